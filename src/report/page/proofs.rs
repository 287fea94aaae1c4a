//! Addresses that stand in no pack: released packs are frozen, and some name a judgment only through
//! those who reported on it. From the project's policy notes (sources.md).

use jiff::civil::{Date, date};

use crate::language::Words;

/// Something that can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proof {
    /// Who says it, or the number under which it was judged.
    by: &'static str,
    of: CitedOn,
    pub(super) url: &'static str,
}

/// Of when it is, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CitedOn {
    Day(Date),
    Month(i16, i8),
    /// Its number tells it.
    Untold,
}

impl Proof {
    /// What it is called where it is cited.
    pub(super) fn called(&self, w: &Words) -> String {
        let of = match self.of {
            CitedOn::Day(day) => w.date(day),
            CitedOn::Month(year, month) => w.month(year, month),
            CitedOn::Untold => return self.by.to_owned(),
        };
        format!("{}, {of}", self.by)
    }
}

/// Judgments, by court and number (C1: read in part).
const JUDGMENTS: &[Proof] = &[Proof {
    by: "OLG Köln 15 UKl 2/25",
    of: CitedOn::Untold,
    url: "https://nrwe.justiz.nrw.de/olgs/koeln/j2025/15_UKl_2_25_Urteil_20250523.html",
}];

/// Who says when training began in a region (R1, U1, CH2, B2).
const STARTS: &[(&str, Proof)] = &[
    (
        "eu",
        Proof {
            by: "Data Protection Commission (Ireland)",
            of: CitedOn::Day(date(2025, 5, 21)),
            url: "https://www.dataprotection.ie/en/news-media/latest-news/dpc-statement-meta-ai",
        },
    ),
    (
        "uk",
        Proof {
            by: "Meta",
            of: CitedOn::Day(date(2024, 9, 13)),
            url: "https://about.fb.com/news/2024/09/building-ai-technology-for-the-uk-in-a-responsible-and-transparent-way/",
        },
    ),
    (
        "ch",
        Proof {
            by: "Blick",
            of: CitedOn::Month(2025, 5),
            url: "https://www.blick.ch/digital/facebook-und-instagram-saugen-deine-posts-ab-wer-kein-ki-futter-werden-will-muss-jetzt-handeln-id20892889.html",
        },
    ),
    (
        "br",
        Proof {
            by: "Jornal do Comércio",
            of: CitedOn::Day(date(2024, 8, 30)),
            url: "https://www.jornaldocomercio.com/geral/2024/08/1169425-anpd-suspende-proibicao-de-uso-de-dados-para-treinamento-da-ia-da-meta.html",
        },
    ),
];

/// Who says what everybody should know (A1, G2, I1, G6, N2).
const LINES: &[(&str, &[Proof])] = &[
    (
        "act-no-deadline",
        &[Proof {
            by: "Autoriteit Persoonsgegevens",
            of: CitedOn::Day(date(2025, 5, 26)),
            url: "https://privacy-web.nl/en/nieuws/ap-laatste-kans-om-bezwaar-te-maken-bij-meta",
        }],
    ),
    (
        "act-late",
        &[
            Proof {
                by: "Bremen",
                of: CitedOn::Day(date(2025, 5, 22)),
                url: "https://www.senatspressestelle.bremen.de/pressemitteilungen/datenschutz-widerspruch-gegen-ki-training-moeglich-468863?asl=bremen02.c.732.de",
            },
            Proof {
                by: "Garante",
                of: CitedOn::Month(2025, 4),
                url: "https://www.adnkronos.com/cronaca/ia-meta-dati-personali-garante-privacy-ultime-news_2YxjQhb9WKNaW1xHGnhD70",
            },
        ],
    ),
    (
        "act-others",
        &[Proof {
            by: "Brandenburg",
            of: CitedOn::Day(date(2025, 5, 19)),
            url: "https://www.datenschutz.de/meta-trainiert-seine-ki-ab-ende-mai-mit-nutzerdaten-fanpage-betreiber-sind-in-der-verantwortung",
        }],
    ),
    (
        "act-minors",
        &[Proof {
            by: "Reuters",
            of: CitedOn::Day(date(2025, 4, 15)),
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
    let named = |one: &&Proof| title.contains(one.by);
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
