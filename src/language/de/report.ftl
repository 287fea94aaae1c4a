### Everything that metaudit says in German.

## How numbers and dates are written

form-thousands = .
form-parted-from = 4
form-between = ;{" "}
form-labelled = { $label }: { $text }
form-quoted = „{ $text }“
form-foreign = (auf Englisch)
form-and = { $one } und { $other }
form-date = { $day }. { $month } { $year }
form-month = { $month } { $year }
form-first = 1
form-month-1 = Januar
form-month-2 = Februar
form-month-3 = März
form-month-4 = April
form-month-5 = Mai
form-month-6 = Juni
form-month-7 = Juli
form-month-8 = August
form-month-9 = September
form-month-10 = Oktober
form-month-11 = November
form-month-12 = Dezember
form-short-month-1 = Jan.
form-short-month-2 = Feb.
form-short-month-3 = März
form-short-month-4 = Apr.
form-short-month-5 = Mai
form-short-month-6 = Juni
form-short-month-7 = Juli
form-short-month-8 = Aug.
form-short-month-9 = Sep.
form-short-month-10 = Okt.
form-short-month-11 = Nov.
form-short-month-12 = Dez.

## The texts of the page's template, from its top to its end

page-skip = Direkt zu dem, was Sie tun können
page-redacted-here = Anonymisiert: ohne Texte und Namen
page-answer-covered =
    { $n ->
        [one] Ja. Meta darf seine KI mit { $n } Inhalt trainieren.
       *[other] Ja. Meta darf seine KI mit { $n } Inhalten trainieren.
    }
page-answer-more =
    { $n ->
        [one] Bei { $n } weiteren kommt es darauf an, wer ihn sehen konnte.
       *[other] Bei { $n } weiteren kommt es darauf an, wer sie sehen konnte.
    }
page-answer-more-otherwise =
    { $n ->
        [one] { $n } weiterer lässt sich anhand dieses Exports nicht entscheiden.
       *[other] { $n } weitere lassen sich anhand dieses Exports nicht entscheiden.
    }
page-answer-open =
    { $n ->
        [one] Vielleicht. Bei { $n } Inhalt kommt es darauf an, wer ihn sehen konnte.
       *[other] Vielleicht. Bei { $n } Inhalten kommt es darauf an, wer sie sehen konnte.
    }
page-answer-open-otherwise =
    { $n ->
        [one] Vielleicht. { $n } Inhalt lässt sich anhand dieses Exports nicht entscheiden.
       *[other] Vielleicht. { $n } Inhalte lassen sich anhand dieses Exports nicht entscheiden.
    }
page-answer-between = Zwischen { $least } und { $most } dieser { $all } Inhalte darf Meta für seine KI verwenden.
page-answer-between-open =
    { $n ->
        [one] Wer { $n } davon sehen konnte, sagt der Export nicht.
       *[other] Wer { $n } davon sehen konnte, sagt der Export nicht.
    }
page-answer-between-otherwise =
    { $n ->
        [one] { $n } davon lässt sich anhand dieses Exports nicht entscheiden.
       *[other] { $n } davon lassen sich anhand dieses Exports nicht entscheiden.
    }
page-answer-names = Nur Namen: Bei dem, was Sie gemacht haben, fanden wir nichts, womit Meta seine KI trainieren darf.
page-allows = Das erlaubt Metas Richtlinie. Was Meta verwendet hat, kann niemand außerhalb sehen.
page-names-removed = Namen entfernt Meta nach eigener Aussage vor dem Training.
page-only-names-removed = Sicher darf Meta nur Namen nutzen, und die entfernt es nach eigener Aussage vor dem Training.
page-several-names = Diese Konten laufen unter mehreren Namen: { $names }.
page-one-report-each = Gehören sie nicht alle Ihnen, machen Sie für jede Person einen eigenen Bericht.
page-exported-on = Export vom { $day }
page-exported-between = Exporte vom { $from } bis zum { $to }
page-exported-later = Export vom { $day } oder später
page-answer-none = In dem, was sich lesen ließ, fanden wir nichts, womit Meta nach seiner Richtlinie seine KI trainieren darf.
page-answer-unstated =
    { $n ->
        [one] Zu { $n } Inhalt fanden wir keine Aussage von Meta.
       *[other] Zu { $n } Inhalten fanden wir keine Aussage von Meta.
    }
page-answer-empty = In diesem Export fanden wir nichts von Ihnen, was sich beurteilen ließe.
page-answer-no-pack = metaudit hat für { $region } keinen geprüften Text von Meta. Ob Meta dort trainiert, lässt sich in keine Richtung sagen: Das ist keine Entwarnung.
page-count-in-scope =
    { $n ->
        [one] nutzbar
       *[other] nutzbar
    }
page-count-undecided =
    { $n ->
        [one] offen
       *[other] offen
    }
page-count-not-stated =
    { $n ->
        [one] ohne Aussage von Meta
       *[other] ohne Aussage von Meta
    }
page-count-out-of-scope =
    { $n ->
        [one] ausgenommen
       *[other] ausgenommen
    }
page-messages-apart = Nachrichten zählen gesondert
page-covered = Was Meta nutzen darf
page-covered-perhaps = Was Meta vielleicht nutzen darf
page-see-all = Alle ansehen
page-now = Was Sie jetzt tun können
page-leaves = Verlässt diese Seite: öffnet einen neuen Tab
page-work-through = Durchgehen, was Meta nutzen darf
page-step-tell = Sagen, wer es sehen konnte
page-step-tell-says = Der Export sagt es nicht, aber Sie wissen es vielleicht.
page-answer-questions = Fragen beantworten
page-region = Region: { $region }.
page-region-change = Für eine andere Region führen Sie im Ordner Ihres Exports diesen Befehl aus:
page-copy = Kopieren
page-mark-training = Beginn des Trainings: { $day }; auch Älteres zählt, wenn es danach zu sehen war
page-mark-objected = Ihr Widerspruch: { $day }
page-part-missing = Ein Teil dieses Exports fehlt vielleicht oder ließ sich nicht lesen.
page-part-missing-media =
    { $n ->
        [one] Ein Teil dieses Exports fehlt oder ließ sich nicht lesen, darunter { $n } Bild oder Video.
       *[other] Ein Teil dieses Exports fehlt oder ließ sich nicht lesen, darunter { $n } Bilder oder Videos.
    }
page-print = Zusammenfassung drucken
page-print-all = Alles drucken
page-i-live = Ich lebe in
page-region-first = Wo Sie leben, ist nicht bekannt: Wählen Sie es in Schritt 1. Bis dahin ist eine kleine Zahl keine Entwarnung.
page-object = Dem KI-Training widersprechen
page-object-says = Es gibt keine Frist, und Gründe sind nicht nötig.
page-object-none-says = Wo Sie leben, haben wir kein Formular gefunden; Metas Seite zeigt, ob es eines gibt.
page-object-reported-says = Für Ihre Region wird ein Formular gemeldet; ob es sich öffnet, ist nicht bestätigt.
page-object-where-says = Was angeboten wird, hängt vom Land ab.
page-letter = Brief schreiben
page-letter-says = Der Entwurf eines Widerspruchs und einer Auskunftsanfrage an Meta. Er ist keine Rechtsberatung.
page-letter-day = Haben Sie schon widersprochen? Ergänzen Sie den Tag, etwa `--objected-on 2025-05-20`: Brief und Bericht berücksichtigen ihn dann.
page-letter-save = Als Word-Dokument speichern
page-made = Erstellt mit metaudit { $version } auf diesem Computer.
page-private-now = Am Tag des Exports war Ihr { $platform }-Konto privat; offen ist die Zeit davor.
page-as-of-means = „Stand“ ist der Tag, für den die Richtlinie angewandt wird.
page-made-from = Erstellt aus:
page-bytes =
    { $n ->
        [one] { $n } Byte
       *[other] { $n } Bytes
    }
page-no-hash = Dieser Bericht enthält keine Prüfsummen der Dateien; `sha256sum` berechnet sie.
page-cite = So zitieren Sie diesen Bericht
page-citation = metaudit { $version }, Bericht über { $about }; Stand { $as_of }, Region: { $region }.
page-training-began = Beleg für den { $day } als Beginn des Trainings:
page-judgment = Das Urteil:
page-us-copy = (Diese Kopie ist die des Textes für die USA; der für die Region wurde nicht aufbewahrt.)
page-letter-file = Als Word-Dokument:
page-letter-answers = Die Zahlen darin sind ohne die Antworten, die hier ausprobiert werden.
page-letter-change = Brief ändern
page-letter-print = Brief drucken
page-where = Sagen Sie, wo Sie leben
page-law-eu = Rechtlich ist das ein Widerspruch nach Artikel 21 Absatz 1 der Datenschutz-Grundverordnung (DSGVO). Meta beruft sich auf berechtigte Interessen, Artikel 6 Absatz 1 Buchstabe f.
page-law-uk = Rechtlich ist das ein Widerspruch nach Artikel 21 Absatz 1 der britischen Datenschutz-Grundverordnung (UK GDPR).
page-elsewhere = Was sonst hilft
page-work-says = Eins nach dem anderen; haken Sie ab, was erledigt ist.
page-work-list = Liste öffnen
page-places-holds = Koordinaten und die IP-Adressen, von denen Bilder gesendet wurden
page-open-holds = Warum, und was Aufschluss gäbe
page-tell-more = Wie stark sich die Zahlen noch ändern können
page-before = Gut zu wissen, bevor Sie handeln
page-other-ways = Weitere Wege und Grenzen
page-more-filters = Weitere Filter
page-beside = Außerdem: { $messages }
page-sections = Abschnitte
page-nav-numbers = Zahlen
page-nav-time = Im Lauf der Zeit
page-nav-tell = Fragen an Sie
page-nav-do = Was Sie tun können
page-nav-open = Was fehlt
page-nav-details = Persönliche Angaben
page-nav-places = Orte
page-details = Persönliche Angaben in Ihren Texten
page-details-intro = Was die meisten zuerst entfernen wollen. Nur an der Form erkannt, in Ihren Texten, die Meta nutzen darf oder die offen sind: Manches kann fehlen, manches gar keine solche Angabe sein.
page-details-caption = Inhalte mit persönlichen Angaben
page-item = Inhalt
page-found = gefunden
page-found-left-out = Aufgeführt sind die ersten { $items }; der Filter „{ $filter }“ über der Liste aller Inhalte findet alle.
page-pictures = Bilder, die Meta nutzen darf oder die offen sind
page-pictures-intro = Zuerst Ihre Profilbilder, dann was Meta nutzen darf, dann was offen ist, das Neueste zuerst; bis zu drei eines Inhalts. Sie wurden auf diesem Computer aus Ihrem Export verkleinert.
page-pictures-unshown = Bilder, die nicht gezeigt werden konnten
page-picture-too-large = zu groß, um hier gezeigt zu werden
page-picture-damaged = beschädigt oder von anderer Art, als sein Anfang sagt
page-to-item = Zum Inhalt
page-places = Orte, die Ihre Bilder verraten
page-places-intro = Einige Ihrer Bilder und Marketplace-Anzeigen enthalten Koordinaten oder die IP-Adresse, von der sie gesendet wurden. Wer das Bild sehen konnte, hat diese vielleicht nicht gesehen; Meta hat sie.
page-places-caption = Inhalte, die einen Ort verraten, danach, wer sie seit Beginn des Trainings sehen konnte
page-places-none = Keinen davon konnte jeder sehen.
page-places-listed = Inhalte, die einen Ort verraten und öffentlich sind oder sein können
page-footer-redacted = Nichts wurde irgendwohin gesendet. Die Seite ist anonymisiert: Sie enthält keinen Text, keinen Namen, kein Bild, keinen Ort und keinen Pfad des Exports.
page-more-unshown =
    { $n ->
        [one] { $n } weiteres konnte nicht gezeigt werden.
       *[other] { $n } weitere konnten nicht gezeigt werden.
    }
page-nav-all = Alle Inhalte
page-nav-messages = Nachrichten
page-nav-account = Kontodaten
page-nav-files = Dateien
page-nav-policy = Richtlinie
page-numbers = In Zahlen
page-whole-bar = Die vier Ergebnisse als Teile des Ganzen; dieselben Zahlen stehen darunter
page-mostly = Vor allem: { $kinds }.
page-no-action-known = Für das, was Meta hier nutzen darf oder was offen ist, kennen wir keinen Schritt.
page-all-the-same = Was überall hilft, lässt sich trotzdem tun: einschränken, wer ältere Beiträge sieht, Konten auf privat stellen, Chats mit Metas KI löschen.
page-object-all-the-same = Öffnen Sie auch Metas Seite zum Widerspruch ({ $url }): Welches Formular sie zeigt, hängt vom Land ab. Öffnet sich eines, senden Sie es ab und bewahren Sie die Bestätigung auf.
page-nothing-to-ask = Es gibt nichts zu fragen: Keine Antwort von Ihnen würde mehr entscheiden.
page-on-paper = Antworten, die auf der Seite ausprobiert werden, stehen nicht auf dem Papier: Speichern Sie sie, und erstellen Sie den Bericht damit neu.
page-as-of = Stand: { $day }.
page-by-kind = Nach Plattform und Art
page-by-kind-caption = Inhalte nach Plattform und Art, aufgeteilt nach Ergebnis
page-by-account = Inhalte nach Konto und Ergebnis
page-kind = Art
page-items = Inhalte
page-together = zusammen
page-seen-by-kind = Wer sie am Tag des Exports sehen konnte, nach Art
page-seen-caption = Inhalte nach Plattform und Art, aufgeteilt danach, wer sie sehen konnte
page-by-month = Inhalte nach dem Monat, in dem sie entstanden sind. Die höchste Säule steht für { $highest }.
page-by-year = Inhalte nach dem Jahr, in dem sie entstanden sind. Die höchste Säule steht für { $highest }.
page-same-as-table = Dasselbe als Tabelle
page-by-month-caption = Inhalte nach Monat und Ergebnis
page-by-year-caption = Inhalte nach Jahr und Ergebnis
page-month = Monat
page-year = Jahr
page-no-items = Es gibt keinen Inhalt zu zeigen.
page-band = { $account }: öffentlich oder privat, nach dem Verlauf, den das Konto selbst aufzeichnet. Der Verlauf kann unvollständig sein.
page-tell-intro = Bei den meisten Inhalten sagt der Export nicht, wer sie sehen konnte; vielleicht wissen Sie es.
page-tell-run = Zum Antworten führen Sie `metaudit ask` mit demselben Export aus.
page-tell-here = Antworten Sie hier, und die Zahlen ändern sich sofort.
page-tell-marked = Ihre Antworten sind als Ihre gekennzeichnet, denn der Export kann sie nicht bestätigen.
page-settles = Entscheidet über { $items }.
page-try-answer = Eine Antwort ausprobieren: { $code }
page-save-answers = Antworten speichern
page-take-back = Antworten zurücknehmen
page-answers-file = So verwenden Sie die gespeicherten Antworten wieder: `metaudit EXPORT.zip --answers answers.toml`.
page-more-questions =
    { $n ->
        [one] { $n } weitere Frage zu { $items } hat hier keinen Platz: `metaudit ask` stellt sie.
       *[other] { $n } weitere Fragen zu { $items } haben hier keinen Platz: Die meisten gelten einer einzelnen Person oder Gruppe. `metaudit ask` stellt sie nacheinander; beantworten Sie so viele, wie Sie möchten.
    }
page-more-questions-here =
    { $n ->
        [one] { $n } weitere Frage zu { $items } rückt nach, wenn Sie diese beantworten.
       *[other] { $n } weitere Fragen zu { $items } rücken nach, wenn Sie diese beantworten.
    }
page-concerns =
    { $n ->
        [one] { $n } Inhalt
       *[other] { $n } Inhalte
    }
page-only-in = Nur angeboten in: { $regions }.
page-open-items =
    { $n ->
        [one] { $n } Inhalt: { $why }.
       *[other] { $n } Inhalte: { $why }.
    }
