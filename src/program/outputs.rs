//! Reports appear whole or not at all, readable by their owner only.

use std::io::{self, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};

use crate::Audit;
use crate::language::Language;
use crate::message::{Message, Value};
use crate::report::{self, Format};
use crate::storage::{is_too_many_open, regular};

use super::failures::Failure;
use super::places::ELSEWHERE;
use super::unfinished::{self, Unfinished};

/// Bytes of a file of answers or of a pack. Both are written by hand.
const SMALL: u64 = 4 << 20;

/// A text of the user's own, which is small.
pub(crate) fn small_text(path: &Path) -> Result<String, Value> {
    let mut text = String::new();
    let read = regular::open(path).and_then(|file| file.take(SMALL + 1).read_to_string(&mut text));
    read.map_err(|error| Value::from(&error))?;
    if text.len() as u64 > SMALL {
        return Err(Message::of("failed-too-large").with("limit", SMALL).into());
    }
    Ok(text)
}

/// Gives whole files their names, in their order, once the disk holds them.
fn finish<'p>(files: impl IntoIterator<Item = (Unfinished, &'p Path)>) -> Result<(), Failure> {
    let files: Vec<_> = files.into_iter().collect();
    for (file, path) in &files {
        file.sync().map_err(|error| cannot(path, &error))?;
    }
    let mut naming = unfinished::Naming::begin();
    for (file, path) in files {
        naming
            .name(file, path)
            .map_err(|error| cannot(path, &error))?;
    }
    Ok(())
}

/// Why it is not written, in plain words, and what to do: what the system says names our own
/// unfinished file, which nobody knows.
pub(super) fn cannot(path: &Path, error: &io::Error) -> Failure {
    let (why, hint) = match error.kind() {
        io::ErrorKind::PermissionDenied => ("unwritten-not-allowed", ELSEWHERE),
        io::ErrorKind::NotFound => ("unwritten-no-folder", ELSEWHERE),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            ("unwritten-no-room", "do-room")
        }
        io::ErrorKind::ReadOnlyFilesystem => ("unwritten-read-only", ELSEWHERE),
        io::ErrorKind::IsADirectory => ("unwritten-is-folder", ELSEWHERE),
        _ if is_too_many_open(error) => ("unwritten-too-many-open", "do-more-files"),
        _ => return unwritten(path, error, ELSEWHERE),
    };
    unwritten(path, Message::of(why), hint)
}

fn unwritten(path: &Path, why: impl Into<Value>, hint: &'static str) -> Failure {
    let what = Message::of("unwritten-why")
        .with("path", path)
        .with("why", why);
    Failure::usage(what, hint)
}

/// Writes all reports beside their places, and moves them there when the last is whole.
pub(crate) fn write(
    audit: &Audit,
    language: Language,
    outputs: &[(PathBuf, Format)],
) -> Result<(), Failure> {
    let mut files = Vec::new();
    for (path, _) in outputs {
        files.push(Unfinished::begin(path).map_err(|error| cannot(path, &error))?);
    }
    let mut writers: Vec<_> = files
        .iter_mut()
        .map(|file| BufWriter::with_capacity(1 << 16, file.file()))
        .collect();
    let reports = outputs
        .iter()
        .zip(&mut writers)
        .map(|((_, format), out)| (*format, out as &mut (dyn Write + Send)));
    let path_of = |report: usize| outputs.get(report).map_or(Path::new(""), |(path, _)| path);
    report::write(audit, language, reports.collect()).map_err(|unwritten| {
        let path = path_of(unwritten.report);
        cannot(path, &unwritten.error)
    })?;
    for (writer, (path, _)) in writers.iter_mut().zip(outputs) {
        writer.flush().map_err(|error| cannot(path, &error))?;
    }
    drop(writers);
    finish(
        files
            .into_iter()
            .zip(outputs)
            .map(|(file, (path, _))| (file, path.as_path())),
    )
}

/// Writes what `write` writes, whole or not at all, for its owner only.
pub(crate) fn write_with(
    path: &Path,
    write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut file = Unfinished::begin(path).map_err(|error| cannot(path, &error))?;
    let mut out = BufWriter::with_capacity(1 << 16, file.file());
    write(&mut out)
        .and_then(|()| out.flush())
        .map_err(|error| cannot(path, &error))?;
    drop(out);
    finish([(file, path)])
}

/// Writes one text, whole or not at all, for its owner only.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = Unfinished::begin(path).map_err(|error| cannot(path, &error))?;
    file.file()
        .write_all(bytes)
        .map_err(|error| cannot(path, &error))?;
    finish([(file, path)])
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// By their numbers in Linux and macOS.
    #[test]
    fn why_nothing_is_written_is_said_in_plain_words() {
        for (number, said) in [
            (28, "there is no room left on the disk"),
            (13, "you may not write there"),
            (30, "nothing can be written to this disk"),
            (21, "there is a folder of this name"),
            (2, "the folder is not there"),
            (24, "this program may open no more files"),
        ] {
            let error = cannot(
                Path::new("out/page.html"),
                &io::Error::from_raw_os_error(number),
            );
            assert_eq!(
                Language::English.message(&error.what),
                format!("out/page.html: the report cannot be written: {said}")
            );
        }
    }
}
