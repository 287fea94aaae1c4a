//! `metaudit diff` on generated pairs reports exactly what was changed, and nothing that was only
//! moved.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{AS_OF, Ran, Zip, fixture, metaudit};
use crate::synth::exports::{Item, Made, Platform, Recipe, Script, Wrapper, make};
use crate::synth::{Layout, plain};

const FACEBOOK: &[Layout] = &[
    (Platform::Facebook, "a1", ""),
    (Platform::Facebook, "a2", ""),
    (Platform::Facebook, "b", ""),
    (Platform::Facebook, "c1", ""),
    (Platform::Facebook, "c2", ""),
];

const INSTAGRAM: &[Layout] = &[
    (Platform::Instagram, "", "b"),
    (Platform::Instagram, "", "c"),
    (Platform::Instagram, "", "d"),
    (Platform::Threads, "", "e"),
];

fn recipe(layout: Layout, words: &str, html: bool, seed: u64) -> Recipe {
    Recipe {
        html,
        ..plain(layout, words, seed)
    }
}

fn zip(made: &Made) -> Zip {
    let (name, bytes) = &made.zips[0];
    Zip::raw(name, bytes)
}

/// Runs `metaudit diff`, as JSON.
pub(crate) fn diff(old: &Path, new: &Path, arguments: &[&str]) -> (Ran, Value) {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("diff.json");
    let mut all: Vec<std::ffi::OsString> = vec![
        "diff".into(),
        old.into(),
        new.into(),
        "-o".into(),
        output.clone().into(),
    ];
    if !arguments.contains(&"--as-of") {
        all.extend(["--as-of", AS_OF].map(Into::into));
    }
    all.extend(arguments.iter().map(Into::into));
    let ran = metaudit(all);
    let told = std::fs::read_to_string(&output)
        .map_or(Value::Null, |text| serde_json::from_str(&text).unwrap());
    (ran, told)
}

/// The contract that `diff.schema.json` is.
static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("diff.schema.json");
    jsonschema::validator_for(
        &serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap(),
    )
    .unwrap()
});

pub(crate) fn changed(old: &Path, new: &Path) -> Value {
    let (ran, told) = diff(old, new, &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let faults: Vec<String> = VALIDATOR
        .iter_errors(&told)
        .take(5)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    told
}

fn of<'d>(told: &'d Value, change: &str) -> Vec<&'d Value> {
    told["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["change"] == change)
        .collect()
}

/// A JSON report on an export.
pub(crate) fn report(input: &Path, folder: &Path, name: &str, arguments: &[&str]) -> PathBuf {
    let path = folder.join(name);
    let mut all: Vec<std::ffi::OsString> = vec![
        input.into(),
        "-o".into(),
        path.clone().into(),
        "--quiet".into(),
    ];
    if !arguments.contains(&"--as-of") {
        all.extend(["--as-of", AS_OF].map(Into::into));
    }
    all.extend(arguments.iter().map(Into::into));
    let ran = metaudit(all);
    assert!(ran.code < 2, "{}", ran.stderr);
    path
}

/// What identifies an item both in the list of expected changes and in a reported change.
fn told(platform: &str, kind: &str, words: &str, medium: &str) -> String {
    let kind = if kind == "group_comment" {
        "comment"
    } else {
        kind
    };
    let stem = medium
        .rsplit('/')
        .next()
        .unwrap()
        .split('.')
        .next()
        .unwrap();
    // An item with a picture is identified by it.
    format!(
        "{platform} {kind} {}",
        if stem.is_empty() { words } else { stem }
    )
}

fn put_in(items: &[Item]) -> BTreeMap<String, i64> {
    let mut all = BTreeMap::new();
    for item in items.iter().filter(|item| item.kind != "reaction") {
        let words = item.text.as_deref().unwrap_or("");
        let key = told(
            item.platform,
            item.kind,
            words,
            item.media.as_deref().unwrap_or(""),
        );
        *all.entry(key).or_default() += 1;
    }
    all
}

