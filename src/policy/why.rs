//! The sentence that tells a person why. Its verbs are chosen with care: what the policy allows, what was eligible, what
//! cannot be told; never what was done with it.

use std::cell::RefCell;
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::pack::{Class, Offer, Verdict};
use super::region::Entry;
use super::{Condition, Confidence, Is, Outcome, Pack, Packs, RuleRef, Window};
use crate::language::{Language, Words, fill};
use crate::visibility::{self, Note};

/// Remembers reasons: a report gives half a million items a few hundred of them.
#[derive(Debug)]
pub struct Reasons<'p> {
    packs: &'p Packs,
    language: Language,
    known: RefCell<FxHashMap<(Outcome, visibility::Is), Arc<str>>>,
}

/// Reasons held: a bound on memory.
const MOST: usize = 10_000;

impl<'p> Reasons<'p> {
    /// None given yet.
    pub fn new(packs: &'p Packs, language: Language) -> Self {
        Self { packs, language, known: RefCell::default() }
    }

    /// What [`why`] says.
    pub fn why(&self, outcome: &Outcome, seen: visibility::Is, told: Option<&Note>) -> Arc<str> {
        if told.is_some() {
            return why(outcome, seen, told, self.packs, self.language).into();
        }
        let case = (outcome.clone(), seen);
        if let Some(known) = self.known.borrow().get(&case) {
            return Arc::clone(known);
        }
        let reason: Arc<str> = why(outcome, seen, None, self.packs, self.language).into();
        let mut known = self.known.borrow_mut();
        if known.len() < MOST {
            known.insert(case, Arc::clone(&reason));
        }
        reason
    }
}

/// Why an outcome is what it is; `seen` is who could see the item on the day of the export, `told` what the user told.
pub fn why(outcome: &Outcome, seen: visibility::Is, told: Option<&Note>, packs: &Packs, language: Language) -> String {
    let w = language.words();
    let by_the_archive = || {
        let says = by_the_archive(w, outcome, seen, packs);
        match outcome.unreached {
            Some(day) => fill(w.why.unreached, &[("says", &says), ("day", &w.date(day))]),
            None => says,
        }
    };
    let Some(told) = told else { return by_the_archive() };
    let told = fill(w.why.told, &[("told", &told.says(language))]);
    let policy = packs.pack_of(outcome.rule).map_or_else(|| w.why.policy.to_owned(), |pack| called(w, pack));
    match outcome.is {
        _ if !outcome.user_stated || outcome.objected_on.is_some() => format!("{} {told}", by_the_archive()),
        Is::OutOfScope => fill(w.why.public_only, &[("policy", &policy), ("told", &told)]),
        _ => fill(w.why.if_public, &[("policy", &policy), ("told", &told)]),
    }
}

/// Whether an objection is reported for the region, and not confirmed.
fn reported(packs: &Packs) -> bool {
    packs.offer() == Some(Offer::Reported)
}

/// What sentences call a pack's text.
fn called(w: &Words, pack: &Pack) -> String {
    match &pack.pack.text {
        Some(text) => w.phrase(text).into_owned(),
        None => fill(w.why.policy_of, &[("day", &w.date(pack.pack.valid_from))]),
    }
}

