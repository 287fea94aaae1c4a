//! Streams the records of a JSON file into a handler, one at a time. No other module parses JSON of
//! an archive.
//!
//! The first pass is strict and fast: it parses typed records from slices in memory, large files in
//! pieces. If something does not fit (a number for a text, one object for a list, invalid JSON), a
//! second pass starts at that record and goes through [`mend::MendReader`] and [`soft::Soft`], which keep
//! what fits and count what does not.

mod bounded;
mod cut;
mod ending;
mod mend;
#[cfg(test)]
mod mending;
mod object;
mod outline;
mod seek;
mod soft;
mod tally;
mod walk;
mod watch;
mod words;

use std::cell::{Cell, RefCell};
use std::io::{BufReader, Read};
use std::marker::PhantomData;
use std::rc::Rc;

use serde::Deserialize;
use serde::de::DeserializeSeed;
use serde_json::Value;

use super::note::{Note, NoteCause};
use super::problem::Problem;
use super::sink::Sink;
use super::source::{CatalogueRow, FileSource};
use super::utf16::{StreamKind, Utf8};
use crate::archive::limits::JSON_DEPTH;
use crate::archive::{Fault, Opened};
use crate::text::BOM;
use cut::Uncut;
use mend::MendReader;
pub(super) use soft::NAME;
use tally::Tally;
use walk::{Manner, ReadProgress, RootVisitor, Strict, Tolerant};
use watch::watch;
pub(super) use words::{Misfit, words};

/// What to do with the records of one kind of file.
pub(super) trait Records {
    /// The type of a record. It may borrow from the file.
    type Record<'r>: Deserialize<'r>;

    /// Keys by which a lone record is known: Meta writes a bare object where a list would have one
    /// element.
    const SIGNATURE: &'static [&'static str];

    /// The root key that this key stands for, by the row of the file's kind in the catalogue;
    /// `None` if it is not one.
    fn root(&self, key: &str, row: CatalogueRow) -> Option<&'static str> {
        row?.root(key)
    }

    /// Whether records may stand under any key of the root object, and in objects around them: a
    /// known file may come with another key (archives.md 4.0).
    const ANY_ROOT: bool = false;

    /// If an element of a list has one of these keys, it is not a record but an object around
    /// records.
    const AROUND: &'static [&'static str] = &[];

    /// Whether a key or label that names an audience is unexpected here, and must be reported.
    const WATCHED: bool = true;

    /// Whether records are lists themselves, as in Instagram's first layout.
    const ROWS: bool = false;

    /// A document begins, or in a list of objects around records, such an object.
    fn begin(&mut self) {}

    /// The file is read again from its start. Records that were taken are not met again.
    fn restart(&mut self) {}

    /// Takes a record.
    fn record(&mut self, record: Self::Record<'_>, out: &mut Sink<'_>);

    /// How many records were understood although they have given nothing to the sink yet.
    fn understood(&self) -> u64 {
        0
    }

    /// Reports an unknown key. The keys of private files are not quoted.
    fn strange_key(&self, key: &str, out: &mut Sink<'_>) {
        if Self::WATCHED {
            out.unknown_key(key);
        } else {
            out.problem(Problem::UnknownPrivateKey);
        }
    }

    /// Whether the value of another key of the root object is wanted.
    fn wants(&self, _key: &str) -> bool {
        false
    }

    /// Takes the value of a key that [`Self::wants`] asked for.
    fn other(&mut self, _key: &str, _value: Value, _out: &mut Sink<'_>) {}
}

/// Reads a file to its end, or as far as it can be read.
pub(super) fn read<R: Records>(
    source: &mut FileSource<'_, '_>,
    records: &mut R,
    out: &mut Sink<'_>,
) {
    let mut progress = ReadProgress::default();
    let tally = Mended::default();
    let end = match pass::<R, Strict>(source, records, &mut progress, &tally, out) {
        Err(ReadStop::Json(error)) if is_surprise(&error) => {
            progress.restart();
            records.restart();
            pass::<R, Tolerant>(source, records, &mut progress, &tally, out)
        }
        end => end,
    };
    if end.is_err() && progress.delivered == 0 {
        lone_record(source, records, &mut progress, out);
    }
    let why = match end {
        Ok(()) => None,
        Err(stop) => Some(stop.told()),
    };
    if let Some(why) = why {
        out.broken(Note::Broken {
            why,
            kept: progress.delivered.into(),
        });
    } else if !progress.known_shape {
        out.unknown_shape();
    } else if progress.met > 0 {
        out.had_records();
    }
    tally.get().tell(Some(progress.delivered), out);
}

