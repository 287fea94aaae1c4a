//! Errors: what can be wrong with an archive as a whole, or with one entry.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::language::Language;
use crate::message::{
    Argument as _, Foreign, Message, MetaWord, REDACTED, TypedMessage, Value, messages,
};
use crate::storage::is_unread;

#[cfg(doc)]
use super::limits::Limits;

/// Why an archive could not be opened.
#[derive(Debug)]
pub enum Error {
    /// The path does not exist.
    Missing(PathBuf),
    /// It exists, but cannot be read.
    Unreadable(PathBuf, io::Error),
    /// Neither a zip nor a folder.
    NotAnArchive(PathBuf),
    /// Packed in a format that is not supported.
    Packed(PathBuf, &'static str),
    /// A document of a word processor or the like, which holds no export.
    Document(PathBuf, &'static str),
    /// A damaged tar.
    Tar(PathBuf, FaultDetail),
    /// A zip whose end is missing.
    CutOff(PathBuf),
    /// A zip that is damaged in another way.
    Damaged(PathBuf, FaultDetail),
    /// One piece of a zip that was split into several.
    Split(PathBuf),
    /// More entries than [`Limits::entries`].
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
    /// The system does not open it: it may not be read, or its path is too long.
    Unopened(FaultDetail),
    /// The disk or the browser does not give its bytes. They may be as they should.
    Unread(FaultDetail),
    /// Its bytes are not as they should be: wrong checksum, wrong size.
    Broken(FaultDetail),
}

messages! {
    /// What is damaged, or why a thing cannot be read.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum FaultDetail of "detail" {
        /// The file is gone.
        NoFile = "no-file",
        /// There is no entry of this number.
        NoEntry = "no-entry",
        /// The archive around it could not be opened.
        Closed = "closed",
        /// GNU tar leaves out empty stretches.
        Gaps = "gaps",
        /// The end is missing.
        CutOff = "cut-off",
        /// The end of a tar is missing.
        TarEnds = "tar-ends",
        /// The page in it ends too early.
        PageCutOff = "page-cut-off",
        /// A tar holds something where a header should begin.
        NoHeader = "no-header",
        /// Where the zip says that it begins, nothing begins.
        Nowhere = "nowhere",
        /// Unpacking failed.
        NotUnpacked = "not-unpacked",
        /// Opening failed.
        NotOpened = "not-opened",
        /// One piece of a zip that was split.
        Split = "split",
        /// Packed in a format that is not supported.
        Packed {
            /// The format.
            packing: MetaWord,
        } = "packed",
        /// The end of a zip and its directory disagree.
        Miscounted {
            /// How many entries the end counts.
            counted: u64,
            /// How many the directory lists.
            held: u64,
        } = "miscounted",
        /// It is shorter than the zip says.
        TooShort {
            /// What it holds.
            held: u64,
            /// What the zip says.
            said: u64,
        } = "too-short",
        /// A text in it is too long.
        LongText {
            /// The limit in bytes.
            limit: u64,
        } = "long-text",
        /// It would unpack to too much.
        Refused {
            /// Which limit it exceeds.
            fault: Box<Fault>,
        } = "refused",
        /// What is odd about it.
        Odd {
            /// What.
            note: EntryOddity,
        } = "odd",
        /// What a system or another program says.
        Told {
            /// What it says.
            says: Foreign,
        } = "told",
    }
}

impl FaultDetail {
    /// What an error says: one of ours, which passed through a reader, or somebody else's.
    pub(crate) fn of(error: &io::Error) -> Self {
        let own = error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<Self>());
        own.cloned().unwrap_or_else(|| Self::Told {
            says: Foreign::of_system(error),
        })
    }

    /// What another program says.
    pub(crate) fn told(error: &impl ToString) -> Self {
        Self::Told {
            says: Foreign::of(error),
        }
    }

    /// As an error that passes through a reader.
    pub(crate) fn error(self, kind: io::ErrorKind) -> io::Error {
        io::Error::new(kind, self)
    }
}

impl std::error::Error for FaultDetail {}

