//! A table of Meta's files, with one row for each kind of file: where it lies in each era, what it
//! tells, how its page in an HTML export is written, and how well it is known. All other modules
//! look these up here.
//!
//! A kind of file that is read has a [`FileKind`], and a reader of the same name in `readers`. A
//! file that is only counted has a line in `counted.tsv`. For all other files `folders.tsv` says
//! what they hold, by their folder. `tops.tsv` lists the folders at the top of an export, and where
//! those of older eras are today.

mod apart;
mod apps;
mod beside;
mod counted;
mod downloads;
mod facebook;
mod find;
mod first;
mod folders;
mod instagram;
mod names;
mod paths;
mod phone;
mod records;
mod roots;
mod shared;
mod threads;
mod tops;

use std::fmt;

use crate::item::{Platform, Surface};
pub(crate) use apart::{is_account_report, is_of_secure_download, is_sent_in_chat};
pub(crate) use beside::{
    SENT, START_PAGE, is_among_messages, is_attachment, is_folder_of_media, is_index,
    is_look_of_pages, is_start_page, may_be_of_app, tells_zone,
};
pub use counted::{CountedFile, counted_files, has_data_for_keys};
pub(crate) use downloads::named_download;
pub use find::{KnownFile, kind, what_is};
pub(crate) use find::{Rank, ranks};
pub use folders::folders;
pub(crate) use folders::{Nature, new_file, tells_of_activity};
pub use names::today;
pub(crate) use names::{in_inbox, is_page_of_2017, place_of_2017};
pub(crate) use paths::{is_json, is_page, matches, twin};
pub(crate) use phone::is_kept_on_the_phone;
pub(crate) use records::{Keys, is_key_of_record, kind_of_record, names_talks};
pub(crate) use roots::{kind_of_root, platform_by_version, platform_of_root};
pub(crate) use threads::{ThreadPlace, is_secure_thread, is_thread, thread_at};
pub use tops::{Owner, activity, owner, tops};
pub(crate) use tops::{
    inner_owner, is_of_threads, is_root_file, owner_of_shared, tells_first_layout,
};

/// A kind of file that a reader reads.
#[derive(Debug)]
pub struct FileKind {
    /// Stable id, which its reader shares. It never changes; it is only retired.
    pub id: &'static str,
    /// The platform whose file it is.
    pub platform: Platform,
    /// Another platform that has the same file.
    pub also: Option<Platform>,
    /// Title in lists.
    pub title: &'static str,
    /// Paths below the activity folder of an export: every one it ever had, except those that
    /// `names` derives.
    pub paths: &'static [Path],
    /// Further root keys under which its records may stand. They are too common or too little known
    /// to identify the file. The version at their end may be missing.
    pub roots: &'static [&'static str],
    /// What is read from it.
    pub reads: &'static str,
    /// What it cannot tell.
    pub cannot_tell: &'static str,
    /// How well the format is known.
    pub tier: FormatTier,
    /// Where all its records stand, if its name says that this is another place than the own
    /// timeline. No file is sure to hold only what is on the own timeline: a sentence above a record
    /// may name a group.
    pub(crate) elsewhere: Option<Surface>,
    /// How its HTML page is written; `None` if there is no such page.
    pub page: Option<Dialect>,
    /// The category in which its records are counted, if they are account data. Facts in them are
    /// read too.
    pub counted: Option<&'static str>,
    /// Whether an export made today would hold it.
    pub offered: Offered,
}

/// One place where a kind of file lies.
#[derive(Debug)]
pub struct Path {
    /// `*` matches anything within a folder, `**` anything.
    pub pattern: &'static str,
    /// The shapes it was seen in. Others may occur (archives.md 4.0).
    pub shapes: &'static [Shape],
    /// In how many of 27 real layouts it was seen; 0 if it is only described by others.
    pub layouts: u32,
}

/// The outermost shape of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A list of records, or the record itself if there is only one.
    List,
    /// One record of labels and values.
    Entity,
    /// An object with a form of its own.
    Object,
    /// An object with this root key, which identifies the file wherever it lies.
    Keyed(&'static str),
    /// An object with this root key. It is a common word, so it identifies the file only if the
    /// second key occurs inside.
    Everyday(&'static str, &'static str),
}

/// How the records of an HTML page are written, which decides how the page becomes the JSON that
/// its reader takes. (html.md 4.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Facebook's posts, and records that are written like them.
    Classic,
    /// Facebook's comments.
    Comment,
    /// Records of labels and values, or classic ones if the page has no table.
    Either,
    /// Records of labels and values.
    Entity,
    /// Instagram's string maps (`string_map_data`).
    Map,
    /// Both maps and records of labels and values are made of the page; the reader takes those that
    /// its file has.
    Both,
    /// Instagram's likes.
    Like,
    /// A list of media files.
    Media,
    /// An album; the page is one record.
    Album,
    /// Facebook's profile; the page is one record.
    Profile,
    /// Posts on Instagram and Threads.
    Posted,
    /// Things with a name and a time: Pages, friends, events, listings. (Low: no such page was
    /// seen.)
    Named,
    /// Changes of an account. (Low, as are the next two.)
    Change,
    /// A gaming profile.
    Player,
    /// Long posts of the years up to 2020.
    Note,
    /// A thread of messages.
    Thread,
}

