//! Where a post stands follows from the sentence above it; if that is not understood, it is
//! unknown.

use serde_json::{Value, json};

use crate::support::{Zip, audit_with};

const PROFILE: &str =
    r#"{"profile_v2": {"name": {"full_name": "Ada Example"}, "username": "ada.example"}}"#;

/// An export with a post under each of these sentences, whose text is the sentence, and with one
/// comment in a group.
fn export(titles: &[&str]) -> Zip {
    let post = |(number, title): (usize, &&str)| json!({"timestamp": 1_700_000_000 + number, "data": [{"post": title}], "title": title});
    let posts: Vec<Value> = titles.iter().enumerate().map(post).collect();
    let comment = json!({"timestamp": 1_710_000_000, "comment": "Yes.", "author": "Ada Example", "group": "Viigipuu sõbrad"});
    let comments = json!({"group_comments_v2": [{"timestamp": 1_710_000_000, "data": [{"comment": comment}]}]});
    Zip::of(
        "facebook-ada.example-2026-11-20-AAAA1111.zip",
        &[
            (
                "your_facebook_activity/posts/your_posts_1.json",
                json!(posts).to_string().as_bytes(),
            ),
            (
                "your_facebook_activity/groups/your_comments_in_groups.json",
                comments.to_string().as_bytes(),
            ),
            (
                "personal_information/profile_information/profile_information.json",
                PROFILE.as_bytes(),
            ),
        ],
    )
}

fn items(report: &Value) -> impl Iterator<Item = &Value> {
    report["items"].as_array().unwrap().iter().filter(|item| {
        item["origins"][0]["file"]
            .as_str()
            .unwrap()
            .contains("your_posts")
    })
}

/// In Estonian, Icelandic, Basque, Swahili, Welsh, Georgian and Tamil.
const NOT_UNDERSTOOD: &[&str] = &[
    "Ada Example jagas linki grupis Aiapidajad.",
    "Ada Example deildi tengli í hópnum Fíkjur.",
    "Ada Example partekatu du esteka bat pikuak taldean.",
    "Ada Example ameshiriki kiungo katika kikundi cha Tini.",
    "Rhannodd Ada Example ddolen yn y grŵp ffigys.",
    "Ada Example-მა გააზიარა ბმული ჯგუფში ლეღვი.",
    "Ada Example அத்தி குழுவில் ஒரு இணைப்பைப் பகிர்ந்தார்.",
];

#[test]
fn what_is_not_understood_is_never_made_private_by_what_is_said_of_other_places() {
    let zip = export(NOT_UNDERSTOOD);
    let answers = [
        "timeline",
        "group",
        "person",
        "own_comments",
        "former_pictures",
        "stories",
        "profile",
        "events",
    ];
    let assumed: Vec<String> = answers
        .iter()
        .map(|topic| format!("facebook.{topic}=private"))
        .collect();
    let arguments: Vec<&str> = assumed
        .iter()
        .flat_map(|answer| ["--assume", answer])
        .collect();
    let (_, report) = audit_with(&[zip.path()], &arguments);
    assert_eq!(items(&report).count(), NOT_UNDERSTOOD.len());
    for item in items(&report) {
        assert_eq!(
            (&item["surface"], &item["place"]),
            (&Value::Null, &Value::Null),
            "{item}"
        );
        assert_eq!(item["visibility"]["is"], "undetermined", "{item}");
        assert_eq!(item["outcome"]["is"], "undecided", "{item}");
    }
    let problem = |problem: &&Value| {
        problem["what"]
            .as_str()
            .unwrap()
            .contains("in words that are not understood")
    };
    let told: Vec<&Value> = report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .filter(problem)
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["count"], NOT_UNDERSTOOD.len());
}

