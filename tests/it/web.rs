//! The browser edition as `web/build` makes it, opened from disk and used like a user would: what
//! it says and saves is what the program says and writes.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::chromium::{Browser, skipped};
use crate::firefox::Firefox;
use crate::support::{AS_OF, Zip, fixture, unpack};

/// The page, where it was built.
fn built() -> Option<PathBuf> {
    let program = Path::new(env!("CARGO_BIN_EXE_metaudit"));
    let page = program.parent()?.parent()?.join("web/metaudit.html");
    if !page.exists() {
        skipped("the browser edition is not built (web/build)");
        return None;
    }
    Some(page)
}

/// Script: waits until the work has ended, and returns how.
const ENDED: &str = "new Promise((then) => { const line = document.getElementById('status');
    const look = () => { if (['done', 'failed'].includes(line.dataset.state)) { watch.disconnect(); then(line.dataset.state); } };
    const watch = new MutationObserver(look); watch.observe(line, { attributes: true }); look(); })";

/// The data of the report that is shown, which stands in it as it does in the page of the program.
const SHOWN: &str =
    "document.querySelector('#frames iframe').contentDocument.getElementById('data').textContent";

/// A tab with the page, as of the day of all tests.
struct Tab(Browser);

impl Tab {
    fn open(test: &str) -> Option<Self> {
        let page = built()?;
        let mut tab = Self(Browser::start(test)?);
        tab.0.window(1366, 768, false);
        tab.anew(&page);
        Some(tab)
    }

    fn anew(&mut self, page: &Path) {
        self.0.open(page, &format!("#as-of={AS_OF}"));
    }

    fn choose(&mut self, files: &[&Path]) -> String {
        self.0.pick_all("#choose-files", files);
        self.ended()
    }

    fn ended(&mut self) -> String {
        self.0.text(ENDED)
    }

    fn says(&mut self) -> String {
        self.0.text("document.getElementById('status').textContent")
    }

    /// Chooses a value of a field, and waits for the report that follows.
    fn set(&mut self, field: &str, value: &str) {
        let script = format!(
            "(() => {{ const before = document.querySelector('#frames iframe'); const field = document.getElementById('{field}');
            field.value = '{value}'; field.dispatchEvent(new Event('change', {{ bubbles: true }})); window.before = before; }})()"
        );
        self.0.eval(&script);
        self.followed();
    }

    /// Waits until another report took the place of `window.before`, or something is said instead.
    fn followed(&mut self) {
        self.0.eval(
            "new Promise((then) => { const look = () => { const line = document.getElementById('status');
                if (line.classList.contains('told') || (!before?.isConnected && line.dataset.state === 'done')) { watch.disconnect(); then(); } };
                const watch = new MutationObserver(look); watch.observe(document.body, { subtree: true, childList: true, attributes: true }); look(); })",
        );
    }

    /// What a button saves as a download. It is intercepted, since the browser's own part is not
    /// tested.
    fn saved(&mut self, button: &str) -> String {
        let script = format!(
            "new Promise((then) => {{ const [create, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
                HTMLAnchorElement.prototype.click = () => {{ HTMLAnchorElement.prototype.click = click; }};
                URL.createObjectURL = (blob) => {{ URL.createObjectURL = create;
                    blob.arrayBuffer().then((bytes) => then(new TextDecoder('utf-8', {{ ignoreBOM: true }}).decode(bytes))); return create(blob); }};
                document.querySelector('{button}').click(); }})"
        );
        self.0.text(&script)
    }

    /// The name under which a button hands something to the downloads.
    fn saved_as(&mut self, button: &str) -> String {
        let script = format!(
            "new Promise((then) => {{ const click = HTMLAnchorElement.prototype.click;
                HTMLAnchorElement.prototype.click = function () {{ HTMLAnchorElement.prototype.click = click; then(this.download); }};
                document.querySelector('{button}').click(); }})"
        );
        self.0.text(&script)
    }

    fn value(&mut self, field: &str) -> String {
        self.0
            .text(&format!("document.getElementById('{field}').value"))
    }

    /// Whether the page would ask before it is left.
    fn warns(&mut self) -> bool {
        !self
            .0
            .yes("dispatchEvent(new Event('beforeunload', { cancelable: true }))")
    }

    /// Gives an answer to the first question that is open, and waits for the report that follows.
    fn answer(&mut self, choice: &str) {
        self.0.eval(&format!(
            "(() => {{ window.before = document.querySelector('#frames iframe');
                before.contentDocument.querySelector('[data-question] input[value={choice}]').click(); }})()"
        ));
        self.followed();
    }

    /// Opens a file of answers.
    fn open_answers(&mut self, file: &Path) {
        self.0
            .eval("window.before = document.querySelector('#frames iframe')");
        self.0.pick("#answers-file", file);
        self.followed();
    }

    /// Complaints, but for what the page made itself.
    fn complaints(&mut self) -> Vec<String> {
        let mut told = self.0.complaints();
        // So is the picture in a date field, which is the browser's own.
        told.retain(|one| !one.starts_with("blob:") && !one.starts_with("data:image/svg+xml"));
        told
    }
}

