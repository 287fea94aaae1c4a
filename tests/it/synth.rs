//! Synthetic exports (`fixtures/synth.rs`) in many combinations: the report must match the
//! manifest.

#[path = "../../fixtures/synth.rs"]
pub(crate) mod exports;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::Value;

use crate::support::{AS_OF, metaudit};
use exports::{
    Conversation, Dialect, Holder, Item, Manifest, Platform, Recipe, Script, UNKNOWN, Wrapper,
    language, make,
};

/// Platform with its eras of Facebook and of Instagram.
pub(crate) type Layout = (Platform, &'static str, &'static str);

/// Every layout, old and new.
const READ: &[Layout] = &[
    (Platform::Facebook, "a1", ""),
    (Platform::Facebook, "a2", ""),
    (Platform::Facebook, "b", ""),
    (Platform::Facebook, "c1", ""),
    (Platform::Facebook, "c2", ""),
    (Platform::FacebookPage, "p", ""),
    (Platform::Instagram, "", "a"),
    (Platform::Instagram, "", "b"),
    (Platform::Instagram, "", "b2"),
    (Platform::Instagram, "", "c"),
    (Platform::Instagram, "", "d"),
    (Platform::Instagram, "", "e"),
    (Platform::Threads, "", "c"),
    (Platform::Threads, "", "d"),
    (Platform::Threads, "", "e"),
    (Platform::AccountsCenter, "c1", "d"),
    (Platform::AccountsCenter, "c2", "e"),
];

const WRAPPERS: &[Wrapper] = &[Wrapper::None, Wrapper::ZipName, Wrapper::Meta, Wrapper::Own];
const LANGUAGES: &[&str] = &["en", "de", "fr", "tr", "ja", UNKNOWN];
const SCRIPTS: &[Script] = &[Script::Mojibake, Script::Right, Script::Mixed];
const SIZES: &[usize] = &[1, 2, 4, 7];

/// How many values each choice of a recipe has; the layout comes first.
const CHOICES: [usize; 9] = [
    READ.len(),
    WRAPPERS.len(),
    4,
    2,
    LANGUAGES.len(),
    SCRIPTS.len(),
    2,
    2,
    SIZES.len(),
];

/// One zip of four things of a kind, as Meta writes it.
pub(crate) fn plain((platform, facebook, instagram): Layout, words: &str, seed: u64) -> Recipe {
    Recipe {
        platform,
        facebook,
        instagram,
        wrapper: Wrapper::None,
        parts: 1,
        dialect: Dialect::Usual,
        lone: false,
        language: language(words).unwrap(),
        script: Script::Mojibake,
        indent: false,
        noise: false,
        html: false,
        size: 4,
        seed,
    }
}

fn recipe(layouts: &[Layout], choice: [usize; 9], seed: u64) -> Recipe {
    let [
        layout,
        wrapper,
        parts,
        lone,
        words,
        script,
        indent,
        noise,
        size,
    ] = choice;
    Recipe {
        wrapper: WRAPPERS[wrapper],
        parts: 1 + parts as u64,
        lone: lone == 1,
        script: SCRIPTS[script],
        indent: indent == 1,
        noise: noise == 1,
        size: SIZES[size],
        ..plain(layouts[layout], LANGUAGES[words], seed)
    }
}

