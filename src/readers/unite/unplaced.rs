//! Decides where a post stands whose sentence is not understood, as far as names in it show.

use std::collections::BTreeMap;

use super::settle::{Above, ItemInFile};
use crate::facts::{Facts, same_name};
use crate::item::{ExportId, Item, Kind, Platform, State, Surface};
use crate::readers::problem::Problem;
use crate::text::{has_words, plain_name};

/// The names of the groups that the user wrote in, by export, from other records. Each is found by
/// its plain form.
pub(crate) type Groups = BTreeMap<ExportId, BTreeMap<String, String>>;

/// Adds a group. Of two spellings the first in order is kept, whichever was found first.
pub(crate) fn add_group(groups: &mut BTreeMap<String, String>, name: &str) {
    let known = groups.entry(plain_group(name)).or_default();
    if known.is_empty() || name < known.as_str() {
        name.clone_into(known);
    }
}

/// The plain form of a name, or of a sentence that ends in one, without what ends a sentence. Any
/// other sign is part of the name.
fn plain_group(name: &str) -> String {
    const ENDS: &[char] = &[
        '.', '。', '।', '!', ' ', '"', '\'', '\u{201c}', '\u{201d}', '»', '」', '』',
    ];
    let mut plain = plain_name(name);
    plain.truncate(plain.trim_end_matches(ENDS).len());
    plain
}

/// A shorter name of a group is not searched for in sentences.
const SHORTEST: usize = 4;

/// Places a post by its sentence. Returns a problem if that cannot be done.
pub(crate) fn settle(
    found: &mut ItemInFile,
    facts: Option<&Facts>,
    groups: &Groups,
) -> Option<Problem> {
    match std::mem::take(&mut found.told.above) {
        Above::Nothing => None,
        Above::NotUnderstood(sentence) => {
            let placed = place(&mut found.item, &sentence, facts, groups);
            (!placed).then_some(Problem::SentenceNotUnderstood)
        }
        Above::Membership => Some(Problem::SentenceNotUnderstood),
        Above::ToldBy(teller) => {
            let is_another = facts.is_some_and(|facts| is_another(&teller, facts));
            if is_another {
                found.item.surface = Surface::Unknown;
            }
            is_another.then_some(Problem::SentenceOfAnother)
        }
        Above::OfStory(title) => {
            // In some languages something is added to the name: "Ada님의", "Adan".
            fn holds(title: &str, name: &str) -> bool {
                title.contains(name)
            }
            let announces = facts.is_some_and(|facts| names_holder(&title, facts, holds));
            if !announces
                && let Some(facts) = facts
                && facts.holder_name.is_some()
            {
                found.item.text = title;
            }
            (!announces).then_some(Problem::SentenceNotUnderstood)
        }
    }
}

/// Whether a sentence names the holder, as every announcement does.
fn names_holder(sentence: &str, facts: &Facts, holds: fn(&str, &str) -> bool) -> bool {
    let sentence = plain_name(sentence);
    let is_in = |name: &str| holds(&sentence, &plain_name(name));
    let own = facts.holder_name.as_ref();
    own.is_some_and(|own| is_in(&own.value)) || facts.former_names.iter().any(|name| is_in(name))
}

