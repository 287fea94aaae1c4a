//! Narrows down the language of a file by its words. A word that means different months in two
//! languages is no month until other words have settled the language.

use crate::lexicon::dates::Languages;

/// What the dates of a file show about its language and order.
#[derive(Clone, Copy, Debug)]
pub(in crate::readers) struct Tongue {
    languages: Languages,
    /// A date was met that could not be settled by what was read before it.
    pub(in crate::readers) undecided: bool,
    /// Some date in numbers is valid only with the day first.
    pub(in crate::readers) day_first: bool,
    /// Some date in numbers is valid only with the month first.
    pub(in crate::readers) month_first: bool,
}

impl Default for Tongue {
    fn default() -> Self {
        Self {
            languages: Languages::MAX,
            undecided: false,
            day_first: false,
            month_first: false,
        }
    }
}

impl Tongue {
    /// The month that a word means in the languages that are left; `None` if that is not one month.
    pub(super) fn month(&mut self, meanings: &[(u8, Languages)]) -> Option<u8> {
        let all = meanings
            .iter()
            .fold(0, |all, (_, languages)| all | languages);
        if self.languages & all != 0 {
            self.languages &= all;
        }
        let mut fitting = meanings
            .iter()
            .filter(|(_, languages)| languages & self.languages != 0);
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
