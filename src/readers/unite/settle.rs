//! Decides which records are one item, after all files were read.
//!
//! The rules, for all platforms (facebook.md 5 and 6, instagram-threads.md 8):
//!
//! 1. **Two records can be one thing only if they have the same identity.** Readers define it. For
//!    a picture it is its name and time; for Instagram's media the file name, which alone is not
//!    enough (`unite`); for a Facebook post its first picture with the time, but for a single video
//!    its path alone (so that a reel and the post that shows it match), and for a shared link its
//!    address with the time; for everything else kind, time and words.
//! 2. **Across files, the same thing is one item** with all its origins. The first record in one
//!    file is the first in another, the second is the second. The kind of file that comes first in
//!    the catalogue decides the kind: a reel rather than a post, a story rather than an archived
//!    post. If no picture joins them, different words keep apart two posts of a Page, and two posts
//!    of one link.
//! 3. **Within one file (and its numbered siblings) every record is a separate thing**: two real
//!    posts of the same second stay two. There are four exceptions. A life event is written twice,
//!    at its start and at its end, with the same title and the same first day. A post may be
//!    listed both with and without its words: of two records of one second with the same media or
//!    shared link, the one without words is not a post of its own. Without media and link this
//!    holds only on Pages. Two records of one second with the same words and media are one, because
//!    a medium belongs to one item. And a file may repeat the last record of the numbered one
//!    before it (`seams` finds it).
//! 4. **A medium belongs to one item**: the first of profile picture, cover photo, post or reel,
//!    album. A photo or video that is alone in one file and in a post in another belongs to the
//!    post. A medium shown again as a memory, and a visit at which the user checked in, belong to
//!    that item. An album stays an item even if it is left empty.
//! 5. **The kind follows the surface.** If the profile of somebody else has the name of a known
//!    Page, it is that Page: a post there becomes a post on a Page, anything else keeps its kind.
//! 6. **A file of hidden items decides an item's state, even if other files list it**: the archive
//!    and the trash overlap with the lists of posts (audience-evidence.md 3.6: medium). That
//!    another file lists the item is kept, and makes the state less certain. For drafts and former
//!    versions the list of live items is right, since what it has was published. An archived story
//!    only repeats what was shown in a story, and says nothing about a post or reel.

use std::collections::{BTreeMap, HashSet};
use std::io;

use serde::{Deserialize, Serialize};

use super::authors::{self, Titles};
use super::bios::Bios;
use super::hidden::Hidden;
use super::merge::{One, unite};
use super::seams::Seams;
use super::unplaced::{self, Groups};
use crate::facts::Facts;
use crate::item::{
    EntryId, ExportId, Item, ItemId, Kind, Origin, Platform, StableHash, State, Surface,
};
use crate::readers::address;
use crate::readers::gathered::{Claim, CurrentPicture, media_hash, visit_hash};
use crate::readers::others::AboutYou;
use crate::readers::problem::Problem;
use crate::storage::{Record, Sorted};
use crate::text::plain_name;

/// An item as one file has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ItemInFile {
    /// The rank of the kind of file and path that it came from. A file and its numbered siblings
    /// share it.
    pub(crate) family: u16,
    pub(crate) told: ItemContext,
    pub(crate) item: Item,
}

/// What a file says about an item besides the item itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ItemContext {
    /// Its author, if that may be somebody else than the user.
    pub(crate) author: Option<String>,
    /// The id of its thread, whose title becomes its place.
    pub(crate) thread: Option<String>,
    pub(crate) above: Above,
    pub(crate) sameness: Sameness,
    /// The times that identify an event: when it begins, when it was made.
    pub(crate) times: Vec<i64>,
    /// The hash of the sentence above it, if that may announce a bio.
    pub(crate) announced: Option<u64>,
}

