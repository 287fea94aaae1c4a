//! What an audit comes to: everything an output may want to say.

use std::sync::Arc;

use jiff::civil::Date;

use super::conversations::JudgedConversation;
use super::store::Store;
use super::summary::Summary;
use crate::archive::Archive;
use crate::item::{ExportId, Platform};
use crate::policy::{Counted, Judge, Outcome, Packs, RuleRef, Subject, SubjectKind, Truth};
use crate::questions::{Question, Remark, Told};
use crate::readers::ReadOut;
use crate::visibility::{self, Visibility};

/// Everything there is to say about an archive.
pub struct Audit {
    /// The number or name under which whoever keeps many audits knows this one.
    pub case: Option<String>,
    /// The day as of which was judged.
    pub as_of: Date,
    /// The archive.
    pub archive: Archive,
    /// What was read, but for the items.
    pub read: ReadOut,
    /// The items; [`each`](Self::each) hands them over, judged.
    pub(crate) store: Arc<Store>,
    /// Conversations, judged.
    pub conversations: Vec<JudgedConversation>,
    /// Totals, shared by all outputs.
    pub summary: Summary,
    /// What the user could tell, that which settles the most first.
    pub questions: Vec<Question>,
    /// The name of the file of answers, where they came from one. A redacted report does not say
    /// it.
    pub answers_file: Option<String>,
    /// What became of each answer that was given.
    pub told: Vec<Told>,
    /// What there is to say about what the user told: that it matches nothing, or that the archive
    /// shows otherwise.
    pub remarks: Vec<Remark>,
    /// The day on which training began.
    pub training_since: Option<Date>,
    /// The texts on personalisation, which is another matter than training.
    pub personalisation: Packs,
    /// The policy they were judged by.
    pub packs: Packs,
    /// Whether every text, name, picture, place and path of the archive was left out.
    pub redacted: bool,
    /// Small copies of pictures that the page may show.
    pub thumbnails: usize,
}

impl Audit {
    /// Whether everybody could see an item at some time since training began.
    pub fn since_training(&self, visibility: &Visibility) -> visibility::Is {
        self.training_since
            .map_or(visibility.is, |day| visibility.at_some_time_since(day))
    }

    /// The rules that decided something, in no order that says anything.
    pub fn rules_used(&self) -> impl Iterator<Item = RuleRef> {
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
    pub fn account_data_outcomes(&self) -> Vec<(ExportId, Platform, &'static str, u64, Outcome)> {
        let judge = Judge::new(&self.packs, self.as_of);
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
