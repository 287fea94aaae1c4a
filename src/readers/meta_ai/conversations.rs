//! Files of conversations with Meta AI on Facebook and Instagram, with one record for each
//! (meta-ai.md 1, 2.1).

use crate::text::not_blank;
use std::borrow::Cow;

use super::blocks::ai_messages;
use crate::item::{Conversation, ConversationKind};
use crate::readers::Reader;
use crate::readers::dialect::Record;
use crate::readers::json::{self, Records};
use crate::readers::mention::META_AI;
use crate::readers::note::Note;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::source::FileSource;

/// Conversations with Meta AI.
pub(crate) static CONVERSATIONS: Reader = Reader {
    id: "meta_ai.conversations",
    read,
};

fn read(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    let mut all = All {
        file: source.inner().to_owned(),
        fitted: 0,
        listed: 0,
        unfitted: 0,
    };
    json::read(source, &mut all, out);
    if all.fitted + all.listed == 0 && all.unfitted > 0 {
        out.unrecognised(Note::AiConversationsOfNoShape);
    }
}

struct All {
    file: String,
    fitted: u32,
    /// Lines of a list of conversations, whose words are on separate pages.
    listed: u32,
    unfitted: u32,
}

impl Records for All {
    type Record<'r> = Record;
    const SIGNATURE: &'static [&'static str] = Record::KEYS;
    // Nobody else reads what is said to an AI. A key about privacy here is about a shared link
    // (meta-ai.md 2.1).
    const WATCHED: bool = false;
    const ANY_ROOT: bool = true;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let title = record.title.clone().filter(not_blank);
        let title = match title {
            Some(title) => out.text(title),
            None => META_AI.to_owned(),
        };
        if let Some(said) = ai_messages(&record, &title, &|item| item, out) {
            self.fitted += 1;
            // An HTML page whose records are messages is one conversation.
            let thread = if said.alone {
                self.file.clone()
            } else {
                format!("{}/{}", self.file, self.fitted)
            };
            let mut conversation = Conversation {
                kind: ConversationKind::Ai,
                title,
                ..Conversation::new(out.export, out.platform, thread)
            };
            conversation.by_ai = said.by_ai;
            for (author, time) in said.authors.iter().zip(said.times) {
                // Who wrote it when is enough to tell them apart.
                if out.is_in_json(author, Cow::default, time) {
                    conversation.by_ai -= u64::from(author == META_AI).min(conversation.by_ai);
                } else {
                    conversation.count(author, time);
                }
            }
            out.conversation(conversation);
        } else if out.is_html && record.has_link() {
            self.listed += 1;
            out.says_nothing();
        } else if !record.is_blank() {
            self.unfitted += 1;
            out.problem(Problem::RecordOfNoShape);
        }
    }
}
