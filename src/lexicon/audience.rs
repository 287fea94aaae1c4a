//! Words for audiences: the values of Facebook's privacy settings, and the keys and labels that
//! would be new evidence of an audience.

use super::labels::labels;

labels! {
    AUDIENCES:
    /// Audiences of a privacy setting (audience-evidence.md 3.4: high for `Public`, `Your friends`
    /// and `Only me`).
    EVERYBODY {
        seen en "Public" "Everyone";
        expected de "Öffentlich" "Alle", fr "Public" "Tout le monde",
        es "Público" "Todos" "Todo el mundo",
            it "Pubblica" "Pubblico" "Tutti", pt "Público" "Todos" "Toda a gente",
            nl "Openbaar" "Iedereen",
            pl "Publiczne" "Publiczny" "Wszyscy", tr "Herkese Açık" "Herkes", ja "公開" "すべての人" "全員",
            ru "Доступно всем" "Все";
    }
    SOME_PEOPLE {
        seen en "Your friends" "Friends" "Only me" "Friends of friends" "Your friends of friends"
            "Friends and their friends" "Friends except..." "Friends except…" "Specific friends" "Close friends"
            "No one" "Nobody";
        expected de "Deine Freunde" "Freunde" "Nur ich" "Freunde von Freunden" "Deine Freunde und deren Freunde"
            "Niemand",
            fr "Vos ami(e)s" "Vos amis" "Ami(e)s" "Amis" "Moi uniquement" "Ami(e)s et leurs ami(e)s"
            "Ami(e)s d'ami(e)s" "Amis de vos amis" "Personne",
            es "Tus amigos" "Amigos" "Solo yo" "Sólo yo"
            "Amigos de amigos" "Amigos de tus amigos" "Nadie",
            it "I tuoi amici" "Amici" "Solo io" "Amici di amici"
            "Amici degli amici" "Nessuno",
            pt "Seus amigos" "Os teus amigos" "Amigos" "Somente eu" "Apenas eu"
            "Só eu" "Amigos de amigos" "Amigos dos amigos" "Ninguém",
            nl "Je vrienden" "Vrienden" "Alleen ik"
            "Vrienden van vrienden" "Niemand",
            pl "Twoi znajomi" "Znajomi" "Tylko ja" "Znajomi znajomych" "Nikt",
            tr "Arkadaşların" "Arkadaşlar" "Sadece Ben" "Arkadaşlarının Arkadaşları" "Arkadaşların Arkadaşları"
            "Hiç kimse", ja "友達" "自分のみ" "友達の友達",
            ru "Ваши друзья" "Друзья" "Только я" "Друзья друзей" "Никто";
    }
}

/// Whether a privacy setting with this value lets everybody see. `None` if the value is not known.
pub(crate) fn is_public(audience: &str) -> Option<bool> {
    if EVERYBODY.is(audience) {
        Some(true)
    } else {
        SOME_PEOPLE.is(audience).then_some(false)
    }
}

/// Words that may name an audience, in lower case. A key or label that contains one of them is new
/// evidence: only notes are known to record an audience (audience-evidence.md 1 and 3.1: high that
/// no other record does). The translations are expected, except for the Turkish word for audience,
/// which was seen.
const AUDIENCE_WORDS: &[&str] = &[
    "audience",
    "privacy",
    "visibility",
    "visible to",
    "visible_to",
    "shared with",
    "shared_with",
    "who can see",
    "who_can_see",
    "zielgruppe",
    "privatsphäre",
    "sichtbarkeit",
    "sichtbar für",
    "geteilt mit",
    "wer kann", // de
    "confidentialité",
    "visibilité",
    "partagé avec",
    "qui peut voir", // fr
    "audiencia",
    "privacidad",
    "visibilidad",
    "compartido con",
    "quién puede ver", // es
    "visibilità",
    "condiviso con",
    "chi può vedere", // it
    "privacidade",
    "visibilidade",
    "compartilhado com",
    "partilhado com",
    "quem pode ver", // pt
    "doelgroep",
    "zichtbaarheid",
    "gedeeld met",
    "wie kan", // nl
    "odbiorcy",
    "prywatność",
    "widoczność",
    "udostępniono dla",
    "kto może", // pl
    "hedef kitle",
    "gizlilik",
    "görünürlük",
    "paylaşılan kişiler",
    "kimler görebilir", // tr
    "共有範囲",
    "公開範囲",
    "共有相手",
    "プライバシー",
    "オーディエンス", // ja
    "аудитория",
    "конфиденциальность",
    "видимость",
    "кому видно",
    "кто может видеть", // ru
];

/// Words that mean an audience only if they are the whole label: Facebook's own word for it in es,
/// pt and it.
const AUDIENCE_ALONE: &[&str] = &["público", "publico", "pubblico"];

/// Known keys and labels that contain such a word but name no audience: advertising, settings,
/// notices, and the root key of the history of the private-account switch, which has a reader of
/// its own (audience-evidence.md 1).
const NO_AUDIENCE: &[&str] = &[
    "custom_audience",
    "user_app_scoped_id",
    "events_hidden",
    "privacy_policy",
    "privacy policy",
    "privacy_checkup",
    "account_history_account_privacy_history",
];

/// Whether a key or label may tell an audience.
pub(crate) fn tells_audience(label: &str) -> bool {
    let label = label.trim().to_lowercase();
    AUDIENCE_ALONE.contains(&label.as_str())
        || (AUDIENCE_WORDS.iter().any(|word| label.contains(word))
            && !NO_AUDIENCE.iter().any(|word| label.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word in both lists would make a part of the profile public or limited by chance.
    #[test]
    fn everybody_is_not_some_people() {
        for (labels, public) in [(&EVERYBODY, true), (&SOME_PEOPLE, false)] {
            for word in labels.all() {
                assert_eq!(is_public(word), Some(public), "{word}");
                assert_ne!(SOME_PEOPLE.is(word), public, "{word}");
            }
        }
        assert_eq!(is_public("Gardeners"), None);
        assert_eq!(is_public("Public, Friends"), None);
    }

    #[test]
    fn what_may_tell_an_audience() {
        for label in [
            "Audience",
            "privacy_setting",
            "Sichtbarkeit",
            "Confidentialité",
            "公開範囲",
            "Аудитория",
            "Público",
            "Shared with",
        ] {
            assert!(tells_audience(label), "{label}");
        }
        for label in [
            "custom_audience_name",
            "user_app_scoped_id",
            "events_hidden_v2",
            "notification_meta_privacy_policy_update",
            "account_history_account_privacy_history",
            "Message",
            "publico_id",
            "title",
        ] {
            assert!(!tells_audience(label), "{label}");
        }
    }
}
