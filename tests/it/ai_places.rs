//! Unusual places of Meta AI: conversations in which one name stands for both sides, conversations
//! of its app, calls in posts and comments.

use serde_json::{Value, json};

use crate::support::{Zip, audit_with, fixture};

fn report(files: &[(&str, String)]) -> Value {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    audit_with(
        &[Zip::of("download.zip", &files).path()],
        &["--region", "eu"],
    )
    .1
}

fn said(report: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let mut all: Vec<_> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (text(&item["kind"]), text(&item["text"])))
        .collect();
    all.sort();
    all
}

/// A message as Instagram wrote it in 2025, with its labels in some language.
fn message(labels: &[&str; 3], words: &str, name: &str, notice: &str, time: u64) -> Value {
    let [text, of_name, other] = labels;
    json!({"title": "", "dict": [{"label": text, "value": notice}, {"label": other}, {"label": other}, {"label": text, "value": words},
        {"label": other, "vec": []}, {"label": other}, {"label": other}, {"label": other}, {"title": other, "dict": []},
        {"label": of_name, "value": name}, {"title": other, "dict": []}, {"title": other, "dict": []}, {"timestamp_value": time}]})
}

#[test]
fn one_name_at_both_sides_is_told_apart_by_turns_and_said_to_be() {
    for (path, labels) in [
        (
            "your_instagram_activity/messages/ai_conversations.json",
            ["Message", "Name", "Sticker"],
        ),
        (
            "your_instagram_activity/messages/ai_conversations.json",
            ["Nachricht", "Name", "Aufkleber"],
        ),
        (
            "your_facebook_activity/messages/ai_conversations.json",
            ["Messaggio", "Nome", "Adesivo"],
        ),
    ] {
        for oldest_first in [false, true] {
            let mut lines = vec![
                message(
                    &labels,
                    "",
                    "Meta AI",
                    "Meta AI named the group NOTICE",
                    1_741_600_300,
                ),
                message(
                    &labels,
                    "Are you awake?",
                    "ada \u{1f33f}",
                    "",
                    1_741_600_310,
                ),
                message(&labels, "Good morning.", "ada \u{1f33f}", "", 1_741_600_320),
                message(
                    &labels,
                    "What is a fern?",
                    "ada \u{1f33f}",
                    "",
                    1_741_600_850,
                ),
            ];
            if !oldest_first {
                lines.reverse();
            }
            let record = json!([{"title": "thread for mailbox1", "timestamp": 1_741_600_900, "media": [], "fbid": "3",
                "label_values": [{"label": "Join link", "dict": [{"label": "Privacy", "value": "Private"}]}, {"title": "Messages", "dict": lines}]}]);
            let report = report(&[(path, record.to_string())]);
            let expected = [
                ("ai_prompt", "Are you awake?"),
                ("ai_prompt", "What is a fern?"),
                ("ai_reply", "Good morning."),
            ];
            assert_eq!(
                said(&report),
                expected.map(|(kind, text)| (kind.to_owned(), text.to_owned())),
                "{labels:?}"
            );
            let problems = report["problems"].as_array().unwrap();
            let told = problems.iter().find(|one| {
                one["what"]
                    .as_str()
                    .unwrap()
                    .contains("inferred from their turns")
            });
            assert_eq!(told.map(|one| one["count"].clone()), Some(json!(3)));
            assert!(
                !problems
                    .iter()
                    .any(|one| one["what"].as_str().unwrap().contains("audience")),
                "{problems:?}"
            );
        }
    }
}

