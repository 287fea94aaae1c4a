//! Combines the outcomes of all regions if the region is not known: what all of them agree on. If
//! they differ, the outcome is undecided until the region is known.

use std::cmp::Reverse;

use super::pack::Verdict;
use super::{Condition, Coverage, Outcome, Packs, Standing, Window};

/// The combined outcome; `None` if there are no outcomes.
pub(super) fn agreed(packs: &Packs, outcomes: &[Outcome]) -> Option<Outcome> {
    let first = outcomes.first()?;
    if outcomes.len() == 1 {
        return Some(first.clone());
    }
    let contested = outcomes
        .iter()
        .any(|outcome| outcome.standing == Standing::Contested);
    let told = Outcome {
        confidence: outcomes.iter().map(|outcome| outcome.confidence).min()?,
        ..first.clone()
    };
    let is = first.is;
    if outcomes.iter().any(|outcome| outcome.is != is) {
        let standing = if contested {
            Standing::Contested
        } else {
            Standing::Settled
        };
        let (window, condition) = (None, Some(Condition::Region));
        return Some(Outcome {
            is: Coverage::Undecided,
            user_stated: false,
            standing,
            window,
            condition,
            objected_on: None,
            unreached: None,
            at_times: false,
            ..told
        });
    }
    let strictest = strictest(packs, outcomes)?;
    // The latest of all starts, since from then on it was eligible in every region.
    let since = outcomes
        .iter()
        .filter_map(|outcome| outcome.window)
        .map(|window| window.from)
        .max();
    let window = strictest
        .window
        .zip(since)
        .map(|(window, from)| Window { from, ..window });
    let standing = if contested {
        Standing::Contested
    } else {
        strictest.standing
    };
    Some(Outcome {
        confidence: told.confidence,
        standing,
        window,
        ..strictest.clone()
    })
}

/// Among outcomes that agree, the one that claims least beyond what holds in every region.
fn strictest<'o>(packs: &Packs, outcomes: &'o [Outcome]) -> Option<&'o Outcome> {
    let first = outcomes.first()?;
    // `max_by_key` returns the last of equal elements, so the order is reversed to prefer the first
    // region.
    let backwards = outcomes.iter().rev();
    match first.is {
        // Prefers an outcome without an objection, since in some region it ends nothing, then the
        // shortest window.
        Coverage::InScope => backwards.max_by_key(|outcome| {
            (
                outcome.objected_on.is_none(),
                outcome.window.map(|window| window.from),
            )
        }),
        // Prefers an outcome with a pack to one without. If the rule is about public content,
        // prefers the pack where training began first, since its statement covers the longest time.
        Coverage::OutOfScope => backwards.max_by_key(|outcome| {
            let never = packs.verdict(outcome.rule) == Some(Verdict::IfPublic);
            let pack = packs.pack_of(outcome.rule);
            (
                pack.is_some(),
                pack.filter(|_| never)
                    .map(|pack| Reverse(pack.pack.since())),
            )
        }),
        Coverage::Undecided | Coverage::NotStated => Some(first),
    }
}
