//! The content of one record of a page: title, words, media, table of labels, date (html.md 4:
//! high).

use super::element::{CssClasses, Element, Node, Tag};
use crate::text::not_empty;

#[derive(Debug, Default)]
pub(super) struct PageRecord {
    pub(super) title: String,
    /// The words of the title before any element in it.
    pub(super) name: String,
    /// Where the title leads.
    pub(super) link: Option<String>,
    /// The text of the date below it.
    pub(super) when: String,
    pub(super) chunks: Vec<Chunk>,
    pub(super) rows: Vec<LabelledValue>,
    /// Records in its body that are parts of it: each has a title and rows of its own.
    pub(super) parts: Vec<LabelledValue>,
    /// The group named above a comment of 2018 to 2021.
    pub(super) group: Option<String>,
}

/// A part of the body.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    pub(super) lines: Vec<RecordLine>,
    pub(super) media: Vec<PageMedium>,
}

#[derive(Debug, Default)]
pub(super) struct RecordLine {
    pub(super) text: String,
    pub(super) link: Option<String>,
    pub(super) is_caption: bool,
    /// Whether it stands in an attachment, such as a life event.
    pub(super) is_attached: bool,
}

#[derive(Debug, Default)]
pub(super) struct PageMedium {
    pub(super) path: String,
    /// The table below it.
    pub(super) rows: Vec<LabelledValue>,
}

/// A label and its value.
#[derive(Debug, Default)]
pub(super) struct LabelledValue {
    pub(super) label: String,
    pub(super) value: PageValue,
}

#[derive(Debug, Default)]
pub(super) struct PageValue {
    pub(super) text: String,
    pub(super) link: Option<String>,
    pub(super) media: Vec<PageMedium>,
    /// The table or record in it.
    pub(super) rows: Vec<LabelledValue>,
    /// The items of a list in it.
    pub(super) points: Vec<String>,
}

impl PageRecord {
    pub(super) fn of(element: &Element) -> Self {
        let mut record = Self::default();
        let mut walk = RecordWalk {
            record: &mut record,
            pending: RecordLine::default(),
            is_group: false,
        };
        if element.tag == Tag::Table {
            walk.table(element);
        } else {
            walk.children(element);
        }
        walk.flush();
        record
    }

    /// All media outside of tables.
    pub(super) fn media(&self) -> impl Iterator<Item = &PageMedium> {
        self.chunks.iter().flat_map(|chunk| &chunk.media)
    }

    /// All rows, including those of tables below media.
    pub(super) fn all_rows(&self) -> impl Iterator<Item = &LabelledValue> {
        self.rows
            .iter()
            .chain(self.media().flat_map(|medium| &medium.rows))
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = &RecordLine> {
        self.chunks.iter().flat_map(|chunk| &chunk.lines)
    }

    /// Whether it is only a table of labels, besides its title and date.
    pub(super) fn is_table(&self) -> bool {
        let has_rows = !self.rows.is_empty() || !self.parts.is_empty();
        has_rows && self.group.is_none() && self.has_no_body()
    }

    fn has_no_body(&self) -> bool {
        self.chunks
            .iter()
            .all(|chunk| chunk.lines.is_empty() && chunk.media.is_empty())
    }

    /// Whether it is empty, as on the page of an empty category (html.md 1: high).
    pub(super) fn is_empty(&self) -> bool {
        self.title.is_empty()
            && self.when.is_empty()
            && self.rows.is_empty()
            && self.parts.is_empty()
            && self.group.is_none()
            && self.has_no_body()
    }
}

struct RecordWalk<'r> {
    record: &'r mut PageRecord,
    pending: RecordLine,
    is_group: bool,
}

