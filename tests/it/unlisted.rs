//! Records in words that nobody has listed: what they do not tell is not known, and never taken for
//! words of the user's or for something that everybody saw.

use serde_json::{Value, json};

use crate::support::{Zip, audit, audit_with};

const DETAILED: &str = "your_instagram_activity/media/posts.json";
const POSTS: &str = "your_instagram_activity/media/posts_1.json";

/// The report on an Instagram account that is public or private, with these files.
fn instagram(private: bool, files: &[(&str, Value)]) -> Value {
    let profile = json!({"profile_user": [{"title": "", "media_map_data": {}, "string_map_data": {
        "Username": {"value": "ada_minta"}, "Name": {"value": "Ada Minta"},
        "Private Account": {"value": if private { "True" } else { "False" }}}}]});
    let profile = [(
        "personal_information/personal_information/personal_information.json",
        profile,
    )];
    report(
        "instagram-ada_minta-2026-11-20-AbCd1234.zip",
        files.iter().chain(&profile),
    )
}

/// The report on a Facebook account with these files.
fn facebook(files: &[(&str, Value)]) -> Value {
    let profile =
        json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "username": "ada.example"}});
    let profile = [(
        "personal_information/profile_information/profile_information.json",
        profile,
    )];
    report(
        "facebook-ada.example-2026-11-20-AbCd1234.zip",
        files.iter().chain(&profile),
    )
}

fn report<'f>(name: &str, files: impl Iterator<Item = &'f (&'f str, Value)>) -> Value {
    audit(&[Zip::of_json(name, files).path()]).1
}

/// The items of this kind.
fn items<'r>(report: &'r Value, kind: &str) -> Vec<&'r Value> {
    report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == kind)
        .collect()
}

/// The only item of this kind.
fn only<'r>(report: &'r Value, kind: &str) -> &'r Value {
    let found = items(report, kind);
    let [only] = found.as_slice() else {
        panic!("{} of {kind}", found.len())
    };
    only
}

/// Whether a problem names this word.
fn tells(report: &Value, word: &str) -> bool {
    report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .any(|problem| problem["what"].as_str().unwrap().contains(word))
}

fn label(name: &str, value: &str) -> Value {
    json!({"label": name, "value": value})
}

fn entity(values: &[Value]) -> Value {
    json!({"timestamp": 1_700_000_002, "media": [], "fbid": "103", "label_values": values})
}

#[test]
fn answers_are_no_words_in_any_language() {
    for (caption, draft, published, yes, no) in [
        ("Kuvateksti", "Luonnos", "Julkaistu", "Tosi", "Epätosi"),
        ("التسمية التوضيحية", "مسودة", "منشور", "صحيح", "خطأ"),
        ("Chú thích", "Bản nháp", "Đã đăng", "Đúng", "Sai"),
    ] {
        let of = |draft_label, published_label| {
            instagram(
                false,
                &[(
                    DETAILED,
                    json!([entity(&[
                        label(caption, "figs"),
                        label(draft_label, yes),
                        label(published_label, no)
                    ])]),
                )],
            )
        };
        let known = of(draft, published);
        assert_eq!(
            (
                &only(&known, "post")["text"],
                &only(&known, "post")["state"]
            ),
            (&json!("figs"), &json!("draft")),
            "{draft}"
        );
        // Under labels that nobody knows, an answer says that there is one, and not to what.
        let unknown = of("q1", "q2");
        let post = only(&unknown, "post");
        assert_eq!(post["text"], "figs", "{yes}");
        assert_eq!(post["visibility"]["is"], "undetermined", "{yes}");
        assert!(tells(&unknown, "q1") && tells(&unknown, "q2"), "{yes}");
    }
}

#[test]
fn a_word_that_answers_several_questions_is_none_of_the_users() {
    let values = [
        label("a", "my figs"),
        label("b", "Gevi"),
        label("c", "Gevi"),
        label("d", "Gevi"),
    ];
    let told = instagram(false, &[(DETAILED, json!([entity(&values)]))]);
    assert_eq!(only(&told, "post")["text"], "my figs");
    // In a private account nobody else saw it either way.
    let told = instagram(true, &[(DETAILED, json!([entity(&values)]))]);
    assert_eq!(only(&told, "post")["visibility"]["is"], "private");
}

