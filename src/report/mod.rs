//! What came out, as files and on the terminal. Decides nothing; all formats share one summary, so totals agree.

mod advice;
mod audit;
mod basis;
pub mod conversations;
mod csv;
mod explain;
mod formats;
mod json_v1;
pub mod letter;
mod markdown;
mod packs;
mod page;
#[cfg(test)]
mod spoken;
pub mod store;
pub mod summary;
mod terminal;
mod tried;
mod wording;

use std::io::{self, Write};
use std::path::Path;

use crate::language::Language;

pub use audit::Audit;
pub use explain::{Error as ExplainError, explain};
pub use formats::formats;
pub use packs::policy_list;
pub use terminal::summary as terminal_summary;

/// A format of report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One self-contained page.
    Html,
    /// The contract for programs; `report.schema.json` describes it.
    Json,
    /// One row for each item.
    Csv,
    /// A summary to paste into a letter or a note.
    Markdown,
}

/// Every format, with the ending that picks it.
pub const FORMATS: &[(&str, Format)] =
    &[("html", Format::Html), ("json", Format::Json), ("csv", Format::Csv), ("md", Format::Markdown)];

impl Format {
    /// The format that a file's ending picks.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        FORMATS.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending)).map(|(_, format)| *format)
    }

    /// Writes the report. JSON and CSV, which are for programs, are in English whatever the language.
    ///
    /// # Errors
    /// `out` or the temporary file fails.
    pub fn write(self, audit: &Audit, language: Language, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Html => page::write(audit, language, out),
            Self::Json => json_v1::write(audit, out),
            Self::Csv => csv::write(audit, out),
            Self::Markdown => markdown::write(audit, language, out),
        }
    }
}
