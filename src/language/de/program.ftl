### What only the program says in German: on the terminal, and never in the browser edition.

## What failed

failed-at = { $path }: { $why }
failed-several-in-one = eine Datei kann nicht die Berichte von { $n } Personen enthalten
failed-person-beside-another = { $accounts }: Das liegt in einem Ordner oder einer ZIP-Datei mit den Daten einer anderen Person
failed-report-given = { $path }: Das ist ein Bericht von metaudit und kein Export
failed-folder-empty = { $path }: Dieser Ordner ist leer
failed-nothing-in-folder = { $path }: In diesem Ordner wurde kein Datenexport von Meta gefunden
failed-empty-file = { $path }: Darin wurde kein Datenexport von Meta gefunden; die Datei ist leer
failed-text-file = { $path }: Darin wurde kein Datenexport von Meta gefunden; es ist ein Text
failed-other-file = { $path }: Darin wurde kein Datenexport von Meta gefunden; es ist eine Datei anderer Art
failed-zip-empty = { $path }: Diese ZIP-Datei ist leer
failed-zip-locked = { $path }: Diese ZIP-Datei ist mit einem Passwort geschützt
failed-zip-of-others =
    { $n ->
        [one] { $path }: Darin wurde kein Datenexport von Meta gefunden; die ZIP-Datei enthält { $n } andere Datei
       *[other] { $path }: Darin wurde kein Datenexport von Meta gefunden; die ZIP-Datei enthält { $n } andere Dateien
    }
failed-ending = { $path }: Zu dieser Endung gehört keine Form von Bericht
failed-other-report = { $path }: Dort liegt ein Bericht über etwas anderes: { $other }; dieser wäre über { $mark }
failed-foreign-file = { $path }: Dort liegt schon eine Datei, und sie ist kein Bericht von metaudit
failed-unreadable-file = { $path }: Dort liegt schon eine Datei, und sie lässt sich nicht lesen: { $why }
failed-no-folder = { $path }: Der Ordner dafür fehlt
failed-is-folder = { $path }: Das ist ein Ordner
failed-is-input = { $path }: Das ist eine der Eingaben
failed-inside-input = { $path }: Das liegt in einem Ordner, der gelesen wird
failed-too-large = sie ist größer als { $limit } Bytes; so groß ist keine solche Datei
failed-none-found = In diesen Ordnern wurde kein Export gefunden: { $folders }
failed-no-pack = Es gibt keine Fassung { $id } der Richtlinie
failed-no-pack-in-folder = { $path }: In diesem Ordner liegt keine Fassung der Richtlinie, denn keine seiner Dateien endet auf .toml
failed-too-many-packs = { $path }: In diesem Ordner liegen mehr als { $limit } Fassungen der Richtlinie
failed-letter-ending = { $path }: Zu dieser Endung gehört keine Form von Brief
failed-letter-taken = { $path }: Dort liegt schon eine Datei, und vielleicht haben Sie etwas hineingeschrieben
failed-diff-ending = { $path }: Zu dieser Endung gehört keine Form von Vergleich
failed-diff-taken = { $path }: Dort liegt schon eine Datei, und sie ist kein Vergleich von metaudit
failed-batch-no-folder = { $path }: Diesen Ordner gibt es nicht
failed-batch-nothing = { $path }: In diesem Ordner wurde kein Export gefunden
failed-batch-other = { $path }: In diesem Ordner wurde ein Stapel mit anderen Optionen oder von einer anderen Version begonnen
failed-batch-taken = { $path }: In diesem Ordner liegt etwas anderes
failed-case = { $path }: Fall { $name }: { $why }
failed-row = { $path }: Zeile { $row }: { $why }
failed-threads = Die Threads lassen sich nicht starten: { $why }
failed-signal = Strg-C lässt sich nicht abfangen: { $why }
failed-terminal = { $why }
failed-print = die Ausgabe lässt sich nicht schreiben: { $why }
failed-stopped = angehalten

## Why a report is not written

unwritten-why = { $path }: Der Bericht lässt sich nicht schreiben: { $why }
unwritten-not-allowed = Sie dürfen dort nicht schreiben
unwritten-no-folder = den Ordner gibt es nicht
unwritten-no-room = auf dem Datenträger ist kein Platz mehr
unwritten-read-only = auf diesen Datenträger lässt sich nichts schreiben
unwritten-is-folder = es gibt einen Ordner dieses Namens
unwritten-too-many-open = dieses Programm darf keine weiteren Dateien öffnen

## What is wrong with the table of a batch

case-two-regions = zwei Regionen
case-two-answers = zwei Dateien mit Antworten
case-two-names = zwei Namen in Chats
case-no-columns = die Spalten case und path fehlen
case-no-column = eine Spalte { $name } gibt es nicht
case-unnamed = sie nennt keinen Fall

## What to do about a failure

