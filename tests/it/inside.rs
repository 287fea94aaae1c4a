//! Archives as people pass them on: zips in zips and in subfolders, tars, and other packings.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use metaudit::Limits;
use metaudit::for_tests::entry_bytes;
use serde_json::Value;

use crate::handmade::{Handmade, zip_of};
use crate::hostile::{refused, within};
use crate::support::{Zip, audit, fixture, ledger_line, metaudit};

/// What was sent: a part of a Facebook export, one of Instagram and a chat.
fn facebook(text: &str) -> Zip {
    let posts = format!(r#"[{{"timestamp": 1700000000, "data": [{{"post": "{text}"}}]}}]"#);
    Zip::of(
        "facebook-ada-2026-05-01-AAAA1111.zip",
        &[(
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            posts.as_bytes(),
        )],
    )
}

fn instagram(text: &str) -> Zip {
    let posts = format!(
        r#"[{{"media": [{{"uri": "media/posts/1.jpg", "creation_timestamp": 1700000000, "title": "{text}"}}]}}]"#
    );
    Zip::of(
        "instagram-bo-2026-05-01-BBBB2222.zip",
        &[(
            "your_instagram_activity/media/posts_1.json",
            posts.as_bytes(),
        )],
    )
}

fn chat() -> Zip {
    let lines = "[01.05.26, 10:00:00] Ada: hello\n[01.05.26, 10:01:00] Bo: hello yourself\n";
    Zip::of("WhatsApp Chat - Bo.zip", &[("_chat.txt", lines.as_bytes())])
}

/// What a report says about the content, without where it was.
fn content(report: &Value) -> (Vec<String>, Value, Value) {
    let ids = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].to_string());
    let mut ids: Vec<String> = ids.collect();
    ids.sort();
    let mut conversations = report["conversations"].clone();
    for one in conversations.as_array_mut().unwrap() {
        one.as_object_mut().unwrap().remove("export");
    }
    (ids, report["summary"]["by_kind"].clone(), conversations)
}

/// A tar of these files, as POSIX lays it out.
fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, bytes) in files {
        // Longer names stand in two halves.
        let (before, name) = if name.len() < 100 {
            ("", *name)
        } else {
            name.split_once('/').unwrap()
        };
        let mut header = tar_header(name, bytes.len(), b'0');
        header[345..345 + before.len()].copy_from_slice(before.as_bytes());
        out.extend(summed(header));
        out.extend(*bytes);
        out.resize(out.len().next_multiple_of(512), 0);
    }
    out.extend([0; 1024]);
    out
}

fn tar_header(name: &str, length: usize, kind: u8) -> [u8; 512] {
    let mut header = [0; 512];
    header[..name.len()].copy_from_slice(name.as_bytes());
    header[124..135].copy_from_slice(format!("{length:011o}").as_bytes());
    header[156] = kind;
    header[257..263].copy_from_slice(b"ustar\0");
    summed(header)
}

