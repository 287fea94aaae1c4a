//! Who is in a thread, which decides whether its words may be shown. A chat with Meta AI is only
//! what one person and Meta AI say to each other. If anybody else takes part or writes, it is a
//! chat of people, whose words must not appear. The name of the folder does not count, because
//! people can give a chat any name.

use crate::readers::mention::is_meta_ai;

/// Those who take part in a thread or write in it.
#[derive(Debug, Default)]
pub(super) struct Company {
    one: Option<String>,
    /// There is a second person.
    another: bool,
    meta_ai: bool,
}

impl Company {
    /// Notes somebody who takes part or writes.
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

    /// Notes the title of the thread.
    pub(super) fn hear(&mut self, title: &str) {
        self.meta_ai |= is_meta_ai(title);
    }

    /// Whether at least two people are in it, which is final.
    pub(super) fn is_of_people(&self) -> bool {
        self.another
    }

    /// Whether there is only Meta AI and at most one person so far.
    pub(super) fn is_one_with_ai(&self) -> bool {
        self.meta_ai && !self.another
    }
}
