//! Joins exports of the same chat: from two phones, on two days, or with media, which leaves room
//! only for its last part. They become one chat, in which each message is counted once (whatsapp.md
//! 1: high that this happens).
//!
//! Exports are matched by hashes of some messages of each. Only exports that may overlap are read
//! again: first to match those for which the few hashes are not enough, and then by `union`, to
//! count what they hold together.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::io;

use super::union::{ChatLine, Union};
use crate::item::{Conversation, EntryId, ExportId};
use crate::readers::mention::is_meta_ai;
use crate::storage::scratch::Scratch;

/// What identifies a chat in another export. The number of hashes is limited, however long the chat
/// is.
#[derive(Debug)]
pub(in crate::readers) struct Sketch {
    pub(super) export: ExportId,
    thread: String,
    pub(super) entry: EntryId,
    /// Its title, if its file gives one.
    title: Option<String>,
    seen: usize,
    first: Vec<u64>,
    last: VecDeque<u64>,
    least: BTreeSet<u64>,
}

/// How many messages are kept from each end of a chat, and how many with the smallest hashes of
/// all.
const ENDS: usize = 32;
const LEAST: usize = 128;

/// How many messages two exports must have in common to be of one chat.
const IN_COMMON: usize = 3;

impl Sketch {
    pub(super) fn new(export: ExportId, entry: EntryId, thread: &str, title: Option<&str>) -> Self {
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

    /// Notes a message. Deleted and edited ones are left out, since another export may hold other
    /// words.
    pub(super) fn note(&mut self, line: &ChatLine<'_>) {
        let Some(mark) = line.mark() else { return };
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
        self.first
            .iter()
            .chain(&self.last)
            .chain(&self.least)
            .copied()
            .collect()
    }

    /// How many messages in common are enough for another export to be of the same chat.
    fn enough(&self) -> usize {
        IN_COMMON.min(self.seen.max(1))
    }
}

/// Reads an export again and passes on each of its lines. Returns whether it could be opened.
pub(in crate::readers) type Again<'a> =
    dyn FnMut(ExportId, EntryId, &mut dyn FnMut(ChatLine<'_>)) -> bool + 'a;

/// Joins the exports of each chat into one conversation.
///
/// # Errors
/// The temporary file cannot be used.
pub(in crate::readers) fn join(
    chats: &mut BTreeMap<(ExportId, String), Conversation>,
    mut sketches: Vec<Sketch>,
    again: &mut Again<'_>,
    scratch: &Scratch,
) -> io::Result<()> {
    let size = |one: &Sketch| {
        chats
            .get(&(one.export, one.thread.clone()))
            .map_or(0, Conversation::messages)
    };
    sketches.sort_by_cached_key(|one| {
        (
            std::cmp::Reverse(size(one)),
            one.title.is_none(),
            one.thread.clone(),
            one.entry,
        )
    });
    let groups = ExportGroups::of(&sketches, chats, again).several();
    for group in groups {
        unite(&group, chats, again, scratch)?;
    }
    Ok(())
}

/// Groups exports by chat. `earlier` has for each export an earlier one of its group, or itself if
/// it is the first (a union-find).
struct ExportGroups<'s, 'c> {
    sketches: &'s [Sketch],
    chats: Vec<Option<&'c Conversation>>,
    earlier: Vec<usize>,
}

impl<'s, 'c> ExportGroups<'s, 'c> {
    fn of(
        sketches: &'s [Sketch],
        chats: &'c BTreeMap<(ExportId, String), Conversation>,
        again: &mut Again<'_>,
    ) -> Self {
        let chats = sketches
            .iter()
            .map(|one| chats.get(&(one.export, one.thread.clone())))
            .collect();
        let mut groups = Self {
            sketches,
            chats,
            earlier: (0..sketches.len()).collect(),
        };
        let mut known: HashMap<(ExportId, u64), Vec<usize>> = HashMap::new();
        for (number, sketch) in sketches.iter().enumerate() {
            let marks = sketch.marks();
            groups.join(
                number,
                marks
                    .iter()
                    .filter_map(|mark| known.get(&(sketch.export, *mark))),
            );
            for mark in marks {
                let here = known.entry((sketch.export, mark)).or_default();
                if here.len() < ENDS {
                    here.push(number);
                }
            }
        }
        // The few hashes of a long export may have none of a short one that overlaps with it.
        let people = SharedPeople::of(&groups.chats);
        for (number, sketch) in sketches.iter().enumerate() {
            if !groups.is_in_doubt(number, &people) {
                continue;
            }
            let mut found: BTreeMap<u64, &Vec<usize>> = BTreeMap::new();
            again(sketch.export, sketch.entry, &mut |line| {
                let hit = line
                    .mark()
                    .and_then(|mark| Some((mark, known.get(&(sketch.export, mark))?)));
                found.extend(hit);
            });
            groups.join(number, found.into_values());
        }
        groups
    }

    /// Whether two exports may be of one chat, by their titles and by who writes in them. Hashes
    /// alone are not enough: people at times say the same in two chats.
    fn may_be_one(&self, one: usize, other: usize) -> bool {
        let (Some(a), Some(b)) = (self.sketches.get(one), self.sketches.get(other)) else {
            return false;
        };
        let chat = |at: usize| self.chats.get(at).copied().flatten();
        let Some((here, there)) = chat(one).zip(chat(other)) else {
            return false;
        };
        let titles = match (&a.title, &b.title) {
            (Some(one), Some(other)) => one == other || are_two_sides(here, there, [one, other]),
            _ => true,
        };
        titles && a.export == b.export && share_people(here, there)
    }

    /// Whether another export may be of the same chat although the hashes have not matched them.
    fn is_in_doubt(&self, number: usize, people: &SharedPeople<'_>) -> bool {
        let span = |at: usize| {
            self.chats
                .get(at)
                .copied()
                .flatten()
                .and_then(|chat| chat.span)
        };
        let Some((from, to)) = span(number) else {
            return false;
        };
        let mut others = people.like(self.chats.get(number).copied().flatten());
        others.any(|other| {
            span(other).is_some_and(|(begin, end)| from <= end && begin <= to)
                && self.first_of(number) != self.first_of(other)
                && self.may_be_one(number, other)
        })
    }

    /// Joins an export with those that share enough messages with it. Each element of `hits` lists
    /// the exports that have one of its messages.
    fn join<'h>(&mut self, number: usize, hits: impl Iterator<Item = &'h Vec<usize>>) {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for other in hits.flatten().filter(|other| **other != number) {
            *counts.entry(*other).or_default() += 1;
        }
        let enough = |at: usize| self.sketches.get(at).map_or(IN_COMMON, Sketch::enough);
        let mut same: Vec<usize> = Vec::new();
        for (other, n) in counts {
            if n >= enough(number).min(enough(other)) && self.may_be_one(number, other) {
                same.push(other);
            }
        }
        for other in same {
            let (one, two) = (self.first_of(number), self.first_of(other));
            if let Some(slot) = self.earlier.get_mut(one.max(two)) {
                *slot = one.min(two);
            }
        }
    }

    fn first_of(&self, mut number: usize) -> usize {
        while let Some(earlier) = self
            .earlier
            .get(number)
            .copied()
            .filter(|earlier| *earlier != number)
        {
            number = earlier;
        }
        number
    }

    /// The groups of several exports, each with the longest first.
    fn several(&self) -> Vec<Vec<&'s Sketch>> {
        let mut groups: BTreeMap<usize, Vec<&'s Sketch>> = BTreeMap::new();
        for (number, sketch) in self.sketches.iter().enumerate() {
            groups
                .entry(self.first_of(number))
                .or_default()
                .push(sketch);
        }
        groups
            .into_values()
            .filter(|group| group.len() > 1)
            .collect()
    }
}

/// Finds the exports in which enough of the same people write, without comparing each with each.
/// The one who writes in most of them is in nearly all: of two people who both write in two exports, at
/// least one is not left out.
struct SharedPeople<'c> {
    /// The exports by everybody who writes in them.
    all: HashMap<&'c str, Vec<usize>>,
    /// The same, without the one of each who writes in most exports.
    rarer: HashMap<&'c str, Vec<usize>>,
    /// The exports in which only one person writes.
    alone: HashMap<&'c str, Vec<usize>>,
}

