//! The advice in every report, by region, platform and language; what must come before the numbers;
//! and claims that no output may make.

use std::sync::LazyLock;

use metaudit::{
    Audit, Format, Language, Letter, LetterForm, Options, Reading, RegionEntry as Entry, letter,
    terminal_summary, write,
};

use crate::outputs::forbidden;
use crate::reported::{Reported, fixtures};
use crate::support::{audit_with, fixture, metaudit};

const LANGUAGES: [Language; 4] = [
    Language::English,
    Language::German,
    Language::French,
    Language::Spanish,
];

/// Claims that `wording.md`, section 4, forbids, as a translation would make them. The English ones
/// are in `outputs.rs`.
const NEVER: [(Language, &[&str]); 4] = [
    (
        Language::English,
        &[
            "offers no objection",
            "no opt-out exists",
            "offers no opt-out",
            "one objection covers all",
            "chats with businesses are private",
            "does not use ai chats for ads",
            "calls for an action",
        ],
    ),
    (
        Language::German,
        &[
            "wurde zum training verwendet",
            "wurden zum training verwendet",
            "geschützt",
            "nicht betroffen",
            "frist ist abgelaufen",
            "frist abgelaufen",
            "zu spät",
            "ki-chats sind öffentlich",
            "private nachrichten werden nie",
            "minderjährige sind ausgenommen",
            "bietet keinen widerspruch",
            "verkauft ihre daten",
            "illegal",
            "rechtswidrig",
            "verstößt",
            "anonymisiert",
            "sie haben eingewilligt",
            "herausgefiltert",
            "erfordert eine handlung",
        ],
    ),
    (
        Language::French,
        &[
            "a été utilisé pour entraîner",
            "ont été utilisés pour entraîner",
            "protégé",
            "protégée",
            "non concerné",
            "délai est dépassé",
            "trop tard",
            "messages privés ne sont jamais",
            "mineurs sont exclus",
            "ne propose aucune opposition",
            "vend vos données",
            "illégal",
            "illicite",
            "anonymisé",
            "anonymisées",
            "vous avez consenti",
            "n’appelle d’action",
        ],
    ),
    (
        Language::Spanish,
        &[
            "se usó para entrenar",
            "se usaron para entrenar",
            "protegido",
            "protegida",
            "no afectado",
            "plazo ha vencido",
            "demasiado tarde",
            "mensajes privados nunca",
            "menores están excluidos",
            "no ofrece ninguna oposición",
            "vende sus datos",
            "ilegal",
            "ilícito",
            "anonimizado",
            "usted consintió",
            "requiere que haga algo",
        ],
    ),
];

/// The first forbidden claim in a text, if there is one.
fn claimed(text: &str, language: Language) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let stands = |claim: &str| {
        lower.match_indices(claim).any(|(at, _)| {
            !inside(lower[..at].chars().next_back())
                && !inside(lower[at + claim.len()..].chars().next())
        })
    };
    let of = |one: Language| {
        NEVER
            .iter()
            .find(|(known, _)| *known == one)
            .map_or(&[][..], |(_, claims)| *claims)
    };
    of(language)
        .iter()
        .copied()
        .find(|claim| stands(claim))
        .or_else(|| forbidden(text))
}

fn options(region: Option<&'static Entry>) -> Options {
    let anywhere = [fixture("threads.zip")];
    Options {
        region,
        ..crate::hostile::options(&anywhere, metaudit::Limits::default())
    }
}

/// Every fixture, read once.
static READ: LazyLock<Vec<(String, Reading)>> = LazyLock::new(|| {
    let all = fixtures().into_iter().map(|(name, inputs)| {
        let options = options(None);
        let archive = metaudit::open(&inputs, &options).unwrap();
        let read = metaudit::read(archive, &options, &crate::hostile::Unwatched).unwrap();
        (name, read)
    });
    all.collect()
});

