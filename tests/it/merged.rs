//! Parts that people merged by hand, and names that other programs changed (archives.md 2.3).

use serde_json::{Value, json};

use crate::support::{Zip, audit, ledger_line};

const POSTS: &str = "posts/your_posts__check_ins__photos_and_videos_1.json";

fn of(files: &[(&str, Value)]) -> Value {
    let (code, report) = audit(&[Zip::of_json("export.zip", files).path()]);
    assert_eq!(code, 0, "{}", report["problems"]);
    report
}

fn texts(report: &Value) -> Vec<&str> {
    let mut texts: Vec<&str> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|item| item["text"].as_str())
        .collect();
    texts.sort_unstable();
    texts
}

fn post(time: i64, words: &str) -> Value {
    json!({"timestamp": time, "data": [{"post": words}]})
}

fn picture(time: i64, name: &str, words: &str) -> Value {
    json!({"media": [{"uri": format!("media/posts/{name}.jpg"), "creation_timestamp": time, "title": words}]})
}

/// Programs that keep both of two folders or files of one name put a number behind the second.
#[test]
fn a_number_that_marks_a_copy_is_no_part_of_a_name() {
    for second in [
        format!("your_facebook_activity 2/{POSTS}"),
        format!("your_facebook_activity (1)/{POSTS}"),
        format!(
            "your_facebook_activity/{}",
            POSTS.replace("posts/", "posts 2/")
        ),
        format!(
            "your_facebook_activity 2/{}",
            POSTS.replace(".json", " 3.json")
        ),
    ] {
        let first = format!("your_facebook_activity/{POSTS}");
        let report = of(&[
            (&first, json!([post(1, "one")])),
            (&second, json!([post(2, "two")])),
        ]);
        assert_eq!(texts(&report), ["one", "two"], "{second}");
        assert_eq!(report["exports"].as_array().unwrap().len(), 1, "{second}");
    }
    let report = of(&[
        (
            "your_instagram_activity/media/posts_1.json",
            json!([picture(1, "a", "one")]),
        ),
        (
            "your_instagram_activity 2/media/posts_1.json",
            json!([picture(2, "b", "two")]),
        ),
        (
            "your_instagram_activity/media 2/posts_1 (1).json",
            json!([picture(3, "c", "three")]),
        ),
    ]);
    assert_eq!(texts(&report), ["one", "three", "two"]);
    assert_eq!(report["exports"].as_array().unwrap().len(), 1);
}

