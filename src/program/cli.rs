//! The command line as types. What it means is in [`super::run`].

use std::path::PathBuf;

use crate::language::{Language, Reason};
use crate::message::Message;
use crate::objections::Objections;
use crate::policy::region::RegionEntry;
use crate::readers::day_as_typed;
use clap::{Args, Parser, Subcommand, ValueHint};
use jiff::civil::Date;

/// Says, item by item, what of a Meta data export is public, and what Meta's AI-training policy
/// covers. Works offline.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER)]
// Whatever is no subcommand is a path, as it was before there were any.
#[command(args_conflicts_with_subcommands = true, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    /// Zips and folders of one or more exports; parts and platforms may be mixed, in any order.
    /// Without any, in a terminal: looks for exports in Downloads, on the desktop and here, and
    /// asks which
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Where to write the report; the ending picks the form: .html .json .jsonl .csv .md, and
    /// .parquet in a program that was built with it. A folder takes the page, under the name of its
    /// export. May be given more than once [default: metaudit-PLATFORM-ACCOUNT-DAY.html beside the
    /// first PATH]
    #[arg(short, long = "output", value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub(crate) outputs: Vec<PathBuf>,

    /// What you told metaudit: the file that `metaudit ask` writes
    /// [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH, where it is]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) answers: Option<PathBuf>,

    /// Try an answer without saving it, such as facebook.group=private for all groups. May be given
    /// more than once
    #[arg(long, value_name = "ID=CHOICE")]
    pub(crate) assume: Vec<String>,

    /// Leave out every text, name, picture, place and path of the archive, in all reports: fit to
    /// hand on. Neutral names such as "group 3" stand for them; numbers, times and Meta's own words
    /// stay
    #[arg(long)]
    pub(crate) redact: bool,

    /// Print the numbers and what they rest on, not the answer alone
    #[arg(short, long, conflicts_with = "quiet")]
    pub(crate) verbose: bool,

    /// Small copies of pictures in the page: profile pictures first, then those in scope, then
    /// undecided; 0 for none
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub(crate) thumbnails: u16,

    /// The language of the page, of Markdown and of the summary. JSON and CSV are
    /// in English [default: that of the system, where it is one of these; else en]
    #[arg(long, value_name = Language::CODES, value_parser = language)]
    pub(crate) language: Option<Language>,

    #[command(flatten)]
    pub(crate) how: How,

    /// Make one report for each person whose exports are given
    #[arg(long)]
    pub(crate) each: bool,

    /// Open the page when it is written
    #[arg(long)]
    pub(crate) open: bool,
}

/// How to read and to judge.
#[derive(Clone, Debug, Args)]
pub(crate) struct How {
    /// Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what
    /// the archive says]
    #[arg(long, value_name = "CODE", value_parser = RegionEntry::of)]
    pub(crate) region: Option<&'static RegionEntry>,

    /// Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or
    /// a folder of .toml files
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) policy: Option<PathBuf>,

    /// Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose
    /// they are
    #[arg(long, value_name = "NAME")]
    pub(crate) me: Option<String>,

    /// The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used
    /// one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook,
    /// Instagram, Threads and the Meta AI app. May be given more than once
    #[arg(long, value_name = "[FORM=]DATE", value_parser = objections)]
    pub(crate) objected_on: Vec<Objections>,

    /// Judge as of this day [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,

    /// Threads to read with [default: as many as the machine has, at most 4]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=64))]
    pub(crate) threads: Option<u16>,

    /// Print nothing but errors
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// All that is given is of one person, though the names of the accounts differ
    #[arg(long)]
    pub(crate) one_person: bool,

    /// Of two downloads of one account take the newer
    #[arg(long)]
    pub(crate) newest: bool,

    /// Replace files that metaudit did not write of this export
    #[arg(long)]
    pub(crate) force: bool,

    /// Show no progress
    #[arg(long)]
    pub(crate) no_progress: bool,
}

