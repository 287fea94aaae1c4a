//! Content of files that nobody has described.

use super::{Clue, Context, Signal};
use crate::item::Item;

pub(super) static UNKNOWN_FILE: Signal = Signal {
    id: "unknown_file",
    shows: "Nothing.",
    cannot_show: "Anything about who could see it.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    if item.by_shape {
        Some(Clue {
            origin: item.origins.first().cloned(),
            ..Clue::unsettled(None)
        })
    } else {
        None
    }
}
