//! Assigns answers to the accounts that they are about.

use jiff::civil::Date;

use super::answers::{AnswerOrigin, Objection, beside};
use super::{Answer, Answers, Choice, Error, Remark};
use crate::about::{About, Statement};
use crate::item::{ExportId, Platform};
use crate::message::Message;
use crate::objections::Objections;
use crate::readers::Export;

/// An account as files of answers name it: `facebook[ada.example]`, or only the platform if the
/// archive does not say whose it is.
fn account(export: &Export) -> String {
    match export.facts.account_name() {
        Some(name) => format!("{}[{name}]", export.platform),
        None => export.platform.to_string(),
    }
}

/// All accounts, to be listed in a file of answers.
pub(crate) fn accounts(exports: &[Export]) -> Vec<String> {
    // The download of encrypted messages is not an account of its own, and chats do not say whose
    // they are.
    let named = exports
        .iter()
        .filter(|export| !export.secure && export.platform != Platform::Whatsapp);
    named.map(account).collect()
}

/// The beginning of the ids of questions about an export: its platform, and its account if there
/// are several.
pub(crate) fn label(exports: &[Export], id: ExportId) -> String {
    let Some(export) = exports.iter().find(|export| export.id == id) else {
        return String::new();
    };
    let alone = exports
        .iter()
        .filter(|other| other.platform == export.platform && !other.secure)
        .count()
        == 1;
    if alone {
        export.platform.to_string()
    } else {
        account(export)
    }
}

/// Adds the answers to the facts of their accounts, and returns remarks on them. `objections` apply
/// to all accounts, and replace those in the answers on the same form.
///
/// # Errors
/// The answers belong to another account, or do not say to which of several.
pub(crate) fn state(
    answers: &Answers,
    objections: Objections,
    exports: &mut [Export],
) -> Result<Vec<Remark>, Error> {
    refuse_strangers(answers, exports)?;
    let mut taken: Vec<(ExportId, &Answer)> = Vec::new();
    for answer in &answers.given {
        let fail = |what: Message| Err(answers.wrong(&answer.place, what));
        let public = match answer.choice {
            Choice::Public => Some(true),
            Choice::Private => Some(false),
            Choice::Unknown => None,
        };
        let of_platform: Vec<String> = exports
            .iter()
            .filter(|export| export.platform == answer.about.platform && !export.secure)
            .map(account)
            .collect();
        if let ([first, _, ..], None) = (of_platform.as_slice(), &answer.account) {
            let which = Message::of("answer-which")
                .with("n", of_platform.len())
                .with("platform", answer.about.platform.as_str())
                .with("example", format!("{first}.{}", answer.about));
            return fail(which);
        }
        let Some(export) = exports.iter_mut().find(|export| is_about(answer, export)) else {
            continue;
        };
        // One id may name the account and the other not, so it shows only here that both are about
        // the same thing.
        let same = |(id, other): &&(ExportId, &Answer)| {
            *id == export.id
                && other.about.overlaps(&answer.about)
                && other.in_days.meet(answer.in_days)
        };
        if let Some((_, other)) = taken.iter().find(same) {
            let id = answer.about.to_string();
            return fail(beside("answer-overlaps", &id, other));
        }
        taken.push((export.id, answer));
        export.facts.stated.add(
            answer.about.clone(),
            Statement {
                public,
                in_days: answer.in_days,
            },
        );
    }
    let at_odds = at_odds(&taken);
    for export in exports.iter_mut() {
        let account = account(export);
        let covers = |objection: &&Objection| {
            objection
                .accounts
                .as_ref()
                .is_none_or(|named| named.contains(&account))
        };
        let mut told = Objections::NONE;
        answers
            .objections
            .iter()
            .filter(covers)
            .for_each(|objection| told.file_all(objection.filed));
        export.facts.objections = told.replaced_by(objections);
        export.facts.memorialised = answers.memorialised;
        export.facts.muse_off = answers.muse_off;
    }
    let known: Vec<String> = exports.iter().map(account).collect();
    let named = answers.objections.iter().flat_map(|objection| {
        let on = objection.filed.each().map(|filed| filed.on).next();
        objection
            .accounts
            .iter()
            .flatten()
            .filter_map(move |account| Some((on?, account)))
    });
    let unknown = named.filter(|(_, account)| !known.contains(account));
    let remark = |(on, account): (Date, &String)| Remark::ForeignObjection {
        on,
        account: account.clone(),
    };
    Ok(at_odds.into_iter().chain(unknown.map(remark)).collect())
}

/// Answers of which one says that everybody could see what, by the other, nobody else could.
fn at_odds(taken: &[(ExportId, &Answer)]) -> Vec<Remark> {
    let public = taken.iter().filter(|(_, one)| one.choice == Choice::Public);
    public
        .filter_map(|(export, one)| {
            let on = one.about.private_with()?;
            let private = taken.iter().find(|(id, other)| {
                id == export
                    && other.about == on
                    && other.choice == Choice::Private
                    && other.in_days.meet(one.in_days)
            })?;
            let id = |about: &About| format!("{}.{about}", about.platform);
            Some(Remark::AtOdds {
                public: id(&one.about),
                private: id(&private.1.about),
            })
        })
        .collect()
}

fn refuse_strangers(answers: &Answers, exports: &[Export]) -> Result<(), Error> {
    let Some((line, named)) = &answers.accounts else {
        return Ok(());
    };
    let Some(stranger) = exports.iter().find(|export| is_another(export, named)) else {
        return Ok(());
    };
    let what = Message::of("answer-stranger")
        .with("accounts", named.join(", "))
        .with("account", account(stranger));
    Err(answers.wrong(&AnswerOrigin::Line(*line), what))
}

/// Whether an answer is about this account. An answer that names none fits the only one.
pub(super) fn is_about(answer: &Answer, export: &Export) -> bool {
    export.platform == answer.about.platform
        && !export.secure
        && answer
            .account
            .as_deref()
            .is_none_or(|account| export.facts.account_name() == Some(account))
}

/// Whether a list of accounts has other accounts of the export's platform, but not its own.
fn is_another(export: &Export, named: &[String]) -> bool {
    let of_platform = |named: &&String| named.split('[').next() == Some(export.platform.as_str());
    export.facts.account_name().is_some()
        && named.iter().any(|named| of_platform(&named))
        && !named.contains(&account(export))
}
