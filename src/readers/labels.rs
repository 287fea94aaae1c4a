//! Every label, yes-or-no word and album name that readers look for, by language. The only place where words of Meta's
//! interface stand; the sentences above records are in `facebook::titles`.
//!
//! Labels are localised (archives.md 7), so readers try what needs no language first: position, type, siblings,
//! `ent_field_name`. What matches nothing here becomes an "unknown label" among the problems.

use crate::text::{Text, same_label};

/// Languages of the expected spellings, in the order of their columns.
#[cfg(test)]
const LANGUAGES: [&str; 10] = ["de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ja", "ru"];

/// Spellings of one label.
#[derive(Debug)]
pub(super) struct Labels {
    /// Seen in real exports or in readers of them, with `ent_field_name` and English among them.
    confirmed: &'static [&'static str],
    /// The product's own translations as far as generally known, in the order of `LANGUAGES`; `|` parts alternatives.
    /// None of these was seen in an export. (Confidence: low.)
    expected: [&'static str; 10],
}

impl Labels {
    /// Whether a label is one of these.
    pub(super) fn is(&self, label: &str) -> bool {
        let small = |text: &str| text.chars().next().and_then(|first| first.to_lowercase().next());
        // Most labels differ in their first letter, and a record is asked for many.
        let Some(first) = small(label.trim_start()) else { return false };
        let expected = self.expected.iter().flat_map(|column| column.split('|'));
        let known = self.confirmed.iter().copied().chain(expected);
        known.filter(|known| small(known) == Some(first)).any(|known| same_label(known, label))
    }

    /// The same for what may be missing.
    pub(super) fn is_text(&self, label: Option<&Text>) -> bool {
        label.is_some_and(|label| self.is(label.as_str()))
    }
}

