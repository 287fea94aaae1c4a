//! Locates the pages of Facebook's exports of 2017 and before: `html/timeline.htm` and others in
//! that folder, `index.htm` with the profile beside it, and folders of albums and threads with
//! everyday names (html.md 6: high).

use std::collections::BTreeSet;

use super::layout::{Hint, Located};
use super::roles::is_noise;
use crate::archive::Entry;
use crate::catalogue::{is_page_of_2017, place_of_2017};
use crate::item::Platform;

/// The path before the `html` folder of such an export, if this is the path of one of its pages;
/// else `None`.
pub(crate) fn wrapper(path: &str) -> Option<&str> {
    let (folder, name) = path.rsplit_once('/')?;
    let wrapper = folder
        .strip_suffix("html")
        .filter(|_| is_page_of_2017(name))?;
    (wrapper.is_empty() || wrapper.ends_with('/')).then(|| wrapper.trim_end_matches('/'))
}

/// Splits a path of such an export; `None` if it is not part of it.
pub(crate) fn locate(path: &str, wrapper: &str) -> Option<Located> {
    let relative = match wrapper {
        "" => path,
        _ => path.strip_prefix(wrapper)?.strip_prefix('/')?,
    };
    let inner = place_of_2017(relative)?;
    let hint = Hint::Sure(Platform::Facebook);
    Some(Located {
        wrapper: wrapper.to_owned(),
        relative: relative.to_owned(),
        inner,
        hint,
        page: false,
        secure: false,
    })
}

/// Locates the entries of such exports. Their folders have everyday names, so only their pages show
/// that they are exports.
pub(crate) fn locate_all(entries: &[Entry], located: &mut [Option<Located>]) {
    let wrappers: BTreeSet<(usize, &str)> = entries
        .iter()
        .filter_map(|entry| Some((entry.input, wrapper(&entry.path)?)))
        .collect();
    for (entry, slot) in entries
        .iter()
        .zip(located)
        .filter(|(entry, _)| !is_noise(&entry.path))
    {
        let of_input = wrappers
            .range((entry.input, "")..)
            .take_while(|(input, _)| *input == entry.input);
        if let Some(at) = of_input
            .filter_map(|(_, wrapper)| locate(&entry.path, wrapper))
            .next()
        {
            *slot = Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_what_lies_beside_them() {
        assert_eq!(wrapper("html/timeline.htm"), Some(""));
        assert_eq!(
            wrapper("facebook-ada/html/friends.htm"),
            Some("facebook-ada")
        );
        assert_eq!(wrapper("html/holiday.htm"), None);
        assert_eq!(wrapper("myhtml/timeline.htm"), None);
        let inner = |path: &str| locate(path, "x").map(|located| located.inner);
        assert_eq!(
            inner("x/html/timeline.htm").as_deref(),
            Some("posts/your_posts_1.htm")
        );
        assert_eq!(
            inner("x/photos/12/index.htm").as_deref(),
            Some("posts/album/12.htm")
        );
        assert_eq!(
            inner("x/messages/3.html").as_deref(),
            Some("messages/inbox/3/message_1.htm")
        );
        assert_eq!(
            inner("x/photos/12/1.jpg").as_deref(),
            Some("photos/12/1.jpg")
        );
        assert_eq!(inner("x/letters/1.txt"), None);
        assert_eq!(inner("html/timeline.htm"), None);
    }
}
