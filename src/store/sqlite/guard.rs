//! Everything that is asked about a path before SQLite sees it. Nothing here writes, except [`make_folder`].

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, Metadata};
use std::io::{self, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use rustix::fs::{Mode, OFlags};

use super::fault::{Alien, Damage, OpenError};

/// Everything this process makes from now on is for its owner only. To be called first in `main`; the mask that
/// was in force is returned, to be given back to an editor or pager.
#[allow(clippy::useless_conversion, reason = "16 bits on some systems")]
pub fn private_umask() -> u32 {
    u32::from(rustix::process::umask(Mode::from_raw_mode(0o077)).bits())
}

/// The permission bits of a file that others than its owner may read or write, for a warning.
pub fn exposed(path: &Path) -> Option<u32> {
    let mode = fs::symlink_metadata(path).ok()?.mode() & 0o7777;
    (mode & !0o600 != 0).then_some(mode)
}

/// Where a database is or would be.
#[derive(Debug, Clone)]
pub struct Place {
    /// Absolute and free of symbolic links, because SQLite with NOFOLLOW refuses one in any part of the path and a
    /// home folder may well lie behind one. As given, where it does not exist yet.
    pub folder: PathBuf,
    pub file: PathBuf,
}

/// Checks the path, the folder and its file system, whether or not the file exists.
pub fn place(path: &Path) -> Result<Place, OpenError> {
    let bytes = path.as_os_str().as_bytes();
    // A path that starts `file:` is a URI to SQLite whatever the flags say; an absolute one never does.
    if !path.is_absolute() || bytes.contains(&0) {
        return Err(OpenError::NotAPath(path.into()));
    }
    let (Some(given), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(OpenError::NotAPath(path.into()));
    };
    let folder = match fs::canonicalize(given) {
        Ok(folder) => folder,
        Err(e) if e.kind() == io::ErrorKind::NotFound => given.to_path_buf(),
        Err(e) => return Err(OpenError::io(given, e)),
    };
    let nearest = nearest_existing(&folder)?;
    refuse_network(&nearest, path)?;
    let file = folder.join(name);
    refuse_unsafe(&nearest, &file)?;
    Ok(Place { folder, file })
}

fn nearest_existing(folder: &Path) -> Result<PathBuf, OpenError> {
    for ancestor in folder.ancestors() {
        match fs::metadata(ancestor) {
            Ok(found) if found.is_dir() => return Ok(ancestor.to_path_buf()),
            Ok(_) => return Err(OpenError::NotAFile(ancestor.into())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(OpenError::io(ancestor, e)),
        }
    }
    Err(OpenError::Absent(folder.into()))
}

/// Kinds of file system, by `statfs` magic, that are served by another machine.
///
/// WAL keeps its index in memory shared between processes: two machines never share it, and their locks may be
/// imitations. What has one number for many kinds (FUSE, 9p) is told apart by [`network_mount`].
#[cfg(target_os = "linux")]
const NETWORK: [(u32, &str); 14] = [
    (0x6969, "nfs"),
    (0x517B, "smb"),
    (0xFF53_4D42, "cifs"),
    (0xFE53_4D42, "smb2"),
    (0x5346_414F, "afs"),
    (0x6B41_4653, "afs"),
    (0x7375_7245, "coda"),
    (0x564C, "ncp"),
    (0x00C3_6400, "ceph"),
    (0x0BD0_0BD0, "lustre"),
    (0x4750_4653, "gpfs"),
    (0x1983_0326, "beegfs"),
    (0x2003_0528, "orangefs"),
    (0xAAD7_AAEA, "panfs"),
];

/// The name of the network file system with this magic number.
#[cfg(target_os = "linux")]
pub fn network_name(magic: u32) -> Option<&'static str> {
    NETWORK.iter().find(|(known, _)| *known == magic).map(|(_, name)| *name)
}

/// The numbers of FUSE and 9p.
#[cfg(target_os = "linux")]
const MANY: [u32; 2] = [0x6573_5546, 0x0102_1997];

/// Kinds of mount, as the system's table names them, that reach another machine through FUSE.
const REMOTE: [&str; 17] = [
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.s3ql",
    "fuse.goofys",
    "fuse.gcsfuse",
    "fuse.davfs",
    "fuse.glusterfs",
    "fuse.ceph",
    "fuse.ceph-fuse",
    "fuse.juicefs",
    "fuse.mfs",
    "fuse.moosefs",
    "fuse.curlftpfs",
    "fuse.google-drive-ocamlfuse",
    "fuse.onedriver",
    "fuse.seaweedfs",
];

/// Kinds of mount that are shared with a host: safe as long as only this machine uses the file. They are let through,
/// because they are as often the ordinary folder of a container, a virtual machine or WSL.
const SHARED: [&str; 6] = ["9p", "virtiofs", "vboxsf", "fuse.vmhgfs-fuse", "fuse.grpcfuse", "fuse.osxfs"];

/// The kind of mount on which a path lies, by a table in the form of `/proc/self/mountinfo` (proc(5)).
fn kind_of_mount(table: &str, path: &Path) -> Option<String> {
    let mut best: Option<(usize, String)> = None;
    for line in table.lines() {
        let Some((before, after)) = line.split_once(" - ") else { continue };
        let (Some(point), Some(kind)) = (before.split(' ').nth(4), after.split(' ').next()) else { continue };
        // Blanks in the name of a mount point are written as octal numbers.
        let point = point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
        let longer = best.as_ref().is_none_or(|(length, _)| point.len() >= *length);
        if path.starts_with(&point) && longer {
            best = Some((point.len(), kind.to_owned()));
        }
    }
    best.map(|(_, kind)| kind)
}

/// The kind of mount on which a path lies, where it reaches another machine.
#[must_use]
pub fn network_mount(table: &str, path: &Path) -> Option<&'static str> {
    let kind = kind_of_mount(table, path)?;
    REMOTE.into_iter().find(|known| *known == kind)
}

