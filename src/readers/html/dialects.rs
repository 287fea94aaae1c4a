//! Writes the records of a page as records of the JSON export, so that no reader is written twice.
//!
//! The HTML tree is the JSON tree (html.md, first lines), but a page holds strictly less: no ids,
//! times to the second or minute, labels instead of keys (html.md 1: high). What a page does not
//! show is left out, never made up.

use super::element::Element;
use super::face::{Json, Key};
use super::picture;
use super::profile;
use super::rare;
use super::record::{Chunk, LabelledValue, PageMedium, PageRecord, PageValue, RecordLine};
use super::spoken;
use super::times::Times;
use crate::catalogue::Dialect;
use crate::lexicon::labels::PLACE;
use crate::readers::problem::Problem;

/// The JSON before and after the records of a page.
pub(super) fn frame(
    dialect: Dialect,
    heading: &str,
    first: Option<&PageRecord>,
) -> (Vec<u8>, &'static str) {
    let mut before = Vec::new();
    let mut object = |pairs: Vec<(&str, Json)>, last: &str| {
        before.push(b'{');
        for (key, value) in pairs {
            super::face::write_text(key, &mut before);
            before.push(b':');
            value.write(&mut before);
            before.push(b',');
        }
        super::face::write_text(last, &mut before);
        before.extend_from_slice(b":[");
    };
    match dialect {
        Dialect::Album => object(vec![("name", heading.into())], "photos"),
        Dialect::Thread => object(
            vec![
                ("participants", participants(heading, first)),
                ("title", heading.into()),
            ],
            "messages",
        ),
        Dialect::Profile => return (b"{\"profile_v2\":".to_vec(), "}"),
        Dialect::Classic
        | Dialect::Comment
        | Dialect::Either
        | Dialect::Entity
        | Dialect::Map
        | Dialect::Both
        | Dialect::Like
        | Dialect::Media
        | Dialect::Posted
        | Dialect::Named
        | Dialect::Change
        | Dialect::Player
        | Dialect::Note => return (b"[".to_vec(), "]"),
    }
    (before, "]}")
}

/// The participants of a thread. Its first record has no date and lists them after a word of the
/// interface (html.md 3). With two people, the other one is the title of the thread.
fn participants(heading: &str, first: Option<&PageRecord>) -> Json {
    let listed = first
        .map(|record| {
            record
                .name
                .split_once([':', '：'])
                .map_or("", |(_, names)| names)
        })
        .unwrap_or("");
    let names: Vec<&str> = if listed.contains(',') {
        listed.split(',').collect()
    } else {
        vec![heading]
    };
    names
        .into_iter()
        .map(|name| Json::object([("name", name.trim().into())]))
        .collect::<Vec<_>>()
        .into()
}

/// Whether a record is the list of participants.
pub(super) fn lists_participants(record: &PageRecord) -> bool {
    record.when.is_empty() && record.lines().next().is_none() && record.media().next().is_none()
}

/// The JSON records for one record of a page: none, one, or one for each medium.
pub(super) fn write(
    dialect: Dialect,
    element: &Element,
    record: PageRecord,
    times: &mut Times,
) -> Vec<Json> {
    let one = match dialect {
        // A record that is only a table of labels is an entity record, in any file (html.md 4.3:
        // high). It is written as one, so that labels are read the same way in both formats.
        Dialect::Classic
        | Dialect::Comment
        | Dialect::Media
        | Dialect::Posted
        | Dialect::Player
        | Dialect::Note
            if record.is_table() =>
        {
            entity(&record, times)
        }
        // A record without its media is written from what else is in it.
        Dialect::Media if record.media().next().is_none() => entity(&record, times),
        Dialect::Classic => classic(record, times),
        Dialect::Comment => comment(record, times),
        Dialect::Either if record.all_rows().next().is_none() => classic(record, times),
        Dialect::Either | Dialect::Entity => entity(&record, times),
        Dialect::Map => map(&record, times),
        Dialect::Both => {
            let Json::Object(mut pairs) = entity(&record, times) else {
                return Vec::new();
            };
            if let Json::Object(more) = map(&record, times) {
                fn is_entity(key: &str) -> bool {
                    matches!(key, "title" | "label_values")
                }
                pairs.extend(more.into_iter().filter(|(key, _)| !is_entity(key)));
            }
            Json::Object(pairs)
        }
        Dialect::Like => entity(&record, times).with("string_list_data", listed(&record, times)),
        Dialect::Media | Dialect::Album => return media(&record, times),
        Dialect::Posted => posted(&record, times),
        Dialect::Named => named(&record, times),
        Dialect::Change => rare::change(&record, times),
        Dialect::Player => return rare::player(&record, times),
        Dialect::Note => rare::note(&record, times),
        Dialect::Thread => message(element, &record, times),
        Dialect::Profile => return profile::fields(&record, times),
    };
    vec![one]
}

