//! Sentences that several outputs share, put together from the words of a language.

use std::borrow::Cow;

use super::ai::owners;
use super::{Audit, basis};
use crate::archive::Fault;
use crate::catalogue::FileKind;
use crate::facts::ExportPeriod;
use crate::item::{Detail, Item, Kind, Surface};
use crate::language::Words;
use crate::policy::pack::{Age, AgeRule};
use crate::policy::{Condition, Coverage, Pack, Packs, RuleRef, Standing};
use crate::readers::{Export, Status};
use crate::text::harmless;
use crate::visibility;
use crate::wording::of_pack;

/// The sentences at the head of a report.
pub(super) fn head(w: &Words, audit: &Audit) -> Vec<String> {
    let mut lines = essentials(w, audit);
    lines.extend(basis::of_region(w, &audit.packs));
    lines
}

/// Those that stand there even where there is little room.
pub(super) fn essentials(w: &Words, audit: &Audit) -> Vec<String> {
    let mut lines = basis::lines(w, &audit.packs);
    lines.extend(basis::own(w, &audit.personalisation));
    if audit.redacted {
        lines.insert(0, w.say("told-redacted").to_owned());
    }
    if let Some(file) = &audit.answers_file {
        lines.push(w.fill("told-answers-from", &[("file", file)]));
    }
    for export in &audit.read.exports {
        if let Some(day) = export.facts.objections.first_of(export.platform) {
            lines.push(w.fill(
                "told-objected",
                &[("platform", export.platform.title()), ("day", &w.date(day))],
            ));
        }
    }
    if audit
        .read
        .exports
        .iter()
        .any(|export| export.facts.birthday.is_none())
    {
        lines.push(w.say("told-assumed-adult").to_owned());
    }
    lines
}

/// An outcome in the words of people.
pub(super) fn outcome(w: &Words, is: Coverage) -> &'static str {
    match is {
        Coverage::InScope => w.say("told-in-scope"),
        Coverage::Undecided => w.say("told-undecided"),
        Coverage::NotStated => w.say("told-not-stated"),
        Coverage::OutOfScope => w.say("told-out-of-scope"),
    }
}

/// The message of the word for so many items of an outcome.
pub(super) fn counted_as(is: Coverage) -> &'static str {
    match is {
        Coverage::InScope => "page-count-in-scope",
        Coverage::Undecided => "page-count-undecided",
        Coverage::NotStated => "page-count-not-stated",
        Coverage::OutOfScope => "page-count-out-of-scope",
    }
}

/// A heading over items of an outcome.
pub(super) fn items_with(w: &Words, is: Coverage) -> &'static str {
    match is {
        Coverage::InScope => w.say("told-items-in-scope"),
        Coverage::Undecided => w.say("told-items-undecided"),
        Coverage::NotStated => w.say("told-items-not-stated"),
        Coverage::OutOfScope => w.say("told-items-out-of-scope"),
    }
}

/// What an outcome means, in a sentence.
pub(super) fn outcome_means(w: &Words, packs: &Packs, is: Coverage) -> &'static str {
    match is {
        Coverage::Undecided if packs.all().is_empty() => w.say("told-means-no-pack"),
        Coverage::InScope => w.say("told-means-in-scope"),
        Coverage::Undecided => w.say("told-means-undecided"),
        Coverage::NotStated => w.say("told-means-not-stated"),
        Coverage::OutOfScope => w.say("told-means-out-of-scope"),
    }
}

/// Why items cannot be decided.
pub(super) fn condition(w: &Words, condition: Condition) -> &'static str {
    match condition {
        Condition::Audience => w.say("told-open-audience"),
        Condition::TargetAudience => w.say("told-open-target-audience"),
        Condition::GroupPublic => w.say("told-open-group"),
        Condition::AddressedToAi => w.say("told-open-addressed"),
        Condition::Objection => w.say("told-open-objection"),
        Condition::Day => w.say("told-open-day"),
        Condition::Region => w.say("told-open-region"),
    }
}

/// Who could see something, in a word.
pub(super) fn audience(w: &Words, is: visibility::Audience) -> &'static str {
    match is {
        visibility::Audience::Public => w.say("told-public"),
        visibility::Audience::Private => w.say("told-private"),
        visibility::Audience::Undetermined => w.say("told-not-told"),
    }
}

