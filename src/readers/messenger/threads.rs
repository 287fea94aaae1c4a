//! Threads of messages. One between people is counted, and gives items only where somebody speaks to Meta AI in it; one
//! with Meta AI gives all of it, because what is said to it is a category of its own in Meta's policy.

use serde_json::Value;

use super::message::{In, Line, Message};
use crate::item::{Conversation, ConversationKind};
use crate::readers::Reader;
use crate::readers::json::{self, Records, words};
use crate::readers::mention::{META_AI, is_meta_ai};
use crate::readers::sink::Sink;
use crate::readers::source::Source;

/// Threads of messages, in every box.
pub(crate) static THREADS: Reader = Reader { id: "messenger.threads", read };

fn read(source: &mut Source<'_, '_>, out: &mut Sink<'_>) {
    let thread = thread_of(source.inner());
    let mut parts = thread.split('/').skip(1);
    // In 2018 threads lay in no section (facebook.md 3, messenger.md 1).
    let (section, folder) = match (parts.next().unwrap_or(""), parts.next()) {
        (section, Some(folder)) => (section, folder),
        (folder, None) => ("", folder),
    };
    let mut walk = Walk::new(thread, section, folder, out);
    json::read(source, &mut walk, out);
    if walk.passed_by || (walk.is_with_ai() && !walk.names_meta_ai) {
        let again = Again { at: walk.place(), thread: &walk.conversation.thread };
        json::read(source, &mut { again }, out);
    }
    if walk.is_with_ai() {
        walk.conversation.kind = ConversationKind::Ai;
        let by_character = walk.conversation.senders.get(&walk.conversation.title).copied().unwrap_or(0);
        if !walk.names_meta_ai {
            walk.conversation.by_ai = walk.conversation.by_ai.max(by_character);
        }
        if !walk.ai_by_folder {
            out.problem("taken for a chat with Meta AI by the name of who takes part in it");
        }
    }
    if walk.seen > 0 || !walk.conversation.title.is_empty() {
        out.conversation(walk.conversation);
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

/// Names kept of those who take part.
const MOST_PARTICIPANTS: usize = 10_000;

struct Walk {
    conversation: Conversation,
    seen: u64,
    ai_by_folder: bool,
    /// Meta AI is among those who take part.
    names_meta_ai: bool,
    /// Messages with something to tell came before it was known who takes part.
    passed_by: bool,
}

const SIGNATURE: &[&str] = &[];
const ROOTS: &[&str] = &["messages", "replies"];

impl Walk {
    fn new(thread: &str, section: &str, folder: &str, out: &Sink<'_>) -> Self {
        let kind = if section == "broadcast" { ConversationKind::Channel } else { ConversationKind::People };
        let conversation = Conversation { kind, ..Conversation::new(out.export, out.platform, thread.to_owned()) };
        let ai_by_folder = folder.starts_with("metaai_");
        Self { conversation, seen: 0, ai_by_folder, names_meta_ai: false, passed_by: false }
    }

    /// A thread of two, of which one is Meta AI. Several people who called it into their thread are people.
    fn is_with_ai(&self) -> bool {
        self.ai_by_folder || (self.conversation.participants.len() <= 2 && self.names_meta_ai)
    }

    fn is_channel(&self) -> bool {
        self.conversation.kind == ConversationKind::Channel
    }

    fn place(&self) -> In<'_> {
        match self.conversation.title.as_str() {
            _ if self.is_channel() => In::Channel,
            _ if !self.is_with_ai() => In::People,
            character if !self.names_meta_ai && !character.is_empty() => In::WithAi(character),
            _ => In::WithAi(META_AI),
        }
    }
}

impl Records for Walk {
    type Record<'r> = Message<'r>;
    const ROOTS: &'static [&'static str] = ROOTS;
    const SIGNATURE: &'static [&'static str] = SIGNATURE;
    // Messages are private by where they stand.
    const WATCHED: bool = false;

    fn record(&mut self, message: Message<'_>, out: &mut Sink<'_>) {
        self.seen += 1;
        let sender = message.sender();
        let line = message.line(&sender);
        self.conversation.count(&sender, out.believed(message.time()));
        message.refer(out);
        let with_ai = self.is_with_ai();
        self.conversation.to_ai += u64::from(line == Line::ToAi && !with_ai);
        self.conversation.by_ai += u64::from(line == Line::ByAi);
        // Who takes part stands before the messages in every file that was seen. A character writes under its own name,
        // which is the title, and that stands behind them.
        let known = !self.conversation.participants.is_empty() && (!with_ai || self.names_meta_ai);
        if known {
            message.give(line, self.place(), &self.conversation.thread, out);
        } else {
            self.passed_by |= with_ai || self.is_channel() || line != Line::Plain || message.has_ai_sticker();
        }
    }

    fn wants(&self, key: &str) -> bool {
        matches!(key, "participants" | "title" | "thread_name")
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        if matches!(key, "title" | "thread_name") {
            if let Some(title) = words(&value, "title", out) {
                self.conversation.title = title;
            }
        } else {
            let people = value.as_array().map_or(std::slice::from_ref(&value), Vec::as_slice).iter();
            let names = people.filter_map(|person| words(person.get("name").unwrap_or(person), "participants", out));
            self.conversation.participants = names.take(MOST_PARTICIPANTS).collect();
            self.names_meta_ai = self.conversation.participants.iter().any(|name| is_meta_ai(name));
        }
    }
}

/// The second walk through a thread of which it was not known, when its messages passed by, what they are.
struct Again<'w> {
    at: In<'w>,
    thread: &'w str,
}

impl Records for Again<'_> {
    type Record<'r> = Message<'r>;
    const ROOTS: &'static [&'static str] = ROOTS;
    const SIGNATURE: &'static [&'static str] = SIGNATURE;
    const WATCHED: bool = false;

    fn record(&mut self, message: Message<'_>, out: &mut Sink<'_>) {
        let line = message.line(&message.sender());
        message.give(line, self.at, self.thread, out);
    }
}
