//! Applies packs to a subject: cuts its time where something changes, asks the rule in force for each piece, and joins the
//! answers. Unknown stays unknown in every step.

use std::sync::Arc;

use jiff::civil::Date;

use super::pack::{
    Age, Class, Clock, Counter, Cover, Effect, Family, Filed, Follows, Items, Match, Pack, Rule, Verdict, When,
};
use super::packs::Packs;
use super::subject::{Subject, Truth};
use super::{Condition, Confidence, Is, Outcome, RuleRef, Standing, Window};
use crate::time::anniversary;

/// Applies the packs of one region, as of one day.
#[derive(Debug, Clone, Copy)]
pub struct Judge<'p> {
    packs: &'p Packs,
    as_of: Date,
}

/// The answer for one piece of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Yes,
    Unknown(Condition),
    NotStated,
    No,
}

/// One piece of time, with its answer.
#[derive(Clone, Copy, Debug)]
struct Piece {
    from: Date,
    to: Option<Date>,
    value: Value,
    rule: RuleRef,
    confidence: Confidence,
    contested: bool,
    /// An objection changed the answer.
    objected: bool,
}

impl<'p> Judge<'p> {
    /// A judge over these packs.
    pub fn new(packs: &'p Packs, as_of: Date) -> Self {
        Self { packs, as_of }
    }

