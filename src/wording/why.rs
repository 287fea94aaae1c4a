//! The sentence that explains an outcome to people. Its verbs are chosen with care: what the policy
//! allows, what was eligible, what cannot be told; never what was done with it.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::pack::{called, of_pack};
use crate::language::{Language, Words};
use crate::policy::pack::{Class, Offer, Verdict};
use crate::policy::region::RegionEntry;
use crate::policy::{
    Condition, Confidence, Coverage, Judge, Outcome, Pack, Packs, RuleRef, Window,
};
use crate::visibility::{self, ClueNote};

/// A cache of reasons: half a million items of a report share a few hundred of them.
#[derive(Debug)]
pub(crate) struct Reasons<'p> {
    judge: Judge<'p>,
    language: Language,
    known: RefCell<FxHashMap<(Outcome, visibility::Audience), Arc<str>>>,
}

/// How many reasons are cached, to bound memory.
const MOST: usize = 10_000;

impl<'p> Reasons<'p> {
    /// An empty cache.
    pub(crate) fn new(judge: Judge<'p>, language: Language) -> Self {
        Self {
            judge,
            language,
            known: RefCell::default(),
        }
    }

    /// The same text as [`why`].
    pub(crate) fn why(
        &self,
        outcome: &Outcome,
        seen: visibility::Audience,
        told: Option<&ClueNote>,
    ) -> Arc<str> {
        if told.is_some() {
            return why(outcome, seen, told, self.judge, self.language).into();
        }
        let case = (outcome.clone(), seen);
        if let Some(known) = self.known.borrow().get(&case) {
            return Arc::clone(known);
        }
        let reason: Arc<str> = why(outcome, seen, None, self.judge, self.language).into();
        let mut known = self.known.borrow_mut();
        if known.len() < MOST {
            known.insert(case, Arc::clone(&reason));
        }
        reason
    }
}

/// Explains an outcome. `seen` is who could see the item on the day of the export, `told` what the
/// user said.
pub(crate) fn why(
    outcome: &Outcome,
    seen: visibility::Audience,
    told: Option<&ClueNote>,
    judge: Judge<'_>,
    language: Language,
) -> String {
    let (w, packs) = (language.words(), judge.packs());
    let by_the_archive = || {
        let says = by_the_archive(w, outcome, seen, judge);
        match outcome.unreached {
            Some(day) => w.fill("why-unreached", &[("says", &says), ("day", &w.date(day))]),
            None => says,
        }
    };
    let Some(told) = told else {
        return by_the_archive();
    };
    let told = w.fill("why-told", &[("told", &told.says(language))]);
    let policy = packs
        .pack_of(outcome.rule)
        .map_or_else(|| w.say("why-policy").to_owned(), |pack| called(w, pack));
    if !outcome.user_stated || outcome.objected_on.is_some() {
        return format!("{} {told}", by_the_archive());
    }
    let sentence = match outcome.is {
        Coverage::OutOfScope => "why-public-only",
        Coverage::InScope | Coverage::Undecided | Coverage::NotStated => "why-if-public",
    };
    w.fill(sentence, &[("policy", &policy), ("told", &told)])
}

/// Whether an objection is reported for the region, but not confirmed.
fn reported(packs: &Packs) -> bool {
    packs.offer() == Some(Offer::Reported)
}

