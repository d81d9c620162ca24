//! The console blocks of the README, run from an empty home one after another. `UPDATE_EXPECT=1` writes what they
//! print into the README.

use std::fs;
use std::path::Path;

use crate::harness::Home;

/// What a terminal of 80 columns shows: the answer, then what is said.
fn run(home: &Home, line: &str) -> String {
    let ran = home.env("TEND_FORMAT", "table").env("COLUMNS", "80").sh(line);
    let answer = &*ran;
    let mut shown = String::new();
    for stream in [&answer.stdout, &answer.stderr] {
        for line in stream.lines() {
            shown.push_str(line.trim_end());
            shown.push('\n');
        }
    }
    shown
}

#[test]
fn the_readme_says_what_the_program_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("README.md");
    let readme = fs::read_to_string(&path).expect("README.md");
    let home = Home::new();
    let sample = fs::read(root.join("examples/leads.csv")).expect("sample file");
    home.file("examples/leads.csv", sample);
    let mut written = String::new();
    let mut inside = false;
    for line in readme.lines() {
        match (inside, line) {
            (false, "```console") => inside = true,
            (true, "```") => inside = false,
            (true, line) => {
                // Only commands stand for themselves; everything else in a block is what they print.
                if let Some(command) = line.strip_prefix("$ ") {
                    written.push_str(line);
                    written.push('\n');
                    written.push_str(&run(&home, command));
                }
                continue;
            }
            (false, _) => {}
        }
        written.push_str(line);
        written.push('\n');
    }
    #[expect(clippy::disallowed_methods, reason = "the usual switch of expected output")]
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    if update {
        fs::write(&path, &written).expect("write README.md");
        return;
    }
    let differs = readme.lines().zip(written.lines()).position(|(said, done)| said != done);
    let at = differs.map(|at| (at + 1, written.lines().nth(at).unwrap_or_default().to_owned()));
    assert_eq!(readme, written, "README.md differs from line {at:?}; UPDATE_EXPECT=1 writes it anew");
}
