//! Exported chats. Each is read twice, because only the whole file shows the order of its dates,
//! whether it is a chat with Meta AI, and which lines the app wrote. If several files may be
//! exports of one chat, `same` reads them once more. (whatsapp.md 2 to 4.)

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

use jiff::civil::Date;

use super::body::{MessageBody, form, is_event};
use super::letters::Letters;
use super::nature::is_with_ai;
use super::notice;
use super::order::Order;
use super::same::Sketch;
use super::survey::{ChatMessage, LineCounts, Survey, walk};
use super::title::{Title, TitleCertainty, title};
use super::union::{ChatLine, FORMS, LineCount, LineIdentity};
use crate::archive::Fault;
use crate::facts::{Fact, Notice};
use crate::item::{Conversation, ConversationKind, Item, Kind, StableHash, Surface, add_one};
use crate::readers::Reader;
use crate::readers::mention::{calls_ai, is_meta_ai};
use crate::readers::note::{Note, NoteCause};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::source::FileSource;
use crate::time::Moment;

/// Exported chats.
pub(crate) static CHATS: Reader = Reader {
    id: "whatsapp.chats",
    read,
};

fn read(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    let (survey, (counts, walked)) = match look_over(source, out.last()) {
        Ok(looked) => looked,
        Err(fault) => return out.broken(Note::Fault { fault }),
    };
    if counts.headed == 0 {
        return match walked {
            // A file that cannot be read may still be a chat.
            Err(error) => out.broken(Note::Fault {
                fault: Fault::reading(&error),
            }),
            Ok(()) => out.unrecognised(Note::NoChat),
        };
    }
    let (path, input) = source.names();
    let people = || survey.names.iter().map(|(name, _)| name);
    let title = title(&path, &input, people()).or_heading(survey.heading.as_deref());
    let with_ai = is_with_ai(&survey, &title, out.me);
    let mut chat = ChatReader::new(title, with_ai, &survey, out);
    let result = match source.open_text() {
        Ok(text) => {
            walk(text, survey.letters, |message| {
                chat.take(message, &survey, out)
            })
            .1
        }
        Err(fault) => return out.broken(Note::Fault { fault }),
    };
    chat.close(counts, &survey, out);
    if let Err(error) = result {
        out.broken(Note::BrokenChat {
            why: NoteCause::Fault {
                fault: Fault::reading(&error),
            },
        });
    }
}

/// Reads a chat for the first time.
fn look_over(
    source: &mut FileSource<'_, '_>,
    last: Date,
) -> Result<(Survey, (LineCounts, io::Result<()>)), Fault> {
    let (survey, walked) = look_over_as(Letters::Utf8, source, last)?;
    if walked.0.lossy > 0 && walked.0.unicode == 0 {
        return look_over_as(Letters::Windows, source, last);
    }
    Ok((survey, walked))
}

fn look_over_as(
    letters: Letters,
    source: &mut FileSource<'_, '_>,
    last: Date,
) -> Result<(Survey, (LineCounts, io::Result<()>)), Fault> {
    let mut survey = Survey::until(last, letters);
    let walked = walk(source.open_text()?, letters, |message| survey.note(message));
    survey.settle();
    Ok((survey, walked))
}

/// Reads a chat again and passes on its lines. Returns whether it could be opened.
pub(in crate::readers) fn lines_of(
    source: &mut FileSource<'_, '_>,
    last: Date,
    each: &mut dyn FnMut(ChatLine<'_>),
) -> bool {
    let Ok((survey, _)) = look_over(source, last) else {
        return false;
    };
    let order = survey.order();
    let Ok(text) = source.open_text() else {
        return false;
    };
    // Damage was reported when the chat was read first.
    drop(walk(text, survey.letters, |message| {
        let said = LineMeaning::of(message, &survey);
        each(said.line(
            message,
            time(
                message,
                order.and_then(|order| survey.dates.day(order, message.date)),
            ),
        ));
    }));
    true
}

/// The meaning of a line.
struct LineMeaning<'m> {
    /// `None` for a line of the app.
    sender: Option<Cow<'m, str>>,
    form: MessageBody<'m>,
    /// Without the invisible marks that the app adds.
    text: String,
    edited: bool,
}

impl<'m> LineMeaning<'m> {
    fn of(message: &'m ChatMessage<'_>, survey: &Survey) -> Self {
        let by_app = || Self {
            sender: None,
            form: MessageBody::Text,
            text: String::new(),
            edited: false,
        };
        let Some(name) = message.sender.as_deref() else {
            return by_app();
        };
        let (sender, body) = survey.names.split(name, message.body);
        let form = form(body);
        if is_of_app(&sender, body, form, survey) {
            return by_app();
        }
        let (text, edited) = survey.without_edit(body);
        Self {
            sender: Some(sender),
            form,
            text: readable(text),
            edited,
        }
    }

