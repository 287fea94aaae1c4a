//! Tells which local headers a listing need not read. Most bytes of an export are pictures and
//! videos, of which an audit opens very few. Each local header is a read at a place of its own, and
//! in a browser that costs a millisecond.

use std::io;

use crate::storage::SharedFile;

use super::end::{End, WRAP};
use super::headers::{
    CentralRecord, DEFLATED, HeaderNumbers, LOCAL_LENGTH, Local, STORED, path_of,
};
use super::listing::said_before;
use super::read_ahead::ReadAhead;
use super::{Fault, FaultDetail};

/// What a local header may hold besides the name, and what may follow the data: extra fields, and
/// the descriptor of sizes. No entry fits into so few bytes.
const SLACK: u64 = 64;

/// Data below this size may be text that hardly compresses.
const SMALL: u64 = 1 << 14;

/// Where the entries of a zip begin, in their order in the file.
pub(super) struct Starts(Vec<u64>);

impl Starts {
    /// Reads the directory for the offsets in it; `None` where offsets may have wrapped.
    pub(super) fn of(file: &SharedFile, end: &End, most: usize) -> io::Result<Option<Self>> {
        if !end.large && file.length() >= WRAP {
            return Ok(None);
        }
        let mut starts = vec![end.start];
        for record in CentralRecord::all(file, end.start, end.limit)?.take(most.saturating_add(1)) {
            starts.extend(end.base.checked_add(record?.offset));
        }
        starts.sort_unstable();
        Ok(Some(Self(starts)))
    }

    /// The local header of a record as it must be, if what the directory says fills the space up to
    /// the next entry, and the data are such as nobody opens.
    pub(super) fn suppose(&self, record: &CentralRecord, base: u64) -> Option<(Local, Supposed)> {
        let HeaderNumbers { method, packed, .. } = record.numbers;
        let hardly_compressed = packed >= SMALL && packed / 10 >= record.numbers.bytes / 11;
        let is_plain = matches!(method, STORED | DEFLATED)
            && record.flags & ENCRYPTED == 0
            && !record.is_link
            && record.unicode.is_none();
        let header = base.checked_add(record.offset)?;
        let here = self.0.partition_point(|start| *start < header);
        let &[at, next] = self.0.get(here..here + 2)? else {
            return None;
        };
        let data = header + LOCAL_LENGTH + record.name.len() as u64;
        let slack = next.checked_sub(data.checked_add(packed)?)?;
        if !hardly_compressed || !is_plain || at != header || slack > SLACK {
            return None;
        }
        let local = Local {
            flags: record.flags,
            numbers: record.numbers,
            name: record.name.clone(),
            header,
            data: data + slack,
        };
        let supposed = Supposed {
            header,
            path: crc32fast::hash(record.path().as_bytes()),
        };
        Some((local, supposed))
    }
}

/// The flag of an encrypted entry (APPNOTE 4.4.4, bit 0).
const ENCRYPTED: u16 = 1;

/// A local header that was not read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Supposed {
    header: u64,
    /// A checksum of the path in the directory.
    path: u32,
}

impl Supposed {
    /// Reads the header after all, since its entry is opened: where the data begin, and what it
    /// says, if that is not what the directory says.
    pub(super) fn look(
        &self,
        file: &SharedFile,
        listed: &HeaderNumbers,
    ) -> Result<(u64, Option<HeaderNumbers>), Fault> {
        let local = Local::at(file, &mut ReadAhead::default(), self.header);
        let local = local.map_err(|error| Fault::reading(&error))?;
        let local = local.ok_or(Fault::Broken(FaultDetail::Nowhere))?;
        let path = path_of(&local.name);
        if crc32fast::hash(path.as_bytes()) != self.path {
            return Err(Fault::NamesDiffer(path));
        }
        let said = said_before(&local, listed);
        Ok((local.data, Some(said).filter(|said| said != listed)))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _, Write as _};
    use std::path::Path;
    use std::sync::Arc;
    use std::sync::Mutex;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;
    use crate::archive::EntryOddity;
    use crate::archive::headers::number;
    use crate::archive::limits::Limits;
    use crate::archive::zipped::Zip;
    use crate::storage::source::Source;