const PAGE: &str = "[data-save=html]:not([data-redacted])";
const SAVES: [(&str, &str); 4] = [
    ("html", PAGE),
    ("json", "[data-save=json]"),
    ("csv", "[data-save=csv]"),
    ("md", "[data-save=md]"),
];

/// What the program writes in the folder of its inputs, by ending.
struct Program(tempfile::TempDir);

impl Program {
    fn run(folder: &Path, names: &[&str], arguments: &[&str]) -> Self {
        let out = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_metaudit"));
        command
            .current_dir(folder)
            .args(names)
            .args(["--as-of", AS_OF, "--quiet"]);
        for (ending, _) in SAVES {
            command
                .arg("-o")
                .arg(out.path().join(format!("report.{ending}")));
        }
        let ran = command.args(if arguments.contains(&"--language") {
            &[][..]
        } else {
            &["--language", "en"]
        });
        let ran = ran.args(arguments).output().unwrap();
        assert!(
            ran.status.code().is_some_and(|code| code < 2),
            "{names:?}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        Self(out)
    }

    /// What the page holds for its script.
    fn data(&self) -> String {
        let page = self.wrote("html");
        let (_, data) = page.split_once(" id=\"data\">").unwrap();
        data.split_once("</script>").unwrap().0.to_owned()
    }

    fn wrote(&self, ending: &str) -> String {
        std::fs::read_to_string(self.0.path().join(format!("report.{ending}"))).unwrap()
    }
}

/// The first place where two texts differ, with what stands around it.
fn assert_same(tab: &str, program: &str, what: &str) {
    if tab == program {
        return;
    }
    let place = tab
        .bytes()
        .zip(program.bytes())
        .position(|(a, b)| a != b)
        .unwrap_or(tab.len().min(program.len()));
    let around = |text: &str| {
        let bytes = &text.as_bytes()[place.saturating_sub(80)..(place + 120).min(text.len())];
        String::from_utf8_lossy(bytes).into_owned()
    };
    panic!(
        "{what}: byte {place}: in the tab\n{}\nof the program\n{}",
        around(tab),
        around(program)
    );
}

fn assert_as_program(tab: &mut Tab, program: &Program, what: &str) {
    assert_same(
        &tab.0.text(SHOWN),
        &program.data(),
        &format!("{what}: shown"),
    );
    for (ending, button) in SAVES {
        assert_same(
            &tab.saved(button),
            &program.wrote(ending),
            &format!("{what}: {ending}"),
        );
    }
}

/// The zips of `fixtures/`, but for those that are parts of one export.
fn zips() -> Vec<String> {
    let all = std::fs::read_dir(fixture("")).unwrap().flatten();
    let mut names: Vec<String> = all
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.retain(|name| name.ends_with(".zip"));
    names.sort();
    assert!(names.len() > 25, "{names:?}");
    names
}

#[test]
fn every_fixture_gives_the_reports_of_the_program() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("the browser edition") else {
        return;
    };
    for name in zips() {
        tab.anew(&page);
        assert_eq!(
            tab.choose(&[&fixture(&name)]),
            "done",
            "{name}: {}",
            tab.says()
        );
        let program = Program::run(&fixture(""), &[&name], &[]);
        assert_as_program(&mut tab, &program, &name);
        assert_eq!(
            tab.complaints(),
            [""; 0],
            "{name}: it asks nobody for anything"
        );
    }
}

#[test]
fn region_objection_day_and_language_make_the_report_follow() {
    let Some(mut tab) = Tab::open("what is chosen") else {
        return;
    };
    let name = "facebook-personal.zip";
    tab.choose(&[&fixture(name)]);
    let reads = tab.0.number("metaudit.seen.reads");
    let folder = fixture("");
    tab.set("region", "us");
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[name], &["--region", "us"]),
        "US",
    );
    // In the report itself it can be chosen too, and is judged at once.
    tab.0.eval(
        "(() => { window.before = document.querySelector('#frames iframe'); const field = before.contentDocument.getElementById('region');
            field.value = 'uk'; field.dispatchEvent(new Event('change')); })()",
    );
    tab.followed();
    assert_eq!(tab.value("region"), "uk");
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[name], &["--region", "uk"]),
        "UK",
    );
    tab.set("objected", "2025-05-20");
    let arguments = ["--region", "uk", "--objected-on", "2025-05-20"];
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[name], &arguments),
        "objected",
    );
    tab.set("region", "eu");
    tab.set("language", "fr");
    let arguments = [
        "--region",
        "eu",
        "--objected-on",
        "2025-05-20",
        "--language",
        "fr",
    ];
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[name], &arguments),
        "French",
    );
    let redacted = tab.saved("[data-redacted]");
    let arguments = [&arguments[..], &["--redact"]].concat();
    assert_same(
        &redacted,
        &Program::run(&folder, &[name], &arguments).wrote("html"),
        "redacted",
    );
    // Small pictures are read again for each page; nothing else is.
    assert!(
        tab.0.number("metaudit.seen.reads") <= reads + 60.0,
        "it reads again"
    );
    assert_eq!(tab.complaints(), [""; 0]);
}

