//! What the user can do, ordered by how many items it concerns. The actions and their words stand in the packs.

use std::collections::BTreeMap;

use super::Audit;
use crate::item::Platform;
use crate::policy::pack::Action;

/// An action, and the number of items in scope or undecided that it concerns.
pub(super) fn actions(audit: &Audit) -> Vec<(&Action, u64)> {
    let mut concerned: BTreeMap<&str, u64> = BTreeMap::new();
    for (reference, n) in &audit.summary.exposed_by_rule {
        for id in audit.packs.rule(*reference).into_iter().flat_map(|rule| &rule.advice) {
            *concerned.entry(id).or_default() += n;
        }
    }
    let Some(pack) = audit.packs.newest() else { return Vec::new() };
    let mut actions: Vec<(&Action, u64)> = pack
        .actions
        .iter()
        .filter(|action| !already_private(audit, &action.id))
        .filter_map(|action| Some((action, *concerned.get(action.id.as_str())?)))
        .collect();
    // Among equals the order of the pack holds.
    actions.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    actions
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
