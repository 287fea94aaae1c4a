//! Settles what counts as one item, once all files are read.
//!
//! The rules, for all platforms (facebook.md 5 and 6, instagram-threads.md 8):
//!
//! 1. **Two records may be one thing only if they have one identity.** Readers say which: of a picture its name and
//!    time; of Instagram's media the number in the file's name; of a Facebook post its first picture with the time, of
//!    one video its path alone (so that a reel and the post that shows it meet), of a shared link its address with the time;
//!    of everything else kind, time and words.
//! 2. **Across files, the same thing is one item** with all its origins: the first record of one file is the first of
//!    another, the second the second. The kind of file that stands first in the catalogue tells what it is: a reel
//!    rather than a post, a story rather than an archived post. Words that differ keep two posts of a Page apart, and
//!    two of one link, where no picture joins them.
//! 3. **In one file (with its numbered siblings) every record is a thing of its own**: two honest posts of the same
//!    second stay two. There are two exceptions. A life event is written twice, at its start and its end, with one title
//!    and one day of beginning. And a post is listed with and without its words: of two records of one second that show
//!    the same media or share the same link, one of them without words, the wordless one is no post of its own; without
//!    either this holds on Pages only.
//! 4. **A medium belongs to one item**: the first of profile picture, cover photo, post or reel, album. A photo or video
//!    that stands alone in one file and in a post in another is told of by the post; one shown again as a
//!    memory, and a visit at which the user checked in, are told of by that item. An album stays an item, whatever is left
//!    in it.
//! 5. **Kind follows the surface.** What stands on somebody else's profile of the name of a known Page stands on that
//!    Page: a post is a post on a Page, anything else keeps its kind.
//! 6. **A file of what is hidden tells of an item's life, whichever other files list it too**: the archive and the bin
//!    overlap with the lists of posts (audience-evidence.md 3.6: medium). That another file lists it is kept, and makes it
//!    less sure. Of drafts and former versions the list of what is live is right: what stands there was published. An
//!    archived story only repeats what was shown in one, and says nothing of a post or reel.

use std::collections::{BTreeMap, HashSet};
use std::io;

use serde::{Deserialize, Serialize};

use super::authors::{self, Titles};
use super::gathered::{Claim, CurrentPicture, media_hash, visit_hash};
use super::hidden::Hidden;
use super::unite::{One, unite};
use super::unplaced::{self, Groups};
use crate::facts::Facts;
use crate::item::{EntryId, ExportId, Item, ItemId, Kind, Origin, Platform, StableHash, State, Surface};
use crate::readers::others::AboutYou;
use crate::readers::problem::Problem;
use crate::storage::{Record, Sorted};
use crate::text::plain_name;

/// An item as one file told it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Found {
    /// The kind of file, and the path of it, that it came through. A file and its numbered siblings share them.
    pub(super) family: u16,
    pub(super) told: Told,
    pub(super) item: Item,
}

/// What else its file told of an item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Told {
    /// Its author, where that may be another person than the user.
    pub(super) author: Option<String>,
    /// The thread it stands in, by whose title it is then placed.
    pub(super) thread: Option<String>,
    pub(super) above: Above,
    pub(super) sameness: Sameness,
    /// Of an event, the times by which a file knows it: when it begins, when it was made.
    pub(super) times: Vec<i64>,
}

/// What of the sentence above a post only all files together can tell.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) enum Above {
    #[default]
    Nothing,
    /// It is in words that are not understood.
    NotUnderstood(String),
    /// It puts the post on the timeline of whoever has this name.
    ToldBy(String),
}

/// Where other records of one identity are the same thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Sameness {
    /// In other files.
    #[default]
    Across,
    /// In the same file too.
    Within,
}

impl Record for Found {
    type Key = (ExportId, u64, u16, Option<Origin>);

    type Ref<'a> = Self;

    fn key(&self) -> Self::Key {
        Self::key_of(self)
    }

    fn key_of(found: &Self) -> Self::Key {
        (found.item.export, found.item.identity, found.family, found.item.origins.first().copied())
    }
}

/// What comes up beside the items.
#[derive(Debug, Default)]
pub(super) struct Aside {
    /// What others made, by export and what it is: counted, and no item of the user's.
    pub(super) by_others: BTreeMap<(ExportId, AboutYou), u64>,
    /// Posts of which nothing tells where they stand, by file.
    pub(super) unplaced: BTreeMap<(EntryId, Problem), u64>,
}

