//! Finds what stands where no page of Meta's has anything: words beside the parts of a record,
//! labels without a value and values without a label. If both tags of an element are missing, or
//! the end of one and the start of the next, all others still match, and only this shows it. What
//! can be only one part of a record is put where it belongs.

use super::element::{CssClasses, Element, Node, Tag};
use super::record::text_of;

/// How many such places a record has.
pub(super) fn of(record: &Element) -> u64 {
    match record.tag {
        Tag::Table => labels(record),
        _ => bare(record) + labels(record),
    }
}

/// Puts a date that stands bare in a record without one, and a body that stands in its title, where
/// they belong. Returns how many that were. `is_date`: whether a text is nothing but a date.
pub(super) fn mend(record: &mut Element, is_date: &mut dyn FnMut(&str) -> bool) -> u64 {
    let mut found = 0;
    if !holds(record, CssClasses::FOOTER)
        && let Some(date) = take_date(record, is_date)
    {
        found += 1;
        let footer = Element::of(CssClasses::FOOTER, vec![Node::Text(date)]);
        record.children.push(Node::Element(footer));
    }
    if !holds(record, CssClasses::BODY)
        && let Some(words) = take_body(record)
    {
        found += 1;
        let title = record.children.iter().position(|child| match child {
            Node::Element(child) => child.class.has(CssClasses::TITLE),
            Node::Text(_) => false,
        });
        let body = Node::Element(Element::of(CssClasses::BODY, words));
        let at = title.map_or(0, |title| title + 1);
        record.children.insert(at.min(record.children.len()), body);
    }
    found
}

/// Whether a record has such a part, outside of tables and of records in it.
fn holds(element: &Element, class: CssClasses) -> bool {
    element.elements().any(|child| {
        child.class.has(class)
            || (child.tag != Tag::Table
                && !child.class.has(CssClasses::RECORD)
                && holds(child, class))
    })
}

/// Takes out the last text of a record or its body, beside elements there, if it is a date. A date
/// that is content stands in an element of its own.
fn take_date(element: &mut Element, is_date: &mut dyn FnMut(&str) -> bool) -> Option<String> {
    element.elements().next()?;
    for at in (0..element.children.len()).rev() {
        match element.children.get_mut(at)? {
            Node::Text(text) if text.trim().is_empty() => {}
            Node::Text(text) => {
                let date = is_date(text.trim()).then(|| std::mem::take(text));
                if date.is_some() {
                    element.children.remove(at);
                }
                return date;
            }
            Node::Element(child) if child.class.has(CssClasses::BODY) => {
                return take_date(child, is_date);
            }
            Node::Element(_) => return None,
        }
    }
    None
}

/// Takes out what follows the words of a title, from the first block on: no title has one.
fn take_body(record: &mut Element) -> Option<Vec<Node>> {
    let mut parts = record.children.iter_mut();
    let title = parts.find_map(|child| match child {
        Node::Element(child) if child.class.has(CssClasses::TITLE) => Some(child),
        _ => None,
    })?;
    fn is_block(node: &Node) -> bool {
        match node {
            Node::Element(child) => child.tag == Tag::Block && !text_of(child).is_empty(),
            Node::Text(_) => false,
        }
    }
    let at = title.children.iter().position(is_block)?;
    fn said(node: &Node) -> bool {
        matches!(node, Node::Text(text) if !text.trim().is_empty())
    }
    title
        .children
        .get(..at)?
        .iter()
        .any(said)
        .then(|| title.children.split_off(at))
}

/// Texts of a record outside of its title, body, date and tables.
fn bare(element: &Element) -> u64 {
    const WITHIN: &[CssClasses] = &[
        CssClasses::TITLE,
        CssClasses::BODY,
        CssClasses::FOOTER,
        CssClasses::OTHERS,
        CssClasses::RECORD,
        CssClasses::CHUNK,
        CssClasses::OLD_LABEL,
    ];
    fn of(child: &Node) -> u64 {
        match child {
            Node::Text(text) => u64::from(!text.trim().is_empty()),
            Node::Element(child)
                if child.tag == Tag::Table
                    || WITHIN.iter().any(|class| child.class.has(*class)) =>
            {
                0
            }
            Node::Element(child) => bare(child),
        }
    }
    element.children.iter().map(of).sum()
}

/// Labels that do not stand beside exactly one value, nor in one cell with it. A row of headings
/// alone is none.
fn labels(element: &Element) -> u64 {
    fn is_label(cell: &&Element) -> bool {
        cell.class.has(CssClasses::LABEL)
    }
    let cells: Vec<&Element> = element
        .elements()
        .filter(|child| child.tag == Tag::Cell)
        .collect();
    let strange = match cells.as_slice() {
        [only] if only.class.has(CssClasses::VALUE) && !is_label(only) => true,
        [only] => is_label(only) && only.elements().next().is_none() && !text_of(only).is_empty(),
        [_, value] => is_label(value),
        many => {
            let headings = many.iter().filter(|cell| cell.is_heading_cell()).count();
            many.iter().any(is_label) || (headings > 0 && headings < many.len())
        }
    };
    u64::from(strange) + element.elements().map(labels).sum::<u64>()
}
