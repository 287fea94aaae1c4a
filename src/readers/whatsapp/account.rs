//! WhatsApp's report about an account. Its keys are not known (whatsapp.md 5: none found), so all
//! its values are counted as account data, and those under a key about privacy are given as
//! settings.

use serde_json::Value;

use crate::facts::{Fact, Setting, SettingOf};
use crate::readers::Reader;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::source::FileSource;
use crate::text::Text;

/// The account report.
pub(crate) static ACCOUNT: Reader = Reader {
    id: "whatsapp.account_report",
    read,
};

/// The category of account data that its values are counted in.
const CATEGORY: &str = "whatsapp_account";

fn read(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    let mut report = AccountReport { values: 0 };
    json::read(source, &mut report, out);
    out.account_data(CATEGORY, report.values);
}

struct AccountReport {
    values: u64,
}

impl Records for AccountReport {
    type Record<'r> = Value;
    const SIGNATURE: &'static [&'static str] = &[];
    // Keys about audiences are expected here.
    const WATCHED: bool = false;

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        self.look("", &record, false, out);
    }

    fn wants(&self, _key: &str) -> bool {
        true
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        self.look(key, &value, speaks_of_privacy(key), out);
    }
}

impl AccountReport {
    fn look(&mut self, key: &str, value: &Value, private: bool, out: &mut Sink<'_>) {
        match value {
            Value::Object(map) => {
                for (inner, value) in map {
                    let path = if key.is_empty() {
                        inner.clone()
                    } else {
                        format!("{key} / {inner}")
                    };
                    self.look(&path, value, private || speaks_of_privacy(inner), out);
                }
            }
            Value::Array(list) => list
                .iter()
                .for_each(|value| self.look(key, value, private, out)),
            Value::Null => {}
            _ => {
                self.values += 1;
                let text = match value {
                    Value::String(text) => Text::from_bytes(text.as_bytes()).into_string(),
                    other => other.to_string(),
                };
                if private {
                    let public = matches!(
                        text.to_lowercase().as_str(),
                        "everyone" | "everybody" | "all"
                    )
                    .then_some(true);
                    let setting = Setting {
                        of: SettingOf::Other,
                        label: key.to_owned(),
                        value: text,
                        public,
                    };
                    out.fact(Fact::Setting(setting));
                }
            }
        }
    }
}

fn speaks_of_privacy(key: &str) -> bool {
    let key = key.to_lowercase();
    key.contains("privacy") || key.contains("last_seen") || key.contains("last seen")
}
