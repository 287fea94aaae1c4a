//! Reads a chat for the first time, to learn who writes in it and in what order its dates are. No
//! words of people are kept.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, BufRead};

use jiff::civil::Date;

use super::body::{bracketed_end, form, is_event, is_marked, without_edit};
use super::header::{Header, header, resembles_header, sender};
use super::letters::Letters;
use super::lines::Lines;
use super::names::Senders;
use super::order::{DateOrder, Dates, Order};
use crate::item::StableHash;
use crate::readers::dates::{ClockTime, Day};
use crate::readers::mention::{calls_ai, is_format};
use crate::text::composed;

/// A message or a notice of the app, which may have several lines.
pub(super) struct ChatMessage<'m> {
    /// The line number of its first line, counted from 1.
    pub(super) line: u32,
    pub(super) date: Day,
    pub(super) clock: ClockTime,
    /// Its date stands in brackets.
    pub(super) bracketed: bool,
    /// `None` if no name stands before the text.
    pub(super) sender: Option<Cow<'m, str>>,
    pub(super) body: &'m str,
}

/// How the lines of a file were understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LineCounts {
    pub(super) headed: u64,
    pub(super) continued: u64,
    /// Lines before the first message, which belong to none.
    pub(super) strange: u64,
    /// Lines that begin like a message but were not understood, and those that follow them.
    pub(super) unread: u64,
    /// Lines that were cut because they are too long, and lines that are no valid text.
    pub(super) cut: u64,
    pub(super) lossy: u64,
    /// Lines that are UTF-8 and hold more than ASCII.
    pub(super) unicode: u64,
}

/// Bytes that are kept of one message.
const LONGEST: usize = 1 << 20;

/// The header of a message whose lines are still read.
#[derive(Clone, Copy)]
struct OpenMessage {
    line: u32,
    date: Day,
    clock: ClockTime,
    bracketed: bool,
}

