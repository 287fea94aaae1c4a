//! Rows of items for the script. Each item is read and worded once, however often it is tried how
//! many fit, and what many items have in common is worded once for all of them.

use std::collections::BTreeMap;
use std::io;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::super::super::Audit;
use super::super::super::store::{Judged, Spot};
use super::super::super::tried::Trial;
use super::super::super::view::{ItemView, VerdictView, file_and_field};
use super::super::super::walked::ItemReading;
use super::super::accounts::Accounts;
use super::super::cards::CHARACTERS;
use super::code;
use super::columns::{CaseData, ClueRow, FileRecord, OwnWords, ScriptRow, VerdictData};
use super::once::Once;
use crate::about::About;
use crate::item::{EntryId, Item, Kind, Origin, Platform};
use crate::language::Words;
use crate::policy::{Alike, Coverage, Outcome};
use crate::readers::facts_of;
use crate::text::harmless;
use crate::visibility::{self, ClueNote, Evidence, Visibility};

/// Characters shown of the name of a place.
const PLACE_CHARACTERS: usize = 120;

/// Makes rows, and keeps them.
pub(super) struct Rows<'r, 'a> {
    trial: &'r mut Trial<'a>,
    accounts: &'r Accounts,
    reading: &'r mut ItemReading<'a>,
    slot: Option<Judged>,
    /// Where each kind stands in the list of kinds.
    kinds: BTreeMap<(Platform, Kind), u64>,
    says: Wordings<'a>,
    cases: Once<CaseData>,
    tried: FxHashMap<TriedKey, [ToldVerdict; 2]>,
    known: FxHashMap<(Coverage, u64), usize>,
    made: Vec<(ScriptRow, OwnWords)>,
}

impl<'r, 'a> Rows<'r, 'a> {
    pub(super) fn new(
        w: &'static Words,
        audit: &'a Audit,
        trial: &'r mut Trial<'a>,
        accounts: &'r Accounts,
        reading: &'r mut ItemReading<'a>,
    ) -> Self {
        Self {
            trial,
            accounts,
            reading,
            slot: None,
            kinds: audit.summary.by_kind.keys().copied().zip(0..).collect(),
            says: Wordings::new(w, audit),
            cases: Once::default(),
            tried: FxHashMap::default(),
            known: FxHashMap::default(),
            made: Vec::new(),
        }
    }

    /// The number of the row of an item.
    pub(super) fn number(&mut self, is: Coverage, spot: Spot) -> io::Result<usize> {
        if let Some(number) = self.known.get(&(is, spot.number)) {
            return Ok(*number);
        }
        self.reading.read(is, spot, &mut self.slot)?;
        let Some(judged) = self.slot.take() else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let row = self.row(&judged);
        self.slot = Some(judged);
        self.made.push(row);
        let number = self.made.len() - 1;
        self.known.insert((is, spot.number), number);
        Ok(number)
    }

    /// The row of that number: its texts and its case are numbers of [`Self::texts`] and
    /// [`Self::cases`].
    pub(super) fn get(&self, number: usize) -> Option<&(ScriptRow, OwnWords)> {
        self.made.get(number)
    }

    pub(super) const fn texts(&self) -> &Once<String> {
        &self.says.texts
    }

    pub(super) const fn cases(&self) -> &Once<CaseData> {
        &self.cases
    }

    /// What an item would come to with each of the answers, found once for all that are alike.
    fn tried(&mut self, question: usize, item: &Item) -> Option<[ToldVerdict; 2]> {
        let facts = facts_of(&self.says.audit.read.exports, item.export);
        let told = !facts.stated.is_empty();
        let about = facts.about(item).filter(|_| told);
        let key = (question, Alike::of(item, facts), item.time.day(), about);
        let known = self.tried.get(&key).copied();
        // Found anew in tests, to see that it is the same.
        if known.is_some() && !cfg!(debug_assertions) {
            return known;
        }
        let both = self.trial.both(question, item)?;
        let told = both.map(|one| self.says.verdict(&one.visibility, &one.outcome));
        debug_assert!(
            known.is_none_or(|known| known == told),
            "what holds of one holds of all that are alike: {item:?}"
        );
        self.tried.insert(key, told);
        Some(told)
    }

