//! What follows from where somebody lives, and from what they answered: in the page, and as the
//! program judges it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::browser::{NUMBERS, Seen};
use crate::chromium::Browser;
use crate::support::{AS_OF, audit_with, fixture, languages, metaudit};

/// Script: chooses a region, as somebody does.
fn choose_region(browser: &mut Browser, region: &str) {
    browser.eval(&format!("(() => {{ const field = document.getElementById('region'); field.value = '{region}'; field.dispatchEvent(new Event('change')); }})()"));
}

/// Script: the first step as it is seen.
const FIRST: &str = "document.querySelector('#first-way').innerText";

/// Script: the letter as it is seen, a line for each part.
const LETTER: &str = "[...document.querySelectorAll('#letter > :not([hidden])')].flatMap((part) => part.matches('ul') ? [...part.children] : [part]).map((part) => part.textContent).join('\\n')";

#[test]
fn the_first_step_follows_the_region() {
    let Some(mut browser) = Browser::start("the region of the first step") else {
        return;
    };
    for language in languages() {
        let input = fixture("instagram-private-fr.zip");
        let seen = Seen::of(vec![input], &["--language", language]);
        for width in [320, 1366] {
            browser.window(width, 768, false);
            browser.open(&seen.file("html"), "");
            let asked = browser.text(FIRST);
            assert!(
                browser.yes("document.querySelector('#first-way select').checkVisibility()"),
                "{language}: {asked}"
            );
            assert!(
                !browser.yes("document.getElementById('draft').checkVisibility()"),
                "{language}: no region, no letter"
            );
            let mut told = BTreeMap::new();
            for (region, offered) in [("eu", true), ("uk", true), ("us", false), ("kr", true)] {
                choose_region(&mut browser, region);
                let first = browser.text(FIRST);
                assert_ne!(first, asked, "{language}: {region}");
                assert_eq!(
                    browser.yes("document.getElementById('draft').checkVisibility()"),
                    offered,
                    "{language}: a letter in {region}"
                );
                assert_eq!(
                    browser
                        .yes("document.querySelector('[id=\"do-ig.object\"]').checkVisibility()"),
                    offered,
                    "{language}: the form in {region}"
                );
                let seen = browser.eval("[...document.querySelectorAll('#first-way a')].every((one) => !one.checkVisibility() || one.matches('.out') || document.querySelector(`[id=\"${one.hash.slice(1)}\"]`).checkVisibility())");
                assert_eq!(
                    seen,
                    json!(true),
                    "{language}: {region}: links lead somewhere"
                );
                let wide = browser.number("document.documentElement.scrollWidth");
                assert!(wide <= f64::from(width), "{language}: {wide} wide");
                told.insert(region, first);
            }
            assert_ne!(told["eu"], told["us"], "{language}");
            choose_region(&mut browser, "");
            assert_eq!(browser.text(FIRST), asked, "{language}: taken back");
        }
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

/// Answers are judged for the page's own region, so with them the first screen says no other numbers
/// than the rest of the page. A region that was not judged is said to be another.
#[test]
fn answers_and_a_chosen_region_never_give_two_numbers() {
    let Some(mut browser) = Browser::start("answers in another region") else {
        return;
    };
    let agree = "[0, 1, 2, 3].every((outcome) => document.querySelector(`[data-n=first${outcome}]`).textContent === document.querySelector(`[data-n=o${outcome}]`).textContent)";
    let note = "document.getElementById('region-command').checkVisibility()";
    let caveats = "[...document.querySelectorAll('[data-untried]')].filter((one) => one.checkVisibility()).length";
    for (own, chosen) in [(None, "eu"), (Some("eu"), "us"), (Some("uk"), "")] {
        let arguments: Vec<&str> = own.iter().flat_map(|own| ["--region", *own]).collect();
        let seen = Seen::of(vec![fixture("instagram-private-fr.zip")], &arguments);
        browser.window(1366, 768, false);
        browser.open(&seen.file("html"), "");
        assert!(!browser.yes(note), "{own:?}");
        assert!(browser.number(caveats) > 0.0, "{own:?}");
        choose_region(&mut browser, chosen);
        assert!(browser.yes(note), "{own:?} {chosen}");
        let command = browser.text("document.querySelector('#region-command code').textContent");
        assert_eq!(
            command.contains("--region"),
            !chosen.is_empty(),
            "{command}"
        );
        let before = browser.text("document.querySelector('h1').textContent");
        browser.eval("document.querySelectorAll('[data-question] [value=public]').forEach((one) => one.click())");
        assert!(browser.yes(agree), "{own:?} {chosen}");
        assert!(browser.yes(note), "{own:?} {chosen}");
        assert_eq!(browser.number(caveats), 0.0, "{own:?} {chosen}");
        assert_ne!(
            before,
            browser.text("document.querySelector('h1').textContent")
        );
        choose_region(&mut browser, own.unwrap_or(""));
        assert!(!browser.yes(note), "{own:?} {chosen}");
        browser.eval("document.getElementById('clear-answers').click()");
        assert!(browser.yes(agree), "{own:?} {chosen}");
        assert!(browser.number(caveats) > 0.0, "{own:?} {chosen}");
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

/// The letter in the page is the one that the program writes, in each language and for each law.
#[test]
fn the_letter_in_the_page_is_that_of_the_program() {
    let Some(mut browser) = Browser::start("the letter") else {
        return;
    };
    for (language, region) in [("en", "eu"), ("de", "uk"), ("fr", "ch"), ("es", "kr")] {
        let input = fixture("instagram-public.zip");
        let arguments = ["--language", language, "--region", region];
        let seen = Seen::of(vec![input.clone()], &arguments);
        let folder = tempfile::tempdir().unwrap();
        let letter = folder.path().join("letter.txt");
        let mut all: Vec<std::ffi::OsString> = vec!["letter".into(), input.into()];
        all.extend(["-o".into(), letter.clone().into()]);
        all.extend(["--as-of", AS_OF].iter().chain(&arguments).map(Into::into));
        let ran = metaudit(all);
        let written = std::fs::read_to_string(&letter).unwrap_or_else(|_| panic!("{}", ran.stderr));
        browser.window(1366, 768, false);
        browser.open(&seen.file("html"), "#draft");
        let words = |text: &str| -> Vec<String> {
            let lines = text
                .lines()
                .map(|line| line.trim_start_matches("- ").trim());
            let lines = lines.filter(|line| !line.is_empty() && line.chars().any(|c| c != '='));
            lines.map(str::to_owned).collect()
        };
        assert_eq!(words(&browser.text(LETTER)), words(&written), "{region}");
        // The figures are of this region, and stand in the letter of no other.
        let other = if region == "eu" { "uk" } else { "eu" };
        choose_region(&mut browser, other);
        let there = words(&browser.text(LETTER));
        assert_ne!(there, words(&written), "{other}");
        assert!(there.len() < words(&written).len(), "{other}: no figures");
        // Alone on paper, and open to changes.
        browser.eval("window.print = () => {}; document.getElementById('written-print').click(); dispatchEvent(new Event('beforeprint'))");
        browser.media("print", "light");
        assert!(!browser.yes("document.querySelector('h1').checkVisibility()"));
        assert!(browser.yes("document.querySelector('#annex h5:not([hidden])').checkVisibility()"));
        browser.media("screen", "light");
        browser.eval("dispatchEvent(new Event('afterprint'))");
        assert!(browser.yes("document.querySelector('h1').checkVisibility()"));
        browser.eval("document.getElementById('written-change').click()");
        assert!(browser.yes(
            "document.activeElement.id === 'letter' && document.activeElement.isContentEditable"
        ));
        assert_eq!(browser.complaints(), [""; 0]);
    }
}

/// The tiles are of what is covered with the answers, and what then helps comes up.
#[test]
fn tiles_and_steps_follow_the_answers() {
    let Some(mut browser) = Browser::start("the tiles") else {
        return;
    };
    for (name, region) in [
        ("facebook-personal.zip", "eu"),
        ("instagram-private-fr.zip", "us"),
        ("threads.zip", "uk"),
    ] {
        let seen = Seen::of(vec![fixture(name)], &["--region", region]);
        browser.window(1366, 768, false);
        browser.open(&seen.file("html"), "");
        let tiles = "document.querySelector('.things').textContent.replace(/\\s+/g, '')";
        let before = browser.text(tiles);
        browser.eval("document.querySelectorAll('[data-question] [value=public]').forEach((one) => one.click())");
        let after = browser.text(tiles);
        assert_ne!(before, after, "{name}");
        // What shows is covered, and what helps with some of it is told.
        assert_eq!(
            browser.eval("[...document.querySelectorAll('.things a')].every((one) => one.getAttribute('href') === '#in_scope')"),
            json!(true),
            "{name}"
        );
        assert_eq!(
            browser.eval("[...document.querySelectorAll('[data-action]')].every((one) => one.hidden === (one.querySelector('.concerns strong').textContent === '0'))"),
            json!(true),
            "{name}"
        );
        browser.eval("document.querySelector('.things a').click()");
        assert!(browser.yes("document.getElementById('one').open"), "{name}");
        browser.eval("document.getElementById('one').close(); document.getElementById('clear-answers').click()");
        assert_eq!(browser.text(tiles), before, "{name}: taken back");
        assert_eq!(browser.complaints(), [""; 0]);
    }
}

/// The outcomes of all stories.
fn of_stories(report: &Value) -> Vec<String> {
    let items = report["items"].as_array().unwrap();
    let stories = items.iter().filter(|item| item["kind"] == "story");
    stories
        .map(|item| item["outcome"]["is"].to_string())
        .collect()
}

/// Nobody but followers sees the stories of an account that was never public; and both cannot be.
#[test]
fn a_private_account_settles_its_stories() {
    let input = || [fixture("instagram-private-fr.zip")];
    for region in ["eu", "us", "br"] {
        let judged = |answers: &[&str]| {
            let mut all = vec!["--region", region];
            all.extend(answers.iter().flat_map(|answer| ["--assume", answer]));
            audit_with(&input(), &all).1
        };
        let before = judged(&[]);
        let open = of_stories(&before)
            .iter()
            .filter(|is| is.contains("undecided"))
            .count();
        assert!(open > 0, "{region}: {:?}", of_stories(&before));
        let private = judged(&["instagram.account=private"]);
        assert!(
            of_stories(&private)
                .iter()
                .all(|is| !is.contains("undecided")),
            "{region}: {:?}",
            of_stories(&private)
        );
        let ids = private["questions"].to_string();
        assert!(!ids.contains("instagram.stories"), "{region}: {ids}");
        // A public account leaves its stories open: they may have been for close friends.
        let public = judged(&["instagram.account=public"]);
        assert_eq!(of_stories(&public), of_stories(&before), "{region}");
        // What was told of the stories themselves goes before, and that both cannot be is told.
        let both = judged(&["instagram.account=private", "instagram.stories=public"]);
        assert_ne!(of_stories(&both), of_stories(&private), "{region}");
        assert!(
            both["problems"].to_string().contains("answers-at-odds"),
            "{region}"
        );
        assert!(!private["problems"].to_string().contains("answers-at-odds"));
    }
}

/// In the page the same: as a line below the question, and in the numbers.
#[test]
fn the_page_tells_what_an_answer_settles() {
    let Some(mut browser) = Browser::start("what follows") else {
        return;
    };
    for language in ["en", "de", "es"] {
        let input = fixture("instagram-private-fr.zip");
        let arguments = ["--region", "eu", "--language", language];
        let seen = Seen::of(vec![input.clone()], &arguments);
        browser.window(1366, 768, false);
        browser.open(&seen.file("html"), "");
        browser.eval("window.of = (id) => { const place = JSON.parse(document.getElementById('data').textContent).questions.findIndex((one) => one.id === id); return document.querySelector(`[data-question=\"${place}\"]`); }");
        browser.eval("of('instagram.account').querySelector('[value=private]').click()");
        let line = "(() => { const line = of('instagram.stories').querySelector('.follows'); return line.checkVisibility() ? line.textContent : ''; })()";
        let settled = browser.text(line);
        assert!(!settled.is_empty(), "{language}");
        let private = ["--assume", "instagram.account=private"];
        let made = Seen::of(vec![input.clone()], &[&arguments[..], &private].concat());
        let tried = browser.eval(NUMBERS);
        browser.eval("of('instagram.stories').querySelector('[value=public]').click()");
        assert_ne!(browser.text(line), settled, "{language}: they contradict");
        browser.open(&made.file("html"), "");
        assert_eq!(browser.eval(NUMBERS)["all"], tried["all"], "{language}");
        assert_eq!(browser.complaints(), [""; 0]);
    }
}

/// What it takes to cite the page, on the screen and on paper; redacted, no name of a file.
#[test]
fn the_foot_says_what_it_was_made_of() {
    for (language, redact) in [("en", false), ("de", false), ("fr", true), ("es", true)] {
        let mut arguments = vec!["--region", "eu", "--language", language];
        arguments.extend(redact.then_some("--redact"));
        let seen = Seen::of(vec![fixture("facebook-personal.zip")], &arguments);
        let page = std::fs::read_to_string(seen.file("html")).unwrap();
        let foot = page.split("<footer>").nth(1).unwrap();
        let foot = foot.split("</footer>").next().unwrap();
        assert!(foot.contains(env!("CARGO_PKG_VERSION")), "{foot}");
        assert_eq!(foot.contains("facebook-personal.zip"), !redact, "{foot}");
        assert_eq!(foot.contains("sha256sum"), !redact, "{foot}");
    }
}