#[test]
fn every_combination_is_read_as_it_was_made() {
    let recipes: Vec<Recipe> = covering()
        .into_iter()
        .zip(1..)
        .map(|(choice, seed)| recipe(READ, choice, seed))
        .collect();
    assert!(
        (60..=120).contains(&recipes.len()),
        "{} combinations",
        recipes.len()
    );
    let wrong: Vec<String> = recipes
        .iter()
        .filter_map(|recipe| {
            let wrong = mismatches(recipe);
            (!wrong.is_empty()).then(|| format!("{recipe:?}\n  {}", wrong.join("\n  ")))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {} combinations:\n{}",
        wrong.len(),
        recipes.len(),
        wrong.join("\n")
    );
}

/// A record gives the same item in every dialect, without problems that its usual dialect lacks
/// (archives.md 4.0). Profiles, albums, messages, and Instagram's first layout are made as a whole,
/// in one dialect only.
#[test]
fn every_file_may_come_in_every_dialect() {
    let mut wrong = Vec::new();
    for (name, dialect) in Dialect::ALL
        .into_iter()
        .filter(|(_, dialect)| *dialect != Dialect::Usual)
    {
        for layout in (0..READ.len()).filter(|layout| READ[*layout].2 != "a") {
            let lone = layout % 2;
            let usual = recipe(
                READ,
                [
                    layout,
                    0,
                    0,
                    lone,
                    0,
                    0,
                    0,
                    0,
                    if lone == 1 { 0 } else { 2 },
                ],
                11,
            );
            let other = mismatches(&Recipe { dialect, ..usual });
            wrong.extend(
                other
                    .iter()
                    .map(|what| format!("{name}, {:?}: {what}", READ[layout])),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The generator and the catalogue have the same kinds of file.
#[test]
fn the_generator_knows_every_kind_of_the_catalogue() {
    assert_eq!(exports::every::faults(), Vec::<String>::new());
}

/// Every file of the catalogue, in each dialect, as a list and as a lone record (archives.md 4.0
/// and 4.8).
#[test]
fn every_file_of_the_catalogue_may_come_in_every_dialect() {
    let mut wrong = Vec::new();
    let all = [
        (Platform::Facebook, "all", ""),
        (Platform::Threads, "", "all"),
    ];
    for (name, dialect) in Dialect::ALL {
        for layout in 0..all.len() {
            for lone in [0, 1] {
                let usual = recipe(
                    &all,
                    [
                        layout,
                        0,
                        0,
                        lone,
                        0,
                        0,
                        0,
                        0,
                        if lone == 1 { 0 } else { 2 },
                    ],
                    11,
                );
                let other = mismatches(&Recipe { dialect, ..usual });
                wrong.extend(
                    other
                        .iter()
                        .map(|what| format!("{name}, {:?}, lone {lone}: {what}", all[layout].0)),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The comparison must notice each of these faults.
#[test]
fn the_comparison_sees_what_is_lost_doubled_or_changed() {
    let plain = recipe(READ, [READ.len() - 1, 0, 0, 0, 0, 0, 0, 0, 2], 3);
    let made = make(&plain).unwrap();
    let report = report(&made.zips).unwrap();
    assert_eq!(
        differences(&report, &made.manifest, &plain),
        Vec::<String>::new()
    );
    type Harm = fn(&mut Value);
    let harms: [(&str, Harm); 10] = [
        ("an item lost", |report| {
            drop(report["items"].as_array_mut().unwrap().pop())
        }),
        ("an item twice", |report| {
            let one = report["items"][0].clone();
            report["items"].as_array_mut().unwrap().push(one);
        }),
        ("another state", |report| {
            report["items"][0]["state"] = "trashed".into()
        }),
        ("another time", |report| {
            report["items"][0]["time"] = "2001-01-01T00:00:00Z".into()
        }),
        ("broken words", |report| {
            let items = report["items"].as_array_mut().unwrap();
            let post = items
                .iter_mut()
                .find(|item| item["kind"] == "group_comment")
                .unwrap();
            post["text"] = post["text"].as_str().unwrap().replace('é', "Ã©").into();
        }),
        ("an origin lost", |report| {
            let items = report["items"].as_array_mut().unwrap();
            let of_two = items
                .iter_mut()
                .find(|item| item["origins"].as_array().unwrap().len() > 1)
                .unwrap();
            of_two["origins"].as_array_mut().unwrap().pop();
        }),
        ("a message lost", |report| {
            let talk = &mut report["conversations"][0]["others"];
            *talk = (talk.as_u64().unwrap() - 1).into();
        }),
        ("a record lost", |report| {
            let data = &mut report["account_data"][0]["records"];
            *data = (data.as_u64().unwrap() - 1).into();
        }),
        ("a file unknown", |report| {
            report["ledger"]["files"][0]["status"] = "unrecognised".into()
        }),
        ("bytes lost", |report| {
            let read = &mut report["ledger"]["by_status"]["read"]["bytes"];
            *read = (read.as_u64().unwrap() - 1).into();
        }),
    ];
    for (what, harm) in harms {
        let mut harmed = report.clone();
        harm(&mut harmed);
        assert!(
            !differences(&harmed, &made.manifest, &plain).is_empty(),
            "{what} is not seen"
        );
    }
}

#[test]
fn the_same_recipe_gives_the_same_bytes() {
    let plain = recipe(READ, [READ.len() - 1, 1, 2, 1, 2, 2, 1, 1, 2], 5);
    assert!(make(&plain).unwrap().zips == make(&plain).unwrap().zips);
    let other = Recipe {
        seed: 6,
        ..plain.clone()
    };
    assert!(make(&plain).unwrap().zips != make(&other).unwrap().zips);
}

#[test]
fn parts_may_hold_one_file_each() {
    let first = READ
        .iter()
        .position(|(_, _, instagram)| *instagram == "a")
        .unwrap();
    for seed in (0..6).chain([1_509_387_502_816_927_225]) {
        let parted = Recipe {
            parts: 4,
            size: 2,
            wrapper: Wrapper::None,
            ..recipe(READ, [first, 0, 0, 0, 0, 0, 0, 0, 0], seed)
        };
        let wrong = mismatches(&parted);
        assert!(wrong.is_empty(), "{parted:?}\n  {}", wrong.join("\n  "));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_small_export_is_read_as_it_was_made(
        picks in prop::array::uniform9(0usize..1000),
        seed in any::<u64>(),
    ) {
        let mut choice = picks;
        for (pick, values) in choice.iter_mut().zip(CHOICES) {
            *pick %= values;
        }
        let small = Recipe { size: 1 + picks[8] % 3, ..recipe(READ, choice, seed) };
        let wrong = mismatches(&small);
        prop_assert!(wrong.is_empty(), "{small:?}\n  {}", wrong.join("\n  "));
    }
}

/// Choices such that each two values of any two of them meet at least once.
fn covering() -> Vec<[usize; 9]> {
    let mut missing: BTreeSet<(usize, usize, usize, usize)> = BTreeSet::new();
    for (one, of_one) in CHOICES.into_iter().enumerate() {
        for (other, of_other) in CHOICES.into_iter().enumerate().skip(one + 1) {
            let values = (0..of_one).flat_map(|a| (0..of_other).map(move |b| (a, b)));
            missing.extend(values.map(|(a, b)| (one, a, other, b)));
        }
    }
    let met = |choice: &[usize; 9], pair: &(usize, usize, usize, usize)| {
        choice[pair.0] == pair.1 && choice[pair.2] == pair.3
    };
    let mut random = 1u64;
    let mut chosen = Vec::new();
    while let Some(&(one, a, other, b)) = missing.first() {
        let candidates = (0..40).map(|_| {
            let mut choice = CHOICES.map(|values| {
                random = random
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                (random >> 33) as usize % values
            });
            (choice[one], choice[other]) = (a, b);
            choice
        });
        let best = candidates
            .max_by_key(|choice| missing.iter().filter(|pair| met(choice, pair)).count())
            .unwrap();
        missing.retain(|pair| !met(&best, pair));
        chosen.push(best);
    }
    chosen
}

/// Where the report on a recipe differs from its manifest.
fn mismatches(recipe: &Recipe) -> Vec<String> {
    let made = make(recipe).unwrap();
    match report(&made.zips) {
        Ok(report) => differences(&report, &made.manifest, recipe),
        Err(why) => vec![why],
    }
}

/// The report on these zips, which must be read without a complaint.
fn report(zips: &[(String, Vec<u8>)]) -> Result<Value, String> {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("report.json");
    let mut arguments = vec![
        "-o".into(),
        output.clone(),
        "--as-of".into(),
        AS_OF.into(),
        "--quiet".into(),
    ];
    for (name, bytes) in zips {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        arguments.push(path);
    }
    let ran = metaudit(&arguments);
    if ran.code != 0 {
        return Err(format!("exit code {}: {}", ran.code, ran.stderr));
    }
    Ok(serde_json::from_str(&std::fs::read_to_string(&output).unwrap()).unwrap())
}

fn differences(report: &Value, manifest: &Manifest, recipe: &Recipe) -> Vec<String> {
    let mut wrong = Vec::new();
    ledger(report, manifest, &mut wrong);
    holders(report, manifest, &mut wrong);
    items(report, manifest, recipe, &mut wrong);
    conversations(report, manifest, &mut wrong);
    account_data(report, manifest, &mut wrong);
    if recipe.language != UNKNOWN {
        wrong.extend(
            list(&report["problems"])
                .iter()
                .map(|problem| format!("problem: {problem}")),
        );
    }
    wrong
}

fn holders(report: &Value, manifest: &Manifest, wrong: &mut Vec<String>) {
    let reported: BTreeSet<_> = list(&report["exports"])
        .iter()
        .map(|one| {
            (
                one["platform"].as_str(),
                one["holder"]["name"].as_str(),
                one["holder"]["username"].as_str(),
            )
        })
        .collect();
    let expected = manifest.exports.iter();
    let expected = expected.map(
        |Holder {
             platform,
             name,
             username,
         }| (Some(*platform), Some(*name), Some(*username)),
    );
    same("holders", expected.collect(), reported, wrong);
    same(
        "number of exports",
        manifest.exports.len(),
        list(&report["exports"]).len(),
        wrong,
    );
}

/// Nothing is unknown, and every file and byte is in the ledger.
fn ledger(report: &Value, manifest: &Manifest, wrong: &mut Vec<String>) {
    for file in list(&report["ledger"]["files"]) {
        if file["status"] == "unrecognised" || file["status"] == "unreadable" {
            wrong.push(format!(
                "{}: {} ({})",
                file["status"], file["path"], file["note"]
            ));
        }
    }
    let of = |status: &str| {
        report["ledger"]["by_status"][status]["entries"]
            .as_u64()
            .unwrap_or(0)
    };
    same(
        "media files",
        manifest.media.len() as u64,
        of("media"),
        wrong,
    );
    same("noise", manifest.noise, of("scaffolding"), wrong);
    let by_status = report["ledger"]["by_status"].as_object().unwrap();
    let sum = |what: &str| {
        by_status
            .values()
            .map(|of| of[what].as_u64().unwrap())
            .sum::<u64>()
    };
    same("entries", manifest.entries, sum("entries"), wrong);
    same("bytes", manifest.bytes, sum("bytes"), wrong);
}

/// What identifies an item without words.
type Bare = (String, String, String, Option<i64>, Option<String>);

fn items(report: &Value, manifest: &Manifest, recipe: &Recipe, wrong: &mut Vec<String>) {
    let expected: Vec<Item> = manifest
        .items
        .iter()
        .map(|item| as_far_as_labels_go(item, recipe))
        .collect();
    let reported = list(&report["items"]);
    let mut counts: BTreeMap<Bare, i64> = BTreeMap::new();
    for item in &expected {
        let bare = (
            item.platform.into(),
            item.kind.into(),
            item.state.into(),
            item.time,
            item.media.clone(),
        );
        *counts.entry(bare).or_default() += 1;
    }
    for item in reported {
        *counts.entry(bare(item)).or_default() -= 1;
    }
    for (bare, more) in counts.into_iter().filter(|(_, more)| *more != 0) {
        wrong.push(format!(
            "{} {}: {bare:?}",
            more.abs(),
            if more > 0 { "missing" } else { "too many" }
        ));
    }
    for item in &expected {
        let Some(words) = &item.text else { continue };
        let equals = expected
            .iter()
            .filter(|one| one.platform == item.platform && one.text.as_ref() == Some(words));
        // Under an unknown label, the name of a post's author may be taken for its words.
        let may_say = |one: &Value| {
            !(recipe.language == UNKNOWN && item.kind == "username") || one["kind"] == item.kind
        };
        let found: Vec<&Value> = reported
            .iter()
            .filter(|one| one["platform"] == item.platform && says(one, words) && may_say(one))
            .collect();
        // Where no label is known, words may be lost, never doubled.
        let lost = item.labelled && recipe.language == UNKNOWN && found.is_empty();
        if !lost {
            same(
                &format!("items that say \u{201c}{words}\u{201d}"),
                equals.count(),
                found.len(),
                wrong,
            );
        }
        // Equal items may come from each other's files.
        if !lost && !found.iter().any(|one| is_from(one, item)) {
            let from: Vec<String> = found.iter().map(|one| one["origins"].to_string()).collect();
            wrong.push(format!(
                "\u{201c}{words}\u{201d} comes from {from:?}, not from {:?}",
                item.files
            ));
        }
        for one in found {
            if one["kind"] != item.kind || one["state"] != item.state {
                wrong.push(format!(
                    "\u{201c}{words}\u{201d} is {} {}, not {} {}",
                    one["state"], one["kind"], item.state, item.kind
                ));
            }
            if item.place.is_some()
                && one["place"].as_str() != item.place
                && !(item.labelled && recipe.language == UNKNOWN)
            {
                wrong.push(format!(
                    "\u{201c}{words}\u{201d} stands in {}, not {:?}",
                    one["place"], item.place
                ));
            }
        }
    }
}

/// Whether an item names each file that contains it once, and otherwise only files that repeat its
/// pictures.
fn is_from(reported: &Value, item: &Item) -> bool {
    let from: Vec<&str> = list(&reported["origins"])
        .iter()
        .map(|origin| origin["file"].as_str().unwrap())
        .collect();
    let once = |path: &String| {
        from.iter()
            .filter(|file| file.ends_with(path.as_str()))
            .count()
            == 1
    };
    let known = |file: &&str| {
        item.files
            .iter()
            .chain(&item.pictures_again)
            .any(|path| file.ends_with(path.as_str()))
    };
    item.files.iter().all(once) && from.iter().all(known)
}

/// In a language without known labels, the values of a Facebook profile are fields of unknown
/// meaning, and drafts are not recognised. On Instagram and Threads the order of the values
/// identifies them.
fn as_far_as_labels_go(item: &Item, recipe: &Recipe) -> Item {
    let mut item = item.clone();
    if item.labelled && recipe.language == UNKNOWN {
        if item.platform == "facebook" && matches!(item.kind, "name" | "username" | "bio") {
            item.kind = "profile_field";
        }
        if item.state == "draft" {
            item.state = "live";
        }
    }
    item
}

fn bare(item: &Value) -> Bare {
    let word = |key: &str| item[key].as_str().unwrap().to_owned();
    let time = item["time"]
        .as_str()
        .map(|time| time.parse::<jiff::Timestamp>().unwrap().as_second());
    let media = list(&item["media"])
        .first()
        .map(|path| path.as_str().unwrap().to_owned());
    (word("platform"), word("kind"), word("state"), time, media)
}

/// A line of the item's text is just that.
fn says(item: &Value, words: &str) -> bool {
    item["text"]
        .as_str()
        .is_some_and(|text| text.lines().any(|line| line == words))
}

fn conversations(report: &Value, manifest: &Manifest, wrong: &mut Vec<String>) {
    let reported = list(&report["conversations"]);
    same(
        "conversations",
        manifest.conversations.len(),
        reported.len(),
        wrong,
    );
    let platform = |one: &Value| {
        let exports = list(&report["exports"]);
        exports
            .iter()
            .find(|export| export["id"] == one["export"])
            .map(|export| export["platform"].clone())
    };
    for Conversation {
        platform: on,
        title,
        senders,
    } in &manifest.conversations
    {
        let Some(one) = reported
            .iter()
            .find(|one| one["place"] == *title && platform(one) == Some((*on).into()))
        else {
            wrong.push(format!("no conversation \u{201c}{title}\u{201d} on {on}"));
            continue;
        };
        let all: u64 = senders.values().sum();
        let me = manifest
            .exports
            .iter()
            .find(|export| export.platform == *on)
            .map_or("", |export| export.name);
        let own = senders.get(me).copied().unwrap_or(0);
        same(
            title,
            (Some(own), all - own),
            (one["own"].as_u64(), one["others"].as_u64().unwrap()),
            wrong,
        );
    }
}

fn account_data(report: &Value, manifest: &Manifest, wrong: &mut Vec<String>) {
    let mut reported: BTreeMap<String, u64> = BTreeMap::new();
    for one in list(&report["account_data"]) {
        let export = list(&report["exports"])
            .iter()
            .find(|export| export["id"] == one["export"])
            .unwrap();
        let platform = one["platform"]
            .as_str()
            .or(export["platform"].as_str())
            .unwrap();
        *reported
            .entry(format!("{platform} {}", one["category"].as_str().unwrap()))
            .or_default() += one["records"].as_u64().unwrap();
    }
    let categories: BTreeSet<&String> = manifest
        .account_data
        .keys()
        .chain(reported.keys())
        .collect();
    for category in categories {
        let of = |counts: &BTreeMap<String, u64>| counts.get(category).copied().unwrap_or(0);
        same(category, of(&manifest.account_data), of(&reported), wrong);
    }
    let about_you: u64 = list(&report["about_you"])
        .iter()
        .map(|one| one["records"].as_u64().unwrap())
        .sum();
    same("about you", manifest.about_you, about_you, wrong);
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: T, got: T, wrong: &mut Vec<String>) {
    if expected != got {
        wrong.push(format!("{what}: expected {expected:?}, got {got:?}"));
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}
