//! Reads HTML exports. Each record of a page is turned into the JSON that the other format has for
//! it, and goes to the reader of that file. Nothing here knows what a record means.

#[cfg(test)]
mod any_tag;
mod dates;
mod dialects;
mod earliest;
mod element;
mod face;
mod heading;
mod leftover;
pub(super) mod manifest;
mod names;
mod nesting;
mod picture;
mod piece;
mod plain;
mod profile;
mod rare;
mod record;
mod spoken;
mod times;
mod tokens;
mod tree;
pub(super) mod zone;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::rc::Rc;

use jiff::civil::Date;

use super::locate::roles::Role;
use super::note::Note;
use super::problem::Problem;
use super::sink::Sink;
use super::utf16::{StreamKind, Utf8, is_utf16};
use crate::archive::{Fault, FaultDetail, Opened};
use crate::catalogue::Dialect;
use crate::item::Platform;
use crate::text::without_bom;
use dates::Tongue;
use dialects::{frame, lists_participants, write};
use earliest::AnyTime;
use element::Element;
use nesting::Nested;
use record::PageRecord;
use times::Times;
use tokens::Tokens;
use tree::{PageFeatures, Pages, Tree};
use zone::Zone;

/// The dialect in which a page with that role is written.
fn dialect(role: &Role) -> Dialect {
    match role {
        Role::Read(_, kind) => kind.page.unwrap_or(Dialect::Entity),
        Role::Shape(_) => Dialect::Either,
        Role::AccountData(..)
        | Role::Media
        | Role::Scaffolding
        | Role::Twin(_)
        | Role::Unrecognised(_) => Dialect::Entity,
    }
}

/// A page that is read as JSON. It can be opened more than once.
pub(super) struct Page {
    dialect: Dialect,
    /// Its path from the root of the export.
    relative: String,
    is_instagram: bool,
    zone: Zone,
    /// No date on it is later than this day.
    last_day: Date,
    json: Vec<u8>,
    told: Rc<RefCell<PageProblems>>,
}

/// What is to be reported about a page after it was read.
#[derive(Debug, Default)]
struct PageProblems {
    problems: BTreeMap<Problem, u64>,
    /// Number of tags that are missing, or stand where they are not allowed.
    astray: u64,
    seen: PageFeatures,
    is_json: bool,
    done: bool,
}

impl Page {
    pub(super) fn new(
        role: &Role,
        platform: Platform,
        zone: Zone,
        last_day: Date,
        relative: &str,
    ) -> Self {
        let is_instagram = matches!(platform, Platform::Instagram | Platform::Threads);
        let relative = relative.to_owned();
        Self {
            dialect: dialect(role),
            relative,
            is_instagram,
            zone,
            last_day,
            json: Vec::new(),
            told: Rc::default(),
        }
    }

    /// The JSON of an opened page: in memory if the page was, else as a stream.
    pub(super) fn open<'p>(&'p mut self, page: Opened<'p>) -> Opened<'p> {
        match page {
            Opened::Whole(bytes, fault) if is_utf16(bytes) => {
                let mut utf8 = Vec::new();
                // Reading from memory cannot fail.
                let _ = Utf8::new(bytes, StreamKind::Meta).read_to_end(&mut utf8);
                if !self.is_json(&utf8) {
                    return self.whole(&utf8, fault);
                }
                self.json = utf8;
                Opened::Whole(&self.json, fault)
            }
            Opened::Whole(bytes, fault) if self.is_json(bytes) => Opened::Whole(bytes, fault),
            Opened::Whole(bytes, fault) => self.whole(bytes, fault),
            Opened::Stream(page) => Opened::Stream(
                page.map(|page| self.stream(Utf8::new(page, StreamKind::Meta), Tongue::default())),
            ),
        }
    }

    /// Whether it is a JSON file with the wrong extension, which is read as JSON.
    fn is_json(&self, bytes: &[u8]) -> bool {
        let is_json = matches!(first_byte(bytes), Some(b'{' | b'['));
        self.told.borrow_mut().is_json = is_json;
        is_json
    }

    /// The JSON of a page in memory.
    fn whole(&mut self, bytes: &[u8], fault: Option<Fault>) -> Opened<'_> {
        let mut tongue = self.transcribe(bytes, Tongue::default());
        if tongue.undecided {
            // All words of the page have been seen now, and may settle the doubtful dates.
            tongue.undecided = false;
            self.transcribe(bytes, tongue);
        }
        let cut = self.told.borrow().seen.cut.then(cut);
        Opened::Whole(&self.json, fault.or(cut))
    }

    fn transcribe(&mut self, bytes: &[u8], tongue: Tongue) -> Tongue {
        let mut json = std::mem::take(&mut self.json);
        json.clear();
        let mut stream = self.stream(bytes, tongue);
        // An error here is reported through `seen.cut`.
        let _ = stream.read_to_end(&mut json);
        let learned = stream
            .tokens
            .parts(|page| page.inside.tree.pages.times.tongue());
        drop(stream);
        self.json = json;
        learned
    }

    fn stream<'p>(&self, page: impl Read + 'p, tongue: Tongue) -> PageStream<'p> {
        *self.told.borrow_mut() = PageProblems::default();
        let times = Times::new(self.is_instagram, self.zone, self.last_day, tongue);
        let writer = RecordWriter {
            dialect: self.dialect,
            times,
            out: Vec::new(),
            records: 0,
            end: None,
            threads: None,
            fields: Vec::new(),
        };
        PageStream {
            tokens: Tokens::new(
                page,
                Nested::new(AnyTime::new(Tree::new(writer), &self.relative)),
            ),
            told: Rc::clone(&self.told),
            ready: Vec::new(),
            at: 0,
            ended: false,
        }
    }

    /// Reports what was not understood. To be called after the page was read.
    pub(super) fn tell(&self, out: &mut Sink<'_>) {
        let told = self.told.borrow();
        for (what, count) in &told.problems {
            out.problems(*count, what.clone());
        }
        if told.seen.known {
            out.problems(told.astray, Problem::TagsAstray);
        }
        if told.is_json {
            out.problem(Problem::PageOfJson);
        } else if told.done && !told.seen.known {
            out.unrecognised(Note::NoPageOfMeta);
        }
    }
}