#[test]
fn talks_of_the_app_are_read_in_any_language() {
    for (heading, you, label) in [
        ("Conversation with Meta AI", "You", "Conversation file"),
        ("Unterhaltung mit Meta AI", "Du", "Unterhaltungsdatei"),
        ("Conversaci\u{f3}n con Meta AI", "T\u{fa}", "Archivo"),
    ] {
        let talk =
            format!("{heading}\n\n\n{you}: What is a fern?\nsecond line\nMeta AI: A plant.\n");
        let file = format!("{heading}_04-17-2026_1776479869.txt");
        let record = json!({"label_values": [{"label": label, "dict": [{"label": label, "dict": [
            {"label": file, "value": talk}, {"label": "image_02-03-2026_1770100001.jpg", "value": "https://example.com/1.jpg"}]}]}], "fbid": "9"});
        let report = report(&[(
            "meta_ai_profile/your_ai_conversations.json",
            record.to_string(),
        )]);
        let expected = [
            ("ai_media", ""),
            ("ai_prompt", "What is a fern?\nsecond line"),
            ("ai_reply", "A plant."),
        ];
        assert_eq!(
            said(&report),
            expected.map(|(kind, text)| (kind.to_owned(), text.to_owned())),
            "{heading}"
        );
        for item in report["items"].as_array().unwrap() {
            let time = item["time"].as_str().unwrap();
            assert!(
                time.starts_with(if item["kind"] == "ai_media" {
                    "2026-02-03"
                } else {
                    "2026-04-18"
                }),
                "{heading}: {time}"
            );
        }
    }
    // The file alone, under another name.
    let talk = json!({"label": "Conversation with Meta AI_04-17-2026_1776479869.txt", "value": "Conversation with Meta AI\n\nYou: hi\nMeta AI: hello\n"});
    let record = json!({"label_values": [{"label": "x", "dict": [talk]}], "fbid": "9"});
    for path in ["prompts.json", "my folder/what I asked.json"] {
        assert_eq!(
            said(&report(&[(path, record.to_string())])).len(),
            2,
            "{path}"
        );
    }
    // If nothing separates the two sides, the conversation is one text, and a problem says so.
    let record = json!({"label_values": [{"label": "x", "dict": [{"label": "y_04-17-2026_1776479869.txt", "value": "no sides here"}]}], "fbid": "9"});
    let report = report(&[(
        "meta_ai_profile/your_ai_conversations.json",
        record.to_string(),
    )]);
    assert_eq!(
        said(&report),
        [("ai_prompt".to_owned(), "no sides here".to_owned())]
    );
    assert!(
        report["problems"][0]["what"]
            .as_str()
            .unwrap()
            .contains("who wrote what")
    );
}

/// On a page of the app, the name of a file shows that the cell beside it is a talk.
#[test]
fn talks_on_a_page_of_the_app_are_read_in_any_language() {
    let cell = |label: &str, value: &str| {
        format!("<tr><td class=\"_a6_q\">{label}</td><td class=\"_a6_r\">{value}</td></tr>")
    };
    let told = |heading: &str, talk: &str, file: &str, turned: bool| {
        let talk = cell("x", &format!("{heading}<br /><br />{talk}"));
        let file = cell("y", file);
        let rows = if turned { file + &talk } else { talk + &file };
        let page = format!(
            "<html><head></head><body><main class=\"_a706\"><section class=\"_3-95 _a6-g\"><div class=\"_2pi8 _2pic _a6-p\"><table>{rows}</table></div></section></main></body></html>"
        );
        report(&[("meta_ai_profile/your_ai_conversations.html", page)])
    };
    for (heading, you, colon) in [
        ("Meta AI ile sohbet", "Sen", ": "),
        (
            "Meta AI\u{3068}\u{306e}\u{4f1a}\u{8a71}",
            "\u{3042}\u{306a}\u{305f}",
            "\u{ff1a}",
        ),
        (
            "\u{645}\u{62d}\u{627}\u{62f}\u{62b}\u{629}",
            "\u{200f}\u{623}\u{646}\u{62a}",
            ": ",
        ),
        ("Discussion avec Meta AI", "Vous", "\u{a0}: "),
        ("Keskustelu", "Sin\u{e4}", ": "),
    ] {
        let talk = format!("{you}{colon}hej<br />Note: two<br />Meta AI{colon}yo");
        for turned in [false, true] {
            let file = format!("{heading}_01-05-2026_1767600000.txt");
            let report = told(heading, &talk, &file, turned);
            let expected = [("ai_prompt", "hej\nNote: two"), ("ai_reply", "yo")];
            assert_eq!(
                said(&report),
                expected.map(|(kind, text)| (kind.to_owned(), text.to_owned())),
                "{heading}"
            );
            let items = report["items"].as_array().unwrap();
            assert!(
                items
                    .iter()
                    .all(|item| item["time"] == "2026-01-05T08:00:00Z"),
                "{items:?}"
            );
            assert_eq!(report["problems"], json!([]), "{heading}");
        }
        // Without a day, the name is one all the same.
        let report = told(heading, &talk, &format!("{heading}.txt"), false);
        assert_eq!(said(&report).len(), 2, "{heading}");
    }
    // Where nothing shows who speaks, the talk is one text, and that is told.
    let report = told(
        "Sohbet",
        "&gt; soru<br />&lt; cevap",
        "Sohbet_01-05-2026_1767600000.txt",
        false,
    );
    assert_eq!(
        said(&report),
        [("ai_prompt".to_owned(), "> soru\n< cevap".to_owned())]
    );
    assert!(report["problems"].to_string().contains("who wrote what"));
}

