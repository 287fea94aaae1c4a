//! Decides the role of each entry by its path alone, before anything is read.

use super::layout::Located;
use crate::archive::Packing;
use crate::catalogue::{
    FileKind, KnownFile, Nature, Rank, is_attachment, is_folder_of_media, is_index, is_json,
    is_kept_on_the_phone, is_look_of_pages, is_page, is_start_page, kind, new_file,
    tells_of_activity, what_is,
};
use crate::item::{EntryId, Kind, Platform};
use crate::lexicon::endings::medium;
use crate::readers::account_data::Basis;
use crate::readers::note::Note;
use crate::readers::whatsapp;

/// What an entry is for.
#[derive(Clone, Debug)]
pub(crate) enum Role {
    /// Read by the reader for this kind of file. The rank is that of the path that matched.
    Read(Rank, &'static FileKind),
    /// Counted as account data in this category.
    AccountData(&'static str, Basis),
    /// An unknown file in a folder of content of this kind.
    Shape(Kind),
    /// A picture, video or sound, or a file sent in a message.
    Media,
    /// Start pages, icons, notes that say "no data", leftovers of unpacking.
    Scaffolding,
    /// A duplicate of another entry.
    Twin(EntryId),
    /// Unknown.
    Unrecognised(Note),
}

impl Role {
    /// Whether the entry is opened and read.
    pub(crate) fn is_read(&self) -> bool {
        matches!(
            self,
            Self::Read(..) | Self::AccountData(..) | Self::Shape(_)
        )
    }
}

/// The role of an entry inside an export. An HTML page has the role of its JSON twin, whose path
/// `inner` is.
pub(crate) fn role(platform: Platform, at: &Located, inner: &str, path: &str) -> Role {
    let name = path.rsplit('/').next().unwrap_or(path);
    // Before 2018, pages with that name held the profile and albums, and are read as these.
    let is_itself = at.inner.ends_with(name);
    if (is_start_page(path) && is_itself) || is_look_of_pages(&at.relative) {
        return Role::Scaffolding;
    }
    if is_attachment(platform, &at.inner) {
        return Role::Media;
    }
    let of_page = is_page(name);
    if of_page && platform == Platform::Whatsapp {
        return Role::Unrecognised(Note::PageOfAccountReport);
    }
    if of_page && is_index(&at.inner) {
        return Role::Scaffolding;
    }
    let is_chat = platform == Platform::Whatsapp
        && kind(whatsapp::CHATS.id).is_some_and(|chats| chats.is_at(&at.inner));
    if !is_json(name) && !of_page && !is_chat {
        return if is_media(&at.relative) {
            Role::Media
        } else {
            Role::Unrecognised(Note::StrangeKindOfFile)
        };
    }
    match what_is(platform, inner) {
        Some(KnownFile::Read(kind, rank)) if !of_page || kind.page.is_some() => {
            Role::Read(rank, kind)
        }
        Some(KnownFile::Read(..)) => Role::Unrecognised(Note::PageNotYet),
        Some(KnownFile::Counted(file)) => Role::AccountData(file.category, Basis::of(file)),
        None => match new_file(platform, inner) {
            Some(Nature::AccountData(category)) => Role::AccountData(category, Basis::Folder),
            Some(Nature::Content(kind)) if kind != Kind::AiPrompt && tells_of_activity(inner) => {
                Role::AccountData("activity", Basis::Name(kind))
            }
            Some(Nature::Content(kind)) => Role::Shape(kind),
            None => Role::Unrecognised(Note::UnknownFile),
        },
    }
}

/// The role of an entry outside of any export.
pub(crate) fn role_outside(path: &str) -> Role {
    if is_noise(path) || is_start_page(path) {
        Role::Scaffolding
    } else if is_media(path) {
        Role::Media
    } else if is_page(path) {
        Role::Unrecognised(Note::PageOutside)
    } else if is_kept_on_the_phone(path) {
        Role::Unrecognised(Note::OfThePhone)
    } else if let Some(packing) = Packing::named(path) {
        Role::Unrecognised(match packing {
            Packing::Zip => Note::ZipInside,
            Packing::Tar | Packing::Gzip | Packing::Other(_) => Note::ArchiveNotOpened,
        })
    } else {
        Role::Unrecognised(Note::Outside)
    }
}

/// Whether it is a file that macOS, Windows or zip programs add (archives.md 2.3: high).
pub(crate) fn is_noise(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.split('/').any(|part| part == "__MACOSX")
        || name.starts_with("._")
        || matches!(name, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// Whether a file is media, by its extension; without one, by its folder.
fn is_media(relative: &str) -> bool {
    let (folder, name) = relative.rsplit_once('/').unwrap_or(("", relative));
    match name.rsplit_once('.') {
        Some((_, ending)) if ending.len() <= 4 => medium(name).is_some(),
        _ => is_folder_of_media(folder),
    }
}
