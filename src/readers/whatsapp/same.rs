//! The same chat exported twice: from two phones, on two days, or with media, where only the last part of it fits. It is one
//! chat, whose messages are counted once. (whatsapp.md 1: high that it happens.)

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::item::{Conversation, EntryId, ExportId, StableHash};
use crate::time::Moment;

/// What a chat is known again by: hashes of some of its messages, by minute, sender and words. How many are kept does not
/// depend on how many it has.
#[derive(Debug)]
pub(in crate::readers) struct Sketch {
    export: ExportId,
    thread: String,
    entry: EntryId,
    /// What it is called, where its file says so.
    title: Option<String>,
    seen: usize,
    first: Vec<u64>,
    last: VecDeque<u64>,
    least: BTreeSet<u64>,
}

/// Messages kept of each end, and of the whole those with the smallest hashes.
const ENDS: usize = 32;
const LEAST: usize = 128;

/// Messages that two exports have in common, if they are of one chat.
const IN_COMMON: usize = 3;

/// Said of an export whose messages are not all in the one that is counted.
const OVERLAP: &str =
    "two exports of this chat overlap: the longer one is counted, and not what only the other one holds";

impl Sketch {
    pub(super) fn new((export, entry): (ExportId, EntryId), thread: &str, title: Option<&str>) -> Self {
        Self {
            export,
            thread: thread.to_owned(),
            entry,
            title: title.map(str::to_owned),
            seen: 0,
            first: Vec::new(),
            last: VecDeque::new(),
            least: BTreeSet::new(),
        }
    }

    /// Notes a message. One without words of its own is the same whether its file was exported or left out.
    pub(super) fn note(&mut self, time: Moment, sender: &str, words: Option<&str>) {
        let Some(seconds) = time.seconds() else { return };
        let minute = seconds.div_euclid(60).to_le_bytes();
        let mark = StableHash::new().field(minute).field(sender).field(words.unwrap_or("\u{0}")).finish();
        self.seen += 1;
        if self.first.len() < ENDS {
            self.first.push(mark);
        }
        if self.last.len() == ENDS {
            self.last.pop_front();
        }
        self.last.push_back(mark);
        self.least.insert(mark);
        if self.least.len() > LEAST {
            self.least.pop_last();
        }
    }

    fn marks(&self) -> BTreeSet<u64> {
        self.first.iter().chain(&self.last).chain(&self.least).copied().collect()
    }

    /// Whether the titles of two exports may be those of one chat.
    fn may_be(&self, other: &Self) -> bool {
        self.title.is_none() || other.title.is_none() || self.title == other.title
    }
}

/// Makes one chat of its exports. Gives those of which not all is counted.
pub(in crate::readers) fn join(
    chats: &mut BTreeMap<(ExportId, String), Conversation>,
    mut sketches: Vec<Sketch>,
) -> Vec<(EntryId, &'static str)> {
    let size = |one: &Sketch| chats.get(&(one.export, one.thread.clone())).map_or(0, Conversation::messages);
    sketches
        .sort_by_cached_key(|one| (std::cmp::Reverse(size(one)), one.title.is_none(), one.thread.clone(), one.entry));
    let mut known: HashMap<(ExportId, u64), Vec<usize>> = HashMap::new();
    let mut overlapping = Vec::new();
    for (number, sketch) in sketches.iter().enumerate() {
        let marks = sketch.marks();
        let mut hits: BTreeMap<usize, usize> = BTreeMap::new();
        for mark in &marks {
            for at in known.get(&(sketch.export, *mark)).into_iter().flatten() {
                *hits.entry(*at).or_default() += 1;
            }
        }
        let enough = IN_COMMON.min(sketch.seen.max(1));
        let same = hits.iter().find(|(at, n)| {
            **n >= enough
                && sketches.get(**at).is_some_and(|other| sketch.may_be(other) && sketch.thread != other.thread)
        });
        let Some(whole) = same.and_then(|(at, _)| sketches.get(*at)) else {
            for mark in marks {
                let here = known.entry((sketch.export, mark)).or_default();
                if here.len() < ENDS {
                    here.push(number);
                }
            }
            continue;
        };
        let Some(part) = chats.remove(&(sketch.export, sketch.thread.clone())) else { continue };
        if let Some(whole) = chats.get_mut(&(whole.export, whole.thread.clone())) {
            if !lies_within(&part, whole) {
                overlapping.push((sketch.entry, OVERLAP));
            }
            whole.app_says |= part.app_says;
            whole.also.push(part.thread);
        }
    }
    overlapping
}

/// Whether the time of one lies within that of the other; one of them may tell minutes only.
fn lies_within(part: &Conversation, whole: &Conversation) -> bool {
    let minute = |moment: Moment| moment.seconds().map(|seconds| seconds.div_euclid(60));
    part.span
        .zip(whole.span)
        .is_none_or(|((from, to), (begin, end))| minute(from) >= minute(begin) && minute(to) <= minute(end))
}
