//! Questions on a terminal, answered key by key: one of several, yes or no. What is switched for it is switched
//! back in whatever way the question is left.

use console::{Key, Term};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use super::app::App;
use crate::render::{clean, cut};

/// As many lines of a choice are shown at once.
const SHOWN: usize = 10;

/// Ctrl-D: the end of what is typed.
const END: char = '\u{4}';

/// The terminal as it gives key by key, and as it was when this is dropped. Between two keys it must not echo.
struct Keys(Option<Termios>);

impl Keys {
    fn begin() -> Self {
        let Ok(before) = tcgetattr(std::io::stdin()) else { return Self(None) };
        let mut raw = before.clone();
        raw.make_raw();
        raw.output_modes = before.output_modes;
        // Where it cannot be had, keys are read all the same.
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Drain, &raw);
        Self(Some(before))
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            // If the terminal is gone there is nothing to put back.
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Drain, before);
        }
    }
}

/// Which of these lines is meant; none where the question was left.
pub(super) fn one_of(app: &App, prompt: &str, lines: &[String]) -> Option<usize> {
    let (term, _keys) = (Term::stderr(), Keys::begin());
    let width = app.env.width().saturating_sub(1);
    let prompt = clean(prompt).into_owned();
    let lines: Vec<String> = lines.iter().map(|line| clean(line).into_owned()).collect();
    let chosen = if app.env.var("TERM").is_none_or(|term| term == "dumb") {
        by_number(&term, &prompt, &app.edge().say("ask.number", &[]), &lines)
    } else {
        by_arrows(&term, &cut(&format!("{prompt} {}", app.edge().say("ask.arrows", &[])), width, "…"), &lines, width)
    };
    if let Some(line) = chosen.and_then(|at| lines.get(at)) {
        // If the terminal is gone there is nobody to tell.
        drop(term.write_line(&cut(&format!("{prompt}: {line}"), width, "…")));
    }
    chosen
}

/// Whether the answer is yes; none where the question was left.
pub(super) fn yes(prompt: &str) -> Option<bool> {
    let (term, _keys) = (Term::stderr(), Keys::begin());
    term.write_str(&format!("{} [y/N] ", clean(prompt))).ok()?;
    let answer = loop {
        match term.read_key_raw() {
            Ok(Key::Char('y' | 'Y' | '是')) => break Some(true),
            Ok(Key::Char('n' | 'N' | '否') | Key::Enter) => break Some(false),
            Ok(Key::CtrlC | Key::Escape | Key::Char(END)) | Err(_) => break None,
            Ok(_) => {}
        }
    };
    term.write_line(if answer == Some(true) { "y" } else { "n" }).ok()?;
    answer
}

/// A marked line that arrows move; of up to nine lines a digit takes one at once.
fn by_arrows(term: &Term, prompt: &str, lines: &[String], width: usize) -> Option<usize> {
    let mut at = 0_usize;
    let chosen = loop {
        let first = at.saturating_sub(SHOWN - 1);
        term.write_line(prompt).ok()?;
        for (place, line) in lines.iter().enumerate().skip(first).take(SHOWN) {
            let mark = if place == at { '>' } else { ' ' };
            term.write_line(&cut(&format!("{mark} {:>2}  {line}", place + 1), width, "…")).ok()?;
        }
        let key = term.read_key_raw();
        term.clear_last_lines(lines.len().min(SHOWN) + 1).ok()?;
        match key {
            Ok(Key::ArrowUp | Key::Char('k') | Key::BackTab) => at = at.checked_sub(1).unwrap_or(lines.len() - 1),
            Ok(Key::ArrowDown | Key::Char('j') | Key::Tab) => at = (at + 1) % lines.len(),
            Ok(Key::PageUp) => at = at.saturating_sub(SHOWN),
            Ok(Key::PageDown) => at = (at + SHOWN).min(lines.len() - 1),
            Ok(Key::Home) => at = 0,
            Ok(Key::End) => at = lines.len() - 1,
            Ok(Key::Enter) => break Some(at),
            Ok(Key::Char(digit @ '1'..='9')) if lines.len() <= 9 => {
                let place = usize::try_from(u32::from(digit) - u32::from('1')).unwrap_or(0);
                if place < lines.len() {
                    break Some(place);
                }
            }
            Ok(Key::Escape | Key::CtrlC | Key::Char('q' | END)) | Err(_) => break None,
            Ok(_) => {}
        }
    };
    if chosen.is_none() {
        term.write_line(prompt).ok()?;
    }
    chosen
}

/// Numbered lines and a number, for terminals that only go forward.
fn by_number(term: &Term, prompt: &str, ask: &str, lines: &[String]) -> Option<usize> {
    term.write_line(prompt).ok()?;
    for (place, line) in lines.iter().enumerate() {
        term.write_line(&format!("{:>4}  {line}", place + 1)).ok()?;
    }
    loop {
        term.write_str(ask).ok()?;
        let mut typed = String::new();
        let left = loop {
            match term.read_key_raw() {
                Ok(Key::Char(digit)) if digit.is_ascii_digit() && typed.len() < 6 => {
                    typed.push(digit);
                    term.write_str(&digit.to_string()).ok()?;
                }
                Ok(Key::Backspace) if typed.pop().is_some() => term.write_str("\u{8} \u{8}").ok()?,
                Ok(Key::Enter) => break typed.is_empty(),
                Ok(Key::Escape | Key::CtrlC | Key::Char(END)) | Err(_) => break true,
                Ok(_) => {}
            }
        };
        term.write_line("").ok()?;
        if left {
            return None;
        }
        if let Some(place) = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|at| *at < lines.len()) {
            return Some(place);
        }
    }
}
