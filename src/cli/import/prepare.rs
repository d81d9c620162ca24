//! The first half: every row read, checked and normalised without any lock. One thread reads, two prepare, one puts
//! down; a small file is done by the one that reads.

use std::sync::mpsc::sync_channel;
use std::thread;

use super::Reject;
use super::flags::Flags;
use super::source::Source;
use crate::cli::app::App;
use crate::cli::failure::{self, Failure};
use crate::cli::{env, progress};
use crate::domain::import::Batch;
use crate::domain::{Noun, phone};
use crate::exchange::{Merged, Preparer, Row, Runs, Spill, Spilled};
use crate::lang::Lang;
use crate::ops::Error;

/// The rows of the first half, with what was counted on the way.
pub(super) struct First {
    pub(super) rows: Spilled,
    pub(super) keys: Merged,
    pub(super) stored: u64,
    pub(super) read: u64,
    pub(super) ignored: u64,
}

/// Rows prepared at once: enough that handing them over costs nothing, few enough to stay in the cache.
const BATCH: usize = 500;
/// Batches that may wait between two threads; more would only be memory.
const WAITING: usize = 2;
/// Bytes of a file below which threads cost more than they give.
const LARGE: u64 = 1 << 20;
/// Threads that prepare.
const WORKERS: usize = 2;

/// Reads, checks and normalises every row without holding any lock.
pub(super) fn prepare(
    app: &App,
    source: &mut Source,
    noun: &'static Noun,
    flags: &Flags,
    rejects: &mut Vec<Reject>,
) -> Result<First, Failure> {
    let region = app.config.region.clone().unwrap_or_else(|| phone::DEFAULT_REGION.to_owned());
    let sample = std::mem::take(&mut source.sample);
    let preparer =
        Preparer::new(noun, &source.shape.columns, &source.mapping, &sample, &region, env::moment).in_currency(&flags.currency);
    let mut put =
        Put { spill: Spill::new()?, runs: Runs::new()?, stored: 0, read: 0, rejects, abort: flags.abort, lang: app.ui.lang };
    let bar = progress::bar(&app.ui, source.rest.bytes().1);
    let (rows, name) = (&mut source.rest, source.name.as_str());
    let large = rows.bytes().1 > LARGE;
    let mut sample = Some(sample);
    // The rows that come next; none at the end of the file.
    let mut next = |mut batch: Vec<Row>| -> Result<Vec<Row>, Failure> {
        bar.at(rows.bytes().0);
        if let Some(first) = sample.take().filter(|first| !first.is_empty()) {
            return Ok(first);
        }
        batch.resize_with(BATCH, Row::default);
        let mut filled = 0;
        while filled < BATCH && rows.read_into(&mut batch[filled]).map_err(|error| Failure::from((name, error)))? {
            filled += 1;
        }
        batch.truncate(filled);
        Ok(batch)
    };
    if large {
        with_threads(&preparer, &mut next, &mut put)?;
    } else {
        let mut batch = next(Vec::new())?;
        while !batch.is_empty() {
            put.down(preparer.batch(&batch))?;
            batch = next(batch)?;
        }
    }
    bar.finish();
    let (read, stored) = (put.read, put.stored);
    let (spilled, keys) = (put.spill.finish(noun)?, put.runs.finish());
    flags.limit.hold(rejects.len() as u64, read)?;
    let ignored = source.rest.ignored() + source.shape.preamble as u64;
    Ok(First { rows: spilled, keys, stored, read, ignored })
}

/// Where prepared rows are put down.
struct Put<'a> {
    spill: Spill,
    runs: Runs,
    stored: u64,
    read: u64,
    rejects: &'a mut Vec<Reject>,
    abort: bool,
    lang: Lang,
}

impl Put<'_> {
    fn down(&mut self, batch: Batch) -> Result<(), Failure> {
        self.read += batch.read;
        self.spill.put_encoded(&batch.bytes, batch.stored.into())?;
        let first = u32::try_from(self.stored).unwrap_or(u32::MAX);
        let mut from = 0;
        for (key, to, row) in batch.keys {
            self.runs.push(key as u8, &batch.text[from..to], first.saturating_add(row))?;
            from = to;
        }
        self.stored += u64::from(batch.stored);
        for (line, bad) in batch.refused {
            let why = failure::reason(Error::Bad { field: bad.field, text: bad.text, why: bad.why }, self.lang);
            if self.abort {
                return Err(Error::BadRow { line, why }.into());
            }
            self.rejects.push((line, why));
        }
        Ok(())
    }
}

/// The batches go to the workers in turn and come back in the same turn, so their order is that of the file. Whoever
/// fails lets go of his end of a channel, and the others stop.
fn with_threads(
    preparer: &Preparer<'_>,
    next: &mut dyn FnMut(Vec<Row>) -> Result<Vec<Row>, Failure>,
    put: &mut Put<'_>,
) -> Result<(), Failure> {
    thread::scope(|scope| {
        let (mut work, mut done) = (Vec::new(), Vec::new());
        let (give_back, spare) = sync_channel::<Vec<Row>>(WORKERS * (WAITING + 2));
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
        let writer = scope.spawn(move || -> Result<(), Failure> {
            for batches in done.iter().cycle() {
                let Ok(batch) = batches.recv() else { return Ok(()) };
                put.down(batch)?;
            }
            Ok(())
        });
        let mut read = Ok(());
        for worker in work.iter().cycle() {
            match next(spare.try_recv().unwrap_or_default()) {
                Ok(rows) if rows.is_empty() => break,
                Ok(rows) => {
                    if worker.send(rows).is_err() {
                        break;
                    }
                }
                Err(failure) => {
                    read = Err(failure);
                    break;
                }
            }
        }
        drop(work);
        // What was wrong with an earlier row comes before what is wrong with the file.
        writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).and(read)
    })
}
