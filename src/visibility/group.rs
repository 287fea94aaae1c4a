//! Content in groups.

use super::{Clue, ClueNote, Context, Signal};
use crate::item::{Item, State, Surface};

pub(super) static GROUP: Signal = Signal {
    id: "group",
    shows: "Nothing by itself: it has the audience of the group.",
    cannot_show: "Whether the group is public or private.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    let in_group = item.surface == Surface::Group && item.state == State::Live;
    if in_group {
        Some(Clue {
            origin: item.origins.first().cloned(),
            ..Clue::unsettled(item.place.clone().map(ClueNote::Archive))
        })
    } else {
        None
    }
}
