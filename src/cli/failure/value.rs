//! Failures of values: what a field has against a text.

use super::{Code, Failure, choices, near};
use crate::domain::BadValue;
use crate::domain::calendar::BadHours;

/// A value that its field does not take.
#[must_use]
pub fn bad(field: &str, text: &str, why: &BadValue) -> Failure {
    let args = || vec![("field", field.to_owned()), ("value", text.chars().take(60).collect::<String>())];
    match why {
        BadValue::NotAChoice(list) => {
            let all: Vec<&str> = list.iter().map(|choice| choice.key).collect();
            Failure::new(Code::Invalid, "error.choice", args())
                .hint("hint.choice", vec![("choices", choices(list))])
                .among(near(text, &all))
        }
        BadValue::NotANumber => Failure::new(Code::Invalid, "error.number", args()).hint("hint.number", vec![]),
        BadValue::NotABool => Failure::new(Code::Invalid, "error.bool", args()).hint("hint.bool", vec![]),
        BadValue::NotAnAmount => Failure::new(Code::Invalid, "error.amount", args()).hint("hint.amount", vec![]),
        BadValue::PhoneTooShort => Failure::new(Code::Invalid, "error.phone", args()).hint("hint.phone", vec![]),
        BadValue::Mangled => Failure::new(Code::Invalid, "error.mangled", args()).hint("hint.mangled", vec![]),
        BadValue::NotAFieldCode => Failure::new(Code::Invalid, "error.field_code", args()).hint("hint.field_code", vec![]),
        BadValue::OwnField => {
            Failure::new(Code::Invalid, "error.own_field", args()).hint("hint.list", vec![("noun", "field".to_owned())])
        }
        BadValue::NoChoices => Failure::new(Code::Invalid, "error.no_choices", args()).hint("hint.no_choices", vec![]),
        BadValue::Fixed => Failure::new(Code::Invalid, "error.fixed", args()).hint("hint.fixed", vec![]),
        BadValue::NotAFilter(column) => {
            let args = vec![("column", column.to_string()), ("met", text.chars().skip(column - 1).take(20).collect())];
            Failure::new(Code::Invalid, "error.filter", args).hint("hint.filter", vec![])
        }
        BadValue::NotAField(noun) => Failure::field(noun, text, &noun.fields.iter().map(|field| field.key).collect::<Vec<_>>()),
        BadValue::NotScored => {
            Failure::new(Code::Invalid, "error.not_scored", args()).hint("hint.not_scored", vec![("value", text.to_owned())])
        }
        BadValue::Covered => Failure::new(Code::Denied, "error.covered", args()).hint("hint.covered", vec![]),
        BadValue::Repeated(by) => {
            let mut args = args();
            args.push(("id", by.clone()));
            Failure::new(Code::Duplicate, "error.repeated", args).hint("hint.history_of", vec![("id", by.clone())])
        }
        BadValue::Reserved => Failure::new(Code::Invalid, "error.reserved", args()),
        BadValue::LabelTaken(by) => {
            let mut args = args();
            args.push(("other", by.clone()));
            Failure::new(Code::Invalid, "error.label_taken", args).hint("hint.list", vec![("noun", "field".to_owned())])
        }
        BadValue::OnlyStage => Failure::new(Code::Refused, "error.only_stage", args()).hint("hint.only_stage", vec![]),
        BadValue::NotATag => Failure::new(Code::Invalid, "error.not_a_tag", args()).hint("hint.tag", vec![]),
        BadValue::Negative => Failure::new(Code::Invalid, "error.negative", args()).hint("hint.number", vec![]),
        BadValue::NotAPercent => Failure::new(Code::Invalid, "error.percent", args()).hint("hint.percent", vec![]),
        BadValue::ATotal => Failure::new(Code::Invalid, "error.a_total", args()),
        BadValue::NotAMonth => Failure::new(Code::Invalid, "error.month", args()).hint("hint.month", vec![]),
        BadValue::NotACurrency => Failure::new(Code::Invalid, "error.currency", args()).hint("hint.currency", vec![]),
        BadValue::NotARate => Failure::new(Code::Invalid, "error.rate", args()).hint("hint.rate", vec![]),
        BadValue::NotAWhole(sum) => {
            Failure::new(Code::Invalid, "error.shares", vec![("sum", sum.to_string())]).hint("hint.shares", vec![])
        }
        BadValue::Circle => Failure::new(Code::Invalid, "error.circle", args()).hint("hint.circle", vec![]),
        BadValue::NotHours(why) => hours(field, why),
        BadValue::NotADay(met) => {
            let args = vec![("field", field.to_owned()), ("value", met.clone())];
            Failure::new(Code::Invalid, "error.not_a_day", args).hint("hint.days", vec![])
        }
        BadValue::TwoKinds => Failure::new(Code::Invalid, "error.two_kinds", args()).hint("hint.two_kinds", vec![]),
        BadValue::NotAhead => Failure::new(Code::Invalid, "error.not_in_future", args()),
        BadValue::EndsBefore(from) => {
            let mut args = args();
            args.push(("from", from.clone()));
            Failure::new(Code::Invalid, "error.ends_before", args).hint("hint.ends_before", vec![("from", from.clone())])
        }
        BadValue::NeedsContext => Failure::new(Code::Internal, "error.internal", vec![("detail", field.to_owned())]),
    }
}

/// A text that is no working hours.
fn hours(field: &str, why: &BadHours) -> Failure {
    let (key, met) = match why {
        BadHours::Unread(met) if met.is_empty() => ("error.hours_empty", met),
        BadHours::Unread(met) => ("error.hours_unread", met),
        BadHours::NoDay(met) => ("error.hours_no_day", met),
        BadHours::NoTime(met) => ("error.hours_no_time", met),
        BadHours::Backwards(met) => ("error.hours_backwards", met),
        BadHours::Overlap(met) => ("error.hours_overlap", met),
    };
    let hint = if matches!(why, BadHours::Backwards(_)) { "hint.hours_midnight" } else { "hint.hours" };
    Failure::new(Code::Invalid, key, vec![("field", field.to_owned()), ("met", met.clone())]).hint(hint, vec![])
}
