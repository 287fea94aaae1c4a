//! An audience that the archive itself states. Only Instagram notes have one.

use super::{Audience, Certainty, Clue, ClueNote, Context, Signal, Span};
use crate::item::{Item, StatedAudience};

pub(super) static STATED_AUDIENCE: Signal = Signal {
    id: "stated_audience",
    shows: "Public or private, by the archive's own word: certain.",
    cannot_show: "Nothing is left open where the word for the audience is known.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    let (clue, note) = match item.audience.as_ref()? {
        StatedAudience::Public => (
            Clue::new(Audience::Public, Certainty::Certain, Span::Always),
            ClueNote::Public,
        ),
        StatedAudience::Limited(word) => (
            Clue::new(Audience::Private, Certainty::Certain, Span::Always),
            ClueNote::Archive(word.clone()),
        ),
        StatedAudience::Unknown(word) => (Clue::unsettled(None), ClueNote::Archive(word.clone())),
    };
    Some(Clue {
        origin: item.origins.first().cloned(),
        note: Some(note),
        ..clue
    })
}