#[test]
fn a_post_that_another_file_calls_a_draft_is_not_surely_public() {
    let listed = json!([{"media": [{"uri": "media/posts/202311/103.jpg", "creation_timestamp": 1_700_000_002, "title": "figs"}]}]);
    let twin = |values: &[Value], private| {
        instagram(
            private,
            &[(POSTS, listed.clone()), (DETAILED, json!([entity(values)]))],
        )
    };
    let drafts = [
        vec![
            label("Caption", "figs"),
            label("Draft", "True"),
            label("Published", "False"),
        ],
        vec![label("Légende", "figs"), label("Publié", "Faux")],
        vec![label("Bildunterschrift", "figs"), label("Entwurf", "Wahr")],
    ];
    for values in &drafts {
        let told = twin(values, false);
        let post = only(&told, "post");
        assert_eq!(
            (&post["state"], &post["visibility"]["is"]),
            (&json!("live"), &json!("undetermined")),
            "{values:?}"
        );
        assert_eq!(post["outcome"]["is"], "undecided");
        assert_eq!(
            only(&twin(values, true), "post")["visibility"]["is"],
            "private"
        );
    }
    let published = [
        label("Caption", "figs"),
        label("Draft", "False"),
        label("Published", "True"),
    ];
    assert_eq!(
        only(&twin(&published, false), "post")["visibility"]["is"],
        "public"
    );
}

#[test]
fn an_audience_beside_a_post_is_none_of_its_words_and_makes_it_less_sure() {
    for (name, value) in [
        ("Audience", "Close friends"),
        ("Visibilité", "Amis proches"),
        ("公開範囲", "親しい友達"),
    ] {
        let values = [
            label("Caption", "figs"),
            label(name, value),
            label("Published", "True"),
        ];
        for values in [
            &values[..],
            &[label("q", "figs"), values[1].clone(), values[2].clone()],
        ] {
            let told = instagram(false, &[(DETAILED, json!([entity(values)]))]);
            let post = only(&told, "post");
            assert_eq!(
                (&post["text"], &post["visibility"]["is"]),
                (&json!("figs"), &json!("undetermined")),
                "{name}"
            );
            assert!(tells(&told, name));
            assert!(
                post["visibility"]["evidence"].to_string().contains(value),
                "{name}"
            );
        }
    }
    let to_all = [
        label("Caption", "figs"),
        label("Audience", "Public"),
        label("Published", "True"),
    ];
    assert_eq!(
        only(
            &instagram(false, &[(DETAILED, json!([entity(&to_all)]))]),
            "post"
        )["visibility"]["is"],
        "public"
    );
}

#[test]
fn an_audience_in_a_classic_record_is_none_of_its_words() {
    let path = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
    for post in [
        json!({"timestamp": 1_700_000_000, "data": [{"post": "figs"}], "privacy": {"value": "SELF", "description": "Only me"}}),
        json!({"timestamp": 1_700_000_000, "data": [{"post": "figs", "audience": "Only me"}]}),
        json!({"timestamp": 1_700_000_000, "data": [{"post": "figs"}], "attachments": [{"data": [{"visibility": "Only me"}]}]}),
    ] {
        let told = facebook(&[(path, json!([post]))]);
        let post = only(&told, "post");
        assert_eq!(post["text"], "figs");
        assert!(
            post["visibility"]["evidence"]
                .to_string()
                .contains("Only me"),
            "{post}"
        );
    }
}

fn block(title: &str, name: &str, value: &str) -> Value {
    json!({"title": title, "dict": [{"label": name, "value": value}]})
}

const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";

#[test]
fn a_block_of_a_comment_is_the_group_or_leaves_open_where_it_stands() {
    for (comment, group, name) in [
        ("Bình luận", "Nhóm", "Tên"),
        ("댓글", "그룹", "이름"),
        ("Kommentti", "Ryhmä", "Nimi"),
    ] {
        let record = entity(&[label(comment, "my figs"), block(group, name, "Fig Lovers")]);
        let told = facebook(&[(COMMENTS, json!([record]))]);
        assert_eq!(
            only(&told, "group_comment")["place"],
            "Fig Lovers",
            "{group}"
        );
        // Where the title is not known, that is told, and the comment stands nowhere for sure.
        let record = entity(&[label(comment, "my figs"), block("q1", name, "Fig Lovers")]);
        let told = facebook(&[(COMMENTS, json!([record]))]);
        let comment = only(&told, "comment");
        assert_eq!(
            (&comment["surface"], &comment["place"]),
            (&Value::Null, &Value::Null),
            "{group}"
        );
        assert!(tells(&told, "q1"));
    }
}

