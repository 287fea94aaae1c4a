//! The packs that are built in: frozen, cited, complete, explained.

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};

use crate::policy::library::FROZEN;
use crate::policy::pack::{MOST_QUOTED_WORDS, Offer};
use crate::policy::region::RegionEntry;
use crate::policy::{Family, Library, Pack};

fn library() -> &'static Library {
    Library::built_in().unwrap()
}

/// A released pack is never edited: a correction is a new revision, a new text a new pack.
#[test]
fn released_packs_are_frozen() {
    for (file, text, frozen) in FROZEN {
        let mut hash = String::new();
        for byte in Sha256::digest(text) {
            hash += &format!("{byte:02x}");
        }
        assert_eq!(hash, *frozen, "{file}: a released pack changed");
    }
}

/// A file that the table does not name would be in no release.
#[test]
fn every_file_of_a_pack_is_built_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/policy/packs");
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            FROZEN.iter().any(|(name, ..)| *name == file),
            "{file} is not in the table of `policy/library.rs`"
        );
    }
}

/// The packs that the policy notes list (model.md, section 1), in the order of their dates.
#[test]
fn the_packs_of_the_notes_are_here() {
    let dates = |family, region: &str| -> Vec<String> {
        let packs = library().of(family, &RegionEntry::of(region).unwrap().code);
        packs
            .iter()
            .map(|pack| format!("{} {}", pack.pack.id, pack.pack.valid_from))
            .collect()
    };
    let training = |region| dates(Family::Training, region);
    let notes: &[(&[&str], &[&str])] = &[
        (
            &["eu"],
            &[
                "meta-eu 2025-05-27",
                "meta-eu 2025-06-16",
                "meta-eu 2025-12-16",
                "meta-eu 2026-07-23",
            ],
        ),
        (&["uk"], &["meta-uk 2024-09-13"]),
        (
            &["us"],
            &[
                "meta-us 2023-09-01",
                "meta-us 2025-12-16",
                "meta-us 2026-07-23",
            ],
        ),
        (&["br"], &["meta-br 2024-10-01"]),
        (&["ch"], &["meta-ch 2025-05-27"]),
        (
            &["au", "ca", "jp", "kr", "row"],
            &[
                "meta-row 2023-09-01",
                "meta-row 2025-12-16",
                "meta-row 2026-07-23",
            ],
        ),
    ];
    // Packs of later texts follow those of the notes.
    for (regions, known) in notes {
        for region in *regions {
            let packs = training(region);
            let first = packs.iter().take(known.len());
            assert!(first.eq(known.iter()), "{region}: {packs:?}");
        }
    }
    for region in RegionEntry::all() {
        let launched = !["eu", "uk", "ch", "kr"].contains(&region.code.as_str());
        assert_eq!(
            region.personalisation.is_none(),
            launched,
            "{}: it is said why there is none",
            region.code
        );
        assert_eq!(
            !dates(Family::Personalisation, &region.code).is_empty(),
            launched,
            "{}",
            region.code
        );
        assert_eq!(
            training(&region.code).is_empty(),
            region.unverified().is_some(),
            "{}",
            region.code
        );
    }
}

/// In a region one pack follows the other: each names the one before it, which is there and older.
#[test]
fn packs_of_a_region_follow_each_other() {
    for family in Family::ALL {
        for region in RegionEntry::all() {
            let packs = library().of(*family, &region.code);
            for (older, newer) in packs.iter().zip(packs.iter().skip(1)) {
                assert!(
                    newer.pack.valid_from > older.pack.valid_from,
                    "{}",
                    newer.name()
                );
            }
            // A correction supersedes what it corrects, and a new text the one before it.
            let all = library().with_corrected(*family, &region.code);
            for (older, newer) in all.iter().zip(all.iter().skip(1)) {
                let superseded = newer.pack.supersedes.as_ref().unwrap();
                let corrects = superseded.version.date() == newer.pack.valid_from;
                let day = if corrects {
                    newer.pack.valid_from
                } else {
                    older.pack.valid_from
                };
                assert_eq!(
                    (&superseded.id, superseded.version.date()),
                    (&newer.pack.id, day),
                    "{}",
                    newer.name()
                );
            }
            let since: BTreeSet<_> = packs.iter().map(|pack| pack.pack.since()).collect();
            assert!(
                since.len() <= 1,
                "{}: training begins on one day",
                region.code
            );
            // From the start of training on there is a pack for every day.
            assert!(
                packs
                    .first()
                    .is_none_or(|pack| pack.pack.valid_from == pack.pack.since()),
                "{}",
                region.code
            );
        }
    }
    for pack in library().all() {
        assert_eq!(
            pack.pack.version.date(),
            pack.pack.valid_from,
            "{}",
            pack.name()
        );
        for code in &pack.pack.regions {
            assert!(RegionEntry::of(code).is_ok(), "{}: {code}", pack.name());
        }
    }
}

