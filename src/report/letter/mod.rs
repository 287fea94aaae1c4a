//! An objection and access letter, from the audit's own figures. A draft: it says so, leaves blanks for what the program
//! cannot know, and lists only what the user picks. Its parts are those of `policy/objection.md`, section 7.

mod texts;

use jiff::civil::Date;

use self::texts::{Law, Texts};
use super::Audit;
use super::advice::OBJECTING;
use super::markdown::plain;
use super::store::Judged;
use super::wording::{condition, excerpt};
use crate::language::{Language, Words};
use crate::policy::{Condition, Is, Packs};
use crate::readers::Export;
use crate::text::harmless;

/// How a letter is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

/// Why there is no letter.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The region is not known, so neither is the law.
    #[error("where you live is not known, and a letter rests on the law there")]
    NoRegion,
    /// No text of Meta's for the region was verified, so whether it names a right to object is not known.
    #[error(
        "metaudit has no verified text of Meta's for this region ({0}), so it cannot say which right a letter could rest on there; open {OBJECTING} all the same and see which form it shows"
    )]
    NoText(&'static str),
    /// Meta's text for the region names no right to object.
    #[error(
        "Meta's text for this region ({0}) names no right to object, so a letter would claim one that is not there"
    )]
    NoRight(&'static str),
    /// An item was picked that is not there.
    #[error("no item of this audit has the id {0}")]
    NoItem(String),
    /// The temporary file cannot be read.
    #[error("the temporary file cannot be read: {0}")]
    Store(#[from] std::io::Error),
}

/// What the user wants to name in the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One item, by its id.
    Item(String),
    /// All items of an outcome.
    Outcome(Is),
}

impl From<&str> for Pick {
    fn from(text: &str) -> Self {
        Is::of_word(text).map_or_else(|| Self::Item(text.to_owned()), Self::Outcome)
    }
}

/// The most items a letter names: nobody reads more.
const MOST: usize = 500;

/// Characters shown of a text.
const SHOWN: usize = 80;

/// The one postal address that Meta's own texts give (policy notes, source P9).
const ADDRESSES: &[(&str, &str)] =
    &[("Meta Platforms Ireland Limited", "Attn: Privacy Operations, Merrion Road, Dublin 4, D04 X2K5, Ireland")];

/// A part of a letter.
enum Part {
    Title(String),
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
}

/// Writes the letter.
///
/// # Errors
/// There is no right to rest it on, an item picked is not there, or the temporary file fails.
pub fn letter(audit: &Audit, language: Language, picks: &[Pick], form: Form) -> Result<String, Error> {
    let texts = Texts::of(language);
    let law = law(&audit.packs, &texts)?;
    let (picked, more) = picked(audit, picks)?;
    let writer = Writer { w: language.words(), texts: &texts, law, form };
    let mut parts = writer.body(audit);
    parts.extend(writer.annex(&picked, more));
    Ok(form.written(&parts))
}

/// The law of the region, if a letter can rest on one (objection.md, section 1).
fn law<'t>(packs: &Packs, texts: &'t Texts) -> Result<&'t Law, Error> {
    let entry = packs.region().entry().ok_or(Error::NoRegion)?;
    let law = match entry.code.as_str() {
        "eu" => Some(&texts.law.eu),
        "uk" => Some(&texts.law.uk),
        "br" => Some(&texts.law.br),
        _ => None,
    };
    let why = if packs.all().is_empty() { Error::NoText(&entry.name) } else { Error::NoRight(&entry.name) };
    law.ok_or(why)
}

