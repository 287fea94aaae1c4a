//! Takes HTML apart into tags and texts. The only file that knows the tokenizer.
//!
//! It follows the rules of browsers: entities are decoded, what stands in `<script>` and `<style>` is no text of the
//! page, and nothing in a page is an error.

use std::cell::RefCell;
use std::io::{self, Read};
use std::rc::Rc;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{IoReader, Span, Tokenizer};

/// Takes the parts of a page, in their order.
pub(super) trait Parts {
    /// A tag opens; its attributes follow.
    fn tag(&mut self, name: &[u8]);

    /// An attribute of it.
    fn attribute(&mut self, name: &[u8], value: &[u8]);

    /// The tag is complete. Says whether something is ready to be taken.
    fn opened(&mut self) -> bool;

    /// A tag closes. Says whether something is ready to be taken.
    fn closed(&mut self, name: &[u8]) -> bool;

    /// A text between tags.
    fn text(&mut self, text: &[u8]);
}

/// Reads a page until its parts have something ready.
pub(super) struct Tokens<'p, P> {
    parts: Rc<RefCell<P>>,
    next: Box<dyn Iterator<Item = io::Result<()>> + 'p>,
}

impl<'p, P: Parts + 'p> Tokens<'p, P> {
    pub(super) fn new(page: impl Read + 'p, parts: P) -> Self {
        let parts = Rc::new(RefCell::new(parts));
        let inside = Rc::clone(&parts);
        let mut attribute: Vec<u8> = Vec::new();
        let mut emitter = CallbackEmitter::new(move |event: CallbackEvent<'_>, _: Span<()>| {
            let mut parts = inside.borrow_mut();
            let ready = match event {
                CallbackEvent::OpenStartTag { name } => {
                    parts.tag(name);
                    false
                }
                CallbackEvent::AttributeName { name } => {
                    attribute.clear();
                    attribute.extend_from_slice(name);
                    false
                }
                CallbackEvent::AttributeValue { value } => {
                    parts.attribute(&attribute, value);
                    false
                }
                CallbackEvent::CloseStartTag { .. } => parts.opened(),
                CallbackEvent::EndTag { name } => parts.closed(name),
                CallbackEvent::String { value } => {
                    parts.text(value);
                    false
                }
                _ => false,
            };
            ready.then_some(())
        });
        emitter.naively_switch_states(true);
        let next = Tokenizer::new_with_emitter(IoReader::new_with_buffer_size::<BLOCK>(page), emitter);
        Self { parts, next: Box::new(next) }
    }

    /// Reads on. `false` at the end of the page.
    pub(super) fn more(&mut self) -> io::Result<bool> {
        self.next.next().transpose().map(|ready| ready.is_some())
    }

    pub(super) fn parts<T>(&mut self, with: impl FnOnce(&mut P) -> T) -> T {
        with(&mut self.parts.borrow_mut())
    }
}

/// What a page is read in.
const BLOCK: usize = 1 << 16;
