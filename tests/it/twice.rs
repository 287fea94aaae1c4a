//! Something that two files list is one item, whatever each file knows about it (facebook.md 4 and
//! 5, instagram-threads.md 8).

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const TIME: i64 = 1_700_000_000;

/// The items of an export of these files, but for those of the profile; with the problems.
fn read(name: &str, files: &[(&str, Value)]) -> Vec<Value> {
    let public = json!({"profile_user": [{"title": "", "media_map_data": {}, "string_map_data": {
        "Username": {"value": "ada_minta"}, "Private Account": {"value": "False"}}}]});
    let profile = match name.split('-').next().unwrap() {
        "instagram" => (
            "personal_information/personal_information/personal_information.json",
            public,
        ),
        "page" => (
            "profile_information/profile_information/profile_information.json",
            json!({"profile_v2": {"name": {"full_name": "Plum Press"}}}),
        ),
        _ => (
            "personal_information/profile_information/profile_information.json",
            json!({"profile_v2": {"name": {"full_name": "Ada Example"}}}),
        ),
    };
    let name = format!("{name}-2026-09-01-AbCd1234.zip");
    let report = audit(&[Zip::of_json(&name, files.iter().chain([&profile])).path()]).1;
    let of_profile = ["name", "username", "bio"];
    let items = report["items"].as_array().unwrap().iter();
    items
        .filter(|item| !of_profile.contains(&item["kind"].as_str().unwrap()))
        .cloned()
        .collect()
}

fn is_one(items: &[Value], files: usize, what: &str) {
    assert_eq!(items.len(), 1, "{what}: {items:#?}");
    assert_eq!(
        items[0]["origins"].as_array().unwrap().len(),
        files,
        "{what}: {items:#?}"
    );
}

fn is_hidden(item: &Value, state: &str) {
    assert_eq!(
        (&item["state"], &item["visibility"]["is"]),
        (&json!(state), &json!("private")),
        "{item}"
    );
    assert_ne!(
        item["visibility"]["confidence"], "certain",
        "two files disagree: {item}"
    );
}

#[test]
fn a_carousel_is_one_post_in_every_layout_and_order_of_its_pictures() {
    let medium = |number: u32| json!({"uri": format!("media/posts/202311/1790000000000000{number}.jpg"), "creation_timestamp": TIME});
    let carousel = |numbers: &[u32]| json!({"media": numbers.iter().map(|number| medium(*number)).collect::<Vec<_>>(), "title": "Tulips", "creation_timestamp": TIME});
    for folder in [
        "your_instagram_activity/media",
        "your_instagram_activity/content",
        "content",
    ] {
        for (file, root, state) in [
            ("archived_posts", "ig_archived_post_media", "archived"),
            (
                "recently_deleted_content",
                "ig_recently_deleted_media",
                "trashed",
            ),
        ] {
            for hidden in [&[1, 2, 3][..], &[3, 1, 2], &[2]] {
                let items = read(
                    "instagram-ada_minta",
                    &[
                        (
                            &format!("{folder}/posts_1.json"),
                            json!([carousel(&[1, 2, 3])]),
                        ),
                        (
                            &format!("{folder}/{file}.json"),
                            json!({root: [carousel(hidden)]}),
                        ),
                    ],
                );
                is_one(&items, 2, folder);
                is_hidden(&items[0], state);
            }
        }
    }
    // Each entry of the detailed record has words of its own, in whatever language.
    for labels in [
        ["Caption", "Media"],
        ["Bildunterschrift", "Medien"],
        ["Képaláírás", "Média"],
    ] {
        let entry = |number: u32| json!({"title": "", "dict": [{"label": labels[0], "value": format!("words {number}")}, {"label": labels[1], "media": [medium(number)]}]});
        let detailed = json!([{"timestamp": TIME, "media": [], "fbid": "17900000000000001", "label_values": [
            {"label": labels[0], "value": "Tulips"}, {"label": labels[1], "media": [medium(1), medium(2)]}, {"title": "", "dict": [entry(2), entry(1)]}]}]);
        let archive = json!({"ig_archived_post_media": [carousel(&[1, 2])]});
        let items = read(
            "instagram-ada_minta",
            &[
                ("your_instagram_activity/media/posts.json", detailed),
                ("your_instagram_activity/media/archived_posts.json", archive),
            ],
        );
        is_one(&items, 2, labels[0]);
        is_hidden(&items[0], "archived");
    }
}

