//! Facebook's setting for future posts. It is reported because people believe that it also covers
//! past ones.

use super::{Clue, ClueNote, Context, Signal};
use crate::facts::SettingOf;
use crate::item::{Item, Kind, Platform, State, Surface};

pub(super) static DEFAULT_AUDIENCE: Signal = Signal {
    id: "default_audience",
    shows: "Nothing about a post that exists: each keeps the audience it was given.",
    cannot_show: "The audience of any post in the export.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let posted = match item.kind {
        Kind::Post
        | Kind::Photo
        | Kind::Video
        | Kind::Album
        | Kind::Reel
        | Kind::Story
        | Kind::Live => true,
        Kind::Name
        | Kind::Username
        | Kind::ProfilePicture
        | Kind::CoverPhoto
        | Kind::Avatar
        | Kind::Bio
        | Kind::ProfileField
        | Kind::Note
        | Kind::Repost
        | Kind::Comment
        | Kind::Reaction
        | Kind::Review
        | Kind::Listing
        | Kind::Event
        | Kind::GroupPost
        | Kind::GroupComment
        | Kind::PagePost
        | Kind::ThreadPost
        | Kind::ChannelMessage
        | Kind::AiPrompt
        | Kind::AiReply
        | Kind::AiMedia => false,
    };
    let own = item.platform == Platform::Facebook
        && item.surface == Surface::OwnProfile
        && item.state == State::Live;
    let setting = context
        .facts
        .settings
        .iter()
        .find(|known| known.value.of == SettingOf::FuturePosts);
    let setting = setting.filter(|_| posted && own)?;
    let note = format!("{}: {}", setting.value.label, setting.value.value);
    Some(Clue {
        origin: Some(setting.origin),
        ..Clue::unsettled(Some(ClueNote::Archive(note)))
    })
}
