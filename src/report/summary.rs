//! The totals, made once and used by every output.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::ai::AiUse;
use super::conversations::JudgedConversation;
use crate::item::{ConversationKind, Detail, Item, Kind, Platform, add_counts};
use crate::policy::{self, Condition, RuleRef, Weighed};
use crate::readers::ReadOut;
use crate::time::Moment;
use crate::visibility;

/// How many items there are of each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub items: u64,
    pub public: u64,
    pub private: u64,
    pub undetermined: u64,
    pub in_scope: u64,
    pub out_of_scope: u64,
    pub undecided: u64,
    pub not_stated: u64,
}

impl Counts {
    /// Takes in others.
    pub(crate) fn join(&mut self, other: &Self) {
        self.items += other.items;
        self.public += other.public;
        self.private += other.private;
        self.undetermined += other.undetermined;
        self.in_scope += other.in_scope;
        self.out_of_scope += other.out_of_scope;
        self.undecided += other.undecided;
        self.not_stated += other.not_stated;
    }

    fn add(&mut self, verdict: &CountedVerdict, n: u64) {
        self.items += n;
        *match verdict.seen {
            visibility::Audience::Public => &mut self.public,
            visibility::Audience::Private => &mut self.private,
            visibility::Audience::Undetermined => &mut self.undetermined,
        } += n;
        *match verdict.is {
            policy::Coverage::InScope => &mut self.in_scope,
            policy::Coverage::OutOfScope => &mut self.out_of_scope,
            policy::Coverage::Undecided => &mut self.undecided,
            policy::Coverage::NotStated => &mut self.not_stated,
        } += n;
    }

    /// The number with that outcome.
    pub(crate) fn with(&self, outcome: policy::Coverage) -> u64 {
        match outcome {
            policy::Coverage::InScope => self.in_scope,
            policy::Coverage::OutOfScope => self.out_of_scope,
            policy::Coverage::Undecided => self.undecided,
            policy::Coverage::NotStated => self.not_stated,
        }
    }
}

/// A year and a month.
pub(crate) type Month = (i16, i8);

/// The month of a moment, if it has one.
pub(crate) fn month(time: Moment) -> Option<Month> {
    time.day().map(|day| (day.year(), day.month()))
}

/// Items by whether everybody could see them at some time since training began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Since {
    pub public: u64,
    pub private: u64,
    pub undetermined: u64,
}

impl Since {
    fn add(&mut self, is: visibility::Audience, n: u64) {
        *match is {
            visibility::Audience::Public => &mut self.public,
            visibility::Audience::Private => &mut self.private,
            visibility::Audience::Undetermined => &mut self.undetermined,
        } += n;
    }
}

/// How many items would be in scope if everything that is unknown were private, and if it were
/// public.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Range {
    /// In the least exposed reading.
    pub least: u64,
    /// In the most exposed reading.
    pub most: u64,
}

/// Messages, which are counted and not listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Messages {
    /// Threads.
    pub conversations: u64,
    /// Messages by the user.
    pub own: u64,
    /// Messages by others, and those whose sender cannot be told.
    pub others: u64,
    /// Messages in chats with Meta AI that are not its own, and lines between people that call it.
    pub addressed_to_ai: u64,
}

/// All that is counted of the verdict on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct CountedVerdict {
    pub(crate) is: policy::Coverage,
    pub(crate) seen: visibility::Audience,
    pub(crate) since_training: visibility::Audience,
    /// In the least and in the most exposed reading.
    pub(crate) in_scope: [bool; 2],
    pub(crate) by_your_word: bool,
    pub(crate) condition: Option<Condition>,
    pub(crate) rule: RuleRef,
    pub(crate) opening: policy::Confidence,
    /// Without an objection it would be another.
    pub(crate) objected: bool,
}

impl CountedVerdict {
    pub(crate) fn of(weighed: &Weighed, training_since: Option<Date>) -> Self {
        let Weighed {
            visibility,
            outcome,
            ..
        } = weighed;
        Self {
            is: outcome.is,
            seen: visibility.is,
            since_training: training_since
                .map_or(visibility.is, |day| visibility.at_some_time_since(day)),
            in_scope: weighed.in_scope(),
            by_your_word: outcome.user_stated,
            condition: outcome.condition,
            rule: outcome.rule,
            opening: outcome.opening,
            objected: outcome.objected_on.is_some(),
        }
    }
}

