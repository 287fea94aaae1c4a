### What only the program says in French: on the terminal, and never in the browser edition.

## What failed

failed-at = { $path } : { $why }
failed-several-in-one = un seul fichier ne peut contenir les rapports de { $n } personnes
failed-person-beside-another = { $accounts } : ces données se trouvent dans le même dossier ou zip que celles d’une autre personne
failed-report-given = { $path } : c’est un rapport de metaudit, pas un export
failed-folder-empty = { $path } : ce dossier est vide
failed-nothing-in-folder = { $path } : aucun export de données Meta n’a été trouvé dans ce dossier
failed-empty-file = { $path } : aucun export de données Meta n’y a été trouvé ; le fichier est vide
failed-text-file = { $path } : aucun export de données Meta n’y a été trouvé ; c’est un texte
failed-other-file = { $path } : aucun export de données Meta n’y a été trouvé ; c’est un fichier d’un autre type
failed-zip-empty = { $path } : ce fichier zip est vide
failed-zip-locked = { $path } : ce fichier zip est protégé par un mot de passe
failed-zip-of-others =
    { $n ->
        [one] { $path } : aucun export de données Meta n’y a été trouvé ; le zip contient { $n } autre fichier
       *[other] { $path } : aucun export de données Meta n’y a été trouvé ; le zip contient { $n } autres fichiers
    }
failed-ending = { $path } : cette extension ne correspond à aucune forme de rapport
failed-other-report = { $path } : il y a là un rapport sur autre chose : { $other } ; celui-ci porte sur { $mark }
failed-foreign-file = { $path } : il y a déjà un fichier, et ce n’est pas un rapport de metaudit
failed-unreadable-file = { $path } : il y a déjà un fichier, et il est illisible : { $why }
failed-no-folder = { $path } : le dossier où l’enregistrer n’existe pas
failed-is-folder = { $path } : c’est un dossier
failed-is-input = { $path } : c’est l’un des fichiers à lire
failed-inside-input = { $path } : cet emplacement se trouve dans un dossier à lire
failed-too-large = il dépasse { $limit } octets, ce qui n’arrive à aucun fichier de ce genre
failed-none-found = aucun export n’a été trouvé dans ces dossiers : { $folders }
failed-no-pack = il n’existe pas de version { $id } de la politique
failed-no-pack-in-folder = { $path } : ce dossier ne contient aucune version de la politique : aucun de ses fichiers ne se termine par .toml
failed-too-many-packs = { $path } : ce dossier contient plus de { $limit } versions de la politique
failed-letter-ending = { $path } : cette extension ne correspond à aucune forme de lettre
failed-letter-taken = { $path } : il y a déjà un fichier, et vous y avez peut-être écrit
failed-diff-ending = { $path } : cette extension ne correspond à aucune forme de comparaison
failed-diff-taken = { $path } : il y a déjà un fichier, et ce n’est pas une comparaison de metaudit
failed-batch-no-folder = { $path } : ce dossier n’existe pas
failed-batch-nothing = { $path } : aucun export n’a été trouvé dans ce dossier
failed-batch-other = { $path } : un lot a été commencé dans ce dossier avec d’autres options, ou par une autre version
failed-batch-taken = { $path } : ce dossier contient autre chose
failed-case = { $path } : cas { $name } : { $why }
failed-row = { $path } : ligne { $row } : { $why }
failed-threads = impossible de lancer les threads : { $why }
failed-signal = impossible d’intercepter Ctrl-C : { $why }
failed-terminal = { $why }
failed-print = impossible d’écrire le résultat : { $why }
failed-stopped = interrompu

## Why a report is not written

unwritten-why = { $path } : impossible d’enregistrer le rapport : { $why }
unwritten-not-allowed = vous n’avez pas le droit d’y écrire
unwritten-no-folder = le dossier n’existe pas
unwritten-no-room = il n’y a plus de place sur le disque
unwritten-read-only = on ne peut rien écrire sur ce disque
unwritten-is-folder = un dossier porte ce nom
unwritten-too-many-open = ce programme ne peut pas ouvrir davantage de fichiers

## What is wrong with the table of a batch

case-two-regions = deux régions
case-two-answers = deux fichiers de réponses
case-two-names = deux noms dans les discussions
case-no-columns = il n’a pas de colonnes case et path
case-no-column = il n’y a pas de colonne { $name }
case-unnamed = elle ne nomme aucun cas

## What to do about a failure

