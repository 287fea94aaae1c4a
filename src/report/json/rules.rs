//! Every rule, by id, with what it rests on.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::language::Language;
use crate::policy::pack::{Citation, Counter, RegionCode, Rule, Verdict};
use crate::policy::{Pack, RuleRef};
use crate::report::Audit;
use crate::report::advice::advice_of;
use crate::report::wording::{age_rules, without_rule};

/// A rule as the newest pack has it; null where no pack has a say.
#[derive(Serialize)]
pub(super) struct RuleV1<'a> {
    id: &'a str,
    text: Cow<'a, str>,
    pack: Option<String>,
    verdict: Option<&'static str>,
    cite: Vec<CiteV1<'a>>,
    /// Voices against it.
    counter: Vec<CiteV1<'a>>,
    /// What the user can do, most apt first.
    advice: Vec<AdviceV1<'a>>,
    /// The same rule in other packs, where it decided something under one of them.
    also: Vec<AlsoV1<'a>>,
}

#[derive(Serialize)]
struct AlsoV1<'a> {
    text: Cow<'a, str>,
    pack: String,
    verdict: &'static str,
    cite: Vec<CiteV1<'a>>,
    counter: Vec<CiteV1<'a>>,
    advice: Vec<AdviceV1<'a>>,
}

/// An action in short; its steps stand among the actions of the report, where it holds for the
/// region.
#[derive(Serialize)]
struct AdviceV1<'a> {
    id: &'a str,
    title: &'a str,
    path: String,
    url: &'a str,
    caveat: &'a str,
}

#[derive(Serialize)]
struct CiteV1<'a> {
    source: &'a str,
    title: &'a str,
    url: &'a str,
    date: String,
    quote: Option<&'a str>,
    claim: Option<&'a str>,
    /// The region whose text is quoted, where it is another than that of the pack.
    quoted_from: Option<&'a str>,
}

/// All rules of the newest pack, and those of other packs that decided something; those that stand
/// for the lack of one too. By id.
pub(super) fn rules(audit: &Audit) -> Vec<RuleV1<'_>> {
    let mut rules = BTreeMap::new();
    for reference in [RuleRef::NoPack, RuleRef::NotInForce, RuleRef::NoRule] {
        if let Some(text) = without_rule(Language::English.words(), reference) {
            let (cite, counter, advice, also) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            let id = audit.packs.rule_id(reference);
            let rule = RuleV1 {
                id,
                text: text.into(),
                pack: None,
                verdict: None,
                cite,
                counter,
                advice,
                also,
            };
            rules.insert(id, rule);
        }
    }
    let newest = audit.packs.newest();
    for (id, one) in newest.into_iter().flat_map(|pack| rules_of(audit, pack)) {
        rules.insert(id, one.alone(id));
    }
    for pack in audit
        .packs
        .all()
        .iter()
        .filter(|pack| newest.is_none_or(|newest| pack.name() != newest.name()))
    {
        let used: Vec<&str> = audit
            .rules_used()
            .filter(|one| is_in(audit, *one, pack))
            .map(|one| audit.packs.rule_id(one))
            .collect();
        for (id, one) in rules_of(audit, pack).filter(|(id, _)| used.contains(id)) {
            match rules.get_mut(id) {
                Some(rule) => rule.also.push(one),
                None => {
                    rules.insert(id, one.alone(id));
                }
            }
        }
    }
    rules.into_values().collect()
}

impl<'a> AlsoV1<'a> {
    fn alone(self, id: &'a str) -> RuleV1<'a> {
        let Self {
            text,
            pack,
            verdict,
            cite,
            counter,
            advice,
        } = self;
        RuleV1 {
            id,
            text,
            pack: Some(pack),
            verdict: Some(verdict),
            cite,
            counter,
            advice,
            also: Vec::new(),
        }
    }
}

fn is_in(audit: &Audit, rule: RuleRef, pack: &Pack) -> bool {
    audit
        .packs
        .pack_of(rule)
        .is_some_and(|of| std::ptr::eq(of, pack))
}

/// The rules of a pack by id, those of its age gate with them.
fn rules_of<'a>(audit: &Audit, pack: &'a Pack) -> impl Iterator<Item = (&'a str, AlsoV1<'a>)> {
    let one = |text: Cow<'a, str>, verdict: Verdict, cited, against, advice| AlsoV1 {
        text,
        pack: pack.name(),
        verdict: verdict.as_str(),
        cite: cite(pack, cited),
        counter: counter(pack, against),
        advice,
    };
    let rules = pack.rules.iter().map(move |rule| {
        let advice = advice(audit, rule, pack);
        (
            rule.id.as_str(),
            one(
                Cow::Borrowed(&*rule.says),
                rule.verdict,
                &rule.cite,
                &rule.counter,
                advice,
            ),
        )
    });
    let ages = pack.age.iter().flat_map(move |age| {
        age_rules(Language::English.words(), age).map(|(rule, text)| {
            (
                rule.rule.as_str(),
                one(text, rule.verdict, &age.cite, &age.counter, Vec::new()),
            )
        })
    });
    rules.chain(ages)
}

fn cite<'a>(pack: &'a Pack, citations: &'a [Citation]) -> Vec<CiteV1<'a>> {
    let known = citations
        .iter()
        .filter_map(|citation| Some((citation, pack.source(&citation.source)?)));
    known
        .map(|(citation, source)| CiteV1 {
            source: &source.id,
            title: &source.title,
            url: &source.url,
            date: source.date.to_string(),
            quote: citation.quote.as_deref(),
            claim: citation.claim.as_deref(),
            quoted_from: citation.of.as_ref().map(RegionCode::as_str),
        })
        .collect()
}

fn counter<'a>(pack: &'a Pack, counters: &'a [Counter]) -> Vec<CiteV1<'a>> {
    let known = counters
        .iter()
        .filter_map(|counter| Some((counter, pack.source(&counter.source)?)));
    known
        .map(|(counter, source)| CiteV1 {
            source: &source.id,
            title: &source.title,
            url: &source.url,
            date: source.date.to_string(),
            quote: None,
            claim: Some(&counter.claim),
            quoted_from: None,
        })
        .collect()
}

fn advice<'a>(audit: &Audit, rule: &'a Rule, pack: &'a Pack) -> Vec<AdviceV1<'a>> {
    let known = advice_of(audit, rule, pack).into_iter();
    known
        .map(|one| AdviceV1 {
            id: one.id,
            title: one.title,
            path: one.steps.join(" "),
            url: one.addresses.first().map_or("", |address| address.url),
            caveat: one.caveat,
        })
        .collect()
}