do-this = Was zu tun ist: { $hint }.
do-diff-or-newest = was sich geändert hat, zeigt metaudit diff { $old } { $new }; oder mit --newest den neueren nehmen
do-one-or-newest = nur einen davon angeben oder mit --newest den neueren nehmen
do-each = für jede Person einen eigenen Bericht erstellen: metaudit { $paths } --each; gehört alles Ihnen, --one-person hinzufügen
do-check-path = den Pfad prüfen; er stimmt, wenn man die Datei in das Terminal zieht
do-near = den Pfad prüfen; es gibt { $path }
do-download-whole = noch einmal von Meta herunterladen und warten, bis der Download vollständig ist
do-join = die Stücke zusammenfügen oder mit einem Programm wie 7-Zip entpacken und den Ordner angeben
do-zip-or-folder = die ZIP-Datei von Meta angeben oder den Ordner, in den sie entpackt wurde
do-plain-text = als reinen Text (.txt) speichern, wenn es ein Chat ist; sonst die ZIP-Datei von Meta angeben
do-only-zips = nur die ZIP-Dateien von Meta angeben
do-zip = die ZIP-Datei von Meta angeben
do-may-read = prüfen, ob Sie es lesen dürfen
do-more-files = es mehr Dateien öffnen lassen (ulimit -n 1024 im selben Terminal) und es noch einmal versuchen
do-copy = es auf einen anderen Datenträger kopieren und diese Kopie angeben
do-download = noch einmal von Meta herunterladen
do-download-or-export = noch einmal von Meta herunterladen oder den Chat noch einmal exportieren
do-unpack = mit dem Programm entpacken, das es gepackt hat, und den Ordner angeben
do-password = mit dem Passwort entpacken und den Ordner angeben
do-export-chat = den Chat in WhatsApp exportieren (öffnen, dann „Mehr“ und „Chat exportieren“) und diese Datei angeben
do-give = die ZIP-Datei oder den Ordner eines mit „Deine Informationen herunterladen“ erstellten Exports von Facebook oder Instagram angeben, in JSON oder HTML, oder einen exportierten WhatsApp-Chat
do-one-person = nur die Exporte eines Kontos einer Person angeben
do-nothing-written = es wurde kein Bericht geschrieben
do-written-stays = was geschrieben wurde, bleibt erhalten
do-room = auf dem Datenträger Platz schaffen oder mit -o DATEI einen anderen Ort wählen
do-print = nachsehen, wohin sie geht: Vielleicht ist dort kein Platz mehr
do-mend-line = diese Zeile berichtigen oder entfernen
do-region-or-policy = mit --region die Region wählen oder mit --policy eine Fassung der Richtlinie, die für sie gilt
do-elsewhere = mit -o DATEI einen anderen Ort wählen
do-force = die Datei verschieben, mit -o DATEI einen anderen Ort wählen oder sie mit --force ersetzen
do-report = einen Bericht angeben, den -o report.json geschrieben hat
do-report-or-export = einen Bericht angeben, den -o report.json geschrieben hat, oder den Export selbst
do-item-ids = die Kennungen der Inhalte stehen in jedem Bericht
do-letter-ids = die Kennungen der Inhalte stehen im Bericht: auf der Seite bei jedem Inhalt und im JSON- und CSV-Bericht
do-question-ids = die Kennungen der Fragen stehen im Bericht; auch metaudit ask nennt sie
do-answers-path = den Pfad der Antworten prüfen; metaudit ask schreibt sie
do-one-thread = --threads 1 versuchen
do-endings = eine von diesen verwenden: { $endings }, oder einen Ordner angeben, den es gibt
do-parquet = das schreibt nur ein Programm, das mit `--features parquet` gebaut wurde; .jsonl enthält dasselbe
do-letter-endings = .docx, .html (eine Seite zum Drucken), .md oder .txt verwenden
do-diff-endings = .html, .md oder .json verwenden
do-make-folder = den Ordner anlegen oder mit -o DATEI einen anderen Ort wählen
do-packs = docs/packs.md sagt, was eine Fassung enthält; metaudit policy show ID gibt eine als Vorlage aus
do-pack-list = metaudit policy list nennt sie
do-pack-path = den Pfad der Fassung prüfen
do-path = den Pfad prüfen
do-our-error = das ist ein Fehler von uns, bitte melden Sie ihn
do-say-region = mit --region oder in der Datei mit den Antworten sagen, wo Sie leben
do-folder-of-reports = mit -o einen Ordner angeben; darin bekommt jeder Bericht einen eigenen Namen
do-folder-each = die Daten jeder Person in einen eigenen Ordner legen
do-drag = die ZIP-Datei von Meta in dieses Fenster ziehen, hinter das Wort metaudit und ein Leerzeichen
do-unredacted = den Export angeben oder einen Bericht, der ohne --redact geschrieben wurde
do-one-account = zwei Berichte oder Exporte desselben Kontos angeben
do-batch-folder = den Ordner angeben, in dem die Exporte liegen
do-batch-options = dieselben Optionen angeben, mit -o einen anderen Ordner wählen oder mit --force neu beginnen
do-new-folder = einen neuen oder leeren Ordner angeben
do-once = jede Angabe zu einem Fall nur einmal machen
do-columns = die Spalten heißen case, path, region, objected_on, answers und me; docs/many-exports.md zeigt sie
do-rest = der Rest wurde geprüft; was hier genannt ist, noch einmal besorgen oder weglassen

## Why a report is not explained or compared

report-no-report = Das ist kein JSON-Bericht, den diese Version von metaudit lesen kann: { $why }
report-not-said = darin steht nicht { $schema }
report-not-of = darin steht nicht, worüber er ist
report-too-many-threads = er enthält mehr als { $limit } Unterhaltungen
report-no-item = Dieser Bericht führt keinen Inhalt mit der Kennung { $id } auf
report-redacted = Dieser Bericht ist anonymisiert: Ohne Texte und Kennungen lassen sich Inhalte nicht wiedererkennen
report-unlike = Das sind zwei verschiedene Konten: { $old } und { $new }

## What is typed wrongly

given-day = „{ $text }“ ist kein eindeutiger Tag; schreiben Sie ihn so: 2025-05-20
given-language = die Sprachen sind { $codes } und { $last }

## When nothing is given: looking for exports

found-intro = Das sieht nach Exporten Ihrer Daten aus, die neuesten zuerst:
found-which = Welcher? Geben Sie eine Nummer ein, oder mehrere mit Komma. Die Eingabetaste allein nimmt den ersten, q beendet.
found-numbers = geben Sie Nummern von 1 bis { $most } ein
found-saved = gespeichert am { $day }
found-no-day = ohne Datum
found-no-name = ohne Namen
found-parts = { $parts } Teile
found-and = {" "}und{" "}
found-open = Die Seite jetzt öffnen? Die Eingabetaste öffnet sie, n nicht.
found-not-opened = Die Seite ließ sich nicht öffnen; öffnen Sie { $path } in einem Browser.

## metaudit ask

put-intro = Bei { $undecided } Inhalten lässt sich anhand des Exports nichts entscheiden. Jede Antwort klärt einige davon und wird sofort gespeichert.
put-how = Tippen Sie die Antwort und drücken Sie die Eingabetaste. Die Eingabetaste allein überspringt eine Frage, „zurück“ führt zur vorigen, q beendet.
put-number = { $number } von { $all }. { $ask }
put-settles = Das klärt { $settles } der { $left } offenen.
put-choices = 1 ja, alle (öffentlich)   2 nein, nur manche oder niemand (privat)   3 weiß ich nicht, oder beides
put-choices-group = 1 öffentlich: alle sehen, was darin steht   2 privat: nur Mitglieder sehen es   3 weiß ich nicht
put-type = geben Sie 1, 2 oder 3 ein; die Eingabetaste allein überspringt, „zurück“ führt zurück, q beendet
put-region = Wo leben Sie? Metas Richtlinie ist je nach Region anders. Geben Sie eu, ch, uk, us, ca, br, au, jp, kr oder row (übrige Welt) ein, oder den Code Ihres Landes.
put-people = Wer sind Sie in Ihren Chats? Die Dateien sagen es nicht. Geben Sie Ihren Namen so ein, wie er dort steht: { $names }.
put-people-more = Wer sind Sie in Ihren Chats? Die Dateien sagen es nicht. Geben Sie Ihren Namen so ein, wie er dort steht: { $names } und andere.
put-nobody = niemand dieses Namens schreibt darin
put-objection = Haben Sie der Nutzung Ihrer Daten für KI durch Meta widersprochen? Wenn ja, geben Sie den Tag ein, zum Beispiel 2025-05-20 oder 20. Mai 2025; galt der Widerspruch nur einem Formular, mit diesem davor: facebook=, instagram= oder whatsapp= (Nachrichten mit KIs). Wenn nicht, geben Sie nein ein.
put-nothing = Nichts, was Sie sagen könnten, würde mehr klären.
put-written = { $path }: { $written } von { $all } Fragen, und zwar die, die am meisten klären. Füllen Sie die Datei aus und führen Sie dann aus: metaudit { $command }

## What is typed as an answer: words apart, any of which is understood

typed-back = zurück zurueck z
typed-no = nein nie keiner keine
typed-public = öffentlich ja j immer
typed-private = privat
typed-unknown = unbekannt beides
typed-skip = weiter
typed-quit = ende

## metaudit letter

