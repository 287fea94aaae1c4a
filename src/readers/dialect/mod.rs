//! The record dialects that Meta's files share (archives.md 4). Any known file may come in any
//! dialect, so one type holds a record of all of them and answers by meaning. A reader decides what
//! becomes of the record.

mod attached;
mod classic;
mod labelled;
mod media;
mod own_address;
mod pairs;
mod record;
mod spot;
mod strange;
mod told;
mod whose;
mod words;

use super::json::{self, Records};
use super::sink::Sink;
use super::source::FileSource;
use crate::readers::problem::Problem;
pub(super) use labelled::{Labelled, named, tells_time, texts};
pub(super) use media::{Media, attach};
pub(super) use pairs::{MapValue, Pairs};
pub(super) use record::Record;
pub(super) use told::ItemDraft;
pub(super) use words::WordsFrom;

/// What the records of one kind of file mean, in any dialect.
pub(super) trait Meaning {
    /// Whether a key or label that names an audience is unexpected here, and must be reported.
    const WATCHED: bool = true;

    /// How many records were understood although they gave nothing to the sink.
    fn understood(&self) -> u64 {
        0
    }

    /// Takes a record.
    fn record(&mut self, record: Record, out: &mut Sink<'_>);
}

/// Reads a file of the user's content. A record that gives nothing was not understood, and is
/// reported.
pub(super) fn read<M: Meaning>(
    source: &mut FileSource<'_, '_>,
    meaning: &mut M,
    out: &mut Sink<'_>,
) {
    json::read(source, &mut ContentReader(meaning), out);
}

struct ContentReader<'m, M>(&'m mut M);

impl<M: Meaning> Records for ContentReader<'_, M> {
    type Record<'r> = Record;
    const SIGNATURE: &'static [&'static str] = Record::KEYS;
    const ANY_ROOT: bool = true;
    const WATCHED: bool = M::WATCHED;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let is_blank = record.is_blank();
        if is_blank && !record.strange.is_any {
            return out.says_nothing();
        }
        let given = out.given() + self.0.understood();
        for key in record.strange_keys() {
            out.unknown_key(key);
        }
        if !is_blank {
            for one in record.apart() {
                self.0.record(one.unfold(), out);
            }
        }
        if out.given() + self.0.understood() == given {
            out.problem(Problem::RecordNotUnderstood);
        }
    }
}

/// The records of a file that is counted as account data. Most give no fact, which is not reported.
pub(super) struct FactsOnly<'m, M>(pub(super) &'m mut M);

impl<M: Meaning> Records for FactsOnly<'_, M> {
    type Record<'r> = Record;
    const SIGNATURE: &'static [&'static str] = Record::KEYS;
    const ANY_ROOT: bool = true;
    const WATCHED: bool = M::WATCHED;

    fn understood(&self) -> u64 {
        self.0.understood()
    }

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        self.0.record(record, out);
    }
}