page-open = Was offen ist und was in diesem Export fehlt
page-all-listed = Alle { $all } Inhalte: zuerst die, die Meta nutzen darf, dann die offenen.
page-some-listed = Diese Seite enthält { $carried } der { $all } Inhalte: zuerst die, die Meta nutzen darf, dann einige aus jedem Jahr, von jeder Art und mit jedem Ergebnis. Die ganze Liste: `{ $command }`, dann „Vollständigen Bericht öffnen“.
page-filter-label = Inhalte filtern
page-search = Suche
page-platform = Plattform
page-f-kind = Art
page-f-account = Konto
page-f-year = Jahr
page-f-outcome = Ergebnis
page-f-seen = Wer es sehen konnte
page-f-sure = Wie sicher wir sind, wer es sehen konnte
page-f-place = Gruppe oder Ort
page-f-media = Bilder
page-f-hangs = Weitere Angaben
page-f-order = Reihenfolge
page-clear-filters = Filter zurücksetzen
page-save-list = Liste als CSV speichern
page-open-report = Vollständigen Bericht öffnen
page-list-label = Inhalte
page-previous = Zurück
page-next = Weiter
page-close = Schließen
page-newest-shown = Gezeigt werden die neuesten { $shown }; alle stehen im JSON- und im CSV-Bericht (`-o report.csv`).
page-at-place = bei { $place }
page-without-words = Ohne Text; { $media }.
page-without-all = Ohne Text.
page-card-why = { $seen }: warum
page-rule = Regel { $rule }
page-no-messages = Dieser Export enthält keine Nachrichten.
page-conversations = Unterhaltungen
page-title = Titel
page-with = mit
page-yours = Ihre
page-others = die anderer
page-from-to = von, bis
page-outcome = Ergebnis
page-account = Kontodaten und was andere über Sie veröffentlicht haben
page-account-caption = Einträge nach Kategorie
page-sort = Kategorie
page-records = Einträge
page-about-you = { $what }: { $n }. Das sind Inhalte anderer; sie zählen in keiner der Summen. Ihr eigener Widerspruch gilt nicht für sie.
page-files = Was aus jeder Datei wurde
page-entries-caption = Dateien nach dem, was aus ihnen wurde
page-became = wurde
page-entries = Dateien
page-not-recognised = Nicht erkannt oder nicht lesbar
page-unrecognised =
    { $n ->
        [one] { $n } Datei wurde nicht erkannt.
       *[other] { $n } Dateien wurden nicht erkannt.
    }
page-unreadable =
    { $n ->
        [one] { $n } Datei ließ sich nicht lesen.
       *[other] { $n } Dateien ließen sich nicht lesen.
    }
page-read-before =
    { $n ->
        [one] { $n } Inhalt wurde davor gelesen
       *[other] { $n } Inhalte wurden davor gelesen
    }
page-not-understood = Was nicht verstanden wurde
page-times = { $n }-mal
page-files-read = Gelesene Dateien
page-file = Datei
page-note = Anmerkung
page-policy = Die Richtlinie, Regel für Regel
page-policy-intro = Nur die Regeln, die hier etwas entschieden haben. In Anführungszeichen stehen die Worte der Quelle selbst, auf Englisch; alles andere sind unsere. Dies ist keine Rechtsberatung.
page-against = Dagegen: { $claim }
page-archived = Aufbewahrter Wortlaut:
page-action-of-rule = Was Sie tun können: { $action }
page-footer = Nichts wurde irgendwohin gesendet. Die Seite enthält Texte aus Ihrem Export: Bewahren Sie sie auf wie den Export selbst.

## The texts of the page's script, which get to it as data

script-any = alle
script-no-words = Ohne Text
script-contact = E-Mail-Adresse oder Telefonnummer
script-picture = mit Bild oder Video
script-without = ohne
script-choice-public = Ja, jeder
script-choice-private = Nein
script-choice-unknown = Weiß ich nicht
script-choice-yes = Ja
script-choice-group-public = Öffentlich
script-choice-group-private = Privat
script-order-report = wie im Bericht
script-order-newest = neueste zuerst
script-order-oldest = älteste zuerst
script-order-kind = nach Art
script-order-place = nach Ort
script-found-all =
    { $n ->
        [one] { $n } Inhalt
       *[other] { $n } Inhalte
    }
script-found-some = { $n } von { $all } Inhalten
script-found-here = { $n } von { $all } Inhalten auf dieser Seite
script-tried =
    { $n ->
        [one] { $n } Antwort wird hier ausprobiert
       *[other] { $n } Antworten werden hier ausprobiert
    }
script-moved =
    { $n ->
        [one] { $n } Inhalt bekommt ein anderes Ergebnis
       *[other] { $n } Inhalte bekommen ein anderes Ergebnis
    }
script-answered-here = Hier von Ihnen beantwortet: { $ask } { $answer }.
script-opened = { $name }: { $items }. Antworten, die auf dieser Seite ausprobiert werden, ändern die Zahlen oben, nicht diese Liste.
script-not-read = { $name } ist kein Bericht dieses Programms oder ist beschädigt.
script-reading = { $name } wird gelesen: { $items } …
script-made = Entstanden
script-state = Zustand
script-media = Bilder und Videos
script-why = Warum
script-evidence = Die Anhaltspunkte
script-caveats = Zu bedenken
script-stands-in = Wo es steht
script-rule-and-actions = Die Regel, und was Sie tun können
script-id = Kennung
script-answers-head = Was Sie metaudit darüber gesagt haben, wer sehen konnte, was von Ihnen stammt. Von der Berichtsseite geschrieben; nichts hat diesen Computer verlassen.
script-copied = Kopiert
script-how = Schritt für Schritt
script-step-covered =
    { $n ->
        [one] Für { $n } Inhalt, den Meta nutzen darf
       *[other] Für { $n } Inhalte, die Meta nutzen darf
    }
script-step-open =
    { $n ->
        [one] Für { $n } offenen Inhalt
       *[other] Für { $n } offene Inhalte
    }
script-region-still = Die Zahlen unten gelten noch für „{ $now }“. Für „{ $wanted }“ führen Sie im Ordner Ihres Exports diesen Befehl aus:
script-account = Konto
script-not-asked = Keine Frage auf dieser Seite entscheidet darüber; das Programm hat weitere, auch zu einzelnen Personen und Gruppen.
script-none-found = Zu dieser Suche und diesen Filtern passt nichts.
script-none-here = Von den { $carried } Inhalten auf dieser Seite passt keiner. Was passt, ist vielleicht unter den übrigen von { $all }: Öffnen Sie einen vollständigen Bericht.
script-none-filtered =
    { $n ->
        [one] Hier passt nichts, aber { $n } Inhalt außerhalb dieser Filter.
       *[other] Hier passt nichts, aber { $n } Inhalte außerhalb dieser Filter.
    }
script-annex = Alle Inhalte, je eine Zeile.
script-annex-what = Was
script-follows = Durch Ihre Antwort auf „{ $other }“ geklärt: Nicht alle konnten es sehen.
script-region-here = Die Antwort unten gilt für „{ $wanted }“, bis Sie eine Frage beantworten; Listen und Fragen gelten noch für „{ $now }“. Für alles zusammen führen Sie diesen Befehl dort aus, wo Ihr Export liegt:
script-list-label = { $found }; die Pfeiltasten bewegen, die Eingabetaste öffnet
script-choice-some = Teils, oder nicht sicher
script-at-odds = Das widerspricht Ihrer Antwort auf „{ $other }“. Beides zugleich kann nicht stimmen.
script-of-all = { $n } von { $all }
script-left-open = Offen gelassen.
script-open-page = Seite öffnen
script-among = Zum Beispiel:
script-undo = Zurücknehmen
script-done = Erledigt
script-way = Wo Sie es finden
script-way-facebook = Auf Facebook: Ihr Bild, „Einstellungen und Privatsphäre“, „Aktivitätenprotokoll“; dort: { $what }.
script-way-instagram = Auf Instagram: Ihr Profil, die drei Striche, „Deine Aktivität“; dort: { $what }.
script-way-threads = Auf Threads: Ihr Profil; dort: { $what }.
script-way-profile = Auf { $platform }: Ihr Profil, wo es bearbeitet wird; dort: { $what }.
script-copy-words = Erste Wörter kopieren
script-open-there = Auf { $platform } öffnen
script-kind-on = { $kind } ({ $platform })
script-answers-use = So wird sie verwendet: metaudit EXPORT.zip --answers DIESE-DATEI

## Sentences that several outputs share. Every word of them is chosen after `wording.md`

told-redacted = Anonymisiert: In diesem Bericht steht kein Text, Name, Bild, Ort oder Pfad des Exports. An ihrer Stelle stehen neutrale englische Namen wie „group 3“ und „file 7“; Zahlen und Zeiten sind, wie sie waren.
told-answers-from = Ihre Angaben stammen aus { $file }.
told-in-scope = nutzbar
told-undecided = offen
told-not-stated = ohne Aussage von Meta
told-out-of-scope = ausgenommen
told-items-in-scope = Inhalte, die Meta nutzen darf
told-items-undecided = Offene Inhalte
told-items-not-stated = Inhalte ohne Aussage von Meta
told-items-out-of-scope = Ausgenommene Inhalte
told-means-in-scope = Metas Richtlinie erlaubt, diese Inhalte zum Training der KI von Meta zu verwenden.
told-means-undecided = Ob Meta diese Inhalte nutzen darf, hängt von etwas ab, das der Export nicht sagt.
told-means-no-pack = metaudit hat für die Region keinen geprüften Text von Meta; über diese Inhalte lässt sich also nichts sagen.
told-means-not-stated = Meta sagt nicht, ob diese Inhalte zum Training verwendet werden. Wir haben weder in der einen noch in der anderen Richtung eine offizielle Aussage gefunden.
told-means-out-of-scope = Die Richtlinie nimmt diese Inhalte aus; der Grund steht jeweils dabei.
told-open-audience = Aus dem Export geht nicht hervor, wer sie sehen konnte
told-open-target-audience = Sie stehen unter Beiträgen oder auf Profilen anderer; diese bestimmen, wer sie sieht
told-open-group = Der Export hält nicht fest, ob die Gruppe öffentlich ist
told-open-addressed = Ob sie mit Meta AI geteilt wurden, ist nicht festgehalten
told-open-objection = Die Quellen sind sich nicht einig, was ein Widerspruch erreicht
told-open-day = Ihre Seiten zeigen eine Uhrzeit ohne Zeitzone, und je nach genauem Tag fällt die Antwort anders aus
told-open-region = Es hängt von der Region ab, die nicht bekannt ist oder für die es keine geprüfte Richtlinie gibt
told-no-time = Zeit unbekannt
told-public = öffentlich
told-private = privat
told-not-told = nicht feststellbar
told-assumed = angenommen
told-likely = wahrscheinlich
told-certain = sicher
told-items =
    { $n ->
        [one] { $n } Inhalt
       *[other] { $n } Inhalte
    }
told-conversations =
    { $n ->
        [one] { $n } Unterhaltung
       *[other] { $n } Unterhaltungen
    }
told-messages =
    { $n ->
        [one] { $n } Nachricht von Ihnen
       *[other] { $n } Nachrichten von Ihnen
    }
told-messages-known =
    { $n ->
        [one] { $n } Nachricht, die sicher von Ihnen ist,
       *[other] { $n } Nachrichten, die sicher von Ihnen sind,
    }
told-to-ai =
    { $n ->
        [one] { $n } war an Meta AI gerichtet
       *[other] { $n } waren an Meta AI gerichtet
    }
told-messages-told = { $conversations } mit { $own } und { $others } von anderen; { $to_ai }. Nachrichten zwischen Menschen werden gezählt, nie aufgelistet.
told-pictures =
    { $n ->
        [one] { $n } Bild oder Video
       *[other] { $n } Bilder oder Videos
    }
told-objected = Sie haben angegeben, am { $day } mit diesem { $platform }-Konto widersprochen zu haben. Kein Export hält das fest.
told-assumed-adult = Wo der Export nichts dazu sagt, haben wir angenommen, dass Sie mindestens 18 Jahre alt sind.
told-contested = Die Quellen sind sich bei dieser Regel nicht einig.
told-minor-now = Die Person ist derzeit minderjährig.
told-minor-then = Die Person war minderjährig, als dies entstand.
told-no-pack = Für diese Region gibt es keine geprüfte Richtlinie.
told-not-in-force = An diesem Tag galt keine Richtlinie zum KI-Training.
told-no-rule-yet = Unsere Fassungen der Richtlinie haben noch keine Regel für einen Chat, in dem die App selbst sagt, dass Meta, dessen KI oder ein Unternehmen beteiligt ist.
told-not-read = Nicht gelesen: { $fault }.
told-missing-media =
    { $n ->
        [one] { $platform }: Einträge nennen { $n } Bild oder Video, das in keiner der angegebenen Dateien liegt; vielleicht fehlt ein Teil des Exports.
       *[other] { $platform }: Einträge nennen { $n } Bilder oder Videos, die in keiner der angegebenen Dateien liegen; vielleicht fehlt ein Teil des Exports.
    }
told-missing-pages =
    { $n ->
        [one] { $platform }: Die Startseite nennt { $n } Seite, die in keiner der angegebenen Dateien liegt; vielleicht fehlt ein Teil des Exports.
       *[other] { $platform }: Die Startseite nennt { $n } Seiten, die in keiner der angegebenen Dateien liegen; vielleicht fehlt ein Teil des Exports.
    }
told-absent = { $platform }: nicht in diesem Export (was nicht dasselbe ist wie leer): { $titles }.
told-absent-not-asked = { $platform }: laut Startseite nicht angefordert: { $titles }.
told-absent-lost = { $platform }: angefordert, aber nicht in den angegebenen Dateien: { $titles }.
told-empty = { $platform }: leer: { $titles }.
told-covers-all = { $platform }: Dieser Export umfasst die gesamte Zeit.
told-covers-between = { $platform }: Dieser Export umfasst nur die Zeit vom { $from } bis zum { $to }.
told-covers-since = { $platform }: Dieser Export umfasst nur, was vom { $from } oder später stammt.
told-covers-until = { $platform }: Dieser Export umfasst nur, was vom { $to } oder früher stammt.
told-dates-unsaid = Exporte können auf einen Zeitraum begrenzt sein; dieser sagt nicht, ob er es ist.
told-dates-unsaid-of = { $platforms }: Exporte können auf einen Zeitraum begrenzt sein; dieser sagt nicht, ob er es ist.
told-by-your-word =
    { $n ->
        [one] { $n } Inhalt ist allein durch Ihre Angaben entschieden.
       *[other] { $n } Inhalte sind allein durch Ihre Angaben entschieden.
    }
told-range =
    { $n ->
        [one] Wäre alles, was offen ist, privat gewesen, so dürfte Meta { $n } Inhalt nutzen; wäre es öffentlich gewesen, { $most }.
       *[other] Wäre alles, was offen ist, privat gewesen, so dürfte Meta { $n } Inhalte nutzen; wäre es öffentlich gewesen, { $most }.
    }
told-since-training = Am Tag des Exports öffentlich: { $today }; irgendwann seit Beginn des Trainings am { $day }: { $public }. Seitdem, soweit der Export reicht, nicht öffentlich: { $private }. Bei { $open } sagt der Export es nicht.
told-not-personalised = Ob Meta das, was Sie zu seiner KI gesagt haben, verwendet, um Inhalte und Werbung auf Sie zuzuschneiden, ist eine andere Frage als das Training; { $region }: { $why }.
told-personalised =
    { $n ->
        [one] Unabhängig vom Training: Von dem, was Sie und die KI von Meta einander geschrieben haben, erlaubt Metas Text vom { $day }, { $n } Inhalt zu verwenden, um auf Sie zuzuschneiden, was Sie sehen.
       *[other] Unabhängig vom Training: Von dem, was Sie und die KI von Meta einander geschrieben haben, erlaubt Metas Text vom { $day }, { $n } Inhalte zu verwenden, um auf Sie zuzuschneiden, was Sie sehen.
    }
told-personalised-somewhere =
    { $n ->
        [one] Unabhängig vom Training: Von dem, was Sie und die KI von Meta einander geschrieben haben, erlaubt Metas Text vom { $day } in manchen Regionen, { $n } Inhalt zu verwenden, um auf Sie zuzuschneiden, was Sie sehen.
       *[other] Unabhängig vom Training: Von dem, was Sie und die KI von Meta einander geschrieben haben, erlaubt Metas Text vom { $day } in manchen Regionen, { $n } Inhalte zu verwenden, um auf Sie zuzuschneiden, was Sie sehen.
    }
told-locked =
    { $n ->
        [one] { $n } Datei ist mit einem Passwort gesperrt und wurde nicht gelesen. Entpacken Sie die ZIP-Datei mit dem Passwort und geben Sie den Ordner an.
       *[other] { $n } Dateien sind mit einem Passwort gesperrt und wurden nicht gelesen. Entpacken Sie die ZIP-Datei mit dem Passwort und geben Sie den Ordner an.
    }
told-packed-otherwise =
    { $n ->
        [one] { $n } Datei ist auf eine Art gepackt, die hier nicht geöffnet wird, und wurde nicht gelesen. Entpacken Sie sie mit dem Programm, das sie gepackt hat, und geben Sie den Ordner an.
       *[other] { $n } Dateien sind auf eine Art gepackt, die hier nicht geöffnet wird, und wurden nicht gelesen. Entpacken Sie sie mit dem Programm, das sie gepackt hat, und geben Sie den Ordner an.
    }
told-records =
    { $n ->
        [one] { $n } Eintrag
       *[other] { $n } Einträge
    }
told-sorts =
    { $n ->
        [one] { $n } Kategorie
       *[other] { $n } Kategorien
    }
told-account-data = { $records } in { $sorts }, zu denen wir keine Aussage von Meta gefunden haben.
told-account-data-no-pack = { $records } in { $sorts }, für die es hier keine geprüfte Richtlinie gibt.
told-ledger = { $entries } Dateien, { $bytes } Bytes: Jede steht hier genau einmal.
told-left-out =
    { $n ->
        [one] { $n } weiterer Eintrag steht im JSON-Bericht.
       *[other] { $n } weitere Einträge stehen im JSON-Bericht.
    }
