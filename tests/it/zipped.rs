//! Small archives, and those of `fixtures/`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The date for which all tests judge.
pub(crate) const AS_OF: &str = "2026-11-25";

/// A file of `fixtures/`.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}

/// A zip of these files, in a folder that lives as long as the value.
pub(crate) struct Zip {
    folder: tempfile::TempDir,
    name: String,
}

impl Zip {
    /// Packs files of JSON.
    pub(crate) fn of_json<'f>(
        name: &str,
        files: impl IntoIterator<Item = &'f (&'f str, Value)>,
    ) -> Self {
        let files: Vec<(&str, String)> = files
            .into_iter()
            .map(|(path, json)| (*path, json.to_string()))
            .collect();
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, json)| (*path, json.as_bytes()))
            .collect();
        Self::of(name, &files)
    }

    /// Packs files, deflated.
    pub(crate) fn of(name: &str, files: &[(&str, &[u8])]) -> Self {
        let zip = Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            name: name.to_owned(),
        };
        let mut writer = ZipWriter::new(std::fs::File::create(zip.path()).expect("a file"));
        for (name, bytes) in files {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .expect("an entry");
            writer.write_all(bytes).expect("its bytes");
        }
        writer.finish().expect("the end of the zip");
        zip
    }

    /// Writes these bytes as they are.
    pub(crate) fn raw(name: &str, bytes: &[u8]) -> Self {
        let zip = Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            name: name.to_owned(),
        };
        std::fs::write(zip.path(), bytes).expect("a file");
        zip
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join(&self.name)
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.path()).expect("the zip")
    }
}

/// Writes text as Meta does: each UTF-8 byte as a character.
pub(crate) fn mojibake(text: &str) -> String {
    text.bytes().map(char::from).collect()
}
