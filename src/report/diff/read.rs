//! Reads a JSON report, an item at a time: a report may hold half a million.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::message::{FileForm, Foreign, Message};

use super::Error;
use super::head::{ExportJson, File, HeadRegion, InputJson, PackJson, SummaryJson, moment};
use crate::archive::limits::Limits;
use crate::archive::without_long_strings;
use crate::compare::{Account, AuditInfo, ItemRow, Paired, Thread};
use crate::item::{ItemId, Kind, Platform, StableHash, State};
use crate::readers::Status;
use crate::report::bounded::{BoundedReader, Each, PART_BYTES};
use crate::report::json::{READ, SCHEMA};
use crate::report::wording::shortened;
use crate::text::plain_name;
use crate::time::day_in_name;
use crate::{policy, visibility};

/// The kinds of file by number, the same for both sides.
#[derive(Default)]
pub(super) struct Readers(BTreeMap<String, u16>);

impl Readers {
    fn number(&mut self, id: String) -> u16 {
        let next = u16::try_from(self.0.len()).unwrap_or(u16::MAX);
        *self.0.entry(id).or_insert(next)
    }
}

/// Reads a report. Its accounts get their numbers once they are known, and its items follow.
///
/// # Errors
/// It is none, or redacted; or the number or the item is refused.
pub(super) fn read(
    report: impl Read,
    path: &str,
    readers: &mut Readers,
    number: impl FnOnce(&[Account]) -> Result<Paired, Error>,
    take: impl FnMut(ItemRow) -> io::Result<()>,
) -> Result<(AuditInfo, Paired), Error> {
    let (bounded, left) = BoundedReader::new(report);
    let mut json = serde_json::Deserializer::from_reader(without_long_strings(
        bounded,
        Limits::default().string_bytes,
    ));
    let told = AuditInfo {
        path: path.to_owned(),
        ..AuditInfo::default()
    };
    let mut root = ReadRoot {
        told,
        paired: Paired::default(),
        left,
        readers,
        files: FxHashMap::default(),
        exports: BTreeMap::new(),
        ours: false,
        number: Some(number),
        take,
        failed: None,
    };
    let read = json.deserialize_map(&mut root);
    if let Some(why) = root.failed {
        return Err(why);
    }
    read.map_err(|error| Error::NoReport(Foreign::of_form(&error, FileForm::Json).into()))?;
    if !root.ours {
        let why = Message::of("report-not-said").with("schema", SCHEMA);
        return Err(Error::NoReport(why.into()));
    }
    if root.number.is_some() {
        return Err(Error::NoReport(Message::of("report-not-of").into()));
    }
    Ok((root.told, root.paired))
}

struct ReadRoot<'r, N, T> {
    told: AuditInfo,
    paired: Paired,
    /// Bytes that may be read before the next part begins.
    left: Rc<Cell<u64>>,
    readers: &'r mut Readers,
    /// The kind of file that stands at a path.
    files: FxHashMap<String, u16>,
    /// The numbers of the exports.
    exports: BTreeMap<String, (u16, Platform)>,
    ours: bool,
    number: Option<N>,
    take: T,
    /// Why nothing more was read, where that is no fault of the JSON.
    failed: Option<Error>,
}

/// Ends the reading: the reason stands beside it.
fn stop<E: serde::de::Error>(failed: &mut Option<Error>, why: Error) -> E {
    *failed = Some(why);
    E::custom("stopped")
}

