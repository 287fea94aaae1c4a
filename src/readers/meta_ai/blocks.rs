//! Finds the messages in an entity record of a conversation with Meta AI. It goes by their
//! structure, because the labels are not known (meta-ai.md 2.1: medium). A message is a block that
//! ends in a time without a label; its other values are its words.

use crate::item::{Item, Kind, Surface};
use crate::readers::dialect::{Labelled, Record};
use crate::readers::mention::{META_AI, is_meta_ai};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::{Text, not_empty};
use crate::time::Moment;

/// The messages of one conversation.
pub(in crate::readers) struct SaidMessages {
    /// Who wrote each message; empty if that cannot be told.
    pub(in crate::readers) authors: Vec<String>,
    /// The time of each.
    pub(in crate::readers) times: Vec<Moment>,
    /// How many messages are the AI's.
    pub(in crate::readers) by_ai: u64,
    /// Whether the record is a single message instead of a conversation.
    pub(in crate::readers) alone: bool,
}

/// Makes items of the messages of a record. `draft` fills in what all of them share. `None` if the
/// record has no message.
pub(in crate::readers) fn ai_messages(
    record: &Record,
    title: &str,
    draft: &impl Fn(Item) -> Item,
    out: &mut Sink<'_>,
) -> Option<SaidMessages> {
    let mut blocks: Vec<&[Labelled]> = Vec::new();
    let strays = message_blocks(&record.label_values, &mut blocks);
    let longer = blocks.iter().filter(|block| block.len() > PARTS).count();
    out.problems(strays + longer as u64, Problem::MessageOfNoShape);
    // On an HTML page, each message may be a record of its own.
    let alone = blocks.is_empty() && end_in_time(&record.label_values);
    if alone {
        blocks.push(&record.label_values);
    }
    if blocks.is_empty() {
        return None;
    }
    let ai = AiName {
        title: title.to_owned(),
    };
    let label = blocks
        .iter()
        .find_map(|block| ai.label_in(block))
        .or_else(|| label_of_one_name(&blocks));
    let messages: Vec<BlockMessage<'_>> = blocks
        .into_iter()
        .filter_map(|block| BlockMessage::of(block, label))
        .collect();
    let writers = writers(&messages, &ai);
    if matches!(writers, Writers::Turns) {
        out.problems(messages.len() as u64, Problem::WritersByTurns);
    }
    let by_turns = by_turns(&messages);
    let mut said = SaidMessages {
        authors: Vec::new(),
        times: Vec::new(),
        by_ai: 0,
        alone,
    };
    for (message, turn) in messages.iter().zip(by_turns) {
        let time = out.believed(message.time);
        if !message.is_timed {
            out.problem(Problem::MessageUndated);
        }
        let author = message.author.map(|text| out.text(text.clone()));
        let by_ai = match writers {
            Writers::Named => author.as_deref().is_some_and(|name| ai.is(name)),
            Writers::Turns => turn,
        };
        let give = |kind: Kind, text: String, media: Vec<String>, out: &mut Sink<'_>| {
            let item = Item {
                text,
                media,
                surface: Surface::Conversation,
                ..out.draft(kind, time)
            };
            let place = Some(title).filter(not_empty).map(str::to_owned);
            out.item(draft(Item { place, ..item }));
        };
        let mut words = Vec::new();
        for text in &message.words {
            words.push(out.text((*text).clone()));
        }
        if !words.is_empty() {
            give(
                if by_ai { Kind::AiReply } else { Kind::AiPrompt },
                words.join("\n"),
                Vec::new(),
                out,
            );
        }
        if !message.media.is_empty() {
            give(Kind::AiMedia, String::new(), message.media.clone(), out);
        }
        said.authors.push(if by_ai {
            META_AI.to_owned()
        } else {
            author.unwrap_or_default()
        });
        said.times.push(time);
        said.by_ai += u64::from(by_ai);
    }
    Some(said)
}

/// A message of a block.
struct BlockMessage<'b> {
    time: Moment,
    /// Whether it ends in a time, as messages do.
    is_timed: bool,
    author: Option<&'b Text>,
    words: Vec<&'b Text>,
    media: Vec<String>,
}

/// How many parts a message had on Instagram and Facebook in 2025, the last of which is its time
/// (meta-ai.md 2.1: high for Instagram, medium for Facebook). Below: the indexes of a notice of the
/// app, the words, what was spoken, and the name.
const PARTS: usize = 13;
const NOTICE: usize = 0;
const WORDS: usize = 3;
const SPOKEN: usize = 6;
const AUTHOR: usize = 9;

impl<'b> BlockMessage<'b> {
    /// `None` for a notice of the app, such as that a conversation was renamed.
    fn of(block: &'b [Labelled], label_of_author: Option<&Text>) -> Option<Self> {
        let time = block
            .last()
            .and_then(|last| last.timestamp_value)
            .map_or(Moment::Unknown, |time| time.0);
        let is_timed = end_in_time(block);
        let mut media = Vec::new();
        media_in(block, &mut media);
        if block.len() == PARTS {
            let part = |at: usize| {
                block
                    .get(at)?
                    .value
                    .as_ref()
                    .filter(|text| !text.is_blank())
            };
            let said = |at: usize| block.get(at).into_iter().flat_map(words_in);
            let mut words: Vec<&Text> = said(WORDS).collect();
            if words.is_empty() {
                words.extend(said(SPOKEN));
            }
            let by_app = part(NOTICE).is_some() && words.is_empty() && media.is_empty();
            return (!by_app).then(|| Self {
                time,
                is_timed,
                author: part(AUTHOR),
                words,
                media,
            });
        }
        let is_author =
            |value: &&Labelled| label_of_author.is_some_and(|label| value.name() == Some(label));
        let author = block
            .iter()
            .find(is_author)
            .and_then(|value| value.value.as_ref())
            .filter(|text| !text.is_blank());
        let values = block
            .iter()
            .filter(|value| author.is_none() || !is_author(value));
        Some(Self {
            time,
            is_timed,
            author,
            words: values.flat_map(words_in).collect(),
            media,
        })
    }
}

