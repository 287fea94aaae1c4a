//! `--redact`: removes every text, name, picture, place and path of the archive from what was read,
//! before any of it is judged. Outputs never get to see them, so no output can show one, not even
//! one that is added later.
//!
//! Each name is replaced by a neutral name, always by the same one, so that comparing names gives
//! the same results and every item is judged as it would be without redaction (a test compares
//! both). Numbers, times, and the words of Meta's own keys that this program knows stay.

mod names;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::about::{Stated, Topic};
use crate::facts::{Facts, InChats, SettingOf, Sourced};
use crate::item::{Annotations, Detail, EntryId, Item, StatedAudience, Surface};
use crate::message::{REDACTED, TypedMessage};
use crate::policy::Region;
use crate::policy::region::Heard;
use crate::questions::Answers;
use crate::readers::{Ledger, Problem, ReadOut, known_field};
use crate::report::conversations::JudgedConversation;
use names::{NameSort, NeutralNames};

/// Removes personal data, and remembers which neutral name stands for which name.
#[derive(Debug, Default)]
pub(crate) struct Redaction(NeutralNames);

impl Redaction {
    /// Redacts everything that was read, except the items. Conversations are dropped, since they
    /// were judged before.
    pub(crate) fn read(&mut self, read: &mut ReadOut) {
        for export in &mut read.exports {
            self.facts(&mut export.facts);
        }
        read.conversations.clear();
        problems(&mut read.problems);
        notes(&mut read.ledger);
    }

    /// Redacts the facts of an export, and keeps what items are judged by.
    fn facts(&mut self, facts: &mut Facts) {
        let mut rename = |sort, known: &mut Option<Sourced<String>>| {
            if let Some(known) = known {
                known.value = self.0.of(sort, &known.value);
            }
        };
        rename(NameSort::Account, &mut facts.username);
        rename(NameSort::Holder, &mut facts.holder_name);
        // Readers have already compared these with what they read; judging does not need them.
        if let InChats::Also(name) = &mut facts.in_chats {
            *name = self.0.of(NameSort::Person, name);
        }
        facts.former_names.clear();
        facts.linked_accounts.clear();
        facts.pages.clear();
        facts.residence.clear();
        // The answers are applied again later, with the neutral names.
        facts.stated = Stated::NONE;
        for notice in &mut facts.notices {
            REDACTED.clone_into(&mut notice.value.place);
            REDACTED.clone_into(&mut notice.value.text);
        }
        for setting in &mut facts.settings {
            let setting = &mut setting.value;
            setting.label = match setting.of {
                SettingOf::Field(key) => key.replace('_', " "),
                SettingOf::FuturePosts => "future posts".to_owned(),
                SettingOf::Other => REDACTED.to_owned(),
            };
            let value = setting
                .public
                .map(|public| if public { "everybody" } else { "not everybody" });
            setting.value = value.unwrap_or(REDACTED).to_owned();
        }
    }

    /// The user's answers, with neutral names.
    pub(crate) fn answers(&mut self, answers: &Answers) -> Answers {
        answers.renamed(&mut |topic, name| {
            let sort = match topic {
                None => NameSort::Account,
                Some(Topic::Group) => NameSort::Group,
                Some(_) => NameSort::Person,
            };
            self.0.of(sort, name)
        })
    }

    /// Redacts conversations. They are numbered by when they began, since the order of their names
    /// would reveal something.
    pub(crate) fn conversations(&mut self, judged: &mut [JudgedConversation]) {
        judged.sort_by_key(|one| {
            (
                one.conversation.export,
                one.conversation.span,
                one.own,
                one.others,
            )
        });
        for (number, one) in (1..).zip(judged) {
            let conversation = Arc::make_mut(&mut one.conversation);
            conversation.title = format!("conversation {number}");
            conversation.drop_unshown_fields();
            let mut rename = |name: &str| {
                if name.is_empty() {
                    String::new()
                } else {
                    self.0.of(NameSort::Person, name)
                }
            };
            let mut senders: Vec<(String, u64)> = std::mem::take(&mut conversation.senders)
                .into_iter()
                .collect();
            senders.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
            for (name, n) in senders {
                *conversation.senders.entry(rename(&name)).or_default() += n;
            }
            let participants = std::mem::take(&mut conversation.participants);
            conversation.participants = participants.iter().map(|name| rename(name)).collect();
        }
    }

    /// Redacts an item. What it is, when it was made and where it stands in the archive stay. Of
    /// its words, pictures and annotations only their presence stays. Returns the words, so that
    /// personal details can still be found in them.
    pub(crate) fn item(&mut self, item: &mut Item) -> String {
        let sort = match item.surface {
            Surface::Group => NameSort::Group,
            Surface::Page => NameSort::Page,
            Surface::OtherProfile => NameSort::Person,
            Surface::Channel => NameSort::Channel,
            Surface::OwnProfile
            | Surface::Marketplace
            | Surface::Conversation
            | Surface::Unknown => NameSort::Place,
        };
        // A name made of spaces only counts as no name everywhere else.
        item.place = item.place.take().map(|name| {
            if name.trim().is_empty() {
                String::new()
            } else {
                self.0.of(sort, &name)
            }
        });
        item.field = item
            .field
            .as_deref()
            .and_then(known_field)
            .map(str::to_owned);
        let words = std::mem::take(&mut item.text);
        if !words.is_empty() {
            REDACTED.clone_into(&mut item.text);
        }
        for (number, medium) in (1..).zip(&mut item.media) {
            *medium = format!("medium-{number}");
        }
        item.link = None;
        let Annotations {
            place,
            camera,
            upload_address,
            backdated_to: _,
            details,
            author,
        } = &mut item.annotations;
        for value in [place, camera, upload_address, author]
            .into_iter()
            .flatten()
        {
            REDACTED.clone_into(value);
        }
        hide(details);
        match &mut item.audience {
            Some(StatedAudience::Limited(word) | StatedAudience::Unknown(word)) => {
                REDACTED.clone_into(word)
            }
            Some(StatedAudience::Public) | None => {}
        }
        words
    }
}

/// Keeps which sorts of details were found, and hides the details.
pub(crate) fn hide(details: &mut [(Detail, String)]) {
    for (_, what) in details.iter_mut() {
        REDACTED.clone_into(what);
    }
}

/// Keeps the region, which the judging depends on, and hides the words from which it was derived.
pub(crate) fn region(region: Region) -> Region {
    fn word(heard: &mut Heard) {
        REDACTED.clone_into(&mut heard.text)
    }
    let mut region = region;
    match &mut region {
        Region::Archive(_, heard) => word(heard),
        Region::Unknown(all) => all.iter_mut().for_each(word),
        Region::Given(_) | Region::Told(_) | Region::OfPack(_) => {}
    }
    region
}

/// Hides the words of the archive in problems. Problems that then are equal are counted together.
fn problems(problems: &mut BTreeMap<(EntryId, Problem), u64>) {
    for ((entry, mut what), count) in std::mem::take(problems) {
        what.redact();
        *problems.entry((entry, what)).or_default() += count;
    }
}

/// Hides the words of the archive in the notes about files.
fn notes(ledger: &mut Ledger) {
    ledger
        .lines
        .iter_mut()
        .filter_map(|line| line.note.as_mut())
        .for_each(TypedMessage::redact);
}
