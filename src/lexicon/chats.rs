//! Text that WhatsApp's interface adds to exported chats: the names of their files, what happens in
//! groups, and notes that a message was edited. Confirmed wordings name their source; all others
//! are the app's translations as far as generally known (confidence: low). No word here makes
//! anything private or printed by itself, except those of [`FRAMES`], which may name an AI.

/// What stands before and after the chat's name in its file name (whatsapp.md 1: high that it is
/// localised). Where one entry begins like another, the longer one comes first.
pub(crate) const FRAMES: &[(&str, &str)] = &[
    ("WhatsApp Chat with ", ""),
    ("WhatsApp Chat - ", ""),
    ("WhatsApp-Chat mit ", ""),
    ("WhatsApp Chat mit ", ""),
    ("WhatsApp-Chat - ", ""),
    ("WhatsApp-chatt med ", ""),
    ("WhatsApp-chat med ", ""),
    ("WhatsApp-chat met ", ""),
    ("WhatsApp-gesprek met ", ""),
    ("WhatsApp-samtale med ", ""),
    ("WhatsApp-keskustelu: ", ""),
    ("WhatsApp-keskustelu - ", ""),
    ("Chat de WhatsApp con ", ""),
    ("Chat de WhatsApp - ", ""),
    ("Xat de WhatsApp amb ", ""),
    ("Chat WhatsApp con ", ""),
    ("Chat WhatsApp - ", ""),
    ("Chat WhatsApp dengan ", ""),
    ("Discussion WhatsApp avec ", ""),
    ("Discussion WhatsApp - ", ""),
    ("Conversa do WhatsApp com ", ""),
    ("Conversa do WhatsApp - ", ""),
    ("Conversație WhatsApp cu ", ""),
    ("Czat WhatsApp z ", ""),
    ("Chat WhatsApp s ", ""),
    ("WhatsApp chat s ", ""),
    ("Perbualan WhatsApp dengan ", ""),
    ("Чат WhatsApp с контактом ", ""),
    ("Чат WhatsApp с ", ""),
    ("Чат WhatsApp з ", ""),
    ("Συνομιλία WhatsApp με ", ""),
    ("محادثة واتساب مع ", ""),
    ("دردشة واتساب مع ", ""),
    ("צ'אט WhatsApp עם ", ""),
    ("WhatsApp 聊天 - ", ""),
    ("WhatsApp 對話 - ", ""),
    ("WhatsApp 대화 - ", ""),
    ("WhatsApp チャット - ", ""),
    ("WhatsApp चैट - ", ""),
    ("", " ile WhatsApp Sohbeti"),
    ("", " के साथ WhatsApp चैट"),
    ("", "님과의 WhatsApp 대화"),
    ("", "とのWhatsAppチャット"),
    ("与", "的 WhatsApp 聊天"),
    ("與", "的 WhatsApp 對話"),
];

/// Words that occur only in lines about a group, in lower case.
const OF_GROUPS: &[&str] = &[
    "group",
    "gruppe",
    "grupo",
    "groupe",
    "gruppo",
    "grupp",
    "groep",
    "grup",
    "skupin",
    "ryhm",
    "csoport",
    "групп",
    "груп",
    "ομάδα",
    "مجموعة",
    "گروه",
    "קבוצה",
    "समूह",
    "ग्रुप",
    "กลุ่ม",
    "nhóm",
    "グループ",
    "그룹",
    "群组",
    "群組",
    "群聊",
    "community",
    "comunidad",
    "comunidade",
    "comunit",
    "communauté",
    "gemenskap",
    "fællesskab",
    "fellesskap",
    "yhteisö",
    "społecznoś",
    "komunit",
    "közösség",
    "toplulu",
    "cộng đồng",
    "сообществ",
    "спільнот",
    "общност",
    "κοινότητα",
    "المجتمع",
    "קהיל",
    "समुदाय",
    "कम्यूनिटी",
    "ชุมชน",
    "コミュニティ",
    "커뮤니티",
    "社群",
    "社区",
    "社區",
];

