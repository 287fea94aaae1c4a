//! Files that hold only account data (searches, ads, logins, settings ...), which is private by
//! nature. Their records are counted by category. `counted.tsv` has one line for each file.

use std::sync::LazyLock;

use crate::item::Platform;

/// One line of the table.
#[derive(Debug)]
pub struct CountedFile {
    /// The platform.
    pub platform: Platform,
    /// Paths below the activity folder of an export: today's first, then older ones.
    pub paths: Vec<&'static str>,
    /// The category in which its records are counted.
    pub category: &'static str,
    /// In how many of 27 real layouts it was seen; 0 if it is only described by others.
    pub layouts: u32,
    /// The shapes it was seen in, as the table spells them.
    pub shapes: Vec<&'static str>,
}

static TABLE: LazyLock<Vec<CountedFile>> = LazyLock::new(|| {
    let lines = include_str!("counted.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'));
    lines.filter_map(line).collect()
});

fn line(line: &'static str) -> Option<CountedFile> {
    let [platform, paths, category, layouts, shapes] =
        line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    Some(CountedFile {
        platform: Platform::of_word(platform)?,
        paths: paths.split(' ').collect(),
        category,
        layouts: layouts.parse().ok()?,
        shapes: shapes.split(' ').filter(|shape| *shape != "-").collect(),
    })
}

/// Keys whose value is an object with data as its keys: names of groups, beginnings of cookies,
/// devices and apps, tickets. Each of these keys is a record (archives.md 4.9: high). Some stand at
/// the root, some below it.
const DATA_FOR_KEYS: &[&str] = &[
    "group_badges_v2",
    "datr_stats_v2",
    "last_activity_time",
    "support_messages",
];

/// Whether the value of this key is an object each of whose keys is a record.
pub fn has_data_for_keys(key: &str) -> bool {
    DATA_FOR_KEYS.contains(&key)
}

/// The files that are only counted.
pub fn counted_files() -> &'static [CountedFile] {
    &TABLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        let lines = include_str!("counted.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        assert_eq!(TABLE.len(), lines.count());
        let shape = |shape: &&str| {
            matches!(*shape, "array" | "entity" | "object") || shape.starts_with("keyed:")
        };
        for file in &*TABLE {
            assert!(
                file.shapes.iter().all(shape) && file.layouts <= 27,
                "{file:?}"
            );
        }
    }
}
