//! `metaudit diff` on pairs of downloads that are made with known changes: it tells exactly these.
//! And what becomes of conversations.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::diff::{changed, diff, report};
use crate::support::Zip;
use crate::zipped::mojibake;

/// Where a thing stands in a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spot {
    Nowhere,
    Shown,
    Archived,
    Deleted,
}

use Spot::{Archived, Deleted, Nowhere, Shown};

/// A thing: of which sort, and where it stands before and after.
type Thing = (usize, Spot, Spot);

/// The files of a platform, by sort of thing and spot: path and root key. A sort that has no file
/// for a spot has no such things.
type Files = &'static [[Option<(&'static str, &'static str)>; 3]];

const FACEBOOK: Files = &[
    [
        Some(("your_facebook_activity/posts/your_posts_1.json", "")),
        Some((
            "your_facebook_activity/posts/archive.json",
            "archived_posts_v2",
        )),
        Some(("your_facebook_activity/posts/trash.json", "trash_v2")),
    ],
    [
        Some((
            "your_facebook_activity/groups/your_posts_in_groups.json",
            "group_posts_v2",
        )),
        None,
        None,
    ],
    [
        Some((
            "your_facebook_activity/comments_and_reactions/comments.json",
            "comments_v2",
        )),
        None,
        None,
    ],
];

const INSTAGRAM: Files = &[
    [
        Some(("your_instagram_activity/media/posts_1.json", "")),
        Some((
            "your_instagram_activity/media/archived_posts.json",
            "ig_archived_post_media",
        )),
        Some((
            "your_instagram_activity/media/recently_deleted_content.json",
            "ig_recently_deleted_media",
        )),
    ],
    [
        Some(("your_instagram_activity/media/reels.json", "ig_reels_media")),
        None,
        None,
    ],
    [
        Some(("your_instagram_activity/media/stories.json", "ig_stories")),
        None,
        None,
    ],
];

/// The words of a thing, by which it is known again.
fn words(number: usize) -> String {
    format!("thing {number} \u{2013} \u{e9}t\u{e9}")
}

fn record(facebook: bool, sort: usize, number: usize) -> Value {
    let (time, words) = (1_600_000_000 + 100_000 * number, mojibake(&words(number)));
    let medium =
        json!({"uri": format!("media/{number}.jpg"), "creation_timestamp": time, "title": words});
    match (facebook, sort) {
        (true, 0) => json!({"timestamp": time, "data": [{"post": words}]}),
        (true, 1) => {
            json!({"timestamp": time, "data": [{"post": words}], "title": "Ada Example posted in Gardeners."})
        }
        (true, _) => {
            json!({"timestamp": time, "title": "Ada Example commented on Bo Example's post.",
            "data": [{"comment": {"timestamp": time, "comment": words, "author": "Ada Example"}}]})
        }
        (false, 2) => medium,
        (false, _) => json!({"media": [medium]}),
    }
}

/// One of the two downloads. Every file is there, so that nothing is missing for another reason.
fn download(facebook: bool, things: &[(usize, Spot)], private: bool, reversed: bool) -> Zip {
    let (all, name, profile) = if facebook {
        let profile =
            json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "username": "ada"}});
        (
            FACEBOOK,
            "facebook-ada-2026-03-01-AAAA1111.zip",
            (
                "personal_information/profile_information/profile_information.json",
                profile,
            ),
        )
    } else {
        let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"},
            "Name": {"value": "Ada Example"}, "Private Account": {"value": if private { "True" } else { "False" }}}}]});
        (
            INSTAGRAM,
            "instagram-ada-2026-03-01-AAAA1111.zip",
            (
                "personal_information/personal_information/personal_information.json",
                profile,
            ),
        )
    };
    let mut files = vec![profile];
    for (sort, spots) in all.iter().enumerate() {
        for (spot, file) in [Shown, Archived, Deleted].into_iter().zip(spots) {
            let Some((path, root)) = file else { continue };
            let here = things
                .iter()
                .enumerate()
                .filter(|(_, thing)| **thing == (sort, spot));
            // One that never changes: a file with no record at all would tell less.
            let mut records = vec![record(facebook, sort, 1000 + 10 * sort + spot as usize)];
            records.extend(here.map(|(number, _)| record(facebook, sort, number)));
            if reversed {
                records.reverse();
            }
            let records = Value::from(records);
            files.push((
                path,
                if root.is_empty() {
                    records
                } else {
                    json!({*root: records})
                },
            ));
        }
    }
    Zip::of_json(name, &files)
}

