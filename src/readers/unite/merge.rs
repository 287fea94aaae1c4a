//! Makes one item of the records of one thing. `settle` has the rules.

use super::identity::{add_lines, is_named_by_id, is_wordless, says_no_more, show_one_file};
use super::settle::{ItemContext, ItemInFile, Sameness};
use crate::item::{Item, Kind, State, Surface};
use crate::readers::words::ItemWords;
use crate::time::Moment;

/// Most items that a record is compared with. No real export has more with one identity, and more
/// would take minutes.
const COMPARED: usize = 64;

/// An item that some records were merged into.
pub(crate) struct One {
    pub(crate) item: Item,
    times: Vec<i64>,
}

/// Merges a group of records with one identity into items.
pub(crate) fn unite(group: &mut Vec<ItemInFile>, united: &mut Vec<One>) {
    if group.len() == 1 {
        return united.extend(group.pop().map(|found| One {
            item: found.item,
            times: found.told.times,
        }));
    }
    // `told`: whether the current family already has a record for each item. `open`: the index of
    // the first item without one.
    let (mut family, mut told, mut open): (_, Vec<bool>, usize) = (None, Vec::new(), 0);
    // The words of an item that several records of one file add to. They may be very many.
    let mut words: Option<ItemWords> = None;
    for ItemInFile {
        family: own,
        told: ItemContext {
            sameness, times, ..
        },
        item,
    } in group.drain(..)
    {
        if family != Some(own) {
            family = Some(own);
            told = vec![false; united.len()];
            open = 0;
        }
        let mut one = One { item, times };
        if let Some(known) = united.first_mut().filter(|_| sameness == Sameness::Within) {
            let words =
                words.get_or_insert_with(|| ItemWords::of(std::mem::take(&mut known.item.text)));
            words.add(std::mem::take(&mut one.item.text));
            merge(known, one);
            continue;
        }
        if let Some((known, words)) = united.first_mut().zip(words.take()) {
            known.item.text = words.into_text();
        }
        let twins = united
            .iter_mut()
            .zip(&told)
            .take(COMPARED)
            .filter(|(_, told)| **told);
        if let Some(known) = twins
            .map(|(known, _)| known)
            .find(|known| is_listed_twice(&known.item, &one.item))
        {
            merge(known, one);
            continue;
        }
        let untold = united
            .iter()
            .zip(&told)
            .enumerate()
            .skip(open)
            .take(COMPARED)
            .filter(|(_, (_, told))| !**told);
        let same = untold
            .filter(|(_, (known, _))| may_be_one(known, &one))
            .map(|(at, _)| at)
            .next();
        if let Some((known, told)) = same.and_then(|at| united.get_mut(at).zip(told.get_mut(at))) {
            merge(known, one);
            *told = true;
        } else {
            united.push(one);
            told.push(true);
        }
        while told.get(open) == Some(&true) {
            open += 1;
        }
    }
    if let Some((known, words)) = united.first_mut().zip(words) {
        known.item.text = words.into_text();
    }
}

/// Whether two records of one file are one post: with its media, or listed with and without its
/// words.
fn is_listed_twice(a: &Item, b: &Item) -> bool {
    let has_media = !a.media.is_empty();
    let (wordless, other) = match (is_wordless(a), is_wordless(b)) {
        (true, false) => (a, b),
        (false, true) => (b, a),
        _ => return has_media && a.text == b.text && is_alike(a, b),
    };
    // The text of the wordless record is then the link that both share.
    let shown = has_media || !wordless.text.is_empty();
    let shown = shown || (a.kind == Kind::PagePost && b.kind == Kind::PagePost);
    shown && says_no_more(wordless, other) && is_alike(a, b)
}

/// Whether two items are of one time and state, with the same media.
fn is_alike(a: &Item, b: &Item) -> bool {
    a.time == b.time && a.state == b.state && a.media == b.media
}

/// Two files may give times this many seconds apart for an event that was made once.
const ONE_DAY: u64 = 86_400;

