//! Labels of Instagram's files about the account.

use super::labels;

labels! {
    ACCOUNT:
    /// Times of the first and the last story (instagram-threads.md 4: high for English).
    FIRST_CLOSE_FRIENDS_STORY {
        seen en "First Close Friends Story Time";
        expected de "Zeit der ersten Story für enge Freunde",
        fr "Heure de la première story Ami(e)s proches",
            es "Hora de la primera historia de mejores amigos",
            it "Ora della prima storia Amici più stretti",
            pt "Hora do primeiro story para Melhores amigos",
            nl "Tijd van eerste verhaal voor goede vrienden",
            pl "Czas pierwszej relacji dla bliskich znajomych",
            tr "İlk Yakın Arkadaşlar Hikayesi Zamanı",
            ja "最初の親しい友達ストーリーズの時間", ru "Время первой истории для близких друзей";
    }
    FIRST_STORY {
        seen en "First Story Time";
        expected de "Zeit der ersten Story", fr "Heure de la première story",
        es "Hora de la primera historia",
            it "Ora della prima storia", pt "Hora do primeiro story", nl "Tijd van eerste verhaal",
            pl "Czas pierwszej relacji", tr "İlk Hikaye Zamanı", ja "最初のストーリーズの時間",
            ru "Время первой истории";
    }
    LAST_STORY {
        seen en "Last Story Time";
        expected de "Zeit der letzten Story", fr "Heure de la dernière story",
        es "Hora de la última historia",
            it "Ora dell'ultima storia", pt "Hora do último story", nl "Tijd van laatste verhaal",
            pl "Czas ostatniej relacji", tr "Son Hikaye Zamanı", ja "最後のストーリーズの時間",
            ru "Время последней истории";
    }
    COUNTRY_CODE {
        seen en "First Country Code";
        expected de "Erster Ländercode", fr "Premier code pays", es "Primer código de país",
            it "Primo codice paese", pt "Primeiro código do país", nl "Eerste landcode",
            pl "Pierwszy kod kraju",
            tr "İlk Ülke Kodu", ja "最初の国コード", ru "Первый код страны";
    }
    /// Where the profile is based (audience-evidence.md 7: high for English).
    COUNTRY {
        seen en "Country";
        expected de "Land", fr "Pays", es "País", it "Paese", pt "País", nl "Land", pl "Kraj",
        tr "Ülke", ja "国",
            ru "Страна";
    }
    CITY_NAME {
        seen en "City Name" "City";
        expected de "Name der Stadt" "Stadt", fr "Nom de la ville" "Ville",
        es "Nombre de la ciudad" "Ciudad",
            it "Nome della città" "Città", pt "Nome da cidade" "Cidade",
            nl "Plaatsnaam" "Stad" "Plaats",
            pl "Nazwa miasta" "Miasto", tr "Şehir Adı" "Şehir", ja "市区町村名" "市区町村",
            ru "Название города" "Город";
    }
    /// Known in English only (instagram-threads.md 4: high).
    ACTIVATION_TYPE {
        seen en "Activation Type";
        expected de "Aktivierungsart", fr "Type d'activation", es "Tipo de activación",
        it "Tipo di attivazione",
            pt "Tipo de ativação", nl "Type activering", pl "Typ aktywacji",
            tr "Etkinleştirme Türü", ja "有効化のタイプ",
            ru "Тип активации";
    }
    /// The name of a profile activity (audience-evidence.md 4.2: medium).
    PRIVACY_CHANGED {
        seen en "Account privacy changed";
        expected de "Privatsphäre des Kontos geändert" "Konto-Privatsphäre geändert",
            fr "Confidentialité du compte modifiée", es "Privacidad de la cuenta cambiada"
            "Se cambió la privacidad de la cuenta", it "Privacy dell'account modificata",
            pt "Privacidade da conta alterada", nl "Accountprivacy gewijzigd",
            pl "Zmieniono prywatność konta",
            tr "Hesap gizliliği değiştirildi", ja "アカウントのプライバシーが変更されました",
            ru "Изменена конфиденциальность аккаунта";
    }
}
