//! Hostile input: a bad file affects only itself, is named, and cannot act in any output.

use std::path::{Path, PathBuf};
use std::process::Command;

use metaudit::for_tests::WHOLE_ENTRY_BYTES;
use metaudit::{Audit, Error, Format, Language, Limits, Options, Scratch, Watch};
use serde_json::{Value, json};

use crate::handmade::{Handmade, zip_of};
use crate::support::{AS_OF, Ran, Zip, audit, audit_with, ledger_line, metaudit};

const POSTS: &str = "your_facebook_activity/posts/your_posts_1.json";
const MORE: &str = "your_facebook_activity/posts/your_posts_2.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const PROFILE: &str = "personal_information/profile_information/profile_information.json";
const SEARCHES: &str = "logged_information/search/your_search_history.json";

/// One post, as Meta writes it.
fn post(n: usize, text: &str) -> Value {
    json!({"timestamp": 1_700_000_000 + n, "data": [{"post": text}], "title": "Ada Example updated her status."})
}

/// A file of posts of these texts.
fn posts(texts: &[&str]) -> Vec<u8> {
    let posts: Vec<Value> = texts
        .iter()
        .enumerate()
        .map(|(n, text)| post(n, text))
        .collect();
    serde_json::to_vec(&posts).unwrap()
}

/// Texts of the items of a report, sorted.
fn texts(report: &Value) -> Vec<&str> {
    let mut texts: Vec<&str> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["text"].as_str().unwrap_or(""))
        .collect();
    texts.sort_unstable();
    texts
}

fn assert_line(report: &Value, path: &str, status: &str, note: &str) {
    let line = ledger_line(report, path);
    assert_eq!(line["status"], status, "{line}");
    assert!(
        line["note"].as_str().unwrap_or("").contains(note),
        "{line} does not say {note:?}"
    );
}

/// Audits a zip whose entry [`MORE`] is bad: the other file must not suffer, and the ledger must
/// say what is wrong.
fn costs_itself_only(zip: &Zip, note: &str, kept: &[&str]) -> Value {
    let (code, report) = audit(&[zip.path()]);
    assert_line(&report, MORE, "unreadable", note);
    assert_line(&report, POSTS, "read", "");
    assert_eq!((code, texts(&report).as_slice()), (1, kept));
    report
}

/// The program refused: one line says what, one line says what to do.
fn assert_refused(ran: &Ran, code: i32, what: &str, remedy: &str) {
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(
        (ran.code, lines.len(), ran.stdout.as_str()),
        (code, 2, ""),
        "{}",
        ran.stderr
    );
    assert!(
        lines[0].starts_with("metaudit: ") && lines[0].contains(what),
        "{} does not say {what:?}",
        ran.stderr
    );
    assert!(
        lines[1].starts_with("What to do: ") && lines[1].contains(remedy),
        "{} lacks {remedy:?}",
        ran.stderr
    );
}

/// Runs the program on inputs that it must refuse; a report must not appear.
pub(crate) fn refused<P: AsRef<Path>>(inputs: &[P], code: i32, what: &str, remedy: &str) {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.json");
    let mut arguments: Vec<PathBuf> = inputs
        .iter()
        .map(|input| input.as_ref().to_owned())
        .collect();
    arguments.extend(["-o".into(), report]);
    assert_refused(&metaudit(arguments), code, what, remedy);
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        0,
        "something was left behind"
    );
}

pub(crate) struct Unwatched;

impl Watch for Unwatched {
    fn read(&self, _bytes: u64, _total: u64) {}

    fn stopped(&self) -> bool {
        false
    }
}

/// The options of an audit in this process.
pub(crate) fn options(inputs: &[PathBuf], limits: Limits) -> Options {
    let scratch = Scratch::in_folder(inputs[0].parent().unwrap());
    Options {
        limits,
        ..Options::new(AS_OF.parse().unwrap(), scratch)
    }
}

/// Audits in this process, with limits of the test's own, and gives the JSON report.
pub(crate) fn within(inputs: &[PathBuf], limits: Limits) -> Result<Value, Error> {
    let audit = metaudit::audit(inputs, &options(inputs, limits), &Unwatched)?;
    Ok(report_of(&audit))
}

/// The JSON report of an audit.
pub(crate) fn report_of(audit: &Audit) -> Value {
    let mut report = Vec::new();
    metaudit::write(
        audit,
        Language::English,
        vec![(Format::Json, &mut report as _)],
    )
    .unwrap();
    serde_json::from_slice(&report).unwrap()
}

/// Whether a reader panicked.
pub(crate) fn panicked(report: &Value) -> bool {
    let mut files = report["ledger"]["files"].as_array().unwrap().iter();
    files.any(|file| {
        let note = file["note"].as_str().unwrap_or_default();
        note.contains("this is an error of ours")
    })
}

/// Status and note of an entry.
fn line_of<'r>(report: &'r Value, path: &str) -> (&'r str, &'r str) {
    let line = ledger_line(report, path);
    (
        line["status"].as_str().unwrap(),
        line["note"].as_str().unwrap_or_default(),
    )
}

// Limits.

#[test]
fn a_zip_bomb_costs_itself_only() {
    let mut bomb = vec![b' '; 2 << 20];
    bomb.extend(posts(&["boom"]));
    let zip = Zip::of(
        "facebook.zip",
        &[(POSTS, &posts(&["a", "b"])), (MORE, &bomb)],
    );
    costs_itself_only(&zip, "inflates more than 300 times", &["a", "b"]);
}

#[test]
fn below_the_floor_any_ratio_is_fine() {
    let mut packed = vec![b' '; 1 << 19];
    packed.extend(posts(&["dense"]));
    let (code, report) = audit(&[Zip::of("facebook.zip", &[(POSTS, &packed)]).path()]);
    assert_eq!((code, texts(&report)), (0, vec!["dense"]));
}

#[test]
fn limits_on_sizes_name_what_exceeds_them() {
    let (small, large) = (posts(&["a"]), posts(&["b", "c", "d", "e"]));
    let zip = Zip::of(
        "facebook.zip",
        &[
            (POSTS, &small),
            (MORE, &large),
            (COMMENTS, b"{\"comments_v2\": []}"),
        ],
    );
    let single = Limits {
        entry_bytes: small.len() as u64,
        ..Limits::default()
    };
    let audited = within(&[zip.path()], single).unwrap();
    let note = format!("it is larger than {} bytes; it was not read", small.len());
    assert_eq!(line_of(&audited, MORE), ("unreadable", note.as_str()));
    assert_eq!(
        (line_of(&audited, POSTS).0, &audited["summary"]["items"]),
        ("read", &json!(1))
    );

    let total = Limits {
        total_bytes: (small.len() + 50) as u64,
        ..Limits::default()
    };
    let audited = within(&[zip.path()], total).unwrap();
    let (status, note) = line_of(&audited, MORE);
    assert!(
        status == "unreadable" && note.contains("all text together"),
        "{note}"
    );
    assert_eq!(
        line_of(&audited, COMMENTS).0,
        "read",
        "what still fits is read"
    );
}

#[test]
fn the_limit_on_entries_refuses_the_run() {
    let zip = Zip::of(
        "facebook.zip",
        &[(POSTS, b"[]"), (MORE, b"[]"), ("a.jpg", b"")],
    );
    assert!(
        within(
            &[zip.path()],
            Limits {
                entries: 3,
                ..Limits::default()
            }
        )
        .is_ok()
    );
    let error = within(
        &[zip.path()],
        Limits {
            entries: 2,
            ..Limits::default()
        },
    )
    .err()
    .unwrap();
    assert!(error.to_string().contains("more than 2 entries"), "{error}");
}

