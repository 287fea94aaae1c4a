//! `metaudit diff`: two audits of one account are read from their JSON reports, compared, and what
//! changed is told.

mod head;
mod json;
mod markdown;
mod page;
mod read;
mod terminal;
mod words;

use std::io::{self, Read, Write};
use std::path::Path;

use crate::compare::{AuditInfo, Comparison, Matching, Paired, Side, Unlike, pair};
use crate::language::Language;
use crate::message::{Message, Value};
use crate::storage::scratch::Scratch;
use read::Readers;
pub(crate) use terminal::terminal;

/// Why two reports are not compared.
#[derive(Debug)]
pub enum Error {
    /// It is no JSON report of this version, and why.
    NoReport(Value),
    /// It was written with --redact.
    Redacted,
    /// They are of different people, or of different platforms.
    Unlike(Unlike),
    /// The temporary file failed.
    Temporary(io::Error),
}

impl Error {
    /// The same as a value that can be said in every language.
    pub fn message(&self) -> Message {
        match self {
            Self::NoReport(why) => Message::of("report-no-report").with("why", why.clone()),
            Self::Redacted => Message::of("report-redacted"),
            Self::Unlike(Unlike { old, new }) => Message::of("report-unlike")
                .with("old", old.as_str())
                .with("new", new.as_str()),
            Self::Temporary(error) => Message::of("reading-temporary").with("why", error),
        }
    }
}

impl From<Unlike> for Error {
    fn from(unlike: Unlike) -> Self {
        Self::Unlike(unlike)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Temporary(error)
    }
}

/// The mark that every form carries: by it a comparison of ours is known, and only such a file is
/// replaced.
pub(crate) const MARK: &str = "metaudit-diff/1";

/// Takes two reports, the old one first.
pub(crate) struct Comparing {
    matching: Matching,
    readers: Readers,
}

impl Comparing {
    /// Nothing read yet. What exceeds the memory goes to `scratch`.
    pub(crate) fn new(scratch: &Scratch) -> Self {
        Self {
            matching: Matching::new(scratch),
            readers: Readers::default(),
        }
    }

    /// Reads the old report. It is called `path`.
    ///
    /// # Errors
    /// It cannot be read, or is redacted.
    pub(crate) fn old(mut self, report: impl Read, path: &str) -> Result<HasOld, Error> {
        let number = |accounts: &[_]| {
            Ok(Paired {
                numbers: (0..).take(accounts.len()).collect(),
                ..Paired::default()
            })
        };
        let (told, _) = read::read(report, path, &mut self.readers, number, |row| {
            self.matching.push(Side::Old, row)
        })?;
        Ok(HasOld {
            comparing: self,
            old: told,
        })
    }
}

/// The old one is read.
pub(crate) struct HasOld {
    comparing: Comparing,
    old: AuditInfo,
}

impl HasOld {
    /// Reads the new report, and compares both.
    ///
    /// # Errors
    /// It cannot be read, is redacted, or is of somebody else.
    pub(crate) fn and(self, report: impl Read, path: &str) -> Result<Comparison, Error> {
        let Self {
            comparing:
                Comparing {
                    mut matching,
                    mut readers,
                },
            old,
        } = self;
        let number = |accounts: &[_]| Ok(pair(&old, accounts)?);
        let (told, paired) = read::read(report, path, &mut readers, number, |row| {
            matching.push(Side::New, row)
        })?;
        paired.confirm(&old, &told)?;
        Ok(matching.compare(old, told)?)
    }
}

/// A form in which what changed is told. JSON, which is for programs, is in English whatever the
/// language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DiffFormat {
    /// One self-contained page.
    Html,
    /// A list to paste into a note.
    Markdown,
    /// For programs.
    Json,
}

impl DiffFormat {
    /// The form that a file's ending picks.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        [
            ("html", Self::Html),
            ("md", Self::Markdown),
            ("json", Self::Json),
        ]
        .into_iter()
        .find_map(|(known, form)| (known == ending).then_some(form))
    }

    /// Writes it.
    ///
    /// # Errors
    /// Writing fails, or the temporary file does.
    pub(crate) fn write(
        self,
        compared: &Comparison,
        language: Language,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        match self {
            Self::Html => page::write(compared, language, out),
            Self::Markdown => markdown::write(compared, language, out),
            Self::Json => json::write(compared, out),
        }
    }
}