#[test]
fn in_a_file_of_groups_the_only_name_in_a_block_is_the_groups() {
    let file = |name: &str| format!("your_facebook_activity/groups/{name}.json");
    for (name, kind) in [
        ("your_comments_in_groups", "group_comment"),
        ("group_posts_and_comments", "group_post"),
    ] {
        let record = entity(&[label("q1", "my figs"), block("q2", "q3", "Fig Lovers")]);
        let told = facebook(&[(&file(name), json!([record]))]);
        assert_eq!(only(&told, kind)["place"], "Fig Lovers", "{name}");
        // A block with the address of a person is about that person.
        let person = json!({"title": "q2", "dict": [label("q3", "Bo Sample"), label("q4", "https://www.facebook.com/bo.sample")]});
        let told = facebook(&[(
            &file(name),
            json!([entity(&[label("q1", "my figs"), person])]),
        )]);
        assert_eq!(only(&told, kind)["place"], Value::Null, "{name}");
    }
}

#[test]
fn a_comment_stands_where_its_sentence_says_and_nowhere_without_one() {
    for (sentence, surface, is_told) in [
        (
            "Ada Example hat den eigenen Beitrag kommentiert.",
            json!("own_profile"),
            false,
        ),
        (
            "Ada Example kendi gönderisine yorum yaptı.",
            json!("own_profile"),
            false,
        ),
        (
            "Ada Example commented on Bo Sample's post.",
            json!("other_profile"),
            false,
        ),
        (
            "Ada Example, Bo Sample'ın gönderisine yorum yaptı.",
            json!("other_profile"),
            false,
        ),
        (
            "Ada Example lisas kommentaari oma postitusele.",
            Value::Null,
            true,
        ),
        ("Ada Example bal evezh war an embann.", Value::Null, true),
        ("", Value::Null, false),
    ] {
        let comment = json!({"timestamp": 1_700_000_000, "title": sentence,
            "data": [{"comment": {"timestamp": 1_700_000_000, "comment": "figs", "author": "Ada Example"}}]});
        let told = facebook(&[(COMMENTS, json!({"comments_v2": [comment]}))]);
        assert_eq!(only(&told, "comment")["surface"], surface, "{sentence}");
        assert_eq!(
            tells(&told, "a sentence above a post or comment"),
            is_told,
            "{sentence}"
        );
    }
}

const INSTAGRAM_COMMENTS: &str = "your_instagram_activity/comments/post_comments_1.json";

#[test]
fn a_block_with_a_user_name_or_its_address_is_the_owner() {
    let owners = [
        json!([label("q1", "bo_sample"), label("q2", "Bo Sample")]),
        json!([
            label("URL", "https://www.instagram.com/bo_sample"),
            label("q2", "Bo Sample")
        ]),
        json!([{"title": "", "dict": [label("q1", "https://instagram.com/bo_sample/"), label("q2", "bo_sample")]}]),
    ];
    for owner in owners {
        for words in ["Yorum", "q0"] {
            let record = entity(&[
                label(words, "nice figs"),
                json!({"title": "q9", "dict": owner}),
            ]);
            let told = instagram(false, &[(INSTAGRAM_COMMENTS, json!([record]))]);
            let comment = only(&told, "comment");
            assert_eq!(
                (&comment["text"], &comment["place"]),
                (&json!("nice figs"), &json!("bo_sample")),
                "{owner}"
            );
        }
        let liked = entity(&[
            label("URL", "https://www.instagram.com/p/x/"),
            json!({"title": "q9", "dict": owner}),
        ]);
        let told = instagram(
            false,
            &[(
                "your_instagram_activity/likes/liked_posts.json",
                json!([liked]),
            )],
        );
        assert_eq!(only(&told, "reaction")["place"], "bo_sample", "{owner}");
    }
    let other = entity(&[
        label("Comment", "nice figs"),
        block("q9", "q1", "Bo Sample"),
    ]);
    assert!(tells(
        &instagram(false, &[(INSTAGRAM_COMMENTS, json!([other]))]),
        "q9"
    ));
}

