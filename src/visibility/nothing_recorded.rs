//! The statement that there is no evidence.

use super::{Clue, Context, Signal};
use crate::item::Item;

pub(super) const ID: &str = "nothing_recorded";

pub(super) static NOTHING_RECORDED: Signal = Signal {
    id: ID,
    shows: "Nothing.",
    cannot_show: "Anything: it says that there is no evidence.",
    look,
};

/// Speaks about every item; [`judge`](super::judge) asks it only if no other signal spoke.
fn look(_item: &Item, _context: &Context<'_>) -> Option<Clue> {
    Some(Clue::unsettled(None))
}