#[test]
fn a_reel_is_one_whatever_the_ending_of_its_file() {
    for (own, other) in [(".mp4", ".mov"), (".mp4", ".MP4"), (".mov", "")] {
        let medium = |ending: &str| json!({"uri": format!("media/reels/202311/17900000000000001{ending}"), "creation_timestamp": TIME, "title": "Spin"});
        for folder in [
            "your_instagram_activity/media",
            "your_instagram_activity/content",
            "content",
        ] {
            let reels = (
                format!("{folder}/reels.json"),
                json!({"ig_reels_media": [{"media": [medium(own)]}]}),
            );
            let posts = (
                format!("{folder}/posts_1.json"),
                json!([{"media": [medium(other)]}]),
            );
            let items = read(
                "instagram-ada_minta",
                &[(&reels.0, reels.1.clone()), (&posts.0, posts.1)],
            );
            is_one(&items, 2, folder);
            assert_eq!(items[0]["kind"], "reel", "{items:?}");
            let archive = json!({"ig_archived_post_media": [{"media": [medium(other)]}]});
            let items = read(
                "instagram-ada_minta",
                &[
                    (&reels.0, reels.1),
                    (&format!("{folder}/archived_posts.json"), archive),
                ],
            );
            is_one(&items, 2, folder);
            is_hidden(&items[0], "archived");
        }
        for activity in [
            "your_facebook_activity/",
            "your_activity_across_facebook/",
            "",
        ] {
            let record = |ending: &str| {
                json!({"timestamp": TIME, "title": "", "data": [{"post": "Spin"}], "attachments": [{"data": [{"media":
                {"uri": format!("{activity}posts/media/videos/1{ending}"), "creation_timestamp": TIME}}]}]})
            };
            let reels = (
                format!("{activity}reels/your_reels.json"),
                json!({"lasso_videos_v2": [record(own)]}),
            );
            let bin = json!({"trash_v2": [record(other)]});
            let items = read(
                "facebook-ada",
                &[
                    (&reels.0, reels.1),
                    (&format!("{activity}posts/trash.json"), bin),
                ],
            );
            is_one(&items, 2, activity);
            is_hidden(&items[0], "trashed");
        }
    }
}

#[test]
fn a_check_in_is_one_among_posts_check_ins_and_places() {
    for labels in [
        ["Visit time", "Place name", "Location", "Name", "Message"],
        ["Besuchszeit", "Ortsname", "Ort", "Name", "Nachricht"],
        ["Látogatás", "Hely neve", "Hely", "Név", "Üzenet"],
    ] {
        for words in ["Quiet day", ""] {
            let place = json!({"label": labels[2], "dict": [{"title": "", "dict": [
                {"label": labels[3], "value": "Plum Hall"}, {"label": "Coordinates", "value": "(52.5 , 13.4)"}]}]});
            let mut values = vec![place];
            let mut data = Vec::new();
            if !words.is_empty() {
                values.insert(0, json!({"label": labels[4], "value": words}));
                data.push(json!({"post": words}));
            }
            let post = json!([{"timestamp": TIME, "title": "Ada Example was at Plum Hall.", "data": data,
                "attachments": [{"data": [{"place": {"name": "Plum Hall"}}]}]}]);
            let visit = json!([{"fbid": "1", "label_values": [
                {"label": labels[0], "timestamp_value": TIME}, {"label": labels[1], "value": "Plum Hall"}]}]);
            let items = read(
                "facebook-ada",
                &[
                    ("your_facebook_activity/posts/your_posts_1.json", post),
                    (
                        "your_facebook_activity/posts/check-ins.json",
                        json!([{"timestamp": TIME, "fbid": "1", "label_values": values}]),
                    ),
                    (
                        "your_facebook_activity/posts/places_you_have_been_tagged_in.json",
                        visit,
                    ),
                ],
            );
            is_one(&items, 3, labels[0]);
            assert_eq!(items[0]["place"], "Plum Hall");
        }
    }
}

fn link(words: &str, url: &str) -> Value {
    let data = if words.is_empty() {
        json!([])
    } else {
        json!([{"update_timestamp": TIME}, {"post": words}])
    };
    json!({"timestamp": TIME, "title": "Ada Example shared a link.", "data": data,
        "attachments": [{"data": [{"external_context": {"url": url, "name": "A headline"}}]}]})
}

#[test]
fn a_link_listed_with_and_without_its_words_is_one_post() {
    const URL: &str = "https://example.com/a";
    for posts in [
        "your_facebook_activity/posts/your_posts_1.json",
        "your_activity_across_facebook/posts/your_posts_1.json",
        "posts/your_posts_1.json",
    ] {
        let folder = posts.rsplit_once('/').unwrap().0;
        for (one, other) in [("Look", ""), ("", "Look")] {
            let items = read(
                "facebook-ada",
                &[(posts, json!([link(one, URL), link(other, URL)]))],
            );
            is_one(&items, 2, posts);
            assert_eq!(items[0]["text"], "Look\nA headline");
            let pinned = format!("{folder}/your_pinned_posts.json");
            let items = read(
                "facebook-ada",
                &[
                    (posts, json!([link(one, URL)])),
                    (&pinned, json!([link(other, URL)])),
                ],
            );
            is_one(&items, 2, posts);
            assert_eq!(items[0]["text"], "Look\nA headline");
            let archive = format!("{folder}/archive.json");
            let items = read(
                "facebook-ada",
                &[
                    (posts, json!([link(one, URL)])),
                    (&archive, json!({"archive_v2": [link(other, URL)]})),
                ],
            );
            is_one(&items, 2, posts);
            is_hidden(&items[0], "archived");
        }
        // Another link, other words, or both without any: these are two.
        for (one, other) in [
            (link("Look", URL), link("", "https://example.com/b")),
            (link("Look", URL), link("Look again", URL)),
            (link("", URL), link("", URL)),
            (link("Look", URL), link("Look", URL)),
        ] {
            assert_eq!(
                read("facebook-ada", &[(posts, json!([one, other]))]).len(),
                2,
                "{one} {other}"
            );
        }
        let pinned = format!("{folder}/your_pinned_posts.json");
        let items = read(
            "facebook-ada",
            &[
                (posts, json!([link("Look", URL)])),
                (&pinned, json!([link("Look again", URL)])),
            ],
        );
        assert_eq!(items.len(), 2, "{items:?}");
    }
}

