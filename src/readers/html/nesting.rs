//! Puts the tags of a page in order as browsers do: it adds end tags and start tags that HTML lets
//! a page leave out, and drops end tags that end nothing (HTML standard, 13.2.6: certain). The
//! parser inside gets properly nested elements, and needs no rule for missing tags.
//!
//! Two rules of browsers are left out: text in a table outside of its cells is not moved before the
//! table, and overlapping links are not split. Both are counted, as is every tag that is missing
//! although the standard requires it.

use super::names::{ElementGroup, Name};
use super::tokens::Parts;
use crate::text::without_bom;

/// Passes the tags of a page to `inside`, in order.
pub(super) struct Nested<P> {
    pub(super) inside: P,
    open: Vec<OpenElement>,
    /// Names of elements that were too deep to be passed on.
    left_out: Vec<Name>,
    next: OpenElement,
    next_is_taken: bool,
    next_has_class: bool,
    in_body: bool,
    /// How many paragraphs are open, and how many a block has closed whose own end tag may still
    /// come.
    paragraphs: (usize, usize),
    /// Whether the page has a tag that begins it, and one that ends it.
    begun: bool,
    complete: bool,
    ready: bool,
    /// Number of tags that are missing, or stand where they are not allowed.
    pub(super) astray: u64,
}

#[derive(Clone, Copy, Debug, Default)]
struct OpenElement {
    name: Name,
    sort: ElementGroup,
}

/// Levels of nested elements. Meta's pages have some twenty. Below this depth only elements with a
/// class are passed on, up to twice as deep.
const DEEPEST: usize = 512;
const MOST_LEFT_OUT: usize = 1 << 20;

impl<P: Parts> Nested<P> {
    pub(super) fn new(inside: P) -> Self {
        Self {
            inside,
            open: Vec::new(),
            left_out: Vec::new(),
            next: OpenElement::default(),
            next_is_taken: false,
            next_has_class: false,
            in_body: false,
            paragraphs: (0, 0),
            begun: false,
            complete: false,
            ready: false,
            astray: 0,
        }
    }

    /// Ends the page. Returns whether it was cut off; if not, closes what is still open.
    pub(super) fn end(&mut self) -> bool {
        let unclosed = self
            .open
            .iter()
            .filter(|open| !open.sort.ends_unsaid())
            .count();
        let cut = !self.complete && (self.begun || unclosed > 0);
        if !cut {
            self.astray += unclosed as u64;
            while self.pop().is_some() {}
        }
        cut
    }

    /// The index of the innermost element that `is` accepts; `None` if one that `ends` accepts
    /// comes first.
    fn nearest(
        &self,
        is: impl Fn(OpenElement) -> bool,
        ends: impl Fn(OpenElement) -> bool,
    ) -> Option<usize> {
        for (at, open) in self.open.iter().enumerate().rev() {
            if is(*open) {
                return Some(at);
            }
            if ends(*open) {
                return None;
            }
        }
        None
    }

    fn pop(&mut self) -> Option<OpenElement> {
        let closed = self.open.pop()?;
        self.paragraphs.0 -= usize::from(closed.sort == ElementGroup::Paragraph);
        self.ready |= self.inside.closed(closed.name.bytes());
        if self.open.len() < DEEPEST {
            self.left_out.clear();
        }
        Some(closed)
    }

    /// Closes the elements inside the one at index `at`. A required end tag that is missing is
    /// counted.
    fn close_inside(&mut self, at: usize) {
        while self.open.len() > at + 1 {
            let Some(closed) = self.pop() else { break };
            self.astray += u64::from(!closed.sort.ends_unsaid());
        }
    }

    /// Closes the element at index `at`, and those inside it.
    fn close(&mut self, at: usize) {
        self.close_inside(at);
        self.pop();
    }

    fn last(&self) -> ElementGroup {
        self.open
            .last()
            .map_or(ElementGroup::Body, |open| open.sort)
    }

    /// Opens an element whose start tag was left out.
    fn imply(&mut self, name: &[u8]) {
        self.inside.tag(name);
        self.ready |= self.inside.opened();
        self.open.push(OpenElement {
            name: Name::of(name),
            sort: ElementGroup::of(name),
        });
    }

    fn enter_body(&mut self) {
        if !self.in_body {
            self.in_body = true;
            if let Some(at) = self
                .open
                .iter()
                .position(|open| open.sort == ElementGroup::Head)
            {
                self.close(at);
            }
        }
    }