#[test]
fn a_string_over_the_limit_costs_its_own_rest() {
    for unit in ["x", "\\n", "\\u0041", "\\\\"] {
        let long = unit.repeat(5 << 20);
        let json = format!(
            "[{},\n{{\"data\": [{{\"post\": \"{long}\"}}]}},\n{}]",
            post(0, "before"),
            post(1, "after")
        );
        let zip = handmade(&[
            Handmade::stored(MORE, json.as_bytes()),
            Handmade::stored(POSTS, &posts(&["a"])),
        ]);
        let audited = within(
            &[zip.path()],
            Limits {
                string_bytes: 4 << 20,
                ..Limits::default()
            },
        )
        .unwrap();
        // Small entries fit into memory whole; the limit is there for those that are streamed.
        let streamed = json.len() as u64 > WHOLE_ENTRY_BYTES;
        let (status, note) = line_of(&audited, MORE);
        assert_eq!(status, "read", "{unit:?}: {note}");
        assert_eq!(audited["summary"]["items"], 4, "{unit:?}");
        let mut problems = audited["problems"].as_array().unwrap().iter();
        let told = problems.any(|problem| problem["code"] == "record-too-large");
        assert_eq!(told, streamed, "{unit:?}");
    }
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let files = [
        "[".repeat(200_000),
        deep(200_000),
        format!("[{},{}]", post(0, "before"), deep(200_000)),
        format!(
            "[{},{{\"data\": {}}},{}]",
            post(0, "before"),
            deep(129),
            post(1, "after")
        ),
        format!("{}1{}", "{\"a\":".repeat(200_000), "}".repeat(200_000)),
    ];
    for file in &files {
        let zip = Zip::of(
            "facebook.zip",
            &[(POSTS, &posts(&["a"])), (MORE, file.as_bytes())],
        );
        let (code, report) = audit(&[zip.path()]);
        let line = ledger_line(&report, MORE);
        assert!(code <= 1 && texts(&report).contains(&"a"), "{line}");
        assert_eq!(
            texts(&report).contains(&"before"),
            file.contains("before"),
            "{line}"
        );
        assert!(
            line["status"] != "read" && line["note"].is_string(),
            "{line}"
        );
    }
    // In a field that is not read, depth does no harm.
    let ignored = format!(
        "[{{\"timestamp\":1,\"odd\":{},\"data\":[{{\"post\":\"b\"}}]}}]",
        deep(200_000)
    );
    let zip = Zip::of(
        "facebook.zip",
        &[
            (POSTS, ignored.as_bytes()),
            (SEARCHES, deep(200_000).as_bytes()),
        ],
    );
    let (code, report) = audit(&[zip.path()]);
    assert_eq!((code, texts(&report)), (0, vec!["b"]));
    assert_line(&report, SEARCHES, "account_data", "");
}

#[test]
fn too_deep_says_so() {
    let deep = format!("{}{}", "[".repeat(129), "]".repeat(129));
    let json = format!("[{},{{\"attachments\": {deep}}}]", post(0, "before"));
    let zip = Zip::of(
        "facebook.zip",
        &[(POSTS, &posts(&["a"])), (MORE, json.as_bytes())],
    );
    // The rest of the record is kept; here there is none, so there is no item.
    costs_itself_only(&zip, "deeper than 128 levels", &["a", "before"]);
}

// What zips can do.

fn handmade(entries: &[Handmade]) -> Zip {
    Zip::raw("facebook-ada.zip", &zip_of(entries))
}

#[test]
fn an_entry_that_claims_the_data_of_another_is_refused() {
    let mut entries = vec![
        Handmade::stored(POSTS, &posts(&["a"])),
        Handmade::stored(MORE, &posts(&["b"])),
        Handmade::stored(COMMENTS, b"[]"),
    ];
    entries[2].header_of = Some(1);
    let (code, report) = audit(&[handmade(&entries).path()]);
    assert_eq!(
        (code, texts(&report)),
        (1, vec!["a", "b"]),
        "only the one that lies is blamed"
    );
    // The true entry of that name, which the directory does not reach, is read beside it.
    let files = report["ledger"]["files"].as_array().unwrap();
    let lies = |line: &&Value| {
        line["note"]
            .as_str()
            .is_some_and(|note| note.contains("the zip names it differently"))
    };
    let blamed: Vec<&Value> = files.iter().filter(lies).collect();
    assert_eq!(blamed.len(), 1, "{files:?}");
    assert_eq!(
        (&blamed[0]["path"], &blamed[0]["status"]),
        (&json!(COMMENTS), &json!("unreadable"))
    );
}

#[test]
fn a_wrong_checksum_is_named_and_its_records_stay() {
    for door in DOORS {
        let mut bad = Handmade::stored(MORE, &door(&posts(&["b", "c"])));
        bad.checksum ^= 1;
        let zip = handmade(&[bad, Handmade::stored(POSTS, &posts(&["a"]))]);
        costs_itself_only(&zip, "hecksum", &["a", "b", "c"]);
    }
}

#[test]
fn a_surprise_before_a_wrong_checksum_costs_no_record() {
    for door in DOORS {
        let json = json!([post(0, "b"), {"timestamp": 1_700_000_001, "data": [{"post": 5}]}, post(2, "c")]);
        let mut bad = Handmade::stored(MORE, &door(json.to_string().as_bytes()));
        bad.checksum ^= 1;
        let zip = handmade(&[bad, Handmade::stored(POSTS, &posts(&["a"]))]);
        costs_itself_only(&zip, "hecksum", &["5", "a", "b", "c"]);
    }
}

#[test]
fn a_lying_size_is_caught() {
    let json = posts(&["b", "c"]);
    for declared in [json.len() - 1, 10, 0, json.len() + 1, 9 << 20] {
        for packed in [true, false] {
            let mut bad = if packed {
                Handmade::deflated(MORE, &json)
            } else {
                Handmade::stored(MORE, &json)
            };
            bad.declared = declared as u64;
            let zip = handmade(&[bad, Handmade::stored(POSTS, &posts(&["a"]))]);
            let (code, report) = audit(&[zip.path()]);
            assert!(texts(&report).contains(&"a"), "{declared} {packed}");
            let line = ledger_line(&report, MORE);
            let honest = texts(&report).len() == 3;
            assert!(
                code == i32::from(line["status"] == "unreadable") && (honest || code == 1),
                "{declared}: {line}"
            );
        }
    }
    // Says it is small, and would fill the memory.
    let mut bomb = Handmade::deflated(MORE, &vec![b' '; 64 << 20]);
    bomb.declared = 1000;
    costs_itself_only(
        &handmade(&[Handmade::stored(POSTS, &posts(&["a"])), bomb]),
        "larger than",
        &["a"],
    );
}

#[test]
fn names_that_lead_out_are_only_named() {
    for name in [
        format!("../{MORE}"),
        format!("x/../../{MORE}"),
        format!("/{MORE}"),
        format!("C:/{MORE}"),
        format!("C:\\{}", MORE.replace('/', "\\")),
        format!("..\\{}", MORE.replace('/', "\\")),
        format!("\\\\server\\share\\{}", MORE.replace('/', "\\")),
    ] {
        let zip = handmade(&[
            Handmade::stored(&name, &posts(&["b"])),
            Handmade::stored(POSTS, &posts(&["a"])),
        ]);
        costs_itself_only(&zip, "leads out of the archive", &["a"]);
    }
}

