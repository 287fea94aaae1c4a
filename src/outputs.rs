//! Where reports go, and that they appear whole or not at all, readable by their owner only.

use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use metaudit::Audit;
use metaudit::report::Format;
use tempfile::NamedTempFile;

use crate::cli::Cli;
use crate::run::Failure;

const ELSEWHERE: &str = "choose another place with -o FILE";

/// The reports asked for, each with its format; checked before anything is read.
pub(crate) fn places(cli: &Cli) -> Result<Vec<(PathBuf, Format)>, Failure> {
    let chosen = if cli.outputs.is_empty() { vec![default_place(&cli.paths)] } else { cli.outputs.clone() };
    let checked = chosen.into_iter().map(|path| {
        let refuse = |why: &str, hint| Err(Failure::usage(anyhow!("{}: {why}", path.display()), hint));
        let Some(format) = Format::of(&path) else {
            return refuse("this ending picks no form of report", "use .html, .json, .csv or .md");
        };
        if !folder_of(&path).is_dir() {
            return refuse(
                "there is no folder to put it into",
                "make the folder, or choose another place with -o FILE",
            );
        }
        if path.is_dir() {
            return refuse("this is a folder", ELSEWHERE);
        }
        let same = path.canonicalize().ok();
        if same.is_some() && cli.paths.iter().any(|input| input.canonicalize().ok() == same) {
            return refuse("this is one of the inputs", ELSEWHERE);
        }
        Ok((path, format))
    });
    checked.collect()
}

/// Beside the first path; where that lies inside an input folder, beside that folder.
fn default_place(paths: &[PathBuf]) -> PathBuf {
    const NAME: &str = "metaudit-report.html";
    let first = paths.first().map_or(Path::new("."), PathBuf::as_path);
    let folders: Vec<PathBuf> =
        paths.iter().filter(|path| path.is_dir()).filter_map(|path| path.canonicalize().ok()).collect();
    let Some(mut place) =
        folder_of(first).canonicalize().ok().filter(|place| is_within(place, &folders) || first.is_dir())
    else {
        return folder_of(first).join(NAME);
    };
    if let (true, Ok(folder)) = (first.is_dir(), first.canonicalize()) {
        place = folder.parent().unwrap_or(&folder).to_owned();
    }
    while is_within(&place, &folders) && place.pop() {}
    place.join(NAME)
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

/// Writes a report beside its place and moves it there when it is whole.
pub(crate) fn write(audit: &Audit, format: Format, path: &Path) -> anyhow::Result<()> {
    let cannot = || format!("{}: the report cannot be written", path.display());
    let mut file = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
    let mut out = BufWriter::with_capacity(1 << 16, file.as_file_mut());
    format.write(audit, &mut out).with_context(cannot)?;
    out.flush().with_context(cannot)?;
    drop(out);
    file.persist(path).with_context(cannot)?;
    Ok(())
}
