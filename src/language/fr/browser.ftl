### What only the page that takes the files says in French: the browser edition (web/page).

own-name = Français

## The head

tagline = Vos données Meta, lues sur votre propre appareil
title = Avec lesquels de vos contenus Meta peut-elle entraîner son IA ?
lead = Donnez à cette page le fichier zip que Meta vous a envoyé : elle le lit ici, dans cet onglet, et vous le dit contenu par contenu. Rien n’est installé, rien n’est envoyé.
language = Langue

## Files

files = Vos fichiers
drop = Déposez ici des fichiers zip, des dossiers ou des discussions
drop-more = Toutes les parties d’un export, ensemble ou l’une après l’autre ; aussi des discussions WhatsApp exportées.
choose-files = Choisir des fichiers
choose-folder = Choisir un dossier
example = Essayer avec un export inventé
remove = Retirer { $name }
remove-all = Tout retirer
more-files = et d’autres fichiers : { $n }
read-again = Lire ces fichiers

## What the files may not say

about-you = Ce que les fichiers ne disent peut-être pas
where = Où vous vivez
where-export = Ce que dit l’export
objected = Jour de votre opposition
objected-hint = Si vous avez fait opposition à l’entraînement de l’IA ; sinon, laissez vide.
form = Où vous avez fait opposition
form-both = Facebook et Instagram
form-instagram = Instagram et Threads
form-whatsapp = WhatsApp (messages avec des IA)
me = Votre nom dans les discussions
me-hint = Seulement pour les discussions WhatsApp et les messages chiffrés, qui ne disent pas à qui ils sont.

## The report, and saving

stop = Arrêter
report = Rapport
to-controls = Fichiers, réponses et enregistrement
to-report = Vers le rapport
save = Enregistrer
save-hint = Rien ne reste dans ce navigateur : ce que vous n’enregistrez pas disparaît quand vous fermez l’onglet.
save-page = Enregistrer la page
save-redacted = Enregistrer la page anonymisée
save-json = Enregistrer le JSON
save-csv = Enregistrer le CSV
save-md = Enregistrer le Markdown
letter = Écrire la lettre
letter-hint = La lettre est un projet d’opposition, pas un conseil juridique.

## Answers

answers = Vos réponses
answers-none = Le rapport demande ce que vous seul pouvez savoir. Ce que vous y répondez le change aussitôt.
answer-given = { $ask } { $answer }
answer-public = Public
answer-private = Non public
answer-unknown = Inconnu
take-back = Retirer : { $ask }
save-answers = Enregistrer les réponses
open-answers = Ouvrir des réponses
forget-answers = Tout retirer

## Where the zip comes from

get = Où obtenir le fichier zip ?
get-1 = Ouvrez accountscenter.facebook.com et choisissez « Vos informations et autorisations ».
get-2 = Choisissez « Exporter vos informations » (ou « Télécharger ») et les profils concernés.
get-3 = Choisissez le format JSON et toute la période (« Depuis le début »), vers votre appareil.
get-4 = Meta vous écrit sous quelques jours. Téléchargez chaque fichier zip et déposez-le ici ; rien n’est à décompresser.

## How one knows that nothing is sent

trust = Comment savoir que rien n’est envoyé ?
trust-1 = Débranchez : coupez le Wi-Fi et les données mobiles, puis faites lire votre fichier zip. Tout fonctionne hors ligne.
trust-2 = Regardez le réseau : outils de développement (F12), onglet « Réseau ». Rien n’y apparaît que ce fichier et ce qu’il a fait dans cet onglet (blob:).
trust-3 = Lisez la règle : cette ligne se trouve en haut du fichier. Elle interdit à la page toute connexion, et votre navigateur l’applique.
about = metaudit { $version }, source { $commit } ; module SHA-256 { $hash }
about-more = Sans lien avec Meta. Logiciel libre ; il dit ce que permet la politique publiée par Meta et n’est pas un conseil juridique.

## How far it is

status-empty = Pas encore de fichiers.
status-opening = Ouverture des fichiers …
status-reading = Lecture : { $read } sur { $all } Mo, encore { $left } Mo
status-writing = Écriture du rapport …
status-done = Terminé. Contenus : { $items } ; concernés par la politique de Meta : { $covered } ; à préciser : { $undecided }.
status-unread = Certains fichiers n’ont pas pu être lus ; le rapport les nomme.
status-stopped = Arrêté. Rien n’en a été gardé.
status-saved = { $name } est enregistré là où votre navigateur met les téléchargements.
file = ce fichier

## What went wrong, and what to do