    /// The name of its form in reports.
    fn form(&self) -> &'static str {
        match (&self.sender, self.form) {
            (None, _) => "event",
            (_, MessageBody::Text) => "text",
            (_, MessageBody::Attachment { .. }) => "attachment",
            (_, MessageBody::Omitted) => "omitted",
            (_, MessageBody::Poll) => "poll",
            (_, MessageBody::Deleted) => "deleted",
        }
    }

    /// The line in the form that is compared with other exports.
    fn line(&self, message: &ChatMessage<'_>, time: Moment) -> ChatLine<'_> {
        let says = match self.form {
            _ if self.sender.is_none() => LineIdentity::NoWords,
            MessageBody::Deleted => LineIdentity::Changed,
            _ if self.edited => LineIdentity::Changed,
            MessageBody::Attachment { .. } | MessageBody::Omitted => LineIdentity::NoWords,
            MessageBody::Text | MessageBody::Poll => {
                LineIdentity::Words(StableHash::new().field(&self.text).finish())
            }
        };
        // If the day is not known, the date is compared as written: other exports of the same phone
        // write it in the same way.
        let minute = match minute(time) {
            Some(minute) => StableHash::new().field(minute.to_le_bytes()),
            None => StableHash::new().field(format!(
                "{:?} {}",
                message.date,
                message.clock.seconds / 60
            )),
        };
        let by_ai = self.sender.as_deref().is_some_and(is_meta_ai);
        let form = FORMS
            .iter()
            .position(|form| *form == self.form())
            .unwrap_or_default();
        let counted = LineCount {
            form: u8::try_from(form).unwrap_or_default(),
            edited: self.edited,
            by_ai,
            to_ai: !by_ai && calls_ai(&self.text),
            continued: message.body.matches('\n').count() as u64,
            time,
        };
        ChatLine {
            minute: minute.finish(),
            sender: self.sender.as_deref(),
            says,
            counted,
        }
    }
}

/// The time of a message on that day; unknown if a word may mean the other half of the day.
fn time(message: &ChatMessage<'_>, day: Option<Date>) -> Moment {
    let clock = Some(message.clock).filter(|clock| !clock.unknown_half);
    day.zip(clock)
        .and_then(|(day, clock)| clock.on(day))
        .map_or(Moment::Unknown, Moment::on_clock)
}

/// Who wrote a line.
#[derive(Clone, Copy)]
struct Author<'a> {
    sender: &'a str,
    by_ai: bool,
}

struct ChatReader {
    conversation: Conversation,
    with_ai: bool,
    order: Option<Order>,
    undated: u64,
    unknown_half: u64,
    /// How often each text to or by Meta AI occurred in the current minute. The number is part of
    /// an item's identity, because some phones write no seconds, and two phones name the same files
    /// differently.
    times: BTreeMap<u64, u32>,
    minute: Option<i64>,
    sketch: Sketch,
}

impl ChatReader {
    fn new(title: Title, with_ai: bool, survey: &Survey, out: &Sink<'_>) -> Self {
        let told = (title.known != TitleCertainty::Guessed).then_some(title.name.as_str());
        // Exports of the same chat are joined after all were read.
        let (_, entry) = out.place();
        let thread = format!("whatsapp/{}", entry.0);
        let (export, entry) = out.place();
        let sketch = Sketch::new(export, entry, &thread, told);
        let conversation = Conversation {
            kind: if with_ai {
                ConversationKind::Ai
            } else {
                ConversationKind::People
            },
            title: title.name,
            ..Conversation::new(out.export, out.platform, thread)
        };
        Self {
            conversation,
            with_ai,
            order: survey.order(),
            undated: 0,
            unknown_half: 0,
            times: BTreeMap::new(),
            minute: None,
            sketch,
        }
    }

    fn take(&mut self, message: &ChatMessage<'_>, survey: &Survey, out: &mut Sink<'_>) {
        out.at("line", message.line);
        let day = self
            .order
            .and_then(|order| survey.dates.day(order, message.date));
        self.undated += u64::from(day.is_none());
        self.unknown_half += u64::from(message.clock.unknown_half);
        let time = time(message, day);
        let said = LineMeaning::of(message, survey);
        self.conversation.form(said.form());
        let Some(sender) = said.sender.as_deref() else {
            return self.event(message, time, survey, out);
        };
        if let MessageBody::Attachment { file, .. } = said.form {
            out.refer(file);
        }
        if said.edited {
            self.conversation.form("edited");
        }
        self.conversation.count(sender, time);
        if self.conversation.noticed.is_some() {
            add_one(&mut self.conversation.behind_notice, sender);
        }
        let line = said.line(message, time);
        self.sketch.note(&line);
        let LineCount { by_ai, to_ai, .. } = line.counted;
        self.conversation.by_ai += u64::from(by_ai);
        self.conversation.to_ai += u64::from(to_ai && !self.with_ai);
        if by_ai || to_ai || self.with_ai {
            self.give(
                Author { sender, by_ai },
                &said.text,
                said.form,
                time,
                survey,
                out,
            );
        }
    }

