//! metaudit reads a Meta data export, offline, and says item by item what is public, what is
//! private, what the file does not tell, and which of it Meta's AI-training policy covers.
//!
//! ```
//! use metaudit::{Coverage, Format, Language, Options, RegionEntry, Scratch, Watch};
//!
//! /// Could show how far reading is, and stop it.
//! struct Patient;
//!
//! impl Watch for Patient {
//!     fn read(&self, _bytes: u64, _total: u64) {}
//!
//!     fn stopped(&self) -> bool {
//!         false
//!     }
//! }
//!
//! let today = jiff::civil::date(2026, 11, 25);
//! let mut options = Options::new(today, Scratch::in_memory(1 << 30));
//! options.region = RegionEntry::of("eu").ok();
//! let audit = metaudit::audit(&["fixtures/threads.zip".into()], &options, &Patient)?;
//! println!("{} of {} items", audit.items_with(Coverage::InScope), audit.items());
//!
//! let mut page = Vec::new();
//! metaudit::write(&audit, Language::German, vec![(Format::Html, &mut page)])?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Data goes one way: paths, `archive`, `readers`, `visibility`, `policy`, `questions`, `wording`,
//! `report`. A module knows nothing about those that come after it; a test checks
//! this. The library touches no terminal, home directory, clock or environment.

// What only the program calls (dates as people type them, progress, the letter's list) stands with
// what it belongs to.
#![cfg_attr(not(feature = "program"), allow(dead_code, unused_imports))]

mod about;
mod archive;
mod catalogue;
mod compare;
mod facts;
mod item;
mod judging;
mod language;
mod lexicon;
mod message;
mod objections;
mod personal;
mod policy;
#[cfg(feature = "program")]
mod program;
mod questions;
mod readers;
mod redact;
mod report;
mod storage;
#[cfg(test)]
mod tests;
mod text;
mod time;
mod visibility;
mod wording;

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use judging::{Findings, Judges, Settled};
use policy::{Family, Judge, Packs, Region};
use readers::{Given, ReadOut, facts_of};
use redact::Redaction;
use report::conversations::{JudgedConversation, judge_conversation};
use report::{JudgedElsewhere, Mark};

// What goes in.
pub use archive::handed::HandedIn;
pub use archive::limits::Limits;
pub use archive::{Archive, Error as ArchiveError};
pub use language::{Language, Reason};
pub use message::Message;
pub use objections::{Form as ObjectionForm, Objections};
pub use policy::pack::Error as PackError;
pub use policy::region::RegionEntry;
pub use policy::{Library as PackLibrary, Pack};
pub use questions::{AnswerFile, Answers, Choice, Error as AnswersError, Question, Said};
pub use readers::{Error as ReadError, Watch};
pub use storage::scratch::Scratch;
pub use storage::source::Source;

// What comes out.
pub use policy::Coverage;
pub use report::letter::{Error as LetterError, Letter, LetterForm, Pick as LetterPick, letter};
pub use report::{
    Audit, Format, Names, PAGE_SCRIPT, PAGE_STYLE, Unwritten, terminal_summary, write,
};

#[cfg(feature = "program")]
#[doc(hidden)]
pub use program::run_program;

/// What the tests of whole programs and the maker of invented exports (`fixtures/synth`) look up.
/// No part of the API.
#[doc(hidden)]
pub mod for_tests {
    pub use crate::archive::limits::{RECORD_BYTES, WHOLE_ENTRY_BYTES};
    pub use crate::catalogue::{
        CountedFile, FileKind, KnownFile, Offered, Owner, Shape, activity, counted_files, folders,
        has_data_for_keys, kind, kinds, owner, paths_with_counted, today, tops, what_is,
    };
    pub use crate::item::Platform;

