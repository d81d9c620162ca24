//! What the columns of a foreign list say about people or companies, by their names.

use super::fold::fold_header;
use crate::domain::duplicate::{Role, Subject};

/// Words in a folded header that tell what stands under it; the first row of which one is found decides. Words that
/// stand within others (`fax` before `phone`, `surname` before `name`) come first.
const WORDS: &[(Role, &[&str])] = &[
    (Role::Email, &["mail", "邮箱", "邮件", "郵箱", "郵件"]),
    (Role::Web, &["website", "webpage", "homepage", "url", "网址", "网站", "官网", "網址", "domain"]),
    (
        Role::Number,
        &[
            "socsec",
            "ssn",
            "socialsecurity",
            "nationalid",
            "taxid",
            "vat",
            "passport",
            "idcard",
            "creditcode",
            "信用代码",
            "税号",
            "身份证",
            "证件号",
            "注册号",
            "registrationno",
            "isbn",
        ],
    ),
    (
        Role::Phone,
        &["phone", "mobile", "telephone", "cell", "fax", "手机", "电话", "座机", "传真", "手機", "電話", "telefon", "movil"],
    ),
    (Role::Date, &["dateofbirth", "birthdate", "birthday", "dob", "出生", "生日"]),
    (Role::Given, &["givenname", "firstname", "forename", "fname", "given", "prenom", "vorname"]),
    (Role::Family, &["surname", "familyname", "lastname", "lname", "nachname", "姓氏"]),
    (Role::House, &["streetnumber", "housenumber", "houseno", "streetno", "门牌"]),
    (Role::Postcode, &["postcode", "postalcode", "zip", "plz", "邮编", "邮政编码", "郵編"]),
    (Role::Region, &["state", "province", "county", "region", "省份", "所在省"]),
    (Role::City, &["city", "suburb", "town", "locality", "城市", "所在市"]),
    (Role::Street, &["address", "addr", "street", "地址", "住址", "adresse", "direccion"]),
];

/// Names of companies, and of people who stand for them.
const COMPANY: [&str; 16] = [
    "公司",
    "企业",
    "单位",
    "机构",
    "商户",
    "店铺",
    "门店",
    "公司名稱",
    "company",
    "organization",
    "organisation",
    "firm",
    "business",
    "account",
    "sitename",
    "employer",
];
const PERSON: [&str; 9] = ["联系人", "姓名", "聯絡人", "fullname", "contact", "person", "名字", "法人", "负责人"];

/// The role of a column; whether it is one of `subject` itself (the name of a company in a list of companies).
fn role(header: &str, subject: Subject) -> Role {
    let folded = fold_header(header);
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if let Some((role, _)) = WORDS.iter().find(|(_, words)| has(words)) {
        return *role;
    }
    if folded == "tel" || folded.ends_with("tel") || folded == "qq" {
        return Role::Phone;
    }
    if has(&COMPANY) {
        return Role::Company;
    }
    if is_person(header) {
        return Role::Person;
    }
    match folded.as_str() {
        "name" | "title" | "名称" | "客户" | "客户名称" | "客户名" | "名稱" | "客戶名稱" => match subject {
            Subject::Companies => Role::Company,
            Subject::People => Role::Person,
        },
        "省" => Role::Region,
        "市" => Role::City,
        "birth" => Role::Date,
        "type" | "category" | "kind" | "类型" | "行业" => Role::Other,
        _ => Role::Other,
    }
}

/// What a list is about that says so by its columns: companies where it has a name for them and none for people.
#[must_use]
pub fn subject(headers: &[String]) -> Subject {
    let roles: Vec<Role> = headers.iter().map(|header| role(header, Subject::People)).collect();
    let people = roles.iter().any(|role| matches!(role, Role::Given | Role::Family | Role::Date));
    // 名称 is what a company has; a person has a 姓名.
    let named = headers.iter().any(|header| matches!(&*fold_header(header), "名称" | "客户名称" | "名稱" | "客戶名稱"));
    let companies = roles.contains(&Role::Company) || (named && !headers.iter().any(|header| is_person(header)));
    if companies && !people { Subject::Companies } else { Subject::People }
}

/// Whether a column names people.
fn is_person(header: &str) -> bool {
    let folded = fold_header(header);
    PERSON.iter().any(|word| folded.contains(word))
}

/// The roles of all columns. Of several that name the company, the first does.
#[must_use]
pub fn roles(headers: &[String], subject: Subject) -> Vec<Role> {
    let mut roles: Vec<Role> = headers.iter().map(|header| role(header, subject)).collect();
    for one in [Role::Company, Role::Person] {
        let mut seen = false;
        for role in &mut roles {
            if *role == one && std::mem::replace(&mut seen, true) {
                *role = Role::Other;
            }
        }
    }
    roles
}
