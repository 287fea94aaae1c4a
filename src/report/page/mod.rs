//! The page: one file, with no reference to anything outside of it. What it shows comes ready from
//! here; the template places it and escapes every text. Its one script finds the same numbers and
//! items as data, and adds what needs one: the list of all items, and answers that are tried.
//! Without script, and on paper, the rest is whole.

mod accounts;
mod ai;
mod answer;
mod asked;
mod by_region;
mod cards;
mod charts;
mod conversations;
mod data;
mod foot;
mod gleaned;
mod opening;
mod proofs;
mod tables;
mod thumbnails;
mod todo;

use std::io::{self, Write};

use askama::Template;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};

use self::accounts::{AccountRow, Accounts, SeveralNames, exported, several_names};
use self::ai::{AiSection, ai, settings};
use self::answer::{
    FirstStep, LastStep, Things, Ways, again, alert, inputs, last_step, regions, with_region,
};
use self::asked::AskedSection;
use self::by_region::{InRegions, Regions};
use self::cards::CardSection;
use self::charts::{Band, BarPiece, LabelAt, Timeline, bands, bar, legend, periods, timeline};
use self::conversations::{ConversationRow, conversations};
use self::data::{PageContents, gather};
use self::foot::Foot;
use self::gleaned::{Details, PlacesSection};
use self::opening::{
    KindGroup, OutcomeCard, PlatformRow, judged, kinds, outcomes, platforms, seen,
};
use self::proofs::{Proof, start_in};
use self::tables::{FileRow, ROWS, RuleRow, files, problems, rules};
use self::thumbnails::Thumbnails;
use self::todo::{Guide, Todo};
use super::advice::{actions_tried, instead};
use super::alerts::{Alert, alerts};
use super::answer::{ShortAnswer, of_names, sentences};
use super::basis::region_name;
use super::letter::LetterPart;
use super::mark::{self, Mark};
use super::wording::{
    account_data, condition, coverage, head, messages, outcome, personalisation, unread,
    unread_parts,
};
use crate::language::{Split as _, Words, at_start};
use crate::readers::{Export, Status};
use crate::report::Audit;

/// The style sheet.
pub const STYLE: &str = include_str!("style.css");
/// The script.
///
/// It reads the data that stands in the page, and nothing else; it sends nothing, keeps nothing in
/// the browser, and puts texts only where texts stand, so that nothing of an archive can act. Its
/// parts share one scope, in this order.
pub const SCRIPT: &str = concat!(
    "\"use strict\";\n(() => {\n",
    include_str!("script/words.js"),
    include_str!("script/elements.js"),
    include_str!("script/answers.js"),
    include_str!("script/kept.js"),
    include_str!("script/fold.js"),
    include_str!("script/numbers.js"),
    include_str!("script/answer.js"),
    include_str!("script/letter.js"),
    include_str!("script/items.js"),
    include_str!("script/items_told.js"),
    include_str!("script/list.js"),
    include_str!("script/filters.js"),
    include_str!("script/address.js"),
    include_str!("script/one.js"),
    include_str!("script/things.js"),
    include_str!("script/pictures.js"),
    include_str!("script/questions.js"),
    include_str!("script/answers_file.js"),
    include_str!("script/csv.js"),
    include_str!("script/opened.js"),
    include_str!("script/json_parts.js"),
    include_str!("script/read_json.js"),
    include_str!("script/read_csv.js"),
    include_str!("script/paper.js"),
    include_str!("script/begin.js"),
    "})();\n",
);