/// Whether records of two files may be one thing. Posts of a Page without media, and posts that
/// share a link, have little more than their second as identity, so their words must agree. Events
/// have their name, so they must share a time or be made on one day. Profile pictures have their
/// name, so their times must agree (instagram-threads.md 8: high). Whatever has a picture must show
/// the same one. For everything else the identity is enough.
fn may_be_one(a: &One, b: &One) -> bool {
    if !a.times.is_empty() && !b.times.is_empty() {
        let (one, other) = (a.item.time.seconds(), b.item.time.seconds());
        let of_one_day = one
            .zip(other)
            .is_some_and(|(one, other)| one.abs_diff(other) <= ONE_DAY);
        return of_one_day || a.times.iter().any(|time| b.times.contains(time));
    }
    let (a, b) = (&a.item, &b.item);
    let has_no_media = a.media.is_empty() && b.media.is_empty();
    if a.kind == Kind::PagePost && has_no_media && a.text != b.text {
        // Only their second joins them.
        return (is_wordless(a) && says_no_more(a, b)) || (is_wordless(b) && says_no_more(b, a));
    }
    let words_fit = match a.kind {
        Kind::Post | Kind::GroupPost => {
            a.place.is_some() || a.text.lines().next() == b.text.lines().next()
        }
        Kind::Name
        | Kind::Username
        | Kind::ProfilePicture
        | Kind::CoverPhoto
        | Kind::Avatar
        | Kind::Bio
        | Kind::ProfileField
        | Kind::Photo
        | Kind::Video
        | Kind::Album
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
        | Kind::GroupComment
        | Kind::PagePost
        | Kind::ThreadPost
        | Kind::ChannelMessage
        | Kind::AiPrompt
        | Kind::AiReply
        | Kind::AiMedia => true,
    };
    let words_fit = words_fit || !has_no_media || is_wordless(a) || is_wordless(b);
    fn known(item: &Item) -> bool {
        item.kind == Kind::ProfilePicture && item.time != Moment::Unknown
    }
    let times_fit = !known(a) || !known(b) || a.time == b.time;
    words_fit && times_fit && show_one_medium(a, b)
}

/// Whether two items of one identity may show the same medium. It is the same under the same path.
/// Else two of three must speak for it: a name that is an id, the second, and words that do not
/// differ. Other names are given again in each folder (instagram-threads.md 8: high).
fn show_one_medium(a: &Item, b: &Item) -> bool {
    let (Some(first), Some(_)) = (a.media.first(), b.media.first()) else {
        return true;
    };
    let same_time = a.time != Moment::Unknown && a.time == b.time;
    let speak_for_it = [is_named_by_id(first), same_time, !words_differ(a, b)];
    show_one_file(a, b) || speak_for_it.into_iter().filter(|speaks| *speaks).count() >= 2
}

/// Whether both have words, and none in common.
fn words_differ(a: &Item, b: &Item) -> bool {
    let is_said = |line: &str| b.text.lines().any(|other| other.trim() == line.trim());
    !is_wordless(a) && !is_wordless(b) && !a.text.lines().any(is_said)
}

/// The state of an item according to a record. Of two records, the later one in this list is
/// believed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Life {
    /// Its file holds both published and unpublished items, or is unknown.
    Unsure,
    /// It was a draft, was pending, or is a former version.
    Before,
    /// It was shown in a story, which has expired.
    Expired,
    Shown,
    Archived,
    Trashed,
}

impl Life {
    fn of(item: &Item, of_story: bool) -> Self {
        match item.state {
            State::Live if item.perhaps_unpublished || item.by_shape => Self::Unsure,
            State::Live => Self::Shown,
            State::Draft | State::Pending | State::Replaced => Self::Before,
            State::Archived if of_story => Self::Expired,
            State::Archived => Self::Archived,
            State::Trashed => Self::Trashed,
        }
    }

    fn is_hidden(self) -> bool {
        matches!(self, Self::Archived | Self::Trashed)
    }
}

fn merge(one: &mut One, other: One) {
    one.times.extend(other.times);
    let (item, other) = (&mut one.item, other.item);
    let of_story = item.kind == Kind::Story || other.kind == Kind::Story;
    let (own, others) = (Life::of(item, of_story), Life::of(&other, of_story));
    let has_words = !is_wordless(&other);
    item.origins.extend(other.origins);
    item.listed_as_live |= other.listed_as_live;
    if own.max(others).is_hidden() {
        // What holds both may list it as live.
        item.listed_as_live |= matches!(own.min(others), Life::Shown | Life::Unsure);
    }
    // A draft may be what was published since, or what never was: the list of what is live is
    // believed, but not surely.
    item.listed_as_live |= matches!(
        (item.state, other.state),
        (State::Draft, State::Live) | (State::Live, State::Draft)
    ) && own.max(others) == Life::Shown;
    if others > own {
        item.state = other.state;
    }
    item.perhaps_unpublished &= other.perhaps_unpublished;
    let mut less = other.text;
    if has_words && is_wordless(item) {
        std::mem::swap(&mut item.text, &mut less);
    }
    add_lines(&mut item.text, &less);
    if item.media.is_empty() {
        item.media = other.media;
    }
    // One file may be understood where the other is not.
    if item.surface == Surface::Unknown && other.surface != Surface::Unknown {
        item.surface = other.surface;
        item.kind = other.kind;
    }
    // The owner of a post that was commented on is not the name of a group.
    let other_place = other
        .place
        .filter(|_| item.surface != Surface::Group || other.surface == Surface::Group);
    item.place = item.place.take().or(other_place);
    item.field = item.field.take().or(other.field);
    item.link = item.link.take().or(other.link);
    item.current |= other.current;
    item.time = item.time.or(other.time);
    item.audience = item.audience.take().or(other.audience);
    item.annotations.fill_from(other.annotations);
    item.by_shape &= other.by_shape;
}
