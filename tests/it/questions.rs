//! The user's answers: questions come in order of what they settle, answers count as likely and
//! never as proof, and none is silently ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{AS_OF, Zip, audit, audit_with, fixture, metaudit};

fn undecided(report: &Value) -> u64 {
    report["summary"]["by_outcome"]["undecided"]
        .as_u64()
        .unwrap()
}

fn questions(report: &Value) -> Vec<(&str, u64)> {
    let rows = report["questions"].as_array().unwrap().iter();
    rows.map(|question| {
        (
            question["id"].as_str().unwrap(),
            question["settles"].as_u64().unwrap(),
        )
    })
    .collect()
}

#[test]
fn each_answer_settles_what_its_question_says() {
    for name in [
        "facebook-personal.zip",
        "facebook-extras.zip",
        "instagram-private-fr.zip",
        "instagram-public.zip",
    ] {
        let (_, before) = audit(&[fixture(name)]);
        for ((id, settles), choice) in questions(&before)
            .into_iter()
            .zip(["public", "private"].into_iter().cycle())
        {
            let (_, after) = audit_with(&[fixture(name)], &["--assume", &format!("{id}={choice}")]);
            let settled = undecided(&before) - undecided(&after);
            // That an account was private settles its stories too.
            let more = id.ends_with(".account") && choice == "private";
            assert!(
                settled == settles || more && settled > settles,
                "{name}: {id}={choice}: {settled}, not {settles}"
            );
            assert_eq!(before["summary"]["items"], after["summary"]["items"]);
            assert!(after["summary"]["user_stated"].as_u64().unwrap() >= settles);
            assert!(
                !questions(&after).iter().any(|(asked, _)| *asked == id),
                "{id} is asked again"
            );
        }
    }
}

#[test]
fn an_answer_is_the_users_word_and_no_proof() {
    let id = "facebook.timeline";
    let (_, after) = audit_with(
        &[fixture("facebook-personal.zip")],
        &["--assume", &format!("{id}=public")],
    );
    let items = after["items"].as_array().unwrap();
    let stated: Vec<&Value> = items
        .iter()
        .filter(|item| item["outcome"]["user_stated"] == true)
        .collect();
    assert_eq!(
        stated.len() as u64,
        after["summary"]["user_stated"].as_u64().unwrap()
    );
    assert!(stated.len() > 10);
    for item in stated {
        assert_eq!(item["visibility"]["evidence"][0]["signal"], "user_stated");
        assert_eq!(
            (&item["visibility"]["is"], &item["visibility"]["confidence"]),
            (&"public".into(), &"likely".into())
        );
        assert_eq!(item["outcome"]["is"], "in_scope");
        assert_ne!(item["outcome"]["confidence"], "high");
        let why = item["outcome"]["why"].as_str().unwrap();
        assert!(
            why.contains("You told us: timeline: public. The archive cannot confirm it."),
            "{why}"
        );
        assert!(!why.contains("The archive shows"), "{why}");
    }
}

#[test]
fn what_is_not_known_settles_nothing_and_is_not_asked_again() {
    let (_, before) = audit(&[fixture("facebook-personal.zip")]);
    let (first, _) = questions(&before)[0];
    let (_, after) = audit_with(
        &[fixture("facebook-personal.zip")],
        &["--assume", &format!("{first}=unknown")],
    );
    assert_eq!(undecided(&before), undecided(&after));
    assert!(questions(&after).iter().all(|(id, _)| *id != first));
    assert_eq!(
        after["answers"],
        json!([{"id": first, "choice": "unknown", "items": after["answers"][0]["items"], "contradicted": 0}])
    );
}

/// The summary shows the least and the most that could result; trying the extreme answers gives
/// these numbers.
#[test]
fn the_range_is_what_the_extreme_answers_come_to() {
    let in_scope = |report: &Value| {
        report["summary"]["by_outcome"]["in_scope"]
            .as_u64()
            .unwrap()
    };
    let (_, before) = audit(&[fixture("facebook-extras.zip")]);
    let range = &before["summary"]["in_scope_range"];
    for (choice, end) in [("private", "least"), ("public", "most")] {
        let all: Vec<String> = [
            "group",
            "person",
            "timeline",
            "own_comments",
            "former_pictures",
            "stories",
            "profile",
            "events",
        ]
        .iter()
        .flat_map(|topic| ["--assume".to_owned(), format!("facebook.{topic}={choice}")])
        .collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let (_, after) = audit_with(&[fixture("facebook-extras.zip")], &all);
        let unasked = undecided(&after);
        if end == "least" {
            assert_eq!(in_scope(&after), range[end].as_u64().unwrap());
        } else {
            assert_eq!(
                in_scope(&after) + unasked,
                range[end].as_u64().unwrap(),
                "{unasked} cannot be asked for"
            );
        }
    }
}

