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
    /// On the day of the export; what was before, it does not say.
    OnTheDay,
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
    let day = facts.exported_by(as_of);
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
        intervals: intervals(is, confidence, span, &past, made, day),
        evidence: clues.into_iter().map(|(signal, clue)| evidence(signal, clue)).collect(),
    }
}

fn evidence(signal: u8, clue: Clue) -> Evidence {
    Evidence { signal, says: clue.says, strength: clue.strength, origin: clue.origin, note: clue.note }
}

/// The whole time of an item. What was before the day of the export, the state of that day does not tell; `past` may.
fn intervals(
    is: Is,
    confidence: Confidence,
    span: Span,
    past: &[Interval],
    made: Option<Date>,
    day: Date,
) -> Vec<Interval> {
    let now = |from| Interval { from, to: None, is, confidence };
    if span == Span::Always && past.is_empty() {
        return vec![now(made)];
    }
    // What was made on the very day and is hidden by the end of it stood open for some of its hours.
    let hidden_at_once = is == Is::Private && made.is_some_and(|made| made >= day);
    let start = if hidden_at_once { made.and_then(|made| made.tomorrow().ok()).unwrap_or(day) } else { day };
    if made.is_some_and(|made| made >= start) {
        return vec![now(made)];
    }
    let open = [Interval { from: made, to: Some(start), is: Is::Undetermined, confidence: Confidence::Certain }];
    let mut all = clipped(if past.is_empty() { &open } else { past }, made, start);
    all.push(now(Some(start)));
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

    #[test]
    fn a_state_of_today_says_nothing_of_yesterday() {
        let day = date(2026, 5, 1);
        let of = |is, made| intervals(is, Confidence::Certain, Span::OnTheDay, &[], made, day);
        for made in [None, Some(date(2019, 1, 1)), Some(day)] {
            let found = of(Is::Private, made);
            assert_eq!(found.first().map(|i| (i.from, i.is)), Some((made, Is::Undetermined)), "{made:?}");
            assert_eq!(found.last().map(|i| (i.to, i.is)), Some((None, Is::Private)));
        }
        assert_eq!(of(Is::Public, Some(day)).len(), 1);
    }
}