    /// The inflated and the packed bytes of each entry, as the archive counts them.
    ///
    /// # Errors
    /// None of the paths can be opened.
    pub fn entry_bytes(
        paths: &[std::path::PathBuf],
        limits: super::Limits,
    ) -> Result<Vec<[u64; 2]>, super::ArchiveError> {
        let archive = super::Archive::open(paths, limits, &super::Scratch::in_memory(1 << 20))?;
        let entries = archive.entries().iter();
        Ok(entries.map(|entry| [entry.bytes, entry.packed]).collect())
    }
}

/// What the targets of `fuzz/` call beside the API.
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod for_fuzzing;

/// The settings of an audit.
#[derive(Clone, Debug)]
pub struct Options {
    /// The number or name under which whoever keeps many audits knows this one. Redacted reports
    /// show it too.
    pub case: Option<String>,
    /// The date for which items are judged.
    pub as_of: Date,
    /// The day of the run; no record can be younger.
    pub today: Date,
    /// The objections that apply to all accounts. For other forms the answers may name one.
    pub objections: Objections,
    /// The user's answers.
    pub answers: Answers,
    /// The region, if the user gave one.
    pub region: Option<&'static RegionEntry>,
    /// Who the user is in chats that do not name their owner.
    pub me: Option<String>,
    /// Whether all accounts are of one person, whatever their names say.
    pub one_person: bool,
    /// Packs of the user's own, instead of those compiled in.
    pub policy: Vec<Arc<Pack>>,
    /// Limits on the resources that the archive may use.
    pub limits: Limits,
    /// Whether to leave out every text, name, picture, place and path of the archive.
    pub redact: bool,
    /// How many thumbnails the page may show. A redacted report has none.
    pub thumbnails: usize,
    /// Number of threads for reading.
    pub threads: usize,
    /// Space for what does not fit in memory.
    pub scratch: Scratch,
}

impl Options {
    /// The settings of somebody who says nothing, on this day: nothing is redacted, and pages show
    /// no pictures.
    pub fn new(today: Date, scratch: Scratch) -> Self {
        Self {
            case: None,
            as_of: today,
            today,
            objections: Objections::NONE,
            answers: Answers::default(),
            region: None,
            me: None,
            one_person: false,
            policy: Vec::new(),
            limits: Limits::default(),
            redact: false,
            thumbnails: 0,
            threads: 1,
            scratch,
        }
    }

    /// Who the user says they are in chats: as an option, or in the answers. A name that is copied
    /// from a chat may have marks of direction around it.
    pub fn me(&self) -> Option<&str> {
        let me = self.me.as_deref().or(self.answers.me())?;
        Some(me.trim_matches(|c: char| {
            text::turns_text(c) || matches!(c, '\u{200e}' | '\u{200f}') || c.is_whitespace()
        }))
    }
}

/// Why there is no audit.
#[derive(Debug)]
pub enum Error {
    /// The archive could not be opened.
    Archive(archive::Error),
    /// It could not be read.
    Read(readers::Error),
    /// The temporary file failed.
    Temporary(std::io::Error),
    /// The answers do not fit the archive.
    Answers(questions::Error),
    /// The given pack is for other regions, or a built-in one is malformed, which the tests
    /// exclude.
    Pack(policy::pack::Error),
}

impl Error {
    /// The same as a value that can be said in every language.
    pub fn message(&self) -> Message {
        match self {
            Self::Archive(error) => error.message(),
            Self::Read(error) => error.message(),
            Self::Temporary(error) => Message::of("reading-temporary").with("why", error),
            Self::Answers(error) => error.message(),
            Self::Pack(error) => Message::of("reading-pack").with("why", error.message()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.message(&self.message()))
    }
}

impl std::error::Error for Error {}

/// An error of one layer is one of all.
macro_rules! errors {
    ($($error:ty => $variant:ident,)+) => {
        $(impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })+
    };
}

errors! {
    archive::Error => Archive,
    readers::Error => Read,
    std::io::Error => Temporary,
    questions::Error => Answers,
    policy::pack::Error => Pack,
}

