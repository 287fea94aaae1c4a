//! The page, Markdown and the summary in every language: none of our texts stays English, and
//! everything else stays the same.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;

use crate::support::{AS_OF, Zip, fixture, metaudit, other_languages};

/// Exports that between them show every part of the page.
const SEVERAL: &[&[&str]] = &[
    &["facebook-personal.zip", "instagram-2026.zip", "threads.zip"],
    &["facebook-extras.zip"],
    &["facebook-html.zip", "instagram-html.zip"],
    &["instagram-private-fr.zip"],
    &["facebook-2018.zip", "instagram-2019.zip"],
    &["damaged.zip"],
];

/// Texts that are the same in every language, and why.
const SAME: &[&str] = &[
    // To be typed.
    "metaudit ask",
    "metaudit letter",
    "--region",
    "--answers answers.toml",
    "-o report.csv",
    "sha256sum",
    // The text of an item, made harmless.
    "A bell rings: \\u{7}, and on",
    // French says it with the same letters, and the same places for values.
    "public ({sure})",
    // A label and its text, as German and Spanish join them too.
    "{label}: {text}",
    "{day} {month} {year}",
];

/// The page and Markdown in a language, and the JSON report.
fn reports(inputs: &[PathBuf], arguments: &[&str], language: &str) -> [String; 3] {
    let folder = tempfile::tempdir().unwrap();
    let file = |ending: &str| folder.path().join(format!("report.{ending}"));
    let mut all: Vec<std::ffi::OsString> = inputs.iter().map(Into::into).collect();
    all.extend(
        ["html", "md", "json"]
            .iter()
            .flat_map(|ending| ["-o".into(), file(ending).into()]),
    );
    all.extend(
        [
            "--as-of",
            AS_OF,
            "--one-person",
            "--language",
            language,
            "--quiet",
        ]
        .iter()
        .chain(arguments)
        .map(Into::into),
    );
    let ran = metaudit(all);
    ["html", "md", "json"].map(|ending| {
        std::fs::read_to_string(file(ending)).unwrap_or_else(|_| panic!("{}", ran.stderr))
    })
}

/// Everything a reader sees of a page: texts between tags, texts in attributes, and those of the
/// data for the script. What stands in quotation marks is the source's own.
fn shown(page: &str) -> BTreeSet<String> {
    let body = &page[page.find("<body>").unwrap()..];
    let (body, data) = body
        .split_once("<script type=\"application/json\" id=\"data\">")
        .unwrap();
    let mut found = BTreeSet::new();
    let mut rest = body;
    while let Some((text, behind)) = rest.split_once('<') {
        found.insert(text.to_owned());
        let (tag, behind) = behind.split_once('>').unwrap();
        for attribute in ["aria-label=\"", "title=\""] {
            found.extend(
                tag.split_once(attribute)
                    .and_then(|(_, value)| value.split('"').next())
                    .map(str::to_owned),
            );
        }
        rest = if tag.starts_with("q ") {
            behind.split_once("</q>").unwrap().1
        } else {
            behind
        };
    }
    let mut data: Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
    // The items' own words, and the languages' codes.
    data["items"] = Value::Null;
    data["answers"] = Value::Null;
    strings(&data, &mut found);
    let plain = |text: String| {
        text.replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#38;", "&")
    };
    found.into_iter().map(plain).collect()
}

fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        // What hangs on an item has its word of the contract before it.
        Value::String(text) => found.extend(text.lines().map(|line| {
            let (_, value) = line.split_once('\t').unwrap_or(("", line));
            value.to_owned()
        })),
        Value::Array(all) => all.iter().for_each(|one| strings(one, found)),
        Value::Object(fields) => fields.values().for_each(|one| strings(one, found)),
        _ => {}
    }
}

/// The words of the archive, as its items and settings tell them.
fn of_the_archive(report: &Value) -> String {
    let mut found = BTreeSet::new();
    for item in report["items"].as_array().unwrap() {
        strings(&item["text"], &mut found);
        strings(&item["place"], &mut found);
        strings(&item["annotations"], &mut found);
    }
    strings(&report["settings"], &mut found);
    found.into_iter().collect::<Vec<_>>().join("\n")
}

/// Whether a text is (part of) a sentence: it has two lower-case words.
fn is_sentence(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '_');
    words
        .filter(|word| {
            word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_lowercase() || c == '\'')
        })
        .count()
        > 1
}

