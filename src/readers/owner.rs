//! Finds whose messages the chats hold, for all kinds of chats. A profile in the archive says it;
//! else the user may say it; else it is inferred from who takes part in which chat, from names the
//! holder typed into forms, and from the name of the zip, and is reported as inferred. If none of
//! these tell, the owner is unknown, and nobody's messages count as others'. (messenger.md 1.1.)

use std::collections::{BTreeMap, BTreeSet};

use super::mention::is_meta_ai;
use crate::facts::{Facts, HolderBy, InChats, Sourced, same_name};
use crate::item::{Conversation, ConversationKind, EntryId, Origin};
use crate::text::plain_name;

/// Clues besides the chats about whose they are.
#[derive(Debug, Default)]
pub(super) struct OwnerClues<'c> {
    /// The name that the user gave.
    pub(super) me: Option<&'c str>,
    /// Names that the holder typed into forms: their own, or somebody else's.
    pub(super) typed: BTreeSet<String>,
    /// Account names in the file names of its zips and folders.
    pub(super) handles: Vec<String>,
    /// Holders of the other exports that were given.
    pub(super) holders: &'c [String],
}

/// Finds the holder of one export, or the name under which they write in its chats.
pub(super) fn settle(facts: &mut Facts, conversations: &[&Conversation], clues: &OwnerClues<'_>) {
    // Most people only read a channel, so its members show nothing.
    let chats = conversations
        .iter()
        .copied()
        .filter(|one| one.kind != ConversationKind::Channel);
    let chats = members(chats);
    let people: BTreeSet<&str> = chats.iter().flat_map(|one| &one.people).copied().collect();
    if facts.holder_name.is_none()
        && let Some(me) = clues.me
    {
        return set_holder(facts, me, HolderBy::Told);
    }
    let own = |name: &str| facts.is_holder(name) == Some(true);
    if let Some(me) = clues.me
        && !own(me)
        && people.iter().any(|name| same_name(name, me))
    {
        facts.in_chats = InChats::Also(me.to_owned());
        facts.holder_by = Some(HolderBy::Told);
        return;
    }
    if people.iter().any(|name| own(name)) {
        return;
    }
    let named = facts.account_name().is_some();
    match inferred(&chats, &people, clues, named) {
        Some(found) if facts.holder_name.is_none() => set_holder(facts, &found, HolderBy::Inferred),
        Some(found) => {
            facts.in_chats = InChats::Also(found);
            facts.holder_by = Some(HolderBy::Inferred);
        }
        // The holder may only read, and so may not be among those who write.
        None if chats.iter().any(|one| one.people.len() > 1) => facts.in_chats = InChats::Unknown,
        None => {}
    }
}

fn set_holder(facts: &mut Facts, name: &str, by: HolderBy) {
    let origin = Origin {
        entry: EntryId(0),
        record: 0,
        field: 0,
    };
    facts.holder_name = Some(Sourced {
        value: name.to_owned(),
        origin,
    });
    facts.holder_by = Some(by);
}

/// The one person that typed names, the chats or the name of the zip point to; `None` if they do
/// not agree on one.
fn inferred(
    chats: &[ChatMembers<'_>],
    people: &BTreeSet<&str>,
    clues: &OwnerClues<'_>,
    named: bool,
) -> Option<String> {
    let everywhere = |name: &str| chats.iter().all(|one| one.holds(name));
    let by_chats = || {
        // If the archive has another name for the holder, they may only read in a chat with one
        // person.
        let enough = !named || chats.iter().all(|one| one.people.len() > 1);
        by_chats(chats, clues.holders).filter(|_| enough)
    };
    let by_handle = || {
        let handles: BTreeSet<String> = clues
            .handles
            .iter()
            .map(|handle| letters_and_digits(handle))
            .collect();
        let mut own = people
            .iter()
            .filter(|name| handles.contains(&letters_and_digits(name)));
        let only = own.next().filter(|name| everywhere(name))?;
        own.next().is_none().then(|| (*only).to_owned())
    };
    match (by_typed(chats, people, &clues.typed), by_chats()) {
        // A form may have been filled in for somebody else, so typed names and chats must agree.
        (Some(typed), Some(found)) if !same_name(&typed, &found) => None,
        (Some(typed), _) => Some(typed),
        (None, found) => found.or_else(by_handle),
    }
}

/// The one typed name of somebody who takes part in most chats; `None` if there is not exactly one.
/// A name in few chats may be a friend's.
fn by_typed(
    chats: &[ChatMembers<'_>],
    people: &BTreeSet<&str>,
    typed: &BTreeSet<String>,
) -> Option<String> {
    let in_most = |name: &str| 2 * chats.iter().filter(|one| one.holds(name)).count() > chats.len();
    let mut own = people
        .iter()
        .filter(|name| typed.iter().any(|typed| same_name(typed, name)) && in_most(name));
    let only = own.next()?;
    own.next().is_none().then(|| (*only).to_owned())
}

/// A name with only letters and digits, as handles have it.
fn letters_and_digits(name: &str) -> String {
    plain_name(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Those who take part in each chat. Chats may spell one name in several ways (messenger.md 1.1:
/// high); the first counts for all.
fn members<'c>(chats: impl Iterator<Item = &'c Conversation>) -> Vec<ChatMembers<'c>> {
    let mut spelled: BTreeMap<String, &str> = BTreeMap::new();
    let mut of = |conversation: &'c Conversation| {
        let names = conversation
            .participants
            .iter()
            .chain(conversation.senders.keys())
            .map(String::as_str);
        let people = names
            .filter(|name| !name.is_empty() && !is_meta_ai(name))
            .map(|name| *spelled.entry(plain_name(name)).or_insert(name));
        ChatMembers {
            conversation,
            people: people.collect(),
        }
    };
    chats.map(&mut of).collect()
}

/// A chat and those who take part in it.
struct ChatMembers<'c> {
    conversation: &'c Conversation,
    people: BTreeSet<&'c str>,
}

impl ChatMembers<'_> {
    /// Whether somebody may take part in the chat: they are listed, or nobody is.
    fn holds(&self, name: &str) -> bool {
        self.people.is_empty() || self.people.iter().any(|one| same_name(one, name))
    }
}