    /// A file that remembers where it was read.
    #[derive(Debug)]
    struct Watched {
        bytes: Vec<u8>,
        reads: Mutex<Vec<u64>>,
    }

    impl Source for Watched {
        fn length(&self) -> u64 {
            self.bytes.len() as u64
        }

        fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
            self.reads.lock().unwrap().push(position);
            let at = usize::try_from(position).unwrap();
            io::Read::read(&mut self.bytes.get(at..).unwrap_or_default(), buffer)
        }
    }

    const VIDEO: usize = 100_000;

    fn with_videos() -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let stored =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, length) in [
            ("posts_1.json", 90_000),
            ("1.mp4", VIDEO),
            ("2.mp4", VIDEO),
            ("a note.txt", 50),
            ("3.mp4", VIDEO),
        ] {
            let of = if name.ends_with("json") {
                SimpleFileOptions::default()
            } else {
                stored
            };
            zip.start_file(format!("of a longer folder/{name}"), of)
                .unwrap();
            zip.write_all(&vec![b'x'; length]).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn open(bytes: Vec<u8>) -> (Arc<Watched>, Zip, Vec<crate::archive::Entry>) {
        let watched = Arc::new(Watched {
            bytes,
            reads: Mutex::default(),
        });
        let file = SharedFile::of(Arc::<Watched>::clone(&watched));
        let (zip, entries, fault) =
            Zip::open(file, Path::new("a.zip"), &Limits::default()).unwrap();
        assert!(fault.is_none());
        (watched, zip, entries)
    }

    fn begins(bytes: &[u8], name: &str) -> usize {
        memchr::memmem::find(bytes, name.as_bytes()).unwrap()
    }

    #[test]
    fn videos_are_looked_at_when_they_are_opened() {
        let bytes = with_videos();
        let headers: Vec<u64> = ["1.mp4", "2.mp4", "3.mp4"]
            .map(|name| begins(&bytes, &format!("of a longer folder/{name}")) as u64 - LOCAL_LENGTH)
            .to_vec();
        let (watched, mut zip, entries) = open(bytes);
        assert_eq!(entries.len(), 5);
        assert!(
            entries
                .iter()
                .all(|entry| entry.fault.is_none() && entry.note.is_none())
        );
        // The first records of the directory are looked at to find where the zip begins.
        let read = watched.reads.lock().unwrap().clone();
        assert!(!read.contains(&headers[2]), "{read:?}");
        let mut data = Vec::new();
        zip.read(4).unwrap().read_to_end(&mut data).unwrap();
        assert_eq!(data.len(), VIDEO);
        assert!(watched.reads.lock().unwrap().contains(&headers[2]));
    }

    #[test]
    fn a_header_with_another_name_is_told_when_it_is_opened() {
        let mut bytes = with_videos();
        let at = begins(&bytes, "3.mp4");
        bytes[at] = b'9';
        let (_, mut zip, _) = open(bytes);
        let Err(fault) = zip.read(4) else {
            panic!("the names differ")
        };
        assert_eq!(
            fault,
            Fault::NamesDiffer("of a longer folder/9.mp4".to_owned())
        );
    }

    #[test]
    fn an_entry_that_the_directory_lost_is_found_between_videos() {
        let mut bytes = with_videos();
        // Without its record, the entry is a space that nothing in the directory fills.
        let name = memchr::memmem::rfind(&bytes, b"of a longer folder/a note.txt").unwrap();
        let from = name - 46;
        let length = 46 + "of a longer folder/a note.txt".len();
        assert_eq!(&bytes[from..from + 4], b"PK\x01\x02");
        bytes.drain(from..from + length);
        let end = memchr::memmem::rfind(&bytes, b"PK\x05\x06").unwrap();
        for count in [8, 10] {
            bytes[end + count] = 4;
        }
        let size =
            u32::try_from(number(&bytes[end..], 12, 4)).unwrap() - u32::try_from(length).unwrap();
        bytes[end + 12..end + 16].copy_from_slice(&size.to_le_bytes());
        let (_, _, entries) = open(bytes);
        let found = entries
            .iter()
            .find(|entry| entry.path.ends_with("a note.txt"))
            .unwrap();
        assert_eq!(found.note, Some(EntryOddity::NotListed));
    }
}