error-missing = { $name } : ce fichier n’existe plus.
do-missing = Choisissez-le de nouveau.
error-unreadable = { $name } : le navigateur ne peut pas le lire.
do-unreadable = Choisissez-le de nouveau ; s’il est dans un dossier en nuage, téléchargez-le d’abord sur cet appareil.
error-not-an-archive = { $name } : ce n’est ni un fichier zip ni un dossier de Meta.
do-not-an-archive = Donnez le fichier zip que Meta vous a envoyé, ou le dossier où il a été décompressé.
error-cut-off = { $name } : ce fichier zip est tronqué ; son téléchargement n’est pas complet.
do-cut-off = Téléchargez-le de nouveau chez Meta et attendez qu’il soit complet.
error-damaged = { $name } : ce fichier zip est endommagé.
do-damaged = Téléchargez-le de nouveau chez Meta.
error-split = { $name } : c’est un morceau d’un fichier zip découpé.
do-split = Réunissez les morceaux, ou décompressez-les avec un programme comme 7-Zip et donnez le dossier.
error-too-many-entries = Il contient trop de fichiers : ce n’est pas un export de Meta.
do-too-many-entries = Donnez seulement les fichiers zip que Meta a envoyés.
error-packed = { $name } : c’est compressé d’une manière qui n’est pas ouverte ici.
do-packed = Décompressez-le avec le programme qui l’a fait et donnez le dossier.
error-of-the-phone = { $name } : c’est le fichier chiffré que WhatsApp garde sur le téléphone ; il ne peut pas être lu ici.
do-of-the-phone = Exportez la discussion dans WhatsApp : ouvrez-la, puis « Plus » et « Exporter discussion », et donnez ce fichier.
error-no-export = { $given } : aucun export de Meta n’y a été trouvé.
do-no-export = Donnez un téléchargement de Facebook, Instagram, Threads, Messenger ou Meta AI, en JSON ou HTML, ou une discussion WhatsApp exportée.
error-closed = { $given } : il est protégé par un mot de passe, ou compressé d’une manière inconnue ici ({ $name }).
do-closed = Décompressez-le avec le programme qui l’a fait et donnez le dossier.
error-broken = { $given } : rien n’y est lisible ; il est endommagé ({ $name }).
do-broken = Téléchargez-le de nouveau chez Meta, ou exportez de nouveau la discussion.
error-two-downloads = Ce sont deux téléchargements du même compte ({ $name }).
do-two-downloads = Retirez-en un.
error-several-people = Ce sont les exports de plusieurs personnes : { $name }.
do-several-people = Lisez les exports d’une personne à la fois.
error-no-room = C’est plus que ne peut contenir la mémoire d’un onglet.
do-no-room = Fermez d’autres onglets et réessayez, donnez un compte à la fois, ou utilisez le programme metaudit, qui demande peu de mémoire.
error-answers = Ces réponses ne peuvent pas servir ici : { $detail }
do-answers = Corrigez cette ligne dans un éditeur de texte, ouvrez les réponses enregistrées pour ce compte, ou retirez toutes les réponses.
error-pack = Il y a une faute dans la politique selon laquelle metaudit juge : { $detail }
do-pack = Choisissez autre chose sous « Où vous vivez », et signalez l’erreur, s’il vous plaît.
error-stopped = La lecture a été arrêtée.
do-stopped = Relisez les fichiers quand vous voulez.
error-other = Cela n’a pas marché : { $detail }
do-other = Rouvrez cette page et réessayez ; si cela échoue encore, signalez-le, s’il vous plaît.
error-letter-no-region = On ne sait pas où vous vivez, et une lettre repose sur le droit de ce lieu.
do-letter-no-region = Choisissez-le sous « Où vous vivez ».
error-nothing-read = Rien n’a encore été lu.
do-nothing-read = Choisissez d’abord vos fichiers.
error-no-wasm = Ce navigateur ne peut pas exécuter le programme de cette page (il lui manque WebAssembly ou DecompressionStream, ou il l’interdit).
do-no-wasm = Ouvrez-la dans un Firefox, Chrome, Edge ou Safari récent sans mode isolement, ou utilisez le programme metaudit.
error-folder = Ce navigateur ne transmet pas un dossier déposé ici.
do-folder = Choisissez-le avec « Choisir un dossier », ou déposez le fichier zip lui-même.
error-gave-up = metaudit a fait une erreur pendant la lecture et a dû s’arrêter ({ $detail }).
do-gave-up = Vos fichiers sont intacts. Essayez-les un par un, utilisez le programme metaudit, et signalez l’endroit entre parenthèses.
