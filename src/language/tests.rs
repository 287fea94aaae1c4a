//! The files of all languages, held together.

use std::collections::BTreeSet;
use std::path::Path;

use super::Language;

#[test]
fn a_locale_names_a_language() {
    for (locale, language) in [
        ("de", Some(Language::German)),
        ("de-CH", Some(Language::German)),
        ("fr_FR.UTF-8", Some(Language::French)),
        ("ES", Some(Language::Spanish)),
        ("en-GB", Some(Language::English)),
        ("C", None),
        ("POSIX", None),
        ("den", None),
        ("", None),
    ] {
        assert_eq!(Language::of_locale(locale), language, "{locale}");
    }
}

/// What stands in English with the data it belongs to.
const OF_DATA: [&str; 9] = [
    "action", "answers", "file", "help", "misuse", "region", "said", "system", "text",
];

fn is_of_data(id: &str) -> bool {
    OF_DATA
        .iter()
        .any(|group| id.split('-').next() == Some(group))
}

#[test]
fn every_language_has_every_message_with_the_same_values() {
    let english = Language::English.words();
    let mut faults = Vec::new();
    for language in Language::ALL {
        let words = language.words();
        let mut all = BTreeSet::new();
        for id in words.ids() {
            if !all.insert(id) {
                faults.push(format!("{language}: {id} stands twice"));
            }
            if english.values_of(id).is_none() && !is_of_data(id) {
                faults.push(format!("{language}: {id} is not in English"));
            }
        }
        for id in english.ids().filter(|id| !is_of_data(id)) {
            let (own, other) = (words.values_of(id), english.values_of(id));
            let said = own.is_some().then(|| words.forms(id).many);
            if own != other {
                faults.push(format!("{language}: {id} has {own:?}, English {other:?}"));
            } else if said.as_deref().map(typed) != Some(typed(&english.forms(id).many)) {
                faults.push(format!("{language}: {id}: what is to be typed"));
            } else if said.is_some_and(|said| said.is_empty()) {
                faults.push(format!("{language}: {id} is empty"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What a text says is to be typed.
fn typed(text: &str) -> Vec<String> {
    let pieces = text.split('`').skip(1).step_by(2);
    pieces.map(str::to_owned).collect()
}

/// Each language has its own space before a colon: a label and its text are joined by a message, and
/// neither the templates nor the scripts do it themselves.
#[test]
fn nothing_beside_the_files_of_the_languages_joins_a_label_and_its_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src/report/page", "src/report/page/script", "web/page"];
    let files = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            matches!(ending, Some("html" | "js"))
        });
    let mut glued = Vec::new();
    let mut lines = 0;
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let script = path.extension().is_some_and(|ending| ending == "js");
        for line in text.lines().filter(|line| !line.contains("style.")) {
            lines += 1;
            let joins: &[&str] = match script {
                true => &["}: ${", "}; ${", ": ` ", "}: `"],
                false => &["}}: ", "}}; ", ">: ", ">; ", "%}; ", "%}: "],
            };
            if joins.iter().any(|join| line.contains(join)) {
                glued.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(lines > 1000, "{lines}");
    assert!(glued.is_empty(), "{glued:#?}");
}

#[test]
fn a_label_and_its_text_in_every_language() {
    for (language, joined, before, listed, quoted) in [
        (Language::English, "Place: Ulm", "Place: ", "a; b", "“a”"),
        (Language::German, "Place: Ulm", "Place: ", "a; b", "„a“"),
        (
            Language::French,
            "Place\u{202f}: Ulm",
            "Place\u{202f}: ",
            "a\u{202f}; b",
            "«\u{202f}a\u{202f}»",
        ),
        (Language::Spanish, "Place: Ulm", "Place: ", "a; b", "«a»"),
    ] {
        let w = language.words();
        assert_eq!(w.labelled("Place", "Ulm"), joined, "{language}");
        assert_eq!(w.label("Place"), before, "{language}");
        assert_eq!(w.listed(["a", "b"]), listed, "{language}");
        assert_eq!(w.quoted("a"), quoted, "{language}");
    }
}

/// What exports write for machines is shown as people write it, and nothing else is touched.
#[test]
fn a_day_in_every_language() {
    for (language, day) in [
        (Language::English, "13 March 2011"),
        (Language::German, "13. März 2011"),
        (Language::French, "13 mars 2011"),
        (Language::Spanish, "13 de marzo de 2011"),
    ] {
        assert_eq!(language.words().day("2011-03-13"), day);
        for other in [
            "2011-13-13",
            "13/03/2011",
            "2011-03-13T10:00",
            "on 2011-03-13",
            "",
        ] {
            assert_eq!(language.words().day(other), other, "{language}");
        }
    }
}

/// An id that code puts together, by how it begins.
const PUT_TOGETHER: [&str; 14] = [
    "letter-law-",
    "form-month-",
    "form-short-month-",
    "signal-",
    "word-",
    "problem-",
    "entry-",
    "cause-",
    "fault-",
    "detail-",
    "input-",
    "odd-",
    "about-you-",
    "field-",
];

#[test]
fn code_asks_for_every_message_and_for_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = String::new();
    read_all(&root.join("src"), &mut sources);
    let words = Language::English.words();
    let known: BTreeSet<&str> = words.ids().collect();
    let groups: BTreeSet<&str> = known
        .iter()
        .filter_map(|id| id.split_once('-'))
        .map(|(group, _)| group)
        .collect();
    let is_id = |text: &str| {
        text.split_once('-')
            .is_some_and(|(group, name)| groups.contains(group) && !name.is_empty())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let asked: BTreeSet<&str> = sources.split('"').filter(|text| is_id(text)).collect();
    // The family of a message and its code stand apart.
    let is_code = |text: &str| {
        let is_of = |family: &&str| {
            family.trim_end_matches('-') == text
                || known.contains(format!("{family}{text}").as_str())
        };
        PUT_TOGETHER.iter().any(is_of)
    };
    let unknown: Vec<_> = asked
        .difference(&known)
        .filter(|id| !PUT_TOGETHER.contains(id) && !is_code(id))
        .collect();
    assert!(unknown.is_empty(), "no file has {unknown:?}");
    let parts =
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/page/script"))
            .unwrap();
    let script: String = parts
        .map(|part| std::fs::read_to_string(part.unwrap().path()).unwrap())
        .collect();
    let used = |id: &str| {
        asked.contains(id)
            || PUT_TOGETHER.iter().any(|start| id.starts_with(start))
            || id
                .strip_prefix("script-")
                .is_some_and(|name| script.contains(&format!("T.{}", name.replace('-', "_"))))
    };
    let unused: Vec<_> = known.iter().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn what_takes_values_is_never_said_without() {
    let mut sources = String::new();
    read_all(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut sources,
    );
    let words = Language::English.words();
    let behind = |start: &str| -> Vec<String> {
        let places = sources
            .split(start)
            .skip(1)
            .filter_map(|rest| rest.trim_start().strip_prefix('"'));
        places
            .filter_map(|rest| rest.split_once('"'))
            .map(|(id, _)| id.to_owned())
            .collect()
    };
    for id in behind(".say(") {
        assert!(
            words.values_of(&id).is_some_and(|values| values.is_empty()),
            "{id} takes values"
        );
    }
    for id in behind(".fill(") {
        assert!(
            words
                .values_of(&id)
                .is_some_and(|values| !values.is_empty()),
            "{id} takes no values"
        );
    }
}

fn read_all(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_all(&path, into);
        } else if path
            .extension()
            .is_some_and(|ending| ending == "rs" || ending == "html")
            && !path.ends_with("language/tests.rs")
        {
            into.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}
