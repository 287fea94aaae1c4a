//! Makes the results after all files were read: facts, exports with what they lack, and the ledger.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::hidden::Hidden;
use super::seams::Seams;
use super::settle::{ItemInFile, Settler};
use super::{clues, pieces};
use crate::archive::Archive;
use crate::catalogue::{FileKind, Offered, kinds, named_download};
use crate::facts::{Fact, Facts};
use crate::item::{Conversation, ConversationKind, ExportId, Platform};
use crate::readers::entry_id;
use crate::readers::gathered::Gathered;
use crate::readers::locate::exports::{Clump, Layout, export_id};
use crate::readers::locate::people;
use crate::readers::locate::roles::Role;
use crate::readers::{
    Error, Export, ExportFormat, Given, Problem, ReadOut, ledger, meta_ai, owner, whatsapp,
};
use crate::storage::Sorted;

/// Makes facts, exports and the ledger from what the threads gathered.
///
/// There are two downloads of one account, or exports of several people.
pub(crate) fn finish(
    archive: &Archive,
    layout: &Layout,
    mut gathered: Gathered,
    found: Vec<Sorted<ItemInFile>>,
    given: Given<'_>,
) -> Result<ReadOut, Error> {
    let groups = gathered.clues.take_groups();
    let typed = gathered.clues.take_typed();
    let bios = std::mem::take(&mut gathered.clues.bios).settle();
    std::mem::take(&mut gathered.clues).settle(&mut gathered.facts);
    // Facts are learnt in the order of the files, whichever thread was first.
    gathered
        .facts
        .sort_by(|(a_export, _, a), (b_export, _, b)| (a_export, a).cmp(&(b_export, b)));
    // The file of privacy changes has the newest first. Changes of one day are ordered by the
    // second.
    gathered.facts.sort_by_key(|(export, fact, _)| {
        (
            *export,
            if let Fact::PrivacyChange(time, _) = fact {
                Some(*time)
            } else {
                None
            },
        )
    });
    let mut facts: BTreeMap<ExportId, Facts> = BTreeMap::new();
    for (number, export) in layout.exports.iter().enumerate() {
        let id = export_id(number);
        let newest = gathered.newest.get(&id).and_then(|moment| moment.day());
        facts.insert(
            id,
            Facts {
                page_export: export.page,
                exported_on: export.named_day,
                newest,
                ..Facts::default()
            },
        );
    }
    for (export, fact, origin) in std::mem::take(&mut gathered.facts) {
        facts.entry(export).or_default().learn(fact, origin);
    }
    facts.values_mut().for_each(clues::without_own_name);
    settle_owners(archive, layout, &mut facts, &gathered, typed, given.me);
    refuse_two_downloads(archive, layout, &facts)?;
    let several = people::several(archive, layout, &facts);
    if !several.is_empty() && !given.one_person {
        return Err(Error::SeveralPeople(several));
    }
    pieces::join(layout, &facts, &mut gathered.conversations);
    let (ledger, missing) = ledger::close(archive, layout, &gathered);
    let exports = layout.exports.iter().enumerate().map(|(number, export)| {
        let id = export_id(number);
        Export {
            id,
            platform: export.platform,
            secure: export.secure,
            format: format(layout, id),
            facts: facts.get(&id).cloned().unwrap_or_default(),
            language: gathered.heard.get(&id).and_then(|heard| heard.only()),
            span: gathered.spans.get(&id).copied(),
            missing_media: missing.get(&id).copied().unwrap_or(0),
            absent: absent(layout, id, export.platform, &gathered),
            empty: empty(layout, id, &gathered),
            requested: export.asked.as_ref().map(|asked| asked.kinds.clone()),
            missing_pages: export.asked.as_ref().map_or(0, |asked| asked.missing),
        }
    });
    let hidden = Hidden::find(gathered.any_hidden, &found).map_err(Error::Temporary)?;
    let exports = exports.collect();
    let mut problems = gathered.problems;
    for (number, entry) in archive.entries().iter().enumerate() {
        if let Some(note) = entry.note.filter(|_| entry.fault.is_none()) {
            *problems
                .entry((entry_id(number), Problem::Odd { note }))
                .or_default() += 1;
        }
    }
    Ok(ReadOut {
        exports,
        conversations: gathered.conversations.into_values().map(Arc::new).collect(),
        account_data: gathered.account_data,
        about_you: gathered.about_you,
        problems,
        ledger,
        found: found.into(),
        settler: Arc::new(Settler::new(
            gathered.claims,
            gathered.echoes,
            gathered.pictures,
            groups,
            hidden,
            Seams::find(&layout.placed, &gathered.files),
            bios,
        )),
        facts,
    })
}

/// Finds out whose the chats are in exports that do not say it.
fn settle_owners(
    archive: &Archive,
    layout: &Layout,
    facts: &mut BTreeMap<ExportId, Facts>,
    gathered: &Gathered,
    mut typed: clues::Typed,
    me: Option<&str>,
) {
    let holders: Vec<String> = facts
        .values()
        .filter_map(|facts| Some(facts.holder_name.as_ref()?.value.clone()))
        .collect();
    for (export, (id, facts)) in layout.exports.iter().zip(facts) {
        let own: Vec<&Conversation> = gathered
            .conversations
            .values()
            .filter(|one| one.export == *id)
            .collect();
        if !own.is_empty() || export.secure || export.platform == Platform::Whatsapp {
            let handles = export
                .clumps
                .iter()
                .filter_map(|clump| handle(archive, clump))
                .collect();
            let typed = typed.remove(id).unwrap_or_default();
            owner::settle(
                facts,
                &own,
                &owner::OwnerClues {
                    me,
                    typed,
                    handles,
                    holders: &holders,
                },
            );
        }
    }
}