fn comment(values: &[(&str, &str)]) -> Value {
    let values = values
        .iter()
        .map(|(label, value)| ((*label).to_owned(), json!({"value": value})));
    let mut map: serde_json::Map<String, Value> = values.collect();
    map.insert("q-time".to_owned(), json!({"timestamp": 1_700_000_000}));
    json!({"media_list_data": [{"uri": ""}], "string_map_data": map})
}

#[test]
fn what_labels_mean_is_learned_from_the_records_of_a_file_that_have_both() {
    for (words, owner) in [
        ("Kommentar", "Medieägare"),
        ("a1", "b2"),
        ("ความคิดเห็น", "เจ้าของสื่อ"),
    ] {
        let list = json!([
            comment(&[(owner, "di_sample")]),
            comment(&[(words, "nice figs"), (owner, "bo_sample")]),
            comment(&[(owner, "cy_sample")]),
            comment(&[(words, "lovely")]),
        ]);
        let told = instagram(false, &[(INSTAGRAM_COMMENTS, list)]);
        let mut all: Vec<(&str, Option<&str>)> = items(&told, "comment")
            .iter()
            .map(|item| (item["text"].as_str().unwrap(), item["place"].as_str()))
            .collect();
        all.sort_unstable();
        let right = [
            ("", Some("cy_sample")),
            ("", Some("di_sample")),
            ("lovely", None),
            ("nice figs", Some("bo_sample")),
        ];
        assert_eq!(all, right, "{owner}");
    }
}

#[test]
fn a_comment_under_the_own_post_stands_on_the_own_profile() {
    let changes = json!({"profile_profile_change": [{"title": "", "string_map_data": {"Changed": {"value": "Username"},
        "Previous Value": {"value": "ada_before"}, "New Value": {"value": "ada_minta"}, "Change Date": {"timestamp": 1_600_000_000}}}]});
    for owner in ["ada_minta", "Ada_Minta", "ada_before"] {
        let list = json!([comment(&[
            ("Comment", "my own figs"),
            ("Media Owner", owner)
        ])]);
        let told = instagram(
            false,
            &[
                (INSTAGRAM_COMMENTS, list),
                (
                    "personal_information/personal_information/profile_changes.json",
                    changes.clone(),
                ),
            ],
        );
        let comment = only(&told, "comment");
        assert_eq!(
            (&comment["surface"], &comment["visibility"]["is"]),
            (&json!("own_profile"), &json!("public")),
            "{owner}"
        );
    }
}

#[test]
fn the_name_of_who_wrote_it_is_no_word_of_an_archived_thread() {
    for (author, words, text) in [
        ("Kirjoittaja", None, ""),
        ("q1", None, ""),
        ("q1", Some("my figs"), "my figs"),
    ] {
        let mut map = json!({author: {"value": "ada_minta"}, "q2": {"timestamp": 1_700_000_000}});
        if let Some(words) = words {
            map["q3"] = json!({"value": words});
        }
        let threads = json!({"text_post_app_text_app_archived_posts": [{"title": "", "string_map_data": map}]});
        let told = instagram(
            false,
            &[(
                "your_instagram_activity/threads/archived_threads.json",
                threads,
            )],
        );
        assert_eq!(only(&told, "thread_post")["text"], text, "{author}");
    }
}

#[test]
fn a_sticker_that_was_cut_out_is_no_post() {
    for mode in ["Publish mode", "Mode de publication", "q1"] {
        let record = entity(&[
            label(mode, "cutout_sticker"),
            json!({"label": "Media", "media": [{"uri": "media/other/2.png"}]}),
        ]);
        let told = instagram(
            false,
            &[(
                "your_instagram_activity/media/other_content.json",
                json!([record]),
            )],
        );
        assert!(
            items(&told, "post").is_empty() && items(&told, "reel").is_empty(),
            "{mode}"
        );
    }
}

