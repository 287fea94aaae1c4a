//! Edits the file of answers: comments and answers stay as they are, questions are added.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value, value};

use super::answers::{AnswerOrigin, no_toml};
use super::{Answers, Choice, Error, Question};
use crate::item::words;
use crate::language::Language;
use crate::objections::{Form, Objections};
use crate::text::turns_text;

words! {
    /// What people can say in the file besides answers.
    pub enum Said {
        /// Where they live.
        Region = "region",
        /// Who they are in chats.
        Me = "me",
        /// When they objected, and on which forms.
        Objection = "objection",
    }
}

/// A file of answers that can be edited.
#[derive(Clone, Debug, Default)]
pub struct AnswerFile {
    /// The text at the top of a new file.
    head: Cow<'static, str>,
    document: DocumentMut,
}

const HEAD: &str = "\
# What you told metaudit about who could see what you made. Nothing here leaves this computer.
#
# Fill in `choice` with one of these, or leave it empty:
#   \"public\"   everybody could see it, be it only for a time since AI training began
#   \"private\"  only some people could (friends, followers, members), or nobody else
#   \"unknown\"  you do not know, or some of it was one and some the other
#
# The years of a timeline may be changed, and parted as you remember them:
# facebook.timeline:2011..2014, or with days facebook.timeline:2011-05-01..2014-03-31.
# `facebook.group` without a name answers for all groups that are not named.
# `since` and `until` are the first and the last day for which an answer is given; it counts for no others.
# If something changed, give two answers: one with until = \"2025-12-31\", one with since = \"2026-01-01\".
#
# `region` is where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world), or the code of your country.
# `me` is your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are.
# If these are the accounts of somebody who died, say so: memorialised = true
# If you switched \"Help improve our AI models\" off in Muse: muse_training_off = true
# If you objected to AI training, say when, with a table of its own for each form:
#   [[objection]]
#   on = \"2025-05-20\"
#   form = \"facebook\"                       # facebook, instagram or whatsapp (messages with AIs); left out: the first two
#   confirmed = true                        # whether Meta's confirmation came
#   accounts = [\"facebook[ada.example]\"]    # left out: all of your accounts
#
# Use it: metaudit EXPORT.zip --answers THIS-FILE

";

/// What a new file says at its top.
fn head_in(language: Language) -> Cow<'static, str> {
    match language.words().translated("answers-head", HEAD) {
        Cow::Borrowed(HEAD) => HEAD.into(),
        said => format!("{said}\n\n").into(),
    }
}

impl AnswerFile {
    /// Opens a file with this text, or a new one. [`Answers::read`] must accept the text.
    ///
    /// # Errors
    /// Those of [`Answers::read`].
    pub fn open(text: Option<&str>) -> Result<Self, Error> {
        Self::open_in(text, Language::English)
    }

