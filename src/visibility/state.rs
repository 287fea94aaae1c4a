//! Drafts, pending, archived and trashed items.

use jiff::Span as Days;
use jiff::civil::Date;

use super::{Audience, Certainty, Clue, ClueNote, Context, Interval, Signal, Span};
use crate::facts::Facts;
use crate::item::{Item, Kind, Platform, State};

pub(super) static STATE: Signal = Signal {
    id: "state",
    shows: "Private: a draft or a pending item for as long as it existed, an archived or trashed one on the day of the export; certain, or likely where another file lists it as live.",
    cannot_show: "Who could see an archived or trashed item before, and since when it is hidden; the bin keeps 30 days.",
    look,
};

fn look(item: &Item, context: &Context<'_>) -> Option<Clue> {
    let clue = match (item.state, item.kind, item.platform) {
        (State::Live, _, _) if item.is_disputed_draft() => {
            let note = Some(ClueNote::StateDisputed(State::Draft));
            return Some(Clue {
                origin: item.origins.first().copied(),
                ..Clue::unsettled(note)
            });
        }
        (State::Live | State::Replaced, _, _) => return None,
        // The story archive holds every story that has expired; some may still be shown as
        // highlights.
        (State::Archived, Kind::Story, Platform::Facebook) => {
            Clue::unsettled(Some(ClueNote::Expired))
        }
        (State::Draft | State::Pending, _, _) => {
            Clue::new(Audience::Private, Certainty::Certain, Span::UntilTheDay)
        }
        (State::Trashed, _, Platform::Instagram) => {
            let past = last_seen(item, context).unwrap_or_default();
            Clue {
                past,
                ..Clue::new(Audience::Private, Certainty::Certain, Span::OnTheDay)
            }
        }
        (State::Archived | State::Trashed, _, _) => {
            Clue::new(Audience::Private, Certainty::Certain, Span::OnTheDay)
        }
    };
    // If another file lists it as live, one of the two is out of date, and it is not known which.
    let (strength, own) = if item.listed_as_live {
        (clue.strength.weaker(), ClueNote::StateDisputed(item.state))
    } else {
        (clue.strength, ClueNote::State(item.state))
    };
    let note = clue.note.or(Some(own));
    Some(Clue {
        origin: item.origins.first().copied(),
        strength,
        note,
        ..clue
    })
}

/// How many days Instagram's bin keeps things (rules.md IG10).
const DAYS_IN_THE_BIN: i64 = 30;

/// The first day on which something can have been put into the bin that lies there. Only a named
/// day of the export allows to count back.
pub(crate) fn binned_from(facts: &Facts) -> Option<Date> {
    facts
        .named_day()?
        .checked_sub(Days::new().days(DAYS_IN_THE_BIN))
        .ok()
}

/// The last day on which an item in the bin was surely live: 30 days before the export, or later if
/// it was made later. It was public then if the account is public now and was not switched since.
fn last_seen(item: &Item, context: &Context<'_>) -> Option<Vec<Interval>> {
    let binned = binned_from(context.facts)?;
    let public = context
        .facts
        .private_account
        .as_ref()
        .is_some_and(|flag| !flag.value);
    let last = item
        .time
        .day()
        .map_or(binned, |made| made.max(binned))
        .yesterday()
        .ok()?;
    let last = item.time.day().map_or(last, |made| made.max(last));
    let turned_since = context
        .facts
        .privacy_changes
        .last()
        .is_some_and(|toggle| toggle.value.on >= last);
    let after = last.tomorrow().ok()?;
    let seen = Interval::shown(Some(last), Some(after), Audience::Public, Certainty::Likely);
    (public && !turned_since).then(|| vec![seen])
}
