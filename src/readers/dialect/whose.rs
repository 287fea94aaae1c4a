//! Whose a record is and where it stands: place, group, owner, author, link.

use super::labelled::{Labelled, coordinates, find, leads_into_group};
use super::record::Record;
use super::spot::RecordSpot;
use super::words::{BESIDE, WORDS};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::{self, Labels};
use crate::text::{Text, not_blank};

/// The place in a record.
#[derive(Debug, Default)]
pub(super) struct RecordPlace<'e> {
    pub(super) name: Option<&'e Text>,
    /// Other texts about it, such as its address.
    pub(super) beside: Vec<&'e Text>,
    /// "latitude, longitude".
    pub(super) point: Option<String>,
}

/// A place that a record may name under a label that is not understood.
pub(in crate::readers) struct StrangePlace<'r> {
    /// The label, which may be missing.
    pub(in crate::readers) label: &'r str,
    /// The name in it, where there is one such block, which is not about a person.
    pub(in crate::readers) name: Option<&'r Text>,
}

impl Record {
    /// The name of the block with one of these labels: the name in it, or the text in place of the
    /// block.
    fn called(&self, blocks: &[&Labels], names: &[&Labels]) -> Option<&Text> {
        for labels in blocks {
            if let Some(value) = self.string_map_data.get(labels)
                && let Some(text) = value.text()
            {
                return Some(text);
            }
        }
        for labels in blocks {
            if let Some(value) = find(&self.label_values, labels)
                && let Some(text) = value.called(names)
            {
                return Some(text);
            }
        }
        None
    }

    /// The account whose post or picture the record belongs to, on Instagram. It stands under a
    /// label, as a value or as a block of user name, name and address; in lists, it is the title
    /// (instagram-threads.md 2).
    pub(in crate::readers) fn owner(&self) -> Option<&Text> {
        let labelled = self.called(
            &[&labels::MEDIA_OWNER, &labels::OWNER],
            &[&labels::USERNAME, &labels::NAME],
        );
        if labelled.is_some() || self.string_list_data.is_empty() {
            return labelled;
        }
        self.title.as_ref().filter(not_blank)
    }

    /// Who wrote it, on Facebook (facebook.md 2.2: high for reactions in English, low for others).
    pub(in crate::readers) fn author(&self) -> Option<&Text> {
        self.called(&[&labels::AUTHOR], &[&labels::NAME, &labels::USERNAME])
    }

    /// Whether it is a comment, by the label of its words. For files that may hold posts too.
    pub(in crate::readers) fn is_labelled_comment(&self) -> bool {
        let has = |labels: &Labels| self.label_values.iter().any(|value| value.is(labels));
        has(&labels::COMMENT) && !has(&labels::MESSAGE)
    }

    /// The person or Page on whose profile it was put.
    pub(in crate::readers) fn target(&self) -> Option<&Text> {
        self.called(&[&labels::TARGET], &[&labels::NAME])
    }

    /// The Page it was put on.
    pub(in crate::readers) fn on_page(&self) -> Option<&Text> {
        self.called(&[&labels::PAGE], &[&labels::NAME])
    }

    /// The event it was put in.
    pub(in crate::readers) fn in_event(&self) -> Option<&Text> {
        self.called(&[&labels::EVENT], &[&labels::NAME])
    }

