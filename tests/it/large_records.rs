//! Records that are larger than any of Meta's are cut at a limit, which is reported; the words
//! around the cut stay.

use metaudit::for_tests::RECORD_BYTES;
use serde_json::Value;

use crate::support::{Zip, audit};

const CUT: &str = "a record is larger than any that Meta writes; the rest of it was left out";

fn told(report: &Value) -> bool {
    report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .any(|problem| problem["what"] == CUT)
}

/// So many that, whatever each takes, they are too many.
fn repeated(piece: &str, times: usize) -> String {
    vec![piece; times].join(",")
}

/// Files whose one record is too large, and words that stand behind what is too large.
fn records(times: usize) -> [(&'static str, String); 4] {
    let medium = r#"{"data":[{"media":{"uri":"posts/media/1.jpg"}}]}"#;
    let labels = r#"{"label":"Media","media":[{"uri":"media/posts/1.jpg"}]}"#;
    [
        (
            "your_facebook_activity/posts/your_posts_1.json",
            format!(
                r#"[{{"timestamp": 1700000000, "attachments": [{}], "data": [{{"post": "after it all"}}]}}, {{"timestamp": 1700000001, "data": [{{"post": "the next"}}]}}]"#,
                repeated(medium, times)
            ),
        ),
        (
            "posts/album/0.json",
            format!(
                r#"{{"name": "Pots", "photos": [{}], "description": "after it all"}}"#,
                repeated(r#"{"uri":"posts/media/1.jpg"}"#, times * 2)
            ),
        ),
        (
            "your_instagram_activity/media/posts_1.json",
            format!(
                r#"[{{"media": [{}], "title": "after it all"}}, {{"media": [{{"uri": "media/posts/2.jpg"}}], "title": "the next"}}]"#,
                repeated(r#"{"uri":"media/posts/1.jpg"}"#, times * 2)
            ),
        ),
        (
            "your_instagram_activity/media/reels.json",
            format!(
                r#"[{{"timestamp": 1700000000, "label_values": [{}, {{"label": "Caption", "value": "after it all"}}]}}, {{"timestamp": 1700000001, "label_values": [{{"label": "Caption", "value": "the next"}}]}}]"#,
                repeated(labels, times)
            ),
        ),
    ]
}

#[test]
fn a_record_that_is_too_large_is_cut_and_told() {
    for (path, json) in records(300_000) {
        assert!(json.len() < RECORD_BYTES);
        let (_, report) = audit(&[Zip::of("export.zip", &[(path, json.as_bytes())]).path()]);
        assert!(told(&report), "{path}: {}", report["problems"]);
        let media = report["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["media"].as_array().unwrap().len());
        assert!(media.max().unwrap() < 300_000, "{path}");
        let words = report["items"].to_string();
        if json.contains("the next") {
            assert!(words.contains("the next"), "{path}");
        }
        // The text after the list is read; that inside it is not.
        assert!(
            words.contains("after it all") || path.ends_with("reels.json"),
            "{path}"
        );
    }
}

#[test]
fn a_record_of_common_size_is_not() {
    for (path, json) in records(3_000) {
        let (_, report) = audit(&[Zip::of("export.zip", &[(path, json.as_bytes())]).path()]);
        assert!(!told(&report), "{path}");
        let words = report["items"].to_string();
        assert!(words.contains("after it all"), "{path}");
    }
}

#[test]
fn participants_and_what_else_stands_beside_messages_are_bounded() {
    let people = repeated(r#"{"name":"Bo"}"#, 1_000_000);
    for (path, people) in [
        (
            "your_facebook_activity/messages/inbox/bo_1/message_1.json",
            format!("[{people}]"),
        ),
        (
            "your_instagram_activity/messages/inbox/bo_1/message_1.json",
            format!("[{people}]"),
        ),
        (
            "messages/Bo_1.json",
            format!("[{}]", repeated("\"Bo\"", 2_000_000)),
        ),
    ] {
        let json = if path.starts_with("messages/") {
            format!(
                r#"{{"threadName": "Bo_1", "participants": {people}, "messages": [{{"isUnsent": false, "media": [], "reactions": [], "senderName": "Bo", "text": "hello", "timestamp": 1700000000000, "type": "text"}}]}}"#
            )
        } else {
            format!(
                r#"{{"participants": {people}, "messages": [{{"sender_name": "Bo", "timestamp_ms": 1700000000000, "content": "hello"}}], "title": "Bo", "thread_path": "inbox/bo_1"}}"#
            )
        };
        let (_, report) = audit(&[Zip::of("export.zip", &[(path, json.as_bytes())]).path()]);
        assert!(told(&report), "{path}: {}", report["problems"]);
        assert_eq!(
            report["conversations"].as_array().unwrap().len(),
            1,
            "{path}"
        );
    }
}
