//! Closed archives are reported first; input files of our own are bounded; nothing is written into
//! an input.

use std::path::{Path, PathBuf};
use std::process::Command;

use metaudit::{Format, Language, Limits, Scratch};
use serde_json::Value;

use crate::handmade::{Handmade, zip_of};
use crate::hostile::{Unwatched, options, report_of};
use crate::support::{Zip, fixture, metaudit};

const POSTS: &str = "your_facebook_activity/posts/your_posts_1.json";
const INSTAGRAM: &str = "your_instagram_activity/media/posts_1.json";

fn post(text: &str) -> Vec<u8> {
    format!(r#"[{{"timestamp": 1700000000, "data": [{{"post": "{text}"}}]}}]"#).into_bytes()
}

/// An entry under a password, by the old method or by AES.
pub(crate) fn locked(name: &str, by_aes: bool) -> Handmade {
    let entry = Handmade::stored(name, b"nobody can read this");
    if by_aes {
        Handmade {
            method: 99,
            flags: entry.flags | 1,
            ..entry
        }
    } else {
        Handmade {
            flags: entry.flags | 1,
            ..entry
        }
    }
}

#[test]
fn how_many_are_locked_stands_first() {
    let zstd = Handmade {
        method: 93,
        ..Handmade::stored("your_facebook_activity/events/your_events.json", b"x")
    };
    let cases: [(Vec<Handmade>, &str, &str); 3] = [
        (
            vec![Handmade::stored(POSTS, &post("open")), locked("your_facebook_activity/comments_and_reactions/comments.json", false)],
            "1 file is locked with a password",
            "1 Datei ist mit einem Passwort gesperrt",
        ),
        (
            vec![
                Handmade::deflated(INSTAGRAM, br#"[{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1700000000, "title": "open"}]}]"#),
                locked("media/posts/1.jpg", true),
                locked("your_instagram_activity/media/stories.json", true),
            ],
            "2 files are locked with a password",
            "2 Dateien sind mit einem Passwort gesperrt",
        ),
        (
            vec![Handmade::stored(POSTS, &post("open")), zstd],
            "1 file is packed in a way that is not opened here",
            "1 Datei ist auf eine Art gepackt",
        ),
    ];
    for (entries, says, german) in cases {
        let zip = Zip::raw("facebook-ada.zip", &zip_of(&entries));
        let folder = zip.path().parent().map(Path::to_owned).unwrap();
        let reports = [
            folder.join("r.html"),
            folder.join("r.md"),
            folder.join("r.json"),
        ];
        let mut arguments: Vec<&std::ffi::OsStr> = vec!["--language".as_ref(), "de".as_ref()];
        let input = zip.path();
        arguments.push(input.as_os_str());
        for report in &reports {
            arguments.extend(["-o".as_ref(), report.as_os_str()]);
        }
        let ran = metaudit(arguments);
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        let english = metaudit([
            input.as_os_str(),
            "-o".as_ref(),
            folder.join("e.json").as_os_str(),
        ]);
        assert!(
            english.stderr.lines().next().unwrap().contains(says),
            "{}",
            english.stderr
        );
        assert!(
            ran.stderr.lines().next().unwrap().contains(german),
            "{}",
            ran.stderr
        );
        assert!(ran.stdout.contains(german), "{}", ran.stdout);
        let page = std::fs::read_to_string(&reports[0]).unwrap();
        let first = page
            .split("<header>")
            .nth(1)
            .unwrap()
            .split("</header>")
            .next()
            .unwrap();
        assert!(first.contains(german), "{first}");
        assert!(
            std::fs::read_to_string(&reports[1])
                .unwrap()
                .contains(german)
        );
        let report: Value =
            serde_json::from_str(&std::fs::read_to_string(&reports[2]).unwrap()).unwrap();
        assert_eq!(
            report["items"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|item| item["text"] == "open")
                .count(),
            1
        );
    }
}

#[test]
fn nothing_is_written_into_an_input() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("export/your_facebook_activity/posts");
    std::fs::create_dir_all(&inside).unwrap();
    std::fs::write(inside.join("your_posts_1.json"), post("a")).unwrap();
    let zips = folder.path().join("zips");
    std::fs::create_dir(&zips).unwrap();
    std::fs::copy(fixture("threads.zip"), zips.join("threads.zip")).unwrap();
    let export = folder.path().join("export");
    #[cfg(unix)]
    std::os::unix::fs::symlink(&inside, folder.path().join("link")).unwrap();
    let refused: &[(&Path, PathBuf)] = &[
        (&export, export.join("new.html")),
        (&export, inside.join("new.json")),
        (&export, inside.join("../../new.md")),
        (&zips, zips.join("new.html")),
        #[cfg(unix)]
        (&export, folder.path().join("link/new.html")),
    ];
    for (input, output) in refused {
        for command in [
            &["-o"][..],
            &["letter", "--region", "eu", "-o"],
            &["ask", "-o"],
        ] {
            let output = match command[0] {
                "-o" => output.clone(),
                "letter" => output.with_extension("md"),
                _ => output.with_extension("toml"),
            };
            let mut arguments: Vec<&std::ffi::OsStr> = command.iter().map(AsRef::as_ref).collect();
            arguments.extend([output.as_os_str(), input.as_os_str()]);
            let ran = metaudit(arguments);
            assert_eq!(ran.code, 2, "{}: {}", output.display(), ran.stderr);
            assert!(
                ran.stderr.contains("lies inside an input folder"),
                "{}",
                ran.stderr
            );
            assert!(!output.exists(), "{}", output.display());
        }
    }
    // Beside it is as good a place as any.
    let beside = folder.path().join("export.html");
    assert_eq!(
        metaudit([export.as_os_str(), "-o".as_ref(), beside.as_os_str()]).code,
        0
    );
    assert!(beside.exists());
}

/// Paths that never end, or block forever.
#[cfg(unix)]
fn no_files(folder: &Path) -> Vec<PathBuf> {
    let pipe = folder.join("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    vec![pipe, "/dev/zero".into(), "/dev/null".into()]
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.json");
    let zip = fixture("threads.zip");
    for path in no_files(folder.path()) {
        let path = path.as_os_str();
        let asked: &[&[&std::ffi::OsStr]] = &[
            &["explain".as_ref(), path, "x".as_ref()],
            &[
                zip.as_os_str(),
                "-o".as_ref(),
                report.as_os_str(),
                "--answers".as_ref(),
                path,
            ],
            &[
                zip.as_os_str(),
                "-o".as_ref(),
                report.as_os_str(),
                "--policy".as_ref(),
                path,
            ],
            &["policy".as_ref(), "check".as_ref(), path],
            &["ask".as_ref(), zip.as_os_str(), "-o".as_ref(), path],
        ];
        for arguments in asked {
            let ran = metaudit(arguments.iter());
            assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.stderr);
            assert!(
                ran.stderr
                    .contains("this is no file, but a pipe, a device or a folder"),
                "{}",
                ran.stderr
            );
            assert!(!report.exists());
        }
    }
}

/// A file of an unpacked export becomes a pipe once the folder was listed.
#[cfg(unix)]
#[test]
fn what_becomes_a_pipe_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["your_posts_1.json", "your_posts_2.json"] {
        let path = folder
            .path()
            .join("your_facebook_activity/posts")
            .join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, post(name)).unwrap();
    }
    let inputs = [folder.path().to_owned()];
    let options = options(&inputs, Limits::default());
    let archive = metaudit::open(&inputs, &options).unwrap();
    let path = folder.path().join(POSTS);
    std::fs::remove_file(&path).unwrap();
    assert!(
        Command::new("mkfifo")
            .arg(&path)
            .status()
            .unwrap()
            .success()
    );
    let reading = metaudit::read(archive, &options, &Unwatched).unwrap();
    let audit = reading.judge(&options).unwrap();
    assert_eq!(audit.items(), 1);
    let report = report_of(&audit);
    let files = report["ledger"]["files"].as_array().unwrap();
    let mut notes = files.iter().filter_map(|file| file["note"].as_str());
    assert!(notes.any(|note| note.contains("a pipe")), "{files:?}");
}

