//! A user's comment under their own post.

use super::{Clue, Context, Signal};
use crate::item::{Item, Kind, State, Surface};

pub(super) static OWN_POST: Signal = Signal {
    id: "own_post",
    shows: "Nothing by itself: it has the audience of the post.",
    cannot_show: "Under which post it stands.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    let own = item.kind == Kind::Comment
        && item.state == State::Live
        && item.surface == Surface::OwnProfile;
    if own {
        Some(Clue {
            origin: item.origins.first().copied(),
            ..Clue::unsettled(None)
        })
    } else {
        None
    }
}
