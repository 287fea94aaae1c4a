//! Threads of messages, which are counted and not listed.

use std::collections::{BTreeMap, BTreeSet};

use super::app_says::AppSays;
use super::stretch::Stretch;
use super::{ExportId, Platform, words};
use crate::time::Moment;

words! {
    /// What sort of conversation a thread is.
    pub(crate) enum ConversationKind {
        /// Between people.
        People = "people",
        /// A broadcast channel, which may be one's own or merely joined.
        Channel = "channel",
        /// With Meta AI or one of its characters.
        Ai = "ai",
    }
}

/// A thread of messages. It is counted, never listed, and none of its text is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conversation {
    /// The export it belongs to.
    pub export: ExportId,
    /// Its platform.
    pub platform: Platform,
    /// Folder of the thread, which is the same in all its files, whatever part of the export they
    /// are in.
    pub thread: String,
    /// Its kind.
    pub kind: ConversationKind,
    /// Its title.
    pub title: String,
    /// Who takes part, if the file lists them. That may be more people than wrote.
    pub participants: BTreeSet<String>,
    /// Number of messages by sender.
    pub senders: BTreeMap<String, u64>,
    /// Messages that call Meta AI, in a thread between people.
    pub to_ai: u64,
    /// Messages from Meta AI, there or in a chat with it.
    pub by_ai: u64,
    /// What the app itself says in it about Meta, its AI or a business. If it says anything, the
    /// thread is not one of friends and family alone.
    pub app_says: AppSays,
    /// When the app first said that AI from Meta receives the chat.
    pub noticed: Option<Moment>,
    /// Number of messages after that, by sender.
    pub behind_notice: BTreeMap<String, u64>,
    /// Threads of other exports that hold the same chat.
    pub also: Vec<(ExportId, String)>,
    /// Times of the first and the last message.
    pub span: Option<(Moment, Moment)>,
    /// Number of messages without a known time.
    pub untimed: u64,
    /// For each of its files, what follows the last call of Meta AI. Empty for a single file
    /// without a call.
    pub stretches: Vec<Stretch>,
    /// Number of messages and other lines by form, if the file is a text.
    pub forms: BTreeMap<&'static str, u64>,
}

impl Conversation {
    /// An empty thread between people.
    pub(crate) fn new(export: ExportId, platform: Platform, thread: String) -> Self {
        Self {
            export,
            platform,
            thread,
            kind: ConversationKind::People,
            title: String::new(),
            participants: BTreeSet::new(),
            senders: BTreeMap::new(),
            to_ai: 0,
            by_ai: 0,
            app_says: AppSays::Nothing,
            noticed: None,
            behind_notice: BTreeMap::new(),
            also: Vec::new(),
            span: None,
            untimed: 0,
            stretches: Vec::new(),
            forms: BTreeMap::new(),
        }
    }

    /// The box in which the thread lies, if its platform has boxes: `inbox`, `archived_threads` and
    /// so on.
    pub(crate) fn section(&self) -> Option<&str> {
        let (first, rest) = self.thread.split_once('/')?;
        match first {
            "messages" => rest
                .split_once('/')
                .map(|(section, _)| section.trim_end_matches(".json")),
            "groups" => Some("community_chats"),
            "secure_storage" => Some("secure_storage"),
            _ => None,
        }
    }

    /// Number of messages.
    pub(crate) fn messages(&self) -> u64 {
        self.senders.values().sum()
    }

    /// Counts a line of this form.
    pub(crate) fn form(&mut self, form: &'static str) {
        *self.forms.entry(form).or_default() += 1;
    }

    /// Adds the counts of another file of the same thread.
    pub(crate) fn absorb(&mut self, mut other: Self) {
        let mut stretches = self.take_stretches();
        stretches.append(&mut other.take_stretches());
        self.stretches = stretches;
        if other.kind == ConversationKind::Ai {
            self.kind = other.kind;
        }
        if self.title.is_empty() {
            self.title = other.title;
        }
        self.participants.extend(other.participants);
        add_counts(&mut self.senders, other.senders);
        self.to_ai += other.to_ai;
        self.by_ai += other.by_ai;
        self.span = join_spans(self.span, other.span);
        self.untimed += other.untimed;
    }

    /// Counts one message.
    pub(crate) fn count(&mut self, sender: &str, time: Moment) {
        // No thread has so many senders; a file that claims it must not fill the memory.
        let sender = if self.senders.len() >= MOST_SENDERS && !self.senders.contains_key(sender) {
            ""
        } else {
            sender
        };
        add_one(&mut self.senders, sender);
        match time {
            Moment::Unknown => self.untimed += 1,
            Moment::At(_) | Moment::Wall(_) => {
                self.span = join_spans(self.span, Some((time, time)))
            }
        }
    }

    /// Number of messages before the app first said that AI from Meta receives the chat, by sender.
    pub(crate) fn before_notice(&self) -> BTreeMap<String, u64> {
        let behind = |name: &String| self.behind_notice.get(name).copied().unwrap_or(0);
        let before = self
            .senders
            .iter()
            .map(|(name, n)| (name.clone(), n.saturating_sub(behind(name))));
        before.filter(|(_, n)| *n > 0).collect()
    }

    /// Removes names and places from the fields that no output shows.
    pub(crate) fn drop_unshown_fields(&mut self) {
        self.thread.clear();
        self.also.clear();
        self.stretches.clear();
        self.behind_notice.clear();
    }
}

/// How many names of senders are kept for one thread; the others are counted under an empty name.
pub(super) const MOST_SENDERS: usize = 10_000;

/// Adds one to the count of a name. The name is only copied if it is new.
pub(crate) fn add_one(counts: &mut BTreeMap<String, u64>, name: &str) {
    match counts.get_mut(name) {
        Some(count) => *count += 1,
        None => {
            counts.insert(name.to_owned(), 1);
        }
    }
}

/// Adds counts key by key.
pub(crate) fn add_counts<K: Ord>(into: &mut BTreeMap<K, u64>, from: BTreeMap<K, u64>) {
    for (key, n) in from {
        *into.entry(key).or_default() += n;
    }
}

/// The smallest span that holds both.
pub(crate) fn join_spans(
    a: Option<(Moment, Moment)>,
    b: Option<(Moment, Moment)>,
) -> Option<(Moment, Moment)> {
    match (a, b) {
        (Some((from, to)), Some((other_from, other_to))) => {
            Some((from.min(other_from), to.max(other_to)))
        }
        (one, other) => one.or(other),
    }
}
