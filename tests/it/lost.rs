//! Content that a reader could mistake for something safe or for nothing: each of these would hide
//! something of the user's.

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const PROFILE: &str = "personal_information/profile_information/profile_information.json";

fn of(files: &[(&str, Value)]) -> Vec<Value> {
    let (code, mut report) = audit(&[Zip::of_json("export.zip", files).path()]);
    assert_eq!(code, 0);
    serde_json::from_value(report["items"].take()).unwrap()
}

/// Kind, state, words and number of media of each item.
fn told(items: &[Value]) -> Vec<(&str, &str, &str, usize)> {
    let mut told: Vec<_> = items
        .iter()
        .map(|item| {
            let word = |key: &str| item[key].as_str().unwrap();
            (
                word("kind"),
                word("state"),
                word("text"),
                item["media"].as_array().unwrap().len(),
            )
        })
        .collect();
    told.sort_unstable();
    told
}

fn photo(name: &str) -> Value {
    json!({"uri": format!("your_facebook_activity/posts/media/{name}"), "creation_timestamp": 1_700_000_000})
}

#[test]
fn a_photo_in_a_pending_post_is_up_where_it_stands_alone() {
    let pending = json!({"pending_posts_v2": [{"timestamp": 1_700_000_000, "attachments": [{"data": [{"media": photo("1.jpg")}]}]}]});
    let items = of(&[
        (
            "your_facebook_activity/groups/your_pending_posts_in_groups.json",
            pending,
        ),
        (
            "your_facebook_activity/posts/your_uncategorized_photos.json",
            json!({"other_photos_v2": [photo("1.jpg")]}),
        ),
    ]);
    assert_eq!(
        told(&items),
        [("group_post", "pending", "", 1), ("photo", "live", "", 1)]
    );
}

#[test]
fn words_beside_a_picture_or_in_a_poll_are_the_posts_words() {
    let mut captioned = photo("1.jpg");
    captioned["description"] = json!("My garden");
    let post = |attached: Value| json!({"timestamp": 1_700_000_000, "attachments": [{"data": [attached]}]});
    let poll = json!({"poll": {"question": "Tea or coffee?", "options": [{"option": "Tea", "voted": true}]}});
    let items = of(&[(
        POSTS,
        json!([post(json!({"media": captioned})), post(poll)]),
    )]);
    assert_eq!(
        told(&items),
        [
            ("post", "live", "My garden", 1),
            ("post", "live", "Tea or coffee?\nTea", 0)
        ]
    );
}

#[test]
fn a_profile_picture_shown_in_a_group_is_a_post_there() {
    let album = json!({"name": "Profile pictures", "photos": [photo("1.jpg")]});
    let shown = json!([{"timestamp": 1_700_000_500, "attachments": [{"data": [{"media": photo("1.jpg")}]}]}]);
    let path = "your_facebook_activity/posts/album/0.json";
    let group = "your_facebook_activity/groups/group_posts_and_comments.json";
    let items = of(&[
        (path, album.clone()),
        (group, json!({"group_posts_v2": shown})),
    ]);
    assert_eq!(items.len(), 2);
    // On one's own timeline the same record only announces the picture.
    let items = of(&[(path, album), (POSTS, shown)]);
    assert_eq!(told(&items), [("profile_picture", "live", "", 1)]);
}

#[test]
fn without_a_cover_the_newest_profile_picture_is_the_one_in_use() {
    let dated =
        |name: &str, time: i64| json!({"uri": photo(name)["uri"], "creation_timestamp": time});
    let album = json!({"name": "Profile pictures", "photos": [dated("old.jpg", 1_600_000_000), dated("new.jpg", 1_700_000_000)]});
    let items = of(&[("your_facebook_activity/posts/album/0.json", album)]);
    let live: Vec<&Value> = items
        .iter()
        .filter(|item| item["state"] == "live")
        .collect();
    assert_eq!(live.len(), 1);
    assert!(live[0]["media"][0].as_str().unwrap().ends_with("new.jpg"));
}

