//! Joins the two pieces of a conversation of Messenger: the main download has it up to the day on
//! which it became end-to-end encrypted, and the download of encrypted messages has what followed
//! (messenger.md 3: high).

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::item::{Conversation, ConversationKind, ExportId, Platform};
use crate::readers::locate::exports::Layout;
use crate::readers::mention::is_meta_ai;
use crate::text::plain_name;

type Chats = BTreeMap<(ExportId, String), Conversation>;
type ChatId = (ExportId, String);

/// What two pieces of one conversation have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct ThreadKey {
    platform: Platform,
    with_ai: bool,
    people: BTreeSet<String>,
    /// The title, if more than two people take part: they may have several groups.
    title: Option<String>,
}

/// The threads of one company, in the main download and in that of encrypted messages.
#[derive(Default)]
struct SplitThreads {
    main: Vec<ChatId>,
    secure: Vec<ChatId>,
}

/// Joins threads of the same people that no third one fits, and whose times do not overlap.
pub(crate) fn join(layout: &Layout, facts: &BTreeMap<ExportId, Facts>, chats: &mut Chats) {
    let is_secure = |of: ExportId| {
        let export = layout.exports.get(usize::from(of.0));
        export.is_some_and(|export| export.secure)
    };
    if !chats.keys().any(|(export, _)| is_secure(*export)) {
        return;
    }
    let mut by_company: BTreeMap<ThreadKey, SplitThreads> = BTreeMap::new();
    for (id, chat) in chats.iter() {
        let Some(company) = company(chat) else {
            continue;
        };
        let threads = by_company.entry(company).or_default();
        if is_secure(id.0) {
            threads.secure.push(id.clone());
        } else {
            threads.main.push(id.clone());
        }
    }
    for (company, threads) in by_company {
        let ([main], [secure]) = (threads.main.as_slice(), threads.secure.as_slice()) else {
            continue;
        };
        let follow = chats
            .get(main)
            .zip(chats.get(secure))
            .is_some_and(|(one, other)| are_apart(one, other));
        let of_one_holder = facts
            .get(&main.0)
            .is_some_and(|own| agree(own, facts.get(&secure.0), &company.people));
        if !(follow && of_one_holder) {
            continue;
        }
        if let Some(piece) = chats.remove(secure)
            && let Some(whole) = chats.get_mut(main)
        {
            add(piece, whole);
        }
    }
}

/// `None` for a channel, and where nobody but Meta AI and one person takes part or is named.
fn company(chat: &Conversation) -> Option<ThreadKey> {
    let names = chat.participants.iter().chain(chat.senders.keys());
    let people: BTreeSet<String> = names
        .filter(|name| !name.is_empty() && !is_meta_ai(name))
        .map(|name| plain_name(name))
        .collect();
    let with_ai = chat.kind == ConversationKind::Ai;
    if chat.kind == ConversationKind::Channel || (people.len() < 2 && !with_ai) {
        return None;
    }
    let title = (people.len() > 2).then(|| plain_name(&chat.title));
    Some(ThreadKey {
        platform: chat.platform,
        with_ai,
        people,
        title,
    })
}

/// Whether one ends before the other begins.
fn are_apart(one: &Conversation, other: &Conversation) -> bool {
    match (one.span, other.span) {
        (Some((from, to)), Some((other_from, other_to))) => {
            let seconds = [from, to, other_from, other_to].map(|time| time.seconds());
            let [Some(from), Some(to), Some(other_from), Some(other_to)] = seconds else {
                return false;
            };
            to <= other_from || other_to <= from
        }
        _ => true,
    }
}

/// Whether the holder of the main download takes part, and the other is of nobody else.
fn agree(main: &Facts, secure: Option<&Facts>, people: &BTreeSet<String>) -> bool {
    let of_secure = |name: &String| secure.and_then(|facts| facts.is_sender(name));
    people.iter().any(|name| main.is_sender(name) == Some(true))
        && people.iter().all(|name| {
            let known = main.is_sender(name).zip(of_secure(name));
            known.is_none_or(|(one, other)| one == other)
        })
}

/// Adds a piece, under the names by which the whole calls the same people.
fn add(mut piece: Conversation, whole: &mut Conversation) {
    let spelled: BTreeMap<String, String> = whole
        .participants
        .iter()
        .chain(whole.senders.keys())
        .map(|name| (plain_name(name), name.clone()))
        .collect();
    let called = |name: String| spelled.get(&plain_name(&name)).cloned().unwrap_or(name);
    piece.participants = piece.participants.into_iter().map(called).collect();
    let senders = std::mem::take(&mut piece.senders);
    for (name, n) in senders {
        *piece.senders.entry(called(name)).or_default() += n;
    }
    whole.also.push((piece.export, piece.thread.clone()));
    whole.absorb(piece);
}
