//! The settings file: `config.toml`, read if it is there.

use std::path::PathBuf;

use serde::Deserialize;

use super::env::Env;
use super::failure::{Code, Failure, io};
use crate::lang::date::Order;

/// The settings.
#[derive(Debug, Default)]
pub struct Config {
    pub db: Option<PathBuf>,
    pub lang: Option<String>,
    pub format: Option<String>,
    pub color: Option<String>,
    pub region: Option<String>,
    pub date_order: Option<Order>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    db: Option<PathBuf>,
    lang: Option<String>,
    format: Option<String>,
    color: Option<String>,
    region: Option<String>,
    date_order: Option<String>,
}

impl Config {
    /// Reads the settings; none where there is no file.
    ///
    /// # Errors
    /// A file that is no TOML, or has settings that do not exist.
    pub fn read(env: &Env) -> Result<Self, Failure> {
        let Some(path) = env.config() else { return Ok(Self::default()) };
        let shown = path.display().to_string();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
                return Ok(Self::default());
            }
            Err(error) => return Err(io(&shown, &error)),
        };
        let bad = |detail: String| Failure::new(Code::Invalid, "error.config", vec![("path", shown.clone()), ("detail", detail)]);
        let written: Written = toml::from_str(&text).map_err(|error| bad(error.message().to_owned()))?;
        let date_order = match written.date_order.as_deref() {
            None => None,
            Some("dmy") => Some(Order::Dmy),
            Some("mdy") => Some(Order::Mdy),
            Some("ymd") => Some(Order::Ymd),
            Some(other) => return Err(bad(format!("date_order = {other:?}: dmy, mdy or ymd"))),
        };
        Ok(Self {
            db: written.db,
            lang: written.lang,
            format: written.format,
            color: written.color,
            region: written.region.map(|region| region.to_uppercase()),
            date_order,
        })
    }
}
