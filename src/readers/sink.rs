//! Takes what the reader of one file finds. Items go to the sorter, everything else is gathered.

use std::borrow::Cow;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::facts::Fact;
use crate::item::{
    Annotations, Conversation, EntryId, ExportId, Item, Kind, Origin, Platform, State, Surface,
};
use crate::lexicon::audience::tells_audience;
use crate::lexicon::labels::LanguageSet;
use crate::text::{Mend, Text};
use crate::time::Moment;

use super::dates::META;
use super::gathered::{
    Claim, CurrentPicture, FileNotes, Gathered, media_hash, stem_hash, visit_hash,
};
use super::mention::{calls_ai_in_public, with_names};
use super::note::Note;
use super::others::AboutYou;
use super::problem::Problem;
use super::unite::hidden::is_hidden;
use super::unite::identity::words_identity;
use super::unite::parts::ItemParts;
use super::unite::settle::{Above, ItemContext, ItemInFile, Sameness};
use super::unite::traces::Traces;
use super::unite::twins::{JsonContents, Other};
use super::whatsapp::Sketch;

/// Takes what one file gives.
pub(super) struct Sink<'s> {
    pub(super) export: ExportId,
    pub(super) platform: Platform,
    pub(super) page_export: bool,
    /// The file is an HTML page.
    pub(super) is_html: bool,
    /// The name that the user gave for chats.
    pub(super) me: Option<&'s str>,
    /// No date in the file can be later than this day.
    last: Date,
    entry: EntryId,
    family: u16,
    record: u32,
    field: u8,
    notes: FileNotes,
    unknown_keys: u32,
    facts: u32,
    people: u32,
    /// Labels met, and whether they tell an audience: looking for that costs more than remembering
    /// it.
    labels: FxHashMap<Box<str>, bool>,
    /// The file is read a second time.
    again: bool,
    /// What of the messages in the JSON beside a page no page has shown before this one.
    messages: Option<Traces>,
    gathered: &'s mut Gathered,
    found: &'s mut ItemParts,
}

/// A file that is to be read, and what is known of it beforehand.
pub(super) struct FileOfExport {
    pub(super) export: ExportId,
    pub(super) platform: Platform,
    /// The whole export is that of a Page.
    pub(super) page_export: bool,
    pub(super) entry: EntryId,
    /// The place of its kind of file among all of them.
    pub(super) family: u16,
    /// No date in it can be later than this day.
    pub(super) last: Date,
}

/// Labels remembered of one file: a bound on memory.
const MOST_LABELS: usize = 1024;

/// Unknown keys of a file that are quoted; the rest are only counted.
const NAMED_KEYS: u32 = 20;

/// Most facts that are kept of one file, since they are held in memory.
const MOST_FACTS: u32 = 10_000;
/// Most names of people that are kept of one file. A profile may have 5,000 friends.
const MOST_PEOPLE: u32 = 100_000;

impl<'s> Sink<'s> {
    pub(super) fn new(
        file: FileOfExport,
        gathered: &'s mut Gathered,
        found: &'s mut ItemParts,
    ) -> Self {
        let FileOfExport {
            export,
            platform,
            page_export,
            entry,
            family,
            last,
        } = file;
        Self {
            export,
            platform,
            page_export,
            is_html: false,
            me: None,
            last,
            entry,
            family,
            record: 0,
            field: 0,
            notes: FileNotes::default(),
            unknown_keys: 0,
            facts: 0,
            people: 0,
            labels: FxHashMap::default(),
            again: false,
            messages: gathered.known.as_ref().map(JsonContents::messages),
            gathered,
            found,
        }
    }

    /// The last day that a date in the file can have.
    pub(super) fn last(&self) -> Date {
        self.last
    }

    fn can_be(&self, time: Moment) -> bool {
        time.day().is_none_or(|day| day <= self.last)
    }

    /// The time if it is possible, else unknown. Nothing is reported; see [`Self::believed`].
    pub(super) fn possible(&self, time: Moment) -> Moment {
        if self.can_be(time) && !is_before_all(time) {
            time
        } else {
            Moment::Unknown
        }
    }

