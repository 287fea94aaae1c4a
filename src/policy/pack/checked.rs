//! Text types of a pack that must have a certain form. They are checked while parsing, so that
//! errors name line and key.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The most words a quotation may have.
pub(crate) const MOST_QUOTED_WORDS: usize = 25;

/// The source's own words, 25 at most.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quote(String);

/// A URL; empty if none is known.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

/// The code of a region, as in `--region`: lower-case letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(String);

/// The date of the policy and the number of our revision: `2026.07.23-1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version {
    /// The order of the fields makes versions compare by date, then by revision.
    date: Date,
    revision: u16,
    text: String,
}

/// A pack and its version: `meta-eu@2026.07.23-1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct PackName {
    /// The pack.
    pub id: String,
    /// Its version.
    pub version: Version,
}

/// Whether a URL has only a domain, so that whoever follows it would have to search.
pub(super) fn is_bare(address: &str) -> bool {
    let rest = address.strip_prefix("https://");
    rest.is_some_and(|rest| rest.split_once('/').is_none_or(|(_, path)| path.is_empty()))
}

impl Version {
    /// The date of the policy.
    pub fn date(&self) -> Date {
        self.date
    }
}

impl TryFrom<String> for Quote {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let words = text.split_whitespace().count();
        match words {
            0 => Err("an empty quotation".to_owned()),
            1..=MOST_QUOTED_WORDS => Ok(Self(text)),
            _ => Err(format!(
                "a quotation of {words} words; {MOST_QUOTED_WORDS} is the limit"
            )),
        }
    }
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.strip_prefix("https://") {
            Some(rest) if rest.contains('.') && !text.contains(char::is_whitespace) => {
                Ok(Self(text))
            }
            // No address is known.
            None if text.is_empty() => Ok(Self(text)),
            _ => Err("an address must begin with https://".to_owned()),
        }
    }
}

impl TryFrom<String> for RegionCode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let is_code = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase());
        if is_code {
            Ok(Self(text))
        } else {
            Err("a region is a code in small letters, such as \"eu\"".to_owned())
        }
    }
}

impl TryFrom<String> for Version {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parsed = text.split_once('-').and_then(|(date, revision)| {
            let date = date.replace('.', "-").parse().ok()?;
            Some((date, revision.parse().ok()?))
        });
        match parsed {
            Some((date, revision)) => Ok(Self {
                date,
                revision,
                text,
            }),
            None => Err(
                "a version is the policy's date and a number, such as \"2026.07.23-1\"".to_owned(),
            ),
        }
    }
}

impl TryFrom<String> for PackName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (id, version) = text
            .split_once('@')
            .ok_or("a pack is named with its version, such as \"meta-eu@2026.07.23-1\"")?;
        Ok(Self {
            id: id.to_owned(),
            version: version.to_owned().try_into()?,
        })
    }
}

impl FromStr for PackName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.to_owned().try_into()
    }
}

impl fmt::Display for PackName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.id, self.version)
    }
}

impl From<PackName> for String {
    fn from(name: PackName) -> Self {
        name.to_string()
    }
}

/// Implements access to the text, `Display`, `Deref` and conversion to `String` for text types.
macro_rules! texts {
    ($($name:ident: $field:tt),+) => {$(
        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.$field
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.$field
            }
        }
    )+};
}

texts!(Quote: 0, Address: 0, RegionCode: 0, Version: text);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_in_the_order_of_their_dates_and_revisions() {
        let version = |text: &str| Version::try_from(text.to_owned()).unwrap();
        assert!(
            version("2025.12.16-2") > version("2025.12.16-1")
                && version("2026.07.23-1") > version("2025.12.16-9")
        );
        for wrong in ["2025.12.16", "2025.13.16-1", "1", "", "2025.12.16-x"] {
            assert!(Version::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn quotations_are_short() {
        assert!(Quote::try_from("word ".repeat(25)).is_ok());
        assert!(Quote::try_from("word ".repeat(26)).is_err_and(|error| error.contains("26 words")));
    }
}
