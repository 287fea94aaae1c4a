//! The words for private and public accounts, by language. The parent module says how well they are
//! known.

/// The words of one language. A word that ends in a hyphen is a stem; a word of a script without
/// spaces may stand anywhere.
pub(super) struct ToggleWords {
    pub(super) private: &'static [&'static str],
    pub(super) public: &'static [&'static str],
    /// Words for privacy itself, which give no direction.
    pub(super) privacy: &'static [&'static str],
    /// Other words that begin like words for private or public, or contain them, and give no
    /// direction.
    pub(super) neither: &'static [&'static str],
    /// Words that may reverse the direction: "off", "no longer".
    pub(super) turning: &'static [&'static str],
}

pub(super) const LANGUAGES: &[ToggleWords] = &[
    // English.
    ToggleWords {
        private: &["private"],
        public: &["public"],
        privacy: &["privacy"],
        neither: &[],
        turning: &[
            "off",
            "not",
            "no longer",
            "disabled",
            "deactivated",
            "removed",
        ],
    },
    // Turkish, Azerbaijani.
    ToggleWords {
        private: &["gizli-", "şəxsi", "özəl"],
        public: &[
            "herkese açık",
            "herkese açığ-",
            "halka açık",
            "ictimai",
            "hamıya açıq",
        ],
        privacy: &["gizlilik-", "gizliliğ-"],
        neither: &[],
        turning: &[
            "kapalı-",
            "kapat-",
            "kaldır-",
            "devre dışı",
            "değil",
            "deyil",
        ],
    },
    // German.
    ToggleWords {
        private: &["privat-"],
        public: &["öffentlich-"],
        privacy: &["privatsphäre-", "privatheit"],
        neither: &["privatleben-"],
        turning: &[
            "nicht",
            "kein-",
            "deaktivier-",
            "ausgeschaltet",
            "aufgehoben",
            "aus",
        ],
    },
    // French.
    ToggleWords {
        private: &["privé", "privée", "privés", "privées"],
        public: &["public", "publics", "publique", "publiques"],
        privacy: &["confidentialité"],
        neither: &[],
        turning: &["plus", "pas", "désactiv-"],
    },
    // Spanish, Catalan, Galician, Portuguese.
    ToggleWords {
        private: &["privad-", "privat-"],
        public: &["públic-"],
        privacy: &["privacidad-", "privacitat"],
        neither: &[],
        turning: &[
            "desactiv-",
            "desativ-",
            "ya no",
            "ja no",
            "xa non",
            "não",
            "deixou de",
        ],
    },
    // Italian.
    ToggleWords {
        private: &["privat-"],
        public: &["pubblico", "pubblica", "pubblici", "pubbliche"],
        privacy: &["riservatezza"],
        neither: &[],
        turning: &["non", "disattiv-", "rimoss-"],
    },
    // Dutch, Afrikaans.
    ToggleWords {
        private: &["privé-", "privaat-", "besloten"],
        public: &["openbaar-", "openbare", "publiek", "publieke"],
        privacy: &[],
        neither: &["openbaarmaking", "openbaarheid"],
        turning: &[
            "niet",
            "geen",
            "nie",
            "uitgeschakeld-",
            "uitgezet",
            "gedeactiveerd",
        ],
    },
    // Polish.
    ToggleWords {
        private: &["prywatn-"],
        public: &["publiczn-"],
        privacy: &["prywatnoś-"],
        neither: &["publicznoś-"],
        turning: &["nie", "wyłącz-", "dezaktyw-"],
    },
    // Japanese.
    ToggleWords {
        private: &["非公開", "プライベート", "鍵アカ"],
        public: &["公開", "パブリック"],
        privacy: &["プライバシー"],
        neither: &["公開範囲", "公開設定"],
        turning: &["オフ", "解除", "無効", "ではな", "じゃな"],
    },
    // Russian.
    ToggleWords {
        private: &["закрыт-", "приватн-", "частный", "частным", "частного"],
        public: &["открыт-", "общедоступн-", "публичн-"],
        privacy: &["приватност-", "конфиденциальност-"],
        neither: &["публичност-"],
        turning: &["не", "выключ-", "отключ-"],
    },
    // Korean.
    ToggleWords {
        private: &["비공개", "프라이빗"],
        public: &["공개", "퍼블릭"],
        privacy: &["개인정보", "개인 정보"],
        neither: &["공개 범위", "공개범위", "공개 설정"],
        turning: &["해제", "꺼짐", "끔", "비활성", "아님", "아닙"],
    },
    // Chinese, in both scripts.
    ToggleWords {
        private: &[
            "不公开",
            "不公開",
            "非公开",
            "非公開",
            "私密",
            "私人",
            "私有",
        ],
        public: &["公开", "公開", "公众", "公眾", "公共"],
        privacy: &["隐私", "隱私"],
        neither: &["公开范围", "公開範圍", "公開範圍"],
        turning: &["关闭", "關閉", "取消", "停用", "解除", "不再", "不是"],
    },
    // Arabic. "Yours" is written with the word for private.
    ToggleWords {
        private: &["خاص", "خاصا", "خاصة", "الخاص", "الخاصة"],
        public: &[
            "عام",
            "عاما",
            "عامة",
            "العام",
            "العامة",
            "علني",
            "علنيا",
            "للجميع",
            "للعامة",
        ],
        privacy: &["خصوصية", "الخصوصية"],
        neither: &["الخاص ب-", "الخاصة ب-", "خاص ب-", "خاصة ب-"],
        turning: &["إيقاف", "تعطيل", "إلغاء", "ليس", "لم", "لا", "غير"],
    },
    // Persian, Urdu.
    ToggleWords {
        private: &["خصوصی", "نجی", "پرائیویٹ"],
        public: &["عمومی", "عوامی", "پبلک"],
        privacy: &["حریم خصوصی"],
        neither: &[],
        turning: &["غیر", "غیرفعال-", "خاموش", "نیست", "نہیں", "بند"],
    },
    // Hebrew.
    ToggleWords {
        private: &["פרטי", "פרטית", "לפרטי", "לפרטית", "הפרטי", "כפרטי"],
        public: &[
            "ציבורי",
            "ציבורית",
            "לציבורי",
            "לציבורית",
            "הציבורי",
            "כציבורי",
            "פומבי",
            "לפומבי",
            "פומבית",
        ],
        privacy: &["פרטיות"],
        neither: &[],
        turning: &[
            "לא",
            "אינו",
            "אינה",
            "כבוי",
            "כובה",
            "בוטל",
            "בוטלה",
            "הושבת",
        ],
    },
    // Hindi, Marathi, Nepali.
    ToggleWords {
        private: &["प्राइवेट", "निजी", "खाजगी"],
        public: &["पब्लिक", "सार्वजनिक"],
        privacy: &["प्राइवेसी", "निजता"],
        neither: &[],
        turning: &["बंद", "नहीं", "नाही", "हटा-"],
    },
    // Bengali, Gujarati, Punjabi, Tamil, Telugu, Kannada, Malayalam, Sinhala.
    ToggleWords {
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
    ToggleWords {
        private: &["ส่วนตัว", "ສ່ວນຕົວ", "ឯកជន"],
        public: &["สาธารณะ", "ສາທາລະນະ", "សាធារណៈ"],
        // "Turned on" holds the word for "off".
        privacy: &["ความเป็นส่วนตัว", "ຄວາມເປັນສ່ວນຕົວ", "ភាពឯកជន"],
        neither: &["เปิด"],
        turning: &["ปิด", "ยกเลิก", "ไม่", "ປິດ", "ບໍ່", "បិទ"],
    },
    // Vietnamese.
    ToggleWords {
        private: &["riêng tư"],
        public: &["công khai"],
        privacy: &["quyền riêng tư"],
        neither: &[],
        turning: &["tắt", "không", "bỏ", "hủy"],
    },
    // Indonesian, Malay, Filipino, Swahili.
    ToggleWords {
        private: &[
            "privat",
            "pribadi",
            "peribadi",
            "persendirian",
            "pribado",
            "pribadong",
            "binafsi",
        ],
        public: &[
            "publik",
            "umum",
            "awam",
            "pampubliko",
            "pampublikong",
            "publiko",
            "umma",
        ],
        privacy: &["privasi"],
        neither: &[],
        turning: &[
            "nonaktif-",
            "dinonaktif-",
            "tidak",
            "bukan",
            "dimatikan",
            "hindi",
        ],
    },
    // Swedish, Danish, Norwegian, Icelandic.
    ToggleWords {
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
    ToggleWords {
        private: &["yksityi-", "privaat-"],
        public: &["julkinen", "julkis-", "avalik-"],
        privacy: &["yksityisyy-", "privaatsus-"],
        neither: &["avaliku-st"],
        turning: &["ei", "pois", "poistet-", "välja", "enam"],
    },
    // Czech, Slovak.
    ToggleWords {
        private: &["soukrom-", "súkromn-"],
        public: &["veřejn-", "verejn-"],
        privacy: &["soukromí", "súkromi-"],
        neither: &["veřejnost-", "verejnos-"],
        turning: &["není", "nie", "vypnut-", "deaktiv-", "zrušen-"],
    },
    // Hungarian.
    ToggleWords {
        private: &["privát-", "magán-", "zárt-"],
        public: &["nyilvános-", "publikus-"],
        privacy: &["adatvédel-"],
        neither: &["magánszfér-", "magánélet-"],
        turning: &["nem", "kikapcsol-", "letilt-", "megszün-", "megszűn-"],
    },
    // Romanian.
    ToggleWords {
        private: &["privat-"],
        public: &["public", "publică", "publice", "publicului"],
        privacy: &["confidențialit-"],
        neither: &[],
        turning: &["nu mai", "nu este", "dezactiv-", "oprit-"],
    },
    // Greek.
    ToggleWords {
        private: &["ιδιωτικ-"],
        public: &["δημόσι-"],
        privacy: &["ιδιωτικότητ-", "ιδιωτικοτήτ-", "απόρρητ-", "απορρήτ-"],
        neither: &[],
        turning: &["δεν", "απενεργοπο-"],
    },
    // Ukrainian, Belarusian.
    ToggleWords {
        private: &["приватн-", "закрит-", "прыватн-"],
        public: &[
            "загальнодоступн-",
            "відкрит-",
            "публічн-",
            "агульнадаступн-",
            "адкрыт-",
        ],
        privacy: &[
            "приватніст-",
            "приватност-",
            "прыватнасц-",
            "конфіденційніст-",
            "конфіденційност-",
        ],
        neither: &[],
        turning: &["не", "вимк-", "адключ-"],
    },
    // Bulgarian, Macedonian, Serbian, Croatian, Bosnian, Slovenian.
    ToggleWords {
        private: &[
            "частен",
            "частн-",
            "приватен",
            "приватан",
            "privatan",
            "privatn-",
            "zaseb-",
        ],
        public: &[
            "публич-",
            "обществен-",
            "јавн-",
            "јавен",
            "јаван",
            "javn-",
            "javan",
            "javen",
        ],
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
    ToggleWords {
        private: &["privat-", "privač-", "privāt-"],
        public: &["vieš-", "publisk-"],
        privacy: &["privatum-", "privātum-"],
        neither: &[],
        turning: &["išjung-", "nebe-", "izslēg-", "vairs"],
    },
    // Armenian, Georgian, Amharic, Kazakh, Mongolian, Albanian, Basque.
    ToggleWords {
        private: &[
            "մասնավոր-",
            "პირად-",
            "კერძო",
            "የግል",
            "жабық",
            "хувийн",
            "private",
            "pribatu-",
        ],
        public: &[
            "հանրային-",
            "საჯარო",
            "ይፋዊ",
            "ашық",
            "нийтийн",
            "publike",
            "publiko",
        ],
        privacy: &[],
        neither: &["პირადულ-"],
        turning: &["գաղտնիազերծ-", "გამორთ-", "ажиллагаагүй", "nuk"],
    },
];