fn medium(medium: &PageMedium, time: Option<&Json>) -> Json {
    Json::object([("uri", medium.path.as_str().into())])
        .with_some("creation_timestamp", time.cloned())
        .with_some("media_metadata", picture::metadata(&medium.rows))
}

/// Whether a line is only an address that links to itself.
fn is_address(line: &RecordLine) -> bool {
    line.link.is_some() && line.text.contains("://") && !line.text.contains(char::is_whitespace)
}

/// The caption of media: the last line marked as caption, else the last line of all. A line before
/// it is the title of the file.
fn caption(chunk: &Chunk, times: &mut Times, when: &str) -> Option<String> {
    let mut marked = chunk.lines.iter().filter(|line| line.is_caption).peekable();
    let line = if marked.peek().is_some() {
        marked.last()
    } else {
        chunk.lines.last()
    };
    line.map(|line| line.text.clone())
        .filter(|text| !times.is_update(text, when))
}

/// The lines of a chunk that somebody wrote. A short line with a day and a clock time, below the
/// first line, is left out: it is taken for the time of a change, in a language in which the words
/// for that are not known (html.md 4.1).
fn written<'c>(chunk: &'c Chunk, times: &mut Times, when: &str) -> Vec<&'c RecordLine> {
    fn clock(three: &[u8]) -> bool {
        matches!(three, [a, b':', b] if a.is_ascii_digit() && b.is_ascii_digit())
    }
    fn is_time(text: &str) -> bool {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        text.len() < 100 && digits > 6 && text.as_bytes().windows(3).any(clock)
    }
    let lines = chunk
        .lines
        .iter()
        .filter(|line| !times.is_update(&line.text, when))
        .enumerate();
    lines
        .filter(|(at, line)| *at == 0 || !is_time(&line.text))
        .map(|(_, line)| line)
        .collect()
}

/// The name after "Place:". That line stands alone, before the words of the post (html.md 4.1:
/// high).
fn place(chunk: &Chunk) -> Option<&str> {
    let [line] = chunk.lines.as_slice() else {
        return None;
    };
    let (label, name) = line.text.split_once([':', '：'])?;
    (PLACE.is(label) && !name.trim().is_empty()).then(|| name.trim())
}

fn classic(record: PageRecord, times: &mut Times) -> Json {
    let time = times.json(&record.when);
    let (mut post, mut attached) = (None, Vec::new());
    let last = record.chunks.len().saturating_sub(1);
    for (number, chunk) in record.chunks.iter().enumerate() {
        if !chunk.media.is_empty() {
            let mut words = caption(chunk, times, &record.when);
            for one in &chunk.media {
                let of = medium(one, time.as_ref()).with_some("description", words.take());
                attached.push(Json::object([("media", of)]));
            }
        } else if let Some(line) = chunk.lines.iter().find(|line| is_address(line)) {
            let url = line.link.clone().unwrap_or_default();
            let beside = chunk
                .lines
                .iter()
                .filter(|other| !std::ptr::eq(*other, line));
            let beside = beside
                .map(|line| line.text.as_str())
                .collect::<Vec<_>>()
                .join("\n");
            let link = Json::object([("url", url.into()), ("name", beside.into())]);
            attached.push(Json::object([("external_context", link)]));
        } else if let Some(name) = place(chunk).filter(|_| number < last) {
            attached.push(Json::object([(
                "place",
                Json::object([("name", name.into())]),
            )]));
        } else {
            for line in written(chunk, times, &record.when) {
                if line.is_attached || post.is_some() {
                    attached.push(Json::object([("text", line.text.as_str().into())]));
                } else {
                    post = Some(line.text.clone());
                }
            }
        }
    }
    let parts = parts(&record, times);
    let data: Vec<Json> = post
        .into_iter()
        .map(|post| Json::object([("post", post.into())]))
        .collect();
    Json::Object(Vec::new())
        .with_some("timestamp", time)
        .with("title", record.title)
        .with("data", data)
        .with(
            "attachments",
            vec![Json::object([("data", attached.into())])],
        )
        .with("label_values", parts)
}

