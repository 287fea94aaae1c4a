//! What the user can do, ordered by how many items it concerns. The actions and their words stand in the packs.

use std::collections::BTreeMap;

use super::Audit;
use crate::policy::pack::Action;

/// An action, and the number of items in scope or undecided that it concerns.
pub(super) fn actions(audit: &Audit) -> Vec<(&Action, u64)> {
    let mut concerned: BTreeMap<&str, u64> = BTreeMap::new();
    for (reference, n) in &audit.summary.exposed_by_rule {
        for id in audit.packs.rule(*reference).into_iter().flat_map(|rule| &rule.advice) {
            *concerned.entry(id).or_default() += n;
        }
    }
    let Some(pack) = audit.packs.all().last() else { return Vec::new() };
    let mut actions: Vec<(&Action, u64)> =
        pack.actions.iter().filter_map(|action| Some((action, *concerned.get(action.id.as_str())?))).collect();
    // Among equals the order of the pack holds.
    actions.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    actions
}
