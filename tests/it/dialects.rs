//! Any known file of content may come in any of the record dialects, and under another root key
//! (archives.md 4.0): a record gives the same item in all of them, and none is lost silently.

use std::collections::BTreeMap;

use metaudit::for_tests::{FileKind, Offered, Platform, kinds};
use serde_json::{Value, json};

use crate::support::{Zip, audit, ledger_line};

/// A file of content: its reader, its path, the kind of its records, and the label of its words in
/// English, in German and in a language without a table.
type File = (&'static str, &'static str, &'static str, [&'static str; 3]);

const MESSAGE: [&str; 3] = ["Message", "Nachricht", "Üzenet"];
const COMMENT: [&str; 3] = ["Comment", "Kommentar", "Hozzászólás"];
const DESCRIPTION: [&str; 3] = ["Description", "Beschreibung", "Leírás"];
const CAPTION: [&str; 3] = ["Caption", "Bildunterschrift", "Képaláírás"];
const NAME: [&str; 3] = ["Name", "Name", "Név"];
const TITLE: [&str; 3] = ["Title", "Titel", "Cím"];
const TEXT: [&str; 3] = ["Text", "Text", "Szöveg"];
const REACTION: [&str; 3] = ["Reaction", "Reaktion", "Reakció"];

const FACEBOOK: &[File] = &[
    (
        "facebook.posts",
        "your_facebook_activity/posts/your_posts_1.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.group_posts",
        "your_facebook_activity/groups/group_posts_and_comments.json",
        "group_post",
        MESSAGE,
    ),
    (
        "facebook.pending_posts",
        "your_facebook_activity/groups/your_pending_posts_in_groups.json",
        "group_post",
        MESSAGE,
    ),
    (
        "facebook.reels",
        "your_facebook_activity/reels/your_reels.json",
        "reel",
        DESCRIPTION,
    ),
    (
        "facebook.stories",
        "your_facebook_activity/stories/archived_stories.json",
        "story",
        TEXT,
    ),
    (
        "facebook.posts_elsewhere",
        "your_facebook_activity/posts/posts_on_other_pages_and_profiles.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.archive",
        "your_facebook_activity/posts/archive.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.trash",
        "your_facebook_activity/posts/trash.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.pinned",
        "your_facebook_activity/posts/your_pinned_posts.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.posts_by_apps",
        "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.albums",
        "your_facebook_activity/posts/album/0.json",
        "album",
        NAME,
    ),
    (
        "facebook.photos",
        "your_facebook_activity/posts/your_uncategorized_photos.json",
        "photo",
        DESCRIPTION,
    ),
    (
        "facebook.videos",
        "your_facebook_activity/posts/your_videos.json",
        "video",
        DESCRIPTION,
    ),
    (
        "facebook.comments",
        "your_facebook_activity/comments_and_reactions/comments.json",
        "comment",
        COMMENT,
    ),
    (
        "facebook.group_comments",
        "your_facebook_activity/groups/your_comments_in_groups.json",
        "group_comment",
        COMMENT,
    ),
    (
        "facebook.events",
        "your_facebook_activity/events/your_events.json",
        "event",
        NAME,
    ),
    (
        "facebook.events_hosted",
        "your_facebook_activity/events/events_you_hosted.json",
        "event",
        TITLE,
    ),
    (
        "facebook.listings",
        "your_facebook_activity/facebook_marketplace/items_sold.json",
        "listing",
        TITLE,
    ),
    (
        "facebook.check_ins",
        "your_facebook_activity/posts/check-ins.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.notes",
        "your_facebook_activity/other_activity/notes.json",
        "post",
        TEXT,
    ),
    (
        "facebook.reviews",
        "your_facebook_activity/reviews/reviews.json",
        "review",
        TEXT,
    ),
    (
        "facebook.polls",
        "your_facebook_activity/polls/polls_you_created.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.post_edits",
        "your_facebook_activity/posts/edits_you_made_to_posts.json",
        "post",
        MESSAGE,
    ),
    (
        "facebook.comment_edits",
        "your_facebook_activity/comments_and_reactions/your_comment_edits.json",
        "comment",
        COMMENT,
    ),
    (
        "facebook.group_tags",
        "your_facebook_activity/groups/your_group_post_tags.json",
        "group_post",
        MESSAGE,
    ),
    (
        "facebook.reactions",
        "your_facebook_activity/comments_and_reactions/likes_and_reactions.json",
        "reaction",
        REACTION,
    ),
    (
        "facebook.avatar",
        "personal_information/avatars/avatar_data.json",
        "avatar",
        DESCRIPTION,
    ),
    (
        "facebook.places_created",
        "your_facebook_activity/your_places/places_you've_created.json",
        "profile_field",
        NAME,
    ),
    (
        "facebook.own_pages",
        "your_facebook_activity/pages/your_pages.json",
        "profile_field",
        NAME,
    ),
    (
        "facebook.profile_details",
        "personal_information/profile_information/websites.json",
        "profile_field",
        TEXT,
    ),
    (
        "facebook.experiences",
        "personal_information/profile_information/your_experiences.json",
        "profile_field",
        TEXT,
    ),
];

