//! What failed, what to do about it, and how the program ends.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::language::Language;
use crate::message::{Message, Value};
use crate::readers::Person;
use crate::storage::{is_too_many_open, is_unread};
use crate::text::for_terminal;
use crate::{Error, archive, readers};

use super::inputs;
use super::places::ELSEWHERE;

/// The exit codes, which other people's scripts depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Audited = 0,
    SomeUnread = 1,
    Usage = 2,
    Nothing = 3,
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What failed, what to do about it, and how the program ends.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) what: Message,
    /// What else there is to say about it, a line each.
    pub(crate) more: Vec<Message>,
    pub(crate) hint: Box<Message>,
    pub(crate) exit: Exit,
    /// The people whose exports were given, where that is why there is no audit.
    pub(super) people: Vec<Person>,
}

impl Failure {
    /// A wrong use; `hint` is the id of what to do.
    pub(crate) fn usage(what: Message, hint: &'static str) -> Self {
        Self::hinted(what, Message::of(hint))
    }

    /// The same, where what to do names something.
    pub(super) fn hinted(what: Message, hint: Message) -> Self {
        Self {
            what,
            more: Vec::new(),
            hint: Box::new(hint),
            exit: Exit::Usage,
            people: Vec::new(),
        }
    }

    /// That a path cannot be used, and why.
    pub(super) fn at(path: &Path, why: impl Into<Value>, hint: &'static str) -> Self {
        let what = Message::of("failed-at").with("path", path).with("why", why);
        Self::usage(what, hint)
    }

    /// It in words: a line for each thing that is wrong, and one for what to do.
    pub(crate) fn lines(&self, language: Language) -> Vec<String> {
        let said = [&self.what].into_iter().chain(&self.more);
        let said = said.map(|what| format!("metaudit: {}", language.message(what)));
        let hint = Message::of("do-this").with("hint", Message::clone(&self.hint));
        said.chain([language.message(&hint)]).collect()
    }
}

/// Says what to do about an error.
pub(super) fn explain(error: Error, paths: &[PathBuf]) -> Failure {
    let what = error.message();
    match &error {
        Error::Read(readers::Error::TwoDownloads { older, newer, .. }) => {
            let hint = match (older.as_slice(), newer.as_slice()) {
                ([older], [newer]) if older != newer => Message::of("do-diff-or-newest")
                    .with("old", quoted(older))
                    .with("new", quoted(newer)),
                _ => Message::of("do-one-or-newest"),
            };
            return Failure::hinted(what, hint);
        }
        Error::Read(readers::Error::SeveralPeople(people)) => {
            let hint = Message::of("do-each").with("paths", shown(paths));
            return Failure {
                people: people.clone(),
                ..Failure::hinted(what, hint)
            };
        }
        Error::Read(readers::Error::NoExport) => {
            if let Some(failure) = inputs::why_no_export(paths, None) {
                return failure;
            }
        }
        Error::Read(readers::Error::Damaged {
            fault: archive::Fault::Encrypted,
            input,
            ..
        }) => {
            if let Some(failure) = inputs::why_no_export(paths, Some(Path::new(input))) {
                return failure;
            }
        }
        _ => {}
    }
    let (hint, exit) = match &error {
        Error::Archive(archive::Error::Missing(_)) => ("do-check-path", Exit::Usage),
        Error::Archive(archive::Error::CutOff(_)) => ("do-download-whole", Exit::Nothing),
        Error::Archive(archive::Error::Split(_)) => ("do-join", Exit::Nothing),
        Error::Archive(archive::Error::NotAnArchive(_)) => ("do-zip-or-folder", Exit::Nothing),
        Error::Archive(archive::Error::Document(..)) => ("do-plain-text", Exit::Nothing),
        Error::Archive(archive::Error::TooManyEntries(_))
        | Error::Read(readers::Error::Archive(_)) => ("do-only-zips", Exit::Nothing),
        Error::Archive(archive::Error::Unreadable(_, error)) if is_too_many_open(error) => {
            ("do-more-files", Exit::Usage)
        }
        Error::Archive(archive::Error::Unreadable(_, error)) if is_unread(error) => {
            ("do-copy", Exit::Nothing)
        }
        Error::Archive(archive::Error::Unreadable(..)) => ("do-may-read", Exit::Nothing),
        Error::Archive(archive::Error::Damaged(..) | archive::Error::Tar(..)) => {
            ("do-download", Exit::Nothing)
        }
        Error::Archive(archive::Error::Packed(..)) | Error::Read(readers::Error::Inside(_)) => {
            ("do-unpack", Exit::Nothing)
        }
        Error::Read(readers::Error::OfThePhone(_)) => ("do-export-chat", Exit::Nothing),
        Error::Read(readers::Error::NoExport) => (inputs::GIVE, Exit::Nothing),
        Error::Read(readers::Error::Damaged { fault, .. }) if fault.is_closed() => {
            ("do-unpack", Exit::Nothing)
        }
        Error::Read(readers::Error::Damaged {
            fault: archive::Fault::Unread(_),
            ..
        }) => ("do-copy", Exit::Nothing),
        Error::Read(readers::Error::Damaged { .. }) => ("do-download-or-export", Exit::Nothing),
        Error::Read(readers::Error::TwoDownloads { .. } | readers::Error::SeveralPeople(_)) => {
            ("do-one-person", Exit::Usage)
        }
        Error::Read(readers::Error::Stopped) => ("do-nothing-written", Exit::Interrupted),
        Error::Read(readers::Error::Temporary(_)) | Error::Temporary(_) => ("do-room", Exit::Usage),
        Error::Answers(_) => ("do-mend-line", Exit::Usage),
        Error::Pack(_) => ("do-region-or-policy", Exit::Usage),
    };
    Failure {
        exit,
        ..Failure::usage(what, hint)
    }
}

/// That the terminal does not answer.
pub(super) fn unheard(error: &io::Error) -> Failure {
    let what = Message::of("failed-terminal").with("why", error);
    Failure::usage(what, ELSEWHERE)
}

/// Paths as they can be typed.
pub(super) fn shown(paths: &[PathBuf]) -> String {
    paths
        .iter()
        .map(|path| quoted(path))
        .collect::<Vec<_>>()
        .join(" ")
}

/// A path as it can be typed.
pub(super) fn quoted(path: &Path) -> String {
    let text = for_terminal(&path.display().to_string()).into_owned();
    if text.contains([' ', '(', ')', '&', '\'']) {
        format!("\"{text}\"")
    } else {
        text
    }
}
