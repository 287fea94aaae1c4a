//! The Meta AI app and meta.ai, as an export of the Accounts Center holds them (meta-ai.md 3:
//! medium).

use super::told::{Turn, is_conversation, is_file, time_in, turns, without_heading};
use crate::facts::Fact;
use crate::item::{Conversation, ConversationKind, Item, Kind, Surface};
use crate::lexicon::labels;
use crate::readers::dialect::{Labelled, Meaning, Record, texts};
use crate::readers::json::{self, Records};
use crate::readers::mention::META_AI;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::{Reader, account_data};
use crate::text::{Text, not_blank};
use crate::time::Moment;

/// Conversations in the app.
pub(crate) static APP_CONVERSATIONS: Reader = Reader {
    id: "meta_ai.app_conversations",
    read: |source, out| json::read(source, &mut Conversations { number: 0 }, out),
};

/// The profile in the app.
pub(crate) static APP_PROFILE: Reader = Reader {
    id: "meta_ai.app_profile",
    read: |source, out| account_data::facts(source, &mut AppProfile, out),
};

/// Pictures that were given to it.
pub(crate) static APP_MEDIA: Reader = Reader {
    id: "meta_ai.app_media",
    read: |source, out| json::read(source, &mut Pictures, out),
};

struct Conversations {
    number: u32,
}

impl Records for Conversations {
    type Record<'r> = Record;
    const SIGNATURE: &'static [&'static str] = Record::KEYS;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let before = self.number;
        self.files(&record.label_values, record.timestamp(), out);
        if self.number == before {
            self.cells(&record, out);
        }
        if self.number == before && !record.is_blank() {
            out.problem(Problem::RecordOfNoShape);
        }
    }
}

impl Conversations {
    /// Finds conversations on a page, where a conversation and the name of its file stand side by
    /// side. The name shows that the other cell is one, whatever language it is in.
    fn cells(&mut self, record: &Record, out: &mut Sink<'_>) {
        let cells: Vec<String> = texts(&record.label_values)
            .map(|text| out.text(text.clone()))
            .collect();
        let names = cells.iter().filter(|cell| is_file(cell)).count();
        let in_pairs = names * 2 == cells.len();
        let time = record.timestamp();
        let (before, mut strays) = (self.number, 0);
        let (mut open, mut named): (Option<&str>, Option<&str>) = (None, None);
        for cell in cells.iter().map(String::as_str) {
            let is_talk = in_pairs || is_conversation(cell) || (names > 0 && cell.contains('\n'));
            if is_file(cell) {
                match open.take() {
                    Some(talk) => self.close(talk, Some(cell), time, out),
                    None => named = Some(cell),
                }
            } else if !is_talk {
                strays += 1;
            } else if let Some(file) = named.take() {
                self.close(cell, Some(file), time, out);
            } else if let Some(talk) = open.replace(cell) {
                self.close(talk, None, time, out);
            }
        }
        if let Some(talk) = open {
            self.close(talk, None, time, out);
        }
        if self.number > before {
            out.problems(strays, Problem::RecordOfNoShape);
        }
    }

