//! The rows, by what the file says of itself.

use super::{Sheaf, State, mended};
use crate::cli::app::App;
use crate::cli::failure::Failure;
use crate::domain::phone;
use crate::store::check::{self, Found};
use crate::store::{self, Engine, Tx};

type Check<'c> = &'c dyn Fn(&Tx<'_>) -> store::Result<Found>;

/// Every check of the rows.
pub(super) fn all(app: &App, mut engine: Engine, version: i32, (quick, full): (bool, bool), sheaf: &mut Sheaf) {
    match check::settings(&mut engine) {
        Ok((version, off)) if off.is_empty() => sheaf.ok("sqlite", ("doctor.sqlite", &[("version", &version)])),
        Ok((_, off)) => {
            let off = off.join(", ");
            sheaf.not("sqlite", State::Warn, ("doctor.settings", &[("what", &off)]), ("hint.doctor_settings", &[]));
        }
        Err(error) => sheaf.failed("sqlite", &error.into()),
    }
    let region = app.config.region.clone().unwrap_or_else(|| phone::DEFAULT_REGION.to_owned());
    let run = |engine: &mut Engine, sheaf: &mut Sheaf, name: &'static str, bad: State, hint: &str, check: Check<'_>| {
        let found = engine.read::<_, store::Error>(|tx| check(&tx));
        match found {
            Ok(found) if found.wrong == 0 => sheaf.ok(name, ("doctor.checked", &[("count", &found.looked.to_string())])),
            Ok(found) => {
                let (wrong, looked) = (found.wrong.to_string(), found.looked.to_string());
                let first = found.first.unwrap_or_default();
                let args = [("wrong", &*wrong), ("looked", &*looked), ("first", &*first)];
                sheaf.not(name, bad, ("doctor.wrong", &args), (hint, &[("id", &first)]));
            }
            Err(error) => {
                let failure = mended(Failure::from(error), app, engine.path());
                sheaf.failed(name, &failure);
            }
        }
    };
    let (bad, mend) = (State::Bad, "hint.doctor_mend");
    run(&mut engine, sheaf, "integrity", bad, mend, &|tx| check::integrity(tx, quick));
    run(&mut engine, sheaf, "foreign_keys", bad, mend, &check::foreign_keys);
    if version < store::VERSION {
        // The other checks know the tables of this version only; the next command brings the file up to it.
        let args = [("version", &*version.to_string()), ("known", &*store::VERSION.to_string())];
        return sheaf.not("schema", State::Warn, ("doctor.older", &args), ("hint.doctor_older", &[]));
    }
    run(&mut engine, sheaf, "schema", bad, "hint.doctor_schema", &check::schema);
    run(&mut engine, sheaf, "references", bad, mend, &check::references);
    run(&mut engine, sheaf, "counters", bad, mend, &check::counters);
    run(&mut engine, sheaf, "tenures", bad, "hint.doctor_rows", &check::tenures);
    run(&mut engine, sheaf, "followups", State::Warn, "hint.doctor_rows", &check::clocks);
    if !quick {
        run(&mut engine, sheaf, "frequencies", bad, mend, &store::frequency::check);
        run(&mut engine, sheaf, "keys", bad, mend, &|tx| {
            let own = store::meta::region(tx)?;
            check::keys(tx, own.as_deref().unwrap_or(&region), full)
        });
        run(&mut engine, sheaf, "words", bad, mend, &|tx| check::words(tx, full));
        run(&mut engine, sheaf, "chain", bad, "hint.doctor_chain", &check::chain);
    }
    clock(app, &mut engine, sheaf);
}

/// A clock that stands before the last operation: what is written now would sort before what was written then.
fn clock(app: &App, engine: &mut Engine, sheaf: &mut Sheaf) {
    const MINUTE: i64 = 60_000_000;
    let edge = sheaf.edge;
    match engine.read::<_, store::Error>(|tx| check::last(&tx)) {
        Ok(Some((op, at))) if at > app.env.wall + MINUTE => {
            let args = [("op", &*op.to_string()), ("at", &*edge.moment(at))];
            sheaf.not("clock", State::Warn, ("doctor.clock", &args), ("hint.doctor_clock", &[]));
        }
        Ok(_) => sheaf.ok("clock", ("doctor.fine", &[("what", &edge.exact(app.env.wall / 1_000_000 * 1_000_000))])),
        Err(error) => sheaf.failed("clock", &error.into()),
    }
}
