//! Every path of the catalogue, in the folders of every era, and the paths of real exports
//! (`tests/it/real_paths.tsv`), in every shape, through the real program; and files that are in no
//! list.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use metaudit::for_tests::Platform;
use metaudit::for_tests::{
    KnownFile as Row, Offered, Shape, activity, kinds, paths_with_counted, today, tops, what_is,
};
use serde_json::{Value, json};

use crate::support::{Zip, audit, ledger_line};
use crate::synth::exports::every::is_beside_activity;

/// A file as the catalogue knows it.
struct Known {
    /// `facebook` or `instagram`: in whose export it lies.
    platform: &'static str,
    /// Its path in an export.
    path: String,
    shapes: Vec<String>,
    meaning: Meaning,
}

/// How such a file is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// It gives items, facts or conversations.
    Read,
    /// It is counted.
    Counted,
    /// It is counted, and facts in it are read.
    Both,
}

impl Meaning {
    fn allows(self, status: &str) -> bool {
        match self {
            Self::Read => status == "read",
            Self::Counted => status == "account_data",
            Self::Both => status == "read" || status == "account_data",
        }
    }
}

/// The paths of real exports and of those in documents, as they are written there. What the files
/// hold is not given: the catalogue must know it.
fn real_paths() -> Vec<Known> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/real_paths.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let known = lines.map(|line| {
        let (platform, path) = line.split_once('\t').unwrap();
        let platform = if platform == "facebook" {
            "facebook"
        } else {
            "instagram"
        };
        let path = named(path);
        let (of, inner) = inside(platform, &path);
        let row = what_is(of, &today(of, &inner))
            .unwrap_or_else(|| panic!("{path} has no row in the catalogue"));
        known(platform, path, row)
    });
    known.collect()
}

fn known(platform: &'static str, path: String, row: Row) -> Known {
    let spelled = |shape: &Shape| match shape {
        Shape::List => "array".to_owned(),
        Shape::Entity => "entity".to_owned(),
        Shape::Object => "object".to_owned(),
        Shape::Keyed(root) | Shape::Everyday(root, _) => format!("keyed:{root}"),
    };
    let (mut shapes, meaning): (Vec<String>, Meaning) = match row {
        Row::Read(kind, rank) => {
            let meaning = if kind.counted.is_some() {
                Meaning::Both
            } else {
                Meaning::Read
            };
            let own = kind.path(rank).unwrap().shapes;
            let all = || {
                kind.paths
                    .iter()
                    .flat_map(|path| path.shapes)
                    .map(spelled)
                    .collect()
            };
            (
                if own.is_empty() {
                    all()
                } else {
                    own.iter().map(spelled).collect()
                },
                meaning,
            )
        }
        Row::Counted(file) => (
            file.shapes
                .iter()
                .map(|shape| (*shape).to_owned())
                .collect(),
            Meaning::Counted,
        ),
    };
    shapes.sort_unstable();
    shapes.dedup();
    if shapes.is_empty() {
        shapes.push("array".to_owned());
    }
    Known {
        platform,
        path,
        shapes,
        meaning,
    }
}

