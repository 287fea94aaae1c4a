//! Pages of 2017 and before (html.md 6). They have no records: a page is a flat sequence of dates,
//! texts and comments, which a few class names tell apart (high). This gathers what belongs
//! together and passes it on in the form of a record on later pages.

use super::piece::{Piece, PieceKind, announce};
use super::tokens::Parts;
use super::tree::{Pages, Tree};
use crate::lexicon::labels::PROFILE_NAME;
use crate::readers::problem::Problem;
use crate::text::not_empty;

/// What an element means in these pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ElementPart {
    /// It has no meaning of its own.
    Plain,
    /// The container of all content.
    Contents,
    /// The heading: the name of the owner or of an album.
    Heading,
    Block,
    Thread,
    /// A message. The element ends before the words, which follow it.
    Message,
    Point,
    Table,
    Row,
    Label,
    Cell,
    When,
    Comment,
    User,
    /// Nothing of the user's, such as navigation.
    Skipped,
}

impl ElementPart {
    fn of(name: &[u8], class: &[u8]) -> Self {
        let has = |token: &[u8]| class.split(u8::is_ascii_whitespace).any(|one| one == token);
        match name {
            b"div" | b"span" | b"p" if has(b"meta") => Self::When,
            b"div" if has(b"contents") => Self::Contents,
            b"div" if has(b"block") => Self::Block,
            b"div" if has(b"thread") => Self::Thread,
            b"div" if has(b"message") => Self::Message,
            b"div" if has(b"comment") => Self::Comment,
            b"div" if has(b"nav") => Self::Skipped,
            b"span" if has(b"user") => Self::User,
            b"h1" => Self::Heading,
            b"h2" | b"h3" | b"style" | b"script" | b"title" => Self::Skipped,
            b"li" => Self::Point,
            b"table" => Self::Table,
            b"tr" => Self::Row,
            b"th" => Self::Label,
            b"td" => Self::Cell,
            _ => Self::Plain,
        }
    }

    /// The kind of piece that begins with this part; `None` if none does.
    fn begins(self) -> Option<PieceKind> {
        match self {
            Self::Block => Some(PieceKind::Block),
            Self::Message => Some(PieceKind::Message),
            Self::Point => Some(PieceKind::Point),
            _ => None,
        }
    }
}

/// A comment element. Below a post it holds the words of the post, below a picture a comment of
/// somebody.
#[derive(Debug, Default)]
struct Comment {
    user: String,
    words: String,
}

/// Reads a page of any era. Later pages go to the tree unchanged.
pub(super) struct AnyTime<P> {
    pub(super) tree: Tree<P>,
    /// The folder of the page. Some of its paths are relative to it.
    folder: String,
    /// The open elements, by name. Always empty on later pages.
    open: Vec<(Vec<u8>, ElementPart)>,
    name: Vec<u8>,
    class: Vec<u8>,
    piece: Option<Piece>,
    comment: Option<Comment>,
    held: usize,
    heading: String,
    /// The participants of a thread.
    people: String,
    announced: bool,
    is_profile: bool,
    has_events: bool,
    /// It holds messages.
    is_thread: bool,
    /// Whether it is a page of 2017 or before, by its path or by what was read so far.
    is_old: bool,
}

/// Bytes that one piece may take.
const MOST_HELD: usize = 16 << 20;

impl<P: Pages> AnyTime<P> {
    pub(super) fn new(tree: Tree<P>, relative: &str) -> Self {
        let folder = relative
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
            .to_owned();
        Self {
            tree,
            folder,
            open: Vec::new(),
            name: Vec::new(),
            class: Vec::new(),
            piece: None,
            comment: None,
            held: 0,
            heading: String::new(),
            people: String::new(),
            announced: false,
            is_profile: relative == "index.htm",
            has_events: relative == "html/events.htm",
            is_thread: relative == "html/messages.htm" || relative.starts_with("messages/"),
            is_old: relative.ends_with(".htm"),
        }
    }

    /// The end of the page.
    pub(super) fn end(&mut self, cut: bool) {
        self.tree.end(cut);
    }