/// Reads a file that ends in its only record as far as it goes. That it is damaged is told anyway.
fn lone_record<R: Records>(
    source: &mut FileSource<'_, '_>,
    records: &mut R,
    progress: &mut ReadProgress,
    out: &mut Sink<'_>,
) {
    let row = source.row();
    let mut text = Vec::new();
    // What stands before an error was read.
    let _ = match source.open() {
        Ok(Opened::Whole(bytes, _)) => Utf8::new(bytes, StreamKind::Meta)
            .take(ending::LONGEST)
            .read_to_end(&mut text),
        Ok(Opened::Stream(stream)) => Utf8::new(stream.guarded(|| {}), StreamKind::Meta)
            .take(ending::LONGEST)
            .read_to_end(&mut text),
        Err(_) => return,
    };
    let Some(closed) = ending::closed(&text, R::SIGNATURE) else {
        return;
    };
    progress.restart();
    let mut walk = RootVisitor::<R, Tolerant> {
        records,
        row,
        progress,
        out,
        manner: PhantomData,
    };
    let _ = each_document(mended(&closed[..], 0, &Mended::default()), |json| {
        walk.document(json)
    });
}

/// Counts what was mended in a file.
type Mended = Rc<Cell<Tally>>;

/// Counts a text that is too long.
fn longer(tally: &Mended) -> impl FnMut() + use<> {
    let tally = Rc::clone(tally);
    move || {
        let so_far = tally.get();
        tally.set(Tally {
            longer: so_far.longer + 1,
            ..so_far
        });
    }
}

/// Reads a whole file as one value, mending it if it is not valid JSON. If several values stand in
/// the file, they are joined.
///
/// # Errors
/// Says why the file cannot be read.
pub(super) fn value<S, T>(
    source: &mut FileSource<'_, '_>,
    seed: S,
    join: impl Fn(T, T) -> T + Copy,
) -> Result<(T, Tally), NoteCause>
where
    S: for<'de> DeserializeSeed<'de, Value = T> + Copy,
{
    let tally = Mended::default();
    let strict = open_value(source, seed, join, false, &tally);
    let read = match strict {
        Err(ReadStop::Json(error)) if is_surprise(&error) => {
            tally.take();
            open_value(source, seed, join, true, &tally)
        }
        other => other,
    };
    read.map(|value| (value, tally.get()))
        .map_err(ReadStop::told)
}

/// Whether a second, tolerant pass may get further. It cannot where the bytes end or cannot be
/// read.
fn is_surprise(error: &serde_json::Error) -> bool {
    !error.is_io() && !error.is_eof()
}

fn open_value<S, T>(
    source: &mut FileSource<'_, '_>,
    seed: S,
    join: impl Fn(T, T) -> T,
    mends: bool,
    tally: &Mended,
) -> Result<T, ReadStop>
where
    S: for<'de> DeserializeSeed<'de, Value = T> + Copy,
{
    let mut read: Option<T> = None;
    let mut mended = |bytes: &mut dyn Read, tally: &Mended| {
        each_document(mended(bytes, 0, tally), |json| {
            let next = seed.deserialize(json)?;
            read = Some(match read.take() {
                Some(before) => join(before, next),
                None => next,
            });
            Ok(())
        })
    };
    match (source.open().map_err(ReadStop::Fault)?, mends) {
        (Opened::Whole(_, Some(fault)), _) => return Err(ReadStop::Fault(fault)),
        (Opened::Whole(bytes, None), false) => {
            return parse(
                serde_json::Deserializer::from_slice(bytes.strip_prefix(BOM).unwrap_or(bytes)),
                seed,
            );
        }
        (Opened::Whole(mut bytes, None), true) => mended(&mut bytes, tally)?,
        (Opened::Stream(stream), false) => {
            let mut stream = BufReader::with_capacity(BLOCK, stream.guarded(longer(tally)));
            skip_bom(&mut stream)?;
            return parse(serde_json::Deserializer::from_reader(stream), seed);
        }
        (Opened::Stream(stream), true) => mended(&mut stream.guarded(longer(tally)), tally)?,
    }
    read.ok_or_else(|| ReadStop::Json(serde::de::Error::custom("empty")))
}

/// Bytes of a large file that are read at a time.
const BLOCK: usize = 1 << 16;

type MendedJson<R> =
    serde_json::Deserializer<serde_json::de::IoRead<BufReader<MendReader<Utf8<R>>>>>;

/// A parser over the mended stream. The first `told` records were reported by the strict pass.
fn mended<R: Read>(bytes: R, told: u32, tally: &Mended) -> MendedJson<R> {
    let mend = MendReader::new(Utf8::new(bytes, StreamKind::Meta), told, tally);
    serde_json::Deserializer::from_reader(BufReader::with_capacity(BLOCK, mend))
}

/// Reads value after value: tools that join files write them one after another.
fn each_document<R: Read>(
    mut json: MendedJson<R>,
    mut read: impl FnMut(&mut MendedJson<R>) -> Result<(), serde_json::Error>,
) -> Result<(), ReadStop> {
    loop {
        read(&mut json)?;
        match json.end() {
            Ok(()) => return Ok(()),
            Err(error) if error.is_io() => return Err(ReadStop::Json(error)),
            Err(_) => {}
        }
    }
}

enum ReadStop {
    Fault(Fault),
    Json(serde_json::Error),
}

