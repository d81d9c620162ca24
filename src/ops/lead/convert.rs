//! Conversion: a lead becomes a customer, a contact and, if wanted, a deal.

use super::{may_move, needs, pass_all, store as keep, tasks};
use crate::domain::duplicate::Verdict;
use crate::domain::lookup::Key;
use crate::domain::policy::Action;
use crate::domain::setting::DUPLICATES_CONVERT;
use crate::domain::{Record, Value, catalog, contact, customer, deal, lead, money, name};
use crate::ops::duplicate::Suspect;
use crate::ops::record::Alike;
use crate::ops::{Error, Result, Session, duplicate, record, setting, subject};
use crate::store;

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

/// What a record that the conversion makes gets besides what the lead says.
pub(in crate::ops) type Besides<'f> = &'f mut dyn FnMut(&mut Session<'_>, &mut Record) -> Result<()>;

/// Makes a customer and a contact of a lead, or a contact at an existing customer, in one go. Open tasks, needs
/// and the timeline stay with the lead and are the customer's too.
///
/// # Errors
/// [`Error::Converted`] names what it became the first time; [`Error::Stuck`] where it is lost; [`Error::OthersDeal`]
/// where the deal is another customer's.
pub fn convert(
    session: &mut Session<'_>,
    old: &Record,
    into: Option<&Record>,
    to_deal: ToDeal<'_>,
    besides: Besides<'_>,
) -> Result<Conversion> {
    // What became of it once may lie long after: that is what whoever tries again wants to know.
    let grant = session.ask(Action::Qualify)?;
    session.reach(grant, old)?;
    subject::present(old)?;
    refuse_second(old)?;
    may_move(session, old)?;
    let from = lead::step(old.text("stage")).unwrap_or(0);
    let (mut now, passed) = pass_all(session, old, &lead::WAY[from + 1..], None)?;
    let missing = passed.into_iter().flat_map(|(_, missing)| missing).collect();
    let (customer, made) = match into {
        Some(customer) => {
            session.reach(grant, customer)?;
            subject::present(customer)?;
            (customer.clone(), false)
        }
        None => (make_customer(session, old, besides)?, true),
    };
    let contact = make_contact(session, old, &customer, besides)?;
    now.set("converted_customer", Value::Int(customer.id()));
    now.set("converted_contact", Value::Int(contact.id()));
    let deal = match to_deal {
        ToDeal::None => None,
        ToDeal::New => Some(make_deal(session, old, &customer, &contact, besides)?),
        ToDeal::Into(deal) => Some(join_deal(session, old, &customer, &contact, deal)?),
    };
    now.set("converted_deal", Value::int(deal.as_ref().map(Record::id)));
    let lead = keep(session, old, now)?;
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

/// Makes one of the records: a custom field of the lead that this noun has too goes with it, and one that it must have
/// is asked for as it is when somebody adds such a record by hand.
fn make(session: &mut Session<'_>, lead: &Record, record: Record, besides: Besides<'_>) -> Result<Record> {
    let noun = session.noun(record.noun);
    let mut record = catalog::spread(record, noun);
    for field in record.noun.fields.iter().filter(|field| field.custom) {
        if lead.noun.field(field.key).is_some_and(|own| own.custom && own.kind == field.kind) {
            record.set(field.key, lead.get(field.key).clone());
        }
    }
    besides(session, &mut record)?;
    let record = record::required(session, None, record)?;
    record::make(session, record)
}

fn make_customer(session: &mut Session<'_>, lead: &Record, besides: Besides<'_>) -> Result<Record> {
    make(session, lead, as_customer(lead), besides)
}

/// The customer that a lead would become.
fn as_customer(lead: &Record) -> Record {
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
    customer
}

fn make_contact(session: &mut Session<'_>, lead: &Record, customer: &Record, besides: Besides<'_>) -> Result<Record> {
    let mut contact = Record::new(&contact::CONTACT).with("customer", Value::Int(customer.id()));
    for key in ["name", "company", "title", "phones", "emails", "wechat", "last_followup_at"] {
        contact.set(key, lead.get(key).clone());
    }
    if contact.get("name").is_null() {
        contact.set("name", Value::text(lead.name()));
    }
    make(session, lead, contact, besides)
}

/// A deal in the first stage, called after the customer and what the lead wants, worth the lead's budget where that is
/// an amount.
fn make_deal(
    session: &mut Session<'_>,
    lead: &Record,
    customer: &Record,
    contact: &Record,
    besides: Besides<'_>,
) -> Result<Record> {
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
    make(session, lead, deal, besides)
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
    for old in tasks(session, lead)? {
        let new = old.clone().with("customer", Value::Int(customer.id())).with("contact", Value::Int(contact.id()));
        session.update(grant, &old, new)?;
    }
    for old in needs(session, lead)? {
        let new = old.clone().with("customer", Value::Int(customer.id()));
        session.update(grant, &old, new)?;
    }
    Ok(())
}

/// What a conversion says of the customer where it names none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unnamed {
    /// Nothing; somebody is there to be asked.
    Asked,
    /// Nothing, and nobody can be asked.
    Alone,
    /// It is to be a new one.
    New,
}

/// The customer that a lead is joined to where nobody says which, by the rule of the file: the only one that goes by the
/// same name, else the only one of which the fields leave no doubt. A new one beside it, where the rule is to refuse, is
/// made by whoever may assign.
///
/// # Errors
/// [`Error::Known`] where the rule is to ask first or to refuse; [`Error::Denied`].
pub fn known_customer(session: &Session<'_>, lead: &Record, unnamed: Unnamed) -> Result<Option<Record>> {
    let rule = setting::of(session, &DUPLICATES_CONVERT)?;
    if rule == "allow" || (unnamed == Unnamed::New && rule != "block") {
        return Ok(None);
    }
    let grant = session.ask(Action::Qualify)?;
    let draft = as_customer(lead);
    let suspects = duplicate::check(session, &draft)?.into_iter();
    let sure: Vec<Suspect> = suspects.filter(|one| one.verdict >= Verdict::Strong && *one.noun() == customer::CUSTOMER).collect();
    let named = same_name(session, &draft)?;
    if rule == "block" || (rule == "ask" && unnamed == Unnamed::Asked) {
        let there = match (sure.first(), named) {
            (Some(there), _) => Some(there.alike.clone()),
            (None, named) => named.map(|named| record::told(session, named)).transpose()?,
        };
        return match there {
            Some(_) if unnamed == Unnamed::New => session.ask(Action::Assign).map(|_| None),
            Some(other) => Err(Error::Known { other }),
            None => Ok(None),
        };
    }
    if let Some(only) = named {
        // Another's customer is not joined, and not told of.
        return Ok(Some(only).filter(|customer| session.reach(grant, customer).is_ok()));
    }
    let mut exact = sure.into_iter().filter(|one| one.verdict == Verdict::Exact);
    Ok(match (exact.next().map(|one| one.alike), exact.next()) {
        (Some(Alike::Seen(only)), None) => Some(only).filter(|customer| session.reach(grant, customer).is_ok()),
        _ => None,
    })
}

/// As many customers of one name are looked at.
const ALIKE: usize = 1_000;

/// The only company of the same name: the same core may be a branch.
fn same_name(session: &Session<'_>, draft: &Record) -> Result<Option<Record>> {
    if draft.text("kind") == "person" {
        return Ok(None);
    }
    let folded = name::fold(draft.name());
    let mut found = Vec::new();
    let alike = store::lookup::of_noun(session.tx(), Key::Name, &name::core(draft.name()), &customer::CUSTOMER, ALIKE)?;
    // Of more, none is the only one.
    if alike.len() == ALIKE {
        return Ok(None);
    }
    for id in alike {
        let record = store::record::get(session.tx(), &customer::CUSTOMER, id)?;
        found.extend(record.filter(|record| record.removed_at().is_none() && name::fold(record.name()) == folded));
    }
    Ok(if found.len() == 1 { found.pop() } else { None })
}
