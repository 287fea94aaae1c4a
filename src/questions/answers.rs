//! The user's answers, read from a file that they can edit, or given on the command line as
//! assumptions.

use std::fmt;

use jiff::civil::Date;
use toml::Spanned;

use super::Choice;
use crate::about::{About, Days, NoId, Topic, Which};
use crate::item::Platform;
use crate::language::Language;
use crate::message::{FileForm, Foreign, Message, Value};
use crate::objections::{Objections, form_of};
use crate::policy::region::RegionEntry;

/// The user's answers. No two of them are about the same thing.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// The accounts for which the file says it is, as `facebook[ada.example]`, and the line that
    /// says so.
    pub(super) accounts: Option<(usize, Vec<String>)>,
    pub(super) given: Vec<Answer>,
    pub(super) objections: Vec<Objection>,
    region: Option<&'static RegionEntry>,
    /// Who the user is in chats that do not name their owner.
    me: Option<String>,
    /// Whether the accounts are those of somebody who died.
    pub(super) memorialised: bool,
    /// Whether "Help improve our AI models" in Muse is off.
    pub(super) muse_off: bool,
    /// The name of the file, for errors that only show when the archive is read.
    file: Option<String>,
}

/// An objection that the user says they filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Objection {
    /// The day, on the forms that were used.
    pub(super) filed: Objections,
    /// The accounts that it covered, as `facebook[ada.example]`; `None` means all.
    pub(super) accounts: Option<Vec<String>>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Its account, if the id names one.
    pub account: Option<String>,
    /// What it is about.
    pub about: About,
    /// The answer.
    pub choice: Choice,
    /// The days for which it was given.
    pub in_days: Days,
    /// Where it was given.
    pub place: AnswerOrigin,
}

/// Where an answer was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AnswerOrigin {
    /// A line of the file.
    Line(usize),
    /// An option of the command line.
    Option(String),
    /// Somewhere in the file.
    File,
}

impl AnswerOrigin {
    /// The same as a value that can be said in every language; with the name of the file, if it is
    /// known.
    fn value(&self, file: Option<&str>) -> Value {
        match (self, file) {
            (Self::Line(line), None) => Message::of("answer-line").with("line", *line).into(),
            (Self::Line(line), Some(file)) => Message::of("answer-line-of")
                .with("file", file)
                .with("line", *line)
                .into(),
            (Self::Option(option), _) => option.as_str().into(),
            (Self::File, _) => Message::of("answer-file").into(),
        }
    }
}

/// Why an answer is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    pub(super) place: AnswerOrigin,
    /// The name of the file, for errors that only show when the archive is read.
    pub(super) file: Option<String>,
    pub(super) what: Message,
}

impl Error {
    pub(super) fn at(place: &AnswerOrigin, what: Message) -> Self {
        Self {
            place: place.clone(),
            file: None,
            what,
        }
    }

    /// The same as a value that can be said in every language.
    pub(crate) fn message(&self) -> Message {
        Message::of("answer-at")
            .with("place", self.place.value(self.file.as_deref()))
            .with("what", self.what.clone())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.message(&self.message()))
    }
}

