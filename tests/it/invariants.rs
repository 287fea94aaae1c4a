//! Properties of fixtures packed in other ways: neither wrapper, indentation, order of parts,
//! number of threads nor Meta's way of writing text changes the result.

use std::io::Read as _;
use std::path::PathBuf;

use proptest::prelude::*;
use serde_json::Value;

use crate::support::{Zip, audit, audit_with, fixture};

const FIXTURES: &[&str] = &[
    "facebook-personal.zip",
    "facebook-page-ja.zip",
    "instagram-public.zip",
    "instagram-private-fr.zip",
    "instagram-2026.zip",
    "threads.zip",
];

/// The files of a fixture.
fn files(name: &str) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(fixture(name)).unwrap()).unwrap();
    let mut files = Vec::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).unwrap();
        if entry.is_file() {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            files.push((entry.name().unwrap().into_owned(), bytes));
        }
    }
    files
}

fn pack(name: &str, files: &[(String, Vec<u8>)]) -> Zip {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    Zip::of(name, &files)
}

/// What must not change: items with their ids, visibilities and outcomes, and the totals. Paths of
/// files may change.
fn essence(report: &Value) -> Value {
    let mut items = report["items"].clone();
    for item in items.as_array_mut().unwrap() {
        item["origins"] = Value::from(item["origins"].as_array().unwrap().len());
        for evidence in item["visibility"]["evidence"].as_array_mut().unwrap() {
            evidence["origin"] = Value::Null;
        }
    }
    serde_json::json!([
        items,
        report["summary"],
        report["conversations"],
        report["account_data"],
        report["about_you"]
    ])
}

/// The first place at which two reports differ.
fn difference(one: &Value, other: &Value, place: &str) -> Option<String> {
    match (one, other) {
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => a
            .iter()
            .zip(b)
            .enumerate()
            .find_map(|(at, (a, b))| difference(a, b, &format!("{place}/{at}"))),
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => a
            .iter()
            .find_map(|(key, a)| difference(a, &b[key], &format!("{place}/{key}"))),
        (a, b) => (a != b).then(|| {
            let short = |value: &Value| value.to_string().chars().take(200).collect::<String>();
            format!("{place}: {} against {}", short(a), short(b))
        }),
    }
}

fn audited(name: &str, files: &[(String, Vec<u8>)]) -> Value {
    let zip = pack(name, files);
    essence(&audit(&[zip.path()]).1)
}

/// JSON with every lone element of a root list as a bare object, as Meta writes it.
fn flipped(bytes: &[u8]) -> Vec<u8> {
    match serde_json::from_slice::<Value>(bytes) {
        Ok(Value::Array(list)) if list.len() == 1 && list[0].is_object() => {
            serde_json::to_vec(&list[0]).unwrap()
        }
        _ => bytes.to_vec(),
    }
}

/// The same JSON with text in correct Unicode.
fn clean(bytes: &[u8]) -> Vec<u8> {
    fn mend(value: &mut Value) {
        match value {
            Value::String(text) => *text = right(text),
            Value::Array(list) => list.iter_mut().for_each(mend),
            Value::Object(map) => {
                let mended = std::mem::take(map).into_iter().map(|(key, mut value)| {
                    mend(&mut value);
                    (right(&key), value)
                });
                *map = mended.collect();
            }
            _ => {}
        }
    }
    fn right(text: &str) -> String {
        let bytes: Option<Vec<u8>> = text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).ok())
            .collect();
        bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_else(|| text.to_owned())
    }
    let Ok(mut value) = serde_json::from_slice::<Value>(bytes) else {
        return bytes.to_vec();
    };
    mend(&mut value);
    serde_json::to_vec_pretty(&value).unwrap()
}