/// Posts with an unknown place have a question of their own, whose answer settles them and nothing
/// else.
#[test]
fn posts_whose_place_is_not_told_have_a_question_of_their_own() {
    let understood = "Ada Example updated her status.";
    let zip = export(&[NOT_UNDERSTOOD, &[understood]].concat());
    let (_, report) = audit_with(&[zip.path()], &[]);
    let asked = report["questions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "facebook.unplaced:2023")
        .unwrap();
    assert_eq!(asked["settles"], NOT_UNDERSTOOD.len());
    assert!(
        asked["ask"]
            .as_str()
            .unwrap()
            .contains("in words that metaudit does not understand where some of your Facebook posts in 2023 stand"),
        "{asked}"
    );
    let (_, report) = audit_with(
        &[zip.path()],
        &["--assume", "facebook.unplaced:2023=private"],
    );
    for item in items(&report) {
        let settled = item["text"] != understood;
        assert_eq!(
            item["outcome"]["is"],
            if settled { "out_of_scope" } else { "undecided" },
            "{item}"
        );
    }
}

/// In any language some sentences are understood by names alone: the holder's, and that of a group
/// which other records name.
#[test]
fn names_place_a_post_where_words_do_not() {
    let titles = [
        "Ada Example",
        "Ada Example jagas linki grupis Viigipuu sõbrad.",
        "Ada Example, Viigipuu sõbrad taldean.",
    ];
    let (_, report) = audit_with(&[export(&titles).path()], &[]);
    let at = |words: &str| {
        let item = items(&report).find(|item| item["text"] == words).unwrap();
        [&item["kind"], &item["surface"], &item["place"]]
            .map(|value| value.as_str().unwrap_or("").to_owned())
    };
    assert_eq!(at(titles[0]), ["post", "own_profile", ""]);
    for title in &titles[1..] {
        assert_eq!(at(title), ["group_post", "group", "Viigipuu sõbrad"]);
    }
}

#[test]
fn a_group_is_one_however_its_sentence_is_written() {
    let titles = [
        "Ada Example posted in Jardin d’été.",
        "Ada Example shared a memory to the group: Jardin d’été.",
        "Ada Example a partagé un lien dans le groupe\u{a0}: Jardin d’été.",
        "Ada Example hat ein Foto in der Gruppe Jardin d’été hinzugefügt.",
        "Ada Example, Jardin d’été grubunda bir bağlantı paylaştı.",
        "Ada Exampleさんがグループ「Jardin d’été」に投稿しました。",
        "Ada Example님이 Jardin d’été 그룹에 링크를 공유했습니다.",
    ];
    let (_, report) = audit_with(&[export(&titles).path()], &[]);
    for item in items(&report) {
        assert_eq!(
            (&item["kind"], &item["place"]),
            (&json!("group_post"), &json!("Jardin d’été")),
            "{item}"
        );
    }
    let question = report["questions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "facebook.group:Jardin d’été");
    assert_eq!(question.unwrap()["settles"], titles.len());
}

/// Every report says in words that the place is not known.
#[test]
fn an_unknown_place_is_told_in_every_output() {
    let zip = export(&NOT_UNDERSTOOD[..1]);
    let folder = tempfile::tempdir().unwrap();
    for (language, told) in [
        ("en", "unknown place"),
        ("de", "unbekannter Ort"),
        ("fr", "lieu inconnu"),
        ("es", "sitio desconocido"),
    ] {
        for name in ["report.html", "report.md"] {
            let out = folder.path().join(format!("{language}-{name}"));
            let (path, out) = (zip.path(), out.to_str().unwrap().to_owned());
            let ran = crate::support::metaudit([
                path.to_str().unwrap(),
                "-o",
                &out,
                "--language",
                language,
            ]);
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            let text = std::fs::read_to_string(&out).unwrap();
            assert!(text.contains(told), "{out}");
        }
    }
}

/// Comments on a Page's own posts are the Page's, and so are its former pictures.
#[test]
fn what_a_page_says_on_its_own_posts_is_the_pages() {
    let comment = |number: u32, title: &str, words: &str| {
        let comment =
            json!({"timestamp": 1_700_000_000 + number, "comment": words, "author": "Plum Press"});
        json!({"timestamp": 1_700_000_000 + number, "data": [{"comment": comment}], "title": title})
    };
    let comments = json!({"comments_v2": [
        comment(1, "Plum Press commented on its own post.", "own, in English"),
        comment(2, "Plum Press hat ihren eigenen Beitrag kommentiert.", "own, in German"),
        comment(3, "Plum Press a commenté sa propre publication.", "own, in French"),
        comment(4, "Plum Press commented on Bo Example's post.", "elsewhere"),
    ]});
    let picture = |number: u32| {
        json!({"uri": format!("this_profile's_activity_across_facebook/posts/media/Profilepictures_2/{number}.jpg"),
            "creation_timestamp": 1_404_000_000 + number})
    };
    let album = json!({"name": "Profile pictures", "photos": [picture(1), picture(2)], "cover_photo": picture(2)});
    let profile = json!({"profile_v2": {"name": {"full_name": "Plum Press"}, "profile_category": "Publisher"}});
    let folder = "this_profile's_activity_across_facebook";
    let zip = Zip::of(
        "facebook-plumpress-2026-05-01-AbCd1234.zip",
        &[
            (
                &format!("{folder}/comments_and_reactions/comments.json"),
                comments.to_string().as_bytes(),
            ),
            (
                &format!("{folder}/posts/album/0.json"),
                album.to_string().as_bytes(),
            ),
            (
                "profile_information/profile_information/profile_information.json",
                profile.to_string().as_bytes(),
            ),
        ],
    );
    let (_, report) = audit_with(&[zip.path()], &[]);
    let items = report["items"].as_array().unwrap();
    let is = |item: &Value| item["visibility"]["is"].as_str().unwrap().to_owned();
    for item in items.iter().filter(|item| item["kind"] == "comment") {
        let own = item["text"].as_str().unwrap().starts_with("own");
        assert_eq!(
            is(item),
            if own { "public" } else { "undetermined" },
            "{item}"
        );
        assert_eq!(
            item["surface"],
            if own { "page" } else { "other_profile" },
            "{item}"
        );
    }
    let pictures: Vec<&Value> = items
        .iter()
        .filter(|item| item["kind"] == "profile_picture")
        .collect();
    assert_eq!(pictures.len(), 2);
    assert!(
        pictures.iter().all(|item| is(item) == "public"),
        "{pictures:?}"
    );
}

/// An announcement without text and picture is no post; with text it is one, also under an unknown
/// sentence.
#[test]
fn an_announcement_of_a_picture_is_a_post_only_with_words() {
    let announced = [
        "Ada Example updated her profile picture.",
        "Ada Example hat ihr Titelbild aktualisiert.",
        "Ada Example a changé sa photo de profil.",
        "Ada Exampleさんがプロフィール写真を変更しました。",
    ];
    let mut posts: Vec<Value> = Vec::new();
    for (number, title) in (1_700_000_000..).zip(announced) {
        posts.push(json!({"timestamp": number, "title": title}));
        posts.push(json!({"timestamp": number + 1000, "title": title, "data": [{"post": format!("words {number}")}]}));
    }
    let history = json!({"profile_updates_v2": [{"timestamp": 1_660_000_000, "title": "Ada Example updated her bio.",
        "attachments": [{"data": [{"text": "Pears"}]}]}]});
    let zip = Zip::of(
        "facebook-ada.example-2026-11-20-AAAA1111.zip",
        &[
            (
                "your_facebook_activity/posts/your_posts_1.json",
                json!(posts).to_string().as_bytes(),
            ),
            (
                "personal_information/profile_information/profile_update_history.json",
                history.to_string().as_bytes(),
            ),
            (
                "personal_information/profile_information/profile_information.json",
                PROFILE.as_bytes(),
            ),
        ],
    );
    let (_, report) = audit_with(&[zip.path()], &[]);
    let posts: Vec<&Value> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == "post")
        .collect();
    assert_eq!(posts.len(), announced.len(), "{posts:?}");
    assert!(
        posts
            .iter()
            .all(|post| post["text"].as_str().unwrap().starts_with("words")),
        "{posts:?}"
    );
}

/// No file says where the post of a poll or an edit stands, unless the record does (facebook.md 2.1
/// and 2.4).
#[test]
fn what_is_said_of_the_timeline_settles_no_poll_and_no_edit_of_a_post_elsewhere() {
    let poll = |number: i64, title: &str| json!({"timestamp": 1_600_000_000 + number, "title": title, "attachments": [{"data": [{"poll": {"question": format!("poll {number}"), "options": ["a"]}}]}]});
    let edit = |number: i64, label: &str, blocks: Value| {
        let mut values = vec![json!({"label": label, "value": format!("edit {number}")})];
        values.extend(blocks.as_array().unwrap().clone());
        json!({"timestamp": 1_610_000_000 + number, "label_values": values})
    };
    let group = json!([{"title": "Group", "dict": [{"label": "Name", "value": "Gardeners"}]}]);
    let titled = json!({"timestamp": 1_610_000_009, "title": "Ada Example updated her status.", "label_values": [{"label": "Message", "value": "edit 9"}]});
    let edits = json!([
        edit(1, "Message", json!([])),
        edit(2, "Nachricht", json!([])),
        edit(3, "Message", group),
        titled
    ]);
    let polls = [
        poll(1, ""),
        poll(2, "Ada Example created a poll."),
        poll(3, "Ada Example posted in Gardeners."),
    ];
    for (era, polls) in [
        (
            "your_facebook_activity/",
            json!({"polls_created_v2": polls}),
        ),
        ("", json!(polls)),
    ] {
        let zip = Zip::of(
            "facebook-ada.example-2026-11-20-AAAA1111.zip",
            &[
                (
                    &format!("{era}polls/polls_you_created.json"),
                    polls.to_string().as_bytes(),
                ),
                (
                    &format!("{era}posts/edits_you_made_to_posts.json"),
                    edits.to_string().as_bytes(),
                ),
                (
                    "personal_information/profile_information/profile_information.json",
                    PROFILE.as_bytes(),
                ),
            ],
        );
        let (_, report) = audit_with(&[zip.path()], &["--assume", "facebook.timeline=private"]);
        for (words, surface, visibility) in [
            ("poll 1", Value::Null, "undetermined"),
            ("poll 2", Value::Null, "undetermined"),
            ("poll 3", json!("group"), "undetermined"),
            ("edit 1", Value::Null, "undetermined"),
            ("edit 2", Value::Null, "undetermined"),
            ("edit 3", json!("group"), "undetermined"),
            ("edit 9", json!("own_profile"), "private"),
        ] {
            let says = |item: &&Value| {
                item["text"]
                    .as_str()
                    .is_some_and(|text| text.lines().any(|line| line == words))
            };
            let found: Vec<&Value> = report["items"]
                .as_array()
                .unwrap()
                .iter()
                .filter(says)
                .collect();
            assert_eq!(found.len(), 1, "{era}{words}");
            assert_eq!(
                (&found[0]["surface"], &found[0]["visibility"]["is"]),
                (&surface, &json!(visibility)),
                "{era}{words}"
            );
        }
    }
}

/// A file of posts, and how it holds records.
type PostFile = (&'static str, fn(&[Value]) -> Value);

/// Every file that gives what may stand on the timeline, in the eras in which it has another path.
const POST_FILES: &[PostFile] = &[
    (
        "your_facebook_activity/posts/your_posts_1.json",
        |records| json!(records),
    ),
    (
        "posts/your_posts.json",
        |records| json!({"status_updates": records}),
    ),
    (
        "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json",
        |records| json!({"app_posts_v2": records}),
    ),
    (
        "apps_and_websites/posts_from_apps_and_websites.json",
        |records| json!({"app_posts": records}),
    ),
    (
        "your_facebook_activity/posts/archive.json",
        |records| json!({"archive_v2": records}),
    ),
    (
        "your_facebook_activity/posts/trash.json",
        |records| json!({"trash_v2": records}),
    ),
    (
        "your_facebook_activity/posts/your_pinned_posts.json",
        |records| json!({"pinned_posts_v2": records}),
    ),
    ("your_facebook_activity/posts/check-ins.json", |records| {
        json!(records)
    }),
    (
        "your_facebook_activity/posts/your_videos.json",
        |records| json!({"videos_v2": records}),
    ),
    (
        "your_facebook_activity/posts/edits_you_made_to_posts.json",
        |records| json!(records),
    ),
    (
        "your_facebook_activity/other_activity/notes.json",
        |records| json!({"notes_v2": records}),
    ),
    (
        "your_facebook_activity/reels/your_reels.json",
        |records| json!({"lasso_videos_v2": records}),
    ),
    (
        "your_facebook_activity/polls/polls_you_created.json",
        |records| json!({"polls_created_v2": records}),
    ),
    (
        "personal_information/profile_information/profile_update_history.json",
        |records| json!({"profile_updates_v2": records}),
    ),
];

/// The report on a file of posts under these sentences: each with its own words, in classic form or
/// as an entity record.
fn under(
    sentences: &[&str],
    (path, wrap): &PostFile,
    is_entity: bool,
    arguments: &[&str],
) -> Value {
    let record = |(number, sentence): (i64, &&str)| {
        let words = format!("words {number}");
        match is_entity {
            true => json!({"timestamp": 1_700_000_000 + number, "title": sentence,
                "label_values": [{"label": "Message", "value": words}]}),
            false => {
                json!({"timestamp": 1_700_000_000 + number, "title": sentence, "data": [{"post": words}]})
            }
        }
    };
    let records: Vec<Value> = (0..).zip(sentences).map(record).collect();
    let zip = Zip::of(
        "facebook-ada.example-2026-11-20-AAAA1111.zip",
        &[
            (path, wrap(&records).to_string().as_bytes()),
            (
                "personal_information/profile_information/profile_information.json",
                PROFILE.as_bytes(),
            ),
        ],
    );
    audit_with(&[zip.path()], arguments).1
}

fn said(report: &Value, number: usize) -> &Value {
    let words = format!("words {number}");
    let items = report["items"].as_array().unwrap();
    items
        .iter()
        .find(|item| {
            item["text"]
                .as_str()
                .is_some_and(|text| text.lines().any(|line| line == words))
        })
        .unwrap()
}

/// Sentences that name another place or person, in every file of posts: answers about the timeline
/// do not affect these.
#[test]
fn what_is_said_of_the_timeline_moves_nothing_that_a_sentence_puts_elsewhere() {
    let elsewhere = [
        (
            "Ada Example a publié dans Figs via Spotify.",
            json!("group"),
        ),
        ("Ada Example posted in Figs.", json!("group")),
        (
            "Ada Exampleさんがグループ「園芸クラブ」に投稿しました。",
            json!("group"),
        ),
        (
            "Ada Example hat in der Chronik von Bo Sample gepostet.",
            json!("other_profile"),
        ),
        ("Ada Example jagas linki grupis Viigimarjad.", Value::Null),
        ("Bo Sample shared a link.", Value::Null),
        ("Bo Sample hat einen Link geteilt.", Value::Null),
        ("Bo Sampleさんが投稿しました。", Value::Null),
        ("Bo Sample posted something via Example Quiz.", Value::Null),
    ];
    let sentences = elsewhere.each_ref().map(|(sentence, _)| *sentence);
    let written = POST_FILES
        .iter()
        .flat_map(|file| [(file, false), (file, true)]);
    // The title of an entity record among notes is that of the note.
    for (file, is_entity) in
        written.filter(|(file, is_entity)| !(*is_entity && file.0.ends_with("notes.json")))
    {
        let report = under(
            &sentences,
            file,
            is_entity,
            &["--assume", "facebook.timeline=private"],
        );
        for (number, (sentence, surface)) in elsewhere.iter().enumerate() {
            let item = said(&report, number);
            assert_eq!(&item["surface"], surface, "{} {sentence}", file.0);
            // Archived and binned items are hidden wherever they stood.
            let is_hidden = ["archived", "trashed"].contains(&item["state"].as_str().unwrap());
            assert_eq!(
                item["visibility"]["is"] == "private",
                is_hidden,
                "{} {sentence}",
                file.0
            );
        }
        let told = |words: &str| {
            report["problems"]
                .as_array()
                .unwrap()
                .iter()
                .any(|one| one["what"].as_str().unwrap().contains(words))
        };
        assert!(told("in words that are not understood"), "{}", file.0);
        let of_another = "tells of somebody else than the account's holder";
        assert_eq!(
            told(of_another),
            !file.0.contains("polls"),
            "{}: {}",
            file.0,
            report["problems"]
        );
    }
}

/// Sentences that speak of the holder under a name they have or had stay what they are.
#[test]
fn the_holders_own_sentences_stand_on_the_own_timeline() {
    let sentences = [
        "Ada Example shared a link.",
        "ADA EXAMPLE hat einen Link geteilt.",
        "Ada Example and Bo Sample shared a link.",
        "Ada Exampleさんが投稿しました。",
        "Ada Example posted something via Example Quiz.",
    ];
    for file in &POST_FILES[..4] {
        let report = under(
            &sentences,
            file,
            false,
            &["--assume", "facebook.timeline=private"],
        );
        for (number, sentence) in sentences.iter().enumerate() {
            let item = said(&report, number);
            assert_eq!(item["surface"], "own_profile", "{} {sentence}", file.0);
            assert_eq!(item["visibility"]["is"], "private", "{} {sentence}", file.0);
        }
        assert_eq!(report["problems"], json!([]));
    }
}

/// Whatever is asked: an answer moves nothing but what stands where it was asked about.
#[test]
fn an_answer_moves_no_item_of_another_surface() {
    let sentences = [
        "Ada Example shared a link.",
        "Ada Example posted in Figs.",
        "Ada Example a publié dans Poires via Spotify.",
        "Ada Example wrote on Bo Sample's timeline.",
        "Ada Example jagas linki grupis Viigimarjad.",
        "Bo Sample hat einen Link geteilt.",
        "",
    ];
    for file in POST_FILES {
        let before = under(&sentences, file, false, &[]);
        for question in before["questions"].as_array().unwrap() {
            let id = question["id"].as_str().unwrap();
            let after = under(
                &sentences,
                file,
                false,
                &["--assume", &format!("{id}=private")],
            );
            for number in 0..sentences.len() {
                let (old, new) = (said(&before, number), said(&after, number));
                if old["outcome"]["is"] == new["outcome"]["is"] {
                    continue;
                }
                let (topic, of) = id.split_once(':').unwrap_or((id, ""));
                let asked_about = match new["surface"].as_str() {
                    None => topic == "facebook.unplaced",
                    Some("group") => {
                        topic == "facebook.group" && (of.is_empty() || new["place"] == of)
                    }
                    Some("other_profile") => topic == "facebook.person",
                    Some(_) => {
                        !["facebook.unplaced", "facebook.group", "facebook.person"].contains(&topic)
                    }
                };
                assert!(asked_about, "{}: {id} moves {new}", file.0);
            }
        }
    }
}

/// What a Page wrote on somebody's timeline is a post there, and no post of the Page.
#[test]
fn what_a_page_writes_on_a_timeline_is_a_post_there() {
    let post = |number: u32, title: &str, words: &str| json!({"timestamp": 1_700_000_000 + number, "title": title, "data": [{"post": words}]});
    let posts = json!([
        post(1, "Plum Press wrote on Bo Sample's timeline.", "elsewhere"),
        post(
            2,
            "Plum Press a écrit dans le journal de Bo Sample.",
            "ailleurs"
        ),
        post(3, "Plum Press updated its status.", "own"),
    ]);
    let profile = json!({"profile_v2": {"name": {"full_name": "Plum Press"}, "profile_category": "Publisher"}});
    let zip = Zip::of_json(
        "facebook-plumpress-2026-05-01-AbCd1234.zip",
        &[
            (
                "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
                posts,
            ),
            (
                "profile_information/profile_information/profile_information.json",
                profile,
            ),
        ],
    );
    let (_, report) = audit_with(&[zip.path()], &[]);
    for item in report["items"].as_array().unwrap() {
        let (kind, surface) = match item["text"].as_str().unwrap() {
            "elsewhere" | "ailleurs" => ("post", "other_profile"),
            "own" => ("page_post", "page"),
            _ => continue,
        };
        assert_eq!(
            (&item["kind"], &item["surface"]),
            (&json!(kind), &json!(surface)),
            "{item}"
        );
    }
}
