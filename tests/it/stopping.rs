//! If the program is stopped, at any moment, the old report is still there and nothing else. The
//! moment is found from the files that the program has open, never by timing: the program is paused
//! there and checked again.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};

use serde_json::json;

use crate::chromium::skipped;
use crate::support::{AS_OF, Zip, metaudit, names};

const REPORTS: [&str; 2] = ["report.html", "report.json"];
const OLD: &str = "the report of last week";
const POSTS: &str = "your_facebook_activity/posts/your_posts_1.json";

/// The names of unfinished files, where files cannot be unnamed.
const UNFINISHED: &str = ".metaudit-unfinished-";

/// When the program is stopped.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Moment {
    Reading,
    Writing,
}

/// An export whose reports take more than one piece to write.
fn export() -> Zip {
    let post = |n: u32| json!({"timestamp": 1_500_000_000 + n, "data": [{"post": format!("{n} {}", "words ".repeat(100))}]});
    let posts = serde_json::Value::from_iter((0..2000).map(post)).to_string();
    Zip::of(
        "facebook-ada-2026-05-01-x7Kq2LmN.zip",
        &[(POSTS, posts.as_bytes())],
    )
}

/// The running program, with a shell that sends it signals without delay.
struct AtWork {
    child: Child,
    shell: Child,
    orders: ChildStdin,
    folder: tempfile::TempDir,
    zip: PathBuf,
}

impl AtWork {
    fn begin(zip: &Zip) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_metaudit"));
        command
            .env_clear()
            .arg(zip.path())
            .args(["--force", "--as-of", AS_OF, "--no-progress"]);
        for name in REPORTS {
            let report = folder.path().join(name);
            std::fs::write(&report, OLD).unwrap();
            command.arg("-o").arg(report);
        }
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut shell = Command::new("sh").stdin(Stdio::piped()).spawn().unwrap();
        let orders = shell.stdin.take().unwrap();
        Self {
            child,
            shell,
            orders,
            folder,
            zip: zip.path(),
        }
    }

    fn send(&mut self, signal: &str) {
        writeln!(self.orders, "kill -{signal} {}", self.child.id()).unwrap();
    }

    fn of_process(&self, what: &str) -> PathBuf {
        PathBuf::from(format!("/proc/{}/{what}", self.child.id()))
    }

    /// The state of the process: `T` if it is paused, `Z` if it has ended.
    fn state(&self) -> char {
        let stat = std::fs::read_to_string(self.of_process("stat")).unwrap();
        stat.rsplit(") ").next().unwrap().chars().next().unwrap()
    }

    /// What it is doing, judged by its open files.
    fn moment(&self) -> Option<Moment> {
        let files: Vec<PathBuf> = std::fs::read_dir(self.of_process("fd"))
            .ok()?
            .flatten()
            .map(|file| file.path())
            .collect();
        let leads_to = |file: &PathBuf| std::fs::read_link(file).unwrap_or_default();
        // Other unnamed files are scratch space.
        let is_report = |file: &PathBuf| {
            let mut start = Vec::new();
            let opened =
                std::fs::File::open(file).and_then(|file| file.take(16).read_to_end(&mut start));
            opened.is_ok()
                && (start.starts_with(b"{\n  \"schema\"") || start.starts_with(b"<!doctype html>"))
        };
        if files
            .iter()
            .any(|file| leads_to(file).starts_with(self.folder.path()) && is_report(file))
        {
            return Some(Moment::Writing);
        }
        files
            .iter()
            .any(|file| leads_to(file) == self.zip)
            .then_some(Moment::Reading)
    }

    /// Pauses it at a moment; returns whether that succeeded with the old reports in place.
    fn stands_at(&mut self, moment: Moment) -> bool {
        while self.moment() != Some(moment) {
            if self.state() == 'Z' {
                return false;
            }
        }
        self.send("STOP");
        loop {
            match self.state() {
                'T' => return self.moment() == Some(moment) && has_old_reports(self.folder.path()),
                'Z' => return false,
                _ => std::thread::yield_now(),
            }
        }
    }

    /// Waits until it has ended.
    fn end(self) -> (Output, tempfile::TempDir) {
        let output = self.child.wait_with_output().unwrap();
        let mut shell = self.shell;
        drop(self.orders);
        shell.wait().unwrap();
        (output, self.folder)
    }
}

fn has_old_reports(folder: &Path) -> bool {
    REPORTS
        .iter()
        .all(|name| std::fs::read(folder.join(name)).is_ok_and(|bytes| bytes == OLD.as_bytes()))
}

/// The program, paused at a moment.
fn at(moment: Moment, zip: &Zip) -> AtWork {
    for _ in 0..100 {
        let mut run = AtWork::begin(zip);
        if run.stands_at(moment) {
            return run;
        }
        run.send("KILL");
        run.end();
    }
    panic!("it was never seen {moment:?}");
}

