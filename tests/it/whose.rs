//! Owner, surface and state of the content in all known files. The table of content was written by
//! hand from facebook.md, instagram-threads.md and audience-evidence.md; every other path of
//! `real_paths.tsv` is account data, evidence or other people's content there, and gives no item,
//! whatever is written in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{AS_OF, Zip, audit, metaudit};
use crate::synth::exports::{Platform, make};
use crate::synth::plain;

/// A file of content: the end of its path, its kind, its surface (or possible ones, if another file
/// or its sentence says more), and its state.
type Content = (&'static str, &'static str, &'static str, &'static str);

const FACEBOOK: &[Content] = &[
    (
        "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json",
        "post",
        "own_profile",
        "live",
    ),
    (
        "apps_and_websites/posts_from_apps_and_websites.json",
        "post",
        "own_profile",
        "live",
    ),
    ("avatars/avatar_data.json", "avatar", "own_profile", "live"),
    (
        "other_personal_information/your_avatar.json",
        "avatar",
        "own_profile",
        "live",
    ),
    (
        "comments_and_reactions/comments.json",
        "comment",
        "null",
        "live",
    ),
    (
        "comments_and_reactions/likes_and_reactions.json",
        "reaction",
        "other_profile",
        "live",
    ),
    (
        "comments_and_reactions/likes_and_reactions_1.json",
        "reaction",
        "other_profile",
        "live",
    ),
    (
        "comments_and_reactions/your_comment_edits.json",
        "comment",
        "null",
        "replaced",
    ),
    ("events/events.json", "event", "own_profile", "live"),
    (
        "events/events_you_hosted.json",
        "event",
        "own_profile",
        "live",
    ),
    ("events/your_events.json", "event", "own_profile", "live"),
    (
        "facebook_marketplace/items_sold.json",
        "listing",
        "marketplace",
        "live",
    ),
    (
        "groups/group_posts_and_comments.json",
        "group_post",
        "group",
        "live",
    ),
    ("groups/posts_in_groups.json", "group_post", "group", "live"),
    (
        "groups/your_comments_in_groups.json",
        "group_comment",
        "group",
        "live",
    ),
    (
        "groups/your_document_revision.json",
        "group_post",
        "group",
        "live",
    ),
    (
        "groups/your_group_post_tags.json",
        "group_post",
        "group",
        "live",
    ),
    (
        "groups/your_pending_group_posts.json",
        "group_post",
        "group",
        "pending",
    ),
    (
        "groups/your_pending_posts_in_groups.json",
        "group_post",
        "group",
        "pending",
    ),
    ("pages/pages.json", "profile_field", "page", "live"),
    ("pages/your_pages.json", "profile_field", "page", "live"),
    (
        "pages/pages_and_profiles_you_ve_recommended.json",
        "review",
        "other_profile or page",
        "live",
    ),
    ("posts/album/1.json", "album", "own_profile", "live"),
    ("posts/archive.json", "post", "own_profile", "archived"),
    ("posts/trash.json", "post", "own_profile", "trashed"),
    ("posts/check-ins.json", "post", "own_profile", "live"),
    (
        "posts/edits_you_made_to_posts.json",
        "post",
        "own_profile or null",
        "replaced",
    ),
    (
        "posts/posts_on_other_pages_and_profiles.json",
        "post",
        "other_profile",
        "live",
    ),
    ("posts/profile_posts_1.json", "post", "own_profile", "live"),
    ("posts/your_posts_1.json", "post", "own_profile", "live"),
    (
        "posts/your_posts__check_ins__photos_and_videos_1.json",
        "post",
        "own_profile",
        "live",
    ),
    (
        "posts/your_pinned_posts.json",
        "post",
        "own_profile",
        "live",
    ),
    (
        "posts/uncategorized_photos.json",
        "photo",
        "own_profile",
        "live",
    ),
    (
        "posts/your_uncategorized_photos.json",
        "photo",
        "own_profile",
        "live",
    ),
    ("posts/your_videos.json", "video", "own_profile", "live"),
    ("reels/your_reels.json", "reel", "own_profile", "live"),
    (
        "stories/archived_stories.json",
        "story",
        "own_profile",
        "archived",
    ),
    // The name of the place's own page; nothing says whether it is shown.
    (
        "your_places/places_you_ve_created.json",
        "profile_field",
        "page",
        "live",
    ),
];

