//! `metaudit diff`: what changed between two audits. An export is audited first; its report goes
//! through a pipe to the reader of reports, so that both are read in one way.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write as _};
use std::path::{Path, PathBuf};

use crate::Audit;
use crate::compare::Comparison;
use crate::language::Language;
use crate::report::diff::{Comparing, DiffFormat, Error, MARK, terminal};
use crate::report::{self, Format};
use crate::storage::regular;

use super::answers;
use super::cli::How;
use super::failures::{Exit, Failure};
use super::outputs::write_with;
use super::places::{OR_FORCE, beside, folder_of, must_be_possible, refused};
use super::progress::Stop;
use super::reading::{Auditor, PageOptions};
use super::run::print;

/// What is compared.
enum Compared {
    /// A JSON report.
    Report(File),
    /// An export, audited.
    Export(Box<Audit>),
}

/// Compares, and says what changed.
pub(super) fn run(
    [old, new]: [&PathBuf; 2],
    outputs: &[PathBuf],
    told: Option<&Path>,
    how: &How,
    language: Language,
) -> Result<Exit, Failure> {
    let forms = forms([old, new], outputs, how.force)?;
    let temporary = folder_of(outputs.first().map_or(Path::new("."), PathBuf::as_path));
    let inputs = std::slice::from_ref(old);
    let mut auditor = Auditor::new(how, PageOptions::default(), inputs, temporary, language)?;
    Stop::on_ctrl_c(language)?;
    fn name(path: &Path) -> String {
        path.display().to_string()
    }
    let comparing = Comparing::new(&auditor.options.scratch);
    let given = Compared::of(&mut auditor, old, told)?;
    let (mut unread, old_answers) = (given.some_unread(), given.answers_file());
    let has_old = given.read(&auditor, |report| comparing.old(report, &name(old)));
    let has_old = has_old.map_err(|error| explain(old, &error))?;
    auditor.home = beside(std::slice::from_ref(new));
    let given = Compared::of(&mut auditor, new, told)?;
    let new_answers = given.answers_file();
    unread |= given.some_unread();
    let compared = given.read(&auditor, |report| has_old.and(report, &name(new)));
    let mut compared = compared.map_err(|error| explain(new, &error))?;
    (compared.old.answers_file, compared.new.answers_file) = (old_answers, new_answers);

    for (path, form) in forms {
        write_with(path, |out| form.write(&compared, language, out))?;
    }
    if !how.quiet {
        let written: Vec<String> = outputs.iter().map(|path| name(path)).collect();
        print(&terminal(&compared, language, &written))?;
    }
    Ok(if unread || any_unread(&compared) {
        Exit::SomeUnread
    } else {
        Exit::Audited
    })
}

/// The files to write, each with its form; checked before anything is read.
fn forms<'p>(
    paths: [&PathBuf; 2],
    outputs: &'p [PathBuf],
    force: bool,
) -> Result<Vec<(&'p PathBuf, DiffFormat)>, Failure> {
    let inputs = paths.map(Clone::clone);
    let forms = outputs.iter().map(|path| {
        let Some(form) = DiffFormat::of(path) else {
            return Err(refused(path, "failed-diff-ending", "do-diff-endings"));
        };
        must_be_possible(path, &inputs)?;
        if path.exists() && !force && !is_marked(path) {
            return Err(refused(path, "failed-diff-taken", OR_FORCE));
        }
        Ok((path, form))
    });
    forms.collect()
}

fn any_unread(compared: &Comparison) -> bool {
    compared.old.unread + compared.new.unread > 0
}

/// The file, where it is a JSON report.
fn report_at(path: &Path) -> Result<Option<File>, Failure> {
    let is_json = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if !is_json || path.is_dir() {
        return Ok(None);
    }
    let cannot = |error: io::Error| Failure::at(path, &error, "do-path");
    let is_report = head(path).map_err(cannot)?.contains("\"metaudit-");
    is_report
        .then(|| regular::open(path).map_err(cannot))
        .transpose()
}

/// How a file begins.
fn head(path: &Path) -> io::Result<String> {
    const LOOKED_AT: u64 = 4096;
    let mut head = Vec::new();
    regular::open(path)?
        .take(LOOKED_AT)
        .read_to_end(&mut head)?;
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// Whether a file is a comparison of ours.
fn is_marked(path: &Path) -> bool {
    head(path).is_ok_and(|head| head.contains(MARK))
}

impl Compared {
    /// What was given, audited unless it is a report.
    fn of(auditor: &mut Auditor, path: &PathBuf, told: Option<&Path>) -> Result<Self, Failure> {
        if let Some(file) = report_at(path)? {
            return Ok(Self::Report(file));
        }
        let reading = answers::read(auditor, std::slice::from_ref(path), told, &[])?;
        Ok(Self::Export(Box::new(auditor.judge_last(reading)?)))
    }

    fn some_unread(&self) -> bool {
        matches!(self, Self::Export(audit) if audit.is_incomplete())
    }

    /// The file of answers it was judged by.
    fn answers_file(&self) -> Option<String> {
        match self {
            Self::Report(_) => None,
            Self::Export(audit) => audit.answers_file.clone(),
        }
    }

    /// Hands its report over.
    fn read<T>(
        self,
        auditor: &Auditor,
        take: impl FnOnce(&mut dyn Read) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let audit = match self {
            Self::Report(file) => return take(&mut BufReader::with_capacity(1 << 16, file)),
            Self::Export(audit) => audit,
        };
        let (reader, writer) = io::pipe()?;
        let write = || -> io::Result<()> {
            let mut out = BufWriter::with_capacity(1 << 16, writer);
            let written = auditor
                .work(|| report::write(&audit, Language::English, vec![(Format::Json, &mut out)]));
            written.map_err(|unwritten| unwritten.error)?;
            out.flush()
        };
        std::thread::scope(|threads| {
            let writing = threads.spawn(write);
            // Whoever reads no further lets go of the pipe, which ends the writing.
            let read = take(&mut BufReader::with_capacity(1 << 16, reader));
            let written = writing
                .join()
                .unwrap_or_else(|_| Err(io::Error::other("a thread failed")));
            let read = read?;
            written?;
            Ok(read)
        })
    }
}

fn explain(path: &Path, error: &Error) -> Failure {
    let hint = match error {
        Error::NoReport(_) => "do-report-or-export",
        Error::Redacted => "do-unredacted",
        Error::Unlike(_) => return Failure::usage(error.message(), "do-one-account"),
        Error::Temporary(_) => "do-room",
    };
    Failure::at(path, error.message(), hint)
}
