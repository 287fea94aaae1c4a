//! The JSON report keeps its contract: `report.schema.json`, and what no schema can express
//! (totals, references, the ledger).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::reported::{REPORTS, Reported, reported};
use crate::support::{Zip, fixture, of_id};

static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("report.schema.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
});

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&SCHEMA)
        .unwrap()
});

fn assert_valid(report: &Reported) {
    let errors: Vec<String> = VALIDATOR
        .iter_errors(&report.json)
        .take(5)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{}: {errors:#?}", report.name);
}

#[test]
fn the_schema_is_one() {
    assert!(jsonschema::draft202012::meta::is_valid(&SCHEMA));
}

#[test]
fn every_report_keeps_the_schema() {
    REPORTS.iter().for_each(assert_valid);
}

/// A minor, an objection and a date before any policy give fields and rules that no fixture has.
#[test]
fn rare_reports_keep_the_schema_too() {
    let personal = || vec![fixture("facebook-personal.zip")];
    let public = || vec![fixture("instagram-public.zip")];
    let objected = Reported::of(
        "objected later",
        public(),
        &["--objected-on", "2025-08-01", "--region", "eu"],
    );
    let rules = |report: &Reported| -> BTreeSet<String> {
        report
            .items()
            .iter()
            .map(|item| text(&item["outcome"]["rule"]))
            .collect()
    };
    assert!(
        objected
            .items()
            .iter()
            .any(|item| !item["outcome"]["mitigated_from"].is_null())
    );
    let before = Reported::of("before any policy", personal(), &["--as-of", "2020-01-01"]);
    assert_eq!(rules(&before), BTreeSet::from(["NOT-IN-FORCE".to_owned()]));
    let minor = minor();
    let young = Reported::of("under age", vec![minor.path()], &["--region", "eu"]);
    let nowhere = Reported::of("under age, region unknown", vec![minor.path()], &[]);
    assert!(
        nowhere
            .items()
            .iter()
            .any(|item| item["outcome"]["condition"] == "region")
    );
    let korean = Reported::of(
        "reported",
        public(),
        &["--region", "kr", "--objected-on", "instagram=2025-08-01"],
    );
    assert!(
        korean
            .items()
            .iter()
            .any(|item| item["outcome"]["condition"] == "objection")
    );
    assert!(
        korean.json["families"]["personalisation"]["why"].is_string(),
        "it is said why it is not judged"
    );
    assert!(rules(&young).contains("XC1"), "{:?}", rules(&young));
    for report in [&objected, &before, &young, &nowhere, &korean] {
        assert_valid(report);
        assert_totals(report);
        assert_references(report);
    }
}

/// The export of somebody who is fifteen, and published one post on a public account.
pub(crate) fn minor() -> Zip {
    let profile = json!({ "profile_user": [{ "title": "", "string_map_data": {
        "Username": { "value": "young.example" }, "Name": { "value": "Young Example" },
        "Date of birth": { "value": "2011-05-01" }, "Private Account": { "value": "False" },
    } }] });
    let posts = json!([{ "media": [{ "uri": "media/posts/202501/1.jpg", "creation_timestamp": 1_750_000_000,
        "title": "First day" }] }]);
    Zip::of(
        "instagram-young.example-2026-03-01-AAAA1111.zip",
        &[
            (
                "personal_information/personal_information/personal_information.json",
                profile.to_string().as_bytes(),
            ),
            (
                "your_instagram_activity/media/posts_1.json",
                posts.to_string().as_bytes(),
            ),
        ],
    )
}

/// The schema must be strict, or the tests above would be worthless: every object refuses an
/// unknown key, and every object except maps requires each of its keys.
#[test]
fn the_schema_is_strict() {
    let report = &reported("instagram-2026").json;
    assert!(
        VALIDATOR.is_valid(report),
        "what is valid already must be spoilt, or this shows nothing"
    );
    let mut paths = Vec::new();
    objects(report, String::new(), &mut paths);
    assert!(paths.len() > 200, "only {} objects", paths.len());
    // One of a kind is enough: the tenth item is no other than the first.
    let mut seen = BTreeSet::new();
    paths.retain(|path| seen.insert(path.replace(|c: char| c.is_ascii_digit(), "")));
    for path in paths {
        let mut strange = report.clone();
        strange.pointer_mut(&path).unwrap()["A strange key"] = json!(1);
        assert!(!VALIDATOR.is_valid(&strange), "{path} takes any key");
        let maps = path == "/summary/account_data/categories";
        if maps
            || ["annotations", "_because"]
                .iter()
                .any(|map| path.ends_with(map))
        {
            continue;
        }
        for key in report.pointer(&path).unwrap().as_object().unwrap().keys() {
            let mut lacking = report.clone();
            lacking
                .pointer_mut(&path)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove(key);
            assert!(!VALIDATOR.is_valid(&lacking), "{path} does not need {key}");
        }
    }
}

fn objects(value: &Value, path: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                objects(
                    field,
                    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
            found.push(path);
        }
        Value::Array(elements) => {
            for (place, element) in elements.iter().enumerate() {
                objects(element, format!("{path}/{place}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn totals_are_sums_of_what_is_listed() {
    REPORTS.iter().for_each(assert_totals);
}

fn assert_totals(report: &Reported) {
    let (name, summary) = (&report.name, &report.json["summary"]);
    let items = report.items();
    assert_eq!(
        number(&summary["items"]),
        items.len() as u64,
        "{name}: items"
    );
    assert_eq!(
        summary["by_visibility"],
        counted(["public", "private", "undetermined"], items, "visibility"),
        "{name}"
    );
    let outcomes = ["in_scope", "out_of_scope", "undecided", "not_stated"];
    assert_eq!(
        summary["by_outcome"],
        counted(outcomes, items, "outcome"),
        "{name}"
    );
    assert_eq!(summary["by_kind"], by_kind(report), "{name}");
    for (group, words) in [
        ("by_visibility", &["public", "private", "undetermined"][..]),
        ("by_outcome", &outcomes),
    ] {
        for word in words {
            let rows = summary["by_kind"].as_array().unwrap().iter();
            assert_eq!(
                rows.map(|row| number(&row[word])).sum::<u64>(),
                number(&summary[group][word]),
                "{name}: {word}"
            );
        }
    }
    let mut annotations = BTreeMap::new();
    for annotation in items
        .iter()
        .flat_map(|item| item["annotations"].as_object().unwrap().keys())
    {
        *annotations.entry(annotation.clone()).or_insert(0) += 1;
    }
    assert_eq!(
        summary["annotations"],
        json!(annotations),
        "{name}: annotations"
    );
}

fn counted<const N: usize>(words: [&str; N], items: &[Value], judgement: &str) -> Value {
    let count = |word: &str| {
        items
            .iter()
            .filter(|item| item[judgement]["is"] == word)
            .count()
    };
    json!(
        words
            .iter()
            .map(|word| ((*word).to_owned(), count(word)))
            .collect::<BTreeMap<_, _>>()
    )
}

/// The rows of the summary as the items give them, in the rows' order.
fn by_kind(report: &Reported) -> Value {
    let mut rows: BTreeMap<(String, String), BTreeMap<String, u64>> = BTreeMap::new();
    for item in report.items() {
        let row = rows
            .entry((text(&item["platform"]), text(&item["kind"])))
            .or_default();
        for column in [
            "items".to_owned(),
            text(&item["visibility"]["is"]),
            text(&item["outcome"]["is"]),
        ] {
            *row.entry(column).or_default() += 1;
        }
    }
    let listed = report.json["summary"]["by_kind"].as_array().unwrap();
    assert_eq!(listed.len(), rows.len(), "{}: rows by kind", report.name);
    let columns = [
        "items",
        "public",
        "private",
        "undetermined",
        "in_scope",
        "out_of_scope",
        "undecided",
        "not_stated",
    ];
    let row = |listed: &Value| {
        let (platform, kind) = (text(&listed["platform"]), text(&listed["kind"]));
        let counts = rows
            .get(&(platform.clone(), kind.clone()))
            .cloned()
            .unwrap_or_default();
        let mut row = json!({ "platform": platform, "kind": kind });
        for column in columns {
            row[column] = json!(counts.get(column).copied().unwrap_or(0));
        }
        row
    };
    listed.iter().map(row).collect()
}

#[test]
fn messages_and_account_data_add_up() {
    for report in &*REPORTS {
        let (name, json) = (&report.name, &report.json);
        let (messages, conversations) = (
            &json["summary"]["messages"],
            json["conversations"].as_array().unwrap(),
        );
        let sum = |key: &str| {
            conversations
                .iter()
                .filter_map(|one| one[key].as_u64())
                .sum::<u64>()
        };
        assert_eq!(
            number(&messages["conversations"]),
            conversations.len() as u64,
            "{name}"
        );
        assert_eq!(number(&messages["own"]), sum("own"), "{name}");
        assert_eq!(number(&messages["others"]), sum("others"), "{name}");
        let with_ai = conversations.iter().filter(|one| one["kind"] == "ai");
        let said: u64 = with_ai.filter_map(|one| one["own"].as_u64()).sum();
        let called = conversations.iter().filter(|one| one["kind"] != "ai");
        let called: u64 = called.filter_map(|one| one["to_ai"].as_u64()).sum();
        assert_eq!(
            number(&messages["addressed_to_ai"]),
            said + called,
            "{name}"
        );

        let mut categories: BTreeMap<String, u64> = BTreeMap::new();
        for row in json["account_data"].as_array().unwrap() {
            *categories.entry(text(&row["category"])).or_default() += number(&row["records"]);
        }
        let account_data = &json["summary"]["account_data"];
        assert_eq!(account_data["categories"], json!(categories), "{name}");
        assert_eq!(
            number(&account_data["records"]),
            categories.values().sum::<u64>(),
            "{name}"
        );
    }
}

/// Nothing is lost: compares the ledger with the zips as the `zip` crate reads them.
#[test]
fn every_entry_stands_in_the_ledger_once() {
    for report in &*REPORTS {
        let name = &report.name;
        let mut expected: BTreeMap<(String, String), u64> = BTreeMap::new();
        for input in &report.inputs {
            let mut zip = zip::ZipArchive::new(std::fs::File::open(input).unwrap()).unwrap();
            for number in 0..zip.len() {
                let entry = zip.by_index_raw(number).unwrap();
                if !entry.is_dir() {
                    let path = entry.name().unwrap().into_owned();
                    let key = (input.to_str().unwrap().to_owned(), path);
                    assert!(
                        expected.insert(key.clone(), entry.size()).is_none(),
                        "{name}: {key:?} stands twice"
                    );
                }
            }
        }
        let ledger = &report.json["ledger"];
        let files = ledger["files"].as_array().unwrap();
        let found: BTreeMap<_, _> = files
            .iter()
            .map(|file| {
                (
                    (text(&file["input"]), text(&file["path"])),
                    number(&file["bytes"]),
                )
            })
            .collect();
        assert_eq!(found, expected, "{name}");
        assert_eq!(
            files.len(),
            expected.len(),
            "{name}: an entry stands in the ledger twice"
        );
        assert_eq!(number(&ledger["entries"]), expected.len() as u64, "{name}");
        assert_eq!(
            number(&ledger["bytes"]),
            expected.values().sum::<u64>(),
            "{name}"
        );
        for (status, total) in ledger["by_status"].as_object().unwrap() {
            let of_it: Vec<&Value> = files
                .iter()
                .filter(|file| file["status"] == status.as_str())
                .collect();
            let bytes: u64 = of_it.iter().map(|file| number(&file["bytes"])).sum();
            assert_eq!(
                *total,
                json!({ "entries": of_it.len(), "bytes": bytes }),
                "{name}: {status}"
            );
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    REPORTS.iter().for_each(assert_references);
}

fn assert_references(report: &Reported) {
    let (name, json) = (&report.name, &report.json);
    let texts = |list: &Value, key: &str| {
        list.as_array()
            .unwrap()
            .iter()
            .map(|one| text(&one[key]))
            .collect()
    };
    let [files, rules, signals]: [BTreeSet<String>; 3] = [
        (&json["ledger"]["files"], "path"),
        (&json["rules"], "id"),
        (&json["signals"], "id"),
    ]
    .map(|(list, key)| texts(list, key));
    for (list, ids) in [(&json["rules"], &rules), (&json["signals"], &signals)] {
        assert_eq!(
            list.as_array().unwrap().len(),
            ids.len(),
            "{name}: an id stands twice"
        );
    }
    let exports: BTreeMap<String, String> = json["exports"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text(&one["id"]), text(&one["platform"])))
        .collect();
    let packs: BTreeSet<String> = json["packs"]
        .as_array()
        .unwrap()
        .iter()
        .map(pack_name)
        .collect();
    assert!(
        !packs.is_empty() || json["region"]["code"] == "ch",
        "{name}: no pack is named"
    );

    let mut ids = BTreeSet::new();
    for item in report.items() {
        let id = text(&item["id"]);
        assert_eq!(
            exports.get(&text(&item["export"])),
            Some(&text(&item["platform"])),
            "{name}: {id}"
        );
        let evidence = item["visibility"]["evidence"].as_array().unwrap();
        assert!(
            evidence
                .iter()
                .all(|one| signals.contains(&text(&one["signal"]))),
            "{name}: {id}"
        );
        let origins = evidence
            .iter()
            .map(|one| &one["origin"])
            .filter(|origin| !origin.is_null());
        for origin in origins.chain(item["origins"].as_array().unwrap()) {
            assert!(
                files.contains(&text(&origin["file"])),
                "{name}: {id}: {origin} is in no ledger line"
            );
        }
        assert!(ids.insert(id.clone()), "{name}: two items are called {id}");
    }
    let lists =
        ["conversations", "account_data", "about_you"].map(|list| json[list].as_array().unwrap());
    for one in lists.into_iter().flatten() {
        assert!(exports.contains_key(&text(&one["export"])), "{name}: {one}");
    }
    // A conversation in which nothing is the user's has no outcome.
    let judged = report
        .items()
        .iter()
        .chain(lists[0])
        .chain(lists[1])
        .filter(|one| !one["outcome"].is_null());
    for judged in judged {
        let outcome = &judged["outcome"];
        let rule = text(&outcome["rule"]);
        assert!(
            rules.contains(&rule),
            "{name}: rule {rule} is not explained"
        );
        let told = of_id(&json["rules"], &outcome["rule"]);
        let also = told["also"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &one["pack"]);
        assert!(
            also.chain([&told["pack"]])
                .any(|pack| *pack == outcome["pack"]),
            "{name}: {rule}: {}",
            outcome["pack"]
        );
        assert!(
            outcome["pack"].is_null() || packs.contains(&text(&outcome["pack"])),
            "{name}: {outcome}"
        );
    }
    for problem in json["problems"].as_array().unwrap() {
        assert!(files.contains(&text(&problem["file"])), "{name}: {problem}");
    }
}

fn pack_name(pack: &Value) -> String {
    format!("{}@{}", text(&pack["id"]), text(&pack["version"]))
}

/// The number of items counted for a file is the number of items that name it.
#[test]
fn items_of_a_file_are_those_that_name_it() {
    for report in &*REPORTS {
        let items = report.items();
        let mut named = 0;
        for file in report.json["ledger"]["files"].as_array().unwrap() {
            let path = &file["path"];
            let told = items.iter().filter(|item| {
                item["origins"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|o| o["file"] == *path)
            });
            let told = told.count() as u64;
            named += told;
            // A file of account data may repeat an item (a memory of a post): the item names both
            // files, and is counted for the other one.
            let repeats = file["status"] == "account_data";
            // A record need not be an item (a picture of a post, another person's comment).
            assert!(
                repeats || told <= number(&file["items"]),
                "{}: {path} tells of {told} items, not {}",
                report.name,
                file["items"]
            );
            let is_read = file["status"] == "read" || file["status"] == "unreadable";
            assert!(told == 0 || repeats || is_read, "{}: {path}", report.name);
        }
        assert!(
            named >= items.len() as u64,
            "{}: some items come from no file",
            report.name
        );
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
        .to_owned()
}

fn number(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| panic!("{value} is no number"))
}
