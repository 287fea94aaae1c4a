//! Builds the tree of one record at a time and drops it once it was passed on, since a page may be
//! larger than memory.
//!
//! Records are found by class tokens, never by tag names, which Meta changed (html.md 2 and 3:
//! high). They nest. A record in a table cell belongs to the record around it. A record elsewhere
//! in another one is a part of it if only the outer one has a date, or if that one has a table and
//! only the inner one a title, as blocks do. Else it is separate, and the outer one is only a
//! wrapper (html.md 3, traps: high).
//!
//! The parts of a record show where it begins and ends, even if tags are missing. A record has one
//! title, one body and one date, in this order. A title never holds a body. If the opening tag is
//! missing, the title, body or date opens the record; a part that cannot follow those before it
//! opens the next one.

use super::element::{CssClasses, Element, Node, Tag};
use super::heading::PageHeading;
use super::leftover;
use super::tokens::Parts;
use crate::readers::problem::Problem;

/// Receives the records of a page.
pub(super) trait Pages {
    /// A complete record. Returns whether output is ready to be taken.
    fn record(&mut self, record: &Element, heading: &str) -> bool;

    /// The page has the tags used since 2024.
    fn newest(&mut self);

    /// Whether a text is nothing but a date with a time of day.
    fn is_date(&mut self, text: &str) -> bool;

    /// A thread of messages begins, on a page that may hold several.
    fn thread(&mut self) {}

    /// Something was not understood or left out.
    fn problem(&mut self, what: Problem);
}

#[derive(Default)]
struct OpenRecord {
    at: usize,
    /// It has its title.
    titled: bool,
    /// It has its date, so none of its content follows.
    dated: bool,
    /// Its body has ended, so no other record can stand inside it.
    bodied: bool,
    /// No tag opened it.
    implied: bool,
    /// It wraps another record.
    wraps: bool,
    /// How many records without a date stand in it. They may be parts of it.
    inner: usize,
    /// Bytes that were held when it began.
    held_before: usize,
}

/// A record with more records in it than this is a list of them.
const MOST_PARTS: usize = 16;

/// What was seen of a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PageFeatures {
    /// It stops in the middle.
    pub(super) cut: bool,
    /// It has a known class token, so it is a page of an export.
    pub(super) known: bool,
    /// Places that show that tags are missing, although those that are left match: records that
    /// began inside the one before, and words that no part of a record holds.
    pub(super) astray: u64,
}

pub(super) struct Tree<P> {
    pub(super) pages: P,
    stack: Vec<Element>,
    records: Vec<OpenRecord>,
    next: Element,
    held: usize,
    heading: PageHeading,
    maker: String,
    pub(super) seen: PageFeatures,
}

/// Most bytes that one record may take. The longest posts have 63,206 characters.
const MOST_HELD: usize = 16 << 20;
/// Levels of nested records; Meta's pages have three.
const DEEPEST: usize = 32;

impl<P: Pages> Tree<P> {
    pub(super) fn new(pages: P) -> Self {
        Self {
            pages,
            stack: Vec::new(),
            records: Vec::new(),
            next: Element::default(),
            held: 0,
            heading: PageHeading::default(),
            maker: String::new(),
            seen: PageFeatures::default(),
        }
    }

    pub(super) fn heading(&self) -> &str {
        self.heading.text()
    }

    /// Begins a thread, which has a heading of its own.
    pub(super) fn thread(&mut self) {
        self.heading.clear();
        self.pages.thread();
    }

    /// The sentence that says who had the page made, and when.
    pub(super) fn maker(&self) -> &str {
        &self.maker
    }

    /// Whether a table cell is open inside the innermost record.
    fn in_cell(&self) -> bool {
        let from = self.records.last().map_or(0, |record| record.at);
        self.stack
            .iter()
            .skip(from)
            .any(|element| element.tag == Tag::Cell)
    }

    /// Whether the innermost element is one of the frame around the heading and the records: the
    /// body, its header or its main part. In any other there may be words that people wrote.
    fn is_in_frame(&self) -> bool {
        const FRAME: &[&[u8; 2]] = &[b"bo", b"he", b"ma"];
        self.stack
            .last()
            .is_some_and(|last| FRAME.contains(&&last.name) || last.class.has(CssClasses::HEADER))
            && self
                .stack
                .iter()
                .all(|element| matches!(element.tag, Tag::Block | Tag::Main))
    }

    /// Closes all elements from index `at` on. Returns whether output is ready.
    fn close_to(&mut self, at: usize) -> bool {
        let mut ready = false;
        while self.stack.len() > at {
            ready |= self.pop();
        }
        ready
    }

    fn pop(&mut self) -> bool {
        let Some(element) = self.stack.pop() else {
            return false;
        };
        if let Some(own) = self.records.pop_if(|record| record.at == self.stack.len()) {
            return self.end_record(element, &own);
        }
        if element.class.has(CssClasses::BODY)
            && !self.in_cell()
            && let Some(record) = self.records.last_mut()
        {
            record.bodied = true;
        }
        if !self.records.is_empty()
            && self.held <= MOST_HELD
            && let Some(parent) = self.stack.last_mut()
        {
            parent.children.push(Node::Element(element));
        }
        false
    }

