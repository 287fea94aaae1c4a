//! Content under or on somebody else's content.

use super::{Clue, ClueNote, Context, Signal};
use crate::item::{Item, State, Surface};

pub(super) static OTHERS_CONTENT: Signal = Signal {
    id: "others_content",
    shows: "Nothing by itself: it has the audience of what it stands under.",
    cannot_show: "Who could see their post.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let own = context
        .facts
        .username
        .as_ref()
        .is_some_and(|name| item.place.as_ref() == Some(&name.value));
    let others = item.surface == Surface::OtherProfile && item.state == State::Live && !own;
    if others {
        Some(Clue {
            origin: item.origins.first().cloned(),
            ..Clue::unsettled(item.place.clone().map(ClueNote::Archive))
        })
    } else {
        None
    }
}
