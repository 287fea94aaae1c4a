//! All text counts, wherever a record keeps it, and text or a time alone makes an item (facebook.md
//! 5, instagram-threads.md 2, archives.md 4.0).

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";

fn report(files: &[(&str, Value)]) -> Value {
    let (code, report) = audit(&[Zip::of_json("export.zip", files).path()]);
    assert_eq!(code, 0);
    report
}

fn items(files: &[(&str, Value)]) -> Vec<Value> {
    serde_json::from_value(report(files)["items"].take()).unwrap()
}

/// The only item of a file.
fn one(path: &str, file: Value) -> Value {
    let mut all = items(&[(path, file)]);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn attached(parts: Value) -> Value {
    json!({"timestamp": 1_500_000_000, "data": [], "attachments": [{"data": parts}]})
}

fn problems(report: &Value) -> Vec<&str> {
    report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| problem["what"].as_str().unwrap())
        .collect()
}

/// The lines of its text, sorted: the test's JSON is written in the order of the alphabet.
fn lines(item: &Value) -> Vec<&str> {
    let mut lines: Vec<&str> = item["text"].as_str().unwrap().lines().collect();
    lines.sort_unstable();
    lines
}

fn sorted(words: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = words.lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn every_member_of_an_attachment_speaks_in_every_era() {
    let members = [
        (
            json!([{"text": "RunPal"}, {"text": "5 km"}, {"text": "28 minutes"}]),
            "RunPal\n5 km\n28 minutes",
        ),
        (json!([{"name": "Jardin d'été"}]), "Jardin d'été"),
        (
            json!([{"note": {"title": "Trip", "text": "We went\nby boat", "tags": []}}]),
            "Trip\nWe went\nby boat",
        ),
        (
            json!([{"poll": {"question": "Thé ?", "options": [{"option": "Oui", "voted": true}, {"option": "Non"}]}}]),
            "Thé ?\nOui\nNon",
        ),
        (
            json!([{"event": {"name": "Gartentag", "start_timestamp": 1, "description": "Handschuhe", "place": {"name": "Kert"}}}]),
            "Gartentag\nHandschuhe\nKert",
        ),
        (
            json!([{"life_event": {"title": "Přestěhování", "start_date": {"year": 2017, "month": 1, "day": 2}, "place": {"name": "Brno"}}}]),
            "Přestěhování\nBrno",
        ),
        (
            json!([{"fundraiser": {"name": "Help the shelter", "description": "for my birthday"}}]),
            "Help the shelter\nfor my birthday",
        ),
        (
            json!([{"for_sale_item": {"title": "Old bike", "price": "$30", "seller": "Ada", "description": "still good"}}]),
            "Old bike\n$30\nstill good",
        ),
        (
            json!([{"review": {"text": "Great soup", "rating": 5}}]),
            "Great soup",
        ),
        (
            json!([{"external_context": {"url": "https://example.org", "name": "Headline", "description": "my words", "source": "example.org"}}]),
            "https://example.org\nHeadline\nmy words",
        ),
    ];
    for (parts, words) in members {
        let post = attached(parts);
        for (path, file) in [
            (
                "posts/your_posts.json",
                json!({"status_updates": [post.clone()]}),
            ),
            ("posts/your_posts_1.json", json!([post.clone()])),
            (POSTS, json!([post.clone()])),
            (
                "your_facebook_activity/groups/group_posts_and_comments.json",
                json!({"group_posts_v2": [post.clone()]}),
            ),
            (
                "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
                json!([post.clone()]),
            ),
            (
                "your_facebook_activity/posts/trash.json",
                json!({"trash_v2": [post.clone()]}),
            ),
        ] {
            assert_eq!(lines(&one(path, file)), sorted(words), "{path}");
        }
    }
}

/// Plain text or a list in place of an object is read, and is no problem; a number is kept, and
/// reported.
#[test]
fn parts_of_an_attachment_may_be_plain_words_or_lists() {
    let pictures = json!([{"uri": "posts/media/1.jpg"}, {"uri": "posts/media/2.jpg"}]);
    for (parts, words, media) in [
        (
            json!([{"poll": {"question": "Thé ?", "options": ["Oui", "Non"]}}]),
            "Thé ?\nOui\nNon",
            0,
        ),
        (
            json!([{"poll": {"question": "Wann?", "options": [{"option": "früh"}, "spät"]}}]),
            "Wann?\nfrüh\nspät",
            0,
        ),
        (
            json!([{"for_sale_item": {"title": "Bicikli", "location": "Szeged"}}]),
            "Bicikli\nSzeged",
            0,
        ),
        (
            json!([{"event": {"name": "Fair", "place": "Old market"}}]),
            "Fair\nOld market",
            0,
        ),
        (json!([{"text": "two"}, {"media": pictures}]), "two", 2),
        (
            json!([{"note": {"title": "Trip", "media": {"uri": "posts/media/3.jpg"}}}]),
            "Trip",
            1,
        ),
    ] {
        for (path, file) in [
            (POSTS, json!([attached(parts.clone())])),
            (
                "posts/your_posts.json",
                json!({"status_updates": [attached(parts.clone())]}),
            ),
            (
                "your_facebook_activity/polls/polls_you_created.json",
                json!({"polls_created_v2": [attached(parts.clone())]}),
            ),
        ] {
            let report = report(&[(path, file)]);
            assert_eq!(lines(&report["items"][0]), sorted(words), "{path}");
            assert_eq!(
                report["items"][0]["media"].as_array().unwrap().len(),
                media,
                "{path}"
            );
            assert_eq!(problems(&report), Vec::<&str>::new(), "{path}");
        }
    }
    let place = one(POSTS, json!([attached(json!([{"place": "Kert"}]))]));
    assert_eq!(place["place"], "Kert");
    let years = report(&[(
        POSTS,
        json!([attached(
            json!([{"poll": {"question": "When?", "options": [2024, "later"]}}])
        )]),
    )]);
    assert_eq!(lines(&years["items"][0]), ["2024", "When?", "later"]);
    assert_eq!(problems(&years).len(), 1);
}

#[test]
fn what_hangs_on_a_post_is_searched_for_personal_details() {
    for part in [
        json!({"text": "call +36 20 555 0199"}),
        json!({"for_sale_item": {"title": "Bike", "description": "call +36 20 555 0199"}}),
        json!({"media": {"uri": "posts/media/1.jpg", "description": "+36 20 555 0199"}}),
        json!({"poll": {"question": "Who?", "options": [{"option": "+36 20 555 0199"}]}}),
    ] {
        let mut post =
            attached(json!([{"external_context": {"url": "https://example.org"}}, part]));
        post["data"] =
            json!([{"update_timestamp": 1_500_000_001}, {"post": "first"}, {"post": "second"}]);
        let item = one(POSTS, json!([post]));
        assert_eq!(
            item["annotations"]["phone_number"], "+36 20 555 0199",
            "{item}"
        );
        assert!(
            item["text"]
                .as_str()
                .unwrap()
                .starts_with("first\nsecond\n"),
            "{item}"
        );
    }
}

#[test]
fn an_unknown_member_keeps_its_words_and_is_told() {
    for (parts, key, words) in [
        (
            json!([{"wish": {"what": "A new spade", "number": 5}}]),
            "wish",
            "A new spade",
        ),
        (
            json!([{"event": {"name": "Fair", "host_note": "Bring tea"}}]),
            "host_note",
            "Fair\nBring tea",
        ),
        (
            json!([{"text": "so"}, {"Stimmung": ["froh", {"mit": "Bo"}]}]),
            "Stimmung",
            "so\nfroh\nBo",
        ),
    ] {
        let report = report(&[(POSTS, json!([attached(parts)]))]);
        assert_eq!(lines(&report["items"][0]), sorted(words));
        assert!(
            problems(&report).contains(&format!("unknown key \u{201c}{key}\u{201d}").as_str()),
            "{key}"
        );
    }
    let silent = report(&[(
        POSTS,
        json!([attached(
            json!([{"text": "so"}, {"mood_id": 5, "flags": [true, null]}])
        )]),
    )]);
    assert_eq!(problems(&silent), Vec::<&str>::new());
}

#[test]
fn a_check_in_has_its_place_in_whichever_file() {
    let place = json!({"name": "Clinic for Sleep", "address": "12 Example Street", "coordinate": {"latitude": 47.5, "longitude": 19.25}, "url": "https://www.facebook.com/x"});
    let classic = json!([attached(json!([{"place": place}]))]);
    let labelled = |labels: [&str; 4]| {
        json!([{"timestamp": 1_500_000_000, "fbid": "1", "label_values": [{"label": labels[0], "dict": [
            {"label": labels[1], "value": "Clinic for Sleep"}, {"label": labels[2], "value": "12 Example Street"},
            {"label": labels[3], "value": "(47.5 , 19.25)"}]}]}])
    };
    let check_ins = "your_facebook_activity/posts/check-ins.json";
    for (path, file) in [
        (POSTS, classic.clone()),
        ("posts/your_posts_1.json", classic.clone()),
        (
            check_ins,
            labelled(["Place tags", "Name", "Address", "Coordinates"]),
        ),
        (
            check_ins,
            labelled(["Orte", "Name", "Adresse", "Koordinaten"]),
        ),
        (
            check_ins,
            labelled(["Místa", "Jméno", "Adresa", "Souřadnice"]),
        ),
    ] {
        let item = one(path, file);
        assert_eq!(
            (&item["kind"], &item["place"]),
            (&json!("post"), &json!("Clinic for Sleep")),
            "{item}"
        );
        assert_eq!(item["text"], "12 Example Street");
        assert_eq!(item["annotations"]["place"], "47.5, 19.25");
    }
    let both = items(&[
        (POSTS, classic),
        (
            check_ins,
            labelled(["Place tags", "Name", "Address", "Coordinates"]),
        ),
    ]);
    assert_eq!(both.len(), 1, "{both:?}");
    assert_eq!(both[0]["origins"].as_array().unwrap().len(), 2);
}

#[test]
fn where_a_post_was_made_does_not_hide_where_it_stands() {
    let parts = json!([{"place": {"name": "Lake House", "coordinate": {"latitude": 46.5, "longitude": 17.5}}}, {"place": {"name": "Old Town", "coordinate": {"latitude": 47.5, "longitude": 19.5}}}]);
    let own = one(POSTS, json!([attached(parts.clone())]));
    assert_eq!(
        (&own["place"], &own["surface"]),
        (&json!("Lake House; Old Town"), &json!("own_profile"))
    );
    assert_eq!(own["annotations"]["place"], "46.5, 17.5; 47.5, 19.5");
    let mut post = attached(parts);
    post["title"] = json!("Ada Example posted in Example Gardeners.");
    let group = one(POSTS, json!([post.clone()]));
    assert_eq!(
        (&group["place"], &group["text"]),
        (&json!("Example Gardeners"), &json!("Lake House\nOld Town"))
    );
    // A place is not the name of another Page.
    let page = one(
        "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
        json!([attached(json!([{"place": {"name": "Lake House"}}]))]),
    );
    assert_eq!(
        (&page["place"], &page["text"]),
        (&Value::Null, &json!("Lake House"))
    );
}

/// Posts on a page: its chunks in the order of html.md 4.1.
#[test]
fn a_page_tells_the_place_and_every_line() {
    let page = |chunks: &[&str]| {
        let chunks: String = chunks
            .iter()
            .map(|chunk| format!("<div class=\"_2pin\">{chunk}</div>"))
            .collect();
        format!(
            "<html><body><main class=\"_a706\"><section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\">{chunks}</div><footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Oct 19, 2025 1:47:55 pm</div></footer></section></main></body></html>"
        )
    };
    for (label, words) in [("Place", "Lovely"), ("場所", "きれい"), ("Ort", "Schön")] {
        let place = format!("<div>{label}: Lake House</div>");
        let lines = format!(
            "<div>{words}</div><div>call +36 20 555 0199</div><div>Updated Oct 19, 2025 1:48:00 pm</div>"
        );
        let page = page(&[
            &place,
            "<div class=\"_a703\">RunPal<br />5 km</div>",
            &lines,
        ]);
        let zip = Zip::of(
            "export.zip",
            &[(POSTS.replace(".json", ".html").as_str(), page.as_bytes())],
        );
        let (_, report) = audit(&[zip.path()]);
        let item = &report["items"][0];
        assert_eq!(item["place"], "Lake House", "{item}");
        assert_eq!(
            item["text"],
            format!("{words}\nRunPal\n5 km\ncall +36 20 555 0199")
        );
        assert_eq!(item["annotations"]["phone_number"], "+36 20 555 0199");
    }
}

#[test]
fn each_word_is_said_once() {
    let picture = |n: u32, words: &str| json!({"media": {"uri": format!("your_facebook_activity/posts/media/your_posts/{n}.jpg"), "description": words, "title": "Mobile uploads"}});
    let mut post = attached(json!([
        picture(1, "My garden"),
        picture(2, "My garden "),
        picture(3, "Roses"),
        picture(4, "Garden")
    ]));
    post["data"] = json!([{"post": "Look:\nMy garden"}]);
    assert_eq!(
        one(POSTS, json!([post]))["text"],
        "Look:\nMy garden\nRoses\nGarden"
    );
    let album = json!({"name": "Holiday", "description": "", "photos": (0..50).map(|n| json!({"uri": format!("posts/media/Holiday_12/{n}.jpg"), "title": "Holiday", "description": if n < 49 { "By the lake" } else { "Home" }})).collect::<Vec<_>>()});
    assert_eq!(
        one("posts/album/0.json", album)["text"],
        "Holiday\nBy the lake\nHome"
    );
}

#[test]
fn the_name_of_an_album_is_no_caption_and_a_caption_is_no_name_of_an_album() {
    for (uri, title) in [
        (
            "your_facebook_activity/posts/media/Profilepictures_12/1.jpg",
            "ภาพประจำตัว",
        ),
        (
            "your_facebook_activity/posts/media/your_posts/1.jpg",
            "Timeline photos",
        ),
        ("photos_and_videos/Mobileuploads_7/1.jpg", "Handy-Uploads"),
        ("posts/media/BytheLake_7/1.jpg", "By the Lake"),
        ("posts/media/your_posts/sunrise.jpg", "Sunrise"),
    ] {
        let item = one(
            POSTS,
            json!([attached(json!([{"media": {"uri": uri, "title": title}}]))]),
        );
        assert_eq!(item["text"], "", "{title}");
    }
    let titled =
        json!([{"media": {"uri": "posts/media/your_posts/1.jpg", "title": "Our new fence"}}]);
    assert_eq!(
        one(POSTS, json!([attached(titled)]))["text"],
        "Our new fence"
    );
    for caption in ["Timeline photos", "🌻", "Profile pictures"] {
        let posts = json!([{"media": [{"uri": "media/posts/202401/1.jpg", "creation_timestamp": 1_700_000_000, "title": caption}]}]);
        assert_eq!(
            one("your_instagram_activity/media/posts_1.json", posts)["text"],
            caption
        );
    }
}

#[test]
fn a_new_profile_picture_is_a_post_only_with_words() {
    let uri = "your_facebook_activity/posts/media/Profilepictures_12/1.jpg";
    let album = json!({"name": "Profile pictures", "photos": [{"uri": uri, "creation_timestamp": 1_500_000_000, "title": "Profile pictures"}]});
    let mut post = attached(
        json!([{"media": {"uri": uri, "creation_timestamp": 1_500_000_000, "title": "Profile pictures"}}]),
    );
    post["title"] = json!("Ada Example updated her profile picture.");
    let kinds = |post: &Value| {
        let found = items(&[
            ("your_facebook_activity/posts/album/0.json", album.clone()),
            (POSTS, json!([post])),
        ]);
        let mut kinds: Vec<String> = found
            .iter()
            .map(|item| item["kind"].as_str().unwrap().to_owned())
            .collect();
        kinds.sort_unstable();
        kinds
    };
    assert_eq!(kinds(&post), ["profile_picture"]);
    post["data"] = json!([{"post": "New hat"}]);
    assert_eq!(kinds(&post), ["post", "profile_picture"]);
}

#[test]
fn words_or_a_time_without_media_are_an_item_on_instagram_and_threads() {
    let instagram = [
        ("content/posts_1.json", "", "post", "live"),
        (
            "your_instagram_activity/content/posts_1.json",
            "",
            "post",
            "live",
        ),
        (
            "your_instagram_activity/media/posts_1.json",
            "",
            "post",
            "live",
        ),
        (
            "your_instagram_activity/media/reels.json",
            "ig_reels_media",
            "reel",
            "live",
        ),
        ("content/igtv_videos.json", "ig_igtv_media", "video", "live"),
        (
            "your_instagram_activity/media/archived_posts.json",
            "ig_archived_post_media",
            "post",
            "archived",
        ),
        (
            "content/recently_deleted_content.json",
            "ig_recently_deleted_media",
            "post",
            "trashed",
        ),
        (
            "your_instagram_activity/threads/threads_and_replies.json",
            "text_post_app_text_posts",
            "thread_post",
            "live",
        ),
    ];
    let file = |root: &str, record: Value| {
        if root.is_empty() {
            json!([record])
        } else {
            json!({root: [record]})
        }
    };
    for (path, root, kind, state) in instagram {
        for (record, text) in [
            (
                json!({"media": [], "title": "The words stayed", "creation_timestamp": 1_700_000_000}),
                "The words stayed",
            ),
            (
                json!({"title": "The words stayed", "creation_timestamp": 1_700_000_000}),
                "The words stayed",
            ),
            (
                json!({"media": null, "creation_timestamp": 1_700_000_000}),
                "",
            ),
            (
                json!({"media": [{"uri": "", "title": "one", "creation_timestamp": 1_700_000_000}, {"title": "two"}]}),
                "one\ntwo",
            ),
            (
                json!({"uri": "media/posts/202401/9.jpg", "title": "bare", "creation_timestamp": 1_700_000_000}),
                "bare",
            ),
        ] {
            let item = one(path, file(root, record));
            assert_eq!(
                (&item["kind"], &item["state"], &item["text"]),
                (&json!(kind), &json!(state), &json!(text)),
                "{path}"
            );
            assert!(
                item["time"]
                    .as_str()
                    .unwrap()
                    .starts_with("2023-11-14T22:13:20"),
                "{path}"
            );
        }
    }
    let nothing = report(&[(
        "your_instagram_activity/media/recently_deleted_content.json",
        json!({"ig_recently_deleted_media": [{"media": []}]}),
    )]);
    assert_eq!(nothing["items"], json!([]));
}

#[test]
fn every_picture_of_a_carousel_has_its_words() {
    let picture = |n: u32, words: &str| json!({"uri": format!("media/posts/{n}.jpg"), "creation_timestamp": 1_700_000_000, "title": words});
    for (path, root) in [
        ("your_instagram_activity/media/posts_1.json", ""),
        (
            "your_instagram_activity/media/archived_posts.json",
            "ig_archived_post_media",
        ),
        (
            "your_instagram_activity/threads/threads_and_replies.json",
            "text_post_app_text_posts",
        ),
    ] {
        let record = json!({"title": "the post", "creation_timestamp": 1_700_000_000, "media": [picture(1, "write to ada@example.org"), picture(2, "the post"), picture(3, "third")]});
        let item = one(
            path,
            if root.is_empty() {
                json!([record])
            } else {
                json!({root: [record]})
            },
        );
        assert_eq!(item["text"], "the post\nwrite to ada@example.org\nthird");
    }
}

#[test]
fn posts_that_apps_made_are_posts() {
    let record = json!({"timestamp": 1_500_000_000, "title": "Ada Példa posted something via RunPal.", "attachments": [{"data": [{"external_context": {"name": "Track: Morning Walk", "url": "https://run.example/1"}}]}]});
    let labelled = |labels: [&str; 3]| json!([{"timestamp": 1_500_000_000, "fbid": "1", "label_values": [{"label": labels[0], "value": "RunPal"}, {"label": labels[1], "value": "Track: Morning Walk"}, {"label": labels[2], "value": "https://run.example/1", "href": "https://run.example/1"}]}]);
    let now = "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json";
    let link = (
        "your_facebook_activity/other_activity/link_history.json",
        json!([{"timestamp": 1, "fbid": "2", "label_values": [{"label": "URL", "value": "https://x.example", "href": "https://x.example"}]}]),
    );
    for (path, file) in [
        (
            "apps_and_websites/posts_from_apps_and_websites.json",
            json!({"app_posts": [record.clone()]}),
        ),
        (now, json!({"app_posts_v2": [record.clone()]})),
        (now, json!([record])),
        (now, labelled(["App", "Message", "URL"])),
        (now, labelled(["Uygulama", "Mesaj", "URL"])),
    ] {
        let found = items(&[(path, file), link.clone()]);
        assert_eq!(found.len(), 1, "{found:?}");
        let item = &found[0];
        assert_eq!(
            (&item["kind"], &item["surface"]),
            (&json!("post"), &json!("own_profile"))
        );
        assert!(
            item["text"]
                .as_str()
                .unwrap()
                .contains("Track: Morning Walk"),
            "{item}"
        );
        assert_eq!(item["visibility"]["is"], "undetermined");
    }
}
