//! What the extension of a file name says about the file. Phones also write extensions in capitals
//! ("IMG_0001.MOV").

/// What a file of media holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    Picture,
    Video,
    Sound,
    /// Subtitles, and documents sent in chats.
    Document,
}

/// Extensions that were seen in exports (archives.md 3: high for the first of each line), and those
/// that phones and cameras write.
const ENDINGS: &[(Medium, &[&str])] = &[
    (
        Medium::Picture,
        &[
            "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "jfif", "bmp", "tif",
            "tiff",
        ],
    ),
    (
        Medium::Video,
        &[
            "mp4", "mov", "webm", "m4v", "3gp", "3g2", "avi", "mkv", "mpg", "mpeg", "wmv",
        ],
    ),
    (
        Medium::Sound,
        &[
            "m4a", "aac", "mp3", "wav", "ogg", "oga", "opus", "amr", "flac",
        ],
    ),
    (Medium::Document, &["srt", "vtt", "pdf"]),
];

/// The kind of media that a path's extension stands for; `None` if it has no known one.
pub(crate) fn medium(path: &str) -> Option<Medium> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (_, ending) = name.rsplit_once('.')?;
    let known = |endings: &[&str]| {
        endings
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    };
    ENDINGS
        .iter()
        .find(|(_, endings)| known(endings))
        .map(|(medium, _)| *medium)
}

/// Whether the extension is that of a video.
pub(crate) fn is_video(path: &str) -> bool {
    medium(path) == Some(Medium::Video)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_do_not_matter_and_folders_say_nothing() {
        for path in [
            "a.mp4",
            "media/reels/1.MP4",
            "b.MOV",
            "c.3gp",
            "d.m4v",
            "e.WebM",
        ] {
            assert!(is_video(path), "{path}");
        }
        for path in ["a.jpg", "videos.mp4/a", "mp4", "a.mp4.zip", "", "a."] {
            assert!(!is_video(path), "{path}");
        }
        assert_eq!(medium("a/b.JPEG"), Some(Medium::Picture));
        assert_eq!(medium("a.opus"), Some(Medium::Sound));
        assert_eq!(medium("a.json"), None);
    }
}
