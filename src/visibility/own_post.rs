//! A user's comment under their own post.

use super::follows::on_own_post;
use super::{Clue, Context, Signal};
use crate::item::{Item, Kind, Platform, State, Surface};

pub(super) static OWN_POST: Signal = Signal {
    id: "own_post",
    shows: "Nothing by itself: it has the audience of the post.",
    cannot_show: "Under which post it stands.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let own = match item.platform {
        Platform::Facebook => item.surface == Surface::OwnProfile,
        _ => on_own_post(item, context),
    };
    let comment = item.kind == Kind::Comment && item.state == State::Live && own;
    comment.then(|| Clue { origin: item.origins.first().copied(), ..Clue::unsettled(None) })
}
