//! Bringing in many records at once. The prepared rows come one after another; they land in one transaction, as
//! one operation, in the order of their new numbers, with keys and words added in sorted runs.

mod alike;
mod hands;
mod meet;
mod met;
mod names;
mod runs;
mod same;
mod stamp;
mod touch;
mod way;

use std::collections::{HashMap, HashSet};

use super::criterion::{self, Criteria};
use super::record::Alike;
use super::{Error, Result, Session, duplicate, lead, record, session, setting, tenure};
use crate::domain::import::{Keys, Prepared};
use crate::domain::lead::LEAD;
use crate::domain::lookup::Key;
use crate::domain::policy::Action;
use crate::domain::setting::DUPLICATES_IMPORT;
use crate::domain::user::USER;
use crate::domain::{Field, Noun, Value, followup};
use crate::store;
use crate::store::bulk::Loader;
use crate::store::frequency::Tally;
use crate::store::operation::Kind as Change;
use hands::Hands;
use met::{Became, Met};
pub use names::Noted;
use same::short;
use stamp::Stamps;
use way::Way;

/// What happens where a row meets a record that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDup {
    /// The row is left out.
    Skip,
    /// Its values replace the record's.
    Update,
    /// Its values fill what the record lacks.
    Fill,
    /// What it brings goes to the record, which keeps its own values.
    Link,
    /// The row is kept back until somebody decides.
    Review,
    /// The whole import stops.
    Fail,
}

/// How rows become records.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What the rows are.
    pub noun: &'static Noun,
    /// By which keys a row is the same as a record; none: by the whole row.
    pub keys: Vec<Key>,
    /// Whether a row is the same as a record as well where the fields of both leave no doubt, whatever its keys.
    pub alike: bool,
    /// What happens then.
    pub on_dup: OnDup,
    /// Values for every row that does not bring its own.
    pub defaults: Vec<(&'static str, Value)>,
    /// Stop at the first bad row.
    pub abort: bool,
    /// How the file is called.
    pub file: String,
}