#[test]
fn backslashes_separate_folders() {
    let zip = handmade(&[Handmade::stored(&POSTS.replace('/', "\\"), &posts(&["a"]))]);
    let (code, report) = audit(&[zip.path()]);
    assert_eq!((code, texts(&report)), (0, vec!["a"]));
    assert_line(&report, POSTS, "read", "");
}

#[test]
fn links_in_a_zip_are_not_followed() {
    let mut link = Handmade::stored(MORE, b"/etc/passwd");
    link.mode = 0o120_777;
    costs_itself_only(
        &handmade(&[link, Handmade::stored(POSTS, &posts(&["a"]))]),
        "links are not followed",
        &["a"],
    );
}

#[test]
fn an_encrypted_entry_is_named() {
    let mut locked = Handmade::stored(MORE, &posts(&["b"]));
    locked.flags |= 1;
    costs_itself_only(
        &handmade(&[locked, Handmade::stored(POSTS, &posts(&["a"]))]),
        "it is encrypted",
        &["a"],
    );
}

#[test]
fn an_unknown_compression_is_named() {
    let mut odd = Handmade::stored(MORE, &posts(&["b"]));
    odd.method = 93;
    costs_itself_only(
        &handmade(&[odd, Handmade::stored(POSTS, &posts(&["a"]))]),
        "ompression",
        &["a"],
    );
}

#[test]
fn two_entries_of_one_name_are_both_listed() {
    for junk in [&b""[..], b"#!/bin/sh\nexit 1\n"] {
        let entries = [
            Handmade::stored(POSTS, &posts(&["first"])),
            Handmade::stored(COMMENTS, b"{\"comments_v2\": []}"),
            Handmade::stored(POSTS, &posts(&["second"])),
        ];
        let zip = Zip::raw("facebook-ada.zip", &[junk, &zip_of(&entries)].concat());
        let (code, report) = audit(&[zip.path()]);
        assert_eq!((code, texts(&report)), (1, vec!["second"]));
        let files = report["ledger"]["files"].as_array().unwrap();
        assert_eq!(files.len(), 3, "{files:?}");
        let notes: Vec<&str> = files
            .iter()
            .filter(|f| f["path"] == POSTS)
            .map(|f| f["note"].as_str().unwrap_or(""))
            .collect();
        assert_eq!(
            notes,
            [
                "another entry of this name follows, which was read instead",
                ""
            ]
        );
    }
}

#[test]
fn entries_beyond_the_number_that_the_zip_claims_are_read() {
    let entries = [
        Handmade::stored(POSTS, &posts(&["a"])),
        Handmade::stored("your_facebook_activity/posts/media/1.jpg", b"x"),
        Handmade::stored(MORE, &posts(&["b"])),
    ];
    let mut bytes = zip_of(&entries);
    let end = bytes.len() - 22;
    for claimed in [2, 1] {
        bytes[end + 8..end + 12].copy_from_slice(&[claimed, 0, claimed, 0]);
        let (code, report) = audit(&[Zip::raw("facebook.zip", &bytes).path()]);
        assert_eq!((code, texts(&report)), (1, vec!["a", "b"]));
        assert_eq!(report["ledger"]["entries"], 3);
        assert!(
            report["problems"]
                .to_string()
                .contains("its directory lists 3"),
            "{}",
            report["problems"]
        );
    }
}

#[test]
fn a_cut_off_deflate_stream_keeps_what_came_before() {
    for size in [2000, 90_000] {
        let all: Vec<Value> = (0..size)
            .map(|n| post(n, &format!("{n} {}", n * 7919)))
            .collect();
        let json = serde_json::to_vec(&all).unwrap();
        let mut cut = Handmade::deflated(MORE, &json);
        cut.bytes.truncate(cut.bytes.len() / 2);
        let zip = handmade(&[cut, Handmade::stored(POSTS, &posts(&["a"]))]);
        let (code, report) = audit(&[zip.path()]);
        assert_line(&report, MORE, "unreadable", "records before that were kept");
        let kept = texts(&report).len();
        assert!(code == 1 && texts(&report).contains(&"a"));
        assert!(
            (size / 4..size).contains(&kept),
            "{kept} of {size} (streamed: {})",
            json.len() as u64 > WHOLE_ENTRY_BYTES
        );
        assert_eq!(ledger_line(&report, MORE)["items"], kept - 1);
    }
}

// What folders can hold.

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

#[cfg(unix)]
#[test]
fn links_and_pipes_in_a_folder_are_named_and_not_opened() {
    use std::os::unix::fs::symlink;
    let (outside, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    put(outside.path(), "secret.json", &posts(&["secret"]));
    put(
        outside.path(),
        "secret.zip",
        &Zip::of("x.zip", &[(POSTS, &posts(&["secret"]))]).bytes(),
    );
    let root = folder.path();
    put(root, POSTS, &posts(&["a"]));
    symlink(outside.path().join("secret.json"), root.join(MORE)).unwrap();
    symlink(
        outside.path(),
        root.join("your_facebook_activity/elsewhere"),
    )
    .unwrap();
    symlink(root, root.join("your_facebook_activity/loop")).unwrap();
    symlink(outside.path().join("secret.zip"), root.join("linked.zip")).unwrap();
    let pipe = root.join("your_facebook_activity/posts/your_posts_3.json");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let _socket =
        std::os::unix::net::UnixListener::bind(root.join("your_facebook_activity/socket.json"))
            .unwrap();

    let (code, report) = audit(&[root.to_owned()]);
    assert_eq!((code, texts(&report)), (1, vec!["a"]));
    for link in [
        MORE,
        "your_facebook_activity/elsewhere",
        "your_facebook_activity/loop",
        "linked.zip",
    ] {
        assert_line(&report, link, "unreadable", "links are not followed");
    }
    assert_line(
        &report,
        "your_posts_3.json",
        "unreadable",
        "a pipe or a device",
    );
    assert_line(&report, "socket.json", "unreadable", "a pipe or a device");
}

#[cfg(unix)]
#[test]
fn a_pipe_or_device_as_input_does_not_hang() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("export.zip");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    refused(
        &[&pipe],
        3,
        "neither a zip nor a folder",
        "the zip that Meta sent",
    );
    refused(
        &[Path::new("/dev/zero")],
        3,
        "neither a zip nor a folder",
        "the zip that Meta sent",
    );
}

#[test]
fn a_media_path_that_points_outside_is_only_text() {
    let secret = tempfile::tempdir().unwrap();
    put(secret.path(), "secret.jpg", b"\xff\xd8\xff\xe0SECRETPIXELS");
    let absolute = secret
        .path()
        .join("secret.jpg")
        .to_string_lossy()
        .into_owned();
    let uris = [
        "../../../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "C:\\secret.jpg",
        absolute.as_str(),
    ];
    let media: Vec<Value> = uris
        .iter()
        .map(|uri| json!({"media": {"uri": uri}}))
        .collect();
    let json = json!([{"timestamp": 1_700_000_000, "attachments": [{"data": media}], "data": [{"post": "a"}]}]);
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), POSTS, json.to_string().as_bytes());
    let zip = Zip::of("facebook.zip", &[(POSTS, json.to_string().as_bytes())]);
    for input in [zip.path(), folder.path().to_owned()] {
        let (outputs, ran) = all_outputs(&[&input]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        for text in outputs {
            assert!(
                !text.contains("root:")
                    && !text.contains("SECRETPIXELS")
                    && !text.contains("U0VDUkVU")
            );
        }
        let (_, report) = audit(&[input]);
        assert_eq!(
            report["items"][0]["media"],
            json!(uris),
            "it is shown as what the archive says"
        );
        assert_eq!(report["ledger"]["entries"], 1);
    }
}

// What is no export.

