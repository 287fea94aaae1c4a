//! The tables of a pack as they stand in TOML; `docs/packs.md` says what each key means.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::checked::{Address, PackName, Quote, RegionCode, Version};
use super::lists::{
    Beyond, Class, Clock, Effect, Family, Filed, Follows, Items, Offer, Precision, Switch, Tier,
    UnknownAge, Verdict, Voice,
};
use super::text::PackText;
use crate::item::{Platform, State, Surface};
use crate::objections::Form;
use crate::policy::Confidence;
use crate::policy::subject::SubjectKind;

/// Defines the tables of a pack, for reading and writing. Unknown keys are errors.
macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident { $($(#[$with:meta])* $field:ident: $kind:ty,)+ })+) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, Deserialize, Serialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $($(#[$with])* pub(crate) $field: $kind,)+ })+
    };
}

tables! {
    /// The head of a pack.
    Head {
        id: String,
        version: Version,
        family: Family,
        regions: Vec<RegionCode>,
        controller: String,
        valid_from: Date,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        training_since: Option<Date>,
        #[serde(default = "to_the_day")]
        training_since_precision: Precision,
        checked_on: Date,
        newest_text_seen: Date,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        supersedes: Option<PackName>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<PackText>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<PackText>,
    }

    /// The age gate.
    Age {
        class: Class,
        adult_at: i16,
        minor_now: AgeRule,
        minor_then: AgeRule,
        unknown: UnknownAge,
        cite: Vec<Citation>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        counter: Vec<Counter>,
    }

    /// What applies to somebody under age.
    AgeRule {
        verdict: Verdict,
        rule: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        says: Option<PackText>,
    }

    /// Whether there is a way to object, and what an objection covers.
    Objection {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        status: Option<Offer>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        offered: Option<bool>,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        status_in: BTreeMap<RegionCode, Offer>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        law: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_day_before_start: Option<Date>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        never_reaches: Vec<Beyond>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        cite: Vec<Citation>,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        cite_in: BTreeMap<RegionCode, Vec<Citation>>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        covers: Vec<Cover>,
    }

    /// The effect of an objection on one class.
    Cover {
        class: Class,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        platform: Option<Vec<Platform>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        form: Option<Vec<Form>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        filed: Option<Filed>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        items: Option<Items>,
        effect: Effect,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confidence: Option<Confidence>,
        cite: Vec<Citation>,
    }

    /// A text that was read.
    Source {
        id: String,
        title: PackText,
        voice: Voice,
        tier: Tier,
        date: Date,
        url: Address,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        archive: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        regions: Vec<RegionCode>,
    }

    /// What a source says: in its own words, or in ours.
    Citation {
        source: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<RegionCode>,
        #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        quote: Option<Quote>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        claim: Option<PackText>,
    }

    /// A counter-statement to a rule.
    Counter {
        source: String,
        claim: PackText,
        clock: Clock,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
    }

    /// One row of the policy.
    Rule {
        id: String,
        name: String,
        class: Class,
        priority: i32,
        #[serde(rename = "match")]
        matches: Match,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        when: Option<When>,
        verdict: Verdict,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follows: Option<Follows>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        off_by: Option<Switch>,
        confidence: Confidence,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        confidence_in: BTreeMap<RegionCode, Confidence>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        marked: Option<Marked>,
        cite: Vec<Citation>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        counter: Vec<Counter>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        caveats: Vec<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        advice: Vec<String>,
        says: PackText,
    }

    /// What differs for a subject with one of these marks.
    Marked {
        field: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confidence: Option<Confidence>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        caveats: Vec<String>,
    }

    /// What a rule is about. All of this is always known.
    #[derive(Default)]
    Match {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        platform: Option<Vec<Platform>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<Vec<SubjectKind>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        state: Option<Vec<State>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        surface: Option<Vec<Surface>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<Vec<String>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        current: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item_from: Option<Date>,
    }

    /// Conditions of a rule. They may be unknown.
    #[derive(Default)]
    When {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        target_public: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group_public: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        target_is_own: Option<bool>,
    }

    /// A fixed sentence.
    Caveat {
        id: String,
        text: PackText,
    }

    /// Something the user can do. The address is empty if none is known.
    Action {
        id: String,
        title: String,
        path: String,
        url: String,
        confidence: Confidence,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        regions: Vec<RegionCode>,
        caveat: String,
    }

    /// What a pack changed from the one it supersedes.
    Change {
        from: PackName,
        what: String,
        cite: Vec<Citation>,
    }
}

fn to_the_day() -> Precision {
    Precision::Day
}

impl Head {
    /// The name of the pack with its version.
    pub(crate) fn name(&self) -> PackName {
        PackName {
            id: self.id.clone(),
            version: self.version.clone(),
        }
    }

    /// The day from which items are judged: the start of training, or that of the text if they are
    /// the same.
    pub(crate) fn since(&self) -> Date {
        self.training_since.unwrap_or(self.valid_from)
    }
}

impl Source {
    /// The first region of the text, if the text is for none of these regions.
    pub(crate) fn foreign_to(&self, regions: &[RegionCode]) -> Option<&RegionCode> {
        self.regions
            .first()
            .filter(|_| !regions.iter().any(|region| self.regions.contains(region)))
    }
}

impl Rule {
    /// What it says about a subject with this mark.
    pub(crate) fn marked_by(&self, mark: Option<&str>) -> Option<&Marked> {
        self.marked
            .as_ref()
            .filter(|marked| marked.field.iter().any(|one| Some(one.as_str()) == mark))
    }
}

impl Objection {
    /// Whether there is a way to object in a region of the pack.
    pub(crate) fn status(&self, region: &RegionCode) -> Offer {
        let of_all = self.status.unwrap_or(match self.offered {
            Some(true) => Offer::Offered,
            Some(false) | None => Offer::NotFound,
        });
        self.status_in.get(region).copied().unwrap_or(of_all)
    }

    /// The citations for that.
    pub(crate) fn cited(&self, region: &RegionCode) -> &[Citation] {
        self.cite_in.get(region).unwrap_or(&self.cite)
    }
}

impl Match {
    /// Whether it matches everything.
    pub(crate) fn is_all(&self) -> bool {
        let Self {
            platform,
            kind,
            state,
            surface,
            field,
            current,
            item_from,
        } = self;
        platform.is_none()
            && kind.is_none()
            && state.is_none()
            && surface.is_none()
            && field.is_none()
            && current.is_none()
            && item_from.is_none()
    }

    /// Whether the same thing may match both.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        fn common<T: PartialEq>(one: Option<&Vec<T>>, other: Option<&Vec<T>>) -> bool {
            one.zip(other)
                .is_none_or(|(one, other)| one.iter().any(|word| other.contains(word)))
        }
        common(self.platform.as_ref(), other.platform.as_ref())
            && common(self.kind.as_ref(), other.kind.as_ref())
            && common(self.state.as_ref(), other.state.as_ref())
            && common(self.surface.as_ref(), other.surface.as_ref())
            && common(self.field.as_ref(), other.field.as_ref())
            && self
                .current
                .zip(other.current)
                .is_none_or(|(one, other)| one == other)
    }
}
