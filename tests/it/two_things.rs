//! Two things that look alike stay two, and what each of them says is told.

use serde_json::{Value, json};

use crate::handmade::{Handmade, zip_of};
use crate::support::{Zip, audit, audit_with, ledger_line};

const FIRST: i64 = 1_700_000_000;
const LATER: i64 = 1_705_000_000;
const PROFILE: &str = "personal_information/personal_information/personal_information.json";

/// The items of an Instagram export of a public account.
fn instagram(files: &[(&str, Value)]) -> Vec<Value> {
    let value = |value: &str| json!({"href": "", "value": value, "timestamp": 0});
    let profile = json!({"profile_user": [{"string_map_data": {
        "Username": value("ada_minta"), "Name": value("Ada Minta"), "Date of birth": value("1990-01-01"),
        "Private Account": value("False")}}]});
    let mut files = files.to_owned();
    files.push((PROFILE, profile));
    items("instagram-ada_minta-2026-09-01-AbCd1234.zip", &files)
}

fn items(zip: &str, files: &[(&str, Value)]) -> Vec<Value> {
    let (code, mut report) = audit(&[Zip::of_json(zip, files).path()]);
    assert_eq!(code, 0);
    serde_json::from_value(report["items"].take()).unwrap()
}

fn picture(path: &str, time: i64, words: &str) -> Value {
    json!({"uri": path, "creation_timestamp": time, "title": words})
}

fn post(path: &str, time: i64, words: &str) -> Value {
    json!({"media": [picture(path, time, words)]})
}

/// Words, kind, state and visibility of the items with words.
fn told(items: &[Value]) -> Vec<String> {
    let mut told: Vec<String> = items
        .iter()
        .filter(|item| !["name", "username"].contains(&item["kind"].as_str().unwrap()))
        .map(|item| {
            let word = |value: &Value| value.as_str().unwrap().to_owned();
            let visibility = word(&item["visibility"]["is"]);
            [
                word(&item["text"]),
                word(&item["kind"]),
                word(&item["state"]),
                visibility,
            ]
            .join("/")
        })
        .collect();
    told.sort_unstable();
    told
}