draft-written = { $path }: ein Entwurf. Lesen Sie ihn, füllen Sie aus, was in [Klammern] steht, und senden Sie ihn selbst ab. Er ist keine Rechtsberatung.

## metaudit policy

policies-pack = { $name }  ab { $from }, geprüft { $checked }, neuester Text { $seen }
policies-corrected = { $pack }; durch eine höhere Revision berichtigt
policies-none = keine Fassung: { $why }
policies-unverified = nichts ließ sich bestätigen
policies-end = Eine Fassung gilt ab ihrem Tag, bis die nächste ihrer Region beginnt. metaudit policy show ID gibt eine aus.
policies-valid = { $path }: { $name } ist eine gültige Fassung ({ $family }) mit { $rules } Regeln

## metaudit formats

formats-paths = Die Pfade gelten unterhalb des Aktivitätsordners eines Exports (your_facebook_activity, your_instagram_activity ...). * steht für alles in einem Ordner, ** für alles. Zahlen in Klammern: in wie vielen von 27 echten Exporten eine Datei vorkam.
formats-pages = Exporte in HTML: Die Seite desselben Namens (.html statt .json) wird wie die Datei gelesen, in den Formen seit 2018; davor die Seiten des Ordners html, daneben Profil, Alben und Unterhaltungen. Eine Seite zeigt weniger als das JSON: keine Nummer eines Beitrags, Zeiten auf die Sekunde oder Minute genau, bei Facebook ohne Zeitzone.
formats-read = { $platform }: Inhalt für Inhalt gelesen
formats-title = { $title } ({ $known })
formats-seen = in { $layouts } von 27 echten Exporten gesehen
formats-documented = nur von anderen beschrieben
formats-reads = Gelesen wird: { $text }
formats-cannot-tell = Nicht zu erkennen ist: { $text }
formats-counted = { $platform }: Kontodaten, nach Kategorie gezählt
formats-category = { $category } ({ $files } Dateien)
formats-file = { $paths } ({ $layouts })
formats-file-documented = { $paths } (beschrieben)
formats-new = { $platform }: Dateien, die diesem Programm neu sind, nach ihrem Ordner
formats-folder-counted = { $folder }: Kontodaten ({ $category })
formats-folder-by-shape = { $folder }: nach der Form gelesen ({ $kind })

## metaudit explain

explained-time = Zeit: { $time }
explained-not-known = nicht bekannt
explained-surface = Steht auf: { $text }
explained-state = Zustand: { $text }
explained-place = Bei: { $text }
explained-field = Feld: { $text }
explained-words = Text: { $text }
explained-media = Medien: { $text }
explained-origin = Im Export: { $place }
explained-record = { $file }, Eintrag { $record }
explained-record-under = { $file }, { $field }, Eintrag { $record }
explained-line = { $file }, Zeile { $record }
explained-seen = Wer es sehen konnte
explained-today = am Tag des Exports: { $seen }
explained-since = irgendwann seit Beginn des Trainings: { $seen }
explained-interval = von { $from } bis { $to }: { $seen }
explained-interval-told = von { $from } bis { $to }: { $seen }, nach Ihren Angaben
explained-beginning = Anfang an
explained-now = jetzt
explained-sure = { $is } ({ $sure })
explained-open = lässt es offen
explained-clue = { $says }, { $strength }
explained-outcome = Was die Richtlinie bedeutet: { $outcome } (Regel { $rule }, { $sure }, { $status })
explained-eligible = verwendbar ab { $from }
explained-eligible-to = verwendbar von { $from } bis { $to }
explained-rule = Die Regel ({ $pack }): { $text }
explained-quoted-from = zitiert aus dem Text für { $region }: { $words }
explained-against = Dagegen: { $claim }
explained-advice = Was Sie tun können (es gilt für die Zukunft; Menüs können inzwischen anders heißen)

## What is wrong with a pack

pack-in-file = { $file }: { $fault }
pack-line = Zeile { $line }: { $what }
pack-key = { $key }: { $what }
pack-form = { $what }
pack-version-date = ihr Datum ist das der Richtlinie, { $day }
pack-none = eine Fassung { $name } gibt es nicht
pack-none-listed = eine Fassung { $name } gibt es nicht; `metaudit policy list` nennt sie
pack-bare = eine Domain allein führt nirgendwohin; leer lassen, wenn keine Adresse bekannt ist
pack-no-address = ohne Adresse muss `archive` sagen, wo der Text gelesen wurde
pack-bare-action = eine Domain ohne etwas dahinter
pack-no-row = keine Zeile der Notizen hat diese Kennung
pack-calming = { $id } beruhigt, und wo nichts gesagt ist, kann das niemand
pack-needs-of = { $id } ist ein Text für { $region }: ein Zitat daraus braucht of = "{ $region }"
pack-no-text-for = { $id } ist kein Text für { $region }
pack-own-text = { $id } ist ein Text für die eigene Region der Fassung und nicht für { $region } allein
pack-no-status = es steht weder offered noch reported noch not_found da
pack-older-word = das ist das ältere Wort für `status`, das auch dasteht
pack-not-cited = für { $region } ist nichts zitiert
pack-not-cited-apart = für { $region } ist nichts zitiert, obwohl es anders ist
pack-not-for = die Fassung ist nicht für { $region }
pack-no-regions = eine Fassung gilt für mindestens eine Region
pack-checked-early = geprüft wurde vor dem neuesten gesehenen Text
pack-text-early = der neueste gesehene Text ist älter als die Richtlinie
pack-training-late = das Training beginnt nach der ersten Richtlinie
pack-not-older = was ersetzt wird, ist nicht älter
pack-no-change = kein [[change]] sagt, was anders ist
pack-id-twice = diese Kennung steht zweimal da
pack-no-source = eine Quelle { $id } gibt es nicht
pack-bare-citation = { $id } ist ohne Zitat und ohne Aussage angeführt
pack-no-citation = eine Regel braucht mindestens einen Beleg
pack-counter-days = { $id } spricht bis zu einem Tag, der vor dem ersten liegt
pack-same-voice = { $id } ist die zitierte Stimme selbst, vom selben Datum
pack-no-caveat = einen Vorbehalt { $id } gibt es nicht
pack-no-action = eine Maßnahme { $id } gibt es nicht
pack-needs-primary = ein Ausschluss braucht eine Quelle erster Hand
pack-tie = { $id } hat denselben Rang, und beide können auf dasselbe zutreffen
pack-no-catch-all = die Regel mit dem niedrigsten Rang muss auf alles zutreffen: match = {"{}"} und kein `when`
pack-no-objection = die Tabelle [objection] fehlt
pack-no-rule-in = { $name } hat keine Regel { $id }
pack-no-action-in = { $name } hat keine Maßnahme { $id }
pack-not-quoted = { $name } zitiert nirgends „{ $text }“
pack-not-said = { $name } sagt nirgends „{ $text }“
pack-other-region =
    { $n ->
        [one] { $packs } gilt für { $regions }; die Region ist { $region } ({ $origin })
       *[other] { $packs } gelten für { $regions }; die Region ist { $region } ({ $origin })
    }
pack-no-family = keine Fassung handelt von { $family }
pack-same-day = { $one } und { $other } beginnen in { $region } beide am { $day }
pack-held = eine andere Datei enthält { $name } ebenfalls

