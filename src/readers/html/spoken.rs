//! Who wrote a message on a page, and what they wrote. Words between people enter no output, so a
//! name is taken only from where no words can stand.

use super::element::{CssClasses, Element, Node, Tag};
use super::record::{PageRecord, text_of};
use super::times::Times;
use crate::readers::problem::Problem;

/// The name above a message; `None` if it cannot be told from words. If the end of the title is
/// missing, words may follow the name inside it: they begin with the first element there, or leave
/// the message without the body or date that follows every title (html.md 3: high).
pub(super) fn sender<'r>(element: &Element, record: &'r PageRecord) -> Option<&'r str> {
    let next = after_title(element)?;
    let name = match record.name.as_str() {
        // An element around the name; the words stand in the body.
        "" if next.has(CssClasses::BODY) => record.title.as_str(),
        name => name,
    };
    let is_ended = next.has(CssClasses::BODY) || next.has(CssClasses::FOOTER);
    (is_ended && !name.is_empty()).then_some(name)
}

/// The class of the element after the title.
fn after_title(element: &Element) -> Option<CssClasses> {
    let mut rest = element
        .elements()
        .skip_while(|child| !child.class.has(CssClasses::TITLE));
    match rest.next() {
        Some(_) => Some(rest.next()?.class),
        None => element.elements().find_map(after_title),
    }
}

/// The words of a message. They are the second block of its body, after an empty one (html.md 4.4:
/// high; 4.2: high for 2018 to 2021). On a page with fewer or more blocks, they are the first that
/// says something and is no link, medium or list of reactions.
pub(super) fn words(element: &Element, times: &mut Times) -> Option<String> {
    let holder = blocks(body(element)?);
    if has_own_text(holder) {
        return Some(text_of(holder));
    }
    let mut blocks = holder.elements();
    if let (Some(first), Some(second)) = (blocks.next(), blocks.next())
        && is_blank(first)
        && speaks(second)
    {
        return Some(text_of(second));
    }
    // Shared posts, which have links, stand after the words.
    let mut said = holder
        .elements()
        .enumerate()
        .filter(|(at, block)| speaks(block) && (*at < 2 || !has_link(block)));
    let (at, first) = said.next()?;
    if at < 2 && said.next().is_some() {
        times.problem(Problem::UnexpectedShape);
    }
    Some(text_of(first))
}

fn body(element: &Element) -> Option<&Element> {
    let here = element
        .elements()
        .find(|child| child.class.has(CssClasses::BODY));
    here.or_else(|| element.elements().find_map(body))
}

/// The element whose children are the blocks of a body: the innermost that is not alone in another.
fn blocks(body: &Element) -> &Element {
    let mut holder = body;
    while !has_own_text(holder) {
        let mut children = holder.elements();
        match (children.next(), children.next()) {
            (Some(only), None) if only.tag.is_block() && !is_apart(only) => holder = only,
            _ => break,
        }
    }
    holder
}

fn has_own_text(element: &Element) -> bool {
    fn blank(text: &str) -> bool {
        text.trim().is_empty()
    }
    element
        .children
        .iter()
        .any(|child| matches!(child, Node::Text(text) if !blank(text)))
}

/// Whether it is no words of the message, whatever text it holds.
fn is_apart(element: &Element) -> bool {
    matches!(
        element.tag,
        Tag::Link | Tag::Picture | Tag::List | Tag::Table | Tag::Hidden
    )
}

/// Whether it holds text outside of links, media and lists.
fn speaks(element: &Element) -> bool {
    !is_apart(element) && (has_own_text(element) || element.elements().any(speaks))
}

fn has_link(element: &Element) -> bool {
    is_apart(element) || element.elements().any(has_link)
}

fn is_blank(element: &Element) -> bool {
    !has_link(element) && !speaks(element)
}
