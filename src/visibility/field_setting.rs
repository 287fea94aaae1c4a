//! Facebook's privacy setting of one field of the profile.

use super::{Clue, Confidence, Context, Is, Signal, Span};
use crate::facts::SettingOf;
use crate::item::{Item, Platform, State};

pub(super) static FIELD_SETTING: Signal = Signal {
    id: "field_setting",
    text: "Facebook's privacy settings name the audience of this field of the profile, as it stood on the day of the export.",
    shows: "Public or private on the day of the export: certain.",
    cannot_show: "The audience before that day; what a setting means whose words are not known.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    if item.platform != Platform::Facebook || item.state != State::Live {
        return None;
    }
    let field = item.field.as_deref()?;
    let setting =
        context.facts.settings.iter().find(|known| matches!(known.value.of, SettingOf::Field(of) if of == field))?;
    let clue = match setting.value.public {
        Some(public) => Clue::new(if public { Is::Public } else { Is::Private }, Confidence::Certain, Span::OnTheDay),
        None => Clue::unsettled(None),
    };
    let note = format!("{}: {}", setting.value.label, setting.value.value);
    Some(Clue { origin: Some(setting.origin), note: Some(note), ..clue })
}