/// What must be checked about the sentence above a post after all files were read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) enum Above {
    #[default]
    Nothing,
    /// The sentence is not understood.
    NotUnderstood(String),
    /// The sentence is about a group that somebody made, entered or left, and says of the words or
    /// media below it nothing.
    Membership,
    /// The sentence puts the post on the timeline of the person with this name.
    ToldBy(String),
    /// The title of an archived story without words and media. It announces the story, or is what
    /// the user wrote in it.
    OfStory(String),
}

/// In which files records with the same identity are the same thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sameness {
    /// In other files.
    #[default]
    Across,
    /// In the same file and in others.
    Within,
}

impl Record for ItemInFile {
    type Key = (ExportId, u64, u16, Option<Origin>);

    type Ref<'a> = Self;

    fn key(&self) -> Self::Key {
        Self::key_of(self)
    }

    fn key_of(found: &Self) -> Self::Key {
        (
            found.item.export,
            found.item.identity,
            found.family,
            found.item.origins.first().copied(),
        )
    }
}

/// What is found while items are settled.
#[derive(Debug, Default)]
pub(crate) struct Aside {
    /// Items by others, which are only counted, by export and kind.
    pub(crate) by_others: BTreeMap<(ExportId, AboutYou), u64>,
    /// Posts whose place is unknown, by file.
    pub(crate) unplaced: BTreeMap<(EntryId, Problem), u64>,
    /// Announcements that only repeat a bio.
    pub(crate) of_profile: BTreeMap<ExportId, u64>,
}

/// What is known after all files were read.
pub(crate) struct Settler {
    claims: Vec<(u64, Claim)>,
    echoes: Vec<(u64, Origin)>,
    current: Vec<CurrentPicture>,
    groups: Groups,
    hidden: Hidden,
    seams: Seams,
    bios: Bios,
}

impl Settler {
    pub(crate) fn new(
        mut claims: Vec<(u64, Claim)>,
        mut echoes: Vec<(u64, Origin)>,
        mut pictures: Vec<CurrentPicture>,
        groups: Groups,
        hidden: Hidden,
        seams: Seams,
        bios: Bios,
    ) -> Self {
        claims.sort_unstable();
        claims.dedup_by_key(|(hash, _)| *hash);
        echoes.sort_unstable();
        echoes.dedup();
        pictures.sort_unstable();
        pictures.dedup_by_key(|picture| (picture.export, picture.kind));
        Self {
            claims,
            echoes,
            current: pictures,
            groups,
            hidden,
            seams,
            bios,
        }
    }

