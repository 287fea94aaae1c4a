//! Labels of entity records. English: facebook.md 2, instagram-threads.md 2 and 3 (high); French:
//! instagram-threads.md 3 (high).

use super::labels;

labels! {
    ENTITIES:
    /// The dates a download asked for (archives.md 9: high, English only).
    START_DATE {
        seen en "Start date";
        expected de "Startdatum", fr "Date de début", es "Fecha de inicio", it "Data di inizio",
            pt "Data de início", nl "Begindatum", pl "Data rozpoczęcia", tr "Başlangıç tarihi",
            ja "開始日",
            ru "Дата начала";
    }
    END_DATE {
        seen en "End date";
        expected de "Enddatum", fr "Date de fin", es "Fecha de finalización", it "Data di fine",
            pt "Data de término", nl "Einddatum", pl "Data zakończenia", tr "Bitiş tarihi",
            ja "終了日",
            ru "Дата окончания";
    }
    /// The other labels of a download request (archives.md 9: high, English only).
    BESIDE_DATES {
        seen en "Request completion time" "Media quality" "Output format";
    }
    /// The section of the profile in which a detail stands, which is no detail itself (facebook.md
    /// 4: medium).
    SECTION {
        expected en "Section", de "Rubrik" "Abschnitt", fr "Section" "Rubrique", es "Sección",
            it "Sezione", pt "Seção" "Secção", nl "Sectie" "Rubriek", pl "Sekcja", tr "Bölüm",
            ja "セクション", ru "Раздел", uk "Розділ", cs "Sekce", sk "Sekcia", hu "Rovat" "Szakasz",
            ro "Secțiune", sv "Avsnitt", da "Sektion" "Afsnit", nb "Seksjon" "Del", fi "Osio",
            el "Ενότητα", bg "Раздел", hr "Odjeljak", ko "섹션", zh "部分" "栏目" "區段",
            ar "القسم" "قسم", he "מקטע", hi "सेक्शन" "अनुभाग", th "ส่วน", vi "Phần" "Mục",
            id "Bagian", ms "Bahagian";
    }
    MESSAGE {
        seen en "Message";
        expected de "Nachricht", fr "Message", es "Mensaje", it "Messaggio", pt "Mensagem",
        nl "Bericht",
            pl "Wiadomość", tr "Mesaj", ja "メッセージ", ru "Сообщение";
    }
    /// `Text` is also the internal name that a known tool checks for (archives.md 4.3); Turkish:
    /// audience-evidence.md 4.5.
    TEXT {
        seen en "Text", fr "Texte", tr "Metin";
        expected de "Text", es "Texto", it "Testo", pt "Texto", nl "Tekst", pl "Tekst" "Treść",
        ja "テキスト",
            ru "Текст";
    }
    /// The app that made a post on the timeline (facebook.md 2.1: low).
    APP {
        seen en "App";
        expected de "Anwendung", fr "Application", es "Aplicación", it "Applicazione",
        pt "Aplicativo" "Aplicação",
            pl "Aplikacja", tr "Uygulama", ja "アプリ", ru "Приложение";
    }
    /// The label before the place of a post on HTML pages (html.md 4.1: high for the Japanese).
    PLACE {
        seen ja "場所";
        expected en "Place", de "Ort", fr "Lieu", es "Lugar", it "Luogo", pt "Local" "Lugar",
        nl "Plaats" "Locatie",
            pl "Miejsce", tr "Yer" "Konum", ru "Место";
    }
    TARGET {
        seen en "Target";
        expected de "Ziel", fr "Cible", es "Destino", it "Destinazione", pt "Destino" "Alvo",
        nl "Doel", pl "Cel",
            tr "Hedef", ja "ターゲット", ru "Цель";
    }
    /// The Page on which a post was made. The English label is expected from the name of the thing,
    /// as the other labels of entity records are (low).
    PAGE {
        seen en "Page";
        expected de "Seite", fr "Page", es "Página", it "Pagina", pt "Página", nl "Pagina",
        pl "Strona", tr "Sayfa",
            ja "ページ", ru "Страница";
    }
    EVENT {
        seen en "Event";
        expected de "Veranstaltung", fr "Évènement" "Événement", es "Evento", it "Evento",
        pt "Evento",
            nl "Evenement", pl "Wydarzenie", tr "Etkinlik", ja "イベント", ru "Мероприятие";
    }
    NAME {
        seen en "Name",
            vi "Tên";
        expected de "Name", fr "Nom", es "Nombre", it "Nome", pt "Nome", nl "Naam",
        pl "Nazwa" "Imię i nazwisko",
            tr "Ad" "İsim", ja "名前", ru "Имя" "Название",
            ko "이름", id "Nama", fi "Nimi", hi "नाम", he "שם", el "Όνομα", uk "Ім'я" "Назва",
            zh "名称" "姓名" "名字" "名稱", sv "Namn", th "ชื่อ", ar "الاسم", da "Navn", nb "Navn",
            cs "Název" "Jméno", sk "Názov" "Meno", hu "Név", ro "Nume", bg "Име", hr "Ime" "Naziv",
            ca "Nom", fa "نام", ms "Nama", bn "নাম";
    }
    CREATION_TIME {
        seen en "Creation time";
        expected de "Erstellungszeit", fr "Heure de création", es "Hora de creación",
        it "Ora di creazione",
            pt "Hora de criação", nl "Tijd van aanmaak", pl "Czas utworzenia",
            tr "Oluşturulma zamanı", ja "作成日時",
            ru "Время создания";
    }
    REACTION {
        seen en "Reaction",
            vi "Cảm xúc";
        expected de "Reaktion", fr "Réaction", es "Reacción", it "Reazione", pt "Reação",
        nl "Reactie",
            pl "Reakcja", tr "İfade", ja "リアクション", ru "Реакция",
            ko "공감", id "Tanggapan", fi "Reaktio", hi "प्रतिक्रिया", el "Αντίδραση", uk "Реакція",
            sv "Reaktion", th "ความรู้สึก", ar "تفاعل" "التفاعل", da "Reaktion", nb "Reaksjon",
            cs "Reakce", sk "Reakcia", hu "Reakció", ro "Reacție", bg "Реакция", hr "Reakcija";
    }
    GROUP {
        seen en "Group",
            vi "Nhóm";
        expected de "Gruppe", fr "Groupe", es "Grupo", it "Gruppo", pt "Grupo", nl "Groep",
        pl "Grupa", tr "Grup",
            ja "グループ", ru "Группа",
            ko "그룹", id "Grup", fi "Ryhmä", hi "समूह" "ग्रुप", he "קבוצה", el "Ομάδα", uk "Група",
            zh "小组" "群组" "社團", sv "Grupp", th "กลุ่ม", ar "مجموعة" "المجموعة", da "Gruppe",
            nb "Gruppe", cs "Skupina", sk "Skupina", hu "Csoport", ro "Grup", bg "Група",
            hr "Grupa", ca "Grup", fa "گروه", ms "Kumpulan", bn "গ্রুপ";
    }
    AUTHOR {
        seen en "Author",
            vi "Tác giả";
        expected de "Autor" "Verfasser", fr "Auteur", es "Autor", it "Autore", pt "Autor",
        nl "Auteur", pl "Autor",
            tr "Yazar", ja "作成者" "投稿者", ru "Автор",
            ko "작성자", id "Penulis", fi "Tekijä" "Kirjoittaja", hi "लेखक", he "מחבר", el "Συντάκτης",
            uk "Автор", zh "作者", sv "Författare", th "ผู้เขียน", ar "المؤلف" "الكاتب",
            da "Forfatter", nb "Forfatter", cs "Autor", sk "Autor", hu "Szerző", ro "Autor",
            bg "Автор", hr "Autor", ca "Autor", fa "نویسنده", ms "Pengarang";
    }
    /// The sender of a message. Meta's own files have a key for it; as a label nobody has seen it
    /// (low).
    SENDER {
        expected en "Sender" "Sender name", de "Absender" "Name des Absenders",
        fr "Expéditeur" "Nom de l’expéditeur",
            es "Remitente", it "Mittente", pt "Remetente", nl "Afzender", pl "Nadawca",
            tr "Gönderen", ja "送信者",
            ru "Отправитель";
    }
    /// The text of a message, named like its key (low).
    CONTENT {
        expected en "Content", de "Inhalt", fr "Contenu", es "Contenido", it "Contenuto",
        pt "Conteúdo", nl "Inhoud",
            pl "Treść", tr "İçerik", ja "内容", ru "Содержание";
    }
    OWNER {
        seen en "Owner";
        expected de "Eigentümer" "Inhaber", fr "Propriétaire", es "Propietario", it "Proprietario",
            pt "Proprietário", nl "Eigenaar", pl "Właściciel", tr "Sahip" "Sahibi", ja "所有者",
            ru "Владелец";
    }
    URL {
        seen en "URL";
        expected de "URL", fr "URL", es "URL", it "URL", pt "URL", nl "URL", pl "Adres URL",
        tr "URL", ja "URL",
            ru "URL-адрес";
    }
    LOCATION {
        seen en "Location";
        expected de "Ort" "Standort", fr "Lieu", es "Lugar" "Ubicación", it "Luogo" "Posizione",
        pt "Local"
            "Localização", nl "Locatie", pl "Miejsce" "Lokalizacja", tr "Konum", ja "場所" "位置情報",
            ru "Место";
    }
    PLACE_TAGS {
        seen en "Place tags";
        expected de "Ortsmarkierungen", fr "Identifications de lieux", es "Etiquetas de lugares",
            it "Tag di luoghi", pt "Marcações de locais", nl "Plaatstags", pl "Oznaczenia miejsc",
            tr "Yer etiketleri", ja "場所タグ", ru "Отметки мест";
    }
    PLACE_NAME {
        seen en "Place name";
        expected de "Name des Ortes" "Ortsname", fr "Nom du lieu", es "Nombre del lugar",
        it "Nome del luogo",
            pt "Nome do local", nl "Plaatsnaam" "Naam van de plaats", pl "Nazwa miejsca",
            tr "Yer adı", ja "場所の名前",
            ru "Название места";
    }
    VISIT_TIME {
        seen en "Visit time";
        expected de "Zeitpunkt des Besuchs" "Besuchszeit", fr "Heure de la visite",
        es "Hora de la visita",
            it "Ora della visita", pt "Hora da visita", nl "Tijd van bezoek", pl "Czas wizyty",
            tr "Ziyaret zamanı",
            ja "訪問日時", ru "Время посещения";
    }
    MEDIA {
        seen en "Media", fr "Contenu multimédia";
        expected de "Medien", fr "Médias", es "Contenido multimedia", it "Contenuto multimediale",
        pt "Mídia"
            "Multimédia", nl "Media", pl "Multimedia", tr "Medya", ja "メディア", ru "Медиафайлы";
    }
    START_TIME {
        seen en "Start time";
        expected de "Startzeit" "Beginn", fr "Heure de début", es "Hora de inicio",
        it "Ora di inizio",
            pt "Hora de início", nl "Begintijd" "Starttijd", pl "Czas rozpoczęcia",
            tr "Başlangıç zamanı"
            "Başlangıç saati", ja "開始日時" "開始時刻", ru "Время начала";
    }
    TITLE {
        seen en "Title";
        expected de "Titel", fr "Titre", es "Título", it "Titolo", pt "Título", nl "Titel",
        pl "Tytuł", tr "Başlık",
            ja "タイトル", ru "Название" "Заголовок";
    }
    DESCRIPTION {
        seen en "Description";
        expected de "Beschreibung", fr "Description", es "Descripción", it "Descrizione",
        pt "Descrição",
            nl "Beschrijving", pl "Opis", tr "Açıklama", ja "説明", ru "Описание";
    }
    CAPTION {
        seen en "Caption", fr "Légende", tr "Altyazı";
        expected de "Bildunterschrift", es "Pie de foto", it "Didascalia", pt "Legenda",
        nl "Bijschrift",
            pl "Podpis", tr "Açıklama", ja "キャプション", ru "Подпись";
    }
    DRAFT {
        seen en "Draft";
        expected de "Entwurf", fr "Brouillon", es "Borrador", it "Bozza", pt "Rascunho",
        nl "Concept",
            pl "Wersja robocza", tr "Taslak", ja "下書き", ru "Черновик",
            sv "Utkast", da "Kladde", nb "Utkast", fi "Luonnos", cs "Koncept", sk "Koncept",
            hu "Piszkozat", ro "Ciornă" "Schiță", bg "Чернова", uk "Чернетка", el "Πρόχειρο",
            hr "Skica", ca "Esborrany", ar "مسودة", he "טיוטה", fa "پیش‌نویس",
            hi "ड्राफ़्ट" "ड्राफ्ट", th "ฉบับร่าง" "แบบร่าง", vi "Bản nháp", id "Draf", ms "Draf",
            ko "임시 저장" "임시 저장본", zh "草稿";
    }
    PUBLISHED {
        seen en "Published", fr "Publié";
        expected de "Veröffentlicht", es "Publicado", it "Pubblicato", pt "Publicado",
        nl "Gepubliceerd",
            pl "Opublikowano", tr "Yayınlandı", ja "公開済み", ru "Опубликовано",
            sv "Publicerad" "Publicerat", da "Offentliggjort" "Udgivet", nb "Publisert",
            fi "Julkaistu", cs "Zveřejněno" "Publikováno", sk "Zverejnené" "Publikované",
            hu "Közzétéve", ro "Publicat", bg "Публикувано", uk "Опубліковано",
            el "Δημοσιεύτηκε" "Δημοσιευμένο", hr "Objavljeno", ca "Publicat", ar "منشور" "تم النشر",
            he "פורסם", fa "منتشر شده", hi "प्रकाशित", th "เผยแพร่แล้ว", vi "Đã đăng" "Đã xuất bản",
            id "Diterbitkan" "Dipublikasikan", ms "Diterbitkan", ko "게시됨", zh "已发布" "已發佈";
    }
}