do-this = Que faire : { $hint }.
do-diff-or-newest = pour voir ce qui a changé : metaudit diff { $old } { $new } ; ou prendre le plus récent avec --newest
do-one-or-newest = n’en donner qu’un, ou prendre le plus récent avec --newest
do-each = faire un rapport par personne : metaudit { $paths } --each ; si tout est à vous, ajouter --one-person
do-check-path = vérifier le chemin ; pour l’obtenir sans erreur, glisser le fichier dans le terminal
do-near = vérifier le chemin ; il existe { $path }
do-download-whole = le télécharger de nouveau chez Meta, et attendre la fin du téléchargement
do-join = réunir les morceaux, ou les décompresser avec un programme comme 7-Zip et donner le dossier
do-zip-or-folder = donner le fichier zip envoyé par Meta, ou le dossier où il a été décompressé
do-plain-text = l’enregistrer en texte brut (.txt) si c’est une discussion ; sinon donner le fichier zip envoyé par Meta
do-only-zips = donner seulement les fichiers zip envoyés par Meta
do-zip = donner le fichier zip envoyé par Meta
do-may-read = vérifier que vous avez le droit de le lire
do-more-files = lui permettre d’ouvrir plus de fichiers (ulimit -n 1024 dans le même terminal), puis réessayer
do-copy = le copier sur un autre disque, et donner cette copie
do-download = le télécharger de nouveau chez Meta
do-download-or-export = le télécharger de nouveau chez Meta, ou exporter de nouveau la discussion
do-unpack = le décompresser avec le programme qui l’a créé, et donner le dossier
do-password = le décompresser avec son mot de passe, et donner le dossier
do-export-chat = exporter la discussion dans WhatsApp (l’ouvrir, puis « Plus » et « Exporter discussion »), et donner ce fichier
do-give = donner le zip ou le dossier d’un export de Facebook ou d’Instagram (« Télécharger vos informations »), en JSON ou en HTML, ou une discussion WhatsApp exportée
do-one-person = donner seulement les exports d’un même compte d’une même personne
do-nothing-written = aucun rapport n’a été enregistré
do-written-stays = ce qui a été enregistré est conservé
do-room = libérer de la place sur le disque, ou choisir un autre emplacement avec -o FICHIER
do-print = vérifier où il est envoyé : il n’y a peut-être plus de place
do-mend-line = corriger cette ligne, ou la supprimer
do-region-or-policy = choisir la région avec --region, ou une version de la politique valable pour elle avec --policy
do-elsewhere = choisir un autre emplacement avec -o FICHIER
do-force = le déplacer, choisir un autre emplacement avec -o FICHIER, ou le remplacer avec --force
do-report = donner un rapport écrit par -o report.json
do-report-or-export = donner un rapport écrit par -o report.json, ou l’export lui-même
do-item-ids = les identifiants des contenus figurent dans chaque rapport
do-letter-ids = les identifiants des contenus figurent dans le rapport : sur la page, avec chaque contenu, et dans les rapports JSON et CSV
do-question-ids = les identifiants des questions figurent dans le rapport ; metaudit ask les indique aussi
do-answers-path = vérifier le chemin des réponses ; metaudit ask les écrit
do-one-thread = essayer --threads 1
do-endings = utiliser une de celles-ci : { $endings }, ou donner un dossier qui existe
do-parquet = seul un programme compilé avec `--features parquet` l’écrit ; .jsonl contient la même chose
do-letter-endings = utiliser .docx, .html (une page à imprimer), .md ou .txt
do-diff-endings = utiliser .html, .md ou .json
do-make-folder = créer le dossier, ou choisir un autre emplacement avec -o FICHIER
do-packs = docs/packs.md explique ce que contient une version ; metaudit policy show ID en affiche une comme modèle
do-pack-list = metaudit policy list les énumère
do-pack-path = vérifier le chemin de la version
do-path = vérifier le chemin
do-our-error = c’est une erreur de notre part, merci de la signaler
do-say-region = dire où vous vivez, avec --region ou dans le fichier de réponses
do-folder-of-reports = donner un dossier avec -o : chaque rapport y reçoit son propre nom
do-folder-each = mettre ce qui appartient à chaque personne dans un dossier à part
do-drag = glisser le fichier zip envoyé par Meta dans cette fenêtre, après le mot metaudit et une espace
do-unredacted = donner l’export, ou un rapport écrit sans --redact
do-one-account = donner deux rapports ou exports d’un même compte
do-batch-folder = donner le dossier où se trouvent les exports
do-batch-options = donner les mêmes options, choisir un autre dossier avec -o, ou recommencer avec --force
do-new-folder = donner un dossier nouveau ou vide
do-once = n’écrire chaque indication qu’une fois par cas
do-columns = les colonnes sont case, path, region, objected_on, answers et me ; voir docs/many-exports.md
do-rest = le reste a été examiné ; procurez-vous de nouveau ce qui est nommé ici, ou passez-vous-en

## Why a report is not explained or compared

report-no-report = ce n’est pas un rapport JSON que cette version de metaudit sache lire : { $why }
report-not-said = il n’indique pas { $schema }
report-not-of = il n’indique pas sur quoi il porte
report-too-many-threads = il contient plus de { $limit } conversations
report-no-item = aucun contenu de ce rapport ne porte l’identifiant { $id }
report-redacted = ce rapport est anonymisé : sans textes ni identifiants, les contenus ne peuvent pas être reconnus
report-unlike = ce sont deux comptes différents : { $old } et { $new }

## What is typed wrongly

given-day = « { $text } » ne désigne pas un jour sans équivoque ; écrivez-le ainsi : 2025-05-20
given-language = les langues sont { $codes } et { $last }

## When nothing is given: looking for exports

found-intro = Voici ce qui ressemble à des exports de vos données, les plus récents d’abord :
found-which = Lequel ? Tapez un numéro, ou plusieurs séparés par des virgules. Entrée seule prend le premier, q arrête.
found-numbers = tapez des numéros de 1 à { $most }
found-saved = enregistré le { $day }
found-no-day = sans date
found-no-name = sans nom
found-parts = { $parts } parties
found-and = {" "}et{" "}
found-open = Ouvrir la page maintenant ? Entrée l’ouvre, n non.
found-not-opened = La page n’a pas pu être ouverte ; ouvrez { $path } dans un navigateur.

## metaudit ask

put-intro = Pour { $undecided } contenus, l’export ne permet pas de trancher. Chaque réponse en règle quelques-uns et est enregistrée aussitôt.
put-how = Tapez votre réponse puis Entrée. Entrée seule passe une question, « retour » revient à la précédente, q arrête.
put-number = { $number } sur { $all }. { $ask }
put-settles = Cela en tranche { $settles } sur les { $left } qui restent.
put-choices = 1 oui, tout le monde (public)   2 non, certaines personnes ou personne (privé)   3 je ne sais pas, ou les deux
put-choices-group = 1 public : tout le monde voit ce qui s’y trouve   2 privé : les membres seulement   3 je ne sais pas
put-type = tapez 1, 2 ou 3 ; Entrée seule passe, « retour » revient en arrière, q arrête
put-region = Où vivez-vous ? La politique de Meta change selon la région. Tapez eu, ch, uk, us, ca, br, au, jp, kr ou row (reste du monde), ou le code de votre pays.
put-people = Qui êtes-vous dans vos discussions ? Les fichiers ne le disent pas. Tapez votre nom tel qu’il y figure : { $names }.
put-people-more = Qui êtes-vous dans vos discussions ? Les fichiers ne le disent pas. Tapez votre nom tel qu’il y figure : { $names } et d’autres.
put-nobody = personne de ce nom n’y écrit
put-objection = Avez-vous fait opposition à l’utilisation de vos données par Meta pour l’IA ? Si oui, tapez le jour, par exemple 2025-05-20 ou 20 mai 2025 ; précédé du formulaire si vous n’en avez utilisé qu’un : facebook=, instagram= ou whatsapp= (messages avec des IA). Sinon, tapez non.
put-nothing = Aucune réponse de votre part ne permettrait d’en trancher davantage.
put-written = { $path } : { $written } questions sur { $all }, celles qui en tranchent le plus. Remplissez le fichier, puis lancez : metaudit { $command }

## What is typed as an answer: words apart, any of which is understood

typed-back = retour r
typed-no = non jamais aucun aucune
typed-public = public oui o toujours
typed-private = privé prive
typed-unknown = inconnu deux
typed-skip = passer
typed-quit = fin

## metaudit letter

