//! The messages in an entity record of a conversation with Meta AI, found by their structure: what the labels say is not
//! known (meta-ai.md 2.1: medium). A message is a block that ends in a time without a label; its values are its words.

use crate::item::{Item, Kind, Surface};
use crate::readers::dialect::{Entity, Labelled};
use crate::readers::mention::is_meta_ai;
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::Moment;

/// What the record of one conversation held.
pub(in crate::readers) struct Said {
    /// Who wrote each message, where that can be told.
    pub(in crate::readers) authors: Vec<String>,
    /// The time of each.
    pub(in crate::readers) times: Vec<Moment>,
    /// How many are the AI's.
    pub(in crate::readers) by_ai: u64,
    /// The record is one message, and not a conversation.
    pub(in crate::readers) alone: bool,
}

/// Makes an item of each message of a record; `draft` says what is the same for all of them. None where it holds none.
pub(in crate::readers) fn ai_messages(
    record: &Entity,
    title: &str,
    draft: &impl Fn(Item) -> Item,
    out: &mut Sink<'_>,
) -> Option<Said> {
    let mut blocks: Vec<&[Labelled]> = Vec::new();
    let strays = message_blocks(&record.label_values, &mut blocks);
    out.problems(strays, "a message of no shape we know");
    // On a page each message may be a record of its own.
    let alone = blocks.is_empty() && end_in_time(&record.label_values);
    if alone {
        blocks.push(&record.label_values);
    }
    if blocks.is_empty() {
        return None;
    }
    let ai = AiName { title: title.to_owned() };
    let label_of_author = blocks.iter().find_map(|block| ai.label_in(block));
    let mut said = Said { authors: Vec::new(), times: Vec::new(), by_ai: 0, alone };
    for block in blocks {
        let time = block.last().and_then(|last| last.timestamp_value).map_or(Moment::Unknown, |time| time.0);
        let time = out.believed(time);
        if !end_in_time(block) {
            out.problem("a message does not tell its time as others do; it was left open");
        }
        let is_author = |value: &&Labelled| label_of_author.is_some_and(|label| value.name() == Some(label));
        let author = block.iter().find(is_author).and_then(|value| value.value.as_ref());
        let author = author.filter(|text| !text.is_blank()).map(|text| out.text(text.clone()));
        let by_ai = author.as_deref().is_some_and(|name| ai.is(name));
        let values = block.iter().filter(|value| author.is_none() || !is_author(value));
        let words: Vec<String> = values.flat_map(words_in).map(|text| out.text(text.clone())).collect();
        let give = |kind: Kind, text: String, media: Vec<String>, out: &mut Sink<'_>| {
            let item = Item { text, media, surface: Surface::Conversation, ..out.draft(kind, time) };
            let item = draft(Item { place: Some(title.to_owned()).filter(|title| !title.is_empty()), ..item });
            out.item(item);
        };
        if !words.is_empty() {
            if author.is_none() {
                out.problem("who wrote a message, you or Meta AI, cannot be told; it is listed as a prompt");
            }
            give(if by_ai { Kind::AiReply } else { Kind::AiPrompt }, words.join("\n"), Vec::new(), out);
        }
        let mut media = Vec::new();
        media_in(block, &mut media);
        if !media.is_empty() {
            give(Kind::AiMedia, String::new(), media, out);
        }
        said.authors.push(author.unwrap_or_default());
        said.times.push(time);
        said.by_ai += u64::from(by_ai);
    }
    Some(said)
}

/// The name the AI has in a conversation: its own, or that of the character which the conversation is called after.
struct AiName {
    title: String,
}

impl AiName {
    fn is(&self, name: &str) -> bool {
        is_meta_ai(name) || (!self.title.is_empty() && name == self.title)
    }

    /// The label under which a message names the AI as its author. A message that says no more than that name is none.
    fn label_in<'b>(&self, block: &'b [Labelled]) -> Option<&'b Text> {
        let mut values = block.iter().filter(|value| value.value.as_ref().is_some_and(|text| !text.is_blank()));
        let named = values.find(|value| value.value.as_ref().is_some_and(|text| self.is(text.as_str())))?;
        let others = block.iter().filter(|value| words_in(value).next().is_some() || !value.media.is_empty());
        named.name().filter(|_| others.count() > 1)
    }
}

fn words_in(value: &Labelled) -> impl Iterator<Item = &Text> {
    value.value.iter().chain(value.vec.iter().filter_map(|inner| inner.value.as_ref())).filter(|text| !text.is_blank())
}

fn media_in(values: &[Labelled], into: &mut Vec<String>) {
    for value in values {
        into.extend(value.media.iter().filter_map(|medium| medium.path()).map(str::to_owned));
        media_in(&value.dict, into);
        media_in(&value.vec, into);
    }
}

/// Finds the messages, and says how many stand among them that may be one, but are of no shape we know.
fn message_blocks<'e>(values: &'e [Labelled], found: &mut Vec<&'e [Labelled]>) -> u64 {
    let mut strays = 0;
    for value in values {
        if end_in_time(&value.dict) {
            found.push(&value.dict);
            continue;
        }
        let Some(like) = value.dict.iter().find(|inner| end_in_time(&inner.dict)) else {
            strays += message_blocks(&value.dict, found);
            continue;
        };
        for inner in &value.dict {
            if end_in_time(&inner.dict) || is_like(&inner.dict, &like.dict) {
                found.push(&inner.dict);
            } else if inner.name().is_none_or(Text::is_blank) && inner.value.is_none() {
                strays += 1;
            } else {
                strays += message_blocks(&inner.dict, found);
            }
        }
    }
    strays
}

/// Whether a block has no other labels than a message has, and words under one of them.
fn is_like(block: &[Labelled], message: &[Labelled]) -> bool {
    let labels = |values: &'_ [Labelled]| -> Vec<String> {
        let names = values.iter().filter_map(|value| value.name().filter(|name| !name.is_blank()));
        names.map(|name| name.as_str().to_owned()).collect()
    };
    let known = labels(message);
    let own = labels(block);
    own.len() > 1
        && own.iter().all(|label| known.contains(label))
        && block.iter().any(|value| words_in(value).next().is_some())
}

/// A page has an empty label where a file in JSON has none.
fn end_in_time(values: &[Labelled]) -> bool {
    let nameless = |last: &Labelled| last.name().is_none_or(Text::is_blank) && last.timestamp_value.is_some();
    values.len() > 1 && values.last().is_some_and(nameless)
}
