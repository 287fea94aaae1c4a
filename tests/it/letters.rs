//! The letter: a draft in four languages, with the audit's own numbers, and with none of the user's
//! texts that they did not pick.

use std::path::Path;

use serde_json::Value;

use crate::outputs::forbidden;
use crate::support::{AS_OF, Ran, Zip, audit_with, fixture, metaudit};

const LANGUAGES: [&str; 4] = ["en", "de", "fr", "es"];

fn letter(folder: &Path, input: &Path, name: &str, more: &[&str]) -> (Ran, String) {
    let out = folder.join(name);
    let _ = std::fs::remove_file(&out);
    let fixed = [
        "letter",
        input.to_str().unwrap(),
        "-o",
        out.to_str().unwrap(),
        "--as-of",
        AS_OF,
    ];
    let ran = metaudit(fixed.iter().chain(more).copied());
    (ran, std::fs::read_to_string(&out).unwrap_or_default())
}

#[test]
fn every_language_form_and_law() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("facebook-personal.zip");
    for language in LANGUAGES {
        for (region, law) in [
            ("eu", ["GDPR", "DSGVO", "RGPD", "RGPD"]),
            ("uk", ["UK GDPR"; 4]),
            ("br", ["LGPD"; 4]),
        ] {
            let law = law[LANGUAGES.iter().position(|one| *one == language).unwrap()];
            for name in ["letter.md", "letter.txt"] {
                let (ran, text) = letter(
                    folder.path(),
                    &input,
                    name,
                    &["--region", region, "--language", language],
                );
                assert_eq!(ran.code, 0, "{}", ran.stderr);
                assert!(
                    text.contains(law)
                        && text.contains("Ada Example")
                        && text.contains("ada.example"),
                    "{text}"
                );
                assert!(text.contains('[') && !text.contains(['{', '}']), "{text}");
                assert_eq!(text.contains("# "), name.ends_with(".md"), "{text}");
                assert_eq!(forbidden(&text), None, "{language}");
            }
        }
    }
}

#[test]
fn the_english_letter() {
    let folder = tempfile::tempdir().unwrap();
    let more = [
        "--region",
        "eu",
        "--objected-on",
        "2025-09-01",
        "--list",
        "in_scope",
    ];
    let (_, text) = letter(
        folder.path(),
        &fixture("facebook-personal.zip"),
        "letter.txt",
        &more,
    );
    insta::assert_snapshot!("letter", text);
}

#[test]
fn its_figures_are_those_of_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("instagram-public.zip");
    let (_, report) = audit_with(std::slice::from_ref(&input), &["--region", "eu"]);
    let (_, text) = letter(folder.path(), &input, "letter.txt", &["--region", "eu"]);
    let of = |outcome: &str| report["summary"]["by_outcome"][outcome].to_string();
    let figures = format!(
        "of {} things that I made or that describe me, {} fall under the policy on training, {} cannot be decided",
        report["summary"]["items"],
        of("in_scope"),
        of("undecided")
    );
    assert!(text.contains(&figures), "{figures}\n{text}");
}

/// Each reason has a number of its own; together they give the numbers of items in scope and
/// undecided.
#[test]
fn each_reason_has_its_own_number() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("facebook-personal.zip");
    let (_, report) = audit_with(std::slice::from_ref(&input), &["--region", "eu"]);
    let mut open = std::collections::BTreeMap::<String, u64>::new();
    for item in report["items"].as_array().unwrap() {
        if let Some(condition) = item["outcome"]["condition"].as_str() {
            *open.entry(condition.to_owned()).or_default() += 1;
        }
    }
    assert!(open.len() > 2, "{open:?}");
    for language in LANGUAGES {
        let (_, text) = letter(
            folder.path(),
            &input,
            "letter.txt",
            &["--region", "eu", "--language", language],
        );
        let reasons: Vec<u64> = text
            .lines()
            .filter_map(|line| {
                line.strip_prefix("- ")?
                    .split_once(':')?
                    .0
                    .trim()
                    .parse()
                    .ok()
            })
            .collect();
        let because = report["summary"]["in_scope_because"].as_object().unwrap();
        let mut numbers: Vec<u64> = open
            .values()
            .copied()
            .chain(because.values().filter_map(Value::as_u64))
            .collect();
        let mut told = reasons.clone();
        numbers.sort_unstable();
        told.sort_unstable();
        assert_eq!(told, numbers, "{language}: {text}");
        let of = |outcome: &str| report["summary"]["by_outcome"][outcome].as_u64().unwrap();
        assert_eq!(
            reasons.iter().sum::<u64>(),
            of("undecided") + of("in_scope")
        );
    }
}

