//! What the machine refuses: a full disk, descriptors, memory, files that may not be read, paths that
//! are too long. It is told in words, costs itself only, and leaves an old report as it was.
//!
//! Two of these need what a machine may not grant (a file system of one's own, another user). Where
//! it does not, the test says so on the standard error and looks at nothing.

use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use crate::hostile::{options, report_of};
use crate::support::{AS_OF, Zip, audit, fixture, ledger_line, metaudit};

const POSTS: &str = "your_facebook_activity/posts/your_posts_1.json";
const MORE: &str = "your_facebook_activity/posts/your_posts_2.json";

fn posts(text: &str) -> Value {
    json!([{"timestamp": 1_700_000_000, "data": [{"post": text}]}])
}

/// A folder with two files of posts.
fn export() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [(POSTS, "one"), (MORE, "two")] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, posts(text).to_string()).unwrap();
    }
    folder
}

/// What a run in a shell gave: its exit code and what it said of errors.
fn shell(script: &str) -> (Option<i32>, String) {
    let Output { status, stderr, .. } = Command::new("bash").args(["-c", script]).output().unwrap();
    (status.code(), String::from_utf8_lossy(&stderr).into_owned())
}

/// Whether the machine grants something.
#[expect(clippy::print_stderr, reason = "a test that looks at nothing says so")]
fn granted(what: &str, tried: &str) -> bool {
    let granted = shell(tried).0 == Some(0);
    if !granted {
        eprintln!("SKIPPED: this machine grants no {what}");
    }
    granted
}

/// The program in a place where every user can run it.
fn for_everybody(folder: &Path) -> String {
    let program = folder.join("metaudit");
    fs::copy(env!("CARGO_BIN_EXE_metaudit"), &program).unwrap();
    fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(folder, Permissions::from_mode(0o777)).unwrap();
    program.display().to_string()
}

/// A disk of a few kilobytes, which is this process's own.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// One, where the machine grants it.
    fn granted() -> Option<Self> {
        granted("file system of one's own", "unshare -rm true")
            .then(|| Self(tempfile::tempdir().unwrap()))
    }

    /// What a script gives that runs on it. `$disk` is where it lies.
    fn run(&self, kilobytes: u32, script: &str) -> (Option<i32>, String) {
        let script = format!(
            "disk='{}'; mount -t tmpfs -o size={kilobytes}k tmpfs \"$disk\" && cd \"$disk\" && {script}",
            self.0.path().display()
        );
        shell(&format!(
            "unshare -rm bash -c '{}'",
            script.replace('\'', "'\\''")
        ))
    }
}

const NO_ROOM: &str = "there is no room left on the disk";
const HOW: &str = "--language en --as-of 2026-12-01";

/// Wherever the disk becomes full, a report is the old one or the new one as a whole, nothing is
/// left beside it, and the exit code tells which.
#[test]
fn a_full_disk_leaves_the_old_report_and_says_so() {
    let Some(disk) = SmallDisk::granted() else {
        return;
    };
    let program = env!("CARGO_BIN_EXE_metaudit");
    let facebook = fixture("facebook-personal.zip");
    let input = facebook.display();
    let audit = |report: &str| {
        format!("'{program}' '{input}' -o {report} --force --quiet --region eu {HOW}")
    };
    let diff = |report: &str| {
        format!("'{program}' diff '{input}' '{input}' -o {report} --force --quiet {HOW}")
    };
    let letter = "r.docx";
    let letter = (
        letter,
        format!("'{program}' letter '{input}' -o {letter} --force --region eu {HOW}"),
    );
    let reports = ["r.html", "r.json", "r.jsonl", "r.csv", "r.md"].map(|name| (name, audit(name)));
    let diffs = ["d.html", "d.json"].map(|name| (name, diff(name)));
    for (report, run) in reports.into_iter().chain(diffs).chain([letter]) {
        let (mut full, mut whole) = (0, 0);
        for kilobytes in [4, 12, 40, 100, 200, 400, 4000] {
            let (code, told) = disk.run(
                kilobytes,
                &format!(
                    "echo old > {report} && {run};
                     code=$?; test \"$(ls -A)\" = {report} || exit 99
                     if test $code = 0; then test $(wc -c < {report}) -gt 1000 || exit 98
                     else test \"$(cat {report})\" = old || exit 97; fi; exit $code",
                ),
            );
            let of = format!("{report} on {kilobytes} kB: {told}");
            if code == Some(0) {
                whole += 1;
            } else {
                assert_eq!(code, Some(2), "{of}");
                assert!(told.contains(NO_ROOM), "{of}");
                full += 1;
            }
        }
        assert!(
            full > 0 && whole > 0,
            "{report}: {full} full, {whole} whole"
        );
    }
}

