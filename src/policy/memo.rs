//! Remembers outcomes: of half a million items of one account most are alike to the policy. It asks of the day on which
//! something was made only whether that lies before or after certain days; what was made between two of them is alike, but
//! for the day from which it was eligible.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::subject::{Subject, SubjectKind, Truth};
use super::{Judge, Outcome, Window};
use crate::item::{Platform, State, Surface};
use crate::objections::Objections;
use crate::time::anniversary;
use crate::visibility::{Confidence, Interval, Is};

/// A judge that looks twice at nothing that is alike.
#[derive(Debug)]
pub struct Memo<'p> {
    judge: Judge<'p>,
    /// What the outcome was, with the day of the item of which it was asked.
    known: FxHashMap<Case, (Option<Date>, Outcome)>,
    /// The days that are asked for, of the account at hand, in order.
    of_account: Option<(Life, Vec<Date>)>,
}

/// Birthday and objections.
type Life = (Option<Date>, Objections);

/// All of a subject that its outcome depends on, but for the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Case {
    platform: Platform,
    kind: SubjectKind,
    state: State,
    surface: Surface,
    current: bool,
    mark: Option<&'static str>,
    seen_by: (Is, Confidence, bool),
    addressed_to_ai: Truth,
    own: bool,
    unknown_as: Truth,
    muse_off: bool,
    life: Life,
    /// How many of the days that are asked for lie before it; none where it has no time.
    later_than: Option<usize>,
}

impl<'p> Memo<'p> {
    /// A judge that has seen nothing yet.
    pub fn new(judge: Judge<'p>) -> Self {
        Self { judge, known: FxHashMap::default(), of_account: None }
    }

    /// The day as of which it judges.
    pub(super) fn as_of(&self) -> Date {
        self.judge.as_of()
    }

    /// The outcome for one subject: that of the judge.
    pub fn outcome(&mut self, subject: &Subject<'_>) -> Outcome {
        let Some(case) = self.case(subject) else { return self.judge.outcome(subject) };
        let judge = self.judge;
        let (of, known) = self.known.entry(case).or_insert_with(|| (subject.made, judge.outcome(subject)));
        let eligible_since_made = known.window.is_some_and(|window| Some(window.from) == *of);
        match (known.window, subject.made) {
            (Some(window), Some(made)) if eligible_since_made => {
                Outcome { window: Some(Window { from: made, ..window }), ..known.clone() }
            }
            _ => known.clone(),
        }
    }

    /// What it is alike to; none where who could see it changed over time.
    fn case(&mut self, subject: &Subject<'_>) -> Option<Case> {
        let [Interval { from, to: None, is, confidence, by_user }] = subject.seen_by else { return None };
        if *from != subject.made {
            return None;
        }
        let life = (subject.born, subject.objections);
        let days = self.days(life);
        let later_than = subject.made.map(|made| days.partition_point(|day| *day <= made));
        Some(Case {
            platform: subject.platform,
            kind: subject.kind,
            state: subject.state,
            surface: subject.surface,
            current: subject.current,
            mark: subject.mark,
            seen_by: (*is, *confidence, *by_user),
            addressed_to_ai: subject.addressed_to_ai,
            own: subject.own,
            unknown_as: subject.unknown_as,
            muse_off: subject.muse_off,
            life,
            later_than,
        })
    }

    /// Every day that is asked for: by the packs, by the holder's life, and the last day that counts.
    pub(super) fn days(&mut self, life: Life) -> &[Date] {
        if self.of_account.as_ref().is_none_or(|(of, _)| *of != life) {
            self.of_account = Some((life, self.all_days(life)));
        }
        self.of_account.as_ref().map_or(&[], |(_, days)| days)
    }

    fn all_days(&self, (born, objections): Life) -> Vec<Date> {
        let packs = self.judge.packs();
        let ages = packs.all().iter().filter_map(|pack| pack.age.as_ref());
        let of_age = ages.filter_map(|age| anniversary(born?, age.adult_at));
        let objected_on = objections.each().map(|filed| filed.on);
        let last = self.judge.as_of().tomorrow().ok();
        let mut days: Vec<Date> = packs.days().chain(of_age).chain(objected_on).chain(last).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}
