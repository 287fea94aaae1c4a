//! A canary in what a JSON file says: a text that no redacted report may show.

use serde_json::{Map, Value};

/// It is in no word of metaudit's own, and no escape changes it.
pub const CANARY: &str = "kanarie7q";

/// Plants it in the texts of a JSON file: in those that `mask` picks, since a text that is changed
/// may be one by which the file is known. Nothing, where the file is no JSON.
pub fn in_texts(content: &[u8], mask: u8) -> Option<Vec<u8>> {
    let mut value: Value = serde_json::from_slice(content).ok()?;
    let mut number = 0;
    plant(&mut value, mask, &mut number);
    (number > 0).then(|| value.to_string().into_bytes())
}

fn plant(value: &mut Value, mask: u8, number: &mut u32) {
    match value {
        Value::String(text) => {
            if picks(mask, number) {
                text.push_str(CANARY);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| plant(value, mask, number)),
        Value::Object(map) => {
            let mut planted = Map::new();
            for (mut key, mut value) in std::mem::take(map) {
                // Keys are Meta's own words, nearly always.
                if mask & 0x80 != 0 && picks(mask, number) {
                    key.push_str(CANARY);
                }
                plant(&mut value, mask, number);
                planted.insert(key, value);
            }
            *map = planted;
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn picks(mask: u8, number: &mut u32) -> bool {
    *number += 1;
    mask >> (*number % 7) & 1 == 1
}

/// Whether a report shows it, in whatever case.
pub fn shown(report: &str) -> bool {
    let wanted = CANARY.as_bytes();
    report
        .as_bytes()
        .windows(wanted.len())
        .any(|bytes| bytes.eq_ignore_ascii_case(wanted))
}
