//! What changed, to paste into a note.

use std::io::{self, Write};

use super::MARK;
use super::words::{ChangeLine, beside, heading, means, notes, number, sides, threads};
use crate::compare::{Comparison, Section};
use crate::language::Language;
use crate::report::markdown::plain;

/// Changes listed of each section; all of them stand in JSON.
const LISTED: usize = 100;

pub(super) fn write(
    compared: &Comparison,
    language: Language,
    out: &mut (dyn Write + Send),
) -> io::Result<()> {
    let w = language.words();
    writeln!(out, "<!-- {MARK} -->\n\n# {}\n", w.say("diff-heading"))?;
    for line in notes(w, compared) {
        writeln!(out, "**{}**\n", plain(&line))?;
    }
    for line in sides(w, compared).iter().chain(&beside(w, compared)) {
        writeln!(out, "- {}", plain(line))?;
    }
    writeln!(out, "- {}", w.count(compared.kept, "diff-kept"))?;
    if compared.is_empty() {
        writeln!(out, "\n{}", w.say("diff-none"))?;
    }
    let first = compared.first(LISTED)?;
    for section in Section::ALL {
        let Some(changes) = first.get(section) else {
            continue;
        };
        writeln!(
            out,
            "\n## {}\n",
            w.labelled(heading(w, *section), &number(w, compared, *section))
        )?;
        if let Some(means) = means(w, *section) {
            writeln!(out, "{means}\n")?;
        }
        for line in changes
            .iter()
            .filter_map(|change| ChangeLine::of(w, change))
        {
            write_line(&line, out)?;
        }
        let more = compared
            .count(*section)
            .saturating_sub(changes.len() as u64);
        if more > 0 {
            writeln!(out, "\n{}", w.count(more, "told-left-out"))?;
        }
    }
    if let Some(number) = threads(w, compared) {
        writeln!(
            out,
            "\n## {}\n",
            w.labelled(w.say("page-conversations"), &number)
        )?;
        let changes = &compared.threads.changes;
        for line in changes
            .iter()
            .take(LISTED)
            .filter_map(|change| ChangeLine::of_thread(w, change))
        {
            write_line(&line, out)?;
        }
        let more = changes.len().saturating_sub(LISTED) as u64;
        if more > 0 {
            writeln!(out, "\n{}", w.count(more, "told-left-out"))?;
        }
    }
    Ok(())
}

fn write_line(line: &ChangeLine, out: &mut (dyn Write + Send)) -> io::Result<()> {
    let arrow = if line.before.is_empty() || line.after.is_empty() {
        ""
    } else {
        " → "
    };
    let why = line
        .why
        .as_ref()
        .map_or(String::new(), |why| format!(" *({why})*"));
    let judged = format!("{}{arrow}{}", line.before, line.after);
    writeln!(
        out,
        "- {}: {} ({judged}){why}",
        plain(&line.item),
        plain(&line.words)
    )
}
