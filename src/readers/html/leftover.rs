//! Finds what stands where no page of Meta's has anything: words beside the parts of a record, and
//! labels without a value. If both tags of an element are missing, all others still match, and only
//! this shows it.

use super::record::text_of;
use super::tree::{Class, Element, Node, Tag};

/// How many such places a record has.
pub(super) fn of(record: &Element) -> u64 {
    match record.tag {
        Tag::Table => labels(record),
        _ => bare(record) + labels(record),
    }
}

/// Texts of a record outside of its title, body, date and tables.
fn bare(element: &Element) -> u64 {
    const WITHIN: &[Class] = &[
        Class::TITLE,
        Class::BODY,
        Class::FOOTER,
        Class::OTHERS,
        Class::RECORD,
        Class::CHUNK,
        Class::OLD_LABEL,
    ];
    let of = |child: &Node| match child {
        Node::Text(text) => u64::from(!text.trim().is_empty()),
        Node::Element(child)
            if child.tag == Tag::Table || WITHIN.iter().any(|class| child.class.has(*class)) =>
        {
            0
        }
        Node::Element(child) => bare(child),
    };
    element.children.iter().map(of).sum()
}

/// Labels that do not stand beside exactly one value, nor in one cell with it. A row of headings
/// alone is none.
fn labels(element: &Element) -> u64 {
    let is_label = |cell: &&Element| cell.class.has(Class::LABEL);
    let cells: Vec<&Element> = element
        .elements()
        .filter(|child| child.tag == Tag::Cell)
        .collect();
    let strange = match cells.as_slice() {
        [only] => is_label(only) && only.elements().next().is_none() && !text_of(only).is_empty(),
        [_, value] => is_label(value),
        many => {
            let headings = many.iter().filter(|cell| cell.is_heading_cell()).count();
            many.iter().any(is_label) || (headings > 0 && headings < many.len())
        }
    };
    u64::from(strange) + element.elements().map(labels).sum::<u64>()
}
