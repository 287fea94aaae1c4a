//! The program speaks the language of whoever uses it: help, lists, explanations, questions, and
//! one case of each error. No sentence stays English.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;

use crate::support::{Zip, audit_with, fixture, metaudit, other_languages};

/// Whether a line is a sentence: it has more than three words that are no codes, names of files or
/// addresses.
fn is_sentence(line: &str) -> bool {
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
    };
    // What is quoted is the source's own, and what stands in parentheses behind it names it.
    let said = line.split('\u{201c}').next().unwrap_or(line);
    said.split_whitespace().filter(is_word).count() > 3
}

/// What is said to these arguments, line by line; the folder is made anew for each language.
fn said(make: &dyn Fn(&Path) -> Vec<OsString>, language: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut arguments = make(folder.path());
    if !arguments.iter().any(|one| one == "--language") {
        arguments.extend(["--language".into(), language.into()]);
    }
    let ran = metaudit(&arguments);
    let place = folder.path().display().to_string();
    let both = format!("{}\n{}", ran.stdout, ran.stderr).replace(&place, "");
    both.lines().map(str::to_owned).collect()
}

/// In no other language a sentence of the English output is left.
fn assert_said_in_every_language(name: &str, make: &dyn Fn(&Path) -> Vec<OsString>) {
    let english = said(make, "en");
    assert!(
        english.iter().any(|line| line.split(' ').count() > 3),
        "{name}: {english:?}"
    );
    for language in other_languages() {
        let other = said(make, language);
        let left: Vec<&String> = other
            .intersection(&english)
            .filter(|line| is_sentence(line))
            .collect();
        assert!(left.is_empty(), "{name}, {language}: {left:#?}");
        assert!(
            other
                .iter()
                .any(|line| !line.trim().is_empty() && !english.contains(line)),
            "{name}, {language}: {other:#?}"
        );
    }
}

fn words(arguments: &[&str]) -> Vec<OsString> {
    arguments.iter().map(Into::into).collect()
}

/// Arguments in which `{}` stands for the folder, and other names in braces for exports.
fn in_folder(folder: &Path, arguments: &[&str]) -> Vec<OsString> {
    let place = folder.display().to_string();
    arguments
        .iter()
        .map(|one| match *one {
            "{threads}" => fixture("threads.zip").into(),
            "{instagram}" => fixture("instagram-public.zip").into(),
            "{facebook}" => fixture("facebook-personal.zip").into(),
            other => other.replace("{}", &place).into(),
        })
        .collect()
}

#[test]
fn help_and_lists() {
    let commands: [&[&str]; 14] = [
        &["--help"],
        &["-h"],
        &["formats", "--help"],
        &["ask", "--help"],
        &["ask", "-h"],
        &["diff", "--help"],
        &["batch", "--help"],
        &["explain", "--help"],
        &["letter", "--help"],
        &["policy", "--help"],
        &["policy", "show", "--help"],
        &["policy", "check", "--help"],
        &["formats"],
        &["policy", "list"],
    ];
    for arguments in commands {
        assert_said_in_every_language(&arguments.join(" "), &|_| words(arguments));
    }
}

#[test]
fn what_is_typed_wrongly() {
    let cases: [&[&str]; 15] = [
        &["--nonsense"],
        &["letter"],
        &["policy"],
        &["policy", "nonsense"],
        &["-v", "-q", "x.zip"],
        &["--region"],
        &["--region", "atlantis", "x.zip"],
        &["--as-of", "yesterday", "x.zip"],
        &["--objected-on", "myspace=2025-05-20", "x.zip"],
        &["--threads", "many", "x.zip"],
        &["--redact=yes", "x.zip"],
        &["--assume", "nonsense", "x.zip"],
        &["--assume", "facebook.events=perhaps", "x.zip"],
        &["nowhere.zip"],
        &["policy", "show", "nonsense"],
    ];
    let given = fixture("threads.zip");
    for arguments in cases {
        let arguments: Vec<OsString> = arguments
            .iter()
            .map(|one| match *one {
                "x.zip" => given.clone().into(),
                other => other.into(),
            })
            .collect();
        assert_said_in_every_language(&format!("{arguments:?}"), &|_| arguments.clone());
    }
    // A language that there is not is refused in that of the system.
    let ran = metaudit(["formats", "--language", "tlh"]);
    assert!(
        ran.code == 2 && ran.stderr.contains("en, de, fr"),
        "{}",
        ran.stderr
    );
}

