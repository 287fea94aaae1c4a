//! Thumbnails in the page: which are shown, in which order, and what a strange picture costs.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};
use serde_json::{Value, json};

use crate::browser::{Seen, wait_for};
use crate::chromium::Browser;
use crate::reported::Reported;
use crate::support::Zip;

/// A picture of one colour.
fn picture(width: u32, height: u32, colour: [u8; 3], format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    RgbImage::from_pixel(width, height, image::Rgb(colour))
        .write_to(&mut Cursor::new(&mut bytes), format)
        .unwrap();
    bytes
}

/// An Instagram account with posts of these files, the newest first, and a profile picture.
fn account(files: &[(&str, &[u8])]) -> Zip {
    let posts = (0..).zip(files).map(|(n, (name, _))| {
        json!({"media": [{"uri": format!("media/posts/{name}"), "creation_timestamp": 1_760_000_000 - n * 1000, "title": format!("post {n}")}]})
    });
    let posts = Value::from_iter(posts).to_string();
    let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Private Account": {"value": "False"}}}]}).to_string();
    let own = json!({"ig_profile_picture": [{"uri": "media/profile/own.jpg", "creation_timestamp": 1_500_000_000}]})
        .to_string();
    let own_picture = picture(60, 60, [200, 30, 30], ImageFormat::Jpeg);
    let named: Vec<(String, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (format!("media/posts/{name}"), *bytes))
        .collect();
    let mut all: Vec<(&str, &[u8])> = vec![
        (
            "your_instagram_activity/media/posts_1.json",
            posts.as_bytes(),
        ),
        (
            "personal_information/personal_information/personal_information.json",
            profile.as_bytes(),
        ),
        (
            "your_instagram_activity/media/profile_photos.json",
            own.as_bytes(),
        ),
        ("media/profile/own.jpg", &own_picture),
    ];
    all.extend(
        named
            .iter()
            .filter(|(_, bytes)| !bytes.is_empty())
            .map(|(name, bytes)| (name.as_str(), *bytes)),
    );
    Zip::of("instagram-ada-2026-11-20-AAAA1111.zip", &all)
}

fn shown(report: &Reported) -> Vec<&str> {
    report
        .page
        .split("alt=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|alt| !alt.is_empty())
        .collect()
}

#[test]
fn every_form_is_drawn_and_a_strange_picture_costs_itself_only() {
    let [jpeg, png, webp, gif] = [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ]
    .map(|format| picture(900, 600, [20, 120, 60], format));
    let broken = &jpeg[..200];
    // It says that it is 62,500 points wide and high.
    let mut bomb = picture(1, 1, [0, 0, 0], ImageFormat::Png);
    bomb[16..24].copy_from_slice(&[0, 0, 0xf4, 0x24, 0, 0, 0xf4, 0x24]);
    let crc = crc32fast::hash(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.to_be_bytes());
    let zip = account(&[
        ("1.jpg", &jpeg),
        ("2.png", &png),
        ("3.webp", &webp),
        ("4.gif", &gif),
        ("5.jpg", broken),
        ("6.png", &bomb),
        ("7.mp4", b"\0\0\0\x18ftypmp42 a video"),
        ("8.jpg", b""),
    ]);
    let report = Reported::of("pictures", vec![zip.path()], &["--region", "eu"]);
    assert_eq!(
        report.code, 0,
        "a picture that cannot be drawn is no file that could not be read"
    );
    let alt = shown(&report);
    assert_eq!(alt.len(), 5, "{alt:?}");
    assert!(
        alt[0].starts_with("Instagram profile picture, 14 July 2017"),
        "the profile picture comes first: {alt:?}"
    );
    for (n, one) in alt[1..].iter().enumerate() {
        assert!(one.ends_with(&format!(": post {n}")), "{alt:?}");
    }
    for (name, why) in [("5.jpg", "damaged"), ("6.png", "too large to be shown")] {
        let line = report
            .page
            .split("<li dir=\"auto\"><code>")
            .find(|line| line.contains(name))
            .unwrap();
        assert!(line.contains(why), "{line}");
    }
    assert!(
        !report.page.contains("7.mp4</code>: it is"),
        "a video is no picture that failed"
    );

    let few = Reported::of("two", vec![zip.path()], &["--thumbnails", "2"]);
    assert_eq!(shown(&few).len(), 2);
    for none in [["--thumbnails", "0"].as_slice(), &["--redact"]] {
        let report = Reported::of("none", vec![zip.path()], none);
        assert!(
            !report.page.contains("<img") && !report.page.contains("img-src"),
            "{none:?}"
        );
    }
}

/// A file may have another extension than the record says, or none; one with the exact name takes
/// precedence (archives.md 2.3: medium).
#[test]
fn a_picture_with_another_ending_is_found() {
    let [jpeg, png, webp] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP]
        .map(|form| picture(90, 60, [20, 120, 60], form));
    let zip = account(&[
        ("1.jpg", b""),
        ("2.png", b""),
        ("3.heic", b""),
        ("4.jpg", &jpeg),
        ("5.jpg", b""),
    ]);
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut whole = zip::ZipArchive::new(std::fs::File::open(zip.path()).unwrap()).unwrap();
    for number in 0..whole.len() {
        let mut entry = whole.by_index(number).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        files.push((entry.name().unwrap().into_owned(), bytes));
    }
    for (name, bytes) in [
        ("1.webp", &webp),
        ("2", &png),
        ("3.jpg", &jpeg),
        ("4.webp", &webp),
    ] {
        files.push((format!("media/posts/{name}"), bytes.clone()));
    }
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let zip = Zip::of("instagram-ada-2026-11-20-AAAA1111.zip", &files);
    let report = Reported::of("endings", vec![zip.path()], &["--region", "eu"]);
    let alt = shown(&report);
    let posts: Vec<&str> = alt
        .iter()
        .filter_map(|one| one.rsplit_once(": ").map(|(_, words)| words))
        .collect();
    assert_eq!(posts, ["post 0", "post 1", "post 2", "post 3"], "{alt:?}");
    assert_eq!(report.json["exports"][0]["coverage"]["missing_media"], 1);
}

