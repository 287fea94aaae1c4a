//! Judges who could see an item, with the evidence, from the item and the facts about its account.
//! This module does not know why anybody asks.
//!
//! Each signal is one file. It gives evidence or stays silent; the strongest evidence that decides
//! wins, and the rest is kept. If none decides, the item is undetermined: that is an answer of its
//! own, and never means "private".

mod account_flag;
mod always_public;
mod by_nature;
mod close_friends;
mod deactivated;
mod default_audience;
mod field_setting;
mod follows;
mod group;
mod known_page;
mod note;
mod nothing_recorded;
mod others_content;
mod over_time;
mod own_post;
mod page;
mod place_not_told;
mod privacy_history;
mod state;
mod stated_audience;
mod unknown_file;
mod user_stated;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::item::{Item, Origin, words};
pub(crate) use note::{ClueNote, ToldNote};
use over_time::{Exported, weigh};
pub(crate) use state::binned_from;

words! {
    /// Whether everybody could see an item.
    pub(crate) enum Audience {
        /// Everybody could see it.
        Public = "public",
        /// Only some people, or nobody else, could see it.
        Private = "private",
        /// The archive does not tell.
        Undetermined = "undetermined",
    }
}

words! {
    /// How sure an answer is.
    pub(crate) enum Certainty {
        /// It was assumed, because something had to be.
        Assumed = "assumed",
        /// The archive suggests it.
        Likely = "likely",
        /// The archive shows it, or the platform's own rule says it.
        Certain = "certain",
    }
}

impl Certainty {
    /// The next weaker level.
    fn weaker(self) -> Self {
        match self {
            Self::Certain => Self::Likely,
            Self::Likely | Self::Assumed => Self::Assumed,
        }
    }
}

/// A source of evidence.
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "`docs/signals.md` is made of what it shows")
)]
pub(crate) struct Signal {
    /// Stable id.
    pub id: &'static str,
    /// What it shows, for which time, and how surely.
    pub shows: &'static str,
    /// What it cannot show.
    pub cannot_show: &'static str,
    look: fn(&Item, &Context<'_>) -> Option<Clue>,
}

/// Every signal, in the order in which evidence is listed.
pub(crate) static SIGNALS: &[&Signal] = &[
    &state::STATE,
    &by_nature::PRIVATE_BY_NATURE,
    &stated_audience::STATED_AUDIENCE,
    &always_public::ALWAYS_PUBLIC,
    &account_flag::ACCOUNT_FLAG,
    &privacy_history::PRIVACY_HISTORY,
    &deactivated::DEACTIVATED,
    &close_friends::CLOSE_FRIENDS,
    &field_setting::FIELD_SETTING,
    &default_audience::DEFAULT_AUDIENCE,
    &page::PAGE,
    &known_page::KNOWN_PAGE,
    &own_post::OWN_POST,
    &group::GROUP,
    &others_content::OTHERS_CONTENT,
    &place_not_told::PLACE_NOT_TOLD,
    &user_stated::USER_STATED,
    &unknown_file::UNKNOWN_FILE,
    &nothing_recorded::NOTHING_RECORDED,
];

/// What signals look at besides the item.
struct Context<'f> {
    facts: &'f Facts,
}

/// What a signal says about an item.
struct Clue {
    /// Index of the signal in [`SIGNALS`]; set by [`judge`].
    signal: u8,
    says: Audience,
    strength: Certainty,
    span: Span,
    /// What it knows about the time before the day of the export, or about the time that `span`
    /// names.
    past: Vec<Interval>,
    origin: Option<Origin>,
    note: Option<ClueNote>,
}

/// The time for which a clue holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    /// For as long as the item has existed.
    Always,
    /// On the day of the export only; it says nothing about the time before and after.
    OnTheDay,
    /// From the beginning until the day of the export; it says nothing about the time after.
    UntilTheDay,
    /// Only in the intervals of `past`.
    Dated,
    /// In the intervals of `past`, except on the day of the export, about which the archive itself
    /// says something.
    AroundTheDay,
}

impl Clue {
    fn new(says: Audience, strength: Certainty, span: Span) -> Self {
        Self {
            signal: 0,
            says,
            strength,
            span,
            past: Vec::new(),
            origin: None,
            note: None,
        }
    }