macro_rules! labels {
    ($table:ident: $($(#[$doc:meta])* $name:ident = [$($confirmed:literal),*], [$($expected:literal),*];)+) => {
        $($(#[$doc])* pub(super) static $name: Labels =
            Labels { confirmed: &[$($confirmed),*], expected: [$($expected),*] };)+

        #[cfg(test)]
        static $table: &[(&str, &Labels)] = &[$((stringify!($name), &$name)),+];
    };
}

// Entity records. English: facebook.md 2, instagram-threads.md 2 and 3 (high); French: instagram-threads.md 3 (high).
labels! {
    ENTITIES:
    /// The dates a download asked for (archives.md 9: high, English only).
    START_DATE = ["Start date"],
        ["Startdatum", "Date de début", "Fecha de inicio", "Data di inizio", "Data de início", "Begindatum", "Data rozpoczęcia", "Başlangıç tarihi", "開始日", "Дата начала"];
    END_DATE = ["End date"],
        ["Enddatum", "Date de fin", "Fecha de finalización", "Data di fine", "Data de término", "Einddatum", "Data zakończenia", "Bitiş tarihi", "終了日", "Дата окончания"];
    MESSAGE = ["Message"],
        ["Nachricht", "Message", "Mensaje", "Messaggio", "Mensagem", "Bericht", "Wiadomość", "Mesaj", "メッセージ", "Сообщение"];
    /// `Text` is also the internal name that a known tool tests (archives.md 4.3); Turkish: audience-evidence.md 4.5.
    TEXT = ["Text", "Texte", "Metin"],
        ["Text", "Texte", "Texto", "Testo", "Texto", "Tekst", "Tekst|Treść", "Metin", "テキスト", "Текст"];
    TARGET = ["Target"],
        ["Ziel", "Cible", "Destino", "Destinazione", "Destino|Alvo", "Doel", "Cel", "Hedef", "ターゲット", "Цель"];
    NAME = ["Name"],
        ["Name", "Nom", "Nombre", "Nome", "Nome", "Naam", "Nazwa|Imię i nazwisko", "Ad|İsim", "名前", "Имя|Название"];
    CREATION_TIME = ["Creation time"],
        ["Erstellungszeit", "Heure de création", "Hora de creación", "Ora di creazione", "Hora de criação", "Tijd van aanmaak", "Czas utworzenia", "Oluşturulma zamanı", "作成日時", "Время создания"];
    REACTION = ["Reaction"],
        ["Reaktion", "Réaction", "Reacción", "Reazione", "Reação", "Reactie", "Reakcja", "İfade", "リアクション", "Реакция"];
    GROUP = ["Group"],
        ["Gruppe", "Groupe", "Grupo", "Gruppo", "Grupo", "Groep", "Grupa", "Grup", "グループ", "Группа"];
    AUTHOR = ["Author"],
        ["Autor|Verfasser", "Auteur", "Autor", "Autore", "Autor", "Auteur", "Autor", "Yazar", "作成者|投稿者", "Автор"];
    OWNER = ["Owner"],
        ["Eigentümer|Inhaber", "Propriétaire", "Propietario", "Proprietario", "Proprietário", "Eigenaar", "Właściciel", "Sahip|Sahibi", "所有者", "Владелец"];
    URL = ["URL"], ["URL", "URL", "URL", "URL", "URL", "URL", "Adres URL", "URL", "URL", "URL-адрес"];
    LOCATION = ["Location"],
        ["Ort|Standort", "Lieu", "Lugar|Ubicación", "Luogo|Posizione", "Local|Localização", "Locatie", "Miejsce|Lokalizacja", "Konum", "場所|位置情報", "Место"];
    PLACE_TAGS = ["Place tags"],
        ["Ortsmarkierungen", "Identifications de lieux", "Etiquetas de lugares", "Tag di luoghi", "Marcações de locais", "Plaatstags", "Oznaczenia miejsc", "Yer etiketleri", "場所タグ", "Отметки мест"];
    PLACE_NAME = ["Place name"],
        ["Name des Ortes|Ortsname", "Nom du lieu", "Nombre del lugar", "Nome del luogo", "Nome do local", "Plaatsnaam|Naam van de plaats", "Nazwa miejsca", "Yer adı", "場所の名前", "Название места"];
    VISIT_TIME = ["Visit time"],
        ["Zeitpunkt des Besuchs|Besuchszeit", "Heure de la visite", "Hora de la visita", "Ora della visita", "Hora da visita", "Tijd van bezoek", "Czas wizyty", "Ziyaret zamanı", "訪問日時", "Время посещения"];
    MEDIA = ["Media", "Contenu multimédia"],
        ["Medien", "Contenu multimédia|Médias", "Contenido multimedia", "Contenuto multimediale", "Mídia|Multimédia", "Media", "Multimedia", "Medya", "メディア", "Медиафайлы"];
    START_TIME = ["Start time"],
        ["Startzeit|Beginn", "Heure de début", "Hora de inicio", "Ora di inizio", "Hora de início", "Begintijd|Starttijd", "Czas rozpoczęcia", "Başlangıç zamanı|Başlangıç saati", "開始日時|開始時刻", "Время начала"];
    TITLE = ["Title"],
        ["Titel", "Titre", "Título", "Titolo", "Título", "Titel", "Tytuł", "Başlık", "タイトル", "Название|Заголовок"];
    DESCRIPTION = ["Description"],
        ["Beschreibung", "Description", "Descripción", "Descrizione", "Descrição", "Beschrijving", "Opis", "Açıklama", "説明", "Описание"];
    CAPTION = ["Caption", "Légende", "Altyazı"],
        ["Bildunterschrift", "Légende", "Pie de foto", "Didascalia", "Legenda", "Bijschrift", "Podpis", "Açıklama|Altyazı", "キャプション", "Подпись"];
    DRAFT = ["Draft"],
        ["Entwurf", "Brouillon", "Borrador", "Bozza", "Rascunho", "Concept", "Wersja robocza", "Taslak", "下書き", "Черновик"];
    PUBLISHED = ["Published", "Publié"],
        ["Veröffentlicht", "Publié", "Publicado", "Pubblicato", "Publicado", "Gepubliceerd", "Opublikowano", "Yayınlandı", "公開済み", "Опубликовано"];
}

// Instagram's maps. Confirmed: archives.md 7 and audience-evidence.md 4.1 (high).
labels! {
    MAPS:
    /// English in exports of every language seen, Dutch in some.
    COMMENT = ["Comment", "Opmerking"],
        ["Kommentar", "Commentaire", "Comentario", "Commento", "Comentário", "Opmerking|Reactie", "Komentarz", "Yorum", "コメント", "Комментарий"];
    MEDIA_OWNER = ["Media Owner", "Media-eigenaar"],
        ["Inhaber des Mediums|Medieninhaber", "Propriétaire du contenu multimédia", "Propietario del contenido multimedia", "Proprietario del contenuto multimediale", "Proprietário da mídia", "Media-eigenaar", "Właściciel multimediów", "Medya Sahibi", "メディア所有者", "Владелец медиафайла"];
    AUDIENCE = ["Audience", "Hedef Kitle"],
        ["Zielgruppe", "Audience", "Público|Audiencia", "Pubblico", "Público", "Doelgroep", "Odbiorcy", "Hedef Kitle", "共有範囲|オーディエンス", "Аудитория"];
    /// The key is localised, its value is not.
    PRIVATE_ACCOUNT = ["Private Account", "Privates Konto", "Compte privé", "Gizli Hesap"],
        ["Privates Konto", "Compte privé", "Cuenta privada", "Account privato", "Conta privada", "Privéaccount", "Konto prywatne", "Gizli Hesap", "非公開アカウント", "Закрытый аккаунт"];
    USERNAME = ["Username", "Benutzername", "Nom de profil", "Kullanıcı adı", "Gebruikersnaam", "Nome de usuário", "Имя пользователя"],
        ["Benutzername", "Nom d'utilisateur", "Nombre de usuario", "Nome utente", "Nome de usuário|Nome de utilizador", "Gebruikersnaam", "Nazwa użytkownika", "Kullanıcı adı", "ユーザーネーム", "Имя пользователя"];
    PROFILE_NAME = ["Name", "Nom", "Ad", "Naam", "Nome"],
        ["Name", "Nom", "Nombre", "Nome", "Nome", "Naam", "Imię i nazwisko", "Ad", "名前", "Имя"];
    BIO = ["Bio", "Biyografi"],
        ["Steckbrief|Biografie", "Biographie|Bio", "Presentación|Biografía", "Biografia", "Bio|Biografia", "Biografie", "Biogram|Bio", "Biyografi", "自己紹介", "О себе|Биография"];
    WEBSITE = ["Website", "Links", "Links in bio"],
        ["Webseite|Website|Links", "Site web|Liens", "Sitio web|Enlaces", "Sito web|Link", "Site|Links", "Website|Links", "Strona internetowa|Linki", "İnternet sitesi|Bağlantılar", "ウェブサイト|リンク", "Веб-сайт|Сайт|Ссылки"];
    /// Values that are no profile fields: addresses, switches, birthday, gender.
    CONTACT = [
            "Email", "Phone Number", "Phone Confirmed", "Phone Confirmation Method", "Gender", "Date of birth", "Birthday", "Music on profile", "Emoji Pong High Score", "Is Eligible for Profile Activation Badge", "Profile Shows Activation Badge", "Onboarding Time", "Adresse e-mail", "Numéro de téléphone", "Numéro de téléphone confirmé", "Genre", "Date de naissance", "E-posta", "Cinsiyet", "Doğum tarihi", "Telefon numarası", "Telefon onaylandı", "Geburtsdatum", "Telefone", "Электронный адрес", "Номер телефона"
        ],
        ["E-Mail|E-Mail-Adresse|Telefonnummer|Geschlecht|Geburtsdatum", "Adresse e-mail|Numéro de téléphone|Genre|Date de naissance", "Correo electrónico|Número de teléfono|Sexo|Género|Fecha de nacimiento", "E-mail|Indirizzo e-mail|Numero di telefono|Genere|Data di nascita", "E-mail|Número de telefone|Telefone|Gênero|Género|Data de nascimento", "E-mailadres|Telefoonnummer|Geslacht|Geboortedatum", "Adres e-mail|Numer telefonu|Płeć|Data urodzenia", "E-posta|Telefon numarası|Cinsiyet|Doğum tarihi", "メールアドレス|電話番号|性別|生年月日", "Электронный адрес|Номер телефона|Пол|Дата рождения"];
    CHANGED = ["Changed"],
        ["Geändert", "Modifié", "Cambiado", "Modificato", "Alterado", "Gewijzigd", "Zmieniono", "Değiştirildi", "変更", "Изменено"];
    PREVIOUS_VALUE = ["Previous Value"],
        ["Vorheriger Wert", "Valeur précédente", "Valor anterior", "Valore precedente", "Valor anterior", "Vorige waarde", "Poprzednia wartość", "Önceki Değer", "以前の値", "Предыдущее значение"];
    NEW_VALUE = ["New Value"],
        ["Neuer Wert", "Nouvelle valeur", "Nuevo valor|Valor nuevo", "Nuovo valore", "Novo valor", "Nieuwe waarde", "Nowa wartość", "Yeni Değer", "新しい値", "Новое значение"];
}

// What a page knows of a picture. English: html.md 4.4 (the first two high, the others low).
labels! {
    PICTURES:
    LATITUDE = ["Latitude"],
        ["Breitengrad", "Latitude", "Latitud", "Latitudine", "Latitude", "Breedtegraad", "Szerokość geograficzna", "Enlem", "緯度", "Широта"];
    LONGITUDE = ["Longitude"],
        ["Längengrad", "Longitude", "Longitud", "Longitudine", "Longitude", "Lengtegraad", "Długość geograficzna", "Boylam", "経度", "Долгота"];
    CAMERA_MAKE = ["Camera make"],
        ["Kamerahersteller", "Marque de l’appareil photo", "Marca de la cámara", "Marca della fotocamera", "Marca da câmera", "Cameramerk", "Marka aparatu", "Kamera markası", "カメラのメーカー", "Производитель камеры"];
    CAMERA_MODEL = ["Camera model"],
        ["Kameramodell", "Modèle de l’appareil photo", "Modelo de la cámara", "Modello della fotocamera", "Modelo da câmera", "Cameramodel", "Model aparatu", "Kamera modeli", "カメラのモデル", "Модель камеры"];
}

// Instagram's files about the account.
labels! {
    ACCOUNT:
    /// Instagram's times of first and last things (instagram-threads.md 4: high for English).
    FIRST_CLOSE_FRIENDS_STORY = ["First Close Friends Story Time"],
        ["Zeit der ersten Story für enge Freunde", "Heure de la première story Ami(e)s proches", "Hora de la primera historia de mejores amigos", "Ora della prima storia Amici più stretti", "Hora do primeiro story para Melhores amigos", "Tijd van eerste verhaal voor goede vrienden", "Czas pierwszej relacji dla bliskich znajomych", "İlk Yakın Arkadaşlar Hikayesi Zamanı", "最初の親しい友達ストーリーズの時間", "Время первой истории для близких друзей"];
    FIRST_STORY = ["First Story Time"],
        ["Zeit der ersten Story", "Heure de la première story", "Hora de la primera historia", "Ora della prima storia", "Hora do primeiro story", "Tijd van eerste verhaal", "Czas pierwszej relacji", "İlk Hikaye Zamanı", "最初のストーリーズの時間", "Время первой истории"];
    LAST_STORY = ["Last Story Time"],
        ["Zeit der letzten Story", "Heure de la dernière story", "Hora de la última historia", "Ora dell'ultima storia", "Hora do último story", "Tijd van laatste verhaal", "Czas ostatniej relacji", "Son Hikaye Zamanı", "最後のストーリーズの時間", "Время последней истории"];
    COUNTRY_CODE = ["First Country Code"],
        ["Erster Ländercode", "Premier code pays", "Primer código de país", "Primo codice paese", "Primeiro código do país", "Eerste landcode", "Pierwszy kod kraju", "İlk Ülke Kodu", "最初の国コード", "Первый код страны"];
    /// Where the profile is based (audience-evidence.md 7: high for English).
    COUNTRY = ["Country"],
        ["Land", "Pays", "País", "Paese", "País", "Land", "Kraj", "Ülke", "国", "Страна"];
    CITY_NAME = ["City Name", "City"],
        ["Name der Stadt|Stadt", "Nom de la ville|Ville", "Nombre de la ciudad|Ciudad", "Nome della città|Città", "Nome da cidade|Cidade", "Plaatsnaam|Stad|Plaats", "Nazwa miasta|Miasto", "Şehir Adı|Şehir", "市区町村名|市区町村", "Название города|Город"];
    /// Known in English only (instagram-threads.md 4: high).
    ACTIVATION_TYPE = ["Activation Type"],
        ["Aktivierungsart", "Type d'activation", "Tipo de activación", "Tipo di attivazione", "Tipo de ativação", "Type activering", "Typ aktywacji", "Etkinleştirme Türü", "有効化のタイプ", "Тип активации"];
}

// Facebook's privacy settings. English: audience-evidence.md 3.4 (high for future posts, home town and about you; the
// other fields are expected under their names on the profile).
labels! {
    SETTINGS:
    FUTURE_POSTS = ["Who can see your future posts?"],
        ["Wer kann deine künftigen Beiträge sehen?|Wer kann deine zukünftigen Beiträge sehen?", "Qui peut voir vos futures publications ?|Qui peut voir vos futures publications?", "¿Quién puede ver tus publicaciones futuras?|¿Quién puede ver las publicaciones que hagas a partir de ahora?", "Chi può vedere i tuoi post futuri?", "Quem pode ver suas publicações futuras?|Quem pode ver as tuas publicações futuras?", "Wie kan je toekomstige berichten zien?", "Kto może zobaczyć Twoje przyszłe posty?|Kto może wyświetlać Twoje przyszłe posty?", "Gelecekteki gönderilerini kimler görebilir?", "今後の投稿の共有範囲", "Кто может видеть ваши будущие публикации?"];
    HOMETOWN = ["Home town", "Hometown"],
        ["Heimatort|Heimatstadt", "Ville d'origine", "Ciudad de origen|Ciudad natal", "Città natale|Città di origine", "Cidade natal", "Geboorteplaats|Woonplaats van herkomst", "Miasto rodzinne|Miejscowość rodzinna", "Memleket", "出身地", "Родной город"];
    CURRENT_CITY = ["Current city", "Current town/city", "Current town or city"],
        ["Aktueller Wohnort|Wohnort", "Ville actuelle", "Ciudad actual", "Città attuale", "Cidade atual", "Huidige woonplaats", "Obecne miasto|Obecna miejscowość", "Yaşadığı Yer|Yaşadığın Şehir", "居住地", "Город проживания|Текущий город"];
    PLACES_LIVED = ["Places lived", "Places you've lived"],
        ["Orte, an denen du gewohnt hast|Frühere Wohnorte", "Lieux de résidence", "Lugares donde has vivido|Lugares de residencia", "Luoghi in cui hai vissuto", "Lugares em que morou|Locais onde viveste", "Plaatsen waar je hebt gewoond", "Miejsca zamieszkania", "Yaşadığı Yerler|Yaşadığın Yerler", "住んだことがある場所", "Места проживания"];
    ABOUT_YOU = ["About You"],
        ["Über dich|Info über dich", "À propos de vous", "Acerca de ti|Información sobre ti", "Informazioni su di te", "Sobre você|Acerca de ti", "Over jou", "O Tobie", "Hakkında|Hakkınızda", "あなたについて", "О вас"];
    INTRO_BIO = ["Bio", "Intro bio"],
        ["Steckbrief", "Bio", "Presentación", "Biografia|Bio", "Bio|Biografia", "Bio|Biografie", "Bio|Biogram", "Biyografi", "自己紹介", "Краткая биография|Биография"];
    BIRTHDAY = ["Birthday", "Date of birth"],
        ["Geburtstag|Geburtsdatum", "Date de naissance|Anniversaire", "Fecha de nacimiento|Cumpleaños", "Data di nascita|Compleanno", "Data de nascimento|Data de aniversário", "Geboortedatum|Verjaardag", "Data urodzenia|Urodziny", "Doğum Tarihi|Doğum Günü", "生年月日|誕生日", "Дата рождения|День рождения"];
    GENDER = ["Gender"],
        ["Geschlecht", "Genre", "Sexo|Género", "Genere|Sesso", "Gênero|Género", "Geslacht", "Płeć", "Cinsiyet", "性別", "Пол"];
    RELATIONSHIP = ["Relationship", "Relationship status"],
        ["Beziehungsstatus", "Situation amoureuse", "Situación sentimental", "Situazione sentimentale", "Status de relacionamento|Estado civil", "Relatiestatus", "Status związku", "İlişki Durumu", "交際ステータス|交際", "Семейное положение"];
    FAMILY = ["Family members", "Family"],
        ["Familienmitglieder|Familie", "Membres de la famille|Famille", "Familiares|Familia", "Membri della famiglia|Famiglia", "Familiares|Família", "Familieleden|Familie", "Członkowie rodziny|Rodzina", "Aile Üyeleri|Aile", "家族", "Члены семьи|Семья"];
    WORK = ["Work", "Work experiences"],
        ["Arbeit|Beruf", "Emploi|Travail", "Empleo|Trabajo", "Lavoro", "Trabalho|Emprego", "Werk", "Praca", "İş", "職歴", "Работа"];
    EDUCATION = ["Education", "Education experiences"],
        ["Ausbildung", "Scolarité|Études", "Formación académica|Educación", "Istruzione", "Escolaridade|Formação acadêmica", "Opleiding", "Wykształcenie", "Eğitim", "学歴", "Образование"];
    /// The languages a person speaks.
    SPOKEN = ["Languages"],
        ["Sprachen", "Langues", "Idiomas", "Lingue", "Idiomas", "Talen", "Języki", "Diller", "言語", "Языки"];
    WEBSITES = ["Website", "Websites"],
        ["Webseite|Webseiten|Website|Websites", "Site web|Sites web", "Sitio web|Sitios web", "Sito web|Siti web", "Site|Sites", "Website|Websites", "Strona internetowa|Strony internetowe", "İnternet Sitesi|İnternet Siteleri", "ウェブサイト", "Веб-сайт|Веб-сайты"];
    OTHER_NAMES = ["Other names"],
        ["Andere Namen|Weitere Namen", "Autres noms", "Otros nombres", "Altri nomi", "Outros nomes", "Andere namen", "Inne imiona i nazwiska", "Diğer İsimler", "別名|その他の名前", "Другие имена"];
    PRONUNCIATION = ["Name pronunciation"],
        ["Aussprache des Namens|Namensaussprache", "Prononciation du nom", "Pronunciación del nombre", "Pronuncia del nome", "Pronúncia do nome", "Uitspraak van naam", "Wymowa imienia i nazwiska", "İsmin Telaffuzu", "名前の読み方", "Произношение имени"];
    RELIGION = ["Religious views", "Religion"],
        ["Religiöse Ansichten|Religion", "Religion|Opinions religieuses", "Creencias religiosas|Religión", "Orientamento religioso|Religione", "Religião|Crenças religiosas", "Religie|Religieuze overtuiging", "Poglądy religijne|Religia", "Dini Görüş|Din", "宗教・信仰|宗教", "Религиозные взгляды|Религия"];
    POLITICS = ["Political views"],
        ["Politische Einstellung|Politische Ansichten", "Opinions politiques", "Ideología política", "Orientamento politico", "Preferência política|Visão política", "Politieke voorkeur|Politieke overtuiging", "Poglądy polityczne", "Siyasi Görüş", "政治観", "Политические взгляды"];
    INTERESTED_IN = ["Interested in"],
        ["Interessiert an", "Intéressé(e) par", "Me interesan|Interesado en", "Mi piacciono|Interessato a", "Interessado em|Interesse em", "Geïnteresseerd in", "Zainteresowania płcią|Zainteresowany(a)", "İlgilendiği Cinsiyet", "恋愛対象", "Предпочтения"];
    QUOTES = ["Favorite quotes", "Favourite quotes"],
        ["Lieblingszitate", "Citations favorites|Citations préférées", "Citas favoritas|Frases favoritas", "Citazioni preferite", "Citações favoritas", "Favoriete citaten", "Ulubione cytaty", "Favori Sözler|En Sevdiği Sözler", "好きな言葉", "Любимые цитаты"];
}

// Words and names that are values. Yes and no: archives.md 7 (high for English, French, Russian and the Japanese no).
labels! {
    VALUES:
    YES = ["True", "Vrai", "Верно"],
        ["Wahr|Ja", "Vrai|Oui", "Verdadero|Sí", "Vero|Sì", "Verdadeiro|Sim", "Waar|Ja", "Prawda|Tak", "Doğru|Evet", "正しい|はい", "Верно|Да"];
    NO = ["False", "Faux", "Неверно", "誤り"],
        ["Falsch|Nein", "Faux|Non", "Falso|No", "Falso|No", "Falso|Não", "Onwaar|Nee", "Fałsz|Nie", "Yanlış|Hayır", "誤り|いいえ", "Неверно|Нет"];
    /// What a profile activity is called (audience-evidence.md 4.2: medium).
    PRIVACY_CHANGED = ["Account privacy changed"],
        ["Privatsphäre des Kontos geändert|Konto-Privatsphäre geändert", "Confidentialité du compte modifiée", "Privacidad de la cuenta cambiada|Se cambió la privacidad de la cuenta", "Privacy dell'account modificata", "Privacidade da conta alterada", "Accountprivacy gewijzigd", "Zmieniono prywatność konta", "Hesap gizliliği değiştirildi", "アカウントのプライバシーが変更されました", "Изменена конфиденциальность аккаунта"];
    /// Audiences of a privacy setting (audience-evidence.md 3.4: high for `Public`, `Your friends` and `Only me`).
    EVERYBODY = ["Public", "Everyone"],
        ["Öffentlich|Alle", "Public|Tout le monde", "Público|Todos|Todo el mundo", "Pubblica|Pubblico|Tutti", "Público|Todos|Toda a gente", "Openbaar|Iedereen", "Publiczne|Publiczny|Wszyscy", "Herkese Açık|Herkes", "公開|すべての人|全員", "Доступно всем|Все"];
    SOME_PEOPLE = ["Your friends", "Friends", "Only me", "Friends of friends", "Your friends of friends", "Friends and their friends", "Friends except...", "Friends except…", "Specific friends", "Close friends", "No one", "Nobody"],
        ["Deine Freunde|Freunde|Nur ich|Freunde von Freunden|Deine Freunde und deren Freunde|Niemand", "Vos ami(e)s|Vos amis|Ami(e)s|Amis|Moi uniquement|Ami(e)s et leurs ami(e)s|Ami(e)s d'ami(e)s|Amis de vos amis|Personne", "Tus amigos|Amigos|Solo yo|Sólo yo|Amigos de amigos|Amigos de tus amigos|Nadie", "I tuoi amici|Amici|Solo io|Amici di amici|Amici degli amici|Nessuno", "Seus amigos|Os teus amigos|Amigos|Somente eu|Apenas eu|Só eu|Amigos de amigos|Amigos dos amigos|Ninguém", "Je vrienden|Vrienden|Alleen ik|Vrienden van vrienden|Niemand", "Twoi znajomi|Znajomi|Tylko ja|Znajomi znajomych|Nikt", "Arkadaşların|Arkadaşlar|Sadece Ben|Arkadaşlarının Arkadaşları|Arkadaşların Arkadaşları|Hiç kimse", "友達|自分のみ|友達の友達", "Ваши друзья|Друзья|Только я|Друзья друзей|Никто"];
    /// Album names; the folders `Profilepictures_<id>` and `Coverphotos_<id>` need no language (high).
    PROFILE_PICTURES = ["Profile pictures"],
        ["Profilbilder", "Photos de profil", "Fotos del perfil|Fotos de perfil", "Immagini del profilo", "Fotos do perfil|Fotos de perfil", "Profielfoto's", "Zdjęcia profilowe", "Profil Resimleri", "プロフィール写真", "Фото профиля|Фотографии профиля"];
    COVER_PHOTOS = ["Cover photos"],
        ["Titelbilder", "Photos de couverture", "Fotos de portada", "Immagini di copertina", "Fotos da capa|Fotos de capa", "Omslagfoto's", "Zdjęcia w tle", "Kapak Fotoğrafları", "カバー写真", "Фото обложки|Обложки"];
}

/// Whether a privacy setting of that value lets everybody see; none where its words are not known.
pub(super) fn is_public(audience: &str) -> Option<bool> {
    if EVERYBODY.is(audience) { Some(true) } else { SOME_PEOPLE.is(audience).then_some(false) }
}

/// Words for the end and the beginning of an account's being active. Nobody has published the real ones: these are what
/// English would call them, each as a whole, so that "Reactivation cancelled" is none. (Low.)
const GONE: &[&str] = &["Deactivated", "Deactivation", "Account deactivated", "Temporarily deactivated", "Inactivated"];
const BACK: &[&str] = &["Reactivated", "Reactivation", "Account reactivated", "Activated", "Activation"];

/// Whether these words say that an account came back, or went.
pub(super) fn is_activation(words: &str) -> Option<bool> {
    let says = |known: &[&str]| known.iter().any(|known| same_label(known, words));
    if says(BACK) { Some(true) } else { says(GONE).then_some(false) }
}

/// What may tell an audience, folded to small letters. A key or label that holds one of these is new evidence: none is
/// known to stand in any record but a note (audience-evidence.md 1 and 3.1: high for its absence). The translations are
/// expected, but for the Turkish audience.
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

/// Words that mean an audience only where they stand alone: Facebook's own word for it in es, pt and it.
const AUDIENCE_ALONE: &[&str] = &["público", "publico", "pubblico"];

/// Advertising, settings and notices that hold such a word (audience-evidence.md 1).
const NO_AUDIENCE: &[&str] =
    &["custom_audience", "user_app_scoped_id", "events_hidden", "privacy_policy", "privacy policy", "privacy_checkup"];

/// Whether a key or label may tell an audience.
pub(super) fn tells_audience(label: &str) -> bool {
    let label = label.trim().to_lowercase();
    AUDIENCE_ALONE.contains(&label.as_str())
        || (AUDIENCE_WORDS.iter().any(|word| label.contains(word))
            && !NO_AUDIENCE.iter().any(|word| label.contains(word)))
}

/// Words that Meta writes for yes and no, which are localised in entity records.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    if YES.is(text) { Some(true) } else { NO.is(text).then_some(false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_each_language() {
        for (name, labels) in [ENTITIES, PICTURES, MAPS, ACCOUNT, SETTINGS, VALUES].into_iter().flatten() {
            for (language, column) in LANGUAGES.iter().zip(labels.expected) {
                assert!(column.split('|').all(|one| !one.trim().is_empty()), "{name}: {language}");
            }
            assert!(!labels.confirmed.is_empty(), "{name}");
        }
    }

    /// A word for both answers would decide whether a post was ever published.
    #[test]
    fn yes_is_not_no() {
        for yes in YES.expected.iter().flat_map(|column| column.split('|')).chain(YES.confirmed.iter().copied()) {
            assert_eq!(yes_or_no(yes), Some(true), "{yes}");
            assert!(!NO.is(yes), "{yes}");
        }
        assert_eq!(yes_or_no("誤り"), Some(false));
        assert_eq!(yes_or_no(""), None);
    }

    /// A word for both would decide who could see a part of the profile.
    #[test]
    fn everybody_is_not_some_people() {
        let all = |labels: &'static Labels| {
            let expected = labels.expected.iter().flat_map(|column| column.split('|'));
            expected.chain(labels.confirmed.iter().copied())
        };
        for word in all(&EVERYBODY) {
            assert_eq!(is_public(word), Some(true), "{word}");
            assert!(!SOME_PEOPLE.is(word), "{word}");
        }
        for word in all(&SOME_PEOPLE) {
            assert_eq!(is_public(word), Some(false), "{word}");
        }
        assert_eq!(is_public("Gardeners"), None);
        assert_eq!(is_public("Public, Friends"), None);
    }

    /// Otherwise the row of one field would set another.
    #[test]
    fn no_setting_has_the_label_of_another() {
        for (name, labels) in SETTINGS {
            let words =
                labels.expected.iter().flat_map(|column| column.split('|')).chain(labels.confirmed.iter().copied());
            for word in words {
                let others = SETTINGS.iter().filter(|(other, known)| other != name && known.is(word));
                let others: Vec<&str> = others.map(|(other, _)| *other).collect();
                assert!(others.is_empty(), "{word}: {name} and {others:?}");
            }
        }
    }

    #[test]
    fn draft_and_published_are_told_apart() {
        for labels in [&DRAFT, &PUBLISHED] {
            let other = if std::ptr::eq(labels, &DRAFT) { &PUBLISHED } else { &DRAFT };
            assert!(labels.expected.iter().flat_map(|column| column.split('|')).all(|one| !other.is(one)));
        }
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
            "Message",
            "publico_id",
            "title",
        ] {
            assert!(!tells_audience(label), "{label}");
        }
    }
}
