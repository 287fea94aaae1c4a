//! Puts the questions one after the other, to whoever sits at the terminal.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

use crate::Audit;
use crate::about::TopicSort;
use crate::facts::{Facts, InChats};
use crate::item::ConversationKind;
use crate::language::{Language, Reason};
use crate::message::Message;
use crate::policy::region::RegionEntry;
use crate::questions::{AnswerFile, Choice, Question};
use crate::text::for_terminal;

use crate::program::cli::objections;
use crate::program::failures::{Failure, unheard};

/// Names told where the user is asked which of them is theirs.
const NAMED: usize = 20;

/// What there is to ask.
pub(super) struct Open<'q> {
    /// Where the user lives.
    pub(super) region: bool,
    /// Who writes in chats that do not say which of them the user is; nobody where there are none.
    pub(super) people: Vec<String>,
    /// Whether they objected.
    pub(super) objection: bool,
    pub(super) undecided: u64,
    pub(super) questions: &'q [Question],
}

/// Saves the answers, after each of them.
type Save<'s> = &'s mut dyn FnMut(&AnswerFile) -> Result<(), Failure>;

/// What is open under the answers so far: how much is undecided, and what to ask about it.
type Plan<'p> = &'p mut dyn FnMut(&AnswerFile) -> Result<(u64, Vec<Question>), Failure>;

/// What is asked before anything else.
#[derive(Clone, Copy)]
enum First {
    Region,
    People,
    Objection,
}

/// Puts the questions one after the other. Every answer is saved before the next question.
pub(super) fn put(
    open: &Open<'_>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    file: &mut AnswerFile,
    save: Save<'_>,
    plan: Plan<'_>,
    language: Language,
) -> Result<(), Failure> {
    let undecided = open.undecided;
    let mut terminal = Terminal {
        input,
        out,
        language,
    };
    let intro = Message::of("put-intro").with("undecided", undecided);
    terminal.tell(&language.message(&intro))?;
    terminal.tell(&language.message(&Message::of("put-how")))?;
    let mut first = Vec::new();
    first.extend(open.region.then_some(First::Region));
    first.extend((!open.people.is_empty()).then_some(First::People));
    first.extend(open.objection.then_some(First::Objection));
    let (mut at, mut changed) = (0, false);
    while let Some(asked) = first.get(at) {
        match put_first(*asked, open, &mut terminal, file)? {
            Reply::End => return Ok(()),
            Reply::Back => at = at.saturating_sub(1),
            Reply::Skip => at += 1,
            Reply::Answer(()) => {
                save(file)?;
                changed = true;
                at += 1;
            }
        }
    }
    let planned = if changed { Some(plan(file)?) } else { None };
    let (undecided, questions) = match &planned {
        Some((undecided, questions)) => (*undecided, questions.as_slice()),
        None => (undecided, open.questions),
    };
    let mut settled: BTreeMap<usize, u64> = BTreeMap::new();
    let mut number = 0;
    while let Some(question) = questions.get(number) {
        // The file of answers has the sentence too.
        let question = &Question {
            ask: question.says(language),
            ..question.clone()
        };
        let left = undecided.saturating_sub(settled.values().sum());
        let asked = Message::of("put-number")
            .with("number", number + 1)
            .with("all", questions.len())
            .with("ask", for_terminal(&question.ask).into_owned());
        let settles = Message::of("put-settles")
            .with("settles", question.settles)
            .with("left", left);
        let ask = [asked, settles, Message::of(choices(question))]
            .map(|line| language.message(&line))
            .join("\n   ");
        match terminal.answer(&ask, &|typed| choice(typed, language))? {
            Reply::End => break,
            Reply::Back => {
                number = number.saturating_sub(1);
                // What is asked again is open again.
                settled.remove(&number);
            }
            Reply::Skip => number += 1,
            Reply::Answer(choice) => {
                file.answer(question, choice);
                save(file)?;
                if choice != Choice::Unknown {
                    settled.insert(number, question.settles);
                }
                number += 1;
            }
        }
    }
    terminal.tell("")
}

/// Puts one of the questions that come first, and writes down what is said to it.
fn put_first(
    asked: First,
    open: &Open<'_>,
    terminal: &mut Terminal<'_>,
    file: &mut AnswerFile,
) -> Result<Reply<()>, Failure> {
    let language = terminal.language;
    Ok(match asked {
        First::Region => {
            let ask = language.message(&Message::of("put-region"));
            terminal
                .answer(&ask, &RegionEntry::of)?
                .map(|region| file.name_region(region.code.as_str()))
        }
        First::People => {
            let named: Vec<&str> = open.people.iter().take(NAMED).map(String::as_str).collect();
            let id = if open.people.len() > NAMED {
                "put-people-more"
            } else {
                "put-people"
            };
            let named = for_terminal(&named.join(", ")).into_owned();
            let ask = language.message(&Message::of(id).with("names", named));
            let known = |text: &str| {
                let is = open
                    .people
                    .iter()
                    .find(|name| name.to_lowercase() == text.to_lowercase());
                is.cloned().ok_or_else(|| Message::of("put-nobody").into())
            };
            terminal
                .answer(&ask, &known)?
                .map(|name| file.name_me(&name))
        }
        First::Objection => {
            let ask = language.message(&Message::of("put-objection"));
            let day = |text: &str| match means(text, NO, language) {
                true => Ok(None),
                false => objections(text).map(Some),
            };
            match terminal.answer(&ask, &day)? {
                Reply::Answer(None) => Reply::Skip,
                said => said.map(|told| told.into_iter().for_each(|one| file.add_objections(one))),
            }
        }
    })
}

