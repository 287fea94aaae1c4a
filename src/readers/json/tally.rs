//! Counts what had to be mended in a file, and reports it.

use crate::archive::limits::JSON_DEPTH;
use crate::readers::note::Note;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;

/// How often each kind of fault occurred.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::readers) struct Tally {
    /// Values that are no valid JSON.
    pub(super) values: u64,
    /// Commas too many or too few.
    pub(super) commas: u64,
    /// Texts with bytes that are no text.
    pub(super) texts: u64,
    /// Parts that nest too deep.
    pub(super) deep: u64,
    /// Records that could not be read.
    pub(super) lost: u64,
    /// Documents behind the first one.
    pub(super) documents: u64,
    /// Texts longer than any that people write, whose rest was left out.
    pub(super) longer: u64,
}

impl Tally {
    /// Reports the counts. If records were lost, the file counts as one that could not be read to
    /// its end.
    pub(in crate::readers) fn tell(self, kept: Option<u32>, out: &mut Sink<'_>) {
        out.problems(self.values, Problem::ValueNoJson);
        out.problems(self.commas, Problem::CommaMended);
        out.problems(self.texts, Problem::TextNoText);
        out.problems(self.lost, Problem::RecordNoJson);
        out.problems(self.documents, Problem::AnotherDocument);
        out.problems(self.longer, Problem::RecordTooLarge);
        let (lost, levels, kept) = (self.lost, JSON_DEPTH as u64, kept.map(u64::from));
        if lost > 0 {
            out.broken(kept.map_or(Note::RecordsLost { lost }, |kept| {
                Note::RecordsLostOthersKept { lost, kept }
            }));
        } else if self.deep > 0 {
            let others = |kept| Note::PartTooDeepOthersKept { levels, kept };
            out.broken(kept.map_or(Note::PartTooDeep { levels }, others));
        }
    }
}
