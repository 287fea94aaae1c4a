//! `--redact`: takes every text, name, picture, place and path of the archive out of what was read, before any of it is
//! judged. What an output gets to see holds none of them, so no output, and none that is yet to be written, can show one.
//!
//! Names become neutral names, the same for the same name: whatever compares them finds what it would have found, and
//! every item is judged as it is without redaction (a test compares both). Numbers, times, and the words of Meta's own
//! keys that this program knows stay.

mod names;

use std::collections::BTreeMap;

use crate::about::{Stated, Topic};
use crate::facts::{Facts, InChats, Known, SettingOf};
use crate::item::{Annotations, Detail, EntryId, Item, StatedAudience, Surface};
use crate::message::{REDACTED, Said};
use crate::policy::Region;
use crate::policy::region::Heard;
use crate::questions::Answers;
use crate::readers::{Ledger, Problem, ReadOut, known_field};
use crate::report::conversations::JudgedConversation;
use names::{Names, Sort};

/// Takes out what tells of a person, and remembers which neutral name stands for which.
#[derive(Debug, Default)]
pub(crate) struct Redaction(Names);

impl Redaction {
    /// Everything that was read, but for the items. Conversations were judged before.
    pub(crate) fn read(&mut self, read: &mut ReadOut) {
        for export in &mut read.exports {
            self.facts(&mut export.facts);
        }
        read.conversations.clear();
        problems(&mut read.problems);
        notes(&mut read.ledger);
    }

    /// What is left is what items are judged by.
    fn facts(&mut self, facts: &mut Facts) {
        let mut rename = |sort, known: &mut Option<Known<String>>| {
            if let Some(known) = known {
                known.value = self.0.of(sort, &known.value);
            }
        };
        rename(Sort::Account, &mut facts.username);
        rename(Sort::Holder, &mut facts.holder_name);
        // Readers have compared these with what they read; nothing that judges does.
        if let InChats::Also(name) = &mut facts.in_chats {
            *name = self.0.of(Sort::Person, name);
        }
        facts.former_names.clear();
        facts.pages.clear();
        facts.residence.clear();
        // They are told again, about the neutral names.
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
            let value = setting.public.map(|public| if public { "everybody" } else { "not everybody" });
            setting.value = value.unwrap_or(REDACTED).to_owned();
        }
    }

    /// What the user told, about the neutral names.
    pub(crate) fn answers(&mut self, answers: &Answers) -> Answers {
        answers.renamed(&mut |topic, name| {
            let sort = match topic {
                None => Sort::Account,
                Some(Topic::Group) => Sort::Group,
                Some(_) => Sort::Person,
            };
            self.0.of(sort, name)
        })
    }

    /// Conversations, called by their numbers in the order of their beginnings: the order of their names would tell
    /// something.
    pub(crate) fn conversations(&mut self, judged: &mut [JudgedConversation]) {
        judged.sort_by_key(|one| (one.conversation.export, one.conversation.span, one.own, one.others));
        for (number, one) in (1..).zip(judged) {
            let conversation = &mut one.conversation;
            conversation.title = format!("conversation {number}");
            conversation.forget_names();
            let mut rename = |name: &str| if name.is_empty() { String::new() } else { self.0.of(Sort::Person, name) };
            let mut senders: Vec<(String, u64)> = std::mem::take(&mut conversation.senders).into_iter().collect();
            senders.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
            for (name, n) in senders {
                *conversation.senders.entry(rename(&name)).or_default() += n;
            }
            let participants = std::mem::take(&mut conversation.participants);
            conversation.participants = participants.iter().map(|name| rename(name)).collect();
        }
    }

    /// An item: what it is, when it was made and where it stands in the archive stays. Of its words, pictures and
    /// annotations it stays that there are some.
    /// Gives back the words, in which somebody may still look for something.
    pub(crate) fn item(&mut self, item: &mut Item) -> String {
        let sort = match item.surface {
            Surface::Group => Sort::Group,
            Surface::Page => Sort::Page,
            Surface::OtherProfile => Sort::Person,
            Surface::Channel => Sort::Channel,
            Surface::OwnProfile | Surface::Marketplace | Surface::Conversation | Surface::Unknown => Sort::Place,
        };
        // A name of nothing but spaces is none, to whoever asks about it.
        item.place =
            item.place.take().map(|name| if name.trim().is_empty() { String::new() } else { self.0.of(sort, &name) });
        item.field = item.field.as_deref().and_then(known_field).map(str::to_owned);
        let words = std::mem::take(&mut item.text);
        if !words.is_empty() {
            REDACTED.clone_into(&mut item.text);
        }
        for (number, medium) in (1..).zip(&mut item.media) {
            *medium = format!("medium-{number}");
        }
        let Annotations { place, camera, upload_address, backdated_to: _, details, author } = &mut item.annotations;
        [place, camera, upload_address, author].into_iter().flatten().for_each(|value| REDACTED.clone_into(value));
        hide(details);
        match &mut item.audience {
            Some(StatedAudience::Limited(word) | StatedAudience::Unknown(word)) => REDACTED.clone_into(word),
            Some(StatedAudience::Public) | None => {}
        }
        words
    }
}

/// Which sorts of details were found stays; what was found goes.
pub(crate) fn hide(details: &mut [(Detail, String)]) {
    details.iter_mut().for_each(|(_, what)| REDACTED.clone_into(what));
}

/// The region stays: it says by what was judged. The words that told it go.
pub(crate) fn region(region: Region) -> Region {
    let word = |heard: &mut Heard| REDACTED.clone_into(&mut heard.text);
    let mut region = region;
    match &mut region {
        Region::Archive(_, heard) => word(heard),
        Region::Unknown(all) => all.iter_mut().for_each(word),
        Region::Given(_) | Region::Told(_) | Region::OfPack(_) => {}
    }
    region
}

/// What was not understood: what it was stays, the words of the archive in it go. Problems that differed by them alone are
/// one then.
fn problems(problems: &mut BTreeMap<(EntryId, Problem), u64>) {
    for ((entry, mut what), count) in std::mem::take(problems) {
        what.redact();
        *problems.entry((entry, what)).or_default() += count;
    }
}

/// The same of what is said of files.
fn notes(ledger: &mut Ledger) {
    ledger.lines.iter_mut().filter_map(|line| line.note.as_mut()).for_each(Said::redact);
}