#[test]
fn parts_come_one_after_another_and_go_again() {
    let Some(mut tab) = Tab::open("several parts") else {
        return;
    };
    let [first, second] = [
        "facebook-bo.example-2026-03-01-AAAA1111.zip",
        "facebook-bo.example-2026-03-01-BBBB2222.zip",
    ];
    let folder = fixture("");
    tab.choose(&[&fixture(first)]);
    tab.choose(&[&fixture(second)]);
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[first, second], &[]),
        "both",
    );
    assert_eq!(
        tab.0
            .number("document.querySelectorAll('#given li').length"),
        2.0
    );
    tab.0
        .eval("document.querySelectorAll('#given button')[0].click()");
    tab.ended();
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[second], &[]),
        "one was removed",
    );
    tab.0
        .eval("document.querySelector('#given button').click()");
    assert_eq!(
        tab.0
            .text("document.getElementById('status').dataset.state"),
        "empty"
    );
    assert!(tab.0.yes("document.getElementById('report').hidden"));
    // Both at once are the same as one after the other.
    tab.choose(&[&fixture(second), &fixture(first)]);
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[second, first], &[]),
        "at once",
    );
}

#[test]
fn a_folder_is_read_as_its_zip_is() {
    let Some(mut tab) = Tab::open("a folder") else {
        return;
    };
    let place = tempfile::tempdir().unwrap();
    unpack(
        &fixture("instagram-2026.zip"),
        &place.path().join("unpacked"),
    );
    tab.0.pick("#choose-folder", &place.path().join("unpacked"));
    assert_eq!(tab.ended(), "done", "{}", tab.says());
    assert_eq!(
        tab.0
            .number("document.querySelectorAll('#given li').length"),
        1.0,
        "it is one line"
    );
    assert_as_program(
        &mut tab,
        &Program::run(place.path(), &["unpacked"], &[]),
        "a folder",
    );
}

#[test]
fn what_is_dropped_is_read() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("drop") else {
        return;
    };
    let place = tempfile::tempdir().unwrap();
    unpack(
        &fixture("facebook-bo.example-2026-03-01-AAAA1111.zip"),
        &place.path().join("unpacked"),
    );
    std::fs::copy(fixture("threads.zip"), place.path().join("threads.zip")).unwrap();
    for names in [
        &["threads.zip"][..],
        &["unpacked"],
        &["threads.zip", "unpacked"],
    ] {
        tab.anew(&page);
        let files: Vec<PathBuf> = names.iter().map(|name| place.path().join(name)).collect();
        for event in ["dragEnter", "dragOver", "drop"] {
            let data = json!({ "items": [], "files": files, "dragOperationsMask": 1 });
            tab.0.call(
                "Input.dispatchDragEvent",
                json!({ "type": event, "x": 300, "y": 400, "data": data }),
            );
        }
        assert_eq!(tab.ended(), "done", "{names:?}: {}", tab.says());
        assert_as_program(
            &mut tab,
            &Program::run(place.path(), names, &[]),
            &format!("{names:?} dropped"),
        );
    }
}

