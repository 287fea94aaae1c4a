//! Files that may hold content, which records are one item, labels in any language, and new
//! evidence of audiences.

use serde_json::{Value, json};

use crate::support::{Zip, audit, fixture};

const ACTIVITY: &str = "your_facebook_activity/";

fn items(report: &Value) -> &Vec<Value> {
    report["items"].as_array().unwrap()
}

/// The items of that text.
fn said<'r>(report: &'r Value, text: &str) -> Vec<&'r Value> {
    items(report)
        .iter()
        .filter(|item| item["text"] == text)
        .collect()
}

fn problems(report: &Value) -> Vec<(String, u64)> {
    let problems = report["problems"].as_array().unwrap().iter();
    problems
        .map(|p| {
            (
                p["what"].as_str().unwrap().to_owned(),
                p["count"].as_u64().unwrap(),
            )
        })
        .collect()
}

/// Audits these files of an export.
fn of(files: &[(&str, Value)]) -> Value {
    let bytes: Vec<(String, Vec<u8>)> = files
        .iter()
        .map(|(path, value)| ((*path).to_owned(), value.to_string().into_bytes()))
        .collect();
    let files: Vec<(&str, &[u8])> = bytes
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    let (code, report) = audit(&[Zip::of("export.zip", &files).path()]);
    assert_eq!(code, 0);
    report
}

fn extras() -> Value {
    audit(&[fixture("facebook-extras.zip")]).1
}

#[test]
fn the_same_thing_in_two_files_names_both() {
    let report = extras();
    let origins = |text: &str| {
        let found = said(&report, text);
        assert_eq!(found.len(), 1, "{text}");
        found[0]["origins"].as_array().unwrap().len()
    };
    // The post, the pinned post, a memory, a birthday picture.
    assert_eq!(origins("Der Garten heute"), 4);
    assert_eq!(origins("Im Café"), 2);
    assert_eq!(origins("Ada Muster"), 2);
    assert_eq!(origins("Das beste Brot"), 2);
    assert_eq!(origins("Umzug nach Łódź"), 2);
    assert_eq!(origins("Kurzvideo"), 2);
    assert_eq!(said(&report, "Kurzvideo")[0]["kind"], "reel");
    assert_eq!(said(&report, "Gleiche Sekunde").len(), 2);
}

#[test]
fn places_are_named_in_german_and_former_texts_are_former() {
    let report = extras();
    let places: Vec<&str> = items(&report)
        .iter()
        .filter_map(|item| item["place"].as_str())
        .collect();
    for place in [
        "Café Beispiel",
        "Botanischer Garten",
        "Gartenfreunde",
        "Bo Example",
        "Bäckerei Beispiel",
    ] {
        assert!(places.contains(&place), "{place} is not in {places:?}");
    }
    assert!(
        !places.contains(&"Stadtpark"),
        "where the user was tagged is no post of theirs"
    );
    let about = report["about_you"].to_string();
    assert!(about.contains("places in which you were tagged"), "{about}");
    for text in ["Der Gartn heute", "Das gute Brot", "Schöhn!", "ada.muster"] {
        assert_eq!(said(&report, text)[0]["state"], "replaced", "{text}");
    }
}

#[test]
fn a_language_without_a_table_keeps_words_and_reports_what_may_tell_an_audience() {
    let report = extras();
    let post = items(&report)
        .iter()
        .find(|item| item["text"].as_str().is_some_and(|t| t.contains("Všechno")))
        .unwrap();
    assert_eq!(
        (&post["kind"], &post["visibility"]["is"]),
        (&json!("post"), &json!("undetermined"))
    );
    let problems = problems(&report);
    let has = |what: &str| problems.iter().any(|(known, _)| known == what);
    assert!(has("unknown label \u{201c}Zpráva\u{201d}"), "{problems:?}");
    assert!(
        has("possible audience information: \u{201c}Privacy\u{201d}"),
        "{problems:?}"
    );
}

#[test]
fn an_audience_in_a_classic_record_is_new_evidence() {
    let path = format!("{ACTIVITY}posts/your_posts__check_ins__photos_and_videos_1.json");
    let post = |extra: Value| {
        let mut post = json!({"timestamp": 1_700_000_000, "data": [{"post": "my privacy and my audience"}], "title": "Ada wrote about privacy"});
        post.as_object_mut()
            .unwrap()
            .extend(extra.as_object().unwrap().clone());
        of(&[(&path, json!([post]))])
    };
    let tripped = |report: &Value| {
        problems(report)
            .iter()
            .any(|(what, _)| what.starts_with("possible audience"))
    };
    assert!(tripped(&post(json!({"privacy": {"value": "EVERYONE"}}))));
    assert!(!tripped(&post(json!({}))));
    assert_eq!(
        post(json!({"privacy": "EVERYONE"}))["items"][0]["visibility"]["is"],
        "undetermined"
    );
}

#[test]
fn two_different_starts_are_two_life_events() {
    let path = format!("{ACTIVITY}posts/your_posts__check_ins__photos_and_videos_1.json");
    let event = |time: i64, year: i64| json!({"timestamp": time, "attachments": [{"data": [{"life_event": {"title": "New job", "start_date": {"year": year, "month": 1, "day": 1}}}]}]});
    let report = of(&[(
        &path,
        json!([
            event(1_500_000_000, 2017),
            event(1_510_000_000, 2017),
            event(1_600_000_000, 2020)
        ]),
    )]);
    assert_eq!(said(&report, "New job").len(), 2);
}

