//! Files of other programs: messy tables read as rows, and their headers matched with fields.
//!
//! [`open`] finds out what a file is and proves it readable to the end, then gives its rows one by
//! one. [`match_headers`] says which column fills which field; [`clean`], [`phone_text`],
//! [`date_cell`] and their kin read single cells; [`Rejects`] writes the rows that were refused.
//! Nothing here knows the database, the clock or the terminal.

mod card;
mod card_out;
mod cells;
mod compound;
mod date_tokens;
mod dates;
mod encoding;
mod fold;
mod foreign;
mod guess;
mod header_row;
mod headers;
mod holidays;
mod json;
mod mapflag;
mod mapping;
mod phones;
mod prepare;
mod rejects;
mod roles;
mod rows;
mod runs;
mod sheet;
mod sniff;
mod spill;
mod split;
mod text;
mod typos;
pub mod whole;
mod workbook;

#[cfg(test)]
mod tests;

pub use card::Zones;
pub use card_out::{CALENDAR, Due, card, todo};
pub use cells::{Contact, Spelling, clean, emails, split_contact, split_list};
pub use dates::{DateCell, Order, date_cell, infer_order};
pub use fold::fold_header;
pub use foreign::{Foreign, ForeignError, Form, as_csv};
pub use headers::HEADERS;
pub use holidays::{CN, Holidays, Refusal, holidays};
pub use mapflag::{MapError, apply_map, leave};
pub use mapping::{Mapping, Part, Target, Use, is_header_name, match_headers};
pub use phones::{Phoneish, phone_text};
pub use prepare::{Preparer, targets};
pub use rejects::Rejects;
pub use roles::{roles, subject};
pub use rows::{Row, Rows, open};
pub use runs::{Merged, Runs};
pub use sniff::{Asked, ReadError, Shape};
pub use spill::{Spill, Spilled};
pub use workbook::WorkbookError;