#[derive(Template)]
#[template(path = "page.html")]
struct ReportPage {
    /// The language's words.
    w: &'static Words,
    /// The answer, a sentence each.
    answer: Vec<String>,
    things: Option<Things>,
    ways: Vec<InRegions<Ways>>,
    /// What was not read, where that must be known before the answer is believed.
    closed: Vec<String>,
    /// What the answer does not say: that nobody can see what was used, and what Meta says of names.
    allows: Vec<String>,
    /// That the accounts are under several names, and the command that reports on each.
    several_names: Option<SeveralNames>,
    /// The day of the export.
    exported: Option<String>,
    first_step: Option<FirstStep>,
    last_step: LastStep,
    /// The letter, where there is one.
    draft: Option<InRegions<Vec<InRegions<LetterPart>>>>,
    /// The command that writes it as a file.
    letter: String,
    law: Vec<InRegions<String>>,
    region: String,
    regions: Vec<(&'static str, String)>,
    region_code: &'static str,
    /// The command that judges anew.
    again: String,
    style: &'static str,
    script: &'static str,
    data: String,
    policy: String,
    title: String,
    /// What the page is of, under the key by which that is found.
    mark: (&'static str, String),
    redacted: bool,
    judged: String,
    foot: Foot,
    /// Who says when training began, and the sentence before it.
    start: Option<(String, Proof)>,
    all: String,
    listed: String,
    head: Vec<String>,
    as_of: String,
    legend: Vec<(&'static str, &'static str)>,
    whole: Vec<BarPiece>,
    outcomes: Vec<OutcomeCard>,
    platforms: Vec<PlatformRow>,
    accounts: Vec<AccountRow>,
    kinds: Vec<KindGroup>,
    seen: [String; 3],
    timeline: Option<Timeline>,
    bands: Vec<Band>,
    open: Vec<OpenRow>,
    coverage: Vec<String>,
    unread: Option<String>,
    asked: AskedSection,
    /// What must be seen before the numbers; what the region, once chosen, settles, only while none is.
    alerts: Vec<InRegions<String>>,
    before_you_act: Vec<InRegions<(String, &'static [Proof])>>,
    guide: Guide,
    /// What there is to say where rules advise nothing.
    instead: String,
    actions: Vec<Todo>,
    details: Option<Details>,
    places: Option<PlacesSection>,
    thumbnails: Thumbnails,
    sections: Vec<CardSection>,
    messages: Option<String>,
    messages_hold: String,
    time_holds: String,
    pictures_hold: String,
    personalisation: Option<String>,
    ai: Option<AiSection>,
    settings: Vec<(String, String)>,
    conversations: Vec<ConversationRow>,
    account_data: Vec<(String, String, &'static str)>,
    account_sentence: String,
    about_you: Vec<String>,
    ledger: Vec<(String, String)>,
    ledger_sentence: String,
    named: Vec<FileRow>,
    files: Vec<FileRow>,
    files_left_out: Option<String>,
    named_left_out: Option<String>,
    problems_left_out: Option<String>,
    conversations_left_out: Option<String>,
    problems: Vec<(String, String, String)>,
    rules: Vec<RuleRow>,
}

/// Items that cannot be decided, and why.
struct OpenRow {
    n: String,
    /// What stands after the number.
    rest: String,
}

/// Writes the page.
pub(super) fn write(
    w: &'static Words,
    audit: &Audit,
    mut out: &mut (dyn Write + Send),
) -> io::Result<()> {
    page(w, audit)?.write_into(&mut out)
}

fn page(w: &'static Words, audit: &Audit) -> io::Result<ReportPage> {
    let all = &audit.summary.all;
    let mut accounts = Accounts::of(w, audit);
    let entries = audit.archive.entries();
    let periods = periods(w, &audit.summary);
    let timeline = timeline(w, audit, &periods);
    let PageContents {
        data,
        carried,
        gleaned,
        sections,
        rules: tried,
    } = gather(w, audit, &periods, &mut accounts)?;
    let (details, places, thumbnails) = gleaned.close(audit);
    let conversations = conversations(w, audit);
    let by_region = Regions::of(w, audit);
    let guide = by_region.guide();
    let advised = actions_tried(audit, tried.iter().copied());
    let first_step = FirstStep::of(w, audit, &advised);
    let actions: Vec<Todo> = advised
        .into_iter()
        .map(|advice| Todo::of(w, advice))
        .collect();
    let told = guide
        .objecting
        .iter()
        .chain(&guide.other)
        .chain(actions.iter().filter(|one| !one.idle))
        .map(|one| one.id.clone())
        .collect();
    let time_holds = timeline
        .as_ref()
        .map_or(w.say("page-no-items"), |timeline| &timeline.caption)
        .to_owned();
    let platforms = platforms(w, audit);
    let pictures = thumbnails.shown.len() as u64;
    let things = Things::of(w, platforms.len() > 1, &sections, &thumbnails);
    Ok(ReportPage {
        style: STYLE,
        policy: content_security_policy(!thumbnails.shown.is_empty()),
        title: accounts.labels(),
        mark: (mark::KEY, Mark::of_audit(audit).to_string()),
        redacted: audit.redacted,
        w,
        answer: sentences(w, audit),
        ways: by_region.ways(&guide),
        closed: unread_parts(w, audit),
        allows: allows(w, audit),
        several_names: several_names(w, audit),
        exported: exported(w, audit),
        last_step: last_step(w, audit, first_step.as_ref(), things.as_ref()),
        things,
        first_step,
        letter: letter(audit),
        law: by_region.law(),
        draft: by_region.letter(),
        region: w.fill(
            "page-region",
            &[("region", &region_name(w, audit.packs.region()))],
        ),
        regions: regions(w),
        region_code: audit
            .packs
            .region()
            .entry()
            .map_or("", |entry| entry.code.as_str()),
        again: again(audit),
        all: w.number(all.items),
        listed: listed(w, audit, carried, all.items),
        data,
        script: SCRIPT,
        legend: legend(w),
        whole: bar(all),
        outcomes: outcomes(w, audit),
        platforms,
        accounts: accounts.rows(w),
        kinds: kinds(w, audit),
        seen: seen(w, all),
        timeline,
        bands: bands(w, audit),
        foot: Foot::of(w, audit, &accounts.labels(), exported(w, audit).as_deref()),
        start: start(w, audit),
        judged: judged(w, audit),
        head: head(w, audit),
        as_of: w.fill("page-as-of", &[("day", &w.date(audit.as_of))]),
        open: audit
            .summary
            .open
            .iter()
            .map(|(open, n)| open_row(w, *n, condition(w, *open)))
            .collect(),
        asked: AskedSection::of(w, audit),
        coverage: coverage(w, audit),
        unread: unread(w, audit),
        alerts: alerts(audit)
            .into_iter()
            .map(|one| InRegions {
                what: alert(w, audit, one),
                only: by_region.unknown().filter(|_| one == Alert::RegionUnknown),
            })
            .collect(),
        before_you_act: by_region.before_you_act(),
        guide,
        instead: instead(w, audit).join(" "),
        actions,
        details,
        places,
        thumbnails,
        sections,
        messages_hold: if audit.summary.messages.conversations > 0 {
            messages(w, audit)
        } else {
            w.say("page-no-messages").to_owned()
        },
        time_holds,
        pictures_hold: w.count(pictures, "told-pictures"),
        messages: (audit.summary.messages.conversations > 0).then(|| messages(w, audit)),
        personalisation: personalisation(w, audit),
        ai: ai(w, audit),
        settings: settings(audit),
        conversations_left_out: left_out(w, audit.conversations.len(), conversations.len()),
        conversations,
        account_data: audit
            .account_data_outcomes()
            .into_iter()
            .map(|(export, of, category, records, judged)| {
                let label = accounts.told(export).unwrap_or(of.title());
                (
                    w.labelled(label, &w.word(category)),
                    w.number(records),
                    outcome(w, judged.is),
                )
            })
            .collect(),
        account_sentence: account_data(w, audit),
        about_you: audit
            .read
            .about_you
            .iter()
            .map(|((_, _, what), n)| {
                w.fill(
                    "page-about-you",
                    &[("n", &w.number(*n)), ("what", &at_start(&w.said(what)))],
                )
            })
            .collect(),
        ledger: Status::ALL
            .iter()
            .map(|status| {
                (
                    w.word(status.as_str()),
                    w.number(audit.read.ledger.count(*status) as u64),
                )
            })
            .collect(),
        ledger_sentence: w.fill(
            "told-ledger",
            &[
                ("entries", &w.number(entries.len() as u64)),
                (
                    "bytes",
                    &w.number(entries.iter().map(|entry| entry.bytes).sum()),
                ),
            ],
        ),
        named: files(w, audit, gave_nothing).take(ROWS).collect(),
        files: files(w, audit, given_something).take(ROWS).collect(),
        files_left_out: left_out(w, files(w, audit, given_something).count(), ROWS),
        named_left_out: left_out(w, files(w, audit, gave_nothing).count(), ROWS),
        problems_left_out: left_out(w, audit.read.problems.len(), ROWS),
        problems: problems(w, audit),
        rules: rules(w, audit, &tried, &told),
    })
}

/// The platform of an export, with the name of its holder where that is known.
fn account(w: &Words, export: &Export) -> String {
    let facts = &export.facts;
    let holder = facts.holder_name.as_ref().or(facts.username.as_ref());
    let on = if export.secure {
        w.say("ai-encrypted")
    } else {
        export.platform.title()
    };
    holder.map_or_else(|| on.to_owned(), |known| format!("{on} ({})", known.value))
}

/// How many of the items the page carries.
fn listed(w: &Words, audit: &Audit, carried: u64, all: u64) -> String {
    let (carried, all) = (w.number(carried), w.number(all));
    if carried == all {
        return w.fill("page-all-listed", &[("all", &all)]);
    }
    w.fill(
        "page-some-listed",
        &[
            ("carried", &carried),
            ("all", &all),
            (
                "command",
                &format!("metaudit {} -o report.csv", inputs(audit)),
            ),
        ],
    )
}

/// What the answer itself does not say, where there is one. The first line holds always, the others
/// until an answer is tried.
fn allows(w: &Words, audit: &Audit) -> Vec<String> {
    let answer = ShortAnswer::of(audit);
    if matches!(
        answer,
        ShortAnswer::NoPack | ShortAnswer::Empty | ShortAnswer::Nothing
    ) {
        return Vec::new();
    }
    let unstated = audit.summary.all.not_stated;
    // The upper end of a range is none of what Meta says nothing of.
    let beside = (answer == ShortAnswer::Between && unstated > 0)
        .then(|| w.count(unstated, "page-answer-unstated"));
    let names = of_names(audit).map(|id| w.say(id).to_owned());
    let always = Some(w.say("page-allows").to_owned());
    let lines = [always, names, beside, private_now(w, audit)];
    lines.into_iter().flatten().collect()
}

/// That the one account was private on the day of the export, so that only the time before is open.
fn private_now(w: &Words, audit: &Audit) -> Option<String> {
    let [export] = audit.read.exports.as_slice() else {
        return None;
    };
    let private = export.facts.private_account.as_ref()?.value;
    let platform = export.platform.title();
    private.then(|| w.fill("page-private-now", &[("platform", platform)]))
}

/// The command that drafts a letter.
fn letter(audit: &Audit) -> String {
    let region = with_region(audit);
    format!("metaudit letter {} -o letter.docx{region}", inputs(audit))
}

/// Who says when training began there.
fn start(w: &Words, audit: &Audit) -> Option<(String, Proof)> {
    let proof = start_in(audit.packs.region().code())?;
    let day = w.date(audit.training_since?);
    Some((w.fill("page-training-began", &[("day", &day)]), proof))
}

fn open_row(w: &Words, n: u64, why: &str) -> OpenRow {
    OpenRow {
        n: w.number(n),
        rest: w
            .template_of(n, "page-open-items")
            .after()
            .replace("{why}", why),
    }
}

fn given_something(status: Status) -> bool {
    matches!(status, Status::Read | Status::AccountData)
}

fn gave_nothing(status: Status) -> bool {
    matches!(status, Status::Unrecognised | Status::Unreadable)
}

/// What there is to say where a list had to end.
fn left_out(w: &Words, all: usize, shown: usize) -> Option<String> {
    let more = all.saturating_sub(shown) as u64;
    (more > 0).then(|| w.count(more, "told-left-out"))
}

/// Nothing may load or run, but the one style sheet and the one script, known by their hashes, and
/// pictures that stand in the page itself.
fn content_security_policy(pictures: bool) -> String {
    let [style, script] = [STYLE, SCRIPT].map(|text| BASE64_STANDARD.encode(Sha256::digest(text)));
    let pictures = if pictures { " img-src data:;" } else { "" };
    format!(
        "default-src 'none';{pictures} style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'"
    )
}

/// Nothing may load or run, but the one style sheet, known by its hash.
pub(super) fn style_alone() -> String {
    let style = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!("default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'")
}
