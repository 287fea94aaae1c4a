//! Labels of Facebook's privacy settings. English: audience-evidence.md 3.4 (high for future posts,
//! home town and about you; the other fields are expected under the names they have on the
//! profile).

use super::labels;

labels! {
    SETTINGS:
    FUTURE_POSTS {
        seen en "Who can see your future posts?";
        expected de "Wer kann deine künftigen Beiträge sehen?" "Wer kann deine zukünftigen Beiträge sehen?",
            fr "Qui peut voir vos futures publications ?" "Qui peut voir vos futures publications?",
            es "¿Quién puede ver tus publicaciones futuras?"
            "¿Quién puede ver las publicaciones que hagas a partir de ahora?",
            it "Chi può vedere i tuoi post futuri?", pt "Quem pode ver suas publicações futuras?"
            "Quem pode ver as tuas publicações futuras?",
            nl "Wie kan je toekomstige berichten zien?",
            pl "Kto może zobaczyć Twoje przyszłe posty?" "Kto może wyświetlać Twoje przyszłe posty?",
            tr "Gelecekteki gönderilerini kimler görebilir?", ja "今後の投稿の共有範囲",
            ru "Кто может видеть ваши будущие публикации?";
    }
    HOMETOWN {
        seen en "Home town" "Hometown";
        expected de "Heimatort" "Heimatstadt", fr "Ville d'origine",
        es "Ciudad de origen" "Ciudad natal",
            it "Città natale" "Città di origine", pt "Cidade natal",
            nl "Geboorteplaats" "Woonplaats van herkomst",
            pl "Miasto rodzinne" "Miejscowość rodzinna", tr "Memleket", ja "出身地", ru "Родной город";
    }
    CURRENT_CITY {
        seen en "Current city" "Current town/city" "Current town or city";
        expected de "Aktueller Wohnort" "Wohnort", fr "Ville actuelle", es "Ciudad actual",
        it "Città attuale",
            pt "Cidade atual", nl "Huidige woonplaats", pl "Obecne miasto" "Obecna miejscowość",
            tr "Yaşadığı Yer"
            "Yaşadığın Şehir", ja "居住地", ru "Город проживания" "Текущий город";
    }
    PLACES_LIVED {
        seen en "Places lived" "Places you've lived";
        expected de "Orte, an denen du gewohnt hast" "Frühere Wohnorte", fr "Lieux de résidence",
            es "Lugares donde has vivido" "Lugares de residencia", it "Luoghi in cui hai vissuto",
            pt "Lugares em que morou" "Locais onde viveste", nl "Plaatsen waar je hebt gewoond",
            pl "Miejsca zamieszkania", tr "Yaşadığı Yerler" "Yaşadığın Yerler", ja "住んだことがある場所",
            ru "Места проживания";
    }
    ABOUT_YOU {
        seen en "About You";
        expected de "Über dich" "Info über dich", fr "À propos de vous",
        es "Acerca de ti" "Información sobre ti",
            it "Informazioni su di te", pt "Sobre você" "Acerca de ti", nl "Over jou", pl "O Tobie",
            tr "Hakkında"
            "Hakkınızda", ja "あなたについて", ru "О вас";
    }
    INTRO_BIO {
        seen en "Bio" "Intro bio";
        expected de "Steckbrief", fr "Bio", es "Presentación", it "Biografia" "Bio",
        pt "Bio" "Biografia", nl "Bio"
            "Biografie", pl "Bio" "Biogram", tr "Biyografi", ja "自己紹介",
            ru "Краткая биография" "Биография";
    }
    BIRTHDAY {
        seen en "Birthday" "Date of birth";
        expected de "Geburtstag" "Geburtsdatum", fr "Date de naissance" "Anniversaire",
        es "Fecha de nacimiento"
            "Cumpleaños", it "Data di nascita" "Compleanno",
            pt "Data de nascimento" "Data de aniversário",
            nl "Geboortedatum" "Verjaardag", pl "Data urodzenia" "Urodziny",
            tr "Doğum Tarihi" "Doğum Günü",
            ja "生年月日" "誕生日", ru "Дата рождения" "День рождения";
    }
    GENDER {
        seen en "Gender";
        expected de "Geschlecht", fr "Genre", es "Sexo" "Género", it "Genere" "Sesso",
        pt "Gênero" "Género",
            nl "Geslacht", pl "Płeć", tr "Cinsiyet", ja "性別", ru "Пол";
    }
    RELATIONSHIP {
        seen en "Relationship" "Relationship status";
        expected de "Beziehungsstatus", fr "Situation amoureuse", es "Situación sentimental",
            it "Situazione sentimentale", pt "Status de relacionamento" "Estado civil",
            nl "Relatiestatus",
            pl "Status związku", tr "İlişki Durumu", ja "交際ステータス" "交際", ru "Семейное положение";
    }
    FAMILY {
        seen en "Family members" "Family";
        expected de "Familienmitglieder" "Familie", fr "Membres de la famille" "Famille",
        es "Familiares" "Familia",
            it "Membri della famiglia" "Famiglia", pt "Familiares" "Família",
            nl "Familieleden" "Familie",
            pl "Członkowie rodziny" "Rodzina", tr "Aile Üyeleri" "Aile", ja "家族",
            ru "Члены семьи" "Семья";
    }
    WORK {
        seen en "Work" "Work experiences";
        expected de "Arbeit" "Beruf", fr "Emploi" "Travail", es "Empleo" "Trabajo", it "Lavoro",
        pt "Trabalho"
            "Emprego", nl "Werk", pl "Praca", tr "İş", ja "職歴", ru "Работа";
    }
    EDUCATION {
        seen en "Education" "Education experiences";
        expected de "Ausbildung", fr "Scolarité" "Études", es "Formación académica" "Educación",
        it "Istruzione",
            pt "Escolaridade" "Formação acadêmica", nl "Opleiding", pl "Wykształcenie", tr "Eğitim",
            ja "学歴",
            ru "Образование";
    }
    /// The languages a person speaks.
    SPOKEN {
        seen en "Languages";
        expected de "Sprachen", fr "Langues", es "Idiomas", it "Lingue", pt "Idiomas", nl "Talen",
        pl "Języki",
            tr "Diller", ja "言語", ru "Языки";
    }
    WEBSITES {
        seen en "Website" "Websites";
        expected de "Webseite" "Webseiten" "Website" "Websites", fr "Site web" "Sites web",
        es "Sitio web"
            "Sitios web", it "Sito web" "Siti web", pt "Site" "Sites", nl "Website" "Websites",
            pl "Strona internetowa" "Strony internetowe", tr "İnternet Sitesi" "İnternet Siteleri",
            ja "ウェブサイト",
            ru "Веб-сайт" "Веб-сайты";
    }
    OTHER_NAMES {
        seen en "Other names";
        expected de "Andere Namen" "Weitere Namen", fr "Autres noms", es "Otros nombres",
        it "Altri nomi",
            pt "Outros nomes", nl "Andere namen", pl "Inne imiona i nazwiska", tr "Diğer İsimler",
            ja "別名" "その他の名前",
            ru "Другие имена";
    }
    PRONUNCIATION {
        seen en "Name pronunciation";
        expected de "Aussprache des Namens" "Namensaussprache", fr "Prononciation du nom",
            es "Pronunciación del nombre", it "Pronuncia del nome", pt "Pronúncia do nome",
            nl "Uitspraak van naam",
            pl "Wymowa imienia i nazwiska", tr "İsmin Telaffuzu", ja "名前の読み方",
            ru "Произношение имени";
    }
    RELIGION {
        seen en "Religious views" "Religion";
        expected de "Religiöse Ansichten" "Religion", fr "Religion" "Opinions religieuses",
            es "Creencias religiosas" "Religión", it "Orientamento religioso" "Religione",
            pt "Religião"
            "Crenças religiosas", nl "Religie" "Religieuze overtuiging",
            pl "Poglądy religijne" "Religia",
            tr "Dini Görüş" "Din", ja "宗教・信仰" "宗教", ru "Религиозные взгляды" "Религия";
    }
    POLITICS {
        seen en "Political views";
        expected de "Politische Einstellung" "Politische Ansichten", fr "Opinions politiques",
            es "Ideología política", it "Orientamento politico",
            pt "Preferência política" "Visão política",
            nl "Politieke voorkeur" "Politieke overtuiging", pl "Poglądy polityczne",
            tr "Siyasi Görüş", ja "政治観",
            ru "Политические взгляды";
    }
    INTERESTED_IN {
        seen en "Interested in";
        expected de "Interessiert an", fr "Intéressé(e) par", es "Me interesan" "Interesado en",
        it "Mi piacciono"
            "Interessato a", pt "Interessado em" "Interesse em", nl "Geïnteresseerd in",
            pl "Zainteresowania płcią"
            "Zainteresowany(a)", tr "İlgilendiği Cinsiyet", ja "恋愛対象", ru "Предпочтения";
    }
    QUOTES {
        seen en "Favorite quotes" "Favourite quotes";
        expected de "Lieblingszitate", fr "Citations favorites" "Citations préférées",
        es "Citas favoritas"
            "Frases favoritas", it "Citazioni preferite", pt "Citações favoritas",
            nl "Favoriete citaten",
            pl "Ulubione cytaty", tr "Favori Sözler" "En Sevdiği Sözler", ja "好きな言葉",
            ru "Любимые цитаты";
    }
}
