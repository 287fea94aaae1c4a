//! The dated history of Instagram's private-account switch.
//!
//! The history can be incomplete: in one real export its newest entry contradicts the switch itself
//! (audience-evidence.md 4.3). So it never decides the day of the export, what it says about the
//! past is only "likely", and the time between two contradicting entries stays undetermined.

use jiff::civil::Date;

use super::follows::follows;
use super::{Audience, Certainty, Clue, ClueNote, Context, Interval, Signal, Span};
use crate::facts::Toggle;
use crate::item::{Item, Platform};

pub(super) static PRIVACY_HISTORY: Signal = Signal {
    id: "privacy_history",
    shows: "Public or private between two entries: likely.",
    cannot_show: "That the list is complete: a missing entry proves nothing.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let follows = follows(item).filter(|_| item.platform == Platform::Instagram)?;
    let toggles = &context.facts.privacy_changes;
    let newest = toggles.last()?;
    let flag = flag(context);
    let mut past = account_until_export(context);
    if let Some(made) = item.time.day() {
        past = hidden_on_the_day_it_was_made(past, made);
    }
    for interval in &mut past {
        interval.is = follows.through(interval.is);
    }
    let says = match (flag, newest.value.private) {
        // Without the switch itself, the newest entry proves nothing about the day of the export.
        (None, _) | (_, None) => Audience::Undetermined,
        // If the switch itself decides nothing for this item, its history does not either.
        (Some(now), _) if follows.through(now) == Audience::Undetermined => Audience::Undetermined,
        (Some(_), Some(private)) => follows.through(state(private)),
    };
    let clue = Clue::new(says, Certainty::Likely, Span::OnTheDay);
    Some(Clue {
        past,
        origin: Some(newest.origin),
        note: Some(told(toggles.iter().map(|toggle| toggle.value))),
        ..clue
    })
}

fn flag(context: &Context<'_>) -> Option<Audience> {
    context
        .facts
        .private_account
        .as_ref()
        .map(|flag| state(flag.value))
}

/// Whether the account was public or private until the day of the export, from its history; empty
/// without one.
pub(super) fn account_until_export(context: &Context<'_>) -> Vec<Interval> {
    let turns: Vec<Toggle> = context
        .facts
        .privacy_changes
        .iter()
        .map(|toggle| toggle.value)
        .collect();
    past(&turns, flag(context), context.facts.exported_from())
}

fn state(private: bool) -> Audience {
    if private {
        Audience::Private
    } else {
        Audience::Public
    }
}

fn told(toggles: impl DoubleEndedIterator<Item = Toggle>) -> ClueNote {
    ClueNote::Turned(
        toggles
            .rev()
            .take(5)
            .map(|toggle| (toggle.private, toggle.on))
            .collect(),
    )
}

/// Whether the account was public or private between entries, oldest first. The list was written on
/// the day of the export, so it says nothing after the earliest possible one (`written`).
fn past(toggles: &[Toggle], flag: Option<Audience>, written: Option<Date>) -> Vec<Interval> {
    let after = |toggle: &Toggle| toggle.private.map(state);
    let before = |toggle: &Toggle| toggle.private.map(|private| state(!private));
    let mut past = Vec::new();
    if let Some(first) = toggles.first() {
        past.push(interval_of(
            None,
            Some(first.on),
            before(first).unwrap_or(Audience::Undetermined),
        ));
    }
    for (toggle, next) in toggles
        .iter()
        .zip(toggles.iter().skip(1).map(Some).chain([None]))
    {
        let (end, leads_to) = (next.map(|next| next.on), next.map_or(flag, before));
        match (after(toggle), leads_to) {
            (Some(is), Some(other)) if is == other => {
                past.push(interval_of(Some(toggle.on), end, is))
            }
            // An entry is missing between the two. The state held on the day of the entry; when it
            // ended is not known.
            (Some(is), _) => {
                let next_day = toggle.on.tomorrow().ok();
                past.push(interval_of(Some(toggle.on), next_day, is));
                past.push(interval_of(next_day, end, Audience::Undetermined));
            }
            // The switch may have been turned once more since: that the newest entry led to it is no
            // proof.
            (None, other) => past.push(interval_of(
                Some(toggle.on),
                end,
                other
                    .filter(|_| next.is_some())
                    .unwrap_or(Audience::Undetermined),
            )),
        }
    }
    public_for_moments(ended(past, written))
}

fn ended(mut past: Vec<Interval>, written: Option<Date>) -> Vec<Interval> {
    let Some(last) = past.last_mut() else {
        return past;
    };
    let end = match written {
        Some(written) => last
            .from
            .map_or(Some(written), |from| Some(from.max(written))),
        None => last.from,
    };
    let end = end.and_then(|end| end.tomorrow().ok());
    last.to = end;
    past.push(interval_of(end, None, Audience::Undetermined));
    past
}

