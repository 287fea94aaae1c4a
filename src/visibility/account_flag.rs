//! The private-account switch of Instagram and Threads.

use super::{Clue, Confidence, Context, Is, Signal, Span};
use crate::item::{Item, Kind, Platform, State};

pub(super) static ACCOUNT_FLAG: Signal = Signal {
    id: "account_flag",
    text: "On Instagram and Threads one switch sets the audience of the whole account; the archive holds its state on the day of the export.",
    cannot_show: "Its state before that day, and which stories were for close friends only.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    if !matches!(item.platform, Platform::Instagram | Platform::Threads) || item.state != State::Live {
        return None;
    }
    let follows = match item.kind {
        Kind::Post | Kind::Photo | Kind::Video | Kind::Album | Kind::Reel | Kind::Repost | Kind::ThreadPost => {
            Follows::Both
        }
        // A comment under one's own post is seen by whoever sees the post.
        Kind::Comment if on_own_post(item, context) => Follows::Both,
        // A story of a public account may have been for close friends; a bio may be shown although the account is private.
        Kind::Story => Follows::Private,
        Kind::Bio | Kind::ProfileField => Follows::Public,
        _ => return None,
    };
    let Some(flag) = &context.facts.private_account else {
        return (follows == Follows::Both)
            .then(|| Clue::unsettled(Some("nothing in the archive says whether the account was private".to_owned())));
    };
    if item.perhaps_unpublished && !flag.value {
        return Some(Clue::unsettled(Some("it may never have been published".to_owned())));
    }
    let note = Some(if flag.value { "the account was private" } else { "the account was public" }.to_owned());
    let clue = match (follows, flag.value) {
        (Follows::Both | Follows::Private, true) => Clue::new(Is::Private, Confidence::Certain, Span::OnTheDay),
        (Follows::Both | Follows::Public, false) => Clue::new(Is::Public, Confidence::Certain, Span::OnTheDay),
        (Follows::Private, false) | (Follows::Public, true) => Clue::unsettled(None),
    };
    Some(Clue { origin: Some(flag.origin), note, ..clue })
}

/// What the switch can decide for a kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Follows {
    Both,
    Private,
    Public,
}

fn on_own_post(item: &Item, context: &Context<'_>) -> bool {
    context.facts.username.as_ref().is_some_and(|name| item.place.as_ref() == Some(&name.value))
}