/// A name, what lies in the folder, and the arguments.
type Case<'c> = (&'c str, &'c [(&'c str, &'c str)], &'c [&'c str]);

#[test]
fn what_cannot_be_done() {
    let answers = |text: &'static str| [("a.toml", text)];
    let twice = answers(
        "[[answer]]\nid = \"facebook.events\"\nchoice = \"public\"\n[[answer]]\nid = \"facebook.events\"\nchoice = \"private\"\n",
    );
    let (topic, day, stranger, toml) = (
        answers("[[answer]]\nid = \"facebook.gruop:A\"\nchoice = \"public\"\n"),
        answers("[[answer]]\nid = \"facebook.events\"\nchoice = \"public\"\nsince = \"soon\"\n"),
        answers("accounts = [\"threads[somebody.else]\"]\n"),
        answers("nonsense\n"),
    );
    let with_answers = ["{threads}", "--answers", "{}/a.toml", "-o", "{}/r.html"];
    let near = ["{}/exprot.zip"];
    let cases: Vec<Case<'_>> = vec![
        ("a slip in a name", &[("export.zip", "x")], &near),
        (
            "a report",
            &[("r.json", "{\"report_of\": \"x\"}")],
            &["{}/r.json"],
        ),
        ("an empty file", &[("x.zip", "")], &["{}/x.zip"]),
        ("a text", &[("x.zip", "words")], &["{}/x.zip"]),
        ("a folder without any", &[("a/note.md", "words")], &["{}/a"]),
        (
            "of the phone",
            &[("msgstore.db.crypt14", "x")],
            &["{}/msgstore.db.crypt14"],
        ),
        ("an ending", &[], &["{threads}", "-o", "{}/r.docx"]),
        ("no folder", &[], &["{threads}", "-o", "{}/no/r.html"]),
        (
            "a file that is no report",
            &[("r.html", "words")],
            &["{threads}", "-o", "{}/r.html"],
        ),
        (
            "a report on another",
            &[],
            &["{threads}", "-o", "{}/r.html"],
        ),
        (
            "people",
            &[],
            &["{instagram}", "{facebook}", "-o", "{}/r.html"],
        ),
        (
            "people in one file",
            &[],
            &["{instagram}", "{facebook}", "--each", "-o", "{}/r.html"],
        ),
        ("no answers", &[], &with_answers),
        ("no topic", &topic, &with_answers),
        ("no day", &day, &with_answers),
        ("answered twice", &twice, &with_answers),
        ("another's answers", &stranger, &with_answers),
        ("no TOML", &toml, &with_answers),
        ("no pack", &[], &["policy", "check", "{}/p.toml"]),
        (
            "a pack of no form",
            &[("p.toml", "nonsense")],
            &["policy", "check", "{}/p.toml"],
        ),
        (
            "a folder without packs",
            &[("p/x", "")],
            &["{threads}", "--policy", "{}/p"],
        ),
        ("nothing to explain", &[], &["explain", "{}/r.json", "x"]),
        (
            "no report",
            &[("r.json", "{}")],
            &["explain", "{}/r.json", "x"],
        ),
        (
            "no JSON",
            &[("r.json", "words")],
            &["explain", "{}/r.json", "x"],
        ),
        (
            "nothing to compare",
            &[("r.json", "{\"schema\": \"metaudit-report/2\"}")],
            &["diff", "{}/r.json", "{threads}"],
        ),
        ("two accounts", &[], &["diff", "{threads}", "{instagram}"]),
        (
            "an ending of comparisons",
            &[],
            &["diff", "{threads}", "{threads}", "-o", "{}/d.csv"],
        ),
        (
            "a letter without a region",
            &[],
            &["letter", "{threads}", "-o", "{}/l.md"],
        ),
        (
            "a letter about no item",
            &[],
            &[
                "letter",
                "{threads}",
                "--region",
                "eu",
                "--list",
                "x",
                "-o",
                "{}/l.md",
            ],
        ),
        (
            "an ending of letters",
            &[],
            &["letter", "{threads}", "-o", "{}/l.csv"],
        ),
        (
            "a letter that was changed",
            &[("l.md", "words")],
            &["letter", "{threads}", "-o", "{}/l.md"],
        ),
        (
            "no folder of a batch",
            &[],
            &["batch", "{}/in", "-o", "{}/out"],
        ),
        (
            "nothing in a batch",
            &[("in/x.txt", "")],
            &["batch", "{}/in", "-o", "{}/out"],
        ),
        (
            "another's folder",
            &[("in/x.txt", ""), ("out/x", "")],
            &["batch", "{}/in", "-o", "{}/out"],
        ),
        (
            "a table without columns",
            &[("in/cases.csv", "a,b\n")],
            &["batch", "{}/in", "-o", "{}/out"],
        ),
        (
            "a table that names nobody",
            &[("in/cases.csv", "case,path\n,x\n")],
            &["batch", "{}/in", "-o", "{}/out"],
        ),
        (
            "a table with an unknown region",
            &[("in/cases.csv", "case,path,region\nA,,atlantis\n")],
            &["batch", "{}/in", "-o", "{}/out"],
        ),
        (
            "a letter",
            &[],
            &["letter", "{threads}", "--region", "eu", "-o", "{}/l.md"],
        ),
        (
            "questions without a terminal",
            &[],
            &["ask", "{facebook}", "-o", "{}/a.toml"],
        ),
    ];
    for (name, files, arguments) in cases {
        assert_said_in_every_language(name, &|folder| {
            for (path, text) in files {
                let path = folder.join(path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, text).unwrap();
            }
            if name == "a report on another" {
                metaudit(in_folder(
                    folder,
                    &["{instagram}", "-o", "{}/r.html", "--quiet"],
                ));
            }
            in_folder(folder, arguments)
        });
    }
}

