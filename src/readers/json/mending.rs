//! Tests of mending: a fault costs only itself, and nothing beside it.

use std::io::{self, Read};

use proptest::prelude::*;
use serde_json::{Value, json};

use super::mend::MendReader;
use super::tally::Tally;
use super::{Mended, each_document, mended};

/// The documents that a reader would see in these bytes, and what had to be mended; no documents if
/// reading has to stop.
fn read(bytes: &[u8]) -> (Option<Vec<Value>>, Tally) {
    let tally = Mended::default();
    let mut documents = Vec::new();
    let end = each_document(mended(bytes, 0, &tally), |json| {
        documents.push(serde::Deserialize::deserialize(json)?);
        Ok(())
    });
    (end.is_ok().then_some(documents), tally.get())
}

/// As [`read`], of a file that holds one document.
fn one(json: &str) -> (Value, Tally) {
    let (documents, tally) = read(json.as_bytes());
    let documents = documents.unwrap_or_else(|| panic!("reading stops: {json}"));
    assert_eq!(documents.len(), 1, "{json}");
    (documents.into_iter().next().unwrap(), tally)
}

fn text_of(bytes: &[u8]) -> String {
    let mut text = String::new();
    MendReader::new(bytes, 0, &Mended::default())
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn in_a_string_only_what_is_wrong_is_replaced() {
    assert_eq!(
        text_of(b"{\"a\tb\": \"\\ud83d\\ude00 \\ud83d \xff caf\xc3\xa9 \\x \\\\\"}"),
        "{\"a\\u0009b\": \"\\ud83d\\ude00 \u{FFFD} \u{FFFD} café \u{FFFD}x \\\\\"}"
    );
}

#[test]
fn a_break_loses_nothing_before_it() {
    struct Breaks;
    impl Read for Breaks {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("broken"))
        }
    }
    let mut mend = MendReader::new(b"[\"a\", {\"b\": ".chain(Breaks), 0, &Mended::default());
    let mut text = Vec::new();
    assert_eq!(
        mend.read_to_end(&mut text).unwrap_err().to_string(),
        "broken"
    );
    assert_eq!(text, b"[\"a\" ,{\"b\": ");
}

