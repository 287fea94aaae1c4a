//! Tables and lists that say where everything went and what was judged by which rule.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::super::Audit;
use super::super::advice::advised_titles;
use super::super::view::path_in;
use super::super::wording::{age_rules, excerpt, rule_name, without_rule};
use super::proofs::{Proof, is_us_copy, judgment_in};
use super::todo;
use crate::language::Words;
use crate::policy::RuleRef;
use crate::policy::pack::{Citation, Pack};
use crate::policy::region::RegionEntry;
use crate::readers::Status;
use crate::text::harmless;
use crate::wording::of_pack;

/// Characters shown of a path.
const PATH_CHARACTERS: usize = 300;

/// Lines of the ledger and of problems shown.
pub(super) const ROWS: usize = 500;

pub(super) struct FileRow {
    pub(super) path: String,
    pub(super) status: String,
    pub(super) items: String,
    pub(super) note: String,
    /// What became of it, why, and what was read before that.
    pub(super) says: String,
}

pub(super) struct RuleRow {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) says: String,
    pub(super) verdict: String,
    pub(super) citations: Vec<CitationRow>,
    /// What others say against it, each with a judgment that it speaks of.
    pub(super) counters: Vec<(String, Option<Proof>)>,
    /// What can be done about what it covers, each with where its steps stand.
    pub(super) advice: Vec<(String, String)>,
}

pub(super) struct CitationRow {
    /// Whose text is quoted, where it is that of another region.
    pub(super) from: Option<String>,
    pub(super) quote: Option<String>,
    pub(super) claim: Option<String>,
    pub(super) source: String,
    pub(super) url: String,
    /// That the copy that was kept is not of the region.
    pub(super) us_copy: Option<&'static str>,
    /// The judgment of which it speaks.
    pub(super) judgment: Option<Proof>,
    /// Where the text is kept as it was, and what that place is called.
    pub(super) archived: Option<(String, String)>,
}

pub(super) fn files(
    w: &Words,
    audit: &Audit,
    wanted: impl Fn(Status) -> bool,
) -> impl Iterator<Item = FileRow> {
    let lines = audit.archive.entries().iter().zip(&audit.read.ledger.lines);
    lines
        .filter(move |(_, line)| wanted(line.status))
        .map(|(entry, line)| {
            let status = w.word(line.status.as_str());
            let note = line.note.as_ref().map(|note| w.said(note));
            let before = (line.items > 0).then(|| w.count(line.items, "page-read-before"));
            let says = [Some(&status), note.as_ref(), before.as_ref()];
            FileRow {
                path: excerpt(&path_in(audit, entry), PATH_CHARACTERS),
                items: w.number(line.items),
                says: w.listed(says.into_iter().flatten()),
                status,
                note: note.unwrap_or_default(),
            }
        })
}

pub(super) fn problems(w: &Words, audit: &Audit) -> Vec<(String, String, String)> {
    let rows = audit.read.problems.iter().take(ROWS);
    rows.map(|((entry, what), n)| {
        let path = audit
            .archive
            .entry(*entry)
            .map_or(Cow::Borrowed(""), |entry| path_in(audit, entry));
        (
            excerpt(&path, PATH_CHARACTERS),
            harmless(&w.said(what)).into_owned(),
            w.count(*n, "page-times"),
        )
    })
    .collect()
}

/// The rules that decided something, or would with an answer that can be tried, with what they rest
/// on.
pub(super) fn rules(
    w: &Words,
    audit: &Audit,
    tried: &BTreeSet<RuleRef>,
    told: &BTreeSet<String>,
) -> Vec<RuleRow> {
    let mut used: Vec<_> = audit.rules_used().chain(tried.iter().copied()).collect();
    used.sort_unstable();
    used.dedup();
    used.sort_by_cached_key(|reference| by_number(&rule_name(&audit.packs, *reference)));
    used.into_iter()
        .filter_map(|reference| rule_row(w, audit, reference, told))
        .collect()
}

/// A name parted where digits begin and end, so that 2 comes before 10.
fn by_number(name: &str) -> Vec<(u64, String)> {
    let mut parts: Vec<(u64, String)> = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        let words = after
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(after.len());
        let (text, after) = after.split_at(words);
        parts.push((number.parse().unwrap_or_default(), text.to_owned()));
        rest = after;
    }
    parts
}