#[test]
fn answers_are_judged_by_the_program() {
    let Some(mut tab) = Tab::open("answers") else {
        return;
    };
    let name = "facebook-personal.zip";
    tab.choose(&[&fixture(name)]);
    assert!(!tab.warns(), "there is nothing to lose yet");
    // Each time the first that is still open: any combination, one after another.
    for choice in ["public", "private", "unknown"] {
        tab.answer(choice);
    }
    assert_eq!(
        tab.0
            .number("document.querySelectorAll('#answers li').length"),
        3.0
    );
    assert!(tab.warns(), "answers would be lost");
    let given = tab.saved("#save-answers");
    assert!(!tab.warns(), "they are saved");
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("answers.toml"), &given).unwrap();
    let answers = place.path().join("answers.toml");
    // The report names the file, so the two are compared when it is opened here.
    let program = Program::run(
        &fixture(""),
        &[name],
        &["--answers", answers.to_str().unwrap()],
    );

    // Removed answers have no effect; answers that are opened from a file count as if they had been
    // given here.
    for _ in 0..3 {
        tab.0.eval("window.before = document.querySelector('#frames iframe'); document.querySelector('#answers button').click()");
        tab.followed();
    }
    assert_as_program(
        &mut tab,
        &Program::run(&fixture(""), &[name], &[]),
        "taken back",
    );
    tab.open_answers(&answers);
    assert_as_program(&mut tab, &program, "opened");
    assert!(!tab.warns(), "the file holds them");

    // Those of somebody else are refused, and what is shown stays.
    std::fs::write(&answers, "accounts = [\"facebook[nobody]\"]\n").unwrap();
    tab.open_answers(&answers);
    assert!(
        tab.says().contains("answers cannot be used here"),
        "{}",
        tab.says()
    );
    assert_as_program(&mut tab, &program, "after a refusal");
}

/// An export of somebody else, read with the answers of `facebook-personal.zip` still there.
#[test]
fn answers_never_fall_on_somebody_else() {
    let Some(mut tab) = Tab::open("answers and another account") else {
        return;
    };
    let other = "facebook-bo.example-2026-03-01-AAAA1111.zip";
    tab.choose(&[&fixture("facebook-personal.zip")]);
    tab.answer("private");
    tab.0
        .eval("document.querySelector('#given button').click()");
    assert_eq!(tab.choose(&[&fixture(other)]), "failed");
    assert!(
        tab.says().contains("answers cannot be used here") && tab.says().contains("take back all"),
        "{}",
        tab.says()
    );
    // They can still be saved; and without them the other is read as if they had never been given.
    assert!(tab.saved("#save-answers").contains("choice = \"private\""));
    tab.0
        .eval("document.getElementById('forget-answers').click()");
    assert_eq!(tab.ended(), "done", "{}", tab.says());
    assert_as_program(
        &mut tab,
        &Program::run(&fixture(""), &[other], &[]),
        "answers taken back",
    );
}

/// Somebody who has seen the example and brings their own export is asked nothing about the
/// example.
#[test]
fn the_example_goes_when_somebody_brings_their_own() {
    let Some(mut tab) = Tab::open("the example") else {
        return;
    };
    tab.0.eval("document.getElementById('try-example').click()");
    assert_eq!(tab.ended(), "done");
    tab.answer("private");
    assert!(!tab.warns(), "it is nobody's");
    let own = "facebook-bo.example-2026-03-01-AAAA1111.zip";
    assert_eq!(tab.choose(&[&fixture(own)]), "done", "{}", tab.says());
    assert_eq!(
        tab.0
            .number("document.querySelectorAll('#given li').length"),
        1.0
    );
    assert_as_program(
        &mut tab,
        &Program::run(&fixture(""), &[own], &[]),
        "after the example",
    );
}

/// Region, name in chats, and day and form of the objection are saved in the file, and fill the
/// fields when it is opened.
#[test]
fn what_was_chosen_is_saved_and_opened_with_the_answers() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("what answers hold") else {
        return;
    };
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("answers.toml");
    let folder = fixture("");
    let name = "instagram-2026.zip";
    tab.choose(&[&fixture(name)]);
    assert!(
        !tab.0
            .yes("document.getElementById('form').checkVisibility()"),
        "no objection, no form"
    );
    for (field, value) in [
        ("region", "uk"),
        ("objected", "2025-05-20"),
        ("form", "instagram"),
        ("me", "Ada Example"),
    ] {
        tab.set(field, value);
    }
    let arguments = [
        "--region",
        "uk",
        "--objected-on",
        "instagram=2025-05-20",
        "--me",
        "Ada Example",
    ];
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[name], &arguments),
        "chosen",
    );
    let saved = tab.saved("#save-answers");
    std::fs::write(&file, &saved).unwrap();

    tab.anew(&page);
    tab.choose(&[&fixture(name)]);
    tab.open_answers(&file);
    let with_file = ["--answers", file.to_str().unwrap()];
    let program = Program::run(&folder, &[name], &with_file);
    assert_as_program(&mut tab, &program, "opened");
    let fields = ["region", "objected", "form", "me"].map(|field| tab.value(field));
    assert_eq!(fields, ["uk", "2025-05-20", "instagram", "Ada Example"]);
    assert_eq!(
        tab.saved("#save-answers"),
        saved,
        "saved again it is the same"
    );

    // A change applies from then on, in the report and in the file; an emptied field is no longer
    // in the file.
    tab.set("form", "facebook");
    tab.set("region", "");
    tab.set("me", "");
    // The report names the file that was opened: to the program it says nothing any more.
    std::fs::write(&file, "").unwrap();
    let arguments = [&["--objected-on", "facebook=2025-05-20"], &with_file[..]].concat();
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[name], &arguments),
        "changed",
    );
    let saved = tab.saved("#save-answers");
    assert!(
        saved.contains("form = \"facebook\"") && !saved.contains("\"uk\""),
        "{saved}"
    );

    // Two forms on two days have no room in the fields, and hold all the same.
    std::fs::write(&file, "[[objection]]\non = \"2025-05-20\"\nform = \"facebook\"\n\n[[objection]]\non = \"2025-09-01\"\nform = \"instagram\"\n").unwrap();
    tab.open_answers(&file);
    assert_eq!(tab.value("objected"), "");
    assert_as_program(
        &mut tab,
        &Program::run(&folder, &[name], &with_file),
        "two forms",
    );
}

