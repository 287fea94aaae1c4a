//! `metaudit explain`: the whole chain for one item, from the report alone.

use serde_json::{Value, json};

use crate::support::{audit_with, fixture, metaudit, of_id};

fn explained(folder: &std::path::Path, report: &str, id: &str) -> crate::support::Ran {
    let path = folder.join("report.json");
    std::fs::write(&path, report).unwrap();
    metaudit(["explain", path.to_str().unwrap(), id])
}

#[test]
fn every_item_is_explained_from_evidence_to_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let inputs = [
        fixture("facebook-personal.zip"),
        fixture("instagram-public.zip"),
    ];
    let (_, report) = audit_with(
        &inputs,
        &["--region", "eu", "--assume", "facebook.timeline=private"],
    );
    let mut actions = 0;
    for item in report["items"].as_array().unwrap().iter().step_by(3) {
        // As somebody's editor may have saved it.
        let text = serde_json::to_string_pretty(&report).unwrap();
        let ran = explained(folder.path(), &text, item["id"].as_str().unwrap());
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        let said = |text: &Value| ran.stdout.contains(text.as_str().unwrap());
        let outcome = &item["outcome"];
        assert!(
            said(&outcome["why"]) && said(&outcome["rule"]),
            "{}",
            ran.stdout
        );
        for origin in item["origins"].as_array().unwrap() {
            assert!(said(&origin["file"]), "{}", ran.stdout);
        }
        for evidence in item["visibility"]["evidence"].as_array().unwrap() {
            assert!(
                said(&of_id(&report["signals"], &evidence["signal"])["text"]),
                "{}",
                ran.stdout
            );
        }
        let rule = of_id(&report["rules"], &outcome["rule"]);
        for cite in rule["cite"]
            .as_array()
            .unwrap()
            .iter()
            .chain(rule["counter"].as_array().unwrap())
        {
            assert!(said(&cite["url"]) && said(&cite["title"]), "{}", ran.stdout);
        }
        for advice in rule["advice"].as_array().unwrap() {
            actions += 1;
            assert!(
                said(&advice["title"]) && said(&advice["caveat"]),
                "{}",
                ran.stdout
            );
        }
    }
    assert!(actions > 20, "{actions}");
}

/// A report of an earlier version, in which rules and signals are objects, is explained like one of
/// today.
#[test]
fn a_report_of_the_first_version_is_explained() {
    let first: Value = serde_json::from_str(include_str!("report-1.json")).unwrap();
    assert_eq!(first["schema"], "metaudit-report/1");
    let as_today = of_today(first.clone());
    let folder = tempfile::tempdir().unwrap();
    for item in first["items"].as_array().unwrap() {
        let id = text(&item["id"]);
        let [old, new] = [&first, &as_today]
            .map(|report| explained(folder.path(), &serde_json::to_string(report).unwrap(), id));
        assert_eq!((old.code, &old.stdout), (0, &new.stdout), "{}", old.stderr);
        let rule = &first["rules"][text(&item["outcome"]["rule"])];
        let signals = item["visibility"]["evidence"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &first["signals"][text(&one["signal"])]);
        for said in signals.chain([&rule["text"], &item["outcome"]["why"]]) {
            assert!(
                old.stdout.contains(text(said)),
                "{said} is not in {}",
                old.stdout
            );
        }
    }
}

/// Converts the report of the first version: objects become lists.
fn of_today(mut report: Value) -> Value {
    let signals = report["signals"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(id, text)| json!({ "id": id, "text": text }));
    let rules = report["rules"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(id, rule)| {
            let mut rule = rule.clone();
            rule["id"] = json!(id);
            rule
        });
    let (signals, rules): (Value, Value) = (signals.collect(), rules.collect());
    (report["signals"], report["rules"], report["schema"]) =
        (signals, rules, json!("metaudit-report/2"));
    report
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn what_cannot_be_explained_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (_, report) = audit_with(&[fixture("threads.zip")], &[]);
    let whole = report.to_string();
    let half = (0..=whole.len() / 2)
        .rev()
        .find(|at| whole.is_char_boundary(*at))
        .unwrap();
    for (text, id, told) in [
        (
            whole.as_str(),
            "0123456789abcdef",
            "lists no item of the id",
        ),
        (
            "{}",
            "0123456789abcdef",
            "it does not say metaudit-report/2",
        ),
        (&whole[..half], "0123456789abcdef", "this is no JSON report"),
        ("# a page", "0123456789abcdef", "this is no JSON report"),
    ] {
        let ran = explained(folder.path(), text, id);
        assert!(
            ran.code == 2 && ran.stderr.contains(told),
            "{told}: {}",
            ran.stderr
        );
        assert_eq!(ran.stderr.lines().count(), 2, "{}", ran.stderr);
    }
    let ran = metaudit(["explain", "nowhere.json", "x"]);
    assert!(
        ran.code == 2 && ran.stderr.contains("nowhere.json"),
        "{}",
        ran.stderr
    );
}

/// The report holds words of the archive, and a terminal acts on some characters.
#[test]
fn nothing_in_it_acts_on_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut report) = audit_with(&[fixture("threads.zip")], &[]);
    let item = &mut report["items"][0];
    item["text"] = "\u{1b}[2J gone \u{202e}desrever\n\rnext".into();
    let id = item["id"].as_str().unwrap().to_owned();
    let ran = explained(folder.path(), &report.to_string(), &id);
    assert!(
        ran.code == 0 && ran.stdout.contains("gone"),
        "{}",
        ran.stderr
    );
    assert!(
        !ran.stdout.contains(['\u{1b}', '\u{202e}', '\r']),
        "{:?}",
        ran.stdout
    );
}

/// A rule that rests on the text for another region names it beside the quotation.
#[test]
fn a_quotation_of_another_region_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (_, report) = audit_with(&[fixture("facebook-personal.zip")], &["--region", "ch"]);
    let mut quoted = 0;
    for item in report["items"].as_array().unwrap() {
        let rule = of_id(&report["rules"], &item["outcome"]["rule"]);
        let cites = rule["cite"].as_array().unwrap().iter();
        let of: Vec<&str> = cites
            .filter(|cite| cite["quote"].is_string())
            .filter_map(|cite| cite["quoted_from"].as_str())
            .collect();
        let Some(region) = of
            .first()
            .filter(|_| rule["pack"] == item["outcome"]["pack"])
        else {
            continue;
        };
        let ran = explained(
            folder.path(),
            &report.to_string(),
            item["id"].as_str().unwrap(),
        );
        assert!(
            ran.stdout
                .contains(&format!("quoted from the text for {region}: \u{201c}")),
            "{}",
            ran.stdout
        );
        quoted += 1;
    }
    assert!(quoted > 0);
}
