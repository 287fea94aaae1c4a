//! The file a reader reads: it can be opened more than once, always from its start.

use crate::archive::{EntryReader, Fault, Opened};
use crate::item::EntryId;

pub(super) struct Source<'a, 'r> {
    reader: &'a mut EntryReader<'r>,
    entry: EntryId,
    inner: &'a str,
}

impl<'a, 'r> Source<'a, 'r> {
    pub(super) fn new(reader: &'a mut EntryReader<'r>, entry: EntryId, inner: &'a str) -> Self {
        Self { reader, entry, inner }
    }

    pub(super) fn open(&mut self) -> Result<Opened<'_>, Fault> {
        self.reader.open(self.entry)
    }

    /// The path from the export's own top folder on, as readers match it.
    pub(super) fn inner(&self) -> &'a str {
        self.inner
    }
}