impl RecordWalk<'_> {
    fn children(&mut self, element: &Element) {
        for child in &element.children {
            match child {
                Node::Text(text) => self.pending.text.push_str(text),
                Node::Element(child) => self.element(child),
            }
        }
    }

    fn element(&mut self, element: &Element) {
        let class = element.class;
        if class.has(CssClasses::OTHERS) {
            return;
        }
        if class.has(CssClasses::RECORD) {
            self.part(element);
        } else if class.has(CssClasses::TITLE) {
            if self.record.title.is_empty() {
                self.record.title = text_of(element);
                self.record.name = own_text(element);
                self.record.link = link_in(element);
            }
        } else if class.has(CssClasses::FOOTER) {
            self.record.when = text_of(element);
        } else if class.has(CssClasses::INNER_LABEL) && element.tag == Tag::List {
            // Reactions of others to a message.
        } else if class.has(CssClasses::OLD_LABEL) {
            self.flush();
            self.is_group = true;
        } else {
            match element.tag {
                Tag::Break => self.pending.text.push('\n'),
                Tag::Table => self.table(element),
                Tag::Picture => self.picture(element),
                Tag::Link
                    if !element.link.as_deref().unwrap_or("").is_empty()
                        && has_picture(element) =>
                {
                    self.linked_picture(element);
                }
                Tag::Link => {
                    self.pending.link = self.pending.link.take().or_else(|| element.link.clone());
                    self.children(element);
                }
                tag if tag.is_block() => self.block(element),
                _ => self.children(element),
            }
        }
    }

    /// A record that is a part of this one.
    fn part(&mut self, element: &Element) {
        self.flush();
        let mut value = PageValue::default();
        value.take_element(element);
        let title = element.title().map(text_of);
        self.record.parts.push(LabelledValue {
            label: title.unwrap_or_default(),
            value,
        });
    }

    fn block(&mut self, element: &Element) {
        self.flush();
        if element.class.has(CssClasses::CHUNK) {
            self.record.chunks.push(Chunk::default());
        }
        let marks = (
            element.class.has(CssClasses::CAPTION),
            element.class.has(CssClasses::ATTACHED),
        );
        let before = self
            .record
            .chunks
            .last()
            .map_or(0, |chunk| chunk.lines.len());
        self.children(element);
        self.flush();
        if let Some(chunk) = self.record.chunks.last_mut() {
            for line in chunk.lines.iter_mut().skip(before) {
                line.is_caption |= marks.0 && !element.class.has(CssClasses::BODY);
                line.is_attached |= marks.1;
            }
        }
    }

    fn flush(&mut self) {
        let line = std::mem::take(&mut self.pending);
        let text = line.text.trim();
        if text.is_empty() {
            return;
        }
        if std::mem::take(&mut self.is_group) {
            self.record.group = Some(text.trim_start_matches(':').trim().to_owned());
            return;
        }
        let line = RecordLine {
            text: text.to_owned(),
            ..line
        };
        self.chunk().lines.push(line);
    }

    fn chunk(&mut self) -> &mut Chunk {
        if self.record.chunks.is_empty() {
            self.record.chunks.push(Chunk::default());
        }
        let last = self.record.chunks.len() - 1;
        &mut self.record.chunks[last]
    }

    fn picture(&mut self, element: &Element) {
        if let Some(medium) = medium_at(element.link.as_deref()) {
            self.chunk().media.push(medium);
        }
    }

    /// A link around pictures. The paths of the pictures count; the link itself only if they have
    /// none.
    fn linked_picture(&mut self, element: &Element) {
        let mut found = Vec::new();
        media_in(element, &mut found);
        if found.is_empty() {
            found.extend(medium_at(element.link.as_deref()));
        }
        self.chunk().media.extend(found);
    }

    fn table(&mut self, table: &Element) {
        self.flush();
        let mut rows = Vec::new();
        let mut content = Vec::new();
        table_rows(table, &mut rows, &mut content);
        // Pictures stand in tables too (2018 to 2021: high). Their cells have no label.
        for cell in content {
            self.block(cell);
        }
        let medium = self
            .record
            .chunks
            .last_mut()
            .and_then(|chunk| chunk.media.last_mut());
        match medium {
            Some(medium) => medium.rows.extend(rows),
            None => self.record.rows.extend(rows),
        }
    }
}

fn has_picture(element: &Element) -> bool {
    element
        .elements()
        .any(|child| child.tag == Tag::Picture || has_picture(child))
}

/// A medium at a path. A path that leads out of the export names no entry, so the ledger counts it
/// as missing.
fn medium_at(path: Option<&str>) -> Option<PageMedium> {
    let path = path?.trim();
    // Paths may be relative to the folder of the page, if a browser saved it. On Meta's own pages,
    // the base is the root of the export (html.md 1: high).
    let path = path
        .trim_start_matches("./")
        .trim_start_matches("../")
        .trim_start_matches("../");
    if path.is_empty() {
        return None;
    }
    Some(PageMedium {
        path: path.to_owned(),
        rows: Vec::new(),
    })
}

fn media_in(element: &Element, found: &mut Vec<PageMedium>) {
    for child in element.elements() {
        if child.tag == Tag::Picture {
            found.extend(medium_at(child.link.as_deref()));
        } else {
            media_in(child, found);
        }
    }
}

/// Rows with a label go to `rows`; cells without one to `content`.
fn table_rows<'e>(
    element: &'e Element,
    rows: &mut Vec<LabelledValue>,
    content: &mut Vec<&'e Element>,
) {
    let cells: Vec<&Element> = element
        .elements()
        .filter(|child| child.tag == Tag::Cell)
        .collect();
    match cells.as_slice() {
        [] => {}
        [label, value]
            if (label.class.has(CssClasses::LABEL) || label.is_heading_cell())
                && !value.class.has(CssClasses::LABEL) =>
        {
            let mut row = LabelledValue {
                label: text_of(label),
                value: PageValue::default(),
            };
            row.value.take(value);
            rows.push(row);
            return;
        }
        [only] if only.class.has(CssClasses::LABEL) => {
            rows.push(single(only));
            return;
        }
        // Rows that run together, because the tags between them are missing.
        [first, ..] if first.class.has(CssClasses::LABEL) => {
            rows.extend(run_together(&cells));
            return;
        }
        _ => content.extend(&cells),
    }
    for child in element.elements().filter(|child| child.tag != Tag::Cell) {
        table_rows(child, rows, content);
    }
}

