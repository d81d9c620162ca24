//! Rust source as words, marks and texts: enough to see what a file names, not what it means.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// An identifier, keyword or number.
    Word,
    /// Punctuation: `::` together, everything else a character at a time.
    Mark,
    /// The inside of a string literal.
    Text,
}

#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) sort: Sort,
    pub(super) text: String,
    /// The line it starts in, from 1.
    pub(super) line: usize,
    /// Stands in an item under `#[cfg(test)]`.
    pub(super) test: bool,
}

impl Token {
    pub(super) fn is(&self, text: &str) -> bool {
        self.sort != Sort::Text && self.text == text
    }
}

/// A path as written, `use` groups taken apart: `use a::{b, c::d}` is `a::b` and `a::c::d`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    pub(super) segments: Vec<String>,
    pub(super) line: usize,
    /// Inline modules around it.
    pub(super) depth: usize,
}

/// Takes source apart; comments, characters and lifetimes are dropped.
pub(super) fn tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader { chars: source.chars().collect(), at: 0, line: 1 };
    let mut tokens = Vec::new();
    while let Some(c) = reader.peek(0) {
        let line = reader.line;
        let token = |sort, text| Token { sort, text, line, test: false };
        if c.is_whitespace() {
            reader.take();
        } else if reader.starts("//") {
            reader.skip_while(|c| c != '\n');
        } else if reader.starts("/*") {
            reader.skip_block_comment();
        } else if c == '"' {
            reader.take();
            tokens.push(token(Sort::Text, reader.string()));
        } else if c == '\'' {
            reader.skip_character_or_lifetime();
        } else if c.is_alphanumeric() || c == '_' {
            let word = reader.skip_while(|c| c.is_alphanumeric() || c == '_');
            match reader.prefixed_string(&word) {
                Some(text) => tokens.push(token(Sort::Text, text)),
                // A byte: the quote that follows is read as a character.
                None if word == "b" && reader.peek(0) == Some('\'') => {}
                None => tokens.push(token(Sort::Word, word)),
            }
        } else if reader.starts("::") {
            reader.take();
            reader.take();
            tokens.push(token(Sort::Mark, "::".to_owned()));
        } else {
            reader.take();
            tokens.push(token(Sort::Mark, c.to_string()));
        }
    }
    mark_tests(&mut tokens);
    tokens
}

/// Every path of two or more segments, and everything that `use` names.
pub(super) fn paths(tokens: &[Token]) -> Vec<Path> {
    let mut paths = Vec::new();
    let mut braces = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let word = |i: usize| tokens.get(i).is_some_and(|token| token.sort == Sort::Word);
        if token.is("{") {
            braces.push(at >= 2 && word(at - 1) && tokens[at - 2].is("mod"));
        } else if token.is("}") {
            braces.pop();
        } else if token.sort == Sort::Word {
            let used = token.is("use");
            let start = at + usize::from(used);
            let start = start + usize::from(used && tokens.get(start).is_some_and(|token| token.is("::")));
            let chained = tokens.get(start + 1).is_some_and(|token| token.is("::"));
            if used || chained {
                let depth = braces.iter().filter(|module| **module).count();
                at = tree(tokens, start, &[], depth, &mut paths);
                continue;
            }
        }
        at += 1;
    }
    paths
}

/// Reads one path or group from `at`; answers where it ends.
fn tree(tokens: &[Token], mut at: usize, before: &[String], depth: usize, paths: &mut Vec<Path>) -> usize {
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.is(text));
    let mut segments = before.to_vec();
    let mut line = 0;
    while let Some(token) = tokens.get(at) {
        if token.is("{") {
            at += 1;
            while at < tokens.len() && !is(at, "}") {
                at = tree(tokens, at, &segments, depth, paths);
                // What follows a name in a group: `as other`.
                while at < tokens.len() && !is(at, ",") && !is(at, "}") {
                    at += 1;
                }
                at += usize::from(is(at, ","));
            }
            return at + 1;
        }
        if token.sort != Sort::Word && !token.is("*") {
            break;
        }
        (segments, line, at) = ([segments, vec![token.text.clone()]].concat(), token.line, at + 1);
        if !is(at, "::") {
            break;
        }
        at += 1;
    }
    if line > 0 {
        paths.push(Path { segments, line, depth });
    }
    at
}

/// Marks items under `#[cfg(test)]`.
fn mark_tests(tokens: &mut [Token]) {
    let starts: Vec<usize> = tokens
        .windows(7)
        .enumerate()
        .filter(|(_, window)| window.iter().zip(["#", "[", "cfg", "(", "test", ")", "]"]).all(|(token, text)| token.is(text)))
        .map(|(at, _)| at)
        .collect();
    for start in starts {
        let end = end_of_item(tokens, start);
        tokens[start..end].iter_mut().for_each(|token| token.test = true);
    }
}

