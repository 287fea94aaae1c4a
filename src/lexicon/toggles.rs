//! The titles under which Instagram lists that an account was made private or public: the direction stands nowhere else.
//!
//! English (the word alone) and Turkish were seen (audience-evidence.md 4.2: high). The others are the product's own words
//! for a private and a public account, or the plain words of the language, as far as known; nobody has seen them in an
//! export (low). Languages inflect, so stems are looked for. A title says a direction only if it holds words of the one
//! and none of the other, and nothing that could turn them round ("private account off", "no longer private").

use std::sync::LazyLock;

use super::stems::{Sentence, Word};

/// What one language says. A word that ends in a hyphen is a stem; one of a script without spaces may stand anywhere.
struct Words {
    private: &'static [&'static str],
    public: &'static [&'static str],
    /// Words for privacy itself, which name no direction.
    privacy: &'static [&'static str],
    /// Other words that begin like those, or hold them, and name no direction.
    neither: &'static [&'static str],
    /// Words that may turn the direction round.
    turning: &'static [&'static str],
}

const LANGUAGES: &[Words] = &[
    // English.
    Words {
        private: &["private"],
        public: &["public"],
        privacy: &["privacy"],
        neither: &[],
        turning: &["off", "not", "no longer", "disabled", "deactivated", "removed"],
    },
    // Turkish, Azerbaijani.
    Words {
        private: &["gizli-", "şəxsi", "özəl"],
        public: &["herkese açık", "herkese açığ-", "halka açık", "ictimai", "hamıya açıq"],
        privacy: &["gizlilik-", "gizliliğ-"],
        neither: &[],
        turning: &["kapalı-", "kapat-", "kaldır-", "devre dışı", "değil", "deyil"],
    },
    // German.
    Words {
        private: &["privat-"],
        public: &["öffentlich-"],
        privacy: &["privatsphäre-", "privatheit"],
        neither: &["privatleben-"],
        turning: &["nicht", "kein-", "deaktivier-", "ausgeschaltet", "aufgehoben", "aus"],
    },
    // French.
    Words {
        private: &["privé", "privée", "privés", "privées"],
        public: &["public", "publics", "publique", "publiques"],
        privacy: &["confidentialité"],
        neither: &[],
        turning: &["plus", "pas", "désactiv-"],
    },
    // Spanish, Catalan, Galician, Portuguese.
    Words {
        private: &["privad-", "privat-"],
        public: &["públic-"],
        privacy: &["privacidad-", "privacitat"],
        neither: &[],
        turning: &["desactiv-", "desativ-", "ya no", "ja no", "xa non", "não", "deixou de"],
    },
    // Italian.
    Words {
        private: &["privat-"],
        public: &["pubblico", "pubblica", "pubblici", "pubbliche"],
        privacy: &["riservatezza"],
        neither: &[],
        turning: &["non", "disattiv-", "rimoss-"],
    },
    // Dutch, Afrikaans.
    Words {
        private: &["privé-", "privaat-", "besloten"],
        public: &["openbaar-", "openbare", "publiek", "publieke"],
        privacy: &[],
        neither: &["openbaarmaking", "openbaarheid"],
        turning: &["niet", "geen", "nie", "uitgeschakeld-", "uitgezet", "gedeactiveerd"],
    },
    // Polish.
    Words {
        private: &["prywatn-"],
        public: &["publiczn-"],
        privacy: &["prywatnoś-"],
        neither: &["publicznoś-"],
        turning: &["nie", "wyłącz-", "dezaktyw-"],
    },
    // Japanese.
    Words {
        private: &["非公開", "プライベート", "鍵アカ"],
        public: &["公開", "パブリック"],
        privacy: &["プライバシー"],
        neither: &["公開範囲", "公開設定"],
        turning: &["オフ", "解除", "無効", "ではな", "じゃな"],
    },
    // Russian.
    Words {
        private: &["закрыт-", "приватн-", "частный", "частным", "частного"],
        public: &["открыт-", "общедоступн-", "публичн-"],
        privacy: &["приватност-", "конфиденциальност-"],
        neither: &["публичност-"],
        turning: &["не", "выключ-", "отключ-"],
    },
    // Korean.
    Words {
        private: &["비공개", "프라이빗"],
        public: &["공개", "퍼블릭"],
        privacy: &["개인정보", "개인 정보"],
        neither: &["공개 범위", "공개범위", "공개 설정"],
        turning: &["해제", "꺼짐", "끔", "비활성", "아님", "아닙"],
    },
    // Chinese, in both scripts.
    Words {
        private: &["不公开", "不公開", "非公开", "非公開", "私密", "私人", "私有"],
        public: &["公开", "公開", "公众", "公眾", "公共"],
        privacy: &["隐私", "隱私"],
        neither: &["公开范围", "公開範圍", "公開範圍"],
        turning: &["关闭", "關閉", "取消", "停用", "解除", "不再", "不是"],
    },
    // Arabic. "Yours" is written with the word for private.
    Words {
        private: &["خاص", "خاصا", "خاصة", "الخاص", "الخاصة"],
        public: &["عام", "عاما", "عامة", "العام", "العامة", "علني", "علنيا", "للجميع", "للعامة"],
        privacy: &["خصوصية", "الخصوصية"],
        neither: &["الخاص ب-", "الخاصة ب-", "خاص ب-", "خاصة ب-"],
        turning: &["إيقاف", "تعطيل", "إلغاء", "ليس", "لم", "لا", "غير"],
    },
    // Persian, Urdu.
    Words {
        private: &["خصوصی", "نجی", "پرائیویٹ"],
        public: &["عمومی", "عوامی", "پبلک"],
        privacy: &["حریم خصوصی"],
        neither: &[],
        turning: &["غیر", "غیرفعال-", "خاموش", "نیست", "نہیں", "بند"],
    },
    // Hebrew.
    Words {
        private: &["פרטי", "פרטית", "לפרטי", "לפרטית", "הפרטי", "כפרטי"],
        public: &["ציבורי", "ציבורית", "לציבורי", "לציבורית", "הציבורי", "כציבורי", "פומבי", "לפומבי", "פומבית"],
        privacy: &["פרטיות"],
        neither: &[],
        turning: &["לא", "אינו", "אינה", "כבוי", "כובה", "בוטל", "בוטלה", "הושבת"],
    },
    // Hindi, Marathi, Nepali.
    Words {
        private: &["प्राइवेट", "निजी", "खाजगी"],
        public: &["पब्लिक", "सार्वजनिक"],
        privacy: &["प्राइवेसी", "निजता"],
        neither: &[],
        turning: &["बंद", "नहीं", "नाही", "हटा-"],
    },
    // Bengali, Gujarati, Punjabi, Tamil, Telugu, Kannada, Malayalam, Sinhala.
    Words {
        private: &[
            "ব্যক্তিগত",
            "প্রাইভেট",
            "ખાનગી",
            "પ્રાઇવેટ",
            "ਨਿੱਜੀ",
            "ਪ੍ਰਾਈਵੇਟ",
            "தனிப்பட்ட-",
            "ప్రైవేట్-",
            "ಖಾಸಗಿ-",
            "സ്വകാര്യ-",
            "පුද්ගලික",
        ],
        public: &[
            "সর্বজনীন",
            "পাবলিক",
            "સાર્વજનિક",
            "પબ્લિક",
            "ਜਨਤਕ",
            "ਪਬਲਿਕ",
            "பொது-",
            "పబ్లిక్-",
            "ಸಾರ್ವಜನಿಕ-",
            "പൊതു-",
            "പബ്ലിക്-",
            "පොදු",
        ],
        privacy: &["സ്വകാര്യത-"],
        neither: &[],
        turning: &["বন্ধ", "নয়", "બંધ", "નથી", "ਬੰਦ", "ਨਹੀਂ"],
    },
    // Thai, Lao, Khmer.
    Words {
        private: &["ส่วนตัว", "ສ່ວນຕົວ", "ឯកជន"],
        public: &["สาธารณะ", "ສາທາລະນະ", "សាធារណៈ"],
        // "Turned on" holds the word for "off".
        privacy: &["ความเป็นส่วนตัว", "ຄວາມເປັນສ່ວນຕົວ", "ភាពឯកជន"],
        neither: &["เปิด"],
        turning: &["ปิด", "ยกเลิก", "ไม่", "ປິດ", "ບໍ່", "បិទ"],
    },
    // Vietnamese.
    Words {
        private: &["riêng tư"],
        public: &["công khai"],
        privacy: &["quyền riêng tư"],
        neither: &[],
        turning: &["tắt", "không", "bỏ", "hủy"],
    },
    // Indonesian, Malay, Filipino, Swahili.
    Words {
        private: &["privat", "pribadi", "peribadi", "persendirian", "pribado", "pribadong", "binafsi"],
        public: &["publik", "umum", "awam", "pampubliko", "pampublikong", "publiko", "umma"],
        privacy: &["privasi"],
        neither: &[],
        turning: &["nonaktif-", "dinonaktif-", "tidak", "bukan", "dimatikan", "hindi"],
    },
    // Swedish, Danish, Norwegian, Icelandic.
    Words {
        private: &["privat-", "einkareikning-"],
        public: &["offentlig-", "opinber-"],
        privacy: &[],
        neither: &["privatliv-", "offentliggj-", "offentliggör-"],
        turning: &[
            "inte",
            "ikke",
            "ekki",
            "stängts av",
            "stängdes av",
            "slått av",
            "slået fra",
            "deaktiver-",
            "inaktiver-",
        ],
    },
    // Finnish, Estonian.
    Words {
        private: &["yksityi-", "privaat-"],
        public: &["julkinen", "julkis-", "avalik-"],
        privacy: &["yksityisyy-", "privaatsus-"],
        neither: &["avaliku-st"],
        turning: &["ei", "pois", "poistet-", "välja", "enam"],
    },
    // Czech, Slovak.
    Words {
        private: &["soukrom-", "súkromn-"],
        public: &["veřejn-", "verejn-"],
        privacy: &["soukromí", "súkromi-"],
        neither: &["veřejnost-", "verejnos-"],
        turning: &["není", "nie", "vypnut-", "deaktiv-", "zrušen-"],
    },
    // Hungarian.
    Words {
        private: &["privát-", "magán-", "zárt-"],
        public: &["nyilvános-", "publikus-"],
        privacy: &["adatvédel-"],
        neither: &["magánszfér-", "magánélet-"],
        turning: &["nem", "kikapcsol-", "letilt-", "megszün-", "megszűn-"],
    },
    // Romanian.
    Words {
        private: &["privat-"],
        public: &["public", "publică", "publice", "publicului"],
        privacy: &["confidențialit-"],
        neither: &[],
        turning: &["nu mai", "nu este", "dezactiv-", "oprit-"],
    },
    // Greek.
    Words {
        private: &["ιδιωτικ-"],
        public: &["δημόσι-"],
        privacy: &["ιδιωτικότητ-", "ιδιωτικοτήτ-", "απόρρητ-", "απορρήτ-"],
        neither: &[],
        turning: &["δεν", "απενεργοπο-"],
    },
    // Ukrainian, Belarusian.
    Words {
        private: &["приватн-", "закрит-", "прыватн-"],
        public: &["загальнодоступн-", "відкрит-", "публічн-", "агульнадаступн-", "адкрыт-"],
        privacy: &["приватніст-", "приватност-", "прыватнасц-", "конфіденційніст-", "конфіденційност-"],
        neither: &[],
        turning: &["не", "вимк-", "адключ-"],
    },
    // Bulgarian, Macedonian, Serbian, Croatian, Bosnian, Slovenian.
    Words {
        private: &["частен", "частн-", "приватен", "приватан", "privatan", "privatn-", "zaseb-"],
        public: &["публич-", "обществен-", "јавн-", "јавен", "јаван", "javn-", "javan", "javen"],
        privacy: &["privatnost-", "zasebnost-"],
        neither: &["javnost-"],
        turning: &[
            "изключ-",
            "деактив-",
            "искључ-",
            "исклуч-",
            "isključ-",
            "izklop-",
            "nije",
            "није",
            "ni",
            "више",
            "više",
        ],
    },
    // Lithuanian, Latvian.
    Words {
        private: &["privat-", "privač-", "privāt-"],
        public: &["vieš-", "publisk-"],
        privacy: &["privatum-", "privātum-"],
        neither: &[],
        turning: &["išjung-", "nebe-", "izslēg-", "vairs"],
    },
    // Armenian, Georgian, Amharic, Kazakh, Mongolian, Albanian, Basque.
    Words {
        private: &["մասնավոր-", "პირად-", "კერძო", "የግል", "жабық", "хувийн", "private", "pribatu-"],
        public: &["հանրային-", "საჯარო", "ይፋዊ", "ашық", "нийтийн", "publike", "publiko"],
        privacy: &[],
        neither: &["პირადულ-"],
        turning: &["գաղտնիազերծ-", "გამორთ-", "ажиллагаагүй", "nuk"],
    },
];

