//! When the account was made private or public. The direction stands only in the title, in the user's language.

use crate::facts::{Fact, Toggle};
use crate::item::Platform;
use crate::readers::dialect::{MAP_RECORD, MapRecord};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::{Reader, Tier};
use crate::text::Text;

/// The history of the private-account switch.
pub(crate) static PRIVACY_CHANGES: Reader = Reader {
    id: "instagram.privacy_changes",
    platform: Platform::Instagram,
    title: "Private-account history",
    paths: &[
        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
        "security_and_login_information/login_and_account_creation/account_privacy_changes.json",
        "login_and_account_creation/account_privacy_changes.json",
    ],
    reads: "When the account was made private or public.",
    cannot_tell: "Whether the list is complete; in which direction, where the words of the title are not known.",
    tier: Tier::Seen(8),
    read: |source, out| json::read(source, &mut PrivacyChanges, out),
};

/// Words for the two states in titles. English and Turkish are confirmed (audience-evidence.md 4.2), the others are the
/// product's own words as far as known. A title that holds words of both, or of neither, says only when.
const PRIVATE: &[&str] = &[
    "private",
    "gizli",
    "privat",
    "privé",
    "privée",
    "privado",
    "privada",
    "privato",
    "prywatne",
    "prywatny",
    "закрытый",
];
const PUBLIC: &[&str] = &[
    "public",
    "herkese açık",
    "öffentlich",
    "publique",
    "público",
    "pública",
    "pubblico",
    "openbaar",
    "publiczne",
    "publiczny",
    "открытый",
];

struct PrivacyChanges;

impl Records for PrivacyChanges {
    type Record<'r> = MapRecord;
    const ROOTS: &'static [&'static str] = &["account_history_account_privacy_history"];
    const SIGNATURE: &'static [&'static str] = MAP_RECORD;

    fn record(&mut self, record: MapRecord, out: &mut Sink<'_>) {
        let time = record.any_time();
        let private = record.title.as_ref().map(Text::as_str).and_then(direction);
        if private.is_none() {
            out.problem("a change of the account's privacy whose direction is not known");
        }
        match time.day() {
            Some(on) => out.fact(Fact::PrivacyChange(time, Toggle { on, private })),
            None => out.problem("a change of the account's privacy without a time"),
        }
    }
}

fn direction(title: &str) -> Option<bool> {
    let title = title.to_lowercase();
    // Whole words only: "Privatsphäre" names no direction. Japanese sets no spaces, and its word for private holds that
    // for public.
    let title = title.replace("非公開", " private ").replace("公開", " public ");
    let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let title = format!(" {} ", words.join(" "));
    let says = |words: &[&str]| words.iter().any(|word| title.contains(&format!(" {word} ")));
    let (private, public) = (says(PRIVATE), says(PUBLIC));
    (private != public).then_some(private)
}

#[cfg(test)]
mod tests {
    use super::direction;

    #[test]
    fn directions() {
        assert_eq!(direction("Ada switched to Private"), Some(true));
        assert_eq!(direction("Hesap Herkese Açık yapıldı"), Some(false));
        assert_eq!(direction("非公開アカウントに変更"), Some(true));
        assert_eq!(direction("from private to public"), None);
        assert_eq!(direction("Zmiana"), None);
        assert_eq!(direction("Privatsphäre geändert"), None);
        assert_eq!(direction("Zmieniono ustawienia prywatności"), None);
        assert_eq!(direction("Ada hat zu öffentlich gewechselt"), Some(false));
    }
}
