//! Packs in TOML: each is one dated version of a family of rules for a set of regions.

mod check;
mod checked;
mod fault;
mod like;
mod lists;
mod schema;
mod strict;
mod text;

use serde::Serialize;

#[cfg(test)]
pub(crate) use checked::MOST_QUOTED_WORDS;
pub(crate) use checked::{Address, PackName, RegionCode};
pub use fault::Error;
pub(crate) use like::Schema;
pub(crate) use lists::{
    Class, Clock, Effect, Family, Filed, Follows, Items, Offer, Precision, Switch, Verdict,
};
#[cfg(test)]
pub(crate) use lists::{Tier, Voice};
pub(crate) use schema::{
    Action, Age, AgeRule, Caveat, Change, Citation, Counter, Cover, Head, Match, Objection, Rule,
    Source, When,
};
pub(crate) use text::PackText;
pub(crate) use text::PolicyName;
pub(super) use text::TextMessages;

use super::subject::SubjectKind;
use crate::item::{Kind, Platform};
use crate::policy::Counted;
use like::Layer;

/// One whole version of the policy.
#[derive(Debug, Serialize)]
pub struct Pack {
    /// The version of the file format.
    pub(crate) schema: Schema,
    /// Its name, family, regions and dates.
    pub(crate) pack: Head,
    /// The age gate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) age: Option<Age>,
    /// What an objection covers.
    pub(crate) objection: Objection,
    /// The texts that it cites.
    #[serde(rename = "source")]
    pub(crate) sources: Vec<Source>,
    /// Its rules, in the order of the file.
    #[serde(rename = "rule")]
    pub(crate) rules: Vec<Rule>,
    /// Fixed sentences for reports.
    #[serde(rename = "caveat", skip_serializing_if = "Vec::is_empty")]
    pub(crate) caveats: Vec<Caveat>,
    /// What the user can do.
    #[serde(rename = "action", skip_serializing_if = "Vec::is_empty")]
    pub(crate) actions: Vec<Action>,
    /// What differs from the pack it supersedes.
    #[serde(rename = "change", skip_serializing_if = "Vec::is_empty")]
    pub(crate) changes: Vec<Change>,
    /// The indices of the rules that may be about a subject, highest priority first: see [`slot`].
    #[serde(skip)]
    by_subject: Vec<Vec<u16>>,
}