impl std::error::Error for Error {}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersFile {
    /// A region code; empty until it is answered.
    region: Option<Spanned<String>>,
    /// The user's name; empty until it is answered.
    me: Option<String>,
    accounts: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    memorialised: bool,
    #[serde(default)]
    muse_training_off: bool,
    #[serde(default)]
    answer: Vec<AnswerRow>,
    #[serde(default)]
    objection: Vec<FiledRow>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct FiledRow {
    on: Spanned<QuotedDay>,
    /// If left out, Facebook and Instagram, as for `--objected-on` without a form.
    form: Option<Spanned<String>>,
    /// Whether Meta confirmed it.
    confirmed: Option<bool>,
    accounts: Option<Vec<String>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerRow {
    id: Spanned<String>,
    /// The question, for people who edit the file by hand.
    #[serde(rename = "ask")]
    _ask: Option<String>,
    /// The answer; empty until there is one.
    choice: Spanned<String>,
    since: Option<Spanned<QuotedDay>>,
    until: Option<Spanned<QuotedDay>>,
}

/// A day, with or without quotes.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum QuotedDay {
    Quoted(String),
    Plain(toml::value::Datetime),
}

impl Answers {
    /// Reads a file of answers:
    ///
    /// ```toml
    /// region = "eu"
    /// me = "Ada Example"        # who you are in WhatsApp chats
    /// accounts = ["facebook[ada.example]"]
    ///
    /// [[answer]]
    /// id = "facebook.timeline:2011..2016"
    /// choice = "private"        # public, private or unknown; empty: not answered
    /// since = "2018-05-01"      # if it was so only from a day on
    /// until = "2025-12-31"      # or only to a day
    ///
    /// [[objection]]
    /// on = "2025-09-01"         # the day you objected
    /// form = "facebook"         # facebook, instagram or whatsapp; left out: Facebook and Instagram
    /// confirmed = true          # whether Meta's e-mail came
    /// accounts = ["facebook[ada.example]"]    # left out: all accounts
    /// ```
    ///
    /// # Errors
    /// It is not valid TOML, an id, choice or day is unknown, or two answers are about the same
    /// thing; the message names the line.
    pub fn read(text: &str) -> Result<Self, Error> {
        let line = |at: usize| {
            text.get(..at)
                .map_or(1, |before| before.matches('\n').count() + 1)
        };
        let place = |at: usize| AnswerOrigin::Line(line(at));
        let file: AnswersFile = toml::from_str(text).map_err(|error| {
            let at = place(error.span().map_or(0, |span| span.start));
            Error::at(&at, no_toml(&error.message()))
        })?;
        let day = |day: Spanned<QuotedDay>| {
            let place = place(day.span().start);
            let text = match day.into_inner() {
                QuotedDay::Quoted(text) => text,
                QuotedDay::Plain(day) => day.to_string(),
            };
            text.parse::<Date>()
                .map_err(|_| Error::at(&place, NoId::Day(text).message()))
        };
        let accounts = file
            .accounts
            .map(|named| (line(named.span().start), named.into_inner()));
        let region = match file.region {
            Some(code) if !code.get_ref().trim().is_empty() => {
                let place = place(code.span().start);
                Some(RegionEntry::of(code.get_ref()).map_err(|what| Error::at(&place, what.0))?)
            }
            _ => None,
        };
        let me = file.me.filter(|name| !name.trim().is_empty());
        let (memorialised, muse_off) = (file.memorialised, file.muse_training_off);
        let mut answers = Self {
            accounts,
            region,
            me,
            memorialised,
            muse_off,
            ..Self::default()
        };
        for filed in file.objection {
            let on = day(filed.on)?;
            let named = filed.form.filter(|form| !form.get_ref().trim().is_empty());
            let form = named.map(|form| {
                form_of(form.get_ref()).map_err(|what| Error::at(&place(form.span().start), what.0))
            });
            let all = Objections::filed(form.transpose()?, on, filed.confirmed);
            answers.objections.push(Objection {
                filed: all,
                accounts: filed.accounts,
            });
        }
        for row in file.answer {
            let in_days = Days {
                from: row.since.map(day).transpose()?,
                to: row.until.map(day).transpose()?,
            };
            let chosen = place(row.choice.span().start);
            let Some(choice) = choice(row.choice.get_ref(), &chosen)? else {
                // Not answered yet. Its id is checked all the same, so that a mistake shows at
                // once.
                parse_id(row.id.get_ref(), &place(row.id.span().start))?;
                continue;
            };
            answers.add(
                &place(row.id.span().start),
                row.id.get_ref(),
                choice,
                in_days,
            )?;
        }
        Ok(answers)
    }

    /// Assumes an answer of the form `ID=CHOICE`, in place of the file's.
    ///
    /// # Errors
    /// It does not have this form, or the id or choice is unknown.
    pub(crate) fn assume(&mut self, answer: &str) -> Result<(), Error> {
        let place = AnswerOrigin::Option(format!("--assume {answer}"));
        let Some((id, said)) = answer.rsplit_once('=') else {
            return Err(Error::at(&place, Message::of("answer-form")));
        };
        let (account, about) = parse_id(id, &place)?;
        let Some(choice) = choice(said, &place)? else {
            return Err(Error::at(&place, Message::of("answer-choice-missing")));
        };
        // An id without an account means the only account, whether or not the other id names it.
        let other_account = |known: &Answer| {
            known.account.is_some() && account.is_some() && known.account != account
        };
        self.given
            .retain(|known| other_account(known) || !about.covers(&known.about));
        self.add(
            &place,
            id,
            choice,
            Days {
                from: None,
                to: None,
            },
        )
    }

    fn add(
        &mut self,
        place: &AnswerOrigin,
        id: &str,
        choice: Choice,
        in_days: Days,
    ) -> Result<(), Error> {
        let fail = |what: Message| Err(Error::at(place, what));
        let (account, about) = parse_id(id, place)?;
        if let Some((from, to)) = in_days.from.zip(in_days.to)
            && to < from
        {
            return fail(Message::of("answer-days-backwards"));
        }
        // The rule for groups is about what they are; Meta's text knows no time for it.
        if about.topic == Topic::Group
            && in_days
                != (Days {
                    from: None,
                    to: None,
                })
        {
            return fail(Message::of("answer-group-days"));
        }
        let same = |other: &&Answer| {
            other.account == account && other.about.overlaps(&about) && other.in_days.meet(in_days)
        };
        if let Some(other) = self.given.iter().find(same) {
            let what = if other.about == about {
                "answer-again"
            } else {
                "answer-overlaps"
            };
            return fail(beside(what, id, other));
        }
        self.given.push(Answer {
            account,
            about,
            choice,
            in_days,
            place: place.clone(),
        });
        Ok(())
    }