    /// The time if it is possible, else unknown: nothing in an export is later than its day
    /// (archives.md 6), nor made before Facebook existed. An impossible time is reported; one wrong
    /// record must not change what is said about all others.
    pub(super) fn believed(&mut self, time: Moment) -> Moment {
        if is_before_all(time) {
            self.problem(Problem::TimeTooEarly);
            return Moment::Unknown;
        }
        self.not_behind(time)
    }

    /// The time to which something is backdated, which may be any before the day of the export. A
    /// later one is reported, and unknown.
    pub(super) fn not_behind(&mut self, time: Moment) -> Moment {
        if self.can_be(time) {
            return time;
        }
        self.problem(Problem::TimeTooLate);
        Moment::Unknown
    }

    /// Closes the file. If it had records but gave nothing, it was not understood; it is not empty.
    pub(super) fn finish(mut self) {
        let FileNotes {
            had_records,
            says_nothing,
            ref unknown,
            ..
        } = self.notes;
        if had_records && !says_nothing && unknown.is_none() && self.given() == 0 {
            self.problem(Problem::GaveNothing);
            self.unrecognised(Note::RecordsNotUnderstood);
        }
        self.notes.last = self.record;
        self.gathered.files.push((self.entry, self.notes));
    }

    /// Sets the record that the following items come from.
    pub(super) fn at(&mut self, field: &'static str, record: u32) {
        let fields = &mut self.notes.fields;
        // Most records have the same key as the one before, often the same `&'static str`.
        let same = |known: &&'static str| std::ptr::eq(*known, field) || *known == field;
        let known = fields.iter().position(same).unwrap_or_else(|| {
            fields.push(field);
            fields.len() - 1
        });
        self.field = u8::try_from(known).unwrap_or(u8::MAX);
        self.record = record;
    }

