//! An objection and access letter, from the audit's own figures. A draft: it says so, leaves blanks
//! for what the program cannot know, and lists only what the user picks. Its parts are those of
//! `policy/objection.md`, section 7.

mod docx;
mod forms;
mod texts;

use std::fmt;

use jiff::civil::Date;

pub use self::forms::LetterForm;
pub(super) use self::forms::LetterPart;
use self::texts::{Law, Texts};
use super::Audit;
use super::advice::{guide, objecting, way};
use super::basis::{own, region_name};
use super::reasons::because;
use super::store::Judged;
use super::view::ItemView;
use super::wording::condition;
use crate::language::{Language, Words};
use crate::message::Message;
use crate::policy::actions::{ActionPart as About, Way};
use crate::policy::{Coverage, Packs};
use crate::readers::Export;

/// What came of it.
#[derive(Debug)]
pub enum Letter {
    /// The letter, in the form asked for.
    Written(Vec<u8>),
    /// There is no right known to rest one on: why, and what helps, as plain text.
    Instead(String),
}

/// Why there is no letter.
#[derive(Debug)]
pub enum Error {
    /// The region is not known, so neither is the law.
    NoRegion,
    /// An item was picked that is not there.
    NoItem(String),
    /// The temporary file cannot be read.
    Store(std::io::Error),
}

impl Error {
    /// The same as a value that can be said in every language.
    pub fn message(&self) -> Message {
        match self {
            Self::NoRegion => Message::of("letter-no-region"),
            Self::NoItem(id) => Message::of("letter-no-item").with("id", id.as_str()),
            Self::Store(error) => Message::of("letter-temporary").with("why", error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.message(&self.message()))
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error)
    }
}

/// What the user wants to name in the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One item, by its id.
    Item(String),
    /// All items of an outcome.
    Outcome(Coverage),
}

impl From<&str> for Pick {
    fn from(text: &str) -> Self {
        Coverage::of_word(text).map_or_else(|| Self::Item(text.to_owned()), Self::Outcome)
    }
}

/// The most items a letter names: nobody reads more.
const MOST: usize = 500;

/// Characters shown of a text.
const SHOWN: usize = 80;

/// The one postal address that Meta's own texts give (policy notes, source P9).
const ADDRESSES: &[(&str, &str)] = &[(
    "Meta Platforms Ireland Limited",
    "Attn: Privacy Operations, Merrion Road, Dublin 4, D04 X2K5, Ireland",
)];

/// Writes the letter; where no way to object is known of, what helps instead.
///
/// # Errors
/// The region is not known, an item picked is not there, or the temporary file fails.
pub fn letter(
    audit: &Audit,
    language: Language,
    picks: &[Pick],
    form: LetterForm,
) -> Result<Letter, Error> {
    let w = language.words();
    let texts = Texts::of(w);
    let Some(writer) = LetterWriter::of(w, &texts, &audit.packs, form) else {
        return match way(&audit.packs) {
            Way::Unknown => Err(Error::NoRegion),
            Way::Offered | Way::Reported | Way::NotFound | Way::NoText => {
                Ok(Letter::Instead(instead(w, audit)))
            }
        };
    };
    let (picked, more) = picked(audit, picks)?;
    let mut parts = writer.body(audit, true);
    parts.extend(writer.annex(audit, &picked, more));
    Ok(Letter::Written(form.written(&parts, language.as_str())?))
}

/// The letter as parts, by the law of a region; none where there is no right known to rest one on.
/// The figures are those of the audit, and stand in no letter of another region.
pub(super) fn letter_in(
    w: &'static Words,
    audit: &Audit,
    packs: &Packs,
    figures: bool,
) -> Vec<LetterPart> {
    let texts = Texts::of(w);
    let writer = LetterWriter::of(w, &texts, packs, LetterForm::Page);
    match writer {
        Some(writer) => writer.body(audit, figures),
        None => Vec::new(),
    }
}

