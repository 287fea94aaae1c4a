//! Accounts that the user joined in Meta's Accounts Centre. They show whether the exports of two
//! platforms are of one person.
//!
//! Facebook writes `{"accounts_center_v2": {"linked_accounts": [{service_name, native_app_id,
//! username, email, phone_number, name, linked_time}]}}` (medium: four published readers), since
//! 2024 also records of labels and values. Instagram writes maps with the account type, the user
//! name (of a Facebook account: its display name), an identifier and contact data (medium: four
//! published readers, in English and German).

use serde::Deserialize;

use super::Reader;
use super::account_data;
use super::dialect::{Labelled, MapValue, Pairs};
use super::form::is_contact;
use super::json::{self, Records};
use super::sink::Sink;
use super::source::FileSource;
use crate::facts::{Fact, LinkedAccount};
use crate::item::Platform;
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::{NAME, USERNAME};
use crate::lexicon::untranslated::platform;
use crate::text::Text;

/// Those that Facebook knows.
pub(crate) static FACEBOOK: Reader = Reader {
    id: "facebook.linked_accounts",
    read,
};

/// Those that Instagram knows.
pub(crate) static INSTAGRAM: Reader = Reader {
    id: "instagram.linked_accounts",
    read,
};

fn read(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    account_data::counted(source, out);
    json::read(source, &mut LinksReader::default(), out);
}

/// Most accounts that are kept of one file, so that no file can fill the memory.
const MOST: u64 = 100;

#[derive(Default)]
struct LinksReader(u64);

/// A record in any dialect.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct LinkRecord {
    service_name: Option<Text>,
    username: Option<Text>,
    name: Option<Text>,
    label_values: Vec<Labelled>,
    string_map_data: Pairs<MapValue>,
}

impl Records for LinksReader {
    type Record<'r> = LinkRecord;
    const SIGNATURE: &'static [&'static str] = &[
        "service_name",
        "native_app_id",
        "username",
        "email",
        "phone_number",
        "name",
        "linked_time",
        "timestamp",
        "title",
        "media",
        "fbid",
        "label_values",
        "string_map_data",
        "media_map_data",
    ];
    const ANY_ROOT: bool = true;
    const WATCHED: bool = false;

    fn understood(&self) -> u64 {
        self.0
    }

    /// All records were counted before, under whatever key they stand.
    fn strange_key(&self, _key: &str, _out: &mut Sink<'_>) {}

    fn record(&mut self, link: LinkRecord, out: &mut Sink<'_>) {
        let mut found = vec![keyed(&link), mapped(&link)];
        labelled(&link.label_values, &mut found);
        for mut account in found.into_iter().flatten() {
            self.0 += 1;
            if self.0 <= MOST {
                account.names.retain(|name| !name.is_blank());
                let names = account.names.into_iter().map(|name| out.text(name));
                let account = LinkedAccount {
                    platform: account.platform,
                    names: names.collect(),
                    is_named: account.is_named,
                };
                out.fact(Fact::LinkedAccount(account));
            }
        }
    }
}

/// An account with its names as they stand in the file.
struct Linked {
    platform: Platform,
    names: Vec<Text>,
    is_named: bool,
}

fn keyed(link: &LinkRecord) -> Option<Linked> {
    Some(Linked {
        platform: platform(link.service_name.as_ref()?.as_str())?,
        names: [&link.username, &link.name]
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
        is_named: link.username.is_some(),
    })
}

fn mapped(link: &LinkRecord) -> Option<Linked> {
    let pairs = link.string_map_data.0.iter();
    account(pairs.filter_map(|(label, value)| Some((Some(label), value.text()?))))
}

/// The accounts among labelled values, at any depth: values side by side are of one account.
fn labelled(values: &[Labelled], found: &mut Vec<Option<Linked>>) {
    let texts = values
        .iter()
        .filter_map(|value| Some((value.name(), value.text()?)));
    found.push(account(texts));
    for value in values {
        labelled(&value.dict, found);
        labelled(&value.vec, found);
    }
}