fn answers_file(folder: &Path, text: &str) -> String {
    let path = folder.join("answers.toml");
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_file_of_answers() {
    let folder = tempfile::tempdir().unwrap();
    let with = |text: &str| {
        let file = answers_file(folder.path(), text);
        audit_with(
            &[fixture("instagram-private-fr.zip")],
            &["--answers", &file],
        )
        .1
    };
    let (_, before) = audit(&[fixture("instagram-private-fr.zip")]);
    let after = with("[[answer]]\nid = \"instagram.account\"\nchoice = \"private\"\n");
    assert!(undecided(&after) < undecided(&before));
    let items = after["items"].as_array().unwrap();
    let posts: Vec<&Value> = items
        .iter()
        .filter(|item| item["kind"] == "post" && item["state"] == "live")
        .collect();
    assert!(!posts.is_empty());
    for post in posts {
        assert_eq!(
            (&post["outcome"]["is"], &post["visibility"]["is"]),
            (&"out_of_scope".into(), &"private".into())
        );
    }
    let elsewhere = with("[[answer]]\nid = \"instagram.person:nobody\"\nchoice = \"public\"\n");
    let problems = elsewhere["problems"].to_string();
    assert!(
        problems.contains("The answer to instagram.person:nobody matches nothing in this export."),
        "{problems}"
    );
    assert_eq!(
        undecided(&with(
            "[[answer]]\nid = \"instagram.account\"\nchoice = \"\"\n"
        )),
        undecided(&before)
    );
}

#[test]
fn an_answer_that_the_archive_contradicts_is_told() {
    let (_, report) = audit_with(
        &[fixture("instagram-public.zip")],
        &["--assume", "instagram.account=private"],
    );
    let problems = report["problems"].to_string();
    assert!(
        problems.contains("the archive shows otherwise"),
        "{problems}"
    );
    assert!(report["answers"][0]["contradicted"].as_u64().unwrap() > 0);
    let (_, plain) = audit(&[fixture("instagram-public.zip")]);
    assert_eq!(
        report["summary"]["by_outcome"]["in_scope"], plain["summary"]["by_outcome"]["in_scope"],
        "what the archive shows stands"
    );
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("report.json");
    let input = fixture("instagram-public.zip");
    let arguments = [
        "--verbose",
        "--assume",
        "instagram.account=private",
        "--as-of",
        AS_OF,
        "-o",
        out.to_str().unwrap(),
    ];
    let ran = metaudit([input.to_str().unwrap()].into_iter().chain(arguments));
    assert!(
        ran.stdout.contains("the archive shows otherwise"),
        "{}",
        ran.stdout
    );
}

/// What is wrong, and a part of what is said about it.
const WRONG: &[(&str, &str)] = &[
    (
        "# mine\n[[answer]]\nid = \"threads.gruop:A\"\nchoice = \"public\"\n",
        "line 3: \u{201c}gruop\u{201d} is nothing",
    ),
    (
        "[[answer]]\nid = \"threads.account\"\nchoice = \"maybe\"\n",
        "line 3: \u{201c}maybe\u{201d} is no answer",
    ),
    (
        "accounts = [\"threads[somebody_else]\"]\n",
        "line 1: these answers are for threads[somebody_else]",
    ),
    (
        "[[answer]]\nid = \"facebook.timeline:2011..2016\"\nchoice = \"public\"\n[[answer]]\nid = \"facebook.timeline:2015..2018\"\nchoice = \"private\"\n",
        "line 5: \u{201c}facebook.timeline:2015..2018\u{201d} overlaps",
    ),
    (
        "[[answer]]\nid = \"facebook.timeline:2011..never\"\nchoice = \"public\"\n",
        "line 2: \u{201c}never\u{201d} is neither",
    ),
    (
        "[[answer]]\nid = \"facebook.group:A\"\nchoice = \"public\"\n[[answer]]\nid = \"facebook.group:A\"\nchoice = \"private\"\n",
        "line 5: \u{201c}facebook.group:A\u{201d} was answered before",
    ),
    (
        "[[objection]]\non = \"last May\"\n",
        "line 2: \u{201c}last May\u{201d} is neither",
    ),
    ("answers = 1\n", "line 1: unknown field"),
    ("[[answer]\n", "line 1: "),
];

#[test]
fn wrong_answers_are_refused_with_their_line() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("threads.zip");
    let out = folder.path().join("report.json");
    for (text, told) in WRONG {
        let file = answers_file(folder.path(), text);
        for command in [
            vec![
                "--answers",
                &file,
                "-o",
                out.to_str().unwrap(),
                "--as-of",
                AS_OF,
            ],
            vec![],
        ] {
            let ran = match command.is_empty() {
                true => metaudit([
                    "ask",
                    input.to_str().unwrap(),
                    "-o",
                    &file,
                    "--as-of",
                    AS_OF,
                ]),
                false => metaudit([input.to_str().unwrap()].into_iter().chain(command)),
            };
            assert_eq!(ran.code, 2, "{text}: {}", ran.stderr);
            assert!(
                ran.stderr.contains(&format!("{file}: {told}")),
                "{text}: {}",
                ran.stderr
            );
            assert_eq!(ran.stderr.lines().count(), 2, "{}", ran.stderr);
        }
        assert_eq!(
            std::fs::read_to_string(&file).unwrap(),
            *text,
            "the file stays as it was"
        );
    }
    assert!(!out.exists());
    let ran = metaudit([
        input.as_os_str(),
        "--assume".as_ref(),
        "threads.account=perhaps".as_ref(),
    ]);
    assert!(
        ran.code == 2 && ran.stderr.contains("is no answer"),
        "{}",
        ran.stderr
    );
    let ran = metaudit([
        input.as_os_str(),
        "--answers".as_ref(),
        "nowhere.toml".as_ref(),
    ]);
    assert!(
        ran.code == 2 && ran.stderr.contains("nowhere.toml"),
        "{}",
        ran.stderr
    );
}