/// Explains an outcome without what the user said.
fn by_the_archive(
    w: &Words,
    outcome: &Outcome,
    seen: visibility::Audience,
    judge: Judge<'_>,
) -> String {
    let packs = judge.packs();
    if outcome.condition == Some(Condition::Region) && outcome.rule != RuleRef::NoPack {
        return w.say("why-differs").to_owned();
    }
    if outcome.condition == Some(Condition::Day) {
        return w.say("why-by-day").to_owned();
    }
    let age = |or: &str| {
        let says = packs
            .age_rule(outcome.rule)
            .and_then(|rule| rule.says.as_ref());
        says.map_or_else(|| or.to_owned(), |says| of_pack(w, says).into_owned())
    };
    match outcome.rule {
        RuleRef::NoPack => return w.say("why-no-pack").to_owned(),
        RuleRef::NotInForce => return w.say("why-not-in-force").to_owned(),
        RuleRef::NoRule => return w.say("why-no-rule").to_owned(),
        RuleRef::MinorNow(_) => return age(w.say("why-minor-now")),
        RuleRef::MinorThen(_) => return age(w.say("why-minor-then")),
        RuleRef::Rule(..) => {}
    }
    let (Some(rule), Some(pack)) = (packs.rule(outcome.rule), packs.pack_of(outcome.rule)) else {
        return String::new();
    };
    if let (Coverage::OutOfScope, Some(day)) = (outcome.is, outcome.objected_on) {
        let text = if day < pack.pack.since() {
            "why-objected-before"
        } else {
            "why-objected"
        };
        return w.fill(text, &[("day", &w.date(day))]);
    }
    if let (Some(day), Some(window)) = (outcome.mitigated_from(), outcome.window) {
        let text = if reported(packs) {
            "why-mitigated-reported"
        } else {
            "why-mitigated"
        };
        return w.fill(
            text,
            &[("from", &w.date(window.from)), ("day", &w.date(day))],
        );
    }
    let policy = called(w, pack);
    let of_policy = |text: &str| w.fill(text, &[("policy", &policy)]);
    let says = || of_pack(w, &rule.says);
    if let (Coverage::Undecided, Some(Condition::Objection), true, Some(day)) = (
        outcome.is,
        outcome.condition,
        reported(packs),
        outcome.objected_on,
    ) {
        return w.fill(
            "why-reported-objection",
            &[("says", &says()), ("day", &w.date(day))],
        );
    }
    let if_public = rule.verdict == Verdict::IfPublic;
    match outcome.is {
        Coverage::Undecided => match outcome.condition {
            Some(Condition::Objection) => w.fill("why-later-objection", &[("says", &says())]),
            Some(Condition::Audience | Condition::TargetAudience)
                if seen == visibility::Audience::Private =>
            {
                of_policy("why-private-now")
            }
            Some(Condition::GroupPublic) => of_policy("why-group"),
            Some(Condition::TargetAudience) => of_policy("why-target"),
            Some(Condition::AddressedToAi | Condition::Region) => says().into_owned(),
            Some(Condition::Audience | Condition::Day) | None => of_policy("why-audience"),
        },
        Coverage::InScope if if_public => {
            let shown = outcome.opening == Confidence::High;
            let text = if shown {
                "why-shows-public"
            } else {
                "why-suggests-public"
            };
            let when = match outcome.window {
                Some(window) => {
                    let from = from(w, window, pack, judge);
                    format!("{from}{}", until(w, window, outcome.at_times))
                }
                None => String::new(),
            };
            w.fill(text, &[("policy", &policy), ("when", &when)])
        }
        Coverage::OutOfScope if if_public && rule.class == Class::PublicContent => {
            let shown = outcome.confidence == Confidence::High;
            let text = if shown {
                "why-shows-private"
            } else {
                "why-suggests-private"
            };
            w.fill(text, &[("day", &start(w, packs, pack))])
        }
        Coverage::InScope | Coverage::OutOfScope | Coverage::NotStated => says().into_owned(),
    }
}

/// The day on which training began according to a pack; if the region is not known, with the pack's
/// region.
fn start(w: &Words, packs: &Packs, pack: &Pack) -> String {
    let day = w.date(pack.pack.since());
    let of = pack
        .pack
        .regions
        .first()
        .and_then(|code| RegionEntry::of(code).ok());
    match of.filter(|_| packs.region().entry().is_none()) {
        Some(of) => format!("{day}, {}", w.region(of.code.as_str(), &of.name)),
        None => day,
    }
}

/// From when a window was open, in words, which are those of a bound.
fn from(w: &Words, window: Window, pack: &Pack, judge: Judge<'_>) -> String {
    if window.from == pack.pack.since() {
        let day = start(w, judge.packs(), pack);
        return w.fill("why-from-start", &[("day", &day)]);
    }
    // On which day an export was made that may be as new as the report, nobody knows. The day of
    // the report would seem to say more.
    if window.from >= judge.as_of() {
        return w.say("why-from-export").to_owned();
    }
    w.fill("why-from-day", &[("day", &w.date(window.from))])
}

/// Until when a window lasted, in words, which are those of a bound.
fn until(w: &Words, window: Window, at_times: bool) -> String {
    let until = match (window.to, at_times, window.at_least) {
        (Some(_), false, false) => "why-until",
        (Some(_), false, true) => "why-until-at-least",
        (Some(_), true, false) => "why-at-times-until",
        (Some(_), true, true) => "why-at-times-until-at-least",
        (None, true, _) => return w.say("why-at-times-since").to_owned(),
        (None, false, _) => return String::new(),
    };
    let to = window.to.map_or(String::new(), |to| w.date(to));
    w.fill(until, &[("day", &to)])
}