    /// Hands over each item with its id, and counts what others wrote and what cannot be placed.
    /// The memory of an item is reused for the next one that is read.
    pub(crate) fn each(
        &self,
        found: &Sorted<ItemInFile>,
        all: &BTreeMap<ExportId, Facts>,
        titles: &Titles<'_>,
        mut emit: impl FnMut(&mut Item, ItemId) -> io::Result<()>,
    ) -> io::Result<Aside> {
        let (mut group, mut united) = (Vec::<ItemInFile>::new(), Vec::<One>::new());
        let mut aside = Aside::default();
        let pages = pages(all);
        let mut close = |group: &mut Vec<ItemInFile>, aside: &mut Aside| {
            let mut spent = None;
            let Some(first) = group.first() else {
                return Ok(spent);
            };
            let (facts, pages) = (all.get(&first.item.export), pages.get(&first.item.export));
            group.retain_mut(|found| match authors::settle(found, facts, titles) {
                Some(what) => {
                    *aside
                        .by_others
                        .entry((found.item.export, what))
                        .or_default() += 1;
                    false
                }
                None => true,
            });
            group.retain(|found| {
                let repeats = self.bios.repeats(found);
                if repeats {
                    *aside.of_profile.entry(found.item.export).or_default() += 1;
                }
                !repeats
            });
            for found in group.iter_mut() {
                unplaced::by_own_name(&mut found.item, facts, all);
                address::settle(&mut found.item, facts);
                let problem = unplaced::settle(found, facts, &self.groups);
                if let Some((problem, origin)) = problem.zip(found.item.origins.first()) {
                    *aside.unplaced.entry((origin.entry, problem)).or_default() += 1;
                }
            }
            self.seams.join(group);
            let mut occurrences = BTreeMap::<u64, u32>::new();
            // Equal words in two chats are two items, but in two exports of one chat they are one.
            while let Some(mut same) = of_one_chat(group, titles) {
                let mut part = Vec::new();
                unite(&mut same, &mut part);
                united.append(&mut part);
            }
            let mut last = Vec::new();
            unite(
                group,
                if united.is_empty() {
                    &mut united
                } else {
                    &mut last
                },
            );
            united.append(&mut last);
            let alone = united.len() == 1;
            for one in united.drain(..) {
                let Some(mut item) = self
                    .hidden
                    .settle(one.item)
                    .and_then(|item| self.settle(item))
                else {
                    continue;
                };
                if let Some(pages) = pages {
                    stand_on_page(&mut item, pages);
                }
                let content =
                    content_hash(&item, facts.and_then(Facts::account_name).unwrap_or(""));
                let occurrence = if alone {
                    1
                } else {
                    *occurrences
                        .entry(content)
                        .and_modify(|n| *n += 1)
                        .or_insert(1)
                };
                let id = StableHash::new()
                    .field(content.to_le_bytes())
                    .field(occurrence.to_le_bytes())
                    .finish();
                emit(&mut item, ItemId(id))?;
                spent = Some(ItemInFile {
                    family: 0,
                    told: ItemContext::default(),
                    item,
                });
            }
            Ok::<_, io::Error>(spent)
        };
        let (mut walk, mut slot) = (found.walk()?, None);
        while walk.next(&mut slot)? {
            let Some(next) = slot.take() else { continue };
            let same = group.first().is_some_and(|f| {
                (f.item.export, f.item.identity) == (next.item.export, next.item.identity)
            });
            if !same {
                slot = close(&mut group, &mut aside)?;
            }
            group.push(next);
        }
        close(&mut group, &mut aside)?;
        Ok(aside)
    }

    /// Settles the pictures and state of an item; `None` if it is part of another item.
    fn settle(&self, mut item: Item) -> Option<Item> {
        match item.kind {
            Kind::ProfilePicture | Kind::CoverPhoto => {
                // On Instagram, two pictures with the same name may differ only in their time and
                // folder.
                let is = |current: &CurrentPicture| {
                    (current.export, current.kind, current.identity)
                        == (item.export, item.kind, item.identity)
                        && (item.platform == Platform::Facebook || current.time.0 == item.time)
                };
                item.current = item.current || self.current.iter().any(is);
                if !item.current && item.state == State::Live {
                    item.state = State::Replaced;
                }
            }
            Kind::Photo | Kind::Video
                if item.media.iter().any(|path| {
                    self.claim(&item, path)
                        .is_some_and(|claim| claim <= Claim::Album)
                }) =>
            {
                return None;
            }
            Kind::Album => {
                let kept = item.media.iter().filter(|path| {
                    self.claim(&item, path)
                        .is_none_or(|claim| claim >= Claim::Album)
                });
                item.media = kept.cloned().collect();
            }
            Kind::Post | Kind::PagePost => {
                let announces = |path: &String| {
                    self.claim(&item, path)
                        .is_some_and(|claim| claim <= Claim::CoverPhoto)
                };
                let on_profile = matches!(
                    item.surface,
                    Surface::OwnProfile | Surface::Page | Surface::Unknown
                );
                if on_profile
                    && item.text.is_empty()
                    && !item.media.is_empty()
                    && item.media.iter().all(announces)
                {
                    return None;
                }
                let kept = item.media.iter().filter(|path| !announces(path));
                item.media = kept.cloned().collect();
            }
            Kind::Name
            | Kind::Username
            | Kind::Avatar
            | Kind::Bio
            | Kind::ProfileField
            | Kind::Photo
            | Kind::Video
            | Kind::Reel
            | Kind::Story
            | Kind::Live
            | Kind::Note
            | Kind::Repost
            | Kind::Comment
            | Kind::Reaction
            | Kind::Review
            | Kind::Listing
            | Kind::Event
            | Kind::GroupPost
            | Kind::GroupComment
            | Kind::ThreadPost
            | Kind::ChannelMessage
            | Kind::AiPrompt
            | Kind::AiReply
            | Kind::AiMedia => {}
        }
        if !self.echoes.is_empty() {
            self.name_echoes(&mut item);
        }
        Some(item)
    }

