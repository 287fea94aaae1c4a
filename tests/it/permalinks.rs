//! A link to the thing itself, where the archive holds its address, and only there.

use serde_json::{Value, json};

use crate::support::{Zip, audit, audit_with, metaudit};

const CHECK_INS: &str = "your_facebook_activity/posts/check-ins.json";
const GROUPS: &str = "your_facebook_activity/groups/group_posts_and_comments.json";
const ARCHIVE: &str = "your_facebook_activity/posts/archive.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const DETAILED: &str = "your_instagram_activity/media/posts.json";
const OTHER: &str = "your_instagram_activity/media/other_content.json";
const REPOSTS: &str = "your_instagram_activity/media/reposts.json";
const THREADS: &str = "your_instagram_activity/threads/threads_and_replies.json";

fn label(name: &str, value: &str) -> Value {
    json!({"label": name, "value": value})
}

fn address(name: &str, value: &str) -> Value {
    json!({"label": name, "value": value, "href": value})
}

fn entity(values: &[Value]) -> Value {
    json!({"timestamp": 1_780_000_000, "media": [], "fbid": "900000000000000004", "label_values": values})
}

fn zip(path: &str, records: &Value) -> Zip {
    let (name, profile) = if path.contains("facebook") {
        let name = json!({"full_name": "Ada Example"});
        (
            "facebook-ada.example-2026-08-01-AAAA1111.zip",
            (
                "personal_information/profile_information/profile_information.json",
                json!({"profile_v2": {"name": name, "username": "ada.example"}}),
            ),
        )
    } else {
        (
            "instagram-ada_example-2026-08-01-AAAA1111.zip",
            (
                "personal_information/personal_information/personal_information.json",
                json!({"profile_user": [{"title": "User Information", "media_map_data": {}, "string_map_data":
                    {"Username": {"value": "ada_example"}, "Private Account": {"value": "False"}}}]}),
            ),
        )
    };
    let files = [
        (path, records.to_string()),
        (profile.0, profile.1.to_string()),
    ];
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    Zip::of(name, &files)
}

/// What the report says of the only item of the file.
fn told(path: &str, record: &Value) -> Value {
    let zip = zip(path, &json!([record]));
    let (_, report) = audit(&[zip.path()]);
    let items = report["items"].as_array().unwrap();
    let mut of_file = items
        .iter()
        .filter(|item| item["origins"][0]["file"] == path);
    let found = of_file.next().unwrap_or_else(|| panic!("{path}: {record}"));
    assert!(of_file.next().is_none(), "{path}");
    found.clone()
}

#[test]
fn a_record_with_its_own_address_has_a_link() {
    let post = "https://www.facebook.com/groups/900000000000000005/posts/1";
    for (path, words, url, link) in [
        (
            CHECK_INS,
            "Message",
            "URL",
            "https://www.facebook.com/ada.example/posts/1",
        ),
        // Facebook takes a user name with and without its dots for the same.
        (
            ARCHIVE,
            "Message",
            "URL",
            "https://www.facebook.com/adaexample/posts/pfbid0abc",
        ),
        (GROUPS, "Message", "URL", post),
        (GROUPS, "Nachricht", "Adres URL", post),
        // No label that is known, but the number of the record stands in the address.
        (
            CHECK_INS,
            "Message",
            "q9",
            "https://www.facebook.com/ada.example/posts/900000000000000004",
        ),
        (
            COMMENTS,
            "Comment",
            "URL",
            "https://www.facebook.com/bo.sample/posts/1?comment_id=7",
        ),
        (
            DETAILED,
            "Caption",
            "URL",
            "https://www.instagram.com/p/Cabc_1/",
        ),
        (
            OTHER,
            "Légende",
            "URL",
            "https://www.instagram.com/reel/Cabc_1/",
        ),
        (
            THREADS,
            "Text",
            "URL-адрес",
            "https://www.threads.com/@ada_example/post/Cabc_1",
        ),
    ] {
        let item = told(
            path,
            &entity(&[label(words, "figs in the rain"), address(url, link)]),
        );
        assert_eq!(item["permalink"], link, "{path}: {url}");
        assert!(
            !item["text"].as_str().unwrap().contains("https://"),
            "the address is none of the words: {item}"
        );
    }
}

