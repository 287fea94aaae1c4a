//! Threads of messages. A thread between people is counted, and gives items only for what somebody
//! says to Meta AI. A thread with Meta AI gives all of it, because Meta's policy has a category of
//! its own for what is said to it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::again::Again;
use super::company::Company;
use super::message::{In, KEYS, Line, Message};
use crate::item::{Called, Conversation, ConversationKind};
use crate::readers::Reader;
use crate::readers::json::{self, Records, words};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::source::Source;

/// Threads of messages, in every box.
pub(crate) static THREADS: Reader = Reader {
    id: "messenger.threads",
    read,
};

fn read(source: &mut Source<'_, '_>, out: &mut Sink<'_>) {
    let thread = thread_of(source.inner());
    let mut parts = thread.split('/').skip(1);
    // In 2018 threads were in no section (facebook.md 3, messenger.md 1).
    let (section, folder) = match (parts.next().unwrap_or(""), parts.next()) {
        (section, Some(folder)) => (section, folder),
        (folder, None) => ("", folder),
    };
    let mut walk = ThreadWalk::new(thread, section, folder, out);
    json::read(source, &mut walk, out);
    let with_ai = walk.is_with_ai();
    let gives = walk.passed_by || with_ai;
    if gives || walk.called != Called::Never {
        let thread = walk.conversation.thread.clone();
        let mut again = Second(Again::new(walk.place(), &thread, gives, walk.called));
        json::read(source, &mut again, out);
        again.0.tell(&mut walk.conversation);
    }
    if with_ai {
        walk.conversation.kind = ConversationKind::Ai;
        walk.conversation.to_ai = 0;
        if !walk.ai_by_folder {
            out.problem(Problem::TakenForAi);
        }
    } else if walk.ai_by_folder {
        out.problem(Problem::AiFolderOfPeople);
    }
    if walk.seen > 0 || !walk.conversation.title.is_empty() {
        out.conversation(walk.conversation);
    }
}

/// The id of the thread that a file belongs to. A thread is a folder with files as its parts; but
/// chats of groups, and threads beside the folders, are single files (messenger.md 1: high).
fn thread_of(inner: &str) -> &str {
    match inner.rsplit_once('/') {
        Some((folder @ ("messages" | "groups/your_group_messages"), _)) => {
            inner.strip_suffix(".json").unwrap_or(folder)
        }
        Some((folder, _)) => folder,
        None => inner,
    }
}

/// Most names of participants that are kept.
const MOST_PARTICIPANTS: usize = 10_000;

struct ThreadWalk {
    conversation: Conversation,
    seen: u64,
    /// The folder is named after Meta AI; any chat that people name so has such a folder.
    ai_by_folder: bool,
    company: Company,
    /// Messages that may give items came before it was known who takes part.
    passed_by: bool,
    /// When the last line to or by Meta AI was written.
    called: Called,
}

/// Other keys of a thread, which are known and skipped (messenger.md 1: high).
const BESIDE: &[&str] = &[
    "is_still_participant",
    "thread_path",
    "magic_words",
    "image",
    "joinable_mode",
    "is_pending",
    "thread_type",
];

/// Keys of a thread that no message has. A thread begins with one of them.
const AROUND: &[&str] = &[
    "participants",
    "messages",
    "is_still_participant",
    "thread_path",
    "magic_words",
];

/// Whether a key belongs to the thread and not to a message.
fn is_beside(key: &str) -> bool {
    matches!(key, "participants" | "title" | "thread_name") || BESIDE.contains(&key)
}

impl ThreadWalk {
    fn new(thread: &str, section: &str, folder: &str, out: &Sink<'_>) -> Self {
        let kind = if section == "broadcast" {
            ConversationKind::Channel
        } else {
            ConversationKind::People
        };
        let conversation = Conversation {
            kind,
            ..Conversation::new(out.export, out.platform, thread.to_owned())
        };
        let ai_by_folder = folder.starts_with("metaai_");
        Self {
            conversation,
            seen: 0,
            ai_by_folder,
            company: Company::default(),
            passed_by: false,
            called: Called::Never,
        }
    }