impl Pack {
    /// Parses a pack, which may be based on one that `base` returns.
    ///
    /// # Errors
    /// It is malformed, or contradicts itself; the messages name line and key.
    pub(crate) fn parse<'p>(
        text: &str,
        base: impl Fn(&PackName) -> Option<&'p Self>,
    ) -> Result<Self, Error> {
        let mut layer: Layer = toml::from_str(text).map_err(|error| Error::form(text, &error))?;
        let made = match layer.like.take() {
            None => layer.alone(),
            Some(like) => match base(&like.pack) {
                Some(base) => layer.over(&like, base),
                None => return Err(Error::no_base(text, &like.pack)),
            },
        };
        let mut pack = made.map_err(|fault| Error::faults_of(text, &[fault]))?;
        let faults = check::faults(&pack);
        if !faults.is_empty() {
            return Err(Error::faults_of(text, &faults));
        }
        pack.index();
        Ok(pack)
    }

    /// Checks it by the rules that are newer than the oldest packs. `text` is its file; `known`
    /// says which packs exist.
    ///
    /// # Errors
    /// It breaks one of them; the messages name line and key.
    pub(crate) fn check(&self, text: &str, known: impl Fn(&PackName) -> bool) -> Result<(), Error> {
        let mut faults = strict::faults(self, &known);
        // Faults of the frozen pack on which it is based are not its own.
        faults.retain(|fault| fault.stands_in(text));
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Error::faults_of(text, &faults))
        }
    }

    /// The whole pack as TOML, which can be read again.
    pub(crate) fn to_toml(&self) -> String {
        // Every value of a pack has a form in TOML.
        toml::to_string_pretty(self).unwrap_or_default()
    }

    /// The name of the pack with its version.
    pub(crate) fn name(&self) -> String {
        self.pack.name().to_string()
    }

    /// The source with this id.
    pub(crate) fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The fixed sentence with this id.
    pub fn caveat(&self, id: &str) -> Option<&PackText> {
        self.caveats
            .iter()
            .find(|caveat| caveat.id == id)
            .map(|caveat| &caveat.text)
    }

    /// Every citation, with its table and id.
    pub(crate) fn citations(
        &self,
    ) -> impl Iterator<Item = (&'static str, Option<&str>, &Citation)> {
        let age = self
            .age
            .iter()
            .flat_map(|age| &age.cite)
            .map(|cite| ("age", None, cite));
        let objection = &self.objection;
        let by_region = objection.cite_in.values().flatten();
        let objection = objection
            .cite
            .iter()
            .chain(by_region)
            .chain(objection.covers.iter().flat_map(|one| &one.cite));
        let rules = self
            .rules
            .iter()
            .flat_map(|rule| rule.cite.iter().map(|cite| ("rule", Some(&*rule.id), cite)));
        let changes = self
            .changes
            .iter()
            .flat_map(|change| &change.cite)
            .map(|cite| ("change", None, cite));
        age.chain(objection.map(|cite| ("objection", None, cite)))
            .chain(rules)
            .chain(changes)
    }

    /// Every counter-statement, with its table and id.
    pub(crate) fn counters(&self) -> impl Iterator<Item = (&'static str, Option<&str>, &Counter)> {
        let age = self
            .age
            .iter()
            .flat_map(|age| &age.counter)
            .map(|counter| ("age", None, counter));
        let rules = self.rules.iter().flat_map(|rule| {
            rule.counter
                .iter()
                .map(|one| ("rule", Some(&*rule.id), one))
        });
        age.chain(rules)
    }

    /// The indices of the rules that may be about such a subject, highest priority first.
    pub(super) fn rules_about(&self, platform: Platform, kind: SubjectKind) -> &[u16] {
        self.by_subject
            .get(slot(platform, kind))
            .map_or(&[], Vec::as_slice)
    }

    fn index(&mut self) {
        let mut places: Vec<u16> = (0..=u16::MAX).take(self.rules.len()).collect();
        let rules = &self.rules;
        // Rules of equal priority never match the same thing, so their order does not matter.
        places.sort_by_key(|place| {
            std::cmp::Reverse(rules.get(usize::from(*place)).map(|rule| rule.priority))
        });
        let kinds = Kind::ALL.iter().map(|kind| SubjectKind::Item(*kind));
        let kinds: Vec<SubjectKind> = kinds
            .chain(Counted::ALL.iter().map(|kind| SubjectKind::Counted(*kind)))
            .collect();
        let mut by_subject = vec![Vec::new(); Platform::ALL.len() * kinds.len()];
        for platform in Platform::ALL {
            for kind in &kinds {
                let about = |place: &&u16| {
                    rules.get(usize::from(**place)).is_some_and(|rule| {
                        rule.matches
                            .platform
                            .as_ref()
                            .is_none_or(|list| list.contains(platform))
                            && rule
                                .matches
                                .kind
                                .as_ref()
                                .is_none_or(|list| list.contains(kind))
                    })
                };
                if let Some(list) = by_subject.get_mut(slot(*platform, *kind)) {
                    *list = places.iter().filter(about).copied().collect();
                }
            }
        }
        self.by_subject = by_subject;
    }

    /// Removes sources, sentences and actions of the base that nothing here needs.
    fn drop_unused(&mut self) {
        let cited = self.citations().map(|(.., cite)| &cite.source);
        let cited: Vec<String> = cited
            .chain(self.counters().map(|(.., counter)| &counter.source))
            .cloned()
            .collect();
        self.sources.retain(|source| cited.contains(&source.id));
        let marked = self
            .rules
            .iter()
            .filter_map(|rule| rule.marked.as_ref())
            .flat_map(|marked| &marked.caveats);
        let said: Vec<&String> = self
            .rules
            .iter()
            .flat_map(|rule| &rule.caveats)
            .chain(marked)
            .collect();
        self.caveats.retain(|caveat| said.contains(&&caveat.id));
        let advised: Vec<&String> = self.rules.iter().flat_map(|rule| &rule.advice).collect();
        self.actions.retain(|action| advised.contains(&&action.id));
    }
}

/// The position of a platform and kind in the index.
fn slot(platform: Platform, kind: SubjectKind) -> usize {
    let kind = match kind {
        SubjectKind::Item(kind) => kind as usize,
        SubjectKind::Counted(kind) => Kind::ALL.len() + kind as usize,
    };
    platform as usize * (Kind::ALL.len() + Counted::ALL.len()) + kind
}
