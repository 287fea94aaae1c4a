//! Accounts in languages without known labels: position and form of values must be enough.

use serde_json::{Value, json};

use crate::support::{Zip, audit};

const DOWNLOAD: &str = "instagram-ada_minta-2026-03-04-AbCd1234.zip";
const POSTS: &str = "your_instagram_activity/media/posts_1.json";
const SECURITY: &str = "security_and_login_information/login_and_profile_creation";

/// Labels for e-mail, phone confirmed, user name, name, bio, birthday and private account.
const LABELS: &[(&str, [&str; 7])] = &[
    (
        "Czech",
        [
            "E-mailová adresa",
            "Telefon potvrzen",
            "Uživatelské jméno",
            "Jméno",
            "Životopis",
            "Datum narození",
            "Soukromý účet",
        ],
    ),
    (
        "Greek",
        [
            "Διεύθυνση email",
            "Επιβεβαίωση τηλεφώνου",
            "Όνομα χρήστη",
            "Όνομα",
            "Βιογραφικό",
            "Ημερομηνία γέννησης",
            "Ιδιωτικός λογαριασμός",
        ],
    ),
    (
        "Hebrew",
        [
            "דוא\"ל",
            "טלפון אושר",
            "שם משתמש",
            "שם",
            "ביוגרפיה",
            "תאריך לידה",
            "חשבון פרטי",
        ],
    ),
    (
        "Bengali",
        [
            "ইমেল",
            "ফোন নিশ্চিত",
            "ইউজারনেম",
            "নাম",
            "বায়ো",
            "জন্ম তারিখ",
            "ব্যক্তিগত অ্যাকাউন্ট",
        ],
    ),
    (
        "one that nobody has named",
        ["q1", "q2", "q3", "q4", "q5", "q6", "q7"],
    ),
];

const PLACES: &[&str] = &[
    "personal_information/personal_information/personal_information.json",
    "personal_information/personal_information.json",
    "account_information/personal_information.json",
];

/// A JSON object with its keys in this order, as in real exports.
fn in_order(pairs: &[(&str, Value)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(key, value)| format!("{}: {value}", json!(key)))
        .collect();
    format!("{{{}}}", pairs.join(", "))
}

fn value(text: &str) -> Value {
    json!({"href": "", "value": text, "timestamp": 0})
}

/// The profile with these labels, followed by `behind`. Empty texts are left out.
fn profile_and(
    labels: [&str; 7],
    texts: [&str; 7],
    root: &str,
    behind: &[(&str, Value)],
) -> String {
    let pairs = labels
        .iter()
        .zip(texts)
        .filter(|(_, text)| !text.is_empty());
    let pairs: Vec<(&str, Value)> = pairs
        .map(|(label, text)| (*label, value(text)))
        .chain(behind.iter().cloned())
        .collect();
    let map = in_order(&pairs);
    format!(
        "{{\"{root}\": [{{\"title\": \"x\", \"media_map_data\": {{}}, \"string_map_data\": {map}}}]}}"
    )
}

fn profile(labels: [&str; 7], texts: [&str; 7]) -> String {
    profile_and(labels, texts, "profile_user", &[])
}

const ADA: [&str; 7] = [
    "ada@example.org",
    "False",
    "ada_minta",
    "Ada Minta",
    "gardener and ✨",
    "1990-01-01",
    "True",
];

fn of(download: &str, files: &[(&str, String)]) -> Value {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    let (code, report) = audit(&[Zip::of(download, &files).path()]);
    assert_eq!(code, 0);
    report
}

fn posted() -> (&'static str, String) {
    let medium =
        json!({"uri": "media/posts/1.jpg", "creation_timestamp": 1_704_067_200, "title": "hello"});
    (POSTS, json!([{"media": [medium]}]).to_string())
}

/// Texts and visibilities of the items of a kind.
fn kind<'r>(report: &'r Value, kind: &str) -> Vec<(&'r str, &'r str)> {
    let items = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == kind);
    items
        .map(|item| {
            (
                item["text"].as_str().unwrap(),
                item["visibility"]["is"].as_str().unwrap(),
            )
        })
        .collect()
}