/// The wrapper of a whole download is no folder of the export: two of them are two downloads.
#[test]
fn two_wrappers_stay_two_downloads() {
    let file = json!([post(1, "one")]).to_string();
    let other = json!([post(2, "two")]).to_string();
    let zip = Zip::of(
        "export.zip",
        &[
            (
                &format!("export/your_facebook_activity/{POSTS}"),
                file.as_bytes(),
            ),
            (
                &format!("export 2/your_facebook_activity/{POSTS}"),
                other.as_bytes(),
            ),
        ],
    );
    let ran = crate::support::metaudit([zip.path().into_os_string(), "--quiet".into()]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
}

#[test]
fn one_thread_in_two_copies_of_its_folder_is_one_conversation() {
    let messages = |sender: &str, time: i64| {
        json!({"participants": [{"name": "Bo"}, {"name": "Ada Example"}], "title": "Bo",
            "messages": [{"sender_name": sender, "timestamp_ms": time, "content": "x"}]})
    };
    let report = of(&[
        (
            "your_facebook_activity/messages/inbox/bo_1/message_1.json",
            messages("Bo", 1_700_000_000_000),
        ),
        (
            "your_facebook_activity 2/messages/inbox/bo_1/message_1.json",
            messages("Ada Example", 1_700_000_005_000),
        ),
    ]);
    assert_eq!(report["conversations"].as_array().unwrap().len(), 1);
}

/// File names from a Mac are decomposed, and records may lack the folders before a name.
#[test]
fn media_are_found_by_their_name_in_any_form_and_by_the_end_of_their_path() {
    let record = |uri: &str| json!([{"timestamp": 1, "attachments": [{"data": [{"media": {"uri": uri, "creation_timestamp": 1}}]}]}]);
    let posts = format!("your_facebook_activity/{POSTS}");
    for (uri, entry) in [
        (
            "your_facebook_activity/posts/media/za\u{17c}\u{f3}\u{142}\u{107}/4.jpg",
            "your_facebook_activity/posts/media/zaz\u{307}o\u{301}\u{142}c\u{301}/4.jpg",
        ),
        (
            "your_facebook_activity/posts/media/Zo\u{eb}.jpg",
            "your_facebook_activity/posts/media/Zoe\u{308}.jpg",
        ),
        (
            "your_facebook_activity/posts/media/\u{30ac}/4.jpg",
            "your_facebook_activity/posts/media/\u{30ab}\u{3099}/4.jpg",
        ),
        (
            "media/a/4.jpg",
            "your_facebook_activity/posts/media/a/4.jpg",
        ),
        ("4.jpg", "your_facebook_activity/posts/media/a/4.jpg"),
    ] {
        let report = of(&[(&posts, record(uri)), (entry, json!("x"))]);
        assert_eq!(ledger_line(&report, entry)["note"], Value::Null, "{uri}");
        assert_eq!(
            report["exports"][0]["coverage"]["missing_media"],
            json!(0),
            "{uri}"
        );
    }
    // Of two, none can be told to be the one.
    let [a, b] =
        ["a", "b"].map(|folder| format!("your_facebook_activity/posts/media/{folder}/4.jpg"));
    let report = of(&[
        (&posts, record("4.jpg")),
        (&a, json!("x")),
        (&b, json!("y")),
    ]);
    assert_eq!(ledger_line(&report, &a)["note"], "no record refers to it");
    assert_eq!(report["exports"][0]["coverage"]["missing_media"], json!(1));
}

/// File managers name a copy in the language of the system. It is known by its bytes.
#[test]
fn a_copy_of_a_file_is_no_second_file() {
    let facebook = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
    let instagram = "your_instagram_activity/media/posts_1.json";
    let of_1 = |time| {
        [
            (facebook, json!([post(time, "one"), post(time + 9, "two")])),
            (
                instagram,
                json!([picture(time, "a", "one"), picture(time + 9, "b", "two")]),
            ),
        ]
    };
    for (path, content) in of_1(1) {
        let (folder, name) = path.rsplit_once('/').unwrap();
        let stem = name.strip_suffix(".json").unwrap();
        for copy in [
            format!("{stem} (1)"),
            format!("{stem} 2"),
            format!("{stem} - Copy"),
            format!("{stem} - Kopie (2)"),
            format!("{stem} kopia"),
            format!("{stem} — копия"),
            format!("Copie de {stem}"),
        ] {
            let copy = format!("{folder}/{copy}.json");
            let report = of(&[(path, content.clone()), (&copy, content.clone())]);
            assert_eq!(texts(&report), ["one", "two"], "{copy}");
            assert_eq!(ledger_line(&report, &copy)["status"], "read", "{copy}");
            let unpacked = tempfile::tempdir().unwrap();
            let to = |path: &str| unpacked.path().join(path);
            std::fs::create_dir_all(to(folder)).unwrap();
            std::fs::write(to(path), content.to_string()).unwrap();
            std::fs::write(to(&copy), content.to_string()).unwrap();
            let (code, report) = audit(&[unpacked.path().to_owned()]);
            assert_eq!((code, texts(&report)), (0, vec!["one", "two"]), "{copy}");
            // Another content is another file. The same picture stays one item.
            if path == facebook {
                let other = of_1(1000)[0].1.clone();
                let report = of(&[(path, content.clone()), (&copy, other)]);
                assert_eq!(texts(&report).len(), 4, "{copy}");
            }
        }
    }
}

/// A thread of encrypted messages is known by its content, whatever the names of its copies.
#[test]
fn a_copied_thread_of_encrypted_messages_is_one() {
    let thread = |with: &str| {
        json!({"participants": ["Ada Example", with], "threadName": format!("{with}_1"), "messages": [
            {"isUnsent": false, "media": [], "reactions": [], "senderName": "Ada Example", "text": "@Meta AI x", "timestamp": 1_700_000_000_000_u64, "type": "text"}
        ]})
    };
    for names in [
        ["Zoe.json", "Zoe (1).json"],
        ["Bo_1.json", "Bo.json"],
        ["Bo_1.json", "Bo_1 (1).json"],
        ["messages/Bo_1.json", "messages/Bo_1 - Kopie.json"],
    ] {
        let report = of(&[
            (names[0], thread("Bo")),
            (names[1], thread("Bo")),
            ("Cy_2.json", thread("Cy")),
        ]);
        let talks = report["conversations"].as_array().unwrap();
        assert_eq!(talks.len(), 2, "{names:?}");
        assert_eq!(texts(&report).len(), 2, "{names:?}");
    }
}
