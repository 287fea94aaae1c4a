//! The formats in which files are packed together, recognised by the first bytes or by the
//! extension.

use std::ffi::OsStr;
use std::path::Path;

/// A format of packing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packing {
    /// Opened here.
    Zip,
    /// Opened here.
    Tar,
    /// Opened here if it holds a tar.
    Gzip,
    /// Not supported; the name of the format, for the report.
    Other(&'static str),
}

/// How many first bytes are needed. The magic of a tar comes after the name of its first file.
pub(super) const LOOKED_AT: u64 = 512;

/// The offset of the magic of a tar.
const TAR_MARK: usize = 257;

/// Formats that are not supported: extension, first bytes, name.
const OTHERS: &[(&str, &[u8], &str)] = &[
    ("7z", b"7z\xBC\xAF\x27\x1C", "7-Zip"),
    ("rar", b"Rar!\x1A\x07", "RAR"),
    ("xz", b"\xFD7zXZ\0", "xz"),
    ("txz", b"\xFD7zXZ\0", "xz"),
    ("bz2", b"BZh", "bzip2"),
    ("tbz2", b"BZh", "bzip2"),
    ("zst", b"\x28\xB5\x2F\xFD", "Zstandard"),
];

/// Documents that people save a chat as, by their first bytes, with the name of the format
/// (archives.md 2.4: medium).
const DOCUMENTS: &[(&[u8], &str)] = &[
    (b"{\\rtf", "RTF"),
    (b"%PDF-", "PDF"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "Word"),
];

/// The format of a document, if a file begins like one.
pub(super) fn document(start: &[u8]) -> Option<&'static str> {
    DOCUMENTS
        .iter()
        .find(|(mark, _)| start.starts_with(mark))
        .map(|(_, name)| *name)
}

impl Packing {
    /// The format that the first bytes of a file show.
    pub(super) fn of(start: &[u8]) -> Option<Self> {
        if [b"PK\x03\x04", b"PK\x05\x06"]
            .iter()
            .any(|mark| start.starts_with(*mark))
        {
            Some(Self::Zip)
        } else if start
            .get(TAR_MARK..)
            .is_some_and(|mark| mark.starts_with(b"ustar"))
        {
            Some(Self::Tar)
        } else if start.starts_with(b"\x1F\x8B") {
            Some(Self::Gzip)
        } else {
            OTHERS
                .iter()
                .find(|(_, mark, _)| start.starts_with(mark))
                .map(|(_, _, name)| Self::Other(name))
        }
    }

    /// The format that the extension of a name shows.
    pub(crate) fn named(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (_, ending) = name.rsplit_once('.')?;
        let is = |known: &str| ending.eq_ignore_ascii_case(known);
        if is("zip") {
            Some(Self::Zip)
        } else if is("tar") {
            Some(Self::Tar)
        } else if is("gz") || is("tgz") {
            Some(Self::Gzip)
        } else {
            OTHERS
                .iter()
                .find(|(other, _, _)| is(other))
                .map(|(_, _, name)| Self::Other(name))
        }
    }
}

/// Extensions that browsers give to unfinished downloads.
const UNFINISHED: &[&str] = &["crdownload", "part", "partial", "download", "opdownload"];

/// Whether a name is that of an unfinished download.
pub(super) fn is_unfinished(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| {
        UNFINISHED
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    })
}

/// Whether a name is that of an archive that is opened here.
pub(super) fn is_named_packed(name: &str) -> bool {
    matches!(
        Packing::named(name),
        Some(Packing::Zip | Packing::Tar | Packing::Gzip)
    )
}

/// Whether an entry may be an archive by its name: it has such an extension, or none.
pub(crate) fn may_be_archive(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    is_named_packed(name) || is_unfinished(name) || !name.contains('.')
}

/// The name that a download will have when it is finished.
pub(super) fn without_unfinished(name: &str) -> &str {
    name.rsplit_once('.')
        .filter(|_| is_unfinished(name))
        .map_or(name, |(finished, _)| finished)
}

/// Whether it is named like a piece of a split archive: `x.z01`, `x.zip.001`, `x.7z.002`.
pub(super) fn is_piece(path: &Path) -> bool {
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    let number = ending
        .strip_prefix(['z', 'Z'])
        .filter(|number| number.len() == 2);
    let number = number.or(Some(ending).filter(|ending| ending.len() == 3));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A name without the extensions of its packing: `facebook-ada-2026-05-01-x7Kq2LmN.tar.gz`,
/// `….zip.crdownload`. Other dots in it stay.
pub(super) fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, _)) if is_unfinished(name) || Packing::named(name).is_some() => {
            self::stem(stem)
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_what_they_are_packed_in() {
        for (name, expected) in [
            ("facebook-ada.zip", "facebook-ada"),
            ("facebook-ada.ZIP", "facebook-ada"),
            (
                "instagram-bo-2026-05-01-x7Kq2LmN.tar.gz",
                "instagram-bo-2026-05-01-x7Kq2LmN",
            ),
            ("threads-cy.tgz", "threads-cy"),
            ("facebook-ada.zip.crdownload", "facebook-ada"),
            ("WhatsApp Chat - Dr. Bo.zip", "WhatsApp Chat - Dr. Bo"),
            (
                "facebook-ada-01.05.2026-x7Kq2LmN",
                "facebook-ada-01.05.2026-x7Kq2LmN",
            ),
        ] {
            assert_eq!(stem(name), expected, "{name}");
        }
    }

    #[test]
    fn pieces_by_name() {
        for name in ["a.z01", "a.Z12", "a.zip.001", "a.7z.002"] {
            assert!(is_piece(Path::new(name)), "{name}");
        }
        for name in ["a.zip", "a.001a", "a.z1", "a.txt", "a-2026.12"] {
            assert!(!is_piece(Path::new(name)), "{name}");
        }
    }
}
