//! A post whose own blocks place it elsewhere is never settled by an answer about the timeline, in
//! any file.

use serde_json::{Value, json};

use crate::support::{Zip, audit_with};

const PROFILE: &str =
    r#"{"profile_v2": {"name": {"full_name": "Ada Example"}, "username": "ada.example"}}"#;

/// The items and problems of an export with this file, with the answers that timeline and events
/// are private.
fn read(path: &str, content: &Value) -> (Vec<Value>, Vec<Value>) {
    let path = format!("your_facebook_activity/{path}");
    let files: &[(&str, &[u8])] = &[
        (&path, &serde_json::to_vec(content).unwrap()),
        (
            "personal_information/profile_information/profile_information.json",
            PROFILE.as_bytes(),
        ),
    ];
    let zip = Zip::of("facebook-ada.example-2026-11-20-AAAA1111.zip", files);
    let answers = [
        "--assume",
        "facebook.timeline=private",
        "--assume",
        "facebook.events=private",
    ];
    let (_, report) = audit_with(&[zip.path()], &answers);
    let list = |key: &str| report[key].as_array().unwrap().clone();
    let stands = |item: &Value| {
        item["origins"][0]["file"]
            .as_str()
            .unwrap()
            .ends_with(&path)
    };
    (
        list("items").into_iter().filter(stands).collect(),
        list("problems"),
    )
}

fn record(block: &Value) -> Value {
    let message = json!({"label": "Message", "value": "A fig."});
    json!({"timestamp": 1_700_000_000, "fbid": "5", "label_values": [message, block]})
}

fn block(title: &str) -> Value {
    json!({"title": title, "dict": [{"label": "Name", "value": "Fig Lovers"}]})
}

/// Each file of live posts, media and events that may hold entity records.
fn files(record: &Value) -> Vec<(&'static str, Value)> {
    let list = json!([record]);
    vec![
        ("posts/your_posts_1.json", list.clone()),
        ("posts/check-ins.json", list.clone()),
        ("reels/your_reels.json", json!({"lasso_videos_v2": list})),
        ("posts/your_videos.json", json!({"videos_v2": list})),
        (
            "posts/your_uncategorized_photos.json",
            json!({"other_photos_v2": list}),
        ),
        ("events/your_events.json", json!({"your_events_v2": list})),
    ]
}

#[test]
fn a_block_says_where_it_stands_in_every_file() {
    for (title, surface) in [
        ("Group", "group"),
        ("Gruppe", "group"),
        ("グループ", "group"),
        ("Target", "other_profile"),
        ("Cible", "other_profile"),
        ("Page", "page"),
        ("Seite", "page"),
        ("Event", "other_profile"),
        ("Wydarzenie", "other_profile"),
    ] {
        for (path, content) in files(&record(&block(title))) {
            let (items, _) = read(path, &content);
            assert_eq!(items.len(), 1, "{path}");
            assert_eq!(
                (&items[0]["surface"], &items[0]["place"]),
                (&json!(surface), &json!("Fig Lovers")),
                "{path} {title}"
            );
            assert_ne!(items[0]["visibility"]["is"], "private", "{path} {title}");
        }
    }
}

#[test]
fn what_is_not_understood_and_may_say_it_is_told_and_never_private() {
    let csapat = json!({"title": "Csapat", "dict": [{"label": "Név", "value": "Fig Lovers"}]});
    let address = json!({"label": "Zork", "value": "https://www.facebook.com/groups/9/posts/1"});
    for (label, block) in [
        ("Zork", block("Zork")),
        ("Csapat", csapat),
        ("Zork", address),
    ] {
        for (path, content) in files(&record(&block)) {
            let (items, problems) = read(path, &content);
            assert_eq!(items.len(), 1, "{path}");
            assert_eq!(items[0]["surface"], Value::Null, "{path} {label}");
            assert_eq!(
                items[0]["visibility"]["is"], "undetermined",
                "{path} {label}"
            );
            let told = |problem: &&Value| problem["what"].as_str().unwrap().contains(label);
            assert_eq!(
                problems.iter().filter(told).count(),
                1,
                "{path} {label}: {problems:?}"
            );
        }
    }
}

#[test]
fn the_place_that_was_visited_is_no_such_block() {
    let point = json!({"label": "Koordinaten", "value": "(52.5 , 13.4)"});
    let place = json!({"title": "Hely", "dict": [{"label": "Név", "value": "Fig Garden"}, point]});
    let (items, _) = read("posts/check-ins.json", &json!([record(&place)]));
    assert_eq!(items[0]["surface"], "own_profile");
}