#[test]
fn a_value_that_is_none_costs_itself() {
    let digits = "7".repeat(400);
    for word in [
        "NaN",
        "-Infinity",
        "Infinity",
        "undefined",
        "1e999",
        "007",
        "+1",
        ".5",
        "0x1F",
        "nan",
        &digits,
        "'x'",
    ] {
        let (value, tally) = one(&format!(r#"[{{"a": {word}, "b": 1}}, {{"a": 2}}]"#));
        assert_eq!(value, json!([{"a": null, "b": 1}, {"a": 2}]), "{word}");
        assert_eq!(
            tally,
            Tally {
                values: 1,
                ..Tally::default()
            },
            "{word}"
        );
    }
    let (value, tally) = one(r#"{"a": True, "b": [None, False], "c": , "d":}"#);
    assert_eq!(
        value,
        json!({"a": true, "b": [null, false], "c": null, "d": null})
    );
    assert_eq!(tally.values, 2);
}

#[test]
fn commas_too_many_or_too_few_cost_nothing() {
    for (json, commas) in [
        (r#"[{"a": 1, "b": [2]},{"c": 3},]"#, 1),
        (r#"[{"a": 1, "b": [2,],},,,{"c": 3}]"#, 3),
        (r#"[,{"a": 1,, "b": [,2]},{,"c": 3}]"#, 4),
        (r#"[{"a": 1 "b": [2]} {"c": 3}]"#, 2),
    ] {
        let (value, tally) = one(json);
        assert_eq!(value, json!([{"a": 1, "b": [2]}, {"c": 3}]), "{json}");
        assert_eq!(
            tally,
            Tally {
                commas,
                ..Tally::default()
            },
            "{json}"
        );
    }
}

#[test]
fn lists_that_a_tool_joined_are_all_read() {
    for json in [
        "[1][2] [3]",
        "[1],[2],\n[3]",
        "\u{FEFF}[1]\n\u{FEFF}[2]\n\u{FEFF}[3]\n",
    ] {
        let (documents, tally) = read(json.as_bytes());
        assert_eq!(
            documents.unwrap(),
            [json!([1]), json!([2]), json!([3])],
            "{json}"
        );
        assert_eq!(tally.documents, 2, "{json}");
    }
    let (lines, _) = read(b"{\"a\": 1}\n{\"a\": 2}\n");
    assert_eq!(lines.unwrap(), [json!({"a": 1}), json!({"a": 2})]);
}

#[test]
fn what_nests_too_deep_costs_itself() {
    for levels in [125, 126, 200, 200_000] {
        let deep = format!("{}\"]\"{}", "[".repeat(levels), "]".repeat(levels));
        let (value, tally) = one(&format!(r#"[{{"a": {deep}, "b": 1}}, 2]"#));
        assert_eq!(
            (value[0]["b"].clone(), value[1].clone()),
            (json!(1), json!(2))
        );
        assert_eq!(tally.deep, u64::from(levels > 125), "{levels}");
    }
}

#[test]
fn where_the_structure_is_lost_outside_of_records_reading_stops() {
    for json in [
        "nonsense",
        "{\"a\" 1}",
        "[1]]",
        "[1] x",
        "{\"a\": \"b\"c\"}",
        "}",
        "",
    ] {
        assert_eq!(read(json.as_bytes()).0, None, "{json}");
    }
}

/// Ways to break a record, as one of its bytes or parts becomes another.
const BREAKS: &[(&str, &str)] = &[
    (r#""title""#, r#""title"#),
    (r#""title""#, r#"title""#),
    (r#""title""#, r#"title"#),
    (r#""title":"#, r#""title""#),
    (r#""title":"#, r#""title"::"#),
    (r#""words N""#, r#""words N"#),
    (r#""words N""#, r#"words N""#),
    (r#""words N""#, r#""words "N" and more""#),
    (r#""words N"}]"#, r#""words N"}"#),
    (r#""words N"}]"#, r#""words N"]"#),
    (r#""words N"}]"#, r#""words N"}}]"#),
    (r#""words N"}]"#, r#""words N"}]]"#),
    (r#""time""#, r#"!"time""#),
    (r#""time""#, "\0\0\0\0"),
    (r#"{"time""#, r#""time""#),
    (r#"N."}"#, r#"N.}"#),
    (r#"N."}"#, r#"N.""#),
    (r#"N."}"#, r#"N."]"#),
    (r#"N."}"#, r#"N."} x"#),
    (r#"N."}"#, r#"N."}}"#),
    (r#""data""#, r#"<<<<<<< HEAD "data""#),
];

fn record(n: usize) -> String {
    format!(r#"{{"time": {n}, "data": [{{"post": "words {n}"}}], "title": "Record {n}."}}"#)
}

fn list(records: &[String], lines: bool) -> String {
    if lines {
        format!("[\n  {}\n]", records.join(",\n  "))
    } else {
        format!("[{}]", records.join(","))
    }
}

/// The numbers of the records that were read unchanged.
fn whole(value: &Value) -> Vec<usize> {
    let whole = |value: &Value| {
        let n = usize::try_from(value["time"].as_u64()?).ok()?;
        (*value == serde_json::from_str::<Value>(&record(n)).unwrap()).then_some(n)
    };
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(whole)
        .collect()
}

#[test]
fn a_record_broken_in_its_structure_costs_itself() {
    for lines in [false, true] {
        for wrapped in [false, true] {
            for (part, broken) in BREAKS {
                let mut records: Vec<String> = (0..7).map(record).collect();
                let (part, broken) = (part.replace('N', "3"), broken.replace('N', "3"));
                assert!(records[3].contains(&part), "{part}");
                records[3] = records[3].replacen(&part, &broken, 1);
                let json = list(&records, lines);
                let json = if wrapped {
                    format!(r#"{{"about": {{"a": [1]}}, "posts": {json}}}"#)
                } else {
                    json
                };
                let (value, tally) = one(&json);
                let found = whole(if wrapped { &value["posts"] } else { &value });
                let others: Vec<usize> = found.iter().copied().filter(|n| *n != 3).collect();
                assert_eq!(others, [0, 1, 2, 4, 5, 6], "{broken}: {json}");
                assert!(tally.lost > 0, "{broken} is not told");
            }
        }
    }
}

#[test]
fn the_last_record_may_be_the_broken_one() {
    for (broken, stops) in [
        (r#"{"time" 6}"#, false),
        (r#"{"time": 6, "title": "x "y" z"}"#, false),
        (r#"{"time": "6}"#, true),
    ] {
        let mut records: Vec<String> = (0..6).map(record).collect();
        records.push(broken.to_owned());
        let (documents, tally) = read(list(&records, false).as_bytes());
        assert_eq!(documents.is_none(), stops, "{broken}");
        if let Some(documents) = documents {
            assert_eq!((whole(&documents[0]).len(), tally.lost), (6, 1));
        }
    }
}

/// A value that may stand anywhere.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((any::<String>(), inner), 0..5)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

fn no_json() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        Just(b'"'),
        Just(b'\\'),
        Just(b'['),
        Just(b'{'),
        Just(b']'),
        Just(b'}'),
        Just(b','),
        Just(b':'),
        Just(b'1'),
        Just(b' '),
        any::<u8>()
    ];
    proptest::collection::vec(byte, 0..300)
}

/// A stream that gives so many bytes at a time.
struct Slowly<'b>(&'b [u8], usize);

impl Read for Slowly<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.1.min(buffer.len());
        self.0.read(&mut buffer[..n])
    }
}

#[test]
fn brackets_at_the_beginning_of_a_record_are_no_other_list() {
    for noise in ["[", "[{", "x[{", ",[{", ": [ {"] {
        for lines in [false, true] {
            let mut records: Vec<String> = (0..9).map(record).collect();
            records[4].insert_str(1, noise);
            let (documents, _) = read(list(&records, lines).as_bytes());
            let found = whole(
                &documents
                    .unwrap_or_default()
                    .into_iter()
                    .next()
                    .unwrap_or_default(),
            );
            let others: Vec<usize> = found.into_iter().filter(|n| *n != 4).collect();
            assert_eq!(others, [0, 1, 2, 3, 5, 6, 7, 8], "{noise}, {lines}");
        }
    }
}

/// Whether the noise opens a list or an object under a key or in a list: nobody can tell where that
/// was meant to end.
fn opens_another(noise: &str) -> bool {
    let plain: String = noise.chars().filter(|c| *c != ' ').collect();
    ["\":[", "\":{", "[["]
        .iter()
        .any(|opening| plain.contains(opening))
}

proptest! {
    #[test]
    fn valid_json_stays(value in any_json(), lines in any::<bool>()) {
        let json = if lines { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(one(&json), (value, Tally::default()));
    }

    #[test]
    fn any_bytes_between_quotes_become_a_string(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let inner: Vec<u8> = bytes.into_iter().filter(|b| *b != b'"' && *b != b'\\').collect();
        let json = [b"\"", inner.as_slice(), b"\""].concat();
        prop_assert!(serde_json::from_str::<String>(&text_of(&json)).is_ok());
    }

    #[test]
    fn however_it_is_read_it_says_the_same(bytes in no_json(), step in 1_usize..40) {
        let mut text = Vec::new();
        let tally = Mended::default();
        MendReader::new(Slowly(&bytes, step), 0, &tally).read_to_end(&mut text).unwrap();
        let mut at_once = Vec::new();
        let of_once = Mended::default();
        MendReader::new(bytes.as_slice(), 0, &of_once).read_to_end(&mut at_once).unwrap();
        prop_assert_eq!((text, tally.get()), (at_once, of_once.get()));
    }

    #[test]
    fn noise_in_a_record_costs_no_other(noise in "[a-z0-9\"{\\[,: ]{1,12}", at in 1_usize..50, lines in any::<bool>()) {
        prop_assume!(!opens_another(&noise));
        let mut records: Vec<String> = (0..9).map(record).collect();
        let at = at.min(records[4].len() - 1);
        records[4].insert_str(at, &noise);
        let (documents, _) = read(list(&records, lines).as_bytes());
        let found = whole(&documents.unwrap_or_default().into_iter().next().unwrap_or_default());
        let others: Vec<usize> = found.into_iter().filter(|n| *n != 4).collect();
        prop_assert_eq!(others, vec![0, 1, 2, 3, 5, 6, 7, 8]);
    }
}
