# What the packs of src/policy/packs say, which stands in them in English: after the pack and the place where it was said first. A pack
# that says the same again has the same message. `{ $policy }` is how the pack calls its text (its message `text`, or Meta's policy
# of a day), at the beginning of a sentence; `{ $the-policy }` the same within one, `{ $its-policy }` where Meta was named before.


## eu-2026-07-23-1

text-eu-2026-07-23-1-age-counter-1 = öffentliche Inhalte standen im zuerst veröffentlichten Text in der Zeile für alle Altersgruppen
text-eu-2026-07-23-1-rule-XC5 = Meta sagt nicht, was für das Konto einer verstorbenen Person gilt; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-XC5-cite-1 = weder die Richtlinie noch die Seite über KI sagt etwas zu Konten Verstorbener
text-eu-2026-07-23-1-rule-FB22 = Dies wurde nie veröffentlicht, und { $the-policy } gilt nur für öffentliche Inhalte.
text-eu-2026-07-23-1-rule-FB22b = Dies ist jetzt verborgen; { $the-policy } erlaubt die Verwendung für die Zeit, in der es sichtbar und öffentlich war.
text-eu-2026-07-23-1-rule-FB22c = Dies war nicht auf Öffentlich gestellt, und { $the-policy } gilt nur für öffentliche Inhalte.
text-eu-2026-07-23-1-rule-FB1 = { $policy } erlaubt die Verwendung eines Beitrags, wenn er öffentlich war.
text-eu-2026-07-23-1-rule-FB2 = { $policy } erlaubt die Verwendung von Fotos, Videos und deren Beschreibungen, wenn sie öffentlich waren.
text-eu-2026-07-23-1-rule-FB3 = Ort, Zeit und Kamera eines Bildes darf Meta nach seiner Richtlinie wahrscheinlich zusammen mit dem Bild nutzen, wenn es öffentlich war.
text-eu-2026-07-23-1-rule-FB3-counter-1 = die Richtlinie nennt Metadaten nur bei Interaktionen mit KI
text-eu-2026-07-23-1-rule-FB3b = Meta sagt nicht, ob mit der Adresse oder dem Gerät eines Uploads trainiert wird; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-FB3b-cite-1 = die Richtlinie nennt Metadaten nur bei Interaktionen mit KI; Adressen beim Hochladen und Gerätekennungen sind nicht genannt
text-eu-2026-07-23-1-rule-FB4 = { $policy } erlaubt die Verwendung von Storys, Live-Videos und Reels, wenn sie öffentlich waren.
text-eu-2026-07-23-1-rule-FB5b = Ein Kommentar zu Ihrem eigenen Beitrag ist für alle zu sehen, die den Beitrag sehen können, und { $the-policy } erlaubt die Verwendung, wenn der Beitrag öffentlich war.
text-eu-2026-07-23-1-rule-FB5c = Meta zählt einen Kommentar zu öffentlichen Inhalten als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-FB5 = Ein Kommentar hat die Zielgruppe des Beitrags, unter dem er steht, und { $the-policy } erlaubt die Verwendung, wenn dieser Beitrag öffentlich war.
text-eu-2026-07-23-1-rule-FB6 = Meta sagt nicht, ob mit „Gefällt mir“ und anderen Reaktionen trainiert wird; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-FB6-cite-2 = die Beispiele der KI-Zeile sind Beiträge, Kommentare oder Audio; Reaktionen sind dort nicht genannt
text-eu-2026-07-23-1-rule-FB7 = Meta zählt Aktivität in öffentlichen Gruppen als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-FB8 = Die Zielgruppe einer privaten Gruppe sind ihre Mitglieder, und { $the-policy } gilt nur für öffentliche Inhalte.
text-eu-2026-07-23-1-rule-FB9 = Meta zählt Aktivität auf Seiten und in Kanälen als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-FB9b = Nach unserer Lesart bestimmt die Person, der die Chronik gehört, wer dies sieht, und { $the-policy } erlaubt die Verwendung, wenn es öffentlich war.
text-eu-2026-07-23-1-rule-FB9b-cite-1 = solche Beiträge sind nicht genannt; nach unserer Lesart, entsprechend den Kommentaren, bestimmt die Person, der die Chronik gehört, die Zielgruppe
text-eu-2026-07-23-1-rule-FB10 = Eine Marketplace-Anzeige ist ihrem Zweck nach wahrscheinlich öffentlich, und { $the-policy } erlaubt die Verwendung öffentlicher Inhalte.
text-eu-2026-07-23-1-rule-FB10-cite-2 = Kommentare und Bewertungen auf Marketplace sind genannt; die Anzeige selbst nicht
text-eu-2026-07-23-1-rule-FB11 = Meta zählt Bewertungen als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-FB12 = Meta zählt Ihren Namen und Benutzernamen als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-FB12-cite-3 = Meta hat dem Gericht erklärt, dass Namen, Telefonnummern und Kontonummern vor dem Training entfernt werden
text-eu-2026-07-23-1-rule-FB13 = Meta zählt Ihr aktuelles Profilbild als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-FB13-cite-2 = der vom Gericht festgestellte Sachverhalt nennt Profilbilder zuerst
text-eu-2026-07-23-1-rule-FB13b = Ein aktuelles Titelbild ist nach den Regeln des Produkts wahrscheinlich öffentlich, und { $the-policy } erlaubt die Verwendung öffentlicher Inhalte.
text-eu-2026-07-23-1-rule-FB13b-cite-2 = Titelbilder sind in der Liste dessen, was immer öffentlich ist, nicht genannt
text-eu-2026-07-23-1-rule-FB13c = Ein früheres Bild behält seine eigene Zielgruppe, und { $the-policy } erlaubt die Verwendung, wenn es öffentlich war.
text-eu-2026-07-23-1-rule-FB14 = Meta zählt Avatare als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-FB15 = Meta nennt Profilangaben nicht; nach unserer Lesart erlaubt { $its-policy } die Verwendung, wenn sie öffentlich waren.
text-eu-2026-07-23-1-rule-FB15-cite-2 = Profilangaben wie Arbeit, Stadt oder Geburtstag sind nicht genannt
text-eu-2026-07-23-1-rule-FB16 = Dies gehört jemand anderem, und { $the-policy } erlaubt die Verwendung, wenn diese Person es öffentlich hatte.
text-eu-2026-07-23-1-rule-FB16-cite-3 = ein Widerspruch gilt nur für die Daten des eigenen Profils, nicht Beiträge und Fotos in anderen Konten
text-eu-2026-07-23-1-rule-FB19 = Diese Zeile war an die KI von Meta gerichtet oder ist deren Antwort, und Metas Richtlinie führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-eu-2026-07-23-1-rule-FB19b = Die KI von Meta wurde später in diesem Chat erwähnt, und Meta sagt nicht, wie viel vom früheren Gespräch sie sieht.
text-eu-2026-07-23-1-rule-FB17b = Metas Satz über Nachrichten nennt nur Freunde und Familie; Meta sagt nicht, ob mit Nachrichten an Unternehmen oder Verkäufer trainiert wird.
text-eu-2026-07-23-1-rule-FB17 = Meta sagt, dass nicht mit privaten Nachrichten mit Freunden und Familie trainiert wird, außer jemand im Chat hat sie mit der KI geteilt.
text-eu-2026-07-23-1-rule-FB18 = Dies ist Teil eines Chats mit der KI von Meta, und Metas Richtlinie führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-eu-2026-07-23-1-rule-FB20 = Dies wurde mit der KI von Meta gemacht oder ihr gegeben, und Metas Richtlinie führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-eu-2026-07-23-1-rule-FB21 = Meta sagt, dass nicht mit Bildern trainiert wird, die auf Ihrem Telefon bleiben, außer sie wurden veröffentlicht oder mit der KI geteilt.
text-eu-2026-07-23-1-rule-FB23 = Meta sagt nicht, ob mit dieser Art von Kontodaten trainiert wird; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-FB23b = Meta sagt, dass Ihre Interessen verwendet werden, um die Antworten der KI auf Sie abzustimmen; ob damit trainiert wird, sagt Meta nicht.
text-eu-2026-07-23-1-rule-FB24 = Meta nennt Veranstaltungen und Umfragen nicht; nach unserer Lesart erlaubt { $its-policy } die Verwendung, wenn sie öffentlich waren.
text-eu-2026-07-23-1-rule-FB24-cite-1 = Veranstaltungen und Umfragen sind nicht genannt; unsere Lesart, entsprechend den Beiträgen
text-eu-2026-07-23-1-rule-FB25 = Meta sagt nicht, ob mit dem trainiert wird, was Sie anderen durch einen Link geöffnet haben; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-FB25-cite-1 = Links zum Teilen sind nicht genannt
text-eu-2026-07-23-1-rule-IG1 = { $policy } erlaubt die Verwendung dessen, was Sie auf Instagram gepostet haben, solange Ihr Konto öffentlich war.
text-eu-2026-07-23-1-rule-IG2b = Diese Story war für Ihre Liste enger Freunde, und { $the-policy } gilt nur für öffentliche Inhalte.
text-eu-2026-07-23-1-rule-IG2 = { $policy } erlaubt die Verwendung einer Story oder eines Live-Videos, wenn alle es sehen konnten, solange es zu sehen war.
text-eu-2026-07-23-1-rule-IG3 = Ein Kommentar richtet sich nach dem Konto, unter dem er steht: Meta zählt ihn als öffentlich, wenn dieses Konto öffentlich war.
text-eu-2026-07-23-1-rule-IG5 = Meta zählt Ihren Namen, Benutzernamen und Ihr Profilbild als immer öffentlich, auch wenn Ihr Konto privat ist.
text-eu-2026-07-23-1-rule-IG6 = { $policy } erlaubt die Verwendung öffentlicher Inhalte; für Instagram nennt sie den Steckbrief nicht, daher zählt er, wenn Ihr Konto öffentlich war.
text-eu-2026-07-23-1-rule-IG6-cite-2 = Steckbrief und Website sind für Instagram nicht genannt
text-eu-2026-07-23-1-rule-IG8 = Dies war an die KI von Meta gerichtet oder von ihr gemacht, und Metas Richtlinie führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-eu-2026-07-23-1-rule-IG9 = Meta zählt Aktivität in Kanälen als immer öffentlich, gleich welche Einstellungen Sie haben.
text-eu-2026-07-23-1-rule-IG11b = Meta sagt nicht, ob mit dem Gerät oder den Daten eines Uploads trainiert wird; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-IG11b-cite-1 = die Richtlinie nennt Metadaten nur bei Interaktionen mit KI; Gerätekennungen und Daten von Uploads sind nicht genannt
text-eu-2026-07-23-1-rule-IG12 = Meta sagt, dass Ihre Interessen verwendet werden, um die Antworten der KI auf Sie abzustimmen; ob mit dieser Liste trainiert wird, sagt Meta nicht.
text-eu-2026-07-23-1-rule-IG12-cite-2 = die Richtlinie nennt diese Liste nicht
text-eu-2026-07-23-1-rule-IG14 = Meta nennt Notizen nicht; nach unserer Lesart erlaubt { $its-policy } die Verwendung einer Notiz nur, wenn sie selbst für alle sichtbar war.
text-eu-2026-07-23-1-rule-IG14-cite-1 = Notizen sind nicht genannt; nach unserer Lesart entscheidet die Zielgruppe der Notiz selbst
text-eu-2026-07-23-1-rule-TH1 = { $policy } erlaubt die Verwendung dessen, was Sie auf Threads gepostet haben, solange Ihr Threads-Profil öffentlich war.
text-eu-2026-07-23-1-rule-TH1-cite-2 = Threads ist nach Metas Richtlinie ein Meta-Produkt
text-eu-2026-07-23-1-rule-TH2 = Meta sagt, dass Name, Benutzername, Bild und Steckbrief auf Threads öffentlich bleiben, auch wenn Ihr Profil privat ist.
text-eu-2026-07-23-1-rule-WA6 = Meta sagt, dass Ihr Status Ende-zu-Ende-verschlüsselt ist, und { $its-policy } gilt nur für öffentliche Inhalte.
text-eu-2026-07-23-1-rule-WA6b = Meta sagt nicht, ob mit WhatsApp-Kanälen trainiert wird; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-WA6b-cite-2 = dies sind die Kanäle der Meta-Produkte; die von WhatsApp sind nicht genannt
text-eu-2026-07-23-1-rule-WA7 = Meta sagt nicht, ob mit Profil- und Kontodaten von WhatsApp trainiert wird; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-XC16 = Dies ist Teil Ihrer Nutzung der Meta-AI-App, und Metas Richtlinie führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-eu-2026-07-23-1-rule-CATCH = Meta sagt nicht, ob hiermit trainiert wird; wir haben weder dafür noch dagegen eine offizielle Aussage gefunden.
text-eu-2026-07-23-1-rule-WA1-cite-2 = Nachrichten sind Ende-zu-Ende-verschlüsselt
text-eu-2026-07-23-1-rule-WA2-cite-2 = der Garante nennt den KI-Agenten von WhatsApp
text-eu-2026-07-23-1-rule-WA3-counter-1 = CNIL, Mai 2025: bisherige WhatsApp-Interaktionen werden nicht weiterverwendet
text-eu-2026-07-23-1-rule-WA3-counter-2 = Meta, einmal so berichtet im Juni 2025: WhatsApp-Interaktionen werden derzeit nicht zum Training verwendet
text-eu-2026-07-23-1-source-P1 = Datenschutzrichtlinie von Meta (EU/EWR)
text-eu-2026-07-23-1-source-P2 = Wie Meta Informationen für generative KI-Modelle und -Funktionen verwendet
text-eu-2026-07-23-1-source-P6 = Datenschutzrichtlinie von Meta (EU/EWR), erster Text vom 16. Dezember 2025
text-eu-2026-07-23-1-source-P7 = Datenschutzrichtlinie von WhatsApp (EWR)
text-eu-2026-07-23-1-source-P8 = Nutzungsbedingungen der KIs von Meta (EU)
text-eu-2026-07-23-1-source-P9 = Ergänzende Datenschutzrichtlinie von Threads (EWR)
text-eu-2026-07-23-1-source-N1 = Meta-Newsroom, „Making AI Work Harder for Europeans“, zitiert nach Nairametrics
text-eu-2026-07-23-1-source-T1 = Meta-Newsroom, April 2026, zitiert nach der Zusammenstellung „Meta AI (and Muse)“ vom 2. Oktober 2026; die Seite selbst wurde nicht gelesen
text-eu-2026-07-23-1-source-G5 = E-Mail von Meta vom 19. April 2025, wie zitiert
text-eu-2026-07-23-1-source-U2 = Metas Bestätigung eines Widerspruchs, zitiert von einer Nutzerin oder einem Nutzer (Vereinigtes Königreich)
text-eu-2026-07-23-1-source-V4 = Erklärung von Meta vom 5. Juni 2025 zu WhatsApp, einmal so berichtet
text-eu-2026-07-23-1-source-I1 = Garante privacy, April 2025, nach Adnkronos
text-eu-2026-07-23-1-source-G2 = Bremer Datenschutzbeauftragte, 22. Mai 2025
text-eu-2026-07-23-1-source-G6 = Brandenburger Datenschutzbeauftragte, 19. Mai 2025
text-eu-2026-07-23-1-source-F1 = CNIL, zitiert nach Le Figaro
text-eu-2026-07-23-1-source-C5 = Besprechung mit dem Sachverhalt von OLG Köln 15 UKl 2/25
text-eu-2026-07-23-1-source-C7 = Deutschlandfunk zu OLG Köln 15 UKl 2/25, Mai 2025
text-eu-2026-07-23-1-source-NL2 = Consumentenbond, April 2025
text-eu-2026-07-23-1-caveat-others-may-have-shared = Wenn jemand anderes im Chat es mit der KI von Meta geteilt hat, würde Ihr Export es nicht zeigen.
text-eu-2026-07-23-1-caveat-how-much-ai-sees = Wie viel von einem Chat die KI von Meta sieht, wenn jemand sie erwähnt, ist nicht geprüft.
text-eu-2026-07-23-1-caveat-human-review = Metas Bedingungen sagen, dass auch Menschen bei Meta prüfen können, was der KI gesagt wird.
text-eu-2026-07-23-1-caveat-old-chat-later = Die Quellen sind sich über WhatsApp-Chats mit Meta AI vor dem 26. März 2026 nicht einig; ein alter Chat kann auch später noch verwendet werden.
text-eu-2026-07-23-1-caveat-camera-roll-shared = Ihr Export zeigt vielleicht nicht, welche Bilder danach veröffentlicht oder mit der KI von Meta geteilt wurden.
text-eu-2026-07-23-1-caveat-hidden-since-unknown = Der Export hält nicht fest, wann es verborgen wurde, und auch nicht, wer es vorher sehen konnte.
text-eu-2026-07-23-1-caveat-earlier-audience-unknown = Eine frühere, größere Zielgruppe würde in Ihrem Export nicht erscheinen.
text-eu-2026-07-23-1-caveat-owner-sets-audience = Wem der Beitrag, das Konto oder die Chronik gehört, bestimmt, wer dies sehen kann, und kann es jederzeit ändern.
text-eu-2026-07-23-1-caveat-group-type-may-change = Ihr Export hält nicht fest, ob die Gruppe öffentlich oder privat ist; wenn sich eine Gruppe ändert, sagt Meta nicht, was mit früheren Beiträgen geschieht.
text-eu-2026-07-23-1-caveat-not-named-by-meta = Metas Text nennt diese Art von Inhalt nicht.
text-eu-2026-07-23-1-caveat-direct-identifiers = Meta sagt, vor dem Training würden Namen und andere direkte Kennzeichen entfernt; außerhalb von Meta kann das niemand prüfen.
text-eu-2026-07-23-1-caveat-content-of-others = Ein eigener Widerspruch erreicht nicht, was andere über Sie veröffentlichen; eine Markierung zu entfernen macht ein Foto nicht weniger öffentlich.
text-eu-2026-07-23-1-caveat-picture-data-contested = Die Quellen sind sich hier nicht einig: Der von einem Gericht festgestellte Sachverhalt nennt solche Daten zusammen mit den Bildern, Metas Richtlinie nennt sie nur bei Interaktionen mit KI. Welche Angaben gemeint sind, ist nicht geprüft.
text-eu-2026-07-23-1-caveat-partners-data = Metas KI-Zeile nennt auch Informationen von Partnern, Dienstleistern und Dritten, ohne Einzelheiten.
text-eu-2026-07-23-1-caveat-wider-exposure = Ein Link zum Teilen ist ein Zeichen, dass mehr Menschen etwas sehen konnten; er zeigt nicht, dass es öffentlich war.
text-eu-2026-07-23-1-caveat-about-you-by-meta = Dies ist eine Liste, die Meta über Sie angelegt hat, nicht etwas, das Sie der KI geschrieben haben.
text-eu-2026-07-23-1-caveat-story-time = Eine Story ist 24 Stunden zu sehen, als Highlight länger; der Export hält Highlights nicht fest, und Meta sagt nicht, was mit abgelaufenen Storys geschieht.
text-eu-2026-07-23-1-caveat-close-friends-unmarked = Der Export hält nicht fest, welche Storys nur für enge Freunde waren.
text-eu-2026-07-23-1-caveat-threads-not-confirmed = Threads ist ein Meta-Produkt unter derselben Richtlinie; dass Beiträge von Threads verwendet werden, ist nicht bestätigt.
text-eu-2026-07-23-1-caveat-whatsapp-channels-open = WhatsApp-Kanäle sind ihrem Zweck nach offen; Metas Liste öffentlicher Inhalte nennt sie nicht.
text-eu-2026-07-23-1-caveat-whatsapp-technical-data = Wenn Sie Meta AI in WhatsApp nutzen, erhält Meta technische Daten wie Region, Sprache und Protokolle, um den Dienst bereitzustellen.

