//! The titles under which Instagram lists that an account was made private or public: the direction stands nowhere else.

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

/// Whether a title says that the account was made private, or public; none where it says neither, or both.
pub(crate) fn direction(title: &str) -> Option<bool> {
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
