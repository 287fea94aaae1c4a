//! The objections that a user says they filed. Meta has separate forms for several apps, so each
//! has a date of its own (objection.md 4 and 5: medium).

use jiff::civil::Date;

use crate::item::{Platform, words};
use crate::language::Reason;
use crate::message::Message;

words! {
    /// The form on which an objection is filed.
    pub enum Form {
        /// The form of Facebook.
        Facebook = "facebook",
        /// The form of Instagram, which also counts for Threads.
        Instagram = "instagram",
        /// The form of WhatsApp, for messages with AIs.
        Whatsapp = "whatsapp",
    }
}

/// One objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FiledObjection {
    /// The day.
    pub(crate) on: Date,
    /// The form.
    pub(crate) form: Form,
    /// Whether Meta confirmed it; `None` if the user does not say.
    pub(crate) confirmed: Option<bool>,
}

/// The objections that concern one account: the first one on each form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Objections {
    facebook: Option<FiledObjection>,
    instagram: Option<FiledObjection>,
    whatsapp: Option<FiledObjection>,
}

/// An objection that may cover content of a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reach {
    /// The objection.
    pub filed: FiledObjection,
    /// Whether the account certainly falls under this form. The Meta AI app belongs to a Facebook
    /// or an Instagram account, and the export does not say which.
    pub(crate) surely: bool,
}

/// Parses a form and a day, or a day alone: `facebook=2025-05-20`, `2025-05-20`.
impl std::str::FromStr for Objections {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let (form, day) = match text.split_once('=') {
            None => (None, text),
            Some((form, day)) => (Some(form_of(form)?), day),
        };
        let on = day
            .trim()
            .parse()
            .map_err(|_| Reason(Message::of("objection-no-day").with("text", day)))?;
        Ok(Self::filed(form, on, None))
    }
}

/// The form with this name.
///
/// # Errors
/// There is no such form; the message names all of them.
pub(crate) fn form_of(text: &str) -> Result<Form, Reason> {
    let text = text.trim().to_lowercase();
    Form::of_word(&text)
        .ok_or_else(|| Reason(Message::of("objection-no-form").with("text", text.as_str())))
}

impl Objections {
    /// An objection on this form; if no form is given, on those of [`Self::GENERAL`].
    pub fn filed(form: Option<Form>, on: Date, confirmed: Option<bool>) -> Self {
        let forms = match form {
            Some(form) => vec![form],
            None => Self::GENERAL.to_vec(),
        };
        let mut objections = Self::NONE;
        for form in forms {
            objections.file(FiledObjection {
                on,
                form,
                confirmed,
            })
        }
        objections
    }

    /// No objections.
    pub const NONE: Self = Self {
        facebook: None,
        instagram: None,
        whatsapp: None,
    };

    /// The forms that are meant if an objection names none.
    pub const GENERAL: [Form; 2] = [Form::Facebook, Form::Instagram];

    /// Adds an objection. Of two on the same form the earlier counts; of two on the same day, the
    /// first that says whether Meta confirmed it.
    pub(crate) fn file(&mut self, filed: FiledObjection) {
        let known = match filed.form {
            Form::Facebook => &mut self.facebook,
            Form::Instagram => &mut self.instagram,
            Form::Whatsapp => &mut self.whatsapp,
        };
        *known = Some(match *known {
            Some(known) if known.on < filed.on => known,
            Some(known) if known.on == filed.on => FiledObjection {
                confirmed: known.confirmed.or(filed.confirmed),
                ..known
            },
            _ => filed,
        });
    }

    /// Adds all objections of another set.
    pub(crate) fn file_all(&mut self, others: Self) {
        for filed in others.each() {
            self.file(filed);
        }
    }

    /// The objections, form by form.
    pub(crate) fn each(self) -> impl Iterator<Item = FiledObjection> {
        [self.facebook, self.instagram, self.whatsapp]
            .into_iter()
            .flatten()
    }

    /// The day of the objection on this form.
    pub(crate) fn on(self, form: Form) -> Option<Date> {
        self.each()
            .find(|filed| filed.form == form)
            .map(|filed| filed.on)
    }

    /// The arguments for [`Self::filed`] that give this same set, if one call can.
    pub fn as_one(self) -> Option<(Option<Form>, Date)> {
        let days = |objections: Self| objections.each().map(|filed| (filed.form, filed.on));
        let (_, on) = days(self).next()?;
        let mut forms = [None]
            .into_iter()
            .chain(Form::ALL.iter().copied().map(Some));
        let form = forms.find(|form| days(Self::filed(*form, on, None)).eq(days(self)))?;
        Some((form, on))
    }

    /// Whether there are no objections.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// The same set, except for forms that the other set has too.
    #[must_use]
    pub(crate) fn replaced_by(self, others: Self) -> Self {
        Self {
            facebook: others.facebook.or(self.facebook),
            instagram: others.instagram.or(self.instagram),
            whatsapp: others.whatsapp.or(self.whatsapp),
        }
    }