#[test]
fn what_is_saved_is_named_after_the_export() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("names of files") else {
        return;
    };
    let zip = "facebook-bo.example-2026-03-01-AAAA1111.zip";
    tab.choose(&[&fixture(zip)]);
    for (button, name) in [
        (PAGE, "metaudit-facebook-bo.example-2026-03-01.html"),
        (
            "[data-redacted]",
            "metaudit-facebook-redacted-2026-03-01.html",
        ),
        (
            "[data-save=json]",
            "metaudit-facebook-bo.example-2026-03-01.json",
        ),
        (
            "[data-save=csv]",
            "metaudit-facebook-bo.example-2026-03-01.csv",
        ),
        (
            "[data-save=md]",
            "metaudit-facebook-bo.example-2026-03-01.md",
        ),
        (
            "#save-answers",
            "metaudit-facebook-bo.example-2026-03-01.answers.toml",
        ),
    ] {
        assert_eq!(tab.saved_as(button), name);
    }
    tab.set("region", "eu");
    assert_eq!(
        tab.saved_as("#letter"),
        "metaudit-letter-facebook-bo.example-2026-03-01.md"
    );
    // A chat in the name of which stands no day of Meta's, and nobody's name.
    tab.anew(&page);
    tab.choose(&[&fixture("WhatsApp Chat with Meta AI.zip")]);
    let name = tab.saved_as(PAGE);
    assert!(
        name.starts_with("metaudit-whatsapp-") && name.ends_with(".html"),
        "{name}"
    );
}

#[test]
fn a_letter_is_written_where_the_law_is_known() {
    let Some(mut tab) = Tab::open("a letter") else {
        return;
    };
    tab.choose(&[&fixture("facebook-personal.zip")]);
    // Nothing says where this person lives.
    tab.0.eval("window.before = document.querySelector('#frames iframe'); document.getElementById('letter').click()");
    tab.followed();
    assert!(
        tab.says().contains("Where you live is not known"),
        "{}",
        tab.says()
    );
    assert_eq!(
        tab.0
            .text("document.getElementById('status').dataset.state"),
        "done",
        "the report stays"
    );
    tab.set("region", "eu");
    // As a file.
    let letter = tab.0.saved("document.getElementById('letter').click()");
    assert!(letter.contains("Meta Platforms Ireland"), "{letter}");
}

/// A zip of a friend, one that was cut off, one behind a password, and no zip at all.
fn useless() -> Vec<(Zip, &'static str)> {
    let whole = std::fs::read(fixture("facebook-personal.zip")).unwrap();
    let mut locked = Zip::of("locked.zip", &[("posts/your_posts_1.json", b"[]")]).bytes();
    // The bit that says "encrypted", in the header before the data and in the directory.
    let directory = locked
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    locked[6] |= 1;
    locked[directory + 8] |= 1;
    vec![
        (
            Zip::of("holiday.zip", &[("photos/beach.txt", b"sun")]),
            "no export of Meta's was found",
        ),
        (Zip::raw("half.zip", &whole[..60]), "half.zip"),
        (Zip::raw("locked.zip", &locked), "protected by a password"),
        (
            Zip::raw("letter.zip", b"Dear Bo, this is no zip."),
            "this is no zip",
        ),
        (Zip::raw("nothing.zip", b""), "nothing.zip"),
    ]
}

#[test]
fn what_cannot_be_read_gets_a_sentence_and_the_page_stays() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("what cannot be read") else {
        return;
    };
    for (zip, sentence) in useless() {
        assert_eq!(tab.choose(&[&zip.path()]), "failed", "{sentence}");
        let says = tab.says();
        let (what, to_do) = says
            .split_once('\n')
            .unwrap_or_else(|| panic!("nothing to do: {says}"));
        let name = zip.path().file_name().unwrap().to_str().unwrap().to_owned();
        assert!(
            what.contains(sentence) && what.contains(&name) && to_do.len() > 10,
            "{says}"
        );
        assert_eq!(tab.complaints(), [""; 0], "{says}");
        tab.anew(&page);
    }
    // Removed, it is as if it had not been there.
    let (zip, _) = useless().remove(0);
    tab.choose(&[&zip.path()]);
    tab.0
        .eval("document.querySelector('#given button').click()");
    assert_eq!(tab.choose(&[&fixture("threads.zip")]), "done");
    assert_as_program(
        &mut tab,
        &Program::run(&fixture(""), &["threads.zip"], &[]),
        "after a failure",
    );
}

