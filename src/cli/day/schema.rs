//! `tend schema [NOUN]`: what programs may rely on, as JSON Schema.

use clap::{ArgMatches, Command};
use serde_json::{Map, Value as Json, json};

use crate::cli::app::{App, Done};
use crate::cli::failure::{Code, Failure, near};
use crate::cli::verb::{Verb, place, text};
use crate::cli::{listing, output, tree};
use crate::domain::{Field, Kind, Noun};
use crate::lang::Lang;
use crate::render::{Align, Cell, Column, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "schema",
    aliases: &[],
    help: "schema",
    examples: &["tend schema", "tend schema lead"],
    args,
    run,
};

/// The draft of JSON Schema that is written.
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Shapes that are no records, with what they are.
const OTHERS: [(&str, &str); 2] = [
    ("error", "What a failed command with -o json writes to standard error"),
    ("import", "What tend import with -o json answers"),
];

/// How the rows of an import are counted; `read` is the sum of those from `added` to `rejected`.
const COUNTS: [&str; 10] =
    ["read", "added", "updated", "unchanged", "linked", "skipped", "held", "rejected", "ignored", "unverified"];

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    output::args(command, lang).arg(place("noun", "NOUN", lang, "arg.schema"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let Some(asked) = text(matches, "noun") else { return list(app) };
    let asked = asked.to_owned();
    let known = tree::nouns().find(|noun| noun.key == asked || noun.plural == asked);
    let schema = match (known, asked.as_str()) {
        (Some(noun), _) => of_noun(app.noun(noun)?),
        (None, "error") => of_error(),
        (None, "import") => of_import(),
        (None, _) => {
            let all: Vec<&str> = tree::nouns().map(|noun| noun.key).chain(OTHERS.map(|(name, _)| name)).collect();
            return Err(Failure::new(Code::Usage, "error.no_schema", vec![("word", asked.clone())])
                .hint("hint.one_of", vec![("words", all.join(", "))])
                .among(near(&asked, &all)));
        }
    };
    app.ui.print(&serde_json::to_string_pretty(&schema).unwrap_or_default())?;
    Ok(0)
}

/// What there are schemas of.
fn list(app: &mut App) -> Done {
    let edge = app.edge();
    let column = |key: &str, word: &str| Column { key: key.to_owned(), label: edge.say(word, &[]), align: Align::Left };
    let columns = vec![column("name", "word.name"), column("about", "word.about")];
    let (format, style) = (app.format(), listing::style(app));
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    let nouns = tree::nouns().map(|noun| (noun.key, noun.about[0]));
    for (name, about) in nouns.chain(OTHERS) {
        sheet.row(&[name, about].map(|text| Cell::Text(text.to_owned())))?;
    }
    let left = sheet.finish()?;
    listing::say_left(app, &left);
    Ok(0)
}

/// The schema of a record as `show`, `list` and every writing verb give it. Keys may be added, so others are allowed.
fn of_noun(noun: &Noun) -> Json {
    let mut properties = Map::new();
    for field in noun.fields {
        properties.insert(field.key.to_owned(), of_field(noun, field));
    }
    let required: Vec<&str> = noun.fields.iter().map(|field| field.key).collect();
    if noun.key == "pool" {
        properties.insert(
            "customers".to_owned(),
            json!({"title": "Customers", "description": "how many lie in it; in listings", "type": "integer", "minimum": 0}),
        );
    }
    json!({
        "$schema": DRAFT,
        "title": noun.key,
        "description": noun.about[0],
        "type": "object",
        "properties": properties,
        "required": required,
    })
}

fn of_field(noun: &Noun, field: &Field) -> Json {
    let mut schema = match field.kind {
        Kind::Id => match noun.letter {
            Some(letter) => json!({"type": "string", "pattern": format!("^{letter}-[1-9][0-9]*$")}),
            None => json!({"type": "integer", "minimum": 1}),
        },
        Kind::Uid => json!({"type": "string", "format": "uuid"}),
        Kind::Op => json!({"type": "integer", "minimum": 1}),
        Kind::Int => json!({"type": ["integer", "null"]}),
        Kind::Bool => json!({"type": ["boolean", "null"]}),
        Kind::Text | Kind::Note => json!({"type": ["string", "null"]}),
        Kind::Hours => json!({"type": ["string", "null"], "description": "the hours of a week: mon-fri 09:00-18:00"}),
        Kind::List | Kind::Phones | Kind::Emails | Kind::Days => {
            json!({"type": ["array", "null"], "items": {"type": "string"}, "minItems": 1})
        }
        Kind::Choice(choices) => {
            let keys = choices.iter().map(|choice| Json::from(choice.key)).chain([Json::Null]);
            json!({"type": ["string", "null"], "enum": keys.collect::<Vec<_>>()})
        }
        Kind::Date => json!({"type": ["string", "null"], "format": "date"}),
        Kind::Moment => json!({"type": ["string", "null"], "format": "date-time"}),
        Kind::Due => json!({
            "description": "a moment, or a whole day",
            "anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}, {"type": "null"}],
        }),
        Kind::Money => json!({
            "type": ["object", "null"],
            "properties": {
                "minor": {"type": "integer", "description": "in the currency's smallest unit"},
                "currency": {"type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217"},
            },
            "required": ["minor", "currency"],
        }),
        Kind::Ref(key) => match crate::domain::noun(key).and_then(|noun| noun.letter) {
            Some(letter) => json!({"type": ["string", "null"], "pattern": format!("^{letter}-[1-9][0-9]*$")}),
            None => json!({"type": ["string", "null"], "description": format!("the code of a {key}")}),
        },
        Kind::Extra => json!({"type": ["object", "null"], "description": "columns of imported files that have no field"}),
    };
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("title".to_owned(), field.en.into());
        if field.kept && !field.imported {
            schema.insert("readOnly".to_owned(), true.into());
        }
    }
    schema
}

