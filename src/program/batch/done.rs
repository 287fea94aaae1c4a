//! What is kept of a batch so that it can go on: how it was begun, and which cases are done.

use std::io;
use std::path::Path;
use std::time::UNIX_EPOCH;

use crate::language::Language;
use crate::message::{Foreign, Message};
use crate::report::batch::CaseRow;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use super::super::cli::Batch;
use super::super::failures::Failure;
use super::super::outputs::{cannot, small_text, write_whole};
use super::super::places::refused;
use super::super::reading::today;
use super::cases::Case;

/// How the batch of a folder was begun. All of it is audited so: the day is that of the beginning,
/// whenever it goes on.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Settings {
    schema: String,
    version: String,
    pub(super) as_of: Date,
    language: String,
    redacted: bool,
    thumbnails: u16,
    /// The other options, as a hash: they may hold names.
    given: String,
}

const FILE: &str = "batch.json";
const SCHEMA: &str = "metaudit-batch/1";

impl Settings {
    /// Those of the folder, where a batch was begun in it; else those that are asked for, which are
    /// written down.
    pub(super) fn begin(batch: &Batch, language: Language) -> Result<Self, Failure> {
        let out = &batch.output;
        let known = small_text(&out.join(FILE))
            .ok()
            .and_then(|text| serde_json::from_str::<Self>(&text).ok());
        let wanted = Self::wanted(batch, known.as_ref().map(|known| known.as_of), language);
        match known {
            Some(known) if known == wanted => return Ok(known),
            Some(_) if !batch.how.force => {
                return Err(refused(out, "failed-batch-other", "do-batch-options"));
            }
            Some(_) => {}
            None if out.exists() => {
                match std::fs::read_dir(out).map(|mut entries| entries.next().is_none()) {
                    Ok(true) => {}
                    Ok(false) if batch.how.force => {}
                    Ok(false) => {
                        return Err(refused(out, "failed-batch-taken", "do-new-folder"));
                    }
                    Err(error) => return Err(cannot(out, &error)),
                }
            }
            None => {}
        }
        std::fs::create_dir_all(out).map_err(|error| cannot(out, &error))?;
        // What was done under other options is not done.
        for entry in std::fs::read_dir(out).into_iter().flatten().flatten() {
            Done::forget(&entry.path()).map_err(|error| cannot(out, &error))?;
        }
        write_json(&out.join(FILE), &wanted)?;
        Ok(wanted)
    }

    fn wanted(batch: &Batch, begun: Option<Date>, language: Language) -> Self {
        let how = &batch.how;
        let policy = how
            .policy
            .as_ref()
            .map(|path| format!("--policy {} {}", path.display(), state(path)));
        let flags = [("--one-person", how.one_person), ("--newest", how.newest)];
        let given = flags
            .into_iter()
            .filter(|(_, is)| *is)
            .map(|(flag, _)| flag.to_owned());
        let region = how
            .region
            .map(|region| format!("--region {}", region.code.as_str()));
        let me = how.me.as_ref().map(|me| format!("--me {me}"));
        let objected = how
            .objected_on
            .iter()
            .map(|on| format!("--objected-on {on:?}"));
        Self {
            schema: SCHEMA.to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            as_of: how.as_of.or(begun).unwrap_or_else(today),
            language: language.as_str().to_owned(),
            redacted: batch.redact,
            thumbnails: batch.thumbnails,
            given: hash(
                &given
                    .chain(region)
                    .chain(me)
                    .chain(objected)
                    .chain(policy)
                    .collect::<Vec<_>>()
                    .join("\n"),
            ),
        }
    }

    /// The language of its pages.
    pub(super) fn language(&self) -> Language {
        Language::of_word(&self.language).unwrap_or(Language::English)
    }
}

/// The mark of a case that is done.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Done {
    /// What was read for it and told of it, as a hash: where a file was changed since, it is
    /// another.
    of: String,
    pub(super) reports: Vec<String>,
    pub(super) row: CaseRow,
}

const MARK: &str = "done.json";

impl Done {
    pub(super) fn new(of: String, reports: Vec<String>, row: CaseRow) -> Self {
        Self { of, reports, row }
    }

    /// The mark in the folder of a case.
    pub(super) fn read(place: &Path) -> Option<Self> {
        serde_json::from_str(&small_text(&place.join(MARK)).ok()?).ok()
    }

    /// Whether it is of this case as it is now, and all of its reports are there.
    pub(super) fn is_of(&self, of: &str, place: &Path) -> bool {
        self.of == of && self.reports.iter().all(|name| place.join(name).exists())
    }

    /// Takes the mark away: what is there is about to change.
    pub(super) fn forget(place: &Path) -> io::Result<()> {
        match std::fs::remove_file(place.join(MARK)) {
            Err(error)
                if !matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                Err(error)
            }
            _ => Ok(()),
        }
    }

    pub(super) fn write(&self, place: &Path) -> Result<(), Failure> {
        write_json(&place.join(MARK), self)
    }

    /// What stands for a case as it is now: its name, its files and what is told of it.
    pub(super) fn of(case: &Case) -> String {
        let files = case
            .paths
            .iter()
            .chain(&case.told.answers)
            .map(|path| format!("{}: {}", path.display(), state(path)));
        hash(&format!(
            "{}\n{}\n{}",
            case.name,
            case.told.said(),
            files.collect::<Vec<_>>().join("\n")
        ))
    }
}

/// How many files lie at a path, how large they are, and when the last of them changed.
fn state(path: &Path) -> String {
    let (mut files, mut bytes, mut last) = (0_u64, 0, 0);
    for file in WalkDir::new(path).into_iter().flatten() {
        let Ok(meta) = file.metadata() else { continue };
        let changed = meta
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        files += 1;
        bytes += if meta.is_file() { meta.len() } else { 0 };
        last = last.max(changed.map_or(0, |since| since.as_nanos()));
    }
    format!("{files} {bytes} {last}")
}

fn hash(text: &str) -> String {
    Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn write_json(path: &Path, value: &impl Serialize) -> Result<(), Failure> {
    let mut text = serde_json::to_vec_pretty(value).map_err(|error| {
        let what = Message::of("failed-at")
            .with("path", path)
            .with("why", Foreign::of(&error));
        Failure::usage(what, "do-our-error")
    })?;
    text.push(b'\n');
    write_whole(path, &text)
}