/// The records in a record, as blocks of labelled values.
fn parts(record: &PageRecord, times: &mut Times) -> Vec<Json> {
    record
        .parts
        .iter()
        .map(|part| labelled(part, times))
        .collect()
}

fn comment(record: PageRecord, times: &mut Times) -> Json {
    let time = times.json(&record.when);
    let lines: Vec<&str> = record.lines().map(|line| line.text.as_str()).collect();
    let comment = Json::Object(Vec::new())
        .with_some("timestamp", time.clone())
        .with("comment", lines.join("\n"))
        .with_some("group", record.group.clone());
    let attached: Vec<Json> = record
        .media()
        .map(|one| Json::object([("media", medium(one, time.as_ref()))]))
        .collect();
    let parts = parts(&record, times);
    Json::Object(Vec::new())
        .with_some("timestamp", time)
        .with("title", record.title)
        .with("data", vec![Json::object([("comment", comment)])])
        .with(
            "attachments",
            vec![Json::object([("data", attached.into())])],
        )
        .with("label_values", parts)
}

fn entity(record: &PageRecord, times: &mut Times) -> Json {
    let time = times.json(&record.when);
    let mut values: Vec<Json> = record.all_rows().map(|row| labelled(row, times)).collect();
    let has_table = !values.is_empty();
    if !has_table {
        // Without a table, each line becomes a value with an empty label.
        values.extend(record.lines().map(|line| {
            Json::object([("label", "".into()), ("value", line.text.as_str().into())])
                .with_some("href", line.link.clone())
        }));
    }
    values.extend(parts(record, times));
    // A line of an index is only a title that leads to another page.
    if values.is_empty()
        && let Some(link) = record.link.clone()
    {
        values.push(Json::object([
            ("label", "".into()),
            ("value", record.title.as_str().into()),
            ("href", link.into()),
        ]));
    }
    let mut media = Vec::new();
    for chunk in &record.chunks {
        // If there is a table, lines beside a picture are its caption.
        let mut words = caption(chunk, times, &record.when).filter(|_| has_table);
        media.extend(
            chunk
                .media
                .iter()
                .map(|one| medium(one, time.as_ref()).with_some("description", words.take())),
        );
    }
    Json::Object(Vec::new())
        .with_some("timestamp", time)
        .with("title", record.title.as_str())
        .with("media", media)
        .with("label_values", values)
}

fn labelled(row: &LabelledValue, times: &mut Times) -> Json {
    let PageValue {
        text,
        link,
        media,
        rows,
        points,
    } = &row.value;
    let media: Vec<Json> = media.iter().map(|one| medium(one, None)).collect();
    if !rows.is_empty() {
        let inner: Vec<Json> = rows.iter().map(|row| labelled(row, times)).collect();
        return Json::object([
            ("title", row.label.as_str().into()),
            ("dict", inner.into()),
            ("media", media.into()),
        ]);
    }
    let one = Json::object([("label", row.label.as_str().into())]);
    if !media.is_empty() {
        return one.with("media", media);
    }
    if points.len() > 1 {
        let points: Vec<Json> = points
            .iter()
            .map(|point| Json::object([("value", point.trim().into())]))
            .collect();
        return one.with("vec", points);
    }
    match times.exact(text) {
        Some(time) => one.with("timestamp_value", time),
        None => one
            .with("value", text.trim())
            .with_some("href", link.clone()),
    }
}

