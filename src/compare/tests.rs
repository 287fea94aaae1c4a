//! Properties of any comparison, and how accounts and clocks are matched.

use std::slice::from_ref;

use proptest::prelude::*;

use super::same::Clocks;
use super::*;
use crate::item::{ItemId, Kind, Platform};
use crate::storage::scratch::Scratch;
use crate::time::Moment;
use crate::{policy, visibility};

const DAY: i64 = 86_400;

fn row(id: u64, kind: Kind, words: &str, time: Moment) -> ItemRow {
    let mut row = ItemRow::new(0, ItemId(id), Platform::Facebook, kind);
    row.words.text = words.to_owned();
    row.time = time;
    row.known_by_its_words()
}

fn compare(old: &[ItemRow], new: &[ItemRow]) -> Comparison {
    let mut matching = Matching::new(&Scratch::in_memory(1 << 24));
    old.iter()
        .for_each(|row| matching.push(Side::Old, row.clone()).unwrap());
    new.iter()
        .for_each(|row| matching.push(Side::New, row.clone()).unwrap());
    matching
        .compare(AuditInfo::default(), AuditInfo::default())
        .unwrap()
}

/// The changed items: the id before, the id after, and why it is not sure.
fn told(compared: &Comparison) -> Vec<(Option<u64>, Option<u64>, Option<Unsure>)> {
    let mut all = Vec::new();
    let id = |row: &Option<ItemRow>| row.as_ref().map(|row| row.id.0);
    compared
        .each(|change| {
            all.push((id(&change.old), id(&change.new), change.unsure));
            Ok(())
        })
        .unwrap();
    all.sort();
    all.dedup();
    all
}

fn rows() -> impl Strategy<Value = Vec<ItemRow>> {
    let time = prop_oneof![
        1 => Just(Moment::Unknown),
        4 => (0i64..4, 0i64..3).prop_map(|(day, second)| Moment::At(1_600_000_000 + day * DAY + second)),
        4 => (0i64..4, -1i64..3).prop_map(|(day, hour)| Moment::Wall(1_600_000_000 + day * DAY + hour * 3600)),
    ];
    let kind = prop_oneof![
        Just(Kind::Post),
        Just(Kind::GroupPost),
        Just(Kind::Comment),
        Just(Kind::Bio)
    ];
    let one =
        (0u64..12, kind, "[ab]?", time, 0usize..3).prop_map(|(id, kind, words, time, seen)| {
            let mut row = row(id, kind, &words, time);
            row.seen = visibility::Audience::ALL[seen];
            row.outcome = policy::Coverage::ALL[seen];
            row
        });
    proptest::collection::vec(one, 0..14)
}

proptest! {
    #[test]
    fn with_itself_nothing_changed(all in rows()) {
        let compared = compare(&all, &all);
        let number = all.len() as u64;
        prop_assert_eq!((compared.kept, compared.count(Section::New), compared.count(Section::Gone)), (number, 0, 0));
    }

    #[test]
    fn every_item_is_kept_new_or_gone(old in rows(), new in rows()) {
        let compared = compare(&old, &new);
        prop_assert_eq!(compared.kept + compared.count(Section::Gone), old.len() as u64);
        prop_assert_eq!(compared.kept + compared.count(Section::New), new.len() as u64);
        prop_assert_eq!((compared.old.items, compared.new.items), (old.len() as u64, new.len() as u64));
    }

    #[test]
    fn mirrored_the_numbers_are_the_same(old in rows(), new in rows()) {
        let (there, back) = (compare(&old, &new), compare(&new, &old));
        prop_assert_eq!(there.kept, back.kept);
        prop_assert_eq!(there.count(Section::New), back.count(Section::Gone));
        prop_assert_eq!(there.count(Section::Gone), back.count(Section::New));
    }
}

