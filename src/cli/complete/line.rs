//! A half-typed line as its shell reads it, and words as that shell wants them written. Nothing in a line is ever
//! expanded: `$(…)`, backticks and variables stand for themselves.

/// The shells that complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shell {
    Bash,
    Zsh,
    Fish,
    Pwsh,
}

impl Shell {
    /// The shell of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "bash" => Some(Self::Bash),
            "zsh" => Some(Self::Zsh),
            "fish" => Some(Self::Fish),
            "powershell" => Some(Self::Pwsh),
            _ => None,
        }
    }

    const fn escape(self) -> char {
        if matches!(self, Self::Pwsh) { '`' } else { '\\' }
    }
}

/// What stands before the cursor.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// The whole words, without their quotes; the command first.
    pub words: Vec<String>,
    /// The word that is being typed, without its quotes.
    pub current: String,
    /// The same as it stands in the line.
    pub raw: String,
    /// The quote that is open.
    pub quote: Option<char>,
}

/// Takes a line apart.
pub(super) fn split(line: &str, shell: Shell) -> Typed {
    let escape = shell.escape();
    let mut typed = Typed::default();
    let mut begun = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        if typed.quote.is_none() && c.is_ascii_whitespace() {
            if begun {
                typed.words.push(std::mem::take(&mut typed.current));
                typed.raw.clear();
            }
            begun = false;
            continue;
        }
        begun = true;
        typed.raw.push(c);
        match typed.quote {
            None if c == '\'' || c == '"' => typed.quote = Some(c),
            Some(open) if c == open => typed.quote = None,
            // Within single quotes only fish knows an escape, of the quote and of itself.
            _ if c == escape => {
                let fish = shell == Shell::Fish && matches!(chars.peek(), Some('\'' | '\\'));
                let in_double = typed.quote == Some('"') && matches!(chars.peek(), Some('"' | '\\' | '$' | '`'));
                if typed.quote.is_none() || in_double || (typed.quote == Some('\'') && fish) {
                    if let Some(next) = chars.next() {
                        typed.raw.push(next);
                        typed.current.push(next);
                    }
                } else {
                    typed.current.push(c);
                }
            }
            _ => typed.current.push(c),
        }
    }
    typed
}

/// A word as bash wants it behind what already stands there, if that can be kept. `kept` is the part of the present
/// word that readline leaves alone, because it parts words at `=` and `:` too.
pub(super) fn bash(word: &str, kept: &str) -> Option<String> {
    let kept = split(kept, Shell::Bash);
    let rest = word.strip_prefix(kept.current.as_str())?;
    let mut written = String::with_capacity(rest.len() + 8);
    for c in rest.chars() {
        match (kept.quote, c) {
            (Some('\''), '\'') => written.push_str(r"'\''"),
            (Some('\''), c) => written.push(c),
            // History is expanded within double quotes, and a backslash before the mark stays there.
            (Some(_), '!') => written.push_str(r#""\!""#),
            (Some(_), '$' | '`' | '"' | '\\') => written.extend(['\\', c]),
            (Some(_), c) => written.push(c),
            (None, c) if c.is_alphanumeric() || "_-./,%+@:=".contains(c) => written.push(c),
            (None, c) if c.is_ascii() || c.is_whitespace() => written.extend(['\\', c]),
            (None, c) => written.push(c),
        }
    }
    // Readline closes the quote, unless it takes the end of the word for its close.
    if let Some(quote) = kept.quote.filter(|quote| written.ends_with(*quote)) {
        written.push(quote);
    }
    Some(written)
}

/// A word as PowerShell wants it.
pub(super) fn powershell(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-./+=:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    let mut written = String::from("'");
    for c in word.chars() {
        // All of these end a quoted text there, and doubled stand for themselves.
        if matches!(c, '\'' | '‘' | '’' | '‚' | '‛') {
            written.push(c);
        }
        written.push(c);
    }
    written.push('\'');
    written
}

#[cfg(test)]
mod tests {
    use super::{Shell, bash, powershell, split};

    #[test]
    fn lines_are_parted_and_nothing_in_them_is_expanded() {
        let typed = split(r#"tend  log 'Ann Lee' "a \"b\" $(x)" c\ d 张"#, Shell::Bash);
        assert_eq!(typed.words, ["tend", "log", "Ann Lee", r#"a "b" $(x)"#, "c d"]);
        assert_eq!((typed.current.as_str(), typed.quote), ("张", None));
        let open = split("tend lead list --where 'stage = sql and ow", Shell::Zsh);
        assert_eq!((open.current.as_str(), open.quote), ("stage = sql and ow", Some('\'')));
        assert_eq!(split("tend lead ", Shell::Fish).current, "");
        assert_eq!(split(r"tend 'it\'s", Shell::Fish).current, "it's");
        assert_eq!(split(r"tend a\", Shell::Bash).current, "a");
        assert_eq!(split("tend a` b", Shell::Pwsh).current, "a b");
    }

    #[test]
    fn words_are_written_so_that_bash_reads_them_back() {
        let hostile = "a b'c\"d$(e)`f`;g!h&i|j\\k*";
        for kept in ["", "'", "\"", "--where=", "'stage = ", "\"x:"] {
            let literal = split(kept, Shell::Bash).current;
            let written = bash(&format!("{literal}{hostile}"), kept).expect("kept");
            let back = split(&format!("{kept}{written}"), Shell::Bash);
            assert_eq!((back.words.len(), back.quote), (0, split(kept, Shell::Bash).quote), "{kept}: {written}");
            assert_eq!(back.current, format!("{literal}{hostile}"), "{kept}: {written}");
        }
        assert_eq!(bash("张三", "李"), None);
        assert_eq!(bash("a\"", "\"").as_deref(), Some("a\\\"\""));
        assert_eq!(bash("it's", "'").as_deref(), Some("it'\\''s"));
    }

    #[test]
    fn words_are_quoted_for_powershell() {
        assert_eq!(powershell("L-1"), "L-1");
        assert_eq!(powershell("it’s $x"), "'it’’s $x'");
    }
}
