//! The file that a reader reads. It can be opened several times, always from its start.

use std::io::{BufRead, BufReader};

use super::html::Page;
use super::sink::Sink;
use super::utf16::{StreamKind, Utf8};
use crate::archive::{EntryReader, Fault, Opened};
use crate::catalogue::{self, FileKind};
use crate::item::EntryId;

/// The row of the file's kind in the catalogue, if it has one.
pub(super) type CatalogueRow = Option<&'static FileKind>;

pub(super) struct FileSource<'a, 'r> {
    reader: &'a mut EntryReader<'r>,
    entry: EntryId,
    inner: &'a str,
    row: CatalogueRow,
    /// Set for an HTML page, which is converted to the JSON with the same content.
    page: Option<Page>,
}

impl<'a, 'r> FileSource<'a, 'r> {
    pub(super) fn new(
        reader: &'a mut EntryReader<'r>,
        entry: EntryId,
        inner: &'a str,
        row: CatalogueRow,
        page: Option<Page>,
    ) -> Self {
        Self {
            reader,
            entry,
            inner,
            row,
            page,
        }
    }

    pub(super) fn open(&mut self) -> Result<Opened<'_>, Fault> {
        let opened = self.reader.open(self.entry)?;
        Ok(match &mut self.page {
            Some(page) => page.open(opened),
            None => opened,
        })
    }

    /// Opens a plain text, converted to UTF-8.
    pub(super) fn open_text(&mut self) -> Result<impl BufRead + '_, Fault> {
        let text = Utf8::new(self.reader.open_text(self.entry)?, StreamKind::Text);
        Ok(BufReader::with_capacity(1 << 16, text))
    }

    /// The path of the entry in its input, and the name of that input.
    pub(super) fn names(&self) -> (String, String) {
        let archive = self.reader.archive();
        let entry = archive.entry(self.entry);
        let input = entry.and_then(|entry| archive.inputs().get(entry.input));
        (
            match entry {
                Some(entry) => entry.path.clone(),
                None => String::new(),
            },
            input.map_or("", |input| input.stem()).to_owned(),
        )
    }

    /// Reports what was not understood of a page. To be called after it was read.
    pub(super) fn tell(&self, out: &mut Sink<'_>) {
        if let Some(page) = &self.page {
            page.tell(out);
        }
    }

    /// The path below the top folder of the export, as readers match it.
    pub(super) fn inner(&self) -> &'a str {
        self.inner
    }

    pub(super) fn row(&self) -> CatalogueRow {
        self.row
    }

    /// Sets the kind of the file, if its content shows another one than its path.
    pub(super) fn is_of(&mut self, id: &str) {
        self.row = catalogue::kind(id);
    }
}
