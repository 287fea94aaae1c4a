//! That everything of ours that stands as data elsewhere is said in every language, and that
//! nothing else is translated.

use std::collections::BTreeSet;
use std::path::Path;

use super::formats::id_of;
use crate::about::Topic;
use crate::archive::{self, Fault};
use crate::catalogue::{counted_files, kinds};
use crate::item::{Detail, Kind, State};
use crate::language::{Language, phrases};
use crate::message::{Known, Said as _};
use crate::policy::actions::Actions;
use crate::policy::pack::{Family, Tier, Verdict, Voice};
use crate::policy::region::Entry;
use crate::questions::Choice;
use crate::readers::{AboutYou, Cause, Note, Problem, Status};
use crate::visibility::SIGNALS;

/// Keys of packs and regions under which texts for people stand.
const KEYS: &[&str] = &[
    "says",
    "claim",
    "title",
    "path",
    "caveat",
    "text",
    "note",
    "steps",
    "reaches",
    "address.what",
    "region.personalisation",
];

fn of_packs(value: &toml::Value, key: &str, found: &mut BTreeSet<String>) {
    match value {
        toml::Value::String(text) if KEYS.contains(&key) || key == "region.name" => {
            found.insert(text.clone());
        }
        toml::Value::Array(all) => all.iter().for_each(|one| of_packs(one, key, found)),
        toml::Value::Table(table) => table.iter().for_each(|(name, one)| {
            let inside = if ["region", "address"].contains(&key) {
                format!("{key}.{name}")
            } else {
                name.clone()
            };
            // Notes of regions stand one level deeper than their key says.
            of_packs(
                one,
                if inside == "region.note" {
                    "note"
                } else {
                    &inside
                },
                found,
            );
        }),
        _ => {}
    }
}

/// Every file below a folder, as text.
fn sources(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path());
    let read = |path: std::path::PathBuf| match path.is_dir() {
        true => sources(&path),
        false => vec![std::fs::read_to_string(&path).unwrap()],
    };
    entries.flat_map(read).collect()
}

fn src(below: &str) -> Vec<String> {
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(below),
    )
}

/// Texts between quotes that directly follow a word of the code.
fn literals<'s>(code: &'s str, after: &'s str) -> impl Iterator<Item = String> + 's {
    code.split(after).skip(1).filter_map(|rest| {
        rest.trim_start()
            .strip_prefix('"')?
            .split('"')
            .next()
            .map(str::to_owned)
    })
}

/// The ids of what is said by id, whatever stands in the data.
fn ids() -> BTreeSet<String> {
    let mut words: BTreeSet<String> = BTreeSet::new();
    words.extend(Kind::ALL.iter().map(|kind| kind.to_string()));
    words.extend(
        State::ALL
            .iter()
            .filter(|state| **state != State::Live)
            .map(|state| state.to_string()),
    );
    words.extend(Status::ALL.iter().map(|status| status.to_string()));
    words.extend(Verdict::ALL.iter().map(|verdict| verdict.to_string()));
    words.extend(Voice::ALL.iter().map(|voice| voice.to_string()));
    words.extend(Tier::ALL.iter().map(|tier| tier.to_string()));
    words.extend(Family::ALL.iter().map(|family| family.to_string()));
    words.extend(Topic::ALL.iter().map(|topic| topic.to_string()));
    words.extend(Choice::ALL.iter().map(|choice| choice.to_string()));
    words.extend(counted_files().iter().map(|file| file.category.to_owned()));
    words.extend(kinds().filter_map(|kind| kind.counted).map(str::to_owned));
    words.extend(["place", "camera", "upload_address", "backdated_to"].map(str::to_owned));
    words.extend(Detail::ALL.iter().map(|detail| detail.to_string()));
    for code in src("readers") {
        words.extend(literals(&code, "out.account_data("));
    }
    let words = words.into_iter().map(|word| format!("word-{word}"));
    let signals = SIGNALS.iter().map(|signal| format!("signal-{}", signal.id));
    words
        .chain(signals)
        .map(|id| id.replace(['.', '_'], "-"))
        .collect()
}

/// The ids of what stands in English with the data it belongs to.
fn ids_of_data() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = kinds().map(|kind| format!("file-{}", kind.id)).collect();
    ids.extend(kinds().map(|kind| id_of(kind, |kind| kind.reads, "reads")));
    ids.extend(kinds().map(|kind| id_of(kind, |kind| kind.cannot_tell, "cannot-tell")));
    for action in Actions::built_in().all() {
        let parts = ["title", "reaches", "caveat"]
            .map(str::to_owned)
            .into_iter();
        let steps = (1..=action.steps.len()).map(|number| format!("step-{number}"));
        let addresses = (1..=action.addresses.len()).map(|number| format!("address-{number}"));
        ids.extend(
            parts
                .chain(steps)
                .chain(addresses)
                .map(|part| format!("action-{}-{part}", action.id)),
        );
    }
    for entry in Entry::all() {
        let texts = [
            ("name", true),
            ("note", entry.note.is_some()),
            ("personalisation", entry.personalisation.is_some()),
        ];
        let texts = texts.into_iter().filter(|(_, is)| *is);
        ids.extend(texts.map(|(text, _)| format!("region-{}-{text}", entry.code.as_str())));
    }
    ids.into_iter()
        .map(|id| id.replace(['.', '_'], "-"))
        .collect()
}

