//! `tend template fill TEMPLATE REF…`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::listing::{no_such, print_all};
use crate::cli::verb::{Verb, place, text};
use crate::cli::{many, output, pick};
use crate::domain::template::TEMPLATE;
use crate::domain::{Field, Noun, lead};
use crate::lang::Lang;
use crate::ops;
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: Some(&TEMPLATE),
    group: None,
    name: "fill",
    aliases: &[],
    help: "template.fill",
    examples: &["tend template fill first L-1", "tend template fill first L-1 L-2"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("code", "TEMPLATE", lang, "arg.message").required(true)).arg(many::references(lang))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    if let Some(format) = app.globals.format.filter(|format| *format != Format::Table) {
        return Err(no_such(format, "table"));
    }
    let template = pick::one(app, text(matches, "code").unwrap_or_default(), &[&TEMPLATE])?;
    ops::subject::present(&template)?;
    let noun = crate::domain::noun(template.text("noun")).unwrap_or(&lead::LEAD);
    let noun = app.noun(noun)?;
    let mut lines = Vec::new();
    for record in many::find(app, matches, noun)? {
        let line = app.read(None, |reader| ops::listing::line(reader, &record).map(Some))?;
        lines.extend(line);
    }
    let (subject, body) = (template.text("subject"), template.text("body"));
    let message = if subject.is_empty() { body.to_owned() } else { format!("{subject}\n\n{body}") };
    output::fill_in(app, &message)?;
    let fields: Vec<&'static Field> = noun.fields.iter().collect();
    print_all(app, &lines, &fields)
}
