//! Applies a user's objections to an answer, for a piece of time. An objection only affects later
//! use. Depending on the region it is offered, reported or not found (objection.md 1 and 4).

use jiff::civil::Date;

use super::pack::{Class, Cover, Effect, Filed as When, Items, Objection, Offer, RegionCode};
use super::select::RuleAnswer;
use super::subject::Subject;
use super::{Condition, Confidence};
use crate::objections::{FiledObjection, Reach};

/// An answer after the objections were applied.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limited {
    pub(super) value: RuleAnswer,
    /// The day of the objection that changed it.
    pub(super) by: Option<Date>,
    /// Whether it rests on a confirmation that only the user knows of.
    pub(super) told: bool,
    /// How sure the change is, if that is stated.
    pub(super) confidence: Option<Confidence>,
    /// The day of an objection that may not cover it, as sources do not say so.
    pub(super) unreached: Option<Date>,
}

/// What an objection is applied to: the pack's statements about objections in a region, since when
/// training runs there, and the beginning of the piece of time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Under<'p> {
    pub(super) objection: &'p Objection,
    pub(super) region: &'p RegionCode,
    pub(super) class: Class,
    pub(super) start: Date,
    pub(super) from: Date,
}

impl Under<'_> {
    /// Applies objections to an answer. Of several, the one with the strongest effect counts.
    pub(super) fn limit(self, subject: &Subject<'_>, value: RuleAnswer) -> Limited {
        let mut limited = Limited {
            value,
            by: None,
            told: false,
            confidence: None,
            unreached: None,
        };
        if !subject.own {
            return limited;
        }
        let filed = subject
            .objections
            .reaching(subject.platform)
            .into_iter()
            .filter(|one| one.filed.on <= self.from);
        let mut most = Effect::NotCovered;
        for reach in filed {
            let (effect, cover) = self.effect(reach, subject);
            if effect > most {
                most = effect;
                limited.by = Some(reach.filed.on);
                limited.told = cover.is_some_and(|cover| cover.confirmed == Some(true));
                limited.confidence = cover.and_then(|cover| cover.confidence);
            } else if effect == Effect::NotCovered && limited.unreached.is_none() && self.offered()
            {
                limited.unreached = Some(reach.filed.on);
            }
        }
        limited.value = match (most, value) {
            (Effect::Covered, RuleAnswer::Yes | RuleAnswer::Unknown(_)) => RuleAnswer::No,
            (Effect::Contested, RuleAnswer::Yes) => RuleAnswer::Unknown(Condition::Objection),
            (_, unchanged) => unchanged,
        };
        if limited.value == value {
            (limited.by, limited.told, limited.confidence) = (None, false, None);
        } else {
            limited.unreached = None;
        }
        limited
    }

    fn offered(self) -> bool {
        self.objection.status(self.region) == Offer::Offered
    }

    /// The effect of one objection, and the line of the pack that says so.
    fn effect(&self, reach: Reach, subject: &Subject<'_>) -> (Effect, Option<&Cover>) {
        match self.objection.status(self.region) {
            Offer::NotFound => (Effect::NotCovered, None),
            // This holds for all classes: nothing about such an objection was confirmed.
            Offer::Reported => (Effect::Contested, None),
            Offer::Offered => {
                let covers = &self.objection.covers;
                let cover = covers
                    .iter()
                    .find(|cover| self.applies(cover, reach.filed, subject));
                let Some(cover) = cover else {
                    return (Effect::NotCovered, None);
                };
                let effect = if reach.surely {
                    cover.effect
                } else {
                    cover.effect.min(Effect::Contested)
                };
                (effect, Some(cover))
            }
        }
    }

    fn applies(self, cover: &Cover, filed: FiledObjection, subject: &Subject<'_>) -> bool {
        let at = match cover.filed {
            None => true,
            Some(When::BeforeStart) => filed.on < self.start,
            Some(When::AfterStart) => filed.on >= self.start,
        };
        // An item without a date may be older than the objection.
        let later = subject.made.is_some_and(|made| made >= filed.on);
        let items = match cover.items {
            None => true,
            Some(Items::PublishedAfterFiling) => later,
            Some(Items::PublishedBeforeFiling) => !later,
        };
        cover.class == self.class
            && cover
                .platform
                .as_ref()
                .is_none_or(|list| list.contains(&subject.platform))
            && cover
                .form
                .as_ref()
                .is_none_or(|list| list.contains(&filed.form))
            && cover
                .confirmed
                .is_none_or(|confirmed| filed.confirmed == Some(confirmed))
            && at
            && items
            && cover.from.is_none_or(|day| self.from >= day)
            && cover.until.is_none_or(|day| self.from < day)
    }
}
