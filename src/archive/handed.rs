//! Files handed in by the caller, such as the browser edition. They are sorted into inputs as
//! `folder` does with paths on disk.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::storage::SharedFile;
use crate::storage::source::Source;

use super::{InputKind, folder, packing};

/// A file that is handed in.
#[derive(Clone)]
pub struct HandedIn {
    /// Its name; for a file in a folder its path, starting with the name of the folder that was
    /// handed in.
    pub name: String,
    /// Its bytes.
    pub source: Arc<dyn Source>,
}

impl fmt::Debug for HandedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HandedIn").field(&self.name).finish()
    }
}

/// One input: a file, or the files of a folder.
pub(super) struct HandedInput {
    pub(super) path: PathBuf,
    pub(super) kind: InputKind,
    /// Each with its path in the folder.
    pub(super) files: Vec<(String, SharedFile)>,
}

impl HandedInput {
    fn of_file(path: PathBuf, file: SharedFile) -> Self {
        let kind = if folder::may_be_text(&path, || Some(file.clone())) {
            InputKind::Text
        } else {
            InputKind::Packed
        };
        let files = vec![(folder::name(&path).to_owned(), file)];
        Self { path, kind, files }
    }

    pub(super) fn bytes(&self) -> u64 {
        self.files.iter().map(|(_, file)| file.length()).sum()
    }
}

/// Sorts files into inputs. A file without a folder is an input of its own; the others are grouped
/// by the folder with which they were handed in.
pub(super) fn inputs(files: Vec<HandedIn>) -> Vec<HandedInput> {
    let mut inputs = Vec::new();
    let mut folders: BTreeMap<String, Vec<(String, SharedFile)>> = BTreeMap::new();
    for HandedIn { name, source } in files {
        let file = SharedFile::of(source);
        match name.trim_start_matches('/').split_once('/') {
            Some((folder, path)) => folders
                .entry(folder.to_owned())
                .or_default()
                .push((path.to_owned(), file)),
            None => inputs.push(HandedInput::of_file(PathBuf::from(name), file)),
        }
    }
    for (name, files) in folders {
        of_folder(&name, files, &mut inputs);
    }
    inputs.sort_by(|a, b| (a.path.file_name(), &a.path).cmp(&(b.path.file_name(), &b.path)));
    inputs
}

/// Adds the zips and tars directly in a folder as inputs, and the folder too if it holds anything
/// else.
fn of_folder(name: &str, files: Vec<(String, SharedFile)>, inputs: &mut Vec<HandedInput>) {
    let (packed, mut others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, file)| {
        !path.contains('/')
            && (packing::is_named_packed(path)
                || folder::is_unfinished_archive(Path::new(path), || Some(file.clone())))
    });
    let only_packed = !packed.is_empty()
        && others.iter().all(|(path, file)| {
            !path.contains('/') && !folder::may_be_text(Path::new(path), || Some(file.clone()))
        });
    inputs.extend(
        packed
            .into_iter()
            .map(|(path, file)| HandedInput::of_file(Path::new(name).join(path), file)),
    );
    if !only_packed {
        others.sort_by(|(a, _), (b, _)| a.split('/').cmp(b.split('/')));
        inputs.push(HandedInput {
            path: PathBuf::from(name),
            kind: InputKind::Folder,
            files: others,
        });
    }
}
