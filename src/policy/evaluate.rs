//! Applies packs to a subject: splits its time wherever something changes, asks the rule in force
//! for each piece, applies the age gate and objections to the answer, and joins the answers.
//! Unknown stays unknown in every step.

use jiff::civil::Date;

use super::agree::agreed;
use super::join::{TimePiece, bare, join};
use super::memo::HolderDates;
use super::objecting::Under;
use super::pack::{Age, Verdict};
use super::packs::{Group, Packs};
use super::select::{RuleAnswer, contested, select, switched_off};
use super::subject::Subject;
use super::{Condition, Coverage, Outcome, RuleRef};
use crate::time::anniversary;

/// Applies packs, for a given date.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judge<'p> {
    packs: &'p Packs,
    as_of: Date,
}

impl<'p> Judge<'p> {
    /// A judge over these packs.
    pub(crate) fn new(packs: &'p Packs, as_of: Date) -> Self {
        Self { packs, as_of }
    }

    /// The packs by which it judges.
    pub(crate) fn packs(&self) -> &'p Packs {
        self.packs
    }

    /// The date for which it judges.
    pub(crate) fn as_of(&self) -> Date {
        self.as_of
    }

    /// The day on which training began, or may have begun; `None` without packs.
    pub(crate) fn training_since(&self) -> Option<Date> {
        self.packs.training_since()
    }

    /// All days on which an outcome may turn, in order: those of the packs, those of the holder,
    /// and the day after the last that counts.
    pub(super) fn days(&self, (born, objections): HolderDates) -> Vec<Date> {
        let ages = self.packs.all().iter().filter_map(|pack| pack.age.as_ref());
        let of_age = ages.filter_map(|age| anniversary(born?, age.adult_at));
        let objected_on = objections.each().map(|filed| filed.on);
        let last = self.as_of.tomorrow().ok();
        let mut days: Vec<Date> = self
            .packs
            .days()
            .chain(of_age)
            .chain(objected_on)
            .chain(last)
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The outcome for one subject. If the region is not known, it is what all regions agree on.
    pub(crate) fn outcome(&self, subject: &Subject<'_>) -> Outcome {
        let outcomes = self
            .packs
            .groups()
            .map(|group| self.in_region(group, subject));
        let outcomes: Vec<Outcome> = outcomes.collect();
        agreed(self.packs, &outcomes).unwrap_or_else(|| {
            bare(
                Coverage::Undecided,
                RuleRef::NoPack,
                Some(Condition::Region),
            )
        })
    }

    /// The outcome for something that the packs have no rule for yet: undecided, whatever the
    /// nearest rule says.
    pub(crate) fn without_rule(&self, nearest: Outcome) -> Outcome {
        match nearest.rule {
            RuleRef::NoPack | RuleRef::NotInForce => nearest,
            RuleRef::Rule(..) | RuleRef::MinorNow(_) | RuleRef::MinorThen(_) | RuleRef::NoRule => {
                bare(
                    Coverage::Undecided,
                    RuleRef::NoRule,
                    Some(Condition::AddressedToAi),
                )
            }
        }
    }

    /// Keeps the outcome if the rule that decided it names this mark; otherwise there is no rule
    /// for it.
    pub(crate) fn of_mark(&self, nearest: Outcome, mark: &str) -> Outcome {
        let rule = self.packs.rule(nearest.rule);
        let is_about_it = rule.is_some_and(|rule| {
            rule.matches
                .field
                .iter()
                .flatten()
                .any(|known| known == mark)
        });
        if is_about_it {
            nearest
        } else {
            self.without_rule(nearest)
        }
    }

    /// The outcome under the packs of one region.
    fn in_region(&self, group: Group<'_>, subject: &Subject<'_>) -> Outcome {
        let Some(first) = group.packs.first() else {
            return bare(
                Coverage::Undecided,
                RuleRef::NoPack,
                Some(Condition::Region),
            );
        };
        // The first pack also covers the time back to the start of training. A pack of the user's
        // own may stand alone, and "nothing in force" would be wrong for that time.
        let start = first.pack.since();
        if self.as_of < start {
            return bare(Coverage::OutOfScope, RuleRef::NotInForce, None);
        }
        let from = subject.made.map_or(start, |made| made.max(start));
        let pieces = self.pieces(group, subject, from);
        match pieces.is_empty() {
            // The item was made after the date for which it is judged.
            true => bare(Coverage::OutOfScope, RuleRef::NotInForce, None),
            false => join(&pieces, subject),
        }
    }

    fn pieces(&self, group: Group<'_>, subject: &Subject<'_>, from: Date) -> Vec<TimePiece> {
        let packs = group.packs;
        let mut cuts: Vec<Date> = vec![from];
        // The oldest pack covers the time back to the start of training, so nothing changes where
        // its own text begins.
        cuts.extend(packs.iter().skip(1).map(|pack| pack.pack.valid_from));
        cuts.extend(
            subject
                .seen_by
                .iter()
                .flat_map(|interval| [interval.from, interval.to])
                .flatten(),
        );
        if !subject.objections.is_empty() {
            cuts.extend(subject.objections.each().map(|filed| filed.on));
            let covers = packs.iter().flat_map(|pack| &pack.objection.covers);
            cuts.extend(covers.flat_map(|cover| [cover.from, cover.until]).flatten());
        }
        cuts.retain(|cut| *cut >= from && *cut <= self.as_of);
        cuts.sort_unstable();
        cuts.dedup();
        let ends = cuts.iter().skip(1).copied().map(Some).chain([None]);
        cuts.iter()
            .zip(ends)
            .filter_map(|(start, end)| self.piece(group, subject, *start, end))
            .collect()
    }

    fn piece(
        &self,
        group: Group<'_>,
        subject: &Subject<'_>,
        from: Date,
        to: Option<Date>,
    ) -> Option<TimePiece> {
        let Group {
            packs,
            first,
            region,
        } = group;
        let in_force = packs
            .iter()
            .rposition(|pack| pack.pack.valid_from <= from)
            .unwrap_or(0);
        let pack = packs.get(in_force)?;
        let number = u16::try_from(first + in_force).ok()?;
        let (place, mut value, confidence) = select(pack, region, subject, from)?;
        let rule = pack.rules.get(usize::from(place))?;
        let mut reference = RuleRef::Rule(number, place);
        let age = pack
            .age
            .as_ref()
            .filter(|age| age.class == rule.class && subject.own);
        if let Some((aged, minor_now)) = age.and_then(|age| self.under_age(age, subject, value)) {
            value = aged;
            reference = if minor_now {
                RuleRef::MinorNow(number)
            } else {
                RuleRef::MinorThen(number)
            };
        }
        let (objection, start) = (&pack.objection, pack.pack.since());
        let limited = Under {
            objection,
            region,
            class: rule.class,
            start,
            from,
        }
        .limit(subject, value);
        let off = switched_off(rule, subject);
        value = limited.value;
        let confidence = limited.confidence.unwrap_or(confidence);
        let contested = contested(&rule.counter, subject, from, to)
            || matches!(reference, RuleRef::MinorNow(_))
                && pack
                    .age
                    .as_ref()
                    .is_some_and(|age| contested(&age.counter, subject, from, to));
        Some(TimePiece {
            from,
            to,
            value,
            rule: reference,
            confidence,
            contested,
            objected: limited.by,
            unreached: limited.unreached,
            told: limited.told || off,
            marked: rule.marked_by(subject.mark).is_some(),
        })
    }

    /// The answer after the age gate, and whether the holder is under age now; `None` if the gate
    /// changes nothing.
    fn under_age(
        &self,
        age: &Age,
        subject: &Subject<'_>,
        value: RuleAnswer,
    ) -> Option<(RuleAnswer, bool)> {
        // An unknown age counts as adult. That errs towards "in scope", and the report says so.
        let adult_on = anniversary(subject.born?, age.adult_at)?;
        let minor_now = self.as_of < adult_on;
        let minor_then = subject.made.is_some_and(|made| made < adult_on);
        let gate = if minor_now {
            &age.minor_now
        } else if minor_then {
            &age.minor_then
        } else {
            return None;
        };
        let gated = match (gate.verdict, value) {
            (Verdict::Excluded, _) => RuleAnswer::No,
            (_, RuleAnswer::Yes | RuleAnswer::Unknown(_)) => RuleAnswer::NotStated,
            (_, other) => other,
        };
        (gated != value).then_some((gated, minor_now))
    }
}