/// A hundred pictures that do not compress, beside more text than the page has room for.
#[test]
fn a_page_full_of_pictures_and_words_stays_within_its_size() {
    // Noise: no two points are alike, so that no coder saves anything.
    let mut state = 1_u32;
    let noise = RgbImage::from_fn(500, 500, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [_, a, b, c] = state.to_le_bytes();
        image::Rgb([a, b, c])
    });
    let mut bytes = Vec::new();
    noise
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Jpeg)
        .unwrap();
    let names: Vec<String> = (0..25_000).map(|n| format!("{n}.jpg")).collect();
    let post = |(n, name): (usize, &String)| {
        let words = format!("post {n}: <b>\"rain\"</b> & tomatoes, ").repeat(20);
        json!({"media": [{"uri": format!("media/posts/{name}"), "creation_timestamp": 1_760_000_000 - n * 1000, "title": words}]})
    };
    let posts = Value::from_iter(names.iter().enumerate().map(post)).to_string();
    let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Private Account": {"value": "False"}}}]}).to_string();
    let pictures: Vec<String> = names
        .iter()
        .take(120)
        .map(|name| format!("media/posts/{name}"))
        .collect();
    let mut all: Vec<(&str, &[u8])> = vec![
        (
            "your_instagram_activity/media/posts_1.json",
            posts.as_bytes(),
        ),
        (
            "personal_information/personal_information/personal_information.json",
            profile.as_bytes(),
        ),
    ];
    all.extend(
        pictures
            .iter()
            .map(|path| (path.as_str(), bytes.as_slice())),
    );
    let zip = Zip::of("instagram-ada-2026-11-20-AAAA1111.zip", &all);
    let report = Reported::of("full", vec![zip.path()], &["--region", "eu"]);
    assert_eq!(shown(&report).len(), 100);
    let pictures: usize = report
        .page
        .split("src=\"data:")
        .skip(1)
        .map(|rest| rest.find('"').unwrap_or_default())
        .sum();
    assert!(pictures > 500_000, "{pictures} bytes of pictures");
    assert!(report.page.len() < 5_000_000, "{} bytes", report.page.len());
    eprintln!(
        "{} bytes, of which {pictures} are pictures",
        report.page.len()
    );
}

#[test]
fn the_lightbox_is_used_by_mouse_and_keyboard() {
    let Some(mut browser) = Browser::start("the lightbox") else {
        return;
    };
    let seen = Seen::fixtures(&["instagram-public.zip", "facebook-personal.zip"]);
    browser.window(1280, 900, false);
    browser.open(&seen.file("html"), "#pictures");
    let all = browser.number("document.querySelectorAll('.picture').length");
    assert!(all > 10.0, "{all}");
    assert!(browser.yes(
        "[...document.querySelectorAll('.picture img')].every((one) => one.complete && one.naturalWidth > 0 && one.alt)"
    ));
    browser.eval("document.querySelector('.picture').focus()");
    browser.press("Enter");
    wait_for(&mut browser, "document.getElementById('lightbox').open");
    let says = "document.getElementById('lightbox-says').textContent";
    let first = browser.text(says);
    assert!(browser.yes("document.getElementById('lightbox-before').disabled"));
    browser.press("ArrowRight");
    assert_ne!(browser.text(says), first);
    browser.press("ArrowLeft");
    assert_eq!(browser.text(says), first);
    browser.press("Escape");
    wait_for(&mut browser, "!document.getElementById('lightbox').open");
    assert!(
        browser.yes("document.activeElement === document.querySelector('.picture')"),
        "the focus is where it was"
    );

    // To the item, and back among all of them.
    browser.eval("document.querySelectorAll('.picture')[1].click()");
    let id = browser.text("document.querySelectorAll('.picture')[1].dataset.picture");
    browser.eval("document.getElementById('lightbox-item').click()");
    wait_for(&mut browser, "document.getElementById('one').open");
    assert!(
        browser
            .text("document.getElementById('one-body').textContent")
            .contains(&id)
    );
    assert_eq!(browser.complaints(), [""; 0]);
}