told-judged = Stand: { $day }; Region: { $region }.
told-judged-checked = Stand: { $day }; Region: { $region }; Richtlinie geprüft am { $checked }.
told-region-unknown = nicht angegeben
told-place-unknown = unbekannter Ort
told-before-year = vor { $year }
told-no-date = ohne Datum
told-timeline-by-month = Inhalte nach dem Monat, in dem sie entstanden sind, aufgeteilt nach Ergebnis; die meisten, { $n }, stammen aus: { $period }. Die Tabelle darunter enthält dieselben Zahlen.
told-timeline-by-year = Inhalte nach dem Jahr, in dem sie entstanden sind, aufgeteilt nach Ergebnis; die meisten, { $n }, stammen aus: { $period }. Die Tabelle darunter enthält dieselben Zahlen.
told-until = { $is } bis zum { $to }
told-from-on = { $is } ab dem { $from }
told-between = { $is } vom { $from } bis zum { $to }
told-days = { $from } bis { $to }
told-audience-unknown = Der Export nennt selbst eine Zielgruppe, aber mit einem Wort, das hier nicht bekannt ist.
told-leaves-open = lässt es offen
told-seen-open = am Tag des Exports nicht feststellbar
told-seen-public = am Tag des Exports öffentlich ({ $sure })
told-seen-private = am Tag des Exports privat ({ $sure })
told-since-public = , irgendwann seit Beginn des Trainings öffentlich
told-since-private = , seit Beginn des Trainings nie öffentlich
told-since-open = , für die Zeit davor oder danach nicht feststellbar
told-opened-public = öffentlich ({ $sure })
told-opened-private = privat ({ $sure })
told-opened-open = nicht feststellbar ({ $sure })
told-record = { $place }, Eintrag { $n }
told-no-title = (ohne Titel)
told-own-unknown = unbekannt
told-no-rule = keine Regel
told-with-people = Menschen
told-with-channel = Kanal
told-with-ai = Meta AI
told-more-questions =
    { $n ->
        [one] { $n } weitere Frage, die nicht mehr Inhalte betrifft.
       *[other] { $n } weitere Fragen, die jeweils nicht mehr Inhalte betreffen.
    }

## What there is to do: how to object, and what everybody should know before

act-because-public = der Export zeigt, dass sie öffentlich waren
act-because-likely = sie sind von ihrer Art her öffentlich, oder etwas spricht dafür, dass sie es waren
act-because-always = Meta zählt sie als immer öffentlich
act-because-ai = sie wurden zu Metas KI gesagt oder von ihr gemacht
act-in-scope-because = Nutzbar, nach dem Grund:
act-heading = So widersprechen Sie
act-more-heading = Was Sie sonst tun können
act-no-deadline = Für den Widerspruch gibt es keine Frist. Der 26. Mai 2025 war nur der letzte Tag vor dem Beginn des Trainings in der EU und keine gesetzliche Frist; ein späterer Widerspruch gilt noch immer für die Zukunft.
act-late = Was ein späterer Widerspruch bewirkt, darüber sind die Quellen uneinig: Metas Bestätigung verspricht, von da an nichts mehr zu verwenden; mehrere Behörden sagen, er gelte nur für neuere Beiträge. Was schon in einem Modell steckt, bleibt dort.
act-offered = { $region }: Dort können Sie jederzeit widersprechen ({ $who }). Das Formular braucht keine Begründung. Bewahren Sie die Bestätigung per E-Mail auf.
act-unknown = Ob es ein Formular gibt, hängt davon ab, wo Sie leben, und das ist hier nicht bekannt. Angeboten: { $offered }. Berichtet und nicht bestätigt: { $reported }. Gesucht und nicht gefunden: { $not_found }.
act-none = keine
act-region-first = Wo Sie leben, ist nicht bekannt: Wählen Sie es mit `--region`. Was je nach Region anders ist, zählt bis dahin als offen; eine niedrige Zahl ist keine Entwarnung.
act-minors = Minderjährige: Nach Metas Texten oder Berichten darüber sind öffentliche Inhalte von Konten unter 18-Jähriger in der EU, im Vereinigten Königreich, in der Schweiz und in Brasilien ausgenommen, KI-Chats von Minderjährigen aber nicht. Bilder von Kindern in Beiträgen Erwachsener zählen als deren Inhalte.
act-menus = Menüs können inzwischen anders heißen. Die Adressen wurden am { $day } notiert; ob sich jede öffnet, wurde nicht ausprobiert.
act-reaches = Wofür es gilt: { $text }
act-address = { $what }: { $url } ({ $sure }; Stand { $day })
act-place = Adresse
act-sure-high = von Meta selbst genannt
act-sure-medium = von mehreren Quellen berichtet, funktioniert vielleicht nicht mehr
act-sure-low = einmal berichtet, funktioniert vielleicht nicht
act-quoted-from = Zitiert aus Metas Richtlinie für { $region } vom { $day }:
act-policy-old =
    { $n ->
        [one] Die Richtlinie, nach der dieser Bericht urteilt, wurde zuletzt am { $day } geprüft, { $n } Tag vorher. Meta kann sie seither geändert haben: Suchen Sie ein neueres metaudit.
       *[other] Die Richtlinie, nach der dieser Bericht urteilt, wurde zuletzt am { $day } geprüft, { $n } Tage vorher. Meta kann sie seither geändert haben: Suchen Sie ein neueres metaudit.
    }
act-others = Ein Widerspruch erreicht Ihre eigenen Inhalte, nicht das, was andere über Sie veröffentlichen. Bitten Sie diese, es einzuschränken oder zu entfernen; wird nur eine Markierung entfernt, bleibt das Bild so öffentlich, wie es war.
act-forward = Was Sie jetzt tun, gilt für die Zukunft: Es ändert nicht, was vorher verwendet werden durfte, und was schon in einem Modell steckt, bleibt dort.

## What is said of the policy and the region that were judged by

basis-earlier-texts = Der Text der Richtlinie selbst ist vom { $from }; frühere Texte, zurück bis zum Beginn des Trainings am { $since }, sind in dieser Fassung nicht enthalten; es wurde angenommen, dass sie dasselbe erlauben.
basis-allows = Hier steht, was Metas Richtlinie erlaubt. Was tatsächlich verwendet wurde, kann außerhalb von Meta niemand sehen.
basis-no-pack = metaudit hat für { $region } keinen geprüften Text von Meta. Das ist kein Zeichen dafür, dass Meta dort nicht trainiert: Es lässt sich in keine Richtung etwas sagen.
basis-pack = Beurteilt nach der Fassung { $packs } der Richtlinie ({ $family }).
basis-packs = Beurteilt nach den Fassungen { $packs } der Richtlinie ({ $family }).
basis-own-packs = Nicht in metaudit enthalten, sondern mit --policy angegeben: { $packs }. Was darin steht, hat zu verantworten, wer es geschrieben hat.
basis-checked = Geprüft am { $day }; der neueste gesehene Text ist vom { $seen }. Meta kann seine Richtlinie seither geändert haben; dieses Programm arbeitet offline und kann es nicht wissen.
basis-seen-by-region = { $from } bis { $to }, je nach Region
basis-region = Region: { $region } ({ $source }).
basis-region-unknown = Region: nicht angegeben ({ $source }). Was gesagt wird, gilt in jeder Region, deren Richtlinie wir haben; wo sie sich unterscheiden, lässt es sich nicht entscheiden. Wählen Sie Ihre mit --region.
basis-month-only = Vom Beginn des Trainings ist nur der Monat bekannt ({ $month }); angenommen wurde sein erster Tag.
basis-no-objection = In Metas Texten haben wir für { $region } keinen Weg gefunden, zu widersprechen. Ein Datum, das mit --objected-on angegeben wird, ändert hier nichts.
basis-objection-reported = Für { $region } wird ein Widerspruch berichtet ({ $who }), bestätigen konnten wir das nicht. Versuchen Sie das Formular; ab einem Tag, der mit --objected-on angegeben wird, zählen wir Ihre eigenen Inhalte als strittig.
basis-by-told = nach Ihren Antworten
basis-by-pack = die einzige Region der Richtlinie, die mit --policy angegeben wurde
basis-by-archive = der Export sagt { $heard }
basis-by-nothing = der Export sagt es nicht
basis-by-unplaced = der Export sagt { $heard }, was dieses Programm nicht zuordnen kann
basis-by-several = der Export sagt { $heard }, was keine bestimmte Region bezeichnet
basis-heard = „{ $text }“ ({ $by })
basis-and = {" "}und{" "}
basis-jurisdiction = geltendes Datenschutzrecht
basis-based-in = Profil ansässig in
basis-country = Land des Profils

## Why an outcome is what it is. Its verbs are chosen with care: what the policy allows, what was eligible, what cannot be told; never what was done with it

why-told = Sie haben angegeben: { $told }. Der Export kann es nicht bestätigen.
why-policy = Metas Richtlinie
# Within a sentence; where one begins with it, it gets a capital.
why-policy-of = Metas Richtlinie vom { $day }
why-its-policy-of = Metas Richtlinie vom { $day }
why-public-only = { $policy } gilt nur für öffentliche Inhalte. { $told }
why-if-public = { $policy } erlaubt, Inhalte dieser Art zum Training der KI von Meta zu verwenden, wenn sie öffentlich waren. { $told }
why-differs = Metas Richtlinien unterscheiden sich hier je nach Region, und wo Sie leben, ist nicht bekannt: Wählen Sie es mit `--region`.
why-by-day = Die Seite zeigt die Uhrzeit ohne Zeitzone. Es kann also einen Tag früher oder später entstanden sein, und je nach Tag fällt die Antwort anders aus.
why-no-pack = In metaudit gibt es für diese Region keine geprüfte Richtlinie, deshalb lässt sich nichts entscheiden.
why-not-in-force = Zum Stand dieses Berichts galt dafür keine Richtlinie zum KI-Training.
why-no-rule = Die App sagt in diesem Chat, dass Meta, dessen KI oder ein Unternehmen beteiligt ist; was Meta über private Nachrichten sagt, klärt das nicht.
why-minor-now = Die Person, der das Konto gehört, ist unter 18. Metas Richtlinie beschränkt öffentliche Inhalte auf Erwachsene; KI-Chats sind nicht so beschränkt.
why-minor-then = Die Person war unter 18, als dies entstand, und ist jetzt volljährig. Meta sagt nicht, was dann gilt.
why-objected = Sie haben angegeben, am { $day } widersprochen zu haben. Meta erklärt, das für Ihre eigenen Inhalte zu beachten. Bewahren Sie die Bestätigung auf.
why-objected-before = Sie haben angegeben, am { $day } widersprochen zu haben, vor Beginn des Trainings. Meta erklärt, das für Ihre eigenen Inhalte zu beachten. Bewahren Sie die Bestätigung auf.
why-mitigated = Vom { $from } bis zu Ihrem Widerspruch am { $day } durfte es verwendet werden. Metas Bestätigung verspricht, es von da an nicht weiter zu verwenden; was schon in einem Modell steckt, bleibt. Mehrere Behörden sagen, dass der Widerspruch nur neuere Beiträge erfasst.
why-later-objection = { $says } Die Quellen sind sich nicht einig, was ein später eingelegter Widerspruch erreicht.
why-mitigated-reported = Vom { $from } an durfte es verwendet werden. Sie haben angegeben, am { $day } widersprochen zu haben: Dass es dort, wo Sie leben, einen Widerspruch gibt, wird berichtet und ist nicht bestätigt; deshalb zählen wir es von diesem Tag an als strittig.
why-reported-objection = { $says } Sie haben angegeben, am { $day } widersprochen zu haben: Dass es dort, wo Sie leben, einen Widerspruch gibt, wird berichtet und ist nicht bestätigt; deshalb zählen wir das als strittig.
why-unreached = { $says } Dass Ihr Widerspruch vom { $day } das hier erreicht, ist nicht bestätigt.
why-private-now = Am Tag des Exports konnten dies nur ausgewählte Personen oder nur Sie selbst sehen. { $policy } erlaubt die Verwendung, wenn es seit Beginn des Trainings irgendwann öffentlich war; Ihr Export hält das nicht fest.
why-group = { $policy } erlaubt die Verwendung dessen, was in öffentlichen Gruppen gesagt wird. Ihr Export hält nicht fest, ob diese Gruppe öffentlich ist.
why-target = { $policy } erlaubt die Verwendung, wenn jeder den Beitrag oder das Profil sehen konnte, zu dem dies gehört. Ihr Export verrät das nicht.
why-audience = { $policy } erlaubt die Verwendung von Inhalten dieser Art, wenn sie öffentlich waren. Ihr Export verrät nicht, wer diesen Inhalt sehen konnte.
why-shows-public = { $policy } erlaubt, Inhalte dieser Art zum Training der KI von Meta zu verwenden. Der Export zeigt, dass dies{ $when } öffentlich war.
why-suggests-public = { $policy } erlaubt, Inhalte dieser Art zum Training der KI von Meta zu verwenden. Dem Export nach war dies{ $when } wahrscheinlich öffentlich.
why-shows-private = Der Export zeigt, dass dies seit Beginn des Trainings ({ $day }) zu keiner Zeit öffentlich war. Metas Richtlinie gilt nur für öffentliche Inhalte.
why-suggests-private = Dem Export nach war dies seit Beginn des Trainings ({ $day }) wahrscheinlich zu keiner Zeit öffentlich. Metas Richtlinie gilt nur für öffentliche Inhalte.
why-from-start = {" "}beim Beginn des Trainings ({ $day })
why-from-export = {" "}am Tag des Exports
why-from-day = {" "}spätestens am { $day }
why-until = {" "}und bis zum { $day }
why-until-at-least = {" "}und mindestens bis zum { $day }
why-at-times-until = {" "}und danach zeitweise bis zum { $day }
why-at-times-until-at-least = {" "}und danach zeitweise mindestens bis zum { $day }
why-at-times-since = {" "}und seither zeitweise

## Questions to the user. Answers are about the time since training began, so that is what is asked for

ask-since = {" "}irgendwann seit dem { $day }
ask-between = {" "}irgendwann zwischen dem { $from } und dem { $to }
ask-group = Ist „{ $name }“ eine öffentliche oder eine private Gruppe?
ask-groups = Sind die Gruppen, in denen Sie auf { $platform } geschrieben haben, öffentlich oder privat?
ask-person = Sie haben auf { $platform } an „{ $name }“ oder unter Beiträge dieser Person geschrieben. Konnte jeder das{ $since } sehen?
ask-people = Konnte jeder{ $since } die Beiträge anderer sehen, unter die Sie auf { $platform } geschrieben haben?
ask-timeline-in = Konnte jeder{ $since } sehen, was Sie { $stretch } in Ihrer { $platform }-Chronik gepostet haben?
ask-timeline = Konnte jeder{ $since } sehen, was Sie in Ihrer { $platform }-Chronik gepostet haben?
ask-unplaced-in = Wo manche Ihrer { $platform }-Beiträge { $stretch } stehen, sagt der Export in Worten, die metaudit nicht versteht. Konnte jeder diese{ $since } sehen?
ask-unplaced = Wo manche Ihrer { $platform }-Beiträge stehen, sagt der Export in Worten, die metaudit nicht versteht. Konnte jeder diese{ $since } sehen?
ask-own-comments = Konnte jeder{ $since } diejenigen Ihrer Beiträge auf { $platform } sehen, unter denen Sie auch selbst kommentiert haben?
ask-former-pictures = Konnte jeder{ $since } Ihre früheren Profil- und Titelbilder auf { $platform } sehen?
ask-former-profile-pictures = Konnte jeder{ $since } Ihre früheren Profilbilder auf { $platform } sehen?
ask-account = War Ihr { $platform }-Konto{ $since } öffentlich?
ask-stories = Konnte jeder{ $since } Ihre Storys auf { $platform } sehen, und nicht nur Follower oder enge Freunde?
ask-birthday = Konnte jeder{ $since } Ihren Geburtstag in Ihrem { $platform }-Profil sehen, zum Beispiel „1. März 1990“?
ask-contact = Konnte jeder{ $since } Ihre Kontaktdaten in Ihrem { $platform }-Profil sehen, zum Beispiel eine E-Mail-Adresse oder eine Telefonnummer?
ask-profile = Konnte jeder{ $since } die Angaben in Ihrem { $platform }-Profil sehen?
ask-events = Konnte jeder{ $since } die Veranstaltungen sehen, die Sie auf { $platform } erstellt haben?
ask-from-to = von { $from } bis { $to }
ask-from-day-to-day = vom { $from } bis zum { $to }
ask-in-year = im Jahr { $year }
ask-from-on = ab { $from }
ask-up-to = bis { $to }
ask-nothing-matched = Die Antwort zu { $id } passt zu nichts in diesem Export.
ask-contradicted = Die Antwort zu { $id } lautet „{ $choice }“, aber bei { $n } der Inhalte, um die es geht, zeigt der Export etwas anderes. Dort gilt der Export.
ask-at-odds = Die Antworten zu { $public } („öffentlich“) und { $private } („privat“) können nicht beide stimmen: Was auf einem privaten Konto steht, sehen nicht alle. Für das Erste gilt „öffentlich“.
ask-nobody-of-name = Sie haben angegeben, dass Sie „{ $name }“ sind, aber in diesen Chats heißt niemand so.
ask-nobody-of-name-but = Sie haben angegeben, dass Sie „{ $name }“ sind, aber in diesen Chats heißt niemand so. Am ähnlichsten sind: { $nearest }.
ask-foreign-objection = Der Widerspruch vom { $day } betrifft { $account }; dieses Konto ist nicht in diesem Export.