/// A path that a pattern stands for.
fn named(pattern: &str) -> String {
    let parts = pattern.replace("N.json", "1.json");
    let parts = parts.split('/').map(|part| match part.split_once('*') {
        Some(("", "")) => "boexample_900000000000000050".to_owned(),
        Some((before, after)) if before.is_empty() || before.ends_with('_') => {
            format!("{before}1{after}")
        }
        Some((before, after)) => format!("{before}_1{after}"),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The platform of a path and its part below the activity folder, in the spelling of the tables.
fn inside(platform: &str, path: &str) -> (Platform, String) {
    let folded = path.replace('\'', "_");
    let parts: Vec<&str> = folded.split('/').collect();
    let rest = match parts.iter().position(|part| activity(part).is_some()) {
        Some(at) => parts[at + 1..].join("/"),
        None => match folded.strip_prefix("personal_information/profile_information/") {
            Some(rest) if rest.contains('/') => rest.to_owned(),
            _ => folded,
        },
    };
    let of = match platform {
        "facebook" => Platform::Facebook,
        _ if rest.starts_with("threads/") => Platform::Threads,
        _ => Platform::Instagram,
    };
    (of, rest)
}

#[test]
fn the_list_of_real_paths_is_whole() {
    let known = real_paths();
    assert!(known.len() > 600, "{}", known.len());
    let paths: BTreeSet<(&str, &str)> = known
        .iter()
        .map(|one| (one.platform, one.path.as_str()))
        .collect();
    assert_eq!(paths.len(), known.len(), "a path stands twice");
}

fn medium() -> Value {
    json!({"uri": "media/posts/202601/17900000000000001.jpg", "creation_timestamp": 1_760_000_000, "title": "words"})
}

fn map_record() -> Value {
    json!({"title": "", "media_map_data": {}, "string_map_data": {
        "Name": {"href": "", "value": "words", "timestamp": 0}, "Time": {"href": "", "value": "", "timestamp": 1_760_000_000}}})
}

fn list_record() -> Value {
    json!({"title": "", "media_list_data": [], "string_list_data": [{"href": "https://example.com", "value": "bo_example", "timestamp": 1_760_000_000}]})
}

fn entity() -> Value {
    json!({"timestamp": 1_760_000_000, "media": [], "fbid": "900000000000000001", "label_values": [
        {"label": "Message", "value": "words"}, {"label": "Draft"}, {"title": "Group", "dict": [{"label": "Name", "value": "Gardeners"}]}]})
}

fn classic() -> Value {
    json!({"timestamp": 1_760_000_000, "data": [{"post": "words"}, {}], "attachments": [], "title": "Ada Example updated her status."})
}

/// A conversation with Meta AI (meta-ai.md 2.1).
fn ai_conversation() -> Value {
    json!({"title": "Example chat", "timestamp": 1_760_000_000, "media": [], "fbid": "900000000000000060", "label_values": [
        {"label": "A", "value": "x"}, {"label": "B", "vec": []}, {"title": "I", "dict": []},
        {"title": "K", "dict": [{"title": "", "dict": [{"label": "Name", "value": "Meta AI"}]}]},
        {"title": "L", "dict": [
            {"title": "", "dict": [{"label": "a"}, {"label": "d", "value": "What is a fern?"}, {"timestamp_value": 1_760_000_000}]},
            {"title": "", "dict": [{"label": "a"}, {"label": "d", "value": "A plant."}, {"timestamp_value": 1_760_000_005}]}]}]})
}

fn thread() -> Value {
    json!({"participants": [{"name": "Ada Example"}, {"name": "Bo Example"}], "title": "Bo Example", "thread_name": "Gardeners",
        "messages": [{"sender_name": "Bo Example", "timestamp_ms": 1_760_000_000_000_u64, "content": "words"}]})
}

/// A record as it stands in the list of such a file.
fn record(known: &Known) -> Value {
    let pattern = known.path.as_str();
    let has = |part: &str| pattern.contains(part);
    if has("ai_conversations") {
        ai_conversation()
    } else if known.platform == "facebook" {
        if has("posts__check_ins")
            || has("profile_posts_")
            || has("your_posts_1")
            || has("likes_and_reactions_1")
        {
            classic()
        } else {
            entity()
        }
    } else if has("posts_1") {
        json!({"media": [medium()]})
    } else if has("post_comments_1") {
        map_record()
    } else if has("followers_1") {
        list_record()
    } else {
        entity()
    }
}

fn keyed(known: &Known, roots: &str) -> Value {
    match roots {
        "profile_v2" => {
            json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "websites": [{"address": "https://example.com"}]}})
        }
        "facebook_gaming_profile_v2" => json!({roots: {"player_name": "ada_plays", "avatar": ""}}),
        "event_responses_v2" => {
            json!({roots: {"events_joined": [{"name": "Picnic"}], "events_declined": []}})
        }
        "group_badges_v2" => json!({roots: {"Gardeners": [{}]}}),
        "datr_stats_v2" | "support_messages" => json!({roots: {"abc": {"n": 1}}}),
        "last_activity_v2" => json!({roots: {"last_activity_time": {"Phone": 1_760_000_000}}}),
        "primary_public_location_v2" | "primary_location_v2" | "timezone_v2" => {
            json!({roots: {"city": "Example"}})
        }
        "other_photos_v2" | "videos_v2" | "ig_stories" | "ig_profile_picture" => {
            json!({roots: [medium()]})
        }
        "avatars_v2" => {
            json!({roots: {"uri": "posts/media/a.png", "creation_timestamp": 1_760_000_000}})
        }
        _ if roots.starts_with("ig_") || roots == "text_post_app_text_posts" => {
            json!({roots: [{"media": [medium()]}]})
        }
        _ if known.platform == "facebook" => json!({roots: [classic()]}),
        _ if roots.starts_with("relationships_") || roots.starts_with("likes_") => {
            json!({roots: [list_record()]})
        }
        _ => json!({roots: [map_record()]}),
    }
}

