//! `--explain`: what a score and a chance are made of.

use serde_json::{Value as Json, json};

use super::app::{App, Done, Edge};
use super::{cells, listing};
use crate::domain::frequency::{Chance, Factor, LEAST, said};
use crate::domain::lead::LEAD;
use crate::domain::{Field, Kind, Noun, Record};
use crate::ops::lead::score::Score;
use crate::ops::{self, Reader};
use crate::render::{Format, clean, object, shown};
use crate::store::listing::Line;

/// What is to be said of a record.
pub(super) struct Explained {
    record: Record,
    score: Option<Score>,
    chance: Chance,
    /// What the value of each factor goes by.
    values: Vec<String>,
}

/// Whether records of a noun are scored, or their chances learnt.
#[must_use]
pub(super) fn explains(noun: &Noun) -> bool {
    crate::domain::frequency::rule(noun).is_some()
}

/// Score and chance of a record.
///
/// # Errors
/// As the engine.
pub(super) fn of(reader: &Reader<'_>, line: &Line, edge: Edge) -> ops::Result<Explained> {
    let record = &line.record;
    let score = if *record.noun == LEAD { Some(ops::lead::score::score(reader, record)?) } else { None };
    let chance = ops::frequency::of(reader, record)?;
    let mut values = Vec::new();
    if let Chance::Known { factors, .. } = &chance {
        for factor in factors {
            values.push(value(line, factor, edge));
        }
    }
    Ok(Explained { record: record.clone(), score, chance, values })
}

/// What the field of a factor says of a record, a reference by its name.
fn value(line: &Line, factor: &Factor, edge: Edge) -> String {
    match line.record.noun.field(factor.field) {
        Some(field) if matches!(field.kind, Kind::Ref(_)) => {
            cells::cells(line, &[field], edge).first().map_or_else(String::new, |cell| shown(cell, true).into_owned())
        }
        field => field.map_or_else(String::new, |field| said(&line.record, field)),
    }
}

impl Explained {
    /// As people read it: a line for each part.
    pub(super) fn lines(&self, edge: Edge) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(score) = &self.score {
            lines.push(self.headline(score, edge));
            for part in &score.parts {
                let criterion = &part.criterion;
                let name = criterion.text(edge.lang.pick("name", "name_zh"));
                let name = if name.is_empty() { criterion.text("code") } else { name };
                let times = part.times.map_or_else(String::new, |times| format!(" ×{times}"));
                lines.push(format!("  {:>+6.1}  {name}{times}  [{}]", part.points, criterion.text("code")));
            }
            for broken in &score.broken {
                lines.push(edge.say("explain.broken", &[("code", broken.text("code"))]));
            }
        }
        match &self.chance {
            Chance::TooFew(all) => {
                let (won, lost, least) = (all.won.to_string(), all.lost.to_string(), LEAST.to_string());
                lines.push(edge.say("explain.too_few", &[("won", &won), ("lost", &lost), ("least", &least)]));
            }
            Chance::Known { chance, all, factors } => {
                let (won, lost) = (all.won.to_string(), all.lost.to_string());
                let percent = format!("{:.0}", chance * 100.0);
                lines.push(edge.say("explain.chance", &[("percent", &percent), ("won", &won), ("lost", &lost)]));
                let mut ordered: Vec<(&Factor, &String)> = factors.iter().zip(&self.values).collect();
                ordered.sort_by(|(one, _), (other, _)| other.odds.ln().abs().total_cmp(&one.odds.ln().abs()));
                lines.extend(ordered.into_iter().map(|(factor, value)| self.factor(factor, value, edge)));
            }
        }
        lines
    }

    fn headline(&self, score: &Score, edge: Edge) -> String {
        let stored = score.stored.map_or_else(|| "-".to_owned(), |score| score.to_string());
        let now = score.now.to_string();
        let key = match score {
            Score { by_hand: true, .. } => "explain.by_hand",
            Score { stored, now, .. } if *stored != Some(*now) => "explain.score_old",
            _ => "explain.score",
        };
        edge.say(key, &[("stored", &stored), ("score", &now)])
    }

    fn factor(&self, factor: &Factor, value: &str, edge: Edge) -> String {
        let label = self.record.noun.field(factor.field).map_or(factor.field, |field| edge.lang.pick(field.en, field.zh));
        let value = match value {
            "" => edge.say("explain.nothing", &[]),
            "+" => edge.say("explain.something", &[]),
            value => value.to_owned(),
        };
        let (won, lost) = (factor.counts.won.to_string(), factor.counts.lost.to_string());
        let counts = edge.say("explain.counts", &[("won", &won), ("lost", &lost)]);
        format!("  ×{:<5.2}  {label}: {value}  {counts}", factor.odds)
    }

    /// As programs read it.
    pub(super) fn json(&self) -> Json {
        let score = self.score.as_ref().map(|score| {
            let part = |part: &crate::domain::criterion::Part| {
                let points = (part.points * 100.0).round() / 100.0;
                json!({"criterion": part.criterion.text("code"), "points": points, "times": part.times})
            };
            json!({
                "stored": score.stored,
                "by_hand": score.by_hand,
                "now": score.now,
                "parts": score.parts.iter().map(part).collect::<Vec<_>>(),
                "broken": score.broken.iter().map(|one| one.text("code")).collect::<Vec<_>>(),
            })
        });
        let (chance, all, factors): (Option<f64>, _, &[Factor]) = match &self.chance {
            Chance::TooFew(all) => (None, all, &[]),
            Chance::Known { chance, all, factors } => (Some((chance * 10_000.0).round() / 10_000.0), all, factors),
        };
        let factor = |(factor, value): (&Factor, &String)| {
            let odds = (factor.odds * 10_000.0).round() / 10_000.0;
            json!({"field": factor.field, "value": value, "won": factor.counts.won, "lost": factor.counts.lost, "odds": odds})
        };
        json!({
            "score": score,
            "chance": {
                "chance": chance,
                "won": all.won,
                "lost": all.lost,
                "factors": factors.iter().zip(&self.values).map(factor).collect::<Vec<_>>(),
            },
        })
    }
}

/// Prints records with what their scores and chances are made of.
///
/// # Errors
/// As the engine and the stream; a format without room for it.
pub(super) fn print(app: &mut App, lines: &[Line], fields: &[&'static Field]) -> Done {
    let edge = app.edge();
    let format = app.globals.format.unwrap_or(Format::Table);
    let mut objects = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let of = app.read(None, |reader| of(reader, line, edge).map(Some))?;
        let Some(of) = of else { continue };
        if format != Format::Table {
            let mut object = object(&cells::columns(fields, edge.lang), &cells::cells(line, fields, edge));
            object["explain"] = of.json();
            objects.push(object);
            continue;
        }
        if place > 0 {
            app.ui.print("")?;
        }
        listing::print_card(app, line, fields)?;
        app.ui.print("")?;
        of.lines(edge).iter().try_for_each(|line| app.ui.print(&clean(line)))?;
    }
    let pretty = |json: &Json| serde_json::to_string_pretty(json).unwrap_or_default();
    match (format, objects.as_slice()) {
        (Format::Table, _) => {}
        (Format::Json, [only]) => app.ui.print(&pretty(only))?,
        (Format::Json, _) => app.ui.print(&pretty(&objects.into()))?,
        (Format::Ndjson, _) => objects.iter().try_for_each(|object| app.ui.print(&object.to_string()))?,
        (format, _) => return Err(listing::no_such(format, "table, json, ndjson")),
    }
    Ok(0)
}
