//! What the page asks for and what it is told, as JSON.

use jiff::civil::Date;
use metaudit::{ObjectionForm, Objections, Said};
use serde::{Deserialize, Serialize};

/// What to do.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Read these files; what was read before is forgotten.
    Read {
        /// The files, by their place.
        files: Vec<FileGiven>,
        /// What was answered before, as [`Judged::file`] told it: a session that ended has
        /// forgotten it.
        answers: Option<String>,
        /// How to judge.
        how: How,
    },
    /// Judge what was read again.
    Judge {
        /// How.
        how: How,
    },
    /// Take answers, and judge again.
    Answer {
        /// The id of a question that was asked, and `public`, `private` or `unknown`; none takes
        /// the answer back.
        given: Vec<(String, Option<String>)>,
    },
    /// Take a file of answers in place of those given, and judge again.
    OpenAnswers {
        /// Its text.
        text: String,
        /// Its name.
        name: String,
        /// How to judge.
        how: How,
    },
    /// Hand out the answers as a file.
    SaveAnswers,
    /// Hand out a report.
    Write {
        /// `html`, `json`, `csv` or `md`.
        format: String,
        /// Fit to hand on.
        #[serde(default)]
        redacted: bool,
    },
    /// Hand out the draft of a letter.
    Letter,
}

/// A file that the browser holds.
#[derive(Clone, Debug, Deserialize)]
pub struct FileGiven {
    /// Its path as it was dropped.
    pub name: String,
    /// Its length.
    pub bytes: u64,
}

/// How to judge.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct How {
    /// The day to judge as of.
    pub as_of: Date,
    /// The day it is.
    pub today: Date,
    /// The code of the region; none: what was answered, or the archive says.
    pub region: Option<String>,
    /// The day of an objection.
    pub objected_on: Option<Date>,
    /// The form it was filed on; none: Facebook and Instagram.
    pub form: Option<ObjectionForm>,
    /// Who the user is in chats.
    pub me: Option<String>,
    /// The language of what people read.
    pub language: String,
    /// What was changed in the page since the answers were opened: what these say of it holds no
    /// longer.
    pub changed: Vec<Said>,
}

impl How {
    /// The objections that are said here.
    pub fn objections(&self) -> Objections {
        self.objected_on.map_or(Objections::NONE, |on| {
            Objections::filed(self.form, on, None)
        })
    }
}

/// What the page is told.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Reply {
    /// What was judged.
    Judged(Judged),
    /// Something was handed out.
    Written {
        /// What to call the file.
        name: String,
    },
    /// It cannot be done.
    Trouble(Told),
}

/// What there is to say about an audit beside its reports.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Judged {
    /// The code of the region.
    pub region: String,
    /// Items that the policy covers, that it leaves open, and all.
    pub in_scope: u64,
    /// Those that cannot be decided.
    pub undecided: u64,
    /// All.
    pub items: u64,
    /// Whether something could not be read.
    pub some_unread: bool,
    /// The answers that were given.
    pub answers: Vec<Given>,
    /// The same as the text of a file.
    pub file: String,
    /// What stands there beside them.
    pub said: SaidThere,
}

/// What the answers say for the fields of the page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SaidThere {
    /// The code of the region.
    pub region: Option<&'static str>,
    /// Who the user is in chats.
    pub me: Option<String>,
    /// Whether they say when the user objected.
    pub objected: bool,
    /// The day and the form, where one of each says it all.
    pub objection: Option<(Date, Option<ObjectionForm>)>,
}

/// An answer that was given.
#[derive(Clone, Debug, Serialize)]
pub struct Given {
    /// The question's id.
    pub id: String,
    /// The question, where it was asked here.
    pub ask: String,
    /// What was said.
    pub choice: &'static str,
}

/// What went wrong, by a code that the page has a sentence for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// One of [`crate::trouble::CODES`].
    pub code: &'static str,
    /// The file it is about; empty where it is about none.
    pub name: String,
    /// What the library says of it, in English.
    pub detail: String,
}
