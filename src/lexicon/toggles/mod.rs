//! The titles under which Instagram lists that an account was made private or public. Nothing but
//! the title says which of the two.
//!
//! English (only the word itself) and Turkish were seen (audience-evidence.md 4.2: high). The
//! others are the product's own words for a private and a public account, or the plain words of the
//! language, as far as known; nobody has seen them in an export (low). Languages inflect, so the
//! search is for stems. A title gives a direction only if it has words for one and none for the
//! other, and nothing that could reverse it ("private account off", "no longer private").

use std::sync::LazyLock;

use super::stems::{Sentence, Word};
use words::{LANGUAGES, ToggleWords};

mod words;

/// `Some(true)` if a title says that the account was made private, `Some(false)` if public, `None`
/// if it says neither or both.
pub(crate) fn direction(title: &str) -> Option<bool> {
    let mut sentence = Sentence::new(title)?;
    let known = &*FOLDED;
    sentence.strike(&known.privacy);
    sentence.strike(&known.neither);
    if sentence.strike(&known.turning) {
        return None;
    }
    // The words for private come first: in Chinese and Japanese they contain those for public.
    let private = sentence.strike(&known.private);
    let public = sentence.strike(&known.public);
    (private != public).then_some(private)
}

/// Whether a text contains a word for privacy, as the name of an activity does.
pub(crate) fn names_privacy(text: &str) -> bool {
    Sentence::new(text).is_some_and(|mut sentence| sentence.strike(&FOLDED.privacy))
}

/// The words of all languages together, since nothing tells a title's language.
struct Folded {
    private: Vec<Word>,
    public: Vec<Word>,
    privacy: Vec<Word>,
    neither: Vec<Word>,
    turning: Vec<Word>,
}

static FOLDED: LazyLock<Folded> = LazyLock::new(|| {
    let all = |of: fn(&ToggleWords) -> &'static [&'static str]| {
        LANGUAGES
            .iter()
            .flat_map(of)
            .map(|word| Word::new(word))
            .collect()
    };
    Folded {
        private: all(|words| words.private),
        public: all(|words| words.public),
        privacy: all(|words| words.privacy),
        neither: all(|words| words.neither),
        turning: all(|words| words.turning),
    }
});

#[cfg(test)]
mod tests {
    use super::*;

    /// A title that says private and one that says public. The wording is invented, the words are
    /// the product's.
    const TITLES: &[(&str, &str)] = &[
        ("Ada switched to Private", "Ada switched to Public"),
        (
            "Zu privatem Konto gewechselt",
            "Zu öffentlichem Konto gewechselt",
        ),
        (
            "In ein Privatkonto umgewandelt",
            "Konto ist jetzt öffentlich",
        ),
        ("Passage à un compte privé", "Passage à un compte public"),
        ("Se cambió a cuenta privada", "Se cambió a cuenta pública"),
        ("El compte ara és privat", "El compte ara és públic"),
        (
            "Passaggio a un account privato",
            "Passaggio a un account pubblico",
        ),
        ("Mudou para conta privada", "Mudou para conta pública"),
        (
            "Overgeschakeld naar privéaccount",
            "Overgeschakeld naar openbaar account",
        ),
        (
            "Zmieniono na konto prywatne",
            "Zmieniono na konto publiczne",
        ),
        ("Hesap Gizli yapıldı", "Hesap Herkese Açık yapıldı"),
        ("HESAP GİZLİ YAPILDI", "HESAP HERKESE AÇIK YAPILDI"),
        (
            "非公開アカウントに切り替えました",
            "公開アカウントに切り替えました",
        ),
        ("Аккаунт изменён на закрытый", "Аккаунт изменён на открытый"),
        ("비공개 계정으로 전환됨", "공개 계정으로 전환됨"),
        ("已切换为私密账户", "已切换为公开账户"),
        ("已切換為不公開帳號", "已切換為公開帳號"),
        ("تم التبديل إلى حساب خاص", "تم التبديل إلى حساب عام"),
        ("أصبح الحساب خاصًا", "أصبح الحساب عامًا"),
        ("प्राइवेट अकाउंट में बदला गया", "पब्लिक अकाउंट में बदला गया"),
        ("เปลี่ยนเป็นบัญชีส่วนตัว", "เปลี่ยนเป็นบัญชีสาธารณะ"),
        (
            "Đã chuyển sang tài khoản riêng tư",
            "Đã chuyển sang tài khoản công khai",
        ),
        ("Beralih ke akun privat", "Beralih ke akun publik"),
        ("Bytte till privat konto", "Bytte till offentligt konto"),
        ("Skiftede til privat konto", "Skiftede til offentlig konto"),
        (
            "Byttet til en privat konto",
            "Byttet til en offentlig konto",
        ),
        (
            "Vaihdettu yksityiseksi tiliksi",
            "Vaihdettu julkiseksi tiliksi",
        ),
        ("Přepnuto na soukromý účet", "Přepnuto na veřejný účet"),
        ("Prepnuté na súkromný účet", "Prepnuté na verejný účet"),
        ("Átváltva privát fiókra", "Átváltva nyilvános fiókra"),
        (
            "S-a trecut la un cont privat",
            "S-a trecut la un cont public",
        ),
        ("Contul a devenit privat", "Contul a devenit public"),
        (
            "Αλλαγή σε ιδιωτικό λογαριασμό",
            "Αλλαγή σε δημόσιο λογαριασμό",
        ),
        (
            "Перехід на приватний обліковий запис",
            "Перехід на загальнодоступний обліковий запис",
        ),
        ("החשבון הוחלף לפרטי", "החשבון הוחלף לציבורי"),
        (
            "Превключихте към частен профил",
            "Превключихте към публичен профил",
        ),
        ("Prebačeno na privatan račun", "Prebačeno na javni račun"),
        ("به حساب خصوصی تغییر یافت", "به حساب عمومی تغییر یافت"),
        ("ব্যক্তিগত অ্যাকাউন্টে বদলানো হয়েছে", "সর্বজনীন অ্যাকাউন্টে বদলানো হয়েছে"),
        ("Ditukar kepada akaun peribadi", "Ditukar kepada akaun awam"),
        ("Perjungta į privačią paskyrą", "Perjungta į viešą paskyrą"),
        ("Pārslēgts uz privātu kontu", "Pārslēgts uz publisku kontu"),
        ("Vahetati privaatsele kontole", "Vahetati avalikule kontole"),
    ];

