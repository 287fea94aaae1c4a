//! Settles what counts as one item, once all files are read: the same thing in two files is one item with both origins,
//! a picture belongs to the first of profile picture, cover photo, post and album, and only one picture is in use.

use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use super::sink::{Claim, CurrentPicture, media_hash};
use crate::facts::Facts;
use crate::item::{ExportId, Item, ItemId, Kind, Origin, StableHash, State};
use crate::spill::{Record, Sorted};

/// An item as one file told it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Found {
    /// The reader and pattern it came through. A file and its numbered siblings share them.
    pub(super) family: u16,
    /// Its author, where that may be another person than the user.
    pub(super) author: Option<String>,
    pub(super) item: Item,
}

impl Record for Found {
    type Key = (ExportId, u64, u16, Option<Origin>);

    fn key(&self) -> Self::Key {
        (self.item.export, self.item.identity, self.family, self.item.origins.first().copied())
    }
}

/// What is known once all files are read.
pub(super) struct Settler {
    claims: Vec<(u64, Claim)>,
    current: Vec<CurrentPicture>,
}

impl Settler {
    pub(super) fn new(mut claims: Vec<(u64, Claim)>, mut pictures: Vec<CurrentPicture>) -> Self {
        claims.sort_unstable();
        claims.dedup_by_key(|(hash, _)| *hash);
        pictures.sort_unstable();
        pictures.dedup_by_key(|picture| (picture.export, picture.kind));
        Self { claims, current: pictures }
    }

    /// Hands over each item, with its id; counts, for each export, what others wrote.
    pub(super) fn each(
        &self,
        found: &Sorted<Found>,
        facts: &BTreeMap<ExportId, Facts>,
        mut emit: impl FnMut(Item, ItemId) -> io::Result<()>,
    ) -> io::Result<BTreeMap<ExportId, u64>> {
        let mut group: Vec<Found> = Vec::new();
        let mut by_others = BTreeMap::new();
        let mut close = |group: &mut Vec<Found>, by_others: &mut BTreeMap<ExportId, u64>| -> io::Result<()> {
            let Some(first) = group.first() else { return Ok(()) };
            let facts = facts.get(&first.item.export);
            group.retain(|found| {
                let other =
                    found.author.as_ref().is_some_and(|author| facts.and_then(|f| f.is_holder(author)) == Some(false));
                if other {
                    *by_others.entry(found.item.export).or_default() += 1;
                }
                !other
            });
            let mut occurrences: BTreeMap<u64, u32> = BTreeMap::new();
            for item in unite(std::mem::take(group)) {
                let Some(item) = self.settle(item) else { continue };
                let account = facts.and_then(|f| f.username.as_ref().or(f.holder_name.as_ref()));
                let content = content_hash(&item, account.map_or("", |known| &known.value));
                let occurrence = occurrences.entry(content).or_default();
                *occurrence += 1;
                let id = StableHash::new().field(content.to_le_bytes()).field(occurrence.to_le_bytes()).finish();
                emit(item, ItemId(id))?;
            }
            Ok(())
        };
        found.each(|next| {
            let same = group
                .first()
                .is_some_and(|f| (f.item.export, f.item.identity) == (next.item.export, next.item.identity));
            if !same {
                close(&mut group, &mut by_others)?;
            }
            group.push(next);
            Ok(ControlFlow::Continue(()))
        })?;
        close(&mut group, &mut by_others)?;
        Ok(by_others)
    }

    /// The item with its pictures and state settled; none where it is nothing of its own.
    fn settle(&self, mut item: Item) -> Option<Item> {
        match item.kind {
            Kind::ProfilePicture | Kind::CoverPhoto => {
                item.current = self
                    .current
                    .iter()
                    .any(|c| (c.export, c.kind, c.identity) == (item.export, item.kind, item.identity));
                if !item.current && item.state == State::Live {
                    item.state = State::Replaced;
                }
            }
            Kind::Photo | Kind::Video if item.media.iter().any(|path| self.claim(&item, path).is_some()) => {
                return None;
            }
            Kind::Album => {
                let kept =
                    item.media.iter().filter(|path| self.claim(&item, path).is_none_or(|claim| claim >= Claim::Album));
                item.media = kept.cloned().collect();
            }
            Kind::Post | Kind::PagePost => {
                let announces = |path: &String| self.claim(&item, path).is_some_and(|claim| claim <= Claim::CoverPhoto);
                if item.text.is_empty() && !item.media.is_empty() && item.media.iter().all(announces) {
                    return None;
                }
                let kept = item.media.iter().filter(|path| !announces(path));
                item.media = kept.cloned().collect();
            }
            _ => {}
        }
        Some(item)
    }

    fn claim(&self, item: &Item, path: &str) -> Option<Claim> {
        let hash = media_hash(item.export, path);
        let at = self.claims.binary_search_by_key(&hash, |(hash, _)| *hash).ok()?;
        self.claims.get(at).map(|(_, claim)| *claim)
    }
}

/// Makes one item of each thing. Within one family (a file and its numbered siblings) every record is a thing of its
/// own; across families, the first of one is the first of another, the second the second, and so on.
fn unite(group: Vec<Found>) -> Vec<Item> {
    let mut united: Vec<Item> = Vec::new();
    let mut family = None;
    let mut number = 0;
    for found in group {
        if family != Some(found.family) {
            family = Some(found.family);
            number = 0;
        }
        match united.get_mut(number) {
            Some(item) => merge(item, found.item),
            None => united.push(found.item),
        }
        number += 1;
    }
    united
}

fn merge(item: &mut Item, other: Item) {
    item.origins.extend(other.origins);
    // Where two files disagree about an item's life, it counts as live: a wrong "hidden" would be the worse error.
    // A file nobody has described does not know better.
    if other.state == State::Live && !other.by_shape {
        item.state = State::Live;
    }
    if item.text.is_empty() {
        item.text = other.text;
    }
    if item.media.is_empty() {
        item.media = other.media;
    }
    item.place = item.place.take().or(other.place);
    item.current |= other.current;
    item.time = item.time.or(other.time);
    item.audience = item.audience.take().or(other.audience);
    item.annotations.fill_from(other.annotations);
    item.by_shape &= other.by_shape;
}

/// What makes an item this one: its account, its kind, and its identity, which is made of time, words and media.
fn content_hash(item: &Item, account: &str) -> u64 {
    StableHash::new()
        .field(item.platform.as_str())
        .field(account)
        .field(item.kind.as_str())
        .field(item.identity.to_le_bytes())
        .finish()
}