#[test]
fn a_path_that_does_not_exist() {
    refused(
        &["/nowhere/facebook.zip"],
        2,
        "/nowhere/facebook.zip: there is no such file",
        "check the path",
    );
}

#[test]
fn zips_that_hold_no_export() {
    let holiday = Zip::of(
        "holiday.zip",
        &[
            ("beach.jpg", b"x"),
            ("notes/readme.json", b"{}"),
            ("a.txt", b""),
        ],
    );
    refused(&[holiday.path()], 3, "no Meta data export", "in JSON");
    refused(
        &[Zip::of("empty.zip", &[]).path()],
        3,
        "this zip is empty",
        "in JSON",
    );
    let html = Zip::of(
        "facebook-ada.zip",
        &[
            ("start_here.html", b"<html>"),
            ("files/page.html", b"<html>"),
        ],
    );
    refused(&[html.path()], 3, "no Meta data export", "in JSON");
    let everyday = Zip::of(
        "facebook-ada.zip",
        &[("html/holiday.htm", b"<html>"), ("photos/1.jpg", b"x")],
    );
    refused(&[everyday.path()], 3, "no Meta data export", "in JSON");
    refused(
        &[Zip::raw("facebook.zip", b"\0\x01\x02").path()],
        3,
        "neither a zip nor a folder",
        "the zip that Meta sent",
    );
    for (name, bytes, sort) in [
        ("facebook.zip", &b"%PDF-1.7"[..], "PDF"),
        ("WhatsApp Chat with Bo.rtf", b"{\\rtf1 hello}", "RTF"),
        ("chat.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0", "Word"),
    ] {
        let what = format!("this is a document, not an export: {sort}");
        refused(&[Zip::raw(name, bytes).path()], 3, &what, "plain text");
    }
    let folder = tempfile::tempdir().unwrap();
    refused(&[folder.path()], 3, "this folder is empty", "in JSON");
    // Folders hold nothing by themselves.
    std::fs::create_dir_all(folder.path().join("your_facebook_activity/posts")).unwrap();
    refused(&[folder.path()], 3, "this folder is empty", "in JSON");
    for names in [
        &["your_facebook_activity/"][..],
        &["media/", "media/posts/"],
    ] {
        let folders: Vec<Handmade> = names
            .iter()
            .map(|name| Handmade::stored(name, b""))
            .collect();
        let zip = Zip::raw("facebook-ada.zip", &zip_of(&folders));
        refused(&[zip.path()], 3, "this zip is empty", "in JSON");
    }
}

#[test]
fn a_truncated_zip_alone_and_as_a_part() {
    let whole = Zip::of("facebook-ada-AAAA.zip", &[(POSTS, &posts(&["a"]))]);
    let other = Zip::of(
        "facebook-ada-BBBB.zip",
        &[(MORE, &posts(&["b", "c", "d"])), (COMMENTS, b"[]")],
    );
    let bytes = other.bytes();
    for keep in [
        10,
        100,
        bytes.len() / 2,
        bytes.len() - 60,
        bytes.len() - 22,
        bytes.len() - 10,
        bytes.len() - 1,
    ] {
        let cut = Zip::raw("facebook-ada-BBBB.zip", &bytes[..keep]);
        // As soon as the first entry is complete, its records are read; the zip is still reported
        // as cut off.
        if keep < bytes.len() / 2 {
            refused(&[cut.path()], 3, "cut off", "download it again");
        }
        let (code, report) = audit(&[whole.path(), cut.path()]);
        assert_eq!((code, texts(&report).first()), (1, Some(&"a")), "{keep}");
        assert!(
            keep < bytes.len() - 60 || texts(&report).len() == 4,
            "{keep}"
        );
        let (outputs, ran) = all_outputs(&[&whole.path(), &cut.path()]);
        assert_eq!(ran.code, 1);
        for text in [&outputs[0], &outputs[1], &ran.stderr] {
            assert!(
                text.contains("BBBB.zip") && text.contains("cut off"),
                "the part is not named: {text}"
            );
        }
    }
}

#[test]
fn wherever_a_download_breaks_off_it_says_so() {
    let bytes = Zip::of(
        "x.zip",
        &[(MORE, &posts(&["b", "c", "d"])), (COMMENTS, b"[]")],
    )
    .bytes();
    for keep in 4..bytes.len() {
        let cut = Zip::raw("facebook-ada-BBBB.zip", &bytes[..keep]);
        match within(&[cut.path()], Limits::default()) {
            Err(error) => assert!(
                error.to_string().contains("cut off"),
                "after {keep} bytes: {error}"
            ),
            Ok(report) => {
                let mut problems = report["problems"].as_array().unwrap().iter();
                assert!(
                    problems.any(|one| one["what"].as_str().unwrap().contains("cut off")),
                    "after {keep} bytes: {}",
                    report["problems"]
                );
            }
        }
    }
}

#[test]
fn a_zip_beside_an_export_is_one_more_part() {
    let more = POSTS.replace("_1.json", "_2.json");
    assert_ne!(more, POSTS);
    let inner = Zip::of("inner.zip", &[(more.as_str(), &posts(&["inner"]))]).bytes();
    let zip = Zip::of(
        "outer.zip",
        &[("deep/inner.ZIP", &inner), (POSTS, &posts(&["a"]))],
    );
    let (code, report) = audit(&[zip.path()]);
    assert_eq!((code, texts(&report)), (0, vec!["a", "inner"]));
}

// What JSON can hold.

/// Changes a file so that it is read in one of the two ways.
type Door = fn(&[u8]) -> Vec<u8>;

/// The two ways in which a file is read: in one piece, or above a size as a stream.
const DOORS: [Door; 2] = [<[u8]>::to_vec, |json| {
    let (start, rest) = json.split_at(1);
    [start, &vec![b' '; (WHOLE_ENTRY_BYTES + 1) as usize], rest].concat()
}];

/// Reads a file in both ways, beside a good one.
fn through_both_doors(json: &[u8], mut check: impl FnMut(i32, &Value)) {
    for door in DOORS {
        let zip = handmade(&[
            Handmade::stored(MORE, &door(json)),
            Handmade::stored(POSTS, &posts(&["a"])),
        ]);
        let (code, report) = audit(&[zip.path()]);
        assert_line(&report, POSTS, "read", "");
        check(code, &report);
    }
}

#[test]
fn a_file_cut_in_the_middle_keeps_the_records_before_the_cut() {
    let json = posts(&["b", "c", "d"]);
    let third = json.windows(3).position(|at| at == b"\"d\"").unwrap();
    for cut in [third, third + 2, third - 12] {
        through_both_doors(&json[..cut], |code, report| {
            assert_eq!((code, texts(report).as_slice()), (1, &["a", "b", "c"][..]));
            assert_line(report, MORE, "unreadable", "it is cut off");
            assert_line(
                report,
                MORE,
                "unreadable",
                "2 records before that were kept",
            );
        });
    }
}

#[test]
fn text_after_the_end_costs_no_record() {
    let json = [posts(&["b", "c"]), b"]garbage".to_vec()].concat();
    through_both_doors(&json, |code, report| {
        assert_eq!((code, texts(report).as_slice()), (1, &["a", "b", "c"][..]));
        assert_line(report, MORE, "unreadable", "no valid JSON from there on");
    });
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let json = [b"\xef\xbb\xbf".to_vec(), posts(&["b"])].concat();
    for padding in [0, WHOLE_ENTRY_BYTES as usize] {
        let file = [json.as_slice(), &vec![b' '; padding]].concat();
        let (code, report) = audit(&[handmade(&[Handmade::stored(POSTS, &file)]).path()]);
        assert_eq!((code, texts(&report)), (0, vec!["b"]));
    }
}

