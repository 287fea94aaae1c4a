//! Addresses that stand in no pack: released packs are frozen, and some name a judgment only through
//! those who reported on it. From the project's policy notes (sources.md).

/// Something that can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proof {
    /// What it is called where it is cited.
    pub(super) called: &'static str,
    pub(super) url: &'static str,
}

/// Judgments, by court and number (C1: read in part).
const JUDGMENTS: &[Proof] = &[Proof {
    called: "OLG Köln 15 UKl 2/25",
    url: "https://nrwe.justiz.nrw.de/olgs/koeln/j2025/15_UKl_2_25_Urteil_20250523.html",
}];

/// Who says when training began in a region (R1, U1, CH2, B2).
const STARTS: &[(&str, Proof)] = &[
    (
        "eu",
        Proof {
            called: "Data Protection Commission (Ireland), 21 May 2025",
            url: "https://www.dataprotection.ie/en/news-media/latest-news/dpc-statement-meta-ai",
        },
    ),
    (
        "uk",
        Proof {
            called: "Meta, 13 September 2024",
            url: "https://about.fb.com/news/2024/09/building-ai-technology-for-the-uk-in-a-responsible-and-transparent-way/",
        },
    ),
    (
        "ch",
        Proof {
            called: "Blick, May 2025",
            url: "https://www.blick.ch/digital/facebook-und-instagram-saugen-deine-posts-ab-wer-kein-ki-futter-werden-will-muss-jetzt-handeln-id20892889.html",
        },
    ),
    (
        "br",
        Proof {
            called: "Jornal do Comércio, 30 August 2024",
            url: "https://www.jornaldocomercio.com/geral/2024/08/1169425-anpd-suspende-proibicao-de-uso-de-dados-para-treinamento-da-ia-da-meta.html",
        },
    ),
];

/// Who says what everybody should know (A1, G2, I1, G6, N2).
const LINES: &[(&str, &[Proof])] = &[
    (
        "act-no-deadline",
        &[Proof {
            called: "Autoriteit Persoonsgegevens, 26 May 2025",
            url: "https://privacy-web.nl/en/nieuws/ap-laatste-kans-om-bezwaar-te-maken-bij-meta",
        }],
    ),
    (
        "act-late",
        &[
            Proof {
                called: "Bremen, 22 May 2025",
                url: "https://www.senatspressestelle.bremen.de/pressemitteilungen/datenschutz-widerspruch-gegen-ki-training-moeglich-468863?asl=bremen02.c.732.de",
            },
            Proof {
                called: "Garante, April 2025",
                url: "https://www.adnkronos.com/cronaca/ia-meta-dati-personali-garante-privacy-ultime-news_2YxjQhb9WKNaW1xHGnhD70",
            },
        ],
    ),
    (
        "act-others",
        &[Proof {
            called: "Brandenburg, 19 May 2025",
            url: "https://www.datenschutz.de/meta-trainiert-seine-ki-ab-ende-mai-mit-nutzerdaten-fanpage-betreiber-sind-in-der-verantwortung",
        }],
    ),
    (
        "act-minors",
        &[Proof {
            called: "Reuters, 15 April 2025",
            url: "https://www.channelnewsasia.com/business/meta-use-public-posts-ai-interactions-train-models-eu-5065376",
        }],
    ),
];

/// Who says what a message says.
pub(super) fn said_by(id: &str) -> &'static [Proof] {
    let found = LINES.iter().find(|(line, _)| *line == id);
    found.map_or(&[], |(_, proofs)| proofs)
}

/// The judgment that the title of a source names.
pub(super) fn judgment_in(title: &str) -> Option<Proof> {
    let named = |one: &&Proof| title.contains(one.called);
    JUDGMENTS.iter().find(named).copied()
}

/// Who says when training began in a region.
pub(super) fn start_in(region: &str) -> Option<Proof> {
    let found = STARTS.iter().find(|(code, _)| *code == region);
    found.map(|(_, proof)| *proof)
}

/// Whether a text was kept in a collection of those that are shown in the United States.
pub(super) fn is_us_copy(archive: &str) -> bool {
    archive
        .split('@')
        .next()
        .is_some_and(|repository| repository.ends_with("-us-versions"))
}
