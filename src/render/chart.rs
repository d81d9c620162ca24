//! Charts made of characters, for reports on a terminal.

/// A horizontal bar: `part` (0 to 1) of `width` columns, in eighths of a column, without padding.
///
/// Anything above zero shows at least the thinnest bar, so that "little" never looks like "none".
#[must_use]
pub fn bar(part: f64, width: usize, ascii: bool) -> String {
    let part = if part.is_nan() { 0.0 } else { part.clamp(0.0, 1.0) };
    let steps_per_column = if ascii { 1 } else { EIGHTHS.len() };
    let all = width.saturating_mul(steps_per_column);
    let least = usize::from(part > 0.0).min(all);
    let steps = step(part, all).max(least);
    let full = steps / steps_per_column;
    if ascii {
        return "#".repeat(full);
    }
    let mut drawn = "█".repeat(full);
    drawn.extend((steps % steps_per_column).checked_sub(1).and_then(|last| EIGHTHS.get(last)));
    drawn
}

/// A line of small columns, one for each value; a space for a value that is no number.
///
/// The scale starts at zero, or at the lowest value where that is negative, so that the heights of two columns
/// compare as their values do.
#[must_use]
pub fn spark(values: &[f64], ascii: bool) -> String {
    let levels = if ascii { ASCII_LEVELS } else { LEVELS };
    let numbers = || values.iter().copied().filter(|value| value.is_finite());
    let low = numbers().fold(0.0, f64::min);
    let high = numbers().fold(0.0, f64::max);
    // Halves, because the difference of two huge values may be infinite.
    let range = high / 2.0 - low / 2.0;
    let level = |value: f64| {
        let part = if range > 0.0 { (value / 2.0 - low / 2.0) / range } else { 0.0 };
        levels.get(step(part, levels.len() - 1)).copied().unwrap_or(' ')
    };
    values.iter().map(|&value| if value.is_finite() { level(value) } else { ' ' }).collect()
}

/// The last column of a bar, in eighths.
const EIGHTHS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// Heights of a small column.
const LEVELS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Heights for terminals without block characters, by how much ink they have.
const ASCII_LEVELS: [char; 8] = ['_', '.', ':', '-', '=', '+', '*', '#'];

/// The nearest of `steps` equal steps for a part between 0 and 1.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "0 ≤ part ≤ 1, few steps"
)]
fn step(part: f64, steps: usize) -> usize {
    ((part * steps as f64).round() as usize).min(steps)
}