#[test]
fn nothing_of_ours_stays_english() {
    let mut english_still: BTreeSet<String> = BTreeSet::new();
    for names in SEVERAL {
        let inputs: Vec<PathBuf> = names.iter().map(|name| fixture(name)).collect();
        for arguments in [&["--region", "eu", "--objected-on", "2025-06-01"][..], &[]] {
            let [english, _, json] = reports(&inputs, arguments, "en");
            let (english, archive) = (
                shown(&english),
                of_the_archive(&serde_json::from_str(&json).unwrap()),
            );
            for language in other_languages() {
                let [page, ..] = reports(&inputs, arguments, language);
                assert!(
                    page.contains(&format!("<html lang=\"{language}\">")),
                    "{language}"
                );
                let same = shown(&page)
                    .intersection(&english)
                    .cloned()
                    .collect::<Vec<_>>();
                let ours = |text: &&String| {
                    let line = text.trim().trim_end_matches('…');
                    is_sentence(line)
                        && !SAME.contains(&line)
                        && !line.lines().all(|line| archive.contains(line))
                        && !is_place(line)
                };
                english_still.extend(
                    same.iter()
                        .filter(ours)
                        .map(|text| format!("{language}: {text}")),
                );
            }
        }
    }
    assert!(english_still.is_empty(), "{english_still:#?}");
}

/// Whether a text is a file of the archive, an address, or an id, which are never translated.
fn is_place(text: &str) -> bool {
    [
        "OpenTermsArchive/",
        "--objected-on ",
        ".json",
        ".html",
        ".zip",
        "https://",
        "facebook.",
        "instagram.",
        "instagram[",
        "threads.",
        "/meta-",
    ]
    .iter()
    .any(|part| text.contains(part))
}

#[test]
fn numbers_and_ids_do_not_depend_on_the_language() {
    let inputs = [fixture("facebook-personal.zip")];
    let [_, _, english] = reports(&inputs, &[], "en");
    for language in other_languages() {
        let [_, markdown, json] = reports(&inputs, &[], language);
        assert_eq!(json, english, "the JSON report is for programs");
        assert!(!markdown.contains("cannot be decided"), "{markdown}");
    }
}

#[test]
fn dates_and_numbers_take_the_form_of_the_language() {
    let posts: Vec<String> = (0..1234)
        .map(|n| {
            format!(
                "{{\"timestamp\":{},\"data\":[{{\"post\":\"{n}\"}}]}}",
                1_748_768_400 + n
            )
        })
        .collect();
    let posts = format!("[{}]", posts.join(","));
    let zip = Zip::of(
        "facebook-x-2026-03-01-AAAA.zip",
        &[(
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            posts.as_bytes(),
        )],
    );
    for (language, number, day, month) in [
        ("en", ">1,234<", "25 November 2026", "June 2025"),
        ("de", ">1.234<", "25. November 2026", "Juni 2025"),
        ("fr", ">1\u{202f}234<", "25 novembre 2026", "juin 2025"),
        ("es", ">1234<", "25 de noviembre de 2026", "junio de 2025"),
    ] {
        let [page, ..] = reports(&[zip.path()], &[], language);
        for expected in [number, day, month] {
            assert!(page.contains(expected), "{language}: {expected}");
        }
    }
}

#[test]
fn the_language_comes_from_the_system() {
    let summary = |variables: &[(&str, &str)], arguments: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_metaudit"));
        command.env_clear().envs(variables.iter().copied());
        command
            .arg(fixture("threads.zip"))
            .args(["--as-of", AS_OF, "-o"])
            .arg(folder.path().join("r.html"));
        let output = command.args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let (english, german, french) = ("Report: ", "Bericht: ", "Rapport");
    assert!(summary(&[], &[]).contains(english));
    assert!(summary(&[("LANG", "de_AT.UTF-8")], &[]).contains(german));
    assert!(
        summary(
            &[("LANG", "de_AT.UTF-8"), ("LC_MESSAGES", "fr_FR.UTF-8")],
            &[]
        )
        .contains(french)
    );
    assert!(summary(&[("LANG", "de_AT.UTF-8"), ("LC_ALL", "C")], &[]).contains(english));
    assert!(
        summary(&[("LANG", "fi_FI.UTF-8")], &[]).contains(english),
        "an unknown one is English"
    );
    assert!(summary(&[("LANG", "de_AT.UTF-8")], &["--language", "fr"]).contains(french));
    let ran = metaudit(["x.zip", "--language", "tlh"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("en, de, fr"), "{}", ran.stderr);
}

#[test]
fn a_page_in_each_language() {
    for language in ["de", "fr", "es"] {
        let [page, markdown, _] = reports(&[fixture("threads.zip")], &["--region", "eu"], language);
        let body = &page[page.find("<body>").unwrap()..page.find("<script type=").unwrap()];
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("threads.{language}.page"), body);
            insta::assert_snapshot!(format!("threads.{language}.markdown"), markdown);
        });
    }
}