    /// Handles a line of the app. Its words about Meta AI are kept verbatim, as they show which
    /// terms were announced, and when.
    fn event(
        &mut self,
        message: &ChatMessage<'_>,
        time: Moment,
        survey: &Survey,
        out: &mut Sink<'_>,
    ) {
        let told = notice::told(message, survey);
        let conversation = &mut self.conversation;
        conversation.app_says = conversation.app_says.max(told.says);
        if told.says.is_received() {
            conversation.noticed.get_or_insert(time);
        }
        if told.is_kept {
            let text = readable(message.body);
            out.fact(Fact::Notice(Notice {
                time,
                place: self.conversation.title.clone(),
                text,
            }));
        }
    }

    fn give(
        &mut self,
        author: Author<'_>,
        text: &str,
        form: MessageBody<'_>,
        time: Moment,
        survey: &Survey,
        out: &mut Sink<'_>,
    ) {
        let (media, words) = match form {
            MessageBody::Attachment { file, caption } => (
                vec![file.to_owned()],
                readable(survey.without_edit(caption).0),
            ),
            MessageBody::Omitted | MessageBody::Deleted => return,
            MessageBody::Text | MessageBody::Poll => (Vec::new(), text.to_owned()),
        };
        if !media.is_empty() {
            self.item(Kind::AiMedia, author, "", media, time, out);
        }
        if !words.is_empty() {
            let kind = if author.by_ai {
                Kind::AiReply
            } else {
                Kind::AiPrompt
            };
            self.item(kind, author, &words, Vec::new(), time, out);
        }
    }

    fn item(
        &mut self,
        kind: Kind,
        author: Author<'_>,
        text: &str,
        media: Vec<String>,
        time: Moment,
        out: &mut Sink<'_>,
    ) {
        let minute = minute(time);
        if minute != self.minute {
            self.times.clear();
            self.minute = minute;
        }
        let identity = StableHash::new()
            .field(kind.as_str())
            .field(minute.unwrap_or_default().to_le_bytes())
            .field(author.sender)
            .field(text);
        let nth = self.times.entry(identity.finish()).or_default();
        *nth += 1;
        // If the chat was exported twice, the same line must be one item, but two equal lines of
        // one export are two.
        let identity = identity.field(nth.to_le_bytes()).finish();
        let item = out.draft(kind, time);
        let item = Item {
            text: text.to_owned(),
            media,
            identity,
            surface: Surface::Conversation,
            mention: !self.with_ai,
            ..item
        };
        let author = (!author.by_ai && !self.with_ai).then(|| author.sender.to_owned());
        let thread = std::mem::take(&mut self.conversation.thread);
        out.item_once_in(&thread, author, item);
        self.conversation.thread = thread;
    }

    /// Reports what was not understood, and passes on the counts.
    fn close(mut self, counts: LineCounts, survey: &Survey, out: &mut Sink<'_>) {
        out.problems(counts.strange, Problem::LineBeforeChat);
        out.problems(counts.unread, Problem::LineNotUnderstood);
        out.problems(counts.cut, Problem::LineTooLarge);
        let no_unicode = match survey.letters {
            Letters::Utf8 => Problem::LineNoText,
            Letters::Windows => Problem::LineOfWindows,
        };
        out.problems(counts.lossy, no_unicode);
        out.problems(self.unknown_half, Problem::UnknownHalfOfDay);
        let why = if survey.lacks_year {
            Problem::DateWithoutYear
        } else if self.order.is_none() {
            Problem::AmbiguousDate
        } else {
            Problem::ImpossibleDate
        };
        out.problems(self.undated, why);
        self.conversation
            .forms
            .insert("continued", counts.continued);
        self.conversation.forms.retain(|_, n| *n > 0);
        out.chat(self.sketch);
        out.conversation(self.conversation);
    }
}

/// The minute of a time. Only some phones write seconds.
fn minute(time: Moment) -> Option<i64> {
    time.seconds().map(|seconds| seconds.div_euclid(60))
}

/// A text without the invisible marks that the app puts around mentions and before its own words.
fn readable(text: &str) -> String {
    fn marks(c: char) -> bool {
        matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{feff}')
    }
    let text: String = text.chars().filter(|c| !marks(*c)).collect();
    text.trim_matches(|c: char| c == '\u{200f}' || c.is_whitespace())
        .to_owned()
}

/// Whether the app wrote a line that has a name before it. (whatsapp.md 2: medium to high.)
fn is_of_app(name: &str, body: &str, form: MessageBody<'_>, survey: &Survey) -> bool {
    is_event(body, form) || survey.names.is_sentence(name)
}
