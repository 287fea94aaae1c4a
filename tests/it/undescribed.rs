//! Undescribed files, and files in an unusual dialect: their content is read or reported, never
//! lost.

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const FB: &str = "your_facebook_activity";
const PROFILE: &str = "personal_information/profile_information/profile_information.json";

/// The whole report about one file, which lies in an export of Facebook or Instagram.
fn report(path: &str, value: &Value) -> Value {
    let bytes = value.to_string().into_bytes();
    let (code, report) = audit(&[Zip::of("export.zip", &[(path, bytes.as_slice())]).path()]);
    assert_eq!(code, 0);
    report
}

fn texts(report: &Value) -> Vec<&str> {
    let mut texts: Vec<_> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["text"].as_str().unwrap())
        .collect();
    texts.sort_unstable();
    texts
}

fn tells(report: &Value, what: &str) -> bool {
    report["problems"].to_string().contains(what)
}

#[test]
fn words_under_an_undescribed_key_are_kept_and_the_key_is_told() {
    for path in [
        "posts/your_posts_1.json",
        "groups/group_posts_and_comments.json",
        "posts/archive.json",
    ] {
        for record in [
            json!({"timestamp": 1_700_000_000, "data": [{"zork": "kept words"}]}),
            json!({"timestamp": 1_700_000_000, "data": [{}, {"zork": {"inner": ["kept words"]}}]}),
            json!({"timestamp": 1_700_000_000, "zork": "kept words"}),
        ] {
            let report = report(&format!("{FB}/{path}"), &json!([record]));
            assert_eq!(texts(&report), ["kept words"], "{path} {record}");
            assert!(tells(&report, "zork"), "{path} {record}");
        }
    }
}

#[test]
fn a_comment_that_is_the_record_itself_is_read() {
    for (path, root) in [
        ("comments_and_reactions/comments.json", Some("comments_v2")),
        ("comments_and_reactions/comments.json", None),
        ("groups/your_comments_in_groups.json", None),
    ] {
        let record = json!({"timestamp": 1_700_000_000, "comment": "Mooi", "author": "Ada P\u{e9}lda", "group": "Figs"});
        let records = root.map_or(json!([record]), |root| json!({ root: [record] }));
        let report = report(&format!("{FB}/{path}"), &records);
        assert_eq!(texts(&report), ["Mooi"], "{path}");
        assert_eq!(report["items"][0]["kind"], "group_comment", "{path}");
        assert_eq!(report["items"][0]["place"], "Figs", "{path}");
    }
}

#[test]
fn edits_in_the_classic_form_keep_their_words() {
    for (path, datum) in [
        (
            "posts/edits_you_made_to_posts.json",
            json!({"post": "Avant"}),
        ),
        (
            "comments_and_reactions/your_comment_edits.json",
            json!({"comment": {"comment": "Avant"}}),
        ),
        (
            "comments_and_reactions/your_comment_edits.json",
            json!({"comment": {"comment": "Avant", "author": "Ada"}}),
        ),
    ] {
        let record = json!([{"timestamp": 1_700_000_000, "data": [datum], "title": "Ada a modifi\u{e9} ..."}]);
        assert_eq!(
            texts(&report(&format!("{FB}/{path}"), &record)),
            ["Avant"],
            "{path}"
        );
    }
    let tag = json!([{"timestamp": 1_700_000_000, "data": [{"post": "Potager"}]}]);
    assert_eq!(
        texts(&report(
            &format!("{FB}/groups/your_group_post_tags.json"),
            &tag
        )),
        ["Potager"]
    );
}

#[test]
fn a_profile_is_read_in_every_dialect() {
    let inner = json!({"name": {"full_name": "Ada P\u{e9}lda"}, "username": "ada", "intro_bio": {"name": "Hola"}});
    let labelled = |names: [&str; 3]| {
        let values: Vec<Value> = names
            .iter()
            .zip(["Ada P\u{e9}lda", "ada", "Hola"])
            .map(|(label, value)| json!({"label": label, "value": value}))
            .collect();
        json!({"label_values": values, "fbid": "1"})
    };
    for profile in [
        json!({"profile_v2": inner}),
        inner.clone(),
        json!([inner]),
        labelled(["Name", "Username", "Bio"]),
        json!([labelled(["Name", "Username", "Bio"])]),
    ] {
        assert_eq!(
            texts(&report(PROFILE, &profile)),
            ["Ada P\u{e9}lda", "Hola", "ada"],
            "{profile}"
        );
    }
}

