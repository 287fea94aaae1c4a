//! Where an export lies and which era it is of, when neither its folders nor their names make it
//! easy.

use serde_json::Value;

use crate::support::{Zip, audit, ledger_line, metaudit};

const POST: &[u8] =
    br#"{"timestamp": 1610000000, "data": [{"post": "alone"}], "title": "Ada Example updated her status."}"#;
const THREAD: &[u8] = br#"{"participants": [{"name": "Bo Example"}], "messages": [{"sender_name": "Bo Example", "timestamp_ms": 1610000000000, "content": "x"}], "title": "Bo Example"}"#;
const THREADS_POST: &[u8] =
    br#"{"text_post_app_text_posts": [{"media": [{"uri": "", "creation_timestamp": 1760000000, "title": "Hi"}]}]}"#;

/// Platform and kind of each item, sorted.
fn kinds(report: &Value) -> Vec<String> {
    let items = report["items"].as_array().unwrap().iter();
    let mut kinds: Vec<String> = items
        .map(|item| {
            format!(
                "{} {}",
                item["platform"].as_str().unwrap(),
                item["kind"].as_str().unwrap()
            )
        })
        .collect();
    kinds.sort();
    kinds
}

#[test]
fn files_without_any_folder_are_told_by_what_is_in_them() {
    let zip = Zip::of(
        "loose.zip",
        &[
            ("your_posts_1.json", POST),
            ("a/message_1.json", THREAD),
            ("b/message_1.json", THREAD),
            ("notes.txt", b"mine"),
            ("package.json", br#"{"name": "x", "profile": 3}"#),
        ],
    );
    let (code, report) = audit(&[zip.path()]);
    assert_eq!(
        (code, kinds(&report)),
        (0, vec!["facebook post".to_owned()])
    );
    assert_eq!(report["summary"]["messages"]["conversations"], 2);
    assert_eq!(
        ledger_line(&report, "package.json")["status"],
        "unrecognised"
    );
}

#[test]
fn threads_alone_at_the_root_is_confirmed_by_its_keys() {
    let zip = Zip::of(
        "part.zip",
        &[("threads/threads_and_replies.json", THREADS_POST)],
    );
    assert_eq!(kinds(&audit(&[zip.path()]).1), ["threads thread_post"]);

    let other = Zip::of("pool.zip", &[("threads/pool.json", br#"{"workers": 4}"#)]);
    assert_eq!(
        metaudit([other.path()]).code,
        3,
        "a folder of that name alone is no export"
    );
}

#[test]
fn everyday_names_beside_a_facebook_export_make_no_second_export() {
    let zip = Zip::of(
        "facebook.zip",
        &[
            ("your_facebook_activity/posts/your_posts_1.json", POST),
            ("photos/beach.jpg", b"x"),
            ("settings/editor.json", b"{}"),
        ],
    );
    let (_, report) = audit(&[zip.path()]);
    assert_eq!(report["exports"].as_array().unwrap().len(), 1);
    assert_eq!(
        ledger_line(&report, "editor.json")["status"],
        "unrecognised"
    );
}

#[test]
fn folders_both_platforms_had_follow_their_siblings() {
    let comments = br#"{"comments_media_comments": [{"title": "bo_example", "string_list_data": [{"value": "Nice", "timestamp": 1620000000}]}]}"#;
    let zip = Zip::of(
        "part.zip",
        &[
            ("comments/post_comments.json", comments),
            ("messages/inbox/bo_1/message_1.json", THREAD),
        ],
    );
    let (_, report) = audit(&[zip.path()]);
    assert_eq!(kinds(&report), ["instagram comment"]);
    assert_eq!(
        report["exports"].as_array().unwrap().len(),
        1,
        "the thread lies in the same export"
    );
}

#[test]
fn two_activity_folders_may_hold_files_of_one_name() {
    let other = br#"[{"timestamp": 1610000001, "data": [{"post": "the other"}]}]"#;
    let zip = Zip::of(
        "mixed.zip",
        &[
            (
                "your_activity_across_facebook/posts/your_posts_1.json",
                other,
            ),
            ("your_facebook_activity/posts/your_posts_1.json", POST),
        ],
    );
    assert_eq!(
        kinds(&audit(&[zip.path()]).1),
        ["facebook post", "facebook post"]
    );
}

#[test]
fn one_odd_row_costs_no_other_of_instagrams_first_layout() {
    let comments = br#"{"media_comments": [["2019-05-01T10:00:00", "one", "bo_example"], ["2019-05-01T10:00:01", 2, "bo_example"], 5, ["2019-05-01T10:00:02", "three", "bo_example"]]}"#;
    let profile = br#"{"username": "ada_example", "name": "Ada Example", "private_account": true}"#;
    let zip = Zip::of(
        "ada_example_20190601.zip",
        &[("comments.json", comments), ("profile.json", profile)],
    );
    let (_, report) = audit(&[zip.path()]);
    let mut texts: Vec<&str> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == "comment")
        .map(|item| item["text"].as_str().unwrap())
        .collect();
    texts.sort_unstable();
    assert_eq!(texts, ["2", "one", "three"]);
}
