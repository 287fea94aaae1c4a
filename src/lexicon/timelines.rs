//! How languages name a timeline, profile or story, and whose it is: "Bo Sample's timeline", "ihrer
//! Chronik", "dòng thời gian của Bo Sample". A post in such a place is in no group, whatever the
//! sentence above it looks like.
//!
//! English "timeline" and "profile": audience-evidence.md 3.5 (high). The others are expected from
//! the wording of the product that is generally known (low).

use crate::text::{composed, is_set_with_spaces};

/// What one language says.
struct TimelineWords {
    /// The timeline, profile or wall, in lower case, in each form that it has in a sentence.
    places: &'static [&'static str],
    /// The story, in which only its owner posts.
    stories: &'static [&'static str],
    /// Words beside it that say that it is the writer's own.
    own: &'static [&'static str],
    /// What stands between a name and the place behind it.
    behind: &'static [&'static str],
    /// What stands between the place and a name behind that.
    before: &'static [&'static str],
}

/// The languages in which the table of sentences has a form for "posted in" that names no group.
const TONGUES: &[TimelineWords] = &[
    // English.
    TimelineWords {
        places: &["timeline", "profile", "wall"],
        stories: &["story"],
        own: &["his", "her", "their", "its", "your", "my", "own"],
        behind: &["'s ", "\u{2019}s ", "' ", "\u{2019} "],
        before: &[],
    },
    // German.
    TimelineWords {
        places: &["chronik", "profil", "pinnwand"],
        stories: &["story"],
        own: &[
            "ihrer", "ihrem", "ihre", "ihr", "seiner", "seinem", "seine", "sein", "deiner",
            "deinem", "meiner", "meinem", "eigenen",
        ],
        behind: &["s ", "' ", "\u{2019} "],
        before: &[" von "],
    },
    // French.
    TimelineWords {
        places: &["journal", "profil", "mur"],
        stories: &["story"],
        own: &["son", "sa", "mon", "ma", "votre", "leur", "propre"],
        behind: &[],
        before: &[],
    },
    // Spanish.
    TimelineWords {
        places: &["biografía", "perfil", "muro"],
        stories: &["historia"],
        own: &["su", "mi", "tu", "propia", "propio"],
        behind: &[],
        before: &[],
    },
    // Italian.
    TimelineWords {
        places: &["diario", "profilo", "bacheca"],
        stories: &["storia"],
        own: &["suo", "sua", "mio", "mia", "proprio", "propria", "il", "la"],
        behind: &[],
        before: &[],
    },
    // Portuguese.
    TimelineWords {
        places: &["linha do tempo", "cronologia", "perfil", "mural"],
        stories: &["história", "story"],
        own: &["sua", "seu", "minha", "meu", "própria", "próprio"],
        behind: &[],
        before: &[],
    },
    // Dutch.
    TimelineWords {
        places: &["tijdlijn", "profiel", "prikbord"],
        stories: &["verhaal"],
        own: &["haar", "zijn", "hun", "je", "mijn", "eigen"],
        behind: &["s ", "'s ", "\u{2019}s ", "' ", "\u{2019} "],
        before: &[" van "],
    },
    // Swedish, Danish, Norwegian.
    TimelineWords {
        places: &[
            "tidslinje",
            "tidslinjen",
            "tidslinja",
            "profil",
            "profilen",
            "vägg",
            "væg",
            "vegg",
        ],
        stories: &["händelse", "story", "historie"],
        own: &[
            "sin", "sitt", "sit", "min", "din", "hennes", "hans", "egen", "egna", "eget",
        ],
        behind: &["s ", "'s ", "' ", "\u{2019} "],
        before: &[],
    },
    // Hungarian, whose place ends in the sign that it is somebody's.
    TimelineWords {
        places: &[
            "idővonala",
            "idővonalán",
            "idővonalára",
            "profilja",
            "profilján",
            "profiljára",
            "üzenőfala",
            "üzenőfalán",
            "üzenőfalára",
        ],
        stories: &["története", "történetében"],
        own: &["saját"],
        behind: &[" "],
        before: &[],
    },
    // Romanian.
    TimelineWords {
        places: &["cronologia", "cronologie", "profilul", "profil"],
        stories: &["povestea"],
        own: &["sa", "său", "ei", "ta", "tău", "propria", "propriul"],
        behind: &[],
        before: &[" lui "],
    },
    // Japanese.
    TimelineWords {
        places: &["タイムライン", "プロフィール"],
        stories: &["ストーリーズ", "ストーリー"],
        own: &["自分の", "自身の"],
        behind: &["さんの"],
        before: &[],
    },
    // Korean.
    TimelineWords {
        places: &["타임라인", "프로필", "담벼락"],
        stories: &["스토리"],
        own: &["자신의", "본인의", "나의", "내"],
        behind: &["님의 "],
        before: &[],
    },
    // Chinese, in both scripts.
    TimelineWords {
        places: &[
            "时间线",
            "时间轴",
            "个人主页",
            "動態時報",
            "時間軸",
            "個人檔案",
        ],
        stories: &["快拍", "限時動態"],
        own: &["自己的", "她的", "他的", "我的"],
        behind: &["的"],
        before: &[],
    },
    // Vietnamese.
    TimelineWords {
        places: &["dòng thời gian", "trang cá nhân", "bảng tin"],
        stories: &["tin"],
        own: &["mình", "chính", "cô", "anh", "ấy", "bạn"],
        behind: &[],
        before: &[" của "],
    },
    // Indonesian; "-nya" is a possessive.
    TimelineWords {
        places: &[
            "kronologi",
            "linimasa",
            "profil",
            "kronologinya",
            "linimasanya",
            "profilnya",
        ],
        stories: &["cerita", "ceritanya"],
        own: &["dia", "anda", "saya", "sendiri", "miliknya"],
        behind: &[],
        before: &[" milik "],
    },
    // Hebrew.
    TimelineWords {
        places: &["ציר הזמן", "פרופיל", "הפרופיל"],
        stories: &["סטורי", "הסטורי"],
        own: &["שלה", "שלו", "שלי", "שלך"],
        behind: &[],
        before: &[" של "],
    },
    // Hindi.
    TimelineWords {
        places: &["टाइमलाइन", "प्रोफ़ाइल", "प्रोफाइल"],
        stories: &["स्टोरी"],
        own: &["अपनी", "अपने", "अपना"],
        behind: &[" की ", " के ", " का "],
        before: &[],
    },
];

