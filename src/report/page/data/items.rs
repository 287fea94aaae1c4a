//! The items for the script, packed: what many of them share stands once.

use std::collections::BTreeMap;
use std::io;

use rustc_hash::FxHashMap;
use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use super::super::super::Audit;
use super::super::super::store::Judged;
use super::super::super::view::{ItemView, VerdictView, file_and_field};
use super::super::super::wording::shortened;
use super::super::cards::CHARACTERS;
use super::{code, weight};
use crate::item::Origin;
use crate::language::Words;
use crate::policy::{Outcome, Weighed};
use crate::text::harmless;
use crate::visibility::{self, Visibility};
use crate::wording::Reasons;

/// Items in the page, at most.
pub(super) const MOST: usize = 20_000;

/// Bytes that all of this may take, and of them what stands beside the words of the items.
const BYTES: usize = 3_000_000;
const BESIDE_WORDS: usize = 2_200_000;

/// Of these bytes, those that pictures may take. Whoever asks for more pictures gets a larger page.
const PICTURES: usize = 700_000;

/// Characters shown of the name of a place.
const PLACE_CHARACTERS: usize = 120;

/// Lengths to which the words are cut, in characters: the longest at which all fit.
const CUTS: &[usize] = &[CHARACTERS, 240, 120, 80, 60, 40];

/// Takes items in, in the order of the report.
pub(super) struct PageItems<'a> {
    w: &'static Words,
    audit: &'a Audit,
    reasons: Reasons<'a>,
    texts: Texts,
    cases: Cases,
    rows: Vec<ScriptRow>,
    bytes: usize,
}

/// What the script knows of an item. Texts and cases are places in their lists.
struct ScriptRow {
    id: String,
    seconds: Option<i64>,
    case: usize,
    why: usize,
    why_public: Option<usize>,
    why_private: Option<usize>,
    place: usize,
    media: usize,
    hangs: usize,
    clues: Vec<ClueRow>,
    origins: Vec<FileRecord>,
    link: Option<String>,
    words: String,
}

impl ScriptRow {
    /// The bytes it takes in the page without its words.
    fn weight(&self) -> usize {
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
        let numbers = always
            .into_iter()
            .map(number)
            .chain(answered.map(|why| why.map_or(5, number)));
        let link = self.link.as_ref().map(|link| weight(link) + 8);
        let beside = numbers
            .chain(link)
            .chain(clues)
            .chain(self.origins.iter().map(FileRecord::weight))
            .sum::<usize>();
        self.id.len() + 4 + seconds + 1 + beside
    }
}

/// The bytes of a number in a list.
fn number(n: usize) -> usize {
    digits(n as u64) + 1
}

fn digits(n: u64) -> usize {
    n.checked_ilog10().map_or(1, |log| log as usize + 1)
}

/// What a clue says, and where it stands in the archive.
struct ClueRow {
    says: usize,
    at: Option<FileRecord>,
}

/// A file, and the record in it.
struct FileRecord {
    file: usize,
    record: u32,
}

impl FileRecord {
    fn weight(&self) -> usize {
        number(self.file) + digits(u64::from(self.record)) + 1
    }
}

/// What many items share: a kind, and what they come to as things are and with each answer.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct CaseData {
    /// The place of its account.
    account: usize,
    /// The place among the kinds of the page.
    kind: Option<u64>,
    /// The kind in words; of a profile field, also which one.
    named: usize,
    state: usize,
    /// The question that would decide it.
    question: Option<usize>,
    now: VerdictData,
    if_public: Option<VerdictData>,
    if_private: Option<VerdictData>,
}

/// What an item comes to.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct VerdictData {
    /// The outcome, the audience and how sure it is: places in their lists.
    outcome: u64,
    seen: u64,
    sure: usize,
    /// Who could see it, and the rule: texts.
    who: usize,
    rule: usize,
    /// What the rule rests on.
    standing: usize,
    caveats: usize,
    /// The audience since training began.
    since: usize,
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

/// What came of it.
#[derive(Default)]
pub(super) struct Fitted {
    pub(super) texts: Vec<String>,
    pub(super) cases: Vec<CaseData>,
    pub(super) items: ItemColumns,
    pub(super) clues: ClueColumns,
    pub(super) origins: OriginColumns,
}

