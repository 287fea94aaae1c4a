//! Drafts, pending, archived and trashed items.

use super::{Clue, Confidence, Context, Is, Signal, Span};
use crate::item::{Item, Kind, Platform, State};

pub(super) static STATE: Signal = Signal {
    id: "state",
    text: "The file it stands in says that it is a draft, is waiting for approval, is archived or lies in the bin.",
    cannot_show: "Who could see an archived or trashed item before, and since when it is hidden.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    let clue = match (item.state, item.kind, item.platform) {
        (State::Live | State::Replaced, _, _) => return None,
        // The story archive holds every story that has expired; some may still be shown as highlights.
        (State::Archived, Kind::Story, Platform::Facebook) => {
            Clue::unsettled(Some("expired after a day; who could see it then is not recorded".to_owned()))
        }
        (State::Draft | State::Pending, _, _) => Clue::new(Is::Private, Confidence::Certain, Span::Always),
        (State::Archived | State::Trashed, _, _) => Clue::new(Is::Private, Confidence::Certain, Span::OnTheDay),
    };
    let note = clue.note.or_else(|| Some(item.state.to_string()));
    Some(Clue { origin: item.origins.first().cloned(), note, ..clue })
}
