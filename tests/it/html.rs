//! Exports in HTML: what a page shows is reported like the JSON of the same data.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{Zip, audit, ledger_line};
use crate::synth::exports::{Platform, Recipe, UNKNOWN, make};
use crate::synth::{Layout, plain};

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

fn recipe(layout: Layout, words: &str, html: bool) -> Recipe {
    Recipe {
        html,
        ..plain(layout, words, 7)
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

/// An item, as far as both formats record it.
fn told(item: &Value, from_html: bool) -> String {
    let text = |key: &str| item[key].as_str().unwrap_or("").to_owned();
    let kind = text("kind");
    let platform = text("platform");
    // A page says what was reacted to, and not always how.
    let words = if kind == "reaction" {
        String::new()
    } else {
        text("text")
    };
    // Pages of 2018 to 2021 apart, none names the group of a comment.
    let place = if kind == "group_comment" {
        String::new()
    } else {
        text("place")
    };
    // The page of an album shows no description.
    let words = if kind == "album" {
        words.lines().next().unwrap_or("").to_owned()
    } else {
        words
    };
    // No page shows the headline of a link (html.md 4.1: high).
    let words = words
        .lines()
        .filter(|line| *line != "Example")
        .collect::<Vec<_>>()
        .join("\n");
    // A profile's page has no times, nor has that of avatars.
    let is_value = matches!(
        kind.as_str(),
        "bio" | "profile_field" | "name" | "username" | "avatar"
    );
    let time = if is_value {
        String::new()
    } else {
        clock(&text("time"), &platform, from_html)
    };
    let media: Vec<&str> = item["media"]
        .as_array()
        .unwrap()
        .iter()
        .map(|path| path.as_str().unwrap())
        .collect();
    // Which picture is in use stands in the JSON of an album alone; the newest is taken for it.
    let is_picture =
        platform == "facebook" && matches!(kind.as_str(), "profile_picture" | "cover_photo");
    let seen = &item["visibility"];
    let outcome = &item["outcome"];
    let judged = format!(
        "{} {} {} {} {} {} {} {}",
        text("state"),
        item["current"],
        seen["is"],
        seen["confidence"],
        outcome["is"],
        outcome["rule"],
        outcome["condition"],
        outcome["confidence"]
    );
    let judged = if is_picture { String::new() } else { judged };
    // The pages of pictures have metadata, those of posts do not.
    let has_table = platform == "facebook"
        && matches!(
            kind.as_str(),
            "profile_picture" | "cover_photo" | "photo" | "video" | "album"
        );
    let known = if has_table {
        item["annotations"].to_string()
    } else {
        String::new()
    };
    format!(
        "{platform} {kind} {judged} {} {place:?} {time} {words:?} {media:?} {known}",
        text("surface")
    )
}

/// A time as the page shows it: to the minute, in the page's local time.
fn clock(time: &str, platform: &str, from_html: bool) -> String {
    if time.is_empty() {
        return String::new();
    }
    let clock: jiff::civil::DateTime = time.trim_end_matches('Z').parse().unwrap();
    // Times on Instagram's newest pages can be converted to UTC; all others are local.
    let moved = if from_html && !time.ends_with('Z') {
        let ahead = crate::synth::exports::ahead(platform != "facebook");
        clock
            .checked_sub(jiff::SignedDuration::from_secs(ahead))
            .unwrap()
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
    let (json, html) = (
        report(&recipe(layout, words, false)),
        report(&recipe(layout, words, true)),
    );
    let (from_json, from_html) = (counted(&json, false), counted(&html, true));
    let mut wrong = Vec::new();
    let lacks = |one: &BTreeMap<String, u64>,
                 other: &BTreeMap<String, u64>,
                 what: &str,
                 wrong: &mut Vec<String>| {
        for (told, number) in one {
            let found = other.get(told).copied().unwrap_or(0);
            if found < *number {
                wrong.push(format!(
                    "{layout:?} {words}: {what} {found} of {number}: {told}"
                ));
            }
        }
    };
    lacks(&from_json, &from_html, "the pages give", &mut wrong);
    lacks(&from_html, &from_json, "the JSON gives", &mut wrong);
    let talks = |report: &Value| {
        let talks = report["conversations"].as_array().unwrap().iter();
        let mut talks: Vec<String> = talks
            .map(|talk| {
                format!(
                    "{} {} {} {} {}",
                    talk["export"], talk["place"], talk["own"], talk["others"], talk["kind"]
                )
            })
            .collect();
        talks.sort();
        talks
    };
    if talks(&json) != talks(&html) {
        wrong.push(format!(
            "{layout:?} {words}: conversations {:?}, pages {:?}",
            talks(&json),
            talks(&html)
        ));
    }
    // The JSON has more contact details.
    let counts = |report: &Value| {
        let data = report["account_data"].as_array().unwrap().iter();
        let data = data.filter(|data| data["category"] != "contact_details");
        data.map(|data| {
            format!(
                "{} {} {}",
                data["export"], data["category"], data["records"]
            )
        })
        .collect::<Vec<_>>()
    };
    if counts(&json) != counts(&html) {
        wrong.push(format!(
            "{layout:?} {words}: account data {:?}, pages {:?}",
            counts(&json),
            counts(&html)
        ));
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
    let wrong: Vec<String> = all
        .flat_map(|(layout, words)| differences(*layout, words))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} differences:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Coordinates, camera and address of a picture, in the words of any known language.
#[test]
fn what_a_page_knows_of_a_picture() {
    let of = |rows: &[(&str, &str)]| {
        let rows: String = rows
            .iter()
            .map(|(label, value)| {
                format!("<tr><td class=\"_2pin _a6_q\">{label}</td><td class=\"_2pin _2piu _a6_r\">{value}</td></tr>")
            })
            .collect();
        let page = format!(
            "{HEAD}<section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><img class=\"_a6_o\" src=\"a/1.jpg\" />\
             </div><table>{rows}</table></div></section>{END}"
        );
        of_page(
            "your_facebook_activity/posts/your_uncategorized_photos.html",
            page.as_bytes(),
        )
        .1["items"][0]["annotations"]
            .clone()
    };
    let all = serde_json::json!({"place": "52.25, -4.5", "camera": "Example X1", "upload_address": "192.0.2.1"});
    let camera = |make, model| {
        [
            ("Taken", "x"),
            ("Latitude", "52.25"),
            ("Longitude", "-4.5"),
            (make, "Example"),
            (model, "X1"),
        ]
    };
    assert_eq!(
        of(&[
            &camera("Camera make", "Camera model")[..],
            &[("Upload IP address", "192.0.2.1")]
        ]
        .concat()),
        all
    );
    assert_eq!(
        of(&[("Zeppelin", "2001:db8::1")]),
        serde_json::json!({"upload_address": "2001:db8::1"})
    );
    let german = [
        ("Breitengrad", "52,25"),
        ("Längengrad", "-4,5"),
        ("Kamerahersteller", "Example"),
        ("Kameramodell", "X1"),
    ];
    assert_eq!(
        of(&german),
        serde_json::json!({"place": "52.25, -4.5", "camera": "Example X1"})
    );
    assert_eq!(
        of(&[
            ("Latitude", "north"),
            ("Longitude", "-4.5"),
            ("Source type", "4")
        ]),
        serde_json::json!({})
    );
}

/// With months in an unknown language everything is read except the times, and problems say so.
#[test]
fn an_unknown_month_leaves_the_time_unknown() {
    for layout in [
        (Platform::Facebook, "c2", ""),
        (Platform::Facebook, "a2", ""),
        (Platform::Instagram, "", "e"),
    ] {
        let (json, html) = (
            report(&recipe(layout, UNKNOWN, false)),
            report(&recipe(layout, UNKNOWN, true)),
        );
        let items = html["items"].as_array().unwrap();
        assert!(
            items.iter().all(|item| item["time"].is_null()),
            "{layout:?}"
        );
        let posts = |report: &Value| {
            let items = report["items"].as_array().unwrap();
            items
                .iter()
                .filter(|item| matches!(item["kind"].as_str(), Some("post" | "reel")))
                .count()
        };
        assert_eq!(posts(&html), posts(&json), "{layout:?}");
        let problems = html["problems"].as_array().unwrap();
        let named = problems.iter().any(|one| {
            one["what"]
                .as_str()
                .unwrap()
                .starts_with("a date whose month is not known")
        });
        assert!(named, "{layout:?}: {problems:?}");
    }
}

/// Both formats of one download: the JSON is read, and nothing is counted twice.
#[test]
fn of_both_formats_the_json_counts() {
    for layout in [
        (Platform::Facebook, "c2", ""),
        (Platform::Instagram, "", "e"),
    ] {
        let zips = [false, true].map(|html| {
            let made = make(&recipe(layout, "en", html)).unwrap();
            let (name, bytes) = &made.zips[0];
            Zip::raw(
                &if html {
                    name.replace(".zip", "x.zip")
                } else {
                    name.clone()
                },
                bytes,
            )
        });
        let (code, both) = audit(&[zips[0].path(), zips[1].path()]);
        let (_, json) = audit(&[zips[0].path()]);
        assert_eq!(code, 0);
        assert_eq!(both["summary"], json["summary"], "{layout:?}");
        assert_eq!(both["exports"][0]["format"], "mixed");
        let lines = both["ledger"]["files"].as_array().unwrap();
        let shown = lines.iter().filter(|line| {
            line["note"]
                .as_str()
                .is_some_and(|note| note.contains("the JSON was read"))
        });
        assert!(shown.count() > 10);
    }
}

const POSTS: &str = "your_facebook_activity/posts/your_posts_1.html";
const HEAD: &str =
    "<html><head><style>p{}</style></head><body class=\"_5vb_\"><main class=\"_a706\">";
const END: &str = "</main></body></html>";

fn post(words: &str) -> String {
    format!(
        "<section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><div>{words}</div></div></div>\
         <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Aug 02, 2024 9:04:05 pm</div></footer></section>"
    )
}

fn of_page(path: &str, page: &[u8]) -> (i32, Value) {
    let zip = Zip::of("facebook-ada.zip", &[(path, page)]);
    audit(&[zip.path()])
}

fn texts(report: &Value) -> Vec<String> {
    let items = report["items"].as_array().unwrap().iter();
    let mut texts: Vec<String> = items
        .map(|item| item["text"].as_str().unwrap_or("").to_owned())
        .collect();
    texts.sort();
    texts
}

/// Wherever a page is cut, whole records before the cut are reported, the file is named, and the
/// exit code says so.
#[test]
fn a_cut_page_costs_its_rest_only() {
    let page = format!(
        "{HEAD}{}{}{}{END}",
        post("one"),
        post("two &amp; more"),
        post("three")
    );
    let (code, whole) = of_page(POSTS, page.as_bytes());
    assert_eq!((code, texts(&whole).len()), (0, 3));
    for keep in (HEAD.len()..page.len() - END.len()).step_by(7) {
        let (code, report) = of_page(POSTS, &page.as_bytes()[..keep]);
        assert_eq!(code, 1, "{keep}");
        let complete = page[..keep].matches("</section>").count();
        assert_eq!(texts(&report).len(), complete, "{keep}");
        let line = ledger_line(&report, POSTS);
        assert_eq!(line["status"], "unreadable");
        assert!(line["note"].as_str().unwrap().contains("cut off"), "{line}");
    }
}

#[test]
fn strange_pages_give_the_right_answer_or_a_line() {
    let page = |inside: &str| format!("{HEAD}{inside}{END}");
    // Text is text, whatever it looks like.
    let written = post(
        "&lt;script&gt;alert(1)&lt;/script&gt; &lt;section class=&quot;_a6-g&quot;&gt; Ã© &#x1F600; &nbsp;x",
    );
    assert_eq!(
        texts(&of_page(POSTS, page(&written).as_bytes()).1),
        ["<script>alert(1)</script> <section class=\"_a6-g\"> Ã© \u{1F600} \u{a0}x"]
    );
    let hidden = format!(
        "<script>var a = '{}';</script>{}",
        post("not this"),
        post("this")
    );
    assert_eq!(texts(&of_page(POSTS, page(&hidden).as_bytes()).1), ["this"]);
    // Ends that are missing, and ends of nothing.
    let open = format!("{}{}", post("a"), post("b"))
        .replace("</section>", "")
        .replace("</footer>", "");
    assert_eq!(texts(&of_page(POSTS, page(&open).as_bytes()).1), ["a", "b"]);
    let stray = format!(
        "</div></p></td>{}</section></table>{}",
        post("a</b></i>"),
        post("b<br>c")
    );
    assert_eq!(
        texts(&of_page(POSTS, page(&stray).as_bytes()).1),
        ["a", "b\nc"]
    );
    // As a browser saves it.
    let saved = page(&post("a"))
        .replace("<html>", "<!DOCTYPE html>\n<html lang=\"en\">")
        .replace("<section", "<SECTION");
    assert_eq!(texts(&of_page(POSTS, saved.as_bytes()).1), ["a"]);
    // A page as a browser saves it: attributes without quotes, table bodies, and a folder of its
    // own for pictures.
    let picture = "<section class=_a6-g><div class=_a6-p><div class=_2pin><IMG CLASS=_a6_o SRC=\"./your_posts_1_files/1.jpg\"></div>\
         <table><tbody><tr><td class=_a6_q>Upload IP address</td><td class=_a6_r>192.0.2.1</td></tr></tbody></table></div></section>";
    let photos = "your_facebook_activity/posts/your_uncategorized_photos.html";
    let item = of_page(photos, page(picture).as_bytes()).1["items"][0].clone();
    assert_eq!(
        item["media"],
        serde_json::json!(["your_posts_1_files/1.jpg"])
    );
    assert_eq!(item["annotations"]["upload_address"], "192.0.2.1");
    // A page under the ending of the other format is named, and not taken for an empty file.
    let (code, report) = of_page(
        "your_facebook_activity/posts/your_posts_1.json",
        page(&post("a")).as_bytes(),
    );
    let line = ledger_line(&report, "your_facebook_activity/posts/your_posts_1.json");
    assert_eq!((code, &line["status"]), (1, &"unreadable".into()), "{line}");
    // JSON under the wrong ending.
    let (_, json) = of_page(
        POSTS,
        br#"[{"timestamp": 1700000000, "data": [{"post": "json"}]}]"#,
    );
    assert_eq!(texts(&json), ["json"]);
    // Somebody else's page, and an empty one.
    for foreign in [
        "<html><body><p>Hello</p></body></html>",
        "",
        "%PDF-1.7",
        "<",
    ] {
        let (_, report) = of_page(POSTS, foreign.as_bytes());
        let line = ledger_line(&report, POSTS);
        assert!(
            matches!(line["status"].as_str(), Some("unrecognised" | "unreadable")),
            "{foreign}: {line}"
        );
        assert!(texts(&report).is_empty());
    }
    // Deeper than anything, and larger than any text.
    let deep = format!("{}{}", "<div>".repeat(100_000), post("below"));
    let (code, report) = of_page(POSTS, page(&deep).as_bytes());
    assert_eq!((code, texts(&report).len()), (0, 1));
    let nested = "<section class=\"_a6-g\"><div class=\"_a6-p\">".repeat(5_000) + "x";
    assert_eq!(of_page(POSTS, page(&nested).as_bytes()).0, 0);
    assert_eq!(of_page(POSTS, &[0xFF; 1000]).0, 0);
}

/// Larger than what is read in one piece: streamed, record by record.
#[test]
fn a_large_page_is_read_to_its_end() {
    let many = 4_000;
    let mut page = HEAD.to_owned();
    for number in 0..many {
        page += &post(&format!("post {number} {}", "word ".repeat(640)));
    }
    page += END;
    assert!(page.len() > 12 << 20);
    let (code, report) = of_page(POSTS, page.as_bytes());
    assert_eq!((code, report["summary"]["items"].as_u64()), (0, Some(many)));
    let (code, report) = of_page(POSTS, &page.as_bytes()[..page.len() - 100]);
    assert_eq!(
        (code, report["summary"]["items"].as_u64()),
        (1, Some(many - 1))
    );
}

/// A page makes an account private only by a known label with a known word. In a known language,
/// any other label means something else.
#[test]
fn nothing_is_private_by_a_guess() {
    let row = |label: &str, value: &str| {
        format!(
            "<tr><td class=\"_2pin _a6_q\">{label}</td><td class=\"_2pin _2piu _a6_r\">{value}</td></tr>"
        )
    };
    let record = |inside: &str, when: &str| {
        format!(
            "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_a6-h\">words</h2><div class=\"_a6-p\">\
             {inside}</div><div class=\"_3-94 _a6-o\">{when}</div></div>"
        )
    };
    let of = |label: &str, value: &str| {
        let rows =
            row("Username", "ada") + &row("Date of birth", "1990-01-01") + &row(label, value);
        let profile = format!(
            "{HEAD}<div class=\"_a6-g\"><div class=\"_a6-p\"><table>{rows}</table></div></div>{END}"
        );
        let posts = format!(
            "{HEAD}{}{END}",
            record(
                "<img class=\"_a6_o\" src=\"media/posts/1.jpg\" />",
                "Jan 08, 2026 4:41 am"
            )
        );
        let zip = Zip::of(
            "instagram-ada.zip",
            &[
                (
                    "personal_information/personal_information/personal_information.html",
                    profile.as_bytes(),
                ),
                (
                    "your_instagram_activity/media/posts_1.html",
                    posts.as_bytes(),
                ),
            ],
        );
        let (_, report) = audit(&[zip.path()]);
        let items = report["items"].as_array().unwrap();
        let post = items.iter().find(|item| item["kind"] == "post").unwrap();
        post["visibility"]["is"].as_str().unwrap().to_owned()
    };
    assert_eq!(of("Private Account", "True"), "private");
    assert_eq!(of("Private Account", "False"), "public");
    assert_eq!(of("Privates Konto", "Wahr"), "private");
    assert_eq!(of("Zeppelin", "True"), "undetermined");
    assert_eq!(of("Private Account", "perhaps"), "undetermined");
}

/// The zone of Instagram's pages follows from the pages of logins; if these contradict each other,
/// times have no zone.
#[test]
fn logins_tell_the_zone() {
    let login = |utc: &str, shown: &str| {
        format!(
            "<div class=\"pam _a6-g\"><h2 class=\"_a6-h\">{utc}</h2><div class=\"_a6-p\"><table><tr><td class=\"_2pin _a6_q\">\
             Time</td><td class=\"_2pin _2piu _a6_r\">{shown}</td></tr></table></div></div>"
        )
    };
    let of = |logins: &str| {
        let logins = format!("{HEAD}{logins}{END}");
        let posts = format!(
            "{HEAD}<div class=\"pam _a6-g\"><h2 class=\"_a6-h\">words</h2><div class=\"_3-94 _a6-o\">Jan 08, 2026 4:41 am</div></div>{END}"
        );
        let folder =
            "security_and_login_information/login_and_profile_creation/login_activity.html";
        let zip = Zip::of(
            "instagram-ada.zip",
            &[
                (folder, logins.as_bytes()),
                (
                    "your_instagram_activity/media/posts_1.html",
                    posts.as_bytes(),
                ),
            ],
        );
        audit(&[zip.path()]).1["items"][0]["time"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(of(""), "2026-01-08T12:41:00Z");
    let summer = login("2025-07-01T10:49:00+00:00", "Jul 01, 2025 4:19 pm");
    assert_eq!(of(&summer), "2026-01-07T23:11:00Z");
    let winter = login("2025-01-01T10:49:00+00:00", "Jan 01, 2025 2:49 am");
    assert_eq!(of(&(summer + &winter)), "2026-01-08T04:41:00");
}

/// Facebook's pages do not name their zone. Something made on the morning of an eighteenth birthday
/// in Sydney was made by a minor in other zones. What depends on that is undecided; the rest is
/// decided.
#[test]
fn a_clock_without_zone_decides_nothing_near_a_cut_off() {
    let of = |shown: &str| {
        let profile = format!(
            "{HEAD}<table class=\"_a6_n\"><tr><th>Name</th><td>Ada Example</td></tr><tr><th>Birthday</th><td>1 January 2000</td></tr></table>{END}"
        );
        let album = format!(
            "{}<h1 class=\"_a70e\">Cover photos</h1><section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><img class=\"_a6_o\" src=\"a/1.jpg\" /></div></div>\
             <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">{shown}</div></footer></section>{END}",
            HEAD
        );
        let zip = Zip::of(
            "facebook-ada.zip",
            &[
                (
                    "personal_information/profile_information/profile_information.html",
                    profile.as_bytes(),
                ),
                (
                    "your_facebook_activity/posts/album/0.html",
                    album.as_bytes(),
                ),
            ],
        );
        let (_, report) = audit(&[zip.path()]);
        let items = report["items"].as_array().unwrap();
        let photo = items
            .iter()
            .find(|item| item["kind"] == "cover_photo")
            .unwrap();
        let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
        if photo["outcome"]["condition"] == "day" {
            let why = text(&photo["outcome"]["why"]);
            assert!(why.contains("a day earlier or later"), "{why}");
            let open = report["summary"]["in_scope_range"].clone();
            assert_ne!(open["least"], open["most"], "{open}");
        }
        (
            text(&photo["outcome"]["is"]),
            text(&photo["outcome"]["condition"]),
        )
    };
    let told = |is: &str, condition: &str| (is.to_owned(), condition.to_owned());
    assert_eq!(of("Dec 30, 2017 5:00:00 am"), told("not_stated", ""));
    assert_eq!(of("Dec 31, 2017 11:59:00 am"), told("not_stated", ""));
    assert_eq!(of("Dec 31, 2017 12:01:00 pm"), told("undecided", "day"));
    assert_eq!(of("Jan 01, 2018 1:59:00 pm"), told("undecided", "day"));
    assert_eq!(of("Jan 01, 2018 2:01:00 pm"), told("in_scope", ""));
    assert_eq!(
        of("Jan 01, 2018 5:00:00 am UTC+10:00"),
        told("not_stated", "")
    );
    assert_eq!(of("Jan 01, 2018 5:00:00 am UTC"), told("in_scope", ""));
}

/// Undescribed pages give the same as the JSON of the same data.
#[test]
fn rare_pages_are_read_item_by_item() {
    let row = |label: &str, value: &str| {
        format!(
            "<tr><td class=\"_2pin _a6_q\">{label}</td><td class=\"_2pin _2piu _a6_r\">{value}</td></tr>"
        )
    };
    let record = |title: &str, inside: &str| {
        format!(
            "{HEAD}<section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h\">{title}</h2><div class=\"_2ph_ _a6-p\">{inside}</div>\
             <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Aug 02, 2019 9:04:05 pm</div></footer></section>{END}"
        )
    };
    let table = |rows: String| format!("<table>{rows}</table>");
    let told = |path: &str, page: &str| {
        let (code, report) = of_page(path, page.as_bytes());
        assert_eq!(
            (code, &ledger_line(&report, path)["status"]),
            (0, &"read".into()),
            "{path}"
        );
        let items = report["items"].as_array().unwrap().iter();
        let items: Vec<String> = items
            .map(|item| format!("{} {} {}", item["kind"], item["state"], item["text"]))
            .collect();
        (items.join("; "), report["problems"].to_string())
    };
    let names = record(
        "Name change",
        &table(
            row("Old name", "Ada Sample") + &row("New name", "Ada Example") + &row("Ballast", "7"),
        ),
    );
    let (items, problems) = told("security_and_login_information/record_details.html", &names);
    assert_eq!(items, r#""profile_field" "replaced" "Ada Sample""#);
    assert!(
        problems.contains("Ballast") && !problems.contains("New name"),
        "{problems}"
    );

    let player = record("", &table(row("Player name", "ada plays")));
    assert_eq!(
        told(
            "your_facebook_activity/facebook_gaming/gaming_profile.html",
            &player
        )
        .0,
        r#""profile_field" "live" "ada plays""#
    );

    let note = record(
        "On tulips",
        "<div class=\"_2pin\"><div>They are<br />many.</div></div>",
    );
    let (items, _) = told("your_facebook_activity/other_activity/notes.html", &note);
    assert_eq!(items, r#""post" "live" "On tulips\nThey are\nmany.""#);

    let review = record(
        "Ada Example recommends Example Garden.",
        "<div class=\"_2pin\"><div>Lovely</div></div>",
    );
    assert_eq!(
        told("reviews/reviews.html", &review).0,
        r#""review" "live" "Lovely""#
    );
    let review = record(
        "Ada Example recommends Example Garden.",
        &table(row("Words", "Lovely")),
    );
    let (items, problems) = told("reviews/reviews.html", &review);
    assert_eq!(items, r#""review" "live" "Lovely""#);
    assert!(problems.contains("Words"), "{problems}");
}

/// The line on when a post was changed is in a language of any words, and stands where the words of
/// a post without any would (html.md 4.1).
#[test]
fn the_time_of_a_change_is_no_words() {
    for (date, changed) in [
        ("1月 28, 2025 1:47:43 PM", "1月 28, 2025 1:50:00 PMに更新"),
        (
            "sty 28, 2025 1:47:43pm",
            "Zaktualizowano sty 28, 2025 1:50:00pm",
        ),
        (
            "Oca 28, 2025 1:47:43 pm",
            "Oca 28, 2025 1:50:00 pm tarihinde güncellendi",
        ),
        (
            "ม.ค. 28, 2025 1:47:43 pm",
            "อัพเดทแล้วเมื่อ ม.ค. 28, 2025 1:50:00 pm",
        ),
        (
            "يناير 28, 2025 1:47:43 م",
            "تم التحديث يناير 28, 2025 1:50:00 م",
        ),
    ] {
        let record = |chunks: &str| {
            format!(
                "<section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\">{chunks}</div>\
                 <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">{date}</div></footer></section>"
            )
        };
        let link =
            "<div class=\"_2pin\"><a href=\"https://e.example/\">https://e.example/</a></div>";
        let shared = record(&format!(
            "{link}<div class=\"_2pin\"><div>{changed}</div></div>"
        ));
        let said = record(&format!(
            "<div class=\"_2pin\"><div>words</div><div></div><div>{changed}</div></div>"
        ));
        // An appointment that somebody wrote down has another form.
        let meeting = record(
            "<div class=\"_2pin\"><div>We all meet in the garden on 28.1.2025 at 15:00</div></div>",
        );
        let page = format!("{HEAD}{shared}{said}{meeting}{END}");
        let found = texts(&of_page(POSTS, page.as_bytes()).1);
        assert_eq!(
            found,
            [
                "We all meet in the garden on 28.1.2025 at 15:00",
                "https://e.example/",
                "words"
            ],
            "{changed}"
        );
    }
}

/// Editors on Windows save pages as UTF-16, which readers do not notice (archives.md 2.3).
#[test]
fn pages_saved_as_utf_16_are_read() {
    let page = format!("{HEAD}{}{END}", post("zażółć 日 \u{1F600}"));
    let units = |text: &str, big: bool| -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let marked = format!("\u{feff}{page}");
    for bytes in [
        units(&marked, false),
        units(&marked, true),
        units(&page, false),
        units(&page, true),
    ] {
        let (code, report) = of_page(POSTS, &bytes);
        assert_eq!(
            (code, texts(&report)),
            (0, vec!["zażółć 日 \u{1F600}".to_owned()])
        );
        let (code, _) = of_page(POSTS, &bytes[..bytes.len() / 2]);
        assert_eq!(code, 1, "it is cut off");
    }
    let json = "[{\"timestamp\":1700000000,\"data\":[{\"post\":\"zażółć\"}]}]";
    assert_eq!(texts(&of_page(POSTS, &units(json, false)).1), ["zażółć"]);
}

/// Records nest (html.md 3: high). One that has its own date or stands in a list is a record; a
/// block in a record with a date, or in a table of labels, is a part of it.
#[test]
fn a_block_in_a_record_is_no_record_of_its_own() {
    let block = |title: &str, value: &str| {
        format!(
            "<div class=\"_a6-g\"><h2 class=\"_a6-h _a6-i\">{title}</h2><div class=\"_a6-p\"><table><tr><td class=\"_a6_q\">Username</td><td class=\"_a6_r\">{value}</td></tr></table></div></div>"
        )
    };
    let date = "<div class=\"_3-94 _a6-o\"><div class=\"_a72d\">Aug 02, 2024 9:04:05pm</div></div>";
    let older = "<div class=\"_3-94 _2lem\">Aug 02, 2024 9:04:05pm</div>";
    let words = |n: usize| format!("<div class=\"_2pin\"><div>words {n}</div></div>");
    let record = |inside: &str, date: &str| {
        format!("<div class=\"_a6-g\"><div class=\"_2ph_ _a6-p\">{inside}</div>{date}</div>")
    };
    let of_2019 = |inside: &str| {
        format!(
            "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\"><div class=\"_3-96 _2let\"><div>{inside}</div></div>{older}</div>"
        )
    };
    let two = block("Owner", "bo") + &block("Author", "cy");
    let deep = "<div class=\"_a6-g\"><h2 class=\"_a6-h\">Owner</h2><div class=\"_a6-p\">"
        .to_owned()
        + &two
        + "</div></div>";
    for inside in [&two, &deep, &block("소유자", "bo")] {
        for page in [
            record(&(words(1) + inside), date),
            record(&(inside.clone() + &words(1)), date),
            of_2019(&(words(1) + inside)),
        ] {
            let found = posts(&format!("{page}{}", record(&words(2), date)));
            assert_eq!(found, ["words 1", "words 2"], "{page}");
        }
    }
    // A list of dated records, and long and short lists of records without a date.
    for number in [1, 2, 15, 16, 17, 40, 100] {
        let all = |date: &str| {
            let records: String = (0..number).map(|n| record(&words(n), date)).collect();
            format!(
                "<div class=\"_a6-g\"><div class=\"_a6-h\">List</div><div class=\"_a6-p\">{records}</div></div>"
            )
        };
        assert_eq!(posts(&all(date)).len(), number, "{number}");
        assert_eq!(posts(&all("")).len(), number, "{number}, without dates");
    }
}

/// The words of the posts on a page with these records.
fn posts(records: &str) -> Vec<String> {
    let page = format!(
        "<html><head><title>Posts</title></head><body class=\"_5vb_ _2yq _a7o5\"><div class=\"_a706\"><div class=\"_a70e\">Posts</div>{records}</div></body></html>"
    );
    let path = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";
    let (_, report) = audit(&[Zip::of("facebook-ada.zip", &[(path, page.as_bytes())]).path()]);
    let mut words: Vec<String> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == "post")
        .map(|item| {
            let text = item["text"].as_str().unwrap_or_default();
            text.lines().next().unwrap_or_default().to_owned()
        })
        .collect();
    words.sort();
    words
}
