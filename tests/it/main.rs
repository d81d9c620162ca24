//! The one binary of integration tests.
#![cfg(test)]

mod backup;
mod brief;
mod calendar;
mod catalogue;
mod concurrency;
mod config;
mod contract;
mod dates;
mod doctor;
mod examples;
mod field;
mod formats;
mod harness;
mod import;
mod kill;
mod opening;
mod policy;
mod readme;
mod reference;
mod rows;
mod seed;
mod tag;
mod team;
mod tidy;
mod undo;
mod view;
mod whole;