/// Where the item ends that starts at `start` with its attributes: behind its `;` or its closing brace.
fn end_of_item(tokens: &[Token], start: usize) -> usize {
    let mut depth = 0_usize;
    let mut used = false;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        used |= depth == 0 && token.is("use");
        if ["(", "[", "{"].iter().any(|open| token.is(open)) {
            depth += 1;
        } else if [")", "]", "}"].iter().any(|close| token.is(close)) {
            depth = depth.saturating_sub(1);
            if depth == 0 && token.is("}") && !used {
                return at + 1;
            }
        } else if depth == 0 && token.is(";") {
            return at + 1;
        }
    }
    tokens.len()
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn starts(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(i, c)| self.peek(i) == Some(c))
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek(0)?;
        self.at += 1;
        self.line += usize::from(c == '\n');
        Some(c)
    }

    fn pass(&mut self, count: usize) {
        for _ in 0..count {
            self.take();
        }
    }

    fn skip_while(&mut self, keep: impl Fn(char) -> bool) -> String {
        let mut skipped = String::new();
        while let Some(c) = self.peek(0).filter(|c| keep(*c)) {
            self.take();
            skipped.push(c);
        }
        skipped
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        loop {
            if self.starts("/*") {
                depth += 1;
                self.take();
            } else if self.starts("*/") {
                depth -= 1;
                self.take();
            }
            if self.take().is_none() || depth == 0 {
                return;
            }
        }
    }

    /// The rest of a string literal; escapes stay as written.
    fn string(&mut self) -> String {
        let mut text = String::new();
        while let Some(c) = self.take().filter(|c| *c != '"') {
            text.push(c);
            if c == '\\' {
                text.extend(self.take());
            }
        }
        text
    }

    /// The string that `b`, `c`, `r`, `br` or `cr` announced, if one follows.
    fn prefixed_string(&mut self, prefix: &str) -> Option<String> {
        if !["b", "c", "r", "br", "cr"].contains(&prefix) {
            return None;
        }
        let raw = prefix.ends_with('r');
        let hashes = if raw { self.chars[self.at..].iter().take_while(|c| **c == '#').count() } else { 0 };
        if self.peek(hashes) != Some('"') {
            return None;
        }
        self.pass(hashes + 1);
        if !raw {
            return Some(self.string());
        }
        let close = format!("\"{}", "#".repeat(hashes));
        let mut text = String::new();
        while !self.starts(&close) {
            text.push(self.take()?);
        }
        self.pass(hashes + 1);
        Some(text)
    }

    fn skip_character_or_lifetime(&mut self) {
        self.take();
        if self.peek(0) == Some('\\') {
            self.take();
            self.take();
            self.skip_while(|c| c != '\'');
            self.take();
        } else if self.peek(1) == Some('\'') {
            self.take();
            self.take();
        } else {
            self.skip_while(|c| c.is_alphanumeric() || c == '_');
        }
    }
}

#[test]
fn source_is_taken_apart() {
    let source = r##"
// a comment "not text"
/* nested /* comment */ still */
fn f<'a>(x: &'a str) -> char { g("te\"xt", r#"raw "one""#, b"bytes", '"', '\'', b'x', '\u{1}') }
let r#type = 1;
"##;
    let tokens = tokens(source);
    let texts: Vec<_> = tokens.iter().filter(|token| token.sort == Sort::Text).map(|token| token.text.as_str()).collect();
    assert_eq!(texts, ["te\\\"xt", "raw \"one\"", "bytes"]);
    assert!(tokens.iter().any(|token| token.is("type") && token.line == 5));
    assert!(!tokens.iter().any(|token| token.is("comment") || token.is("still")));
}

#[test]
fn paths_are_found_in_groups_and_expressions() {
    let source =
        "use a::{b, c::{self, d as e}, f::*};\nuse ::std::env;\nfn g() { h::i::<T>(); Self { x } }\nmod m { use super::n::o; }";
    let found = paths(&tokens(source));
    let texts: Vec<_> = found.iter().map(|path| (path.segments.join("::"), path.line, path.depth)).collect();
    let path = |text: &str, line, depth| (text.to_owned(), line, depth);
    assert_eq!(
        texts,
        [
            path("a::b", 1, 0),
            path("a::c::self", 1, 0),
            path("a::c::d", 1, 0),
            path("a::f::*", 1, 0),
            path("std::env", 2, 0),
            path("h::i", 3, 0),
            path("super::n::o", 4, 1),
        ]
    );
}

#[test]
fn items_under_cfg_test_are_marked() {
    let source = "fn a() {}\n#[cfg(test)]\n#[allow(x)]\nmod tests { fn b() { c(); } }\n#[cfg(test)] use d::{e};\nfn f() {}";
    let tokens = tokens(source);
    let shipped: Vec<_> =
        tokens.iter().filter(|token| !token.test && token.sort == Sort::Word).map(|t| t.text.as_str()).collect();
    assert_eq!(shipped, ["fn", "a", "fn", "f"]);
}
