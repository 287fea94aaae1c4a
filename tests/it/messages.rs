//! Messages in every box: what is addressed to Meta AI is reported, and no other word of them
//! enters any output.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use serde_json::{Value, json};

use metaudit::Limits;

use crate::hostile::within;
use crate::support::{Zip, audit, audit_with, fixture, metaudit};

const PROFILE: &str = "personal_information/profile_information/profile_information.json";

fn profile() -> String {
    json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "username": "ada.example"}})
        .to_string()
}

fn thread(people: &[&str], title: &str, messages: &[(&str, &str)]) -> Value {
    let people: Vec<Value> = people.iter().map(|name| json!({"name": name})).collect();
    let lines = messages.iter().enumerate();
    let lines: Vec<Value> = lines
        .map(|(at, (sender, text))| {
            json!({"sender_name": sender, "timestamp_ms": 1_767_000_000_000_i64 + 1000 * at as i64, "content": text})
        })
        .collect();
    // As Meta writes it: the title stands behind the messages.
    let text = format!(
        r#"{{"participants": {}, "messages": {}, "title": {}}}"#,
        json!(people),
        json!(lines),
        json!(title)
    );
    serde_json::from_str::<Value>(&text).unwrap()
}

/// The report of a Facebook export of Ada's with these files.
fn facebook(files: &[(&str, String)]) -> Value {
    let profile = profile();
    let mut all: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    all.push((PROFILE, profile.as_bytes()));
    let zip = Zip::of("facebook-ada.example-2026-11-20-AAAA1111.zip", &all);
    audit_with(&[zip.path()], &["--region", "eu"]).1
}

/// Meta's order of keys, which serde_json sorts by name otherwise.
fn written(thread: &Value) -> String {
    format!(
        r#"{{"participants": {}, "messages": {}, "title": {}}}"#,
        thread["participants"], thread["messages"], thread["title"]
    )
}

/// Kind, words, place, rule of each item that is of Meta AI or of a channel.
fn said(report: &Value) -> Vec<(String, String, String, String)> {
    let items = report["items"].as_array().unwrap().iter();
    let wanted = |kind: &str| kind.starts_with("ai_") || kind == "channel_message";
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let mut said: Vec<_> = items
        .filter(|item| wanted(item["kind"].as_str().unwrap()))
        .map(|item| {
            (
                text(&item["kind"]),
                text(&item["text"]),
                text(&item["place"]),
                text(&item["outcome"]["rule"]),
            )
        })
        .collect();
    said.sort();
    said
}

fn conversation<'r>(report: &'r Value, title: &str) -> &'r Value {
    let all = report["conversations"].as_array().unwrap();
    all.iter()
        .find(|one| one["place"] == title)
        .unwrap_or_else(|| panic!("no conversation {title}"))
}

#[test]
fn a_call_marks_the_line_and_not_the_thread() {
    let people = ["Bo Example", "Ada Example", "Cy Example"];
    let lines = [
        ("Bo Example", "shall we plant ferns"),
        ("Ada Example", "@Meta AI what is a fern?"),
        ("Meta AI", "A plant."),
        ("Bo Example", "\u{2068}@Meta\u{a0}AI\u{2069} and a moss?"),
        ("Cy Example", "Meta AI is wrong"),
        ("Ada Example", "write to bo@ai.example"),
    ];
    let mut thread = thread(&people, "Gardeners", &lines);
    thread["messages"][1]["photos"] =
        json!([{"uri": "your_facebook_activity/messages/inbox/g_1/photos/1.jpg"}]);
    thread["messages"][4]["photos"] =
        json!([{"uri": "your_facebook_activity/messages/inbox/g_1/photos/2.jpg"}]);
    let report = facebook(&[(
        "your_facebook_activity/messages/inbox/g_1/message_1.json",
        written(&thread),
    )]);
    let line = |kind: &str, text: &str, rule: &str| {
        (
            kind.to_owned(),
            text.to_owned(),
            "Gardeners".to_owned(),
            rule.to_owned(),
        )
    };
    assert_eq!(
        said(&report),
        [
            line("ai_media", "", "FB20"),
            line("ai_prompt", "@Meta AI what is a fern?", "FB19"),
            line("ai_reply", "A plant.", "FB19")
        ]
    );
    let one = conversation(&report, "Gardeners");
    assert_eq!(
        (&one["to_ai"], &one["by_ai"], &one["own"]),
        (&json!(2), &json!(1), &json!(2))
    );
    assert_eq!(
        (&one["kind"], &one["visibility"]),
        (&json!("people"), &json!("private"))
    );
    assert_eq!(
        (&one["outcome"]["is"], &one["outcome"]["rule"]),
        (&json!("undecided"), &json!("FB19b"))
    );
    assert_eq!(report["meta_ai"]["by_others"], 1, "Bo's call is not Ada's");
}

