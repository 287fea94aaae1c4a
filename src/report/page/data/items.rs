//! The items for the script, packed: what many of them share stands once.

use std::io;

use rustc_hash::FxHashMap;

use super::super::super::Audit;
use super::super::super::store::Judged;
use super::super::super::tried::Other;
use super::super::super::wording::{excerpt, rule_name, shortened, standing, stands_at};
use super::super::cards::{CHARACTERS, clues, file, kind_and_field, seen};
use super::{code, weight};
use crate::item::{Origin, State};
use crate::language::Words;
use crate::policy::{Outcome, Reasons};
use crate::text::harmless;
use crate::visibility::{self, Visibility};

/// Items in the page, at most.
const MOST: usize = 20_000;

/// Bytes that all of this may take, and of them what stands beside the words of the items.
const BYTES: usize = 3_000_000;
const BESIDE_WORDS: usize = 2_200_000;

/// Of these bytes, those that pictures may take. Whoever asks for more pictures gets a larger page.
const PICTURES: usize = 700_000;

/// Lengths to which the words are cut, in characters: the longest at which all fit.
const CUTS: &[usize] = &[CHARACTERS, 240, 120, 80, 60, 40];

/// Takes items in, in the order of the report.
pub(super) struct Items<'a> {
    w: &'static Words,
    audit: &'a Audit,
    reasons: Reasons<'a>,
    texts: Texts,
    cases: Texts,
    /// Each item as JSON without its words, and the words.
    rows: Vec<(String, String)>,
    bytes: usize,
    full: bool,
}

/// Outcome, audience, confidence, who could see it, rule, what the outcome stands on, caveats, audience since training began.
type TellsOf = [usize; 8];

/// What came of it.
pub(super) struct Fitted {
    pub(super) texts: Vec<String>,
    pub(super) cases: Vec<String>,
    pub(super) rows: Vec<String>,
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

impl<'a> Items<'a> {
    pub(super) fn new(w: &'static Words, audit: &'a Audit) -> Self {
        let (texts, cases) = (Texts::default(), Texts::default());
        let reasons = Reasons::new(&audit.packs, w.language);
        Self { w, audit, reasons, texts, cases, rows: Vec::new(), bytes: 0, full: false }
    }

    /// Takes an item in, if there is room. Nothing is left out in the middle: after the first that does not fit, no more.
    pub(super) fn add(
        &mut self,
        judged: &Judged,
        place_of_kind: Option<u64>,
        question: Option<usize>,
        others: Option<&[Other; 2]>,
    ) -> io::Result<()> {
        self.full = self.full || self.rows.len() == MOST;
        if self.full {
            return Ok(());
        }
        let (w, audit) = (self.w, self.audit);
        let item = &judged.item;
        let (now, reason) = self.told(&judged.visibility, &judged.outcome);
        let else_: Vec<(TellsOf, usize)> =
            others.into_iter().flatten().map(|other| self.told(&other.visibility, &other.outcome)).collect();
        let lines = |lines: Vec<String>| lines.join("\n");
        let kind = kind_and_field(w, audit, item);
        let state = if item.state == State::Live { String::new() } else { w.word(item.state.as_str()) };
        let case = serde_json::to_string(&(
            place_of_kind,
            self.texts.place(&kind),
            self.texts.place(&state),
            question,
            now,
            else_.first().map(|(told, _)| told),
            else_.get(1).map(|(told, _)| told),
        ))?;
        let case = self.cases.place(&case);
        let named = item.annotations.named().map(|(name, value)| format!("{}: {value}", w.word(name)));
        let annotations = lines(named.map(|line| harmless(&line).into_owned()).collect());
        let origins: Vec<[u64; 2]> = item.origins.iter().map(|origin| self.origin(origin)).collect();
        let evidence: Vec<_> = clues(w, &judged.visibility)
            .map(|(says, origin)| (self.texts.place(&says), origin.map(|origin| self.origin(&origin))))
            .collect();
        let row = serde_json::to_string(&(
            judged.id.to_string(),
            item.time.seconds(),
            case,
            reason,
            else_.first().map(|(_, why)| why),
            else_.get(1).map(|(_, why)| why),
            self.texts.place(&stands_at(w, item).map_or(String::new(), |place| excerpt(place, 120))),
            item.media.len(),
            evidence,
            self.texts.place(&annotations),
            origins,
        ))?;
        let beside = self.bytes + row.len() + self.texts.bytes + self.cases.bytes;
        if beside > BESIDE_WORDS {
            self.full = true;
            return Ok(());
        }
        self.bytes += row.len() + 4;
        self.rows.push((row, excerpt(&item.text, CHARACTERS)));
        Ok(())
    }

    /// File and record.
    fn origin(&mut self, origin: &Origin) -> [u64; 2] {
        [self.texts.place(&harmless(&file(self.audit, origin))) as u64, u64::from(origin.record)]
    }

    /// What an item comes to, and why.
    fn told(&mut self, visibility: &Visibility, outcome: &Outcome) -> (TellsOf, usize) {
        let (is, audience) = code(visibility.is, outcome.is);
        let sure = visibility::Confidence::ALL.iter().position(|known| *known == visibility.confidence);
        let who = self.texts.place(&seen(self.w, self.audit, visibility));
        let rule = self.texts.place(&rule_name(&self.audit.packs, outcome.rule));
        let why = self.reasons.why(outcome, visibility.is, visibility.told());
        let why = self.texts.place(&harmless(&why));
        let standing = self.texts.place(standing(self.w, outcome.standing).unwrap_or_default());
        let caveats = self.audit.packs.caveats(outcome);
        let caveats: Vec<_> = caveats.into_iter().map(|caveat| self.w.phrase(caveat)).collect();
        let caveats = self.texts.place(&caveats.join("\n"));
        let since_training = self.audit.since_training(visibility);
        let since_training = visibility::Is::ALL.iter().position(|known| *known == since_training);
        let sure = sure.unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, reason = "places in short lists")]
        let told =
            [is as usize, audience as usize, sure, who, rule, standing, caveats, since_training.unwrap_or_default()];
        (told, why)
    }

    /// Cuts the words so that all items fit beside pictures of that many bytes; where not even the shortest do, the last are left out.
    pub(super) fn fit(self, taken: usize) -> Fitted {
        let room = (BYTES - taken.min(PICTURES)).saturating_sub(self.bytes + self.texts.bytes + self.cases.bytes);
        let fits = |cut: usize| {
            let mut words = self.rows.iter().map(|(_, text)| weight(&shortened(text, cut)));
            words.try_fold(room, |left, words| left.checked_sub(words)).is_some()
        };
        let cut = CUTS.iter().copied().find(|cut| fits(*cut)).unwrap_or(40);
        let mut left = room;
        let rows = self.rows.iter().map_while(|(row, text)| {
            let text = shortened(text, cut);
            left = left.checked_sub(weight(&text))?;
            let words = serde_json::to_string(&text).ok()?;
            Some(format!("{},{words}]", row.strip_suffix(']')?))
        });
        Fitted { rows: rows.collect(), cases: self.cases.list, texts: self.texts.list }
    }
}