/// The one person who takes part in every chat, or who is left if chats are named after the other
/// side; else the holder of another given export, if they take part in every chat. `None` if these
/// disagree: a single chat of two people that is named after neither shows nothing.
fn by_chats(chats: &[ChatMembers<'_>], holders: &[String]) -> Option<String> {
    let mut filled = chats
        .iter()
        .map(|one| &one.people)
        .filter(|people| !people.is_empty());
    let first = filled.next()?.clone();
    let mut several = false;
    let in_all = filled.fold(first, |all, next| {
        several = true;
        all.intersection(next).copied().collect()
    });
    let sides = || chats.iter().filter_map(other_side);
    let (left, agreeing): (BTreeSet<&str>, usize) = (sides().collect(), sides().count());
    match (
        in_all.iter().collect::<Vec<_>>().as_slice(),
        left.iter().collect::<Vec<_>>().as_slice(),
    ) {
        ([only], []) if several => Some((**only).to_owned()),
        (_, [only]) if in_all.contains(**only) || agreeing > 1 => Some((**only).to_owned()),
        (_, []) => holders
            .iter()
            .find(|name| in_all.iter().any(|own| same_name(own, name)))
            .cloned(),
        _ => None,
    }
}

/// The person that a chat of two is not named after; in a chat with Meta AI, the other one. Else
/// `None`.
fn other_side<'c>(
    ChatMembers {
        conversation,
        people,
    }: &ChatMembers<'c>,
) -> Option<&'c str> {
    let mut people = people.iter().copied();
    match (people.next(), people.next(), people.next()) {
        (Some(only), None, None) if conversation.kind == ConversationKind::Ai => Some(only),
        (Some(one), Some(other), None) if same_name(one, &conversation.title) => Some(other),
        (Some(one), Some(other), None) if same_name(other, &conversation.title) => Some(one),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::{ExportId, Platform};

    fn chat(title: &str, people: &[&str]) -> Conversation {
        let mut chat = Conversation::new(ExportId(0), Platform::Whatsapp, title.to_owned());
        title.clone_into(&mut chat.title);
        chat.participants = people.iter().map(|name| (*name).to_owned()).collect();
        chat
    }

    fn of(chats: &[Conversation]) -> Option<String> {
        by_chats(&members(chats.iter()), &[])
    }

    #[test]
    fn only_what_follows() {
        let ada = Some("Ada".to_owned());
        assert_eq!(of(&[chat("Bo", &["Ada", "Bo"])]), ada);
        assert_eq!(of(&[chat("Club", &["Ada", "Bo"])]), None);
        assert_eq!(
            of(&[
                chat("Club", &["Ada", "Bo", "Cy"]),
                chat("Work", &["Ada", "Di"])
            ]),
            ada
        );
        assert_eq!(
            of(&[chat("Club", &["Ada", "Bo"]), chat("Work", &["Ada", "Bo"])]),
            None
        );
        // Two that contradict each other.
        assert_eq!(
            of(&[chat("Bo", &["Ada", "Bo"]), chat("Ada", &["Ada", "Bo"])]),
            None
        );
        assert_eq!(
            of(&[
                chat("x", &["Ada", "Bo"]),
                chat("y", &[]),
                chat("z", &["Ada"])
            ]),
            ada
        );
        assert_eq!(of(&[]), None);
        // One name in the composed and in the decomposed form, in other letters, with a blank more.
        for spelled in ["Ada Pe\u{301}lda", "ADA P\u{e9}LDA", "Ada  P\u{e9}lda"] {
            let found = of(&[
                chat("Club", &["Ada P\u{e9}lda", "Bo", "Cy"]),
                chat("Work", &[spelled, "Di"]),
            ]);
            assert_eq!(found.as_deref(), Some("Ada P\u{e9}lda"), "{spelled}");
        }
        // The account in another export takes part.
        let club = chat("Club", &["Ada", "Bo", "Cy"]);
        let work = chat("Work", &["Bo", "Di", "Cy"]);
        assert_eq!(
            by_chats(
                &members([&club].into_iter()),
                &["Di".to_owned(), "Ada".to_owned()]
            ),
            ada
        );
        assert_eq!(
            by_chats(&members([&club, &work].into_iter()), &["Ada".to_owned()]),
            None
        );
    }
}
