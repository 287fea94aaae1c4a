//! Files with one bad record or value: it affects only itself, and is reported.

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const PROFILE: &str = "personal_information/profile_information/profile_information.json";
const INSTAGRAM_POSTS: &str = "your_instagram_activity/media/posts_1.json";
const THREADS: &str = "your_instagram_activity/threads/threads_and_replies.json";
const COMMENTS_2020: &str = "comments/comments.json";
const AI: &str = "your_facebook_activity/messages/ai_conversations.json";

/// A place for a bad record: the file, the text around its records, and one of them.
struct Place {
    path: &'static str,
    around: (&'static str, &'static str),
    record: fn(usize, &str) -> String,
}

/// Today's Facebook and Instagram, Threads, and Facebook of 2020; with lists and root keys; on
/// several lines and on one.
const PLACES: &[Place] = &[
    Place {
        path: POSTS,
        around: ("[", "]"),
        record: |n, odd| {
            format!(
                r#"{{"timestamp": {}, {odd} "data": [{{"post": "words {n}"}}], "title": "x"}}"#,
                1_700_000_000 + n
            )
        },
    },
    Place {
        path: INSTAGRAM_POSTS,
        around: ("[\n  ", "\n]"),
        record: |n, odd| {
            format!(
                "{{\n    \"media\": [{{\"uri\": \"media/posts/{n}.jpg\", \"creation_timestamp\": {}, {odd} \"title\": \"words {n}\"}}]\n  }}",
                1_700_000_000 + n
            )
        },
    },
    Place {
        path: THREADS,
        around: (r#"{"text_post_app_text_posts": ["#, "]}"),
        record: |n, odd| {
            format!(
                r#"{{"media": [{{"uri": "media/threads/{n}.jpg", "creation_timestamp": {}, {odd} "title": "words {n}"}}]}}"#,
                1_700_000_000 + n
            )
        },
    },
    Place {
        path: COMMENTS_2020,
        around: (r#"{"comments": ["#, "]}"),
        record: |n, odd| {
            format!(
                r#"{{"timestamp": {}, "data": [{{"comment": {{"timestamp": 1, {odd} "comment": "words {n}", "author": "Ada Example"}}}}], "title": "x"}}"#,
                1_600_000_000 + n
            )
        },
    },
];

/// The numbers of the records that the report lists, and its code and problems.
fn numbers(place: &Place, json: &str) -> (i32, Vec<usize>, Value) {
    let (code, report) = audit(&[Zip::of("export.zip", &[(place.path, json.as_bytes())]).path()]);
    let items = report["items"].as_array().unwrap().iter();
    let text = |item: &Value| item["text"].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<usize> = items
        .filter_map(|item| text(item).strip_prefix("words ")?.parse().ok())
        .collect();
    found.sort_unstable();
    (code, found, report["problems"].clone())
}

fn file(place: &Place, records: &[String]) -> String {
    let (before, after) = place.around;
    format!(
        "{before}{}{after}",
        records.join(if before.contains('\n') { ",\n  " } else { "," })
    )
}

#[test]
fn a_bad_value_costs_itself_and_is_told() {
    let long = format!(r#""odd": {},"#, "9".repeat(400));
    let deep = format!(r#""odd": {}{},"#, "[".repeat(300), "]".repeat(300));
    for odd in [
        r#""odd": NaN,"#,
        r#""odd": -Infinity,"#,
        &long,
        r#""odd": 1, ,"#,
        r#""odd": ,"#,
        r#""odd": 1 "more": 2,"#,
        &deep,
    ] {
        for place in PLACES {
            let mut records: Vec<String> = (0..4).map(|n| (place.record)(n, "")).collect();
            records[1] = (place.record)(1, odd);
            let (code, found, problems) = numbers(place, &file(place, &records));
            let told = code == 1 || problems.as_array().is_some_and(|told| !told.is_empty());
            let unread = odd == long || odd == deep;
            assert_eq!(found, [0, 1, 2, 3], "{odd} in {}", place.path);
            // A fault that no reader looks at and every parser accepts need not be reported.
            assert!(told || unread, "{odd} in {} is not told", place.path);
        }
    }
}

#[test]
fn a_record_that_is_no_json_costs_itself_and_the_exit_code_says_so() {
    for (part, broken) in [
        ("\"words 1\"", "\"words 1"),
        ("\"words 1\"", "\"words \"1\" and more\""),
        ("words 1\"", "words 1\", \"odd\" 5"),
        ("\"words 1\"", "\"words 1\" \0\0\0"),
    ] {
        for place in PLACES {
            let mut records: Vec<String> = (0..5).map(|n| (place.record)(n, "")).collect();
            records[1] = records[1].replacen(part, broken, 1);
            let (code, found, problems) = numbers(place, &file(place, &records));
            assert_eq!(
                (code, found.as_slice()),
                (1, &[0, 2, 3, 4][..]),
                "{broken} in {}",
                place.path
            );
            assert!(problems.to_string().contains("no valid JSON"), "{problems}");
        }
    }
}

#[test]
fn files_that_a_tool_joined_are_read_to_the_end() {
    for place in PLACES {
        let parts = |from: usize| {
            file(
                place,
                &[(place.record)(from, ""), (place.record)(from + 1, "")],
            )
        };
        for between in ["", "\n", ",", "\n\u{FEFF}"] {
            let (code, found, problems) =
                numbers(place, &format!("{}{between}{}", parts(0), parts(2)));
            assert_eq!(
                (code, found.as_slice()),
                (0, &[0, 1, 2, 3][..]),
                "{}",
                place.path
            );
            assert!(
                problems
                    .to_string()
                    .contains("follows the end of the first"),
                "{problems}"
            );
        }
    }
}

#[test]
fn a_file_in_utf_16_is_read() {
    for place in PLACES {
        let json = file(place, &[(place.record)(0, ""), (place.record)(1, "")]);
        for (mark, bytes) in [
            (true, u16::to_le_bytes as fn(u16) -> [u8; 2]),
            (false, u16::to_be_bytes),
        ] {
            let text = if mark {
                format!("\u{FEFF}{json}")
            } else {
                json.clone()
            };
            let bytes: Vec<u8> = text.encode_utf16().flat_map(bytes).collect();
            let (code, report) = audit(&[Zip::of("export.zip", &[(place.path, &bytes)]).path()]);
            assert_eq!(
                (code, &report["summary"]["items"]),
                (0, &json!(2)),
                "{}",
                place.path
            );
        }
    }
}

#[test]
fn words_of_another_type_are_read_or_told_under_their_key() {
    let odd = [
        json!(5),
        json!({"text": "5"}),
        json!(["5"]),
        json!({"name": {"value": "5"}}),
    ];
    let unread = [json!({"language": "en"}), json!([{"a": 1}])];
    let posts = |words: &Value| json!([{"timestamp": 1_700_000_000, "data": [{"post": words}]}]);
    let caption = |words: &Value| json!([{"media": [{"uri": "media/1.jpg", "creation_timestamp": 1_700_000_000, "title": words}]}]);
    let comment = |words: &Value| json!({"comments": [{"timestamp": 1, "data": [{"comment": {"comment": words, "author": "Ada"}}]}]});
    type Of<'f> = &'f dyn Fn(&Value) -> Value;
    let places: [(&str, &str, Of<'_>); 3] = [
        (POSTS, "post", &posts),
        (INSTAGRAM_POSTS, "title", &caption),
        (COMMENTS_2020, "comment", &comment),
    ];
    for (path, key, of) in places {
        for (words, read) in odd
            .iter()
            .map(|odd| (odd, true))
            .chain(unread.iter().map(|odd| (odd, false)))
        {
            let json = of(words).to_string();
            let (code, report) = audit(&[Zip::of("export.zip", &[(path, json.as_bytes())]).path()]);
            let problems = report["problems"].to_string();
            assert_eq!(
                (code, report["items"].as_array().unwrap().len()),
                (0, 1),
                "{json}"
            );
            assert_eq!(
                report["items"][0]["text"] == "5",
                read,
                "{json}: {}",
                report["items"]
            );
            assert!(
                problems.contains(&format!(
                    "something else than words stands under \u{201c}{key}\u{201d}"
                )),
                "{problems}"
            );
        }
    }
}

#[test]
fn values_of_a_profile_do_not_vanish() {
    let of = |key: &str, value: &Value| {
        let mut profile = json!({"name": {"full_name": "Ada Example"}});
        profile[key] = value.clone();
        let (code, report) = audit(&[Zip::of(
            "facebook.zip",
            &[(
                PROFILE,
                json!({"profile_v2": profile}).to_string().as_bytes(),
            )],
        )
        .path()]);
        assert_eq!(code, 0);
        (report["items"].to_string(), report["problems"].to_string())
    };
    for (key, value, read) in [
        (
            "name",
            json!({"full_name": {"text": "Ada of the Kilns"}}),
            Some("Ada of the Kilns"),
        ),
        ("name", json!({"full_name": 5}), Some("\"5\"")),
        ("name", json!({"first_name": "Ada"}), None),
        (
            "username",
            json!({"value": "ada.of.kilns"}),
            Some("ada.of.kilns"),
        ),
        ("username", json!({"handle": "ada.of.kilns"}), None),
        (
            "intro_bio",
            json!({"name": {"text": "I make pots"}, "timestamp": 1}),
            Some("I make pots"),
        ),
        (
            "intro_bio",
            json!({"name": {"lines": ["I make pots"]}}),
            None,
        ),
        (
            "birthday",
            json!({"year": "1980 (or so)", "month": 1, "day": 2}),
            Some("1980 (or so)"),
        ),
        (
            "birthday",
            json!({"year": 1980, "month": 13, "day": 2}),
            Some("1980"),
        ),
        (
            "birthday",
            json!({"year": 1980, "month": 1, "day": 2, "timestamp": "once"}),
            Some("1980-01-02"),
        ),
        (
            "emails",
            json!({"emails": [{"address": "ada@pots.example"}]}),
            None,
        ),
        (
            "emails",
            json!({"emails": [{"value": "ada@pots.example"}]}),
            Some("ada@pots.example"),
        ),
        (
            "websites",
            json!([{"address": {"href": "https://pots.example"}}]),
            None,
        ),
        (
            "hometown",
            json!({"name": {"name": "Kilnmouth"}}),
            Some("Kilnmouth"),
        ),
        ("hometown", json!({"place": {"id": {"x": 1}}}), None),
        (
            "previous_names",
            json!([{"name": {"text": "Ada Former"}}]),
            Some("Ada Former"),
        ),
    ] {
        let (items, problems) = of(key, &value);
        assert!(
            problems.contains("something else than"),
            "{key} {value} is not told: {problems}"
        );
        if let Some(read) = read {
            assert!(items.contains(read), "{key} {value}: {items}");
        }
    }
}

#[test]
fn messages_with_meta_ai_of_another_shape_are_read_or_told() {
    let said = |words: Value, by: &str, at: Value| json!({"title": "", "dict": [{"label": "d", "value": words}, {"label": "j", "value": by}, at]});
    let at = |n: i64| json!({"timestamp_value": 1_767_000_000 + n});
    for (odd, read) in [
        (json!(5), false),
        (json!("Draw a jug"), false),
        (json!({"words": "Draw a jug", "by": "Ada Example"}), false),
        (
            said(json!({"text": "Draw a jug"}), "Ada Example", at(2)),
            true,
        ),
        (
            said(
                json!("Draw a jug"),
                "Ada Example",
                json!({"sent": "yesterday"}),
            ),
            true,
        ),
        (
            said(
                json!("Draw a jug"),
                "Ada Example",
                json!({"timestamp_value": "yesterday"}),
            ),
            true,
        ),
    ] {
        let messages = json!([
            said(json!("What is a slip?"), "Ada Example", at(0)),
            said(json!("Clay with water."), "Meta AI", at(1)),
            odd,
            said(json!("And a bowl?"), "Ada Example", at(3)),
        ]);
        let record = json!({"timestamp": 1_767_000_000, "title": "Slips", "label_values": [{"title": "L", "dict": messages}], "fbid": "1"});
        for path in [AI, "your_instagram_activity/messages/ai_conversations.json"] {
            let (code, report) = audit(&[Zip::of(
                "export.zip",
                &[(path, json!([record]).to_string().as_bytes())],
            )
            .path()]);
            let items = report["items"].to_string();
            let has = |words: &str| items.contains(words);
            assert!(
                code == 0
                    && has("What is a slip?")
                    && has("Clay with water.")
                    && has("And a bowl?"),
                "{odd}"
            );
            assert_eq!(has("Draw a jug"), read, "{odd}: {items}");
            assert_ne!(report["problems"], json!([]), "{odd} is not told");
        }
    }
}

#[test]
fn text_with_one_right_character_is_repaired_on_every_platform() {
    // Meta's escapes, a right ellipsis, and an emoji that was cut.
    let words = "\u{c3}\u{9c}ber caf\u{c3}\u{a9} \u{2026} \u{c5}\u{81}\u{c3}\u{b3}d\u{c5}\u{ba} \u{f0}\u{9f}\u{98}";
    for place in PLACES {
        let json = (place.record)(0, "").replace("words 0", words);
        let (_, report) = audit(&[Zip::of(
            "export.zip",
            &[(place.path, file(place, &[json]).as_bytes())],
        )
        .path()]);
        assert_eq!(
            report["items"][0]["text"], "Über café … Łódź ",
            "{}",
            place.path
        );
        assert!(
            report["problems"].to_string().contains("half a character"),
            "{}",
            report["problems"]
        );
    }
}

/// A broken caption is counted once, however its picture is attached to the post.
#[test]
fn a_broken_caption_is_counted_once() {
    let medium = |key: &str| {
        format!(r#"{{"uri": "media/1.jpg", "creation_timestamp": 1700000000, "{key}": "caf\xff"}}"#)
    };
    let classic = format!(
        r#"[{{"timestamp": 1700000000, "data": [{{"post": "words"}}], "attachments": [{{"data": [{{"media": {}}}]}}]}}]"#,
        medium("description")
    );
    let entity = format!(
        r#"[{{"timestamp": 1700000000, "label_values": [{{"label": "Message", "value": "words"}}, {{"label": "Media", "media": [{}]}}]}}]"#,
        medium("description")
    );
    let post = format!(
        r#"[{{"media": [{}], "title": "words", "creation_timestamp": 1700000000}}]"#,
        medium("description")
    );
    for (path, text) in [(POSTS, classic), (POSTS, entity), (INSTAGRAM_POSTS, post)] {
        let bytes: Vec<u8> = text
            .split("\\xff")
            .collect::<Vec<_>>()
            .join("\u{1}")
            .bytes()
            .map(|byte| if byte == 1 { 0xff } else { byte })
            .collect();
        let (_, report) = audit(&[Zip::of("export.zip", &[(path, &bytes)]).path()]);
        let lossy: Vec<&Value> = report["problems"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| {
                one["what"]
                    .as_str()
                    .unwrap()
                    .contains("bytes that are no text")
            })
            .collect();
        assert_eq!((lossy.len(), &lossy[0]["count"]), (1, &json!(1)), "{text}");
    }
}

/// A prompt may stand a level deeper, or under a key that nobody has described, in a message of the
/// usual thirteen parts.
#[test]
fn a_prompt_of_another_shape_in_a_usual_message_is_read() {
    let message = |words: Value, by: &str, at: i64| {
        let mut parts = vec![json!({"label": ""}); 12];
        parts[3] = words;
        parts[9] = json!({"label": "n", "value": by});
        parts.push(json!({"timestamp_value": 1_767_000_000 + at}));
        json!({"title": "", "dict": parts})
    };
    let plain = |words: &str| json!({"label": "m", "value": words});
    for odd in [
        json!({"label": "m", "vec": [{"value": "Draw a jug"}]}),
        json!({"label": "m", "text": "Draw a jug"}),
        json!({"label": "m", "title": "Draw a jug"}),
        json!({"zz": "Draw a jug"}),
    ] {
        let messages = json!([
            message(plain("What is a slip?"), "Ada Example", 0),
            message(plain("Clay with water."), "Meta AI", 1),
            message(odd.clone(), "Ada Example", 2),
            message(plain("Like this."), "Meta AI", 3),
        ]);
        let record = json!([{"timestamp": 1_767_000_000, "title": "Slips", "label_values": [{"title": "L", "dict": messages}], "fbid": "1"}]);
        let zip = Zip::of("export.zip", &[(AI, record.to_string().as_bytes())]);
        let (_, report) = audit(&[zip.path()]);
        let items = report["items"].as_array().unwrap();
        assert!(
            items
                .iter()
                .any(|item| item["kind"] == "ai_prompt" && item["text"] == "Draw a jug"),
            "{odd}: {items:?}"
        );
    }
}

/// What stands among the conversations of the app is one of them, or is told.
#[test]
fn an_entry_among_conversations_is_one_or_is_told() {
    let talk = "Conversation with Meta AI\n\nYou: Draw a jug\nMeta AI: Here it is.\n";
    let file = |number: u32| format!("Conversation with Meta AI_01-05-2026_176760000{number}.txt");
    let plain = |number: u32| json!({"label": file(number), "value": talk.replace("jug", &format!("cup {number}"))});
    for (odd, read) in [
        (
            json!({"label": "Besz\u{e9}lget\u{e9}s 3", "value": talk}),
            true,
        ),
        (json!({"value": talk}), true),
        (json!({"label": file(7), "text": talk}), true),
        (json!({"label": file(7), "vec": [{"value": talk}]}), true),
        (
            json!({"label": file(7), "dict": [{"label": "x", "value": talk}]}),
            true,
        ),
        (
            json!({"label": "Besz\u{e9}lget\u{e9}s", "value": "Draw a jug"}),
            false,
        ),
        (
            json!({"label": file(7), "media": [{"uri": "a/1.jpg"}]}),
            false,
        ),
    ] {
        let record = json!({"label_values": [plain(1), odd, plain(2)], "fbid": "1"});
        let path = "meta_ai_profile/your_ai_conversations.json";
        let zip = Zip::of(
            "export.zip",
            &[(path, json!([record]).to_string().as_bytes())],
        );
        let (_, report) = audit(&[zip.path()]);
        let items = report["items"].to_string();
        assert!(
            items.contains("cup 1") && items.contains("cup 2"),
            "{items}"
        );
        assert_eq!(items.contains("Draw a jug"), read, "{odd}: {items}");
        assert!(read || report["problems"] != json!([]), "{odd} is not told");
    }
}

/// Something else than a name is nobody's, and no further person in a thread with Meta AI.
#[test]
fn a_sender_of_another_type_costs_a_thread_with_meta_ai_nothing() {
    for (section, odd) in [
        ("your_facebook_activity/messages/inbox", json!(12_345)),
        ("your_instagram_activity/messages/inbox", json!(["x"])),
        ("messages/archived_threads", json!(true)),
        ("your_facebook_activity/messages/e2ee_cutover", json!(1.5)),
    ] {
        let message = |by: Value, words: &str, at: i64| json!({"sender_name": by, "content": words, "timestamp_ms": 1_767_000_000_000_i64 + at});
        let thread = json!({"participants": [{"name": "Meta AI"}, {"name": "Ada Example"}], "title": "Meta AI", "thread_path": "inbox/metaai_9",
            "messages": [message(json!("Meta AI"), "Clay.", 2), message(odd.clone(), "Middle", 1), message(json!("Ada Example"), "What is a slip?", 0)]});
        let path = format!("{section}/metaai_9/message_1.json");
        let zip = Zip::of("export.zip", &[(&path, thread.to_string().as_bytes())]);
        let (_, report) = audit(&[zip.path()]);
        assert_eq!(report["conversations"][0]["kind"], "ai", "{odd}");
        let items = report["items"].to_string();
        for words in ["What is a slip?", "Middle", "Clay."] {
            assert!(items.contains(words), "{odd}: {items}");
        }
        let problems = report["problems"].to_string();
        assert!(problems.contains("sender_name"), "{odd}: {problems}");
    }
}

/// What stands among the messages of a conversation with Meta AI and is none is told, as is a
/// message with more parts than any.
#[test]
fn what_is_no_message_among_messages_is_told() {
    let message = |words: &str, more: usize| {
        let mut parts = vec![json!({"label": ""}); 12];
        parts[3] = json!({"label": "m", "value": words});
        parts[9] = json!({"label": "n", "value": "Ada Example"});
        parts.extend(vec![json!({"label": "z", "value": "more"}); more]);
        parts.push(json!({"timestamp_value": 1_767_000_000}));
        json!({"title": "", "dict": parts})
    };
    for (odd, told) in [
        (json!({"label": "Message", "value": "Draw a jug"}), true),
        (json!({"title": "", "label": "Draw a jug"}), true),
        (
            json!({"label": "Üzenet", "vec": [{"value": "Draw a jug"}]}),
            true,
        ),
        (message("Draw a jug", 1), true),
        (message("Draw a jug", 0), false),
    ] {
        let messages = json!([message("Before", 0), odd, message("After", 0)]);
        let record = json!([{"timestamp": 1_767_000_000, "title": "Slips", "label_values": [{"title": "L", "dict": messages}], "fbid": "1"}]);
        let zip = Zip::of("export.zip", &[(AI, record.to_string().as_bytes())]);
        let (_, report) = audit(&[zip.path()]);
        let (items, problems) = (report["items"].to_string(), report["problems"].to_string());
        assert!(items.contains("Before") && items.contains("After"), "{odd}");
        assert_eq!(
            problems.contains("a message of no shape we know"),
            told,
            "{odd}: {problems}"
        );
    }
}

/// A number that no calendar has as a time is told, as one of another century is.
#[test]
fn a_time_that_no_calendar_has_is_told() {
    for number in [
        "1000000000000000000",
        "1e300",
        "18446744073709551615",
        "-1000000000000000000",
    ] {
        for (path, record) in [
            (
                "your_facebook_activity/posts/your_posts_1.json",
                "[{\"timestamp\": N, \"data\": [{\"post\": \"fern\"}]}]",
            ),
            (
                "your_instagram_activity/media/posts_1.json",
                "[{\"media\": [{\"uri\": \"media/posts/1.jpg\", \"creation_timestamp\": N, \"title\": \"fern\"}]}]",
            ),
            (
                "your_instagram_activity/threads/threads_and_replies.json",
                "{\"text_post_app_text_posts\": [{\"media\": [{\"uri\": \"\", \"title\": \"fern\", \"creation_timestamp\": N}]}]}",
            ),
        ] {
            let zip = Zip::of(
                "export.zip",
                &[(path, record.replace('N', number).as_bytes())],
            );
            let (_, report) = audit(&[zip.path()]);
            assert_eq!(
                (&report["items"][0]["text"], &report["items"][0]["time"]),
                (&json!("fern"), &Value::Null),
                "{path} {number}"
            );
            assert!(
                report["problems"].to_string().contains("which cannot be"),
                "{path} {number}: {}",
                report["problems"]
            );
        }
    }
}
