//! Reads which privacy law Facebook applies to the account.

use crate::facts::{Fact, Residence, ResidenceBy};
use crate::lexicon::answers::yes_or_no;
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Labelled, Meaning, Record, texts};
use crate::readers::sink::Sink;
use crate::text::Text;

/// The privacy jurisdiction.
pub(crate) static JURISDICTION: Reader = Reader {
    id: "facebook.privacy_jurisdiction",
    read: |source, out| account_data::facts(source, &mut Jurisdiction, out),
};

struct Jurisdiction;

impl Meaning for Jurisdiction {
    const WATCHED: bool = false;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        // The jurisdictions are a list, and values outside of it are something else
        // (audience-evidence.md 7: its texts are unknown).
        let lists: Vec<&Labelled> = record
            .label_values
            .iter()
            .filter(|value| !value.vec.is_empty())
            .collect();
        let found: Vec<&Text> = if lists.is_empty() {
            texts(&record.label_values).collect()
        } else {
            lists
                .into_iter()
                .flat_map(|list| texts(&list.vec))
                .collect()
        };
        for text in found
            .into_iter()
            .filter(|text| yes_or_no(text.as_str()).is_none())
        {
            let text = out.text(text.clone());
            out.fact(Fact::Residence(Residence {
                by: ResidenceBy::PrivacyJurisdiction,
                text,
            }));
        }
    }
}