fn has_text(report: &Value, text: &str) -> bool {
    report["items"]
        .as_array()
        .unwrap()
        .iter()
        .any(|item| item["text"] == text)
}

fn problems(report: &Value) -> Vec<&str> {
    report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| problem["what"].as_str().unwrap())
        .collect()
}

#[test]
fn name_user_name_and_switch_are_told_apart_in_every_language_and_era() {
    for (language, labels) in LABELS {
        for place in PLACES {
            let report = of(DOWNLOAD, &[(place, profile(*labels, ADA)), posted()]);
            assert_eq!(
                kind(&report, "name"),
                [("Ada Minta", "public")],
                "{language}"
            );
            assert_eq!(
                kind(&report, "username"),
                [("ada_minta", "public")],
                "{language}"
            );
            assert_eq!(
                kind(&report, "bio"),
                [("gardener and ✨", "undetermined")],
                "{language}"
            );
            assert_eq!(kind(&report, "post"), [("hello", "private")], "{language}");
            assert!(!has_text(&report, "ada@example.org"), "{language}");
            let holder = &report["exports"][0]["holder"];
            assert_eq!(
                (&holder["name"], &holder["username"]),
                (&json!("Ada Minta"), &json!("ada_minta")),
                "{language}"
            );
        }
    }
}

/// The profile of these labels as a page.
fn page(labels: [&str; 7], texts: [&str; 7]) -> String {
    let row = |(label, text): (&&str, &str)| {
        format!(
            "<tr><td class=\"_2pin _a6_q\">{label}</td><td class=\"_2pin _2piu _a6_r\">{text}</td></tr>"
        )
    };
    let rows: String = labels
        .iter()
        .zip(texts)
        .filter(|(_, text)| !text.is_empty())
        .map(row)
        .collect();
    format!(
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" /><title>x</title></head><body \
         class=\"_5vb_ _2yq _a7o5\"><div class=\"_a6-g\"><div class=\"_a6-p\"><table>{rows}</table></div></div></body></html>"
    )
}

/// On a page, as in JSON, the switch is found by its position, and one that is off makes nobody
/// private.
#[test]
fn a_page_tells_the_switch_by_its_place_as_json_does() {
    let place = PLACES[0].replace(".json", ".html");
    for (language, labels) in LABELS {
        for (says, is) in [("True", "private"), ("False", "public")] {
            let mut texts = ADA;
            texts[6] = says;
            let report = of(DOWNLOAD, &[(&place, page(*labels, texts)), posted()]);
            assert_eq!(kind(&report, "post"), [("hello", is)], "{language}");
            assert_eq!(
                kind(&report, "username"),
                [("ada_minta", "public")],
                "{language}"
            );
        }
        // With two switches it is not known which is the right one.
        let two = [ADA[0], "", ADA[2], ADA[3], "", ADA[5], "True"];
        let more = page(*labels, two).replace(
            "</table>",
            "<tr><td class=\"_a6_q\">q8</td><td class=\"_a6_r\">True</td></tr></table>",
        );
        let report = of(DOWNLOAD, &[(&place, more), posted()]);
        let by_stem = *language != "one that nobody has named";
        assert_eq!(
            kind(&report, "post"),
            [("hello", if by_stem { "private" } else { "undetermined" })],
            "{language}"
        );
    }
}