    /// Closes the elements that end where `next` begins. Returns whether `next` may begin at all.
    fn make_room(&mut self, next: OpenElement) -> bool {
        match next.sort {
            ElementGroup::Html => return self.open.is_empty() && !self.in_body,
            ElementGroup::Head => {
                return !self.in_body
                    && self.open.iter().all(|open| open.sort != ElementGroup::Head);
            }
            ElementGroup::Body => {
                let first = !self.in_body;
                self.enter_body();
                return first;
            }
            ElementGroup::OfHead | ElementGroup::VoidOfHead => return true,
            _ => self.enter_body(),
        }
        if next.sort.is_of_table() {
            return self.make_room_in_table(next.sort);
        }
        if self.last().holds_parts() {
            self.astray += 1;
            // A table cannot stand directly in another.
            if next.sort == ElementGroup::Table
                && let Some(at) = self.nearest(|open| open.sort == ElementGroup::Table, |_| false)
            {
                self.close(at);
            }
        }
        match next.sort {
            ElementGroup::Point => self.end_sibling(ElementGroup::Point),
            ElementGroup::Term => self.end_sibling(ElementGroup::Term),
            ElementGroup::Choice if self.last() == ElementGroup::Choice => {
                self.pop();
            }
            ElementGroup::Formatting if next.name == Name::of(b"a") => self.end_link(),
            _ => {}
        }
        let is_block = matches!(
            next.sort,
            ElementGroup::Block
                | ElementGroup::Paragraph
                | ElementGroup::List
                | ElementGroup::Point
                | ElementGroup::Term
                | ElementGroup::Heading
        );
        if is_block && let Some(at) = self.paragraph() {
            self.paragraphs.1 += 1;
            self.close(at);
        }
        if next.sort == ElementGroup::Heading && self.last() == ElementGroup::Heading {
            self.astray += 1;
            self.pop();
        }
        true
    }

    /// The index of the open paragraph that a block would end; `None` if there is none.
    fn paragraph(&self) -> Option<usize> {
        fn is(open: OpenElement) -> bool {
            open.sort == ElementGroup::Paragraph
        }
        (self.paragraphs.0 > 0)
            .then(|| self.nearest(is, |open| open.sort.is_scope()))
            .flatten()
    }

    /// A list item ends the one before it.
    fn end_sibling(&mut self, sort: ElementGroup) {
        fn reached(open: OpenElement) -> bool {
            !open.sort.is_special()
                || open.sort == ElementGroup::Paragraph
                || open.name == Name::of(b"div")
        }
        if let Some(at) = self.nearest(|open| open.sort == sort, |open| !reached(open)) {
            self.close(at);
        }
    }

    /// A link ends another that is open.
    fn end_link(&mut self) {
        fn is(open: OpenElement) -> bool {
            open.name == Name::of(b"a")
        }
        if let Some(at) = self.nearest(is, |open| open.sort.is_special()) {
            self.astray += 1;
            self.close(at);
        }
    }

    fn make_room_in_table(&mut self, sort: ElementGroup) -> bool {
        // Each turn closes one open part of a table, or opens one that was left out.
        loop {
            fn of_table(open: OpenElement) -> bool {
                open.sort == ElementGroup::Table || open.sort.is_of_table()
            }
            let around = self.nearest(of_table, |_| false);
            let Some((at, around)) = around.and_then(|at| Some((at, self.open.get(at)?.sort)))
            else {
                self.astray += 1;
                return false;
            };
            match (around, sort) {
                (ElementGroup::Row, ElementGroup::Cell)
                | (ElementGroup::Rows, ElementGroup::Row)
                | (ElementGroup::Columns, ElementGroup::Column) => {
                    self.close_inside(at);
                    return true;
                }
                (ElementGroup::Rows, ElementGroup::Cell) => {
                    self.close_inside(at);
                    self.astray += 1;
                    self.imply(b"tr");
                }
                (ElementGroup::Table, ElementGroup::Row | ElementGroup::Cell) => {
                    self.close_inside(at);
                    self.imply(b"tbody");
                }
                (ElementGroup::Table, ElementGroup::Column) => {
                    self.close_inside(at);
                    self.imply(b"colgroup");
                }
                (ElementGroup::Table, _) => {
                    self.close_inside(at);
                    return true;
                }
                _ => self.close(at),
            }
        }
    }