draft-written = { $path } : un projet de lettre. Relisez-le, complétez ce qui est entre [crochets] et envoyez-le vous-même. Ce n’est pas un conseil juridique.

## metaudit policy

policies-pack = { $name }  à partir du { $from }, vérifiée le { $checked }, texte le plus récent du { $seen }
policies-corrected = { $pack } ; corrigée par une révision ultérieure
policies-none = aucune version : { $why }
policies-unverified = rien n’a pu être vérifié
policies-end = Une version vaut à partir de son jour, jusqu’à la suivante de sa région. metaudit policy show ID en affiche une.
policies-valid = { $path } : { $name } est une version valide ({ $family }), avec { $rules } règles

## metaudit formats

formats-paths = Les chemins partent du dossier d’activité d’un export (your_facebook_activity, your_instagram_activity ...). * remplace n’importe quel nom dans un dossier, ** n’importe quel chemin. Entre parenthèses : dans combien de 27 exports réels le fichier a été vu.
formats-pages = Exports en HTML : la page du même nom (.html au lieu de .json) est lue comme ce fichier, dans les formes depuis 2018 ; avant, les pages du dossier html, ainsi que le profil, les albums et les conversations à côté. Une page montre moins que le JSON : pas de numéro de publication, des heures à la seconde ou à la minute près, sans fuseau pour Facebook.
formats-read = { $platform } : lu contenu par contenu
formats-title = { $title } ({ $known })
formats-seen = vu dans { $layouts } exports réels sur 27
formats-documented = seulement décrit par des tiers
formats-reads = Ce qui est lu : { $text }
formats-cannot-tell = Ce qu’on ne peut savoir : { $text }
formats-counted = { $platform } : données du compte, comptées par catégorie
formats-category = { $category } ({ $files } fichiers)
formats-file = { $paths } ({ $layouts })
formats-file-documented = { $paths } (décrit)
formats-new = { $platform } : fichiers inconnus de ce programme, selon leur dossier
formats-folder-counted = { $folder } : données du compte ({ $category })
formats-folder-by-shape = { $folder } : lu d’après sa forme ({ $kind })

## metaudit explain

explained-time = Date : { $time }
explained-not-known = inconnue
explained-surface = Se trouve sur : { $text }
explained-state = État : { $text }
explained-place = Chez : { $text }
explained-field = Champ : { $text }
explained-words = Texte : { $text }
explained-media = Fichier joint : { $text }
explained-origin = Dans l’export : { $place }
explained-record = { $file }, enregistrement { $record }
explained-record-under = { $file }, { $field }, enregistrement { $record }
explained-line = { $file }, ligne { $record }
explained-seen = Qui pouvait le voir
explained-today = le jour de l’export : { $seen }
explained-since = à un moment depuis le début de l’entraînement : { $seen }
explained-interval = de { $from } à { $to } : { $seen }
explained-interval-told = de { $from } à { $to } : { $seen }, d’après vous
explained-beginning = l’origine
explained-now = maintenant
explained-sure = { $is } ({ $sure })
explained-open = ne permet pas de trancher
explained-clue = { $says }, { $strength }
explained-outcome = Ce que la politique signifie : { $outcome } (règle { $rule }, { $sure }, { $status })
explained-eligible = utilisable à partir du { $from }
explained-eligible-to = utilisable du { $from } au { $to }
explained-rule = La règle ({ $pack }) : { $text }
explained-quoted-from = cité du texte pour { $region } : { $words }
explained-against = En sens contraire : { $claim }
explained-advice = Ce que vous pouvez faire (pour l’avenir ; les menus ont pu changer de nom)

## What is wrong with a pack

pack-in-file = { $file } : { $fault }
pack-line = ligne { $line } : { $what }
pack-key = { $key } : { $what }
pack-form = { $what }
pack-version-date = sa date est celle de la politique, { $day }
pack-none = il n’y a pas de version { $name }
pack-none-listed = il n’y a pas de version { $name } ; `metaudit policy list` les énumère
pack-bare = un domaine seul ne mène nulle part ; laisser vide si aucune adresse n’est connue
pack-no-address = sans adresse, `archive` doit dire où le texte a été lu
pack-bare-action = un domaine sans rien derrière
pack-no-row = aucune ligne des notes n’a cet identifiant
pack-calming = { $id } rassure, et là où rien n’est dit, personne ne le peut
pack-needs-of = { $id } est un texte pour { $region } : le citer exige of = "{ $region }"
pack-no-text-for = { $id } n’est pas un texte pour { $region }
pack-own-text = { $id } est un texte pour la région même de cette version, pas pour { $region } seulement
pack-no-status = on n’y lit ni offered, ni reported, ni not_found
pack-older-word = c’est l’ancien mot pour `status`, qui y figure aussi
pack-not-cited = rien n’est cité pour { $region }
pack-not-cited-apart = rien n’est cité pour { $region }, qui diffère
pack-not-for = cette version n’est pas pour { $region }
pack-no-regions = une version vaut pour au moins une région
pack-checked-early = la vérification précède le texte le plus récent
pack-text-early = le texte le plus récent est antérieur à la politique
pack-training-late = l’entraînement commence après la première politique
pack-not-older = ce qui est remplacé n’est pas plus ancien
pack-no-change = aucun [[change]] ne dit ce qui diffère
pack-id-twice = cet identifiant figure deux fois
pack-no-source = il n’y a pas de source { $id }
pack-bare-citation = { $id } est cité sans citation ni affirmation
pack-no-citation = une règle demande au moins une référence
pack-counter-days = { $id } parle jusqu’à un jour qui précède le premier
pack-same-voice = { $id } est la voix citée elle-même, à la même date
pack-no-caveat = il n’y a pas de réserve { $id }
pack-no-action = il n’y a pas d’action { $id }
pack-needs-primary = une exclusion demande une source de première main
pack-tie = { $id } a la même priorité, et les deux peuvent s’appliquer à une même chose
pack-no-catch-all = la règle de plus basse priorité doit s’appliquer à tout : match = {"{}"} et pas de `when`
pack-no-objection = la table [objection] manque
pack-no-rule-in = { $name } n’a pas de règle { $id }
pack-no-action-in = { $name } n’a pas d’action { $id }
pack-not-quoted = { $name } ne cite nulle part « { $text } »
pack-not-said = { $name } ne dit nulle part « { $text } »
pack-other-region =
    { $n ->
        [one] { $packs } vaut pour { $regions } ; la région est { $region } ({ $origin })
       *[other] { $packs } valent pour { $regions } ; la région est { $region } ({ $origin })
    }