/// Contents of such a file, in every listed shape, and as a lone object where a list may have one
/// element.
fn contents(known: &Known) -> Vec<Value> {
    let shapes = known.shapes.iter().flat_map(|shape| match shape.as_str() {
        "array" => vec![json!([record(known), record(known)]), record(known), json!([])],
        "entity" => vec![if known.path.contains("ai_conversations") { ai_conversation() } else { entity() }],
        "object" if known.path.contains("/album/") => {
            vec![json!({"name": "Holiday", "photos": [medium()], "cover_photo": medium(), "description": ""})]
        }
        "object" if known.path.contains("replies_") => {
            vec![json!({"participants": [], "messages": [], "title": "Channel", "replies": [{"reply_content": "hi", "original_message_sender": "Bo Example", "timestamp_ms": 1_700_000_000_000_u64}]})]
        }
        "object" if known.path.contains("messages/") => vec![thread()],
        "object" => vec![json!({"timezone": "Europe/Warsaw"})],
        keyed_by => vec![keyed(known, keyed_by.strip_prefix("keyed:").unwrap())],
    });
    shapes.collect()
}

/// The archive for a path. Some trees cannot be in one archive: two spellings of one folder, or a
/// tree unpacked into another.
fn tree(pattern: &str) -> &'static str {
    let nested = pattern
        .strip_prefix("personal_information/profile_information/")
        .is_some_and(|rest| rest.contains('/'));
    if nested {
        "nested"
    } else if pattern.starts_with("your_activity_across_facebook/") {
        "c1"
    } else if pattern.starts_with("this_profile's_") || pattern.starts_with("profile_information/")
    {
        "page"
    } else if pattern.contains("you_ve") {
        "underscores"
    } else {
        "c2"
    }
}

/// A file of an archive: its path, what is known about it, and its bytes.
type File<'k> = (String, &'k Known, Vec<u8>);

/// Audits archives that have every known file in every shape, under its own name or another, and
/// returns what became of each file.
fn audited<'k>(known: &'k [Known], rename: fn(&str) -> String) -> Vec<(File<'k>, String)> {
    let mut archives: BTreeMap<(&str, &str, usize), Vec<File<'_>>> = BTreeMap::new();
    for line in known {
        for (number, content) in contents(line).iter().enumerate() {
            let archive = archives
                .entry((line.platform, tree(&line.path), number))
                .or_default();
            archive.push((
                rename(&line.path),
                line,
                serde_json::to_vec(content).unwrap(),
            ));
        }
    }
    let mut done = Vec::new();
    for (name, files) in archives {
        let packed: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, _, bytes)| (path.as_str(), bytes.as_slice()))
            .collect();
        let zip = Zip::of("export.zip", &packed);
        let (code, report) = audit(&[zip.path()]);
        assert_eq!(code, 0, "{name:?}");
        let lines = report["ledger"]["files"].as_array().unwrap().iter();
        let status: BTreeMap<&str, &str> = lines
            .map(|line| {
                (
                    line["path"].as_str().unwrap(),
                    line["status"].as_str().unwrap(),
                )
            })
            .collect();
        for file in files {
            let became = status[file.0.as_str()].to_owned();
            done.push((file, became));
        }
    }
    done
}

