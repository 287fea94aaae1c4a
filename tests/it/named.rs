//! Reports are named after their export, answers are found by that name, and nothing else is
//! replaced.

use std::ffi::OsStr;
use std::path::PathBuf;

use serde_json::json;

use crate::support::{AS_OF, Ran, Zip, fixture, metaudit, names};

/// A download of Facebook of that account and day, with one post.
pub(crate) fn facebook(account: &str, holder: &str, day: &str, post: &str) -> Zip {
    let profile =
        json!({"profile_v2": {"name": {"full_name": holder}, "username": account}}).to_string();
    let posts = json!([{"timestamp": 1_760_000_000, "data": [{"post": post}]}]).to_string();
    let files = [
        (
            "personal_information/profile_information/profile_information.json",
            profile.as_bytes(),
        ),
        (
            "your_facebook_activity/posts/your_posts_1.json",
            posts.as_bytes(),
        ),
    ];
    Zip::of(&format!("facebook-{account}-{day}-x7Kq2LmN.zip"), &files)
}

fn run(arguments: &[&OsStr]) -> Ran {
    metaudit(
        arguments
            .iter()
            .copied()
            .chain(["--as-of".as_ref(), AS_OF.as_ref()]),
    )
}

fn folder_of(zip: &Zip) -> PathBuf {
    zip.path().parent().unwrap().to_owned()
}

#[test]
fn a_report_is_named_after_platform_account_and_day() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let out = tempfile::tempdir().unwrap();
    assert_eq!(run(&[ada.path().as_ref()]).code, 0);
    assert_eq!(
        run(&[
            ada.path().as_ref(),
            "-o".as_ref(),
            out.path().as_ref(),
            "--redact".as_ref()
        ])
        .code,
        0
    );
    assert_eq!(
        names(&folder_of(&ada)),
        [
            "facebook-ada-2026-05-01-x7Kq2LmN.zip".to_owned(),
            "metaudit-facebook-ada-2026-05-01.html".to_owned(),
        ]
    );
    assert_eq!(
        names(out.path()),
        ["metaudit-facebook-redacted-2026-05-01.html"]
    );
    // Exports in another language, of another platform, and without a name.
    for (input, name) in [
        ("facebook-page-ja.zip", "metaudit-facebook-"),
        (
            "threads.zip",
            "metaudit-instagram-bo_example-2025-10-17.html",
        ),
        ("WhatsApp-Chat mit Gartenfreunde.zip", "metaudit-whatsapp-"),
    ] {
        let out = tempfile::tempdir().unwrap();
        let ran = run(&[fixture(input).as_ref(), "-o".as_ref(), out.path().as_ref()]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let [only] = names(out.path()).try_into().unwrap();
        assert!(
            only.starts_with(name) && ran.stdout.contains(&only),
            "{only}: {}",
            ran.stdout
        );
    }
}

#[test]
fn only_a_report_on_the_same_export_is_replaced() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let bo = facebook("bo", "Bo Example", "2026-05-01", "Good evening");
    let later = facebook("ada", "Ada Example", "2026-06-01", "Hello again");
    for ending in ["html", "json", "csv", "md"] {
        let out = tempfile::tempdir().unwrap();
        let report = out.path().join("report").with_extension(ending);
        let arguments = |zip: &Zip| [zip.path(), "-o".into(), report.clone()];
        let run = |zip: &Zip, more: &[&str]| {
            let mut all: Vec<std::ffi::OsString> = arguments(zip).iter().map(Into::into).collect();
            all.extend(more.iter().map(Into::into));
            metaudit(all)
        };
        assert_eq!(run(&ada, &[]).code, 0, "{ending}");
        let first = std::fs::read(&report).unwrap();
        assert_eq!(
            run(&ada, &["--as-of", AS_OF]).code,
            0,
            "{ending}: the same export, judged as of another day"
        );
        for other in [&bo, &later] {
            let before = std::fs::read(&report).unwrap();
            let ran = run(other, &[]);
            assert_eq!(ran.code, 2, "{ending}: {}", ran.stdout);
            assert!(
                ran.stderr.contains("facebook ada 2026-05-01"),
                "{ending}: {}",
                ran.stderr
            );
            assert!(
                ran.stderr.contains("What to do:") && ran.stderr.contains("--force"),
                "{}",
                ran.stderr
            );
            assert_eq!(
                std::fs::read(&report).unwrap(),
                before,
                "{ending}: it stays as it was"
            );
        }
        assert_eq!(run(&bo, &["--force"]).code, 0, "{ending}");
        assert_ne!(std::fs::read(&report).unwrap(), first);
    }
}

