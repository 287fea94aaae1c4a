//! The page in a real browser: what a person sees, clicks and prints, and what a hostile archive
//! cannot do there.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::acts::assert_no_formula;
use crate::chromium::Browser;
use crate::hostile::{EVIL, evil_zip};
use crate::questions::many_groups;
use crate::support::{AS_OF, Zip, audit_with, fixture, languages, metaudit};

/// A page and the JSON report of the same audit.
pub(crate) struct Seen {
    folder: tempfile::TempDir,
    inputs: Vec<PathBuf>,
    pub(crate) json: Value,
}

impl Seen {
    pub(crate) fn of(inputs: Vec<PathBuf>, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let report = |ending: &str| folder.path().join(format!("report.{ending}"));
        let mut all: Vec<std::ffi::OsString> = inputs.iter().map(Into::into).collect();
        all.extend(
            ["html", "json", "csv"]
                .iter()
                .flat_map(|ending| ["-o".into(), report(ending).into()]),
        );
        all.extend(
            ["--as-of", AS_OF, "--one-person", "--quiet"]
                .iter()
                .chain(arguments)
                .map(Into::into),
        );
        let ran = metaudit(all);
        let json =
            std::fs::read_to_string(report("json")).unwrap_or_else(|_| panic!("{}", ran.stderr));
        Self {
            json: serde_json::from_str(&json).unwrap(),
            inputs,
            folder,
        }
    }

    pub(crate) fn fixtures(names: &[&str]) -> Self {
        Self::of(names.iter().map(|name| fixture(name)).collect(), &[])
    }

    pub(crate) fn file(&self, ending: &str) -> PathBuf {
        self.folder.path().join(format!("report.{ending}"))
    }
}

const SEVERAL: &[&str] = &["facebook-personal.zip", "instagram-2026.zip", "threads.zip"];

/// Script: the numbers on the page, by outcome, and by kind and outcome, without thousands
/// separators.
pub(crate) const NUMBERS: &str = "(() => { const n = (key) => Number(document.querySelector(`[data-n=\"${key}\"]`).textContent.replace(/\\D/g, ''));
    const kinds = JSON.parse(document.getElementById('data').textContent).kinds;
    return { all: [0,1,2,3].map((o) => n(`o${o}`)), seen: [0,1,2].map((s) => n(`v${s}`)),
        kinds: kinds.map((kind, k) => [kind.platform, kind.kind, [0,1,2,3].map((o) => n(`k${k}.${o}`)), [0,1,2].map((s) => n(`v${k}.${s}`))]),
        open: Object.fromEntries([...document.querySelectorAll('#reasons li')].map((li) => [li.textContent, Number(li.querySelector('strong').textContent.replace(/\\D/g, ''))])) }; })()";

/// Script: bars and columns whose lengths do not match their numbers.
const BARS: &str = "(() => { const number = (key) => Number(document.querySelector(`[data-n=\"${key}\"]`).textContent.replace(/\\D/g, ''));
    const data = JSON.parse(document.getElementById('data').textContent), faults = [];
    const check = (name, pieces, side, numbers, whole) => pieces.forEach((piece, o) => {
        if (Math.abs(parseFloat(piece.getAttribute(side)) - numbers[o] * 100 / whole) > 0.02) faults.push([name, o, piece.getAttribute(side), numbers]); });
    const sum = (list) => list.reduce((a, b) => a + b, 0), outcomes = [0, 1, 2, 3];
    const kinds = data.kinds.map((kind, k) => outcomes.map((o) => number(`k${k}.${o}`)));
    const all = outcomes.map((o) => number(`o${o}`));
    check('all', document.querySelectorAll('[data-bar=all] rect'), 'width', all, sum(all));
    kinds.forEach((numbers, k) => check(`k${k}`, document.querySelectorAll(`[data-bar=k${k}] rect`), 'width', numbers, Math.max(...kinds.map(sum))));
    const columns = [...document.querySelectorAll('[data-column]')];
    const periods = columns.map((_, t) => outcomes.map((o) => Number(document.querySelector(`[data-n=t${o}][data-row=\"${t}\"]`).textContent.replace(/\\D/g, ''))));
    columns.forEach((column, t) => check(`t${t}`, column.querySelectorAll('rect'), 'height', periods[t], Math.max(...periods.map(sum))));
    if (JSON.stringify(outcomes.map((o) => sum(periods.map((numbers) => numbers[o])))) !== JSON.stringify(all)) faults.push('the periods do not add up');
    return faults; })()";

/// Script: everything else that shows numbers: sentences, actions, and outcomes beside pictures and
/// in lists.
const TOLD: &str = "(() => { const texts = (all) => [...document.querySelectorAll(all)].filter((one) => !one.hidden).map((one) => one.textContent.trim());
    return { since: texts('#since-training'), range: texts('#range'), mostly: texts('[data-mostly]'), first: texts('#first-actions>div'),
        actions: texts('.actions>details'), places: texts('#places .kinds td'), platforms: [...document.querySelectorAll('.platforms svg')].map((bar) => bar.getAttribute('aria-label')),
        details: texts('#details .counts li'), found: [...document.querySelectorAll('.found tr:not([hidden]) [data-outcome-of]')].map((one) => [one.dataset.outcomeOf, one.textContent.trim(), one.querySelector('.fill').getAttribute('class')]).sort() }; })()";

/// Script: rules that decide items, now or with an answer, and that the page does not list.
const UNTOLD_RULES: &str = "(() => { const data = JSON.parse(document.getElementById('data').textContent);
    const rules = data.cases.flatMap((of) => [of.now, of.if_public, of.if_private].filter(Boolean).map((told) => data.texts[told.rule]));
    return [...new Set(rules)].filter((rule) => !document.getElementById(`rule-${rule}`)); })()";

/// Opens all that is folded.
const UNFOLD: &str = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

/// The same numbers out of a JSON report.
pub(crate) fn numbers(report: &Value) -> Value {
    let outcomes = |of: &Value| {
        ["in_scope", "undecided", "not_stated", "out_of_scope"].map(|word| of[word].clone())
    };
    let seen = |of: &Value| ["public", "private", "undetermined"].map(|word| of[word].clone());
    let summary = &report["summary"];
    let kinds = summary["by_kind"].as_array().unwrap();
    let kinds = kinds
        .iter()
        .map(|row| json!([row["platform"], row["kind"], outcomes(row), seen(row)]));
    json!({ "all": outcomes(&summary["by_outcome"]), "seen": seen(&summary["by_visibility"]), "kinds": Value::from_iter(kinds) })
}

fn assert_agree(browser: &mut Browser, report: &Value, what: &str) {
    let mut shown = browser.eval(NUMBERS);
    let open = shown.as_object_mut().unwrap().remove("open").unwrap();
    assert_eq!(shown, numbers(report), "{what}");
    let mut reasons: BTreeMap<&str, u64> = BTreeMap::new();
    for item in report["items"].as_array().unwrap() {
        if let Some(condition) = item["outcome"]["condition"].as_str() {
            *reasons.entry(condition).or_default() += 1;
        }
    }
    let drawn = browser.eval(BARS);
    assert_eq!(drawn, json!([]), "{what}: bars");
    let mut told: Vec<u64> = open
        .as_object()
        .unwrap()
        .values()
        .filter_map(Value::as_u64)
        .collect();
    let mut counted: Vec<u64> = reasons.into_values().collect();
    told.sort_unstable();
    counted.sort_unstable();
    assert_eq!(told, counted, "{what}: why items are open");
}