/// Why there is no letter, and what helps: that about objecting, about what others posted and about
/// what was said to the AI.
fn instead(w: &Words, audit: &Audit) -> String {
    let mut lines = vec![objecting(w, &audit.packs)];
    let about = [About::Object, About::Others, About::Chats];
    for advice in guide(audit).iter().filter(|one| about.contains(&one.part)) {
        lines.push(String::new());
        lines.push(advice.title_in(w));
        lines.extend(
            (1..)
                .zip(advice.steps_in(w))
                .map(|(number, step)| format!("  {number}. {step}")),
        );
        lines.extend(
            advice
                .addresses
                .iter()
                .map(|address| format!("  {}", address.url)),
        );
        lines.push(format!("  {}", advice.caveat_in(w)));
    }
    lines.join("\n")
}

/// The items that were picked, newest first, and how many more there are than a letter names.
fn picked(audit: &Audit, picks: &[Pick]) -> Result<(Vec<Judged>, u64), Error> {
    let mut missing: Vec<&str> = picks
        .iter()
        .filter_map(|pick| {
            if let Pick::Item(id) = pick {
                Some(id.as_str())
            } else {
                None
            }
        })
        .collect();
    let (mut found, mut more) = (Vec::new(), 0);
    if picks.is_empty() {
        return Ok((found, more));
    }
    audit.each(|judged| {
        let id = judged.id.to_string();
        missing.retain(|missing| *missing != id);
        let wanted = |pick: &Pick| match pick {
            Pick::Item(wanted) => *wanted == id,
            Pick::Outcome(is) => *is == judged.outcome.is,
        };
        match picks.iter().any(wanted) {
            true if found.len() < MOST => found.push(judged.clone()),
            true => more += 1,
            false => {}
        }
        Ok(())
    })?;
    missing
        .first()
        .map_or(Ok((found, more)), |id| Err(Error::NoItem((*id).to_owned())))
}

/// Fills the texts in.
struct LetterWriter<'t> {
    w: &'static Words,
    texts: &'t Texts,
    /// The policy of the region whose law it rests on.
    packs: &'t Packs,
    /// What the law there says, where it was looked into.
    law: Option<Law>,
    /// A way to object is reported there and not confirmed.
    reported: bool,
    form: LetterForm,
}

impl<'t> LetterWriter<'t> {
    /// None where there is no way to object, or the region is not known, and so neither is the law.
    fn of(w: &'static Words, texts: &'t Texts, packs: &'t Packs, form: LetterForm) -> Option<Self> {
        let reported = match way(packs) {
            Way::Unknown | Way::NotFound | Way::NoText => return None,
            Way::Reported => true,
            Way::Offered => false,
        };
        let region = packs.region().entry();
        Some(Self {
            w,
            texts,
            packs,
            law: region.and_then(|entry| Law::of(w, entry.code.as_str())),
            reported,
            form,
        })
    }

