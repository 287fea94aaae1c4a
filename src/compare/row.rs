//! One item of one audit: what is needed to match it and to say how it was judged.

use serde::{Deserialize, Serialize};

use super::same::content_key;
use crate::item::{ItemId, Kind, Platform};
use crate::policy;
use crate::time::Moment;
use crate::visibility;

/// A judged item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ItemRow {
    /// Number of its account among the accounts of both sides.
    pub account: u16,
    /// Its id, which is mostly the same in another download.
    pub id: ItemId,
    /// Its platform.
    pub platform: Platform,
    /// What it is.
    pub kind: Kind,
    /// When it was made.
    pub time: Moment,
    /// Its place, its text and its first media file.
    pub words: ShownText,
    /// Whether it is the picture in use.
    pub current: bool,
    /// Who could see it.
    pub seen: visibility::Audience,
    /// What the policy means for it.
    pub outcome: policy::Coverage,
    /// The rule that decided.
    pub rule: String,
    /// The pack of that rule.
    pub pack: String,
    /// A hash of what was known about the item and its audience.
    pub evidence: u64,
    /// A hash of who could see it when. The same evidence about an item may leave another past,
    /// where the account was private at times.
    pub past: u64,
    /// Numbers of the kinds of file that record it.
    pub readers: Vec<u16>,
    /// A hash of its content, without the time, as far as every format records it.
    pub(super) key: u64,
    /// Whether `key` is made of more than the kind of item.
    pub(super) distinct: bool,
}

/// What is shown of an item. Only the beginning of a long text is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ShownText {
    /// The name of the group, Page, person or thread it stands in.
    pub place: String,
    /// The beginning of its words.
    pub text: String,
    /// The name of its first medium.
    pub medium: String,
}

/// Bytes kept of a text.
const KEPT: usize = 400;

impl ItemRow {
    /// Sets the key from the whole texts, then cuts them to the part that is shown.
    #[must_use]
    pub(crate) fn known_by_its_words(mut self) -> Self {
        (self.key, self.distinct) = content_key(&self);
        for text in [
            &mut self.words.place,
            &mut self.words.text,
            &mut self.words.medium,
        ] {
            let end = (0..=KEPT.min(text.len()))
                .rev()
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(0);
            text.truncate(end);
        }
        self
    }

    /// A row with defaults for all that is not given.
    pub(crate) fn new(account: u16, id: ItemId, platform: Platform, kind: Kind) -> Self {
        Self {
            account,
            id,
            platform,
            kind,
            time: Moment::Unknown,
            words: ShownText::default(),
            current: false,
            seen: visibility::Audience::Undetermined,
            outcome: policy::Coverage::Undecided,
            rule: String::new(),
            pack: String::new(),
            evidence: 0,
            past: 0,
            readers: Vec::new(),
            key: 0,
            distinct: false,
        }
    }
}
