//! An archive is read once and judged any number of times, and is read from any source: the results
//! are those of a fresh audit from disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use metaudit::{Audit, Format, HandedIn, Language, Limits, Options, RegionEntry, Scratch};

use crate::hostile::{Unwatched, options};
use crate::support::{fixture, unpack};

/// All reports of an audit.
fn reports(audit: &Audit) -> [String; 4] {
    let mut all: [Vec<u8>; 4] = Default::default();
    let formats = [Format::Html, Format::Json, Format::Csv, Format::Markdown];
    let asked = formats
        .into_iter()
        .zip(&mut all)
        .map(|(format, out)| (format, out as _))
        .collect();
    metaudit::write(audit, Language::French, asked).unwrap();
    all.map(|report| String::from_utf8(report).unwrap())
}

/// Ways to judge one reading.
fn ways(inputs: &[PathBuf]) -> Vec<Options> {
    let as_told = options(inputs, Limits::default());
    let region = |code| RegionEntry::of(code).ok();
    vec![
        as_told.clone(),
        Options {
            region: region("us"),
            thumbnails: 5,
            ..as_told.clone()
        },
        Options {
            redact: true,
            ..as_told.clone()
        },
        Options {
            as_of: "2025-01-01".parse().unwrap(),
            region: region("eu"),
            ..as_told.clone()
        },
        as_told,
    ]
}

#[test]
fn judging_again_is_as_reading_again() {
    for name in [
        "facebook-personal.zip",
        "instagram-2026.zip",
        "meta-ai.zip",
        "damaged.zip",
    ] {
        let inputs = [fixture(name)];
        // In memory, as where there is no disk.
        let scratch = Scratch::in_memory(1 << 30);
        let first = Options {
            scratch,
            ..options(&inputs, Limits::default())
        };
        let reading =
            metaudit::read(metaudit::open(&inputs, &first).unwrap(), &first, &Unwatched).unwrap();
        for (number, way) in ways(&inputs).into_iter().enumerate() {
            let again = reports(&reading.judge(&way).unwrap());
            let anew = reports(&metaudit::audit(&inputs, &way, &Unwatched).unwrap());
            for (again, anew) in again.iter().zip(&anew) {
                assert!(
                    again == anew,
                    "{name}, way {number}: {} bytes and {}",
                    again.len(),
                    anew.len()
                );
            }
        }
    }
}

/// Files as a browser hands them in: called by their paths from the folder `from` on.
fn handed_in(files: &[PathBuf], from: &Path) -> Vec<HandedIn> {
    let hand = |file: &PathBuf| HandedIn {
        name: file
            .strip_prefix(from)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/"),
        source: Arc::new(std::fs::read(file).unwrap()),
    };
    files.iter().map(hand).collect()
}

/// Checks that files handed in give the same reports as the program run in their folder.
fn same_as_on_disk(paths: &[PathBuf], files: &[PathBuf], from: &Path) {
    let told = options(paths, Limits::default());
    let on_disk = reports(&metaudit::audit(paths, &told, &Unwatched).unwrap());
    let in_memory = Options {
        scratch: Scratch::in_memory(1 << 30),
        ..told
    };
    let archive = metaudit::open_files(handed_in(files, from), &in_memory).unwrap();
    let reading = metaudit::read(archive, &in_memory, &Unwatched).unwrap();
    let here = format!("{}/", from.display());
    for (on_disk, handed) in on_disk
        .iter()
        .zip(reports(&reading.judge(&in_memory).unwrap()))
    {
        let expected = on_disk.replace(&here, "");
        assert!(
            expected == handed,
            "{paths:?}: {} bytes and {}",
            expected.len(),
            handed.len()
        );
    }
}

#[test]
fn files_that_are_handed_in_are_read_as_those_of_the_disk() {
    let folder = fixture("threads.zip").parent().unwrap().to_owned();
    for names in [
        &["facebook-nested.zip", "instagram-public.zip"][..],
        &["messages.zip"],
        &["My account info.zip"],
        &["damaged.zip"],
    ] {
        let paths: Vec<PathBuf> = names.iter().map(|name| fixture(name)).collect();
        same_as_on_disk(&paths, &paths, &folder);
    }
}

#[test]
fn a_folder_that_is_handed_in_is_read_as_one_of_the_disk() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("downloads");
    let chat = folder.join("WhatsApp Chat with Bo Example.txt");
    unpack(&fixture("instagram-2021.zip"), &folder);
    std::fs::write(
        &chat,
        "01/02/2026, 13:05 - Bo Example: Hello\n01/02/2026, 13:06 - Ada: Hi\n",
    )
    .unwrap();
    let files = |folder: &Path| -> Vec<PathBuf> {
        let found = walkdir::WalkDir::new(folder)
            .into_iter()
            .flatten()
            .filter(|found| found.file_type().is_file());
        found.map(walkdir::DirEntry::into_path).collect()
    };
    same_as_on_disk(std::slice::from_ref(&folder), &files(&folder), place.path());
    // A zip beside it is an input of its own; and what is nothing but zips is those.
    std::fs::copy(
        fixture("facebook-2018.zip"),
        folder.join("facebook-2018.zip"),
    )
    .unwrap();
    same_as_on_disk(std::slice::from_ref(&folder), &files(&folder), place.path());
    let zips = place.path().join("zips");
    std::fs::create_dir(&zips).unwrap();
    for name in ["threads.zip", "My account info.zip"] {
        std::fs::copy(fixture(name), zips.join(name)).unwrap();
    }
    same_as_on_disk(std::slice::from_ref(&zips), &files(&zips), place.path());
}
