//! Fields as `--fields`, `--sort`, `--map` and `--where` name them: the last word of a value of several.

use super::offers::{Offers, Value};
use super::place::Place;
use crate::cli::values;
use crate::domain::{Field, Noun};

impl Value<'_, '_> {
    /// The last of several fields parted by commas.
    pub(super) fn fields(&mut self, noun: &'static Noun, signed: bool) {
        let typed = &self.place.typed;
        let start = typed.rfind(',').map_or(0, |at| at + 1);
        let start = if signed && typed[start..].starts_with('-') { start + 1 } else { start };
        self.after(noun, start, "", |_| true);
        self.offers.open = true;
    }

    /// Fields behind what is kept of the word, which has `start` bytes.
    fn after(&mut self, noun: &'static Noun, start: usize, end: &str, wanted: fn(&Field) -> bool) {
        let (kept, begun) = self.place.typed.split_at(start);
        let (kept, begun, lang) = (kept.to_owned(), begun.to_lowercase(), self.app.ui.lang);
        for field in noun.fields.iter().filter(|field| wanted(field) && field.key.starts_with(&begun)) {
            self.offers.add(format!("{kept}{}{end}", field.key), lang.pick(field.en, field.zh));
        }
    }

    /// `FIELD=COLUMN`, the last of several parted by commas.
    pub(super) fn map(&mut self, noun: &'static Noun) {
        let start = self.place.typed.rfind(',').map_or(0, |at| at + 1);
        if !self.place.typed[start..].contains('=') {
            self.after(noun, start, "=", Field::importable);
        }
        self.offers.open = true;
    }

    /// `FIELD=VALUE`, with a value that the field takes.
    pub(super) fn set(&mut self, noun: &'static Noun) {
        match self.place.typed.clone().split_once('=') {
            None => {
                self.after(noun, 0, "=", values::has_flag);
                self.offers.open = true;
            }
            Some((name, begun)) => {
                if let Some(field) = crate::cli::cells::field(noun, name) {
                    self.compared(field, &format!("{name}="), begun);
                }
            }
        }
    }

    /// The last word of a filter: a field, a value of the field before it, or what joins two conditions.
    pub(super) fn filter(&mut self, noun: &'static Noun) {
        const SIGNS: [char; 5] = ['=', '<', '>', '~', '!'];
        let typed = self.place.typed.clone();
        let ends = |c: char| c.is_whitespace() || c == '(' || c == ',' || SIGNS.contains(&c);
        let start = typed.rfind(ends).map_or(0, |at| at + typed[at..].chars().next().map_or(0, char::len_utf8));
        let before = typed[..start].trim_end();
        self.offers.open = true;
        let listed = before.rfind(" in (").filter(|at| !before[*at..].contains(')')).map(|at| before[..at].trim_end());
        let compared = listed.or_else(|| before.ends_with(SIGNS).then(|| before.trim_end_matches(SIGNS).trim_end()));
        if let Some(left) = compared {
            let name = left.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
            if let Some(field) = crate::cli::cells::field(noun, name) {
                self.compared(field, &typed[..start], &typed[start..]);
            }
            return;
        }
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
        if last.is_empty() || last.ends_with('(') || ["and", "or", "not"].contains(&last.as_str()) {
            self.after(noun, start, "", |_| true);
            return;
        }
        let begun = typed[start..].to_lowercase();
        for word in ["and", "or"].iter().filter(|word| word.starts_with(&begun)) {
            self.offers.add(format!("{}{word}", &typed[..start]), "");
        }
    }

    /// Values of a field, behind what is kept of the filter. One with a space would need quotes within quotes.
    fn compared(&mut self, field: &'static Field, kept: &str, begun: &str) {
        let place = Place {
            path: self.place.path.clone(),
            command: self.place.command,
            at: self.place.at,
            before: String::new(),
            typed: begun.to_owned(),
            given: Vec::new(),
            places: Vec::new(),
        };
        let mut inner = Offers::default();
        Value { app: self.app, place: &place, shell: self.shell, offers: &mut inner }.field(Some(field));
        let plain = |word: &str| word.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c));
        for offer in inner.list.into_iter().filter(|offer| plain(&offer.word)) {
            self.offers.add(format!("{kept}{}", offer.word), offer.help);
        }
    }
}