/// What became of the rows. Every row read is counted in exactly one of the first eight.
#[derive(Debug, Clone, Default)]
pub struct Sum {
    /// New records.
    pub added: u64,
    /// Records that got new values.
    pub updated: u64,
    /// Rows known already, or that changed nothing.
    pub unchanged: u64,
    /// Rows tied to a record they duplicate.
    pub linked: u64,
    /// Rows left out because a record has their key.
    pub skipped: u64,
    /// Rows kept back for review.
    pub held: u64,
    /// Rows that could not be stored, with the reason.
    pub rejected: u64,
    /// Added rows with a phone or e-mail that is no valid one.
    pub unverified: u64,
    /// Sources that did not exist and were made.
    pub new_sources: Vec<String>,
    /// Other records that did not exist and were made: products, teams, customers known by name only.
    pub brought: Vec<(&'static Noun, String)>,
    /// Words that were taken for another spelling, or for none.
    pub noted: Vec<Noted>,
    /// The first rows that were left out: the line, and the record that it met, as far as it may be told.
    pub skips: Vec<(u64, Alike)>,
}

impl Sum {
    /// All rows accounted for.
    #[must_use]
    pub const fn accounted(&self) -> u64 {
        self.added + self.updated + self.unchanged + self.linked + self.skipped + self.held + self.rejected
    }
}

/// Lands the prepared rows, which `rows` gives so many at a time, in the place of those it is given back, and none at
/// the end; `reject` gets those that cannot be stored, with the reason. `keys` are the keys of all rows in the order of
/// the index, each with the number of its row.
///
/// # Errors
/// [`Error::ImportDuplicate`] under [`OnDup::Fail`], [`Error::BadRow`] where the plan aborts; nothing is stored.
pub fn land(
    session: &mut Session<'_>,
    plan: &Plan,
    mut rows: impl FnMut(Option<Vec<Prepared>>) -> Option<Result<Vec<Prepared>>>,
    keys: impl Iterator<Item = Result<Keys>>,
    mut reject: impl FnMut(u64, &Error),
) -> Result<Sum> {
    let grant = session.ask(Action::Import)?;
    session.ask(Action::Add(plan.noun.key))?;
    if matches!(plan.on_dup, OnDup::Update | OnDup::Fill | OnDup::Link) {
        session.ask(Action::Edit(plan.noun.key))?;
    }
    let me = session.me().id;
    let may_assign = session.ask(Action::Assign).is_ok();
    // Where the file leaves out what is there already, only who may assign brings it in by another rule.
    let blocked = !may_assign && setting::of(session, &DUPLICATES_IMPORT)? == "block" && duplicate::is_compared(plan.noun);
    // Whoever may not assign keeps what he imports; whom it was meant for is kept beside it.
    let given = plan.defaults.iter().filter(|(key, _)| *key == "owner").find_map(|(_, value)| value.as_int());
    let meant_for = match given.filter(|owner| *owner != me && !may_assign && tenure::held(plan.noun)) {
        Some(owner) => store::record::get(session.tx(), &USER, owner)?.map(|user| user.reference()),
        None => None,
    };
    let tx = session.tx().again();
    let mut loader = Loader::new(&tx, plan.noun)?;
    let mut landing = Landing {
        plan,
        alike: plan.alike || blocked,
        sum: Sum::default(),
        first: store::record::upcoming_id(session.tx(), plan.noun)?,
        made: 0,
        hands: Hands::of(session, &mut loader, plan.noun)?,
        way: Way::of(session, &mut loader, plan.noun)?,
        met: Met::default(),
        changed: HashSet::new(),
        may_assign,
        meant_for,
        stamps: Stamps::of(plan.noun),
        foreign: false,
        sources: HashMap::new(),
        others: HashMap::new(),
        waiting: Vec::new(),
        late: Vec::new(),
        rows_before: store::import::any(session.tx(), plan.noun)?,
        keys_before: store::lookup::any_of(session.tx(), &plan.keys)?,
        loader,
        grant,
        criteria: if *plan.noun == LEAD || plan.alike || blocked { criterion::all(session)? } else { Criteria::default() },
        tally: Tally::new(),
        learnt: store::frequency::fields(session.tx(), plan.noun)?,
    };
    let mut used = None;
    while let Some(batch) = rows(used) {
        let mut batch = batch?;
        for row in &mut batch {
            let became = match landing.row(session, row) {
                Ok(became) => became,
                // What the engine says concerns the whole import; what a rule says concerns the row.
                Err(error @ (Error::Store(_) | Error::ImportDuplicate { .. } | Error::Denied { .. })) => return Err(error),
                Err(error) if plan.abort => return Err(error),
                Err(error) => {
                    landing.sum.rejected += 1;
                    reject(row.line, &error);
                    Became::Nothing
                }
            };
            landing.met.push(&row.fingerprint, became);
        }
        used = Some(batch);
    }
    landing.finish(session, keys)
}

struct Landing<'p, 'c> {
    plan: &'p Plan,
    /// Whether rows are compared field by field.
    alike: bool,
    sum: Sum,
    /// The number of the first new record; the others follow without a gap, because the lock is held.
    first: i64,
    /// How many records were made.
    made: i64,
    hands: Option<Hands>,
    way: Option<Way>,
    met: Met,
    /// Records made by this import and changed by a later row of it.
    changed: HashSet<i64>,
    /// Whether records may be given to others than the importer.
    may_assign: bool,
    /// Whom the records were meant for, where they may not be given away.
    meant_for: Option<String>,
    stamps: Stamps,
    /// The present row was written out by another file: its numbers mean nothing here.
    foreign: bool,
    sources: HashMap<String, i64>,
    others: HashMap<(&'static str, String), Option<i64>>,
    /// Names in the present row of records that this import perhaps still makes.
    waiting: Vec<(&'static str, String)>,
    /// Those of all rows, with the record they are for.
    late: Vec<(i64, &'static str, String, bool)>,
    rows_before: bool,
    keys_before: bool,
    loader: Loader<'c>,
    grant: session::Grant,
    /// By which leads are scored.
    criteria: Criteria,
    /// What closed leads and deals say of chances.
    tally: Tally,
    learnt: Vec<&'static Field>,
}

impl Landing<'_, '_> {
    fn row(&mut self, session: &mut Session<'_>, row: &mut Prepared) -> Result<Became> {
        let known = self.met.knows(&row.fingerprint)
            || (self.rows_before && store::import::known(session.tx(), self.plan.noun, &row.fingerprint)?.is_some());
        if known {
            self.sum.unchanged += 1;
            return Ok(Became::Nothing);
        }
        self.waiting.clear();
        let home = self.home(session, &mut row.record)?;
        // Whoever made a row is looked at last: the author may stand for him.
        let of = |maker: bool| row.refers.iter().filter(move |(field, _)| (*field == "created_by") == maker);
        for (field, text) in of(false).chain(of(true)) {
            self.refer(session, &mut row.record, field, text)?;
        }
        // A row that lies in a pool is nobody's, and one that is somebody's lies in none.
        let placed = ["owner", "pool"].into_iter().any(|key| row.record.int_of(key).is_some());
        for (key, value) in &self.plan.defaults {
            let kept = *key == "owner" && self.meant_for.is_some();
            let elsewhere = placed && matches!(*key, "owner" | "pool");
            if !kept && !elsewhere && row.record.get(key).is_null() {
                row.record.set(key, value.clone());
            }
        }
        let mut keys = self.keys(session, &row.record);
        let mut there = match home {
            Some(home) => Some(home),
            None => self.same(session, &row.record, &keys)?,
        };
        if self.alike {
            let more = duplicate::keys(session, &row.record);
            if there.is_none() {
                there = self.alike(session, &row.record, &more)?;
            }
            keys.extend(more);
        }
        let became = match there {
            Some(old) => {
                // By what it has it is found already.
                let known = self.keys(session, &old);
                keys.retain(|key| !known.contains(key));
                self.meet(session, &old, row)?
            }
            None => {
                let id = self.insert(session, row)?;
                self.sum.added += 1;
                Became::New(id)
            }
        };
        // Whoever is held is nobody yet.
        if matches!(became, Became::Nothing | Became::Held(_)) {
            return Ok(became);
        }
        for key in &keys {
            self.met.key(short(key));
        }
        Ok(became)
    }

    /// Makes a record of the row.
    fn insert(&mut self, session: &mut Session<'_>, prepared: &mut Prepared) -> Result<i64> {
        let noun = self.plan.noun;
        let row = &mut prepared.record;
        let passed = if self.way.is_some() { Way::read(row) } else { Vec::new() };
        touch::customer_of_contact(session, row)?;
        self.company_of_contact(session, row)?;
        record::complete(session, row)?;
        if *noun == LEAD {
            lead::score::follow(session, &self.criteria, None, row)?;
        }
        record::check(session, None, row)?;
        if let Some(login) = &self.meant_for {
            names::keep_extra(row, "owner", login);
        }
        if let Some((field, _)) = noun.fields.iter().zip(&row.values).find(|(f, v)| f.required && v.is_null()) {
            return Err(Error::MissingField { noun, field: field.key });
        }
        if row.name().is_empty() && noun.name == "name" && noun.code.is_none() {
            return Err(Error::MissingField { noun, field: noun.name });
        }
        if let Some(code) = noun.code
            && let Some(other) = store::record::by_code(session.tx(), noun, row.text(code))?
        {
            return Err(Error::Taken { noun, code: other.text(code).to_owned(), removed: other.removed_at().is_some() });
        }
        let id = self.first + self.made;
        row.set("id", Value::Int(id));
        self.stamps.put(session, row);
        self.loader.row(row)?;
        if !self.learnt.is_empty() && row.removed_at().is_none() {
            store::frequency::tally(&mut self.tally, &self.learnt, row, 1);
        }
        self.loader.words(noun, id, &prepared.words)?;
        if let Some(hands) = &mut self.hands {
            hands.begin(session, &mut self.loader, row)?;
        }
        if let Some(way) = &mut self.way {
            way.write(session, &mut self.loader, id, &passed)?;
        }
        self.made += 1;
        self.sum.unverified += u64::from(prepared.unverified);
        let foreign = self.foreign;
        self.late.extend(self.waiting.drain(..).map(|(field, text)| (id, field, text, foreign)));
        Ok(id)
    }

    fn finish(mut self, session: &mut Session<'_>, keys: impl Iterator<Item = Result<Keys>>) -> Result<Sum> {
        let noun = self.plan.noun;
        for keys in keys {
            for (kind, text, row) in keys?.each() {
                if let Some(id) = self.met.made(row).filter(|id| !self.changed.contains(id)) {
                    self.loader.key(kind, text, noun, id)?;
                }
            }
        }
        self.loader.last_keys()?;
        for id in &self.changed {
            if let Some(record) = store::record::get(session.tx(), noun, *id)? {
                store::lookup::add(session.tx(), &record, &session.region)?;
            }
        }
        self.loader.mark(std::mem::take(&mut self.met).prints(), session.op())?;
        if self.made == 0 {
            return Ok(self.sum);
        }
        store::frequency::add(session.tx(), noun, &self.tally)?;
        self.tie(session)?;
        let last = self.first + self.made - 1;
        store::record::take_ids(session.tx(), noun, self.made)?;
        session.note(Change::Range, noun, self.first, Some(last), None)?;
        if let Some(hands) = self.hands {
            hands.numbers.note(session)?;
        }
        if let Some(way) = self.way {
            way.numbers.note(session)?;
        }
        if *noun == followup::FOLLOWUP {
            touch::touch(session, (self.first, last))?;
        }
        Ok(self.sum)
    }
}
