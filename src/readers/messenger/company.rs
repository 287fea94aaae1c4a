//! Who is in a thread, as far as it decides whether its words may be shown: only what one person and Meta AI say to each
//! other is a chat with Meta AI. Whoever else takes part or speaks makes it a chat of people, and its words are nobody's to
//! print; the name of the folder is no witness against them, for people can give a chat any name.

use crate::readers::mention::is_meta_ai;

/// Those who take part in a thread or speak in it.
#[derive(Debug, Default)]
pub(super) struct Company {
    one: Option<String>,
    /// There is another person than the one.
    another: bool,
    meta_ai: bool,
}

impl Company {
    /// Somebody takes part, or speaks.
    pub(super) fn meet(&mut self, name: &str) {
        if self.another || name.is_empty() || self.one.as_deref() == Some(name) {
            self.meta_ai |= is_meta_ai(name);
        } else if is_meta_ai(name) {
            self.meta_ai = true;
        } else if self.one.is_some() {
            self.another = true;
        } else {
            self.one = Some(name.to_owned());
        }
    }

    /// The thread is called by this name.
    pub(super) fn hear(&mut self, title: &str) {
        self.meta_ai |= is_meta_ai(title);
    }

    /// At least two people are in it, whoever else comes.
    pub(super) fn is_of_people(&self) -> bool {
        self.another
    }

    /// So far there is nobody but Meta AI and at most one person.
    pub(super) fn is_one_with_ai(&self) -> bool {
        self.meta_ai && !self.another
    }
}
