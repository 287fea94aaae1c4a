//! Facebook's pages of 2017 and before. A whole export of them is checked by the truth of the
//! fixture `facebook-2016`.

use serde_json::Value;

use crate::support::{Zip, audit, ledger_line};

const END: &str = "</div><div class=\"footer\">Downloaded by Ada Example</div></body></html>";

fn page(inside: &str) -> String {
    format!(
        "<html><head><title>Ada</title></head><body><div class=\"nav\"><ul><li>Menu</li></ul></div><div class=\"contents\"><h1>Ada Example</h1>{inside}{END}"
    )
}

fn told(when: &str, words: &str) -> String {
    format!(
        "<p><div class=\"meta\">{when}</div>Ada Example updated her status.<div class=\"comment\">{words}</div>"
    )
}

const WHEN: &str = "Monday, March 3, 2014 at 5:06am PST";

fn of(files: &[(&str, &str)]) -> (i32, Value) {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, page)| (*path, page.as_bytes()))
        .collect();
    audit(&[Zip::of("facebook-ada.zip", &files).path()])
}

fn items(report: &Value) -> Vec<(String, Option<String>)> {
    let items = report["items"].as_array().unwrap().iter();
    let text = |item: &Value, key: &str| item[key].as_str().map(str::to_owned);
    let mut items: Vec<_> = items
        .map(|item| (text(item, "text").unwrap_or_default(), text(item, "time")))
        .collect();
    items.sort();
    items
}

fn problems(report: &Value) -> String {
    report["problems"].to_string()
}

#[test]
fn the_timeline_alone_is_an_export_with_or_without_wrapper() {
    let timeline = page(&(told(WHEN, "one") + &told("Sunday, July 6, 2014 at 4:00pm PDT", "two")));
    for path in [
        "html/timeline.htm",
        "facebook-ada/html/timeline.htm",
        "my/old/facebook-ada/html/timeline.htm",
    ] {
        let (code, report) = of(&[(path, &timeline)]);
        assert_eq!(code, 0, "{path}");
        let at = |text: &str| Some(text.to_owned());
        assert_eq!(
            items(&report),
            [
                ("one".to_owned(), at("2014-03-03T13:06:00Z")),
                ("two".to_owned(), at("2014-07-06T23:00:00Z"))
            ]
        );
    }
}

/// The zone is only sometimes named, and months are words of any language; with an unknown month
/// the time is unknown.
#[test]
fn dates_of_other_languages() {
    let of = |when: &str| {
        let (_, report) = of(&[("html/timeline.htm", &page(&told(when, "one")))]);
        (items(&report)[0].1.clone(), problems(&report))
    };
    assert_eq!(
        of("Montag, 3. März 2014 um 05:06").0.as_deref(),
        Some("2014-03-03T05:06:00")
    );
    let (time, problems) = of("Zeppelin 3, 2014 at 5:06am PST");
    assert!(
        time.is_none() && problems.contains("month is not known"),
        "{problems}"
    );
}

#[test]
fn a_cut_page_costs_its_rest_only() {
    let whole = page(&(told(WHEN, "one") + &told(WHEN, "two") + &told(WHEN, "three")));
    let from = whole.find("<p>").unwrap();
    for keep in (from..whole.len() - END.len()).step_by(11) {
        let (code, report) = of(&[("html/timeline.htm", &whole[..keep])]);
        assert_eq!(code, 1, "{keep}");
        // Records that are followed by another one are reported; the last one before the cut may
        // have lost something.
        let complete = whole[..keep]
            .matches("<div class=\"meta\">")
            .count()
            .saturating_sub(1);
        assert_eq!(items(&report).len(), complete, "{keep}");
        assert_eq!(
            ledger_line(&report, "html/timeline.htm")["status"],
            "unreadable"
        );
    }
}

/// Everything in text is text, and what is left out is said.
#[test]
fn strange_pages() {
    let hidden = page(&format!(
        "<script>x('<div class=\"meta\">')</script>{}",
        told(WHEN, "&lt;b&gt;a&lt;/b&gt;<br>b")
    ));
    assert_eq!(
        items(&of(&[("html/timeline.htm", &hidden)]).1)[0].0,
        "<b>a</b>\nb"
    );
    let stray = page(&format!("</p></td></span>{}", told(WHEN, "a</b></li>")));
    assert_eq!(items(&of(&[("html/timeline.htm", &stray)]).1)[0].0, "a");
    // Classes of later pages have no meaning within a user's text.
    let others = page(
        "<p><div class=\"meta\">Monday, March 3, 2014 at 5:06am PST</div>Bo Example wrote.<div class=\"comment\">x</div>",
    );
    assert!(problems(&of(&[("html/timeline.htm", &others)]).1).contains("does not name the owner"));
    let events = page("<ul><li>Picnic</li></ul>");
    let (_, report) = of(&[
        ("html/timeline.htm", &page("")),
        ("html/events.htm", &events),
    ]);
    assert!(
        problems(&report).contains("whether you made it"),
        "{}",
        problems(&report)
    );
}

