//! Where the user lives, as far as Meta's policies differ by it, and how we know.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use serde::Deserialize;

use super::pack::RegionCode;
use crate::facts::{Facts, ResidenceBy};
use crate::text::harmless;

/// One of the regions that Meta's texts tell apart.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What `--region` takes.
    pub code: RegionCode,
    /// Its name for people.
    pub name: String,
    countries: Vec<String>,
    packs: bool,
    /// Why it has no pack, or what else there is to say.
    pub note: Option<String>,
}

impl Entry {
    /// Why nothing is decided there.
    pub fn unverified(&self) -> Option<&str> {
        if self.packs { None } else { self.note.as_deref() }
    }

    /// Every region there is.
    pub fn all() -> &'static [Self] {
        &atlas().region
    }

    /// The region of that code.
    ///
    /// # Errors
    /// There is none: the message names those there are.
    pub fn of(code: &str) -> Result<&'static Self, String> {
        let code = code.trim().to_ascii_lowercase();
        Self::all().iter().find(|entry| entry.code.as_str() == code).ok_or_else(|| {
            let known = Self::all().iter().map(|entry| format!("{} ({})", entry.code, entry.name));
            format!("there is no region {code:?}; known are {}", known.collect::<Vec<_>>().join(", "))
        })
    }
}

/// The region of an audit, and what it rests on.
#[derive(Clone, Debug)]
pub enum Region {
    /// It was told to the program.
    Given(&'static Entry),
    /// A pack of one's own is for this region only, and nothing else tells one.
    OfPack(&'static Entry),
    /// The archive tells it.
    Archive(&'static Entry, Heard),
    /// Nothing that can be placed tells it.
    Unknown(Vec<Heard>),
}

/// What an archive says about where its holder lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// What says so.
    pub by: ResidenceBy,
    /// In the words of the archive.
    pub text: String,
}

/// The code of a region that nobody knows.
pub const UNKNOWN: &str = "unknown";

impl Region {
    /// The region that was given; else the one that the facts of all exports tell, the weightiest first. Texts of one weight
    /// that name different regions tell none.
    pub fn of<'f>(given: Option<&'static Entry>, facts: impl Iterator<Item = &'f Facts>) -> Self {
        if let Some(entry) = given {
            return Self::Given(entry);
        }
        let mut heard: Vec<Heard> = facts
            .flat_map(|facts| &facts.residence)
            .map(|known| Heard { by: known.value.by, text: known.value.text.trim().to_owned() })
            .filter(|heard| !heard.text.is_empty())
            .collect();
        heard.sort_by_key(|heard| heard.by);
        heard.dedup();
        let placed: Vec<(&Heard, &'static Entry)> =
            heard.iter().filter_map(|heard| Some((heard, place(&heard.text)?))).collect();
        let Some((first, entry)) = placed.first() else { return Self::Unknown(heard) };
        let rivals = placed.iter().filter(|(other, _)| other.by == first.by);
        match rivals.clone().all(|(_, other)| other.code == entry.code) {
            true => Self::Archive(entry, (*first).clone()),
            false => Self::Unknown(rivals.map(|(heard, _)| (*heard).clone()).collect()),
        }
    }

    /// What is known of the region.
    pub fn entry(&self) -> Option<&'static Entry> {
        match self {
            Self::Given(entry) | Self::OfPack(entry) | Self::Archive(entry, _) => Some(entry),
            Self::Unknown(_) => None,
        }
    }

    /// Its code, or the word for not knowing it.
    pub fn code(&self) -> &'static str {
        self.entry().map_or(UNKNOWN, |entry| entry.code.as_str())
    }

    /// Its name for people.
    pub fn name(&self) -> &'static str {
        self.entry().map_or("not known", |entry| entry.name.as_str())
    }

    /// What it rests on.
    pub fn source(&self) -> String {
        match self {
            Self::Given(_) => "--region".to_owned(),
            Self::OfPack(_) => "the only region of the pack given with --policy".to_owned(),
            Self::Archive(_, heard) => format!("the archive says {heard}"),
            Self::Unknown(heard) => match heard.as_slice() {
                [] => "the archive does not say".to_owned(),
                [one] => format!("the archive says {one}, which this program cannot place"),
                [first, rest @ ..] => {
                    let rest: Vec<String> = rest.iter().map(Heard::to_string).collect();
                    format!("the archive says {first} and {}, which names no one region", rest.join(" and "))
                }
            },
        }
    }
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const CHARACTERS: usize = 60;
        let text: String = harmless(&self.text).chars().take(CHARACTERS).collect();
        let by = match self.by {
            ResidenceBy::PrivacyJurisdiction => "privacy jurisdiction",
            ResidenceBy::ProfileBasedIn => "profile based in",
            ResidenceBy::ProfileCountry => "country of the profile",
        };
        write!(f, "\"{text}\" ({by})")
    }
}

/// The regions file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Atlas {
    #[serde(rename = "schema")]
    _schema: AtlasSchema,
    not_known: Vec<String>,
    region: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
enum AtlasSchema {
    #[serde(rename = "metaudit-regions/1")]
    V1,
}

/// The regions compiled in. That they are well formed is a test; were they not, every region would be unknown.
fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let none = |_| Atlas { _schema: AtlasSchema::V1, not_known: Vec::new(), region: Vec::new() };
        toml::from_str(include_str!("regions.toml")).unwrap_or_else(none)
    })
}

