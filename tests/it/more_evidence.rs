//! Effects of more or less evidence: that something was archived, binned or is somebody else's
//! makes nothing more public; leaving out a file makes nothing private.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::reported::fixtures;
use crate::support::{Zip, audit};

type Files = Vec<(String, Vec<u8>)>;

fn files(zip: &Path) -> Files {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(zip).unwrap()).unwrap();
    let mut files = Vec::new();
    for index in 0..zip.len() {
        // A damaged one cannot be packed again.
        let Ok(mut entry) = zip.by_index(index) else {
            continue;
        };
        let mut bytes = Vec::new();
        if entry.is_file() && entry.read_to_end(&mut bytes).is_ok() {
            files.push((entry.name().unwrap().into_owned(), bytes));
        }
    }
    files
}

fn read(zips: &[(String, Files)]) -> Value {
    let packed: Vec<Zip> = zips
        .iter()
        .map(|(name, files)| {
            Zip::of(
                name,
                &files
                    .iter()
                    .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
                    .collect::<Vec<_>>(),
            )
        })
        .collect();
    audit(&packed.iter().map(Zip::path).collect::<Vec<_>>()).1
}

/// What identifies an item in two reports; its kind and place may differ with what is known.
fn key(item: &Value) -> String {
    format!(
        "{} {} {} {}",
        item["platform"], item["time"], item["text"], item["media"]
    )
}

fn rank(item: &Value) -> u8 {
    match item["visibility"]["is"].as_str().unwrap() {
        "private" => 0,
        "undetermined" => 1,
        _ => 2,
    }
}

/// How many items of each key are at most that public.
fn up_to(report: &Value, rank_of: u8) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for item in report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| rank(item) <= rank_of)
    {
        *found.entry(key(item)).or_default() += 1;
    }
    found
}

/// How many items of each key are at least that public.
fn from(report: &Value, rank_of: u8) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for item in report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| rank(item) >= rank_of)
    {
        *found.entry(key(item)).or_default() += 1;
    }
    found
}

fn of_fixture(inputs: &[std::path::PathBuf]) -> Vec<(String, Files)> {
    inputs
        .iter()
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                files(path),
            )
        })
        .collect()
}

/// Does work for each fixture, several at a time, and gives what was wrong.
fn for_each(work: impl Fn(&str, &[(String, Files)]) -> Vec<String> + Sync) -> Vec<String> {
    let fixtures: Vec<_> = fixtures().into_iter().collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..std::thread::available_parallelism().map_or(1, usize::from))
            .map(|_| {
                scope.spawn(|| {
                    let mut wrong = Vec::new();
                    while let Some((name, inputs)) =
                        fixtures.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                    {
                        wrong.extend(work(name, &of_fixture(inputs)));
                    }
                    wrong
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    })
}

#[test]
fn a_file_less_makes_nothing_private() {
    let wrong = for_each(|name, zips| {
        let was = up_to(&read(zips), 0);
        let mut wrong = Vec::new();
        for (number, (_, files)) in zips.iter().enumerate() {
            let is_text = |at: &usize| {
                ["json", "html", "htm", "txt"]
                    .iter()
                    .any(|ending| files[*at].0.ends_with(ending))
            };
            // An export without any text is none.
            let texts: Vec<usize> = (0..files.len()).filter(is_text).collect();
            for gone in texts.iter().filter(|_| texts.len() > 1 || zips.len() > 1) {
                let mut rest = zips.to_vec();
                let (path, _) = rest[number].1.remove(*gone);
                for (item, count) in up_to(&read(&rest), 0) {
                    if count > was.get(&item).copied().unwrap_or_default() {
                        wrong.push(format!("{name} without {path}: {item} is private"));
                    }
                }
            }
        }
        wrong
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The records of a file that lists posts.
fn records(bytes: &[u8]) -> Vec<Value> {
    let list = match serde_json::from_slice(bytes) {
        Ok(Value::Array(list)) => list,
        Ok(Value::Object(map)) if map.len() == 1 => map
            .into_iter()
            .find_map(|(_, list)| list.as_array().cloned())
            .unwrap_or_default(),
        Ok(one @ Value::Object(_)) => vec![one],
        _ => Vec::new(),
    };
    list.into_iter().filter(Value::is_object).collect()
}

/// Files that list posts, and the files beside them that give a post another state, or say that it
/// is not the user's.
const BESIDE: &[(&str, &str, &str)] = &[
    ("posts/your_posts", "archive.json", "archive_v2"),
    ("posts/your_posts", "trash.json", "trash_v2"),
    (
        "posts/your_posts",
        "other_people's_posts_to_your_timeline.json",
        "wall_posts_sent_to_you",
    ),
    ("posts/profile_posts", "archive.json", "archive_v2"),
    ("posts/profile_posts", "trash.json", "trash_v2"),
    ("groups/group_posts", "../posts/trash.json", "trash_v2"),
    (
        "media/posts_",
        "archived_posts.json",
        "ig_archived_post_media",
    ),
    (
        "media/posts_",
        "recently_deleted_content.json",
        "ig_recently_deleted_media",
    ),
    (
        "content/posts_",
        "archived_posts.json",
        "ig_archived_post_media",
    ),
    (
        "content/posts_",
        "recently_deleted_content.json",
        "ig_recently_deleted_media",
    ),
    (
        "media/reels",
        "archived_posts.json",
        "ig_archived_post_media",
    ),
    (
        "threads/threads_and_replies",
        "../media/archived_posts.json",
        "ig_archived_post_media",
    ),
];

#[test]
fn evidence_that_something_is_hidden_or_not_the_users_makes_nothing_more_public() {
    let wrong = for_each(|name, zips| {
        let before = read(zips);
        let was: Vec<_> = (0..3).map(|rank| from(&before, rank)).collect();
        let mut wrong = Vec::new();
        for (number, (_, files)) in zips.iter().enumerate() {
            for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".json")) {
                for (_, file, root) in BESIDE.iter().filter(|(part, ..)| path.contains(part)) {
                    let records = records(bytes);
                    // All of them, and the first alone.
                    for some in [&records[..], &records[..records.len().min(1)]] {
                        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                        let beside = match file.strip_prefix("../") {
                            Some(file) => {
                                format!(
                                    "{}/{file}",
                                    folder.rsplit_once('/').map_or("", |(folder, _)| folder)
                                )
                            }
                            None => format!("{folder}/{file}"),
                        };
                        let mut more = zips.to_vec();
                        more[number].1.retain(|(path, _)| *path != beside);
                        more[number].1.push((
                            beside.clone(),
                            json!({*root: some}).to_string().into_bytes(),
                        ));
                        let after = read(&more);
                        for public in 1..3 {
                            for (item, count) in from(&after, public) {
                                let known = was[usize::from(public)]
                                    .get(&item)
                                    .copied()
                                    .unwrap_or_default();
                                if count > known {
                                    wrong.push(format!(
                                        "{name} with {beside}: {item} is more public"
                                    ));
                                }
                            }
                        }
                    }
                }
            }
        }
        wrong
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