/// The path and root key of a file, and what an item in it is.
type SecondFile = (&'static str, &'static str, &'static str);

#[test]
fn files_of_one_name_in_two_folders_are_two_things() {
    let others: [SecondFile; 5] = [
        ("reels", "ig_reels_media", "reel/live/public"),
        ("igtv_videos", "ig_igtv_media", "video/live/public"),
        (
            "archived_posts",
            "ig_archived_post_media",
            "post/archived/private",
        ),
        (
            "recently_deleted_content",
            "ig_recently_deleted_media",
            "post/trashed/private",
        ),
        ("stories", "ig_stories", "story/live"),
    ];
    for folder in [
        "your_instagram_activity/media",
        "your_instagram_activity/content",
    ] {
        for (file, root, is) in others {
            let second = if file == "stories" {
                picture("media/stories/202401/9.jpg", LATER, "rulla")
            } else {
                post("media/other/202401/9.jpg", LATER, "rulla")
            };
            let posts = format!("{folder}/posts_1.json");
            let path = format!("{folder}/{file}.json");
            let found = instagram(&[
                (
                    &posts,
                    json!([post("media/posts/202311/9.jpg", FIRST, "gönderi")]),
                ),
                (&path, json!({ root: [second] })),
            ]);
            let told = told(&found);
            assert_eq!(told.len(), 2, "{path}: {told:?}");
            assert_eq!(told[0], "gönderi/post/live/public", "{path}");
            assert!(
                told[1].starts_with(&format!("rulla/{is}")),
                "{path}: {told:?}"
            );
        }
    }
}

#[test]
fn a_story_and_a_post_of_one_second_are_two_things_if_their_words_differ() {
    let of = |words: &str| {
        instagram(&[
            (
                "your_instagram_activity/media/posts_1.json",
                json!([post("media/posts/202311/1.jpg", FIRST, "ig p")]),
            ),
            (
                "your_instagram_activity/media/stories.json",
                json!({"ig_stories": [picture("media/stories/202311/1.jpg", FIRST, words)]}),
            ),
        ])
    };
    assert_eq!(told(&of("st2")).len(), 2);
    assert_eq!(told(&of("ig p")).len(), 1);
    assert_eq!(told(&of("")).len(), 1);
}

#[test]
fn an_id_for_a_name_or_one_path_joins_two_records_and_all_their_words() {
    let id = "17900000000000001";
    for (first, second) in [
        (
            format!("media/posts/202311/{id}.jpg"),
            format!("media/archived_posts/202311/{id}.jpg"),
        ),
        (
            "media/posts/202311/1.jpg".to_owned(),
            "media/posts/202311/1.jpg".to_owned(),
        ),
        (
            "media/posts/202311/a.heic".to_owned(),
            "media/posts/202311/a.jpg".to_owned(),
        ),
    ] {
        let found = instagram(&[
            (
                "your_instagram_activity/media/posts_1.json",
                json!([post(&first, FIRST, "before")]),
            ),
            (
                "your_instagram_activity/media/archived_posts.json",
                json!({"ig_archived_post_media": [post(&second, FIRST, "after")]}),
            ),
        ]);
        assert_eq!(
            told(&found),
            ["before\nafter/post/archived/private"],
            "{first}"
        );
    }
}

#[test]
fn a_post_of_a_page_is_not_lost_in_another_of_its_second() {
    let profile = (
        "profile_information/profile_information/profile_information.json",
        json!({"profile_v2": {"name": {"full_name": "Plum Press"}, "profile_category": "Publisher"}}),
    );
    let posts = "this_profile's_activity_across_facebook/posts/profile_posts_1.json";
    let words = json!({"timestamp": FIRST, "data": [{"post": "más"}]});
    let linked = |name: &str| {
        json!({"timestamp": FIRST, "attachments": [{"data": [{"external_context":
            {"name": name, "url": "https://run.example/1"}}]}]})
    };
    let page = |files: &[(&str, Value)]| {
        let all = [files, std::slice::from_ref(&profile)].concat();
        let found = items("facebook-plum-2026-09-01-AbCd1234.zip", &all);
        let said = found.iter().filter(|item| item["kind"] == "page_post");
        let mut said: Vec<String> = said.map(|item| item["text"].to_string()).collect();
        said.sort_unstable();
        said
    };
    let two = page(&[(posts, json!([words, linked("egy")]))]);
    assert!(two.len() == 2 && two.concat().contains("egy"), "{two:?}");
    let by_app = json!({"app_posts_v2": [linked("egy")]});
    let apps = "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json";
    let two = page(&[(posts, json!([words])), (apps, by_app)]);
    assert!(two.len() == 2 && two.concat().contains("egy"), "{two:?}");
    let wordless = json!({"timestamp": FIRST, "attachments": []});
    assert_eq!(page(&[(posts, json!([words, wordless]))]).len(), 1);
}

/// The report about a chat of three lines under these headers.
fn chat(lines: &[&str]) -> Value {
    let text = lines.join("\n") + "\n";
    let chat = Zip::raw("chat.txt", text.as_bytes());
    let (code, report) = audit_with(&[chat.path()], &["--region", "eu", "--me", "Ada"]);
    assert_eq!(code, 0, "{text}");
    assert!(!report.to_string().contains("geheim"), "{report:#}");
    report
}

#[test]
fn a_comma_may_part_the_time_from_the_name() {
    for header in [
        "30/08/2025, 18:05, ",
        "30.08.25 18:05, ",
        "8/30/25, 6:05 PM, ",
        "2025. 8. 30. 오후 6:05, ",
        "30/8/2025، 6:05 م، ",
        "30/08/2025, 18:05 \u{2014} ",
    ] {
        let lines = ["Ada: @Meta AI hi", "Bo: geheim", "Bo: geheim, 2"];
        let lines = lines.map(|line| format!("{header}{line}"));
        let report = chat(&lines.each_ref().map(String::as_str));
        assert_eq!(report["conversations"][0]["own"], 1, "{header}");
        assert_eq!(report["conversations"][0]["others"], 2, "{header}");
        assert_eq!(report["items"][0]["text"], "@Meta AI hi", "{header}");
    }
    let mixed = chat(&[
        "30/08/2025, 18:05 - Ada: @Meta AI hi",
        "30/08/2025, 18:06, Bo: geheim",
        "30/08/2025, 18:07, geheim",
        "30/08/2025, 18:08 - Bo: ok",
    ]);
    assert_eq!(mixed["items"][0]["text"], "@Meta AI hi");
    assert_eq!(mixed["problems"].as_array().unwrap().len(), 1, "{mixed:#}");
}

#[test]
fn a_chat_that_cannot_be_unpacked_is_damaged_beside_another() {
    for name in [
        "WhatsApp Chat with Meta AI.txt",
        "Meta AI ile WhatsApp Sohbeti.txt",
        "WhatsApp Chat mit Cy",
    ] {
        let whole = Handmade::stored(
            "WhatsApp Chat with Bo.txt",
            b"13/03/2025, 14:30 - Ada: hi\n13/03/2025, 14:31 - Bo: hi\n",
        );
        let mut spoiled = Handmade::deflated(name, b"13/03/2025, 14:30 - Ada: hi\n");
        // A block of the type that is reserved.
        spoiled.bytes[0] |= 0b110;
        let zip = Zip::raw("Archive.zip", &zip_of(&[whole, spoiled]));
        let (code, report) = audit(&[zip.path()]);
        assert_eq!(code, 1, "{name}");
        assert_eq!(ledger_line(&report, name)["status"], "unreadable", "{name}");
    }
}

#[test]
fn the_section_of_a_contact_detail_is_no_detail() {
    for (label, section) in [
        ("Rovat", "Elérhetőségek"),
        ("Zork", "Zorkok"),
        ("Section", "Contact info"),
    ] {
        for detail in [
            "+36 20 555 0199",
            "plum@press.example",
            "https://plum.example/",
        ] {
            let record = json!({"timestamp": FIRST, "media": [], "fbid": "22", "label_values": [
                {"label": "Hely", "value": detail}, {"label": label, "value": section}]});
            let found = items(
                "facebook-plum-2026-09-01-AbCd1234.zip",
                &[(
                    "personal_information/profile_information/contact_info.json",
                    json!([record]),
                )],
            );
            let texts: Vec<&Value> = found.iter().map(|item| &item["text"]).collect();
            assert_eq!(texts, [detail], "{label}");
        }
    }
}

#[test]
fn the_name_on_a_page_of_the_profile_is_whom_the_page_was_made_for() {
    let head = "<html><head><title>x</title></head><body class=\"_5vb_ _2yq _a7o5\">";
    let row = |label: &str, value: &str| format!("<tr><th>{label}</th><td>{value}</td></tr>");
    for (label, name, maker) in [
        (
            "이름",
            "Ada Példa",
            "Generated by Ada Példa on Friday, 2 August 2024 at 21:04",
        ),
        (
            "Zork",
            "Ada",
            "Generated by Ada on Friday, 2 August 2024 at 21:04",
        ),
        ("이름", "김아다", "김아다님이 2024년 8월 2일 생성"),
    ] {
        let table = row(label, name) + &row("Zorkplatz", "Pécs");
        for page in [
            format!(
                "{head}<main class=\"_a706\"><aside class=\"_aoaa\">{maker}</aside><table class=\"_a6_n\">{table}</table></main></body></html>"
            ),
            format!(
                "{head}<div role=\"main\"><table class=\"_4nkx\">{table}</table></div><div class=\"_4t5o\">{maker}</div></body></html>"
            ),
        ] {
            let zip = Zip::of(
                "facebook-ada-2026-09-01-AbCd1234.zip",
                &[(
                    "personal_information/profile_information/profile_information.html",
                    page.as_bytes(),
                )],
            );
            let (code, report) = audit(&[zip.path()]);
            assert_eq!(code, 0);
            assert_eq!(report["exports"][0]["holder"]["name"], name, "{page}");
            let items = report["items"].as_array().unwrap();
            let kinds: Vec<&Value> = items.iter().map(|item| &item["kind"]).collect();
            assert_eq!(kinds, ["name", "profile_field"], "{page}");
        }
    }
}