/// Answers that were given are never lost to a full disk.
#[test]
fn where_a_full_disk_takes_no_questions_the_answers_stay() {
    let Some(disk) = SmallDisk::granted() else {
        return;
    };
    let ask = format!(
        "'{}' ask '{}' -o a.toml {HOW}",
        env!("CARGO_BIN_EXE_metaudit"),
        fixture("facebook-personal.zip").display(),
    );
    // A disk on which nothing more has room, one that takes the questions and not the report, and one
    // that takes both.
    for (kilobytes, fill, ended) in [
        (64, "cat /dev/zero > fill 2> /dev/null;", 2),
        (400, "", 2),
        (4000, "", 0),
    ] {
        let (code, told) = disk.run(
            kilobytes,
            &format!(
                "echo 'region = \"eu\"' > a.toml && {fill} {ask} > /dev/null; code=$?
                 grep -q '^region = \"eu\"' a.toml || exit 97; exit $code"
            ),
        );
        assert_eq!(code, Some(ended), "{kilobytes} kB: {told}");
        assert_eq!(told.contains(NO_ROOM), ended == 2, "{kilobytes} kB: {told}");
    }
}

/// A batch whose disk becomes full says so, leaves no half report, and once there is room gives what
/// it gives in one go.
#[test]
fn a_batch_on_a_full_disk_is_resumed_when_there_is_room() {
    let Some(disk) = SmallDisk::granted() else {
        return;
    };
    let exports = tempfile::tempdir().unwrap();
    for name in ["facebook-personal.zip", "threads.zip", "instagram-2026.zip"] {
        fs::copy(fixture(name), exports.path().join(name)).unwrap();
    }
    let batch = format!(
        "'{}' batch '{}' --quiet --region eu {HOW}",
        env!("CARGO_BIN_EXE_metaudit"),
        exports.path().display(),
    );
    for kilobytes in [40, 400, 1000] {
        let (code, told) = disk.run(
            kilobytes,
            &format!(
                "{batch} -o out; code=$?; cat out/summary.csv >&2
                 find out -name '*.html' -size -2k | grep -q . && exit 97
                 test $code = 0 && exit 96
                 mount -o remount,size=20000k \"$disk\" && {batch} -o out && {batch} -o whole || exit 98
                 diff -r out whole >&2 || exit 99
                 exit $code"
            ),
        );
        assert!(
            matches!(code, Some(1..=3)),
            "{kilobytes} kB: {code:?} {told}"
        );
        assert!(told.contains(NO_ROOM), "{kilobytes} kB: {told}");
    }
}

/// With however few files a program may have open, intact ones are not taken for damaged: all is
/// read, or nothing is, and it is said what to do.
#[test]
fn with_few_descriptors_all_is_read_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (zips, report) = (folder.path().join("zips"), folder.path().join("r.json"));
    fs::create_dir(&zips).unwrap();
    for chat in 0..60 {
        let text =
            format!("[01.05.26, 10:00:00] Ada: hello\n[01.05.26, 10:01:00] P{chat}: hello\n");
        let name = format!("WhatsApp Chat - P{chat}.zip");
        let zip = Zip::of(&name, &[("_chat.txt", text.as_bytes())]);
        fs::copy(zip.path(), zips.join(name)).unwrap();
    }
    let mut read = Vec::new();
    for most in [6, 8, 10, 12, 14, 18, 20, 22, 24, 26, 32] {
        let _ = fs::remove_file(&report);
        let (code, told) = shell(&format!(
            "ulimit -n {most} && '{}' '{}' -o '{}' --me Ada --threads 8 --force --quiet --language en --as-of {AS_OF}",
            env!("CARGO_BIN_EXE_metaudit"),
            zips.display(),
            report.display(),
        ));
        if code == Some(2) {
            assert!(
                !report.exists() && told.contains("more files"),
                "{most}: {told}"
            );
            continue;
        }
        assert_eq!(code, Some(0), "{most}: {told}");
        let told: Value = serde_json::from_slice(&fs::read(&report).unwrap()).unwrap();
        assert_eq!(
            told["conversations"].as_array().unwrap().len(),
            60,
            "{most}"
        );
        read.push(most);
    }
    // Zips that were read make room for the report.
    assert!(read.contains(&8), "{read:?}");
}

