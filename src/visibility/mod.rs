//! From an item and the facts about its account to who could see it, with the evidence. It does not know why anybody asks.
//!
//! Each signal is one file. It speaks or stays silent; the strongest that decides wins, and the others stay visible.
//! Where nobody decides, the item is undetermined: that is an answer, and never a "private".

mod account;
mod account_flag;
mod always_public;
mod by_nature;
mod group;
mod nothing_recorded;
mod others_content;
mod page;
mod privacy_history;
mod state;
mod stated_audience;
mod unknown_file;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::item::{Item, Origin, words};

words! {
    /// Whether everybody could see it.
    Is {
        /// Everybody could.
        Public = "public",
        /// Only some people could, or nobody else.
        Private = "private",
        /// The archive does not tell.
        Undetermined = "undetermined",
    }
}

words! {
    /// How sure that is.
    Confidence {
        /// We assumed it, because something had to be assumed.
        Assumed = "assumed",
        /// The archive suggests it.
        Likely = "likely",
        /// The archive shows it, or the platform's own rule says it.
        Certain = "certain",
    }
}

/// A source of evidence.
pub struct Signal {
    /// Stable name.
    pub id: &'static str,
    /// What it is, in a sentence for people.
    pub text: &'static str,
    /// What it cannot show.
    pub cannot_show: &'static str,
    look: fn(&Item, &Context<'_>) -> Option<Clue>,
}

/// Every signal. Among equally strong ones the earlier wins.
pub static SIGNALS: &[&Signal] = &[
    &state::STATE,
    &by_nature::PRIVATE_BY_NATURE,
    &stated_audience::STATED_AUDIENCE,
    &always_public::ALWAYS_PUBLIC,
    &account_flag::ACCOUNT_FLAG,
    &privacy_history::PRIVACY_HISTORY,
    &page::PAGE,
    &group::GROUP,
    &others_content::OTHERS_CONTENT,
    &unknown_file::UNKNOWN_FILE,
    &nothing_recorded::NOTHING_RECORDED,
];

/// What signals look at beside the item.
struct Context<'f> {
    facts: &'f Facts,
}

/// What a signal says.
struct Clue {
    says: Is,
    strength: Confidence,
    span: Span,
    /// What it knows of the time before the day of the export.
    past: Vec<Interval>,
    origin: Option<Origin>,
    note: Option<String>,
}

/// For which time it says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    /// For as long as the item has existed.
    Always,
    /// On the day of the export; what was before or came after, it does not say.
    OnTheDay,
    /// From the beginning until the day of the export; what came after, it does not say.
    UntilTheDay,
}

impl Clue {
    fn new(says: Is, strength: Confidence, span: Span) -> Self {
        Self { says, strength, span, past: Vec::new(), origin: None, note: None }
    }

    /// Evidence that explains why nothing can be said.
    fn unsettled(note: Option<String>) -> Self {
        Self { note, ..Self::new(Is::Undetermined, Confidence::Certain, Span::Always) }
    }
}

/// One clue about who could see an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Place of the signal in [`SIGNALS`].
    pub signal: u8,
    /// What it says.
    pub says: Is,
    /// How strongly.
    pub strength: Confidence,
    /// Where it stands in the archive, if it stands there.
    pub origin: Option<Origin>,
    /// What else there is to say, such as the name of a group.
    pub note: Option<String>,
}

/// A time in which one answer holds. Without an end, it still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// Its first day; none where the item's own time is unknown.
    pub from: Option<Date>,
    /// The day on which it ends.
    pub to: Option<Date>,
    /// The answer.
    pub is: Is,
    /// How sure.
    pub confidence: Confidence,
}

/// Who could see an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visibility {
    /// On the day of the export.
    pub is: Is,
    /// How sure.
    pub confidence: Confidence,
    /// Over time, without gaps, from the item's own day on.
    pub intervals: Vec<Interval>,
    /// All evidence, the deciding one first.
    pub evidence: Vec<Evidence>,
}

/// Judges one item.
pub fn judge(item: &Item, facts: &Facts, as_of: Date) -> Visibility {
    let context = Context { facts };
    let mut clues: Vec<(u8, Clue)> = Vec::new();
    // What other signals know of a kind or a surface does not hold where these are guesses.
    let speaks = |signal: &Signal| !item.by_shape || signal.id == unknown_file::UNKNOWN_FILE.id;
    for (number, signal) in (0_u8..).zip(SIGNALS).filter(|(_, signal)| speaks(signal)) {
        if let Some(clue) = (signal.look)(item, &context) {
            clues.push((number, clue));
        }
    }
    // Only what decides can win; `sort_by_key` keeps the order of signals among equals.
    clues.sort_by_key(|(_, clue)| (clue.says == Is::Undetermined, std::cmp::Reverse(clue.strength)));
    // A statement that nothing is recorded is worth saying only where nothing else was said.
    if clues.len() > 1 {
        clues.retain(|(number, _)| {
            SIGNALS.get(usize::from(*number)).is_none_or(|signal| signal.id != nothing_recorded::ID)
        });
    }
    let span_of_export = Exported { on: facts.exported_by(as_of), as_of };
    let made = item.time.day();
    let past = clues.iter_mut().map(|(_, clue)| std::mem::take(&mut clue.past)).find(|past| !past.is_empty());
    let past = past.unwrap_or_default();
    let (is, mut confidence, span) =
        clues.first().map_or((Is::Undetermined, Confidence::Certain, Span::Always), |(_, clue)| {
            (clue.says, clue.strength, clue.span)
        });
    if is != Is::Undetermined && clues.iter().any(|(_, clue)| clue.says != is && clue.says != Is::Undetermined) {
        confidence = confidence.min(Confidence::Likely);
    }
    Visibility {
        is,
        confidence,
        intervals: intervals((is, confidence, span), &past, made, span_of_export),
        evidence: clues.into_iter().map(|(signal, clue)| evidence(signal, clue)).collect(),
    }
}

