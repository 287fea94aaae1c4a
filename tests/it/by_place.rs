//! What a file is, and where what stands in it was said, is told by where the file lies and by the
//! whole of a record, before any word or key that may differ between languages and years.

use serde_json::{Value, json};

use crate::support::{Zip, audit, audit_with};

const FB: &str = "your_facebook_activity";
const APPS: &str = "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json";
const FB_PROFILE: &str = "personal_information/profile_information/profile_information.json";
const IG_PROFILE: &str = "personal_information/personal_information/personal_information.json";

fn report(files: &[(&str, Value)]) -> Value {
    let bytes: Vec<(&str, Vec<u8>)> = files
        .iter()
        .map(|(path, value)| (*path, value.to_string().into_bytes()))
        .collect();
    report_of(&bytes)
}

fn report_of(files: &[(&str, Vec<u8>)]) -> Value {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, bytes)| (*path, bytes.as_slice()))
        .collect();
    let (code, report) = audit(&[Zip::of("export.zip", &files).path()]);
    assert_eq!(code, 0);
    report
}

fn facebook() -> (&'static str, Value) {
    let name = json!({"full_name": "Ada Example"});
    (FB_PROFILE, json!({"profile_v2": {"name": name}}))
}

fn instagram() -> (&'static str, Value) {
    let value = |value: &str| json!({"href": "", "value": value, "timestamp": 0});
    let map = json!({
        "Username": value("ada_minta"),
        "Date of birth": value("1990-01-01"),
        "Private Account": value("False"),
    });
    let profile = json!({"profile_user": [{"title": "", "string_map_data": map}]});
    (IG_PROFILE, profile)
}

fn item<'r>(report: &'r Value, words: &str) -> &'r Value {
    let items = report["items"].as_array().unwrap();
    let mut found = items.iter().filter(|item| {
        item["text"]
            .as_str()
            .is_some_and(|text| text.contains(words))
    });
    let item = found
        .next()
        .unwrap_or_else(|| panic!("{words}: {report:#}"));
    assert!(found.next().is_none(), "{words} stands twice");
    item
}

fn tells(report: &Value, code: &str) -> bool {
    report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .any(|problem| problem["code"] == code)
}

/// The path of a known file counts before the end of a root key that nobody knows.
#[test]
fn a_root_key_with_a_version_takes_no_file_from_its_platform() {
    let note = json!({"title": "", "string_map_data": {
        "Text": {"value": "a quiet note"},
        "Creation time": {"value": "", "timestamp": 1_700_000_000},
    }});
    let comment = json!({"string_map_data": {
        "Comment": {"value": "a quiet note"},
        "Media Owner": {"value": "bo_sample"},
        "Time": {"timestamp": 1_700_000_000},
    }});
    for (path, root, record) in [
        (
            "personal_information/personal_information/notes.json",
            "profile_notes_v2",
            &note,
        ),
        (
            "personal_information/personal_information/notes.json",
            "hinweise_v3",
            &note,
        ),
        (
            "your_instagram_activity/comments/post_comments_1.json",
            "comments_v3",
            &comment,
        ),
    ] {
        let report = report(&[instagram(), (path, json!({ root: [record] }))]);
        assert_eq!(report["exports"].as_array().unwrap().len(), 1, "{root}");
        assert_eq!(item(&report, "a quiet note")["platform"], "instagram");
    }
}

