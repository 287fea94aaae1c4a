//! Where Instagram assumes that the user lives.

use crate::facts::{Fact, Residence, ResidenceBy};
use crate::lexicon::labels::{CITY_NAME, COUNTRY};
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Meaning, Record};
use crate::readers::sink::Sink;
use crate::text::Text;

/// "Profile based in".
pub(crate) static BASED_IN: Reader = Reader {
    id: "instagram.based_in",
    read: |source, out| account_data::facts(source, &mut BasedIn, out),
};

struct BasedIn;

impl Meaning for BasedIn {
    const WATCHED: bool = false;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let known = record.value(&COUNTRY).or_else(|| record.value(&CITY_NAME));
        // Without a known label, all texts are one place: nobody can tell the country Georgia from
        // the region.
        let text = match known {
            Some(text) => out.text(text.clone()),
            None => record
                .texts()
                .map(Text::as_str)
                .collect::<Vec<_>>()
                .join(", "),
        };
        if !text.is_empty() {
            out.fact(Fact::Residence(Residence {
                by: ResidenceBy::ProfileBasedIn,
                text,
            }));
        }
    }
}
