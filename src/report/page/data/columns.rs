//! The items as the script gets them: a list for each thing that is told of one, and what many of
//! them share once.

use std::collections::BTreeMap;

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

/// What many items share: a kind, and what they come to as things are and with each answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct CaseData {
    /// The place of its account.
    pub(super) account: usize,
    /// The place among the kinds of the page.
    pub(super) kind: Option<u64>,
    /// The kind in words; of a profile field, also which one.
    pub(super) named: usize,
    pub(super) state: usize,
    /// The question that would decide it.
    pub(super) question: Option<usize>,
    pub(super) now: VerdictData,
    pub(super) if_public: Option<VerdictData>,
    pub(super) if_private: Option<VerdictData>,
}

/// What an item comes to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct VerdictData {
    /// The outcome, the audience and how sure it is: places in their lists.
    pub(super) outcome: u64,
    pub(super) seen: u64,
    pub(super) sure: usize,
    /// Who could see it, and the rule: texts.
    pub(super) who: usize,
    pub(super) rule: usize,
    /// What the rule rests on.
    pub(super) standing: usize,
    pub(super) caveats: usize,
    /// The audience since training began.
    pub(super) since: usize,
}

/// The items: a list for each thing that is told of one, so that names cost nothing.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct ItemColumns {
    pub(super) id: Vec<String>,
    seconds: Vec<Option<i64>>,
    case: Vec<usize>,
    why: Vec<usize>,
    why_public: Vec<Option<usize>>,
    why_private: Vec<Option<usize>>,
    place: Vec<usize>,
    media: Vec<usize>,
    hangs: Vec<usize>,
    /// How many of the clues are the item's: they stand in the order of the items.
    clues: Vec<usize>,
    /// How many of the origins, likewise.
    origins: Vec<usize>,
    /// The addresses of the few that have one, by their places.
    link: BTreeMap<usize, String>,
    words: Vec<String>,
}

/// The clues of all items.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct ClueColumns {
    says: Vec<usize>,
    file: Vec<Option<usize>>,
    record: Vec<Option<u32>>,
}

/// Where all items stand.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct OriginColumns {
    file: Vec<usize>,
    record: Vec<u32>,
}

/// All of it.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) texts: Vec<String>,
    pub(super) cases: Vec<CaseData>,
    pub(super) items: ItemColumns,
    pub(super) clues: ClueColumns,
    pub(super) origins: OriginColumns,
}

/// What the script knows of an item beside its own words. Texts and cases are places in lists.
pub(super) struct ScriptRow {
    pub(super) seconds: Option<i64>,
    pub(super) case: usize,
    pub(super) why: usize,
    pub(super) why_public: Option<usize>,
    pub(super) why_private: Option<usize>,
    pub(super) place: usize,
    pub(super) media: usize,
    pub(super) hangs: usize,
    pub(super) clues: Vec<ClueRow>,
    pub(super) origins: Vec<FileRecord>,
}

/// What a clue says, and where it stands in the archive.
pub(super) struct ClueRow {
    pub(super) says: usize,
    pub(super) at: Option<FileRecord>,
}

/// A file, and the record in it.
pub(super) struct FileRecord {
    pub(super) file: usize,
    pub(super) record: u32,
}

/// What an item alone says: its id, its words and its address.
pub(super) struct OwnWords {
    pub(super) id: String,
    pub(super) link: Option<String>,
    pub(super) words: String,
}

impl Columns {
    pub(super) fn push(&mut self, row: ScriptRow, own: &OwnWords, words: String) {
        let items = &mut self.items;
        if let Some(link) = &own.link {
            items.link.insert(items.id.len(), link.clone());
        }
        items.id.push(own.id.clone());
        items.seconds.push(row.seconds);
        items.case.push(row.case);
        items.why.push(row.why);
        items.why_public.push(row.why_public);
        items.why_private.push(row.why_private);
        items.place.push(row.place);
        items.media.push(row.media);
        items.hangs.push(row.hangs);
        items.clues.push(row.clues.len());
        items.origins.push(row.origins.len());
        items.words.push(words);
        for clue in row.clues {
            self.clues.says.push(clue.says);
            self.clues.file.push(clue.at.as_ref().map(|at| at.file));
            self.clues.record.push(clue.at.map(|at| at.record));
        }
        for origin in row.origins {
            self.origins.file.push(origin.file);
            self.origins.record.push(origin.record);
        }
    }
}

impl ScriptRow {
    /// The bytes it takes in the page with its id and address, without its words.
    pub(super) fn weight(&self, own: &OwnWords) -> usize {
        let seconds = self
            .seconds
            .map_or(4, |seconds| digits(seconds.unsigned_abs()) + 1);
        let always = [
            self.case,
            self.why,
            self.place,
            self.media,
            self.hangs,
            self.clues.len(),
            self.origins.len(),
        ];
        let answered = [self.why_public, self.why_private];
        let clues = self
            .clues
            .iter()
            .map(|clue| number(clue.says) + clue.at.as_ref().map_or(10, FileRecord::weight));
        let link = own.link.as_ref().map(|link| weight(link) + 8);
        let beside = always
            .into_iter()
            .map(number)
            .chain(answered.map(|why| why.map_or(5, number)))
            .chain(link)
            .chain(clues)
            .chain(self.origins.iter().map(FileRecord::weight))
            .sum::<usize>();
        own.id.len() + 4 + seconds + 1 + beside
    }
}

impl FileRecord {
    /// The same with the place that its file has, which is a text.
    pub(super) fn placed(&self, mut place: impl FnMut(usize) -> usize) -> Self {
        Self {
            file: place(self.file),
            ..*self
        }
    }

    fn weight(&self) -> usize {
        number(self.file) + digits(u64::from(self.record)) + 1
    }
}

/// The bytes of a number in a list.
fn number(n: usize) -> usize {
    digits(n as u64) + 1
}

fn digits(n: u64) -> usize {
    n.checked_ilog10().map_or(1, |log| log as usize + 1)
}

/// The bytes of a text in the data.
pub(super) fn weight(text: &str) -> usize {
    text.len()
        + 3
        + text
            .bytes()
            .map(|byte| match byte {
                b'<' | b'>' | b'&' => 5,
                b'"' | b'\\' | b'\n' | b'\t' => 1,
                _ => 0,
            })
            .sum::<usize>()
}
