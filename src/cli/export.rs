//! `tend export KIND`

mod cards;
pub(super) mod folder;

use clap::{ArgMatches, Command};

use super::app::{App, Done};
use super::listing;
use super::verb::{self, Verb, option, switch};
use crate::domain::{NOUNS, Noun};
use crate::lang::Lang;
use crate::render::Format;

/// One verb for every kind of record.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    NOUNS.into_iter().filter(|noun| !noun.internal).map(of_noun).chain([super::whole::EXPORT]).collect()
}

fn of_noun(noun: &'static Noun) -> Verb {
    let examples: &[&str] = match noun.key {
        "lead" => &["tend export leads", "tend export leads --where 'stage = sql' --out leads.xlsx"],
        "customer" => &["tend export customers --excel --out customers.csv", "tend export customers -o json"],
        "contact" => &["tend export contacts", "tend export contacts --vcard --out contacts.vcf"],
        "followup" => &["tend export followups -o tsv", "tend export followups --where 'at >= \"last month\"'"],
        "task" => &["tend export tasks", "tend export tasks --where 'state = open' --out tasks.ics"],
        _ => &[],
    };
    Verb { noun: Some(noun), group: Some("export"), name: noun.plural, aliases: &[], help: "export", examples, args, run }
}

fn args(command: Command, lang: Lang, noun: Option<&'static Noun>) -> Command {
    let command = listing::args(command, lang).arg(switch("removed", lang, "arg.removed"));
    match noun.map(|noun| noun.key) {
        Some("contact" | "lead" | "customer") => {
            let version = option("vcard", "VERSION", lang, "arg.vcard").value_parser(["3", "4"]);
            command.arg(version.num_args(0..=1).require_equals(true).default_missing_value("3"))
        }
        Some("task") => command.arg(switch("ics", lang, "arg.ics")),
        _ => command,
    }
}

fn run(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let format = match app.globals.format {
        None | Some(Format::Table) => Format::Csv,
        Some(format) => format,
    };
    app.globals.format = Some(format);
    if app.env.stdout_tty {
        app.ui.guard();
    }
    let noun = app.noun(noun)?;
    let mut asked = listing::asked(app, matches, noun)?;
    let wanted = &mut asked.wanted;
    wanted.removed = verb::given(matches, "removed");
    if wanted.sort.is_empty()
        && let Some(id) = noun.field("id")
    {
        wanted.sort = vec![(id, false)];
    }
    if let Some(form) = cards::asked(matches, noun) {
        return cards::write(app, &asked.wanted, form);
    }
    let fields = asked.fields(|_| true)?;
    app.globals.header = true;
    listing::print_fields(app, &asked.wanted, &fields).map(|_| 0)
}
