//! What can go wrong, as codes. The page has a sentence for each, with what to do, in every
//! language.

use std::path::Path;

use metaudit::{AnswersError, ArchiveError, Error, LetterError, ReadError};

use crate::command::Told;

/// Every code there is.
pub const CODES: &[&str] = &[
    "missing",
    "unreadable",
    "not_an_archive",
    "cut_off",
    "damaged",
    "split",
    "too_many_entries",
    "packed",
    "of_the_phone",
    "no_export",
    "closed",
    "broken",
    "two_downloads",
    "several_people",
    "no_room",
    "answers",
    "pack",
    "stopped",
    "other",
    "letter_no_region",
    "nothing_read",
];

/// Trouble without a file.
pub fn plain(code: &'static str, detail: impl ToString) -> Told {
    Told {
        code,
        name: String::new(),
        detail: detail.to_string(),
    }
}

/// Why there is no audit.
pub fn of(error: &Error) -> Told {
    let (code, name) = match error {
        Error::Archive(error) => of_archive(error),
        Error::Read(error) => match error {
            ReadError::NoExport => ("no_export", String::new()),
            ReadError::Inside(path) => ("packed", path.clone()),
            ReadError::OfThePhone(path) => ("of_the_phone", path.clone()),
            ReadError::Archive(error) => of_archive(error),
            ReadError::Damaged { path, fault, .. } if fault.is_closed() => ("closed", path.clone()),
            ReadError::Damaged { path, .. } => ("broken", path.clone()),
            ReadError::TwoDownloads { name, .. } => (
                "two_downloads",
                name.clone().unwrap_or_else(|| "?".to_owned()),
            ),
            ReadError::SeveralPeople(people) => {
                let named = people.iter().map(|person| person.accounts.join(", "));
                ("several_people", named.collect::<Vec<_>>().join("; "))
            }
            ReadError::Temporary(_) => ("no_room", String::new()),
            ReadError::Stopped => ("stopped", String::new()),
        },
        Error::Temporary(_) => ("no_room", String::new()),
        Error::Answers(_) => ("answers", String::new()),
        Error::Pack(_) => ("pack", String::new()),
    };
    Told {
        code,
        name,
        detail: error.to_string(),
    }
}

fn of_archive(error: &ArchiveError) -> (&'static str, String) {
    let named = |code, path: &Path| (code, path.display().to_string());
    match error {
        ArchiveError::Missing(path) => named("missing", path),
        ArchiveError::Unreadable(path, _) => named("unreadable", path),
        ArchiveError::NotAnArchive(path) | ArchiveError::Document(path, _) => {
            named("not_an_archive", path)
        }
        ArchiveError::CutOff(path) => named("cut_off", path),
        ArchiveError::Damaged(path, _) | ArchiveError::Tar(path, _) => named("damaged", path),
        ArchiveError::Packed(path, _) => named("packed", path),
        ArchiveError::Split(path) => named("split", path),
        ArchiveError::TooManyEntries(_) => ("too_many_entries", String::new()),
    }
}

/// Why there is no letter.
pub fn of_letter(error: &LetterError) -> Told {
    let code = match error {
        LetterError::NoRegion => "letter_no_region",
        LetterError::NoItem(_) => "other",
        LetterError::Store(_) => "no_room",
    };
    plain(code, error)
}

/// Why answers are not taken.
pub fn of_answers(error: &AnswersError) -> Told {
    plain("answers", error)
}
