//! Threads of messages. A thread between people is counted, and gives items only for what somebody
//! says to Meta AI. A thread with Meta AI gives all of it, because Meta's policy has a category of
//! its own for what is said to it.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::again::AgainReader;
use super::company::Company;
use super::message::{AiRelation, In, KEYS, ThreadMessage};
use crate::catalogue::{ThreadPlace, thread_at};
use crate::item::{Conversation, ConversationKind, LastCall};
use crate::readers::Reader;
use crate::readers::json::{self, Records, words};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::source::FileSource;

/// Threads of messages, in every box.
pub(crate) static THREADS: Reader = Reader {
    id: "messenger.threads",
    read,
};

fn read(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    let place = thread_at(source.inner());
    let mut walk = ThreadWalk::new(place, out);
    json::read(source, &mut walk, out);
    let ThreadWalk {
        mut threads,
        objects,
        ..
    } = walk;
    if threads.iter().any(OneThread::is_read_again) {
        let ids: Vec<String> = threads
            .iter()
            .map(|thread| thread.conversation.thread.clone())
            .collect();
        let pairs = threads.iter().zip(&ids);
        let again = pairs.map(|(thread, id)| thread.again(id)).collect();
        let mut second = Second {
            again,
            objects,
            begun: 0,
        };
        out.read_again();
        json::read(source, &mut second, out);
        let pairs = second.again.into_iter().zip(&mut threads);
        pairs.for_each(|(again, thread)| again.tell(&mut thread.conversation));
    }
    for mut thread in threads {
        if thread.is_with_ai() {
            thread.conversation.kind = ConversationKind::Ai;
            thread.conversation.to_ai = 0;
            if !place.names_ai {
                out.problem(Problem::TakenForAi);
            }
        } else if place.names_ai {
            out.problem(Problem::AiFolderOfPeople);
        }
        if thread.seen > 0 || !thread.conversation.title.is_empty() {
            out.conversation(thread.conversation);
        }
    }
}

/// Most names of participants that are kept.
const MOST_PARTICIPANTS: usize = 10_000;

/// Most threads that one file may hold; the messages of more are counted in the last one.
const MOST_THREADS: usize = 100_000;

/// Walks the threads of a file. There is mostly one, but pages of 2017 and before hold all threads
/// (html.md 6: high), and somebody may have joined files. Threads are told apart by who takes
/// part, not by where they stand: a long one may be split into several objects of the file.
struct ThreadWalk {
    threads: Vec<OneThread>,
    /// The thread that each object around messages belongs to.
    objects: Vec<usize>,
    /// How many of these objects have begun.
    begun: usize,
    /// Nothing was read of this object yet.
    is_fresh: bool,
    by_people: HashMap<BTreeSet<String>, usize>,
}

struct OneThread {
    conversation: Conversation,
    seen: u64,
    company: Company,
    /// Messages that may become items were skipped, because it was not yet known who takes part.
    has_skipped_items: bool,
    /// When the last line to or by Meta AI was written.
    last_call: LastCall,
}

/// Other keys of a thread, which are known and skipped (messenger.md 1: high).
const IGNORED_KEYS: &[&str] = &[
    "is_still_participant",
    "thread_path",
    "magic_words",
    "image",
    "joinable_mode",
    "is_pending",
    "thread_type",
];

/// Keys of a thread that no message has. A thread begins with one of them.
const THREAD_KEYS: &[&str] = &[
    "participants",
    "messages",
    "is_still_participant",
    "thread_path",
    "magic_words",
];

/// Whether a key belongs to the thread and not to a message.
fn is_beside(key: &str) -> bool {
    matches!(key, "participants" | "title" | "thread_name") || IGNORED_KEYS.contains(&key)
}

impl ThreadWalk {
    fn new(place: ThreadPlace<'_>, out: &Sink<'_>) -> Self {
        let kind = if place.is_channel {
            ConversationKind::Channel
        } else {
            ConversationKind::People
        };
        let conversation = Conversation {
            kind,
            ..Conversation::new(out.export, out.platform, place.thread.to_owned())
        };
        Self {
            threads: vec![OneThread::of(conversation)],
            objects: Vec::new(),
            begun: 0,
            is_fresh: true,
            by_people: HashMap::new(),
        }
    }

    /// The index of the thread that is read.
    fn at(&self) -> usize {
        let object = self.begun.checked_sub(1);
        let of_object = object.and_then(|object| self.objects.get(object).copied());
        of_object.unwrap_or(self.threads.len() - 1)
    }

    /// Takes who takes part in the thread that is read. Other people than before, at the start of
    /// an object, begin another thread.
    fn meet(&mut self, names: BTreeSet<String>, out: &mut Sink<'_>) {
        // Only the first thread can lack names.
        let first = self.threads.first();
        let is_known = first.is_some_and(|thread| !thread.conversation.participants.is_empty());
        if std::mem::take(&mut self.is_fresh) && is_known {
            let known = self.by_people.get(&names).copied();
            let at = known.unwrap_or_else(|| self.begin_thread());
            if let Some(object) = self.objects.last_mut() {
                *object = at;
            }
        }
        let at = self.at();
        let Some(thread) = self.threads.get_mut(at) else {
            return;
        };
        let before = &mut thread.conversation.participants;
        if !before.is_empty() && *before != names {
            out.problem(Problem::SeveralChats);
        }
        names.iter().for_each(|name| thread.company.meet(name));
        before.extend(names.iter().cloned());
        self.by_people.entry(names).or_insert(at);
    }

