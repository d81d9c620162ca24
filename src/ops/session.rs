//! One write: rights are asked for, rows are written with their images, and the operation is closed.

use super::{Clock, Error, Person, Reader, Result};
use crate::domain::chance::Chance;
use crate::domain::policy::{self, Action, Scope};
use crate::domain::{Noun, Record, Value, catalog, criterion, deal, frequency, lead, lookup, pool, setting, stage, user, value};
use crate::store::listing::Seen;
use crate::store::operation::{self, Change, Changes, Header};
use crate::store::{self, Tx};

/// One writing command inside its transaction.
#[derive(Debug)]
pub struct Session<'c> {
    pub(in crate::ops) reader: Reader<'c>,
    header: Header,
    changes: Changes,
    chance: Chance,
    answer: Option<String>,
    me: Person,
    /// Somebody's role, or that he works here, may have changed.
    people: bool,
    /// Rules of the file that changed.
    rules: Vec<i64>,
}

/// The right to one action, as far as it reaches. Only [`Session::ask`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    scope: Scope,
}

impl Grant {
    /// How far it reaches.
    #[must_use]
    pub const fn scope(self) -> Scope {
        self.scope
    }
}

impl<'c> Session<'c> {
    pub(in crate::ops) fn open(reader: Reader<'c>, command: &str, request: Option<String>, chance: &mut Chance) -> Result<Self> {
        let me = reader.person.clone().ok_or_else(|| Error::UnknownPerson(String::new()))?;
        let header = Header {
            id: operation::next(&reader.tx)?,
            at: reader.clock.now,
            wall_at: reader.clock.wall,
            actor: me.id,
            command: command.to_owned(),
            subject: None,
            request,
            undoes: None,
            reason: None,
        };
        Ok(Self {
            reader,
            header,
            changes: Changes::default(),
            chance: chance.clone(),
            answer: None,
            me,
            people: false,
            rules: Vec::new(),
        })
    }

    /// Asks for the right to an action.
    ///
    /// # Errors
    /// [`Error::Denied`] where the role does not have it.
    pub fn ask(&self, action: Action) -> Result<Grant> {
        policy::may(&self.me.role, action)
            .map(|scope| Grant { scope })
            .ok_or_else(|| Error::Denied { action: action.name(), role: self.me.role.clone() })
    }

