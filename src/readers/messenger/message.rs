//! One message of a thread in the main export, and the items it gives.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, Visitor};

use crate::item::{Item, Kind, Surface};
use crate::lexicon::labels::{CONTENT, Labels, MESSAGE, SENDER, TEXT};
use crate::readers::dialect::{Labelled, MapValue, Pairs, Record, tells_time};
use crate::readers::json::NAME;
use crate::readers::mention::{calls_ai, is_meta_ai};
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::{Moment, MomentMilliseconds, MomentSeconds};

/// A message, or a reply in a channel. A reply names the sender of the message it answers, but not
/// its own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ThreadMessage<'r> {
    #[serde(borrow)]
    sender_name: Option<SenderName<'r>>,
    timestamp_ms: Option<MomentMilliseconds>,
    /// Old files have this instead of milliseconds (messenger.md 1: low).
    timestamp: Option<MomentSeconds>,
    #[serde(borrow, rename = "type")]
    sort: Option<RawText<'r>>,
    #[serde(borrow, alias = "reply_content")]
    content: Option<RawText<'r>>,
    photos: Vec<MessageAttachment>,
    videos: Vec<MessageAttachment>,
    audio_files: Vec<MessageAttachment>,
    gifs: Vec<MessageAttachment>,
    files: Vec<MessageAttachment>,
    sticker: Option<Sticker>,
    #[serde(borrow)]
    share: Option<Share<'r>>,
    /// Its sender unsent it, or Meta removed it. A few such messages still have their words
    /// (messenger.md 1).
    is_unsent: Option<bool>,
    is_taken_down: Option<bool>,
    // The message as labelled values (archives.md 4.0; never seen for messages: low).
    label_values: Vec<Labelled>,
    string_map_data: Pairs<MapValue>,
}

/// Keys that show that an object is a message, if it stands under no known root key.
pub(super) const KEYS: &[&str] = &[
    "sender_name",
    "timestamp_ms",
    "timestamp",
    "content",
    "reply_content",
    "original_message_sender",
    "type",
    "photos",
    "videos",
    "audio_files",
    "gifs",
    "files",
    "sticker",
    "share",
    "reactions",
    "is_unsent",
    "is_taken_down",
    "is_geoblocked_for_viewer",
    "label_values",
    "string_map_data",
    "media_map_data",
    "media",
    "fbid",
];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct MessageAttachment {
    uri: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sticker {
    uri: Option<Text>,
    /// The elements are unknown: in nearly all exports the list is empty (meta-ai.md 1).
    ai_stickers: Vec<IgnoredAny>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Share<'r> {
    #[serde(borrow)]
    link: Option<RawText<'r>>,
    #[serde(borrow)]
    share_text: Option<RawText<'r>>,
}

/// A text as raw bytes of the file. It is decoded only if it is kept; words between people never
/// are.
#[derive(Default)]
pub(super) struct RawText<'r>(Cow<'r, [u8]>);

impl RawText<'_> {
    /// Whether it calls Meta AI. Nearly all texts hold no "@", and are not decoded.
    pub(super) fn call_ai(&self) -> bool {
        // The full-width "＠" is three bytes, or three characters if Meta wrote each byte as one.
        static WIDE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\u{ef}\u{bc}"));
        let marked =
            memchr::memchr2(b'@', b'\xef', &self.0).is_some() || WIDE.find(&self.0).is_some();
        marked && calls_ai(Text::from_bytes(&self.0).as_str())
    }

    pub(super) fn read(self) -> Text {
        Text::from_bytes(&self.0)
    }

    /// The decoded text, borrowed from the file if possible.
    pub(super) fn name(&self) -> Cow<'_, str> {
        match str::from_utf8(&self.0) {
            Ok(name) if name.is_ascii() => Cow::Borrowed(name),
            _ => Cow::Owned(Text::from_bytes(&self.0).into_string()),
        }
    }
}

/// The name of a sender. Something else than a name is nobody's: taken for one, it would be another
/// person in the thread.
#[derive(Debug, Default)]
pub(super) struct SenderName<'r>(pub(super) RawText<'r>);

impl<'de: 'r, 'r> Deserialize<'de> for SenderName<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(NAME, NameVisitor)
            .map(Self)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = RawText<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, name: D) -> Result<RawText<'de>, D::Error> {
        RawText::deserialize(name)
    }
}

/// Prints only the length, so that no words end up in a log.
impl fmt::Debug for RawText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl<'de: 'r, 'r> Deserialize<'de> for RawText<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = RawText<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_bytes<E>(self, text: &'de [u8]) -> Result<RawText<'de>, E> {
        Ok(RawText(Cow::Borrowed(text)))
    }

    fn visit_bytes<E>(self, text: &[u8]) -> Result<RawText<'de>, E> {
        Ok(RawText(Cow::Owned(text.to_vec())))
    }

    fn visit_str<E>(self, text: &str) -> Result<RawText<'de>, E> {
        Ok(RawText(Cow::Owned(text.as_bytes().to_vec())))
    }
}

