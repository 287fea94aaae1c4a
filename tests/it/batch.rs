//! Many exports at once: a report for each person, whoever stops it and whenever, and what cannot
//! be audited costs only itself.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::named::facebook;
use crate::several::instagram;
use crate::support::{AS_OF, Ran, Zip, metaudit};

/// A folder of exports, and one for what is made of them.
struct Folder(tempfile::TempDir);

impl Folder {
    fn of(zips: &[Zip]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        std::fs::create_dir(folder.exports()).unwrap();
        zips.iter().for_each(|zip| folder.put(zip));
        folder
    }

    fn put(&self, zip: &Zip) {
        let path = zip.path();
        std::fs::copy(&path, self.exports().join(path.file_name().unwrap())).unwrap();
    }

    fn exports(&self) -> PathBuf {
        self.0.path().join("exports")
    }

    fn out(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn arguments(&self, out: &str, more: &[&str]) -> Vec<std::ffi::OsString> {
        let mut all: Vec<std::ffi::OsString> = vec![
            "batch".into(),
            self.exports().into(),
            "-o".into(),
            self.out(out).into(),
        ];
        all.extend(
            ["--as-of", AS_OF, "--language", "en"]
                .iter()
                .chain(more)
                .map(Into::into),
        );
        all
    }

    fn run(&self, out: &str, more: &[&str]) -> Ran {
        metaudit(self.arguments(out, more))
    }

    /// Begins, reads what it says until some cases have ended, and hands it over while it works.
    fn begin(&self, out: &str, cases: usize) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_metaudit"));
        command
            .args(self.arguments(out, &["--threads", "1"]))
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut said = BufReader::new(child.stdout.as_mut().unwrap()).lines();
        (0..cases).for_each(|_| assert!(said.next().unwrap().is_ok()));
        child
    }
}

/// Every file below a folder.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let (path, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        if path.is_dir() {
            all.extend(
                tree(&path)
                    .into_iter()
                    .map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)),
            );
        } else {
            all.insert(name, std::fs::read(path).unwrap());
        }
    }
    all
}