    /// Whether the page is known to be a later one.
    fn is_later(&self) -> bool {
        self.open.is_empty() && self.tree.seen.known && !self.is_old
    }

    /// Whether the content begins with this part. If the tag of the container is missing, the first
    /// part within begins it.
    fn begins(&self, part: ElementPart) -> bool {
        let is_part = matches!(
            part,
            ElementPart::When
                | ElementPart::Comment
                | ElementPart::Block
                | ElementPart::Thread
                | ElementPart::Message
        );
        part == ElementPart::Contents || (is_part && self.is_old)
    }

    fn is_in(&self, part: ElementPart) -> bool {
        self.open.iter().any(|(_, open)| *open == part)
    }

    fn is_in_piece(&self) -> bool {
        self.open.iter().any(|(_, open)| open.begins().is_some())
    }

    /// Opens an element. Returns whether a record is ready.
    fn begin(&mut self) -> bool {
        let mut part = ElementPart::of(&self.name, &self.class);
        let mut ready = self.end_post_before(part);
        match part {
            // Several values of one label.
            ElementPart::Point | ElementPart::Table if self.is_in(ElementPart::Cell) => {
                if let Some((_, values)) =
                    self.piece.as_mut().and_then(|piece| piece.rows.last_mut())
                {
                    values.push(String::new());
                }
                part = ElementPart::Plain;
            }
            ElementPart::Block | ElementPart::Point | ElementPart::Message => {
                ready |= self.flush();
                self.piece = part.begins().map(Piece::of);
            }
            ElementPart::Thread => {
                ready |= self.flush();
                self.people.clear();
                self.announced = false;
                self.tree.thread();
            }
            ElementPart::When if self.comment.is_some() => {}
            // A date outside of any piece begins the next record of a timeline.
            ElementPart::When if !self.is_in_piece() && !self.is_in(ElementPart::Thread) => {
                ready |= self.flush();
                self.piece = Some(Piece::of(PieceKind::Told));
            }
            ElementPart::When
                if self
                    .piece
                    .as_ref()
                    .is_some_and(|piece| !piece.when.is_empty()) =>
            {
                part = ElementPart::Skipped
            }
            ElementPart::Comment => self.comment = Some(Comment::default()),
            ElementPart::Heading | ElementPart::Skipped => ready |= self.flush(),
            ElementPart::Table if !self.is_in_piece() => {
                ready |= self.flush();
                self.piece = Some(Piece::of(PieceKind::Table));
            }
            // The profile is one table. In other tables, each row is a record.
            ElementPart::Row if !self.is_in_piece() && !self.is_profile => {
                ready |= self.flush();
                self.piece = Some(Piece::of(PieceKind::Table));
            }
            ElementPart::Label => {
                if let Some(piece) = &mut self.piece {
                    piece.rows.push((String::new(), Vec::new()));
                }
            }
            ElementPart::Cell => {
                if let Some(piece) = &mut self.piece {
                    if piece.rows.is_empty() {
                        piece.rows.push((String::new(), Vec::new()));
                    }
                    if let Some((_, values)) = piece.rows.last_mut() {
                        values.push(String::new());
                    }
                }
            }
            _ => {}
        }
        self.open.push((std::mem::take(&mut self.name), part));
        ready
    }

    /// Closes the words of a post when a date begins: they hold no date, so their end tag is
    /// missing. Comments below a picture do have dates, and stay open.
    fn end_post_before(&mut self, part: ElementPart) -> bool {
        let of_post = self
            .piece
            .as_ref()
            .is_some_and(|piece| piece.kind == PieceKind::Told);
        let said_by_none = self
            .comment
            .as_ref()
            .is_some_and(|comment| comment.user.is_empty());
        let at = self
            .open
            .iter()
            .rposition(|(_, open)| *open == ElementPart::Comment);
        let at = at.filter(|_| part == ElementPart::When && of_post && said_by_none);
        at.is_some_and(|at| self.close_to(at))
    }