const INSTAGRAM: &[File] = &[
    (
        "instagram.reels",
        "your_instagram_activity/media/reels.json",
        "reel",
        CAPTION,
    ),
    (
        "instagram.igtv",
        "your_instagram_activity/media/igtv_videos.json",
        "video",
        CAPTION,
    ),
    (
        "instagram.posts",
        "your_instagram_activity/media/posts_1.json",
        "post",
        CAPTION,
    ),
    (
        "instagram.stories",
        "your_instagram_activity/media/stories.json",
        "story",
        CAPTION,
    ),
    (
        "instagram.archived",
        "your_instagram_activity/media/archived_posts.json",
        "post",
        CAPTION,
    ),
    (
        "instagram.deleted",
        "your_instagram_activity/media/recently_deleted_content.json",
        "post",
        CAPTION,
    ),
    (
        "instagram.posts_detailed",
        "your_instagram_activity/media/posts.json",
        "post",
        CAPTION,
    ),
    (
        "instagram.comments",
        "your_instagram_activity/comments/post_comments_1.json",
        "comment",
        COMMENT,
    ),
    (
        "instagram.profile_photos",
        "your_instagram_activity/media/profile_photos.json",
        "profile_picture",
        CAPTION,
    ),
    (
        "instagram.notes",
        "personal_information/personal_information/notes.json",
        "note",
        TEXT,
    ),
    (
        "instagram.reposts",
        "your_instagram_activity/media/reposts.json",
        "repost",
        TEXT,
    ),
    (
        "instagram.other_content",
        "your_instagram_activity/media/other_content.json",
        "post",
        CAPTION,
    ),
    (
        "threads.posts",
        "your_instagram_activity/threads/threads_and_replies.json",
        "thread_post",
        TEXT,
    ),
    (
        "threads.archived",
        "your_instagram_activity/threads/archived_threads.json",
        "thread_post",
        TEXT,
    ),
];

/// Readers whose files hold no records with words and pictures of the user, and why.
const OTHERS: &[(&str, &str)] = &[
    (
        "facebook.profile",
        "one object of fields, each of its own form",
    ),
    ("facebook.wall", "others' words, which are counted"),
    ("facebook.tagged", "others' pictures, which are counted"),
    (
        "facebook.visits",
        "places in which others tagged the user, which are counted",
    ),
    (
        "facebook.recommended",
        "the name of a Page, which is the place of the item and none of its words",
    ),
    (
        "facebook.memories",
        "posts shown again, which name their item and give none",
    ),
    (
        "facebook.profile_updates",
        "announcements, of which only those that were written beside are posts",
    ),
    (
        "facebook.account_records",
        "former names, which are replaced: former_names_are_read_under_labels_too",
    ),
    ("facebook.gaming_profile", "one object of two fields"),
    ("facebook.requests", "what the download was asked to hold"),
    (
        "instagram.profile",
        "one record of fields, told apart by their labels and order: any_language",
    ),
    (
        "instagram.privacy_changes",
        "turns of a switch, which are facts: privacy has each dialect",
    ),
    (
        "instagram.profile_changes",
        "former values, told apart by their order",
    ),
    ("instagram.likes", "whose post was liked, and its address"),
    ("instagram.requests", "what the download was asked to hold"),
    ("threads.profile", "one record of fields, as on Instagram"),
    ("threads.likes", "whose post was liked, and its address"),
];

/// Fields of the profile have no time.
const TIMELESS: &[&str] = &["facebook.profile_details", "facebook.experiences"];