#[test]
fn settings_are_shown_in_their_own_words() {
    for (name, rows) in [
        (
            "preferences/preferences/privacy_settings.json",
            [("출신지", "나만 보기"), ("Quê quán", "Chỉ mình tôi")],
        ),
        (
            "preferences/preferences/your_post_composer_settings.json",
            [("q1", "q2"), ("Quem pode ver?", "Somente eu")],
        ),
        (
            "preferences/preferences/your_facebook_story_preferences.json",
            [("누가", "친구"), ("a", "b")],
        ),
    ] {
        let list = json!([entity(&rows.map(|(name, value)| label(name, value)))]);
        let told = facebook(&[(name, list)]);
        let shown: Vec<(&str, &str)> = told["settings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                (
                    row["label"].as_str().unwrap(),
                    row["value"].as_str().unwrap(),
                )
            })
            .collect();
        assert_eq!(shown, rows, "{name}");
    }
}

#[test]
fn what_asks_whether_it_was_published_is_content_whatever_its_file_is_called() {
    for (name, draft, yes) in [
        ("saved_drafts", "Draft", "True"),
        ("saved_reels", "Entwurf", "Wahr"),
        ("watched", "Luonnos", "Tosi"),
    ] {
        let record = entity(&[label("Caption", "my figs"), label(draft, yes)]);
        let told = instagram(
            false,
            &[(
                &format!("your_instagram_activity/media/{name}.json"),
                json!([record]),
            )],
        );
        let post = only(&told, "post");
        assert_eq!(
            (&post["text"], &post["state"]),
            (&json!("my figs"), &json!("draft")),
            "{name}"
        );
    }
}

#[test]
fn in_a_new_file_what_names_another_author_is_not_the_users() {
    let by = |title: &str, author: Value| entity(&[label(title, "not mine"), author]);
    for (path, record) in [
        (
            "your_facebook_activity/posts/figs.json",
            by("Message", block("Author", "Name", "Bo Sample")),
        ),
        (
            "your_facebook_activity/posts/figs.json",
            by("Message", label("Owner", "Bo Sample")),
        ),
        (
            "your_facebook_activity/comments_and_reactions/figs.json",
            by("Comment", label("Verfasser", "Bo Sample")),
        ),
    ] {
        let told = facebook(&[(path, json!([record]))]);
        assert!(!told["items"].to_string().contains("not mine"), "{path}");
        let own = json!(
            record
                .to_string()
                .replace("Bo Sample", "Ada Example")
                .replace("not mine", "mine")
        );
        let own: Value = serde_json::from_str(own.as_str().unwrap()).unwrap();
        assert!(
            facebook(&[(path, json!([own]))])["items"]
                .to_string()
                .contains("mine"),
            "{path}"
        );
    }
    let muted = entity(&[label("Name", "Bo Sample")]);
    let told = facebook(&[("your_facebook_activity/groups/figs.json", json!([muted]))]);
    assert!(!told["items"].to_string().contains("Bo Sample"));
}

/// In any file of posts, a block may name who wrote them.
#[test]
fn what_another_wrote_is_no_post_of_the_users() {
    for (author, name) in [
        ("Author", "Name"),
        ("Autor", "Name"),
        ("T\u{e1}c gi\u{1ea3}", "T\u{ea}n"),
    ] {
        for path in [
            "your_facebook_activity/posts/posts_you_hid.json",
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
        ] {
            let post =
                |words: &str, by: &str| entity(&[label("Message", words), block(author, name, by)]);
            let file = json!([
                post("their words", "Bo Sample"),
                post("own words", "Ada Example")
            ]);
            let report = facebook(&[(path, file)]);
            assert_eq!(
                only(&report, "post")["text"],
                "own words",
                "{path} {author}"
            );
            assert!(!report.to_string().contains("their words"));
        }
    }
}