impl<'de, N, T> Visitor<'de> for &mut ReadRoot<'_, N, T>
where
    N: FnOnce(&[Account]) -> Result<Paired, Error>,
    T: FnMut(ItemRow) -> io::Result<()>,
{
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            // What is passed over is not held, and may be of any size.
            let passed = matches!(key.as_str(), "rules" | "actions" | "questions");
            self.left.set(if passed { u64::MAX } else { PART_BYTES });
            match key.as_str() {
                "schema" => self.ours = READ.contains(&map.next_value::<String>()?.as_str()),
                "redacted" => {
                    if map.next_value()? {
                        return Err(stop(&mut self.failed, Error::Redacted));
                    }
                }
                "as_of" => self.told.as_of = map.next_value()?,
                "region" => self.told.region = map.next_value::<HeadRegion>()?.code,
                "packs" => {
                    self.told.packs = map
                        .next_value::<Vec<PackJson>>()?
                        .into_iter()
                        .map(PackJson::name)
                        .collect()
                }
                "inputs" => self.inputs(&map.next_value::<Vec<InputJson>>()?),
                "exports" => self.exports(map.next_value()?)?,
                "summary" => self.summary(&map.next_value()?),
                "ledger" => map.next_value_seed(ReadLedger(self))?,
                "items" => {
                    let left = Rc::clone(&self.left);
                    map.next_value_seed(Each::new(&left, |item| self.item(item)))?;
                }
                "conversations" => {
                    let left = Rc::clone(&self.left);
                    map.next_value_seed(Each::new(&left, |thread| self.thread(thread)))?;
                }
                _ => {
                    self.left.set(u64::MAX);
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

impl<N, T> ReadRoot<'_, N, T>
where
    N: FnOnce(&[Account]) -> Result<Paired, Error>,
    T: FnMut(ItemRow) -> io::Result<()>,
{
    fn inputs(&mut self, inputs: &[InputJson]) {
        fn name(path: &str) -> String {
            path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned()
        }
        self.told.named_day = inputs
            .iter()
            .filter_map(|input| day_in_name(&name(&input.path)))
            .max();
    }

    fn exports<E: serde::de::Error>(&mut self, exports: Vec<ExportJson>) -> Result<(), E> {
        let ids: Vec<String> = exports.iter().map(|export| export.id.clone()).collect();
        let platforms: Vec<Platform> = exports.iter().map(|export| export.platform).collect();
        self.told.accounts = exports.into_iter().map(ExportJson::account).collect();
        let Some(number) = self.number.take() else {
            return Err(E::custom("it says twice what it is of"));
        };
        self.paired = number(&self.told.accounts).map_err(|why| stop(&mut self.failed, why))?;
        self.exports = ids
            .into_iter()
            .zip(self.paired.numbers.iter().copied().zip(platforms))
            .collect();
        Ok(())
    }

    fn summary(&mut self, summary: &SummaryJson) {
        let beside = [
            ("conversations", summary.messages.conversations),
            ("own_messages", summary.messages.own),
            ("account_data", summary.account_data.records),
        ];
        self.told.beside = beside.into_iter().collect();
    }

    fn file(&mut self, file: File) {
        let status = Status::of_word(&file.status);
        let reader = file.reader.map(|id| self.readers.number(id));
        match status {
            Some(Status::Unreadable) => {
                self.told.unread += 1;
                self.told.unread_readers.insert(reader);
            }
            Some(Status::Unrecognised) => self.told.unrecognised += 1,
            Some(Status::Read | Status::AccountData | Status::Media | Status::Scaffolding)
            | None => {}
        }
        if let Some(reader) = reader {
            self.told.readers.insert(reader);
            self.files.insert(file.path, reader);
        }
    }

    fn item(&mut self, item: ReadItem) -> ControlFlow<()> {
        let row = self.row(item);
        match (self.take)(row) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                self.failed = Some(error.into());
                ControlFlow::Break(())
            }
        }
    }

    fn thread(&mut self, thread: ReadThread) -> ControlFlow<()> {
        if self.told.threads.len() >= MOST_THREADS {
            let why = Message::of("report-too-many-threads").with("limit", MOST_THREADS);
            self.failed = Some(Error::NoReport(why.into()));
            return ControlFlow::Break(());
        }
        // An export that the report does not list is nobody's.
        if let Some((account, platform)) = self.exports.get(&thread.export).copied() {
            self.told.threads.push(thread.of(account, platform));
        }
        ControlFlow::Continue(())
    }

    fn row(&mut self, item: ReadItem) -> ItemRow {
        let account = self
            .exports
            .get(&item.export)
            .map_or(u16::MAX, |(account, _)| *account);
        let id = u64::from_str_radix(&item.id, 16).unwrap_or_default();
        if item.kind == Kind::ProfileField
            && item.state == State::Replaced
            && self.told.former.len() < FORMER
        {
            self.told.former.insert(plain_name(&item.text));
        }
        let mut readers: Vec<u16> = item
            .origins
            .iter()
            .filter_map(|origin| self.files.get(&origin.file).copied())
            .collect();
        readers.sort_unstable();
        readers.dedup();
        let (evidence, past) = (item.evidence(), item.past());
        let mut row = ItemRow::new(account, ItemId(id), item.platform, item.kind);
        row.time = moment(item.time.as_deref());
        row.words.place = item.place.unwrap_or_default();
        row.words.text = item.text;
        row.words.medium = item.media.into_iter().next().unwrap_or_default();
        row.current = item.current;
        row.seen = item.visibility.is;
        row.outcome = item.outcome.is;
        row.rule = item.outcome.rule;
        row.pack = item.outcome.pack.unwrap_or_default();
        row.evidence = evidence;
        row.past = past;
        row.readers = readers;
        row.known_by_its_words()
    }
}

/// Conversations of one report, which are held in memory. Nobody has so many.
const MOST_THREADS: usize = 200_000;

/// Characters kept of its title.
const TITLE: usize = 200;

/// Former names kept. Nobody has so many.
const FORMER: usize = 1000;

/// The files of the archive.
struct ReadLedger<'a, 'r, N, T>(&'a mut ReadRoot<'r, N, T>);
impl<'de, N, T> DeserializeSeed<'de> for ReadLedger<'_, '_, N, T>
where
    N: FnOnce(&[Account]) -> Result<Paired, Error>,
    T: FnMut(ItemRow) -> io::Result<()>,
{
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de, N, T> Visitor<'de> for ReadLedger<'_, '_, N, T>
where
    N: FnOnce(&[Account]) -> Result<Paired, Error>,
    T: FnMut(ItemRow) -> io::Result<()>,
{
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a ledger")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "files" => {
                    let left = Rc::clone(&self.0.left);
                    map.next_value_seed(Each::new(&left, |file| {
                        self.0.file(file);
                        ControlFlow::Continue(())
                    }))?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct ReadItem {
    id: String,
    export: String,
    platform: Platform,
    kind: Kind,
    state: State,
    surface: Option<String>,
    place: Option<String>,
    current: bool,
    time: Option<String>,
    text: String,
    media: Vec<String>,
    origins: Vec<ReadOrigin>,
    visibility: Seen,
    outcome: ReadOutcome,
}

#[derive(Deserialize)]
struct ReadThread {
    export: String,
    place: String,
    own: Option<u64>,
    others: u64,
    span: ReadSpan,
    outcome: Option<ReadOutcome>,
}

#[derive(Deserialize)]
struct ReadSpan {
    from: Option<String>,
}

impl ReadThread {
    fn of(self, account: u16, platform: Platform) -> Thread {
        Thread {
            account,
            platform,
            title: shortened(&self.place, TITLE).into_owned(),
            messages: self.own.unwrap_or(0).saturating_add(self.others),
            from: moment(self.span.from.as_deref()),
            outcome: self.outcome.map(|outcome| outcome.is),
        }
    }
}

#[derive(Deserialize)]
struct ReadOrigin {
    file: String,
}

#[derive(Deserialize)]
struct Seen {
    is: visibility::Audience,
    evidence: Vec<ReadEvidence>,
    intervals: Vec<ReadInterval>,
}

#[derive(Deserialize)]
struct ReadInterval {
    from: Option<String>,
    to: Option<String>,
    is: visibility::Audience,
}

#[derive(Deserialize)]
struct ReadEvidence {
    signal: String,
    says: visibility::Audience,
    strength: visibility::Certainty,
}

#[derive(Deserialize)]
struct ReadOutcome {
    is: policy::Coverage,
    rule: String,
    pack: Option<String>,
}

impl ReadItem {
    /// A hash of what is known of the item and of who could see it; where that stands is none of
    /// it.
    fn evidence(&self) -> u64 {
        let hash = StableHash::new()
            .field(self.kind.as_str())
            .field(self.state.as_str());
        let hash = hash.field(self.surface.as_deref().unwrap_or(""));
        let all = self.visibility.evidence.iter();
        all.fold(hash, |hash, one| {
            hash.field(&one.signal)
                .field(one.says.as_str())
                .field(one.strength.as_str())
        })
        .finish()
    }

    /// A hash of who could see it when.
    fn past(&self) -> u64 {
        let all = self.visibility.intervals.iter();
        all.fold(StableHash::new(), |hash, one| {
            hash.field(one.from.as_deref().unwrap_or(""))
                .field(one.to.as_deref().unwrap_or(""))
                .field(one.is.as_str())
        })
        .finish()
    }
}