## What a clue says beside its signal's own text

note-no-switch = nichts im Export sagt, ob das Konto privat war
note-account-public = das Konto war öffentlich
note-account-private = das Konto war privat
note-perhaps-unpublished = { $account }; vielleicht wurde dies nie veröffentlicht
note-listed-as-live = { $state }; eine andere Datei führt dies unter dem, was zu sehen ist
note-after-first = die erste Story für enge Freunde entstand am { $day }, vor dieser
note-before-first = die erste Story für enge Freunde: am { $day }
note-never-first = die erste Story für enge Freunde: nie
note-from-to = vom { $from } bis zum { $to }
note-from-to-unknown = vom { $from } bis zu einem nicht festgehaltenen Tag
note-turned-public = am { $day } auf öffentlich
note-turned-private = am { $day } auf privat
note-turned-unknown = am { $day } umgestellt; worauf, ist nicht bekannt
note-expired = nach einem Tag abgelaufen; wer es damals sehen konnte, ist nicht festgehalten
note-told-public = { $about }: öffentlich
note-told-private = { $about }: privat
note-told-from = { $what } ab dem { $from }
note-told-to = { $what } bis zum { $to }

## What only the summaries in Markdown and on the terminal say

list-heading = Was Meta nach seiner Richtlinie aus diesem Export für sein KI-Training nutzen darf
list-means = was es bedeutet
list-by-kind = Nach Art
list-newest = { $heading }: { $n }, davon werden die neuesten { $shown } aufgelistet
list-holder-unknown = Person unbekannt
list-export-of = , Export vom { $day }
list-newest-record = , neuester Eintrag vom { $day }
list-things =
    { $n ->
        [one] { $n } Inhalt oder Angabe von Ihnen:
       *[other] { $n } Inhalte und Angaben von Ihnen:
    }
list-not-decided = nicht entschieden bei { $n }: { $why }
list-more-remarks =
    { $n ->
        [one] { $n } weitere Antwort passt zu nichts oder wird widerlegt; der Bericht nennt sie.
       *[other] { $n } weitere Antworten passen zu nichts oder werden widerlegt; der Bericht nennt sie.
    }
list-unread = Der Bericht nennt jede.
list-first-question = Was Sie wissen, würde mehr entscheiden: metaudit ask. Die erste Frage entscheidet { $n }: { $ask }
list-report = Bericht: { $path }
list-ask = Beantworten, was nur Sie wissen: metaudit ask, mit denselben Dateien

## What was said to Meta AI, and who is who in chats

ai-heading = Ihre Chats mit Meta AI
ai-nothing = In diesen Dateien steht nichts, was zu Meta AI gesagt wurde: Wir haben nach Unterhaltungen mit ihr gesucht, nach Zeilen, die sie ansprechen, und nach Bildern, Stickern und Sprachnachrichten, die ihr gegeben wurden oder von ihr stammen.
ai-sentence = Meta AI: { $prompts }, { $replies } und { $media } an { $places }.
ai-prompts =
    { $n ->
        [one] { $n } Eingabe
       *[other] { $n } Eingaben
    }
ai-replies =
    { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }
ai-media =
    { $n ->
        [one] { $n } Bild oder Datei
       *[other] { $n } Bilder oder Dateien
    }
ai-places =
    { $n ->
        [one] { $n } Stelle
       *[other] { $n } Stellen
    }
ai-listed = Metas Richtlinie führt das, was man der KI sagt, als Trainingsdaten auf, getrennt von öffentlichen Beiträgen und unabhängig von Ihren Einstellungen. Aus Chats zwischen Menschen stehen hier nur die Zeilen, die Meta AI ansprechen, ihre Antworten und was damit geteilt wurde.
ai-unattributed =
    { $n ->
        [one] Bei { $n } Eingabe sagt nichts, ob sie von Ihnen stammt: Sie nennt, wer sie geschrieben hat.
       *[other] Bei { $n } Eingaben sagt nichts, ob sie von Ihnen stammen: Jede nennt, wer sie geschrieben hat.
    }
ai-calls =
    { $n ->
        [one] { $n } Ihrer Beiträge und Kommentare spricht Meta AI an; er ist als das aufgeführt, was er ist.
       *[other] { $n } Ihrer Beiträge und Kommentare sprechen Meta AI an; sie sind als das aufgeführt, was sie sind.
    }
ai-by-others =
    { $n ->
        [one] { $n } weitere Zeile haben andere in Ihren Chats an Meta AI gerichtet. Sie ist nicht von Ihnen, und ihr Wortlaut wird hier nicht wiederholt.
       *[other] { $n } weitere Zeilen haben andere in Ihren Chats an Meta AI gerichtet. Sie sind nicht von Ihnen, und ihr Wortlaut wird hier nicht wiederholt.
    }
ai-interests =
    { $n ->
        [one] { $n } Aussage über Ihre Interessen, von Metas KI geschrieben: Sie kommt von ihr und ist nichts, was Sie ihr gesagt haben.
       *[other] { $n } Aussagen über Ihre Interessen, von Metas KI geschrieben: Sie kommen von ihr und sind nichts, was Sie ihr gesagt haben.
    }
ai-how-called = in einem Chat zwischen Menschen angesprochen
ai-how-app = in ihrer App
ai-how-chat = in einem Chat mit ihr
ai-places-caption = Wo es gesagt wurde
ai-place = wo
ai-how = wie
ai-prompts-head = Eingaben
ai-replies-head = Antworten
ai-media-head = Bilder
ai-notices = Hinweise auf Meta AI in Ihren Chats, im Wortlaut
ai-settings = Datenschutzeinstellungen am Tag des Downloads, im Wortlaut des Exports
ai-setting = Einstellung
ai-value = Wert
ai-not-yours = nicht von Ihnen
ai-read-along = Sie haben nur mitgelesen: Nichts darin ist von Ihnen.
ai-before-notice = Bevor die App sagte, dass KI von Meta diesen Chat erhält: { $own } von Ihnen, { $others } von anderen. { $outcome }
ai-behind-call = Nach der letzten Zeile an oder von Meta AI: { $own } von Ihnen, { $others } von anderen. { $outcome }
ai-shares = Nachrichten ({ $n } insgesamt): { $told }.
ai-you = Sie
ai-not-named = ohne Namen
ai-more-senders =
    { $n ->
        [one] { $n } weitere Person
       *[other] { $n } weitere Personen
    }
ai-silent =
    { $n ->
        [one] { $n } Person ohne Nachricht
       *[other] { $n } Personen ohne Nachricht
    }
ai-encrypted = Verschlüsselte Nachrichten
ai-owner-unknown = { $name }: Die Dateien sagen nicht, wer Sie sind. Deshalb wird keine Nachricht als Ihre gezählt, und alle Zeilen an Meta AI sind aufgeführt, von wem auch immer. Geben Sie es mit --me NAME an, oder starten Sie metaudit ask.
ai-owner-inferred = { $name }: Dass Sie { $holder } sind, ist daraus geschlossen, wer an welchem Chat teilnimmt. Falls das nicht stimmt, geben Sie mit --me NAME an, wer Sie sind.
ai-owner-told = { $name }: Sie sind { $holder }, wie Sie angegeben haben.
ai-owner-silent = { $name }: Sie haben angegeben, { $holder } zu sein, aber niemand mit diesem Namen schreibt in diesen Chats.

## What changed between two audits

diff-heading = Was sich geändert hat
diff-old = Vorher: { $what }
diff-after = Nachher: { $what }
diff-judged = beurteilt für den { $day }
diff-none = Es hat sich nichts geändert.
diff-kept =
    { $n ->
        [one] { $n } Inhalt ist in beiden.
       *[other] { $n } Inhalte sind in beiden.
    }
diff-new = Neu
diff-gone = Nicht mehr da
diff-newly-public = Jetzt öffentlich
diff-newly-private = Jetzt privat
diff-newly-undetermined = Nicht mehr feststellbar, wer es sehen kann
diff-newly-in-scope = Jetzt nutzbar
diff-newly-out-of-scope = Jetzt ausgenommen
diff-newly-undecided = Jetzt offen
diff-newly-not-stated = Meta sagt jetzt nichts dazu
diff-policy-alone = Allein durch die Richtlinie geändert
diff-policy-alone-means = Von diesen ist dasselbe bekannt wie vorher. Anders ist, was die Richtlinie für sie bedeutet.
diff-by-format = In den beiden Formaten verschieden
diff-by-format-means = Seiten und JSON sagen von diesen nicht dasselbe. Das ist keine Änderung.
diff-unsure = davon { $n } nicht sicher
diff-unsure-alike = nicht sicher: Andere lauten gleich, und ihre Zeiten sind nicht angegeben
diff-unsure-no-such-file = nicht sicher: Die andere Seite hat keine Datei dieser Art
diff-unsure-unread = nicht sicher: Eine Datei der anderen Seite ließ sich nicht lesen
diff-cause-pack = ein anderer Text der Richtlinie
diff-cause-region = eine andere Region
diff-cause-objection = ein Widerspruch
diff-cause-day = ein anderer Tag
diff-reversed = Der erste wurde nach dem zweiten heruntergeladen. Mit vertauschter Reihenfolge ist zu sehen, was sich seitdem geändert hat.
diff-reversed-perhaps = Der neueste Eintrag des ersten ist später als der des zweiten. Wurde der erste später heruntergeladen, vertauschen Sie die beiden.
diff-unread-old =
    { $n ->
        [one] { $n } Datei des ersten ließ sich nicht lesen: Was neu ist, kann schon da gewesen sein.
       *[other] { $n } Dateien des ersten ließen sich nicht lesen: Was neu ist, kann schon da gewesen sein.
    }
diff-unread-new =
    { $n ->
        [one] { $n } Datei des zweiten ließ sich nicht lesen: Was fehlt, kann noch da sein.
       *[other] { $n } Dateien des zweiten ließen sich nicht lesen: Was fehlt, kann noch da sein.
    }
diff-unrecognised =
    { $n ->
        [one] { $n } Datei wurde nicht erkannt und kann etwas von dem enthalten, was als neu oder fehlend gelistet ist.
       *[other] { $n } Dateien wurden nicht erkannt und können etwas von dem enthalten, was als neu oder fehlend gelistet ist.
    }
diff-limited = Einer der beiden umfasst nur einen Teil der Zeit: Was neu ist oder fehlt, kann außerhalb liegen.
diff-one-side = { $account } ist nur in einem der beiden.
diff-messages =
    { $n ->
        [one] { $n } Nachricht
       *[other] { $n } Nachrichten
    }
diff-threads = { $new } neu, { $gone } weg, { $changed } verändert
diff-counted = Nachrichten und Kontodaten werden gezählt, nicht einzeln verglichen.
diff-then-now = { $what }: vorher { $old }, nachher { $new }
diff-before-column = vorher
diff-after-column = nachher
diff-what = was darin steht
diff-undetermined = nicht feststellbar
diff-written = Geschrieben: { $path }

## What readers did not understand

problem-page-without-name = eine Seite ohne Namen
problem-privacy-turn-unclear = eine Änderung der Privatsphäre des Kontos, deren Richtung nicht bekannt ist
problem-privacy-turn-undated = eine Änderung der Privatsphäre des Kontos ohne Zeit
problem-status-change-unknown = eine Änderung des Kontostatus, deren Worte nicht bekannt sind
problem-comma-mended = ein Komma zu viel oder zu wenig; es wurde berichtigt
problem-comment-below-picture = ein Kommentar unter einem Bild; Ihre eigenen stehen auf diesen Seiten nirgends sonst und sind nicht aufgeführt
problem-more-unknown-dates = ein Datum, das nicht verstanden wurde
problem-unknown-date = ein Datum, das nicht verstanden wurde: „{ $date }“
problem-ambiguous-date = ein Datum, das einer von zwei Tagen sein kann, und nichts im Chat sagt, welcher: Die Zeit wurde weggelassen
problem-impossible-date = ein Datum, das kein uns bekannter Kalender hat oder das nach dem Tag des Exports liegt: Die Zeit wurde weggelassen
problem-more-unknown-months = ein Datum, dessen Monat nicht bekannt ist
problem-unknown-month = ein Datum, dessen Monat nicht bekannt ist: „{ $date }“
problem-more-unknown-hours = ein Datum mit einem unbekannten Wort bei der Uhrzeit
problem-unknown-hour = ein Datum mit einem unbekannten Wort bei der Uhrzeit: „{ $date }“
problem-date-without-year = ein Datum ohne Jahr: Die Zeit wurde weggelassen
problem-ai-folder-of-people = ein Ordner von Meta AI, aber Menschen nehmen teil oder nichts sagt, dass Meta AI es ist: als Chat zwischen Menschen gezählt
problem-line-before-chat = eine Zeile vor der ersten Nachricht, die zu keiner gehört
problem-line-no-text = eine Zeile enthält Bytes, die kein Text sind; sie stehen als �
problem-line-of-windows = eine Zeile ist nicht in Unicode gespeichert; sie wurde als Windows-1252 gelesen, Buchstaben können falsch sein
problem-line-too-large = eine Zeile oder Nachricht, die länger ist als alle, die WhatsApp sendet; der Rest wurde weggelassen
problem-line-not-understood = eine Zeile, die wie eine Nachricht beginnt und nicht verstanden wurde, oder die auf eine solche folgt: Von wem sie ist, lässt sich nicht sagen
problem-message-undated = eine Nachricht nennt ihre Zeit nicht wie andere; sie blieb offen
problem-message-of-no-shape = eine Nachricht in keiner bekannten Form
problem-content-among-account-data = eine neue Datei in einem Ordner mit Kontodaten enthält, was nach Beiträgen, Kommentaren oder Bildtexten aussieht; ihre Einträge wurden gezählt, nicht aufgeführt
problem-activity-among-content = eine neue Datei in einem Ordner mit Inhalten: Ihr Name spricht von Aktivität, daher wurden ihre Einträge gezählt und nicht aufgeführt
problem-told-by-shape = eine neue Datei in einem Ordner mit Inhalten: Was sie enthält, wurde an ihrer Form erkannt
problem-no-records = wo Einträge stehen sollten, steht eine Zahl oder ein Text
problem-perhaps-twice = eine Seite und das JSON daneben enthalten je Einträge, die dem anderen fehlen; manche sind vielleicht doppelt gezählt
problem-page-of-json = eine Seite, die JSON enthält; sie wurde als solches gelesen
problem-no-message = ein Eintrag unter den Nachrichten, von unbekannter Art
problem-unexpected-shape = ein Eintrag hat eine unerwartete Form; übernommen wurde, was passt
problem-record-too-large = ein Eintrag ist größer als alle, die Meta schreibt; der Rest wurde weggelassen
problem-record-no-json = ein Eintrag ist kein gültiges JSON; er wurde weggelassen
problem-record-of-no-shape = ein Eintrag in einer Form, die wir nicht kennen
problem-owner-not-named = ein Eintrag der Chronik, dessen Satz den Inhaber nicht nennt; er kann von jemand anderem sein
problem-record-not-understood = ein Eintrag, der nicht verstanden wurde
problem-sentence-not-understood = ein Satz über einem Beitrag oder Kommentar, dessen Worte nicht verstanden wurden: Wo dieser steht, ist nicht bekannt
problem-sentence-of-another = ein Satz über einem Beitrag spricht von jemand anderem als der Person, der das Konto gehört: Wo der Beitrag steht, ist nicht bekannt
problem-tags-astray = ein HTML-Tag fehlt oder steht falsch; gelesen wurde, was ein Browser zeigt, und manches davon kann fehlen oder falsch verbunden sein
problem-text-cut = ein Text endet in einem halben Zeichen, das weggelassen wurde
problem-text-no-text = ein Text enthält Bytes, die kein Text sind; sie stehen als �
problem-time-too-early = eine Zeit, zu der es Facebook noch nicht gab, was nicht sein kann: Sie gilt als unbekannt
problem-time-too-late = eine Zeit nach dem Tag des Exports, was nicht sein kann: Sie gilt als unbekannt
problem-value-no-json = ein Wert ist kein JSON, wie NaN oder eine zu lange Zahl; er wurde weggelassen
problem-unknown-half-of-day = ein Wort neben der Uhrzeit, das wir nicht kennen und das die andere Tageshälfte bedeuten kann: Die Zeit wurde weggelassen
problem-event-of-whom = eine Veranstaltung; ob Sie sie erstellt haben oder eingeladen waren, sagen diese Seiten nicht
problem-unknown-private-key = ein unbekannter Schlüssel in einer privaten Datei
problem-another-document = auf das Ende der ersten Liste oder des ersten Objekts folgt noch eines; es wurde auch gelesen
problem-odd = { $note }
problem-close-friends-unclear = es ist nicht bekannt, wann die erste Story für enge Freunde entstand
problem-gave-nothing = ihre Einträge wurden nicht verstanden: Aus ihnen ergab sich nichts
problem-too-many-facts = mehr Angaben, als ein Konto haben kann; die übrigen wurden weggelassen
problem-more-unknown-keys = weitere unbekannte Schlüssel
problem-privacy-not-told = nichts sagt, ob das Konto privat ist
problem-possible-audience = mögliche Angabe zur Zielgruppe: „{ $word }“
problem-several-chats = mehrere Chats in einer Datei; ihre Nachrichten werden als die eines einzigen gezählt
problem-several-dates = mehrere Daten in einem Profil: Welches der Geburtstag ist, ist nicht bekannt, daher gilt keines als etwas, was das Profil zeigt
problem-no-list = unter „{ $key }“ steht etwas anderes als eine Liste; es wurde als Liste mit einem Element gelesen
problem-no-number = unter „{ $key }“ steht etwas anderes als eine Zahl; es wurde weggelassen
problem-not-a-record = unter „{ $key }“ steht etwas anderes als ein Eintrag; es wurde weggelassen
problem-no-time = unter „{ $key }“ steht etwas anderes als eine Zeit; es wurde weggelassen
problem-no-words = unter „{ $key }“ steht etwas anderes als ein Text; es wurde weggelassen
problem-read-as-words = unter „{ $key }“ steht etwas anderes als ein Text; es wurde als Text gelesen
problem-taken-for-ai = dem Namen der Beteiligten nach für einen Chat mit Meta AI gehalten
problem-unknown-audience = unbekannte Zielgruppe einer Notiz: „{ $word }“
problem-unknown-key = unbekannter Schlüssel „{ $key }“
problem-unknown-label = unbekannte Beschriftung „{ $label }“
problem-writers-by-turns = wer eine Nachricht geschrieben hat, Sie oder Meta AI, ist aus dem Wechsel geschlossen: Kein Name sagt es
problem-writers-unknown = wer was in einer Unterhaltung mit Meta AI geschrieben hat, lässt sich nicht sagen; sie bleibt ein Text

