//! The history of Instagram's private-account switch, from the file to the outcome. The numbers are
//! those of the decision cases in the policy notes.

use serde_json::{Value, json};

use crate::support::{Zip, audit_with};

const PROFILE: &str = "personal_information/personal_information/personal_information.json";
const HISTORY: &str =
    "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json";
const POSTS: &str = "your_instagram_activity/media/posts_1.json";

/// Seconds since 1970 of noon on a day.
fn noon(day: &str) -> i64 {
    day.parse::<jiff::civil::Date>()
        .unwrap()
        .at(12, 0, 0, 0)
        .to_zoned_datetime(jiff::tz::TimeZone::UTC)
        .unwrap()
        .timestamp()
        .as_second()
}

/// The one post of an account with that switch and that history, newest first, as Meta writes it.
fn post(made: &str, private: bool, history: &[(&str, &str)]) -> Value {
    let flag = if private { "True" } else { "False" };
    let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Private Account": {"value": flag}}}]});
    let turns: Vec<Value> = history
        .iter()
        .map(|(title, day)| json!({"title": title, "string_list_data": [{"timestamp": noon(day)}]}))
        .collect();
    let history_file = json!({"account_history_account_privacy_history": turns});
    let posts = json!([{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": noon(made), "title": "hello"}]}]);
    let [profile, history_file, posts] =
        [profile, history_file, posts].map(|file| file.to_string().into_bytes());
    let mut files: Vec<(&str, &[u8])> = vec![(PROFILE, &profile), (POSTS, &posts)];
    if !history.is_empty() {
        files.push((HISTORY, &history_file));
    }
    let zip = Zip::of("instagram-ada-2026-11-20-AAAA1111.zip", &files);
    let (code, report) = audit_with(&[zip.path()], &["--region", "eu"]);
    assert_eq!(code, 0);
    let mut posts = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == "post")
        .cloned();
    posts.next_back().unwrap()
}

fn outcome(post: &Value) -> (&str, Option<(&str, Option<&str>)>, &str) {
    let outcome = &post["outcome"];
    let window = outcome["window"]
        .as_object()
        .map(|window| (window["from"].as_str().unwrap(), window["to"].as_str()));
    (
        outcome["is"].as_str().unwrap(),
        window,
        outcome["confidence"].as_str().unwrap(),
    )
}

#[test]
fn case_1_public_while_the_policy_was_in_force() {
    let post = post(
        "2019-07-02",
        true,
        &[("Ada switched to Private", "2025-06-10")],
    );
    assert_eq!(post["visibility"]["is"], "private");
    assert_eq!(
        outcome(&post),
        (
            "in_scope",
            Some(("2025-05-27", Some("2025-06-10"))),
            "medium"
        )
    );
}

#[test]
fn case_3_private_since_before_the_start() {
    let post = post(
        "2019-07-02",
        true,
        &[("Ada switched to Private", "2024-03-01")],
    );
    assert_eq!(outcome(&post), ("out_of_scope", None, "medium"));
}

#[test]
fn case_4_no_history_proves_nothing() {
    assert_eq!(
        outcome(&post("2021-05-05", true, &[])),
        ("undecided", None, "high")
    );
}

#[test]
fn case_6_the_newest_entry_contradicts_the_switch() {
    let post = post(
        "2021-05-05",
        true,
        &[("Ada switched to Public", "2026-01-10")],
    );
    let (is, window, _) = outcome(&post);
    assert_eq!((is, window.unwrap().0), ("in_scope", "2026-01-10"));
    assert_eq!(
        (&post["visibility"]["is"], &post["visibility"]["confidence"]),
        (&json!("private"), &json!("likely"))
    );
    let signals: Vec<&Value> = post["visibility"]["evidence"]
        .as_array()
        .unwrap()
        .iter()
        .map(|evidence| &evidence["signal"])
        .collect();
    assert_eq!(
        signals,
        ["account_flag", "privacy_history"],
        "the contradiction is shown"
    );
}

#[test]
fn made_on_the_day_the_account_went_private() {
    let post = post(
        "2025-06-10",
        true,
        &[("Ada switched to Private", "2025-06-10")],
    );
    assert_eq!(
        outcome(&post).0,
        "in_scope",
        "for some hours everybody could see it"
    );
}

#[test]
fn a_direction_that_nobody_knows_decides_nothing() {
    let post = post("2021-05-05", true, &[("Zmieniono", "2025-08-01")]);
    assert_eq!(outcome(&post).0, "undecided");
}

#[test]
fn a_public_account_with_a_history_is_public_in_both_stretches() {
    let post = post(
        "2021-05-05",
        false,
        &[
            ("Ada switched to Public", "2026-01-10"),
            ("Ada switched to Private", "2025-10-01"),
        ],
    );
    let (is, window, _) = outcome(&post);
    assert_eq!((is, window), ("in_scope", Some(("2025-05-27", None))));
    let intervals = post["visibility"]["intervals"].as_array().unwrap();
    let told: Vec<&str> = intervals
        .iter()
        .map(|interval| interval["is"].as_str().unwrap())
        .collect();
    assert_eq!(told, ["public", "private", "public", "public"]);
}

#[test]
fn case_11_what_lies_in_the_bin_was_live_until_30_days_ago() {
    let binned = |made: &str, private: &str| {
        let profile =
            json!({"profile_user": [{"string_map_data": {"Private Account": {"value": private}}}]});
        let bin = json!({"ig_recently_deleted_media": [{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": noon(made)}]}]});
        let [profile, bin] = [profile, bin].map(|file| file.to_string().into_bytes());
        let path = "your_instagram_activity/media/recently_deleted_content.json";
        let zip = Zip::of(
            "instagram-ada-2026-11-20-AAAA1111.zip",
            &[(PROFILE, &profile), (path, &bin)],
        );
        audit_with(&[zip.path()], &["--region", "eu"]).1["items"]
            .as_array()
            .unwrap()
            .iter()
            .find(|item| item["kind"] == "post")
            .unwrap()
            .clone()
    };
    let old = binned("2024-03-01", "False");
    assert_eq!(
        outcome(&old),
        (
            "in_scope",
            Some(("2026-10-20", Some("2026-10-21"))),
            "medium"
        )
    );
    assert_eq!(
        old["visibility"]["is"], "private",
        "on the day of the export it is hidden"
    );
    assert_eq!(
        outcome(&binned("2026-11-10", "False")).1,
        Some(("2026-11-10", Some("2026-11-11")))
    );
    assert_eq!(outcome(&binned("2024-03-01", "True")).0, "undecided");
}

/// The report of an account with these files, in a zip of that name.
fn report(name: &str, files: &[(&str, Value)], arguments: &[&str]) -> Value {
    let zip = Zip::of_json(name, files);
    audit_with(&[zip.path()], &[arguments, &["--region", "eu"]].concat()).1
}

fn account(private: bool) -> (&'static str, Value) {
    let flag = if private { "True" } else { "False" };
    (
        PROFILE,
        json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Private Account": {"value": flag}}}]}),
    )
}

fn posted(day: &str) -> (&'static str, Value) {
    (
        POSTS,
        json!([{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": noon(day), "title": "hello"}]}]),
    )
}

fn the_post(report: &Value) -> Value {
    report["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["kind"] == "post")
        .unwrap()
        .clone()
}

#[test]
fn an_export_from_before_the_start_decides_nothing_about_the_time_after() {
    for private in [true, false] {
        let found = the_post(&report(
            "instagram-ada-2025-05-01-AAAA1111.zip",
            &[account(private), posted("2019-01-01")],
            &[],
        ));
        assert_eq!(outcome(&found).0, "undecided", "private: {private}");
    }
    let archived = json!([{"timestamp": noon("2019-01-01"), "label_values": [{"label": "Message", "value": "hi"}], "fbid": "1"}]);
    let found = report(
        "facebook-ada-2024-05-01-AAAA1111.zip",
        &[("your_facebook_activity/posts/archive.json", archived)],
        &[],
    );
    assert_eq!(outcome(&the_post(&found)).0, "undecided");
    let pending =
        json!({"pending_posts_v2": [{"timestamp": noon("2024-01-01"), "data": [{"post": "hi"}]}]});
    let found = report(
        "facebook-ada-2024-05-01-AAAA1111.zip",
        &[(
            "your_facebook_activity/groups/your_pending_posts_in_groups.json",
            pending,
        )],
        &[],
    );
    assert_ne!(
        found["items"][0]["visibility"]["intervals"]
            .as_array()
            .unwrap()
            .last()
            .unwrap()["is"],
        "private"
    );
}

#[test]
fn a_history_tells_nothing_after_it_was_written() {
    let history = json!({"account_history_account_privacy_history": [{"title": "Private", "string_list_data": [{"timestamp": noon("2024-03-01")}]}]});
    let found = report(
        "export.zip",
        &[account(true), posted("2024-06-01"), (HISTORY, history)],
        &[],
    );
    assert_eq!(
        outcome(&the_post(&found)).0,
        "undecided",
        "the export may be of June 2024"
    );
}

#[test]
fn an_objection_is_the_reason_where_it_is() {
    let found = report(
        "instagram-ada-2026-11-20-AAAA1111.zip",
        &[account(false), posted("2019-01-01")],
        &["--objected-on", "2025-05-20"],
    );
    let post = the_post(&found);
    assert_eq!(outcome(&post).0, "out_of_scope");
    let why = post["outcome"]["why"].as_str().unwrap();
    assert!(
        why.starts_with("You told us you objected on 20 May 2025, before training began."),
        "{why}"
    );
}

/// Writes a change of the switch in a dialect of its file (archives.md 4.0), with words for the
/// direction and a time.
type Turn = (&'static str, fn(&str, i64) -> Value);

const TURNS: &[Turn] = &[
    (
        "list",
        |words, at| json!({"title": words, "string_list_data": [{"timestamp": at}]}),
    ),
    (
        "list with its words inside",
        |words, at| json!({"string_list_data": [{"value": words, "timestamp": at}]}),
    ),
    (
        "map",
        |words, at| json!({"title": words, "string_map_data": {"Zeit": {"value": "", "timestamp": at}}}),
    ),
    (
        "map with its words inside",
        |words, at| json!({"string_map_data": {"q1": {"value": words}, "q2": {"timestamp": at}}}),
    ),
    (
        "map under its words",
        |words, at| json!({"title": "", "string_map_data": {words: {"value": "", "timestamp": at}}}),
    ),
    (
        "entity",
        |words, at| json!({"timestamp": at, "title": words, "media": [], "label_values": [{"label": "q1"}]}),
    ),
    (
        "entity labelled",
        |words, at| json!({"timestamp": at, "fbid": "1", "label_values": [{"label": "Title", "value": words}]}),
    ),
    ("entity in a block", |words, at| {
        json!({"label_values": [{"title": "q1", "dict": [{"label": "q2", "value": words},
        {"label": "q3", "timestamp_value": at}]}]})
    }),
    (
        "entity under its words",
        |words, at| json!({"label_values": [{"label": words, "timestamp_value": at}]}),
    ),
    ("entity of old and new", |words, at| {
        json!({"timestamp": at, "label_values": [
        {"label": "Previous Value", "value": "Private"}, {"label": "New Value", "value": words}]})
    }),
];

fn turned(record: &Value) -> Value {
    let files = [
        account(true),
        posted("2019-07-02"),
        (HISTORY, json!([record])),
    ];
    report("instagram-ada-2026-11-20-AAAA1111.zip", &files, &[])
}

#[test]
fn a_change_of_the_switch_is_read_in_each_dialect_and_language() {
    for (dialect, turn) in TURNS {
        for words in [
            "Switched to Private",
            "Zu privatem Konto gewechselt",
            "Gizli hesaba geçildi",
            "非公開アカウントに切り替えました",
        ] {
            let report = turned(&turn(words, noon("2024-03-01")));
            assert_eq!(
                outcome(&the_post(&report)).0,
                "out_of_scope",
                "{dialect}: {words}"
            );
            assert_eq!(report["problems"], json!([]), "{dialect}: {words}");
        }
        for words in [
            "Switched to Public",
            "Zu öffentlichem Konto gewechselt",
            "Passage à un compte public",
        ] {
            let report = turned(&turn(words, noon("2024-03-01")));
            assert_ne!(
                outcome(&the_post(&report)).0,
                "out_of_scope",
                "{dialect}: {words}"
            );
        }
    }
}

/// A switch may be written as its name and an answer; a contradiction says nothing, and is
/// reported.
#[test]
fn an_answer_under_the_name_of_the_switch_is_read_and_a_contradiction_is_none() {
    let of = |label: &str, value: &str, title: &str| {
        let values = json!([{"label": label, "value": value}]);
        let report = turned(
            &json!({"timestamp": noon("2024-03-01"), "title": title, "label_values": values}),
        );
        let unknown = report["problems"].as_array().unwrap().iter().any(|one| {
            one["what"]
                .as_str()
                .unwrap()
                .contains("direction is not known")
        });
        (outcome(&the_post(&report)).0.to_owned(), unknown)
    };
    for (label, yes) in [
        ("Private account", "True"),
        ("Compte privé", "Vrai"),
        ("Privates Konto", "Ja"),
    ] {
        assert_eq!(
            of(label, yes, ""),
            ("out_of_scope".to_owned(), false),
            "{label}"
        );
        assert_eq!(
            of(label, yes, "Account privacy changed"),
            ("out_of_scope".to_owned(), false),
            "{label}"
        );
    }
    for (label, no) in [
        ("Private account", "False"),
        ("Compte privé", "Faux"),
        ("Privates Konto", "Nein"),
    ] {
        let (is, unknown) = of(label, no, "");
        assert!(is != "out_of_scope" && !unknown, "{label}: {is}");
    }
    for (label, value, title) in [
        ("Automated", "False", "Switched to Private"),
        ("To", "Public", "Switched to Private"),
        ("Konto", "nicht mehr privat", ""),
        ("Private account", "False", "Switched to Private"),
    ] {
        assert!(of(label, value, title).1, "{label} {value} {title}");
    }
}

/// What waits for approval when the export is made may be approved the day after.
#[test]
fn an_old_export_does_not_tell_that_something_was_never_published() {
    let pending =
        br#"{"pending_posts_v2": [{"timestamp": 1769000000, "data": [{"post": "Figs"}]}]}"#;
    let outcome_in_export_of = |day: &str| {
        let zip = Zip::of(
            &format!("facebook-ada.example-{day}-AAAA1111.zip"),
            &[(
                "your_facebook_activity/groups/your_pending_posts_in_groups.json",
                pending,
            )],
        );
        let (_, report) = audit_with(&[zip.path()], &["--region", "eu"]);
        let item = &report["items"][0];
        assert_eq!(item["visibility"]["is"], "private");
        item["outcome"].clone()
    };
    assert_eq!(outcome_in_export_of("2026-11-20")["is"], "out_of_scope");
    let of_an_old_one = outcome_in_export_of("2026-03-01");
    assert_eq!(of_an_old_one["is"], "undecided");
    assert_eq!(of_an_old_one["condition"], "audience");
}