/// Tells by the holder's own user name, of today or a former one, what an item of Instagram or
/// Threads is: a comment that stands under their post (audience-evidence.md 4.5) or under one that
/// nobody is named for, and words that are nothing but the name of who wrote them.
pub(crate) fn by_own_name(item: &mut Item, facts: Option<&Facts>, all: &BTreeMap<ExportId, Facts>) {
    fn is_user(facts: &Facts, name: &str) -> bool {
        if let Some(known) = &facts.username
            && same_name(&known.value, name)
        {
            return true;
        }
        facts.former_names.iter().any(|own| same_name(own, name))
    }
    match item.platform {
        Platform::Instagram | Platform::Threads if item.kind == Kind::Comment => {
            let own = |name: &str| facts.is_some_and(|facts| is_user(facts, name));
            if item.place.is_none() && own(&item.text) {
                item.place = Some(std::mem::take(&mut item.text));
            }
            // Without its owner, what a comment stands under may be the user's own.
            if item.surface == Surface::OtherProfile {
                item.surface = match item.place.as_deref() {
                    None => Surface::Unknown,
                    Some(owner) if own(owner) => Surface::OwnProfile,
                    Some(_) => Surface::OtherProfile,
                };
            }
        }
        // Beside the words of an archived thread stands its author, under a label in any language
        // (instagram-threads.md 6), by the name of the Instagram account that it belongs to.
        Platform::Threads if item.kind == Kind::ThreadPost && item.state == State::Archived => {
            let own = |line: &str| all.values().any(|facts| is_user(facts, line));
            if item.text.lines().any(own) {
                let mut words: Vec<&str> = item.text.lines().collect();
                words.retain(|line| !own(line));
                item.text = words.join("\n");
            }
        }
        Platform::Facebook
        | Platform::Instagram
        | Platform::Threads
        | Platform::Whatsapp
        | Platform::MetaAi => {}
    }
}

/// Whether the archive names the holder, and this name is not theirs. A sentence may name others
/// beside the holder.
fn is_another(name: &str, facts: &Facts) -> bool {
    facts.holder_name.is_some()
        && facts.is_holder(name) == Some(false)
        && !names_holder(name, facts, has_words)
}

/// Places a post by a sentence that is not understood. Returns whether that could be done.
///
/// If the sentence is only the holder's name, the post is on the own timeline, in every language
/// (audience-evidence.md 3.5: high). It may name a group. Any other sentence says nothing.
fn place(item: &mut Item, sentence: &str, facts: Option<&Facts>, groups: &Groups) -> bool {
    let holder = |name: &str| facts.and_then(|facts| facts.is_holder(name)) == Some(true);
    if holder(sentence) {
        let page = facts.is_some_and(|facts| facts.page_export);
        item.surface = if page {
            Surface::Page
        } else {
            Surface::OwnProfile
        };
        return true;
    }
    place_in_group(item, sentence, facts, groups)
}

/// Places a post in the group with whose name its sentence ends, or which it names right after the
/// holder (audience-evidence.md 3.5, of two orders of words: medium). Returns whether there is one.
fn place_in_group(item: &mut Item, sentence: &str, facts: Option<&Facts>, groups: &Groups) -> bool {
    let holder = |name: &str| facts.and_then(|facts| facts.is_holder(name)) == Some(true);
    // A sentence that is about somebody else, or that stands above nothing, tells of a membership
    // (audience-evidence.md 3.5: high).
    fn holds(sentence: &str, name: &str) -> bool {
        sentence.contains(name)
    }
    let is_own = facts
        .is_none_or(|facts| facts.holder_name.is_none() || names_holder(sentence, facts, holds));
    let has_content = !item.text.is_empty() || !item.media.is_empty();
    let known = groups.get(&item.export).filter(|_| is_own && has_content);
    let named = known.and_then(|known| group_in(sentence, known, holder));
    if let Some(group) = named {
        item.surface = Surface::Group;
        item.kind = if item.kind == Kind::Comment {
            Kind::GroupComment
        } else {
            Kind::GroupPost
        };
        item.place = Some(group.clone());
    }
    named.is_some()
}

