//! Copies of a file that file managers made in its folder, under a name in the language of the
//! system ("posts_1 - Copy", "Kopie von posts_1"; archives.md 2.1: high).

use std::collections::BTreeMap;

use super::exports::ExportEntry;
use super::roles::Role;
use crate::archive::Archive;
use crate::item::{EntryId, ExportId};
use crate::readers::account_data::Basis;
use crate::readers::entry_id;

/// Where copies of one file lie: in one folder of one export, with the same ending and size.
type CopyKey<'p> = (Option<ExportId>, &'p str, &'p str, u64);

/// Passes over copies: files with the same bytes as one of the same kind, with whose name their own
/// begins or ends.
pub(crate) fn pass_over(archive: &Archive, placed: &mut [ExportEntry]) {
    let mut alike: BTreeMap<CopyKey<'_>, BTreeMap<&str, EntryId>> = BTreeMap::new();
    for (number, (entry, one)) in archive.entries().iter().zip(placed.iter()).enumerate() {
        if one.role.is_read() {
            let (folder, name) = one.relative.rsplit_once('/').unwrap_or(("", &one.relative));
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
            let files = alike
                .entry((one.export, folder, ending, entry.bytes))
                .or_default();
            files.entry(stem).or_insert(entry_id(number));
        }
    }
    let mut reader = archive.reader();
    // Folders and tars declare no checksums.
    let mut sum = |id: EntryId| {
        let declared = archive.entry(id)?.checksum;
        declared.or_else(|| reader.checksum(id).ok())
    };
    let role = |id: EntryId| placed.get(id.0 as usize).map(|one| &one.role);
    let mut copies: Vec<(EntryId, EntryId)> = Vec::new();
    for files in alike.values().filter(|files| files.len() > 1) {
        for (stem, copy) in files {
            let of = parts(stem).find_map(|part| files.get(part).copied());
            let of = of.filter(|of| {
                let kinds = role(*copy).zip(role(*of));
                kinds.is_some_and(|(copy, of)| may_copy(copy, of))
                    && sum(*of).is_some()
                    && sum(*of) == sum(*copy)
            });
            copies.extend(of.map(|of| (*copy, of)));
        }
    }
    for (copy, of) in copies {
        if let Some(copy) = placed.get_mut(copy.0 as usize) {
            copy.role = Role::Twin(of);
        }
    }
    // Another part may hold again what a file manager copied.
    for number in 0..placed.len() {
        let first = original(placed, entry_id(number));
        if let Some(Role::Twin(of)) = placed.get_mut(number).map(|one| &mut one.role) {
            *of = first;
        }
    }
}

/// What an entry repeats, through copies of copies; itself if it is none. A copy's name is longer
/// than that of what it repeats, so this ends.
fn original(placed: &[ExportEntry], mut id: EntryId) -> EntryId {
    while let Some(Role::Twin(of)) = placed.get(id.0 as usize).map(|one| &one.role) {
        id = *of;
    }
    id
}

/// Whether one may be a copy of the other. A name that the catalogue knows is the file's own.
fn may_copy(copy: &Role, of: &Role) -> bool {
    match (copy, of) {
        (Role::Read(_, own), Role::Read(_, other)) => own.id == other.id,
        (Role::AccountData(own, Basis::Seen | Basis::Documented), Role::AccountData(other, _)) => {
            own == other
        }
        (Role::Read(..) | Role::AccountData(_, Basis::Seen | Basis::Documented), _) => false,
        (
            Role::AccountData(_, Basis::Folder | Basis::Name(_))
            | Role::Shape(_)
            | Role::Media
            | Role::Scaffolding
            | Role::Twin(_)
            | Role::Unrecognised(_),
            _,
        ) => true,
    }
}

/// The beginnings and ends of a name that stand apart from the rest: "posts_1" is none of
/// "posts_11".
fn parts(stem: &str) -> impl Iterator<Item = &str> {
    fn of_name(c: Option<char>) -> bool {
        c.is_some_and(|c| c.is_ascii_alphanumeric())
    }
    let cuts = stem.char_indices().skip(1);
    cuts.flat_map(move |(at, _)| {
        let (before, after) = stem.split_at(at);
        let begins = (!of_name(after.chars().next())).then_some(before);
        let ends = (!of_name(before.chars().next_back())).then_some(after);
        [begins, ends]
    })
    .flatten()
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn the_name_of_a_copy_holds_the_name_of_the_file() {
        let has = |copy: &str, name: &str| parts(copy).any(|part| part == name);
        for copy in [
            "posts_1 - Copy",
            "posts_1 kopia",
            "posts_1 (1)",
            "Kopie von posts_1",
            "posts_1\u{306e}\u{30b3}\u{30d4}\u{30fc}",
        ] {
            assert!(has(copy, "posts_1"), "{copy}");
        }
        for other in ["posts_1", "posts_11", "reposts_1", "posts_2"] {
            assert!(!has(other, "posts_1"), "{other}");
        }
    }
}