fn changes(told_of: &Value, change: &str) -> BTreeMap<String, i64> {
    let mut all = BTreeMap::new();
    for one in of(told_of, change)
        .into_iter()
        .filter(|one| one["kind"] != "reaction")
    {
        let text = |key: &str| one[key].as_str().unwrap();
        let words = text("text")
            .lines()
            .find(|line| line.contains('·'))
            .unwrap_or("");
        *all.entry(told(text("platform"), text("kind"), words, text("medium")))
            .or_default() += 1;
    }
    all
}

/// What `more` has and `fewer` lacks.
fn beyond(more: &BTreeMap<String, i64>, fewer: &BTreeMap<String, i64>) -> BTreeMap<String, i64> {
    let left = more
        .iter()
        .map(|(key, n)| (key.clone(), n - fewer.get(key).copied().unwrap_or(0)));
    left.filter(|(_, n)| *n > 0).collect()
}

/// The same account in another format, era, language of the interface or packing: nothing changed.
#[test]
fn a_twin_in_another_format_or_place_is_no_change() {
    for (layouts, languages) in [
        (FACEBOOK, ["en", "de", "fr", "tr", "ja"]),
        (INSTAGRAM, ["en", "ja", "tr", "de", "fr"]),
    ] {
        for (layout, words) in layouts.iter().zip(languages) {
            let json = zip(&make(&recipe(*layout, words, false, 7)).unwrap());
            let page = zip(&make(&recipe(*layout, words, true, 7)).unwrap());
            let wrapped = Recipe {
                wrapper: Wrapper::Own,
                indent: true,
                script: Script::Right,
                noise: true,
                ..recipe(*layout, words, false, 7)
            };
            let wrapped = zip(&make(&wrapped).unwrap());
            for (old, new) in [
                (&json, &page),
                (&page, &json),
                (&json, &wrapped),
                (&page, &page),
            ] {
                let told = changed(&old.path(), &new.path());
                assert_eq!(told["empty"], true, "{layout:?} {words}: {told:#}");
                assert_eq!(told["kept"], told["old"]["items"]);
            }
        }
    }
}

/// If each of two downloads has some things that the other lacks, in either format, exactly those
/// are reported.
#[test]
fn what_was_put_in_or_taken_out_is_told_and_nothing_else() {
    let mut seen = 0;
    for layout in FACEBOOK.iter().chain(INSTAGRAM) {
        for (seed, formats) in [
            (1, [false, false]),
            (2, [false, true]),
            (3, [true, false]),
            (4, [true, true]),
        ] {
            let [old, new] = [(seed, formats[0]), (seed + 20, formats[1])]
                .map(|(seed, html)| make(&recipe(*layout, "en", html, seed)).unwrap());
            let told = changed(&zip(&old).path(), &zip(&new).path());
            let (before, after) = (put_in(&old.manifest.items), put_in(&new.manifest.items));
            let expected = [beyond(&after, &before), beyond(&before, &after)];
            assert_eq!(
                [changes(&told, "new"), changes(&told, "gone")],
                expected,
                "{layout:?} {formats:?}"
            );
            // For reactions only their number is compared.
            let number =
                |items: &[Item]| items.iter().filter(|item| item.kind == "reaction").count();
            let told_of = |change: &str| {
                of(&told, change)
                    .iter()
                    .filter(|one| one["kind"] == "reaction")
                    .count()
            };
            assert_eq!(
                number(&old.manifest.items) + told_of("new"),
                number(&new.manifest.items) + told_of("gone"),
                "{layout:?} {formats:?}"
            );
            seen += expected.iter().map(BTreeMap::len).sum::<usize>();
        }
    }
    assert!(seen > 100, "{seen}");
}