/// Texts that would like to act are texts here too.
#[test]
fn hostile_archives_change_nothing() {
    let Some(mut tab) = Tab::open("hostile archives") else {
        return;
    };
    let zip = crate::hostile::evil_zip("facebook-evil.zip");
    let path = zip.path();
    assert_eq!(tab.choose(&[&path]), "done", "{}", tab.says());
    let name = path.file_name().unwrap().to_str().unwrap();
    assert_as_program(
        &mut tab,
        &Program::run(path.parent().unwrap(), &[name], &[]),
        "hostile",
    );
    assert_eq!(tab.complaints(), [""; 0]);
}

#[test]
fn it_stops_and_begins_again() {
    let Some(mut tab) = Tab::open("stopping") else {
        return;
    };
    tab.0.eval("document.getElementById('try-example').click()");
    assert_eq!(
        tab.0
            .text("document.getElementById('status').dataset.state"),
        "reading"
    );
    assert!(
        tab.0
            .yes("document.getElementById('stop').checkVisibility()")
    );
    tab.0.eval("document.getElementById('stop').click()");
    assert_eq!(
        tab.0
            .text("document.getElementById('status').dataset.state"),
        "empty"
    );
    assert!(tab.says().contains("Stopped"), "{}", tab.says());
    // Whatever was on its way when it was stopped shows nothing.
    tab.0.eval("document.getElementById('read-again').click()");
    assert_eq!(tab.ended(), "done");
    assert_as_program(
        &mut tab,
        &Program::run(&fixture(""), &["facebook-personal.zip"], &[]),
        "begun again",
    );
}

/// From a zip of videos little more than its text is read: the videos are skipped.
#[test]
fn media_is_not_read() {
    let Some(mut tab) = Tab::open("media") else {
        return;
    };
    let video = vec![7; 8 << 20];
    let names: Vec<String> = (0..6)
        .map(|n| format!("your_facebook_activity/posts/media/videos/{n}.mp4"))
        .collect();
    let posts = br#"[{"timestamp":1704067200,"data":[{"post":"Hello from the garden"}]}]"#;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for name in &names {
        zip.start_file(name.as_str(), stored).unwrap();
        std::io::Write::write_all(&mut zip, &video).unwrap();
    }
    zip.start_file(
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
        stored,
    )
    .unwrap();
    std::io::Write::write_all(&mut zip, posts).unwrap();
    let zip = Zip::raw(
        "facebook-ada-2026-05-01-x7Kq2LmN.zip",
        &zip.finish().unwrap().into_inner(),
    );
    assert_eq!(tab.choose(&[&zip.path()]), "done", "{}", tab.says());
    let (reads, bytes) = (
        tab.0.number("metaudit.seen.reads"),
        tab.0.number("metaudit.seen.bytes"),
    );
    assert!(
        reads < 60.0 && bytes < 1e6,
        "{reads} reads, {bytes} bytes of 48 MB"
    );
}

/// Script: makes the module of the first Worker fail, either by using up its memory or by asking
/// for too much. The Worker that replaces it works as usual.
const FAULTY: &str = "const Whole = Blob; let worker = 0;
    globalThis.Blob = class extends Whole { constructor(parts, options) {
        const fault = options?.type === 'text/javascript' && worker++ === 0;
        super(fault ? [`const make = WebAssembly.instantiate; WebAssembly.instantiate = async (...all) => {
            const { exports } = await make(...all); const { memory } = exports;
            return { exports: { ...exports, run() { FAULT } } }; };`, ...parts] : parts, options); } };";