/// What an objection excluded is described as such, not as if it had never been covered.
#[test]
fn after_an_objection_it_says_what_the_objection_did() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("instagram-public.zip");
    let objected = ["--region", "eu", "--objected-on", "2025-05-20"];
    let (_, report) = audit_with(std::slice::from_ref(&input), &objected);
    let out = |report: &Value| {
        report["summary"]["by_outcome"]["out_of_scope"]
            .as_u64()
            .unwrap()
    };
    let (_, before) = audit_with(std::slice::from_ref(&input), &["--region", "eu"]);
    let by_objection = out(&report) - out(&before);
    assert!(by_objection > 0);
    for (language, says) in LANGUAGES.into_iter().zip([
        "are outside only because I objected",
        "weil ich widersprochen habe",
        "que j’ai fait opposition",
        "solo porque me opuse",
    ]) {
        let with = [&objected[..], &["--language", language]].concat();
        let (_, text) = letter(folder.path(), &input, "letter.txt", &with);
        let line = text
            .lines()
            .find(|line| line.contains(says))
            .unwrap_or_else(|| panic!("{language}: {text}"));
        assert!(line.starts_with(&format!("{by_objection} ")), "{line}");
        let (_, plain) = letter(
            folder.path(),
            &input,
            "letter.txt",
            &["--region", "eu", "--language", language],
        );
        assert!(!plain.contains(says), "{plain}");
    }
}

/// The letter has none of the user's texts but those that they picked, and these cannot act.
#[test]
fn it_names_what_was_picked_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let posts = r#"[{"timestamp": 1700000000, "data": [{"post": "![x](https://a.example/i.png)\n# <b>loud"}]},
        {"timestamp": 1700000001, "data": [{"post": "quiet"}]}]"#;
    let profile = r#"{"profile_v2": {"name": {"full_name": "Ada *Example*"}}}"#;
    let zip = Zip::of(
        "facebook-ada-2026-11-20-AAAA1111.zip",
        &[
            (
                "your_facebook_activity/posts/your_posts_1.json",
                posts.as_bytes(),
            ),
            (
                "personal_information/profile_information/profile_information.json",
                profile.as_bytes(),
            ),
        ],
    );
    let (_, report) = audit_with(&[zip.path()], &["--region", "eu"]);
    let items = report["items"].as_array().unwrap();
    let id = |words: &str| {
        let found = items
            .iter()
            .find(|item| item["text"].as_str().unwrap().contains(words));
        found.and_then(|item: &Value| item["id"].as_str()).unwrap()
    };
    let (_, plain) = letter(folder.path(), &zip.path(), "letter.md", &["--region", "eu"]);
    assert!(
        !plain.contains("loud") && !plain.contains("quiet") && plain.contains("Ada \\*Example\\*"),
        "{plain}"
    );
    let (_, named) = letter(
        folder.path(),
        &zip.path(),
        "letter.md",
        &["--region", "eu", "--list", id("loud")],
    );
    assert!(
        named.contains("loud") && !named.contains("quiet"),
        "{named}"
    );
    assert!(
        !named.contains("![x]") && !named.contains("<b>") && !named.contains("https://a"),
        "{named}"
    );
    let (_, both) = letter(
        folder.path(),
        &zip.path(),
        "letter.txt",
        &["--region", "eu", "--list", "undecided"],
    );
    assert!(both.contains("loud") && both.contains("quiet"), "{both}");
}

#[test]
fn what_cannot_be_written_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("facebook-personal.zip");
    for (more, told) in [
        (vec![], "where you live is not known"),
        (
            vec!["--region", "eu", "--list", "0123456789abcdef"],
            "no item of this audit has the id",
        ),
        (
            vec!["--region", "eu", "--language", "nl"],
            "en, de, fr and es",
        ),
    ] {
        let (ran, text) = letter(folder.path(), &input, "letter.md", &more);
        assert!(
            ran.code == 2 && ran.stderr.contains(told) && text.is_empty(),
            "{more:?}: {}",
            ran.stderr
        );
    }
    let (ran, _) = letter(folder.path(), &input, "letter.pdf", &["--region", "eu"]);
    assert!(
        ran.code == 2 && ran.stderr.contains("use .docx"),
        "{}",
        ran.stderr
    );
}

