//! The binary only starts the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    tend::cli::main(std::env::args_os().collect())
}