fn rule_row(
    w: &Words,
    audit: &Audit,
    reference: RuleRef,
    told: &BTreeSet<String>,
) -> Option<RuleRow> {
    let id = rule_name(&audit.packs, reference);
    let name = w.fill("page-rule", &[("rule", &id)]);
    let Some(pack) = audit.packs.pack_of(reference) else {
        let says = without_rule(w, reference)?.to_owned();
        return Some(RuleRow {
            id,
            name,
            says,
            verdict: w.say("told-no-rule").to_owned(),
            citations: Vec::new(),
            counters: Vec::new(),
            advice: Vec::new(),
        });
    };
    let (says, verdict, cite, counter) = match audit.packs.rule(reference) {
        Some(rule) => (
            of_pack(w, &rule.says),
            rule.verdict,
            &rule.cite,
            &rule.counter,
        ),
        None => {
            let age = pack.age.as_ref()?;
            let (rule, says) = age_rules(w, age)
                .into_iter()
                .find(|(rule, _)| rule.rule == audit.packs.rule_id(reference))?;
            (says, rule.verdict, &age.cite, &age.counter)
        }
    };
    let advice = advised_titles(w, audit, reference).into_iter();
    let advice = advice
        .map(|(id, title)| (todo::place(id, told), title))
        .collect();
    Some(RuleRow {
        id,
        name,
        says: says.into_owned(),
        verdict: w.word(verdict.as_str()),
        citations: cite
            .iter()
            .filter_map(|citation| cited(w, pack, citation))
            .collect(),
        advice,
        counters: counter
            .iter()
            .map(|counter| {
                let source = pack.source(&counter.source);
                let title = source.map_or_else(Cow::default, |source| of_pack(w, &source.title));
                let claim = format!("{} ({title})", of_pack(w, &counter.claim));
                let judgment = source.and_then(|source| judgment_in(&source.title));
                (w.fill("page-against", &[("claim", &claim)]), judgment)
            })
            .collect(),
    })
}

fn cited(w: &Words, pack: &Pack, citation: &Citation) -> Option<CitationRow> {
    let source = pack.source(&citation.source)?;
    let of_us = pack.pack.regions.iter().any(|code| code.as_str() == "us");
    let from_us = !of_us && source.archive.as_deref().is_some_and(is_us_copy);
    let of = citation
        .of
        .as_ref()
        .and_then(|code| RegionEntry::of(code.as_str()).ok());
    let from = of.map(|of| {
        w.fill(
            "act-quoted-from",
            &[
                ("region", &w.region(of.code.as_str(), &of.name)),
                ("day", &w.date(source.date)),
            ],
        )
    });
    Some(CitationRow {
        from,
        quote: citation.quote.as_deref().map(str::to_owned),
        claim: citation
            .claim
            .as_ref()
            .map(|claim| of_pack(w, claim).into_owned()),
        source: format!(
            "{}, {} ({}, {})",
            of_pack(w, &source.title),
            w.date(source.date),
            w.word(source.voice.as_str()),
            w.word(source.tier.as_str())
        ),
        url: source.url.to_string(),
        us_copy: (from_us && citation.of.is_none()).then(|| w.say("page-us-copy")),
        judgment: judgment_in(&source.title),
        archived: source
            .archive
            .as_deref()
            .map(|place| (kept_at(place).unwrap_or_default(), place.to_owned())),
    })
}

/// A space in an address. (No text of a report has the sign of hundredths; a test looks for it.)
const SPACE: &str = "\u{25}20";

/// The address of a text in a repository on GitHub, which packs write as
/// `owner/repository@commit:path`.
fn kept_at(place: &str) -> Option<String> {
    let (repository, rest) = place.split_once('@')?;
    let (commit, path) = rest.split_once(':')?;
    let plain = |text: &str| {
        text.chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c))
    };
    (plain(repository) && plain(commit) && plain(&path.replace(' ', ""))).then(|| {
        let path = path.replace(' ', SPACE);
        format!("https://github.com/{repository}/blob/{commit}/{path}")
    })
}
