//! Questions on a terminal, answered key by key: one of several, yes or no. What is switched for it is switched
//! back in whatever way the question is left.

use console::{Key, Term};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use super::app::App;
use crate::render::{clean, cut};

/// As many lines of a choice are shown at once.
const SHOWN: usize = 10;

/// As many bytes of an answer are taken.
const LONGEST: usize = 60;

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
    one_from(app, prompt, lines, 0)
}

/// As [`one_of`], with one of the lines marked at first.
pub(super) fn one_from(app: &App, prompt: &str, lines: &[String], at: usize) -> Option<usize> {
    let (term, _keys) = (Term::stderr(), Keys::begin());
    let width = app.env.width().saturating_sub(1);
    let prompt = clean(prompt).into_owned();
    let lines: Vec<String> = lines.iter().map(|line| clean(line).into_owned()).collect();
    let chosen = if app.env.var("TERM").is_none_or(|term| term == "dumb") {
        by_number(&term, &prompt, &app.edge().say("ask.number", &[]), &lines)
    } else {
        let more = |count: usize| app.edge().say("said.more", &[("count", &count.to_string())]);
        by_arrows(&term, &cut(&format!("{prompt} {}", app.edge().say("ask.arrows", &[])), width, "…"), &more, &lines, (at, width))
    };
    if let Some(line) = chosen.and_then(|at| lines.get(at)) {
        // If the terminal is gone there is nobody to tell.
        drop(term.write_line(&cut(&format!("{prompt}: {line}"), width, "…")));
    }
    chosen
}

/// Whether the answer is yes; none where the question was left. The whole line is the answer, so that nothing of it is
/// left for the shell.
pub(super) fn yes(prompt: &str) -> Option<bool> {
    answer(prompt, "[y/N]", &[]).map(|answer| answer == 'y')
}

/// As [`yes`], with more letters than `y` and `n` for an answer.
pub(super) fn answer(prompt: &str, marks: &str, more: &[char]) -> Option<char> {
    let (term, _keys) = (Term::stderr(), Keys::begin());
    loop {
        term.write_str(&format!("{} {marks} ", clean(prompt))).ok()?;
        let typed = line(&term)?.trim().to_lowercase();
        match typed.as_str() {
            "y" | "yes" | "是" => return Some('y'),
            "" | "n" | "no" | "否" => return Some('n'),
            typed => {
                if let Some(letter) = more.iter().find(|letter| typed.chars().eq([**letter])) {
                    return Some(*letter);
                }
            }
        }
    }
}

/// Which of these keys is pressed, without Enter; none where the question was left.
pub(super) fn key(prompt: &str, keys: &[char]) -> Option<char> {
    let (term, _keys) = (Term::stderr(), Keys::begin());
    term.write_str(&format!("{} ", clean(prompt))).ok()?;
    let pressed = loop {
        match term.read_key_raw() {
            Ok(Key::Char(typed)) if keys.contains(&typed.to_ascii_lowercase()) => break Some(typed.to_ascii_lowercase()),
            Ok(Key::Escape | Key::CtrlC | Key::Char(END)) | Err(_) => break None,
            Ok(_) => {}
        }
    };
    term.write_line(&pressed.map_or_else(String::new, String::from)).ok()?;
    pressed
}

/// A line as it is typed; none where the question was left.
fn line(term: &Term) -> Option<String> {
    let mut typed = String::new();
    let left = loop {
        match term.read_key_raw() {
            Ok(Key::Char(END)) if !typed.is_empty() => {}
            Ok(Key::Escape | Key::CtrlC | Key::Char(END)) | Err(_) => break true,
            Ok(Key::Enter) => break false,
            Ok(Key::Backspace) => {
                if let Some(last) = typed.pop() {
                    let columns = console::measure_text_width(&last.to_string());
                    term.write_str(&"\u{8} \u{8}".repeat(columns)).ok()?;
                }
            }
            Ok(Key::Char(c)) if !c.is_control() && typed.len() < LONGEST => {
                typed.push(c);
                term.write_str(&c.to_string()).ok()?;
            }
            Ok(_) => {}
        }
    };
    term.write_line("").ok()?;
    (!left).then_some(typed)
}

