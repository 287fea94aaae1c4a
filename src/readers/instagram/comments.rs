//! Comments and likes on Instagram and Threads.

use super::handle::may_be_handle;
use super::whose::{Beside, owner_told};
use crate::item::{Item, Kind, Surface};
use crate::lexicon::labels::{COMMENT, URL};
use crate::readers::Reader;
use crate::readers::dialect::{self, MapValue, Meaning, Record, WordsFrom, attach};
use crate::readers::sink::Sink;
use crate::text::{Text, not_blank};

/// Comments.
pub(crate) static COMMENTS: Reader = Reader {
    id: "instagram.comments",
    read: |source, out| {
        let mut comments = LearntLabels::default();
        dialect::read(source, &mut comments, out);
        comments.settle(out);
    },
};

/// What labels mean in a file whose language nobody knows is told by the records that have both
/// words and an owner, of which the words come first (instagram-threads.md 2: high for English).
/// Records that have one of them wait for those.
#[derive(Default)]
struct LearntLabels {
    /// The file calls words by a label that is known.
    names_words: bool,
    words: Option<Text>,
    owner: Option<Text>,
    waiting: Vec<Waiting>,
    /// How many have waited.
    held: u64,
}

/// A comment with one text.
struct Waiting {
    item: Item,
    label: Text,
    text: Text,
}

/// Comments that wait: a bound on memory.
const MOST: usize = 10_000;

impl Meaning for LearntLabels {
    fn understood(&self) -> u64 {
        self.held
    }

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Comment, record.time());
        item.surface = Surface::OtherProfile;
        attach(&mut item, record.media());
        let labelled = record.value(&COMMENT);
        self.names_words |= labelled.is_some();
        let words = labelled.or_else(|| record.string_list_data.first().and_then(MapValue::text));
        let owner = owner_told(&record, Beside::Nothing, out);
        let is_open = |text: &Text| words != Some(text) && owner != Some(text.as_str());
        let open: Vec<(Option<&Text>, &Text)> = record
            .strange_texts()
            .filter(|(_, text)| is_open(text))
            .collect();
        let (words, owner) = match (words, owner, open.as_slice()) {
            (Some(words), None, open) => (Some(words), self.only_username(open).map(Text::as_str)),
            (None, Some(owner), [(label, words), ..]) => {
                out.unknown_label(label.map_or("", Text::as_str));
                (Some(*words), Some(owner))
            }
            (None, None, [(Some(label), words), (Some(owner_label), owner)])
                if may_be_handle(owner.as_str()) =>
            {
                self.words.get_or_insert_with(|| (*label).clone());
                self.owner.get_or_insert_with(|| (*owner_label).clone());
                (Some(*words), Some(owner.as_str()))
            }
            (None, None, [(Some(label), text)]) => {
                return self.wait(
                    Waiting {
                        item,
                        label: (*label).clone(),
                        text: (*text).clone(),
                    },
                    out,
                );
            }
            (words, owner, _) => (words, owner),
        };
        item.text = match (words, owner) {
            (Some(words), _) => out.text(words.clone()),
            // A picture or GIF as a comment has no words (instagram-threads.md 2: high).
            (None, Some(_)) => String::new(),
            (None, None) => {
                record
                    .tell(Kind::Comment, WordsFrom::Captioned, out)
                    .item
                    .text
            }
        };
        item.place = owner.map(str::to_owned);
        out.item(item);
    }
}

impl LearntLabels {
    /// The owner under a label that nobody knows: the only other text that can be a user name.
    fn only_username<'r>(&mut self, open: &[(Option<&'r Text>, &'r Text)]) -> Option<&'r Text> {
        let mut names = open.iter().filter(|(_, text)| may_be_handle(text.as_str()));
        let (label, owner) = names.next().filter(|_| names.next().is_none())?;
        self.owner = self.owner.take().or_else(|| label.cloned());
        Some(owner)
    }

    fn wait(&mut self, one: Waiting, out: &mut Sink<'_>) {
        if self.waiting.len() < MOST {
            self.held += 1;
            self.waiting.push(one);
        } else {
            self.give(one, out);
        }
    }

    /// Gives out those that have waited for the others.
    fn settle(mut self, out: &mut Sink<'_>) {
        for one in std::mem::take(&mut self.waiting) {
            self.give(one, out);
        }
    }

    /// One text is what its label means elsewhere in the file. Where that does not tell it, it is
    /// taken for words, which is told.
    fn give(
        &self,
        Waiting {
            mut item,
            label,
            text,
        }: Waiting,
        out: &mut Sink<'_>,
    ) {
        let is = |known: &Option<Text>| {
            known
                .as_ref()
                .is_some_and(|known| known.as_str() == label.as_str())
        };
        let names_owner = is(&self.owner) || (self.names_words && may_be_handle(text.as_str()));
        if names_owner && !is(&self.words) {
            item.place = Some(out.text(text));
        } else {
            if !is(&self.words) {
                out.unknown_label(label.as_str());
            }
            item.text = out.text(text);
        }
        out.item(item);
    }
}

/// Likes on Instagram.
pub(crate) static LIKES: Reader = Reader {
    id: "instagram.likes",
    read: |source, out| dialect::read(source, &mut InstagramLikes, out),
};

/// Likes on Threads.
pub(crate) static THREADS_LIKES: Reader = Reader {
    id: "threads.likes",
    read: |source, out| dialect::read(source, &mut InstagramLikes, out),
};

struct InstagramLikes;

impl Meaning for InstagramLikes {
    fn record(&mut self, like: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Reaction, like.time());
        item.surface = Surface::OtherProfile;
        let named = like.title.as_ref().filter(not_blank);
        let named = named.filter(|_| like.owner().is_none());
        item.place = named
            .map(Text::as_str)
            .or_else(|| owner_told(&like, Beside::Anything, out))
            .map(str::to_owned);
        // Only the address of what was liked distinguishes two likes in the same second.
        if let Some(link) = like.value(&URL).or_else(|| like.link()).filter(not_blank) {
            item.text = out.text(link.clone());
        }
        out.item(item);
    }
}
