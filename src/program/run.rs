//! Everything around the audit: the clock, threads, progress, Ctrl-C, and what to say when it fails.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use anyhow::anyhow;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use metaudit::archive::limits::Limits;
use metaudit::language::Language;
use metaudit::questions::Answers;
use metaudit::readers::{self, Status, Watch};
use metaudit::report::{ExplainError, Format, closed_entries, explain as explain_item, formats, terminal_summary};
use metaudit::storage::regular;
use metaudit::storage::scratch::Scratch;
use metaudit::text::for_terminal;
use metaudit::{Audit, Error, Options, archive, audit};

use super::cli::{Cli, Command as Subcommand, How};
use super::{ask, letters, outputs};

/// The exit codes, which other people's scripts depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Audited = 0,
    SomeUnread = 1,
    Usage = 2,
    Nothing = 3,
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What failed, what to do about it, and how the program ends.
pub(crate) struct Failure {
    pub(crate) what: anyhow::Error,
    /// What else there is to say about it, a line each.
    pub(crate) more: Vec<String>,
    pub(crate) hint: &'static str,
    pub(crate) exit: Exit,
}

impl Failure {
    pub(crate) fn usage(what: anyhow::Error, hint: &'static str) -> Self {
        Self { what, more: Vec::new(), hint, exit: Exit::Usage }
    }
}

/// Does what was asked for.
pub(crate) fn run(cli: &Cli) -> Result<Exit, Failure> {
    match &cli.command {
        Some(Subcommand::Formats) => {
            print(&formats());
            Ok(Exit::Audited)
        }
        Some(Subcommand::Explain { report, id }) => run_explain(report, id),
        Some(Subcommand::Ask { paths, output, how }) => ask::run(paths, output.as_deref(), how),
        Some(Subcommand::Letter { paths, output, language, list, answers, how }) => {
            letters::run(paths, output.as_deref(), *language, list, answers.as_deref(), how)
        }
        Some(Subcommand::Policy(asked)) => super::policies::run(asked).map(|text| {
            print(&text);
            Exit::Audited
        }),
        None => run_audit(cli),
    }
}

fn run_explain(report: &Path, id: &str) -> Result<Exit, Failure> {
    let file = regular::open(report).map_err(|error| {
        Failure::usage(anyhow!("{}: {error}", report.display()), "give a report that -o report.json wrote")
    })?;
    let text = explain_item(std::io::BufReader::with_capacity(1 << 16, file), id).map_err(|error| {
        let hint = match error {
            ExplainError::NoReport(_) => "give a report that -o report.json wrote",
            ExplainError::NoItem(_) => "the ids of items stand in every report",
        };
        Failure::usage(anyhow!("{}: {error}", report.display()), hint)
    })?;
    // Line by line: the ends of lines are ours, and nothing else in them may act.
    print(&text.lines().map(|line| for_terminal(line).into_owned()).collect::<Vec<_>>().join("\n"));
    Ok(Exit::Audited)
}

/// Runs the audit and writes its reports.
fn run_audit(cli: &Cli) -> Result<Exit, Failure> {
    let outputs = outputs::places(cli)?;
    let answers = answers(cli)?;
    Stop::on_ctrl_c()?;
    // Beside the report, where there is room for it and where the user's data already lies.
    let temporary = outputs::folder_of(outputs.first().map_or(Path::new("."), |(path, _)| path));
    let audit = read_and_judge(
        &cli.paths,
        answers,
        temporary,
        &cli.how,
        Shown { redact: cli.redact, thumbnails: cli.thumbnails.into() },
    )?;

    let language = cli.language.unwrap_or_else(of_the_system);
    in_pool(threads(&cli.how), || outputs::write(&audit, language, &outputs))
        .and_then(|written| written)
        .map_err(|error| Failure::usage(error, "choose another place with -o FILE"))?;
    for line in closed_entries(&audit) {
        let _ = writeln!(io::stderr(), "metaudit: {line}");
    }
    if !cli.how.quiet {
        let written: Vec<&Path> = outputs.iter().map(|(path, _)| path.as_path()).collect();
        print(&terminal_summary(&audit, language, &written));
    }
    if cli.open {
        open_page(&outputs);
    }
    Ok(if some_unread(&audit) { Exit::SomeUnread } else { Exit::Audited })
}