/// A program that gets no more memory is ended. The old report stays, and nothing lies beside it.
#[test]
fn with_little_memory_a_report_is_whole_or_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let (place, input) = (folder.path().display(), fixture("facebook-personal.zip"));
    let (mut ended, mut whole) = (0, 0);
    for megabytes in [80, 120, 160, 240, 4000] {
        let (code, told) = shell(&format!(
            "cd '{place}' && echo old > r.html && ulimit -v {megabytes}000 -c 0;
             '{}' '{}' -o r.html --threads 2 --force --quiet --as-of {AS_OF}; code=$?
             test \"$(ls -A)\" = r.html || exit 99
             if test $code = 0; then tail -c 8 r.html | grep -q '</html>' || exit 98
             else test \"$(cat r.html)\" = old || exit 97; fi; exit $code",
            env!("CARGO_BIN_EXE_metaudit"),
            input.display(),
        ));
        assert!(
            !(97..=99).contains(&code.unwrap_or(0)),
            "{megabytes} MB: {code:?} {told}"
        );
        if code == Some(0) {
            whole += 1
        } else {
            ended += 1
        }
    }
    assert!(ended > 0 && whole > 0, "{ended} ended, {whole} whole");
}

#[test]
fn what_is_printed_nowhere_is_an_error() {
    for command in ["formats", "policy list"] {
        let program = env!("CARGO_BIN_EXE_metaudit");
        let run = format!("'{program}' {command} --language en > /dev/full");
        let (code, told) = shell(&run);
        assert_eq!(code, Some(2), "{command}: {told}");
        assert!(
            told.contains("the output cannot be written"),
            "{command}: {told}"
        );
        // A reader who has read enough is none.
        let run = format!("('{program}' {command} --language en; echo $? >&2) | true");
        assert_eq!(shell(&run).1.trim(), "0", "{command}");
    }
}

#[test]
fn what_may_not_be_read_costs_itself_and_is_not_called_damaged() {
    // Root may read everything, so it becomes nobody first.
    let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups";
    let root = shell("test \"$(id -u)\" = 0").0 == Some(0);
    if root && !granted("other user", &format!("{nobody} true")) {
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let program = for_everybody(place.path());
    let run = |inputs: &[&Path], report: &Path| {
        let inputs: Vec<_> = inputs
            .iter()
            .map(|path| format!("'{}'", path.display()))
            .collect();
        shell(&format!(
            "{} '{program}' {} -o '{}' --force --quiet --language en --as-of {AS_OF}",
            if root { nobody } else { "" },
            inputs.join(" "),
            report.display(),
        ))
    };
    let shut = |path: &Path| fs::set_permissions(path, Permissions::from_mode(0o000)).unwrap();
    let open = |path: &Path| fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();

    // One file of a folder, then a whole folder in it.
    let export = export();
    open(export.path());
    let report = place.path().join("r.json");
    for closed in [
        export.path().join(MORE),
        export.path().join("your_facebook_activity/closed"),
    ] {
        if !closed.exists() {
            fs::create_dir(&closed).unwrap();
            fs::write(closed.join("x.json"), "[]").unwrap();
        }
        shut(&closed);
        let (code, told) = run(&[export.path()], &report);
        open(&closed);
        assert_eq!(code, Some(1), "{told}");
        let told: Value = serde_json::from_slice(&fs::read(&report).unwrap()).unwrap();
        let path = closed
            .strip_prefix(export.path())
            .unwrap()
            .display()
            .to_string();
        let line = ledger_line(&told, &path);
        assert_eq!(line["status"], "unreadable", "{line}");
        let note = line["note"].as_str().unwrap();
        assert!(
            note.contains("cannot be opened") && !note.contains("damaged"),
            "{note}"
        );
        assert_eq!(ledger_line(&told, POSTS)["status"], "read");
    }

    // A zip, alone and beside the folder.
    let zip = Zip::of_json("threads.zip", &[(POSTS, posts("three"))]);
    open(zip.path().parent().unwrap());
    shut(&zip.path());
    let (code, told) = run(&[&zip.path()], &report);
    assert_eq!(code, Some(3), "{told}");
    assert!(
        told.contains("threads.zip") && told.contains("check that you may read it"),
        "{told}"
    );
    let (code, told) = run(&[export.path(), &zip.path()], &report);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("threads.zip"), "{told}");

    // A folder in which nothing may be written.
    let closed = tempfile::tempdir().unwrap();
    open(closed.path());
    let (code, told) = run(&[export.path()], &closed.path().join("r.html"));
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("you may not write there"), "{told}");
}

