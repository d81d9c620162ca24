//! What a value of one verb is, where its name alone does not say.

use super::offers::{Value, plain};
use crate::cli::config;
use crate::domain::{NOUNS, calendar, deal, stage, template, view};
use crate::lang::date::Look;
use crate::ops::complete;

impl Value<'_, '_> {
    /// Offers the values that this verb takes here; false where the name of the argument says enough.
    pub(super) fn of_verb(&mut self, id: &str, verb: &str) -> bool {
        match (self.place.path.first().copied().unwrap_or_default(), verb, id) {
            ("config", _, "key") => self.words(&config::names().collect::<Vec<_>>()),
            ("config", "set", "value") => {
                let key = self.place.places.first().cloned().unwrap_or_default();
                self.words(&config::words(&key));
            }
            ("schema", _, "noun") => self.words(&NOUNS.iter().map(|noun| noun.key).collect::<Vec<_>>()),
            ("calendar", "load" | "days" | "until" | "between", "code") => self.codes(calendar::CALENDAR.key),
            ("calendar", _, "user") => self.persons("owner"),
            ("calendar", _, "from" | "to") | ("user", "away", "from" | "to") => self.dates(Look::Ahead),
            ("template", "fill", "code") => self.codes(template::TEMPLATE.key),
            ("deal", "move", "stage") => self.codes(stage::STAGE.key),
            ("deal", "move", "ref") if !self.place.places.is_empty() => {
                self.codes(stage::STAGE.key);
                return false;
            }
            ("deal", "lose", "reason") => self.field(deal::DEAL.field("lost_reason")),
            ("deal", "split", "with") | ("lead", "distribute", "among") => {
                self.several_persons(if id == "with" { ":" } else { "" })
            }
            ("lead", "handoff", "to") => {
                self.persons("owner");
                self.teams();
            }
            (_, "list" | "stock", "view") => self.views(),
            _ => return false,
        }
        true
    }

    /// The last of several people parted by commas.
    fn several_persons(&mut self, end: &str) {
        let typed = self.place.typed.clone();
        let (kept, begun) = typed.split_at(typed.rfind(',').map_or(0, |at| at + 1));
        for (login, name) in self.look(|reader| complete::codes(reader, &crate::domain::user::USER, begun, false)) {
            if plain(&login) {
                self.offers.add(format!("{kept}{login}{end}"), name);
            }
        }
        self.offers.open = true;
    }

    /// Teams as an argument names them that takes people too: `team:north`.
    fn teams(&mut self) {
        let typed = self.place.typed.clone();
        let begun = typed.strip_prefix("team:");
        if begun.is_none() && !"team:".starts_with(&typed) {
            return;
        }
        let begun = begun.unwrap_or_default().to_owned();
        for (code, name) in self.look(|reader| complete::codes(reader, &crate::domain::team::TEAM, &begun, false)) {
            if plain(&code) {
                self.offers.add(format!("team:{code}"), name);
            }
        }
    }

    /// Views of the noun that is listed.
    fn views(&mut self) {
        let (typed, noun) = (self.place.typed.clone(), self.place.path.first().copied().unwrap_or_default());
        let views = self.look(|reader| {
            let codes = complete::codes(reader, &view::VIEW, &typed, false)?;
            let mut own = Vec::new();
            for (code, name) in codes {
                let view = crate::ops::refer::one(reader, &code, &view::VIEW)?;
                if view.text("noun") == noun {
                    own.push((code, name));
                }
            }
            Ok(own)
        });
        views.into_iter().filter(|(code, _)| plain(code)).for_each(|(code, name)| self.offers.add(code, name));
    }
}