/// Files lie in other folders, under other keys, with pictures of other names, in every era: items
/// in both downloads are matched.
#[test]
fn two_downloads_of_two_eras_are_compared_too() {
    for (old, old_html, new, new_html) in [
        (FACEBOOK[3], false, FACEBOOK[4], true),
        (FACEBOOK[1], false, FACEBOOK[4], false),
        (FACEBOOK[2], true, FACEBOOK[4], false),
        (FACEBOOK[0], false, FACEBOOK[2], true),
        (INSTAGRAM[0], false, (Platform::Instagram, "", "e"), true),
        (INSTAGRAM[1], true, INSTAGRAM[2], false),
    ] {
        let [before, after] = [(old, old_html), (new, new_html)]
            .map(|(layout, html)| make(&recipe(layout, "en", html, 7)).unwrap());
        let told = changed(&zip(&before).path(), &zip(&after).path());
        let [was, is] = [before, after].map(|made| put_in(&made.manifest.items));
        let expected = [beyond(&is, &was), beyond(&was, &is)];
        assert_eq!(
            [changes(&told, "new"), changes(&told, "gone")],
            expected,
            "{old:?} {new:?}"
        );
        assert!(
            told["kept"].as_u64().unwrap() > 15,
            "{old:?} {new:?}: {}",
            told["kept"]
        );
    }
}

/// Swapping the sides mirrors the result, and comparing a download with itself finds nothing.
#[test]
fn mirrored_it_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    for (number, layout) in [FACEBOOK[4], INSTAGRAM[2], FACEBOOK[1]]
        .into_iter()
        .enumerate()
    {
        let [one, other] = [(5, false), (31, true)].map(|(seed, html)| {
            let zip = zip(&make(&recipe(layout, "en", html, seed)).unwrap());
            report(
                &zip.path(),
                folder.path(),
                &format!("{number}-{seed}.json"),
                &[],
            )
        });
        let sides = |told: &Value, [old, new]: [&str; 2]| {
            let all = told["changes"].as_array().unwrap().iter();
            let mut all: Vec<String> = all
                .map(|one| format!("{} {} {}", one[old], one[new], one["unsure"]))
                .collect();
            all.sort();
            all.dedup();
            all
        };
        let there = sides(&changed(&one, &other), ["old", "new"]);
        assert!(!there.is_empty());
        assert_eq!(there, sides(&changed(&other, &one), ["new", "old"]));
        for same in [&one, &other] {
            let told = changed(same, same);
            assert_eq!(
                (&told["empty"], &told["changes"]),
                (&json!(true), &json!([]))
            );
        }
    }
}

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const NAME: &str = "facebook-ada.example-2026-03-01-AAAA1111.zip";

fn posts(words: &[(&str, i64)]) -> Vec<u8> {
    let post = |(words, time): &(&str, i64)| json!({"timestamp": time, "data": [{"post": words}]});
    Value::from_iter(words.iter().map(post))
        .to_string()
        .into_bytes()
}

fn words<'d>(told: &'d Value, change: &str) -> Vec<&'d str> {
    of(told, change)
        .iter()
        .map(|one| one["text"].as_str().unwrap())
        .collect()
}

const FERN: (&str, i64) = ("fern", 1_600_000_000);
const MOSS: (&str, i64) = ("moss", 1_600_086_400);
const REED: (&str, i64) = ("reed", 1_700_000_000);

#[test]
fn a_renamed_file_is_no_change() {
    let old = Zip::of(NAME, &[(POSTS, &posts(&[FERN, MOSS]))]);
    for path in [
        "your_facebook_activity/posts/your_posts_1.json",
        "posts/your_posts_1.json",
        "your_facebook_activity/posts/posts of mine.json",
        "your_facebook_activity/posts/meine_beitraege_7.json",
    ] {
        let new = Zip::of(NAME, &[(path, &posts(&[MOSS, FERN]))]);
        let told = changed(&old.path(), &new.path());
        assert_eq!(
            (&told["changes"], &told["kept"]),
            (&json!([]), &json!(2)),
            "{path}"
        );
    }
}

