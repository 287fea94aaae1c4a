//! Decides whether two items with different ids are the same. HTML records less than JSON: no
//! seconds, often no zone, not always the group, nor the kind of reaction, nor further lines of
//! text (html.md 1 and 4.1: high). So only what both record is compared.

use std::collections::BTreeMap;

use super::row::ItemRow;
use crate::item::{Kind, StableHash};
use crate::text::composed;
use crate::time::Moment;

/// A hash of an item's content, without the time, as far as every format records it; and whether it
/// is made of more than the kind of item.
pub(super) fn content_key(row: &ItemRow) -> (u64, bool) {
    let medium = stem(&row.words.medium);
    let line = row
        .words
        .text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or("");
    let line = if row.kind == Kind::Reaction {
        without_the_reaction(line)
    } else {
        line
    };
    // A media file identifies the item. Its words are ignored, since not every file has them beside
    // it.
    let words = if medium.is_empty() { line } else { "" };
    let hash = StableHash::new()
        .field(row.platform.as_str())
        .field(row.kind.anywhere().as_str());
    let hash = words
        .split_whitespace()
        .fold(hash, |hash, word| hash.field(composed(word).as_bytes()));
    (
        hash.field(medium).finish(),
        !words.is_empty() || !medium.is_empty(),
    )
}

/// "LIKE: Ada likes a post" without its first word, which HTML pages leave out.
fn without_the_reaction(line: &str) -> &str {
    fn is_word(head: &str) -> bool {
        head.chars().all(|c| c.is_uppercase() || c == '_')
    }
    line.split_once(": ")
        .filter(|(head, _)| is_word(head))
        .map_or(line, |(_, rest)| rest)
}

/// A file name without its folders and its extension, which may differ between downloads.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Whether items of this kind are compared without a time. Values of the profile and avatars in use
/// have no time that every format records.
pub(super) const fn is_timeless(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Name | Kind::Username | Kind::Bio | Kind::ProfileField | Kind::Avatar
    )
}

/// The minute of an item's time, and whether that is local time in an unknown zone. `None` if there
/// is no time to compare.
pub(super) fn minute(row: &ItemRow) -> Option<(bool, i64)> {
    let wall = matches!(row.time, Moment::Wall(_));
    row.time
        .seconds()
        .filter(|_| !is_timeless(row.kind))
        .map(|seconds| (wall, seconds.div_euclid(60)))
}

/// Whether the seconds of two times are the same, or one of them is zero: a page may show only the
/// minute.
pub(super) fn same_second(one: Moment, other: Moment) -> bool {
    fn second(time: Moment) -> i64 {
        time.seconds().map_or(0, |seconds| seconds.rem_euclid(60))
    }
    let (one, other) = (second(one), second(other));
    one == other || one == 0 || other == 0
}

/// How many minutes local times on the pages of an account are ahead of UTC. This is learnt from
/// items that can match only one other item.
#[derive(Debug, Default)]
pub(super) struct Clocks {
    seen: BTreeMap<u16, BTreeMap<i64, u64>>,
}

/// Time zones are multiples of 15 minutes, from 12 hours behind UTC to 14 hours ahead.
const QUARTER: i64 = 15;
const FURTHEST: std::ops::RangeInclusive<i64> = -12 * 60..=14 * 60;

/// A difference counts if at least one in this many pairs shows it. An account has two differences
/// through the year, and a few more if its owner moved.
const ONE_OF: u64 = 20;

impl Clocks {
    /// Learns from an item that both sides have.
    pub(super) fn learn(&mut self, one: &ItemRow, other: &ItemRow) {
        let (Some((wall, a)), Some((other_wall, b))) = (minute(one), minute(other)) else {
            return;
        };
        let ahead = match (wall, other_wall) {
            (true, false) => a - b,
            (false, true) => b - a,
            _ => return,
        };
        if FURTHEST.contains(&ahead) && ahead % QUARTER == 0 {
            *self
                .seen
                .entry(one.account)
                .or_default()
                .entry(ahead)
                .or_default() += 1;
        }
    }

    /// The differences that count for an account, in minutes.
    pub(super) fn of(&self, account: u16) -> Vec<i64> {
        let Some(seen) = self.seen.get(&account) else {
            return Vec::new();
        };
        let all: u64 = seen.values().sum();
        seen.iter()
            .filter(|(_, n)| **n * ONE_OF >= all)
            .map(|(ahead, _)| *ahead)
            .collect()
    }
}
