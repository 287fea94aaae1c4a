//! Zips of other makers, and zips with headers that do not agree: read as 7-Zip and unzip read
//! them. Only the entry that is wrong is blamed.

use serde_json::Value;
use zip::CompressionMethod;

use crate::handmade::{Handmade, packed, zip_of};
use crate::support::{Zip, audit, ledger_line};

const POSTS: &str = "your_facebook_activity/posts/your_posts_1.json";
const MORE: &str = "your_facebook_activity/posts/your_posts_2.json";
const REST: &str = "your_facebook_activity/posts/your_posts_3.json";

fn post(text: &str) -> Vec<u8> {
    format!(r#"[{{"timestamp": 1700000000, "data": [{{"post": "{text}"}}]}}]"#).into_bytes()
}

fn three() -> [Handmade; 3] {
    [(POSTS, "a"), (MORE, "b"), (REST, "c")]
        .map(|(path, text)| Handmade::deflated(path, &post(text)))
}

/// The exit code, the texts of all items, and the report.
fn told(zip: &[u8]) -> (i32, Vec<String>, Value) {
    let (code, report) = audit(&[Zip::raw("facebook-ada.zip", zip).path()]);
    let items = report["items"].as_array().unwrap().iter();
    let mut texts: Vec<String> = items
        .map(|item| item["text"].as_str().unwrap_or_default().to_owned())
        .collect();
    texts.sort();
    (code, texts, report)
}

/// Whether a problem says so, or the ledger does.
fn says(report: &Value, what: &str) -> bool {
    format!("{}{}", report["problems"], report["ledger"]).contains(what)
}

/// The places of a mark.
fn places(zip: &[u8], mark: &[u8]) -> Vec<usize> {
    zip.windows(4)
        .enumerate()
        .filter(|(_, bytes)| *bytes == mark)
        .map(|(place, _)| place)
        .collect()
}

const LOCAL: &[u8] = b"PK\x03\x04";
const RECORD: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// Changes a number of four bytes.
fn change(zip: &mut [u8], at: usize, change: impl Fn(u32) -> u32) {
    let number = u32::from_le_bytes(zip[at..at + 4].try_into().unwrap());
    zip[at..at + 4].copy_from_slice(&change(number).to_le_bytes());
}

/// macOS counts entries modulo 65,536.
#[test]
fn more_entries_than_the_end_can_count_are_read() {
    for more in [65_533_usize, 65_534, 65_540] {
        let mut entries: Vec<Handmade> = (0..more)
            .map(|n| Handmade::stored(&format!("your_facebook_activity/posts/media/{n}.jpg"), b""))
            .collect();
        entries.extend(three());
        let (code, texts, report) = told(&zip_of(&entries));
        assert_eq!(
            (code, texts),
            (0, vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]),
            "{more}"
        );
        assert_eq!(report["ledger"]["entries"], more + 3);
    }
}

