//! Standard input: references one a line, or a file.

use std::io::{BufRead as _, Read as _, Seek as _, Write as _};

use super::failure::{Code, Failure};

/// The references given, with `-` replaced by those on standard input: one a line, or the first cell of a line whose
/// cells stand apart by tabs or several spaces, as listings print them.
///
/// # Errors
/// Input that cannot be read as text; several ids on a line, of which the others would be lost.
pub(super) fn references(asked: &[String]) -> Result<Vec<String>, Failure> {
    let mut all = Vec::with_capacity(asked.len());
    for one in asked {
        if one != "-" {
            all.push(one.clone());
            continue;
        }
        for (place, line) in std::io::stdin().lock().lines().enumerate() {
            let line = line?;
            let line = line.trim_start_matches('\u{feff}').trim();
            let cell = line.split('\t').next().unwrap_or_default();
            let cell = cell.split("  ").next().unwrap_or_default().trim();
            let mut words = cell.split([' ', ',', ';']).filter(|word| !word.is_empty());
            let first = words.next().filter(|word| is_id(word));
            if first.is_some() && words.any(is_id) {
                let args = vec![("line", (place + 1).to_string()), ("text", cell.chars().take(60).collect())];
                return Err(Failure::new(Code::Usage, "error.ids_on_a_line", args).hint("hint.ids_on_a_line", vec![]));
            }
            // Behind an id there may be a name; without one the name is all there is.
            if !cell.is_empty() {
                all.push(first.unwrap_or(cell).to_owned());
            }
        }
    }
    Ok(all)
}

/// `C-45`, `#7`.
fn is_id(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match word.split_once('-') {
        Some((letters, number)) => {
            !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_alphabetic()) && digits(number)
        }
        None => word.strip_prefix('#').is_some_and(digits),
    }
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