#[test]
fn bytes_that_are_no_text_cost_at_most_themselves() {
    let faults: [(&[u8], &str); 6] = [
        (b"\\ud83d", "\u{FFFD}"),
        (b"\\ude00\\ud83d", "\u{FFFD}"),
        (b"\x01", "\u{1}"),
        (b"\n", "\n"),
        (b"\xff\xfe", "\u{FFFD}"),
        (b"\xc3", "\u{FFFD}"),
    ];
    for (fault, mended) in faults {
        let (b, c, d) = (
            post(0, "b").to_string(),
            post(1, "cFAULT").to_string(),
            post(2, "d").to_string(),
        );
        let ignored =
            r#"{"timestamp": 1700000001, "odd": "FAULT", "data": [{"post": "c"}]}"#.to_owned();
        let key = r#"{"timestamp": 1700000001, "oddFAULT": 1, "data": [{"post": "c"}]}"#.to_owned();
        for (record, expected) in [
            (c, format!("c{mended}")),
            (ignored, "c".to_owned()),
            (key, "c".to_owned()),
        ] {
            let json = replaced(&format!("[{b},{record},{d}]"), fault);
            through_both_doors(&json, |code, report| {
                let found = texts(report);
                assert_eq!(
                    (code, found.len()),
                    (0, 4),
                    "{record} {fault:?}: {}",
                    ledger_line(report, MORE)
                );
                let c = found[2].replace("\u{FFFD}\u{FFFD}", "\u{FFFD}");
                // The text under an unknown key comes after the words.
                let words = if record.contains("\"odd\"") {
                    c.lines().next().unwrap_or("")
                } else {
                    c.as_str()
                };
                assert_eq!(words, expected, "{record} {fault:?}");
            });
        }
    }
}

/// The JSON with these bytes in place of the word `FAULT`.
fn replaced(json: &str, fault: &[u8]) -> Vec<u8> {
    let (before, after) = json.split_once("FAULT").unwrap();
    [before.as_bytes(), fault, after.as_bytes()].concat()
}

#[test]
fn a_fault_in_the_profile_tells_nothing_twice() {
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}, "odd": "FAULT", "zeppelin": 1});
    for fault in [&b"\x01"[..], b"\\ud83d", b"\xff"] {
        let json = replaced(&profile.to_string(), fault);
        let (code, report) = audit(&[Zip::of("facebook.zip", &[(PROFILE, &json)]).path()]);
        assert_eq!(
            (code, texts(&report)),
            (0, vec!["Ada Example"]),
            "{fault:?}"
        );
        assert_eq!(report["exports"][0]["holder"]["name"], "Ada Example");
    }
}

#[test]
fn faults_in_counted_files_do_not_change_the_count() {
    for fault in [&b"\x01"[..], b"\\ud83d", b"\xff"] {
        let searches =
            r#"{"searches_v2": [{"title": "oneFAULT"}, {"title": "two"}, {"title": "three"}]}"#;
        let zip = Zip::of(
            "facebook.zip",
            &[(POSTS, b"[]"), (SEARCHES, &replaced(searches, fault))],
        );
        let (code, report) = audit(&[zip.path()]);
        assert_eq!(
            (code, &report["summary"]["account_data"]["records"]),
            (0, &json!(3)),
            "{fault:?}"
        );
    }
}

/// Makes a record with an odd value at some place.
type WithOdd = fn(&Value) -> Value;

#[test]
fn values_of_a_wrong_type_cost_at_most_themselves() {
    let odd = [
        json!(5),
        json!(1.5),
        json!(true),
        json!(null),
        json!([1, "x"]),
        json!({"x": {"y": 1}}),
        json!("x"),
        json!([]),
        json!({}),
    ];
    let places: [(&str, WithOdd); 7] = [
        (
            "text",
            |odd| json!({"timestamp": 1_700_000_001, "title": "t", "data": [{"post": odd}]}),
        ),
        (
            "title",
            |odd| json!({"timestamp": 1_700_000_001, "title": odd, "data": [{"post": "c"}]}),
        ),
        (
            "time",
            |odd| json!({"timestamp": odd, "title": "t", "data": [{"post": "c"}]}),
        ),
        (
            "list",
            |odd| json!({"timestamp": 1_700_000_001, "attachments": odd, "data": [{"post": "c"}]}),
        ),
        (
            "element",
            |odd| json!({"timestamp": 1_700_000_001, "attachments": [odd], "data": [{"post": "c"}]}),
        ),
        (
            "object",
            |odd| json!({"timestamp": 1_700_000_001, "attachments": [{"data": [{"media": odd}]}], "data": [{"post": "c"}]}),
        ),
        (
            "uri",
            |odd| json!({"timestamp": 1_700_000_001, "attachments": [{"data": [{"media": {"uri": odd}}]}], "data": [{"post": "c"}]}),
        ),
    ];
    for (place, record) in places {
        let mut records = vec![post(0, "b")];
        records.extend(odd.iter().map(record));
        records.push(post(2, "d"));
        let json = Value::from(records).to_string();
        through_both_doors(json.as_bytes(), |code, report| {
            let found = texts(report);
            assert_eq!(
                (code, found.len()),
                (0, 3 + odd.len()),
                "{place}: {}",
                ledger_line(report, MORE)
            );
            assert!(
                found.contains(&"b") && found.contains(&"d"),
                "{place}: {found:?}"
            );
            if place == "text" {
                assert!(
                    ["5", "1.5", "true", "x"]
                        .iter()
                        .all(|text| found.contains(text)),
                    "{found:?}"
                );
            } else {
                assert_eq!(
                    found.iter().filter(|text| **text == "c").count(),
                    odd.len(),
                    "{place}: {found:?}"
                );
            }
        });
    }
}

#[test]
fn odd_messages_are_counted_like_others() {
    let thread = "your_facebook_activity/messages/inbox/bo_1/message_1.json";
    for odd in [
        json!(5),
        json!([1]),
        json!({"a": 1}),
        json!(null),
        json!(true),
        json!("x"),
    ] {
        let messages = json!([
            {"sender_name": "Ada Example", "timestamp_ms": 1_700_000_000_000_u64, "content": "a"},
            {"sender_name": "Ada Example", "timestamp_ms": odd, "content": "a"},
            {"sender_name": "Ada Example", "timestamp_ms": 1_700_000_000_000_u64, "content": odd},
            {"sender_name": "Ada Example", "photos": odd, "sticker": odd},
            {"sender_name": odd, "content": "a"},
            {"sender_name": "Bo Example", "content": "a"},
        ]);
        let json = json!({"participants": [{"name": "Ada Example"}, odd], "messages": messages, "title": odd});
        let zip = Zip::of(
            "facebook.zip",
            &[
                (thread, json.to_string().as_bytes()),
                (PROFILE, &profile_of("Ada Example")),
            ],
        );
        let (code, report) = audit(&[zip.path()]);
        let counted = &report["summary"]["messages"];
        assert_eq!(
            (code, &counted["own"], &counted["others"]),
            (0, &json!(4), &json!(2)),
            "{odd}: {counted}"
        );
    }
}

