//! Why the policy covers things: each reason counted apart, so that no number mixes what was public
//! with what was said to the AI (`wording.md`, section 3). The parts add up to the items in scope.

use std::collections::BTreeMap;

use super::summary::Summary;
use crate::language::Words;
use crate::policy::pack::Verdict;
use crate::policy::{Confidence, Packs};

/// Why the policy covers something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Because {
    /// The archive shows that it was public.
    Public,
    /// It is public by design, or something suggests that it was.
    Likely,
    /// Meta counts it as always public.
    AlwaysPublic,
    /// It was said to Meta's AI, or made by it.
    SaidToAi,
}

impl Because {
    /// The reason in words.
    pub(super) fn says(self, w: &Words) -> &'static str {
        match self {
            Self::Public => w.say("act-because-public"),
            Self::Likely => w.say("act-because-likely"),
            Self::AlwaysPublic => w.say("act-because-always"),
            Self::SaidToAi => w.say("act-because-ai"),
        }
    }

    /// The same for programs.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Likely => "likely_public",
            Self::AlwaysPublic => "always_public",
            Self::SaidToAi => "said_to_ai",
        }
    }
}

/// Items in scope by why they are.
pub(super) fn because(packs: &Packs, summary: &Summary) -> BTreeMap<Because, u64> {
    let mut all = BTreeMap::new();
    for ((rule, opening), n) in &summary.in_scope_by_rule {
        let why = match packs.verdict(*rule) {
            Some(Verdict::AlwaysPublic) => Because::AlwaysPublic,
            Some(Verdict::Always | Verdict::ExcludedUnlessSharedToAi) => Because::SaidToAi,
            Some(
                Verdict::IfPublic
                | Verdict::Excluded
                | Verdict::NotStated
                | Verdict::PersonalisationOnly,
            )
            | None => {
                if *opening == Confidence::High {
                    Because::Public
                } else {
                    Because::Likely
                }
            }
        };
        *all.entry(why).or_default() += n;
    }
    all
}