/// The language of the system, where it is one of ours.
pub(crate) fn of_the_system() -> Language {
    sys_locale::get_locale().and_then(|locale| Language::of_locale(&locale)).unwrap_or(Language::English)
}

/// What the user told, from the file and the command line.
fn answers(cli: &Cli) -> Result<Answers, Failure> {
    let mut answers = ask::answers_in(cli.answers.as_deref())?;
    for answer in &cli.assume {
        answers.assume(answer).map_err(|error| {
            Failure::usage(anyhow!(error), "the ids of questions stand in the report; metaudit ask lists them too")
        })?;
    }
    Ok(answers)
}

/// What of the archive reports may show.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shown {
    pub(crate) redact: bool,
    pub(crate) thumbnails: usize,
}

/// Audits, with progress shown.
pub(crate) fn read_and_judge(
    paths: &[PathBuf],
    answers: Answers,
    temporary: PathBuf,
    how: &How,
    shown: Shown,
) -> Result<Audit, Failure> {
    let threads = threads(how);
    let policy = how.policy.as_deref().map(super::policies::read).transpose()?.map(Arc::new);
    let today = today();
    let as_of = how.as_of.unwrap_or(today);
    let options = Options {
        as_of,
        today,
        objections: how.objections(),
        answers,
        region: how.region,
        me: how.me.clone(),
        policy,
        limits: Limits::default(),
        redact: shown.redact,
        thumbnails: shown.thumbnails,
        threads,
        scratch: Scratch::in_folder(temporary),
    };
    let watch = Progress::new(!how.no_progress && !how.quiet);
    let audit = in_pool(threads, || audit(paths, &options, &watch))
        .map_err(|error| Failure::usage(error, "try --threads 1"))?
        .map_err(explain)?;
    watch.bar.finish_and_clear();
    Ok(audit)
}

/// What Ctrl-C does: the program ends at once, whatever it does, and old reports stay as they were.
pub(crate) struct Stop {
    waiting: AtomicBool,
}

impl Stop {
    pub(crate) fn on_ctrl_c() -> Result<Arc<Self>, Failure> {
        let stop = Arc::new(Self { waiting: AtomicBool::new(false) });
        let on_stop = Arc::clone(&stop);
        ctrlc::set_handler(move || {
            let _held = outputs::abandon();
            if !on_stop.waiting.load(Ordering::Relaxed) {
                let _ = writeln!(io::stderr(), "metaudit: stopped\nWhat to do: no report was written.");
            }
            std::process::exit(Exit::Interrupted as i32);
        })
        .map_err(|error| Failure::usage(anyhow!(error), "this is an error of ours, please report it"))?;
        Ok(stop)
    }

    /// From now on somebody is asked.
    pub(crate) fn wait(&self) {
        self.waiting.store(true, Ordering::Relaxed);
    }
}

fn some_unread(audit: &Audit) -> bool {
    audit.read.ledger.count(Status::Unreadable) > 0 || audit.archive.inputs().iter().any(|input| input.fault.is_some())
}

/// More threads than this cost memory and gain little: what is left to wait for is the disk.
const MOST_THREADS: usize = 4;

fn threads(how: &How) -> usize {
    let own = || std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    how.threads.map_or_else(own, usize::from)
}

fn in_pool<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> anyhow::Result<T> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
    Ok(pool.install(work))
}

/// The day of the clock, which may be set to anything; a day of no calendar is the last or the first there is.
#[expect(clippy::disallowed_methods, reason = "the one place that asks for the day")]
fn today() -> Date {
    let now = SystemTime::now();
    let beyond = if now < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::try_from(now).unwrap_or(beyond).to_zoned_datetime(TimeZone::system()).date()
}

