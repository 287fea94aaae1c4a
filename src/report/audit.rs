//! What an audit comes to: everything an output may want to say.

use std::sync::Arc;

use jiff::civil::Date;

use super::answer::JudgedBy;
use super::conversations::JudgedConversation;
use super::store::Store;
use super::summary::Summary;
use crate::archive::Archive;
use crate::item::{ExportId, Platform};
use crate::policy::{self, Counted, Outcome, Packs, RuleRef, Subject, SubjectKind, Truth};
use crate::questions::{self, AnswerResult, Choice, Question, Remark};
use crate::readers::{ReadOut, Status};
use crate::visibility::{self, Visibility};

/// Everything there is to say about an archive.
pub struct Audit {
    /// The number or name under which whoever keeps many audits knows this one.
    pub(crate) case: Option<String>,
    /// The day as of which was judged.
    pub(crate) as_of: Date,
    /// The archive.
    pub(crate) archive: Archive,
    /// What was read, but for the items.
    pub(crate) read: ReadOut,
    /// The items; [`each`](Self::each) hands them over, judged.
    pub(crate) store: Arc<Store>,
    /// Conversations, judged.
    pub(crate) conversations: Vec<JudgedConversation>,
    /// Totals, shared by all outputs.
    pub(crate) summary: Summary,
    /// What the user could tell, that which settles the most first.
    pub(crate) questions: Vec<Question>,
    /// The name of the file of answers, where they came from one. A redacted report does not say
    /// it.
    pub(crate) answers_file: Option<String>,
    /// What became of each answer that was given.
    pub(crate) told: Vec<AnswerResult>,
    /// What there is to say about what the user told: that it matches nothing, or that the archive
    /// shows otherwise.
    pub(crate) remarks: Vec<Remark>,
    /// The day on which training began.
    pub(crate) training_since: Option<Date>,
    /// The texts on personalisation, which is another matter than training.
    pub(crate) personalisation: Packs,
    /// The policy they were judged by.
    pub(crate) packs: Packs,
    /// What came of them by the policy of each other region, where they are few.
    pub(crate) elsewhere: Vec<JudgedElsewhere>,
    /// Whether every text, name, picture, place and path of the archive was left out.
    pub(crate) redacted: bool,
    /// Small copies of pictures that the page may show.
    pub(crate) thumbnails: usize,
}

/// What came of the items by the policy of another region.
pub(crate) struct JudgedElsewhere {
    pub(crate) packs: Packs,
    pub(crate) summary: Summary,
}

impl Audit {
    /// What was judged, by which policy.
    pub(super) fn judged(&self) -> JudgedBy<'_> {
        JudgedBy {
            packs: &self.packs,
            summary: &self.summary,
        }
    }

    /// How many items there are.
    pub fn items(&self) -> u64 {
        self.summary.all.items
    }

    /// How many items have this outcome.
    pub fn items_with(&self, outcome: policy::Coverage) -> u64 {
        self.summary.all.with(outcome)
    }

    /// The code of the region whose texts decided; `unknown` if nobody said it.
    pub fn region_code(&self) -> &'static str {
        self.packs.region().code()
    }

    /// Whether an entry, or the end of an input, could not be read.
    pub fn is_incomplete(&self) -> bool {
        let faults = self
            .archive
            .inputs()
            .iter()
            .any(|input| input.fault.is_some());
        faults || self.read.ledger.count(Status::Unreadable) > 0
    }

    /// What the user could tell, that which settles the most first.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The answers that were given: the question's id, and what was chosen.
    pub fn answers(&self) -> impl Iterator<Item = (&str, Choice)> {
        self.told.iter().map(|told| (told.id.as_str(), told.choice))
    }

    /// The accounts that a file of answers about this audit lists.
    pub fn accounts(&self) -> Vec<String> {
        questions::accounts(&self.read.exports)
    }

    /// Whether everybody could see an item at some time since training began.
    pub(crate) fn since_training(&self, visibility: &Visibility) -> visibility::Audience {
        match self.training_since {
            Some(day) => visibility.at_some_time_since(day),
            None => visibility.is,
        }
    }

    /// The rules that decided something, in no order that says anything.
    pub(crate) fn rules_used(&self) -> impl Iterator<Item = RuleRef> {
        let items = self.summary.by_rule.keys().copied();
        let conversations = self
            .conversations
            .iter()
            .filter_map(|one| Some(one.outcome.as_ref()?.rule));
        items.chain(conversations).chain(
            self.account_data_outcomes()
                .into_iter()
                .map(|(_, _, _, _, one)| one.rule),
        )
    }

    /// Account data by category, with what the policy says about it.
    pub(crate) fn account_data_outcomes(
        &self,
    ) -> Vec<(ExportId, Platform, &'static str, u64, Outcome)> {
        let judge = self.judge();
        let rows = self
            .read
            .account_data
            .iter()
            .map(|((export, platform, category), records)| {
                let subject = Subject::counted(
                    *platform,
                    SubjectKind::Counted(Counted::AccountData),
                    Some(category),
                    Truth::False,
                );
                (
                    *export,
                    *platform,
                    *category,
                    *records,
                    judge.outcome(&subject),
                )
            });
        rows.collect()
    }
}