/// If no way to object was found, there is no letter; the program says what helps, which is no
/// failure.
#[test]
fn without_a_right_it_says_what_helps() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("facebook-personal.zip");
    for region in ["us", "row"] {
        for (language, why) in LANGUAGES.into_iter().zip([
            "found no way to object",
            "keinen Weg",
            "aucun moyen",
            "ninguna vía",
        ]) {
            let more = ["--region", region, "--language", language];
            let (ran, text) = letter(folder.path(), &input, "letter.docx", &more);
            assert_eq!(
                (ran.code, ran.stderr.as_str(), text.as_str()),
                (0, "", ""),
                "{region}"
            );
            let form = "https://www.facebook.com/help/contact/1266025207620918";
            assert!(
                ran.stdout.contains(why) && ran.stdout.contains(form),
                "{}",
                ran.stdout
            );
            assert_eq!(
                ran.stdout.contains("Muse"),
                region == "us",
                "{}",
                ran.stdout
            );
            assert!(!folder.path().join("letter.docx").exists());
            assert_eq!(forbidden(&ran.stdout), None, "{language}");
        }
    }
}

/// The letter has all that a letter needs: sender, recipient, place, date and subject, and numbers
/// by kind.
#[test]
fn it_has_all_that_a_letter_has() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("facebook-personal.zip");
    for (language, day, subject, kind) in [
        ("en", "25 November 2026", "Objection to the use", "post"),
        (
            "de",
            "25. November 2026",
            "Widerspruch gegen die Nutzung",
            "Beitrag",
        ),
        ("fr", "25 novembre 2026", "Opposition à l", "publication"),
        ("es", "25 de noviembre de 2026", "Oposición", "publicación"),
    ] {
        let more = [
            "--region",
            "eu",
            "--language",
            language,
            "--list",
            "undecided",
        ];
        let (_, text) = letter(folder.path(), &input, "letter.txt", &more);
        let at = |words: &str| {
            text.find(words)
                .unwrap_or_else(|| panic!("{language}: no {words} in {text}"))
        };
        let le = if language == "fr" { "le " } else { "" };
        let day = format!("], {le}{day}\n");
        let order = [
            at("\nAda Example\n"),
            at("Meta Platforms Ireland Limited"),
            at(&day),
            at(subject),
        ];
        assert!(order.is_sorted(), "{language}: {order:?}");
        assert!(
            text.contains(&format!(", Facebook, {kind}")),
            "{language}: {text}"
        );
    }
}

/// A program that opens the documents finds what the text has.
#[test]
fn a_word_document_and_a_page_say_what_the_text_says() {
    let folder = tempfile::tempdir().unwrap();
    let posts = "[{\"timestamp\": 1700000000, \"data\": [{\"post\": \"<b>bold</b> & \\u0007 \\\"so\\\"\"}]}]";
    let zip = Zip::of(
        "facebook-ada-2026-11-20-AAAA1111.zip",
        &[(
            "your_facebook_activity/posts/your_posts_1.json",
            posts.as_bytes(),
        )],
    );
    let more = ["--region", "eu", "--language", "de", "--list", "undecided"];
    let (_, text) = letter(folder.path(), &zip.path(), "letter.txt", &more);
    let (_, page) = letter(folder.path(), &zip.path(), "letter.html", &more);
    letter(folder.path(), &zip.path(), "letter.docx", &more);
    let mut document =
        zip::ZipArchive::new(std::fs::File::open(folder.path().join("letter.docx")).unwrap())
            .unwrap();
    let names: Vec<String> = document
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    for name in [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/styles.xml",
    ] {
        assert!(names.iter().any(|one| one == name), "{names:?}");
    }
    let xml = std::io::read_to_string(document.by_name("word/document.xml").unwrap()).unwrap();
    let untagged = |marked: &str| {
        let pieces = marked
            .split('<')
            .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
        let text: String = pieces.collect();
        let text = text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
        text.split_whitespace().collect::<String>()
    };
    let body = page.split_once("<body>").unwrap().1;
    for line in text
        .lines()
        .map(|line| line.trim_start_matches("- "))
        .filter(|line| !line.starts_with("=="))
    {
        let line = line.split_whitespace().collect::<String>();
        assert!(untagged(&xml).contains(&line), "document: {line}");
        assert!(untagged(body).contains(&line), "page: {line}");
    }
    assert!(
        text.contains("<b>bold</b>") && !xml.contains("<b>") && !page.contains("<b>"),
        "{text}"
    );
    assert!(
        page.contains("default-src 'none'") && !page.contains("<script"),
        "{page}"
    );
    assert!(!xml.contains('\u{7}'));
}

/// Somebody has filled in the blanks: that must not be lost.
#[test]
fn a_letter_that_is_there_stays() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("letter.md");
    std::fs::write(&out, "mine").unwrap();
    let input = fixture("facebook-personal.zip");
    let ran = metaudit([
        "letter",
        input.to_str().unwrap(),
        "-o",
        out.to_str().unwrap(),
        "--region",
        "eu",
    ]);
    assert!(
        ran.code == 2 && ran.stderr.contains("you may have written in it"),
        "{}",
        ran.stderr
    );
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "mine");
}