/// For each language, stems of its words for "message" and for "edited", in lower case. A note in
/// brackets after a message that contains one of each says that the message was edited ("Dit
/// bericht is bewerkt"; de, tr, nl, id, hi and pt seen in word lists, whatsapp.md 3).
const EDITED: &[(&[&str], &[&str])] = &[
    (&["message"], &["edited", "modifi\u{e9}"]),
    (&["nachricht"], &["bearbeitet"]),
    (&["bericht"], &["bewerkt", "gewijzigd"]),
    (
        &["mensaje", "missatge"],
        &["edit\u{f3}", "editado", "editat", "modific"],
    ),
    (&["mensagem"], &["editad"]),
    (&["messaggio"], &["modificat"]),
    (&["mesaj"], &["d\u{fc}zenlen", "editat", "modificat"]),
    (&["pesan", "mesej"], &["diedit", "disunting"]),
    (&["wiadomo\u{15b}\u{107}"], &["edytowan", "zmieni"]),
    (
        &["\u{441}\u{43e}\u{43e}\u{431}\u{449}\u{435}\u{43d}\u{438}\u{435}"],
        &[
            "\u{438}\u{437}\u{43c}\u{435}\u{43d}\u{435}\u{43d}",
            "\u{43e}\u{442}\u{440}\u{435}\u{434}\u{430}\u{43a}\u{442}",
        ],
    ),
    (
        &["\u{43f}\u{43e}\u{432}\u{456}\u{434}\u{43e}\u{43c}\u{43b}\u{435}\u{43d}\u{43d}\u{44f}"],
        &[
            "\u{437}\u{43c}\u{456}\u{43d}\u{435}\u{43d}",
            "\u{440}\u{435}\u{434}\u{430}\u{433}",
        ],
    ),
    (&["meddelande"], &["redigera"]),
    (&["besked"], &["redigeret", "\u{e6}ndret"]),
    (&["melding"], &["redigert", "endret"]),
    (&["viesti"], &["muokat"]),
    (&["zpr\u{e1}va", "spr\u{e1}va"], &["upraven"]),
    (&["\u{fc}zenet"], &["szerkeszt"]),
    (
        &["\u{3bc}\u{3ae}\u{3bd}\u{3c5}\u{3bc}\u{3b1}"],
        &["\u{3b5}\u{3c0}\u{3b5}\u{3be}\u{3b5}\u{3c1}\u{3b3}"],
    ),
    (
        &["\u{5d4}\u{5d5}\u{5d3}\u{5e2}\u{5d4}"],
        &["\u{5e0}\u{5e2}\u{5e8}\u{5db}"],
    ),
    (
        &["\u{631}\u{633}\u{627}\u{644}"],
        &["\u{62a}\u{639}\u{62f}\u{64a}\u{644}"],
    ),
    (
        &["\u{67e}\u{6cc}\u{627}\u{645}"],
        &["\u{648}\u{6cc}\u{631}\u{627}\u{6cc}\u{634}"],
    ),
    (
        &[
            "\u{92e}\u{948}\u{938}\u{947}\u{91c}",
            "\u{938}\u{902}\u{926}\u{947}\u{936}",
        ],
        &[
            "\u{90f}\u{921}\u{93f}\u{91f}",
            "\u{938}\u{902}\u{92a}\u{93e}\u{926}\u{93f}\u{924}",
        ],
    ),
    (
        &["\u{30e1}\u{30c3}\u{30bb}\u{30fc}\u{30b8}"],
        &["\u{7de8}\u{96c6}"],
    ),
    (
        &["\u{ba54}\u{c2dc}\u{c9c0}"],
        &["\u{c218}\u{c815}", "\u{d3b8}\u{c9d1}"],
    ),
    (
        &["\u{6d88}\u{606f}", "\u{8a0a}\u{606f}"],
        &["\u{7f16}\u{8f91}", "\u{7de8}\u{8f2f}"],
    ),
    (
        &["\u{e02}\u{e49}\u{e2d}\u{e04}\u{e27}\u{e32}\u{e21}"],
        &["\u{e41}\u{e01}\u{e49}\u{e44}\u{e02}"],
    ),
    (&["tin nh\u{1eaf}n"], &["ch\u{1ec9}nh s\u{1eed}a"]),
];

/// Whether a note after a message says that it was edited.
pub(crate) fn says_edited(note: &str) -> bool {
    let small = note.to_lowercase();
    let any = |stems: &[&str]| stems.iter().any(|stem| small.contains(stem));
    EDITED
        .iter()
        .any(|(message, edited)| any(message) && any(edited))
}

/// Whether a line can only stand in a group.
pub(crate) fn is_of_group(plain: &str) -> bool {
    let small = plain.to_lowercase();
    OF_GROUPS.iter().any(|word| small.contains(word))
}
