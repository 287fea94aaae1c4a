//! What changed, for programs: a contract of its own, which `diff.schema.json` describes. Changes
//! are streamed.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::MARK;
use crate::compare::{
    Account, AuditInfo, Cause, Change, Comparison, ItemRow, Section, Thread, ThreadChanges,
    ThreadSection, Unsure,
};
use crate::policy;
use crate::report::stream::Object;

pub(super) fn write(compared: &Comparison, out: &mut (dyn Write + Send)) -> io::Result<()> {
    let mut object = Object::open(out)?;
    object.field("schema", &MARK)?;
    object.field(
        "tool",
        &DiffTool {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        },
    )?;
    object.field("old", &SideV1::of(&compared.old))?;
    object.field("new", &SideV1::of(&compared.new))?;
    object.field("reversed", &compared.is_reversed().is_some())?;
    object.field("empty", &compared.is_empty())?;
    object.field("kept", &compared.kept)?;
    let counts: BTreeMap<&str, u64> = Section::ALL
        .iter()
        .map(|section| (section.as_str(), compared.count(*section)))
        .collect();
    object.field("counts", &counts)?;
    let unsure = compared.unsure.iter();
    let unsure = unsure.map(|((section, why), items)| UnsureV1 {
        section: section.as_str(),
        why: why.as_str(),
        items: *items,
    });
    object.field("unsure", &unsure.collect::<Vec<_>>())?;
    let causes: BTreeMap<&str, u64> = Cause::ALL
        .iter()
        .map(|cause| {
            (
                cause.as_str(),
                compared.causes.get(cause).copied().unwrap_or(0),
            )
        })
        .collect();
    object.field("policy_causes", &causes)?;
    object.open_list("changes")?;
    compared.each(|change| object.element(&ChangeV1::of(change)))?;
    object.close_list()?;
    object.field("conversations", &ThreadsV1::of(&compared.threads))?;
    object.close()
}

#[derive(Serialize)]
struct DiffTool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct UnsureV1 {
    section: &'static str,
    why: &'static str,
    items: u64,
}

#[derive(Serialize)]
struct SideV1<'a> {
    path: &'a str,
    day: Option<String>,
    answers_file: Option<&'a str>,
    as_of: Option<String>,
    region: &'a str,
    packs: &'a [String],
    accounts: &'a [Account],
    items: u64,
    unread_files: u64,
    unrecognised_files: u64,
    beside: &'a BTreeMap<&'static str, u64>,
}

impl<'a> SideV1<'a> {
    fn of(told: &'a AuditInfo) -> Self {
        Self {
            path: &told.path,
            day: told.day().map(|(day, _)| day.to_string()),
            answers_file: told.answers_file.as_deref(),
            as_of: told.as_of.map(|day| day.to_string()),
            region: &told.region,
            packs: &told.packs,
            accounts: &told.accounts,
            items: told.items,
            unread_files: told.unread,
            unrecognised_files: told.unrecognised,
            beside: &told.beside,
        }
    }
}

#[derive(Serialize)]
struct ChangeV1<'a> {
    change: Section,
    platform: &'static str,
    kind: &'static str,
    time: Option<String>,
    place: &'a str,
    text: &'a str,
    medium: &'a str,
    old: Option<JudgedV1<'a>>,
    new: Option<JudgedV1<'a>>,
    unsure: Option<Unsure>,
    policy_causes: &'a [Cause],
}

#[derive(Serialize)]
struct ThreadsV1<'a> {
    kept: u64,
    changes: Vec<ThreadV1<'a>>,
}

#[derive(Serialize)]
struct ThreadV1<'a> {
    change: ThreadSection,
    platform: &'static str,
    place: &'a str,
    old: Option<CountedV1>,
    new: Option<CountedV1>,
    unsure: Option<Unsure>,
}

#[derive(Serialize)]
struct CountedV1 {
    messages: u64,
    outcome: Option<&'static str>,
}

impl<'a> ThreadsV1<'a> {
    fn of(threads: &'a ThreadChanges) -> Self {
        fn counted(thread: &Thread) -> CountedV1 {
            CountedV1 {
                messages: thread.messages,
                outcome: thread.outcome.map(policy::Coverage::as_str),
            }
        }
        let changes = threads.changes.iter().map(|change| {
            let thread = change.thread();
            ThreadV1 {
                change: change.section,
                platform: thread.map_or("", |thread| thread.platform.as_str()),
                place: thread.map_or("", |thread| &thread.title),
                old: change.old.as_ref().map(counted),
                new: change.new.as_ref().map(counted),
                unsure: change.unsure,
            }
        });
        Self {
            kept: threads.kept,
            changes: changes.collect(),
        }
    }
}

#[derive(Serialize)]
struct JudgedV1<'a> {
    id: String,
    visibility: &'static str,
    outcome: &'static str,
    rule: &'a str,
    pack: &'a str,
}

impl<'a> JudgedV1<'a> {
    fn of(row: &'a ItemRow) -> Self {
        Self {
            id: row.id.to_string(),
            visibility: row.seen.as_str(),
            outcome: row.outcome.as_str(),
            rule: &row.rule,
            pack: &row.pack,
        }
    }
}

impl<'a> ChangeV1<'a> {
    fn of(change: &'a Change) -> Self {
        let row = change.row();
        Self {
            change: change.section,
            platform: row.map_or("", |row| row.platform.as_str()),
            kind: row.map_or("", |row| row.kind.as_str()),
            time: row.and_then(|row| row.time.rfc3339()),
            place: row.map_or("", |row| &row.words.place),
            text: row.map_or("", |row| &row.words.text),
            medium: row.map_or("", |row| &row.words.medium),
            old: change.old.as_ref().map(JudgedV1::of),
            new: change.new.as_ref().map(JudgedV1::of),
            unsure: change.unsure,
            policy_causes: &change.causes,
        }
    }
}
