//! What makes two items of two downloads one, where their ids differ. HTML tells less than JSON: no second, often no zone, not
//! always the group, nor how somebody reacted, nor further lines of words (html.md 1 and 4.1: high). So only that is
//! compared which both tell.

use std::collections::BTreeMap;

use super::row::Row;
use crate::item::{Kind, StableHash};
use crate::text::composed;
use crate::time::Moment;

/// A hash of what every format tells of an item alike, but for its time; and whether that is more than what kind it is of.
pub(super) fn content_key(row: &Row) -> (u64, bool) {
    let medium = stem(&row.words.medium);
    let line = row.words.text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("");
    let line = if row.kind == Kind::Reaction { without_the_reaction(line) } else { line };
    // What has a medium is known by that: not every file has the words beside it.
    let words = if medium.is_empty() { line } else { "" };
    let hash = StableHash::new().field(row.platform.as_str()).field(sort_of(row.kind).as_str());
    let hash = words.split_whitespace().fold(hash, |hash, word| hash.field(composed(word).as_bytes()));
    (hash.field(medium).finish(), !words.is_empty() || !medium.is_empty())
}

/// A page does not always tell the group that something stands in.
const fn sort_of(kind: Kind) -> Kind {
    match kind {
        Kind::GroupPost | Kind::PagePost => Kind::Post,
        Kind::GroupComment => Kind::Comment,
        kind => kind,
    }
}

/// "LIKE: Ada likes a post" without its first word, which no page has.
fn without_the_reaction(line: &str) -> &str {
    let is_word = |head: &str| head.chars().all(|c| c.is_uppercase() || c == '_');
    line.split_once(": ").filter(|(head, _)| is_word(head)).map_or(line, |(_, rest)| rest)
}

/// A name without its folders and its ending, which may be another in another download.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// What is in use today has no time that every format tells: a value of the profile, an avatar.
pub(super) const fn is_timeless(kind: Kind) -> bool {
    matches!(kind, Kind::Name | Kind::Username | Kind::Bio | Kind::ProfileField | Kind::Avatar)
}

/// The minute of a time, and whether it was read off a clock in an unknown place; none where there is no time to compare.
pub(super) fn minute(row: &Row) -> Option<(bool, i64)> {
    let wall = matches!(row.time, Moment::Wall(_));
    row.time.seconds().filter(|_| !is_timeless(row.kind)).map(|seconds| (wall, seconds.div_euclid(60)))
}

/// Whether the seconds of two times are the same, or one of them tells none. A page shows the minute, or the second.
pub(super) fn same_second(one: Moment, other: Moment) -> bool {
    let second = |time: Moment| time.seconds().map_or(0, |seconds| seconds.rem_euclid(60));
    let (one, other) = (second(one), second(other));
    one == other || one == 0 || other == 0
}

/// How far the clocks of one account's pages are ahead of UTC, in minutes: learnt from the items that can be no others.
#[derive(Debug, Default)]
pub(super) struct Clocks {
    seen: BTreeMap<u16, BTreeMap<i64, u64>>,
}

/// Zones are whole quarters of an hour apart, the furthest 14 hours ahead of UTC and 12 behind.
const QUARTER: i64 = 15;
const FURTHEST: std::ops::RangeInclusive<i64> = -12 * 60..=14 * 60;

/// One of so many pairs has to show a difference of clocks before it counts as one of the account's. An account has two
/// through the year; a few more where its owner moved.
const ONE_OF: u64 = 20;

impl Clocks {
    /// Learns from one item that both sides have.
    pub(super) fn learn(&mut self, one: &Row, other: &Row) {
        let (Some((wall, a)), Some((other_wall, b))) = (minute(one), minute(other)) else { return };
        let ahead = match (wall, other_wall) {
            (true, false) => a - b,
            (false, true) => b - a,
            _ => return,
        };
        if FURTHEST.contains(&ahead) && ahead % QUARTER == 0 {
            *self.seen.entry(one.account).or_default().entry(ahead).or_default() += 1;
        }
    }

    /// The differences that count for an account.
    pub(super) fn of(&self, account: u16) -> Vec<i64> {
        let Some(seen) = self.seen.get(&account) else { return Vec::new() };
        let all: u64 = seen.values().sum();
        seen.iter().filter(|(_, n)| **n * ONE_OF >= all).map(|(ahead, _)| *ahead).collect()
    }
}