fn summed(mut header: [u8; 512]) -> [u8; 512] {
    header[148..156].fill(b' ');
    let sum: u32 = header.iter().copied().map(u32::from).sum();
    header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    header
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// The same three, packed in other ways.
fn packings() -> Vec<(&'static str, Zip)> {
    let parts = [facebook("a"), instagram("b"), chat()];
    let named: Vec<(String, Vec<u8>)> = parts
        .iter()
        .map(|part| {
            (
                part.path()
                    .file_name()
                    .unwrap()
                    .to_string_lossy()
                    .into_owned(),
                part.bytes(),
            )
        })
        .collect();
    let files: Vec<(&str, &[u8])> = named
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let stored: Vec<Handmade> = files
        .iter()
        .map(|(name, bytes)| Handmade::stored(name, bytes))
        .collect();
    let below: Vec<(String, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (format!("of us/2026/{name}"), *bytes))
        .collect();
    let below: Vec<(&str, &[u8])> = below
        .iter()
        .map(|(name, bytes)| (name.as_str(), *bytes))
        .collect();
    let twice = Zip::of("inner.zip", &files).bytes();
    vec![
        ("deflated", Zip::of("all.zip", &files)),
        ("stored", Zip::raw("all.zip", &zip_of(&stored))),
        ("in folders of a zip", Zip::of("all.zip", &below)),
        ("two deep", Zip::of("all.zip", &[("inner.zip", &twice)])),
        ("in a tar", Zip::raw("all.tar", &tar(&files))),
        (
            "in a packed tar",
            Zip::raw("all.tar.gz", &gzip(&tar(&below))),
        ),
        (
            "a tar in a zip",
            Zip::of("all.zip", &[("all.tgz", &gzip(&tar(&files)))]),
        ),
    ]
}

#[test]
fn archives_inside_others_are_read_as_if_they_had_been_given() {
    let parts = [facebook("a"), instagram("b"), chat()];
    let (code, report) = audit(&parts.each_ref().map(Zip::path));
    let expected = (code, content(&report));
    assert_eq!(code, 0);
    for (how, zip) in packings() {
        let (code, report) = audit(&[zip.path()]);
        assert_eq!((code, content(&report)), expected, "{how}");
        let line = ledger_line(&report, "WhatsApp Chat - Bo.zip");
        assert!(
            line["note"].as_str().unwrap().contains("lines of its own"),
            "{how}: {line}"
        );
        let inside = report["inputs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|input| input["path"].as_str().unwrap());
        assert!(
            inside
                .into_iter()
                .any(|path| path.ends_with("WhatsApp Chat - Bo.zip")),
            "{how}"
        );
    }
}

#[test]
fn zips_in_folders_below_are_read_too() {
    let parts = [facebook("a"), instagram("b"), chat()];
    let expected = content(&audit(&parts.each_ref().map(Zip::path)).1);
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("of us/2026");
    std::fs::create_dir_all(&below).unwrap();
    for part in &parts {
        std::fs::copy(part.path(), below.join(part.path().file_name().unwrap())).unwrap();
    }
    let (code, report) = audit(&[folder.path().to_owned()]);
    assert_eq!((code, content(&report)), (0, expected));
}

#[test]
fn an_export_in_a_packed_tar_is_an_export() {
    for (name, folder) in [
        ("facebook-personal", "facebook-ada"),
        ("instagram-2026", "instagram-x"),
        ("threads", "t"),
    ] {
        let zip = fixture(&format!("{name}.zip"));
        let expected = content(&audit(std::slice::from_ref(&zip)).1);
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&zip).unwrap()).unwrap();
        let mut files = Vec::new();
        for number in 0..archive.len() {
            let mut entry = archive.by_index(number).unwrap();
            let mut bytes = Vec::new();
            std::io::copy(&mut entry, &mut bytes).unwrap();
            files.push((format!("{folder}/{}", entry.name().unwrap()), bytes));
        }
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        let name = zip.file_stem().unwrap().to_string_lossy().into_owned();
        let packed = Zip::raw(&format!("{name}.tar.gz"), &gzip(&tar(&files)));
        let (_, report) = audit(&[packed.path()]);
        assert!(content(&report) == expected, "{name}");
    }
}

#[test]
fn long_names_in_tars() {
    let long = format!(
        "{}/your_facebook_activity/posts/your_posts_1.json",
        "ada".repeat(40)
    );
    let posts = br#"[{"timestamp": 1700000000, "data": [{"post": "far down"}]}]"#;
    let record = format!("{} path={long}\n", long.len() + 10);
    let gnu = [
        tar_header("././@LongLink", long.len(), b'L').to_vec(),
        padded(long.as_bytes()),
    ]
    .concat();
    let pax = [
        tar_header("./PaxHeaders/x", record.len(), b'x').to_vec(),
        padded(record.as_bytes()),
    ]
    .concat();
    for before in [gnu, pax] {
        let zip = Zip::raw("export.tar", &[before, tar(&[("cut", posts)])].concat());
        let (code, report) = audit(&[zip.path()]);
        assert_eq!(
            (code, &report["items"][0]["text"]),
            (0, &Value::from("far down"))
        );
        ledger_line(&report, &long);
    }
}

fn padded(bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    out.resize(out.len().next_multiple_of(512), 0);
    out
}

