//! Items that the platforms show to everybody by their own rule, whatever the settings.

use super::{Clue, Confidence, Context, Is, Signal, Span};
use crate::item::{Item, Kind, Platform, State};

pub(super) static ALWAYS_PUBLIC: Signal = Signal {
    id: "always_public",
    shows: "Public: certain where Meta says so, likely for cover photos and listings.",
    cannot_show: "For cover photos and Marketplace listings: that nobody limited them.",
    look,
};

fn look(item: &Item, _context: &Context<'_>) -> Option<Clue> {
    if item.state != State::Live {
        return None;
    }
    let strength = match (item.kind, item.platform) {
        (Kind::Name | Kind::Username | Kind::Avatar | Kind::Review | Kind::ChannelMessage, _) => {
            Confidence::Certain
        }
        (Kind::ProfilePicture, _) if item.current => Confidence::Certain,
        (Kind::Bio, Platform::Threads) => Confidence::Certain,
        (Kind::CoverPhoto, _) if item.current => Confidence::Likely,
        (Kind::Listing, _) => Confidence::Likely,
        _ => return None,
    };
    Some(Clue::new(Is::Public, strength, Span::Always))
}
