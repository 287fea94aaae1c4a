//! Texts for people in a pack. They stand there in English; those of a pack of ours have a message
//! in the files of other languages (`language/*/packs.ftl`).
//!
//! A message is named after the place at which a pack of ours says its text first: packs are frozen,
//! and new ones stand behind them, so that a name never changes. A pack that says the same again,
//! or has it from its base, has the same message.

use std::collections::HashMap;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Pack;

/// A text for people.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(from = "String", into = "String")]
pub struct PackText {
    english: String,
    message: Option<TextMessage>,
}

/// The message that says a text in other languages.
#[derive(Clone, Debug)]
pub(crate) struct TextMessage {
    pub(crate) id: Arc<str>,
    /// How its sentences call the text that the pack judges by. Open until the pack is whole.
    pub(crate) called: Option<PolicyName>,
}

/// How sentences call the text that a pack judges by.
#[derive(Clone, Debug)]
pub(crate) enum PolicyName {
    /// By the words of this message.
    As(Arc<str>),
    /// Meta's policy of a day.
    PolicyOf(Date),
}

impl PackText {
    /// Its message, where it is one of ours.
    pub(crate) fn message(&self) -> Option<(&str, &PolicyName)> {
        let message = self.message.as_ref()?;
        Some((&message.id, message.called.as_ref()?))
    }

    /// The same in other words. If these only call the pack's text by another name, its message
    /// says it still.
    pub(super) fn reworded(&self, english: String, only_called: bool) -> Self {
        let message = self.message.as_ref().filter(|_| only_called);
        let message = message.map(|message| TextMessage {
            id: Arc::clone(&message.id),
            called: None,
        });
        Self { english, message }
    }
}

impl Deref for PackText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.english
    }
}

impl fmt::Display for PackText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.english)
    }
}

impl From<String> for PackText {
    fn from(english: String) -> Self {
        Self {
            english,
            message: None,
        }
    }
}

impl From<PackText> for String {
    fn from(text: PackText) -> Self {
        text.english
    }
}

/// The messages of texts that packs of ours have, by their English words, while these are read.
pub(in super::super) type TextMessages = HashMap<String, TextMessage>;

impl Pack {
    /// Says of every text of a pack of ours which message says it.
    pub(in super::super) fn name_texts(&mut self, known: &mut TextMessages) {
        let pack = format!("{}-{}", self.pack.id, self.pack.version);
        let pack = pack.trim_start_matches("meta-").to_owned();
        let mut named = |place: &str, text: &mut PackText, called: &PolicyName| {
            let other = known.get(&text.english).cloned();
            let message = text.message.take().or(other).unwrap_or_else(|| {
                let id = format!("text-{pack}-{place}").replace(['.', '_'], "-");
                TextMessage {
                    id: id.into(),
                    called: None,
                }
            });
            let called = message.called.unwrap_or_else(|| called.clone());
            let message = text.message.insert(TextMessage {
                id: message.id,
                called: Some(called),
            });
            known.insert(text.english.clone(), message.clone());
            Arc::clone(&message.id)
        };
        let policy = PolicyName::PolicyOf(self.pack.valid_from);
        let called = match &mut self.pack.text {
            Some(text) => PolicyName::As(named("text", text, &policy)),
            None => policy,
        };
        for (place, text) in self.places() {
            named(&place, text, &called);
        }
    }

    /// The texts that are said in other languages.
    #[cfg(any(feature = "program", test))]
    pub(crate) fn texts(&self) -> impl Iterator<Item = &PackText> {
        let ages = self.age.iter();
        let ages = ages.flat_map(|age| [&age.minor_now.says, &age.minor_then.says]);
        let claims = self.citations().map(|(.., cite)| &cite.claim);
        let head = [&self.pack.text, &self.pack.note].into_iter();
        let all = head.chain(ages).chain(claims).flatten();
        all.chain(self.counters().map(|(.., counter)| &counter.claim))
            .chain(self.rules.iter().map(|rule| &rule.says))
            .chain(self.sources.iter().map(|source| &source.title))
            .chain(self.caveats.iter().map(|caveat| &caveat.text))
            .filter(|text| text.message.is_some())
    }

    /// All that is said to people, but for the name of the text, each with its place. Actions are
    /// not: the table beside the packs has their words.
    fn places(&mut self) -> Vec<(String, &mut PackText)> {
        let mut all: Vec<(String, &mut PackText)> = Vec::new();
        all.extend(self.pack.note.as_mut().map(|note| ("note".into(), note)));
        let mut cited = Vec::new();
        if let Some(age) = &mut self.age {
            let says = [("now", &mut age.minor_now), ("then", &mut age.minor_then)];
            for (when, rule) in says {
                all.extend(rule.says.as_mut().map(|says| (format!("age-{when}"), says)));
            }
            cited.push(("age".to_owned(), &mut age.cite, &mut age.counter));
        }
        for rule in &mut self.rules {
            let place = format!("rule-{}", rule.id);
            all.push((place.clone(), &mut rule.says));
            cited.push((place, &mut rule.cite, &mut rule.counter));
        }
        for (place, cites, counters) in cited {
            let cites = (1..).zip(cites).filter_map(|(number, cite)| {
                Some((format!("{place}-cite-{number}"), cite.claim.as_mut()?))
            });
            let counters = (1..)
                .zip(counters)
                .map(|(number, counter)| (format!("{place}-counter-{number}"), &mut counter.claim));
            all.extend(cites.collect::<Vec<_>>());
            all.extend(counters.collect::<Vec<_>>());
        }
        let sources = self.sources.iter_mut();
        all.extend(sources.map(|one| (format!("source-{}", one.id), &mut one.title)));
        let caveats = self.caveats.iter_mut();
        all.extend(caveats.map(|one| (format!("caveat-{}", one.id), &mut one.text)));
        all
    }
}
