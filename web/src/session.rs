//! One tab: what was read, how it is judged, and what was answered.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, BufWriter, Write};
use std::sync::Arc;

use metaudit::{
    AnswerFile, Answers, Audit, Choice, Coverage, Format, HandedIn, Language, Letter, LetterForm,
    Names, Options, Question, Reading, RegionEntry, Scratch, Watch,
};

use crate::command::{Command, FileGiven, Given, How, Judged, Reply, SaidThere, Told};
use crate::handed::{Browser, Handed};
use crate::trouble;

/// Takes what comes out.
pub trait Out: Send {
    /// The next piece.
    fn piece(&mut self, bytes: &[u8]);
}

impl Out for Vec<u8> {
    fn piece(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

/// What comes out, as something that can be written to.
struct Handing<'a>(&'a mut dyn Out);

impl Write for Handing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.piece(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Items beyond this are too many for a tab, which has 4 GiB at most.
const SCRATCH: u64 = 3 << 29;
/// As many small pictures as the program puts into its page.
const THUMBNAILS: usize = 100;
/// The size of a piece.
const PIECE: usize = 1 << 18;

/// What a tab knows.
pub struct Session {
    browser: &'static dyn Browser,
    read: Option<Read>,
    how: Option<How>,
    /// What was told, as the file that it can be saved to.
    answers: AnswerFile,
    /// The name of the file that was opened.
    answers_name: Option<String>,
    /// Questions that were asked before and are not now, by their ids: one that is answered is asked
    /// no more.
    asked_before: BTreeMap<String, Question>,
}

/// What was read, and what it came to last.
struct Read {
    reading: Reading,
    /// Who the user was said to be: whose chats they are shows while reading.
    me: Option<String>,
    files: Vec<FileGiven>,
    audit: Audit,
}

type Done<T> = Result<T, Told>;

impl Session {
    /// A tab into which nothing was put.
    pub fn new(browser: &'static dyn Browser) -> Self {
        let answers = AnswerFile::default();
        Self {
            browser,
            read: None,
            how: None,
            answers,
            answers_name: None,
            asked_before: BTreeMap::new(),
        }
    }

    /// Does what a command says, and answers in JSON.
    pub fn run(&mut self, command: &[u8], watch: &dyn Watch, out: &mut dyn Out) -> Vec<u8> {
        let done = serde_json::from_slice(command).map_err(|error| trouble::plain("other", error));
        let reply = done
            .and_then(|command| self.obey(command, watch, out))
            .unwrap_or_else(Reply::Trouble);
        serde_json::to_vec(&reply).unwrap_or_default()
    }

    fn obey(&mut self, command: Command, watch: &dyn Watch, out: &mut dyn Out) -> Done<Reply> {
        match command {
            Command::Read {
                files,
                answers,
                how,
            } => {
                let before = self.read.take();
                self.keep_asked(before.map(|read| read.audit));
                self.answers = AnswerFile::open(answers.as_deref())
                    .map_err(|error| trouble::of_answers(&error))?;
                self.take(how);
                self.read(files, watch)
            }
            Command::Judge { how } => {
                self.take(how);
                self.judge(watch)
            }
            Command::Answer { given } => {
                let kept = self.answers.clone();
                given
                    .iter()
                    .try_for_each(|(id, choice)| self.answer(id, choice.as_deref()))?;
                self.judge(watch).inspect_err(|_| self.answers = kept)
            }
            Command::OpenAnswers { text, name, how } => {
                let opened =
                    AnswerFile::open(Some(&text)).map_err(|error| trouble::of_answers(&error))?;
                let kept = (
                    std::mem::replace(&mut self.answers, opened),
                    self.answers_name.replace(name),
                    self.how.take(),
                );
                self.open(how)
                    .and_then(|()| self.judge(watch))
                    .inspect_err(|_| (self.answers, self.answers_name, self.how) = kept)
            }
            Command::SaveAnswers => self.save_answers(out),
            Command::Write { format, redacted } => self.write(&format, redacted, out),
            Command::Letter => {
                let audit = &self.known()?.audit;
                let letter = metaudit::letter(audit, self.language(), &[], LetterForm::Markdown)
                    .map_err(|error| trouble::of_letter(&error))?;
                match letter {
                    Letter::Written(letter) => out.piece(&letter),
                    // Why there is none, and what helps.
                    Letter::Instead(text) => out.piece(text.as_bytes()),
                }
                Ok(Reply::Written {
                    name: Names::of(audit).letter("md"),
                })
            }
        }
    }

    /// Takes how to judge. What the page says of something takes the place of what the answers say
    /// of it.
    fn take(&mut self, how: How) {
        how.changed
            .iter()
            .for_each(|said| self.answers.forget_said(*said));
        self.how = Some(how);
    }

    /// Takes how to judge beside answers that were opened: where these say something, it is not
    /// what the page said before.
    fn open(&mut self, mut how: How) -> Done<()> {
        let told = self.told()?;
        how.changed.clear();
        how.region = how.region.filter(|_| told.region().is_none());
        how.me = how.me.filter(|_| told.me().is_none());
        how.objected_on = how.objected_on.filter(|_| !told.tells_objection());
        self.how = Some(how);
        Ok(())
    }

    /// What the answers say for the fields of the page.
    fn said(&self) -> Done<SaidThere> {
        let told = self.told()?;
        let objection = told
            .objections_of_all()
            .and_then(|all| all.as_one())
            .map(|(form, on)| (on, form));
        let region = told.region().map(|entry| entry.code.as_str());
        let objected = told.tells_objection();
        Ok(SaidThere {
            region,
            me: told.me().map(str::to_owned),
            objected,
            objection,
        })
    }

    fn read(&mut self, files: Vec<FileGiven>, watch: &dyn Watch) -> Done<Reply> {
        let options = self.options(false)?;
        let handed = files.iter().zip(0..).map(|(file, place)| HandedIn {
            name: file.name.clone(),
            source: Arc::new(Handed::new(self.browser, place, file.bytes)),
        });
        let archive = metaudit::open_files(handed.collect(), &options)
            .map_err(|error| trouble::of(&error))?;
        let reading =
            metaudit::read(archive, &options, watch).map_err(|error| trouble::of(&error))?;
        let audit = reading
            .judge(&options)
            .map_err(|error| trouble::of(&error))?;
        let me = options.me().map(str::to_owned);
        let before = self.read.replace(Read {
            reading,
            me,
            files,
            audit,
        });
        self.keep_asked(before.map(|read| read.audit));
        self.judged()
    }

    fn judge(&mut self, watch: &dyn Watch) -> Done<Reply> {
        let options = self.options(false)?;
        let Some(read) = &mut self.read else {
            let (file, said) = (self.answers.to_string(), self.said()?);
            return Ok(Reply::Judged(Judged {
                file,
                said,
                ..Judged::default()
            }));
        };
        if read.me.as_deref() != options.me() {
            let files = read.files.clone();
            return self.read(files, watch);
        }
        let audit = read
            .reading
            .judge(&options)
            .map_err(|error| trouble::of(&error))?;
        let before = std::mem::replace(&mut read.audit, audit);
        self.keep_asked(Some(before));
        self.judged()
    }

    /// Keeps what the audit before asked and that of now does not. There may be thousands of
    /// questions, nearly all of which stay.
    fn keep_asked(&mut self, before: Option<Audit>) {
        let now = self.read.iter().flat_map(|read| read.audit.questions());
        let now: HashSet<&str> = now.map(|question| question.id.as_str()).collect();
        let before = before.iter().flat_map(Audit::questions);
        let gone = before.filter(|question| !now.contains(question.id.as_str()));
        let gone = gone.map(|question| (question.id.clone(), question.clone()));
        self.asked_before.extend(gone);
    }

    /// A question that is asked, or was.
    fn asked(&self, id: &str) -> Option<&Question> {
        let mut now = self.read.iter().flat_map(|read| read.audit.questions());
        now.find(|question| question.id == id)
            .or_else(|| self.asked_before.get(id))
    }

    fn judged(&self) -> Done<Reply> {
        let language = self.language();
        let audit = &self.known()?.audit;
        let answers = audit.answers().map(|(id, choice)| {
            let ask = self.asked(id).map(|asked| asked.says(language));
            Given {
                id: id.to_owned(),
                ask: ask.unwrap_or_default(),
                choice: choice.as_str(),
            }
        });
        let judged = Judged {
            region: audit.region_code().to_owned(),
            in_scope: audit.items_with(Coverage::InScope),
            undecided: audit.items_with(Coverage::Undecided),
            items: audit.items(),
            some_unread: audit.is_incomplete(),
            answers: answers.collect(),
            file: self.answers.to_string(),
            said: self.said()?,
        };
        Ok(Reply::Judged(judged))
    }

    fn answer(&mut self, id: &str, choice: Option<&str>) -> Done<()> {
        let Some(choice) = choice else {
            self.answers.forget(id);
            return Ok(());
        };
        let asked = self.asked(id).cloned();
        let (Some(question), Some(choice)) = (asked, Choice::of_word(choice)) else {
            return Err(trouble::plain("other", format!("{id}={choice}")));
        };
        self.answers.answer(&question, choice);
        // Files of somebody else may follow, of whom it says nothing.
        if let Some(read) = &self.read {
            self.answers.name_accounts(&read.audit.accounts());
        }
        Ok(())
    }

    fn save_answers(&self, out: &mut dyn Out) -> Done<Reply> {
        let mut file = self.answers.clone();
        let audit = self.known().ok().map(|read| &read.audit);
        audit
            .iter()
            .for_each(|audit| file.name_accounts(&audit.accounts()));
        if let Some(how) = &self.how {
            how.region
                .iter()
                .for_each(|region| file.name_region(region));
            how.me.iter().for_each(|me| file.name_me(me));
            Some(how.objections())
                .filter(|filed| !filed.is_empty())
                .into_iter()
                .for_each(|filed| file.add_objections(filed));
        }
        out.piece(file.to_string().as_bytes());
        // Answers outlast what they were about, where that could not be read again.
        let name = audit.map_or_else(
            || "metaudit-answers.toml".to_owned(),
            |audit| Names::of(audit).answers(),
        );
        Ok(Reply::Written { name })
    }

    fn write(&self, format: &str, redacted: bool, out: &mut dyn Out) -> Done<Reply> {
        let format = Format::of_ending(format).ok_or_else(|| trouble::plain("other", format))?;
        let read = self.known()?;
        if redacted {
            let audit = read
                .reading
                .judge(&self.options(true)?)
                .map_err(|error| trouble::of(&error))?;
            return self.hand_out(&audit, format, out);
        }
        self.hand_out(&read.audit, format, out)
    }

    fn hand_out(&self, audit: &Audit, format: Format, out: &mut dyn Out) -> Done<Reply> {
        let mut writer = BufWriter::with_capacity(PIECE, Handing(out));
        let written = metaudit::write(audit, self.language(), vec![(format, &mut writer)]);
        written.map_err(|error| trouble::plain("no_room", error))?;
        writer
            .flush()
            .map_err(|error| trouble::plain("no_room", error))?;
        Ok(Reply::Written {
            name: Names::of(audit).report(format),
        })
    }

    fn known(&self) -> Done<&Read> {
        self.read
            .as_ref()
            .ok_or_else(|| trouble::plain("nothing_read", ""))
    }

    fn told(&self) -> Done<Answers> {
        let answers = Answers::read(&self.answers.to_string())
            .map_err(|error| trouble::of_answers(&error))?;
        Ok(match &self.answers_name {
            Some(name) => answers.of_file(name.clone()),
            None => answers,
        })
    }

    fn language(&self) -> Language {
        let code = self.how.as_ref().map_or("en", |how| how.language.as_str());
        Language::of_locale(code).unwrap_or(Language::English)
    }

    fn options(&self, redact: bool) -> Done<Options> {
        let how = self
            .how
            .as_ref()
            .ok_or_else(|| trouble::plain("nothing_read", ""))?;
        let region = how
            .region
            .as_deref()
            .map(RegionEntry::of)
            .transpose()
            .map_err(|error| trouble::plain("other", error))?;
        Ok(Options {
            as_of: how.as_of,
            objections: how.objections(),
            answers: self.told()?,
            region,
            me: how.me.clone(),
            redact,
            thumbnails: THUMBNAILS,
            ..Options::new(how.today, Scratch::in_memory(SCRATCH))
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ZIP: &[u8] = include_bytes!("../../fixtures/facebook-personal.zip");

    #[derive(Debug)]
    struct InMemory;

    impl Browser for InMemory {
        fn slice(&self, _: u32, position: u64, into: &mut [u8]) -> Option<usize> {
            let from = usize::try_from(position).ok()?;
            io::Read::read(&mut ZIP.get(from..)?, into).ok()
        }
    }

    #[derive(Debug)]
    struct Unwatched;

    impl Watch for Unwatched {
        fn read(&self, _: u64, _: u64) {}

        fn stopped(&self) -> bool {
            false
        }
    }

    fn run(session: &mut Session, command: &Value) -> Value {
        let command = command.to_string();
        let said = session.run(command.as_bytes(), &Unwatched, &mut Vec::new());
        serde_json::from_slice(&said).unwrap()
    }

    /// An answer can be changed in words of its question, though that is asked no more.
    #[test]
    fn an_answer_keeps_its_question() {
        let how = json!({
            "as_of": "2026-11-25", "today": "2026-11-25", "region": "eu", "objected_on": null,
            "form": null, "me": null, "language": "en", "changed": [],
        });
        let files = json!([{ "name": "a.zip", "bytes": ZIP.len() }]);
        let read = json!({ "do": "read", "files": files, "answers": null, "how": how });
        let about = "facebook.timeline:2024";
        let given = |choice: &str| json!({ "do": "answer", "given": [[about, choice]] });
        let text = format!("[[answer]]\nid = \"{about}\"\nchoice = \"unknown\"\n");
        let open = json!({ "do": "open_answers", "text": text, "name": "a.toml", "how": how });
        let mut session = Session::new(&InMemory);
        let asked_nothing = run(&mut session, &given("public"));
        assert_eq!(asked_nothing["is"], "trouble");
        run(&mut session, &read);
        for (command, choice) in [
            (given("public"), "public"),
            (given("private"), "private"),
            (open.clone(), "unknown"),
            (read, ""),
            (open, "unknown"),
        ] {
            let judged = run(&mut session, &command);
            let answers = judged["answers"].as_array().unwrap();
            let told: Vec<&Value> = answers.iter().map(|one| &one["choice"]).collect();
            let expected: Vec<&str> = Some(choice)
                .filter(|one| !one.is_empty())
                .into_iter()
                .collect();
            assert_eq!(told, expected, "{command}");
            for one in answers {
                let ask = one["ask"].as_str().unwrap();
                assert!(ask.contains("in 2024"), "{command}: {ask}");
            }
        }
    }
}
