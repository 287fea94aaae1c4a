//! What the user can do, ordered by how many items it concerns. The actions and their words stand in the packs.

use std::collections::BTreeMap;

use super::Audit;
use crate::item::Platform;
use crate::language::{Words, fill};
use crate::policy::pack::Action;
use crate::policy::region::Entry;
use crate::policy::{Pack, RuleRef};

/// Something the user can do.
pub(super) struct Advice<'a> {
    pub(super) action: &'a Action,
    /// Its place in the pack, which holds among those that concern as many items.
    pub(super) place: usize,
    /// Items in scope or undecided that it concerns.
    pub(super) items: u64,
    /// Where it can be done, if not everywhere and the region is unknown.
    pub(super) only_in: Option<String>,
}

impl Advice<'_> {
    /// Whether it is advice for items that this rule decides.
    pub(super) fn concerns(&self, audit: &Audit, rule: RuleRef) -> bool {
        audit.packs.rule(rule).is_some_and(|rule| rule.advice.contains(&self.action.id))
    }
}

/// What everybody should know before they act (objection.md, sections 2 and 6).
pub(super) fn before_you_act(w: &Words) -> [&'static str; 4] {
    [w.told.act_forward, w.told.act_others, w.told.act_children, w.told.act_menus]
}

/// Meta's page on objecting, which shows a form by the country that asks for it (objection.md, section 5: high).
pub(super) const OBJECTING: &str = "https://www.facebook.com/privacy/genai";

/// What there is to say where the packs name no action: never that there is nothing to do, unless nothing may be used.
pub(super) fn instead(w: &Words, audit: &Audit) -> Vec<String> {
    let all = &audit.summary.all;
    match audit.packs.all().is_empty() {
        true => vec![w.page.all_the_same.to_owned(), fill(w.page.object_all_the_same, &[("url", OBJECTING)])],
        false if all.in_scope + all.undecided > 0 => vec![w.page.no_action_known.to_owned()],
        false => vec![w.page.no_action.to_owned()],
    }
}

/// What the user can do: that first which concerns the most items.
pub(super) fn actions<'a>(w: &Words, audit: &'a Audit) -> Vec<Advice<'a>> {
    let mut concerned: BTreeMap<&str, u64> = BTreeMap::new();
    for (reference, n) in &audit.summary.exposed_by_rule {
        for id in audit.packs.rule(*reference).into_iter().flat_map(|rule| &rule.advice) {
            *concerned.entry(id).or_default() += n;
        }
    }
    let Some(pack) = audit.packs.newest() else { return Vec::new() };
    let mut actions: Vec<Advice<'a>> = pack
        .actions
        .iter()
        .enumerate()
        .filter(|(_, action)| !already_private(audit, &action.id))
        .filter_map(|(place, action)| {
            let items = *concerned.get(action.id.as_str())?;
            Some(Advice { action, place, items, only_in: only_in(w, audit, &action.id) })
        })
        .collect();
    actions.sort_by_key(|advice| (std::cmp::Reverse(advice.items), advice.place));
    actions
}

/// The regions in which an action is offered, where the region is unknown and not all of them do.
fn only_in(w: &Words, audit: &Audit, action: &str) -> Option<String> {
    let offers = |pack: &Pack| pack.actions.iter().any(|offered| offered.id == action);
    let (with, without): (Vec<&Pack>, Vec<&Pack>) = audit.packs.newest_of_each().partition(|pack| offers(pack));
    let codes = with.iter().flat_map(|pack| &pack.pack.regions);
    let names: Vec<_> =
        codes.filter_map(|code| Entry::of(code.as_str()).ok()).map(|entry| w.phrase(&entry.name)).collect();
    (!without.is_empty()).then(|| names.join(", "))
}

/// Whether the action would make private what already is.
fn already_private(audit: &Audit, action: &str) -> bool {
    let platform = match action {
        "ig.private_account" => Platform::Instagram,
        "th.private_profile" => Platform::Threads,
        _ => return false,
    };
    let mut exports = audit.read.exports.iter().filter(|export| export.platform == platform);
    exports.all(|export| export.facts.private_account.as_ref().is_some_and(|flag| flag.value))
}
