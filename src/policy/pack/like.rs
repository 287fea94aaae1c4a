//! Packs that are based on another one and state only the differences: the form of their file, and
//! how the whole pack is made. The base is named with its version and frozen, so the whole never
//! changes; `metaudit policy show` prints it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Pack;
use super::checked::{PackName, Quote, RegionCode};
use super::fault::{KeyPath, PackFault};
use super::lists::Class;
use super::schema::{Action, Age, Caveat, Change, Citation, Head, Objection, Rule, Source};
use super::text::PackText;
use crate::message::Message;
use crate::policy::Confidence;

/// The version of the file format.
#[derive(Clone, Copy, Debug, Deserialize, serde::Serialize)]
pub(crate) enum Schema {
    /// `metaudit-pack/1`.
    #[serde(rename = "metaudit-pack/1")]
    V1,
}

/// A pack as it stands in its file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Layer {
    pub(super) schema: Schema,
    pub(super) pack: Head,
    pub(super) like: Option<Like>,
    age: Option<Age>,
    objection: Option<Objection>,
    #[serde(rename = "source", default)]
    sources: Vec<Source>,
    #[serde(rename = "rule", default)]
    rules: Vec<Rule>,
    #[serde(rename = "caveat", default)]
    caveats: Vec<Caveat>,
    #[serde(rename = "action", default)]
    actions: Vec<Action>,
    #[serde(rename = "change", default)]
    changes: Vec<Change>,
}

/// How a pack is based on another one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Like {
    /// The base.
    pub(super) pack: PackName,
    /// Words in the sentences of the base, and what replaces them here.
    #[serde(default)]
    reword: BTreeMap<String, String>,
    /// The highest confidence that a rule of the base may have, by class.
    #[serde(default)]
    confidence_at_most: BTreeMap<Class, Confidence>,
    /// Quotations that also stand in another text, which is cited instead.
    #[serde(default)]
    quoted_in: Vec<QuotedIn>,
    /// Rules of the base that are left out.
    #[serde(default)]
    without_rules: Vec<String>,
    /// Actions of the base that are left out, with the advice that names them.
    #[serde(default)]
    without_actions: Vec<String>,
}

/// Quotations that are cited from another text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuotedIn {
    /// The text that the base cites.
    source: String,
    /// The text that is cited instead.
    to: String,
    /// How the quotations begin.
    quotes: Vec<String>,
    /// The words there, if they differ.
    words: Option<Quote>,
}

/// A part with an id, which a pack can replace.
trait HasId {
    fn id(&self) -> &str;
}

macro_rules! named {
    ($($kind:ident),+) => {$(impl HasId for $kind {
        fn id(&self) -> &str {
            &self.id
        }
    })+};
}

named!(Source, Rule, Caveat, Action);

impl Layer {
    /// Makes a pack from a file without a base.
    pub(super) fn alone(self) -> Result<Pack, PackFault> {
        let Some(objection) = self.objection else {
            return Err(PackFault::new(
                KeyPath::key("objection", None, "offered"),
                Message::of("pack-no-objection"),
            ));
        };
        Ok(Pack {
            schema: self.schema,
            pack: self.pack,
            age: self.age,
            objection,
            sources: self.sources,
            rules: self.rules,
            caveats: self.caveats,
            actions: self.actions,
            changes: self.changes,
            by_subject: Vec::new(),
        })
    }

