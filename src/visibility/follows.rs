//! How items depend on the account-wide private switch of Instagram and Threads.

use super::{Context, Is};
use crate::item::{Item, Kind, Platform, State};

/// What the switch can decide for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follows {
    /// Both: whoever sees the account sees the item.
    Both,
    /// Only that it was private. A story of a public account may have been for close friends, and
    /// an item that may never have been published may have been seen by nobody.
    Private,
    /// Only that it was public. A bio may be visible although the account is private.
    Public,
}

impl Follows {
    /// What the account's state says about the item.
    pub(super) fn through(self, account: Is) -> Is {
        match (self, account) {
            (Self::Both, is) => is,
            (Self::Private, Is::Private) => Is::Private,
            (Self::Public, Is::Public) => Is::Public,
            _ => Is::Undetermined,
        }
    }
}

/// How an item depends on the switch; `None` if it does not.
pub(super) fn follows(item: &Item, context: &Context<'_>) -> Option<Follows> {
    if !matches!(item.platform, Platform::Instagram | Platform::Threads) || item.state != State::Live {
        return None;
    }
    let both = Some(if item.perhaps_unpublished { Follows::Private } else { Follows::Both });
    match item.kind {
        Kind::Post | Kind::Photo | Kind::Video | Kind::Album | Kind::Reel | Kind::Repost | Kind::ThreadPost => both,
        // Whoever sees the user's own post sees a comment under it.
        Kind::Comment if on_own_post(item, context) => both,
        Kind::Story => Some(Follows::Private),
        Kind::Bio | Kind::ProfileField => Some(Follows::Public),
        _ => None,
    }
}

/// Whether a comment is under one of the user's own posts.
pub(super) fn on_own_post(item: &Item, context: &Context<'_>) -> bool {
    context.facts.username.as_ref().is_some_and(|name| item.place.as_ref() == Some(&name.value))
}
