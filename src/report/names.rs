//! What the files are called that are made of an export: after the export, so that those of two
//! accounts or of two days lie side by side, and the same audit made again has the same name.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::{Audit, FORMATS, Format};
use crate::item::Platform;
use crate::readers::Export;
use crate::text::{not_empty, turns_text};

/// Names of files, but for what they end in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names(String);

impl Names {
    /// Those of what is made of an audit: its platforms, the first account that has a name, and the
    /// day of the export that is the latest. Where no name tells that day, the newest record does.
    pub fn of(audit: &Audit) -> Self {
        Self::of_exports(&audit.read.exports, audit.redacted, audit.as_of)
    }

    /// The same, before anything is judged.
    pub(crate) fn of_exports(exports: &[Export], redacted: bool, as_of: Date) -> Self {
        let platforms = exports.iter().map(|export| export.platform).collect();
        let account = match redacted {
            true => Some("redacted"),
            false => exports
                .iter()
                .find_map(|export| export.facts.account_name()),
        };
        Self::new(platforms, account, day_of(exports, as_of))
    }

    fn new(mut platforms: Vec<Platform>, account: Option<&str>, day: Date) -> Self {
        platforms.sort();
        platforms.dedup();
        // Threads comes in the zip of Instagram, which people know by that name.
        if platforms.contains(&Platform::Instagram) {
            platforms.retain(|platform| *platform != Platform::Threads);
        }
        let day = day.to_string();
        let platforms = platforms.iter().map(|platform| platform.as_str());
        let account = account.map(plain).filter(not_empty);
        let parts: Vec<&str> = platforms
            .chain(account.as_deref())
            .chain([day.as_str()])
            .collect();
        Self(parts.join("-"))
    }

    /// A report.
    pub fn report(&self, format: Format) -> String {
        let ending = FORMATS
            .iter()
            .find(|(_, known)| *known == format)
            .map_or("", |(ending, _)| ending);
        format!("metaudit-{}.{ending}", self.0)
    }

    /// The answers of the user.
    pub fn answers(&self) -> String {
        format!("metaudit-{}.answers.toml", self.0)
    }

    /// A letter, with what its form ends in.
    pub fn letter(&self, ending: &str) -> String {
        format!("metaudit-letter-{}.{ending}", self.0)
    }
}

/// The day of the latest export; where none tells one, that of the audit.
pub(super) fn day_of(exports: &[Export], as_of: Date) -> Date {
    exports
        .iter()
        .filter_map(|export| export.facts.exported_from())
        .max()
        .unwrap_or(as_of)
}

/// The most letters of an account: systems end names at 255 bytes, and a letter may take four.
const LONGEST: usize = 40;

/// A name of an account as a part of the name of a file: letters and digits of any script, in small
/// letters, and dots, hyphens and underscores between them; also the signs above and below letters,
/// without which words of many scripts fall apart. What is none of these may lead into other
/// folders, or is forbidden on some system.
pub(crate) fn plain(account: &str) -> String {
    let mut plain = String::new();
    let kept = account
        .nfc()
        .filter(|c| !turns_text(*c))
        .flat_map(char::to_lowercase);
    for c in kept {
        match c {
            _ if c.is_alphanumeric() || is_combining_mark(c) => plain.push(c),
            '.' | '_' => plain.push(c),
            // Of what stands between two words, one hyphen is left.
            _ if plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    let cut: String = plain
        .trim_matches(['.', '-', '_'])
        .chars()
        .take(LONGEST)
        .collect();
    cut.trim_end_matches(['.', '-', '_']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(platforms: &[Platform], account: Option<&str>) -> String {
        Names::new(platforms.to_vec(), account, "2026-05-01".parse().unwrap()).report(Format::Html)
    }

    #[test]
    fn a_report_is_named_after_its_export() {
        use Platform::{Facebook, Instagram, MetaAi, Threads, Whatsapp};
        assert_eq!(
            named(&[Facebook], Some("ada")),
            "metaudit-facebook-ada-2026-05-01.html"
        );
        assert_eq!(
            named(&[Facebook], Some("redacted")),
            "metaudit-facebook-redacted-2026-05-01.html"
        );
        assert_eq!(
            named(&[Threads, Instagram], Some("bo.example")),
            "metaudit-instagram-bo.example-2026-05-01.html"
        );
        assert_eq!(
            named(&[Threads], Some("bo_e")),
            "metaudit-threads-bo_e-2026-05-01.html"
        );
        // A chat does not say whose it is.
        assert_eq!(
            named(&[Whatsapp], None),
            "metaudit-whatsapp-2026-05-01.html"
        );
        // The order in which they were given does not matter.
        let both = "metaudit-facebook-instagram-ada-2026-05-01.html";
        assert_eq!(named(&[Instagram, Facebook, Instagram], Some("ada")), both);
        assert_eq!(
            named(&[MetaAi], Some("Ada")),
            "metaudit-meta_ai-ada-2026-05-01.html"
        );
    }

    #[test]
    fn what_is_made_of_it_too_differs_by_its_beginning_or_end() {
        let names = Names::new(
            vec![Platform::Instagram],
            Some("ada"),
            "2026-05-01".parse().unwrap(),
        );
        let mut all: Vec<String> = FORMATS
            .iter()
            .map(|(_, format)| names.report(*format))
            .collect();
        all.extend([names.answers(), names.letter("md"), names.letter("docx")]);
        assert!(
            all.contains(&"metaudit-instagram-ada-2026-05-01.answers.toml".to_owned()),
            "{all:?}"
        );
        assert!(
            all.contains(&"metaudit-letter-instagram-ada-2026-05-01.md".to_owned()),
            "{all:?}"
        );
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "two have one name: {all:?}");
    }

    #[test]
    fn a_name_is_fit_for_every_system() {
        for (account, expected) in [
            ("Ada Example", "ada-example"),
            ("Zoë Müller-Lüdenscheidt", "zoë-müller-lüdenscheidt"),
            ("Zoe\u{308}", "zoë"),
            ("सीता शर्मा", "सीता-शर्मा"),
            ("山田 太郎", "山田-太郎"),
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\CON | <b>\"?*", "c-con-b"),
            ("a\u{202E}lmth.exe\n\0", "almth.exe"),
            (" -.- ", ""),
            ("👩‍🌾", ""),
        ] {
            assert_eq!(plain(account), expected, "{account:?}");
        }
        assert_eq!(
            named(&[Platform::Facebook], Some("👩‍🌾")),
            "metaudit-facebook-2026-05-01.html"
        );
        let long = named(&[Platform::Facebook], Some(&"𝔞".repeat(300)));
        assert!(long.len() < 255, "{}", long.len());
    }
}