    fn row(&mut self, judged: &Judged) -> (ScriptRow, OwnWords) {
        let item = &judged.item;
        let question = self.trial.question_of(item);
        let tried = question.and_then(|question| self.tried(question, item));
        let [public, private] = tried.map_or([None; 2], |both| both.map(Some));
        let says = &mut self.says;
        let view = ItemView::of(says.w, says.audit, judged);
        let now = says.verdict(&judged.visibility, &judged.outcome);
        let case = self.cases.number(&CaseData {
            account: self.accounts.place(item.export),
            kind: self.kinds.get(&(item.platform, item.kind)).copied(),
            named: says.kind(&view, item),
            state: says.texts.number(&*view.state().unwrap_or_default()),
            question,
            now: now.verdict,
            if_public: public.map(|told| told.verdict),
            if_private: private.map(|told| told.verdict),
        });
        let hangs: Vec<String> = view
            .hangs()
            .map(|(name, value)| format!("{name}\t{value}"))
            .collect();
        let place = view.place(PLACE_CHARACTERS).unwrap_or_default();
        let row = ScriptRow {
            seconds: item.time.seconds(),
            case,
            why: now.why,
            why_public: public.map(|told| told.why),
            why_private: private.map(|told| told.why),
            place: says.texts.number(&*place),
            media: item.media.len(),
            hangs: says.texts.number(&*hangs.join("\n")),
            origins: item
                .origins
                .iter()
                .map(|origin| says.stands(origin))
                .collect(),
            clues: judged
                .visibility
                .evidence
                .iter()
                .filter_map(|evidence| says.clue(&view.verdict, evidence))
                .collect(),
        };
        let own = OwnWords {
            id: judged.id.to_string(),
            link: view.link().map(str::to_owned),
            words: view.words(CHARACTERS),
        };
        (row, own)
    }
}

/// A question, and all of an item that its answers hang on: what makes it alike, its day, and what
/// it is about where something was told of that before.
type TriedKey = (usize, Alike, Option<Date>, Option<About>);

/// What rows say, each text once. What a text follows from is remembered with it, since to word it
/// takes longer than to look it up.
struct Wordings<'a> {
    w: &'static Words,
    audit: &'a Audit,
    texts: Once<String>,
    kinds: FxHashMap<Kind, usize>,
    verdicts: FxHashMap<VerdictKey, ToldVerdict>,
    /// By the evidence without where it stands.
    clues: FxHashMap<Evidence, Option<usize>>,
    /// By file and field.
    files: FxHashMap<(EntryId, u8), usize>,
}

/// What the words for a verdict follow from: the outcome, who could see it and how surely, also
/// since training began, and what the user told.
type VerdictKey = (
    Outcome,
    visibility::Audience,
    visibility::Certainty,
    visibility::Audience,
    Option<ClueNote>,
);

/// What an item comes to, and why.
#[derive(Clone, Copy, PartialEq, Eq)]
struct ToldVerdict {
    verdict: VerdictData,
    why: usize,
}

impl<'a> Wordings<'a> {
    fn new(w: &'static Words, audit: &'a Audit) -> Self {
        Self {
            w,
            audit,
            texts: Once::default(),
            kinds: FxHashMap::default(),
            verdicts: FxHashMap::default(),
            clues: FxHashMap::default(),
            files: FxHashMap::default(),
        }
    }

    fn kind(&mut self, view: &ItemView<'_>, item: &Item) -> usize {
        // Which field of a profile it is, its origin says.
        if item.kind == Kind::ProfileField {
            return self.texts.number(&*view.kind());
        }
        *self
            .kinds
            .entry(item.kind)
            .or_insert_with(|| self.texts.number(&*view.kind()))
    }

    fn stands(&mut self, origin: &Origin) -> FileRecord {
        let file = self
            .files
            .entry((origin.entry, origin.field))
            .or_insert_with(|| {
                let name = file_and_field(self.audit, origin);
                self.texts.number(&*harmless(&name))
            });
        FileRecord {
            file: *file,
            record: origin.record,
        }
    }

    fn clue(&mut self, view: &VerdictView<'_>, evidence: &Evidence) -> Option<ClueRow> {
        let anywhere = Evidence {
            origin: None,
            ..evidence.clone()
        };
        let says = *self.clues.entry(anywhere).or_insert_with_key(|evidence| {
            let says = view.clue(evidence)?;
            Some(self.texts.number(&*says))
        });
        Some(ClueRow {
            says: says?,
            at: evidence.origin.map(|origin| self.stands(&origin)),
        })
    }

    fn verdict(&mut self, visibility: &Visibility, outcome: &Outcome) -> ToldVerdict {
        let since = self.audit.since_training(visibility);
        let key = (
            outcome.clone(),
            visibility.is,
            visibility.confidence,
            since,
            visibility.told().cloned(),
        );
        if let Some(known) = self.verdicts.get(&key) {
            return *known;
        }
        let view = VerdictView::of(self.w, self.audit, visibility, outcome);
        let mut number = |text: &str| self.texts.number(text);
        let (is, seen) = code(visibility.is, outcome.is);
        let verdict = VerdictData {
            outcome: is,
            seen,
            sure: visibility.confidence as usize,
            who: number(&view.seen()),
            rule: number(&view.rule()),
            standing: number(view.standing().unwrap_or_default()),
            caveats: number(&view.caveats().collect::<Vec<_>>().join("\n")),
            since: since as usize,
        };
        let told = ToldVerdict {
            verdict,
            why: number(&harmless(&view.why())),
        };
        self.verdicts.insert(key, told);
        told
    }
}