#[test]
fn what_is_data_has_a_message_in_every_language() {
    for language in Language::ALL {
        let known: BTreeSet<String> = language.words().ids().map(str::to_owned).collect();
        let of = |groups: &[&str]| {
            let is = |id: &&String| {
                groups
                    .iter()
                    .any(|group| id.split('-').next() == Some(group))
            };
            known.iter().filter(is).cloned().collect::<BTreeSet<_>>()
        };
        assert_eq!(of(&["word", "signal"]), ids(), "{language}");
        let data = if *language == Language::English {
            BTreeSet::new()
        } else {
            ids_of_data()
        };
        assert_eq!(of(&["file", "action", "region"]), data, "{language}");
    }
}

fn needed() -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for pack in src("policy/packs") {
        of_packs(&toml::Value::Table(pack.parse().unwrap()), "", &mut found);
    }
    found
}

#[test]
fn everything_is_said_in_every_language() {
    let silent: Vec<String> = needed()
        .into_iter()
        .filter(|text| !phrases().any(|known| known == text))
        .collect();
    assert!(
        silent.is_empty(),
        "a line in src/language/phrases.tsv is missing for: {silent:#?}"
    );
}

#[test]
fn nothing_is_translated_that_nobody_says() {
    let needed = needed();
    // What sentences of packs call their texts.
    let texts = include_str!("../language/phrases.rs");
    let said = |phrase: &str| texts.contains(&format!("\"{phrase}\""));
    let stale: Vec<&str> = phrases()
        .filter(|phrase| !needed.contains(*phrase) && !said(phrase))
        .collect();
    assert!(stale.is_empty(), "nobody says: {stale:#?}");
}

/// A sort of messages, and the codes in it, each with the names of what fills it.
type Shapes = (
    &'static str,
    &'static [(&'static str, &'static [&'static str])],
);

/// Every code of the messages that readers say, with what fills it.
fn shapes() -> Vec<Shapes> {
    vec![
        (Problem::FAMILY, Problem::SHAPES),
        (Note::FAMILY, Note::SHAPES),
        (Cause::FAMILY, Cause::SHAPES),
        (AboutYou::FAMILY, AboutYou::SHAPES),
        (archive::Detail::FAMILY, archive::Detail::SHAPES),
    ]
}

#[test]
fn every_code_has_words_and_no_words_are_without_one() {
    let words = Language::English.words();
    for (family, shapes) in shapes() {
        let start = format!("{family}-");
        let ids: BTreeSet<&str> = words.ids().filter(|id| id.starts_with(&start)).collect();
        let codes: Vec<String> = shapes
            .iter()
            .map(|(code, _)| format!("{start}{code}"))
            .collect();
        assert_eq!(ids, codes.iter().map(String::as_str).collect());
        for ((_, arguments), id) in shapes.iter().zip(&codes) {
            let values = arguments.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(words.values_of(id), Some(values), "{id}");
        }
    }
}

#[test]
fn no_code_stands_twice() {
    for (family, shapes) in shapes() {
        let codes: BTreeSet<&str> = shapes.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes.len(), shapes.len(), "{family}");
    }
}

#[test]
fn every_fault_has_words() {
    let text = || "x".to_owned();
    let faults = [
        Fault::NameLeadsOut,
        Fault::Link,
        Fault::Special,
        Fault::Encrypted,
        Fault::Overlaps,
        Fault::NameTaken,
        Fault::NamesDiffer(text()),
        Fault::Compression(text()),
        Fault::TooLarge(1000),
        Fault::RatioTooHigh(1000),
        Fault::TotalTooLarge(1000),
        Fault::TooDeep(1000),
        Fault::TooManyInside(1000),
        Fault::UnpackedTooLarge(1000),
        Fault::Broken(archive::Detail::told(&text())),
    ];
    for fault in faults {
        assert_eq!(Language::English.said(&fault), fault.to_string());
        assert!(
            Language::ALL
                .iter()
                .all(|language| !language.said(&fault).is_empty())
        );
    }
    for odd in [
        archive::Note::HeadersDiffer,
        archive::Note::NotListed,
        archive::Note::FolderWithData,
    ] {
        assert_eq!(Language::English.said(&odd), odd.to_string());
    }
}

#[test]
fn redaction_goes_by_the_type_of_what_fills_a_message() {
    let mut unknown = Problem::unknown_key("Ada's garden");
    unknown.redact();
    assert_eq!(
        Language::English.said(&unknown),
        "unknown key \u{201c}[redacted]\u{201d}"
    );
    let mut known = Problem::NoTime {
        key: Known("timestamp"),
    };
    known.redact();
    assert!(Language::German.said(&known).contains("timestamp"));
    let why = Cause::Damaged {
        detail: archive::Detail::told(&"/home/ada/x.zip: no such device"),
    };
    let mut broken = Note::Broken { why, kept: 3 };
    broken.redact();
    let said = "it is damaged: its bytes cannot be read; 3 records before that were kept";
    assert_eq!(Language::English.said(&broken), said);
    let mut differ = Note::Fault {
        fault: Fault::NamesDiffer("ada.json".to_owned()),
    };
    differ.redact();
    assert!(!Language::English.said(&differ).contains("ada"));
}
