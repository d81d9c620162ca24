//! Changes to the settings file: comments and order stay, and it is written whole or not at all.

use std::io::Write as _;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

use toml_edit::{DocumentMut, Item, Value};

use crate::cli::failure::{Failure, io};

/// Sets a key, where it stands or at the end.
pub(super) fn set(document: &mut DocumentMut, key: &str, text: &str) {
    let mut value = Value::from(text);
    match document.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            // What stands behind a value on its line belongs to the line.
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            document.insert(key, Item::Value(value));
        }
    }
}

/// Takes a key out; the comments above it stay. Whether it was there.
pub(super) fn unset(document: &mut DocumentMut, key: &str) -> bool {
    let Some((name, _)) = document.get_key_value(key) else { return false };
    let above = name.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
    let next = document.iter().map(|(name, _)| name.to_owned()).skip_while(|name| name != key).nth(1);
    document.remove(key);
    if above.is_empty() {
        return true;
    }
    match next.and_then(|next| document.key_mut(&next)) {
        Some(mut next) => {
            let own = next.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
            next.leaf_decor_mut().set_prefix(above + &own);
        }
        None => {
            let end = document.trailing().as_str().unwrap_or_default().to_owned();
            document.set_trailing(above + &end);
        }
    }
    true
}

/// Writes the file under its name in one step, mode 0600. A link to it stays a link.
pub(super) fn write(path: &Path, document: &DocumentMut) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let failed = |error: std::io::Error| io(&shown, &error);
    let real = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let folder = real.parent().unwrap_or(Path::new("/"));
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    let mut file = tempfile::Builder::new().prefix(".config-").tempfile_in(folder).map_err(failed)?;
    file.write_all(document.to_string().as_bytes()).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&real).map_err(|error| io(&shown, &error.error))?;
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# mine\n\n# who speaks\nlang = 'en' # for now\n# phones\nregion = \"CN\"\n# the end\n";

    fn document() -> DocumentMut {
        FILE.parse().unwrap()
    }

    #[test]
    fn comments_and_order_stay() {
        let mut file = document();
        set(&mut file, "lang", "zh-CN");
        set(&mut file, "color", "never");
        let wanted = FILE.replace("'en'", "\"zh-CN\"").replace("\"CN\"\n", "\"CN\"\ncolor = \"never\"\n");
        assert_eq!(file.to_string(), wanted);
    }

    #[test]
    fn what_is_taken_out_leaves_its_comments() {
        let mut file = document();
        assert!(unset(&mut file, "lang") && !unset(&mut file, "lang"));
        assert_eq!(file.to_string(), "# mine\n\n# who speaks\n# phones\nregion = \"CN\"\n# the end\n");
        assert!(unset(&mut file, "region"));
        assert_eq!(file.to_string(), "# mine\n\n# who speaks\n# phones\n# the end\n");
    }
}
