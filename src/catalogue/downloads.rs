//! The names that Meta gives to downloads: `instagram-ada_minta-2026-03-04-AbCd1234` (archives.md
//! 2.1, 2.2: high).

use crate::item::Platform;
use crate::text::not_empty;

/// What the name of a zip, or of the folder into which it was unpacked, says about a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NamedDownload<'n> {
    /// The platform; `None` for Messenger and the Accounts Center, whose downloads hold several platforms.
    pub platform: Option<Platform>,
    /// The part of the name that is mostly the account; in names that begin with `meta` it is the year.
    pub account: Option<&'n str>,
}

/// Parses such a name; `None` if the name has another form.
pub(crate) fn named_download(name: &str) -> Option<NamedDownload<'_>> {
    let mut parts = name.split('-');
    let platform = match parts.next()? {
        "facebook" => Some(Platform::Facebook),
        "instagram" => Some(Platform::Instagram),
        "threads" => Some(Platform::Threads),
        "messenger" | "meta" => None,
        _ => return None,
    };
    Some(NamedDownload {
        platform,
        account: parts.next().filter(not_empty),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_of_downloads_say() {
        let of = |platform, account| Some(NamedDownload { platform, account });
        assert_eq!(
            named_download("instagram-ada_minta-2026-03-04-AbCd1234"),
            of(Some(Platform::Instagram), Some("ada_minta"))
        );
        assert_eq!(
            named_download("facebook-ada-01.05.2026-x7Kq2LmN"),
            of(Some(Platform::Facebook), Some("ada"))
        );
        assert_eq!(
            named_download("meta-2026-May-01-10-00-00"),
            of(None, Some("2026"))
        );
        assert_eq!(named_download("threads"), of(Some(Platform::Threads), None));
        assert_eq!(
            named_download("facebook--2026"),
            of(Some(Platform::Facebook), None)
        );
        for other in ["", "my facebook-ada", "facebooks-ada", "facebook_ada"] {
            assert_eq!(named_download(other), None, "{other}");
        }
    }
}
