//! Compares conversations, which are counted and never listed message by message. One is found
//! again by its account and title; among those of one title by when it began.

use std::collections::BTreeMap;

use super::change::Unsure;
use super::sides::{AuditInfo, Side};
use crate::item::{Platform, words};
use crate::policy;
use crate::text::plain_name;
use crate::time::Moment;

/// A conversation on one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Number of its account among the accounts of both sides.
    pub account: u16,
    /// Its platform.
    pub platform: Platform,
    /// Its title.
    pub title: String,
    /// How many messages it holds.
    pub messages: u64,
    /// When it began.
    pub from: Moment,
    /// What the policy means for it; `None` if the user only read along.
    pub outcome: Option<policy::Coverage>,
}

words! {
    /// What became of a conversation.
    pub(crate) enum ThreadSection {
        /// Only the new audit has it.
        New = "new",
        /// Only the old audit has it.
        Gone = "gone",
        /// It has more or fewer messages, or another outcome.
        Changed = "changed",
    }
}

/// A conversation that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ThreadChange {
    /// What became of it.
    pub section: ThreadSection,
    /// It in the old audit; `None` if it is new.
    pub old: Option<Thread>,
    /// It in the new audit; `None` if it is gone.
    pub new: Option<Thread>,
    /// Why it is not sure that it is new or gone.
    pub unsure: Option<Unsure>,
}

impl ThreadChange {
    /// The conversation as it is now, or as it was if it is gone.
    pub(crate) fn thread(&self) -> Option<&Thread> {
        self.new.as_ref().or(self.old.as_ref())
    }
}

/// What became of all conversations.
#[derive(Clone, Debug, Default)]
pub(crate) struct ThreadChanges {
    /// How many both audits have.
    pub kept: u64,
    /// Those that changed: by what became of them, then by account and title.
    pub changes: Vec<ThreadChange>,
}

impl ThreadChanges {
    /// How many are in a section.
    pub(crate) fn count(&self, section: ThreadSection) -> u64 {
        self.changes
            .iter()
            .filter(|change| change.section == section)
            .count() as u64
    }
}

/// The conversations of one account and title on both sides.
type OfTitle = [Vec<Thread>; 2];

/// Compares the conversations of both sides.
pub(super) fn compare(old: &mut AuditInfo, new: &mut AuditInfo) -> ThreadChanges {
    let mut titles: BTreeMap<(u16, String), OfTitle> = BTreeMap::new();
    let [olds, news] = [&mut *old, &mut *new].map(|told| std::mem::take(&mut told.threads));
    let [old_held, new_held] = [&olds, &news].map(|threads| platforms(threads));
    for (side, threads) in [(Side::Old, olds), (Side::New, news)] {
        for thread in threads {
            let key = (thread.account, plain_name(&thread.title));
            if let Some(all) = titles.entry(key).or_default().get_mut(side as usize) {
                all.push(thread);
            }
        }
    }
    let mut found = ThreadChanges::default();
    for of_title in titles.into_values() {
        let (both, [olds, news]) = paired(of_title);
        for (before, now) in both {
            found.kept += 1;
            if (before.messages, before.outcome) != (now.messages, now.outcome) {
                found.changes.push(ThreadChange {
                    section: ThreadSection::Changed,
                    old: Some(before),
                    new: Some(now),
                    unsure: None,
                });
            }
        }
        found
            .changes
            .extend(olds.into_iter().map(|gone| ThreadChange {
                section: ThreadSection::Gone,
                unsure: unsure(new, &new_held, &gone),
                old: Some(gone),
                new: None,
            }));
        found
            .changes
            .extend(news.into_iter().map(|came| ThreadChange {
                section: ThreadSection::New,
                unsure: unsure(old, &old_held, &came),
                old: None,
                new: Some(came),
            }));
    }
    found.changes.sort_by_key(|change| change.section);
    found
}

/// Pairs those that began in the same minute, then the others in the order in which they began:
/// older messages may have come or gone.
fn paired([mut olds, mut news]: OfTitle) -> (Vec<(Thread, Thread)>, OfTitle) {
    let mut both = Vec::new();
    for all in [&mut olds, &mut news] {
        all.sort_by_key(|thread| thread.from);
    }
    let mut begun: BTreeMap<Option<i64>, Vec<Thread>> = BTreeMap::new();
    for now in news.drain(..).rev() {
        begun.entry(minute(&now)).or_default().push(now);
    }
    let mut left = Vec::new();
    for before in olds {
        let begun = minute(&before).and_then(|minute| begun.get_mut(&Some(minute)));
        match begun.and_then(Vec::pop) {
            Some(now) => both.push((before, now)),
            None => left.push(before),
        }
    }
    let mut olds = left;
    let mut news: Vec<Thread> = begun.into_values().flatten().collect();
    news.sort_by_key(|thread| thread.from);
    let more = olds.len().min(news.len());
    both.extend(olds.drain(..more).zip(news.drain(..more)));
    (both, [olds, news])
}

/// The minute in which it began; `None` if that is not known, or known without its zone.
fn minute(thread: &Thread) -> Option<i64> {
    thread.from.seconds().map(|seconds| seconds.div_euclid(60))
}

fn platforms(threads: &[Thread]) -> Vec<Platform> {
    let mut all: Vec<Platform> = threads.iter().map(|thread| thread.platform).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Why it is not sure that the other side lacks it.
fn unsure(other: &AuditInfo, held: &[Platform], thread: &Thread) -> Option<Unsure> {
    if other.unread > 0 {
        Some(Unsure::Unread)
    } else {
        (!held.contains(&thread.platform)).then_some(Unsure::NoSuchFile)
    }
}
