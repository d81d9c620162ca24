//! Words: messages in English and Simplified Chinese, dates in both, nothing else. Machine keys, exit codes and
//! JSON are never localised.

pub mod date;
pub mod messages;
pub mod moment;
pub mod period;

use crate::domain::Choice;

/// The languages there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// The language that a setting or locale names: `en`, `zh-CN`, `zh_CN.UTF-8`.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        if text.starts_with("zh") {
            Some(Self::Zh)
        } else if text.starts_with("en") || text == "c" || text == "posix" || text.starts_with("c.") {
            Some(Self::En)
        } else {
            None
        }
    }

    /// The one of two words that is in this language.
    #[must_use]
    pub const fn pick(self, en: &'static str, zh: &'static str) -> &'static str {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }

    /// One of a fixed set of words as people say it; what is none of them stays as it is.
    #[must_use]
    pub fn word<'w>(self, words: &'static [Choice], key: &'w str) -> &'w str {
        words.iter().find(|word| word.key == key).map_or(key, |word| self.pick(word.en, word.zh))
    }

    /// The message of this key, with `{name}` replaced by each argument. An unknown key is its own message.
    #[must_use]
    pub fn say(self, key: &str, args: &[(&str, &str)]) -> String {
        let template = messages::of(key).map_or(key, |(en, zh)| self.pick(en, zh));
        let mut said = String::with_capacity(template.len() + 32);
        let mut rest = template;
        // One pass: what an argument holds is never taken for a place of another argument.
        while let Some(open) = rest.find('{') {
            said.push_str(&rest[..open]);
            let after = &rest[open + 1..];
            let found = after.find('}').and_then(|close| {
                let (_, value) = args.iter().find(|(name, _)| *name == &after[..close])?;
                Some((close, value))
            });
            match found {
                Some((close, value)) => {
                    said.push_str(value);
                    rest = &after[close + 1..];
                }
                None => {
                    said.push('{');
                    rest = after;
                }
            }
        }
        said.push_str(rest);
        said
    }
}
