//! What failed, what to do about it, and how the program ends.

use std::borrow::Cow;
use std::process::ExitCode;

use metaudit::{Error, archive, readers};

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
        Self { what, more: Vec::new(), hint: hint.into(), exit: Exit::Usage }
    }
}

/// Says what to do about an error.
pub(super) fn explain(error: Error) -> Failure {
    let (hint, exit) = match &error {
        Error::Archive(archive::Error::Missing(_)) => {
            ("check the path; drag the file into the terminal to get it right", Exit::Usage)
        }
        Error::Archive(archive::Error::CutOff(_)) => {
            ("download it again from Meta, and wait until it is complete", Exit::Nothing)
        }
        Error::Archive(archive::Error::Split(_)) => {
            ("join the pieces, or unpack them with a program such as 7-Zip and give the folder", Exit::Nothing)
        }
        Error::Archive(archive::Error::NotAnArchive(_)) => {
            ("give the zip that Meta sent, or the folder it was unpacked to", Exit::Nothing)
        }
        Error::Archive(archive::Error::TooManyEntries(_)) | Error::Read(readers::Error::Archive(_)) => {
            ("give only the zips that Meta sent", Exit::Nothing)
        }
        Error::Archive(archive::Error::Unreadable(..)) => ("check that you may read it", Exit::Nothing),
        Error::Archive(archive::Error::Damaged(..) | archive::Error::Tar(..)) => {
            ("download it again from Meta", Exit::Nothing)
        }
        Error::Archive(archive::Error::Packed(..)) | Error::Read(readers::Error::Inside(_)) => {
            ("unpack it with the program that made it, and give the folder", Exit::Nothing)
        }
        Error::Read(readers::Error::OfThePhone(_)) => (
            "export the chat in WhatsApp: open it, then \"More\" and \"Export chat\", and give that file",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::NoExport) => (
            "give a \"Download your information\" export of Facebook or Instagram, in JSON or HTML, or an exported WhatsApp chat",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::Damaged { fault, .. }) if fault.is_closed() => {
            ("unpack it with the program that made it, and give the folder", Exit::Nothing)
        }
        Error::Read(readers::Error::Damaged { .. }) => {
            ("download it again from Meta, or export the chat again", Exit::Nothing)
        }
        Error::Read(readers::Error::TwoDownloads { .. }) => {
            ("give one of them; to see what changed between two, run: metaudit diff OLD NEW", Exit::Usage)
        }
        Error::Read(readers::Error::Stopped) => ("no report was written", Exit::Interrupted),
        Error::Read(readers::Error::Temporary(_)) | Error::Temporary(_) => {
            ("make room on the disk, or choose another place with -o FILE", Exit::Usage)
        }
        Error::Answers(_) => ("mend that line, or take it out", Exit::Usage),
        Error::Pack(_) => ("choose the region with --region, or a pack that is for it with --policy", Exit::Usage),
    };
    Failure { what: error.into(), more: Vec::new(), hint: hint.into(), exit }
}
