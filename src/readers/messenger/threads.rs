//! Threads of messages. One between people is counted; one with Meta AI gives items, because what is said to it is a
//! category of its own in Meta's policy.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::mention::MentionsAi;
use crate::item::{Conversation, ConversationKind, Item, Kind, Platform, Surface};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::source::Source;
use crate::readers::{Reader, Tier};
use crate::text::Text;
use crate::time::{Moment, MomentMilliseconds};

/// Threads of messages, in every box.
pub(crate) static THREADS: Reader = Reader {
    id: "messenger.threads",
    platform: Platform::Facebook,
    title: "Messages",
    paths: &[
        "messages/*/*/message_*.json",
        "messages/*/*/message.json",
        "messages/*/message.json",
        "messages/*/message_*.json",
        "messages/broadcast/*/replies_*.json",
        "groups/your_group_messages/*.json",
    ],
    reads: "Messages, counted for each thread and sender; threads with Meta AI message by message.",
    cannot_tell: "Whether somebody in a thread shared it with Meta AI; which sender the user is, where two have one name.",
    tier: Tier::Seen(18),
    read,
};

/// The display name under which Meta AI writes (meta-ai.md 1: medium).
const META_AI: &str = "Meta AI";

fn read(source: &mut Source<'_, '_>, out: &mut Sink<'_>) {
    let thread = thread_of(source.inner());
    let mut parts = thread.split('/').skip(1);
    // In 2018 threads lay in no section (facebook.md 3, messenger.md 1).
    let (section, folder) = match (parts.next().unwrap_or(""), parts.next()) {
        (section, Some(folder)) => (section, folder),
        (folder, None) => ("", folder),
    };
    let mut people = People::new(thread, section, folder, out);
    json::read(source, &mut people, out);
    let is_ai = people.is_with_ai();
    if is_ai {
        people.conversation.kind = ConversationKind::Ai;
        let ai = people.conversation.title.clone();
        json::read(source, &mut WithAi { ai }, out);
    }
    if people.seen > 0 || !people.conversation.title.is_empty() {
        out.conversation(people.conversation);
    }
}

/// A thread is a folder, whose files are its parts. The chats of groups, and threads that lie beside the folders, are
/// files (messenger.md 1: high).
fn thread_of(inner: &str) -> &str {
    match inner.rsplit_once('/') {
        Some((folder @ ("messages" | "groups/your_group_messages"), _)) => {
            inner.strip_suffix(".json").unwrap_or(folder)
        }
        Some((folder, _)) => folder,
        None => inner,
    }
}

/// A message; or a reply in a channel, which names the sender of what it replies to, and not its own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Message {
    sender_name: Option<Text>,
    timestamp_ms: Option<MomentMilliseconds>,
    #[serde(alias = "reply_content")]
    content: Option<MentionsAi>,
    photos: Vec<Attachment>,
    videos: Vec<Attachment>,
    audio_files: Vec<Attachment>,
    gifs: Vec<Attachment>,
    files: Vec<Attachment>,
    sticker: Option<Attachment>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Attachment {
    uri: Option<Text>,
}

struct People {
    conversation: Conversation,
    participants: Vec<String>,
    seen: u64,
    ai_by_folder: bool,
}

const SIGNATURE: &[&str] = &[];
const ROOTS: &[&str] = &["messages", "replies"];

impl People {
    fn new(thread: &str, section: &str, folder: &str, out: &Sink<'_>) -> Self {
        let kind = if section == "broadcast" { ConversationKind::Channel } else { ConversationKind::People };
        let conversation = Conversation {
            export: out.export,
            platform: out.platform,
            thread: thread.to_owned(),
            kind,
            title: String::new(),
            senders: BTreeMap::new(),
            ai_lines: 0,
            span: None,
        };
        Self { conversation, participants: Vec::new(), seen: 0, ai_by_folder: folder.starts_with("metaai_") }
    }

    /// A thread of two, of which one is Meta AI. Several people who called it into their thread are people.
    fn is_with_ai(&self) -> bool {
        self.ai_by_folder || (self.participants.len() <= 2 && self.participants.iter().any(|name| name == META_AI))
    }
}

impl Records for People {
    type Record = Message;
    const ROOTS: &'static [&'static str] = ROOTS;
    const SIGNATURE: &'static [&'static str] = SIGNATURE;
    // Messages are private by where they stand.
    const WATCHED: bool = false;

    fn record(&mut self, message: Message, out: &mut Sink<'_>) {
        self.seen += 1;
        let sender = message.sender_name.unwrap_or_default();
        let from_ai = sender.as_str() == META_AI;
        match self.conversation.senders.get_mut(sender.as_str()) {
            Some(count) => *count += 1,
            None => {
                self.conversation.senders.insert(sender.into_string(), 1);
            }
        }
        if from_ai || message.content.is_some_and(|content| content.0) {
            self.conversation.ai_lines += 1;
        }
        self.conversation.stretch(message.timestamp_ms.unwrap_or_default().0);
        let lists = [message.photos, message.videos, message.audio_files, message.gifs, message.files];
        for path in lists.into_iter().flatten().chain(message.sticker).filter_map(|attachment| attachment.uri) {
            out.refer(path.as_str());
        }
    }

    fn wants(&self, key: &str) -> bool {
        matches!(key, "participants" | "title" | "thread_name")
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        if matches!(key, "title" | "thread_name") {
            if let Ok(title) = Text::deserialize(&value) {
                self.conversation.title = out.text(title);
            }
        } else {
            let names = value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|person| Text::deserialize(person.get("name").unwrap_or(person)).ok());
            self.participants = names.map(Text::into_string).collect();
        }
    }
}

/// The second walk through a thread with Meta AI, which keeps the words.
struct WithAi {
    /// The thread's title: an AI character writes under its own name.
    ai: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AiMessage {
    sender_name: Option<Text>,
    timestamp_ms: Option<MomentMilliseconds>,
    content: Option<Text>,
    photos: Vec<Attachment>,
    videos: Vec<Attachment>,
    audio_files: Vec<Attachment>,
    files: Vec<Attachment>,
}

impl Records for WithAi {
    type Record = AiMessage;
    const ROOTS: &'static [&'static str] = ROOTS;
    const SIGNATURE: &'static [&'static str] = SIGNATURE;
    // Messages are private by where they stand.
    const WATCHED: bool = false;

    fn record(&mut self, message: AiMessage, out: &mut Sink<'_>) {
        let from_ai = message.sender_name.is_some_and(|name| name.as_str() == META_AI || name.as_str() == self.ai);
        let time = message.timestamp_ms.map_or(Moment::Unknown, |time| time.0);
        let to_ai = |item: Item| Item { surface: Surface::Conversation, place: Some(META_AI.to_owned()), ..item };
        if let Some(content) = message.content.filter(|text| !text.is_blank()) {
            let text = out.text(content);
            let item = out.draft(if from_ai { Kind::AiReply } else { Kind::AiPrompt }, time);
            out.item(to_ai(Item { text, ..item }));
        }
        let lists = [message.photos, message.videos, message.audio_files, message.files];
        let media: Vec<String> = lists.into_iter().flatten().filter_map(|sent| Some(sent.uri?.into_string())).collect();
        if !from_ai && !media.is_empty() {
            let item = out.draft(Kind::AiMedia, time);
            out.item(to_ai(Item { media, ..item }));
        }
    }
}