#[test]
fn a_tar_that_is_cut_off_or_damaged_is_told() {
    let zip = facebook("a");
    let whole = tar(&[
        ("facebook-ada-2026-05-01-AAAA1111.zip", &zip.bytes()),
        ("more.txt", &[b'x'; 4000]),
    ]);
    let packed = gzip(&whole);
    let mut spoiled = whole.clone();
    let at = spoiled
        .windows(8)
        .position(|bytes| bytes == b"more.txt")
        .unwrap();
    spoiled[at] = b'X';
    let mut wrong_sum = packed.clone();
    let end = wrong_sum.len();
    wrong_sum[end - 6] ^= 1;
    for (name, bytes) in [
        ("cut.tar", whole[..whole.len() - 3000].to_vec()),
        ("spoiled.tar", spoiled),
        ("cut.tar.gz", packed[..packed.len() - 20].to_vec()),
        ("sum.tgz", wrong_sum),
    ] {
        let (code, report) = audit(&[Zip::raw(name, &bytes).path()]);
        assert_eq!(
            (code, report["summary"]["items"].as_u64()),
            (1, Some(1)),
            "{name}"
        );
        let problems = report["problems"].as_array().unwrap();
        let told = |problem: &Value| {
            problem["what"]
                .as_str()
                .unwrap()
                .contains("this tar is damaged")
        };
        assert!(problems.iter().any(told), "{name}: {problems:?}");
    }
}

#[test]
fn what_was_sent_in_a_chat_or_lies_in_an_export_is_no_part() {
    let other = facebook("of somebody else").bytes();
    let lines = b"[01.05.26, 10:00:00] Ada: hello\n[01.05.26, 10:01:00] Bo: \xE2\x80\x8E<attached: 00000002-it.zip>\n";
    let chat = Zip::of(
        "WhatsApp Chat - Bo.zip",
        &[("_chat.txt", lines), ("00000002-it.zip", &other)],
    );
    let posts = br#"[{"timestamp": 1700000000, "data": [{"post": "mine"}]}]"#;
    let export = Zip::of(
        "facebook-ada-2026-05-01-AAAA1111.zip",
        &[
            ("your_facebook_activity/posts/your_posts_1.json", posts),
            (
                "your_facebook_activity/messages/inbox/bo_1/files/it.zip",
                &other,
            ),
        ],
    );
    let folder = tempfile::tempdir().unwrap();
    let files = folder
        .path()
        .join("your_facebook_activity/messages/inbox/bo_1/files");
    std::fs::create_dir_all(&files).unwrap();
    std::fs::create_dir_all(folder.path().join("your_facebook_activity/posts")).unwrap();
    std::fs::write(
        folder
            .path()
            .join("your_facebook_activity/posts/your_posts_1.json"),
        posts,
    )
    .unwrap();
    std::fs::write(files.join("it.zip"), &other).unwrap();
    for input in [chat.path(), export.path(), folder.path().to_owned()] {
        let (code, report) = audit(std::slice::from_ref(&input));
        assert_eq!(
            (code, report["inputs"].as_array().unwrap().len()),
            (0, 1),
            "{}",
            input.display()
        );
        assert!(
            !report["items"].to_string().contains("somebody else"),
            "{}",
            input.display()
        );
    }
}

/// A zip with an export in it may hold other exports and chats, packed once more.
#[test]
fn a_zip_beside_an_export_in_a_zip_is_read_too() {
    let posts = br#"[{"timestamp": 1700000000, "data": [{"post": "mine"}]}]"#;
    let path = "your_facebook_activity/posts/your_posts_1.json";
    let start: &[u8] = b"<html><body>Start</body></html>";
    for at in ["more/chat.zip", "chat.zip", "a/b/WhatsApp Chat with Bo.zip"] {
        let all = Zip::of(
            "all.zip",
            &[
                (path, posts),
                ("start_here.html", start),
                (at, &chat().bytes()),
            ],
        );
        let (code, report) = audit(&[all.path()]);
        assert_eq!(code, 0, "{at}");
        assert_eq!(ledger_line(&report, at)["status"], "read", "{at}");
        assert_eq!(report["conversations"].as_array().unwrap().len(), 1, "{at}");
        assert!(report["items"].to_string().contains("mine"), "{at}");
    }
}

#[test]
fn what_is_packed_in_another_way_is_named() {
    let hint = "unpack it with the program that made it";
    for (name, start, packing) in [
        ("facebook-ada.7z", &b"7z\xBC\xAF\x27\x1C\0\x04"[..], "7-Zip"),
        ("instagram-bo.rar", b"Rar!\x1A\x07\x01\0", "RAR"),
        ("threads.tar.xz", b"\xFD7zXZ\0\0\x04", "xz"),
        ("posts.json.gz", &gzip(b"[]"), "gzip"),
    ] {
        refused(&[Zip::raw(name, start).path()], 3, packing, hint);
        refused(
            &[Zip::of("outer.zip", &[(name, start)]).path()],
            3,
            name,
            hint,
        );
    }
    // Beside an export it is named too.
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(facebook("a").path(), folder.path().join("a.zip")).unwrap();
    std::fs::create_dir(folder.path().join("b")).unwrap();
    std::fs::write(folder.path().join("b/rest.7z"), b"7z\xBC\xAF\x27\x1C\0\x04").unwrap();
    let (code, report) = audit(&[folder.path().to_owned()]);
    let line = ledger_line(&report, "rest.7z");
    assert_eq!((code, line["status"].as_str()), (0, Some("unrecognised")));
    assert!(
        line["note"].as_str().unwrap().contains("unpack it"),
        "{line}"
    );
}