    /// Ends a record. Without a date, it may be a part of the one around it, which the end of that
    /// one shows.
    fn end_record(&mut self, element: Element, own: &OpenRecord) -> bool {
        let Some(outer) = self.records.last_mut() else {
            self.held = 0;
            return self.hand_over(element, own);
        };
        if own.dated || outer.inner > MOST_PARTS {
            outer.wraps = true;
            self.held = own.held_before;
            return self.hand_over(element, own);
        }
        outer.inner += 1 + own.inner;
        let (is_list, at, held_before) = (outer.inner > MOST_PARTS, outer.at, outer.held_before);
        if let Some(parent) = self.stack.last_mut() {
            parent.children.push(Node::Element(element));
        }
        if !is_list {
            return false;
        }
        self.held = held_before;
        self.give_inner(at)
    }

    /// Passes on a complete record. Those in it are passed on before it, unless they are its parts.
    fn hand_over(&mut self, mut element: Element, own: &OpenRecord) -> bool {
        let mut wraps = own.wraps;
        let mut ready = false;
        if own.inner > 0 && !own.dated && !element.has_parts() {
            let mut inner = Vec::new();
            element.take_inner(&mut inner);
            wraps |= !inner.is_empty();
            for one in inner {
                ready |= self.hand_over_inner(one);
            }
        }
        if wraps && !element.has_own_content() {
            return ready;
        }
        let pages = &mut self.pages;
        self.seen.astray += leftover::mend(&mut element, &mut |text| pages.is_date(text));
        self.seen.astray += leftover::of(&element);
        ready | self.pages.record(&element, self.heading.text())
    }

    fn hand_over_inner(&mut self, element: Element) -> bool {
        let own = OpenRecord {
            inner: element.inner().len(),
            ..OpenRecord::default()
        };
        self.hand_over(element, &own)
    }

    /// Passes on the records that stand in the open elements from index `at` on.
    fn give_inner(&mut self, at: usize) -> bool {
        let mut inner = Vec::new();
        for element in self.stack.iter_mut().skip(at) {
            element.take_inner(&mut inner);
        }
        if let Some(outer) = self.records.last_mut() {
            outer.wraps |= !inner.is_empty();
            outer.inner = MOST_PARTS + 1;
        }
        let mut ready = false;
        for one in inner {
            ready |= self.hand_over_inner(one);
        }
        ready
    }

    /// Opens a record, and closes those before it that are complete. `implied`: its own tag is
    /// missing.
    fn open_record(&mut self, implied: bool) -> bool {
        self.heading.close();
        let mut ready = false;
        while let Some(outer) = self.records.last() {
            let is_over = outer.dated || outer.implied || self.is_past_body(outer);
            if !is_over && self.records.len() < DEEPEST {
                break;
            }
            ready |= self.close_to(outer.at);
        }
        self.records.push(OpenRecord {
            at: self.stack.len(),
            implied,
            held_before: self.held,
            ..OpenRecord::default()
        });
        if implied {
            self.stack.push(Element {
                tag: Tag::Block,
                class: CssClasses::RECORD,
                ..Element::default()
            });
        }
        ready
    }

    /// Whether such an element of the record is open.
    fn is_in(&self, record: &OpenRecord, class: CssClasses) -> bool {
        self.stack
            .iter()
            .skip(record.at)
            .any(|element| element.class.has(class))
    }

    fn is_past_body(&self, record: &OpenRecord) -> bool {
        record.bodied && !self.is_in(record, CssClasses::BODY)
    }

    /// Whether a part with this class can only belong to the next record.
    fn is_of_next(&self, record: &OpenRecord, class: CssClasses) -> bool {
        let past_body = self.is_past_body(record);
        let is_second = if class.has(CssClasses::TITLE) {
            record.implied || record.titled || record.dated || past_body
        } else if class.has(CssClasses::BODY) {
            record.dated || past_body
        } else {
            // The date inside a footer has the class of one.
            record.dated && !self.is_in(record, CssClasses::FOOTER)
        };
        // A part after records inside this one is the wrapper's own.
        is_second && !record.wraps && record.inner == 0
    }

    /// Closes the innermost record and opens the next in its place, which ends with the end tag of
    /// the former.
    fn next_record(&mut self) -> bool {
        let Some((at, implied)) = self
            .records
            .last()
            .map(|record| (record.at, record.implied))
        else {
            return self.open_record(true);
        };
        if implied {
            return self.open_record(true);
        }
        let former = self.stack.get(at);
        let next = match former {
            Some(former) => Element {
                tag: former.tag,
                name: former.name,
                class: former.class,
                ..Element::default()
            },
            None => Element::default(),
        };
        let ready = self.close_to(at);
        self.seen.astray += 1;
        self.records.push(OpenRecord {
            at,
            held_before: self.held,
            ..OpenRecord::default()
        });
        self.stack.push(next);
        ready
    }