/// How well a format is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatTier {
    /// Seen in this many independent real layouts.
    Seen(u32),
    /// Only described by others.
    Documented,
}

impl fmt::Display for FormatTier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seen(layouts) => write!(f, "seen in {layouts} of 27 real layouts"),
            Self::Documented => f.write_str("only described by others"),
        }
    }
}

/// Which exports hold a kind of file. In others it is not reported as missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// Exports since 2021.
    Today,
    /// Only exports in Instagram's first layout.
    FirstLayout,
    /// Only older exports: Meta no longer has the feature.
    Formerly,
    /// None: it is a download of its own.
    Apart,
}

/// A path that was seen in this many real layouts.
const fn seen(layouts: u32, pattern: &'static str, shapes: &'static [Shape]) -> Path {
    Path {
        pattern,
        shapes,
        layouts,
    }
}

/// A path that is only described by others.
const fn described(pattern: &'static str, shapes: &'static [Shape]) -> Path {
    Path {
        pattern,
        shapes,
        layouts: 0,
    }
}

/// The defaults of a row.
const fn row(platform: Platform) -> FileKind {
    FileKind {
        id: "",
        platform,
        also: None,
        title: "",
        paths: &[],
        roots: &[],
        reads: "",
        cannot_tell: "",
        tier: FormatTier::Documented,
        elsewhere: None,
        page: None,
        counted: None,
        offered: Offered::Today,
    }
}

const FACEBOOK: FileKind = row(Platform::Facebook);
const INSTAGRAM: FileKind = row(Platform::Instagram);
const THREADS: FileKind = row(Platform::Threads);
const META_AI: FileKind = row(Platform::MetaAi);
const WHATSAPP: FileKind = row(Platform::Whatsapp);

/// The kinds of file in order of precedence: if two files hold the same thing, the record of the
/// earlier kind becomes the item.
const ORDER: [&[FileKind]; 6] = [
    facebook::content::KINDS,
    facebook::around::KINDS,
    instagram::KINDS,
    shared::KINDS,
    first::KINDS,
    apps::KINDS,
];

/// Every kind of file that is read, in order of precedence.
pub fn kinds() -> impl Iterator<Item = &'static FileKind> {
    ORDER.into_iter().flatten()
}

/// The paths of these kinds and of every file of account data, each with its platform.
pub fn paths_with_counted(
    of: impl Iterator<Item = &'static FileKind>,
) -> impl Iterator<Item = (Platform, &'static str)> {
    let read = of.flat_map(|kind| {
        kind.paths
            .iter()
            .map(move |path| (kind.platform, path.pattern))
    });
    let counted = counted_files()
        .iter()
        .flat_map(|file| file.paths.iter().map(|path| (file.platform, *path)));
    read.chain(counted)
}

impl FileKind {
    /// The folder in which a file of this kind is placed if it lies in no folder of an export.
    pub fn home(&self) -> &'static str {
        self.paths
            .first()
            .and_then(|path| path.pattern.rsplit_once('/'))
            .map_or("", |(folder, _)| folder)
    }

    /// Whether this path is one of its paths.
    pub fn is_at(&self, inner: &str) -> bool {
        self.paths.iter().any(|path| matches(path.pattern, inner))
    }

    /// The path with this rank.
    pub fn path(&self, rank: Rank) -> Option<&'static Path> {
        self.paths.get(usize::from(rank.0) % find::MOST_PATHS)
    }
}

impl Path {
    /// A path that matches the pattern. It keeps the file's own name if that matches.
    pub fn place(&self, name: &str) -> String {
        let stem = || name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        match self.pattern.rsplit_once('/') {
            Some((folder, last)) if matches(last, name) => format!("{folder}/{name}"),
            _ => self.pattern.replace('*', stem()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_is_whole() {
        let mut ids = BTreeSet::new();
        for kind in kinds() {
            assert!(ids.insert(kind.id), "{} stands twice", kind.id);
            assert!(
                ![kind.id, kind.title, kind.reads, kind.cannot_tell].contains(&""),
                "{kind:?}"
            );
            assert!(
                (1..=find::MOST_PATHS).contains(&kind.paths.len()),
                "{}",
                kind.id
            );
            let most = kind.paths.iter().map(|path| path.layouts).max();
            match kind.tier {
                FormatTier::Seen(layouts) => assert!(
                    (1..=27).contains(&layouts) && most <= Some(layouts),
                    "{}",
                    kind.id
                ),
                FormatTier::Documented => assert_eq!(most, Some(0), "{}", kind.id),
            }
        }
    }

    /// A root key that identifies a file must lead to one kind of file.
    #[test]
    fn a_root_tells_one_kind() {
        let mut roots: Vec<(&str, &str)> = Vec::new();
        for kind in kinds() {
            for shape in kind.paths.iter().flat_map(|path| path.shapes) {
                if let Shape::Keyed(root) = shape {
                    roots.push((*root, kind.id));
                }
            }
        }
        roots.sort_unstable();
        roots.dedup();
        let twice: Vec<_> = roots
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
