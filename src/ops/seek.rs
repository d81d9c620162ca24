//! Hits of an index as far as a person sees them. Most may be others', so they are looked through page by page until
//! there are enough of one's own; a limit is never taken before sight.

use std::collections::HashSet;

use super::{Reader, Result};
use crate::domain::Noun;
use crate::domain::lookup::Key;
use crate::store;
use crate::store::lookup::{Hit, Walk};

/// Hits looked through at once.
const PAGE: usize = 500;

/// What is asked of which index.
#[derive(Debug, Clone, Copy)]
pub(in crate::ops) enum Index<'t> {
    /// Records that have exactly this key, noun by noun, newest first within each.
    Exact(Key, &'t str),
    /// Records that have a key which begins so, in the order of their keys.
    Prefix(Key, &'t str),
    /// Records that hold the words of this query, newest first.
    Words(&'t str),
}

/// How far a search went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ops) enum End {
    /// To the last hit.
    Whole,
    /// Until there was enough, or too much to look through: there may be more.
    Short,
}

/// Which hits are wanted.
#[derive(Debug, Clone, Copy)]
pub(in crate::ops) struct Seek<'n> {
    /// Of these nouns.
    pub(in crate::ops) nouns: &'n [&'static Noun],
    /// Only removed records instead of those that are not.
    pub(in crate::ops) removed: bool,
    /// As many hits are looked through.
    pub(in crate::ops) most: usize,
}

impl<'n> Seek<'n> {
    /// What is not removed, of these nouns, as far as a look-up goes.
    pub(in crate::ops) const fn of(nouns: &'n [&'static Noun]) -> Self {
        Self { nouns, removed: false, most: 100_000 }
    }

    /// Gives the hits that the person sees, each once, to `each` until it answers `false`.
    pub(in crate::ops) fn each(
        self,
        reader: &Reader<'_>,
        index: Index<'_>,
        mut each: impl FnMut(Hit) -> Result<bool>,
    ) -> Result<End> {
        let mut left = self.most;
        let mut known: HashSet<(i64, i64)> = HashSet::new();
        let mut walks = match index {
            Index::Exact(key, text) => self.ordered().into_iter().map(|noun| Walk::of_noun(key, text, noun)).collect(),
            Index::Prefix(key, text) => vec![Walk::beginning(key, text)],
            Index::Words(_) => Vec::new(),
        }
        .into_iter();
        let (mut walk, mut below) = (walks.next(), i64::MAX);
        loop {
            let page = match (&mut walk, index) {
                (Some(walk), _) => walk.page(reader.tx(), PAGE)?,
                (None, Index::Words(query)) => store::search::matching(reader.tx(), query, below, PAGE)?,
                (None, _) => return Ok(End::Whole),
            };
            let Some((noun, id)) = page.last() else {
                walk = walks.next();
                if walk.is_none() {
                    return Ok(End::Whole);
                }
                continue;
            };
            below = store::search::document(noun, *id);
            for hit in self.seen(reader, &page)? {
                if known.insert((hit.0.ordinal, hit.1)) && !each(hit)? {
                    return Ok(End::Short);
                }
            }
            left = left.saturating_sub(page.len());
            if left == 0 {
                return Ok(End::Short);
            }
        }
    }

    fn ordered(self) -> Vec<&'static Noun> {
        let mut nouns = self.nouns.to_vec();
        nouns.sort_by_key(|noun| noun.ordinal);
        nouns
    }

    /// Those of a page that the person sees, in their order.
    fn seen(self, reader: &Reader<'_>, page: &[Hit]) -> Result<Vec<Hit>> {
        let mut seen: HashSet<(i64, i64)> = HashSet::new();
        for noun in self.nouns {
            let ids: Vec<i64> = page.iter().filter(|hit| hit.0 == *noun).map(|hit| hit.1).collect();
            if !ids.is_empty() {
                let sight = reader.wide_sight(noun)?;
                let ids = store::listing::visible(reader.tx(), noun, &ids, sight, self.removed)?;
                seen.extend(ids.into_iter().map(|id| (noun.ordinal, id)));
            }
        }
        Ok(page.iter().filter(|hit| seen.contains(&(hit.0.ordinal, hit.1))).copied().collect())
    }
}