/// An objection covers the accounts it names; the rest stays as it was.
#[test]
fn an_objection_in_the_file_covers_its_accounts() {
    let folder = tempfile::tempdir().unwrap();
    let inputs = [
        fixture("facebook-personal.zip"),
        fixture("instagram-public.zip"),
    ];
    let with = |text: &str| {
        let file = answers_file(folder.path(), text);
        audit_with(&inputs, &["--answers", &file]).1
    };
    let objected = |report: &Value| -> Vec<Value> {
        report["exports"]
            .as_array()
            .unwrap()
            .iter()
            .map(|export| export["objected_on"].clone())
            .collect()
    };
    let all = with("[[objection]]\non = 2025-05-20\n");
    assert_eq!(objected(&all), ["2025-05-20", "2025-05-20"]);
    let in_scope = |report: &Value, platform: &str| {
        let items = report["items"].as_array().unwrap().iter();
        items
            .filter(|item| item["platform"] == platform && item["outcome"]["is"] == "in_scope")
            .count()
    };
    let (_, none) = audit(&inputs);
    let one = with(
        "[[objection]]\non = \"2025-05-20\"\naccounts = [\"facebook[ada.example]\", \"facebook[nobody]\"]\n",
    );
    assert_eq!(objected(&one), [json!("2025-05-20"), Value::Null]);
    assert!(in_scope(&one, "facebook") < in_scope(&none, "facebook"));
    assert_eq!(in_scope(&one, "instagram"), in_scope(&none, "instagram"));
    assert!(
        one["problems"]
            .to_string()
            .contains("The objection of 20 May 2025 is about facebook[nobody], which is not")
    );
}

