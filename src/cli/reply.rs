//! The answer of a writing verb.

use clap::ArgMatches;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

use super::failure::{Code, Failure};
use super::tree;

/// The answer of a writing verb: what is said on stderr, what is printed on stdout where a format is asked for.
#[derive(Debug, Default)]
pub struct Reply {
    /// Lines for people.
    pub said: Vec<String>,
    /// The record for machines.
    pub data: Json,
    /// Ids, one a line.
    pub ids: Vec<String>,
    /// The exit code.
    pub exit: u8,
}

impl Reply {
    /// As a request keeps it, with the mark of the words that were asked.
    pub(super) fn to_text(&self, words: &str) -> String {
        let kept = serde_json::json!({"said": self.said, "data": self.data, "ids": self.ids, "exit": self.exit, "words": words});
        kept.to_string()
    }

    /// As a request kept it; where the same words were asked, or what is kept was erased since.
    ///
    /// # Errors
    /// Other words: whoever sends them does not repeat that command, and would take its answer for his.
    pub(super) fn again(text: &str, request: &str, words: &str) -> Result<Self, Failure> {
        let kept: Json = serde_json::from_str(text).unwrap_or_default();
        if kept.get("words").and_then(Json::as_str).is_some_and(|kept| kept != words) {
            let args = vec![("request", request.to_owned())];
            return Err(Failure::new(Code::Conflict, "error.request_words", args).hint("hint.request_taken", vec![]));
        }
        let texts = |key: &str| -> Vec<String> {
            let entries = kept.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
            entries.iter().filter_map(|entry| entry.as_str().map(str::to_owned)).collect()
        };
        let exit = kept.get("exit").and_then(Json::as_u64).and_then(|exit| u8::try_from(exit).ok());
        Ok(Self {
            said: texts("said"),
            ids: texts("ids"),
            data: kept.get("data").cloned().unwrap_or_default(),
            exit: exit.unwrap_or(0),
        })
    }
}

/// The mark of what a command was asked: SHA-256 over its own arguments, and over `--at`, which changes what it does;
/// not over how the answer is to look.
pub(super) fn words(matches: &ArgMatches) -> String {
    let mut sum = Sha256::new();
    let mut ids: Vec<&str> = matches.ids().map(clap::Id::as_str).filter(|id| *id == "at" || !tree::is_global(id)).collect();
    ids.sort_unstable();
    for id in ids {
        let values = matches.try_get_raw(id).ok().flatten().into_iter().flatten();
        let values: Vec<String> = values.map(|value| value.to_string_lossy().into_owned()).collect();
        // Quoted, so that no two commands look the same.
        sum.update(format!("{id:?} {values:?}\n"));
    }
    sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
