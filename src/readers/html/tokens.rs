//! Splits HTML into tags and texts. No other file knows the tokenizer. `plain` reads a page several
//! times as fast, up to the first piece that is not in Meta's form.
//!
//! It follows the rules of browsers: entities are decoded, the content of `<script>` and `<style>`
//! is no text of the page, and nothing on a page is an error.

use std::cell::RefCell;
use std::io::{self, Read};
use std::rc::Rc;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Error, IoReader, Span, Tokenizer};

use super::plain::{Attributes, Step, step};

/// Receives the parts of a page in order.
pub(super) trait Parts {
    /// A tag opens; its attributes follow.
    fn tag(&mut self, name: &[u8]);

    /// An attribute of the tag.
    fn attribute(&mut self, name: &[u8], value: &[u8]);

    /// The tag is complete. Returns whether a record is ready.
    fn opened(&mut self) -> bool;

    /// An element closes. Returns whether a record is ready.
    fn closed(&mut self, name: &[u8]) -> bool;

    /// A text between tags.
    fn text(&mut self, text: &[u8]);

    /// A broken tag: a quotation mark or an angle bracket is missing.
    fn garbled(&mut self) {}
}

/// Reads a page piece by piece, and stops when its parts have a record ready.
pub(super) struct Tokens<'p, P> {
    parts: Rc<RefCell<P>>,
    source: PageSource<'p>,
}

enum PageSource<'p> {
    /// So far the page has Meta's form, and is read by `plain`.
    Plain(BufferedPage<'p>),
    /// The full tokenizer.
    Any(Box<dyn Iterator<Item = io::Result<()>> + 'p>),
}

/// A page with a buffer of its bytes.
struct BufferedPage<'p> {
    page: Box<dyn Read + 'p>,
    bytes: Vec<u8>,
    at: usize,
    ended: bool,
    /// The next piece is not in Meta's form.
    strange: bool,
    attributes: Attributes,
    /// Bytes that are read at a time, at least.
    size: usize,
}

impl<'p, P: Parts + 'p> Tokens<'p, P> {
    pub(super) fn new(page: impl Read + 'p, parts: P) -> Self {
        Self::in_blocks(BLOCK, page, parts)
    }

    fn in_blocks(size: usize, page: impl Read + 'p, parts: P) -> Self {
        let page = BufferedPage {
            page: Box::new(page),
            bytes: Vec::new(),
            at: 0,
            ended: false,
            strange: false,
            attributes: Vec::new(),
            size,
        };
        Self {
            parts: Rc::new(RefCell::new(parts)),
            source: PageSource::Plain(page),
        }
    }

    /// Reads the page with the full tokenizer from its start.
    #[cfg(test)]
    fn as_browsers_do(page: impl Read + 'p, parts: P) -> Self {
        let parts = Rc::new(RefCell::new(parts));
        let source = PageSource::Any(browser(page, Rc::clone(&parts)));
        Self { parts, source }
    }

    /// Reads on. Returns false at the end of the page.
    pub(super) fn more(&mut self) -> io::Result<bool> {
        loop {
            let block = match &mut self.source {
                PageSource::Any(next) => {
                    return next.next().transpose().map(|ready| ready.is_some());
                }
                PageSource::Plain(block) => block,
            };
            if block.run(&mut *self.parts.borrow_mut()) {
                return Ok(true);
            }
            if block.ended && block.at == block.bytes.len() {
                return Ok(false);
            }
            if block.strange {
                let (rest, page) = block.leave();
                self.source = PageSource::Any(browser(
                    io::Cursor::new(rest).chain(page),
                    Rc::clone(&self.parts),
                ));
            } else {
                block.fill()?;
            }
        }
    }

    pub(super) fn parts<T>(&mut self, with: impl FnOnce(&mut P) -> T) -> T {
        with(&mut self.parts.borrow_mut())
    }
}
impl<'p> BufferedPage<'p> {
    /// Passes on what is in the buffer. Returns whether a record is ready.
    fn run(&mut self, parts: &mut impl Parts) -> bool {
        while let Some(rest) = self.bytes.get(self.at..).filter(|rest| !rest.is_empty()) {
            match step(rest, self.ended, &mut self.attributes, parts) {
                Step::Took(bytes, ready) => {
                    self.at += bytes;
                    if ready {
                        return true;
                    }
                }
                Step::Incomplete => {
                    self.strange = self.ended || rest.len() > LONGEST;
                    return false;
                }
                Step::Strange => {
                    self.strange = true;
                    return false;
                }
            }
        }
        false
    }

    fn fill(&mut self) -> io::Result<()> {
        self.bytes.drain(..self.at);
        self.at = 0;
        // The block grows with the buffer, so that a long text is scanned only a few times.
        let more = self.bytes.len().max(self.size) as u64;
        let read = self.page.by_ref().take(more).read_to_end(&mut self.bytes)?;
        self.ended = (read as u64) < more;
        Ok(())
    }

    /// Gives up the bytes that were not passed on, and the rest of the page.
    fn leave(&mut self) -> (Vec<u8>, Box<dyn Read + 'p>) {
        let mut rest = std::mem::take(&mut self.bytes);
        rest.drain(..self.at);
        (
            rest,
            std::mem::replace(&mut self.page, Box::new(io::empty())),
        )
    }
}

