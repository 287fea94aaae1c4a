//! A cache of outcomes: among half a million items of an account, most are the same to the policy.
//! For the policy, the day on which an item was made only matters as being before or after certain
//! days. So items made between two such days share an outcome, except for the day from which they
//! were eligible.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::subject::{Subject, SubjectKind, Truth};
use super::{Judge, Outcome, Window};
use crate::item::{Platform, State, Surface};
use crate::objections::Objections;
use crate::visibility::{Audience, Certainty, Interval};

/// A judge with a cache.
#[derive(Debug)]
pub(crate) struct Memo<'p> {
    judge: Judge<'p>,
    /// The outcome of each case, and the day of the item for which it was computed.
    known: FxHashMap<CacheKey, (Option<Date>, Outcome)>,
    /// The days that matter, in order, for the latest account.
    of_account: Option<(HolderDates, Vec<Date>)>,
}

/// The dates of an account's holder: birthday and objections.
pub(super) type HolderDates = (Option<Date>, Objections);

/// The cache key: all of a subject on which its outcome depends. The day is replaced by its place
/// among the days that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct CacheKey {
    platform: Platform,
    kind: SubjectKind,
    state: State,
    surface: Surface,
    current: bool,
    mark: Option<&'static str>,
    seen_by: (Audience, Certainty, bool),
    addressed_to_ai: Truth,
    own: bool,
    unknown_as: Truth,
    muse_off: bool,
    life: HolderDates,
    /// How many of the days that matter are not after it; `None` if it has no time.
    later_than: Option<usize>,
}

impl<'p> Memo<'p> {
    /// A judge with an empty cache.
    pub(crate) fn new(judge: Judge<'p>) -> Self {
        Self {
            judge,
            known: FxHashMap::default(),
            of_account: None,
        }
    }

    /// The date for which it judges.
    pub(super) fn as_of(&self) -> Date {
        self.judge.as_of()
    }

    /// The same outcome as [`Judge::outcome`].
    pub(crate) fn outcome(&mut self, subject: &Subject<'_>) -> Outcome {
        let Some(key) = self.key(subject) else {
            return self.judge.outcome(subject);
        };
        let judge = self.judge;
        let (of, known) = self
            .known
            .entry(key)
            .or_insert_with(|| (subject.made, judge.outcome(subject)));
        let eligible_since_made = known.window.is_some_and(|window| Some(window.from) == *of);
        match (known.window, subject.made) {
            (Some(window), Some(made)) if eligible_since_made => Outcome {
                window: Some(Window {
                    from: made,
                    ..window
                }),
                ..known.clone()
            },
            _ => known.clone(),
        }
    }

    /// The cache key of a subject; `None` if who could see it changed over time, as such subjects
    /// are not cached.
    fn key(&mut self, subject: &Subject<'_>) -> Option<CacheKey> {
        let [
            Interval {
                from,
                to: None,
                is,
                confidence,
                by_user,
            },
        ] = subject.seen_by
        else {
            return None;
        };
        if *from != subject.made {
            return None;
        }
        let life = (subject.born, subject.objections);
        let days = self.days(life);
        let later_than = subject
            .made
            .map(|made| days.partition_point(|day| *day <= made));
        Some(CacheKey {
            platform: subject.platform,
            kind: subject.kind,
            state: subject.state,
            surface: subject.surface,
            current: subject.current,
            mark: subject.mark,
            seen_by: (*is, *confidence, *by_user),
            addressed_to_ai: subject.addressed_to_ai,
            own: subject.own,
            unknown_as: subject.unknown_as,
            muse_off: subject.muse_off,
            life,
            later_than,
        })
    }

    /// All days that matter to the policy: those in the packs, in the holder's life, and the day
    /// after the last that counts.
    pub(super) fn days(&mut self, life: HolderDates) -> &[Date] {
        if self.of_account.as_ref().is_none_or(|(of, _)| *of != life) {
            self.of_account = Some((life, self.judge.days(life)));
        }
        self.of_account.as_ref().map_or(&[], |(_, days)| days)
    }
}
