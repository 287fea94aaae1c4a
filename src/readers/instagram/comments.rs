//! Comments and likes on Instagram and Threads.

use super::handle::may_be_handle;
use crate::item::{Kind, Surface};
use crate::lexicon::labels::{COMMENT, URL};
use crate::readers::Reader;
use crate::readers::dialect::{self, Form, MapValue, Meaning, Record, attach};
use crate::readers::sink::Sink;
use crate::text::Text;

/// Comments.
pub(crate) static COMMENTS: Reader =
    Reader { id: "instagram.comments", read: |source, out| dialect::read(source, &mut Comments::default(), out) };

/// The labels of words and owner in an unknown language, learnt from a record that has both.
#[derive(Default)]
struct Comments {
    learned: Option<(Text, Text)>,
}

impl Meaning for Comments {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Comment, record.time());
        item.surface = Surface::OtherProfile;
        let listed = record.string_list_data.first().and_then(MapValue::text);
        let known = record.value(&COMMENT).or(listed);
        let (words, owner) = match (known, record.owner()) {
            (None, None) => self.by_position(&record),
            (Some(words), None) => (Some(words), only_username(&record, words)),
            told => told,
        };
        item.text = match (words, owner) {
            (Some(words), _) => out.text(words.clone()),
            // A picture or GIF as a comment has no words (instagram-threads.md 2: high).
            (None, Some(_)) => String::new(),
            (None, None) => record.tell(Kind::Comment, Form::Captioned, out).item.text,
        };
        item.place = owner.map(|name| name.as_str().to_owned());
        attach(&mut item, record.media());
        out.item(item);
    }
}

impl Comments {
    /// Words and owner in an unknown language. The words come before the owner
    /// (instagram-threads.md 2: high for English), who must look like a user name. If a record has
    /// only one text, labels learnt from other records show which it is; else neither is known.
    fn by_position<'r>(&mut self, record: &'r Record) -> (Option<&'r Text>, Option<&'r Text>) {
        let texts: Vec<(&Text, &Text)> = record.free_texts().filter_map(|(label, text)| Some((label?, text))).collect();
        match texts.as_slice() {
            [(words_label, words), (owner_label, owner)] if may_be_handle(owner.as_str()) => {
                self.learned.get_or_insert_with(|| ((*words_label).clone(), (*owner_label).clone()));
                (Some(words), Some(owner))
            }
            [(label, text)] => match &self.learned {
                Some((words, _)) if words.as_str() == label.as_str() => (Some(text), None),
                Some((_, owner)) if owner.as_str() == label.as_str() => (None, Some(text)),
                _ => (None, None),
            },
            _ => (None, None),
        }
    }
}

/// The owner under an unknown label: the only other text that can be a user name.
fn only_username<'r>(record: &'r Record, words: &Text) -> Option<&'r Text> {
    let others = record.free_texts().map(|(_, text)| text).filter(|text| text.as_str() != words.as_str());
    let mut names = others.filter(|text| may_be_handle(text.as_str()));
    names.next().filter(|_| names.next().is_none())
}

/// Likes on Instagram.
pub(crate) static LIKES: Reader =
    Reader { id: "instagram.likes", read: |source, out| dialect::read(source, &mut Likes, out) };

/// Likes on Threads.
pub(crate) static THREADS_LIKES: Reader =
    Reader { id: "threads.likes", read: |source, out| dialect::read(source, &mut Likes, out) };

struct Likes;

impl Meaning for Likes {
    fn record(&mut self, like: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Reaction, like.time());
        item.surface = Surface::OtherProfile;
        let named = || like.title.as_ref().filter(|title| !title.is_blank());
        item.place = like.owner().or_else(named).map(|name| name.as_str().to_owned());
        // Only the address of what was liked distinguishes two likes in the same second.
        if let Some(link) = like.value(&URL).or_else(|| like.link()).filter(|link| !link.is_blank()) {
            item.text = out.text(link.clone());
        }
        out.item(item);
    }
}