/// Kinds without a picture: that of a repost is somebody else's, that of an edit belongs to the
/// post, and fields have none.
const WITHOUT_MEDIA: &[&str] = &[
    "instagram.reposts",
    "facebook.post_edits",
    "facebook.comment_edits",
    "facebook.own_pages",
    "facebook.profile_details",
    "facebook.experiences",
];

/// The content of one record.
struct Told {
    words: String,
    time: i64,
    uri: String,
}

impl Told {
    /// The content for the file with this number.
    fn of((_, path, kind, _): &File, number: usize) -> Self {
        let ending = if matches!(*kind, "video" | "reel") {
            "mp4"
        } else {
            "jpg"
        };
        Self {
            words: format!("the words of {}", path.rsplit('/').next().unwrap()),
            time: 1_600_000_000 + i64::try_from(number).unwrap() * 100_000,
            uri: format!("media/posts/202009/1790000000000{number:04}.{ending}"),
        }
    }

    /// The name of its media file without the extension; on Instagram the number of its record.
    fn stem(&self) -> &str {
        self.uri
            .rsplit('/')
            .next()
            .unwrap()
            .split('.')
            .next()
            .unwrap()
    }

    fn medium(&self) -> Value {
        json!({"uri": self.uri, "creation_timestamp": self.time})
    }
}