impl Fitted {
    fn push(&mut self, row: ScriptRow, words: String) {
        let items = &mut self.items;
        if let Some(link) = row.link {
            items.link.insert(items.id.len(), link);
        }
        items.id.push(row.id);
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

/// Cases that stand once each.
#[derive(Default)]
struct Cases {
    known: FxHashMap<CaseData, usize>,
    list: Vec<CaseData>,
    bytes: usize,
}

impl Cases {
    fn place(&mut self, case: CaseData) -> serde_json::Result<usize> {
        if let Some(place) = self.known.get(&case) {
            return Ok(*place);
        }
        self.bytes += serde_json::to_string(&case)?.len() + 1;
        self.list.push(case.clone());
        Ok(*self.known.entry(case).or_insert(self.list.len() - 1))
    }
}

/// Texts that stand once each.
#[derive(Default)]
struct Texts {
    known: FxHashMap<String, usize>,
    list: Vec<String>,
    bytes: usize,
}

impl Texts {
    fn place(&mut self, text: &str) -> usize {
        if let Some(place) = self.known.get(text) {
            return *place;
        }
        let place = self.list.len();
        self.known.insert(text.to_owned(), place);
        self.list.push(text.to_owned());
        self.bytes += weight(text);
        place
    }
}

impl<'a> PageItems<'a> {
    pub(super) fn new(w: &'static Words, audit: &'a Audit) -> Self {
        let (texts, cases) = (Texts::default(), Cases::default());
        let reasons = Reasons::new(&audit.packs, w.language);
        Self {
            w,
            audit,
            reasons,
            texts,
            cases,
            rows: Vec::new(),
            bytes: 0,
        }
    }

    /// Takes an item in, if there is room, and says whether there was. Nothing is left out in the
    /// middle: after the first that does not fit, no more.
    pub(super) fn add(
        &mut self,
        judged: &Judged,
        account: usize,
        place_of_kind: Option<u64>,
        question: Option<usize>,
        others: Option<&[Weighed; 2]>,
    ) -> io::Result<bool> {
        let (view, item) = (ItemView::of(self.w, self.audit, judged), &judged.item);
        let (now, why) = self.told(&judged.visibility, &judged.outcome);
        let [if_public, if_private] = match others {
            Some(others) => others
                .each_ref()
                .map(|other| Some(self.told(&other.visibility, &other.outcome))),
            None => [None, None],
        };
        let (why_public, why_private) = (
            if_public.as_ref().map(|(_, why)| *why),
            if_private.as_ref().map(|(_, why)| *why),
        );
        let case = self.cases.place(CaseData {
            account,
            kind: place_of_kind,
            named: self.texts.place(&view.kind()),
            state: self.texts.place(&view.state().unwrap_or_default()),
            question,
            now,
            if_public: if_public.map(|(verdict, _)| verdict),
            if_private: if_private.map(|(verdict, _)| verdict),
        })?;
        let hangs: Vec<String> = view
            .hangs()
            .map(|(name, value)| format!("{name}\t{value}"))
            .collect();
        let row = ScriptRow {
            id: judged.id.to_string(),
            seconds: item.time.seconds(),
            case,
            why,
            why_public,
            why_private,
            place: self
                .texts
                .place(&view.place(PLACE_CHARACTERS).unwrap_or_default()),
            media: item.media.len(),
            hangs: self.texts.place(&hangs.join("\n")),
            origins: item
                .origins
                .iter()
                .map(|origin| self.stands(origin))
                .collect(),
            clues: view
                .verdict
                .clues()
                .map(|(says, origin)| ClueRow {
                    says: self.texts.place(&says),
                    at: origin.map(|origin| self.stands(&origin)),
                })
                .collect(),
            link: view.link().map(str::to_owned),
            words: view.words(CHARACTERS),
        };
        let bytes = row.weight();
        if self.bytes + bytes + self.texts.bytes + self.cases.bytes > BESIDE_WORDS {
            return Ok(false);
        }
        self.bytes += bytes;
        self.rows.push(row);
        Ok(true)
    }

    fn stands(&mut self, origin: &Origin) -> FileRecord {
        FileRecord {
            file: self
                .texts
                .place(&harmless(&file_and_field(self.audit, origin))),
            record: origin.record,
        }
    }

    /// What an item comes to, and why.
    fn told(&mut self, visibility: &Visibility, outcome: &Outcome) -> (VerdictData, usize) {
        let view = VerdictView::of(self.w, self.audit, visibility, outcome);
        let (is, audience) = code(visibility.is, outcome.is);
        let sure = visibility::Certainty::ALL
            .iter()
            .position(|known| *known == visibility.confidence);
        let who = self.texts.place(&view.seen());
        let rule = self.texts.place(&view.rule());
        // The same as the view's, remembered: there are many.
        let why = self.reasons.why(outcome, visibility.is, visibility.told());
        let why = self.texts.place(&harmless(&why));
        let standing = self.texts.place(view.standing().unwrap_or_default());
        let caveats = self
            .texts
            .place(&view.caveats().collect::<Vec<_>>().join("\n"));
        let since_training = self.audit.since_training(visibility);
        let since_training = visibility::Audience::ALL
            .iter()
            .position(|known| *known == since_training);
        let verdict = VerdictData {
            outcome: is,
            seen: audience,
            sure: sure.unwrap_or_default(),
            who,
            rule,
            standing,
            caveats,
            since: since_training.unwrap_or_default(),
        };
        (verdict, why)
    }

    /// Cuts the words so that all items fit beside pictures of that many bytes; where not even the
    /// shortest do, the last are left out.
    pub(super) fn fit(self, taken: usize) -> Fitted {
        let room = (BYTES - taken.min(PICTURES))
            .saturating_sub(self.bytes + self.texts.bytes + self.cases.bytes);
        let fits = |cut: usize| {
            let mut words = self
                .rows
                .iter()
                .map(|row| weight(&shortened(&row.words, cut)));
            words
                .try_fold(room, |left, words| left.checked_sub(words))
                .is_some()
        };
        let cut = CUTS.iter().copied().find(|cut| fits(*cut)).unwrap_or(40);
        let mut left = room;
        let mut fitted = Fitted {
            texts: self.texts.list,
            cases: self.cases.list,
            ..Fitted::default()
        };
        for row in self.rows {
            let words = shortened(&row.words, cut).into_owned();
            let Some(rest) = left.checked_sub(weight(&words)) else {
                break;
            };
            left = rest;
            fitted.push(row, words);
        }
        fitted
    }
}
