//! That everything of ours that stands as data elsewhere is said in every language, and that nothing else is translated.

use std::collections::BTreeSet;
use std::path::Path;

use crate::about::Topic;
use crate::archive::{self, Fault};
use crate::catalogue::{counted_files, kinds};
use crate::item::{Detail, Kind, State};
use crate::language::{Language, phrases};
use crate::message::{Foreign, Known, Said as _};
use crate::policy::pack::{Family, Tier, Verdict, Voice};
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
        toml::Value::String(text) if KEYS.contains(&key) || key == "region.name" => drop(found.insert(text.clone())),
        toml::Value::Array(all) => all.iter().for_each(|one| of_packs(one, key, found)),
        toml::Value::Table(table) => table.iter().for_each(|(name, one)| {
            let inside = if ["region", "address"].contains(&key) { format!("{key}.{name}") } else { name.clone() };
            // Notes of regions stand one level deeper than their key says.
            of_packs(one, if inside == "region.note" { "note" } else { &inside }, found);
        }),
        _ => {}
    }
}

/// Every file below a folder, as text.
fn sources(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    let read = |path: std::path::PathBuf| match path.is_dir() {
        true => sources(&path),
        false => vec![std::fs::read_to_string(&path).unwrap()],
    };
    entries.flat_map(read).collect()
}

fn src(below: &str) -> Vec<String> {
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(below))
}

/// Texts between quotes that directly follow a word of the code.
fn literals<'s>(code: &'s str, after: &'s str) -> impl Iterator<Item = String> + 's {
    code.split(after).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next().map(unescaped))
}

fn unescaped(text: &str) -> String {
    text.replace("\\u{FFFD}", "\u{fffd}").replace("\\u{201c}", "\u{201c}").replace("\\u{201d}", "\u{201d}")
}

fn needed() -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    let words = |word: &str| word.replace('_', " ");
    found.extend(Kind::ALL.iter().map(|kind| words(kind.as_str()).replace("ai ", "AI ")));
    found.extend(State::ALL.iter().filter(|state| **state != State::Live).map(|state| words(state.as_str())));
    found.extend(Status::ALL.iter().map(|status| words(status.as_str())));
    found.extend(Verdict::ALL.iter().map(|verdict| words(verdict.as_str())));
    found.extend(Voice::ALL.iter().map(|voice| words(voice.as_str())));
    found.extend(Tier::ALL.iter().map(|tier| words(tier.as_str())));
    found.extend(Family::ALL.iter().map(|family| words(family.as_str())));
    found.extend(Topic::ALL.iter().map(|topic| words(topic.as_str())));
    found.extend(Choice::ALL.iter().map(|choice| words(choice.as_str())));
    found.extend(counted_files().iter().map(|file| words(file.category)));
    found.extend(kinds().filter_map(|kind| kind.counted).map(words));
    found.extend(["place", "camera", "upload_address", "backdated_to"].map(words));
    found.extend(Detail::ALL.iter().map(|detail| words(detail.as_str())));
    found.extend(SIGNALS.iter().map(|signal| signal.text.to_owned()));
    found.extend(kinds().map(|kind| kind.title.to_owned()));
    for code in src("readers") {
        found.extend(literals(&code, "out.account_data(").map(|category| words(&category)));
    }
    let packs = src("policy/packs").into_iter();
    let beside = [include_str!("../policy/regions.toml"), include_str!("../policy/actions.toml")].map(str::to_owned);
    for pack in packs.chain(beside) {
        of_packs(&toml::Value::Table(pack.parse().unwrap()), "", &mut found);
    }
    found
}

#[test]
fn everything_is_said_in_every_language() {
    let silent: Vec<String> = needed().into_iter().filter(|text| !phrases().any(|known| known == text)).collect();
    assert!(silent.is_empty(), "a line in src/language/phrases.tsv or actions.tsv is missing for: {silent:#?}");
    let german = Language::German.words();
    let text = "it is damaged: the page is cut off";
    assert_ne!(german.phrase(text), text);
}

#[test]
fn nothing_is_translated_that_nobody_says() {
    let needed = needed();
    let code: String = src("readers")
        .into_iter()
        .chain(src("archive"))
        // What sentences of packs call their texts.
        .chain([include_str!("../language/phrases.rs").to_owned()])
        .map(|code| unescaped(&code))
        .collect();
    let said = |phrase: &str| {
        let pieces = phrase.split(['{', '}', '(']).filter(|piece| !["", "n", "m", "k"].contains(piece));
        pieces
            .filter(|piece| piece.len() > 2)
            .all(|piece| code.contains(piece.trim_end_matches(['\u{201c}', ' ', ':'])))
    };
    let stale: Vec<&str> = phrases().filter(|phrase| !needed.contains(*phrase) && !said(phrase)).collect();
    assert!(stale.is_empty(), "nobody says: {stale:#?}");
}

/// Every code of the messages that readers say, with what fills it.
fn shapes() -> Vec<(&'static str, &'static [(&'static str, &'static [&'static str])])> {
    vec![
        (Problem::FAMILY, Problem::SHAPES),
        (Note::FAMILY, Note::SHAPES),
        (Cause::FAMILY, Cause::SHAPES),
        (AboutYou::FAMILY, AboutYou::SHAPES),
    ]
}

#[test]
fn every_code_has_words_and_no_words_are_without_one() {
    let words = Language::English.words();
    for (family, shapes) in shapes() {
        let start = format!("{family}-");
        let ids: BTreeSet<&str> = words.ids().filter(|id| id.starts_with(&start)).collect();
        let codes: Vec<String> = shapes.iter().map(|(code, _)| format!("{start}{code}")).collect();
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
        Fault::Broken(text()),
    ];
    for fault in faults {
        assert_eq!(Language::English.said(&fault), fault.to_string());
        assert!(Language::ALL.iter().all(|language| !language.said(&fault).is_empty()));
    }
    for odd in [archive::Note::HeadersDiffer, archive::Note::NotListed, archive::Note::FolderWithData] {
        assert_eq!(Language::English.said(&odd), odd.to_string());
    }
}

#[test]
fn redaction_goes_by_the_type_of_what_fills_a_message() {
    let mut unknown = Problem::unknown_key("Ada's garden");
    unknown.redact();
    assert_eq!(Language::English.said(&unknown), "unknown key \u{201c}[redacted]\u{201d}");
    let mut known = Problem::NoTime { key: Known("timestamp") };
    known.redact();
    assert!(Language::German.said(&known).contains("timestamp"));
    let why = Cause::Damaged { detail: Foreign::of(&"/home/ada/x.zip: no such device") };
    let mut broken = Note::Broken { why, kept: 3 };
    broken.redact();
    let said = "it is damaged: its bytes cannot be read; 3 records before that were kept";
    assert_eq!(Language::English.said(&broken), said);
    let mut differ = Note::Fault { fault: Fault::NamesDiffer("ada.json".to_owned()) };
    differ.redact();
    assert!(!Language::English.said(&differ).contains("ada"));
}