/// The text without the parts between two marks: quotations and titles are others' words.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut pieces = text.split(from);
    let first = pieces.next().unwrap_or("").to_owned();
    pieces.fold(first, |kept, piece| {
        kept + piece.split_once(to).map_or("", |(_, behind)| behind)
    })
}

/// All outputs of an audit in a language, line by line.
fn said(audit: &Audit, language: Language) -> Vec<(&'static str, String)> {
    let (mut page, mut markdown, mut csv) = (Vec::new(), Vec::new(), Vec::new());
    write(
        audit,
        language,
        vec![
            (Format::Html, &mut page),
            (Format::Markdown, &mut markdown),
            (Format::Csv, &mut csv),
        ],
    )
    .unwrap();
    let page = without(
        &without(&String::from_utf8(page).unwrap(), "<q", "</q>"),
        "<span class=\"source\">",
        "</span>",
    );
    let letter = match letter(audit, language, &[], LetterForm::Text) {
        Ok(Letter::Written(bytes)) => String::from_utf8(bytes).unwrap(),
        Ok(Letter::Instead(text)) => text,
        Err(_) => String::new(),
    };
    let summary = terminal_summary(audit, language, &[]);
    vec![
        ("page", page),
        ("Markdown", String::from_utf8(markdown).unwrap()),
        ("terminal", summary),
        ("letter", letter),
        ("CSV", String::from_utf8(csv).unwrap()),
    ]
}

fn assert_claims_nothing(audit: &Audit, language: Language, place: &str) {
    for (output, text) in said(audit, language) {
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| claimed(line, language).is_some())
            .collect();
        let cut = |line: &&str| line.chars().take(400).collect::<String>();
        let lines: Vec<String> = lines.iter().map(cut).collect();
        assert!(
            lines.is_empty(),
            "{output} of {place} in {language} claims {:?}: {lines:#?}",
            claimed(&text, language)
        );
    }
}

/// Checks every fixture under every region, alternating between languages.
#[test]
fn no_report_claims_what_nobody_knows() {
    assert_eq!(
        claimed("Das ist RECHTSWIDRIG.", Language::German),
        Some("rechtswidrig")
    );
    assert_eq!(claimed("Datenschutzgesetz", Language::German), None);
    let regions: Vec<Option<&'static Entry>> =
        Entry::all().iter().map(Some).chain([None]).collect();
    for (number, (name, read)) in READ.iter().enumerate() {
        for (place, region) in regions.iter().enumerate() {
            let audit = read.judge(&options(*region)).unwrap();
            let code = region.map_or("unknown", |entry| entry.code.as_str());
            let language = LANGUAGES[(number + place) % LANGUAGES.len()];
            assert_claims_nothing(&audit, language, &format!("{name} in {code}"));
        }
    }
}

/// Checks the fixture with most content under every region in every language.
#[test]
fn no_language_claims_what_nobody_knows() {
    let (name, read) = READ
        .iter()
        .find(|(name, _)| name == "facebook-personal")
        .unwrap();
    for entry in Entry::all() {
        let audit = read.judge(&options(Some(entry))).unwrap();
        for language in LANGUAGES {
            assert_claims_nothing(&audit, language, &format!("{name} in {}", entry.code));
        }
    }
}