/// Where a message stands.
#[derive(Clone, Copy)]
pub(super) enum In {
    /// In a thread with Meta AI.
    WithAi,
    /// In a thread between people.
    People,
    /// In a channel.
    Channel,
}

/// How a line between people relates to Meta AI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AiRelation {
    /// Nothing.
    Plain,
    /// It calls it.
    ToAi,
    /// Meta AI wrote it.
    ByAi,
}

impl<'r> ThreadMessage<'r> {
    /// A message of another dialect.
    pub(super) fn of(
        sender_name: Option<SenderName<'r>>,
        timestamp_ms: Option<MomentMilliseconds>,
        content: Option<RawText<'r>>,
        files: Vec<Text>,
    ) -> Self {
        let files = files
            .into_iter()
            .map(|uri| MessageAttachment { uri: Some(uri) })
            .collect();
        Self {
            sender_name,
            timestamp_ms,
            content,
            files,
            ..Self::default()
        }
    }

    /// Turns labelled values into a plain message, if there are one sender, a time, and words that
    /// can be nothing else. Any other such record becomes blank, because nobody can tell what it
    /// is.
    pub(super) fn unlabelled(self) -> Self {
        if self.label_values.is_empty() && self.string_map_data.0.is_empty() {
            return self;
        }
        let record = Record::of_values(self.timestamp, self.label_values, self.string_map_data);
        let time = record.time();
        let values = record.values();
        let under = |labels: &'static Labels| {
            let of = values
                .iter()
                .filter(move |(label, text)| labels.is_text(*label) && text.is_some());
            of.filter_map(|(_, text)| *text)
        };
        let mut senders = under(&SENDER);
        let (Some(sender), None, false) = (senders.next(), senders.next(), time == Moment::Unknown)
        else {
            return Self::default();
        };
        let mut said = [&MESSAGE, &TEXT, &CONTENT].into_iter().flat_map(under);
        let (content, more) = (said.next(), said.next());
        let is_known = |label: Option<&Text>| {
            [&SENDER, &MESSAGE, &TEXT, &CONTENT]
                .iter()
                .any(|labels| labels.is_text(label))
                || label.is_some_and(tells_time)
        };
        let is_strange = record.free_texts().any(|(label, _)| !is_known(label));
        if more.is_some() || is_strange {
            return Self::default();
        }
        let words = |text: &Text| RawText(Cow::Owned(text.as_str().as_bytes().to_vec()));
        let media = record
            .media()
            .into_iter()
            .filter_map(|medium| Some(Text::verbatim(medium.path()?)));
        Self::of(
            Some(SenderName(words(sender))),
            Some(MomentMilliseconds(time)),
            content.map(words),
            media.collect(),
        )
    }

    /// Who sent it; empty if it does not say.
    pub(super) fn sender(&self) -> Cow<'_, str> {
        self.sender_name
            .as_ref()
            .map_or_else(Cow::default, |name| name.0.name())
    }

    /// Its words; empty if it has none.
    pub(super) fn said(&self) -> Cow<'_, str> {
        self.content
            .as_ref()
            .map_or_else(Cow::default, RawText::name)
    }

    pub(super) fn time(&self) -> Moment {
        let seconds = self.timestamp.map_or(Moment::Unknown, |time| time.0);
        self.timestamp_ms
            .map_or(Moment::Unknown, |time| time.0)
            .or(seconds)
    }

    /// Whether it has nothing of a message: it is of another dialect, or no message.
    pub(super) fn is_blank(&self) -> bool {
        let nobody = self.sender_name.is_none() && self.timestamp_ms.is_none();
        let nothing = self.content.is_none() && self.share.is_none() && self.sticker.is_none();
        nobody && nothing && self.media().next().is_none()
    }

    /// Whether it is the app's note that somebody joined or left, and no person's words
    /// (messenger.md 1: medium).
    pub(super) fn is_notice(&self) -> bool {
        self.sort
            .as_ref()
            .is_some_and(|sort| matches!(sort.name().as_ref(), "Subscribe" | "Unsubscribe"))
    }

    /// Whether it had words that the archive no longer holds.
    pub(super) fn lost_its_words(&self) -> bool {
        self.content.is_none() && [self.is_unsent, self.is_taken_down].contains(&Some(true))
    }

    /// The message with its flag of being unsent.
    pub(super) fn taken_back(self, unsent: bool) -> Self {
        Self {
            is_unsent: Some(unsent),
            ..self
        }
    }

    /// How the line relates to Meta AI.
    pub(super) fn line(&self, sender: &str) -> AiRelation {
        match &self.content {
            _ if self.is_notice() => AiRelation::Plain,
            _ if is_meta_ai(sender) => AiRelation::ByAi,
            Some(words) if words.call_ai() => AiRelation::ToAi,
            _ => AiRelation::Plain,
        }
    }

    fn media(&self) -> impl Iterator<Item = &Text> {
        let lists = [
            &self.photos,
            &self.videos,
            &self.audio_files,
            &self.gifs,
            &self.files,
        ];
        lists
            .into_iter()
            .flatten()
            .filter_map(|attachment| attachment.uri.as_ref())
    }

    pub(super) fn has_ai_sticker(&self) -> bool {
        self.sticker_of_ai().is_some()
    }

    fn sticker_of_ai(&self) -> Option<&Sticker> {
        self.sticker
            .as_ref()
            .filter(|sticker| !sticker.ai_stickers.is_empty())
    }

    /// Notes the media that the message refers to.
    pub(super) fn refer(&self, out: &mut Sink<'_>) {
        for path in self.media().chain(
            self.sticker
                .iter()
                .filter_map(|sticker| sticker.uri.as_ref()),
        ) {
            out.refer(path.as_str());
        }
    }

    /// Makes items of it, if its words are to Meta AI, from it, or public.
    pub(super) fn give(self, line: AiRelation, at: In, thread: &str, out: &mut Sink<'_>) {
        if self.is_notice() {
            return;
        }
        if matches!((at, line), (In::People, AiRelation::Plain)) && !self.has_ai_sticker() {
            return;
        }
        let time = out.possible(self.time());
        let sender = self.sender().into_owned();
        self.ai_sticker(thread, &sender, time, out);
        let (by_ai, mention) = match (at, line) {
            (In::WithAi, _) => (line == AiRelation::ByAi, false),
            (In::People, AiRelation::ToAi | AiRelation::ByAi) => (line == AiRelation::ByAi, true),
            (In::People, AiRelation::Plain) => return,
            (In::Channel, _) => return self.post(thread, sender, time, out),
        };
        // In a thread between people, others than the user may call Meta AI.
        let author = (mention && !by_ai).then_some(sender);
        let media: Vec<String> = self.media().map(|path| path.as_str().to_owned()).collect();
        let shared = self
            .share
            .into_iter()
            .flat_map(|share| [share.share_text, share.link])
            .flatten();
        let words = self
            .content
            .into_iter()
            .chain(shared.filter(|_| !by_ai))
            .map(RawText::read);
        let words: Vec<String> = words
            .filter(|text| !text.is_blank())
            .map(|text| out.text(text))
            .collect();
        if !words.is_empty() {
            let item = out.draft(if by_ai { Kind::AiReply } else { Kind::AiPrompt }, time);
            let item = Item {
                text: words.join("\n"),
                surface: Surface::Conversation,
                mention,
                ..item
            };
            out.item_in(thread, author.clone(), item);
        }
        if !media.is_empty() {
            let item = out.draft(Kind::AiMedia, time);
            out.item_in(
                thread,
                author,
                Item {
                    media,
                    surface: Surface::Conversation,
                    mention,
                    ..item
                },
            );
        }
    }

    /// Gives a sticker that Meta AI made, which counts in any thread.
    fn ai_sticker(&self, thread: &str, sender: &str, time: Moment, out: &mut Sink<'_>) {
        let Some(sticker) = self.sticker_of_ai() else {
            return;
        };
        let item = out.draft(Kind::AiMedia, time);
        let media = sticker
            .uri
            .iter()
            .map(|path| path.as_str().to_owned())
            .collect();
        let item = Item {
            surface: Surface::Conversation,
            media,
            ..item
        };
        out.item_in(thread, Some(sender.to_owned()), item);
    }

    /// Gives a message in a channel. It is the user's if it has their name, and everybody can read
    /// it.
    fn post(self, thread: &str, sender: String, time: Moment, out: &mut Sink<'_>) {
        // A reply does not name its sender (instagram-threads.md 5), so nobody can tell whose it
        // is.
        if sender.is_empty() {
            return;
        }
        let media: Vec<String> = self.media().map(|path| path.as_str().to_owned()).collect();
        let text = self
            .content
            .map(RawText::read)
            .filter(|text| !text.is_blank())
            .map(|text| out.text(text));
        if text.is_none() && media.is_empty() {
            return;
        }
        let item = out.draft(Kind::ChannelMessage, time);
        let item = Item {
            surface: Surface::Channel,
            text: text.unwrap_or_default(),
            media,
            ..item
        };
        out.item_in(thread, Some(sender), item);
    }
}