const INSTAGRAM: &[Content] = &[
    (
        "personal_information/notes.json",
        "note",
        "own_profile",
        "live",
    ),
    (
        "personal_information/reposts.json",
        "repost",
        "own_profile",
        "live",
    ),
    ("media/reposts.json", "repost", "own_profile", "live"),
    ("comments/hype.json", "comment", "null", "live"),
    ("comments/post_comments_1.json", "comment", "null", "live"),
    ("comments/reels_comments.json", "comment", "null", "live"),
    (
        "likes/liked_comments.json",
        "reaction",
        "other_profile",
        "live",
    ),
    (
        "likes/liked_posts.json",
        "reaction",
        "other_profile",
        "live",
    ),
    ("content/posts_1.json", "post", "own_profile", "live"),
    (
        "content/recently_deleted_content.json",
        "post",
        "own_profile",
        "trashed",
    ),
    ("content/stories.json", "story", "own_profile", "live"),
    (
        "media/archived_posts.json",
        "post",
        "own_profile",
        "archived",
    ),
    ("media/igtv_videos.json", "video", "own_profile", "live"),
    ("media/other_content.json", "post", "own_profile", "live"),
    ("media/posts.json", "post", "own_profile", "live"),
    (
        "your_instagram_activity/media/posts_1.json",
        "post",
        "own_profile",
        "live",
    ),
    (
        "media/recently_deleted_content.json",
        "post",
        "own_profile",
        "trashed",
    ),
    ("media/reels.json", "reel", "own_profile", "live"),
    ("media/stories.json", "story", "own_profile", "live"),
    (
        "threads/archived_threads.json",
        "thread_post",
        "own_profile",
        "archived",
    ),
    (
        "threads/liked_threads.json",
        "reaction",
        "other_profile",
        "live",
    ),
    (
        "threads/threads_and_replies.json",
        "thread_post",
        "own_profile",
        "live",
    ),
];

/// Files of the profile and its pictures, which have forms of their own: they give no post, comment
/// or reaction.
const PROFILE: &[&str] = &[
    "profile_information/profile_information.json",
    "profile_information/contact_info.json",
    "profile_information/websites.json",
    "profile_information/services.json",
    "profile_information/your_experiences.json",
    "profile_information/your_school_class_history.json",
    "security_and_login_information/record_details.json",
    "facebook_gaming/gaming_profile.json",
    "personal_information/personal_information.json",
    "threads/personal_information.json",
    "personal_information/profile_changes.json",
    "media/profile_photos.json",
    "content/profile_photos.json",
];
const OF_A_PROFILE: &[&str] = &[
    "name",
    "username",
    "bio",
    "profile_field",
    "profile_picture",
];

/// Paths of an export of one platform, with the number of each.
fn paths(platform: &str) -> Vec<(usize, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/real_paths.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .enumerate();
    let mut seen = BTreeSet::new();
    let paths = lines.filter_map(|(number, line)| {
        let (of, path) = line.split_once('\t').unwrap();
        if (of == "facebook") != (platform == "facebook") {
            return None;
        }
        // One era of each file is enough here, and a file that was unpacked into another folder by
        // accident is not another file.
        let path = path
            .replace('\'', "_")
            .replace("N.json", "1.json")
            .replace('*', "boexample_9");
        let path = path.replace("your_activity_across_facebook/", "your_facebook_activity/");
        let path = path.replace(
            "this_profile_s_activity_across_facebook/",
            "your_facebook_activity/",
        );
        let nested = path.starts_with("personal_information/profile_information/")
            && path.matches('/').count() > 2;
        let page =
            path.starts_with("profile_information/") || path.starts_with("apps_and_websites/");
        // Talks have tests of their own, and so has the history of the profile.
        let talk = path.ends_with("profile_update_history.json")
            || path.contains("/messages/") && !path.ends_with("_information.json");
        (!nested && !page && !talk && seen.insert(path.clone())).then_some((number, path))
    });
    let paths: Vec<_> = paths.collect();
    assert!(paths.len() > 100, "{platform} {}", paths.len());
    paths
}

