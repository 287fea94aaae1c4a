//! User names of Instagram: their form, and the one in the file name of a download.

use crate::readers::source::FileSource;

/// Instagram allows no longer user name.
const LONGEST: usize = 30;

/// Whether a text has only characters of user names: small letters, digits, dots and underscores.
pub(super) fn may_be_handle(text: &str) -> bool {
    fn fits(c: char) -> bool {
        c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_')
    }
    (1..=LONGEST).contains(&text.len()) && text.chars().all(fits)
}

/// Whether a text has the form of a user name: it is not a number, and has dots only inside.
pub(super) fn is_handle(text: &str) -> bool {
    may_be_handle(text)
        && text.contains(|c: char| c.is_ascii_lowercase() || c == '_')
        && !text.starts_with('.')
        && !text.ends_with('.')
        && !text.contains("..")
}

/// The names of a download and its folders, which contain the user name (archives.md 2.1: high).
#[derive(Debug)]
pub(super) struct Download(Vec<String>);

impl Download {
    /// The name of the zip, and of the folders in it.
    pub(super) fn of(source: &FileSource<'_, '_>) -> Self {
        let (path, input) = source.names();
        Self::named(std::iter::once(input.as_str()).chain(path.split('/')))
    }

    pub(super) fn named<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self(names.into_iter().map(str::to_lowercase).collect())
    }

    /// Whether one of the names contains this text as user name.
    pub(super) fn is_of(&self, text: &str) -> bool {
        is_handle(text) && self.0.iter().any(|name| names(name, text))
    }
}

/// Whether a name contains a user name: `instagram-ada_minta-2026-03-04-AbCd1234` since 2022;
/// before that `ada_minta_20190501`, in which dots became underscores.
fn names(name: &str, handle: &str) -> bool {
    if let Some(rest) = name.strip_prefix("instagram-") {
        return rest.split(['-', ' ', '(']).next() == Some(handle);
    }
    let day = name
        .strip_prefix(&handle.replace('.', "_"))
        .and_then(|rest| rest.strip_prefix('_'));
    day.is_some_and(|day| day.bytes().take_while(u8::is_ascii_digit).count() == 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        for text in ["ada", "ada_minta", "a.b.c", "x9", "_"] {
            assert!(is_handle(text), "{text}");
        }
        for text in [
            "",
            "Ada",
            "ada minta",
            "ada.",
            ".ada",
            "a..b",
            "123",
            "ada@example",
            "é",
            &"a".repeat(31),
        ] {
            assert!(!is_handle(text), "{text}");
        }
    }

    #[test]
    fn the_download_is_called_after_its_account() {
        let is_of = |name: &str, handle: &str| Download::named([name]).is_of(handle);
        assert!(is_of(
            "instagram-ada_minta-2026-03-04-AbCd1234",
            "ada_minta"
        ));
        assert!(is_of("Instagram-ada.minta-20220501", "ada.minta"));
        assert!(is_of("instagram-ada (1)", "ada"));
        assert!(is_of("ada_minta_20190501_part_1", "ada.minta"));
        assert!(!is_of("instagram-ada_minta-2026-03-04-AbCd1234", "ada"));
        assert!(!is_of("facebook-ada-2026-03-04-AbCd1234", "ada"));
        assert!(!is_of("ada_photos", "ada"));
        assert!(!is_of("instagram-2026-03-04", "2026"));
    }
}