#[test]
fn texts_of_our_own_are_small() {
    let folder = tempfile::tempdir().unwrap();
    let (large, deep) = (
        folder.path().join("large.toml"),
        folder.path().join("deep.toml"),
    );
    std::fs::write(&large, vec![b'#'; (4 << 20) + 1]).unwrap();
    std::fs::write(&deep, format!("a = {}", "[".repeat(1 << 20))).unwrap();
    let report = folder.path().join("report.json");
    let zip = fixture("threads.zip");
    for (path, says) in [(&large, "larger than 4194304 bytes"), (&deep, "deep.toml")] {
        for option in ["--answers", "--policy"] {
            let ran = metaudit([
                zip.as_os_str(),
                "-o".as_ref(),
                report.as_os_str(),
                option.as_ref(),
                path.as_os_str(),
            ]);
            assert_eq!(ran.code, 2, "{option} {}: {}", path.display(), ran.stderr);
            assert!(
                ran.stderr.contains(says) && !ran.stderr.contains("panicked"),
                "{}",
                ran.stderr
            );
        }
    }
}

#[test]
fn a_report_to_explain_may_be_anything() {
    let folder = tempfile::tempdir().unwrap();
    let long = "x".repeat(9 << 20);
    let many = "1,".repeat(5 << 20);
    let deep = "[".repeat(1 << 20);
    for (name, json) in [
        (
            "id",
            format!(r#"{{"schema": "metaudit-report/1", "items": [{{"id": "{long}"}}]}}"#),
        ),
        ("key", format!(r#"{{"{long}": 1}}"#)),
        (
            "item",
            format!(r#"{{"items": [{{"id": "x", "media": [{many}1]}}]}}"#),
        ),
        ("rules", format!(r#"{{"rules": [{many}1]}}"#)),
        ("deep", format!(r#"{{"rules": {deep}"#)),
        ("deep and passed over", format!(r#"{{"ledger": {deep}"#)),
    ] {
        let path = folder.path().join("report.json");
        std::fs::write(&path, json).unwrap();
        let ran = metaudit(["explain".as_ref(), path.as_os_str(), "x".as_ref()]);
        assert_eq!(ran.code, 2, "{name}");
        assert!(
            ran.stderr.contains("no JSON report") && ran.stderr.len() < 2000,
            "{name}: {}",
            ran.stderr.len()
        );
    }
    // A value that is skipped may have any size.
    let path = folder.path().join("report.json");
    std::fs::write(
        &path,
        format!(
            r#"{{"schema": "metaudit-report/1", "ledger": [{many}1], "items": [{{"id": "x"}}]}}"#
        ),
    )
    .unwrap();
    let ran = metaudit(["explain".as_ref(), path.as_os_str(), "x".as_ref()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn a_clock_may_show_any_day() {
    for day in [
        jiff::civil::date(1970, 1, 1),
        jiff::civil::date(9999, 12, 31),
        jiff::civil::date(-9999, 1, 1),
    ] {
        for name in ["threads.zip", "facebook-personal.zip", "facebook-html.zip"] {
            let inputs = [fixture(name)];
            let mut options = options(&inputs, Limits::default());
            (options.today, options.as_of) = (day, day);
            options.scratch = Scratch::in_memory(1 << 30);
            let audit = metaudit::audit(&inputs, &options, &Unwatched).unwrap();
            assert!(audit.items() > 0, "{name} on {day}");
            let mut page = Vec::new();
            metaudit::write(
                &audit,
                Language::German,
                vec![(Format::Html, &mut page as _)],
            )
            .map_err(|unwritten| unwritten.to_string())
            .unwrap();
            assert!(!page.is_empty());
        }
    }
}

/// If the directory and the local header differ and only one of them is right, a chat, thread or
/// page is still found and read.
#[test]
fn a_spoiled_size_in_the_directory_hides_nothing() {
    let chat = b"[01.05.26, 10:00:00] Ada: hello\n[01.05.26, 10:01:00] Bo: hello yourself\n";
    let thread = br#"{"participants": ["Ada", "Bo"], "threadName": "Bo_1", "messages": [{"isUnsent": false, "media": [], "reactions": [], "senderName": "Bo", "text": "hello", "timestamp": 1700000000000, "type": "text"}]}"#;
    let cases: [(&str, &str, &[u8]); 3] = [
        ("WhatsApp Chat - Bo.zip", "_chat.txt", chat),
        ("messages.zip", "Bo_1.json", thread),
        ("facebook-ada.zip", POSTS, &post("open")),
    ];
    for (name, path, content) in cases {
        let whole = zip_of(&[Handmade::deflated(path, content)]);
        let record = whole
            .windows(4)
            .position(|bytes| bytes == b"PK\x01\x02")
            .unwrap();
        // The checksum, the packed and the inflated size.
        for at in [16, 20, 24] {
            let mut spoiled = whole.clone();
            spoiled[record + at..record + at + 4].fill(0);
            let (_, report) = crate::support::audit(&[Zip::raw(name, &spoiled).path()]);
            let found = report["conversations"].as_array().unwrap().len()
                + usize::from(report["items"].to_string().contains("open"));
            assert_eq!(found, 1, "{name}, {at}");
            let told = |problem: &Value| {
                problem["what"]
                    .as_str()
                    .unwrap()
                    .contains("two different things")
            };
            assert!(
                report["problems"].as_array().unwrap().iter().any(told),
                "{name}, {at}: {}",
                report["problems"]
            );
        }
    }
}

/// Whoever audits many archives must learn which of them was damaged.
#[test]
fn a_damaged_archive_is_named_with_its_damage() {
    for (name, path) in [
        ("WhatsApp Chat - Bo.zip", "_chat.txt"),
        ("messages.zip", "Bo_1.json"),
        ("ada.zip", "start_here.html"),
    ] {
        let entry = Handmade {
            bytes: vec![0xFF; 40],
            ..Handmade::deflated(path, b"[01.05.26, 10:00:00] Ada: hello")
        };
        let zip = Zip::raw(name, &zip_of(&[entry]));
        let ran = metaudit([
            zip.path().as_os_str(),
            "-o".as_ref(),
            zip.path().with_extension("json").as_os_str(),
        ]);
        assert_eq!(ran.code, 3, "{name}: {}", ran.stderr);
        assert!(
            ran.stderr.contains(name) && ran.stderr.contains("damaged"),
            "{name}: {}",
            ran.stderr
        );
    }
}
