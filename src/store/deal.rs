//! Deals as reports read them: all that are in scope, one after the other.

use rusqlite::{OptionalExtension as _, params_from_iter};

use super::{Error, Result, Tx};
use crate::domain::Moment;

/// Whose deals, and of which line.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'a> {
    /// Owners; none: everybody's.
    pub owners: Option<&'a [i64]>,
    /// The business line; none: of all.
    pub line: Option<i64>,
}

/// What a report needs of a deal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    pub id: i64,
    pub owner: Option<i64>,
    pub line: Option<i64>,
    pub product: Option<i64>,
    pub source: Option<i64>,
    pub campaign: Option<String>,
    pub competitor: Option<i64>,
    pub stage: i64,
    /// `open`, `won`, `lost` or `void`.
    pub state: String,
    /// Minor units and their currency.
    pub amount: Option<(i64, String)>,
    /// Percent.
    pub probability: Option<i64>,
    pub category: Option<String>,
    /// `YYYY-MM-DD`.
    pub expected_close: Option<String>,
    pub on_hold: bool,
    /// `LOGIN:PERCENT`, as a JSON array.
    pub shares: Option<String>,
    pub lost_reason: Option<String>,
    pub opened_at: Moment,
    pub closed_at: Option<Moment>,
    pub stage_at: Option<Moment>,
    pub created_at: Moment,
    pub pushes: i64,
}

/// Gives every deal in scope to `each`, in the order of their numbers.
///
/// # Errors
/// As the engine, and what `each` answers.
pub fn each<E: From<Error>>(
    tx: &Tx<'_>,
    scope: Scope<'_>,
    mut each: impl FnMut(Row) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let owned = scope.owners.map(|owners| format!("AND owner IN ({})", vec!["?"; owners.len()].join(", ")));
    let sql = format!(
        "SELECT id, owner, line, product, source, competitor, stage, state, amount_minor, amount_currency, probability,
                category, expected_close, on_hold, shares, lost_reason, coalesce(opened_at, created_at), closed_at, stage_at,
                created_at, pushes, campaign
         FROM deal WHERE removed_at IS NULL AND (?1 IS NULL OR line = ?1) {} ORDER BY id",
        owned.unwrap_or_default()
    );
    let mut statement = tx.conn.prepare_cached(&sql).map_err(Error::from)?;
    let bound = std::iter::once(scope.line).chain(scope.owners.unwrap_or_default().iter().map(|owner| Some(*owner)));
    let mut rows = statement.query(params_from_iter(bound)).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(read(row).map_err(Error::from)?)?;
    }
    Ok(())
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let minor: Option<i64> = row.get(8)?;
    let currency: Option<String> = row.get(9)?;
    Ok(Row {
        id: row.get(0)?,
        owner: row.get(1)?,
        line: row.get(2)?,
        product: row.get(3)?,
        source: row.get(4)?,
        campaign: row.get(21)?,
        competitor: row.get(5)?,
        stage: row.get(6)?,
        state: row.get(7)?,
        amount: minor.zip(currency),
        probability: row.get(10)?,
        category: row.get(11)?,
        expected_close: row.get(12)?,
        on_hold: row.get::<_, Option<i64>>(13)? == Some(1),
        shares: row.get(14)?,
        lost_reason: row.get(15)?,
        opened_at: row.get(16)?,
        closed_at: row.get(17)?,
        stage_at: row.get(18)?,
        created_at: row.get(19)?,
        pushes: row.get::<_, Option<i64>>(20)?.unwrap_or(0),
    })
}

/// One change of stage of a deal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    pub deal: i64,
    /// Codes of stages.
    pub from: Option<String>,
    pub to: String,
    pub at: Moment,
}

/// Gives every change of stage of any deal to `each`, deal by deal, the earliest first.
///
/// # Errors
/// As the engine.
pub fn passages(tx: &Tx<'_>, mut each: impl FnMut(Passed)) -> Result<()> {
    let sql = "SELECT deal, from_stage, to_stage, at FROM passage WHERE deal IS NOT NULL AND removed_at IS NULL
               ORDER BY deal, at, id";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(Passed { deal: row.get(0)?, from: row.get(1)?, to: row.get(2)?, at: row.get(3)? });
    }
    Ok(())
}

/// The currency of all deals, where they are in one; looked for only as far as it takes: one deal in the usual currency
/// says that nothing else comes before it.
///
/// # Errors
/// As the engine.
pub fn currency(tx: &Tx<'_>, usual: &str) -> Result<Option<String>> {
    const COUNTED: &str = "amount_currency IS NOT NULL AND removed_at IS NULL AND (amount_minor <> 0 OR state = 'open')";
    let first: Option<String> = tx
        .conn
        .prepare_cached(&format!("SELECT amount_currency FROM deal WHERE {COUNTED} LIMIT 1"))?
        .query_row([], |row| row.get(0))
        .optional()?;
    let Some(first) = first.filter(|first| first != usual) else { return Ok(None) };
    let another = format!("SELECT EXISTS (SELECT 1 FROM deal WHERE {COUNTED} AND amount_currency <> ?1)");
    let another: bool = tx.conn.prepare_cached(&another)?.query_row([&first], |row| row.get(0))?;
    Ok((!another).then_some(first))
}
