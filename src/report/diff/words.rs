//! What changed, in words: lines that the terminal, Markdown and the page share.

use crate::compare::{
    Account, AuditInfo, Cause, Change, Comparison, ItemRow, Section, Thread, ThreadChange,
    ThreadSection, Unsure,
};
use crate::language::Words;
use crate::report::wording::{excerpt, kind, outcome};
use crate::text::harmless;
use crate::visibility;

/// Characters shown of a text.
const SHOWN: usize = 160;

pub(super) fn heading(w: &Words, section: Section) -> &'static str {
    match section {
        Section::New => w.say("diff-new"),
        Section::Gone => w.say("diff-gone"),
        Section::NewlyPublic => w.say("diff-newly-public"),
        Section::NewlyPrivate => w.say("diff-newly-private"),
        Section::NewlyUndetermined => w.say("diff-newly-undetermined"),
        Section::NewlyInScope => w.say("diff-newly-in-scope"),
        Section::NewlyOutOfScope => w.say("diff-newly-out-of-scope"),
        Section::NewlyUndecided => w.say("diff-newly-undecided"),
        Section::NewlyNotStated => w.say("diff-newly-not-stated"),
        Section::PolicyAlone => w.say("diff-policy-alone"),
        Section::ByFormat => w.say("diff-by-format"),
    }
}

/// What a section means, where its heading does not say it.
pub(super) fn means(w: &Words, section: Section) -> Option<&'static str> {
    match section {
        Section::PolicyAlone => Some(w.say("diff-policy-alone-means")),
        Section::ByFormat => Some(w.say("diff-by-format-means")),
        Section::New
        | Section::Gone
        | Section::NewlyPublic
        | Section::NewlyPrivate
        | Section::NewlyUndetermined
        | Section::NewlyInScope
        | Section::NewlyOutOfScope
        | Section::NewlyUndecided
        | Section::NewlyNotStated => None,
    }
}

/// How many items a section has, and of how many it is not sure that they belong there.
pub(super) fn number(w: &Words, compared: &Comparison, section: Section) -> String {
    let all = w.number(compared.count(section));
    let unsure: u64 = compared
        .unsure
        .iter()
        .filter(|((of, _), _)| *of == section)
        .map(|(_, n)| n)
        .sum();
    if unsure == 0 {
        all
    } else {
        format!(
            "{all} ({})",
            w.fill("diff-unsure", &[("n", &w.number(unsure))])
        )
    }
}

fn cause(w: &Words, cause: Cause) -> &'static str {
    match cause {
        Cause::Pack => w.say("diff-cause-pack"),
        Cause::Region => w.say("diff-cause-region"),
        Cause::Objection => w.say("diff-cause-objection"),
        Cause::Day => w.say("diff-cause-day"),
    }
}

fn unsure(w: &Words, unsure: Unsure) -> &'static str {
    match unsure {
        Unsure::Alike => w.say("diff-unsure-alike"),
        Unsure::NoSuchFile => w.say("diff-unsure-no-such-file"),
        Unsure::Unread => w.say("diff-unsure-unread"),
    }
}

/// What the two are of.
pub(super) fn sides(w: &Words, compared: &Comparison) -> [String; 2] {
    let side = |told: &AuditInfo| {
        let accounts: Vec<String> = told.accounts.iter().map(Account::title).collect();
        let mut parts = vec![
            told.path.clone(),
            accounts.join(", "),
            w.count(told.items, "told-items"),
        ];
        parts.extend(
            told.as_of
                .map(|day| w.fill("diff-judged", &[("day", &w.date(day))])),
        );
        parts.extend(
            told.answers_file
                .as_ref()
                .map(|file| w.fill("told-answers-from", &[("file", file)])),
        );
        harmless(&w.listed(&parts)).into_owned()
    };
    [
        w.fill("diff-old", &[("what", &side(&compared.old))]),
        w.fill("diff-after", &[("what", &side(&compared.new))]),
    ]
}

/// What has to be known before the lists are read.
pub(super) fn notes(w: &Words, compared: &Comparison) -> Vec<String> {
    let Comparison { old, new, .. } = compared;
    let mut notes = Vec::new();
    match compared.is_reversed() {
        Some(true) => notes.push(w.say("diff-reversed").to_owned()),
        Some(false) => notes.push(w.say("diff-reversed-perhaps").to_owned()),
        None => {}
    }
    if old.unread > 0 {
        notes.push(w.count(old.unread, "diff-unread-old"));
    }
    if new.unread > 0 {
        notes.push(w.count(new.unread, "diff-unread-new"));
    }
    if old.unrecognised + new.unrecognised > 0 {
        notes.push(w.count(old.unrecognised + new.unrecognised, "diff-unrecognised"));
    }
    let accounts = || old.accounts.iter().chain(&new.accounts);
    if accounts().any(|account| account.date_limited) {
        notes.push(w.say("diff-limited").to_owned());
    }
    fn has(told: &AuditInfo, of: &Account) -> bool {
        told.accounts
            .iter()
            .any(|account| account.platform == of.platform)
    }
    for account in accounts().filter(|account| !has(old, account) || !has(new, account)) {
        notes.push(w.fill("diff-one-side", &[("account", &harmless(&account.title()))]));
    }
    notes
}

