//! One view of an item: what outputs for people say of it, each part made here and nowhere else. An
//! output takes the parts that it has room for, and draws them.

use std::borrow::Cow;

use super::Audit;
use super::store::Judged;
use super::wording::{audience, excerpt, kind, rule_name, standing, stands_at, sure};
use crate::archive::Entry;
use crate::item::{Item, Kind, Origin, State};
use crate::language::Words;
use crate::policy::Outcome;
use crate::text::harmless;
use crate::visibility::{self, ClueNote, Evidence, SIGNALS, Visibility};
use crate::wording::{of_pack, why};

/// What there is to say of an item, in the words of a language.
pub(super) struct ItemView<'a> {
    w: &'a Words,
    audit: &'a Audit,
    item: &'a Item,
    pub(super) verdict: VerdictView<'a>,
}

/// What an item comes to: who could see it, and what the policy says of that. An answer that is
/// tried makes another of it.
pub(super) struct VerdictView<'a> {
    w: &'a Words,
    audit: &'a Audit,
    visibility: &'a Visibility,
    outcome: &'a Outcome,
}

/// A kind with its platform, in the order of the language.
pub(super) fn kind_on(w: &Words, platform: &str, kind: &str) -> String {
    w.fill("script-kind-on", &[("platform", platform), ("kind", kind)])
}

impl<'a> ItemView<'a> {
    pub(super) fn of(w: &'a Words, audit: &'a Audit, judged: &'a Judged) -> Self {
        let verdict = VerdictView::of(w, audit, &judged.visibility, &judged.outcome);
        Self {
            w,
            audit,
            item: &judged.item,
            verdict,
        }
    }

    /// What it is, and on which platform.
    pub(super) fn title(&self) -> String {
        kind_on(self.w, self.platform(), &self.kind())
    }

    pub(super) fn platform(&self) -> &'static str {
        self.item.platform.title()
    }

    /// The kind; of a profile field, also which one.
    pub(super) fn kind(&self) -> String {
        let named = kind(self.w, self.item.kind);
        let field = self
            .item
            .origins
            .first()
            .map_or("", |origin| self.audit.read.ledger.field(origin));
        if self.item.kind == Kind::ProfileField {
            self.w.labelled(&named, &self.w.field(field))
        } else {
            named
        }
    }

    /// Its state, where it is not simply there.
    pub(super) fn state(&self) -> Option<String> {
        (self.item.state != State::Live).then(|| self.w.word(self.item.state.as_str()))
    }

    /// When it was made.
    pub(super) fn time(&self) -> String {
        self.w.time(self.item.time)
    }

    /// The day on which it was, where that is known.
    pub(super) fn day(&self) -> Option<String> {
        self.item.time.day().map(|day| self.w.date(day))
    }

    /// The name of the place where it stands, or that nobody knows where it does.
    pub(super) fn place(&self, characters: usize) -> Option<String> {
        stands_at(self.w, self.item).map(|place| excerpt(place, characters))
    }

    /// The start of its text; a day that a profile tells, as the language writes it.
    pub(super) fn words(&self, characters: usize) -> String {
        if self.item.kind == Kind::ProfileField {
            return excerpt(&self.w.day(&self.item.text), characters);
        }
        excerpt(&self.item.text, characters)
    }

    /// That there is no text, but so many pictures; or nothing but what it is.
    pub(super) fn without_words(&self) -> String {
        let pictures = self.item.media.len() as u64;
        if pictures == 0 {
            return self.w.say("page-without-all").to_owned();
        }
        let media = self.w.count(pictures, "told-pictures");
        self.w.fill("page-without-words", &[("media", &media)])
    }

    /// Its own address on its platform, where the archive holds it.
    pub(super) fn link(&self) -> Option<&'a str> {
        self.item.link.as_deref()
    }

    /// The name of its first file, by which a picture without words is found.
    pub(super) fn file_name(&self) -> Option<&'a str> {
        self.item
            .media
            .first()
            .and_then(|path| path.rsplit('/').next())
    }

    /// What hangs on it: what each is by its word of the contract, and its value for people.
    pub(super) fn hangs(&self) -> impl Iterator<Item = (&'static str, String)> {
        let named = self.item.annotations.named();
        named.map(|(name, value)| (name, harmless(&self.w.day(value)).replace('\n', " ")))
    }

    /// Where it stands in the archive, a line for each place.
    pub(super) fn origins(&self) -> impl Iterator<Item = String> {
        self.item
            .origins
            .iter()
            .map(|origin| record(self.w, self.audit, origin))
    }
}

impl<'a> VerdictView<'a> {
    pub(super) fn of(
        w: &'a Words,
        audit: &'a Audit,
        visibility: &'a Visibility,
        outcome: &'a Outcome,
    ) -> Self {
        Self {
            w,
            audit,
            visibility,
            outcome,
        }
    }

