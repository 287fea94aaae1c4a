//! What changed, on the terminal: in numbers.

use super::words::{beside, heading, notes, number, sides, threads};
use crate::compare::{Comparison, Section};
use crate::language::Language;
use crate::text::for_terminal;

/// What changed, with the files that were written.
pub(crate) fn terminal(compared: &Comparison, language: Language, written: &[String]) -> String {
    let w = language.words();
    let mut lines: Vec<String> = sides(w, compared).into();
    lines.extend(notes(w, compared));
    lines.push(w.count(compared.kept, "diff-kept"));
    if compared.is_empty() {
        lines.push(w.say("diff-none").to_owned());
    }
    for section in Section::ALL
        .iter()
        .filter(|section| compared.count(**section) > 0)
    {
        lines.push(format!(
            "  {}",
            w.labelled(heading(w, *section), &number(w, compared, *section))
        ));
    }
    if let Some(threads) = threads(w, compared) {
        lines.push(format!(
            "  {}",
            w.labelled(w.say("page-conversations"), &threads)
        ));
    }
    lines.extend(beside(w, compared));
    lines.extend(
        written
            .iter()
            .map(|path| w.fill("diff-written", &[("path", path)])),
    );
    lines
        .iter()
        .map(|line| for_terminal(line).into_owned())
        .collect::<Vec<_>>()
        .join("\n")
}