#[test]
fn no_words_in_a_profile_are_told() {
    for (key, value) in [
        ("hometown", json!({"name": 5})),
        ("gender", json!(5)),
        ("work_experiences", json!([{"employer": 7}])),
        ("websites", json!([{"address": 7}])),
        ("languages", json!([{"name": true}])),
    ] {
        let report = report(
            PROFILE,
            &json!({"profile_v2": {"username": "ada", key: value}}),
        );
        assert!(
            tells(&report, "something else than words stands under"),
            "{key}"
        );
    }
}

#[test]
fn comments_of_the_first_instagram_exports_are_read_under_any_key() {
    for key in ["media_comments", "reel_comments", "zork"] {
        let file = json!({"live_comments": [], key: [["2018-05-01T10:00:00", "Bonito", "bo"]]});
        assert_eq!(texts(&report("comments.json", &file)), ["Bonito"], "{key}");
    }
}

#[test]
fn content_in_a_new_file_of_account_data_is_told() {
    let post = json!([{"timestamp": 1_700_000_000, "data": [{"post": "Hallo"}], "title": "Ada"}]);
    let comment = json!({"zork_v2": [{"timestamp": 1_700_000_000, "data": [{"comment": {"comment": "Hallo"}}]}]});
    let caption = json!([{"media": [{"uri": "media/1.jpg", "title": "Hallo"}]}]);
    let clicks = json!([{"timestamp": 1_700_000_000, "data": [{"name": "Hallo"}], "title": "Ada"}]);
    let fb = |folder: &str| format!("{FB}/{folder}/new_things.json");
    let cases = [
        (fb("other_activity"), &post, true),
        (
            "apps_and_websites_off_of_facebook/new.json".to_owned(),
            &comment,
            true,
        ),
        (
            "your_instagram_activity/subscriptions/new.json".to_owned(),
            &caption,
            true,
        ),
        (fb("other_activity"), &clicks, false),
    ];
    for (path, file, is_told) in cases {
        assert_eq!(
            tells(
                &report(&path, file),
                "looks like posts, comments or captions"
            ),
            is_told,
            "{path} {file}"
        );
    }
}

#[test]
fn words_under_a_key_nobody_described_are_kept_or_told_at_any_depth() {
    let posts = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
    for key in ["description", "text", "content"] {
        let record = json!([{"timestamp": 1_700_000_000, "media": [], "fbid": "9",
            "label_values": [{"label": "Message", key: "kept words"}]}]);
        let found = report(posts, &record);
        assert_eq!(
            found["items"][0]["text"], "kept words",
            "{key}: {}",
            found["items"]
        );
        assert!(tells(&found, key), "{key}");
    }
    let record = json!([{"timestamp": 1_700_000_000, "data": [{"post": "w"}],
        "attachments": [{"media": {"uri": "a/1.jpg", "description": "pic words"}}]}]);
    assert!(tells(&report(posts, &record), "media"));
    let record = json!([{"media": [{"uri": "media/posts/202311/1.jpg", "creation_timestamp": 1_700_000_000,
        "caption": "kept words"}]}]);
    let found = report("your_instagram_activity/media/posts_1.json", &record);
    let post = found["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["kind"] == "post");
    assert_eq!(post.unwrap()["text"], "kept words");
    assert!(tells(&found, "caption"));
    let comments = "your_instagram_activity/comments/post_comments_1.json";
    for value in [json!({"text": "kept words"}), json!(["kept words"])] {
        let record =
            json!([{"string_map_data": {"Comment": value, "Time": {"timestamp": 1_700_000_000}}}]);
        let found = report(comments, &record);
        assert_ne!(found["problems"], json!([]), "{value}");
    }
}