/// Why, as far as the archive and the policy tell.
fn by_the_archive(w: &Words, outcome: &Outcome, seen: visibility::Is, packs: &Packs) -> String {
    if outcome.condition == Some(Condition::Region) && outcome.rule != RuleRef::NoPack {
        return w.why.differs.to_owned();
    }
    if outcome.condition == Some(Condition::Day) {
        return w.why.by_day.to_owned();
    }
    let age = |or: &str| {
        let says = packs.age_rule(outcome.rule).and_then(|rule| rule.says.as_deref());
        says.map_or_else(|| or.to_owned(), |says| w.phrase(says).into_owned())
    };
    match outcome.rule {
        RuleRef::NoPack => return w.why.no_pack.to_owned(),
        RuleRef::NotInForce => return w.why.not_in_force.to_owned(),
        RuleRef::NoRule => return w.why.no_rule.to_owned(),
        RuleRef::MinorNow(_) => return age(w.why.minor_now),
        RuleRef::MinorThen(_) => return age(w.why.minor_then),
        RuleRef::Rule(..) => {}
    }
    let (Some(rule), Some(pack)) = (packs.rule(outcome.rule), packs.pack_of(outcome.rule)) else {
        return String::new();
    };
    if let (Is::OutOfScope, Some(day)) = (outcome.is, outcome.objected_on) {
        let text = if day < pack.pack.since() { w.why.objected_before } else { w.why.objected };
        return fill(text, &[("day", &w.date(day))]);
    }
    if let (Some(day), Some(window)) = (outcome.mitigated_from(), outcome.window) {
        let text = if reported(packs) { w.why.mitigated_reported } else { w.why.mitigated };
        return fill(text, &[("from", &w.date(window.from)), ("day", &w.date(day))]);
    }
    let policy = called(w, pack);
    let of_policy = |text: &str| fill(text, &[("policy", &policy)]);
    let says = || w.phrase(&rule.says);
    if let (Is::Undecided, Some(Condition::Objection), true, Some(day)) =
        (outcome.is, outcome.condition, reported(packs), outcome.objected_on)
    {
        return fill(w.why.reported_objection, &[("says", &says()), ("day", &w.date(day))]);
    }
    match (outcome.is, outcome.condition, rule.verdict) {
        (Is::Undecided, Some(Condition::Objection), _) => fill(w.why.later_objection, &[("says", &says())]),
        (Is::Undecided, Some(Condition::Audience | Condition::TargetAudience), _)
            if seen == visibility::Is::Private =>
        {
            of_policy(w.why.private_now)
        }
        (Is::Undecided, Some(Condition::GroupPublic), _) => of_policy(w.why.group),
        (Is::Undecided, Some(Condition::TargetAudience), _) => of_policy(w.why.target),
        (Is::Undecided, Some(Condition::AddressedToAi | Condition::Region), _) => says().into_owned(),
        (Is::Undecided, _, _) => of_policy(w.why.audience),
        (Is::InScope, _, Verdict::IfPublic) => {
            let shown = outcome.opening == Confidence::High;
            let text = if shown { w.why.shows_public } else { w.why.suggests_public };
            let began = (pack.pack.since(), start(w, packs, pack));
            let when = outcome.window.map_or(String::new(), |window| when(w, window, outcome.at_times, &began));
            fill(text, &[("policy", &policy), ("when", &when)])
        }
        (Is::OutOfScope, _, Verdict::IfPublic) if rule.class == Class::PublicContent => {
            let shown = outcome.confidence == Confidence::High;
            let text = if shown { w.why.shows_private } else { w.why.suggests_private };
            fill(text, &[("day", &start(w, packs, pack))])
        }
        _ => says().into_owned(),
    }
}

/// The day on which training began by a pack; where the region is not known, with the region for which that holds.
fn start(w: &Words, packs: &Packs, pack: &Pack) -> String {
    let day = w.date(pack.pack.since());
    let of = pack.pack.regions.first().and_then(|code| Entry::of(code).ok());
    match of.filter(|_| packs.region().entry().is_none()) {
        Some(of) => format!("{day}, {}", w.phrase(&of.name)),
        None => day,
    }
}

/// A window in words. Its start may be the day of the export, or the last day that can be it, so it is told as a bound.
fn when(w: &Words, window: Window, at_times: bool, (start, told): &(Date, String)) -> String {
    let from = match window.from == *start {
        true => fill(w.why.from_start, &[("day", told)]),
        false => fill(w.why.from_day, &[("day", &w.date(window.from))]),
    };
    let until = match (window.to, at_times, window.at_least) {
        (Some(_), false, false) => w.why.until,
        (Some(_), false, true) => w.why.until_at_least,
        (Some(_), true, false) => w.why.at_times_until,
        (Some(_), true, true) => w.why.at_times_until_at_least,
        (None, true, _) => return format!("{from}{}", w.why.at_times_since),
        (None, false, _) => return from,
    };
    let to = window.to.map_or(String::new(), |to| w.date(to));
    format!("{from}{}", fill(until, &[("day", &to)]))
}
