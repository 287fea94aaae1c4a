//! What a clue tells besides its signal, in words.

use jiff::civil::Date;

use crate::language::{Language, Words};
use crate::visibility::{Audience, ClueNote, ToldNote};

impl ClueNote {
    /// The note as a text in this language.
    pub(crate) fn says(&self, language: Language) -> String {
        let w = language.words();
        let day = |text: &str, day: Date| w.fill(text, &[("day", &w.date(day))]);
        match self {
            Self::Archive(text) => text.clone(),
            Self::Public => w.say("told-public").to_owned(),
            Self::State(state) => w.word(state.as_str()),
            Self::StateDisputed(state) => {
                w.fill("note-listed-as-live", &[("state", &w.word(state.as_str()))])
            }
            Self::Expired => w.say("note-expired").to_owned(),
            Self::NoSwitch => w.say("note-no-switch").to_owned(),
            Self::Account {
                is,
                perhaps_unpublished,
            } => {
                let account = if *is == Audience::Private {
                    w.say("note-account-private")
                } else {
                    w.say("note-account-public")
                };
                if *perhaps_unpublished {
                    w.fill("note-perhaps-unpublished", &[("account", account)])
                } else {
                    account.to_owned()
                }
            }
            Self::CloseFriends { first: None, .. } => w.say("note-never-first").to_owned(),
            Self::CloseFriends {
                first: Some(first),
                before: true,
            } => day("note-after-first", *first),
            Self::CloseFriends {
                first: Some(first),
                before: false,
            } => day("note-before-first", *first),
            Self::Deactivated(times) => joined(times, |(from, to)| {
                let from = w.date(*from);
                match to {
                    Some(to) => w.fill("note-from-to", &[("from", &from), ("to", &w.date(*to))]),
                    None => w.fill("note-from-to-unknown", &[("from", &from)]),
                }
            }),
            Self::Turned(turns) => joined(turns, |(private, on)| {
                let to = match private {
                    Some(true) => "note-turned-private",
                    Some(false) => "note-turned-public",
                    None => "note-turned-unknown",
                };
                day(to, *on)
            }),
            Self::Told(told) => w.listed(told.iter().map(|told| told.says(w))),
        }
    }
}

impl ToldNote {
    fn says(&self, w: &Words) -> String {
        let is = if self.public {
            "note-told-public"
        } else {
            "note-told-private"
        };
        let about = match self.about.split_once(':') {
            Some((topic, which)) => format!("{} ({which})", w.word(topic)),
            None => w.word(&self.about),
        };
        let mut what = w.fill(is, &[("about", &about)]);
        if let Some(from) = self.from {
            what = w.fill(
                "note-told-from",
                &[("what", &what), ("from", &w.date(from))],
            );
        }
        if let Some(to) = self.to {
            what = w.fill("note-told-to", &[("what", &what), ("to", &w.date(to))]);
        }
        what
    }
}

fn joined<T>(all: &[T], says: impl Fn(&T) -> String) -> String {
    all.iter().map(says).collect::<Vec<_>>().join(", ")
}
