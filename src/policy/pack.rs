//! Packs: one dated version of the policy for a set of regions, as TOML, compiled in.

use std::sync::OnceLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::subject::SubjectKind;
use super::{Confidence, Is, RuleRef};
use crate::item::{Platform, State, Surface, words};

words! {
    /// What a rule says. Nothing else is called a verdict.
    Verdict {
        /// In scope whatever the audience.
        Always = "always",
        /// Meta itself calls it always public.
        AlwaysPublic = "always_public",
        /// In scope while its audience was Public.
        IfPublic = "if_public",
        /// Left out by Meta's text, or never public.
        Excluded = "excluded",
        /// Left out unless somebody gave it to the AI.
        ExcludedUnlessSharedToAi = "excluded_unless_shared_to_ai",
        /// No official statement either way.
        NotStated = "not_stated",
        /// Used to personalise; no statement that it trains.
        PersonalisationOnly = "personalisation_only",
    }
}

words! {
    /// The part of the policy a rule belongs to.
    Class {
        /// What was public.
        PublicContent = "public_content",
        /// What was said to Meta's AI.
        AiInteraction = "ai_interaction",
        /// Messages between people.
        PrivateMessage = "private_message",
        /// Data about the account.
        AccountData = "account_data",
    }
}

words! {
    /// Whose audience decides.
    Follows {
        /// The item's own.
        Item = "item",
        /// That of what it stands under.
        Target = "target",
        /// The group's.
        Group = "group",
    }
}

words! {
    /// What an objection does.
    Effect {
        /// Use ends with it.
        Covered = "covered",
        /// Sources disagree whether use ends with it.
        Contested = "contested",
        /// It has no effect.
        NotCovered = "not_covered",
    }
}

/// One version of the policy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// `metaudit-pack/1`.
    pub schema: String,
    /// What it is.
    pub pack: Head,
    /// The age gate.
    pub age: Option<Age>,
    /// What an objection reaches.
    pub objection: Objection,
    /// Where it was read.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// Its rules.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// Fixed sentences.
    #[serde(rename = "caveat", default)]
    pub caveats: Vec<Caveat>,
    /// What the user can do.
    #[serde(rename = "action", default)]
    pub actions: Vec<Action>,
    /// What differs from the pack it supersedes.
    #[serde(rename = "change", default)]
    pub changes: Vec<Change>,
}

/// What a pack is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of policy packs, documented in docs/packs.md")]
pub struct Head {
    pub id: String,
    pub version: String,
    pub family: String,
    pub regions: Vec<String>,
    pub controller: String,
    pub valid_from: Date,
    pub training_since: Date,
    pub training_since_precision: String,
    pub checked_on: Date,
    pub newest_text_seen: Date,
    pub supersedes: Option<String>,
}

/// The age gate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Age {
    pub class: Class,
    pub adult_at: i16,
    pub minor_now: AgeRule,
    pub minor_then: AgeRule,
    pub unknown: String,
    pub cite: Vec<Citation>,
    #[serde(default)]
    pub counter: Vec<Counter>,
}

/// What holds for somebody under age.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct AgeRule {
    pub verdict: Verdict,
    pub rule: String,
}

/// What an objection reaches.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Objection {
    pub offered: bool,
    pub law: Option<String>,
    pub last_day_before_start: Option<Date>,
    #[serde(default)]
    pub never_reaches: Vec<String>,
    #[serde(default)]
    pub cite: Vec<Citation>,
    #[serde(default)]
    pub covers: Vec<Cover>,
}

/// What an objection does to one class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Cover {
    pub class: Class,
    pub filed: Option<Filed>,
    pub items: Option<Items>,
    pub effect: Effect,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub cite: Vec<Citation>,
}

/// When an objection was filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as above")]
pub enum Filed {
    BeforeStart,
    AfterStart,
}

/// Which items, seen from the day of the objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as above")]
pub enum Items {
    PublishedAfterFiling,
    PublishedBeforeFiling,
}

/// A text that was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Source {
    pub id: String,
    pub title: String,
    pub voice: String,
    pub tier: String,
    pub date: Date,
    pub url: String,
    pub archive: Option<String>,
}

/// What a source says: its own words, or ours about it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Citation {
    pub source: String,
    #[serde(rename = "where")]
    pub place: Option<String>,
    pub quote: Option<String>,
    pub claim: Option<String>,
}

/// A voice against a rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Counter {
    pub source: String,
    pub claim: String,
    pub clock: Clock,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

/// What a counter's dates are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as above")]
pub enum Clock {
    Item,
    Window,
}

/// One row of the policy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Rule {
    pub id: String,
    pub name: String,
    pub class: Class,
    pub priority: i32,
    #[serde(rename = "match")]
    pub matches: Match,
    pub when: Option<When>,
    pub verdict: Verdict,
    pub follows: Option<Follows>,
    pub confidence: Confidence,
    pub cite: Vec<Citation>,
    #[serde(default)]
    pub counter: Vec<Counter>,
    #[serde(default)]
    pub caveats: Vec<String>,
    #[serde(default)]
    pub advice: Vec<String>,
    pub says: String,
}

