//! Dates as data cells have them.

use super::super::{DateCell, Order, date_cell, infer_order};

fn day(cell: &str, order: Option<Order>) -> String {
    match date_cell(cell, order) {
        DateCell::Day(day) => day.to_string(),
        DateCell::Local(time) => time.to_string(),
        DateCell::Instant(time) => time.to_rfc3339(),
        other => format!("{other:?}"),
    }
}

#[test]
fn forms_of_one_day() {
    for cell in [
        "2024-03-15",
        "2024/3/15",
        "2024.03.15",
        "15.03.2024",
        "15.3.24",
        "20240315",
        "45366",
        "45366.0",
        "15-Jan-2024",
        "15 Mar 2024",
        "Mar 15 2024",
        "March 15, 2024",
        "Fri, 15 Mar 2024",
        "2024年3月15日",
        "2024-Mar-15",
        "２０２４年３月１５日",
        "2024年3月15日 星期五",
        "03/15/2024",
        "15/3/2024",
        "3/15/24",
        "15th March 2024",
    ] {
        let wanted = if cell.contains("Jan") { "2024-01-15" } else { "2024-03-15" };
        assert_eq!(day(cell, None), wanted, "{cell}");
    }
}

#[test]
fn times_come_with_them() {
    for (cell, wanted) in [
        ("2024-03-15 09:12:00", "2024-03-15 09:12:00"),
        ("2024-03-15T09:12", "2024-03-15 09:12:00"),
        ("03/15/2024 9:12 AM", "2024-03-15 09:12:00"),
        ("03/16/2024 2:30 PM", "2024-03-16 14:30:00"),
        ("2024年3月15日 下午2点半", "Unreadable"),
        ("2024年3月15日 下午2:30", "2024-03-15 14:30:00"),
        ("2024年3月15日 14时30分05秒", "2024-03-15 14:30:05"),
        ("2024/3/15 上午12:05", "2024-03-15 00:05:00"),
        ("45366.5", "2024-03-15 12:00:00"),
        ("20240315091200", "2024-03-15 09:12:00"),
        ("2024-01-20T14:30:00Z", "2024-01-20T14:30:00+00:00"),
        ("2024-08-13T18:04:34.666+08:00", "2024-08-13T18:04:34.666+08:00"),
        ("2024-03-15 09:12:00 UTC", "2024-03-15T09:12:00+00:00"),
        ("2024-03-15 09:12 +0800", "2024-03-15T09:12:00+08:00"),
    ] {
        assert_eq!(day(cell, None), wanted, "{cell}");
    }
}

#[test]
fn what_is_no_date_is_not_read() {
    for cell in [
        "hello",
        "13800138000",
        "12",
        "99999",
        "2024-13-01",
        "31/02/2024",
        "2024-03-15 25:00",
        "1.2.3",
        "x 2024-03-15",
        "2024-03-15 foo",
        "120334455",
        "20241301",
        "12:30",
        "03/2024",
        "2024",
        "5550100",
    ] {
        assert_eq!(date_cell(cell, None), DateCell::Unreadable, "{cell}");
    }
    for cell in ["", " ", "0/0/00", "0000-00-00 00:00:00", "--", "N/A", "无"] {
        assert_eq!(date_cell(cell, None), DateCell::Empty, "{cell}");
    }
    for cell in ["--09-01", "9月1日"] {
        assert_eq!(date_cell(cell, None), DateCell::MonthDay { month: 9, day: 1 });
    }
}

#[test]
fn the_column_decides_the_order() {
    assert_eq!(date_cell("03/04/2024", None), DateCell::Ambiguous);
    assert_eq!(date_cell("03/04/2024 9:12 AM", None), DateCell::Ambiguous);
    assert_eq!(day("05/05/2024", None), "2024-05-05");
    assert_eq!(day("03/04/2024", Some(Order::DayFirst)), "2024-04-03");
    assert_eq!(day("03/04/2024", Some(Order::MonthFirst)), "2024-03-04");
    assert_eq!(infer_order(["03/04/2024", "20.03.2024", ""]), None);
    assert_eq!(infer_order(["03/04/2024", "03/15/2024 9:12 AM"]), Some(Order::MonthFirst));
    assert_eq!(infer_order(["03/04/2024", "15-03-2024"]), Some(Order::DayFirst));
    assert_eq!(infer_order(["13/04/2024", "03/15/2024"]), None);
}
