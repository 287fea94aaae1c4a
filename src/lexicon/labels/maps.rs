//! Labels in the string maps of Instagram and Threads (`string_map_data`): profile, comments,
//! notes. Seen: archives.md 7 and audience-evidence.md 4.1 (high).

use super::labels;

labels! {
    MAPS:
    /// English in exports of every language seen, except some in Dutch.
    COMMENT {
        seen en "Comment", nl "Opmerking";
        expected de "Kommentar", fr "Commentaire", es "Comentario", it "Commento", pt "Comentário",
        nl "Reactie",
            pl "Komentarz", tr "Yorum", ja "コメント", ru "Комментарий",
            ko "댓글", id "Komentar", fi "Kommentti", hi "कमेंट" "टिप्पणी", he "תגובה", el "Σχόλιο",
            uk "Коментар", zh "评论" "留言", sv "Kommentar", th "ความคิดเห็น", ar "تعليق" "التعليق",
            da "Kommentar", nb "Kommentar", cs "Komentář", sk "Komentár", hu "Hozzászólás",
            ro "Comentariu", bg "Коментар", hr "Komentar", ca "Comentari", vi "Bình luận",
            ms "Komen", fa "نظر";
    }
    TIME {
        seen en "Time";
        expected de "Zeit" "Uhrzeit", fr "Heure", es "Hora", it "Ora", pt "Hora" "Horário",
        nl "Tijd", pl "Czas",
            tr "Zaman", ja "時間" "日時", ru "Время";
    }
    MEDIA_OWNER {
        seen en "Media Owner", nl "Media-eigenaar";
        expected de "Inhaber des Mediums" "Medieninhaber", fr "Propriétaire du contenu multimédia",
            es "Propietario del contenido multimedia", it "Proprietario del contenuto multimediale",
            pt "Proprietário da mídia", pl "Właściciel multimediów", tr "Medya Sahibi",
            ja "メディア所有者",
            ru "Владелец медиафайла";
    }
    AUDIENCE {
        seen en "Audience", tr "Hedef Kitle";
        expected de "Zielgruppe", fr "Audience", es "Público" "Audiencia", it "Pubblico",
        pt "Público",
            nl "Doelgroep", pl "Odbiorcy", ja "共有範囲" "オーディエンス", ru "Аудитория";
    }
    /// The label is localised, its value is not.
    PRIVATE_ACCOUNT {
        seen en "Private Account", de "Privates Konto", fr "Compte privé", tr "Gizli Hesap";
        expected es "Cuenta privada", it "Account privato", pt "Conta privada", nl "Privéaccount",
            pl "Konto prywatne", ja "非公開アカウント", ru "Закрытый аккаунт";
    }
    /// In a list of linked accounts English writes it as two words (medium: two published readers).
    USERNAME {
        seen en "Username" "User name", de "Benutzername", fr "Nom de profil", tr "Kullanıcı adı",
        nl "Gebruikersnaam",
            pt "Nome de usuário", ru "Имя пользователя";
        expected fr "Nom d'utilisateur", es "Nombre de usuario", it "Nome utente",
        pt "Nome de utilizador",
            pl "Nazwa użytkownika", ja "ユーザーネーム";
    }
    PROFILE_NAME {
        seen en "Name", fr "Nom", tr "Ad", nl "Naam", pt "Nome";
        expected de "Name", es "Nombre", it "Nome", pl "Imię i nazwisko", ja "名前", ru "Имя";
    }
    BIO {
        seen en "Bio", tr "Biyografi";
        expected de "Steckbrief" "Biografie", fr "Biographie" "Bio", es "Presentación" "Biografía",
        it "Biografia",
            pt "Bio" "Biografia", nl "Biografie", pl "Biogram" "Bio", ja "自己紹介",
            ru "О себе" "Биография";
    }
    WEBSITE {
        seen en "Website" "Links" "Links in bio";
        expected de "Webseite" "Website" "Links", fr "Site web" "Liens", es "Sitio web" "Enlaces",
        it "Sito web"
            "Link", pt "Site" "Links", nl "Website" "Links", pl "Strona internetowa" "Linki",
            tr "İnternet sitesi"
            "Bağlantılar", ja "ウェブサイト" "リンク", ru "Веб-сайт" "Сайт" "Ссылки";
    }
    /// Labels of values that are not profile fields: addresses, switches, birthday, gender.
    CONTACT {
        seen en "Email" "Phone Number" "Phone Confirmed" "Phone Confirmation Method" "Gender" "Date of birth"
            "Birthday" "Music on profile" "Emoji Pong High Score" "Is Eligible for Profile Activation Badge"
            "Profile Shows Activation Badge" "Onboarding Time",
            fr "Adresse e-mail" "Numéro de téléphone"
            "Numéro de téléphone confirmé" "Genre" "Date de naissance",
            tr "E-posta" "Cinsiyet" "Doğum tarihi"
            "Telefon numarası" "Telefon onaylandı", de "Geburtsdatum", pt "Telefone",
            ru "Электронный адрес"
            "Номер телефона";
        expected de "E-Mail" "E-Mail-Adresse" "Telefonnummer" "Geschlecht", es "Correo electrónico"
            "Número de teléfono" "Sexo" "Género" "Fecha de nacimiento",
            it "E-mail" "Indirizzo e-mail"
            "Numero di telefono" "Genere" "Data di nascita",
            pt "E-mail" "Número de telefone" "Gênero" "Género"
            "Data de nascimento", nl "E-mailadres" "Telefoonnummer" "Geslacht" "Geboortedatum",
            pl "Adres e-mail"
            "Numer telefonu" "Płeć" "Data urodzenia", ja "メールアドレス" "電話番号" "性別" "生年月日",
            ru "Пол" "Дата рождения";
    }
    CHANGED {
        seen en "Changed";
        expected de "Geändert", fr "Modifié", es "Cambiado", it "Modificato", pt "Alterado",
        nl "Gewijzigd",
            pl "Zmieniono", tr "Değiştirildi", ja "変更", ru "Изменено";
    }
    /// The value of `CHANGED` if it was the bio (instagram-threads.md 4: high).
    BIO_CHANGED {
        seen en "Profile Bio Text";
    }
    PREVIOUS_VALUE {
        seen en "Previous Value";
        expected de "Vorheriger Wert", fr "Valeur précédente", es "Valor anterior",
        it "Valore precedente",
            pt "Valor anterior", nl "Vorige waarde", pl "Poprzednia wartość", tr "Önceki Değer",
            ja "以前の値",
            ru "Предыдущее значение";
    }
    NEW_VALUE {
        seen en "New Value";
        expected de "Neuer Wert", fr "Nouvelle valeur", es "Nuevo valor" "Valor nuevo",
        it "Nuovo valore",
            pt "Novo valor", nl "Nieuwe waarde", pl "Nowa wartość", tr "Yeni Değer", ja "新しい値",
            ru "Новое значение";
    }
}
