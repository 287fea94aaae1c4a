//! The items in Parquet: the table holds what the lines hold, in typed columns.

use std::path::Path;

use jiff::Timestamp;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row};
use serde_json::{Value, json};

use crate::support::{AS_OF, Zip, fixture, metaudit};

fn rows(path: &Path) -> Vec<Row> {
    let file = SerializedFileReader::new(std::fs::File::open(path).unwrap()).unwrap();
    let rows = file.get_row_iter(None).unwrap();
    rows.map(|row| row.unwrap()).collect()
}

/// A cell as the line has it.
fn told(field: &Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Bool(is) => json!(is),
        Field::Str(text) => json!(text),
        Field::Bytes(bytes) => json!(bytes.as_utf8().unwrap()),
        Field::Date(days) => {
            let day = jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(*days);
            json!(day.to_string())
        }
        Field::TimestampMillis(time) => {
            json!(Timestamp::from_millisecond(*time).unwrap().to_string())
        }
        Field::Group(group) => Value::Object(
            group
                .get_column_iter()
                .map(|(name, field)| (name.clone(), told(field)))
                .collect(),
        ),
        other => panic!("{other:?}"),
    }
}

fn agree(cell: &Value, line: &Value, at: &str) {
    match (cell, line) {
        (Value::Object(cells), Value::Object(_)) => {
            for (key, cell) in cells {
                agree(cell, &line[key], &format!("{at}.{key}"));
            }
        }
        // What is a list or has no fixed fields is JSON in a text.
        (Value::String(text), Value::Array(_) | Value::Object(_)) => {
            assert_eq!(&serde_json::from_str::<Value>(text).unwrap(), line, "{at}");
        }
        (Value::String(time), Value::String(line)) if at.starts_with(".time_") => {
            let line = line.trim_end_matches('Z');
            assert!(
                time.trim_end_matches('Z').starts_with(line),
                "{at}: {time} {line}"
            );
        }
        (cell, line) => assert_eq!(cell, line, "{at}"),
    }
}

#[test]
fn the_table_holds_what_the_lines_hold() {
    let folder = tempfile::tempdir().unwrap();
    let (table, lines) = (
        folder.path().join("items.parquet"),
        folder.path().join("items.jsonl"),
    );
    let mut seen = 0;
    for (name, more) in [
        ("facebook-personal.zip", &["--region", "eu"][..]),
        ("facebook-html.zip", &[]),
        ("instagram-public.zip", &["--region", "us"]),
        ("threads.zip", &["--redact"]),
    ] {
        let arguments = [
            fixture(name).into_os_string(),
            "-o".into(),
            table.clone().into(),
            "-o".into(),
            lines.clone().into(),
        ];
        let more = ["--as-of", AS_OF, "--force"].iter().chain(more);
        let ran = metaudit(arguments.into_iter().chain(more.map(Into::into)));
        assert!(ran.code < 2, "{}", ran.stderr);
        let rows = rows(&table);
        let lines = std::fs::read_to_string(&lines).unwrap();
        let mut lines: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        for line in &mut lines {
            // A line has this field only where the item has an address; a column is always there.
            let line = line.as_object_mut().unwrap();
            line.entry("permalink").or_insert(Value::Null);
        }
        assert!(rows.len() == lines.len() && !rows.is_empty(), "{name}");
        for (row, line) in rows.iter().zip(&lines) {
            let cells = row.get_column_iter();
            let cells: Value = cells
                .map(|(name, field)| (name.clone(), told(field)))
                .collect();
            assert_eq!(
                cells.as_object().unwrap().len(),
                line.as_object().unwrap().len(),
                "{name}"
            );
            agree(&cells, line, "");
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
}

/// Rows of several groups, and a table that takes the place of one on the same export only.
#[test]
fn a_large_table_has_several_groups_and_says_of_whom_it_is() {
    let posts: Vec<Value> = (0..20_500)
        .map(|n| json!({"timestamp": 1_500_000_000 + n * 1000, "data": [{"post": format!("post {n}")}]}))
        .collect();
    let posts = Value::from(posts).to_string();
    let zip = Zip::of(
        "facebook-ada-2026-05-01-x7Kq2LmN.zip",
        &[(
            "your_facebook_activity/posts/your_posts_1.json",
            posts.as_bytes(),
        )],
    );
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("items.parquet");
    let run = |input: &Path| {
        metaudit([
            input,
            "-o".as_ref(),
            &place,
            "--as-of".as_ref(),
            AS_OF.as_ref(),
        ])
    };
    assert_eq!(run(&zip.path()).code, 0);
    let file = SerializedFileReader::new(std::fs::File::open(&place).unwrap()).unwrap();
    assert_eq!(file.metadata().file_metadata().num_rows(), 20_500);
    assert!(file.num_row_groups() > 1);
    assert_eq!(run(&zip.path()).code, 0);
    let ran = run(&fixture("threads.zip"));
    assert!(
        ran.code == 2 && ran.stderr.contains("there is a report on something else"),
        "{}",
        ran.stderr
    );
    std::fs::write(&place, "my own table").unwrap();
    assert_eq!(run(&zip.path()).code, 2);
    assert_eq!(std::fs::read_to_string(&place).unwrap(), "my own table");
}