## What is said of an entry

entry-fault = { $fault }
entry-broken = { $why }; { $kept } Einträge davor wurden übernommen
entry-broken-chat = { $why }; die Nachrichten davor wurden übernommen
entry-not-counted = { $why }; ihre Einträge wurden nicht gezählt
entry-records-lost = { $lost } Einträge sind kein gültiges JSON
entry-records-lost-others-kept = { $lost } Einträge sind kein gültiges JSON; { $kept } andere wurden übernommen
entry-part-too-deep = ein Teil davon ist tiefer als { $levels } Ebenen verschachtelt; es wurde weggelassen
entry-part-too-deep-others-kept = ein Teil davon ist tiefer als { $levels } Ebenen verschachtelt; es wurde weggelassen; { $kept } andere wurden übernommen
entry-our-error = metaudit ist daran gescheitert; das ist ein Fehler von uns, bitte melden Sie ihn
entry-unknown-shape = ihr Name ist bekannt, nicht aber, was darin steht
entry-records-not-understood = ihr Name ist bekannt, ihre Einträge aber wurden nicht verstanden
entry-no-page-of-meta = eine Seite, die nichts von dem hat, was Metas Seiten haben
entry-ai-conversations-of-no-shape = Unterhaltungen mit Meta AI, in Einträgen von unbekannter Form
entry-new-ai-file-of-no-shape = eine neue Datei über Meta AI, in einer Form, die wir nicht kennen
entry-new-content-of-no-shape = eine neue Datei in einem Ordner mit Inhalten, in einer Form, die wir nicht kennen
entry-no-chat = ein Text, in dem keine Zeile wie die eines Chats beginnt
entry-page-not-yet = eine Seite, deren Art nur in JSON gesehen wurde: Fordern Sie bei Meta JSON an
entry-page-of-account-report = eine Seite eines Kontoberichts, die zeigt, was sein JSON sagt; das JSON wird gelesen
entry-strange-kind-of-file = eine Art von Datei, die wir aus Exporten nicht kennen
entry-unknown-file = nicht unter den Dateien, die wir kennen
entry-page-outside = eine Seite, die in keinem Ordner eines Exports liegt, den wir kennen
entry-of-the-phone = was WhatsApp auf dem Telefon aufbewahrt; exportieren Sie den Chat in der App und geben Sie diesen an
entry-zip-inside = eine ZIP-Datei im Export; geben Sie sie für sich allein an
entry-archive-not-opened = ein Archiv einer Art, die hier nicht geöffnet wird; entpacken Sie es und geben Sie an, was darin war
entry-outside = sie liegt in keinem Ordner eines Exports, den wir kennen
entry-opened = ein Archiv darin; was es enthält, hat eigene Zeilen
entry-not-referred-to = kein Eintrag verweist darauf
entry-perhaps-given-to-ai = kein Eintrag verweist darauf; vielleicht wurde es der Meta-AI-App gegeben
entry-in-another-part = dieselbe Datei liegt ein zweites Mal in dem, was Sie angegeben haben; sie wurde einmal gelesen
entry-json-read = eine Seite von dem, was daneben in JSON steht; das JSON wurde gelesen
entry-added-to-json = gelesen wurde das JSON daneben; von der Seite kam hinzu, was dem JSON fehlt
entry-from-documents = nur aus Dokumenten bekannt
entry-new-in-known-folder = eine neue Datei in einem bekannten Ordner
entry-new-of-activity = eine neue Datei, deren Name von Aktivität spricht

## Why reading stopped

cause-fault = { $fault }
cause-cut-off = sie ist abgeschnitten (Zeile { $line }, Spalte { $column })
cause-too-deep = sie ist tiefer als { $levels } Ebenen verschachtelt (Zeile { $line }, Spalte { $column })
cause-no-json = ab dort ist sie kein gültiges JSON (Zeile { $line }, Spalte { $column })

## What is wrong with an entry

fault-name-leads-out = ihr Name führt aus dem Export hinaus; sie wurde nicht gelesen
fault-link = sie ist ein Verweis; Verweisen wird nicht gefolgt
fault-special = sie ist eine Pipe oder ein Gerät, keine Datei
fault-encrypted = sie ist verschlüsselt
fault-overlaps = sie teilt sich Bytes mit einer anderen Datei, wie in einer ZIP-Bombe; sie wurde nicht gelesen
fault-name-taken = eine weitere Datei dieses Namens folgt, die stattdessen gelesen wurde
fault-names-differ = die ZIP-Datei nennt sie an zwei Stellen verschieden; der andere Name ist { $other }
fault-compression = ihre Kompression ist hier nicht bekannt ({ $name })
fault-too-large = sie ist größer als { $limit } Bytes; sie wurde nicht gelesen
fault-ratio-too-high = sie wächst beim Entpacken auf mehr als das { $limit }-Fache, wie in einer ZIP-Bombe; sie wurde nicht gelesen
fault-total-too-large = alle Texte zusammen sind größer als { $limit } Bytes; sie wurde nicht gelesen
fault-too-deep = sie ist ein Archiv in mehr als { $limit } anderen; sie wurde nicht geöffnet
fault-too-many-inside = mehr als { $limit } Archive liegen in anderen; sie wurde nicht geöffnet
fault-unpacked-too-large = Archive in anderen sind entpackt größer als { $limit } Bytes; sie wurde nicht geöffnet
fault-unopened = sie lässt sich nicht öffnen: { $detail }
fault-unread = ihre Bytes ließen sich nicht vom Datenträger lesen: { $detail }
fault-broken = sie ist beschädigt: { $detail }
fault-not-told = ihre Bytes lassen sich nicht lesen

## What is odd about an entry

odd-headers-differ = die ZIP-Datei macht zwei verschiedene Angaben zu ihrer Größe, Prüfsumme oder Kompression
odd-not-listed = die ZIP-Datei enthält sie, führt sie aber nicht auf; sie wurde gelesen
odd-folder-with-data = sie heißt wie ein Ordner, enthält aber Daten; sie wurde gelesen

## What others made about the user

about-you-comments-by-another-name = Kommentare unter einem anderen Namen als Ihrem (war er einmal Ihrer, so fehlen sie hier)
about-you-lines-for-ai = Zeilen anderer an Meta AI, in Chats, an denen Sie teilnehmen
about-you-tagged-media = Fotos und Videos, auf denen andere Sie markiert haben
about-you-tagged-places = Orte, an denen Sie markiert wurden
about-you-posts-in-channels = Beiträge anderer in Kanälen
about-you-posts-on-timeline = Beiträge anderer in Ihrer Chronik
about-you-posts-in-channels-unclear = Beiträge in Kanälen, unter Namen, von denen keiner als Ihrer bekannt ist

## Words of closed lists: kinds, states, outcomes, sorts of account data, and what else has a name of its own

word-name = Name
word-username = Benutzername
word-profile-picture = Profilbild
word-cover-photo = Titelbild
word-avatar = Avatar
word-bio = Steckbrief
word-profile-field = Profilangabe
word-post = Beitrag
word-photo = Foto
word-video = Video
word-album = Album
word-reel = Reel
word-story = Story
word-live = Live-Video
word-note = Notiz
word-repost = Repost
word-comment = Kommentar
word-reaction = Reaktion
word-review = Bewertung
word-listing = Marketplace-Anzeige
word-event = Veranstaltung
word-group = Gruppe
word-person = Person
word-timeline = Chronik
word-unplaced = Beiträge an unbekanntem Ort
word-own-comments = eigene Kommentare
word-former-pictures = frühere Profil- und Titelbilder
word-account = Konto
word-stories = Storys
word-profile = Profil
word-group-post = Gruppenbeitrag
word-group-comment = Gruppenkommentar
word-page-post = Seitenbeitrag
word-thread-post = Thread
word-channel-message = Kanalnachricht
word-ai-prompt = Eingabe an die KI
word-ai-reply = Antwort der KI
word-ai-media = Bild oder Ton der KI
word-draft = Entwurf
word-pending = wartet auf Freigabe
word-archived = archiviert
word-trashed = im Papierkorb
word-replaced = nicht mehr aktuell
word-read = gelesen
word-account-data = Kontodaten
word-media = Mediendatei
word-scaffolding = Beiwerk
word-unrecognised = nicht erkannt
word-unreadable = nicht lesbar
word-always = immer nutzbar
word-always-public = gilt immer als öffentlich
word-if-public = nutzbar, wenn öffentlich
word-excluded = ausgenommen
word-excluded-unless-shared-to-ai = ausgenommen, außer wenn mit der KI geteilt
word-not-stated = ohne Aussage von Meta
word-personalisation-only = nur Personalisierung
word-meta = Meta
word-regulator = Aufsichtsbehörde
word-court = Gericht
word-consumer-body = Verbraucherverband
word-press = Presse
word-us = wir
word-primary = Originalquelle
word-secondary = aus zweiter Hand
word-training = Training
word-personalisation = Personalisierung
word-ads = Werbung
word-public = öffentlich
word-private = privat
word-followers-you-follow-back = Follower, denen Sie auch folgen
word-close-friends = enge Freunde
word-subscribers = Abonnenten
word-unknown = unbekannt
word-activity = Aktivität
word-connections = Kontakte und Verbindungen
word-settings = Einstellungen
word-events = Veranstaltungen
word-notifications = Benachrichtigungen
word-payments = Zahlungen
word-devices = Geräte
word-searches = Suchanfragen
word-other = Sonstiges
word-messages-settings = Einstellungen für Nachrichten
word-groups = Gruppen
word-location = Standort
word-interests = Interessen
word-contacts = Adressbuch
word-pages = Seiten
word-polls = Umfragen
word-saved = Gespeichertes
word-logins = Anmeldungen
word-security = Sicherheit
word-ai-interests = Interessen laut Metas KI
word-contact-details = Kontaktdaten
word-profile-history = Verlauf des Profils
word-download-requests = Download-Anfragen
word-place = Ort
word-camera = Kamera
word-upload-address = IP-Adresse beim Hochladen
word-backdated-to = angezeigtes Datum
word-author = geschrieben unter dem Namen
word-email = E-Mail-Adresse
word-phone-number = Telefonnummer
word-postal-address = Postanschrift
word-account-number = Kontonummer
word-birthday = Geburtstag
word-contact = Kontaktdaten

## What a field of a profile is called

field-previous-emails = frühere E-Mail-Adressen
field-emails = E-Mail-Adressen
field-phone-numbers = Telefonnummern
field-birthday = Geburtstag
field-gender = Geschlecht
field-current-city = Wohnort
field-hometown = Heimatort
field-places-lived = frühere Wohnorte
field-relationship = Beziehungsstatus
field-family-members = Familie
field-education-experiences = Ausbildung
field-work-experiences = Arbeit
field-languages = Sprachen
field-websites = Websites
field-blood-info = Blutspende
field-other-names = weitere Namen
field-previous-names = frühere Namen
field-name-pronunciation = Aussprache des Namens
field-profile-category = Profilkategorie
field-address = Adresse
field-about-me = über Sie
field-intro-bio = Steckbrief
field-religious-view = Religion
field-political-view = politische Einstellung
field-interested-in = interessiert an
field-favorite-quotes = Lieblingszitate
field-screen-names = Namen in anderen Diensten
field-labelled = weitere Angabe

## What each signal is

signal-user-stated = Sie haben es angegeben. Der Export kann es nicht bestätigen.
signal-nothing-recorded = Der Export sagt nicht, wer das sehen konnte.
signal-account-flag = Auf Instagram und Threads legt ein Schalter die Zielgruppe des ganzen Kontos fest; der Export enthält seine Stellung am Tag des Exports.
signal-always-public = Nach ihrer eigenen Regel zeigt die Plattform das allen; der Export selbst sagt es nicht.
signal-private-by-nature = Es wurde in einer Unterhaltung gesagt, die nur die Beteiligten lesen können.
signal-close-friends = Instagram hält fest, wann die erste Story des Kontos für enge Freunde entstand; frühere waren für alle, die das Konto sehen konnten.
signal-deactivated = Solange ein Instagram-Konto deaktiviert ist, sieht niemand, was darauf steht; der Export nennt die Zeiten.
signal-default-audience = Die Privatsphäre-Einstellungen von Facebook nennen eine Zielgruppe für künftige Beiträge.
signal-field-setting = Die Privatsphäre-Einstellungen von Facebook nennen die Zielgruppe dieser Profilangabe, wie sie am Tag des Exports war.
signal-group = Es steht in einer Gruppe, also entscheidet die Gruppe, wer es sieht. Exporte enthalten die Namen von Gruppen, nie aber, ob sie öffentlich sind.
signal-known-page = Es steht auf einer Seite, der Sie folgen, die Ihnen gefällt, die Sie empfehlen oder betreiben, oder ist deren Name; Seiten sind ihrem Zweck nach für alle offen.
signal-others-content = Es steht unter dem Beitrag oder auf dem Profil einer anderen Person; diese entscheidet also, wer es sieht, und kann das ändern.
signal-own-post = Es steht unter einem Beitrag von Ihnen; wer den Beitrag sehen konnte, konnte auch dies sehen.
signal-page = Es steht auf einer Facebook-Seite, die ihrem Zweck nach für alle offen ist.
signal-place-not-told = Der Export sagt nicht in Worten, die dieses Programm versteht, wo es steht: Das kann in Ihrer Chronik, in einer fremden oder in einer Gruppe sein.
signal-privacy-history = Instagram führt eine Liste mit Daten, wann das Konto auf privat oder öffentlich gestellt wurde.
signal-state = Die Datei, in der es steht, sagt, dass es ein Entwurf ist, auf Freigabe wartet, archiviert ist oder im Papierkorb liegt.
signal-stated-audience = Der Export selbst nennt die Zielgruppe dieses Inhalts.
signal-unknown-file = Es steht in einer Datei, die diesem Programm neu ist. Was für eine Art von Inhalt es ist, wurde am Ordner und an der Form der Einträge erkannt.

## What kinds of files hold; in English beside them in the catalogue

