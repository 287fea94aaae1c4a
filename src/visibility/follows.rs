//! What the account-wide switch of Instagram and Threads can decide for an item.

use super::{Context, Is};
use crate::item::{Item, Kind, Platform, State};

/// What the switch can decide for a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follows {
    /// Everything: the item is seen by whoever sees the account.
    Both,
    /// Only that it was private: a story of a public account may have been for close friends, and what may never have been
    /// published was seen by nobody.
    Private,
    /// Only that it was public: a bio may be shown although the account is private.
    Public,
}

impl Follows {
    /// What the state of the account says about the item.
    pub(super) fn through(self, account: Is) -> Is {
        match (self, account) {
            (Self::Both, is) => is,
            (Self::Private, Is::Private) => Is::Private,
            (Self::Public, Is::Public) => Is::Public,
            _ => Is::Undetermined,
        }
    }
}

/// How an item follows the switch; none where it does not.
pub(super) fn follows(item: &Item, context: &Context<'_>) -> Option<Follows> {
    if !matches!(item.platform, Platform::Instagram | Platform::Threads) || item.state != State::Live {
        return None;
    }
    let both = Some(if item.perhaps_unpublished { Follows::Private } else { Follows::Both });
    match item.kind {
        Kind::Post | Kind::Photo | Kind::Video | Kind::Album | Kind::Reel | Kind::Repost | Kind::ThreadPost => both,
        // A comment under one's own post is seen by whoever sees the post.
        Kind::Comment if on_own_post(item, context) => both,
        Kind::Story => Some(Follows::Private),
        Kind::Bio | Kind::ProfileField => Some(Follows::Public),
        _ => None,
    }
}

/// Whether a comment stands under a post of the user's own.
pub(super) fn on_own_post(item: &Item, context: &Context<'_>) -> bool {
    context.facts.username.as_ref().is_some_and(|name| item.place.as_ref() == Some(&name.value))
}