/// The account that values with their labels tell. Its platform is the only value that names one:
/// products are called the same in every language. Its names are the values under a label that is
/// known to stand for a name; without one any text may be its name, and that is noted.
fn account<'v>(values: impl Iterator<Item = (Option<&'v Text>, &'v Text)>) -> Option<Linked> {
    let mut of = None;
    let (mut names, mut others, mut is_named) = (Vec::new(), Vec::new(), false);
    for (label, text) in values {
        let (user, name) = (USERNAME.is_text(label), NAME.is_text(label));
        is_named |= user;
        if user || name {
            names.push(text.clone());
        } else if let Some(platform) = platform(text.as_str()) {
            if of.replace(platform).is_some() {
                return None;
            }
        } else if may_be_name(text.as_str()) {
            others.push(text.clone());
        }
    }
    if !is_named {
        names.append(&mut others);
    }
    Some(Linked {
        platform: of?,
        names,
        is_named,
    })
}

/// Whether a text may be a name: it has letters, and is no contact data, no address and no answer.
fn may_be_name(text: &str) -> bool {
    text.contains(char::is_alphabetic)
        && !is_contact(text)
        && !text.contains("://")
        && yes_or_no(text).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::Platform::{Facebook, Instagram};
    use serde_json::{Value, json};

    fn told(record: Value) -> Vec<(Platform, Vec<String>, bool)> {
        let link = LinkRecord::deserialize(&record).unwrap();
        let mut found = vec![keyed(&link), mapped(&link)];
        labelled(&link.label_values, &mut found);
        let all = found.into_iter().flatten();
        let text = |name: &Text| name.as_str().to_owned();
        all.map(|one| {
            (
                one.platform,
                one.names.iter().map(text).collect(),
                one.is_named,
            )
        })
        .collect()
    }

    #[test]
    fn each_dialect_tells_platform_and_names() {
        let ada = vec![(
            Instagram,
            vec!["ada_minta".to_owned(), "Ada".to_owned()],
            true,
        )];
        for record in [
            json!({"service_name": "Instagram", "username": "ada_minta", "name": "Ada", "email": "ada@mail.example"}),
            json!({"label_values": [{"label": "Service", "value": "Instagram"},
                {"label": "Username", "value": "ada_minta"}, {"label": "Name", "value": "Ada"}]}),
            json!({"label_values": [{"label": "Kullanıcı adı", "value": "ada_minta"}, {"label": "Ad", "value": "Ada"},
                {"label": "Hizmet", "value": "INSTAGRAM"}]}),
            json!({"label_values": [{"title": "Comptes", "vec": [{"dict": [{"label": "Compte", "value": "Instagram"},
                {"label": "Nom de profil", "value": "ada_minta"}, {"label": "Nom", "value": "Ada"}]}]}]}),
        ] {
            assert_eq!(told(record.clone()), ada, "{record}");
        }
        let bo = |label: &str, kind: &str| {
            json!({"string_map_data": {kind: {"value": "Facebook"}, label: {"value": "Bo Person"},
                "Identifier": {"value": "10001"}, "E": {"value": "bo@mail.example"}, "T": {"value": "+49 30 1234567"}}})
        };
        for (label, kind, is_named) in [
            ("User Name", "Account Type", true),
            ("user name", "account type", true),
            ("Benutzername", "Art des Kontos", true),
            ("उपयोगकर्ता", "खाता", false),
        ] {
            assert_eq!(
                told(bo(label, kind)),
                [(Facebook, vec!["Bo Person".to_owned()], is_named)],
                "{label}"
            );
        }
    }

    #[test]
    fn what_names_no_platform_or_two_tells_nothing() {
        for record in [
            json!({"service_name": "Elsewhere", "username": "ada"}),
            json!({"username": "ada"}),
            json!({"label_values": [{"label": "Username", "value": "ada"}]}),
            json!({"label_values": [{"label": "a", "value": "Instagram"}, {"label": "b", "value": "Facebook"}]}),
            json!({}),
        ] {
            assert_eq!(told(record.clone()), [], "{record}");
        }
    }
}