/// How a record is written.
type Dialect = (&'static str, fn(&Told, &str) -> Value);

const DIALECTS: &[Dialect] = &[
    ("classic", |told, label| {
        let said = if COMMENT.contains(&label) {
            json!({"comment": {"timestamp": told.time, "comment": told.words}})
        } else if REACTION.contains(&label) {
            json!({"reaction": {"reaction": told.words}})
        } else {
            json!({"post": told.words})
        };
        json!({"timestamp": told.time, "data": [{"update_timestamp": 1}, said], "attachments": [{"data": [{"media": told.medium()}]}]})
    }),
    ("entity", |told, label| {
        json!({"timestamp": told.time, "media": [], "fbid": told.stem(),
            "label_values": [{"label": label, "value": told.words}, {"label": "Media", "media": [told.medium()]}]})
    }),
    (
        "entity with its time and its medium elsewhere",
        |told, label| {
            json!({"media": [told.medium()], "ent_name": "x",
            "label_values": [{"label": "Creation time", "timestamp_value": told.time}, {"label": label, "value": told.words}]})
        },
    ),
    ("entity with words in a block", |told, label| {
        json!({"timestamp": told.time, "label_values": [{"title": "", "dict": [{"title": "", "dict": [
            {"label": label, "value": told.words}, {"label": "Media", "media": [told.medium()]}]}]}]})
    }),
    ("map", |told, label| {
        json!({"title": "", "media_map_data": {"Media": told.medium()},
            "string_map_data": {label: {"href": "", "value": told.words, "timestamp": 0}, "Time": {"href": "", "value": "", "timestamp": told.time}}})
    }),
    (
        "list",
        |told, _| json!({"title": "", "media_list_data": [told.medium()], "string_list_data": [{"value": told.words, "timestamp": told.time}]}),
    ),
    (
        "list of media",
        |told, _| json!({"media": [told.medium()], "title": told.words, "creation_timestamp": told.time}),
    ),
    ("words at the medium", |told, _| {
        let mut medium = told.medium();
        medium["description"] = json!(told.words);
        json!({"media": [medium]})
    }),
    (
        "medium",
        |told, _| json!({"uri": told.uri, "creation_timestamp": told.time, "title": told.words}),
    ),
];

/// How records are wrapped.
type Wrapping = (&'static str, fn(Value) -> Value);

const WRAPPINGS: &[Wrapping] = &[
    ("list", |record| json!([record])),
    ("one object", |record| record),
    (
        "an unknown root",
        |record| json!({"zeppelins_v9": [record]}),
    ),
    (
        "one object under an unknown root",
        |record| json!({"zeppelins_v9": record}),
    ),
    ("lists in a list", |record| json!([[record], []])),
    (
        "an object around the list",
        |record| json!({"zeppelins": {"activity_log_data": [record]}}),
    ),
];

/// Reads all files, each with its one record.
fn read(platform: &str, files: &[File], write: impl Fn(&File, &Told) -> Value) -> Value {
    let profile = match platform {
        "facebook" => (
            "personal_information/profile_information/profile_information.json",
            json!({"profile_v2": {"name": {"full_name": "Ada Example"}}}),
        ),
        _ => (
            "personal_information/personal_information/personal_information.json",
            json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada_example"}, "Private Account": {"value": "False"}}}]}),
        ),
    };
    let mut written = vec![(profile.0, profile.1.to_string())];
    for (number, file) in files.iter().enumerate() {
        written.push((file.1, write(file, &Told::of(file, number)).to_string()));
    }
    let entries: Vec<(&str, &[u8])> = written
        .iter()
        .map(|(path, json)| (*path, json.as_bytes()))
        .collect();
    audit(&[Zip::of(&format!("{platform}-ada-2026-09-01-AbCd1234.zip"), &entries).path()]).1
}

/// Faults in the items of a report: each file must give one, with its kind, words, time and media
/// file.
fn faults(report: &Value, files: &[File]) -> Vec<String> {
    let items = report["items"].as_array().unwrap();
    let mut faults = Vec::new();
    for (number, file) in files.iter().enumerate() {
        let told = Told::of(file, number);
        let time = jiff::Timestamp::from_second(told.time).unwrap().to_string();
        let own: Vec<&Value> = items
            .iter()
            .filter(|item| {
                item["origins"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|at| at["file"].as_str().unwrap().ends_with(file.1))
            })
            .collect();
        let right = own.len() == 1
            && own[0]["kind"] == file.2
            && own[0]["text"] == told.words.as_str()
            && (own[0]["time"].as_str().is_some_and(|at| at == time) || TIMELESS.contains(&file.0))
            && (own[0]["media"] == json!([told.uri]) || WITHOUT_MEDIA.contains(&file.0));
        if !right {
            faults.push(format!("{}: {own:?}", file.1));
        }
    }
    faults
}

#[test]
fn a_record_is_the_same_item_in_each_dialect() {
    for (platform, files) in [("facebook", FACEBOOK), ("instagram", INSTAGRAM)] {
        for (dialect, record) in DIALECTS {
            let report = read(platform, files, |file, told| {
                json!([record(told, file.3[0])])
            });
            assert_eq!(faults(&report, files), [""; 0], "{platform}, {dialect}");
        }
    }
}

#[test]
fn records_are_found_however_they_are_wrapped() {
    for (platform, files) in [("facebook", FACEBOOK), ("instagram", INSTAGRAM)] {
        for (wrapping, wrap) in WRAPPINGS {
            for (dialect, record) in [DIALECTS[0], DIALECTS[1], DIALECTS[6]] {
                let report = read(platform, files, |file, told| wrap(record(told, file.3[0])));
                assert_eq!(
                    faults(&report, files),
                    [""; 0],
                    "{platform}, {dialect}, {wrapping}"
                );
            }
        }
    }
}

/// In a language without a table the words stay, and the label is named.
#[test]
fn labels_may_be_in_any_language() {
    for (platform, files) in [("facebook", FACEBOOK), ("instagram", INSTAGRAM)] {
        for (language, number) in [("German", 1), ("Hungarian", 2)] {
            for (dialect, record) in [DIALECTS[1], DIALECTS[4]] {
                let report = read(platform, files, |file, told| {
                    json!([record(told, file.3[number])])
                });
                assert_eq!(
                    faults(&report, files),
                    [""; 0],
                    "{platform}, {dialect}, {language}"
                );
                let strange: Vec<&str> = report["problems"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .filter_map(|problem| problem["what"].as_str())
                    .collect();
                assert_eq!(
                    strange.is_empty(),
                    number == 1,
                    "{platform}, {dialect}, {language}: {strange:#?}"
                );
            }
        }
    }
}

/// A record that is not understood is reported, and its file is not called empty.
#[test]
fn a_record_that_gives_nothing_is_told() {
    for (platform, files) in [("facebook", FACEBOOK), ("instagram", INSTAGRAM)] {
        let report = read(
            platform,
            files,
            |_, _| json!({"zeppelins_v9": [{"height": 3}, {"height": 4}]}),
        );
        for file in files {
            let line = ledger_line(&report, file.1);
            assert_eq!(line["status"], "unrecognised", "{line}");
        }
        assert_eq!(
            report["problems"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|p| p["count"] == 2)
                .count(),
            files.len()
        );
    }
}

/// Readers that count each record as account data, whatever else it tells.
const COUNTING: &[&str] = &[
    "facebook.account_records",
    "facebook.requests",
    "instagram.requests",
];

/// At every path of the catalogue, records that nobody described are kept, counted or told: no file
/// of a known kind is passed over in silence, whatever its reader.
#[test]
fn no_known_file_is_passed_over_in_silence() {
    let wrappings: [fn(Value) -> Value; 5] = [
        |record| json!([record, record]),
        |record| json!({"zeppelins_v9": [record]}),
        |record| record,
        |record| json!([record["zork"]["height"], "kept words"]),
        |record| json!({"zork": record["zorks"]}),
    ];
    for (platforms, top) in [
        (&[Platform::Facebook][..], "your_facebook_activity"),
        (
            &[Platform::Instagram, Platform::Threads],
            "your_instagram_activity",
        ),
    ] {
        let of_platforms = kinds().filter(|kind| platforms.contains(&kind.platform));
        let paths: Vec<(&FileKind, String)> = of_platforms
            .filter(|kind| kind.offered != Offered::FirstLayout)
            .flat_map(|kind| kind.paths.iter().map(move |path| (kind, path)))
            .map(|(kind, path)| {
                let inner = path.place("x.json").replace("**", "x");
                (kind, format!("{top}/{inner}"))
            })
            .collect();
        for (number, wrap) in wrappings.iter().enumerate() {
            let written: Vec<(&str, String)> = paths
                .iter()
                .zip(1..)
                .map(|((_, path), n)| {
                    let record = json!({"zork": {"height": n}, "zorks": [format!("words {n}")]});
                    (path.as_str(), wrap(record).to_string())
                })
                .collect();
            let files: Vec<(&str, &[u8])> = written
                .iter()
                .map(|(path, text)| (*path, text.as_bytes()))
                .collect();
            let (_, report) = audit(&[Zip::of("export.zip", &files).path()]);
            let problems = report["problems"].as_array().unwrap();
            for (kind, path) in &paths {
                let line = ledger_line(&report, path);
                let told = problems
                    .iter()
                    .any(|problem| problem["file"] == line["path"]);
                let is_counted = kind.counted.is_some() || COUNTING.contains(&kind.id);
                let given = line["items"].as_u64() > Some(0) || is_counted;
                let is_named = line["status"] == "unrecognised";
                assert!(told || given || is_named, "{number}, {}: {line}", kind.id);
            }
        }
    }
}

#[test]
fn nothing_written_as_nothing_is_no_problem() {
    for blank in [
        json!([]),
        json!([{"media": []}]),
        json!({"title": "", "media_map_data": {}, "string_map_data": {}}),
    ] {
        for (platform, files) in [("facebook", FACEBOOK), ("instagram", INSTAGRAM)] {
            let report = read(platform, files, |_, _| blank.clone());
            assert_eq!(report["problems"], json!([]), "{blank}");
        }
    }
}

#[test]
fn no_reader_of_content_is_left_out() {
    let listed = FACEBOOK
        .iter()
        .chain(INSTAGRAM)
        .map(|file| file.0)
        .chain(OTHERS.iter().map(|(id, _)| *id));
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for id in listed {
        *times.entry(id).or_default() += 1;
    }
    for kind in
        kinds().filter(|kind| kind.counted.is_none() && kind.offered != Offered::FirstLayout)
    {
        let is_message = kind.id.starts_with("messenger.")
            || kind.id.starts_with("meta_ai.")
            || kind.id.starts_with("whatsapp.");
        assert!(is_message || times.get(kind.id) == Some(&1), "{}", kind.id);
    }
}

/// The items and problems of one file of Facebook's.
fn of_one(path: &str, json: &Value) -> Value {
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}}).to_string();
    let text = json.to_string();
    let entries: &[(&str, &[u8])] = &[(PROFILE, profile.as_bytes()), (path, text.as_bytes())];
    audit(&[Zip::of("facebook-ada-2026-09-01-AbCd1234.zip", entries).path()]).1
}