    /// Finds conversations and files in them, at any depth. Each stands under the name of its file,
    /// since labels are localised (meta-ai.md 3: medium).
    fn files(&mut self, values: &[Labelled], time: Moment, out: &mut Sink<'_>) {
        fn is_talk(value: &Labelled) -> bool {
            value.text().is_some()
                && value
                    .name()
                    .is_some_and(|name| is_file(name.as_str().trim()))
        }
        let among_talks = values.iter().any(is_talk);
        for value in values {
            let label = value
                .name()
                .map(|name| name.as_str().trim().to_owned())
                .unwrap_or_default();
            match value
                .value
                .as_ref()
                .or(value.href.as_ref())
                .filter(not_blank)
            {
                Some(text) if is_link(text.as_str()) && has_ending(&label) => {
                    self.number += 1;
                    let time = out.believed(time_in(&label).or(time));
                    let item = out.draft(Kind::AiMedia, time);
                    let (media, place) = (vec![out.text(text.clone())], Some(META_AI.to_owned()));
                    out.item(Item {
                        media,
                        surface: Surface::Conversation,
                        place,
                        ..item
                    });
                }
                Some(text) if is_file(&label) => {
                    let text = out.text(text.clone());
                    self.close(&text, Some(&label), time, out);
                }
                // What stands among conversations is one, or is told.
                _ if among_talks => {
                    let said = value
                        .text()
                        .or_else(|| texts(std::slice::from_ref(value)).next());
                    match said.filter(|text| turns(text.as_str(), None).is_some()) {
                        Some(text) => {
                            let text = out.text(text.clone());
                            let file = Some(label.as_str()).filter(|label| is_file(label));
                            self.close(&text, file, time, out);
                        }
                        None if said.is_some() || !value.media.is_empty() => {
                            out.problem(Problem::RecordOfNoShape);
                        }
                        None => {}
                    }
                    continue;
                }
                _ => {}
            }
            self.files(&value.dict, time, out);
            self.files(&value.vec, time, out);
        }
    }

    fn close(&mut self, text: &str, file: Option<&str>, time: Moment, out: &mut Sink<'_>) {
        self.number += 1;
        let time = out.believed(file.map_or(Moment::Unknown, time_in).or(time));
        let mut conversation = Conversation {
            kind: ConversationKind::Ai,
            title: META_AI.to_owned(),
            ..Conversation::new(
                out.export,
                out.platform,
                format!("meta_ai_profile/your_ai_conversations/{}", self.number),
            )
        };
        let turns = turns(text, file).unwrap_or_else(|| {
            out.problem(Problem::WritersUnknown);
            vec![Turn {
                by_ai: false,
                text: without_heading(text, file).trim_end().to_owned(),
            }]
        });
        for turn in turns {
            let author = if turn.by_ai { META_AI } else { "" };
            if !out.is_in_json(author, || turn.text.as_str().into(), time) {
                conversation.by_ai += u64::from(turn.by_ai);
                conversation.count(author, time);
            }
            let item = out.draft(
                if turn.by_ai {
                    Kind::AiReply
                } else {
                    Kind::AiPrompt
                },
                time,
            );
            let place = Some(META_AI.to_owned());
            out.item(Item {
                text: turn.text,
                surface: Surface::Conversation,
                place,
                ..item
            });
        }
        out.conversation(conversation);
    }
}

fn is_link(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Whether a label is the name of a file.
fn has_ending(label: &str) -> bool {
    label.rsplit_once('.').is_some_and(|(stem, ending)| {
        !stem.is_empty()
            && (2..=5).contains(&ending.len())
            && ending.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

struct AppProfile;

impl Meaning for AppProfile {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        if let Some(name) = record.value(&labels::USERNAME).cloned() {
            let name = out.text(name);
            out.fact(Fact::Username(name));
        }
    }
}

struct Pictures;

impl Records for Pictures {
    type Record<'r> = Record;
    const SIGNATURE: &'static [&'static str] = Record::KEYS;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut media: Vec<String> = record
            .media()
            .iter()
            .filter_map(|medium| medium.path())
            .map(str::to_owned)
            .collect();
        links_in(&record.label_values, &mut media);
        media.dedup();
        if media.is_empty() {
            if !record.is_blank() {
                out.problem(Problem::RecordOfNoShape);
            }
            return;
        }
        let item = out.draft(Kind::AiMedia, record.timestamp());
        out.item(Item {
            media,
            surface: Surface::Conversation,
            place: Some(META_AI.to_owned()),
            ..item
        });
    }
}

/// Links to files of the export itself.
fn links_in(values: &[Labelled], into: &mut Vec<String>) {
    for value in values {
        let inside = value
            .href
            .as_ref()
            .map(Text::as_str)
            .filter(|href| !href.contains("://") && href.contains('.'));
        into.extend(inside.map(str::to_owned));
        links_in(&value.dict, into);
        links_in(&value.vec, into);
    }
}
