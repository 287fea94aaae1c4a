//! Finds files that are recognised without the folders of an export: exported chats, the report
//! about a WhatsApp account, the download of end-to-end encrypted messages, and conversations of
//! the Meta AI app. They are recognised by their content, because people rename files, and names
//! are localised.

use std::collections::{BTreeMap, BTreeSet};

use super::exports::Peeks;
use super::layout::{Located, with_ending};
use super::roles::is_noise;
use crate::archive::{Archive, Entry};
use crate::catalogue::{
    FileKind, SENT, is_account_report, is_among_messages, is_of_secure_download, is_page,
    is_sent_in_chat, kind, names_talks, what_is,
};
use crate::item::Platform;
use crate::readers::{Reader, messenger, meta_ai, whatsapp};

/// A folder within an input.
pub(crate) type InputFolder<'e> = (usize, &'e str);

pub(crate) fn place(entry: &Entry) -> InputFolder<'_> {
    (
        entry.input,
        entry.path.rsplit_once('/').map_or("", |(folder, _)| folder),
    )
}

fn name(entry: &Entry) -> &str {
    entry.path.rsplit('/').next().unwrap_or(&entry.path)
}

fn ends_in(path: &str, ending: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, own)| own.eq_ignore_ascii_case(ending))
}

/// Locates entries of these kinds. Entries located by their paths stay there, except those of a
/// download of encrypted messages.
pub(crate) fn locate(archive: &Archive, located: &mut [Option<Located>], peeks: &mut Peeks<'_>) {
    secure(archive, located, peeks);
    chats(archive, located, peeks);
    account_reports(archive, located);
    talks(archive, located, peeks);
}

/// The folder in which the catalogue has the files of a reader.
fn home(reader: &Reader) -> &'static str {
    kind(reader.id).map_or("", FileKind::home)
}

