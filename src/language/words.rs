//! Which texts there are: a field for each, in the order in which they are met.

use serde::Serialize;

use super::Language;

/// A sentence about a number, for one and for many.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Forms {
    pub(crate) one: &'static str,
    pub(crate) many: &'static str,
}

/// Everything that is said in one language.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct Words {
    pub(crate) language: Language,
    pub(crate) form: FormWords,
    pub(crate) page: PageWords,
    pub(crate) script: ScriptWords,
    pub(crate) told: ToldWords,
    pub(crate) act: ActWords,
    pub(crate) basis: BasisWords,
    pub(crate) why: WhyWords,
    pub(crate) ask: AskWords,
    pub(crate) note: NoteWords,
    pub(crate) list: ListWords,
    pub(crate) ai: AiWords,
}

/// How numbers and dates are written.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct FormWords {
    pub(crate) thousands: &'static str,
    pub(crate) parted_from: usize,
    pub(crate) between: &'static str,
    pub(crate) date: &'static str,
    pub(crate) month: &'static str,
    pub(crate) first: &'static str,
    pub(crate) months: [&'static str; 12],
    pub(crate) short_months: [&'static str; 12],
}

/// The texts of the page's template, from its top to its end.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct PageWords {
    pub(crate) skip: &'static str,
    pub(crate) headline: &'static str,
    pub(crate) headline_no_pack: &'static str,
    pub(crate) beside: &'static str,
    pub(crate) sections: &'static str,
    pub(crate) nav_numbers: &'static str,
    pub(crate) nav_time: &'static str,
    pub(crate) nav_tell: &'static str,
    pub(crate) nav_do: &'static str,
    pub(crate) nav_open: &'static str,
    pub(crate) nav_details: &'static str,
    pub(crate) nav_places: &'static str,
    pub(crate) details: &'static str,
    pub(crate) details_intro: &'static str,
    pub(crate) details_caption: &'static str,
    pub(crate) item: &'static str,
    pub(crate) found: &'static str,
    pub(crate) found_left_out: &'static str,
    pub(crate) pictures: &'static str,
    pub(crate) pictures_intro: &'static str,
    pub(crate) pictures_unshown: &'static str,
    pub(crate) picture_too_large: &'static str,
    pub(crate) picture_damaged: &'static str,
    pub(crate) to_item: &'static str,
    pub(crate) places: &'static str,
    pub(crate) places_intro: &'static str,
    pub(crate) places_caption: &'static str,
    pub(crate) places_none: &'static str,
    pub(crate) places_listed: &'static str,
    pub(crate) tell_here_redacted: &'static str,
    pub(crate) footer_redacted: &'static str,
    pub(crate) more_unshown: Forms,
    pub(crate) nav_all: &'static str,
    pub(crate) nav_messages: &'static str,
    pub(crate) nav_account: &'static str,
    pub(crate) nav_files: &'static str,
    pub(crate) nav_policy: &'static str,
    pub(crate) numbers: &'static str,
    pub(crate) whole_bar: &'static str,
    pub(crate) mostly: &'static str,
    pub(crate) do_most: &'static str,
    pub(crate) no_action_known: &'static str,
    pub(crate) all_the_same: &'static str,
    pub(crate) object_all_the_same: &'static str,
    pub(crate) answer_settles: &'static str,
    pub(crate) nothing_to_ask: &'static str,
    pub(crate) on_paper: &'static str,
    pub(crate) lacks: &'static str,
    pub(crate) all_missing: &'static str,
    pub(crate) as_of: &'static str,
    pub(crate) by_kind: &'static str,
    pub(crate) by_kind_caption: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) items: &'static str,
    pub(crate) together: &'static str,
    pub(crate) seen_by_kind: &'static str,
    pub(crate) seen_caption: &'static str,
    pub(crate) by_month: &'static str,
    pub(crate) by_year: &'static str,
    pub(crate) same_as_table: &'static str,
    pub(crate) by_month_caption: &'static str,
    pub(crate) by_year_caption: &'static str,
    pub(crate) month: &'static str,
    pub(crate) year: &'static str,
    pub(crate) no_items: &'static str,
    pub(crate) band: &'static str,
    pub(crate) tell_intro: &'static str,
    pub(crate) tell_run: &'static str,
    pub(crate) tell_here: &'static str,
    pub(crate) tell_marked: &'static str,
    pub(crate) settles: &'static str,
    pub(crate) try_answer: &'static str,
    pub(crate) save_answers: &'static str,
    pub(crate) take_back: &'static str,
    pub(crate) answers_file: &'static str,
    pub(crate) concerns: Forms,
    pub(crate) only_in: &'static str,
    pub(crate) open_items: Forms,
    pub(crate) open: &'static str,
    pub(crate) all_listed: &'static str,
    pub(crate) some_listed: &'static str,
    pub(crate) filter_label: &'static str,
    pub(crate) search: &'static str,
    pub(crate) platform: &'static str,
    pub(crate) f_kind: &'static str,
    pub(crate) f_year: &'static str,
    pub(crate) f_outcome: &'static str,
    pub(crate) f_seen: &'static str,
    pub(crate) f_sure: &'static str,
    pub(crate) f_place: &'static str,
    pub(crate) f_media: &'static str,
    pub(crate) f_hangs: &'static str,
    pub(crate) f_order: &'static str,
    pub(crate) clear_filters: &'static str,
    pub(crate) save_list: &'static str,
    pub(crate) open_report: &'static str,
    pub(crate) list_label: &'static str,
    pub(crate) previous: &'static str,
    pub(crate) next: &'static str,
    pub(crate) close: &'static str,
    pub(crate) newest_shown: &'static str,
    pub(crate) at_place: &'static str,
    pub(crate) without_words: &'static str,
    pub(crate) card_why: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) no_messages: &'static str,
    pub(crate) conversations: &'static str,
    pub(crate) title: &'static str,
    pub(crate) with: &'static str,
    pub(crate) yours: &'static str,
    pub(crate) others: &'static str,
    pub(crate) from_to: &'static str,
    pub(crate) outcome: &'static str,
    pub(crate) account: &'static str,
    pub(crate) account_caption: &'static str,
    pub(crate) sort: &'static str,
    pub(crate) records: &'static str,
    pub(crate) about_you: &'static str,
    pub(crate) files: &'static str,
    pub(crate) entries_caption: &'static str,
    pub(crate) became: &'static str,
    pub(crate) entries: &'static str,
    pub(crate) not_recognised: &'static str,
    pub(crate) read_before: Forms,
    pub(crate) not_understood: &'static str,
    pub(crate) times: Forms,
    pub(crate) files_read: &'static str,
    pub(crate) file: &'static str,
    pub(crate) note: &'static str,
    pub(crate) policy: &'static str,
    pub(crate) policy_intro: &'static str,
    pub(crate) against: &'static str,
    pub(crate) action_of_rule: &'static str,
    pub(crate) footer: &'static str,
}