/// Whether a folder can have unnamed files (`O_TMPFILE`) that can get a name later.
fn has_unnamed_files(folder: &Path) -> bool {
    let flags = 0o20_200_000;
    std::fs::OpenOptions::new()
        .write(true)
        .custom_flags(flags)
        .open(folder)
        .is_ok()
        && cfg!(target_arch = "x86_64")
}

#[test]
fn a_signal_ends_it_with_130_and_the_old_report_stays() {
    let zip = export();
    for moment in [Moment::Reading, Moment::Writing] {
        for signal in ["INT", "TERM", "HUP"] {
            let mut run = at(moment, &zip);
            run.send(signal);
            run.send("CONT");
            let (output, folder) = run.end();
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert_eq!(
                output.status.code(),
                Some(130),
                "{signal}, {moment:?}: {stderr}"
            );
            assert!(
                stderr.contains("no report was written"),
                "{signal}, {moment:?}: {stderr}"
            );
            assert_eq!(names(folder.path()), REPORTS, "{signal}, {moment:?}");
            assert!(has_old_reports(folder.path()), "{signal}, {moment:?}");
        }
    }
}

#[test]
fn what_is_killed_leaves_nothing_that_the_next_run_does_not_remove() {
    let zip = export();
    for moment in [Moment::Reading, Moment::Writing] {
        let mut run = at(moment, &zip);
        run.send("KILL");
        let (output, folder) = run.end();
        assert_eq!(output.status.code(), None, "{moment:?}");
        let mut left = names(folder.path());
        left.retain(|name| !name.starts_with("report."));
        if has_unnamed_files(folder.path()) {
            assert!(left.is_empty(), "{moment:?}: {left:?}");
        }
        assert!(
            left.iter().all(|name| name.starts_with(UNFINISHED)),
            "{moment:?}: {left:?}"
        );
        assert!(has_old_reports(folder.path()), "{moment:?}");
        let report = folder.path().join("report.json");
        let ran = metaudit([
            zip.path().as_os_str(),
            "--force".as_ref(),
            "-o".as_ref(),
            report.as_os_str(),
        ]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert_eq!(names(folder.path()), REPORTS, "{moment:?}");
        assert!(std::fs::read_to_string(&report).unwrap().starts_with('{'));
    }
}

/// Presses Ctrl-C at a terminal once something is printed there; `None` if this machine cannot make
/// terminals.
fn pressed_at_a_terminal(home: &Path, command: &str, said: &str) -> Option<(i32, String)> {
    let mut ran = Command::new("script");
    ran.args(["-qec", &format!("exec {command}"), "/dev/null"])
        .env_clear()
        .env("HOME", home)
        .current_dir(home);
    ran.env("PATH", "/usr/bin:/bin");
    let Ok(mut ran) = ran.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() else {
        skipped("there is no program `script`, which makes terminals");
        return None;
    };
    let (mut keys, mut screen) = (ran.stdin.take().unwrap(), ran.stdout.take().unwrap());
    let mut shown = Vec::new();
    let mut byte = [0];
    while !String::from_utf8_lossy(&shown).contains(said) {
        let n = screen.read(&mut byte).unwrap();
        assert!(n > 0, "{said}: {}", String::from_utf8_lossy(&shown));
        shown.extend(byte);
    }
    keys.write_all(b"\x03").unwrap();
    screen.read_to_end(&mut shown).unwrap();
    drop(keys);
    Some((
        ran.wait().unwrap().code().unwrap(),
        String::from_utf8_lossy(&shown).into_owned(),
    ))
}

#[test]
fn a_signal_ends_what_asks() {
    let post = br#"[{"timestamp": 1700000000, "data": [{"post": "Hello"}]}]"#;
    let zip = Zip::of("facebook-ada-2026-05-01-x7Kq2LmN.zip", &[(POSTS, post)]);
    let home = tempfile::tempdir().unwrap();
    let downloads = home.path().join("Downloads");
    std::fs::create_dir(&downloads).unwrap();
    std::fs::copy(
        zip.path(),
        downloads.join("facebook-ada-2026-05-01-x7Kq2LmN.zip"),
    )
    .unwrap();
    let program = env!("CARGO_BIN_EXE_metaudit");
    let before = names(&downloads);
    let export = downloads.join(&before[0]);
    let ask = format!("{program} ask {} --no-progress", export.display());
    for (command, said) in [
        (ask.as_str(), "every answer is saved at once"),
        (program, "2026-05-01"),
    ] {
        let Some((code, shown)) = pressed_at_a_terminal(home.path(), command, said) else {
            return;
        };
        assert_eq!(code, 130, "{shown}");
        assert_eq!(names(&downloads), before, "{shown}");
    }
}
