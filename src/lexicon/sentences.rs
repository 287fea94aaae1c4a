//! The sentences above Facebook's records: the text that each language writes around the name of a
//! person, group or Page.
//!
//! English, and French "a publié dans": audience-evidence.md 3.5 (high). English sentences above
//! comments stand in the code that reads them, since they end in the possessive. The other
//! languages are expected, as far as the product's own wording is generally known (low).

/// The sentences above posts, in every language. The head of the file describes its columns.
pub(crate) const POSTS: &str = include_str!("post_sentences.tsv");

/// What stands before the name of the app that made a post (audience-evidence.md 3.5: high for
/// English; the others are expected: low).
pub(crate) const BEFORE_APP: &[&str] = &[
    " via ",
    " über ",
    " par le biais de ",
    " au moyen de ",
    " a través de ",
    " mediante ",
    " tramite ",
    " attraverso ",
    " através de ",
    " através do ",
    " através da ",
    " por meio de ",
    " za pośrednictwem ",
    " przez ",
    " через ",
    " с помощью ",
    " за допомогою ",
    " přes ",
    " prostřednictvím ",
    " cez ",
    " prostredníctvom ",
    " genom ",
    " gennem ",
    " gjennom ",
    " sovelluksella ",
    " prin ",
    " prin intermediul ",
    " μέσω ",
    " чрез ",
    " putem ",
    " preko ",
    " عبر ",
    " من خلال ",
    " بواسطة ",
    " באמצעות ",
    " דרך ",
    "ผ่าน",
    " qua ",
    " thông qua ",
    " melalui ",
    " lewat ",
    " menerusi ",
    " از طریق ",
    "通过",
    "透過",
];

/// What stands behind the name of the app, in languages that say it so (expected: low).
pub(crate) const BEHIND_APP: &[&str] = &[
    " üzerinden ",
    " aracılığıyla ",
    " के ज़रिए ",
    " के माध्यम से ",
    " keresztül ",
    " segítségével ",
    "から",
    "を通じて",
    "を使って",
    "을 통해 ",
    "를 통해 ",
];

/// The text before a name, and the text after it, which ends the sentence.
pub(crate) type Around = (&'static str, &'static str);

/// The sentences that one language writes above comments.
pub(crate) struct Language {
    /// A piece of text that occurs in all of this language's sentences about comments. If a title
    /// lacks it, the others need not be tried.
    pub(crate) mark: &'static str,
    /// Around the name of the post's owner, in sentences about a comment under somebody else's
    /// post.
    pub(crate) comment: &'static [Around],
    /// Pieces of sentences about a comment under one's own post.
    pub(crate) own: &'static [&'static str],
}