#[test]
fn a_pack_with_faults() {
    let shown = metaudit(["policy", "show", "meta-eu"]).stdout;
    let wrong = shown
        .replacen("regions = [\"eu\"]", "regions = []", 1)
        .replacen("verdict = ", "caveats = [\"nonsense\"]\nverdict = ", 1);
    assert_said_in_every_language("a pack with faults", &|folder| {
        std::fs::write(folder.join("p.toml"), &wrong).unwrap();
        in_folder(folder, &["policy", "check", "{}/p.toml"])
    });
}

/// What is read and cannot be opened beside others.
#[test]
fn what_is_left_out_is_named() {
    let given = fixture("threads.zip").display().to_string();
    assert_said_in_every_language("a cut zip", &|folder| {
        let whole = std::fs::read(fixture("facebook-personal.zip")).unwrap();
        std::fs::write(folder.join("cut.zip"), &whole[..whole.len() / 2]).unwrap();
        in_folder(folder, &["{}/cut.zip", &given, "-o", "{}/r.md", "--quiet"])
    });
}

#[test]
fn an_item_is_explained() {
    let inputs = [
        fixture("facebook-personal.zip"),
        fixture("instagram-public.zip"),
    ];
    let (_, report) = audit_with(
        &inputs,
        &[
            "--region",
            "eu",
            "--assume",
            "facebook.timeline=private",
            "--one-person",
        ],
    );
    for item in report["items"].as_array().unwrap().iter().step_by(9) {
        let (id, own) = (item["id"].as_str().unwrap(), item["text"].as_str().unwrap());
        let mut report = report.clone();
        report["items"] = serde_json::json!([item]);
        for one in report["items"].as_array_mut().unwrap() {
            // The words of the item are its own in every language.
            one["text"] = "".into();
            one["place"] = serde_json::Value::Null;
        }
        assert_said_in_every_language(&format!("{id} {own}"), &|folder| {
            std::fs::write(folder.join("r.json"), report.to_string()).unwrap();
            in_folder(folder, &["explain", "{}/r.json", id])
        });
    }
}

/// Whoever has no language of ours, or asks for none, reads English.
#[test]
fn the_language_is_found_wherever_it_stands() {
    let german = metaudit(["--language=de", "nowhere.zip"]).stderr;
    assert_eq!(german, metaudit(["nowhere.zip", "--language", "de"]).stderr);
    assert!(german.contains("Was zu tun ist"), "{german}");
    let english = metaudit(["nowhere.zip"]).stderr;
    assert!(english.contains("What to do: check the path"), "{english}");
    let policy = metaudit(["policy", "--language", "es", "list"]).stdout;
    assert_eq!(
        policy,
        metaudit(["policy", "list", "--language", "es"]).stdout
    );
    assert!(policy.contains("ninguna versión"), "{policy}");
    let chat = Zip::of("chat.zip", &[("x.txt", b"words")]);
    let french = metaudit([
        chat.path().into_os_string(),
        "--language".into(),
        "fr".into(),
    ]);
    assert!(
        french.stderr.contains("1 autre fichier"),
        "{}",
        french.stderr
    );
    assert_eq!(french.code, 3);
}

/// The labels of an export are in the language of its owner's interface; what people wrote tells
/// nothing, and labels of two languages tell neither.
#[test]
fn labels_tell_the_language_of_an_export() {
    let told = |name: &str| {
        let (_, report) = audit_with(&[fixture(name)], &["--region", "eu"]);
        report["exports"][0]["language"].clone()
    };
    assert_eq!(told("instagram-public.zip"), "en");
    assert_eq!(told("facebook-extras.zip"), "de");
    // Its account has French labels, its comments English ones.
    assert!(told("instagram-private-fr.zip").is_null());
    assert!(told("facebook-2018.zip").is_null(), "it has no labels");
}
