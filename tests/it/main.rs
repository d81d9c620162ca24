//! The one binary of integration tests.
#![cfg(test)]

mod audit;
mod backup;
mod brief;
mod calendar;
mod catalogue;
mod completion;
mod concurrency;
mod config;
mod contract;
mod dates;
mod doctor;
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
mod privacy;
mod prompts;
mod readme;
mod redo;
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