/// How to tell who wrote the messages of a conversation.
enum Writers {
    /// By the names.
    Named,
    /// Only by turns, because all messages have the same name, or none.
    Turns,
}

fn writers(messages: &[BlockMessage<'_>], ai: &AiName) -> Writers {
    let mut names = messages
        .iter()
        .filter_map(|message| message.author)
        .map(Text::as_str);
    let by_ai = names.clone().any(|name| ai.is(name));
    let first = names.next();
    let one = names.all(|name| Some(name) == first);
    // Meta AI's own name never stands at a user's message. But if the name is the conversation's
    // title, it may stand at all messages, of both sides.
    let told = !one || messages.len() == 1 || first.is_some_and(is_meta_ai);
    if by_ai && told {
        Writers::Named
    } else {
        Writers::Turns
    }
}

/// Whether each message is the AI's, assuming that the user begins and both take turns. The newest
/// comes first, also within one second (meta-ai.md 2.1), unless the times show otherwise.
fn by_turns(messages: &[BlockMessage<'_>]) -> Vec<bool> {
    fn time(message: Option<&BlockMessage<'_>>) -> Option<i64> {
        message.and_then(|message| message.time.seconds())
    }
    let oldest_first = time(messages.first())
        .zip(time(messages.last()))
        .is_some_and(|(first, last)| first < last);
    let mut by_ai = Vec::new();
    for at in 0..messages.len() {
        let turn = if oldest_first {
            at
        } else {
            messages.len() - 1 - at
        };
        by_ai.push(turn % 2 == 1);
    }
    by_ai
}

/// The label under which every message has the same text beside other words: the one name that
/// stands at both sides. `None` if there is no such label.
fn label_of_one_name<'b>(blocks: &[&'b [Labelled]]) -> Option<&'b Text> {
    let (first, rest) = blocks.split_first().filter(|(_, rest)| !rest.is_empty())?;
    let same = |value: &&Labelled| {
        let alike = |block: &&[Labelled]| {
            let here = block.iter().find(|other| other.name() == value.name());
            here.is_some_and(|other| other.value == value.value)
                && block.iter().flat_map(words_in).count() > 1
        };
        value.name().is_some_and(|name| !name.is_blank())
            && words_in(value).next().is_some()
            && rest.iter().all(alike)
    };
    first.iter().filter(same).find_map(Labelled::name)
}

/// The AI's name in a conversation: its own, or that of the character that the conversation is
/// named after.
struct AiName {
    title: String,
}

impl AiName {
    fn is(&self, name: &str) -> bool {
        is_meta_ai(name) || (!self.title.is_empty() && name == self.title)
    }

    /// The label under which a message names the AI as its author; `None` if it does not. A message
    /// needs words or media besides the name.
    fn label_in<'b>(&self, block: &'b [Labelled]) -> Option<&'b Text> {
        let mut values = block
            .iter()
            .filter(|value| value.value.as_ref().is_some_and(|text| !text.is_blank()));
        let named = values.find(|value| {
            value
                .value
                .as_ref()
                .is_some_and(|text| self.is(text.as_str()))
        })?;
        let others = block
            .iter()
            .filter(|value| words_in(value).next().is_some() || !value.media.is_empty());
        named.name().filter(|_| others.count() > 1)
    }
}

fn words_in(value: &Labelled) -> impl Iterator<Item = &Text> {
    let listed = value.vec.iter().filter_map(Labelled::text);
    value.text().into_iter().chain(listed)
}

fn media_in(values: &[Labelled], into: &mut Vec<String>) {
    for value in values {
        for medium in &value.media {
            into.extend(medium.path().map(str::to_owned));
        }
        media_in(&value.dict, into);
        media_in(&value.vec, into);
    }
}

/// Collects the messages. Returns how many blocks among them may be messages, but have no known
/// shape.
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
                continue;
            }
            let before = found.len();
            let deeper = message_blocks(&inner.dict, found);
            // What stands among messages is one, or was meant to be.
            let is_stray = deeper == 0 && found.len() == before;
            strays += deeper + u64::from(is_stray);
        }
    }
    strays
}

/// Whether a block has only labels that a message has, and words under one of them.
fn is_like(block: &[Labelled], message: &[Labelled]) -> bool {
    fn labels(values: &'_ [Labelled]) -> Vec<String> {
        let names = values
            .iter()
            .filter_map(|value| value.name().filter(|name| !name.is_blank()));
        names.map(|name| name.as_str().to_owned()).collect()
    }
    let known = labels(message);
    let own = labels(block);
    own.len() > 1
        && own.iter().all(|label| known.contains(label))
        && block.iter().any(|value| words_in(value).next().is_some())
}

/// Whether the last value is a time without a label. Pages have an empty label, JSON files none.
fn end_in_time(values: &[Labelled]) -> bool {
    fn nameless(last: &Labelled) -> bool {
        last.name().is_none_or(Text::is_blank) && last.timestamp_value.is_some()
    }
    values.len() > 1 && values.last().is_some_and(nameless)
}
