//! Stories made before the account's first story for close friends.

use super::privacy_history::account_until_export;
use super::{Audience, Clue, ClueNote, Context, Interval, Signal};
use crate::item::{Item, Kind, Platform, State};

pub(super) static CLOSE_FRIENDS: Signal = Signal {
    id: "close_friends",
    shows: "For the day on which an earlier story was up: the audience of the account.",
    cannot_show: "Whether a later story was for close friends, and which stories stay up as highlights.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    if (item.kind, item.platform, item.state) != (Kind::Story, Platform::Instagram, State::Live) {
        return None;
    }
    let first = context.facts.first_close_friends_story.as_ref()?;
    let made = item.time.day()?;
    let clue = |past, note| Clue {
        past,
        origin: Some(first.origin),
        ..Clue::unsettled(Some(note))
    };
    match first.value {
        Some(day) if made >= day => Some(clue(
            Vec::new(),
            ClueNote::CloseFriends {
                first: Some(day),
                before: true,
            },
        )),
        earlier => {
            // A story expires after a day, unless it stays as a highlight.
            let gone = made.tomorrow().ok().and_then(|day| day.tomorrow().ok());
            let up = |stretch: Interval| {
                let from = stretch.from.max(Some(made));
                let to = [stretch.to, gone].into_iter().flatten().min();
                Interval {
                    from,
                    to,
                    ..stretch
                }
            };
            let mut past: Vec<Interval> =
                account_until_export(context).into_iter().map(up).collect();
            past.retain(|stretch| {
                stretch.is == Audience::Public
                    && stretch.to.is_some_and(|to| stretch.from < Some(to))
            });
            Some(clue(
                past,
                ClueNote::CloseFriends {
                    first: earlier,
                    before: false,
                },
            ))
        }
    }
}