/// The longest name of a group at the end of a sentence, or right after the holder's name. Beside a
/// word with a capital it may be a part of a longer name, and says nothing.
fn group_in<'g>(
    sentence: &str,
    groups: &'g BTreeMap<String, String>,
    holder: impl Fn(&str) -> bool,
) -> Option<&'g String> {
    fn is_edge(c: char) -> bool {
        !c.is_alphanumeric()
    }
    let words: Vec<&str> = sentence.split_whitespace().collect();
    // The plain form has as many words.
    let is_capital = |word: usize| {
        let word = words.get(word).map(|word| word.trim_matches(is_edge));
        word.is_some_and(|word| word.starts_with(char::is_uppercase))
    };
    fn count(text: &str) -> usize {
        text.split_whitespace().count()
    }
    let sentence = plain_group(sentence);
    let find = |text: &str| {
        let long = text.chars().count() >= SHORTEST;
        groups.get_key_value(text).filter(|_| long)
    };
    let edges = || {
        let ends = sentence.char_indices().filter(|(_, c)| is_edge(*c));
        ends.map(|(at, c)| (at, at + c.len_utf8()))
    };
    let mut last = None;
    for (edge, at) in edges() {
        let (Some(before), Some(name)) = (sentence.get(..edge), sentence.get(at..)) else {
            continue;
        };
        let is_whole = holder(before.trim_matches(is_edge))
            || match count(before).checked_sub(1) {
                Some(word) => !is_capital(word),
                None => true,
            };
        if is_whole && let Some(found) = find(name) {
            last = Some(found);
            break;
        }
    }
    let mut next = None;
    for (_, at) in edges() {
        let Some((before, rest)) = sentence.split_at_checked(at) else {
            continue;
        };
        if !rest.starts_with(is_edge) && holder(before.trim_matches(is_edge)) {
            next = longest_start(rest, |name| {
                find(name).filter(|_| !is_capital(count(before) + count(name)))
            });
            break;
        }
    }
    let named = [last, next].into_iter().flatten();
    let (_, name) = named.max_by_key(|(plain, _)| plain.len())?;
    Some(name)
}

/// What is found for the longest start of a text that ends before an edge.
fn longest_start<T>(text: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    let ends = text.char_indices().filter(|(_, c)| !c.is_alphanumeric());
    ends.rev().find_map(|(at, _)| find(text.get(..at)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_found_at_the_end_and_behind_the_holder() {
        let holder = |name: &str| name == "ada example";
        for (sentence, is) in [
            ("Ada Example jagas linki grupis Fig Lovers.", true),
            ("Ada Example jagas linki grupis “Fig Lovers”.", true),
            (
                "Ada Example, Fig Lovers taldean esteka bat partekatu du.",
                true,
            ),
            ("Ada Example jagas Fig Lovers linki.", false),
            ("Ada Example, Fig Loversen esteka.", false),
            ("Ada Example jagas linki grupis NotFig Lovers.", false),
            ("Ada Example jagas linki grupis Big Fig Lovers.", false),
            ("Ada Example, Fig Lovers Tartu taldean.", false),
            ("Ada Example: Fig Lovers", true),
        ] {
            let known = groups(&["Fig Lovers"]);
            let found = group_in(sentence, &known, holder);
            assert_eq!(found.is_some(), is, "{sentence}");
        }
        let short = groups(&["Fig"]);
        assert_eq!(
            group_in("Ada Example jagas linki grupis Fig.", &short, holder),
            None
        );
    }

    #[test]
    fn of_two_names_the_one_that_the_sentence_has_whole() {
        let holder = |name: &str| name == "ada example";
        let both = groups(&["Fig Lovers", "Fig Lovers 🌿", "Lovers"]);
        for (sentence, name) in [
            ("Ada Example jagas linki grupis Fig Lovers.", "Fig Lovers"),
            (
                "Ada Example jagas linki grupis Fig Lovers 🌿.",
                "Fig Lovers 🌿",
            ),
            ("Ada Example, Fig Lovers 🌿 taldean.", "Fig Lovers 🌿"),
        ] {
            let found = group_in(sentence, &both, holder).map(String::as_str);
            assert_eq!(found, Some(name), "{sentence}");
        }
        let signed = groups(&["Fig Lovers 🌿"]);
        assert_eq!(
            group_in(
                "Ada Example jagas linki grupis Fig Lovers.",
                &signed,
                holder
            ),
            None
        );
    }

    fn groups(names: &[&str]) -> BTreeMap<String, String> {
        let mut groups = BTreeMap::new();
        names.iter().for_each(|name| add_group(&mut groups, name));
        groups
    }
}