/// Whose timeline, profile or story a place is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    TheWriters,
    Of(String),
}

/// Whether a place is somebody's timeline, profile or story, and whose; `None` for any other place.
pub(crate) fn timeline(place: &str) -> Option<Whose> {
    let place = composed(place.trim());
    TONGUES.iter().find_map(|tongue| tongue.read(&place))
}

impl TimelineWords {
    fn read(&self, place: &str) -> Option<Whose> {
        let all = self.places.iter().chain(self.stories);
        if all
            .flat_map(|word| parted(place, &composed(word)))
            .any(|(head, tail)| self.is_own(head, tail))
        {
            return Some(Whose::TheWriters);
        }
        self.places
            .iter()
            .flat_map(|word| parted(place, &composed(word)))
            .find_map(|(head, tail)| self.name(head, tail))
            .map(|name| Whose::Of(name.to_owned()))
    }

    /// Whether a place is the writer's own, by the words on both sides of it.
    fn is_own(&self, head: &str, tail: &str) -> bool {
        let tail = self
            .before
            .iter()
            .find_map(|sign| tail.strip_prefix(sign))
            .unwrap_or(tail);
        let own = |word: &str| {
            let word = word.to_lowercase();
            self.own.iter().any(|own| composed(own) == word.as_str())
        };
        let mut words = head
            .split_whitespace()
            .chain(tail.split_whitespace())
            .peekable();
        words.peek().is_some() && words.all(own)
    }

    /// The name of its owner, which stands on one side of it.
    fn name<'t>(&self, head: &'t str, tail: &'t str) -> Option<&'t str> {
        let (names, other): (Vec<_>, _) = if head.is_empty() {
            let names = self.before.iter().map(|sign| tail.strip_prefix(sign));
            (names.flatten().collect(), head)
        } else {
            let names = self.behind.iter().map(|sign| head.strip_suffix(sign));
            (names.flatten().collect(), tail)
        };
        let names = names.into_iter().map(str::trim);
        names
            .filter(|_| other.is_empty())
            .find(|name| !name.is_empty())
    }
}

/// What stands before a word and behind it, for each time that a text has it as a whole word.
fn parted<'t>(text: &'t str, word: &str) -> Vec<(&'t str, &'t str)> {
    let characters = word.chars().count();
    let spaced = word.chars().next().is_some_and(is_set_with_spaces);
    let borders = |c: Option<char>| !spaced || c.is_none_or(|c| !c.is_alphanumeric());
    let parts = text.char_indices().filter_map(|(at, _)| {
        let (head, rest) = text.split_at_checked(at)?;
        let end = rest
            .char_indices()
            .nth(characters)
            .map_or(rest.len(), |(end, _)| end);
        let (own, tail) = rest.split_at_checked(end)?;
        let is_whole = borders(head.chars().next_back()) && borders(tail.chars().next());
        (is_whole && own.to_lowercase() == word).then_some((head, tail))
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timelines_of_others_in_many_languages() {
        for place in [
            "Bo Sample's timeline",
            "Bo Sample\u{2019}s profile",
            "Bo Samples Chronik",
            "Profil von Bo Sample",
            "tijdlijn van Bo Sample",
            "Bo Samples tidslinje",
            "Bo Sample idővonalán",
            "Bo Sampleさんのプロフィール",
            "Bo Sample님의 프로필",
            "Bo Sample的个人主页",
            "dòng thời gian của Bo Sample",
            "ציר הזמן של Bo Sample",
            "Bo Sample की टाइमलाइन",
        ] {
            assert_eq!(
                timeline(place),
                Some(Whose::Of("Bo Sample".to_owned())),
                "{place}"
            );
        }
    }

    #[test]
    fn the_writers_own_and_groups_with_such_words() {
        for place in [
            "her story",
            "ihrer Chronik",
            "ihrer eigenen Story",
            "sa story",
            "su biografía",
            "sua linha do tempo",
            "sin tidslinje",
            "cronologia sa",
            "自分のストーリー",
            "자신의 타임라인",
            "自己的時間軸",
            "dòng thời gian của mình",
            "profil miliknya",
            "अपनी टाइमलाइन",
        ] {
            assert_eq!(timeline(place), Some(Whose::TheWriters), "{place}");
        }
        for place in [
            "Łódź Gardeners",
            "High Profile",
            "Timeline Photography",
            "Love Story Fans",
            "Wallpaper",
            "Historia de España",
            "Historia",
            "Le mur et le jardin",
            "プロフィール写真の会",
        ] {
            assert_eq!(timeline(place), None, "{place}");
        }
    }
}
