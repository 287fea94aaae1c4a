//! What was said to Meta AI and by it, by the place where it was said: a view of its own, because
//! the policy lists such interactions apart from public posts.

use std::collections::BTreeMap;

use super::Audit;
use super::conversations::JudgedConversation;
use crate::facts::{HolderBy, InChats, Notice, Setting};
use crate::item::{ConversationKind, ExportId, Item, Kind, Platform, join_spans};
use crate::language::Words;
use crate::readers::{AboutYou, Export};
use crate::time::Moment;

/// What was said in one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct AiPlace {
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
    fn join(&mut self, other: Self) {
        self.prompts += other.prompts;
        self.replies += other.replies;
        self.media += other.media;
        self.span = join_spans(self.span, other.span);
    }

    fn add(&mut self, kind: Kind, time: Moment) {
        match kind {
            Kind::AiPrompt => self.prompts += 1,
            Kind::AiReply => self.replies += 1,
            // Of the other kinds, whatever was given to it.
            Kind::Name
            | Kind::Username
            | Kind::ProfilePicture
            | Kind::CoverPhoto
            | Kind::Avatar
            | Kind::Bio
            | Kind::ProfileField
            | Kind::Post
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
            | Kind::GroupPost
            | Kind::GroupComment
            | Kind::PagePost
            | Kind::ThreadPost
            | Kind::ChannelMessage
            | Kind::AiMedia => self.media += 1,
        }
        if time != Moment::Unknown {
            self.span = join_spans(self.span, Some((time, time)));
        }
    }
}

/// A place: its export, its title, and whether people talk in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AiPlaceKey {
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
pub(crate) struct AiUse {
    /// Everywhere.
    pub all: AiPlace,
    /// Prompts of which nothing says whether they are the user's.
    pub unattributed: u64,
    /// Posts and comments that call it: they stay what they are.
    pub calls: u64,
    /// By place.
    pub places: BTreeMap<AiPlaceKey, AiPlace>,
}

impl AiUse {
    /// Prompts that are the user's.
    pub(crate) fn own_prompts(&self) -> u64 {
        self.all.prompts.saturating_sub(self.unattributed)
    }

    /// Takes in what was said in other items.
    pub(super) fn join(&mut self, other: Self) {
        self.all.join(other.all);
        self.unattributed += other.unattributed;
        self.calls += other.calls;
        for (place, said) in other.places {
            self.places.entry(place).or_default().join(said);
        }
    }

    pub(super) fn add(&mut self, item: &Item) {
        if !item.kind.is_of_ai() {
            self.calls += u64::from(item.mention);
            return;
        }
        let title = item.place.clone().unwrap_or_default();
        let place = AiPlaceKey {
            export: item.export,
            platform: item.platform,
            title,
            mention: item.mention,
        };
        self.places
            .entry(place)
            .or_default()
            .add(item.kind, item.time);
        self.all.add(item.kind, item.time);
        self.unattributed +=
            u64::from(item.kind == Kind::AiPrompt && item.annotations.author.is_some());
    }
}

/// What stands at the head of the view, in a sentence; none where there is nothing.
pub(super) fn sentence(w: &Words, audit: &Audit) -> Option<String> {
    let AiUse { all, places, .. } = &audit.summary.ai;
    if places.is_empty() {
        return None;
    }
    Some(w.fill(
        "ai-sentence",
        &[
            ("prompts", &w.count(all.prompts, "ai-prompts")),
            ("replies", &w.count(all.replies, "ai-replies")),
            ("media", &w.count(all.media, "ai-media")),
            ("places", &w.count(places.len() as u64, "ai-places")),
        ],
    ))
}

/// What else there is to say about it.
pub(super) fn more(w: &Words, audit: &Audit) -> Vec<String> {
    let told = |n: u64, forms| (n > 0).then(|| w.count(n, forms));
    let listed = (!audit.summary.ai.places.is_empty()).then(|| w.say("ai-listed").to_owned());
    let unattributed = told(audit.summary.ai.unattributed, "ai-unattributed");
    let calls = told(audit.summary.ai.calls, "ai-calls");
    let by_others = told(others(audit), "ai-by-others");
    let interests = told(interests(audit), "ai-interests");
    listed
        .into_iter()
        .chain(unattributed)
        .chain(calls)
        .chain(by_others)
        .chain(interests)
        .collect()
}