pub(crate) const COMMENTS: &[Language] = &[
    // German.
    Language {
        mark: " hat ",
        comment: &[
            (" hat einen Beitrag von ", " kommentiert"),
            (" hat den Beitrag von ", " kommentiert"),
            (" hat ein Foto von ", " kommentiert"),
            (" hat das Foto von ", " kommentiert"),
            (" hat auf einen Kommentar von ", " geantwortet"),
            (" hat auf den Kommentar von ", " geantwortet"),
            (" hat ", "s Beitrag kommentiert"),
            (" hat ", "' Beitrag kommentiert"),
            (" hat ", "s Foto kommentiert"),
            (" hat ", "' Foto kommentiert"),
        ],
        own: &[
            " eigenen Beitrag kommentiert",
            " eigenes Foto kommentiert",
            " eigene Foto kommentiert",
        ],
    },
    // French.
    Language {
        mark: " a ",
        comment: &[
            (" a commenté la publication de ", ""),
            (" a commenté une publication de ", ""),
            (" a commenté la photo de ", ""),
            (" a répondu au commentaire de ", ""),
        ],
        own: &["commenté sa propre publication", "commenté sa propre photo"],
    },
    // Spanish.
    Language {
        mark: "ó ",
        comment: &[
            (" comentó la publicación de ", ""),
            (" comentó una publicación de ", ""),
            (" comentó la foto de ", ""),
            (" respondió al comentario de ", ""),
        ],
        own: &["comentó su propia publicación", "comentó su propia foto"],
    },
    // Italian.
    Language {
        mark: " ha ",
        comment: &[
            (" ha commentato il post di ", ""),
            (" ha commentato la foto di ", ""),
            (" ha risposto al commento di ", ""),
        ],
        own: &[
            "commentato il proprio post",
            "commentato il suo post",
            "commentato la propria foto",
        ],
    },
    // Portuguese.
    Language {
        mark: "u ",
        comment: &[
            (" comentou a publicação de ", ""),
            (" comentou na publicação de ", ""),
            (" comentou a foto de ", ""),
            (" respondeu ao comentário de ", ""),
        ],
        own: &[
            "comentou a própria publicação",
            "comentou na própria publicação",
            "comentou a própria foto",
        ],
    },
    // Dutch.
    Language {
        mark: " heeft ",
        comment: &[
            (" heeft gereageerd op het bericht van ", ""),
            (" heeft gereageerd op de foto van ", ""),
            (" heeft gereageerd op een opmerking van ", ""),
            (" heeft op het bericht van ", " gereageerd"),
            (" heeft op de foto van ", " gereageerd"),
        ],
        own: &[
            "op zijn eigen bericht",
            "op haar eigen bericht",
            "op het eigen bericht",
            " eigen bericht gereageerd",
            " eigen foto gereageerd",
        ],
    },
    // Polish.
    Language {
        mark: "ł",
        comment: &[
            (" post użytkownika ", ""),
            (" zdjęcie użytkownika ", ""),
            (" na komentarz użytkownika ", ""),
        ],
        own: &["swój własny post", "swój post", "własny post"],
    },
    // Russian.
    Language {
        mark: "л",
        comment: &[],
        own: &[
            "прокомментировал свою публикацию",
            "прокомментировала свою публикацию",
        ],
    },
    // Japanese.
    Language {
        mark: "さんが",
        comment: &[
            ("さんが", "さんの投稿にコメントしました"),
            ("さんが", "さんの写真にコメントしました"),
            ("さんが", "さんのコメントに返信しました"),
        ],
        own: &["自分の投稿にコメントしました"],
    },
    // Turkish.
    Language {
        mark: "yorum yaptı",
        comment: &[
            (", ", "'in gönderisine yorum yaptı"),
            (", ", "'ın gönderisine yorum yaptı"),
            (", ", "'un gönderisine yorum yaptı"),
            (", ", "'ün gönderisine yorum yaptı"),
            (", ", "'nin gönderisine yorum yaptı"),
            (", ", "'nın gönderisine yorum yaptı"),
            (", ", "'nun gönderisine yorum yaptı"),
            (", ", "'nün gönderisine yorum yaptı"),
            (", ", "'in fotoğrafına yorum yaptı"),
            (", ", "'ın fotoğrafına yorum yaptı"),
            (", ", "'un fotoğrafına yorum yaptı"),
            (", ", "'ün fotoğrafına yorum yaptı"),
            (", ", "'nin fotoğrafına yorum yaptı"),
            (", ", "'nın fotoğrafına yorum yaptı"),
            (", ", "'nun fotoğrafına yorum yaptı"),
            (", ", "'nün fotoğrafına yorum yaptı"),
            (", ", " adlı kişinin gönderisine yorum yaptı"),
        ],
        own: &[
            " kendi gönderisine yorum yaptı",
            " kendi fotoğrafına yorum yaptı",
        ],
    },
    // Korean.
    Language {
        mark: "님이 ",
        comment: &[
            ("님이 ", "님의 게시물에 댓글을 남겼습니다"),
            ("님이 ", "님의 사진에 댓글을 남겼습니다"),
            ("님이 ", "님의 댓글에 답글을 남겼습니다"),
        ],
        own: &[
            "자신의 게시물에 댓글을 남겼습니다",
            "자신의 사진에 댓글을 남겼습니다",
            "본인의 게시물에 댓글을 남겼습니다",
        ],
    },
    // Vietnamese.
    Language {
        mark: "bình luận",
        comment: &[
            (" đã bình luận về bài viết của ", ""),
            (" đã bình luận về ảnh của ", ""),
            (" đã trả lời bình luận của ", ""),
        ],
        own: &[
            " bình luận về bài viết của chính mình",
            " bình luận về bài viết của mình",
            " bình luận về ảnh của chính mình",
            " bình luận về ảnh của mình",
        ],
    },
    // Indonesian.
    Language {
        mark: "omentar",
        comment: &[
            (" mengomentari kiriman ", ""),
            (" mengomentari postingan ", ""),
            (" mengomentari foto ", ""),
            (" membalas komentar ", ""),
        ],
        own: &[
            " mengomentari kirimannya sendiri",
            " mengomentari postingannya sendiri",
            " mengomentari fotonya sendiri",
        ],
    },
    // Arabic.
    Language {
        mark: " على ",
        comment: &[(" على منشور ", ""), (" على صورة ", ""), (" على تعليق ", "")],
        own: &[
            " على منشورها",
            " على منشوره",
            " على منشورها الخاص",
            " على منشوره الخاص",
            " على صورتها",
            " على صورته",
        ],
    },
    // Finnish.
    Language {
        mark: " kommentoi ",
        comment: &[
            (" kommentoi käyttäjän ", " julkaisua"),
            (" kommentoi käyttäjän ", " kuvaa"),
        ],
        own: &[" kommentoi omaa julkaisuaan", " kommentoi omaa kuvaansa"],
    },
    // Thai.
    Language {
        mark: "แสดงความคิดเห็น",
        comment: &[
            ("แสดงความคิดเห็นในโพสต์ของ", ""),
            ("แสดงความคิดเห็นในรูปภาพของ", ""),
        ],
        own: &[
            "แสดงความคิดเห็นในโพสต์ของตัวเอง",
            "แสดงความคิดเห็นในโพสต์ของตนเอง",
            "แสดงความคิดเห็นในรูปภาพของตัวเอง",
            "แสดงความคิดเห็นในรูปภาพของตนเอง",
        ],
    },
    // Swedish.
    Language {
        mark: " kommenterade ",
        comment: &[(" kommenterade ", "s inlägg"), (" kommenterade ", "s foto")],
        own: &[
            " kommenterade sitt eget inlägg",
            " kommenterade sitt eget foto",
        ],
    },
];