/// The kind of mount on which a path lies, where it may be shared with another machine.
#[must_use]
pub fn doubtful(path: &Path) -> Option<&'static str> {
    let table = fs::read_to_string(MOUNTS).ok()?;
    let kind = kind_of_mount(&table, path)?;
    SHARED.into_iter().find(|known| *known == kind)
}

const MOUNTS: &str = "/proc/self/mountinfo";

#[cfg(target_os = "linux")]
fn refuse_network(folder: &Path, path: &Path) -> Result<(), OpenError> {
    let found = rustix::fs::statfs(folder).map_err(|e| OpenError::io(folder, e.into()))?;
    // The magic is 32 bits wide; the field that holds it differs in width and sign between processors.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the magic numbers have 32 bits")]
    let magic = found.f_type as u32;
    let by_mount = || {
        let table = if MANY.contains(&magic) { fs::read_to_string(MOUNTS).ok() } else { None };
        table.and_then(|table| network_mount(&table, folder))
    };
    match network_name(magic).or_else(by_mount) {
        Some(name) => Err(OpenError::NetworkFs { path: path.into(), name }),
        None => Ok(()),
    }
}

#[cfg(not(target_os = "linux"))]
fn refuse_network(_: &Path, _: &Path) -> Result<(), OpenError> {
    Ok(())
}

/// The folder's owner can always replace the file, so the owner must be this account, root, or whoever owns the
/// file anyway (a group shares its owner's database). Root may use anyone's. Where everyone may write, the sticky
/// bit must be set, and then the file must not be a stranger's.
fn refuse_unsafe(folder: &Path, file: &Path) -> Result<(), OpenError> {
    let met = fs::metadata(folder).map_err(|e| OpenError::io(folder, e))?;
    let me = rustix::process::geteuid().as_raw();
    let mine = |owner: u32| owner == me || owner == 0;
    let file_owner = fs::symlink_metadata(file).ok().map(|file| file.uid());
    let for_everyone = met.mode() & 0o002 != 0;
    let sticky = met.mode() & 0o1000 != 0;

    let owner_fits = me == 0 || mine(met.uid()) || file_owner == Some(met.uid());
    let others_fit = !for_everyone || (sticky && file_owner.is_none_or(mine));
    if owner_fits && others_fit {
        return Ok(());
    }
    Err(OpenError::Unsafe { path: folder.into(), mode: met.mode() & 0o7777, owner: met.uid() })
}

