//! `--redact`: no text of an archive appears in any output, and the rest of the report is the same
//! as without it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::hostile::evil_zip;
use crate::reported::{Reported, fixtures, reported};
use crate::support::{Zip, fixture, metaudit};

/// Texts of fixtures that are also words of this program's own: a kind, and a surface.
const OWN_WORDS: &[&str] = &["album", "marketplace", "Username"];

fn redacted(name: &str, inputs: Vec<PathBuf>) -> Reported {
    Reported::of(name, inputs, &["--redact"])
}

/// The outputs, as they are, and with each format's escapes undone.
fn shown(report: &Reported) -> String {
    let mut all = String::new();
    for (_, text) in report.outputs() {
        let mut plain = text.clone();
        for (written, meant) in [
            ("\\u003c", "<"),
            ("\\u003e", ">"),
            ("\\u0026", "&"),
            ("&#60;", "<"),
            ("&#62;", ">"),
            ("&#34;", "\""),
            ("&#39;", "'"),
            ("&#38;", "&"),
            ("&#64;", "@"),
            ("&#58;", ":"),
            ("&#46;", "."),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&amp;", "&"),
            ("\"\"", "\""),
            ("\\", ""),
        ] {
            plain = plain.replace(written, meant);
        }
        all.push_str(&text);
        all.push('\n');
        all.push_str(&plain);
        all.push('\n');
    }
    all
}

/// Every text of an archive: names of zips and entries, and the values and texts in them.
fn texts(inputs: &[PathBuf]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for input in inputs {
        found.insert(input.file_stem().unwrap().to_str().unwrap().to_owned());
        let mut zip = zip::ZipArchive::new(std::fs::File::open(input).unwrap()).unwrap();
        for number in 0..zip.len() {
            let Ok(mut entry) = zip.by_index(number) else {
                continue;
            };
            let Ok(name) = entry.name().map(std::borrow::Cow::into_owned) else {
                continue;
            };
            let mut bytes = Vec::new();
            let whole = entry.read_to_end(&mut bytes).is_ok();
            found.extend(name.split('/').map(str::to_owned));
            found.insert(name.clone());
            let text = String::from_utf8_lossy(&bytes);
            match Path::new(&name)
                .extension()
                .and_then(|ending| ending.to_str())
            {
                Some("json") if whole => {
                    if let Ok(json) = serde_json::from_str(&text) {
                        values(&json, &mut found);
                    }
                }
                // A line of a chat: its time, who wrote it, and what.
                Some("txt") => {
                    found.extend(
                        text.lines()
                            .flat_map(|line| line.split(": ").map(|part| part.trim().to_owned())),
                    );
                    found.extend(text.lines().flat_map(|line| {
                        line.split([']', '-', ':'])
                            .map(|part| part.trim().to_owned())
                    }));
                }
                Some("html") => {
                    found.extend(text.split(['<', '>']).map(|part| part.trim().to_owned()))
                }
                _ => {}
            }
        }
    }
    // A text may be cut in outputs, or be split at its lines, so lines are searched for too.
    let lines: Vec<String> = found
        .iter()
        .flat_map(|text| text.lines().map(|line| line.trim().to_owned()))
        .collect();
    found.extend(lines);
    let starts: Vec<String> = found
        .iter()
        .filter_map(|text| {
            text.char_indices()
                .nth(24)
                .map(|(at, _)| text[..at].to_owned())
        })
        .collect();
    found.extend(starts);
    found.retain(|text| text.chars().count() >= 4 && !is_time(text));
    found
}

/// Numbers and times stay.
fn is_time(text: &str) -> bool {
    text.chars()
        .all(|c| !c.is_alphabetic() || c == 'T' || c == 'Z')
}

fn values(json: &Value, found: &mut BTreeSet<String>) {
    match json {
        Value::String(text) => {
            // Meta writes the bytes of UTF-8 as if each was a character.
            let bytes: Option<Vec<u8>> = text
                .chars()
                .map(|c| u8::try_from(u32::from(c)).ok())
                .collect();
            found.extend(bytes.and_then(|bytes| String::from_utf8(bytes).ok()));
            found.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|value| values(value, found)),
        Value::Object(map) => map.values().for_each(|value| values(value, found)),
        _ => {}
    }
}

/// Whether a text occurs; a short one only as whole words, so that "able" is not found in
/// "available".
fn stands_in(text: &str, all: &str) -> bool {
    // Keys of Meta's that this program knows by heart, such as `direct_story`, are one word each.
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
    all.match_indices(text).any(|(at, _)| {
        let (before, after) = (&all[..at], &all[at + text.len()..]);
        text.chars().count() >= 12
            || (edge(before.chars().next_back()) && edge(after.chars().next()))
    })
}

/// Text that is in the outputs of any archive: the report on an account that shares no text with a
/// fixture.
fn without_archive() -> String {
    let zips = [
        Zip::of(
            "qx.zip",
            &[(
                "your_facebook_activity/posts/your_posts_1.json",
                br#"[{"timestamp":1700000000,"data":[{"post":"Qxz"}]}]"#,
            )],
        ),
        Zip::of(
            "qy.zip",
            &[(
                "your_instagram_activity/media/posts_1.json",
                br#"[{"media":[{"uri":"m/q.jpg","creation_timestamp":1700000000,"title":"Qyz"}]}]"#,
            )],
        ),
    ];
    let own = metaudit(["formats"]).stdout;
    let bare: String = zips
        .iter()
        .flat_map(|zip| {
            ["eu", "us", "br"].map(|region| {
                shown(&Reported::of(
                    "bare",
                    vec![zip.path()],
                    &["--redact", "--region", region],
                ))
            })
        })
        .collect();
    own + &bare
}