/// The files of a zip.
fn files(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    (0..archive.len())
        .map(|number| {
            let mut file = archive.by_index(number).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// A second download in which a file of posts has another number, and pages of the same lie beside
/// the JSON.
#[test]
fn a_renamed_file_beside_pages_of_the_same_is_no_change() {
    for (layout, words) in [
        (FACEBOOK[4], "en"),
        (FACEBOOK[2], "de"),
        (INSTAGRAM[2], "fr"),
    ] {
        let [json, page] = [false, true].map(|html| make(&recipe(layout, words, html, 7)).unwrap());
        let mut both = files(&json.zips[0].1);
        let posts = both
            .keys()
            .find(|path| path.contains("posts") && path.ends_with("_1.json"))
            .cloned()
            .unwrap();
        let renamed = both.remove(&posts).unwrap();
        both.insert(posts.replace("_1.json", "_7.json"), renamed);
        for (path, bytes) in files(&page.zips[0].1) {
            both.entry(path).or_insert(bytes);
        }
        let both: Vec<(&str, &[u8])> = both
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
            .collect();
        let new = Zip::of(&json.zips[0].0, &both);
        let told = changed(&zip(&json).path(), &new.path());
        assert_eq!(told["empty"], true, "{layout:?} {words}: {told:#}");
        assert!(told["kept"].as_u64().unwrap() > 15, "{told:#}");
    }
}

/// Equal words at different times are different items, however often they occur. Within one second
/// the number counts.
#[test]
fn the_same_words_at_another_time_are_another_item() {
    let again = ("fern", REED.1);
    let old = Zip::of(NAME, &[(POSTS, &posts(&[FERN, FERN, MOSS]))]);
    let new = Zip::of(NAME, &[(POSTS, &posts(&[FERN, again, again, MOSS]))]);
    let told = changed(&old.path(), &new.path());
    assert_eq!(
        (words(&told, "gone"), words(&told, "new")),
        (vec!["fern"], vec!["fern", "fern"])
    );
    assert!(
        of(&told, "new")
            .iter()
            .all(|one| one["time"] == "2023-11-14T22:13:20Z" && one["unsure"].is_null())
    );
}

/// Without times only the number of equal items is known: it is reported, and that it is not known
/// which ones.
#[test]
fn of_equals_without_a_time_it_is_said_that_nobody_knows_which() {
    let post = |words: &str, time: Option<i64>| {
        time.map_or(
            json!({"data": [{"post": words}]}),
            |time| json!({"timestamp": time, "data": [{"post": words}]}),
        )
    };
    let of = |all: &[Value]| {
        Zip::of(
            NAME,
            &[(POSTS, Value::from(all.to_vec()).to_string().as_bytes())],
        )
    };
    let old = of(&[post("fern", None)]);
    let new = of(&[post("fern", Some(REED.1)), post("fern", Some(MOSS.1))]);
    let told = changed(&old.path(), &new.path());
    assert_eq!(
        (
            &told["kept"],
            &told["counts"]["new"],
            &told["counts"]["gone"]
        ),
        (&json!(1), &json!(1), &json!(0))
    );
    assert_eq!(told["changes"][0]["unsure"], "alike");
}

/// Items in files that are damaged or missing are not said to be gone for sure.
#[test]
fn what_could_not_be_read_is_not_surely_gone() {
    let comment = json!({"comments_v2": [{"timestamp": MOSS.1, "title": "Ada Example commented on Bo Example's post.",
        "data": [{"comment": {"timestamp": MOSS.1, "comment": "nice moss", "author": "Ada Example"}}]}]});
    let comment = comment.to_string();
    let whole = Zip::of(
        NAME,
        &[(POSTS, &posts(&[FERN])), (COMMENTS, comment.as_bytes())],
    );
    let without = Zip::of(NAME, &[(POSTS, &posts(&[FERN]))]);
    let cut = Zip::of(
        NAME,
        &[
            (POSTS, &posts(&[FERN])),
            (COMMENTS, &comment.as_bytes()[..comment.len() / 3]),
        ],
    );
    let told = changed(&whole.path(), &without.path());
    assert_eq!(
        (words(&told, "gone"), &told["changes"][0]["unsure"]),
        (vec!["nice moss"], &json!("no_such_file"))
    );
    let (ran, told) = diff(&whole.path(), &cut.path(), &[]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert_eq!(
        (words(&told, "gone"), &told["changes"][0]["unsure"]),
        (vec!["nice moss"], &json!("unread"))
    );
    // A file that is there and lacks the comment shows that it is gone.
    let fewer = Zip::of(
        NAME,
        &[(POSTS, &posts(&[MOSS])), (COMMENTS, comment.as_bytes())],
    );
    assert!(
        of(&changed(&whole.path(), &fewer.path()), "gone")
            .iter()
            .all(|one| one["unsure"].is_null())
    );
}

/// The account was made private, or public: who can see an item changed, and so did its outcome.
#[test]
fn newly_public_and_newly_private() {
    let of = |private: bool| {
        let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada_example"},
            "Name": {"value": "Ada Example"}, "Private Account": {"value": if private { "True" } else { "False" }}}}]});
        let posts = json!([{"media": [{"uri": "media/posts/202009/1.jpg", "creation_timestamp": FERN.1, "title": "fern"}]}]);
        Zip::of(
            "instagram-ada_example-2026-03-01-AAAA1111.zip",
            &[
                (
                    "personal_information/personal_information/personal_information.json",
                    profile.to_string().as_bytes(),
                ),
                (
                    "your_instagram_activity/media/posts_1.json",
                    posts.to_string().as_bytes(),
                ),
            ],
        )
    };
    let (open, closed) = (of(false), of(true));
    let told = changed(&open.path(), &closed.path());
    assert_eq!(words(&told, "newly_private"), ["fern"], "{told:#}");
    assert_eq!(told["counts"]["newly_public"], 0);
    let told = changed(&closed.path(), &open.path());
    assert_eq!(words(&told, "newly_public"), ["fern"]);
    assert_eq!(told["counts"]["policy_alone"], 0);
}

