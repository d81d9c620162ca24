//! Leads: gates, loss, conversion.

use super::{Error, Result, Session, record, subject, tenure};
use crate::domain::policy::Action;
use crate::domain::{Record, Value, contact, customer, deal, lead, money, name, need, passage, task};
use crate::store;

/// A new lead is one's own, at the first gate, captured now, unless said otherwise.
pub(in crate::ops) fn complete(session: &Session<'_>, record: &mut Record) {
    let now = Value::Int(session.clock.at);
    if record.get("owner").is_null() {
        record.set("owner", Value::Int(session.me().id));
    }
    if record.get("captured_at").is_null() {
        record.set("captured_at", now.clone());
    }
    if record.get("stage").is_null() {
        record.set("stage", Value::text("ml"));
    }
    if record.get("stage_at").is_null() {
        record.set("stage_at", now);
    }
    let stage = record.text("stage");
    let furthest = if lead::step(stage).is_some() { stage.to_owned() } else { "ml".to_owned() };
    record.set("furthest", Value::Text(furthest));
    if record.text("stage") == "lost" && record.get("lost_reason").is_null() {
        record.set("lost_reason", Value::text("other"));
    }
}

/// What qualifying did.
#[derive(Debug, Clone)]
pub struct Qualified {
    /// The lead as it is now.
    pub lead: Record,
    /// The stages it entered, each with the evidence that was missing.
    pub passed: Vec<(&'static str, Vec<&'static str>)>,
}

/// Moves a lead one gate on, or through all gates up to `to`. Gates advise: what is missing is kept with the
/// passage and answered, not refused.
///
/// # Errors
/// [`Error::Stuck`] where the lead is closed or already past `to`.
pub fn qualify(session: &mut Session<'_>, old: &Record, to: Option<&str>, reason: Option<&str>) -> Result<Qualified> {
    let grant = session.ask(Action::Qualify)?;
    session.reach(grant, old)?;
    subject::present(old)?;
    let stages = lead::qualify(old, to).map_err(|stuck| Error::Stuck { reference: old.reference(), stuck })?;
    let needs = needs(session, old)?;
    let needs = i64::try_from(needs.len()).unwrap_or(0);
    let mut passed = Vec::with_capacity(stages.len());
    let mut now = old.clone();
    for stage in stages {
        let missing = lead::missing(&now, stage, reason, needs);
        pass(session, &now, stage, reason, &missing)?;
        now = now.with("stage", Value::text(stage));
        passed.push((stage, missing));
    }
    let lead = enter(session, old, now)?;
    session.about(&lead);
    Ok(Qualified { lead, passed })
}

/// What a lead wants, without what was removed.
fn needs(session: &Session<'_>, lead: &Record) -> Result<Vec<Record>> {
    let mut needs = store::record::pointing_at(session.tx(), &need::NEED, field("lead"), lead.id())?;
    needs.retain(|need| need.removed_at().is_none());
    Ok(needs)
}

/// Gives a lead up, for a reason from the list.
///
/// # Errors
/// [`Error::Stuck`] where it is converted or lost already.
pub fn lose(session: &mut Session<'_>, old: &Record, reason: &str, note: Option<&str>) -> Result<Record> {
    let grant = session.ask(Action::Qualify)?;
    session.reach(grant, old)?;
    subject::present(old)?;
    let stage = old.text("stage");
    if lead::is_closed(stage) {
        let stuck = lead::Stuck::Closed { stage: stage.to_owned() };
        return Err(Error::Stuck { reference: old.reference(), stuck });
    }
    pass(session, old, "lost", Some(reason), &[])?;
    let lost = old
        .clone()
        .with("stage", Value::text("lost"))
        .with("lost_reason", Value::text(reason))
        .with("lost_note", note.map_or(Value::Null, Value::text));
    let lost = enter(session, old, lost)?;
    session.about(&lost);
    Ok(lost)
}

/// What a conversion made or linked.
#[derive(Debug, Clone)]
pub struct Conversion {
    /// The lead, converted.
    pub lead: Record,
    /// The customer it became or joined.
    pub customer: Record,
    /// Whether the customer was made by this conversion.
    pub made: bool,
    /// The contact it became.
    pub contact: Record,
    /// The deal it became or joined, if any.
    pub deal: Option<Record>,
    /// The evidence that the gates it passed were missing.
    pub missing: Vec<&'static str>,
}

/// What becomes of a lead's chance of a sale.
#[derive(Debug, Clone, Copy)]
pub enum ToDeal<'a> {
    /// Nothing yet.
    None,
    /// A deal of its own.
    New,
    /// It is the beginning of this deal.
    Into(&'a Record),
}