    /// Who could see it on the day of the export, and at some time since training began.
    pub(super) fn seen(&self) -> String {
        let (w, is) = (self.w, self.visibility.is);
        let since = match self.audit.since_training(self.visibility) {
            same if same == is => "",
            visibility::Audience::Public => w.say("told-since-public"),
            visibility::Audience::Private => w.say("told-since-private"),
            visibility::Audience::Undetermined => w.say("told-since-open"),
        };
        let on_the_day =
            |text: &str| w.fill(text, &[("sure", sure(w, self.visibility.confidence))]);
        let on_the_day = match is {
            visibility::Audience::Undetermined => w.say("told-seen-open").to_owned(),
            visibility::Audience::Public => on_the_day("told-seen-public"),
            visibility::Audience::Private => on_the_day("told-seen-private"),
        };
        format!("{on_the_day}{since}")
    }

    /// The rule that decides; with its pack where that is not the newest, which may say something
    /// else under the same name.
    pub(super) fn rule(&self) -> String {
        rule_name(&self.audit.packs, self.outcome.rule)
    }

    /// Why it decides so.
    pub(super) fn why(&self) -> String {
        why(
            self.outcome,
            self.visibility.is,
            self.visibility.told(),
            self.audit.judge(),
            self.w.language,
        )
    }

    /// That sources disagree, where they do.
    pub(super) fn standing(&self) -> Option<&'static str> {
        standing(self.w, self.outcome.standing)
    }

    /// What must be known beside it, a line for each.
    pub(super) fn caveats(&self) -> impl Iterator<Item = String> {
        let caveats = self.audit.packs.caveats(self.outcome).into_iter();
        caveats.map(|caveat| of_pack(self.w, caveat).into_owned())
    }

    /// What speaks for and against who could see it, a line for each, with where it stands.
    pub(super) fn evidence(&self) -> impl Iterator<Item = String> {
        self.visibility.evidence.iter().filter_map(|evidence| {
            let says = self.clue(evidence)?;
            Some(match &evidence.origin {
                Some(origin) => {
                    harmless(&format!("{says} [{}]", record(self.w, self.audit, origin)))
                        .into_owned()
                }
                None => says,
            })
        })
    }

    /// What a piece of evidence says, but for where it stands.
    pub(super) fn clue(&self, evidence: &Evidence) -> Option<String> {
        let w = self.w;
        let signal = SIGNALS.get(usize::from(evidence.signal))?;
        let note = match evidence.note.as_ref() {
            Some(note) => format!(" ({})", told_by(w, signal.id, note)),
            None => String::new(),
        };
        let says = match evidence.says {
            visibility::Audience::Undetermined => w.say("told-leaves-open").to_owned(),
            decided @ (visibility::Audience::Public | visibility::Audience::Private) => {
                format!("{}, {}", audience(w, decided), sure(w, evidence.strength))
            }
        };
        let signal = signal_text(w, signal.id, evidence.says);
        let labelled = w.labelled(&says, &format!("{signal}{note}"));
        Some(harmless(&labelled).into_owned())
    }
}

/// The signal for audiences that the archive states in a word of its own.
const STATED: &str = "stated-audience";

/// What a signal is; one that states an audience nobody knows does not tell who could see it.
fn signal_text(w: &Words, signal: &str, says: visibility::Audience) -> &'static str {
    match (signal, says) {
        (STATED, visibility::Audience::Undetermined) => w.say("told-audience-unknown"),
        _ => w.signal(signal),
    }
}

/// What a clue tells besides; an audience in our words where it is known, else in Meta's.
fn told_by(w: &Words, signal: &str, note: &ClueNote) -> String {
    match note {
        ClueNote::Archive(audience) if signal == STATED => w
            .known_word(audience)
            .map_or_else(|| w.quoted(audience), str::to_owned),
        note => note.says(w.language),
    }
}

/// File, field and record of an origin.
fn record(w: &Words, audit: &Audit, origin: &Origin) -> String {
    w.fill(
        "told-record",
        &[
            ("place", &file_and_field(audit, origin)),
            ("n", &origin.record.to_string()),
        ],
    )
}

/// File and field of an origin, with the input where there are several.
pub(super) fn file_and_field(audit: &Audit, origin: &Origin) -> String {
    let path = audit
        .archive
        .entry(origin.entry)
        .map_or(Cow::Borrowed(""), |entry| path_in(audit, entry));
    let field = audit.read.ledger.field(origin);
    if field.is_empty() {
        path.into_owned()
    } else {
        format!("{path}, {field}")
    }
}

/// The path of an entry; behind the name of its zip or folder, where several were given: they often
/// hold files of one name. In a redacted report each file has a name of its own.
pub(super) fn path_in<'a>(audit: &'a Audit, entry: &'a Entry) -> Cow<'a, str> {
    let inputs = audit.archive.inputs();
    let given = inputs.iter().filter(|input| input.is_given());
    let of = inputs
        .get(entry.input)
        .filter(|_| !audit.redacted && given.clone().count() > 1);
    let Some(of) = of else {
        return Cow::Borrowed(&entry.path);
    };
    // One that lies in another one is named by that one first.
    let outer = given
        .filter(|input| of.path.starts_with(&input.path))
        .find_map(|input| of.path.strip_prefix(input.path.parent()?).ok());
    let name = outer.unwrap_or(&of.path).to_string_lossy();
    Cow::Owned(format!("{name}: {}", entry.path))
}

/// The file in which something stands.
pub(super) fn path<'a>(audit: &'a Audit, origin: &Origin) -> &'a str {
    audit
        .archive
        .entry(origin.entry)
        .map_or("", |entry| entry.path.as_str())
}