/// The region of a country by its ISO code.
fn of_country(code: &str) -> Option<&'static Entry> {
    if atlas().not_known.iter().any(|one| one == code) {
        return None;
    }
    let entries = Entry::all();
    let named = entries.iter().find(|entry| entry.countries.iter().any(|country| country == code));
    named.or_else(|| entries.iter().find(|entry| entry.countries.is_empty()))
}

/// Code and names of a country, by line.
const COUNTRIES: &str = include_str!("countries.tsv");

fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    COUNTRIES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

/// Countries by code and by name in small letters. A name that two countries of different regions bear tells nothing.
fn names() -> &'static HashMap<String, Option<&'static Entry>> {
    static NAMES: OnceLock<HashMap<String, Option<&'static Entry>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names: HashMap<String, Option<&'static Entry>> = HashMap::new();
        for (code, spellings) in countries() {
            let entry = of_country(code);
            for name in spellings.split('|').chain([code]) {
                let known = names.entry(folded(name)).or_insert(entry);
                if known.map(|known| &known.code) != entry.map(|entry| &entry.code) {
                    *known = None;
                }
            }
        }
        names
    })
}

/// Words of privacy law. Which texts Meta writes there is not known (medium for the laws, low for the spelling), so a word
/// anywhere in a text counts; the more special stands first. "European Region" is none of them: Meta has used it for
/// countries outside the EEA too.
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

/// States of the USA that Facebook names behind a city. Georgia is a country too, so it tells nothing.
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

/// The region that a text of the archive names: a country or its code, a law, or a place with its country behind it.
fn place(text: &str) -> Option<&'static Entry> {
    let text = folded(text);
    if let Some(known) = names().get(&text) {
        return *known;
    }
    if let Some((_, last)) = text.rsplit_once(',') {
        let last = last.trim();
        if STATES.contains(&last) {
            return of_country("US");
        }
        // Two letters behind a city may be a state of the USA: CA, DE, IN are no countries there.
        let is_name = last.chars().count() > 2 && last != "georgia";
        if let Some(known) = names().get(last).filter(|_| is_name) {
            return *known;
        }
    }
    let law = LAWS.iter().find(|(law, _)| has_words(&text, law))?;
    Entry::of(law.1).ok()
}

/// Whether these words stand in a text as whole words.
fn has_words(text: &str, words: &str) -> bool {
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(words).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        is_edge(before.chars().next_back()) && is_edge(rest.get(words.len()..).and_then(|rest| rest.chars().next()))
    })
}

/// In small letters, with single blanks and without full stops: "U.S.A." is "usa".
fn folded(text: &str) -> String {
    let text = text.replace('.', "").replace('\u{2019}', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Known, Residence};
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
            ("Japan", "row"),
            ("日本", "row"),
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
        for text in
            ["", "Atlantis", "Europe", "European Region", "Atlanta, Georgia", "Los Angeles, CA", "Jersey", "eureka"]
        {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn every_country_of_a_region_is_a_country() {
        let codes: Vec<&str> = countries().map(|(code, _)| code).collect();
        assert!(codes.len() > 240, "{}", codes.len());
        assert_eq!(Entry::all().len(), 7);
        let mut seen = Vec::new();
        for country in Entry::all().iter().flat_map(|entry| &entry.countries).chain(&atlas().not_known) {
            assert!(codes.contains(&country.as_str()), "{country}");
            assert!(!seen.contains(&country), "{country} stands twice");
            seen.push(country);
        }
        for entry in Entry::all() {
            assert!(entry.packs || entry.note.is_some(), "{}: no pack and no reason", entry.code);
        }
        let unclear: Vec<_> = names().iter().filter(|(_, entry)| entry.is_none()).map(|(name, _)| name).collect();
        assert!(unclear.len() < 80, "{unclear:?}");
    }

    fn facts(said: &[(ResidenceBy, &str)]) -> Facts {
        let origin = Origin { entry: EntryId(0), record: 0, field: 0 };
        let known =
            |(by, text): &(ResidenceBy, &str)| Known { value: Residence { by: *by, text: (*text).to_owned() }, origin };
        Facts { residence: said.iter().map(known).collect(), ..Facts::NONE }
    }

    #[test]
    fn the_weightiest_word_decides() {
        use ResidenceBy::{PrivacyJurisdiction, ProfileBasedIn, ProfileCountry};
        let told = |said: &[(ResidenceBy, &str)]| {
            let region = Region::of(None, [facts(said)].iter());
            (region.code(), region.source())
        };
        assert_eq!(told(&[]), ("unknown", "the archive does not say".to_owned()));
        assert_eq!(
            told(&[(ProfileCountry, "US"), (PrivacyJurisdiction, "GDPR")]),
            ("eu", "the archive says \"GDPR\" (privacy jurisdiction)".to_owned())
        );
        // What cannot be placed does not silence what can.
        assert_eq!(told(&[(PrivacyJurisdiction, "Region 7"), (ProfileBasedIn, "Brasil")]).0, "br");
        let (code, source) = told(&[(ProfileCountry, "Atlantis")]);
        assert!(code == "unknown" && source.contains("\"Atlantis\""), "{source}");
        let (code, source) = told(&[(ProfileCountry, "US"), (ProfileCountry, "France")]);
        assert!(code == "unknown" && source.contains("US") && source.contains("France"), "{source}");
        let given = Region::of(Entry::of("CH").ok(), [facts(&[(ProfileCountry, "US")])].iter());
        assert_eq!((given.code(), given.source()), ("ch", "--region".to_owned()));
        assert!(Entry::of("xx").is_err_and(|error| error.contains("\"xx\"") && error.contains("row")));
    }
}