/// Locates downloads of encrypted messages. Meta packs their threads at the root or in `messages/`,
/// with media in `media/` (messenger.md 3: high). People rename and copy them, and put them into
/// folders of any name, beside or inside the main export, so threads are recognised by their keys.
fn secure(archive: &Archive, located: &mut [Option<Located>], peeks: &mut Peeks<'_>) {
    let mut roots: BTreeSet<(usize, &str)> = BTreeSet::new();
    let mut threads: BTreeMap<usize, String> = BTreeMap::new();
    // A copy of a thread is the same thread, since its content names it; but files with two of
    // Meta's numbers are two threads, and so are two of one name in two folders.
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut copies: BTreeMap<(u32, u64), BTreeMap<&str, String>> = BTreeMap::new();
    // Entries by size. Only those of one size may be copies, and are read for their checksums.
    let mut alike: BTreeMap<u64, Option<usize>> = BTreeMap::new();
    let mut damaged: Vec<(usize, InputFolder<'_>)> = Vec::new();
    for (number, entry) in archive.entries().iter().enumerate() {
        if is_noise(&entry.path) || !ends_in(&entry.path, "json") {
            continue;
        }
        // Inside an export it can only be among the messages, under a name that no file of Meta's
        // has.
        let may_be = located.get(number).is_some_and(|at| match at {
            None => true,
            Some(at) => {
                is_among_messages(&at.inner) && what_is(at.hint.platform(), &at.inner).is_none()
            }
        });
        if !may_be {
            continue;
        }
        if !peeks.is_secure_thread(number) {
            damaged.extend(
                peeks
                    .unreadable
                    .contains(&number)
                    .then_some((number, place(entry))),
            );
            continue;
        }
        let (input, folder) = place(entry);
        roots.insert((
            input,
            folder
                .strip_suffix("messages")
                .map_or(folder, |above| above.trim_end_matches('/')),
        ));
        let own = name(entry);
        let unique = match names.insert(with_ending(own)) {
            true => own.to_owned(),
            false => format!("{}_{own}", folder.replace('/', "_")),
        };
        let bytes = entry.bytes;
        let first = alike.get_mut(&bytes).map(Option::take).and_then(|earlier| {
            let earlier = earlier
                .and_then(|one| Some((one, archive.entries().get(one)?, threads.get(&one)?)));
            if let Some((one, of, thread)) = earlier
                && let Some(sum) = peeks.checksum(one, of)
            {
                let same = copies.entry((sum, bytes)).or_default();
                same.insert(numbered(name(of)), thread.clone());
            }
            let sum = peeks.checksum(number, entry)?;
            let same = copies.entry((sum, bytes)).or_default();
            let known = match numbered(own) {
                "" => same.values().next(),
                of => same.get(of).or_else(|| same.get("")),
            };
            let thread = known.unwrap_or(&unique).clone();
            same.entry(numbered(own)).or_insert_with(|| thread.clone());
            Some(thread)
        });
        alike.entry(bytes).or_insert(Some(number));
        threads.insert(number, first.unwrap_or(unique));
    }
    if roots.is_empty() {
        return;
    }
    // A file that cannot be unpacked counts as what the files around it are.
    let places: BTreeSet<InputFolder<'_>> = threads
        .keys()
        .filter_map(|number| archive.entries().get(*number))
        .map(place)
        .collect();
    for (number, of) in damaged {
        if let Some(entry) = archive
            .entries()
            .get(number)
            .filter(|_| places.contains(&of))
        {
            threads.insert(number, name(entry).to_owned());
        }
    }
    for (number, (entry, slot)) in archive.entries().iter().zip(located).enumerate() {
        let (_, folder) = place(entry);
        let root = roots.iter().find(|(input, root)| {
            let inside = if root.is_empty() {
                folder
            } else {
                folder.strip_prefix(root).unwrap_or("-")
            };
            *input == entry.input && is_of_secure_download(inside.trim_start_matches('/'))
        });
        let Some((_, root)) = root else { continue };
        if let Some(own) = threads.get(&number) {
            let inner = format!("{}/{}", home(&messenger::SECURE), with_ending(own));
            *slot = Some(Located {
                secure: true,
                ..Located::alone(root, name(entry).to_owned(), inner, Platform::Facebook)
            });
        } else if entry.path.contains("media/")
            && slot.as_ref().is_none_or(|at| at.relative == at.inner)
        {
            let relative = format!("media/{}", name(entry));
            *slot = Some(Located {
                secure: true,
                ..Located::alone(root, relative.clone(), relative, Platform::Facebook)
            });
        }
    }
}

/// The name of a thread up to the number that Meta gives it; empty if a renamed file has none. What
/// follows marks a copy: `Bo Example_7 (1).json`, `Bo Example_7 - Copy.json`.
fn numbered(name: &str) -> &str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let Some((before, after)) = stem.rsplit_once('_') else {
        return "";
    };
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    stem.get(..before.len() + 1 + digits)
        .filter(|_| digits > 0)
        .unwrap_or("")
}

/// Whether a file may be an exported chat: it ends in `.txt` or has no extension, as when it was
/// shared from a phone (whatsapp.md 1). A name may contain a dot ("Dr. Bo").
fn may_be_text(name: &str) -> bool {
    fn is_ending(ending: &str) -> bool {
        (1..=5).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric())
    }
    ends_in(name, "txt")
        || !name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| is_ending(ending))
}

