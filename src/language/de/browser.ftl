### What only the page that takes the files says in German: the browser edition (web/page).

own-name = Deutsch

## The head

tagline = Ihre Meta-Daten, auf Ihrem eigenen Gerät gelesen
title = Mit welchen Ihrer Inhalte darf Meta seine KI trainieren?
lead = Geben Sie dieser Seite die ZIP-Datei, die Sie von Meta bekommen haben: Sie wird hier, in diesem Tab, gelesen, und Sie erfahren es Inhalt für Inhalt. Nichts wird installiert, nichts wird gesendet.
language = Sprache

## Files

files = Ihre Dateien
drop = ZIP-Dateien, Ordner oder Chats hier ablegen
drop-more = Alle Teile eines Exports auf einmal oder nacheinander; auch exportierte WhatsApp-Chats.
choose-files = Dateien wählen
choose-folder = Ordner wählen
example = Mit einem erfundenen Export ausprobieren
remove = { $name } entfernen
remove-all = Alle entfernen
more-files = und weitere Dateien: { $n }
read-again = Diese Dateien lesen

## What the files may not say

about-you = Was in den Dateien fehlen kann
where = Wo Sie leben
where-export = Was der Export sagt
objected = Tag Ihres Widerspruchs
objected-hint = Wenn Sie dem KI-Training widersprochen haben; sonst leer lassen.
form = Wo Sie widersprochen haben
form-both = Facebook und Instagram
form-instagram = Instagram und Threads
form-whatsapp = WhatsApp (Nachrichten mit KIs)
me = Ihr Name in Chats
me-hint = Nur für WhatsApp-Chats und verschlüsselte Nachrichten, die nicht sagen, wem sie gehören.

## The report, and saving

stop = Anhalten
report = Bericht
to-controls = Dateien, Antworten und Speichern
to-report = Zum Bericht
save = Speichern
save-hint = In diesem Browser bleibt nichts: Was Sie nicht speichern, ist weg, wenn Sie den Tab schließen.
save-page = Seite speichern
save-redacted = Anonymisierte Seite speichern
save-json = JSON speichern
save-csv = CSV speichern
save-md = Markdown speichern
letter = Brief schreiben
letter-hint = Der Brief ist der Entwurf eines Widerspruchs und keine Rechtsberatung.

## Answers

answers = Ihre Antworten
answers-none = Der Bericht fragt, was nur Sie wissen können. Was Sie dort antworten, ändert ihn sofort.
answer-given = { $ask } { $answer }
answer-public = Öffentlich
answer-private = Nicht öffentlich
answer-unknown = Nicht bekannt
take-back = Zurücknehmen: { $ask }
save-answers = Antworten speichern
open-answers = Antworten öffnen
forget-answers = Alle zurücknehmen

## Where the zip comes from

get = Woher bekomme ich die ZIP-Datei?
get-1 = Öffnen Sie accountscenter.facebook.com und wählen Sie „Deine Informationen und Berechtigungen“.
get-2 = Wählen Sie „Deine Informationen exportieren“ (oder „herunterladen“) und die Profile, um die es geht.
get-3 = Wählen Sie das Format JSON und den ganzen Zeitraum („Gesamter Zeitraum“), auf Ihr Gerät.
get-4 = Meta schreibt Ihnen in einigen Tagen. Laden Sie jede ZIP-Datei herunter und legen Sie sie hier ab; auspacken müssen Sie nichts.

## How one knows that nothing is sent

trust = Woher weiß ich, dass nichts gesendet wird?
trust-1 = Ziehen Sie den Stecker: WLAN und mobile Daten aus, dann die ZIP-Datei lesen. Alles geht ohne Netz.
trust-2 = Sehen Sie dem Netz zu: Entwicklerwerkzeuge (F12), Reiter „Netzwerk“. Dort erscheint nichts als diese Datei und was sie in diesem Tab gemacht hat (blob:).
trust-3 = Lesen Sie die Regel: Diese Zeile steht oben in der Datei. Sie verbietet der Seite jede Verbindung, und Ihr Browser setzt das durch.
about = metaudit { $version }, Quelltext { $commit }; Modul SHA-256 { $hash }
about-more = Nicht von Meta. Freie Software; sie sagt, was Metas veröffentlichte Richtlinie erlaubt, und ist keine Rechtsberatung.

## How far it is

status-empty = Noch keine Dateien.
status-opening = Die Dateien werden geöffnet …
status-reading = Lesen: { $read } von { $all } MB, noch { $left } MB
status-writing = Der Bericht wird geschrieben …
status-done = Fertig. Inhalte: { $items }; nutzbar nach Metas Richtlinie: { $covered }; offen: { $undecided }.
status-unread = Einige Dateien waren nicht lesbar; der Bericht nennt sie.
status-stopped = Angehalten. Nichts davon ist geblieben.
status-saved = { $name } liegt dort, wo Ihr Browser Downloads ablegt.
file = diese Datei

## What went wrong, and what to do