#[test]
fn odd_instagram_records_cost_at_most_themselves() {
    let (file, roots) = (
        "your_instagram_activity/comments/post_comments_1.json",
        "comments_media_comments",
    );
    let comment = |text: Value| json!({"string_map_data": {"Comment": {"value": text}, "Time": {"timestamp": 1_700_000_000}}});
    for odd in [
        json!(5),
        json!([1]),
        json!({"a": 1}),
        json!(null),
        json!(true),
        json!("x"),
    ] {
        let records = json!([
            comment(json!("b")),
            {"string_map_data": odd, "media_list_data": odd},
            {"string_map_data": {"Comment": odd, "Time": odd}},
            comment(odd.clone()),
            {"string_map_data": {"Comment": {"value": "c"}, "Time": {"timestamp": odd}}},
            comment(json!("d")),
        ]);
        for json in [records.clone(), json!({roots: records})] {
            let (code, report) =
                audit(&[Zip::of("instagram.zip", &[(file, json.to_string().as_bytes())]).path()]);
            let found = texts(&report);
            assert!(
                code == 0 && ["b", "c", "d"].iter().all(|text| found.contains(text)),
                "{odd}: {found:?}"
            );
        }
    }
}

#[test]
fn what_is_no_record_is_no_item() {
    // A list inside the list holds more records, as when parts were joined; an empty one holds
    // nothing.
    let nothing = ["[]", "[[]]"];
    for odd in ["null", "5", "\"text\"", "true", "[5]"]
        .into_iter()
        .chain(nothing)
    {
        let json = format!("[{},{odd},{}]", post(0, "b"), post(1, "c"));
        through_both_doors(json.as_bytes(), |code, report| {
            assert_eq!(
                (code, texts(report).as_slice()),
                (0, &["a", "b", "c"][..]),
                "{odd}"
            );
            let problems = report["problems"].as_array().unwrap();
            let is_told = problems.iter().any(|problem| problem["file"] == MORE);
            assert_eq!(is_told, !nothing.contains(&odd), "{odd}: {problems:?}");
        });
    }
}

#[test]
fn a_lone_object_stands_for_a_list_of_one() {
    through_both_doors(post(0, "b").to_string().as_bytes(), |code, report| {
        assert_eq!((code, texts(report).as_slice()), (0, &["a", "b"][..]));
    });
}

#[test]
fn an_odd_root_value_does_not_hide_the_others() {
    let comment = json!([{"timestamp": 1, "data": [{"comment": {"comment": "c"}}]}]);
    for odd in [
        json!(5),
        json!("x"),
        json!(true),
        json!(null),
        json!(1.5),
        json!(-1),
    ] {
        let json = json!({"comments_v2": odd, "comments": comment}).to_string();
        let json = json
            .replace("\"comments\"", "\"zz\"")
            .replace("\"comments_v2\"", "\"comments\"")
            .replace("\"zz\"", "\"comments_v2\"");
        let zip = Zip::of("facebook.zip", &[(COMMENTS, json.as_bytes())]);
        let (code, report) = audit(&[zip.path()]);
        assert_eq!((code, texts(&report)), (0, vec!["c"]), "{json}");
    }
}

#[test]
fn files_that_hold_no_record_are_named() {
    for (whole, status) in [
        ("", "unreadable"),
        (" ", "unreadable"),
        ("{}", "unrecognised"),
        ("[]", "read"),
        ("null", "unrecognised"),
        ("\"text\"", "unrecognised"),
        ("5", "unrecognised"),
        ("false", "unrecognised"),
        ("nonsense", "unreadable"),
    ] {
        for file in [MORE, COMMENTS] {
            let zip = Zip::of(
                "facebook.zip",
                &[(file, whole.as_bytes()), (POSTS, &posts(&["a"]))],
            );
            let (code, report) = audit(&[zip.path()]);
            assert_line(&report, file, status, "");
            assert_eq!(
                (code, texts(&report)),
                (i32::from(status == "unreadable"), vec!["a"]),
                "{whole:?}"
            );
        }
        let zip = Zip::of(
            "facebook.zip",
            &[(SEARCHES, whole.as_bytes()), (POSTS, &posts(&["a"]))],
        );
        let (code, report) = audit(&[zip.path()]);
        let broken = status == "unreadable";
        assert_line(
            &report,
            SEARCHES,
            if broken { "unreadable" } else { "account_data" },
            "",
        );
        assert_eq!(
            (code, texts(&report)),
            (i32::from(broken), vec!["a"]),
            "{whole:?}"
        );
    }
}

#[test]
fn three_hundred_thousand_tiny_records() {
    let mut json = b"[".to_vec();
    for n in 0..300_000 {
        json.extend(
            format!(
                "{{\"timestamp\":{},\"data\":[{{\"post\":\"number {n}\"}}]}},\n",
                1_600_000_000 + n
            )
            .bytes(),
        );
    }
    json.extend(post(0, "last").to_string().bytes());
    json.push(b']');
    let zip = Zip::of("facebook.zip", &[(POSTS, &json)]);
    let inputs = [zip.path()];
    let audit = metaudit::audit(&inputs, &options(&inputs, Limits::default()), &Unwatched);
    let audit = audit.unwrap();
    assert!(!audit.is_incomplete());
    assert_eq!(audit.items(), 300_001);
}

// What outputs can be, and what must not act in them.

/// Runs the program with all four forms of report: page, Markdown, CSV, JSON.
fn all_outputs<P: AsRef<Path>>(inputs: &[P]) -> ([String; 4], Ran) {
    let folder = tempfile::tempdir().unwrap();
    let files = ["r.html", "r.md", "r.csv", "r.json"].map(|name| folder.path().join(name));
    let mut arguments: Vec<PathBuf> = inputs
        .iter()
        .map(|input| input.as_ref().to_owned())
        .collect();
    for file in &files {
        arguments.extend(["-o".into(), file.clone()]);
    }
    let ran = metaudit(arguments);
    (
        files
            .map(|file| std::fs::read_to_string(file).unwrap_or_else(|_| panic!("{}", ran.stderr))),
        ran,
    )
}

#[test]
fn an_output_that_cannot_be_written_leaves_nothing_behind() {
    let zip = Zip::of("facebook.zip", &[(POSTS, &posts(&["a"]))]);
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("report.html");
    std::fs::create_dir(&taken).unwrap();
    let into =
        |output: &Path| metaudit([zip.path().as_os_str(), "-o".as_ref(), output.as_os_str()]);
    assert_refused(&into(&taken), 2, "this is a folder", "-o FILE");
    assert_refused(
        &into(&folder.path().join("missing/report.html")),
        2,
        "there is no folder",
        "make the folder",
    );
    assert_refused(
        &into(&zip.path().join("report.html")),
        2,
        "there is no folder",
        "make the folder",
    );
    assert_refused(
        &into(&folder.path().join("report.pdf")),
        2,
        "picks no form of report",
        ".html",
    );
    assert_refused(
        &into(&folder.path().join("report")),
        2,
        "picks no form of report",
        ".html",
    );
    // Its ending is known to every program, and its form to one that was built with it.
    let table = into(&folder.path().join("report.Parquet"));
    if cfg!(feature = "parquet") {
        assert_eq!(table.code, 0, "{}", table.stderr);
        std::fs::remove_file(folder.path().join("report.Parquet")).unwrap();
        let other = into(&folder.path().join("report.pdf"));
        assert_refused(&other, 2, "picks no form of report", ".parquet");
    } else {
        assert_refused(&table, 2, "picks no form of report", "--features parquet");
    }
    if cfg!(target_os = "linux") {
        assert_refused(
            &into(Path::new("/proc/report.html")),
            2,
            "the report cannot be written",
            "-o FILE",
        );
    }
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "something was left behind"
    );
    assert_eq!(
        std::fs::read_dir(&taken).unwrap().count(),
        0,
        "something was left behind"
    );
}

