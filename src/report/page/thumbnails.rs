//! Small copies of the pictures that are covered, or may be. They are drawn here, from the archive,
//! within limits: what is too large or damaged costs itself only, and is named.

use std::io::{self, Cursor};
use std::panic::{AssertUnwindSafe, catch_unwind};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits};

use super::super::Audit;
use super::super::view::{ItemView, kind_on};
use super::super::walked::ItemReading;
use super::super::wording::{excerpt, outcome};
use super::data::List;
use crate::archive::limits::{PICTURE_BYTES, PICTURE_MEMORY, PICTURE_PIXELS};
use crate::archive::{EntryReader, Opened};
use crate::item::{EntryId, ExportId, Kind};
use crate::language::{Words, at_start};
use crate::policy::Coverage;

/// The longer side of a copy in pixels, and what it may take in bytes.
const SIDE: u32 = 240;
const BYTES: usize = 8 << 10;

/// Pictures shown of one item: an album has room for others beside it.
const OF_ONE: usize = 3;

/// Pictures that are tried for each that may be shown. Many may not be in the given files.
pub(super) const TRIED: usize = 3;

/// Files named that could not be shown.
const NAMED: usize = 20;

/// Characters of an item's words that stand for its picture.
const WORDS: usize = 80;

/// An item whose pictures may be shown.
struct Candidate {
    export: ExportId,
    media: Vec<String>,
    id: String,
    platform: &'static str,
    kind: String,
    day: Option<String>,
    words: String,
    is: Coverage,
}

/// Items with pictures, by their ranks.
pub(super) struct Candidates(Vec<Candidate>);

/// The ranks of items with pictures: those with profile pictures, those in scope, those that are
/// undecided.
pub(super) const RANKS: usize = 3;

/// The rank of an item; none where its pictures are not shown.
pub(super) fn rank_of(kind: Kind, is: Coverage) -> Option<usize> {
    match (kind, is) {
        (Kind::ProfilePicture, Coverage::InScope | Coverage::Undecided) => Some(0),
        (_, Coverage::InScope) => Some(1),
        (_, Coverage::Undecided) => Some(2),
        (_, Coverage::NotStated | Coverage::OutOfScope) => None,
    }
}

/// The pictures that are shown.
#[derive(Default)]
pub(super) struct Thumbnails {
    pub(super) shown: Vec<Thumbnail>,
    /// Those that could not be, each with why.
    pub(super) unshown: Vec<(String, &'static str)>,
    /// That there are more of them than are named.
    pub(super) more: Option<String>,
    more_unshown: u64,
}

pub(super) struct Thumbnail {
    pub(super) id: String,
    /// What it is, of which day, and its words, for those who do not see it.
    pub(super) says: String,
    pub(super) platform: &'static str,
    pub(super) kind: String,
    pub(super) day: Option<String>,
    pub(super) outcome: &'static str,
    pub(super) class: &'static str,
    pub(super) width: u32,
    pub(super) height: u32,
    /// A JPEG, in base64.
    pub(super) data: String,
}

impl Candidates {
    /// Reads those that were picked.
    pub(super) fn of(
        w: &Words,
        audit: &Audit,
        picked: &[List; RANKS],
        reading: &mut ItemReading<'_>,
    ) -> io::Result<Self> {
        let mut candidates = Vec::new();
        for list in picked {
            list.each(reading, |judged| {
                let view = ItemView::of(w, audit, judged);
                candidates.push(Candidate {
                    export: judged.item.export,
                    media: judged.item.media.iter().take(OF_ONE).cloned().collect(),
                    id: judged.id.to_string(),
                    platform: view.platform(),
                    kind: view.kind(),
                    day: view.day(),
                    words: view.words(WORDS).replace('\n', " "),
                    is: judged.outcome.is,
                });
                Ok(true)
            })?;
        }
        Ok(Self(candidates))
    }

    /// Draws as many as are wanted, in their order.
    pub(super) fn draw(self, w: &'static Words, audit: &Audit) -> Thumbnails {
        let mut drawn = Thumbnails::default();
        let candidates = self.0;
        let wanted = candidates
            .iter()
            .flat_map(|one| one.media.iter().map(|path| (one.export, path.as_str())));
        let entries = audit.read.media(wanted);
        let mut reader = audit.archive.reader();
        let mut tried = 0;
        let mut seen: Vec<EntryId> = Vec::new();
        for candidate in &candidates {
            for path in &candidate.media {
                let full = drawn.shown.len() >= audit.thumbnails
                    || tried >= audit.thumbnails.saturating_mul(TRIED);
                let Some(entry) = entries
                    .get(&(candidate.export, path.as_str()))
                    .filter(|_| !full)
                else {
                    continue;
                };
                if seen.contains(entry) {
                    continue;
                }
                seen.push(*entry);
                tried += 1;
                match copy_of(&mut reader, *entry) {
                    Ok(Some(copy)) => drawn.shown.push(candidate.thumbnail(w, copy)),
                    Ok(None) => {}
                    Err(why) => drawn.miss(audit, *entry, why.says(w)),
                }
            }
        }
        drawn.more =
            (drawn.more_unshown > 0).then(|| w.count(drawn.more_unshown, "page-more-unshown"));
        drawn
    }
}

impl Candidate {
    fn thumbnail(&self, w: &'static Words, copy: Copy) -> Thumbnail {
        let mut says = at_start(&kind_on(w, self.platform, &self.kind));
        if let Some(day) = &self.day {
            says.push_str(", ");
            says.push_str(day);
        }
        if !self.words.is_empty() {
            says = w.labelled(&says, &self.words);
        }
        Thumbnail {
            id: self.id.clone(),
            says,
            platform: self.platform,
            kind: self.kind.clone(),
            day: self.day.clone(),
            outcome: outcome(w, self.is),
            class: self.is.as_str(),
            width: copy.width,
            height: copy.height,
            data: BASE64_STANDARD.encode(copy.jpeg),
        }
    }
}

impl Thumbnails {
    /// The bytes that they take in the page.
    pub(super) fn bytes(&self) -> usize {
        self.shown.iter().map(|one| one.data.len()).sum()
    }