/// Without a terminal the questions are written to a file; once filled in, they are answers; asking
/// again loses nothing.
#[test]
fn questions_are_written_down_where_nobody_can_be_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.toml");
    let input = fixture("facebook-personal.zip");
    let ask = || {
        let ran = metaudit([
            "ask",
            input.to_str().unwrap(),
            "-o",
            file.to_str().unwrap(),
            "--as-of",
            AS_OF,
        ]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        (ran.stdout, std::fs::read_to_string(&file).unwrap())
    };
    let (said, written) = ask();
    assert!(said.contains("--answers"), "{said}");
    let (_, before) = audit(std::slice::from_ref(&input));
    for (id, _) in questions(&before) {
        assert!(
            written.contains(&format!("id = \"{id}\"")),
            "{id}: {written}"
        );
    }
    assert_eq!(written, ask().1, "asking again changes nothing");

    let filled = written.replacen("choice = \"\"", "choice = \"private\" # I am sure", 1);
    std::fs::write(&file, &filled).unwrap();
    assert_eq!(
        filled,
        ask().1,
        "an answer stays, with the comment beside it"
    );
    let (_, after) = audit_with(
        std::slice::from_ref(&input),
        &["--answers", file.to_str().unwrap()],
    );
    assert_eq!(
        undecided(&before) - undecided(&after),
        questions(&before)[0].1
    );

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(
            std::fs::metadata(&file).unwrap().permissions().mode() & 0o077,
            0,
            "it is for its owner only"
        );
    }
    let other = metaudit([
        "ask",
        fixture("facebook-extras.zip").to_str().unwrap(),
        "-o",
        file.to_str().unwrap(),
    ]);
    assert!(
        other.code == 0 || other.stderr.contains("these answers are for"),
        "{}",
        other.stderr
    );
}

fn posts_on(days: &[(&str, usize)]) -> Zip {
    let posts = days.iter().flat_map(|(day, n)| {
        let time = format!("{day}T12:00:00Z").parse::<jiff::Timestamp>().unwrap().as_second();
        (0..*n).map(move |n| json!({"timestamp": time, "data": [{"post": format!("{time} {n}")}], "title": "Ada Example updated her status."}))
    });
    let posts: Vec<Value> = posts.collect();
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}}).to_string();
    let files = [
        (PROFILE, profile.as_bytes()),
        (
            "your_facebook_activity/posts/your_posts_1.json",
            &json!(posts).to_string().into_bytes(),
        ),
    ];
    Zip::of("facebook-ada-2026-11-20-AAAA1111.zip", &files)
}

/// Questions never overlap with answers: both stand in one file, which is read again.
#[test]
fn what_is_asked_beside_an_answer_can_be_answered() {
    let zip = posts_on(&[
        ("2010-05-01", 5),
        ("2012-02-01", 3),
        ("2012-07-01", 3),
        ("2012-11-01", 2),
        ("2013-05-01", 90),
    ]);
    let folder = tempfile::tempdir().unwrap();
    for answered in ["2012", "2012-06-01..2012-10-01", "2012-06-01.."] {
        let mut text =
            format!("[[answer]]\nid = \"facebook.timeline:{answered}\"\nchoice = \"private\"\n");
        let file = answers_file(folder.path(), &text);
        let (_, report) = audit_with(&[zip.path()], &["--answers", &file]);
        let asked = questions(&report);
        assert_eq!(
            asked.iter().map(|(_, settles)| settles).sum::<u64>(),
            undecided(&report),
            "{asked:?}"
        );
        for (id, _) in asked {
            text.push_str(&format!(
                "[[answer]]\nid = \"{id}\"\nchoice = \"private\"\n"
            ));
        }
        let (_, all) = audit_with(
            &[zip.path()],
            &["--answers", &answers_file(folder.path(), &text)],
        );
        assert_eq!(undecided(&all), 0, "{text}");
    }
}

const PROFILE: &str = "personal_information/profile_information/profile_information.json";

/// The kind of records in a new file is guessed: no answer decides them, so no question is asked,
/// and no answer is said to apply.
#[test]
fn nothing_is_asked_about_what_nobody_knows() {
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}}).to_string();
    let post = json!([{"timestamp": 1_760_000_000, "data": [{"post": "Hello"}]}]).to_string();
    let new = "your_facebook_activity/posts/zeppelins.json";
    let zip = Zip::of(
        "facebook-ada-2026-11-20-AAAA1111.zip",
        &[(PROFILE, profile.as_bytes()), (new, post.as_bytes())],
    );
    let (_, report) = audit_with(&[zip.path()], &["--assume", "facebook.timeline=private"]);
    assert_eq!(undecided(&report), 1);
    assert!(
        report["problems"]
            .to_string()
            .contains("facebook.timeline matches nothing"),
        "{}",
        report["problems"]
    );
    let (_, report) = audit(&[zip.path()]);
    assert_eq!((undecided(&report), questions(&report)), (1, Vec::new()));
}

