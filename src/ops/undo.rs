//! Taking back an operation: its changes in reverse, if nothing later stands on them. Taking back an undo is a redo.

use std::collections::{BTreeMap, HashSet};

use super::session::restore;
use super::{Error, Grant, Result, Session, subject, tenure};
use crate::domain::followup::FOLLOWUP;
use crate::domain::lead::LEAD;
use crate::domain::policy::{self, Action};
use crate::domain::privacy::ERASURE;
use crate::domain::{Kind as DomainKind, Noun, Record, Value};
use crate::store;
use crate::store::operation::{Change, Kind, Operation};

/// What was taken back.
#[derive(Debug, Clone)]
pub struct Undone {
    /// The operation.
    pub operation: Operation,
    /// What stands again, where the operation was an undo.
    pub again: Option<Operation>,
    /// How many rows were set back, put back or taken out.
    pub rows: i64,
    /// The first records as they are now, those taken out as they were: at most [`SHOWN`].
    pub records: Vec<Record>,
    /// How many records of each noun.
    pub counts: BTreeMap<&'static str, i64>,
}

/// Records that are named one by one.
pub const SHOWN: usize = 10;

/// Changes read at once: what an undone import left to be put back is never in memory as a whole.
const AT_ONCE: i64 = 1_000;

/// Takes back `op`, or this person's last operation not yet taken back.
///
/// # Errors
/// [`Error::NothingToUndo`], [`Error::UndoBlocked`] where a later operation wrote the same rows or stands on
/// them, [`Error::UndoErased`], [`Error::Undone`], [`Error::NotYours`].
pub fn undo(session: &mut Session<'_>, op: Option<i64>) -> Result<Undone> {
    let operation = match op {
        None => store::operation::last_of(session.tx(), session.me().id)?.ok_or(Error::NothingToUndo)?,
        Some(op) => get(session, op)?,
    };
    take_back(session, operation)
}

/// Takes back the undo `op`, or this person's last one not yet taken back. An operation that was taken back stands
/// for the undo that did so.
///
/// # Errors
/// [`Error::NothingToRedo`], [`Error::NotUndone`], and as [`undo`].
pub fn redo(session: &mut Session<'_>, op: Option<i64>) -> Result<Undone> {
    let Some(op) = op else {
        let last = store::operation::last_undo_of(session.tx(), session.me().id)?.ok_or(Error::NothingToRedo)?;
        // What was taken back long ago is not done again by mistake: whoever means it says which.
        let since = store::operation::last_of(session.tx(), session.me().id)?;
        if let (Some(since), Some(op)) = (since.filter(|since| since.header.id > last.header.id), last.header.undoes) {
            return Err(Error::RedoneOutOfTurn { op, later: since.header.id });
        }
        return take_back(session, last);
    };
    let mut operation = get(session, op)?;
    if !store::operation::is_undo(session.tx(), &operation)? {
        operation = get(session, operation.undone_by.ok_or(Error::NotUndone { op })?)?;
    }
    take_back(session, operation)
}

fn take_back(session: &mut Session<'_>, operation: Operation) -> Result<Undone> {
    may(session, &operation)?;
    let op = operation.header.id;
    session.undoes(op);
    let again = operation.header.undoes.map(|undone| get(session, undone)).transpose()?;
    let undoes = operation.header.undoes;
    let imported = began(session, &operation)?.starts_with("import ");
    let (refers, turned, records, counts) = (HashSet::new(), Vec::new(), Vec::new(), BTreeMap::new());
    let mut back = Back { op, undoes, imported, below: i64::MAX, refers, turned, records, counts };
    let before = session.rows();
    loop {
        let changes = store::operation::changes(session.tx(), op, back.below, AT_ONCE)?;
        let Some((below, _)) = changes.last() else { break };
        back.below = *below;
        for (_, change) in changes {
            back.change(session, &change)?;
        }
    }
    back.stands(session)?;
    Ok(Undone { operation, again, rows: session.rows() - before, records: back.records, counts: back.counts })
}

