//! Instagram's messages of 2018 to 2020: one file, in which each record is a conversation. (instagram-threads.md 1.)

use std::collections::BTreeMap;

use serde::Deserialize;

use super::mention::MentionsAi;
use crate::item::{Conversation, ConversationKind, Platform};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::{Reader, Tier};
use crate::text::Text;
use crate::time::Moment;

/// All conversations in one file.
pub(crate) static FIRST: Reader = Reader {
    id: "instagram.first_messages",
    platform: Platform::Instagram,
    title: "Messages (2018 to 2020)",
    paths: &["messages.json"],
    reads: "Messages, counted for each conversation and sender.",
    cannot_tell: "Display names: senders stand there by user name.",
    tier: Tier::Seen(2),
    read: |source, out| json::read(source, &mut Threads { number: 0 }, out),
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Thread {
    participants: Vec<Text>,
    conversation: Vec<Line>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Line {
    sender: Option<Text>,
    created_at: Option<Text>,
    text: Option<MentionsAi>,
}

struct Threads {
    /// Conversations have no name of their own but their place in the file.
    number: u32,
}

impl Records for Threads {
    type Record = Thread;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = &["participants", "conversation"];

    fn record(&mut self, thread: Thread, out: &mut Sink<'_>) {
        self.number += 1;
        let people: Vec<String> = thread.participants.into_iter().map(|name| out.text(name)).collect();
        let mut conversation = Conversation {
            export: out.export,
            platform: out.platform,
            thread: format!("messages.json/{}", self.number),
            kind: ConversationKind::People,
            title: people.join(", "),
            senders: BTreeMap::new(),
            ai_lines: 0,
            span: None,
        };
        for line in thread.conversation {
            *conversation.senders.entry(line.sender.unwrap_or_default().into_string()).or_default() += 1;
            conversation.ai_lines += u64::from(line.text.is_some_and(|text| text.0));
            conversation.stretch(line.created_at.map_or(Moment::Unknown, |time| Moment::from_iso(time.as_str())));
        }
        out.conversation(conversation);
    }
}