    /// Finds a sign that the record may stand elsewhere, under a label that is not understood: a
    /// block with a name in it, or an address in a group (facebook.md 5: paths of links are not
    /// localised).
    pub(in crate::readers) fn strange_place(&self) -> Option<StrangePlace<'_>> {
        fn names(one: &Labelled) -> bool {
            one.free_text().is_some() && !one.is_any(WORDS)
        }
        fn is_point(one: &Labelled) -> bool {
            one.text()
                .is_some_and(|text| coordinates(text.as_str()).is_some())
        }
        fn is_named(value: &Labelled) -> bool {
            value.within().any(names) && !value.within().any(is_point)
        }
        fn leads_there(value: &Labelled) -> bool {
            value.links().any(leads_into_group)
        }
        // Few values pass this test, and it costs less than to compare labels.
        let may_say = self
            .label_values
            .iter()
            .filter(|value| is_named(value) || leads_there(value));
        let mut strange = may_say.filter(|value| !value.is_any(BESIDE) && !value.is_any(WORDS));
        let first = strange.next()?;
        let name = first.only_name().filter(|_| strange.next().is_none());
        Some(StrangePlace {
            label: first.name().map_or("", Text::as_str),
            name,
        })
    }

    /// The name of a thing: an event, a listing, a place.
    pub(in crate::readers) fn thing_name(&self) -> Option<&Text> {
        let keyed = [&self.name, &self.title]
            .into_iter()
            .flatten()
            .find(|name| !name.is_blank());
        keyed
            .or_else(|| self.value(&labels::NAME))
            .or_else(|| self.value(&labels::TITLE))
    }

    /// The text under one label inside the block of another.
    fn value_in(&self, block: &Labels, labels: &Labels) -> Option<&Text> {
        find(&self.label_values, block)?.find(labels)?.text()
    }

    /// The place in it. Coordinates lead to it in any language; without them, its label does.
    pub(super) fn place_told(&self) -> RecordPlace<'_> {
        fn block(values: &[Labelled]) -> Option<(&[Labelled], String)> {
            for value in values {
                if let Some(text) = &value.value
                    && let Some(point) = coordinates(text.as_str())
                {
                    return Some((values, point));
                }
            }
            for value in values {
                for inner in [&value.dict, &value.vec] {
                    if let Some(found) = block(inner) {
                        return Some(found);
                    }
                }
            }
            None
        }
        let Some((values, point)) = block(&self.label_values) else {
            let tagged = self.value_in(&labels::PLACE_TAGS, &labels::NAME);
            let name = tagged.or_else(|| {
                self.called(&[&labels::PLACE_NAME, &labels::LOCATION], &[&labels::NAME])
            });
            let spot = [&self.place, &self.location].into_iter().flatten();
            let keyed = spot
                .clone()
                .find_map(|spot| spot.name.as_ref())
                .filter(not_blank);
            let beside = spot
                .clone()
                .filter_map(|spot| spot.address.as_ref())
                .collect();
            return RecordPlace {
                name: name.or(keyed),
                beside,
                point: spot.clone().find_map(RecordSpot::coordinates),
            };
        };
        let named = values
            .iter()
            .find(|value| value.is(&labels::NAME))
            .and_then(Labelled::free_text);
        let name = named.or_else(|| values.iter().find_map(Labelled::free_text));
        // On the first level, the texts are the words of the record too.
        let is_block = !std::ptr::eq(values, self.label_values.as_slice());
        let beside = values
            .iter()
            .filter(|_| is_block)
            .filter_map(Labelled::free_text);
        let beside = beside
            .filter(|text| name.is_none_or(|name| !std::ptr::eq(name, *text)))
            .collect();
        RecordPlace {
            name,
            beside,
            point: Some(point),
        }
    }

    /// The group in it, by its label. If there is none but the link leads into a group, it is the
    /// name in the block that also has a time (facebook.md 5: high for the English form).
    pub(in crate::readers) fn group(&self) -> Option<&Text> {
        self.called(&[&labels::GROUP], &[&labels::NAME])
            .or_else(|| {
                self.in_group().then_some(())?;
                fn timed(block: &&Labelled) -> bool {
                    block
                        .dict
                        .iter()
                        .any(|value| value.timestamp_value.is_some())
                }
                self.label_values
                    .iter()
                    .find(timed)?
                    .dict
                    .iter()
                    .find_map(Labelled::free_text)
            })
    }

    /// Whether its link leads into a group. That works in any language, because paths are not
    /// localised.
    pub(in crate::readers) fn in_group(&self) -> bool {
        let link = self.link().or_else(|| self.value(&labels::URL));
        link.is_some_and(|link| leads_into_group(link.as_str()))
    }

    /// Whether it was published, by the answers that are understood. A missing answer is none.
    pub(in crate::readers) fn was_published(&self) -> Option<bool> {
        let says = |labels: &Labels| self.value(labels).and_then(|text| yes_or_no(text.as_str()));
        says(&labels::PUBLISHED).or(says(&labels::DRAFT).map(|draft| !draft))
    }

    /// The first link in it. Links are known by `href`, whatever their label.
    pub(in crate::readers) fn link(&self) -> Option<&Text> {
        let labelled = self.label_values.iter().map(|value| &value.href);
        let listed = self.string_list_data.iter().map(|value| &value.href);
        let mapped = self.string_map_data.0.iter();
        let mapped = mapped.map(|(_, value)| &value.href);
        let mut links = labelled.chain(listed).chain(mapped).flatten();
        let links = links.next().or(self.url.as_ref());
        links.filter(not_blank)
    }

    /// Whether it has any link, at any depth.
    pub(in crate::readers) fn has_link(&self) -> bool {
        fn in_any(values: &[Labelled]) -> bool {
            for value in values {
                if value.href.is_some() || in_any(&value.dict) || in_any(&value.vec) {
                    return true;
                }
            }
            false
        }
        in_any(&self.label_values)
    }
}
