//! Regions and their countries, from `regions.toml`, and names of countries, from `countries.tsv`.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::pack::RegionCode;
use crate::language::{Language, Reason, at_start};
use crate::message::{Message, Value};

/// A region that Meta's texts distinguish.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionEntry {
    /// Its code, as in `--region`.
    pub code: RegionCode,
    /// Its name for people.
    pub name: String,
    countries: Vec<String>,
    packs: bool,
    /// Why it has no pack, or another remark.
    pub(crate) note: Option<String>,
    /// Why it has no pack of the family "personalisation".
    pub(crate) personalisation: Option<String>,
}

impl RegionEntry {
    /// Why nothing is decided there; `None` if there are packs.
    pub(crate) fn unverified(&self) -> Option<&str> {
        if self.packs {
            None
        } else {
            self.note.as_deref()
        }
    }

    /// Its name in a language, with a capital letter.
    pub fn name_in(&self, language: Language) -> String {
        at_start(&language.of_data(&format!("region-{}-name", self.code), &self.name))
    }

    /// All regions.
    pub fn all() -> &'static [Self] {
        &atlas().region
    }

    /// The region with this code, or of the country with this code.
    ///
    /// # Errors
    /// There is none; the message lists all regions.
    pub fn of(code: &str) -> Result<&'static Self, Reason> {
        let code = code.trim().to_ascii_lowercase();
        let country = || {
            if code.len() == 2 {
                by_name(&code).flatten()
            } else {
                None
            }
        };
        Self::all()
            .iter()
            .find(|entry| entry.code.as_str() == code)
            .or_else(country)
            .ok_or_else(|| Reason(no_region(&code)))
    }
}

/// That there is no such region, and all that are known.
fn no_region(code: &str) -> Message {
    let named = |entry: &RegionEntry| {
        let name = Value::Data {
            id: format!("region-{}-name", entry.code),
            english: entry.name.clone().into(),
        };
        Message::of("given-region-known")
            .with("code", entry.code.as_str())
            .with("name", name)
    };
    let known = RegionEntry::all().iter().rev().map(named);
    let known = known.reduce(|rest, one| {
        Message::of("given-region-and")
            .with("one", one)
            .with("rest", rest)
    });
    let unknown = Message::of("given-region").with("code", format!("{code:?}"));
    match known {
        Some(known) => unknown.with("known", known),
        None => unknown.with("known", ""),
    }
}

/// The regions file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Atlas {
    #[serde(rename = "schema")]
    _schema: AtlasSchema,
    not_known: Vec<String>,
    region: Vec<RegionEntry>,
}

#[derive(Debug, Deserialize)]
enum AtlasSchema {
    #[serde(rename = "metaudit-regions/1")]
    V1,
}

/// The built-in regions. A test checks that they are well-formed; if they were not, every region
/// would be unknown.
fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let none = |_| Atlas {
            _schema: AtlasSchema::V1,
            not_known: Vec::new(),
            region: Vec::new(),
        };
        toml::from_str(include_str!("regions.toml")).unwrap_or_else(none)
    })
}

/// The region of a country, by its ISO code; `None` if it is not known which.
pub(super) fn of_country(code: &str) -> Option<&'static RegionEntry> {
    if atlas().not_known.iter().any(|one| one == code) {
        return None;
    }
    let entries = RegionEntry::all();
    let named = entries
        .iter()
        .find(|entry| entry.countries.iter().any(|country| country == code));
    named.or_else(|| entries.iter().find(|entry| entry.countries.is_empty()))
}

/// One line for each country: its code and names.
const COUNTRIES: &str = include_str!("countries.tsv");

fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    COUNTRIES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
}

/// Regions by the code or name of a country, in lower case. `None` for a name that countries of
/// different regions share.
fn names() -> &'static HashMap<String, Option<&'static RegionEntry>> {
    static NAMES: OnceLock<HashMap<String, Option<&'static RegionEntry>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names: HashMap<String, Option<&'static RegionEntry>> = HashMap::new();
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

/// Looks up a country's name or code, which must be [`folded`]. `None` if it is no known country;
/// `Some(None)` if its region is ambiguous or not known.
pub(super) fn by_name(text: &str) -> Option<Option<&'static RegionEntry>> {
    names().get(text).copied()
}

/// Normalises to lower case, single spaces, and no full stops: "U.S.A." becomes "usa".
pub(super) fn folded(text: &str) -> String {
    let text = text.replace('.', "").replace('\u{2019}', "'");
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_of_a_region_is_a_country() {
        let codes: Vec<&str> = countries().map(|(code, _)| code).collect();
        assert!(codes.len() > 240, "{}", codes.len());
        assert_eq!(RegionEntry::all().len(), 10);
        let mut seen = Vec::new();
        for country in RegionEntry::all()
            .iter()
            .flat_map(|entry| &entry.countries)
            .chain(&atlas().not_known)
        {
            assert!(codes.contains(&country.as_str()), "{country}");
            assert!(!seen.contains(&country), "{country} stands twice");
            seen.push(country);
        }
        for entry in RegionEntry::all() {
            assert!(
                entry.packs || entry.note.is_some(),
                "{}: no pack and no reason",
                entry.code
            );
        }
        let unclear: Vec<_> = names()
            .iter()
            .filter(|(_, entry)| entry.is_none())
            .map(|(name, _)| name)
            .collect();
        assert!(unclear.len() < 80, "{unclear:?}");
    }
}