/// The items that were picked, newest first, and how many more there are than a letter names.
fn picked(audit: &Audit, picks: &[Pick]) -> Result<(Vec<Judged>, u64), Error> {
    let mut missing: Vec<&str> =
        picks.iter().filter_map(|pick| if let Pick::Item(id) = pick { Some(id.as_str()) } else { None }).collect();
    let (mut found, mut more) = (Vec::new(), 0);
    if picks.is_empty() {
        return Ok((found, more));
    }
    audit.store.each(|judged| {
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
    missing.first().map_or(Ok((found, more)), |id| Err(Error::NoItem((*id).to_owned())))
}

/// Fills the texts in.
struct Writer<'t> {
    w: &'static Words,
    texts: &'t Texts,
    law: &'t Law,
    form: Form,
}

impl Writer<'_> {
    fn body(&self, audit: &Audit) -> Vec<Part> {
        let texts = self.texts;
        let paragraph = |text: &str| Part::Paragraph(self.lawful(text));
        let heading = |text: &str| Part::Heading(text.to_owned());
        let controller = audit.packs.newest().map_or("Meta", |pack| pack.pack.controller.as_str());
        let address = ADDRESSES.iter().find(|(of, _)| *of == controller).map_or(texts.address.as_str(), |(_, at)| at);
        let mut parts = vec![
            Part::Paragraph(fill(&texts.draft, &[("today", self.w.date(audit.as_of))])),
            paragraph(&texts.date),
            Part::Paragraph(format!("{}\n{address}", fill(&texts.to, &[("controller", controller.to_owned())]))),
            Part::Title(texts.subject.clone()),
            paragraph(&texts.greeting),
            paragraph(&texts.who),
            Part::List(audit.read.exports.iter().map(|export| self.account(export)).collect()),
        ];
        if audit.read.exports.len() > 1 {
            parts.push(paragraph(&texts.linked));
        }
        let objected =
            |export: &Export| Some((export.platform.title(), export.facts.objections.first_of(export.platform)?));
        parts.extend(audit.read.exports.iter().filter_map(objected).map(|(on, day): (_, Date)| {
            Part::Paragraph(fill(&texts.objected, &[("platform", on.to_owned()), ("day", self.w.date(day))]))
        }));
        let counts = &audit.summary.all;
        let figures = [
            ("items", self.w.number(counts.items)),
            ("in_scope", self.w.number(counts.in_scope)),
            ("undecided", self.w.number(counts.undecided)),
            ("not_stated", self.w.number(counts.not_stated)),
            ("to_ai", self.w.number(audit.summary.ai.own_prompts())),
        ];
        parts.extend([
            heading(&texts.objection_heading),
            paragraph(&texts.objection),
            heading(&texts.grounds_heading),
            paragraph(&texts.grounds),
            heading(&texts.restriction_heading),
            paragraph(&texts.restriction),
            heading(&texts.erasure_heading),
            paragraph(&texts.erasure),
            heading(&texts.access_heading),
            paragraph(&texts.access),
            Part::List(texts.access_points.clone()),
            heading(&texts.figures_heading),
            Part::Paragraph(fill(&texts.figures, &figures)),
        ]);
        parts.extend(self.reasons(audit));
        parts.extend([
            heading(&texts.confirmation_heading),
            paragraph(&texts.confirmation),
            paragraph(&texts.complaint),
            paragraph(&texts.closing),
            paragraph(&texts.signature),
        ]);
        parts
    }

    /// Why some things cannot be decided, each reason with its own number; and what is out only because of an objection,
    /// which would else read as if nothing had been covered.
    fn reasons(&self, audit: &Audit) -> Vec<Part> {
        let (texts, summary) = (self.texts, &audit.summary);
        let mut parts = Vec::new();
        let reason = |(open, n): (&Condition, &u64)| {
            let why = condition(self.w, *open).to_owned();
            fill(&texts.undecided_reason, &[("n", self.w.number(*n)), ("why", why)])
        };
        if !summary.open.is_empty() {
            parts.push(Part::Paragraph(texts.undecided.clone()));
            parts.push(Part::List(summary.open.iter().map(reason).collect()));
        }
        if summary.by_objection > 0 {
            let n = [("n", self.w.number(summary.by_objection))];
            parts.push(Part::Paragraph(fill(&texts.by_objection, &n)));
        }
        parts
    }

    fn account(&self, export: &Export) -> String {
        let texts = self.texts;
        let name = export.facts.holder_name.as_ref();
        let name = name.map(|known| fill(&texts.account_name, &[("name", self.form.quoted(&known.value))]));
        let username = export.facts.username.as_ref();
        let username =
            username.map(|known| fill(&texts.account_username, &[("username", self.form.quoted(&known.value))]));
        let both: Vec<String> = name.into_iter().chain(username).collect();
        let called = if both.is_empty() { texts.account_unknown.clone() } else { both.join(", ") };
        fill(&texts.account, &[("platform", export.platform.title().to_owned()), ("name", called)])
    }

    fn annex(&self, picked: &[Judged], more: u64) -> Vec<Part> {
        if picked.is_empty() {
            return Vec::new();
        }
        let texts = self.texts;
        let line = |judged: &Judged| {
            let item = &judged.item;
            let words = excerpt(&item.text, SHOWN);
            // A picture without words is found by its day and the name of its file.
            let file = item.media.first().and_then(|path| path.rsplit('/').next());
            let words = match (words.is_empty(), file) {
                (false, _) => self.form.quoted(&words),
                (true, Some(file)) => format!("{} ({})", texts.annex_no_words, self.form.quoted(file)),
                (true, None) => texts.annex_no_words.clone(),
            };
            let day = item.time.day().map_or_else(|| "[?]".to_owned(), |day| self.w.date(day));
            fill(&texts.annex_item, &[("day", day), ("platform", item.platform.title().to_owned()), ("words", words)])
        };
        let mut parts = vec![Part::Heading(texts.annex.clone()), Part::List(picked.iter().map(line).collect())];
        if more > 0 {
            parts.push(Part::Paragraph(fill(&texts.annex_more, &[("n", self.w.number(more))])));
        }
        parts
    }

    /// The text with the law's words in it.
    fn lawful(&self, text: &str) -> String {
        let Law { objection, restriction, erasure, access, deadline, authority } = self.law;
        let words = [
            ("law.objection", objection),
            ("law.restriction", restriction),
            ("law.erasure", erasure),
            ("law.access", access),
            ("law.deadline", deadline),
            ("law.authority", authority),
        ];
        fill(text, &words.map(|(key, word)| (key, word.clone()))).trim_end().to_owned()
    }
}