impl<'c> SharedPeople<'c> {
    fn of(chats: &[Option<&'c Conversation>]) -> Self {
        let mut all: HashMap<&str, Vec<usize>> = HashMap::new();
        for (number, chat) in chats.iter().enumerate() {
            for name in senders(*chat) {
                all.entry(name).or_default().push(number);
            }
        }
        let (mut rarer, mut alone) = (HashMap::new(), HashMap::new());
        let add = |to: &mut HashMap<&'c str, Vec<usize>>, name, number| {
            to.entry(name).or_default().push(number);
        };
        for (number, chat) in chats.iter().enumerate() {
            let exports = |name: &&str| all.get(*name).map_or(0, Vec::len);
            let busiest = senders(*chat).max_by_key(|name| (exports(name), *name));
            if let Some(only) = busiest.filter(|_| senders(*chat).nth(1).is_none()) {
                add(&mut alone, only, number);
            }
            for name in senders(*chat).filter(|name| Some(*name) != busiest) {
                add(&mut rarer, name, number);
            }
        }
        Self { all, rarer, alone }
    }

    /// The exports that may share enough people with this chat, some more than once.
    fn like<'s>(&'s self, chat: Option<&'s Conversation>) -> impl Iterator<Item = usize> + 's {
        let is_alone = senders(chat).nth(1).is_none();
        let lists = senders(chat).flat_map(move |name| {
            if is_alone {
                [self.all.get(name), None]
            } else {
                [self.rarer.get(name), self.alone.get(name)]
            }
        });
        lists.flatten().flatten().copied()
    }
}