fn listed(files: &[&(File<'_>, String)]) -> String {
    let lines = files.iter().map(|((path, known, bytes), status)| {
        format!(
            "{path} is {status}, is {:?}: {}",
            known.meaning,
            String::from_utf8_lossy(bytes)
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_known_path_is_read_in_every_shape() {
    let known = real_paths();
    let done = audited(&known, str::to_owned);
    assert!(done.len() > 900, "{}", done.len());
    let is_wrong = |((_, known, _), status): &&(File<'_>, String)| !known.meaning.allows(status);
    let wrong: Vec<_> = done.iter().filter(is_wrong).collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        done.len(),
        listed(&wrong)
    );
}

/// Where a file lies in the exports of each era: the era, and its path there.
fn places(of: Platform, inner: &str) -> Vec<(&'static str, String)> {
    let folders: &[(&str, &str)] = match of {
        Platform::Facebook => &[
            ("2024", "your_facebook_activity/"),
            ("2023", "your_activity_across_facebook/"),
            ("page", "this_profile's_activity_across_facebook/"),
            ("flat", ""),
        ],
        _ => &[("2024", "your_instagram_activity/"), ("flat", "")],
    };
    let beside = is_beside_activity(inner);
    let of_era = |(era, folder): &(&'static str, &str)| {
        (
            *era,
            if beside {
                inner.to_owned()
            } else {
                format!("{folder}{inner}")
            },
        )
    };
    let mut places: Vec<(&str, String)> = folders.iter().map(of_era).collect();
    for top in tops() {
        for (platform, folder) in &top.moved {
            if let Some(rest) = inner
                .strip_prefix(folder)
                .filter(|rest| *platform == of && rest.starts_with('/'))
            {
                places.push(("moved", format!("{}{rest}", top.name)));
            }
        }
    }
    places
}

/// Every path of the catalogue, in the folders of every era.
#[test]
fn every_row_of_the_catalogue_is_known_in_every_era() {
    let mut eras: BTreeMap<(&str, &str), Vec<Known>> = BTreeMap::new();
    let read = kinds().filter(|kind| matches!(kind.offered, Offered::Today | Offered::Formerly));
    for (of, pattern) in paths_with_counted(read) {
        let inner = named(pattern);
        let archive = match of {
            Platform::Facebook => "facebook",
            Platform::Instagram | Platform::Threads => "instagram",
            _ => continue,
        };
        // Files of Instagram's first layout are at the root; the pages of 2017 have no JSON.
        if !inner.contains('/') || inner.starts_with("html/") {
            continue;
        }
        for (era, path) in places(of, &inner) {
            eras.entry((archive, era)).or_default().push(known(
                archive,
                path,
                what_is(of, &inner).unwrap(),
            ));
        }
    }
    assert!(eras.len() >= 8, "{:?}", eras.keys());
    for ((archive, era), known) in &eras {
        let wrong = audited(known, str::to_owned);
        let wrong: Vec<_> = wrong
            .iter()
            .filter(|((_, known, _), status)| !known.meaning.allows(status))
            .collect();
        assert!(
            wrong.is_empty(),
            "{archive} {era}, {} of {}:\n{}",
            wrong.len(),
            known.len(),
            listed(&wrong)
        );
    }
}

/// Files with facts about the account and no content. A new file beside them is account data, as
/// its folder says.
const FACTS: &[&str] = &[
    "record_details.json",
    "your_information_download_requests.json",
    "profile_privacy_changes.json",
];

/// The same files under unknown names: tests the rules for folders and shapes.
#[test]
fn files_of_unknown_names_are_known_by_folder_and_shape() {
    let known = real_paths();
    let rename = |path: &str| {
        let (folder, name) = path.rsplit_once('/').unwrap();
        let is_message = name.starts_with("message_") || folder.ends_with("your_group_messages");
        if is_message {
            path.to_owned()
        } else {
            format!("{folder}/zeppelin_{name}")
        }
    };
    let done = audited(&known, rename);
    let is_hidden = |((_, known, _), status): &&(File<'_>, String)| {
        let tells_facts = FACTS.iter().any(|name| known.path.ends_with(name));
        // Tags by others are about the user, and no content.
        let is_about_you = known.path.contains("tagged_in");
        known.meaning == Meaning::Read && !tells_facts && !is_about_you && status == "account_data"
    };
    let hidden: Vec<_> = done.iter().filter(is_hidden).collect();
    assert!(
        hidden.is_empty(),
        "content counted as account data:\n{}",
        listed(&hidden)
    );
    let lost: Vec<_> = done
        .iter()
        .filter(|(_, status)| status == "unrecognised" || status == "unreadable")
        .collect();
    assert!(
        lost.len() * 100 < done.len() * 2,
        "{} of {}:\n{}",
        lost.len(),
        done.len(),
        listed(&lost)
    );
}

/// Audits one Facebook file beside a profile, and gives its line of the ledger and the report.
fn alone(path: &str, content: &Value) -> (Value, Value) {
    let profile = keyed(&real_paths()[0], "profile_v2").to_string();
    let content = content.to_string();
    let profile_path = "personal_information/profile_information/profile_information.json";
    let zip = Zip::of(
        "export.zip",
        &[
            (profile_path, profile.as_bytes()),
            (path, content.as_bytes()),
        ],
    );
    let (code, report) = audit(&[zip.path()]);
    assert_eq!(code, 0, "{path}");
    (ledger_line(&report, path).clone(), report)
}

fn items_of<'r>(report: &'r Value, line: &Value) -> Vec<&'r Value> {
    let of = |item: &&Value| {
        item["origins"]
            .as_array()
            .unwrap()
            .iter()
            .any(|o| o["file"] == line["path"])
    };
    report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(of)
        .collect()
}

#[test]
fn a_new_file_in_a_folder_of_account_data_is_counted_as_such() {
    for (path, category) in [
        ("ads_information/zeppelins.json", "ads"),
        ("connections/zeppelins/riders.json", "connections"),
        ("logged_information/search/zeppelins.json", "searches"),
        ("preferences/preferences/zeppelins.json", "settings"),
        (
            "your_facebook_activity/other_activity/zeppelins.json",
            "activity",
        ),
        (
            "your_facebook_activity/messages/zeppelin_settings.json",
            "messages_settings",
        ),
    ] {
        let (line, report) = alone(path, &json!([entity(), entity()]));
        assert_eq!(
            (&line["status"], &line["note"]),
            (
                &json!("account_data"),
                &json!("a new file in a known folder")
            ),
            "{path}"
        );
        assert_eq!(
            report["summary"]["account_data"]["categories"],
            json!({category: 2}),
            "{path}"
        );
    }
}

#[test]
fn a_new_file_in_a_folder_of_content_gives_undetermined_items() {
    let activity = "your_facebook_activity";
    for (folder, kind, content) in [
        ("posts", "post", json!([entity(), entity()])),
        (
            "posts",
            "post",
            json!({"zeppelin_posts_v2": [classic(), classic()]}),
        ),
        (
            "posts",
            "post",
            json!({"zeppelin_posts_v2": {"flown": [classic()], "planned": [classic()]}}),
        ),
        (
            "posts",
            "photo",
            json!([medium(), {"uri": "b.jpg", "creation_timestamp": 1_760_000_001}]),
        ),
        ("stories", "story", json!([map_record(), map_record()])),
        (
            "comments_and_reactions",
            "comment",
            json!([entity(), entity()]),
        ),
        ("groups", "group_post", json!([classic(), classic()])),
        (
            "facebook_marketplace",
            "listing",
            json!([entity(), entity()]),
        ),
    ] {
        let (line, report) = alone(&format!("{activity}/{folder}/zeppelins.json"), &content);
        let items = items_of(&report, &line);
        assert_eq!(
            (&line["status"], items.len()),
            (&json!("read"), 2),
            "{folder}: {line}"
        );
        for item in items {
            assert_eq!(
                (&item["kind"], &item["visibility"]["is"]),
                (&json!(kind), &json!("undetermined")),
                "{folder}"
            );
            assert_eq!(
                item["outcome"]["is"], "undecided",
                "{folder}: {}",
                item["outcome"]
            );
        }
        let problems = report["problems"].to_string();
        assert!(
            problems.contains("a new file in a folder of content"),
            "{problems}"
        );
    }
}

/// The account's switch decides the audience of an Instagram post, but not of something that may
/// not be one.
#[test]
fn the_switch_of_an_account_does_not_decide_what_nobody_knows() {
    for private in ["True", "False"] {
        let profile =
            json!({"profile_user": [{"string_map_data": {"Private Account": {"value": private}}}]})
                .to_string();
        let posts = json!([{"media": [medium()]}]).to_string();
        let path = "your_instagram_activity/media/zeppelins.json";
        let profile_path = "personal_information/personal_information/personal_information.json";
        let zip = Zip::of(
            "export.zip",
            &[(profile_path, profile.as_bytes()), (path, posts.as_bytes())],
        );
        let (_, report) = audit(&[zip.path()]);
        let items = items_of(&report, ledger_line(&report, path));
        assert_eq!(items.len(), 1);
        assert_eq!(items[0]["visibility"]["is"], "undetermined", "{private}");
        assert_eq!(
            items[0]["visibility"]["evidence"][0]["signal"], "unknown_file",
            "{private}"
        );
    }
}

/// An item of a known file stays the same, and is not counted twice.
#[test]
fn a_new_file_about_a_known_thing_changes_nothing() {
    let archived = json!({"ig_archived_post_media": [{"media": [medium()]}]}).to_string();
    let again = json!([{"media": [medium()]}]).to_string();
    let (known, new) = (
        "your_instagram_activity/media/archived_posts.json",
        "your_instagram_activity/media/zeppelins.json",
    );
    let zip = Zip::of(
        "export.zip",
        &[(known, archived.as_bytes()), (new, again.as_bytes())],
    );
    let (_, report) = audit(&[zip.path()]);
    assert_eq!(report["summary"]["items"], 1);
    let item = &report["items"][0];
    assert_eq!(
        (&item["state"], &item["visibility"]["is"]),
        (&json!("archived"), &json!("private"))
    );
    assert_eq!(item["origins"].as_array().unwrap().len(), 2);
}

#[test]
fn what_fits_no_shape_is_named() {
    for content in [
        json!({"zeppelins": [{"a": 1}, {"b": 2}]}),
        json!([1, 2]),
        json!({"zeppelin": {"name": 5}}),
    ] {
        let (line, _) = alone("your_facebook_activity/posts/zeppelins.json", &content);
        assert_eq!(line["status"], "unrecognised", "{content}");
    }
}

#[test]
fn files_about_meta_ai_are_never_account_data() {
    let settings = "your_facebook_activity/other_activity/your_ai_settings.json";
    assert_eq!(
        alone(settings, &json!([entity()])).0["status"],
        "unrecognised"
    );
    let (line, report) = alone(
        "your_facebook_activity/messages/ai_conversations.json",
        &ai_conversation(),
    );
    let items = items_of(&report, &line);
    let texts: BTreeSet<&str> = items
        .iter()
        .map(|item| item["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, BTreeSet::from(["What is a fern?", "A plant."]));
    assert!(
        items.iter().all(|item| item["outcome"]["is"] == "in_scope"),
        "{items:?}"
    );
}

#[test]
fn message_like_files_are_conversations() {
    for (path, messages) in [
        (
            "your_facebook_activity/groups/your_group_messages/900000000000000001.json",
            1,
        ),
        ("your_facebook_activity/messages/zeppelin_chat.json", 1),
    ] {
        let (line, report) = alone(path, &thread());
        assert_eq!(
            (&line["status"], &line["reader"]),
            (&json!("read"), &json!("messenger.threads")),
            "{path}"
        );
        let total = &report["summary"]["messages"];
        assert_eq!(
            (&total["conversations"], &total["others"]),
            (&json!(1), &json!(messages)),
            "{path}"
        );
        assert_eq!(report["summary"]["account_data"]["records"], 0, "{path}");
    }
}

/// Meta writes the apostrophe in two ways. Two files whose names differ only in it, and with
/// different contents, are both read.
#[test]
fn two_spellings_of_one_name_are_both_read() {
    let (one, two) = (
        json!({"friends_v2": [{"name": "Bo"}]}).to_string(),
        json!({"friends_v2": [{}, {}]}).to_string(),
    );
    let paths = [
        "connections/followers/who_you've_followed.json",
        "connections/followers/who_you_ve_followed.json",
    ];
    let count = |first: &str, second: &str| {
        let zip = Zip::of(
            "export.zip",
            &[(paths[0], first.as_bytes()), (paths[1], second.as_bytes())],
        );
        let (_, report) = audit(&[zip.path()]);
        for path in paths {
            assert_eq!(
                ledger_line(&report, path)["status"],
                "account_data",
                "{path}"
            );
        }
        report["summary"]["account_data"]["records"]
            .as_u64()
            .unwrap()
    };
    assert_eq!((count(&one, &two), count(&one, &one)), (3, 1));
}

/// Chats of two groups are two conversations; replies in a channel belong to the channel's.
#[test]
fn each_chat_is_a_conversation_of_its_own() {
    let chat = thread().to_string();
    let replies = json!({"messages": [], "replies": [{"reply_content": "hi", "timestamp_ms": 1_760_000_000_000_u64}]})
        .to_string();
    let zip = Zip::of(
        "export.zip",
        &[
            (
                "your_facebook_activity/groups/your_group_messages/1.json",
                chat.as_bytes(),
            ),
            (
                "your_facebook_activity/groups/your_group_messages/2.json",
                chat.as_bytes(),
            ),
            (
                "your_instagram_activity/messages/broadcast/c_1/message_1.json",
                chat.as_bytes(),
            ),
            (
                "your_instagram_activity/messages/broadcast/c_1/replies_1.json",
                replies.as_bytes(),
            ),
        ],
    );
    let (_, report) = audit(&[zip.path()]);
    let total = &report["summary"]["messages"];
    assert_eq!(
        (&total["conversations"], &total["others"]),
        (&json!(3), &json!(4)),
        "{}",
        report["conversations"]
    );
}