/// How each item is judged in a report, by its kind and words.
fn judged(zip: &Zip) -> BTreeMap<(String, String), [String; 2]> {
    let folder = tempfile::tempdir().unwrap();
    let path = report(
        &zip.path(),
        folder.path(),
        "report.json",
        &["--region", "eu"],
    );
    let told: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let items = told["items"].as_array().unwrap().iter();
    items
        .map(|item| {
            (
                (text(&item["kind"]), text(&item["text"])),
                [
                    text(&item["visibility"]["is"]),
                    text(&item["outcome"]["is"]),
                ],
            )
        })
        .collect()
}

fn tells_exactly(facebook: bool, things: &[Thing], private: [bool; 2]) {
    let side = |of: fn(&Thing) -> Spot| {
        things
            .iter()
            .map(|thing| (thing.0, of(thing)))
            .collect::<Vec<_>>()
    };
    let old = download(facebook, &side(|thing| thing.1), private[0], false);
    let new = download(facebook, &side(|thing| thing.2), private[1], true);
    let (ran, told) = diff(&old.path(), &new.path(), &["--region", "eu"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let (before, after) = (judged(&old), judged(&new));
    // What was put in and taken out.
    let mut expected = Vec::new();
    for (number, (_, was, is)) in things.iter().enumerate() {
        match (was, is) {
            (Nowhere, Nowhere) => {}
            (Nowhere, _) => expected.push(("new".to_owned(), words(number))),
            (_, Nowhere) => expected.push(("gone".to_owned(), words(number))),
            _ => {}
        }
    }
    // What each report says by itself of what both have.
    for ((kind, text), now) in &after {
        let Some(was) = before.get(&(kind.clone(), text.clone())) else {
            continue;
        };
        for (was, now) in was.iter().zip(now) {
            if was != now {
                expected.push((format!("newly_{now}"), text.clone()));
            }
        }
    }
    let mut found: Vec<(String, String)> = told["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let text = |key: &str| one[key].as_str().unwrap().to_owned();
            assert_eq!(one["unsure"], Value::Null, "{one}");
            (text("change"), text("text"))
        })
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "{things:?} {private:?}");
    assert_eq!(told["empty"], json!(expected.is_empty()));
    for section in [
        "new",
        "gone",
        "newly_public",
        "newly_private",
        "newly_in_scope",
        "newly_out_of_scope",
    ] {
        let n = expected.iter().filter(|(of, _)| of == section).count();
        assert_eq!(told["counts"][section], json!(n), "{section}");
    }
}

#[test]
fn of_any_pair_it_tells_exactly_what_was_changed() {
    let spot = prop_oneof![Just(Nowhere), Just(Shown), Just(Archived), Just(Deleted)];
    let thing = (0_usize..3, spot.clone(), spot).prop_map(|(sort, was, is)| {
        // Only the first sort can be archived and deleted.
        let of = |spot| match spot {
            Archived | Deleted if sort > 0 => Shown,
            spot => spot,
        };
        (sort, of(was), of(is))
    });
    let pair = (
        any::<bool>(),
        proptest::collection::vec(thing, 0..25),
        any::<[bool; 2]>(),
    );
    let mut runner = TestRunner::new(ProptestConfig::with_cases(24));
    runner
        .run(&pair, |(facebook, things, private)| {
            tells_exactly(facebook, &things, private);
            Ok(())
        })
        .unwrap();
}

/// The same by hand, so that it is seen that the pairs above change what they should.
#[test]
fn what_was_archived_or_brought_back_is_newly_private_or_public() {
    let things = [
        (0, Shown, Archived),
        (0, Archived, Shown),
        (0, Shown, Deleted),
        (0, Nowhere, Shown),
        (0, Deleted, Nowhere),
        (1, Nowhere, Shown),
        (2, Shown, Nowhere),
        (0, Shown, Shown),
    ];
    let side = |of: fn(&Thing) -> Spot| things.map(|thing| (thing.0, of(&thing)));
    let [old, new] = [side(|thing| thing.1), side(|thing| thing.2)]
        .map(|things| download(false, &things, false, false));
    let (_, told) = diff(&old.path(), &new.path(), &["--region", "eu"]);
    for (section, n) in [
        ("newly_private", 2),
        ("newly_public", 1),
        ("newly_undecided", 1),
        ("newly_in_scope", 1),
        ("new", 2),
        ("gone", 2),
    ] {
        assert_eq!(told["counts"][section], n, "{section}: {}", told["counts"]);
    }
    tells_exactly(false, &things, [false, false]);
    tells_exactly(false, &things, [false, true]);
    tells_exactly(true, &things, [false, false]);
}