## eu-2025-12-16-1

text-eu-2025-12-16-1-note = Die Zeilen zu KI wurden im Text dieses Tages gelesen; wo für den Rest ein späterer Text zitiert wird, steht sein Datum daneben.
text-eu-2025-12-16-1-age-cite-1 = öffentliche Inhalte stehen nicht mehr in der Zeile für alle Altersgruppen
text-eu-2025-12-16-1-rule-FB4 = { $policy } erlaubt die Verwendung von Storys und Reels, wenn sie öffentlich waren; Live-Videos nennt sie nicht, und nach unserer Lesart gilt für sie dasselbe.
text-eu-2025-12-16-1-rule-FB4-cite-1 = Storys und Reels lassen sich auf Öffentlich stellen; Live-Videos werden ab dem 23. Juli 2026 genannt
text-eu-2025-12-16-1-source-P6b = Datenschutzrichtlinie von Meta (EU/EWR) vom 16. Dezember 2025, berichtigt bis 25. Februar 2026

## eu-2025-06-16-1

text-eu-2025-06-16-1-age-cite-1 = nur die Zeile zu öffentlichen Inhalten ist auf über 18-Jährige beschränkt, im selben Sinn wie später
text-eu-2025-06-16-1-source-P3 = Datenschutzrichtlinie von Meta (EU/EWR) vom 27. Mai 2025
text-eu-2025-06-16-1-source-P4 = Datenschutzrichtlinie von Meta (EU/EWR) vom 16. Juni 2025

