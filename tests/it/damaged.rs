//! Entries that cannot be unpacked: each is reported as what it is, and does not affect others.

use serde_json::{Value, json};

use crate::handmade::{Handmade, zip_of};
use crate::support::{Zip, audit, metaudit};

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const SENT: &str = "[01/05/2021, 10:00:00] Ada: Hello\n[01/05/2021, 10:01:00] Bo: Hi\n";

fn posts() -> Vec<u8> {
    json!([{"timestamp": 1_700_000_000, "data": [{"post": "kept"}]}])
        .to_string()
        .into_bytes()
}

fn thread(with: &str) -> Vec<u8> {
    let message = |sender: &str| json!({"isUnsent": false, "media": [], "senderName": sender, "text": "x", "timestamp": 1_700_000_000_000_u64, "type": "text"});
    json!({"participants": ["Ada Example", with], "threadName": format!("{with}_1"), "messages": [message("Ada Example"), message(with)]})
        .to_string()
        .into_bytes()
}

/// An entry damaged in two ways: nothing of it can be unpacked, or all of it but with a wrong
/// checksum.
fn broken(path: &str, content: &[u8]) -> [Handmade; 2] {
    let mut spoiled = Handmade::deflated(path, content);
    spoiled.bytes.fill(0xFF);
    let mut flipped = Handmade::stored(path, content);
    flipped.checksum ^= 1;
    [spoiled, flipped]
}

fn report(entries: &[Handmade]) -> (i32, Value) {
    audit(&[Zip::raw("export.zip", &zip_of(entries)).path()])
}

fn line<'r>(report: &'r Value, path: &str) -> &'r Value {
    let files = report["ledger"]["files"].as_array().unwrap();
    files
        .iter()
        .find(|file| file["path"] == path)
        .unwrap_or_else(|| panic!("{path} is not in the ledger"))
}

fn assert_unreadable(report: &Value, path: &str) {
    let line = line(report, path);
    assert_eq!(line["status"], "unreadable", "{line}");
    assert!(
        line["note"]
            .as_str()
            .is_some_and(|note| note.starts_with("it is damaged")),
        "{line}"
    );
}

#[test]
fn what_nobody_reads_is_unreadable_where_it_is_damaged() {
    for path in [
        "start_here.html",
        "index.html",
        "your_facebook_activity/stories/no-data.txt",
        "__MACOSX/._start_here.html",
        "__MACOSX/._x",
        "your_facebook_activity/posts/.DS_Store",
        "chats/WhatsApp Chat with Bo.zip",
        "more.zip",
        "your_facebook_activity/zeppelins/flights.bin",
        "your_facebook_activity/zeppelins/flights.json",
        "notes.txt",
        // A page of what stands in JSON beside it.
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html",
    ] {
        for broken in broken(
            path,
            b"<html><head></head><body>Hello and hello and hello</body></html>",
        ) {
            let (code, report) = report(&[Handmade::stored(POSTS, &posts()), broken]);
            assert_eq!(
                (code, &report["summary"]["items"]),
                (1, &json!(1)),
                "{path}"
            );
            assert_unreadable(&report, path);
            assert_eq!(line(&report, POSTS)["status"], "read");
        }
    }
}

#[test]
fn a_start_page_of_an_export_in_html_is_one_too() {
    let page = "<html><head><title>Posts</title></head><body><div><div class=\"_a6-g\"><div class=\"_a6-p\"><div>kept</div></div></div></div></body></html>";
    for (start, path) in [
        (
            "start_here.html",
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html",
        ),
        (
            "start_here.html",
            "your_instagram_activity/media/posts_1.html",
        ),
        ("index.html", "posts/your_posts_1.html"),
    ] {
        for broken in broken(start, page.as_bytes()) {
            let (code, report) = report(&[Handmade::stored(path, page.as_bytes()), broken]);
            assert_eq!(code, 1, "{path}");
            assert_unreadable(&report, start);
        }
    }
}

