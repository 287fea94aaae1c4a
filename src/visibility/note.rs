//! What a clue says besides its signal's own text. It is kept as data, so that each output can say
//! it in its own language.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Is;
use crate::item::State;
use crate::language::{Language, Words};

/// Further details of a clue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Note {
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
        is: Is,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldNote {
    /// What it is about, by its id.
    pub about: String,
    /// Whether everybody could see it.
    pub public: bool,
    /// From this day on.
    pub from: Option<Date>,
    /// Until this day.
    pub to: Option<Date>,
}

impl Note {
    /// The note as a text in this language.
    pub fn says(&self, language: Language) -> String {
        let w = language.words();
        let day = |text: &str, day: Date| w.fill(text, &[("day", &w.date(day))]);
        match self {
            Self::Archive(text) => text.clone(),
            Self::Public => w.say("told-public").to_owned(),
            Self::State(state) => w.word(state.as_str()),
            Self::StateDisputed(state) => w.fill("note-listed-as-live", &[("state", &w.word(state.as_str()))]),
            Self::Expired => w.say("note-expired").to_owned(),
            Self::NoSwitch => w.say("note-no-switch").to_owned(),
            Self::Account { is, perhaps_unpublished } => {
                let account =
                    if *is == Is::Private { w.say("note-account-private") } else { w.say("note-account-public") };
                if *perhaps_unpublished {
                    w.fill("note-perhaps-unpublished", &[("account", account)])
                } else {
                    account.to_owned()
                }
            }
            Self::CloseFriends { first: None, .. } => w.say("note-never-first").to_owned(),
            Self::CloseFriends { first: Some(first), before: true } => day("note-after-first", *first),
            Self::CloseFriends { first: Some(first), before: false } => day("note-before-first", *first),
            Self::Deactivated(times) => joined(times, ", ", |(from, to)| {
                let from = w.date(*from);
                match to {
                    Some(to) => w.fill("note-from-to", &[("from", &from), ("to", &w.date(*to))]),
                    None => w.fill("note-from-to-unknown", &[("from", &from)]),
                }
            }),
            Self::Turned(turns) => joined(turns, ", ", |(private, on)| {
                let to = match private {
                    Some(true) => "note-turned-private",
                    Some(false) => "note-turned-public",
                    None => "note-turned-unknown",
                };
                day(to, *on)
            }),
            Self::Told(told) => joined(told, "; ", |told| told.says(w)),
        }
    }
}

impl ToldNote {
    fn says(&self, w: &Words) -> String {
        let is = if self.public { "note-told-public" } else { "note-told-private" };
        let about = match self.about.split_once(':') {
            Some((topic, which)) => format!("{} ({which})", w.word(topic)),
            None => w.word(&self.about),
        };
        let mut what = w.fill(is, &[("about", &about)]);
        if let Some(from) = self.from {
            what = w.fill("note-told-from", &[("what", &what), ("from", &w.date(from))]);
        }
        if let Some(to) = self.to {
            what = w.fill("note-told-to", &[("what", &what), ("to", &w.date(to))]);
        }
        what
    }
}

fn joined<T>(all: &[T], between: &str, says: impl Fn(&T) -> String) -> String {
    all.iter().map(says).collect::<Vec<_>>().join(between)
}
