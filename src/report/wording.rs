//! Sentences that several outputs share. Every word of them is chosen after `wording.md`: what the policy allows, what
//! the archive shows, what nobody can tell.

use super::{Audit, basis};
use crate::facts::Window;
use crate::item::{Detail, Kind};
use crate::policy::pack::{Age, AgeRule};
use crate::policy::{Condition, Is, Pack, Packs, RuleRef, Standing};
use crate::readers::Status;
use crate::text::harmless;

/// What a redacted report says of itself.
const REDACTED: &str = "Redacted: no text, name, picture, place or path of the export stands in this report. Neutral names such as \u{201c}group 3\u{201d} and \u{201c}file 7\u{201d} stand for them; numbers and times are as they were.";

/// The sentences at the head of a report.
pub(super) fn head(audit: &Audit) -> Vec<String> {
    let mut lines = essentials(audit);
    lines.extend(basis::of_region(&audit.packs));
    lines
}

/// Those that stand there even where there is little room.
pub(super) fn essentials(audit: &Audit) -> Vec<String> {
    let mut lines = basis::lines(&audit.packs);
    if audit.redacted {
        lines.insert(0, REDACTED.to_owned());
    }
    for export in &audit.read.exports {
        if let Some(day) = export.facts.objected_on {
            let name = export.platform.title();
            lines.push(format!("You told us you objected with this {name} account on {day}. No export records it."));
        }
    }
    if audit.read.exports.iter().any(|export| export.facts.birthday.is_none()) {
        lines.push("We assumed you are 18 or older where the archive does not say.".to_owned());
    }
    lines
}

/// An outcome in the words of people.
pub(super) fn outcome(is: Is) -> &'static str {
    match is {
        Is::InScope => "in scope",
        Is::Undecided => "cannot be decided",
        Is::NotStated => "not stated by Meta",
        Is::OutOfScope => "out of scope",
    }
}

/// A heading over items of an outcome.
pub(super) fn items_with(is: Is) -> &'static str {
    match is {
        Is::InScope => "Items in scope",
        Is::Undecided => "Items that cannot be decided",
        Is::NotStated => "Items on which Meta says nothing",
        Is::OutOfScope => "Items out of scope",
    }
}

/// What an outcome means, in a sentence.
pub(super) fn outcome_means(is: Is) -> &'static str {
    match is {
        Is::InScope => "Meta's policy allows use of these to train its AI.",
        Is::Undecided => "Whether the policy covers these depends on something the export does not record.",
        Is::NotStated => "Meta does not say whether it trains on these. We found no official statement either way.",
        Is::OutOfScope => "The policy leaves these out, for the reason given with each.",
    }
}

/// Why items cannot be decided.
pub(super) fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::Audience => "the export does not record who could see them",
        Condition::TargetAudience => "somebody else decides who sees what they stand under",
        Condition::GroupPublic => "the export does not record whether the group is public",
        Condition::AddressedToAi => "whether they were shared with Meta AI is not recorded",
        Condition::Objection => "sources disagree on what an objection reaches",
        Condition::Region => "it depends on the region, which is not known or has no verified policy",
    }
}

/// A kind in the words of people.
pub(super) fn kind(kind: Kind) -> String {
    kind.as_str().replace('_', " ").replace("ai ", "AI ")
}

/// What a rule's standing adds.
pub(super) fn standing(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Contested => Some("Sources disagree on this rule."),
        Standing::Settled | Standing::Unstated => None,
    }
}

/// The two rules of an age gate, in the words of people.
pub(super) fn age_rules(age: &Age) -> [(&AgeRule, &str); 2] {
    [
        (&age.minor_now, age.minor_now.says.as_deref().unwrap_or("The holder is under age now.")),
        (&age.minor_then, age.minor_then.says.as_deref().unwrap_or("The holder was under age when it was made.")),
    ]
}

/// The id of a rule; with its pack where that is not the newest, which may say something else under the same id.
pub(super) fn rule_name(packs: &Packs, rule: RuleRef) -> String {
    let id = packs.rule_id(rule);
    let newest = packs.newest().map(Pack::name);
    match packs.pack_of(rule).map(Pack::name).filter(|pack| Some(pack) != newest.as_ref()) {
        Some(pack) => format!("{id}/{pack}"),
        None => id.to_owned(),
    }
}

/// What stands where no rule decides.
pub(super) fn without_rule(rule: RuleRef) -> Option<&'static str> {
    match rule {
        RuleRef::NoPack => Some("There is no verified policy for this region."),
        RuleRef::NotInForce => Some("No policy on AI training was in force on the day."),
        RuleRef::Rule(..) | RuleRef::MinorNow(_) | RuleRef::MinorThen(_) => None,
    }
}

/// Whether the export is whole, as far as it can be told; the worst first.
pub(super) fn coverage(audit: &Audit) -> Vec<String> {
    let faults = audit.archive.inputs().iter().filter_map(|input| input.fault.as_ref());
    let mut lines: Vec<String> = faults.map(|fault| format!("Not read: {fault}.")).collect();
    for export in &audit.read.exports {
        let name = export.platform.title();
        if export.missing_media > 0 {
            lines.push(format!(
                "{name}: records name {} in none of the given files; a part of the export may be missing.",
                counted(export.missing_media, "picture or video that is", "pictures or videos that are")
            ));
        }
        let absent: Vec<&str> = export.absent.iter().map(|reader| reader.title).collect();
        if !absent.is_empty() {
            lines.push(format!("{name}: not in this export (which is not the same as empty): {}.", absent.join("; ")));
        }
    }
    lines.extend(dates(audit));
    lines
}