/// What is known once all files are read.
pub(super) struct Settler {
    claims: Vec<(u64, Claim)>,
    echoes: Vec<(u64, Origin)>,
    current: Vec<CurrentPicture>,
    groups: Groups,
    hidden: Hidden,
}

impl Settler {
    pub(super) fn new(
        mut claims: Vec<(u64, Claim)>,
        mut echoes: Vec<(u64, Origin)>,
        mut pictures: Vec<CurrentPicture>,
        groups: Groups,
        hidden: Hidden,
    ) -> Self {
        claims.sort_unstable();
        claims.dedup_by_key(|(hash, _)| *hash);
        echoes.sort_unstable();
        echoes.dedup();
        pictures.sort_unstable();
        pictures.dedup_by_key(|picture| (picture.export, picture.kind));
        Self { claims, echoes, current: pictures, groups, hidden }
    }

    /// Hands over each item, with its id; counts what others wrote, and what cannot be placed. The memory of an item that was handed
    /// over serves for one that is yet to be read.
    pub(super) fn each(
        &self,
        found: &Sorted<Found>,
        facts: &BTreeMap<ExportId, Facts>,
        titles: &Titles<'_>,
        mut emit: impl FnMut(&mut Item, ItemId) -> io::Result<()>,
    ) -> io::Result<Aside> {
        let (mut group, mut united) = (Vec::<Found>::new(), Vec::<One>::new());
        let mut aside = Aside::default();
        let pages = pages(facts);
        let mut close = |group: &mut Vec<Found>, aside: &mut Aside| {
            let mut spent = None;
            let Some(first) = group.first() else { return Ok(spent) };
            let (facts, pages) = (facts.get(&first.item.export), pages.get(&first.item.export));
            group.retain_mut(|found| match authors::settle(found, facts, titles) {
                Some(what) => {
                    *aside.by_others.entry((found.item.export, what)).or_default() += 1;
                    false
                }
                None => true,
            });
            for found in group.iter_mut() {
                let problem = unplaced::settle(found, facts, &self.groups);
                if let Some((problem, origin)) = problem.zip(found.item.origins.first()) {
                    *aside.unplaced.entry((origin.entry, problem)).or_default() += 1;
                }
            }
            let mut occurrences = BTreeMap::<u64, u32>::new();
            // Words alike in two chats are two things; in two exports of one chat they are one.
            while let Some(mut same) = of_one_chat(group, titles) {
                let mut part = Vec::new();
                unite(&mut same, &mut part);
                united.append(&mut part);
            }
            let mut last = Vec::new();
            unite(group, if united.is_empty() { &mut united } else { &mut last });
            united.append(&mut last);
            let alone = united.len() == 1;
            for one in united.drain(..) {
                let Some(mut item) = self.hidden.settle(one.item).and_then(|item| self.settle(item)) else { continue };
                if let Some(pages) = pages {
                    stand_on_page(&mut item, pages);
                }
                let content = content_hash(&item, facts.and_then(Facts::account_name).unwrap_or(""));
                let occurrence =
                    if alone { 1 } else { *occurrences.entry(content).and_modify(|n| *n += 1).or_insert(1) };
                let id = StableHash::new().field(content.to_le_bytes()).field(occurrence.to_le_bytes()).finish();
                emit(&mut item, ItemId(id))?;
                spent = Some(Found { family: 0, told: Told::default(), item });
            }
            Ok::<_, io::Error>(spent)
        };
        let (mut walk, mut slot) = (found.walk()?, None);
        while walk.next(&mut slot)? {
            let Some(next) = slot.take() else { continue };
            let same = group
                .first()
                .is_some_and(|f| (f.item.export, f.item.identity) == (next.item.export, next.item.identity));
            if !same {
                slot = close(&mut group, &mut aside)?;
            }
            group.push(next);
        }
        close(&mut group, &mut aside)?;
        Ok(aside)
    }