/// Puts values where the text has their names in braces; in one go, so that nothing in a value is taken for a name.
fn fill(text: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else { break };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            filled.push_str(value);
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

impl Form {
    /// A text of the archive: nothing in it acts, and it stays on its line.
    fn quoted(self, text: &str) -> String {
        let line = harmless(text).split_whitespace().collect::<Vec<_>>().join(" ");
        match self {
            Self::Markdown => plain(&line),
            Self::Text => line,
        }
    }

    fn written(self, parts: &[Part]) -> String {
        let marks = |part: &Part| match (self, part) {
            (Self::Markdown, Part::Title(text)) => format!("# {text}\n"),
            (Self::Markdown, Part::Heading(text)) => format!("## {text}\n"),
            // Two blanks at the end of a line break it.
            (Self::Markdown, Part::Paragraph(text)) => format!("{}\n", text.replace('\n', "  \n")),
            (Self::Text, Part::Title(text)) => format!("{text}\n{}\n", "=".repeat(text.chars().count())),
            (Self::Text, Part::Heading(text) | Part::Paragraph(text)) => format!("{text}\n"),
            (_, Part::List(lines)) => lines.iter().map(|line| format!("- {line}\n")).collect(),
        };
        parts.iter().map(marks).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn names_in_values_stay_as_they_are() {
        assert_eq!(fill("{a} and {b}{c}.", &[("a", "{b}".to_owned()), ("b", "x".to_owned())]), "{b} and x.");
    }
}
