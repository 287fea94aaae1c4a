//! What Meta's files are: one row for each kind of file. Where a file lies in which era, what it gives, what its page in an
//! export in HTML looks like, how well it is known: whoever has to know one of these asks here.
//!
//! A kind of file that is read has a [`FileKind`], and a reader of the same name in `readers`. A file that is only counted
//! has a line in `counted.tsv`. `folders.tsv` says what a file is that has neither, `tops.tsv` which folders stand at the
//! top of an export and where those of older eras went.

mod apart;
mod apps;
mod beside;
mod counted;
mod facebook;
mod find;
mod first;
mod folders;
mod instagram;
mod names;
mod paths;
mod phone;
mod roots;
mod shared;
mod tops;

use std::fmt;

use crate::item::Platform;
pub use apart::{is_account_report, is_of_secure_download, is_sent_in_chat};
pub use beside::{
    SENT, START_PAGE, is_among_messages, is_attachment, is_folder_of_media, is_index, is_look_of_pages, is_start_page,
    tells_zone,
};
pub use counted::{CountedFile, counted_files, has_data_for_keys};
pub use find::{Known, Rank, kind, ranks, what_is};
pub use folders::{Folder, Nature, folders, new_file, tells_of_activity};
pub use names::{in_inbox, is_page_of_2017, place_of_2017, today};
pub use paths::{is_json, is_page, matches, twin};
pub use phone::is_kept_on_the_phone;
pub use roots::{kind_of_root, platform_of_root};
pub use tops::{
    Activity, Owner, Top, activity, inner_owner, is_instagram_folder, is_root_file, owner, tells_first_layout, tops,
};

/// A kind of file that a reader reads.
#[derive(Debug)]
pub struct FileKind {
    /// Stable name, which its reader shares; never changes, is only retired.
    pub id: &'static str,
    /// The platform whose file it is.
    pub platform: Platform,
    /// Another platform that has the same file.
    pub also: Option<Platform>,
    /// For lists.
    pub title: &'static str,
    /// Where it lies, below the activity folder of an export: every name it ever had but for those that `names` derives.
    pub paths: &'static [Path],
    /// Further keys of the root object under which its records stand, too everyday or too little known to tell the file by;
    /// the version at their end may be missing.
    pub roots: &'static [&'static str],
    /// What is read of it.
    pub reads: &'static str,
    /// What it cannot tell.
    pub cannot_tell: &'static str,
    /// How well the format is known.
    pub tier: Tier,
    /// How the records stand on its page in an export in HTML; nothing where there is no such page.
    pub page: Option<Dialect>,
    /// The category under which its records are counted, where they are account data; what facts they tell is read too.
    pub counted: Option<&'static str>,
    /// Whether an export of today would hold it.
    pub offered: Offered,
}

/// One place where a kind of file lies.
#[derive(Debug)]
pub struct Path {
    /// `*` stands for anything within a folder, `**` for anything.
    pub pattern: &'static str,
    /// The shapes it was seen in. Any other may come (archives.md 4.0).
    pub shapes: &'static [Shape],
    /// In how many of 27 real layouts it was seen; 0 where others describe it.
    pub layouts: u32,
}

/// The outermost shape of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A list, or the record itself where there is one only.
    List,
    /// One record of labels and values.
    Entity,
    /// An object of a form of its own.
    Object,
    /// An object with this key, by which the file is known wherever it lies.
    Keyed(&'static str),
    /// An object with this key, an everyday word: known by it only where the other key stands within.
    Everyday(&'static str, &'static str),
}

/// How the records of a page are written, by which the page becomes the JSON that its reader takes. (html.md 4.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Facebook's posts, and what is written like them.
    Classic,
    /// Its comments.
    Comment,
    /// Records of labels and values; classic ones where a page has no table.
    Either,
    /// Records of labels and values.
    Entity,
    /// Instagram's maps.
    Map,
    /// Maps, and records of labels and values: readers take the one that their file has.
    Both,
    /// Instagram's likes.
    Like,
    /// A list of media.
    Media,
    /// One album: a page is one record.
    Album,
    /// Facebook's profile: a page is one record.
    Profile,
    /// Posts of Instagram and Threads.
    Posted,
    /// Things with a name and a time: Pages, friends, events, listings. (Low: how their pages look was not seen.)
    Named,
    /// Changes of an account. (Low, as are the next two.)
    Change,
    /// A player of games.
    Player,
    /// Long posts of the years up to 2020.
    Note,
    /// A thread of messages.
    Thread,
}

/// How well a format is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// Seen in that many independent real layouts.
    Seen(u32),
    /// Only described by others.
    Documented,
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seen(layouts) => write!(f, "seen in {layouts} of 27 real layouts"),
            Self::Documented => f.write_str("only described by others"),
        }
    }
}

/// Whether an export holds a kind of file: where it does not, that kind is not missing from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// One of the layouts since 2021 does.
    Today,
    /// Only one of Instagram's first layout does, and nothing else.
    FirstLayout,
    /// Meta no longer has what it tells of.
    Formerly,
    /// It comes as a download of its own.
    Apart,
}

/// A place seen in that many real layouts.
const fn seen(layouts: u32, pattern: &'static str, shapes: &'static [Shape]) -> Path {
    Path { pattern, shapes, layouts }
}

/// A place that others describe.
const fn told(pattern: &'static str, shapes: &'static [Shape]) -> Path {
    Path { pattern, shapes, layouts: 0 }
}

/// What a row leaves out.
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
        tier: Tier::Documented,
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

/// The kinds of file, in the order in which they go before each other: where two files tell of one thing, the record of
/// the earlier kind is the item.
const ORDER: [&[FileKind]; 6] =
    [facebook::content::KINDS, facebook::around::KINDS, instagram::KINDS, shared::KINDS, first::KINDS, apps::KINDS];

/// Every kind of file that is read, in that order.
pub fn kinds() -> impl Iterator<Item = &'static FileKind> {
    ORDER.into_iter().flatten()
}

impl FileKind {
    /// The folder in which it is taken to lie where it lies in none of an export.
    pub fn home(&self) -> &'static str {
        self.paths.first().and_then(|path| path.pattern.rsplit_once('/')).map_or("", |(folder, _)| folder)
    }

    /// Whether it lies at that path.
    pub fn is_at(&self, inner: &str) -> bool {
        self.paths.iter().any(|path| matches(path.pattern, inner))
    }

    /// The path of that rank.
    pub fn path(&self, rank: Rank) -> Option<&'static Path> {
        self.paths.get(usize::from(rank.0) % find::MOST_PATHS)
    }
}

impl Path {
    /// A path that the pattern matches: with the file's own name if that fits.
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
            assert!(![kind.id, kind.title, kind.reads, kind.cannot_tell].contains(&""), "{kind:?}");
            assert!((1..=find::MOST_PATHS).contains(&kind.paths.len()), "{}", kind.id);
            let most = kind.paths.iter().map(|path| path.layouts).max();
            match kind.tier {
                Tier::Seen(layouts) => assert!((1..=27).contains(&layouts) && most <= Some(layouts), "{}", kind.id),
                Tier::Documented => assert_eq!(most, Some(0), "{}", kind.id),
            }
        }
    }

    /// A root by which a file is known wherever it lies leads to one kind of file.
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
        let twice: Vec<_> = roots.windows(2).filter(|pair| pair[0].0 == pair[1].0).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
