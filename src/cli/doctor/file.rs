//! The file and what lies around it: modes, place, log, remains, room, backups.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::{Sheaf, State};
use crate::cli::app::App;
use crate::cli::backup;
use crate::cli::failure::shell;
use crate::store::{self, beside};

/// Folders that programs copy to other machines, by a part of the path, and whose they are.
const CLOUD: [(&str, &str); 21] = [
    ("Dropbox", "Dropbox"),
    ("OneDrive", "OneDrive"),
    ("Mobile Documents", "iCloud Drive"),
    ("iCloudDrive", "iCloud Drive"),
    ("iCloud Drive", "iCloud Drive"),
    ("CloudStorage", "cloud storage"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("Nutstore", "坚果云 Nutstore"),
    ("Nutstore Files", "坚果云 Nutstore"),
    ("我的坚果云", "坚果云 Nutstore"),
    ("坚果云", "坚果云 Nutstore"),
    ("BaiduNetdisk", "百度网盘"),
    ("BaiduNetdiskWorkspace", "百度网盘"),
    ("BaiduSyncdisk", "百度网盘"),
    ("百度网盘", "百度网盘"),
    ("百度云同步盘", "百度网盘"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("pCloudDrive", "pCloud"),
    ("MEGA", "MEGA"),
];

/// Whose synchronised folder a path lies in.
fn cloud(path: &Path) -> Option<&'static str> {
    path.components().find_map(|part| {
        let part = part.as_os_str().to_str()?;
        let known = |name: &str| {
            part == name || part.strip_prefix(name).is_some_and(|rest| rest.starts_with(" - ") || rest.starts_with(" ("))
        };
        CLOUD.iter().find(|(name, _)| known(name)).map(|(_, whose)| *whose)
    })
}

/// Who else may read or write: database, side files, folder, settings.
pub(super) fn modes(app: &App, path: &Path, sheaf: &mut Sheaf) {
    let mut open = Vec::new();
    let mut look = |path: &Path, most: u32| {
        if let Ok(met) = path.metadata()
            && met.mode() & 0o777 & !most != 0
        {
            open.push((path.to_path_buf(), met.mode() & 0o777, most));
        }
    };
    ["", "-wal", "-shm"].iter().for_each(|suffix| look(&beside(path, suffix), 0o600));
    // A folder above all may be everybody's; that of the database is ours.
    path.parent().into_iter().filter(|folder| folder.ends_with("tend")).for_each(|folder| look(folder, 0o700));
    app.env.config().iter().for_each(|config| look(config, 0o600));
    let Some((first, mode, most)) = open.first() else {
        return sheaf.ok("modes", ("doctor.modes", &[]));
    };
    let shown = open.iter().map(|(path, mode, _)| format!("{} {mode:04o}", path.display())).collect::<Vec<_>>().join(", ");
    let state = if mode & 0o002 != 0 { State::Bad } else { State::Warn };
    let command = format!("chmod {most:o} {}", shell(&first.display().to_string()));
    sheaf.not("modes", state, ("doctor.open", &[("what", &shown)]), ("hint.run", &[("command", &command)]));
}

/// What kind of place it is: whether others' programs move the file about.
pub(super) fn place(path: &Path, sheaf: &mut Sheaf) {
    let folder = path.parent().map(|folder| folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf()));
    let folder = folder.unwrap_or_else(|| path.to_path_buf());
    if path.symlink_metadata().is_ok_and(|met| met.is_symlink()) {
        let shown = path.display().to_string();
        return sheaf.not("place", State::Bad, ("error.symlink", &[("path", &shown)]), ("hint.symlink", &[]));
    }
    if let Some(whose) = cloud(&folder) {
        let args = [("whose", whose)];
        return sheaf.not("place", State::Warn, ("doctor.cloud", &args), ("hint.doctor_cloud", &[]));
    }
    if let Some(kind) = store::doubtful(&folder) {
        return sheaf.not("place", State::Warn, ("doctor.shared", &[("kind", kind)]), ("hint.network_fs", &[]));
    }
    sheaf.ok("place", ("doctor.fine", &[("what", &folder.display().to_string())]));
}