error-missing = { $name }: Diese Datei gibt es nicht mehr.
do-missing = Wählen Sie sie noch einmal.
error-unreadable = { $name }: Der Browser kann die Datei nicht lesen.
do-unreadable = Wählen Sie sie noch einmal; liegt sie in einem Cloud-Ordner, laden Sie sie erst auf dieses Gerät.
error-not-an-archive = { $name }: Das ist keine ZIP-Datei und kein Ordner von Meta.
do-not-an-archive = Nehmen Sie die ZIP-Datei, die Meta Ihnen geschickt hat, oder den Ordner, in den sie entpackt wurde.
error-cut-off = { $name }: Diese ZIP-Datei ist abgeschnitten; der Download ist nicht vollständig.
do-cut-off = Laden Sie sie noch einmal von Meta herunter und warten Sie, bis sie vollständig ist.
error-damaged = { $name }: Diese ZIP-Datei ist beschädigt.
do-damaged = Laden Sie sie noch einmal von Meta herunter.
error-split = { $name }: Das ist ein Stück einer geteilten ZIP-Datei.
do-split = Fügen Sie die Stücke zusammen, oder entpacken Sie sie mit einem Programm wie 7-Zip und nehmen Sie den Ordner.
error-too-many-entries = Es sind zu viele Dateien darin: Das ist kein Export von Meta.
do-too-many-entries = Nehmen Sie nur die ZIP-Dateien, die Meta geschickt hat.
error-packed = { $name }: Das ist auf eine Art gepackt, die hier nicht geöffnet wird.
do-packed = Entpacken Sie es mit dem Programm, mit dem es gepackt wurde, und nehmen Sie den Ordner.
error-of-the-phone = { $name }: Das ist die verschlüsselte Datei, die WhatsApp auf dem Telefon aufbewahrt; hier lässt sie sich nicht lesen.
do-of-the-phone = Exportieren Sie den Chat in WhatsApp (öffnen, dann „Mehr“ und „Chat exportieren“) und nehmen Sie diese Datei.
error-no-export = { $given }: Darin wurde kein Export von Meta gefunden.
do-no-export = Nehmen Sie einen Download von Facebook, Instagram, Threads, Messenger oder Meta AI, in JSON oder HTML, oder einen exportierten WhatsApp-Chat.
error-closed = { $given }: Die Datei ist mit einem Passwort geschützt oder auf eine Art gepackt, die hier nicht bekannt ist ({ $name }).
do-closed = Entpacken Sie sie mit dem Programm, mit dem sie gepackt wurde, und nehmen Sie den Ordner.
error-broken = { $given }: Darin ist nichts lesbar; die Datei ist beschädigt ({ $name }).
do-broken = Laden Sie sie noch einmal von Meta herunter, oder exportieren Sie den Chat noch einmal.
error-two-downloads = Das sind zwei Downloads desselben Kontos ({ $name }).
do-two-downloads = Entfernen Sie einen davon.
error-several-people = Das sind Exporte mehrerer Personen: { $name }.
do-several-people = Lesen Sie die Exporte jeder Person für sich.
error-no-room = Das ist mehr, als in den Speicher eines Tabs passt.
do-no-room = Schließen Sie andere Tabs und versuchen Sie es noch einmal, lesen Sie ein Konto nach dem anderen, oder nehmen Sie das Programm metaudit, das wenig Speicher braucht.
error-answers = Diese Antworten passen hier nicht: { $detail }
do-answers = Berichtigen Sie diese Zeile in einem Texteditor, öffnen Sie die Antworten, die für dieses Konto gespeichert wurden, oder nehmen Sie alle Antworten zurück.
error-pack = In der Richtlinie, nach der metaudit urteilt, ist ein Fehler: { $detail }
do-pack = Wählen Sie unter „Wo Sie leben“ etwas anderes, und melden Sie den Fehler bitte.
error-stopped = Das Lesen wurde angehalten.
do-stopped = Sie können die Dateien jederzeit wieder lesen.
error-other = Das ging nicht: { $detail }
do-other = Öffnen Sie diese Seite neu und versuchen Sie es noch einmal; geht es wieder nicht, melden Sie es bitte.
error-letter-no-region = Wo Sie leben, ist nicht bekannt, und ein Brief stützt sich auf das Recht dort.
do-letter-no-region = Wählen Sie es unter „Wo Sie leben“.
error-nothing-read = Es wurde noch nichts gelesen.
do-nothing-read = Wählen Sie zuerst Ihre Dateien.
error-no-wasm = Dieser Browser kann das Programm in dieser Seite nicht ausführen (ihm fehlt WebAssembly oder DecompressionStream, oder er verbietet es).
do-no-wasm = Öffnen Sie sie in einem aktuellen Firefox, Chrome, Edge oder Safari ohne Blockierungsmodus, oder nehmen Sie das Programm metaudit.
error-folder = Dieser Browser kann einen Ordner, der hier abgelegt wird, nicht übergeben.
do-folder = Wählen Sie ihn mit „Ordner wählen“, oder legen Sie die ZIP-Datei selbst ab.
error-gave-up = metaudit hat beim Lesen einen Fehler gemacht und musste abbrechen ({ $detail }).
do-gave-up = Ihre Dateien sind unversehrt. Versuchen Sie es mit einer nach der anderen, nehmen Sie das Programm metaudit, und melden Sie bitte die Stelle in Klammern.
