//! Conversations: each is judged as a whole, since its messages are counted and not listed.

use crate::facts::Facts;
use crate::item::{Conversation, ConversationKind, Kind};
use crate::policy::{self, Condition, Counted, Judge, Outcome, Subject, SubjectKind, Truth};
use crate::visibility;

/// A conversation with what was found about it.
#[derive(Clone, Debug)]
pub struct JudgedConversation {
    /// The conversation.
    pub conversation: Conversation,
    /// Messages by the user; none where the archive does not say who that is.
    pub own: Option<u64>,
    /// All other messages.
    pub others: u64,
    /// Who could read it on the day of the export.
    pub visibility: visibility::Is,
    /// What the policy means for it.
    pub outcome: Outcome,
}

/// Judges one conversation.
pub fn judge_conversation(conversation: &Conversation, facts: &Facts, judge: &Judge<'_>) -> JudgedConversation {
    let all: u64 = conversation.senders.values().sum();
    let mine = || conversation.senders.iter().filter(|(name, _)| facts.is_holder(name) == Some(true));
    let own = (facts.holder_name.is_some() || mine().next().is_some()).then(|| mine().map(|(_, n)| n).sum::<u64>());
    let platform = conversation.platform;
    let message = |mark, addressed| {
        judge.outcome(&Subject::counted(platform, SubjectKind::Counted(Counted::Message), mark, addressed))
    };
    let (visibility, outcome) = match conversation.kind {
        ConversationKind::Ai => {
            let prompt = Subject::counted(platform, SubjectKind::Item(Kind::AiPrompt), None, Truth::True);
            (visibility::Is::Private, judge.outcome(&prompt))
        }
        // A channel may be one's own, which is public, or one merely joined: which, is not told apart yet.
        ConversationKind::Channel => {
            let posted = Subject::counted(platform, SubjectKind::Item(Kind::ChannelMessage), None, Truth::False);
            let outcome = judge.outcome(&posted);
            let open =
                Outcome { is: policy::Is::Undecided, window: None, condition: Some(Condition::Audience), ..outcome };
            (visibility::Is::Undetermined, open)
        }
        ConversationKind::People if conversation.ai_lines > 0 => {
            (visibility::Is::Private, message(Some("before_mention"), Truth::Unknown))
        }
        ConversationKind::People => (visibility::Is::Private, message(None, Truth::False)),
    };
    JudgedConversation { conversation: conversation.clone(), own, others: all - own.unwrap_or(0), visibility, outcome }
}
