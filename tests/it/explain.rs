//! `metaudit explain`: the whole chain for one item, from the report alone.

use serde_json::Value;

use crate::support::{audit_with, fixture, metaudit};

fn explained(folder: &std::path::Path, report: &str, id: &str) -> crate::support::Ran {
    let path = folder.join("report.json");
    std::fs::write(&path, report).unwrap();
    metaudit(["explain", path.to_str().unwrap(), id])
}

#[test]
fn every_item_is_explained_from_evidence_to_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let inputs = [fixture("facebook-personal.zip"), fixture("instagram-public.zip")];
    let (_, report) = audit_with(&inputs, &["--region", "eu", "--assume", "facebook.timeline=private"]);
    let mut actions = 0;
    for item in report["items"].as_array().unwrap().iter().step_by(3) {
        // As somebody's editor may have saved it.
        let text = serde_json::to_string_pretty(&report).unwrap();
        let ran = explained(folder.path(), &text, item["id"].as_str().unwrap());
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        let said = |text: &Value| ran.stdout.contains(text.as_str().unwrap());
        let outcome = &item["outcome"];
        assert!(said(&outcome["why"]) && said(&outcome["rule"]), "{}", ran.stdout);
        for origin in item["origins"].as_array().unwrap() {
            assert!(said(&origin["file"]), "{}", ran.stdout);
        }
        for evidence in item["visibility"]["evidence"].as_array().unwrap() {
            assert!(said(&report["signals"][evidence["signal"].as_str().unwrap()]), "{}", ran.stdout);
        }
        let rule = &report["rules"][outcome["rule"].as_str().unwrap()];
        for cite in rule["cite"].as_array().unwrap().iter().chain(rule["counter"].as_array().unwrap()) {
            assert!(said(&cite["url"]) && said(&cite["title"]), "{}", ran.stdout);
        }
        for advice in rule["advice"].as_array().unwrap() {
            actions += 1;
            assert!(said(&advice["title"]) && said(&advice["caveat"]), "{}", ran.stdout);
        }
    }
    assert!(actions > 20, "{actions}");
}

#[test]
fn what_cannot_be_explained_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (_, report) = audit_with(&[fixture("threads.zip")], &[]);
    let whole = report.to_string();
    let half = (0..=whole.len() / 2).rev().find(|at| whole.is_char_boundary(*at)).unwrap();
    for (text, id, told) in [
        (whole.as_str(), "0123456789abcdef", "lists no item of the id"),
        ("{}", "0123456789abcdef", "it does not say metaudit-report/1"),
        (&whole[..half], "0123456789abcdef", "this is no JSON report"),
        ("# a page", "0123456789abcdef", "this is no JSON report"),
    ] {
        let ran = explained(folder.path(), text, id);
        assert!(ran.code == 2 && ran.stderr.contains(told), "{told}: {}", ran.stderr);
        assert_eq!(ran.stderr.lines().count(), 2, "{}", ran.stderr);
    }
    let ran = metaudit(["explain", "nowhere.json", "x"]);
    assert!(ran.code == 2 && ran.stderr.contains("nowhere.json"), "{}", ran.stderr);
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
    assert!(ran.code == 0 && ran.stdout.contains("gone"), "{}", ran.stderr);
    assert!(!ran.stdout.contains(['\u{1b}', '\u{202e}', '\r']), "{:?}", ran.stdout);
}

/// A rule that rests on the text for another region names it beside the quotation.
#[test]
fn a_quotation_of_another_region_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (_, report) = audit_with(&[fixture("facebook-personal.zip")], &["--region", "ch"]);
    let mut quoted = 0;
    for item in report["items"].as_array().unwrap() {
        let rule = &report["rules"][item["outcome"]["rule"].as_str().unwrap()];
        let cites = rule["cite"].as_array().unwrap().iter();
        let of: Vec<&str> =
            cites.filter(|cite| cite["quote"].is_string()).filter_map(|cite| cite["quoted_from"].as_str()).collect();
        let Some(region) = of.first().filter(|_| rule["pack"] == item["outcome"]["pack"]) else { continue };
        let ran = explained(folder.path(), &report.to_string(), item["id"].as_str().unwrap());
        assert!(ran.stdout.contains(&format!("quoted from the text for {region}: \u{201c}")), "{}", ran.stdout);
        quoted += 1;
    }
    assert!(quoted > 0);
}
