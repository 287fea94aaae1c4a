//! What the browser edition costs in Chromium, beside the program on one thread, in turns:
//!
//!     web/build && cargo bench --bench browser                 the whole table
//!     cargo bench --bench browser -- "fb-L" answer             the rows whose names hold one of these

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing its figures is all a bench does"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a bench that cannot go on should stop at once"
)]

#[path = "../speed/archives.rs"]
mod archives;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../../tests/it/chromium.rs"]
mod chromium;
#[allow(dead_code, reason = "the other bench uses more of it")]
#[path = "../speed/measure.rs"]
mod measure;

use std::path::{Path, PathBuf};

use archives::Archives;
use chromium::Browser;
use measure::{median, run};

/// An odd number, so that each median is a figure that was measured.
const RUNS: usize = 3;

/// Begins something and says after how many milliseconds its report was on the screen.
const TIMED: &str = "new Promise((then) => { const start = performance.now(); const before = document.querySelector('#frames iframe');
    const look = () => { if (document.getElementById('status').dataset.state === 'done' && !before?.isConnected) { watch.disconnect(); requestAnimationFrame(() => then(performance.now() - start)); } };
    const watch = new MutationObserver(look); watch.observe(document.body, { subtree: true, childList: true, attributes: true }); BEGIN; })";

struct Bench {
    page: PathBuf,
    archives: Archives,
    wanted: Vec<String>,
}

impl Bench {
    fn wants(&self, what: &str) -> bool {
        self.wanted.is_empty() || self.wanted.iter().any(|word| what.contains(word))
    }

    fn open(&self, browser: &mut Browser) {
        browser.open(&self.page, "#as-of=2026-11-25");
        browser.eval(
            "new Promise((then) => { const look = () => (metaudit.ready ? then() : setTimeout(look, 5)); look(); })",
        );
        browser.eval("document.getElementById('region').value = 'eu'");
    }

    /// Milliseconds from choosing files to their report, and the memory of the Worker then, in MiB.
    fn audit(&self, browser: &mut Browser, files: &[PathBuf]) -> (f64, f64) {
        self.open(browser);
        let waited = TIMED.replace("BEGIN", "window.begun = performance.now()");
        browser.eval(&format!("window.told = {waited}; 0"));
        let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
        browser.pick_all("#choose-files", &files);
        (
            browser.number("told"),
            browser.number("metaudit.seen.memory") / f64::from(1 << 20),
        )
    }

    fn row(
        &self,
        what: &str,
        unit: &str,
        must: f64,
        aim: Option<f64>,
        mut measure: impl FnMut() -> f64,
    ) {
        if !self.wants(what) {
            return;
        }
        let figure = median((0..RUNS).map(|_| measure()).collect());
        let holds = match aim {
            Some(aim) if figure <= aim => "aim",
            _ if figure <= must => "must",
            _ => "no",
        };
        let aim = aim.map_or_else(String::new, |aim| aim.to_string());
        println!("| {what} | {figure:.2} {unit} | {must} | {aim} | {holds} |");
    }
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = Path::new(env!("CARGO_BIN_EXE_metaudit"));
    let target = program
        .parent()
        .and_then(Path::parent)
        .expect("a target folder");
    let wanted = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    let bench = Bench {
        page: target.join("web/metaudit.html"),
        archives: Archives::new(
            &root.join("target/bench"),
            &root.join("benches/gen_export.py"),
        ),
        wanted,
    };
    assert!(bench.page.exists(), "web/build makes the page first");
    let Some(mut browser) = Browser::start("the bench") else {
        return;
    };
    println!("| what | figure | must | aim | holds |\n|---|---:|---:|---:|---|");
    bench.row(
        "from opening the file to ready",
        "s",
        0.4,
        Some(0.2),
        || {
            bench.open(&mut browser);
            browser.number("metaudit.ready") / 1000.0
        },
    );
    let small = vec![root.join("fixtures/facebook-personal.zip")];
    bench.row(
        "small export, from drop to report",
        "s",
        0.4,
        Some(0.15),
        || bench.audit(&mut browser, &small).0 / 1000.0,
    );
    let large = "fb-L: in the tab against the program";
    let memory = "fb-L: memory of the Worker";
    let media = "2 GB of media beside it";
    let answer = "an answer, 400,000 items";
    if ![large, memory, media, answer]
        .iter()
        .any(|row| bench.wants(row))
    {
        return;
    }
    let bare = bench.archives.get("fb-L-nomedia.zip").expect("the archive");
    let out = std::env::current_dir()
        .expect("a folder")
        .join("target/bench/browser.html");
    let options = [
        "--threads",
        "1",
        "--region",
        "eu",
        "--quiet",
        "--language",
        "en",
        "-o",
    ];
    let native = |files: &[PathBuf]| {
        let files = files.iter().map(|file| file.display().to_string());
        let command = [program.display().to_string()].into_iter().chain(files);
        let command = command
            .chain(options.iter().map(ToString::to_string))
            .chain([out.display().to_string()]);
        run(&command.collect::<Vec<_>>()).expect("the program").wall
    };
    bench.row(large, "x", 2.2, Some(1.6), || {
        bench.audit(&mut browser, &bare).0 / 1000.0 / native(&bare)
    });
    bench.row(memory, "MiB", 300.0, Some(150.0), || {
        bench.audit(&mut browser, &bare).1
    });
    if bench.wants(media) {
        let full = bench.archives.get("fb-L.zip").expect("the archive");
        bench.row(media, "x", 1.05, None, || {
            bench.audit(&mut browser, &full).0 / bench.audit(&mut browser, &bare).0
        });
    }
    if bench.wants(answer) {
        bench.audit(&mut browser, &bare);
        let asked = "before.contentDocument.querySelectorAll('[data-question] input[value=public]')[0].click()";
        bench.row(answer, "s", 0.3, Some(0.1), || {
            browser.number(&TIMED.replace("BEGIN", asked)) / 1000.0
        });
    }
}