    /// Opens the title, body or date of a record.
    fn open_part(&mut self, class: CssClasses) -> bool {
        let mut ready = false;
        let is_of_next = |record: &OpenRecord| self.is_of_next(record, class);
        if self.records.last().is_none_or(is_of_next) {
            ready |= self.next_record();
        }
        let from = self.records.last().map_or(0, |record| record.at + 1);
        if class.has(CssClasses::BODY) || class.has(CssClasses::FOOTER) {
            let title = self
                .stack
                .iter()
                .skip(from)
                .position(|element| element.class.has(CssClasses::TITLE));
            if let Some(title) = title {
                ready |= self.close_to(from + title);
            }
        }
        if let Some(record) = self.records.last_mut() {
            record.titled |= class.has(CssClasses::TITLE);
            record.dated |= class.has(CssClasses::FOOTER);
        }
        ready
    }

    /// Counts bytes held in memory. Returns whether there was room for them.
    fn hold(&mut self, bytes: usize) -> bool {
        let had_room = self.held <= MOST_HELD;
        self.held += bytes;
        let has_room = self.held <= MOST_HELD;
        if had_room && !has_room {
            self.pages.problem(Problem::RecordTooLarge);
        }
        has_room
    }

    /// Ends the page. If it was cut off, open records are dropped: without their dates or some of
    /// their words they would be read wrongly.
    pub(super) fn end(&mut self, cut: bool) {
        self.seen.cut = cut;
        if cut {
            self.give_inner(0);
            self.stack.clear();
            self.records.clear();
        } else {
            self.close_to(0);
        }
    }
}

impl<P: Pages> Parts for Tree<P> {
    fn tag(&mut self, name: &[u8]) {
        let tag = Tag::of(name);
        let letter = |at: usize| name.get(at).copied().unwrap_or(0);
        self.next = Element {
            tag,
            name: [letter(0), letter(1)],
            ..Element::default()
        };
    }

    fn attribute(&mut self, name: &[u8], value: &[u8]) {
        match name {
            b"class" => self.next.class = CssClasses::of(value),
            // If an element has both, the first counts.
            b"href" | b"src"
                if self.next.link.is_none()
                    && matches!(self.next.tag, Tag::Link | Tag::Picture) =>
            {
                self.next.link = Some(String::from_utf8_lossy(value).into_owned());
            }
            _ => {}
        }
    }

    fn opened(&mut self) -> bool {
        let element = std::mem::take(&mut self.next);
        self.heading.step();
        let mut ready = false;
        if element.tag == Tag::Main && element.class.has(CssClasses::PAGE) {
            self.pages.newest();
        }
        self.seen.known |= element.class != CssClasses::default();
        // A table outside of any record is a record itself: the pages of the profile have nothing
        // around it.
        let is_record = (element.class.has(CssClasses::RECORD) && !self.in_cell())
            || (element.tag == Tag::Table && self.records.is_empty());
        if is_record {
            ready |= self.open_record(false);
        } else if element.class.has(CssClasses::PARTS) && !self.in_cell() {
            ready |= self.open_part(element.class);
        }
        if !self.records.is_empty() {
            self.hold(64 + element.link.as_ref().map_or(0, String::len));
        }
        self.stack.push(element);
        ready
    }

    /// `nesting` has put the end tags in order. One that does not match the innermost element
    /// belongs to an element that was closed before.
    fn closed(&mut self, name: &[u8]) -> bool {
        self.heading.step();
        let letter = |at: usize| name.get(at).copied().unwrap_or(0);
        let mut ready = false;
        while let Some(record) = self.records.last()
            && record.implied
            && record.at + 1 == self.stack.len()
        {
            ready |= self.pop();
        }
        let same = self
            .stack
            .last()
            .is_some_and(|last| last.tag == Tag::of(name) && last.name == [letter(0), letter(1)]);
        ready | (same && self.pop())
    }

    fn text(&mut self, text: &[u8]) {
        if self.stack.iter().any(|element| element.tag == Tag::Hidden) {
            return;
        }
        if self.records.is_empty() {
            let is_in = |class| self.stack.iter().any(|element| element.class.has(class));
            if is_in(CssClasses::MAKER) {
                if self.maker.len() < 1000 {
                    self.maker.push_str(&String::from_utf8_lossy(text));
                }
            } else if is_in(CssClasses::HEADING) {
                self.heading.add(text);
            } else if self.is_in_frame() {
                self.heading.add_bare(text);
            }
            return;
        }
        if self.hold(text.len())
            && let Some(parent) = self.stack.last_mut()
        {
            parent
                .children
                .push(Node::Text(String::from_utf8_lossy(text).into_owned()));
        }
    }
}