#[test]
fn posts_and_comments_that_call_it_stay_what_they_are() {
    let thread = |text: &str, n: u64| json!({"media": [{"uri": "", "creation_timestamp": 1_783_000_000 + n, "title": text}]});
    let threads = json!({"text_post_app_text_posts": [thread("@meta.ai what is a fern?", 0), thread("@meta.ai_fan hi", 1)]});
    let comment = |text: &str, n: u64| {
        json!({"timestamp": 1_760_000_100 + n, "title": "Ada Example commented on Bo Example's post.",
        "data": [{"comment": {"timestamp": 1_760_000_100 + n, "comment": text, "author": "Ada Example"}}]})
    };
    let comments = json!({"comments_v2": [comment("@[100000000000002:2048:Meta AI] is this true?", 0),
        comment("Hi @[100000000000001:2048:Bo Example]", 1), comment("@Meta AI and this?", 2)]});
    for (path, text, kind, calls) in [
        (
            "your_instagram_activity/threads/threads_and_replies.json",
            threads.to_string(),
            "thread_post",
            1,
        ),
        (
            "your_facebook_activity/comments_and_reactions/comments.json",
            comments.to_string(),
            "comment",
            2,
        ),
    ] {
        let report = report(&[(path, text)]);
        assert_eq!(report["meta_ai"]["calls"], calls, "{path}");
        let items = report["items"].as_array().unwrap();
        assert!(items.iter().all(|item| item["kind"] == kind), "{path}");
        assert_eq!(
            items.iter().filter(|item| item["mention"] == true).count(),
            calls,
            "{path}"
        );
        assert!(!report.to_string().contains(":2048:"), "{path}");
    }
}

/// For each fixture with Meta AI: the numbers of prompts, answers, and media (pictures, stickers
/// and the like).
const TALKS: &[(&str, [u64; 3])] = &[
    (
        "WhatsApp Chat - \u{62d}\u{62f}\u{64a}\u{642}\u{629}.zip",
        [1, 1, 0],
    ),
    ("WhatsApp Chat with Bo Example.zip", [0, 1, 0]),
    ("WhatsApp Chat with Meta AI.zip", [3, 2, 1]),
    ("WhatsApp-Chat mit Gartenfreunde.zip", [2, 2, 1]),
    ("ai-html.zip", [3, 2, 0]),
    ("ai-json.zip", [3, 2, 0]),
    ("facebook-html.zip", [1, 0, 0]),
    ("facebook-personal.zip", [3, 2, 1]),
    ("instagram-2026.zip", [1, 1, 0]),
    ("messages.zip", [1, 1, 0]),
    ("meta-ai.zip", [7, 4, 1]),
];

/// Every conversation keeps its number of prompts, also if its export was packed again with a
/// folder around it.
#[test]
fn talks_are_the_same_in_any_wrapper() {
    for (name, talk) in TALKS {
        let (mut zip, mut files) = (
            zip::ZipArchive::new(std::fs::File::open(fixture(name)).unwrap()).unwrap(),
            Vec::new(),
        );
        let stem = name.trim_end_matches(".zip");
        for at in 0..zip.len() {
            let mut entry = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
            let path = entry.name().unwrap().into_owned();
            if !path.ends_with('/') {
                files.push((format!("{stem}/{path}"), bytes));
            }
        }
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
            .collect();
        let wrapped = Zip::of("my download.zip", &files);
        for input in [fixture(name), wrapped.path()] {
            let told = &audit_with(&[input], &["--region", "eu"]).1["meta_ai"];
            assert_eq!(
                [&told["prompts"], &told["replies"], &told["media"]],
                talk.map(|n| json!(n)).each_ref(),
                "{name}"
            );
        }
    }
}

