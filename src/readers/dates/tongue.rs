//! Which languages the words of a file allow. A word of two languages that mean different months by it is no month until other
//! words have told the language.

use crate::lexicon::dates::Languages;

/// What the dates of a file tell about how it writes them.
#[derive(Clone, Copy, Debug)]
pub(in crate::readers) struct Tongue {
    languages: Languages,
    /// Something was met that what was read until then did not decide.
    pub(in crate::readers) undecided: bool,
    /// Some date of numbers can only be one with the day first.
    pub(in crate::readers) day_first: bool,
    /// Some date of numbers can only be one with the month first.
    pub(in crate::readers) month_first: bool,
}

impl Default for Tongue {
    fn default() -> Self {
        Self { languages: Languages::MAX, undecided: false, day_first: false, month_first: false }
    }
}

impl Tongue {
    /// The month that a word means, in the languages that are left.
    pub(super) fn month(&mut self, meanings: &[(u8, Languages)]) -> Option<u8> {
        let all = meanings.iter().fold(0, |all, (_, languages)| all | languages);
        if self.languages & all != 0 {
            self.languages &= all;
        }
        let mut fitting = meanings.iter().filter(|(_, languages)| languages & self.languages != 0);
        match (fitting.next(), fitting.next()) {
            (Some((month, _)), None) => Some(*month),
            (Some(_), Some(_)) => {
                self.undecided = true;
                None
            }
            (None, _) => None,
        }
    }
}
