//! Files of the browser as sources: read in slices, a few of which are kept, so that small reads do
//! not cost a call each.

use std::fmt::Debug;
use std::io;
use std::sync::{Mutex, PoisonError};

use metaudit::Source;

/// Who reads files for us.
pub trait Browser: Debug + Send + Sync {
    /// Reads bytes of a file from a position on, and says how many; none at all where the browser
    /// cannot, as when the file was moved away.
    fn slice(&self, file: u32, position: u64, into: &mut [u8]) -> Option<usize>;
}

/// The longest slice. What is read on and on is read in such ones.
const LONGEST: usize = 1 << 20;
/// The first slice of a place. A zip of videos is read at many places, of each of which little is
/// needed.
const FIRST: usize = 1 << 14;
/// How far behind a slice the next one may begin to go on from it: to read what is passed over costs
/// less than a call, and a picture is mostly larger.
const NEAR: u64 = 1 << 16;
/// Slices that are kept: the directory of a zip, and the places where its entries are read.
const KEPT: usize = 4;

/// A file that was handed in.
#[derive(Debug)]
pub struct Handed {
    browser: &'static dyn Browser,
    file: u32,
    length: u64,
    /// The one that was used last stands last.
    slices: Mutex<Vec<Slice>>,
}

#[derive(Debug)]
struct Slice {
    from: u64,
    bytes: Vec<u8>,
}

impl Slice {
    fn end(&self) -> u64 {
        self.from + self.bytes.len() as u64
    }
}

impl Handed {
    /// The file of that number, of that length.
    pub fn new(browser: &'static dyn Browser, file: u32, length: u64) -> Self {
        Self {
            browser,
            file,
            length,
            slices: Mutex::new(Vec::new()),
        }
    }

    /// A slice that begins at a position: longer where one before it ended there, or near.
    fn fetch(&self, slices: &mut Vec<Slice>, position: u64) -> io::Result<Slice> {
        let before = slices
            .iter()
            .position(|slice| (slice.end()..=slice.end() + NEAR).contains(&position))
            .map(|at| slices.remove(at));
        let longer = |slice: &Slice| (slice.bytes.len() * 4).clamp(FIRST, LONGEST);
        let wanted = before.as_ref().map_or(FIRST, longer);
        let before = before.or_else(|| (slices.len() == KEPT).then(|| slices.remove(0)));
        let left = usize::try_from(self.length - position).unwrap_or(usize::MAX);
        // The memory of the slice that goes is that of the one that comes.
        let mut bytes = before.map(|slice| slice.bytes).unwrap_or_default();
        bytes.resize(wanted.min(left), 0);
        match self.browser.slice(self.file, position, &mut bytes) {
            Some(read) if read > 0 => {
                bytes.truncate(read);
                Ok(Slice {
                    from: position,
                    bytes,
                })
            }
            _ => Err(io::Error::other(
                "the browser cannot read the file any more",
            )),
        }
    }
}

impl Source for Handed {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        if buffer.is_empty() || position >= self.length {
            return Ok(0);
        }
        let mut slices = self.slices.lock().unwrap_or_else(PoisonError::into_inner);
        let known = slices
            .iter()
            .position(|slice| (slice.from..slice.end()).contains(&position));
        let slice = match known {
            Some(at) => slices.remove(at),
            None => self.fetch(&mut slices, position)?,
        };
        let skip = usize::try_from(position - slice.from).unwrap_or(usize::MAX);
        let read = io::Read::read(&mut slice.bytes.get(skip..).unwrap_or_default(), buffer);
        slices.push(slice);
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A file whose bytes tell their place.
    #[derive(Debug, Default)]
    struct Counting {
        calls: AtomicUsize,
        bytes: AtomicUsize,
    }

    fn byte(at: u64) -> u8 {
        u8::try_from(at % 251).unwrap()
    }

    impl Browser for Counting {
        fn slice(&self, _: u32, position: u64, into: &mut [u8]) -> Option<usize> {
            self.calls.fetch_add(1, Ordering::Relaxed);
            self.bytes.fetch_add(into.len(), Ordering::Relaxed);
            (position..)
                .zip(into.iter_mut())
                .for_each(|(at, place)| *place = byte(at));
            Some(into.len())
        }
    }

    fn file(length: u64) -> (&'static Counting, Handed) {
        let counting: &'static Counting = Box::leak(Box::default());
        (counting, Handed::new(counting, 0, length))
    }

    #[test]
    fn small_reads_one_after_another_are_few_calls() {
        let (counting, file) = file(10 << 20);
        let mut read = 0;
        let mut buffer = [0; 777];
        loop {
            let n = file.read_at(&mut buffer, read).unwrap();
            if n == 0 {
                break;
            }
            assert!(
                (read..)
                    .zip(&buffer[..n])
                    .all(|(at, found)| *found == byte(at))
            );
            read += n as u64;
        }
        assert_eq!(read, 10 << 20);
        let calls = counting.calls.load(Ordering::Relaxed);
        assert!(calls < 16, "{calls} calls");
        assert_eq!(
            counting.bytes.load(Ordering::Relaxed),
            10 << 20,
            "no byte is read twice"
        );
    }

    #[test]
    fn headers_that_lie_near_each_other_are_few_calls() {
        let (counting, file) = file(36 << 20);
        for entry in 0..1000_u64 {
            let mut header = [0; 30];
            let at = entry * (36 << 10);
            assert_eq!(file.read_at(&mut header, at).unwrap(), 30);
            assert_eq!(header[29], byte(at + 29));
        }
        let calls = counting.calls.load(Ordering::Relaxed);
        assert!(calls < 45, "{calls} calls");
    }

    #[test]
    fn what_lies_between_is_not_read() {
        let (counting, file) = file(1 << 40);
        for entry in 0..1000_u64 {
            let mut header = [0; 30];
            let at = entry << 28;
            assert_eq!(file.read_at(&mut header, at).unwrap(), 30);
            assert_eq!(header[29], byte(at + 29));
        }
        assert!(counting.bytes.load(Ordering::Relaxed) <= 1000 * FIRST);
    }

    #[test]
    fn a_place_that_is_used_is_kept() {
        let (counting, file) = file(100 << 20);
        for entry in 1..50_u64 {
            let mut buffer = [0; 10];
            file.read_at(&mut buffer, 99 << 20).unwrap();
            file.read_at(&mut buffer, entry << 20).unwrap();
        }
        assert_eq!(counting.calls.load(Ordering::Relaxed), 50);
    }

    #[test]
    fn a_file_that_went_away_is_an_error_and_its_end_is_none() {
        #[derive(Debug)]
        struct Gone;
        impl Browser for Gone {
            fn slice(&self, _: u32, _: u64, _: &mut [u8]) -> Option<usize> {
                None
            }
        }
        let file = Handed::new(&Gone, 0, 5);
        assert!(file.read_at(&mut [0; 3], 0).is_err());
        assert_eq!(file.read_at(&mut [0; 3], 5).unwrap(), 0);
        assert_eq!(file.read_at(&mut [], 0).unwrap(), 0);
    }
}
