//! A name that the archive itself shows to be a Page's.

use super::{Clue, Confidence, Context, Is, Signal, Span};
use crate::item::{Item, Kind, Platform, State, Surface};

pub(super) static KNOWN_PAGE: Signal = Signal {
    id: "known_page",
    text: "It stands on, or under a post of, something that the user follows, likes, recommends or runs as a Page; Pages are open to everybody by design.",
    shows: "Public: likely.",
    cannot_show: "That no person bears the same name; whether the Page was limited by age or country.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    if item.platform != Platform::Facebook || item.state != State::Live {
        return None;
    }
    let name = match (item.surface, item.kind) {
        // The name of a Page that the user runs.
        (Surface::Page, Kind::ProfileField) => &item.text,
        (Surface::Page | Surface::OtherProfile, _) => item.place.as_ref()?,
        _ => return None,
    };
    let clue = Clue::new(Is::Public, Confidence::Likely, Span::Always);
    context.facts.pages.contains(name).then(|| Clue {
        origin: item.origins.first().copied(),
        note: Some(name.clone()),
        ..clue
    })
}