    /// The root key of the current record.
    pub(super) fn field(&self) -> &'static str {
        self.notes
            .fields
            .get(usize::from(self.field))
            .copied()
            .unwrap_or("")
    }

    pub(super) fn origin(&self) -> Origin {
        Origin {
            entry: self.entry,
            record: self.record,
            field: self.field,
        }
    }

    /// Hears a label: it is in the language of the export.
    pub(super) fn hear(&mut self, label: &str) {
        if let Some(languages) = LanguageSet::of_label(label) {
            self.gathered.hear(self.export, languages);
        }
    }

    /// Whether a label tells an audience.
    pub(super) fn tells_audience(&mut self, label: &str) -> bool {
        if let Some(known) = self.labels.get(label) {
            return *known;
        }
        let tells = tells_audience(label);
        if self.labels.len() < MOST_LABELS {
            self.labels.insert(label.into(), tells);
        }
        tells
    }

    /// The text as a string. Damage in it is reported.
    pub(super) fn text(&mut self, text: Text) -> String {
        match text.mend() {
            Mend::None | Mend::Repaired => {}
            Mend::Shortened => self.problem(Problem::TextCut),
            Mend::Lossy => self.problem(Problem::TextNoText),
        }
        with_names(text.into_string())
    }

    /// A new item of this file, which is live and on the user's own profile unless changed.
    pub(super) fn draft(&self, kind: Kind, time: Moment) -> Item {
        let page = self.page_export;
        Item {
            export: self.export,
            platform: self.platform,
            kind,
            state: State::Live,
            surface: if page {
                Surface::Page
            } else {
                Surface::OwnProfile
            },
            place: None,
            field: None,
            current: false,
            time,
            text: String::new(),
            media: Vec::new(),
            link: None,
            annotations: Annotations::default(),
            perhaps_unpublished: false,
            listed_as_live: false,
            audience: None,
            by_shape: false,
            mention: false,
            origins: vec![self.origin()],
            identity: 0,
        }
    }

    /// Takes an item that another person may have made. It counts only if the archive shows that
    /// the author is the user.
    pub(super) fn item_by(&mut self, author: String, item: Item) {
        self.push(
            item,
            ItemContext {
                author: Some(author),
                ..ItemContext::default()
            },
        );
    }

    /// The same, where the record may name no author, with what only all files together can tell of
    /// the sentence above it.
    pub(super) fn item_by_under(&mut self, author: Option<String>, above: Above, item: Item) {
        self.push(
            item,
            ItemContext {
                author,
                above,
                ..ItemContext::default()
            },
        );
    }

    /// Takes an item of a thread, whose title is known only after all its files were read.
    /// `author`: set if others write in it too.
    pub(super) fn item_in(&mut self, thread: &str, author: Option<String>, item: Item) {
        self.push(
            item,
            ItemContext {
                author,
                thread: Some(thread.to_owned()),
                ..ItemContext::default()
            },
        );
    }

    /// As [`Self::item_in`], if records of one file with the same identity are the same thing too.
    pub(super) fn item_once_in(&mut self, thread: &str, author: Option<String>, item: Item) {
        self.push(
            item,
            ItemContext {
                author,
                thread: Some(thread.to_owned()),
                sameness: Sameness::Within,
                ..ItemContext::default()
            },
        );
    }

    /// Takes an item whose sentence must be checked after all files were read.
    pub(super) fn item_under(&mut self, above: Above, sameness: Sameness, item: Item) {
        self.push(
            item,
            ItemContext {
                above,
                sameness,
                ..ItemContext::default()
            },
        );
    }

    /// As [`Self::item_under`], for an item whose sentence may announce a bio with its words.
    pub(super) fn item_announced(&mut self, sentence: &str, above: Above, item: Item) {
        let bios = &mut self.gathered.clues.bios;
        let announced = Some(bios.announced(self.export, sentence, &item.text));
        self.push(
            item,
            ItemContext {
                above,
                announced,
                ..ItemContext::default()
            },
        );
    }

    /// As [`Self::item_under`], for an item that another file may know by only one of these times,
    /// in seconds.
    pub(super) fn item_of_times(&mut self, times: Vec<i64>, above: Above, item: Item) {
        self.push(
            item,
            ItemContext {
                times,
                above,
                ..ItemContext::default()
            },
        );
    }

    /// Notes that this record is about a medium, whichever item it will belong to.
    pub(super) fn echo(&mut self, path: &str) {
        let origin = self.origin();
        self.gathered
            .echoes
            .push((media_hash(self.export, path), origin));
    }

    /// Notes that this record is about a visit, whichever item it will belong to.
    pub(super) fn visit(&mut self, time: Moment, place: &str) {
        let origin = self.origin();
        self.gathered
            .echoes
            .extend(visit_hash(self.export, time, place).map(|visit| (visit, origin)));
    }

    /// Takes an item of the user's. Without an identity from its reader, it gets one of its kind,
    /// time, words and the name of its first picture.
    pub(super) fn item(&mut self, item: Item) {
        self.push(item, ItemContext::default());
    }

    fn push(&mut self, mut item: Item, told: ItemContext) {
        item.time = self.believed(item.time);
        // A post may speak to Meta AI, and is still a post.
        item.mention |= !item.kind.is_of_ai() && calls_ai_in_public(&item.text);
        if item.identity == 0 {
            item.identity = words_identity(&item, &item.text);
        }
        if let Some(known) = self.gathered.known.as_mut()
            && known.takes(&item)
        {
            self.notes.others += 1;
            return;
        }
        if item.kind == Kind::Bio {
            self.gathered.clues.bios.bio(item.export, &item.text);
        }
        self.gathered.any_hidden |= is_hidden(&item);
        self.notes.items += 1;
        self.seen(item.time);
        if item.time != Moment::Unknown {
            let span = self
                .gathered
                .spans
                .entry(item.export)
                .or_insert((item.time, item.time));
            *span = (span.0.min(item.time), span.1.max(item.time));
        }
        for path in &item.media {
            self.refer(path);
        }
        if let Some(weight) = &mut self.gathered.weight {
            return weight.item(&item);
        }
        if let Err(error) = self.found.push(&ItemInFile {
            family: self.family,
            told,
            item,
        }) {
            self.gathered.failure.get_or_insert(error);
        }
    }

    /// Notes that the export was made at this time or later.
    pub(super) fn seen(&mut self, time: Moment) {
        if !self.can_be(time) {
            return;
        }
        let newest = self.gathered.newest.entry(self.export).or_default();
        *newest = (*newest).max(time);
    }

    pub(super) fn fact(&mut self, fact: Fact) {
        let day = match &fact {
            Fact::PrivacyChange(_, toggle) => Some(toggle.on),
            Fact::FirstCloseFriendsStory(day) => *day,
            Fact::Deactivated(time) => Some(time.from),
            Fact::HolderName(_)
            | Fact::FormerName(_)
            | Fact::Username(_)
            | Fact::Birthday(_)
            | Fact::PrivateAccount(_)
            | Fact::PageExport
            | Fact::Requested(_)
            | Fact::KnownPage(_)
            | Fact::Setting(_)
            | Fact::Residence(_)
            | Fact::Notice(_)
            | Fact::LinkedAccount(_) => None,
        };
        if let Some(day) = day
            && day > self.last
        {
            self.notes.others += 1;
            return self.problem(Problem::TimeTooLate);
        }
        if self.has_room() {
            let origin = self.origin();
            self.gathered.facts.push((self.export, fact, origin));
        }
    }

    /// Counts a fact, and returns whether it is kept.
    fn has_room(&mut self) -> bool {
        self.notes.others += 1;
        self.facts += 1;
        if self.facts > MOST_FACTS {
            self.problem(Problem::TooManyFacts);
        }
        self.facts <= MOST_FACTS
    }

    /// Notes the name of a Page; if not `sure`, it may be a profile.
    pub(super) fn page(&mut self, name: String, sure: bool) {
        if self.has_room() {
            let origin = self.origin();
            self.gathered.clues.page(self.export, name, sure, origin);
        }
    }

    /// Notes the name of a person whom the user knows. Only its hash is kept.
    pub(super) fn person(&mut self, name: &str) {
        self.people += 1;
        if self.people <= MOST_PEOPLE {
            self.gathered.clues.person(self.export, name);
        }
    }

    /// Notes that the file was part of the list of friends.
    pub(super) fn friends_listed(&mut self) {
        let whole = self.notes.broken.is_none()
            && self.notes.unknown.is_none()
            && self.people <= MOST_PEOPLE;
        self.gathered.clues.friends_listed(self.export, whole);
    }

    /// Notes the name of a group that the user wrote in.
    pub(super) fn group(&mut self, name: &str) {
        self.gathered.clues.group(self.export, name);
    }

    /// Notes a name that the holder typed into a form, which may be their own.
    pub(super) fn typed_name(&mut self, name: String) {
        self.gathered.clues.typed_name(self.export, name);
    }

    /// Notes a change of the private-account switch in an unknown direction.
    pub(super) fn toggle(&mut self, time: Moment) {
        let time = self.believed(time);
        if self.has_room() {
            let origin = self.origin();
            self.gathered.clues.toggle(self.export, time, origin);
        }
    }

    pub(super) fn picture(&mut self, kind: Kind, rank: u8, time: Moment, identity: u64) {
        // If the time is impossible, that is reported with its item.
        let time = std::cmp::Reverse(self.possible(time));
        self.gathered.pictures.push(CurrentPicture {
            export: self.export,
            kind,
            rank,
            time,
            identity,
        });
    }

    /// Notes what a medium belongs to.
    pub(super) fn claim(&mut self, path: &str, claim: Claim) {
        self.gathered
            .claims
            .push((media_hash(self.export, path), claim));
    }

    /// Notes that media belong to an item. An item that is archived, deleted or unpublished claims
    /// none: a photo that is also listed elsewhere is public, and must not count as that item's.
    pub(super) fn claim_media(&mut self, item: &Item, claim: Claim) {
        if item.state == State::Live {
            for path in item.media.iter() {
                self.claim(path, claim);
            }
        }
    }

    /// Notes that a medium is referred to. Links into the web are left out, since no archive holds
    /// them.
    pub(super) fn refer(&mut self, path: &str) {
        let is_link = path
            .match_indices(':')
            .any(|(at, _)| path.get(at..).is_some_and(|rest| rest.starts_with("://")));
        if !is_link {
            let (exact, stem) = (media_hash(self.export, path), stem_hash(self.export, path));
            self.gathered.references.push((self.export, exact, stem));
        }
    }

    pub(super) fn conversation(&mut self, conversation: Conversation) {
        self.notes.others += 1;
        if let Some((_, last)) = conversation.span {
            self.seen(last);
        }
        // All messages of the page are in the JSON beside it.
        if self.gathered.known.is_some() && conversation.messages() == 0 {
            return;
        }
        self.gathered.conversation(conversation);
    }

    /// Whether a message of a page is in the JSON beside it, where it is counted. Asked once for
    /// each message, whenever the file is read; most files have no such twin.
    pub(super) fn is_in_json<'w>(
        &mut self,
        sender: &str,
        words: impl FnOnce() -> Cow<'w, str>,
        time: Moment,
    ) -> bool {
        let time = self.possible(time);
        if let Some(weight) = &mut self.gathered.weight {
            if !self.again {
                weight.message(sender, &words(), time);
            }
            return false;
        }
        let known = self.gathered.known.as_mut();
        known.is_some_and(|known| known.takes_message(sender, &words(), time))
    }

    /// The file is read a second time from its start.
    pub(super) fn read_again(&mut self) {
        self.again = true;
        if let Some((known, messages)) = self.gathered.known.as_mut().zip(self.messages.take()) {
            known.restore_messages(messages);
        }
    }

    pub(super) fn place(&self) -> (ExportId, EntryId) {
        (self.export, self.entry)
    }

    /// Takes what identifies an exported chat in other exports.
    pub(super) fn chat(&mut self, sketch: Sketch) {
        self.gathered.chats.push(sketch);
    }

    pub(super) fn account_data(&mut self, category: &'static str, records: u64) {
        self.notes.account_data += records;
        let Some(records) = self.not_in_json(Other::AccountData, records) else {
            return;
        };
        *self
            .gathered
            .account_data
            .entry((self.export, self.platform, category))
            .or_default() += records;
    }

    /// How many of these records of a page the JSON beside it lacks; `None` if it has all.
    fn not_in_json(&mut self, other: Other, records: u64) -> Option<u64> {
        let Some(known) = self.gathered.known.as_mut() else {
            return Some(records);
        };
        Some(known.rest(other, records)).filter(|rest| *rest > 0)
    }

    /// Counts content by others about the user, outside of all totals.
    pub(super) fn about_you(&mut self, what: AboutYou, records: u64) {
        self.notes.others += records;
        let Some(records) = self.not_in_json(Other::AboutYou, records) else {
            return;
        };
        *self
            .gathered
            .about_you
            .entry((self.export, self.platform, what))
            .or_default() += records;
    }

    pub(super) fn problem(&mut self, what: Problem) {
        self.problems(1, what);
    }

    /// Reports a problem this many times.
    pub(super) fn problems(&mut self, times: u64, what: Problem) {
        if times == 0 {
            return;
        }
        *self
            .gathered
            .problems
            .entry((self.entry, what))
            .or_default() += times;
    }

    pub(super) fn unknown_key(&mut self, key: &str) {
        self.unknown_keys += 1;
        if self.unknown_keys <= NAMED_KEYS {
            self.problem(Problem::unknown_key(key));
        } else {
            self.problem(Problem::MoreUnknownKeys);
        }
    }

    pub(super) fn unknown_label(&mut self, label: &str) {
        self.problem(Problem::unknown_label(label));
    }

    /// Notes that the file was taken for account data but holds messages.
    pub(super) fn is_thread(&mut self) {
        self.notes.as_thread = true;
    }

    /// The file could not be read to its end.
    pub(super) fn broken(&mut self, why: Note) {
        self.notes.broken.get_or_insert(why);
    }

    /// How much the file has given so far.
    pub(super) fn given(&self) -> u64 {
        self.notes.items + self.notes.others + self.notes.account_data
    }

    /// Notes that a record is Meta's way of saying "nothing" (archives.md 8).
    pub(super) fn says_nothing(&mut self) {
        self.notes.says_nothing = true;
    }

    /// Notes that the file was read to its end and has records.
    pub(super) fn had_records(&mut self) {
        self.notes.had_records = true;
    }

    /// Notes that the file has a known name but unknown content.
    pub(super) fn unknown_shape(&mut self) {
        self.unrecognised(Note::UnknownShape);
    }

    /// Nothing in the file was understood, for this reason.
    pub(super) fn unrecognised(&mut self, why: Note) {
        self.notes.unknown.get_or_insert(why);
    }
}

/// Whether a time is before Meta's first service opened. Nothing was made then: such times are
/// sentinels or wrong numbers (archives.md 6). Items shown at an earlier day are backdated.
pub(super) fn is_before_all(time: Moment) -> bool {
    time.day().is_some_and(|day| day < META)
}
