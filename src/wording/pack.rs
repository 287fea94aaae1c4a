//! What packs say, in a language: their texts, and how sentences call the text that they judge by.

use std::borrow::Cow;

use crate::language::{Language, Words, at_start};
use crate::policy::Pack;
use crate::policy::pack::{PackText, PolicyName};

/// A text of a pack. One of a pack of the user's own stays as it is.
pub(crate) fn of_pack<'t>(w: &Words, text: &'t PackText) -> Cow<'t, str> {
    let message = text.message().filter(|_| w.language != Language::English);
    let Some((id, called)) = message else {
        return Cow::Borrowed(text);
    };
    Cow::Owned(w.fill_as_needed(id, |name| match name {
        "policy" => at_start(&inside(w, called)),
        "the-policy" => inside(w, called),
        "its-policy" => its(w, called),
        _ => String::new(),
    }))
}

/// How a sentence that begins with it calls the text of a pack.
pub(super) fn called(w: &Words, pack: &Pack) -> String {
    let day = PolicyName::PolicyOf(pack.pack.valid_from);
    let name = match &pack.pack.text {
        Some(text) => of_pack(w, text).into_owned(),
        None => inside(w, &day),
    };
    at_start(&name)
}

/// The same within a sentence.
fn inside(w: &Words, called: &PolicyName) -> String {
    match called {
        PolicyName::As(id) => w.fill_as_needed(id, |_| String::new()),
        PolicyName::PolicyOf(day) => w.fill("why-policy-of", &[("day", &w.date(*day))]),
    }
}

/// The same where Meta was named before it.
fn its(w: &Words, called: &PolicyName) -> String {
    match called {
        PolicyName::As(id) => w.fill_as_needed(&format!("{id}-its"), |_| String::new()),
        PolicyName::PolicyOf(day) => w.fill("why-its-policy-of", &[("day", &w.date(*day))]),
    }
}
