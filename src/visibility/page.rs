//! Content of a Facebook Page.

use super::{Audience, Certainty, Clue, Context, Signal, Span};
use crate::item::{Item, Kind, Platform, State, Surface};

pub(super) static PAGE: Signal = Signal {
    id: "page",
    shows: "Public: likely.",
    cannot_show: "Whether the Page was unpublished or limited by age or country.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let of_page = context.facts.page_export
        && item.platform == Platform::Facebook
        && item.surface == Surface::Page;
    let own_page = of_page && !item.is_perhaps_narrower();
    // What a Page writes elsewhere has other audiences. A comment without another's name is under
    // one of the Page's own posts.
    let elsewhere = match item.kind {
        Kind::Comment => item.place.is_some(),
        Kind::Reaction | Kind::GroupComment | Kind::GroupPost => true,
        Kind::Name
        | Kind::Username
        | Kind::ProfilePicture
        | Kind::CoverPhoto
        | Kind::Avatar
        | Kind::Bio
        | Kind::ProfileField
        | Kind::Post
        | Kind::Photo
        | Kind::Video
        | Kind::Album
        | Kind::Reel
        | Kind::Story
        | Kind::Live
        | Kind::Note
        | Kind::Repost
        | Kind::Review
        | Kind::Listing
        | Kind::Event
        | Kind::PagePost
        | Kind::ThreadPost
        | Kind::ChannelMessage
        | Kind::AiPrompt
        | Kind::AiReply
        | Kind::AiMedia => false,
    };
    // The Page's former pictures are posts like all others.
    let pictures = matches!(item.kind, Kind::ProfilePicture | Kind::CoverPhoto);
    let stands = item.state == State::Live || (pictures && item.state == State::Replaced);
    let clue = Clue::new(Audience::Public, Certainty::Likely, Span::Always);
    (own_page && !elsewhere && stands).then_some(clue)
}
