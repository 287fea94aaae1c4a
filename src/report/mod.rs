//! What came out, as files and on the terminal. Decides nothing; all formats share one summary, so
//! totals agree.

mod advice;
mod ai;
mod alerts;
mod answer;
mod audit;
mod basis;
pub(crate) mod batch;
mod bounded;
pub(crate) mod classes;
pub(crate) mod conversations;
mod csv;
pub(crate) mod diff;
mod elsewhere;
#[cfg(feature = "program")]
mod explain;
#[cfg(feature = "program")]
pub(crate) mod formats;
mod inert;
mod json;
mod jsonl;
pub(crate) mod letter;
mod mark;
mod markdown;
mod names;
#[cfg(feature = "program")]
mod packs;
mod page;
#[cfg(feature = "parquet")]
mod parquet;
pub(crate) mod progress;
mod reasons;
pub(crate) mod store;
mod stream;
pub(crate) mod summary;
pub(crate) mod tally;
mod terminal;
mod tried;
mod view;
mod walked;
mod wording;

use std::fmt;
use std::io::{self, BufRead, Write};
use std::path::Path;

use crate::language::Language;

pub use audit::Audit;
pub(crate) use audit::JudgedElsewhere;
#[cfg(feature = "program")]
pub(crate) use explain::{Error as ExplainError, explain};
#[cfg(feature = "program")]
pub(crate) use formats::formats;
pub(crate) use mark::{FoundMark, Mark};
pub use names::Names;
pub(crate) use names::plain as name_of_file;
#[cfg(feature = "program")]
pub(crate) use packs::policy_list;
/// The style and the script of the page: whoever shows it in a frame has to allow them.
pub use page::{SCRIPT as PAGE_SCRIPT, STYLE as PAGE_STYLE};
use store::Judged;
pub use terminal::summary as terminal_summary;
pub(crate) use terminal::{closed_entries, details as terminal_details};

/// A format of report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One self-contained page.
    Html,
    /// The contract for programs; `report.schema.json` describes it.
    Json,
    /// One item a line, for engines that read many exports; `items.schema.json` describes it.
    Jsonl,
    /// One row for each item, in typed columns, for engines that read many exports.
    #[cfg(feature = "parquet")]
    Parquet,
    /// One row for each item.
    Csv,
    /// A summary to paste into a letter or a note.
    Markdown,
}

/// Every format, with the ending that picks it.
pub(crate) const FORMATS: &[(&str, Format)] = &[
    ("html", Format::Html),
    ("json", Format::Json),
    ("jsonl", Format::Jsonl),
    #[cfg(feature = "parquet")]
    ("parquet", Format::Parquet),
    ("csv", Format::Csv),
    ("md", Format::Markdown),
];

impl Format {
    /// The format that a file's ending picks.
    pub fn of(path: &Path) -> Option<Self> {
        Self::of_ending(path.extension()?.to_str()?)
    }

    /// The format with this ending, such as `html`.
    pub fn of_ending(ending: &str) -> Option<Self> {
        FORMATS
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(ending))
            .map(|(_, format)| *format)
    }

    /// The endings that pick a format, as people type them.
    pub fn endings() -> String {
        let endings: Vec<String> = FORMATS
            .iter()
            .map(|(ending, _)| format!(".{ending}"))
            .collect();
        endings.join(", ")
    }

    /// What a file of this format says it is of.
    fn mark_in(self, report: impl BufRead) -> io::Result<FoundMark> {
        match self {
            Self::Html => mark::in_page(report),
            Self::Json => mark::in_json_report(report),
            Self::Jsonl => mark::in_lines(report),
            #[cfg(feature = "parquet")]
            Self::Parquet => mark::in_parquet(report),
            Self::Csv => mark::in_csv(report),
            Self::Markdown => mark::in_markdown(report),
        }
    }

    fn begin<'a>(
        self,
        audit: &'a Audit,
        language: Language,
        out: &'a mut (dyn Write + Send),
    ) -> io::Result<Begun<'a>> {
        Ok(match self {
            Self::Html => {
                Begun::OfSome(Box::new(move || page::write(language.words(), audit, out)))
            }
            Self::Json => Begun::OfAll(Box::new(json::Report::begin(audit, out)?)),
            Self::Jsonl => Begun::OfAll(Box::new(jsonl::JsonLines::begin(audit, out)?)),
            #[cfg(feature = "parquet")]
            Self::Parquet => Begun::OfAll(Box::new(parquet::Table::begin(audit, out)?)),
            Self::Csv => Begun::OfAll(Box::new(csv::RowWriter::begin(audit, out)?)),
            Self::Markdown => {
                Begun::OfSome(Box::new(move || markdown::write(audit, language, out)))
            }
        })
    }
}

/// A report that was begun.
enum Begun<'a> {
    /// It takes every item.
    OfAll(Box<dyn Output + Send + 'a>),
    /// It asks for those that it shows.
    OfSome(Box<dyn FnOnce() -> io::Result<()> + Send + 'a>),
}

/// A report that is being written.
trait Output {
    /// Takes the next item, in the order of the report.
    fn item(&mut self, judged: &Judged) -> io::Result<()>;

    /// Writes what is left to be written.
    fn end(self: Box<Self>) -> io::Result<()>;
}

/// Why reports were not written.
#[derive(Debug)]
pub struct Unwritten {
    /// Which of them failed, by its place among those asked for; the first, where it is the
    /// temporary file that failed.
    pub report: usize,
    /// Why.
    pub error: io::Error,
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for Unwritten {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Writes reports, all of them in one walk through the items. JSON, its lines and CSV, which are
/// for programs, are in English whatever the language.
///
/// # Errors
/// Writing one of them fails, or the temporary file does.
pub fn write(
    audit: &Audit,
    language: Language,
    reports: Vec<(Format, &mut (dyn Write + Send))>,
) -> Result<(), Unwritten> {
    let mut outputs = Vec::new();
    for (report, (format, out)) in reports.into_iter().enumerate() {
        outputs.push((
            report,
            format
                .begin(audit, language, out)
                .map_err(|error| Unwritten { report, error })?,
        ));
    }
    if outputs
        .iter()
        .any(|(_, begun)| matches!(begun, Begun::OfAll(_)))
    {
        let mut failed = 0;
        let walked = audit.each(|judged| {
            outputs.iter_mut().try_for_each(|(report, begun)| {
                failed = *report;
                match begun {
                    Begun::OfAll(output) => output.item(judged),
                    Begun::OfSome(_) => Ok(()),
                }
            })
        });
        walked.map_err(|error| Unwritten {
            report: failed,
            error,
        })?;
    }
    outputs.into_iter().try_for_each(|(report, begun)| {
        let ended = match begun {
            Begun::OfAll(output) => output.end(),
            Begun::OfSome(write) => write(),
        };
        ended.map_err(|error| Unwritten { report, error })
    })
}
