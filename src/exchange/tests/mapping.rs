//! Headers and the fields they are matched with.

use super::super::{HEADERS, Part, Target, is_header_name, match_headers};

/// `key` or `key:Part` for each column, `-` where there is none.
fn mapped(header: &str, keys: &[&str]) -> String {
    let fields = HEADERS.iter().filter(|(key, _)| keys.is_empty() || keys.contains(key));
    let targets: Vec<Target> = fields.map(|(key, names)| Target { key, names: names.to_vec() }).collect();
    let columns: Vec<String> = header.split(',').map(str::to_owned).collect();
    let mapping = match_headers(&columns, &targets);
    let shown = (0..columns.len()).map(|column| {
        let uses = mapping.uses.iter().filter(|used| used.column == column);
        let uses: Vec<String> = uses
            .map(|used| match used.part {
                Part::Whole => used.key.clone(),
                part => format!("{}:{part:?}", used.key),
            })
            .collect();
        if uses.is_empty() { "-".to_owned() } else { uses.join("+") }
    });
    shown.collect::<Vec<_>>().join(" ")
}

const LEAD: &[&str] = &["name", "company", "phones", "emails", "source", "stage", "title", "address", "city", "region"];

#[test]
fn headers_of_known_exports() {
    for (header, wanted) in [
        ("Name,Given Name,Family Name", "name - -"),
        ("Title,First Name,Last Name,Job Title", "name:Prefix name:Given name:Family title"),
        ("Title,Name", "title name"),
        ("E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value", "- emails:Nth(1) emails:Nth(2)"),
        ("Nom,Prénom,Société", "name:Family name:Given company"),
        ("Nombre,Apellidos,Correo", "name:Given name:Family emails"),
        ("Nmae,Emial,Phne,Compny,Statu", "name emails phones company stage"),
        ("Name,Email / Phone", "name emails+phones"),
        ("姓名,手机/电话,联系方式（必填）", "name phones:Nth(1) phones:Nth(2)"),
        ("Lead Name,☎ Contact,✉", "name phones -"),
        ("姓,名,手机,手机 2,公司/部门", "name:Family name:Given phones:Nth(1) phones:Nth(2) company"),
        ("公司名称,联系人,电话", "company name phones"),
        ("First Name,Last Name,Account Name", "name:Given name:Family company"),
        ("Country,Street,Zip,City,State", "address:Country address address:Postcode city region"),
        ("Name,Country,Zip", "name region -"),
        ("Home Street,Home City", "address:Street city"),
        ("Business Street,Home Street,Home City", "address:Street - -"),
        ("Name,Date,Photo,Interested?,Language", "name - - - -"),
        (",Name,", "- name -"),
    ] {
        assert_eq!(mapped(header, LEAD), wanted, "{header}");
    }
}

#[test]
fn fields_at_hand_decide_what_a_name_means() {
    assert_eq!(mapped("客户,跟进时间,跟进人,结果,备注", &[]), "customer at author outcome note");
    let activity = &["customer", "at", "author", "outcome", "note"];
    assert_eq!(mapped("客户,日期,跟进人,结果,备注", activity), "customer at author outcome note");
    assert_eq!(mapped("客户名称,联系人", &["name", "contact"]), "name contact");
    assert_eq!(mapped("phones,name,ext_id", &["name", "phones", "ext_id"]), "phones name ext_id");
}

#[test]
fn names_of_fields_are_told_from_values() {
    for name in ["First Name", "手机 2", "商务地址 街道", "E-mail 1 - Value", "Zip", "客户名称（必填）"] {
        assert!(is_header_name(name), "{name}");
    }
    for value in ["", "张三", "2024", "13800138000", "a@b.c", "北京", "Acme Inc.", "2024年"] {
        assert!(!is_header_name(value), "{value}");
    }
}