/// What a rule is about: known with certainty.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Match {
    pub platform: Option<Vec<Platform>>,
    pub kind: Option<Vec<SubjectKind>>,
    pub state: Option<Vec<State>>,
    pub surface: Option<Vec<Surface>>,
    pub field: Option<Vec<String>>,
    pub current: Option<bool>,
}

/// What must hold for a rule: may be unknown.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct When {
    pub target_public: Option<bool>,
    pub group_public: Option<bool>,
    pub target_is_own: Option<bool>,
}

/// A fixed sentence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Caveat {
    pub id: String,
    pub text: String,
}

/// Something the user can do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Action {
    pub id: String,
    pub title: String,
    pub path: String,
    pub url: String,
    pub confidence: Confidence,
    #[serde(default)]
    pub regions: Vec<String>,
    pub caveat: String,
}

/// What a pack changed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as above")]
pub struct Change {
    pub from: String,
    pub what: String,
    pub cite: Vec<Citation>,
}

/// What is wrong with a pack.
#[derive(Debug, thiserror::Error)]
#[error("policy pack: {0}")]
pub struct Error(String);

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    /// It is no TOML, or not in the form of a pack: the message names line and key.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut pack: Self = toml::from_str(text).map_err(|error| Error(error.to_string()))?;
        // Rules are walked from the highest priority down; among equals, which cannot match one item, by name.
        pack.rules.sort_by(|a, b| (std::cmp::Reverse(a.priority), &a.id).cmp(&(std::cmp::Reverse(b.priority), &b.id)));
        Ok(pack)
    }

    /// The name of the pack with its version.
    pub fn name(&self) -> String {
        format!("{}@{}", self.pack.id, self.pack.version)
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The fixed sentence of that id.
    pub fn caveat(&self, id: &str) -> Option<&str> {
        self.caveats.iter().find(|caveat| caveat.id == id).map(|caveat| caveat.text.as_str())
    }
}

/// The text of the one pack there is so far.
pub const META_EU_2026_07_23: &str = include_str!("packs/meta-eu-2026-07-23.toml");

/// The packs of one region, oldest first.
#[derive(Debug)]
pub struct Packs {
    packs: Vec<Pack>,
}

static BUILT_IN: OnceLock<Result<Packs, Error>> = OnceLock::new();

impl Packs {
    /// The packs compiled in, for the EU and EEA.
    ///
    /// # Errors
    /// A pack is malformed, which the tests exclude.
    pub fn built_in() -> Result<&'static Self, &'static Error> {
        BUILT_IN.get_or_init(|| Ok(Self { packs: vec![Pack::parse(META_EU_2026_07_23)?] })).as_ref()
    }

    /// Packs of the caller's own, oldest first.
    pub fn new(mut packs: Vec<Pack>) -> Self {
        packs.sort_by_key(|pack| pack.pack.valid_from);
        Self { packs }
    }

    /// All of them.
    pub fn all(&self) -> &[Pack] {
        &self.packs
    }

    /// The pack of that number.
    pub fn pack(&self, number: u16) -> Option<&Pack> {
        self.packs.get(usize::from(number))
    }

    /// The rule behind a reference.
    pub fn rule(&self, reference: RuleRef) -> Option<&Rule> {
        match reference {
            RuleRef::Rule(pack, rule) => self.pack(pack)?.rules.get(usize::from(rule)),
            _ => None,
        }
    }

    /// The id under which a rule stands in reports.
    pub fn rule_id(&self, reference: RuleRef) -> &str {
        let age = |pack| self.pack(pack).and_then(|pack| pack.age.as_ref());
        match reference {
            RuleRef::Rule(..) => self.rule(reference).map_or("CATCH", |rule| &rule.id),
            RuleRef::MinorNow(pack) => age(pack).map_or("XC1", |age| &age.minor_now.rule),
            RuleRef::MinorThen(pack) => age(pack).map_or("XC2", |age| &age.minor_then.rule),
            RuleRef::NoPack => "NO-PACK",
            RuleRef::NotInForce => "NOT-IN-FORCE",
        }
    }

    /// The fixed sentences that go with a rule.
    pub fn caveats(&self, reference: RuleRef) -> Vec<&str> {
        let (Some(rule), Some(pack)) = (self.rule(reference), self.pack_of(reference)) else { return Vec::new() };
        rule.caveats.iter().filter_map(|id| pack.caveat(id)).collect()
    }

    /// The pack a rule stands in.
    pub fn pack_of(&self, reference: RuleRef) -> Option<&Pack> {
        match reference {
            RuleRef::Rule(pack, _) | RuleRef::MinorNow(pack) | RuleRef::MinorThen(pack) => self.pack(pack),
            RuleRef::NoPack | RuleRef::NotInForce => None,
        }
    }
}

impl Verdict {
    /// The outcome it leads to where no fact has a say.
    pub fn plain_outcome(self) -> Option<Is> {
        match self {
            Self::Always | Self::AlwaysPublic => Some(Is::InScope),
            Self::Excluded => Some(Is::OutOfScope),
            Self::NotStated | Self::PersonalisationOnly => Some(Is::NotStated),
            Self::IfPublic | Self::ExcludedUnlessSharedToAi => None,
        }
    }
}