    /// The same answers, with the file's name for error messages.
    #[must_use]
    pub fn of_file(self, file: String) -> Self {
        Self {
            file: Some(file),
            ..self
        }
    }

    /// The name of the file that they came from.
    pub(crate) fn file_name(&self) -> Option<String> {
        let path = std::path::Path::new(self.file.as_deref()?);
        Some(path.file_name()?.to_string_lossy().into_owned())
    }

    /// The same answers with other names. `rename` gets each name with its topic; `None` stands for
    /// an account.
    #[must_use]
    pub(crate) fn renamed(&self, rename: &mut dyn FnMut(Option<Topic>, &str) -> String) -> Self {
        let mut renamed = self.clone();
        let listed = renamed
            .accounts
            .iter_mut()
            .flat_map(|(_, accounts)| accounts);
        let objecting = renamed
            .objections
            .iter_mut()
            .filter_map(|filed| filed.accounts.as_mut())
            .flatten();
        for account in listed.chain(objecting) {
            // Renames the account in `facebook[ada.example]`; the platform alone names nobody.
            if let Some((platform, name)) = account.split_once('[') {
                *account = format!(
                    "{platform}[{}]",
                    rename(None, name.strip_suffix(']').unwrap_or(name))
                );
            }
        }
        for answer in &mut renamed.given {
            answer.account = answer.account.as_deref().map(|name| rename(None, name));
            if let Which::Named(name) = &mut answer.about.which {
                *name = rename(Some(answer.about.topic), name);
            }
        }
        renamed
    }

    /// An error about an answer, with the name of the file.
    pub(super) fn wrong(&self, place: &AnswerOrigin, what: Message) -> Error {
        Error {
            file: self.file.clone(),
            ..Error::at(place, what)
        }
    }

    /// Where the user lives, if they said so.
    pub fn region(&self) -> Option<&'static RegionEntry> {
        self.region
    }

    /// Who the user is in chats that do not name their owner, if they said so.
    pub fn me(&self) -> Option<&str> {
        self.me.as_deref()
    }

    /// Whether they mention an objection.
    pub fn tells_objection(&self) -> bool {
        !self.objections.is_empty()
    }

    /// The objections; `None` if there are none, or if any is limited to some accounts.
    pub fn objections_of_all(&self) -> Option<Objections> {
        let mut all = Objections::NONE;
        for objection in &self.objections {
            match objection.accounts {
                Some(_) => return None,
                None => all.file_all(objection.filed),
            }
        }
        Some(all).filter(|all| !all.is_empty())
    }

    /// All answers.
    pub(crate) fn given(&self) -> &[Answer] {
        &self.given
    }
}

/// Parses an id such as `facebook[ada.example].timeline:2011..2016` into account and subject.
fn parse_id(id: &str, place: &AnswerOrigin) -> Result<(Option<String>, About), Error> {
    let fail = |error: NoId| Error::at(place, error.message());
    let no_platform = || fail(NoId::Platform(id.to_owned()));
    let at = id.find(['.', '[']).ok_or_else(no_platform)?;
    let (platform, rest) = id.split_at(at);
    let platform = Platform::of_word(platform).ok_or_else(no_platform)?;
    // Names may contain "]." as well: the account ends where a valid id follows.
    let named = rest.strip_prefix('[').and_then(|rest| {
        let parted = || {
            rest.match_indices("].")
                .filter_map(|(at, end)| rest.get(..at).zip(rest.get(at + end.len()..)))
        };
        parted()
            .find(|(_, rest)| About::parse(platform, rest).is_ok())
            .or_else(|| parted().next())
    });
    let (account, rest) = match named {
        Some((account, rest)) => (Some(account.to_owned()), rest),
        None => (None, rest.strip_prefix('.').ok_or_else(no_platform)?),
    };
    About::parse(platform, rest)
        .map(|about| (account, about))
        .map_err(fail)
}

fn choice(text: &str, place: &AnswerOrigin) -> Result<Option<Choice>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let unknown = || Error::at(place, Message::of("answer-no-choice").with("text", text));
    Choice::of_word(text).map(Some).ok_or_else(unknown)
}

/// That an answer meets another one.
pub(super) fn beside(what: &'static str, id: &str, other: &Answer) -> Message {
    Message::of(what)
        .with("id", id)
        .with("place", other.place.value(None))
        .with("other", other.about.to_string())
}

