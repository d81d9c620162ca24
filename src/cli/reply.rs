//! The answer of a writing verb.

use serde_json::Value as Json;

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
    /// As a request keeps it.
    pub(super) fn to_text(&self) -> String {
        serde_json::json!({"said": self.said, "data": self.data, "ids": self.ids, "exit": self.exit}).to_string()
    }

    /// As a request kept it.
    pub(super) fn from_text(text: &str) -> Self {
        let kept: Json = serde_json::from_str(text).unwrap_or_default();
        let texts = |key: &str| -> Vec<String> {
            let entries = kept.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
            entries.iter().filter_map(|entry| entry.as_str().map(str::to_owned)).collect()
        };
        let exit = kept.get("exit").and_then(Json::as_u64).and_then(|exit| u8::try_from(exit).ok());
        Self {
            said: texts("said"),
            ids: texts("ids"),
            data: kept.get("data").cloned().unwrap_or_default(),
            exit: exit.unwrap_or(0),
        }
    }
}