## eu-2025-05-27-1

text-eu-2025-05-27-1-note = Die Zeilen zu KI und zu öffentlichen Inhalten wurden im Text dieses Tages gelesen; wo ein späterer Text zitiert wird, steht sein Datum daneben.
text-eu-2025-05-27-1-rule-FB16 = Dies gehört jemand anderem. { $the-policy } nennt nur, was Menschen selbst teilen; nach unserer Lesart erlaubt sie die Verwendung als eigenen Inhalt dieser Person, wenn sie es öffentlich hatte.
text-eu-2025-05-27-1-rule-FB16-cite-2 = was andere über Sie teilen, ist nicht genannt; nach unserer Lesart durfte Meta es als deren eigenen Inhalt nutzen

## uk-2024-09-13-1

text-uk-2024-09-13-1-text = Metas Ankündigung für das Vereinigte Königreich vom 13. September 2024
text-uk-2024-09-13-1-text-its = Metas Ankündigung für das Vereinigte Königreich vom 13. September 2024
text-uk-2024-09-13-1-note = Der Tag, an dem das Training im Vereinigten Königreich begann, ist nicht bekannt; der 13. September 2024 ist der früheste mögliche. Metas Richtlinientext für das Vereinigte Königreich wurde nicht gelesen: Wo der der EU zitiert wird, ist es unsere Lesart, dass er dort gilt.
text-uk-2024-09-13-1-age-cite-1 = Training mit öffentlichen Inhalten, die Erwachsene geteilt haben
text-uk-2024-09-13-1-rule-FB19 = Diese Zeile war an die KI von Meta gerichtet oder ist deren Antwort, und Metas Seite über generative KI führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-uk-2024-09-13-1-rule-FB18 = Dies ist Teil eines Chats mit der KI von Meta, und Metas Seite über generative KI führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-uk-2024-09-13-1-rule-FB20 = Dies wurde mit der KI von Meta gemacht oder ihr gegeben, und Metas Seite über generative KI führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-uk-2024-09-13-1-rule-IG8 = Dies war an die KI von Meta gerichtet oder von ihr gemacht, und Metas Seite über generative KI führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-uk-2024-09-13-1-rule-TH1 = { $policy } nennt nur Facebook und Instagram; nach unserer Lesart erlaubt sie auch die Verwendung dessen, was Sie auf Threads gepostet haben, solange Ihr Threads-Profil öffentlich war.
text-uk-2024-09-13-1-rule-TH1-cite-1 = die Ankündigung nennt Facebook und Instagram; dass Threads ebenso verwendet wird, ist unsere Lesart
text-uk-2024-09-13-1-rule-WA3 = Diese Zeile war an die KI von Meta gerichtet oder ist deren Antwort, und Metas Seite über generative KI führt solche Interaktionen auf, getrennt von öffentlichen Beiträgen.
text-uk-2024-09-13-1-rule-WA2 = Dies ist Teil eines Chats mit der KI von Meta, und Metas Seite über generative KI führt solche Interaktionen auf, getrennt von öffentlichen Beiträgen.
text-uk-2024-09-13-1-rule-WA2-cite-2 = die Seite über generative KI gilt für alle und führt Interaktionen mit KI auf
text-uk-2024-09-13-1-rule-XC16 = Dies ist Teil Ihrer Nutzung der Meta-AI-App, und Metas Seite über generative KI führt solche Interaktionen als Trainingsdaten auf, getrennt von öffentlichen Beiträgen.
text-uk-2024-09-13-1-rule-FB1-cite-1 = Meta beginnt das Training mit öffentlichen Inhalten, die Erwachsene auf Facebook und Instagram im Vereinigten Königreich geteilt haben
text-uk-2024-09-13-1-source-U1 = Meta-Newsroom, „Building AI technology for the UK in a responsible and transparent way“

