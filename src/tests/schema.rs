//! The words of the JSON report's schema are those of the program.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::policy::pack::Verdict;
use crate::readers::Status;
use crate::{about, item, policy, visibility};

/// The closed lists of the schema are those of the program, no word more and none less.
#[test]
fn closed_lists_are_the_programs() {
    let schema: Value = serde_json::from_str(include_str!("../../report.schema.json")).unwrap();
    let words = |pointer: &str| -> BTreeSet<String> {
        let list = schema
            .pointer(pointer)
            .unwrap_or_else(|| panic!("{pointer}"))
            .as_array()
            .unwrap();
        list.iter()
            .filter(|word| !word.is_null())
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    };
    macro_rules! assert_closed {
        ($($pointer:literal = $list:ty,)+) => {
            $(
                let known = <$list>::ALL.iter().map(|word| word.as_str().to_owned()).collect::<BTreeSet<_>>();
                assert_eq!(words($pointer), known, $pointer);
            )+
        };
    }
    assert_closed! {
        "/$defs/platform/enum" = item::Platform,
        "/$defs/kind/enum" = item::Kind,
        "/$defs/item/properties/state/enum" = item::State,
        "/$defs/conversation/properties/kind/enum" = item::ConversationKind,
        "/$defs/visibility_word/enum" = visibility::Audience,
        "/$defs/strength/enum" = visibility::Certainty,
        "/$defs/outcome_word/enum" = policy::Coverage,
        "/$defs/policy_confidence/enum" = policy::Confidence,
        "/$defs/outcome/properties/status/enum" = policy::Standing,
        "/$defs/outcome/properties/condition/enum" = policy::Condition,
        "/$defs/verdict/enum" = Verdict,
        "/properties/ledger/properties/files/items/properties/status/enum" = Status,
        "/properties/questions/items/properties/code/enum" = about::Topic,
    }
    let surfaces = item::Surface::ALL
        .iter()
        .filter_map(|surface| surface.told());
    assert_eq!(
        words("/$defs/item/properties/surface/enum"),
        words_of(surfaces),
        "one that is not known is null"
    );
    assert_eq!(
        words("/properties/ledger/properties/by_status/required"),
        words_of(Status::ALL.iter().map(|s| s.as_str()))
    );
}

fn words_of<'w>(words: impl Iterator<Item = &'w str>) -> BTreeSet<String> {
    words.map(str::to_owned).collect()
}