fn get(session: &Session<'_>, op: i64) -> Result<Operation> {
    store::operation::get(session.tx(), op)?.ok_or(Error::NoOperation { op })
}

fn may(session: &Session<'_>, operation: &Operation) -> Result<()> {
    let (me, op) = (session.me(), operation.header.id);
    if let Some(by) = operation.undone_by {
        return Err(Error::Undone { op, by });
    }
    if matches!(operation.header.command.as_str(), "begin" | ERASURE) {
        return Err(Error::NotUndoable { op });
    }
    let within = |scope| me.reach(scope).is_none_or(|people| people.contains(&operation.header.actor));
    if operation.header.actor != me.id && !policy::may(&me.role, Action::UndoOthers).is_some_and(within) {
        return Err(Error::NotYours { op, login: operation.login.clone() });
    }
    Ok(())
}

/// The command that a line of undos and redos goes back to.
fn began(session: &Session<'_>, operation: &Operation) -> Result<String> {
    let mut first = operation.header.clone();
    while let Some(undone) = first.undoes {
        first = get(session, undone)?.header;
    }
    Ok(first.command)
}

/// An operation on its way back.
struct Back {
    op: i64,
    /// What it undid itself.
    undoes: Option<i64>,
    /// It all began with an import, which brings names along that its author could not have added alone.
    imported: bool,
    /// Changes from here on are taken back already.
    below: i64,
    /// What restored rows refer to: noun and number. It must be there in the end.
    refers: HashSet<(&'static str, i64)>,
    /// Rows that point at another of their own noun again, as they were and as they are: that must not lead back to them.
    turned: Vec<(Record, Record)>,
    records: Vec<Record>,
    counts: BTreeMap<&'static str, i64>,
}

impl Back {
    fn change(&mut self, session: &mut Session<'_>, change: &Change) -> Result<()> {
        let op = self.op;
        let Some(noun) = crate::domain::noun(&change.noun) else { return Err(Error::NotUndoable { op }) };
        match change.kind {
            Kind::Made => {
                let row = self.mine(session, noun, change.record)?;
                self.stands_free(session, &row)?;
                reach(session, self.may_make(session, noun)?, &row)?;
                session.take_out(&row)?;
                self.keep(row);
            }
            Kind::Range => self.take_out_range(session, noun, change)?,
            Kind::Set => {
                let row = self.mine(session, noun, change.record)?;
                let former = self.former(session, &row, change)?;
                self.code_is_free(session, &former)?;
                set_back(session, &row, &former)?;
                if former.noun.fields.iter().any(|f| f.kind == DomainKind::Ref(noun.key) && row.get(f.key) != former.get(f.key)) {
                    self.turned.push((row.clone(), former.clone()));
                }
                let image = super::session::image(&row, &row.changed(&former));
                session.note(Kind::Set, noun, row.id(), None, Some(image))?;
                self.refers(&former);
                self.keep(former);
            }
            Kind::Gone => {
                let former = self.former(session, &Record::new(noun), change)?;
                self.code_is_free(session, &former)?;
                session.put_back(&former)?;
                reach(session, self.may_make(session, noun)?, &former)?;
                self.refers(&former);
                self.keep(former);
            }
        }
        Ok(())
    }

    /// The right by which rows of a noun are made, and taken out again; none is asked for what only rules write.
    fn may_make(&self, session: &Session<'_>, noun: &'static Noun) -> Result<Option<Grant>> {
        if noun.internal {
            return Ok(None);
        }
        let import = [Action::Import].into_iter().filter(|_| self.imported);
        any(session, Action::Add(noun.key), [Action::Edit(noun.key)].into_iter().chain(import)).map(Some)
    }

    /// No other record has taken the code of this one since.
    fn code_is_free(&self, session: &Session<'_>, former: &Record) -> Result<()> {
        let noun = former.noun;
        let Some(code) = noun.code else { return Ok(()) };
        match store::record::by_code(session.tx(), noun, former.text(code))? {
            Some(other) if other.id() != former.id() => self.blocked(session, noun, other.id(), other.reference(), other.op()),
            _ => Ok(()),
        }
    }