fn senders(chat: Option<&Conversation>) -> impl Iterator<Item = &str> {
    chat.into_iter()
        .flat_map(|chat| chat.senders.keys())
        .map(String::as_str)
}

/// Whether two people each exported the chat they have with each other: each export is named after
/// the other person.
fn are_two_sides(one: &Conversation, other: &Conversation, titles: [&String; 2]) -> bool {
    fn people(chat: &Conversation) -> BTreeSet<String> {
        chat.senders
            .keys()
            .filter(|name| !is_meta_ai(name))
            .cloned()
            .collect::<BTreeSet<_>>()
    }
    let both = people(one);
    both.len() == 2 && both == people(other) && titles.iter().all(|title| both.contains(*title))
}

fn share_people(one: &Conversation, other: &Conversation) -> bool {
    let common = one
        .senders
        .keys()
        .filter(|name| other.senders.contains_key(*name))
        .count();
    common >= one.senders.len().min(other.senders.len()).min(2)
}

/// Replaces the exports of a chat by one conversation.
fn unite(
    group: &[&Sketch],
    chats: &mut BTreeMap<(ExportId, String), Conversation>,
    again: &mut Again<'_>,
    scratch: &Scratch,
) -> io::Result<()> {
    let mut union = Union::new(scratch);
    for (number, sketch) in (0..).zip(group) {
        let mut failure = None;
        let opened = again(sketch.export, sketch.entry, &mut |line| {
            failure = failure.take().or_else(|| union.add(number, line).err());
        });
        if let Some(failure) = failure {
            return Err(failure);
        }
        // The file could be read before but not now, so each export stays as it was counted.
        if !opened {
            return Ok(());
        }
    }
    let mut parts = group
        .iter()
        .filter_map(|sketch| chats.remove(&(sketch.export, sketch.thread.clone())));
    let Some(mut whole) = parts.next() else {
        return Ok(());
    };
    for part in parts {
        whole.app_says = whole.app_says.max(part.app_says);
        whole.noticed = [whole.noticed, part.noticed].into_iter().flatten().min();
        whole.also.push((part.export, part.thread));
    }
    union.count(&mut whole)?;
    chats.insert((whole.export, whole.thread.clone()), whole);
    Ok(())
}
