//! The download of end-to-end encrypted chats, which Messenger makes separately from the other
//! data. Its keys are in camel case, its texts are real UTF-8, its messages come oldest first, and
//! it does not say whose it is. (messenger.md 3: high.)

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

use super::again::AgainReader;
use super::company::Company;
use super::message::{AiRelation, In, RawText, SenderName, ThreadMessage};
use crate::item::{Conversation, ConversationKind, LastCall};
use crate::readers::Reader;
use crate::readers::json::{self, Records, words};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::source::FileSource;
use crate::text::Text;
use crate::time::MomentMilliseconds;

/// Threads of the secure storage.
pub(crate) static SECURE: Reader = Reader {
    id: "messenger.secure_threads",
    read,
};

fn read(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    let conversation = Conversation::new(out.export, out.platform, source.inner().to_owned());
    let mut thread = SecureThread {
        conversation,
        company: Company::default(),
        has_skipped_items: false,
        last_call: LastCall::Never,
    };
    json::read(source, &mut thread, out);
    let with_ai = thread.company.is_one_with_ai();
    let mut conversation = thread.conversation;
    let gives = thread.has_skipped_items || with_ai;
    if gives || thread.last_call != LastCall::Never {
        let at = if with_ai { In::WithAi } else { In::People };
        let name = conversation.thread.clone();
        let mut again = SecondSecure(AgainReader::new(at, &name, gives, thread.last_call));
        json::read(source, &mut again, out);
        again.0.tell(&mut conversation);
    }
    if with_ai {
        conversation.kind = ConversationKind::Ai;
        conversation.to_ai = 0;
    }
    // A thread may be empty: about half of them are.
    if !conversation.participants.is_empty()
        || !conversation.title.is_empty()
        || conversation.messages() > 0
    {
        out.conversation(conversation);
    }
}

/// It is not known whether absent values are left out or empty.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Secure<'r> {
    #[serde(borrow)]
    sender_name: Option<SenderName<'r>>,
    timestamp: Option<MomentMilliseconds>,
    #[serde(borrow)]
    text: Option<RawText<'r>>,
    media: SecureMedia,
    is_unsent: Option<bool>,
}

impl<'r> Secure<'r> {
    /// Whether it has nothing that a message has.
    fn is_blank(&self) -> bool {
        self.sender_name.is_none()
            && self.timestamp.is_none()
            && self.text.is_none()
            && self.media.0.is_empty()
            && self.is_unsent.is_none()
    }

    fn message(self) -> ThreadMessage<'r> {
        let unsent = self.is_unsent == Some(true);
        // The text of an unsent message is a note of the interface, and no person's words.
        let content = self.text.filter(|_| !unsent);
        ThreadMessage::of(self.sender_name, self.timestamp, content, self.media.0)
            .taken_back(unsent)
    }
}

/// A list of media, or a note that it could not be downloaded.
#[derive(Debug, Default)]
struct SecureMedia(Vec<Text>);

impl<'de> Deserialize<'de> for SecureMedia {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MediaVisitor)
    }
}

struct MediaVisitor;

impl<'de> Visitor<'de> for MediaVisitor {
    type Value = SecureMedia;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of media")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<SecureMedia, A::Error> {
        #[derive(Debug, Default, Deserialize)]
        #[serde(default)]
        struct One {
            uri: Option<Text>,
        }
        let mut media = Vec::new();
        while let Some(one) = list.next_element::<One>()? {
            media.extend(one.uri);
        }
        Ok(SecureMedia(media))
    }

    fn visit_str<E>(self, _: &str) -> Result<SecureMedia, E> {
        Ok(SecureMedia::default())
    }

    fn visit_unit<E>(self) -> Result<SecureMedia, E> {
        Ok(SecureMedia::default())
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<SecureMedia, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(SecureMedia::default())
    }
}

struct SecureThread {
    conversation: Conversation,
    company: Company,
    /// Messages that may give items came before it was known who takes part.
    has_skipped_items: bool,
    /// When the last line to or by Meta AI was written.
    last_call: LastCall,
}

impl Records for SecureThread {
    type Record<'r> = Secure<'r>;
    const SIGNATURE: &'static [&'static str] = &[];
    const WATCHED: bool = false;

    fn record(&mut self, secure: Secure<'_>, out: &mut Sink<'_>) {
        if secure.is_blank() {
            return out.problem(Problem::RecordNotUnderstood);
        }
        let message = secure.message();
        let sender = message.sender();
        let line = message.line(&sender);
        let time = out.believed(message.time());
        self.conversation.count(&sender, time);
        if line != AiRelation::Plain {
            self.last_call = self.last_call.and_at(time);
        }
        message.refer(out);
        self.company.meet(&sender);
        self.conversation.to_ai += u64::from(line == AiRelation::ToAi);
        self.conversation.by_ai += u64::from(line == AiRelation::ByAi);
        if !self.has_skipped_items && self.company.is_of_people() {
            message.give(line, In::People, &self.conversation.thread, out);
        } else {
            self.has_skipped_items |= line != AiRelation::Plain;
        }
    }

    fn wants(&self, key: &str) -> bool {
        matches!(key, "participants" | "threadName")
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        if key == "threadName" {
            if let Some(name) = words(&value, "threadName", out) {
                self.conversation.title = without_number(&name).to_owned();
            }
        } else {
            let people = value
                .as_array()
                .map_or(std::slice::from_ref(&value), Vec::as_slice)
                .iter()
                .take(10_000);
            let names = people
                .filter_map(|name| words(name.get("name").unwrap_or(name), "participants", out));
            self.conversation.participants = names.collect();
            self.conversation
                .participants
                .iter()
                .for_each(|name| self.company.meet(name));
        }
    }
}

struct SecondSecure<'w>(AgainReader<'w>);

impl Records for SecondSecure<'_> {
    type Record<'r> = Secure<'r>;
    const SIGNATURE: &'static [&'static str] = &[];
    const WATCHED: bool = false;

    fn record(&mut self, secure: Secure<'_>, out: &mut Sink<'_>) {
        self.0.take(secure.message(), out);
    }
}

/// Removes the number of the file, which follows each name.
fn without_number(name: &str) -> &str {
    let numbered = name
        .rsplit_once('_')
        .filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()));
    numbered.map_or(name, |(before, _)| before)
}