#[test]
fn an_input_is_never_overwritten() {
    // A zip may have any name.
    let zip = Zip::of("export.html", &[(POSTS, &posts(&["a"]))]);
    let before = zip.bytes();
    assert_refused(
        &metaudit([
            zip.path().as_os_str(),
            "-o".as_ref(),
            zip.path().as_os_str(),
        ]),
        2,
        "this is one of the inputs",
        "another place",
    );
    let roundabout = zip.path().parent().unwrap().join(".").join("export.html");
    assert_eq!(
        metaudit([
            zip.path().as_os_str(),
            "-o".as_ref(),
            roundabout.as_os_str()
        ])
        .code,
        2
    );
    assert_eq!(zip.bytes(), before);
}

pub(crate) const EVIL: &[&str] = &[
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "<!-- <style>*{display:none}</style>",
    "{{ 7 * 7 }} {% raw %}",
    "![pixel](https://evil.example/pixel.png)",
    "[click](javascript:alert(1))",
    "<https://evil.example/>",
    "https://evil.example/bare www.evil.example evil@evil.example",
    "# heading\n\n- list\n\n| a | b |\n|---|---|",
    "[ref]: https://evil.example",
    "=HYPERLINK(\"https://evil.example\")",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "a;=1+1",
    "b \t@SUM(A1)",
    "\u{1b}[31mred\u{1b}]8;;https://evil.example\u{7}link\u{9b}2J",
    "gnp.\u{202e}exe\u{2066}\u{200b}",
    "line\u{2028}separator\u{2029}",
    "a\",\"b\n=1+1",
    "`code` ~~~ ``` $x$",
    "&lt;script&gt; &amp; &#60;",
];

/// Texts, names, places, titles, media and entry names that all want to act.
pub(crate) fn evil_zip(name: &str) -> Zip {
    let records: Vec<Value> = EVIL
        .iter()
        .enumerate()
        .map(|(n, evil)| {
            json!({"timestamp": 1_700_000_000 + n, "title": format!("Ada posted in {evil}."), "data": [{"post": evil}],
                "attachments": [{"data": [{"media": {"uri": evil, "title": evil, "description": evil}}]}]})
        })
        .collect();
    let comments: Vec<Value> = EVIL
        .iter()
        .map(|evil| json!({"timestamp": 1_700_000_000, "data": [{"comment": {"comment": evil, "group": evil}}]}))
        .collect();
    let profile = json!({"profile_v2": {"name": {"full_name": EVIL.concat()}, "intro_bio": {"name": EVIL[0]}}, EVIL[1]: 1});
    let mut entries = vec![
        Handmade::stored(POSTS, Value::from(records).to_string().as_bytes()),
        Handmade::stored(
            COMMENTS,
            json!({"comments_v2": comments, EVIL[0]: 1, EVIL[5]: 2})
                .to_string()
                .as_bytes(),
        ),
        Handmade::stored(PROFILE, profile.to_string().as_bytes()),
    ];
    for evil in EVIL {
        entries.push(Handmade::stored(
            &format!("your_facebook_activity/{evil}"),
            b"x",
        ));
        entries.push(Handmade::stored(
            &format!("your_facebook_activity/{evil}.json"),
            b"{",
        ));
        entries.push(Handmade::stored(&format!("{evil}/elsewhere"), b"x"));
    }
    entries.push(Handmade::stored(
        "your_facebook_activity/groups/your_posts_in_groups\u{1b}[31m.json",
        b"[1]",
    ));
    Zip::raw(name, &zip_of(&entries))
}

/// Whether a text would act on a terminal, line breaks aside.
fn acts_on_terminal(text: &str) -> bool {
    text.chars().any(|c| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

#[test]
fn nothing_of_the_archive_acts_in_any_output() {
    let zip = evil_zip(
        "facebook-\u{1b}[31m\u{202e}<script>alert(1)</script>.zip"
            .replace('/', "-")
            .as_str(),
    );
    let ([page, markdown, csv, json], ran) = all_outputs(&[zip.path()]);
    assert!(!acts_on_terminal(&ran.stdout), "{:?}", ran.stdout);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));

    let lower = page.to_lowercase();
    let scripts = lower.matches("<script").count();
    let honest = {
        let zip = Zip::of("facebook.zip", &[(POSTS, &posts(&["a"]))]);
        let ([page, ..], _) = all_outputs(&[zip.path()]);
        page.to_lowercase().matches("<script").count()
    };
    assert_eq!(
        scripts, honest,
        "a script of the archive stands in the page"
    );
    for tag in [
        "<img src=x",
        "<svg onload",
        "<!-- <style",
        "href=\"https://evil",
        "src=\"https://evil",
        "href=\"javascript:",
    ] {
        assert!(!lower.contains(tag), "{tag} stands in the page");
    }
    assert!(lower.contains("content-security-policy"));

    // What the report is of, in harmless characters.
    let mark = |line: &&str| {
        line.starts_with("<!-- metaudit-report-of: ") && line.matches(['<', '>']).count() == 2
    };
    for line in markdown.lines().filter(|line| !mark(line)) {
        assert!(
            !line.contains("![") && !line.contains("](") && !line.contains('<'),
            "{line}"
        );
        assert!(
            !line.contains("://evil") || line.contains("&#58;//evil"),
            "{line}"
        );
        assert!(!line.starts_with("[ref]"), "{line}");
    }
    assert!(
        !acts_on_terminal(&markdown),
        "Markdown holds control characters"
    );
    assert_eq!(
        markdown
            .lines()
            .filter(|line| line.contains("heading") && line.starts_with('#'))
            .count(),
        0
    );

    for cell in csv::Reader::from_reader(csv.as_bytes())
        .records()
        .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
    {
        let start = cell
            .trim_start_matches([' ', '\u{feff}', '\u{200b}'])
            .chars()
            .next();
        assert!(
            !start.is_some_and(|c| "=+-@\t\r\n".contains(c)),
            "{cell:?} is a formula"
        );
    }
    assert!(!json.contains('\u{1b}'));
    let report: Value = serde_json::from_str(&json).unwrap();
    for evil in EVIL {
        let told = report["items"]
            .as_array()
            .unwrap()
            .iter()
            .any(|item| item["text"] == *evil);
        assert!(told, "{evil:?} is not told as it is");
    }
}

#[test]
fn names_that_act_are_harmless_in_errors() {
    let name = "\u{1b}]0;owned\u{7}\u{202e}\nfake: line.zip";
    refused(
        &[format!("/nowhere/{name}")],
        2,
        "there is no such file",
        "check the path",
    );
    let bad = Zip::raw(name, b"PK nonsense");
    let good = Zip::of("facebook.zip", &[(POSTS, &posts(&["a"]))]);
    for inputs in [vec![bad.path()], vec![bad.path(), good.path()]] {
        let ran = metaudit(
            inputs
                .iter()
                .map(PathBuf::as_path)
                .map(Path::as_os_str)
                .chain(["-o".as_ref(), good.path().with_extension("md").as_os_str()]),
        );
        assert!(
            !acts_on_terminal(&ran.stderr) && !acts_on_terminal(&ran.stdout),
            "{} {}",
            ran.stderr,
            ran.stdout
        );
        assert!(
            !(ran.stdout + &ran.stderr)
                .lines()
                .any(|line| line.starts_with("fake")),
            "a name forged a line"
        );
        assert_eq!(ran.code, if inputs.len() == 1 { 3 } else { 1 });
    }
}

// Which inputs belong together.

fn profile_of(name: &str) -> Vec<u8> {
    json!({"profile_v2": {"name": {"full_name": name}}})
        .to_string()
        .into_bytes()
}

/// Each input once, to be given as a zip or unpacked.
fn unpacked(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        put(folder.path(), name, bytes);
    }
    folder
}