/// With the same evidence and another day, region or objection, the change is that of the policy,
/// and its cause is named.
#[test]
fn what_the_policy_changed_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("instagram-public.zip");
    let of = |name: &str, arguments: &[&str]| report(&input, folder.path(), name, arguments);
    let base = &["--region", "eu"][..];
    let objected = &["--region", "eu", "--objected-on", "2025-05-01"][..];
    for (name, arguments, before, cause) in [
        (
            "early",
            &["--region", "eu", "--as-of", "2024-01-01"][..],
            base,
            "day",
        ),
        ("objected", objected, base, "objection"),
        (
            "elsewhere",
            &["--region", "us", "--objected-on", "2025-05-01"],
            objected,
            "region",
        ),
    ] {
        let old = of(&format!("{name}-old.json"), before);
        let told = changed(&old, &of(&format!("{name}.json"), arguments));
        let alone = told["counts"]["policy_alone"].as_u64().unwrap();
        assert!(alone > 0, "{name}: {:#}", told["counts"]);
        assert_eq!(
            told["policy_causes"][cause], alone,
            "{name}: {}",
            told["policy_causes"]
        );
        for section in [
            "new",
            "gone",
            "newly_public",
            "newly_private",
            "newly_undetermined",
        ] {
            assert_eq!(told["counts"][section], 0, "{name} {section}");
        }
    }
}

/// Answers hold for exports, from the file that was named or lies beside them, and that is said.
#[test]
fn answers_are_used_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let zip = Zip::of(NAME, &[(POSTS, &posts(&[FERN]))]);
    let before = report(&zip.path(), folder.path(), "before.json", &[]);
    let answers = folder.path().join("answers.toml");
    std::fs::write(
        &answers,
        "[[answer]]\nid = \"facebook.timeline\"\nchoice = \"private\"\n",
    )
    .unwrap();
    let (ran, told) = diff(
        &before,
        &zip.path(),
        &["--answers", answers.to_str().unwrap()],
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(
        (
            told["counts"]["newly_private"].as_u64(),
            told["counts"]["policy_alone"].as_u64()
        ),
        (Some(1), Some(0))
    );
    assert_eq!(
        (&told["old"]["answers_file"], &told["new"]["answers_file"]),
        (&Value::Null, &json!("answers.toml"))
    );
    assert!(ran.stdout.contains("answers.toml"), "{}", ran.stdout);
}