impl Cli {
    /// The language that was asked for.
    pub(crate) fn language(&self) -> Option<Language> {
        match &self.command {
            None => self.language,
            Some(Command::Batch(batch)) => batch.language,
            Some(
                Command::Formats { language }
                | Command::Ask { language, .. }
                | Command::Diff { language, .. }
                | Command::Explain { language, .. }
                | Command::Letter { language, .. }
                | Command::Policy { language, .. },
            ) => *language,
        }
    }
}

impl How {
    /// The objections that were given, each form with its day.
    pub(crate) fn objections(&self) -> Objections {
        let mut all = Objections::NONE;
        for given in self.objected_on.iter() {
            all.file_all(*given);
        }
        all
    }
}

/// What the program does beside auditing.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List what metaudit can read, and what that cannot tell. (A file of this name is given as
    /// ./formats.)
    Formats {
        /// The language of the list [default: that of the system, where it is one
        /// of these; else en]
        #[arg(long, value_name = Language::CODES, value_parser = language)]
        language: Option<Language>,
    },

    /// Ask who could see what the export does not tell, and write your answers down
    ///
    /// Asks in the terminal, that first which settles the most; every answer is saved at once.
    /// Where there is no terminal it writes the questions into the file, to be answered by hand.
    Ask {
        /// Zips and folders of one or more exports
        #[arg(required = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
        paths: Vec<PathBuf>,

        /// The file of answers; those it holds already stay [default:
        /// metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH]
        #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: Option<PathBuf>,

        /// The language of the questions and of the page [default: that of the
        /// system, where it is one of these; else en]
        #[arg(long, value_name = Language::CODES, value_parser = language)]
        language: Option<Language>,

        #[command(flatten)]
        how: How,
    },

    /// Say what changed between two audits: what is new, gone, newly public or private, newly in or
    /// out of scope
    ///
    /// Each of the two is a JSON report, as `-o report.json` writes it, or an export, which is
    /// audited first. Items are known again by what they are, whatever file or format they stand
    /// in.
    Diff {
        /// The one before: a JSON report, a zip or a folder
        #[arg(value_hint = ValueHint::AnyPath)]
        old: PathBuf,

        /// The one after
        #[arg(value_hint = ValueHint::AnyPath)]
        new: PathBuf,

        /// Where to write what changed; the ending picks the form: .html .md .json. May be given
        /// more than once
        #[arg(short, long = "output", value_name = "FILE", value_hint = ValueHint::FilePath)]
        outputs: Vec<PathBuf>,

        /// The language of the page, of Markdown and of the summary [default:
        /// that of the system, where it is one of these; else en]
        #[arg(long, value_name = Language::CODES, value_parser = language)]
        language: Option<Language>,

        /// What you told metaudit: the file that `metaudit ask` writes. It holds for exports;
        /// reports are as they are
        #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        answers: Option<PathBuf>,

        #[command(flatten)]
        how: How,
    },

    /// Audit a folder of many people's exports: a report for each person, and a summary of all
    ///
    /// Goes on after a failure, skips what is done, and can be stopped and started again. What is
    /// given of one person is joined by the accounts in the names of the files, or as a file
    /// cases.csv says (docs/many-exports.md).
    Batch(Batch),

    /// Explain one item of a JSON report: the evidence, the rule, its source, and what to do
    Explain {
        /// The report, as `-o report.json` writes it
        #[arg(value_hint = ValueHint::FilePath)]
        report: PathBuf,

        /// The item's id
        id: String,

        /// The language of the explanation [default: that of the system, where it
        /// is one of these; else en]
        #[arg(long, value_name = Language::CODES, value_parser = language)]
        language: Option<Language>,
    },

    /// Write the draft of an objection and access letter, from the audit's own figures
    ///
    /// It leaves blanks for what metaudit cannot know, and lists only what you pick. It is no legal
    /// advice.
    Letter {
        /// Zips and folders of one or more exports
        #[arg(required = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
        paths: Vec<PathBuf>,

        /// Where to write it; the ending picks the form: .docx, .html (a page to print), .md or
        /// .txt [default: metaudit-letter-PLATFORM-ACCOUNT-DAY.md beside the first PATH]
        #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: Option<PathBuf>,

        /// Its language [default: that of the system, where it is one of these;
        /// else en]
        #[arg(long, value_name = Language::CODES, value_parser = language)]
        language: Option<Language>,

        /// Name an item in it, by its id in the report; or all of in_scope, undecided, not_stated
        /// or out_of_scope. May be given more than once
        #[arg(long = "list", value_name = "ID")]
        list: Vec<String>,

        /// What you told metaudit: the file that `metaudit ask` writes
        #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        answers: Option<PathBuf>,

        #[command(flatten)]
        how: How,
    },

    /// Show the policy packs that reports are judged by, or check one of your own
    Policy {
        #[command(subcommand)]
        asked: Policy,

        /// The language [default: that of the system, where it is one of these;
        /// else en]
        #[arg(long, global = true, value_name = Language::CODES, value_parser = language)]
        language: Option<Language>,
    },
}