/// The texts of the page's script, which get to it as data.
#[derive(Serialize)]
pub(crate) struct ScriptWords {
    pub(crate) any: &'static str,
    pub(crate) no_time: &'static str,
    pub(crate) no_words: &'static str,
    pub(crate) contact: &'static str,
    pub(crate) picture: &'static str,
    pub(crate) without: &'static str,
    pub(crate) choice_public: &'static str,
    pub(crate) choice_private: &'static str,
    pub(crate) choice_unknown: &'static str,
    pub(crate) order_report: &'static str,
    pub(crate) order_newest: &'static str,
    pub(crate) order_oldest: &'static str,
    pub(crate) order_kind: &'static str,
    pub(crate) order_place: &'static str,
    pub(crate) found_all: Forms,
    pub(crate) found_some: &'static str,
    pub(crate) tried: Forms,
    pub(crate) moved: Forms,
    pub(crate) answered_here: &'static str,
    pub(crate) opened: &'static str,
    pub(crate) not_read: &'static str,
    pub(crate) reading: &'static str,
    pub(crate) made: &'static str,
    pub(crate) state: &'static str,
    pub(crate) media: &'static str,
    pub(crate) why: &'static str,
    pub(crate) evidence: &'static str,
    pub(crate) caveats: &'static str,
    pub(crate) stands_in: &'static str,
    pub(crate) rule_and_actions: &'static str,
    pub(crate) id: &'static str,
    pub(crate) answers_head: &'static str,
    pub(crate) answers_use: &'static str,
}