#[test]
fn other_accounts_are_not_compared() {
    let (facebook, instagram) = (
        fixture("facebook-personal.zip"),
        fixture("instagram-public.zip"),
    );
    let (ran, _) = diff(&facebook, &instagram, &[]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("Facebook (") && ran.stderr.contains("Instagram ("),
        "{}",
        ran.stderr
    );
    let of = |user: &str| {
        Zip::of(
            &format!("facebook-{user}-2026-03-01-AAAA1111.zip"),
            &[
                (
                    "profile_information/profile_information.json",
                    json!({"profile_v2": {"name": {"full_name": user}, "username": user}})
                        .to_string()
                        .as_bytes(),
                ),
                (POSTS, &posts(&[FERN])),
            ],
        )
    };
    let (ran, _) = diff(&of("ada.example").path(), &of("bo.example").path(), &[]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("ada.example") && ran.stderr.contains("bo.example"),
        "{}",
        ran.stderr
    );
}

/// A new user name is no other account, where the name of the holder stays: what was said under the
/// old one is kept.
#[test]
fn a_new_user_name_makes_no_new_account() {
    let old = crate::named::facebook("ada", "Ada Example", "2026-03-01", "fern");
    let new = crate::named::facebook("ada.in.the.garden", "Ada Example", "2026-05-01", "fern");
    let told = changed(&old.path(), &new.path());
    let kinds: Vec<&str> = told["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["kind"].as_str().unwrap())
        .collect();
    assert!(
        kinds.iter().all(|kind| *kind == "username") && told["kept"].as_u64().unwrap() >= 2,
        "{told:#}"
    );
    let other = crate::named::facebook("ada.in.the.garden", "Bo Person", "2026-05-01", "fern");
    let (ran, _) = diff(&old.path(), &other.path(), &[]);
    assert!(
        ran.code == 2 && ran.stderr.contains("these are two accounts"),
        "{}",
        ran.stderr
    );
}

#[test]
fn what_is_no_report_or_a_redacted_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("instagram-public.zip");
    let redacted = report(&input, folder.path(), "redacted.json", &["--redact"]);
    let (ran, _) = diff(&redacted, &input, &[]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("redacted.json") && ran.stderr.contains("redacted"),
        "{}",
        ran.stderr
    );
    let other = folder.path().join("other.json");
    std::fs::write(
        &other,
        "{\"schema\": \"metaudit-report/99\", \"items\": []}",
    )
    .unwrap();
    let (ran, _) = diff(&input, &other, &[]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("other.json"), "{}", ran.stderr);
    let (ran, _) = diff(&input, &folder.path().join("none.zip"), &[]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
}

#[test]
fn an_old_one_that_is_younger_is_said() {
    let of = |day: &str, all: &[(&str, i64)]| {
        Zip::of(
            &format!("facebook-ada.example-{day}-AAAA1111.zip"),
            &[(POSTS, &posts(all))],
        )
    };
    let (march, may) = (of("2026-03-01", &[FERN]), of("2026-05-01", &[FERN, REED]));
    let (_, told) = diff(&march.path(), &may.path(), &[]);
    assert_eq!(told["reversed"], false);
    let (ran, told) = diff(&may.path(), &march.path(), &[]);
    assert_eq!((&told["reversed"], ran.code), (&json!(true), 0));
    // Two downloads of the same day, and one that only lost its newest post: they are not called
    // reversed, since the names give the days.
    let (ran, told) = diff(&of("2026-03-01", &[FERN, REED]).path(), &march.path(), &[]);
    assert_eq!((&told["reversed"], ran.code), (&json!(false), 0));
}

/// In every format and language all outputs have the same numbers, and no text of an export can
/// act.
#[test]
fn every_form_tells_the_same_and_nothing_acts() {
    let folder = tempfile::tempdir().unwrap();
    let harm = (
        "<script>alert(1)</script> ![x](https://a.example/x.png) \u{1b}[31mred",
        REED.1,
    );
    let old = Zip::of(NAME, &[(POSTS, &posts(&[FERN, MOSS]))]);
    let new = Zip::of(NAME, &[(POSTS, &posts(&[MOSS, harm]))]);
    for (language, new_heading, none) in [
        ("en", "New: 1", "Nothing changed."),
        ("de", "Neu: 1", "Es hat sich nichts geändert."),
        ("fr", "Nouveau\u{202f}: 1", "Rien n’a changé."),
        ("es", "Nuevo: 1", "No ha cambiado nada."),
    ] {
        let file = |ending: &str| folder.path().join(format!("{language}.{ending}"));
        let outputs: Vec<std::ffi::OsString> = ["html", "md", "json"]
            .iter()
            .flat_map(|ending| ["-o".into(), file(ending).into()])
            .collect();
        let run = |other: &Zip| {
            let mut all: Vec<std::ffi::OsString> =
                vec!["diff".into(), old.path().into(), other.path().into()];
            all.extend(["--as-of", AS_OF, "--language", language].map(Into::into));
            all.extend(outputs.clone());
            let ran = metaudit(all);
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            (
                ran.stdout,
                ["html", "md"].map(|ending| std::fs::read_to_string(file(ending)).unwrap()),
            )
        };
        let (terminal, [page, markdown]) = run(&new);
        for text in [&terminal, &page, &markdown] {
            assert!(text.contains(new_heading), "{language}: {text}");
        }
        assert!(
            !terminal.contains('\u{1b}')
                && !markdown.contains("![x]")
                && !markdown.contains("<script")
        );
        assert!(
            page.contains(&format!("<html lang=\"{language}\">")) && !page.contains("<script"),
            "{page}"
        );
        assert!(
            page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"),
            "{page}"
        );
        assert!(page.contains("fern") && page.contains("alert(1)"));
        let (terminal, [page, markdown]) = run(&old);
        assert!(
            [terminal, page, markdown]
                .iter()
                .all(|text| text.contains(none)),
            "{language}"
        );
    }
}

/// A file that is nothing of ours stays as it is; a comparison is made anew.
#[test]
fn what_metaudit_did_not_write_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let zip = Zip::of(NAME, &[(POSTS, &posts(&[FERN]))]);
    for ending in ["html", "md", "json"] {
        let place = folder.path().join(format!("diff.{ending}"));
        let run = || {
            metaudit([
                Path::new("diff"),
                &zip.path(),
                &zip.path(),
                Path::new("-o"),
                &place,
            ])
        };
        std::fs::write(&place, "a letter of mine").unwrap();
        let ran = run();
        assert_eq!(
            (ran.code, std::fs::read_to_string(&place).unwrap().as_str()),
            (2, "a letter of mine")
        );
        std::fs::remove_file(&place).unwrap();
        assert_eq!((run().code, run().code), (0, 0), "{ending}");
    }
}

