//! Content whose place the archive names in words that are not understood.

use super::{Clue, Context, Signal};
use crate::item::{Item, State, Surface};

pub(super) static PLACE_NOT_TOLD: Signal = Signal {
    id: "place_not_told",
    shows: "Nothing by itself: it has the audience of wherever it stands.",
    cannot_show: "Where it stands.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    let untold = item.surface == Surface::Unknown && item.state == State::Live;
    if untold {
        Some(Clue {
            origin: item.origins.first().copied(),
            ..Clue::unsettled(None)
        })
    } else {
        None
    }
}