    /// Makes a pack from a file and its base.
    pub(super) fn over(self, like: &Like, base: &Pack) -> Result<Pack, PackFault> {
        let wrong = |key, what: Message| Err(PackFault::new(KeyPath::key("like", None, key), what));
        let of_base = |id| Message::of(id).with("name", like.pack.to_string());
        for id in &like.without_rules {
            if !base.rules.iter().any(|rule| rule.id == *id) {
                return wrong(
                    "without_rules",
                    of_base("pack-no-rule-in").with("id", id.as_str()),
                );
            }
        }
        for id in &like.without_actions {
            if !base.actions.iter().any(|action| action.id == *id) {
                return wrong(
                    "without_actions",
                    of_base("pack-no-action-in").with("id", id.as_str()),
                );
            }
        }
        let sources = stated_anew(base.sources.clone(), self.sources);
        let mut adapter = CitationAdapter {
            like,
            regions: &self.pack.regions,
            sources: &sources,
            met: vec![0; like.quoted_in.len()],
        };
        let mut reworded: BTreeMap<&str, usize> =
            like.reword.keys().map(|from| (from.as_str(), 0)).collect();
        // Another name of the text changes what fills a message; other words are another message.
        let name = self.pack.text.as_deref();
        let is_name = |to: &str| match name {
            Some(name) => name.contains(to),
            None => to.starts_with("policy of "),
        };
        let mut reword = |text: &PackText| {
            let mut text = text.clone();
            for (from, to) in &like.reword {
                let met = text.matches(from.as_str()).count();
                *reworded.entry(from).or_default() += met;
                if met > 0 {
                    text = text.reworded(text.replace(from.as_str(), to), is_name(to));
                }
            }
            text
        };
        let rules = base
            .rules
            .iter()
            .filter(|rule| !like.without_rules.contains(&rule.id))
            .cloned()
            .map(|mut rule| {
                rule.says = reword(&rule.says);
                rule.advice
                    .retain(|action| !like.without_actions.contains(action));
                if let Some(most) = like.confidence_at_most.get(&rule.class) {
                    rule.confidence = rule.confidence.min(*most);
                }
                // If only the text of another region says so, it is our own reading here.
                if adapter.citations(&mut rule.cite) {
                    rule.confidence = rule.confidence.min(Confidence::Medium);
                }
                rule
            });
        let rules: Vec<Rule> = rules.collect();
        let mut age = base.age.clone();
        let mut objection = base.objection.clone();
        adapter.citations(age.iter_mut().flat_map(|age| &mut age.cite));
        adapter.citations(
            objection
                .cite
                .iter_mut()
                .chain(objection.covers.iter_mut().flat_map(|one| &mut one.cite)),
        );
        if let Some(unmet) = adapter.unmet() {
            return wrong("quoted_in", of_base("pack-not-quoted").with("text", unmet));
        }
        let caveats = base.caveats.iter().map(|caveat| Caveat {
            id: caveat.id.clone(),
            text: reword(&caveat.text),
        });
        let caveats: Vec<Caveat> = caveats.collect();
        let actions = base
            .actions
            .iter()
            .filter(|action| !like.without_actions.contains(&action.id))
            .cloned();
        let actions: Vec<Action> = actions.collect();
        if let Some((from, _)) = reworded.iter().find(|(_, n)| **n == 0) {
            return wrong("reword", of_base("pack-not-said").with("text", *from));
        }
        // A rule that is stated anew may say what that of the base says.
        let own = self.rules.into_iter().map(|mut rule| {
            let said = rules.iter().find(|one| one.id == rule.id);
            if let Some(said) = said.filter(|one| *one.says == *rule.says) {
                rule.says = said.says.clone();
            }
            rule
        });
        let own = own.collect();
        let mut whole = Pack {
            schema: self.schema,
            pack: self.pack,
            age: self.age.or(age),
            objection: self.objection.unwrap_or(objection),
            sources,
            rules: stated_anew(rules, own),
            caveats: stated_anew(caveats, self.caveats),
            actions: stated_anew(actions, self.actions),
            changes: self.changes,
            by_subject: Vec::new(),
        };
        whole.drop_unused();
        Ok(whole)
    }
}

/// Adapts citations of the base to the new pack.
struct CitationAdapter<'p> {
    like: &'p Like,
    regions: &'p [RegionCode],
    sources: &'p [Source],
    /// How often each entry of `quoted_in` was used.
    met: Vec<usize>,
}

impl CitationAdapter<'_> {
    /// Cites the text that has the words here, and names the region of a text for other regions.
    /// Returns whether all quotations are from texts for other regions.
    fn citations<'c>(&mut self, cited: impl IntoIterator<Item = &'c mut Citation>) -> bool {
        let mut foreign = Vec::new();
        for cite in cited {
            let Some(quote) = cite.quote.clone() else {
                continue;
            };
            let lines = self.like.quoted_in.iter().enumerate();
            let found = lines
                .filter(|(_, line)| line.source == cite.source)
                .find(|(_, line)| {
                    line.quotes
                        .iter()
                        .any(|start| quote.starts_with(start.as_str()))
                });
            if let Some((number, line)) = found {
                cite.source.clone_from(&line.to);
                cite.quote = Some(line.words.clone().unwrap_or(quote));
                if let Some(met) = self.met.get_mut(number) {
                    *met += 1;
                }
            }
            let source = self.sources.iter().find(|source| source.id == cite.source);
            cite.of = source
                .and_then(|source| source.foreign_to(self.regions))
                .cloned();
            foreign.push(cite.of.is_some());
        }
        !foreign.is_empty() && foreign.into_iter().all(|one| one)
    }

    fn unmet(&self) -> Option<&str> {
        let unmet = self
            .like
            .quoted_in
            .iter()
            .zip(&self.met)
            .find(|(_, met)| **met == 0);
        unmet
            .and_then(|(line, _)| line.quotes.first())
            .map(String::as_str)
    }
}

/// Merges the parts of the base with the file's own: one with the same id is replaced, others are
/// appended.
fn stated_anew<T: HasId>(mut all: Vec<T>, own: Vec<T>) -> Vec<T> {
    for one in own {
        match all.iter_mut().find(|other| other.id() == one.id()) {
            Some(place) => *place = one,
            None => all.push(one),
        }
    }
    all
}