/// Packs are checked when they are parsed; this test makes sure that the checks saw something.
#[test]
fn every_rule_is_cited_within_the_limit() {
    for pack in library().all() {
        let mut quotes = 0;
        for (_, id, cite) in pack.citations() {
            assert!(
                pack.source(&cite.source).is_some(),
                "{}: {id:?} cites {}",
                pack.name(),
                cite.source
            );
            quotes += usize::from(cite.quote.is_some());
            let words = cite
                .quote
                .as_deref()
                .map_or(0, |quote| quote.split_whitespace().count());
            assert!(words <= MOST_QUOTED_WORDS, "{}: {id:?}", pack.name());
        }
        assert!(quotes >= 5, "{}: {quotes} quotations", pack.name());
        for rule in &pack.rules {
            assert!(
                !rule.cite.is_empty() && !rule.says.is_empty(),
                "{}: {}",
                pack.name(),
                rule.id
            );
            let tied = pack.rules.iter().filter(|other| {
                other.id != rule.id
                    && other.priority == rule.priority
                    && other.matches.meets(&rule.matches)
            });
            assert_eq!(tied.count(), 0, "{}: {}", pack.name(), rule.id);
        }
    }
}

/// Every row of the rule tables about an item (rules.md, section 4) is in every training pack.
#[test]
fn every_row_of_the_tables_is_in_every_training_pack() {
    const ROWS: &str = "FB1 FB2 FB3 FB3b FB4 FB5 FB5b FB5c FB6 FB7 FB8 FB9 FB9b FB10 FB11 FB12 FB13 FB13b FB13c FB14 \
        FB15 FB16 FB17 FB17b FB18 FB19 FB19b FB20 FB21 FB22 FB22b FB22c FB23 FB23b FB24 FB25 FB26 IG1 IG2 IG2b IG3 IG4 \
        IG5 IG6 IG7 IG8 IG9 IG10 IG10b IG11 IG11b IG12 IG14 TH1 TH2 TH3 WA1 WA2 WA3 WA6 WA6b WA7 XC16 XC5 CATCH";
    const SECOND: &str = "FB27 IG15 WA9 WA9b WA10";
    for pack in library()
        .all()
        .iter()
        .filter(|pack| pack.pack.family == Family::Training)
    {
        let mut rows: BTreeSet<&str> = ROWS.split_whitespace().collect();
        if pack.pack.checked_on >= "2026-11-29".parse().unwrap() {
            rows.extend(SECOND.split_whitespace());
            // Muse is offered in the US and Canada, and its account on Threads answers in the rest
            // of the world.
            rows.extend(
                ["meta-us", "meta-row"]
                    .contains(&pack.pack.id.as_str())
                    .then_some("XC17"),
            );
            let launched =
                pack.pack.id == "meta-row" && pack.pack.valid_from >= "2025-12-16".parse().unwrap();
            rows.extend(launched.then_some("TH6"));
        }
        let ids: BTreeSet<&str> = pack.rules.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(ids, rows, "{}", pack.name());
        let age = pack.age.as_ref().unwrap();
        assert_eq!(
            (age.minor_now.rule.as_str(), age.minor_then.rule.as_str()),
            ("XC1", "XC2"),
            "{}",
            pack.name()
        );
    }
}

