//! What a person can do, as data in `actions.toml` beside the packs. Rules name an action by its
//! id. If a pack defines the same action, this table wins, since it is newer and has every step.

use std::sync::OnceLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::Confidence;
use super::pack::{Address, RegionCode, Rule};
use crate::item::{Platform, words};

const TABLE: &str = include_str!("actions.toml");

words! {
    /// What an action is about, in the order in which reports list them.
    pub(crate) enum ActionPart {
        /// Objecting to training.
        Object = "object",
        /// Posts of others.
        Others = "others",
        /// Conversations with Meta's AI.
        Chats = "chats",
        /// Who can see posts.
        Seen = "seen",
        /// Getting the data.
        Export = "export",
    }
}

words! {
    /// Which reports show an action.
    pub(crate) enum Shown {
        /// All reports.
        Always = "always",
        /// Reports on a platform that it is about.
        Platform = "platform",
        /// Reports with items that were decided by a rule that names it.
        Rules = "rules",
    }
}

words! {
    /// What is known about a way to object where the user lives.
    pub(crate) enum Way {
        /// There is one.
        Offered = "offered",
        /// One is reported, and not confirmed.
        Reported = "reported",
        /// Looked for and not found.
        NotFound = "not_found",
        /// No text was verified for the region.
        NoText = "no_text",
        /// The region is not known.
        Unknown = "unknown",
    }
}

/// The version of the table's format.
#[derive(Debug, Deserialize)]
enum ActionsSchema {
    #[serde(rename = "metaudit-actions/1")]
    V1,
}

/// All actions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Actions {
    #[serde(rename = "schema")]
    _schema: ActionsSchema,
    /// The day on which addresses and steps were looked up. Whether the addresses open was not
    /// tried.
    pub checked_on: Date,
    #[serde(rename = "action")]
    all: Vec<Action>,
}

/// Something a person can do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Action {
    /// Its id, which rules and programs use.
    pub id: String,
    /// What it is about.
    pub part: ActionPart,
    /// Which reports show it.
    pub shown: Shown,
    /// Only where the way to object is one of these; empty means everywhere.
    #[serde(default)]
    objection: Vec<Way>,
    /// Only in these regions; empty means everywhere.
    #[serde(default)]
    pub regions: Vec<RegionCode>,
    /// Other ids by which rules name it.
    #[serde(default)]
    stands_for: Vec<String>,
    /// The platforms whose items it concerns.
    #[serde(default)]
    pub about: Vec<Platform>,
    /// Whether it concerns content of others.
    #[serde(default)]
    pub of_others: bool,
    /// Whether it is shown on the first screen.
    #[serde(default)]
    pub first: bool,
    /// Whether it does all at once, in one place, where others go one by one.
    #[serde(default)]
    pub at_once: bool,
    /// Not needed if every account on this platform is private.
    pub unless_private: Option<Platform>,
    /// What to do, in a few words.
    pub title: String,
    /// How, step by step.
    pub steps: Vec<String>,
    /// What it affects.
    pub reaches: String,
    /// A caveat.
    pub caveat: String,
    /// Where to do it, the best address first.
    #[serde(rename = "address", default)]
    pub addresses: Vec<Link>,
}

/// An address, and how sure it is to be right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Link {
    /// What is found there.
    pub what: String,
    /// Its URL.
    pub url: Address,
    /// High if from a text of Meta's own, medium from several sources or an authority, low from one
    /// source.
    pub sure: Confidence,
}