/// No picture's path leads out of the archive, and the folder of an album is relative to the
/// album's page.
#[test]
fn pictures_are_those_of_the_export() {
    let album = page(
        "<div class=\"block\"><img src=\"1.jpg\"/></div><div class=\"block\"><img src=\"../../../../etc/passwd\"/></div>",
    );
    let (_, report) = of(&[
        ("html/timeline.htm", &page("")),
        ("photos/7/index.htm", &album),
        ("photos/7/1.jpg", "x"),
    ]);
    assert_eq!(
        report["items"][0]["media"],
        serde_json::json!(["photos/7/1.jpg", "etc/passwd"])
    );
    assert_eq!(ledger_line(&report, "photos/7/1.jpg")["note"], Value::Null);
}

/// A picture with a date is one of its own, wherever its link leads; a cover without one is shown
/// by the page of its album.
#[test]
fn a_dated_picture_that_links_to_an_album_is_a_photo() {
    let block = |date: &str| {
        let meta = if date.is_empty() {
            String::new()
        } else {
            format!("<div class=\"meta\">{date}</div>")
        };
        page(&format!(
            "<div class=\"block\"><a href=\"../photos/1/index.htm\"><img src=\"../photos/1/1.jpg\"/></a>{meta}</div>"
        ))
    };
    for (name, date, photos) in [
        ("photos", WHEN, 1),
        ("photos", "31. heinäkuuta 2016 kello 21:05 UTC+03", 1),
        ("videos", "5. november 2016 kl. 02:39 UTC+01", 1),
        ("photos", "", 0),
    ] {
        let path = format!("html/{name}.htm");
        let (_, report) = of(&[
            ("html/timeline.htm", &page("")),
            (&path, &block(date)),
            ("photos/1/1.jpg", "x"),
        ]);
        assert_eq!(report["items"].as_array().unwrap().len(), photos, "{date}");
        if photos == 1 {
            assert_eq!(
                report["items"][0]["media"],
                serde_json::json!(["photos/1/1.jpg"]),
                "{date}"
            );
            assert_eq!(
                ledger_line(&report, "photos/1/1.jpg")["note"],
                Value::Null,
                "{date}"
            );
        }
    }
    // The same picture on both pages is one.
    let album = page(&format!(
        "<div class=\"block\"><img src=\"1.jpg\"/><div class=\"meta\">{WHEN}</div></div>"
    ));
    let (_, report) = of(&[
        ("html/photos.htm", &block(WHEN)),
        ("photos/1/index.htm", &album),
        ("photos/1/1.jpg", "x"),
    ]);
    let with_it = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["media"] != serde_json::json!([]));
    assert_eq!(with_it.count(), 1);
}

/// One page held all threads (html.md 6: high). A long thread stood there in several pieces.
#[test]
fn each_thread_of_a_page_is_a_conversation() {
    let message = |who: &str| {
        format!(
            "<div class=\"message\"><div class=\"message_header\"><span class=\"user\">{who}</span><span class=\"meta\">{WHEN}</span></div></div><p>SECRETWORD</p>"
        )
    };
    let plain = |who: &str| {
        format!(
            "<div class=\"message\"><div class=\"meta\">{who} - {WHEN}</div></div><p>SECRETWORD</p>"
        )
    };
    let thread =
        |people: &str, messages: &str| format!("<div class=\"thread\">{people}{messages}</div>");
    let counts = |inside: &str| {
        let profile = page("<table><tr><th>Name</th><td>Ada Example</td></tr></table>");
        let (_, report) = of(&[
            ("index.htm", &profile),
            ("html/messages.htm", &page(inside)),
        ]);
        assert!(!report.to_string().contains("SECRETWORD"));
        let mut counts: Vec<(String, u64, u64)> = report["conversations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                let place = one["place"].as_str().unwrap_or_default().to_owned();
                (
                    place,
                    one["own"].as_u64().unwrap(),
                    one["others"].as_u64().unwrap(),
                )
            })
            .collect();
        counts.sort();
        (counts, problems(&report))
    };
    let [bo, cy] = [
        "Ada Example, Bo Sample",
        "Ada Example, Cy Sample, 1234@facebook.com",
    ];
    for (own, other) in [
        (message("Ada Example"), message("Bo Sample")),
        (plain("Ada Example"), plain("Bo Sample")),
    ] {
        let one = thread(bo, &(own.clone() + &other));
        let two = thread(cy, &message("Cy Sample"));
        let more = thread(bo, &other);
        let of_bo = |own, others| (bo.to_owned(), own, others);
        let of_cy = (cy.to_owned(), 0, 1);
        assert_eq!(counts(&one).0, [of_bo(1, 1)]);
        for (inside, expected) in [
            (one.clone() + &two, [of_bo(1, 1), of_cy.clone()]),
            (two.clone() + &one, [of_bo(1, 1), of_cy.clone()]),
            (one + &two + &more, [of_bo(1, 2), of_cy]),
        ] {
            let (found, problems) = counts(&inside);
            assert_eq!(found, expected);
            assert_eq!(problems, "[]");
        }
    }
}
