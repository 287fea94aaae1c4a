//! Where reports go, and that they appear whole or not at all, readable by their owner only.

use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use metaudit::Audit;
use metaudit::language::Language;
use metaudit::report::Format;
use tempfile::NamedTempFile;

use crate::cli::Cli;
use crate::run::Failure;

const ELSEWHERE: &str = "choose another place with -o FILE";

/// The reports asked for, each with its format; checked before anything is read.
pub(crate) fn places(cli: &Cli) -> Result<Vec<(PathBuf, Format)>, Failure> {
    let chosen =
        if cli.outputs.is_empty() { vec![beside(&cli.paths, "metaudit-report.html")] } else { cli.outputs.clone() };
    let checked = chosen.into_iter().map(|path| {
        let refuse = |why: &str, hint| Err(Failure::usage(anyhow!("{}: {why}", path.display()), hint));
        let Some(format) = Format::of(&path) else {
            return refuse("this ending picks no form of report", "use .html, .json, .csv or .md");
        };
        folder_must_be_there(&path)?;
        if path.is_dir() {
            return refuse("this is a folder", ELSEWHERE);
        }
        let same = path.canonicalize().ok();
        if same.is_some() && cli.paths.iter().any(|input| input.canonicalize().ok() == same) {
            return refuse("this is one of the inputs", ELSEWHERE);
        }
        // It could be a part of the user's data.
        let folders: Vec<PathBuf> =
            input_folders(&cli.paths).into_iter().filter(|folder| !holds_zips(folder)).collect();
        if same.is_some_and(|file| is_within(&file, &folders)) {
            return refuse("this file lies inside an input folder", ELSEWHERE);
        }
        Ok((path, format))
    });
    checked.collect()
}

/// A file beside the first path; where that lies inside an input folder, beside that folder.
pub(crate) fn beside(paths: &[PathBuf], name: &str) -> PathBuf {
    let first = paths.first().map_or(Path::new("."), PathBuf::as_path);
    let folders = input_folders(paths);
    let Some(mut place) =
        folder_of(first).canonicalize().ok().filter(|place| is_within(place, &folders) || first.is_dir())
    else {
        return folder_of(first).join(name);
    };
    if let (true, Ok(folder)) = (first.is_dir(), first.canonicalize()) {
        place = folder.parent().unwrap_or(&folder).to_owned();
    }
    while is_within(&place, &folders) && place.pop() {}
    place.join(name)
}

fn input_folders(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths.iter().filter(|path| path.is_dir()).filter_map(|path| path.canonicalize().ok()).collect()
}

/// A folder of zips is read as its zips; what else lies in it is no part of an export.
fn holds_zips(folder: &Path) -> bool {
    let is_zip =
        |entry: std::fs::DirEntry| entry.path().extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    std::fs::read_dir(folder).is_ok_and(|entries| entries.flatten().any(is_zip))
}

fn is_within(place: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| place.starts_with(folder))
}

/// The folder a file lies in.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Before anything is read or asked: what cannot be kept is lost.
pub(crate) fn folder_must_be_there(path: &Path) -> Result<(), Failure> {
    if folder_of(path).is_dir() {
        return Ok(());
    }
    let what = anyhow!("{}: there is no folder to put it into", path.display());
    Err(Failure::usage(what, "make the folder, or choose another place with -o FILE"))
}

/// Writes all reports beside their places, and moves them there when the last is whole.
pub(crate) fn write(audit: &Audit, language: Language, outputs: &[(PathBuf, Format)]) -> anyhow::Result<()> {
    let mut whole = Vec::new();
    for (path, format) in outputs {
        let cannot = || format!("{}: the report cannot be written", path.display());
        let mut file = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
        let mut out = BufWriter::with_capacity(1 << 16, file.as_file_mut());
        format.write(audit, language, &mut out).with_context(cannot)?;
        out.flush().with_context(cannot)?;
        drop(out);
        whole.push((file, path));
    }
    for (file, path) in whole {
        file.persist(path).with_context(|| format!("{}: the report cannot be written", path.display()))?;
    }
    Ok(())
}

/// Writes one text, whole or not at all, for its owner only.
pub(crate) fn write_whole(path: &Path, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("{}: it cannot be written", path.display());
    let mut file = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
    file.write_all(text.as_bytes()).with_context(cannot)?;
    file.persist(path).with_context(cannot)?;
    Ok(())
}
