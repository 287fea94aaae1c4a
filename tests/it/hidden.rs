//! A post in two files is one item, and hidden items stay hidden; activity gives no items.

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const ARCHIVE: &str = "your_instagram_activity/media/archived_posts.json";
const BIN: &str = "your_instagram_activity/media/recently_deleted_content.json";
const POSTS: &str = "your_instagram_activity/media/posts_1.json";
const DETAILED: &str = "your_instagram_activity/media/posts.json";

fn report(name: &str, files: &[(&str, Value)]) -> Value {
    let public = json!({"profile_user": [{"title": "", "media_map_data": {}, "string_map_data": {
        "Username": {"value": "ada_minta"}, "Private Account": {"value": "False"}}}]});
    let path = "personal_information/personal_information/personal_information.json";
    let profile = name.starts_with("instagram").then_some((path, public));
    audit(&[Zip::of_json(name, files.iter().chain(&profile)).path()]).1
}

fn instagram(files: &[(&str, Value)]) -> Vec<Value> {
    posts(&report(
        "instagram-ada_minta-2026-09-01-AbCd1234.zip",
        files,
    ))
}

fn facebook(files: &[(&str, Value)]) -> Value {
    report("facebook-ada-2026-09-01-AbCd1234.zip", files)
}

fn posts(report: &Value) -> Vec<Value> {
    let items = report["items"].as_array().unwrap();
    items
        .iter()
        .filter(|item| item["kind"] == "post" || item["kind"] == "group_post")
        .cloned()
        .collect()
}

fn media(names: &[&str]) -> Value {
    let of = |name: &&str| json!({"uri": format!("media/posts/202605/{name}"), "creation_timestamp": 1_779_000_000});
    json!({"media": names.iter().map(of).collect::<Vec<_>>(), "title": "Tulips", "creation_timestamp": 1_779_000_000})
}

fn is_hidden(item: &Value, state: &str) {
    assert_eq!(item["state"], state, "{item}");
    assert_eq!(item["visibility"]["is"], "private", "{item}");
    assert_ne!(
        item["visibility"]["confidence"], "certain",
        "two files disagree: {item}"
    );
    assert!(item["origins"].as_array().unwrap().len() >= 2, "{item}");
}

#[test]
fn a_hidden_post_that_a_list_holds_too_is_one_item_and_hidden() {
    let states = [
        (ARCHIVE, "ig_archived_post_media", "archived"),
        (BIN, "ig_recently_deleted_media", "trashed"),
    ];
    let whole = &["17900000000000001.jpg", "17900000000000002.jpg"][..];
    let ways = [
        (whole, whole),
        (
            whole,
            &["17900000000000002.jpg", "17900000000000001.jpg"][..],
        ),
        (whole, &["17900000000000001.webp"][..]),
        (whole, &[][..]),
        (&[][..], whole),
        (&[][..], &[][..]),
    ];
    for (file, root, state) in states {
        for (listed, hidden) in ways {
            let items = instagram(&[
                (POSTS, json!([media(listed)])),
                (file, json!({root: [media(hidden)]})),
            ]);
            assert_eq!(items.len(), 1, "{listed:?} {hidden:?}: {items:?}");
            is_hidden(&items[0], state);
        }
    }
}

#[test]
fn a_detailed_record_does_not_open_what_is_archived_in_any_language() {
    for labels in [
        &["Caption", "Media", "Published", "True"][..],
        &["Légende", "Contenu multimédia", "Publié", "Vrai"],
    ] {
        let picture = json!({"uri": "media/posts/202605/17900000000000001.jpg", "creation_timestamp": 1_779_000_000});
        let detailed = json!([{"timestamp": 1_779_000_000, "media": [], "fbid": "17900000000000001", "label_values": [
            {"label": labels[0], "value": "Tulips"}, {"label": labels[1], "media": [picture]},
            {"label": labels[2], "value": labels[3]}]}]);
        let archive = json!({"ig_archived_post_media": [media(&["17900000000000001.jpg"])]});
        let items = instagram(&[(DETAILED, detailed), (ARCHIVE, archive)]);
        assert_eq!(items.len(), 1, "{items:?}");
        is_hidden(&items[0], "archived");
    }
}

