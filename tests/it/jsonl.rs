//! One item a line: each line keeps `items.schema.json`, holds what the JSON report holds of the
//! item, and tells by itself whose it is and under what it was judged.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::support::{AS_OF, Zip, fixture, metaudit};

/// The fields that lines have beside those of an item in the JSON report.
fn own() -> Value {
    json!({
        "schema": {"const": "metaudit-items/1"},
        "report_of": {"description": "Platforms, accounts and day of what the report is of.", "type": "string", "minLength": 1},
        "case": {"description": "The number or name of the case, where a batch has one.", "type": ["string", "null"], "minLength": 1},
        "as_of": {"description": "The day as of which was judged.", "$ref": "#/$defs/day"},
        "region": {"description": "Its code; `unknown` where nobody said.", "type": "string", "pattern": "^[a-z]+$"},
        "redacted": {"type": "boolean"},
        "time_utc": {"description": "Its time as an instant; null where no zone is known.", "type": ["string", "null"], "pattern": "Z$"},
        "time_local": {"description": "What a clock beside it showed, where no zone is known; else null.", "type": ["string", "null"], "pattern": "[0-9]$"},
        "day": {"description": "Its day, in UTC or by that clock.", "anyOf": [{"$ref": "#/$defs/day"}, {"type": "null"}]},
    })
}

/// The schema of a line, made from that of the JSON report, so that the two never part.
#[expect(
    clippy::disallowed_methods,
    reason = "a switch for the people who write the docs"
)]
fn schema() -> Value {
    let at = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let report: Value =
        serde_json::from_str(&std::fs::read_to_string(at("report.schema.json")).unwrap()).unwrap();
    let mut made = report["$defs"]["item"].clone();
    let (own, fields) = (own(), made.as_object_mut().unwrap());
    let head = json!({
        "$schema": report["$schema"],
        "title": "A line of the items of a metaudit report",
        "description": "Made from report.schema.json: UPDATE_DOCS=1 cargo test --test it jsonl. An item as it stands there, with what tells whose it is.",
        "$defs": report["$defs"],
    });
    fields.extend(head.as_object().unwrap().clone());
    fields["properties"]
        .as_object_mut()
        .unwrap()
        .extend(own.as_object().unwrap().clone());
    let names = own
        .as_object()
        .unwrap()
        .keys()
        .map(|name| Value::from(name.as_str()));
    fields["required"].as_array_mut().unwrap().extend(names);
    let text = serde_json::to_string_pretty(&made).unwrap() + "\n";
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(at("items.schema.json"), &text).unwrap();
    }
    let kept = std::fs::read_to_string(at("items.schema.json")).unwrap_or_default();
    assert!(
        kept == text,
        "items.schema.json is behind; run UPDATE_DOCS=1 cargo test --test it jsonl"
    );
    made
}

/// The lines and the JSON report of one run.
fn lines_of(input: PathBuf, arguments: &[&str]) -> (Vec<Value>, Value) {
    let folder = tempfile::tempdir().unwrap();
    let [lines, report] = ["items.jsonl", "report.json"].map(|name| folder.path().join(name));
    let mut all: Vec<std::ffi::OsString> = vec![
        input.into(),
        "-o".into(),
        lines.clone().into(),
        "-o".into(),
        report.clone().into(),
    ];
    all.extend(["--as-of", AS_OF].iter().chain(arguments).map(Into::into));
    let ran = metaudit(all);
    assert!(ran.code < 2, "{}", ran.stderr);
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap();
    let lines = read(&lines)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    (lines, serde_json::from_str(&read(&report)).unwrap())
}

#[test]
fn every_line_keeps_the_schema_and_holds_what_the_report_holds() {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema())
        .unwrap();
    let more = own();
    let (mut utc, mut local) = (0, 0);
    for (name, arguments) in [
        ("facebook-personal.zip", &["--region", "eu"][..]),
        ("instagram-public.zip", &["--region", "us"]),
        ("facebook-html.zip", &[]),
        ("threads.zip", &["--redact"]),
    ] {
        let (lines, report) = lines_of(fixture(name), arguments);
        let items = report["items"].as_array().unwrap();
        assert!(
            !items.is_empty() && lines.len() == items.len(),
            "{name}: {} {}",
            lines.len(),
            items.len()
        );
        for (line, item) in lines.iter().zip(items) {
            let faults: Vec<String> = validator
                .iter_errors(line)
                .take(3)
                .map(|fault| fault.to_string())
                .collect();
            assert!(faults.is_empty(), "{name}: {faults:?} {line}");
            let (own, rest): (Map<String, Value>, Map<String, Value>) = line
                .as_object()
                .unwrap()
                .clone()
                .into_iter()
                .partition(|(key, _)| more.get(key).is_some());
            assert_eq!(&Value::from(rest), item, "{name}");
            assert_eq!(own["report_of"], report["report_of"]);
            assert_eq!(
                (&own["region"], &own["as_of"]),
                (&report["region"]["code"], &report["as_of"])
            );
            assert_eq!(own["redacted"], arguments.contains(&"--redact"));
            let time = item["time"].as_str().unwrap_or("");
            let told = [&own["time_utc"], &own["time_local"]].map(|time| time.as_str());
            let expected = match (time, time.ends_with('Z')) {
                ("", _) => [None, None],
                (time, true) => [Some(time), None],
                (time, false) => [None, Some(time)],
            };
            assert_eq!(told, expected, "{name}");
            assert_eq!(
                own["day"].as_str().unwrap_or(""),
                time.get(..10).unwrap_or("")
            );
            utc += usize::from(told[0].is_some());
            local += usize::from(told[1].is_some());
        }
    }
    assert!(utc > 0 && local > 0, "{utc} {local}");
}

/// Lines say of which export they are: they are replaced by those of the same one, and no others.
#[test]
fn lines_take_the_place_of_those_of_the_same_export_only() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("items.jsonl");
    let run = |name: &str| {
        metaudit([
            fixture(name),
            "-o".into(),
            place.clone(),
            "--as-of".into(),
            AS_OF.into(),
        ])
    };
    assert_eq!((run("threads.zip").code, run("threads.zip").code), (0, 0));
    let ran = run("instagram-public.zip");
    assert!(
        ran.code == 2 && ran.stderr.contains("there is a report on something else"),
        "{}",
        ran.stderr
    );
    std::fs::write(&place, "{\"my\": \"lines\"}\n").unwrap();
    assert_eq!(run("threads.zip").code, 2);
    assert_eq!(
        std::fs::read_to_string(&place).unwrap(),
        "{\"my\": \"lines\"}\n"
    );
    // A report that lists nothing has no line, and is replaced all the same.
    std::fs::write(&place, "").unwrap();
    assert_eq!(run("threads.zip").code, 0);
}

/// A text with ends of lines of any sort stays in its line.
#[test]
fn a_text_of_many_lines_is_one_line() {
    let words = "one\ntwo\r\nthree\u{2028}four\u{85}five \"six\"}{";
    let post = json!([{"timestamp": 1_760_000_000, "data": [{"post": words}]}]).to_string();
    let zip = Zip::of(
        "facebook-ada-2026-05-01-x7Kq2LmN.zip",
        &[(
            "your_facebook_activity/posts/your_posts_1.json",
            post.as_bytes(),
        )],
    );
    let (lines, report) = lines_of(zip.path(), &[]);
    assert_eq!(
        (lines.len(), &lines[0]["text"]),
        (1, &report["items"][0]["text"])
    );
    assert!(lines[0]["text"].as_str().unwrap().contains("six"));
}