#[test]
fn a_page_lists_a_post_with_and_without_its_words_once() {
    let path = "this_profile's_activity_across_facebook/posts/profile_posts_1.json";
    let post = |text: &str| json!({"timestamp": 1_700_000_000, "data": [{"post": text}]});
    let bare = json!({"timestamp": 1_700_000_000, "data": [{}]});
    assert_eq!(
        items(&of(&[(path, json!([post("Open today"), bare.clone()]))])).len(),
        1
    );
    assert_eq!(
        items(&of(&[(path, json!([bare.clone(), post("Open today")]))])).len(),
        1
    );
    assert_eq!(
        items(&of(&[(
            path,
            json!([post("Open today"), post("Open today")])
        )]))
        .len(),
        2
    );
    assert_eq!(
        items(&of(&[(
            path,
            json!([post("Open today"), post("Closed tomorrow")])
        )]))
        .len(),
        2
    );
    // A person's posts of one second stay apart.
    let own = format!("{ACTIVITY}posts/your_posts__check_ins__photos_and_videos_1.json");
    assert_eq!(
        items(&of(&[(&own, json!([post("Open today"), bare]))])).len(),
        2
    );
}

fn instagram(files: &[(&str, Value)]) -> Value {
    let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada_example"}, "Private Account": {"value": "False"}}}]});
    let mut all = vec![(
        "personal_information/personal_information/personal_information.json",
        profile,
    )];
    all.extend(files.iter().cloned());
    of(&all)
}

#[test]
fn what_may_never_have_been_published_is_not_called_public() {
    let medium = |name: &str| json!({"media": [{"uri": format!("media/other/{name}"), "creation_timestamp": 1_700_000_000, "title": name}]});
    let other = json!({"ig_other_media": [medium("1.mp4"), medium("2.jpg")]});
    let alone = instagram(&[(
        "your_instagram_activity/media/other_content.json",
        other.clone(),
    )]);
    let of_text = |report: &Value, text: &str| {
        let found = said(report, text);
        assert_eq!(found.len(), 1, "{text}");
        (
            found[0]["kind"].as_str().unwrap().to_owned(),
            found[0]["visibility"]["is"].as_str().unwrap().to_owned(),
        )
    };
    assert_eq!(
        of_text(&alone, "1.mp4"),
        ("reel".to_owned(), "undetermined".to_owned())
    );
    assert_eq!(
        of_text(&alone, "2.jpg"),
        ("post".to_owned(), "undetermined".to_owned())
    );
    // What stands among the posts too was published.
    let both = instagram(&[
        ("your_instagram_activity/media/other_content.json", other),
        (
            "your_instagram_activity/media/posts_1.json",
            json!([medium("2.jpg")]),
        ),
    ]);
    assert_eq!(
        of_text(&both, "2.jpg"),
        ("post".to_owned(), "public".to_owned())
    );
}

#[test]
fn former_values_of_a_profile_in_any_language() {
    let change = |labels: [&str; 4], old: &str, new: &str| json!({"string_map_data": {labels[0]: {"value": "Bio"}, labels[1]: {"value": old}, labels[2]: {"value": new}, labels[3]: {"value": "", "timestamp": 1_700_000_000}}});
    let known = ["Changed", "Previous Value", "New Value", "Change Date"];
    let email = json!({"string_map_data": {"Changed": {"value": "Email"}, "Previous Value": {"value": "ada@example.com"}, "New Value": {"value": "y"}}});
    // In the order of the alphabet, in which the test's JSON is written, as in that of the file.
    let strange = ["Asia", "Entinen arvo", "Nykyinen arvo", "Ympäri"];
    let report = instagram(&[(
        "personal_information/personal_information/profile_changes.json",
        json!({"profile_profile_change": [change(known, "old bio", "new bio"), change(strange, "vanha", "uusi"), change(known, "", "first"), change(strange, "", "eka"), change(known, "bio@example.com", "x"), email]}),
    )]);
    // A former bio that looks like an address is a bio all the same.
    for text in ["old bio", "vanha", "bio@example.com"] {
        let found = said(&report, text);
        assert_eq!(
            (found.len(), &found[0]["state"]),
            (1, &json!("replaced")),
            "{text}"
        );
        assert_eq!(found[0]["visibility"]["is"], "undetermined");
    }
    for text in ["new bio", "uusi", "first", "eka", "ada@example.com"] {
        assert!(said(&report, text).is_empty(), "{text}");
    }
    assert_eq!(
        report["summary"]["account_data"]["categories"]["profile_history"],
        2
    );
}

#[test]
fn a_story_among_archived_posts_stays_a_story() {
    let medium = json!({"uri": "media/stories/202401/17900000000000777.jpg", "creation_timestamp": 1_700_000_000, "title": "hi"});
    let report = instagram(&[
        (
            "your_instagram_activity/media/archived_posts.json",
            json!({"ig_archived_post_media": [{"media": [medium.clone()]}]}),
        ),
        (
            "your_instagram_activity/media/stories.json",
            json!({"ig_stories": [medium]}),
        ),
    ]);
    let found = said(&report, "hi");
    assert_eq!(
        (
            found.len(),
            &found[0]["kind"],
            &found[0]["visibility"]["is"]
        ),
        (1, &json!("story"), &json!("undetermined"))
    );
}