fn evidence(signal: u8, clue: Clue) -> Evidence {
    Evidence { signal, says: clue.says, strength: clue.strength, origin: clue.origin, note: clue.note }
}

/// The day of the export, and the day as of which is judged.
#[derive(Clone, Copy, Debug)]
struct Exported {
    on: Date,
    as_of: Date,
}

/// Asking for an export, waiting for it and opening it takes up to a month (archives.md 9). A younger export is taken for
/// the state of today; of an older one nobody knows what came after it.
const CURRENT_FOR_DAYS: i64 = 31;

impl Exported {
    fn is_current(self) -> bool {
        let until = self.on.checked_add(jiff::Span::new().days(CURRENT_FOR_DAYS));
        until.is_ok_and(|until| self.as_of <= until)
    }
}

/// The whole time of an item. What was before the day of the export, the state of that day does not tell; `past` may.
fn intervals(
    (is, confidence, span): (Is, Confidence, Span),
    past: &[Interval],
    made: Option<Date>,
    exported: Exported,
) -> Vec<Interval> {
    let day = exported.on;
    let from = |from| Interval { from, to: None, is, confidence };
    if span == Span::Always && past.is_empty() {
        return vec![from(made)];
    }
    // What was made on the very day and is hidden by the end of it stood open for some of its hours.
    let hidden_at_once = span == Span::OnTheDay && is == Is::Private && made.is_some_and(|made| made >= day);
    let start = if hidden_at_once { made.and_then(|made| made.tomorrow().ok()).unwrap_or(day) } else { day };
    let mut all = if span == Span::UntilTheDay || made.is_some_and(|made| made >= start) {
        vec![from(made)]
    } else {
        let open = [Interval { from: made, to: Some(start), is: Is::Undetermined, confidence: Confidence::Certain }];
        let mut all = clipped(if past.is_empty() { &open } else { past }, made, start);
        all.push(from(Some(start)));
        all
    };
    if let (false, Some(last), Ok(after)) = (exported.is_current(), all.last_mut(), start.tomorrow()) {
        last.to = Some(after);
        all.push(Interval { from: Some(after), to: None, is: Is::Undetermined, confidence: Confidence::Certain });
    }
    all
}

/// The stretches of `past` that fall between two days.
fn clipped(past: &[Interval], made: Option<Date>, end: Date) -> Vec<Interval> {
    let mut kept: Vec<Interval> = Vec::new();
    let mut was_public = false;
    for stretch in past {
        let from = made.max(stretch.from);
        let to = stretch.to.map_or(end, |to| to.min(end));
        if from.is_none_or(|from| from < to) {
            let day_after = made.and_then(|made| made.tomorrow().ok()).filter(|day| *day <= to);
            // Made on the day on which the account went private: for some hours of it everybody could see it.
            match day_after.filter(|_| was_public && stretch.is != Is::Public && stretch.from == made) {
                Some(day_after) => {
                    kept.push(Interval { from, to: Some(day_after), is: Is::Public, confidence: Confidence::Likely });
                    kept.push(Interval { from: Some(day_after), to: Some(to), ..stretch.clone() });
                }
                None => kept.push(Interval { from, to: Some(to), ..stretch.clone() }),
            }
        }
        was_public = stretch.is == Is::Public;
    }
    kept.retain(|interval| interval.from.is_none_or(|from| interval.to.is_none_or(|to| from < to)));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn told(is: Is, span: Span, made: Option<Date>, as_of: Date) -> Vec<(Option<Date>, Option<Date>, Is)> {
        let exported = Exported { on: date(2026, 5, 1), as_of };
        let all = intervals((is, Confidence::Certain, span), &[], made, exported);
        all.into_iter().map(|interval| (interval.from, interval.to, interval.is)).collect()
    }

    #[test]
    fn a_state_of_today_says_nothing_of_yesterday() {
        let day = date(2026, 5, 1);
        for made in [None, Some(date(2019, 1, 1)), Some(day)] {
            let found = told(Is::Private, Span::OnTheDay, made, day);
            assert_eq!(found.first().map(|i| (i.0, i.2)), Some((made, Is::Undetermined)), "{made:?}");
            assert_eq!(found.last().map(|i| (i.1, i.2)), Some((None, Is::Private)));
        }
        assert_eq!(told(Is::Public, Span::OnTheDay, Some(day), day).len(), 1);
    }

    #[test]
    fn an_old_export_says_nothing_of_today() {
        let (made, later) = (Some(date(2026, 1, 1)), date(2026, 11, 1));
        let day_after = Some(date(2026, 5, 2));
        for span in [Span::OnTheDay, Span::UntilTheDay] {
            let found = told(Is::Private, span, made, later);
            assert_eq!(found.last(), Some(&(day_after, None, Is::Undetermined)), "{span:?}");
        }
        assert_eq!(told(Is::Private, Span::UntilTheDay, made, later)[0], (made, day_after, Is::Private));
        assert_eq!(told(Is::Public, Span::Always, made, later), [(made, None, Is::Public)], "a rule needs no export");
    }
}
