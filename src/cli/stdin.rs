//! Standard input: references one a line, or a file.

use std::io::{BufRead as _, Read as _, Seek as _, Write as _};

use super::failure::Failure;

/// The references given, with `-` replaced by the first word of every line of standard input.
///
/// # Errors
/// Input that cannot be read as text.
pub(super) fn references(asked: &[String]) -> Result<Vec<String>, Failure> {
    let mut all = Vec::with_capacity(asked.len());
    for one in asked {
        if one != "-" {
            all.push(one.clone());
            continue;
        }
        for line in std::io::stdin().lock().lines() {
            let line = line?;
            if let Some(word) = line.split(['\t', ' ']).find(|word| !word.is_empty()) {
                all.push(word.to_owned());
            }
        }
    }
    Ok(all)
}

/// All of standard input as text.
///
/// # Errors
/// Input that is no UTF-8.
pub(super) fn text() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text)?;
    Ok(text.trim_end().to_owned())
}

/// Standard input as a file that can be read from any place: an unlinked temporary one, 0600.
///
/// # Errors
/// As reading and writing.
pub(super) fn spooled() -> Result<std::fs::File, Failure> {
    let mut file = tempfile::tempfile()?;
    std::io::copy(&mut std::io::stdin().lock(), &mut file)?;
    file.flush()?;
    file.rewind()?;
    Ok(file)
}