    /// A clue that decides nothing, and explains why.
    fn unsettled(note: Option<ClueNote>) -> Self {
        Self {
            note,
            ..Self::new(Audience::Undetermined, Certainty::Certain, Span::Always)
        }
    }
}

/// One clue about who could see an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Evidence {
    /// Index of the signal in [`SIGNALS`].
    pub signal: u8,
    /// What it says.
    pub says: Audience,
    /// How strongly.
    pub strength: Certainty,
    /// Where it stands in the archive, if it does.
    pub origin: Option<Origin>,
    /// Further details, such as the name of a group.
    pub note: Option<ClueNote>,
}

/// A period in which one answer holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Interval {
    /// Its first day; `None` if it is not known when the item was made.
    pub from: Option<Date>,
    /// The day after its last one; `None` if it still holds.
    pub to: Option<Date>,
    /// The answer.
    pub is: Audience,
    /// How sure it is.
    pub confidence: Certainty,
    /// Whether only the user's word supports it.
    pub by_user: bool,
}

impl Interval {
    /// An interval that the archive supports.
    fn shown(from: Option<Date>, to: Option<Date>, is: Audience, confidence: Certainty) -> Self {
        Self {
            from,
            to,
            is,
            confidence,
            by_user: false,
        }
    }
}

/// Who could see an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Visibility {
    /// The answer for the day of the export.
    pub is: Audience,
    /// How sure that answer is.
    pub confidence: Certainty,
    /// The answers over time, without gaps, from the day on which the item was made.
    pub intervals: Vec<Interval>,
    /// All evidence, the deciding one first.
    pub evidence: Vec<Evidence>,
}

impl Visibility {
    /// What the user said about the item.
    pub(crate) fn told(&self) -> Option<&ClueNote> {
        fn said(evidence: &&Evidence) -> bool {
            SIGNALS
                .get(usize::from(evidence.signal))
                .is_some_and(|signal| signal.id == user_stated::ID)
        }
        self.evidence.iter().find(said)?.note.as_ref()
    }

    /// Whether everybody could see it at some time from that day on.
    pub(crate) fn at_some_time_since(&self, day: Date) -> Audience {
        let since = || {
            self.intervals
                .iter()
                .filter(|interval| interval.to.is_none_or(|to| to > day))
        };
        let any = |is: Audience| since().any(|interval| interval.is == is);
        if any(Audience::Public) {
            Audience::Public
        } else if any(Audience::Undetermined) {
            Audience::Undetermined
        } else {
            Audience::Private
        }
    }
}

/// Whether an account was public or private until the day of the export, from its own history;
/// empty without one.
pub(crate) fn account_history(facts: &Facts) -> Vec<Interval> {
    privacy_history::account_until_export(&Context { facts })
}

/// Judges one item.
pub(crate) fn judge(item: &Item, facts: &Facts, as_of: Date) -> Visibility {
    let context = Context { facts };
    let mut clues: Vec<Clue> = Vec::new();
    // If kind and surface were only guessed, the other signals, which rely on them, stay silent.
    let speaks = |signal: &Signal| !item.by_shape || signal.id == unknown_file::UNKNOWN_FILE.id;
    for (place, signal) in (0_u8..).zip(SIGNALS).filter(|(_, signal)| speaks(signal)) {
        // This signal, the last one, says that nothing is recorded, which is worth saying only if
        // no other signal spoke.
        if signal.id == nothing_recorded::ID && !clues.is_empty() {
            continue;
        }
        clues.extend((signal.look)(item, &context).map(|clue| Clue {
            signal: place,
            ..clue
        }));
    }
    let exported = Exported {
        on: facts.exported_by(as_of),
        as_of,
    };
    let (intervals, is, confidence) = weigh(&clues, item.time.day(), exported);
    let mut evidence: Vec<Evidence> = clues.into_iter().map(evidence).collect();
    // The sort is stable, so that equal evidence stays in the order of signals.
    evidence.sort_by_key(|evidence| (evidence.says != is, std::cmp::Reverse(evidence.strength)));
    Visibility {
        is,
        confidence,
        intervals,
        evidence,
    }
}

fn evidence(clue: Clue) -> Evidence {
    Evidence {
        signal: clue.signal,
        says: clue.says,
        strength: clue.strength,
        origin: clue.origin,
        note: clue.note,
    }
}