/// The totals of an audit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Summary {
    /// All items.
    pub all: Counts,
    /// By platform and kind.
    pub by_kind: BTreeMap<(Platform, Kind), Counts>,
    /// By the month in which they were made, UTC; those without a time stand under none.
    pub by_month: BTreeMap<Option<Month>, Counts>,
    /// Items by who could see them since training began, at some time.
    pub since_training: Since,
    /// Items in scope, from the least to the most exposed reading of what is undecided.
    pub in_scope: Range,
    /// Items out of scope that would not be without an objection.
    pub by_objection: u64,
    /// Items decided by nothing but what the user told.
    pub user_stated: u64,
    /// What was said to Meta's AI, by whether Meta's text lets it personalise what the user sees
    /// with it. Another matter than training.
    pub personalised: BTreeMap<policy::Coverage, u64>,
    /// Undecided items by the fact that would settle them.
    pub open: BTreeMap<Condition, u64>,
    /// Items by the deciding rule.
    pub by_rule: BTreeMap<RuleRef, u64>,
    /// The same for those in scope or undecided: what advice is about.
    pub exposed_by_rule: BTreeMap<RuleRef, u64>,
    /// Items in scope by the deciding rule, and by how sure it is that they were public when they
    /// came into scope.
    pub in_scope_by_rule: BTreeMap<(RuleRef, policy::Confidence), u64>,
    /// Items by what hangs on them.
    pub annotations: BTreeMap<&'static str, u64>,
    /// Items without a time.
    pub without_time: u64,
    /// Messages.
    pub messages: Messages,
    /// What was said to Meta AI and by it, and where.
    pub ai: AiUse,
    /// Records of account data by category, over all exports.
    pub account_data: BTreeMap<&'static str, u64>,
}

impl Summary {
    /// Takes in what other items are, as [`describe`](Self::describe) counts it.
    pub(crate) fn join_described(&mut self, other: Self) {
        self.without_time += other.without_time;
        self.ai.join(other.ai);
        add_counts(&mut self.annotations, other.annotations);
    }

    /// Counts what an item is, whatever the verdict on it. Details of its text count by that.
    pub(crate) fn describe(&mut self, item: &Item) {
        self.ai.add(item);
        for (name, _) in item
            .annotations
            .named()
            .filter(|(name, _)| Detail::of_word(name).is_none())
        {
            *self.annotations.entry(name).or_default() += 1;
        }
        self.without_time += u64::from(item.time.seconds().is_none());
    }

    pub(crate) fn personalise(&mut self, is: policy::Coverage, n: u64) {
        *self.personalised.entry(is).or_default() += n;
    }

    /// Counts `n` items of that verdict, made in that month.
    pub(crate) fn add(
        &mut self,
        of: (Platform, Kind),
        month: Option<Month>,
        verdict: &CountedVerdict,
        n: u64,
    ) {
        let [least, most] = verdict.in_scope.map(|is| if is { n } else { 0 });
        self.all.add(verdict, n);
        self.since_training.add(verdict.since_training, n);
        self.in_scope.least += least;
        self.in_scope.most += most;
        self.by_objection += if verdict.is == policy::Coverage::OutOfScope && verdict.objected {
            n
        } else {
            0
        };
        self.user_stated += if verdict.by_your_word { n } else { 0 };
        self.by_kind.entry(of).or_default().add(verdict, n);
        self.by_month.entry(month).or_default().add(verdict, n);
        if let Some(condition) = verdict.condition {
            *self.open.entry(condition).or_default() += n;
        }
        *self.by_rule.entry(verdict.rule).or_default() += n;
        if verdict.is.may_be_used() {
            *self.exposed_by_rule.entry(verdict.rule).or_default() += n;
        }
        if verdict.is == policy::Coverage::InScope {
            *self
                .in_scope_by_rule
                .entry((verdict.rule, verdict.opening))
                .or_default() += n;
        }
    }

    pub(crate) fn count(&mut self, conversations: &[JudgedConversation], read: &ReadOut) {
        for one in conversations {
            self.messages.conversations += 1;
            self.messages.own += one.own.unwrap_or(0);
            self.messages.others += one.others;
            self.messages.addressed_to_ai += match one.conversation.kind {
                ConversationKind::Ai => one
                    .conversation
                    .messages()
                    .saturating_sub(one.conversation.by_ai),
                ConversationKind::People | ConversationKind::Channel => one.conversation.to_ai,
            };
        }
        for ((_, _, category), records) in &read.account_data {
            *self.account_data.entry(category).or_default() += records;
        }
    }

    /// Records of account data.
    pub(crate) fn account_records(&self) -> u64 {
        self.account_data.values().sum()
    }
}