    /// Closes all elements from index `at` on. Returns whether a record is ready.
    fn close_to(&mut self, at: usize) -> bool {
        let mut ready = false;
        while self.open.len() > at {
            let Some((_, part)) = self.open.pop() else {
                break;
            };
            match part {
                ElementPart::Block
                | ElementPart::Point
                | ElementPart::Contents
                | ElementPart::Thread => ready |= self.flush(),
                ElementPart::Table if !self.is_in_piece() => ready |= self.flush(),
                ElementPart::Comment => self.end_comment(),
                _ => {}
            }
        }
        ready
    }

    fn end_comment(&mut self) {
        let Some(comment) = self.comment.take() else {
            return;
        };
        if !comment.user.trim().is_empty() {
            self.tree.pages.problem(Problem::CommentBelowPicture);
        } else if let Some(piece) = &mut self.piece {
            piece.said.push_str(&comment.words);
        } else if !comment.words.trim().is_empty() {
            self.tree.seen.astray += 1;
        }
    }

    /// The field that a text at this place belongs to; `None` if it is skipped.
    fn place(&mut self) -> Option<&mut String> {
        let part = self
            .open
            .iter()
            .rev()
            .map(|(_, part)| *part)
            .find(|part| *part != ElementPart::Plain)?;
        let (piece, comment) = (self.piece.as_mut(), self.comment.as_mut());
        match (part, comment, piece) {
            (ElementPart::Skipped, _, _) => None,
            (ElementPart::Heading, _, _) => Some(&mut self.heading),
            (ElementPart::When, Some(_), _) => None,
            (ElementPart::User, Some(comment), _) => Some(&mut comment.user),
            (_, Some(comment), _) => Some(&mut comment.words),
            (ElementPart::When, None, Some(piece)) => Some(&mut piece.when),
            (ElementPart::User, None, Some(piece)) => Some(&mut piece.sender),
            (ElementPart::Label, None, Some(piece)) => {
                piece.rows.last_mut().map(|(label, _)| label)
            }
            (ElementPart::Cell, None, Some(piece)) => piece
                .rows
                .last_mut()
                .and_then(|(_, values)| values.last_mut()),
            (ElementPart::Table | ElementPart::Row, None, Some(_)) => None,
            (_, None, Some(piece)) => Some(&mut piece.free),
            (ElementPart::Thread, None, None) => Some(&mut self.people),
            (_, None, None) => None,
        }
    }

    /// Whether a text here belongs to nothing: the tag of the date that begins its record is
    /// missing. Links to other pages stand alone.
    fn is_bare(&self) -> bool {
        let mut parts = self.open.iter().rev().map(|(_, part)| *part);
        let part = parts.find(|part| *part != ElementPart::Plain);
        let in_link = self.open.iter().any(|(name, _)| name == b"a");
        part == Some(ElementPart::Contents)
            && !in_link
            && self.piece.is_none()
            && self.comment.is_none()
    }

    fn take_text(&mut self, text: &str) {
        let before = self.held;
        self.held += text.len();
        if self.held <= MOST_HELD {
            if let Some(place) = self.place() {
                place.push_str(text);
            } else if self.is_bare() && !text.trim().is_empty() {
                self.tree.seen.astray += 1;
            }
        } else if before <= MOST_HELD {
            self.tree.pages.problem(Problem::RecordTooLarge);
        }
    }

    fn take_path(&mut self, path: &[u8]) {
        let is_link = self.name == b"a";
        if let Some(comment) = self.comment.as_ref()
            && !comment.user.is_empty()
        {
            return;
        }
        let path = String::from_utf8_lossy(path);
        let folder = &self.folder;
        let Some(piece) = &mut self.piece else { return };
        if is_link {
            piece.is_album |= path.ends_with("/index.htm");
        } else if self.held <= MOST_HELD {
            self.held += path.len() + 64;
            piece.media.push(resolve(folder, path.trim()));
        }
    }