#[test]
fn comments_under_another_spelling_of_the_name_are_the_users() {
    let comment = |author: &str| json!({"timestamp": 1_700_000_000, "data": [{"comment": {"timestamp": 1_700_000_000, "comment": author, "author": author}}]});
    let comments = json!({"comments_v2": [comment("Ada Example"), comment("ADA  Example"), comment("Bo Example")]});
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}});
    let items = of(&[
        (PROFILE, profile),
        (
            "your_facebook_activity/comments_and_reactions/comments.json",
            comments,
        ),
    ]);
    let mut texts: Vec<&str> = items
        .iter()
        .filter(|item| item["kind"] == "comment")
        .map(|item| item["text"].as_str().unwrap())
        .collect();
    texts.sort_unstable();
    assert_eq!(texts, ["ADA  Example", "Ada Example"]);
}

#[test]
fn a_photo_sent_to_meta_ai_is_told_of() {
    let path = "your_facebook_activity/messages/inbox/metaai_1/message_1.json";
    let line = |sender: &str, at: i64, content: Option<&str>, photos: &[Value]| json!({"sender_name": sender, "timestamp_ms": at, "content": content, "photos": photos});
    let sent = json!({"uri": "your_facebook_activity/messages/inbox/metaai_1/photos/1.jpg", "creation_timestamp": 1_700_000_000});
    let thread = json!({"participants": [{"name": "Meta AI"}, {"name": "Ada"}], "title": "Meta AI", "messages": [
        line("Meta AI", 1_700_000_002_000, Some("A fine rose"), &[]),
        line("Ada", 1_700_000_001_000, None, &[sent]),
        line("Ada", 1_700_000_000_000, Some("What is this?"), &[]),
    ]});
    let items = of(&[(path, thread)]);
    let expected = [
        ("ai_media", "live", "", 1),
        ("ai_prompt", "live", "What is this?", 0),
        ("ai_reply", "live", "A fine rose", 0),
    ];
    assert_eq!(told(&items), expected);
    assert!(
        items
            .iter()
            .all(|item| item["policy"]["covered"] != "not_covered"),
        "{items:?}"
    );
}

#[test]
fn a_bio_that_looks_like_an_address_is_no_contact_detail_and_one_like_a_date_is_not_told() {
    // The test's JSON is written in alphabetical order. The labels after the user name are of no
    // language that the program knows.
    let of_map = |map: Value| {
        let record = json!({"profile_user": [{"string_map_data": map}]});
        of(&[(
            "personal_information/personal_information/personal_information.json",
            record,
        )])
    };
    let texts = |items: &[Value]| -> Vec<String> {
        let mut texts: Vec<String> = items
            .iter()
            .map(|item| item["text"].as_str().unwrap().to_owned())
            .collect();
        texts.sort_unstable();
        texts
    };
    let address = json!({"A": {"value": "me@example.com"}, "Username": {"value": "ada"}, "Xa": {"value": "bio@example.com"}});
    assert_eq!(texts(&of_map(address)), ["ada", "bio@example.com"]);
    let dates = json!({"Username": {"value": "ada"}, "Xa": {"value": "2012-01-01"}, "Xb": {"value": "1990-01-01"}});
    // One of them is the birthday, which is never shown, and it is not known which.
    assert_eq!(texts(&of_map(dates)), ["ada"]);
}

#[test]
fn downloads_of_two_days_are_not_taken_for_parts_of_one() {
    let post = json!([{"timestamp": 1_700_000_000, "data": [{"post": "x"}]}]).to_string();
    let comments = json!({"comments_v2": []}).to_string();
    let one = Zip::of(
        "facebook-ada-2026-01-05-AbCd1234.zip",
        &[(POSTS, post.as_bytes())],
    );
    let comments_path = "your_facebook_activity/comments_and_reactions/comments.json";
    let later = Zip::of(
        "facebook-ada-2026-06-05-EfGh5678.zip",
        &[(comments_path, comments.as_bytes())],
    );
    let ran = crate::support::metaudit([one.path(), later.path()]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("two downloads of one"),
        "{}",
        ran.stderr
    );
    let part = Zip::of(
        "facebook-ada-2026-01-05-EfGh5678.zip",
        &[(comments_path, comments.as_bytes())],
    );
    assert_eq!(
        audit(&[one.path(), part.path()]).1["exports"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_backdated_post_is_of_the_day_it_was_made_and_says_where_it_is_shown() {
    let post = json!({"timestamp": 1_700_000_000, "data": [{"backdated_timestamp": 1_300_000_000}, {"post": "Old times"}]});
    let items = of(&[(POSTS, json!([post]))]);
    assert_eq!(items[0]["time"], "2023-11-14T22:13:20Z");
    assert_eq!(items[0]["annotations"]["backdated_to"], "2011-03-13");
}