    /// Begins another thread, and returns its index.
    fn begin_thread(&mut self) -> usize {
        let number = self.threads.len();
        if let Some(OneThread { conversation, .. }) = self.threads.first()
            && number < MOST_THREADS
        {
            let Conversation {
                kind,
                export,
                platform,
                ref thread,
                ..
            } = *conversation;
            let thread = format!("{thread}/{}", number + 1);
            self.threads.push(OneThread::of(Conversation {
                kind,
                ..Conversation::new(export, platform, thread)
            }));
        }
        self.threads.len() - 1
    }
}

impl OneThread {
    fn of(conversation: Conversation) -> Self {
        Self {
            conversation,
            seen: 0,
            company: Company::default(),
            has_skipped_items: false,
            last_call: LastCall::Never,
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

    /// Whether the file must be read a second time for items, once its end is known.
    fn needs_second_pass(&self) -> bool {
        self.has_skipped_items || self.is_with_ai()
    }

    fn is_read_again(&self) -> bool {
        self.needs_second_pass() || self.last_call != LastCall::Never
    }

    fn again<'w>(&self, id: &'w str) -> AgainReader<'w> {
        AgainReader::new(self.place(), id, self.needs_second_pass(), self.last_call)
    }
}

impl Records for ThreadWalk {
    type Record<'r> = ThreadMessage<'r>;
    // A thread that is a single entity record holds no message. It is not understood, and reported.
    const SIGNATURE: &'static [&'static str] = KEYS;
    const ANY_ROOT: bool = true;
    const AROUND: &'static [&'static str] = THREAD_KEYS;
    // Messages are private because of where they stand.
    const WATCHED: bool = false;

    fn understood(&self) -> u64 {
        self.threads.iter().map(|thread| thread.seen).sum()
    }

    fn begin(&mut self) {
        self.begun += 1;
        self.is_fresh = self.begun > self.objects.len();
        if self.is_fresh {
            self.objects.push(self.threads.len() - 1);
        }
    }

    fn restart(&mut self) {
        self.begun = 0;
    }

    fn record(&mut self, message: ThreadMessage<'_>, out: &mut Sink<'_>) {
        let message = message.unlabelled();
        if message.is_blank() {
            return out.problem(Problem::NoMessage);
        }
        self.is_fresh = false;
        let at = self.at();
        let Some(thread) = self.threads.get_mut(at) else {
            return;
        };
        thread.seen += 1;
        let sender = message.sender();
        let line = message.line(&sender);
        let mut in_json = false;
        if !message.is_notice() {
            let time = out.believed(message.time());
            in_json = out.is_in_json(&sender, || message.said(), time);
            if !in_json {
                thread.conversation.count(&sender, time);
            }
            if !in_json && line != AiRelation::Plain {
                thread.last_call = thread.last_call.and_at(time);
            }
        }
        message.refer(out);
        thread.company.meet(&sender);
        thread.conversation.to_ai += u64::from(line == AiRelation::ToAi && !in_json);
        thread.conversation.by_ai += u64::from(line == AiRelation::ByAi && !in_json);
        // In every file that was seen, the participants stand before the messages. But only the end
        // of the file shows whether somebody is alone with Meta AI.
        if !thread.has_skipped_items && (thread.is_channel() || thread.company.is_of_people()) {
            message.give(line, thread.place(), &thread.conversation.thread, out);
        } else {
            thread.has_skipped_items |= line != AiRelation::Plain || message.has_ai_sticker();
        }
    }

    fn wants(&self, key: &str) -> bool {
        is_beside(key)
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        if IGNORED_KEYS.contains(&key) {
            return;
        }
        if matches!(key, "title" | "thread_name") {
            let at = self.at();
            if let Some((title, thread)) = words(&value, "title", out).zip(self.threads.get_mut(at))
            {
                // A title is not a person, but may be the only place that names Meta AI.
                thread.company.hear(&title);
                thread.conversation.title = title;
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
            self.meet(names, out);
        }
    }
}

/// Reads the messages again, now that all threads are known.
struct Second<'w> {
    again: Vec<AgainReader<'w>>,
    /// As in [`ThreadWalk`].
    objects: Vec<usize>,
    begun: usize,
}

impl Records for Second<'_> {
    type Record<'r> = ThreadMessage<'r>;
    const SIGNATURE: &'static [&'static str] = KEYS;
    const ANY_ROOT: bool = true;
    const AROUND: &'static [&'static str] = THREAD_KEYS;
    const WATCHED: bool = false;

    fn begin(&mut self) {
        self.begun += 1;
    }

    fn restart(&mut self) {
        self.begun = 0;
    }

    fn record(&mut self, message: ThreadMessage<'_>, out: &mut Sink<'_>) {
        let message = message.unlabelled();
        let object = self.begun.checked_sub(1);
        let at = object.and_then(|object| self.objects.get(object).copied());
        let again = match at {
            Some(at) => self.again.get_mut(at),
            None => self.again.last_mut(),
        };
        if let Some(again) = again.filter(|_| !message.is_blank()) {
            again.take(message, out);
        }
    }

    /// The first pass reported it.
    fn strange_key(&self, _key: &str, _out: &mut Sink<'_>) {}

    fn wants(&self, key: &str) -> bool {
        is_beside(key)
    }
}
