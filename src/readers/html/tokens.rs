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
        let page = Guard { page, length: 0 };
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

/// Bytes between two tags, or of one tag, which the tokenizer holds in memory. The longest posts have 63,206 characters.
const LONGEST: usize = 16 << 20;

/// Fails on a text longer than that.
struct Guard<R> {
    page: R,
    length: usize,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.page.read(buffer)?;
        let read = buffer.get(..n).unwrap_or_default();
        self.length = memchr::memrchr(b'<', read).map_or(self.length + n, |at| n - at);
        if self.length > LONGEST {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("a text in it is longer than {LONGEST} bytes"),
            ));
        }
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Texts(usize);

    impl Parts for Texts {
        fn tag(&mut self, _: &[u8]) {}
        fn attribute(&mut self, _: &[u8], _: &[u8]) {}
        fn opened(&mut self) -> bool {
            true
        }
        fn closed(&mut self, _: &[u8]) -> bool {
            true
        }
        fn text(&mut self, text: &[u8]) {
            self.0 += text.len();
        }
    }

    #[test]
    fn a_text_without_end_does_not_fill_the_memory() {
        let mut endless = Tokens::new(io::repeat(b'a'), Texts(0));
        assert!(endless.more().unwrap_err().to_string().contains("longer than"));
        let mut tag = Tokens::new(b"<p title=".chain(io::repeat(b'a')), Texts(0));
        assert!(tag.more().unwrap_err().to_string().contains("longer than"));
        let mut short = Tokens::new(&b"<p>ab&amp;</p>"[..], Texts(0));
        while short.more().unwrap() {}
        assert_eq!(short.parts(|texts| texts.0), 3);
    }
}