/// A Page's own pictures are no posts of others under which somebody wrote.
#[test]
fn an_answer_about_others_says_nothing_of_the_own_page() {
    let page = fixture("facebook-page-ja.zip");
    let pictures = |report: &Value| -> Vec<Value> {
        let items = report["items"].as_array().unwrap().iter();
        items
            .filter(|item| item["kind"] == "profile_picture")
            .map(|item| item["visibility"]["is"].clone())
            .collect()
    };
    let (_, before) = audit(std::slice::from_ref(&page));
    let (_, after) = audit_with(&[page], &["--assume", "facebook.person=private"]);
    // A Page is always public, and so are its former pictures: nothing is asked about them.
    assert!(
        pictures(&before).iter().all(|is| is == "public"),
        "{:?}",
        pictures(&before)
    );
    assert_eq!(pictures(&before), pictures(&after));
    assert!(
        questions(&before)
            .iter()
            .all(|(id, _)| *id != "facebook.former_pictures"),
        "{:?}",
        questions(&before)
    );
}

/// The answer "public at some time" is not contradicted by a setting on the day of the export.
#[test]
fn public_at_some_time_is_not_contradicted_by_the_day_of_the_export() {
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "hometown": {"name": "Sampletown"}}});
    let settings =
        json!([{"label_values": [{"label": "Home town", "value": "Only me"}], "fbid": "1"}])
            .to_string();
    let files = [
        (PROFILE, profile.to_string()),
        ("preferences/preferences/privacy_settings.json", settings),
    ];
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    let zip = Zip::of("facebook-ada-2026-11-20-AAAA1111.zip", &files);
    for (choice, contradicted) in [("public", 0), ("private", 0)] {
        let (_, report) = audit_with(
            &[zip.path()],
            &["--assume", &format!("facebook.profile={choice}")],
        );
        assert_eq!(
            report["answers"][0]["contradicted"], contradicted,
            "{choice}: {}",
            report["answers"]
        );
        assert_eq!(report["answers"][0]["items"], 1);
    }
}

/// An id may name the account or not: two such answers about the same thing conflict, and neither
/// is silently dropped.
#[test]
fn answers_with_and_without_the_account_are_held_against_each_other() {
    let zip = posts_on(&[("2012-05-01", 2)]);
    let folder = tempfile::tempdir().unwrap();
    let answers = |ids: [(&str, &str); 2]| {
        let rows = ids.map(|(id, choice)| {
            format!("[[answer]]\nid = \"facebook{id}\"\nchoice = \"{choice}\"\n")
        });
        answers_file(folder.path(), &rows.concat())
    };
    let file = answers([
        ("[Ada Example].timeline:2011..2012", "private"),
        (".timeline:2012..2013", "public"),
    ]);
    let out = folder.path().join("report.json");
    let input = zip.path();
    let ran = metaudit([
        input.to_str().unwrap(),
        "--answers",
        &file,
        "-o",
        out.to_str().unwrap(),
    ]);
    assert!(
        ran.code == 2 && ran.stderr.contains("line 5: ") && ran.stderr.contains("(line 2: "),
        "{}",
        ran.stderr
    );

    let file = answers([
        ("[Bo Example].timeline:2012", "private"),
        (".timeline:2012", "public"),
    ]);
    let (_, report) = audit_with(&[zip.path()], &["--answers", &file]);
    let problems = report["problems"].to_string();
    assert!(
        problems.contains("The answer to facebook[Bo Example].timeline:2012 matches nothing"),
        "{problems}"
    );

    let file = answers([
        ("[Ada Example].timeline:2012", "private"),
        (".events", "public"),
    ]);
    let (_, report) = audit_with(
        &[zip.path()],
        &["--answers", &file, "--assume", "facebook.timeline=public"],
    );
    assert_eq!(
        report["summary"]["in_scope_range"]["least"], 3,
        "what is assumed of all holds for each"
    );
}

/// The summary is short; that there is more must be seen in it.
#[test]
fn no_answer_that_does_not_fit_is_passed_over() {
    let zip = posts_on(&[("2012-05-01", 2)]);
    let out = zip.path().with_extension("json");
    let strangers = (0..5).flat_map(|n| {
        [
            "--assume".to_owned(),
            format!("facebook.group:Nobody {n}=private"),
        ]
    });
    let input = zip.path();
    let all = [
        input.to_str().unwrap(),
        "--verbose",
        "-o",
        out.to_str().unwrap(),
    ]
    .map(str::to_owned)
    .into_iter()
    .chain(strangers);
    let ran = metaudit(all);
    assert!(
        ran.stdout
            .contains("3 more answers match nothing or are contradicted"),
        "{}",
        ran.stdout
    );
}