/// Makes a customer and a contact of a lead, or a contact at an existing customer, in one go. Open tasks, needs
/// and the timeline stay with the lead and are the customer's too.
///
/// # Errors
/// [`Error::Converted`] names what it became the first time; [`Error::Stuck`] where it is lost; [`Error::OthersDeal`]
/// where the deal is another customer's.
pub fn convert(session: &mut Session<'_>, old: &Record, into: Option<&Record>, to_deal: ToDeal<'_>) -> Result<Conversion> {
    let grant = session.ask(Action::Qualify)?;
    session.reach(grant, old)?;
    subject::present(old)?;
    refuse_second(old)?;
    let needs = needs(session, old)?;
    let mut missing = Vec::new();
    let mut now = old.clone();
    let from = lead::step(old.text("stage")).unwrap_or(0);
    for stage in &lead::WAY[from + 1..] {
        let lacks = lead::missing(&now, stage, None, i64::try_from(needs.len()).unwrap_or(0));
        pass(session, &now, stage, None, &lacks)?;
        missing.extend(lacks);
        now = now.with("stage", Value::text(stage));
    }
    let (customer, made) = match into {
        Some(customer) => {
            session.reach(grant, customer)?;
            subject::present(customer)?;
            (customer.clone(), false)
        }
        None => (make_customer(session, old)?, true),
    };
    let contact = make_contact(session, old, &customer)?;
    now.set("converted_customer", Value::Int(customer.id()));
    now.set("converted_contact", Value::Int(contact.id()));
    let deal = match to_deal {
        ToDeal::None => None,
        ToDeal::New => Some(make_deal(session, old, &customer, &contact)?),
        ToDeal::Into(deal) => Some(join_deal(session, old, &customer, &contact, deal)?),
    };
    now.set("converted_deal", Value::int(deal.as_ref().map(Record::id)));
    let lead = enter(session, old, now)?;
    carry_over(session, &lead, &customer, &contact)?;
    session.about(&customer);
    Ok(Conversion { lead, customer, made, contact, deal, missing })
}

fn refuse_second(old: &Record) -> Result<()> {
    match old.text("stage") {
        "converted" => {
            let name = |noun: &crate::domain::Noun, key: &str| old.int(key).map_or_else(String::new, |id| noun.reference(id));
            let customer = name(&customer::CUSTOMER, "converted_customer");
            let mut contact = name(&contact::CONTACT, "converted_contact");
            if old.int("converted_deal").is_some() {
                contact = format!("{contact}, {}", name(&deal::DEAL, "converted_deal"));
            }
            Err(Error::Converted { reference: old.reference(), customer, contact })
        }
        "lost" => {
            let stuck = lead::Stuck::Closed { stage: "lost".to_owned() };
            Err(Error::Stuck { reference: old.reference(), stuck })
        }
        _ => Ok(()),
    }
}

fn make_customer(session: &mut Session<'_>, lead: &Record) -> Result<Record> {
    let company = lead.text("company");
    let (name, kind) = if company.is_empty() { (lead.name(), "person") } else { (company, "company") };
    let mut customer = Record::new(&customer::CUSTOMER).with("name", Value::text(name)).with("kind", Value::text(kind));
    for key in ["region", "city", "address", "industry", "website", "source", "owner", "last_followup_at"] {
        customer.set(key, lead.get(key).clone());
    }
    if kind == "person" {
        customer.set("phones", lead.get("phones").clone());
        customer.set("emails", lead.get("emails").clone());
    }
    record::make(session, customer)
}

fn make_contact(session: &mut Session<'_>, lead: &Record, customer: &Record) -> Result<Record> {
    let mut contact = Record::new(&contact::CONTACT).with("customer", Value::Int(customer.id()));
    for key in ["name", "company", "title", "phones", "emails", "wechat", "last_followup_at"] {
        contact.set(key, lead.get(key).clone());
    }
    if contact.get("name").is_null() {
        contact.set("name", Value::text(lead.name()));
    }
    record::make(session, contact)
}

/// A deal in the first stage, called after the customer and what the lead wants, worth the lead's budget where that is
/// an amount.
fn make_deal(session: &mut Session<'_>, lead: &Record, customer: &Record, contact: &Record) -> Result<Record> {
    let need = lead.text("need");
    let title = if need.is_empty() { customer.name().to_owned() } else { format!("{} {need}", customer.name()) };
    let amount = money::read(lead.text("budget")).map_or(Value::Null, |(minor, currency)| Value::Money(minor, currency));
    let mut deal = Record::new(&deal::DEAL)
        .with("name", Value::text(&title))
        .with("customer", Value::Int(customer.id()))
        .with("contact", Value::Int(contact.id()))
        .with("lead", Value::Int(lead.id()))
        .with("amount", amount);
    for key in ["source", "campaign", "owner"] {
        deal.set(key, lead.get(key).clone());
    }
    record::make(session, deal)
}

