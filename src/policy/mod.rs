//! The policy as data: dated, regional packs with citations, and the outcome of each item under
//! them. Reads no files.

pub(crate) mod actions;
mod agree;
mod alike;
mod any_zone;
mod atlas;
mod evaluate;
mod join;
pub(crate) mod library;
mod memo;
mod objecting;
pub(crate) mod pack;
mod packs;
pub(crate) mod region;
mod select;
mod subject;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::item::words;
pub(crate) use alike::{Alike, Stretches};
pub(crate) use any_zone::Weighed;
pub(crate) use evaluate::Judge;
pub use library::Library;
pub(crate) use memo::Memo;
pub(crate) use pack::Family;
pub use pack::Pack;
pub(crate) use packs::Packs;
pub(crate) use region::Region;
pub(crate) use subject::{Counted, Subject, SubjectKind, Truth};

words! {
    /// What the policy means for an item.
    pub enum Coverage {
        /// The policy allows use of it.
        InScope = "in_scope",
        /// It cannot be decided.
        Undecided = "undecided",
        /// No official statement was found.
        NotStated = "not_stated",
        /// The policy leaves it out.
        OutOfScope = "out_of_scope",
    }
}

impl Coverage {
    /// Whether it is in scope, or may be: what advice is about, and what deserves a closer look.
    pub(crate) const fn may_be_used(self) -> bool {
        matches!(self, Self::InScope | Self::Undecided)
    }
}

words! {
    /// How settled a rule is.
    pub(crate) enum Standing {
        /// Nobody is known to disagree.
        Settled = "settled",
        /// Sources disagree.
        Contested = "contested",
        /// No source that could say so has said anything.
        Unstated = "unstated",
    }
}

words! {
    /// How sure a statement about the policy is.
    pub(crate) enum Confidence {
        /// One secondary source, or our own reading.
        Low = "low",
        /// Several sources agree, or one quotes the official text.
        Medium = "medium",
        /// Read in an official text.
        High = "high",
    }
}

words! {
    /// The fact that would settle an undecided outcome.
    pub(crate) enum Condition {
        /// Who could see the item.
        Audience = "audience",
        /// Who could see the content under which it stands.
        TargetAudience = "target_audience",
        /// Whether the group is public.
        GroupPublic = "group_public",
        /// Whether it was said to the AI.
        AddressedToAi = "addressed_to_ai",
        /// What an objection covers, on which sources disagree.
        Objection = "objection",
        /// Where the user lives.
        Region = "region",
        /// On which day it was made, as the archive gives a time without a zone.
        Day = "day",
    }
}

/// A period in which the policy allows use of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Window {
    /// Its first day.
    pub from: Date,
    /// The day after its last one; `None` if it still lasts.
    pub to: Option<Date>,
    /// Whether it may have lasted longer, since what came after is not known.
    pub at_least: bool,
}

/// What the policy means for an item, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Outcome {
    /// The answer.
    pub is: Coverage,
    /// Whether only what the user said decides it.
    pub user_stated: bool,
    /// The deciding rule, or the reason why there is none.
    pub rule: RuleRef,
    /// The weaker of the confidence in the policy and in the evidence.
    pub confidence: Confidence,
    /// How settled it is.
    pub standing: Standing,
    /// When the item was eligible.
    pub window: Option<Window>,
    /// The fact that would settle it.
    pub condition: Option<Condition>,
    /// The day of an objection that changed the outcome or the window.
    pub objected_on: Option<Date>,
    /// The day of an objection that may not cover the item, as sources do not say so.
    pub unreached: Option<Date>,
    /// Whether it carries a mark about which its rule says more.
    pub marked: bool,
    /// Whether the window has gaps: the item was eligible only at times.
    pub at_times: bool,
    /// How sure the start of the window is.
    pub opening: Confidence,
}

impl Outcome {
    /// The day from which an objection limits use of something that was eligible before.
    pub(crate) fn mitigated_from(&self) -> Option<Date> {
        self.objected_on.filter(|_| self.is == Coverage::InScope)
    }
}

/// A rule of a pack, or the reason why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum RuleRef {
    /// The index of the pack, and the index of the rule in it.
    Rule(u16, u16),
    /// The age rule of this pack for holders who are under age now.
    MinorNow(u16),
    /// The age rule of this pack for items that were made under age.
    MinorThen(u16),
    /// There is no pack for the region.
    NoPack,
    /// There are packs, but none is in force on the day.
    NotInForce,
    /// There are packs in force, but none has a rule for it.
    NoRule,
}