fn place_of(bytes: &[u8], mark: &[u8]) -> usize {
    bytes
        .windows(mark.len())
        .rposition(|found| found == mark)
        .unwrap()
}

#[test]
fn pieces_of_a_split_zip_are_called_so() {
    let whole = facebook("a").bytes();
    let (first, second) = whole.split_at(whole.len() / 2);
    for (name, bytes) in [
        ("facebook.zip.001", first),
        ("facebook.zip.002", second),
        ("facebook.z01", first),
    ] {
        refused(
            &[Zip::raw(name, bytes).path()],
            3,
            "one piece of a zip that was split",
            "join the pieces",
        );
    }
    // The last piece has the directory, and entries of its own (APPNOTE 4.3.16, 4.4.11).
    let whole = zip_of(&[
        Handmade::stored("a.json", b"[]"),
        Handmade::stored("b.json", b"[]"),
    ]);
    let (end, second) = (
        place_of(&whole, b"PK\x05\x06"),
        place_of(&whole, b"PK\x01\x02"),
    );
    let cut = 10;
    let mut last = whole.clone();
    last[end + 4] = 1;
    last[second + 34] = 1;
    last[second + 42] -= cut;
    let last = last.split_off(cut.into());
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("facebook.zip"), &last).unwrap();
    std::fs::write(folder.path().join("facebook.z01"), &whole[..cut.into()]).unwrap();
    refused(
        &[Zip::raw("facebook.zip", &last).path()],
        3,
        "one piece of a zip that was split",
        "join the pieces",
    );
    refused(
        &[folder.path()],
        3,
        "one piece of a zip that was split",
        "join the pieces",
    );
    // A wrong number does not turn a whole zip into a piece.
    for bit in 0..16 {
        let mut spoiled = facebook("a").bytes();
        let end = place_of(&spoiled, b"PK\x05\x06");
        spoiled[end + 4 + bit / 8] ^= 1 << (bit % 8);
        assert_eq!(
            audit(&[Zip::raw("facebook.zip", &spoiled).path()]).0,
            0,
            "bit {bit}"
        );
    }
    // The only piece there is is the whole.
    let whole = facebook("a").bytes();
    assert_eq!(audit(&[Zip::raw("facebook.zip.001", &whole).path()]).0, 0);
}

#[test]
fn a_download_is_unfinished_by_its_bytes() {
    let whole = facebook("a");
    for name in [
        "f.zip.crdownload",
        "f.zip.part",
        "f.opdownload",
        "f.partial",
    ] {
        let (code, report) = audit(&[Zip::raw(name, &whole.bytes()).path()]);
        assert_eq!(
            (code, report["summary"]["items"].as_u64()),
            (0, Some(1)),
            "{name}"
        );
        let cut = Zip::raw(name, &whole.bytes()[..100]);
        refused(
            &[cut.path()],
            3,
            "its download is not complete",
            "wait until it is complete",
        );
        // Beside a whole one it is named.
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(whole.path(), folder.path().join("whole.zip")).unwrap();
        std::fs::copy(cut.path(), folder.path().join(name)).unwrap();
        let (code, report) = audit(&[folder.path().to_owned()]);
        assert_eq!(
            (code, report["summary"]["items"].as_u64()),
            (1, Some(1)),
            "{name}"
        );
        assert!(report["problems"].to_string().contains(name), "{name}");
    }
    refused(
        &[Zip::raw("facebook.zip", b"").path()],
        3,
        "its download is not complete",
        "wait until it is complete",
    );
    // Safari makes a folder of it.
    let folder = tempfile::tempdir().unwrap();
    let safari = folder.path().join("facebook-ada.zip.download");
    std::fs::create_dir(&safari).unwrap();
    std::fs::write(safari.join("facebook-ada.zip"), &whole.bytes()[..100]).unwrap();
    std::fs::write(safari.join("Info.plist"), "<plist/>").unwrap();
    refused(
        &[&safari],
        3,
        "its download is not complete",
        "wait until it is complete",
    );
    std::fs::copy(whole.path(), folder.path().join("whole.zip")).unwrap();
    let (code, report) = audit(&[folder.path().to_owned()]);
    assert_eq!((code, report["summary"]["items"].as_u64()), (1, Some(1)));
    // The folder may stay when the download is whole.
    std::fs::copy(whole.path(), safari.join("facebook-ada.zip")).unwrap();
    let (code, report) = audit(&[safari]);
    assert_eq!((code, report["summary"]["items"].as_u64()), (0, Some(1)));
}

