//! Albums, and the pictures and videos that stand outside of them.

use serde::Deserialize;

use crate::item::{Item, Kind};
use crate::lexicon::labels::{COVER_PHOTOS, Labels, PROFILE_PICTURES};
use crate::readers::Reader;
use crate::readers::dialect::{Media, attach};
use crate::readers::gathered::Claim;
use crate::readers::identity::media_identity;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::words::Words;
use crate::text::Text;
use crate::time::MomentSeconds;

/// Albums.
pub(crate) static ALBUMS: Reader =
    Reader { id: "facebook.albums", read: |source, out| json::read(source, &mut Albums, out) };

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Album {
    name: Option<Text>,
    photos: Vec<Media>,
    cover_photo: Option<Media>,
    description: Option<Text>,
    last_modified_timestamp: Option<MomentSeconds>,
}

struct Albums;

impl Records for Albums {
    type Record<'r> = Album;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] =
        &["name", "photos", "cover_photo", "last_modified_timestamp", "description"];

    fn record(&mut self, album: Album, out: &mut Sink<'_>) {
        match album.pictures_of() {
            Some(kind) => pictures(kind, &album, out),
            None => whole(album, out),
        }
    }
}

/// Folders of the two special albums, whatever the language of their names (high), and those names.
static SPECIAL: &[(Kind, &str, &Labels)] = &[
    (Kind::ProfilePicture, "/Profilepictures_", &PROFILE_PICTURES),
    (Kind::CoverPhoto, "/Coverphotos_", &COVER_PHOTOS),
];

impl Album {
    fn pictures_of(&self) -> Option<Kind> {
        let first = self.photos.first().and_then(Media::path).unwrap_or("");
        let by_folder = SPECIAL.iter().find(|(_, folder, _)| first.contains(folder));
        let by_name = || SPECIAL.iter().find(|(_, _, names)| names.is_text(self.name.as_ref()));
        by_folder.or_else(by_name).map(|(kind, _, _)| *kind)
    }
}

fn pictures(kind: Kind, album: &Album, out: &mut Sink<'_>) {
    let claim = if kind == Kind::ProfilePicture { Claim::ProfilePicture } else { Claim::CoverPhoto };
    for photo in &album.photos {
        let Some(path) = photo.path() else { continue };
        out.claim(path, claim);
        let item = picture(kind, photo, out);
        out.item(item);
    }
    // Without a cover, the newest picture is the likeliest to be in use.
    for photo in album.photos.iter().filter(|photo| photo.path().is_some()) {
        out.picture(kind, 1, photo.time(), media_identity(kind, photo));
    }
    if let Some(cover) = album.cover_photo.as_ref().filter(|cover| cover.path().is_some()) {
        out.picture(kind, 0, cover.time(), media_identity(kind, cover));
    }
}

/// One picture as an item; what was written beside it is its text.
fn picture(kind: Kind, medium: &Media, out: &mut Sink<'_>) -> Item {
    let mut item = out.draft(kind, medium.time());
    item.text = medium.words().map(|text| out.text(text.clone())).collect::<Words>().into_text();
    attach(&mut item, [medium]);
    item.identity = media_identity(kind, medium);
    item
}

fn whole(album: Album, out: &mut Sink<'_>) {
    // The album's own date is its last change; what matters is when its first picture stood there.
    let first = album.photos.iter().map(Media::time).filter(|time| time.seconds().is_some()).min();
    let modified = album.last_modified_timestamp.map(|time| time.0);
    let mut item = out.draft(Kind::Album, first.or(modified).unwrap_or_default());
    attach(&mut item, &album.photos);
    out.claim_media(&item, Claim::Album);
    let captions = album.photos.iter().flat_map(Media::words);
    let words = [&album.name, &album.description].into_iter().flatten().chain(captions);
    item.text = words.map(|text| out.text(text.clone())).collect::<Words>().into_text();
    out.item(item);
}

/// Photos outside of albums.
pub(crate) static PHOTOS: Reader =
    Reader { id: "facebook.photos", read: |source, out| json::read(source, &mut Loose(Kind::Photo), out) };

/// Videos.
pub(crate) static VIDEOS: Reader =
    Reader { id: "facebook.videos", read: |source, out| json::read(source, &mut Loose(Kind::Video), out) };

struct Loose(Kind);

impl Records for Loose {
    type Record<'r> = Media;
    const ROOTS: &'static [&'static str] = &["other_photos_v2", "videos_v2", "other_photos", "videos"];
    const SIGNATURE: &'static [&'static str] = &["uri", "creation_timestamp", "media_metadata", "title", "description"];

    fn record(&mut self, medium: Media, out: &mut Sink<'_>) {
        let item = picture(self.0, &medium, out);
        for path in &item.media {
            out.claim(path, Claim::Alone);
            out.echo(path);
        }
        out.item(item);
    }
}
