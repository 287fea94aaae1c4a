//! The second walk through a thread, for what only its end tells: what it is, where nobody took part before the first messages, and
//! when Meta AI was called last in it.

use std::collections::BTreeMap;

use super::message::{In, Message};
use crate::item::{Called, Conversation, add_one};
use crate::readers::sink::Sink;

pub(super) struct Again<'w> {
    at: In,
    thread: &'w str,
    /// Its messages passed by in the first walk, and are given now.
    gives: bool,
    called: Called,
    /// Messages by sender behind the last call.
    behind: BTreeMap<String, u64>,
}

impl<'w> Again<'w> {
    pub(super) fn new(at: In, thread: &'w str, gives: bool, called: Called) -> Self {
        Self { at, thread, gives, called, behind: BTreeMap::new() }
    }

    pub(super) fn take(&mut self, message: Message<'_>, out: &mut Sink<'_>) {
        let sender = message.sender();
        // Whether words that were taken back called it, nobody can tell.
        let is_readable = !message.is_notice() && !message.lost_its_words();
        if is_readable && self.called.is_before(out.possible(message.time())) {
            add_one(&mut self.behind, &sender);
        }
        if self.gives {
            let line = message.line(&sender);
            drop(sender);
            message.give(line, self.at, self.thread, out);
        }
    }

    /// Says in the conversation where Meta AI was called last, if people talk in it.
    pub(super) fn tell(self, conversation: &mut Conversation) {
        if matches!(self.at, In::People) && self.called != Called::Never {
            conversation.call(self.called, self.behind);
        }
    }
}