impl Actions {
    /// The built-in table. A test parses it, so it is never malformed here.
    pub(crate) fn built_in() -> &'static Self {
        static BUILT_IN: OnceLock<Actions> = OnceLock::new();
        let none = || Self {
            _schema: ActionsSchema::V1,
            checked_on: Date::ZERO,
            all: Vec::new(),
        };
        BUILT_IN.get_or_init(|| toml::from_str(TABLE).unwrap_or_else(|_| none()))
    }

    /// All actions, in the order in which reports list them.
    pub(crate) fn all(&self) -> &[Action] {
        &self.all
    }

    /// The actions that a rule means by an id in its advice, with their indices. Of several, only
    /// those for its platforms.
    pub(crate) fn meant<'a>(
        &'a self,
        rule: &Rule,
        id: &str,
    ) -> impl Iterator<Item = (usize, &'a Action)> {
        let platforms = rule.matches.platform.as_deref();
        let fits = move |(_, action): &(usize, &Action)| match (platforms, action.about.as_slice())
        {
            (None, _) | (_, []) => true,
            (Some(platforms), about) => platforms.iter().any(|platform| about.contains(platform)),
        };
        self.named(id).filter(fits)
    }

    /// The actions with this id or alias, with their indices.
    pub(crate) fn named(&self, id: &str) -> impl Iterator<Item = (usize, &Action)> {
        let is = move |action: &Action| {
            action.id == id || action.stands_for.iter().any(|other| other == id)
        };
        self.all
            .iter()
            .enumerate()
            .filter(move |(_, action)| is(action))
    }
}

impl Action {
    /// Whether the action applies with this way to object, in this region; if the region is not
    /// known, it may.
    pub(crate) fn holds_in(&self, way: Way, region: Option<&RegionCode>) -> bool {
        let way = self.objection.is_empty() || self.objection.contains(&way);
        way && (self.regions.is_empty()
            || region.is_none_or(|region| self.regions.contains(region)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::policy::Library;

    fn table() -> Actions {
        toml::from_str(TABLE).unwrap()
    }

    #[test]
    fn every_action_says_what_to_do() {
        let actions = table();
        let mut ids = BTreeSet::new();
        for action in actions.all() {
            assert!(ids.insert(action.id.as_str()), "{} stands twice", action.id);
            assert!(!action.steps.is_empty(), "{} has no steps", action.id);
            for text in [&action.title, &action.reaches, &action.caveat]
                .into_iter()
                .chain(&action.steps)
            {
                assert!(!text.trim().is_empty(), "{}", action.id);
            }
            // Steps cannot start from a bare domain, unless the product has one of its own.
            for link in &action.addresses {
                let path = link.url.splitn(4, '/').nth(3).unwrap_or("");
                assert!(
                    !path.is_empty() || link.url.starts_with("https://accountscenter."),
                    "{:?}",
                    link.url
                );
            }
            let counted = !action.about.is_empty() || action.of_others;
            assert!(
                action.shown != Shown::Platform || counted,
                "{}: of which platform?",
                action.id
            );
        }
        assert!(actions.checked_on > Date::ZERO);
    }

    /// Facebook and Instagram each have steps of their own, wherever there may be a way to object.
    #[test]
    fn facebook_and_instagram_stand_apart() {
        let actions = table();
        for way in [Way::Offered, Way::Reported, Way::Unknown] {
            for id in [
                "fb.object",
                "ig.object",
                "ai.object",
                "linked_accounts",
                "confirmation",
            ] {
                let mut found = actions.all().iter().filter(|action| action.id == id);
                assert!(
                    found
                        .next()
                        .is_some_and(|action| action.holds_in(way, None)),
                    "{id} {way}"
                );
            }
        }
        for way in [Way::NotFound, Way::NoText] {
            let told: Vec<&str> = actions
                .all()
                .iter()
                .filter(|one| one.holds_in(way, None))
                .map(|one| one.id.as_str())
                .collect();
            assert!(
                !told.contains(&"fb.object") && told.contains(&"object.not_found"),
                "{told:?}"
            );
        }
    }

    /// Every action that a released pack advises is in the table, with steps.
    #[test]
    fn what_packs_advise_is_in_the_table() {
        let actions = table();
        for pack in Library::built_in().unwrap().all() {
            for rule in &pack.rules {
                for id in &rule.advice {
                    assert!(
                        actions.meant(rule, id).next().is_some(),
                        "{}: {} advises {id}",
                        pack.name(),
                        rule.id
                    );
                }
            }
        }
    }
}
