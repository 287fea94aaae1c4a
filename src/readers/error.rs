//! Why an archive cannot be read.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::locate::people::Person;
use crate::archive::{self, Fault};
use crate::item::Platform;
use crate::language::Language;
use crate::message::{Message, TypedMessage as _};

/// Why the archive was not read.
#[derive(Debug)]
pub enum Error {
    /// Nothing in it is an export.
    NoExport,
    /// It holds other archives, which may be exports.
    Inside(String),
    /// It is a file that WhatsApp keeps on the phone.
    OfThePhone(String),
    /// A file that may be an export cannot be unpacked.
    Damaged {
        /// The input that it is in.
        input: String,
        /// The first entry that cannot be unpacked.
        path: String,
        /// Why.
        fault: Fault,
    },
    /// Two exports of one account.
    TwoDownloads {
        /// The platform.
        platform: Platform,
        /// The account, if the exports say which.
        name: Option<String>,
        /// The inputs with the older one.
        older: Vec<PathBuf>,
        /// The inputs with the newer one.
        newer: Vec<PathBuf>,
    },
    /// Exports of several people.
    SeveralPeople(Vec<Person>),
    /// The temporary file failed.
    Temporary(io::Error),
    /// An archive inside it exceeds a limit.
    Archive(archive::Error),
    /// The caller stopped it.
    Stopped,
}

impl Error {
    /// The same as a value that can be said in every language.
    pub fn message(&self) -> Message {
        match self {
            Self::NoExport => Message::of("reading-no-export"),
            Self::Inside(path) => Message::of("reading-inside").with("path", path.as_str()),
            Self::OfThePhone(path) => {
                Message::of("reading-of-the-phone").with("path", path.as_str())
            }
            Self::Damaged { input, path, fault } => Message::of("reading-damaged")
                .with("input", input.as_str())
                .with("path", path.as_str())
                .with("fault", fault.message()),
            Self::TwoDownloads { platform, name, .. } => match name {
                Some(name) => Message::of("reading-two-downloads")
                    .with("platform", platform.as_str())
                    .with("name", name.as_str()),
                None => Message::of("reading-two-unnamed").with("platform", platform.as_str()),
            },
            Self::SeveralPeople(people) => {
                let names: Vec<String> = people
                    .iter()
                    .map(|person| person.accounts.join(", "))
                    .collect();
                Message::of("reading-several-people")
                    .with("n", people.len())
                    .with("names", names.join("; "))
            }
            Self::Temporary(error) => Message::of("reading-temporary").with("why", error),
            Self::Archive(error) => error.message(),
            Self::Stopped => Message::of("reading-stopped"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.message(&self.message()))
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Temporary(error)
    }
}

impl From<archive::Error> for Error {
    fn from(error: archive::Error) -> Self {
        Self::Archive(error)
    }
}
