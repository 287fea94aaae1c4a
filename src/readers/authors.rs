//! Whose words an item holds, and in which thread it stands: known only once all files are read.

use std::collections::BTreeMap;

use super::others::AboutYou;
use super::settle::Found;
use crate::facts::Facts;
use crate::item::{Conversation, ExportId, Kind};

/// Threads by what they are called in items: each conversation under its own name and those of its other exports.
pub(super) struct Titles<'c>(BTreeMap<(ExportId, &'c str), &'c Conversation>);

impl<'c> Titles<'c> {
    pub(super) fn of(conversations: &'c [Conversation]) -> Self {
        let names = |one: &'c Conversation| {
            one.also.iter().chain([&one.thread]).map(move |name| ((one.export, name.as_str()), one))
        };
        Self(conversations.iter().flat_map(names).collect())
    }

    /// The thread that one is counted as.
    pub(super) fn counted_as(&self, export: ExportId, thread: &str) -> Option<&'c str> {
        self.0.get(&(export, thread)).map(|one| one.thread.as_str())
    }
}

/// Places an item in its thread. Says as what it is counted where it is another's: those are no items of the user's.
pub(super) fn settle(found: &mut Found, facts: Option<&Facts>, titles: &Titles<'_>) -> Option<AboutYou> {
    let item = &mut found.item;
    if let Some(thread) = &found.told.thread {
        let title = titles.0.get(&(item.export, thread.as_str())).map(|one| one.title.as_str());
        item.place = title.filter(|title| !title.is_empty()).map(str::to_owned);
    }
    let author = found.told.author.as_ref()?;
    let of_ai = item.kind.is_of_ai();
    let in_chat = found.told.thread.is_some();
    let is_own = |facts: &Facts| if in_chat { facts.is_sender(author) } else { facts.is_holder(author) };
    match facts.and_then(is_own) {
        Some(true) => None,
        Some(false) if of_ai => Some(AboutYou::LinesForAi),
        Some(false) if item.kind == Kind::ChannelMessage => Some(AboutYou::PostsInChannels),
        Some(false) => Some(AboutYou::CommentsByAnotherName),
        // A channel is mostly read: its posts are the user's only where the archive shows it.
        None if item.kind == Kind::ChannelMessage => Some(AboutYou::PostsInChannelsUnclear),
        None => {
            item.annotations.author = of_ai.then(|| author.clone());
            None
        }
    }
}