#[test]
fn a_damaged_thread_among_threads_costs_itself() {
    for folder in ["", "messages/", "Messenger of Ada/"] {
        for broken in broken(&format!("{folder}Bo Example_4.json"), &thread("Bo Example")) {
            let others = ["Cy Sample_5.json", "Di Sample_6.json"]
                .map(|name| Handmade::stored(&format!("{folder}{name}"), &thread("Cy Sample")));
            let [one, two] = others;
            let (code, report) = report(&[broken, one, two]);
            assert_eq!(code, 1);
            assert_unreadable(&report, &format!("{folder}Bo Example_4.json"));
            assert_eq!(
                line(&report, &format!("{folder}Bo Example_4.json"))["reader"],
                "messenger.secure_threads"
            );
            assert_eq!(
                line(&report, &format!("{folder}Cy Sample_5.json"))["status"],
                "read"
            );
        }
    }
}

#[test]
fn where_all_there_is_cannot_be_unpacked_that_is_said() {
    for (name, content) in [
        (
            "WhatsApp Chat with Bo Example.txt",
            SENT.as_bytes().to_vec(),
        ),
        ("_chat.txt", SENT.as_bytes().to_vec()),
        ("WhatsApp Chat mit Bö Example.txt", SENT.as_bytes().to_vec()),
        ("Bo Example_4.json", thread("Bo Example")),
        ("messages/Bo Example_4.json", thread("Bo Example")),
        ("start_here.html", b"<html><body>x</body></html>".to_vec()),
    ] {
        let [spoiled, _] = broken(name, &content);
        let ran = metaudit([Zip::raw("some.zip", &zip_of(&[spoiled])).path()]);
        assert_eq!(ran.code, 3, "{name}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("it is damaged") && ran.stderr.contains(name),
            "{}",
            ran.stderr
        );
        assert!(
            !ran.stderr.contains("no Meta data export"),
            "{}",
            ran.stderr
        );
    }
    // A picture, or a text that is whole and nothing of Meta's, is no damage.
    let ran = metaudit([Zip::raw(
        "some.zip",
        &zip_of(&[Handmade::stored("notes.txt", b"milk, eggs")]),
    )
    .path()]);
    assert!(
        ran.code == 3 && ran.stderr.contains("no Meta data export"),
        "{}",
        ran.stderr
    );
}

/// Where no export is found and something is locked, that is said, whatever lies beside it and
/// however the lock is marked.
#[test]
fn a_lock_is_named_whatever_lies_beside_it() {
    let chat = |name: &str| Handmade::stored(name, SENT.as_bytes());
    let locked = |name: &str| Handmade {
        flags: chat(name).flags | 1,
        ..chat(name)
    };
    let by_method = |name: &str, method| Handmade {
        method,
        ..chat(name)
    };
    let photo = Handmade::stored("00000042-PHOTO-2023-01-02.jpg", b"\xff\xd8\xff");
    let notes = Handmade::stored("notes.txt", b"milk, eggs");
    for (entries, said) in [
        (
            vec![locked("_chat.txt"), photo.clone()],
            "locked with a password",
        ),
        (
            vec![photo.clone(), by_method("_chat.txt", 99)],
            "locked with a password",
        ),
        (
            vec![notes.clone(), locked("Chat with Bo")],
            "locked with a password",
        ),
        (
            vec![
                locked("your_facebook_activity/posts/your_posts_1.json"),
                notes.clone(),
            ],
            "locked with a password",
        ),
        (
            vec![by_method("Chat with Bo", 97), notes],
            "its compression is not known",
        ),
        (
            vec![by_method("_chat.txt", 97), photo],
            "its compression is not known",
        ),
    ] {
        let zip = Zip::raw("some.zip", &zip_of(&entries));
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("below")).unwrap();
        std::fs::copy(zip.path(), folder.path().join("below/some.zip")).unwrap();
        for input in [zip.path(), folder.path().to_owned()] {
            let ran = metaudit([input]);
            assert_eq!(ran.code, 3, "{}", ran.stderr);
            assert!(
                ran.stderr.contains(said) && ran.stderr.contains("some.zip"),
                "{said}: {}",
                ran.stderr
            );
        }
    }
}

