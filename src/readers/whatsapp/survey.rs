//! The first way through a chat: who writes in it and what order its dates have. Nothing is kept of what is said.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, BufRead};

use jiff::civil::Date;

use super::body::{Form, bracketed_end, form, is_marked, without_edit};
use super::header::{Header, header, resembles_header, sender};
use super::lines::Lines;
use super::names::Names;
use super::order::{Dates, Order, Told};
use crate::item::StableHash;
use crate::readers::dates::{Clock, Day};
use crate::readers::mention::{calls_ai, is_format};
use crate::text::composed;

/// A message, or a line of the app's own, with all of its lines.
pub(super) struct Message<'m> {
    /// The number of its first line in the file, as editors count.
    pub(super) line: u32,
    pub(super) date: Day,
    pub(super) clock: Clock,
    /// None where the line has no name before it.
    pub(super) sender: Option<Cow<'m, str>>,
    pub(super) body: &'m str,
}

/// How the lines of a file were understood: each is one of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) headed: u64,
    pub(super) continued: u64,
    /// They stand before the first message, and belong to none.
    pub(super) strange: u64,
    /// They begin like a message and were not understood, or follow such a line.
    pub(super) unread: u64,
    /// Lines that were longer than what is kept of one, or that were no text.
    pub(super) cut: u64,
    pub(super) lossy: u64,
}

/// Bytes kept of one message.
const LONGEST: usize = 1 << 20;

/// Hands over each message of a chat.
pub(super) fn walk(from: impl BufRead, mut each: impl FnMut(&Message<'_>)) -> (Counts, io::Result<()>) {
    let mut counts = Counts::default();
    let mut lines = Lines::new(from);
    let mut open: Option<(u32, Day, Clock)> = None;
    let mut text = String::new();
    let mut unread = false;
    let mut number = 0_u32;
    let close = |open: Option<(u32, Day, Clock)>, text: &str, each: &mut dyn FnMut(&Message<'_>)| {
        let Some((line, date, clock)) = open else { return };
        let (first, _) = text.split_once('\n').unwrap_or((text, ""));
        let name = sender(first).map(|(name, _)| name);
        let body = name.map_or(text, |name| text.get(name.len() + 1..).unwrap_or_default());
        let body = body.strip_prefix(' ').unwrap_or(body);
        // One name may come in both forms of Unicode.
        let sender = name.map(|name| composed(name.trim_matches(|c| is_format(c) || c == ' ')));
        each(&Message { line, date, clock, sender, body });
    };
    let result = loop {
        let line = match lines.next() {
            Ok(Some(line)) => line,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        };
        number = number.saturating_add(1);
        counts.cut += u64::from(line.cut);
        let decoded = String::from_utf8_lossy(line.bytes);
        counts.lossy += u64::from(matches!(decoded, std::borrow::Cow::Owned(_)));
        match header(&decoded).filter(|header| Dates::is_date(header.date)) {
            Some(Header { date, clock, rest }) => {
                close(open.take(), &text, &mut each);
                text.clear();
                text.push_str(rest);
                open = Some((number, date, clock));
                unread = false;
                counts.headed += 1;
            }
            // What it says, and what follows it, is somebody's message: of whom, and of when, nobody can tell.
            None if resembles_header(&decoded) => {
                close(open.take(), &text, &mut each);
                unread = true;
                counts.unread += 1;
            }
            None if open.is_some() => {
                counts.continued += 1;
                if text.len() + decoded.len() < LONGEST {
                    text.push('\n');
                    text.push_str(&decoded);
                } else {
                    counts.cut += 1;
                }
            }
            None if unread => counts.unread += 1,
            None => counts.strange += 1,
        }
    };
    close(open, &text, &mut each);
    (counts, result)
}

/// What the first way through tells.
#[derive(Debug)]
pub(super) struct Survey {
    pub(super) dates: Dates,
    pub(super) names: Names,
    pub(super) lacks_year: bool,
    /// The name above the first line, where the app wrote that: on an iPhone it is the title of the chat (whatsapp.md 2:
    /// high).
    pub(super) heading: Option<String>,
    /// Lines of the app, as far as they are kept: nobody's words.
    pub(super) app_lines: Vec<String>,
    /// There are more of them.
    pub(super) more_app_lines: bool,
    /// What stands in angle brackets at the ends of messages.
    notes: BTreeMap<String, Seen>,
    seen: u64,
}

/// Lines of the app kept, and characters of each. They stand at the head of a chat, or say once what happened in it.
const MOST_APP_LINES: usize = 64;
const APP_LINE: usize = 400;

impl Survey {
    /// Of a chat in which nothing is of a day behind `last`.
    pub(super) fn until(last: Date) -> Self {
        Self {
            dates: Dates::until(last),
            names: Names::default(),
            notes: BTreeMap::new(),
            lacks_year: false,
            heading: None,
            app_lines: Vec::new(),
            more_app_lines: false,
            seen: 0,
        }
    }

    pub(super) fn note(&mut self, message: &Message<'_>) {
        self.seen += 1;
        self.dates.add(message.date);
        self.lacks_year |= matches!(message.date, Day::Short(_));
        let by_app = message.sender.is_none() || (is_marked(message.body) && form(message.body) == Form::Text);
        if by_app {
            if self.app_lines.len() < MOST_APP_LINES {
                self.app_lines.push(message.body.chars().take(APP_LINE).collect());
            } else {
                self.more_app_lines = true;
            }
        }
        self.note_edits(message);
        let Some(name) = message.sender.as_deref() else { return };
        if self.seen == 1 && by_app {
            self.heading = Some(name.to_owned());
        }
        self.names.note(name, message.body, !is_marked(message.body), calls_ai(message.body));
    }

    /// What stands in angle brackets at the end of messages of several people is the app's: it says that they were edited, in
    /// a language that is not known (whatsapp.md 3).
    fn note_edits(&mut self, message: &Message<'_>) {
        let Some((_, note)) = bracketed_end(message.body) else { return };
        let by = StableHash::new().field(message.sender.as_deref().unwrap_or("")).finish();
        if let Some(seen) = self.notes.get_mut(note) {
            seen.several |= seen.by != by;
            seen.times += 1;
        } else if self.notes.len() < MOST_NOTES {
            self.notes.insert(note.to_owned(), Seen { by, several: false, times: 1 });
        }
    }

    /// The message without what says that it was edited, and whether it was.
    pub(super) fn without_edit<'b>(&self, body: &'b str) -> (&'b str, bool) {
        let known = without_edit(body);
        let recurring = || {
            let (before, note) = bracketed_end(body)?;
            self.notes.get(note).filter(|seen| seen.several && seen.times >= RECURS)?;
            Some((before.trim_end(), true))
        };
        if known.1 { known } else { recurring().unwrap_or(known) }
    }

    /// The order of its dates, where something tells it.
    pub(super) fn order(&self) -> Option<Order> {
        match self.dates.told() {
            Told::Order(order) if !self.lacks_year => Some(order),
            _ => None,
        }
    }

    /// Settles what only the whole file tells.
    pub(super) fn settle(&mut self) {
        self.names.settle();
    }
}

/// How often a note in brackets was seen, and whether under several names.
#[derive(Clone, Copy, Debug)]
struct Seen {
    by: u64,
    several: bool,
    times: u64,
}

/// Different notes in brackets kept, and how often one must recur to be the app's.
const MOST_NOTES: usize = 256;
const RECURS: u64 = 3;