#[test]
fn two_honest_posts_of_one_second_stay_two() {
    let archive = json!({"ig_archived_post_media": [media(&["17900000000000009.jpg"])]});
    let items = instagram(&[
        (POSTS, json!([media(&["17900000000000001.jpg"])])),
        (ARCHIVE, archive),
    ]);
    let states: Vec<&Value> = items.iter().map(|item| &item["state"]).collect();
    assert_eq!(items.len(), 2);
    assert!(
        states.contains(&&json!("live")) && states.contains(&&json!("archived")),
        "{states:?}"
    );
}

#[test]
fn a_binned_post_of_a_group_is_that_of_the_group() {
    let group = json!({"group_posts_v2": [{"timestamp": 1_700_000_000, "data": [{"post": "Seeds to give"}],
        "title": "Ada Minta posted in Fig Lovers."}]});
    let bin =
        json!({"trash_v2": [{"timestamp": 1_700_000_000, "data": [{"post": "Seeds to give"}]}]});
    let report = facebook(&[
        (
            "your_facebook_activity/groups/group_posts_and_comments.json",
            group,
        ),
        ("your_facebook_activity/posts/trash.json", bin),
    ]);
    let items = posts(&report);
    assert_eq!(items.len(), 1, "{items:?}");
    is_hidden(&items[0], "trashed");
    assert_eq!(items[0]["place"], "Fig Lovers");
}

#[test]
fn activity_about_the_user_is_no_item_whatever_it_is_called() {
    let text = |words: &str| {
        json!([{"timestamp": 1_700_000_000, "media": [], "fbid": "1",
        "label_values": [{"label": "Nome", "value": words}]}])
    };
    for path in [
        "posts/media_used_for_memories.json",
        "posts/places_you_have_been_tagged_in.json",
        "facebook_marketplace/your_marketplace_listing_history.json",
        "fundraisers/fundraisers_donated_to.json",
        "other_activity/your_crowdsourcing_edits.json",
        "posts/zeppelin_flights_you_ve_opened.json",
        "groups/zeppelin_invites_received.json",
        "pages/zeppelins_unfollowed.json",
    ] {
        let report = facebook(&[(&format!("your_facebook_activity/{path}"), text("Ferryman"))]);
        assert_eq!(
            report["items"].as_array().unwrap().len(),
            0,
            "{path}: {}",
            report["items"]
        );
    }
}

#[test]
fn a_visit_at_which_the_user_checked_in_is_told_of_by_the_check_in() {
    let post = json!([{"timestamp": 1_693_000_000, "attachments": [{"data": [{"place": {"name": "Plum Hall"}}]}]}]);
    let visit = json!([{"media": [], "fbid": "1", "label_values": [
        {"label": "Visit time", "timestamp_value": 1_693_000_000}, {"label": "Place name", "value": "Plum Hall"}]}]);
    let report = facebook(&[
        ("your_facebook_activity/posts/your_posts_1.json", post),
        (
            "your_facebook_activity/posts/places_you_have_been_tagged_in.json",
            visit,
        ),
    ]);
    let items = posts(&report);
    assert_eq!(items.len(), 1, "{items:?}");
    assert_eq!(
        items[0]["origins"].as_array().unwrap().len(),
        2,
        "{items:?}"
    );
}

/// The folder of a picture tells that a post was archived, whichever file its record stands in.
#[test]
fn what_lies_in_the_folder_of_archived_posts_is_archived() {
    let of = |folder: &str| json!({"media": [{"uri": format!("{folder}/202311/17900000000000001.jpg"), "creation_timestamp": 1_700_000_000, "title": "Tulips"}]});
    for (path, wrap) in [
        (POSTS, false),
        ("your_instagram_activity/media/reels.json", true),
    ] {
        for (folder, state) in [
            ("media/archived_posts", "archived"),
            ("your_instagram_activity/media/archived_posts", "archived"),
            ("media/posts", "live"),
        ] {
            let record = json!([of(folder)]);
            let file = if wrap {
                json!({"ig_reels_media": record})
            } else {
                record
            };
            let told = report(
                "instagram-ada_minta-2026-09-01-AbCd1234.zip",
                &[(path, file)],
            );
            let items = told["items"].as_array().unwrap();
            let item = items.iter().find(|item| item["text"] == "Tulips").unwrap();
            assert_eq!(item["state"], state, "{path} {folder}");
            assert_eq!(
                item["visibility"]["is"] == "public",
                state == "live",
                "{item}"
            );
        }
    }
}