    /// Passes on the piece that was gathered. Returns whether a record is ready.
    fn flush(&mut self) -> bool {
        self.held = 0;
        let Some(mut piece) = self
            .piece
            .take()
            .filter(|piece| !piece.is_cover() && !piece.is_head())
        else {
            return false;
        };
        // In a thread, words without the tags of a message are not the name of its sender.
        if piece.kind == PieceKind::Told && self.is_thread {
            piece.kind = PieceKind::Message;
        }
        let owner = self.heading.trim();
        if !std::mem::replace(&mut self.announced, true) {
            announce(&mut self.tree, owner, &self.people);
            // The first page is the profile. Its name stands only in the heading.
            if self.is_profile
                && !piece
                    .rows
                    .iter()
                    .any(|(label, _)| PROFILE_NAME.is(label.trim()))
            {
                piece
                    .rows
                    .insert(0, ("Name".to_owned(), vec![owner.to_owned()]));
            }
        }
        let title = piece.free.trim();
        if piece.kind == PieceKind::Told
            && !owner.is_empty()
            && !title.is_empty()
            && !title.contains(owner)
        {
            self.tree.pages.problem(Problem::OwnerNotNamed);
        }
        if piece.kind == PieceKind::Point && self.has_events {
            self.tree.pages.problem(Problem::EventOfWhom);
        }
        piece.hand_to(&mut self.tree)
    }
}

/// The path from the root of the export. Some pages write paths relative to their own folder.
fn resolve(folder: &str, path: &str) -> String {
    if path.contains("://") || (path.contains('/') && !path.starts_with('.')) {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(not_empty).collect();
    for part in path.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

impl<P: Pages> Parts for AnyTime<P> {
    fn tag(&mut self, name: &[u8]) {
        if self.open.is_empty() {
            self.tree.tag(name);
        }
        if !self.is_later() {
            self.name.clear();
            self.name.extend_from_slice(name);
            self.class.clear();
        }
    }

    fn attribute(&mut self, name: &[u8], value: &[u8]) {
        if self.is_later() {
            return self.tree.attribute(name, value);
        }
        match (self.open.is_empty(), name) {
            (_, b"class") => self.class = value.to_owned(),
            (false, b"src") if matches!(self.name.as_slice(), b"img" | b"video" | b"audio") => {
                self.take_path(value)
            }
            (false, b"href") if self.name == b"a" => self.take_path(value),
            _ => {}
        }
        if self.open.is_empty() {
            self.tree.attribute(name, value);
        }
    }

    fn opened(&mut self) -> bool {
        if self.open.is_empty() {
            let part = ElementPart::of(&self.name, &self.class);
            if self.is_later() || !self.begins(part) {
                return self.tree.opened();
            }
            self.tree.seen.known = true;
            self.is_old = true;
            if part == ElementPart::Contents {
                self.open.push((std::mem::take(&mut self.name), part));
                return false;
            }
            self.open.push((Vec::new(), ElementPart::Contents));
        }
        // A paragraph only begins a new line.
        if self.name == b"br" || (self.name == b"p" && self.class.is_empty()) {
            self.take_text("\n");
            self.open
                .push((std::mem::take(&mut self.name), ElementPart::Plain));
            return false;
        }
        self.begin()
    }

    /// `nesting` has put the end tags in order. One that does not match the innermost element
    /// belongs to an element that was closed before.
    fn closed(&mut self, name: &[u8]) -> bool {
        let mut ready = false;
        // Content without the tag of its container ends together with the element around it.
        if self.open.len() == 1
            && let Some((name, _)) = self.open.first()
            && name.is_empty()
        {
            ready |= self.close_to(0);
        }
        match self.open.last() {
            None => self.tree.closed(name) || ready,
            Some((open, _)) if open == name => self.close_to(self.open.len() - 1) || ready,
            Some(_) => ready,
        }
    }

    fn text(&mut self, text: &[u8]) {
        if self.open.is_empty() {
            self.tree.text(text);
        } else {
            self.take_text(&String::from_utf8_lossy(text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn paths_start_at_the_root_or_at_the_page() {
        assert_eq!(resolve("html", "../photos/1/2.jpg"), "photos/1/2.jpg");
        assert_eq!(resolve("photos/1", "2.jpg"), "photos/1/2.jpg");
        assert_eq!(resolve("photos/1", "photos/1/2.jpg"), "photos/1/2.jpg");
        assert_eq!(resolve("", "../../../etc/passwd"), "etc/passwd");
    }
}
