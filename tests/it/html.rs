//! Exports in HTML: what a page shows is reported as the JSON of the same thing is.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{Zip, audit, ledger_line};
use crate::synth::exports::{Platform, Recipe, Script, UNKNOWN, Wrapper, language, make};

/// Every layout that pages are made of.
const LAYOUTS: &[(Platform, &str, &str)] = &[
    (Platform::Facebook, "a1", ""),
    (Platform::Facebook, "a2", ""),
    (Platform::Facebook, "b", ""),
    (Platform::Facebook, "c1", ""),
    (Platform::Facebook, "c2", ""),
    (Platform::FacebookPage, "p", ""),
    (Platform::Instagram, "", "b"),
    (Platform::Instagram, "", "b2"),
    (Platform::Instagram, "", "c"),
    (Platform::Instagram, "", "d"),
    (Platform::Instagram, "", "e"),
    (Platform::Threads, "", "e"),
    (Platform::AccountsCenter, "c2", "e"),
];

fn recipe((platform, facebook, instagram): (Platform, &'static str, &'static str), words: &str, html: bool) -> Recipe {
    Recipe {
        platform,
        facebook,
        instagram,
        wrapper: Wrapper::None,
        parts: 1,
        lone: false,
        language: language(words).unwrap(),
        script: Script::Mojibake,
        indent: false,
        noise: false,
        html,
        size: 4,
        seed: 7,
    }
}

fn report(recipe: &Recipe) -> Value {
    let made = make(recipe).unwrap();
    let (name, bytes) = &made.zips[0];
    let zip = Zip::raw(name, bytes);
    let (code, report) = audit(&[zip.path()]);
    assert_eq!(code, 0, "{recipe:?}");
    report
}

/// What one item is, as far as both formats tell it.
fn told(item: &Value, from_html: bool) -> String {
    let text = |key: &str| item[key].as_str().unwrap_or("").to_owned();
    let kind = text("kind");
    let platform = text("platform");
    // A page says what was reacted to, and not always how.
    let words = if kind == "reaction" { String::new() } else { text("text") };
    // Pages of 2018 to 2021 apart, none names the group of a comment.
    let place = if kind == "group_comment" { String::new() } else { text("place") };
    // That of an album shows no description of it.
    let words = if kind == "album" { words.lines().next().unwrap_or("").to_owned() } else { words };
    // A profile's page has no times, nor has that of avatars.
    let is_value = matches!(kind.as_str(), "bio" | "profile_field" | "name" | "username" | "avatar");
    let time = if is_value { String::new() } else { clock(&text("time"), &platform, from_html) };
    let media: Vec<&str> = item["media"].as_array().unwrap().iter().map(|path| path.as_str().unwrap()).collect();
    // Which picture is in use stands in the JSON of an album alone; the newest is taken for it.
    let is_picture = platform == "facebook" && matches!(kind.as_str(), "profile_picture" | "cover_photo");
    let judged = format!("{} {} {}", text("state"), item["visibility"]["is"], item["outcome"]["is"]);
    let judged = if is_picture { String::new() } else { judged };
    format!("{platform} {kind} {judged} {} {place:?} {time} {words:?} {media:?}", text("surface"))
}

/// A time as the page can tell it: to the minute, on the clock of the page.
fn clock(time: &str, platform: &str, from_html: bool) -> String {
    if time.is_empty() {
        return String::new();
    }
    let clock: jiff::civil::DateTime = time.trim_end_matches('Z').parse().unwrap();
    // Instagram's newest pages are placed in UTC; all others are clock readings.
    let moved = if from_html && !time.ends_with('Z') {
        let ahead = crate::synth::exports::ahead(platform != "facebook");
        clock.checked_sub(jiff::SignedDuration::from_secs(ahead)).unwrap()
    } else {
        clock
    };
    moved.strftime("%Y-%m-%d %H:%M").to_string()
}

fn counted(report: &Value, from_html: bool) -> BTreeMap<String, u64> {
    let mut all = BTreeMap::new();
    for item in report["items"].as_array().unwrap() {
        *all.entry(told(item, from_html)).or_default() += 1;
    }
    all
}

fn differences(layout: (Platform, &'static str, &'static str), words: &str) -> Vec<String> {
    let (json, html) = (report(&recipe(layout, words, false)), report(&recipe(layout, words, true)));
    let (from_json, from_html) = (counted(&json, false), counted(&html, true));
    let mut wrong = Vec::new();
    let lacks = |one: &BTreeMap<String, u64>, other: &BTreeMap<String, u64>, what: &str, wrong: &mut Vec<String>| {
        for (told, number) in one {
            let found = other.get(told).copied().unwrap_or(0);
            if found < *number {
                wrong.push(format!("{layout:?} {words}: {what} {found} of {number}: {told}"));
            }
        }
    };
    lacks(&from_json, &from_html, "the pages give", &mut wrong);
    lacks(&from_html, &from_json, "the JSON gives", &mut wrong);
    let talks = |report: &Value| {
        let talks = report["conversations"].as_array().unwrap().iter();
        let mut talks: Vec<String> = talks
            .map(|talk| {
                format!("{} {} {} {} {}", talk["export"], talk["place"], talk["own"], talk["others"], talk["kind"])
            })
            .collect();
        talks.sort();
        talks
    };
    if talks(&json) != talks(&html) {
        wrong.push(format!("{layout:?} {words}: conversations {:?}, pages {:?}", talks(&json), talks(&html)));
    }
    // How to reach somebody is told in more detail by the JSON.
    let counts = |report: &Value| {
        let data = report["account_data"].as_array().unwrap().iter();
        let data = data.filter(|data| data["category"] != "contact_details");
        data.map(|data| format!("{} {} {}", data["export"], data["category"], data["records"])).collect::<Vec<_>>()
    };
    if counts(&json) != counts(&html) {
        wrong.push(format!("{layout:?} {words}: account data {:?}, pages {:?}", counts(&json), counts(&html)));
    }
    for export in html["exports"].as_array().unwrap() {
        assert_eq!(export["format"], "html");
    }
    for line in html["ledger"]["files"].as_array().unwrap() {
        if matches!(line["status"].as_str(), Some("unrecognised" | "unreadable")) {
            wrong.push(format!("{layout:?} {words}: {line}"));
        }
    }
    wrong
}

#[test]
fn pages_tell_what_the_json_tells() {
    let languages = ["en", "de", "fr", "tr", "ja"];
    let all = LAYOUTS.iter().zip(languages.iter().cycle());
    let wrong: Vec<String> = all.flat_map(|(layout, words)| differences(*layout, words)).collect();
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