/// The file of posts by apps holds what stands on the own timeline, but its sentences may name a
/// group. One that is not understood leaves the place open: no answer about the timeline settles it.
#[test]
fn what_an_app_posted_under_a_sentence_that_is_not_understood_is_nowhere_for_sure() {
    let shared = json!({"name": "5 km along the river", "url": "https://run.example/1"});
    let attached = json!([{"data": [{"external_context": shared}]}]);
    for title in [
        "Ada Example közzétett valamit a(z) Fig Lovers csoportban a RunPal alkalmazással.",
        "Ada Example의 게시물: Fig Lovers 그룹",
        "Ada Example postitas midagi rakendusega RunPal.",
        "Ada Example, RunPal aracılığıyla bir şey paylaştı.",
        "نشرت Ada Example شيئًا عبر RunPal.",
        "Ada Example alichapisha katika kikundi cha Fig Lovers kupitia RunPal.",
    ] {
        let classic = json!({"timestamp": 1_700_000_000, "title": title, "attachments": attached});
        let entity = json!({"timestamp": 1_700_000_000, "title": title,
            "label_values": [{"label": "Message", "value": "5 km along the river"}]});
        let page = format!(
            "<html><body><main role=\"main\"><section class=\"_a6-g\">\
             <h2 class=\"_2ph_ _a6-h _a6-i\">{title}</h2><div class=\"_2ph_ _a6-p\"><div><div>5 km along the river</div></div></div>\
             <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Nov 14, 2023 10:13:20 PM</div></footer></section></main></body></html>"
        );
        let formerly = "apps_and_websites/posts_from_apps_and_websites.json";
        for (path, file) in [
            (APPS, json!({"app_posts_v2": [classic]}).to_string()),
            (formerly, json!({"app_posts": [classic]}).to_string()),
            (APPS, json!([classic]).to_string()),
            (APPS, json!([entity]).to_string()),
            (&APPS.replace(".json", ".html"), page),
        ] {
            let profile = facebook();
            let zip = Zip::of(
                "facebook-ada.example-2026-11-20-AAAA1111.zip",
                &[
                    (profile.0, profile.1.to_string().as_bytes()),
                    (path, file.as_bytes()),
                ],
            );
            let (_, report) = audit_with(&[zip.path()], &["--assume", "facebook.timeline=private"]);
            let item = item(&report, "5 km along the river");
            assert_eq!(item["surface"], Value::Null, "{path} {title}");
            assert_eq!(item["visibility"]["is"], "undetermined", "{path} {title}");
            assert!(tells(&report, "sentence-not-understood"), "{path} {title}");
        }
    }
}

/// What was said of the people under whose posts the user commented settles no earlier text of a
/// comment, which may have stood in a group, and no comment whose sentence names one.
#[test]
fn what_is_said_of_people_settles_no_comment_that_may_stand_in_a_group() {
    let answers = ["person", "own_comments", "timeline"];
    let assumed = answers.map(|topic| format!("facebook.{topic}=private"));
    let assumed: Vec<&str> = assumed
        .iter()
        .flat_map(|answer| ["--assume", answer])
        .collect();
    let told = |path: &str, file: Value| {
        let profile = facebook();
        let zip = Zip::of(
            "facebook-ada.example-2026-11-20-AAAA1111.zip",
            &[
                (profile.0, profile.1.to_string().as_bytes()),
                (path, file.to_string().as_bytes()),
            ],
        );
        audit_with(&[zip.path()], &assumed).1
    };
    let is_open = |report: &Value, at: &str| {
        let item = item(report, "ripe figs");
        assert_eq!(item["surface"], Value::Null, "{at}");
        assert_eq!(item["visibility"]["is"], "undetermined", "{at}");
    };
    let folder = "comments_and_reactions";
    for label in ["Comment", "ความคิดเห็น", "Maoni"] {
        for era in ["your_facebook_activity/", ""] {
            let edit = json!([{"timestamp": 1_700_000_000, "label_values": [{"label": label, "value": "ripe figs"}]}]);
            let path = format!("{era}{folder}/your_comment_edits.json");
            is_open(&told(&path, edit), label);
        }
    }
    for title in [
        "Ada Example commented on Bo Sample's post in Fig Lovers.",
        "Ada Example commented on her own photo in Fig Lovers.",
        "Ada Example hat einen Beitrag von Bo Sample in der Gruppe Fig Lovers kommentiert.",
        "Ada Example a commenté la publication de Bo Sample dans le groupe Fig Lovers.",
        "Ada Example님이 Fig Lovers 그룹에서 Bo Sample님의 게시물에 댓글을 남겼습니다.",
    ] {
        let comment =
            json!({"timestamp": 1_700_000_000, "comment": "ripe figs", "author": "Ada Example"});
        let record =
            json!({"timestamp": 1_700_000_000, "title": title, "data": [{"comment": comment}]});
        for (path, file) in [
            (
                format!("{FB}/{folder}/comments.json"),
                json!({"comments_v2": [record]}),
            ),
            (
                "comments/comments.json".to_owned(),
                json!({"comments": [record]}),
            ),
        ] {
            let report = told(&path, file);
            is_open(&report, title);
            assert!(tells(&report, "sentence-not-understood"), "{title}");
        }
    }
}

