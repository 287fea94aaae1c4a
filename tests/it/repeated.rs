//! What an export repeats: the last record of a numbered file at the start of the next, a medium in
//! two records of one file, a bio in the history of the profile.

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const FACEBOOK: &str = "facebook-ada.example-2026-11-20-AbCd1234.zip";
const INSTAGRAM: &str = "instagram-ada_minta-2026-11-20-AbCd1234.zip";
const TIME: i64 = 1_700_000_000;

/// The items of this kind, each with its words and how many origins it has.
fn items(report: &Value, kind: &str) -> Vec<(String, usize)> {
    let all = report["items"].as_array().unwrap().iter();
    let mut items: Vec<_> = all
        .filter(|item| item["kind"] == kind)
        .map(|item| {
            (
                item["text"].as_str().unwrap_or_default().to_owned(),
                item["origins"].as_array().unwrap().len(),
            )
        })
        .collect();
    items.sort();
    items
}

fn report(name: &str, files: &[(&str, Value)]) -> Value {
    audit(&[Zip::of_json(name, files).path()]).1
}

fn post(words: &str, at: i64) -> Value {
    json!({"timestamp": TIME + at, "title": "Ada Example updated her status.", "data": [{"post": words}]})
}

fn picture(number: i64) -> Value {
    let uri = format!("media/posts/202311/{number}.jpg");
    json!({"media": [{"uri": uri, "creation_timestamp": TIME + number, "title": format!("picture {number}")}]})
}

fn comment(words: &str, at: i64) -> Value {
    json!({"timestamp": TIME + at, "title": "Ada Example commented on Bo Sample's post.",
        "data": [{"comment": {"timestamp": TIME + at, "comment": words, "author": "Ada Example"}}]})
}

/// Writes lists into files with these numbers.
fn numbered<'f>(
    paths: &'f [String],
    root: Option<&str>,
    lists: [Vec<Value>; 2],
) -> Vec<(&'f str, Value)> {
    let wrapped = |list: Vec<Value>| match root {
        Some(root) => json!({root: list}),
        None => json!(list),
    };
    paths
        .iter()
        .map(String::as_str)
        .zip(lists.into_iter().map(wrapped))
        .collect()
}

/// A sort of numbered files: the export, the path around the number, the root key, the kind of
/// their items, and how their records are written.
type Sort = (
    &'static str,
    &'static str,
    Option<&'static str>,
    &'static str,
    fn(i64) -> Value,
);

const SORTS: [Sort; 4] = [
    (
        FACEBOOK,
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_#.json",
        None,
        "post",
        |at| post("Plums", at),
    ),
    (
        FACEBOOK,
        "comments_and_reactions/comments_#.json",
        Some("comments_v2"),
        "comment",
        |at| comment("Plums", at),
    ),
    (
        INSTAGRAM,
        "your_instagram_activity/media/posts_#.json",
        None,
        "post",
        picture,
    ),
    (
        INSTAGRAM,
        "your_instagram_activity/comments/post_comments_#.json",
        None,
        "comment",
        |at| {
            json!({"media_list_data": [{"uri": ""}], "string_map_data": {"Comment": {"value": "Plums"},
            "Media Owner": {"value": "bo_sample"}, "Time": {"timestamp": TIME + at}}})
        },
    ),
];

#[test]
fn the_last_record_of_a_file_may_stand_again_at_the_start_of_the_next() {
    for (name, path, root, kind, record) in SORTS {
        for (first, next) in [(1, 2), (9, 10)] {
            let paths = [first, next].map(|number| path.replace('#', &number.to_string()));
            let lists = [vec![record(1), record(2)], vec![record(2), record(3)]];
            let found = items(&report(name, &numbered(&paths, root, lists)), kind);
            let origins: Vec<usize> = found.iter().map(|(_, origins)| *origins).collect();
            assert_eq!(origins.iter().sum::<usize>(), 4, "{path}: {found:?}");
            assert_eq!(origins.len(), 3, "{path}: {found:?}");
        }
    }
}

