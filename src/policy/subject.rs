//! What a rule is applied to: an item and what is known about it, in the terms of the policy.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::item::{Item, Kind, Platform, State, Surface, words};
use crate::objections::Objections;
use crate::visibility::{self, Interval, Visibility};

use super::Confidence;

/// True, false, or unknown. Unknown is never turned into false.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Truth {
    /// Known to be so.
    True,
    /// Known not to be so.
    False,
    /// Not known.
    Unknown,
}

words! {
    /// What a rule may be about besides items: things that are counted, not listed.
    pub(crate) enum Counted {
        /// A message, or a thread of them.
        Message = "message",
        /// Account data.
        AccountData = "account_data",
        /// Camera and place data of a picture.
        MediaMetadata = "media_metadata",
        /// A tag by somebody else.
        Tag = "tag",
        /// A link for sharing an item.
        SharingLink = "sharing_link",
        /// An interest the platform ascribes to the user.
        Interest = "interest",
        /// A vote.
        PollVote = "poll_vote",
        /// A WhatsApp status.
        Status = "status",
        /// Pictures on the phone.
        CameraRoll = "camera_roll",
    }
}

/// What a rule may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum SubjectKind {
    /// Items of a kind.
    Item(Kind),
    /// Something counted.
    Counted(Counted),
}

/// What a rule is applied to.
#[derive(Clone, Debug)]
pub(crate) struct Subject<'s> {
    /// Its platform.
    pub platform: Platform,
    /// Its kind.
    pub kind: SubjectKind,
    /// Its state.
    pub state: State,
    /// Where it stands.
    pub surface: Surface,
    /// Whether it is the name or picture in use.
    pub current: bool,
    /// A mark that is set with certainty (see the packs).
    pub mark: Option<&'static str>,
    /// The day it was made.
    pub made: Option<Date>,
    /// Who could see it, over time.
    pub seen_by: &'s [Interval],
    /// Whether it was said to the AI.
    pub addressed_to_ai: Truth,
    /// The holder's birthday.
    pub born: Option<Date>,
    /// The objections of the holder.
    pub objections: Objections,
    /// Whether the holder switched off training of Muse.
    pub muse_off: bool,
    /// Whether it is the holder's own content; only this is covered by an objection.
    pub own: bool,
    /// How unknown facts are read.
    pub unknown_as: Truth,
}

impl<'s> Subject<'s> {
    /// Makes a subject of an item.
    pub(crate) fn item(item: &'s Item, visibility: &'s Visibility, facts: &Facts) -> Self {
        Self {
            platform: item.platform,
            kind: SubjectKind::Item(item.kind),
            state: item.state,
            surface: item.surface,
            current: item.current,
            mark: match facts.memorialised {
                true => Some("memorialised"),
                false if item.mention && item.kind.is_of_ai() => Some("mention"),
                false if calls_ai_in_public(item) => Some("ai_call"),
                false => seen_by_some_only(item, visibility).then_some("not_public"),
            },
            made: item.time.day(),
            seen_by: &visibility.intervals,
            addressed_to_ai: if item.kind.is_of_ai() {
                Truth::True
            } else {
                Truth::False
            },
            born: facts.birthday.as_ref().map(|known| known.value),
            objections: facts.objections,
            muse_off: facts.muse_off,
            own: true,
            unknown_as: Truth::Unknown,
        }
    }

    /// The same subject with every unknown fact read in one way: as most or as least exposed.
    pub(crate) fn read_as(&self, unknown_as: Truth) -> Self {
        Self {
            unknown_as,
            ..self.clone()
        }
    }

    /// Makes a subject of something that is counted, not listed.
    pub(crate) fn counted(
        platform: Platform,
        kind: SubjectKind,
        mark: Option<&'static str>,
        addressed_to_ai: Truth,
    ) -> Self {
        Self {
            platform,
            kind,
            state: State::Live,
            surface: Surface::Conversation,
            current: false,
            mark,
            made: None,
            seen_by: &[],
            addressed_to_ai,
            born: None,
            objections: Objections::NONE,
            muse_off: false,
            own: true,
            unknown_as: Truth::Unknown,
        }
    }

    /// The same subject, with the age and objections of this account's holder.
    pub(crate) fn of(self, facts: &Facts) -> Self {
        let born = facts.birthday.as_ref().map(|known| known.value);
        Self {
            born,
            objections: facts.objections,
            muse_off: facts.muse_off,
            ..self
        }
    }

    /// Whether everybody could see it on that day, and how sure that is.
    pub(super) fn public_on(&self, day: Date) -> (Truth, Confidence) {
        let Some(interval) = self.interval_on(day) else {
            return (self.unknown_as, Confidence::High);
        };
        let truth = match interval.is {
            visibility::Audience::Public => Truth::True,
            visibility::Audience::Private => Truth::False,
            visibility::Audience::Undetermined => self.unknown_as,
        };
        (truth, strength(interval.confidence))
    }

    /// Whether what was not published when the export was made was published on that day. Who could
    /// see its place says nothing about that.
    pub(super) fn published_on(&self, day: Date) -> Truth {
        match self.interval_on(day).map(|interval| interval.is) {
            Some(visibility::Audience::Private) => Truth::False,
            Some(visibility::Audience::Public | visibility::Audience::Undetermined) | None => {
                self.unknown_as
            }
        }
    }

    /// Whether only the user's word says who could see it on that day.
    pub(super) fn by_user_on(&self, day: Date) -> bool {
        self.interval_on(day)
            .is_some_and(|interval| interval.by_user)
    }

    fn interval_on(&self, day: Date) -> Option<&'s Interval> {
        let holds =
            |i: &&Interval| i.from.is_none_or(|from| from <= day) && i.to.is_none_or(|to| day < to);
        self.seen_by.iter().find(holds)
    }

    /// Whether its group was public on that day: whoever could see the group could see its content.
    pub(super) fn group_public_on(&self, day: Date) -> Truth {
        if self.surface == Surface::Group {
            self.public_on(day).0
        } else {
            self.unknown_as
        }
    }

    /// Whether it was said to the AI.
    pub(super) fn said_to_ai(&self) -> Truth {
        if self.addressed_to_ai == Truth::Unknown {
            self.unknown_as
        } else {
            self.addressed_to_ai
        }
    }
}

/// Whether it calls Meta's AI in public: under a post, or on Threads.
fn calls_ai_in_public(item: &Item) -> bool {
    item.mention
        && (item.platform == Platform::Threads
            || matches!(item.kind, Kind::Comment | Kind::GroupComment))
}

/// Whether it is known that at no time everybody could see the item.
fn seen_by_some_only(item: &Item, visibility: &Visibility) -> bool {
    item.state == State::Live
        && visibility
            .intervals
            .iter()
            .all(|interval| interval.is == visibility::Audience::Private)
}

/// Converts the strength of evidence to the scale of confidence in a policy.
fn strength(confidence: visibility::Certainty) -> Confidence {
    match confidence {
        visibility::Certainty::Certain => Confidence::High,
        visibility::Certainty::Likely => Confidence::Medium,
        visibility::Certainty::Assumed => Confidence::Low,
    }
}