const WORDS: &str = "words of number";

fn time(number: usize) -> i64 {
    1_500_000_000 + i64::try_from(number).unwrap() * 100_000
}

fn medium(number: usize) -> Value {
    json!({"uri": format!("media/posts/202001/179000000000{number:05}.jpg"), "creation_timestamp": time(number)})
}

/// How something is written that looks like content, whatever file it is in.
type Writing = (&'static str, fn(usize) -> Value);

const JSON: &[Writing] = &[
    ("classic", |number| {
        json!([{"timestamp": time(number), "title": "Ada Example updated her status.", "data": [{"post": format!("{WORDS} {number}")}],
            "attachments": [{"data": [{"media": medium(number)}]}]}])
    }),
    ("entity", |number| {
        json!([{"timestamp": time(number), "title": "Ada Example updated her status.", "media": [], "fbid": "9", "label_values": [
            {"label": "Message", "value": format!("{WORDS} {number}")}, {"label": "Media", "media": [medium(number)]}]}])
    }),
    ("entity in a language without a table", |number| {
        json!({"timestamp": time(number), "title": "Ada Example updated her status.", "media": [medium(number)], "label_values": [
            {"label": "Szöveg", "value": format!("{WORDS} {number}")}]})
    }),
    ("map", |number| {
        json!([{"title": "", "media_map_data": {"Photo": medium(number)}, "string_map_data": {
            "Text": {"href": "", "value": format!("{WORDS} {number}"), "timestamp": 0}, "Time": {"href": "", "value": "", "timestamp": time(number)}}}])
    }),
    ("media", |number| {
        let mut medium = medium(number);
        medium["title"] = format!("{WORDS} {number}").into();
        json!([{"media": [medium], "creation_timestamp": time(number)}])
    }),
];

/// Audits an export of these files.
fn read(platform: &str, files: &[(String, String)]) -> Value {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();
    audit(&[Zip::of(
        &format!("{platform}-ada.example-2026-11-01-AAAA1111.zip"),
        &files,
    )
    .path()])
    .1
}

/// The items of a report by the file that contains them, without its extension.
fn by_file(report: &Value) -> BTreeMap<String, Vec<&Value>> {
    let mut items: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for item in report["items"].as_array().unwrap() {
        let files = item["origins"]
            .as_array()
            .unwrap()
            .iter()
            .map(|origin| stem(origin["file"].as_str().unwrap()));
        for file in files.collect::<BTreeSet<_>>() {
            items.entry(file.to_owned()).or_default().push(item);
        }
    }
    items
}

fn stem(path: &str) -> &str {
    path.rsplit_once('.').unwrap().0
}

/// The fault of a file that gives what it must not, or fails to give what it must.
fn fault(path: &str, found: &[&Value], content: &[Content]) -> Option<String> {
    let ends = |tail: &str| {
        path.strip_suffix(tail)
            .is_some_and(|before| before.is_empty() || before.ends_with('/'))
    };
    let told = |item: &&Value| {
        ["kind", "surface", "state"].map(|key| item[key].as_str().unwrap_or("null").to_owned())
    };
    let told: Vec<[String; 3]> = found.iter().map(told).collect();
    let right = if PROFILE.iter().any(|tail| ends(tail)) {
        told.iter()
            .all(|[kind, ..]| OF_A_PROFILE.contains(&kind.as_str()))
    } else {
        match (
            content.iter().find(|(tail, ..)| ends(tail)),
            told.as_slice(),
        ) {
            (None, told) => told.is_empty(),
            (Some((_, kind, surfaces, state)), [one]) => {
                let [is, at, stands] = one;
                is == kind && stands == state && surfaces.split(" or ").any(|surface| surface == at)
            }
            (Some(_), _) => false,
        }
    };
    (!right).then(|| format!("{path}: {told:?}"))
}

#[test]
fn what_a_file_gives_is_told_by_what_it_is_in_every_dialect() {
    let mut wrong = Vec::new();
    for (platform, content) in [("facebook", FACEBOOK), ("instagram", INSTAGRAM)] {
        let paths = paths(platform);
        for (name, write) in JSON {
            let files: Vec<_> = paths
                .iter()
                .map(|(number, path)| (path.clone(), write(*number).to_string()))
                .collect();
            let report = read(platform, &files);
            let items = by_file(&report);
            for (_, path) in &paths {
                let found = items.get(stem(path)).map_or(&[][..], Vec::as_slice);
                wrong.extend(fault(path, found, content).map(|what| format!("{name}: {what}")));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Makes a row of a label and its value.
type Row = fn(&str, &str) -> String;

/// A page with a table of labels, in each of the three spellings in use (html.md 4.3: high).
const ROWS: &[(&str, Row)] = &[
    ("untyped cells", |label, value| {
        format!("<tr><td class=\"_a6_q\">{label}</td><td class=\"_a6_r\">{value}</td></tr>")
    }),
    ("typed cells", |label, value| {
        format!(
            "<tr><td class=\"_2pin _a6_q\">{label}</td><td class=\"_2pin _2piu _a6_r\">{value}</td></tr>"
        )
    }),
    ("one cell", |label, value| {
        format!(
            "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">{label}<div><div>{value}</div></div></td></tr>"
        )
    }),
];

fn page(rows: &str) -> String {
    format!(
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" /><base href=\"../../\" /><title>Page</title></head>\
        <body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\"><section class=\"_3-95 _a6-g\"><div class=\"_2pi8 _2pic _a6-p\"><table>{rows}</table></div>\
        <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Oct 19, 2020 1:47:55 pm</div></footer></section></main></body></html>"
    )
}

/// Files whose pages are no tables of labels: an album is one record with its pictures, and the
/// profile one table of everything.
const OF_ANOTHER_FORM: &[&str] = &[
    "album/1.json",
    "profile_information.json",
    "personal_information.json",
];

/// Labels in JSON and on a page give the same: no more items, no fewer, and no record of account
/// data is lost.
#[test]
fn labels_that_make_no_item_in_json_make_none_in_html() {
    let mut wrong = Vec::new();
    for platform in ["facebook", "instagram"] {
        let mut paths = paths(platform);
        paths.retain(|(_, path)| !OF_ANOTHER_FORM.iter().any(|tail| path.ends_with(tail)));
        for label in ["Message", "Szöveg"] {
            let values = |number: usize| {
                [
                    (label, format!("{WORDS} {number}")),
                    ("Zork", format!("more of {number}")),
                ]
            };
            let json = |number: usize| {
                let values =
                    values(number).map(|(label, value)| json!({"label": label, "value": value}));
                json!([{"timestamp": 1_603_115_275, "label_values": values}]).to_string()
            };
            let as_json: Vec<_> = paths
                .iter()
                .map(|(number, path)| (path.clone(), json(*number)))
                .collect();
            let as_json = read(platform, &as_json);
            let of_json = by_file(&as_json);
            for (spelling, row) in ROWS {
                let rows = |number: usize| {
                    values(number)
                        .map(|(label, value)| row(label, &value))
                        .concat()
                };
                let pages = paths
                    .iter()
                    .map(|(number, path)| (format!("{}.html", stem(path)), page(&rows(*number))));
                let as_pages = read(platform, &pages.collect::<Vec<_>>());
                let of_pages = by_file(&as_pages);
                for (_, path) in &paths {
                    let tell = |items: &BTreeMap<String, Vec<&Value>>| {
                        let items = items.get(stem(path)).into_iter().flatten();
                        let told = |item: &&Value| {
                            format!(
                                "{} {} {} {}",
                                item["kind"], item["surface"], item["state"], item["text"]
                            )
                        };
                        items.map(told).collect::<Vec<_>>()
                    };
                    let (json, html) = (tell(&of_json), tell(&of_pages));
                    if json != html {
                        wrong.push(format!(
                            "{path}, {label}, {spelling}: {json:?} in JSON, {html:?} in HTML"
                        ));
                    }
                }
                assert_eq!(
                    as_json["account_data"], as_pages["account_data"],
                    "{platform}, {label}, {spelling}"
                );
                assert_eq!(
                    as_json["about_you"], as_pages["about_you"],
                    "{platform}, {label}, {spelling}"
                );
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

const LAYOUTS: &[(Platform, &str, &str)] = &[
    (Platform::Facebook, "a1", ""),
    (Platform::Facebook, "a2", ""),
    (Platform::Facebook, "b", ""),
    (Platform::Facebook, "c1", ""),
    (Platform::Facebook, "c2", ""),
    (Platform::FacebookPage, "p", ""),
    (Platform::Instagram, "", "a"),
    (Platform::Instagram, "", "b"),
    (Platform::Instagram, "", "b2"),
    (Platform::Instagram, "", "c"),
    (Platform::Instagram, "", "d"),
    (Platform::Threads, "", "e"),
    (Platform::AccountsCenter, "c2", "e"),
];

/// The surface of what the generator writes: by its kind, and for posts by the file.
fn surface(kind: &str, path: &str, is_page: bool) -> &'static str {
    match kind {
        "group_post" | "group_comment" => "group",
        "comment" | "reaction" => "other_profile",
        "listing" => "marketplace",
        // These name whose profile it is.
        "post"
            if [
                "posts_on_other_pages_and_profiles.json",
                "posts/archive.json",
            ]
            .iter()
            .any(|name| path.ends_with(name)) =>
        {
            "other_profile"
        }
        "post" if path.ends_with("your_facebook_activity/posts/trash.json") => "other_profile",
        "ai_prompt" | "ai_reply" | "ai_media" => "conversation",
        _ if is_page => "page",
        _ => "own_profile",
    }
}

/// Every item that the generator can write has its owner, its surface and its state. (The tests of
/// `synth` check that there are no more items than were written, and none of another state.)
#[test]
fn everything_made_has_its_owner_its_surface_and_its_state() {
    let mut wrong = Vec::new();
    for (layout, tongue) in LAYOUTS
        .iter()
        .zip(["en", "de", "fr", "ja", "tr"].into_iter().cycle())
    {
        let (platform, facebook, instagram) = *layout;
        let made = make(&plain((platform, facebook, instagram), tongue, 21));
        let made = made.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let (zip, output) = (
            folder.path().join(&made.zips[0].0),
            folder.path().join("report.json"),
        );
        std::fs::write(&zip, &made.zips[0].1).unwrap();
        let ran = metaudit([
            zip.as_os_str(),
            "-o".as_ref(),
            output.as_os_str(),
            "--as-of".as_ref(),
            AS_OF.as_ref(),
            "--quiet".as_ref(),
        ]);
        assert_eq!(ran.code, 0, "{layout:?} {}", ran.stderr);
        let report: Value =
            serde_json::from_str(&std::fs::read_to_string(&output).unwrap()).unwrap();
        let exports = report["exports"].as_array().unwrap();
        for item in report["items"].as_array().unwrap() {
            let path = item["origins"][0]["file"].as_str().unwrap();
            let export = exports
                .iter()
                .find(|export| export["id"] == item["export"])
                .unwrap();
            let owner = made
                .manifest
                .exports
                .iter()
                .find(|one| item["platform"] == one.platform)
                .unwrap();
            let kind = item["kind"].as_str().unwrap();
            let surface = surface(kind, path, platform == Platform::FacebookPage);
            let owned = export["holder"]["name"] == owner.name
                && export["holder"]["username"] == owner.username;
            let stands = item["state"].is_string() && item["surface"] == surface;
            if !owned || !stands {
                wrong.push(format!(
                    "{layout:?} {tongue} {path}: {kind} of {} at {}, not {surface}",
                    export["holder"], item["surface"]
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