/// Who writes in chats of which nothing says which of them the user is; who writes most comes
/// first.
pub(super) fn people(audit: &Audit) -> Vec<String> {
    let mut all: BTreeMap<&str, u64> = BTreeMap::new();
    fn unknown(facts: &Facts) -> bool {
        facts.account_name().is_none() || facts.in_chats == InChats::Unknown
    }
    for export in audit
        .read
        .exports
        .iter()
        .filter(|export| unknown(&export.facts))
    {
        let own = audit.conversations.iter().filter(|one| {
            one.conversation.export == export.id
                && one.conversation.kind != ConversationKind::Channel
        });
        for (name, n) in own
            .flat_map(|one| &one.conversation.senders)
            .filter(|(name, _)| !name.is_empty())
        {
            *all.entry(name).or_default() += n;
        }
    }
    let mut all: Vec<(&str, u64)> = all.into_iter().collect();
    all.sort_by_key(|(name, n)| (std::cmp::Reverse(*n), *name));
    all.into_iter().map(|(name, _)| name.to_owned()).collect()
}

fn choices(question: &Question) -> &'static str {
    match question.about.topic.sort() {
        TopicSort::Group => "put-choices-group",
        TopicSort::Account | TopicSort::Other => "put-choices",
    }
}

/// Words by which people say the same, by the id of their list in each language.
const NO: &str = "typed-no";

/// Whether somebody typed one of these words, in their language or in English.
fn means(typed: &str, words: &'static str, language: Language) -> bool {
    let typed = typed.to_lowercase();
    let typed = typed.trim_end_matches(['.', '!']);
    [language, Language::English].into_iter().any(|language| {
        let known = language.message(&Message::of(words));
        known.split_whitespace().any(|known| known == typed)
    })
}

fn choice(typed: &str, language: Language) -> Result<Choice, Reason> {
    let is = |words| means(typed, words, language);
    match typed {
        "1" => Ok(Choice::Public),
        "2" => Ok(Choice::Private),
        "3" => Ok(Choice::Unknown),
        _ if is("typed-public") => Ok(Choice::Public),
        _ if is("typed-private") || is(NO) => Ok(Choice::Private),
        _ if is("typed-unknown") => Ok(Choice::Unknown),
        _ => Err(Message::of("put-type").into()),
    }
}

/// What was said to a question.
enum Reply<T> {
    Answer(T),
    Skip,
    /// To the question before.
    Back,
    End,
}

impl<T> Reply<T> {
    fn map<U>(self, with: impl FnOnce(T) -> U) -> Reply<U> {
        match self {
            Self::Answer(said) => Reply::Answer(with(said)),
            Self::Skip => Reply::Skip,
            Self::Back => Reply::Back,
            Self::End => Reply::End,
        }
    }
}

/// Where somebody is asked, and in which language.
struct Terminal<'t> {
    input: &'t mut dyn BufRead,
    out: &'t mut dyn Write,
    language: Language,
}

