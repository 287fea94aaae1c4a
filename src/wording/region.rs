//! What the region of an audit rests on, in words.

use crate::facts::ResidenceBy;
use crate::language::{Language, Words};
use crate::policy::Region;
use crate::policy::region::Heard;
use crate::text::harmless;

impl Region {
    /// What the region rests on, in this language.
    pub(crate) fn source(&self, language: Language) -> String {
        let w = language.words();
        let says = |text: &str, heard: &str| w.fill(text, &[("heard", heard)]);
        match self {
            Self::Given(_) => "--region".to_owned(),
            Self::Told(_) => w.say("basis-by-told").to_owned(),
            Self::OfPack(_) => w.say("basis-by-pack").to_owned(),
            Self::Archive(_, heard) => says("basis-by-archive", &heard.says(w)),
            Self::Unknown(heard) => match heard.as_slice() {
                [] => w.say("basis-by-nothing").to_owned(),
                [one] => says("basis-by-unplaced", &one.says(w)),
                several => {
                    let several: Vec<String> = several.iter().map(|heard| heard.says(w)).collect();
                    says("basis-by-several", &several.join(w.say("basis-and")))
                }
            },
        }
    }
}

impl Heard {
    fn says(&self, w: &Words) -> String {
        const CHARACTERS: usize = 60;
        let text: String = harmless(&self.text).chars().take(CHARACTERS).collect();
        let by = match self.by {
            ResidenceBy::PrivacyJurisdiction => w.say("basis-jurisdiction"),
            ResidenceBy::ProfileBasedIn => w.say("basis-based-in"),
            ResidenceBy::ProfileCountry => w.say("basis-country"),
        };
        w.fill("basis-heard", &[("text", &text), ("by", by)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::region::RegionEntry;

    fn heard(by: ResidenceBy, text: &str) -> Heard {
        Heard {
            by,
            text: text.to_owned(),
        }
    }

    #[test]
    fn what_the_archive_says_is_quoted() {
        use ResidenceBy::{PrivacyJurisdiction, ProfileCountry};
        let unknown = |heard: Vec<Heard>, language| Region::Unknown(heard).source(language);
        assert_eq!(
            unknown(Vec::new(), Language::English),
            "the archive does not say"
        );
        let placed = RegionEntry::of("eu")
            .ok()
            .map(|entry| Region::Archive(entry, heard(PrivacyJurisdiction, "GDPR")));
        let says = placed.map(|region| region.source(Language::English));
        assert_eq!(
            says.as_deref(),
            Some("the archive says \"GDPR\" (privacy jurisdiction)")
        );
        assert!(
            unknown(vec![heard(ProfileCountry, "Atlantis")], Language::French).contains("Atlantis")
        );
    }

    /// Several are told one after the other, in every language with its own word between them.
    #[test]
    fn places_that_differ_are_all_told() {
        for language in Language::ALL {
            let both = ["US", "France"].map(|text| heard(ResidenceBy::ProfileCountry, text));
            let and = language.words().say("basis-and");
            let said = Region::Unknown(both.to_vec()).source(*language);
            assert!(
                said.contains("US") && said.contains("France") && said.contains(and),
                "{said}"
            );
            assert!(!said.contains("basis-"), "{said}");
        }
    }
}