#[test]
fn the_first_screen_answers() {
    let Some(mut browser) = Browser::start("the first screen") else {
        return;
    };
    let pages = [
        &["facebook-personal.zip"][..],
        &["instagram-private-fr.zip"],
        &["damaged.zip"],
        SEVERAL,
    ];
    for (names, language) in pages
        .into_iter()
        .flat_map(|names| languages().map(move |language| (names, language)))
    {
        let inputs = names.iter().map(|name| fixture(name)).collect();
        let seen = Seen::of(inputs, &["--language", language]);
        for (width, height) in [(1366, 650), (390, 844), (1920, 1080)] {
            browser.window(width, height, false);
            browser.open(&seen.file("html"), "");
            let place = format!("{names:?} in {language} at {width}");
            assert_agree(&mut browser, &seen.json, &place);
            let wide = browser.number("document.documentElement.scrollWidth");
            assert!(wide <= f64::from(width), "{place}: {wide} wide");
            let said = browser.text("document.querySelector('h1').textContent");
            assert!(said.split_whitespace().count() <= 25, "{place}: {said}");
            for part in [".top", "h1", ".bar.whole", ".four", ".things", ".now-do"] {
                let end = browser.number(&format!(
                    "document.querySelector('{part}')?.getBoundingClientRect().bottom ?? 0"
                ));
                assert!(end <= f64::from(height), "{place}: {part} ends at {end}");
            }
            assert_eq!(
                browser.number("document.querySelectorAll('.now-do ol>li').length"),
                3.0,
                "{place}"
            );
            assert_eq!(
                browser
                    .eval("[...document.querySelectorAll('.now-do ol>li')].every((one) => one.querySelector('.go a'))"),
                json!(true),
                "{place}"
            );
            // No cell of a table is cut off.
            browser.eval(UNFOLD);
            let cut = browser.eval("[...document.querySelectorAll('.kinds td, .kinds th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)");
            assert_eq!(cut, json!([]), "{place}");
            assert_eq!(browser.complaints(), [""; 0], "{place}");
        }
    }
}

/// Words longer than the English ones do not break the layout, and the script uses the page's
/// language.
#[test]
fn every_language_fits_and_works() {
    let Some(mut browser) = Browser::start("languages") else {
        return;
    };
    for (language, words, thousand) in [
        ("de", "Ohne Text", "1.234"),
        ("fr", "Sans texte", "1\u{202f}234"),
        ("es", "Sin texto", "1234"),
    ] {
        let seen = Seen::of(
            SEVERAL.iter().map(|name| fixture(name)).collect(),
            &["--language", language],
        );
        for width in [1280, 390] {
            browser.window(width, 900, false);
            browser.open(&seen.file("html"), "");
            let place = format!("{language} at {width}");
            assert_agree(&mut browser, &seen.json, &place);
            let wide = browser.number("document.documentElement.scrollWidth");
            assert!(wide <= f64::from(width), "{place}: {wide} wide");
            browser.eval(UNFOLD);
            let cut = browser.eval("[...document.querySelectorAll('.kinds td, .kinds th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)");
            assert_eq!(cut, json!([]), "{place}");
        }
        // What the script writes is in the language, numbers as the program writes them.
        browser.eval("document.querySelector('.choices input').click()");
        assert_ne!(
            browser.eval("document.getElementById('moved').textContent"),
            json!(""),
            "{language}"
        );
        let before = seen.json["summary"]["by_outcome"]["undecided"]
            .as_u64()
            .unwrap();
        let after = browser.number(
            "Number(document.querySelector('[data-n=o1]').textContent.replace(/\\D/g, ''))",
        );
        assert!(after < before as f64, "{language}: {after}");
        let numeral =
            browser.eval("new Intl.NumberFormat(document.documentElement.lang).format(1234)");
        assert_eq!(numeral, json!(thousand));
        let shown = browser.eval("[...document.querySelectorAll('#rows .row, .filters, .tools, #all-says')].map((one) => one.textContent).join('\\n')");
        let shown = shown.as_str().unwrap();
        for english in [
            "No words of its own",
            "covered",
            "newest first",
            "with a picture",
            " items",
        ] {
            assert!(!shown.contains(english), "{language}: {english}");
        }
        let texts = browser
            .eval("JSON.stringify(JSON.parse(document.getElementById('data').textContent).words)");
        assert!(texts.as_str().unwrap().contains(words), "{language}");
        // A report that is opened speaks English, and says so; what the page says of it does not.
        browser.pick("#f-file", &seen.file("json"));
        wait_for(
            &mut browser,
            "document.getElementById('all-says').textContent.startsWith('report.json')",
        );
        browser.eval("document.querySelector('.row').click()");
        assert_eq!(
            browser.eval("document.querySelector('#one-body > p[lang=en]') !== null"),
            json!(true),
            "{language}"
        );
        assert_eq!(browser.complaints(), [""; 0], "{language}");
    }
}

pub(crate) fn choose(browser: &mut Browser, filter: &str, value: &str) {
    browser.eval(&format!(
        "(() => {{ const f = document.getElementById('f-{filter}'); f.value = {}; f.dispatchEvent(new Event('change')); }})()",
        json!(value)
    ));
}

fn search(browser: &mut Browser, words: &str) {
    browser.eval(&format!(
        "(() => {{ const f = document.getElementById('f-words'); f.value = {}; f.dispatchEvent(new Event('input')); }})()",
        json!(words)
    ));
}

/// How many items the list says it holds.
pub(crate) fn found(browser: &mut Browser) -> usize {
    let said = browser.text("document.getElementById('found').textContent");
    said.split(' ')
        .next()
        .unwrap()
        .replace(',', "")
        .parse()
        .unwrap()
}