fn of_error() -> Json {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.key()).collect();
    let text = json!({"type": "string"});
    json!({
        "$schema": DRAFT,
        "title": "error",
        "description": OTHERS[0].1,
        "type": "object",
        "properties": {
            "error": {
                "type": "object",
                "properties": {
                    "code": {"enum": codes, "description": "the cause; tend help exit-codes"},
                    "message": {"type": "string", "description": "in the asked language"},
                    "hint": {"type": ["string", "null"], "description": "what would work instead"},
                    "candidates": {
                        "type": "array",
                        "description": "records or words that were perhaps meant",
                        "items": {
                            "type": "object",
                            "properties": {"id": text, "name": text, "note": text},
                            "required": ["id", "name", "note"],
                        },
                    },
                },
                "required": ["code", "message", "hint", "candidates"],
            },
        },
        "required": ["error"],
    })
}

fn of_import() -> Json {
    let mut properties = Map::new();
    for count in COUNTS {
        properties.insert(count.to_owned(), json!({"type": "integer", "minimum": 0}));
    }
    let skip = json!({
        "type": "object",
        "properties": {"line": {"type": "integer"}, "id": {"type": ["string", "null"]}},
        "required": ["line", "id"],
        "additionalProperties": false,
    });
    properties.insert("skips".to_owned(), json!({"type": "array", "items": skip}));
    properties.insert("rejects_file".to_owned(), json!({"type": ["string", "null"]}));
    properties.insert("encoding".to_owned(), json!({"type": "string"}));
    properties.insert("delimiter".to_owned(), json!({"type": "string"}));
    properties.insert("mapping".to_owned(), json!({"type": "object", "description": "columns of the file and their fields"}));
    properties
        .insert("op".to_owned(), json!({"type": ["integer", "null"], "description": "the operation, if anything was written"}));
    properties.insert(
        "made".to_owned(),
        json!({"type": "object", "description": "names that the rows brought along, by the plural of their noun",
               "additionalProperties": {"type": "array", "items": {"type": "string"}}}),
    );
    properties.insert(
        "noted".to_owned(),
        json!({"type": "array", "description": "words taken for another spelling, or kept as text (meant is null)",
               "items": {"type": "object", "required": ["field", "text", "meant", "rows"]}}),
    );
    properties.insert(
        "kept".to_owned(),
        json!({"type": "array", "description": "columns that fill no field, kept in extra", "items": {"type": "string"}}),
    );
    properties.insert(
        "unread".to_owned(),
        json!({"type": "object", "description": "columns with cells that their field does not take, kept in extra, and how many",
               "additionalProperties": {"type": "integer"}}),
    );
    let required: Vec<String> = properties.keys().cloned().collect();
    json!({
        "$schema": DRAFT,
        "title": "import",
        "description": OTHERS[1].1,
        "type": "object",
        "properties": properties,
        "required": required,
    })
}