    /// Final only after the last message, since anybody may still write.
    fn is_with_ai(&self) -> bool {
        !self.is_channel() && self.company.is_one_with_ai()
    }

    fn is_channel(&self) -> bool {
        self.conversation.kind == ConversationKind::Channel
    }

    fn place(&self) -> In {
        if self.is_channel() {
            In::Channel
        } else if self.is_with_ai() {
            In::WithAi
        } else {
            In::People
        }
    }
}

impl Records for ThreadWalk {
    type Record<'r> = Message<'r>;
    // A thread that is a single entity record holds no message. It is not understood, and reported.
    const SIGNATURE: &'static [&'static str] = KEYS;
    const ANY_ROOT: bool = true;
    const AROUND: &'static [&'static str] = AROUND;
    // Messages are private because of where they stand.
    const WATCHED: bool = false;

    fn understood(&self) -> u64 {
        self.seen
    }

    fn record(&mut self, message: Message<'_>, out: &mut Sink<'_>) {
        let message = message.unlabelled();
        if message.is_blank() {
            return out.problem(Problem::NoMessage);
        }
        self.seen += 1;
        let sender = message.sender();
        let line = message.line(&sender);
        if !message.is_notice() {
            let time = out.believed(message.time());
            self.conversation.count(&sender, time);
            if line != Line::Plain {
                self.called = self.called.and_at(time);
            }
        }
        message.refer(out);
        self.company.meet(&sender);
        self.conversation.to_ai += u64::from(line == Line::ToAi);
        self.conversation.by_ai += u64::from(line == Line::ByAi);
        // In every file that was seen, the participants stand before the messages. But only the end
        // of the file shows whether somebody is alone with Meta AI.
        if !self.passed_by && (self.is_channel() || self.company.is_of_people()) {
            message.give(line, self.place(), &self.conversation.thread, out);
        } else {
            self.passed_by |= line != Line::Plain || message.has_ai_sticker();
        }
    }

    fn wants(&self, key: &str) -> bool {
        is_beside(key)
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        if BESIDE.contains(&key) {
            return;
        }
        if matches!(key, "title" | "thread_name") {
            if let Some(title) = words(&value, "title", out) {
                // A title is not a person, but may be the only place that names Meta AI.
                self.company.hear(&title);
                self.conversation.title = title;
            }
        } else {
            let people = value
                .as_array()
                .map_or(std::slice::from_ref(&value), Vec::as_slice)
                .iter();
            let names = people.filter_map(|person| {
                words(person.get("name").unwrap_or(person), "participants", out)
            });
            let names: BTreeSet<String> = names.take(MOST_PARTICIPANTS).collect();
            let before = &mut self.conversation.participants;
            if !before.is_empty() && *before != names {
                out.problem(Problem::SeveralChats);
            }
            before.extend(names);
            self.conversation
                .participants
                .iter()
                .for_each(|name| self.company.meet(name));
        }
    }
}

struct Second<'w>(Again<'w>);

impl Records for Second<'_> {
    type Record<'r> = Message<'r>;
    const SIGNATURE: &'static [&'static str] = KEYS;
    const ANY_ROOT: bool = true;
    const AROUND: &'static [&'static str] = AROUND;
    const WATCHED: bool = false;

    fn record(&mut self, message: Message<'_>, out: &mut Sink<'_>) {
        let message = message.unlabelled();
        if !message.is_blank() {
            self.0.take(message, out);
        }
    }

    /// The first pass reported it.
    fn strange_key(&self, _key: &str, _out: &mut Sink<'_>) {}

    fn wants(&self, key: &str) -> bool {
        is_beside(key)
    }
}
