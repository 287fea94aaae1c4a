//! Errors: what can be wrong with an archive as a whole, or with one entry.

use std::fmt;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::message::{REDACTED, Said, Value};

#[cfg(doc)]
use super::limits::Limits;

/// Why an archive could not be opened.
#[derive(Debug, Error)]
pub enum Error {
    /// The path does not exist.
    #[error("{0}: there is no such file or folder")]
    Missing(PathBuf),
    /// It exists, but cannot be read.
    #[error("{path}: cannot be read: {source}", path = .0.display(), source = .1)]
    Unreadable(PathBuf, #[source] io::Error),
    /// Neither a zip nor a folder.
    #[error("{0}: this is neither a zip nor a folder")]
    NotAnArchive(PathBuf),
    /// Packed in a format that is not supported.
    #[error("{path}: this is packed in a way that is not opened here: {packing}", path = .0.display(), packing = .1)]
    Packed(PathBuf, &'static str),
    /// A damaged tar.
    #[error("{path}: this tar is damaged: {detail}", path = .0.display(), detail = .1)]
    Tar(PathBuf, String),
    /// A zip whose end is missing.
    #[error("{0}: this zip is cut off: its download is not complete")]
    CutOff(PathBuf),
    /// A zip that is damaged in another way.
    #[error("{path}: this zip is damaged: {detail}", path = .0.display(), detail = .1)]
    Damaged(PathBuf, String),
    /// One piece of a zip that was split into several.
    #[error("{0}: this is one piece of a zip that was split")]
    Split(PathBuf),
    /// More entries than [`Limits::entries`].
    #[error("more than {0} entries: this is no data export")]
    TooManyEntries(usize),
}

/// Why one entry is not read. All others still are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The name leads out of the archive.
    NameLeadsOut,
    /// A link; links are not followed.
    Link,
    /// A pipe, device or socket in a folder.
    Special,
    /// Protected by a password.
    Encrypted,
    /// Shares bytes with another entry.
    Overlaps,
    /// A later entry has the same name; unzip programs keep only the last one.
    NameTaken,
    /// Its local header has a different name from the zip's directory: this one.
    NamesDiffer(String),
    /// Its compression is not supported.
    Compression(String),
    /// Larger than [`Limits::entry_bytes`].
    TooLarge(u64),
    /// Its compression ratio exceeds [`Limits::ratio`].
    RatioTooHigh(u64),
    /// With it the total would exceed [`Limits::total_bytes`].
    TotalTooLarge(u64),
    /// It is an archive nested in more than [`Limits::depth`] others.
    TooDeep(usize),
    /// It is an archive, and more than [`Limits::inside`] archives are nested in others.
    TooManyInside(usize),
    /// It is an archive, and unpacking it would exceed [`Limits::unpacked_bytes`].
    UnpackedTooLarge(u64),
    /// Reading failed: wrong checksum, wrong size, or a disk error.
    Broken(String),
}

impl Error {
    /// What is wrong, without the path.
    pub(super) fn detail(self) -> String {
        match self {
            Self::CutOff(_) => "it is cut off".to_owned(),
            Self::Split(_) => "this is one piece of a zip that was split".to_owned(),
            Self::Packed(_, packing) => format!("this is packed in a way that is not opened here: {packing}"),
            Self::Damaged(_, detail) | Self::Tar(_, detail) => detail,
            Self::Unreadable(_, error) => error.to_string(),
            Self::Missing(_) | Self::NotAnArchive(_) | Self::TooManyEntries(_) => "it cannot be opened".to_owned(),
        }
    }
}

impl Fault {
    /// Whether the entry is not damaged, so that another program may unpack it.
    pub fn is_closed(&self) -> bool {
        matches!(
            self,
            Self::Encrypted
                | Self::Compression(_)
                | Self::TooDeep(_)
                | Self::TooManyInside(_)
                | Self::UnpackedTooLarge(_)
        )
    }
}

impl Said for Fault {
    const FAMILY: &'static str = "fault";

