//! `tend demo --size N --db FILE`: a file as large as wanted, of people and companies that never were. The rows come
//! from a seed and go through the importer, so the file is what an import of so many rows makes.

use std::io::{BufWriter, Write};
use std::path::Path;

use chrono::{Days, NaiveDate};

use super::words::{BRANDS, CITIES, DEEDS, FIRST, FORMS, GIVEN, INDUSTRIES, LAST, LOSSES, MAKERS, SAID, SURNAMES, TOWNS, TRADES};
use crate::cli::app::{App, Done};
use crate::cli::env;
use crate::cli::failure::{Code, Failure, io, shell};
use crate::cli::ui::Ui;

/// One table of the file: its name, how many rows there are for each customer (as a fraction), its columns, a row.
struct Table {
    plural: &'static str,
    times: (u64, u64),
    columns: &'static str,
    row: fn(&mut Row<'_>),
}

/// For each customer a lead, an order and five follow-ups; for five of them a task that is open, for four a deal.
static TABLES: [Table; 6] = [
    Table {
        plural: "customers",
        times: (1, 1),
        columns: "ext_id,name,phones,emails,industry,city,tier,owner,created_at",
        row: customer,
    },
    Table {
        plural: "leads",
        times: (1, 1),
        columns: "ext_id,name,company,phones,emails,source,city,note,owner,stage,created_at,mql_at,sl_at,sql_at,converted_at,\
                  lost_at,lost_reason",
        row: lead,
    },
    Table {
        plural: "deals",
        times: (1, 4),
        columns: "ext_id,name,customer,stage,amount,owner,opened_at,expected_close,closed_at,lost_reason",
        row: deal,
    },
    Table { plural: "followups", times: (5, 1), columns: "ext_id,at,kind,lead,customer,note,author", row: followup },
    Table { plural: "orders", times: (1, 1), columns: "ext_id,title,customer,amount,at,owner", row: order },
    Table { plural: "tasks", times: (1, 5), columns: "ext_id,title,due,customer,assignee", row: task },
];

/// So many people sell.
const PEOPLE: u64 = 50;

/// Everything happens in the three years before the present.
const DAYS: u64 = 3 * 365;

/// Makes the file; whoever asked for it administers it.
pub(super) fn run(app: &mut App, size: u64, file: &Path) -> Done {
    if file.exists() {
        let args = vec![("path", file.display().to_string())];
        return Err(Failure::new(Code::Conflict, "error.exists", args).hint("hint.exists", vec![]));
    }
    let today = env::local(app.globals.now).date_naive();
    let folder = tempfile::Builder::new().prefix("tend-demo-").tempdir()?;
    let people = folder.path().join("users.csv");
    let rows: String = (1..=PEOPLE).map(|number| format!("rep{number},rep\n")).collect();
    std::fs::write(&people, format!("login,role\n{rows}")).map_err(|error| io(&people.display().to_string(), &error))?;
    let code = import(app, file, folder.path(), "users")?;
    if code != 0 {
        return Ok(code);
    }
    for table in &TABLES {
        let path = folder.path().join(format!("{}.csv", table.plural));
        let count = size * table.times.0 / table.times.1;
        write(table, count, size, today, &path).map_err(|error| io(&path.display().to_string(), &error))?;
        let code = import(app, file, folder.path(), table.plural)?;
        if code != 0 {
            return Ok(code);
        }
        std::fs::remove_file(&path).map_err(|error| io(&path.display().to_string(), &error))?;
    }
    Ok(0)
}

/// Brings one table in, as somebody would who has the file.
fn import(app: &mut App, file: &Path, folder: &Path, plural: &str) -> Done {
    let database = file.display().to_string();
    app.ui.tell(&format!("$ tend --db {} import {plural} {plural}.csv", shell(&database)));
    let mut env = app.env.inner(&[("TEND_DB", database.as_str())], 0);
    env.folder = folder.to_path_buf();
    let args = ["tend", "--as", &app.globals.login, "import", plural, &format!("{plural}.csv"), "--yes"].map(Into::into);
    let spare = Ui::in_memory(app.ui.lang);
    let (code, ui) = crate::cli::run(env, &args.to_vec(), std::mem::replace(&mut app.ui, spare));
    app.ui = ui;
    Ok(code)
}

fn write(table: &Table, count: u64, size: u64, today: NaiveDate, path: &Path) -> std::io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, std::fs::File::create(path)?);
    writeln!(out, "{}", table.columns)?;
    let mut line = String::new();
    for number in 1..=count {
        line.clear();
        let seed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (table.columns.len() as u64) << 32;
        (table.row)(&mut Row { number, size, today, dice: seed, line: &mut line });
        line.pop();
        line.push('\n');
        out.write_all(line.as_bytes())?;
    }
    out.flush()
}