    fn miss(&mut self, audit: &Audit, entry: EntryId, why: &'static str) {
        if self.unshown.len() < NAMED {
            let path = audit
                .archive
                .entry(entry)
                .map_or("", |entry| entry.path.as_str());
            self.unshown.push((excerpt(path, 300), why));
        } else {
            self.more_unshown += 1;
        }
    }
}

/// A small copy of a picture.
struct Copy {
    width: u32,
    height: u32,
    jpeg: Vec<u8>,
}

/// Why a picture is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unshown {
    TooLarge,
    /// Or no picture of the form that it begins with.
    Damaged,
}

impl Unshown {
    fn says(self, w: &'static Words) -> &'static str {
        match self {
            Self::TooLarge => w.say("page-picture-too-large"),
            Self::Damaged => w.say("page-picture-damaged"),
        }
    }
}

/// The bytes by which the form of a picture is told.
const MAGIC: u64 = 32;

/// The copy of an entry; none where it is no picture: videos are not drawn.
fn copy_of(reader: &mut EntryReader<'_>, entry: EntryId) -> Result<Option<Copy>, Unshown> {
    if image::guess_format(reader.peek(entry, MAGIC).0).is_err() {
        return Ok(None);
    }
    if reader
        .archive()
        .entry(entry)
        .is_none_or(|entry| entry.bytes > PICTURE_BYTES)
    {
        return Err(Unshown::TooLarge);
    }
    let Ok(Opened::Whole(bytes, None)) = reader.open(entry) else {
        return Err(Unshown::Damaged);
    };
    // A decoder that panics on a strange picture must not cost the report.
    catch_unwind(AssertUnwindSafe(|| shrink(bytes)))
        .unwrap_or(Err(Unshown::Damaged))
        .map(Some)
}

fn shrink(bytes: &[u8]) -> Result<Copy, Unshown> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(PICTURE_MEMORY);
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Unshown::Damaged)?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Unshown::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PICTURE_PIXELS {
        return Err(Unshown::TooLarge);
    }
    let turned = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Unshown::Damaged)?;
    let mut copy = Copy {
        width: 0,
        height: 0,
        jpeg: Vec::new(),
    };
    // Made of noise, a copy takes more room; then it is made smaller still.
    for (side, quality) in [
        (SIDE, 75),
        (SIDE, 50),
        (SIDE * 2 / 3, 50),
        (SIDE / 2, 40),
        (SIDE / 4, 40),
    ] {
        if picture.width().max(picture.height()) > side {
            picture = picture.thumbnail(side, side);
        }
        let mut turned_picture = picture.clone();
        if let Some(turned) = turned {
            turned_picture.apply_orientation(turned);
        }
        let rgb = turned_picture.into_rgb8();
        copy = Copy {
            width: rgb.width(),
            height: rgb.height(),
            jpeg: Vec::new(),
        };
        JpegEncoder::new_with_quality(&mut copy.jpeg, quality)
            .encode_image(&rgb)
            .map_err(|_| Unshown::Damaged)?;
        if copy.jpeg.len() <= BYTES {
            break;
        }
    }
    Ok(copy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        // As hard to pack as a picture can be.
        let noise = |x: u32, y: u32| {
            image::Rgb([(x * 7919 + y * 104_729) as u8, (x ^ y) as u8, (x * y) as u8])
        };
        let picture = DynamicImage::from(image::RgbImage::from_fn(width, height, noise));
        picture
            .write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png)
            .unwrap();
        bytes
    }

    #[test]
    fn a_copy_is_small_whatever_the_picture() {
        for (width, height) in [(1, 1), (3, 900), (900, 3), (800, 600), (241, 240)] {
            let copy = shrink(&png(width, height)).unwrap();
            assert!(
                copy.jpeg.len() <= BYTES,
                "{width}x{height}: {} bytes",
                copy.jpeg.len()
            );
            assert!(
                copy.width.max(copy.height) <= SIDE && copy.width > 0 && copy.height > 0,
                "{width}x{height}"
            );
        }
    }

    /// A few bytes that say they are a picture of 4,000,000,000 points.
    #[test]
    fn a_bomb_is_refused_before_it_is_unpacked() {
        let mut bomb = png(1, 1);
        bomb[16..24].copy_from_slice(&[0, 0, 0xf4, 0x24, 0, 0, 0xf4, 0x24]);
        let crc = crc32fast::hash(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&crc.to_be_bytes());
        assert!(shrink(&bomb).is_err());
    }

    proptest! {
        #[test]
        fn a_damaged_picture_does_no_harm(at in 8_usize..2000, byte in any::<u8>(), cut in 8_usize..4000) {
            let mut bytes = png(40, 30);
            if let Some(hit) = bytes.get_mut(at) {
                *hit = byte;
            }
            bytes.truncate(cut);
            let _ = shrink(&bytes);
        }
    }
}