/// A group that the archive names elsewhere is still one in such a sentence.
#[test]
fn an_app_may_post_in_a_group() {
    let group = json!({"title": "Ada Example posted in Fig Lovers.", "timestamp": 1_600_000_000, "data": [{"post": "ripe"}]});
    for title in [
        "Ada Example postitas midagi grupis Fig Lovers.",
        "Ada Example publicó en Fig Lovers.",
        "Ada Example posted in Fig Lovers via RunPal.",
    ] {
        let post = json!({"timestamp": 1_700_000_000, "title": title, "data": [{"post": "5 km along the river"}]});
        let report = report(&[
            facebook(),
            (APPS, json!({"app_posts_v2": [post]})),
            (
                "your_facebook_activity/groups/group_posts_and_comments.json",
                json!({"group_posts_v2": [group]}),
            ),
        ]);
        let item = item(&report, "5 km along the river");
        assert_eq!(item["kind"], "group_post", "{title}");
        assert_eq!(item["place"], "Fig Lovers", "{title}");
    }
}

#[test]
fn a_post_elsewhere_is_elsewhere_under_labels_of_any_language() {
    for (message, target, name) in [
        ("संदेश", "लक्ष्य", "नाम"),
        ("메시지", "대상", "이름"),
        ("Sõnum", "Sihtmärk", "Nimi"),
    ] {
        let block = json!({"title": target, "dict": [{"label": name, "value": "Bo Sample"}]});
        let post = json!({"timestamp": 1_700_000_000, "label_values": [{"label": message, "value": "happy birthday"}, block]});
        let path = format!("{FB}/posts/posts_on_other_pages_and_profiles.json");
        let report = report(&[facebook(), (&path, json!([post]))]);
        let item = item(&report, "happy birthday");
        assert_eq!(item["surface"], "other_profile", "{target}");
        assert_eq!(item["place"], "Bo Sample", "{target}");
    }
    for (message, target) in [
        ("메시지", "대상"),
        ("الرسالة", "الهدف"),
        ("ข้อความ", "เป้าหมาย"),
    ] {
        let values = json!([{"label": message, "value": "happy birthday"}, {"label": target, "value": "Bo Sample"}, {"label": "x"}]);
        let post = json!({"timestamp": 1_700_000_000, "label_values": values});
        let path = format!("{FB}/posts/posts_on_other_pages_and_profiles.json");
        let report = report(&[facebook(), (&path, json!([post]))]);
        let item = item(&report, "happy birthday");
        assert_eq!(item["text"], "happy birthday", "{target}");
        assert_eq!(item["surface"], "other_profile", "{target}");
        assert_eq!(item["place"], "Bo Sample", "{target}");
        assert!(tells(&report, "unknown-label"), "{target}");
    }
}

/// Who made, entered or left a group is no post; and words below such a sentence do not become a
/// post in that group.
#[test]
fn a_membership_is_no_post_in_a_group() {
    let path = format!("{FB}/posts/your_posts__check_ins__photos_and_videos_1.json");
    let known = json!({"timestamp": 1_600_000_000, "title": "Ada Example posted in Fig Lovers.", "data": [{"post": "ripe"}]});
    for sentence in [
        "Ada Example created the group Fig Lovers.",
        "Bo Sample was added to Fig Lovers.",
        "Ada Example joined Fig Lovers.",
        "Ada Example hat die Gruppe Fig Lovers erstellt.",
        "Bo Sample wurde zu Fig Lovers hinzugefügt.",
        "Ada Example se unió al grupo Fig Lovers.",
        "Ada Example dołączyła do grupy Fig Lovers.",
        "Ada Example вступила в группу Fig Lovers.",
        "Ada Example, Fig Lovers grubuna katıldı.",
        "Ada Example님이 Fig Lovers 그룹에 가입했습니다.",
        "Ada ExampleさんがFig Loversグループに参加しました。",
        "Ada Example đã tham gia nhóm Fig Lovers.",
        "انضمت Ada Example إلى مجموعة Fig Lovers.",
    ] {
        let bare = json!({"timestamp": 1_700_000_000, "title": sentence});
        let told = report(&[facebook(), (&path, json!([known, bare]))]);
        let posts = ["post", "group_post"].map(|kind| {
            let items = told["items"].as_array().unwrap().iter();
            items.filter(|item| item["kind"] == kind).count()
        });
        assert_eq!(posts, [0, 1], "{sentence}");
        assert_eq!(told["account_data"][0]["category"], "groups", "{sentence}");

        let spoken = json!({"timestamp": 1_700_000_000, "title": sentence, "data": [{"post": "unplaced words"}]});
        let told = report(&[facebook(), (&path, json!([known, spoken]))]);
        let item = item(&told, "unplaced words");
        assert_eq!(item["kind"], "post", "{sentence}");
        assert_eq!(item["surface"], Value::Null, "{sentence}");
        assert!(tells(&told, "sentence-not-understood"), "{sentence}");
    }
}