/// If two values look like dates, one is the birthday, which is not public, so neither becomes a
/// public field.
#[test]
fn where_two_values_are_dates_neither_becomes_a_public_field() {
    let told = |report: &Value| {
        problems(report)
            .iter()
            .any(|what| what.starts_with("several dates in a profile"))
    };
    for (language, labels) in LABELS {
        for (name, bio, birthday) in [
            ("2020-02-02", "gardener", "1990-01-01"),
            ("Ada Minta", "2020-02-02", "1990-01-01"),
            ("Ada Minta", "2 February 2020", "01.01.1990"),
            ("1990年1月1日", "", "1990-01-01"),
        ] {
            let texts = [
                "ada@example.org",
                "False",
                "ada_minta",
                name,
                bio,
                birthday,
                "True",
            ];
            let files = [
                (PLACES[0].to_owned(), profile(*labels, texts)),
                (PLACES[2].to_owned(), profile(*labels, texts)),
                (PLACES[0].replace(".json", ".html"), page(*labels, texts)),
                (
                    "your_instagram_activity/threads/personal_information.json".to_owned(),
                    profile_and(*labels, texts, "text_post_app_text_post_app_profile", &[]),
                ),
            ];
            for (path, file) in files {
                let report = of(DOWNLOAD, &[(&path, file), posted()]);
                for text in [name, bio, birthday]
                    .iter()
                    .filter(|text| text.chars().any(char::is_numeric))
                {
                    assert!(!has_text(&report, text), "{language} {path}: {text}");
                }
                assert!(told(&report), "{language} {path}: {birthday}");
                assert_eq!(
                    kind(&report, "username"),
                    [("ada_minta", "public")],
                    "{language} {path}"
                );
            }
        }
        let report = of(DOWNLOAD, &[(PLACES[0], profile(*labels, ADA)), posted()]);
        assert!(!told(&report), "{language}");
    }
}

#[test]
fn the_name_of_the_download_is_not_needed_and_a_name_may_be_missing() {
    let (_, labels) = LABELS[0];
    let report = of(
        "download.zip",
        &[(PLACES[0], profile(labels, ADA)), posted()],
    );
    assert_eq!(kind(&report, "username"), [("ada_minta", "public")]);
    let without_name = [
        "ada@example.org",
        "",
        "ada_minta",
        "",
        "",
        "1990-01-01",
        "False",
    ];
    let report = of(
        "download.zip",
        &[(PLACES[0], profile(labels, without_name)), posted()],
    );
    assert_eq!(kind(&report, "username"), [("ada_minta", "public")]);
    assert_eq!(kind(&report, "name"), []);
    assert_eq!(kind(&report, "post"), [("hello", "public")]);
}

#[test]
fn threads_profiles_are_read_in_every_language_too() {
    for (language, labels) in LABELS {
        let behind = [
            (
                "z1",
                json!({"href": "", "value": "", "timestamp": 1_690_000_000}),
            ),
            ("z2", value("True")),
            ("z3", value("True")),
        ];
        let file = profile_and(*labels, ADA, "text_post_app_text_post_app_profile", &behind);
        let thread = json!({"text_post_app_text_posts": [{"media": [{"uri": "", "creation_timestamp": 1_760_000_000, "title": "hello"}]}]});
        let report = of(
            DOWNLOAD,
            &[
                (
                    "your_instagram_activity/threads/personal_information.json",
                    file,
                ),
                (
                    "your_instagram_activity/threads/threads_and_replies.json",
                    thread.to_string(),
                ),
            ],
        );
        assert_eq!(
            kind(&report, "username"),
            [("ada_minta", "public")],
            "{language}"
        );
        assert_eq!(
            kind(&report, "name"),
            [("Ada Minta", "public")],
            "{language}"
        );
        assert_eq!(
            kind(&report, "thread_post"),
            [("hello", "private")],
            "{language}"
        );
    }
}

#[test]
fn the_user_s_own_address_and_number_are_no_field_wherever_they_stand() {
    let labels = ["a", "b", "c", "d", "e", "f", "g"];
    for contact in ["ada@example.org", "+49 30 0000000", "030/0000000"] {
        for before in [contact, ""] {
            let texts = [
                before,
                "True",
                "ada_minta",
                "Ada Minta",
                contact,
                "1990-01-01",
                "False",
            ];
            let report = of(
                "download.zip",
                &[(PLACES[0], profile(labels, texts)), posted()],
            );
            assert!(!has_text(&report, contact), "{contact}");
            assert_eq!(kind(&report, "profile_field"), []);
        }
    }
    // Another address than the account's was written by the user, and may be all of the bio.
    let texts = [
        "ada@example.org",
        "True",
        "ada_minta",
        "Ada Minta",
        "shop@example.org",
        "1990-01-01",
        "False",
    ];
    let report = of(
        "download.zip",
        &[(PLACES[0], profile(labels, texts)), posted()],
    );
    assert_eq!(
        kind(&report, "profile_field"),
        [("shop@example.org", "public")]
    );
}

