//! Items that the platforms show to everybody by their own rule, whatever the settings.

use super::{Audience, Certainty, Clue, Context, Signal, Span};
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
            Certainty::Certain
        }
        (Kind::ProfilePicture, _) if item.current => Certainty::Certain,
        (Kind::Bio, Platform::Threads) => Certainty::Certain,
        (Kind::CoverPhoto, _) if item.current => Certainty::Likely,
        (Kind::Listing, _) => Certainty::Likely,
        _ => return None,
    };
    Some(Clue::new(Audience::Public, strength, Span::Always))
}
