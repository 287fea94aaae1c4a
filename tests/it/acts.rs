//! Texts that would act somewhere, in every place that an archive can put them and in every output.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{AS_OF, Zip, metaudit};

/// Formulas, at the start and behind each sign that may part cells; characters that act in
/// terminals, editors, HTML, Markdown and XML.
const TEXTS: [&str; 22] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    ";=1+1",
    "a; =1+1",
    "a\t@x",
    "a\n-1+1",
    "a;\"=1+1",
    "＝1+1",
    "\u{1b}[31mred",
    "x\u{85}y\u{9b}31m",
    "\u{202e}turned",
    "\u{2066}apart\u{2069}",
    "\u{200f}mark",
    "<script>alert(1)</script>",
    "`code` ](javascript:1)",
    "[a](https://evil.example/)",
    "a | b \u{8}\u{b}",
    "\u{fffe}\u{ffff}",
];

/// An export whose owner, words, groups, people and files have these texts.
fn export(name: &str, owner: &str, texts: &[&str]) -> Zip {
    let posts: Vec<Value> = texts
        .iter()
        .zip(0..)
        .map(|(text, n)| {
            json!({
                "timestamp": 1_700_000_000 + n,
                "data": [{"post": text}],
                "title": format!("Ada Example posted in {text}."),
            })
        })
        .collect();
    let comments: Vec<Value> = texts
        .iter()
        .zip(0..)
        .map(|(text, n)| {
            json!({
                "timestamp": 1_700_100_000 + n,
                "title": format!("Ada Example commented on {text}'s post."),
                "data": [{"comment": {"timestamp": 1_700_100_000 + n, "comment": text, "author": owner}}],
            })
        })
        .collect();
    let profile = json!({"profile_v2": {"name": {"full_name": owner}, "username": owner}});
    let mut files = vec![
        (
            "your_facebook_activity/posts/your_posts_1.json".to_owned(),
            json!(posts),
        ),
        (
            "your_facebook_activity/comments_and_reactions/comments.json".to_owned(),
            json!({"comments_v2": comments}),
        ),
        (
            "personal_information/profile_information/profile_information.json".to_owned(),
            profile,
        ),
    ];
    for text in texts {
        files.push((
            format!("your_facebook_activity/{}.json", text.replace('/', "-")),
            json!(1),
        ));
    }
    let files: Vec<(&str, Value)> = files
        .iter()
        .map(|(path, json)| (path.as_str(), json.clone()))
        .collect();
    Zip::of_json(name, &files)
}

/// Runs the program, and gives what it said.
fn run(arguments: &[&str]) -> String {
    let ran = metaudit([arguments, &["--as-of", AS_OF, "--region", "eu"]].concat());
    assert!(ran.code < 2, "{arguments:?}: {}", ran.stderr);
    ran.stdout + &ran.stderr
}

/// Characters that act where a text is shown, and marks of direction where `marks` are looked at.
fn acting(text: &str, marks: bool) -> Vec<char> {
    let acts = |c: &char| {
        c.is_control() && !matches!(c, '\n' | '\r' | '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || marks && matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
    };
    text.chars().filter(acts).collect()
}

/// No cell begins a formula, whichever sign a spreadsheet parts cells by.
pub(crate) fn assert_no_formula(csv: &str, of: &str) {
    for by in [b',', b';', b'\t'] {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(by)
            .from_reader(csv.as_bytes());
        for row in reader.records() {
            for cell in row.unwrap().iter() {
                let start = cell.trim_start_matches([' ', '"', '\u{feff}', '\u{200b}']);
                assert!(
                    !start.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']),
                    "{of}, parted by {:?}: {cell:?}",
                    char::from(by)
                );
            }
        }
    }
}

/// Neither a tag that runs, nor a link or an image that somebody else chose.
fn assert_no_markup(text: &str, of: &str, acting: &[&str]) {
    for acts in acting {
        assert!(!text.contains(acts), "{acts} in {of}");
    }
}

fn assert_inert(path: &Path, of: &str) {
    let ending = path.extension().unwrap().to_str().unwrap();
    if ending == "docx" {
        let mut document = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
        for number in 0..document.len() {
            let mut part = document.by_index(number).unwrap();
            let name = part.name().unwrap().into_owned();
            let text = std::io::read_to_string(&mut part).unwrap();
            assert_eq!(acting(&text, false), [], "{of}, {name}");
            // XML has no place for these at all.
            assert!(!text.contains(['\u{fffe}', '\u{ffff}']), "{of}, {name}");
            assert!(!text.contains("<script"), "{of}, {name}");
        }
        return;
    }
    let text = fs::read_to_string(path).unwrap();
    assert_eq!(
        acting(&text, ending.starts_with("json")),
        [],
        "{of}, {ending}"
    );
    match ending {
        "csv" => assert_no_formula(&text, of),
        "html" => assert_no_markup(&text, of, &["<script>alert"]),
        "md" => assert_no_markup(&text, of, &["<script", "](https://evil", "](javascript:"]),
        _ => {}
    }
}

#[test]
fn in_no_report_and_no_letter() {
    let out = tempfile::tempdir().unwrap();
    let place = |name: &str| out.path().join(name);
    for owner in TEXTS {
        let zip = export("facebook.zip", owner, &TEXTS);
        let input = zip.path().display().to_string();
        let reports = ["r.html", "r.json", "r.jsonl", "r.csv", "r.md"].map(place);
        let mut arguments = vec![input.as_str(), "--one-person", "--force"];
        let paths: Vec<String> = reports
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        arguments.extend(paths.iter().flat_map(|path| ["-o", path]));
        assert_eq!(acting(&run(&arguments), false), [], "{owner:?}, terminal");
        reports
            .iter()
            .for_each(|path| assert_inert(path, &format!("{owner:?}")));
        for letter in ["l.docx", "l.html", "l.md", "l.txt"].map(place) {
            let path = letter.display().to_string();
            run(&["letter", &input, "--one-person", "--force", "-o", &path]);
            assert_inert(&letter, &format!("letter of {owner:?}"));
        }
    }
}

#[test]
fn in_no_summary_of_a_batch_and_no_comparison() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for (owner, n) in TEXTS.into_iter().zip(0..) {
        // The name of a file acts too, as far as a file can have it.
        let name = format!("{} {n}.zip", owner.replace(['/', '\n', '\r', '\t'], "-"));
        fs::copy(
            export("facebook.zip", owner, &TEXTS).path(),
            folder.path().join(name),
        )
        .unwrap();
    }
    let (input, output) = (
        folder.path().display().to_string(),
        out.path().display().to_string(),
    );
    assert_eq!(acting(&run(&["batch", &input, "-o", &output]), false), []);
    for name in ["summary.csv", "summary.html"] {
        assert_inert(&out.path().join(name), name);
    }

    let (old, new) = (
        export("old.zip", TEXTS[0], &TEXTS),
        export("new.zip", TEXTS[0], &TEXTS[..9]),
    );
    let sides = [old.path(), new.path()].map(|path| path.display().to_string());
    for name in ["d.html", "d.json", "d.md"] {
        let path = out.path().join(name);
        let told = run(&[
            "diff",
            &sides[0],
            &sides[1],
            "-o",
            &path.display().to_string(),
        ]);
        assert_eq!(acting(&told, false), [], "{name}, terminal");
        assert_inert(&path, name);
    }
}
