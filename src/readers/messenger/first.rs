//! Instagram's messages of 2018 to 2020: one file, in which each record is a conversation.
//! (instagram-threads.md 1.)

use serde::Deserialize;

use super::message::RawText;
use crate::item::Conversation;
use crate::readers::Reader;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::Moment;

/// All conversations in one file.
pub(crate) static EARLY_INSTAGRAM: Reader = Reader {
    id: "instagram.first_messages",
    read: |source, out| json::read(source, &mut EarlyThreads { number: 0 }, out),
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct EarlyThread<'r> {
    participants: Vec<Text>,
    #[serde(borrow)]
    conversation: Vec<EarlyMessage<'r>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct EarlyMessage<'r> {
    sender: Option<Text>,
    created_at: Option<Text>,
    #[serde(borrow)]
    text: Option<RawText<'r>>,
}

struct EarlyThreads {
    /// Conversations have no id, so their number in the file stands for it.
    number: u32,
}

impl Records for EarlyThreads {
    type Record<'r> = EarlyThread<'r>;
    const SIGNATURE: &'static [&'static str] = &["participants", "conversation"];

    fn record(&mut self, thread: EarlyThread<'_>, out: &mut Sink<'_>) {
        self.number += 1;
        let people: Vec<String> = thread
            .participants
            .into_iter()
            .map(|name| out.text(name))
            .collect();
        let mut conversation = Conversation {
            title: people.join(", "),
            ..Conversation::new(
                out.export,
                out.platform,
                format!("messages.json/{}", self.number),
            )
        };
        conversation.participants = people.into_iter().collect();
        for message in thread.conversation {
            let time = message
                .created_at
                .map_or(Moment::Unknown, |time| Moment::from_iso(time.as_str()));
            let time = out.believed(time);
            conversation.count(message.sender.as_ref().map_or("", Text::as_str), time);
            // Meta AI came years later, but nothing keeps newer messages out of such a file.
            conversation.to_ai += u64::from(message.text.is_some_and(|text| text.call_ai()));
        }
        out.conversation(conversation);
    }
}