/// Whether a title says that the account was made private, or public; none where it says neither, or both.
pub(crate) fn direction(title: &str) -> Option<bool> {
    let mut sentence = Sentence::new(title)?;
    let known = &*FOLDED;
    sentence.strike(&known.privacy);
    sentence.strike(&known.neither);
    if sentence.strike(&known.turning) {
        return None;
    }
    // The words for private come first: in Chinese and Japanese they hold those for public.
    let private = sentence.strike(&known.private);
    let public = sentence.strike(&known.public);
    (private != public).then_some(private)
}

/// Whether a text speaks of privacy, as the name of an activity does.
pub(crate) fn names_privacy(text: &str) -> bool {
    Sentence::new(text).is_some_and(|mut sentence| sentence.strike(&FOLDED.privacy))
}

/// The words of all languages, folded as titles are: nothing tells in which language a title is.
struct Folded {
    private: Vec<Word>,
    public: Vec<Word>,
    privacy: Vec<Word>,
    neither: Vec<Word>,
    turning: Vec<Word>,
}

static FOLDED: LazyLock<Folded> = LazyLock::new(|| {
    let all =
        |of: fn(&Words) -> &'static [&'static str]| LANGUAGES.iter().flat_map(of).map(|word| Word::new(word)).collect();
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

    /// A title that says private and one that says public. The wording is invented, the words are the product's.
    const TITLES: &[(&str, &str)] = &[
        ("Ada switched to Private", "Ada switched to Public"),
        ("Zu privatem Konto gewechselt", "Zu öffentlichem Konto gewechselt"),
        ("In ein Privatkonto umgewandelt", "Konto ist jetzt öffentlich"),
        ("Passage à un compte privé", "Passage à un compte public"),
        ("Se cambió a cuenta privada", "Se cambió a cuenta pública"),
        ("El compte ara és privat", "El compte ara és públic"),
        ("Passaggio a un account privato", "Passaggio a un account pubblico"),
        ("Mudou para conta privada", "Mudou para conta pública"),
        ("Overgeschakeld naar privéaccount", "Overgeschakeld naar openbaar account"),
        ("Zmieniono na konto prywatne", "Zmieniono na konto publiczne"),
        ("Hesap Gizli yapıldı", "Hesap Herkese Açık yapıldı"),
        ("HESAP GİZLİ YAPILDI", "HESAP HERKESE AÇIK YAPILDI"),
        ("非公開アカウントに切り替えました", "公開アカウントに切り替えました"),
        ("Аккаунт изменён на закрытый", "Аккаунт изменён на открытый"),
        ("비공개 계정으로 전환됨", "공개 계정으로 전환됨"),
        ("已切换为私密账户", "已切换为公开账户"),
        ("已切換為不公開帳號", "已切換為公開帳號"),
        ("تم التبديل إلى حساب خاص", "تم التبديل إلى حساب عام"),
        ("أصبح الحساب خاصًا", "أصبح الحساب عامًا"),
        ("प्राइवेट अकाउंट में बदला गया", "पब्लिक अकाउंट में बदला गया"),
        ("เปลี่ยนเป็นบัญชีส่วนตัว", "เปลี่ยนเป็นบัญชีสาธารณะ"),
        ("Đã chuyển sang tài khoản riêng tư", "Đã chuyển sang tài khoản công khai"),
        ("Beralih ke akun privat", "Beralih ke akun publik"),
        ("Bytte till privat konto", "Bytte till offentligt konto"),
        ("Skiftede til privat konto", "Skiftede til offentlig konto"),
        ("Byttet til en privat konto", "Byttet til en offentlig konto"),
        ("Vaihdettu yksityiseksi tiliksi", "Vaihdettu julkiseksi tiliksi"),
        ("Přepnuto na soukromý účet", "Přepnuto na veřejný účet"),
        ("Prepnuté na súkromný účet", "Prepnuté na verejný účet"),
        ("Átváltva privát fiókra", "Átváltva nyilvános fiókra"),
        ("S-a trecut la un cont privat", "S-a trecut la un cont public"),
        ("Contul a devenit privat", "Contul a devenit public"),
        ("Αλλαγή σε ιδιωτικό λογαριασμό", "Αλλαγή σε δημόσιο λογαριασμό"),
        ("Перехід на приватний обліковий запис", "Перехід на загальнодоступний обліковий запис"),
        ("החשבון הוחלף לפרטי", "החשבון הוחלף לציבורי"),
        ("Превключихте към частен профил", "Превключихте към публичен профил"),
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

    /// A wrong "private" is the worst fault; nothing is told where two readings are possible.
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
        assert_eq!(direction("«Private»!"), Some(true));
        assert_eq!(direction("private_ada switched to Public"), Some(false));
        assert_eq!(direction("เปิดใช้บัญชีส่วนตัว"), Some(true));
        assert_eq!(direction("Privacy: Public"), Some(false));
        assert_eq!(direction("غيّرت Ada الحساب إلى خاص"), Some(true));
    }
}
