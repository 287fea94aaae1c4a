//! The policy as data: dated, regional packs with citations, and the outcome of each item under them. Looks at no file.

pub mod actions;
mod agree;
mod any_zone;
mod atlas;
mod evaluate;
mod join;
pub mod library;
mod memo;
mod objecting;
pub mod pack;
mod packs;
pub mod region;
mod select;
mod subject;
mod why;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::item::words;
pub use any_zone::{Readings, Weighed};
pub use evaluate::Judge;
pub use library::Library;
pub use memo::Memo;
pub use pack::{Family, Pack, Rule};
pub use packs::{Objecting, Packs};
pub use region::Region;
pub use subject::{Counted, Subject, SubjectKind, Truth};
pub use why::{Reasons, why};

words! {
    /// What the policy means for an item.
    Is {
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

impl Is {
    /// In scope, or perhaps: what advice is about, and what is worth a closer look.
    pub const fn may_be_used(self) -> bool {
        matches!(self, Self::InScope | Self::Undecided)
    }
}

words! {
    /// How settled a rule is.
    Standing {
        /// Nobody is known to disagree.
        Settled = "settled",
        /// Sources disagree.
        Contested = "contested",
        /// Nobody who could say so has said anything.
        Unstated = "unstated",
    }
}

words! {
    /// How sure a statement about the policy is.
    Confidence {
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
    Condition {
        /// Who could see the item.
        Audience = "audience",
        /// Who could see what it stands under.
        TargetAudience = "target_audience",
        /// Whether the group is public.
        GroupPublic = "group_public",
        /// Whether it was said to the AI.
        AddressedToAi = "addressed_to_ai",
        /// What an objection reaches, on which sources disagree.
        Objection = "objection",
        /// Where the user lives.
        Region = "region",
        /// On which day it was made: the archive gives a clock reading without a zone.
        Day = "day",
    }
}

/// A time in which the policy allows use of an item. Without an end, it still does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Window {
    /// Its first day.
    pub from: Date,
    /// The day on which it ends.
    pub to: Option<Date>,
    /// It may have lasted longer: what came after is not known.
    pub at_least: bool,
}

/// What the policy means for an item, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Outcome {
    /// The answer.
    pub is: Is,
    /// Only what the user told decides it.
    pub user_stated: bool,
    /// The deciding rule: its place in the pack, or what stands for one.
    pub rule: RuleRef,
    /// The weaker of what the policy and what the evidence allow to say.
    pub confidence: Confidence,
    /// How settled it is.
    pub standing: Standing,
    /// When the item was eligible.
    pub window: Option<Window>,
    /// The fact that would settle it.
    pub condition: Option<Condition>,
    /// The day of an objection without which the answer would be another, or the window another.
    pub objected_on: Option<Date>,
    /// The day of an objection of which the sources do not say that it reaches this.
    pub unreached: Option<Date>,
    /// It carries a mark that its rule has more to say about.
    pub marked: bool,
    /// The window has holes: the item was eligible at times within it.
    pub at_times: bool,
    /// How sure the start of the window is.
    pub opening: Confidence,
}

impl Outcome {
    /// From when an objection limits use of something that was eligible before.
    pub fn mitigated_from(&self) -> Option<Date> {
        self.objected_on.filter(|_| self.is == Is::InScope)
    }
}

/// A rule of a pack, or the reason why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RuleRef {
    /// Number of the pack, number of the rule in it.
    Rule(u16, u16),
    /// The age rule of that pack for holders under age now.
    MinorNow(u16),
    /// The age rule of that pack for items made under age.
    MinorThen(u16),
    /// No pack for the region.
    NoPack,
    /// Packs, but none in force on the day.
    NotInForce,
    /// Packs in force, and none has a rule for it.
    NoRule,
}