#[test]
fn a_folder_of_zips_is_its_zips() {
    let (one, two) = (
        Zip::of("facebook-ada-AAAA.zip", &[(POSTS, &posts(&["a"]))]),
        Zip::of("facebook-ada-BBBB.zip", &[(MORE, &posts(&["b"]))]),
    );
    let folder = unpacked(&[
        ("facebook-ada-AAAA.zip", &one.bytes()),
        ("facebook-ada-BBBB.ZIP", &two.bytes()),
        ("notes.md", b"x"),
    ]);
    let (code, report) = audit(&[folder.path().to_owned()]);
    assert_eq!(
        (
            code,
            texts(&report),
            report["inputs"].as_array().unwrap().len()
        ),
        (0, vec!["a", "b"], 2)
    );
    // A text beside them may be a chat, and is looked at; one that is none is named.
    let with_text = unpacked(&[("facebook-ada-AAAA.zip", &one.bytes()), ("notes.txt", b"x")]);
    let (code, report) = audit(&[with_text.path().to_owned()]);
    assert_eq!(
        (code, texts(&report), &report["ledger"]["entries"]),
        (0, vec!["a"], &json!(2))
    );
    assert_eq!(ledger_line(&report, "notes.txt")["status"], "unrecognised");
    // A folder that holds an unpacked part beside a zip is both.
    let mixed = unpacked(&[
        ("facebook-ada-AAAA.zip", &one.bytes()),
        (MORE, &posts(&["b"])),
    ]);
    let (code, report) = audit(&[mixed.path().to_owned()]);
    assert_eq!(
        (code, texts(&report), &report["ledger"]["entries"]),
        (0, vec!["a", "b"], &json!(2))
    );
}

#[test]
fn the_same_export_given_twice_is_counted_once_or_refused() {
    let files: &[(&str, &[u8])] = &[
        (PROFILE, &profile_of("Ada Example")),
        (POSTS, &posts(&["a"])),
        (SEARCHES, b"{\"searches_v2\": [1, 2]}"),
    ];
    let (zip, copy) = (
        Zip::of("facebook-ada-AAAA.zip", files),
        Zip::of("copy.zip", files),
    );
    let (folder, other) = (unpacked(files), unpacked(files));
    let roundabout = |path: &Path| {
        path.parent()
            .unwrap()
            .join(".")
            .join(path.file_name().unwrap())
    };
    let pairs = [
        vec![zip.path(), zip.path()],
        vec![zip.path(), roundabout(&zip.path())],
        vec![zip.path(), copy.path()],
        vec![folder.path().to_owned(), folder.path().to_owned()],
        vec![folder.path().to_owned(), roundabout(folder.path())],
        vec![folder.path().to_owned(), folder.path().join(".")],
        vec![folder.path().to_owned(), other.path().to_owned()],
        vec![folder.path().to_owned(), zip.path()],
    ];
    for pair in pairs {
        let (code, report) = audit(&pair);
        assert_eq!(
            (code, texts(&report)),
            (0, vec!["Ada Example", "a"]),
            "{pair:?}"
        );
        assert_eq!(report["summary"]["account_data"]["records"], 2, "{pair:?}");
        assert_eq!(report["exports"].as_array().unwrap().len(), 1, "{pair:?}");
    }
}

#[test]
fn two_accounts_are_kept_apart() {
    let ada: &[(&str, &[u8])] = &[
        (PROFILE, &profile_of("Ada Example")),
        (POSTS, &posts(&["a"])),
    ];
    let bo: &[(&str, &[u8])] = &[
        (PROFILE, &profile_of("Bo Example")),
        (POSTS, &posts(&["b"])),
    ];
    let (zip_a, zip_b) = (
        Zip::of("facebook-ada-AAAA.zip", ada),
        Zip::of("facebook-bo-AAAA.zip", bo),
    );
    let (folder_a, folder_b) = (unpacked(ada), unpacked(bo));
    for pair in [
        [zip_a.path(), zip_b.path()],
        [zip_a.path(), folder_b.path().to_owned()],
        [folder_a.path().to_owned(), folder_b.path().to_owned()],
    ] {
        let (code, report) = audit_with(&pair, &["--one-person"]);
        assert_eq!(
            (code, texts(&report)),
            (0, vec!["Ada Example", "Bo Example", "a", "b"]),
            "{pair:?}"
        );
        let mut names: Vec<&str> = report["exports"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["holder"]["name"].as_str().unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(names, ["Ada Example", "Bo Example"], "{pair:?}");
    }
}

#[test]
fn two_downloads_of_one_account_are_refused() {
    let changed = b"{\"profile_v2\": {\"name\": {\"full_name\": \"Ada Example\"}, \"intro_bio\": {\"name\": \"new\"}}}";
    let old: &[(&str, &[u8])] = &[
        (PROFILE, &profile_of("Ada Example")),
        (POSTS, &posts(&["a"])),
    ];
    let new: &[(&str, &[u8])] = &[(PROFILE, changed), (POSTS, &posts(&["a", "b"]))];
    let (zip_a, zip_b) = (
        Zip::of("facebook-ada-2026-01-01-AAAA.zip", old),
        Zip::of("facebook-ada-2026-02-01-BBBB.zip", new),
    );
    let (folder_a, folder_b) = (unpacked(old), unpacked(new));
    for pair in [
        [zip_a.path(), zip_b.path()],
        [zip_a.path(), folder_b.path().to_owned()],
        [folder_a.path().to_owned(), folder_b.path().to_owned()],
    ] {
        refused(&pair, 2, "two downloads of one", "diff");
    }
}

#[test]
fn two_downloads_with_the_same_profile_are_refused_too() {
    let old: &[(&str, &[u8])] = &[
        (PROFILE, &profile_of("Ada Example")),
        (POSTS, &posts(&["a"])),
    ];
    let new: &[(&str, &[u8])] = &[
        (PROFILE, &profile_of("Ada Example")),
        (POSTS, &posts(&["a", "b"])),
    ];
    let names = [
        ("facebook-ada-2026-01-01-AAAA.zip", old),
        ("facebook-ada-2026-02-01-BBBB.zip", new),
    ];
    let [one, two] = names.map(|(name, files)| Zip::of(name, files));
    refused(&[one.path(), two.path()], 2, "two downloads of one", "diff");
    // Without a profile it is not known whether both are of one account, and counting twice would
    // be wrong.
    let names = [("a.zip", &old[1..]), ("b.zip", &new[1..])];
    let [one, two] = names.map(|(name, files)| Zip::of(name, files));
    refused(&[one.path(), two.path()], 2, "two downloads of one", "diff");
}

#[test]
fn a_report_never_replaces_a_part_of_the_data() {
    let folder = unpacked(&[
        (PROFILE, &profile_of("Ada Example")),
        (POSTS, &posts(&["a"])),
    ]);
    let target = folder.path().join(POSTS);
    let before = std::fs::read(&target).unwrap();
    let ran = metaudit([folder.path().as_os_str(), "-o".as_ref(), target.as_os_str()]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert_eq!(std::fs::read(&target).unwrap(), before);
}

#[test]
fn nothing_acts_in_csv_and_page_either() {
    let zip = Zip::of(
        "facebook-ada-2026-01-01-AAAA.zip",
        &[(POSTS, &posts(&["a\\u001b[31mb\\u202ec"]))],
    );
    let folder = tempfile::tempdir().unwrap();
    for ending in ["csv", "html", "md"] {
        let report = folder.path().join(format!("report.{ending}"));
        let ran = metaudit([zip.path().as_os_str(), "-o".as_ref(), report.as_os_str()]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let text = std::fs::read_to_string(report).unwrap();
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{ending}");
    }
}