#[test]
fn the_range_is_told_in_whole_sentences() {
    let zip = posts_on(&[("2012-05-01", 2)]);
    let out = zip.path().with_extension("json");
    let given = zip.path();
    let ran = metaudit([
        given.to_str().unwrap(),
        "--verbose",
        "-o",
        out.to_str().unwrap(),
        "--as-of",
        AS_OF,
    ]);
    let range =
        "If all that cannot be decided was private, 1 item is covered; if it was public, 3.";
    assert!(ran.stdout.contains(range), "{}", ran.stdout);
}

/// The answers would become a part of the export, and of its ledger.
#[test]
fn answers_are_not_put_into_an_export() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("facebook-ada");
    let posts = json!([{"timestamp": 1_760_000_000, "data": [{"post": "Hello"}]}]).to_string();
    for (path, text) in [
        (PROFILE, "{}"),
        ("your_facebook_activity/posts/your_posts_1.json", &posts),
    ] {
        std::fs::create_dir_all(export.join(path).parent().unwrap()).unwrap();
        std::fs::write(export.join(path), text).unwrap();
    }
    let input = export.join("personal_information/..");
    let ran = metaudit([
        "ask".as_ref(),
        input.as_os_str(),
        "--as-of".as_ref(),
        AS_OF.as_ref(),
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let name = "metaudit-facebook-2025-10-09.answers.toml";
    assert!(folder.path().join(name).exists(), "{}", ran.stdout);
    assert!(!export.join("personal_information").join(name).exists());

    let nowhere = folder.path().join("nowhere/answers.toml");
    let ran = metaudit([
        "ask".as_ref(),
        export.as_os_str(),
        "-o".as_ref(),
        nowhere.as_os_str(),
    ]);
    assert!(
        ran.code == 2 && ran.stderr.contains("there is no folder to put it into"),
        "{}",
        ran.stderr
    );
}

/// Two accounts of one platform: an answer must say whose it is.
#[test]
fn with_two_accounts_an_answer_names_its_own() {
    let inputs = [
        fixture("facebook-personal.zip"),
        fixture("facebook-page-ja.zip"),
    ];
    let (_, report) = audit(&inputs);
    let asked = questions(&report);
    assert!(
        asked.iter().all(|(id, _)| id.starts_with("facebook[")),
        "{asked:?}"
    );
    let (id, settles) = asked[0];
    let (_, after) = audit_with(&inputs, &["--assume", &format!("{id}=private")]);
    assert_eq!(undecided(&report) - undecided(&after), settles);
    let [one, other] = inputs;
    let ran = metaudit([
        one.as_os_str(),
        other.as_os_str(),
        "--assume".as_ref(),
        "facebook.timeline=private".as_ref(),
    ]);
    assert!(
        ran.code == 2 && ran.stderr.contains("say which, as in facebook["),
        "{}",
        ran.stderr
    );
}

/// Forty groups, four years of a timeline, sixty people: 20,000 items that are undecided from the
/// export alone.
pub(crate) fn many_groups() -> Zip {
    let time = |year: i64, n: usize| {
        (year - 1970) * 31_556_952 + 15_000_000 + 1_000 * i64::try_from(n).unwrap()
    };
    let mut posts = Vec::new();
    for (year, n) in [(2011, 700), (2014, 1300), (2019, 900), (2023, 600)] {
        posts.extend((0..n).map(|n| json!({"timestamp": time(year, n), "data": [{"post": format!("{year} {n}")}], "title": "Ada Example updated her status."})));
    }
    let mut group_posts = Vec::new();
    for group in 0..40 {
        // Sizes fall as they do in life: a few groups hold most of it.
        let size = 3_000 / (group + 1);
        group_posts.extend((0..size).map(|n| json!({"timestamp": time(2020, n), "data": [{"post": format!("{group} {n}")}], "title": format!("Ada Example posted in Group {group}.")})));
    }
    let mut comments = Vec::new();
    let left = 20_000 - posts.len() - group_posts.len();
    for n in 0..left {
        let person = (n % 60) * (n % 7) / 7;
        comments.push(json!({"timestamp": time(2021, n), "data": [{"comment": {"timestamp": time(2021, n), "comment": format!("well {n}"), "author": "Ada Example"}}], "title": format!("Ada Example commented on Person {person}'s post.")}));
    }
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}});
    let files: Vec<(&str, Vec<u8>)> = vec![
        (
            "personal_information/profile_information/profile_information.json",
            profile.to_string().into_bytes(),
        ),
        (
            "your_facebook_activity/posts/your_posts_1.json",
            json!(posts).to_string().into_bytes(),
        ),
        (
            "your_facebook_activity/groups/group_posts_and_comments.json",
            json!({"group_posts_v2": group_posts})
                .to_string()
                .into_bytes(),
        ),
        (
            "your_facebook_activity/comments_and_reactions/comments.json",
            json!({"comments_v2": comments}).to_string().into_bytes(),
        ),
    ];
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, bytes)| (*path, bytes.as_slice()))
        .collect();
    Zip::of("facebook-ada-2026-11-20-AAAA1111.zip", &files)
}

