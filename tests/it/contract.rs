//! The contract with scripts and cron: shapes, exit codes, streams, filters, references, and what never gets out.

mod filters;
mod hostile;
mod json;
mod references;
mod refusals;
mod rows;
mod streams;
mod world;
mod writes;