/// Passes on each message of a chat.
pub(super) fn walk(
    from: impl BufRead,
    letters: Letters,
    mut each: impl FnMut(&ChatMessage<'_>),
) -> (LineCounts, io::Result<()>) {
    let mut counts = LineCounts::default();
    let mut lines = Lines::new(from);
    let mut open: Option<OpenMessage> = None;
    let mut text = String::new();
    let mut unread = false;
    let mut number = 0_u32;
    let mut by_commas = true;
    fn close(open: Option<OpenMessage>, text: &str, each: &mut dyn FnMut(&ChatMessage<'_>)) {
        let Some(OpenMessage {
            line,
            date,
            clock,
            bracketed,
        }) = open
        else {
            return;
        };
        let (first, _) = text.split_once('\n').unwrap_or((text, ""));
        let name = sender(first).map(|(name, _)| name);
        let body = name.map_or(text, |name| text.get(name.len() + 1..).unwrap_or_default());
        let body = body.strip_prefix(' ').unwrap_or(body);
        // A name may occur in both normal forms of Unicode.
        let sender = name.map(|name| composed(name.trim_matches(|c| is_format(c) || c == ' ')));
        each(&ChatMessage {
            line,
            date,
            clock,
            bracketed,
            sender,
            body,
        });
    }
    let result = loop {
        let line = match lines.next() {
            Ok(Some(line)) => line,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        };
        number = number.saturating_add(1);
        counts.cut += u64::from(line.cut);
        let is_unicode = std::str::from_utf8(line.bytes).is_ok();
        counts.lossy += u64::from(!is_unicode);
        counts.unicode += u64::from(is_unicode && !line.bytes.is_ascii());
        let decoded = letters.decode(line.bytes);
        // Behind a comma, only a chat that has no other headers has lines without a name: in any
        // other, they may be words of a person.
        let may_begin = |header: &Header<'_>| {
            Dates::is_date(header.date)
                && (!header.by_comma || by_commas || sender(header.rest).is_some())
        };
        match header(&decoded).filter(may_begin) {
            Some(Header {
                date,
                clock,
                bracketed,
                by_comma,
                rest,
            }) => {
                by_commas &= by_comma;
                close(open.take(), &text, &mut each);
                text.clear();
                text.push_str(rest);
                open = Some(OpenMessage {
                    line: number,
                    date,
                    clock,
                    bracketed,
                });
                unread = false;
                counts.headed += 1;
            }
            // This line and those after it are a message, but nobody can tell whose and of when.
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

/// What the first reading of a chat shows.
#[derive(Debug)]
pub(super) struct Survey {
    pub(super) letters: Letters,
    pub(super) dates: Dates,
    pub(super) names: Senders,
    pub(super) lacks_year: bool,
    /// The name before the first line, if the app wrote that line: on an iPhone it is the title of
    /// the chat (whatsapp.md 2: high).
    pub(super) heading: Option<String>,
    /// Lines of the app, up to a limit. They are no person's words.
    pub(super) app_lines: Vec<String>,
    /// There are more of them than were kept.
    pub(super) more_app_lines: bool,
    /// Notes in angle brackets at the ends of messages.
    notes: BTreeMap<String, SeenNote>,
    seen: u64,
}

/// How many lines of the app are kept, and how many characters of each. They stand at the head of a
/// chat, or report something that happened in it once.
const MOST_APP_LINES: usize = 64;
const APP_LINE: usize = 400;

impl Survey {
    /// For a chat in which no date is later than `last`.
    pub(super) fn until(last: Date, letters: Letters) -> Self {
        Self {
            letters,
            dates: Dates::until(last),
            names: Senders::default(),
            notes: BTreeMap::new(),
            lacks_year: false,
            heading: None,
            app_lines: Vec::new(),
            more_app_lines: false,
            seen: 0,
        }
    }

    pub(super) fn note(&mut self, message: &ChatMessage<'_>) {
        self.seen += 1;
        if message.bracketed {
            self.dates.in_brackets();
        }
        self.dates.add(message.date);
        self.lacks_year |= matches!(message.date, Day::Short(_));
        let by_app = message.sender.is_none() || is_event(message.body, form(message.body));
        if by_app {
            if self.app_lines.len() < MOST_APP_LINES {
                self.app_lines
                    .push(message.body.chars().take(APP_LINE).collect());
            } else {
                self.more_app_lines = true;
            }
        }
        self.note_edits(message);
        let Some(name) = message.sender.as_deref() else {
            return;
        };
        if self.seen == 1 && by_app {
            self.heading = Some(name.to_owned());
        }
        self.names.note(
            name,
            message.body,
            !is_marked(message.body),
            calls_ai(message.body),
        );
    }

    /// A note in angle brackets that recurs under several names is the app's. It says that the
    /// message was edited, in a language that is not known (whatsapp.md 3).
    fn note_edits(&mut self, message: &ChatMessage<'_>) {
        let Some((_, note)) = bracketed_end(message.body) else {
            return;
        };
        let by = StableHash::new()
            .field(message.sender.as_deref().unwrap_or(""))
            .finish();
        if let Some(seen) = self.notes.get_mut(note) {
            seen.several |= seen.by != by;
            seen.times += 1;
        } else if self.notes.len() < MOST_NOTES {
            self.notes.insert(
                note.to_owned(),
                SeenNote {
                    by,
                    several: false,
                    times: 1,
                },
            );
        }
    }

    /// The message without the note that it was edited, and whether it had one.
    pub(super) fn without_edit<'b>(&self, body: &'b str) -> (&'b str, bool) {
        let known = without_edit(body);
        let recurring = || {
            let (before, note) = bracketed_end(body)?;
            self.notes
                .get(note)
                .filter(|seen| seen.several && seen.times >= RECURS)?;
            Some((before.trim_end(), true))
        };
        if known.1 {
            known
        } else {
            recurring().unwrap_or(known)
        }
    }

    /// The order of its dates; `None` if it cannot be told.
    pub(super) fn order(&self) -> Option<Order> {
        match self.dates.told() {
            DateOrder::Order(order) => (!self.lacks_year).then_some(order),
            DateOrder::Ambiguous => None,
        }
    }

    /// Decides what only the whole file shows.
    pub(super) fn settle(&mut self) {
        self.names.settle();
    }
}

/// How often a note in brackets was seen, and whether under several names. `by` is the first of
/// them.
#[derive(Clone, Copy, Debug)]
struct SeenNote {
    by: u64,
    several: bool,
    times: u64,
}

/// How many different notes are kept, and how often one must recur to be the app's.
const MOST_NOTES: usize = 256;
const RECURS: u64 = 3;