/// Words of one text must not stand in the pack of another.
#[test]
fn sentences_name_the_text_of_their_own_pack() {
    const DAYS: [&str; 5] = [
        "27 May 2025",
        "16 June 2025",
        "16 December 2025",
        "23 July 2026",
        "13 September 2024",
    ];
    for (pack, own) in [
        ("meta-eu@2025.05.27-1", Some("27 May 2025")),
        ("meta-eu@2025.06.16-1", Some("16 June 2025")),
        ("meta-eu@2025.12.16-1", Some("16 December 2025")),
        ("meta-eu@2026.07.23-1", Some("23 July 2026")),
        ("meta-uk@2024.09.13-1", Some("13 September 2024")),
        ("meta-us@2023.09.01-1", None),
        ("meta-us@2025.12.16-1", Some("16 December 2025")),
        ("meta-us@2026.07.23-1", Some("23 July 2026")),
        ("meta-br@2024.10.01-1", None),
        ("meta-row@2023.09.01-1", None),
        ("meta-eu@2025.05.27-2", Some("27 May 2025")),
        ("meta-eu@2025.06.16-2", Some("16 June 2025")),
        ("meta-eu@2025.12.16-2", Some("16 December 2025")),
        ("meta-eu@2026.07.23-2", Some("23 July 2026")),
        ("meta-ch@2025.05.27-1", None),
        ("meta-uk@2024.09.13-2", Some("13 September 2024")),
        ("meta-us@2023.09.01-2", None),
        ("meta-us@2025.12.16-2", Some("16 December 2025")),
        ("meta-us@2026.07.23-2", Some("23 July 2026")),
        ("meta-br@2024.10.01-2", None),
        ("meta-row@2023.09.01-2", None),
        ("meta-row@2025.12.16-1", Some("16 December 2025")),
        ("meta-row@2026.07.23-1", Some("23 July 2026")),
    ] {
        let pack = library().find(pack).unwrap();
        for rule in &pack.rules {
            let named: Vec<&&str> = DAYS
                .iter()
                .filter(|day| rule.says.contains(**day))
                .collect();
            assert!(
                named.iter().all(|day| Some(**day) == own),
                "{}: {}: {}",
                pack.name(),
                rule.id,
                rule.says
            );
        }
        if pack
            .pack
            .regions
            .iter()
            .all(|region| pack.objection.status(region) == Offer::NotFound)
        {
            assert!(
                pack.rules
                    .iter()
                    .all(|rule| !rule.advice.iter().any(|one| one == "object")),
                "{}",
                pack.name()
            );
        }
    }
}

/// `check` applies the rules that are newer than the oldest packs, and every pack in force meets
/// them as a whole.
#[test]
fn packs_that_hold_keep_the_newer_rules_too() {
    for family in Family::ALL {
        for region in RegionEntry::all() {
            for pack in library().of(*family, &region.code) {
                let whole = pack.to_toml();
                assert!(
                    library().check(&whole).is_ok(),
                    "{:?}",
                    library().check(&whole).map(|_| ())
                );
            }
        }
    }
    let bare = "https://www.facebook.com/";
    for (from, to, key, what) in [
        (
            "url = \"https://www.facebook.com/privacy/policy/\"",
            &*format!("url = \"{bare}\""),
            "source P1: url",
            "nothing behind it",
        ),
        (
            "archive = \"iitr.de, blog, no. 22706\"\n",
            "",
            "source C5: url",
            "`archive` must say",
        ),
        (
            "id = \"FB2\"",
            "id = \"FB222\"",
            "rule FB222: id",
            "no row of the notes",
        ),
        (
            "regions = [\"eu\"]\ncontroller",
            "regions = [\"us\"]\ncontroller",
            "rule FB1: cite",
            "needs of = \"eu\"",
        ),
        (
            "source = \"P1\"\nquote",
            "source = \"P1\"\nof = \"us\"\nquote",
            "cite",
            "P1 is no text for us",
        ),
        (
            "source = \"P1\"\nquote",
            "source = \"P1\"\nof = \"eu\"\nquote",
            "cite",
            "the pack's own region",
        ),
        (
            "status = \"offered\"",
            "status = \"offered\"\noffered = true",
            "objection: offered",
            "older word",
        ),
        (
            "status = \"offered\"",
            "status_in = { us = \"reported\" }",
            "objection: status_in",
            "not for us",
        ),
        (
            "valid_from = \"2026-07-23\"",
            "valid_from = \"2026-07-22\"",
            "pack: version",
            "2026-07-22",
        ),
        (
            "Meta's AI row also names information",
            "This is safe; Meta's AI row also names information",
            "rule FB23: caveats",
            "reassures",
        ),
    ] {
        let whole = library().find("meta-eu").unwrap().to_toml();
        assert!(whole.contains(from), "{from} is not there");
        let spoilt = library().check(&whole.replacen(from, to, 1));
        let said = spoilt.unwrap_err().to_string();
        assert!(
            said.contains("line ") && said.contains(key) && said.contains(what),
            "{to}\n{said}"
        );
    }
    let nobodys = library()
        .find("meta-eu")
        .unwrap()
        .to_toml()
        .replace("meta-eu@2026.07.23-1", "meta-eu@2026.07.22-7");
    assert!(library().check(&nobodys).is_err_and(|error| {
        error
            .to_string()
            .contains("there is no pack meta-eu@2026.07.22-7")
    }));
}