/// A marked line that arrows and numbers move; of up to nine lines a digit takes one at once. A number that no line has
/// takes none.
fn by_arrows(
    term: &Term,
    prompt: &str,
    more: &dyn Fn(usize) -> String,
    lines: &[String],
    (mut at, width): (usize, usize),
) -> Option<usize> {
    let mut typed = String::new();
    let chosen = loop {
        let first = at.saturating_sub(SHOWN - 1);
        let mut height = lines.len().min(SHOWN) + 1;
        term.write_line(&cut(&format!("{prompt} {typed}"), width, "…")).ok()?;
        for (place, line) in lines.iter().enumerate().skip(first).take(SHOWN) {
            let mark = if place == at { '>' } else { ' ' };
            term.write_line(&cut(&format!("{mark} {:>2}  {line}", place + 1), width, "…")).ok()?;
        }
        if let Some(below) = lines.len().checked_sub(first + SHOWN).filter(|below| *below > 0) {
            term.write_line(&cut(&more(below), width, "…")).ok()?;
            height += 1;
        }
        let key = term.read_key_raw();
        term.clear_last_lines(height).ok()?;
        let number = match (&key, typed.as_str()) {
            (Ok(Key::Enter), "") => break Some(at),
            (Ok(Key::Enter), typed) => {
                if let Some(place) = place_of(typed, lines.len()) {
                    break Some(place);
                }
                String::new()
            }
            (Ok(Key::Char(digit)), typed) if digit.is_ascii_digit() && typed.len() < 6 => format!("{typed}{digit}"),
            (Ok(Key::Backspace), typed) => typed.get(..typed.len().saturating_sub(1)).unwrap_or_default().to_owned(),
            // Text that is no number does no harm, and neither does taking it back.
            (Ok(Key::Char(c)), typed) if !matches!(c, 'k' | 'j' | 'q' | &END) => typed.to_owned(),
            _ => String::new(),
        };
        typed = number;
        if let (Some(place), Ok(Key::Char(_))) = (place_of(&typed, lines.len()), &key) {
            at = place;
            if lines.len() <= 9 {
                break Some(place);
            }
        }
        match key {
            Ok(Key::ArrowUp | Key::Char('k') | Key::BackTab) => at = at.checked_sub(1).unwrap_or(lines.len() - 1),
            Ok(Key::ArrowDown | Key::Char('j') | Key::Tab) => at = (at + 1) % lines.len(),
            Ok(Key::PageUp) => at = at.saturating_sub(SHOWN),
            Ok(Key::PageDown) => at = (at + SHOWN).min(lines.len() - 1),
            Ok(Key::Home) => at = 0,
            Ok(Key::End) => at = lines.len() - 1,
            Ok(Key::Escape | Key::CtrlC | Key::Char('q' | END)) | Err(_) => break None,
            Ok(_) => {}
        }
    };
    if chosen.is_none() {
        term.write_line(prompt).ok()?;
    }
    chosen
}

/// Which of so many lines a number means.
fn place_of(typed: &str, lines: usize) -> Option<usize> {
    typed.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < lines)
}

/// Numbered lines and a number, for terminals that only go forward.
fn by_number(term: &Term, prompt: &str, ask: &str, lines: &[String]) -> Option<usize> {
    term.write_line(prompt).ok()?;
    for (place, line) in lines.iter().enumerate() {
        term.write_line(&format!("{:>4}  {line}", place + 1)).ok()?;
    }
    loop {
        term.write_str(ask).ok()?;
        let typed = line(term)?;
        if typed.trim().is_empty() {
            return None;
        }
        if let Some(place) = place_of(typed.trim(), lines.len()) {
            return Some(place);
        }
    }
}