    /// The packs.
    pub fn packs(&self) -> &'p Packs {
        self.packs
    }

    /// The outcome for one subject. Where the region is unknown, that of all regions if they agree.
    pub fn outcome(&self, subject: &Subject<'_>) -> Outcome {
        let outcomes = self.packs.groups().map(|(first, packs)| self.in_region(packs, first, subject));
        let outcomes: Vec<Outcome> = outcomes.collect();
        self.agreed(&outcomes).unwrap_or_else(|| bare(Is::Undecided, RuleRef::NoPack, Some(Condition::Region)))
    }

    /// The outcome of all regions, where they agree; else that the region would tell. None where no region was asked.
    fn agreed(&self, outcomes: &[Outcome]) -> Option<Outcome> {
        let first = outcomes.first()?;
        if outcomes.len() == 1 {
            return Some(first.clone());
        }
        let alike = outcomes.iter().all(|outcome| outcome.is == first.is);
        let told = if alike { self.strictest(outcomes)? } else { first };
        let contested = outcomes.iter().any(|outcome| outcome.standing == Standing::Contested);
        let told = Outcome {
            confidence: outcomes.iter().map(|outcome| outcome.confidence).min()?,
            standing: if contested { Standing::Contested } else { told.standing },
            ..told.clone()
        };
        if alike {
            return Some(told);
        }
        let standing = if contested { Standing::Contested } else { Standing::Settled };
        Some(Outcome {
            is: Is::Undecided,
            standing,
            window: None,
            condition: Some(Condition::Region),
            objected_on: None,
            at_times: false,
            ..told
        })
    }

    /// Of outcomes that agree, the one that holds in every region: the shortest window, and "at no time since training
    /// began" where it began first. For the rest the first region speaks.
    fn strictest<'o>(&self, outcomes: &'o [Outcome]) -> Option<&'o Outcome> {
        // Of equals the last wins, so the first region comes last.
        let backwards = outcomes.iter().rev();
        match outcomes.first()?.is {
            Is::InScope => backwards.max_by_key(|outcome| outcome.window.map(|window| window.from)),
            Is::OutOfScope => backwards.max_by_key(|outcome| {
                let never = self.packs.verdict(outcome.rule) == Some(Verdict::IfPublic);
                let pack = self.packs.pack_of(outcome.rule);
                (pack.is_some(), pack.filter(|_| never).map(|pack| std::cmp::Reverse(pack.pack.since())))
            }),
            Is::Undecided | Is::NotStated => outcomes.first(),
        }
    }

    /// The outcome under the packs of one region, of which the first has that number.
    fn in_region(&self, packs: &[Arc<Pack>], number: usize, subject: &Subject<'_>) -> Outcome {
        let Some(first) = packs.first() else {
            return bare(Is::Undecided, RuleRef::NoPack, Some(Condition::Region));
        };
        // A pack that stands alone, as one of the user's own may, speaks for the time back to the start of training: saying
        // "nothing in force" of that time would be wrong.
        let start = first.pack.since();
        if self.as_of < start {
            return bare(Is::OutOfScope, RuleRef::NotInForce, None);
        }
        let from = subject.made.map_or(start, |made| made.max(start));
        let pieces = self.pieces(packs, number, subject, from);
        match pieces.is_empty() {
            // Made after the day as of which is judged.
            true => bare(Is::OutOfScope, RuleRef::NotInForce, None),
            false => join(&pieces, subject),
        }
    }

    fn pieces(&self, packs: &[Arc<Pack>], number: usize, subject: &Subject<'_>, from: Date) -> Vec<Piece> {
        let mut cuts: Vec<Date> = vec![from];
        // The oldest pack reaches back to the start; where it begins by its own text, nothing changes.
        cuts.extend(packs.iter().skip(1).map(|pack| pack.pack.valid_from));
        cuts.extend(subject.seen_by.iter().flat_map(|interval| [interval.from, interval.to]).flatten());
        if let Some(objected_on) = subject.objected_on {
            cuts.push(objected_on);
            let covers = packs.iter().flat_map(|pack| &pack.objection.covers);
            cuts.extend(covers.flat_map(|cover| [cover.from, cover.until]).flatten());
        }
        cuts.retain(|cut| *cut >= from && *cut <= self.as_of);
        cuts.sort_unstable();
        cuts.dedup();
        let ends = cuts.iter().skip(1).copied().map(Some).chain([None]);
        cuts.iter().zip(ends).filter_map(|(start, end)| self.piece(packs, number, subject, *start, end)).collect()
    }

    fn piece(
        &self,
        packs: &[Arc<Pack>],
        number: usize,
        subject: &Subject<'_>,
        from: Date,
        to: Option<Date>,
    ) -> Option<Piece> {
        let in_force = packs.iter().rposition(|pack| pack.pack.valid_from <= from).unwrap_or(0);
        let pack = packs.get(in_force)?;
        let number = u16::try_from(number + in_force).ok()?;
        let (place, mut value, confidence) = select(pack, subject, from)?;
        let rule = pack.rules.get(usize::from(place))?;
        let mut reference = RuleRef::Rule(number, place);
        let age = pack.age.as_ref().filter(|age| age.class == rule.class && subject.own);
        if let Some((aged, minor_now)) = age.and_then(|age| self.under_age(age, subject, value)) {
            value = aged;
            reference = if minor_now { RuleRef::MinorNow(number) } else { RuleRef::MinorThen(number) };
        }
        let unobjected = value;
        value = self.under_objection(pack, rule.class, subject, from, value);
        let contested = contested(&rule.counter, subject, from, to)
            || matches!(reference, RuleRef::MinorNow(_))
                && pack.age.as_ref().is_some_and(|age| contested(&age.counter, subject, from, to));
        Some(Piece { from, to, value, rule: reference, confidence, contested, objected: value != unobjected })
    }

    /// What the age gate makes of an answer; none where it leaves it alone.
    fn under_age(&self, age: &Age, subject: &Subject<'_>, value: Value) -> Option<(Value, bool)> {
        // Unknown age counts as adult: that errs towards "in scope", and the report says so.
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
            (Verdict::Excluded, _) => Value::No,
            (_, Value::Yes | Value::Unknown(_)) => Value::NotStated,
            (_, other) => other,
        };
        (gated != value).then_some((gated, minor_now))
    }

    fn under_objection(&self, pack: &Pack, class: Class, subject: &Subject<'_>, from: Date, value: Value) -> Value {
        let Some(objected_on) = subject.objected_on.filter(|day| from >= *day && subject.own) else { return value };
        if !pack.objection.offered {
            return value;
        }
        let start = pack.pack.since();
        let cover = pack
            .objection
            .covers
            .iter()
            .find(|cover| cover.class == class && applies(cover, subject, objected_on, start, from));
        match (cover.map(|cover| cover.effect), value) {
            (Some(Effect::Covered), Value::Yes | Value::Unknown(_)) => Value::No,
            (Some(Effect::Contested), Value::Yes) => Value::Unknown(Condition::Objection),
            _ => value,
        }
    }
}

