//! Random damage: whatever happens to a zip or to a file in it, there is no panic, no hang, and no
//! entry is lost.

use std::io::{Cursor, Read as _};

use metaudit::{Error, Format, Language, Limits};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::handmade::{Handmade, zip_of};
use crate::hostile::{Unwatched, options, panicked, report_of};
use crate::support::{Zip, fixture};

const FIXTURES: &[&str] = &[
    "facebook-personal.zip",
    "facebook-page-ja.zip",
    "instagram-2026.zip",
    "instagram-private-fr.zip",
    "threads.zip",
];

/// Runs are random but few: each audits a whole export.
fn few(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The audit of a zip with these bytes; `None` if there is nothing to audit, which the error must
/// then say.
fn audit_of(bytes: &[u8]) -> Option<Value> {
    let zip = Zip::raw("export-ada.zip", bytes);
    let inputs = [zip.path()];
    let options = options(&inputs, Limits::default());
    let audited = match metaudit::audit(&inputs, &options, &Unwatched) {
        Ok(audited) => audited,
        Err(error) => {
            assert!(
                matches!(error, Error::Archive(_) | Error::Read(_))
                    && !error.to_string().is_empty(),
                "{error}"
            );
            return None;
        }
    };
    let report = report_of(&audited);
    assert!(
        !panicked(&report),
        "a reader panicked: {}",
        report["ledger"]
    );
    for (path, line) in lines(&report) {
        assert!(
            line["status"] != "unreadable" || line["note"].is_string(),
            "{path}: no reason is given"
        );
    }
    let mut sinks =
        [Format::Html, Format::Csv, Format::Markdown].map(|format| (format, std::io::sink()));
    let reports = sinks
        .iter_mut()
        .map(|(format, sink)| (*format, sink as &mut (dyn std::io::Write + Send)));
    metaudit::write(&audited, Language::German, reports.collect()).unwrap();
    Some(report)
}

/// Names of the entries, sorted.
fn names(report: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = files(report).map(|(path, _)| path).collect();
    names.sort_unstable();
    names
}

/// The files of the ledger, by path.
fn files(report: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let files = report["ledger"]["files"].as_array().unwrap().iter();
    files.map(|file| (file["path"].as_str().unwrap(), file))
}

/// The entries of a fixture, to be packed again after one was changed.
fn entries_of(name: &str) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(std::fs::read(fixture(name)).unwrap())).unwrap();
    let mut entries = Vec::new();
    for number in 0..zip.len() {
        let mut entry = zip.by_index(number).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        entries.push((entry.name().unwrap().into_owned(), bytes));
    }
    entries
}

fn packed(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    zip_of(
        &entries
            .iter()
            .map(|(name, bytes)| Handmade::stored(name, bytes))
            .collect::<Vec<_>>(),
    )
}

/// Lines by path, without what depends on other files: whether a medium is referred to.
fn lines(report: &Value) -> Vec<(&str, &Value)> {
    files(report)
        .filter(|(_, line)| line["status"] != "media")
        .collect()
}

/// Changes one JSON file of a fixture, and checks that nothing else changes in the ledger. Returns
/// that file's line, before and after.
fn change_one(
    name: &str,
    which: Index,
    change: impl FnOnce(&mut Vec<u8>),
) -> Option<(Value, Value)> {
    let mut entries = entries_of(name);
    let before = audit_of(&packed(&entries)).unwrap();
    let json: Vec<usize> = (0..entries.len())
        .filter(|at| entries[*at].0.ends_with(".json"))
        .collect();
    let at = json[which.index(json.len())];
    change(&mut entries[at].1);
    let after = audit_of(&packed(&entries))?;
    let told = |report| -> Vec<(String, Value, Value)> {
        let others = lines(report)
            .into_iter()
            .filter(|(path, _)| *path != entries[at].0);
        others
            .map(|(path, line)| {
                (
                    path.to_owned(),
                    line["status"].clone(),
                    line["items"].clone(),
                )
            })
            .collect()
    };
    assert_eq!(
        told(&before),
        told(&after),
        "damage to {} changed what another file told",
        entries[at].0
    );
    let line_in = |report| {
        lines(report)
            .into_iter()
            .find(|(path, _)| *path == entries[at].0)
            .map(|(_, line)| line.clone())
    };
    line_in(&before).zip(line_in(&after))
}

const SNIPPETS: &[&[u8]] = &[
    b"null",
    b"[",
    b"]",
    b"{",
    b"}",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\\ud83d",
    b"\\u00c3\\u00a9",
    b"\x00",
    b"\xff",
    b"1e999",
    b"-",
    b"99999999999999999999",
    b"[[[[[[[[",
    b"{\"a\":",
    b"\"data\":",
    b"\"timestamp\":\"x\",",
    b"\xef\xbb\xbf",
];