/// Which dates the exports cover, as far as they say so.
fn dates(audit: &Audit) -> Vec<String> {
    let mut lines = Vec::new();
    let mut silent = Vec::new();
    for export in &audit.read.exports {
        let name = export.platform.title();
        match export.facts.window() {
            Some(window) => lines.push(format!("{name}: this export covers {}.", covered(window))),
            None => silent.push(name),
        }
    }
    if lines.is_empty() {
        lines.push("Exports can be limited to some dates; this one does not say whether it is.".to_owned());
    } else if !silent.is_empty() {
        let names = silent.join(", ");
        lines.push(format!("{names}: exports can be limited to some dates; this one does not say whether it is."));
    }
    lines
}

fn covered(window: Window) -> String {
    match (window.from, window.to) {
        (None, None) => "all time".to_owned(),
        (Some(from), Some(to)) => format!("{from} to {to} only"),
        (Some(from), None) => format!("only what is of {from} or later"),
        (None, Some(to)) => format!("only what is of {to} or earlier"),
    }
}

/// How far the number in scope may move with what is not decided, in a sentence; none where it cannot.
pub(super) fn range(audit: &Audit) -> Option<String> {
    let range = audit.summary.in_scope;
    let told = match audit.summary.user_stated {
        0 => String::new(),
        n => format!(" {} decided by nothing but what you told.", counted(n, "item is", "items are")),
    };
    match (range.least == range.most, told.is_empty()) {
        (true, true) => None,
        (true, false) => Some(told.trim_start().to_owned()),
        _ => Some(format!(
            "If all that cannot be decided was private, {} in scope; if it was public, {}.{told}",
            counted(range.least, "item is", "items are"),
            number(range.most)
        )),
    }
}

/// Who could see the items at some time since training began, beside the day of the export, in a sentence.
pub(super) fn since_training(audit: &Audit) -> Option<String> {
    let (since, all) = (audit.summary.since_training, &audit.summary.all);
    let day = audit.training_since?;
    Some(format!(
        "Public on the day of the export: {}; at some time since training began on {day}: {}. Never public since then: {}. For {} the export does not tell.",
        number(all.public),
        number(since.public),
        number(since.private),
        number(since.undetermined)
    ))
}

/// What may be used to personalise, apart from training, in a sentence; none where no text speaks of it.
pub(super) fn personalisation(audit: &Audit) -> Option<String> {
    let pack = audit.personalisation.all().last()?;
    let n = audit.summary.personalised.get(&Is::InScope).copied().filter(|n| *n > 0)?;
    let where_ = if audit.packs.region().entry().is_none() { " in some regions" } else { "" };
    Some(format!(
        "Apart from training: of what you and Meta's AI said to each other, Meta's text of {} lets it personalise what you see with {}{where_}.",
        pack.pack.valid_from,
        counted(n, "item", "items")
    ))
}

/// Items whose text holds personal details, in a sentence; none where nothing was found.
pub(super) fn details(audit: &Audit) -> Option<String> {
    let of = |detail: &Detail| audit.summary.annotations.get(detail.as_str()).copied().unwrap_or_default();
    let parts: Vec<String> = Detail::ALL
        .iter()
        .filter(|detail| of(detail) > 0)
        .map(|detail| format!("{} with {}", number(of(detail)), detail.as_str().replace('_', " ")))
        .collect();
    (!parts.is_empty())
        .then(|| format!("Personal details in your texts that are in scope or undecided, items: {}.", parts.join(", ")))
}

/// Files that were not read, in a sentence; none where all were.
pub(super) fn unread(audit: &Audit) -> Option<String> {
    let (unknown, broken) =
        (audit.read.ledger.count(Status::Unrecognised), audit.read.ledger.count(Status::Unreadable));
    (unknown + broken > 0).then(|| {
        let unknown = counted(unknown as u64, "file was", "files were");
        format!("{unknown} not recognised and {} could not be read; the report names them.", number(broken as u64))
    })
}

/// A number with commas between thousands.
pub(super) fn number(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number with the word for what it counts.
pub(super) fn counted(n: u64, one: &str, many: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { many })
}

/// The account data, in a sentence.
pub(super) fn account_data(audit: &Audit) -> String {
    let records = counted(audit.summary.account_records(), "record", "records");
    let sorts = counted(audit.summary.account_data.len() as u64, "sort", "sorts");
    let said = if audit.packs.all().is_empty() {
        "for which there is no verified policy here"
    } else {
        "on which Meta makes no statement we found"
    };
    format!("{records} of {sorts}, {said}")
}

/// The start of a text, with nothing in it that acts, cut at a character, with a mark where something was cut.
pub(super) fn excerpt(text: &str, characters: usize) -> String {
    let text = harmless(text);
    match text.char_indices().nth(characters) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or(&text).trim_end()),
        None => text.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_excerpts() {
        assert_eq!([number(0), number(999), number(1000), number(1_234_567)], ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(excerpt("Łódź 😀 abc", 6), "Łódź 😀…");
        assert_eq!(excerpt("short", 6), "short");
    }
}
