//! `metaudit ask`: puts the questions, and keeps the file of answers.

use std::io::{self, BufRead, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use metaudit::about::Topic;
use metaudit::questions::{AnswerFile, Answers, Choice, Error, Question, accounts};
use metaudit::text::for_terminal;
use tempfile::NamedTempFile;

use crate::cli::How;
use crate::outputs::{beside, folder_of};
use crate::run::{Exit, Failure, Stop, print, read_and_judge};

/// Questions written down for people to answer by hand: more would hide those that matter.
const WRITTEN: usize = 100;

/// Asks, or writes the questions down where nobody can be asked.
pub(crate) fn run(paths: &[PathBuf], output: Option<&Path>, how: &How) -> Result<Exit, Failure> {
    let path = output.map_or_else(|| beside(paths, "answers.toml"), Path::to_owned);
    // Before anybody is asked: an answer that cannot be kept is lost.
    if !folder_of(&path).is_dir() {
        let what = anyhow!("{}: there is no folder to put it into", path.display());
        return Err(Failure::usage(what, "make the folder, or choose another place with -o FILE"));
    }
    let text = if path.exists() { Some(text_of(&path)?) } else { None };
    let mut file = AnswerFile::open(text.as_deref()).map_err(|error| in_file(&path, &error))?;
    let answers = Answers::read(&file.to_string()).map_err(|error| in_file(&path, &error))?;

    let stop = Stop::on_ctrl_c()?;
    let audit = read_and_judge(paths, answers, folder_of(&path), how, &stop)?;
    file.name_accounts(&accounts(&audit.read.exports));
    for remark in audit.told.iter().filter_map(|told| told.remark()) {
        print(&for_terminal(&remark));
    }
    if audit.questions.is_empty() {
        print("Nothing that you could tell would settle more.");
        return Ok(Exit::Audited);
    }
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        stop.wait();
        let undecided = audit.summary.all.undecided;
        let mut save = |file: &AnswerFile| write(&path, file);
        let asked = put(&audit.questions, undecided, &mut io::stdin().lock(), &mut io::stdout(), &mut file, &mut save);
        asked.map_err(|error| Failure::usage(error, "choose another place with -o FILE"))?;
        print(&format!("Now run: metaudit {} --answers {}", shown(paths), quoted(&path)));
    } else {
        let questions = audit.questions.get(..WRITTEN).unwrap_or(&audit.questions);
        file.put(questions);
        write(&path, &file).map_err(|error| Failure::usage(error, "choose another place with -o FILE"))?;
        if !how.quiet {
            print(&format!(
                "{}: {} of {} questions, those that settle the most. Fill them in, then run: metaudit {} --answers {}",
                path.display(),
                questions.len(),
                audit.questions.len(),
                shown(paths),
                quoted(&path)
            ));
        }
    }
    Ok(Exit::Audited)
}

/// Puts the questions one after the other. Every answer is saved before the next question.
fn put(
    questions: &[Question],
    undecided: u64,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    file: &mut AnswerFile,
    save: &mut dyn FnMut(&AnswerFile) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    writeln!(
        out,
        "{undecided} things cannot be decided from the export. Each answer settles some of them; every answer is saved at once.\n\
         Type a number and press Enter. Enter alone skips a question, q ends."
    )?;
    let mut open = undecided;
    for (number, question) in questions.iter().enumerate() {
        writeln!(
            out,
            "\n{} of {}. {}\n   It settles {} of the {open} that are open.\n   {}",
            number + 1,
            questions.len(),
            for_terminal(&question.ask),
            question.settles,
            choices(question)
        )?;
        let Some(said) = answer(input, out)? else { break };
        let Some(choice) = said else { continue };
        file.answer(question, choice);
        save(file)?;
        if choice != Choice::Unknown {
            open = open.saturating_sub(question.settles);
        }
    }
    writeln!(out)?;
    Ok(())
}

