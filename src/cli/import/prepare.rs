//! The first half: every row read, checked and normalised, which needs no lock. A large file is prepared by threads of
//! its own (one reads, two prepare, one puts down) while the rows that are done already land; a small one before any
//! of it does.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread::{Scope, ScopedJoinHandle};

use super::Reject;
use super::flags::Limit;
use super::source::Unread;
use crate::cli::failure::{self, Failure};
use crate::domain::Noun;
use crate::domain::import::{Batch, Keys};
use crate::exchange::{Merged, Preparer, Row, Runs, Spill, Spilled};
use crate::lang::Lang;
use crate::ops::Error;

/// Rows prepared at once: enough that handing them over costs nothing, few enough to stay in the cache.
const BATCH: usize = 500;
/// Batches that may wait between two threads; more would only be memory.
const WAITING: usize = 2;
/// Bytes of a file below which threads cost more than they give.
const LARGE: u64 = 1 << 20;
/// Threads that prepare.
const WORKERS: usize = 1;

/// How rows are prepared.
pub(super) struct Plan<'a> {
    pub(super) noun: &'static Noun,
    /// How the file is called in messages.
    pub(super) name: &'a str,
    pub(super) preparer: Preparer<'a>,
    /// Stop at the first bad row.
    pub(super) abort: bool,
    pub(super) limit: Limit,
    pub(super) lang: Lang,
    /// About how many rows there are, for those who look on.
    pub(super) about: AtomicU64,
    /// The columns were shown before.
    pub(super) shown: bool,
}

/// The rows of the first half, perhaps still under way.
pub(super) struct First<'s> {
    pub(super) rows: Spilled,
    pub(super) rest: Rest<'s>,
}

/// What is there once all rows are.
pub(super) enum Rest<'s> {
    Coming(Option<ScopedJoinHandle<'s, Result<Whole, Failure>>>),
    There(Whole),
    Failed(Failure),
}

/// All rows: their keys in order, and what was counted on the way.
pub(super) struct Whole {
    pub(super) keys: Merged,
    pub(super) read: u64,
    /// Blank rows after the header.
    pub(super) blank: u64,
    pub(super) rejects: Vec<Reject>,
}

impl Rest<'_> {
    /// Waits until all rows are there; none where they will not be.
    pub(super) fn whole(&mut self) -> Option<&mut Whole> {
        if let Self::Coming(handle) = self {
            *self = match handle.take()?.join() {
                Ok(Ok(whole)) => Self::There(whole),
                Ok(Err(failure)) => Self::Failed(failure),
                Err(panic) => std::panic::resume_unwind(panic),
            };
        }
        if let Self::There(whole) = self { Some(whole) } else { None }
    }
}

/// The keys of all rows, once all rows are there.
impl Iterator for Rest<'_> {
    type Item = io::Result<Keys>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.whole() {
            Some(whole) => whole.keys.next(),
            None => Some(Err(io::ErrorKind::UnexpectedEof.into())),
        }
    }
}

/// Begins to prepare the rows of a file; those of a small one are prepared when this returns.
pub(super) fn begin<'s>(scope: &'s Scope<'s, '_>, plan: &'s Plan<'s>, unread: Unread) -> Result<First<'s>, Failure> {
    let (spill, rows) = Spill::new(plan.noun)?;
    let put = Put { plan, spill, runs: Runs::new()?, stored: 0, read: 0, rejects: Vec::new() };
    let large = unread.rest.bytes().1 > LARGE;
    let batches = Batches { plan, sample: Some(unread.sample), rest: unread.rest, read: 0 };
    let rest = if large { beside(scope, batches, put) } else { Rest::There(here(batches, put)?) };
    Ok(First { rows, rest })
}

/// The rows of a file, so many at a time.
struct Batches<'a> {
    plan: &'a Plan<'a>,
    sample: Option<Vec<Row>>,
    rest: crate::exchange::Rows,
    read: u64,
}