#[test]
fn former_names_are_read_under_labels_too() {
    let path = "security_and_login_information/record_details.json";
    for (what, record) in [
        (
            "keyed",
            json!({"event": "Name change", "session": {"created_timestamp": 1_600_000_000}, "extra_info": {"old_name": "Ada Sample"}}),
        ),
        (
            "labels",
            json!({"timestamp": 1_600_000_000, "fbid": "1", "label_values": [{"label": "Event", "value": "Name change"}, {"label": "Old name", "value": "Ada Sample"}]}),
        ),
        (
            "a block",
            json!({"label_values": [{"label": "Creation time", "timestamp_value": 1_600_000_000}, {"title": "Details", "dict": [{"label": "Former name", "value": "Ada Sample"}]}]}),
        ),
        (
            "a map",
            json!({"title": "", "string_map_data": {"Previous name": {"value": "Ada Sample"}, "Time": {"timestamp": 1_600_000_000}}}),
        ),
    ] {
        for file in [
            json!({"admin_records_v2": [record]}),
            json!([record]),
            json!({"zeppelins_v9": [record]}),
        ] {
            let report = of_one(path, &file);
            let former: Vec<&Value> = report["items"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|item| item["text"] == "Ada Sample")
                .collect();
            assert_eq!(former.len(), 1, "{what}: {}", report["items"]);
            assert_eq!(
                (&former[0]["state"], &former[0]["time"]),
                (&json!("replaced"), &json!("2020-09-13T12:26:40Z")),
                "{what}"
            );
            assert_eq!(report["problems"], json!([]), "{what}");
        }
    }
    let strange = json!([{"timestamp": 1_600_000_000, "label_values": [{"label": "Régi név", "value": "Ada Sample"}]}]);
    assert!(
        of_one(path, &strange)["problems"]
            .to_string()
            .contains("Régi név")
    );
}