/// A sticker that Meta AI made of the avatar is a media file of it, and conversations that were
/// found are not reported as missing.
#[test]
fn what_is_there_is_looked_for_everywhere_and_not_said_to_be_missing() {
    let sticker = json!([{"uri": "personal_information/avatars/sticker.png"}]);
    let avatar = |stickers: Value| {
        json!([{"timestamp": 1_760_000_000, "media": [{"uri": "personal_information/avatars/a.png", "creation_timestamp": 1_760_000_000, "ai_stickers": stickers}],
            "label_values": [{"label": "Name", "value": "x"}], "fbid": "1"}]).to_string()
    };
    for (stickers, expected) in [(sticker, 1), (json!([]), 0), (json!(null), 0)] {
        let report = report(&[(
            "personal_information/avatars/avatar_data.json",
            avatar(stickers),
        )]);
        assert_eq!(
            (&report["meta_ai"]["media"], said(&report).len()),
            (&json!(expected), 1 + expected)
        );
    }
    let thread = json!({"participants": [{"name": "Ada Example"}, {"name": "Meta AI"}], "messages": [
        {"sender_name": "Meta AI", "timestamp_ms": 1_750_000_005_000_u64, "content": "A plant."},
        {"sender_name": "Ada Example", "timestamp_ms": 1_750_000_000_000_u64, "audio_files": [{"uri": "your_facebook_activity/messages/inbox/metaai_1/audio/1.mp4"}]}],
        "title": "Meta AI", "thread_path": "inbox/metaai_1"});
    let people = thread.to_string().replace("Meta AI", "Bo Example");
    for (path, text, missing) in [
        (
            "your_facebook_activity/messages/inbox/metaai_1/message_1.json",
            thread.to_string(),
            false,
        ),
        (
            "your_instagram_activity/messages/inbox/metaai_1/message_1.json",
            thread.to_string(),
            false,
        ),
        (
            "your_facebook_activity/messages/inbox/bo_1/message_1.json",
            people,
            true,
        ),
    ] {
        let report = report(&[(path, text)]);
        let absent = report["exports"][0]["coverage"]["absent"]
            .as_array()
            .unwrap();
        let told = absent.iter().any(|kind| kind == "meta_ai.conversations");
        assert_eq!(told, missing, "{path}");
        assert_eq!(
            report["meta_ai"]["media"],
            u64::from(!missing),
            "a voice message to it: {path}"
        );
    }
}

/// A page that only lists conversations leads to their pages, and holds none itself.
#[test]
fn a_list_of_conversations_is_no_conversation_that_was_lost() {
    let line = |title: &str| {
        format!(
            "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\"><a href=\"ai_conversations/thread_1.html\">{title}</a></h2></div>"
        )
    };
    for (path, title) in [
        (
            "your_instagram_activity/messages/ai_conversations.html",
            "thread for mailbox1",
        ),
        (
            "your_instagram_activity/messages/ai_conversations.html",
            "Unterhaltung \u{fc}ber Farne",
        ),
        (
            "your_facebook_activity/messages/ai_conversations.html",
            "\u{30b7}\u{30c0}\u{306e}\u{8a71}",
        ),
    ] {
        let page = format!(
            "<html><head></head><body><main class=\"_a706\">{}{}</main></body></html>",
            line(title),
            line("Other")
        );
        let report = report(&[(path, page)]);
        assert_eq!(report["problems"], json!([]), "{path}");
        assert_eq!(report["ledger"]["files"][0]["status"], "read", "{path}");
    }
}

/// What was given to the app lies in the folder of posts. Where an export has no posts, a picture
/// there that nothing refers to may be such a one.
#[test]
fn a_picture_that_may_have_been_given_to_the_app_is_said_to_be() {
    let talk = json!({"label_values": [{"label": "x", "dict": [{"label": "Chat_04-17-2026_1776479869.txt", "value": "Chat\n\nYou: hi\nMeta AI: hello\n"}]}]});
    let picture = ("posts/media/your_posts/1.jpg", "x".to_owned());
    let posts = json!([{"timestamp": 1_700_000_000, "data": [{"post": "fern"}]}]);
    for (path, has_posts) in [
        ("meta_ai_app/meta_ai_media.json", false),
        ("your_facebook_activity/posts/your_posts_1.json", true),
        ("posts/your_posts_1.json", true),
    ] {
        let other = if has_posts {
            posts.to_string()
        } else {
            "[]".to_owned()
        };
        let report = report(&[
            (
                "meta_ai_profile/your_ai_conversations.json",
                talk.to_string(),
            ),
            picture.clone(),
            (path, other),
        ]);
        let files = report["ledger"]["files"].as_array().unwrap();
        let line = files.iter().find(|line| line["path"] == picture.0).unwrap();
        assert_eq!(
            line["note"].as_str().unwrap().contains("Meta AI app"),
            !has_posts,
            "{path}: {line}"
        );
    }
}
