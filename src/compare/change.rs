//! What became of an item between the two.

use serde::{Deserialize, Serialize};

use super::row::Row;
use crate::item::{ItemId, words};
use crate::storage::Record;
use crate::time::Moment;
use crate::{policy, visibility};

words! {
    /// What changed. One item may stand in several.
    Section {
        /// It is in the new one alone.
        New = "new",
        /// It is in the old one alone.
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
        /// Nothing is known of it that was not known before, and the policy means something else for it.
        PolicyAlone = "policy_alone",
        /// It is judged otherwise because the two formats do not tell the same of it.
        ByFormat = "by_format",
    }
}

impl Section {
    pub(super) const fn of_seen(now: visibility::Is) -> Self {
        match now {
            visibility::Is::Public => Self::NewlyPublic,
            visibility::Is::Private => Self::NewlyPrivate,
            visibility::Is::Undetermined => Self::NewlyUndetermined,
        }
    }

    pub(super) const fn of_outcome(now: policy::Is) -> Self {
        match now {
            policy::Is::InScope => Self::NewlyInScope,
            policy::Is::OutOfScope => Self::NewlyOutOfScope,
            policy::Is::Undecided => Self::NewlyUndecided,
            policy::Is::NotStated => Self::NewlyNotStated,
        }
    }
}

words! {
    /// Why it is not sure that an item is new or gone.
    Unsure {
        /// Others are like it, of which the format does not tell the time: which of them it is, is not known.
        Alike = "alike",
        /// The other side holds no file of the kind that tells of it.
        NoSuchFile = "no_such_file",
        /// On the other side a file could not be read that may tell of it.
        Unread = "unread",
    }
}

words! {
    /// What makes the policy mean something else.
    Cause {
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

/// An item that changed: as it is now, or was last, with what was known of it before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What changed.
    pub section: Section,
    /// Before.
    pub old: Option<Row>,
    /// After.
    pub new: Option<Row>,
    /// Of what is new or gone: why that is not sure.
    pub unsure: Option<Unsure>,
    /// Where the policy alone changed: by what.
    pub causes: Vec<Cause>,
}

impl Change {
    /// The item as it is now; what is gone, as it was.
    pub fn row(&self) -> Option<&Row> {
        self.new.as_ref().or(self.old.as_ref())
    }
}

impl Record for Change {
    type Key = (Section, std::cmp::Reverse<Moment>, Option<ItemId>, Option<ItemId>);
    type Ref<'a> = Self;

    fn key(&self) -> Self::Key {
        Self::key_of(self)
    }

    fn key_of(change: &Self) -> Self::Key {
        let id = |row: &Option<Row>| row.as_ref().map(|row| row.id);
        let time = change.row().map_or(Moment::Unknown, |row| row.time);
        (change.section, std::cmp::Reverse(time), id(&change.old), id(&change.new))
    }
}
