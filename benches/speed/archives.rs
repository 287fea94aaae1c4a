//! Makes the archives, each once, in `target/bench/`. Delete one to have it made anew.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Archives by name, with what `gen_export.py` is told.
const GENERATED: &[(&str, &[&str])] = &[
    ("fb-L-nomedia.zip", &["fb", "--media-mb", "0"]),
    (
        "fb-L.zip",
        &["fb", "--media-mb", "2048", "--media-files", "4000"],
    ),
    (
        "fb-L-8GB.zip",
        &["fb", "--media-mb", "8192", "--media-files", "4000"],
    ),
    (
        "fb-4x.zip",
        &["fb", "--messages", "4000000", "--media-mb", "0"],
    ),
    (
        "fb-P.zip",
        &[
            "fb",
            "--parts",
            "4",
            "--media-mb",
            "2048",
            "--media-files",
            "4000",
        ],
    ),
    (
        "fb-4x-items.zip",
        &[
            "fb",
            "--comments",
            "800000",
            "--posts",
            "400000",
            "--likes",
            "400000",
            "--media-mb",
            "0",
        ],
    ),
    (
        "fb-tenth.zip",
        &[
            "fb",
            "--comments",
            "20000",
            "--posts",
            "10000",
            "--messages",
            "100000",
            "--likes",
            "10000",
            "--media-mb",
            "0",
        ],
    ),
    ("fb-html.zip", &["fb", "--html", "--media-mb", "0"]),
    (
        "ig-L.zip",
        &[
            "ig",
            "--media-mb",
            "1024",
            "--media-files",
            "2000",
            "--seed",
            "2",
        ],
    ),
    (
        "fb-comments.zip",
        &[
            "fb",
            "--comments",
            "3100000",
            "--posts",
            "10",
            "--messages",
            "10",
            "--likes",
            "10",
            "--media-mb",
            "0",
        ],
    ),
];

/// 50,000 threads of one message each, and the same messages in one thread.
const SMALL: &str = "
import json, sys, zipfile
many, few = sys.argv[1:]
def message(n):
    return {'sender_name': 'Ada Example', 'timestamp_ms': 1600000000000 + n, 'content': 'x' * 200}
profile = json.dumps({'profile_v2': {'name': {'full_name': 'Ada Example'}}})
where = 'your_facebook_activity/messages/inbox/'
def thread(messages):
    return json.dumps({'participants': [{'name': 'Ada Example'}], 'messages': messages, 'title': 'Bo'})
for path, threads in ((many, [[message(n)] for n in range(50000)]), (few, [[message(n) for n in range(50000)]])):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
        out.writestr('personal_information/profile_information/profile_information.json', profile)
        for n, messages in enumerate(threads):
            out.writestr(f'{where}bo_{n}/message_1.json', thread(messages))
";

/// The archives, in a folder of their own.
pub(crate) struct Archives {
    folder: PathBuf,
    generator: PathBuf,
}

impl Archives {
    pub(crate) fn new(folder: &Path, generator: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            generator: generator.to_owned(),
        }
    }

    /// The files of an archive, made if they are not there.
    pub(crate) fn get(&self, name: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
        let known = self.files(name);
        if !known.is_empty() {
            return Ok(known);
        }
        eprintln!("making {name}");
        // In a folder of its own first, so that an interrupted run leaves no half archive to be
        // measured.
        let unfinished = self.folder.join("unfinished");
        let _ = std::fs::remove_dir_all(&unfinished);
        std::fs::create_dir_all(&unfinished)?;
        let mut python = Command::new("python3");
        match GENERATED.iter().find(|(known, _)| *known == name) {
            Some((_, [platform, more @ ..])) => python
                .arg(&self.generator)
                .arg(platform)
                .arg(unfinished.join(name))
                .args(more),
            _ => {
                let [many, few] =
                    ["many-entries.zip", "few-entries.zip"].map(|name| unfinished.join(name));
                python.args(["-c", SMALL]).args([many, few])
            }
        };
        let status = python.stdout(std::process::Stdio::null()).status()?;
        if !status.success() {
            return Err(format!("{name}: {status}").into());
        }
        for file in std::fs::read_dir(&unfinished)?.flatten() {
            std::fs::rename(file.path(), self.folder.join(file.file_name()))?;
        }
        Ok(self.files(name))
    }

    /// One file, or its parts: `fb-P-1.zip`, `fb-P-2.zip` ...
    fn files(&self, name: &str) -> Vec<PathBuf> {
        let stem = name.trim_end_matches(".zip");
        let mut found: Vec<PathBuf> = std::fs::read_dir(&self.folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                let file = path
                    .file_name()
                    .and_then(|file| file.to_str())
                    .unwrap_or("");
                let part = file
                    .strip_prefix(stem)
                    .and_then(|rest| rest.strip_suffix(".zip"));
                part.is_some_and(|part| {
                    part.is_empty()
                        || part
                            .trim_start_matches(['-', '_', '.'])
                            .parse::<u32>()
                            .is_ok()
                })
            })
            .collect();
        found.sort();
        found
    }
}
