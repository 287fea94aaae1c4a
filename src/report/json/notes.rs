//! Notes of evidence for programs: a code that stays, and what fills its sentence.

use jiff::civil::Date;
use serde::Serialize;

#[cfg(feature = "program")]
use crate::item::State;
use crate::time::iso_day;
use crate::visibility::{self, Note, ToldNote};

/// What fills the sentence of a note.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Arguments<'a> {
    Nothing {},
    Text {
        text: &'a str,
    },
    State {
        state: &'static str,
    },
    Account {
        is: &'static str,
        perhaps_unpublished: bool,
    },
    CloseFriends {
        first: Option<String>,
        before: bool,
    },
    Times {
        times: Vec<Time>,
    },
    Turns {
        turns: Vec<Turn>,
    },
    Told {
        told: Vec<Told<'a>>,
    },
}

#[derive(Serialize)]
pub(super) struct Time {
    from: String,
    to: Option<String>,
}

/// What the account became, where that is known.
#[derive(Serialize)]
pub(super) struct Turn {
    to: Option<&'static str>,
    on: String,
}

#[derive(Serialize)]
pub(super) struct Told<'a> {
    about: &'a str,
    is: &'static str,
    from: Option<String>,
    to: Option<String>,
}

/// A note read back from its code and what fills its sentence.
#[cfg(feature = "program")]
pub(in crate::report) fn note_of(evidence: &serde_json::Value) -> Option<Note> {
    use serde_json::Value;
    let arguments = evidence.get("arguments")?;
    let text = |of: &Value, key: &str| Some(of.get(key)?.as_str()?.to_owned());
    let day = |of: &Value, key: &str| text(of, key)?.parse::<Date>().ok();
    let flag = |key: &str| arguments.get(key)?.as_bool();
    let state = || text(arguments, "state").and_then(|state| State::of_word(&state));
    let each = |key: &str| arguments.get(key)?.as_array();
    Some(match evidence.get("code")?.as_str()? {
        "archive-words" => Note::Archive(text(arguments, "text")?),
        "says-public" => Note::Public,
        "state" => Note::State(state()?),
        "state-disputed" => Note::StateDisputed(state()?),
        "expired" => Note::Expired,
        "no-switch" => Note::NoSwitch,
        "account" => Note::Account {
            is: visibility::Is::of_word(&text(arguments, "is")?)?,
            perhaps_unpublished: flag("perhaps_unpublished")?,
        },
        "close-friends" => Note::CloseFriends {
            first: day(arguments, "first"),
            before: flag("before")?,
        },
        "deactivated" => {
            let times = each("times")?.iter();
            let times = times.map(|time| Some((day(time, "from")?, day(time, "to"))));
            Note::Deactivated(times.collect::<Option<_>>()?)
        }
        "turned" => {
            let turns = each("turns")?.iter().map(|turn| {
                let to = text(turn, "to");
                Some((to.map(|to| to == audience(false)), day(turn, "on")?))
            });
            Note::Turned(turns.collect::<Option<_>>()?)
        }
        "told" => {
            let told = each("told")?.iter().map(|told| {
                Some(ToldNote {
                    about: text(told, "about")?,
                    public: text(told, "is")? == audience(true),
                    from: day(told, "from"),
                    to: day(told, "to"),
                })
            });
            Note::Told(told.collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// The code of a note.
pub(super) fn code(note: &Note) -> &'static str {
    match note {
        Note::Archive(_) => "archive-words",
        Note::Public => "says-public",
        Note::State(_) => "state",
        Note::StateDisputed(_) => "state-disputed",
        Note::Expired => "expired",
        Note::NoSwitch => "no-switch",
        Note::Account { .. } => "account",
        Note::CloseFriends { .. } => "close-friends",
        Note::Deactivated(_) => "deactivated",
        Note::Turned(_) => "turned",
        Note::Told(_) => "told",
    }
}

/// What fills its sentence.
pub(super) fn arguments(note: &Note) -> Arguments<'_> {
    let day = |day: &Option<Date>| day.map(iso_day);
    match note {
        Note::Archive(text) => Arguments::Text { text },
        Note::Public | Note::Expired | Note::NoSwitch => Arguments::Nothing {},
        Note::State(state) | Note::StateDisputed(state) => Arguments::State {
            state: state.as_str(),
        },
        Note::Account {
            is,
            perhaps_unpublished,
        } => Arguments::Account {
            is: is.as_str(),
            perhaps_unpublished: *perhaps_unpublished,
        },
        Note::CloseFriends { first, before } => Arguments::CloseFriends {
            first: day(first),
            before: *before,
        },
        Note::Deactivated(times) => {
            let times = times.iter().map(|(from, to)| Time {
                from: iso_day(*from),
                to: day(to),
            });
            Arguments::Times {
                times: times.collect(),
            }
        }
        Note::Turned(turns) => Arguments::Turns {
            turns: turns.iter().map(turn).collect(),
        },
        Note::Told(all) => Arguments::Told {
            told: all.iter().map(told).collect(),
        },
    }
}

fn turn((private, on): &(Option<bool>, Date)) -> Turn {
    Turn {
        to: private.map(|private| audience(!private)),
        on: iso_day(*on),
    }
}

fn told(told: &ToldNote) -> Told<'_> {
    Told {
        about: &told.about,
        is: audience(told.public),
        from: told.from.map(iso_day),
        to: told.to.map(iso_day),
    }
}

const fn audience(public: bool) -> &'static str {
    if public {
        visibility::Is::Public.as_str()
    } else {
        visibility::Is::Private.as_str()
    }
}
