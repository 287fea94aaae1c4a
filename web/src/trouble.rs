//! What can go wrong, as codes. The page has a sentence for each, with what to do, in every
//! language.

use std::path::Path;

use metaudit::report::letter;
use metaudit::{Error, archive, questions, readers};

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
            readers::Error::NoExport => ("no_export", String::new()),
            readers::Error::Inside(path) => ("packed", path.clone()),
            readers::Error::OfThePhone(path) => ("of_the_phone", path.clone()),
            readers::Error::Archive(error) => of_archive(error),
            readers::Error::Damaged { path, fault, .. } if fault.is_closed() => {
                ("closed", path.clone())
            }
            readers::Error::Damaged { path, .. } => ("broken", path.clone()),
            readers::Error::TwoDownloads { name, .. } => (
                "two_downloads",
                name.clone().unwrap_or_else(|| "?".to_owned()),
            ),
            readers::Error::SeveralPeople(people) => {
                let named = people.iter().map(|person| person.accounts.join(", "));
                ("several_people", named.collect::<Vec<_>>().join("; "))
            }
            readers::Error::Temporary(_) => ("no_room", String::new()),
            readers::Error::Stopped => ("stopped", String::new()),
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

fn of_archive(error: &archive::Error) -> (&'static str, String) {
    let named = |code, path: &Path| (code, path.display().to_string());
    match error {
        archive::Error::Missing(path) => named("missing", path),
        archive::Error::Unreadable(path, _) => named("unreadable", path),
        archive::Error::NotAnArchive(path) | archive::Error::Document(path, _) => {
            named("not_an_archive", path)
        }
        archive::Error::CutOff(path) => named("cut_off", path),
        archive::Error::Damaged(path, _) | archive::Error::Tar(path, _) => named("damaged", path),
        archive::Error::Packed(path, _) => named("packed", path),
        archive::Error::Split(path) => named("split", path),
        archive::Error::TooManyEntries(_) => ("too_many_entries", String::new()),
    }
}

/// Why there is no letter.
pub fn of_letter(error: &letter::Error) -> Told {
    let code = match error {
        letter::Error::NoRegion => "letter_no_region",
        letter::Error::NoItem(_) => "other",
        letter::Error::Store(_) => "no_room",
    };
    plain(code, error)
}

/// Why answers are not taken.
pub fn of_answers(error: &questions::Error) -> Told {
    plain("answers", error)
}
