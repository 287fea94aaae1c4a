//! The address at which the thing that a record tells of stands on its platform.
//!
//! Entity records may hold it under the label "URL" (facebook.md 2.1, check-ins: one donor;
//! instagram-threads.md 2, `other_content` of 2026: medium); no other dialect does. The same label
//! stands in blocks about other people's things (reposts, likes), and there it is theirs.

use super::labelled::Labelled;
use super::record::Record;
use crate::item::Kind;
use crate::lexicon::labels::{self, Labels};
use crate::readers::address::{WebAddress, leads_to};
use crate::text::not_blank;

impl Record {
    /// The address of the thing itself, for a thing of that kind. Of two it is not known which is
    /// meant, and beside the name of an owner it is the owner's.
    pub(super) fn own_address(&self, kind: Kind) -> Option<String> {
        if self.label_values.iter().any(tells_owner) {
            return None;
        }
        let number = self.fbid.as_ref().filter(not_blank);
        let holds_number = |link: &str| {
            number.is_some_and(|number| {
                let mut parts = link.split(|c: char| !c.is_ascii_alphanumeric());
                parts.any(|part| part == number.as_str())
            })
        };
        let labelled = self.label_values.iter();
        let labelled = labelled.filter(|value| value.dict.is_empty() && value.vec.is_empty());
        let labelled = labelled.flat_map(|value| {
            let named = value.is(&labels::URL);
            Labelled::links(value).filter(move |link| named || holds_number(link))
        });
        let mapped = self.string_map_data.get(&labels::URL).into_iter();
        let mapped = mapped.flat_map(|value| [&value.href, &value.value].into_iter().flatten());
        let mut found = labelled
            .chain(mapped.map(|text| text.as_str()))
            .filter_map(WebAddress::of)
            .filter(|address| leads_to(kind, address));
        let first = found.next()?;
        found
            .all(|other| other.as_str() == first.as_str())
            .then(|| first.as_str().to_owned())
    }
}

/// Blocks that name somebody or something without owning what the record is about.
static NAMING: &[&Labels] = &[
    &labels::GROUP,
    &labels::AUTHOR,
    &labels::TARGET,
    &labels::PLACE_TAGS,
    &labels::LOCATION,
    &labels::MEDIA,
];

/// Whether a value tells whose the thing is: an owner, or a block under an unknown label with
/// somebody's name or profile in it.
fn tells_owner(value: &Labelled) -> bool {
    fn names(one: &Labelled) -> bool {
        let profile = |link: &str| WebAddress::of(link).is_some_and(|one| !one.is_of_one_thing());
        one.names_somebody() || one.links().any(profile)
    }
    let is_block = value.within().next().is_some();
    value.is_any(&[&labels::OWNER, &labels::MEDIA_OWNER])
        || (is_block && !value.is_any(NAMING) && value.all_within().into_iter().any(names))
}
