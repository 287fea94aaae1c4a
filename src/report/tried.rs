//! What each answer to a question would come to. Found by judging again with that answer among the
//! facts, and not by a rule of thumb, so that a page that tries answers and the program that takes
//! them agree.

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Audit;
use crate::about::{About, Statement, Which};
use crate::facts::Facts;
use crate::item::{ExportId, Item};
use crate::policy::{Memo, Weighed};
use crate::questions::Question;
use crate::readers::facts_of;

/// The answers that decide something, in the order in which they are tried.
pub(super) const ANSWERS: [bool; 2] = [true, false];

/// The questions whose answers can be tried.
pub(super) struct Trial<'a> {
    audit: &'a Audit,
    judge: Memo<'a>,
    asked: Vec<(&'a Question, [Facts; 2])>,
    /// Where a question about exactly that stands. Periods of a timeline are looked through.
    exact: FxHashMap<(ExportId, About), usize>,
}

impl<'a> Trial<'a> {
    /// Those that settle the most, up to a number.
    pub(super) fn of(audit: &'a Audit, most: usize) -> Self {
        let questions: Vec<&Question> = audit.questions.iter().take(most).collect();
        let exact = questions
            .iter()
            .zip(0..)
            .map(|(question, place)| ((question.export, question.about.clone()), place));
        let asked = questions.iter().map(|question| {
            (
                *question,
                ANSWERS.map(|public| told(audit, question, public)),
            )
        });
        Self {
            audit,
            judge: Memo::new(audit.judge()),
            exact: exact.collect(),
            asked: asked.collect(),
        }
    }

    /// The questions.
    pub(super) fn questions(&self) -> impl Iterator<Item = &'a Question> {
        self.asked.iter().map(|(question, _)| *question)
    }

    /// What they are about.
    pub(super) fn subjects(&self) -> FxHashSet<(ExportId, About)> {
        self.exact.keys().cloned().collect()
    }

    /// The days on which something begins or ends that an answer would tell.
    pub(super) fn days(&self) -> Vec<Date> {
        self.asked
            .iter()
            .flat_map(|(_, told)| told.iter().flat_map(|facts| facts.stated.turns()))
            .collect()
    }

    /// The place of the question that an item hangs on. It hangs on one at most.
    pub(super) fn question_of(&self, item: &Item) -> Option<usize> {
        if self.asked.is_empty() {
            return None;
        }
        let about = facts_of(&self.audit.read.exports, item.export).about(item)?;
        if !matches!(about.which, Which::Made(_)) {
            let exact = |about: About| self.exact.get(&(item.export, about)).copied();
            // Where people are asked about together, none of them is asked about alone.
            return exact(about.clone()).or_else(|| exact(about.of_all()));
        }
        self.asked
            .iter()
            .position(|(asked, _)| asked.export == item.export && asked.about.covers(&about))
    }

    /// What an item would come to with each of the answers.
    pub(super) fn both(&mut self, question: usize, item: &Item) -> Option<[Weighed; 2]> {
        let (_, told) = self.asked.get(question)?;
        Some(told.each_ref().map(|facts| self.judge.weigh(item, facts)))
    }
}

/// The facts about an account, with one more thing told by the user, for the days that were asked
/// about.
fn told(audit: &Audit, question: &Question, public: bool) -> Facts {
    let mut facts = facts_of(&audit.read.exports, question.export).clone();
    facts.stated.add(
        question.about.clone(),
        Statement {
            public: Some(public),
            in_days: question.in_days,
        },
    );
    facts
}