/// The record as a map of labels and values. Blocks are flattened into it, and stand whole beside
/// it, since what they are about may show only together.
fn map(record: &PageRecord, times: &mut Times) -> Json {
    fn collect(
        rows: &[LabelledValue],
        media: &mut Vec<(Key, Json)>,
        values: &mut Vec<(Key, Json)>,
        times: &mut Times,
    ) {
        for row in rows {
            media.extend(
                row.value
                    .media
                    .iter()
                    .map(|one| (row.label.clone().into(), medium(one, None))),
            );
            collect(&row.value.rows, media, values, times);
            if !row.value.rows.is_empty() || !row.value.media.is_empty() {
                continue;
            }
            let time = times.exact(&row.value.text);
            let text = if time.is_some() {
                ""
            } else {
                row.value.text.trim()
            };
            let value = Json::object([("value", text.into())])
                .with_some("href", row.value.link.clone())
                .with_some("timestamp", time);
            values.push((row.label.clone().into(), value));
        }
    }
    let (mut media, mut values) = (Vec::new(), Vec::new());
    collect(&record.rows, &mut media, &mut values, times);
    collect(&record.parts, &mut media, &mut values, times);
    for one in record.media() {
        media.push(("".into(), medium(one, None)));
        collect(&one.rows, &mut media, &mut values, times);
    }
    if let Some(time) = times.json(&record.when) {
        values.push(("".into(), Json::object([("timestamp", time)])));
    }
    let blocks = record.all_rows().filter(|row| !row.value.rows.is_empty());
    let blocks: Vec<Json> = blocks.map(|row| labelled(row, times)).collect();
    let list = if values.is_empty() {
        listed(record, times)
    } else {
        Vec::new()
    };
    Json::object([
        ("title", record.title.as_str().into()),
        ("string_list_data", list.into()),
        ("media_map_data", Json::Object(media)),
        ("string_map_data", Json::Object(values)),
    ])
    .with("label_values", blocks)
}

/// A list of lines, each of which may have its date on the next line, as Instagram's lists do
/// (html.md 4.4: high).
fn listed(record: &PageRecord, times: &mut Times) -> Vec<Json> {
    let mut found: Vec<Json> = Vec::new();
    let mut lines = record.lines().peekable();
    while let Some(line) = lines.next() {
        let time = lines.peek().and_then(|next| times.exact(&next.text));
        if time.is_some() {
            lines.next();
        }
        let one = Json::object([("value", line.text.as_str().into())]);
        found.push(
            one.with_some("href", line.link.clone())
                .with_some("timestamp", time),
        );
    }
    found
}

fn media(record: &PageRecord, times: &mut Times) -> Vec<Json> {
    let time = times.json(&record.when);
    let mut all = Vec::new();
    for chunk in &record.chunks {
        let mut words = caption(chunk, times, &record.when);
        if chunk.media.is_empty() && words.is_some() {
            // The caption of a picture that is missing.
            times.problem(Problem::UnexpectedShape);
        }
        for one in &chunk.media {
            let one = medium(one, time.as_ref()).with("title", record.title.as_str());
            all.push(one.with_some("description", words.take()));
        }
    }
    all
}

/// A caption without a picture is a post of words (Threads). The empty path says that no media is
/// missing.
fn posted(record: &PageRecord, times: &mut Times) -> Json {
    let time = times.json(&record.when);
    let words = if record.title.is_empty() {
        let lines = record
            .lines()
            .filter(|line| line.link.is_none())
            .map(|line| line.text.as_str());
        lines.collect::<Vec<_>>().join("\n")
    } else {
        record.title.clone()
    };
    let mut media: Vec<Json> = record
        .media()
        .map(|one| medium(one, time.as_ref()))
        .collect();
    if media.is_empty() && !words.is_empty() {
        media.push(Json::object([("uri", "".into())]));
    }
    Json::object([("media", media.into()), ("title", words.into())])
        .with_some("creation_timestamp", time)
}

fn named(record: &PageRecord, times: &mut Times) -> Json {
    let time = times.json(&record.when);
    let mut lines = record.lines().map(|line| line.text.clone());
    let name = if record.title.is_empty() {
        lines.next().unwrap_or_default()
    } else {
        record.title.clone()
    };
    let rest = lines.collect::<Vec<_>>().join("\n");
    let link = record.lines().find_map(|line| line.link.clone());
    let Json::Object(pairs) = entity(record, times) else {
        return Json::Object(Vec::new());
    };
    let kept = pairs
        .into_iter()
        .filter(|(key, _)| key != "title")
        .collect();
    Json::Object(kept)
        .with("name", name.as_str())
        .with("title", name)
        .with("description", rest)
        .with_some("url", link)
        .with_some("create_timestamp", time.clone())
        .with_some("created_timestamp", time.clone())
        .with_some("creation_timestamp", time)
}

fn message(element: &Element, record: &PageRecord, times: &mut Times) -> Json {
    let media: Vec<Json> = record.media().map(|one| medium(one, None)).collect();
    let words = spoken::words(element, times);
    Json::Object(Vec::new())
        .with_some("sender_name", spoken::sender(element, record))
        .with_some("timestamp_ms", times.milliseconds(&record.when))
        .with_some("content", words)
        .with("photos", media)
}
