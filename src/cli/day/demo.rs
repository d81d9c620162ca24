//! `tend demo`: a day of work with the sample files, in a fresh temporary folder; with `--size` a large file.

mod large;
mod words;

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::failure::{Code, Failure, io, shell};
use crate::cli::ui::Ui;
use crate::cli::verb::{Verb, option};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::render;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "demo",
    aliases: &[],
    help: "demo",
    examples: &["tend demo", "tend demo --lang zh-CN", "tend demo --size 1000 --db big.db"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(option("size", "N", lang, "arg.size").value_parser(clap::value_parser!(u64).range(10..=10_000_000)))
}

/// The sample files, as they lie in `examples/`.
const FILES: [(&str, &[u8]); 4] = [
    ("leads.csv", include_bytes!("../../../examples/leads.csv")),
    ("customers_gb18030.csv", include_bytes!("../../../examples/customers_gb18030.csv")),
    ("contacts_outlook.csv", include_bytes!("../../../examples/contacts_outlook.csv")),
    ("followups.tsv", include_bytes!("../../../examples/followups.tsv")),
];

/// A step: the key of what is said before it, and the command.
type Step = (&'static str, &'static [&'static str]);

/// The day. Ann made the file and manages; bob and carol sell.
const STEPS: [Step; 16] = [
    ("demo.people", &["user", "add", "bob", "--role", "rep", "--name", "Bob"]),
    ("", &["user", "add", "carol", "--role", "rep", "--name", "卡萝"]),
    ("demo.import", &["import", "customers", "customers_gb18030.csv"]),
    ("", &["import", "leads", "leads.csv", "--owner", "bob"]),
    ("", &["import", "contacts", "contacts_outlook.csv"]),
    ("", &["import", "followups", "followups.tsv"]),
    ("demo.funnel", &["report", "funnel"]),
    ("demo.pool", &["customer", "release", "无名印刷厂", "--reason", "没有负责人"]),
    ("", &["pool", "stock"]),
    ("", &["--as", "bob", "pool", "claim", "无名印刷厂"]),
    ("demo.second", &["--as", "carol", "pool", "claim", "无名印刷厂"]),
    ("demo.log", &["--as", "bob", "log", "李雷", "要报价", "--next", "明天 10点 报价"]),
    ("demo.find", &["find", "永达"]),
    ("demo.digest", &["--as", "bob", "digest", "--within", "1d"]),
    ("demo.undo", &["--as", "bob", "undo"]),
    ("", &["history", "--limit", "5"]),
];

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    if let Some(size) = matches.get_one::<u64>("size") {
        let file = app.globals.db.clone().ok_or_else(|| {
            Failure::new(Code::Usage, "error.demo_file", vec![]).hint("hint.demo_file", vec![("size", size.to_string())])
        })?;
        return large::run(app, *size, &app.env.absolute(&file));
    }
    let folder = folder()?;
    app.ui.print(&app.edge().say("demo.start", &[("folder", &folder.display().to_string())]))?;
    for (number, (said, words)) in STEPS.iter().enumerate() {
        if !said.is_empty() {
            app.ui.print("")?;
            app.ui.print(&app.edge().say(said, &[]))?;
        }
        step(app, &folder, number, words)?;
    }
    app.ui.print("")?;
    app.ui.print(&app.edge().say("demo.end", &[]))?;
    Ok(0)
}

/// A fresh folder that only this account can open, with the sample files. It is left to look at.
fn folder() -> Result<PathBuf, Failure> {
    let folder = tempfile::Builder::new().prefix("tend-demo-").tempdir()?.keep();
    for (name, bytes) in FILES {
        let path = folder.join(name);
        std::fs::write(&path, bytes).map_err(|error| io(&path.display().to_string(), &error))?;
    }
    Ok(folder)
}

/// Shows a command and what it prints, both streams in their order.
fn step(app: &mut App, folder: &Path, number: usize, words: &[&str]) -> Result<(), Failure> {
    let typed: Vec<String> = words.iter().map(|word| shell(word)).collect();
    app.ui.print(&format!("$ tend {}", typed.join(" ")))?;
    let lang = if app.ui.lang == Lang::Zh { "zh-CN" } else { "en" };
    let database = folder.join("tend.db").display().to_string();
    let width = app.env.width().to_string();
    let vars = [
        ("TEND_DB", database.as_str()),
        ("TEND_USER", "ann"),
        ("TEND_LANG", lang),
        ("TEND_FORMAT", "table"),
        ("COLUMNS", &width),
    ];
    let mut env = app.env.inner(&vars, u8::try_from(number).unwrap_or(0));
    env.folder = folder.to_path_buf();
    let mut args = vec!["tend".into()];
    args.extend(words.iter().map(Into::into));
    let (_, ui) = crate::cli::run(env, &args, Ui::in_memory(app.ui.lang));
    let (out, talk) = ui.kept();
    for text in [out, talk] {
        if !text.trim().is_empty() {
            app.ui.print(&render::clean_block(text.trim_end()))?;
        }
    }
    Ok(())
}