impl fmt::Display for FaultDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.said(self))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(_, error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.message(&self.message()))
    }
}

impl Error {
    /// The same as the fault of an entry that is such an archive.
    pub(super) fn fault(self) -> Fault {
        Fault::Broken(match self {
            Self::Unreadable(_, error) => return Fault::Unread(FaultDetail::of(&error)),
            Self::CutOff(_) => FaultDetail::CutOff,
            Self::Split(_) => FaultDetail::Split,
            Self::Packed(_, packing) => FaultDetail::Packed {
                packing: MetaWord(packing),
            },
            Self::Damaged(_, detail) | Self::Tar(_, detail) => detail,
            Self::Missing(_)
            | Self::NotAnArchive(_)
            | Self::Document(..)
            | Self::TooManyEntries(_) => FaultDetail::NotOpened,
        })
    }

    /// The same as a value that can be said in every language.
    pub fn message(&self) -> Message {
        let path = |path: &PathBuf| ("path", Value::Text(path.display().to_string()));
        let (code, arguments) = match self {
            Self::Missing(at) => ("missing", vec![path(at)]),
            Self::Unreadable(at, error) => (
                "unreadable",
                vec![path(at), ("detail", FaultDetail::of(error).value())],
            ),
            Self::NotAnArchive(at) => ("not-an-archive", vec![path(at)]),
            Self::Packed(at, packing) => {
                ("packed", vec![path(at), ("packing", Value::Known(packing))])
            }
            Self::Document(at, sort) => ("document", vec![path(at), ("sort", Value::Known(sort))]),
            Self::Tar(at, detail) => ("tar", vec![path(at), ("detail", detail.value())]),
            Self::CutOff(at) => ("cut-off", vec![path(at)]),
            Self::Damaged(at, detail) => ("damaged", vec![path(at), ("detail", detail.value())]),
            Self::Split(at) => ("split", vec![path(at)]),
            Self::TooManyEntries(most) => (
                "too-many-entries",
                vec![("limit", Value::Number(*most as u64))],
            ),
        };
        Message {
            family: "input",
            code,
            arguments,
        }
    }
}

/// An input that could not be opened, without its name.
pub(super) fn unnamed(input: &str) -> Message {
    let path = ("path", Value::Text(input.to_owned()));
    let detail = ("detail", FaultDetail::NotOpened.value());
    Message {
        family: "input",
        code: "not-opened",
        arguments: vec![path, detail],
    }
}

impl Fault {
    /// Why an entry could not be read to its end: what failed, its source or its bytes, is told apart.
    pub(crate) fn reading(error: &io::Error) -> Self {
        let detail = FaultDetail::of(error);
        if is_unread(error) {
            Self::Unread(detail)
        } else {
            Self::Broken(detail)
        }
    }

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

impl TypedMessage for Fault {
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
            Self::Unopened(_) => "unopened",
            Self::Unread(_) => "unread",
            Self::Broken(_) => "broken",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Value)> {
        let limit = |limit: u64| vec![("limit", Value::Number(limit))];
        match self {
            Self::NamesDiffer(other) => vec![("other", Value::Text(other.clone()))],
            Self::Compression(name) => vec![("name", Value::Foreign(name.clone(), None))],
            Self::TooLarge(most)
            | Self::RatioTooHigh(most)
            | Self::TotalTooLarge(most)
            | Self::UnpackedTooLarge(most) => limit(*most),
            Self::TooDeep(most) | Self::TooManyInside(most) => limit(*most as u64),
            Self::Unopened(detail) | Self::Unread(detail) | Self::Broken(detail) => {
                vec![("detail", detail.value())]
            }
            Self::NameLeadsOut
            | Self::Link
            | Self::Special
            | Self::Encrypted
            | Self::Overlaps
            | Self::NameTaken => Vec::new(),
        }
    }

