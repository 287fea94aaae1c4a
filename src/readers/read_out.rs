//! What reading gives: the exports, and items that are handed over one by one.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::Arc;

use rayon::prelude::*;

use super::ledger::Ledger;
use super::others::AboutYou;
use super::problem::Problem;
use super::unite::authors::Titles;
use super::unite::settle::{Aside, ItemInFile, Settler};
use crate::catalogue::FileKind;
use crate::facts::Facts;
use crate::item::{Conversation, EntryId, ExportId, Item, ItemId, Platform, words};
use crate::storage::Sorted;
use crate::time::Moment;

/// One profile's data.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    /// Its number.
    pub id: ExportId,
    /// Its platform.
    pub platform: Platform,
    /// It is the download of end-to-end encrypted messages, which is separate from the other data.
    pub secure: bool,
    /// The format of its files.
    pub format: ExportFormat,
    /// The language of its labels, by its CLDR code, if they tell exactly one.
    pub language: Option<&'static str>,
    /// What it says about the account.
    pub facts: Facts,
    /// First and last item.
    pub span: Option<(Moment, Moment)>,
    /// How many media records refer to that no entry holds: they are in another part, or not
    /// exported.
    pub missing_media: u64,
    /// Kinds of file that this export lacks.
    pub absent: Vec<&'static FileKind>,
    /// Kinds of file whose files are all empty.
    pub empty: Vec<&'static FileKind>,
    /// Kinds of file that were asked for, if the export says so.
    pub requested: Option<Vec<&'static FileKind>>,
    /// How many pages the export lists that no entry holds: they are in another part, or lost.
    pub missing_pages: u64,
}

words! {
    /// The format of an export.
    pub(crate) enum ExportFormat {
        /// Files of JSON.
        Json = "json",
        /// Pages.
        Html = "html",
        /// Plain text.
        Text = "text",
        /// JSON and HTML.
        Mixed = "mixed",
    }
}

/// What was read. The items are handed over by [`ReadOut::each_item`].
#[derive(Clone)]
pub(crate) struct ReadOut {
    /// The exports.
    pub exports: Vec<Export>,
    /// Conversations, by export and thread.
    pub conversations: Vec<Arc<Conversation>>,
    /// Account data: records by category.
    pub account_data: BTreeMap<(ExportId, Platform, &'static str), u64>,
    /// What others made about the user.
    pub about_you: BTreeMap<(ExportId, Platform, AboutYou), u64>,
    /// Problems, by file.
    pub problems: BTreeMap<(EntryId, Problem), u64>,
    /// Where every entry went.
    pub ledger: Ledger,
    pub(super) found: Arc<[Sorted<ItemInFile>]>,
    pub(super) settler: Arc<Settler>,
    pub(super) facts: BTreeMap<ExportId, Facts>,
}

impl ReadOut {
    /// Hands over the items, each once, with its id. They come in parts, which have numbers, on all
    /// threads of rayon's pool: each part makes one `T`, always of the same items. What comes up
    /// beside them is to be [taken in](Self::take_in).
    ///
    /// # Errors
    /// The temporary file cannot be read, or `take` fails.
    pub(crate) fn each_item<T: Send>(
        &self,
        pace: Pace,
        new: impl Fn(u16) -> T + Sync,
        take: impl Fn(&mut T, &[Export], &mut Item, ItemId) -> io::Result<()> + Sync,
    ) -> io::Result<(Vec<T>, Asides)> {
        let (exports, settler, facts) = (&self.exports, &self.settler, &self.facts);
        let titles = Titles::of(&self.conversations);
        let work = |(number, found): (usize, &Sorted<ItemInFile>)| {
            let mut made = new(u16::try_from(number).map_err(io::Error::other)?);
            let aside = settler.each(found, facts, &titles, |item, id| {
                take(&mut made, exports, item, id)
            })?;
            Ok((made, aside))
        };
        let done: io::Result<Vec<_>> = match pace {
            Pace::SideBySide => self.found.par_iter().enumerate().map(work).collect(),
            Pace::InTurn => self.found.iter().enumerate().map(work).collect(),
        };
        let (made, aside) = done?.into_iter().unzip();
        Ok((made, Asides(aside)))
    }

    /// Takes in what came up beside the items: records that turned out to be other people's are
    /// counted as such.
    pub(crate) fn take_in(&mut self, beside: &Asides) {
        for Aside {
            by_others,
            unplaced,
            of_profile,
        } in &beside.0
        {
            for (id, n) in of_profile {
                let key = (*id, Platform::Facebook, "profile_history");
                *self.account_data.entry(key).or_default() += n;
            }
            for ((id, what), n) in by_others {
                let Some(export) = self.exports.iter().find(|export| export.id == *id) else {
                    continue;
                };
                *self
                    .about_you
                    .entry((*id, export.platform, *what))
                    .or_default() += n;
            }
            for ((entry, problem), n) in unplaced {
                *self.problems.entry((*entry, problem.clone())).or_default() += n;
            }
        }
    }
}

/// What came up beside the items.
#[derive(Debug)]
pub(crate) struct Asides(Vec<Aside>);

impl ReadOut {
    /// Finds the entries of media by export and path in the record. Paths without an entry are left
    /// out.
    pub(crate) fn media<'p>(
        &self,
        wanted: impl Iterator<Item = (ExportId, &'p str)>,
    ) -> HashMap<(ExportId, &'p str), EntryId> {
        self.ledger.media(wanted)
    }
}

/// How the parts of the items are processed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// In parallel.
    SideBySide,
    /// One after the other, always in the same order.
    InTurn,
}

/// The facts about the account of an export.
pub(crate) fn facts_of(exports: &[Export], id: ExportId) -> &Facts {
    static NONE: Facts = Facts::NONE;
    exports
        .iter()
        .find(|export| export.id == id)
        .map_or(&NONE, |export| &export.facts)
}