fn cut() -> Fault {
    Fault::Broken(FaultDetail::PageCutOff)
}

fn first_byte(bytes: &[u8]) -> Option<&u8> {
    without_bom(bytes)
        .iter()
        .find(|byte| !byte.is_ascii_whitespace())
}

/// Writes the records of one page.
struct RecordWriter {
    dialect: Dialect,
    times: Times,
    out: Vec<u8>,
    records: u64,
    /// What closes the JSON; `None` until it was opened.
    end: Option<&'static str>,
    /// How many threads were written, if the page may hold several. They are written as a list.
    threads: Option<u64>,
    /// The fields of a profile, which is written as one object at the end.
    fields: Vec<face::Json>,
}

/// Most fields of a profile that are kept.
const MOST_FIELDS: usize = 100_000;

impl RecordWriter {
    fn begin(&mut self, heading: &str, first: Option<&PageRecord>) {
        if self.end.is_none() {
            let (before, end) = frame(self.dialect, heading.trim(), first);
            if let Some(threads) = &mut self.threads {
                self.out.push(if *threads == 0 { b'[' } else { b',' });
                *threads += 1;
            }
            self.out.extend(before);
            self.end = Some(end);
        }
    }

    fn finish(&mut self, heading: &str, maker: &str) {
        if self.threads.is_none_or(|threads| threads == 0) {
            self.begin(heading, None);
        }
        if self.dialect == Dialect::Profile {
            let fields = profile::with_name(std::mem::take(&mut self.fields), maker);
            profile::join(fields).write(&mut self.out);
        }
        self.end_frame();
        if self.threads.is_some() {
            self.out.push(b']');
        }
    }

    fn end_frame(&mut self) {
        let end = self.end.take().unwrap_or_default();
        self.out.extend_from_slice(end.as_bytes());
    }
}

impl Pages for RecordWriter {
    fn record(&mut self, element: &Element, heading: &str) -> bool {
        let record = PageRecord::of(element);
        let is_first = self.end.is_none();
        self.begin(heading, Some(&record));
        if record.is_empty()
            || (is_first && self.dialect == Dialect::Thread && lists_participants(&record))
        {
            return true;
        }
        let written = write(self.dialect, element, record, &mut self.times);
        if self.dialect == Dialect::Profile {
            self.fields.extend(
                written
                    .into_iter()
                    .take(MOST_FIELDS.saturating_sub(self.fields.len())),
            );
            return true;
        }
        for json in written {
            if self.records > 0 {
                self.out.push(b',');
            }
            json.write(&mut self.out);
            self.records += 1;
        }
        true
    }

    fn newest(&mut self) {
        self.times.newest();
    }

    fn is_date(&mut self, text: &str) -> bool {
        self.times.exact(text).is_some()
    }

    fn thread(&mut self) {
        if self.dialect == Dialect::Thread {
            self.end_frame();
            self.threads.get_or_insert(0);
            self.records = 0;
        }
    }

    fn problem(&mut self, what: Problem) {
        self.times.problem(what);
    }
}

/// The JSON of a page, as a stream.
struct PageStream<'p> {
    tokens: Tokens<'p, Nested<AnyTime<RecordWriter>>>,
    told: Rc<RefCell<PageProblems>>,
    ready: Vec<u8>,
    at: usize,
    ended: bool,
}

impl PageStream<'_> {
    /// Reads on until some JSON is ready, or the page ends.
    fn fill(&mut self) -> io::Result<()> {
        self.at = 0;
        self.ready.clear();
        while self.ready.is_empty() && !self.ended {
            if !self.tokens.more()? {
                self.ended = true;
                let mut told = self.told.borrow_mut();
                self.tokens.parts(|page| {
                    let cut = page.end();
                    page.inside.end(cut);
                    let tree = &mut page.inside.tree;
                    let (heading, maker) = (tree.heading().to_owned(), tree.maker().to_owned());
                    tree.pages.finish(&heading, &maker);
                    told.seen = tree.seen;
                    told.problems = std::mem::take(tree.pages.times.problems());
                    // The file is reported as cut off, which says more.
                    told.astray = if cut {
                        0
                    } else {
                        page.astray + page.inside.tree.seen.astray
                    };
                });
                told.done = true;
            }
            let ready = &mut self.ready;
            self.tokens
                .parts(|page| std::mem::swap(ready, &mut page.inside.tree.pages.out));
        }
        Ok(())
    }
}

impl Read for PageStream<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.ready.len() {
            if self.ended {
                return if self.told.borrow().seen.cut {
                    Err(FaultDetail::PageCutOff.error(io::ErrorKind::Other))
                } else {
                    Ok(0)
                };
            }
            self.fill()?;
        }
        let rest = self.ready.get(self.at..).unwrap_or_default();
        let n = rest.len().min(buffer.len());
        buffer
            .get_mut(..n)
            .unwrap_or_default()
            .copy_from_slice(rest.get(..n).unwrap_or_default());
        self.at += n;
        Ok(n)
    }
}
