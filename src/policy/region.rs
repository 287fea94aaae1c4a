//! Where the user lives, as far as Meta's policies differ by it, and how that is known.

pub use super::atlas::RegionEntry;
use super::atlas::{by_name, folded, of_country};
use crate::facts::{Facts, ResidenceBy};
use crate::text::has_words;

/// The region of an audit, and what it rests on.
#[derive(Clone, Debug)]
pub(crate) enum Region {
    /// It was given on the command line.
    Given(&'static RegionEntry),
    /// It is one of the user's answers.
    Told(&'static RegionEntry),
    /// The user's own pack is for this region only, and nothing else says one.
    OfPack(&'static RegionEntry),
    /// The archive says so.
    Archive(&'static RegionEntry, Heard),
    /// Nothing says it in words that can be mapped to a region; what the archive says is kept.
    Unknown(Vec<Heard>),
}

/// What an archive says about where its holder lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heard {
    /// Which record says so.
    pub by: ResidenceBy,
    /// In the words of the archive.
    pub text: String,
}

/// The code for an unknown region.
pub(crate) const UNKNOWN: &str = "unknown";

impl Region {
    /// The region that was given or answered; otherwise the one in the facts of all exports, by the
    /// most reliable record. If equally reliable records name different regions, it is unknown.
    pub(crate) fn of<'f>(
        given: Option<&'static RegionEntry>,
        told: Option<&'static RegionEntry>,
        facts: impl Iterator<Item = &'f Facts>,
    ) -> Self {
        if let Some(known) = given.map(Self::Given).or(told.map(Self::Told)) {
            return known;
        }
        let mut heard: Vec<Heard> = facts
            .flat_map(|facts| &facts.residence)
            .map(|known| Heard {
                by: known.value.by,
                text: known.value.text.trim().to_owned(),
            })
            .filter(|heard| !heard.text.is_empty())
            .collect();
        heard.sort_by_key(|heard| heard.by);
        heard.dedup();
        let placed: Vec<(&Heard, &'static RegionEntry)> = heard
            .iter()
            .filter_map(|heard| Some((heard, place(&heard.text)?)))
            .collect();
        let Some((first, entry)) = placed.first() else {
            return Self::Unknown(heard);
        };
        let rivals = placed.iter().filter(|(other, _)| other.by == first.by);
        match rivals.clone().all(|(_, other)| other.code == entry.code) {
            true => Self::Archive(entry, (*first).clone()),
            false => Self::Unknown(rivals.map(|(heard, _)| (*heard).clone()).collect()),
        }
    }

    /// The region, if it is known.
    pub(crate) fn entry(&self) -> Option<&'static RegionEntry> {
        match self {
            Self::Given(entry)
            | Self::Told(entry)
            | Self::OfPack(entry)
            | Self::Archive(entry, _) => Some(entry),
            Self::Unknown(_) => None,
        }
    }

    /// Its code, or [`UNKNOWN`].
    pub(crate) fn code(&self) -> &'static str {
        self.entry().map_or(UNKNOWN, |entry| entry.code.as_str())
    }

    /// What it rests on, in a word.
    pub(crate) fn origin(&self) -> &'static str {
        match self {
            Self::Given(_) => "--region",
            Self::Told(_) => "answers",
            Self::OfPack(_) => "pack",
            Self::Archive(..) => "archive",
            Self::Unknown(_) => "not told",
        }
    }
}

/// Words of privacy law, more specific ones first. Which texts Meta writes there is not known
/// (medium for the laws, low for the spelling), so a word anywhere in a text counts. "European
/// Region" is not among them: Meta has used it for countries outside the EEA too.
const LAWS: &[(&str, &str)] = &[
    ("uk gdpr", "uk"),
    ("uk-gdpr", "uk"),
    ("gdpr", "eu"),
    ("dsgvo", "eu"),
    ("rgpd", "eu"),
    ("rodo", "eu"),
    ("european union", "eu"),
    ("european economic area", "eu"),
    ("eea", "eu"),
    ("eu", "eu"),
    ("lgpd", "br"),
    ("ccpa", "us"),
    ("cpra", "us"),
    ("california consumer privacy act", "us"),
    ("rest of world", "row"),
    ("rest of the world", "row"),
];

/// States of the USA that Facebook writes after a city. Georgia is left out, since it is a country
/// too.
const STATES: &[&str] = &[
    "alabama",
    "alaska",
    "arizona",
    "arkansas",
    "california",
    "colorado",
    "connecticut",
    "delaware",
    "florida",
    "hawaii",
    "idaho",
    "illinois",
    "indiana",
    "iowa",
    "kansas",
    "kentucky",
    "louisiana",
    "maine",
    "maryland",
    "massachusetts",
    "michigan",
    "minnesota",
    "mississippi",
    "missouri",
    "montana",
    "nebraska",
    "nevada",
    "new hampshire",
    "new jersey",
    "new mexico",
    "new york",
    "north carolina",
    "north dakota",
    "ohio",
    "oklahoma",
    "oregon",
    "pennsylvania",
    "rhode island",
    "south carolina",
    "south dakota",
    "tennessee",
    "texas",
    "utah",
    "vermont",
    "virginia",
    "washington",
    "west virginia",
    "wisconsin",
    "wyoming",
    "district of columbia",
];

