//! Notes of evidence for programs: a code that stays, and what fills its sentence.

use jiff::civil::Date;
use serde::Serialize;

#[cfg(feature = "program")]
use crate::item::State;
use crate::time::iso_day;
use crate::visibility::{self, ClueNote, ToldNote};

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
        times: Vec<TimeJson>,
    },
    Turns {
        turns: Vec<TurnJson>,
    },
    Told {
        told: Vec<NoteJson<'a>>,
    },
}

#[derive(Serialize)]
pub(super) struct TimeJson {
    from: String,
    to: Option<String>,
}

/// What the account became, where that is known.
#[derive(Serialize)]
pub(super) struct TurnJson {
    to: Option<&'static str>,
    on: String,
}

#[derive(Serialize)]
pub(super) struct NoteJson<'a> {
    about: &'a str,
    is: &'static str,
    from: Option<String>,
    to: Option<String>,
}

/// A note read back from its code and what fills its sentence.
#[cfg(feature = "program")]
pub(in crate::report) fn note_of(evidence: &serde_json::Value) -> Option<ClueNote> {
    use serde_json::Value;
    let arguments = evidence.get("arguments")?;
    fn text(of: &Value, key: &str) -> Option<String> {
        Some(of.get(key)?.as_str()?.to_owned())
    }
    fn day(of: &Value, key: &str) -> Option<Date> {
        text(of, key)?.parse::<Date>().ok()
    }
    let flag = |key: &str| arguments.get(key)?.as_bool();
    let state = || text(arguments, "state").and_then(|state| State::of_word(&state));
    let each = |key: &str| arguments.get(key)?.as_array();
    Some(match evidence.get("code")?.as_str()? {
        "archive-words" => ClueNote::Archive(text(arguments, "text")?),
        "says-public" => ClueNote::Public,
        "state" => ClueNote::State(state()?),
        "state-disputed" => ClueNote::StateDisputed(state()?),
        "expired" => ClueNote::Expired,
        "no-switch" => ClueNote::NoSwitch,
        "account" => ClueNote::Account {
            is: visibility::Audience::of_word(&text(arguments, "is")?)?,
            perhaps_unpublished: flag("perhaps_unpublished")?,
        },
        "close-friends" => ClueNote::CloseFriends {
            first: day(arguments, "first"),
            before: flag("before")?,
        },
        "deactivated" => {
            let times = each("times")?.iter();
            let times = times.map(|time| Some((day(time, "from")?, day(time, "to"))));
            ClueNote::Deactivated(times.collect::<Option<_>>()?)
        }
        "turned" => {
            let turns = each("turns")?.iter().map(|turn| {
                let to = text(turn, "to");
                Some((to.map(|to| to == audience(false)), day(turn, "on")?))
            });
            ClueNote::Turned(turns.collect::<Option<_>>()?)
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
            ClueNote::Told(told.collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// The code of a note.
pub(super) fn code(note: &ClueNote) -> &'static str {
    match note {
        ClueNote::Archive(_) => "archive-words",
        ClueNote::Public => "says-public",
        ClueNote::State(_) => "state",
        ClueNote::StateDisputed(_) => "state-disputed",
        ClueNote::Expired => "expired",
        ClueNote::NoSwitch => "no-switch",
        ClueNote::Account { .. } => "account",
        ClueNote::CloseFriends { .. } => "close-friends",
        ClueNote::Deactivated(_) => "deactivated",
        ClueNote::Turned(_) => "turned",
        ClueNote::Told(_) => "told",
    }
}

/// What fills its sentence.
pub(super) fn arguments(note: &ClueNote) -> Arguments<'_> {
    fn day(day: &Option<Date>) -> Option<String> {
        day.map(iso_day)
    }
    match note {
        ClueNote::Archive(text) => Arguments::Text { text },
        ClueNote::Public | ClueNote::Expired | ClueNote::NoSwitch => Arguments::Nothing {},
        ClueNote::State(state) | ClueNote::StateDisputed(state) => Arguments::State {
            state: state.as_str(),
        },
        ClueNote::Account {
            is,
            perhaps_unpublished,
        } => Arguments::Account {
            is: is.as_str(),
            perhaps_unpublished: *perhaps_unpublished,
        },
        ClueNote::CloseFriends { first, before } => Arguments::CloseFriends {
            first: day(first),
            before: *before,
        },
        ClueNote::Deactivated(times) => {
            let times = times.iter().map(|(from, to)| TimeJson {
                from: iso_day(*from),
                to: day(to),
            });
            Arguments::Times {
                times: times.collect(),
            }
        }
        ClueNote::Turned(turns) => Arguments::Turns {
            turns: turns.iter().map(turn).collect(),
        },
        ClueNote::Told(all) => Arguments::Told {
            told: all.iter().map(told).collect(),
        },
    }
}

fn turn((private, on): &(Option<bool>, Date)) -> TurnJson {
    TurnJson {
        to: private.map(|private| audience(!private)),
        on: iso_day(*on),
    }
}

fn told(told: &ToldNote) -> NoteJson<'_> {
    NoteJson {
        about: &told.about,
        is: audience(told.public),
        from: told.from.map(iso_day),
        to: told.to.map(iso_day),
    }
}

const fn audience(public: bool) -> &'static str {
    if public {
        visibility::Audience::Public.as_str()
    } else {
        visibility::Audience::Private.as_str()
    }
}
