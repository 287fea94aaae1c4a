//! One item of one side, as far as it takes to know it again and to say how it was judged.

use serde::{Deserialize, Serialize};

use super::same::content_key;
use crate::item::{ItemId, Kind, Platform};
use crate::policy;
use crate::time::Moment;
use crate::visibility;

/// An item, judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The account it belongs to, by its number among those of both sides.
    pub account: u16,
    /// Its id: the same in another download, mostly.
    pub id: ItemId,
    /// Its platform.
    pub platform: Platform,
    /// What it is.
    pub kind: Kind,
    /// When it was made.
    pub time: Moment,
    /// Where it stands, its words and its first medium.
    pub words: Words,
    /// Of a picture: the one in use.
    pub current: bool,
    /// Who could see it.
    pub seen: visibility::Is,
    /// What the policy means for it.
    pub outcome: policy::Is,
    /// The rule that decided.
    pub rule: String,
    /// The pack of that rule.
    pub pack: String,
    /// A hash of what was known of the item and of who could see it.
    pub evidence: u64,
    /// The kinds of file that tell of it, by number.
    pub readers: Vec<u16>,
    /// What every format tells of it alike, but for the time.
    pub(super) key: u64,
    /// Whether that is more than its kind.
    pub(super) distinct: bool,
}

/// What an item says, to show it by. Texts may be long: of each the beginning is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The name of the group, Page, person or thread it stands in.
    pub place: String,
    /// The beginning of its words.
    pub text: String,
    /// The name of its first medium.
    pub medium: String,
}

/// Bytes kept of a text.
const KEPT: usize = 400;

impl Row {
    /// A row that is known again by what it says, of which only the beginning is then kept.
    #[must_use]
    pub fn known_by_its_words(mut self) -> Self {
        (self.key, self.distinct) = content_key(&self);
        for text in [&mut self.words.place, &mut self.words.text, &mut self.words.medium] {
            let end = (0..=KEPT.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            text.truncate(end);
        }
        self
    }

    /// A row of which nothing is known yet but what it is.
    pub fn new(account: u16, id: ItemId, platform: Platform, kind: Kind) -> Self {
        Self {
            account,
            id,
            platform,
            kind,
            time: Moment::Unknown,
            words: Words::default(),
            current: false,
            seen: visibility::Is::Undetermined,
            outcome: policy::Is::Undecided,
            rule: String::new(),
            pack: String::new(),
            evidence: 0,
            readers: Vec::new(),
            key: 0,
            distinct: false,
        }
    }
}
