//! The words of the letter, one file for each language. A text that is missing in one of them is an
//! error of ours that a test finds.

use serde::Deserialize;

use crate::language::Language;

/// All words of one language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Texts {
    pub(super) draft: String,
    pub(super) sender: String,
    pub(super) sender_unknown: String,
    pub(super) subject_request: String,
    pub(super) reported: String,
    pub(super) restriction_plain: String,
    pub(super) erasure_plain: String,
    pub(super) access_plain: String,
    pub(super) in_scope: String,
    pub(super) date: String,
    pub(super) to: String,
    pub(super) address: String,
    pub(super) subject: String,
    pub(super) greeting: String,
    pub(super) who: String,
    pub(super) account: String,
    pub(super) account_name: String,
    pub(super) account_username: String,
    pub(super) account_unknown: String,
    pub(super) linked: String,
    pub(super) objected: String,
    pub(super) objection_heading: String,
    pub(super) objection: String,
    pub(super) grounds_heading: String,
    pub(super) grounds: String,
    pub(super) restriction_heading: String,
    pub(super) restriction: String,
    pub(super) erasure_heading: String,
    pub(super) erasure: String,
    pub(super) access_heading: String,
    pub(super) access: String,
    pub(super) access_points: Vec<String>,
    pub(super) figures_heading: String,
    pub(super) figures: String,
    pub(super) undecided: String,
    pub(super) undecided_reason: String,
    pub(super) by_objection: String,
    pub(super) confirmation_heading: String,
    pub(super) confirmation: String,
    pub(super) complaint: String,
    pub(super) closing: String,
    pub(super) signature: String,
    pub(super) annex: String,
    pub(super) annex_item: String,
    pub(super) annex_no_words: String,
    pub(super) annex_more: String,
    pub(super) law: Laws,
}

/// The words of each law.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Laws {
    pub(super) eu: Law,
    pub(super) uk: Law,
    pub(super) br: Law,
    pub(super) ch: Law,
    pub(super) kr: Law,
}

/// What a letter names of a law.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Law {
    pub(super) objection: String,
    pub(super) restriction: String,
    pub(super) erasure: String,
    pub(super) access: String,
    pub(super) deadline: String,
    pub(super) authority: String,
}

impl Texts {
    /// The words of a language. That they are whole is a test; were they not, there would be
    /// blanks.
    pub(super) fn of(language: Language) -> Self {
        Self::parse(language).unwrap_or_default()
    }

    /// What the law of a region says, where it was looked into (objection.md, section 2).
    pub(super) fn law_of(&self, region: &str) -> Option<&Law> {
        match region {
            "eu" => Some(&self.law.eu),
            "uk" => Some(&self.law.uk),
            "ch" => Some(&self.law.ch),
            "br" => Some(&self.law.br),
            "kr" => Some(&self.law.kr),
            _ => None,
        }
    }

    fn parse(language: Language) -> Result<Self, toml::de::Error> {
        toml::from_str(file(language))
    }
}

fn file(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("en.toml"),
        Language::German => include_str!("de.toml"),
        Language::French => include_str!("fr.toml"),
        Language::Spanish => include_str!("es.toml"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Every text by its key, with the names in its braces.
    fn names(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let table: toml::Table = file(language).parse().unwrap();
        let braces = |text: &str| {
            text.split('{')
                .skip(1)
                .filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()))
                .collect()
        };
        table
            .iter()
            .map(|(key, text)| (key.clone(), text.as_str().map(braces).unwrap_or_default()))
            .collect()
    }

    #[test]
    fn every_language_says_the_same_things() {
        let english = names(Language::English);
        for language in Language::ALL {
            let texts =
                Texts::parse(*language).unwrap_or_else(|error| panic!("{language}: {error}"));
            assert_eq!(names(*language), english, "{language}");
            assert_eq!(texts.access_points.len(), 4, "{language}");
            let laws = [
                &texts.law.eu,
                &texts.law.uk,
                &texts.law.br,
                &texts.law.ch,
                &texts.law.kr,
            ];
            assert!(
                laws.iter()
                    .all(|law| !law.objection.is_empty() && !law.authority.is_empty()),
                "{language}"
            );
        }
    }
}
