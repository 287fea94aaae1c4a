//! A piece of a page of 2017 or before (html.md 6: high). It is passed on with the tags and classes
//! of later pages, so that one parser reads all.

use super::element::CssClasses;
use super::tokens::Parts as _;
use super::tree::{Pages, Tree};
use crate::text::not_empty;

/// What a piece is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// A record of the timeline: a date, a sentence, and what was said.
    #[default]
    Told,
    /// A picture or video.
    Block,
    /// A message.
    Message,
    /// A point of a list.
    Point,
    /// A table.
    Table,
}

#[derive(Debug, Default)]
pub(super) struct Piece {
    pub(super) kind: PieceKind,
    pub(super) when: String,
    /// Who sent a message.
    pub(super) sender: String,
    /// Words outside of any element with a meaning: the sentence of a record, the caption of a
    /// picture, the words of a message, a list item.
    pub(super) free: String,
    /// Words in an element for what was said.
    pub(super) said: String,
    pub(super) media: Vec<String>,
    pub(super) rows: Vec<(String, Vec<String>)>,
    /// It links to the page of an album.
    pub(super) is_album: bool,
}

impl Piece {
    pub(super) fn of(kind: PieceKind) -> Self {
        Self {
            kind,
            ..Self::default()
        }
    }

    /// Whether it is only the cover of an album, which the page of the album shows again. A picture
    /// with a date is one of its own, wherever its link leads (html.md 6: high).
    pub(super) fn is_cover(&self) -> bool {
        self.is_album && (self.media.is_empty() || self.when.trim().is_empty())
    }

    /// Whether it is the header row of a table.
    pub(super) fn is_head(&self) -> bool {
        self.kind == PieceKind::Table
            && self
                .rows
                .iter()
                .all(|(_, values)| values.iter().all(|value| value.trim().is_empty()))
    }

    /// Passes the piece on to the tree. Returns whether a record is ready.
    pub(super) fn hand_to<P: Pages>(mut self, tree: &mut Tree<P>) -> bool {
        // Some pages write "Sender - date" (medium).
        if self.kind == PieceKind::Message
            && self.sender.trim().is_empty()
            && let Some((sender, when)) = self.when.rsplit_once(" - ")
        {
            (self.sender, self.when) = (sender.to_owned(), when.to_owned());
        }
        let said = format!("{}\n{}", self.free.trim(), self.said.trim());
        let (title, words) = match self.kind {
            PieceKind::Told => (self.free.trim(), self.said.trim()),
            PieceKind::Message => (self.sender.trim(), said.trim()),
            PieceKind::Point => (without_day(self.free.trim()), self.said.trim()),
            PieceKind::Block | PieceKind::Table => ("", said.trim()),
        };
        open(tree, b"section", CssClasses::RECORD_TOKEN);
        if !title.is_empty() {
            leaf(tree, b"h2", CssClasses::TITLE_TOKEN, title);
        }
        open(tree, b"div", CssClasses::BODY_TOKEN);
        if self.kind == PieceKind::Message {
            // The words of a message are found by their position.
            open(tree, b"div", b"");
            leaf(tree, b"div", b"", "");
            leaf(tree, b"div", b"", words);
            pictures(tree, &self.media);
        } else {
            open(tree, b"div", CssClasses::CHUNK_TOKEN);
            pictures(tree, &self.media);
            let class = if self.media.is_empty() {
                b""
            } else {
                CssClasses::CAPTION_TOKEN
            };
            leaf(tree, b"div", class, words);
        }
        tree.closed(b"div");
        if !self.rows.is_empty() {
            table(tree, &self.rows);
        }
        tree.closed(b"div");
        if !self.when.trim().is_empty() {
            leaf(tree, b"div", CssClasses::FOOTER_TOKEN, self.when.trim());
        }
        tree.closed(b"section")
    }
}

/// Removes the day from "Name (Mar 3)": it is when somebody became a friend, without the year.
fn without_day(point: &str) -> &str {
    match point.rsplit_once(" (") {
        Some((name, day)) if day.ends_with(')') && day.contains(|c: char| c.is_ascii_digit()) => {
            name
        }
        _ => point,
    }
}

/// Writes the heading of a page, and for a thread the record of its participants.
pub(super) fn announce<P: Pages>(tree: &mut Tree<P>, heading: &str, people: &str) {
    let people = people
        .split_once(':')
        .map_or(people, |(_, people)| people)
        .trim();
    leaf(
        tree,
        b"h1",
        CssClasses::HEADING_TOKEN,
        if people.is_empty() { heading } else { people },
    );
    if !people.is_empty() {
        open(tree, b"section", CssClasses::RECORD_TOKEN);
        leaf(
            tree,
            b"h2",
            CssClasses::TITLE_TOKEN,
            &format!("Participants: {people}"),
        );
        tree.closed(b"section");
    }
}

fn open<P: Pages>(tree: &mut Tree<P>, name: &[u8], class: &[u8]) {
    tree.tag(name);
    tree.attribute(b"class", class);
    tree.opened();
}

/// An element that holds only text, with line breaks.
fn leaf<P: Pages>(tree: &mut Tree<P>, name: &[u8], class: &[u8], text: &str) {
    open(tree, name, class);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            open(tree, b"br", b"");
            tree.closed(b"br");
        }
        tree.text(line.as_bytes());
    }
    tree.closed(name);
}

fn pictures<P: Pages>(tree: &mut Tree<P>, paths: &[String]) {
    for path in paths {
        tree.tag(b"img");
        tree.attribute(b"src", path.as_bytes());
        tree.opened();
        tree.closed(b"img");
    }
}

fn table<P: Pages>(tree: &mut Tree<P>, rows: &[(String, Vec<String>)]) {
    open(tree, b"table", b"");
    for (label, values) in rows {
        open(tree, b"tr", b"");
        leaf(tree, b"td", CssClasses::LABEL_TOKEN, label.trim());
        open(tree, b"td", b"");
        let values: Vec<&str> = values
            .iter()
            .map(|value| value.trim())
            .filter(not_empty)
            .collect();
        match values.as_slice() {
            [one] => leaf(tree, b"div", b"", one),
            many => {
                open(tree, b"ul", b"");
                for value in many.iter() {
                    leaf(tree, b"li", b"", value);
                }
                tree.closed(b"ul");
            }
        }
        tree.closed(b"td");
        tree.closed(b"tr");
    }
    tree.closed(b"table");
}