fn messages(of: &[(&str, &[(i64, &str)])]) -> Vec<(String, Value)> {
    let threads = of.iter().enumerate().map(|(number, (title, lines))| {
        let lines: Vec<Value> = lines
            .iter()
            .rev()
            .map(|(minute, sender)| {
                json!({"sender_name": sender, "timestamp_ms": 1_700_000_000_000 + minute * 60_000, "content": "hello"})
            })
            .collect();
        let people = json!([{"name": "Ada Example"}, {"name": title}]);
        (
            format!("your_facebook_activity/messages/inbox/thread_{number}/message_1.json"),
            json!({"participants": people, "messages": lines, "title": title}),
        )
    });
    threads.collect()
}

fn chats(of: &[(&str, &[(i64, &str)])]) -> Zip {
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "username": "ada"}});
    let mut files = vec![(
        "personal_information/profile_information/profile_information.json".to_owned(),
        profile,
    )];
    files.extend(messages(of));
    let files: Vec<(&str, Value)> = files
        .iter()
        .map(|(path, json)| (path.as_str(), json.clone()))
        .collect();
    Zip::of_json("facebook-ada-2026-03-01-AAAA1111.zip", &files)
}

fn threads(told: &Value) -> Vec<String> {
    let changes = told["conversations"]["changes"].as_array().unwrap();
    let count = |side: &Value| {
        side["messages"]
            .as_u64()
            .map_or("-".to_owned(), |n| n.to_string())
    };
    changes
        .iter()
        .map(|one| {
            format!(
                "{} {} {} {}",
                one["change"].as_str().unwrap(),
                one["place"].as_str().unwrap(),
                count(&one["old"]),
                count(&one["new"])
            )
        })
        .collect()
}

/// Threads are found again by their title, wherever their folders lie and however they are
/// numbered; among those of one title by when they began.
#[test]
fn conversations_are_compared_thread_by_thread() {
    let (ada, bo) = ("Ada Example", "Bo Person");
    let old = chats(&[
        (bo, &[(0, bo), (1, ada)]),
        ("Garden club", &[(5, ada)]),
        ("Club", &[(7, ada)]),
        ("Club", &[(9, bo), (10, ada)]),
        ("Di", &[(20, "Di")]),
    ]);
    let new = chats(&[
        ("Club", &[(9, bo), (10, ada), (11, bo)]),
        ("Cy", &[(30, "Cy")]),
        ("Di", &[(20, "Di")]),
        ("Club", &[(7, ada)]),
        ("bo person", &[(0, bo), (1, ada), (40, ada)]),
    ]);
    let told = changed(&old.path(), &new.path());
    assert_eq!(
        threads(&told),
        [
            "new Cy - 1",
            "gone Garden club 1 -",
            "changed bo person 2 3",
            "changed Club 2 3"
        ]
    );
    assert_eq!(
        (
            &told["conversations"]["kept"],
            &told["empty"],
            &told["changes"]
        ),
        (&json!(4), &json!(false), &json!([]))
    );
    for same in [&old, &new] {
        let told = changed(&same.path(), &same.path());
        assert_eq!((threads(&told), &told["empty"]), (Vec::new(), &json!(true)));
    }
    let (ran, _) = diff(&old.path(), &new.path(), &[]);
    assert!(
        ran.stdout
            .contains("Conversations: 1 new, 1 gone, 2 changed"),
        "{}",
        ran.stdout
    );
    // Without a single thread on one side nobody knows whether they are gone.
    let told = changed(&old.path(), &chats(&[]).path());
    let all = told["conversations"]["changes"].as_array().unwrap();
    assert!(all.len() == 5 && all.iter().all(|one| one["unsure"] == "no_such_file"));
}