    #[test]
    fn the_direction_is_told_by_the_stem_in_every_language() {
        for (private, public) in TITLES {
            assert_eq!(direction(private), Some(true), "{private}");
            assert_eq!(direction(public), Some(false), "{public}");
        }
    }

    /// A wrong "private" is the worst fault, so an ambiguous title gives no direction.
    #[test]
    fn nothing_is_guessed() {
        for title in [
            "from private to public",
            "Zmiana",
            "Privatsphäre geändert",
            "Zmieniono ustawienia prywatności",
            "Private account: off",
            "Privates Konto deaktiviert",
            "Das Konto ist nicht mehr privat",
            "Le compte n’est plus privé",
            "Gizli hesap kapatıldı",
            "非公開アカウントをオフにしました",
            "비공개 계정 해제",
            "ปิดบัญชีส่วนตัว",
            "تم تعديل الحساب الخاص بك",
            "เปลี่ยนการตั้งค่าความเป็นส่วนตัว",
            "Đã thay đổi quyền riêng tư",
            "Yksityisyysasetuksia muutettiin",
            "Změna nastavení soukromí",
            "private_ada zmieniło coś",
            "",
        ] {
            assert_eq!(direction(title), None, "{title}");
        }
        assert_eq!(direction(&"private ".repeat(100)), None);
    }

    #[test]
    fn privacy_is_named_in_many_languages() {
        for text in [
            "Account privacy changed",
            "Zmieniono prywatność konta",
            "プライバシーの変更",
            "Hesap gizliliği",
            "Soukromí účtu",
        ] {
            assert!(names_privacy(text), "{text}");
        }
        for text in ["Private", "Login", "Passwort geändert", ""] {
            assert!(!names_privacy(text), "{text}");
        }
    }

    #[test]
    fn words_around_do_not_matter() {
        assert_eq!(direction("Ada hat zu öffentlich gewechselt"), Some(false));
        assert_eq!(direction("Automated"), None);
        assert_eq!(direction("«Private»!"), Some(true));
        assert_eq!(direction("private_ada switched to Public"), Some(false));
        assert_eq!(direction("เปิดใช้บัญชีส่วนตัว"), Some(true));
        assert_eq!(direction("Privacy: Public"), Some(false));
        assert_eq!(direction("غيّرت Ada الحساب إلى خاص"), Some(true));
    }
}
