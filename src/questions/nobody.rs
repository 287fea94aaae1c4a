//! The name that the user gave as theirs in chats, where nobody in the chats has it.

use std::collections::BTreeSet;

use super::Remark;
use crate::facts::{HolderBy, same_name};
use crate::item::{Conversation, ConversationKind};
use crate::message::REDACTED;
use crate::readers::ReadOut;
use crate::text::{plain_name, slips};

/// How many names of the chats are told instead.
const NEAREST: usize = 3;

/// What to say of a name that nobody in the chats has. `None` if somebody has it, if the archive
/// has it for the holder, or if no chat names anybody.
pub(crate) fn nobody_of_name(me: &str, read: &ReadOut, redact: bool) -> Option<Remark> {
    let is_in_profile = read.exports.iter().any(|export| {
        export.facts.holder_by != Some(HolderBy::Told) && export.facts.is_holder(me) == Some(true)
    });
    let people: BTreeSet<&str> = read
        .conversations
        .iter()
        .flat_map(|chat| people(chat))
        .collect();
    let is_there = people.iter().any(|name| same_name(name, me));
    if is_in_profile || is_there || people.is_empty() {
        return None;
    }
    if redact {
        return Some(Remark::NobodyOfName {
            name: REDACTED.to_owned(),
            nearest: Vec::new(),
        });
    }
    Some(Remark::NobodyOfName {
        name: me.to_owned(),
        nearest: nearest(me, &people),
    })
}

/// Those who take part in a chat. Most people only read a channel.
fn people(chat: &Conversation) -> impl Iterator<Item = &str> {
    let names = chat.participants.iter().chain(chat.senders.keys());
    names
        .map(String::as_str)
        .filter(|name| !name.is_empty() && chat.kind != ConversationKind::Channel)
}

/// The names that are most like this one: first those that share a word with it, then by letters.
fn nearest(me: &str, people: &BTreeSet<&str>) -> Vec<String> {
    let me = plain_name(me);
    let words: BTreeSet<&str> = me.split_whitespace().collect();
    let mut near: Vec<(bool, usize, &str)> = people
        .iter()
        .map(|name| {
            let plain = plain_name(name);
            let shared = plain.split_whitespace().any(|word| words.contains(word));
            (!shared, slips(&plain, &me), *name)
        })
        .collect();
    near.sort_unstable();
    near.into_iter()
        .take(NEAREST)
        .map(|(_, _, name)| name.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_names_come_first() {
        let people = BTreeSet::from(["Bo Someone", "Ada Example", "Cy", "Zoë Muñoz", "Ada"]);
        let first = |me: &str| nearest(me, &people).swap_remove(0);
        assert_eq!(first("Ada Exmaple"), "Ada Example");
        assert_eq!(first("Example, Ada"), "Ada");
        assert_eq!(first("Zoe Munoz"), "Zoë Muñoz");
        assert_eq!(first("by"), "Cy");
        assert_eq!(nearest("Nobody", &people).len(), NEAREST);
    }
}
