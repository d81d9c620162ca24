//! Nouns and rules: values in, values out. Nothing here reads a clock, a file or a database.
//!
//! A noun is a static list of [`Field`]s; a [`Record`] is one row of values under such a list.
//! Rules read records through their keys and answer with new values or with what stands in the way.

pub mod anchor;
pub mod assignment;
pub mod calendar;
pub mod catalog;
pub mod chance;
pub mod competitor;
pub mod contact;
pub mod contract;
pub mod credit_code;
pub mod criterion;
pub mod customer;
pub mod deal;
pub mod digest;
pub mod dismissal;
pub mod duplicate;
pub mod field;
pub mod filter;
pub mod followup;
pub mod forecast;
pub mod frequency;
pub mod funnel;
pub mod guard;
pub mod held;
pub mod import;
pub mod lead;
pub mod leave;
pub mod line;
pub mod list;
pub mod lookup;
pub mod merger;
pub mod money;
pub mod name;
pub mod need;
pub mod noun;
pub mod numeral;
pub mod order;
pub mod passage;
pub mod period;
pub mod phone;
pub mod pinyin;
pub mod policy;
pub mod pool;
pub mod privacy;
pub mod product;
pub mod rate;
pub mod record;
pub mod report;
pub mod setting;
pub mod source;
pub mod stage;
pub mod tag;
pub mod target;
pub mod task;
pub mod team;
pub mod template;
pub mod tenure;
pub mod user;
pub mod value;
pub mod view;

pub use field::{BadValue, Choice, Field, Kind};
pub use noun::{Fields, Noun, Sight};
pub use record::Record;
pub use value::{Moment, Value};

/// Every noun there is, in the order in which help, exports and schemas name them.
pub static NOUNS: [&Noun; 33] = [
    &user::USER,
    &source::SOURCE,
    &pool::POOL,
    &lead::LEAD,
    &customer::CUSTOMER,
    &contact::CONTACT,
    &followup::FOLLOWUP,
    &task::TASK,
    &need::NEED,
    &passage::PASSAGE,
    &tenure::TENURE,
    &tag::TAG,
    &team::TEAM,
    &line::LINE,
    &view::VIEW,
    &template::TEMPLATE,
    &field::FIELD,
    &calendar::CALENDAR,
    &leave::LEAVE,
    &product::PRODUCT,
    &competitor::COMPETITOR,
    &stage::STAGE,
    &deal::DEAL,
    &order::ORDER,
    &contract::CONTRACT,
    &target::TARGET,
    &rate::RATE,
    &forecast::FORECAST,
    &setting::SETTING,
    &criterion::CRITERION,
    &dismissal::DISMISSAL,
    &merger::MERGER,
    &held::HELD,
];

/// The noun of this key (`lead`), if there is one.
#[must_use]
pub fn noun(key: &str) -> Option<&'static Noun> {
    NOUNS.iter().copied().find(|noun| noun.key == key)
}

/// The noun whose ids start with this letter (`L`), upper or lower case.
#[must_use]
pub fn noun_by_letter(letter: &str) -> Option<&'static Noun> {
    NOUNS.iter().copied().find(|noun| noun.letter.is_some_and(|own| own.eq_ignore_ascii_case(letter)))
}
