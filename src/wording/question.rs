//! The text of questions.

use jiff::civil::Date;

use crate::about::{About, Days, Topic, Which};
use crate::item::Platform;
use crate::language::{Language, Words};
use crate::questions::Question;

impl Question {
    /// The question in this language.
    pub fn says(&self, language: Language) -> String {
        ask(&self.about, self.in_days, language)
    }
}

/// The text of a question. It asks about the time since training began, since answers are about
/// that time.
pub(crate) fn ask(about: &About, in_days: Days, language: Language) -> String {
    let w = language.words();
    let since = match (in_days.from, in_days.to) {
        (None, _) => String::new(),
        (Some(from), None) => w.fill("ask-since", &[("day", &w.date(from))]),
        (Some(from), Some(to)) => w.fill(
            "ask-between",
            &[("from", &w.date(from)), ("to", &w.date(to))],
        ),
    };
    let on = ("platform", about.platform.title());
    let of_platform = |text: &str| w.fill(text, &[on, ("since", &since)]);
    match (about.topic, &about.which) {
        (Topic::Group, Which::Named(name)) => w.fill("ask-group", &[("name", &short(name))]),
        (Topic::Group, _) => w.fill("ask-groups", &[on]),
        (Topic::Person, Which::Named(name)) => w.fill(
            "ask-person",
            &[on, ("name", &short(name)), ("since", &since)],
        ),
        (Topic::Person, _) => of_platform("ask-people"),
        (Topic::Timeline, Which::Made(days)) => w.fill(
            "ask-timeline-in",
            &[on, ("stretch", &stretch(w, *days)), ("since", &since)],
        ),
        (Topic::Timeline, _) => of_platform("ask-timeline"),
        (Topic::Unplaced, Which::Made(days)) => w.fill(
            "ask-unplaced-in",
            &[on, ("stretch", &stretch(w, *days)), ("since", &since)],
        ),
        (Topic::Unplaced, _) => of_platform("ask-unplaced"),
        (Topic::OwnComments, _) => of_platform("ask-own-comments"),
        // Only Facebook has cover photos.
        (Topic::FormerPictures, _) if about.platform == Platform::Facebook => {
            of_platform("ask-former-pictures")
        }
        (Topic::FormerPictures, _) => of_platform("ask-former-profile-pictures"),
        (Topic::Account, _) => of_platform("ask-account"),
        (Topic::Stories, _) => of_platform("ask-stories"),
        (Topic::Birthday, _) => of_platform("ask-birthday"),
        (Topic::Contact, _) => of_platform("ask-contact"),
        (Topic::Profile, _) => of_platform("ask-profile"),
        (Topic::Events, _) => of_platform("ask-events"),
    }
}

/// Shortens names that are longer than any real name.
fn short(name: &str) -> String {
    const CHARACTERS: usize = 80;
    match name.char_indices().nth(CHARACTERS) {
        Some((at, _)) => format!("{}\u{2026}", name.get(..at).unwrap_or(name)),
        None => name.to_owned(),
    }
}

fn stretch(w: &Words, days: Days) -> String {
    fn whole(day: Option<Date>, ends: (i8, i8)) -> bool {
        day.is_none_or(|day| (day.month(), day.day()) == ends)
    }
    let years = whole(days.from, (1, 1)) && whole(days.to, (12, 31));
    // A part of a year, beside one that was answered, is named by its days.
    let told = |day: Date| {
        if years {
            day.year().to_string()
        } else {
            w.date(day)
        }
    };
    match (days.from, days.to) {
        (Some(from), Some(to)) if years && from.year() == to.year() => {
            w.fill("ask-in-year", &[("year", &told(to))])
        }
        (Some(from), Some(to)) => {
            let text = if years {
                "ask-from-to"
            } else {
                "ask-from-day-to-day"
            };
            w.fill(text, &[("from", &told(from)), ("to", &told(to))])
        }
        (Some(from), None) => w.fill("ask-from-on", &[("from", &from.year().to_string())]),
        (None, Some(to)) => w.fill("ask-up-to", &[("to", &to.year().to_string())]),
        (None, None) => String::new(),
    }
}
