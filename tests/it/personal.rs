//! Personal details in texts, and places of pictures: they are counted and listed in every report,
//! and can be found in the page.

use serde_json::{Value, json};

use crate::browser::{Seen, choose, found, wait_for};
use crate::chromium::Browser;
use crate::reported::Reported;
use crate::support::{Zip, audit};
use crate::zipped::fixture;

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";

/// A zip of posts of these texts.
fn posts(texts: &[&str]) -> Zip {
    let post = |(n, text)| json!({"timestamp": 1_700_000_000 + n, "data": [{"post": text}]});
    let posts = Value::from_iter((0..).zip(texts).map(post)).to_string();
    Zip::of(
        "facebook-ada.example-2026-03-01-AAAA1111.zip",
        &[(POSTS, posts.as_bytes())],
    )
}

const TEXTS: &[&str] = &[
    "Write to bo@mail.example or call +44 20 7946 0958",
    "We moved: Gartenstraße 12, 04109 Leipzig",
    "IBAN DE89 3704 0044 0532 0130 00, Ruf an: 0171-1234567",
    "On 2024-05-17 I sold 1 234 567 apples for € 3.50",
];

#[test]
fn every_report_counts_what_texts_hold() {
    let zip = posts(TEXTS);
    let report = Reported::of("details", vec![zip.path()], &[]);
    let counts = &report.json["summary"]["annotations"];
    assert_eq!(
        *counts,
        json!({"account_number": 1, "email": 1, "phone_number": 2, "postal_address": 1})
    );
    let of = |start: &str| {
        let item = report
            .items()
            .iter()
            .find(|item| item["text"].as_str().unwrap().starts_with(start));
        item.unwrap()["annotations"].clone()
    };
    assert_eq!(
        of("Write"),
        json!({"email": "bo@mail.example", "phone_number": "+44 20 7946 0958"})
    );
    assert_eq!(
        of("We moved"),
        json!({"postal_address": "Gartenstraße 12, 04109 Leipzig"})
    );
    assert_eq!(of("On 2024"), json!({}));
    let mut rows = csv::Reader::from_reader(report.csv.as_bytes());
    let column = rows
        .headers()
        .unwrap()
        .iter()
        .position(|name| name == "annotations")
        .unwrap();
    let mut cells: Vec<String> = rows
        .records()
        .map(|row| row.unwrap()[column].to_owned())
        .collect();
    cells.sort();
    assert_eq!(
        cells,
        [
            "",
            "email phone_number",
            "phone_number account_number",
            "postal_address"
        ]
    );
    let line = "Personal details in your texts: e-mail address: 1; phone number: 2; postal address: 1; account number: 1";
    assert!(report.markdown.contains(line), "{}", report.markdown);
    assert!(
        report
            .page
            .contains("phone number: <strong data-n=\"d1\">2</strong>")
    );
}

/// Nobody saw what was still unpublished on the day of the export, so there is no need to remove
/// details from it.
#[test]
fn what_the_policy_leaves_out_is_not_searched() {
    let draft =
        json!({"pending_posts_v2": [{"timestamp": 1_700_000_000, "data": [{"post": TEXTS[0]}]}]})
            .to_string();
    let zip = Zip::of(
        "facebook-ada.example-2026-11-20-AAAA1111.zip",
        &[(
            "your_facebook_activity/groups/your_pending_posts_in_groups.json",
            draft.as_bytes(),
        )],
    );
    let (_, report) = audit(&[zip.path()]);
    let item = &report["items"][0];
    assert_eq!(
        (&item["outcome"]["is"], &item["annotations"]),
        (&json!("out_of_scope"), &json!({}))
    );
}

