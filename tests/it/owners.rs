//! The owner of the messages in a download without a profile; and threads of encrypted messages,
//! wherever they lie.

use serde_json::{Value, json};

use crate::support::{Zip, audit_with};

/// A thread of the main export.
fn thread(title: &str, people: &[&str], lines: &[(&str, &str)]) -> String {
    let people: Vec<Value> = people.iter().map(|name| json!({"name": name})).collect();
    let lines: Vec<Value> = lines
        .iter()
        .enumerate()
        .map(|(at, (sender, text))| json!({"sender_name": sender, "timestamp_ms": 1_700_000_000_000_u64 - at as u64 * 1000, "content": text}))
        .collect();
    json!({"participants": people, "messages": lines, "title": title, "thread_path": "inbox/x", "magic_words": []})
        .to_string()
}

fn report(name: &str, files: &[(&str, String)], arguments: &[&str]) -> Value {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    let (code, report) = audit_with(
        &[Zip::of(name, &files).path()],
        &[&["--region", "eu"], arguments].concat(),
    );
    assert_eq!(code, 0);
    report
}

/// Messages of the user's in all conversations; null where it is not known whose they are.
fn own(report: &Value) -> Vec<Value> {
    report["conversations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["own"].clone())
        .collect()
}

const FACEBOOK: [&str; 2] = [
    "your_facebook_activity/messages/inbox/bo_1/message_1.json",
    "your_facebook_activity/messages/inbox/cy_2/message_1.json",
];

fn two_chats(me: &str, paths: [&'static str; 2]) -> Vec<(&'static str, String)> {
    vec![
        (
            paths[0],
            thread(
                "Bo Example",
                &["Bo Example", me],
                &[("Bo Example", "hi"), (me, "hello")],
            ),
        ),
        (
            paths[1],
            thread("Cy Example", &["Cy Example", me], &[(me, "hello")]),
        ),
    ]
}

#[test]
fn the_one_who_is_in_every_chat_is_the_user() {
    for paths in [
        FACEBOOK,
        [
            "your_instagram_activity/messages/inbox/bo_1/message_1.json",
            "your_instagram_activity/messages/inbox/cy_2/message_1.json",
        ],
        [
            "messages/inbox/bo_1/message_1.json",
            "messages/archived_threads/cy_2/message_1.json",
        ],
    ] {
        let report = report(
            "download.zip",
            &two_chats("Zo\u{eb} P\u{e9}lda", paths),
            &[],
        );
        assert_eq!(own(&report), [1, 1], "{paths:?}");
        assert_eq!(
            report["exports"][0]["holder"],
            json!({"name": "Zo\u{eb} P\u{e9}lda", "username": null, "by": "inferred"})
        );
    }
}

#[test]
fn where_nothing_tells_the_sender_is_not_known_and_the_user_can_say_it() {
    let club = [(
        FACEBOOK[0],
        thread(
            "Club",
            &["Ada Example", "Bo Example"],
            &[("Ada Example", "hi"), ("Bo Example", "ho")],
        ),
    )];
    let silent = report("download.zip", &club, &[]);
    assert_eq!(own(&silent), [Value::Null]);
    // The user gives the name in another case and form than it is written in the chats.
    for me in ["Ada Example", "ada  example"] {
        let told = report("download.zip", &club, &["--me", me]);
        assert_eq!(own(&told), [1], "{me}");
        assert_eq!(told["exports"][0]["holder"]["by"], "told");
    }
    let folder = tempfile::tempdir().unwrap();
    let zip = Zip::of("download.zip", &[(FACEBOOK[0], club[0].1.as_bytes())]);
    let out = folder.path().join("r.md");
    let ran = crate::support::metaudit([
        zip.path().as_os_str(),
        "--verbose".as_ref(),
        "-o".as_ref(),
        out.as_os_str(),
    ]);
    assert!(ran.stdout.contains("--me"), "{}", ran.stdout);
}

/// A name that nobody has is told at once, with those that may be meant, in every language.
#[test]
fn a_name_that_nobody_in_the_chats_has_is_told_with_the_nearest() {
    let club = thread(
        "Club",
        &["Ada Example", "Bo Person", "Cy Someone", "Di"],
        &[("Ada Example", "hi"), ("Bo Person", "ho")],
    );
    let zip = Zip::of("download.zip", &[(FACEBOOK[0], club.as_bytes())]);
    let out = tempfile::tempdir().unwrap();
    let said = |me: &str, language: &str, more: &[&str]| {
        let path = out.path().join("r.json");
        let ran = crate::support::metaudit(
            [zip.path().into_os_string(), "-o".into(), path.into()]
                .into_iter()
                .chain(["--me", me, "--language", language, "--force"].map(Into::into))
                .chain(more.iter().map(Into::into)),
        );
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (language, words) in [
        ("en", "nobody in these chats has that name"),
        ("de", "in diesen Chats heißt niemand so"),
        ("fr", "personne ne porte ce nom"),
        ("es", "en estos chats nadie se llama así"),
    ] {
        let said = said("Ada Exmaple", language, &[]);
        assert!(
            said.contains(words)
                && said.contains("Ada Exmaple")
                && said.contains(": Ada Example, "),
            "{language}: {said}"
        );
    }
    let nobody = "nobody in these chats";
    for me in ["Ada Example", "ada example", "Di"] {
        assert!(!said(me, "en", &[]).contains(nobody), "{me}");
    }
    let redacted = said("Bo Persson", "en", &["--redact"]);
    assert!(
        redacted.contains(nobody) && !redacted.contains("Person") && !redacted.contains("Persson"),
        "{redacted}"
    );
    // Where there are no chats nobody can be missing.
    let alone = crate::named::facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let ran = crate::support::metaudit([
        alone.path().as_os_str(),
        "--me".as_ref(),
        "Bo".as_ref(),
        "-o".as_ref(),
        out.path().join("alone.json").as_os_str(),
    ]);
    assert!(
        ran.code == 0 && !ran.stdout.contains(nobody),
        "{}",
        ran.stdout
    );
}

/// A name that somebody has on a Mac and in a text is one, in both of Unicode's forms.
#[test]
fn names_compare_in_one_form() {
    let composed = "Zo\u{eb} Example";
    let decomposed = "Zoe\u{308} Example";
    let club = [(
        FACEBOOK[0],
        thread(
            "Club",
            &[composed, "Bo Example"],
            &[(composed, "hi"), ("Bo Example", "ho")],
        ),
    )];
    assert_eq!(
        own(&report("download.zip", &club, &["--me", decomposed])),
        [1]
    );
}

/// The profile names somebody who is in no chat: the name was another when they were written.
#[test]
fn a_former_name_is_told_by_the_user_or_inferred() {
    let profile = (
        "personal_information/profile_information/profile_information.json",
        json!({"profile_v2": {"name": {"full_name": "Ada New"}}}).to_string(),
    );
    let mut files = two_chats("Ada Old", FACEBOOK);
    files.push(profile.clone());
    let inferred = report("facebook-x.zip", &files, &[]);
    assert_eq!(
        (own(&inferred), &inferred["exports"][0]["holder"]["name"]),
        (vec![json!(1), json!(1)], &json!("Ada New"))
    );
    let club = thread(
        "Club",
        &["Ada Old", "Bo Example"],
        &[("Ada Old", "hi"), ("Bo Example", "ho")],
    );
    let files = [(FACEBOOK[0], club), profile];
    assert_eq!(
        own(&report("facebook-x.zip", &files, &[])),
        [Value::Null],
        "nobody's are said to be others'"
    );
    assert_eq!(
        own(&report("facebook-x.zip", &files, &["--me", "Ada Old"])),
        [1]
    );
    // A profile of Instagram that lists its changes.
    let user =
        json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Name": {"value": "Ada New"}}}]})
            .to_string();
    let change = json!({"profile_profile_change": [{"title": "Profile Change", "string_map_data": {"Changed": {"value": "Name"},
        "Previous Value": {"value": "Ada Old"}, "New Value": {"value": "Ada New"}, "Change Date": {"timestamp": 1_710_000_000}}}]})
    .to_string();
    let club = thread(
        "Club",
        &["Ada Old", "Bo Example"],
        &[("Ada Old", "hi"), ("Bo Example", "ho")],
    );
    let files = [
        (
            "personal_information/personal_information/personal_information.json",
            user,
        ),
        (
            "personal_information/personal_information/profile_changes.json",
            change,
        ),
        (
            "your_instagram_activity/messages/inbox/club_1/message_1.json",
            club,
        ),
    ];
    assert_eq!(
        own(&report("instagram-ada-2026-01-01-x.zip", &files, &[])),
        [1]
    );
}

#[test]
fn the_name_of_the_zip_tells_an_account() {
    let club = [(
        "your_instagram_activity/messages/inbox/club_1/message_1.json",
        thread(
            "Club",
            &["ada_example", "bo_example", "Cy"],
            &[("ada_example", "hi"), ("Cy", "ho")],
        ),
    )];
    assert_eq!(
        own(&report(
            "instagram-ada_example-2026-01-01-AbCd.zip",
            &club,
            &[]
        )),
        [1]
    );
    assert_eq!(
        own(&report(
            "instagram-di_example-2026-01-01-AbCd.zip",
            &club,
            &[]
        )),
        [Value::Null]
    );
}

fn secure(with: &str, number: u32) -> String {
    json!({"participants": ["Ada Example", with], "threadName": format!("{with}_{number}"), "messages": [
        {"senderName": "Ada Example", "timestamp": 1_760_000_000_000_u64, "text": "@Meta AI ASKED", "type": "text", "media": [], "isUnsent": false},
        {"senderName": with, "timestamp": 1_760_000_001_000_u64, "text": "SECRETWORD", "type": "text", "media": [], "isUnsent": false}]})
    .to_string()
}

#[test]
fn encrypted_threads_are_known_by_their_shape() {
    let (bo, cy) = (secure("Bo Example", 7), secure("Cy Example", 8));
    for [one, other] in [
        ["Bo Example_7.json", "Cy Example_8.json"],
        ["messages/Bo Example_7.json", "messages/Cy Example_8.json"],
        ["Bo.json", "my chats/old/cy.json"],
        [
            "your_facebook_activity/messages/e2ee/Bo.json",
            "your_facebook_activity/messages/inbox/Cy Example_8.json",
        ],
        ["a/thread.json", "b/thread.json"],
    ] {
        let report = report(
            "messages.zip",
            &[(one, bo.clone()), (other, cy.clone())],
            &[],
        );
        assert_eq!(own(&report), [1, 1], "{one}");
        assert_eq!(report["meta_ai"]["prompts"], 2, "{one}");
        assert_eq!(
            report["exports"][0]["holder"]["name"], "Ada Example",
            "{one}"
        );
        assert!(!report.to_string().contains("SECRET"), "{one}");
    }
}

#[test]
fn a_copy_of_an_encrypted_thread_is_the_same_thread() {
    let (bo, cy) = (secure("Bo Example", 7), secure("Cy Example", 8));
    for copy in [
        "Bo Example_7 (1).json",
        "Bo Example_7 - Copy.json",
        "saved/Bo Example_7.json",
    ] {
        let files = [
            ("Bo Example_7.json", bo.clone()),
            (copy, bo.clone()),
            ("Cy Example_8.json", cy.clone()),
        ];
        let report = report("messages.zip", &files, &[]);
        assert_eq!(
            (own(&report).len(), &report["meta_ai"]["prompts"]),
            (2, &json!(2)),
            "{copy}"
        );
    }
}

/// Names that the holder typed into forms say whose chats these are, in every era and on both
/// platforms, if the chats confirm it.
#[test]
fn a_name_typed_into_forms_tells_the_user_where_no_profile_does() {
    // As Meta writes it: each byte of a letter as an escape of its own.
    let me = "Zo\u{eb} P\u{e9}lda";
    let escaped = "Zo\u{c3}\u{ab} P\u{c3}\u{a9}lda";
    let messenger =
        json!({"autofill_information_v2": {"EMAIL": ["z@example.com"], "FULL_NAME": [escaped]}})
            .to_string();
    let in_parts = json!({"autofill_information_v2": {"FIRST_NAME": ["Zo\u{c3}\u{ab}"], "LAST_NAME": ["P\u{c3}\u{a9}lda"]}});
    let flat = json!({"ig_autofill_data": {"Full Name": escaped, "Phone": "555 0100"}}).to_string();
    for (root, place, form, category) in [
        (
            "your_facebook_activity/",
            "your_facebook_activity/messages/autofill_information.json",
            &messenger,
            "messages_settings",
        ),
        (
            "your_activity_across_facebook/",
            "your_activity_across_facebook/messages/autofill_information.json",
            &in_parts.to_string(),
            "messages_settings",
        ),
        (
            "",
            "messages/autofill_information.json",
            &messenger,
            "messages_settings",
        ),
        (
            "your_instagram_activity/",
            "personal_information/autofill_information/autofill_information.json",
            &flat,
            "contacts",
        ),
    ] {
        let club = format!("{root}messages/inbox/club_1/message_1.json");
        let files = [
            (
                club.as_str(),
                thread(
                    "Club",
                    &[me, "Bo Example"],
                    &[(me, "hi"), ("Bo Example", "ho")],
                ),
            ),
            (place, form.clone()),
        ];
        let report = report("download.zip", &files, &[]);
        assert_eq!(own(&report), [1], "{place}");
        assert_eq!(
            report["exports"][0]["holder"],
            json!({"name": me, "username": null, "by": "inferred"}),
            "{place}"
        );
        assert!(
            report["summary"]["account_data"]["categories"][category].as_u64() > Some(0),
            "{place}"
        );
        assert!(!report.to_string().contains("z@example.com"), "{place}");
    }
}

#[test]
fn a_form_filled_in_for_somebody_else_tells_nobody() {
    let form =
        |names: &[&str]| json!({"autofill_information_v2": {"FULL_NAME": names}}).to_string();
    let place = "your_facebook_activity/messages/autofill_information.json";
    let club = thread(
        "Club",
        &["Ada Example", "Bo Example"],
        &[("Ada Example", "hi")],
    );
    // Both take part, or neither does.
    for names in [&["Ada Example", "Bo Example"][..], &["Di Example"], &[]] {
        let report = report(
            "download.zip",
            &[(FACEBOOK[0], club.clone()), (place, form(names))],
            &[],
        );
        assert_eq!(own(&report), [Value::Null], "{names:?}");
    }
    // A friend in one of two chats: the chats tell.
    let mut files = two_chats("Ada Example", FACEBOOK);
    files.push((place, form(&["Cy Example"])));
    assert_eq!(
        report("download.zip", &files, &[])["exports"][0]["holder"]["name"],
        "Ada Example"
    );
    // The chat is named after the person whose name was typed, so the evidence disagrees.
    let with_bo = thread(
        "Bo Example",
        &["Ada Example", "Bo Example"],
        &[("Ada Example", "hi")],
    );
    let report = report(
        "download.zip",
        &[(FACEBOOK[0], with_bo), (place, form(&["Bo Example"]))],
        &[],
    );
    assert_eq!(own(&report), [Value::Null]);
}

/// The files in a folder, as somebody has unpacked them.
fn unpacked(files: &[(&str, &str)]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let (code, report) = audit_with(&[folder.path().to_owned()], &["--region", "eu"]);
    assert_eq!(code, 0);
    report
}

/// A folder has no checksums.
#[test]
fn a_copy_in_an_unpacked_folder_is_the_same_thread_and_its_like_is_not() {
    let (bo, cy) = (secure("Bo Example", 7), secure("Cy Example", 8));
    for copy in [
        "Bo Example_7 (1).json",
        "Bo Example_7 - Copy.json",
        "messages/Bo Example_7.json",
    ] {
        let twice = unpacked(&[
            ("Bo Example_7.json", &bo),
            (copy, &bo),
            ("Cy Example_8.json", &cy),
        ]);
        assert_eq!(
            (own(&twice), &twice["meta_ai"]["prompts"]),
            (vec![json!(1), json!(1)], &json!(2)),
            "{copy}"
        );
        // As long, and of other words.
        let other = bo.replace("ASKED", "BEGAN");
        let two = unpacked(&[
            ("Bo Example_7.json", &bo),
            (copy, &other),
            ("Cy Example_8.json", &cy),
        ]);
        assert_eq!(two["meta_ai"]["prompts"], 3, "{copy}");
    }
}

/// Programs that copy may write endings in capitals: what a file is does not change by it.
#[test]
fn an_ending_in_capitals_changes_nothing() {
    let chats = two_chats("Ada Example", FACEBOOK);
    let posts = json!([{"timestamp": 1_700_000_000, "data": [{"post": "a fern"}]}]).to_string();
    let media =
        json!({"ig_stories": [{"uri": "media/stories/1.jpg", "creation_timestamp": 1_700_000_000, "title": "moss"}]})
            .to_string();
    let (bo, cy) = (secure("Bo Example", 7), secure("Cy Example", 8));
    for files in [
        vec![
            (chats[0].0, &*chats[0].1),
            (chats[1].0, &*chats[1].1),
            ("your_facebook_activity/posts/your_posts_1.json", &*posts),
        ],
        vec![
            ("posts/your_posts_1.json", &*posts),
            ("messages/inbox/bo_1/message_1.json", &*chats[0].1),
        ],
        vec![("your_instagram_activity/media/stories.json", &*media)],
        vec![("Bo Example_7.json", &*bo), ("Cy Example_8.json", &*cy)],
    ] {
        let capitals: Vec<String> = files
            .iter()
            .map(|(path, _)| path.replace(".json", ".JSON"))
            .collect();
        let renamed: Vec<(&str, &str)> = capitals
            .iter()
            .map(String::as_str)
            .zip(files.iter().map(|(_, text)| *text))
            .collect();
        let (one, other) = (unpacked(&files), unpacked(&renamed));
        let told = |report: &Value| {
            let texts: Vec<Value> = report["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| json!([item["kind"], item["text"], item["id"]]))
                .collect();
            (
                texts,
                own(report),
                report["ledger"]["by_status"]["read"].clone(),
            )
        };
        assert_eq!(told(&one), told(&other), "{capitals:?}");
        assert_ne!(told(&one).2["entries"], 0, "{capitals:?}");
    }
}