    /// Whether a right reaches this record; one out of reach is missing, not forbidden.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn reach(&self, grant: Grant, record: &Record) -> Result<()> {
        let Some(users) = self.me.reach(grant.scope) else { return Ok(()) };
        if store::listing::is_seen(&self.tx, record.noun, record.id(), Seen::Of(users))? {
            return Ok(());
        }
        Err(Error::not_found(record.noun, &record.reference()))
    }

    /// The person who writes.
    #[must_use]
    pub const fn me(&self) -> &Person {
        &self.me
    }

    /// The number of this operation.
    #[must_use]
    pub const fn op(&self) -> i64 {
        self.header.id
    }

    /// How many rows were written so far.
    #[must_use]
    pub const fn rows(&self) -> i64 {
        self.changes.rows
    }

    /// Says which record this operation is about; `@last` finds it.
    pub fn about(&mut self, record: &Record) {
        let noun = record.noun;
        self.header.subject = Some(
            noun.letter
                .map_or_else(|| format!("{} {}", noun.key, record.reference()), |letter| format!("{letter}-{}", record.id())),
        );
    }

    /// Marks the operation as taking back another.
    pub const fn undoes(&mut self, op: i64) {
        self.header.undoes = Some(op);
    }

    /// Says why, for good: what stands here is never erased.
    pub(in crate::ops) fn because(&mut self, reason: &str) {
        self.header.reason = Some(reason.to_owned());
    }

    /// Keeps the answer, if this command may be repeated under a request id.
    pub fn answer(&mut self, answer: &str) {
        if self.header.request.is_some() {
            self.answer = Some(answer.to_owned());
        }
    }

    /// A new random UUID for this moment.
    pub fn uid(&mut self) -> String {
        self.chance.uid(self.reader.clock.now)
    }

    /// Adds a record: gives it its number, its author and its moment, and makes it findable.
    ///
    /// # Errors
    /// [`Error::MissingField`], [`Error::Taken`] where its code is in use.
    pub fn create(&mut self, _grant: Grant, mut record: Record) -> Result<Record> {
        let noun = record.noun;
        record = catalog::spread(record, self.reader.noun(noun));
        if let Some(field) = noun.fields.iter().zip(&record.values).find(|(f, v)| f.required && !f.custom && v.is_null()) {
            return Err(Error::MissingField { noun, field: field.0.key });
        }
        if let Some(code) = noun.code
            && let Some(other) = store::record::by_code(&self.tx, noun, record.text(code))?
        {
            return Err(Error::Taken { noun, code: other.text(code).to_owned(), removed: other.removed_at().is_some() });
        }
        let id = store::record::next_id(&self.tx, noun)?;
        record.set("id", Value::Int(id));
        self.stamp(&mut record);
        store::record::insert(&self.tx, &record)?;
        store::lookup::add(&self.tx, &record, &self.region)?;
        store::search::add(&self.tx, &record)?;
        store::frequency::learn(&self.tx, None, Some(&record))?;
        self.note(operation::Kind::Made, noun, id, None, None)?;
        Ok(record)
    }

    /// Gives a new record its uid, its author, its moment and its operation.
    pub fn stamp(&mut self, record: &mut Record) {
        if let Some(place) = record.noun.position("uid").filter(|place| record.values[*place].is_null()) {
            record.values[place] = Value::Text(self.chance.uid(self.reader.clock.now));
        }
        if record.get("created_at").is_null() {
            record.set("created_at", Value::Int(self.reader.clock.now));
        }
        record.set("created_by", Value::Int(self.me.id));
        record.set("op", Value::Int(self.header.id));
    }

    /// Changes a record, keeping an image of what changed. Nothing is written where nothing differs.
    ///
    /// # Errors
    /// [`Error::Changed`] where another operation wrote it since `old` was read.
    pub fn update(&mut self, _grant: Grant, old: &Record, mut new: Record) -> Result<Record> {
        if old.changed(&new).is_empty() {
            return Ok(new);
        }
        let noun = old.noun;
        if let Some(field) = noun.fields.iter().zip(&new.values).find(|(f, v)| f.required && !f.custom && v.is_null()) {
            return Err(Error::MissingField { noun, field: field.0.key });
        }
        new = catalog::displaced(new);
        new.set("op", Value::Int(self.header.id));
        self.rewrite(old, &new)?;
        let image = image(old, &old.changed(&new));
        self.note(operation::Kind::Set, noun, old.id(), None, Some(image))?;
        Ok(new)
    }

    /// Writes a row over another as it is, and keeps it findable.
    pub(in crate::ops) fn rewrite(&mut self, old: &Record, new: &Record) -> Result<()> {
        if !store::record::update(&self.tx, new, old.op())? {
            return Err(Error::Changed { reference: old.reference() });
        }
        let touched = lookup::touched(old, new);
        if touched && lookup::keys(old, &self.region) != lookup::keys(new, &self.region) {
            store::lookup::remove(&self.tx, old, &self.region)?;
            store::lookup::add(&self.tx, new, &self.region)?;
        }
        if touched && lookup::words(old) != lookup::words(new) {
            store::search::remove(&self.tx, old)?;
            store::search::add(&self.tx, new)?;
        }
        Ok(store::frequency::learn(&self.tx, Some(old), Some(new))?)
    }

    /// Takes a row out altogether, keeping all of it in the image: only undo does this.
    pub(in crate::ops) fn take_out(&mut self, record: &Record) -> Result<()> {
        store::lookup::remove(&self.tx, record, &self.region)?;
        store::search::remove(&self.tx, record)?;
        store::frequency::learn(&self.tx, Some(record), None)?;
        store::record::delete(&self.tx, record.noun, record.id())?;
        let every: Vec<&str> = record.noun.fields.iter().map(|field| field.key).collect();
        self.note(operation::Kind::Gone, record.noun, record.id(), None, Some(image(record, &every)))
    }

    /// Puts a row back as it was.
    pub(in crate::ops) fn put_back(&mut self, record: &Record) -> Result<()> {
        store::record::insert(&self.tx, record)?;
        store::lookup::add(&self.tx, record, &self.region)?;
        store::search::add(&self.tx, record)?;
        store::frequency::learn(&self.tx, None, Some(record))?;
        self.note(operation::Kind::Made, record.noun, record.id(), None, None)
    }

    /// Records one change of this operation.
    pub(in crate::ops) fn note(
        &mut self,
        kind: operation::Kind,
        noun: &Noun,
        record: i64,
        last: Option<i64>,
        image: Option<String>,
    ) -> Result<()> {
        self.people |= *noun == user::USER;
        if *noun == setting::SETTING {
            self.rules.push(record);
        }
        let change = Change { kind, noun: noun.key.to_owned(), record, last, image };
        let salt = self.chance.salt();
        Ok(operation::record(&self.reader.tx, self.header.id, &mut self.changes, &change, salt)?)
    }

    /// Ends the operation. A command that changed nothing leaves none; one that leaves nobody who may set things up
    /// again, by whatever way, is refused.
    pub(in crate::ops) fn close(self) -> Result<()> {
        if self.people && !store::user::any_admin(&self.reader.tx)? {
            return Err(Error::NoAdmin);
        }
        self.learn_anew()?;
        if self.changes.recorded == 0 && self.header.request.is_none() {
            return Ok(());
        }
        Ok(operation::close(&self.reader.tx, &self.header, self.changes, self.answer.as_deref())?)
    }
}