## Words of closed lists in a JSON report, as metaudit explain says them; in English they are those of the report

said-own-profile = eigenes Profil
said-other-profile = Profil einer anderen Person
said-page = Seite
said-group = Gruppe
said-channel = Kanal
said-marketplace = Marketplace
said-conversation = Unterhaltung
said-live = zu sehen
said-draft = Entwurf
said-pending = wartet auf Freigabe
said-archived = archiviert
said-trashed = im Papierkorb
said-replaced = nicht mehr aktuell
said-undetermined = nicht feststellbar
said-high = sicher
said-medium = ziemlich sicher
said-low = unsicher
said-settled = unstrittig
said-contested = strittig
said-unstated = ohne Aussage

## What is typed wrongly; in English the library that reads the command line says it

misuse-error = Fehler: { $what }
misuse-similar = Ähnlich geschrieben: { $similar }
misuse-help = Mehr sagt --help.
misuse-unknown-argument = { $arg } ist hier unbekannt
misuse-no-value = { $arg } braucht einen Wert
misuse-value = „{ $value }“ ist kein gültiger Wert für { $arg }
misuse-value-because = „{ $value }“ ist kein gültiger Wert für { $arg }: { $why }
misuse-missing = es fehlt { $arg }
misuse-conflict = { $arg } lässt sich nicht zusammen mit { $other } verwenden
misuse-too-many = „{ $value }“ ist ein Wert zu viel für { $arg }
misuse-no-command = es fehlt, was zu tun ist: { $arg }
misuse-unknown-command = { $arg } ist kein bekannter Befehl
misuse-other = der Aufruf ist nicht verständlich

## Help; in English in src/program/cli.rs

help-usage = Aufruf
help-commands = Befehle
help-arguments = Angaben
help-options = Optionen
help-default = Standard
help-help = Diese Hilfe zeigen
help-version = Die Version zeigen
help-about = Sagt Inhalt für Inhalt, was in einem Meta-Datenexport öffentlich ist und was Meta nach seiner Richtlinie zum KI-Training nutzen darf. Arbeitet offline.
help-after =
    Exit-Codes: 0 geprüft; 1 geprüft, aber einige Dateien waren nicht lesbar (der Bericht nennt sie);
    2 falscher Aufruf, kein solcher Pfad oder ein Bericht, der sich nicht schreiben lässt; 3 nichts zu prüfen;
    130 unterbrochen.
