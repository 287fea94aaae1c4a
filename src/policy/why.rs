//! The sentence that tells a person why. Its verbs are chosen with care: what the policy allows, what was eligible, what
//! cannot be told; never what was done with it.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::pack::{Class, Verdict};
use super::{Condition, Confidence, Is, Outcome, Packs, RuleRef, Window};
use crate::visibility;

/// Remembers reasons: a report gives half a million items a few hundred of them.
#[derive(Debug)]
pub struct Reasons<'p> {
    packs: &'p Packs,
    known: RefCell<FxHashMap<(Outcome, visibility::Is), Rc<str>>>,
}

/// Reasons held: a bound on memory.
const MOST: usize = 10_000;

impl<'p> Reasons<'p> {
    /// None given yet.
    pub fn new(packs: &'p Packs) -> Self {
        Self { packs, known: RefCell::default() }
    }

    /// What [`why`] says.
    pub fn why(&self, outcome: &Outcome, seen: visibility::Is, told: Option<&str>) -> Rc<str> {
        if told.is_some() {
            return why(outcome, seen, told, self.packs).into();
        }
        let case = (outcome.clone(), seen);
        if let Some(known) = self.known.borrow().get(&case) {
            return Rc::clone(known);
        }
        let reason: Rc<str> = why(outcome, seen, None, self.packs).into();
        let mut known = self.known.borrow_mut();
        if known.len() < MOST {
            known.insert(case, Rc::clone(&reason));
        }
        reason
    }
}

/// Why an outcome is what it is; `seen` is who could see the item on the day of the export, `told` what the user told.
pub fn why(outcome: &Outcome, seen: visibility::Is, told: Option<&str>, packs: &Packs) -> String {
    let Some(told) = told else { return by_the_archive(outcome, seen, packs) };
    let told = format!("You told us: {told}. The archive cannot confirm it.");
    let policy = packs.pack_of(outcome.rule).map_or_else(|| "Meta's policy".to_owned(), |pack| pack.pack.called());
    match outcome.is {
        _ if !outcome.user_stated || outcome.objected_on.is_some() => {
            format!("{} {told}", by_the_archive(outcome, seen, packs))
        }
        Is::OutOfScope => format!("{policy} covers public content only. {told}"),
        _ => format!("{policy} allows use of this kind of item to train its AI if it was public. {told}"),
    }
}

/// Why, as far as the archive and the policy tell.
fn by_the_archive(outcome: &Outcome, seen: visibility::Is, packs: &Packs) -> String {
    if outcome.condition == Some(Condition::Region) && outcome.rule != RuleRef::NoPack {
        return "Meta's policies differ by region here, and where you live is not known: choose it with --region."
            .to_owned();
    }
    if outcome.condition == Some(Condition::Day) {
        return "The page shows its time without a zone, so that it may have been made a day earlier or later, and by that day the answer differs."
            .to_owned();
    }
    let age = |rule| packs.age_rule(rule).and_then(|rule| rule.says.clone());
    match outcome.rule {
        RuleRef::NoPack => {
            return "There is no verified policy for this region in metaudit, so nothing can be decided.".to_owned();
        }
        RuleRef::NotInForce => {
            return "No policy on AI training was in force for it by the day as of which this report judges."
                .to_owned();
        }
        RuleRef::MinorNow(_) => {
            return age(outcome.rule).unwrap_or_else(|| "The holder of the account is under 18. Meta's policy limits public content to adults; AI chats are not limited so.".to_owned());
        }
        RuleRef::MinorThen(_) => {
            return age(outcome.rule).unwrap_or_else(|| {
                "The holder was under 18 when this was made and is an adult now. Meta does not say what holds then."
                    .to_owned()
            });
        }
        RuleRef::Rule(..) => {}
    }
    let (Some(rule), Some(pack)) = (packs.rule(outcome.rule), packs.pack_of(outcome.rule)) else {
        return String::new();
    };
    if let (Is::OutOfScope, Some(day)) = (outcome.is, outcome.objected_on) {
        let when = if day < pack.pack.since() { ", before training began" } else { "" };
        return format!(
            "You told us you objected on {day}{when}. Meta states that it honours this for your own content. Keep the confirmation."
        );
    }
    if let (Some(day), Some(window)) = (outcome.mitigated_from(), outcome.window) {
        return format!(
            "It was eligible from {} until you objected on {day}. Meta's confirmation promises no further use from then on; what is already in a model stays. Several authorities say that only newer posts are covered by the objection.",
            window.from
        );
    }
    let policy = pack.pack.called();
    match (outcome.is, outcome.condition, rule.verdict) {
        (Is::Undecided, Some(Condition::Objection), _) => {
            format!("{} Sources disagree on what an objection filed later reaches.", rule.says)
        }
        (Is::Undecided, Some(Condition::Audience | Condition::TargetAudience), _)
            if seen == visibility::Is::Private =>
        {
            format!(
                "Only some people, or nobody else, could see this on the day of the export. {policy} allows use of it if it was public at some time since training began; your archive does not record that."
            )
        }
        (Is::Undecided, Some(Condition::GroupPublic), _) => {
            format!(
                "{policy} allows use of what is said in public groups. Your archive does not record whether this group is public."
            )
        }
        (Is::Undecided, Some(Condition::TargetAudience), _) => {
            format!(
                "{policy} allows use of this if everybody could see what it stands under. Your archive does not record that."
            )
        }
        (Is::Undecided, Some(Condition::AddressedToAi | Condition::Region), _) => rule.says.clone(),
        (Is::Undecided, _, _) => {
            format!(
                "{policy} allows use of this kind of item if it was public. Your archive does not record who could see it."
            )
        }
        (Is::InScope, _, Verdict::IfPublic) => {
            let shows = if outcome.opening == Confidence::High { "shows" } else { "suggests" };
            let start = pack.pack.since();
            let when = outcome.window.map_or(String::new(), |window| when(window, outcome.at_times, start));
            format!(
                "{policy} allows use of this kind of item to train its AI. The archive {shows} that it was public{when}."
            )
        }
        (Is::OutOfScope, _, Verdict::IfPublic) if rule.class == Class::PublicContent => {
            let shows = if outcome.confidence == Confidence::High { "shows" } else { "suggests" };
            format!(
                "The archive {shows} that this was not public at any time since training began ({}). Meta's policy covers public content only.",
                pack.pack.since()
            )
        }
        _ => rule.says.clone(),
    }
}

/// A window in words. Its start may be the day of the export, or the last day that can be it, so it is told as a bound.
fn when(window: Window, at_times: bool, start: jiff::civil::Date) -> String {
    let from = if window.from == start {
        format!("when training began ({start})")
    } else {
        format!("by {} at the latest", window.from)
    };
    match window.to {
        Some(to) => {
            let at_times = if at_times { "at times " } else { "" };
            let at_least = if window.at_least { " at least" } else { "" };
            format!(" {from}, and {at_times}until {to}{at_least}")
        }
        None if at_times => format!(" {from}, and at times since"),
        None => format!(" {from}"),
    }
}