/// Messages after the last call of Meta AI, or its last message, were not shared with it; how many
/// of those before it saw is not known. This holds across files, in any order.
#[test]
fn a_thread_is_split_at_the_last_call() {
    let lines = [
        ("Bo Example", "shall we plant ferns"),
        ("Ada Example", "@Meta AI what is a fern?"),
        ("Meta AI", "A plant."),
        ("Ada Example", "SECRETWORD"),
        ("Bo Example", "SECRETWORD"),
        ("Bo Example", "SECRETWORD"),
    ];
    let people = ["Bo Example", "Ada Example"];
    let whole = thread(&people, "Bo Example", &lines);
    let mut newest_first = whole.clone();
    newest_first["messages"].as_array_mut().unwrap().reverse();
    let part = |from: usize, to: usize| {
        let mut part = whole.clone();
        part["messages"] = json!(whole["messages"].as_array().unwrap()[from..to]);
        written(&part)
    };
    let secure = json!({"participants": people, "threadName": "Bo Example_7", "messages": lines.iter().enumerate().map(|(at, (name, text))| {
        json!({"senderName": name, "timestamp": 1_767_000_000_000_i64 + 1000 * at as i64, "text": text, "type": "text", "isUnsent": false, "media": [], "reactions": []})
    }).collect::<Vec<_>>()});
    let inbox = |n: u32| format!("your_facebook_activity/messages/inbox/bo_1/message_{n}.json");
    for files in [
        vec![(inbox(1), written(&whole))],
        vec![(inbox(1), written(&newest_first))],
        vec![(inbox(2), part(0, 3)), (inbox(1), part(3, 6))],
        vec![
            (inbox(3), part(0, 2)),
            (inbox(2), part(2, 4)),
            (inbox(1), part(4, 6)),
        ],
        vec![("messages/Bo Example_7.json".to_owned(), secure.to_string())],
    ] {
        let files: Vec<(&str, String)> = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.clone()))
            .collect();
        let report = facebook(&files);
        let one = conversation(&report, "Bo Example");
        assert_eq!(
            (&one["outcome"]["is"], &one["outcome"]["rule"]),
            (&json!("undecided"), &json!("FB19b")),
            "{files:?}"
        );
        let behind = &one["apart"];
        assert_eq!(
            (&behind["outcome"]["is"], &behind["outcome"]["rule"]),
            (&json!("out_of_scope"), &json!("FB17"))
        );
        let own = if files[0].0.ends_with("_7.json") {
            json!(null)
        } else {
            json!(1)
        };
        assert!(
            behind["own"] == own || behind["own"] == 1,
            "{files:?}: {behind}"
        );
        assert_eq!(
            behind["own"].as_u64().unwrap_or(0) + behind["others"].as_u64().unwrap(),
            3,
            "{files:?}"
        );
        assert!(!report.to_string().contains("SECRET"));
    }
    // A message without a time may have been before the call, and so may one of the same second.
    let mut unsure = whole.clone();
    unsure["messages"][3]
        .as_object_mut()
        .unwrap()
        .remove("timestamp_ms");
    unsure["messages"][4]["timestamp_ms"] = unsure["messages"][2]["timestamp_ms"].clone();
    let report = facebook(&[(&inbox(1), written(&unsure))]);
    let behind = &conversation(&report, "Bo Example")["apart"];
    assert_eq!((&behind["own"], &behind["others"]), (&json!(0), &json!(1)));
    // It is not known what an unsent message said.
    let mut unsent = whole.clone();
    unsent["messages"][3] = json!({"sender_name": "Ada Example", "timestamp_ms": 1_767_000_003_000_i64, "is_unsent": true});
    unsent["messages"][4] = json!({"sender_name": "Bo Example", "timestamp_ms": 1_767_000_004_000_i64, "is_taken_down": true});
    let report = facebook(&[(&inbox(1), written(&unsent))]);
    let behind = &conversation(&report, "Bo Example")["apart"];
    assert_eq!((&behind["own"], &behind["others"]), (&json!(0), &json!(1)));
    // Nobody called: there is nothing to split.
    let quiet = thread(&people, "Bo Example", &lines[3..]);
    let report = facebook(&[(&inbox(1), written(&quiet))]);
    let one = conversation(&report, "Bo Example");
    assert_eq!(
        (&one["outcome"]["rule"], &one["apart"]),
        (&json!("FB17"), &json!(null))
    );
}

#[test]
fn threads_of_every_box_and_age_are_counted() {
    let one = written(&thread(
        &["Bo Example", "Ada Example"],
        "Bo Example",
        &[("Ada Example", "hi"), ("Bo Example", "ho")],
    ));
    let two = written(&thread(
        &["Bo Example", "Ada Example"],
        "Bo Example",
        &[("Bo Example", "hu")],
    ));
    let group = json!({"thread_name": "Community", "messages": [{"sender_name": "Ada Example", "timestamp_ms": 1_767_000_000_000_i64, "content": "hi"}]});
    let at = |path: &'static str, text: &str| (path, text.to_owned());
    let report = facebook(&[
        at(
            "your_facebook_activity/messages/inbox/bo_1/message_1.json",
            &one,
        ),
        at(
            "your_facebook_activity/messages/inbox/bo_1/message_2.json",
            &two,
        ),
        // The same folder name in another box is another thread.
        at(
            "your_facebook_activity/messages/e2ee_cutover/bo_1/message_1.json",
            &one,
        ),
        at(
            "your_facebook_activity/messages/archived_threads/bo_2/message_1.json",
            &one,
        ),
        at(
            "your_facebook_activity/messages/filtered_threads/bo_3/message_1.json",
            &two,
        ),
        at(
            "your_facebook_activity/messages/message_requests/bo_4/message_1.json",
            &two,
        ),
        at(
            "your_facebook_activity/groups/your_group_messages/7.json",
            &group.to_string(),
        ),
    ]);
    let mut boxes: Vec<(String, u64)> = report["conversations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let senders = one["senders"].as_array().unwrap();
            let all = senders
                .iter()
                .map(|sender| sender["messages"].as_u64().unwrap())
                .sum();
            (one["box"].as_str().unwrap().to_owned(), all)
        })
        .collect();
    boxes.sort();
    let expected = [
        ("archived_threads", 2),
        ("community_chats", 1),
        ("e2ee_cutover", 2),
        ("filtered_threads", 1),
        ("inbox", 3),
        ("message_requests", 1),
    ];
    assert_eq!(boxes, expected.map(|(name, n)| (name.to_owned(), n)));
    let inbox = report["conversations"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["box"] == "inbox")
        .unwrap();
    assert_eq!(
        inbox["senders"],
        json!([{"name": "Ada Example", "messages": 1, "you": true}, {"name": "Bo Example", "messages": 2, "you": false}])
    );
    assert_eq!(inbox["participants"], json!(["Ada Example", "Bo Example"]));
}