/// Sixty people are asked about together. Whoever is not sure of all is asked about each.
#[test]
fn many_people_are_asked_about_together() {
    let zip = many_groups();
    let asked = |arguments: &[&str]| -> Vec<String> {
        let (_, report) = audit_with(&[zip.path()], arguments);
        let ids = questions(&report).into_iter().map(|(id, _)| id.to_owned());
        ids.filter(|id| id.starts_with("facebook.person")).collect()
    };
    assert_eq!(asked(&[]), ["facebook.person"]);
    let alone = asked(&["--assume", "facebook.person=unknown"]);
    assert!(alone.len() > 12, "{alone:?}");
    assert!(
        alone.iter().all(|id| id.starts_with("facebook.person:")),
        "{alone:?}"
    );
    for choice in ["public", "private"] {
        let told = asked(&["--assume", &format!("facebook.person={choice}")]);
        assert!(told.is_empty(), "{choice}: {told:?}");
    }
}

/// What each answer settles is measured by giving it. No choice of five questions settles over 1 %
/// more than the first five.
#[test]
fn the_first_five_questions_settle_what_any_five_can() {
    let zip = many_groups();
    let (_, before) = audit(&[zip.path()]);
    assert!(
        before["summary"]["items"].as_u64().unwrap() > 20_000,
        "with the name"
    );
    let open = |report: &Value| -> BTreeSet<String> {
        let items = report["items"].as_array().unwrap().iter();
        let open = items.filter(|item| item["outcome"]["is"] == "undecided");
        open.map(|item| item["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = open(&before);
    assert_eq!(all.len(), 20_000);
    let asked = questions(&before);
    assert!(
        asked.len() > 40 && asked[0].0 == "facebook.person",
        "{:?}",
        &asked[..5]
    );
    // Trying answers takes time, so only the nine questions that claim to settle most are tried.
    let tried: Vec<(&str, BTreeSet<String>)> = asked
        .iter()
        .take(9)
        .map(|(id, _)| {
            let (_, after) = audit_with(&[zip.path()], &["--assume", &format!("{id}=private")]);
            (*id, all.difference(&open(&after)).cloned().collect())
        })
        .collect();
    let settled = |chosen: &[usize]| -> usize {
        chosen
            .iter()
            .flat_map(|n| &tried[*n].1)
            .collect::<BTreeSet<_>>()
            .len()
    };
    let mut best = 0;
    for mask in 0_u32..1 << tried.len() {
        if mask.count_ones() == 5 {
            let chosen: Vec<usize> = (0..tried.len()).filter(|n| mask & (1 << n) != 0).collect();
            best = best.max(settled(&chosen));
        }
    }
    let first = settled(&[0, 1, 2, 3, 4]);
    assert!(
        first * 100 >= best * 99,
        "the first five settle {first}, others {best}"
    );
    let smallest_tried = tried.last().map_or(0, |(_, settles)| settles.len()) as u64;
    assert!(
        asked
            .iter()
            .skip(9)
            .all(|(_, settles)| *settles <= smallest_tried),
        "what was not tried settles less"
    );
    let told: BTreeMap<&str, u64> = asked.iter().copied().collect();
    assert!(
        tried
            .iter()
            .all(|(id, settles)| told[id] == settles.len() as u64)
    );
}
