//! What had to be mended of a file, and how it is told.

use crate::archive::limits::JSON_DEPTH;
use crate::readers::sink::Sink;

/// How often what was wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::readers) struct Tally {
    /// Values that are none.
    pub(super) values: u64,
    /// Commas too many or too few.
    pub(super) commas: u64,
    /// Texts with bytes that are no text.
    pub(super) texts: u64,
    /// Parts that nest too deep.
    pub(super) deep: u64,
    /// Records that could not be read.
    pub(super) lost: u64,
    /// Lists or objects behind the first one.
    pub(super) documents: u64,
}

impl Tally {
    /// Tells of it. A file of which records were lost is one that could not be read to its end.
    pub(in crate::readers) fn tell(self, kept: Option<u32>, out: &mut Sink<'_>) {
        out.problems(self.values, "a value is no JSON, as NaN or a number too long; it was left out");
        out.problems(self.commas, "a comma too many or too few; it was mended");
        out.problems(self.texts, "a text holds bytes that are no text; they stand as \u{FFFD}");
        out.problems(self.lost, "a record is no valid JSON; it was left out");
        out.problems(self.documents, "another list or object follows the end of the first; it was read too");
        let kept = kept.map_or_else(String::new, |kept| format!("; {kept} others were kept"));
        if self.lost > 0 {
            out.broken(&format!("{} records are no valid JSON{kept}", self.lost));
        } else if self.deep > 0 {
            out.broken(&format!("a part of it nests deeper than {JSON_DEPTH} levels; it was left out{kept}"));
        }
    }
}
