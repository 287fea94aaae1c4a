//! What the page's script works with: all numbers, as many items as fit, and what each answer would
//! change. It stands in the page as JSON in which no character can act.

mod changes;
mod columns;
mod items;
mod once;
mod picked;
mod rows;
mod sample;
mod script_words;

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use self::changes::{Changes, ChangesData, RangeData, SinceData, ToldData};
use self::columns::{CaseData, ClueColumns, Columns, ItemColumns, OriginColumns};
use self::items::columns;
pub(super) use self::picked::{List, Picked};
use self::rows::Rows;
use self::script_words::ScriptWords;
use super::super::Audit;
use super::super::advice::actions_tried;
use super::super::answer::{JudgedBy, sentences_of};
use super::super::store::PLACES;
use super::super::summary::{Range, Since, Summary};
use super::super::tried::Trial;
use super::super::walked::ItemReading;
use super::super::wording::{audience, condition, kind, outcome, sure};
use super::accounts::{AccountData, Accounts};
use super::answer::AnswerData;
use super::asked::QUESTIONS;
use super::cards::{CardSection, sections};
use super::charts::Period;
use super::gleaned::{Gleaned, with_detail};
use crate::item::{Annotations, Detail, Kind, State};
use crate::language::{Forms, Words};
use crate::policy::{Condition, Coverage, Region, RuleRef};
use crate::questions::accounts;
use crate::report::inert;
use crate::report::wording::counted_as;
use crate::text::harmless;
use crate::visibility;

/// What the script gets. Its types for the script stand in `script/data.d.ts`, made from these by
/// the tests below.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct Data<'a> {
    words: WordsData,
    as_of: String,
    outcomes: Vec<&'static str>,
    kinds: Vec<KindData>,
    accounts: Vec<AccountData>,
    /// Items by the year in which they were made.
    years: BTreeMap<i16, u64>,
    periods: Vec<PeriodData<'a>>,
    open: Vec<OpenData>,
    told: ToldData,
    /// In the order of the page.
    actions: Vec<ActionData>,
    /// Items that tell a place, as their table has them.
    places: [[u64; 3]; PLACES.len()],
    /// Items with personal details in their text, by sort.
    details: Vec<u64>,
    questions: Vec<QuestionData<'a>>,
    answers: AnswersData,
    /// What it comes to in other regions, where that was judged.
    elsewhere: BTreeMap<&'static str, ElsewhereData>,
    all: u64,
    /// Questions that the page has no room for.
    unasked: u64,
    texts: Vec<String>,
    cases: Vec<CaseData>,
    items: ItemColumns,
    clues: ClueColumns,
    origins: OriginColumns,
}

/// What it comes to in another region.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct ElsewhereData {
    answer: Vec<String>,
    outcomes: [u64; 4],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct PeriodData<'a> {
    label: &'a str,
    outcomes: [u64; 4],
}

/// Why items are open.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct OpenData {
    why: &'static str,
    items: u64,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct ActionData {
    /// Those that it concerns.
    items: u64,
    /// Those of them that are covered.
    covered: u64,
    /// Whether it does all at once.
    at_once: bool,
    /// Its place in the pack.
    place: usize,
}