/// Reads the cells of several rows: a label, and its value in the next cell or in the same one.
fn run_together(cells: &[&Element]) -> Vec<LabelledValue> {
    fn is_label(cell: &Element) -> bool {
        cell.class.has(CssClasses::LABEL)
    }
    let mut rows: Vec<LabelledValue> = Vec::new();
    let mut waits = false;
    for cell in cells {
        match rows.last_mut().filter(|_| waits && !is_label(cell)) {
            Some(row) => {
                row.value.take(cell);
                waits = false;
            }
            None => {
                rows.push(single(cell));
                waits = is_label(cell);
            }
        }
    }
    rows
}

/// Reads a cell that holds both label and value: the label is the first text or a `div`, and the
/// value follows (html.md 4.3).
fn single(cell: &Element) -> LabelledValue {
    let mut row = LabelledValue::default();
    let mut has_label = false;
    for child in &cell.children {
        match child {
            Node::Text(text) if !has_label => row.label.push_str(text.trim()),
            Node::Text(text) => row.value.add_text(text),
            Node::Element(child)
                if child.class.has(CssClasses::INNER_LABEL) && row.label.is_empty() =>
            {
                row.label = text_of(child);
                has_label = true;
            }
            Node::Element(child) => {
                has_label |= child.tag.is_block();
                row.value.take_element(child);
            }
        }
    }
    row
}

impl PageValue {
    fn take(&mut self, cell: &Element) {
        for child in &cell.children {
            match child {
                Node::Text(text) => self.add_text(text),
                Node::Element(child) => self.take_element(child),
            }
        }
    }

    fn take_element(&mut self, element: &Element) {
        if element.class.has(CssClasses::RECORD) {
            let inner = PageRecord::of(element);
            let mut rows = inner.rows;
            rows.extend(inner.parts);
            if rows.is_empty() {
                for line in inner.chunks.iter().flat_map(|chunk| &chunk.lines) {
                    self.add_line(&line.text);
                }
            }
            self.rows.extend(rows);
            self.media
                .extend(inner.chunks.into_iter().flat_map(|chunk| chunk.media));
            return;
        }
        match element.tag {
            Tag::Break => self.text.push('\n'),
            Tag::Table => {
                let mut content = Vec::new();
                table_rows(element, &mut self.rows, &mut content);
                for cell in content {
                    self.take(cell);
                }
            }
            Tag::Picture => self.media.extend(medium_at(element.link.as_deref())),
            Tag::Point => {
                let mut point = Self::default();
                point.take(element);
                self.add_line(&point.text);
                self.points.push(point.text);
            }
            Tag::Link => {
                let mut found = Vec::new();
                media_in(element, &mut found);
                if found.is_empty() && !has_picture(element) {
                    self.link = self
                        .link
                        .take()
                        .or_else(|| element.link.clone())
                        .filter(not_empty);
                    self.take(element);
                }
                self.media.extend(found);
            }
            tag if tag.is_block() && !element.children.is_empty() => {
                let mut inner = Self::default();
                inner.take(element);
                let Self {
                    text,
                    link,
                    media,
                    rows,
                    points,
                } = inner;
                self.add_line(&text);
                self.link = self.link.take().or(link);
                self.media.extend(media);
                self.rows.extend(rows);
                self.points.extend(points);
            }
            _ => self.take(element),
        }
    }

    fn add_text(&mut self, text: &str) {
        if self.text.is_empty() {
            self.text.push_str(text.trim_start())
        } else {
            self.text.push_str(text)
        }
    }

    fn add_line(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if !self.text.trim().is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(line);
    }
}

/// Where the first link in an element leads.
fn link_in(element: &Element) -> Option<String> {
    element.elements().find_map(|child| {
        let own = (child.tag == Tag::Link).then(|| child.link.clone());
        own.flatten().or_else(|| link_in(child))
    })
}

/// The text in an element before any other element in it.
fn own_text(element: &Element) -> String {
    let texts = element.children.iter().map_while(|child| match child {
        Node::Text(text) => Some(text.as_str()),
        Node::Element(_) => None,
    });
    texts.collect::<String>().trim().to_owned()
}

/// All text in an element, with its line breaks.
pub(super) fn text_of(element: &Element) -> String {
    fn collect(element: &Element, into: &mut String) {
        for child in &element.children {
            match child {
                Node::Text(text) => into.push_str(text),
                Node::Element(child) if child.tag == Tag::Break => into.push('\n'),
                Node::Element(child) => collect(child, into),
            }
        }
    }
    let mut text = String::new();
    collect(element, &mut text);
    text.trim().to_owned()
}