/// What to do with a folder of many exports.
#[derive(Debug, Args)]
pub(crate) struct Batch {
    /// The folder in which the exports lie: zips, and a folder for each person who has several
    #[arg(value_hint = ValueHint::DirPath)]
    pub(crate) folder: PathBuf,

    /// The folder of the reports, which is made: a folder for each case with page, JSON and one
    /// item a line; summary.csv and summary.html
    #[arg(short, long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) output: PathBuf,

    /// Who is who: a CSV file with the columns case, path, region, objected_on, answers and me
    /// [default: cases.csv in the folder of the exports, where it is]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) cases: Option<PathBuf>,

    /// Leave out every text, name, picture, place and path of the archives; cases that have no name
    /// in cases.csv are numbered
    #[arg(long)]
    pub(crate) redact: bool,

    /// Small copies of pictures in each page; 0 for none
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub(crate) thumbnails: u16,

    /// The language of the pages [default: that of the system, where it is one of
    /// these; else en]
    #[arg(long, value_name = Language::CODES, value_parser = language)]
    pub(crate) language: Option<Language>,

    #[command(flatten)]
    pub(crate) how: How,
}

/// What there is to do with policy packs.
#[derive(Debug, Subcommand)]
pub(crate) enum Policy {
    /// List the packs by region, and the regions that have none
    List,
    /// Print a whole pack as TOML, fit to be the start of one of your own
    Show {
        /// Its name, as `list` shows it; without a version, the newest
        id: String,
    },
    /// Say what is wrong with a pack, by line and key
    Check {
        /// The pack, as TOML
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}

/// A day, as people write it.
pub(crate) fn day(text: &str) -> Result<Date, Reason> {
    day_as_typed(text).ok_or_else(|| Message::of("given-day").with("text", text).into())
}

/// Objections, with the day as people write it.
pub(crate) fn objections(text: &str) -> Result<Objections, Reason> {
    match text.split_once('=') {
        Some((form, on)) => format!("{form}={}", day(on)?).parse(),
        None => day(text)?.to_string().parse(),
    }
}

/// A language by its code.
fn language(code: &str) -> Result<Language, Reason> {
    Language::of_word(code).ok_or_else(|| {
        let codes: Vec<&str> = Language::ALL.iter().map(|one| one.as_str()).collect();
        let (last, others) = codes.split_last().unwrap_or((&"", &[]));
        Message::of("given-language")
            .with("codes", others.join(", "))
            .with("last", *last)
            .into()
    })
}

/// What stands below the help.
pub(super) const AFTER: &str = "\
Exit codes: 0 audited; 1 audited, but some entries could not be read (the report names them);
2 wrong usage, no such path, or a report that cannot be written; 3 nothing to audit;
130 interrupted.";