    /// The objections that may cover content of a platform, earliest first.
    pub(crate) fn reaching(self, platform: Platform) -> Vec<Reach> {
        let both = self.facebook.is_some() && self.instagram.is_some();
        let last = self.facebook.max(self.instagram);
        let reach = |filed: FiledObjection| Reach {
            surely: platform != Platform::MetaAi || both && Some(filed) == last,
            filed,
        };
        let found = match platform {
            Platform::Facebook => vec![self.facebook],
            Platform::Instagram | Platform::Threads => vec![self.instagram],
            Platform::MetaAi => vec![self.facebook, self.instagram],
            Platform::Whatsapp => {
                let first = self.facebook.into_iter().chain(self.instagram).min();
                vec![first, self.whatsapp]
            }
        };
        let mut found: Vec<Reach> = found.into_iter().flatten().map(reach).collect();
        found.sort_by_key(|reach| reach.filed.on);
        found
    }

    /// The day of the first objection that may cover content of a platform; for WhatsApp, of that
    /// on its own form if there is one.
    pub(crate) fn first_of(self, platform: Platform) -> Option<Date> {
        match platform {
            Platform::Whatsapp if self.whatsapp.is_some() => self.whatsapp.map(|filed| filed.on),
            Platform::Facebook
            | Platform::Instagram
            | Platform::Threads
            | Platform::Whatsapp
            | Platform::MetaAi => self.reaching(platform).first().map(|reach| reach.filed.on),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(all: &[&str]) -> Objections {
        let mut objections = Objections::NONE;
        all.iter()
            .for_each(|one| objections.file_all(one.parse().unwrap()));
        objections
    }

    fn days(all: &[&str], platform: Platform) -> Vec<(String, bool)> {
        let reaching = told(all).reaching(platform);
        reaching
            .iter()
            .map(|reach| (reach.filed.on.to_string(), reach.surely))
            .collect()
    }

    fn expected(days: &[(&str, bool)]) -> Vec<(String, bool)> {
        days.iter()
            .map(|(day, surely)| ((*day).to_owned(), *surely))
            .collect()
    }

    #[test]
    fn each_form_reaches_what_hangs_on_it() {
        use Platform::{Facebook, Instagram, MetaAi, Threads, Whatsapp};
        let facebook = ["facebook=2025-05-20"];
        assert_eq!(days(&facebook, Facebook), expected(&[("2025-05-20", true)]));
        assert_eq!(days(&facebook, Instagram), expected(&[]));
        assert_eq!(days(&facebook, MetaAi), expected(&[("2025-05-20", false)]));
        let two = ["instagram=2025-09-01", "facebook=2025-05-20"];
        assert_eq!(days(&two, Threads), expected(&[("2025-09-01", true)]));
        assert_eq!(
            days(&two, MetaAi),
            expected(&[("2025-05-20", false), ("2025-09-01", true)])
        );
        assert_eq!(days(&two, Whatsapp), expected(&[("2025-05-20", true)]));
        let general = ["2025-06-01"];
        for platform in [Facebook, Instagram, Threads] {
            assert_eq!(
                days(&general, platform),
                expected(&[("2025-06-01", true)]),
                "{platform}"
            );
        }
        assert_eq!(days(&["whatsapp=2026-01-10"], Facebook), expected(&[]));
        assert_eq!(
            told(&["whatsapp=2026-01-10", "2025-06-01"]).first_of(Whatsapp),
            "2026-01-10".parse().ok()
        );
    }

    #[test]
    fn the_first_of_a_form_counts() {
        let twice = told(&[
            "facebook=2025-09-01",
            "facebook=2025-05-20",
            "facebook=2026-01-01",
        ]);
        assert_eq!(
            twice.first_of(Platform::Facebook),
            "2025-05-20".parse().ok()
        );
        let replaced = told(&["2025-05-20"]).replaced_by(told(&["instagram=2026-02-02"]));
        assert_eq!(
            replaced.first_of(Platform::Facebook),
            "2025-05-20".parse().ok()
        );
        assert_eq!(
            replaced.first_of(Platform::Instagram),
            "2026-02-02".parse().ok()
        );
    }

    #[test]
    fn some_can_be_said_in_one() {
        for one in [
            "2025-05-20",
            "facebook=2025-05-20",
            "instagram=2025-09-01",
            "whatsapp=2026-01-10",
        ] {
            let (form, on) = told(&[one]).as_one().unwrap();
            assert_eq!(Objections::filed(form, on, None), told(&[one]));
        }
        assert_eq!(
            told(&["facebook=2025-05-20", "instagram=2025-05-20"]).as_one(),
            told(&["2025-05-20"]).as_one()
        );
        for more in [
            &[][..],
            &["facebook=2025-05-20", "instagram=2025-09-01"],
            &["2025-05-20", "whatsapp=2025-05-20"],
        ] {
            assert_eq!(told(more).as_one(), None, "{more:?}");
        }
    }

    #[test]
    fn what_is_no_form_or_day_is_refused() {
        for (text, why) in [
            ("threads=2025-05-20", "no form"),
            ("soon", "no day"),
            ("facebook=", "no day"),
            ("=2025-05-20", "no form"),
        ] {
            assert!(
                text.parse::<Objections>()
                    .is_err_and(|error| error.to_string().contains(why)),
                "{text}"
            );
        }
    }
}