/// Whoever was far down in the list and asks for few items gets these.
#[test]
fn a_shorter_list_follows_an_item_far_below() {
    let Some(mut browser) = Browser::start("a shorter list") else {
        return;
    };
    let seen = Seen::fixtures(SEVERAL);
    let covered = seen.json["summary"]["by_outcome"]["in_scope"].as_u64();
    browser.window(1366, 768, false);
    browser.open(&seen.file("html"), "");
    browser.eval("document.getElementById('list').scrollTop = 1_000_000");
    let last = format!(
        "document.getElementById('row-{}')",
        seen.json["items"].as_array().unwrap().len() - 1
    );
    wait_for(&mut browser, &format!("{last} !== null"));
    browser.eval(&format!(
        "{last}.click(); document.getElementById('one').close()"
    ));
    browser.eval("document.querySelector('[data-outcome=\"0\"]').click()");
    wait_for(&mut browser, "location.hash === '#all?outcome=0'");
    assert_eq!(found(&mut browser) as u64, covered.unwrap());
    assert_eq!(
        browser.eval("document.getElementById('list').scrollTop === 0 && document.querySelectorAll('.row').length > 3"),
        json!(true)
    );
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn items_are_filtered_searched_and_opened() {
    let Some(mut browser) = Browser::start("the list of items") else {
        return;
    };
    let seen = Seen::fixtures(SEVERAL);
    let items = seen.json["items"].as_array().unwrap();
    let count = |wanted: &dyn Fn(&Value) -> bool| items.iter().filter(|item| wanted(item)).count();
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    assert_eq!(found(&mut browser), items.len());

    choose(&mut browser, "platform", "instagram");
    assert_eq!(
        found(&mut browser),
        count(&|item| item["platform"] == "instagram")
    );
    choose(&mut browser, "outcome", "0");
    let both =
        count(&|item| item["platform"] == "instagram" && item["outcome"]["is"] == "in_scope");
    assert_eq!(found(&mut browser), both);
    assert_eq!(
        browser.text("location.hash"),
        "#all?platform=instagram&outcome=0"
    );

    // Back takes the last choice back.
    browser.eval("history.back()");
    wait_for(&mut browser, "location.hash === '#all?platform=instagram'");
    wait_for(
        &mut browser,
        "document.getElementById('f-outcome').value === ''",
    );
    assert_eq!(
        found(&mut browser),
        count(&|item| item["platform"] == "instagram")
    );

    // Whoever opens that address sees the same.
    browser.open(&seen.file("html"), "#all?platform=instagram&outcome=0");
    assert_eq!(found(&mut browser), both);
    browser.eval("document.getElementById('f-clear').click()");
    for (filter, value, field) in [
        ("seen", "0", "public"),
        ("sure", "1", "likely"),
        ("media", "1", ""),
        ("hangs", "place", "place"),
    ] {
        choose(&mut browser, filter, value);
        let expected = count(&|item| match filter {
            "seen" => item["visibility"]["is"] == field,
            "sure" => item["visibility"]["confidence"] == field,
            "hangs" => item["annotations"].get(field).is_some(),
            _ => !item["media"].as_array().unwrap().is_empty(),
        });
        assert_eq!(found(&mut browser), expected, "{filter}");
        choose(&mut browser, filter, "");
    }
    choose(&mut browser, "year", "2024");
    assert_eq!(
        found(&mut browser),
        count(&|item| item["time"]
            .as_str()
            .is_some_and(|time| time.starts_with("2024")))
    );
    browser.eval("document.getElementById('f-clear').click()");

    // The words that are searched for stand nowhere but in the field.
    search(&mut browser, "ZUCCHINI");
    let some = found(&mut browser);
    let holds = |item: &Value| {
        ["text", "place"].iter().any(|key| {
            item[*key]
                .as_str()
                .is_some_and(|text| text.to_lowercase().contains("zucchini"))
        })
    };
    assert_eq!(some, count(&holds));
    assert!(
        !browser
            .text("location.href")
            .to_lowercase()
            .contains("zucchini")
    );
    assert_eq!(
        browser.eval("[localStorage.length, sessionStorage.length, document.cookie]"),
        json!([0, 0, ""])
    );

    // As people type it: accents, capitals and the grouping of digits make no difference.
    for (typed, stands) in [
        ("lodz", "Łódź"),
        ("CAFE", "café"),
        ("5550102", "555"),
        ("(555) 0102", "555"),
    ] {
        search(&mut browser, typed);
        assert!(found(&mut browser) > 0, "{typed} finds what says {stands}");
    }
    // Nothing found is said, with a way back.
    search(&mut browser, "qwertzuiop");
    assert_eq!(found(&mut browser), 0);
    assert!(browser.yes("document.getElementById('none').checkVisibility()"));
    browser.eval("document.getElementById('f-all').click()");
    assert_eq!(found(&mut browser), items.len());
    assert!(browser.yes("document.getElementById('list').checkVisibility()"));

    // How many each choice would leave stands beside it.
    let counted = count(&|item| item["outcome"]["is"] == "undecided");
    let option =
        browser.text("document.querySelector('#f-outcome option[value=\"1\"]').textContent");
    assert_eq!(option, format!("cannot be decided ({counted})"));

    // By keyboard alone: to the last item, into it, and out again.
    browser.eval("document.getElementById('list').focus()");
    browser.press("End");
    browser.press("Enter");
    assert!(browser.yes("document.getElementById('one').open"));
    let told = browser.text("document.getElementById('one-body').textContent");
    let last = items.last().unwrap();
    for part in [
        last["id"].as_str().unwrap(),
        last["outcome"]["why"].as_str().unwrap(),
    ] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    assert!(
        told.contains(last["origins"][0]["file"].as_str().unwrap()),
        "{told}"
    );
    assert!(
        browser.yes("!!document.querySelector('#one-body q')"),
        "the rule with its quotation"
    );
    browser.press("Escape");
    assert!(
        browser.yes("!document.getElementById('one').open && document.activeElement.id === 'list'")
    );
    // An item that is an example of a question leads back to the question.
    browser.eval("document.querySelector('.examples a').focus()");
    browser.press("Enter");
    assert!(browser.yes("document.getElementById('one').open"));
    browser.press("Escape");
    assert!(browser.yes("document.activeElement.matches('.examples a')"));
    assert_eq!(browser.complaints(), [""; 0]);
}

/// The page reads the same from a report however it is indented and in whatever order its members
/// are. It says so if a file is not a report, or ends too early.
#[test]
fn any_valid_report_is_opened() {
    let Some(mut browser) = Browser::start("reports that were written anew") else {
        return;
    };
    let seen = Seen::fixtures(SEVERAL);
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    let mut open = |name: &str, bytes: &[u8]| {
        let path = seen.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        browser.eval("document.getElementById('all-says').textContent = ''");
        browser.pick("#f-file", &path);
        let says = "document.getElementById('all-says').textContent";
        wait_for(
            &mut browser,
            &format!("{says}.includes('{name}') && !{says}.includes('…')"),
        );
        let said = browser.text(says);
        (said, browser.eval(EACH_ITEM))
    };
    let written = std::fs::read(seen.file("json")).unwrap();
    let (_, as_written) = open("as-written.json", &written);
    assert_eq!(
        as_written.as_array().unwrap().len(),
        seen.json["items"].as_array().unwrap().len()
    );
    // Members sorted by their names: what signals say stands below the items.
    let mut tabs = Vec::new();
    let by_tabs = serde_json::ser::PrettyFormatter::with_indent(b"\t");
    serde::Serialize::serialize(
        &seen.json,
        &mut serde_json::Serializer::with_formatter(&mut tabs, by_tabs),
    )
    .unwrap();
    let lines = String::from_utf8(tabs.clone())
        .unwrap()
        .replace('\n', "\r\n")
        .replace("\": ", "\"\r\n:\r\n ");
    let with_mark = [b"\xEF\xBB\xBF".as_slice(), &written].concat();
    let one_line = seen.json.to_string();
    // As an earlier version wrote it: rules and signals were objects.
    let first = of_first_version(seen.json.clone()).to_string();
    let anew: [(&str, &[u8]); 5] = [
        ("on-one-line.json", one_line.as_bytes()),
        ("by-tabs.json", &tabs),
        ("by-lines.json", lines.as_bytes()),
        ("with-mark.json", &with_mark),
        ("first-version.json", first.as_bytes()),
    ];
    for (name, bytes) in anew {
        assert_eq!(open(name, bytes).1, as_written, "{name}");
    }
    let (cut, foreign) = (
        &written[..written.len() - 4],
        br#"{"schema": "other/1", "items": [{"id": "a"}]}"#,
    );
    for (name, bytes) in [
        ("cut.json", cut),
        ("foreign.json", foreign.as_slice()),
        ("list.json", b"[1, 2]"),
    ] {
        let (said, items) = open(name, bytes);
        assert!(
            said.contains("is no report of this program"),
            "{name}: {said}"
        );
        assert_eq!(items, as_written, "{name}: the list stays as it was");
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

fn of_first_version(mut report: Value) -> Value {
    let list = |value: &Value| value.as_array().unwrap().clone();
    let id = |one: &Value| one["id"].as_str().unwrap().to_owned();
    let signals = list(&report["signals"])
        .into_iter()
        .map(|one| (id(&one), one["text"].clone()));
    report["signals"] = signals.collect::<serde_json::Map<_, _>>().into();
    let rules = list(&report["rules"]).into_iter().map(|mut rule| {
        let id = id(&rule);
        rule.as_object_mut().unwrap().remove("id");
        (id, rule)
    });
    report["rules"] = rules.collect::<serde_json::Map<_, _>>().into();
    report["schema"] = json!("metaudit-report/1");
    report
}

/// Script: what the page says about each item of its list.
const EACH_ITEM: &str = "(() => { const list = document.getElementById('list'), told = [];
    list.focus(); list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' })); list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    for (;;) { told.push(document.getElementById('one-body').textContent); const next = document.getElementById('one-after'); if (next.disabled) break; next.click(); }
    document.getElementById('one').close(); return told; })()";

/// The page and the program compute the same sums, for each answer and for all together.
#[test]
fn answers_in_the_page_come_to_what_the_program_says() {
    let Some(mut browser) = Browser::start("answers tried in the page") else {
        return;
    };
    // Cases: no region, an objection on which sources disagree, and several accounts of one
    // platform.
    let eu: &[&str] = &["--region", "eu", "--objected-on", "2025-08-01"];
    let cases = [
        (&["facebook-personal.zip"][..], &[][..]),
        (&["facebook-personal.zip"], eu),
        (&["instagram-private-fr.zip"], &["--region", "us"]),
        (SEVERAL, eu),
    ];
    for (names, arguments) in cases {
        let seen = Seen::of(names.iter().map(|name| fixture(name)).collect(), arguments);
        browser.window(1280, 900, false);
        browser.open(&seen.file("html"), "");
        let asked = browser.eval(
            "JSON.parse(document.getElementById('data').textContent).questions.map((q) => q.id)",
        );
        let asked: Vec<&str> = asked
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        assert!(!asked.is_empty(), "{names:?}");
        assert_eq!(
            browser.eval(UNTOLD_RULES),
            json!([]),
            "{names:?}: rules that an item may come to"
        );
        let untouched = browser.eval(TOLD);
        let mut tried = Vec::new();
        for (place, id) in asked.iter().enumerate() {
            for choice in ["public", "private", "unknown"] {
                browser.eval(&format!(
                    "document.querySelector('[data-question=\"{place}\"] [value={choice}]').click()"
                ));
                let assumed = format!("{id}={choice}");
                let by_program = Seen::of(
                    seen.inputs.clone(),
                    &[arguments, &["--assume", &assumed]].concat(),
                );
                assert_agree(
                    &mut browser,
                    &by_program.json,
                    &format!("{names:?}: {assumed}"),
                );
                tried.push((assumed, browser.eval(TOLD), by_program));
                browser.eval("document.getElementById('clear-answers').click()");
            }
        }
        assert_agree(&mut browser, &seen.json, "taken back");
        assert_eq!(browser.eval(TOLD), untouched, "taken back");
        for (assumed, told, by_program) in tried {
            browser.open(&by_program.file("html"), "");
            assert_tells_the_same(told, browser.eval(TOLD), &format!("{names:?}: {assumed}"));
        }
        browser.open(&seen.file("html"), "");

        // All of them, one so and one so, and by way of the file.
        for (place, _) in asked.iter().enumerate() {
            let choice = ["public", "private"][place % 2];
            browser.eval(&format!(
                "document.querySelector('[data-question=\"{place}\"] [value={choice}]').click()"
            ));
        }
        let answers = browser.saved("document.getElementById('save-answers').click()");
        let file = seen.folder.path().join("answers.toml");
        std::fs::write(&file, answers).unwrap();
        let (_, report) = audit_with(
            &seen.inputs,
            &["--one-person", "--answers", file.to_str().unwrap()],
        );
        assert_agree(&mut browser, &report, &format!("{names:?}: all answers"));
        let told = browser.eval(TOLD);
        let list = browser.saved("document.getElementById('f-csv').click()");
        assert_lists(&list, &report);
        assert_eq!(browser.complaints(), [""; 0]);

        let by_program = Seen::of(seen.inputs.clone(), &["--answers", file.to_str().unwrap()]);
        browser.open(&by_program.file("html"), "");
        assert_tells_the_same(told, browser.eval(TOLD), &format!("{names:?}: all answers"));

        // A page made with these answers hands them on.
        let again = Seen::of(
            seen.inputs.clone(),
            &["--answers", file.to_str().unwrap(), "--region", "eu"],
        );
        browser.open(&again.file("html"), "");
        if browser.yes("!!document.getElementById('save-answers')") {
            let answers = browser.saved("document.getElementById('save-answers').click()");
            assert!(answers.contains("region = \"eu\""), "{answers}");
            std::fs::write(&file, answers).unwrap();
            let (_, report) = audit_with(
                &seen.inputs,
                &["--one-person", "--answers", file.to_str().unwrap()],
            );
            assert_eq!(report["summary"], again.json["summary"]);
        }
    }
}

/// With many groups and people, questions that are folded away can be answered too, and count the
/// same.
#[test]
fn forty_questions_can_be_answered_in_the_page() {
    let Some(mut browser) = Browser::start("many questions") else {
        return;
    };
    let zip = many_groups();
    let seen = Seen::of(vec![zip.path()], &["--region", "eu"]);
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    assert!(seen.json["questions"].as_array().unwrap().len() > 40);
    let here = "document.querySelectorAll('[data-question]')";
    assert_eq!(browser.number(&format!("{here}.length")), 40.0);
    let in_sight = format!("[...{here}].filter((one) => one.checkVisibility()).length");
    assert_eq!(browser.number(&in_sight), 3.0);
    browser.eval("document.querySelector('.more-questions').open = true");
    assert_eq!(browser.number(&in_sight), 40.0);
    let answers: Vec<String> = [0, 20, 39]
        .into_iter()
        .map(|place| {
            browser.eval(&format!(
                "document.querySelector('[data-question=\"{place}\"] [value=private]').click()"
            ));
            format!(
                "{}=private",
                seen.json["questions"][place]["id"].as_str().unwrap()
            )
        })
        .collect();
    let mut arguments = vec!["--region", "eu"];
    arguments.extend(answers.iter().flat_map(|answer| ["--assume", answer]));
    let (_, report) = audit_with(&seen.inputs, &arguments);
    assert_agree(&mut browser, &report, "three of forty");
    let said = browser.text("document.getElementById('moved').textContent");
    assert!(
        said.starts_with("3 answers are tried here. ") && said.contains(" left out"),
        "{said}"
    );
    // An item says what it is decided by.
    browser.eval("document.querySelector('[data-outcome=\"3\"]').click(); document.querySelector('.row').click()");
    let one = browser.text("document.getElementById('one-body').textContent");
    assert!(
        one.contains("You answered here: ") && one.contains("? No."),
        "{one}"
    );
    assert!(std::fs::metadata(seen.file("html")).unwrap().len() < 5_000_000);
}

/// A page in which answers are tried shows the same as a page made with them.
fn assert_tells_the_same(mut tried: Value, mut made: Value, what: &str) {
    // The program may split a timeline elsewhere, and a page without items has no list of them.
    for told in [&mut tried, &mut made] {
        if let Some(details) = told["details"].as_array_mut() {
            details.retain(|line| !line.as_str().unwrap().ends_with(": 0"));
        }
    }
    assert_eq!(tried, made, "{what}");
}

/// A list saved from the page says of each item what the program's report says.
fn assert_lists(list: &str, report: &Value) {
    let mut reader = csv::Reader::from_reader(list.trim_start_matches('\u{feff}').as_bytes());
    let columns: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let rows: Vec<BTreeMap<String, String>> = reader
        .records()
        .map(|row| {
            columns
                .iter()
                .cloned()
                .zip(row.unwrap().iter().map(str::to_owned))
                .collect()
        })
        .collect();
    let items: BTreeMap<&str, &Value> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (item["id"].as_str().unwrap(), item))
        .collect();
    assert_eq!(rows.len(), items.len());
    for row in rows {
        let item = items[row["id"].as_str()];
        let told = [
            ("outcome", &item["outcome"]["is"]),
            ("why", &item["outcome"]["why"]),
            ("time", &item["time"]),
            ("visibility", &item["visibility"]["is"]),
            ("confidence", &item["visibility"]["confidence"]),
            ("platform", &item["platform"]),
            ("kind", &item["kind"]),
            ("file", &item["origins"][0]["file"]),
        ];
        for (column, value) in told {
            let shown = row[column]
                .trim_end_matches(", ")
                .split(", ")
                .next()
                .unwrap_or("");
            let value = value.as_str().unwrap_or("");
            let same = if column == "file" {
                // Of several inputs the page names the zip too.
                shown.split_once(".zip: ").map_or(shown, |(_, path)| path) == value
            } else {
                row[column] == value
            };
            assert!(
                same,
                "{}: {column}: {:?}, and not {value:?}",
                row["id"], row[column]
            );
        }
    }
}