    /// The row as it was before the change.
    fn former(&self, session: &Session<'_>, row: &Record, change: &Change) -> Result<Record> {
        let Some(image) = change.image.as_deref() else {
            let by = store::privacy::erased_by(session.tx(), row.noun, change.record)?;
            let reference = row.noun.reference(change.record);
            return Err(by.map_or(Error::NotUndoable { op: self.op }, |by| Error::UndoErased { op: self.op, reference, by }));
        };
        restore(row, image).ok_or(Error::NotUndoable { op: self.op })
    }

    /// The row as this operation left it. What an undo has set back carries the number of the operation that wrote it
    /// before the one undone.
    fn mine(&self, session: &Session<'_>, noun: &'static Noun, id: i64) -> Result<Record> {
        let last = || store::operation::last_touch(session.tx(), noun, id, session.op());
        let Some(row) = store::record::get(session.tx(), noun, id)? else {
            return self.blocked(session, noun, id, noun.reference(id), last()?.unwrap_or(self.op));
        };
        let left = match self.undoes {
            Some(undone) => store::operation::writer_before(session.tx(), undone, noun, id)?,
            None => None,
        };
        let own = row.op() == self.op || left == Some(row.op());
        // A row that the operation changed several times is on its way back already.
        if own || store::operation::touched(session.tx(), session.op(), noun, id)? {
            return Ok(row);
        }
        let later = if row.op() > self.op { row.op() } else { last()?.unwrap_or(row.op()) };
        self.blocked(session, noun, id, shown(&row), later)
    }

    /// Nothing that a later operation wrote may point at a row that is taken out.
    fn stands_free(&self, session: &Session<'_>, row: &Record) -> Result<()> {
        match store::record::referrer(session.tx(), row.noun, row.id(), self.op)? {
            Some(later) if later != session.op() => self.blocked(session, row.noun, row.id(), shown(row), later),
            _ => Ok(()),
        }
    }

    /// A later operation stands in the way; one that cannot be taken back, where it is an erasure.
    fn blocked<T>(&self, session: &Session<'_>, noun: &'static Noun, id: i64, reference: String, later: i64) -> Result<T> {
        Err(match store::privacy::erased_by(session.tx(), noun, id)? {
            Some(by) => Error::UndoErased { op: self.op, reference, by },
            None => Error::UndoBlocked { op: self.op, reference, later },
        })
    }

    fn take_out_range(&mut self, session: &mut Session<'_>, noun: &'static Noun, change: &Change) -> Result<()> {
        let range = (change.record, change.last.unwrap_or(change.record));
        if let Some((id, later)) = store::record::foreign_in_range(session.tx(), noun, range, self.op)? {
            return self.blocked(session, noun, id, noun.reference(id), later);
        }
        let except = [self.op, session.op()];
        if let Some((id, later)) = store::record::referrer_of_range(session.tx(), noun, range, except)? {
            return self.blocked(session, noun, id, noun.reference(id), later);
        }
        // The rows are as the import made them, and so as far in reach as it was.
        self.may_make(session, noun)?;
        let mut rows: Vec<i64> = Vec::new();
        store::record::made_in_range(session.tx(), noun, range, self.op, |record| {
            rows.push(record.id());
            Ok(())
        })?;
        for id in rows {
            let Some(row) = store::record::get(session.tx(), noun, id)? else { continue };
            session.take_out(&row)?;
            self.keep(row);
        }
        Ok(())
    }

    fn refers(&mut self, record: &Record) {
        for (field, value) in record.noun.fields.iter().zip(&record.values) {
            if let (DomainKind::Ref(target), Value::Int(id)) = (field.kind, value) {
                self.refers.insert((target, *id));
            }
        }
    }

