//! Whose chats these are, where no file says so: in WhatsApp chats and in the download of encrypted messages. The user may
//! say it; else it follows from who takes part in which chat, and is said to be inferred.

use std::collections::BTreeSet;

use super::mention::is_meta_ai;
use crate::facts::{Facts, HolderBy, Known};
use crate::item::{Conversation, ConversationKind, EntryId, Origin};

/// Finds the holder of one export.
pub(super) fn settle(facts: &mut Facts, conversations: &[&Conversation], me: Option<&str>, holders: &[String]) {
    if facts.holder_name.is_some() {
        return;
    }
    let found = match me {
        Some(name) => Some((name.to_owned(), HolderBy::Told)),
        None => inferred(conversations, holders).map(|name| (name, HolderBy::Inferred)),
    };
    if let Some((name, by)) = found {
        let origin = Origin { entry: EntryId(0), record: 0, field: 0 };
        facts.holder_name = Some(Known { value: name, origin });
        facts.holder_by = Some(by);
    }
}

/// The one person who takes part in every chat, or who is left where a chat is called after the other side; else the
/// holder of another export that was given with them, if they take part in every chat. What tells must agree: one chat
/// between two people that is called after neither tells nothing.
fn inferred(conversations: &[&Conversation], holders: &[String]) -> Option<String> {
    let people: Vec<BTreeSet<&str>> = conversations.iter().map(|one| people_in(one)).collect();
    let mut filled = people.iter().filter(|people| !people.is_empty());
    let first = filled.next()?.clone();
    let mut several = false;
    let in_all = filled.fold(first, |all, next| {
        several = true;
        all.intersection(next).copied().collect()
    });
    let left: BTreeSet<&str> =
        conversations.iter().zip(&people).filter_map(|(one, people)| other_side(one, people)).collect();
    match (in_all.iter().collect::<Vec<_>>().as_slice(), left.iter().collect::<Vec<_>>().as_slice()) {
        ([only], []) if several => Some((**only).to_owned()),
        (_, [only]) if in_all.contains(**only) => Some((**only).to_owned()),
        (_, []) => holders.iter().find(|name| in_all.contains(name.as_str())).cloned(),
        _ => None,
    }
}

fn people_in(conversation: &Conversation) -> BTreeSet<&str> {
    let names = conversation.participants.iter().chain(conversation.senders.keys());
    names.map(String::as_str).filter(|name| !name.is_empty() && !is_meta_ai(name)).collect()
}

/// In a chat of two, the one it is not called after; in a chat with Meta AI, the other one.
fn other_side<'c>(conversation: &Conversation, people: &BTreeSet<&'c str>) -> Option<&'c str> {
    let mut people = people.iter().copied();
    match (people.next(), people.next(), people.next()) {
        (Some(only), None, None) if conversation.kind == ConversationKind::Ai => Some(only),
        (Some(one), Some(other), None) if one == conversation.title => Some(other),
        (Some(one), Some(other), None) if other == conversation.title => Some(one),
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
        inferred(&chats.iter().collect::<Vec<_>>(), &[])
    }

    #[test]
    fn only_what_follows() {
        let ada = Some("Ada".to_owned());
        assert_eq!(of(&[chat("Bo", &["Ada", "Bo"])]), ada);
        assert_eq!(of(&[chat("Club", &["Ada", "Bo"])]), None);
        assert_eq!(of(&[chat("Club", &["Ada", "Bo", "Cy"]), chat("Work", &["Ada", "Di"])]), ada);
        assert_eq!(of(&[chat("Club", &["Ada", "Bo"]), chat("Work", &["Ada", "Bo"])]), None);
        // Two that contradict each other.
        assert_eq!(of(&[chat("Bo", &["Ada", "Bo"]), chat("Ada", &["Ada", "Bo"])]), None);
        assert_eq!(of(&[chat("x", &["Ada", "Bo"]), chat("y", &[]), chat("z", &["Ada"])]), ada);
        assert_eq!(of(&[]), None);
        // The account in another export takes part.
        let club = chat("Club", &["Ada", "Bo", "Cy"]);
        assert_eq!(inferred(&[&club], &["Di".to_owned(), "Ada".to_owned()]), ada);
        assert_eq!(inferred(&[&club, &chat("Work", &["Bo", "Di", "Cy"])], &["Ada".to_owned()]), None);
    }
}