/// What is counted and not compared.
pub(super) fn beside(w: &Words, compared: &Comparison) -> Vec<String> {
    let of = |what: &str, key: &str| {
        let [old, new] =
            [&compared.old, &compared.new].map(|told| told.beside.get(key).copied().unwrap_or(0));
        let values = [
            ("what", what),
            ("old", &w.number(old)),
            ("new", &w.number(new)),
        ];
        (old + new > 0).then(|| w.fill("diff-then-now", &values))
    };
    let lines = [
        of(w.say("page-nav-messages"), "own_messages"),
        of(w.say("page-nav-account"), "account_data"),
    ];
    let mut lines: Vec<String> = lines.into_iter().flatten().collect();
    if !lines.is_empty() {
        lines.push(w.say("diff-counted").to_owned());
    }
    lines
}

/// A change as the page and Markdown list it.
pub(super) struct ChangeLine {
    /// What the item is, and when and where.
    pub(super) item: String,
    pub(super) words: String,
    /// How it was judged on each side; nothing where it was not there.
    pub(super) before: String,
    pub(super) after: String,
    /// Why it is not sure, or what made the policy mean something else.
    pub(super) why: Option<String>,
}

impl ChangeLine {
    pub(super) fn of(w: &Words, change: &Change) -> Option<Self> {
        let row = change.row()?;
        let mut item = format!(
            "{} {}, {}",
            row.platform.title(),
            kind(w, row.kind),
            w.time(row.time)
        );
        if !row.words.place.is_empty() {
            item.push_str(", ");
            item.push_str(&excerpt(&row.words.place, SHOWN));
        }
        let words = if row.words.text.is_empty() {
            &row.words.medium
        } else {
            &row.words.text
        };
        let words = excerpt(words, SHOWN);
        let words = if words.is_empty() {
            format!("({})", w.say("script-no-words"))
        } else {
            words
        };
        let causes: Vec<&str> = change.causes.iter().map(|one| cause(w, *one)).collect();
        let causes = (!causes.is_empty()).then(|| causes.join(", "));
        let judged =
            |row: &Option<ItemRow>| row.as_ref().map_or(String::new(), |row| judged(w, row));
        Some(Self {
            item,
            words,
            before: judged(&change.old),
            after: judged(&change.new),
            why: change
                .unsure
                .map(|one| unsure(w, one).to_owned())
                .or(causes),
        })
    }
}

impl ChangeLine {
    pub(super) fn of_thread(w: &Words, change: &ThreadChange) -> Option<Self> {
        let thread = change.thread()?;
        let told = |thread: &Option<Thread>| {
            thread.as_ref().map_or(String::new(), |thread| {
                let messages = w.count(thread.messages, "diff-messages");
                let outcome = thread.outcome.map(|is| outcome(w, is));
                w.listed([Some(messages.as_str()), outcome].into_iter().flatten())
            })
        };
        Some(Self {
            item: thread.platform.title().to_owned(),
            words: excerpt(&thread.title, SHOWN),
            before: told(&change.old),
            after: told(&change.new),
            why: change.unsure.map(|one| unsure(w, one).to_owned()),
        })
    }
}

/// How many conversations came, went and changed; `None` if none did.
pub(super) fn threads(w: &Words, compared: &Comparison) -> Option<String> {
    let of = |section| w.number(compared.threads.count(section));
    if compared.threads.changes.is_empty() {
        return None;
    }
    Some(w.fill(
        "diff-threads",
        &[
            ("new", &of(ThreadSection::New)),
            ("gone", &of(ThreadSection::Gone)),
            ("changed", &of(ThreadSection::Changed)),
        ],
    ))
}

fn judged(w: &Words, row: &ItemRow) -> String {
    let seen = match row.seen {
        visibility::Audience::Public => w.say("told-public"),
        visibility::Audience::Private => w.say("told-private"),
        visibility::Audience::Undetermined => w.say("diff-undetermined"),
    };
    w.listed([seen, outcome(w, row.outcome)])
}
