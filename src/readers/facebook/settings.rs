//! Facebook's privacy settings: the only file that says who may see a part of the profile.

use crate::facts::{Fact, Setting, SettingOf};
use crate::lexicon::audience::is_public;
use crate::lexicon::labels;
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Labelled, Meaning, Record};
use crate::readers::facebook::profile;
use crate::readers::sink::Sink;
use crate::text::{Text, not_blank};

/// The privacy settings.
pub(crate) static SETTINGS: Reader = Reader {
    id: "facebook.privacy_settings",
    read: |source, out| account_data::facts(source, &mut SettingsFile, out),
};

struct SettingsFile;

impl Meaning for SettingsFile {
    // Audiences are the subject of this file.
    const WATCHED: bool = false;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        rows(&record.label_values, out);
    }
}

/// Gives every pair of a label and a value as a setting, at any depth.
fn rows(values: &[Labelled], out: &mut Sink<'_>) {
    for one in values {
        let row =
            Some((one.name(), audience(one))).and_then(|(label, value)| Some((label?, value?)));
        if let Some((label, value)) = row.filter(|(label, _)| !label.is_blank()) {
            let public = is_public(&value);
            let setting = Setting {
                of: of(label),
                label: out.text(label.clone()),
                value,
                public,
            };
            out.fact(Fact::Setting(setting));
        }
        rows(&one.dict, out);
        rows(&one.vec, out);
    }
}

/// The value of a row: its text, joined with the texts of a list without labels; `None` if there
/// are none.
fn audience(row: &Labelled) -> Option<String> {
    let bare = row
        .vec
        .iter()
        .filter(|value| value.name().is_none())
        .filter_map(|value| value.value.as_ref());
    let values: Vec<&str> = row
        .value
        .iter()
        .chain(bare)
        .filter(not_blank)
        .map(Text::as_str)
        .collect();
    (!values.is_empty()).then(|| values.join(", "))
}

fn of(label: &Text) -> SettingOf {
    let label = label.as_str();
    if labels::FUTURE_POSTS.is(label) {
        return SettingOf::FuturePosts;
    }
    profile::key_of(label).map_or(SettingOf::Other, SettingOf::Field)
}