impl Session<'_> {
    /// Where other fields are to be learnt by, everything is counted anew.
    fn learn_anew(&self) -> Result<()> {
        let mut changed = Vec::with_capacity(self.rules.len());
        for id in &self.rules {
            changed.push(store::record::get(&self.tx, &setting::SETTING, *id)?);
        }
        for noun in [&lead::LEAD, &deal::DEAL] {
            let name = frequency::rule(noun).map_or("", |rule| rule.name);
            // One that was taken out no longer tells which it was.
            if changed.iter().any(|rule| rule.as_ref().is_none_or(|rule| rule.text("code") == name)) {
                store::frequency::rebuild(&self.tx, noun)?;
            }
        }
        Ok(())
    }
}

/// Some fields of a record as a JSON object of stored values.
#[must_use]
pub fn image(record: &Record, keys: &[&str]) -> String {
    let mut object = serde_json::Map::new();
    for key in keys {
        object.insert((*key).to_owned(), value::to_json(record.get(key)));
    }
    serde_json::Value::Object(object).to_string()
}

/// The record with the values of an image put back; none where the image is no object of stored values.
#[must_use]
pub fn restore(record: &Record, image: &str) -> Option<Record> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(image).ok()?;
    let mut restored = record.clone();
    for (key, json) in object {
        match record.noun.field(&key) {
            Some(field) => restored.set(&key, value::from_json(field.kind, &json)?),
            // A custom field that is no more: its value goes where such values lie.
            None => {
                let mut extra: serde_json::Map<_, _> = serde_json::from_str(restored.text("extra")).unwrap_or_default();
                extra.insert(key, json);
                restored.set("extra", Value::Text(serde_json::Value::Object(extra).to_string()));
            }
        }
    }
    Some(restored)
}

/// Whoever writes to an empty file first becomes its administrator, and the file gets its default pool, stages and
/// criteria: an operation of its own, which cannot be taken back.
pub(in crate::ops) fn begin(tx: &Tx<'_>, login: &str, clock: Clock, chance: &mut Chance) -> Result<Person> {
    let person = Person { id: 1, login: login.to_owned(), role: "admin".to_owned(), team: None };
    let mut session = beginning(tx, person, clock, chance)?;
    let grant = session.ask(Action::Add("user"))?;
    let first = Record::new(&user::USER)
        .with("login", Value::text(login))
        .with("role", Value::text("admin"))
        .with("active", Value::Int(1));
    let first = session.create(grant, first)?;
    session.create(grant, Record::new(&pool::POOL).with("code", Value::text(pool::DEFAULT)))?;
    session.stages(grant)?;
    for given in &criterion::GIVEN {
        session.create(grant, given.record())?;
    }
    session.close()?;
    // The next session must not draw the same bytes again.
    chance.fill(&mut [0; 1024]);
    Ok(Person { id: first.id(), login: login.to_owned(), role: "admin".to_owned(), team: None })
}

/// The stages of the default pipeline in a file that has none, whoever writes to it first: an operation of its own,
/// which cannot be taken back.
pub(in crate::ops) fn begin_stages(tx: &Tx<'_>, person: &Person, clock: Clock, chance: &mut Chance) -> Result<()> {
    let mut session = beginning(tx, person.clone(), clock, chance)?;
    let grant = session.ask(Action::View(stage::STAGE.key))?;
    session.stages(grant)?;
    session.close()?;
    chance.fill(&mut [0; 1024]);
    Ok(())
}

fn beginning<'c>(tx: &Tx<'c>, person: Person, clock: Clock, chance: &mut Chance) -> Result<Session<'c>> {
    let reader = Reader { tx: tx.again(), person: Some(person), clock, region: String::new() };
    Session::open(reader, "begin", None, chance)
}

impl Session<'_> {
    fn stages(&mut self, grant: Grant) -> Result<()> {
        for (position, given) in (1..).zip(&stage::GIVEN) {
            self.create(grant, given.record(position))?;
        }
        Ok(())
    }
}