/// Sentences that several outputs share. Every word of them is chosen after `wording.md`.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct ToldWords {
    pub(crate) redacted: &'static str,
    pub(crate) in_scope: &'static str,
    pub(crate) undecided: &'static str,
    pub(crate) not_stated: &'static str,
    pub(crate) out_of_scope: &'static str,
    pub(crate) items_in_scope: &'static str,
    pub(crate) items_undecided: &'static str,
    pub(crate) items_not_stated: &'static str,
    pub(crate) items_out_of_scope: &'static str,
    pub(crate) means_in_scope: &'static str,
    pub(crate) means_undecided: &'static str,
    pub(crate) means_no_pack: &'static str,
    pub(crate) means_not_stated: &'static str,
    pub(crate) means_out_of_scope: &'static str,
    pub(crate) open_audience: &'static str,
    pub(crate) open_target_audience: &'static str,
    pub(crate) open_group: &'static str,
    pub(crate) open_addressed: &'static str,
    pub(crate) open_objection: &'static str,
    pub(crate) open_day: &'static str,
    pub(crate) open_region: &'static str,
    pub(crate) public: &'static str,
    pub(crate) private: &'static str,
    pub(crate) not_told: &'static str,
    pub(crate) assumed: &'static str,
    pub(crate) likely: &'static str,
    pub(crate) certain: &'static str,
    pub(crate) items: Forms,
    pub(crate) conversations: Forms,
    pub(crate) messages: Forms,
    pub(crate) messages_known: Forms,
    pub(crate) to_ai: Forms,
    pub(crate) messages_told: &'static str,
    pub(crate) pictures: Forms,
    pub(crate) objected: &'static str,
    pub(crate) assumed_adult: &'static str,
    pub(crate) contested: &'static str,
    pub(crate) minor_now: &'static str,
    pub(crate) minor_then: &'static str,
    pub(crate) no_pack: &'static str,
    pub(crate) not_in_force: &'static str,
    pub(crate) no_rule_yet: &'static str,
    pub(crate) not_read: &'static str,
    pub(crate) missing_media: Forms,
    pub(crate) missing_pages: Forms,
    pub(crate) absent: &'static str,
    pub(crate) absent_not_asked: &'static str,
    pub(crate) absent_lost: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) covers_all: &'static str,
    pub(crate) covers_between: &'static str,
    pub(crate) covers_since: &'static str,
    pub(crate) covers_until: &'static str,
    pub(crate) dates_unsaid: &'static str,
    pub(crate) dates_unsaid_of: &'static str,
    pub(crate) by_your_word: Forms,
    pub(crate) range: Forms,
    pub(crate) since_training: &'static str,
    pub(crate) not_personalised: &'static str,
    pub(crate) personalised: Forms,
    pub(crate) personalised_somewhere: Forms,
    pub(crate) locked: Forms,
    pub(crate) packed_otherwise: Forms,
    pub(crate) unread: Forms,
    pub(crate) records: Forms,
    pub(crate) sorts: Forms,
    pub(crate) account_data: &'static str,
    pub(crate) account_data_no_pack: &'static str,
    pub(crate) ledger: &'static str,
    pub(crate) left_out: Forms,
    pub(crate) judged: &'static str,
    pub(crate) judged_checked: &'static str,
    pub(crate) region_unknown: &'static str,
    pub(crate) place_unknown: &'static str,
    pub(crate) before_year: &'static str,
    pub(crate) no_date: &'static str,
    pub(crate) timeline_by_month: &'static str,
    pub(crate) timeline_by_year: &'static str,
    pub(crate) until: &'static str,
    pub(crate) from_on: &'static str,
    pub(crate) between: &'static str,
    pub(crate) days: &'static str,
    pub(crate) leaves_open: &'static str,
    pub(crate) seen_open: &'static str,
    pub(crate) seen_public: &'static str,
    pub(crate) seen_private: &'static str,
    pub(crate) since_public: &'static str,
    pub(crate) since_private: &'static str,
    pub(crate) since_open: &'static str,
    pub(crate) opened_public: &'static str,
    pub(crate) opened_private: &'static str,
    pub(crate) opened_open: &'static str,
    pub(crate) record: &'static str,
    pub(crate) no_title: &'static str,
    pub(crate) own_unknown: &'static str,
    pub(crate) no_rule: &'static str,
    pub(crate) with_people: &'static str,
    pub(crate) with_channel: &'static str,
    pub(crate) with_ai: &'static str,
    pub(crate) more_questions: Forms,
}

/// What there is to do: how to object, and what everybody should know before.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct ActWords {
    pub(crate) because_public: &'static str,
    pub(crate) because_likely: &'static str,
    pub(crate) because_always: &'static str,
    pub(crate) because_ai: &'static str,
    pub(crate) in_scope_because: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) more_heading: &'static str,
    pub(crate) no_deadline: &'static str,
    pub(crate) late: &'static str,
    pub(crate) offered: &'static str,
    pub(crate) unknown: &'static str,
    pub(crate) none: &'static str,
    pub(crate) region_first: &'static str,
    pub(crate) minors: &'static str,
    pub(crate) menus: &'static str,
    pub(crate) reaches: &'static str,
    pub(crate) address: &'static str,
    pub(crate) place: &'static str,
    pub(crate) sure_high: &'static str,
    pub(crate) sure_medium: &'static str,
    pub(crate) sure_low: &'static str,
    pub(crate) quoted_from: &'static str,
    pub(crate) policy_old: Forms,
    pub(crate) others: &'static str,
    pub(crate) forward: &'static str,
}