impl Terminal<'_> {
    fn tell(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.out, "{line}").map_err(|error| unheard(&error))
    }

    /// What was typed, as soon as it can be read.
    fn answer<T>(
        &mut self,
        ask: &str,
        read: &dyn Fn(&str) -> Result<T, Reason>,
    ) -> Result<Reply<T>, Failure> {
        let language = self.language;
        self.tell(&format!("\n{ask}"))?;
        loop {
            let Some(line) = self.line().map_err(|error| unheard(&error))? else {
                return Ok(Reply::End);
            };
            match line.trim() {
                "" => return Ok(Reply::Skip),
                typed if means(typed, "typed-skip", language) => return Ok(Reply::Skip),
                typed if means(typed, "typed-back", language) => return Ok(Reply::Back),
                typed if means(typed, "typed-quit", language) => return Ok(Reply::End),
                typed => match read(typed) {
                    Ok(said) => return Ok(Reply::Answer(said)),
                    Err(Reason(what)) => self.tell(&format!("   {}", language.message(&what)))?,
                },
            }
        }
    }

    /// The next line; nothing where there is none.
    fn line(&mut self) -> io::Result<Option<String>> {
        write!(self.out, "   > ")?;
        self.out.flush()?;
        let mut line = String::new();
        Ok((self.input.read_line(&mut line)? > 0).then_some(line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::about::{About, Days};
    use crate::item::ExportId;
    use crate::questions::Answers;

    fn question(id: &str, settles: u64) -> Question {
        let about = About::parse(crate::item::Platform::Facebook, id).unwrap();
        Question {
            export: ExportId(0),
            id: format!("facebook.{id}"),
            about,
            in_days: Days {
                from: None,
                to: None,
            },
            ask: format!("{id}?"),
            settles,
        }
    }

    /// What is shown, and what is saved, one after the other.
    fn asked(typed: &str) -> (String, Vec<String>) {
        let questions = [
            question("group:A", 30),
            question("events", 5),
            question("stories", 1),
        ];
        let (mut out, mut saved) = (Vec::new(), Vec::new());
        let mut file = AnswerFile::open(Some("")).unwrap();
        let mut save = |file: &AnswerFile| {
            saved.push(file.to_string());
            Ok(())
        };
        let people = if typed.starts_with("as ") {
            vec!["Ada Example".to_owned(), "Bo".to_owned()]
        } else {
            Vec::new()
        };
        let typed = typed.trim_start_matches("as ");
        let open = Open {
            region: true,
            people,
            objection: true,
            undecided: 40,
            questions: &questions,
        };
        // Where the region or the objection is told, two of the three questions stay.
        let mut plan =
            |_: &AnswerFile| Ok((36, vec![question("group:A", 30), question("events", 5)]));
        put(
            &open,
            &mut typed.as_bytes(),
            &mut out,
            &mut file,
            &mut save,
            &mut plan,
            Language::English,
        )
        .unwrap();
        (String::from_utf8(out).unwrap(), saved)
    }

    #[test]
    fn answers_are_saved_one_by_one() {
        let (shown, saved) = asked("\n\n2\n\n1\n");
        assert_eq!(saved.len(), 2);
        assert!(
            saved[0].contains("group:A")
                && saved[0].contains("private")
                && !saved[0].contains("stories")
        );
        assert!(
            saved[1].contains("stories") && !saved[1].contains("events"),
            "skipped: {}",
            saved[1]
        );
        assert!(
            shown.contains("It settles 30 of the 40") && shown.contains("It settles 1 of the 10"),
            "{shown}"
        );
    }

    #[test]
    fn asking_can_be_left_at_any_time() {
        assert_eq!(asked("").1.len(), 0);
        assert_eq!(asked("\n\nq\n2\n").1.len(), 0);
        let (shown, saved) = asked("\n\nwhat?\n3\nq\n");
        assert!(shown.contains("type 1, 2 or 3"), "{shown}");
        assert_eq!(saved.len(), 1);
        assert!(saved[0].contains("unknown"));
    }

    #[test]
    fn who_one_is_in_chats_is_asked_by_name() {
        let (shown, saved) = asked("as \nCy\nada example\n\nq\n");
        assert!(
            shown.contains("Ada Example, Bo.") && shown.contains("nobody of that name"),
            "{shown}"
        );
        assert_eq!(Answers::read(&saved[0]).unwrap().me(), Some("Ada Example"));
        assert!(
            !asked("\n\nq\n").0.contains("Who are you"),
            "where the files say it nobody is asked"
        );
    }

    #[test]
    fn where_one_lives_and_when_one_objected_are_asked_first() {
        let (shown, saved) = asked("atlantis\nde\nlast May\n2025-05-20\nq\n");
        assert!(
            shown.contains("there is no region") && shown.contains("is no day"),
            "{shown}"
        );
        assert_eq!(saved.len(), 2);
        let answers = Answers::read(&saved[1]).unwrap();
        assert_eq!(
            answers.region().map(|region| region.code.as_str()),
            Some("eu")
        );
        assert!(answers.tells_objection(), "{}", saved[1]);
    }

    #[test]
    fn a_region_that_is_told_changes_what_is_asked() {
        let (shown, _) = asked("de\n\nq\n");
        assert!(
            shown.contains("1 of 2.") && shown.contains("30 of the 36"),
            "{shown}"
        );
        let (shown, _) = asked("\n\nq\n");
        assert!(shown.contains("1 of 3."), "{shown}");
    }

    #[test]
    fn no_never_and_back_are_answers() {
        let (shown, saved) = asked("\nno\nyes\nback\nnever\nq\n");
        assert!(!shown.contains("is no day"), "{shown}");
        let last = Answers::read(saved.last().unwrap()).unwrap();
        let choices: Vec<Choice> = last.given().iter().map(|answer| answer.choice).collect();
        assert_eq!(
            choices,
            [Choice::Private],
            "the second answer takes the place of the first: {shown}"
        );
        assert!(!last.tells_objection());
        // Back from the second of those that come first.
        let (_, saved) = asked("fr\nback\nbr\nno\nq\n");
        let last = Answers::read(saved.last().unwrap()).unwrap();
        assert_eq!(last.region().map(|region| region.code.as_str()), Some("br"));
        let (_, saved) = asked("\nwhatsapp=2026-01-10\nq\n");
        assert!(saved[0].contains("form = \"whatsapp\""), "{}", saved[0]);
    }
}
