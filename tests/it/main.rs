//! The one binary of integration tests.
#![cfg(test)]

mod audit;
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
mod harness;
mod import;
mod kill;
mod opening;
mod policy;
mod privacy;
mod readme;
mod redo;
mod reference;
mod rows;
mod seed;
mod tag;
mod team;
mod tidy;
mod undo;
mod view;
mod whole;