/// Audits zips and folders, in any order.
///
/// # Errors
/// See [`Error`]: nothing to audit, or nothing that could be opened.
pub fn audit(inputs: &[PathBuf], options: &Options, watch: &dyn Watch) -> Result<Audit, Error> {
    read(open(inputs, options)?, options, watch)?.judge_last(options)
}

/// Opens zips and folders.
///
/// # Errors
/// None of them can be opened, or they hold too many entries.
pub fn open(inputs: &[PathBuf], options: &Options) -> Result<Archive, Error> {
    Archive::open(inputs, options.limits, &options.scratch).map_err(explain)
}

/// Opens files that the caller hands in, where there is no disk.
///
/// # Errors
/// None of them can be opened, or they hold too many entries.
pub fn open_files(files: Vec<HandedIn>, options: &Options) -> Result<Archive, Error> {
    Archive::open_files(files, options.limits, &options.scratch).map_err(explain)
}

/// Improves the error for a file that only the phone's own app can read.
fn explain(error: archive::Error) -> Error {
    match error {
        archive::Error::NotAnArchive(path)
            if catalogue::is_kept_on_the_phone(&path.to_string_lossy()) =>
        {
            readers::Error::OfThePhone(path.display().to_string()).into()
        }
        error => Error::Archive(error),
    }
}

/// An archive and what was read from it. It can be judged any number of times.
pub struct Reading {
    archive: Archive,
    read: ReadOut,
    /// Its items, once somebody asked for them. A redacted report has others.
    settled: OnceLock<Arc<Settled>>,
}

/// Reads an archive. Only those options matter here that say how many threads read, who the user
/// is, and which day it is.
///
/// # Errors
/// There is nothing in it to audit, or reading was stopped.
pub fn read(mut archive: Archive, options: &Options, watch: &dyn Watch) -> Result<Reading, Error> {
    let given = Given {
        me: options.me(),
        today: options.today,
        one_person: options.one_person,
    };
    let read = readers::read_all(
        &mut archive,
        &options.scratch,
        options.threads,
        given,
        watch,
    );
    match read {
        Ok(read) => Ok(Reading {
            archive,
            read,
            settled: OnceLock::new(),
        }),
        Err(error) => Err(match (error, archive.take_fault()) {
            // If the zip was cut off, that is why nothing was found in it.
            (readers::Error::NoExport | readers::Error::Damaged { .. }, Some(fault)) => {
                fault.into()
            }
            (readers::Error::Archive(error), _) => Error::Archive(error),
            (error, _) => Error::from(error),
        }),
    }
}

impl Reading {
    /// Judges what was read, and keeps it, so that it can be judged again with another region,
    /// other answers or another day.
    ///
    /// # Errors
    /// The answers do not fit, a pack is malformed, or there is no space for the items.
    pub fn judge(&self, options: &Options) -> Result<Audit, Error> {
        let settled = self.settled(options)?;
        judge(self.archive.again(), self.read.clone(), settled, options)
    }

    /// Judges what was read, and consumes it, which saves a copy.
    ///
    /// # Errors
    /// Those of [`Self::judge`].
    pub fn judge_last(self, options: &Options) -> Result<Audit, Error> {
        let settled = self.settled(options)?;
        judge(self.archive, self.read, settled, options)
    }

    /// The items, which are gone through once for all that is judged; none where the report is to
    /// be redacted.
    fn settled(&self, options: &Options) -> Result<Option<Arc<Settled>>, Error> {
        if options.redact {
            return Ok(None);
        }
        if let Some(settled) = self.settled.get() {
            return Ok(Some(Arc::clone(settled)));
        }
        let settled = Arc::new(Settled::of(&self.read, None, &options.scratch)?);
        Ok(Some(Arc::clone(self.settled.get_or_init(|| settled))))
    }

    /// The names of the report's files.
    pub fn names(&self, redact: bool, as_of: Date) -> Names {
        Names::of_exports(&self.read.exports, redact, as_of)
    }

