//! Items that the platforms show to everybody by their own rule, whatever the settings.

use super::{Audience, Certainty, Clue, Context, Signal, Span};
use crate::item::{Item, Kind, Platform, State};

pub(super) static ALWAYS_PUBLIC: Signal = Signal {
    id: "always_public",
    shows: "Public: certain where Meta says so, likely for cover photos and listings.",
    cannot_show: "For cover photos and Marketplace listings: that nobody limited them.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    if item.state != State::Live {
        return None;
    }
    let strength = match item.kind {
        Kind::Name | Kind::Username | Kind::Avatar | Kind::Review | Kind::ChannelMessage => {
            Certainty::Certain
        }
        Kind::ProfilePicture if item.current => Certainty::Certain,
        Kind::Bio if item.platform == Platform::Threads => Certainty::Certain,
        Kind::CoverPhoto if item.current => Certainty::Likely,
        Kind::Listing => Certainty::Likely,
        Kind::ProfilePicture
        | Kind::CoverPhoto
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
        | Kind::Comment
        | Kind::Reaction
        | Kind::Event
        | Kind::GroupPost
        | Kind::GroupComment
        | Kind::PagePost
        | Kind::ThreadPost
        | Kind::AiPrompt
        | Kind::AiReply
        | Kind::AiMedia => return None,
    };
    Some(Clue::new(Audience::Public, strength, Span::Always))
}