#[test]
fn what_a_phone_keeps_is_no_export() {
    let hint = "export the chat in WhatsApp";
    for (name, path) in [
        ("WhatsApp.zip", "WhatsApp/Databases/msgstore.db.crypt14"),
        (
            "phone.zip",
            "Android/media/com.whatsapp/WhatsApp/Backups/settings.bin",
        ),
        ("iphone.zip", "shared/ChatStorage.sqlite"),
    ] {
        refused(
            &[Zip::of(name, &[(path, b"\x01\x02")]).path()],
            3,
            path,
            hint,
        );
    }
    refused(
        &[Zip::raw("msgstore.db.crypt15", b"\x01\x02\0").path()],
        3,
        "keeps on the phone",
        hint,
    );
}

#[test]
fn a_loose_file_of_an_export_is_read() {
    let posts =
        br#"[{"timestamp": 1700000000, "data": [{"post": "alone"}], "title": "Ada Example updated her status."}]"#;
    let instagram =
        br#"[{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1700000000, "title": "alone"}]}]"#;
    let thread = br#"{"participants": [{"name": "Ada"}, {"name": "Bo"}], "messages": [{"sender_name": "Bo", "timestamp_ms": 1700000000000, "content": "hello"}], "title": "Bo", "thread_path": "inbox/bo_1"}"#;
    for (name, bytes) in [
        ("your_posts_1.json", &posts[..]),
        ("posts_1.json", instagram),
        ("message_1.json", thread),
    ] {
        let lone = Zip::raw(name, bytes);
        let folder = lone.path().parent().map(Path::to_owned).unwrap();
        let (in_folder, by_itself) = (audit(&[folder]), audit(&[lone.path()]));
        assert_eq!(
            (by_itself.0, content(&by_itself.1)),
            (in_folder.0, content(&in_folder.1)),
            "{name}"
        );
    }
    refused(
        &[Zip::raw("package.json", b"{\"name\": \"x\"}").path()],
        3,
        "no Meta data export",
        "Download your information",
    );
}

// Bombs.

/// Zips in zips, so many deep, around an export.
fn nested(depth: usize) -> Vec<u8> {
    (0..depth).fold(facebook("deep").bytes(), |inner, level| {
        Zip::of("x.zip", &[(&format!("{level}.zip"), &inner)]).bytes()
    })
}

fn told(inputs: &[PathBuf], limits: Limits, expected: &str) {
    match within(inputs, limits) {
        Err(error) => assert!(error.to_string().contains(expected), "{error}"),
        Ok(report) => {
            let files = report["ledger"]["files"].as_array().unwrap().iter();
            let problems = report["problems"].as_array().unwrap().iter();
            let told: Vec<&str> = files
                .filter_map(|file| file["note"].as_str())
                .chain(problems.filter_map(|problem| problem["what"].as_str()))
                .collect();
            assert!(told.iter().any(|note| note.contains(expected)), "{told:?}");
        }
    }
}

#[test]
fn depth_number_and_size_are_bounded_and_told() {
    for (depth, read) in [(1, true), (2, true), (3, false), (4, false)] {
        let zip = Zip::raw("x.zip", &nested(depth));
        if read {
            assert_eq!(audit(&[zip.path()]).0, 0, "{depth}");
        } else {
            refused(
                &[zip.path()],
                3,
                "inside more than 2 others",
                "unpack it with the program",
            );
        }
    }
    let many: Vec<(String, Vec<u8>)> = (0..5)
        .map(|n| (format!("{n}.zip"), chat().bytes()))
        .collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let all = Zip::of("all.zip", &many);
    told(
        &[all.path()],
        Limits {
            inside: 3,
            ..Limits::default()
        },
        "more than 3 archives lie inside others",
    );
    told(
        &[all.path()],
        Limits {
            unpacked_bytes: 500,
            ..Limits::default()
        },
        "larger than 500 bytes unpacked",
    );
    let packed = Zip::raw("all.tar.gz", &gzip(&tar(&many)));
    told(
        &[packed.path()],
        Limits {
            unpacked_bytes: 3000,
            ..Limits::default()
        },
        "larger than 3000 bytes unpacked",
    );
    told(
        &[packed.path()],
        Limits {
            entries: 3,
            ..Limits::default()
        },
        "more than 3 entries",
    );
}

