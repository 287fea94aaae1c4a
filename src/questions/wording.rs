//! Questions in words.

use jiff::civil::Date;

use crate::about::{About, Days, Topic, Which};

/// The question about something. Answers are about the time since training began, so that is what is asked for.
pub(super) fn ask(about: &About, since: Option<Date>) -> String {
    let on = about.platform.title();
    let since = since.map_or_else(String::new, |day| format!(" at any time since {day}"));
    match (about.topic, &about.which) {
        (Topic::Group, Which::Named(name)) => {
            format!("Is \u{201c}{}\u{201d} a public or a private group?", short(name))
        }
        (Topic::Group, _) => format!("Are the groups in which you wrote on {on} public or private?"),
        (Topic::Person, Which::Named(name)) => format!(
            "You wrote on {on} to \u{201c}{}\u{201d} or under what they posted. Could everybody see that{since}?",
            short(name)
        ),
        (Topic::Person, _) => format!("Could everybody see the posts of others under which you wrote on {on}{since}?"),
        (Topic::Timeline, Which::Made(days)) => {
            format!("Could everybody see what you posted on your {on} timeline {}{since}?", stretch(*days))
        }
        (Topic::Timeline, _) => format!("Could everybody see what you posted on your {on} timeline{since}?"),
        (Topic::OwnComments, _) => {
            format!("Could everybody see those posts of yours on {on} under which you also commented{since}?")
        }
        (Topic::FormerPictures, _) => {
            format!("Could everybody see your former profile pictures and cover photos on {on}{since}?")
        }
        (Topic::Account, _) => format!("Was your {on} account public{since}?"),
        (Topic::Stories, _) => {
            format!("Could everybody see your stories on {on}{since}, and not only followers or close friends?")
        }
        (Topic::Profile, _) => format!("Could everybody see your bio and the details on your {on} profile{since}?"),
        (Topic::Events, _) => format!("Could everybody see the events you made on {on}{since}?"),
    }
}

/// A name that is longer than any name says nothing more.
fn short(name: &str) -> String {
    const CHARACTERS: usize = 80;
    match name.char_indices().nth(CHARACTERS) {
        Some((at, _)) => format!("{}\u{2026}", name.get(..at).unwrap_or(name)),
        None => name.to_owned(),
    }
}

fn stretch(days: Days) -> String {
    let year = |day: Option<Date>| day.map(|day| day.year());
    let whole = |day: Option<Date>, ends: (i8, i8)| day.is_none_or(|day| (day.month(), day.day()) == ends);
    match (days.from, days.to) {
        // A part of a year, beside one that was answered.
        (Some(from), Some(to)) if !whole(days.from, (1, 1)) || !whole(days.to, (12, 31)) => {
            format!("from {from} to {to}")
        }
        (Some(_), Some(_)) if year(days.from) == year(days.to) => {
            days.to.map_or_else(String::new, |to| format!("in {}", to.year()))
        }
        (Some(from), Some(to)) => format!("from {} to {}", from.year(), to.year()),
        (Some(from), None) => format!("from {} on", from.year()),
        (None, Some(to)) => format!("up to {}", to.year()),
        (None, None) => String::new(),
    }
}