    /// What restored rows refer to is there, or the operation is named that took it out.
    fn stands(&self, session: &Session<'_>) -> Result<()> {
        for (target, id) in &self.refers {
            let Some(noun) = crate::domain::noun(target) else { continue };
            if store::record::get(session.tx(), noun, *id)?.is_none() {
                let later = store::operation::last_touch(session.tx(), noun, *id, session.op())?;
                return self.blocked(session, noun, *id, noun.reference(*id), later.unwrap_or(self.op));
            }
        }
        for (before, now) in &self.turned {
            if subject::no_circle(session, Some(before), now).is_err() {
                return self.blocked(session, now.noun, now.id(), now.reference(), self.last_turn(session, now)?);
            }
        }
        Ok(())
    }

    /// The last operation on the records that one leads to by the fields that point at its own noun.
    fn last_turn(&self, session: &Session<'_>, from: &Record) -> Result<i64> {
        let (mut last, mut known, mut waiting) = (self.op, HashSet::new(), vec![from.clone()]);
        while let Some(record) = waiting.pop() {
            for (field, value) in record.noun.fields.iter().zip(&record.values) {
                let Value::Int(next) = value else { continue };
                if field.kind != DomainKind::Ref(record.noun.key) || *next == from.id() || !known.insert(*next) {
                    continue;
                }
                if let Some(next) = store::record::get(session.tx(), record.noun, *next)? {
                    last = last.max(next.op());
                    waiting.push(next);
                }
            }
        }
        Ok(last)
    }

    fn keep(&mut self, record: Record) {
        if record.noun.internal {
            return;
        }
        *self.counts.entry(record.noun.key).or_default() += 1;
        if self.records.len() < SHOWN {
            self.records.push(record);
        }
    }
}

/// Writes a row as it was, where whoever takes the operation back may still do what that amounts to: a role that was
/// lost since does not live on in what was done under it.
fn set_back(session: &mut Session<'_>, row: &Record, former: &Record) -> Result<()> {
    let noun = row.noun;
    let handed_over = tenure::held(noun) && tenure::hands(row) != tenure::hands(former);
    let by_rule = ["op", "owner", "pool", "acquired_at", "last_followup_at"];
    let grant = if noun.internal {
        None
    } else if row.changed(former).iter().any(|key| !by_rule.contains(key)) {
        Some(session.ask(Action::Edit(noun.key))?)
    } else if handed_over {
        None
    } else {
        // The clock of the last follow-up moves with every follow-up, whosever the record is.
        any(session, Action::Edit(noun.key), [Action::Add(FOLLOWUP.key)])?;
        None
    };
    let hands = handed_over.then(|| {
        let pooled = [Action::Claim, Action::Release].into_iter();
        let between = row.int("owner").is_some() && former.int("owner").is_some();
        // A lead that is accepted or sent back changes hands as it goes through its gate.
        let at_gate = *noun == LEAD && row.text("stage") != former.text("stage");
        let others = pooled.filter(|_| !between).chain(at_gate.then_some(Action::Qualify));
        any(session, Action::Assign, others)
    });
    let hands = hands.transpose()?;
    let before = reach(session, grant.or(hands), row);
    session.rewrite(row, former)?;
    match before {
        // Whoever gives a record away may take it back.
        Err(Error::NotFound { .. }) if handed_over => reach(session, hands, former),
        before => before,
    }
}

/// The first of these rights that the person has.
fn any(session: &Session<'_>, first: Action, others: impl IntoIterator<Item = Action>) -> Result<Grant> {
    let other = |denied| others.into_iter().find_map(|action| session.ask(action).ok()).ok_or(denied);
    session.ask(first).or_else(other)
}

fn reach(session: &Session<'_>, grant: Option<Grant>, record: &Record) -> Result<()> {
    grant.map_or(Ok(()), |grant| session.reach(grant, record))
}

/// A row as a person knows it: passages and tenures by the record they are of.
fn shown(row: &Record) -> String {
    let of = ["lead", "customer", "deal"].into_iter().filter(|_| row.noun.internal);
    let mut of = of.filter_map(|key| Some((crate::domain::noun(key)?, row.noun.field(key).and_then(|_| row.int(key))?)));
    of.next().map_or_else(|| row.reference(), |(noun, id)| noun.reference(id))
}
