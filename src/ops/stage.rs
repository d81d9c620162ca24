//! Stages of pipelines: which one a word means, which one comes first.

use super::{Candidate, Error, Reader, Result};
use crate::domain::stage::{DEFAULT_PIPELINE, STAGE, means};
use crate::domain::{BadValue, Record, Value, deal};
use crate::store;

/// The stage that a word means: its code, a name, another word for it.
///
/// # Errors
/// [`Error::NotFound`] with all stages.
pub fn find(reader: &Reader<'_>, word: &str) -> Result<Record> {
    let stages = store::stage::all(reader.tx())?;
    match stages.iter().find(|stage| means(stage, word)) {
        Some(stage) => Ok(stage.clone()),
        None => {
            let near = stages.iter().map(Candidate::of).collect();
            Err(Error::NotFound { nouns: vec![&STAGE], text: word.to_owned(), near })
        }
    }
}

/// The stage that a deal is in.
///
/// # Errors
/// As the engine.
pub fn of(reader: &Reader<'_>, deal: &Record) -> Result<Record> {
    let stage = deal.int("stage").map(|id| store::record::get(reader.tx(), &STAGE, id)).transpose()?.flatten();
    stage.ok_or_else(|| Error::not_found(&STAGE, ""))
}

/// The first stage of a kind in a pipeline, or in the default one where that has none.
///
/// # Errors
/// [`Error::NotFound`].
pub fn of_kind(reader: &Reader<'_>, pipeline: &str, kind: &str) -> Result<Record> {
    let mut stages = store::stage::all(reader.tx())?;
    stages.retain(|stage| stage.text("kind") == kind);
    let place = |pipeline: &str| stages.iter().position(|stage| stage.text("pipeline") == pipeline);
    match place(pipeline).or_else(|| place(DEFAULT_PIPELINE)) {
        Some(place) => Ok(stages.swap_remove(place)),
        None => Err(Error::not_found(&STAGE, kind)),
    }
}

/// A stage is open, in the default pipeline, behind those that are there, unless said otherwise.
pub(in crate::ops) fn complete(reader: &Reader<'_>, stage: &mut Record) -> Result<()> {
    if stage.get("pipeline").is_null() {
        stage.set("pipeline", Value::text(DEFAULT_PIPELINE));
    }
    if stage.get("kind").is_null() {
        stage.set("kind", Value::text("open"));
    }
    if stage.get("position").is_null() {
        let all = store::stage::all(reader.tx())?;
        let same = all.iter().filter(|other| other.text("pipeline") == stage.text("pipeline"));
        stage.set("position", Value::Int(same.filter_map(|other| other.int("position")).max().unwrap_or(0) + 1));
    }
    let (probability, category) = match stage.text("kind") {
        "won" => (100, "closed"),
        "lost" | "void" => (0, "omitted"),
        _ => (0, "pipeline"),
    };
    for (key, value) in [("probability", Value::Int(probability)), ("category", Value::text(category))] {
        if stage.get(key).is_null() {
            stage.set(key, value);
        }
    }
    Ok(())
}

/// A probability is a percentage; what a stage means to the deals in it stays.
pub(in crate::ops) fn check(reader: &Reader<'_>, old: Option<&Record>, stage: &Record) -> Result<()> {
    percent(stage)?;
    if let Some(old) = old.filter(|old| old.text("pipeline") != stage.text("pipeline")) {
        may_go(reader, old)?;
    }
    match old.filter(|old| old.text("kind") != stage.text("kind")) {
        Some(_) => Err(Error::Bad { field: "kind", text: stage.text("kind").to_owned(), why: BadValue::Fixed }),
        None => Ok(()),
    }
}

/// The default pipeline keeps a stage of each kind: without it no deal could be begun, or closed so.
pub(in crate::ops) fn may_go(reader: &Reader<'_>, stage: &Record) -> Result<()> {
    let (pipeline, kind) = (stage.text("pipeline"), stage.text("kind"));
    let all = store::stage::all(reader.tx())?;
    let another = |other: &Record| other.id() != stage.id() && other.text("kind") == kind && other.text("pipeline") == pipeline;
    if pipeline == DEFAULT_PIPELINE && !all.iter().any(another) {
        return Err(Error::Bad { field: "code", text: stage.text("code").to_owned(), why: BadValue::OnlyStage });
    }
    Ok(())
}

/// Whether the probability of a stage or a deal is a percentage.
pub(in crate::ops) fn percent(record: &Record) -> Result<()> {
    match record.int(deal::FOLLOWING[0]) {
        Some(percent) if !(0..=100).contains(&percent) => {
            Err(Error::Bad { field: deal::FOLLOWING[0], text: percent.to_string(), why: BadValue::NotAPercent })
        }
        _ => Ok(()),
    }
}
