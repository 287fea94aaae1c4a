//! Content of a Facebook Page.

use super::{Clue, Confidence, Context, Is, Signal, Span};
use crate::item::{Item, Kind, Platform, State, Surface};

pub(super) static PAGE: Signal = Signal {
    id: "page",
    text: "It stands on a Facebook Page, which is open to everybody by design.",
    shows: "Public: likely.",
    cannot_show: "Whether the Page was unpublished or limited by age or country.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let own_page = context.facts.page_export && item.platform == Platform::Facebook && item.surface == Surface::Page;
    // What a Page says elsewhere, and its former pictures, follow other audiences.
    let elsewhere = matches!(item.kind, Kind::Comment | Kind::Reaction | Kind::GroupComment | Kind::GroupPost);
    let clue = Clue::new(Is::Public, Confidence::Likely, Span::Always);
    (own_page && !elsewhere && item.state == State::Live).then_some(clue)
}
