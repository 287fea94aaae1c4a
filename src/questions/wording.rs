//! Questions in words.

use jiff::civil::Date;

use crate::about::{About, Days, Topic, Which};
use crate::language::{Language, Words, fill};

/// The question about something. Answers are about the time since training began, so that is what is asked for.
pub(super) fn ask(about: &About, in_days: Days, language: Language) -> String {
    let w = language.words();
    let since = match (in_days.from, in_days.to) {
        (None, _) => String::new(),
        (Some(from), None) => fill(w.ask.since, &[("day", &w.date(from))]),
        (Some(from), Some(to)) => fill(w.ask.between, &[("from", &w.date(from)), ("to", &w.date(to))]),
    };
    let on = ("platform", about.platform.title());
    let of_platform = |text: &str| fill(text, &[on, ("since", &since)]);
    match (about.topic, &about.which) {
        (Topic::Group, Which::Named(name)) => fill(w.ask.group, &[("name", &short(name))]),
        (Topic::Group, _) => fill(w.ask.groups, &[on]),
        (Topic::Person, Which::Named(name)) => fill(w.ask.person, &[on, ("name", &short(name)), ("since", &since)]),
        (Topic::Person, _) => of_platform(w.ask.people),
        (Topic::Timeline, Which::Made(days)) => {
            fill(w.ask.timeline_in, &[on, ("stretch", &stretch(w, *days)), ("since", &since)])
        }
        (Topic::Timeline, _) => of_platform(w.ask.timeline),
        (Topic::Unplaced, Which::Made(days)) => {
            fill(w.ask.unplaced_in, &[on, ("stretch", &stretch(w, *days)), ("since", &since)])
        }
        (Topic::Unplaced, _) => of_platform(w.ask.unplaced),
        (Topic::OwnComments, _) => of_platform(w.ask.own_comments),
        (Topic::FormerPictures, _) => of_platform(w.ask.former_pictures),
        (Topic::Account, _) => of_platform(w.ask.account),
        (Topic::Stories, _) => of_platform(w.ask.stories),
        (Topic::Birthday, _) => of_platform(w.ask.birthday),
        (Topic::Contact, _) => of_platform(w.ask.contact),
        (Topic::Profile, _) => of_platform(w.ask.profile),
        (Topic::Events, _) => of_platform(w.ask.events),
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

fn stretch(w: &Words, days: Days) -> String {
    let whole = |day: Option<Date>, ends: (i8, i8)| day.is_none_or(|day| (day.month(), day.day()) == ends);
    let years = whole(days.from, (1, 1)) && whole(days.to, (12, 31));
    // A part of a year, beside one that was answered, is told by its days.
    let told = |day: Date| if years { day.year().to_string() } else { w.date(day) };
    match (days.from, days.to) {
        (Some(from), Some(to)) if years && from.year() == to.year() => fill(w.ask.in_year, &[("year", &told(to))]),
        (Some(from), Some(to)) => {
            let text = if years { w.ask.from_to } else { w.ask.from_day_to_day };
            fill(text, &[("from", &told(from)), ("to", &told(to))])
        }
        (Some(from), None) => fill(w.ask.from_on, &[("from", &from.year().to_string())]),
        (None, Some(to)) => fill(w.ask.up_to, &[("to", &to.year().to_string())]),
        (None, None) => String::new(),
    }
}