#[test]
fn a_hostile_archive_changes_nothing() {
    let Some(mut browser) = Browser::start("a hostile archive") else {
        return;
    };
    let zip = evil_zip("facebook-evil.zip");
    let seen = Seen::of(vec![zip.path()], &[]);
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    assert_eq!(browser.complaints(), [""; 0]);
    assert_agree(&mut browser, &seen.json, "hostile");
    assert_eq!(
        browser.eval("document.querySelectorAll('script').length"),
        json!(2)
    );
    assert_eq!(
        browser.eval(
            "document.querySelectorAll('img, iframe, object, embed, link, base, form').length"
        ),
        json!(0)
    );

    // Each item is opened, each answer is given, each place chosen.
    browser.eval("document.querySelectorAll('.choices input[value=public]').forEach((button) => button.click())");
    browser.eval("document.querySelectorAll('#f-place option').forEach((place) => { place.parentNode.value = place.value; place.parentNode.dispatchEvent(new Event('change')); })");
    browser.eval("document.getElementById('f-clear').click()");
    browser.eval("document.querySelector('.row').click()");
    let mut told = String::new();
    for _ in 0..found(&mut browser) {
        writeln!(
            told,
            "{}",
            browser.text("document.querySelector('#one-body .text, #one-body .soft').textContent")
        )
        .unwrap();
        browser.eval("document.getElementById('one-after').click()");
    }
    for evil in EVIL
        .iter()
        .filter(|evil| !evil.contains(char::is_control) && !evil.contains('\u{202e}'))
    {
        assert!(told.contains(evil), "{evil:?} is not shown as it is");
    }
    let answers = browser.saved("document.getElementById('save-answers').click()");
    let file = seen.folder.path().join("answers.toml");
    std::fs::write(&file, &answers).unwrap();
    let (_, report) = audit_with(
        &seen.inputs,
        &["--one-person", "--answers", file.to_str().unwrap()],
    );
    assert_agree(&mut browser, &report, "hostile, answered");
    let list = browser.saved("document.getElementById('f-csv').click()");
    assert_no_formula(&list, "the list that the page saves");
    for ending in ["json", "csv"] {
        browser.pick("#f-file", &seen.file(ending));
        wait_for(
            &mut browser,
            "document.getElementById('all-says').textContent.startsWith('report.')",
        );
        assert_eq!(
            found(&mut browser),
            seen.json["items"].as_array().unwrap().len(),
            "{ending}"
        );
    }
    let others = opened_by_strangers(&seen.json);
    for (number, (other, shown)) in others.into_iter().enumerate() {
        let name = format!("other-{number}.json");
        let report = seen.folder.path().join(&name);
        std::fs::write(&report, other.to_string()).unwrap();
        browser.pick("#f-file", &report);
        wait_for(
            &mut browser,
            &format!("document.getElementById('all-says').textContent.startsWith('{name}')"),
        );
        let said = browser.text("document.getElementById('all-says').textContent");
        let list = browser.text("document.getElementById('list').textContent");
        assert_eq!(said.contains("is no report"), !shown, "{said}");
        assert!(
            !list.contains("native code") && !list.contains("[object"),
            "{list}"
        );
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

/// Reports with words that every object of the language has, which are shown, and with what is no
/// text where one stands, which are refused.
fn opened_by_strangers(report: &Value) -> Vec<(Value, bool)> {
    let with = |place: &str, value: Value| {
        let mut other = report.clone();
        *other.pointer_mut(place).unwrap() = value;
        other
    };
    vec![
        (with("/items/0/kind", json!("constructor")), true),
        (with("/items/0/state", json!("toString")), true),
        (with("/items/0/platform", json!("__proto__")), true),
        (with("/signals/0/text", json!({"toString": 1})), true),
        (with("/items/0/id", json!(1e308)), false),
        (with("/items/0/time", json!(["2024-05-01"])), false),
        (with("/items/0/outcome/caveats", json!([{}])), false),
    ]
}

pub(crate) fn wait_for(browser: &mut Browser, what: &str) {
    let start = Instant::now();
    while !browser.yes(what) {
        assert!(start.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn paper_holds_a_clean_document() {
    let Some(mut browser) = Browser::start("print") else {
        return;
    };
    let seen = Seen::fixtures(SEVERAL);
    browser.window(1280, 900, true);
    browser.open(&seen.file("html"), "");
    browser.media("print", "light");
    let hidden = |part: &str| {
        format!("getComputedStyle(document.querySelector('{part}')).display === 'none'")
    };
    for (part, gone) in [
        ("nav", true),
        ("#all", true),
        (".items.in_scope", true),
        ("#files", true),
        ("#policy article", true),
        ("#policy .basis", false),
        ("h1", false),
    ] {
        assert_eq!(browser.yes(&hidden(part)), gone, "{part}");
    }
    let wide = browser.number("document.documentElement.scrollWidth");
    assert!(wide <= 1280.0, "{wide}");
    // Answers that are tried are none of the program's, whose lists stand on paper.
    let in_scope = "document.querySelector('[data-n=o0]').textContent";
    let before = browser.text(in_scope);
    browser.eval("document.querySelector('[data-question] [value=public]').click()");
    let tried = browser.text(in_scope);
    assert_ne!(before, tried);
    browser.eval(&format!("addEventListener('beforeprint', () => {{ window.printed = {in_scope}; window.told = document.getElementById('on-paper').checkVisibility(); }})"));
    // On paper stands a summary of two sheets; everything, where somebody asks for it.
    browser.eval("addEventListener('beforeprint', () => { window.unfolded = document.querySelectorAll('details[open]').length; }); window.unfolded = 0");
    let open = browser.eval("document.querySelectorAll('details[open]').length");
    let pdf = browser.pdf();
    assert!(sheets(&pdf) <= 2, "{} sheets", sheets(&pdf));
    assert_eq!(
        browser.eval("window.unfolded"),
        open,
        "what is folded stays so"
    );
    browser.eval("window.print = () => {}; document.getElementById('print-all').click()");
    let all = browser.pdf();
    assert_eq!(
        browser.eval("window.unfolded"),
        browser.eval("document.querySelectorAll('details').length"),
        "unfolded"
    );
    assert!(sheets(&all) > sheets(&pdf));
    assert_eq!(
        browser.eval("document.querySelectorAll('details[open]').length"),
        open,
        "folded again"
    );
    assert_eq!(
        [browser.text("window.printed"), browser.text(in_scope)],
        [before, tried]
    );
    assert!(
        browser.yes("window.told"),
        "that they are left out is told on paper"
    );
    assert!(
        pdf.starts_with(b"%PDF") && pdf.len() > 20_000,
        "{} bytes",
        pdf.len()
    );
}

/// The sheets of a PDF.
fn sheets(pdf: &[u8]) -> usize {
    let count = |mark: &[u8]| pdf.windows(mark.len()).filter(|at| *at == mark).count();
    count(b"/Type /Page\n") + count(b"/Type /Page/") + count(b"/Type /Page ")
}

/// No word is cut and nothing stands off the screen, from the smallest phone to the largest screen,
/// in four languages.
#[test]
fn every_width_fits_in_every_language() {
    let Some(mut browser) = Browser::start("layout") else {
        return;
    };
    for language in languages() {
        let inputs = SEVERAL.iter().map(|name| fixture(name)).collect();
        let seen = Seen::of(inputs, &["--language", language, "--region", "eu"]);
        for width in [320, 360, 390, 768, 1024, 1280, 1920] {
            browser.window(width, 900, false);
            browser.open(&seen.file("html"), "");
            for opened in ["0", UNFOLD] {
                browser.eval(opened);
                let place = format!("{language} at {width}");
                let wide = browser.number("document.documentElement.scrollWidth");
                assert!(wide <= f64::from(width), "{place}: {wide} wide");
                assert_eq!(browser.eval(CUT), json!([]), "{place}");
            }
        }
    }
}

/// Texts that do not fit where they stand, and what stands off the screen. Titles and the words of
/// things are shortened, each with a mark of it; tables that scroll say so.
const CUT: &str = "(() => { const faults = [], wide = document.documentElement.clientWidth;
    for (const one of document.querySelectorAll('h1,h2,h3,p,li,a,button,label,summary,th,td,legend,figcaption,caption,text,dt,dd')) {
        if (!one.checkVisibility() || one.closest('.skip,.quiet,.patterns,#list,.scroll,.who,.things,dialog')) continue;
        const box = one.getBoundingClientRect();
        if (box.width === 0) continue;
        if (box.right > wide + 1 || box.left < -1) faults.push(['off', one.tagName, one.textContent.slice(0, 40), Math.round(box.left), Math.round(box.right)]);
        if (!one.closest('svg') && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline') faults.push(['cut', one.tagName, one.textContent.slice(0, 40), one.scrollWidth, one.clientWidth]);
    }
    return faults.slice(0, 6); })()";

/// Answers and ticks stand in the address: they are there after a reload, and name nobody.
#[test]
fn answers_and_ticks_survive_a_reload() {
    let Some(mut browser) = Browser::start("a reload") else {
        return;
    };
    let seen = Seen::fixtures(&["facebook-personal.zip"]);
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    browser.eval("document.querySelector('[data-question=\"0\"] [value=private]').click()");
    browser.eval("document.querySelector('[data-question=\"2\"] [value=public]').click()");
    browser.eval("document.querySelector('.row').click(); document.querySelector('#one-body .tick input').click(); document.getElementById('one').close()");
    browser.eval("document.querySelector('.todo .tick input').click()");
    choose(&mut browser, "kind", "post");
    let (before, numbers) = (browser.text("location.hash"), browser.eval(NUMBERS));
    assert!(
        !before.contains("facebook") && !before.contains("Ada"),
        "{before}"
    );
    browser.open(&seen.file("html"), &before);
    assert_eq!(browser.eval(NUMBERS), numbers);
    assert_eq!(
        browser.eval("document.querySelectorAll('[data-question] input:checked').length"),
        json!(2)
    );
    assert_eq!(
        browser.eval("document.querySelectorAll('.todo.ticked').length"),
        json!(1)
    );
    assert_eq!(
        browser.text("document.getElementById('f-kind').value"),
        "post"
    );
    browser.eval("document.getElementById('f-clear').click()");
    assert_eq!(
        browser.eval("document.querySelectorAll('.row.ticked').length"),
        json!(1)
    );

    // One answer is taken back by itself, and a link to a section drops nothing.
    browser.eval("document.querySelector('[data-question=\"0\"] .undo').click()");
    assert_eq!(
        browser.eval("document.querySelectorAll('[data-question] input:checked').length"),
        json!(1)
    );
    browser.eval("document.querySelector('nav a[href=\"#policy\"]').click()");
    wait_for(
        &mut browser,
        "document.querySelector('#policy details').open && /^#policy[?]a=.*d=/.test(location.hash)",
    );
    assert_eq!(browser.complaints(), [""; 0]);
}

/// 92 items take four screens before anything is opened, in every language; a link opens what it
/// leads to.
#[test]
fn the_page_is_short() {
    let Some(mut browser) = Browser::start("how long the page is") else {
        return;
    };
    browser.window(1366, 768, false);
    for (language, region) in ["de", "fr", "es"]
        .map(|one| (one, "eu"))
        .into_iter()
        .chain([("en", "us"), ("en", "eu")])
    {
        let inputs = vec![fixture("facebook-personal.zip")];
        let seen = Seen::of(inputs, &["--language", language, "--region", region]);
        assert_eq!(seen.json["items"].as_array().unwrap().len(), 92);
        browser.open(&seen.file("html"), "");
        let high = browser.number("document.documentElement.scrollHeight");
        assert!(high <= 4.0 * 768.0, "{language}, {region}: {high} px");
    }
    let seen = Seen::fixtures(&["facebook-personal.zip"]);
    for place in ["#policy", "#numbers", "#files", "#do-fb.limit_past_posts"] {
        browser.open(&seen.file("html"), place);
        let inside = format!(
            "document.getElementById('{}').querySelector('ol, ul, table').checkVisibility()",
            &place[1..]
        );
        assert!(browser.yes(&inside), "{place}");
    }
}

/// 400,000 items take eight: of 400 groups, 300 conversations, files that nobody knows, questions
/// and personal details the page shows the first.
#[test]
fn the_page_of_very_many_items_is_short() {
    const ITEMS: usize = 400_000;
    const FILES: usize = 40;
    let Some(mut browser) = Browser::start("how long the page of many items is") else {
        return;
    };
    let name = |n: usize| format!("Group {}", n % 400);
    let record = |n: usize| {
        let when = 1_770_000_000 - n * 1_100;
        match n % 4 {
            0 => json!({"timestamp": when, "data": [{"post": format!("Post {n}")}]}),
            1 => {
                json!({"timestamp": when, "title": format!("Ada Example posted in {}.", name(n / 4)), "data": [{"post": format!("To all {n}")}]})
            }
            2 => {
                json!({"timestamp": when, "data": [{"post": format!("Call {} or write to ada{n}@example.org", 5_550_100 + n)}]})
            }
            _ => {
                json!({"timestamp": when, "title": "Ada Example shared a link.", "attachments": [{"data": [{"external_context": {"url": format!("https://example.com/{n}")}}]}]})
            }
        }
    };
    let posts = (0..FILES).map(|file| {
        let records = (file * ITEMS / FILES..(file + 1) * ITEMS / FILES).map(record);
        let path = format!(
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{}.json",
            file + 1
        );
        (path, Value::from_iter(records))
    });
    let threads = (0..300).map(|n| {
        let message = json!({"sender_name": "Bo Sample", "timestamp_ms": 1_700_000_000_000_u64, "content": "hi"});
        let thread = json!({"participants": [{"name": "Bo Sample"}, {"name": "Ada Example"}], "title": format!("Chat {n}"), "messages": [message]});
        (format!("your_facebook_activity/messages/inbox/chat_{n}/message_1.json"), thread)
    });
    let unknown = (0..60).map(|n| {
        (
            format!("your_facebook_activity/newest_things/thing_{n}.json"),
            json!({"things": [{"what": n}]}),
        )
    });
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}});
    let profile = (
        "personal_information/profile_information/profile_information.json".to_owned(),
        profile,
    );
    let files: Vec<(String, String)> = posts
        .chain(threads)
        .chain(unknown)
        .chain([profile])
        .map(|(path, json)| (path, json.to_string()))
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();
    let zip = Zip::of("facebook-ada.example-2026-03-01-AAAA1111.zip", &files);
    let page = zip.path().with_extension("html");
    let ran = metaudit([
        zip.path().as_os_str(),
        "-o".as_ref(),
        page.as_os_str(),
        "--as-of".as_ref(),
        AS_OF.as_ref(),
        "--quiet".as_ref(),
    ]);
    assert!(page.exists(), "{}", ran.stderr);
    browser.window(1366, 768, false);
    browser.open(&page, "");
    let said = browser.text("document.getElementById('all-says').textContent");
    assert!(said.contains("400,00"), "{said}");
    let high = browser.number("document.documentElement.scrollHeight");
    eprintln!("{ITEMS} items: {high} px");
    assert!(high <= 8.0 * 768.0, "{high} px");
    // Nor does it grow without end where all is opened: every list ends, and says so.
    browser.eval(UNFOLD);
    let high = browser.number("document.documentElement.scrollHeight");
    eprintln!("unfolded: {high} px");
    assert_eq!(browser.complaints(), [""; 0]);
}

/// A large export: the page opens quickly, scrolls smoothly, and opens the full reports for what it
/// has no room for.
#[test]
fn a_large_export_opens_and_scrolls() {
    const ITEMS: usize = 30_000;
    const MANY: usize = 500_000;
    let Some(mut browser) = Browser::start("a large export") else {
        return;
    };
    let post = |n: usize| json!({ "timestamp": 1_770_000_000 - n * 3600, "data": [{ "post": format!("Post {n}: a day in the garden, with some words on tomatoes and rain.") }] });
    let profile = json!({ "profile_v2": { "name": { "full_name": "Ada Example" } } });
    let zip = Zip::of(
        "facebook-ada.example-2026-03-01-AAAA1111.zip",
        &[
            (
                "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
                Value::from_iter((0..ITEMS).map(post))
                    .to_string()
                    .as_bytes(),
            ),
            (
                "personal_information/profile_information/profile_information.json",
                profile.to_string().as_bytes(),
            ),
        ],
    );
    let seen = Seen::of(vec![zip.path()], &[]);
    let bytes = std::fs::metadata(seen.file("html")).unwrap().len();
    assert!(bytes < 5_000_000, "{bytes} bytes");
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    let opened = browser.number("performance.getEntriesByType('navigation')[0].loadEventEnd");
    assert_eq!(found(&mut browser), 20_000);
    let rows = browser.number("document.querySelectorAll('.row').length");
    assert!(rows < 60.0, "{rows} rows exist");
    let worst = browser.number(SCROLL);
    search(&mut browser, "post 1999");
    let some = found(&mut browser);
    let carried = browser.number("JSON.parse(document.getElementById('data').textContent).items.words.filter((words) => words.includes('1999')).length");
    assert_eq!(some as f64, carried);
    assert!(some > 0, "the newest are among those that are carried");
    search(&mut browser, "");
    // Some of every year are carried, and the menu counts all.
    let menu = browser.eval("[...document.querySelectorAll('#f-year option')].slice(1).map((one) => [one.value, Number(one.textContent.replace(/^\\d+ /, '').replace(/\\D/g, ''))])");
    let mut years: BTreeMap<&str, u64> = BTreeMap::new();
    for time in seen.json["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|item| item["time"].as_str())
    {
        *years.entry(&time[..4]).or_default() += 1;
    }
    assert!(years.len() > 3, "{years:?}");
    assert_eq!(
        menu,
        Value::from_iter(years.iter().rev().map(|(year, n)| json!([year, n])))
    );
    let oldest = years.keys().next().unwrap();
    browser.eval(&format!("document.getElementById('f-year').value = '{oldest}'; document.getElementById('f-year').dispatchEvent(new Event('change'))"));
    assert!(found(&mut browser) > 0, "{oldest}");
    // What is not found here may stand elsewhere.
    search(&mut browser, "no such words");
    let said = browser.text("document.getElementById('none').textContent");
    assert!(said.contains("20,000") && said.contains("30,00"), "{said}");
    search(&mut browser, "");
    browser.eval("document.getElementById('f-clear').click()");
    for ending in ["json", "csv"] {
        let start = Instant::now();
        browser.pick("#f-file", &seen.file(ending));
        wait_for(
            &mut browser,
            &format!(
                "document.getElementById('all-says').textContent.startsWith('report.{ending}')"
            ),
        );
        eprintln!(".{ending} of {ITEMS} items: {:?}", start.elapsed());
        assert_eq!(
            found(&mut browser),
            seen.json["items"].as_array().unwrap().len(),
            "{ending}"
        );
    }
    eprintln!(
        "{bytes} bytes, open after {opened} ms, the longest stop while scrolling was {worst} ms"
    );
    // So many that the list would be higher than browsers make anything.
    let csv = std::fs::read_to_string(seen.file("csv")).unwrap();
    let (head, row) = (csv.lines().next().unwrap(), csv.lines().last().unwrap());
    let many = seen.folder.path().join("many.csv");
    std::fs::write(
        &many,
        format!("{head}\n{}", format!("{row}\n").repeat(MANY)),
    )
    .unwrap();
    browser.pick("#f-file", &many);
    wait_for(
        &mut browser,
        "document.getElementById('all-says').textContent.startsWith('many.csv')",
    );
    assert_eq!(found(&mut browser), MANY);
    let stop = browser.number(SCROLL);
    let rows = browser.number("document.querySelectorAll('.row').length");
    assert!(rows < 60.0, "{rows} rows exist");
    eprintln!("{MANY} rows: the longest stop while scrolling was {stop} ms");
    browser.eval("document.getElementById('list').focus()");
    for (key, place) in [
        ("End", MANY - 1),
        ("ArrowUp", MANY - 2),
        ("Home", 0),
        ("ArrowDown", 1),
    ] {
        browser.press(key);
        let sight = format!(
            "(() => {{ const row = document.getElementById('row-{place}').getBoundingClientRect(), list = document.getElementById('list').getBoundingClientRect(); return row.top >= list.top - 2 && row.bottom <= list.bottom + 2; }})()"
        );
        assert!(browser.yes(&sight), "{key}: row {place} is not in sight");
        assert_eq!(
            browser.text("document.querySelector('.row[aria-selected=true]').id"),
            format!("row-{place}")
        );
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

/// Scrolls through all of the list and gives back the longest time between two frames.
const SCROLL: &str = "new Promise((then) => { const list = document.getElementById('list'); list.scrollIntoView(); let last = performance.now(), worst = 0, n = 0;
    const step = () => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; list.scrollTop += 4000; n += 1;
        if (n < 120) requestAnimationFrame(step); else then(worst); }; requestAnimationFrame(step); })";

/// Checks the page with axe if it is installed (`.ci/run` fetches it), and always with rules of our
/// own.
#[test]
fn everybody_can_use_it() {
    let Some(mut browser) = Browser::start("accessibility") else {
        return;
    };
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/axe/package/axe.min.js");
    let axe = std::fs::read_to_string(axe).ok();
    if axe.is_none() {
        let told = b"\n*** axe-core is not there (.ci/run fetches it): only our own checks are made. ***\n";
        std::io::Write::write_all(&mut std::io::stderr(), told).unwrap();
    }
    let english = Seen::fixtures(SEVERAL);
    let german = Seen::of(
        SEVERAL.iter().map(|name| fixture(name)).collect(),
        &["--language", "de"],
    );
    let looks = [
        (1280, false, &english),
        (1280, true, &english),
        (390, false, &english),
        (390, true, &german),
        (1280, false, &german),
    ];
    for (width, dark, seen) in looks {
        browser.window(width, 900, dark);
        browser.open(&seen.file("html"), "");
        let place = format!(
            "{width} wide, dark: {dark}, {}",
            browser.eval("document.documentElement.lang")
        );
        assert_eq!(browser.eval(STRUCTURE), json!([]), "{place}");
        let Some(axe) = &axe else { continue };
        browser.eval(&format!("{axe}; 0"));
        for part in [
            "",
            "document.querySelectorAll('details').forEach((one) => { one.open = true; }); document.querySelector('.choices input').click();",
            "document.querySelector('.row').click();",
        ] {
            browser.eval(part);
            let faults = browser.eval("axe.run().then((told) => told.violations.map((fault) => [fault.id, fault.nodes.slice(0, 3).map((node) => [node.html.slice(0, 200), node.failureSummary])]))");
            assert_eq!(faults, json!([]), "{place}, {part}");
        }
    }
}

/// Headings in order, names for what can be used, one h1, landmarks, tables with captions.
const STRUCTURE: &str = "(() => { const faults = [];
    const levels = [...document.querySelectorAll('h1,h2,h3,h4')].filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1]));
    levels.forEach((level, i) => { if (level > (levels[i - 1] || 0) + 1) faults.push(`h${level} after h${levels[i - 1]}`); });
    if (levels.filter((level) => level === 1).length !== 1) faults.push('not one h1');
    for (const name of ['main', 'main > header', 'main > nav', 'footer']) if (document.querySelectorAll(`body > ${name}`).length !== 1) faults.push(name);
    for (const used of document.querySelectorAll('button,select,input')) if (!(used.labels?.length || used.textContent.trim())) faults.push(used.outerHTML);
    for (const table of document.querySelectorAll('table')) if (!table.caption) faults.push('a table without a caption');
    for (const svg of document.querySelectorAll('svg[role=img]')) if (!svg.getAttribute('aria-label')) faults.push('a chart without words');
    return faults; })()";

