//! Where reports go, and that none takes the place of a file that is not an earlier report on the
//! same export.

use std::io::BufReader;
use std::path::{Path, PathBuf};

use crate::message::Message;
use crate::report::{Format, FoundMark, Mark, Names};
use crate::storage::regular;

use super::failures::Failure;

/// What to do where a report cannot go.
pub(super) const ELSEWHERE: &str = "do-elsewhere";

/// What a file that stays as it is may be replaced by all the same.
pub(super) const OR_FORCE: &str = "do-force";

/// Where one report goes.
#[derive(Clone, Debug)]
enum ReportPlace {
    /// The page, into this folder, under the name that the export gives it.
    Named(PathBuf),
    /// This file.
    Given(PathBuf, Format),
}

/// Where all reports of a run go; checked before anything is read.
#[derive(Clone, Debug)]
pub(super) struct ReportPlaces {
    list: Vec<ReportPlace>,
    force: bool,
}

impl ReportPlaces {
    /// Those that were asked for; without any, the page beside the first input.
    pub(super) fn of(chosen: &[PathBuf], inputs: &[PathBuf], force: bool) -> Result<Self, Failure> {
        let mut list = Vec::new();
        for path in chosen {
            // One that is called like a report was meant to be one.
            if path.is_dir() && Format::of(path).is_none() {
                must_not_be_input(
                    path,
                    &path.canonicalize().unwrap_or_else(|_| path.clone()),
                    inputs,
                )?;
                list.push(ReportPlace::Named(path.clone()));
                continue;
            }
            let Some(format) = Format::of(path) else {
                return Err(no_form(path));
            };
            must_be_possible(path, inputs)?;
            if !force {
                found(path, format)?;
            }
            list.push(ReportPlace::Given(path.clone(), format));
        }
        if list.is_empty() {
            list.push(ReportPlace::Named(beside(inputs)));
        }
        Ok(Self { list, force })
    }

    /// Where the first of them goes: there is room for it, and the user's data already lies there.
    pub(super) fn folder(&self) -> PathBuf {
        match self.list.first() {
            Some(ReportPlace::Named(folder)) => folder.clone(),
            Some(ReportPlace::Given(path, _)) => folder_of(path),
            None => PathBuf::from("."),
        }
    }

    /// Whether all of them get their names from the export, so that several exports can have one
    /// each.
    pub(super) fn are_named(&self) -> bool {
        self.list
            .iter()
            .all(|place| matches!(place, ReportPlace::Named(_)))
    }

    /// The files, once it is known of what the reports are. Only an earlier report on the same is
    /// replaced.
    pub(super) fn files(
        &self,
        names: &Names,
        mark: &Mark,
    ) -> Result<Vec<(PathBuf, Format)>, Failure> {
        let files = self.list.iter().map(|place| {
            let (path, format) = match place {
                ReportPlace::Named(folder) => {
                    (folder.join(names.report(Format::Html)), Format::Html)
                }
                ReportPlace::Given(path, format) => (path.clone(), *format),
            };
            if !self.force
                && let Some(FoundMark::Report(other)) = found(&path, format)?
                && other != *mark
            {
                let what = Message::of("failed-other-report")
                    .with("path", path.as_path())
                    .with("other", other.to_string())
                    .with("mark", mark.to_string());
                return Err(Failure::usage(what, OR_FORCE));
            }
            Ok((path, format))
        });
        files.collect()
    }
}

/// That a path cannot be used: the ids of why, and of what to do.
pub(super) fn refused(path: &Path, why: &'static str, hint: &'static str) -> Failure {
    Failure::usage(Message::of(why).with("path", path), hint)
}

/// That the ending of a path picks no form of report, and which endings do.
fn no_form(path: &Path) -> Failure {
    let parquet = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("parquet"));
    // In a program that knows this form, its ending picks it.
    let hint = if parquet {
        Message::of("do-parquet")
    } else {
        Message::of("do-endings").with("endings", Format::endings())
    };
    Failure::hinted(Message::of("failed-ending").with("path", path), hint)
}

/// What a file that lies there says it is of; nothing, where there is none.
fn found(path: &Path, format: Format) -> Result<Option<FoundMark>, Failure> {
    // A link that leads nowhere is replaced itself.
    if !path.exists() {
        return Ok(None);
    }
    let found = regular::open(path).and_then(|file| Mark::found_in(BufReader::new(file), format));
    match found {
        Ok(FoundMark::Foreign) => Err(refused(path, "failed-foreign-file", OR_FORCE)),
        Ok(found) => Ok(Some(found)),
        Err(error) => {
            let what = Message::of("failed-unreadable-file")
                .with("path", path)
                .with("why", &error);
            Err(Failure::usage(what, OR_FORCE))
        }
    }
}

/// The folder beside the first path; where that lies inside an input folder, beside that folder.
pub(super) fn beside(paths: &[PathBuf]) -> PathBuf {
    let first = paths.first().map_or(Path::new("."), PathBuf::as_path);
    let folders = input_folders(paths);
    let Some(mut place) = folder_of(first)
        .canonicalize()
        .ok()
        .filter(|place| is_within(place, &folders) || first.is_dir())
    else {
        return folder_of(first);
    };
    if let (true, Ok(folder)) = (first.is_dir(), first.canonicalize()) {
        place = folder.parent().unwrap_or(&folder).to_owned();
    }
    while is_within(&place, &folders) && place.pop() {}
    place
}

fn input_folders(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths
        .iter()
        .filter(|path| path.is_dir())
        .filter_map(|path| path.canonicalize().ok())
        .collect()
}

fn is_within(place: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| place.starts_with(folder))
}

/// The folder a file lies in.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Before anything is read or asked: what cannot be kept is lost. Nothing is written into an input:
/// the next run would read it as a part of the user's data, and it could replace one.
pub(super) fn must_be_possible(path: &Path, inputs: &[PathBuf]) -> Result<(), Failure> {
    let Some(folder) = folder_of(path)
        .canonicalize()
        .ok()
        .filter(|folder| folder.is_dir())
    else {
        return Err(refused(path, "failed-no-folder", "do-make-folder"));
    };
    if path.is_dir() {
        return Err(refused(path, "failed-is-folder", ELSEWHERE));
    }
    let same = path.canonicalize().ok();
    if same.is_some() && inputs.iter().any(|input| input.canonicalize().ok() == same) {
        return Err(refused(path, "failed-is-input", ELSEWHERE));
    }
    must_not_be_input(path, &folder, inputs)?;
    // A link may lead there too.
    match same {
        Some(file) => must_not_be_input(path, &file, inputs),
        None => Ok(()),
    }
}

pub(super) fn must_not_be_input(
    path: &Path,
    lies_in: &Path,
    inputs: &[PathBuf],
) -> Result<(), Failure> {
    if is_within(lies_in, &input_folders(inputs)) {
        return Err(refused(path, "failed-inside-input", ELSEWHERE));
    }
    Ok(())
}