/// The page survives both: it says in plain words what to do, and then reads what is chosen next.
#[test]
fn a_panic_and_too_little_memory_leave_a_page_that_works() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("a panic inside") else {
        return;
    };
    let no_more = "memory.grow(65536 - memory.buffer.byteLength / 65536); exports.run();";
    let panic = "exports.run(); exports.room(0xffffffff);";
    for (fault, sentence, to_do) in [
        (
            no_more,
            "more than fits into the memory of a tab",
            "use the program metaudit",
        ),
        (
            panic,
            "metaudit made a mistake while it read this",
            "Your files are unharmed",
        ),
    ] {
        let script = json!({ "source": FAULTY.replace("FAULT", fault) });
        let added = tab.0.call("Page.addScriptToEvaluateOnNewDocument", script);
        tab.anew(&page);
        assert_eq!(
            tab.choose(&[&fixture("facebook-personal.zip")]),
            "failed",
            "{sentence}"
        );
        let says = tab.says();
        assert!(says.contains(sentence) && says.contains(to_do), "{says}");
        assert!(
            !says.contains("Ada") && tab.0.yes("document.getElementById('report').hidden"),
            "{says}"
        );
        assert!(
            tab.0
                .yes("document.getElementById('read-again').checkVisibility()"),
            "{sentence}: it can be tried again"
        );
        tab.0.eval("document.getElementById('read-again').click()");
        assert_eq!(tab.ended(), "done", "{}", tab.says());
        assert_as_program(
            &mut tab,
            &Program::run(&fixture(""), &["facebook-personal.zip"], &[]),
            sentence,
        );
        assert_eq!(tab.complaints(), [""; 0]);
        tab.0
            .call("Page.removeScriptToEvaluateOnNewDocument", added);
    }
}

#[test]
fn without_web_assembly_it_says_so() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("no WebAssembly") else {
        return;
    };
    for missing in ["WebAssembly", "DecompressionStream"] {
        let script = json!({ "source": format!("delete globalThis.{missing}") });
        let added = tab.0.call("Page.addScriptToEvaluateOnNewDocument", script);
        tab.anew(&page);
        assert_eq!(tab.ended(), "failed", "{missing}");
        assert!(
            tab.says().contains("cannot run the program"),
            "{}",
            tab.says()
        );
        tab.0
            .call("Page.removeScriptToEvaluateOnNewDocument", added);
    }
}

/// Every control has its name in English, for people who hear the page and for those who drive it.
#[test]
fn controls_have_their_names() {
    let Some(mut tab) = Tab::open("names of controls") else {
        return;
    };
    tab.choose(&[&fixture("facebook-personal.zip")]);
    let names = "[...document.querySelectorAll('input,select,button')].filter((one) => one.checkVisibility() && !one.closest('#given'))
        .map((one) => one.type + ': ' + (one.labels?.length ? [...one.labels].map((label) => label.querySelector('span')?.textContent ?? label.textContent).join(' ') : one.textContent))";
    let names = tab.0.eval(names);
    let names: Vec<&str> = names
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    for name in [
        "file: Choose files",
        "select-one: Where you live",
        "select-one: Language",
        "date: Day you objected",
        "text: Your name in chats",
        "button: Save page",
        "button: Save redacted page",
        "button: Save JSON",
        "button: Save CSV",
        "button: Save Markdown",
        "button: Save answers",
        "button: Open answers",
        "button: Write letter",
    ] {
        assert!(names.contains(&name), "{name} is not among {names:?}");
    }
    let regions = tab.0.eval(
        "[...document.querySelectorAll('#region option')].map((one) => one.value).filter(Boolean)",
    );
    let known = metaudit::RegionEntry::all()
        .iter()
        .map(|entry| entry.code.as_str());
    assert_eq!(regions, Value::from_iter(known));
}

/// From the smallest phone on, in every language and state; with a keyboard alone.
#[test]
fn everybody_can_use_the_page() {
    let Some(page) = built() else { return };
    let Some(mut tab) = Tab::open("everybody") else {
        return;
    };
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/axe/package/axe.min.js");
    let axe = std::fs::read_to_string(axe).ok();
    if axe.is_none() {
        skipped("axe-core is not there (.ci/run fetches it)");
    }
    for (width, height, dark, language) in [
        (360, 740, false, "de"),
        (390, 844, true, "fr"),
        (768, 1024, false, "es"),
        (1366, 768, true, "en"),
    ] {
        tab.0.window(width, height, dark);
        tab.anew(&page);
        for step in ["", "done", "failed"] {
            match step {
                "done" => {
                    tab.0.eval("document.getElementById('try-example').click()");
                    assert_eq!(tab.ended(), "done");
                    tab.set("language", language);
                }
                "failed" => {
                    let (zip, _) = useless().remove(0);
                    tab.0
                        .eval("document.querySelector('#given button').click()");
                    assert_eq!(tab.choose(&[&zip.path()]), "failed");
                }
                _ => {}
            }
            let place = format!("{width} wide, {language}, {step}");
            let wide = tab.0.number("document.documentElement.scrollWidth");
            assert!(wide <= f64::from(width), "{place}: {wide} wide");
            let cut = "[...document.querySelectorAll('button,.button,select,h1,h2,#given span')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.textContent)";
            let off_left = "document.body.dataset.state === 'done'";
            if !tab.0.yes(off_left) || width < 1000 {
                assert_eq!(tab.0.eval(cut), json!([]), "{place}");
            }
            let Some(axe) = &axe else { continue };
            tab.0.eval(&format!("{axe}; 0"));
            let faults = tab.0.eval("axe.run({ iframes: false }).then((told) => told.violations.map((fault) => [fault.id, fault.nodes.slice(0, 3).map((node) => [node.html.slice(0, 200), node.failureSummary])]))");
            assert_eq!(faults, json!([]), "{place}");
        }
    }
}

