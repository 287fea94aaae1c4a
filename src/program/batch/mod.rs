//! `metaudit batch FOLDER -o OUT`: a report for each person, and a summary of all. What is done is
//! not done again: each case has a mark, written when its reports are whole.

mod cases;
mod done;
mod folders;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::language::Language;
use crate::report::Format;
use crate::report::batch::{CaseRow, Ended, said, told, write_csv, write_page};

use self::cases::Case;
use self::done::{Done, Settings};
use super::answers;
use super::cli::{Batch, How};
use super::failures::{Exit, Failure};
use super::outputs::{self, write_with};
use super::places::{must_not_be_input, refused};
use super::progress::Stop;
use super::reading::{Auditor, PageOptions, threads};
use super::run::print;

/// The reports on each case.
const REPORTS: [Format; 3] = [Format::Html, Format::Json, Format::Jsonl];

/// The table of all cases, and the page of all cases, in the folder of the batch.
const SUMMARY: [&str; 2] = ["summary.csv", "summary.html"];

/// Audits every case of a folder.
pub(super) fn run(batch: &Batch, language: Language) -> Result<Exit, Failure> {
    let (folder, out) = (&batch.folder, &batch.output);
    if !folder.is_dir() {
        return Err(refused(folder, "failed-batch-no-folder", "do-batch-folder"));
    }
    must_not_be_input(out, &nearest_folder(out), std::slice::from_ref(folder))?;
    let settings = Settings::begin(batch, language)?;
    // What is wrong with a pack is told once, and before the long part.
    Auditor::new(&batch.how, shown(batch), &[], out.clone(), language)?;
    let found = cases::find(folder, batch.cases.as_deref(), batch.redact)?;
    if found.cases.is_empty() {
        return Err(Failure {
            exit: Exit::Nothing,
            ..refused(folder, "failed-batch-nothing", super::inputs::GIVE)
        });
    }
    Stop::on_ctrl_c(language)?;

    let rows = side_by_side(batch, &settings, &found.cases);
    let language = settings.language();
    write_with(&out.join(SUMMARY[0]), |file| write_csv(&rows, file)).and_then(|()| {
        write_with(&out.join(SUMMARY[1]), |file| {
            write_page(&rows, language, file)
        })
    })?;
    if !batch.how.quiet {
        for line in said(language, &rows, &found.left) {
            print(&line)?;
        }
        for name in SUMMARY {
            print(&out.join(name).display().to_string())?;
        }
    }
    Ok(
        match rows.iter().filter(|row| row.ended == Ended::Failed).count() {
            failed if failed == rows.len() => Exit::Nothing,
            0 if rows.iter().all(|row| row.ended == Ended::Audited) => Exit::Audited,
            _ => Exit::SomeUnread,
        },
    )
}

/// The folder that a path lies in or will lie in, as far as it is there.
fn nearest_folder(path: &Path) -> PathBuf {
    let there = path
        .ancestors()
        .find(|part| part.is_dir())
        .unwrap_or(Path::new("."));
    there.canonicalize().unwrap_or_else(|_| there.to_owned())
}

fn shown(batch: &Batch) -> PageOptions {
    PageOptions {
        redact: batch.redact,
        thumbnails: batch.thumbnails.into(),
    }
}

/// Audits the cases, as many at once as there are threads, each with one. Their rows are in the
/// order of the cases.
fn side_by_side(batch: &Batch, settings: &Settings, cases: &[Case]) -> Vec<CaseRow> {
    let (next, ended) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let rows: Mutex<Vec<Option<CaseRow>>> = Mutex::new(vec![None; cases.len()]);
    let work = || {
        while let Some((number, case)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, cases.get(at)?)))
        {
            let (row, known) = one(batch, settings, case);
            let n = ended.fetch_add(1, Ordering::Relaxed) + 1;
            if !batch.how.quiet {
                // No reason to audit no further: where nothing can be printed, the end says so.
                let _ = print(&told(settings.language(), [n, cases.len()], &row, known));
            }
            if let Some(place) = rows
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .get_mut(number)
            {
                *place = Some(row);
            }
        }
    };
    std::thread::scope(|threads_of| {
        for _ in 0..threads(&batch.how).min(cases.len()) {
            threads_of.spawn(work);
        }
    });
    rows.into_inner()
        .unwrap_or_else(PoisonError::into_inner)
        .into_iter()
        .flatten()
        .collect()
}

/// One case, and whether it was done before. It costs only itself: why it failed stands in its row.
fn one(batch: &Batch, settings: &Settings, case: &Case) -> (CaseRow, bool) {
    let place = batch.output.join(&case.folder);
    let done = Done::read(&place);
    let of = Done::of(case);
    if let Some(done) = done.as_ref().filter(|done| done.is_of(&of, &place)) {
        return (done.row.clone(), true);
    }
    let before = match done {
        Some(done) => done.reports,
        None => Vec::new(),
    };
    let row = audit(batch, settings, case, &place).and_then(|(row, reports)| {
        let stale = before.iter().filter(|name| !reports.contains(name));
        for name in stale {
            drop(std::fs::remove_file(place.join(name)));
        }
        Done::new(of, reports, row.clone()).write(&place)?;
        Ok(row)
    });
    let why = |failure: Failure| {
        // It may name paths of the archive.
        let why = if batch.redact {
            String::new()
        } else {
            settings.language().message(&failure.what)
        };
        CaseRow::failed(&case.name, why)
    };
    (row.unwrap_or_else(why), false)
}

fn audit(
    batch: &Batch,
    settings: &Settings,
    case: &Case,
    place: &Path,
) -> Result<(CaseRow, Vec<String>), Failure> {
    let cannot = |error: std::io::Error| outputs::cannot(place, &error);
    std::fs::create_dir_all(place).map_err(cannot)?;
    Done::forget(place).map_err(cannot)?;
    let told = &case.told;
    let mut how = How {
        threads: Some(1),
        quiet: true,
        as_of: Some(settings.as_of),
        ..batch.how.clone()
    };
    how.region = told.region.or(how.region);
    how.me = told.me.clone().or(how.me);
    if !told.objected_on.is_empty() {
        how.objected_on.clone_from(&told.objected_on);
    }
    let mut auditor = Auditor::new(
        &how,
        shown(batch),
        &case.paths,
        place.to_owned(),
        settings.language(),
    )?;
    auditor.options.case = case.is_given.then(|| case.name.clone());
    let reading = answers::read(&mut auditor, &case.paths, told.answers.as_deref(), &[])?;
    let (names, mark) = (
        reading.names(batch.redact, settings.as_of),
        reading.mark(batch.redact, settings.as_of),
    );
    let reports: Vec<String> = REPORTS.iter().map(|format| names.report(*format)).collect();
    let files: Vec<(PathBuf, Format)> = reports
        .iter()
        .zip(REPORTS)
        .map(|(name, format)| (place.join(name), format))
        .collect();
    let audit = auditor.judge_last(reading)?;
    super::audit::write(&auditor, &audit, settings.language(), &files)?;
    let page = reports
        .first()
        .map_or_else(String::new, |page| format!("{}/{page}", case.folder));
    Ok((
        CaseRow::of(&case.name, &audit, mark.to_string(), page),
        reports,
    ))
}
