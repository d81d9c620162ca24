//! `tend template fill TEMPLATE REF…`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, place, switch, text};
use crate::cli::{cells, many, output, pick, rows};
use crate::domain::template::TEMPLATE;
use crate::domain::{Field, Noun, lead};
use crate::lang::Lang;
use crate::ops;
use crate::render::{Format, Template};

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
    let command = command.arg(place("code", "TEMPLATE", lang, "arg.message").required(true)).arg(many::references(lang));
    command
        .arg(option("out", "FILE", lang, "arg.out").id("out_file"))
        .arg(switch("force", lang, "arg.force").requires("out_file"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let template = pick::one(app, text(matches, "code").unwrap_or_default(), &[&TEMPLATE])?;
    ops::subject::present(&template)?;
    let noun = crate::domain::noun(template.text("noun")).unwrap_or(&lead::LEAD);
    let noun = app.noun(noun)?;
    let mut lines = Vec::new();
    for record in many::looked_at(app, matches, noun)? {
        let line = app.read(None, |reader| ops::listing::line(reader, &record).map(Some))?;
        lines.extend(line);
    }
    let (subject, body) = (output::template(app, template.text("subject"))?, output::template(app, template.text("body"))?);
    let edge = app.edge();
    let fields: Vec<&'static Field> = noun.fields.iter().collect();
    let columns = cells::columns(&fields, edge.lang);
    let mut messages = Vec::with_capacity(lines.len());
    for line in &lines {
        let row = cells::cells(line, &fields, edge);
        let fill = |template: &Template| template.fill(&columns, &row);
        messages.push((line.record.reference(), fill(&subject)?, fill(&body)?));
    }
    if matches!(app.globals.format, None | Some(Format::Table)) {
        return text_of(app, &messages);
    }
    let columns = vec![
        rows::column("id", "word.id", edge),
        rows::column("subject", "word.topic", edge),
        rows::column("text", "word.text", edge),
    ];
    let row = |(id, subject, text): &(String, String, String)| vec![rows::words(id), rows::words(subject), rows::words(text)];
    rows::print_fields(app, None, columns, messages.iter().map(row).collect())?;
    Ok(0)
}

/// The messages one below the other: what is pasted into a mail.
fn text_of(app: &mut App, messages: &[(String, String, String)]) -> Done {
    // Words of others must not steer the terminal.
    if app.env.stdout_tty {
        app.ui.guard();
    }
    for (_, subject, text) in messages {
        if !subject.is_empty() {
            app.ui.print(&format!("{subject}\n"))?;
        }
        app.ui.print(text)?;
    }
    Ok(0)
}