## us-2026-07-23-1

text-us-2026-07-23-1-text = Metas US-Richtlinie vom 23. Juli 2026
text-us-2026-07-23-1-text-its = Metas US-Richtlinie vom 23. Juli 2026
text-us-2026-07-23-1-note = Von der Richtlinie der USA wurden die Zeile zu KI, die Seite über generative KI und die Hinweisbanner gelesen; wo die Richtlinie der EU zitiert wird, ist es unsere Lesart, dass sie in den USA gilt. Ausnahmen nach dem Recht eines Bundesstaats ließen sich nicht prüfen.
text-us-2026-07-23-1-age-cite-1 = die Zeile zu KI sagt nichts zum Alter
text-us-2026-07-23-1-age-cite-2 = keine Antwort zu Erwachsenen, deren Beiträge aus ihrer Minderjährigkeit stammen
text-us-2026-07-23-1-age-now = Die Person, der das Konto gehört, ist unter 18. Metas Richtlinie für diese Region hat keine Zeile zum Alter, und wir haben keine offizielle Aussage zu öffentlichen Inhalten von Menschen unter 18 gefunden.
text-us-2026-07-23-1-rule-FB1-cite-1 = die Zeile nennt öffentliche Inhalte von Ihnen oder anderen und Interaktionen mit KI
text-us-2026-07-23-1-rule-FB16-cite-1 = die Zeile nennt öffentliche Inhalte von Ihnen oder anderen
text-us-2026-07-23-1-source-AU1 = Anhörung im australischen Senat am 11. September 2024, wie berichtet

