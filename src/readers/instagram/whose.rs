//! Whose a post or picture is that somebody commented on, liked or posted again.

use super::handle::is_handle;
use crate::readers::dialect::{Labelled, Record};
use crate::readers::sink::Sink;
use crate::text::Text;

/// What a block may be about besides the owner.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    Nothing,
    /// It may be a hashtag, so another text must stand beside a user name.
    Anything,
}

/// The owner that a record names, under a known label or in a block of any title. A block in which
/// no owner is found is told.
pub(super) fn owner_told<'r>(
    record: &'r Record,
    beside: Beside,
    out: &mut Sink<'_>,
) -> Option<&'r str> {
    let owner = record
        .owner()
        .map(Text::as_str)
        .or_else(|| owner_in_block(record, beside));
    if owner.is_none() {
        let label = record
            .strange_place()
            .map(|strange| strange.label)
            .or_else(|| inner_block(record));
        label.into_iter().for_each(|label| out.unknown_label(label));
    }
    owner
}

/// The title of a block inside another one, which may be about the owner.
fn inner_block(record: &Record) -> Option<&str> {
    let mut within = record.label_values.iter().flat_map(Labelled::all_within);
    let block = within.find(|one| !one.all_within().is_empty())?;
    Some(block.name().map_or("", Text::as_str))
}

/// The owner in a block of any title: by the address of a profile, else the only text that has the
/// form of a user name (instagram-threads.md 2: medium).
fn owner_in_block(record: &Record, beside: Beside) -> Option<&str> {
    record.label_values.iter().find_map(|block| {
        let within = block.all_within();
        let address = within
            .iter()
            .flat_map(|value| value.links())
            .find_map(of_profile);
        let texts: Vec<&str> = within
            .iter()
            .filter_map(|value| Some(value.text()?.as_str()))
            .collect();
        let mut handles = texts.iter().copied().filter(|text| is_handle(text));
        let only = handles.next().filter(|_| handles.next().is_none());
        address.or_else(|| only.filter(|_| beside == Beside::Nothing || texts.len() > 1))
    })
}

/// The user name in the address of a profile.
fn of_profile(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let path = path.split(['?', '#']).next()?.trim_end_matches('/');
    let path = path.strip_prefix("_u/").unwrap_or(path);
    let name = path.strip_prefix('@').unwrap_or(path);
    (matches!(host, "instagram.com" | "threads.net" | "threads.com") && is_handle(name))
        .then_some(name)
}