/// macOS writes sizes and places modulo 4 GiB. The hole takes no room on the disk.
#[cfg(unix)]
#[test]
fn what_lies_beyond_4_gib_is_read() {
    use std::os::unix::fs::FileExt as _;
    let size = (1_u64 << 32) + 1000;
    let video = Handmade {
        declared: 1000,
        ..Handmade::stored("your_facebook_activity/posts/media/1.mp4", b"")
    };
    let [first, second, _] = three();
    let mut zip = zip_of(&[first, video, second]);
    let (locals, records) = (places(&zip, LOCAL), places(&zip, RECORD));
    for at in [locals[1] + 18, records[1] + 20] {
        change(&mut zip, at, |_| 1000);
    }
    for at in [records[2] + 42, places(&zip, END)[0] + 16] {
        change(&mut zip, at, |place| place + 1000);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("facebook-ada.zip");
    let file = std::fs::File::create(&path).unwrap();
    file.write_all_at(&zip[..locals[2]], 0).unwrap();
    file.write_all_at(&zip[locals[2]..], locals[2] as u64 + size)
        .unwrap();
    let (code, report) = audit(&[path]);
    assert_eq!(
        (code, report["summary"]["items"].as_u64()),
        (0, Some(2)),
        "{}",
        report["problems"]
    );
    assert_eq!(ledger_line(&report, "1.mp4")["bytes"], size);
}

#[test]
fn what_stands_around_a_zip_is_no_matter() {
    let zip = zip_of(&three());
    let mut comment = zip.clone();
    comment[zip.len() - 2] = 9;
    comment.extend(b"a comment");
    for (name, bytes) in [
        (
            "text behind",
            [&zip[..], &b"<!-- of a proxy -->\r\n".repeat(4000)].concat(),
        ),
        ("zeros behind", [&zip[..], &vec![0; 5 << 20]].concat()),
        (
            "something before",
            [&b"#!/bin/sh\n".repeat(500)[..], &zip].concat(),
        ),
        ("a comment", comment),
    ] {
        let (code, texts, _) = told(&bytes);
        assert_eq!((code, texts.concat()), (0, "abc".to_owned()), "{name}");
    }
}

#[test]
fn an_end_that_is_wrong_costs_no_entry() {
    let zip = zip_of(&three());
    let end = places(&zip, END)[0];
    // The size of the directory, and where it begins.
    for at in [end + 12, end + 16] {
        for by in [1, 1 << 8, 1 << 30] {
            let mut spoiled = zip.clone();
            change(&mut spoiled, at, |number| number ^ by);
            let (code, texts, _) = told(&spoiled);
            assert!(code < 2 && texts.concat() == "abc", "{at} {by}: {texts:?}");
        }
    }
    // Without any end the headers before the data tell.
    let (code, texts, report) = told(&zip[..end]);
    assert_eq!((code, texts.concat()), (1, "abc".to_owned()));
    assert!(says(&report, "cut off"));
}

#[test]
fn a_wrong_packed_size_costs_itself_at_most() {
    let zip = zip_of(&three());
    let (local, record) = (places(&zip, LOCAL)[1] + 18, places(&zip, RECORD)[1] + 20);
    for (name, lies) in [
        ("in both", vec![local, record]),
        ("in the directory", vec![record]),
        ("before", vec![local]),
    ] {
        for by in [-7_i32, 9, 100_000] {
            let mut spoiled = zip.clone();
            for at in &lies {
                change(&mut spoiled, *at, |size| size.saturating_add_signed(by));
            }
            let (_, texts, report) = told(&spoiled);
            assert!(
                texts.contains(&"a".to_owned()) && texts.contains(&"c".to_owned()),
                "{name}, {by}: {texts:?}"
            );
            let line = ledger_line(&report, "your_posts_2.json");
            if lies.len() == 1 {
                assert_eq!(texts.concat(), "abc", "{name}, {by}");
                assert!(
                    says(&report, "two different things"),
                    "{name}, {by}: {}",
                    report["problems"]
                );
            } else {
                assert!(
                    line["status"] == "unreadable" || texts.concat() == "abc",
                    "{name}, {by}: {line}"
                );
            }
            for other in ["your_posts_1.json", "your_posts_3.json"] {
                assert_eq!(
                    ledger_line(&report, other)["status"],
                    "read",
                    "{name}, {by}"
                );
            }
        }
    }
}

#[test]
fn what_headers_contradict_is_told() {
    // The directory leaves out one that is there.
    let zip = zip_of(&three());
    let (records, end) = (places(&zip, RECORD), places(&zip, END)[0]);
    for left_out in 0..3 {
        let next = records.get(left_out + 1).copied().unwrap_or(end);
        let mut less = zip.clone();
        less.drain(records[left_out]..next);
        let end = end - (next - records[left_out]);
        change(&mut less, end + 8, |_| 2 << 16 | 2);
        change(&mut less, end + 12, |size| {
            size - (next - records[left_out]) as u32
        });
        let (_, texts, report) = told(&less);
        assert_eq!(texts.concat(), "abc", "{left_out}");
        assert!(
            says(&report, "does not list it"),
            "{left_out}: {}",
            report["problems"]
        );
    }
    // A folder holds data.
    let [first, second, third] = three();
    let folder = Handmade {
        name: format!("{MORE}/").into_bytes(),
        ..second
    };
    let (_, texts, report) = told(&zip_of(&[first.clone(), folder, third.clone()]));
    assert_eq!(texts.concat(), "abc");
    assert!(
        says(&report, "the name of a folder"),
        "{}",
        report["problems"]
    );
    // The names differ, by one letter.
    for mark in [LOCAL, RECORD] {
        let mut renamed = zip.clone();
        let length = if mark == LOCAL { 30 } else { 46 };
        renamed[places(&zip, mark)[1] + length + 5] ^= 1;
        let (code, texts, report) = told(&renamed);
        assert_eq!((code, texts.concat()), (1, "ac".to_owned()));
        assert!(
            says(&report, "names it differently in two places"),
            "{}",
            report["ledger"]
        );
    }
}

/// What the directory lists is read; where nothing begins at the place that it names, what the zip
/// holds under the same name is.
#[test]
fn an_entry_that_the_directory_misses_stands_for_the_one_that_it_lists() {
    let zip = zip_of(&three());
    let records = places(&zip, RECORD);
    for (wrong, record) in records.iter().enumerate().take(3) {
        for place in [0xFFFF_FFFF, 0xFFFF_FFF0, 3] {
            let mut lost = zip.clone();
            change(&mut lost, record + 42, |_| place);
            let (_, texts, report) = told(&lost);
            assert_eq!(texts.concat(), "abc", "{wrong} {place}");
            assert!(
                says(&report, "does not list it") && says(&report, "no entry begins"),
                "{wrong} {place}: {}",
                report["ledger"]
            );
            assert!(
                !says(&report, "another entry of this name"),
                "{wrong} {place}: {}",
                report["ledger"]
            );
        }
    }
}

/// `packed`, by Python's zipfile.
const LZMA: &[u8] = b"\x09\x04\x05\x00\x5d\x00\x00\x80\x00\x00\x2d\x9e\xc0\x47\x43\x85\x59\xe9\x55\x1d\x3c\xb4\xe5\x2d\xa8\x30\xa1\x38\xb6\x49\x0e\xde\xf2\x8d\x85\x78\x86\x0e\xed\x0a\x2e\x14\x92\xe3\x8e\x90\xdc\x4b\x49\x10\x0c\x68\x59\xd6\x54\x44\x7b\x89\x88\xfb\x55\x05\xac\xff\xec\x8a\x70\x00";

#[test]
fn other_compressions_are_undone_or_named() {
    let content = post("packed");
    let by = |method, bytes: Vec<u8>| Handmade {
        method,
        bytes,
        ..Handmade::stored(POSTS, &content)
    };
    // The `zip` crate asks for 64 MB, other programs for 16 (APPNOTE 5.10.4).
    let too_much_memory = packed(&content, CompressionMethod::Ppmd);
    let mut ppmd = too_much_memory.clone();
    let settings = u16::from_le_bytes([ppmd[0], ppmd[1]]) & !(0xFF << 4) | 15 << 4;
    ppmd[..2].copy_from_slice(&settings.to_le_bytes());
    for (name, entry) in [
        ("bzip2", by(12, packed(&content, CompressionMethod::Bzip2))),
        ("PPMd", by(98, ppmd)),
        (
            "LZMA",
            Handmade {
                flags: 2,
                ..by(14, LZMA.to_vec())
            },
        ),
        // As long as nothing is repeated over more than 32 KiB both are the same (APPNOTE 5.9).
        (
            "Deflate64",
            by(9, packed(&content, CompressionMethod::Deflated)),
        ),
    ] {
        let (code, texts, _) = told(&zip_of(&[entry]));
        assert_eq!((code, texts.concat()), (0, "packed".to_owned()), "{name}");
    }
    let other = |method| Handmade {
        method,
        ..three()[1].clone()
    };
    for (name, entry) in [
        (
            "PPMd",
            Handmade {
                name: MORE.into(),
                ..by(98, too_much_memory)
            },
        ),
        ("Zstandard", other(93)),
        ("XZ", other(95)),
        ("Implode", other(6)),
        ("number 77", other(77)),
    ] {
        let [first, ..] = three();
        let (code, texts, report) = told(&zip_of(&[first, entry]));
        assert_eq!((code, texts.concat()), (1, "a".to_owned()), "{name}");
        assert!(says(&report, name), "{}", report["ledger"]);
    }
}