    /// The same; a new file explains itself in this language.
    ///
    /// # Errors
    /// Those of [`Answers::read`].
    pub(crate) fn open_in(text: Option<&str>, language: Language) -> Result<Self, Error> {
        let head = if text.is_none() {
            head_in(language)
        } else {
            Cow::Borrowed("")
        };
        let text = text.unwrap_or_default();
        Answers::read(text)?;
        let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
            Error::at(&AnswerOrigin::File, no_toml(&error.message()))
        })?;
        // TOML has a second syntax for lists, which is read as well. It is converted, so that
        // answers can be added.
        if let Some(answers) = document
            .get_mut("answer")
            .filter(|answers| !answers.is_array_of_tables())
        {
            let listed = std::mem::take(answers).into_array_of_tables();
            *answers = Item::ArrayOfTables(listed.unwrap_or_default());
        }
        Ok(Self { head, document })
    }

    /// Sets where the user lives. An empty code only adds the key if it is missing.
    pub fn name_region(&mut self, code: &str) {
        let region = self.document.entry("region").or_insert_with(|| value(""));
        if !code.is_empty() {
            *region = value(code);
        }
    }

    /// Sets who the user is in chats. An empty name only adds the key if it is missing.
    pub fn name_me(&mut self, name: &str) {
        let me = self.document.entry("me").or_insert_with(|| value(""));
        if !name.is_empty() {
            *me = Item::Value(one_line(name));
        }
    }

    /// Replaces the objections; they apply to all accounts. If those on Facebook and Instagram are
    /// of the same day, one table without a form stands for both.
    pub fn add_objections(&mut self, objections: Objections) {
        self.document.remove("objection");
        let [facebook, instagram] = Objections::GENERAL.map(|form| objections.on(form));
        if let Some(on) = facebook.filter(|_| facebook == instagram) {
            self.add_objection(on, None);
        }
        for filed in objections
            .each()
            .filter(|filed| filed.form == Form::Whatsapp || facebook != instagram)
        {
            self.add_objection(filed.on, Some(filed.form));
        }
    }

    /// Removes what is said besides the answers; comments stay.
    pub fn forget_said(&mut self, said: Said) {
        match said {
            Said::Objection => _ = self.document.remove(said.as_str()),
            Said::Region | Said::Me => {
                if let Some(told) = self.document.get_mut(said.as_str()) {
                    *told = value("");
                }
            }
        }
    }

    fn add_objection(&mut self, on: Date, form: Option<Form>) {
        let filed = self
            .document
            .entry("objection")
            .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        if let Some(filed) = filed.as_array_of_tables_mut() {
            let mut row = Table::new();
            row.insert("on", value(on.to_string()));
            if let Some(form) = form {
                row.insert("form", value(form.as_str()));
            }
            filed.push(row);
        }
    }

    /// Adds accounts that the file does not list yet.
    pub fn name_accounts(&mut self, accounts: &[String]) {
        let Some(listed) = self
            .document
            .entry("accounts")
            .or_insert_with(|| value(Array::new()))
            .as_array_mut()
        else {
            return;
        };
        for account in accounts {
            if !listed.iter().any(|known| known.as_str() == Some(account)) {
                listed.push(account.as_str());
            }
        }
    }

    /// Adds questions that the file lacks, to be answered by hand. Unanswered ones that are no
    /// longer asked are removed, except for platforms that this export may not contain.
    pub(crate) fn put(&mut self, questions: &[Question]) {
        let Some(answers) = self.answers() else {
            return;
        };
        answers.retain(|answer| {
            let is = |key, text: &str| answer.get(key).and_then(Item::as_str) == Some(text);
            let id = answer.get("id").and_then(Item::as_str).unwrap_or_default();
            let asked_of = questions
                .iter()
                .any(|question| id.starts_with(question.about.platform.as_str()));
            !is("choice", "")
                || !asked_of
                || questions.iter().any(|question| is_row_of(answer, question))
        });
        for question in questions {
            if !answers.iter().any(|answer| is_row_of(answer, question)) {
                answers.push(row(question, ""));
            }
        }
    }

    /// Adds or replaces an answer.
    pub fn answer(&mut self, question: &Question, choice: Choice) {
        let Some(answers) = self.answers() else {
            return;
        };
        let known = answers.iter_mut().find(|row| is_row_of(row, question));
        match known {
            // Changed in place, so that a comment beside it stays.
            Some(row) => match row.get_mut("choice").and_then(Item::as_value_mut) {
                Some(chosen) => {
                    let decor = chosen.decor().clone();
                    *chosen = Value::from(choice.as_str());
                    *chosen.decor_mut() = decor;
                }
                None => row["choice"] = value(choice.as_str()),
            },
            None => answers.push(row(question, choice.as_str())),
        }
    }

    /// Removes an answer.
    pub fn forget(&mut self, id: &str) {
        if let Some(answers) = self.answers() {
            answers.retain(|row| row.get("id").and_then(Item::as_str) != Some(id));
        }
    }

    fn answers(&mut self) -> Option<&mut ArrayOfTables> {
        self.document
            .entry("answer")
            .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()))
            .as_array_of_tables_mut()
    }
}