fn choices(question: &Question) -> &'static str {
    match question.about.topic {
        Topic::Group => "1 public: everybody can see what is in it   2 private: only members can   3 I do not know",
        _ => "1 yes, everybody (public)   2 no, only some people or nobody (private)   3 I do not know, or both",
    }
}

/// What was typed: a choice, nothing for "skip"; none at the end.
fn answer(input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<Option<Option<Choice>>> {
    loop {
        write!(out, "   > ")?;
        out.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        match line.trim().to_lowercase().as_str() {
            "" | "s" | "skip" => return Ok(Some(None)),
            "1" | "public" => return Ok(Some(Some(Choice::Public))),
            "2" | "private" => return Ok(Some(Some(Choice::Private))),
            "3" | "unknown" => return Ok(Some(Some(Choice::Unknown))),
            "q" | "quit" => return Ok(None),
            _ => writeln!(out, "   Type 1, 2 or 3; Enter alone skips, q ends.")?,
        }
    }
}

/// The text of a file of answers.
pub(crate) fn text_of(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| {
        Failure::usage(
            anyhow!("{}: {error}", path.display()),
            "check the path of the answers; metaudit ask writes them",
        )
    })
}

/// An error in a file of answers.
pub(crate) fn in_file(path: &Path, error: &Error) -> Failure {
    Failure::usage(anyhow!("{}: {error}", path.display()), "mend that line, or take it out")
}

/// Whole or not at all, and for its owner only, as the reports.
fn write(path: &Path, file: &AnswerFile) -> anyhow::Result<()> {
    let cannot = || format!("{}: the answers cannot be written", path.display());
    let mut whole = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
    whole.write_all(file.to_string().as_bytes()).with_context(cannot)?;
    whole.persist(path).with_context(cannot)?;
    Ok(())
}

fn shown(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| quoted(path)).collect::<Vec<_>>().join(" ")
}

/// A path as it can be typed.
fn quoted(path: &Path) -> String {
    let text = for_terminal(&path.display().to_string()).into_owned();
    if text.contains([' ', '(', ')', '&', '\'']) { format!("\"{text}\"") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use metaudit::about::About;
    use metaudit::item::{ExportId, Platform};

    fn question(id: &str, settles: u64) -> Question {
        let about = About::parse(Platform::Facebook, id).unwrap();
        Question { export: ExportId(0), id: format!("facebook.{id}"), about, ask: format!("{id}?"), settles }
    }

    /// What is shown, and what is saved, one after the other.
    fn asked(typed: &str) -> (String, Vec<String>) {
        let questions = [question("group:A", 30), question("events", 5), question("stories", 1)];
        let (mut out, mut saved) = (Vec::new(), Vec::new());
        let mut file = AnswerFile::open(Some("")).unwrap();
        let mut save = |file: &AnswerFile| {
            saved.push(file.to_string());
            Ok(())
        };
        put(&questions, 40, &mut typed.as_bytes(), &mut out, &mut file, &mut save).unwrap();
        (String::from_utf8(out).unwrap(), saved)
    }

    #[test]
    fn answers_are_saved_one_by_one() {
        let (shown, saved) = asked("2\n\n1\n");
        assert_eq!(saved.len(), 2);
        assert!(saved[0].contains("group:A") && saved[0].contains("private") && !saved[0].contains("stories"));
        assert!(saved[1].contains("stories") && !saved[1].contains("events"), "skipped: {}", saved[1]);
        assert!(shown.contains("It settles 30 of the 40") && shown.contains("It settles 1 of the 10"), "{shown}");
    }

    #[test]
    fn asking_can_be_left_at_any_time() {
        assert_eq!(asked("").1.len(), 0);
        assert_eq!(asked("q\n2\n").1.len(), 0);
        let (shown, saved) = asked("what?\n3\nq\n");
        assert!(shown.contains("Type 1, 2 or 3"), "{shown}");
        assert_eq!(saved.len(), 1);
        assert!(saved[0].contains("unknown"));
    }
}
