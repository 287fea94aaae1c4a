//! Conversations: each is judged as a whole, since its messages are counted and not listed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::facts::Facts;
use crate::item::{AppSays, Conversation, ConversationKind, Kind, Platform, words};
use crate::policy::{self, Condition, Counted, Judge, Outcome, Subject, SubjectKind, Truth};
use crate::visibility;

/// A conversation with what was found about it.
#[derive(Clone, Debug)]
pub(crate) struct JudgedConversation {
    /// The conversation.
    pub conversation: Arc<Conversation>,
    /// Messages by the user; none where the archive does not say who that is.
    pub own: Option<u64>,
    /// All other messages.
    pub others: u64,
    /// Who could read it on the day of the export.
    pub visibility: visibility::Audience,
    /// What the policy means for what the user said in it; none where they only read along.
    pub outcome: Option<Outcome>,
    /// The same of a part of it that is judged otherwise. The outcome above is that of the rest.
    pub apart: Option<Apart>,
}

words! {
    /// Which part of a conversation is judged by itself.
    pub(crate) enum ConversationPart {
        /// What stands behind the last call of Meta AI, in a thread between people.
        BehindCall = "behind_call",
        /// What stands before the app said that AI from Meta receives the chat.
        BeforeNotice = "before_notice",
    }
}

/// A part of a conversation that is judged by itself.
#[derive(Clone, Debug)]
pub(crate) struct Apart {
    /// Which.
    pub part: ConversationPart,
    /// Messages by the user; none where the archive does not say who that is.
    pub own: Option<u64>,
    /// All other messages.
    pub others: u64,
    /// What the policy means for them.
    pub outcome: Outcome,
}

/// Judges one conversation.
pub(crate) fn judge_conversation(
    conversation: &Arc<Conversation>,
    facts: &Facts,
    judge: &Judge<'_>,
) -> JudgedConversation {
    let all: u64 = conversation.senders.values().sum();
    let by_holder =
        |(name, n): (&String, &u64)| facts.is_sender(name).map(|is| if is { *n } else { 0 });
    let own_of =
        |senders: &BTreeMap<String, u64>| senders.iter().map(by_holder).sum::<Option<u64>>();
    let own: Option<u64> = match conversation.kind {
        // Whoever is not the AI there is the user, under whatever name.
        ConversationKind::Ai => Some(all.saturating_sub(conversation.by_ai)),
        ConversationKind::People | ConversationKind::Channel => own_of(&conversation.senders),
    };
    let platform = conversation.platform;
    let message = |mark, addressed| {
        judge.outcome(
            &Subject::counted(
                platform,
                SubjectKind::Counted(Counted::Message),
                mark,
                addressed,
            )
            .of(facts),
        )
    };
    let says = conversation.app_says;
    let of_mark =
        |mark: &'static str, addressed| judge.of_mark(message(Some(mark), addressed), mark);
    let of_part = |part, senders: &BTreeMap<String, u64>, outcome| {
        let own = own_of(senders);
        Apart {
            part,
            own,
            others: senders.values().sum::<u64>() - own.unwrap_or(0),
            outcome,
        }
    };
    let between_people = conversation.kind == ConversationKind::People;
    let apart = if says.is_received() {
        let before = conversation.before_notice();
        let outcome = || of_mark("business", Truth::False);
        (between_people && !before.is_empty())
            .then(|| of_part(ConversationPart::BeforeNotice, &before, outcome()))
    } else {
        let behind = conversation.after_last_call().filter(|_| between_people);
        // Nothing of it was given to the AI: these are messages between people like any others.
        behind.map(|senders| {
            of_part(
                ConversationPart::BehindCall,
                &senders,
                message(None, Truth::False),
            )
        })
    };
    let (visibility, outcome) = match conversation.kind {
        ConversationKind::Ai => {
            let prompt = Subject::counted(
                platform,
                SubjectKind::Item(Kind::AiPrompt),
                None,
                Truth::True,
            );
            (
                visibility::Audience::Private,
                Some(judge.outcome(&prompt.of(facts))),
            )
        }
        // Only the owner of a channel writes in it.
        ConversationKind::Channel if own == Some(0) => (visibility::Audience::Undetermined, None),
        ConversationKind::Channel => {
            let posted = Subject::counted(
                platform,
                SubjectKind::Item(Kind::ChannelMessage),
                None,
                Truth::False,
            );
            let outcome = judge.outcome(&posted.of(facts));
            match own {
                Some(_) => (visibility::Audience::Public, Some(outcome)),
                None => {
                    let is = policy::Coverage::Undecided;
                    let condition = Some(Condition::Audience);
                    (
                        visibility::Audience::Undetermined,
                        Some(Outcome {
                            is,
                            window: None,
                            condition,
                            ..outcome
                        }),
                    )
                }
            }
        }
        // In WhatsApp only the lines that call it can be read (whatsapp.md 4: medium); elsewhere
        // nobody says how much of the earlier talk the AI sees (rule FB19b).
        ConversationKind::People
            if conversation.to_ai + conversation.by_ai > 0 && platform != Platform::Whatsapp =>
        {
            (
                visibility::Audience::Private,
                Some(message(Some("before_mention"), Truth::Unknown)),
            )
        }
        ConversationKind::People if says != AppSays::Nothing => {
            let addressed = if says.is_received() {
                Truth::True
            } else {
                Truth::False
            };
            let nearest = || judge.without_rule(message(None, Truth::False));
            (
                visibility::Audience::Private,
                Some(match says.mark() {
                    Some(mark) => of_mark(mark, addressed),
                    None => nearest(),
                }),
            )
        }
        ConversationKind::People => (
            visibility::Audience::Private,
            Some(message(None, Truth::False)),
        ),
    };
    let others = all - own.unwrap_or(0);
    JudgedConversation {
        conversation: Arc::clone(conversation),
        own,
        others,
        visibility,
        outcome,
        apart,
    }
}
