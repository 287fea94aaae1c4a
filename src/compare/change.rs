//! A change of an item between two audits.

use serde::{Deserialize, Serialize};

use super::row::ItemRow;
use crate::item::{ItemId, words};
use crate::storage::Record;
use crate::time::Moment;
use crate::{policy, visibility};

words! {
    /// What changed. One item may be in several sections.
    pub(crate) enum Section {
        /// Only the new audit has it.
        New = "new",
        /// Only the old audit has it.
        Gone = "gone",
        /// Everybody can see it now.
        NewlyPublic = "newly_public",
        /// Not everybody can see it any more.
        NewlyPrivate = "newly_private",
        /// Who could see it is not known any more.
        NewlyUndetermined = "newly_undetermined",
        /// The policy covers it now.
        NewlyInScope = "newly_in_scope",
        /// The policy does not cover it any more.
        NewlyOutOfScope = "newly_out_of_scope",
        /// Whether the policy covers it cannot be decided now.
        NewlyUndecided = "newly_undecided",
        /// No official statement covers it now.
        NewlyNotStated = "newly_not_stated",
        /// The policy means something else for it, though what is known about it is the same.
        PolicyAlone = "policy_alone",
        /// It is judged differently only because the two formats do not record the same about it.
        ByFormat = "by_format",
    }
}

impl Section {
    pub(super) const fn of_seen(now: visibility::Audience) -> Self {
        match now {
            visibility::Audience::Public => Self::NewlyPublic,
            visibility::Audience::Private => Self::NewlyPrivate,
            visibility::Audience::Undetermined => Self::NewlyUndetermined,
        }
    }

    pub(super) const fn of_outcome(now: policy::Coverage) -> Self {
        match now {
            policy::Coverage::InScope => Self::NewlyInScope,
            policy::Coverage::OutOfScope => Self::NewlyOutOfScope,
            policy::Coverage::Undecided => Self::NewlyUndecided,
            policy::Coverage::NotStated => Self::NewlyNotStated,
        }
    }
}

words! {
    /// Why it is not sure that an item is new or gone.
    pub(crate) enum Unsure {
        /// Some items like it have no time, so it is not known which of them it is.
        Alike = "alike",
        /// The other side has no file of the kind that records it.
        NoSuchFile = "no_such_file",
        /// The other side has a file that may record it, but could not be read.
        Unread = "unread",
    }
}

words! {
    /// Why the policy means something else for an item.
    pub(crate) enum Cause {
        /// Another pack, or another version of it.
        Pack = "pack",
        /// Another region.
        Region = "region",
        /// An objection.
        Objection = "objection",
        /// Another day.
        Day = "day",
    }
}

/// An item that changed, as it was before and as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Change {
    /// What changed.
    pub section: Section,
    /// The item in the old audit; `None` if it is new.
    pub old: Option<ItemRow>,
    /// The item in the new audit; `None` if it is gone.
    pub new: Option<ItemRow>,
    /// Why it is not sure that the item is new or gone.
    pub unsure: Option<Unsure>,
    /// Why the policy means something else, if nothing but the policy changed.
    pub causes: Vec<Cause>,
}

impl Change {
    /// The item as it is now, or as it was if it is gone.
    pub(crate) fn row(&self) -> Option<&ItemRow> {
        self.new.as_ref().or(self.old.as_ref())
    }
}

impl Record for Change {
    type Key = (
        Section,
        std::cmp::Reverse<Moment>,
        Option<ItemId>,
        Option<ItemId>,
    );
    type Ref<'a> = Self;

    fn key(&self) -> Self::Key {
        Self::key_of(self)
    }

    fn key_of(change: &Self) -> Self::Key {
        fn id(row: &Option<ItemRow>) -> Option<ItemId> {
            row.as_ref().map(|row| row.id)
        }
        let time = change.row().map_or(Moment::Unknown, |row| row.time);
        (
            change.section,
            std::cmp::Reverse(time),
            id(&change.old),
            id(&change.new),
        )
    }
}