    fn redact(&mut self) {
        match self {
            Self::NamesDiffer(other) => REDACTED.clone_into(other),
            Self::Unopened(detail) | Self::Unread(detail) | Self::Broken(detail) => {
                TypedMessage::redact(detail)
            }
            // A limit, and the name of a method of compression, tell nobody's name.
            Self::NameLeadsOut
            | Self::Link
            | Self::Special
            | Self::Encrypted
            | Self::Overlaps
            | Self::NameTaken
            | Self::Compression(_)
            | Self::TooLarge(_)
            | Self::RatioTooHigh(_)
            | Self::TotalTooLarge(_)
            | Self::TooDeep(_)
            | Self::TooManyInside(_)
            | Self::UnpackedTooLarge(_) => {}
        }
    }
}

impl TypedMessage for EntryOddity {
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
        f.write_str(&Language::English.said(self))
    }
}

/// What is odd about an entry that can still be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryOddity {
    /// The zip's directory and its local header disagree on size, checksum or compression.
    HeadersDiffer,
    /// The zip's directory does not list it.
    NotListed,
    /// It has the name of a folder.
    FolderWithData,
}

impl fmt::Display for EntryOddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.said(self))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::sync::Arc;

    use super::*;
    use crate::archive::zipped::Zip;
    use crate::archive::{Error, Limits};
    use crate::storage::SharedFile;
    use crate::storage::source::Source;

    /// A disk that gives everything but these bytes.
    #[derive(Debug)]
    struct Failing {
        bytes: Vec<u8>,
        from: u64,
        to: u64,
    }

    /// What Unix says of a disk that has an error.
    const EIO: i32 = 5;

    impl Source for Failing {
        fn length(&self) -> u64 {
            self.bytes.len() as u64
        }

        fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
            if position < self.to && position + buffer.len() as u64 > self.from {
                return Err(io::Error::from_raw_os_error(EIO));
            }
            self.bytes.read_at(buffer, position)
        }
    }

    /// Two texts that do not pack well: the ends of the zip, which tell what is in it, are far from
    /// the middle of each.
    fn zip(method: zip::CompressionMethod) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(method);
        let mut last = 1_u64;
        for name in ["posts_1.json", "posts_2.json"] {
            zip.start_file(name, options).unwrap();
            for _ in 0..40_000 {
                last = last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                write!(zip, "{:x} ", last >> 20).unwrap();
            }
        }
        zip.finish().unwrap().into_inner()
    }

    /// Whatever unpacks the bytes, a disk error in the middle of a file is none of the zip's, and the
    /// other files are read.
    #[test]
    fn a_disk_error_is_no_damage() {
        use zip::CompressionMethod::{Deflated, Stored};
        for method in [Stored, Deflated] {
            let bytes = zip(method);
            let from = bytes.len() as u64 / 4;
            let disk = Arc::new(Failing {
                bytes,
                from,
                to: from + 100,
            });
            let opened = Zip::open(SharedFile::of(disk), "a.zip".as_ref(), &Limits::default());
            let (mut zip, entries, fault) = opened.unwrap();
            assert!(fault.is_none() && entries.len() == 2);
            let mut read = |index| {
                let read = zip.read(index);
                read.and_then(|mut bytes| {
                    let read = bytes.read_to_end(&mut Vec::new());
                    read.map_err(|error| Fault::reading(&error))
                })
            };
            let fault = read(0).unwrap_err();
            assert!(matches!(fault, Fault::Unread(_)), "{method:?}: {fault}");
            assert!(!fault.to_string().contains("damaged"), "{fault}");
            assert!(read(1).is_ok(), "{method:?}");
        }
    }

    /// So is one where the zip says what is in it.
    #[test]
    fn a_zip_whose_directory_the_disk_does_not_give_is_not_damaged() {
        let bytes = zip(zip::CompressionMethod::Deflated);
        let to = bytes.len() as u64;
        let disk = Arc::new(Failing {
            bytes,
            from: to - 50,
            to,
        });
        let opened = Zip::open(SharedFile::of(disk), "a.zip".as_ref(), &Limits::default());
        let error = opened.unwrap_err();
        assert!(matches!(error, Error::Unreadable(..)), "{error}");
        assert!(matches!(error.fault(), Fault::Unread(_)));
    }
}