    /// Adds the origins of further records about its media, or about the visit that it is.
    fn name_echoes(&self, item: &mut Item) {
        let visit = item
            .place
            .as_ref()
            .filter(|_| item.platform == Platform::Facebook);
        let visit = visit.and_then(|place| visit_hash(item.export, item.time, place));
        for hash in item
            .media
            .iter()
            .map(|path| media_hash(item.export, path))
            .chain(visit)
        {
            let from = self.echoes.partition_point(|(echo, _)| *echo < hash);
            let same = self
                .echoes
                .iter()
                .skip(from)
                .take_while(|(echo, _)| *echo == hash);
            for (_, origin) in same {
                if !item.origins.contains(origin) {
                    item.origins.push(*origin);
                }
            }
        }
    }

    fn claim(&self, item: &Item, path: &str) -> Option<Claim> {
        let hash = media_hash(item.export, path);
        let at = self
            .claims
            .binary_search_by_key(&hash, |(hash, _)| *hash)
            .ok()?;
        self.claims.get(at).map(|(_, claim)| *claim)
    }
}

/// The normalised names of each export's known Pages.
fn pages(facts: &BTreeMap<ExportId, Facts>) -> BTreeMap<ExportId, HashSet<String>> {
    fn names(facts: &Facts) -> HashSet<String> {
        facts
            .pages
            .iter()
            .map(|name| plain_name(name))
            .collect::<HashSet<_>>()
    }
    let known = facts.iter().filter(|(_, facts)| !facts.pages.is_empty());
    known
        .map(|(export, facts)| (*export, names(facts)))
        .collect()
}

fn stand_on_page(item: &mut Item, pages: &HashSet<String>) {
    let known = item
        .place
        .as_deref()
        .is_some_and(|place| pages.contains(&plain_name(place)));
    if item.surface == Surface::OtherProfile && known {
        item.surface = Surface::Page;
        if item.kind == Kind::Post {
            item.kind = Kind::PagePost;
        }
    }
}

/// Splits off the items of one chat from a group; `None` if all are of one chat, or of none.
fn of_one_chat(group: &mut Vec<ItemInFile>, titles: &Titles<'_>) -> Option<Vec<ItemInFile>> {
    let chat =
        |found: &ItemInFile| titles.counted_as(found.item.export, found.told.thread.as_deref()?);
    let first = chat(group.first()?);
    if group.iter().all(|found| chat(found) == first) {
        return None;
    }
    let (same, others) = std::mem::take(group)
        .into_iter()
        .partition(|found| chat(found) == first);
    *group = others;
    Some(same)
}

/// The hash that an item's id is made of: its account, kind and identity.
fn content_hash(item: &Item, account: &str) -> u64 {
    let hash = StableHash::new()
        .field(item.platform.as_str())
        .field(account);
    let hash = hash
        .field(item.kind.as_str())
        .field(item.identity.to_le_bytes());
    // The identity of an event is its name alone.
    match item.time.seconds().filter(|_| item.kind == Kind::Event) {
        Some(time) => hash.field(time.to_le_bytes()).finish(),
        None => hash.finish(),
    }
}