    /// The index of the element that this end tag closes; `None` if there is none.
    fn ended_by(&self, end: OpenElement) -> Option<usize> {
        let same = |open: OpenElement| open.name == end.name;
        match end.sort {
            ElementGroup::Table
            | ElementGroup::Caption
            | ElementGroup::Columns
            | ElementGroup::Rows
            | ElementGroup::Row
            | ElementGroup::Cell => self.nearest(same, |open| {
                matches!(open.sort, ElementGroup::Table | ElementGroup::Apart)
            }),
            ElementGroup::Heading => self.nearest(
                |open| open.sort == ElementGroup::Heading,
                |open| open.sort.is_scope(),
            ),
            ElementGroup::Point => self.nearest(same, |open| {
                open.sort.is_scope() || open.sort == ElementGroup::List
            }),
            ElementGroup::Block
            | ElementGroup::List
            | ElementGroup::Term
            | ElementGroup::Paragraph
            | ElementGroup::Apart
            | ElementGroup::Head => self.nearest(same, |open| open.sort.is_scope()),
            _ => self.nearest(same, |open| {
                open.sort.is_special() && open.sort != ElementGroup::OfHead
            }),
        }
    }

    fn take_ready(&mut self) -> bool {
        std::mem::take(&mut self.ready)
    }
}

impl<P: Parts> Parts for Nested<P> {
    fn tag(&mut self, name: &[u8]) {
        self.next = OpenElement {
            name: Name::of(name),
            sort: ElementGroup::of(name),
        };
        self.next_has_class = false;
        self.astray += u64::from(holds_a_tag(name));
        self.begun |=
            matches!(self.next.sort, ElementGroup::Html | ElementGroup::Body) || name == b"main";
        self.next_is_taken = self.make_room(self.next);
        if self.next_is_taken {
            self.inside.tag(self.next.name.bytes());
        }
    }

    fn attribute(&mut self, name: &[u8], value: &[u8]) {
        self.next_has_class |= name == b"class" && !value.is_empty();
        if self.next_is_taken {
            self.inside.attribute(name, value);
        }
    }

    fn opened(&mut self) -> bool {
        if !self.next_is_taken {
            return self.take_ready();
        }
        let (next, depth) = (self.next, self.open.len());
        if depth >= DEEPEST
            && !self.next_has_class
            && !next.sort.is_void()
            && !next.sort.is_of_table()
        {
            self.left_out.push(next.name);
            self.left_out.truncate(MOST_LEFT_OUT);
            return self.take_ready();
        }
        self.ready |= self.inside.opened();
        if next.sort.is_void() {
            self.ready |= self.inside.closed(next.name.bytes());
        } else if depth >= 2 * DEEPEST {
            self.ready |= self.inside.closed(next.name.bytes());
            self.left_out.push(next.name);
            self.left_out.truncate(MOST_LEFT_OUT);
        } else {
            self.paragraphs.0 += usize::from(next.sort == ElementGroup::Paragraph);
            self.open.push(next);
        }
        self.take_ready()
    }

    fn closed(&mut self, name: &[u8]) -> bool {
        let end = OpenElement {
            name: Name::of(name),
            sort: ElementGroup::of(name),
        };
        if self.left_out.last() == Some(&end.name) {
            self.left_out.pop();
            return false;
        }
        match (end.sort, self.ended_by(end)) {
            // `html` and `body` stay open: what follows their end tags belongs to the body too.
            (ElementGroup::Html | ElementGroup::Body, _) => self.complete = true,
            // An end tag of a void element. Only `</br>` means something: a line break.
            (ElementGroup::Void, _) if name == b"br" => {
                self.tag(name);
                return self.opened();
            }
            (sort, _) if sort.is_void() => {}
            (_, Some(at)) => {
                let other = self.open.get(at).is_some_and(|open| open.name != end.name);
                self.astray += u64::from(other);
                self.close(at);
            }
            (ElementGroup::Head | ElementGroup::Foreign, None) => {
                self.astray += u64::from(holds_a_tag(name))
            }
            (ElementGroup::Paragraph, None) if self.paragraphs.1 > 0 => self.paragraphs.1 -= 1,
            (_, None) => self.astray += 1,
        }
        self.take_ready()
    }

    fn text(&mut self, text: &[u8]) {
        if !is_blank(text) && self.last() != ElementGroup::OfHead {
            self.enter_body();
            self.astray += u64::from(self.last().holds_parts());
        }
        self.inside.text(text);
    }

    fn garbled(&mut self) {
        self.astray += 1;
    }
}

/// Whether a name holds the beginning of a second tag, as in `</section<section>`: the first lacks
/// its end, and browsers drop both.
fn holds_a_tag(name: &[u8]) -> bool {
    name.contains(&b'<')
}

fn is_blank(text: &[u8]) -> bool {
    without_bom(text).iter().all(u8::is_ascii_whitespace)
}
