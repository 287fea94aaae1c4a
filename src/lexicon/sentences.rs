//! The sentences above Facebook's records: what each language writes around the name of a person, a group or a Page.
//!
//! English, and French "a publié dans": audience-evidence.md 3.5 (high); English stands in the code that reads these, since
//! its sentences end in the possessive. The other languages are expected, as far as the product's own wording is generally
//! known (low).

/// What one language writes around a name: what stands before it, and after it at the end of the sentence.
pub(crate) type Around = (&'static str, &'static str);

pub(crate) struct Language {
    /// A piece that each of its sentences about posts and comments holds; saves looking for the rest.
    pub(crate) mark: &'static str,
    /// On somebody else's timeline. Looked for before groups, whose forms are shorter.
    pub(crate) wall: &'static [Around],
    pub(crate) group: &'static [Around],
    pub(crate) recommends: Around,
    /// Under somebody else's post.
    pub(crate) comment: &'static [Around],
    /// Under one's own.
    pub(crate) own: &'static [&'static str],
}

pub(crate) const SENTENCES: &[Language] = &[
    // German.
    Language {
        mark: " hat ",
        wall: &[
            (" in der Chronik von ", " gepostet"),
            (" in die Chronik von ", " geschrieben"),
            (" in der Chronik von ", " geschrieben"),
            (" auf dem Profil von ", " gepostet"),
            (" auf dem Profil von ", " geschrieben"),
        ],
        group: &[
            (" hat in der Gruppe ", " gepostet"),
            (" hat einen Beitrag in der Gruppe ", " gepostet"),
            (" hat einen Beitrag in ", " gepostet"),
            (" hat in ", " gepostet"),
        ],
        recommends: (" empfiehlt ", ""),
        comment: &[
            (" hat einen Beitrag von ", " kommentiert"),
            (" hat den Beitrag von ", " kommentiert"),
            (" hat ein Foto von ", " kommentiert"),
            (" hat das Foto von ", " kommentiert"),
            (" hat auf einen Kommentar von ", " geantwortet"),
            (" hat auf den Kommentar von ", " geantwortet"),
        ],
        own: &["seinen eigenen Beitrag kommentiert", "ihren eigenen Beitrag kommentiert", "eigenes Foto kommentiert"],
    },
    // French.
    Language {
        mark: " a ",
        wall: &[(" sur le journal de ", ""), (" sur le profil de ", "")],
        group: &[(" a publié dans ", "")],
        recommends: (" recommande ", ""),
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
        wall: &[(" en la biografía de ", ""), (" en el perfil de ", "")],
        group: &[(" publicó en ", "")],
        recommends: (" recomienda ", ""),
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
        wall: &[(" sul diario di ", ""), (" sul profilo di ", "")],
        group: &[(" ha pubblicato un post in ", ""), (" ha pubblicato in ", "")],
        recommends: (" consiglia ", ""),
        comment: &[
            (" ha commentato il post di ", ""),
            (" ha commentato la foto di ", ""),
            (" ha risposto al commento di ", ""),
        ],
        own: &["commentato il proprio post", "commentato il suo post", "commentato la propria foto"],
    },
    // Portuguese.
    Language {
        mark: "u ",
        wall: &[(" na linha do tempo de ", ""), (" na cronologia de ", ""), (" no perfil de ", "")],
        group: &[(" publicou em ", "")],
        recommends: (" recomenda ", ""),
        comment: &[
            (" comentou a publicação de ", ""),
            (" comentou na publicação de ", ""),
            (" comentou a foto de ", ""),
            (" respondeu ao comentário de ", ""),
        ],
        own: &["comentou a própria publicação", "comentou na própria publicação", "comentou a própria foto"],
    },
    // Dutch.
    Language {
        mark: " heeft ",
        wall: &[
            (" op de tijdlijn van ", " geplaatst"),
            (" op de tijdlijn van ", " geschreven"),
            (" op de tijdlijn van ", ""),
            (" op het profiel van ", ""),
        ],
        group: &[(" heeft een bericht geplaatst in ", ""), (" heeft geplaatst in ", "")],
        recommends: (" raadt ", " aan"),
        comment: &[
            (" heeft gereageerd op het bericht van ", ""),
            (" heeft gereageerd op de foto van ", ""),
            (" heeft gereageerd op een opmerking van ", ""),
        ],
        own: &["op zijn eigen bericht", "op haar eigen bericht", "op het eigen bericht"],
    },
    // Polish.
    Language {
        mark: "ł",
        wall: &[(" na osi czasu użytkownika ", ""), (" na profilu użytkownika ", "")],
        group: &[(" w grupie ", "")],
        recommends: (" poleca ", ""),
        comment: &[(" post użytkownika ", ""), (" zdjęcie użytkownika ", ""), (" na komentarz użytkownika ", "")],
        own: &["swój własny post", "swój post", "własny post"],
    },
    // Russian.
    Language {
        mark: "л",
        wall: &[],
        group: &[],
        recommends: (" рекомендует ", ""),
        comment: &[],
        own: &["прокомментировал свою публикацию", "прокомментировала свою публикацию"],
    },
    // Japanese.
    Language {
        mark: "さんが",
        wall: &[("さんが", "さんのタイムラインに投稿しました"), ("さんが", "さんのタイムラインに書き込みました")],
        group: &[("さんが", "に投稿しました")],
        recommends: ("さんが", "をおすすめしています"),
        comment: &[
            ("さんが", "さんの投稿にコメントしました"),
            ("さんが", "さんの写真にコメントしました"),
            ("さんが", "さんのコメントに返信しました"),
        ],
        own: &["自分の投稿にコメントしました"],
    },
];