fn rows(out: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(out.join("summary.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn column<'r>(rows: &'r [BTreeMap<String, String>], name: &str) -> Vec<&'r str> {
    rows.iter().map(|row| row[name].as_str()).collect()
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Twenty people; three of them have Instagram too, and one file is none.
fn twenty() -> Folder {
    people(20)
}

fn people(number: usize) -> Folder {
    let mut zips: Vec<Zip> = (0..number)
        .map(|n| {
            facebook(
                &format!("user{n:02}"),
                &format!("Person Number{n}"),
                "2026-05-01",
                &format!("Hello {n}"),
            )
        })
        .collect();
    zips.extend((0..3).map(|n| {
        instagram(
            &format!("user{n:02}"),
            &format!("Person Number{n}"),
            "2026-05-02",
        )
    }));
    zips.push(Zip::raw("broken.zip", b"no zip at all"));
    let folder = Folder::of(&zips);
    std::fs::write(folder.exports().join("notes.txt"), "my notes").unwrap();
    folder
}

#[test]
#[cfg(unix)]
fn stopped_twice_it_gives_the_same_as_in_one_go() {
    stopped_twice(20);
}

#[test]
#[cfg(unix)]
#[ignore = "takes minutes; .ci/more runs it"]
fn two_hundred_stopped_twice_give_the_same_as_in_one_go() {
    stopped_twice(200);
}

/// Killed once and interrupted once, and gone on with: the same files as in one go, and nothing
/// half at any time.
#[cfg(unix)]
fn stopped_twice(number: usize) {
    let folder = people(number);
    let ran = folder.run("whole", &[]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(
        ran.stdout.contains(&format!("{} cases", number + 1)) && ran.stdout.contains("notes.txt"),
        "{}",
        ran.stdout
    );
    let whole = tree(&folder.out("whole"));
    // Three reports and a mark of each, how it was begun, and the summaries.
    assert_eq!(whole.len(), number * 4 + 1 + 2, "{:?}", whole.keys());

    let mut first = folder.begin("parts", number / 5);
    first.kill().unwrap();
    first.wait().unwrap();
    let nothing_half = |least: usize| {
        let there = tree(&folder.out("parts"));
        let done = there
            .keys()
            .filter(|path| path.ends_with("/done.json"))
            .count();
        assert!(done >= least, "{done} {:?}", there.keys());
        for (path, bytes) in there.iter().filter(|(path, _)| path.contains('/')) {
            assert_eq!(Some(bytes), whole.get(path), "{path} is half");
        }
    };
    nothing_half(number / 5 - 1);
    let mut second = folder.begin("parts", number * 2 / 5);
    assert!(
        Command::new("kill")
            .args(["-INT", &second.id().to_string()])
            .status()
            .unwrap()
            .success()
    );
    second.wait().unwrap();
    nothing_half(number * 2 / 5 - 1);
    let ran = folder.run("parts", &["--threads", "3"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(
        ran.stdout.matches("done before").count() >= number * 2 / 5 - 1,
        "{}",
        ran.stdout
    );
    assert_eq!(tree(&folder.out("parts")), whole);
    // A third time there is nothing to do but what failed.
    let ran = folder.run("parts", &[]);
    assert_eq!(
        (
            ran.stdout.matches("done before").count(),
            tree(&folder.out("parts"))
        ),
        (number, whole)
    );
}

#[test]
fn parts_and_platforms_are_joined_and_a_failure_costs_only_itself() {
    let folder = twenty();
    std::fs::create_dir(folder.exports().join("two people")).unwrap();
    for zip in [
        facebook("ada", "Ada Example", "2026-05-01", "Hello"),
        facebook("bo", "Bo Person", "2026-05-01", "Hi"),
    ] {
        let path = zip.path();
        std::fs::copy(
            &path,
            folder
                .exports()
                .join("two people")
                .join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    let ran = folder.run("out", &[]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let rows = rows(&folder.out("out"));
    assert_eq!(rows.len(), 22);
    let of = |case: &str| rows.iter().find(|row| row["case"] == case).unwrap();
    assert_eq!(
        of("user00")["report_of"],
        "facebook user00 + instagram user00 2026-05-02"
    );
    assert_eq!(of("user03")["report_of"], "facebook user03 2026-05-01");
    assert_eq!(
        (
            of("user03")["ended"].as_str(),
            of("user03")["unrecognised"].as_str()
        ),
        ("audited", "0")
    );
    let failed = of("two people");
    assert!(
        failed["ended"] == "failed"
            && failed["items"].is_empty()
            && failed["why"].contains("Bo Person"),
        "{failed:?}"
    );
    assert!(
        of("broken")["ended"] == "failed" && of("broken")["why"].contains("broken.zip"),
        "{:?}",
        of("broken")
    );
    let page = std::fs::read_to_string(folder.out("out").join("summary.html")).unwrap();
    assert!(
        page.contains("href=\"user00/metaudit-facebook-instagram-user00-2026-05-02.html\""),
        "{page}"
    );
    assert!(page.contains("two people") && !page.contains("<script"));
    let report = json(&folder.out("out/user03/metaudit-facebook-user03-2026-05-01.json"));
    assert_eq!(
        (
            report["case"].clone(),
            report["summary"]["items"].to_string()
        ),
        (Value::Null, of("user03")["items"].clone())
    );
    // Only failures: there is nothing.
    let none = Folder::of(&[Zip::raw("broken.zip", b"no zip at all")]);
    assert_eq!(none.run("out", &[]).code, 3);
    assert_eq!(column(&self::rows(&none.out("out")), "ended"), ["failed"]);
}

#[test]
fn a_table_says_who_is_who() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let garden = instagram("green.garden", "Ada Example", "2026-05-01");
    let folder = Folder::of(&[ada, garden, facebook("bo", "Bo Person", "2026-05-02", "Hi")]);
    std::fs::write(
        folder.exports().join("ada.toml"),
        "[[answer]]\nid = \"facebook.timeline\"\nchoice = \"private\"\n",
    )
    .unwrap();
    let table = |text: &str| std::fs::write(folder.exports().join("cases.csv"), text).unwrap();
    let ada = "facebook-ada-2026-05-01-x7Kq2LmN.zip";
    let garden = "instagram-green.garden-2026-05-01-AbCd1234.zip";
    table(&format!(
        "\u{FEFF}Case;Path;Region;Objected_on;Answers\r\nK-17/26;{ada};eu;31 May 2025;ada.toml\r\nK-17/26;{garden};;;\r\n"
    ));
    let ran = folder.run("out", &["--region", "us"]);
    assert_eq!(ran.code, 0, "{} {}", ran.stderr, ran.stdout);
    let rows = rows(&folder.out("out"));
    assert_eq!(column(&rows, "case"), ["K-17/26", "bo"]);
    assert_eq!(column(&rows, "region"), ["eu", "us"]);
    let lines = std::fs::read_to_string(
        folder.out("out/k-17-26/metaudit-facebook-instagram-ada-2026-05-01.jsonl"),
    )
    .unwrap();
    assert!(lines.lines().count() > 1);
    let line: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(line["case"], "K-17/26");
    let report = json(&folder.out("out/k-17-26/metaudit-facebook-instagram-ada-2026-05-01.json"));
    assert_eq!(
        (&report["case"], &report["exports"][0]["objected_on"]),
        (&"K-17/26".into(), &"2025-05-31".into())
    );
    assert!(
        report["answers"]
            .as_array()
            .unwrap()
            .iter()
            .any(|answer| answer["id"] == "facebook.timeline"),
        "{}",
        report["answers"]
    );

    for (wrong, said) in [
        (
            format!("case,path,colour\nK,{ada},red\n"),
            "row 2: there is no column colour",
        ),
        (
            "case,path\nK,nowhere.zip\n".to_owned(),
            "nowhere.zip: there is no such file",
        ),
        (format!("case,path,region\nK,{ada},mars\n"), "row 2"),
        (
            format!("case,path,region\nK,{ada},eu\nK,{garden},us\n"),
            "case K: two regions",
        ),
        (
            format!("case,path,objected_on\nK,{ada},5/6/2025\n"),
            "write it as 2025-05-20",
        ),
        (format!("path\n{ada}\n"), "it has no columns case and path"),
        (format!("case,path\n,{ada}\n"), "row 2: it names no case"),
    ] {
        table(&wrong);
        let ran = folder.run("wrong", &[]);
        assert!(
            ran.code == 2 && ran.stderr.contains(said),
            "{said}: {}",
            ran.stderr
        );
    }
}

#[test]
fn what_changed_is_done_again_and_nothing_else() {
    let folder = Folder::of(&[
        facebook("ada", "Ada Example", "2026-05-01", "Hello"),
        facebook("bo", "Bo Person", "2026-05-01", "Hi"),
    ]);
    let known = |ran: &Ran| {
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout.matches("done before").count()
    };
    assert_eq!(known(&folder.run("out", &[])), 0);
    assert_eq!(known(&folder.run("out", &[])), 2);
    // One more download of the platform, of another name and day: the report of before is not left
    // beside the new one.
    std::fs::remove_file(
        folder
            .exports()
            .join("facebook-ada-2026-05-01-x7Kq2LmN.zip"),
    )
    .unwrap();
    folder.put(&facebook(
        "ada",
        "Ada Example",
        "2026-06-01",
        "Hello, and more of it",
    ));
    assert_eq!(known(&folder.run("out", &[])), 1);
    let there = tree(&folder.out("out/ada"));
    assert_eq!(there.len(), 4, "{:?}", there.keys());
    assert!(there.contains_key("metaudit-facebook-ada-2026-06-01.html"));
    // A report that somebody took away is made again.
    std::fs::remove_file(folder.out("out/bo/metaudit-facebook-bo-2026-05-01.json")).unwrap();
    assert_eq!(known(&folder.run("out", &[])), 1);

    let ran = folder.run("out", &["--region", "eu"]);
    assert!(
        ran.code == 2 && ran.stderr.contains("with other options"),
        "{}",
        ran.stderr
    );
    assert_eq!(known(&folder.run("out", &["--region", "eu", "--force"])), 0);
    // Without a day it is judged as of the day on which it was begun.
    let mut all = folder.arguments("out", &["--region", "eu"]);
    all.retain(|argument| argument != "--as-of" && argument != AS_OF);
    assert_eq!(known(&metaudit(all)), 2);
}

#[test]
fn nothing_foreign_is_touched() {
    let folder = Folder::of(&[facebook("ada", "Ada Example", "2026-05-01", "Hello")]);
    std::fs::create_dir(folder.out("mine")).unwrap();
    std::fs::write(folder.out("mine/summary.csv"), "my own").unwrap();
    let ran = folder.run("mine", &[]);
    assert!(
        ran.code == 2 && ran.stderr.contains("holds something else"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        tree(&folder.out("mine")).into_values().collect::<Vec<_>>(),
        [b"my own"]
    );
    let ran = folder.run("exports/out", &[]);
    assert!(
        ran.code == 2 && ran.stderr.contains("inside an input folder"),
        "{}",
        ran.stderr
    );
    assert!(!folder.out("exports/out").exists());
    let empty = Folder::of(&[]);
    let ran = empty.run("out", &[]);
    assert!(
        ran.code == 3 && ran.stderr.contains("no export was found in this folder"),
        "{}",
        ran.stderr
    );
    let ran = metaudit(["batch", "/nowhere", "-o", "/nowhere/out"]);
    assert!(
        ran.code == 2 && ran.stderr.contains("there is no such folder"),
        "{}",
        ran.stderr
    );
}

/// What is redacted names nobody, in no file and in no name of a file.
#[test]
fn a_redacted_batch_names_nobody() {
    let folder = Folder::of(&[
        facebook("ada", "Ada Example", "2026-05-01", "Hello"),
        facebook("bo", "Bo Person", "2026-05-01", "Hi"),
        Zip::raw("facebook-cy-2026-05-01-AAAA1111.zip", b"no zip at all"),
    ]);
    let ran = folder.run("out", &["--redact", "--me", "Ada Example"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let there = tree(&folder.out("out"));
    assert!(
        there.contains_key("case-0001/metaudit-facebook-redacted-2026-05-01.html"),
        "{:?}",
        there.keys()
    );
    for (path, bytes) in &there {
        let text = format!("{path} {}", String::from_utf8_lossy(bytes));
        for word in [
            "Ada",
            "facebook ada",
            "facebook-ada",
            "Bo Person",
            "-cy-",
            "exports/",
        ] {
            assert!(!text.contains(word), "{path}: {word}");
        }
    }
}
