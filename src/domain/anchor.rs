//! Anchor: one line that says how far the chain of operations had come, to be kept where nobody who can write the
//! file can change it.

/// What an anchor begins with: a line that begins otherwise is none.
const MARK: &str = "tend-anchor";

/// The end of the chain at some moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The last operation.
    pub op: i64,
    /// Its digest: 64 hexadecimal digits.
    pub digest: String,
    /// When the anchor was taken, RFC 3339. For people; nothing is proved by it.
    pub at: String,
    /// The UUID by which the file is known.
    pub file: String,
}

impl Anchor {
    /// Reads a line; none where it is no anchor.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        if words.next() != Some(MARK) {
            return None;
        }
        let mut value = |key: &str| words.next()?.strip_prefix(key)?.strip_prefix('=').map(str::to_owned);
        let anchor = Self { op: value("op")?.parse().ok()?, digest: value("sha256")?, at: value("at")?, file: value("file")? };
        let whole = anchor.digest.len() == 64 && anchor.digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        (whole && anchor.op > 0 && words.next().is_none()).then_some(anchor)
    }

    /// The anchors of a text, blank lines left out.
    ///
    /// # Errors
    /// The number, from 1, of the first line that is no anchor.
    pub fn read_all(text: &str) -> Result<Vec<Self>, usize> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        lines.map(|(place, line)| Self::read(line).ok_or(place + 1)).collect()
    }

    /// Whether a text is meant as an anchor rather than as the name of a file of them.
    #[must_use]
    pub fn looks_like(text: &str) -> bool {
        text.trim_start().starts_with(MARK)
    }

    /// As one line.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{MARK} op={} sha256={} at={} file={}", self.op, self.digest, self.at, self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::Anchor;

    #[test]
    fn an_anchor_is_read_as_it_was_written() {
        let anchor = Anchor { op: 42, digest: "0a".repeat(32), at: "2026-09-16T10:00:00+08:00".into(), file: "01a0".into() };
        assert_eq!(Anchor::read(&anchor.line()), Some(anchor.clone()));
        assert_eq!(Anchor::read_all(&format!("{}\n\n{}\n", anchor.line(), anchor.line())), Ok(vec![anchor.clone(); 2]));
        assert_eq!(Anchor::read_all(&format!("{}\nmine\n", anchor.line())), Err(2));
        let line = anchor.line();
        for bad in [line.replace("0a0a", "0a"), line.replace("op=42", "op=0"), line.replace("tend", "end"), format!("{line} x")] {
            assert_eq!(Anchor::read(&bad), None, "{bad}");
        }
    }
}