file-meta-ai-app-conversations = Unterhaltungen in der Meta-AI-App
file-meta-ai-app-profile = Profil in der Meta-AI-App
file-meta-ai-app-media = An Meta AI gegebene Bilder
file-whatsapp-chats = Exportierte Chats
file-whatsapp-account-report = Kontobericht
file-instagram-profile = Profil und Schalter für das private Konto
file-instagram-privacy-changes = Verlauf des privaten Kontos
file-instagram-profile-activity = Aktivität am Profil
file-instagram-status-changes = Deaktivierungen
file-instagram-profile-information = Erste Story für enge Freunde, und Land
file-instagram-based-in = Wo das Profil ansässig ist
file-instagram-linked-accounts = Verknüpfte Konten
file-instagram-profile-changes = Profiländerungen
file-instagram-reels = Reels
file-instagram-igtv = IGTV-Videos
file-instagram-posts = Beiträge
file-instagram-stories = Storys
file-instagram-archived = Archivierte Beiträge
file-instagram-deleted = Zuletzt gelöscht
file-instagram-profile-photos = Profilfotos
file-instagram-posts-detailed = Beiträge im Einzelnen, mit Entwürfen
file-instagram-other-content = Sonstige Inhalte
file-instagram-reposts = Reposts
file-instagram-comments = Kommentare
file-instagram-likes = „Gefällt mir“
file-instagram-notes = Notizen
file-threads-profile = Threads-Profil und Schalter für das private Profil
file-threads-posts = Threads und Antworten
file-threads-archived = Archivierte Threads
file-threads-likes = „Gefällt mir“ auf Threads
file-instagram-first-profile = Profil (2018 bis 2021)
file-instagram-first-media = Beiträge, Storys und Profilfotos (2018 bis 2021)
file-instagram-first-comments = Kommentare (2018 bis 2021)
file-instagram-first-likes = „Gefällt mir“ (2018 bis 2021)
file-instagram-first-messages = Nachrichten (2018 bis 2020)
file-facebook-profile = Profil
file-facebook-reels = Reels
file-facebook-posts = Beiträge in Ihrer Chronik
file-facebook-group-posts = Beiträge in Gruppen
file-facebook-pending-posts = Gruppenbeiträge, die auf Freigabe warten
file-facebook-stories = Archivierte Storys
file-facebook-polls = Von Ihnen erstellte Umfragen
file-facebook-wall = Was andere in Ihrer Chronik gepostet haben
file-facebook-posts-elsewhere = Beiträge auf anderen Seiten und Profilen
file-facebook-archive = Archivierte Beiträge
file-facebook-trash = Beiträge im Papierkorb
file-facebook-pinned = Angeheftete Beiträge
file-facebook-posts-by-apps = Beiträge von Apps und Websites
file-facebook-avatar = Avatar
file-facebook-albums = Alben, Profilbilder, Titelbilder
file-facebook-photos = Fotos außerhalb von Alben
file-facebook-videos = Videos
file-facebook-group-comments = Kommentare in Gruppen
file-facebook-comments = Kommentare
file-facebook-reactions = „Gefällt mir“ und Reaktionen
file-facebook-events = Von Ihnen erstellte Veranstaltungen
file-facebook-events-hosted = Von Ihnen ausgerichtete Veranstaltungen
file-facebook-listings = Marketplace-Anzeigen
file-facebook-group-tags = Markierungen und Dokumente in Gruppen
file-facebook-tagged = Fotos und Videos, auf denen Sie markiert sind
file-facebook-check-ins = Besuchte Orte
file-facebook-visits = Orte, an denen Sie markiert wurden
file-facebook-places-created = Von Ihnen erstellte Orte
file-facebook-own-pages = Ihre Seiten
file-facebook-recommended = Seiten und Profile, die Sie empfohlen haben
file-facebook-liked-pages = Seiten, die Ihnen gefallen
file-facebook-followed-pages = Seiten und Profile, denen Sie folgen
file-facebook-friends = Freunde
file-facebook-former-friends = Entfernte Freunde und Freundschaftsanfragen
file-facebook-privacy-settings = Privatsphäre-Einstellungen
file-facebook-privacy-jurisdiction = Geltendes Datenschutzrecht
file-facebook-linked-accounts = Kontenübersicht
file-facebook-memories = Erinnerungen
file-facebook-post-edits = Ihre Änderungen an Beiträgen
file-facebook-comment-edits = Ihre Änderungen an Kommentaren
file-facebook-profile-updates = Verlauf der Profiländerungen
file-facebook-account-records = Änderungen von Name und Benutzername
file-facebook-profile-details = Kontaktangaben, Websites und Dienste
file-facebook-experiences = Schulen und Erfahrungen
file-facebook-gaming-profile = Gaming-Profil
file-facebook-notes = Notizen
file-facebook-reviews = Bewertungen
file-facebook-requests = Anforderungen des Downloads
file-instagram-requests = Anforderungen des Downloads
file-meta-ai-conversations = Unterhaltungen mit Meta AI
file-messenger-autofill = Ausgefüllte Formulare
file-facebook-autofill = Ausgefüllte Formulare
file-instagram-autofill = Ausgefüllte Formulare
file-messenger-threads = Nachrichten
file-messenger-secure-threads = Ende-zu-Ende-verschlüsselte Nachrichten

## What a person can do; in English in src/policy/actions.toml

