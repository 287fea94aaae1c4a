//! Counts the messages that several exports of one chat hold together. Lines are sorted on disk, so
//! the memory does not grow with their number. Equal lines of one minute and sender come together,
//! and count as often as in the export that has most of them.
//!
//! Messages without known words are matched only by their number within a minute and sender. An
//! attachment is the same whether its file was exported or left out. A message that was deleted or
//! edited may stand in an earlier export with other words.

use std::collections::{BTreeMap, HashMap};
use std::io;

use serde::{Deserialize, Serialize};

use crate::item::{Conversation, StableHash, join_spans};
use crate::storage::scratch::Scratch;
use crate::storage::{Record, Sorter};
use crate::time::Moment;

/// What distinguishes a line from others of the same minute and sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum LineIdentity {
    /// The hash of its words.
    Words(u64),
    /// A file, or a note that one was left out; or a line of the app, in the language of the phone.
    NoWords,
    /// A deleted or edited message: another export may have other words.
    Changed,
}

/// How a line is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LineCount {
    /// Its index in [`FORMS`].
    pub(super) form: u8,
    pub(super) edited: bool,
    pub(super) by_ai: bool,
    pub(super) to_ai: bool,
    /// Lines after its first.
    pub(super) continued: u64,
    pub(super) time: Moment,
}

/// The forms of lines, by their names in reports. If only some of several messages count, forms
/// that come first in this list do.
pub(super) const FORMS: [&str; 6] = ["deleted", "text", "attachment", "omitted", "poll", "event"];

/// A line of an export.
#[derive(Clone, Copy, Debug)]
pub(in crate::readers) struct ChatLine<'l> {
    /// A hash of the minute in which it was written; if the day is not known, of the date as
    /// written.
    pub(super) minute: u64,
    /// `None` for a line of the app.
    pub(super) sender: Option<&'l str>,
    pub(super) says: LineIdentity,
    pub(super) counted: LineCount,
}

impl ChatLine<'_> {
    /// Identifies the message in other exports; `None` if its words may differ there.
    pub(super) fn mark(&self) -> Option<u64> {
        let mark = StableHash::new()
            .field(self.minute.to_le_bytes())
            .field(self.sender?);
        match self.says {
            LineIdentity::Words(words) => Some(mark.field(words.to_le_bytes()).finish()),
            LineIdentity::NoWords => Some(mark.finish()),
            LineIdentity::Changed => None,
        }
    }
}

/// A line on its way through the sorter.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    minute: u64,
    /// Its index among the names; 0 is the app.
    sender: u32,
    says: LineIdentity,
    export: u32,
    counted: LineCount,
}

impl Record for Kept {
    type Key = (u64, u32, LineIdentity, u32);
    type Ref<'a> = Self;

    fn key(&self) -> Self::Key {
        Self::key_of(self)
    }

    fn key_of(kept: &Self) -> Self::Key {
        (kept.minute, kept.sender, kept.says, kept.export)
    }
}

/// Lines of several exports of one chat.
pub(super) struct Union {
    names: Vec<String>,
    numbers: HashMap<String, u32>,
    sorter: Sorter<Kept>,
}

/// Bytes of memory for lines.
const HELD: usize = 4 << 20;

/// Most names that are kept apart; a chat has fewer.
const MOST_NAMES: usize = 10_000;

impl Union {
    pub(super) fn new(scratch: &Scratch) -> Self {
        Self {
            names: vec![String::new()],
            numbers: HashMap::new(),
            sorter: Sorter::new(scratch, HELD),
        }
    }

