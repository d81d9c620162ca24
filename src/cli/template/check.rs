//! Whether a message template can be filled: looked at before it is kept.

use crate::cli::app::App;
use crate::cli::failure::Failure;
use crate::cli::values::{Read, Set};
use crate::cli::{cells, output};
use crate::domain::Record;
use crate::domain::template::TEMPLATE;

/// Looks at a template as these values would make it of what it is.
///
/// # Errors
/// What is no template, or names a field that its records do not have.
pub(in crate::cli) fn fits(app: &mut App, old: &Record, sets: &[Set]) -> Result<(), Failure> {
    if *old.noun != TEMPLATE {
        return Ok(());
    }
    let text = |key: &str| match sets.iter().rev().find(|(own, _)| *own == key) {
        Some((_, Read::Known(value))) => value.as_text().to_owned(),
        _ => old.text(key).to_owned(),
    };
    let Some(noun) = crate::domain::noun(&text("noun")) else { return Ok(()) };
    let noun = app.noun(noun)?;
    let fields: Vec<_> = noun.fields.iter().collect();
    let columns = cells::columns(&fields, app.ui.lang);
    for part in ["subject", "body"] {
        let template = output::template(app, &text(part))?;
        template.check(&columns).map_err(std::io::Error::from)?;
    }
    Ok(())
}