#[test]
fn two_people_s_redacted_reports_do_not_replace_each_other() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let bo = facebook("bo", "Bo Example", "2026-05-01", "Good evening");
    let out = tempfile::tempdir().unwrap();
    let run = |zip: &Zip| {
        run(&[
            zip.path().as_ref(),
            "-o".as_ref(),
            out.path().as_ref(),
            "--redact".as_ref(),
        ])
    };
    assert_eq!(run(&ada).code, 0);
    assert_eq!(run(&ada).code, 0);
    let ran = run(&bo);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(
        !ran.stderr.contains("ada") && ran.stderr.contains("redacted"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_file_that_is_no_report_stays() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    // Before anything is read: this one cannot be.
    let nothing = Zip::raw("facebook-ada.zip", b"no zip");
    for (name, text) in [
        ("plans.html", "<html><body>Holiday plans</body></html>"),
        ("data.json", "{\"mine\": true}"),
        ("table.csv", "a,b\n1,2\n"),
        ("notes.md", "# metaudit\n\nmy notes\n"),
        ("empty.html", ""),
    ] {
        let out = tempfile::tempdir().unwrap();
        let path = out.path().join(name);
        std::fs::write(&path, text).unwrap();
        for zip in [ada.path(), nothing.path()] {
            let ran = run(&[zip.as_ref(), "-o".as_ref(), path.as_ref()]);
            assert_eq!(ran.code, 2, "{name}: {}", ran.stdout);
            assert!(
                ran.stderr.contains(name) && ran.stderr.contains("no report of metaudit's"),
                "{}",
                ran.stderr
            );
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(
            run(&[
                ada.path().as_ref(),
                "-o".as_ref(),
                path.as_ref(),
                "--force".as_ref()
            ])
            .code,
            0,
            "{name}"
        );
    }
    let named = folder_of(&ada).join("metaudit-facebook-ada-2026-05-01.html");
    std::fs::write(&named, "mine").unwrap();
    let ran = run(&[ada.path().as_ref()]);
    assert!(
        ran.code == 2 && ran.stderr.contains("no report of metaudit's"),
        "{}",
        ran.stderr
    );
    assert_eq!(std::fs::read_to_string(&named).unwrap(), "mine");
}

#[test]
fn answers_lie_beside_the_export_and_are_found_there() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let answers = folder_of(&ada).join("metaudit-facebook-ada-2026-05-01.answers.toml");
    let page = folder_of(&ada).join("metaudit-facebook-ada-2026-05-01.html");
    let ran = run(&[
        "ask".as_ref(),
        ada.path().as_ref(),
        "--region".as_ref(),
        "eu".as_ref(),
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains(answers.to_str().unwrap()),
        "{}",
        ran.stdout
    );
    assert!(page.exists(), "ask writes the report: {}", ran.stdout);
    let asked = std::fs::read_to_string(&answers).unwrap();
    assert!(asked.contains("choice = \"\""), "{asked}");
    std::fs::write(
        &answers,
        asked.replace("choice = \"\"", "choice = \"private\""),
    )
    .unwrap();

    let ran = run(&[ada.path().as_ref(), "--region".as_ref(), "eu".as_ref()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let name = answers.file_name().unwrap().to_str().unwrap();
    assert!(
        ran.stdout.contains(name),
        "the terminal says whose answers it took: {}",
        ran.stdout
    );
    assert!(
        std::fs::read_to_string(&page).unwrap().contains(name),
        "and so does the report"
    );
    // Answers with another day belong to another export.
    let later = facebook("ada", "Ada Example", "2026-06-01", "Hello again");
    std::fs::copy(&answers, folder_of(&later).join(name)).unwrap();
    let ran = run(&[later.path().as_ref(), "--region".as_ref(), "eu".as_ref()]);
    assert!(!ran.stdout.contains(name), "{}", ran.stdout);
}

#[test]
fn a_letter_is_named_after_its_export_and_never_replaces_one() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let letter = folder_of(&ada).join("metaudit-letter-facebook-ada-2026-05-01.md");
    let write = |more: &[&str]| {
        let mut all = vec![
            "letter".into(),
            ada.path().into_os_string(),
            "--region".into(),
            "eu".into(),
        ];
        all.extend(more.iter().map(Into::into));
        metaudit(all)
    };
    let ran = write(&[]);
    assert!(
        ran.code == 0 && letter.exists(),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
    std::fs::write(&letter, "my own words").unwrap();
    let ran = write(&[]);
    assert!(
        ran.code == 2 && ran.stderr.contains("you may have written in it"),
        "{}",
        ran.stderr
    );
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "my own words");
    assert_eq!(write(&["--force"]).code, 0);
}