#[test]
fn an_address_that_leads_elsewhere_is_no_link_of_the_item() {
    let owner = |title: &str, name: &str| json!({"title": title, "dict": [label(name, "Bo Sample"), address("q2", "https://www.instagram.com/bo_sample")]});
    let words = || label("Caption", "figs");
    let on_instagram = "https://www.instagram.com/p/Cabc_1/";
    for (path, values) in [
        // Hosts that are none of Meta's, that only look so, or that lead on to anywhere.
        (
            DETAILED,
            vec![words(), address("URL", "https://example.com/p/Cabc_1/")],
        ),
        (
            DETAILED,
            vec![
                words(),
                address("URL", "https://www.instagram.com.example.com/p/Cabc_1/"),
            ],
        ),
        (
            DETAILED,
            vec![
                words(),
                address("URL", "https://www.instagram.com@example.com/p/Cabc_1/"),
            ],
        ),
        (
            DETAILED,
            vec![
                words(),
                address("URL", "https://l.instagram.com/p/1?u=https://example.com"),
            ],
        ),
        (
            DETAILED,
            vec![
                words(),
                address("URL", "http://www.instagram.com/p/Cabc_1/"),
            ],
        ),
        (
            DETAILED,
            vec![
                words(),
                address("URL", "javascript:alert(1)//https://www.instagram.com/p/x/"),
            ],
        ),
        // A profile is no post, and somebody else's post is none of the user's.
        (
            DETAILED,
            vec![
                words(),
                address("URL", "https://www.instagram.com/ada_example/"),
            ],
        ),
        (
            DETAILED,
            vec![
                words(),
                address("URL", "https://www.instagram.com/bo_sample/p/Cabc_1/"),
            ],
        ),
        (
            DETAILED,
            vec![
                words(),
                address("URL", on_instagram),
                owner("Owner", "Name"),
            ],
        ),
        (
            DETAILED,
            vec![words(), address("URL", on_instagram), owner("q9", "q1")],
        ),
        (
            DETAILED,
            vec![
                words(),
                json!({"title": "q9", "dict": [address("URL", on_instagram)]}),
            ],
        ),
        // Two addresses, and nothing tells which is meant.
        (
            DETAILED,
            vec![
                words(),
                address("URL", on_instagram),
                address("URL", "https://www.instagram.com/p/Cabc_2/"),
            ],
        ),
        (
            REPOSTS,
            vec![
                label("Text", "look"),
                json!({"title": "Media", "dict": [address("URL", on_instagram), owner("Owner", "Name")]}),
            ],
        ),
        (
            REPOSTS,
            vec![label("Text", "look"), address("URL", on_instagram)],
        ),
        // What was commented on is not the comment.
        (
            COMMENTS,
            vec![
                label("Comment", "figs"),
                address("URL", "https://www.facebook.com/bo.sample/posts/1"),
            ],
        ),
        (
            CHECK_INS,
            vec![
                label("Message", "figs"),
                address("URL", "https://www.facebook.com/bo.sample/posts/1"),
            ],
        ),
        (
            CHECK_INS,
            vec![
                label("Message", "figs"),
                address("q9", "https://www.facebook.com/ada.example/posts/1"),
            ],
        ),
    ] {
        let item = told(path, &entity(&values));
        assert_eq!(item.get("permalink"), None, "{path}: {values:?}");
    }
}

#[test]
fn a_redacted_report_holds_no_address_of_an_item() {
    let link = "https://www.facebook.com/groups/900000000000000005/posts/1";
    let record = entity(&[label("Message", "figs"), address("URL", link)]);
    let zip = zip(GROUPS, &json!([record]));
    let folder = tempfile::tempdir().unwrap();
    for (redact, stands) in [(&[][..], true), (&["--redact"][..], false)] {
        let (_, report) = audit_with(&[zip.path()], redact);
        assert_eq!(report.to_string().contains(link), stands);
        let page = folder.path().join("page.html");
        let mut all: Vec<std::ffi::OsString> =
            vec![zip.path().into(), "-o".into(), page.clone().into()];
        all.extend(["--quiet", "--force"].iter().chain(redact).map(Into::into));
        metaudit(all);
        let page = std::fs::read_to_string(&page).unwrap();
        assert_eq!(page.contains(link), stands);
        assert_eq!(page.contains("/posts/1\""), stands, "a link to click");
    }
}