impl Batches<'_> {
    /// The rows that come next, in the place of earlier ones; none at the end of the file.
    fn next(&mut self, mut batch: Vec<Row>) -> Result<Vec<Row>, Failure> {
        if let Some(first) = self.sample.take().filter(|first| !first.is_empty()) {
            self.tell(first.len());
            return Ok(first);
        }
        batch.resize_with(BATCH, Row::default);
        let mut filled = 0;
        while filled < BATCH && self.rest.read_into(&mut batch[filled]).map_err(|error| Failure::from((self.plan.name, error)))? {
            filled += 1;
        }
        batch.truncate(filled);
        self.tell(filled);
        Ok(batch)
    }

    /// Tells about how many rows there are, by the part of the file that was read.
    fn tell(&mut self, more: usize) {
        self.read += more as u64;
        let (done, all) = self.rest.bytes();
        self.plan.about.store(self.read.saturating_mul(all) / done.max(1), Ordering::Relaxed);
    }
}

/// Where prepared rows are put down.
struct Put<'a> {
    plan: &'a Plan<'a>,
    spill: Spill,
    runs: Runs,
    stored: u64,
    read: u64,
    rejects: Vec<Reject>,
}

impl Put<'_> {
    fn down(&mut self, batch: Batch) -> Result<(), Failure> {
        self.read += batch.read;
        self.spill.put(&batch.bytes, batch.stored.into())?;
        let first = u32::try_from(self.stored).unwrap_or(u32::MAX);
        let mut from = 0;
        for (key, to, row) in batch.keys {
            self.runs.push(key as u8, &batch.text[from..to], first.saturating_add(row))?;
            from = to;
        }
        self.stored += u64::from(batch.stored);
        for (line, bad) in batch.refused {
            let why = failure::reason(Error::Bad { field: bad.field, text: bad.text, why: bad.why }, self.plan.lang);
            if self.plan.abort {
                return Err(Error::BadRow { line, why }.into());
            }
            self.rejects.push((line, why));
        }
        Ok(())
    }

    fn whole(self, blank: u64) -> Result<Whole, Failure> {
        self.plan.limit.hold(&self.rejects, self.read)?;
        Ok(Whole { keys: self.runs.finish(), read: self.read, blank, rejects: self.rejects })
    }
}

fn here(mut batches: Batches<'_>, mut put: Put<'_>) -> Result<Whole, Failure> {
    let mut batch = batches.next(Vec::new())?;
    while !batch.is_empty() {
        put.down(put.plan.preparer.batch(&batch))?;
        batch = batches.next(batch)?;
    }
    put.whole(batches.rest.ignored())
}

/// The batches go to the workers in turn and come back in the same turn, so their order is that of the file. Whoever
/// fails lets go of his end of a channel, and the others stop.
fn beside<'s>(scope: &'s Scope<'s, '_>, mut batches: Batches<'s>, mut put: Put<'s>) -> Rest<'s> {
    let (mut work, mut done) = (Vec::new(), Vec::new());
    let (give_back, spare) = sync_channel::<Vec<Row>>(WORKERS * (WAITING + 2));
    let preparer = &put.plan.preparer;
    for _ in 0..WORKERS {
        let (to_worker, rows) = sync_channel::<Vec<Row>>(WAITING);
        let (to_writer, batches) = sync_channel::<Batch>(WAITING);
        let give_back = give_back.clone();
        scope.spawn(move || {
            for rows in rows {
                let sent = to_writer.send(preparer.batch(&rows));
                // Rows that nobody takes back are let go.
                let _ = give_back.try_send(rows);
                if sent.is_err() {
                    return;
                }
            }
        });
        work.push(to_worker);
        done.push(batches);
    }
    let reader = scope.spawn(move || -> Result<u64, Failure> {
        for worker in work.iter().cycle() {
            let rows = batches.next(spare.try_recv().unwrap_or_default())?;
            if rows.is_empty() || worker.send(rows).is_err() {
                break;
            }
        }
        Ok(batches.rest.ignored())
    });
    let writer = scope.spawn(move || {
        for batches in done.iter().cycle() {
            let Ok(batch) = batches.recv() else { break };
            // What was wrong with an earlier row comes before what is wrong with the file.
            put.down(batch)?;
        }
        let blank = reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        put.whole(blank)
    });
    Rest::Coming(Some(writer))
}
