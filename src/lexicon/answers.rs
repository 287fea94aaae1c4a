//! The words for yes and no in entity records, which are localised. Seen (archives.md 7): high for
//! English, French, Russian and the Japanese "no".

use super::labels::labels;

labels! {
    ANSWERS:
    YES {
        seen en "True", fr "Vrai", ru "Верно";
        expected de "Wahr" "Ja", fr "Oui", es "Verdadero" "Sí", it "Vero" "Sì",
        pt "Verdadeiro" "Sim", nl "Waar"
            "Ja", pl "Prawda" "Tak", tr "Doğru" "Evet", ja "正しい" "はい", ru "Да",
            sv "Sant", da "Sandt", nb "Sant", fi "Tosi" "Totta", cs "Pravda", sk "Pravda",
            hu "Igaz", ro "Adevărat", bg "Вярно", uk "Правда" "Істина", el "Αληθές" "Σωστό",
            hr "Točno", sr "Тачно" "Tačno", sl "Resnično", lt "Tiesa", lv "Patiess", et "Tõene",
            ca "Cert", ar "صحيح", he "נכון" "אמת", fa "درست" "صحیح", hi "सही" "सत्य", bn "সত্য",
            ta "உண்மை", th "จริง", vi "Đúng", id "Benar", ms "Benar", fil "Totoo", ko "참" "사실",
            zh "真" "是";
    }
    NO {
        seen en "False", fr "Faux", ru "Неверно", ja "誤り";
        expected de "Falsch" "Nein", fr "Non", es "Falso" "No", it "Falso" "No", pt "Falso" "Não",
        nl "Onwaar"
            "Nee", pl "Fałsz" "Nie", tr "Yanlış" "Hayır", ja "いいえ", ru "Нет",
            sv "Falskt", da "Falsk", nb "Usant", fi "Epätosi", cs "Nepravda", sk "Nepravda",
            hu "Hamis", ro "Fals", bg "Невярно", uk "Неправда" "Хибність", el "Ψευδές" "Λάθος",
            hr "Netočno", sr "Нетачно" "Netačno", sl "Neresnično", lt "Netiesa", lv "Nepatiess",
            et "Väär", ca "Fals", ar "خطأ" "غير صحيح", he "לא נכון" "שקר", fa "نادرست" "غلط",
            hi "गलत" "असत्य", bn "মিথ্যা", ta "பொய்", th "เท็จ", vi "Sai", id "Salah", ms "Palsu",
            fil "Mali", ko "거짓", zh "假" "否";
    }
}

/// `Some(true)` for a word for yes, `Some(false)` for a word for no, `None` for any other value.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    if YES.is(text) {
        Some(true)
    } else {
        NO.is(text).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word for both answers would decide whether a post was ever published.
    #[test]
    fn yes_is_not_no() {
        for (labels, answer) in [(&YES, true), (&NO, false)] {
            for word in labels.all() {
                assert_eq!(yes_or_no(word), Some(answer), "{word}");
                assert_ne!(NO.is(word), answer, "{word}");
            }
        }
        assert_eq!(yes_or_no(""), None);
        assert_eq!(yes_or_no("Gardeners"), None);
    }
}