/// The region that a text of the archive names by a country or its code, a law, or a place with its
/// country.
fn place(text: &str) -> Option<&'static RegionEntry> {
    let text = folded(text);
    if let Some(known) = by_name(&text) {
        return known;
    }
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    if let [first, middle @ .., last] = parts.as_slice() {
        // A place ends with its country, but Instagram's entries that join country, region and city
        // begin with it. If both ends name different countries, as for Mexico in the state of New
        // York, neither counts.
        let first = if middle.is_empty() {
            None
        } else {
            country_in_place(first)
        };
        let found = match (first, country_in_place(last)) {
            (Some(one), Some(other)) if one.code != other.code => return None,
            (one, other) => other.or(one),
        };
        if found.is_some() {
            return found;
        }
    }
    let law = LAWS.iter().find(|(law, _)| has_words(&text, law))?;
    RegionEntry::of(law.1).ok()
}

/// The region of a country or US state that is a part of a place.
fn country_in_place(part: &str) -> Option<&'static RegionEntry> {
    if STATES.contains(&part) {
        return of_country("US");
    }
    // Two letters after a city may be a US state: CA, DE and IN are no countries there.
    let is_name = part.chars().count() > 2 && part != "georgia";
    by_name(part).filter(|_| is_name).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Residence, Sourced};
    use crate::item::{EntryId, Origin};

    fn code(text: &str) -> Option<&'static str> {
        place(text).map(|entry| entry.code.as_str())
    }

    #[test]
    fn countries_in_every_language_of_the_labels() {
        for name in [
            "Germany",
            "Deutschland",
            "Allemagne",
            "Alemania",
            "Germania",
            "Alemanha",
            "Duitsland",
            "Niemcy",
            "Almanya",
            "ドイツ",
            "Германия",
            "DE",
            "de",
            " germany ",
            "Berlin, Germany",
            "Köln, Nordrhein-Westfalen, Deutschland",
            "Germany, Bavaria, Munich",
        ] {
            assert_eq!(code(name), Some("eu"), "{name}");
        }
        for (name, region) in [
            ("United Kingdom", "uk"),
            ("GB", "uk"),
            ("UK", "uk"),
            ("England", "uk"),
            ("イギリス", "uk"),
            ("Royaume-Uni", "uk"),
            ("U.S.A.", "us"),
            ("Vereinigte Staaten", "us"),
            ("Austin, Texas", "us"),
            ("アメリカ合衆国", "us"),
            ("Brasil", "br"),
            ("São Paulo, Brazil", "br"),
            ("Schweiz", "ch"),
            ("CH", "ch"),
            ("Suisse", "ch"),
            ("Australia", "au"),
            ("Japan", "jp"),
            ("日本", "jp"),
            ("대한민국", "kr"),
            ("Canada", "ca"),
            ("Toronto, Ontario, Canada", "ca"),
            ("Türkiye", "row"),
            ("Georgia", "row"),
            ("India", "row"),
        ] {
            assert_eq!(code(name), Some(region), "{name}");
        }
    }

    #[test]
    fn laws() {
        for (text, region) in [
            ("GDPR", "eu"),
            ("EU/EEA", "eu"),
            ("General Data Protection Regulation (GDPR)", "eu"),
            ("DSGVO", "eu"),
            ("UK GDPR", "uk"),
            ("LGPD", "br"),
            ("CCPA", "us"),
            ("Rest of World", "row"),
        ] {
            assert_eq!(code(text), Some(region), "{text}");
        }
    }

    /// A text that may mean two things means none.
    #[test]
    fn what_cannot_be_placed_is_unknown() {
        for text in [
            "",
            "Atlantis",
            "Europe",
            "European Region",
            "Atlanta, Georgia",
            "Los Angeles, CA",
            "United States, New York, Mexico",
            "Georgia, Example Region, Example Town",
            "Example Town",
            "Jersey",
            "eureka",
        ] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    fn facts(said: &[(ResidenceBy, &str)]) -> Facts {
        let origin = Origin {
            entry: EntryId(0),
            record: 0,
            field: 0,
        };
        let known = |(by, text): &(ResidenceBy, &str)| Sourced {
            value: Residence {
                by: *by,
                text: (*text).to_owned(),
            },
            origin,
        };
        Facts {
            residence: said.iter().map(known).collect(),
            ..Facts::NONE
        }
    }

    #[test]
    fn the_weightiest_word_decides() {
        use ResidenceBy::{PrivacyJurisdiction, ProfileBasedIn, ProfileCountry};
        let told = |said: &[(ResidenceBy, &str)]| {
            let region = Region::of(None, None, [facts(said)].iter());
            (region.code(), region.origin())
        };
        assert_eq!(told(&[]), ("unknown", "not told"));
        assert_eq!(
            told(&[(ProfileCountry, "US"), (PrivacyJurisdiction, "GDPR")]),
            ("eu", "archive")
        );
        // A text that cannot be mapped to a region does not hide one that can.
        assert_eq!(
            told(&[
                (PrivacyJurisdiction, "Region 7"),
                (ProfileBasedIn, "Brasil")
            ])
            .0,
            "br"
        );
        assert_eq!(told(&[(ProfileCountry, "Atlantis")]).0, "unknown");
        assert_eq!(
            told(&[(ProfileCountry, "US"), (ProfileCountry, "France")]).0,
            "unknown"
        );
        let given = Region::of(
            RegionEntry::of("CH").ok(),
            None,
            [facts(&[(ProfileCountry, "US")])].iter(),
        );
        assert_eq!((given.code(), given.origin()), ("ch", "--region"));
        assert!(RegionEntry::of("xx").is_err_and(|error| {
            let said = error.to_string();
            said.contains("\"xx\"") && said.contains("row")
        }));
    }
}
