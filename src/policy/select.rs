//! Selects the rule for a subject on a day, and finds its answer: yes, no, unknown, or not stated.

use jiff::civil::Date;

use super::pack::{
    Clock, Counter, Family, Follows, Match, Pack, RegionCode, Rule, Switch, Verdict, When,
};
use super::subject::{Subject, Truth};
use super::{Condition, Confidence};
use crate::item::Surface;

/// The answer for one piece of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RuleAnswer {
    Yes,
    Unknown(Condition),
    NotStated,
    No,
}

/// The rule for a subject on a day: its index, its answer, and how sure that is. Walks the matching
/// rules from the highest priority down. Rules whose condition is unknown stay possible; if one of
/// them would answer differently from the first certain one, the answer is unknown.
pub(super) fn select(
    pack: &Pack,
    region: &RegionCode,
    subject: &Subject<'_>,
    day: Date,
) -> Option<(u16, RuleAnswer, Confidence)> {
    let family = pack.pack.family;
    let mut possible: Vec<(u16, &Rule, Condition)> = Vec::new();
    for place in pack.rules_about(subject.platform, subject.kind) {
        let Some(rule) = pack
            .rules
            .get(usize::from(*place))
            .filter(|rule| fits(&rule.matches, subject))
        else {
            continue;
        };
        match holds(rule.when.as_ref(), subject, day) {
            (Truth::False, _) => {}
            // If the item's place is not known, a rule about a place is only possible.
            _ if rule.matches.surface.is_some() && subject.surface == Surface::Unknown => {
                possible.push((*place, rule, Condition::Audience));
            }
            (Truth::Unknown, condition) => possible.push((*place, rule, condition)),
            (Truth::True, _) => {
                let (value, confidence) = value(rule, family, region, subject, day);
                let other_value = |other: &Rule| self::value(other, family, region, subject, day).0;
                let differs = possible
                    .iter()
                    .find(|(_, other, _)| !same(other_value(other), value));
                return Some(match (differs, value) {
                    (None, _) | (Some(_), RuleAnswer::Unknown(_)) => (*place, value, confidence),
                    (Some((other_place, other, condition)), _) => (
                        *other_place,
                        RuleAnswer::Unknown(*condition),
                        other.confidence.min(confidence),
                    ),
                });
            }
        }
    }
    None
}

fn same(a: RuleAnswer, b: RuleAnswer) -> bool {
    matches!((a, b), (RuleAnswer::Unknown(_), RuleAnswer::Unknown(_))) || a == b
}

/// Whether a rule matches the subject, apart from platform and kind, which were checked already.
fn fits(matches: &Match, subject: &Subject<'_>) -> bool {
    fn listed<T: PartialEq>(list: Option<&Vec<T>>, word: &T) -> bool {
        list.is_none_or(|list| list.contains(word))
    }
    // A rule that names marks only matches subjects with one of them.
    let marked = match (&matches.field, subject.mark) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(marks), Some(mark)) => marks.iter().any(|one| one == mark),
    };
    listed(matches.state.as_ref(), &subject.state)
        && (subject.surface == Surface::Unknown || listed(matches.surface.as_ref(), &subject.surface))
        && matches.current.is_none_or(|current| current == subject.current)
        // Without a time, the item may have been made at any.
        && matches.item_from.is_none_or(|from| subject.made.is_none_or(|made| made >= from))
        && marked
}

/// Whether a rule's conditions hold, and which fact would settle that.
fn holds(when: Option<&When>, subject: &Subject<'_>, day: Date) -> (Truth, Condition) {
    let Some(when) = when else {
        return (Truth::True, Condition::Audience);
    };
    let asked = [
        (
            when.target_public,
            subject.public_on(day).0,
            Condition::TargetAudience,
        ),
        (
            when.group_public,
            subject.group_public_on(day),
            Condition::GroupPublic,
        ),
        (
            when.target_is_own,
            Truth::Unknown,
            Condition::TargetAudience,
        ),
    ];
    let mut all = (Truth::True, Condition::Audience);
    for (wanted, known, condition) in asked {
        let Some(wanted) = wanted else { continue };
        match (known, wanted) {
            (Truth::Unknown, _) => all = (Truth::Unknown, condition),
            (Truth::True, true) | (Truth::False, false) => {}
            (Truth::True, false) | (Truth::False, true) => return (Truth::False, condition),
        }
    }
    all
}

/// Whether the user switched off what the rule is about.
pub(super) fn switched_off(rule: &Rule, subject: &Subject<'_>) -> bool {
    match rule.off_by {
        Some(Switch::MuseTrainingOff) => subject.muse_off,
        None => false,
    }
}

/// The answer of a rule on a day.
fn value(
    rule: &Rule,
    family: Family,
    region: &RegionCode,
    subject: &Subject<'_>,
    day: Date,
) -> (RuleAnswer, Confidence) {
    let told = rule
        .confidence_in
        .get(region)
        .copied()
        .unwrap_or(rule.confidence);
    let told = rule
        .marked_by(subject.mark)
        .and_then(|marked| marked.confidence)
        .unwrap_or(told);
    if switched_off(rule, subject) {
        return (RuleAnswer::No, told);
    }
    let (truth, strength, condition) = match rule.verdict {
        Verdict::Always | Verdict::AlwaysPublic => return (RuleAnswer::Yes, told),
        // The state is that of the day of the export. What became of it since, an old export does
        // not tell.
        Verdict::Excluded if subject.state.is_unpublished() => (
            subject.published_on(day),
            Confidence::High,
            Condition::Audience,
        ),
        Verdict::Excluded => return (RuleAnswer::No, told),
        // In packs of other families, this verdict means use for that family.
        Verdict::PersonalisationOnly if family != Family::Training => {
            return (RuleAnswer::Yes, told);
        }
        Verdict::NotStated | Verdict::PersonalisationOnly => return (RuleAnswer::NotStated, told),
        Verdict::ExcludedUnlessSharedToAi => (
            subject.said_to_ai(),
            Confidence::High,
            Condition::AddressedToAi,
        ),
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
        Truth::True => (RuleAnswer::Yes, told.min(strength)),
        Truth::False => (RuleAnswer::No, told.min(strength)),
        Truth::Unknown => (RuleAnswer::Unknown(condition), told),
    }
}

/// Whether a counter-statement applies to the subject, or to this piece of its time.
pub(super) fn contested(
    counters: &[Counter],
    subject: &Subject<'_>,
    from: Date,
    to: Option<Date>,
) -> bool {
    counters.iter().any(|counter| match counter.clock {
        Clock::Item => {
            let made = subject.made;
            counter
                .from
                .is_none_or(|day| made.is_none_or(|made| made >= day))
                && counter
                    .until
                    .is_none_or(|day| made.is_none_or(|made| made < day))
        }
        Clock::Window => {
            counter.from.is_none_or(|day| to.is_none_or(|to| to > day))
                && counter.until.is_none_or(|day| from < day)
        }
    })
}
