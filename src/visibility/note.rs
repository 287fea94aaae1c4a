//! What a clue tells besides its signal. It is kept as data, so that each output can say it in its
//! own language.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Audience;
use crate::item::State;

/// Further details of a clue.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum ClueNote {
    /// Words of the archive: a name, or a setting.
    Archive(String),
    /// The archive itself says "public".
    Public,
    /// The item's state, according to its file.
    State(State),
    /// The item's state, though another file lists the item as live.
    StateDisputed(State),
    /// A story that expired after a day.
    Expired,
    /// Nothing says whether the account was private.
    NoSwitch,
    /// Whether the account was public or private.
    Account {
        /// Public or private.
        is: Audience,
        /// Whether the item may never have been published.
        perhaps_unpublished: bool,
    },
    /// When the first story for close friends was made.
    CloseFriends {
        /// The day; `None` if there never was one.
        first: Option<Date>,
        /// Whether that was before the item.
        before: bool,
    },
    /// The periods in which the account was deactivated; without an end if it is not known.
    Deactivated(Vec<(Date, Option<Date>)>),
    /// When the account was made private (`true`) or public, the newest first; `None` if it is not
    /// known which.
    Turned(Vec<(Option<bool>, Date)>),
    /// What the user said.
    Told(Vec<ToldNote>),
}

/// One statement of the user's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct ToldNote {
    /// What it is about, by its id.
    pub about: String,
    /// Whether everybody could see it.
    pub public: bool,
    /// From this day on.
    pub from: Option<Date>,
    /// Until this day.
    pub to: Option<Date>,
}