/// Whether a row belongs to a question: it has the same id, and its days are the same or not given.
fn is_row_of(row: &Table, question: &Question) -> bool {
    let day = |key| {
        row.get(key)
            .map(|day| day.as_str().map_or_else(|| day.to_string(), str::to_owned))
    };
    fn same(told: Option<String>, asked: Option<Date>) -> bool {
        told.is_none_or(|told| asked.is_some_and(|asked| told.trim() == asked.to_string()))
    }
    row.get("id").and_then(Item::as_str) == Some(&question.id)
        && same(day("since"), question.in_days.from)
        && (question.in_days.to.is_none()
            || same(day("until"), question.in_days.to) && row.contains_key("until"))
}

fn row(question: &Question, choice: &str) -> Table {
    let mut row = Table::new();
    row.insert("ask", Item::Value(one_line(&question.ask)));
    row.insert("id", Item::Value(one_line(&question.id)));
    row.insert("choice", value(choice));
    // The answer counts only for these days.
    for (key, day) in [
        ("since", question.in_days.from),
        ("until", question.in_days.to),
    ] {
        if let Some(day) = day {
            row.insert(key, value(day.to_string()));
        }
    }
    row
}

/// Writes a text as a TOML string on one line, with control and direction characters escaped.
/// Others choose the names of groups, and an editor that changes line ends must not change a name.
fn one_line(text: &str) -> Value {
    let mut written = String::with_capacity(text.len() + 2);
    for c in text.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            _ if c.is_control() || turns_text(c) => {
                written.push_str(&format!("\\u{:04X}", u32::from(c)))
            }
            _ => written.push(c),
        }
    }
    format!("\"{written}\"")
        .parse()
        .unwrap_or_else(|_| Value::from(text))
}

