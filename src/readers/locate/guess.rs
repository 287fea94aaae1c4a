//! Guesses what a zip is by its name and the names in its directory, without inflating anything.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::exports::main_platform;
use super::layout::{Hint, locate};
use crate::catalogue::named_download;
use crate::item::Platform;
use crate::time::day_in_name;

/// What a zip seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Guess {
    /// The platforms, of which there is at least one.
    pub platforms: BTreeSet<Platform>,
    /// The account, if the name tells it.
    pub account: Option<String>,
    /// The day of the export, if the name tells it.
    pub day: Option<Date>,
    /// The name that the parts of one download share: they differ only after the last hyphen
    /// (archives.md 2.2: high).
    pub download: String,
}

/// What a zip or folder with this name and these entries seems to be; `None` if it is no export.
pub(crate) fn guess<'p>(stem: &str, entries: impl Iterator<Item = &'p str>) -> Option<Guess> {
    let mut platforms: BTreeSet<Platform> = BTreeSet::new();
    for located in entries.filter_map(locate) {
        if let Hint::Sure(platform) = located.hint {
            platforms.insert(main_platform(platform));
        }
    }
    // A name for several platforms says less than the names of its entries.
    let named = named_download(stem).filter(|named| named.platform.is_some());
    platforms.extend(
        named
            .and_then(|named| named.platform)
            .filter(|_| platforms.is_empty()),
    );
    if platforms.is_empty() {
        return None;
    }
    let day = day_in_name(stem);
    let named = named.filter(|_| day.is_some());
    let account = named.and_then(|named| named.account).map(str::to_owned);
    let download = stem
        .rsplit_once('-')
        .filter(|_| named.is_some())
        .map_or(stem, |(download, _)| download);
    Some(Guess {
        platforms,
        account,
        day,
        download: download.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_zip_seems_to_be_is_told_by_its_name_or_its_directory() {
        let none = || std::iter::empty();
        let named = guess("facebook-ada-2026-05-01-x7Kq2LmN", none()).unwrap();
        assert_eq!(
            (named.account.as_deref(), named.download.as_str()),
            (Some("ada"), "facebook-ada-2026-05-01")
        );
        assert_eq!(named.day, "2026-05-01".parse().ok());
        let renamed = guess(
            "my data",
            ["your_facebook_activity/posts/your_posts_1.json"].into_iter(),
        )
        .unwrap();
        assert_eq!(
            (renamed.account, renamed.day, renamed.download.as_str()),
            (None, None, "my data")
        );
        assert_eq!(
            guess("holiday-2026-05-01", ["pictures/a.jpg"].into_iter()),
            None
        );
    }
}