help-paths = ZIP-Dateien und Ordner eines oder mehrerer Exporte; Teile und Plattformen dürfen gemischt sein, in beliebiger Reihenfolge. Ohne Angabe, in einem Terminal: sucht Exporte unter Downloads, auf dem Schreibtisch und hier und fragt, welcher gemeint ist
help-outputs = Wohin der Bericht geschrieben wird; die Endung bestimmt die Form: .html .json .jsonl .csv .md, und .parquet in einem Programm, das damit gebaut wurde. Ein Ordner bekommt die Seite, unter dem Namen ihres Exports. Darf mehrfach stehen [Standard: metaudit-PLATFORM-ACCOUNT-DAY.html neben dem ersten PATH]
help-answers = Was Sie metaudit gesagt haben: die Datei, die `metaudit ask` schreibt [Standard: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml neben dem ersten PATH, falls vorhanden]
help-assume = Eine Antwort ausprobieren, ohne sie zu speichern, zum Beispiel facebook.group=private für alle Gruppen. Darf mehrfach stehen
help-redact = In allen Berichten jeden Text, Namen, jedes Bild, jeden Ort und jeden Pfad des Exports weglassen: zum Weitergeben geeignet. An ihrer Stelle stehen neutrale Namen wie „group 3“; Zahlen, Zeiten und Metas eigene Wörter bleiben
help-verbose = Die Zahlen ausgeben und worauf sie beruhen, nicht nur die Antwort
help-thumbnails = Kleine Kopien von Bildern auf der Seite: zuerst Profilbilder, dann was Meta nutzen darf, dann was offen ist; 0 für keine
help-language = Die Sprache der Seite, von Markdown und der Zusammenfassung. JSON und CSV sind englisch [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-region = Wo Sie leben: eu, ch, uk, us, ca, br, au, jp, kr oder row (übrige Welt) [Standard: was der Export sagt]
help-policy = Nach eigenen Fassungen der Richtlinie urteilen (siehe docs/packs.md) statt nach den eingebauten: eine Datei oder ein Ordner mit .toml-Dateien
help-me = Ihr Name in WhatsApp-Chats und in einem Download verschlüsselter Nachrichten, die nicht sagen, wem sie gehören
help-objected-on = Der Tag, an dem Sie dem KI-Training widersprochen haben, als JJJJ-MM-TT; mit dem Formular davor, wenn Sie nur eines verwendet haben: facebook=, instagram= oder whatsapp= (Nachrichten mit KIs). Ohne Formular: Facebook, Instagram, Threads und die Meta-AI-App. Darf mehrfach stehen
help-as-of = Nach dem Stand dieses Tages urteilen [Standard: heute]
help-threads = Mit so vielen Threads lesen [Standard: so viele, wie der Computer hat, höchstens 4]
help-quiet = Nichts ausgeben als Fehler
help-one-person = Alles Angegebene gehört einer Person, auch wenn die Namen der Konten verschieden sind
help-newest = Von zwei Downloads eines Kontos den neueren nehmen
help-force = Auch Dateien ersetzen, die metaudit nicht zu diesem Export geschrieben hat
help-no-progress = Keinen Fortschritt anzeigen
help-each = Für jede Person, deren Exporte angegeben sind, einen eigenen Bericht erstellen
help-open = Die Seite öffnen, sobald sie geschrieben ist
help-formats-about = Auflisten, was metaudit lesen kann und was sich daraus nicht erkennen lässt. (Eine Datei dieses Namens wird als ./formats angegeben.)
help-formats-language = Die Sprache der Liste [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-ask-about = Fragen, wer sehen konnte, was der Export nicht verrät, und Ihre Antworten aufschreiben
help-ask-more = Fragt im Terminal, zuerst, was am meisten klärt; jede Antwort wird sofort gespeichert. Wo kein Terminal ist, werden die Fragen in die Datei geschrieben und lassen sich dort von Hand beantworten.
help-ask-paths = ZIP-Dateien und Ordner eines oder mehrerer Exporte
help-ask-output = Die Datei mit den Antworten; was schon darin steht, bleibt [Standard: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml neben dem ersten PATH]
help-ask-language = Die Sprache der Fragen und der Seite [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-diff-about = Sagen, was sich zwischen zwei Prüfungen geändert hat: was neu ist, fehlt, neu öffentlich oder privat, neu nutzbar oder ausgenommen ist
help-diff-more = Jede der beiden ist ein JSON-Bericht, wie ihn `-o report.json` schreibt, oder ein Export, der zuerst geprüft wird. Inhalte werden an dem wiedererkannt, was sie sind, gleich in welcher Datei und welchem Format sie stehen.
help-diff-old = Der Stand vorher: ein JSON-Bericht, eine ZIP-Datei oder ein Ordner
help-diff-new = Der Stand nachher
help-diff-outputs = Wohin geschrieben wird, was sich geändert hat; die Endung bestimmt die Form: .html .md .json. Darf mehrfach stehen
help-diff-language = Die Sprache der Seite, von Markdown und der Zusammenfassung [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-diff-answers = Was Sie metaudit gesagt haben: die Datei, die `metaudit ask` schreibt. Sie gilt für Exporte; Berichte bleiben, wie sie sind
help-batch-about = Einen Ordner mit Exporten vieler Personen prüfen: für jede Person ein Bericht, und eine Übersicht über alle
help-batch-more = Macht nach einem Fehler weiter, überspringt, was erledigt ist, und kann angehalten und neu gestartet werden. Was von einer Person ist, wird an den Konten in den Dateinamen erkannt oder so zusammengefasst, wie eine Datei cases.csv es sagt (docs/many-exports.md).
help-batch-folder = Der Ordner mit den Exporten: ZIP-Dateien, und für jede Person mit mehreren ein Ordner
help-batch-output = Der Ordner für die Berichte, der angelegt wird: für jeden Fall ein Ordner mit Seite, JSON und einem Inhalt je Zeile; dazu summary.csv und summary.html
help-batch-cases = Wer wer ist: eine CSV-Datei mit den Spalten case, path, region, objected_on, answers und me [Standard: cases.csv im Ordner der Exporte, falls vorhanden]
help-batch-redact = Jeden Text, Namen, jedes Bild, jeden Ort und jeden Pfad der Exporte weglassen; Fälle ohne Namen in cases.csv werden nummeriert
help-batch-thumbnails = Kleine Kopien von Bildern auf jeder Seite; 0 für keine
help-batch-language = Die Sprache der Seiten [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-explain-about = Einen Inhalt eines JSON-Berichts erklären: die Anhaltspunkte, die Regel, ihre Quelle und was zu tun ist
help-explain-report = Der Bericht, wie ihn `-o report.json` schreibt
help-explain-id = Die Kennung des Inhalts
help-explain-language = Die Sprache der Erklärung [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-letter-about = Den Entwurf eines Briefs mit Widerspruch und Auskunftsersuchen schreiben, mit den Zahlen aus der Prüfung
help-letter-more = Was metaudit nicht wissen kann, bleibt offen, und aufgeführt wird nur, was Sie auswählen. Der Brief ist keine Rechtsberatung.
help-letter-paths = ZIP-Dateien und Ordner eines oder mehrerer Exporte
help-letter-output = Wohin er geschrieben wird; die Endung bestimmt die Form: .docx, .html (eine Seite zum Drucken), .md oder .txt [Standard: metaudit-letter-PLATFORM-ACCOUNT-DAY.md neben dem ersten PATH]
help-letter-language = Seine Sprache [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-letter-list = Einen Inhalt darin nennen, mit seiner Kennung aus dem Bericht; oder alle von in_scope, undecided, not_stated oder out_of_scope. Darf mehrfach stehen
help-letter-answers = Was Sie metaudit gesagt haben: die Datei, die `metaudit ask` schreibt
help-policy-about = Die Fassungen der Richtlinie zeigen, nach denen Berichte urteilen, oder eine eigene prüfen
help-policy-language = Die Sprache [Standard: die des Systems, wenn sie eine davon ist; sonst en]
help-policy-list-about = Die Fassungen nach Region auflisten, und die Regionen ohne Fassung
help-policy-show-about = Eine ganze Fassung als TOML ausgeben, als Vorlage für eine eigene
help-policy-show-id = Sein Name, wie `list` ihn zeigt; ohne Version das neueste
help-policy-check-about = Sagen, was an einer Fassung falsch ist, mit Zeile und Schlüssel
help-policy-check-file = Die Fassung, als TOML

## The file of answers; in English in src/questions/file.rs

answers-head =
    # Was Sie metaudit darüber gesagt haben, wer sehen konnte, was von Ihnen stammt. Nichts davon verlässt diesen Computer.
    #
    # Tragen Sie bei `choice` eines davon ein, oder lassen Sie es leer:
    #   "public"   alle konnten es sehen, und sei es nur eine Zeit lang seit Beginn des KI-Trainings
    #   "private"  nur manche konnten es sehen (Freunde, Follower, Mitglieder), oder sonst niemand
    #   "unknown"  Sie wissen es nicht, oder es war teils so und teils so
    #
    # Die Jahre einer Chronik dürfen geändert und so aufgeteilt werden, wie Sie sich erinnern:
    # facebook.timeline:2011..2014, oder mit Tagen facebook.timeline:2011-05-01..2014-03-31.
    # `facebook.group` ohne Namen antwortet für alle Gruppen, die nicht genannt sind.
    # `since` und `until` sind der erste und der letzte Tag, für den eine Antwort gilt; für andere zählt sie nicht.
    # Hat sich etwas geändert, geben Sie zwei Antworten: eine mit until = "2025-12-31", eine mit since = "2026-01-01".
    #
    # `region` ist, wo Sie leben: eu, ch, uk, us, ca, br, au, jp, kr oder row (übrige Welt), oder der Code Ihres Landes.
    # `me` ist Ihr Name in WhatsApp-Chats und in einem Download verschlüsselter Nachrichten, die nicht sagen, wem sie gehören.
    # Sind es die Konten einer verstorbenen Person, schreiben Sie: memorialised = true
    # Haben Sie „Help improve our AI models“ in Muse ausgeschaltet: muse_training_off = true
    # Haben Sie dem KI-Training widersprochen, sagen Sie wann, mit einer eigenen Tabelle für jedes Formular:
    #   [[objection]]
    #   on = "2025-05-20"
    #   form = "facebook"                       # facebook, instagram oder whatsapp (Nachrichten mit KIs); ohne Angabe die ersten beiden
    #   confirmed = true                        # ob Metas Bestätigung kam
    #   accounts = ["facebook[ada.example]"]    # ohne Angabe alle Ihre Konten
    #
    # So wird sie verwendet: metaudit EXPORT.zip --answers DIESE-DATEI

## What is read of each kind of file, and what it cannot tell; in English in src/catalogue. What several say stands under the first

file-facebook-profile-reads = Name, Benutzername, Steckbrief und jeder andere Wert des Profils als eigenes Feld; frühere Namen; der Geburtstag.
file-facebook-profile-cannot-tell = Wer ein Feld sehen konnte: Das Profil hält keine Zielgruppe fest.
file-facebook-reels-reads = Reels mit ihrem Text.
file-facebook-reels-cannot-tell = Wer sie sehen konnte; auf Facebook sind Reels zunächst öffentlich, was der Export nicht festhält.
file-facebook-posts-reads = Beiträge mit ihren Bildern, Links und Lebensereignissen; Beiträge an eine Gruppe oder in einer fremden Chronik und Empfehlungen, wie ihr Titel sie nennt.
file-facebook-posts-cannot-tell = Wer einen Beitrag sehen konnte: Kein Export von Facebook hält das fest. Wo ein Beitrag steht, wenn die Sprache des Titels nicht bekannt ist.
file-facebook-group-posts-reads = Beiträge in Gruppen, mit dem Namen der Gruppe, wo der Titel ihn nennt.
file-facebook-group-posts-cannot-tell = Ob die Gruppe öffentlich ist: Kein Export hält das fest.
file-facebook-pending-posts-reads = Gruppenbeiträge, die beim Export noch nicht veröffentlicht waren.
file-facebook-pending-posts-cannot-tell = Ob sie später veröffentlicht wurden.
file-facebook-stories-reads = Abgelaufene Storys.
file-facebook-stories-cannot-tell = Wer eine Story sehen konnte, solange sie zu sehen war.
file-facebook-polls-reads = Umfragen mit Frage und Antwortmöglichkeiten.
file-facebook-polls-cannot-tell = Wo eine Umfrage stand, wenn ihr Titel es nicht sagt; wer sie sehen konnte.
file-facebook-wall-reads = Wie viele Beiträge andere in Ihrer Chronik gemacht haben. Es sind Worte anderer und keine Inhalte von Ihnen.
file-facebook-wall-cannot-tell = Wer sie sehen konnte.
file-facebook-posts-elsewhere-reads = Beiträge in einer fremden Chronik oder auf einer Seite, mit dem Namen, dem sie gehört.
file-facebook-posts-elsewhere-cannot-tell = Ob sie einem Menschen oder einer Seite gehört, außer bei Seiten, die andere Dateien nennen; wer den Beitrag sehen konnte.
file-facebook-archive-reads = Ins Archiv verschobene Beiträge. Jetzt sehen nur Sie sie.
file-facebook-archive-cannot-tell = Wann sie archiviert wurden und wer sie vorher sehen konnte.
file-facebook-trash-reads = Beiträge im Papierkorb, die Facebook innerhalb von 30 Tagen löscht. Jetzt sehen nur Sie sie.
file-facebook-trash-cannot-tell = Wer sie vorher sehen konnte.
file-facebook-pinned-reads = Oben in einer Chronik angeheftete Beiträge. Steht einer auch in der Datei mit den Beiträgen, wird er einmal aufgeführt.
file-facebook-pinned-cannot-tell = Wer sie sehen konnte. Eine echte Datei dieses Namens lag nicht vor; angenommen wird die Form anderer Beiträge.
file-facebook-posts-by-apps-reads = Beiträge, die Spiele, Quiz und andere Apps in Ihrer Chronik gemacht haben.
file-facebook-posts-by-apps-cannot-tell = Wer sie sehen konnte und ob Sie sie vorher gesehen haben.
file-facebook-avatar-reads = Der Avatar.
file-facebook-avatar-cannot-tell = Nichts darüber, wer ihn sieht; Meta zählt Avatare als immer öffentlich.
file-facebook-albums-reads = Alben mit ihren Bildern. Die Alben der Profilbilder und der Titelbilder ergeben für jedes Bild einen Inhalt; ihr Titelbild ist das jetzige.
file-facebook-albums-cannot-tell = Die Zielgruppe eines Albums: Es gab eine, aber sie wird nicht exportiert.
file-facebook-photos-reads = Fotos, die in keinem Album stehen; die eines Beitrags gehören zu ihm.
file-facebook-videos-reads = Videos, auch frühere Live-Videos; die eines Beitrags gehören zu ihm.
file-facebook-videos-cannot-tell = Wer sie sehen konnte, und welche davon live waren.
file-facebook-group-comments-reads = Kommentare in Gruppen, mit dem Namen der Gruppe.
file-facebook-comments-reads = Kommentare, mit der Gruppe oder dem Namen, dem der Beitrag gehört, wo der Eintrag es sagt.
file-facebook-comments-cannot-tell = Wer den kommentierten Beitrag sehen konnte: Das entscheidet, wem er gehört, und kann sich jederzeit ändern.
file-facebook-reactions-reads = Reaktionen, mit der Gruppe oder dem Namen, wo der Eintrag es sagt.
file-facebook-reactions-cannot-tell = Wer sehen konnte, worauf reagiert wurde.
file-facebook-events-reads = Veranstaltungen, die Sie erstellt haben, mit Namen und Beschreibung.
file-facebook-events-cannot-tell = Ob eine Veranstaltung öffentlich war.
file-facebook-events-hosted-reads = Veranstaltungen, die Sie ausgerichtet haben, mit ihrem Namen. Steht eine desselben Tages auch unter den von Ihnen erstellten, wird sie einmal aufgeführt.
file-facebook-listings-reads = Verkauftes und Angebotenes, mit dem Ort.
file-facebook-listings-cannot-tell = Ob eine Anzeige noch zu sehen ist. Der Marketplace ist von seiner Art her für alle offen.
file-facebook-group-tags-reads = Themen, die Sie Beiträgen einer Gruppe gegeben haben, und Fassungen von Dokumenten einer Gruppe, mit ihrem Namen, wo er genannt ist.
file-facebook-tagged-reads = Auf wie vielen Fotos und Videos anderer Sie markiert sind. Es sind Inhalte anderer und keine von Ihnen.
file-facebook-tagged-cannot-tell = Wer sie sehen konnte: Das entscheidet, wem sie gehören.
file-facebook-check-ins-reads = Besuche mit ihrem Text und dem Namen des Ortes. Steht einer mit derselben Zeit und demselben Text auch in der Datei mit den Beiträgen, wird er einmal aufgeführt.
file-facebook-check-ins-cannot-tell = Wer einen Besuch sehen konnte.
file-facebook-visits-reads = An wie vielen Orten Sie markiert wurden. Was Sie über einen Ort geschrieben haben, ist ein Beitrag oder ein Besuch und steht in dessen Datei; einer derselben Sekunde und desselben Ortes nennt auch diese Datei.
file-facebook-visits-cannot-tell = Wer Sie markiert hat, und wer es sehen konnte.
file-facebook-places-created-reads = Orte, die Sie auf der Karte angelegt haben, mit Namen und Adresse.
file-facebook-places-created-cannot-tell = Ob sie noch gezeigt werden.
file-facebook-own-pages-reads = Die Namen der Seiten, die Sie betreiben; daran sind Beiträge und Kommentare auf ihnen zu erkennen. Was auf einer Seite steht, ist in einem eigenen Export.
file-facebook-own-pages-cannot-tell = Ob eine Seite veröffentlicht ist.
file-facebook-recommended-reads = Empfehlungen, mit dem Namen des Empfohlenen; ihr Text steht in der Datei mit den Beiträgen.
file-facebook-recommended-cannot-tell = Der Text, wenn der Beitrag nicht im Export ist. Ob es eine Seite oder ein Profil ist: Als Seite gilt, was die Adresse so nennt oder was, wo der Export die Freunde aufführt, keinen ihrer Namen trägt.
file-facebook-liked-pages-reads = Als Kontodaten gezählt. Die Namen sagen, welche Beiträge und Kommentare auf einer Seite stehen.
file-facebook-liked-pages-cannot-tell = Ob ein Beitrag zu diesem Namen auf der Seite steht, wenn ein Freund oder Sie selbst ebenso heißen: Dann gilt er nicht als solcher.
file-facebook-followed-pages-cannot-tell = Welche davon Profile von Menschen sind: Ein Name gilt als Seite, wenn der Export die Freunde aufführt und keiner so heißt. Menschen, denen Sie nur folgen, bleiben darunter.
file-facebook-friends-reads = Als Kontodaten gezählt. Die Namen dienen dazu, Menschen von Seiten zu unterscheiden, und werden nicht behalten.
file-facebook-friends-cannot-tell = Ob ein Name der einer oder mehrerer Personen ist.
file-facebook-privacy-settings-reads = Als Kontodaten gezählt. Wer am Tag des Exports jeden Teil des Profils und künftige Beiträge sehen konnte; jede andere Einstellung in den Worten des Exports.
file-facebook-privacy-settings-cannot-tell = Wer vor diesem Tag etwas sehen konnte, und wer einen früher entstandenen Beitrag sehen konnte. Was eine Einstellung bedeutet, deren Worte nicht bekannt sind.
file-facebook-privacy-jurisdiction-reads = Als Kontodaten gezählt. Wo Sie nach Annahme von Facebook leben, in den Worten des Exports.
file-facebook-privacy-jurisdiction-cannot-tell = Was diese Worte bedeuten: Veröffentlicht ist dazu nichts.
file-facebook-memories-reads = Als Kontodaten gezählt: Eine Erinnerung ist höchstens die Kopie eines Beitrags. Enthält eine andere Datei ihr Bild, nennt dieser Inhalt beide Stellen.
file-facebook-memories-cannot-tell = Ob eine Erinnerung geteilt wurde, und mit wem.
file-facebook-post-edits-reads = Frühere Texte von Beiträgen, als frühere Fassungen aus der Zeit ihres Beitrags.
file-facebook-post-edits-cannot-tell = Zu welchem Beitrag ein Text gehörte, außer über dessen Zeit, und wer ihn sehen konnte, solange er dastand.
file-facebook-comment-edits-reads = Frühere Texte von Kommentaren, als frühere Fassungen.
file-facebook-comment-edits-cannot-tell = Unter wessen Beitrag sie standen, und wer ihn sehen konnte.
file-facebook-profile-updates-reads = Dass sich etwas im Profil geändert hat: welches Bild wann kam. Ein Inhalt ist nur ein Beitrag, der dabei geschrieben wurde.
file-facebook-profile-updates-cannot-tell = Der frühere Wert: Die Mitteilung enthält ihn nicht.
file-facebook-account-records-reads = Frühere Namen und Benutzernamen. Änderungen von Passwort, E-Mail-Adresse oder Telefonnummer werden als Kontodaten gezählt.
file-facebook-account-records-cannot-tell = Nichts darüber, wer einen früheren Namen sah: Namen sind öffentlich, solange sie verwendet werden.
file-facebook-profile-details-reads = Jeder Wert als Feld des Profils. Was auch im Profil steht, wird einmal aufgeführt.
file-facebook-profile-details-cannot-tell = Wer ein Feld sehen konnte.
file-facebook-experiences-reads = Jeder Eintrag als Feld des Profils.
file-facebook-gaming-profile-reads = Name und Bild eines Spielerprofils.
file-facebook-notes-reads = Notizen, die langen Beiträge der Jahre bis 2020, als Beiträge.
file-facebook-notes-cannot-tell = Wer sie sehen konnte. Dass die Datei wie eine Notiz in einem Beitrag geschrieben ist, ist eine Annahme.
file-facebook-reviews-reads = Bewertungen, falls sie wie Beiträge geschrieben sind.
file-facebook-reviews-cannot-tell = Ob sie es sind: Aus diesem Ordner wurden nur leere Dateien gesehen.
file-instagram-profile-reads = Name, Benutzername, Steckbrief, Website, Profilbild; ob das Konto am Tag des Exports privat war; der Geburtstag.
file-instagram-profile-cannot-tell = Ob das Konto vor diesem Tag privat war.
file-instagram-privacy-changes-reads = Wann das Konto auf privat oder öffentlich gestellt wurde.
file-instagram-privacy-changes-cannot-tell = Ob die Liste vollständig ist; in welche Richtung, wenn die Worte des Titels nicht bekannt sind.
file-instagram-profile-activity-reads = Als Kontodaten gezählt. Wann das Konto auf privat oder öffentlich gestellt wurde, wenn der Verlauf der Kontoprivatsphäre es nicht sagt.
file-instagram-profile-activity-cannot-tell = In welche Richtung; alles, wenn die Worte des Eintrags nicht bekannt sind.
file-instagram-status-changes-reads = Als Kontodaten gezählt. Ganze Tage, an denen das Konto deaktiviert war: nur wenn auf eine Deaktivierung eine Rückkehr folgt, in bekannten Worten.
file-instagram-status-changes-cannot-tell = Die Tage, wenn die Worte nicht bekannt sind; ob die Liste vollständig ist; ob das Konto jetzt deaktiviert ist.
file-instagram-profile-information-reads = Als Kontodaten gezählt. Wann die erste Story für enge Freunde entstand: Frühere wurden allen gezeigt, die das Konto sehen konnten. Das Land, in dem das Profil begann.
file-instagram-profile-information-cannot-tell = Welche der späteren Storys für enge Freunde waren. In einer unbekannten Sprache: dass es nie eine solche Story gab.
file-instagram-based-in-reads = Als Kontodaten gezählt. Das Land, oder wo keines steht die Stadt, die Instagram annimmt.
file-instagram-based-in-cannot-tell = Ob Sie dort leben. In einer unbekannten Sprache: welcher Teil davon das Land ist.
file-instagram-profile-changes-reads = Frühere Namen, Benutzernamen, Steckbriefe, Websites und Bilder. Frühere Adressen und Telefonnummern werden als Kontodaten gezählt.
file-instagram-profile-changes-cannot-tell = Wer einen früheren Wert sehen konnte. In einer unbekannten Sprache: welcher Teil des Profils es war.
file-instagram-reels-reads = Reels mit ihren Bildtexten.
file-instagram-reels-cannot-tell = Wer einen einzelnen Beitrag sehen konnte: Auf Instagram gilt eine Zielgruppe für das ganze Konto, und festgehalten ist nur ihr Stand am Tag des Exports.
file-instagram-igtv-reads = IGTV-Videos mit ihren Bildtexten.
file-instagram-posts-reads = Beiträge im Feed mit allen ihren Bildern; in manchen Exporten auch Reels.
file-instagram-stories-reads = Jede Story im Story-Archiv.
file-instagram-stories-cannot-tell = Welche Storys nur für enge Freunde waren, und welche als Highlights bleiben.
file-instagram-deleted-reads = Was in den letzten 30 Tagen gelöscht wurde. Jetzt sehen nur Sie es.
file-instagram-profile-photos-reads = Jedes aufbewahrte Profilbild; das neueste gilt als das jetzige, wenn das Profil keines nennt.
file-instagram-profile-photos-cannot-tell = Wie lange ein früheres Bild verwendet wurde.
file-instagram-posts-detailed-reads = Dieselben Beiträge wie in den nummerierten Dateien, und nie veröffentlichte Entwürfe.
file-instagram-posts-detailed-cannot-tell = Wer einen Beitrag sehen konnte: Auch diese Einträge nennen keine Zielgruppe.
file-instagram-other-content-reads = Reels und Beiträge, die in keiner anderen Datei stehen, und solche, die es tun.
file-instagram-other-content-cannot-tell = Ob sie je veröffentlicht wurden: Die Datei enthält auch Entwürfe.
file-instagram-reposts-reads = Was Sie weiterverbreitet haben, mit Ihren eigenen Worten. Der Beitrag selbst gehört jemand anderem.
file-instagram-reposts-cannot-tell = Wer es sehen konnte.
file-instagram-comments-reads = Kommentare zu Beiträgen, Reels und Storys, mit dem Namen des Kontos, bei dem sie stehen.
file-instagram-comments-cannot-tell = Ob jenes Konto öffentlich war: Exportiert wird nur sein Name.
file-instagram-likes-reads = Vergebene „Gefällt mir“, mit dem Namen des Kontos. Die Bildtexte daneben sind Worte anderer und werden weggelassen.
file-instagram-likes-cannot-tell = Wer sehen konnte, was gefiel.
file-instagram-notes-reads = Notizen mit ihrer Zielgruppe, in jeder Sprache: Der Wert wird nicht übersetzt.
file-instagram-notes-cannot-tell = Eine Zielgruppe, deren Wort nicht bekannt ist.
file-threads-profile-reads = Name, Benutzername, Steckbrief, Profilbild; ob das Profil am Tag des Exports privat war, unabhängig von Instagram.
file-threads-profile-cannot-tell = Ob das Profil vor diesem Tag privat war: Für Threads gibt es keinen Verlauf.
file-threads-posts-reads = Beiträge und Antworten auf Threads.
file-threads-posts-cannot-tell = Wer einen einzelnen Beitrag sehen konnte: Es gilt die Zielgruppe des Profils. Wer antworten darf, ist festgehalten und sagt nichts darüber, wer sehen darf.
file-threads-archived-reads = Ins Archiv verschobene Beiträge auf Threads. Jetzt sehen nur Sie sie.
file-threads-archived-cannot-tell = Wann sie archiviert wurden.
file-threads-likes-reads = Vergebene „Gefällt mir“ auf Threads.
file-messenger-autofill-reads = Als Kontodaten gezählt. Die Namen darin, die sagen, wessen Chats dies sind, wenn kein Profil es sagt und die Chats es bestätigen.
file-messenger-autofill-cannot-tell = Ob ein Formular für jemand anderen ausgefüllt wurde.
file-facebook-requests-reads = Welchen Zeitraum die angeforderten Downloads umfassen.
file-facebook-requests-cannot-tell = Auf welche von mehreren Anforderungen dieser Export antwortet; den Zeitraum, wenn die Beschriftungen nicht englisch sind.
file-meta-ai-conversations-reads = Was Sie Meta AI und ihren Figuren gesagt haben und was sie geantwortet haben, Nachricht für Nachricht.
file-meta-ai-conversations-cannot-tell = Wer eine Nachricht geschrieben hat, wenn kein Name es sagt: Dann ist es aus dem Wechsel geschlossen.
file-messenger-threads-reads = Nachrichten, gezählt je Unterhaltung und Absender; Unterhaltungen mit Meta AI, Zeilen, die sie rufen, und Ihre Beiträge in Kanälen Nachricht für Nachricht.
file-messenger-threads-cannot-tell = Ob jemand eine Unterhaltung mit Meta AI geteilt hat; welcher Absender Sie sind, wenn zwei denselben Namen haben.
file-messenger-secure-threads-reads = Nachrichten, gezählt je Unterhaltung und Absender; Zeilen, die Meta AI rufen, Nachricht für Nachricht.
file-messenger-secure-threads-cannot-tell = Wer Sie sind: Es ist daraus geschlossen, wer an jeder Unterhaltung teilnimmt. Ob jemand eine Unterhaltung mit Meta AI geteilt hat.
file-instagram-first-profile-reads = Name, Benutzername, Steckbrief, Website; und ob das Konto am Tag des Exports privat war, wenn die Datei es in den erwarteten Worten sagt.
file-instagram-first-profile-cannot-tell = Ob `private_account` bedeutet, was der Name sagt: Niemand hat es bestätigt. Ob das Konto vor diesem Tag privat war.
file-instagram-first-media-reads = Fotos und Videos mit Bildtext und Ort, Storys, Profilbilder. In Direktnachrichten Gesendetes zählt als eigene Unterhaltung.
file-instagram-first-media-cannot-tell = Welche Bilder zusammen in einem Beitrag standen: Jedes zählt als einer. Wer sie sehen konnte, und in welcher Zeitzone die Zeiten sind.
file-instagram-first-comments-reads = Kommentare zu Beiträgen, Storys und Live-Videos, mit dem Namen des Kontos, bei dem sie stehen.
file-instagram-first-likes-reads = Vergebene „Gefällt mir“, mit dem Namen des Kontos.
file-instagram-first-likes-cannot-tell = Was gefiel, und wer es sehen konnte. Die Form dieser Datei ist erinnert, nicht bestätigt.
file-instagram-first-messages-reads = Nachrichten, gezählt je Unterhaltung und Absender.
file-instagram-first-messages-cannot-tell = Anzeigenamen: Absender stehen dort mit ihrem Benutzernamen.
file-meta-ai-app-conversations-reads = Was Sie Meta AI in ihrer App und auf meta.ai gesagt haben und was sie geantwortet hat.
file-meta-ai-app-conversations-cannot-tell = Die Zeit einer Nachricht: Es steht nur die der ganzen Unterhaltung da.
file-meta-ai-app-profile-reads = Ihr Benutzername dort.
file-meta-ai-app-profile-cannot-tell = Wer Ihr Profil dort sehen kann.
file-meta-ai-app-media-reads = Bilder und Videos, die Sie Meta AI gegeben haben; sie liegen in einem Ordner, der nach Beiträgen aussieht.
file-meta-ai-app-media-cannot-tell = Was Sie dazu gefragt haben.
file-whatsapp-chats-reads = Nachrichten, gezählt je Chat und Absender; was Meta AI gesagt wurde und was sie geantwortet hat; die Hinweise auf sie, im Wortlaut.
file-whatsapp-chats-cannot-tell = Wer Sie sind, wenn der Name eines Chats es nicht sagt; die Zeitzone; wer nur mitgelesen hat; was andere mit Meta AI geteilt haben.
file-whatsapp-account-report-reads = Seine Werte, gezählt; die unter einem Schlüssel zur Privatsphäre, als Einstellungen.
file-whatsapp-account-report-cannot-tell = Was seine Schlüssel bedeuten: Eine Beschreibung wurde nicht gefunden. Nachrichten enthält er nicht.
file-facebook-linked-accounts-reads = Als Kontodaten gezählt. Die Namen verknüpfter Konten sagen, ob Exporte zweier Plattformen von einer Person sind, und stehen in keinem Bericht.
file-facebook-linked-accounts-cannot-tell = Wem ein Konto gehört, dessen Benutzername unter einer unbekannten Beschriftung steht und anders lautet.