pack-no-family = aucune version ne traite de { $family }
pack-same-day = { $one } et { $other } commencent toutes deux le { $day } pour { $region }
pack-held = un autre fichier contient aussi { $name }

## Words of closed lists in a JSON report, as metaudit explain says them; in English they are those of the report

said-own-profile = votre profil
said-other-profile = le profil d’une autre personne
said-page = une Page
said-group = un groupe
said-channel = un canal
said-marketplace = Marketplace
said-conversation = une conversation
said-live = visible
said-draft = brouillon
said-pending = en attente d’approbation
said-archived = aux archives
said-trashed = dans la corbeille
said-replaced = plus en usage
said-undetermined = indéterminé
said-high = certain
said-medium = assez certain
said-low = incertain
said-settled = non contesté
said-contested = contesté
said-unstated = sans déclaration

## What is typed wrongly; in English the library that reads the command line says it

misuse-error = Erreur : { $what }
misuse-similar = Orthographe proche : { $similar }
misuse-help = Pour en savoir plus : --help.
misuse-unknown-argument = { $arg } est inconnu ici
misuse-no-value = { $arg } demande une valeur
misuse-value = « { $value } » n’est pas une valeur possible pour { $arg }
misuse-value-because = « { $value } » n’est pas une valeur possible pour { $arg } : { $why }
misuse-missing = il manque { $arg }
misuse-conflict = { $arg } ne s’emploie pas avec { $other }
misuse-too-many = « { $value } » est une valeur de trop pour { $arg }
misuse-no-command = il manque ce qu’il faut faire : { $arg }
misuse-unknown-command = { $arg } n’est pas une commande connue
misuse-other = la commande n’est pas compréhensible

## Help; in English in src/program/cli.rs

help-usage = Utilisation
help-commands = Commandes
help-arguments = Arguments à donner
help-options = Options possibles
help-default = par défaut
help-help = Afficher cette aide
help-version = Afficher la version
help-about = Dit, contenu par contenu, ce qui est public dans un export de données Meta et ce que couvre la politique de Meta sur l’entraînement de l’IA. Fonctionne hors ligne.
help-after =
    Codes de sortie : 0 examiné ; 1 examiné, mais certains fichiers étaient illisibles (le rapport les nomme) ;
    2 mauvaise commande, chemin inexistant ou rapport impossible à enregistrer ; 3 rien à examiner ;
    130 interrompu.