/// A filter is by what it is about, not by a label of some language, and labels are joined as the
/// language does.
#[test]
fn the_filter_finds_them_in_every_language() {
    let Some(mut browser) = Browser::start("the filter of details") else {
        return;
    };
    for (language, label) in [
        ("de", "Telefonnummer: +1 555 0102"),
        ("fr", "numéro de téléphone\u{202f}: +1 555 0102"),
        ("es", "número de teléfono: +1 555 0102"),
    ] {
        let input = vec![fixture("facebook-personal.zip")];
        let seen = Seen::of(input, &["--language", language]);
        let items = seen.json["items"].as_array().unwrap().iter();
        let contacts = items
            .filter(|item| {
                let annotations = item["annotations"].as_object().unwrap();
                annotations.contains_key("email") || annotations.contains_key("phone_number")
            })
            .count();
        browser.window(1280, 900, false);
        browser.open(&seen.file("html"), "#all?hangs=contact");
        assert_eq!(found(&mut browser), contacts, "{language}");
        choose(&mut browser, "hangs", "phone_number");
        browser.eval("document.querySelector('#rows [role=option]').click()");
        wait_for(&mut browser, "document.getElementById('one').open");
        let told = browser.text("document.getElementById('one-body').textContent");
        assert!(told.contains(label), "{language}: {told}");
        let options = browser.text("document.getElementById('f-hangs').textContent");
        assert!(!options.contains("  ("), "{language}: {options}");
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn the_page_lists_them_leads_to_the_item_and_filters_by_them() {
    let Some(mut browser) = Browser::start("personal details") else {
        return;
    };
    let seen = Seen::fixtures(&["facebook-personal.zip", "instagram-public.zip"]);
    let count = |names: &[&str]| {
        let items = seen.json["items"].as_array().unwrap().iter();
        items
            .filter(|item| {
                names
                    .iter()
                    .any(|name| item["annotations"].get(*name).is_some())
            })
            .count()
    };
    let details = ["email", "phone_number", "postal_address", "account_number"];
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    let rows =
        |section: &str| format!("document.querySelectorAll('{section} .found tbody tr').length");
    assert_eq!(browser.eval(&rows("#details")), json!(count(&details)));
    assert!(count(&details) > 3);
    for name in details {
        let n = seen.json["summary"]["annotations"]
            .get(name)
            .and_then(Value::as_u64)
            .unwrap_or(0);
        let place = details.iter().position(|known| *known == name).unwrap();
        let shown = browser.text(&format!(
            "document.querySelectorAll('#details .counts strong')[{place}].textContent"
        ));
        assert_eq!(shown, n.to_string(), "{name}");
    }

    // A link leads to the item, whatever the list shows.
    choose(&mut browser, "platform", "instagram");
    browser.eval("document.querySelectorAll('#details a')[1].click()");
    wait_for(&mut browser, "document.getElementById('one').open");
    let told = browser.text("document.getElementById('one-body').textContent");
    assert!(told.contains("+1 555 0102"), "{told}");
    browser.eval("document.getElementById('one-close').click()");
    browser.eval("document.getElementById('f-clear').click()");

    // The filter finds them, in what the page carries and in the full reports.
    let contacts = count(&["email", "phone_number"]);
    choose(&mut browser, "hangs", "contact");
    assert_eq!(found(&mut browser), contacts);
    assert!(!browser.text("location.hash").contains("example.com"));
    for ending in ["json", "csv"] {
        browser.eval("document.getElementById('f-clear').click()");
        browser.pick("#f-file", &seen.file(ending));
        wait_for(
            &mut browser,
            &format!(
                "document.getElementById('all-says').textContent.startsWith('report.{ending}')"
            ),
        );
        choose(&mut browser, "hangs", "contact");
        assert_eq!(found(&mut browser), contacts, "{ending}");
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn places_at_pictures_are_counted_by_who_could_see_them() {
    let Some(mut browser) = Browser::start("places at pictures") else {
        return;
    };
    let seen = Seen::fixtures(&["facebook-personal.zip", "instagram-public.zip"]);
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "");
    for (row, name) in ["place", "upload_address"].iter().enumerate() {
        for (column, is) in ["public", "undetermined", "private"].iter().enumerate() {
            let items = seen.json["items"].as_array().unwrap().iter();
            let n = items
                .filter(|item| {
                    item["annotations"].get(*name).is_some()
                        && item["visibility"]["since_training"] == *is
                })
                .count();
            let cell = format!(
                "document.querySelectorAll('#places .kinds tbody tr')[{row}].querySelectorAll('td')[{column}].textContent"
            );
            assert_eq!(browser.text(&cell), n.to_string(), "{name}, {is}");
        }
    }
    let listed = browser.text("document.querySelector('#places .found').textContent");
    assert!(listed.contains("51.75, 19.5"), "{listed}");
}
