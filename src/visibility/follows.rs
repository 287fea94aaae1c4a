//! How items depend on the account-wide private switch of Instagram and Threads.

use super::Audience;
use crate::item::{Item, Kind, Platform, State, Surface};

/// What the switch can decide for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FollowsAccount {
    /// Both: whoever sees the account sees the item.
    Both,
    /// Only that it was private. A story of a public account may have been for close friends, and
    /// an item that may never have been published may have been seen by nobody.
    Private,
    /// Only that it was public. A bio may be visible although the account is private.
    Public,
}

impl FollowsAccount {
    /// What the account's state says about the item.
    pub(super) fn through(self, account: Audience) -> Audience {
        match (self, account) {
            (Self::Both, is) => is,
            (Self::Private, Audience::Private) => Audience::Private,
            (Self::Public, Audience::Public) => Audience::Public,
            (Self::Private, Audience::Public | Audience::Undetermined)
            | (Self::Public, Audience::Private | Audience::Undetermined) => Audience::Undetermined,
        }
    }
}

/// How an item depends on the switch; `None` if it does not.
pub(super) fn follows(item: &Item) -> Option<FollowsAccount> {
    if !matches!(item.platform, Platform::Instagram | Platform::Threads)
        || item.state != State::Live
    {
        return None;
    }
    let both = Some(if item.is_perhaps_narrower() {
        FollowsAccount::Private
    } else {
        FollowsAccount::Both
    });
    match item.kind {
        Kind::Post
        | Kind::Photo
        | Kind::Video
        | Kind::Album
        | Kind::Reel
        | Kind::Repost
        | Kind::ThreadPost => both,
        // Whoever sees the user's own post sees a comment under it.
        Kind::Comment if item.surface == Surface::OwnProfile => both,
        Kind::Story => Some(FollowsAccount::Private),
        Kind::Bio | Kind::ProfileField => Some(FollowsAccount::Public),
        Kind::Name
        | Kind::Username
        | Kind::ProfilePicture
        | Kind::CoverPhoto
        | Kind::Avatar
        | Kind::Live
        | Kind::Note
        | Kind::Comment
        | Kind::Reaction
        | Kind::Review
        | Kind::Listing
        | Kind::Event
        | Kind::GroupPost
        | Kind::GroupComment
        | Kind::PagePost
        | Kind::ChannelMessage
        | Kind::AiPrompt
        | Kind::AiReply
        | Kind::AiMedia => None,
    }
}
