//! Progress of long work, on a terminal only, and only once it has taken a second.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::ui::Ui;

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