/// A log that grew: somebody reads without end, or nobody has tidied up.
pub(super) fn log(path: &Path, sheaf: &mut Sheaf) {
    const LARGE: u64 = 128 << 20;
    let bytes = beside(path, "-wal").symlink_metadata().map_or(0, |met| met.len());
    let size = backup::size(i64::try_from(bytes).unwrap_or(i64::MAX));
    if bytes < LARGE {
        sheaf.ok("log", ("doctor.fine", &[("what", &size)]));
    } else {
        sheaf.not("log", State::Warn, ("doctor.log", &[("size", &size)]), ("hint.doctor_log", &[]));
    }
}

/// What killed commands left: folders of databases and copies that were never finished.
pub(super) fn leftovers(app: &App, path: &Path, sheaf: &mut Sheaf) {
    let mut folders: Vec<PathBuf> = path.parent().map(PathBuf::from).into_iter().collect();
    folders.extend(app.env.state().map(|state| state.join("backups")));
    let old = |path: &Path| path.symlink_metadata().is_ok_and(|met| app.env.wall / 1_000_000 - met.mtime() > 60 * 60);
    let stray = |name: &str| [".tend-new-", ".tend-copy-", ".tend-restore-"].iter().any(|begins| name.starts_with(begins));
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    let found: Vec<PathBuf> = entries
        .filter(|entry| stray(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .filter(|path| old(path))
        .collect();
    let Some(first) = found.first() else { return sheaf.ok("leftovers", ("doctor.no_leftovers", &[])) };
    let shown = first.display().to_string();
    let args = [("count", &*found.len().to_string()), ("first", &*shown)];
    let command = format!("rm -r {}", shell(&shown));
    sheaf.not("leftovers", State::Warn, ("doctor.leftovers", &args), ("hint.run", &[("command", &command)]));
}

/// Room for the next log and the next backup.
pub(super) fn space(path: &Path, sheaf: &mut Sheaf) {
    const LEAST: u64 = 16 << 20;
    let nearest = path.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("/"));
    let Ok(met) = rustix::fs::statvfs(nearest) else { return };
    let free = met.f_bavail.saturating_mul(met.f_frsize);
    let size = path.metadata().map_or(0, |met| met.len());
    let shown = backup::size(i64::try_from(free).unwrap_or(i64::MAX));
    let state = if free < LEAST { State::Bad } else { State::Warn };
    if free >= LEAST.max(size.saturating_mul(2)) {
        sheaf.ok("space", ("doctor.free", &[("size", &shown)]));
    } else {
        sheaf.not("space", state, ("doctor.free", &[("size", &shown)]), ("hint.doctor_space", &[]));
    }
}

/// When the last copy was made.
pub(super) fn backups(app: &App, path: &Path, sheaf: &mut Sheaf) {
    const LONG: i64 = 30 * 24 * 60 * 60;
    let made = backup::latest(app).and_then(|path| Some((path.metadata().ok()?.mtime(), path)));
    match made {
        Some((at, file)) if app.env.wall / 1_000_000 - at <= LONG => {
            sheaf.ok("backups", ("doctor.fine", &[("what", &file.display().to_string())]));
        }
        Some((at, _)) => {
            let at = app.edge().moment(at * 1_000_000);
            sheaf.not("backups", State::Warn, ("doctor.old_backup", &[("at", &at)]), ("hint.doctor_backup", &[]));
        }
        // A file that is not there yet needs none.
        None if !path.exists() => {}
        None => sheaf.not("backups", State::Warn, ("said.no_backup", &[]), ("hint.doctor_backup", &[])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_are_synchronised_are_known() {
        for (path, whose) in [
            ("/home/ann/Dropbox/crm", "Dropbox"),
            ("/home/ann/Dropbox (Acme)/crm", "Dropbox"),
            ("/mnt/c/Users/ann/OneDrive - Acme/tend", "OneDrive"),
            ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
            ("/Users/ann/Library/CloudStorage/OneDrive-Acme", "cloud storage"),
            ("/home/ann/Google Drive/x", "Google Drive"),
            ("/home/ann/我的坚果云/客户", "坚果云 Nutstore"),
            ("/home/ann/Nutstore Files/x", "坚果云 Nutstore"),
            ("/home/ann/BaiduSyncdisk/x", "百度网盘"),
            ("/home/ann/百度网盘/x", "百度网盘"),
        ] {
            assert_eq!(cloud(Path::new(path)), Some(whose), "{path}");
        }
        for path in ["/home/ann/.local/share/tend", "/home/dropboxer/tend", "/home/ann/OneDriver/tend", "/home/ann/megaphone"] {
            assert_eq!(cloud(Path::new(path)), None, "{path}");
        }
    }
}
