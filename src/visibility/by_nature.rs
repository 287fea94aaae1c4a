//! Messages in conversations.

use super::{Audience, Certainty, Clue, Context, Signal, Span};
use crate::item::{Item, Surface};

pub(super) static PRIVATE_BY_NATURE: Signal = Signal {
    id: "private_by_nature",
    shows: "Private: certain.",
    cannot_show: "Whether somebody in the conversation passed it on.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    let clue = Clue::new(Audience::Private, Certainty::Certain, Span::Always);
    if item.surface == Surface::Conversation {
        Some(Clue {
            origin: item.origins.first().cloned(),
            ..clue
        })
    } else {
        None
    }
}
