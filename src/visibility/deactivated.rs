//! Periods in which the account was deactivated.

use super::follows::follows;
use super::{Audience, Certainty, Clue, ClueNote, Context, Interval, Signal};
use crate::facts::{Deactivated, Sourced};
use crate::item::{Item, Platform};

pub(super) static DEACTIVATED: Signal = Signal {
    id: "deactivated",
    shows: "Private on the days between: certain.",
    cannot_show: "Anything about the time before and after, and a time whose words are not known.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    // A deactivation before the item was made says nothing about it. Nobody posts while
    // deactivated: an item made in such a period shows that the account was back, so the list lacks
    // an entry.
    let made = item.time.day();
    let later = |time: &&Sourced<Deactivated>| made.is_none_or(|made| made < time.value.from);
    let times: Vec<&Sourced<Deactivated>> =
        context.facts.deactivated.iter().filter(later).collect();
    let (first, follows) = (*times.first()?, follows(item)?);
    if item.platform != Platform::Instagram
        || follows.through(Audience::Private) != Audience::Private
    {
        return None;
    }
    Some(Clue {
        past: times.iter().copied().filter_map(hidden).collect(),
        origin: Some(first.origin),
        ..Clue::unsettled(Some(ClueNote::Deactivated(
            times
                .iter()
                .map(|time| (time.value.from, time.value.to))
                .collect(),
        )))
    })
}

/// The period in which the item was hidden; `None` without an end, since then it is not known when
/// the account came back.
fn hidden(time: &Sourced<Deactivated>) -> Option<Interval> {
    let Deactivated { from, to } = time.value;
    let to = to.filter(|to| *to > from)?;
    Some(Interval::shown(
        Some(from),
        Some(to),
        Audience::Private,
        Certainty::Certain,
    ))
}