fn interval_of(from: Option<Date>, to: Option<Date>, is: Audience) -> Interval {
    let confidence = if is == Audience::Undetermined {
        Certainty::Certain
    } else {
        Certainty::Likely
    };
    Interval::shown(from, to, is, confidence)
}

/// Intervals are made of whole days. One that opened and closed on the same day would vanish; if it
/// was public, that day counts as public, and the next interval begins a day later.
fn public_for_moments(past: Vec<Interval>) -> Vec<Interval> {
    let mut kept: Vec<Interval> = Vec::new();
    for mut interval in past {
        if let Some(end) = kept.last().and_then(|last| last.to) {
            interval.from = interval.from.map(|from| from.max(end));
        }
        fn empty(i: &Interval) -> bool {
            i.from.zip(i.to).is_some_and(|(from, to)| from >= to)
        }
        if empty(&interval) && interval.is == Audience::Public {
            interval.to = interval.from.and_then(|from| from.tomorrow().ok());
        }
        if !empty(&interval) {
            kept.push(interval);
        }
    }
    kept
}

/// For an item made on the day on which the account went private: everybody could see it for some
/// hours, so that day counts as public.
fn hidden_on_the_day_it_was_made(mut past: Vec<Interval>, made: Date) -> Vec<Interval> {
    let next_day = made.tomorrow().ok();
    let closed = past
        .iter()
        .any(|interval| interval.is == Audience::Public && interval.to == Some(made));
    let hidden = past
        .iter_mut()
        .find(|interval| interval.is != Audience::Public && interval.from == Some(made));
    if let Some(hidden) = hidden.filter(|_| closed) {
        hidden.from = next_day;
        past.push(interval_of(Some(made), next_day, Audience::Public));
    }
    past
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const FEB: Date = date(2026, 2, 1);
    const JUN: Date = date(2026, 6, 1);

    fn to(private: bool, on: Date) -> Toggle {
        Toggle {
            on,
            private: Some(private),
        }
    }

    /// The intervals up to an export on the last day of the year.
    fn told(
        toggles: &[Toggle],
        flag: Option<Audience>,
    ) -> Vec<(Option<Date>, Option<Date>, Audience)> {
        let mut all: Vec<_> = past(toggles, flag, Some(date(2026, 12, 31)))
            .into_iter()
            .map(|i| (i.from, i.to, i.is))
            .collect();
        let open = all.pop().unwrap();
        assert_eq!(
            open,
            (Some(date(2027, 1, 1)), None, Audience::Undetermined),
            "what came after nobody wrote down"
        );
        let last = all.last_mut().unwrap();
        assert_eq!(last.1.take(), Some(date(2027, 1, 1)));
        all
    }

    #[test]
    fn entries_that_fit() {
        assert_eq!(
            told(&[to(true, FEB)], Some(Audience::Private)),
            [
                (None, Some(FEB), Audience::Public),
                (Some(FEB), None, Audience::Private)
            ]
        );
        assert_eq!(
            told(&[to(false, FEB), to(true, JUN)], Some(Audience::Private)),
            [
                (None, Some(FEB), Audience::Private),
                (Some(FEB), Some(JUN), Audience::Public),
                (Some(JUN), None, Audience::Private)
            ]
        );
    }

    #[test]
    fn entries_that_do_not_fit_leave_the_time_open() {
        let day_after = Some(date(2026, 2, 2));
        let open = [
            (None, Some(FEB), Audience::Private),
            (Some(FEB), day_after, Audience::Public),
            (day_after, None, Audience::Undetermined),
        ];
        assert_eq!(
            told(&[to(false, FEB)], Some(Audience::Private)),
            open,
            "the newest entry contradicts the switch"
        );
        assert_eq!(
            told(&[to(false, FEB)], None),
            open,
            "the switch is not in the archive"
        );
        assert_eq!(
            told(&[to(true, FEB), to(true, JUN)], Some(Audience::Private))[2],
            (day_after, Some(JUN), Audience::Undetermined)
        );
    }

    #[test]
    fn an_entry_of_unknown_direction_says_only_when() {
        let unknown = Toggle {
            on: FEB,
            private: None,
        };
        assert_eq!(
            told(&[unknown], Some(Audience::Private)),
            [
                (None, Some(FEB), Audience::Undetermined),
                (Some(FEB), None, Audience::Undetermined)
            ]
        );
        // An entry behind it says what it was turned from.
        assert_eq!(
            told(&[unknown, to(true, JUN)], Some(Audience::Private))[1],
            (Some(FEB), Some(JUN), Audience::Public)
        );
    }

    #[test]
    fn public_for_an_hour_is_public_that_day() {
        let past = told(&[to(false, FEB), to(true, FEB)], Some(Audience::Private));
        let day_after = Some(date(2026, 2, 2));
        assert_eq!(
            past,
            [
                (None, Some(FEB), Audience::Private),
                (Some(FEB), day_after, Audience::Public),
                (day_after, None, Audience::Private)
            ]
        );
    }
}
