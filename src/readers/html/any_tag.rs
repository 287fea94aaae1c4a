//! Tests that a page without one of its tags gives the same JSON, or that the missing tag is
//! reported.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use jiff::civil::Date;

use super::*;
use crate::catalogue::is_page;

fn page(path: &str, dialect: Dialect, bytes: &[u8]) -> Page {
    let mut of = Page {
        dialect,
        relative: path.to_owned(),
        is_instagram: false,
        zone: Zone::default(),
        last_day: Date::MAX,
        json: Vec::new(),
        told: Rc::default(),
    };
    of.transcribe(bytes, Tongue::default());
    of
}

/// The JSON of a page, and whether anything is reported about it.
fn read(path: &str, dialect: Dialect, bytes: &[u8]) -> (String, bool) {
    let of = page(path, dialect, bytes);
    let told = of.told.borrow();
    let is_told = told.astray > 0 || told.seen.cut || !told.problems.is_empty() || !told.seen.known;
    (String::from_utf8(of.json.clone()).unwrap(), is_told)
}

/// The range of each tag, void elements left out.
fn tags(page: &str) -> Vec<std::ops::Range<usize>> {
    const VOID: &[&str] = &[
        "<br", "<img", "<hr", "<meta", "<base", "<link", "<input", "<!",
    ];
    let starts = page.match_indices('<').map(|(at, _)| at);
    let whole = starts.filter_map(|at| Some(at..at + page.get(at..)?.find('>')? + 1));
    whole
        .filter(|tag| !VOID.iter().any(|void| page[tag.clone()].starts_with(void)))
        .collect()
}

fn fixture_pages() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut pages = Vec::new();
    for name in [
        "facebook-2016.zip",
        "facebook-2018.zip",
        "facebook-html.zip",
        "instagram-html.zip",
        "ai-html.zip",
    ] {
        let mut zip = zip::ZipArchive::new(File::open(folder.join(name)).unwrap()).unwrap();
        for number in 0..zip.len() {
            let mut entry = zip.by_index(number).unwrap();
            let path = entry.name().unwrap().into_owned();
            if is_page(&path) && entry.size() < 40_000 {
                let mut page = String::new();
                entry.read_to_string(&mut page).unwrap();
                pages.push((path, page));
            }
        }
    }
    assert!(pages.len() > 30, "{}", pages.len());
    pages
}

#[test]
fn a_tag_that_is_missing_changes_nothing_or_is_told() {
    let (mut silent, mut tried) = (Vec::new(), 0);
    for (path, page) in fixture_pages() {
        let all = tags(&page);
        let step = all.len().div_ceil(60);
        for dialect in [Dialect::Classic, Dialect::Entity, Dialect::Thread] {
            let (whole, told) = read(&path, dialect, page.as_bytes());
            if told {
                continue;
            }
            for tag in all.iter().step_by(step) {
                tried += 1;
                let without = format!("{}{}", &page[..tag.start], &page[tag.end..]);
                let (left, told) = read(&path, dialect, without.as_bytes());
                if left != whole && !told {
                    silent.push(format!(
                        "{path} {dialect:?} without {} at {}:\n{whole}\n{left}",
                        &page[tag.clone()],
                        tag.start
                    ));
                }
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
    assert!(
        silent.is_empty(),
        "{} untold, such as {}",
        silent.len(),
        silent[0]
    );
}

/// Where a record begins right after another element has ended, both tags may be missing.
#[test]
fn an_end_and_the_start_of_a_record_that_are_missing_change_nothing_or_are_told() {
    let (mut silent, mut tried) = (Vec::new(), 0);
    for (path, page) in fixture_pages() {
        let all = tags(&page);
        let pairs: Vec<_> = all
            .windows(2)
            .filter(|pair| page[pair[0].end..pair[1].start].trim().is_empty())
            .filter(|pair| page[pair[0].clone()].starts_with("</"))
            .filter(|pair| {
                let start = &page[pair[1].clone()];
                start.contains("_a6-g") || start.contains("_2lej")
            })
            .collect();
        for dialect in [Dialect::Classic, Dialect::Entity, Dialect::Thread] {
            let (whole, told) = read(&path, dialect, page.as_bytes());
            for pair in pairs.iter().take(3).filter(|_| !told) {
                tried += 1;
                let (from, to) = (pair[0].start, pair[1].end);
                let without = format!("{}{}", &page[..from], &page[to..]);
                let (left, told) = read(&path, dialect, without.as_bytes());
                if left != whole && !told {
                    silent.push(format!("{path} {dialect:?} at {from}:\n{whole}\n{left}"));
                }
            }
        }
    }
    assert!(tried > 100, "{tried}");
    assert!(
        silent.is_empty(),
        "{} of {tried} untold, such as {}",
        silent.len(),
        silent[0]
    );
}

/// No fixture lacks a tag, so no tag may be reported.
#[test]
fn of_whole_pages_nothing_is_told() {
    for (path, page) in fixture_pages() {
        let of = self::page(&path, Dialect::Entity, page.as_bytes());
        let told = of.told.borrow();
        assert_eq!((told.astray, told.seen.cut), (0, false), "{path}");
    }
}
