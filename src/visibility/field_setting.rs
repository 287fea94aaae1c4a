//! Facebook's privacy setting of one field of the profile.

use super::{Audience, Certainty, Clue, ClueNote, Context, Signal, Span};
use crate::facts::{Setting, SettingOf, Sourced};
use crate::item::{Item, Platform, State};

pub(super) static FIELD_SETTING: Signal = Signal {
    id: "field_setting",
    shows: "Public or private on the day of the export: certain.",
    cannot_show: "The audience before that day; what a setting means whose words are not known.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    if item.platform != Platform::Facebook || item.state != State::Live {
        return None;
    }
    let field = item.field.as_deref()?;
    let about =
        |known: &&Sourced<Setting>| matches!(known.value.of, SettingOf::Field(of) if of == field);
    let settings = || context.facts.settings.iter().filter(about);
    let first = settings().next()?;
    // Several settings may name one field, each for a part of it, and it is not known which part
    // the item is.
    let says = |public: Option<bool>| settings().any(|known| known.value.public == public);
    let clue = match (says(Some(true)), says(Some(false)), says(None)) {
        (true, false, false) => Clue::new(Audience::Public, Certainty::Certain, Span::OnTheDay),
        (false, true, false) => Clue::new(Audience::Private, Certainty::Certain, Span::OnTheDay),
        (true, _, _) => Clue::new(Audience::Public, Certainty::Likely, Span::OnTheDay),
        (false, _, _) => Clue::unsettled(None),
    };
    let told: Vec<String> = settings()
        .map(|known| format!("{}: {}", known.value.label, known.value.value))
        .collect();
    Some(Clue {
        origin: Some(first.origin),
        note: Some(ClueNote::Archive(told.join("; "))),
        ..clue
    })
}
