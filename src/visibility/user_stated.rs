//! What the user told us. The archive cannot confirm it, so it is never more than likely, and what
//! the archive shows takes precedence.

use super::follows::{FollowsAccount, follows};
use super::{Audience, Certainty, Clue, ClueNote, Context, Interval, Signal, Span, ToldNote};
use crate::about::{About, Days, Statement, TopicSort};
use crate::item::Item;

pub(super) static USER_STATED: Signal = Signal {
    id: ID,
    shows: "Public or private in the days for which it was told: likely.",
    cannot_show: "That memory serves right.",
    look,
};

pub(super) const ID: &str = "user_stated";

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let mut stated = context.facts.stated_about(item);
    stated.retain(|(_, statement)| statement.public.is_some());
    if stated.is_empty() {
        return None;
    }
    let told: Vec<ToldNote> = stated
        .iter()
        .map(|(about, statement)| words(about, *statement))
        .collect();
    let past: Vec<Interval> = stated
        .iter()
        .filter_map(|(about, statement)| interval(about, *statement, item))
        .collect();
    // The archive's own switch decides the day of the export, so what the user told about the
    // account only counts for other days.
    let of_the_past = context.facts.private_account.is_some()
        && stated
            .iter()
            .any(|(about, _)| about.topic.sort() == TopicSort::Account);
    let lasting = past.iter().rev().find(|told| told.to.is_none());
    let (says, span) = match lasting {
        _ if of_the_past => (Audience::Undetermined, Span::AroundTheDay),
        Some(told) => (told.is, Span::Dated),
        None => (Audience::Undetermined, Span::Dated),
    };
    let clue = Clue::new(says, Certainty::Likely, span);
    Some(Clue {
        past,
        note: Some(ClueNote::Told(told)),
        ..clue
    })
}

/// The interval in which a statement holds, and what it says about the item; `None` if it decides
/// nothing.
fn interval(about: &About, statement: Statement, item: &Item) -> Option<Interval> {
    let said = if statement.public? {
        Audience::Public
    } else {
        Audience::Private
    };
    let is = match about.topic.sort() {
        // As in the archive, the account's state decides only as much as the item depends on it.
        TopicSort::Account => follows(item)
            .unwrap_or(FollowsAccount::Private)
            .through(said),
        TopicSort::Group | TopicSort::Other => said,
    };
    let Days { from, to } = statement.in_days;
    let to = to.and_then(|to| to.tomorrow().ok());
    (is != Audience::Undetermined).then_some(Interval {
        from,
        to,
        is,
        confidence: Certainty::Likely,
        by_user: true,
    })
}

fn words(about: &About, statement: Statement) -> ToldNote {
    let Days { from, to } = statement.in_days;
    ToldNote {
        about: about.to_string(),
        public: statement.public == Some(true),
        from,
        to,
    }
}