#[test]
fn a_channel_is_the_users_only_where_they_write_in_it() {
    let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Name": {"value": "Ada Example"}}}]});
    let own = written(&thread(
        &["Ada Example"],
        "My garden",
        &[
            ("Ada Example", "first news"),
            ("Ada Example", "second news"),
        ],
    ));
    let read = written(&thread(
        &["Bo Example", "Ada Example"],
        "Bo's kitchen",
        &[("Bo Example", "a recipe")],
    ));
    let files = |with_profile: bool| {
        let profile = profile.to_string();
        let mut files: Vec<(&str, Vec<u8>)> = vec![
            (
                "your_instagram_activity/messages/broadcast/garden_1/message_1.json",
                own.clone().into_bytes(),
            ),
            (
                "your_instagram_activity/messages/broadcast/kitchen_2/message_1.json",
                read.clone().into_bytes(),
            ),
        ];
        if with_profile {
            files.push((
                "personal_information/personal_information/personal_information.json",
                profile.into_bytes(),
            ));
        }
        let borrowed: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, bytes)| (*path, bytes.as_slice()))
            .collect();
        let zip = Zip::of("instagram-ada-2026-11-20-AAAA1111.zip", &borrowed);
        audit_with(&[zip.path()], &["--region", "eu"]).1
    };
    let report = files(true);
    let news = |text: &str| {
        (
            "channel_message".to_owned(),
            text.to_owned(),
            "My garden".to_owned(),
            "IG9".to_owned(),
        )
    };
    assert_eq!(said(&report), [news("first news"), news("second news")]);
    assert!(
        report["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|item| item["kind"] == "channel_message")
            .all(|item| {
                item["visibility"]["is"] == "public"
                    && item["outcome"]["is"] == "in_scope"
                    && item["surface"] == "channel"
            })
    );
    let mine = conversation(&report, "My garden");
    assert_eq!(
        (&mine["visibility"], &mine["outcome"]["is"]),
        (&json!("public"), &json!("in_scope"))
    );
    let others = conversation(&report, "Bo's kitchen");
    assert_eq!(
        (&others["outcome"], &others["own"]),
        (&Value::Null, &json!(0))
    );
    // If the user is not known, no post is taken for theirs, and none is called private.
    let report = files(false);
    assert_eq!(said(&report), []);
    assert_eq!(
        conversation(&report, "My garden")["visibility"],
        "undetermined"
    );
    assert_eq!(
        conversation(&report, "My garden")["outcome"]["is"],
        "undecided"
    );
}

#[test]
fn it_does_not_matter_where_in_its_file_a_thread_says_who_takes_part() {
    let lines = [
        ("Ada Example", "What is a fern?"),
        ("Meta AI", "A plant."),
        ("Ada Example", "Thank you"),
    ];
    let with_ai = thread(&["Ada Example", "Meta AI"], "Luna", &lines);
    let early = written(&with_ai);
    let late = format!(
        r#"{{"title": "Luna", "messages": {}, "participants": {}}}"#,
        with_ai["messages"], with_ai["participants"]
    );
    let path = "your_facebook_activity/messages/inbox/metaai_9/message_1.json";
    let expected = said(&facebook(&[(path, early)]));
    assert_eq!(
        expected
            .iter()
            .map(|line| line.0.as_str())
            .collect::<Vec<_>>(),
        ["ai_prompt", "ai_prompt", "ai_reply"]
    );
    assert!(expected.iter().all(|line| line.2 == "Luna"));
    assert_eq!(said(&facebook(&[(path, late)])), expected);
    // Without any list of people.
    let group = json!({"thread_name": "Club", "messages": [
        {"sender_name": "Ada Example", "timestamp_ms": 1_767_000_000_000_i64, "content": "@Meta AI hi"},
        {"sender_name": "Ada Example", "timestamp_ms": 1_767_000_001_000_i64, "content": "no word of this"}]});
    let report = facebook(&[(
        "your_facebook_activity/groups/your_group_messages/7.json",
        group.to_string(),
    )]);
    assert_eq!(
        said(&report)
            .iter()
            .map(|line| line.1.as_str())
            .collect::<Vec<_>>(),
        ["@Meta AI hi"]
    );
}