    fn body(&self, audit: &Audit, with_figures: bool) -> Vec<LetterPart> {
        let texts = self.texts;
        let paragraph = |text: &str| LetterPart::Paragraph(self.lawful(text));
        fn heading(text: &str) -> LetterPart {
            LetterPart::Heading(text.to_owned())
        }
        let controller = self
            .packs
            .newest()
            .map_or("Meta", |pack| pack.pack.controller.as_str());
        let address = ADDRESSES
            .iter()
            .find(|(of, _)| *of == controller)
            .map_or(texts.address.as_str(), |(_, at)| at);
        let today = || self.w.date(audit.as_of);
        let title = if self.reported {
            &texts.subject_request
        } else {
            &texts.subject
        };
        let mut parts = vec![LetterPart::Paragraph(fill(
            &texts.draft,
            &[("today", today())],
        ))];
        parts.extend(own(self.w, self.packs).map(LetterPart::Paragraph));
        parts.extend([
            LetterPart::Paragraph(fill(&texts.sender, &[("name", self.sender(audit))])),
            LetterPart::Paragraph(format!(
                "{}\n{address}",
                fill(&texts.to, &[("controller", controller.to_owned())])
            )),
            LetterPart::Paragraph(fill(&texts.date, &[("today", today())])),
            LetterPart::Title(title.clone()),
            paragraph(&texts.greeting),
            paragraph(&texts.who),
            LetterPart::List(
                audit
                    .read
                    .exports
                    .iter()
                    .map(|export| self.account(export))
                    .collect(),
            ),
        ]);
        if audit.read.exports.len() > 1 {
            parts.push(paragraph(&texts.linked));
        }
        fn objected(export: &Export) -> Option<(&str, Date)> {
            Some((
                export.platform.title(),
                export.facts.objections.first_of(export.platform)?,
            ))
        }
        parts.extend(
            audit
                .read
                .exports
                .iter()
                .filter_map(objected)
                .map(|(on, day): (_, Date)| {
                    LetterPart::Paragraph(fill(
                        &texts.objected,
                        &[("platform", on.to_owned()), ("day", self.w.date(day))],
                    ))
                }),
        );
        let counts = &audit.summary.all;
        let figures = [
            ("items", self.w.number(counts.items)),
            ("in_scope", self.w.number(counts.in_scope)),
            ("undecided", self.w.number(counts.undecided)),
            ("not_stated", self.w.number(counts.not_stated)),
            ("to_ai", self.w.number(audit.summary.ai.own_prompts())),
        ];
        parts.push(heading(&texts.objection_heading));
        if self.reported {
            let region = region_name(self.w, self.packs.region());
            parts.push(LetterPart::Paragraph(fill(
                &texts.reported,
                &[("region", region)],
            )));
        }
        if self.law.is_some() {
            parts.push(paragraph(&texts.objection));
        }
        parts.extend([
            heading(&texts.grounds_heading),
            paragraph(&texts.grounds),
            heading(&texts.restriction_heading),
            paragraph(self.by_law(
                |law| &law.restriction,
                &texts.restriction,
                &texts.restriction_plain,
            )),
            heading(&texts.erasure_heading),
            paragraph(self.by_law(|law| &law.erasure, &texts.erasure, &texts.erasure_plain)),
            heading(&texts.access_heading),
            paragraph(self.by_law(|law| &law.access, &texts.access, &texts.access_plain)),
            LetterPart::List(self.points(texts.access_points.clone())),
        ]);
        if with_figures {
            parts.extend([
                heading(&texts.figures_heading),
                LetterPart::Paragraph(fill(&texts.figures, &figures)),
            ]);
            parts.extend(self.reasons(audit));
        }
        parts.extend([
            heading(&texts.confirmation_heading),
            paragraph(&texts.confirmation),
        ]);
        if self.law.is_some() {
            parts.push(paragraph(&texts.complaint));
        }
        parts.extend([paragraph(&texts.closing), paragraph(&texts.signature)]);
        parts
    }

    /// The points of one sentence: parted from each other, and a full stop after the last.
    fn points(&self, mut points: Vec<String>) -> Vec<String> {
        let between = self.w.say("form-between").trim_end_matches(' ');
        let last = points.len().saturating_sub(1);
        for (place, point) in points.iter_mut().enumerate() {
            point.push_str(if place == last { "." } else { between });
        }
        points
    }