/// What is said of the policy and the region that were judged by.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct BasisWords {
    pub(crate) earlier_texts: &'static str,
    pub(crate) allows: &'static str,
    pub(crate) no_pack: &'static str,
    pub(crate) pack: &'static str,
    pub(crate) packs: &'static str,
    pub(crate) checked: &'static str,
    pub(crate) seen_by_region: &'static str,
    pub(crate) region: &'static str,
    pub(crate) region_unknown: &'static str,
    pub(crate) month_only: &'static str,
    pub(crate) no_objection: &'static str,
    pub(crate) objection_reported: &'static str,
    pub(crate) by_told: &'static str,
    pub(crate) by_pack: &'static str,
    pub(crate) by_archive: &'static str,
    pub(crate) by_nothing: &'static str,
    pub(crate) by_unplaced: &'static str,
    pub(crate) by_several: &'static str,
    pub(crate) heard: &'static str,
    pub(crate) and: &'static str,
    pub(crate) jurisdiction: &'static str,
    pub(crate) based_in: &'static str,
    pub(crate) country: &'static str,
}

/// Why an outcome is what it is. Its verbs are chosen with care: what the policy allows, what was eligible, what cannot be told; never what was done with it.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct WhyWords {
    pub(crate) told: &'static str,
    pub(crate) policy: &'static str,
    pub(crate) policy_of: &'static str,
    pub(crate) public_only: &'static str,
    pub(crate) if_public: &'static str,
    pub(crate) differs: &'static str,
    pub(crate) by_day: &'static str,
    pub(crate) no_pack: &'static str,
    pub(crate) not_in_force: &'static str,
    pub(crate) no_rule: &'static str,
    pub(crate) minor_now: &'static str,
    pub(crate) minor_then: &'static str,
    pub(crate) objected: &'static str,
    pub(crate) objected_before: &'static str,
    pub(crate) mitigated: &'static str,
    pub(crate) later_objection: &'static str,
    pub(crate) mitigated_reported: &'static str,
    pub(crate) reported_objection: &'static str,
    pub(crate) unreached: &'static str,
    pub(crate) private_now: &'static str,
    pub(crate) group: &'static str,
    pub(crate) target: &'static str,
    pub(crate) audience: &'static str,
    pub(crate) shows_public: &'static str,
    pub(crate) suggests_public: &'static str,
    pub(crate) shows_private: &'static str,
    pub(crate) suggests_private: &'static str,
    pub(crate) from_start: &'static str,
    pub(crate) from_day: &'static str,
    pub(crate) until: &'static str,
    pub(crate) until_at_least: &'static str,
    pub(crate) at_times_until: &'static str,
    pub(crate) at_times_until_at_least: &'static str,
    pub(crate) at_times_since: &'static str,
}

/// Questions to the user. Answers are about the time since training began, so that is what is asked for.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct AskWords {
    pub(crate) between: &'static str,
    pub(crate) since: &'static str,
    pub(crate) group: &'static str,
    pub(crate) groups: &'static str,
    pub(crate) person: &'static str,
    pub(crate) people: &'static str,
    pub(crate) timeline_in: &'static str,
    pub(crate) timeline: &'static str,
    pub(crate) unplaced_in: &'static str,
    pub(crate) unplaced: &'static str,
    pub(crate) own_comments: &'static str,
    pub(crate) former_pictures: &'static str,
    pub(crate) account: &'static str,
    pub(crate) stories: &'static str,
    pub(crate) birthday: &'static str,
    pub(crate) contact: &'static str,
    pub(crate) profile: &'static str,
    pub(crate) events: &'static str,
    pub(crate) from_to: &'static str,
    pub(crate) from_day_to_day: &'static str,
    pub(crate) in_year: &'static str,
    pub(crate) from_on: &'static str,
    pub(crate) up_to: &'static str,
    pub(crate) nothing_matched: &'static str,
    pub(crate) contradicted: &'static str,
    pub(crate) foreign_objection: &'static str,
}

