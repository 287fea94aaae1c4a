//! Reads entries on one thread.

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::civil::Date;

use super::gathered::Gathered;
use super::locate::exports::Layout;
use super::locate::roles::Role;
use super::note::Note;
use super::problem::Problem;
use super::sink::{FileOfExport, Sink};
use super::source::FileSource;
use super::unite::parts::ItemParts;
use super::unite::twins;
use super::unite::twins::{Twins, WeighedFile, Weight};
use super::{account_data, by_shape, html, last_day, list};
use crate::archive::{Archive, EntryReader};
use crate::item::EntryId;

/// A task for one thread.
pub(super) enum Task<'t> {
    /// Read an entry.
    Read(EntryId),
    /// Weigh files that exist in both formats, and read those that count.
    Weigh(&'t Twins),
    /// Check an entry that no reader opens for damage.
    Check(EntryId),
}

/// Reads entries on one thread.
pub(super) struct Worker<'a> {
    reader: EntryReader<'a>,
    layout: &'a Layout,
    me: Option<&'a str>,
    today: Date,
    pub(super) gathered: Gathered,
    pub(super) found: ItemParts,
}

impl<'a> Worker<'a> {
    pub(super) fn new(
        archive: &'a Archive,
        layout: &'a Layout,
        me: Option<&'a str>,
        today: Date,
        found: ItemParts,
    ) -> Self {
        Self {
            reader: archive.reader(),
            layout,
            me,
            today,
            gathered: Gathered::default(),
            found,
        }
    }

    /// Checks an entry that no reader opens for damage.
    pub(super) fn check(&mut self, id: EntryId) {
        if let Err(fault) = self.reader.check(id) {
            self.gathered.damaged.insert(id, fault);
        }
    }

    /// Reads files that exist in both formats, as [`twins::choose`] decides.
    pub(super) fn read_twins(&mut self, twins: &Twins) {
        let json = twins.json.iter().map(|id| self.weigh(*id)).collect();
        let pages = twins.pages.iter().map(|id| self.weigh(*id)).collect();
        let choice = twins::choose(json, pages);
        for id in choice.read {
            self.read(id);
        }
        self.gathered.known = Some(choice.known);
        for id in choice.added {
            self.read(id);
            if let Some((_, notes)) = self.gathered.files.last_mut() {
                notes.instead = Some(Note::AddedToJson);
            }
        }
        self.gathered.known = None;
        self.gathered.files.extend(choice.passed_over);
        for id in choice.perhaps_twice {
            *self
                .gathered
                .problems
                .entry((id, Problem::PerhapsTwice))
                .or_default() += 1;
        }
    }

    /// Reads a file only to learn how much it holds.
    fn weigh(&mut self, id: EntryId) -> WeighedFile {
        let apart = Gathered {
            weight: Some(Weight::default()),
            ..Gathered::default()
        };
        let gathered = std::mem::replace(&mut self.gathered, apart);
        self.read(id);
        let mut apart = std::mem::replace(&mut self.gathered, gathered);
        let mut weight = apart.weight.take().unwrap_or_default();
        weight.close(&apart);
        (
            id,
            weight,
            apart
                .files
                .pop()
                .map(|(_, notes)| notes)
                .unwrap_or_default(),
        )
    }

    pub(super) fn read(&mut self, id: EntryId) {
        let Some(placed) = self.layout.placed.get(id.0 as usize) else {
            return;
        };
        let Some(export) = placed.export else { return };
        let of = self.layout.exports.get(usize::from(export.0));
        let page = of.is_some_and(|export| export.page);
        let last = last_day(of.and_then(|export| export.made_on), self.today);
        let (family, row) = match placed.role {
            Role::Read(rank, kind) => (rank.0, Some(kind)),
            Role::AccountData(..)
            | Role::Shape(_)
            | Role::Media
            | Role::Scaffolding
            | Role::Twin(_)
            | Role::Unrecognised(_) => (by_shape::family(&placed.inner), None),
        };
        let mut out = Sink::new(
            FileOfExport {
                export,
                platform: placed.platform,
                page_export: page,
                entry: id,
                family,
                last,
            },
            &mut self.gathered,
            &mut self.found,
        );
        out.is_html = placed.is_page;
        out.me = self.me;
        let zone = of.map(|export| export.zone).unwrap_or_default();
        let pages = placed
            .is_page
            .then(|| html::Page::new(&placed.role, placed.platform, zone, last, &placed.relative));
        let mut source = FileSource::new(&mut self.reader, id, &placed.inner, row, pages);
        // A reader that panics on a strange file must not end the audit.
        let outcome = catch_unwind(AssertUnwindSafe(|| match placed.role {
            Role::Read(_, kind) => {
                if let Some(reader) = list::reader(kind.id) {
                    (reader.read)(&mut source, &mut out);
                }
            }
            Role::AccountData(category, basis) => {
                account_data::read(&mut source, category, basis, &mut out)
            }
            Role::Shape(kind) => by_shape::read(&mut source, kind, &mut out),
            Role::Media | Role::Scaffolding | Role::Twin(_) | Role::Unrecognised(_) => {}
        }));
        source.tell(&mut out);
        if outcome.is_err() {
            out.broken(Note::OurError);
        }
        out.finish();
    }
}
