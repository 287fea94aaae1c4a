//! What failed, what to do about it, and how the program ends.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use metaudit::text::for_terminal;
use metaudit::{Error, archive, readers};

use super::inputs;

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
pub(crate) struct Failure {
    pub(crate) what: anyhow::Error,
    /// What else there is to say about it, a line each.
    pub(crate) more: Vec<String>,
    pub(crate) hint: Cow<'static, str>,
    pub(crate) exit: Exit,
}

impl Failure {
    pub(crate) fn usage(what: anyhow::Error, hint: impl Into<Cow<'static, str>>) -> Self {
        Self {
            what,
            more: Vec::new(),
            hint: hint.into(),
            exit: Exit::Usage,
        }
    }
}

/// Says what to do about an error.
pub(super) fn explain(error: Error, paths: &[PathBuf]) -> Failure {
    match &error {
        Error::Read(readers::Error::TwoDownloads { older, newer, .. }) => {
            let hint = match (older.as_slice(), newer.as_slice()) {
                ([older], [newer]) if older != newer => format!(
                    "to see what changed: metaudit diff {} {}; or take the newer one with --newest",
                    quoted(older),
                    quoted(newer)
                ),
                _ => "give one of them, or take the newer one with --newest".to_owned(),
            };
            return Failure::usage(error.into(), hint);
        }
        Error::Read(readers::Error::SeveralPeople(_)) => {
            let hint = format!(
                "make one report for each: metaudit {} --each; where all are yours, add --one-person",
                shown(paths)
            );
            return Failure::usage(error.into(), hint);
        }
        Error::Read(
            readers::Error::NoExport
            | readers::Error::Damaged {
                fault: archive::Fault::Encrypted,
                ..
            },
        ) => {
            if let Some(failure) = inputs::why_no_export(paths) {
                return failure;
            }
        }
        _ => {}
    }
    let (hint, exit) = match &error {
        Error::Archive(archive::Error::Missing(_)) => (inputs::CHECK_THE_PATH, Exit::Usage),
        Error::Archive(archive::Error::CutOff(_)) => (
            "download it again from Meta, and wait until it is complete",
            Exit::Nothing,
        ),
        Error::Archive(archive::Error::Split(_)) => (
            "join the pieces, or unpack them with a program such as 7-Zip and give the folder",
            Exit::Nothing,
        ),
        Error::Archive(archive::Error::NotAnArchive(_)) => (
            "give the zip that Meta sent, or the folder it was unpacked to",
            Exit::Nothing,
        ),
        Error::Archive(archive::Error::Document(..)) => (
            "save it as plain text (.txt) if it is a chat; else give the zip that Meta sent",
            Exit::Nothing,
        ),
        Error::Archive(archive::Error::TooManyEntries(_))
        | Error::Read(readers::Error::Archive(_)) => {
            ("give only the zips that Meta sent", Exit::Nothing)
        }
        Error::Archive(archive::Error::Unreadable(..)) => {
            ("check that you may read it", Exit::Nothing)
        }
        Error::Archive(archive::Error::Damaged(..) | archive::Error::Tar(..)) => {
            ("download it again from Meta", Exit::Nothing)
        }
        Error::Archive(archive::Error::Packed(..)) | Error::Read(readers::Error::Inside(_)) => (
            "unpack it with the program that made it, and give the folder",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::OfThePhone(_)) => (
            "export the chat in WhatsApp: open it, then \"More\" and \"Export chat\", and give that file",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::NoExport) => (inputs::GIVE, Exit::Nothing),
        Error::Read(readers::Error::Damaged { fault, .. }) if fault.is_closed() => (
            "unpack it with the program that made it, and give the folder",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::Damaged { .. }) => (
            "download it again from Meta, or export the chat again",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::TwoDownloads { .. } | readers::Error::SeveralPeople(_)) => {
            ("give those of one account of one person", Exit::Usage)
        }
        Error::Read(readers::Error::Stopped) => ("no report was written", Exit::Interrupted),
        Error::Read(readers::Error::Temporary(_)) | Error::Temporary(_) => (
            "make room on the disk, or choose another place with -o FILE",
            Exit::Usage,
        ),
        Error::Answers(_) => ("mend that line, or take it out", Exit::Usage),
        Error::Pack(_) => (
            "choose the region with --region, or a pack that is for it with --policy",
            Exit::Usage,
        ),
    };
    Failure {
        what: error.into(),
        more: Vec::new(),
        hint: hint.into(),
        exit,
    }
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
