//! One outcome out of those of every region, where nobody knows which is the right one: what all of them come to. Where they
//! differ, the region would tell.

use std::cmp::Reverse;

use super::pack::Verdict;
use super::{Condition, Is, Outcome, Packs, Standing, Window};

/// What outcomes of different regions come to. None where no region was asked.
pub(super) fn agreed(packs: &Packs, outcomes: &[Outcome]) -> Option<Outcome> {
    let first = outcomes.first()?;
    if outcomes.len() == 1 {
        return Some(first.clone());
    }
    let contested = outcomes.iter().any(|outcome| outcome.standing == Standing::Contested);
    let told = Outcome { confidence: outcomes.iter().map(|outcome| outcome.confidence).min()?, ..first.clone() };
    let is = first.is;
    if outcomes.iter().any(|outcome| outcome.is != is) {
        let standing = if contested { Standing::Contested } else { Standing::Settled };
        let (window, condition) = (None, Some(Condition::Region));
        return Some(Outcome {
            is: Is::Undecided,
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
    // The latest of all starts: from then on it was eligible in every region.
    let since = outcomes.iter().filter_map(|outcome| outcome.window).map(|window| window.from).max();
    let window = strictest.window.zip(since).map(|(window, from)| Window { from, ..window });
    let standing = if contested { Standing::Contested } else { strictest.standing };
    Some(Outcome { confidence: told.confidence, standing, window, ..strictest.clone() })
}

/// Of outcomes that agree, the one that says least beyond what holds in every region.
fn strictest<'o>(packs: &Packs, outcomes: &'o [Outcome]) -> Option<&'o Outcome> {
    let first = outcomes.first()?;
    // Of equals the last wins, so the first region comes last.
    let backwards = outcomes.iter().rev();
    match first.is {
        // An objection that ends nothing in some region is told in none. Else the shortest window.
        Is::InScope => {
            backwards.max_by_key(|outcome| (outcome.objected_on.is_none(), outcome.window.map(|window| window.from)))
        }
        // "At no time since training began" is told of where it began first; a rule, before there being none.
        Is::OutOfScope => backwards.max_by_key(|outcome| {
            let never = packs.verdict(outcome.rule) == Some(Verdict::IfPublic);
            let pack = packs.pack_of(outcome.rule);
            (pack.is_some(), pack.filter(|_| never).map(|pack| Reverse(pack.pack.since())))
        }),
        Is::Undecided | Is::NotStated => Some(first),
    }
}