action-fb-object-title = Auf Facebook widersprechen
action-fb-object-step-1 = Melden Sie sich in demselben Browser bei Facebook an, in dem sich das Formular öffnen wird. „Seite nicht verfügbar“ heißt fast immer, dass Sie dort nicht angemeldet sind.
action-fb-object-step-2 = Öffnen Sie die erste Adresse unten. Oder tippen Sie auf Ihr Bild oder die drei Striche, dann auf „Einstellungen und Privatsphäre“, dann auf „Privacy Center“.
action-fb-object-step-3 = Wählen Sie „KI bei Meta“, was unter „Themen zum Datenschutz“ stehen kann, und gehen Sie bis ans Ende der Seite.
action-fb-object-step-4 = Tippen Sie auf „Widerspruchsrecht“ oder „Widerspruch einreichen“. Fehlt das, nehmen Sie eines der Formulare unten; oder öffnen Sie „Einstellungen“, „Datenschutzrichtlinie“, suchen Sie darin nach „widersprechen“ und beantworten Sie die Frage, ob es um KI bei Meta geht, mit „Ja“.
action-fb-object-step-5 = Geben Sie die E-Mail-Adresse dieses Kontos ein, wenn sie nicht schon dasteht, und das Land, wenn danach gefragt wird.
action-fb-object-step-6 = Die Begründung darf leer bleiben.
action-fb-object-step-7 = Tippen Sie auf „Senden“. Kommt ein Code per E-Mail, lassen Sie die Seite offen, geben Sie ihn dort ein und senden Sie noch einmal.
action-fb-object-step-8 = Warten Sie auf die Bestätigung per E-Mail und bewahren Sie sie auf.
action-fb-object-reaches = Ihre eigenen Inhalte auf Facebook. Nicht, was andere über Sie veröffentlichen, und nicht, was schon in einem Modell ist.
action-fb-object-caveat = Der Widerspruch gilt für die Zukunft. Für Instagram gibt es eigene Schritte, für WhatsApp auch.
action-fb-object-address-1 = KI bei Meta, mit „Widerspruchsrecht“
action-fb-object-address-2 = Formular
action-fb-object-address-3 = zweites Formular
action-fb-object-address-4 = allgemeines Formular für Widersprüche
action-ig-object-title = Auf Instagram widersprechen
action-ig-object-step-1 = Öffnen Sie in der App Ihr Profil und tippen Sie rechts oben auf die drei Striche. Im Browser melden Sie sich in demselben Browser bei Instagram an, in dem sich das Formular öffnen wird.
action-ig-object-step-2 = Gehen Sie zu „Info“; es kann auch „Weitere Infos und Support“, „Privacy Center“ heißen.
action-ig-object-step-3 = Öffnen Sie „Datenschutzrichtlinie“ und tippen Sie im Text auf das verlinkte Wort „widersprechen“; oder, im Privacy Center, auf „KI bei Meta“, dann „Widerspruchsrecht“.
action-ig-object-step-4 = Geben Sie die E-Mail-Adresse dieses Kontos ein.
action-ig-object-step-5 = Die Begründung darf leer bleiben.
action-ig-object-step-6 = Tippen Sie auf „Senden“. Kommt ein Code per E-Mail, lassen Sie die Seite offen, geben Sie ihn dort ein und senden Sie noch einmal.
action-ig-object-step-7 = Warten Sie auf die Bestätigung per E-Mail und bewahren Sie sie auf.
action-ig-object-reaches = Ihre eigenen Inhalte auf Instagram. Nicht, was andere über Sie veröffentlichen, und nicht, was schon in einem Modell ist.
action-ig-object-caveat = Der Widerspruch gilt für die Zukunft. Für Facebook gibt es eigene Schritte, für WhatsApp auch.
action-ig-object-address-1 = Datenschutzrichtlinie im Privacy Center
action-ig-object-address-2 = Formular
action-ig-object-address-3 = zweites Formular
action-ig-object-address-4 = allgemeines Formular für Widersprüche
action-ai-object-title = Für Meta AI, Messenger und Threads widersprechen
action-ai-object-step-1 = Ein eigenes Formular wurde nicht gefunden. Widersprechen Sie mit dem Facebook- oder Instagram-Konto, mit dem Sie sich dort anmelden.
action-ai-object-step-2 = In der Meta-AI-App bietet „Menü“, „Einstellungen“, „Daten und Privatsphäre“, „Deine Informationen verwalten“ einen Export, „Alle öffentlichen Vibes entfernen“ und „Alle Chats und Medien löschen“ an. Nichts davon ist ein Widerspruch.
action-ai-object-step-3 = Den Assistenten auszuschalten wird nicht angeboten. Was Sie ihm nicht sagen, bekommt er von Ihnen nicht.
action-ai-object-reaches = In der EU nach Metas Hinweis vom 23. Juli 2026 das, was Sie von da an zu Metas KI sagen. Für die Zeit davor und für die Schweiz sind die Quellen uneinig; für das Vereinigte Königreich und Brasilien sind nur öffentliche Inhalte genannt. Threads: vermutlich, wo es verknüpft ist; nicht bestätigt.
action-ai-object-caveat = Für KI-Chats auf WhatsApp gibt es ein eigenes Formular.
action-ai-object-address-1 = KI bei Meta, mit „Widerspruchsrecht“
action-wa-object-ai-title = Auf WhatsApp widersprechen: Nachrichten mit KIs
action-wa-object-ai-step-1 = Öffnen Sie „KI bei Meta“, „Widerspruchsrecht“ und suchen Sie „Deine Nachrichten mit KIs auf WhatsApp“. Die Adresse selbst ist uns nicht bekannt; wo sich das Formular öffnet, hängt vom Land ab.
action-wa-object-ai-step-2 = Wählen Sie am Ende der Seite die Landesvorwahl und geben Sie die Telefonnummer des WhatsApp-Kontos ein.
action-wa-object-ai-step-3 = Geben Sie eine E-Mail-Adresse ein, die Sie jetzt lesen können; WhatsApp muss sie nicht kennen.
action-wa-object-ai-step-4 = Der Text darf leer bleiben. Tippen Sie auf „Senden“.
action-wa-object-ai-step-5 = Geben Sie den Code aus der E-Mail in dieselbe Seite ein.
action-wa-object-ai-step-6 = Bewahren Sie die Bestätigung getrennt von den anderen auf: Sie spricht nur von Nachrichten mit KIs auf WhatsApp und kann auf Englisch kommen.
action-wa-object-ai-step-7 = Öffnet sich nur das allgemeine Formular unten? Wählen Sie „Wie kann ich der Verarbeitung meiner Informationen widersprechen“. Fragt WhatsApp per E-Mail nach Gründen, antworten Sie kurz, dass Sie der Nutzung Ihrer Nachrichten mit KIs zur Entwicklung von KI widersprechen.
action-wa-object-ai-reaches = Ihre Nachrichten mit KIs auf WhatsApp, nach einer Bestätigung, die für Brasilien beschrieben ist; für Europa ist das Formular ebenfalls genannt. Gewöhnliche Chats sind nicht sein Gegenstand.
action-wa-object-ai-caveat = Ob ein Widerspruch auf Facebook oder Instagram Ihre KI-Chats auf WhatsApp erreicht, ist nicht bestätigt: Reichen Sie beide ein.
action-wa-object-ai-address-1 = KI bei Meta, mit „Widerspruchsrecht“
action-wa-object-ai-address-2 = allgemeines Formular von WhatsApp im EWR
action-object-not-found-title = Trotzdem versuchen zu widersprechen
action-object-not-found-step-1 = Öffnen Sie Metas Seite über KI trotzdem: Welches Formular sie zeigt, hängt vom Land ab. Öffnet sich eines, senden Sie es ab und bewahren Sie die Bestätigung auf.
action-object-not-found-step-2 = Wo andere Ihre Daten veröffentlicht haben, nehmen Sie das Formular für Informationen von Dritten.
action-object-not-found-step-3 = Was überall hilft: einschränken, wer ältere Beiträge sieht, Konten auf privat stellen, Chats mit Metas KI löschen.
action-object-not-found-reaches = In Metas Texten haben wir keinen Weg zum Widerspruch gefunden. Dass es keinen gibt, kann von außen niemand sagen.
action-object-not-found-caveat = Was Sie einschränken oder löschen, gilt für die Zukunft.
action-object-not-found-address-1 = KI bei Meta, mit „Widerspruchsrecht“
action-object-not-found-address-2 = Formular für Informationen von Dritten
action-linked-accounts-title = Verknüpfte Konten, Seiten, mehrere E-Mail-Adressen
action-linked-accounts-step-1 = Sehen Sie nach, welche Konten in einer Kontenübersicht verknüpft sind.
action-linked-accounts-step-2 = Ob ein Widerspruch für sie alle genügt, darüber sind die Quellen uneinig: Metas E-Mail sagt, er gelte für alle Konten einer Kontenübersicht; andere Quellen sagen, für jedes Konto einzeln. Für jedes zu widersprechen kostet eine Minute: Tun Sie es.
action-linked-accounts-step-3 = Widersprechen Sie getrennt für Konten außerhalb davon, für jede weitere E-Mail-Adresse und für jede Seite und jedes Unternehmensprofil.
action-linked-accounts-reaches = Alle Ihre Konten, eines nach dem anderen.
action-linked-accounts-caveat = Konten vorher zu verknüpfen, kann erweitern, was ein Widerspruch erreicht. Außerhalb der EU, des Vereinigten Königreichs und Südkoreas kann es auch dazu führen, dass KI-Chats auf WhatsApp Ihre Werbung mitbestimmen.
action-linked-accounts-address-1 = Kontenübersicht
action-confirmation-title = Die Bestätigung per E-Mail, und was ohne sie zu tun ist
action-confirmation-step-1 = Sie kommt nach wenigen Minuten, spätestens nach einem Tag, und sagt, dass Meta den Widerspruch berücksichtigen wird. Bewahren Sie sie mit Datum und Konto auf: Sie ist der einzige Nachweis, und kein Export verzeichnet sie.
action-confirmation-step-2 = Nach einem Tag nichts? Sehen Sie im Spam-Ordner nach; prüfen Sie, ob die E-Mail-Adresse die des Kontos war; melden Sie sich an und widersprechen Sie noch einmal; versuchen Sie das andere Formular, dann die andere E-Mail-Adresse.
action-confirmation-step-3 = Immer noch nichts, oder abgelehnt? Nehmen Sie das allgemeine Formular oder schreiben Sie unter der Adresse unten an Metas Datenschutzbeauftragten; dann schicken Sie einen Brief (Entwurf unter „Brief schreiben“); dann beschweren Sie sich bei Ihrer Datenschutzbehörde.
action-confirmation-step-4 = Sie haben 2024 widersprochen? Meta erklärt, frühere Widersprüche zu berücksichtigen; Verbraucherverbände raten, ihn zu wiederholen, wo ein Nachweis fehlt.
action-confirmation-step-5 = Sie können sich nicht anmelden? Schreiben Sie per Post: Meta Platforms Ireland Ltd, Attn: Privacy Operations, Merrion Road, Dublin 4, D04 X2K5, Irland.
action-confirmation-reaches = Jedes Formular, das Sie abgeschickt haben: Jede Bestätigung spricht von ihrem eigenen Konto.
action-confirmation-caveat = Notieren Sie den Tag: Der nächste Bericht berücksichtigt ihn, wenn Sie ihn angeben.
action-confirmation-address-1 = Datenschutzrechte, Datenschutzbeauftragter
action-wa-limits-title = WhatsApp: was möglich ist, und was nicht
action-wa-limits-step-1 = Möglich: Meta AI nicht ansprechen. Kein Chat damit, kein @Meta AI, kein Tippen auf den Ring.
action-wa-limits-step-2 = Möglich: den Chat mit Meta AI löschen und darum bitten, dass Meta seine Kopie löscht (in den Infos des Chats, „KI-Chats verwalten“).
action-wa-limits-step-3 = Möglich, wo es sich öffnet: ein Formular für Nachrichten mit KIs. Es ist für Brasilien beschrieben und für Europa genannt; im EWR gibt es auch ein allgemeines Formular.
action-wa-limits-step-4 = Möglich: einen Chat mit einem Unternehmen verlassen, der „AI from Meta“ (KI von Meta) zeigt.
action-wa-limits-step-5 = Nicht möglich: Meta AI ausschalten.
action-wa-limits-step-6 = Nicht möglich: ein Widerspruch für gewöhnliche Chats. Sie sind Ende-zu-Ende-verschlüsselt und fallen nicht darunter.
action-wa-limits-step-7 = Nicht möglich: sicher zu sein, dass ein Widerspruch auf Facebook oder Instagram hier zählt.
action-wa-limits-step-8 = Nicht möglich: andere daran zu hindern, Ihre Nachrichten mit der KI zu teilen, außer mit „Erweiterter Chat-Datenschutz“ in dem jeweiligen Chat.
action-wa-limits-reaches = Chats mit Meta AI und Zeilen, die sie ansprechen. Gewöhnliche Chats bleiben außen vor, es sei denn, jemand darin teilt sie mit der KI.
action-wa-limits-caveat = Was vorher gesendet wurde, bleibt bei Meta.
action-third-party-form-title = Was andere über Sie veröffentlicht haben, Menschen ohne Konto, Kinder
action-third-party-form-step-1 = Bitten Sie die Person, die es veröffentlicht hat, es einzuschränken oder zu entfernen: Ihr eigener Widerspruch erreicht es nicht.
action-third-party-form-step-2 = Entfernen Sie eine Markierung von Ihnen: Das Bild bleibt so öffentlich, wie es war.
action-third-party-form-step-3 = Öffnen Sie das Formular für Informationen von Dritten, das allen offensteht, und wählen Sie die Anfrage zu personenbezogenen Informationen von Dritten.
action-third-party-form-step-4 = Es verlangt Belege, zum Beispiel eine Eingabe und einen Screenshot, in dem Meta AI die Daten der Person ausgibt, und schickt per E-Mail einen Code, der einzugeben ist. Über jeden Fall wird einzeln entschieden.
action-third-party-form-step-5 = Für ein Kind ohne Konto: Die italienische Behörde sagt, dass Eltern das Formular für Menschen ohne Konto benutzen dürfen.
action-third-party-form-step-6 = Melden Sie, was Sie gegen Ihren Willen zeigt, als Verletzung der Privatsphäre. Einrichtungen mit einer Seite widersprechen für sich selbst: Weisen Sie sie darauf hin.
action-third-party-form-reaches = Beiträge und Bilder anderer, die Sie oder Ihr Kind zeigen, markieren oder beschreiben. Es bleiben Inhalte anderer, auch wenn Sie widersprechen.
action-third-party-form-caveat = Auf Metas KI-Seite in der Ansicht außerhalb der EU verlinkt. Die Adresse des Formulars für Menschen ohne Konto in der EU kennen wir nicht.
action-third-party-form-address-1 = Formular für Informationen von Dritten
action-third-party-form-address-2 = eine Verletzung der Privatsphäre melden
action-export-first-title = Ihren Export holen, bevor Sie etwas löschen
action-export-first-step-1 = Facebook, Instagram, Threads: „Einstellungen“, „Kontenübersicht“, „Deine Informationen und Berechtigungen“.
action-export-first-step-2 = Wählen Sie „Deine Informationen exportieren“. Früher hieß es „Deine Informationen herunterladen“, und mancherorts heißt es noch so.
action-export-first-step-3 = Wählen Sie „Export erstellen“, das Konto, den Export auf dieses Gerät, alle Informationen, den gesamten Zeitraum und das Format JSON.
action-export-first-step-4 = Meta-AI-App: „Menü“, „Einstellungen“, „Daten und Privatsphäre“, „Deine Informationen verwalten“, „Deine Informationen exportieren“.
action-export-first-step-5 = WhatsApp: in einem Chat auf dessen Namen, „Chat exportieren“; für das Konto „Einstellungen“, „Konto“, „Account-Info anfordern“.
action-export-first-step-6 = Warten Sie auf die E-Mail: Das kann bis zu 30 Tage dauern, und die Datei lässt sich nur 4 Tage lang abholen.
action-export-first-reaches = Was die Konten noch enthalten: Ein Export lässt weg, was schon gelöscht ist.
action-export-first-caveat = Was nicht angefordert wird, fehlt im Bericht.
action-export-first-address-1 = Kontenübersicht
action-muse-training-off-title = Training für Muse ausschalten
action-muse-training-off-step-1 = Öffnen Sie in Muse „Einstellungen“, dann „Datenkontrollen“.
action-muse-training-off-step-2 = Schalten Sie „Hilf, unsere KI-Modelle zu verbessern“ aus und bestätigen Sie. Es ist von Anfang an eingeschaltet.
action-muse-training-off-reaches = Gespräche mit Muse, laut Berichten über Metas Angaben auch frühere. Sonst nichts: keinen Beitrag und keinen Chat mit Meta AI.
action-muse-training-off-caveat = Es ist keine Datei eines Exports bekannt, die Gespräche mit Muse enthält; darum ist hier keines gezählt.
action-ai-delete-chats-title = KI-Chats löschen
action-ai-delete-chats-step-1 = In der Meta-AI-App: „Menü“, „Einstellungen“, „Daten und Privatsphäre“, „Deine Informationen verwalten“.
action-ai-delete-chats-step-2 = Tippen Sie auf „Alle Chats und Medien löschen“.
action-ai-delete-chats-step-3 = In einem Chat wirken vielleicht die Befehle /reset-ai und /reset-all-ais; 2026 ließ sich das nicht bestätigen.
action-ai-delete-chats-reaches = Ihre Chats mit Meta AI, von da an.
action-ai-delete-chats-caveat = Löschen beendet nur die künftige Nutzung; Metas Bedingungen sagen, dass das Löschen von Nachrichten, Threads oder sogar des Kontos die Kopie von Meta womöglich nicht löscht.
action-ai-delete-chats-address-1 = Privacy Center
action-ai-delete-shared-link-title = Geteilte Links zu Gesprächen mit Meta AI löschen
action-ai-delete-shared-link-step-1 = Öffnen Sie in der Meta-AI-App „Menü“ und das Gespräch unter „Chats“.
action-ai-delete-shared-link-step-2 = Tippen Sie rechts oben auf das Menü, dann auf „Link löschen“.
action-ai-delete-shared-link-step-3 = Den Chat allein zu löschen genügt nicht: Der Link läuft nicht ab.
action-ai-delete-shared-link-reaches = Gespräche, die Sie per Link geteilt haben: Wer ihn hat, kann sie lesen und ihn weitergeben.
action-ai-delete-shared-link-caveat = Kopien, die andere gemacht haben, bleiben.
action-ai-remove-public-vibes-title = Zurückziehen, was Sie im Feed von Meta AI und Vibes veröffentlicht haben
action-ai-remove-public-vibes-step-1 = In der Meta-AI-App: „Menü“, „Einstellungen“, „Daten und Privatsphäre“, „Deine Informationen verwalten“.
action-ai-remove-public-vibes-step-2 = Tippen Sie auf „Alle öffentlichen Vibes entfernen“.
action-ai-remove-public-vibes-reaches = Was Sie dort mit „Posten“ öffentlich gemacht haben: Alle können es sehen, die Eingabe kann dabeistehen, und es läuft nicht ab.
action-ai-remove-public-vibes-caveat = Das nimmt sie nur aus dem Feed: Die Bilder bleiben in der App und lassen sich erneut veröffentlichen.
action-ai-delete-mention-title = Beiträge und Kommentare löschen, in denen Sie Metas KI gerufen haben
action-ai-delete-mention-step-1 = Suchen Sie den Beitrag oder Kommentar im Aktivitätenprotokoll, auf Threads in Ihrem Profil.
action-ai-delete-mention-step-2 = Löschen Sie ihn; nennen Sie die KI dort nicht.
action-ai-delete-mention-reaches = Ihre Zeilen, die Metas KI öffentlich rufen.
action-ai-delete-mention-caveat = Die öffentliche Antwort der KI kann stehen bleiben.
action-ai-delete-mention-address-1 = Aktivitätenprotokoll
action-wa-business-ai-title = Chats mit Unternehmen auf WhatsApp verlassen, die Metas KI erhält
action-wa-business-ai-step-1 = Suchen Sie im Chat nach einer Zeile der App wie „AI from Meta receives messages“ (KI von Meta erhält Nachrichten).
action-wa-business-ai-step-2 = Schreiben Sie dort nicht weiter und erreichen Sie das Unternehmen auf anderem Weg.
action-wa-business-ai-step-3 = Bitten Sie Meta, seine Kopie zu löschen: Infos des Chats, „KI-Chats verwalten“.
action-wa-business-ai-reaches = Was in diesem Chat auf eine solche Zeile folgt.
action-wa-business-ai-caveat = Für Kunden gibt es keinen Schalter; was vorher gesendet wurde, bleibt bei Meta.
action-wa-advanced-chat-privacy-title = Den erweiterten Chat-Datenschutz für einen Chat einschalten
action-wa-advanced-chat-privacy-step-1 = Öffnen Sie den Chat und tippen Sie auf seinen Namen.
action-wa-advanced-chat-privacy-step-2 = Schalten Sie „Erweiterter Chat-Datenschutz“ ein. Er ist von Anfang an ausgeschaltet.
action-wa-advanced-chat-privacy-reaches = Diesen einen Chat, für alle darin.
action-wa-advanced-chat-privacy-caveat = Verhindert, dass Menschen im Chat KI-Funktionen nutzen; nicht nötig, um die KI fernzuhalten; es sperrt auch den Chat-Export, den metaudit liest.
action-ig-sharing-and-reuse-title = Instagram: „Teilen und Wiederverwenden“ ausschalten
action-ig-sharing-and-reuse-step-1 = Öffnen Sie Ihr Profil, dann das Menü, dann „Teilen und Wiederverwenden“.
action-ig-sharing-and-reuse-step-2 = Schalten Sie „Anderen erlauben, deine Inhalte auf Instagram und mit KI-Funktionen von Meta wiederzuverwenden“ aus. Es kann fehlen: Berichtet wird es zuerst für die USA.
action-ig-sharing-and-reuse-reaches = Was andere mit Metas KI aus Ihren Inhalten machen dürfen. Es ist keine Einstellung für das Training, und kein Ergebnis in diesem Bericht ändert sich dadurch.
action-ig-sharing-and-reuse-caveat = Es soll von Anfang an eingeschaltet sein.
action-ads-other-businesses-title = KI-Antworten und Werbung: „Aktivitäten von anderen Unternehmen“ ausschalten
action-ads-other-businesses-step-1 = Öffnen Sie in der Kontenübersicht „Werbepräferenzen“.
action-ads-other-businesses-step-2 = Schalten Sie „Aktivitäten von anderen Unternehmen“ aus.
action-ads-other-businesses-reaches = Was andere Unternehmen Meta über Sie mitteilen. Es geht um Personalisierung und Werbung, nicht um Training.
action-ads-other-businesses-caveat = Für KI-Chats in der Werbung ist kein Schalter bekannt.
action-ads-other-businesses-address-1 = Kontenübersicht
action-fb-limit-past-posts-title = Frühere Beiträge auf Freunde beschränken
action-fb-limit-past-posts-step-1 = Öffnen Sie die Adresse unten; oder „Einstellungen und Privatsphäre“, „Einstellungen“, „Beiträge“, was „Zielgruppe und Sichtbarkeit“ heißen kann.
action-fb-limit-past-posts-step-2 = Tippen Sie auf „Einschränken, wer vergangene Beiträge sehen kann“ und bestätigen Sie.
action-fb-limit-past-posts-reaches = Ihre eigenen Beiträge in Ihrer Chronik, die öffentlich oder für Freunde von Freunden waren.
action-fb-limit-past-posts-caveat = Nur eigene Beiträge; benutzerdefinierte Zielgruppen bleiben, wie sie sind, markierte Personen sehen sie weiterhin; lässt sich nicht gesammelt rückgängig machen; was vorher verwendet werden durfte, bleibt für diese Zeit verwendbar.
action-fb-limit-past-posts-address-1 = Vergangene Beiträge einschränken
action-fb-activity-log-title = Beiträge archivieren, löschen oder einschränken
action-fb-activity-log-step-1 = Öffnen Sie das Aktivitätenprotokoll unter der Adresse unten.
action-fb-activity-log-step-2 = Filtern Sie nach Art und Datum und wählen Sie viele auf einmal: archivieren, in den Papierkorb legen oder, wo angeboten, die Zielgruppe ändern.
action-fb-activity-log-step-3 = Für einen einzelnen Beitrag: die drei Punkte daran, dann „Zielgruppe bearbeiten“.
action-fb-activity-log-reaches = Ihre Beiträge, Kommentare und Reaktionen, einzeln oder viele auf einmal.
action-fb-activity-log-caveat = Gilt für die Zukunft; ein Kommentar hat die Zielgruppe des Beitrags, unter dem er steht, daher hilft nur, ihn zu löschen.
action-fb-activity-log-address-1 = Aktivitätenprotokoll
action-fb-trash-now-title = Löschen, was im Archiv oder Papierkorb liegt
action-fb-trash-now-step-1 = Öffnen Sie das Aktivitätenprotokoll, dann „Archiv“ oder „Papierkorb“, und löschen Sie, was Sie nicht behalten wollen.
action-fb-trash-now-reaches = Was jetzt verborgen ist und vorher öffentlich gewesen sein kann.
action-fb-trash-now-caveat = Löschen beendet nur die künftige Nutzung; im Papierkorb bleibt es 30 Tage, dann dauert es bis zu 90 Tage und für Sicherungskopien bis zu 90 weitere.
action-fb-trash-now-address-1 = Löschen
action-fb-group-delete-before-leaving-title = Ihre Beiträge und Kommentare löschen, bevor Sie die Gruppe verlassen
action-fb-group-delete-before-leaving-step-1 = Öffnen Sie in der Gruppe „Deine Inhalte“; oder filtern Sie das Aktivitätenprotokoll nach Gruppen.
action-fb-group-delete-before-leaving-step-2 = Löschen Sie Ihre Beiträge und Kommentare, und treten Sie erst dann aus.
action-fb-group-delete-before-leaving-reaches = Ihre Beiträge und Kommentare in Gruppen.
action-fb-group-delete-before-leaving-caveat = Wenn Sie nur austreten, bleiben sie dort stehen; Löschen beendet nur die künftige Nutzung.
action-fb-group-delete-before-leaving-address-1 = Aktivitätenprotokoll
action-fb-delete-public-activity-title = Beiträge auf Seiten, Bewertungen und Anzeigen löschen oder zurückziehen
action-fb-delete-public-activity-step-1 = Beiträge, Kommentare und Bewertungen: Suchen Sie sie im Aktivitätenprotokoll und löschen Sie sie.
action-fb-delete-public-activity-step-2 = Anzeigen: „Marketplace“, „Deine Anzeigen“.
action-fb-delete-public-activity-reaches = Was auf Seiten, in Kanälen und auf dem Marketplace steht, wo alle es sehen können.
action-fb-delete-public-activity-caveat = Löschen beendet nur die künftige Nutzung.
action-fb-delete-public-activity-address-1 = Aktivitätenprotokoll
action-fb-profile-details-title = Prüfen, was Ihr Profil zeigt
action-fb-profile-details-step-1 = Öffnen Sie Ihr Profil, dann „Öffentliche Details bearbeiten“.
action-fb-profile-details-step-2 = Gehen Sie den „Privatsphäre-Check“ für Geburtstag, Kontaktdaten und alles Übrige durch.
action-fb-profile-details-reaches = Die Angaben in Ihrem Profil, jede mit ihrer eigenen Zielgruppe.
action-fb-profile-details-caveat = Name, Benutzername und Profilbild bleiben öffentlich; ein Bild ohne Gesicht ist eine Möglichkeit.
action-fb-profile-details-address-1 = Hilfeseite
action-fb-remove-tag-title = Eine Markierung auf Facebook entfernen und neue überprüfen
action-fb-remove-tag-step-1 = Am Foto oder Beitrag: die drei Punkte, dann „Markierung entfernen“. Für neue: die Einstellungen für Markierungen.
action-fb-remove-tag-reaches = Ihren Namen an dem, was andere veröffentlicht haben, nicht das Bild selbst.
action-fb-remove-tag-caveat = Das Foto bleibt so öffentlich, wie es war.
action-fb-remove-tag-address-1 = Hilfeseite
action-ig-remove-tag-title = Eine Markierung auf Instagram entfernen und neue überprüfen
action-ig-remove-tag-step-1 = Am Foto: Tippen Sie es an, dann auf Ihren Namen, dann auf „Mich aus dem Beitrag entfernen“. Für neue: die Einstellungen für Markierungen.
action-ig-remove-tag-reaches = Ihren Namen an dem, was andere veröffentlicht haben, nicht das Bild selbst.
action-ig-remove-tag-caveat = Das Foto bleibt so öffentlich, wie es war.
action-ig-remove-tag-address-1 = Hilfeseite
action-fb-camera-roll-off-title = Die Cloud-Verarbeitung der Kamerarolle ausschalten
action-fb-camera-roll-off-step-1 = Facebook: „Einstellungen“, „Vorschläge aus der Kamerarolle“, ausschalten.
action-fb-camera-roll-off-reaches = Bilder auf Ihrem Telefon, die Sie nicht veröffentlicht haben.
action-fb-camera-roll-off-caveat = Das Löschen beginnt nach 30 Tagen.
action-ig-private-account-title = Das Instagram-Konto auf privat stellen
action-ig-private-account-step-1 = Instagram: „Einstellungen“, „Kontoprivatsphäre“, „Privates Konto“, einschalten.
action-ig-private-account-reaches = Alle Beiträge, Storys und Reels des Kontos, auch alte, von da an.
action-ig-private-account-caveat = Name, Benutzername und Bild bleiben öffentlich; Kommentare zu öffentlichen Beiträgen anderer bleiben; ein Unternehmenskonto muss zuerst seine Art ändern; was vorher verwendet werden durfte, bleibt für diese Zeit verwendbar.
action-ig-private-account-address-1 = Hilfeseite
action-ig-archive-or-delete-title = Beiträge archivieren oder löschen
action-ig-archive-or-delete-step-1 = Ein einzelner Beitrag: die drei Punkte daran. Viele auf einmal, auf Instagram: „Deine Aktivität“, „Fotos und Videos“.
action-ig-archive-or-delete-reaches = Die Beiträge, die Sie auswählen, von da an.
action-ig-archive-or-delete-caveat = Gilt für die Zukunft; was vorher verwendet werden durfte, bleibt für diese Zeit verwendbar.
action-th-private-profile-title = Das Threads-Profil auf privat stellen
action-th-private-profile-step-1 = Threads: „Einstellungen“, „Privatsphäre“, „Privates Profil“, einschalten.
action-th-private-profile-reaches = Alle Beiträge und Antworten auf Threads, von da an.
action-th-private-profile-caveat = Name, Benutzername, Bild und Steckbrief bleiben öffentlich; was vorher verwendet werden durfte, bleibt für diese Zeit verwendbar.