## us-2025-12-16-1

text-us-2025-12-16-1-text = Metas US-Richtlinie vom 16. Dezember 2025
text-us-2025-12-16-1-text-its = Metas US-Richtlinie vom 16. Dezember 2025
text-us-2025-12-16-1-note = Von dieser Richtlinie der USA wurde die Zeile zu KI gelesen; wo die Richtlinie der EU zitiert wird, ist es unsere Lesart, dass sie in den USA gilt. Ausnahmen nach dem Recht eines Bundesstaats ließen sich nicht prüfen.
text-us-2025-12-16-1-source-P2a = Richtlinie von Meta Platforms, Inc. (USA) vom 16. Juni 2025, mit der Seite über generative KI
text-us-2025-12-16-1-source-P2b = Richtlinie von Meta Platforms, Inc. (USA) vom 16. Dezember 2025

## us-2023-09-01-1

text-us-2023-09-01-1-text = Metas Seite über generative KI
text-us-2023-09-01-1-text-its = Metas Seite über generative KI
text-us-2023-09-01-1-note = Vor dem 16. Dezember 2025 hat die Richtlinie der USA keine Zeile zu KI; Beleg ist Metas Seite über generative KI. Wo die Richtlinie der EU zitiert wird, ist es unsere Lesart, dass sie in den USA gilt.
text-us-2023-09-01-1-rule-FB1-cite-2 = öffentliche Beiträge wurden für die im September 2023 eingeführten Funktionen von Meta AI verwendet
text-us-2023-09-01-1-source-US1 = Verwendung öffentlicher Beiträge seit September 2023, wie berichtet