#[test]
fn clocks_are_learnt_from_what_can_be_nothing_else() {
    let at = |number: i64, ahead: i64| {
        let time = 1_600_000_000 + number * DAY * 9;
        let words = format!("words {number}");
        let (json, page) = (Moment::At(time), Moment::Wall(time + ahead * 60));
        (
            row(number as u64, Kind::Post, &words, json),
            row(1000 + number as u64, Kind::Post, &words, page),
        )
    };
    let (mut old, mut new): (Vec<ItemRow>, Vec<ItemRow>) = (0..30)
        .map(|n| at(n, if n < 15 { 60 } else { 120 }))
        .unzip();
    assert_eq!(told(&compare(&old, &new)), []);
    // The same words 3¼ hours later are another item, though a time zone could explain the
    // difference.
    let (one, other) = at(40, 195);
    old.push(one);
    new.push(other);
    assert_eq!(
        told(&compare(&old, &new)),
        [(None, Some(1040), None), (Some(40), None, None)]
    );
    let mut clocks = Clocks::default();
    old.iter()
        .zip(&new)
        .for_each(|(one, other)| clocks.learn(one, other));
    assert_eq!(clocks.of(0), [60, 120]);
}

fn account(platform: Platform, username: Option<&str>, name: Option<&str>) -> Account {
    Account {
        platform,
        name: name.map(str::to_owned),
        username: username.map(str::to_owned),
        format: "json".to_owned(),
        objected_on: None,
        newest: Moment::Unknown,
        date_limited: false,
    }
}

#[test]
fn accounts_are_known_by_their_names_present_and_former() {
    use Platform::{Facebook, Instagram};
    let of = |accounts: &[Account]| AuditInfo {
        accounts: accounts.to_vec(),
        ..AuditInfo::default()
    };
    let ada = account(Facebook, Some("ada.example"), Some("Ada Example"));
    let bare = account(Facebook, None, Some("ada example"));
    let page = account(Facebook, None, Some("Garden"));
    let gram = account(Instagram, Some("ada_example"), None);
    for (old, new, numbers) in [
        (vec![ada.clone()], vec![bare.clone()], vec![0]),
        (
            vec![ada.clone(), page.clone()],
            vec![page.clone(), ada.clone()],
            vec![1, 0],
        ),
        (
            vec![ada.clone()],
            vec![gram.clone(), ada.clone()],
            vec![1, 0],
        ),
        (
            vec![ada.clone()],
            vec![account(Facebook, None, None)],
            vec![0],
        ),
    ] {
        assert_eq!(
            pair(&of(&old), &new).unwrap(),
            Paired {
                numbers,
                renamed: vec![]
            }
        );
    }
    assert!(pair(&of(from_ref(&ada)), &[gram]).is_err());
    assert!(
        pair(
            &of(&[ada.clone(), page.clone()]),
            &[account(Facebook, None, Some("Bo"))]
        )
        .is_err()
    );
    // One account on each side, with different names: they are the same only if one of them is a
    // former name.
    let renamed = account(Facebook, Some("ada.bergmann"), None);
    let paired = pair(&of(from_ref(&ada)), from_ref(&renamed)).unwrap();
    assert!(
        paired
            .confirm(&of(from_ref(&ada)), &of(from_ref(&renamed)))
            .is_err()
    );
    // The name of the holder says so too, where each side has one account of the platform.
    let of_ada = account(Facebook, Some("ada.bergmann"), Some("Ada  example"));
    assert_eq!(
        pair(&of(from_ref(&ada)), from_ref(&of_ada)).unwrap(),
        Paired {
            numbers: vec![0],
            renamed: vec![]
        }
    );
    let of_bo = account(Facebook, Some("bo.bergmann"), Some("Bo Example"));
    let paired = pair(&of(from_ref(&ada)), from_ref(&of_bo)).unwrap();
    assert!(
        paired
            .confirm(&of(from_ref(&ada)), &of(from_ref(&of_bo)))
            .is_err()
    );
    let two = [of_ada.clone(), of_bo];
    assert!(pair(&of(&[ada.clone(), page.clone()]), &two).is_err());
    let told = AuditInfo {
        former: ["ada.example".to_owned()].into(),
        ..of(&[renamed])
    };
    assert_eq!(paired.confirm(&of(&[ada]), &told), Ok(()));
}
