//! What an audit of big exports costs, beside what others cost and beside itself; see `README.md`
//! in the folder above.
//!
//!     cargo bench --bench speed                 the whole table
//!     cargo bench --bench speed -- hybrid json  the rows whose names hold one of these

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing its figures is all a bench does"
)]

mod archives;
mod measure;

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use archives::Archives;
use measure::{Cost, bytes_read, instructions, median, run};

/// An odd number, so that each median is a figure that was measured.
const PAIRS: usize = 5;

/// What of two costs is looked at.
#[derive(Clone, Copy)]
enum Figure {
    /// CPU of the first to that of the second.
    CpuRatio,
    /// Wall time of the first to that of the second.
    WallRatio,
    /// Peak memory of the first to that of the second.
    PeakRatio,
    /// CPU seconds that the first costs beyond the second.
    CpuAdded,
    /// CPU seconds of the first.
    Cpu,
    /// Peak memory of the first, in MiB.
    Peak,
    /// Wall time of the first, in milliseconds.
    WallMs,
    /// CPU that the first costs beyond the second for each of so many, in microseconds.
    CpuEach(u32),
    /// The same of peak memory, in KiB.
    PeakEach(u32),
}

impl Figure {
    fn of(self, ours: Cost, other: Cost) -> f64 {
        match self {
            Self::CpuRatio => ours.cpu / other.cpu,
            Self::WallRatio => ours.wall / other.wall,
            Self::PeakRatio => ours.peak / other.peak,
            Self::CpuAdded => ours.cpu - other.cpu,
            Self::Cpu => ours.cpu,
            Self::Peak => ours.peak,
            Self::WallMs => ours.wall * 1000.0,
            Self::CpuEach(n) => (ours.cpu - other.cpu) * 1e6 / f64::from(n),
            Self::PeakEach(n) => (ours.peak - other.peak) * 1024.0 / f64::from(n),
        }
    }

    fn unit(self) -> &'static str {
        match self {
            Self::CpuRatio | Self::WallRatio | Self::PeakRatio => "x",
            Self::CpuAdded | Self::Cpu => "s",
            Self::Peak => "MiB",
            Self::WallMs => "ms",
            Self::CpuEach(_) => "µs",
            Self::PeakEach(_) => "KiB",
        }
    }
}

/// Who is measured.
#[derive(Clone, Copy)]
enum Who {
    /// metaudit, with these options beside the page.
    Metaudit(&'static [&'static str]),
    /// The floor: inflate, typed parse, text repair, counts.
    Hybrid,
    /// Python's zipfile with a parser of JSON.
    Python(&'static str),
    /// Nobody: the figure stands alone.
    Alone,
}

