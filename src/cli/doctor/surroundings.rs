//! What is around the program: settings, locale, zone of time, completion.

use std::path::Path;

use super::{Sheaf, State};
use crate::cli::app::App;
use crate::cli::config::Config;
use crate::lang::Lang;

/// The settings file: readable, without what is no setting, for this account only.
pub(super) fn settings(app: &App, sheaf: &mut Sheaf) {
    let Some(path) = app.env.config() else {
        return sheaf.not("config", State::Warn, ("error.no_config", &[]), ("hint.no_config", &[]));
    };
    let shown = path.display().to_string();
    match Config::read(&app.env) {
        Ok(_) if !path.exists() => sheaf.ok("config", ("doctor.no_config", &[])),
        Ok(_) => sheaf.ok("config", ("doctor.fine", &[("what", &shown)])),
        Err(failure) => sheaf.failed("config", &failure),
    }
}

/// What the account brings along.
pub(super) fn account(app: &App, sheaf: &mut Sheaf) {
    locale(app, sheaf);
    zone(app, sheaf);
    completions(app, sheaf);
}

fn locale(app: &App, sheaf: &mut Sheaf) {
    if let Some(asked) = app.env.var("TEND_LANG").filter(|asked| Lang::named(asked).is_none()) {
        let hint = ("hint.one_of", &[("words", "en, zh-CN")][..]);
        return sheaf.not("locale", State::Warn, ("doctor.lang", &[("value", asked)]), hint);
    }
    let set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| app.env.var(name)).unwrap_or("C");
    let upper = set.to_uppercase();
    if upper.contains("UTF-8") || upper.contains("UTF8") || !app.env.stdout_tty {
        sheaf.ok("locale", ("doctor.fine", &[("what", set)]));
    } else {
        sheaf.not("locale", State::Warn, ("doctor.locale", &[("value", set)]), ("hint.doctor_locale", &[]));
    }
}

/// Without its rules a named zone is silently UTC, and every due time is off by hours.
fn zone(app: &App, sheaf: &mut Sheaf) {
    let set = app.env.var("TZ").map(|zone| zone.trim_start_matches(':'));
    let known = |zone: &str| {
        let named = !zone.contains("..")
            && ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"]
                .iter()
                .any(|folder| Path::new(folder).join(zone).is_file());
        // As POSIX writes them: CST-8, <+08>-8.
        let rule = zone.bytes().any(|byte| byte.is_ascii_digit()) && !zone.contains('/');
        named || rule || zone == "UTC"
    };
    match set {
        Some(zone) if !known(zone) => {
            sheaf.not("timezone", State::Warn, ("doctor.zone", &[("value", zone)]), ("hint.doctor_zone", &[]));
        }
        Some(zone) => sheaf.ok("timezone", ("doctor.fine", &[("what", zone)])),
        None if Path::new("/etc/localtime").exists() => sheaf.ok("timezone", ("doctor.fine", &[("what", "/etc/localtime")])),
        None => sheaf.not("timezone", State::Warn, ("doctor.zone", &[("value", "UTC")]), ("hint.doctor_zone", &[])),
    }
}

fn completions(app: &App, sheaf: &mut Sheaf) {
    let home = app.env.var("HOME").unwrap_or_default();
    let in_home = [
        ".local/share/bash-completion/completions/tend",
        ".config/fish/completions/tend.fish",
        ".zfunc/_tend",
        ".zsh/completions/_tend",
        ".local/share/zsh/site-functions/_tend",
    ];
    let of_all = [
        "/usr/share/bash-completion/completions/tend",
        "/usr/share/fish/vendor_completions.d/tend.fish",
        "/usr/share/zsh/vendor-completions/_tend",
        "/usr/share/zsh/site-functions/_tend",
        "/usr/local/share/zsh/site-functions/_tend",
    ];
    let places =
        in_home.iter().map(|place| Path::new(home).join(place)).chain(of_all.iter().map(|place| Path::new(place).to_path_buf()));
    match places.into_iter().find(|place| place.is_file()) {
        Some(place) => sheaf.ok("completions", ("doctor.fine", &[("what", &place.display().to_string())])),
        // To do without is nobody's fault.
        None => {
            let shell = app
                .env
                .var("SHELL")
                .and_then(|shell| shell.rsplit('/').next())
                .filter(|shell| ["bash", "zsh", "fish"].contains(shell));
            let command = format!("tend completions {}", shell.unwrap_or("bash"));
            sheaf.not(
                "completions",
                State::Ok,
                ("doctor.no_completions", &[]),
                ("hint.doctor_completions", &[("command", &command)]),
            );
        }
    }
}