#[test]
fn bombs_are_refused_by_their_ratio() {
    let zeros = vec![0; 8 << 20];
    let tar_of_zeros = tar(&[("zeros.json", &zeros)]);
    let bomb = Zip::of(
        "bomb.zip",
        &[(
            "of us/a.zip",
            &zip_of(&[Handmade::stored("a.json", &zeros)]),
        )],
    );
    told(
        &[bomb.path()],
        Limits::default(),
        "inflates more than 300 times",
    );
    told(
        &[Zip::raw("bomb.tar.gz", &gzip(&tar_of_zeros)).path()],
        Limits::default(),
        "inflates more than 300 times",
    );
    let twice = Zip::of("bomb.zip", &[("bomb.tgz", &gzip(&tar_of_zeros))]);
    told(
        &[twice.path()],
        Limits::default(),
        "inflates more than 300 times",
    );
}

/// If nothing gives the length of data, they are inflated to find out, but not without limit.
#[test]
fn a_bomb_without_a_directory_is_not_inflated_to_its_end() {
    let bytes = 64 << 20;
    for name in [
        "your_facebook_activity/posts/your_posts_1.json",
        "media/posts.json",
        "_chat.txt",
    ] {
        let mut bomb = Handmade::deflated(name, &vec![b' '; bytes]);
        bomb.flags |= 8;
        let whole = zip_of(&[bomb]);
        let directory = whole
            .windows(4)
            .rposition(|bytes| bytes == b"PK\x01\x02")
            .unwrap();
        let zip = Zip::raw("cut.zip", &whole[..directory]);
        let [read, packed] = entry_bytes(&[zip.path()], Limits::default()).unwrap()[0];
        assert!(
            read < bytes as u64 / 8 && read / packed.max(1) > 300,
            "{name}: {read}"
        );
        // The limits decide what is a bomb.
        let limits = Limits {
            ratio: 2000,
            ..Limits::default()
        };
        let [read, _] = entry_bytes(&[zip.path()], limits).unwrap()[0];
        assert_eq!(read, bytes as u64, "{name}");
        told(&[zip.path()], Limits::default(), "cut off");
    }
}

#[test]
fn what_is_unpacked_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.json");
    let (_, zip) = packings().pop().unwrap();
    let ran = metaudit([zip.path().as_os_str(), "-o".as_ref(), report.as_os_str()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Of many inputs the exit code does not say which was not read.
#[test]
fn an_input_that_is_not_read_beside_others_is_named() {
    let whole = facebook("a");
    let not_read = [
        (
            "rest.zip",
            whole.bytes()[..100].to_owned(),
            "this zip is cut off",
        ),
        (
            "rest.7z",
            b"7z\xBC\xAF\x27\x1C\0\x04".to_vec(),
            "not opened here: 7-Zip",
        ),
        (
            "rest.z01",
            whole.bytes()[..100].to_owned(),
            "one piece of a zip that was split",
        ),
        ("rest.zip", Vec::new(), "this zip is cut off"),
        (
            "rest.zip",
            b"no zip at all".to_vec(),
            "neither a zip nor a folder",
        ),
    ];
    for (name, bytes, says) in not_read {
        let other = Zip::raw(name, &bytes);
        let report = other.path().with_extension("json");
        let (whole, path) = (whole.path(), other.path());
        let given = [
            whole.as_os_str(),
            path.as_os_str(),
            "--quiet".as_ref(),
            "-o".as_ref(),
            report.as_os_str(),
        ];
        let ran = metaudit(given);
        assert_eq!(ran.code, 1, "{name}: {}", ran.stderr);
        let lines: Vec<&str> = ran.stderr.lines().collect();
        assert!(
            lines.len() == 2 && lines[0].contains(name) && lines[0].contains(says),
            "{}",
            ran.stderr
        );
        assert!(lines[1].starts_with("What to do: "), "{}", ran.stderr);
    }
}
