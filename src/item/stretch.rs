//! Tracks where in a thread between people Meta AI was last_call last. Messages before that call may
//! have been shown to it; later ones were not, so these are counted apart (policy rule FB19b). A
//! thread may lie in several files, which are read in any order, so each file records which of its
//! messages may come after the last call.

use std::collections::BTreeMap;

use super::Conversation;
use crate::time::Moment;

/// When Meta AI was last last_call in a file, or wrote in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LastCall {
    /// Never.
    #[default]
    Never,
    /// At this time.
    Last(Moment),
    /// At an unknown time, so that no message is known to come after it.
    SomeTime,
}

impl LastCall {
    /// Adds one more call.
    pub(crate) fn and_at(self, time: Moment) -> Self {
        self.max(if time == Moment::Unknown {
            Self::SomeTime
        } else {
            Self::Last(time)
        })
    }

    /// Whether a message of that time comes after the call. One of the same time may come before.
    pub(crate) fn is_before(self, time: Moment) -> bool {
        time != Moment::Unknown && self < Self::Last(time)
    }
}

/// What one file of a thread records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    last_call: LastCall,
    /// The time of its first message; `None` if any message has no time.
    from: Option<Moment>,
    /// Number of messages by sender: those after the last call in it, or all if there is none.
    after: BTreeMap<String, u64>,
}

impl Conversation {
    /// Sets when Meta AI was last last_call in this file, and how many messages each sender wrote
    /// after that.
    pub(crate) fn set_last_call(&mut self, last_call: LastCall, after: BTreeMap<String, u64>) {
        self.stretches = vec![Stretch {
            last_call,
            from: self.first_time(),
            after,
        }];
    }

    /// Number of messages by sender after the last call of Meta AI; `None` if nobody called it. A
    /// file that begins before that call and does not hold it is left out: its messages may be
    /// earlier.
    pub(crate) fn after_last_call(&self) -> Option<BTreeMap<String, u64>> {
        let last = self
            .stretches
            .iter()
            .map(|one| one.last_call)
            .max()
            .filter(|last| *last != LastCall::Never)?;
        let is_after = |one: &&Stretch| {
            one.last_call == last || one.from.is_some_and(|from| last.is_before(from))
        };
        let mut all = BTreeMap::new();
        for one in self.stretches.iter().filter(is_after) {
            super::add_counts(&mut all, one.after.clone());
        }
        Some(all)
    }

    /// Takes what its files record, to be joined with another's.
    pub(super) fn take_stretches(&mut self) -> Vec<Stretch> {
        let stretches = std::mem::take(&mut self.stretches);
        if !stretches.is_empty() {
            return stretches;
        }
        vec![Stretch {
            last_call: LastCall::Never,
            from: self.first_time(),
            after: self.senders.clone(),
        }]
    }

    fn first_time(&self) -> Option<Moment> {
        self.span
            .map(|(from, _)| from)
            .filter(|_| self.untimed == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::{ExportId, Platform};

    /// A file with a message by Ada at each of these times, and a call at one of them.
    fn file(times: &[i64], call: Option<i64>) -> Conversation {
        let mut file = Conversation::new(ExportId(0), Platform::Facebook, "t".to_owned());
        let mut after = BTreeMap::new();
        for time in times {
            file.count("Ada", Moment::At(*time));
            if call.is_some_and(|call| *time > call) {
                *after.entry("Ada".to_owned()).or_default() += 1;
            }
        }
        if let Some(call) = call {
            file.set_last_call(LastCall::Never.and_at(Moment::At(call)), after);
        }
        file
    }

    fn after(files: &[Conversation]) -> Option<u64> {
        let mut all = files.first()?.clone();
        files
            .iter()
            .skip(1)
            .for_each(|file| all.absorb(file.clone()));
        all.after_last_call().map(|senders| senders.values().sum())
    }

    #[test]
    fn only_what_is_known_to_stand_after_is_counted() {
        assert_eq!(after(&[file(&[1, 2, 3], None)]), None);
        assert_eq!(after(&[file(&[1, 2, 3, 4], Some(2))]), Some(2));
        let files = [
            file(&[1, 2], Some(1)),
            file(&[3, 4, 5], Some(4)),
            file(&[6, 7], None),
            file(&[2, 9], None),
        ];
        for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
            assert_eq!(
                after(&order.map(|at| files[at].clone())),
                Some(3),
                "{order:?}"
            );
        }
        // A call and a message at an unknown time.
        let mut unknown = file(&[1], None);
        unknown.set_last_call(LastCall::Never.and_at(Moment::Unknown), BTreeMap::new());
        assert_eq!(after(&[files[2].clone(), unknown]), Some(0));
        let mut untimed = file(&[6, 7], None);
        untimed.count("Ada", Moment::Unknown);
        assert_eq!(after(&[files[1].clone(), untimed]), Some(1));
    }
}
