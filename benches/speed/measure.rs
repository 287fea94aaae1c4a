//! Runs processes and takes the kernel's account of them.

use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs a command with its output thrown away and prints CPU seconds, wall seconds and peak MiB.
///
/// `wait4` gives the kernel's own account of exactly this child, after its end: nothing is polled
/// and nothing is missed. Rust's standard library does not offer it and we allow no `unsafe`;
/// Python does, and the baseline needs Python anyway. One limit: Linux counts the memory of the
/// process that spawned the child as well, so a peak below that of a bare Python (8 MiB) shows as
/// that.
const MEASURE: &str = "
import os, sys, time
start = time.perf_counter()
quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
_, status, used = os.wait4(child, 0)
print(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status))
";

/// What one run cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// User plus system time of all threads, in seconds.
    pub(crate) cpu: f64,
    /// The time a person waits, in seconds.
    pub(crate) wall: f64,
    /// The largest resident memory, in MiB.
    pub(crate) peak: f64,
}

/// Runs a command once.
pub(crate) fn run(command: &[String]) -> Result<Cost, Box<dyn Error>> {
    let python = ["-I", "-S", "-c", MEASURE];
    let output = Command::new("python3")
        .args(python)
        .args(command)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("{}: {}", command.join(" "), output.status).into());
    }
    let printed = String::from_utf8(output.stdout)?;
    let figures = printed
        .split_whitespace()
        .map(str::parse)
        .collect::<Result<Vec<f64>, _>>()?;
    match figures.as_slice() {
        [cpu, wall, peak] => Ok(Cost {
            cpu: *cpu,
            wall: *wall,
            peak: *peak,
        }),
        _ => Err(format!("not three figures: {printed}").into()),
    }
}

/// Bytes that a command reads from one file, as `strace` sees them; none where there is no
/// `strace`.
pub(crate) fn bytes_read(command: &[String], file: &Path) -> Result<Option<f64>, Box<dyn Error>> {
    if Command::new("strace")
        .arg("-V")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_err()
    {
        return Ok(None);
    }
    let log = file.with_extension("strace");
    let trace = ["-f", "-y", "-e", "trace=read,pread64", "-o"];
    let status = Command::new("strace")
        .args(trace)
        .arg(&log)
        .args(command)
        .stdout(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(format!("strace: {status}").into());
    }
    let name = format!("<{}>", file.display());
    let text = std::fs::read_to_string(&log)?;
    std::fs::remove_file(&log)?;
    let reads = text.lines().filter(|line| line.contains(&name));
    Ok(Some(
        reads
            .filter_map(|line| line.rsplit("= ").next()?.trim().parse::<f64>().ok())
            .sum(),
    ))
}

/// Instructions of a command, as valgrind counts them; none where there is no valgrind.
pub(crate) fn instructions(command: &[String]) -> Result<Option<f64>, Box<dyn Error>> {
    let counting = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    let Ok(ran) = Command::new("valgrind")
        .args(counting)
        .args(command)
        .output()
    else {
        return Ok(None);
    };
    let said = String::from_utf8_lossy(&ran.stderr);
    if !ran.status.success() {
        return Err(format!("valgrind: {}: {said}", ran.status).into());
    }
    let counted = said.lines().find_map(|line| line.split_once("Collected :"));
    Ok(counted.and_then(|(_, n)| n.trim().parse().ok()))
}

/// The middle one; of an odd number, so that it was measured.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