    /// Adds a line of the export with this number.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(super) fn add(&mut self, export: u32, line: ChatLine<'_>) -> io::Result<()> {
        let ChatLine {
            minute,
            sender,
            says,
            counted,
        } = line;
        let sender = sender.map_or(0, |name| self.number(name));
        self.sorter.push(&Kept {
            minute,
            sender,
            says,
            export,
            counted,
        })
    }

    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let name = if self.names.len() < MOST_NAMES {
            name
        } else {
            ""
        };
        let next = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(name.to_owned()).or_insert(next);
        if number == next {
            self.names.push(name.to_owned());
        }
        number
    }

    /// Replaces the counts of a conversation by those of all exports together.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(super) fn count(self, into: &mut Conversation) -> io::Result<()> {
        let mut counts = LineCounter {
            noticed: into.noticed,
            ..LineCounter::default()
        };
        let sorted = Sorter::sort(vec![self.sorter])?;
        let (mut walk, mut slot) = (sorted.walk()?, None);
        while walk.next(&mut slot)? {
            if let Some(kept) = slot.take() {
                counts.take(&kept);
            }
        }
        counts.close_slot();
        into.senders.clear();
        into.forms.clear();
        into.behind_notice.clear();
        (into.to_ai, into.by_ai, into.span, into.untimed) = (0, 0, None, 0);
        for (sender, tally) in counts.by_sender {
            let messages = usize::try_from(sender).ok().filter(|sender| *sender > 0);
            if let Some(name) = messages.and_then(|sender| self.names.get(sender)) {
                *into.senders.entry(name.clone()).or_default() += tally.lines;
                into.span = join_spans(into.span, tally.span);
                into.untimed += tally.untimed;
                if tally.behind_notice > 0 {
                    *into.behind_notice.entry(name.clone()).or_default() += tally.behind_notice;
                }
            }
            into.by_ai += tally.by_ai;
            into.to_ai += tally.to_ai;
            let forms = FORMS.iter().copied().zip(tally.forms);
            for (form, n) in forms.chain([("edited", tally.edited), ("continued", tally.continued)])
            {
                if n > 0 {
                    *into.forms.entry(form).or_default() += n;
                }
            }
        }
        Ok(())
    }
}

/// Counts of some lines.
#[derive(Clone, Copy, Debug, Default)]
struct LineTally {
    lines: u64,
    forms: [u64; FORMS.len()],
    edited: u64,
    by_ai: u64,
    to_ai: u64,
    continued: u64,
    untimed: u64,
    behind_notice: u64,
    span: Option<(Moment, Moment)>,
}

impl LineTally {
    fn add(&mut self, line: &LineCount, noticed: Option<Moment>) {
        self.lines += 1;
        // A line without a time may have come after the notice.
        let is_behind = |notice: Moment| line.time == Moment::Unknown || line.time >= notice;
        self.behind_notice += u64::from(noticed.is_some_and(is_behind));
        if let Some(n) = self.forms.get_mut(usize::from(line.form)) {
            *n += 1;
        }
        self.edited += u64::from(line.edited);
        self.by_ai += u64::from(line.by_ai);
        self.to_ai += u64::from(line.to_ai);
        self.continued += line.continued;
        match line.time {
            Moment::Unknown => self.untimed += 1,
            time @ (Moment::At(_) | Moment::Wall(_)) => {
                self.span = join_spans(self.span, Some((time, time)))
            }
        }
    }

    fn join(&mut self, other: &Self) {
        self.lines += other.lines;
        for (n, more) in self.forms.iter_mut().zip(other.forms) {
            *n += more;
        }
        self.edited += other.edited;
        self.by_ai += other.by_ai;
        self.to_ai += other.to_ai;
        self.continued += other.continued;
        self.untimed += other.untimed;
        self.behind_notice += other.behind_notice;
        self.span = join_spans(self.span, other.span);
    }

    /// The counts if only this many of the lines count.
    fn some(mut self, lines: u64) -> Self {
        let mut left = lines.min(self.lines);
        self.lines = left;
        for n in &mut self.forms {
            *n = left.min(*n);
            left -= *n;
        }
        for n in [
            &mut self.edited,
            &mut self.by_ai,
            &mut self.to_ai,
            &mut self.untimed,
            &mut self.behind_notice,
        ] {
            *n = lines.min(*n);
        }
        self
    }
}

/// Counts lines that come in sorted order.
#[derive(Default)]
struct LineCounter {
    /// When the app first said that AI receives the chat.
    noticed: Option<Moment>,
    by_sender: BTreeMap<u32, LineTally>,
    /// Minute and sender of the current lines.
    slot: Option<(u64, u32)>,
    says: Option<LineIdentity>,
    /// The current lines with equal words, by export.
    alike: BTreeMap<u32, LineTally>,
    /// All lines of the current minute and sender by export, and how many were counted.
    in_slot: BTreeMap<u32, u64>,
    counted: u64,
    changed: BTreeMap<u32, LineTally>,
}

impl LineCounter {
    fn take(&mut self, line: &Kept) {
        let slot = (line.minute, line.sender);
        if self.slot != Some(slot) {
            self.close_slot();
            self.slot = Some(slot);
        }
        if self.says != Some(line.says) {
            self.close_alike();
            self.says = Some(line.says);
        }
        self.alike
            .entry(line.export)
            .or_default()
            .add(&line.counted, self.noticed);
        *self.in_slot.entry(line.export).or_default() += 1;
    }

    fn close_alike(&mut self) {
        let alike = std::mem::take(&mut self.alike);
        if self.says == Some(LineIdentity::Changed) {
            self.changed = alike;
        } else if let Some(most) =
            most(&alike, |tally| tally.lines).and_then(|export| alike.get(&export))
        {
            self.count(most);
        }
    }

