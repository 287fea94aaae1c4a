//! The words for yes and no in entity records, which are localised. Seen (archives.md 7): high for
//! English, French, Russian and the Japanese "no".

use super::labels::labels;

labels! {
    ANSWERS:
    YES {
        seen en "True", fr "Vrai", ru "Верно";
        expected de "Wahr" "Ja", fr "Oui", es "Verdadero" "Sí", it "Vero" "Sì", pt "Verdadeiro" "Sim", nl "Waar"
            "Ja", pl "Prawda" "Tak", tr "Doğru" "Evet", ja "正しい" "はい", ru "Да";
    }
    NO {
        seen en "False", fr "Faux", ru "Неверно", ja "誤り";
        expected de "Falsch" "Nein", fr "Non", es "Falso" "No", it "Falso" "No", pt "Falso" "Não", nl "Onwaar"
            "Nee", pl "Fałsz" "Nie", tr "Yanlış" "Hayır", ja "いいえ", ru "Нет";
    }
}

/// `Some(true)` for a word for yes, `Some(false)` for a word for no, `None` for any other value.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    if YES.is(text) { Some(true) } else { NO.is(text).then_some(false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word for both answers would decide whether a post was ever published.
    #[test]
    fn yes_is_not_no() {
        for (labels, answer) in [(&YES, true), (&NO, false)] {
            for word in labels.seen.iter().chain(labels.expected) {
                assert_eq!(yes_or_no(word), Some(answer), "{word}");
                assert_ne!(NO.is(word), answer, "{word}");
            }
        }
        assert_eq!(yes_or_no(""), None);
        assert_eq!(yes_or_no("Gardeners"), None);
    }
}