/// How sure that is.
pub(super) fn sure(w: &Words, confidence: visibility::Certainty) -> &'static str {
    match confidence {
        visibility::Certainty::Assumed => w.say("told-assumed"),
        visibility::Certainty::Likely => w.say("told-likely"),
        visibility::Certainty::Certain => w.say("told-certain"),
    }
}

/// A kind in the words of people.
pub(super) fn kind(w: &Words, kind: Kind) -> String {
    w.word(kind.as_str())
}

/// The name of the place where an item stands, or that nobody knows where it does.
pub(super) fn stands_at<'i>(w: &Words, item: &'i Item) -> Option<&'i str> {
    item.place
        .as_deref()
        .or((item.surface == Surface::Unknown).then_some(w.say("told-place-unknown")))
}

/// What a rule's standing adds.
pub(super) fn standing(w: &Words, standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Contested => Some(w.say("told-contested")),
        Standing::Settled | Standing::Unstated => None,
    }
}

/// The two rules of an age gate, in the words of people.
pub(super) fn age_rules<'a>(w: &Words, age: &'a Age) -> [(&'a AgeRule, Cow<'a, str>); 2] {
    let says = |rule: &'a AgeRule, or| {
        let own = rule.says.as_ref();
        own.map_or(Cow::Borrowed(w.say(or)), |says| of_pack(w, says))
    };
    [
        (&age.minor_now, says(&age.minor_now, "told-minor-now")),
        (&age.minor_then, says(&age.minor_then, "told-minor-then")),
    ]
}

/// The id of a rule; with its pack where that is not the newest, which may say something else under
/// the same id.
pub(super) fn rule_name(packs: &Packs, rule: RuleRef) -> String {
    let id = packs.rule_id(rule);
    let newest = packs.newest().map(Pack::name);
    match packs
        .pack_of(rule)
        .map(Pack::name)
        .filter(|pack| Some(pack) != newest.as_ref())
    {
        Some(pack) => format!("{id}/{pack}"),
        None => id.to_owned(),
    }
}

/// What stands where no rule decides.
pub(super) fn without_rule(w: &Words, rule: RuleRef) -> Option<&'static str> {
    match rule {
        RuleRef::NoPack => Some(w.say("told-no-pack")),
        RuleRef::NotInForce => Some(w.say("told-not-in-force")),
        RuleRef::NoRule => Some(w.say("told-no-rule-yet")),
        RuleRef::Rule(..) | RuleRef::MinorNow(_) | RuleRef::MinorThen(_) => None,
    }
}

/// Files that nobody can read here, though they are whole: how many are locked, and how many are
/// packed otherwise.
pub(super) fn closed(w: &Words, audit: &Audit) -> Vec<String> {
    let closed = audit
        .archive
        .entries()
        .iter()
        .filter_map(|entry| entry.fault.as_ref())
        .filter(|it| it.is_closed());
    let (locked, packed): (Vec<&Fault>, Vec<&Fault>) =
        closed.partition(|fault| **fault == Fault::Encrypted);
    let told = [
        (locked.len(), "told-locked"),
        (packed.len(), "told-packed-otherwise"),
    ];
    told.into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, says)| w.count(n as u64, says))
        .collect()
}

/// Parts that were not given, as far as it can be told: files that cannot be opened at all, and
/// media and pages that others name.
pub(super) fn lost(w: &Words, audit: &Audit) -> Vec<String> {
    let faults = audit
        .archive
        .inputs()
        .iter()
        .filter_map(|input| input.fault.as_ref());
    let mut lines: Vec<String> = faults
        .map(|fault| w.fill("told-not-read", &[("fault", &w.message(fault))]))
        .collect();
    for export in &audit.read.exports {
        let platform = ("platform", export.platform.title());
        if export.missing_media > 0 {
            lines.push(w.count_with(export.missing_media, "told-missing-media", &[platform]));
        }
        if export.missing_pages > 0 {
            lines.push(w.count_with(export.missing_pages, "told-missing-pages", &[platform]));
        }
    }
    lines
}

/// What could not be read: how much is locked; of all else, that there is some.
pub(super) fn unread_parts(w: &Words, audit: &Audit) -> Vec<String> {
    let mut lines = closed(w, audit);
    if lines.is_empty() && (unread(w, audit).is_some() || !lost(w, audit).is_empty()) {
        let exports = audit.read.exports.iter();
        lines.push(match exports.map(|export| export.missing_media).sum() {
            0 => w.say("page-part-missing").to_owned(),
            media => w.count(media, "page-part-missing-media"),
        });
    }
    lines
}