/// From 181 days after the policy was checked a report says so before its numbers; up to 180 days
/// it does not.
#[test]
fn an_old_policy_is_told_first() {
    let input = [fixture("threads.zip")];
    let (_, now) = audit_with(&input, &["--region", "eu"]);
    let checked: jiff::civil::Date = now["packs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pack| pack["checked_on"].as_str().unwrap())
        .min()
        .unwrap()
        .parse()
        .unwrap();
    for (days, old) in [(0, false), (180, false), (181, true), (700, true)] {
        let day = checked
            .checked_add(jiff::Span::new().days(days))
            .unwrap()
            .to_string();
        let report = Reported::of(
            "an old policy",
            input.to_vec(),
            &["--region", "eu", "--as-of", &day],
        );
        let told = report.json["notices"]
            .as_array()
            .unwrap()
            .iter()
            .any(|notice| notice["id"] == "policy_old");
        assert_eq!(told, old, "{days}");
        for text in [&report.stdout, &report.markdown, &report.page] {
            assert_eq!(
                text.contains("look for a newer metaudit"),
                old,
                "{days} days: {text}"
            );
        }
        let header = report.page.split_once("<nav").unwrap().0;
        assert_eq!(
            header.contains("look for a newer metaudit"),
            old,
            "{days}: on the first screen"
        );
    }
}

/// Every report says in one of three words whether there is a way to object, and what to do there.
#[test]
fn each_region_has_its_way() {
    let input = [fixture("facebook-personal.zip")];
    for (region, status, told) in [
        ("eu", "offered", "fb.object"),
        ("uk", "offered", "fb.object"),
        ("ch", "offered", "ig.object"),
        ("br", "offered", "confirmation"),
        ("kr", "reported", "fb.object"),
        ("jp", "reported", "linked_accounts"),
        ("au", "reported", "fb.object"),
        ("us", "not_found", "muse.training_off"),
        ("ca", "not_found", "muse.training_off"),
        ("row", "not_found", "object.not_found"),
    ] {
        let (_, report) = audit_with(&input, &["--region", region]);
        assert_eq!(report["objection"]["status"], status, "{region}");
        let ids: Vec<&str> = report["actions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|action| action["id"].as_str().unwrap())
            .collect();
        assert!(ids.contains(&told), "{region}: {ids:?}");
        assert_eq!(
            ids.contains(&"object.not_found"),
            status == "not_found",
            "{region}: {ids:?}"
        );
        assert_eq!(
            ids.contains(&"muse.training_off"),
            ["us", "ca"].contains(&region),
            "{region}: {ids:?}"
        );
        assert_eq!(report["notices"], serde_json::json!([]), "{region}");
        for id in ["third_party_form", "export_first", "wa.limits"] {
            assert!(ids.contains(&id), "{region}: {ids:?}");
        }
    }
    let (_, unknown) = audit_with(&input, &[]);
    assert_eq!(
        (
            &unknown["objection"]["status"],
            &unknown["notices"][0]["id"]
        ),
        (&"unknown".into(), &"region_unknown".into())
    );
    let says = unknown["objection"]["says"].as_str().unwrap();
    assert!(
        says.contains("Switzerland") && says.contains("South Korea") && says.contains("Canada"),
        "{says}"
    );
}

/// The letter names the legal ground of the region. If an objection is only reported, it asks, and
/// cites no law that was not read.
#[test]
fn a_letter_names_the_ground_of_its_region() {
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("facebook-personal.zip");
    for (region, names, not) in [
        ("ch", "FADP", "GDPR"),
        (
            "kr",
            "Article 37 of the Personal Information Protection Act, as NGOs cite it",
            "GDPR",
        ),
        ("jp", "whether you offer people in Japan", "Article"),
        ("au", "whether you offer people in Australia", "Article"),
        ("br", "LGPD", "GDPR"),
    ] {
        let out = folder.path().join(format!("{region}.txt"));
        let all = [
            "letter",
            input.to_str().unwrap(),
            "--region",
            region,
            "--language",
            "en",
            "-o",
            out.to_str().unwrap(),
        ];
        let ran = metaudit(all);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let text = std::fs::read_to_string(out).unwrap();
        assert!(
            text.contains(names) && !text.contains(not),
            "{region}: {text}"
        );
        assert_eq!(forbidden(&text), None);
    }
}

/// What a newspaper tells its readers to look at, with the fixture of somebody who has such data.
#[test]
fn what_a_newspaper_names_is_in_the_report() {
    let kinds: [(&str, &str, &[&str]); 12] = [
        (
            "names and usernames",
            "facebook-personal",
            &["name", "username"],
        ),
        (
            "names and usernames on Instagram",
            "instagram-public",
            &["name", "username"],
        ),
        (
            "profile pictures",
            "facebook-personal",
            &["profile_picture", "cover_photo"],
        ),
        ("avatars", "facebook-personal", &["avatar"]),
        (
            "groups",
            "facebook-personal",
            &["group_post", "group_comment"],
        ),
        ("Pages", "facebook-page-ja", &["page_post"]),
        (
            "channels of one's own",
            "instagram-channel",
            &["channel_message"],
        ),
        ("Marketplace reviews", "facebook-reviews", &["review"]),
        ("Marketplace listings", "facebook-personal", &["listing"]),
        ("comments", "facebook-personal", &["comment"]),
        (
            "shared photos and posts",
            "instagram-public",
            &["post", "story"],
        ),
        (
            "WhatsApp with Meta AI",
            "whatsapp-meta-ai",
            &["ai_prompt", "ai_reply"],
        ),
    ];
    for (what, name, expected) in kinds {
        let (_, read) = READ
            .iter()
            .find(|(known, _)| known == name)
            .unwrap_or_else(|| panic!("no fixture {name}"));
        let audit = read.judge(&options(Entry::of("eu").ok())).unwrap();
        let report = crate::hostile::report_of(&audit);
        for kind in expected {
            let mut rows = report["summary"]["by_kind"].as_array().unwrap().iter();
            let shown = rows.any(|row| row["kind"] == *kind && row["items"] != 0);
            assert!(shown, "{what}: {name} shows no {kind}");
        }
        for (output, text) in said(&audit, Language::English) {
            if !["page", "Markdown"].contains(&output) {
                continue;
            }
            // Every report, whatever the archive holds.
            for told in [
                "Object on Facebook",
                "Object on Instagram",
                "Object for Meta AI, Messenger and Threads",
                "The reason may stay blank.",
                "Linked accounts",
                "The confirmation e-mail, and what to do without one",
                "WhatsApp: what is possible, and what is not",
                "What others posted about you",
                "Minors: ",
                "26 May 2025 was only the last day before training began in the EU, and no legal deadline",
                "Export your information",
                "Download your information",
            ] {
                assert!(
                    text.contains(told),
                    "{what}: the {output} of {name} does not say: {told}"
                );
            }
            let facebook = text.find("Object on Facebook").unwrap();
            assert!(
                facebook < text.rfind("Object on Instagram").unwrap(),
                "{what}"
            );
        }
    }
}

/// Shared links and public posts of the Meta AI app, and the switch of Instagram, are mentioned to
/// those who have such an export.
#[test]
fn what_hangs_on_a_platform_is_told_where_it_is() {
    for (name, told, not) in [
        (
            "meta-ai",
            ["ai.delete_shared_link", "ai.remove_public_vibes"],
            "wa.object_ai",
        ),
        (
            "instagram-public",
            ["ig.sharing_and_reuse", "ig.object"],
            "ai.delete_shared_link",
        ),
        (
            "whatsapp-meta-ai",
            ["wa.object_ai", "wa.limits"],
            "ig.sharing_and_reuse",
        ),
    ] {
        let inputs = fixtures().remove(name).unwrap();
        let (_, report) = audit_with(&inputs, &["--region", "eu"]);
        let ids: Vec<&str> = report["actions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|action| action["id"].as_str().unwrap())
            .collect();
        assert!(
            told.iter().all(|id| ids.contains(id)) && !ids.contains(&not),
            "{name}: {ids:?}"
        );
        for action in report["actions"].as_array().unwrap() {
            assert!(!action["steps"].as_array().unwrap().is_empty(), "{action}");
            assert_eq!(action["checked_on"], "2026-11-29");
        }
    }
}
