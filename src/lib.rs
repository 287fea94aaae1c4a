//! metaudit reads a Meta data export, offline, and says item by item what is public, what is private, what nobody can
//! tell from the file, and which of it Meta's AI-training policy covers.
//!
//! Data goes one way: paths, [`archive`], [`readers`], [`visibility`], [`policy`], [`questions`], [`report`]. Nothing on the left
//! knows anything on the right; a test checks it. The library touches no terminal, home directory, clock or environment.

pub mod about;
pub mod archive;
pub mod facts;
pub mod item;
pub mod language;
pub mod personal;
pub mod policy;
pub mod questions;
pub mod readers;
mod redact;
pub mod report;
mod shared_file;
mod spill;
pub mod text;
pub mod time;
pub mod visibility;

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use archive::Archive;
use archive::limits::Limits;
use item::Kind;
use policy::region::Entry;
use policy::{Family, Judge, Memo, Pack, Packs, Region, Subject, Truth};
use questions::{Answers, Asker, Check};
use readers::{Watch, facts_of};
use redact::Redaction;
pub use report::Audit;
use report::conversations::{JudgedConversation, judge_conversation};
use report::store::{Filling, Ids, Judged};
use report::summary::Summary;

/// What an audit needs to be told.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day as of which is judged.
    pub as_of: Date,
    /// The day the user objected with all accounts, if they did; else the answers may tell.
    pub objected_on: Option<Date>,
    /// What the user told.
    pub answers: Answers,
    /// The region, where the user gave one.
    pub region: Option<&'static Entry>,
    /// A pack of the user's own, instead of those compiled in.
    pub policy: Option<Arc<Pack>>,
    /// Limits on what the archive may ask.
    pub limits: Limits,
    /// Whether to leave out every text, name, picture, place and path of the archive.
    pub redact: bool,
    /// Small copies of pictures that the page may show. A redacted report has none.
    pub thumbnails: usize,
    /// Threads to read with.
    pub threads: usize,
    /// A folder for the temporary file, which has no name and is gone when the audit is.
    pub temporary: PathBuf,
}

/// Why there is no audit.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The archive could not be opened.
    #[error(transparent)]
    Archive(#[from] archive::Error),
    /// It could not be read.
    #[error(transparent)]
    Read(#[from] readers::Error),
    /// The temporary file failed.
    #[error("the temporary file cannot be used: {0}")]
    Temporary(#[from] std::io::Error),
    /// The answers do not fit the archive.
    #[error(transparent)]
    Answers(#[from] questions::Error),
    /// The pack given is for other regions; or a built-in one is malformed, which the tests exclude.
    #[error("policy pack: {0}")]
    Pack(#[from] policy::pack::Error),
}

/// Audits zips and folders, whose order does not matter.
///
/// # Errors
/// See [`Error`]: nothing to audit, or nothing that could be opened.
pub fn audit(inputs: &[PathBuf], options: &Options, watch: &dyn Watch) -> Result<Audit, Error> {
    let mut archive = Archive::open(inputs, options.limits)?;
    let mut read = readers::read_all(&mut archive, &options.temporary, options.threads, watch)?;

    let mut remarks = questions::state(&options.answers, options.objected_on, &mut read.exports)?;
    let mut region =
        Region::of(options.region, options.answers.region(), read.exports.iter().map(|export| &export.facts));
    if options.redact {
        region = redact::region(region);
    }
    let packs = Packs::of(Family::Training, region, options.policy.as_ref())?;
    let judge = Judge::new(&packs, options.as_of);
    // A pack of the user's own is about one family; of the other ones it says nothing.
    let personalisation = Packs::of(Family::Personalisation, packs.region().clone(), None)?;
    let personalising = Judge::new(&personalisation, options.as_of);
    let training_since = judge.training_since();

    let mut conversations: Vec<JudgedConversation> = read
        .conversations
        .iter()
        .map(|one| judge_conversation(one, facts_of(&read.exports, one.export), &judge))
        .collect();
    // From here on nothing of the archive is left that an output could show.
    let mut redaction = options.redact.then(Redaction::default);
    let mut answers = Cow::Borrowed(&options.answers);
    if let Some(redaction) = &mut redaction {
        archive.forget_names();
        redaction.read(&mut read);
        redact::conversations(&mut conversations);
        answers = Cow::Owned(redaction.answers(&options.answers));
        remarks = questions::state(&answers, options.objected_on, &mut read.exports)?;
    }

    let mut summary = Summary::default();
    let (mut asker, mut check) = (Asker::default(), Check::default());
    let mut filling = Filling::new(&options.temporary);
    let (mut memo, mut personalising) = (Memo::new(judge), Memo::new(personalising));
    read.each_item(|exports, mut item, id| {
        let hidden = redaction.as_mut().map(|redaction| redaction.item(&mut item));
        let facts = facts_of(exports, item.export);
        let visibility = visibility::judge(&item, facts, options.as_of);
        let subject = Subject::item(&item, &visibility, facts);
        let outcome = memo.outcome(&subject);
        if outcome.is == policy::Is::Undecided {
            let readings = [Truth::True, Truth::False].map(|unknown| memo.outcome(&subject.read_as(unknown)));
            asker.note(&item, facts, &readings);
            summary.read_both_ways(&readings);
        }
        if item.kind.is_of_ai() {
            summary.personalise(&personalising.outcome(&subject));
        }
        check.note(&item, &visibility, facts);
        if matters(&outcome) && item.kind != Kind::AiReply {
            item.annotations.details = personal::details(hidden.as_deref().unwrap_or(&item.text));
            if hidden.is_some() {
                redact::hide(&mut item.annotations.details);
            }
        }
        let judged = Judged { id, item, visibility, outcome };
        summary.add(&judged, training_since);
        filling.push(&judged)
    })?;
    let store = filling.close(if options.redact { Ids::Places } else { Ids::Hashes });
    summary.count(&conversations, &read);

    let questions = asker.questions(&read.exports, training_since);
    let told = check.told(&answers, &read.exports);
    remarks.extend(told.iter().filter_map(questions::Told::remark));
    Ok(Audit {
        as_of: options.as_of,
        archive,
        read,
        store,
        conversations,
        summary,
        questions,
        told,
        remarks,
        training_since,
        packs,
        personalisation,
        redacted: options.redact,
        thumbnails: if options.redact { 0 } else { options.thumbnails },
    })
}

/// Whether the policy covers an item, or may: what is in its text is worth looking for.
fn matters(outcome: &policy::Outcome) -> bool {
    matches!(outcome.is, policy::Is::InScope | policy::Is::Undecided)
}
