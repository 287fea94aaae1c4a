//! The seams between the numbered files of one list (`posts_1`, `posts_2`). A file may repeat the
//! last record of the one before it (archives.md 3.4: medium). Such a record is one item. Anywhere
//! else, two equal records are two things.

use std::collections::BTreeMap;

use super::settle::ItemInFile;
use super::twins::unnumbered;
use crate::item::{EntryId, ExportId, Origin};
use crate::readers::gathered::FileNotes;
use crate::readers::locate::exports::ExportEntry;

/// A file of several that are numbered, with the number of its last record.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Numbered {
    number: u32,
    file: EntryId,
    last: u32,
}

/// For each file that another one continues: its last record, and that other file.
#[derive(Debug, Default)]
pub(crate) struct Seams(BTreeMap<EntryId, (u32, EntryId)>);

impl Seams {
    /// Finds the files that continue another one of the same format.
    pub(crate) fn find(placed: &[ExportEntry], files: &[(EntryId, FileNotes)]) -> Self {
        let mut lists: BTreeMap<(ExportId, bool, &str), Vec<Numbered>> = BTreeMap::new();
        for (id, notes) in files {
            let Some(one) = placed.get(id.0 as usize) else {
                continue;
            };
            let list = unnumbered(&one.inner);
            if let Some((export, number)) = one.export.zip(number_of(&one.inner, list)) {
                let files = lists.entry((export, one.is_page, list)).or_default();
                files.push(Numbered {
                    number,
                    file: *id,
                    last: notes.last,
                });
            }
        }
        let mut seams = BTreeMap::new();
        for files in lists.values_mut() {
            files.sort_unstable();
            for pair in files.windows(2) {
                if let [one, next] = pair
                    && one.number + 1 == next.number
                {
                    seams.insert(one.file, (one.last, next.file));
                }
            }
        }
        Self(seams)
    }

    /// Makes one of each record of a group that a file repeats from the one before it.
    pub(crate) fn join(&self, group: &mut Vec<ItemInFile>) {
        let mut at = 0;
        while let Some(one) = group.get(at).filter(|_| group.len() > 1) {
            at += 1;
            let Some(next) = origin(one).and_then(|last| self.continued(last)) else {
                continue;
            };
            let first = |other: &ItemInFile| {
                origin(other).is_some_and(|first| first.entry == next && first.record == 0)
            };
            let again = group
                .iter()
                .position(|other| first(other) && is_same(one, other));
            let again = again.map(|again| group.remove(again));
            if let Some((one, again)) = group.get_mut(at - 1).zip(again) {
                one.item.origins.extend(again.item.origins);
            }
        }
    }

    /// The file that continues the one in which this is the last record.
    fn continued(&self, last: Origin) -> Option<EntryId> {
        let (record, next) = self.0.get(&last.entry)?;
        (*record == last.record).then_some(*next)
    }
}

/// The number in the path of a file, if it has one.
fn number_of(inner: &str, list: &str) -> Option<u32> {
    let number = inner.strip_prefix(list)?.strip_prefix('_')?;
    number.strip_suffix(".json").unwrap_or(number).parse().ok()
}

fn origin(found: &ItemInFile) -> Option<Origin> {
    found.item.origins.first().copied()
}

/// Whether two records are the same in all that they say.
fn is_same(one: &ItemInFile, other: &ItemInFile) -> bool {
    let item = |found: &ItemInFile| crate::item::Item {
        origins: Vec::new(),
        ..found.item.clone()
    };
    one.told.author == other.told.author
        && one.told.thread == other.told.thread
        && item(one) == item(other)
}
