//! Moments for people: `today 15:00`, `Wed 25 Nov 10:00`, `9月23日 周三 10:00`.

use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDate, Timelike as _};

use super::Lang;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAYS_ZH: [&str; 7] = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];

/// A day as people say it, with the year only where it is not the present one.
#[must_use]
pub fn day(day: NaiveDate, today: NaiveDate, lang: Lang) -> String {
    let weekday = day.weekday().num_days_from_monday() as usize;
    let same_year = day.year() == today.year();
    match lang {
        Lang::En => {
            let month = MONTHS[day.month0() as usize];
            let year = if same_year { String::new() } else { format!(" {}", day.year()) };
            format!("{} {} {month}{year}", DAYS[weekday], day.day())
        }
        Lang::Zh => {
            let year = if same_year { String::new() } else { format!("{}年", day.year()) };
            format!("{year}{}月{}日 {}", day.month(), day.day(), DAYS_ZH[weekday])
        }
    }
}

/// A moment as people say it; `whole_day` leaves the time out.
#[must_use]
pub fn moment(at: DateTime<FixedOffset>, now: DateTime<FixedOffset>, whole_day: bool, lang: Lang) -> String {
    let (date, today) = (at.date_naive(), now.date_naive());
    let named = match (date - today).num_days() {
        0 => lang.pick("today", "今天").to_owned(),
        1 => lang.pick("tomorrow", "明天").to_owned(),
        -1 => lang.pick("yesterday", "昨天").to_owned(),
        _ => day(date, today, lang),
    };
    if whole_day { named } else { format!("{named} {:02}:{:02}", at.hour(), at.minute()) }
}

#[cfg(test)]
mod tests {
    use super::{Lang, moment};
    use chrono::DateTime;

    #[test]
    fn moments_are_said_as_people_say_them() {
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap();
        let now = at("2026-09-16T10:00:00+08:00");
        assert_eq!(moment(at("2026-09-23T10:00:00+08:00"), now, false, Lang::En), "Wed 23 Sep 10:00");
        assert_eq!(moment(at("2026-09-23T10:00:00+08:00"), now, true, Lang::Zh), "9月23日 周三");
        assert_eq!(moment(at("2026-09-17T08:05:00+08:00"), now, false, Lang::Zh), "明天 08:05");
        assert_eq!(moment(at("2027-01-01T08:05:00+08:00"), now, true, Lang::En), "Fri 1 Jan 2027");
    }
}