#[test]
fn equal_records_elsewhere_are_two_things() {
    for (name, path, root, kind, record) in SORTS {
        let has_media = record(1).get("media").is_some();
        let paths = [1, 2].map(|number| path.replace('#', &number.to_string()));
        for (what, lists, number) in [
            (
                "in one file",
                [vec![record(1), record(1)], vec![record(3)]],
                3,
            ),
            (
                "not at the seam",
                [vec![record(1), record(2)], vec![record(3), record(1)]],
                4,
            ),
        ] {
            let found = items(&report(name, &numbered(&paths, root, lists)), kind);
            // A medium belongs to one item, wherever it is shown again.
            let expected = number - usize::from(has_media);
            assert_eq!(found.len(), expected, "{path}, {what}: {found:?}");
        }
        // A file between them is missing: nothing shows that one continues the other.
        let apart = [1, 3].map(|number| path.replace('#', &number.to_string()));
        let lists = [vec![record(1), record(2)], vec![record(2), record(3)]];
        let found = items(&report(name, &numbered(&apart, root, lists)), kind);
        assert_eq!(found.len(), 4 - usize::from(has_media), "{path}: {found:?}");
    }
}

#[test]
fn the_same_holds_for_pages_and_for_both_formats_of_one_export() {
    let page = |all: &[(&str, &str)]| {
        let records: String = all
            .iter()
            .map(|(words, minute)| format!(
                "<section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">Ada Example updated her status.</h2><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><div>{words}</div></div></div><footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Nov 14, 2023 10:{minute}:00 pm</div></footer></section>"
            ))
            .collect();
        format!(
            "<html><head><title>Posts</title></head><body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\"><header class=\"_as-_ _a709\"><h1 class=\"_a70e\">Posts</h1></header>{records}</main></body></html>"
        )
    };
    let path = |number: u32, ending: &str| {
        format!(
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{number}.{ending}"
        )
    };
    let pages = [
        page(&[("one", "13"), ("two", "14")]),
        page(&[("two", "14"), ("three", "15")]),
    ];
    // 14 November 2023, 22:13.
    let seconds = |minute: i64| 1_699_999_980 + 60 * (minute - 13) - TIME;
    let json = [
        json!([post("one", seconds(13)), post("two", seconds(14))]).to_string(),
        json!([post("two", seconds(14)), post("three", seconds(15))]).to_string(),
    ];
    let of = |files: Vec<(String, &String)>| {
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_bytes()))
            .collect();
        let report = audit(&[Zip::of(FACEBOOK, &files).path()]).1;
        let found = items(&report, "post");
        found
            .into_iter()
            .map(|(words, _)| words)
            .collect::<Vec<_>>()
    };
    let html = || (1..).zip(&pages).map(|(n, text)| (path(n, "html"), text));
    let both = || {
        (1..)
            .zip(&json)
            .map(|(n, text)| (path(n, "json"), text))
            .chain(html())
    };
    let expected = ["one", "three", "two"];
    assert_eq!(of(html().collect()), expected);
    assert_eq!(of(both().collect()), expected);
}

#[test]
fn two_records_of_one_medium_in_one_file_are_one_item() {
    let medium = picture(1)["media"][0].clone();
    let of_facebook = json!({"uri": "your_facebook_activity/posts/media/your_posts/1.jpg", "creation_timestamp": TIME});
    let photo = json!({"timestamp": TIME, "data": [{"post": "Plums"}],
        "attachments": [{"data": [{"media": of_facebook}]}]});
    for (name, path, file, kind) in [
        (
            INSTAGRAM,
            "your_instagram_activity/media/stories.json",
            json!({"ig_stories": [medium, medium]}),
            "story",
        ),
        (
            INSTAGRAM,
            "your_instagram_activity/media/posts_1.json",
            json!([picture(1), picture(1)]),
            "post",
        ),
        (
            FACEBOOK,
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            json!([photo, photo]),
            "post",
        ),
    ] {
        let found = items(&report(name, &[(path, file)]), kind);
        assert!(matches!(found.as_slice(), [(_, 2)]), "{path}: {found:?}");
    }
}