#[test]
fn a_group_is_not_known_by_a_longer_name() {
    let path = format!("{FB}/posts/your_posts__check_ins__photos_and_videos_1.json");
    for (known, sentence) in [
        (
            "Fig Lovers",
            "Ada Example jagas linki grupis Big Fig Lovers.",
        ),
        (
            "Fig Lovers 🌿",
            "Ada Example jagas linki grupis Fig Lovers.",
        ),
        ("Инжир Тарту", "Ada Example хуваалцав Манай Инжир Тарту."),
    ] {
        let posts = json!([
            {"timestamp": 1_600_000_000, "title": format!("Ada Example posted in {known}."), "data": [{"post": "ripe"}]},
            {"timestamp": 1_700_000_000, "title": sentence, "data": [{"post": "unplaced words"}]},
        ]);
        let report = report(&[facebook(), (&path, posts)]);
        let item = item(&report, "unplaced words");
        assert_eq!(item["kind"], "post", "{sentence}");
        assert!(tells(&report, "sentence-not-understood"), "{sentence}");
    }
}

/// A block on a page says whose medium was commented on, as in JSON.
#[test]
fn the_owner_of_a_medium_in_a_block_of_a_page() {
    for (path, comment, owner, name) in [
        (
            "comments/post_comments_1",
            "Comment",
            "Media Owner",
            "Username",
        ),
        (
            "comments/reels_comments",
            "Kommentar",
            "Medieninhaber",
            "Benutzername",
        ),
        ("comments/hype", "Comment", "Owner", "Username"),
    ] {
        let table = format!(
            "<table><tr><td class=\"_a6_q\">{name}</td><td class=\"_a6_r\">bo_sample</td></tr></table>"
        );
        let block = format!(
            "<div><div><div class=\"_a6-g\"><h2 class=\"_a6-h _a6-i\">{owner}</h2><div class=\"_a6-p\">{table}</div></div></div></div>"
        );
        let page = format!(
            "<html><head><title>Comments</title></head><body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\">\
             <div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_a6-p\"><table>\
             <tr><td class=\"_a6_q\">{comment}</td><td class=\"_a6_r\">so many figs</td></tr>\
             <tr><td colspan=\"2\" class=\"_2pin _a6_q\"><div class=\"_a6-q\">{owner}</div>{block}</td></tr>\
             </table></div><div class=\"_3-94 _a6-o\">Oct 19, 2025 1:47 pm</div></div></main></body></html>"
        );
        let path = format!("your_instagram_activity/{path}.html");
        let (profile, value) = instagram();
        let report = report_of(&[
            (profile, value.to_string().into_bytes()),
            (&path, page.into_bytes()),
        ]);
        let item = item(&report, "so many figs");
        assert_eq!(item["place"], "bo_sample", "{path}");
    }
}

#[test]
fn every_entry_of_a_list_is_a_record() {
    let entries = json!([
        {"href": "", "value": "first words", "timestamp": 1_600_000_000},
        {"href": "", "value": "second words", "timestamp": 1_700_000_000},
        {"href": "", "value": "third words", "timestamp": 1_710_000_000},
    ]);
    for (path, root, title) in [
        (
            "comments/post_comments_1.json",
            "comments_media_comments",
            "bo_sample",
        ),
        (
            "comments/reels_comments.json",
            "comments_reels_comments",
            "bo_sample",
        ),
        ("comments/post_comments_1.json", "something", "cy.sample"),
    ] {
        let records = json!({ root: [{"title": title, "string_list_data": entries}] });
        let path = format!("your_instagram_activity/{path}");
        let report = report(&[instagram(), (&path, records)]);
        for (words, year) in [("first", "2020"), ("second", "2023"), ("third", "2024")] {
            let item = item(&report, words);
            assert!(item["time"].as_str().unwrap().starts_with(year), "{path}");
            assert_eq!(item["place"], title, "{path}");
        }
    }
}