/// What the script says, and how the language writes numbers and dates.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct WordsData {
    language: &'static str,
    script: ScriptWords,
    date: String,
    first: &'static str,
    months: [&'static str; 12],
    items: Forms,
    /// The word for so many items of each outcome.
    counted: [Forms; 4],
    open: Forms,
    mostly: String,
    concerns: Forms,
    since: String,
    training_since: Option<String>,
    range: Forms,
    by_your_word: Forms,
    answer: Option<AnswerData>,
    /// What the tiles are, where they are of what is covered, and where of what may be.
    things: [&'static str; 2],
    /// In the order of their lists.
    seen: Vec<&'static str>,
    sure: Vec<&'static str>,
    opened: [String; 3],
    place: String,
    outcome: &'static str,
    who: &'static str,
    group: &'static str,
    hangs: &'static str,
    /// What may hang on an item, by its word of the contract.
    hanging: BTreeMap<&'static str, String>,
    labelled: String,
    /// For reports that are opened in the page.
    kinds: BTreeMap<&'static str, String>,
    states: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct KindData {
    platform: &'static str,
    on: &'static str,
    kind: &'static str,
    named: String,
    /// Its place among all kinds, on whatever platform.
    rank: usize,
    /// In the order of the outcomes.
    outcomes: [u64; 4],
    /// Public, private, undetermined.
    seen: [u64; 3],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct QuestionData<'a> {
    id: &'a str,
    /// The place of the account that it is about.
    account: usize,
    ask: String,
    /// How its answers are worded.
    sort: &'static str,
    settles: u64,
    /// The place of the question whose "private" settles this one too.
    follows: Option<usize>,
    /// The days for which it is asked.
    since: Option<String>,
    until: Option<String>,
    /// With "public" and with "private".
    changes: [ChangesData; 2],
}

/// What the user told already, so that a file written in the page is whole.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct AnswersData {
    accounts: Vec<String>,
    region: Option<&'static str>,
    given: Vec<GivenData>,
    objections: Vec<ObjectionData>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct ObjectionData {
    on: String,
    account: String,
    form: &'static str,
    confirmed: Option<bool>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
struct GivenData {
    id: String,
    choice: &'static str,
    since: Option<String>,
    until: Option<String>,
}

/// What came of all items.
pub(super) struct PageContents {
    /// The data for the script.
    pub(super) data: String,
    /// How many items it holds.
    pub(super) carried: u64,
    /// What was picked out of all.
    pub(super) gleaned: Gleaned,
    /// Some of each outcome as cards.
    pub(super) sections: Vec<CardSection>,
    /// The rules by which items would be decided with answers that can be tried.
    pub(super) rules: BTreeSet<RuleRef>,
}

/// Gathers all that the page has of the items.
pub(super) fn gather(
    w: &'static Words,
    audit: &Audit,
    periods: &[Period],
    accounts: &mut Accounts,
) -> io::Result<PageContents> {
    let mut trial = Trial::of(audit, QUESTIONS);
    let picked = Picked::of(audit, &mut trial, periods, accounts)?;
    let mut reading = ItemReading::of(audit);
    let gleaned = Gleaned::of(w, audit, &picked, &mut reading)?;
    let sections = sections(w, audit, accounts, &picked.newest, &mut reading)?;
    let rows = Rows::new(w, audit, &mut trial, accounts, &mut reading);
    let columns = columns(&picked.sample, rows, gleaned.thumbnails.bytes())?;
    let rules = picked
        .changes
        .iter()
        .flatten()
        .flat_map(Changes::rules)
        .collect();
    let (data, carried) = data(
        w,
        audit,
        periods,
        TriedAnswers {
            trial: &trial,
            changes: picked.changes,
            places: picked.places,
        },
        accounts,
        columns,
    )?;
    Ok(PageContents {
        data,
        carried,
        gleaned,
        sections,
        rules,
    })
}

/// What came of trying answers, and what was counted on the way.
struct TriedAnswers<'a> {
    trial: &'a Trial<'a>,
    changes: Vec<[Changes; 2]>,
    places: [[u64; 3]; PLACES.len()],
}

fn data(
    w: &'static Words,
    audit: &Audit,
    periods: &[Period],
    tried: TriedAnswers<'_>,
    accounts: &Accounts,
    columns: Columns,
) -> io::Result<(String, u64)> {
    let TriedAnswers {
        trial,
        changes,
        places,
    } = tried;
    let actions = actions_tried(audit, changes.iter().flatten().flat_map(Changes::rules));
    let questions = trial
        .questions()
        .zip(changes)
        .map(|(question, changes)| QuestionData {
            id: &question.id,
            account: accounts.place(question.export),
            ask: harmless(&question.says(w.language)).into_owned(),
            sort: question.about.topic.sort().as_str(),
            settles: question.settles,
            follows: question.about.private_with().and_then(|on| {
                trial
                    .questions()
                    .position(|other| other.export == question.export && other.about == on)
            }),
            since: question.in_days.from.map(|day| day.to_string()),
            until: question.in_days.to.map(|day| day.to_string()),
            changes: changes.map(|changes| changes.data(audit, &actions)),
        });
    let summary = &audit.summary;
    let data = Data {
        words: words(w, audit),
        as_of: audit.as_of.to_string(),
        outcomes: Coverage::ALL.iter().map(|is| outcome(w, *is)).collect(),
        kinds: summary
            .by_kind
            .iter()
            .map(|((of, k), counts)| KindData {
                platform: of.as_str(),
                on: of.title(),
                kind: k.as_str(),
                named: kind(w, *k),
                rank: Kind::ALL
                    .iter()
                    .position(|known| known == k)
                    .unwrap_or_default(),
                outcomes: outcomes(counts),
                seen: [counts.public, counts.private, counts.undetermined],
            })
            .collect(),
        accounts: accounts.data(),
        years: years(summary),
        periods: periods
            .iter()
            .map(|period| PeriodData {
                label: &period.label,
                outcomes: outcomes(&period.counts),
            })
            .collect(),
        open: Condition::ALL
            .iter()
            .map(|one| OpenData {
                why: condition(w, *one),
                items: summary.open.get(one).copied().unwrap_or_default(),
            })
            .collect(),
        told: told(summary),
        actions: actions
            .iter()
            .map(|advice| ActionData {
                items: advice.items,
                covered: advice.covered,
                at_once: advice.at_once,
                place: advice.place,
            })
            .collect(),
        places,
        details: Detail::ALL
            .iter()
            .map(|sort| with_detail(summary, *sort))
            .collect(),
        questions: questions.collect(),
        answers: answers(audit),
        elsewhere: elsewhere(w, audit),
        all: summary.all.items,
        unasked: audit.questions.len().saturating_sub(QUESTIONS) as u64,
        texts: columns.texts,
        cases: columns.cases,
        items: columns.items,
        clues: columns.clues,
        origins: columns.origins,
    };
    let carried = data.items.id.len() as u64;
    Ok((inert::for_page(&data)?, carried))
}

/// The answer and its numbers in every other region of which a text is known.
fn elsewhere(w: &Words, audit: &Audit) -> BTreeMap<&'static str, ElsewhereData> {
    let own = audit.packs.region().code();
    let there = audit
        .elsewhere
        .iter()
        .filter(|there| !there.packs.all().is_empty() && there.packs.region().code() != own);
    there
        .map(|there| {
            let judged = JudgedBy {
                packs: &there.packs,
                summary: &there.summary,
            };
            let data = ElsewhereData {
                answer: sentences_of(w, judged),
                outcomes: outcomes(&there.summary.all),
            };
            (there.packs.region().code(), data)
        })
        .collect()
}

/// Items by the year in which they were made, as far as that is known.
fn years(summary: &Summary) -> BTreeMap<i16, u64> {
    let mut years = BTreeMap::new();
    for (month, counts) in &summary.by_month {
        if let Some((year, _)) = month {
            *years.entry(*year).or_default() += counts.items;
        }
    }
    years
}

/// The numbers in sentences, as they are without any answer.
fn told(summary: &Summary) -> ToldData {
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let Since {
        public,
        private,
        undetermined,
    } = summary.since_training;
    let Range { least, most } = summary.in_scope;
    ToldData {
        since: SinceData {
            public: number(public),
            private: number(private),
            undetermined: number(undetermined),
        },
        in_scope: RangeData {
            least: number(least),
            most: number(most),
        },
        by_your_word: number(summary.user_stated),
    }
}

fn words(w: &'static Words, audit: &Audit) -> WordsData {
    WordsData {
        language: w.language.as_str(),
        script: ScriptWords::of(w),
        date: w.template("form-date"),
        first: w.say("form-first"),
        months: w.months(),
        items: w.forms("told-items"),
        counted: [
            Coverage::InScope,
            Coverage::Undecided,
            Coverage::NotStated,
            Coverage::OutOfScope,
        ]
        .map(|is| w.forms(counted_as(is))),
        open: w.forms("page-open-items"),
        mostly: w.template("page-mostly"),
        concerns: w.forms("page-concerns"),
        since: w.template("told-since-training"),
        training_since: audit.training_since.map(|day| w.date(day)),
        range: w.forms("told-range"),
        by_your_word: w.forms("told-by-your-word"),
        answer: AnswerData::of(w, audit),
        things: ["page-covered", "page-covered-perhaps"].map(|id| w.say(id)),
        seen: visibility::Audience::ALL
            .iter()
            .map(|is| audience(w, *is))
            .collect(),
        sure: visibility::Certainty::ALL
            .iter()
            .map(|confidence| sure(w, *confidence))
            .collect(),
        opened: [
            "told-opened-public",
            "told-opened-private",
            "told-opened-open",
        ]
        .map(|id| w.template(id)),
        place: w.template("told-record"),
        outcome: w.say("page-f-outcome"),
        who: w.say("page-f-seen"),
        group: w.say("page-f-place"),
        hangs: w.say("page-f-hangs"),
        hanging: Annotations::NAMES
            .iter()
            .copied()
            .chain(Detail::ALL.iter().map(|detail| detail.as_str()))
            .map(|name| (name, w.word(name)))
            .collect(),
        labelled: w.template("form-labelled"),
        kinds: Kind::ALL
            .iter()
            .map(|one| (one.as_str(), kind(w, *one)))
            .collect(),
        states: State::ALL
            .iter()
            .map(|state| (state.as_str(), w.word(state.as_str())))
            .collect(),
    }
}

fn outcomes(counts: &super::super::summary::Counts) -> [u64; 4] {
    [
        Coverage::InScope,
        Coverage::Undecided,
        Coverage::NotStated,
        Coverage::OutOfScope,
    ]
    .map(|is| counts.with(is))
}

fn place_of(condition: Condition) -> Option<usize> {
    Condition::ALL.iter().position(|known| *known == condition)
}

/// Outcome and audience as the script knows them: by their places.
fn code(seen: visibility::Audience, is: Coverage) -> (u64, u64) {
    let outcome = Coverage::ALL
        .iter()
        .position(|known| *known == is)
        .unwrap_or_default();
    let seen = visibility::Audience::ALL
        .iter()
        .position(|known| *known == seen)
        .unwrap_or_default();
    (outcome as u64, seen as u64)
}

fn answers(audit: &Audit) -> AnswersData {
    let exports = &audit.read.exports;
    let region = audit.packs.region();
    let told = matches!(region, Region::Given(_) | Region::Told(_));
    AnswersData {
        accounts: accounts(exports),
        region: told.then(|| region.code()),
        given: audit
            .told
            .iter()
            .map(|told| GivenData {
                id: told.id.clone(),
                choice: told.choice.as_str(),
                since: told.in_days.from.map(|day| day.to_string()),
                until: told.in_days.to.map(|day| day.to_string()),
            })
            .collect(),
        objections: exports
            .iter()
            .zip(accounts(exports))
            .flat_map(|(export, account)| {
                let filed = export.facts.objections.each();
                filed.map(move |filed| ObjectionData {
                    on: filed.on.to_string(),
                    account: account.clone(),
                    form: filed.form.as_str(),
                    confirmed: filed.confirmed,
                })
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use ts_rs::{Config, TS};

    use super::changes::{ChangesData, MoveColumns, OpenChange, RangeData, SinceData, ToldData};
    use super::columns::{CaseData, ClueColumns, ItemColumns, OriginColumns, VerdictData, weight};
    use super::script_words::ScriptWords;
    use super::{
        AccountData, ActionData, AnswerData, AnswersData, Data, ElsewhereData, GivenData, KindData,
        ObjectionData, OpenData, PeriodData, QuestionData, WordsData, inert,
    };
    use crate::language::{Forms, Language};

    const TYPES: &str = "src/report/page/script/data.d.ts";

    /// The script's types are made of the structs here, so that the script cannot take them for
    /// others.
    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "a switch for the people who write the docs"
    )]
    fn the_script_knows_the_types_of_its_data() {
        // Numbers are counts: JSON's are exact far beyond them.
        let config = Config::new().with_large_int("number");
        let declared = [
            Data::decl(&config),
            WordsData::decl(&config),
            AnswerData::decl(&config),
            ScriptWords::decl(&config),
            Forms::decl(&config),
            KindData::decl(&config),
            AccountData::decl(&config),
            ElsewhereData::decl(&config),
            PeriodData::decl(&config),
            OpenData::decl(&config),
            ActionData::decl(&config),
            ToldData::decl(&config),
            SinceData::decl(&config),
            RangeData::decl(&config),
            QuestionData::decl(&config),
            ChangesData::decl(&config),
            OpenChange::decl(&config),
            MoveColumns::decl(&config),
            AnswersData::decl(&config),
            GivenData::decl(&config),
            ObjectionData::decl(&config),
            CaseData::decl(&config),
            VerdictData::decl(&config),
            ItemColumns::decl(&config),
            ClueColumns::decl(&config),
            OriginColumns::decl(&config),
        ];
        let head = "// Made from the structs of `src/report/page/data` by their test: `UPDATE_DOCS=1 cargo test --lib data`.\n";
        let made = format!("{head}\n{}\n", declared.join("\n\n"));
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(TYPES);
        if std::env::var_os("UPDATE_DOCS").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        let known = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            known, made,
            "{TYPES} is old: UPDATE_DOCS=1 cargo test --lib data"
        );
    }

    #[test]
    fn the_script_says_every_word_that_it_gets() {
        let script = super::super::SCRIPT;
        let Value::Object(words) =
            serde_json::to_value(ScriptWords::of(Language::English.words())).unwrap()
        else {
            panic!()
        };
        for key in words.keys() {
            assert!(
                script.contains(&format!("T.{key}")),
                "the script never says {key}"
            );
        }
        let said = script.split("T.").skip(1).map(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        });
        for key in said.flatten().filter(|key| key.contains('_')) {
            assert!(
                words.contains_key(key),
                "the script says {key}, which stands nowhere"
            );
        }
    }

    #[test]
    fn nothing_in_the_data_can_act() {
        let evil = "</script><!--<script>&amp;\u{2028}\"\\\n";
        let written = inert::for_page(&evil).unwrap_or_default();
        assert!(!written.contains(['<', '>', '&', '\u{2028}']), "{written}");
        assert_eq!(
            serde_json::from_str::<String>(&written).ok().as_deref(),
            Some(evil)
        );
        assert!(written.len() <= weight(evil) + 3, "{}", written.len());
    }
}