#[test]
fn the_history_of_the_profile_gives_no_post_for_a_bio_in_any_language() {
    let profile = |bio: &str| json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "intro_bio": {"name": bio}}});
    for (sentence, other, bio) in [
        (
            "Ada Example biyografisini güncelledi.",
            "Ada Example bir şey yaptı.",
            "Bahçıvan",
        ),
        (
            "Ada Example päivitti esittelynsä.",
            "Ada Example teki jotain.",
            "Puutarhuri",
        ),
        (
            "Ada Example님이 소개를 업데이트했습니다.",
            "Ada Example님이 했습니다.",
            "정원사",
        ),
    ] {
        let update = |sentence: &str, words: &str, at: i64| json!({"timestamp": TIME + at, "title": sentence, "data": [{"post": words}]});
        let history = json!({"profile_updates_v2": [
            update(sentence, bio, 3), update(sentence, "a bio of before", 2), update(other, "words", 1)]});
        let report = report(
            FACEBOOK,
            &[
                (
                    "personal_information/profile_information/profile_information.json",
                    profile(bio),
                ),
                (
                    "personal_information/profile_information/profile_update_history.json",
                    history,
                ),
            ],
        );
        assert_eq!(items(&report, "bio"), [(bio.to_owned(), 1)], "{sentence}");
        assert_eq!(
            items(&report, "post"),
            [("words".to_owned(), 1)],
            "{sentence}"
        );
        let data = report["account_data"].as_array().unwrap();
        let counted = data
            .iter()
            .find(|data| data["category"] == "profile_history");
        assert_eq!(counted.unwrap()["records"], 2, "{sentence}");
    }
}

#[test]
fn the_title_of_a_story_is_its_words_unless_it_names_the_holder() {
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}});
    for (announcement, words) in [
        (
            "A photo from Ada Example's story was added to her archive.",
            "Off to the lake",
        ),
        ("Ada Example'in hikayesi arşive eklendi.", "günaydın dünya"),
        ("Ada Example님의 스토리가 보관되었습니다.", "좋은 아침"),
    ] {
        let story = |title: &str, at: i64| json!({"timestamp": TIME + at, "title": title});
        let report = report(
            FACEBOOK,
            &[
                (
                    "personal_information/profile_information/profile_information.json",
                    profile.clone(),
                ),
                (
                    "your_facebook_activity/stories/archived_stories.json",
                    json!({"archived_stories_v2": [story(announcement, 1), story(words, 2)]}),
                ),
            ],
        );
        assert_eq!(
            items(&report, "story"),
            [(String::new(), 1), (words.to_owned(), 1)]
        );
        let problems = report["problems"].as_array().unwrap();
        assert!(
            matches!(problems.as_slice(), [one] if one["code"] == "sentence-not-understood" && one["count"] == 1),
            "{problems:?}"
        );
    }
}

/// Two records become one only where nothing that one of them says is lost.
#[test]
fn records_of_one_second_that_say_different_things_are_two() {
    let page = json!({"profile_v2": {"name": {"full_name": "Plum Press"}}});
    let of_page = (
        "profile_information/profile_information/profile_information.json",
        page,
    );
    let posts = "this_profile's_activity_across_facebook/posts/profile_posts_1.json";
    let apps = "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json";
    for (words, name) in [
        ("Plums", "My walk"),
        ("m\u{e1}s", "egy"),
        ("\u{6885}", "\u{6563}\u{6b69}"),
    ] {
        let said = json!({"timestamp": TIME, "data": [{"post": words}]});
        let link = json!({"timestamp": TIME, "attachments": [{"data": [
            {"external_context": {"name": name, "url": "https://run.example/1"}}]}]});
        for files in [
            vec![(posts, json!([said, link])), of_page.clone()],
            vec![(posts, json!([link, said])), of_page.clone()],
            vec![
                (posts, json!([said])),
                (apps, json!({"app_posts_v2": [link]})),
                of_page.clone(),
            ],
        ] {
            let found = items(
                &report("facebook-plum-2026-11-20-AbCd1234.zip", &files),
                "page_post",
            );
            let of = |what: &str| found.iter().filter(|(text, _)| text.contains(what)).count();
            assert_eq!((of(words), of(name), found.len()), (1, 1, 2), "{found:?}");
        }
    }
    // A story whose picture has the name of that of a post.
    let medium = |folder: &str, words: &str| json!({"uri": format!("media/{folder}/202311/1.jpg"), "creation_timestamp": TIME, "title": words});
    for (post, story, together) in [
        ("Plums", "Pears", false),
        ("Plums", "", true),
        ("", "Pears", true),
        ("Plums", "Plums", true),
    ] {
        let report = report(
            INSTAGRAM,
            &[
                (
                    "your_instagram_activity/media/posts_1.json",
                    json!([{"media": [medium("posts", post)]}]),
                ),
                (
                    "your_instagram_activity/media/stories.json",
                    json!({"ig_stories": [medium("stories", story)]}),
                ),
            ],
        );
        let all = [items(&report, "post"), items(&report, "story")].concat();
        assert_eq!(
            all.len(),
            if together { 1 } else { 2 },
            "{post} {story}: {all:?}"
        );
        for words in [post, story] {
            assert!(
                all.iter().any(|(text, _)| text.contains(words)),
                "{words}: {all:?}"
            );
        }
    }
}