/// An entry that the directory names like noise may be anything if its local header has another
/// name.
#[test]
fn a_name_in_doubt_is_told_of_noise_too() {
    let other = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_2.json";
    for (noise, before) in [
        (
            "__MACOSX/your_facebook_activity/posts/._your_posts_2.json",
            other,
        ),
        ("your_facebook_activity/posts/.DS_Store", other),
        ("start_here.html", "stars_here.html"),
        ("desktop.ini", "desktop.inj"),
    ] {
        let mut zip = zip_of(&[
            Handmade::stored(POSTS, &posts()),
            Handmade::stored(before, &posts()),
        ]);
        // The directory comes after the data, so the last name is its.
        let at = zip
            .windows(before.len())
            .rposition(|bytes| bytes == before.as_bytes())
            .unwrap();
        let mut name = noise.as_bytes().to_owned();
        let (record, longer) = (at - 46, noise.len() as i64 - before.len() as i64);
        zip[record + 28..record + 30]
            .copy_from_slice(&u16::try_from(name.len()).unwrap().to_le_bytes());
        zip.splice(at..at + before.len(), name.drain(..));
        let end = zip
            .windows(4)
            .rposition(|bytes| bytes == b"PK\x05\x06")
            .unwrap();
        let size = i64::from(u32::from_le_bytes(
            zip[end + 12..end + 16].try_into().unwrap(),
        )) + longer;
        zip[end + 12..end + 16].copy_from_slice(&u32::try_from(size).unwrap().to_le_bytes());
        let (code, report) = audit(&[Zip::raw("export.zip", &zip).path()]);
        let line = line(&report, noise);
        assert_eq!((code, &line["status"]), (1, &json!("unreadable")), "{line}");
        assert!(line["note"].as_str().unwrap().contains(before), "{line}");
    }
}

/// One letter of a name is damaged, in one of its two places: in the folder of the download, in a
/// folder of the export, or in the file.
#[test]
fn a_damaged_name_makes_no_second_export() {
    let profile = "personal_information/profile_information/profile_information.json";
    let name = json!({"profile_v2": {"name": {"full_name": "Ada Example"}}}).to_string();
    let switch =
        json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}}}]}).to_string();
    let instagram = "personal_information/personal_information/personal_information.json";
    for (wrapper, files) in [
        (
            "facebook-ada-2026-05-01-x7Kq2LmN/",
            [(profile, name.as_bytes()), (POSTS, &posts()[..])],
        ),
        (
            "instagram-ada-2026-05-01-x7Kq2LmN/",
            [
                (instagram, switch.as_bytes()),
                ("your_instagram_activity/media/posts_1.json", b"[]"),
            ],
        ),
        (
            "facebook-ada-2026-05-01-x7Kq2LmN/",
            [
                (POSTS, &posts()[..]),
                (
                    "your_facebook_activity/comments_and_reactions/comments.json",
                    b"{}",
                ),
            ],
        ),
    ] {
        let entries =
            files.map(|(path, content)| Handmade::stored(&format!("{wrapper}{path}"), content));
        let whole = zip_of(&entries);
        for (inner, _) in files {
            let path = format!("{wrapper}{inner}");
            let at = whole
                .windows(path.len())
                .enumerate()
                .filter(|(_, bytes)| *bytes == path.as_bytes());
            for place in at.map(|(place, _)| place).collect::<Vec<_>>() {
                for letter in [3, wrapper.len() + 3, path.len() - 8] {
                    let mut zip = whole.clone();
                    zip[place + letter] ^= 1;
                    let (code, report) = audit(&[Zip::raw("export.zip", &zip).path()]);
                    let case = format!("{path}, letter {letter} at {place}");
                    assert_eq!(code, 1, "{case}");
                    assert_eq!(report["exports"].as_array().unwrap().len(), 1, "{case}");
                    assert!(
                        report["ledger"].to_string().contains(&path),
                        "{case}: {}",
                        report["ledger"]
                    );
                }
            }
        }
    }
}