/// What a clue says beside its signal's own text.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct NoteWords {
    pub(crate) no_switch: &'static str,
    pub(crate) account_public: &'static str,
    pub(crate) account_private: &'static str,
    pub(crate) perhaps_unpublished: &'static str,
    pub(crate) listed_as_live: &'static str,
    pub(crate) after_first: &'static str,
    pub(crate) before_first: &'static str,
    pub(crate) never_first: &'static str,
    pub(crate) from_to: &'static str,
    pub(crate) from_to_unknown: &'static str,
    pub(crate) turned_public: &'static str,
    pub(crate) turned_private: &'static str,
    pub(crate) turned_unknown: &'static str,
    pub(crate) expired: &'static str,
    pub(crate) told_public: &'static str,
    pub(crate) told_private: &'static str,
    pub(crate) told_from: &'static str,
    pub(crate) told_to: &'static str,
}

/// What only the summaries in Markdown and on the terminal say.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct ListWords {
    pub(crate) labelled: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) means: &'static str,
    pub(crate) by_kind: &'static str,
    pub(crate) newest: &'static str,
    pub(crate) holder_unknown: &'static str,
    pub(crate) export_of: &'static str,
    pub(crate) newest_record: &'static str,
    pub(crate) things: Forms,
    pub(crate) not_decided: &'static str,
    pub(crate) more_remarks: Forms,
    pub(crate) first_question: &'static str,
    pub(crate) report: &'static str,
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serde_json::Value;

    use super::*;

    /// Every text by where it stands.
    fn texts(value: &Value, place: &str, found: &mut BTreeMap<String, String>) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(key, one)| texts(one, &format!("{place}.{key}"), found)),
            Value::String(text) => drop(found.insert(place.to_owned(), text.clone())),
            _ => {}
        }
    }

    fn all(language: Language) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        texts(&serde_json::to_value(language.words()).unwrap(), "", &mut found);
        found
    }

    /// The names in the braces of a text.
    fn names(text: &str) -> BTreeSet<&str> {
        text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
    }

    #[test]
    fn every_language_says_the_same_things() {
        let english = all(Language::English);
        assert!(english.len() > 300);
        for language in Language::ALL {
            for (place, text) in all(*language) {
                assert_eq!(names(&text), names(&english[&place]), "{language} {place}");
                assert!(!text.is_empty(), "{language} {place}");
                let typed = |text: &str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
                assert_eq!(typed(&text), typed(&english[&place]), "{language} {place}: what is to be typed");
            }
        }
    }

    #[test]
    fn the_script_says_every_word_that_it_gets() {
        let script = include_str!("../report/page/page.js");
        let Value::Object(words) = serde_json::to_value(&Language::English.words().script).unwrap() else { panic!() };
        for key in words.keys() {
            assert!(script.contains(&format!("T.{key}")), "page.js never says {key}");
        }
        let said = script.split("T.").skip(1).map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
        for key in said.flatten().filter(|key| key.contains('_')) {
            assert!(words.contains_key(key), "page.js says {key}, which stands nowhere");
        }
    }
}

/// What was said to Meta AI, and who is who in chats.
#[cfg_attr(test, derive(Serialize))]
pub(crate) struct AiWords {
    pub(crate) heading: &'static str,
    pub(crate) nothing: &'static str,
    pub(crate) sentence: &'static str,
    pub(crate) prompts: Forms,
    pub(crate) replies: Forms,
    pub(crate) media: Forms,
    pub(crate) places: Forms,
    pub(crate) listed: &'static str,
    pub(crate) unattributed: Forms,
    pub(crate) calls: Forms,
    pub(crate) by_others: Forms,
    pub(crate) interests: Forms,
    pub(crate) how_called: &'static str,
    pub(crate) how_app: &'static str,
    pub(crate) how_chat: &'static str,
    pub(crate) places_caption: &'static str,
    pub(crate) place: &'static str,
    pub(crate) how: &'static str,
    pub(crate) prompts_head: &'static str,
    pub(crate) replies_head: &'static str,
    pub(crate) media_head: &'static str,
    pub(crate) notices: &'static str,
    pub(crate) settings: &'static str,
    pub(crate) setting: &'static str,
    pub(crate) value: &'static str,
    pub(crate) not_yours: &'static str,
    pub(crate) read_along: &'static str,
    pub(crate) before_notice: &'static str,
    pub(crate) behind_call: &'static str,
    pub(crate) shares: &'static str,
    pub(crate) you: &'static str,
    pub(crate) not_named: &'static str,
    pub(crate) more_senders: Forms,
    pub(crate) silent: Forms,
    pub(crate) encrypted: &'static str,
    pub(crate) owner_unknown: &'static str,
    pub(crate) owner_inferred: &'static str,
    pub(crate) owner_told: &'static str,
    pub(crate) owner_silent: &'static str,
}
