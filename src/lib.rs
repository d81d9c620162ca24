//! tend: a CRM that lives in the terminal and keeps everything in one SQLite file.
//!
//! | room | holds | imports |
//! |---|---|---|
//! | [`domain`] | nouns and rules: values in, values out | nothing of ours |
//! | [`store`] | rows, over one transaction type | domain |
//! | [`ops`] | verbs: ask, find, decide, write | domain, store |
//! | [`exchange`] | files in and out | domain |
//! | [`render`] | typed cells → table, tsv, csv, json … | nothing of ours |
//! | [`lang`] | messages in both languages, dates in words | nothing of ours |
//! | [`cli`] | arguments, environment, clock, terminal | all of them |
//!
//! Deliberately absent: a server, a daemon, an engine trait (there is one engine), an object-relational mapper,
//! asynchronous code, and anything downloaded at run time. `docs/architecture.md` says why.

pub mod cli;
pub mod domain;
pub mod exchange;
pub mod lang;
pub mod ops;
pub mod render;
pub mod store;
