//! As many items for the script as fit in the page, packed: what many of them share stands once.

use std::io;

use super::super::super::wording::shortened;
use super::super::cards::CHARACTERS;
use super::columns::{CaseData, ClueRow, Columns, ScriptRow, VerdictData, weight};
use super::once::Taken;
use super::rows::Rows;
use super::sample::Sample;

/// Items in the page, at most.
pub(super) const MOST: usize = 20_000;

/// Items below which no fewer are tried.
const FEW: usize = 100;

/// Bytes that all of this may take, and of them what stands beside the words of the items.
const BYTES: usize = 3_000_000;
const BESIDE_WORDS: usize = 2_200_000;

/// Of these bytes, those that pictures may take. Whoever asks for more pictures gets a larger page.
const PICTURES: usize = 700_000;

/// Lengths to which the words are cut, in characters: the longest at which all fit.
const CUTS: &[usize] = &[CHARACTERS, 240, 120, 80, 60, 40];

/// As many of a sample as fit, beside pictures of that many bytes. The rows are freed with this,
/// before the page is written.
pub(super) fn columns(
    sample: &Sample,
    mut made: Rows<'_, '_>,
    pictures: usize,
) -> io::Result<Columns> {
    PageItems::of(sample, &mut made)?.fit(&made, pictures)
}

/// Items that fit in the page, in the order of the report.
#[derive(Default)]
struct PageItems {
    texts: Taken,
    case_numbers: Taken,
    cases: Vec<CaseData>,
    /// The numbers under which they were made.
    rows: Vec<usize>,
    /// What all of it takes in the page, without the words of the items.
    bytes: usize,
}

impl PageItems {
    /// As many of a sample as fit. Where not all do, fewer are taken of it, so that it is not the
    /// last sorts that are cut.
    fn of(sample: &Sample, made: &mut Rows<'_, '_>) -> io::Result<Self> {
        let mut most = MOST;
        loop {
            let list = sample.some(most);
            let mut items = Self::default();
            for (is, spot) in list.each_spot() {
                let number = made.number(is, spot)?;
                if !items.add(number, made)? {
                    break;
                }
            }
            let fitted = items.rows.len();
            if fitted == list.len() || most < FEW {
                return Ok(items);
            }
            most = fitted.min(most - 1) * 9 / 10;
        }
    }

    /// Takes a row in, if there is room, and says whether there was. Nothing is left out in the
    /// middle: after the first that does not fit, no more.
    fn add(&mut self, number: usize, made: &Rows<'_, '_>) -> io::Result<bool> {
        let (row, own) = made.get(number).ok_or(io::ErrorKind::NotFound)?;
        let row = self.placed(row, made)?;
        let bytes = row.weight(own);
        let fits = self.bytes + bytes <= BESIDE_WORDS;
        if fits {
            self.bytes += bytes;
            self.rows.push(number);
        }
        Ok(fits)
    }

    /// The same row with the places that its texts and its case have here.
    fn placed(&mut self, row: &ScriptRow, made: &Rows<'_, '_>) -> io::Result<ScriptRow> {
        let case = made.cases().get(row.case).ok_or(io::ErrorKind::NotFound)?;
        let mut text = |number: usize| {
            let (place, new) = self.texts.place(number);
            let new = made.texts().get(number).filter(|_| new);
            self.bytes += new.map_or(0, |text| weight(text));
            place
        };
        let mut told = |verdict: &VerdictData, why: usize| {
            let (who, rule, why) = (text(verdict.who), text(verdict.rule), text(why));
            let verdict = VerdictData {
                who,
                rule,
                standing: text(verdict.standing),
                caveats: text(verdict.caveats),
                ..*verdict
            };
            (verdict, why)
        };
        let (now, why) = told(&case.now, row.why);
        let mut tried = |verdict: Option<VerdictData>, why: Option<usize>| {
            let both = verdict.zip(why);
            both.map(|(verdict, why)| told(&verdict, why)).unzip()
        };
        let (if_public, why_public) = tried(case.if_public, row.why_public);
        let (if_private, why_private) = tried(case.if_private, row.why_private);
        let case = CaseData {
            named: text(case.named),
            state: text(case.state),
            now,
            if_public,
            if_private,
            ..*case
        };
        let (place, hangs) = (text(row.place), text(row.hangs));
        let origins = row.origins.iter();
        let origins = origins.map(|at| at.placed(&mut text)).collect();
        let clues = row.clues.iter().map(|clue| ClueRow {
            says: text(clue.says),
            at: clue.at.as_ref().map(|at| at.placed(&mut text)),
        });
        let clues = clues.collect();
        let (place_of_case, new) = self.case_numbers.place(row.case);
        if new {
            self.bytes += serde_json::to_string(&case)?.len() + 1;
            self.cases.push(case);
        }
        Ok(ScriptRow {
            case: place_of_case,
            why,
            why_public,
            why_private,
            place,
            hangs,
            origins,
            clues,
            ..*row
        })
    }

    /// Cuts the words so that all items fit beside pictures of that many bytes; where not even the
    /// shortest do, the last are left out.
    fn fit(mut self, made: &Rows<'_, '_>, taken: usize) -> io::Result<Columns> {
        let room = (BYTES - taken.min(PICTURES)).saturating_sub(self.bytes);
        let words = |number: usize| made.get(number).map_or("", |(_, own)| own.words.as_str());
        let fits = |most: usize| {
            let mut words = self.rows.iter().map(|number| words(*number));
            let left = words.try_fold(room, |left, words| {
                left.checked_sub(weight(&shortened(words, most)))
            });
            left.is_some()
        };
        let most = CUTS.iter().copied().find(|most| fits(*most)).unwrap_or(40);
        let mut left = room;
        let mut columns = Columns::default();
        for number in std::mem::take(&mut self.rows) {
            let Some((row, own)) = made.get(number) else {
                break;
            };
            let words = shortened(&own.words, most).into_owned();
            let Some(rest) = left.checked_sub(weight(&words)) else {
                break;
            };
            left = rest;
            columns.push(self.placed(row, made)?, own, words);
        }
        Ok(Columns {
            texts: self.texts.of(made.texts()),
            cases: self.cases,
            ..columns
        })
    }
}
