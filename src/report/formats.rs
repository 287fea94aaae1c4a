//! What the program can read, for the terminal, from the readers' own descriptions and the tables.

use std::collections::BTreeMap;

use super::wording::kind;
use crate::catalogue::{Nature, counted_files, folders, kinds};
use crate::item::Platform;
use crate::language::Language;

/// The width of the smallest terminals.
const WIDTH: usize = 80;

/// The list, in lines that fit a terminal.
pub fn formats() -> String {
    let mut lines = FormatLines(Vec::new());
    lines.add(
        0,
        "Paths are those below an export's activity folder (your_facebook_activity, your_instagram_activity ...). * stands for anything within a folder, ** for anything. Numbers in brackets: in how many of 27 real layouts a file was seen.",
    );
    lines.add(0, "");
    lines.add(
        0,
        "Exports in HTML: the page of the same name (.html for .json) is read as that file is, in the layouts since 2018; before, the pages of the folder html, with the profile, albums and threads beside it. A page shows less than the JSON: no number of a post, times to the second or minute, Facebook's without a zone.",
    );
    for one in Platform::ALL {
        let name = one.title();
        if !kinds().any(|kind| kind.platform == *one) {
            continue;
        }
        lines.heading(&format!("{name}: read item by item"));
        for file in kinds().filter(|file| file.platform == *one) {
            lines.add(0, "");
            lines.add(2, &format!("{} ({})", file.title, file.tier));
            file.paths
                .iter()
                .for_each(|path| lines.add(4, path.pattern));
            lines.add(4, &format!("Reads: {}", file.reads));
            lines.add(4, &format!("Cannot tell: {}", file.cannot_tell));
        }
        lines.heading(&format!("{name}: account data, counted by category"));
        let mut categories: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for file in counted_files().iter().filter(|file| file.platform == *one) {
            let seen = if file.layouts == 0 {
                "documented".to_owned()
            } else {
                file.layouts.to_string()
            };
            categories
                .entry(file.category)
                .or_default()
                .push(format!("{} ({seen})", file.paths.join(" ")));
        }
        for (category, files) in &categories {
            lines.add(0, "");
            lines.add(
                2,
                &format!("{} ({} files)", category.replace('_', " "), files.len()),
            );
            files.iter().for_each(|file| lines.add(4, file));
        }
        lines.heading(&format!(
            "{name}: files that are new to this program, by their folder"
        ));
        lines.add(0, "");
        for folder in folders().iter().filter(|folder| folder.platform == *one) {
            let nature = match folder.nature {
                Nature::AccountData(category) => {
                    format!("account data ({})", category.replace('_', " "))
                }
                Nature::Content(of) => {
                    format!("read by shape ({})", kind(Language::English.words(), of))
                }
            };
            lines.add(2, &format!("{}: {nature}", folder.pattern));
        }
    }
    lines.0.join("\n")
}

struct FormatLines(Vec<String>);

impl FormatLines {
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