help-paths = Fichiers zip et dossiers d’un ou de plusieurs exports ; les parties et les plateformes peuvent être mélangées, dans n’importe quel ordre. Sans rien, dans un terminal : cherche des exports dans Téléchargements, sur le bureau et ici, et demande lequel prendre
help-outputs = Où enregistrer le rapport ; l’extension choisit la forme : .html .json .jsonl .csv .md, et .parquet dans un programme compilé pour cela. Un dossier reçoit la page, sous le nom de son export. Peut être répété [par défaut : metaudit-PLATFORM-ACCOUNT-DAY.html à côté du premier PATH]
help-answers = Ce que vous avez indiqué à metaudit : le fichier qu’écrit `metaudit ask` [par défaut : metaudit-PLATFORM-ACCOUNT-DAY.answers.toml à côté du premier PATH, s’il existe]
help-assume = Essayer une réponse sans l’enregistrer, par exemple facebook.group=private pour tous les groupes. Peut être répété
help-redact = Retirer de tous les rapports les textes, noms, images, lieux et chemins de l’export : ils peuvent alors être transmis. Des noms neutres comme « group 3 » les remplacent ; les nombres, les dates et les mots propres à Meta restent
help-verbose = Afficher les chiffres et ce sur quoi ils reposent, et pas la seule réponse
help-thumbnails = Petites copies d’images sur la page : d’abord les photos de profil, puis ce qui est concerné, puis ce qui est à préciser ; 0 pour aucune
help-language = La langue de la page, du Markdown et du résumé. JSON et CSV sont en anglais [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-region = Où vous vivez : eu, ch, uk, us, ca, br, au, jp, kr ou row (reste du monde) [par défaut : ce que dit l’export]
help-policy = Juger d’après vos propres versions de la politique (voir docs/packs.md) au lieu de celles du programme : un fichier, ou un dossier de fichiers .toml
help-me = Votre nom dans les discussions WhatsApp et dans un téléchargement de messages chiffrés, qui ne disent pas à qui ils sont
help-objected-on = Le jour où vous avez fait opposition à l’entraînement de l’IA, sous la forme AAAA-MM-JJ ; précédé du formulaire si vous n’en avez utilisé qu’un : facebook=, instagram= ou whatsapp= (messages avec des IA). Sans formulaire : Facebook, Instagram, Threads et l’application Meta AI. Peut être répété
help-as-of = Juger en se plaçant à ce jour [par défaut : aujourd’hui]
help-threads = Nombre de fils d’exécution pour lire [par défaut : autant qu’en a la machine, 4 au plus]
help-quiet = N’afficher que les erreurs
help-one-person = Tout ce qui est donné vient d’une seule personne, même si les noms des comptes diffèrent
help-newest = De deux téléchargements d’un même compte, prendre le plus récent
help-force = Remplacer aussi des fichiers que metaudit n’a pas écrits pour cet export
help-no-progress = Ne pas afficher la progression
help-each = Faire un rapport pour chaque personne dont les exports sont donnés
help-open = Ouvrir la page dès qu’elle est enregistrée
help-formats-about = Énumérer ce que metaudit sait lire, et ce qu’on ne peut pas y voir. (Un fichier de ce nom se donne sous la forme ./formats.)
help-formats-language = La langue de la liste [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-ask-about = Demander qui pouvait voir ce que l’export ne dit pas, et noter vos réponses
help-ask-more = Pose les questions dans le terminal, d’abord celle qui tranche le plus ; chaque réponse est enregistrée aussitôt. Sans terminal, les questions sont écrites dans le fichier, pour y répondre à la main.
help-ask-paths = Fichiers zip et dossiers d’un ou de plusieurs exports
help-ask-output = Le fichier de réponses ; celles qu’il contient déjà restent [par défaut : metaudit-PLATFORM-ACCOUNT-DAY.answers.toml à côté du premier PATH]
help-ask-language = La langue des questions et de la page [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-diff-about = Dire ce qui a changé entre deux examens : ce qui est nouveau, disparu, désormais public ou privé, désormais concerné ou non
help-diff-more = Chacun des deux est un rapport JSON, tel que l’écrit `-o report.json`, ou un export, qui est d’abord examiné. Les contenus sont reconnus à ce qu’ils sont, quels que soient leur fichier et leur format.
help-diff-old = L’état d’avant : un rapport JSON, un fichier zip ou un dossier
help-diff-new = L’état d’après
help-diff-outputs = Où enregistrer ce qui a changé ; l’extension choisit la forme : .html .md .json. Peut être répété
help-diff-language = La langue de la page, du Markdown et du résumé [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-diff-answers = Ce que vous avez indiqué à metaudit : le fichier qu’écrit `metaudit ask`. Il vaut pour les exports ; les rapports restent tels quels
help-batch-about = Examiner un dossier d’exports de nombreuses personnes : un rapport pour chacune, et un récapitulatif
help-batch-more = Continue après une erreur, saute ce qui est fait, et peut être arrêté puis relancé. Ce qui vient d’une même personne est réuni d’après les comptes que nomment les fichiers, ou selon un fichier cases.csv (docs/many-exports.md).
help-batch-folder = Le dossier des exports : des fichiers zip, et un dossier pour chaque personne qui en a plusieurs
help-batch-output = Le dossier des rapports, qui est créé : un dossier par cas avec la page, le JSON et un contenu par ligne ; ainsi que summary.csv et summary.html
help-batch-cases = Qui est qui : un fichier CSV avec les colonnes case, path, region, objected_on, answers et me [par défaut : cases.csv dans le dossier des exports, s’il existe]
help-batch-redact = Retirer les textes, noms, images, lieux et chemins des exports ; les cas sans nom dans cases.csv sont numérotés
help-batch-thumbnails = Petites copies d’images sur chaque page ; 0 pour aucune
help-batch-language = La langue des pages [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-explain-about = Expliquer un contenu d’un rapport JSON : les indices, la règle, sa source et que faire
help-explain-report = Le rapport, tel que l’écrit `-o report.json`
help-explain-id = L’identifiant du contenu
help-explain-language = La langue de l’explication [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-letter-about = Écrire le projet d’une lettre d’opposition et de demande d’accès, avec les chiffres de l’examen
help-letter-more = Il laisse en blanc ce que metaudit ne peut savoir, et ne cite que ce que vous choisissez. Ce n’est pas un conseil juridique.
help-letter-paths = Fichiers zip et dossiers d’un ou de plusieurs exports
help-letter-output = Où l’enregistrer ; l’extension choisit la forme : .docx, .html (une page à imprimer), .md ou .txt [par défaut : metaudit-letter-PLATFORM-ACCOUNT-DAY.md à côté du premier PATH]
help-letter-language = Sa langue [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-letter-list = Y citer un contenu, par son identifiant dans le rapport ; ou tous ceux de in_scope, undecided, not_stated ou out_of_scope. Peut être répété
help-letter-answers = Ce que vous avez indiqué à metaudit : le fichier qu’écrit `metaudit ask`
help-policy-about = Montrer les versions de la politique selon lesquelles jugent les rapports, ou en vérifier une à vous
help-policy-language = La langue [par défaut : celle du système, si c’est l’une d’elles ; sinon en]
help-policy-list-about = Énumérer les versions par région, et les régions qui n’en ont pas
help-policy-show-about = Afficher une version entière en TOML, pour en commencer une à vous
help-policy-show-id = Son nom, tel que l’affiche `list` ; sans numéro, la plus récente
help-policy-check-about = Dire ce qui ne va pas dans une version, avec la ligne et la clé
help-policy-check-file = La version, en TOML

## The file of answers; in English in src/questions/file.rs

answers-head =
    # Ce que vous avez indiqué à metaudit sur qui pouvait voir ce que vous avez créé. Rien ici ne quitte cet ordinateur.
    #
    # Inscrivez l’un de ces mots à `choice`, ou laissez vide :
    #   "public"   tout le monde pouvait le voir, ne serait-ce qu’un temps depuis le début de l’entraînement de l’IA
    #   "private"  seules certaines personnes le pouvaient (amis, abonnés, membres), ou personne d’autre
    #   "unknown"  vous ne savez pas, ou c’était tantôt l’un, tantôt l’autre
    #
    # Les années d’un journal peuvent être modifiées, et découpées selon vos souvenirs :
    # facebook.timeline:2011..2014, ou avec des jours facebook.timeline:2011-05-01..2014-03-31.
    # `facebook.group` sans nom répond pour tous les groupes qui ne sont pas nommés.
    # `since` et `until` sont le premier et le dernier jour pour lesquels vaut une réponse ; elle ne compte pour aucun autre.
    # Si quelque chose a changé, donnez deux réponses : l’une avec until = "2025-12-31", l’autre avec since = "2026-01-01".
    #
    # `region` est là où vous vivez : eu, ch, uk, us, ca, br, au, jp, kr ou row (reste du monde), ou le code de votre pays.
    # `me` est votre nom dans les discussions WhatsApp et dans un téléchargement de messages chiffrés, qui ne disent pas à qui ils sont.
    # Si ce sont les comptes d’une personne décédée, dites-le : memorialised = true
    # Si vous avez désactivé « Help improve our AI models » dans Muse : muse_training_off = true
    # Si vous avez fait opposition à l’entraînement de l’IA, dites quand, avec un tableau par formulaire :
    #   [[objection]]
    #   on = "2025-05-20"
    #   form = "facebook"                       # facebook, instagram ou whatsapp (messages avec des IA) ; sans rien, les deux premiers
    #   confirmed = true                        # si la confirmation de Meta est arrivée
    #   accounts = ["facebook[ada.example]"]    # sans rien, tous vos comptes
    #
    # Pour l’utiliser : metaudit EXPORT.zip --answers CE-FICHIER

## What is read of each kind of file, and what it cannot tell; in English in src/catalogue. What several say stands under the first

file-facebook-profile-reads = Le nom, le nom d’utilisateur, la bio, et chaque autre valeur du profil comme champ à part ; les anciens noms ; la date de naissance.
file-facebook-profile-cannot-tell = Qui pouvait voir un champ : le profil n’enregistre aucune audience.
file-facebook-reels-reads = Les reels avec leur texte.
file-facebook-reels-cannot-tell = Qui pouvait les voir ; sur Facebook, les reels sont publics par défaut, ce que l’export n’enregistre pas.
file-facebook-posts-reads = Les publications avec leurs images, liens et évènements marquants ; celles adressées à un groupe ou au journal d’une autre personne, et les recommandations, que leur titre indique.
file-facebook-posts-cannot-tell = Qui pouvait voir une publication : aucun export de Facebook ne l’enregistre. Où se trouve une publication, quand la langue du titre est inconnue.
file-facebook-group-posts-reads = Les publications dans des groupes, avec le nom du groupe quand le titre l’indique.
file-facebook-group-posts-cannot-tell = Si le groupe est public : aucun export ne l’enregistre.
file-facebook-pending-posts-reads = Les publications de groupe qui n’étaient pas encore publiées lors de l’export.
file-facebook-pending-posts-cannot-tell = Si elles ont été publiées plus tard.
file-facebook-stories-reads = Les stories expirées.
file-facebook-stories-cannot-tell = Qui pouvait voir une story tant qu’elle était visible.
file-facebook-polls-reads = Les sondages avec leur question et leurs choix.
file-facebook-polls-cannot-tell = Où se trouvait un sondage, quand son titre ne le dit pas ; qui pouvait le voir.
file-facebook-wall-reads = Combien de publications d’autres personnes figurent sur votre journal. Ce sont leurs mots, pas vos contenus.
file-facebook-wall-cannot-tell = Qui pouvait les voir.
file-facebook-posts-elsewhere-reads = Les publications sur le journal d’une autre personne ou sur une Page, avec le nom de son propriétaire.
file-facebook-posts-elsewhere-cannot-tell = Si le propriétaire est une personne ou une Page, sauf pour les Pages que nomment d’autres fichiers ; qui pouvait voir la publication.
file-facebook-archive-reads = Les publications déplacées dans l’archive. Vous seul les voyez maintenant.
file-facebook-archive-cannot-tell = Quand elles ont été archivées, et qui pouvait les voir avant.
file-facebook-trash-reads = Les publications dans la corbeille, que Facebook supprime sous 30 jours. Vous seul les voyez maintenant.
file-facebook-trash-cannot-tell = Qui pouvait les voir avant.
file-facebook-pinned-reads = Les publications épinglées en haut d’un journal. Celle qui figure aussi dans le fichier des publications est listée une fois.
file-facebook-pinned-cannot-tell = Qui pouvait les voir. Aucun fichier réel de ce nom n’était disponible ; sa forme est supposée être celle des autres publications.
file-facebook-posts-by-apps-reads = Les publications que des jeux, quiz et autres applications ont faites sur votre journal.
file-facebook-posts-by-apps-cannot-tell = Qui pouvait les voir, et si vous les aviez vues auparavant.
file-facebook-avatar-reads = L’avatar.
file-facebook-avatar-cannot-tell = Rien sur qui le voit ; Meta considère les avatars comme toujours publics.
file-facebook-albums-reads = Les albums avec leurs images. Les albums de photos de profil et de couverture donnent un contenu par image ; leur couverture est l’image actuelle.
file-facebook-albums-cannot-tell = L’audience d’un album : elle existait, mais n’est pas exportée.
file-facebook-photos-reads = Les photos qui ne sont dans aucun album ; celles d’une publication en font partie.
file-facebook-videos-reads = Les vidéos, y compris d’anciens directs ; celles d’une publication en font partie.
file-facebook-videos-cannot-tell = Qui pouvait les voir, et lesquelles étaient en direct.
file-facebook-group-comments-reads = Les commentaires dans des groupes, avec le nom du groupe.
file-facebook-comments-reads = Les commentaires, avec le groupe ou le nom du propriétaire de la publication quand l’enregistrement l’indique.
file-facebook-comments-cannot-tell = Qui pouvait voir la publication commentée : son propriétaire en décide, et peut le changer à tout moment.
file-facebook-reactions-reads = Les réactions, avec le groupe ou le propriétaire quand l’enregistrement l’indique.
file-facebook-reactions-cannot-tell = Qui pouvait voir ce qui a suscité la réaction.
file-facebook-events-reads = Les évènements que vous avez créés, avec nom et description.
file-facebook-events-cannot-tell = Si un évènement était public.
file-facebook-events-hosted-reads = Les évènements que vous avez organisés, par leur nom. Celui du même jour qui figure aussi parmi ceux que vous avez créés est listé une fois.
file-facebook-listings-reads = Ce que vous avez vendu ou mis en vente, avec le lieu.
file-facebook-listings-cannot-tell = Si une annonce est encore visible. Marketplace est ouvert à tous par nature.
file-facebook-group-tags-reads = Les sujets que vous avez attribués à des publications d’un groupe et les versions de ses documents, avec le nom du groupe quand il est indiqué.
file-facebook-tagged-reads = Sur combien de photos et de vidéos d’autres personnes vous êtes identifié. Ce sont leurs contenus, pas les vôtres.
file-facebook-tagged-cannot-tell = Qui pouvait les voir : leur propriétaire en décide.
file-facebook-check-ins-reads = Les visites signalées, avec leur texte et le nom du lieu. Celle qui figure aussi dans le fichier des publications, avec la même heure et le même texte, est listée une fois.
file-facebook-check-ins-cannot-tell = Qui pouvait voir une visite.
file-facebook-visits-reads = Dans combien de lieux vous avez été identifié. Ce que vous avez dit d’un lieu est une publication ou une visite, et se trouve dans son propre fichier ; celle de la même seconde et du même lieu cite aussi ce fichier.
file-facebook-visits-cannot-tell = Qui vous a identifié, et qui pouvait le voir.
file-facebook-places-created-reads = Les lieux que vous avez ajoutés à la carte, avec nom et adresse.
file-facebook-places-created-cannot-tell = S’ils sont encore affichés.
file-facebook-own-pages-reads = Les noms des Pages que vous gérez, auxquels on reconnaît les publications et commentaires qui s’y trouvent. Ce qui figure sur une Page est dans un export à part.
file-facebook-own-pages-cannot-tell = Si une Page est publiée.
file-facebook-recommended-reads = Les recommandations, par le nom de ce qui est recommandé ; leur texte figure dans le fichier des publications.
file-facebook-recommended-cannot-tell = Le texte, si la publication n’est pas dans l’export. S’il s’agit d’une Page ou d’un profil : c’est une Page si l’adresse le dit, ou si l’export liste les amis et qu’aucun ne porte ce nom.
file-facebook-liked-pages-reads = Compté parmi les données du compte. Les noms disent quelles publications et quels commentaires se trouvent sur une Page.
file-facebook-liked-pages-cannot-tell = Si une publication à ce nom est sur la Page, quand un ami ou vous-même portez le même nom : elle n’est alors pas considérée comme telle.
file-facebook-followed-pages-cannot-tell = Lesquelles sont des profils de personnes : un nom compte comme une Page si l’export liste les amis et qu’aucun ne le porte. Les personnes suivies sans être amies y restent.
file-facebook-friends-reads = Compté parmi les données du compte. Les noms servent à distinguer les personnes des Pages, et ne sont pas gardés.
file-facebook-friends-cannot-tell = Si un nom est celui d’une personne ou de plusieurs.
file-facebook-privacy-settings-reads = Compté parmi les données du compte. Qui pouvait voir chaque partie du profil, et les publications à venir, le jour de l’export ; tout autre paramètre dans les mots de l’export.
file-facebook-privacy-settings-cannot-tell = Qui pouvait voir quoi que ce soit avant ce jour, et qui pouvait voir une publication antérieure. Ce que signifie un paramètre dont les mots sont inconnus.
file-facebook-privacy-jurisdiction-reads = Compté parmi les données du compte. Où Facebook estime que vous vivez, dans les mots de l’export.
file-facebook-privacy-jurisdiction-cannot-tell = Ce que ces mots signifient : rien n’a été publié à ce sujet.
file-facebook-memories-reads = Compté parmi les données du compte : un souvenir est tout au plus la copie d’une publication. Si un autre fichier en contient l’image, ce contenu cite les deux endroits.
file-facebook-memories-cannot-tell = Si un souvenir a été partagé, et avec qui.
file-facebook-post-edits-reads = Les anciens textes de publications, comme versions antérieures de la date de leur publication.
file-facebook-post-edits-cannot-tell = À quelle publication appartenait un texte, sinon par sa date, et qui pouvait le voir tant qu’il y figurait.
file-facebook-comment-edits-reads = Les anciens textes de commentaires, comme versions antérieures.
file-facebook-comment-edits-cannot-tell = Sous la publication de qui ils se trouvaient, et qui pouvait la voir.
file-facebook-profile-updates-reads = Que quelque chose a changé dans le profil : quelle image a été mise quand. Seule une publication écrite à cette occasion est un contenu.
file-facebook-profile-updates-cannot-tell = L’ancienne valeur : l’annonce ne la contient pas.
file-facebook-account-records-reads = Les anciens noms et noms d’utilisateur. Les changements de mot de passe, d’adresse e-mail ou de numéro sont comptés parmi les données du compte.
file-facebook-account-records-cannot-tell = Rien sur qui a vu un ancien nom : les noms sont publics tant qu’ils servent.
file-facebook-profile-details-reads = Chaque valeur comme champ du profil. Celle qui figure aussi dans le profil est listée une fois.
file-facebook-profile-details-cannot-tell = Qui pouvait voir un champ.
file-facebook-experiences-reads = Chaque enregistrement comme champ du profil.
file-facebook-gaming-profile-reads = Le nom et l’image d’un profil de joueur.
file-facebook-notes-reads = Les notes, longues publications des années jusqu’en 2020, comme publications.
file-facebook-notes-cannot-tell = Qui pouvait les voir. Que le fichier soit écrit comme une note dans une publication est une supposition.
file-facebook-reviews-reads = Les avis, s’ils sont écrits comme des publications.
file-facebook-reviews-cannot-tell = S’ils le sont : de ce dossier, on n’a vu que des fichiers vides.
file-instagram-profile-reads = Le nom, le nom d’utilisateur, la bio, le site web, la photo de profil ; si le compte était privé le jour de l’export ; la date de naissance.
file-instagram-profile-cannot-tell = Si le compte était privé avant ce jour.
file-instagram-privacy-changes-reads = Quand le compte a été rendu privé ou public.
file-instagram-privacy-changes-cannot-tell = Si la liste est complète ; dans quel sens, quand les mots du titre sont inconnus.
file-instagram-profile-activity-reads = Compté parmi les données du compte. Quand le compte a été rendu privé ou public, si l’historique de confidentialité ne le dit pas.
file-instagram-profile-activity-cannot-tell = Dans quel sens ; rien du tout quand les mots de l’enregistrement sont inconnus.
file-instagram-status-changes-reads = Compté parmi les données du compte. Les jours entiers où le compte était désactivé : seulement si une désactivation est suivie d’un retour, en des mots connus.
file-instagram-status-changes-cannot-tell = Les jours, quand les mots sont inconnus ; si la liste est complète ; si le compte est désactivé maintenant.
file-instagram-profile-information-reads = Compté parmi les données du compte. Quand a été créée la première story pour les amis proches : celles d’avant étaient montrées à tous ceux qui pouvaient voir le compte. Le pays où le profil a commencé.
file-instagram-profile-information-cannot-tell = Lesquelles des stories suivantes étaient pour les amis proches. Dans une langue inconnue : qu’il n’y en a jamais eu.
file-instagram-based-in-reads = Compté parmi les données du compte. Le pays, ou à défaut la ville, que déduit Instagram.
file-instagram-based-in-cannot-tell = Si vous y vivez. Dans une langue inconnue : quelle partie en est le pays.
file-instagram-profile-changes-reads = Les anciens noms, noms d’utilisateur, bios, sites web et images. Les anciennes adresses et les anciens numéros sont comptés parmi les données du compte.
file-instagram-profile-changes-cannot-tell = Qui pouvait voir une ancienne valeur. Dans une langue inconnue : de quelle partie du profil il s’agissait.
file-instagram-reels-reads = Les reels avec leurs légendes.
file-instagram-reels-cannot-tell = Qui pouvait voir une publication donnée : sur Instagram l’audience vaut pour tout le compte, et seul son état le jour de l’export est enregistré.
file-instagram-igtv-reads = Les vidéos IGTV avec leurs légendes.
file-instagram-posts-reads = Les publications du fil avec toutes leurs images ; dans certains exports, aussi des reels.
file-instagram-stories-reads = Chaque story de l’archive des stories.
file-instagram-stories-cannot-tell = Quelles stories étaient réservées aux amis proches, et lesquelles sont gardées à la une.
file-instagram-deleted-reads = Ce qui a été supprimé dans les 30 derniers jours. Vous seul le voyez maintenant.
file-instagram-profile-photos-reads = Chaque photo de profil conservée ; la plus récente est prise pour l’actuelle, sauf si le profil en nomme une.
file-instagram-profile-photos-cannot-tell = Combien de temps une ancienne photo a servi.
file-instagram-posts-detailed-reads = Les mêmes publications que dans les fichiers numérotés, et des brouillons jamais publiés.
file-instagram-posts-detailed-cannot-tell = Qui pouvait voir une publication : ces enregistrements n’ont pas d’audience non plus.
file-instagram-other-content-reads = Des reels et publications qui ne figurent dans aucun autre fichier, et d’autres qui y figurent.
file-instagram-other-content-cannot-tell = S’ils ont jamais été publiés : le fichier contient aussi des brouillons.
file-instagram-reposts-reads = Ce que vous avez repartagé, avec vos propres mots. La publication elle-même est de quelqu’un d’autre.
file-instagram-reposts-cannot-tell = Qui pouvait le voir.
file-instagram-comments-reads = Les commentaires de publications, reels et stories, avec le nom du compte sous lequel ils figurent.
file-instagram-comments-cannot-tell = Si ce compte était public : seul son nom est exporté.
file-instagram-likes-reads = Les « J’aime » donnés, avec le nom du compte. Les légendes à côté sont les mots d’autres personnes et sont laissées de côté.
file-instagram-likes-cannot-tell = Qui pouvait voir ce qui a été aimé.
file-instagram-notes-reads = Les notes, avec l’audience de chacune, quelle que soit la langue : la valeur n’est pas traduite.
file-instagram-notes-cannot-tell = Une audience dont le mot est inconnu.
file-threads-profile-reads = Le nom, le nom d’utilisateur, la bio, la photo de profil ; si le profil était privé le jour de l’export, indépendamment d’Instagram.
file-threads-profile-cannot-tell = Si le profil était privé avant ce jour : Threads n’a pas d’historique.
file-threads-posts-reads = Les publications et réponses sur Threads.
file-threads-posts-cannot-tell = Qui pouvait voir une publication donnée : l’audience est celle du profil. Qui peut répondre est enregistré, et ne dit rien de qui peut voir.
file-threads-archived-reads = Les publications de Threads déplacées dans l’archive. Vous seul les voyez maintenant.
file-threads-archived-cannot-tell = Quand elles ont été archivées.
file-threads-likes-reads = Les « J’aime » donnés sur Threads.
file-messenger-autofill-reads = Compté parmi les données du compte. Les noms qui s’y trouvent, qui disent à qui sont ces discussions quand aucun profil ne le dit et que les discussions le confirment.
file-messenger-autofill-cannot-tell = Si un formulaire a été rempli pour quelqu’un d’autre.
file-facebook-requests-reads = Quelles dates couvrent les téléchargements demandés.
file-facebook-requests-cannot-tell = À laquelle de plusieurs demandes répond cet export ; les dates, quand les libellés ne sont pas en anglais.
file-meta-ai-conversations-reads = Ce que vous avez dit à Meta AI et à ses personnages, et ce qu’ils ont répondu, message par message.
file-meta-ai-conversations-cannot-tell = Qui a écrit un message, quand aucun nom ne le dit : on le déduit alors de l’alternance.
file-messenger-threads-reads = Les messages, comptés par conversation et par expéditeur ; les conversations avec Meta AI, les lignes qui l’appellent et vos publications dans des canaux, message par message.
file-messenger-threads-cannot-tell = Si quelqu’un a partagé une conversation avec Meta AI ; quel expéditeur vous êtes, quand deux portent le même nom.
file-messenger-secure-threads-reads = Les messages, comptés par conversation et par expéditeur ; les lignes qui appellent Meta AI, message par message.
file-messenger-secure-threads-cannot-tell = Qui vous êtes : on le déduit de qui prend part à chaque conversation. Si quelqu’un a partagé une conversation avec Meta AI.
file-instagram-first-profile-reads = Le nom, le nom d’utilisateur, la bio, le site web ; et si le compte était privé le jour de l’export, quand le fichier le dit dans les mots attendus.
file-instagram-first-profile-cannot-tell = Si `private_account` signifie ce que dit son nom : personne ne l’a confirmé. Si le compte était privé avant ce jour.
file-instagram-first-media-reads = Les photos et vidéos avec légende et lieu, les stories, les photos de profil. Ce qui a été envoyé en message privé compte comme une conversation à part.
file-instagram-first-media-cannot-tell = Quelles images étaient ensemble dans une publication : chacune en compte pour une. Qui pouvait les voir, et dans quel fuseau sont les heures.
file-instagram-first-comments-reads = Les commentaires de publications, stories et directs, avec le nom du compte sous lequel ils figurent.
file-instagram-first-likes-reads = Les « J’aime » donnés, avec le nom du compte.
file-instagram-first-likes-cannot-tell = Ce qui a été aimé, et qui pouvait le voir. La forme de ce fichier est connue de mémoire, non confirmée.
file-instagram-first-messages-reads = Les messages, comptés par conversation et par expéditeur.
file-instagram-first-messages-cannot-tell = Les noms affichés : les expéditeurs y figurent sous leur nom d’utilisateur.
file-meta-ai-app-conversations-reads = Ce que vous avez dit à Meta AI dans son application et sur meta.ai, et ce qu’elle a répondu.
file-meta-ai-app-conversations-cannot-tell = L’heure d’un message : seule figure celle de toute la conversation.
file-meta-ai-app-profile-reads = Votre nom d’utilisateur dans l’application.
file-meta-ai-app-profile-cannot-tell = Qui peut voir votre profil dans l’application.
file-meta-ai-app-media-reads = Les images et vidéos que vous avez données à Meta AI, qui se trouvent dans un dossier semblable à celui des publications.
file-meta-ai-app-media-cannot-tell = Ce que vous avez demandé à leur sujet.
file-whatsapp-chats-reads = Les messages, comptés par discussion et par expéditeur ; ce qui a été dit à Meta AI et ce qu’elle a répondu ; les avis à son sujet, mot pour mot.
file-whatsapp-chats-cannot-tell = Qui vous êtes, sauf si le nom d’une discussion le dit ; le fuseau horaire ; qui n’a fait que lire ; ce que d’autres ont partagé avec Meta AI.
file-whatsapp-account-report-reads = Ses valeurs, comptées ; celles qui figurent sous une clé de confidentialité, comme paramètres.
file-whatsapp-account-report-cannot-tell = Ce que signifient ses clés : aucune description n’a été trouvée. Il ne contient pas de messages.
file-facebook-linked-accounts-reads = Compté parmi les données du compte. Les noms des comptes associés servent à savoir si les exports de deux plateformes sont d’une même personne, et ne figurent dans aucun rapport.
file-facebook-linked-accounts-cannot-tell = À qui est un compte dont le nom d’utilisateur figure sous un libellé inconnu et diffère.