#[test]
fn whoever_else_is_in_a_chat_with_meta_ai_makes_it_one_of_people() {
    let two = ["Ada Example", "Meta AI"];
    let three = ["Ada Example", "Bo Example", "Meta AI"];
    let both = [
        ("Bo Example", "SECRETWORD of Bo's"),
        ("Ada Example", "SECRETWORD of Ada's"),
        ("Meta AI", "an answer"),
    ];
    let threads = [
        thread(&three, "Meta AI", &both),
        thread(&three, "Ada and Bo", &both),
        // Bo took part once, and is no longer listed.
        thread(&two, "Meta AI", &both),
        thread(&[], "", &both),
        // Only people, in a folder that they may have named so.
        thread(&["Bo Example", "Ada Example"], "Bo Example", &both[..2]),
        thread(&["Bo Example"], "Bo Example", &both[..1]),
    ];
    let texts = |chat: &Value| written(chat);
    let late = |chat: &Value| {
        let (title, lines, people) = (&chat["title"], &chat["messages"], &chat["participants"]);
        format!(r#"{{"title": {title}, "messages": {lines}, "participants": {people}}}"#)
    };
    let seconds =
        |chat: &Value| written(chat).replace("\"content\"", "\"type\": \"Generic\", \"content\"");
    let instagram = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Name": {"value": "Ada Example"}}}]});
    for (at, chat) in threads.iter().enumerate() {
        for text in [texts(chat), late(chat), seconds(chat)] {
            for (name, root, profile, profile_path) in [
                (
                    "facebook-ada-2026-11-20-AAAA1111.zip",
                    "your_facebook_activity/messages/inbox",
                    profile(),
                    PROFILE,
                ),
                (
                    "facebook-ada-2026-11-20-AAAA1111.zip",
                    "messages/archived_threads",
                    profile(),
                    PROFILE,
                ),
                (
                    "instagram-ada-2026-11-20-AAAA1111.zip",
                    "your_instagram_activity/messages/inbox",
                    instagram.to_string(),
                    "personal_information/personal_information/personal_information.json",
                ),
            ] {
                let path = format!("{root}/metaai_1/message_1.json");
                let zip = Zip::of(
                    name,
                    &[(&path, text.as_bytes()), (profile_path, profile.as_bytes())],
                );
                let (_, report) = audit_with(&[zip.path()], &["--region", "eu"]);
                assert!(!report.to_string().contains("SECRETWORD"), "{at} {path}");
                let one = &report["conversations"][0];
                assert_eq!(
                    (&one["kind"], &one["visibility"]),
                    (&json!("people"), &json!("private")),
                    "{at} {path}"
                );
                assert!(
                    report.to_string().contains("taken for a chat of people"),
                    "{at} {path}"
                );
            }
        }
    }
    // The same in the download of encrypted chats.
    let lines: Vec<Value> = both
        .iter()
        .map(|(name, text)| json!({"senderName": name, "timestamp": 1_767_000_000_000_i64, "text": text, "type": "text"}))
        .collect();
    for people in [&two[..], &three[..]] {
        let chat = json!({"participants": people, "threadName": "Meta AI_1", "messages": lines})
            .to_string();
        let zip = Zip::of("messages.zip", &[("Meta AI_1.json", chat.as_bytes())]);
        let (_, report) = audit_with(&[zip.path()], &["--region", "eu"]);
        assert!(!report.to_string().contains("SECRETWORD"), "{people:?}");
        assert_eq!(report["conversations"][0]["kind"], "people");
    }
}

/// The report of a thread of Ada's in this file.
fn of_file(text: &str) -> Value {
    facebook(&[(
        "your_facebook_activity/messages/inbox/bo_1/message_1.json",
        text.to_owned(),
    )])
}

#[test]
fn a_thread_in_another_form_is_told() {
    let time = 1_700_000_000;
    let block = |sender: &str| json!({"title": "", "dict": [{"label": "Sender", "value": sender}, {"label": "Message", "value": "SECRETWORD"}]});
    for text in [
        // Nobody sent it.
        json!([{"label_values": [{"label": "Message", "value": "SECRETWORD"}], "timestamp": time}]),
        // It has no time.
        json!([{"label_values": [{"label": "Sender", "value": "Bo Example"}, {"label": "Message", "value": "SECRETWORD"}]}]),
        // The whole thread is one record.
        json!([{"timestamp": time, "label_values": [{"title": "Messages", "vec": [block("Bo Example"), block("Ada Example")]}]}]),
        // Words under an unknown label may be anything.
        json!([{"timestamp": time, "string_map_data": {"Absender": {"value": "Bo Example"}, "Zeppelin": {"value": "SECRETWORD"}}}]),
    ] {
        let report = of_file(&text.to_string());
        assert!(
            report
                .to_string()
                .contains("a record among messages that is none we know"),
            "{text}"
        );
        assert!(!report.to_string().contains("SECRETWORD"), "{text}");
    }
}

/// The numbers of messages by sender, and calls of Meta AI, are reported for a thread in every
/// dialect (archives.md 4.0), and no other word is.
#[test]
fn a_thread_is_the_same_in_every_dialect() {
    let said = [
        ("Bo Example", "SECRETWORD one"),
        ("Bo Example", "SECRETWORD two"),
        ("Ada Example", "@Meta AI which fern is this?"),
    ];
    let time = |number: usize| 1_760_000_000 + number as i64 * 60;
    let lines = |write: &dyn Fn(&str, &str, i64) -> Value| {
        Value::from(
            said.iter()
                .enumerate()
                .map(|(number, (sender, words))| write(sender, words, time(number)))
                .collect::<Vec<_>>(),
        )
    };
    let around = |key: &str, lines: Value| json!({"participants": [{"name": "Bo Example"}, {"name": "Ada Example"}], key: lines, "title": "Bo Example", "magic_words": []});
    let plain = lines(
        &|sender, words, time| json!({"sender_name": sender, "timestamp_ms": time * 1000, "content": words}),
    );
    let entities = lines(
        &|sender, words, time| json!({"timestamp": time, "media": [], "fbid": "1", "label_values": [{"label": "Sender", "value": sender}, {"label": "Message", "value": words}]}),
    );
    let german = lines(
        &|sender, words, time| json!({"fbid": "1", "label_values": [{"label": "Absender", "value": sender}, {"label": "Nachricht", "value": words}, {"label": "Zeit", "timestamp_value": time}]}),
    );
    let maps = lines(
        &|sender, words, time| json!({"title": "", "media_map_data": {}, "string_map_data": {"Gönderen": {"value": sender}, "İçerik": {"value": words}, "Zaman": {"timestamp": time}}}),
    );
    let keyed = around("messages", plain.clone());
    for (what, text) in [
        ("as ever", keyed.clone()),
        ("a bare list of messages", plain.clone()),
        ("a bare list of the thread", json!([keyed])),
        ("messages under another key", around("conversation", plain)),
        (
            "the thread under another key",
            json!({"zeppelins_v9": keyed}),
        ),
        (
            "a list of it under another key",
            json!({"zeppelins_v9": [keyed]}),
        ),
        ("entities", around("messages", entities.clone())),
        ("a bare list of entities", entities),
        ("German entities", around("nachrichten", german)),
        ("Turkish maps", around("messages", maps.clone())),
        ("a bare list of maps", maps),
    ] {
        let report = of_file(&text.to_string());
        let one = &report["conversations"][0];
        assert_eq!(
            (
                one["own"].as_u64(),
                one["others"].as_u64(),
                one["to_ai"].as_u64()
            ),
            (Some(1), Some(2), Some(1)),
            "{what}: {one}"
        );
        assert!(!report.to_string().contains("SECRETWORD"), "{what}");
        let prompts: Vec<&str> = report["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|item| item["text"].as_str())
            .filter(|text| text.contains("fern"))
            .collect();
        assert_eq!(prompts.len(), 1, "{what}");
        assert!(
            !report["problems"].to_string().contains("message_1.json"),
            "{what}: {}",
            report["problems"]
        );
    }
    let other = json!({"participants": [{"name": "Cy Example"}], "messages": [{"sender_name": "Cy Example", "timestamp_ms": 1_760_000_000_000_i64, "content": "SECRETWORD"}]});
    // Each object around messages is a thread of its own, unless the same people write in it.
    let begun = |thread: &Value| {
        let (people, messages) = (&thread["participants"], &thread["messages"]);
        format!("{{\"participants\": {people}, \"messages\": {messages}}}")
    };
    let all = [&keyed, &other, &keyed].map(begun);
    let two = of_file(&format!("[{}]", all.join(",")));
    let counts: Vec<[Option<u64>; 3]> = two["conversations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| ["own", "others", "to_ai"].map(|key| one[key].as_u64()))
        .collect();
    assert_eq!(
        counts,
        [[Some(2), Some(4), Some(2)], [Some(0), Some(1), Some(0)]]
    );
    assert!(!two.to_string().contains("SECRETWORD"));
    // Only behind its messages it is said who takes part.
    let late = of_file(&json!([keyed, other]).to_string());
    assert!(
        late["problems"]
            .to_string()
            .contains("several chats in one file"),
        "{}",
        late["problems"]
    );
}

#[test]
fn old_messages_have_seconds_and_sentences_of_the_app() {
    let message = |sort: &str, text: &str| json!({"sender_name": "Bo Example", "timestamp": 1_500_000_000, "content": text, "type": sort});
    let lines = [
        message("Generic", "hi"),
        message("Unsubscribe", "Bo left the group. @Meta AI"),
        message("Subscribe", "Bo a rejoint le groupe."),
    ];
    let people = json!([{"name": "Bo Example"}, {"name": "Ada Example"}]);
    let report = of_file(&format!(
        r#"{{"participants": {people}, "messages": {}, "title": "Bo Example"}}"#,
        json!(lines)
    ));
    let one = conversation(&report, "Bo Example");
    assert_eq!(
        one["senders"],
        json!([{"name": "Bo Example", "messages": 1, "you": false}])
    );
    assert_eq!(one["to_ai"], 0);
    assert!(one.to_string().contains("2017-07-14"), "{one}");
}

#[test]
fn a_time_that_cannot_be_is_told() {
    let post = |time: i64, back: i64| {
        json!([{"timestamp": time, "data": [{"post": "a fern", "backdated_timestamp": back}]}])
            .to_string()
    };
    let path = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
    for (time, day) in [
        (-1_700_000_000, "1916"),
        (86_400, "1970"),
        (1_075_800_000, "2004-02-03"),
    ] {
        let report = facebook(&[(path, post(time, 1_000_000_000))]).to_string();
        assert!(
            report.contains("a time before there was Facebook") && report.contains("2001-09-09"),
            "{day}"
        );
        assert!(
            !report.contains(&format!("{day}-")) && !report.contains(&format!("{day}T")),
            "{day}"
        );
    }
    assert!(
        !facebook(&[(path, post(1_075_900_000, 0))])
            .to_string()
            .contains("which cannot be")
    );
    let report = facebook(&[(path, post(1_700_000_000, 4_000_000_000))]).to_string();
    assert!(report.contains("a time behind the day of the export") && !report.contains("2096"));
    let report = facebook(&[(path, post(1_700_000_000, -300_000_000))]).to_string();
    assert!(report.contains("1960-06-29") && !report.contains("which cannot be"));
}

#[test]
fn a_sticker_that_meta_ai_made_is_one_wherever_it_was_sent() {
    let mut chat = thread(
        &["Bo Example", "Ada Example"],
        "Bo Example",
        &[("Ada Example", ""), ("Bo Example", ""), ("Ada Example", "")],
    );
    let sticker = |list: Value| json!({"uri": "your_facebook_activity/messages/stickers_used/1.png", "ai_stickers": list});
    chat["messages"][0]["sticker"] = sticker(json!([{"prompt": "a fern"}]));
    chat["messages"][1]["sticker"] = sticker(json!([{"prompt": "a moss"}]));
    chat["messages"][2]["sticker"] = sticker(json!([]));
    let report = facebook(&[(
        "your_facebook_activity/messages/inbox/bo_1/message_1.json",
        written(&chat),
    )]);
    assert_eq!(
        said(&report)
            .iter()
            .map(|line| line.0.as_str())
            .collect::<Vec<_>>(),
        ["ai_media"]
    );
}

/// Private messages of every family, in whole and in broken files, and messages that were addressed
/// to Meta AI.
fn families(folder: &std::path::Path) -> Vec<PathBuf> {
    let private = "SECRETWORD told Meta AI nothing";
    let people = ["Bo Example", "Ada Example"];
    let chat = written(&thread(
        &people,
        "Bo Example",
        &[
            ("Ada Example", private),
            ("Bo Example", "SECRETWORD"),
            ("Ada Example", "@Meta AI ASKEDWORD"),
            ("Bo Example", "@Meta AI SECRETWORD of Bo's"),
        ],
    ));
    let cut = &chat[..chat.len() - 40];
    let odd = chat
        .replace("\"SECRETWORD\"", "{\"SECRETWORD\": [\"SECRETWORD\", 7]}")
        .replace("Bo Example\"}", "Bo Example\", \"SECRETKEYWORD\": 1}");
    let write = |name: &str, files: &[(&str, &[u8])]| {
        let zip = Zip::of(name, files);
        let path = folder.join(name);
        std::fs::write(&path, zip.bytes()).unwrap();
        path
    };
    let profile = profile();
    let facebook = write(
        "facebook-ada.example-2026-11-20-AAAA1111.zip",
        &[
            (PROFILE, profile.as_bytes()),
            (
                "your_facebook_activity/messages/inbox/bo_1/message_1.json",
                chat.as_bytes(),
            ),
            (
                "your_facebook_activity/messages/inbox/bo_2/message_1.json",
                cut.as_bytes(),
            ),
            (
                "your_facebook_activity/messages/archived_threads/bo_3/message_1.json",
                odd.as_bytes(),
            ),
            (
                "your_facebook_activity/groups/your_group_messages/7.json",
                chat.as_bytes(),
            ),
        ],
    );
    let page = format!(
        "<html><head></head><body><main><header><h1>Bo Example</h1></header><section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">Participants: Bo Example and Ada Example</h2></section><section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">Bo Example</h2><div class=\"_2ph_ _a6-p\"><div><div></div><div>{private}</div><div></div></div></div><footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Jan 08, 2026 4:41:00 am</div></footer></section></main></body></html>"
    );
    let account = r#"{"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Name": {"value": "Ada Example"}}}]}"#;
    let instagram = write(
        "instagram-ada-2026-11-20-AAAA1111.zip",
        &[
            (
                "personal_information/personal_information/personal_information.json",
                account.as_bytes(),
            ),
            (
                "your_instagram_activity/messages/inbox/bo_1/message_1.json",
                chat.as_bytes(),
            ),
            (
                "your_instagram_activity/messages/inbox/bo_2/message_1.html",
                page.as_bytes(),
            ),
            (
                "your_instagram_activity/messages/broadcast/bo_3/message_1.json",
                written(&thread(&people, "Bo's", &[("Bo Example", "SECRETWORD")])).as_bytes(),
            ),
        ],
    );
    let secure = json!({"participants": people, "threadName": "Bo Example_7", "messages": [
        {"senderName": "Bo Example", "timestamp": 1_767_000_000_000_i64, "text": private, "type": "text", "media": [], "isUnsent": false},
        {"senderName": "Ada Example", "timestamp": 1_767_000_001_000_i64, "text": "@Meta AI ASKEDWORD", "type": "text", "media": [], "isUnsent": false}]});
    let secure_two = json!({"participants": ["Ada Example", "Cy Example"], "threadName": "Cy Example_8", "messages": []});
    let secure = write(
        "messages.zip",
        &[
            ("Bo Example_7.json", secure.to_string().as_bytes()),
            ("Cy Example_8.json", secure_two.to_string().as_bytes()),
        ],
    );
    let whatsapp = "\
1/13/26, 09:00 - Ada Example created group \u{201c}SECRETWORD Meta AI\u{201d}
1/13/26, 09:00 - Ada Example: SECRETWORD
SECRETWORD Meta AI
1/13/26, 09:01 - Bo \u{201c}B\u{201d} Example: SECRETWORD Meta AI
1/13/26, 09:01 - Ada Example changed the description: SECRETWORD Meta AI
1/13/26, 09:02 - Bo Example: POLL:
SECRETWORD Meta AI?
OPTION: SECRETWORD (1 vote)
1/13/26, 09:03 - Ada Example: @Meta AI ASKEDWORD
1/13/26, 09:03 - Ada Example: SECRETWORD.jpg (file attached)
1/13/26, 09:04 - Bo Example: @AI SECRETWORD of Bo's
";
    let apple = "[1/13/26, 09:00:00] Club: \u{200e}\u{c4}\u{c4}NESTYS:\r\nSECRETWORD Meta AI?\r\n\u{200e}VAIHTOEHTO: SECRETWORD (1)\r\n[1/13/26, 09:00:01] Bo Example: \u{200e}SECRETWORD\r\n[1/13/26, 09:00:02] Ada Example: SECRETWORD\r\n\u{ff}SECRETWORD";
    let chat = folder.join("WhatsApp Chat with Bo Example.txt");
    std::fs::write(&chat, whatsapp).unwrap();
    let apple = write(
        "WhatsApp Chat - Club.zip",
        &[("_chat.txt", apple.as_bytes())],
    );
    vec![facebook, instagram, secure, chat, apple]
}

#[test]
fn no_word_between_people_enters_any_output() {
    let folder = tempfile::tempdir().unwrap();
    let inputs = families(folder.path());
    let outputs: Vec<PathBuf> = ["html", "json", "csv", "md"]
        .map(|ending| folder.path().join(format!("r.{ending}")))
        .into();
    let mut arguments: Vec<std::ffi::OsString> = inputs.iter().map(Into::into).collect();
    for output in &outputs {
        arguments.extend(["-o".into(), output.into()]);
    }
    arguments.extend(
        [
            "--as-of",
            "2026-11-25",
            "--region",
            "eu",
            "--me",
            "Ada Example",
            "--no-progress",
        ]
        .map(Into::into),
    );
    let ran = metaudit(arguments);
    assert_eq!(ran.code, 1, "one thread is cut: {}", ran.stderr);
    let mut told: BTreeMap<String, String> = outputs
        .iter()
        .map(|path| {
            (
                path.extension().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(path).unwrap(),
            )
        })
        .collect();
    let asked = told
        .values()
        .filter(|text| text.contains("ASKEDWORD"))
        .count();
    assert_eq!(
        asked,
        outputs.len(),
        "what was addressed to Meta AI stands in every report"
    );
    told.insert("terminal".to_owned(), ran.stdout + &ran.stderr);
    for (output, text) in told {
        // The name of a file is no message; this one was chosen to be found.
        let text = text.replace("SECRETWORD.jpg", "");
        let at = text.find("SECRET");
        assert_eq!(
            at,
            None,
            "{output}: {:?}",
            at.map(|at| &text[at.saturating_sub(200)..(at + 60).min(text.len())])
        );
    }
}

#[test]
fn everything_in_one_run() {
    let names = [
        "facebook-personal.zip",
        "instagram-public.zip",
        "messages.zip",
        "WhatsApp-Chat mit Gartenfreunde.zip",
        "WhatsApp Chat with Meta AI.zip",
        "My account info.zip",
    ];
    let inputs: Vec<PathBuf> = names.iter().map(|name| fixture(name)).collect();
    let (code, report) = audit(&inputs);
    assert_eq!(code, 0);
    let exports: Vec<(&str, &str)> = report["exports"]
        .as_array()
        .unwrap()
        .iter()
        .map(|export| {
            (
                export["platform"].as_str().unwrap(),
                export["format"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(exports.len(), 4, "{exports:?}");
    assert_eq!(
        exports
            .iter()
            .filter(|(platform, _)| *platform == "facebook")
            .count(),
        2
    );
    let me = ["--me", "Ada Example"];
    let (_, report) = audit_with(&inputs, &me);
    let one = |input: &PathBuf| audit_with(std::slice::from_ref(input), &me).1;
    let alone: Vec<Value> = inputs.iter().map(one).collect();
    let sum = |path: &str| -> u64 {
        alone
            .iter()
            .map(|one| one.pointer(path).unwrap().as_u64().unwrap())
            .sum()
    };
    for path in [
        "/summary/items",
        "/summary/messages/conversations",
        "/summary/account_data/records",
        "/meta_ai/replies",
    ] {
        assert_eq!(
            report.pointer(path).unwrap().as_u64().unwrap(),
            sum(path),
            "{path}"
        );
    }
}

#[test]
fn html_and_json_tell_one_conversation_alike() {
    let [json, html] = ["ai-json.zip", "ai-html.zip"].map(|name| said(&audit(&[fixture(name)]).1));
    assert_eq!(json, html);
    assert_eq!(json.len(), 5);
}

/// What one side said.
fn turn() -> impl Strategy<Value = (bool, String)> {
    let word = "[a-zäöüßéłв@<>&\"'😀Ա]{1,6}";
    (
        any::<bool>(),
        proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" ")),
    )
}

/// Meta's way to write a text: an escape for each byte.
fn escaped(json: &str) -> String {
    let one = |byte: u8| {
        if byte.is_ascii() {
            char::from(byte).to_string()
        } else {
            format!("\\u00{byte:02x}")
        }
    };
    json.bytes().map(one).collect()
}

fn entity(title: &str, turns: &[(bool, String)]) -> Value {
    let blocks: Vec<Value> = turns
        .iter()
        .enumerate()
        .map(|(at, (by_ai, text))| {
            let author = if *by_ai { "Meta AI" } else { "Ada Example" };
            json!({"title": "", "dict": [{"label": "a"}, {"label": "d", "value": text}, {"label": "e", "vec": []},
                {"label": "j", "value": author}, {"timestamp_value": 1_767_000_000 + at}]})
        })
        .collect();
    json!({"title": title, "timestamp": 1_767_000_000, "media": [], "fbid": "1", "label_values": [
        {"label": "A", "value": "x"}, {"title": "L", "dict": blocks}]})
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('@', "&#064;")
}

fn page(title: &str, turns: &[(bool, String)]) -> String {
    let row = |label: &str, value: &str| {
        format!("<tr><td class=\"_a6_q\">{label}</td><td class=\"_a6_r\">{value}</td></tr>")
    };
    let blocks: String = turns
        .iter()
        .enumerate()
        .map(|(at, (by_ai, text))| {
            let author = if *by_ai { "Meta AI" } else { "Ada Example" };
            let time = format!("Dec 29, 2025 9:{:02}:{:02} am", 20 + at / 60, at % 60);
            row(
                "",
                &format!(
                    "<table>{}{}{}</table>",
                    row("d", &html(text)),
                    row("j", author),
                    row("", &time)
                ),
            )
        })
        .collect();
    let table = format!(
        "{}{}",
        row("A", "x"),
        row("L", &format!("<table>{blocks}</table>"))
    );
    format!(
        "<html><head></head><body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\"><header><h1>{title}</h1></header><section class=\"_3-95 _a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">{title}</h2><div class=\"_2pi8 _2pic _a6-p\"><table>{table}</table></div></section></main></body></html>"
    )
}

/// Kind and words of every item for or by Meta AI.
fn heard(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    let zip = Zip::of("facebook-ada.example-2026-11-20-AAAA1111.zip", &files);
    let report = within(&[zip.path()], Limits::default()).unwrap();
    let items = report["items"].as_array().unwrap().iter();
    let told = |item: &Value, key: &str| item[key].as_str().unwrap_or_default().to_owned();
    let mut heard: Vec<(String, String)> = items
        .map(|item| (told(item, "kind"), told(item, "text")))
        .filter(|(kind, _)| kind.starts_with("ai_"))
        .collect();
    heard.sort();
    heard
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Prompts and replies are the same in every format, wrapper and escaping, and however many
    /// records they are in.
    #[test]
    fn prompts_are_the_same_in_every_form(mut turns in proptest::collection::vec(turn(), 1..8)) {
        // There is at least one line of the AI's own, without which the sides could not be told
        // apart.
        turns.push((true, "Once there was a fern.".to_owned()));
        let mut expected: Vec<(String, String)> = turns
            .iter()
            .map(|(by_ai, text)| ((if *by_ai { "ai_reply" } else { "ai_prompt" }).to_owned(), text.clone()))
            .collect();
        expected.sort();
        let record = entity("Ferns", &turns);
        let (lone, list) = (record.to_string(), json!([record]).to_string());
        let path = "your_facebook_activity/messages/ai_conversations.json";
        prop_assert_eq!(&heard(&[(path, &escaped(&lone))]), &expected);
        prop_assert_eq!(&heard(&[(path, &escaped(&list))]), &expected);
        prop_assert_eq!(&heard(&[(path, &serde_json::to_string_pretty(&record).unwrap())]), &expected);
        prop_assert_eq!(&heard(&[(&format!("meta-2026/facebook-ada/{path}"), &lone)]), &expected);
        prop_assert_eq!(&heard(&[("your_facebook_activity/messages/ai_conversations.html", &page("Ferns", &turns))]), &expected);
        let people = ["Ada Example", "Meta AI"];
        let lines: Vec<(&str, &str)> =
            turns.iter().map(|(by_ai, text)| (if *by_ai { "Meta AI" } else { "Ada Example" }, text.as_str())).collect();
        let thread = written(&thread(&people, "Meta AI", &lines));
        prop_assert_eq!(&heard(&[("your_facebook_activity/messages/inbox/metaai_1/message_1.json", &escaped(&thread))]), &expected);
        prop_assert_eq!(&heard(&[("messages/inbox/anything_1/message_1.json", &thread)]), &expected);
    }
}

#[test]
fn a_page_of_instagram_may_list_conversations_and_hold_a_message_in_each_record() {
    let row = |label: &str, value: &str| {
        format!("<tr><td class=\"_a6_q\">{label}</td><td class=\"_a6_r\">{value}</td></tr>")
    };
    let record = |rows: &str| {
        format!(
            "<section class=\"_3-95 _a6-g\"><div class=\"_2pi8 _2pic _a6-p\"><table>{rows}</table></div></section>"
        )
    };
    let page = |title: &str, body: &str| {
        format!(
            "<html><head></head><body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\"><header><h1>{title}</h1></header>{body}</main></body></html>"
        )
    };
    let index = page(
        "AI conversations",
        &record(&row(
            "Thread",
            "<a href=\"your_instagram_activity/messages/ai_conversations/thread_for_mailbox1_2.html\">Luna</a>",
        )),
    );
    let message = |text: &str, author: &str, time: &str| {
        record(&(row("d", text) + &row("j", author) + &row("", time)))
    };
    let thread = page(
        "Luna",
        &(message("Tell me a story", "Ada Example", "Jan 09, 2026 11:06 pm")
            + &message("Once there was a fern.", "Meta AI", "Jan 09, 2026 11:07 pm")),
    );
    let zip = Zip::of(
        "instagram-ada-2026-11-20-AAAA1111.zip",
        &[
            (
                "your_instagram_activity/messages/ai_conversations.html",
                index.as_bytes(),
            ),
            (
                "your_instagram_activity/messages/ai_conversations/thread_for_mailbox1_2.html",
                thread.as_bytes(),
            ),
        ],
    );
    let (code, report) = audit_with(&[zip.path()], &["--region", "eu"]);
    assert_eq!(
        (code, &report["ledger"]["by_status"]["read"]["entries"]),
        (0, &json!(2))
    );
    let kinds: Vec<(String, String)> = said(&report)
        .into_iter()
        .map(|line| (line.0, line.1))
        .collect();
    assert!(
        kinds.contains(&("ai_reply".into(), "Once there was a fern.".into())),
        "{kinds:?}"
    );
    assert!(
        kinds
            .iter()
            .any(|(kind, text)| kind == "ai_prompt" && text.starts_with("Tell me a story")),
        "{kinds:?}"
    );
    assert_eq!(report["conversations"].as_array().unwrap().len(), 1);
}

/// A thread in a folder of Meta AI's is a chat with it only if somebody is known to be Meta AI: a
/// character has another name, and people may name any chat so. Its words are not printed, and a
/// problem says so.
#[test]
fn a_folder_of_meta_ai_is_no_witness_against_people() {
    for (path, other) in [
        (
            "your_facebook_activity/messages/inbox/metaai_900/message_1.json",
            "Luna",
        ),
        ("messages/inbox/metaai_7/message_1.json", "Professor Fern"),
        (
            "your_activity_across_facebook/messages/archived_threads/metaai_12/message_1.json",
            "Bo Example",
        ),
    ] {
        let lines = [("Ada Example", "SECRETWORD one"), (other, "SECRETWORD two")];
        let report = facebook(&[(
            path,
            written(&thread(&["Ada Example", other], other, &lines)),
        )]);
        assert!(!report.to_string().contains("SECRET"), "{path}");
        assert_eq!(conversation(&report, other)["kind"], "people", "{path}");
        assert!(
            report["problems"]
                .to_string()
                .contains("a folder of Meta AI, but people take part"),
            "{path}"
        );
    }
}
