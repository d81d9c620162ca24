//! The one binary of integration tests.
#![cfg(test)]

mod harness;
mod readme;
mod tidy;