#[test]
fn the_look_of_pages_is_no_medium_of_anybody() {
    for (profile, name) in [
        (facebook(), "files/Facebook-Logo.png"),
        (instagram(), "files/Instagram-Logo.png"),
        (instagram(), "files/style.css"),
    ] {
        let profile = (profile.0, profile.1.to_string().into_bytes());
        let report = report_of(&[profile, (name, b"look".to_vec())]);
        let files = report["ledger"]["files"].as_array().unwrap();
        let file = files.iter().find(|file| file["path"] == name).unwrap();
        assert_eq!(file["status"], "scaffolding", "{name}");
    }
}

/// What two people wrote before their chat became end-to-end encrypted, and what they wrote since,
/// is one conversation.
#[test]
fn a_chat_that_became_encrypted_is_one_conversation() {
    for (own, bo, bo_there, place) in [
        ("Ada Example", "Bo Sample", "Bo Sample", "Bo Sample_3.json"),
        (
            "Ada Example",
            "\u{141}ukasz \u{17b}ak",
            "\u{141}ukasz Z\u{307}ak",
            "your_facebook_activity/messages/inbox/zak_3.json",
        ),
        ("Ada Example", "نور", "نور", "messages/e2ee/nur_9.json"),
    ] {
        let thread = json!({
            "participants": [{"name": bo}, {"name": own}],
            "title": bo,
            "messages": [
                {"sender_name": bo, "timestamp_ms": 1_600_000_000_000_i64, "content": "secret"},
                {"sender_name": own, "timestamp_ms": 1_500_000_000_000_i64, "content": "secret"},
            ],
        });
        let since = json!({
            "participants": [bo_there, own],
            "threadName": format!("{bo_there}_3"),
            "messages": [
                {"senderName": own, "timestamp": 1_700_000_000_000_i64, "text": "@Meta AI what is a fig?", "type": "text"},
                {"senderName": bo_there, "timestamp": 1_710_000_000_000_i64, "text": "secret", "type": "text"},
            ],
        });
        let report = report(&[
            facebook(),
            (
                "your_facebook_activity/messages/inbox/bo_1/message_1.json",
                thread,
            ),
            (place, since),
        ]);
        let chats = report["conversations"].as_array().unwrap();
        assert_eq!(chats.len(), 1, "{place}: {chats:#?}");
        assert_eq!(chats[0]["own"], 2, "{place}");
        assert_eq!(chats[0]["others"], 2, "{place}");
        let span = &chats[0]["span"];
        assert!(span["from"].as_str().unwrap().starts_with("2017"), "{span}");
        assert!(span["to"].as_str().unwrap().starts_with("2024"), "{span}");
        assert_eq!(item(&report, "what is a fig?")["place"], bo, "{place}");
    }
}

/// Threads of other people, or of the same time, stay apart.
#[test]
fn chats_of_other_people_or_of_one_time_stay_two() {
    for (there, seconds) in [
        ("Cy Sample", 1_700_000_000),
        ("Bo Sample", 1_550_000_000_i64),
    ] {
        let thread = json!({
            "participants": [{"name": "Bo Sample"}, {"name": "Ada Example"}],
            "title": "Bo Sample",
            "messages": [
                {"sender_name": "Bo Sample", "timestamp_ms": 1_600_000_000_000_i64, "content": "secret"},
                {"sender_name": "Ada Example", "timestamp_ms": 1_500_000_000_000_i64, "content": "secret"},
            ],
        });
        let since = json!({
            "participants": [there, "Ada Example"],
            "threadName": format!("{there}_3"),
            "messages": [{"senderName": there, "timestamp": seconds * 1_000, "text": "secret", "type": "text"}],
        });
        let path = "your_facebook_activity/messages/inbox/bo_1/message_1.json";
        let other = format!("{there}_3.json");
        let report = report(&[facebook(), (path, thread), (&other, since)]);
        assert_eq!(
            report["conversations"].as_array().unwrap().len(),
            2,
            "{there}"
        );
    }
}
