//! Albums, and pictures and videos outside of albums.

use super::standing::Places;
use crate::item::Kind;
use crate::lexicon::labels::{COVER_PHOTOS, Labels, PROFILE_PICTURES};
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Media, Record, WordsFrom, attach};
use crate::readers::gathered::Claim;
use crate::readers::sink::Sink;
use crate::readers::unite::identity::media_identity;
use crate::readers::words::ItemWords;

/// Albums.
pub(crate) static ALBUMS: Reader = Reader {
    id: "facebook.albums",
    read: |source, out| dialect::read(source, &mut Albums(Places::new(WordsFrom::Named)), out),
};

struct Albums(Places);

impl Meaning for Albums {
    fn record(&mut self, album: Record, out: &mut Sink<'_>) {
        match pictures_of(&album) {
            Some(kind) => pictures(kind, &album, out),
            None => whole(&album, &mut self.0, out),
        }
    }
}

/// Folders of the two special albums, which are the same in every language (high), and their names.
static SPECIAL: &[(Kind, &str, &Labels)] = &[
    (Kind::ProfilePicture, "/Profilepictures_", &PROFILE_PICTURES),
    (Kind::CoverPhoto, "/Coverphotos_", &COVER_PHOTOS),
];

/// The kind of a picture by its folder; `None` if it lies in neither special album.
pub(super) fn kind_by_folder(path: &str) -> Option<Kind> {
    SPECIAL
        .iter()
        .find(|(_, folder, _)| path.contains(folder))
        .map(|(kind, _, _)| *kind)
}

fn pictures_of(album: &Record) -> Option<Kind> {
    let media = album.media();
    let by_folder = media
        .iter()
        .find_map(|medium| medium.path())
        .and_then(kind_by_folder);
    let by_name = || {
        SPECIAL
            .iter()
            .find(|(_, _, names)| names.is_text(album.thing_name()))
            .map(|(kind, _, _)| *kind)
    };
    by_folder.or_else(by_name)
}

fn pictures(kind: Kind, album: &Record, out: &mut Sink<'_>) {
    let claim = if kind == Kind::ProfilePicture {
        Claim::ProfilePicture
    } else {
        Claim::CoverPhoto
    };
    for photo in album.media() {
        let Some(path) = photo.path() else { continue };
        out.claim(path, claim);
        let mut item = out.draft(kind, photo.time());
        item.text = photo
            .words()
            .map(|text| out.text(text.clone()))
            .collect::<ItemWords>()
            .into_text();
        attach(&mut item, [photo]);
        item.identity = media_identity(kind, photo);
        // Without a cover picture, the newest one is most likely in use.
        out.picture(kind, 1, item.time, item.identity);
        out.item(item);
    }
    if let Some(cover) = album
        .cover_photo
        .as_ref()
        .filter(|cover| cover.path().is_some())
    {
        out.picture(kind, 0, cover.time(), media_identity(kind, cover));
    }
}

fn whole(album: &Record, places: &mut Places, out: &mut Sink<'_>) {
    let mut item = album.tell(Kind::Album, WordsFrom::Named, out).item;
    // An album that was never filled shows nobody more than its name.
    let name = album
        .thing_name()
        .map(|name| out.text(name.clone()))
        .unwrap_or_default();
    if item.media.is_empty() && item.text == name {
        return;
    }
    // The album's own date is its last change. What matters is when its first picture was added.
    let first = album
        .media()
        .into_iter()
        .map(Media::time)
        .filter(|time| time.seconds().is_some())
        .min();
    item.time = first.unwrap_or(item.time);
    out.claim_media(&item, Claim::Album);
    places.give(item, album, out);
}

/// Photos outside of albums.
pub(crate) static PHOTOS: Reader = Reader {
    id: "facebook.photos",
    read: |source, out| dialect::read(source, &mut Loose::new(Kind::Photo), out),
};

/// Videos.
pub(crate) static VIDEOS: Reader = Reader {
    id: "facebook.videos",
    read: |source, out| dialect::read(source, &mut Loose::new(Kind::Video), out),
};

struct Loose {
    kind: Kind,
    places: Places,
}

impl Loose {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            places: Places::new(WordsFrom::Said),
        }
    }
}

impl Meaning for Loose {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = record.tell(self.kind, WordsFrom::Said, out).item;
        item.identity = record
            .media()
            .first()
            .map_or(0, |medium| media_identity(self.kind, medium));
        for path in &item.media {
            out.claim(path, Claim::Alone);
            out.echo(path);
        }
        self.places.give(item, &record, out);
    }
}