/// File managers name copies in the language of the system, and people rename files.
#[test]
fn a_copy_of_a_file_is_that_file_whatever_it_is_called() {
    let stem = "your_posts__check_ins__photos_and_videos_1";
    let folder = "your_facebook_activity/posts/";
    let list = json!([post("Plums in the garden, and pears", 1)]);
    for copy in [
        format!("{stem} - Copy"),
        format!("{stem} - Kopie"),
        format!("{stem} kopia"),
        format!("{stem}\u{306e}\u{30b3}\u{30d4}\u{30fc}"),
        format!("Copy of {stem}"),
    ] {
        let paths = [stem, &copy].map(|name| format!("{folder}{name}.json"));
        let files = [(paths[0].as_str(), list.clone()), (&paths[1], list.clone())];
        assert_eq!(items(&report(FACEBOOK, &files), "post").len(), 1, "{copy}");
        // Other content is no copy.
        let files = [
            (paths[0].as_str(), list.clone()),
            (&paths[1], json!([post("Figs", 2)])),
        ];
        let unpacked = tempfile::tempdir().unwrap();
        let mut all = Vec::new();
        for file in [&files[0], &(files[1].0, list.clone())] {
            let path = unpacked.path().join(file.0);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, file.1.to_string()).unwrap();
            all.push(path);
        }
        let of_folder = audit(&[unpacked.path().to_owned()]).1;
        assert_eq!(items(&of_folder, "post").len(), 1, "{copy}, unpacked");
        let others = items(&report(FACEBOOK, &files), "post").len();
        assert!(others == 2 || copy.starts_with("Copy"), "{copy}: {others}");
    }
    let thread = json!({"participants": ["Ada", "Bo"], "threadName": "Bo", "messages": [
        {"senderName": "Ada", "text": "@Meta AI plums?", "timestamp": 1_700_000_000_000_i64, "type": "text", "isUnsent": false, "media": [], "reactions": []}]});
    for names in [
        ["Zoe.json", "Zoe (1).json"],
        ["Bo_1.json", "Bo.json"],
        ["Bo_1.json", "Bo_1 - Kopie.json"],
        ["Bo Example.json", "Kopie von Bo Example.json"],
    ] {
        let files = names.map(|name| (name, thread.clone()));
        let report = report("messages.zip", &files);
        let conversations = report["conversations"].as_array().unwrap().len();
        assert_eq!(
            (conversations, items(&report, "ai_prompt").len()),
            (1, 1),
            "{names:?}"
        );
    }
    // Meta numbers the threads: two numbers are two threads, even of the same words.
    let numbered = ["Bo_1.json", "Bo_2.json", "Bo_11.json"].map(|name| (name, thread.clone()));
    let found = report("messages.zip", &numbered)["conversations"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(found, 3);
}

/// Editors on Windows save as UTF-16. What tells a file's shape must be read all the same.
#[test]
fn files_known_by_their_shape_may_be_utf16() {
    let thread = |with: &str| {
        json!({"participants": ["Ada", with], "threadName": with, "messages": [
            {"senderName": "Ada", "text": "@Meta AI plums?", "timestamp": 1_700_000_000_000_i64, "type": "text", "isUnsent": false, "media": [], "reactions": []}]})
        .to_string()
    };
    let wide = |text: &str, order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(order).collect()
    };
    for order in [u16::to_le_bytes, u16::to_be_bytes] {
        let bo = wide(&thread("Bo"), order);
        let cy = thread("Cy");
        for files in [
            vec![("Bo_1.json", bo.as_slice())],
            vec![("Bo_1.json", bo.as_slice()), ("Cy_2.json", cy.as_bytes())],
        ] {
            let report = audit(&[Zip::of("messages.zip", &files).path()]).1;
            let conversations = report["conversations"].as_array().unwrap().len();
            assert_eq!(conversations, files.len());
            assert_eq!(items(&report, "ai_prompt").len(), files.len());
        }
        let posts = wide(&json!([picture(1)]).to_string(), order);
        let report = audit(&[Zip::of("loose.zip", &[("posts_1.json", &posts)]).path()]).1;
        assert_eq!(items(&report, "post").len(), 1);
    }
}