## Regions; in English in src/policy/regions.toml

region-eu-name = EU und EWR
region-eu-personalisation = dort laut Berichten nicht eingeführt
region-uk-name = Vereinigtes Königreich
region-uk-personalisation = dort laut Berichten nicht eingeführt
region-ch-name = Schweiz
region-ch-personalisation = dort ist davon nichts bekannt
region-us-name = Vereinigte Staaten
region-ca-name = Kanada
region-br-name = Brasilien
region-au-name = Australien
region-jp-name = Japan
region-kr-name = Südkorea
region-kr-personalisation = dort laut Berichten nicht eingeführt
region-row-name = übrige Welt

## What is seen while the program works

progress-reading = { $file } wird gelesen
progress-soon = noch weniger als eine Minute
progress-minutes =
    { $n ->
        [one] noch etwa { $n } Minute
       *[other] noch etwa { $n } Minuten
    }
progress-hours =
    { $n ->
        [one] noch etwa { $n } Stunde
       *[other] noch etwa { $n } Stunden
    }

## What a batch of exports came to

batch-heading = Was die Exporte ergaben
batch-case = Fall
batch-ended = Ausgang
batch-items = Inhalte
batch-audited = geprüft
batch-some-unread = geprüft, aber ein Teil war nicht lesbar
batch-failed = kein Bericht
batch-cases =
    { $n ->
        [one] { $n } Fall
       *[other] { $n } Fälle
    }
batch-with-unread =
    { $n ->
        [one] In { $n } Fall war ein Teil nicht lesbar; sein Bericht nennt ihn
       *[other] In { $n } Fällen war ein Teil nicht lesbar; ihre Berichte nennen ihn
    }
batch-without-report =
    { $n ->
        [one] { $n } Fall hat keinen Bericht
       *[other] { $n } Fälle haben keinen Bericht
    }
batch-step = { $n } von { $all }  { $case }: { $ended }
batch-step-known = { $n } von { $all }  { $case }: { $ended }, schon erledigt
batch-left = Nicht angesehen, denn nichts sagt, dass es Exporte sind: { $files }. Was einer ist, bekommt eine Zeile in cases.csv.

## What is damaged, or why a thing cannot be read

detail-no-file = keine solche Datei
detail-no-entry = kein solcher Eintrag
detail-closed = die Eingabe konnte nicht geöffnet werden
detail-gaps = sie hat Lücken, wie nur GNU tar sie schreibt
detail-cut-off = sie ist abgeschnitten
detail-tar-ends = die TAR-Datei endet mitten darin
detail-page-cut-off = die Seite ist abgeschnitten
detail-no-header = darin steht etwas anderes, wo eine Datei beginnen sollte
detail-nowhere = wo die ZIP-Datei es sagt, beginnt kein Eintrag
detail-not-unpacked = sie lässt sich nicht entpacken
detail-not-opened = sie lässt sich nicht öffnen
detail-split = das ist ein Stück einer geteilten ZIP-Datei
detail-packed = das ist auf eine Art gepackt, die hier nicht geöffnet wird: { $packing }
detail-miscounted = sein Ende zählt { $counted } Einträge, sein Verzeichnis führt { $held } auf
detail-too-short = sie enthält { $held } Bytes, die ZIP-Datei nennt { $said }
detail-long-text = ein Text darin ist länger als { $limit } Bytes
detail-refused = { $fault }
detail-odd = { $note }
detail-told = { $says }

## Inputs that could not be opened

input-missing = { $path }: diese Datei oder diesen Ordner gibt es nicht
input-unreadable = { $path }: lässt sich nicht lesen: { $detail }
input-not-an-archive = { $path }: das ist weder eine ZIP-Datei noch ein Ordner
input-packed = { $path }: das ist auf eine Art gepackt, die hier nicht geöffnet wird: { $packing }
input-tar = { $path }: diese TAR-Datei ist beschädigt: { $detail }
input-cut-off = { $path }: diese ZIP-Datei ist abgeschnitten: Ihr Download ist nicht vollständig
input-damaged = { $path }: diese ZIP-Datei ist beschädigt: { $detail }
input-document = { $path }: das ist ein Dokument, kein Export: { $sort }
input-split = { $path }: das ist ein Stück einer geteilten ZIP-Datei
input-not-opened = { $path }: { $detail }
input-too-many-entries = mehr als { $limit } Dateien: Das ist kein Datenexport

## Why there is no audit

reading-no-export = Darin wurde kein Datenexport von Meta gefunden
reading-inside = Darin wurde kein Datenexport von Meta gefunden, aber ein Archiv, das hier nicht geöffnet wird: { $path }
reading-of-the-phone = Darin wurde kein Datenexport von Meta gefunden, aber eine verschlüsselte Datei, die WhatsApp auf dem Telefon aufbewahrt: { $path }
reading-damaged = { $input }: Darin ist nichts lesbar: { $path }: { $fault }
reading-two-downloads = Das sind zwei Downloads eines { $platform }-Kontos ({ $name })
reading-two-unnamed = Das sind zwei Downloads eines { $platform }-Kontos (von wem, steht nicht darin)
reading-several-people = Das sind Exporte von { $n } Personen, deren Zahlen nicht zusammengezählt werden: { $names }
reading-temporary = Die temporäre Datei lässt sich nicht verwenden: { $why }
reading-stopped = Angehalten
reading-pack = Fassung der Richtlinie: { $why }

## Why an answer is not taken

answer-at = { $place }: { $what }
answer-line = Zeile { $line }
answer-line-of = { $file }: Zeile { $line }
answer-file = die Datei
answer-toml = { $says }
answer-form = das hat nicht die Form KENNUNG=ANTWORT
answer-choice-missing = hinter „=“ kommt public, private oder unknown
answer-no-choice = „{ $text }“ ist keine Antwort: schreiben Sie public, private oder unknown
answer-days-backwards = „until“ liegt vor „since“
answer-group-days = eine Antwort zu einer Gruppe gilt für die ganze Zeit; lassen Sie „since“ und „until“ weg
answer-again = „{ $id }“ wurde schon beantwortet ({ $place }: { $other })
answer-overlaps = „{ $id }“ überschneidet sich mit einer anderen Antwort ({ $place }: { $other })
answer-which = es gibt { $n } Konten auf { $platform }: sagen Sie, welches gemeint ist, zum Beispiel { $example }
answer-stranger = diese Antworten gelten für { $accounts }, und dieser Export ist von { $account }; ist das dieselbe Person, fügen Sie es unter „accounts“ hinzu
id-platform = eine Kennung beginnt mit einer Plattform, zum Beispiel facebook.timeline:2011..2016; diese mit „{ $id }“
id-topic = für „{ $topic }“ gibt es nichts zu beantworten
id-rest = auf „{ $topic }“ kann „:{ $rest }“ nicht folgen
id-days = „{ $text }“ ist kein Zeitraum wie 2011..2016 oder 2011-05-01..2016-12-31
id-day = „{ $text }“ ist weder ein Jahr noch ein Tag (JJJJ-MM-TT)
id-backwards = „{ $text }“ endet, bevor es beginnt
objection-no-day = „{ $text }“ ist kein Tag wie 2025-05-20
objection-no-form = „{ $text }“ ist kein Formular: schreiben Sie facebook, instagram oder whatsapp
given-region = eine Region { $code } gibt es nicht; bekannt sind { $known }
given-region-and = { $one }, { $rest }
given-region-known = { $code } ({ $name })

## Why there is no letter

letter-no-region = Wo Sie leben, ist nicht bekannt, und ein Brief stützt sich auf das Recht dort
letter-no-item = Kein Inhalt hat hier die Kennung { $id }
letter-temporary = Die temporäre Datei lässt sich nicht lesen: { $why }

## What the system and readers of files say; in English in their own words

system-not-found = diese Datei oder diesen Ordner gibt es nicht
system-not-allowed = der Zugriff ist nicht erlaubt
system-is-folder = das ist ein Ordner
system-no-folder = das ist kein Ordner
system-no-room = auf dem Datenträger ist kein Platz mehr
system-read-only = der Datenträger lässt sich nur lesen
system-no-text = der Inhalt ist nicht lesbar
system-cut-off = sie endet zu früh
system-no-json = es ist kein JSON der erwarteten Form
system-no-toml = das ist nicht in der erwarteten Form geschrieben
system-no-csv = das ist keine Tabelle der erwarteten Form

## The letter. What stands in [brackets] stays, for whoever sends it to fill in

letter-draft = ENTWURF, mit metaudit am { $today } aus dem eigenen Datenexport erstellt. Bitte lesen, anpassen, die [eckigen Klammern] ausfüllen und unterschreiben. Das ist keine Rechtsberatung. metaudit verschickt nichts; das tun Sie selbst.
letter-date =
    {"["}Ort], { $today }
letter-to = An { $controller }
letter-address =
    {"["}Postanschrift]
letter-subject = Widerspruch gegen die Nutzung meiner personenbezogenen Daten für künstliche Intelligenz und Auskunftsersuchen
letter-greeting = Sehr geehrte Damen und Herren,
letter-who = es geht um meine folgenden Konten:
letter-account = { $platform }: { $name }; E-Mail-Adresse oder Telefonnummer des Kontos: [ausfüllen]
letter-account-name = Name { $name }
letter-account-username = Benutzername { $username }
letter-account-unknown =
    {"["}Name des Kontos]
letter-linked = Diese Konten sind [nicht] in einer gemeinsamen Kontenübersicht verknüpft.
letter-objected = Für { $platform } habe ich bereits am { $day } widersprochen. Bitte bestätigen Sie auch diesen Widerspruch.
letter-objection-heading = Widerspruch
letter-objection = { $law_objection } widerspreche ich jeder Nutzung meiner personenbezogenen Daten zur Entwicklung, zum Training, zur Anpassung oder zur Bewertung künstlicher Intelligenz. Das betrifft meine öffentlichen Inhalte, meine Interaktionen mit Metas KI, auch auf WhatsApp, und Daten über mich in dem, was andere veröffentlicht haben.
letter-grounds-heading = Gründe aus meiner besonderen Situation
letter-grounds =
    {"["}Mit eigenen Worten, zum Beispiel: Beiträge, die ich vor Jahren für andere Leser geschrieben habe; Bilder von Kindern; Angaben zu Gesundheit, Glauben oder Überzeugungen; Kommentare, deren Zielgruppe jemand anderes bestimmt hat. Zwei Sätze genügen.]
letter-restriction-heading = Einschränkung der Verarbeitung
letter-restriction = { $law_restriction } bitte ich Sie, diese Daten nicht auf diese Weise zu nutzen, solange Sie meinen Widerspruch prüfen.
letter-erasure-heading = Löschung
letter-erasure = { $law_erasure } bitte ich Sie, diese Daten aus den für das Training bereitgehaltenen Daten zu löschen.
letter-access-heading = Auskunft
letter-access = { $law_access } bitte ich um Auskunft:
letter-figures-heading = Was ich weiß
letter-figures = Nach meinem eigenen Export und nach Ihrer Richtlinie, wie ich sie verstehe: Von { $items } Dingen, die von mir stammen oder mich beschreiben, fallen { $in_scope } unter die Richtlinie zum Training; { $undecided } lassen sich nicht entscheiden; zu { $not_stated } habe ich keine Aussage von Ihnen gefunden. Der Export enthält { $to_ai } Nachrichten von mir an Metas KI.
letter-undecided = Warum sich diese nicht entscheiden lassen:
letter-undecided-reason = { $n }: { $why }
letter-by-objection = { $n } weitere fallen nur deshalb nicht darunter, weil ich widersprochen habe. Ohne meinen Widerspruch fielen sie unter die Richtlinie, oder es ließe sich nicht entscheiden. Bitte bestätigen Sie, dass Sie diese nicht verwenden.
letter-confirmation-heading = Bestätigung
letter-confirmation = Bitte bestätigen Sie schriftlich, ab welchem Tag und für welche Konten mein Widerspruch gilt. { $law_deadline }
letter-complaint = Eine Beschwerde bei { $law_authority } behalte ich mir vor.
letter-closing = Mit freundlichen Grüßen
letter-signature =
    {"["}Unterschrift]
letter-sender =
    { $name }
    {"["}Straße und Hausnummer]
    {"["}Postleitzahl, Ort, Land]
    {"["}E-Mail-Adresse]
letter-sender-unknown =
    {"["}Ihr Name]
letter-subject-request = Anfrage zum Widerspruch gegen die Nutzung meiner personenbezogenen Daten für künstliche Intelligenz, und Auskunftsersuchen
letter-reported = Die Quellen sind uneinig, ob Sie Menschen in der Region { $region } einen Widerspruch gegen die Nutzung ihrer personenbezogenen Daten für künstliche Intelligenz anbieten. Bitte teilen Sie mir mit, ob Sie das tun, wo das Formular ist und was es erreicht. Wenn ja, betrachten Sie diesen Brief bitte als meinen Widerspruch.
letter-restriction-plain = Bitte nutzen Sie diese Daten nicht auf diese Weise, solange Sie das prüfen.
letter-erasure-plain = Bitte löschen Sie diese Daten aus den für das Training bereitgehaltenen Daten.
letter-access-plain = Bitte teilen Sie mir mit:
letter-in-scope = Warum diese darunterfallen:
letter-annex = Anlage: Inhalte, die ich benenne
letter-annex-item = { $day }, { $platform }, { $kind }: { $words }
letter-annex-no-words = ohne Text
letter-annex-more = { $n } weitere ausgewählte Inhalte sind hier nicht aufgeführt.
letter-access-point-1 = welche meiner Daten für die Entwicklung künstlicher Intelligenz ausgewählt wurden, aus welcher Zeit und aus welchen Quellen
letter-access-point-2 = ob sie weitergegeben wurden, und an wen
letter-access-point-3 = wie lange sie zu diesem Zweck aufbewahrt werden
letter-access-point-4 = welche Filter auf sie angewandt wurden, und mit welchem Ergebnis

## What the letter names of a law, by region

letter-law-eu-objection = Nach Art. 21 Abs. 1 der Datenschutz-Grundverordnung (DSGVO)
letter-law-eu-restriction = Nach Art. 18 Abs. 1 Buchst. d DSGVO
letter-law-eu-erasure = Nach Art. 17 Abs. 1 Buchst. c DSGVO
letter-law-eu-access = Nach Art. 15 DSGVO
letter-law-eu-deadline = Art. 12 Abs. 3 DSGVO setzt dafür eine Frist von einem Monat.
letter-law-eu-authority = einer Aufsichtsbehörde nach Art. 77 DSGVO
letter-law-uk-objection = Nach Art. 21 Abs. 1 der UK GDPR
letter-law-uk-restriction = Nach Art. 18 Abs. 1 Buchst. d UK GDPR
letter-law-uk-erasure = Nach Art. 17 Abs. 1 Buchst. c UK GDPR
letter-law-uk-access = Nach Art. 15 UK GDPR
letter-law-uk-deadline = Art. 12 Abs. 3 UK GDPR setzt dafür eine Frist von einem Monat.
letter-law-uk-authority = dem Information Commissioner's Office (ICO)
letter-law-ch-objection = Nach dem Schweizer Datenschutzgesetz (DSG)
letter-law-ch-restriction = Nach dem DSG
letter-law-ch-erasure = Nach dem DSG
letter-law-ch-access = Nach dem DSG
letter-law-ch-authority = dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB)
letter-law-br-objection = Nach dem brasilianischen Datenschutzgesetz (LGPD)
letter-law-br-restriction = Nach dem LGPD
letter-law-br-erasure = Nach dem LGPD
letter-law-br-access = Nach dem LGPD
letter-law-br-authority = der brasilianischen Datenschutzbehörde (ANPD)
letter-law-kr-objection = Nach dem Recht, die Verarbeitung beenden zu lassen (Art. 37 des koreanischen Datenschutzgesetzes PIPA, wie NGOs ihn anführen),
letter-law-kr-authority = der koreanischen Datenschutzkommission (PIPC)