/// One row of the table.
struct Row {
    what: &'static str,
    ours: (Who, &'static str),
    other: (Who, &'static str),
    figures: &'static [(Figure, f64, f64)],
}

const PAGE: Who = Who::Metaudit(&[]);

/// Others run on one thread, so these do too: two threads that share a core cost each other time.
const ON_ONE: Who = Who::Metaudit(&["--threads", "1"]);

/// Figures with what they must and should be at most.
const ROWS: &[Row] = &[
    row(
        "CPU against hybrid",
        (ON_ONE, "fb-L-nomedia.zip"),
        (Who::Hybrid, "fb-L-nomedia.zip"),
        &[(Figure::CpuRatio, 1.6, 1.25)],
    ),
    row(
        "CPU against Python, orjson",
        (ON_ONE, "fb-L-nomedia.zip"),
        (Who::Python("orjson"), "fb-L-nomedia.zip"),
        &[(Figure::CpuRatio, 0.4, 0.3)],
    ),
    row(
        "CPU against Python, json",
        (ON_ONE, "fb-L-nomedia.zip"),
        (Who::Python("json"), "fb-L-nomedia.zip"),
        &[(Figure::CpuRatio, 0.6, 0.4)],
    ),
    row(
        "wall, two threads against one",
        (Who::Metaudit(&["--threads", "2"]), "fb-L-nomedia.zip"),
        (ON_ONE, "fb-L-nomedia.zip"),
        &[(Figure::WallRatio, 0.6, 0.52)],
    ),
    row(
        "four times the items against hybrid",
        (ON_ONE, "fb-4x-items.zip"),
        (Who::Hybrid, "fb-4x-items.zip"),
        &[(Figure::CpuRatio, 1.7, 1.3), (Figure::Peak, 64.0, 40.0)],
    ),
    row(
        "one comments.json of 1 GB against hybrid",
        (ON_ONE, "fb-comments.zip"),
        (Who::Hybrid, "fb-comments.zip"),
        &[(Figure::CpuRatio, 1.7, 1.3), (Figure::Peak, 64.0, 40.0)],
    ),
    row(
        "1 GB file, wall, two threads against one",
        (Who::Metaudit(&["--threads", "2"]), "fb-comments.zip"),
        (ON_ONE, "fb-comments.zip"),
        &[(Figure::WallRatio, 0.65, 0.55)],
    ),
    row(
        "four times the messages",
        (PAGE, "fb-4x.zip"),
        (PAGE, "fb-L-nomedia.zip"),
        &[
            (Figure::CpuRatio, 3.0, 2.9),
            (Figure::PeakRatio, 1.1, 1.0),
            (Figure::Peak, 96.0, 64.0),
        ],
    ),
    row(
        "peak on fb-L",
        (PAGE, "fb-L-nomedia.zip"),
        (Who::Alone, ""),
        &[(Figure::Peak, 64.0, 40.0)],
    ),
    row(
        "peak on ig-L",
        (PAGE, "ig-L.zip"),
        (Who::Alone, ""),
        &[(Figure::Peak, 64.0, 40.0)],
    ),
    // 480 MB: 3 seconds are 160 MB in a second.
    row(
        "the same in HTML",
        (PAGE, "fb-html.zip"),
        (Who::Alone, ""),
        &[(Figure::Cpu, 3.0, 2.4), (Figure::Peak, 64.0, 40.0)],
    ),
    row(
        "2 GB of media beside it",
        (PAGE, "fb-L.zip"),
        (PAGE, "fb-L-nomedia.zip"),
        &[
            (Figure::CpuRatio, 1.05, 1.02),
            (Figure::PeakRatio, 1.05, 1.02),
        ],
    ),
    row(
        "8 GB of media beside it",
        (PAGE, "fb-L-8GB.zip"),
        (PAGE, "fb-L-nomedia.zip"),
        &[
            (Figure::CpuRatio, 1.05, 1.02),
            (Figure::PeakRatio, 1.05, 1.02),
        ],
    ),
    row(
        "four parts against one zip",
        (PAGE, "fb-P.zip"),
        (PAGE, "fb-L.zip"),
        &[(Figure::CpuRatio, 1.05, 1.01), (Figure::Peak, 96.0, 64.0)],
    ),
    row(
        "each of 50,000 entries",
        (ON_ONE, "many-entries.zip"),
        (ON_ONE, "few-entries.zip"),
        &[
            (Figure::CpuEach(50_000), 4.0, 2.0),
            (Figure::PeakEach(50_000), 0.6, 0.6),
        ],
    ),
    row(
        "a small export, with its page",
        (PAGE, "fixture"),
        (Who::Alone, ""),
        &[(Figure::WallMs, 10.0, 8.0)],
    ),
    row(
        "all items as CSV",
        (Who::Metaudit(&["-o", "report.csv"]), "fb-L-nomedia.zip"),
        (PAGE, "fb-L-nomedia.zip"),
        &[(Figure::CpuAdded, 0.25, 0.15)],
    ),
    row(
        "all items as JSON",
        (Who::Metaudit(&["-o", "report.json"]), "fb-L-nomedia.zip"),
        (PAGE, "fb-L-nomedia.zip"),
        &[(Figure::CpuAdded, 0.5, 0.35)],
    ),
    row(
        "all items as JSONL",
        (Who::Metaudit(&["-o", "report.jsonl"]), "fb-L-nomedia.zip"),
        (PAGE, "fb-L-nomedia.zip"),
        &[(Figure::CpuAdded, 0.4, 0.25)],
    ),
    // Too small for the figures above: where it starts weighs as much as what it reads.
    row(
        "a tenth of fb-L against hybrid",
        (ON_ONE, "fb-tenth.zip"),
        (Who::Hybrid, "fb-tenth.zip"),
        &[
            (Figure::CpuRatio, UNJUDGED, UNJUDGED),
            (Figure::Peak, UNJUDGED, UNJUDGED),
        ],
    ),
];

/// In the place of a figure that none must hold.
const UNJUDGED: f64 = f64::NAN;

const fn row(
    what: &'static str,
    ours: (Who, &'static str),
    other: (Who, &'static str),
    figures: &'static [(Figure, f64, f64)],
) -> Row {
    Row {
        what,
        ours,
        other,
        figures,
    }
}

struct Bench {
    archives: Archives,
    benches: PathBuf,
    work: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this file too, without `--bench`: it takes minutes, so it stays
    // out of the tests.
    if env::args().any(|argument| argument == "--test")
        || !env::args().any(|argument| argument == "--bench")
    {
        return Ok(());
    }
    let benches = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches");
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench");
    std::fs::create_dir_all(&work)?;
    let bench = Bench {
        archives: Archives::new(&work, &benches.join("gen_export.py")),
        benches,
        work,
    };
    let wanted: Vec<String> = env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let is_wanted =
        |what: &str| wanted.is_empty() || wanted.iter().any(|word| what.contains(word.as_str()));

    println!("Medians of {PAIRS} pairs run in turn, after a warm-up.\n");
    println!("| what | figure | must | aim | holds |\n|---|---:|---:|---:|---|");
    for row in ROWS.iter().filter(|row| is_wanted(row.what)) {
        match bench.compare(row) {
            Ok(lines) => lines.iter().for_each(|line| println!("{line}")),
            Err(error) => println!("| {} | left out: {error} | | | |", row.what),
        }
    }
    if is_wanted("bytes read") {
        bench.bytes_read()?;
    }
    if is_wanted("page size") {
        bench.page_size()?;
    }
    if is_wanted("instructions of a tenth") {
        bench.instructions()?;
    }
    Ok(())
}

impl Bench {
    /// Runs the two in turn, so that a machine that grows slower meanwhile is slower for both. A
    /// ratio is the median of the ratios of the pairs, for the same reason.
    fn compare(&self, row: &Row) -> Result<Vec<String>, Box<dyn Error>> {
        let ours = self.command(row.ours)?;
        let other = if matches!(row.other.0, Who::Alone) {
            None
        } else {
            Some(self.command(row.other)?)
        };
        let once = || -> Result<(Cost, Cost), Box<dyn Error>> {
            let cost = run(&ours)?;
            Ok((cost, other.as_ref().map_or(Ok(cost), |other| run(other))?))
        };
        once()?;
        let pairs = (0..PAIRS).map(|_| once()).collect::<Result<Vec<_>, _>>()?;
        let cpu = median(pairs.iter().map(|(ours, _)| ours.cpu).collect());
        let line = |(figure, must, aim): &(Figure, f64, f64)| {
            let found = median(
                pairs
                    .iter()
                    .map(|(ours, other)| figure.of(*ours, *other))
                    .collect(),
            );
            verdict(
                &format!("{} ({cpu:.2} s)", row.what),
                found,
                figure.unit(),
                *must,
                *aim,
            )
        };
        Ok(row.figures.iter().map(line).collect())
    }

    fn command(&self, (who, archive): (Who, &str)) -> Result<Vec<String>, Box<dyn Error>> {
        let inputs = match archive {
            "fixture" => {
                vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/facebook-personal.zip")]
            }
            name => self.archives.get(name)?,
        };
        let mut command = match who {
            Who::Metaudit(more) => {
                let mut command = vec![env!("CARGO_BIN_EXE_metaudit").to_owned()];
                command.extend(["-o".to_owned(), shown(&self.work.join("report.html"))]);
                // Reports go beside the archives.
                let placed = |word: &&str| {
                    if word.starts_with("report.") {
                        shown(&self.work.join(word))
                    } else {
                        (*word).to_owned()
                    }
                };
                command.extend(more.iter().map(placed));
                command.extend(
                    [
                        "--quiet",
                        "--no-progress",
                        "--as-of",
                        "2026-11-25",
                        "--region",
                        "eu",
                    ]
                    .map(str::to_owned),
                );
                command
            }
            Who::Hybrid => [
                shown(&self.floor()?),
                "ld".into(),
                "hybrid".into(),
                "1".into(),
            ]
            .to_vec(),
            Who::Python(parser) => {
                if !Command::new("python3")
                    .args(["-c", &format!("import {parser}")])
                    .stderr(std::process::Stdio::null())
                    .status()?
                    .success()
                {
                    return Err(format!("python3 has no {parser}").into());
                }
                [
                    "python3".into(),
                    shown(&self.benches.join("baseline_zipfile.py")),
                    parser.into(),
                ]
                .to_vec()
            }
            Who::Alone => Vec::new(),
        };
        command.extend(inputs.iter().map(|path| shown(path)));
        Ok(command)
    }

    /// The measuring program, built once.
    fn floor(&self) -> Result<PathBuf, Box<dyn Error>> {
        let built = self.work.join("floor");
        let status = Command::new("cargo")
            .args(["build", "--release", "--quiet", "--manifest-path"])
            .arg(self.benches.join("floor/Cargo.toml"))
            .arg("--target-dir")
            .arg(&built)
            .status()?;
        if status.success() {
            Ok(built.join("release/floor"))
        } else {
            Err("the floor cannot be built".into())
        }
    }

    fn bytes_read(&self) -> Result<(), Box<dyn Error>> {
        // strace writes a read of two lines where another thread comes between, and only the first
        // names the file.
        let command = self.command((ON_ONE, "fb-L.zip"))?;
        let archive = self.archives.get("fb-L.zip")?;
        // Without media, an archive is its deflated text.
        let text = self.archives.get("fb-L-nomedia.zip")?;
        let deflated = text
            .iter()
            .filter_map(|path| Some(path.metadata().ok()?.len()))
            .sum::<u64>();
        let read = archive
            .first()
            .map(|file| bytes_read(&command, file))
            .transpose()?
            .flatten();
        match read {
            #[expect(clippy::cast_precision_loss, reason = "a ratio of two decimals")]
            Some(read) => {
                println!(
                    "{}",
                    verdict(
                        "bytes read of 2 GB, to deflated text",
                        read / deflated as f64,
                        "x",
                        1.05,
                        1.05
                    )
                )
            }
            None => println!("| bytes read | left out: there is no strace | | | |"),
        }
        Ok(())
    }

    /// What a noisy machine cannot blur: instructions, as valgrind counts them.
    fn instructions(&self) -> Result<(), Box<dyn Error>> {
        let ours = instructions(&self.command((ON_ONE, "fb-tenth.zip"))?)?;
        let hybrid = instructions(&self.command((Who::Hybrid, "fb-tenth.zip"))?)?;
        match ours.zip(hybrid) {
            Some((ours, hybrid)) => {
                let what = format!("instructions of a tenth ({:.2} G), to hybrid", ours / 1e9);
                println!("{}", verdict(&what, ours / hybrid, "x", UNJUDGED, UNJUDGED));
            }
            None => println!("| instructions | left out: there is no valgrind | | | |"),
        }
        Ok(())
    }

    fn page_size(&self) -> Result<(), Box<dyn Error>> {
        run(&self.command((PAGE, "fb-L-nomedia.zip"))?)?;
        #[expect(clippy::cast_precision_loss, reason = "megabytes of two decimals")]
        let megabytes = self.work.join("report.html").metadata()?.len() as f64 / 1e6;
        println!(
            "{}",
            verdict("page size of fb-L", megabytes, "MB", 5.0, 2.0)
        );
        Ok(())
    }
}

/// A line of the table. The figures are compared as they are printed.
fn verdict(what: &str, found: f64, unit: &str, must: f64, aim: f64) -> String {
    let rounded = (found * 100.0).round() / 100.0;
    if must.is_nan() {
        return format!("| {what} | {rounded:.2} {unit} | | | |");
    }
    let holds = match (rounded <= must, rounded <= aim) {
        (_, true) => "aim",
        (true, false) => "must",
        (false, false) => "no",
    };
    format!("| {what} | {rounded:.2} {unit} | {must} | {aim} | {holds} |")
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