/// From a day to another; of one day, that.
pub(super) fn span(w: &Words, from: Moment, to: Moment) -> String {
    let day = |moment: Moment| moment.day().map_or(String::new(), |day| w.date(day));
    if from.day() == to.day() {
        return day(from);
    }
    w.fill("told-days", &[("from", &day(from)), ("to", &day(to))])
}

/// Lines of others for Meta AI.
pub(super) fn others(audit: &Audit) -> u64 {
    let lines = audit
        .read
        .about_you
        .iter()
        .filter(|((_, _, what), _)| *what == AboutYou::LinesForAi);
    lines.map(|(_, n)| n).sum()
}

/// What Meta's AI wrote about the user's interests.
pub(super) fn interests(audit: &Audit) -> u64 {
    audit
        .summary
        .account_data
        .get("ai_interests")
        .copied()
        .unwrap_or(0)
}

/// How it was spoken to in a place.
pub(super) fn how(w: &Words, place: &AiPlaceKey) -> &'static str {
    if place.mention {
        return w.say("ai-how-called");
    }
    match place.platform {
        Platform::MetaAi => w.say("ai-how-app"),
        Platform::Facebook | Platform::Instagram | Platform::Threads | Platform::Whatsapp => {
            w.say("ai-how-chat")
        }
    }
}

/// The notices about Meta AI that chats hold, with the export of each.
pub(super) fn notices(audit: &Audit) -> impl Iterator<Item = (&Export, &Notice)> {
    let all = audit.read.exports.iter();
    all.flat_map(|export| {
        export
            .facts
            .notices
            .iter()
            .map(move |known| (export, &known.value))
    })
}

/// The privacy settings that the archives hold, in their own words: what most of them mean is not
/// described, and a row that is not understood must not be kept back (audience-evidence.md 3.3 and
/// 3.4).
pub(super) fn settings(audit: &Audit) -> impl Iterator<Item = (&Export, &Setting)> {
    let all = audit.read.exports.iter();
    all.flat_map(|export| {
        export
            .facts
            .settings
            .iter()
            .map(move |known| (export, &known.value))
    })
}

/// Who the user is in chats that do not say whose they are, a line for each such export.
pub(super) fn owners(w: &Words, audit: &Audit) -> Vec<String> {
    let chats = audit.read.exports.iter().filter(|export| {
        let of_people = |one: &JudgedConversation| {
            one.conversation.export == export.id
                && one.conversation.kind != ConversationKind::Channel
        };
        let unnamed = export.secure || export.platform == Platform::Whatsapp;
        let doubtful = unnamed
            || export.facts.account_name().is_none()
            || export.facts.in_chats != InChats::AsNamed;
        (doubtful || export.facts.holder_by.is_some()) && audit.conversations.iter().any(of_people)
    });
    let line = |export: &Export| {
        let name = if export.secure {
            w.say("ai-encrypted")
        } else {
            export.platform.title()
        };
        let holder = match &export.facts.in_chats {
            InChats::Unknown => None,
            InChats::Also(name) => Some(name),
            InChats::AsNamed => export.facts.holder_name.as_ref().map(|known| &known.value),
        };
        let Some(holder) = holder else {
            return w.fill("ai-owner-unknown", &[("name", name)]);
        };
        let writes = |one: &JudgedConversation| {
            one.conversation.export == export.id && one.own.is_some_and(|n| n > 0)
        };
        let says = match export.facts.holder_by {
            Some(HolderBy::Inferred) => "ai-owner-inferred",
            Some(HolderBy::Told) | None if audit.conversations.iter().any(writes) => {
                "ai-owner-told"
            }
            Some(HolderBy::Told) | None => "ai-owner-silent",
        };
        w.fill(says, &[("name", name), ("holder", holder)])
    };
    chats.map(line).collect()
}