/// A file of which the path is longer than the system takes is named, and the others are read.
#[test]
fn a_path_that_is_too_long_costs_itself() {
    let export = export();
    let (long, folder) = ("x".repeat(200), export.path().display());
    let (code, told) = shell(&format!(
        "cd '{folder}' && for n in $(seq 25); do mkdir {long} && cd {long}; done && echo '[]' > deep.json"
    ));
    assert_eq!(code, Some(0), "{told}");
    let (code, report) = audit(&[export.path().to_owned()]);
    // Only a shell that goes down step by step can take it away again.
    shell(&format!("cd '{folder}' && rm -r x*"));
    assert_eq!(code, 1);
    assert_eq!(ledger_line(&report, POSTS)["status"], "read");
    let lines = report["ledger"]["files"].as_array().unwrap();
    let too_long = lines
        .iter()
        .find(|line| line["status"] == "unreadable")
        .unwrap();
    let note = too_long["note"].as_str().unwrap();
    assert!(
        note.contains("cannot be opened") && !note.contains("xxx"),
        "{note}"
    );
}

#[test]
fn names_that_are_no_unicode_are_read_and_written() {
    use std::os::unix::ffi::OsStringExt as _;
    let name = |bytes: &[u8]| std::ffi::OsString::from_vec(bytes.to_vec());
    let folder = tempfile::tempdir().unwrap();
    let (zip, report) = (
        folder.path().join(name(b"caf\xe9.zip")),
        folder.path().join(name(b"r\xff.json")),
    );
    fs::copy(fixture("threads.zip"), &zip).unwrap();
    let ran = metaudit([
        zip.as_os_str(),
        "-o".as_ref(),
        report.as_os_str(),
        "--quiet".as_ref(),
    ]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let report: Value = serde_json::from_slice(&fs::read(report).unwrap()).unwrap();
    let named = report["inputs"][0]["path"].as_str().unwrap();
    assert!(named.ends_with("caf\u{fffd}.zip"), "{named}");
}

/// Cuts the file off once its reading has begun.
struct Cutting<'p>(&'p Path, AtomicBool);

impl metaudit::Watch for Cutting<'_> {
    fn read(&self, _bytes: u64, _total: u64) {
        if !self.1.swap(true, Ordering::Relaxed) {
            File::options()
                .write(true)
                .open(self.0)
                .unwrap()
                .set_len(100)
                .unwrap();
        }
    }

    fn stopped(&self) -> bool {
        false
    }
}

#[test]
fn a_file_that_is_cut_while_it_is_read_is_told() {
    // Long, and nothing that packs well: so the first is being read while the last are not yet.
    let mut last = 1_u64;
    let mut text = || {
        let mut words = String::new();
        for _ in 0..100_000 {
            last = last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            words += &format!("{:x} ", last >> 20);
        }
        posts(&words)
    };
    let names: Vec<String> = (1..=4)
        .map(|n| format!("your_facebook_activity/posts/your_posts_{n}.json"))
        .collect();
    let files: Vec<(&str, Value)> = names.iter().map(|name| (name.as_str(), text())).collect();
    let zip = Zip::of_json("facebook.zip", &files);
    let inputs = [zip.path()];
    let watch = Cutting(&inputs[0], AtomicBool::new(false));
    let limits = metaudit::Limits::default();
    let audit = metaudit::audit(&inputs, &options(&inputs, limits), &watch);
    let audit = audit.expect("what was read before the cut");
    let report = report_of(&audit);
    let files = report["ledger"]["files"].as_array().unwrap();
    let count = |status: &str| files.iter().filter(|file| file["status"] == status).count();
    let (unreadable, read) = (count("unreadable"), count("read"));
    assert_eq!((unreadable + read, unreadable > 0), (4, true));
}