fn join_deal(session: &mut Session<'_>, lead: &Record, customer: &Record, contact: &Record, old: &Record) -> Result<Record> {
    let grant = session.ask(Action::Edit(deal::DEAL.key))?;
    session.reach(grant, old)?;
    subject::present(old)?;
    if let Some(other) = old.int("customer").filter(|other| *other != customer.id()) {
        return Err(Error::OthersDeal { reference: old.reference(), customer: customer::CUSTOMER.reference(other) });
    }
    let mut new = old.clone().with("customer", Value::Int(customer.id()));
    for (key, value) in [("contact", contact.id()), ("lead", lead.id())] {
        if new.get(key).is_null() {
            new.set(key, Value::Int(value));
        }
    }
    session.update(grant, old, new)
}

/// Open tasks and needs of the lead become the customer's and the contact's too.
fn carry_over(session: &mut Session<'_>, lead: &Record, customer: &Record, contact: &Record) -> Result<()> {
    let grant = session.ask(Action::Qualify)?;
    for old in store::record::pointing_at(session.tx(), &task::TASK, task_field("lead"), lead.id())? {
        if old.text("state") == "open" && old.removed_at().is_none() {
            let new = old.clone().with("customer", Value::Int(customer.id())).with("contact", Value::Int(contact.id()));
            session.update(grant, &old, new)?;
        }
    }
    for old in needs(session, lead)? {
        let new = old.clone().with("customer", Value::Int(customer.id()));
        session.update(grant, &old, new)?;
    }
    Ok(())
}

/// As many customers of one name are looked at.
const ALIKE: usize = 1_000;

/// The customer that a lead of this company would join, where exactly one goes by that name.
///
/// # Errors
/// As the engine.
pub fn same_company(session: &Session<'_>, lead: &Record) -> Result<Option<Record>> {
    let folded = name::fold(lead.text("company"));
    if folded.is_empty() {
        return Ok(None);
    }
    let key = crate::domain::lookup::Key::Name;
    let mut found = Vec::new();
    let alike = store::lookup::of_noun(session.tx(), key, &name::core(lead.text("company")), &customer::CUSTOMER, ALIKE)?;
    // Of more, none is the only one.
    if alike.len() == ALIKE {
        return Ok(None);
    }
    for id in alike {
        let record = store::record::get(session.tx(), &customer::CUSTOMER, id)?;
        // The same core may be a branch; only the same name is the same customer.
        found.extend(record.filter(|record| record.removed_at().is_none() && name::fold(record.name()) == folded));
    }
    let only = if found.len() == 1 { found.pop() } else { None };
    // Another's customer is not joined, and not told of.
    let grant = session.ask(Action::Qualify)?;
    Ok(only.filter(|customer| session.reach(grant, customer).is_ok()))
}

/// Writes one passage.
fn pass(session: &mut Session<'_>, lead: &Record, to: &str, reason: Option<&str>, missing: &[&str]) -> Result<()> {
    let grant = session.ask(Action::Qualify)?;
    let passage = Record::new(&passage::PASSAGE)
        .with("lead", Value::Int(lead.id()))
        .with("from_stage", lead.get("stage").clone())
        .with("to_stage", Value::text(to))
        .with("at", Value::Int(session.clock.at))
        .with("by_user", Value::Int(session.me().id))
        .with("reason", reason.map_or(Value::Null, Value::text))
        .with("missing", Value::list(missing.iter().map(|key| (*key).to_owned()).collect()));
    session.create(grant, passage)?;
    Ok(())
}

/// Stores a lead in its new stage, with the furthest it ever came.
fn enter(session: &mut Session<'_>, old: &Record, mut new: Record) -> Result<Record> {
    let grant = session.ask(Action::Qualify)?;
    new.set("stage_at", Value::Int(session.clock.at));
    if lead::step(new.text("stage")) > lead::step(old.text("furthest")) {
        let stage = new.get("stage").clone();
        new.set("furthest", stage);
    }
    let handed_over = tenure::hands(old) != tenure::hands(&new);
    let new = session.update(grant, old, new)?;
    if handed_over {
        tenure::change(session, &new, "assigned", None)?;
    }
    Ok(new)
}

fn field(key: &str) -> &'static crate::domain::Field {
    need::NEED.field(key).unwrap_or(&need::NEED.fields[0])
}

fn task_field(key: &str) -> &'static crate::domain::Field {
    task::TASK.field(key).unwrap_or(&task::TASK.fields[0])
}