#[derive(Clone, Debug)]
enum Change {
    Wrapper(&'static str),
    Compact,
    Flip,
    Clean,
    Backslashes,
    Noise,
    Order,
}

fn apply(change: &Change, files: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    let json = |f: fn(&[u8]) -> Vec<u8>| {
        move |(path, bytes): (String, Vec<u8>)| {
            if path.ends_with(".json") {
                (path, f(&bytes))
            } else {
                (path, bytes)
            }
        }
    };
    match change {
        Change::Wrapper(folder) => files
            .into_iter()
            .map(|(path, bytes)| (format!("{folder}/{path}"), bytes))
            .collect(),
        Change::Compact => files.into_iter().map(json(compact)).collect(),
        Change::Flip => files.into_iter().map(json(flipped)).collect(),
        Change::Clean => files.into_iter().map(json(clean)).collect(),
        Change::Backslashes => files
            .into_iter()
            .map(|(path, bytes)| (path.replace('/', "\\"), bytes))
            .collect(),
        Change::Noise => {
            let own = files.iter().filter(|(path, _)| !path.contains("__MACOSX"));
            let noise: Vec<_> = own
                .map(|(path, _)| {
                    (
                        format!("__MACOSX/._{}", path.replace(['/', '\\'], "_")),
                        vec![0],
                    )
                })
                .collect();
            files
                .into_iter()
                .filter(|(path, _)| !path.contains("__MACOSX"))
                .chain(noise)
                .collect()
        }
        Change::Order => files.into_iter().rev().collect(),
    }
}

/// Keys keep their order, which carries meaning, so the text is squeezed and not parsed.
fn compact(bytes: &[u8]) -> Vec<u8> {
    let (mut out, mut inside, mut escaped) = (Vec::new(), false, false);
    for byte in bytes {
        if inside || !byte.is_ascii_whitespace() {
            out.push(*byte);
        }
        if escaped {
            escaped = false;
        } else if inside && *byte == b'\\' {
            escaped = true;
        } else if *byte == b'"' {
            inside = !inside;
        }
    }
    out
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = prop_oneof![
        // Without a day, because a day in a folder with a name like Meta's is evidence of when the
        // export was made.
        Just(Change::Wrapper("instagram-zoe-x7Kq2LmN")),
        Just(Change::Wrapper("my data")),
        Just(Change::Compact),
        Just(Change::Flip),
        Just(Change::Backslashes),
        Just(Change::Noise),
        Just(Change::Order),
    ];
    proptest::collection::vec(change, 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn packing_changes_nothing(fixture in proptest::sample::select(FIXTURES), changes in changes()) {
        // A wrapper's date is reported as the day of the export, so both zips have it in their
        // name.
        let name = "export-2026-05-01-x7Kq2LmN.zip";
        let plain = files(fixture);
        let expected = audited(name, &plain);
        let changed = changes.iter().fold(plain, |files, change| apply(change, files));
        prop_assert_eq!(difference(&audited(name, &changed), &expected, ""), None, "{} after {:?}", fixture, changes);
    }

    #[test]
    fn a_split_into_parts_changes_nothing(fixture in proptest::sample::select(FIXTURES), seed in any::<u64>()) {
        let name = "export-2026-05-01-x7Kq2LmN.zip";
        let all = files(fixture);
        let expected = audited(name, &all);
        let mut parts = [Vec::new(), Vec::new()];
        for (number, file) in all.into_iter().enumerate() {
            parts[usize::from(seed >> (number % 64) & 1 == 1)].push(file);
        }
        prop_assume!(parts.iter().all(|part| part.iter().any(|(path, _)| path.ends_with(".json"))));
        let [one, two] = [("export-2026-05-01-AAAA1111.zip", &parts[0]), ("export-2026-05-01-BBBB2222.zip", &parts[1])].map(|(name, part)| pack(name, part));
        prop_assert_eq!(difference(&essence(&audit(&[one.path(), two.path()]).1), &expected, ""), None);
        prop_assert_eq!(difference(&essence(&audit(&[two.path(), one.path()]).1), &expected, ""), None);
    }
}

#[test]
fn right_unicode_gives_what_meta_s_writing_gives() {
    // Files in which labels are recognised by position depend on the order of keys, which
    // serde_json's map does not keep.
    for fixture in ["facebook-personal.zip", "facebook-page-ja.zip"] {
        let all = files(fixture);
        let clean = apply(&Change::Clean, all.clone());
        assert_eq!(
            difference(
                &audited("export.zip", &clean),
                &audited("export.zip", &all),
                ""
            ),
            None,
            "{fixture}"
        );
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    for name in FIXTURES {
        let one = audit_with(&[fixture(name)], &["--threads", "1"]).1;
        let four = audit_with(&[fixture(name)], &["--threads", "4"]).1;
        assert_eq!(difference(&one, &four, ""), None, "{name}");
    }
}

#[test]
fn a_folder_is_what_its_zip_is() {
    let folder = tempfile::tempdir().unwrap();
    let root: PathBuf = folder.path().join("export-2026-05-01-x7Kq2LmN");
    let all = files("facebook-personal.zip");
    for (path, bytes) in &all {
        let place = root.join(path);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, bytes).unwrap();
    }
    assert_eq!(
        difference(
            &essence(&audit(&[root]).1),
            &audited("export-2026-05-01-x7Kq2LmN.zip", &all),
            ""
        ),
        None
    );
}
