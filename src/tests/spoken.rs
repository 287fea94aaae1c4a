//! That everything of ours that stands as data elsewhere is said in every language, and that
//! nothing else is translated.

use std::collections::BTreeSet;
use std::path::Path;

use crate::about::Topic;
use crate::archive::{self, Fault};
use crate::catalogue::{counted_files, kinds};
use crate::item::{Annotations, Detail, Kind, State};
use crate::language::Language;
use crate::lexicon::untranslated::LIMITED;
use crate::message::{MetaWord, TypedMessage as _};
use crate::policy::Library;
use crate::policy::actions::Actions;
use crate::policy::pack::{Family, PolicyName, Tier, Verdict, Voice};
use crate::policy::region::RegionEntry;
use crate::questions::Choice;
use crate::readers::{AboutYou, Note, NoteCause, Problem, Status};
use crate::report::formats::id_of;
use crate::visibility::SIGNALS;
use crate::wording::of_pack;

/// Every file below a folder, as text.
fn sources(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path());
    fn read(path: std::path::PathBuf) -> Vec<String> {
        match path.is_dir() {
            true => sources(&path),
            false => vec![std::fs::read_to_string(&path).unwrap()],
        }
    }
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
    words.extend(Annotations::NAMES.map(str::to_owned));
    words.extend(LIMITED.iter().map(|word| (*word).to_owned()));
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
    for entry in RegionEntry::all() {
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

#[test]
fn every_text_of_our_packs_has_a_message_in_every_language() {
    let library = Library::built_in().unwrap();
    let texts = || library.all().iter().flat_map(|pack| pack.texts());
    for language in Language::ALL {
        let words = language.words();
        let mut needed = BTreeSet::new();
        for text in texts().filter(|_| *language != Language::English) {
            let (id, called) = text.message().unwrap();
            needed.insert(id.to_owned());
            let values = words.values_of(id).unwrap_or_default();
            let known = ["policy", "the-policy", "its-policy"];
            assert!(
                values.iter().all(|name| known.contains(&name.as_str())),
                "{id}"
            );
            if let (PolicyName::As(name), true) = (called, values.contains("its-policy")) {
                needed.insert(format!("{name}-its"));
            }
            // All of them call the text by a name, or none.
            let names = |language: &Language| language.words().values_of(id).map(|all| all.len());
            assert_eq!(
                names(language),
                names(&Language::German),
                "{language}: {id}"
            );
            assert!(!of_pack(words, text).is_empty(), "{language}: {id}");
        }
        let known = words.ids().filter(|id| id.starts_with("text-"));
        let known: BTreeSet<String> = known.map(str::to_owned).collect();
        assert_eq!(known, needed, "{language}");
    }
}

/// A pack of the user's own says in English what it says itself, and in the reader's language what
/// it has from one of ours.
#[test]
fn a_pack_of_the_users_own_keeps_what_it_has_from_ours() {
    let own = r#"
schema = "metaudit-pack/1"
[pack]
id = "own"
version = "2026.11.01-1"
family = "training"
regions = ["eu"]
controller = "Example"
valid_from = "2026-11-01"
checked_on = "2026-11-01"
newest_text_seen = "2026-11-01"
[like]
pack = "meta-eu@2026.07.23-2"
reword = { "allows use of a post if" = "allows the use of any post if" }
"#;
    let own = Library::own([("own.toml", own)]).unwrap();
    let words = Language::French.words();
    let says = |id: &str| {
        let rule = own[0].rules.iter().find(|rule| rule.id == id).unwrap();
        of_pack(words, &rule.says)
    };
    let (of_ours, its_own) = (says("FB2"), says("FB1"));
    assert!(
        of_ours.starts_with("La politique de Meta du 23 juillet 2026 "),
        "{of_ours}"
    );
    assert!(its_own.contains("the use of any post"), "{its_own}");
}

/// A sort of messages, and the codes in it, each with the names of what fills it.
type MessageShapes = (
    &'static str,
    &'static [(&'static str, &'static [&'static str])],
);

/// Every code of the messages that readers say, with what fills it.
fn shapes() -> Vec<MessageShapes> {
    vec![
        (Problem::FAMILY, Problem::SHAPES),
        (Note::FAMILY, Note::SHAPES),
        (NoteCause::FAMILY, NoteCause::SHAPES),
        (AboutYou::FAMILY, AboutYou::SHAPES),
        (archive::FaultDetail::FAMILY, archive::FaultDetail::SHAPES),
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
        Fault::Unopened(archive::FaultDetail::told(&text())),
        Fault::Unread(archive::FaultDetail::told(&text())),
        Fault::Broken(archive::FaultDetail::told(&text())),
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
        archive::EntryOddity::HeadersDiffer,
        archive::EntryOddity::NotListed,
        archive::EntryOddity::FolderWithData,
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
        key: MetaWord("timestamp"),
    };
    known.redact();
    assert!(Language::German.said(&known).contains("timestamp"));
    let told = archive::FaultDetail::told(&"/home/ada/x.zip: no such device");
    let why = NoteCause::Fault {
        fault: Fault::Broken(told),
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