fn bare(is: Is, rule: RuleRef, condition: Option<Condition>) -> Outcome {
    Outcome {
        is,
        rule,
        confidence: Confidence::High,
        standing: Standing::Settled,
        window: None,
        condition,
        objected_on: None,
        at_times: false,
        opening: Confidence::High,
    }
}

fn applies(cover: &Cover, subject: &Subject<'_>, objected_on: Date, start: Date, from: Date) -> bool {
    let filed = match cover.filed {
        None => true,
        Some(Filed::BeforeStart) => objected_on < start,
        Some(Filed::AfterStart) => objected_on >= start,
    };
    // An item of unknown age may be older than the objection.
    let later = subject.made.is_some_and(|made| made >= objected_on);
    let items = match cover.items {
        None => true,
        Some(Items::PublishedAfterFiling) => later,
        Some(Items::PublishedBeforeFiling) => !later,
    };
    filed && items && cover.from.is_none_or(|day| from >= day) && cover.until.is_none_or(|day| from < day)
}

/// The rule for a subject on a day: its place, its answer, how sure. Walks the matching rules from the highest priority
/// down. Rules whose condition is unknown stay possible; if one of them would answer otherwise than the first certain
/// one, nobody can say which holds.
fn select(pack: &Pack, subject: &Subject<'_>, day: Date) -> Option<(u16, Value, Confidence)> {
    let family = pack.pack.family;
    let mut possible: Vec<(u16, &Rule, Condition)> = Vec::new();
    for place in pack.rules_about(subject.platform, subject.kind) {
        let Some(rule) = pack.rules.get(usize::from(*place)).filter(|rule| fits(&rule.matches, subject)) else {
            continue;
        };
        match holds(rule.when.as_ref(), subject, day) {
            (Truth::False, _) => {}
            (Truth::Unknown, condition) => possible.push((*place, rule, condition)),
            (Truth::True, _) => {
                let (value, confidence) = value(rule, family, subject, day);
                let other_value = |other: &Rule| self::value(other, family, subject, day).0;
                let differs = possible.iter().find(|(_, other, _)| !same(other_value(other), value));
                return Some(match (differs, value) {
                    (None, _) | (Some(_), Value::Unknown(_)) => (*place, value, confidence),
                    (Some((other_place, other, condition)), _) => {
                        (*other_place, Value::Unknown(*condition), other.confidence.min(confidence))
                    }
                });
            }
        }
    }
    None
}

fn same(a: Value, b: Value) -> bool {
    matches!((a, b), (Value::Unknown(_), Value::Unknown(_))) || a == b
}

/// Whether a rule that is about such a platform and kind is about the subject.
fn fits(matches: &Match, subject: &Subject<'_>) -> bool {
    fn listed<T: PartialEq>(list: Option<&Vec<T>>, word: &T) -> bool {
        list.is_none_or(|list| list.contains(word))
    }
    // A rule that names marks is only about what carries one of them.
    let marked = match (&matches.field, subject.mark) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(marks), Some(mark)) => marks.iter().any(|one| one == mark),
    };
    listed(matches.state.as_ref(), &subject.state)
        && listed(matches.surface.as_ref(), &subject.surface)
        && matches.current.is_none_or(|current| current == subject.current)
        // What has no time may be of any.
        && matches.item_from.is_none_or(|from| subject.made.is_none_or(|made| made >= from))
        && marked
}

/// Whether a rule's condition holds, and which fact would tell.
fn holds(when: Option<&When>, subject: &Subject<'_>, day: Date) -> (Truth, Condition) {
    let Some(when) = when else { return (Truth::True, Condition::Audience) };
    let asked = [
        (when.target_public, subject.public_on(day).0, Condition::TargetAudience),
        (when.group_public, subject.group_public, Condition::GroupPublic),
        (when.target_is_own, Truth::Unknown, Condition::TargetAudience),
    ];
    let mut all = (Truth::True, Condition::Audience);
    for (wanted, known, condition) in asked {
        let Some(wanted) = wanted else { continue };
        match (known, wanted) {
            (Truth::Unknown, _) => all = (Truth::Unknown, condition),
            (Truth::True, true) | (Truth::False, false) => {}
            _ => return (Truth::False, condition),
        }
    }
    all
}