    fn code(&self) -> &'static str {
        match self {
            Self::NameLeadsOut => "name-leads-out",
            Self::Link => "link",
            Self::Special => "special",
            Self::Encrypted => "encrypted",
            Self::Overlaps => "overlaps",
            Self::NameTaken => "name-taken",
            Self::NamesDiffer(_) => "names-differ",
            Self::Compression(_) => "compression",
            Self::TooLarge(_) => "too-large",
            Self::RatioTooHigh(_) => "ratio-too-high",
            Self::TotalTooLarge(_) => "total-too-large",
            Self::TooDeep(_) => "too-deep",
            Self::TooManyInside(_) => "too-many-inside",
            Self::UnpackedTooLarge(_) => "unpacked-too-large",
            Self::Broken(_) => "broken",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Value)> {
        let limit = |limit: u64| vec![("limit", Value::Number(limit))];
        match self {
            Self::NamesDiffer(other) => vec![("other", Value::Text(other.clone()))],
            Self::Compression(name) => vec![("name", Value::Foreign(name.clone()))],
            Self::TooLarge(most)
            | Self::RatioTooHigh(most)
            | Self::TotalTooLarge(most)
            | Self::UnpackedTooLarge(most) => limit(*most),
            Self::TooDeep(most) | Self::TooManyInside(most) => limit(*most as u64),
            Self::Broken(detail) => vec![("detail", Value::Foreign(detail.clone()))],
            _ => Vec::new(),
        }
    }

    fn redact(&mut self) {
        match self {
            Self::NamesDiffer(other) => REDACTED.clone_into(other),
            Self::Broken(detail) => "its bytes cannot be read".clone_into(detail),
            _ => {}
        }
    }
}

impl Said for Note {
    const FAMILY: &'static str = "odd";

    fn code(&self) -> &'static str {
        match self {
            Self::HeadersDiffer => "headers-differ",
            Self::NotListed => "not-listed",
            Self::FolderWithData => "folder-with-data",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Value)> {
        Vec::new()
    }

    fn redact(&mut self) {}
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NameLeadsOut => f.write_str("its name leads out of the archive; it was not read"),
            Self::Link => f.write_str("it is a link; links are not followed"),
            Self::Special => f.write_str("it is a pipe or a device, not a file"),
            Self::Encrypted => f.write_str("it is encrypted"),
            Self::Overlaps => f.write_str("it shares bytes with another entry, as in a zip bomb; it was not read"),
            Self::NameTaken => f.write_str("another entry of this name follows, which was read instead"),
            Self::NamesDiffer(other) => {
                write!(f, "the zip names it differently in two places; the other name is {other}")
            }
            Self::Compression(name) => write!(f, "its compression is not known here ({name})"),
            Self::TooLarge(limit) => write!(f, "it is larger than {limit} bytes; it was not read"),
            Self::RatioTooHigh(limit) => {
                write!(f, "it inflates more than {limit} times, as in a zip bomb; it was not read")
            }
            Self::TotalTooLarge(limit) => write!(f, "all text together is larger than {limit} bytes; it was not read"),
            Self::TooDeep(limit) => {
                write!(f, "it is an archive inside more than {limit} others; it was not opened")
            }
            Self::TooManyInside(limit) => {
                write!(f, "more than {limit} archives lie inside others; it was not opened")
            }
            Self::UnpackedTooLarge(limit) => {
                write!(f, "archives inside others are larger than {limit} bytes unpacked; it was not opened")
            }
            Self::Broken(detail) => write!(f, "it is damaged: {detail}"),
        }
    }
}

/// What is odd about an entry that can still be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// The zip's directory and its local header disagree on size, checksum or compression.
    HeadersDiffer,
    /// The zip's directory does not list it.
    NotListed,
    /// It has the name of a folder.
    FolderWithData,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::HeadersDiffer => "the zip says two different things of its size, checksum or compression",
            Self::NotListed => "the zip holds it but does not list it; it was read",
            Self::FolderWithData => "it has the name of a folder, but holds data; it was read",
        })
    }
}
