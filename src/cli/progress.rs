//! Progress of long work, on a terminal only, and only once it has taken a second.

use std::time::Duration;

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::ui::Ui;
use crate::lang::Lang;

/// A bar over bytes or a count, or nothing where nobody looks.
#[derive(Debug)]
pub(super) struct Progress(Option<ProgressBar>);

/// A bar for work of this many bytes.
#[must_use]
pub(super) fn bar(ui: &Ui, bytes: u64) -> Progress {
    // Work below a few megabytes is done before anybody could read the bar.
    if !ui.progress || bytes < 4 << 20 {
        return Progress(None);
    }
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:30} {percent}%  {bytes_per_sec}  {eta}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_secs(1));
    Progress(Some(bar))
}

/// A bar over the rows of a file of this many bytes.
#[must_use]
pub(super) fn rows(ui: &Ui, bytes: u64) -> Rows {
    let bar = bar(ui, bytes);
    if let (Some(bar), Ok(style)) = (&bar.0, ProgressStyle::with_template("{bar:30} {percent}%  {msg}  {eta}")) {
        bar.set_style(style);
    }
    Rows { bar, lang: ui.lang }
}

/// A bar over rows that land and, after them, their keys.
#[derive(Debug)]
pub(super) struct Rows {
    bar: Progress,
    lang: Lang,
}

impl Rows {
    /// Rows between two looks.
    const SELDOM: u64 = 1_024;

    /// So many rows of about so many have landed. They are two thirds of the work.
    pub(super) fn landed(&self, rows: u64, about: u64) {
        let Some(bar) = self.bar.0.as_ref().filter(|_| rows.is_multiple_of(Self::SELDOM)) else { return };
        let rate = rows * 1_000 / u64::try_from(bar.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        bar.set_message(self.lang.say("word.rows_per_second", &[("rate", &HumanCount(rate).to_string())]));
        bar.set_length(about.max(rows) * 3 / 2);
        bar.set_position(rows);
    }

    /// So many keys of so many are in their index.
    pub(super) fn indexed(&self, keys: u64, of: u64) {
        let Some(bar) = &self.bar.0 else { return };
        let all = bar.length().unwrap_or(0);
        bar.set_message(self.lang.say("word.indexing", &[]));
        bar.set_position(all * 2 / 3 + all * keys / of.max(1) / 3);
    }

    /// The work is done; the bar goes.
    pub(super) fn finish(&self) {
        self.bar.finish();
    }
}

/// A count of what is done, where nobody knows how much there is.
#[must_use]
pub(super) fn spinner(ui: &Ui) -> Progress {
    if !ui.progress {
        return Progress(None);
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos}  {per_sec}") {
        bar.set_style(style);
    }
    Progress(Some(bar))
}

impl Progress {
    /// So many are done.
    pub(super) fn at_count(&self, count: i64) {
        self.at(count.try_into().unwrap_or(0));
    }

    /// So many bytes are done.
    pub(super) fn at(&self, bytes: u64) {
        if let Some(bar) = &self.0 {
            bar.set_position(bytes);
        }
    }

    /// The work is done; the bar goes.
    pub(super) fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
