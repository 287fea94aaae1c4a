//! Joins the pieces of an item's time into one outcome.

use jiff::civil::Date;

use super::select::RuleAnswer;
use super::subject::{Subject, SubjectKind};
use super::{Condition, Confidence, Coverage, Outcome, RuleRef, Standing, Window};
use crate::item::Kind;

/// One piece of time, with its answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct TimePiece {
    pub(super) from: Date,
    pub(super) to: Option<Date>,
    pub(super) value: RuleAnswer,
    pub(super) rule: RuleRef,
    pub(super) confidence: Confidence,
    pub(super) contested: bool,
    /// The day of an objection that changed the answer.
    pub(super) objected: Option<Date>,
    /// The day of an objection that is not known to cover it.
    pub(super) unreached: Option<Date>,
    /// Whether something that only the user said changed the answer, besides who could see it.
    pub(super) told: bool,
    /// Whether its rule says more about the subject's mark.
    pub(super) marked: bool,
}

/// An outcome that no rule decides.
pub(super) fn bare(is: Coverage, rule: RuleRef, condition: Option<Condition>) -> Outcome {
    Outcome {
        is,
        user_stated: false,
        rule,
        confidence: Confidence::High,
        standing: Standing::Settled,
        window: None,
        condition,
        objected_on: None,
        unreached: None,
        marked: false,
        at_times: false,
        opening: Confidence::High,
    }
}

/// Joins the pieces: any "yes" makes it in scope, else any "unknown" undecided, else any "not
/// stated" not stated.
pub(super) fn join(pieces: &[TimePiece], subject: &Subject<'_>) -> Outcome {
    fn rank(piece: &TimePiece) -> i32 {
        match piece.value {
            RuleAnswer::Yes => 0,
            RuleAnswer::Unknown(_) => 1,
            RuleAnswer::NotStated => 2,
            RuleAnswer::No => 3,
        }
    }
    let best = pieces.iter().map(rank).min().unwrap_or(3);
    // The newest deciding piece gives the rule, which is the one in force.
    let deciding: Vec<&TimePiece> = pieces.iter().filter(|piece| rank(piece) == best).collect();
    let (is, condition) = match deciding.last().map(|piece| piece.value) {
        Some(RuleAnswer::Yes) => (Coverage::InScope, None),
        Some(RuleAnswer::Unknown(condition)) => (Coverage::Undecided, Some(condition)),
        Some(RuleAnswer::NotStated) => (Coverage::NotStated, None),
        Some(RuleAnswer::No) | None => (Coverage::OutOfScope, None),
    };
    let window = match (deciding.first(), deciding.last()) {
        // If all later pieces are unknown, the item may have stayed eligible: then the window stays
        // open.
        (Some(first), Some(last)) if is == Coverage::InScope => {
            let after = || pieces.iter().filter(|piece| piece.from > last.from);
            fn open(piece: &TimePiece) -> bool {
                matches!(piece.value, RuleAnswer::Unknown(condition) if condition != Condition::Objection)
            }
            // A story expires after a day, unless it stays as a highlight.
            let goes_on = after().all(open) && subject.kind != SubjectKind::Item(Kind::Story);
            let to = last.to.filter(|_| !goes_on);
            Some(Window {
                from: first.from,
                to,
                at_least: to.is_some() && after().next().is_some_and(open),
            })
        }
        _ => None,
    };
    let holes = deciding
        .iter()
        .zip(deciding.iter().skip(1))
        .any(|(piece, next)| piece.to != Some(next.from));
    // One piece is enough to be in scope, so the surest counts. Everything else must hold in all
    // pieces, so the weakest counts.
    let told = deciding.iter().map(|piece| piece.confidence);
    let confidence = if is == Coverage::InScope {
        told.max()
    } else {
        told.min()
    };
    let standing = match is {
        Coverage::NotStated => Standing::Unstated,
        Coverage::InScope | Coverage::OutOfScope | Coverage::Undecided => {
            let contested = deciding.iter().any(|piece| piece.contested);
            if contested || condition == Some(Condition::Objection) {
                Standing::Contested
            } else {
                Standing::Settled
            }
        }
    };
    // One piece that the archive supports is enough to be in scope; to be out of scope takes all
    // pieces.
    let mut told = deciding
        .iter()
        .map(|piece| piece.told || subject.by_user_on(piece.from));
    let user_stated = match is {
        Coverage::InScope => told.all(|told| told),
        Coverage::OutOfScope => told.any(|told| told),
        Coverage::Undecided | Coverage::NotStated => false,
    };
    Outcome {
        is,
        user_stated,
        rule: deciding
            .last()
            .map_or(RuleRef::NotInForce, |piece| piece.rule),
        confidence: confidence.unwrap_or(Confidence::Low),
        standing,
        window,
        condition,
        objected_on: pieces.iter().filter_map(|piece| piece.objected).min(),
        unreached: deciding.iter().filter_map(|piece| piece.unreached).min(),
        marked: deciding.last().is_some_and(|piece| piece.marked),
        at_times: is == Coverage::InScope && holes,
        opening: deciding
            .first()
            .map_or(Confidence::Low, |piece| piece.confidence),
    }
}