#[test]
fn the_page_is_accessible_and_lets_nothing_in() {
    let Some(mut browser) = crate::chromium::Browser::start("what changed") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("diff.html");
    let input = fixture("instagram-public.zip");
    let before = report(
        &input,
        folder.path(),
        "before.json",
        &["--region", "eu", "--as-of", "2024-01-01"],
    );
    let after = report(&input, folder.path(), "after.json", &["--region", "eu"]);
    let ran = metaudit([Path::new("diff"), &before, &after, Path::new("-o"), &place]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/axe/package/axe.min.js");
    let axe = std::fs::read_to_string(axe).ok();
    if axe.is_none() {
        crate::chromium::skipped("axe-core is not there (.ci/run fetches it)");
    }
    browser.window(1280, 900, false);
    browser.open(&place, "");
    assert!(browser.number("document.querySelectorAll('tbody tr').length") > 10.0);
    for dark in [false, true] {
        browser.window(1280, 900, dark);
        let Some(axe) = &axe else { continue };
        browser.eval(&format!("{axe}; 0"));
        let faults = browser.eval("axe.run().then((told) => told.violations.map((fault) => [fault.id, fault.nodes.slice(0, 3).map((node) => node.html.slice(0, 200))]))");
        assert_eq!(faults, json!([]), "dark: {dark}");
    }
    browser.window(390, 800, false);
    assert!(browser.yes("document.documentElement.scrollWidth <= innerWidth"));
    assert_eq!(browser.complaints(), [""; 0]);
}