/// The account in the name of a zip, or of the folder it was unpacked to; `None` if there is none,
/// or if it is of a platform whose accounts have no such name.
fn handle(archive: &Archive, (input, wrapper): &Clump) -> Option<String> {
    fn of(name: &str) -> Option<String> {
        let named = named_download(name)
            .filter(|it| matches!(it.platform, Some(Platform::Facebook | Platform::Instagram)))?;
        named.account.map(str::to_owned)
    }
    of(wrapper.rsplit('/').next().unwrap_or_default())
        .or_else(|| of(archive.inputs().get(*input)?.stem()))
}

/// Refuses two downloads of one account, which would make every total wrong. Two exports that do
/// not say whose they are may be of one account too.
fn refuse_two_downloads(
    archive: &Archive,
    layout: &Layout,
    facts: &BTreeMap<ExportId, Facts>,
) -> Result<(), Error> {
    let mut seen: Vec<((Platform, bool), Option<&str>)> = Vec::new();
    for (number, (export, own)) in layout.exports.iter().zip(facts.values()).enumerate() {
        let name = own.account_name();
        let (platform, of) = (export.platform, (export.platform, export.secure));
        let unclear = |(other, other_name): &((Platform, bool), Option<&str>)| {
            *other == of && (name.is_none() || other_name.is_none())
        };
        if let Some(first) = seen
            .iter()
            .position(|other| *other == (of, name) || unclear(other))
        {
            let name = name.map(str::to_owned);
            let [older, newer] = people::downloads(archive, layout, facts, [first, number]);
            return Err(Error::TwoDownloads {
                platform,
                name,
                older,
                newer,
            });
        }
        seen.push((of, name));
    }
    Ok(())
}

fn format(layout: &Layout, export: ExportId) -> ExportFormat {
    let has = |pages: bool| {
        layout
            .placed
            .iter()
            .any(|p| p.export == Some(export) && p.is_page == pages && p.role.is_read())
    };
    fn chats(role: &Role) -> bool {
        matches!(role, Role::Read(_, kind) if kind.id == whatsapp::CHATS.id)
    }
    let text = layout
        .placed
        .iter()
        .any(|placed| placed.export == Some(export) && chats(&placed.role));
    match (has(false), has(true)) {
        _ if text => ExportFormat::Text,
        (true, true) => ExportFormat::Mixed,
        (false, true) => ExportFormat::Html,
        _ => ExportFormat::Json,
    }
}

/// Kinds of file that are in the export, but whose files are all empty.
fn empty(layout: &Layout, export: ExportId, gathered: &Gathered) -> Vec<&'static FileKind> {
    let mut held: BTreeMap<&str, bool> = BTreeMap::new();
    for (id, notes) in &gathered.files {
        let Some(placed) = layout
            .placed
            .get(id.0 as usize)
            .filter(|placed| placed.export == Some(export))
        else {
            continue;
        };
        if let Role::Read(_, kind) = placed.role {
            let nothing = notes.items + notes.others + notes.account_data == 0;
            let unread = notes.broken.is_some() || notes.unknown.is_some();
            *held.entry(kind.id).or_default() |= !nothing || unread;
        }
    }
    kinds()
        .filter(|kind| held.get(kind.id) == Some(&false))
        .collect()
}

/// Kinds of file of the platform that the export lacks: "not in this export", never "empty".
fn absent(
    layout: &Layout,
    export: ExportId,
    platform: Platform,
    gathered: &Gathered,
) -> Vec<&'static FileKind> {
    // Conversations with Meta AI may be among the message threads, and are not absent then.
    let with_ai = |one: &Conversation| one.export == export && one.kind == ConversationKind::Ai;
    let found_ai = gathered.conversations.values().any(with_ai);
    let of_it = layout
        .placed
        .iter()
        .filter(|placed| placed.export == Some(export));
    let there: HashSet<&str> = of_it
        .filter_map(|placed| match placed.role {
            Role::Read(_, kind) => Some(kind.id),
            Role::AccountData(..)
            | Role::Shape(_)
            | Role::Media
            | Role::Scaffolding
            | Role::Twin(_)
            | Role::Unrecognised(_) => None,
        })
        .collect();
    let present = |kind: &FileKind| there.contains(kind.id);
    // A download of encrypted messages holds nothing else, and WhatsApp's chats and report are
    // exported one by one, so they lack nothing.
    let secure = layout
        .exports
        .get(usize::from(export.0))
        .is_some_and(|export| export.secure);
    if platform == Platform::Whatsapp || secure {
        return Vec::new();
    }
    // A file that exports of that time did not have is not missing.
    let first = kinds().any(|kind| kind.offered == Offered::FirstLayout && present(kind));
    let offered = if first {
        Offered::FirstLayout
    } else {
        Offered::Today
    };
    // Account data is not expected: most accounts lack some of it.
    let expected = kinds().filter(|kind| {
        kind.platform == platform && kind.offered == offered && kind.counted.is_none()
    });
    let is_there =
        |kind: &FileKind| present(kind) || (found_ai && kind.id == meta_ai::CONVERSATIONS.id);
    expected.filter(|kind| !is_there(kind)).collect()
}