/// A file in a folder that both platforms have stays the file of its platform, however its records
/// are written.
#[test]
fn a_file_of_one_platform_stays_that_in_the_dialect_of_the_other() {
    let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada_example"}, "Private Account": {"value": "False"}}}]}).to_string();
    let posts = json!([{"timestamp": 1_600_000_000, "data": [{"post": "ferns"}]}]).to_string();
    for (file, own) in [
        ("personal_information/avatars/avatar_data.json", "avatar"),
        (
            "personal_information/other_personal_information/your_avatar.json",
            "avatar",
        ),
        (
            "personal_information/profile_information/websites.json",
            "profile_field",
        ),
    ] {
        let map = json!([{"title": "", "media_map_data": {"Media": {"uri": "personal_information/avatars/a.png", "creation_timestamp": 1_600_000_000}},
            "string_map_data": {"Name": {"value": "an example"}, "Time": {"timestamp": 1_600_000_000}}}]).to_string();
        let entries: &[(&str, &[u8])] = &[
            (
                "personal_information/personal_information/personal_information.json",
                profile.as_bytes(),
            ),
            (
                "your_facebook_activity/posts/your_posts_1.json",
                posts.as_bytes(),
            ),
            ("your_instagram_activity/media/posts_1.json", b"[]"),
            (file, map.as_bytes()),
        ];
        let report = audit(&[Zip::of("meta-ada-2026-09-01-AbCd1234.zip", entries).path()]).1;
        assert_ne!(
            ledger_line(&report, file)["status"],
            "unrecognised",
            "{file}"
        );
        let items = report["items"].as_array().unwrap();
        let found = items
            .iter()
            .any(|item| item["kind"] == own && item["platform"] == "facebook");
        assert!(found, "{file}: {items:#?}");
    }
}

/// A time may be words under a label, and stays out of the words (archives.md 6).
#[test]
fn a_time_may_be_written_as_text_under_its_label() {
    for (text, time) in [
        ("1600000000", "2020-09-13T12:26:40Z"),
        ("2020-09-13T12:26:40Z", "2020-09-13T12:26:40Z"),
        ("Sep 13, 2020, 12:26 PM", "2020-09-13T12:26:00"),
        ("13 septembre 2020 à 12:26", "2020-09-13T12:26:00"),
    ] {
        let posts =
            |record: Value| of_one("your_facebook_activity/posts/trash.json", &json!([record]));
        for (what, record) in [
            (
                "an entity",
                json!({"label_values": [{"label": "Message", "value": "ferns"}, {"label": "Creation time", "value": text}]}),
            ),
            (
                "a German one",
                json!({"label_values": [{"label": "Nachricht", "value": "ferns"}, {"label": "Erstellungszeit", "value": text}]}),
            ),
            (
                "a map",
                json!({"title": "", "string_map_data": {"Message": {"value": "ferns"}, "Time": {"value": text}}}),
            ),
        ] {
            let report = posts(record);
            let own = report["items"]
                .as_array()
                .unwrap()
                .iter()
                .find(|item| item["kind"] == "post")
                .unwrap_or(&Value::Null);
            assert_eq!(
                (&own["text"], &own["time"]),
                (&json!("ferns"), &json!(time)),
                "{what}, {text}"
            );
            assert_eq!(report["problems"], json!([]), "{what}, {text}");
        }
    }
}

