//! Compares every fixture with its expected counts, which were counted by hand (`fixtures/*.toml`).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::support::{audit, fixture};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Truth {
    inputs: Vec<String>,
    exit: i32,
    export: Vec<Holder>,
    totals: BTreeMap<String, u64>,
    #[serde(default)]
    kind: Vec<ByKind>,
    messages: BTreeMap<String, u64>,
    account_data: BTreeMap<String, u64>,
    ledger: BTreeMap<String, u64>,
    names: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Holder {
    platform: String,
    name: Option<String>,
    username: Option<String>,
}

#[derive(Deserialize, PartialEq, Eq, Debug, PartialOrd, Ord)]
struct ByKind {
    platform: String,
    kind: String,
    items: u64,
    public: u64,
    private: u64,
    undetermined: u64,
    in_scope: u64,
    out_of_scope: u64,
    undecided: u64,
    not_stated: u64,
}

#[test]
fn every_fixture_is_as_counted_by_hand() {
    let mut seen = 0;
    for entry in std::fs::read_dir(fixture("")).unwrap().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let truth: Truth = toml::from_str(&std::fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            check(&name, &truth);
            seen += 1;
        }
    }
    assert!(seen >= 8, "only {seen} fixtures");
}

fn check(name: &str, truth: &Truth) {
    let inputs: Vec<_> = truth.inputs.iter().map(|input| fixture(input)).collect();
    let (code, report) = audit(&inputs);
    assert_eq!(code, truth.exit, "{name}: exit code");

    let summary = &report["summary"];
    let mut totals: BTreeMap<String, u64> = numbers(&summary["by_outcome"]);
    totals.extend(numbers(&summary["by_visibility"]));
    totals.insert("items".to_owned(), summary["items"].as_u64().unwrap());
    assert_eq!(totals, truth.totals, "{name}: totals");

    let mut kinds: Vec<ByKind> = serde_json::from_value(summary["by_kind"].clone()).unwrap();
    kinds.sort();
    let mut expected: Vec<&ByKind> = truth.kind.iter().collect();
    expected.sort();
    assert_eq!(kinds.iter().collect::<Vec<_>>(), expected, "{name}: kinds");

    assert_eq!(
        numbers(&summary["messages"]),
        truth.messages,
        "{name}: messages"
    );
    assert_eq!(
        numbers(&summary["account_data"]["categories"]),
        truth.account_data,
        "{name}: account data"
    );

    let by_status = report["ledger"]["by_status"].as_object().unwrap();
    let ledger: BTreeMap<String, u64> = by_status
        .iter()
        .map(|(status, of)| (status.clone(), of["entries"].as_u64().unwrap()))
        .collect();
    assert_eq!(ledger, truth.ledger, "{name}: ledger");
    for (status, paths) in &truth.names {
        let files = report["ledger"]["files"].as_array().unwrap();
        let mut named: Vec<&str> = files
            .iter()
            .filter(|file| file["status"] == status.as_str())
            .map(|file| file["path"].as_str().unwrap())
            .collect();
        named.sort_unstable();
        assert_eq!(named.len(), paths.len(), "{name}: {status} {named:?}");
        for path in paths {
            assert!(
                named.iter().any(|one| one.ends_with(path.as_str())),
                "{name}: {path} is not named as {status}"
            );
        }
    }

    let exports = report["exports"].as_array().unwrap();
    assert_eq!(exports.len(), truth.export.len(), "{name}: exports");
    for (export, holder) in exports.iter().zip(&truth.export) {
        let said = |key: &str| export["holder"][key].as_str().map(str::to_owned);
        assert_eq!(export["platform"], holder.platform.as_str(), "{name}");
        assert_eq!(
            (said("name"), said("username")),
            (holder.name.clone(), holder.username.clone()),
            "{name}"
        );
    }
}

fn numbers(object: &Value) -> BTreeMap<String, u64> {
    object
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, n)| (key.clone(), n.as_u64().unwrap()))
        .collect()
}

/// The shipped zips are those that `make.rs` makes of the trees: same entries and bytes, whatever
/// the version of the deflater.
#[test]
fn the_zips_are_made_from_the_trees() {
    let folder = tempfile::tempdir().unwrap();
    let made = std::process::Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--locked",
            "--example",
            "make-fixtures",
            "--",
        ])
        .arg(folder.path())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(made.success());
    let mut compared = 0;
    for entry in std::fs::read_dir(folder.path()).unwrap().flatten() {
        let name = entry.file_name();
        let listed = |path: &std::path::Path| {
            let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
            let entry = |zip: &mut zip::ZipArchive<_>, index| {
                let file = zip::ZipArchive::by_index(zip, index).unwrap();
                (file.name().unwrap().into_owned(), file.size(), file.crc32())
            };
            (0..zip.len())
                .map(|index| entry(&mut zip, index))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            listed(&entry.path()),
            listed(&fixture(name.to_str().unwrap())),
            "{name:?}: run cargo run --example make-fixtures"
        );
        compared += 1;
    }
    assert!(compared >= 10);
}
