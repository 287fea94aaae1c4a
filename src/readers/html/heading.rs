//! The heading of a page: by its class; or, if it has lost its tags, the text that they left bare
//! before all records. The title of a thread stands nowhere else (html.md 2: high).

/// Most bytes of a heading.
const MOST: usize = 1000;

#[derive(Debug, Default)]
pub(super) struct PageHeading {
    named: String,
    bare: String,
    /// Whether more text can belong to `bare`.
    is_over: bool,
}

impl PageHeading {
    pub(super) fn text(&self) -> &str {
        if self.named.trim().is_empty() {
            &self.bare
        } else {
            &self.named
        }
    }

    /// Takes text in the element of the heading.
    pub(super) fn add(&mut self, text: &[u8]) {
        push(&mut self.named, text);
    }

    /// Takes text that stands in no element of its own.
    pub(super) fn add_bare(&mut self, text: &[u8]) {
        if !self.is_over {
            push(&mut self.bare, text);
        }
    }

    /// An element begins or ends: the first bare text is the heading, not a later one.
    pub(super) fn step(&mut self) {
        self.is_over = self.is_over || !self.bare.trim().is_empty();
    }

    /// The records begin.
    pub(super) fn close(&mut self) {
        self.is_over = true;
    }

    /// Begins a thread with a heading of its own.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

fn push(into: &mut String, text: &[u8]) {
    if into.len() < MOST {
        into.push_str(&String::from_utf8_lossy(text));
    }
}
