//! Times in which the account was deactivated.

use super::follows::follows;
use super::{Clue, Confidence, Context, Interval, Is, Signal};
use crate::facts::{Deactivated, Known};
use crate::item::{Item, Platform};

pub(super) static DEACTIVATED: Signal = Signal {
    id: "deactivated",
    text: "While an Instagram account is deactivated nobody sees what is on it; the archive names the times.",
    shows: "Private between the two days: certain.",
    cannot_show: "Anything about the time before and after.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let times = &context.facts.deactivated;
    let (first, follows) = (times.first()?, follows(item, context)?);
    if item.platform != Platform::Instagram || follows.through(Is::Private) != Is::Private {
        return None;
    }
    Some(Clue {
        past: times.iter().filter_map(hidden).collect(),
        origin: Some(first.origin),
        ..Clue::unsettled(Some(times.iter().map(told).collect::<Vec<_>>().join(", ")))
    })
}

/// On its first and last day the account was up for some hours. Without an end nobody knows when it came back.
fn hidden(time: &Known<Deactivated>) -> Option<Interval> {
    let from = time.value.from.tomorrow().ok()?;
    let to = time.value.to.filter(|to| *to > from)?;
    Some(Interval::shown(Some(from), Some(to), Is::Private, Confidence::Certain))
}

fn told(time: &Known<Deactivated>) -> String {
    let to = time.value.to.map_or_else(|| "a day not recorded".to_owned(), |to| to.to_string());
    format!("from {} to {to}", time.value.from)
}
