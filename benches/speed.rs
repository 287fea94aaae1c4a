//! CPU time and peak memory of metaudit against what a competent user would write; see `README.md` beside this file.

#![allow(clippy::print_stdout, reason = "printing its figures is all a bench does")]

use std::{
    env,
    error::Error,
    fs,
    path::Path,
    process::{Command, Stdio},
};

/// An odd number, so that each median is a figure that was measured.
const PAIRS: usize = 5;

/// Runs a command with its output thrown away and prints CPU seconds, wall seconds and peak MiB.
///
/// `wait4` gives the kernel's own account of exactly this child, after its end: nothing is polled and nothing is
/// missed. Rust's standard library does not offer it and we allow no `unsafe`; Python does, and the baseline needs
/// Python anyway. One limit: Linux counts the memory of the process that spawned the child as well, so a peak below
/// that of a bare Python (8 MiB) shows as that.
const MEASURE: &str = "
import os, sys, time
start = time.perf_counter()
quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
_, status, used = os.wait4(child, 0)
print(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status))
";

/// CPU seconds, wall seconds, peak MiB.
type Figures = [f64; 3];

struct Contender {
    name: &'static str,
    command: Vec<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this file too, without `--bench`: it takes minutes, so it stays out of the tests.
    if env::args().any(|argument| argument == "--test") || !env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let benches = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches");
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench");
    let archive = work.join("fb-L-nomedia.zip");
    fs::create_dir_all(&work)?;
    if !archive.exists() {
        make_archive(&benches.join("gen_export.py"), &archive)?;
    }

    // The name of a contender is the program and the words of its own, the way a person would type them.
    let metaudit = |name: &'static str| {
        let report = shown(&work.join("report.html"));
        let mut command = vec![env!("CARGO_BIN_EXE_metaudit"), "-o", &report, "--quiet", "--no-progress"];
        command.extend(["--as-of", "2026-11-25"]);
        command.extend(name.split(' ').skip(1));
        Contender { name, command: owned(&command, &archive) }
    };
    let baseline = |name: &'static str| {
        let script = shown(&benches.join("baseline_zipfile.py"));
        let mut command = vec!["python3", &script];
        command.extend(name.split(' ').skip(1));
        Contender { name, command: owned(&command, &archive) }
    };

    println!("{}: medians of {PAIRS} pairs run in turn, after a warm-up\n", archive.display());
    println!("{:26}{:>9}{:>9}{:>10}", "", "CPU s", "wall s", "peak MiB");
    compare(&metaudit("metaudit"), &baseline("baseline json"))?;
    if Command::new("python3").args(["-c", "import orjson"]).stderr(Stdio::null()).status()?.success() {
        compare(&metaudit("metaudit"), &baseline("baseline orjson"))?;
    } else {
        println!("baseline orjson: left out, python3 has no orjson\n");
    }
    compare(&metaudit("metaudit --threads 1"), &metaudit("metaudit --threads 2"))
}

/// Written under another name first, so that an interrupted run leaves no half archive to be measured.
fn make_archive(generator: &Path, archive: &Path) -> Result<(), Box<dyn Error>> {
    let unfinished = archive.with_extension("unfinished");
    let mut python = Command::new("python3");
    let status = python.arg(generator).arg("fb").arg(&unfinished).args(["--media-mb", "0"]).status()?;
    if !status.success() {
        return Err(format!("gen_export.py: {status}").into());
    }
    Ok(fs::rename(unfinished, archive)?)
}

/// Runs the two in turn, so that a machine that grows slower meanwhile is slower for both, and prints the medians. The
/// ratio is the median of the ratios of the pairs, for the same reason.
fn compare(ours: &Contender, other: &Contender) -> Result<(), Box<dyn Error>> {
    measure(ours)?;
    measure(other)?;
    let (mut left, mut right, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        let (a, b) = (measure(ours)?, measure(other)?);
        ratios.push([a[0] / b[0], a[1] / b[1], a[2] / b[2]]);
        left.push(a);
        right.push(b);
    }
    print_row(ours.name, &left);
    print_row(other.name, &right);
    print_row("  ratio, first to second", &ratios);
    println!();
    Ok(())
}

fn measure(contender: &Contender) -> Result<Figures, Box<dyn Error>> {
    let python = ["-I", "-S", "-c", MEASURE];
    let output = Command::new("python3").args(python).args(&contender.command).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("{}: {}", contender.command.join(" "), output.status).into());
    }
    let printed = String::from_utf8(output.stdout)?;
    let figures = printed.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    Figures::try_from(figures).map_err(|_| format!("not three figures: {printed}").into())
}

fn print_row(name: &str, runs: &[Figures]) {
    let [cpu, wall, peak] = [0, 1, 2].map(|column| {
        let mut values: Vec<f64> = runs.iter().map(|figures| figures[column]).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    });
    println!("{name:26}{cpu:>9.2}{wall:>9.2}{peak:>10.2}");
}

fn owned(command: &[&str], archive: &Path) -> Vec<String> {
    command.iter().map(|&word| word.to_owned()).chain([shown(archive)]).collect()
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