/// Reads a page with the full tokenizer.
fn browser<'p, P: Parts + 'p>(
    page: impl Read + 'p,
    inside: Rc<RefCell<P>>,
) -> Box<dyn Iterator<Item = io::Result<()>> + 'p> {
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
            CallbackEvent::Error(
                Error::UnexpectedCharacterInAttributeName
                | Error::UnexpectedCharacterInUnquotedAttributeValue
                | Error::MissingWhitespaceBetweenAttributes,
            ) => {
                parts.garbled();
                false
            }
            _ => false,
        };
        ready.then_some(())
    });
    emitter.naively_switch_states(true);
    let page = Guard { page, length: 0 };
    Box::new(Tokenizer::new_with_emitter(
        IoReader::new_with_buffer_size::<BLOCK>(page),
        emitter,
    ))
}

/// Bytes that are read at a time.
const BLOCK: usize = 1 << 16;

/// Most bytes of one tag or of a text between two tags, because the tokenizer holds them in memory.
/// The longest posts have 63,206 characters.
const LONGEST: usize = 16 << 20;

/// Fails if a tag or text is longer than that.
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

    /// All parts that were passed on. Adjacent texts are joined.
    #[derive(Debug, Default, PartialEq)]
    struct All(Vec<String>, bool);

    impl All {
        fn say(&mut self, sort: char, what: &[u8]) {
            self.0
                .push(format!("{sort}{}", String::from_utf8_lossy(what)));
        }
    }

    impl Parts for All {
        fn tag(&mut self, name: &[u8]) {
            self.say('<', name);
        }
        fn attribute(&mut self, name: &[u8], value: &[u8]) {
            self.say('@', name);
            self.say('=', value);
        }
        fn opened(&mut self) -> bool {
            self.say('>', b"");
            self.1
        }
        fn closed(&mut self, name: &[u8]) -> bool {
            self.say('/', name);
            self.1
        }
        fn text(&mut self, text: &[u8]) {
            let text = String::from_utf8_lossy(text);
            match self.0.last_mut() {
                Some(last) if last.starts_with('.') => last.push_str(&text),
                _ => self.0.push(format!(".{text}")),
            }
        }
    }

    /// Any sequence of pieces, cut anywhere, must give the same parts as the full tokenizer.
    #[test]
    fn both_ways_hand_on_the_same() {
        const PIECES: &[&str] = &[
            "<div class=\"_a6-g x\">",
            "</div>",
            "words ",
            "caf\u{e9} &amp; &#064;&#039;&quot;&nbsp;",
            "<br />",
            "<br>",
            "&#10;",
            "\n",
            "<a href=\"https://example.com/?a=1&amp;b=2\">",
            "</a>",
            "<img class=\"_a6_o\" src=\"a>b.jpg\" />",
            "<style>p > a {x: \"</b>\"}</style>",
            "<style>p > a & b</style>",
            "<title>a &lt;b&gt; <i></title>",
            "<script>if (a < b) {}</script>",
            "<script><!--</script>",
            "<!DOCTYPE html>",
            "<!-- <p> -->",
            "<P CLASS=x>",
            "<td colspan=2>",
            "<td nowrap>",
            "&eacute;",
            "&amp",
            "&#x41;",
            "&#128;",
            "&unknown;",
            "\r\n",
            "<textarea><p></textarea>",
            "<",
            "<>",
            "</ p>",
            "< p>",
            "<a href='x'>",
            "<p/x>",
            "<video controls=\"1\"/>",
            "\0",
            "<p a=\"1\" a=\"2\">",
            "&",
            "& ",
            "<svg><![CDATA[x]]></svg>",
            "<h1>",
            "</h1 >",
            "<plaintext>",
        ];
        let mut seed: u64 = 7;
        let mut next = |most: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap() % most
        };
        for round in 0..20_000 {
            // Most rounds begin with what Meta writes.
            let mut page: String = (0..next(8))
                .map(|_| PIECES[next(if round % 4 == 0 { PIECES.len() } else { 12 })])
                .collect();
            page.push_str(PIECES[next(PIECES.len())]);
            let mut bytes = page.into_bytes();
            if round % 5 == 0 {
                bytes.truncate(next(bytes.len() + 1));
            }
            let ready = round % 3 == 0;
            let told = |mut tokens: Tokens<'_, All>| {
                while tokens.more().unwrap() {}
                tokens.parts(|all| std::mem::take(&mut all.0))
            };
            let ours = told(Tokens::in_blocks(
                1 + next(40),
                &bytes[..],
                All(Vec::new(), ready),
            ));
            let theirs = told(Tokens::as_browsers_do(&bytes[..], All(Vec::new(), ready)));
            assert_eq!(ours, theirs, "{}", String::from_utf8_lossy(&bytes));
        }
    }

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
        assert!(
            endless
                .more()
                .unwrap_err()
                .to_string()
                .contains("longer than")
        );
        let mut tag = Tokens::new(b"<p title=".chain(io::repeat(b'a')), Texts(0));
        assert!(tag.more().unwrap_err().to_string().contains("longer than"));
        let mut short = Tokens::new(&b"<p>ab&amp;</p>"[..], Texts(0));
        while short.more().unwrap() {}
        assert_eq!(short.parts(|texts| texts.0), 3);
    }
}