#[test]
fn no_text_of_any_archive_stands_in_any_redacted_output() {
    let bare = without_archive();
    let evil = evil_zip(
        "facebook-<script>alert(1)</script>.zip"
            .replace('/', "-")
            .as_str(),
    );
    let mut all = fixtures();
    all.insert("evil".to_owned(), vec![evil.path()]);
    let mut left: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, inputs) in all {
        let texts = texts(&inputs);
        assert!(texts.len() > 5, "{name}: only {} texts", texts.len());
        let mut all = shown(&redacted(&name, inputs.clone()));
        if name == "facebook-personal" {
            all += &shown(&Reported::of(
                &name,
                inputs,
                &["--redact", "--language", "de"],
            ));
        }
        let leaks = texts.into_iter().filter(|text| {
            stands_in(text, &all) && !stands_in(text, &bare) && !OWN_WORDS.contains(&text.as_str())
        });
        let leaks: Vec<String> = leaks.collect();
        if !leaks.is_empty() {
            left.insert(name, leaks);
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

/// The search finds what is there: without `--redact` much of it is.
#[test]
fn the_search_for_texts_finds_them_in_a_report_that_is_not_redacted() {
    let report = reported("facebook-personal");
    let all = shown(report);
    let found = texts(&report.inputs)
        .into_iter()
        .filter(|text| stands_in(text, &all))
        .count();
    assert!(found > 200, "only {found}");
    for text in ["Ada Example", "ada.example", "facebook-personal"] {
        assert!(stands_in(text, &all), "{text}");
    }
}

#[test]
fn what_is_said_of_each_item_is_what_is_said_without_redaction() {
    for (name, inputs) in fixtures() {
        let (report, plain) = (redacted(&name, inputs), reported(&name));
        assert_eq!(report.code, plain.code, "{name}");
        assert_eq!(report.json["redacted"], true);
        assert_eq!(plain.json["redacted"], false);
        for part in [
            "summary",
            "rules",
            "packs",
            "account_data",
            "about_you",
            "families",
        ] {
            assert_eq!(report.json[part], plain.json[part], "{name}: {part}");
        }
        assert_eq!(
            report.json["ledger"]["by_status"], plain.json["ledger"]["by_status"],
            "{name}"
        );
        assert_eq!(report.items().len(), plain.items().len());
        for ((place, one), other) in (1..).zip(report.items()).zip(plain.items()) {
            for key in [
                "platform", "kind", "state", "surface", "current", "time", "export",
            ] {
                assert_eq!(one[key], other[key], "{name}: {key} of {}", other["id"]);
            }
            for key in ["is", "confidence", "since_training", "intervals"] {
                assert_eq!(
                    one["visibility"][key], other["visibility"][key],
                    "{name}: {key} of {}",
                    other["id"]
                );
            }
            for key in ["is", "rule", "pack", "confidence", "window", "condition"] {
                assert_eq!(
                    one["outcome"][key], other["outcome"][key],
                    "{name}: {key} of {}",
                    other["id"]
                );
            }
            assert_eq!(
                one["text"] == "",
                other["text"] == "",
                "{name}: that there are words stays"
            );
            assert_eq!(
                one["media"].as_array().unwrap().len(),
                other["media"].as_array().unwrap().len()
            );
            assert_eq!(
                one["id"],
                format!("{place:016x}"),
                "{name}: a hash could be compared with that of a guess"
            );
        }
        let settles = |report: &Reported| {
            let mut all: Vec<u64> = report.json["questions"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["settles"].as_u64().unwrap())
                .collect();
            all.sort_unstable();
            all
        };
        assert_eq!(settles(&report), settles(plain), "{name}");
    }
}

#[test]
fn neutral_names_are_the_same_throughout_and_answers_still_fit() {
    let inputs = vec![fixture("facebook-personal.zip")];
    let plain = reported("facebook-personal");
    let question = plain.json["questions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"].as_str().unwrap().contains(".group:"))
        .unwrap();
    let answer = format!("{}=public", question["id"].as_str().unwrap());
    let arguments = ["--assume", &answer];
    let plain = Reported::of("plain", inputs.clone(), &arguments);
    let report = Reported::of(
        "redacted",
        inputs,
        &[&arguments[..], &["--redact"]].concat(),
    );
    assert_eq!(
        report.json["summary"], plain.json["summary"],
        "the answer reaches the same items"
    );
    let told = report.json["answers"][0]["id"].as_str().unwrap();
    let group = told.strip_prefix("facebook.group:").unwrap();
    assert!(group.starts_with("group "), "{told}");
    let in_it = report
        .items()
        .iter()
        .filter(|item| item["place"] == group)
        .count();
    let reached = report.json["answers"][0]["items"].as_u64().unwrap();
    assert!(
        reached > 0 && in_it as u64 >= reached,
        "{reached} of {in_it}"
    );
    assert!(
        report
            .stdout
            .contains("Redacted: no text, name, picture, place or path"),
        "{}",
        report.stdout
    );
    assert!(
        report.stdout.contains("Report: report.html"),
        "where it lies may tell who the user is: {}",
        report.stdout
    );
    for text in [&report.markdown, &report.page] {
        assert!(text.contains("Redacted: no text"));
    }
    assert!(
        !report.page.contains("save-answers\">"),
        "the program could not take what these names stand for"
    );
}