    /// A text that names the law, where the law has a word for it; else the plain one.
    fn by_law<'s>(
        &self,
        word: impl Fn(&Law) -> &String,
        lawful: &'s str,
        plain: &'s str,
    ) -> &'s str {
        if let Some(law) = self.law.as_ref()
            && !word(law).is_empty()
        {
            lawful
        } else {
            plain
        }
    }

    /// The one name that all accounts have.
    fn sender(&self, audit: &Audit) -> String {
        let names = audit
            .read
            .exports
            .iter()
            .filter_map(|export| export.facts.holder_name.as_ref());
        let mut names: Vec<&str> = names.map(|known| known.value.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        match names.as_slice() {
            [one] => self.form.quoted(one),
            _ => self.texts.sender_unknown.clone(),
        }
    }

    /// Why things fall under the policy or cannot be decided, each reason with its own number; and
    /// what is out only because of an objection, which would else read as if nothing had been
    /// covered.
    fn reasons(&self, audit: &Audit) -> Vec<LetterPart> {
        let (texts, summary) = (self.texts, &audit.summary);
        let mut parts = Vec::new();
        let line = |n: u64, why: &str| {
            fill(
                &texts.undecided_reason,
                &[("n", self.w.number(n)), ("why", why.to_owned())],
            )
        };
        let because = because(&audit.packs, summary);
        let lists: [(&String, Vec<String>); 2] = [
            (
                &texts.in_scope,
                because
                    .iter()
                    .map(|(why, n)| line(*n, why.says(self.w)))
                    .collect(),
            ),
            (
                &texts.undecided,
                summary
                    .open
                    .iter()
                    .map(|(open, n)| line(*n, condition(self.w, *open)))
                    .collect(),
            ),
        ];
        for (head, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            parts.extend([
                LetterPart::Paragraph(head.clone()),
                LetterPart::List(self.points(lines)),
            ]);
        }
        if summary.by_objection > 0 {
            let n = [("n", self.w.number(summary.by_objection))];
            parts.push(LetterPart::Paragraph(fill(&texts.by_objection, &n)));
        }
        parts
    }

    fn account(&self, export: &Export) -> String {
        let texts = self.texts;
        let name = export.facts.holder_name.as_ref();
        let name = name.map(|known| {
            fill(
                &texts.account_name,
                &[("name", self.form.quoted(&known.value))],
            )
        });
        let username = export.facts.username.as_ref();
        let username = username.map(|known| {
            fill(
                &texts.account_username,
                &[("username", self.form.quoted(&known.value))],
            )
        });
        let both: Vec<String> = name.into_iter().chain(username).collect();
        let called = if both.is_empty() {
            texts.account_unknown.clone()
        } else {
            both.join(", ")
        };
        fill(
            &texts.account,
            &[
                ("platform", export.platform.title().to_owned()),
                ("name", called),
            ],
        )
    }

    fn annex(&self, audit: &Audit, picked: &[Judged], more: u64) -> Vec<LetterPart> {
        if picked.is_empty() {
            return Vec::new();
        }
        let texts = self.texts;
        let line = |judged: &Judged| {
            let view = ItemView::of(self.w, audit, judged);
            let words = view.words(SHOWN);
            // A picture without words is found by its day and the name of its file.
            let words = match (words.is_empty(), view.file_name()) {
                (false, _) => self.form.quoted(&words),
                (true, Some(file)) => {
                    format!("{} ({})", texts.annex_no_words, self.form.quoted(file))
                }
                (true, None) => texts.annex_no_words.clone(),
            };
            let day = view.day().unwrap_or_else(|| "[?]".to_owned());
            let platform = view.platform().to_owned();
            let values = [
                ("day", day),
                ("platform", platform),
                ("kind", view.kind()),
                ("words", words),
            ];
            fill(&texts.annex_item, &values)
        };
        let mut parts = vec![
            LetterPart::Heading(texts.annex.clone()),
            LetterPart::List(picked.iter().map(line).collect()),
        ];
        if more > 0 {
            parts.push(LetterPart::Paragraph(fill(
                &texts.annex_more,
                &[("n", self.w.number(more))],
            )));
        }
        parts
    }

    /// The text with the law's words in it.
    fn lawful(&self, text: &str) -> String {
        let none = Law::default();
        let Law {
            objection,
            restriction,
            erasure,
            access,
            deadline,
            authority,
        } = self.law.as_ref().unwrap_or(&none);
        let words = [
            ("law_objection", objection),
            ("law_restriction", restriction),
            ("law_erasure", erasure),
            ("law_access", access),
            ("law_deadline", deadline),
            ("law_authority", authority),
        ];
        fill(text, &words.map(|(key, word)| (key, word.clone())))
            .trim_end()
            .to_owned()
    }
}

/// Puts values where the text has their names in braces; in one go, so that nothing in a value is
/// taken for a name.
fn fill(text: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            filled.push_str(value);
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn names_in_values_stay_as_they_are() {
        assert_eq!(
            fill(
                "{a} and {b}{c}.",
                &[("a", "{b}".to_owned()), ("b", "x".to_owned())]
            ),
            "{b} and x."
        );
    }
}