/// What a reader of TOML says.
pub(super) fn no_toml(says: &impl ToString) -> Message {
    Message::of("answer-toml").with("says", Foreign::of_form(says, FileForm::Toml))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Answers::read(text).unwrap_err().to_string()
    }

    fn answer(id: &str, rest: &str) -> String {
        format!("[[answer]]\nid = \"{id}\"\n{rest}\n")
    }

    #[test]
    fn errors_name_the_line_and_the_slip() {
        for (text, told) in [
            (
                answer("x", "choice = \"public\""),
                "line 2: an id begins with a platform",
            ),
            (
                answer("myspace.timeline", "choice = \"public\""),
                "line 2: an id begins with a platform",
            ),
            (
                answer("facebook.gruop:A", "choice = \"public\""),
                "line 2: \u{201c}gruop\u{201d} is nothing",
            ),
            (
                answer("facebook.gruop:A", "choice = \"\""),
                "line 2: \u{201c}gruop\u{201d} is nothing",
            ),
            (
                answer("facebook.events", "choice = \"maybe\""),
                "line 3: \u{201c}maybe\u{201d} is no answer",
            ),
            (
                answer("facebook.timeline:2011..2016-02-30", "choice = \"public\""),
                "line 2: \u{201c}2016-02-30\u{201d} is neither",
            ),
            (
                answer("facebook.timeline:2016..2011", "choice = \"public\""),
                "line 2: \u{201c}2016..2011\u{201d} ends before",
            ),
            (
                answer("facebook.events", "choice = \"public\"\nsince = \"soon\""),
                "line 4: \u{201c}soon\u{201d} is neither",
            ),
            (
                answer(
                    "facebook.events",
                    "choice = \"public\"\nsince = 2025-01-01\nuntil = 2024-01-01",
                ),
                "line 2: \u{201c}until\u{201d} comes before",
            ),
            (
                answer(
                    "facebook.group:A",
                    "choice = \"public\"\nsince = 2025-01-01",
                ),
                "line 2: an answer about a group",
            ),
            (
                answer("facebook.events", "choise = \"public\""),
                "line 3: unknown field `choise`",
            ),
            ("nonsense".to_owned(), "line 1: "),
        ] {
            assert!(error(&text).starts_with(told), "{text}\n{}", error(&text));
        }
    }

    #[test]
    fn one_thing_is_answered_once() {
        let twice = |one: &str, other: &str| {
            error(&(answer(one, "choice = \"public\"") + &answer(other, "choice = \"private\"")))
        };
        assert_eq!(
            twice(
                "facebook.timeline:2011..2016",
                "facebook.timeline:2016..2018"
            ),
            "line 5: \u{201c}facebook.timeline:2016..2018\u{201d} overlaps with another answer (line 2: timeline:2011..2016)"
        );
        assert_eq!(
            twice("facebook.group:A", "facebook.group:A"),
            "line 5: \u{201c}facebook.group:A\u{201d} was answered before (line 2: group:A)"
        );
        let told = answer(
            "facebook.events",
            "choice = \"private\"\nuntil = \"2025-12-31\"",
        ) + &answer(
            "facebook.events",
            "choice = \"public\"\nsince = \"2026-01-01\"",
        );
        assert_eq!(
            Answers::read(&told).unwrap().given.len(),
            2,
            "one after the other"
        );
        let exception = answer("facebook.group", "choice = \"private\"")
            + &answer("facebook.group:A", "choice = \"public\"");
        assert_eq!(Answers::read(&exception).unwrap().given.len(), 2);
    }

    #[test]
    fn a_tried_answer_takes_the_place_of_given_ones() {
        let mut answers =
            Answers::read(&answer("facebook.group:A=B", "choice = \"public\"")).unwrap();
        answers.assume("facebook.group:A=B=private").unwrap();
        assert_eq!(
            answers
                .given
                .iter()
                .map(|answer| answer.choice)
                .collect::<Vec<_>>(),
            [Choice::Private]
        );
        answers.assume("facebook.group=public").unwrap();
        assert_eq!(
            answers.given.len(),
            1,
            "what is assumed of all holds for each"
        );
        for wrong in [
            "instagram.account",
            "instagram.account=",
            "instagram.account=maybe",
            "account=public",
        ] {
            assert!(answers.assume(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_id_may_name_the_account() {
        let (account, about) =
            parse_id("facebook[ada.example].group:x.y", &AnswerOrigin::File).unwrap();
        assert_eq!(
            (account.as_deref(), about.to_string()),
            (Some("ada.example"), "group:x.y".to_owned())
        );
        let (account, about) =
            parse_id("facebook[[A]. B].group:x].y", &AnswerOrigin::File).unwrap();
        assert_eq!(
            (account.as_deref(), about.to_string()),
            (Some("[A]. B"), "group:x].y".to_owned())
        );
    }
}