impl ReadStop {
    /// Why and where reading stopped. Nothing of the file is quoted: it may be a private message.
    fn told(self) -> NoteCause {
        let error = match self {
            Self::Fault(fault) => return NoteCause::Fault { fault },
            Self::Json(error) => error,
        };
        if error.is_io() {
            return NoteCause::Fault {
                fault: Fault::reading(&error.into()),
            };
        }
        let (line, column) = (error.line() as u64, error.column() as u64);
        if error.is_eof() {
            NoteCause::CutOff { line, column }
        } else if is_too_deep(&error) {
            NoteCause::TooDeep {
                levels: JSON_DEPTH as u64,
                line,
                column,
            }
        } else {
            NoteCause::NoJson { line, column }
        }
    }
}

/// Whether the error is that a part nests too deep. `serde_json` tells that only by its message.
fn is_too_deep(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("recursion limit")
}

impl From<serde_json::Error> for ReadStop {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

/// Goes through the file once.
fn pass<R: Records, M: Manner>(
    source: &mut FileSource<'_, '_>,
    records: &mut R,
    progress: &mut ReadProgress,
    tally: &Mended,
    out: &mut Sink<'_>,
) -> Result<(), ReadStop> {
    let told = progress.delivered;
    let row = source.row();
    let mut walk = RootVisitor::<R, M> {
        records,
        row,
        progress,
        out,
        manner: PhantomData,
    };
    match source.open().map_err(ReadStop::Fault)? {
        Opened::Whole(bytes, fault) => {
            let walked = if M::MENDS {
                each_document(mended(bytes, told, tally), |json| walk.document(json))
            } else {
                let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
                if R::WATCHED {
                    watch(bytes, walk.out);
                }
                walk.records.begin();
                parse(serde_json::Deserializer::from_slice(bytes), walk)
            };
            match (walked, fault) {
                (walked, None) => walked,
                // Something did not fit before the damage. The tolerant pass gets as far as the
                // damage.
                (Err(ReadStop::Json(error)), Some(_)) if !M::MENDS && is_surprise(&error) => {
                    Err(ReadStop::Json(error))
                }
                // The damage of the entry is the real reason. That its JSON ends early only follows
                // from it.
                (_, Some(fault)) => Err(ReadStop::Fault(fault)),
            }
        }
        Opened::Stream(stream) if M::MENDS => {
            each_document(mended(stream.guarded(longer(tally)), told, tally), |json| {
                walk.document(json)
            })
        }
        Opened::Stream(stream) => {
            let (stream, string_bytes) = stream.unguarded();
            let mut stream = BufReader::with_capacity(BLOCK, stream);
            skip_bom(&mut stream)?;
            if R::WATCHED {
                watch(stream.buffer(), walk.out);
            }
            let RootVisitor {
                records,
                progress,
                out,
                ..
            } = walk;
            records.begin();
            in_pieces::<R, M>(stream, string_bytes, records, row, progress, out)
        }
    }
}

/// Goes through a large file in pieces, strictly.
fn in_pieces<R: Records, M: Manner>(
    stream: impl Read,
    string_bytes: usize,
    records: &mut R,
    row: CatalogueRow,
    progress: &mut ReadProgress,
    out: &mut Sink<'_>,
) -> Result<(), ReadStop> {
    let records = RefCell::new(records);
    let is_root = |key: &str| {
        let records = records.borrow();
        records.root(key, row).is_some()
            || (R::ANY_ROOT && !R::SIGNATURE.contains(&key) && !records.wants(key))
    };
    let end = cut::pieces(stream, string_bytes, is_root, |piece, keys_again| {
        // The keys around a list stand in both pieces, and must be counted once.
        progress.keys_met = progress.keys_met.saturating_sub(keys_again);
        let mut records = records.borrow_mut();
        let (progress, out) = (&mut *progress, &mut *out);
        let walk = RootVisitor::<R, M> {
            records: &mut **records,
            row,
            progress,
            out,
            manner: PhantomData,
        };
        parse(serde_json::Deserializer::from_slice(piece), walk)
    });
    end.map_err(|uncut| match uncut {
        Uncut::Unreadable(error) => ReadStop::Json(serde_json::Error::io(error)),
        // The tolerant pass finds the place in the file.
        Uncut::NoPlace | Uncut::Refused(ReadStop::Json(_)) => {
            ReadStop::Json(serde::de::Error::custom("unusual"))
        }
        Uncut::Refused(stop) => stop,
    })
}

fn skip_bom(stream: &mut BufReader<impl Read>) -> Result<(), ReadStop> {
    use std::io::BufRead as _;
    let start = stream
        .fill_buf()
        .map_err(|error| ReadStop::Json(serde_json::Error::io(error)))?;
    if start.starts_with(BOM) {
        stream.consume(BOM.len());
    }
    Ok(())
}

fn parse<'de, D, S>(mut json: serde_json::Deserializer<D>, seed: S) -> Result<S::Value, ReadStop>
where
    D: serde_json::de::Read<'de>,
    S: DeserializeSeed<'de>,
{
    let value = seed.deserialize(&mut json)?;
    json.end()?;
    Ok(value)
}