/// Every quotation is shown with its source, the date of the text, and the text's region if it is
/// another.
#[test]
fn quotations_name_their_text() {
    for family in Family::ALL {
        for region in RegionEntry::all() {
            for pack in library().of(*family, &region.code) {
                for (_, id, cite) in pack.citations().filter(|(.., cite)| cite.quote.is_some()) {
                    let source = pack.source(&cite.source).unwrap();
                    let foreign = source.foreign_to(&pack.pack.regions).is_some();
                    assert_eq!(
                        cite.of.is_some(),
                        foreign,
                        "{}: {id:?} quotes {}",
                        pack.name(),
                        source.id
                    );
                }
            }
        }
    }
}

/// No pack says that a region has no way to object, and each status has a source.
#[test]
fn whether_an_objection_is_offered_is_known_by_region() {
    for (regions, offer) in [
        (&["eu", "ch", "uk", "br"][..], Offer::Offered),
        (&["jp", "kr", "au"], Offer::Reported),
        (&["us", "ca", "row"], Offer::NotFound),
    ] {
        for region in regions {
            let packs = super::policy::packs(Family::Training, region);
            assert_eq!(packs.offer(), Some(offer), "{region}");
            let objecting = packs.objecting().unwrap();
            assert!(!objecting.cited.is_empty(), "{region}");
        }
    }
    assert!(
        super::policy::packs(Family::Training, "")
            .objecting()
            .is_none(),
        "of an unknown region nothing is said"
    );
}

const LIKE: &str = include_str!("../../tests/it/like.toml");

#[test]
fn a_pack_may_take_over_another() {
    let mine = library().read(LIKE).unwrap();
    let theirs = library().find("meta-eu@2026.07.23-1").unwrap();
    assert_eq!(mine.rules.len(), theirs.rules.len() - 1);
    for (from, to, what) in [
        (
            "meta-eu@2026.07.23-1",
            "meta-eu@2026.07.23-9",
            "line 16: like: pack: there is no pack meta-eu@2026.07.23-9",
        ),
        (
            "FB6",
            "FB666",
            "line 17: like: without_rules: meta-eu@2026.07.23-1 has no rule FB666",
        ),
        (
            "without_rules = [\"FB6\"]",
            "reword = { \"nobody says this\" = \"x\" }",
            "line 17: like: reword",
        ),
        (
            "without_rules = [\"FB6\"]",
            "without_rules = [\"CATCH\"]",
            "must match everything",
        ),
        // Within a line the key is the nearest.
        (
            "without_rules = [\"FB6\"]",
            "[[change]]\nfrom = \"x@1\"\nwhat = \"y\"\ncite = []",
            "line 18: change: from: a version is",
        ),
        (
            "without_rules = [\"FB6\"]",
            "[objection]\noffered = true\ncite = [\n  { source = \"P1\", quote = \"\", claim = \"a = b\" },\n]",
            "line 20: objection: quote: an empty quotation",
        ),
    ] {
        let error = library()
            .read(&LIKE.replacen(from, to, 1))
            .unwrap_err()
            .to_string();
        assert!(error.contains(what), "{error}");
    }
}

/// Every key that a pack can have is explained.
#[test]
fn the_docs_name_every_key() {
    fn keys(value: &toml::Value, found: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => table.iter().for_each(|(key, value)| {
                // Where regions differ, their codes are keys.
                if RegionEntry::of(key).is_err() {
                    found.insert(key.clone());
                }
                keys(value, found);
            }),
            toml::Value::Array(list) => list.iter().for_each(|one| keys(one, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for pack in library().all() {
        keys(
            &pack.to_toml().parse().map(toml::Value::Table).unwrap(),
            &mut found,
        );
    }
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/packs.md");
    let docs = std::fs::read_to_string(docs).unwrap();
    let like = [
        "like",
        "reword",
        "confidence_at_most",
        "without_rules",
        "without_actions",
        "when",
        "target_is_own",
        "regions",
    ];
    assert!(found.len() > 60, "{found:?}");
    for key in found.iter().map(String::as_str).chain(like) {
        assert!(
            [format!("`{key}`"), format!("[{key}]"), format!(".{key}]")]
                .iter()
                .any(|form| docs.contains(form)),
            "{key}"
        );
    }
}

/// A pack written out whole reads as the same.
#[test]
fn a_whole_pack_reads_as_the_same() {
    for pack in library().all() {
        let whole = pack.to_toml();
        assert_eq!(Pack::parse(&whole, |_| None).unwrap().to_toml(), whole);
    }
}

/// The list says why a region has no pack.
#[cfg(feature = "program")]
#[test]
fn the_list_says_why_a_region_has_no_pack() {
    let said = crate::report::policy_list(library(), crate::language::Language::English);
    for region in RegionEntry::all() {
        assert!(
            region.unverified().is_none_or(|why| said.contains(why)),
            "{}",
            region.code
        );
    }
}