## br-2024-10-01-1

text-br-2024-10-01-1-text = Metas Richtlinie für Brasilien
text-br-2024-10-01-1-text-its = Metas Richtlinie für Brasilien
text-br-2024-10-01-1-note = Metas Richtlinientext und KI-Nutzungsbedingungen für Brasilien wurden nicht gelesen: Wo die der EU zitiert werden, ist es unsere Lesart, dass sie in Brasilien gelten.
text-br-2024-10-01-1-age-cite-1 = der Plan zur Einhaltung nimmt Daten von Konten unter 18 aus, bis die Behörde entscheidet
text-br-2024-10-01-1-rule-FB1-cite-1 = die ANPD erlaubt Meta, Daten unter einem Plan zur Einhaltung zum Training zu verwenden
text-br-2024-10-01-1-source-B2 = ANPD hebt ihre Aussetzung auf, 30. August 2024, nach Jornal do Comércio
text-br-2024-10-01-1-source-B3 = ANPD hebt ihre Aussetzung auf, 30. August 2024, nach DPL News

## row-2023-09-01-1

text-row-2023-09-01-1-note = Dass hier gilt, was in den Vereinigten Staaten gilt, ist unsere Annahme; für Australien sprechen Metas Antworten an den Senat dafür. Wo die Richtlinie der EU zitiert wird, ist es unsere Lesart.
text-row-2023-09-01-1-age-cite-1 = Konten unter 18 sind ausgenommen; keine Antwort zu Erwachsenen, deren Beiträge aus ihrer Minderjährigkeit stammen
text-row-2023-09-01-1-age-now = Die Person, der das Konto gehört, ist unter 18. Meta hat dem australischen Senat erklärt, Konten von Menschen unter 18 auszunehmen; wir haben keinen Text von Meta gefunden, der das für diese Region sagt.
text-row-2023-09-01-1-rule-FB1-cite-1 = Metas Antwort auf die Frage, ob jedes öffentliche Foto und jeder öffentliche Text seit 2007 genommen wurde, sofern nicht auf privat gestellt

## personalisation-2025-12-16-1

text-personalisation-2025-12-16-1-text = Metas Hinweis auf die Änderung vom 16. Dezember 2025
text-personalisation-2025-12-16-1-note = Meta sagte „die meisten Regionen“, ohne Ausnahmen zu nennen; die Presse nennt die EU, das Vereinigte Königreich und Südkorea.
text-personalisation-2025-12-16-1-rule-PE1 = Meta sagt, dass Chats mit der KI verwendet werden, um Inhalte und Werbung auf Sie abzustimmen.
text-personalisation-2025-12-16-1-rule-PE1-cite-2 = keine Möglichkeit, sich auszunehmen; Hinweise ab 7. Oktober 2025
text-personalisation-2025-12-16-1-rule-PE1b = Dieser Chat ist älter als der 16. Dezember 2025, ab dem Meta nach eigener Aussage Chats mit der KI verwendet, um Inhalte und Werbung auf Sie abzustimmen.
text-personalisation-2025-12-16-1-rule-PE1b-cite-2 = Unterhaltungen vor dem 16. Dezember 2025 sind ausgenommen
text-personalisation-2025-12-16-1-rule-FB23b = Meta sagt, dass Ihre Interessen verwendet werden, um die Antworten der KI auf Sie abzustimmen.
text-personalisation-2025-12-16-1-rule-CATCH = Ob Meta dies verwendet, um Inhalte auf Sie abzustimmen, wird hier nicht betrachtet; dies sagt weder das eine noch das andere.
text-personalisation-2025-12-16-1-source-P2a = Datenschutzrichtlinie von Meta (USA), Hinweis auf die Änderung
text-personalisation-2025-12-16-1-source-D1 = The Hans India, 2. Oktober 2025