    /// The item with its pictures and state settled; none where it is nothing of its own.
    fn settle(&self, mut item: Item) -> Option<Item> {
        match item.kind {
            Kind::ProfilePicture | Kind::CoverPhoto => {
                // On Instagram two pictures of one name may differ in nothing but their time and folder.
                let is = |current: &CurrentPicture| {
                    (current.export, current.kind, current.identity) == (item.export, item.kind, item.identity)
                        && (item.platform == Platform::Facebook || current.time.0 == item.time)
                };
                item.current = item.current || self.current.iter().any(is);
                if !item.current && item.state == State::Live {
                    item.state = State::Replaced;
                }
            }
            Kind::Photo | Kind::Video
                if item.media.iter().any(|path| self.claim(&item, path).is_some_and(|claim| claim <= Claim::Album)) =>
            {
                return None;
            }
            Kind::Album => {
                let kept =
                    item.media.iter().filter(|path| self.claim(&item, path).is_none_or(|claim| claim >= Claim::Album));
                item.media = kept.cloned().collect();
            }
            Kind::Post | Kind::PagePost => {
                let announces = |path: &String| self.claim(&item, path).is_some_and(|claim| claim <= Claim::CoverPhoto);
                let on_profile = matches!(item.surface, Surface::OwnProfile | Surface::Page | Surface::Unknown);
                if on_profile && item.text.is_empty() && !item.media.is_empty() && item.media.iter().all(announces) {
                    return None;
                }
                let kept = item.media.iter().filter(|path| !announces(path));
                item.media = kept.cloned().collect();
            }
            _ => {}
        }
        if !self.echoes.is_empty() {
            self.name_echoes(&mut item);
        }
        Some(item)
    }

    /// Names the records that tell of its media, or of the visit that it is, once more.
    fn name_echoes(&self, item: &mut Item) {
        let visit = item.place.as_ref().filter(|_| item.platform == Platform::Facebook);
        let visit = visit.and_then(|place| visit_hash(item.export, item.time, place));
        for hash in item.media.iter().map(|path| media_hash(item.export, path)).chain(visit) {
            let from = self.echoes.partition_point(|(echo, _)| *echo < hash);
            let same = self.echoes.iter().skip(from).take_while(|(echo, _)| *echo == hash);
            for (_, origin) in same {
                if !item.origins.contains(origin) {
                    item.origins.push(*origin);
                }
            }
        }
    }

    fn claim(&self, item: &Item, path: &str) -> Option<Claim> {
        let hash = media_hash(item.export, path);
        let at = self.claims.binary_search_by_key(&hash, |(hash, _)| *hash).ok()?;
        self.claims.get(at).map(|(_, claim)| *claim)
    }
}

/// The names of each export's known Pages, as they are compared.
fn pages(facts: &BTreeMap<ExportId, Facts>) -> BTreeMap<ExportId, HashSet<String>> {
    let names = |facts: &Facts| facts.pages.iter().map(|name| plain_name(name)).collect::<HashSet<_>>();
    let known = facts.iter().filter(|(_, facts)| !facts.pages.is_empty());
    known.map(|(export, facts)| (*export, names(facts))).collect()
}

fn stand_on_page(item: &mut Item, pages: &HashSet<String>) {
    let known = item.place.as_deref().is_some_and(|place| pages.contains(&plain_name(place)));
    if item.surface == Surface::OtherProfile && known {
        item.surface = Surface::Page;
        if item.kind == Kind::Post {
            item.kind = Kind::PagePost;
        }
    }
}

/// Takes out of a group what stands in one of several chats; none where all is of one chat, or of none.
fn of_one_chat(group: &mut Vec<Found>, titles: &Titles<'_>) -> Option<Vec<Found>> {
    let chat = |found: &Found| titles.counted_as(found.item.export, found.told.thread.as_deref()?);
    let first = chat(group.first()?);
    if group.iter().all(|found| chat(found) == first) {
        return None;
    }
    let (same, others) = std::mem::take(group).into_iter().partition(|found| chat(found) == first);
    *group = others;
    Some(same)
}

/// What makes an item this one: its account, its kind, and its identity, which is made of time, words and media.
fn content_hash(item: &Item, account: &str) -> u64 {
    let hash = StableHash::new().field(item.platform.as_str()).field(account);
    let hash = hash.field(item.kind.as_str()).field(item.identity.to_le_bytes());
    // The identity of an event is its name alone.
    match item.time.seconds().filter(|_| item.kind == Kind::Event) {
        Some(time) => hash.field(time.to_le_bytes()).finish(),
        None => hash.finish(),
    }
}
