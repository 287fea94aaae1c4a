//! That everything of ours that stands as data elsewhere is said in every language, and that nothing else is translated.

use std::collections::BTreeSet;
use std::path::Path;

use crate::about::Topic;
use crate::catalogue::{counted_files, kinds};
use crate::item::{Detail, Kind, State};
use crate::language::{Language, phrases};
use crate::policy::pack::{Family, Tier, Verdict, Voice};
use crate::questions::Choice;
use crate::readers::Status;
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
        for call in ["problem(", "unrecognised(", "about_you("] {
            found.extend(literals(&code, call));
        }
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
    for text in ["it is damaged: the page is cut off", "unknown key \u{201c}x\u{201d}"] {
        assert_ne!(german.phrase(text), text);
    }
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