/// What a rule answers on a day.
fn value(rule: &Rule, family: Family, subject: &Subject<'_>, day: Date) -> (Value, Confidence) {
    let (truth, strength, condition) = match rule.verdict {
        Verdict::Always | Verdict::AlwaysPublic => return (Value::Yes, rule.confidence),
        Verdict::Excluded => return (Value::No, rule.confidence),
        Verdict::PersonalisationOnly if family == Family::Personalisation => return (Value::Yes, rule.confidence),
        Verdict::NotStated | Verdict::PersonalisationOnly => return (Value::NotStated, rule.confidence),
        Verdict::ExcludedUnlessSharedToAi => (subject.addressed_to_ai, Confidence::High, Condition::AddressedToAi),
        Verdict::IfPublic => {
            let (truth, strength) = subject.public_on(day);
            let condition = match rule.follows {
                Some(Follows::Target) => Condition::TargetAudience,
                Some(Follows::Group) => Condition::GroupPublic,
                Some(Follows::Item) | None => Condition::Audience,
            };
            (truth, strength, condition)
        }
    };
    match truth {
        Truth::True => (Value::Yes, rule.confidence.min(strength)),
        Truth::False => (Value::No, rule.confidence.min(strength)),
        Truth::Unknown => (Value::Unknown(condition), rule.confidence),
    }
}

fn contested(counters: &[Counter], subject: &Subject<'_>, from: Date, to: Option<Date>) -> bool {
    counters.iter().any(|counter| match counter.clock {
        Clock::Item => {
            let made = subject.made;
            counter.from.is_none_or(|day| made.is_none_or(|made| made >= day))
                && counter.until.is_none_or(|day| made.is_none_or(|made| made < day))
        }
        Clock::Window => {
            counter.from.is_none_or(|day| to.is_none_or(|to| to > day)) && counter.until.is_none_or(|day| from < day)
        }
    })
}

/// Joins the pieces: any yes makes "in scope", else any unknown "undecided", else any silence "not stated".
fn join(pieces: &[Piece], subject: &Subject<'_>) -> Outcome {
    let rank = |piece: &Piece| match piece.value {
        Value::Yes => 0,
        Value::Unknown(_) => 1,
        Value::NotStated => 2,
        Value::No => 3,
    };
    let best = pieces.iter().map(rank).min().unwrap_or(3);
    // The newest piece of the deciding sort speaks for all: its rule is the one in force.
    let deciding: Vec<&Piece> = pieces.iter().filter(|piece| rank(piece) == best).collect();
    let (is, condition) = match deciding.last().map(|piece| piece.value) {
        Some(Value::Yes) => (Is::InScope, None),
        Some(Value::Unknown(condition)) => (Is::Undecided, Some(condition)),
        Some(Value::NotStated) => (Is::NotStated, None),
        Some(Value::No) | None => (Is::OutOfScope, None),
    };
    let window = match (is, deciding.first(), deciding.last()) {
        // What follows and is unknown to the end may go on as it was: then the window stays open.
        (Is::InScope, Some(first), Some(last)) => {
            let mut after = pieces.iter().filter(|piece| piece.from > last.from);
            let open =
                |piece: &Piece| matches!(piece.value, Value::Unknown(condition) if condition != Condition::Objection);
            let goes_on = after.all(open);
            Some(Window { from: first.from, to: last.to.filter(|_| !goes_on) })
        }
        _ => None,
    };
    let holes = deciding.iter().zip(deciding.iter().skip(1)).any(|(piece, next)| piece.to != Some(next.from));
    // One piece is enough to be in scope, so the surest counts; everything else must hold in all, so the weakest does.
    let told = deciding.iter().map(|piece| piece.confidence);
    let confidence = if is == Is::InScope { told.max() } else { told.min() };
    let standing = match is {
        Is::NotStated => Standing::Unstated,
        _ if deciding.iter().any(|piece| piece.contested) || condition == Some(Condition::Objection) => {
            Standing::Contested
        }
        _ => Standing::Settled,
    };
    Outcome {
        is,
        rule: deciding.last().map_or(RuleRef::NotInForce, |piece| piece.rule),
        confidence: confidence.unwrap_or(Confidence::Low),
        standing,
        window,
        condition,
        objected_on: subject.objected_on.filter(|_| pieces.iter().any(|piece| piece.objected)),
        at_times: is == Is::InScope && holes,
        opening: deciding.first().map_or(Confidence::Low, |piece| piece.confidence),
    }
}