## eu-2026-07-23-2

text-eu-2026-07-23-2-rule-FB27 = Hier haben Sie Metas KI gerufen. Eine solche Zeile fällt als KI-Interaktion darunter, wer auch immer sie sehen konnte; ob die KI antwortete, steht nicht in Ihrem Export.
text-eu-2026-07-23-2-rule-FB27-cite-3 = dass eine Erwähnung in einem Kommentar die KI ruft, wird nicht gesagt; das ist unsere Lesart
text-eu-2026-07-23-2-rule-WA9 = Dieser Chat sagt, dass KI von Meta ihn erhält. Was auf den Hinweis folgt, war nach dessen Worten an Metas KI gerichtet, und Metas Richtlinie nennt solche Interaktionen als Trainingsdaten, getrennt von öffentlichen Beiträgen.
text-eu-2026-07-23-2-rule-WA9b = Metas Satz über Nachrichten nennt nur Freunde und Familie; Meta sagt nicht, ob es mit einem Chat mit einem Unternehmen ohne seine KI trainiert oder mit dem, was vor einem Hinweis darauf steht.
text-eu-2026-07-23-2-rule-WA9b-cite-2 = ein Unternehmen kann Meta als Dienstleister verwenden
text-eu-2026-07-23-2-rule-WA10 = Der WhatsApp-Support lässt manche Nachrichten von KI von Meta schreiben und nennt keinen anderen Zweck; Meta sagt nicht, ob es mit diesem Chat trainiert.
text-eu-2026-07-23-2-rule-XC16-cite-3 = was im Feed von Meta AI und Vibes veröffentlicht wird, ist ohne Ende öffentlich; ein geteilter Link zu einer Unterhaltung läuft nicht ab
text-eu-2026-07-23-2-source-T1 = Zusammenstellung „Meta AI (and Muse)“ vom 2. Oktober 2026, die Metas Newsroom und eigene Versuche nennt
text-eu-2026-07-23-2-source-WW1 = Texte von WhatsApps Webprogramm zu Chats mit Unternehmen
text-eu-2026-07-23-2-source-B6 = Nanobits: WhatsApps Formular für Nachrichten mit KIs, Brasilien
text-eu-2026-07-23-2-source-IC1 = Metas Sprecher über Meta AI in Kommentaren, März 2025, wie berichtet
text-eu-2026-07-23-2-caveat-label-not-proof = Der Hinweis ist WhatsApps eigene Kennzeichnung dieses Chats; ob Metas KI jede Zeile erhielt, ist von außen nicht zu sehen.
text-eu-2026-07-23-2-caveat-ai-mention-not-launched = Hier haben Sie Metas KI-Konto genannt. Dass es an Ihrem Wohnort antwortet, war nicht bekannt, deshalb wird der Beitrag wie jeder andere beurteilt.
text-eu-2026-07-23-2-caveat-opened-in-the-app = Was Sie im Feed von Meta AI und Vibes veröffentlicht haben, ist öffentlich, bis Sie es entfernen, und wer einen geteilten Link hat, kann diese Unterhaltung lesen; Ihr Export zeigt vielleicht keines von beiden.

## ch-2025-05-27-1

text-ch-2025-05-27-1-text = Metas Richtlinie für die EU
text-ch-2025-05-27-1-text-its = Metas Richtlinie für die EU
text-ch-2025-05-27-1-note = Metas Text für die Schweiz wurde nicht gelesen. Schweizer Medien vom Mai 2025 berichten denselben Beginn und dasselbe Formular wie in der EU; dass der Text der EU in der Schweiz gilt, ist unsere Lesart. Im Juni 2024 erfuhr der Schweizer Datenschutzbeauftragte, dass Daten von Nutzern in der Schweiz nicht verwendet würden: Das war der Plan, den Meta damals aussetzte.
text-ch-2025-05-27-1-age-cite-1 = Minderjährige sind ausgenommen
text-ch-2025-05-27-1-rule-FB1-cite-1 = die Schweiz gehört zu den Ländern, in denen das Training am 27. Mai 2025 begann
text-ch-2025-05-27-1-source-CH2 = Blick über den Beginn des Trainings in der Schweiz, Mai 2025
text-ch-2025-05-27-1-source-CH3 = Schweizer Radio und Fernsehen SRF, Kassensturz Espresso, Mai 2025
text-ch-2025-05-27-1-source-CH4 = IT Magazine (Schweiz) über die Formulare, Mai 2025
text-ch-2025-05-27-1-source-CH5 = Watson (Schweiz) über den Widerspruch, Mai 2025

## uk-2024-09-13-2