/// With `UPDATE_DOCS=1` the pictures in `docs/images` are taken anew.
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a switch for the people who write the docs"
)]
fn pictures_for_the_docs() {
    if std::env::var_os("UPDATE_DOCS").is_none() {
        return;
    }
    let Some(mut browser) = Browser::start("pictures for the docs") else {
        return;
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/images");
    let languages = ["en", "de", "fr", "es"];
    let seen = languages.map(|language| {
        let inputs = SEVERAL.iter().map(|name| fixture(name)).collect();
        Seen::of(inputs, &["--region", "eu", "--language", language])
    });
    for (name, part) in [("page.png", ""), ("page-items.png", "#all")] {
        browser.window(1280, 900, false);
        browser.open(&seen[0].file("html"), part);
        keep(&folder.join(name), &browser.screenshot_of(1.0));
    }
    // A sheet for each width: the languages side by side, light above dark, at half the size.
    for (name, width, height) in [
        ("sheet-wide.png", 1366, 768),
        ("sheet-tablet.png", 768, 1024),
        ("sheet-phone.png", 390, 844),
    ] {
        let (across, down) = (width / 2, height / 2);
        let mut sheet = image::RgbImage::new(4 * (across + 8) - 8, 2 * (down + 8) - 8);
        for (column, seen) in (0..).zip(&seen) {
            for (row, dark) in (0..).zip([false, true]) {
                browser.window(width, height, dark);
                browser.open(&seen.file("html"), "");
                let one = image::load_from_memory(&browser.screenshot_of(0.5)).unwrap();
                let at = (column * i64::from(across + 8), row * i64::from(down + 8));
                image::imageops::replace(&mut sheet, &one.to_rgb8(), at.0, at.1);
            }
        }
        let mut bytes = std::io::Cursor::new(Vec::new());
        sheet.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        keep(&folder.join(name), bytes.get_ref());
    }
}

/// Writes a picture with 32 tints of each colour: so it takes half the bytes, and nobody sees it.
fn keep(path: &Path, png: &[u8]) {
    use image::codecs::png::{CompressionType, FilterType, PngEncoder};
    let mut picture = image::load_from_memory(png).unwrap().to_rgb8();
    for pixel in picture.pixels_mut() {
        pixel.0 = pixel.0.map(|tint| tint & 0xF8 | tint >> 5);
    }
    let file = std::fs::File::create(path).unwrap();
    let best = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::Adaptive);
    picture.write_with_encoder(best).unwrap();
}
