//! Columns that are a part of a field: half a name, one line of an address.
//!
//! The names stand here folded and without digits, as the exports of Google, Outlook, QQ,
//! Salesforce and the usual web forms print them.

use super::mapping::Part;
use super::typos;

/// What a header says besides the plain names of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hint {
    pub(super) key: &'static str,
    pub(super) part: Part,
}

const NAME_PARTS: &[(Part, &[&str])] = &[
    (
        Part::Given,
        &[
            "firstname",
            "givenname",
            "forename",
            "fname",
            "first",
            "名",
            "vorname",
            "prenom",
            "nombredepila",
            "primernombre",
            "الاسمالاول",
            "पहलानाम",
        ],
    ),
    (Part::Middle, &["middlename", "additionalname", "中间名", "中間名", "zweitervorname"]),
    (
        Part::Family,
        &[
            "lastname",
            "familyname",
            "surname",
            "lname",
            "last",
            "姓",
            "姓氏",
            "nachname",
            "nomdefamille",
            "apellido",
            "apellidos",
            "cognome",
            "sobrenome",
            "фамилия",
            "اسمالعائلة",
            "उपनाम",
        ],
    ),
    (
        Part::Prefix,
        &[
            "nameprefix",
            "prefix",
            "salutation",
            "honorific",
            "称谓",
            "中文称谓",
            "英文称谓",
            "前缀",
            "稱謂",
            "anrede",
            "civilite",
            "tratamiento",
        ],
    ),
    (Part::Suffix, &["namesuffix", "suffix", "后缀", "後綴"]),
];

/// Endings of address columns; the owner of the address is in front of them.
const ADDRESS_PARTS: &[(Part, &[&str])] = &[
    (Part::Street, &["street", "街道", "addressline", "streetaddress"]),
    (Part::City, &["city", "市县", "市縣"]),
    (Part::Region, &["state", "region", "province", "省市自治区", "縣市省"]),
    (Part::Postcode, &["postalcode", "postcode", "zip", "zipcode", "zippostalcode", "邮政编码", "邮编", "郵遞區號"]),
    (Part::Country, &["country", "countryregion", "国家地区", "国家", "國家地區"]),
];

/// Owners of an address which is the one to keep.
const MAIN: &[&str] = &["", "business", "work", "address", "mailing", "billing", "company", "商务地址", "公司", "商務地址"];

/// Owners of an address that is kept if there is no other.
const SECOND: &[&str] = &["home", "住宅地址", "家庭地址", "住家地址"];

/// Names that mean a field only where no better column does.
const WEAK: &[(&str, Part, &[&str])] = &[
    ("address", Part::Whole, &["addressformatted", "location", "officelocation", "办公地点", "地点"]),
    ("title", Part::Whole, &["occupation", "profession", "职业", "職業"]),
    ("company", Part::Whole, &["公司部门"]),
    ("region", Part::Whole, &["country", "countryregion", "国家", "国家地区", "國家", "pais", "pays", "land"]),
];

/// The part of a name a column holds.
pub(super) fn name_part(bare: &str) -> Option<Hint> {
    let part = NAME_PARTS.iter().find(|(_, names)| names.contains(&bare))?.0;
    Some(Hint { key: "name", part })
}

/// The part of a name that a misspelt header means: `Frist Name`.
pub(super) fn misspelt_name_part(folded: &str) -> Option<Hint> {
    let names = NAME_PARTS.iter().flat_map(|(_, names)| names.iter().copied());
    name_part(typos::meant(folded, names).first()?)
}

/// The part of the main address a column holds.
pub(super) fn main_address(bare: &str) -> Option<Hint> {
    address(bare, MAIN)
}

/// The part of a private address a column holds.
pub(super) fn second_address(bare: &str) -> Option<Hint> {
    address(bare, SECOND)
}

fn address(bare: &str, owners: &[&str]) -> Option<Hint> {
    let owns = |rest: &str| owners.contains(&rest);
    let fits = |names: &[&str]| names.iter().any(|name| bare.strip_suffix(name).is_some_and(owns));
    let part = ADDRESS_PARTS.iter().find(|(_, names)| fits(names))?.0;
    Some(Hint { key: "address", part })
}

/// What a column is good for where nothing better is there.
pub(super) fn weak(bare: &str) -> Option<Hint> {
    let (key, part, _) = WEAK.iter().find(|(_, _, names)| names.contains(&bare))?;
    Some(Hint { key, part: *part })
}

/// Names that are the whole name alone, but only half of it beside a column for the other half:
/// Spanish `Nombre` and `Apellidos`, French `Nom` and `Prénom`.
pub(super) fn half_name(bare: &str, given: bool, family: bool) -> Option<Hint> {
    let part = match bare {
        "nombre" | "name" | "nome" | "имя" | "名字" | "الاسم" if family && !given => Part::Given,
        "nom" | "name" | "nome" if given && !family => Part::Family,
        _ => return None,
    };
    Some(Hint { key: "name", part })
}

/// What a picture in a header says, where its words (`☎ Contact`) mean something else alone.
pub(super) fn pictured(header: &str) -> Option<&'static str> {
    if header.contains(['☎', '☏', '✆', '📞', '📱', '📲']) {
        Some("phones")
    } else if header.contains(['✉', '📧', '📨', '📩', '🖂']) {
        Some("emails")
    } else {
        None
    }
}
