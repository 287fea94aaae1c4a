//! Decides whose words an item holds and which thread it belongs to. Both are known only after all
//! files were read.

use crate::text::not_empty;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::settle::ItemInFile;
use crate::facts::Facts;
use crate::item::{Conversation, ExportId, Kind};
use crate::readers::others::AboutYou;

/// Conversations by their id in items, which may be their own or that of one of their other
/// exports.
pub(crate) struct Titles<'c>(BTreeMap<(ExportId, &'c str), &'c Conversation>);

impl<'c> Titles<'c> {
    pub(crate) fn of(conversations: &'c [Arc<Conversation>]) -> Self {
        let names = |one: &'c Arc<Conversation>| {
            let own = (one.export, one.thread.as_str());
            let others = one
                .also
                .iter()
                .map(|(export, name)| (*export, name.as_str()));
            others.chain([own]).map(move |id| (id, &**one))
        };
        Self(conversations.iter().flat_map(names).collect())
    }

    /// The id of the conversation that a thread is counted in; `None` if it is unknown.
    pub(crate) fn counted_as(&self, export: ExportId, thread: &str) -> Option<&'c str> {
        self.0.get(&(export, thread)).map(|one| one.thread.as_str())
    }
}

/// Places an item in its thread. If it is another person's, returns what it is counted as: it is no
/// item of the user's then.
pub(crate) fn settle(
    found: &mut ItemInFile,
    facts: Option<&Facts>,
    titles: &Titles<'_>,
) -> Option<AboutYou> {
    let item = &mut found.item;
    if let Some(thread) = &found.told.thread {
        let title = titles
            .0
            .get(&(item.export, thread.as_str()))
            .map(|one| one.title.as_str());
        item.place = title.filter(not_empty).map(str::to_owned);
    }
    let author = found.told.author.as_ref()?;
    let of_ai = item.kind.is_of_ai();
    let in_chat = found.told.thread.is_some();
    let is_own = |facts: &Facts| {
        if in_chat {
            facts.is_sender(author)
        } else {
            facts.is_holder(author)
        }
    };
    match facts.and_then(is_own) {
        Some(true) => None,
        Some(false) if of_ai => Some(AboutYou::LinesForAi),
        Some(false) if item.kind == Kind::ChannelMessage => Some(AboutYou::PostsInChannels),
        Some(false) => Some(AboutYou::CommentsByAnotherName),
        // Most people only read a channel, so its posts are the user's only if the archive shows
        // it.
        None if item.kind == Kind::ChannelMessage => Some(AboutYou::PostsInChannelsUnclear),
        None => {
            item.annotations.author = of_ai.then(|| author.clone());
            None
        }
    }
}