/// Whose post was posted again is found in blocks of any language, or its block is told.
#[test]
fn the_owner_of_a_repost_is_found_or_told() {
    let label = |label: &str, value: &str| json!({"label": label, "value": value});
    let block = |title: &str, parts: Value| json!({"title": title, "dict": parts});
    for [words, media, owner, name] in [
        ["পাঠ্য", "মিডিয়া", "মালিক", "নাম"],
        ["Maandishi", "Vyombo", "Mmiliki", "Jina"],
        ["Teksti", "Sisältö", "Omistaja", "Nimi"],
    ] {
        let found = [
            label("URL", "https://www.instagram.com/bo_sample"),
            label(name, "Bo Sample"),
            label("@", "bo_sample"),
        ];
        let open = [label(name, "bo"), label("@", "bo_sample")];
        for (inner, is) in [
            (json!(found), json!("bo_sample")),
            (json!(open), Value::Null),
        ] {
            let values = json!([
                label(words, "my own words"),
                block(media, json!([block(owner, inner)]))
            ]);
            for (path, file) in [
                (
                    "your_instagram_activity/media/reposts.json",
                    json!([{"timestamp": 1_700_000_000, "label_values": values}]),
                ),
                (
                    "your_instagram_activity/media/reposts.json",
                    json!({"timestamp": 1_700_000_000, "label_values": values}),
                ),
            ] {
                let report = instagram(false, &[(path, file)]);
                let repost = only(&report, "repost");
                assert_eq!(repost["text"], "my own words", "{owner}");
                assert_eq!(repost["place"], is, "{owner}");
                assert_eq!(
                    tells(&report, owner),
                    is.is_null(),
                    "{owner}: {}",
                    report["problems"]
                );
            }
        }
    }
}

/// Who may reply to a thread, and where it is not shown, is none of its words.
#[test]
fn a_setting_of_a_thread_is_no_word_of_it() {
    for (words, control, countries) in [
        ("เนื้อหา", "การควบคุมการตอบ", "ประเทศ"),
        ("Teksti", "Vastausasetus", "Maat"),
        ("النص", "التحكم", "الدول"),
    ] {
        for value in [
            "everyone",
            "accounts_you_follow",
            "mentioned_only",
            "parent_post_author_only",
        ] {
            let values = json!([{"label": words, "value": "ripe figs"}, {"label": control, "value": value}, {"label": countries, "value": "DE,FR"}]);
            let record = json!({"timestamp": 1_700_000_000, "label_values": values});
            for file in [
                json!([record]),
                json!({"text_post_app_text_posts": [record]}),
            ] {
                let report = instagram(
                    false,
                    &[(
                        "your_instagram_activity/threads/threads_and_replies.json",
                        file,
                    )],
                );
                assert_eq!(
                    only(&report, "thread_post")["text"],
                    "ripe figs",
                    "{control}"
                );
                assert!(tells(&report, control), "{control}");
            }
        }
    }
}

/// A comment without the owner of what it stands under may be under the user's own post: no answer
/// about other people settles it.
#[test]
fn a_comment_under_nobodys_post_is_not_settled_by_what_is_said_of_people() {
    let map = |owner: Option<&str>| {
        let mut map =
            json!({"Comment": {"value": "ripe figs"}, "Time": {"timestamp": 1_700_000_000}});
        if let Some(owner) = owner {
            map["Media Owner"] = json!({"value": owner});
        }
        json!([{"title": "", "string_map_data": map}])
    };
    let labels = |owner: Option<&str>| {
        let mut values = json!([{"label": "Comment", "value": "ripe figs"}]);
        if let Some(owner) = owner {
            let owner = json!({"label": "Media Owner", "value": owner});
            values.as_array_mut().unwrap().push(owner);
        }
        json!([{"timestamp": 1_700_000_000, "label_values": values}])
    };
    let first = |owner: Option<&str>| json!({"media_comments": [["2018-03-04T12:00:00", "ripe figs", owner.unwrap_or("")]]});
    let comments = "your_instagram_activity/comments/post_comments_1.json";
    for (platform, path, file) in [
        (
            "instagram",
            comments,
            &map as &dyn Fn(Option<&str>) -> Value,
        ),
        ("instagram", "comments/post_comments.json", &map),
        ("instagram", comments, &labels),
        ("instagram", "comments.json", &first),
    ] {
        for (owner, surface, is) in [
            (None, Value::Null, "undetermined"),
            (Some("bo_sample"), json!("other_profile"), "private"),
        ] {
            let zip = Zip::of_json(
                "instagram-ada_minta-2026-11-20-AbCd1234.zip",
                [(path, file(owner))].iter(),
            );
            let answer = format!("{platform}.person=private");
            let (_, report) = audit_with(&[zip.path()], &["--assume", &answer]);
            let comment = only(&report, "comment");
            assert_eq!(comment["surface"], surface, "{path}");
            assert_eq!(comment["visibility"]["is"], is, "{path}");
        }
    }
}
