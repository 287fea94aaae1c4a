//! Where in a thread between people Meta AI was called last. Up to there nobody says how much of the thread it saw; what people
//! wrote behind it was not shared with it by any line of the archive (policy rule FB19b). A thread may lie in several files, which
//! are read in any order, so each says for itself what of it may stand behind.

use std::collections::BTreeMap;

use super::Conversation;
use crate::time::Moment;

/// When a line in a file called Meta AI last, or came from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Called {
    /// None did.
    #[default]
    Never,
    /// Then.
    Last(Moment),
    /// At a time that is not known: nothing is known to stand behind it.
    SomeTime,
}

impl Called {
    /// With one more line that calls it.
    pub(crate) fn and_at(self, time: Moment) -> Self {
        self.max(if time == Moment::Unknown { Self::SomeTime } else { Self::Last(time) })
    }

    /// Whether something of that time stands behind. What is of the same time may stand before.
    pub(crate) fn is_before(self, time: Moment) -> bool {
        time != Moment::Unknown && self < Self::Last(time)
    }
}

/// What one file of a thread tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    called: Called,
    /// Its first message; none where one has no time.
    from: Option<Moment>,
    /// Messages by sender: all, or those behind the last call in it.
    behind: BTreeMap<String, u64>,
}

impl Conversation {
    /// Says when Meta AI was called last in this file, and who wrote how much behind that.
    pub(crate) fn call(&mut self, called: Called, behind: BTreeMap<String, u64>) {
        self.stretches = vec![Stretch { called, from: self.first_time(), behind }];
    }

    /// Who wrote how much behind the last call of Meta AI; none where nobody called it. A file that reaches over the call without
    /// holding it is counted as standing before.
    pub fn behind_last_call(&self) -> Option<BTreeMap<String, u64>> {
        let last = self.stretches.iter().map(|one| one.called).max().filter(|last| *last != Called::Never)?;
        let is_behind = |one: &&Stretch| one.called == last || one.from.is_some_and(|from| last.is_before(from));
        let mut all = BTreeMap::new();
        for one in self.stretches.iter().filter(is_behind) {
            super::add_counts(&mut all, one.behind.clone());
        }
        Some(all)
    }

    /// What its files tell, to be joined with those of another.
    pub(super) fn take_stretches(&mut self) -> Vec<Stretch> {
        let stretches = std::mem::take(&mut self.stretches);
        if !stretches.is_empty() {
            return stretches;
        }
        vec![Stretch { called: Called::Never, from: self.first_time(), behind: self.senders.clone() }]
    }

    fn first_time(&self) -> Option<Moment> {
        self.span.map(|(from, _)| from).filter(|_| self.untimed == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::{ExportId, Platform};

    /// A file with a message by Ada at each of these times, and a call at one of them.
    fn file(times: &[i64], call: Option<i64>) -> Conversation {
        let mut file = Conversation::new(ExportId(0), Platform::Facebook, "t".to_owned());
        let mut behind = BTreeMap::new();
        for time in times {
            file.count("Ada", Moment::At(*time));
            if call.is_some_and(|call| *time > call) {
                *behind.entry("Ada".to_owned()).or_default() += 1;
            }
        }
        if let Some(call) = call {
            file.call(Called::Never.and_at(Moment::At(call)), behind);
        }
        file
    }

    fn behind(files: &[Conversation]) -> Option<u64> {
        let mut all = files.first()?.clone();
        files.iter().skip(1).for_each(|file| all.absorb(file.clone()));
        all.behind_last_call().map(|senders| senders.values().sum())
    }

    #[test]
    fn only_what_is_known_to_stand_behind_is_counted() {
        assert_eq!(behind(&[file(&[1, 2, 3], None)]), None);
        assert_eq!(behind(&[file(&[1, 2, 3, 4], Some(2))]), Some(2));
        let files = [file(&[1, 2], Some(1)), file(&[3, 4, 5], Some(4)), file(&[6, 7], None), file(&[2, 9], None)];
        for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
            assert_eq!(behind(&order.map(|at| files[at].clone())), Some(3), "{order:?}");
        }
        // A call of which nobody knows when it was, and a message of which nobody does.
        let mut unknown = file(&[1], None);
        unknown.call(Called::Never.and_at(Moment::Unknown), BTreeMap::new());
        assert_eq!(behind(&[files[2].clone(), unknown]), Some(0));
        let mut untimed = file(&[6, 7], None);
        untimed.count("Ada", Moment::Unknown);
        assert_eq!(behind(&[files[1].clone(), untimed]), Some(1));
    }
}