/// A record whose date was read raises no problem for it; other problems are reported as ever.
#[test]
fn a_date_that_was_read_is_no_problem() {
    for text in [
        "13. September 2020, 12:26",
        "Sep 13, 2020, 12:26 PM",
        "13 septembre 2020 à 12:26",
    ] {
        let record = json!({"timestamp": text, "data": [{"post": "ferns"}], "title": "Ada"});
        let report = of_one(
            "your_facebook_activity/posts/your_posts_1.json",
            &json!([record]),
        );
        let own = report["items"]
            .as_array()
            .unwrap()
            .iter()
            .find(|item| item["text"] == "ferns")
            .unwrap();
        assert_eq!(own["time"], "2020-09-13T12:26:00", "{text}");
        assert!(
            !report["problems"].to_string().contains("unexpected shape"),
            "{}",
            report["problems"]
        );
        let odd = json!({"timestamp": text, "data": [{"post": 5}]});
        let report = of_one(
            "your_facebook_activity/posts/your_posts_1.json",
            &json!([odd]),
        );
        assert!(
            report["problems"].to_string().contains("post"),
            "{}",
            report["problems"]
        );
    }
}

const PROFILE: &str = "personal_information/profile_information/profile_information.json";

/// The report on an export with only a profile.
fn of_profile(json: &Value) -> Value {
    let text = json.to_string();
    audit(&[Zip::of(
        "facebook-ada-2026-09-01-AbCd1234.zip",
        &[(PROFILE, text.as_bytes())],
    )
    .path()])
    .1
}

/// A profile's object of fields, in every wrapping that a known file may have (archives.md 4.0).
#[test]
fn a_profile_is_read_in_any_wrapping() {
    let fields = json!({"name": {"full_name": "Ada Example"}, "hometown": {"name": "Kraków"}, "about_me": "I bake."});
    let labelled = |name: &str, home: &str, about: &str| {
        json!({"label_values": [
            {"label": name, "value": "Ada Example"},
            {"label": home, "value": "Kraków"},
            {"label": about, "value": "I bake."},
        ]})
    };
    let mapped = json!({"string_map_data": {
        "Name": {"value": "Ada Example"},
        "Hometown": {"value": "Kraków"},
        "About me": {"value": "I bake."},
    }});
    let wrapped = [
        json!({"profile_v2": fields}),
        json!({"profile": fields}),
        json!({"profile_of_a_later_year": fields}),
        json!({"profile_of_a_later_year": [fields]}),
        json!([fields]),
        fields,
        labelled("Name", "Hometown", "About me"),
        json!([labelled("Name", "Heimatort", "Über mich")]),
        json!({"profile_v3": labelled("Name", "Hometown", "About me")}),
        json!({"profile_v2": [mapped]}),
    ];
    for file in wrapped {
        let report = of_profile(&file);
        let texts: Vec<&str> = report["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["text"].as_str().unwrap())
            .collect();
        assert_eq!(texts.len(), 3, "{file}: {texts:?}");
        for text in ["Ada Example", "Kraków", "I bake."] {
            assert!(texts.contains(&text), "{file}: {texts:?}");
        }
        assert_eq!(
            report["exports"][0]["holder"]["name"], "Ada Example",
            "{file}"
        );
    }
}

/// A file without any part of a profile is reported, whatever its name says.
#[test]
fn what_is_no_profile_is_told() {
    for file in [
        json!({"beta": [1, 2]}),
        json!({"beta": {"name": "x"}}),
        json!(["x"]),
    ] {
        let report = of_profile(&file);
        assert_eq!(report["items"].as_array().unwrap().len(), 0, "{file}");
        assert_eq!(
            ledger_line(&report, PROFILE)["status"],
            "unrecognised",
            "{file}"
        );
    }
}