/// Locates texts that begin like chats, and files beside them, which were sent in them.
fn chats(archive: &Archive, located: &mut [Option<Located>], peeks: &mut Peeks<'_>) {
    let mut places: BTreeMap<InputFolder<'_>, bool> = BTreeMap::new();
    let mut damaged: Vec<(usize, &Entry)> = Vec::new();
    // Chats of all inputs may have the same name, so the number of the input makes the path unique.
    fn as_chat(entry: &Entry) -> Option<Located> {
        let inner = format!("{}/{}/{}", home(&whatsapp::CHATS), entry.input, entry.path);
        Some(Located::alone(
            "",
            entry.path.clone(),
            inner,
            Platform::Whatsapp,
        ))
    }
    fn free(number: usize, located: &[Option<Located>]) -> bool {
        located.get(number).is_some_and(Option::is_none)
    }
    for (number, entry) in archive.entries().iter().enumerate() {
        let may_be = free(number, located) && !is_noise(&entry.path) && may_be_text(name(entry));
        if !may_be {
            continue;
        }
        if peeks.is_chat(number) {
            let in_zip = archive
                .inputs()
                .get(entry.input)
                .is_some_and(|input| !input.is_unpacked);
            places.insert(place(entry), in_zip);
            if let Some(slot) = located.get_mut(number) {
                *slot = as_chat(entry);
            }
        } else if peeks.unreadable.contains(&number) {
            damaged.push((number, entry));
        }
    }
    // A text that cannot be unpacked counts as what the texts around it are, and is told as
    // damaged.
    for (number, entry) in damaged {
        if let Some(slot) = located
            .get_mut(number)
            .filter(|_| places.contains_key(&place(entry)))
        {
            *slot = as_chat(entry);
        }
    }
    for (number, entry) in archive.entries().iter().enumerate() {
        let Some(in_zip) = places.get(&place(entry)).filter(|_| free(number, located)) else {
            continue;
        };
        // A zip holds only the chat and what was sent in it. A folder may hold anything.
        if !is_noise(&entry.path) && (*in_zip || is_sent_in_chat(name(entry))) {
            let inner = format!("{SENT}/{}", name(entry));
            if let Some(slot) = located.get_mut(number) {
                *slot = Some(Located::alone(
                    "",
                    name(entry).to_owned(),
                    inner,
                    Platform::Whatsapp,
                ));
            }
        }
    }
}

/// Locates the report about an account by its name or the name of its zip (whatsapp.md 5: medium).
fn account_reports(archive: &Archive, located: &mut [Option<Located>]) {
    let reports: BTreeSet<usize> = archive
        .entries()
        .iter()
        .filter(|entry| {
            let input = archive
                .inputs()
                .get(entry.input)
                .map_or("", |input| input.stem());
            is_account_report(name(entry))
                || (is_account_report(input) && ends_in(&entry.path, "json"))
        })
        .map(|entry| entry.input)
        .collect();
    for (entry, slot) in archive.entries().iter().zip(located) {
        if slot.is_none() && reports.contains(&entry.input) && !is_noise(&entry.path) {
            let is_text = ends_in(&entry.path, "json") || is_page(&entry.path);
            let folder = if is_text {
                home(&whatsapp::ACCOUNT)
            } else {
                SENT
            };
            let inner = format!("{folder}/{}", name(entry));
            *slot = Some(Located::alone(
                "",
                name(entry).to_owned(),
                inner,
                Platform::Whatsapp,
            ));
        }
    }
}

/// Locates the file of conversations with the Meta AI app. It is often passed on alone or renamed,
/// so it is recognised by the file names in it. One for each input.
fn talks(archive: &Archive, located: &mut [Option<Located>], peeks: &mut Peeks<'_>) {
    let mut found: BTreeSet<usize> = BTreeSet::new();
    for (number, entry) in archive.entries().iter().enumerate() {
        let may_be =
            located.get(number).is_some_and(Option::is_none) && ends_in(&entry.path, "json");
        if may_be
            && !is_noise(&entry.path)
            && !found.contains(&entry.input)
            && names_talks(&String::from_utf8_lossy(&peeks.start_of_json(number)))
        {
            found.insert(entry.input);
            let (_, folder) = place(entry);
            let row = kind(meta_ai::APP_CONVERSATIONS.id).and_then(|kind| kind.paths.first());
            if let (Some(slot), Some(path)) = (located.get_mut(number), row) {
                let inner = path.pattern.to_owned();
                *slot = Some(Located::alone(
                    folder,
                    name(entry).to_owned(),
                    inner,
                    Platform::MetaAi,
                ));
            }
        }
    }
}
