//! Setting 规则设置: rules of the file that differ from the usual ones, the same for everybody who works with it.

use super::{Field, Kind as FieldKind, Noun, Sight};
use crate::fields;

/// The noun.
pub static SETTING: Noun = Noun {
    key: "setting",
    plural: "settings",
    letter: None,
    ordinal: 28,
    en: ["setting", "settings"],
    zh: "规则设置",
    about: ["Rules of this file", "规则设置"],
    name: "code",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: true,
    fields: fields![internal:
        Field::new("code", FieldKind::Text, "Rule", "规则").fact().required().listed(),
        Field::new("value", FieldKind::Text, "Value", "取值").fact().required().listed(),
    ],
};

/// What a rule takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A whole number from one to another.
    Number(i64, i64),
    /// A currency of three letters.
    Currency,
    /// Fields of a noun, parted by commas.
    Fields(&'static str),
}

/// A rule of the file: its name is that of the setting and of its message `setting.NAME`.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name.
    pub name: &'static str,
    /// What holds where nothing is set.
    pub usual: &'static str,
    /// What it takes.
    pub takes: Takes,
}

/// Whether gates only advise, or refuse what lacks its evidence.
pub static GATES: Rule = Rule { name: "gates", usual: "advise", takes: Takes::OneOf(&["advise", "enforce"]) };
/// The score that passes a lead from ml to mql.
pub static SCORE_THRESHOLD: Rule = Rule { name: "score_threshold", usual: "40", takes: Takes::Number(0, 1_000) };
/// How many of budget, authority and timeline the gate to sql asks for.
pub static SQL_EVIDENCE: Rule = Rule { name: "sql_evidence", usual: "2", takes: Takes::Number(0, 3) };
/// Working days within which a lead that was handed over is to be accepted.
pub static ACCEPT_DAYS: Rule = Rule { name: "accept_days", usual: "1", takes: Takes::Number(1, 365) };
/// The currency of sums.
pub static CURRENCY: Rule = Rule { name: "currency", usual: "CNY", takes: Takes::Currency };
/// The fields of leads by which the chance of winning is learnt.
pub static CHANCE_LEAD: Rule = Rule {
    name: "chance_lead",
    usual: "source,industry,region,campaign,line,owner,phones,emails,website",
    takes: Takes::Fields("lead"),
};
/// The fields of deals by which the chance of winning is learnt.
pub static CHANCE_DEAL: Rule =
    Rule { name: "chance_deal", usual: "product,line,source,campaign,owner,competitor", takes: Takes::Fields("deal") };

/// What becomes of a new customer, lead or contact that is there already: a question on a terminal, a refusal, the one
/// that is there with what is new, or a record of its own.
pub static DUPLICATES_CREATE: Rule =
    Rule { name: "duplicates_create", usual: "ask", takes: Takes::OneOf(&["ask", "block", "link", "allow"]) };
/// What becomes of an imported row that is there already, where the import does not say.
pub static DUPLICATES_IMPORT: Rule =
    Rule { name: "duplicates_import", usual: "allow", takes: Takes::OneOf(&["review", "block", "link", "allow"]) };
/// What becomes of a lead whose customer is there already, where the conversion does not say.
pub static DUPLICATES_CONVERT: Rule =
    Rule { name: "duplicates_convert", usual: "link", takes: Takes::OneOf(&["ask", "block", "link", "allow"]) };

/// Every rule.
pub static RULES: [&Rule; 10] = [
    &GATES,
    &SCORE_THRESHOLD,
    &SQL_EVIDENCE,
    &ACCEPT_DAYS,
    &CURRENCY,
    &DUPLICATES_CREATE,
    &DUPLICATES_IMPORT,
    &DUPLICATES_CONVERT,
    &CHANCE_LEAD,
    &CHANCE_DEAL,
];

/// The rule of this name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.into_iter().find(|rule| rule.name == name)
}

impl Rule {
    /// The value as it is kept; none where the rule does not take it.
    #[must_use]
    pub fn read(&self, typed: &str) -> Option<String> {
        let typed = typed.trim();
        match self.takes {
            Takes::OneOf(words) => words.iter().find(|word| word.eq_ignore_ascii_case(typed)).map(|word| (*word).to_owned()),
            Takes::Number(least, most) => {
                typed.parse::<i64>().ok().filter(|number| (least..=most).contains(number)).map(|number| number.to_string())
            }
            Takes::Currency => super::money::code(typed),
            Takes::Fields(noun) => {
                let noun = super::noun(noun)?;
                let keys: Option<Vec<&str>> = typed
                    .split([',', '，'])
                    .map(str::trim)
                    .filter(|key| !key.is_empty())
                    .map(|key| noun.named(key).map(|field| field.key))
                    .collect();
                keys.filter(|keys| !keys.is_empty()).map(|keys| keys.join(","))
            }
        }
    }

    /// What it takes, in words.
    #[must_use]
    pub fn takes(&self) -> String {
        match self.takes {
            Takes::OneOf(words) => words.join(", "),
            Takes::Number(least, most) => format!("{least}–{most}"),
            Takes::Currency => "CNY, USD, EUR …".to_owned(),
            Takes::Fields(noun) => format!("{noun}: FIELD,FIELD"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ACCEPT_DAYS, CHANCE_LEAD, CURRENCY, GATES, RULES};

    #[test]
    fn a_rule_takes_its_own_usual_value_and_refuses_others() {
        for rule in RULES {
            assert_eq!(rule.read(rule.usual).as_deref(), Some(rule.usual), "{}", rule.name);
        }
        assert_eq!(GATES.read("Enforce").as_deref(), Some("enforce"));
        assert_eq!((GATES.read("maybe"), ACCEPT_DAYS.read("0"), CURRENCY.read("yuan")), (None, None, None));
        assert_eq!(CHANCE_LEAD.read("来源, industry").as_deref(), Some("source,industry"));
        assert_eq!(CHANCE_LEAD.read("nothing"), None);
    }
}
