//! The one binary of integration tests.
#![cfg(test)]

mod brief;
mod catalogue;
mod completion;
mod concurrency;
mod contract;
mod dates;
mod examples;
mod field;
mod harness;
mod help;
mod import;
mod kill;
mod man;
mod opening;
mod pager;
mod policy;
mod prompts;
mod readme;
mod reference;
mod rows;
mod screen;
mod seed;
mod tag;
mod team;
mod tidy;
mod undo;
mod view;
mod whole;