/// Whether the export is whole, as far as it can be told; the worst first.
pub(super) fn coverage(w: &Words, audit: &Audit) -> Vec<String> {
    let mut lines = closed(w, audit);
    lines.extend(lost(w, audit));
    for export in &audit.read.exports {
        lines.extend(absent(w, export));
    }
    lines.extend(owners(w, audit));
    lines.extend(dates(w, audit));
    lines.extend(
        audit
            .read
            .exports
            .iter()
            .filter_map(|export| listed(w, export, "told-empty", &export.empty)),
    );
    lines
}

/// What the export does not hold: not asked for, or lost, as far as it tells.
fn absent(w: &Words, export: &Export) -> Vec<String> {
    let asked = |reader: &&FileKind| {
        export
            .requested
            .iter()
            .flatten()
            .any(|asked| asked.id == reader.id)
    };
    let (lost, other): (Vec<&FileKind>, Vec<&FileKind>) =
        export.absent.iter().copied().partition(asked);
    let not_asked = if export.requested.is_some() {
        "told-absent-not-asked"
    } else {
        "told-absent"
    };
    let lists = [("told-absent-lost", lost), (not_asked, other)];
    lists
        .iter()
        .filter_map(|(says, readers)| listed(w, export, says, readers))
        .collect()
}

fn listed(w: &Words, export: &Export, says: &str, readers: &[&FileKind]) -> Option<String> {
    let titles: Vec<_> = readers
        .iter()
        .map(|reader| w.translated(&format!("file-{}", reader.id), reader.title))
        .collect();
    let platform = ("platform", export.platform.title());
    (!titles.is_empty()).then(|| w.fill(says, &[platform, ("titles", &w.listed(&titles))]))
}

/// Which dates the exports cover, as far as they say so.
fn dates(w: &Words, audit: &Audit) -> Vec<String> {
    let mut lines = Vec::new();
    let mut silent = Vec::new();
    for export in &audit.read.exports {
        let platform = export.platform.title();
        match export.facts.window() {
            Some(window) => lines.push(covered(w, platform, window)),
            None => silent.push(platform),
        }
    }
    if lines.is_empty() {
        lines.push(w.say("told-dates-unsaid").to_owned());
    } else if !silent.is_empty() {
        lines.push(w.fill("told-dates-unsaid-of", &[("platforms", &silent.join(", "))]));
    }
    lines
}

fn covered(w: &Words, platform: &str, window: ExportPeriod) -> String {
    let platform = ("platform", platform);
    let (from, to) = (
        window.from.map(|day| w.date(day)),
        window.to.map(|day| w.date(day)),
    );
    match (&from, &to) {
        (None, None) => w.fill("told-covers-all", &[platform]),
        (Some(from), Some(to)) => w.fill(
            "told-covers-between",
            &[platform, ("from", from), ("to", to)],
        ),
        (Some(from), None) => w.fill("told-covers-since", &[platform, ("from", from)]),
        (None, Some(to)) => w.fill("told-covers-until", &[platform, ("to", to)]),
    }
}

/// How far the number in scope may move with what is not decided, in a sentence; none where it
/// cannot.
pub(super) fn range(w: &Words, audit: &Audit) -> Option<String> {
    let range = audit.summary.in_scope;
    let told = audit.summary.user_stated;
    let told = (told > 0).then(|| w.count(told, "told-by-your-word"));
    let moves = if range.least != range.most {
        Some(w.count_with(
            range.least,
            "told-range",
            &[("most", &w.number(range.most))],
        ))
    } else {
        None
    };
    let both: Vec<String> = moves.into_iter().chain(told).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

/// Who could see the items at some time since training began, beside the day of the export, in a
/// sentence.
pub(super) fn since_training(w: &Words, audit: &Audit) -> Option<String> {
    let (since, all) = (audit.summary.since_training, &audit.summary.all);
    let day = w.date(audit.training_since?);
    let [today, public, private, open] =
        [all.public, since.public, since.private, since.undetermined].map(|n| w.number(n));
    Some(w.fill(
        "told-since-training",
        &[
            ("today", &today),
            ("day", &day),
            ("public", &public),
            ("private", &private),
            ("open", &open),
        ],
    ))
}

/// Why nothing is judged of personalisation where the region is known: no all-clear.
pub(super) fn why_not_personalised(audit: &Audit) -> Option<&'static str> {
    let entry = audit
        .packs
        .region()
        .entry()
        .filter(|_| audit.personalisation.all().is_empty())?;
    entry.personalisation.as_deref()
}