/// A row being written.
struct Row<'l> {
    number: u64,
    size: u64,
    today: NaiveDate,
    dice: u64,
    line: &'l mut String,
}

impl Row<'_> {
    /// A number below another (SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
    fn roll(&mut self, below: u64) -> u64 {
        self.dice = self.dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.dice;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % below.max(1)
    }

    fn one<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[usize::try_from(self.roll(words.len() as u64)).unwrap_or(0)]
    }

    /// The next cell; none of them needs quotes.
    fn cell(&mut self, text: &str) {
        self.line.push_str(text);
        self.line.push(',');
    }

    /// Seven in ten are Chinese.
    fn han(&mut self) -> bool {
        self.roll(10) < 7
    }

    fn person(&mut self, han: bool) -> String {
        if han {
            return format!("{}{}", self.one(&SURNAMES), self.one(&GIVEN));
        }
        format!("{} {}", self.one(&FIRST), self.one(&LAST))
    }

    /// A company with its city and its trade.
    fn company(&mut self, han: bool) -> (String, &'static str, &'static str) {
        if han {
            let city = self.one(&CITIES);
            let (trade, field) = TRADES[usize::try_from(self.roll(TRADES.len() as u64)).unwrap_or(0)];
            let (one, other) = (self.one(&BRANDS), self.one(&BRANDS));
            return (format!("{city}{one}{other}{trade}{}", self.one(&FORMS)), city, field);
        }
        let (maker, industry) = (self.one(&MAKERS), self.one(&INDUSTRIES));
        let (other, city) = (self.one(&LAST), self.one(&TOWNS));
        (format!("{maker} {other} {industry} Ltd"), city, industry)
    }

    fn phone(&mut self, han: bool) -> String {
        if han {
            return format!("1{}{}{:08}", 3 + self.roll(7), self.roll(10), self.roll(100_000_000));
        }
        format!("+1 212 {} {:04}", 200 + self.roll(800), self.roll(10_000))
    }

    fn rep(&mut self) -> String {
        format!("rep{}", 1 + self.roll(PEOPLE))
    }

    /// A day so many days before the present.
    fn before(&self, days: u64) -> NaiveDate {
        self.today.checked_sub_days(Days::new(days)).unwrap_or(self.today)
    }

    fn word(&mut self, words: &[[&'static str; 8]; 2], han: bool) -> &'static str {
        self.one(&words[usize::from(han)])
    }
}

fn customer(row: &mut Row<'_>) {
    let (han, number) = (row.han(), row.number);
    let (name, city, industry) = row.company(han);
    let since = row.roll(DAYS);
    row.cell(&format!("K{number}"));
    row.cell(&name);
    let phone = row.phone(han);
    row.cell(&phone);
    row.cell(&format!("k{number}@example.com"));
    row.cell(industry);
    row.cell(city);
    let tier = row.one(&["A", "B", "B", "C", "C", "C"]);
    row.cell(tier);
    let rep = row.rep();
    row.cell(&rep);
    row.cell(&row.before(since).to_string());
}

fn lead(row: &mut Row<'_>) {
    /// Of a hundred leads so many are in this stage, and have gone through so many gates.
    const STAGES: [(u64, &str, usize); 6] =
        [(8, "ml", 0), (8, "mql", 1), (9, "sl", 2), (25, "sql", 3), (30, "converted", 4), (20, "lost", 3)];
    let (han, number) = (row.han(), row.number);
    let (company, city, _) = row.company(han);
    let mut lot = row.roll(100);
    let (_, stage, gates) = STAGES
        .into_iter()
        .find(|(of, ..)| {
            lot < *of || {
                lot -= of;
                false
            }
        })
        .unwrap_or(STAGES[0]);
    let mut day = 30 + row.roll(DAYS - 30);
    row.cell(&format!("X{number}"));
    let (name, phone) = (row.person(han), row.phone(han));
    row.cell(&name);
    row.cell(&company);
    row.cell(&phone);
    row.cell(&format!("x{number}@example.com"));
    let source = row.one(&["expo", "website", "referral", "cold", "ads"]);
    row.cell(source);
    row.cell(city);
    let said = row.word(&SAID, han);
    row.cell(said);
    let rep = row.rep();
    row.cell(&rep);
    row.cell(stage);
    row.cell(&row.before(day).to_string());
    for gate in 0..4 {
        day -= row.roll(8).min(day);
        let passed = if gate < gates { row.before(day).to_string() } else { String::new() };
        row.cell(&passed);
    }
    let lost = stage == "lost";
    day -= row.roll(8).min(day);
    row.cell(&if lost { row.before(day).to_string() } else { String::new() });
    let why = row.one(&LOSSES);
    row.cell(if lost { why } else { "" });
}

fn deal(row: &mut Row<'_>) {
    const STAGES: [&str; 8] = ["qualified", "needs", "proposal", "negotiation", "won", "won", "won", "lost"];
    let (han, number) = (row.han(), row.number);
    let stage = row.one(&STAGES);
    let over = matches!(stage, "won" | "lost");
    // What is open was opened lately.
    let opened = if over { 60 + row.roll(DAYS - 60) } else { row.roll(90) };
    let closed = opened - row.roll(60).min(opened);
    let customer = 1 + row.roll(row.size);
    row.cell(&format!("Y{number}"));
    let (_, _, trade) = row.company(han);
    row.cell(&format!("{trade} {number}"));
    row.cell(&format!("C-{customer}"));
    row.cell(stage);
    let amount = 1_000 + row.roll(500_000);
    row.cell(&amount.to_string());
    let rep = row.rep();
    row.cell(&rep);
    row.cell(&row.before(opened).to_string());
    let ahead = row.today.checked_add_days(Days::new(closed % 90)).unwrap_or(row.today);
    row.cell(&if over { row.before(closed).to_string() } else { ahead.to_string() });
    row.cell(&if over { row.before(closed).to_string() } else { String::new() });
    let why = row.one(&LOSSES);
    row.cell(if stage == "lost" { why } else { "" });
}

fn followup(row: &mut Row<'_>) {
    let (han, number) = (row.han(), row.number);
    let (of, minute) = (1 + row.roll(row.size), row.roll(540));
    let day = 1 + row.roll(DAYS);
    row.cell(&format!("F{number}"));
    row.cell(&format!("{} {:02}:{:02}", row.before(day), 9 + minute / 60, minute % 60));
    let kind = row.one(&["call", "call", "call", "wechat", "email", "visit", "meeting"]);
    row.cell(kind);
    let on_lead = row.roll(5) < 2;
    row.cell(&if on_lead { format!("L-{of}") } else { String::new() });
    row.cell(&if on_lead { String::new() } else { format!("C-{of}") });
    let said = row.word(&SAID, han);
    row.cell(said);
    let rep = row.rep();
    row.cell(&rep);
}

fn order(row: &mut Row<'_>) {
    let number = row.number;
    let (customer, day) = (1 + row.roll(row.size), row.roll(DAYS));
    row.cell(&format!("O{number}"));
    row.cell(&format!("No. {number}"));
    row.cell(&format!("C-{customer}"));
    let amount = 100 + row.roll(80_000);
    row.cell(&amount.to_string());
    row.cell(&row.before(day).to_string());
    let rep = row.rep();
    row.cell(&rep);
}

fn task(row: &mut Row<'_>) {
    let (han, number) = (row.han(), row.number);
    let customer = 1 + row.roll(row.size);
    let ahead = row.roll(60);
    row.cell(&format!("W{number}"));
    let deed = row.one(&DEEDS[usize::from(han)]);
    row.cell(deed);
    // One in four is overdue.
    let due = row.today.checked_add_days(Days::new(ahead)).and_then(|day| day.checked_sub_days(Days::new(15)));
    row.cell(&due.unwrap_or(row.today).to_string());
    row.cell(&format!("C-{customer}"));
    let rep = row.rep();
    row.cell(&rep);
}
