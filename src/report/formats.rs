//! What the program can read, for the terminal, from the readers' own descriptions and the tables.

use std::collections::BTreeMap;

use super::wording::kind;
use crate::catalogue::{FileKind, FormatTier, Nature, counted_files, folders, kinds};
use crate::item::Platform;
use crate::language::{Language, Words};

/// The width of the smallest terminals.
const WIDTH: usize = 80;

/// The list, in lines that fit a terminal.
pub(crate) fn formats(language: Language) -> String {
    let w = language.words();
    let mut lines = FormatLines(Vec::new());
    lines.add(0, w.say("formats-paths"));
    lines.add(0, "");
    lines.add(0, w.say("formats-pages"));
    for one in Platform::ALL {
        let platform = ("platform", one.title());
        if !kinds().any(|kind| kind.platform == *one) {
            continue;
        }
        lines.heading(&w.fill("formats-read", &[platform]));
        for file in kinds().filter(|file| file.platform == *one) {
            lines.add(0, "");
            lines.kind(w, file);
        }
        lines.heading(&w.fill("formats-counted", &[platform]));
        let mut categories: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for file in counted_files().iter().filter(|file| file.platform == *one) {
            let (paths, layouts) = (file.paths.join(" "), file.layouts.to_string());
            let paths = ("paths", paths.as_str());
            let known = match file.layouts {
                0 => w.fill("formats-file-documented", &[paths]),
                _ => w.fill("formats-file", &[paths, ("layouts", &layouts)]),
            };
            categories.entry(file.category).or_default().push(known);
        }
        for (category, files) in &categories {
            let (category, n) = (category_in(w, category), files.len().to_string());
            lines.add(0, "");
            lines.add(
                2,
                &w.fill(
                    "formats-category",
                    &[("category", &category), ("files", &n)],
                ),
            );
            for file in files.iter() {
                lines.add(4, file);
            }
        }
        lines.heading(&w.fill("formats-new", &[platform]));
        lines.add(0, "");
        for folder in folders().iter().filter(|folder| folder.platform == *one) {
            let pattern = ("folder", folder.pattern);
            let holds = match folder.nature {
                Nature::AccountData(category) => w.fill(
                    "formats-folder-counted",
                    &[pattern, ("category", &category_in(w, category))],
                ),
                Nature::Content(of) => w.fill(
                    "formats-folder-by-shape",
                    &[pattern, ("kind", &kind(w, of))],
                ),
            };
            lines.add(2, &holds);
        }
    }
    lines.0.join("\n")
}

/// A category of account data. In English it is the word of the report.
fn category_in(w: &Words, category: &str) -> String {
    if w.language == Language::English {
        category.replace('_', " ")
    } else {
        w.word(category)
    }
}

/// The id of a text about a kind of file. Where several kinds say the same, it stands under the
/// first of them.
pub(crate) fn id_of(
    file: &FileKind,
    text: impl Fn(&FileKind) -> &'static str,
    part: &str,
) -> String {
    let first = kinds().find(|other| text(other) == text(file));
    format!("file-{}-{part}", first.unwrap_or(file).id)
}

struct FormatLines(Vec<String>);

impl FormatLines {
    /// Adds what is known of a kind of file.
    fn kind(&mut self, w: &Words, file: &FileKind) {
        let title = w.translated(&format!("file-{}", file.id), file.title);
        let known = match file.tier {
            FormatTier::Seen(layouts) => {
                w.fill("formats-seen", &[("layouts", &layouts.to_string())])
            }
            FormatTier::Documented => w.say("formats-documented").to_owned(),
        };
        self.add(
            2,
            &w.fill("formats-title", &[("title", &title), ("known", &known)]),
        );
        for path in file.paths.iter() {
            self.add(4, path.pattern);
        }
        let reads = w.translated(&id_of(file, |file| file.reads, "reads"), file.reads);
        self.add(4, &w.fill("formats-reads", &[("text", &reads)]));
        let hidden = id_of(file, |file| file.cannot_tell, "cannot-tell");
        let hidden = w.translated(&hidden, file.cannot_tell);
        self.add(4, &w.fill("formats-cannot-tell", &[("text", &hidden)]));
    }

    fn heading(&mut self, text: &str) {
        self.add(0, "");
        self.add(0, text);
    }

    /// Adds a text, broken between words and, in paths, behind slashes.
    fn add(&mut self, indent: usize, text: &str) {
        let mut line = " ".repeat(indent);
        let mut is_empty = true;
        for word in text.split(' ') {
            for (number, piece) in word.split_inclusive('/').enumerate() {
                let gap = usize::from(!is_empty && number == 0);
                if !is_empty && line.chars().count() + gap + piece.chars().count() > WIDTH {
                    self.0
                        .push(std::mem::replace(&mut line, " ".repeat(indent + 2)));
                } else if gap == 1 {
                    line.push(' ');
                }
                line.push_str(piece);
                is_empty = false;
            }
        }
        self.0.push(line.trim_end().to_owned());
    }
}
