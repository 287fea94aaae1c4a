//! Every rule, by id, with what it rests on.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::policy::pack::{Citation, Verdict};
use crate::policy::{Pack, RuleRef};
use crate::report::Audit;
use crate::report::wording::{age_rules, without_rule};

/// A rule as the newest pack has it; null where no pack has a say.
#[derive(Serialize)]
pub(super) struct RuleV1<'a> {
    text: &'a str,
    pack: Option<String>,
    verdict: Option<&'static str>,
    cite: Vec<CiteV1<'a>>,
    /// The same rule in other packs, where it decided something under one of them.
    also: Vec<AlsoV1<'a>>,
}

#[derive(Serialize)]
struct AlsoV1<'a> {
    text: &'a str,
    pack: String,
    verdict: &'static str,
    cite: Vec<CiteV1<'a>>,
}

#[derive(Serialize)]
struct CiteV1<'a> {
    source: &'a str,
    title: &'a str,
    url: &'a str,
    date: String,
    quote: Option<&'a str>,
    claim: Option<&'a str>,
}

/// All rules of the newest pack, and those of other packs that decided something; those that stand for the lack of one too.
pub(super) fn rules(audit: &Audit) -> BTreeMap<&str, RuleV1<'_>> {
    let mut rules = BTreeMap::new();
    for reference in [RuleRef::NoPack, RuleRef::NotInForce] {
        if let Some(text) = without_rule(reference) {
            let rule = RuleV1 { text, pack: None, verdict: None, cite: Vec::new(), also: Vec::new() };
            rules.insert(audit.packs.rule_id(reference), rule);
        }
    }
    let newest = audit.packs.newest();
    for (id, one) in newest.into_iter().flat_map(rules_of) {
        let AlsoV1 { text, pack, verdict, cite } = one;
        rules.insert(id, RuleV1 { text, pack: Some(pack), verdict: Some(verdict), cite, also: Vec::new() });
    }
    for pack in audit.packs.all().iter().filter(|pack| newest.is_none_or(|newest| pack.name() != newest.name())) {
        let used: Vec<&str> =
            audit.rules_used().filter(|one| is_in(audit, *one, pack)).map(|one| audit.packs.rule_id(one)).collect();
        for (id, one) in rules_of(pack).filter(|(id, _)| used.contains(id)) {
            match rules.get_mut(id) {
                Some(rule) => rule.also.push(one),
                None => {
                    let AlsoV1 { text, pack, verdict, cite } = one;
                    rules.insert(id, RuleV1 { text, pack: Some(pack), verdict: Some(verdict), cite, also: Vec::new() });
                }
            }
        }
    }
    rules
}

fn is_in(audit: &Audit, rule: RuleRef, pack: &Pack) -> bool {
    audit.packs.pack_of(rule).is_some_and(|of| std::ptr::eq(of, pack))
}

/// The rules of a pack by id, those of its age gate with them.
fn rules_of(pack: &Pack) -> impl Iterator<Item = (&str, AlsoV1<'_>)> {
    let one = |text, verdict: Verdict, cited| AlsoV1 {
        text,
        pack: pack.name(),
        verdict: verdict.as_str(),
        cite: cite(pack, cited),
    };
    let rules = pack.rules.iter().map(move |rule| (rule.id.as_str(), one(&rule.says, rule.verdict, &rule.cite)));
    let ages = pack.age.iter().flat_map(move |age| {
        age_rules(age).map(|(rule, text)| (rule.rule.as_str(), one(text, rule.verdict, &age.cite)))
    });
    rules.chain(ages)
}

fn cite<'a>(pack: &'a Pack, citations: &'a [Citation]) -> Vec<CiteV1<'a>> {
    let known = citations.iter().filter_map(|citation| Some((citation, pack.source(&citation.source)?)));
    known
        .map(|(citation, source)| CiteV1 {
            source: &source.id,
            title: &source.title,
            url: &source.url,
            date: source.date.to_string(),
            quote: citation.quote.as_deref(),
            claim: citation.claim.as_deref(),
        })
        .collect()
}
