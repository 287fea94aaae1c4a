//! What a person can do, as data: `actions.toml` beside the packs. Rules name an action by its id; where a pack and this
//! table both know it, the table holds, for it is newer and says every step.

use std::sync::OnceLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::Confidence;
use super::pack::{Address, RegionCode, Rule};
use crate::item::{Platform, words};

const TABLE: &str = include_str!("actions.toml");

words! {
    /// What an action is about; in the order in which reports tell them.
    Part {
        /// Objecting to training.
        Object = "object",
        /// What others posted.
        Others = "others",
        /// What was said to Meta's AI.
        Chats = "chats",
        /// Who can see what was posted.
        Seen = "seen",
        /// Getting the data.
        Export = "export",
    }
}

words! {
    /// Which reports tell an action.
    Shown {
        /// Every one.
        Always = "always",
        /// Those on a platform that it is about.
        Platform = "platform",
        /// Those with items that a rule decided which names it.
        Rules = "rules",
    }
}

words! {
    /// What is known of a way to object where the user lives.
    Way {
        /// There is one.
        Offered = "offered",
        /// One is reported, and not confirmed.
        Reported = "reported",
        /// It was looked for and not found.
        NotFound = "not_found",
        /// No text was verified for the region.
        NoText = "no_text",
        /// The region is not known.
        Unknown = "unknown",
    }
}

/// The form of the table.
#[derive(Debug, Deserialize)]
enum Schema {
    #[serde(rename = "metaudit-actions/1")]
    V1,
}

/// All actions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actions {
    #[serde(rename = "schema")]
    _schema: Schema,
    /// The day on which addresses and steps were looked up. Whether an address opens was not tried.
    pub checked_on: Date,
    #[serde(rename = "action")]
    all: Vec<Action>,
}

/// Something a person can do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id, by which rules and programs name it.
    pub id: String,
    /// What it is about.
    pub part: Part,
    /// Which reports tell it.
    pub shown: Shown,
    /// Only where a way to object stands so; where none is named, everywhere.
    #[serde(default)]
    objection: Vec<Way>,
    /// Only in these regions; where none is named, everywhere.
    #[serde(default)]
    pub regions: Vec<RegionCode>,
    /// Other ids by which rules name it.
    #[serde(default)]
    stands_for: Vec<String>,
    /// The platforms whose items it is counted for.
    #[serde(default)]
    pub about: Vec<Platform>,
    /// It is counted for what others made.
    #[serde(default)]
    pub of_others: bool,
    /// It is told on the first screen.
    #[serde(default)]
    pub first: bool,
    /// Nothing is left to do where every account on that platform is private.
    pub unless_private: Option<Platform>,
    /// What to do, in a few words.
    pub title: String,
    /// How, step by step.
    pub steps: Vec<String>,
    /// What it reaches.
    pub reaches: String,
    /// What to bear in mind.
    pub caveat: String,
    /// Where, the best first.
    #[serde(rename = "address", default)]
    pub addresses: Vec<Link>,
}

/// An address, and how sure it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What lies there.
    pub what: String,
    /// Where.
    pub url: Address,
    /// High from a text of Meta's own, medium from several sources or an authority, low from one.
    pub sure: Confidence,
}

impl Actions {
    /// The table compiled in; a test reads it, so that it is never malformed here.
    pub fn built_in() -> &'static Self {
        static BUILT_IN: OnceLock<Actions> = OnceLock::new();
        let none = || Self { _schema: Schema::V1, checked_on: Date::ZERO, all: Vec::new() };
        BUILT_IN.get_or_init(|| toml::from_str(TABLE).unwrap_or_else(|_| none()))
    }

    /// All of them, in the order in which reports tell them.
    pub fn all(&self) -> &[Action] {
        &self.all
    }

    /// What a rule means by an id in its advice, with their places: of several, those for its platforms.
    pub fn meant<'a>(&'a self, rule: &Rule, id: &str) -> impl Iterator<Item = (usize, &'a Action)> {
        let platforms = rule.matches.platform.as_deref();
        let fits = move |(_, action): &(usize, &Action)| match (platforms, action.about.as_slice()) {
            (None, _) | (_, []) => true,
            (Some(platforms), about) => platforms.iter().any(|platform| about.contains(platform)),
        };
        self.named(id).filter(fits)
    }

    /// Those of that id, and those that stand for it, with their places.
    pub fn named(&self, id: &str) -> impl Iterator<Item = (usize, &Action)> {
        let is = move |action: &Action| action.id == id || action.stands_for.iter().any(|other| other == id);
        self.all.iter().enumerate().filter(move |(_, action)| is(action))
    }
}

impl Action {
    /// Whether it can be done where a way to object stands so, in that region; of a region that is not known, perhaps.
    pub fn holds_in(&self, way: Way, region: Option<&RegionCode>) -> bool {
        let way = self.objection.is_empty() || self.objection.contains(&way);
        way && (self.regions.is_empty() || region.is_none_or(|region| self.regions.contains(region)))
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
            for text in [&action.title, &action.reaches, &action.caveat].into_iter().chain(&action.steps) {
                assert!(!text.trim().is_empty(), "{}", action.id);
            }
            // A bare domain leads nowhere that steps could start from, but for a product that has one of its own.
            for link in &action.addresses {
                let path = link.url.splitn(4, '/').nth(3).unwrap_or("");
                assert!(!path.is_empty() || link.url.starts_with("https://accountscenter."), "{:?}", link.url);
            }
            let counted = !action.about.is_empty() || action.of_others;
            assert!(action.shown != Shown::Platform || counted, "{}: of which platform?", action.id);
        }
        assert!(actions.checked_on > Date::ZERO);
    }

    /// Facebook and Instagram each have steps of their own, wherever there may be a way to object.
    #[test]
    fn facebook_and_instagram_stand_apart() {
        let actions = table();
        for way in [Way::Offered, Way::Reported, Way::Unknown] {
            for id in ["fb.object", "ig.object", "ai.object", "linked_accounts", "confirmation"] {
                let mut found = actions.all().iter().filter(|action| action.id == id);
                assert!(found.next().is_some_and(|action| action.holds_in(way, None)), "{id} {way}");
            }
        }
        for way in [Way::NotFound, Way::NoText] {
            let told: Vec<&str> =
                actions.all().iter().filter(|one| one.holds_in(way, None)).map(|one| one.id.as_str()).collect();
            assert!(!told.contains(&"fb.object") && told.contains(&"object.not_found"), "{told:?}");
        }
    }

    /// What a released pack advises is told as steps, whatever its own words for it are.
    #[test]
    fn what_packs_advise_is_in_the_table() {
        let actions = table();
        for pack in Library::built_in().unwrap().all() {
            for rule in &pack.rules {
                for id in &rule.advice {
                    assert!(actions.meant(rule, id).next().is_some(), "{}: {} advises {id}", pack.name(), rule.id);
                }
            }
        }
    }
}