impl fmt::Display for AnswerFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.head)?;
        self.document.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::about::{About, Days};
    use crate::item::{ExportId, Platform};

    fn question(id: &str) -> Question {
        let about = About::parse(Platform::Facebook, id).unwrap();
        Question {
            export: ExportId(0),
            id: format!("facebook.{id}"),
            about,
            in_days: Days {
                from: None,
                to: None,
            },
            ask: format!("{id}?"),
            settles: 1,
        }
    }

    #[test]
    fn what_people_wrote_stays() {
        let mine = "# mine\naccounts = [\"facebook[ada]\"]\n\n[[answer]]\nid = \"facebook.group:A\"\nchoice = \"\" # ask Bo\n\n[[answer]]\nid = \"facebook.timeline:2011..2012\"\nchoice = \"private\"\n";
        let mut file = AnswerFile::open(Some(mine)).unwrap();
        file.name_accounts(&["facebook[ada]".to_owned()]);
        file.put(&[question("group:A")]);
        assert_eq!(file.to_string(), mine);
        file.answer(&question("group:A"), Choice::Public);
        assert_eq!(
            file.to_string(),
            mine.replace("\"\" # ask", "\"public\" # ask")
        );
        file.put(&[question("group:\"B\"\n")]);
        let given = Answers::read(&file.to_string()).unwrap();
        assert_eq!(
            given.given().len(),
            2,
            "a question that is not answered is no answer"
        );
        file.answer(&question("group:\"B\"\n"), Choice::Unknown);
        let given = Answers::read(&file.to_string()).unwrap();
        assert_eq!(
            given.given()[2].about,
            About::parse(Platform::Facebook, "group:\"B\"\n").unwrap()
        );
    }

    /// One file may be kept for several exports.
    #[test]
    fn questions_about_another_platform_stay() {
        let mut file = AnswerFile::open(None).unwrap();
        file.put(&[question("events")]);
        let about = About::parse(Platform::Instagram, "account").unwrap();
        let id = "instagram.account".to_owned();
        file.put(&[Question {
            export: ExportId(0),
            id,
            about,
            in_days: Days {
                from: None,
                to: None,
            },
            ask: String::new(),
            settles: 1,
        }]);
        let text = file.to_string();
        assert!(
            text.contains("facebook.events") && text.contains("instagram.account"),
            "{text}"
        );
    }

    #[test]
    fn a_name_stands_on_one_line_and_does_not_act() {
        let name =
            "\u{202E}a\nb\u{1b}[31m\u{7f}\0\\ \"c\" '''d''' \u{2066}\u{1F469}\u{200D}\u{1F467}\t";
        let about = About::parse(Platform::Facebook, &format!("group:{name}")).unwrap();
        let id = format!("facebook.{about}");
        let asked = Question {
            export: ExportId(0),
            id,
            about: about.clone(),
            in_days: Days {
                from: None,
                to: None,
            },
            ask: format!("Is {name} public?"),
            settles: 1,
        };
        let mut file = AnswerFile::open(Some("")).unwrap();
        file.answer(&asked, Choice::Public);
        let text = file.to_string();
        assert_eq!(text.lines().count(), 4, "{text}");
        assert_eq!(crate::text::harmless(&text), text);
        for text in [text.clone(), text.replace('\n', "\r\n")] {
            assert_eq!(
                Answers::read(&text).unwrap().given()[0].about,
                about,
                "{text}"
            );
        }
        file.answer(&asked, Choice::Private);
        assert_eq!(Answers::read(&file.to_string()).unwrap().given().len(), 1);
    }

    #[test]
    fn answers_in_the_other_way_of_a_list_stay_and_are_added_to() {
        for (mine, kept) in [
            (
                "answer = [{ id = \"facebook.group:A\", choice = \"private\" }]\n",
                1,
            ),
            ("answer = []\n", 0),
        ] {
            let mut file = AnswerFile::open(Some(mine)).unwrap();
            file.name_accounts(&["facebook[ada]".to_owned()]);
            file.answer(&question("events"), Choice::Public);
            let given = Answers::read(&file.to_string()).unwrap();
            assert_eq!(given.given().len(), kept + 1, "{file}");
        }
    }

    #[test]
    fn what_is_said_beside_the_answers_can_be_taken_out() {
        let mine = "# mine\nregion = \"eu\"\nme = \"Ada\"\n\n[[answer]]\nid = \"facebook.events\"\nchoice = \"private\"\n\n[[objection]]\non = \"2025-05-20\"\n";
        let mut file = AnswerFile::open(Some(mine)).unwrap();
        file.forget_said(Said::Region);
        file.forget_said(Said::Objection);
        let told = Answers::read(&file.to_string()).unwrap();
        assert!(told.region().is_none() && !told.tells_objection());
        assert_eq!(
            (told.me(), told.given().len()),
            (Some("Ada"), 1),
            "the rest stays"
        );
        assert!(file.to_string().starts_with("# mine"), "{file}");
        file.forget_said(Said::Me);
        file.forget_said(Said::Me);
        assert_eq!(Answers::read(&file.to_string()).unwrap().me(), None);
    }

    #[test]
    fn questions_that_are_no_longer_asked_go() {
        let mut file = AnswerFile::open(None).unwrap();
        file.name_accounts(&["facebook[ada]".to_owned()]);
        file.put(&[question("timeline:2011..2016"), question("events")]);
        file.answer(&question("events"), Choice::Private);
        file.put(&[question("timeline:2011..2013")]);
        let text = file.to_string();
        assert!(
            text.starts_with("# What you told") && !text.contains("2011..2016"),
            "{text}"
        );
        assert!(
            text.contains("2011..2013") && text.contains("facebook.events"),
            "{text}"
        );
    }
}