text-uk-2024-09-13-2-rule-WA9 = Dieser Chat sagt, dass KI von Meta ihn erhält. Was auf den Hinweis folgt, war nach dessen Worten an Metas KI gerichtet, und Metas Seite über generative KI nennt solche Interaktionen als Trainingsdaten, getrennt von öffentlichen Beiträgen.

## us-2026-07-23-2

text-us-2026-07-23-2-note = Wo der Text der EU oder ein späterer zitiert wird, stehen seine Region und sein Tag dabei, und dass er hier gilt, ist unsere Lesart. Widerspruchsrechte nach dem Recht eines Bundesstaats konnten nicht überprüft werden.
text-us-2026-07-23-2-rule-XC17 = Das gehört zu einer Unterhaltung mit Muse. Berichten zufolge verbessern solche Unterhaltungen Metas KI-Modelle, wenn „Help improve our AI models“ in Muse nicht aus ist; aus gilt, wie Meta erklärt, auch für frühere.
text-us-2026-07-23-2-rule-XC17-cite-1 = Muse trainiert mit Unterhaltungen, wenn „Help improve our AI models“ nicht aus ist; aus gilt laut Meta auch für frühere Interaktionen
text-us-2026-07-23-2-source-P2 = Richtlinie von Meta Platforms, Inc. vom 23. Juli 2026, mit der Seite über generative KI
text-us-2026-07-23-2-source-P2d = Richtlinie von Meta Platforms, Inc. vom 16. Dezember 2025, archiviert am 11. Juli 2026
text-us-2026-07-23-2-source-P10 = Nutzungsbedingungen der Meta-KIs (außerhalb von EU, Vereinigtem Königreich, Brasilien)

## us-2025-12-16-2

text-us-2025-12-16-2-rule-FB4 = { $policy } erlaubt die Verwendung von Storys und Reels, wenn sie öffentlich waren; Live-Videos nennt sie nicht, und nach unserer Lesart gilt für sie dasselbe.

## us-2023-09-01-2

text-us-2023-09-01-2-note = Vor dem 16. Dezember 2025 hat die Richtlinie keine Zeile zu KI; Beleg ist Metas Seite über generative KI. Wo der Text der EU oder ein späterer zitiert wird, stehen seine Region und sein Tag dabei, und dass er hier gilt, ist unsere Lesart.

## br-2024-10-01-2

text-br-2024-10-01-2-rule-WA9-cite-2 = die brasilianische Fassung verlinkt die Rechte und einen Weg, zu widersprechen

## row-2026-07-23-1

text-row-2026-07-23-1-text = Metas Richtlinie vom 23. Juli 2026
text-row-2026-07-23-1-text-its = Metas Richtlinie vom 23. Juli 2026
text-row-2026-07-23-1-note = Beurteilt nach der Richtlinie von Meta Platforms, Inc., die in den meisten Ländern gezeigt wird; dass sie an Ihrem Wohnort gezeigt wird, ist unsere Lesart.
text-row-2026-07-23-1-rule-TH6-cite-1 = Versuch mit Metas KI-Konto auf Threads in Argentinien, Malaysia, Mexiko, Saudi-Arabien und Singapur ab dem 12. Mai 2026; es antwortet öffentlich
text-row-2026-07-23-1-rule-TH6-cite-2 = die Zeile nennt, was Sie oder andere mit Funktionen von KI bei Meta austauschen
text-row-2026-07-23-1-source-AU4 = Digital Rights Watch (Australien), 26. November 2025, einmal als Auszug gesehen
text-row-2026-07-23-1-source-KO1 = Kyunghyang Shinmun über die Beschwerde von NGOs bei der koreanischen Behörde, 16. April 2025
text-row-2026-07-23-1-source-CA1 = The Canadian Press über das Ablehnen, 2024
text-row-2026-07-23-1-source-P11 = Instagrams Fassung der Richtlinie von Meta Platforms, Inc., Banner für die übrige Welt
text-row-2026-07-23-1-source-TA1 = Versuch mit Metas KI-Konto auf Threads, Mai 2026, wie berichtet

## row-2025-12-16-1

text-row-2025-12-16-1-text = Metas Richtlinie vom 16. Dezember 2025
text-row-2025-12-16-1-text-its = Metas Richtlinie vom 16. Dezember 2025

## personalisation-2025-12-16-2

text-personalisation-2025-12-16-2-note = Meta sprach von „den meisten Regionen“, ohne Ausnahmen zu nennen; die Presse nennt die EU, das Vereinigte Königreich und Südkorea. Ein Text für Japan oder Brasilien wurde nicht gelesen.
text-personalisation-2025-12-16-2-rule-CATCH-cite-1 = die Berichte nennen nur Chats mit KI
text-personalisation-2025-12-16-2-source-P2a = Richtlinie von Meta Platforms, Inc. (USA) vom 16. Juni 2025, mit dem Hinweis auf die Änderung vom 16. Dezember 2025
text-personalisation-2025-12-16-2-source-P2c = Richtlinie von Meta Platforms, Inc. vom 16. Dezember 2025, archiviert am 5. März 2026
text-personalisation-2025-12-16-2-caveat-ads-sensitive-topics = Meta erklärt, Themen wie Gesundheit, Religion oder Politik in diesen Chats nicht für Werbung zu verwenden; dieses Programm sortiert Chats nicht nach Themen.