#[test]
fn a_keyboard_does() {
    let Some(mut tab) = Tab::open("a keyboard") else {
        return;
    };
    // From the top of the page to the example, and in.
    let mut stops = Vec::new();
    for _ in 0..12 {
        tab.0.press("Tab");
        let stop = tab
            .0
            .text("document.activeElement.id || document.activeElement.tagName");
        stops.push(stop.clone());
        if stop == "try-example" {
            break;
        }
    }
    assert_eq!(stops.last().unwrap(), "try-example", "{stops:?}");
    for field in ["language", "choose-files"] {
        assert!(
            stops.iter().any(|stop| stop == field),
            "{field} is not among {stops:?}"
        );
    }
    tab.0.press("Enter");
    assert_eq!(tab.ended(), "done");
    // Into the report, and past it to what can be saved.
    let mut stops = Vec::new();
    for _ in 0..400 {
        tab.0.press("Tab");
        let stop = tab
            .0
            .text("document.activeElement.dataset.save || document.activeElement.id || document.activeElement.tagName");
        let saves = stop == "html";
        stops.push(stop);
        if saves {
            break;
        }
    }
    assert!(
        stops.iter().any(|stop| stop == "IFRAME")
            && stops.last().is_some_and(|stop| stop == "html"),
        "{stops:?}"
    );
}

#[test]
fn it_works_in_firefox() {
    let Some(page) = built() else { return };
    let Some(mut firefox) = Firefox::start() else {
        return;
    };
    for name in [
        "facebook-personal.zip",
        "facebook-html.zip",
        "WhatsApp Chat with Meta AI.zip",
        "damaged.zip",
    ] {
        firefox.ask("WebDriver:Navigate", &json!({ "url": "about:blank" }));
        let address = format!("file://{}#as-of={AS_OF}", page.display());
        firefox.ask("WebDriver:Navigate", &json!({ "url": address }));
        let found = json!({ "using": "css selector", "value": "#choose-files" });
        let field = firefox.ask("WebDriver:FindElement", &found)["value"].clone();
        let id = field.as_object().unwrap().values().next().unwrap().clone();
        firefox.ask(
            "WebDriver:ElementSendKeys",
            &json!({ "id": id, "text": fixture(name).to_str().unwrap() }),
        );
        let ended = firefox.ask(
            "WebDriver:ExecuteAsyncScript",
            &json!({ "script": format!("const then = arguments[arguments.length - 1]; ({ENDED}).then(then);"), "args": [] }),
        );
        assert_eq!(
            ended["value"],
            "done",
            "{name}: {}",
            firefox.eval("document.getElementById('status').textContent")
        );
        let program = Program::run(&fixture(""), &[name], &[]);
        assert_same(firefox.eval(SHOWN).as_str().unwrap(), &program.data(), name);
        for (ending, button) in SAVES {
            let saved = format!("const then = arguments[arguments.length - 1]; const create = URL.createObjectURL;
                URL.createObjectURL = (blob) => {{ blob.arrayBuffer().then((bytes) => then(new TextDecoder('utf-8', {{ ignoreBOM: true }}).decode(bytes))); URL.createObjectURL = create; return create(blob); }};
                document.querySelector('{button}').click();");
            let saved = firefox.ask(
                "WebDriver:ExecuteAsyncScript",
                &json!({ "script": saved, "args": [] }),
            );
            assert_same(
                saved["value"].as_str().unwrap(),
                &program.wrote(ending),
                &format!("{name}: {ending}"),
            );
        }
        // The report runs in its frame.
        let live = "document.querySelector('#frames iframe').contentDocument.querySelectorAll('.scripted[hidden]').length";
        assert_eq!(firefox.eval(live), json!(0), "{name}");
    }
}

/// With `UPDATE_DOCS=1` the picture in `docs/images` is taken anew.
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a switch for the people who write the docs"
)]
fn pictures_for_the_docs() {
    if std::env::var_os("UPDATE_DOCS").is_none() {
        return;
    }
    let Some(mut tab) = Tab::open("a picture for the docs") else {
        return;
    };
    tab.0.window(1280, 900, false);
    let picture = fixture("").join("../docs/images/web.png");
    std::fs::write(picture, tab.0.screenshot_of(1.0)).unwrap();
}