    /// The mark by which reports say what they are of.
    pub(crate) fn mark(&self, redact: bool, as_of: Date) -> Mark {
        Mark::of(&self.read, &self.archive, redact, as_of)
    }
}

/// Items up to which they are judged for every region: of more that takes too long.
const ELSEWHERE: u64 = 3000;

/// What comes of the items in each region, so that a page can tell it where one is chosen.
fn judge_elsewhere(
    settled: &Settled,
    exports: &[readers::Export],
    judges: Judges<'_>,
) -> Result<Vec<JudgedElsewhere>, Error> {
    let judged = |entry: &'static RegionEntry| {
        let packs = Packs::of(Family::Training, Region::Given(entry), &[])?;
        let judges = Judges {
            training: Judge::new(&packs, judges.training.as_of()),
            ..judges
        };
        let Findings { summary, .. } = judging::judge(settled, exports, judges)?;
        Ok(JudgedElsewhere { packs, summary })
    };
    RegionEntry::all().iter().map(judged).collect()
}

fn judge(
    mut archive: Archive,
    mut read: ReadOut,
    settled: Option<Arc<Settled>>,
    options: &Options,
) -> Result<Audit, Error> {
    let mut remarks = questions::state(&options.answers, options.objections, &mut read.exports)?;
    let nobody = options
        .me()
        .and_then(|me| questions::nobody_of_name(me, &read, options.redact));
    let mut region = Region::of(
        options.region,
        options.answers.region(),
        read.exports.iter().map(|export| &export.facts),
    );
    if options.redact {
        region = redact::region(region);
    }
    let packs = Packs::of(Family::Training, region, &options.policy)?;
    let judge = Judge::new(&packs, options.as_of);
    let personalisation = Packs::of(
        Family::Personalisation,
        packs.region().clone(),
        &options.policy,
    )?;
    let personalising = Judge::new(&personalisation, options.as_of);
    let training_since = judge.training_since();
    let mut conversations: Vec<JudgedConversation> = read
        .conversations
        .iter()
        .map(|one| judge_conversation(one, facts_of(&read.exports, one.export), &judge))
        .collect();
    // From here on nothing of the archive is left that an output of a redacted report could show.
    let mut redaction = options.redact.then(Redaction::default);
    let mut answers = Cow::Borrowed(&options.answers);
    if let Some(redaction) = &mut redaction {
        archive.forget_names();
        redaction.read(&mut read);
        redaction.conversations(&mut conversations);
        answers = Cow::Owned(redaction.answers(&options.answers));
        remarks = questions::state(&answers, options.objections, &mut read.exports)?;
    }

    let settled = match settled {
        Some(settled) => settled,
        None => Arc::new(Settled::of(&read, redaction, &options.scratch)?),
    };
    read.take_in(&settled.beside);
    let judges = Judges {
        training: judge,
        personalisation: personalising,
    };
    let Findings {
        mut summary,
        asker,
        check,
    } = judging::judge(&settled, &read.exports, judges)?;
    summary.count(&conversations, &read);
    let few = summary.all.items <= ELSEWHERE && !packs.are_own() && !options.redact;
    let elsewhere = if few {
        judge_elsewhere(&settled, &read.exports, judges)?
    } else {
        Vec::new()
    };

    let questions = asker.questions(&read.exports, training_since, |about, in_days| {
        wording::ask(about, in_days, language::Language::English)
    });
    let told = check.told(&answers, &read.exports);
    remarks.splice(0..0, nobody);
    remarks.extend(told.iter().filter_map(questions::AnswerResult::remark));
    Ok(Audit {
        case: options.case.clone(),
        as_of: options.as_of,
        archive,
        read,
        store: Arc::clone(&settled.store),
        conversations,
        summary,
        questions,
        answers_file: options.answers.file_name().filter(|_| !options.redact),
        told,
        remarks,
        training_since,
        packs,
        personalisation,
        elsewhere,
        redacted: options.redact,
        thumbnails: if options.redact {
            0
        } else {
            options.thumbnails
        },
    })
}
