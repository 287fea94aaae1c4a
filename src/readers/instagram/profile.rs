//! The profile of an Instagram or Threads account, and whether it was private on the day of the
//! export.

use super::handle::Download;
use super::parts::{LabelledPart, Part, parts};
use crate::facts::Fact;
use crate::item::{Item, Kind};
use crate::lexicon::answers::yes_or_no;
use crate::readers::Reader;
use crate::readers::dialect::{self, MapValue, Meaning, Media, Record, attach};
use crate::readers::form::date;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::unite::identity::stem_identity;
use crate::text::{Text, not_blank};
use crate::time::Moment;

/// The Instagram profile.
pub(crate) static PROFILE: Reader = Reader {
    id: "instagram.profile",
    read: |source, out| dialect::read(source, &mut InstagramProfile(Download::of(source)), out),
};

/// The Threads profile.
pub(crate) static THREADS_PROFILE: Reader = Reader {
    id: "threads.profile",
    read: |source, out| dialect::read(source, &mut InstagramProfile(Download::of(source)), out),
};

struct InstagramProfile(Download);

impl Meaning for InstagramProfile {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let record = record.into_map();
        if let Some((_, picture)) = record.media_map_data.0.first() {
            profile_picture(picture, 0, out);
        }
        let pairs = &record.string_map_data.0;
        let entries: Vec<LabelledPart<'_>> = pairs
            .iter()
            .map(|(label, value)| entry(label, value))
            .collect();
        let parts = parts(&entries, &self.0);
        let private = parts
            .iter()
            .position(|part| *part == Part::Switch)
            .and_then(|at| entries.get(at)?.text);
        match private.and_then(yes_or_no) {
            Some(private) => out.fact(Fact::PrivateAccount(private)),
            None => out.problem(Problem::PrivacyNotTold),
        }
        for ((label, value), part) in pairs.iter().zip(parts) {
            if let Some(text) = value.text() {
                tell(part, label.as_str(), text, out);
            }
        }
    }
}

fn entry<'r>(label: &'r Text, value: &'r MapValue) -> LabelledPart<'r> {
    LabelledPart {
        label: label.as_str(),
        text: value.text().map(Text::as_str),
        timed: value.time() != Moment::Unknown,
    }
}

/// Gives a profile picture. Of the pictures with the lowest rank, the newest is in use.
pub(super) fn profile_picture(picture: &Media, rank: u8, out: &mut Sink<'_>) {
    let Some(path) = picture.path() else { return };
    let identity = stem_identity(path);
    let mut item = out.draft(Kind::ProfilePicture, picture.time());
    if let Some(title) = picture.title.as_ref().filter(not_blank) {
        item.text = out.text(title.clone());
    }
    attach(&mut item, [picture]);
    item.identity = identity;
    // The picture in the profile itself is the one in use.
    item.current = rank == 0;
    out.picture(Kind::ProfilePicture, rank, picture.time(), identity);
    out.item(item);
}

fn tell(part: Part, label: &str, value: &Text, out: &mut Sink<'_>) {
    let text = out.text(value.clone());
    match part {
        Part::Username => {
            out.fact(Fact::Username(text.clone()));
            emit(Kind::Username, text, out);
        }
        Part::Name => {
            out.fact(Fact::HolderName(text.clone()));
            emit(Kind::Name, text, out);
        }
        Part::Bio => emit(Kind::Bio, text, out),
        Part::Website => emit_field(label, text, out),
        Part::Switch => {}
        Part::Account => {
            if let Some(day) = date(&text) {
                out.fact(Fact::Birthday(day));
            }
            out.account_data("contact_details", 1);
        }
        Part::PerhapsBirthday => {
            out.problem(Problem::SeveralDates);
            out.account_data("contact_details", 1);
        }
        Part::Unknown => {
            // The profile may show it, so it becomes an undetermined item, and its label is
            // reported.
            out.unknown_label(label);
            emit_field(label, text, out);
        }
    }
}

fn emit_field(key: &str, text: String, out: &mut Sink<'_>) {
    let item = out.draft(Kind::ProfileField, Moment::Unknown);
    out.item(Item {
        text,
        field: Some(key.to_owned()),
        current: true,
        ..item
    });
}

pub(super) fn emit(kind: Kind, text: String, out: &mut Sink<'_>) {
    let item = out.draft(kind, Moment::Unknown);
    out.item(Item {
        text,
        current: true,
        ..item
    });
}