/// Whether a plain file is there; anything else with that name is refused: a device, a pipe or a link is not what its
/// name says, and a file moved there would take it away. The last part is not followed.
pub fn find(file: &Path) -> Result<Option<Metadata>, OpenError> {
    let met = match fs::symlink_metadata(file) {
        Ok(met) => met,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(OpenError::io(file, e)),
    };
    let kind = met.file_type();
    if kind.is_symlink() {
        return Err(OpenError::Symlink(file.into()));
    }
    if kind.is_dir() || kind.is_fifo() || kind.is_socket() || kind.is_char_device() || kind.is_block_device() {
        return Err(OpenError::NotAFile(file.into()));
    }
    Ok(Some(met))
}

/// The file beside a database that SQLite names by adding to the name.
pub fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_os_string();
    name.push(suffix);
    name.into()
}

/// Whether there is a `-wal` or `-journal` with content, and which.
pub fn journal(file: &Path) -> Option<PathBuf> {
    let full = |path: &PathBuf| fs::symlink_metadata(path).is_ok_and(|met| met.len() > 0);
    [beside(file, "-wal"), beside(file, "-journal")].into_iter().find(full)
}

/// What the first 100 bytes of a database say.
#[derive(Debug, Clone, Copy)]
pub struct Header {
    pub application_id: i32,
    pub version: i32,
    /// Whether both format bytes ask for WAL.
    pub wal: bool,
}

/// Files whose header this process has read, by device, inode and moment of making (an inode is soon used again).
///
/// Closing any handle on a file drops every lock the process holds on it, so a second look at the bytes would take
/// the locks from under a connection that is open elsewhere in the process. A file is therefore looked at once;
/// later openings rely on what SQLite says of it.
static SEEN: Mutex<BTreeSet<(u64, u64, Option<SystemTime>)>> = Mutex::new(BTreeSet::new());

/// Reads the header without SQLite, so that a file that is not ours is left without a lock, a change or a `-wal`.
/// Passed over where this process has done so before. `accept` decides; a refused file is not remembered.
pub fn first_look(file: &Path, accept: impl Fn(Header) -> Result<(), OpenError>) -> Result<(), OpenError> {
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(met) = find(file)? else {
        return Err(OpenError::Absent(file.into()));
    };
    let inode = (met.dev(), met.ino(), met.created().ok());
    if seen.contains(&inode) {
        return Ok(());
    }
    accept(header(file)?)?;
    seen.insert(inode);
    Ok(())
}

/// Reads the first 100 bytes. Only for a file that no connection of this process has open.
pub fn header(file: &Path) -> Result<Header, OpenError> {
    // NONBLOCK: should a pipe have taken the name meanwhile, opening it must not wait for a writer.
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let handle = rustix::fs::open(file, flags, Mode::empty()).map_err(|e| match e {
        rustix::io::Errno::LOOP => OpenError::Symlink(file.into()),
        e => OpenError::io(file, e.into()),
    })?;
    let mut bytes = Vec::with_capacity(100);
    File::from(handle).take(100).read_to_end(&mut bytes).map_err(|e| OpenError::io(file, e))?;
    parse(&bytes, file)
}

fn parse(bytes: &[u8], file: &Path) -> Result<Header, OpenError> {
    let foreign = |what| OpenError::Foreign { path: file.into(), what };
    if bytes.is_empty() {
        return Err(foreign(Alien::Empty));
    }
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err(foreign(Alien::NotADatabase));
    }
    let Some(bytes) = bytes.first_chunk::<100>() else {
        return Err(OpenError::Damaged { path: file.into(), how: Damage::Short { bytes: bytes.len() } });
    };
    let number = |at: usize| i32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    Ok(Header { version: number(60), application_id: number(68), wal: bytes[18] == 2 && bytes[19] == 2 })
}

/// Makes the folder and what is missing above it, each 0700, and sees that the names outlast a power cut.
pub fn make_folder(folder: &Path) -> Result<(), OpenError> {
    let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    for folder in missing.into_iter().rev() {
        match DirBuilder::new().mode(0o700).create(folder) {
            // Where the folder above is there but takes none, as in /proc.
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Err(OpenError::ReadOnly(folder.into())),
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(OpenError::io(folder, e)),
            _ => {}
        }
        if let Some(above) = folder.parent() {
            sync(above)?;
        }
    }
    Ok(())
}

/// Waits until a folder's names, or a file's bytes, are on the disk.
pub fn sync(path: &Path) -> Result<(), OpenError> {
    File::open(path).and_then(|handle| handle.sync_all()).map_err(|e| OpenError::io(path, e))
}
