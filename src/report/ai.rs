//! What was said to Meta AI and by it, by the place where it was said: a view of its own, because the policy lists such
//! interactions apart from public posts.

use std::collections::BTreeMap;

use super::Audit;
use super::wording::counted;
use crate::facts::{Notice, Setting};
use crate::item::{ExportId, Item, Kind, Platform, join_spans};
use crate::readers::Export;
use crate::time::Moment;

/// What was said in one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AiPlace {
    /// To it.
    pub prompts: u64,
    /// By it.
    pub replies: u64,
    /// Pictures and the like, given to it or made by it.
    pub media: u64,
    /// First and last.
    pub span: Option<(Moment, Moment)>,
}

impl AiPlace {
    fn add(&mut self, kind: Kind, time: Moment) {
        match kind {
            Kind::AiPrompt => self.prompts += 1,
            Kind::AiReply => self.replies += 1,
            _ => self.media += 1,
        }
        if time != Moment::Unknown {
            self.span = join_spans(self.span, Some((time, time)));
        }
    }
}

/// A place: its export, its title, and whether people talk in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The export.
    pub export: ExportId,
    /// Its platform.
    pub platform: Platform,
    /// The title, where it has one.
    pub title: String,
    /// It is a chat between people, where Meta AI was called.
    pub mention: bool,
}

/// What was said to Meta AI and by it.
#[derive(Clone, Debug, Default)]
pub struct AiUse {
    /// Everywhere.
    pub all: AiPlace,
    /// Prompts of which nothing says whether they are the user's.
    pub unattributed: u64,
    /// By place.
    pub places: BTreeMap<Place, AiPlace>,
}

impl AiUse {
    /// Prompts that are the user's.
    pub fn own_prompts(&self) -> u64 {
        self.all.prompts.saturating_sub(self.unattributed)
    }

    pub(super) fn add(&mut self, item: &Item) {
        if !item.kind.is_of_ai() {
            return;
        }
        let title = item.place.clone().unwrap_or_default();
        let place = Place { export: item.export, platform: item.platform, title, mention: item.mention };
        self.places.entry(place).or_default().add(item.kind, item.time);
        self.all.add(item.kind, item.time);
        self.unattributed += u64::from(item.kind == Kind::AiPrompt && item.annotations.author.is_some());
    }
}

/// What stands at the head of the view, in a sentence; none where there is nothing.
pub(super) fn sentence(audit: &Audit) -> Option<String> {
    let AiUse { all, places, .. } = &audit.summary.ai;
    (!places.is_empty()).then(|| {
        format!(
            "Meta AI: {}, {} and {} in {}",
            counted(all.prompts, "prompt", "prompts"),
            counted(all.replies, "reply", "replies"),
            counted(all.media, "picture or file", "pictures or files"),
            counted(places.len() as u64, "place", "places"),
        )
    })
}

/// What else there is to say about it.
pub(super) fn more(audit: &Audit) -> Vec<String> {
    let mut lines = Vec::new();
    if !audit.summary.ai.places.is_empty() {
        lines.push("Meta's policy lists what is said to its AI as training data, separately from public posts and whatever your settings. In chats between people only the lines that call Meta AI, its answers and what was shared with them stand here.".to_owned());
    }
    let unattributed = audit.summary.ai.unattributed;
    if unattributed > 0 {
        lines.push(format!(
            "Of {} nothing says whether you wrote them: each names its author.",
            counted(unattributed, "prompt", "prompts")
        ));
    }
    let by_others = others(audit);
    if by_others > 0 {
        lines.push(format!(
            "{} Meta AI by others, in chats you are in. They are not yours, and their words are not repeated here.",
            counted(by_others, "more line was addressed to", "more lines were addressed to")
        ));
    }
    let interests = interests(audit);
    if interests > 0 {
        lines.push(format!(
            "{} about you, written by Meta's AI: what it puts out, and nothing you said to it.",
            counted(interests, "interest statement", "interest statements")
        ));
    }
    lines
}

/// Lines of others for Meta AI.
pub(super) fn others(audit: &Audit) -> u64 {
    let lines = audit.read.about_you.iter().filter(|((_, _, what), _)| what.starts_with("lines for Meta AI"));
    lines.map(|(_, n)| n).sum()
}

/// What Meta's AI wrote about the user's interests.
pub(super) fn interests(audit: &Audit) -> u64 {
    audit.summary.account_data.get("ai_interests").copied().unwrap_or(0)
}

/// How it was spoken to in a place.
pub(super) fn how(place: &Place) -> &'static str {
    match (place.platform, place.mention) {
        (_, true) => "called in a chat between people",
        (Platform::MetaAi, _) => "in its app",
        _ => "in a chat with it",
    }
}

/// The notices about Meta AI that chats hold, with the export of each.
pub(super) fn notices(audit: &Audit) -> impl Iterator<Item = (&Export, &Notice)> {
    let all = audit.read.exports.iter();
    all.flat_map(|export| export.facts.notices.iter().map(move |known| (export, &known.value)))
}

/// The privacy settings of a WhatsApp account report: its keys are shown as they are, for nobody has described them.
pub(super) fn settings(audit: &Audit) -> impl Iterator<Item = (&Export, &Setting)> {
    let all = audit.read.exports.iter().filter(|export| export.platform == Platform::Whatsapp);
    all.flat_map(|export| export.facts.settings.iter().map(move |known| (export, &known.value)))
}

/// Who the user is in chats that do not say whose they are, a line for each such export.
pub(super) fn owners(audit: &Audit) -> Vec<String> {
    let chats = audit.read.exports.iter().filter(|export| {
        let has_chats = || audit.conversations.iter().any(|one| one.conversation.export == export.id);
        (export.secure || export.platform == Platform::Whatsapp) && has_chats()
    });
    let line = |export: &Export| {
        let name = if export.secure { "Encrypted messages" } else { export.platform.title() };
        let Some(holder) = export.facts.holder_name.as_ref().map(|known| &known.value) else {
            return format!(
                "{name}: the files do not say who you are, so no message is counted as yours, and lines for Meta AI by anybody are listed. Say it with --me NAME, or run metaudit ask."
            );
        };
        match export.facts.holder_by {
            Some(crate::facts::HolderBy::Inferred) => format!(
                "{name}: that you are {holder} is inferred from who takes part in which chat. If it is wrong, say who you are with --me NAME."
            ),
            _ => {
                let writes = |one: &&super::JudgedConversation| {
                    one.conversation.export == export.id && one.own.is_some_and(|n| n > 0)
                };
                if audit.conversations.iter().any(|one| writes(&one)) {
                    format!("{name}: you are {holder}, as you told.")
                } else {
                    format!("{name}: you told that you are {holder}, and nobody of that name writes in these chats.")
                }
            }
        }
    };
    chats.map(line).collect()
}