/// What may be used to personalise, apart from training, in a sentence; none where no text speaks
/// of it.
pub(super) fn personalisation(w: &Words, audit: &Audit) -> Option<String> {
    if let Some(why) = why_not_personalised(audit).filter(|_| audit.summary.ai.own_prompts() > 0) {
        let region = basis::region_name(w, audit.packs.region());
        return Some(w.fill(
            "told-not-personalised",
            &[
                ("region", &region),
                (
                    "why",
                    &w.translated(
                        &format!("region-{}-personalisation", audit.packs.region().code()),
                        why,
                    ),
                ),
            ],
        ));
    }
    let pack = audit.personalisation.all().last()?;
    let n = audit
        .summary
        .personalised
        .get(&Coverage::InScope)
        .copied()
        .filter(|n| *n > 0)?;
    let somewhere = audit.packs.region().entry().is_none();
    let forms = if somewhere {
        "told-personalised-somewhere"
    } else {
        "told-personalised"
    };
    Some(w.count_with(n, forms, &[("day", &w.date(pack.pack.valid_from))]))
}

/// Files that were not read, in a sentence; none where all were.
pub(super) fn unread(w: &Words, audit: &Audit) -> Option<String> {
    let (unknown, broken) = (
        audit.read.ledger.count(Status::Unrecognised),
        audit.read.ledger.count(Status::Unreadable),
    );
    let told = |n: usize, forms: &str| (n > 0).then(|| w.count(n as u64, forms));
    let says: Vec<String> = told(unknown, "page-unrecognised")
        .into_iter()
        .chain(told(broken, "page-unreadable"))
        .collect();
    (!says.is_empty()).then(|| says.join(" "))
}

/// The user's own messages, in words that say so where not all files tell who the user is.
fn own_messages(w: &Words, audit: &Audit) -> String {
    let unknown = audit
        .conversations
        .iter()
        .any(|one| one.own.is_none() && one.conversation.messages() > 0);
    let says = if unknown {
        "told-messages-known"
    } else {
        "told-messages"
    };
    w.count(audit.summary.messages.own, says)
}

/// The account data, in a sentence.
pub(super) fn account_data(w: &Words, audit: &Audit) -> String {
    let records = w.count(audit.summary.account_records(), "told-records");
    let sorts = w.count(audit.summary.account_data.len() as u64, "told-sorts");
    let text = if audit.packs.all().is_empty() {
        "told-account-data-no-pack"
    } else {
        "told-account-data"
    };
    w.fill(text, &[("records", &records), ("sorts", &sorts)])
}

/// The messages, in a sentence.
pub(super) fn messages(w: &Words, audit: &Audit) -> String {
    let messages = audit.summary.messages;
    w.fill(
        "told-messages-told",
        &[
            (
                "conversations",
                &w.count(messages.conversations, "told-conversations"),
            ),
            ("own", &own_messages(w, audit)),
            ("others", &w.number(messages.others)),
            ("to_ai", &w.count(messages.addressed_to_ai, "told-to-ai")),
        ],
    )
}

/// Items whose text holds personal details, by sort; none where nothing was found.
pub(super) fn details(w: &Words, audit: &Audit) -> Option<String> {
    let found = Detail::ALL.iter().filter_map(|detail| {
        let n = *audit.summary.annotations.get(detail.as_str())?;
        Some(w.labelled(&w.word(detail.as_str()), &w.number(n)))
    });
    let found: Vec<String> = found.collect();
    (!found.is_empty()).then(|| w.labelled(w.say("page-details"), &w.listed(&found)))
}

/// The start of a text, with nothing in it that acts, cut at a character, with a mark where
/// something was cut.
pub(super) fn excerpt(text: &str, characters: usize) -> String {
    shortened(&harmless(text), characters).into_owned()
}

/// The same of a text that is harmless already.
pub(super) fn shortened(text: &str, characters: usize) -> Cow<'_, str> {
    if text.len() <= characters {
        return Cow::Borrowed(text);
    }
    match text.char_indices().nth(characters) {
        Some((at, _)) => Cow::Owned(format!("{}…", text.get(..at).unwrap_or(text).trim_end())),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts() {
        assert_eq!(excerpt("Łódź 😀 abc", 6), "Łódź 😀…");
        assert_eq!(excerpt("short", 6), "short");
    }
}
