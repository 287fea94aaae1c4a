//! The second pass through a thread, for what only its end shows: whether it is one with Meta AI,
//! if the participants do not stand before the messages, and when Meta AI was called last.

use std::collections::BTreeMap;

use super::message::{In, ThreadMessage};
use crate::item::{Conversation, LastCall, add_one};
use crate::readers::sink::Sink;

pub(super) struct AgainReader<'w> {
    at: In,
    thread: &'w str,
    /// Whether its messages are given now, because the first pass could not give them.
    gives: bool,
    last_call: LastCall,
    /// Messages after the last call, by sender.
    behind: BTreeMap<String, u64>,
}

impl<'w> AgainReader<'w> {
    pub(super) fn new(at: In, thread: &'w str, gives: bool, last_call: LastCall) -> Self {
        Self {
            at,
            thread,
            gives,
            last_call,
            behind: BTreeMap::new(),
        }
    }

    pub(super) fn take(&mut self, message: ThreadMessage<'_>, out: &mut Sink<'_>) {
        let sender = message.sender();
        // Nobody can tell whether unsent words called it.
        let is_readable = !message.is_notice() && !message.lost_its_words();
        let time = out.possible(message.time());
        let in_json = !message.is_notice() && out.is_in_json(&sender, || message.said(), time);
        if is_readable && !in_json && self.last_call.is_before(time) {
            add_one(&mut self.behind, &sender);
        }
        if self.gives {
            let line = message.line(&sender);
            drop(sender);
            message.give(line, self.at, self.thread, out);
        }
    }

    /// Notes in the conversation when Meta AI was called last, if it is one between people.
    pub(super) fn tell(self, conversation: &mut Conversation) {
        if matches!(self.at, In::People) && self.last_call != LastCall::Never {
            conversation.set_last_call(self.last_call, self.behind);
        }
    }
}