    /// Deleted and edited messages fill up the count to that of the export with the most lines.
    fn close_slot(&mut self) {
        self.close_alike();
        self.says = None;
        if let Some(export) = most(&self.in_slot, |lines| *lines) {
            let lines = self.in_slot.get(&export).copied().unwrap_or(0);
            let missing = lines.saturating_sub(self.counted);
            if let Some(changed) = self.changed.get(&export).copied().filter(|_| missing > 0) {
                self.count(&changed.some(missing));
            }
        }
        self.in_slot.clear();
        self.changed.clear();
        self.counted = 0;
    }

    fn count(&mut self, tally: &LineTally) {
        let Some((_, sender)) = self.slot else { return };
        self.counted += tally.lines;
        self.by_sender.entry(sender).or_default().join(tally);
    }
}

/// The export that has the most; of several, the first.
fn most<T>(by_export: &BTreeMap<u32, T>, n: impl Fn(&T) -> u64) -> Option<u32> {
    by_export
        .iter()
        .max_by_key(|(export, one)| (n(one), std::cmp::Reverse(**export)))
        .map(|(export, _)| *export)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::{ExportId, Platform};

    /// A message in some minute. Its text is its words; `_` for a file, `~` and words for an edited
    /// message, `-` for a deleted one.
    fn line(minute: u64, text: &str) -> ChatLine<'static> {
        let (says, form) = match text.chars().next() {
            Some('_') => (LineIdentity::NoWords, "omitted"),
            Some('-') => (LineIdentity::Changed, "deleted"),
            Some('~') => (LineIdentity::Changed, "text"),
            _ => (
                LineIdentity::Words(StableHash::new().field(text).finish()),
                "text",
            ),
        };
        let form = FORMS
            .iter()
            .position(|one| *one == form)
            .unwrap_or_default() as u8;
        let time = Moment::Wall(i64::try_from(minute).unwrap() * 60);
        let counted = LineCount {
            form,
            edited: text.starts_with('~'),
            by_ai: false,
            to_ai: false,
            continued: 0,
            time,
        };
        ChatLine {
            minute,
            sender: Some("Ada"),
            says,
            counted,
        }
    }

    fn united(exports: &[&[(u64, &str)]], bound: usize) -> Conversation {
        let mut union = Union::new(&Scratch::in_memory(1 << 20));
        union.sorter = Sorter::new(&Scratch::in_memory(1 << 20), bound);
        for (export, lines) in (0..).zip(exports) {
            lines
                .iter()
                .for_each(|(minute, text)| union.add(export, line(*minute, text)).unwrap());
        }
        let mut chat = Conversation::new(ExportId(0), Platform::Whatsapp, "t".to_owned());
        union.count(&mut chat).unwrap();
        chat
    }

    #[test]
    fn every_message_counts_once_whatever_became_of_it() {
        for (one, other, expected) in [
            (&[(1, "a"), (2, "b")][..], &[(2, "b"), (3, "c")][..], 3),
            (&[(1, "a"), (1, "a")], &[(1, "a")], 2),
            (&[(1, "a"), (1, "a")], &[(1, "a"), (1, "b")], 3),
            // A file, and a note that it was left out.
            (&[(1, "_"), (1, "a")], &[(1, "a"), (1, "_"), (1, "_")], 3),
            // Deleted later, edited later, or deleted only on one phone.
            (&[(1, "a"), (1, "b")], &[(1, "a"), (1, "-")], 2),
            (&[(1, "a")], &[(1, "~ab")], 1),
            (&[(1, "~ab")], &[(1, "~ab")], 1),
            (&[(1, "a")], &[(1, "b"), (1, "~c")], 2),
            (&[(1, "a"), (1, "b")], &[(1, "b")], 2),
            (&[(1, "_")], &[(1, "-")], 1),
            (&[], &[(1, "a"), (1, "-"), (1, "~c")], 3),
        ] {
            for bound in [1 << 16, 1] {
                let (there, back) = (united(&[one, other], bound), united(&[other, one], bound));
                assert_eq!(
                    (there.messages(), back.messages()),
                    (expected, expected),
                    "{one:?} {other:?}"
                );
                let forms = |chat: &Conversation| {
                    FORMS
                        .iter()
                        .filter_map(|form| chat.forms.get(form))
                        .sum::<u64>()
                };
                assert_eq!(
                    (forms(&there), forms(&back)),
                    (expected, expected),
                    "{one:?} {other:?}"
                );
            }
        }
    }
}