const ODD: [fn() -> Value; 11] = [
    || Value::Null,
    || json!(true),
    || json!(-1),
    || json!(1e300),
    || json!(u64::MAX),
    || json!(i64::MIN),
    || json!(""),
    || json!("\u{1b}\u{0}é\u{c3}"),
    || json!([]),
    || json!({}),
    || json!([[{"timestamp": {}, "data": 5, "uri": ["x"]}]]),
];

fn nodes(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(nodes).sum::<usize>(),
        Value::Object(map) => map.values().map(nodes).sum(),
        _ => 0,
    }
}

/// The node of that number, in the order of the file.
fn node(value: &mut Value, mut number: usize) -> Option<&mut Value> {
    if number == 0 {
        return Some(value);
    }
    number -= 1;
    let children: Vec<&mut Value> = match value {
        Value::Array(list) => list.iter_mut().collect(),
        Value::Object(map) => map.values_mut().collect(),
        _ => return None,
    };
    for child in children {
        let size = nodes(child);
        if number < size {
            return node(child, number);
        }
        number -= size;
    }
    None
}

proptest! {
    #![proptest_config(few(150))]

    #[test]
    fn flipped_bytes(name in select(FIXTURES), flips in prop::collection::vec((any::<Index>(), 1_u8..), 1..12)) {
        let mut bytes = std::fs::read(fixture(name)).unwrap();
        let directory = ZipArchive::new(Cursor::new(bytes.clone())).unwrap().central_directory_start();
        let whole = audit_of(&bytes).unwrap();
        let mut in_directory = false;
        for (at, mask) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= mask;
            in_directory |= at as u64 >= directory;
        }
        if let Some(damaged) = audit_of(&bytes) {
            prop_assert!(in_directory || names(&damaged) == names(&whole), "an entry is lost");
        } else {
            prop_assert!(in_directory, "damage to entries cost the whole archive");
        }
    }

    #[test]
    fn flipped_bytes_of_the_directory(name in select(FIXTURES), flips in prop::collection::vec((any::<Index>(), 1_u8..), 1..4)) {
        let mut bytes = std::fs::read(fixture(name)).unwrap();
        let directory = ZipArchive::new(Cursor::new(bytes.clone())).unwrap().central_directory_start() as usize;
        for (at, mask) in flips {
            let at = directory + at.index(bytes.len() - directory);
            bytes[at] ^= mask;
        }
        audit_of(&bytes);
    }

    #[test]
    fn cut_off(name in select(FIXTURES), keep in any::<Index>()) {
        let mut bytes = std::fs::read(fixture(name)).unwrap();
        bytes.truncate(keep.index(bytes.len()));
        let told = audit_of(&bytes).is_none_or(|report| report["problems"].as_array().unwrap().iter().any(|one| one["code"] == "input-not-opened"));
        prop_assert!(told, "a part passes for the whole");
    }

    #[test]
    fn json_with_random_bytes(name in select(FIXTURES), which in any::<Index>(), edits in prop::collection::vec((any::<Index>(), 0_usize..40, select(SNIPPETS)), 1..4)) {
        change_one(name, which, |bytes| {
            for (at, removed, snippet) in &edits {
                let at = at.index(bytes.len() + 1);
                let end = (at + removed).min(bytes.len());
                bytes.splice(at..end, snippet.iter().copied());
            }
        });
    }

    #[test]
    fn json_cut_off(name in select(FIXTURES), which in any::<Index>(), keep in any::<Index>()) {
        change_one(name, which, |bytes| bytes.truncate(keep.index(bytes.len())));
    }

    #[test]
    fn json_with_odd_values(name in select(FIXTURES), which in any::<Index>(), places in prop::collection::vec((any::<Index>(), select(&ODD[..])), 1..4)) {
        let mut removed = 0;
        let changed = change_one(name, which, |bytes| {
            let Ok(mut json) = serde_json::from_slice::<Value>(bytes) else { return };
            for (place, odd) in &places {
                let number = place.index(nodes(&json));
                let node = node(&mut json, number).unwrap();
                removed += nodes(node) as u64;
                *node = odd();
            }
            *bytes = serde_json::to_vec(&json).unwrap();
        });
        let Some((before, after)) = changed else { return Ok(()) };
        prop_assert!(after["status"] != "unreadable", "valid JSON is unreadable");
        let items = |line: &Value| line["items"].as_u64().unwrap_or(0);
        prop_assert!(items(&after) + removed >= items(&before), "{before:?} became {after:?}");
    }
}