#[test]
fn an_event_in_two_files_of_a_page_is_one() {
    let folder = "this_profile's_activity_across_facebook/events";
    for labels in [
        ["Name", "Start time"],
        ["Name", "Startzeit"],
        ["Név", "Kezdés"],
    ] {
        let event = json!({"your_events_v2": [{"name": "Plum Fair", "start_timestamp": TIME + 90_000,
            "create_timestamp": TIME, "description": "All welcome"}]});
        let hosted = json!([{"timestamp": TIME, "title": "Plum Fair", "fbid": "1", "label_values": [
            {"label": labels[0], "value": "Plum Fair"}, {"label": labels[1], "timestamp_value": TIME + 90_000}]}]);
        let items = read(
            "page-plum",
            &[
                (&format!("{folder}/events.json"), event),
                (&format!("{folder}/events_you_hosted.json"), hosted),
            ],
        );
        is_one(&items, 2, labels[1]);
        assert_eq!(
            (&items[0]["kind"], &items[0]["surface"]),
            (&json!("event"), &json!("page"))
        );
    }
}

/// It is the name of the place's own page: it is no post on a profile, whatever is answered about
/// those, and is never private.
#[test]
fn a_place_that_the_user_made_is_no_post_elsewhere() {
    let keyed = json!({"your_places_v2": [{"name": "Plum Hall", "address": "1 Example Street", "creation_timestamp": TIME}]});
    let labels = |name: &str| json!([{"timestamp": TIME, "fbid": "1", "label_values": [{"label": name, "value": "Plum Hall"}]}]);
    for (path, file) in [
        (
            "your_facebook_activity/your_places/places_you_ve_created.json",
            keyed.clone(),
        ),
        ("your_places/places_you've_created.json", keyed),
        (
            "your_facebook_activity/your_places/places_you_ve_created.json",
            labels("Name"),
        ),
        (
            "your_facebook_activity/your_places/places_you_ve_created.json",
            labels("Név"),
        ),
    ] {
        let items = read("facebook-ada", &[(path, file)]);
        is_one(&items, 1, path);
        let told = ["kind", "surface", "state"].map(|key| items[0][key].as_str().unwrap());
        assert_eq!(told, ["profile_field", "page", "live"], "{path}");
        assert_eq!(items[0]["visibility"]["is"], "undetermined", "{path}");
    }
}

/// The history of the profile repeats the bio, and text written with a new picture is the post that
/// other files have too.
#[test]
fn the_history_of_the_profile_adds_no_second_post() {
    let picture = json!({"uri": "your_facebook_activity/posts/media/Profilepictures_9/1.jpg", "creation_timestamp": TIME});
    for title in [
        "Ada Example updated her profile picture.",
        "Ada Example hat ihr Profilbild aktualisiert.",
        "Ada Example új profilképet töltött fel.",
    ] {
        let record = json!({"timestamp": TIME, "title": title, "data": [{"post": "New hat"}], "attachments": [{"data": [{"media": picture}]}]});
        let history = (
            "personal_information/profile_information/profile_update_history.json",
            json!({"profile_updates_v2": [record]}),
        );
        let posts = (
            "your_facebook_activity/posts/your_posts_1.json",
            json!([record]),
        );
        for (files, origins) in [(vec![history.clone(), posts.clone()], 2), (vec![posts], 1)] {
            let items = read("facebook-ada", &files);
            let posts: Vec<Value> = items
                .into_iter()
                .filter(|item| item["kind"] == "post")
                .collect();
            is_one(&posts, origins, title);
        }
        let bio = json!({"timestamp": TIME, "title": "Ada Example updated her bio.", "attachments": [{"data": [{"text": "Pears"}]}]});
        assert_eq!(
            read(
                "facebook-ada",
                &[(history.0, json!({"profile_updates_v2": [bio]}))]
            ),
            Vec::<Value>::new()
        );
    }
}
