//! The private-account switch of Instagram and Threads, with its state on the day of the export.

use super::follows::{FollowsAccount, follows};
use super::{Audience, Certainty, Clue, ClueNote, Context, Signal, Span};
use crate::item::Item;

pub(super) static ACCOUNT_FLAG: Signal = Signal {
    id: "account_flag",
    shows: "Public or private on the day of the export: certain.",
    cannot_show: "Its state before that day, and which stories were for close friends only.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let follows = follows(item)?;
    let Some(flag) = &context.facts.private_account else {
        return (follows != FollowsAccount::Public)
            .then(|| Clue::unsettled(Some(ClueNote::NoSwitch)));
    };
    let account = if flag.value {
        Audience::Private
    } else {
        Audience::Public
    };
    let clue = match follows.through(account) {
        Audience::Undetermined => Clue::unsettled(None),
        is @ (Audience::Public | Audience::Private) => {
            Clue::new(is, Certainty::Certain, Span::OnTheDay)
        }
    };
    let note = ClueNote::Account {
        is: account,
        perhaps_unpublished: item.perhaps_unpublished,
    };
    Some(Clue {
        origin: Some(flag.origin),
        note: Some(note),
        ..clue
    })
}