#[test]
fn turns_of_the_switch_are_read_and_their_file_is_no_new_audience() {
    let history = format!("{SECURITY}/profile_privacy_changes.json");
    let turns = |private: &str, public: &str| {
        json!({"account_history_account_privacy_history": [
            {"title": private, "string_list_data": [{"timestamp": 1_764_000_000}]},
            {"title": public, "string_list_data": [{"timestamp": 1_677_000_000}]}]})
        .to_string()
    };
    let report = |private: &str, public: &str| {
        of(
            DOWNLOAD,
            &[
                (PLACES[0], profile(LABELS[0].1, ADA)),
                (&history, turns(private, public)),
                posted(),
            ],
        )
    };
    for (private, public) in [
        ("Ändrat till privat konto", "Ändrat till offentligt konto"),
        ("Áttérés privát fiókra", "Áttérés nyilvános fiókra"),
        (
            "Перехід на приватний акаунт",
            "Перехід на загальнодоступний акаунт",
        ),
        ("החשבון הפך לפרטי", "החשבון הפך לציבורי"),
    ] {
        let report = report(private, public);
        let problems = problems(&report);
        assert!(
            problems
                .iter()
                .all(|what| !what.contains("direction") && !what.contains("audience")),
            "{problems:?}"
        );
    }
    // A wrong direction would be worse than none.
    for title in [
        "Konto privatum: off",
        "Kaunti imebadilishwa",
        "no longer private",
    ] {
        let report = report(title, title);
        assert!(
            problems(&report)
                .iter()
                .any(|what| what.contains("direction is not known")),
            "{title}"
        );
    }
}

#[test]
fn the_account_was_put_to_sleep_in_words_that_are_english_in_every_language() {
    let changes = |label: &str, gone: &str, back: &str| {
        json!({"account_history_account_active_status_changes": [
            {"string_map_data": {"Zeit": {"timestamp": 1_735_000_000}, label: {"value": back}}},
            {"string_map_data": {"Zeit": {"timestamp": 1_733_000_000}, label: {"value": gone}}}]})
        .to_string()
    };
    let path = format!("{SECURITY}/profile_status_changes.json");
    for label in ["Activation Type", "Etkinleştirme Türü", "Typ aktivace"] {
        let report = of(
            DOWNLOAD,
            &[(&path, changes(label, "inactivate", "reactivate"))],
        );
        assert!(
            problems(&report)
                .iter()
                .all(|what| !what.contains("status")),
            "{label}"
        );
    }
    let report = of(
        DOWNLOAD,
        &[(&path, changes("Activation Type", "hvilende", "vågen"))],
    );
    assert!(problems(&report).iter().any(|what| what.contains("status")));
}

#[test]
fn a_reel_is_one_item_however_its_ending_is_written() {
    for ending in ["mp4", "MP4", "mov", "3gp", "m4v"] {
        let path = format!("your_facebook_activity/posts/media/reels/1.{ending}");
        let video =
            json!({"uri": path, "creation_timestamp": 1_700_000_000, "description": "a reel"});
        let post = json!([{"timestamp": 1_700_000_000, "attachments": [{"data": [{"media": video}]}], "data": [{"post": "a reel"}]}]);
        let reels = json!({"lasso_videos_v2": [{"timestamp": 1_700_000_005, "attachments": [{"data": [{"media": video}]}], "data": [{"post": "a reel"}]}]});
        let report = of(
            "facebook-ada-2026-03-04-AbCd1234.zip",
            &[
                (
                    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
                    post.to_string(),
                ),
                (
                    "your_facebook_activity/short_videos/reels.json",
                    reels.to_string(),
                ),
            ],
        );
        let items = report["items"].as_array().unwrap();
        assert_eq!(
            items.iter().filter(|item| item["text"] == "a reel").count(),
            1,
            "{ending}"
        );
    }
}
