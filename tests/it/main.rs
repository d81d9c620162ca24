//! The one binary of integration tests.
#![cfg(test)]

mod catalogue;
mod contract;
mod examples;
mod harness;
mod opening;
mod policy;
mod readme;
mod reference;
mod rows;
mod seed;
mod tidy;
