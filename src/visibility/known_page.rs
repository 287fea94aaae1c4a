//! Content on Pages that the archive itself shows to be Pages.

use super::{Audience, Certainty, Clue, ClueNote, Context, Signal, Span};
use crate::item::{Item, Kind, Platform, State, Surface};

pub(super) static KNOWN_PAGE: Signal = Signal {
    id: "known_page",
    shows: "Public: likely.",
    cannot_show: "That no person bears the same name; whether the Page was limited by age or country.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    // Readers place an item on a Page only if the archive shows that its name is a Page's. (Reviews
    // are the exception: they are placed on whatever they review.)
    let on_page = item.platform == Platform::Facebook
        && item.surface == Surface::Page
        && item.kind != Kind::Review;
    let own_name = item.kind == Kind::ProfileField && !context.facts.page_export;
    let known = on_page && !item.is_perhaps_narrower() && (item.place.is_some() || own_name);
    let clue = Clue::new(Audience::Public, Certainty::Likely, Span::Always);
    if known && item.state == State::Live {
        Some(Clue {
            origin: item.origins.first().copied(),
            note: item.place.clone().map(ClueNote::Archive),
            ..clue
        })
    } else {
        None
    }
}