/// A reader of our output that goes away is no error: it has read enough.
pub(crate) fn print(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

fn open_page(outputs: &[(PathBuf, Format)]) {
    let Some((page, _)) = outputs.iter().find(|(_, format)| *format == Format::Html) else { return };
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if Command::new(opener).arg(page).spawn().is_err() {
        print(&format!("The page could not be opened; open {} in a browser.", page.display()));
    }
}

/// Says what to do about an error.
fn explain(error: Error) -> Failure {
    let (hint, exit) = match &error {
        Error::Archive(archive::Error::Missing(_)) => {
            ("check the path; drag the file into the terminal to get it right", Exit::Usage)
        }
        Error::Archive(archive::Error::CutOff(_)) => {
            ("download it again from Meta, and wait until it is complete", Exit::Nothing)
        }
        Error::Archive(archive::Error::Split(_)) => {
            ("join the pieces, or unpack them with a program such as 7-Zip and give the folder", Exit::Nothing)
        }
        Error::Archive(archive::Error::NotAnArchive(_)) => {
            ("give the zip that Meta sent, or the folder it was unpacked to", Exit::Nothing)
        }
        Error::Archive(archive::Error::TooManyEntries(_)) | Error::Read(readers::Error::Archive(_)) => {
            ("give only the zips that Meta sent", Exit::Nothing)
        }
        Error::Archive(archive::Error::Unreadable(..)) => ("check that you may read it", Exit::Nothing),
        Error::Archive(archive::Error::Damaged(..) | archive::Error::Tar(..)) => {
            ("download it again from Meta", Exit::Nothing)
        }
        Error::Archive(archive::Error::Packed(..)) | Error::Read(readers::Error::Inside(_)) => {
            ("unpack it with the program that made it, and give the folder", Exit::Nothing)
        }
        Error::Read(readers::Error::OfThePhone(_)) => (
            "export the chat in WhatsApp: open it, then \"More\" and \"Export chat\", and give that file",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::NoExport) => (
            "give a \"Download your information\" export of Facebook or Instagram, in JSON or HTML, or an exported WhatsApp chat",
            Exit::Nothing,
        ),
        Error::Read(readers::Error::Damaged { fault, .. }) if fault.is_closed() => {
            ("unpack it with the program that made it, and give the folder", Exit::Nothing)
        }
        Error::Read(readers::Error::Damaged { .. }) => {
            ("download it again from Meta, or export the chat again", Exit::Nothing)
        }
        Error::Read(readers::Error::TwoDownloads { .. }) => (
            "give one of them; to see what changed between two, audit each to JSON and compare (metaudit diff is to come)",
            Exit::Usage,
        ),
        Error::Read(readers::Error::Stopped) => ("no report was written", Exit::Interrupted),
        Error::Read(readers::Error::Temporary(_)) | Error::Temporary(_) => {
            ("make room on the disk, or choose another place with -o FILE", Exit::Usage)
        }
        Error::Answers(_) => ("mend that line, or take it out", Exit::Usage),
        Error::Pack(_) => ("choose the region with --region, or a pack that is for it with --policy", Exit::Usage),
    };
    Failure { what: error.into(), more: Vec::new(), hint, exit }
}

/// Progress on standard error, where that is a terminal.
struct Progress {
    bar: ProgressBar,
}

impl Progress {
    fn new(wanted: bool) -> Self {
        let bar = if wanted && io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("reading {wide_bar} {bytes} of {total_bytes}") {
            bar.set_style(style);
        }
        Self { bar }
    }
}

impl Watch for Progress {
    fn read(&self, bytes: u64, total: u64) {
        self.bar.set_length(total);
        self.bar.set_position(bytes);
    }

    /// Who stops the program ends it.
    fn stopped(&self) -> bool {
        false
    }
}
