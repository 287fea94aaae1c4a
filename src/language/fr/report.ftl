### Everything that metaudit says in French.

## How numbers and dates are written

form-thousands = {"\u202F"}
form-parted-from = 4
form-between = {" "};{" "}
form-labelled = { $label } : { $text }
form-quoted = « { $text } »
form-foreign = (en anglais)
form-and = { $one } et { $other }
form-date = { $day } { $month } { $year }
form-month = { $month } { $year }
form-first = 1er
form-month-1 = janvier
form-month-2 = février
form-month-3 = mars
form-month-4 = avril
form-month-5 = mai
form-month-6 = juin
form-month-7 = juillet
form-month-8 = août
form-month-9 = septembre
form-month-10 = octobre
form-month-11 = novembre
form-month-12 = décembre
form-short-month-1 = janv.
form-short-month-2 = févr.
form-short-month-3 = mars
form-short-month-4 = avr.
form-short-month-5 = mai
form-short-month-6 = juin
form-short-month-7 = juil.
form-short-month-8 = août
form-short-month-9 = sept.
form-short-month-10 = oct.
form-short-month-11 = nov.
form-short-month-12 = déc.

## The texts of the page’s template, from its top to its end

page-skip = Aller aux démarches possibles
page-redacted-here = Anonymisé : sans textes ni noms
page-answer-covered =
    { $n ->
        [one] Oui. Meta peut entraîner son IA sur { $n } contenu.
       *[other] Oui. Meta peut entraîner son IA sur { $n } contenus.
    }
page-answer-more =
    { $n ->
        [one] Pour { $n } autre, cela dépend de qui pouvait le voir.
       *[other] Pour { $n } autres, cela dépend de qui pouvait les voir.
    }
page-answer-more-otherwise =
    { $n ->
        [one] { $n } autre ne peut être tranché à partir de cet export.
       *[other] { $n } autres ne peuvent être tranchés à partir de cet export.
    }
page-answer-open =
    { $n ->
        [one] Peut-être. Pour { $n } contenu, cela dépend de qui pouvait le voir.
       *[other] Peut-être. Pour { $n } contenus, cela dépend de qui pouvait les voir.
    }
page-answer-open-otherwise =
    { $n ->
        [one] Peut-être. { $n } contenu ne peut être tranché à partir de cet export.
       *[other] Peut-être. { $n } contenus ne peuvent être tranchés à partir de cet export.
    }
page-answer-between = Entre { $least } et { $most } de ces { $all } contenus peuvent servir à entraîner l’IA de Meta.
page-answer-between-open =
    { $n ->
        [one] L’export ne dit pas qui pouvait en voir { $n }.
       *[other] L’export ne dit pas qui pouvait en voir { $n }.
    }
page-answer-between-otherwise =
    { $n ->
        [one] { $n } d’entre eux ne peut être tranché à partir de cet export.
       *[other] { $n } d’entre eux ne peuvent être tranchés à partir de cet export.
    }
page-answer-names = Des noms seulement : dans ce que vous avez créé, rien que la politique de Meta permette d’utiliser.
page-allows = C’est ce que permet la politique de Meta. Personne à l’extérieur ne peut voir ce qui a servi.
page-names-removed = Meta dit retirer les noms avant l’entraînement.
page-only-names-removed = Seuls des noms sont concernés à coup sûr, et Meta dit les retirer avant l’entraînement.
page-several-names = Ces comptes portent plusieurs noms : { $names }.
page-one-report-each = S’ils ne sont pas tous à vous, faites un rapport pour chaque personne.
page-exported-on = Export du { $day }
page-exported-between = Exports du { $from } au { $to }
page-exported-later = Export du { $day } ou plus tard
page-answer-none = Dans ce qui a pu être lu, nous n’avons rien trouvé que la politique de Meta permette d’utiliser pour entraîner son IA.
page-answer-unstated =
    { $n ->
        [one] Sur { $n } contenu, nous n’avons trouvé aucune déclaration de Meta.
       *[other] Sur { $n } contenus, nous n’avons trouvé aucune déclaration de Meta.
    }
page-answer-empty = Nous n’avons trouvé dans cet export rien de vous qui puisse être jugé.
page-answer-no-pack = metaudit n’a pas de texte vérifié de Meta pour { $region }. Cela ne veut pas dire que Meta n’y entraîne pas son IA : on ne peut rien dire.
page-count-in-scope =
    { $n ->
        [one] concerné
       *[other] concernés
    }
page-count-undecided =
    { $n ->
        [one] à préciser
       *[other] à préciser
    }
page-count-not-stated =
    { $n ->
        [one] dont Meta ne dit rien
       *[other] dont Meta ne dit rien
    }
page-count-out-of-scope =
    { $n ->
        [one] exclu
       *[other] exclus
    }
page-messages-apart = Messages comptés à part
page-covered = Ce qui est concerné
page-covered-perhaps = Ce qui est peut-être concerné
page-see-all = Tout voir
page-now = Ce que vous pouvez faire maintenant
page-leaves = Quitte cette page : s’ouvre dans un nouvel onglet
page-work-through = Passer en revue ce qui est concerné
page-step-tell = Dire qui pouvait le voir
page-step-tell-says = L’export ne le dit pas, mais vous le savez peut-être.
page-answer-questions = Répondre aux questions
page-region = Région : { $region }.
page-region-change = Pour une autre région, lancez cette commande dans le dossier de votre export :
page-copy = Copier
page-mark-training = Début de l’entraînement : { $day } ; les contenus plus anciens comptent aussi, s’ils étaient visibles ensuite
page-mark-objected = Votre opposition : { $day }
page-part-missing = Une partie de cet export manque peut-être, ou n’a pas pu être lue.
page-part-missing-media =
    { $n ->
        [one] Une partie de cet export manque ou n’a pas pu être lue, dont { $n } image ou vidéo.
       *[other] Une partie de cet export manque ou n’a pas pu être lue, dont { $n } images ou vidéos.
    }
page-print = Imprimer un résumé
page-print-all = Tout imprimer
page-i-live = Ma région :
page-region-first = On ne sait pas où vous vivez : choisissez-le à l’étape 1. D’ici là, un petit nombre ne rassure en rien.
page-object = S’opposer à l’entraînement de l’IA
page-object-says = Pas de date limite, pas de motif à donner.
page-object-none-says = Là où vous vivez, nous n’avons trouvé aucun formulaire ; la page de Meta montre s’il y en a un.
page-object-reported-says = Un formulaire est signalé pour votre région ; rien ne confirme qu’il s’ouvre.
page-object-where-says = Ce qui est proposé dépend du pays.
page-letter = Écrire une lettre
page-letter-says = Le projet d’une opposition et d’une demande d’accès adressées à Meta. Ce n’est pas un conseil juridique.
page-letter-day = Avez-vous déjà fait opposition ? Ajoutez le jour, par exemple `--objected-on 2025-05-20` : la lettre et le rapport en tiendront compte.
page-law-eu = Juridiquement, c’est une opposition au titre de l’article 21, paragraphe 1, du règlement général sur la protection des données (RGPD). Meta invoque ses intérêts légitimes, article 6, paragraphe 1, point f).
page-law-uk = Juridiquement, c’est une opposition au titre de l’article 21, paragraphe 1, du RGPD britannique (UK GDPR).
page-letter-save = Enregistrer en document Word
page-made = Établi avec metaudit { $version } sur cet ordinateur.
page-private-now = Le jour de l’export, votre compte { $platform } était privé ; reste ouverte la période d’avant.
page-as-of-means = « Situation au » désigne le jour pour lequel la politique est appliquée.
page-made-from = Établi à partir de :
page-bytes =
    { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }
page-no-hash = Ce rapport ne contient pas d’empreinte des fichiers ; `sha256sum` en calcule une.
page-cite = Comment citer ce rapport
page-citation = metaudit { $version }, rapport sur { $about } ; situation au { $as_of }, région : { $region }.
page-training-began = Source pour le { $day } comme début de l’entraînement :
page-judgment = La décision :
page-us-copy = (Cette copie est celle du texte affiché aux États-Unis ; celle de la région n’a pas été conservée.)
page-letter-file = En document Word :
page-letter-answers = Ses chiffres ne tiennent pas compte des réponses essayées ici.
page-letter-change = Modifier la lettre
page-letter-print = Imprimer la lettre
page-where = Dites où vous vivez
page-elsewhere = Ce qui aide aussi
page-work-says = Un par un ; cochez ce qui est fait.
page-work-list = Ouvrir la liste
page-places-holds = Coordonnées GPS, et adresses IP d’où des images ont été envoyées
page-open-holds = Pourquoi, et ce qui permettrait de le savoir
page-tell-more = De combien les chiffres peuvent varier
page-before = Bon à savoir avant d’agir
page-other-ways = Autres moyens et limites
page-more-filters = Plus de filtres
page-beside = En outre : { $messages }
page-sections = Rubriques
page-nav-numbers = Chiffres
page-nav-time = Au fil du temps
page-nav-tell = Questions pour vous
page-nav-do = Ce que vous pouvez faire
page-nav-open = Ce qui manque
page-nav-details = Coordonnées et identifiants
page-nav-places = Lieux
page-details = Coordonnées et identifiants dans vos textes
page-details-intro = Ce que l’on veut le plus souvent retirer en premier. Reconnu à sa seule forme, dans ceux de vos textes qui sont concernés ou à préciser : il peut en manquer, et il peut y en avoir trop.
page-details-caption = Contenus avec des coordonnées ou des identifiants
page-item = Contenu
page-found = Trouvé
page-found-left-out = La liste s’arrête à { $items } ; le filtre « { $filter } », au-dessus de la liste de tous les contenus, les trouve tous.
page-pictures = Images concernées, ou qui peuvent l’être
page-pictures-intro = Vos photos de profil d’abord, puis ce qui est concerné, puis ce qui est à préciser, le plus récent en premier ; jusqu’à trois par contenu. Ces vignettes ont été créées sur cet ordinateur à partir de votre export.
page-pictures-unshown = Images qui n’ont pas pu être montrées
page-picture-too-large = trop grande pour être montrée ici
page-picture-damaged = endommagée, ou d’un autre format qu’annoncé
page-to-item = Vers le contenu
page-places = Lieux révélés par vos images
page-places-intro = Certaines de vos images et annonces contiennent des coordonnées GPS, ou l’adresse internet d’où elles ont été envoyées. Ceux qui pouvaient voir l’image ne les ont peut-être pas vues ; Meta, elle, les a.
page-places-caption = Contenus qui révèlent un lieu, selon qui pouvait les voir depuis le début de l’entraînement
page-places-none = Aucun n’était visible par tout le monde.
page-places-listed = Contenus qui révèlent un lieu et sont publics, ou peuvent l’être
page-footer-redacted = Rien n’a été envoyé nulle part. La page est anonymisée : elle ne contient aucun texte, nom, image, lieu ou chemin de l’export.
page-more-unshown =
    { $n ->
        [one] { $n } autre n’a pas pu être montrée.
       *[other] { $n } autres n’ont pas pu être montrées.
    }
page-nav-all = Tous les contenus
page-nav-messages = Messages
page-nav-account = Données du compte
page-nav-files = Fichiers
page-nav-policy = Politique
page-numbers = En chiffres
page-whole-bar = Les quatre résultats comme parts d’un tout ; les mêmes chiffres figurent ci-dessous
page-mostly = Surtout : { $kinds }.
page-no-action-known = Nous ne connaissons aucune action pour ce qui est concerné ou à préciser ici.
page-all-the-same = Ce qui aide partout peut se faire malgré tout : limiter qui voit les anciennes publications, rendre les comptes privés, supprimer les discussions avec l’IA de Meta.
page-object-all-the-same = Ouvrez aussi la page de Meta sur l’opposition ({ $url }) : le formulaire qu’elle montre dépend du pays. S’il en apparaît un, envoyez-le et gardez la confirmation.
page-nothing-to-ask = Il n’y a rien à demander : aucune réponse de votre part ne permettrait d’en trancher davantage.
page-on-paper = Les réponses essayées dans la page ne figurent pas sur le papier : enregistrez-les et refaites le rapport avec elles.
page-as-of = Situation au { $day }.
page-by-kind = Par plateforme et par type
page-by-kind-caption = Contenus par plateforme et par type, répartis par résultat
page-by-account = Contenus par compte et par résultat
page-kind = Type
page-items = Contenus
page-together = Total
page-seen-by-kind = Qui pouvait les voir le jour de l’export, par type
page-seen-caption = Contenus par plateforme et par type, répartis selon l’audience
page-by-month = Contenus selon le mois où ils ont été créés. La colonne la plus haute représente { $highest }.
page-by-year = Contenus selon l’année où ils ont été créés. La colonne la plus haute représente { $highest }.
page-same-as-table = Les mêmes chiffres en tableau
page-by-month-caption = Contenus par mois et par résultat
page-by-year-caption = Contenus par année et par résultat
page-month = Mois
page-year = Année
page-no-items = Il n’y a aucun contenu à montrer.
page-band = { $account } : public ou privé, d’après l’historique du compte. Cet historique peut être incomplet.
page-tell-intro = Pour la plupart des contenus, l’export ne permet pas de savoir qui pouvait les voir, mais vous le savez peut-être.
page-tell-run = Pour répondre, lancez `metaudit ask` sur le même export.
page-tell-here = Répondez ici, et les chiffres changent aussitôt.
page-tell-marked = Vos réponses sont signalées comme venant de vous, car l’export ne peut pas les confirmer.
page-settles = Permet de trancher pour { $items }.
page-try-answer = Pour essayer une réponse : { $code }
page-save-answers = Enregistrer les réponses
page-take-back = Retirer les réponses
page-answers-file = Pour réutiliser les réponses enregistrées : `metaudit EXPORT.zip --answers answers.toml`.
page-more-questions =
    { $n ->
        [one] { $n } autre question, sur { $items }, n’a pas sa place ici : `metaudit ask` la pose.
       *[other] { $n } autres questions, sur { $items }, n’ont pas leur place ici : la plupart portent sur une seule personne ou un seul groupe. `metaudit ask` les pose une à une ; répondez à autant que vous voulez.
    }
page-more-questions-here =
    { $n ->
        [one] { $n } autre question, sur { $items }, apparaîtra à mesure que vous répondez.
       *[other] { $n } autres questions, sur { $items }, apparaîtront à mesure que vous répondez.
    }
page-concerns =
    { $n ->
        [one] { $n } contenu
       *[other] { $n } contenus
    }
page-only-in = Proposé seulement ici : { $regions }.
page-open-items =
    { $n ->
        [one] { $n } contenu : { $why }.
       *[other] { $n } contenus : { $why }.
    }
page-open = Ce qui est à préciser, et ce qui manque à cet export
page-all-listed = Les { $all } contenus : d’abord ceux qui sont concernés, puis ceux qui sont à préciser.
page-some-listed = La page contient { $carried } des { $all } contenus : d’abord ceux qui sont concernés, puis quelques-uns de chaque année, de chaque type et de chaque résultat. La liste entière : `{ $command }`, puis « Ouvrir un rapport complet ».
page-filter-label = Filtrer les contenus
page-search = Rechercher
page-platform = Plateforme
page-f-kind = Type
page-f-account = Compte
page-f-year = Année
page-f-outcome = Résultat
page-f-seen = Qui pouvait le voir
page-f-sure = Certitude sur qui pouvait le voir
page-f-place = Groupe ou endroit
page-f-media = Images
page-f-hangs = Ce qui s’y rattache
page-f-order = Ordre
page-clear-filters = Effacer les filtres
page-save-list = Enregistrer la liste en CSV
page-open-report = Ouvrir un rapport complet
page-list-label = Contenus
page-previous = Précédent
page-next = Suivant
page-close = Fermer
page-newest-shown = Les { $shown } plus récents sont affichés ; tous figurent dans les rapports JSON et CSV (`-o report.csv`).
page-at-place = chez { $place }
page-without-words = Sans texte ; { $media }.
page-without-all = Sans texte.
page-card-why = { $seen } : pourquoi
page-rule = Règle { $rule }
page-no-messages = Aucun message dans cet export.
page-conversations = Conversations
page-title = Titre
page-with = Avec
page-yours = De vous
page-others = Des autres
page-from-to = Du, au
page-outcome = Résultat
page-account = Données du compte et ce que d’autres ont publié sur vous
page-account-caption = Enregistrements par catégorie
page-sort = Catégorie
page-records = Enregistrements
page-about-you = { $what } : { $n }. Ce sont des contenus d’autres personnes, non comptés dans les totaux. Votre propre opposition ne les couvre pas.
page-files = Ce qu’est devenu chaque fichier
page-entries-caption = Fichiers selon ce qu’ils sont devenus
page-became = Devenu
page-entries = Fichiers
page-not-recognised = Non reconnus ou illisibles
page-unrecognised =
    { $n ->
        [one] { $n } fichier n’a pas été reconnu.
       *[other] { $n } fichiers n’ont pas été reconnus.
    }
page-unreadable =
    { $n ->
        [one] { $n } fichier n’a pas pu être lu.
       *[other] { $n } fichiers n’ont pas pu être lus.
    }
page-read-before =
    { $n ->
        [one] { $n } contenu a été lu avant
       *[other] { $n } contenus ont été lus avant
    }
page-not-understood = Ce qui n’a pas été compris
page-times = { $n } fois
page-files-read = Fichiers lus
page-file = Fichier
page-note = Remarque
page-policy = La politique, règle par règle
page-policy-intro = Seulement les règles qui ont décidé quelque chose ici. Les guillemets contiennent les mots mêmes de la source, en anglais ; tout le reste est de nous. Ceci n’est pas un conseil juridique.
page-against = En sens contraire : { $claim }
page-archived = Texte conservé :
page-action-of-rule = Ce que vous pouvez faire : { $action }
page-footer = Rien n’a été envoyé nulle part. La page contient des textes de votre export : conservez-la comme vous conserveriez l’export.

## The texts of the page’s script, which get to it as data

script-any = sans filtre
script-no-words = Sans texte
script-contact = adresse e-mail ou numéro de téléphone
script-picture = avec image ou vidéo
script-without = sans
script-choice-public = Oui, tout le monde
script-choice-private = Non
script-choice-unknown = Je ne sais pas
script-choice-yes = Oui
script-choice-group-public = Public
script-choice-group-private = Privé
script-order-report = comme dans le rapport
script-order-newest = les plus récents d’abord
script-order-oldest = les plus anciens d’abord
script-order-kind = par type
script-order-place = par lieu
script-found-all =
    { $n ->
        [one] { $n } contenu
       *[other] { $n } contenus
    }
script-found-some = { $n } sur { $all } contenus
script-found-here = { $n } des { $all } contenus de cette page
script-tried =
    { $n ->
        [one] { $n } réponse est essayée ici
       *[other] { $n } réponses sont essayées ici
    }
script-moved =
    { $n ->
        [one] { $n } contenu change de résultat
       *[other] { $n } contenus changent de résultat
    }
script-answered-here = Vous avez répondu ici : { $ask } { $answer }.
script-opened = { $name } : { $items }. Les réponses essayées sur cette page changent les chiffres ci-dessus, pas cette liste.
script-not-read = { $name } n’est pas un rapport de ce programme, ou est endommagé.
script-reading = Lecture de { $name } : { $items } …
script-made = Créé
script-state = État
script-media = Images et vidéos
script-why = Pourquoi
script-evidence = Les indices
script-caveats = À garder à l’esprit
script-stands-in = Où il se trouve
script-rule-and-actions = La règle, et ce que vous pouvez faire
script-id = Identifiant
script-answers-head = Ce que vous avez indiqué à metaudit sur qui pouvait voir ce que vous avez créé. Écrit par la page du rapport ; rien n’a quitté cet ordinateur.
script-copied = Copié
script-how = Étape par étape
script-step-covered =
    { $n ->
        [one] Pour { $n } contenu concerné
       *[other] Pour { $n } contenus concernés
    }
script-step-open =
    { $n ->
        [one] Pour { $n } contenu à préciser
       *[other] Pour { $n } contenus à préciser
    }
script-region-still = Les chiffres ci-dessous valent encore pour « { $now } ». Pour « { $wanted } », lancez cette commande dans le dossier de votre export :
script-account = Compte
script-not-asked = Aucune question de cette page ne le tranche ; le programme en a d’autres, aussi sur une seule personne ou un seul groupe.
script-none-found = Rien ne correspond à cette recherche et à ces filtres.
script-none-here = Aucun des { $carried } contenus de cette page ne correspond. Il y en a peut-être parmi les autres ({ $all } en tout) : ouvrez un rapport complet.
script-none-filtered =
    { $n ->
        [one] Rien ne correspond ici, mais { $n } contenu hors de ces filtres.
       *[other] Rien ne correspond ici, mais { $n } contenus hors de ces filtres.
    }
script-annex = Tous les contenus, une ligne chacun.
script-annex-what = Quoi
script-follows = Déjà réglé par votre réponse à « { $other } » : tout le monde ne pouvait pas voir cela.
script-region-here = La réponse ci-dessous vaut pour « { $wanted } » jusqu’à ce que vous répondiez à une question ; les listes et les questions valent encore pour « { $now } ». Pour le tout, lancez cette commande dans le dossier de votre export :
script-list-label = { $found } ; les flèches déplacent, Entrée ouvre
script-choice-some = En partie, ou pas sûr
script-at-odds = Cela contredit votre réponse à « { $other } ». Les deux ne peuvent pas être vraies.
script-of-all = { $n } sur { $all }
script-left-open = Réponse laissée en suspens.
script-open-page = Ouvrir la page
script-among = Par exemple :
script-undo = Annuler
script-done = Fait
script-way = Où le trouver
script-way-facebook = Sur Facebook : votre photo, « Paramètres et confidentialité », « Historique d’activité » ; là : { $what }.
script-way-instagram = Sur Instagram : votre profil, les trois traits, « Votre activité » ; là : { $what }.
script-way-threads = Sur Threads : votre profil ; là : { $what }.
script-way-profile = Sur { $platform } : votre profil, là où on le modifie ; là : { $what }.
script-copy-words = Copier les premiers mots
script-open-there = L’ouvrir sur { $platform }
script-kind-on = { $kind } ({ $platform })
script-answers-use = Pour l’utiliser : metaudit EXPORT.zip --answers CE-FICHIER

## Sentences that several outputs share. Every word of them is chosen after `wording.md`

told-redacted = Anonymisé : aucun texte, nom, image, lieu ou chemin de l’export ne figure dans ce rapport. Des noms neutres en anglais comme « group 3 » et « file 7 » les remplacent ; les nombres et les dates sont tels quels.
told-answers-from = Vos réponses ont été lues dans { $file }.
told-in-scope = concerné
told-undecided = à préciser
told-not-stated = Meta n’en dit rien
told-out-of-scope = exclu
told-items-in-scope = Contenus concernés
told-items-undecided = Contenus à préciser
told-items-not-stated = Contenus dont Meta ne dit rien
told-items-out-of-scope = Contenus exclus
told-means-in-scope = La politique de Meta permet de les utiliser pour entraîner son IA.
told-means-undecided = Savoir si la politique les couvre dépend d’une information que l’export ne donne pas.
told-means-no-pack = metaudit n’a pas de texte vérifié de Meta pour la région : de ces contenus, on ne peut donc rien dire.
told-means-not-stated = Meta ne dit pas si ces contenus servent à l’entraînement. Nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
told-means-out-of-scope = La politique les exclut, pour la raison indiquée avec chacun.
told-open-audience = l’export ne permet pas de savoir qui pouvait les voir
told-open-target-audience = ils figurent sous la publication ou sur le profil de quelqu’un d’autre, qui décide qui les voit
told-open-group = l’export n’indique pas si le groupe est public
told-open-addressed = l’export n’indique pas s’ils ont été partagés avec Meta AI
told-open-objection = les sources ne s’accordent pas sur la portée d’une opposition
told-open-day = leurs pages indiquent une heure sans fuseau, et la réponse change selon le jour exact
told-open-region = cela dépend de la région, qui n’est pas connue ou n’a pas de politique vérifiée
told-no-time = date inconnue
told-public = public
told-private = privé
told-not-told = indéterminé
told-assumed = supposé
told-likely = probable
told-certain = certain
told-items =
    { $n ->
        [one] { $n } contenu
       *[other] { $n } contenus
    }
told-conversations =
    { $n ->
        [one] { $n } conversation
       *[other] { $n } conversations
    }
told-messages =
    { $n ->
        [one] { $n } message de vous
       *[other] { $n } messages de vous
    }
told-messages-known =
    { $n ->
        [one] { $n } message dont on sait qu’il est de vous
       *[other] { $n } messages dont on sait qu’ils sont de vous
    }
told-to-ai =
    { $n ->
        [one] { $n } était adressé à Meta AI
       *[other] { $n } étaient adressés à Meta AI
    }
told-messages-told = { $conversations }, avec { $own } et { $others } d’autres personnes ; { $to_ai }. Les messages entre personnes sont comptés, jamais listés.
told-pictures =
    { $n ->
        [one] { $n } image ou vidéo
       *[other] { $n } images ou vidéos
    }
told-objected = Vous nous avez indiqué avoir fait opposition avec ce compte { $platform } le { $day }. Aucun export ne l’enregistre.
told-assumed-adult = Lorsque l’export ne le dit pas, nous avons supposé que vous avez 18 ans ou plus.
told-contested = Les sources ne s’accordent pas sur cette règle.
told-minor-now = La personne titulaire est actuellement mineure.
told-minor-then = La personne titulaire était mineure lorsque cela a été créé.
told-no-pack = Il n’y a pas de politique vérifiée pour cette région.
told-not-in-force = Aucune politique sur l’entraînement de l’IA n’était en vigueur ce jour-là.
told-no-rule-yet = Aucune version de la politique n’a encore de règle pour une discussion dans laquelle l’application dit elle-même que Meta, son IA ou une entreprise y prend part.
told-not-read = Non lu : { $fault }.
told-missing-media =
    { $n ->
        [one] { $platform } : des enregistrements citent { $n } image ou vidéo qui ne se trouve dans aucun des fichiers donnés ; une partie de l’export manque peut-être.
       *[other] { $platform } : des enregistrements citent { $n } images ou vidéos qui ne se trouvent dans aucun des fichiers donnés ; une partie de l’export manque peut-être.
    }
told-missing-pages =
    { $n ->
        [one] { $platform } : la page d’accueil cite { $n } page qui n’est dans aucun des fichiers fournis ; une partie de l’export manque peut-être.
       *[other] { $platform } : la page d’accueil cite { $n } pages qui ne sont dans aucun des fichiers fournis ; une partie de l’export manque peut-être.
    }
told-absent = { $platform } : absents de cet export (ce qui ne veut pas dire vides) : { $titles }.
told-absent-not-asked = { $platform } : non demandés, d’après la page d’accueil : { $titles }.
told-absent-lost = { $platform } : demandés, mais absents des fichiers fournis : { $titles }.
told-empty = { $platform } : vides : { $titles }.
told-covers-all = { $platform } : cet export couvre toute la période.
told-covers-between = { $platform } : cet export couvre seulement la période du { $from } au { $to }.
told-covers-since = { $platform } : cet export couvre seulement ce qui date du { $from } ou d’après.
told-covers-until = { $platform } : cet export couvre seulement ce qui date du { $to } ou d’avant.
told-dates-unsaid = Les exports peuvent être limités à certaines dates ; celui-ci ne dit pas s’il l’est.
told-dates-unsaid-of = { $platforms } : les exports peuvent être limités à certaines dates ; celui-ci ne dit pas s’il l’est.
told-by-your-word =
    { $n ->
        [one] { $n } contenu n’est tranché que par ce que vous avez indiqué.
       *[other] { $n } contenus ne sont tranchés que par ce que vous avez indiqué.
    }
told-range =
    { $n ->
        [one] Si tout ce qui est à préciser était privé, { $n } contenu serait concerné ; si tout était public, { $most }.
       *[other] Si tout ce qui est à préciser était privé, { $n } contenus seraient concernés ; si tout était public, { $most }.
    }
told-since-training = Publics le jour de l’export : { $today } ; à un moment depuis le début de l’entraînement, le { $day } : { $public }. Non publics depuis, d’après l’export : { $private }. Pour { $open }, l’export ne le dit pas.
told-not-personalised = Que Meta utilise ce que vous avez dit à son IA pour adapter les contenus et les publicités est une question distincte de l’entraînement ; { $region } : { $why }.
told-personalised =
    { $n ->
        [one] Indépendamment de l’entraînement : parmi ce que vous et l’IA de Meta vous êtes écrit, le texte de Meta du { $day } lui permet de personnaliser ce que vous voyez à l’aide de { $n } contenu.
       *[other] Indépendamment de l’entraînement : parmi ce que vous et l’IA de Meta vous êtes écrit, le texte de Meta du { $day } lui permet de personnaliser ce que vous voyez à l’aide de { $n } contenus.
    }
told-personalised-somewhere =
    { $n ->
        [one] Indépendamment de l’entraînement : parmi ce que vous et l’IA de Meta vous êtes écrit, le texte de Meta du { $day } lui permet, dans certaines régions, de personnaliser ce que vous voyez à l’aide de { $n } contenu.
       *[other] Indépendamment de l’entraînement : parmi ce que vous et l’IA de Meta vous êtes écrit, le texte de Meta du { $day } lui permet, dans certaines régions, de personnaliser ce que vous voyez à l’aide de { $n } contenus.
    }
told-locked =
    { $n ->
        [one] { $n } fichier est verrouillé par un mot de passe et n’a pas été lu. Décompressez le zip avec son mot de passe et donnez le dossier.
       *[other] { $n } fichiers sont verrouillés par un mot de passe et n’ont pas été lus. Décompressez le zip avec son mot de passe et donnez le dossier.
    }
told-packed-otherwise =
    { $n ->
        [one] { $n } fichier est compressé d’une manière qui n’est pas prise en charge ici et n’a pas été lu. Décompressez-le avec le programme qui l’a créé et donnez le dossier.
       *[other] { $n } fichiers sont compressés d’une manière qui n’est pas prise en charge ici et n’ont pas été lus. Décompressez-les avec le programme qui les a créés et donnez le dossier.
    }
told-records =
    { $n ->
        [one] { $n } enregistrement
       *[other] { $n } enregistrements
    }
told-sorts =
    { $n ->
        [one] { $n } catégorie
       *[other] { $n } catégories
    }
told-account-data = { $records } dans { $sorts }, sur lesquels nous n’avons trouvé aucune déclaration de Meta.
told-account-data-no-pack = { $records } dans { $sorts }, pour lesquels il n’y a pas de politique vérifiée ici.
told-ledger = { $entries } fichiers, { $bytes } octets : chacun figure ici exactement une fois.
told-left-out =
    { $n ->
        [one] { $n } autre figure dans le rapport JSON.
       *[other] { $n } autres figurent dans le rapport JSON.
    }
told-judged = Situation au { $day } ; région : { $region }.
told-judged-checked = Situation au { $day } ; région : { $region } ; politique vérifiée le { $checked }.
told-region-unknown = non indiquée
told-place-unknown = lieu inconnu
told-before-year = avant { $year }
told-no-date = sans date
told-timeline-by-month = Contenus selon le mois où ils ont été créés, répartis par résultat ; le plus grand nombre, { $n }, date de : { $period }. Le tableau ci-dessous contient les mêmes chiffres.
told-timeline-by-year = Contenus selon l’année où ils ont été créés, répartis par résultat ; le plus grand nombre, { $n }, date de : { $period }. Le tableau ci-dessous contient les mêmes chiffres.
told-until = { $is } jusqu’au { $to }
told-from-on = { $is } à partir du { $from }
told-between = { $is } du { $from } au { $to }
told-days = { $from } au { $to }
told-audience-unknown = L’export indique lui-même une audience, mais par un mot qui n’est pas connu ici.
told-leaves-open = ne permet pas de trancher
told-seen-open = indéterminé le jour de l’export
told-seen-public = public le jour de l’export ({ $sure })
told-seen-private = privé le jour de l’export ({ $sure })
told-since-public = , public à un moment depuis le début de l’entraînement
told-since-private = , jamais public depuis le début de l’entraînement
told-since-open = , indéterminé pour la période d’avant ou d’après
told-opened-public = public ({ $sure })
told-opened-private = privé ({ $sure })
told-opened-open = indéterminé ({ $sure })
told-record = { $place }, enregistrement { $n }
told-no-title = (sans titre)
told-own-unknown = inconnu
told-no-rule = aucune règle
told-with-people = des personnes
told-with-channel = un canal
told-with-ai = Meta AI
told-more-questions =
    { $n ->
        [one] { $n } autre question, de portée égale ou moindre.
       *[other] { $n } autres questions, de portée égale ou moindre.
    }

## What there is to do: how to object, and what everybody should know before

act-because-public = l’export montre qu’ils étaient publics
act-because-likely = ils sont publics par nature, ou quelque chose suggère qu’ils l’étaient
act-because-always = Meta les considère comme toujours publics
act-because-ai = ils ont été adressés à l’IA de Meta ou produits par elle
act-in-scope-because = Concernés, selon la raison :
act-heading = Comment s’opposer
act-more-heading = Ce que vous pouvez faire d’autre
act-no-deadline = Il n’y a pas de date limite pour s’opposer. Le 26 mai 2025 n’était que le dernier jour avant le début de l’entraînement dans l’UE, et pas une échéance légale ; une opposition plus tardive compte encore pour l’avenir.
act-late = Les sources divergent sur l’effet d’une opposition plus tardive : la confirmation de Meta promet de ne plus rien utiliser à partir de là ; plusieurs autorités disent que seules les publications plus récentes sont couvertes. Ce qui est déjà dans un modèle y reste.
act-offered = { $region } : vous pouvez vous opposer à tout moment ({ $who }). Le formulaire ne demande pas de motif. Conservez l’e-mail de confirmation.
act-unknown = L’existence d’un formulaire dépend de l’endroit où vous vivez, qui n’est pas connu ici. Proposé : { $offered }. Signalé, sans confirmation : { $reported }. Cherché et non trouvé : { $not_found }.
act-none = aucun
act-region-first = On ne sait pas où vous vivez : choisissez-le avec `--region`. D’ici là, ce qui diffère selon la région compte comme à préciser ; un nombre bas ne permet aucune conclusion.
act-minors = Mineurs : selon les textes de Meta, ou selon ce que l’on en rapporte, le contenu public des comptes de personnes de moins de 18 ans est exclu dans l’UE, au Royaume-Uni, en Suisse et au Brésil. Les discussions des mineurs avec l’IA ne le sont pas. Les images d’enfants dans les publications d’un adulte comptent comme le contenu de cet adulte.
act-menus = Les menus ont pu changer de nom. Les adresses ont été relevées le { $day } ; nous n’avons pas vérifié qu’elles s’ouvrent toutes.
act-reaches = Ce que cela couvre : { $text }
act-address = { $what } : { $url } ({ $sure } ; vue le { $day })
act-place = Adresse
act-sure-high = citée par Meta
act-sure-medium = rapportée par plusieurs sources, ne marche peut-être plus
act-sure-low = rapportée une fois, ne marche peut-être pas
act-quoted-from = Cité de la politique de Meta pour { $region } du { $day } :
act-policy-old =
    { $n ->
        [one] La politique sur laquelle ce rapport s’appuie a été vérifiée le { $day }, { $n } jour avant. Meta a pu la changer depuis : cherchez un metaudit plus récent.
       *[other] La politique sur laquelle ce rapport s’appuie a été vérifiée le { $day }, { $n } jours avant. Meta a pu la changer depuis : cherchez un metaudit plus récent.
    }
act-others = Une opposition porte sur vos propres contenus, pas sur ce que d’autres publient à votre sujet. Demandez-leur de le restreindre ou de le supprimer ; retirer seulement une identification laisse la photo aussi publique qu’elle l’était.
act-forward = Ce que vous faites maintenant vaut pour l’avenir : cela ne change pas ce qui pouvait être utilisé auparavant, et ce qui est déjà dans un modèle y reste.

## What is said of the policy and the region that were judged by

basis-earlier-texts = Le texte même de la politique date du { $from } ; les textes antérieurs, jusqu’au début de l’entraînement le { $since }, ne figurent pas dans cette version et ont été supposés permettre la même chose.
basis-allows = Ceci montre ce que la politique de Meta permet. Personne en dehors de Meta ne peut voir ce qui a réellement été utilisé.
basis-no-pack = metaudit n’a pas de texte vérifié de Meta pour { $region }. Cela n’indique pas que Meta n’y entraîne pas son IA : on ne peut rien dire, ni dans un sens ni dans l’autre.
basis-pack = Jugé selon la version { $packs } de la politique ({ $family }).
basis-packs = Jugé selon les versions { $packs } de la politique ({ $family }).
basis-own-packs = Ne fait pas partie de metaudit, mais a été donné avec --policy : { $packs }. Ce que disent ces règles n’engage que leur auteur.
basis-checked = Vérifié le { $day } ; le texte le plus récent que nous ayons vu date du { $seen }. Meta peut avoir changé sa politique depuis ; ce programme fonctionne hors ligne et ne peut pas le savoir.
basis-seen-by-region = { $from } au { $to }, selon la région
basis-region = Région : { $region } ({ $source }).
basis-region-unknown = Région : non indiquée ({ $source }). Ce qui est dit vaut dans chaque région dont une version de la politique est connue ; là où elles diffèrent, rien ne peut être tranché. Choisissez la vôtre avec --region.
basis-month-only = Du début de l’entraînement, on ne connaît que le mois ({ $month }) ; son premier jour a été retenu.
basis-no-objection = Dans les textes de Meta, nous n’avons trouvé aucun moyen de s’opposer pour { $region }. Une date donnée avec --objected-on n’y change rien.
basis-objection-reported = Pour { $region }, une opposition est signalée ({ $who }), mais nous n’avons pas pu le confirmer. Essayez le formulaire ; à partir d’un jour donné avec --objected-on, nous comptons vos propres contenus comme contestés.
basis-by-told = d’après vos réponses
basis-by-pack = la seule région de la version donnée avec --policy
basis-by-archive = l’export indique { $heard }
basis-by-nothing = l’export ne le dit pas
basis-by-unplaced = l’export indique { $heard }, que ce programme ne sait pas situer
basis-by-several = l’export indique { $heard }, ce qui ne désigne pas une seule région
basis-heard = « { $text } » ({ $by })
basis-and = {" "}et{" "}
basis-jurisdiction = droit applicable à la vie privée
basis-based-in = profil situé dans
basis-country = pays du profil

## Why an outcome is what it is. Its verbs are chosen with care: what the policy allows, what was eligible, what cannot be told; never what was done with it

why-told = Vous nous avez indiqué : { $told }. L’export ne peut pas le confirmer.
why-policy = La politique de Meta
# Within a sentence; where one begins with it, it gets a capital.
why-policy-of = la politique de Meta du { $day }
why-its-policy-of = sa politique du { $day }
why-public-only = { $policy } ne couvre que les contenus publics. { $told }
why-if-public = { $policy } permet d’utiliser ce type de contenu pour entraîner l’IA de Meta s’il était public. { $told }
why-differs = Les politiques de Meta diffèrent ici selon la région, et votre lieu de résidence n’est pas connu : choisissez-le avec `--region`.
why-by-day = La page indique l’heure sans fuseau : ce contenu peut dater de la veille ou du lendemain, et la réponse change selon le jour.
why-no-pack = Il n’y a dans metaudit aucune politique vérifiée pour cette région, donc rien ne peut être tranché.
why-not-in-force = Aucune politique sur l’entraînement de l’IA n’était en vigueur à ce sujet à la date de ce rapport.
why-no-rule = L’application dit dans cette discussion que Meta, son IA ou une entreprise y prend part ; ce que Meta dit des messages privés ne tranche pas cela.
why-minor-now = La personne titulaire du compte a moins de 18 ans. La politique de Meta limite les contenus publics aux adultes ; les discussions avec l’IA ne sont pas limitées ainsi.
why-minor-then = La personne titulaire avait moins de 18 ans lorsque ceci a été créé et est adulte aujourd’hui. Meta ne dit pas ce qui vaut dans ce cas.
why-objected = Vous nous avez indiqué avoir fait opposition le { $day }. Meta déclare en tenir compte pour vos propres contenus. Conservez la confirmation.
why-objected-before = Vous nous avez indiqué avoir fait opposition le { $day }, avant le début de l’entraînement. Meta déclare en tenir compte pour vos propres contenus. Conservez la confirmation.
why-mitigated = Ce contenu pouvait être utilisé du { $from } jusqu’à votre opposition le { $day }. La confirmation de Meta promet de ne plus l’utiliser à partir de là ; ce qui est déjà dans un modèle y reste. Plusieurs autorités disent que l’opposition ne couvre que les publications plus récentes.
why-later-objection = { $says } Les sources ne s’accordent pas sur la portée d’une opposition déposée plus tard.
why-mitigated-reported = Ce contenu pouvait être utilisé à partir du { $from }. Vous nous avez indiqué avoir fait opposition le { $day } : là où vous vivez, une possibilité d’opposition est signalée sans être confirmée ; à partir de ce jour, nous le comptons donc comme contesté.
why-reported-objection = { $says } Vous nous avez indiqué avoir fait opposition le { $day } : là où vous vivez, une possibilité d’opposition est signalée sans être confirmée ; nous comptons donc ceci comme contesté.
why-unreached = { $says } Que votre opposition du { $day } s’applique ici n’est pas confirmé.
why-private-now = Seules certaines personnes, ou vous seulement, pouvaient voir ceci le jour de l’export. { $policy } permet de l’utiliser s’il était public à un moment depuis le début de l’entraînement ; votre export ne l’indique pas.
why-group = { $policy } permet d’utiliser ce qui est dit dans les groupes publics. Votre export n’indique pas si ce groupe est public.
why-target = { $policy } permet de l’utiliser si tout le monde pouvait voir la publication ou le profil où il figure. Votre export ne le dit pas.
why-audience = { $policy } permet d’utiliser ce type de contenu s’il était public. Votre export ne permet pas de savoir qui pouvait le voir.
why-shows-public = { $policy } permet d’utiliser ce type de contenu pour entraîner l’IA de Meta. L’export montre qu’il était public{ $when }.
why-suggests-public = { $policy } permet d’utiliser ce type de contenu pour entraîner l’IA de Meta. D’après l’export, il était vraisemblablement public{ $when }.
why-shows-private = L’export montre que ceci n’a été public à aucun moment depuis le début de l’entraînement ({ $day }). La politique de Meta ne couvre que les contenus publics.
why-suggests-private = D’après l’export, ceci n’a vraisemblablement été public à aucun moment depuis le début de l’entraînement ({ $day }). La politique de Meta ne couvre que les contenus publics.
why-from-start = {" "}lorsque l’entraînement a commencé ({ $day })
why-from-export = {" "}le jour de l’export
why-from-day = {" "}le { $day } au plus tard
why-until = , et jusqu’au { $day }
why-until-at-least = , et au moins jusqu’au { $day }
why-at-times-until = , et l’a été par moments jusqu’au { $day }
why-at-times-until-at-least = , et l’a été par moments au moins jusqu’au { $day }
why-at-times-since = , et l’a été par moments depuis

## Questions to the user. Answers are about the time since training began, so that is what is asked for

ask-since = , à un moment ou à un autre depuis le { $day }
ask-between = , à un moment ou à un autre entre le { $from } et le { $to }
ask-group = « { $name } » est-il un groupe public ou un groupe privé ?
ask-groups = Les groupes dans lesquels vous avez écrit sur { $platform } sont-ils publics ou privés ?
ask-person = Vous avez écrit sur { $platform } à « { $name } » ou sous ses publications. Tout le monde pouvait-il voir cela{ $since } ?
ask-people = Tout le monde pouvait-il voir les publications d’autres personnes sous lesquelles vous avez écrit sur { $platform }{ $since } ?
ask-timeline-in = Tout le monde pouvait-il voir ce que vous avez publié sur votre journal { $platform } { $stretch }{ $since } ?
ask-timeline = Tout le monde pouvait-il voir ce que vous avez publié sur votre journal { $platform }{ $since } ?
ask-unplaced-in = L’export dit en des mots que metaudit ne comprend pas où se trouvent certaines de vos publications { $platform } { $stretch }. Tout le monde pouvait-il les voir{ $since } ?
ask-unplaced = L’export dit en des mots que metaudit ne comprend pas où se trouvent certaines de vos publications { $platform }. Tout le monde pouvait-il les voir{ $since } ?
ask-own-comments = Tout le monde pouvait-il voir celles de vos publications sur { $platform } que vous avez aussi commentées{ $since } ?
ask-former-pictures = Tout le monde pouvait-il voir vos anciennes photos de profil et de couverture sur { $platform }{ $since } ?
ask-former-profile-pictures = Tout le monde pouvait-il voir vos anciennes photos de profil sur { $platform }{ $since } ?
ask-account = Votre compte { $platform } était-il public{ $since } ?
ask-stories = Tout le monde pouvait-il voir vos stories sur { $platform }{ $since }, et pas seulement vos abonnés ou amis proches ?
ask-birthday = Tout le monde pouvait-il voir votre date de naissance sur votre profil { $platform }, par exemple « 1er mars 1990 »{ $since } ?
ask-contact = Tout le monde pouvait-il voir vos coordonnées sur votre profil { $platform }, par exemple une adresse e-mail ou un numéro de téléphone{ $since } ?
ask-profile = Tout le monde pouvait-il voir les informations de votre profil { $platform }{ $since } ?
ask-events = Tout le monde pouvait-il voir les évènements que vous avez créés sur { $platform }{ $since } ?
ask-from-to = de { $from } à { $to }
ask-from-day-to-day = du { $from } au { $to }
ask-in-year = en { $year }
ask-from-on = à partir de { $from }
ask-up-to = jusqu’à { $to }
ask-nothing-matched = La réponse à { $id } ne correspond à rien dans cet export.
ask-contradicted = La réponse à { $id } est « { $choice } », mais pour { $n } des contenus concernés l’export montre autre chose. Dans ces cas, l’export l’emporte.
ask-at-odds = Les réponses à { $public } (« public ») et à { $private } (« privé ») ne peuvent pas être vraies toutes les deux : ce qui se trouve sur un compte privé n’est pas montré à tout le monde. Pour la première, « public » est retenu.
ask-nobody-of-name = Vous avez indiqué être « { $name } », mais personne ne porte ce nom dans ces discussions.
ask-nobody-of-name-but = Vous avez indiqué être « { $name } », mais personne ne porte ce nom dans ces discussions. Les noms les plus proches : { $nearest }.
ask-foreign-objection = L’opposition du { $day } concerne { $account }, qui n’est pas dans cet export.

## What a clue says beside its signal’s own text

note-no-switch = rien dans l’export ne dit si le compte était privé
note-account-public = le compte était public
note-account-private = le compte était privé
note-perhaps-unpublished = { $account } ; ceci n’a peut-être jamais été publié
note-listed-as-live = { $state } ; un autre fichier le range parmi ce qui est visible
note-after-first = la première story pour les amis proches a été créée le { $day }, avant celle-ci
note-before-first = la première story pour les amis proches : le { $day }
note-never-first = la première story pour les amis proches : jamais
note-from-to = du { $from } au { $to }
note-from-to-unknown = du { $from } à un jour non enregistré
note-turned-public = passé en public le { $day }
note-turned-private = passé en privé le { $day }
note-turned-unknown = modifié le { $day } ; l’export ne dit pas dans quel sens
note-expired = expirée après un jour ; qui pouvait la voir alors n’est pas enregistré
note-told-public = { $about } : public
note-told-private = { $about } : privé
note-told-from = { $what } à partir du { $from }
note-told-to = { $what } jusqu’au { $to }

## What only the summaries in Markdown and on the terminal say

list-heading = Ce que la politique de Meta sur l’entraînement de l’IA couvre dans cet export
list-means = ce que cela signifie
list-by-kind = Par type
list-newest = { $heading } : { $n }, dont les { $shown } plus récents sont listés
list-holder-unknown = titulaire inconnu
list-export-of = , export du { $day }
list-newest-record = , enregistrement le plus récent du { $day }
list-things =
    { $n ->
        [one] { $n } contenu que vous avez créé ou qui vous décrit :
       *[other] { $n } contenus que vous avez créés ou qui vous décrivent :
    }
list-not-decided = non tranché pour { $n } : { $why }
list-more-remarks =
    { $n ->
        [one] { $n } autre réponse ne correspond à rien ou est contredite ; le rapport la cite.
       *[other] { $n } autres réponses ne correspondent à rien ou sont contredites ; le rapport les cite.
    }
list-unread = Le rapport les nomme.
list-first-question = Ce que vous savez permettrait d’en trancher davantage : metaudit ask. Sa première question en tranche { $n } : { $ask }
list-report = Rapport : { $path }
list-ask = Répondre à ce que vous seul savez : metaudit ask, avec les mêmes fichiers

## What was said to Meta AI, and who is who in chats

ai-heading = Vos échanges avec Meta AI
ai-nothing = Ces fichiers ne contiennent rien de ce qui a été dit à Meta AI : nous avons cherché des conversations avec elle, des lignes qui l’appellent, ainsi que des images, des stickers et des messages vocaux qui lui ont été donnés ou qui viennent d’elle.
ai-sentence = Meta AI : { $prompts }, { $replies } et { $media } à { $places }.
ai-prompts =
    { $n ->
        [one] { $n } demande
       *[other] { $n } demandes
    }
ai-replies =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
ai-media =
    { $n ->
        [one] { $n } image ou fichier
       *[other] { $n } images ou fichiers
    }
ai-places =
    { $n ->
        [one] { $n } endroit
       *[other] { $n } endroits
    }
ai-listed = La politique de Meta cite ce qui est dit à son IA parmi les données d’entraînement, à part des publications publiques et quels que soient vos paramètres. Des conversations entre personnes, seules figurent ici les lignes qui appellent Meta AI, ses réponses et ce qui a été partagé avec elle.
ai-unattributed =
    { $n ->
        [one] Pour { $n } demande, rien ne dit si vous l’avez écrite : elle nomme son auteur.
       *[other] Pour { $n } demandes, rien ne dit si vous les avez écrites : chacune nomme son auteur.
    }
ai-calls =
    { $n ->
        [one] { $n } de vos publications et commentaires appelle Meta AI ; il figure comme ce qu’il est.
       *[other] { $n } de vos publications et commentaires appellent Meta AI ; ils figurent comme ce qu’ils sont.
    }
ai-by-others =
    { $n ->
        [one] { $n } autre ligne a été adressée à Meta AI par d’autres, dans vos conversations. Elle n’est pas de vous, et ses mots ne sont pas repris ici.
       *[other] { $n } autres lignes ont été adressées à Meta AI par d’autres, dans vos conversations. Elles ne sont pas de vous, et leurs mots ne sont pas repris ici.
    }
ai-interests =
    { $n ->
        [one] { $n } énoncé sur vos centres d’intérêt, écrit par l’IA de Meta : il vient d’elle, et vous ne le lui avez pas dit.
       *[other] { $n } énoncés sur vos centres d’intérêt, écrits par l’IA de Meta : ils viennent d’elle, et vous ne les lui avez pas dits.
    }
ai-how-called = appelée dans une conversation entre personnes
ai-how-app = dans son application
ai-how-chat = dans une conversation avec elle
ai-places-caption = Où cela a été dit
ai-place = Où
ai-how = Comment
ai-prompts-head = Demandes
ai-replies-head = Réponses
ai-media-head = Images
ai-notices = Avis sur Meta AI dans vos conversations, mot pour mot
ai-settings = Paramètres de confidentialité le jour du téléchargement, dans ses propres mots
ai-setting = Paramètre
ai-value = Valeur
ai-not-yours = pas de vous
ai-read-along = Vous n’avez fait que lire : rien n’y est de vous.
ai-before-notice = Avant que l’application dise que l’IA de Meta reçoit cette discussion : { $own } de vous, { $others } d’autres personnes. { $outcome }
ai-behind-call = Après la dernière ligne adressée à Meta AI ou venant d’elle : { $own } de vous, { $others } d’autres personnes. { $outcome }
ai-shares = Messages ({ $n } en tout) : { $told }.
ai-you = vous
ai-not-named = sans nom
ai-more-senders =
    { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    }
ai-silent =
    { $n ->
        [one] { $n } personne sans message
       *[other] { $n } personnes sans message
    }
ai-encrypted = Messages chiffrés
ai-owner-unknown = { $name } : les fichiers ne disent pas qui vous êtes. Aucun message n’est donc compté comme le vôtre, et les lignes adressées à Meta AI par quiconque sont listées. Indiquez-le avec --me NOM, ou lancez metaudit ask.
ai-owner-inferred = { $name } : que vous soyez { $holder } est déduit de qui participe à quelle conversation. Si c’est faux, indiquez qui vous êtes avec --me NOM.
ai-owner-told = { $name } : vous êtes { $holder }, comme vous l’avez indiqué.
ai-owner-silent = { $name } : vous avez indiqué être { $holder }, mais personne de ce nom n’écrit dans ces conversations.

## What changed between two audits

diff-heading = Ce qui a changé
diff-old = Avant : { $what }
diff-after = Après : { $what }
diff-judged = évalué au { $day }
diff-none = Rien n’a changé.
diff-kept =
    { $n ->
        [one] { $n } contenu figure dans les deux.
       *[other] { $n } contenus figurent dans les deux.
    }
diff-new = Nouveau
diff-gone = Disparu
diff-newly-public = Désormais public
diff-newly-private = Désormais privé
diff-newly-undetermined = On ne sait plus qui peut le voir
diff-newly-in-scope = Désormais concerné
diff-newly-out-of-scope = Désormais exclu
diff-newly-undecided = Désormais à préciser
diff-newly-not-stated = Meta n’en dit plus rien
diff-policy-alone = Changé par la seule politique
diff-policy-alone-means = On en sait autant qu’avant. Ce qui diffère, c’est ce que la politique signifie pour eux.
diff-by-format = Différent selon le format
diff-by-format-means = Les pages et le JSON n’en disent pas la même chose. Ce n’est pas un changement.
diff-unsure = dont { $n } sans certitude
diff-unsure-alike = sans certitude : d’autres disent la même chose, sans date
diff-unsure-no-such-file = sans certitude : l’autre côté n’a aucun fichier de ce type
diff-unsure-unread = sans certitude : un fichier de l’autre côté n’a pas pu être lu
diff-cause-pack = un autre texte de la politique
diff-cause-region = une autre région
diff-cause-objection = une opposition
diff-cause-day = un autre jour
diff-reversed = Le premier a été téléchargé après le second. Inversez-les pour voir ce qui a changé depuis.
diff-reversed-perhaps = L’enregistrement le plus récent du premier est postérieur à celui du second. Si le premier est le téléchargement le plus récent, inversez-les.
diff-unread-old =
    { $n ->
        [one] { $n } fichier du premier n’a pas pu être lu : ce qui est nouveau y figurait peut-être déjà.
       *[other] { $n } fichiers du premier n’ont pas pu être lus : ce qui est nouveau y figurait peut-être déjà.
    }
diff-unread-new =
    { $n ->
        [one] { $n } fichier du second n’a pas pu être lu : ce qui a disparu s’y trouve peut-être encore.
       *[other] { $n } fichiers du second n’ont pas pu être lus : ce qui a disparu s’y trouve peut-être encore.
    }
diff-unrecognised =
    { $n ->
        [one] { $n } fichier n’a pas été reconnu ; il contient peut-être une partie de ce qui est listé comme nouveau ou disparu.
       *[other] { $n } fichiers n’ont pas été reconnus ; ils contiennent peut-être une partie de ce qui est listé comme nouveau ou disparu.
    }
diff-limited = L’un des deux ne couvre qu’une partie de la période : ce qui est nouveau ou disparu peut se situer en dehors.
diff-one-side = { $account } ne figure que dans l’un des deux.
diff-messages =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
diff-threads = nouvelles : { $new }, disparues : { $gone }, modifiées : { $changed }
diff-counted = Les messages et les données du compte sont comptés, non comparés un à un.
diff-then-now = { $what } : { $old } avant, { $new } après
diff-before-column = avant
diff-after-column = après
diff-what = ce qu’il dit
diff-undetermined = indéterminé
diff-written = Écrit : { $path }

## What readers did not understand

problem-page-without-name = une Page sans nom
problem-privacy-turn-unclear = un changement de confidentialité du compte dont le sens n’est pas connu
problem-privacy-turn-undated = un changement de confidentialité du compte sans date
problem-status-change-unknown = un changement d’état du compte dont les termes ne sont pas connus
problem-comma-mended = une virgule de trop ou de moins ; cela a été corrigé
problem-comment-below-picture = un commentaire sous une image ; les vôtres ne figurent nulle part ailleurs sur ces pages et ne sont pas listés
problem-more-unknown-dates = une date qui n’a pas été comprise
problem-unknown-date = une date qui n’a pas été comprise : « { $date } »
problem-ambiguous-date = une date qui peut être l’un de deux jours, et rien dans la discussion ne dit lequel : son heure a été omise
problem-impossible-date = une date qu’aucun calendrier connu de nous ne contient, ou postérieure au jour de l’export : son heure a été omise
problem-more-unknown-months = une date dont le mois n’est pas connu
problem-unknown-month = une date dont le mois n’est pas connu : « { $date } »
problem-more-unknown-hours = une date avec un mot inconnu près de l’heure
problem-unknown-hour = une date avec un mot inconnu près de l’heure : « { $date } »
problem-date-without-year = une date sans année : son heure a été omise
problem-ai-folder-of-people = un dossier de Meta AI, mais des personnes y prennent part ou rien n’indique qu’il s’agit d’elle : compté comme une discussion entre personnes
problem-line-before-chat = une ligne avant le premier message, qui n’appartient à aucun
problem-line-no-text = une ligne contient des octets qui ne sont pas du texte ; ils figurent comme �
problem-line-of-windows = une ligne n’est pas en Unicode ; elle a été lue en Windows-1252, des lettres peuvent donc être fausses
problem-line-too-large = une ligne ou un message plus long que tous ceux que WhatsApp envoie ; le reste a été omis
problem-line-not-understood = une ligne qui commence comme un message et n’a pas été comprise, ou qui suit une telle ligne : on ne peut pas dire de qui elle est
problem-message-undated = un message n’indique pas son heure comme les autres ; elle est restée ouverte
problem-message-of-no-shape = un message d’une forme inconnue
problem-content-among-account-data = un nouveau fichier d’un dossier de données de compte contient ce qui ressemble à des publications, commentaires ou légendes ; ses enregistrements ont été comptés, non listés
problem-activity-among-content = un nouveau fichier dans un dossier de contenus : son nom parle d’activité, ses entrées ont donc été comptées et non listées
problem-told-by-shape = un nouveau fichier dans un dossier de contenus : ce qu’il contient a été déduit de sa forme
problem-no-records = un nombre ou un texte se trouve là où devraient être des enregistrements
problem-perhaps-twice = une page et le JSON à côté contiennent chacun des entrées qui manquent à l’autre ; certaines sont peut-être comptées deux fois
problem-page-of-json = une page qui contient du JSON ; elle a été lue comme telle
problem-no-message = un enregistrement parmi les messages, d’un type inconnu
problem-unexpected-shape = un enregistrement a une forme inattendue ; ce qui convient a été gardé
problem-record-too-large = un enregistrement est plus grand que tous ceux que Meta écrit ; le reste a été omis
problem-record-no-json = un enregistrement n’est pas du JSON valide ; il a été omis
problem-record-of-no-shape = un enregistrement d’une forme que nous ne connaissons pas
problem-owner-not-named = un enregistrement du journal dont la phrase ne nomme pas le titulaire ; il peut être de quelqu’un d’autre
problem-record-not-understood = un enregistrement qui n’a pas été compris
problem-sentence-not-understood = une phrase au-dessus d’une publication ou d’un commentaire, dont les mots n’ont pas été compris : on ne sait pas où cela se trouve
problem-sentence-of-another = une phrase au-dessus d’une publication parle de quelqu’un d’autre que le titulaire du compte : on ne sait pas où se trouve la publication
problem-tags-astray = une balise manque ou est mal placée ; ce qu’affiche un navigateur a été lu, et une partie peut manquer ou être mal réunie
problem-text-cut = un texte se termine par une moitié de caractère, qui a été omise
problem-text-no-text = un texte contient des octets qui ne sont pas du texte ; ils figurent comme �
problem-time-too-early = une date d’avant l’existence de Facebook, ce qui est impossible : elle est tenue pour inconnue
problem-time-too-late = une date postérieure au jour de l’export, ce qui est impossible : elle est tenue pour inconnue
problem-value-no-json = une valeur n’est pas du JSON, comme NaN ou un nombre trop long ; elle a été omise
problem-unknown-half-of-day = un mot à côté de l’heure que nous ne connaissons pas et qui peut désigner l’autre moitié de la journée : son heure a été omise
problem-event-of-whom = un évènement ; ces pages ne disent pas si vous l’avez créé ou si vous y étiez invité
problem-unknown-private-key = une clé inconnue dans un fichier privé
problem-another-document = une autre liste ou un autre objet suit la fin du premier ; il a été lu aussi
problem-odd = { $note }
problem-close-friends-unclear = on ne sait pas quand la première story pour les amis proches a été créée
problem-gave-nothing = ses enregistrements n’ont pas été compris : rien n’a pu en être tiré
problem-too-many-facts = plus de faits qu’un compte ne peut en avoir ; les autres ont été omis
problem-more-unknown-keys = d’autres clés inconnues
problem-privacy-not-told = rien ne dit si le compte est privé
problem-possible-audience = indication possible d’audience : « { $word } »
problem-several-chats = plusieurs discussions dans un même fichier ; leurs messages sont comptés comme ceux d’une seule
problem-several-dates = plusieurs dates dans un profil : on ne sait pas laquelle est celle de naissance, donc aucune n’est donnée pour ce que montre le profil
problem-no-list = sous « { $key } » se trouve autre chose qu’une liste ; cela a été lu comme une liste d’un élément
problem-no-number = sous « { $key } » se trouve autre chose qu’un nombre ; cela a été omis
problem-not-a-record = sous « { $key } » se trouve autre chose qu’un enregistrement ; cela a été omis
problem-no-time = sous « { $key } » se trouve autre chose qu’une date ; cela a été omis
problem-no-words = sous « { $key } » se trouve autre chose que des mots ; cela a été omis
problem-read-as-words = sous « { $key } » se trouve autre chose que des mots ; cela a été lu comme des mots
problem-taken-for-ai = pris pour une discussion avec Meta AI d’après le nom d’un participant
problem-unknown-audience = audience inconnue d’une note : « { $word } »
problem-unknown-key = clé inconnue « { $key } »
problem-unknown-label = libellé inconnu « { $label } »
problem-writers-by-turns = qui a écrit un message, vous ou Meta AI, est déduit de l’alternance : aucun nom ne le dit
problem-writers-unknown = on ne peut pas dire qui a écrit quoi dans une conversation avec Meta AI ; elle reste un seul texte

## What is said of an entry

entry-fault = { $fault }
entry-broken = { $why } ; les { $kept } enregistrements qui précèdent ont été gardés
entry-broken-chat = { $why } ; les messages qui précèdent ont été gardés
entry-not-counted = { $why } ; ses enregistrements n’ont pas été comptés
entry-records-lost = { $lost } enregistrements ne sont pas du JSON valide
entry-records-lost-others-kept = { $lost } enregistrements ne sont pas du JSON valide ; { $kept } autres ont été gardés
entry-part-too-deep = une partie est imbriquée sur plus de { $levels } niveaux ; cela a été omis
entry-part-too-deep-others-kept = une partie est imbriquée sur plus de { $levels } niveaux ; cela a été omis ; { $kept } autres ont été gardés
entry-our-error = metaudit a échoué sur ce fichier ; c’est une erreur de notre part : merci de la signaler
entry-unknown-shape = son nom est connu, mais pas ce qu’il contient
entry-records-not-understood = son nom est connu, mais ses enregistrements n’ont pas été compris
entry-no-page-of-meta = une page sans rien de ce qu’ont les pages de Meta
entry-ai-conversations-of-no-shape = conversations avec Meta AI, dans des enregistrements de forme inconnue
entry-new-ai-file-of-no-shape = un nouveau fichier sur Meta AI, d’une forme que nous ne connaissons pas
entry-new-content-of-no-shape = un nouveau fichier dans un dossier de contenus, d’une forme que nous ne connaissons pas
entry-no-chat = un texte dont aucune ligne ne commence comme celle d’une discussion
entry-page-not-yet = une page d’un type que nous n’avons vu qu’en JSON : demandez à Meta un export en JSON
entry-page-of-account-report = une page d’un rapport de compte, qui montre ce que dit son JSON ; le JSON est lu
entry-strange-kind-of-file = un type de fichier que les exports ne contiennent pas d’ordinaire
entry-unknown-file = ne figure pas parmi les fichiers que nous connaissons
entry-page-outside = une page qui n’est dans aucun dossier d’un export que nous connaissons
entry-of-the-phone = ce que WhatsApp garde sur le téléphone ; exportez la discussion dans l’application et donnez-la
entry-zip-inside = un zip dans l’export ; donnez-le séparément à metaudit
entry-archive-not-opened = une archive d’un type qui n’est pas ouvert ici ; décompressez-la et donnez ce qu’elle contenait
entry-outside = il n’est dans aucun dossier d’un export que nous connaissons
entry-opened = une archive à l’intérieur ; ce qu’elle contient a ses propres lignes
entry-not-referred-to = aucun enregistrement n’y renvoie
entry-perhaps-given-to-ai = aucun enregistrement n’y renvoie ; il a peut-être été donné à l’application Meta AI
entry-in-another-part = le même fichier se trouve une deuxième fois dans ce que vous avez donné ; il a été lu une fois
entry-json-read = une page de ce qui figure en JSON à côté ; le JSON a été lu
entry-added-to-json = le JSON à côté a été lu ; de la page, ce qui manque au JSON a été ajouté
entry-from-documents = connu seulement par des documents
entry-new-in-known-folder = un nouveau fichier dans un dossier connu
entry-new-of-activity = un nouveau fichier dont le nom parle d’activité

## Why reading stopped

cause-fault = { $fault }
cause-cut-off = il est tronqué (ligne { $line }, colonne { $column })
cause-too-deep = il est imbriqué sur plus de { $levels } niveaux (ligne { $line }, colonne { $column })
cause-no-json = à partir de là, ce n’est plus du JSON valide (ligne { $line }, colonne { $column })

## What is wrong with an entry

fault-name-leads-out = son nom mène hors de l’export ; il n’a pas été lu
fault-link = c’est un lien ; les liens ne sont pas suivis
fault-special = c’est un tube ou un périphérique, pas un fichier
fault-encrypted = il est chiffré
fault-overlaps = il partage des octets avec un autre fichier, comme dans une bombe zip ; il n’a pas été lu
fault-name-taken = un autre fichier de ce nom suit, qui a été lu à sa place
fault-names-differ = le zip le nomme différemment à deux endroits ; l’autre nom est { $other }
fault-compression = sa compression n’est pas connue ici ({ $name })
fault-too-large = il dépasse { $limit } octets ; il n’a pas été lu
fault-ratio-too-high = sa taille est multipliée par plus de { $limit } à la décompression, comme dans une bombe zip ; il n’a pas été lu
fault-total-too-large = l’ensemble des textes dépasse { $limit } octets ; il n’a pas été lu
fault-too-deep = c’est une archive dans plus de { $limit } autres ; il n’a pas été ouvert
fault-too-many-inside = plus de { $limit } archives se trouvent dans d’autres ; il n’a pas été ouvert
fault-unpacked-too-large = les archives contenues dans d’autres dépassent { $limit } octets une fois décompressées ; il n’a pas été ouvert
fault-unopened = impossible de l’ouvrir : { $detail }
fault-unread = ses octets n’ont pas pu être lus sur le disque : { $detail }
fault-broken = il est endommagé : { $detail }
fault-not-told = ses octets ne peuvent pas être lus

## What is odd about an entry

odd-headers-differ = le zip donne deux indications différentes sur sa taille, sa somme de contrôle ou sa compression
odd-not-listed = le zip le contient mais ne le répertorie pas ; il a été lu
odd-folder-with-data = il porte le nom d’un dossier, mais contient des données ; il a été lu

## What others made about the user

about-you-comments-by-another-name = commentaires sous un autre nom que le vôtre (s’il a été le vôtre, ils manquent ici)
about-you-lines-for-ai = lignes d’autres personnes adressées à Meta AI, dans des discussions où vous êtes
about-you-tagged-media = photos et vidéos avec une identification à votre nom, ajoutée par d’autres
about-you-tagged-places = lieux avec une identification à votre nom
about-you-posts-in-channels = publications d’autres personnes dans des canaux
about-you-posts-on-timeline = publications d’autres personnes sur votre journal
about-you-posts-in-channels-unclear = publications dans des canaux, sous des noms dont aucun n’est connu comme le vôtre

## Words of closed lists: kinds, states, outcomes, sorts of account data, and what else has a name of its own

word-name = nom
word-username = nom d’utilisateur
word-profile-picture = photo de profil
word-cover-photo = photo de couverture
word-avatar = avatar
word-bio = bio
word-profile-field = information du profil
word-post = publication
word-photo = photo
word-video = vidéo
word-album = album
word-reel = reel
word-story = story
word-live = direct
word-note = note
word-repost = republication
word-comment = commentaire
word-reaction = réaction
word-review = avis
word-listing = annonce Marketplace
word-event = évènement
word-group = groupe
word-person = personne
word-timeline = journal
word-unplaced = publications dont l’emplacement n’est pas connu
word-own-comments = commentaires personnels
word-former-pictures = anciennes photos de profil et de couverture
word-account = compte
word-stories = stories
word-profile = profil
word-group-post = publication de groupe
word-group-comment = commentaire de groupe
word-page-post = publication de Page
word-thread-post = thread
word-channel-message = message de canal
word-ai-prompt = demande à l’IA
word-ai-reply = réponse de l’IA
word-ai-media = image ou son de l’IA
word-draft = brouillon
word-pending = en attente
word-archived = aux archives
word-trashed = dans la corbeille
word-replaced = plus en usage
word-read = lu
word-account-data = données du compte
word-media = fichier média
word-scaffolding = fichier d’accompagnement
word-unrecognised = non reconnu
word-unreadable = illisible
word-always = concerné dans tous les cas
word-always-public = compte toujours comme public
word-if-public = concerné si public
word-excluded = exclu
word-excluded-unless-shared-to-ai = exclu sauf partage avec l’IA
word-not-stated = Meta n’en dit rien
word-personalisation-only = personnalisation seulement
word-meta = Meta
word-regulator = autorité de contrôle
word-court = tribunal
word-consumer-body = association de consommateurs
word-press = presse
word-us = nous
word-primary = source directe
word-secondary = source indirecte
word-training = entraînement
word-personalisation = personnalisation
word-ads = publicité
word-public = public
word-private = privé
word-followers-you-follow-back = followers que vous suivez en retour
word-close-friends = amis proches
word-subscribers = abonnés payants
word-unknown = inconnu
word-activity = activité
word-connections = contacts et relations
word-settings = paramètres
word-events = évènements
word-notifications = notifications
word-payments = paiements
word-devices = appareils
word-searches = recherches
word-other = autre
word-messages-settings = paramètres des messages
word-groups = groupes
word-location = localisation
word-interests = centres d’intérêt
word-contacts = carnet d’adresses
word-pages = Pages
word-polls = sondages
word-saved = éléments enregistrés
word-logins = connexions au compte
word-security = sécurité
word-ai-interests = centres d’intérêt selon l’IA de Meta
word-contact-details = coordonnées
word-profile-history = historique du profil
word-download-requests = demandes de téléchargement
word-place = lieu
word-camera = appareil photo
word-upload-address = adresse IP lors de l’envoi
word-backdated-to = date affichée
word-author = écrit sous le nom
word-email = adresse e-mail
word-phone-number = numéro de téléphone
word-postal-address = adresse postale
word-account-number = numéro de compte
word-birthday = date de naissance
word-contact = coordonnées

## What a field of a profile is called

field-previous-emails = anciennes adresses e-mail
field-emails = adresses e-mail
field-phone-numbers = numéros de téléphone
field-birthday = date de naissance
field-gender = genre
field-current-city = ville actuelle
field-hometown = ville d’origine
field-places-lived = lieux de résidence
field-relationship = situation amoureuse
field-family-members = famille
field-education-experiences = études
field-work-experiences = travail
field-languages = langues
field-websites = sites web
field-blood-info = don de sang
field-other-names = autres noms
field-previous-names = anciens noms
field-name-pronunciation = prononciation du nom
field-profile-category = catégorie du profil
field-address = adresse
field-about-me = à propos de vous
field-intro-bio = bio
field-religious-view = religion
field-political-view = opinions politiques
field-interested-in = intéressé(e) par
field-favorite-quotes = citations préférées
field-screen-names = pseudos sur d’autres services
field-labelled = autre information

## What each signal is

signal-user-stated = Vous l’avez indiqué. L’export ne peut pas le confirmer.
signal-nothing-recorded = L’export ne dit pas qui pouvait le voir.
signal-account-flag = Sur Instagram et Threads, un seul paramètre fixe l’audience de tout le compte ; l’export contient son état le jour de l’export.
signal-always-public = D’après sa propre règle, la plateforme l’affiche à tout le monde ; l’export lui-même ne le précise pas.
signal-private-by-nature = Cela a été dit dans une conversation, que seuls ses participants peuvent lire.
signal-close-friends = Instagram note quand la première story du compte pour les amis proches a été créée ; les précédentes étaient pour tous ceux qui pouvaient voir le compte.
signal-deactivated = Tant qu’un compte Instagram est désactivé, personne ne voit ce qu’il contient ; l’export indique les périodes.
signal-default-audience = Les paramètres de confidentialité de Facebook indiquent une audience pour les publications futures.
signal-field-setting = Les paramètres de confidentialité de Facebook indiquent l’audience de cette information du profil, telle qu’elle était le jour de l’export.
signal-group = Cela se trouve dans un groupe, donc le groupe décide qui le voit. Les exports contiennent les noms des groupes, jamais s’ils sont publics.
signal-known-page = Cela se trouve sur une Page que vous suivez, aimez, recommandez ou gérez, ou en est le nom ; les Pages sont ouvertes à tous par nature.
signal-others-content = Cela se trouve sous la publication ou sur le profil de quelqu’un d’autre, qui décide donc qui le voit et peut le changer.
signal-own-post = Cela se trouve sous une de vos publications ; quiconque pouvait voir la publication pouvait le voir.
signal-page = Cela se trouve sur une Page Facebook, ouverte à tous par nature.
signal-place-not-told = L’export ne dit pas en des mots que ce programme comprend où cela se trouve : ce peut être sur votre journal, sur celui de quelqu’un d’autre ou dans un groupe.
signal-privacy-history = Instagram tient une liste datée des passages du compte en privé ou en public.
signal-state = D’après le fichier où cela se trouve, c’est un brouillon, ou cela attend une approbation, est aux archives ou dans la corbeille.
signal-stated-audience = L’export lui-même indique l’audience de ce contenu.
signal-unknown-file = Cela se trouve dans un fichier nouveau pour ce programme. Sa nature a été déduite du dossier et de la forme des enregistrements.

## What kinds of files hold; in English beside them in the catalogue

file-meta-ai-app-conversations = Conversations dans l’application Meta AI
file-meta-ai-app-profile = Profil dans l’application Meta AI
file-meta-ai-app-media = Images données à Meta AI
file-whatsapp-chats = Discussions exportées
file-whatsapp-account-report = Rapport de compte
file-instagram-profile = Profil et paramètre du compte privé
file-instagram-privacy-changes = Historique du compte privé
file-instagram-profile-activity = Activité du profil
file-instagram-status-changes = Désactivations
file-instagram-profile-information = Première story pour les amis proches, et pays
file-instagram-based-in = Où le profil est situé
file-instagram-linked-accounts = Comptes associés
file-instagram-profile-changes = Changements du profil
file-instagram-reels = Reels
file-instagram-igtv = Vidéos IGTV
file-instagram-posts = Publications
file-instagram-stories = Stories
file-instagram-archived = Publications archivées
file-instagram-deleted = Récemment supprimés
file-instagram-profile-photos = Photos de profil
file-instagram-posts-detailed = Publications en détail, avec brouillons
file-instagram-other-content = Autres contenus
file-instagram-reposts = Republications
file-instagram-comments = Commentaires
file-instagram-likes = J’aime
file-instagram-notes = Notes
file-threads-profile = Profil Threads et paramètre du profil privé
file-threads-posts = Publications et réponses sur Threads
file-threads-archived = Publications Threads archivées
file-threads-likes = J’aime sur Threads
file-instagram-first-profile = Profil (2018 à 2021)
file-instagram-first-media = Publications, stories et photos de profil (2018 à 2021)
file-instagram-first-comments = Commentaires (2018 à 2021)
file-instagram-first-likes = J’aime (2018 à 2021)
file-instagram-first-messages = Messages (2018 à 2020)
file-facebook-profile = Profil
file-facebook-reels = Reels
file-facebook-posts = Publications sur votre journal
file-facebook-group-posts = Publications dans des groupes
file-facebook-pending-posts = Publications de groupe en attente d’approbation
file-facebook-stories = Stories archivées
file-facebook-polls = Sondages que vous avez créés
file-facebook-wall = Ce que d’autres ont publié sur votre journal
file-facebook-posts-elsewhere = Publications sur d’autres Pages et profils
file-facebook-archive = Publications archivées
file-facebook-trash = Publications dans la corbeille
file-facebook-pinned = Publications épinglées
file-facebook-posts-by-apps = Publications d’applications et de sites web
file-facebook-avatar = Avatar
file-facebook-albums = Albums, photos de profil, photos de couverture
file-facebook-photos = Photos hors albums
file-facebook-videos = Vidéos
file-facebook-group-comments = Commentaires dans des groupes
file-facebook-comments = Commentaires
file-facebook-reactions = J’aime et réactions
file-facebook-events = Évènements que vous avez créés
file-facebook-events-hosted = Évènements que vous avez organisés
file-facebook-listings = Annonces Marketplace
file-facebook-group-tags = Identifications et documents dans des groupes
file-facebook-tagged = Photos et vidéos avec une identification à votre nom
file-facebook-check-ins = Lieux où vous avez été
file-facebook-visits = Lieux avec une identification à votre nom
file-facebook-places-created = Lieux que vous avez créés
file-facebook-own-pages = Vos Pages
file-facebook-recommended = Pages et profils que vous avez recommandés
file-facebook-liked-pages = Pages que vous aimez
file-facebook-followed-pages = Pages et profils que vous suivez
file-facebook-friends = Amis
file-facebook-former-friends = Amis supprimés et demandes d’amis
file-facebook-privacy-settings = Paramètres de confidentialité
file-facebook-privacy-jurisdiction = Droit applicable à la vie privée
file-facebook-linked-accounts = Espace Comptes
file-facebook-memories = Souvenirs
file-facebook-post-edits = Vos modifications de publications
file-facebook-comment-edits = Vos modifications de commentaires
file-facebook-profile-updates = Historique des mises à jour du profil
file-facebook-account-records = Changements de nom et de nom d’utilisateur
file-facebook-profile-details = Coordonnées, sites web et services
file-facebook-experiences = Écoles et expériences
file-facebook-gaming-profile = Profil de jeu
file-facebook-notes = Notes
file-facebook-reviews = Avis
file-facebook-requests = Demandes de téléchargement
file-instagram-requests = Demandes de téléchargement
file-meta-ai-conversations = Conversations avec Meta AI
file-messenger-autofill = Formulaires remplis
file-facebook-autofill = Formulaires remplis
file-instagram-autofill = Formulaires remplis
file-messenger-threads = Messages
file-messenger-secure-threads = Messages chiffrés de bout en bout

## What a person can do; in English in src/policy/actions.toml

action-fb-object-title = S’opposer sur Facebook
action-fb-object-step-1 = Connectez-vous à Facebook dans le navigateur où le formulaire va s’ouvrir. « Page non disponible » veut presque toujours dire que vous n’y êtes pas connecté à votre compte.
action-fb-object-step-2 = Ouvrez la première adresse ci-dessous. Ou touchez votre photo ou les trois traits, puis « Paramètres et confidentialité », puis « Espace Confidentialité ».
action-fb-object-step-3 = Choisissez « L’IA chez Meta », qui peut se trouver sous « Thèmes de confidentialité », et descendez jusqu’en bas.
action-fb-object-step-4 = Touchez « Droit d’opposition » ou « Envoyer une demande d’opposition ». S’il n’y est pas, prenez un des formulaires ci-dessous ; ou ouvrez « Paramètres », « Politique de confidentialité », cherchez-y « opposer » et répondez « Oui » à la question de savoir si la demande concerne l’IA chez Meta.
action-fb-object-step-5 = Saisissez l’adresse e-mail de ce compte, si elle n’y est pas déjà, et le pays, s’il est demandé.
action-fb-object-step-6 = Le motif peut rester vide.
action-fb-object-step-7 = Touchez « Envoyer ». Si un code arrive par e-mail, laissez la page ouverte, saisissez-y le code et envoyez de nouveau.
action-fb-object-step-8 = Attendez l’e-mail de confirmation, et conservez-le.
action-fb-object-reaches = Votre propre contenu sur Facebook. Ni ce que d’autres publient sur vous, ni ce qui est déjà dans un modèle.
action-fb-object-caveat = L’opposition vaut pour l’avenir. Instagram demande ses propres étapes, WhatsApp aussi.
action-fb-object-address-1 = L’IA chez Meta, avec « Droit d’opposition »
action-fb-object-address-2 = Formulaire
action-fb-object-address-3 = Second formulaire
action-fb-object-address-4 = Formulaire général d’opposition
action-ig-object-title = S’opposer sur Instagram
action-ig-object-step-1 = Dans l’application, ouvrez votre profil et touchez les trois traits en haut à droite. Dans un navigateur, connectez-vous à Instagram là où le formulaire va s’ouvrir.
action-ig-object-step-2 = Descendez jusqu’à « À propos » ; cela peut s’appeler « Plus d’infos et assistance », « Espace Confidentialité ».
action-ig-object-step-3 = Ouvrez « Politique de confidentialité » et touchez dans le texte le mot « opposer », qui est un lien ; ou, dans l’Espace Confidentialité, « L’IA chez Meta », puis « Droit d’opposition ».
action-ig-object-step-4 = Saisissez l’adresse e-mail de ce compte.
action-ig-object-step-5 = Le motif peut rester vide.
action-ig-object-step-6 = Touchez « Envoyer ». Si un code arrive par e-mail, laissez la page ouverte, saisissez-y le code et envoyez de nouveau.
action-ig-object-step-7 = Attendez l’e-mail de confirmation, et conservez-le.
action-ig-object-reaches = Votre propre contenu sur Instagram. Ni ce que d’autres publient sur vous, ni ce qui est déjà dans un modèle.
action-ig-object-caveat = L’opposition vaut pour l’avenir. Facebook demande ses propres étapes, WhatsApp aussi.
action-ig-object-address-1 = Politique de confidentialité, dans l’Espace Confidentialité
action-ig-object-address-2 = Formulaire
action-ig-object-address-3 = Second formulaire
action-ig-object-address-4 = Formulaire général d’opposition
action-ai-object-title = S’opposer pour Meta AI, Messenger et Threads
action-ai-object-step-1 = Aucun formulaire propre n’a été trouvé. Opposez-vous avec le compte Facebook ou Instagram qui vous sert à vous y connecter.
action-ai-object-step-2 = Dans l’application Meta AI, « Menu », « Paramètres », « Données et confidentialité », « Gérer vos informations » propose un export, « Retirer tous les vibes publics » et « Supprimer toutes les discussions et tous les médias ». Rien de cela n’est une opposition.
action-ai-object-step-3 = L’assistant ne peut pas être désactivé ; ne lui confiez pas ce qui doit rester privé.
action-ai-object-reaches = Dans l’UE, selon l’avis de Meta du 23 juillet 2026, ce que vous dites à l’IA de Meta à partir de là. Pour la période d’avant, et pour la Suisse, les sources divergent ; pour le Royaume-Uni et le Brésil, seul le contenu public est nommé. Threads : probablement, s’il est associé ; ce n’est pas confirmé.
action-ai-object-caveat = Les discussions avec l’IA sur WhatsApp ont leur propre formulaire.
action-ai-object-address-1 = L’IA chez Meta, avec « Droit d’opposition »
action-wa-object-ai-title = S’opposer sur WhatsApp : messages avec les IA
action-wa-object-ai-step-1 = Ouvrez « L’IA chez Meta », « Droit d’opposition » et cherchez « Vos messages avec les IA sur WhatsApp ». Son adresse ne nous est pas connue ; il s’ouvre ou non selon le pays.
action-wa-object-ai-step-2 = En bas de la page, choisissez l’indicatif du pays et saisissez le numéro de téléphone du compte WhatsApp.
action-wa-object-ai-step-3 = Saisissez une adresse e-mail que vous pouvez lire maintenant ; WhatsApp n’a pas besoin de la connaître.
action-wa-object-ai-step-4 = Le texte peut rester vide. Touchez « Envoyer ».
action-wa-object-ai-step-5 = Saisissez dans la même page le code reçu par e-mail.
action-wa-object-ai-step-6 = Conservez la confirmation à part des autres : elle ne parle que des messages avec les IA sur WhatsApp, et peut arriver en anglais.
action-wa-object-ai-step-7 = Seul le formulaire général ci-dessous s’ouvre ? Choisissez « Comment puis-je m’opposer au traitement de mes informations ». Si WhatsApp demande des motifs par e-mail, répondez brièvement que vous vous opposez à l’utilisation de vos messages avec les IA pour développer l’IA.
action-wa-object-ai-reaches = Vos messages avec les IA sur WhatsApp, d’après une confirmation décrite pour le Brésil ; le formulaire est aussi nommé pour l’Europe. Les discussions ordinaires n’en sont pas l’objet.
action-wa-object-ai-caveat = Qu’une opposition faite sur Facebook ou Instagram atteigne vos discussions avec l’IA sur WhatsApp n’est pas confirmé : faites les deux.
action-wa-object-ai-address-1 = L’IA chez Meta, avec « Droit d’opposition »
action-wa-object-ai-address-2 = Formulaire général de WhatsApp dans l’EEE
action-object-not-found-title = Essayer quand même de s’opposer
action-object-not-found-step-1 = Ouvrez tout de même la page de Meta sur l’IA : le formulaire qu’elle montre dépend du pays. S’il s’en ouvre un, envoyez-le et conservez la confirmation.
action-object-not-found-step-2 = Là où d’autres ont publié vos données, utilisez le formulaire sur les informations de tiers.
action-object-not-found-step-3 = Ce qui aide partout : limiter qui voit les anciennes publications, passer les comptes en privé, supprimer les discussions avec l’IA de Meta.
action-object-not-found-reaches = Nous n’avons trouvé aucune voie d’opposition dans les textes de Meta. Personne en dehors de Meta ne peut dire qu’il n’y en a pas.
action-object-not-found-caveat = Ce que vous limitez ou supprimez vaut pour l’avenir.
action-object-not-found-address-1 = L’IA chez Meta, avec « Droit d’opposition »
action-object-not-found-address-2 = Formulaire sur les informations de tiers
action-linked-accounts-title = Comptes associés, Pages, plusieurs adresses e-mail
action-linked-accounts-step-1 = Regardez quels comptes partagent un même Espace Comptes.
action-linked-accounts-step-2 = Les sources divergent sur le point de savoir si une opposition suffit pour tous : l’e-mail de Meta dit qu’elle vaut pour tous les comptes d’un même Espace Comptes ; d’autres sources disent pour chaque compte séparément. S’opposer pour chacun prend une minute : faites-le.
action-linked-accounts-step-3 = Opposez-vous séparément pour les comptes qui n’y sont pas, pour chaque autre adresse e-mail, et pour chaque Page ou profil professionnel.
action-linked-accounts-reaches = Tous vos comptes, un par un.
action-linked-accounts-caveat = Associer d’abord les comptes peut élargir ce qu’une opposition atteint. Hors de l’UE, du Royaume-Uni et de la Corée du Sud, cela peut aussi faire entrer les discussions avec l’IA sur WhatsApp dans le choix de vos publicités.
action-linked-accounts-address-1 = Espace Comptes
action-confirmation-title = L’e-mail de confirmation, et que faire sans lui
action-confirmation-step-1 = Il arrive en quelques minutes ou dans la journée et dit que Meta tiendra compte de l’opposition. Conservez-le avec sa date et le compte : c’est la seule preuve, et aucun export n’en garde la trace.
action-confirmation-step-2 = Rien après un jour ? Regardez dans les indésirables ; vérifiez que l’adresse e-mail était celle du compte ; connectez-vous et recommencez ; essayez l’autre formulaire, puis l’autre adresse e-mail.
action-confirmation-step-3 = Toujours rien, ou un refus ? Utilisez le formulaire général, ou écrivez au délégué à la protection des données de Meta à l’adresse ci-dessous ; puis envoyez une lettre (projet sous « Écrire une lettre ») ; puis adressez une réclamation à votre autorité de protection des données.
action-confirmation-step-4 = Aviez-vous déjà fait opposition en 2024 ? Meta déclare tenir compte des oppositions antérieures ; des associations de consommateurs conseillent de recommencer s’il n’y a pas de preuve.
action-confirmation-step-5 = Vous ne pouvez pas vous connecter ? Écrivez par la poste : Meta Platforms Ireland Ltd, Attn : Privacy Operations, Merrion Road, Dublin 4, D04 X2K5, Irlande.
action-confirmation-reaches = Chaque formulaire envoyé : chaque confirmation parle de son propre compte.
action-confirmation-caveat = Notez le jour : le prochain rapport en tiendra compte si vous l’indiquez.
action-confirmation-address-1 = Droits relatifs aux données, délégué à la protection des données
action-wa-limits-title = WhatsApp : ce qui est possible, et ce qui ne l’est pas
action-wa-limits-step-1 = Possible : ne pas s’adresser à Meta AI. Pas de discussion avec elle, pas de @Meta AI, ne pas toucher l’anneau.
action-wa-limits-step-2 = Possible : supprimer la discussion avec Meta AI, et demander que Meta supprime sa copie (dans les infos de la discussion, « Gérer les discussions avec l’IA »).
action-wa-limits-step-3 = Possible là où il s’ouvre : un formulaire pour les messages avec les IA. Il est décrit pour le Brésil et nommé pour l’Europe ; dans l’EEE, il y a aussi un formulaire général.
action-wa-limits-step-4 = Possible : quitter une discussion avec une entreprise qui affiche « AI from Meta » (IA de Meta).
action-wa-limits-step-5 = Impossible : désactiver Meta AI.
action-wa-limits-step-6 = Impossible : une opposition pour les discussions ordinaires. Elles sont chiffrées de bout en bout et n’en sont pas l’objet.
action-wa-limits-step-7 = Impossible : être certain qu’une opposition faite sur Facebook ou Instagram compte ici.
action-wa-limits-step-8 = Impossible : empêcher d’autres personnes de partager vos messages avec l’IA, sauf par « Confidentialité avancée des discussions » dans cette discussion.
action-wa-limits-reaches = Les discussions avec Meta AI et les lignes qui l’appellent. Les discussions ordinaires restent en dehors, sauf si quelqu’un les y partage avec l’IA.
action-wa-limits-caveat = Ce qui a été envoyé auparavant reste chez Meta.
action-third-party-form-title = Ce que d’autres ont publié sur vous, personnes sans compte, enfants
action-third-party-form-step-1 = Demandez à la personne qui l’a publié de le restreindre ou de le supprimer : votre propre opposition ne l’atteint pas.
action-third-party-form-step-2 = Retirez une identification de vous : l’image reste aussi publique qu’elle l’était.
action-third-party-form-step-3 = Ouvrez le formulaire sur les informations de tiers, ouvert à tout le monde, et choisissez la demande sur les informations personnelles provenant de tiers.
action-third-party-form-step-4 = Il demande des preuves, par exemple une requête et une capture d’écran où Meta AI restitue les données de la personne, et envoie par e-mail un code à saisir. Chaque cas est tranché séparément.
action-third-party-form-step-5 = Pour un enfant sans compte : l’autorité italienne dit que les parents peuvent utiliser le formulaire pour les personnes sans compte.
action-third-party-form-step-6 = Signalez comme atteinte à la vie privée ce qui vous montre contre votre gré. Les organismes qui ont une Page doivent s’opposer eux-mêmes : prévenez-les.
action-third-party-form-reaches = Les publications et images d’autres personnes qui vous montrent, vous identifient ou vous décrivent, vous ou votre enfant. C’est le contenu d’autres personnes, quelle que soit votre opposition.
action-third-party-form-caveat = La page de Meta sur l’IA y renvoie dans sa version hors UE. L’adresse du formulaire pour les personnes sans compte dans l’UE ne nous est pas connue.
action-third-party-form-address-1 = Formulaire sur les informations de tiers
action-third-party-form-address-2 = Signaler une atteinte à la vie privée
action-export-first-title = Obtenir votre export, avant de supprimer quoi que ce soit
action-export-first-step-1 = Facebook, Instagram, Threads : « Paramètres », « Espace Comptes », « Vos informations et autorisations ».
action-export-first-step-2 = Choisissez « Exporter vos informations ». Cela s’appelait auparavant « Télécharger vos informations », et s’appelle encore ainsi par endroits.
action-export-first-step-3 = Choisissez « Créer un export », le compte, l’export vers cet appareil, toutes les informations, toute la période, le format JSON.
action-export-first-step-4 = Application Meta AI : « Menu », « Paramètres », « Données et confidentialité », « Gérer vos informations », « Exporter vos informations ».
action-export-first-step-5 = WhatsApp : dans une discussion, son nom, « Exporter la discussion » ; pour le compte, « Paramètres », « Compte », « Demander infos compte ».
action-export-first-step-6 = Attendez l’e-mail : cela peut prendre jusqu’à 30 jours, et le fichier ne peut être récupéré que pendant 4 jours.
action-export-first-reaches = Ce que les comptes contiennent encore : un export omet ce qui est déjà supprimé.
action-export-first-caveat = Ce qui n’est pas demandé manque dans le rapport.
action-export-first-address-1 = Espace Comptes
action-muse-training-off-title = Désactiver l’entraînement pour Muse
action-muse-training-off-step-1 = Dans Muse, ouvrez « Paramètres », puis « Contrôle des données ».
action-muse-training-off-step-2 = Désactivez « Aider à améliorer nos modèles d’IA », et confirmez. L’option est activée par défaut.
action-muse-training-off-reaches = Les conversations avec Muse, y compris antérieures, selon ce que l’on rapporte de Meta. Rien d’autre : aucune publication, aucune discussion avec Meta AI.
action-muse-training-off-caveat = On ne connaît aucun fichier d’export qui contienne des conversations avec Muse ; aucune n’est donc comptée ici.
action-ai-delete-chats-title = Supprimer ses discussions avec l’IA
action-ai-delete-chats-step-1 = Dans l’application Meta AI : « Menu », « Paramètres », « Données et confidentialité », « Gérer vos informations ».
action-ai-delete-chats-step-2 = Touchez « Supprimer toutes les discussions et tous les médias ».
action-ai-delete-chats-step-3 = Dans une discussion, les commandes /reset-ai et /reset-all-ais marchent peut-être ; cela n’a pas été confirmé en 2026.
action-ai-delete-chats-reaches = Vos discussions avec Meta AI, à partir de là.
action-ai-delete-chats-caveat = Supprimer n’arrête que l’utilisation future ; les conditions de Meta disent que supprimer des messages, des fils ou même votre compte peut ne pas supprimer sa copie.
action-ai-delete-chats-address-1 = Espace Confidentialité
action-ai-delete-shared-link-title = Supprimer les liens partagés vers des conversations avec Meta AI
action-ai-delete-shared-link-step-1 = Dans l’application Meta AI, ouvrez « Menu » et la conversation sous « Discussions ».
action-ai-delete-shared-link-step-2 = Touchez le menu en haut à droite, puis « Supprimer le lien ».
action-ai-delete-shared-link-step-3 = Supprimer la discussion seule ne suffit pas : le lien n’expire pas.
action-ai-delete-shared-link-reaches = Les conversations que vous avez partagées par un lien : qui l’a peut les lire et le transmettre.
action-ai-delete-shared-link-caveat = Les copies faites par d’autres restent.
action-ai-remove-public-vibes-title = Retirer ce que vous avez publié dans le fil de Meta AI et Vibes
action-ai-remove-public-vibes-step-1 = Dans l’application Meta AI : « Menu », « Paramètres », « Données et confidentialité », « Gérer vos informations ».
action-ai-remove-public-vibes-step-2 = Touchez « Retirer tous les vibes publics ».
action-ai-remove-public-vibes-reaches = Ce que vous y avez rendu public en touchant « Publier » : tout le monde peut le voir, la requête peut s’afficher, et cela n’expire pas.
action-ai-remove-public-vibes-caveat = Cela ne les retire que du fil : les images restent dans l’application et peuvent être republiées.
action-ai-delete-mention-title = Supprimer les publications et commentaires où vous avez appelé l’IA de Meta
action-ai-delete-mention-step-1 = Trouvez la publication ou le commentaire dans l’historique d’activité, sur Threads dans votre profil.
action-ai-delete-mention-step-2 = Supprimez-le ; n’y nommez pas l’IA.
action-ai-delete-mention-reaches = Vos lignes qui appellent l’IA de Meta en public.
action-ai-delete-mention-caveat = La réponse publique de l’IA peut rester.
action-ai-delete-mention-address-1 = Historique d’activité
action-wa-business-ai-title = Quitter les discussions d’entreprise sur WhatsApp que l’IA de Meta reçoit
action-wa-business-ai-step-1 = Cherchez dans la discussion une ligne de l’application comme « AI from Meta receives messages » (l’IA de Meta reçoit les messages).
action-wa-business-ai-step-2 = Arrêtez d’y écrire, et contactez l’entreprise autrement.
action-wa-business-ai-step-3 = Demandez à Meta de supprimer sa copie : infos de la discussion, « Gérer les discussions avec l’IA ».
action-wa-business-ai-reaches = Ce qui suit une telle ligne dans cette discussion.
action-wa-business-ai-caveat = Le client n’a aucun paramètre pour cela ; ce qui a été envoyé auparavant reste chez Meta.
action-wa-advanced-chat-privacy-title = Activer la confidentialité avancée des discussions pour une discussion
action-wa-advanced-chat-privacy-step-1 = Ouvrez la discussion et touchez son nom.
action-wa-advanced-chat-privacy-step-2 = Activez « Confidentialité avancée des discussions ». C’est désactivé par défaut.
action-wa-advanced-chat-privacy-reaches = Cette seule discussion, pour toutes les personnes qui y sont.
action-wa-advanced-chat-privacy-caveat = Empêche les personnes de la discussion d’utiliser les fonctions d’IA ; inutile pour tenir l’IA à l’écart ; bloque aussi l’export de discussion que metaudit lit.
action-ig-sharing-and-reuse-title = Instagram : désactiver « Partage et réutilisation »
action-ig-sharing-and-reuse-step-1 = Ouvrez votre profil, puis le menu, puis « Partage et réutilisation ».
action-ig-sharing-and-reuse-step-2 = Désactivez l’option qui permet à d’autres de réutiliser votre contenu sur Instagram et avec les fonctions d’IA de Meta. Elle peut manquer : elle est rapportée d’abord pour les États-Unis.
action-ig-sharing-and-reuse-reaches = Ce que d’autres peuvent faire de votre contenu avec l’IA de Meta. Ce n’est pas un paramètre d’entraînement, et aucun résultat de ce rapport n’en dépend.
action-ig-sharing-and-reuse-caveat = L’option serait activée par défaut.
action-ads-other-businesses-title = Réponses de l’IA et publicités : désactiver « Activité provenant d’autres entreprises »
action-ads-other-businesses-step-1 = Dans l’Espace Comptes, ouvrez « Préférences publicitaires ».
action-ads-other-businesses-step-2 = Désactivez « Activité provenant d’autres entreprises ».
action-ads-other-businesses-reaches = Ce que d’autres entreprises disent de vous à Meta. Il s’agit de personnalisation et de publicité, pas d’entraînement.
action-ads-other-businesses-caveat = On ne connaît aucun paramètre pour les discussions avec l’IA dans la publicité.
action-ads-other-businesses-address-1 = Espace Comptes
action-fb-limit-past-posts-title = Limiter les anciennes publications aux amis
action-fb-limit-past-posts-step-1 = Ouvrez l’adresse ci-dessous ; ou « Paramètres et confidentialité », « Paramètres », « Publications », qui peut s’appeler « Audience et visibilité ».
action-fb-limit-past-posts-step-2 = Touchez « Limiter qui peut voir les anciennes publications » et confirmez.
action-fb-limit-past-posts-reaches = Vos propres publications dans votre journal qui étaient publiques ou pour les amis d’amis.
action-fb-limit-past-posts-caveat = Vos propres publications seulement ; les audiences personnalisées restent comme elles sont, les personnes identifiées les voient encore ; ne peut être annulé en bloc ; ce qui pouvait être utilisé auparavant reste utilisable pour cette période.
action-fb-limit-past-posts-address-1 = Limiter les anciennes publications
action-fb-activity-log-title = Archiver, supprimer ou limiter vos publications
action-fb-activity-log-step-1 = Ouvrez l’historique d’activité à l’adresse ci-dessous.
action-fb-activity-log-step-2 = Filtrez par type et date, et choisissez-en plusieurs à la fois : archiver, mettre à la corbeille, ou changer l’audience là où c’est proposé.
action-fb-activity-log-step-3 = Pour une seule publication : les trois points, puis « Modifier l’audience ».
action-fb-activity-log-reaches = Vos publications, commentaires et réactions, un par un ou plusieurs à la fois.
action-fb-activity-log-caveat = Vaut pour l’avenir. Un commentaire a l’audience de la publication sous laquelle il se trouve : le supprimer est donc le seul moyen.
action-fb-activity-log-address-1 = Historique d’activité
action-fb-trash-now-title = Supprimer ce qui se trouve dans les archives ou la corbeille
action-fb-trash-now-step-1 = Ouvrez l’historique d’activité, puis « Archives » ou « Corbeille », et supprimez ce que vous ne voulez pas garder.
action-fb-trash-now-reaches = Ce qui est masqué maintenant, et a pu être public auparavant.
action-fb-trash-now-caveat = Supprimer n’arrête que l’utilisation future ; le contenu reste 30 jours dans la corbeille, puis sa suppression prend jusqu’à 90 jours, et jusqu’à 90 de plus pour les sauvegardes.
action-fb-trash-now-address-1 = Suppression
action-fb-group-delete-before-leaving-title = Supprimer vos publications et commentaires avant de quitter le groupe
action-fb-group-delete-before-leaving-step-1 = Dans le groupe, ouvrez « Votre contenu » ; ou filtrez l’historique d’activité par groupes.
action-fb-group-delete-before-leaving-step-2 = Supprimez vos publications et commentaires, et ne quittez le groupe qu’ensuite.
action-fb-group-delete-before-leaving-reaches = Vos publications et commentaires dans des groupes.
action-fb-group-delete-before-leaving-caveat = Quitter le groupe les y laisse ; supprimer n’arrête que l’utilisation future.
action-fb-group-delete-before-leaving-address-1 = Historique d’activité
action-fb-delete-public-activity-title = Supprimer ou dépublier les publications de Pages, les avis et les annonces
action-fb-delete-public-activity-step-1 = Publications, commentaires et avis : trouvez-les dans l’historique d’activité et supprimez-les.
action-fb-delete-public-activity-step-2 = Annonces : « Marketplace », « Vos annonces ».
action-fb-delete-public-activity-reaches = Ce qui se trouve sur des Pages, dans des canaux et sur Marketplace, où tout le monde peut le voir.
action-fb-delete-public-activity-caveat = Supprimer n’arrête que l’utilisation future.
action-fb-delete-public-activity-address-1 = Historique d’activité
action-fb-profile-details-title = Vérifier ce que montre votre profil
action-fb-profile-details-step-1 = Ouvrez votre profil, puis « Modifier les informations publiques ».
action-fb-profile-details-step-2 = Parcourez « Assistance confidentialité » pour l’anniversaire, les coordonnées et le reste.
action-fb-profile-details-reaches = Les informations de votre profil, chacune avec sa propre audience.
action-fb-profile-details-caveat = Le nom, le nom d’utilisateur et la photo de profil restent publics ; une photo sans visage est une possibilité.
action-fb-profile-details-address-1 = Page d’aide
action-fb-remove-tag-title = Retirer une identification sur Facebook et examiner les nouvelles
action-fb-remove-tag-step-1 = Sur la photo ou la publication : les trois points, puis « Supprimer l’identification ». Pour les nouvelles : les paramètres d’identification.
action-fb-remove-tag-reaches = Votre nom sur ce que d’autres ont publié, pas l’image elle-même.
action-fb-remove-tag-caveat = La photo reste aussi publique qu’elle l’était.
action-fb-remove-tag-address-1 = Page d’aide
action-ig-remove-tag-title = Retirer une identification sur Instagram et examiner les nouvelles
action-ig-remove-tag-step-1 = Sur la photo : touchez-la, touchez votre nom, puis « Me retirer de la publication ». Pour les nouvelles : les paramètres d’identification.
action-ig-remove-tag-reaches = Votre nom sur ce que d’autres ont publié, pas l’image elle-même.
action-ig-remove-tag-caveat = La photo reste aussi publique qu’elle l’était.
action-ig-remove-tag-address-1 = Page d’aide
action-fb-camera-roll-off-title = Désactiver le traitement de la pellicule dans le cloud
action-fb-camera-roll-off-step-1 = Facebook : « Paramètres », « Suggestions de partage de la pellicule », désactiver.
action-fb-camera-roll-off-reaches = Les images de votre téléphone que vous n’avez pas publiées.
action-fb-camera-roll-off-caveat = La suppression commence après 30 jours.
action-ig-private-account-title = Passer le compte Instagram en privé
action-ig-private-account-step-1 = Instagram : « Paramètres », « Confidentialité du compte », « Compte privé », activer.
action-ig-private-account-reaches = Toutes les publications, stories et reels du compte, y compris anciens, à partir de là.
action-ig-private-account-caveat = Le nom, le nom d’utilisateur et la photo restent publics ; les commentaires sous les publications publiques d’autres personnes restent ; un compte professionnel doit d’abord changer de type ; ce qui pouvait être utilisé auparavant reste utilisable pour cette période.
action-ig-private-account-address-1 = Page d’aide
action-ig-archive-or-delete-title = Archiver ou supprimer des publications
action-ig-archive-or-delete-step-1 = Une publication : les trois points. Plusieurs à la fois, sur Instagram : « Votre activité », « Photos et vidéos ».
action-ig-archive-or-delete-reaches = Les publications que vous choisissez, à partir de là.
action-ig-archive-or-delete-caveat = Vaut pour l’avenir ; ce qui pouvait être utilisé auparavant reste utilisable pour cette période.
action-th-private-profile-title = Passer le profil Threads en privé
action-th-private-profile-step-1 = Threads : « Paramètres », « Confidentialité », « Profil privé », activer.
action-th-private-profile-reaches = Toutes les publications et réponses sur Threads, à partir de là.
action-th-private-profile-caveat = Le nom, le nom d’utilisateur, la photo et la bio restent publics ; ce qui pouvait être utilisé auparavant reste utilisable pour cette période.

## Regions; in English in src/policy/regions.toml

region-eu-name = UE et EEE
region-eu-personalisation = cela n’y aurait pas été lancé
region-uk-name = Royaume-Uni
region-uk-personalisation = cela n’y aurait pas été lancé
region-ch-name = Suisse
region-ch-personalisation = on n’en sait rien
region-us-name = États-Unis
region-ca-name = Canada
region-br-name = Brésil
region-au-name = Australie
region-jp-name = Japon
region-kr-name = Corée du Sud
region-kr-personalisation = cela n’y aurait pas été lancé
region-row-name = reste du monde

## What is seen while the program works

progress-reading = lecture de { $file }
progress-soon = encore moins d’une minute
progress-minutes =
    { $n ->
        [one] encore { $n } minute environ
       *[other] encore { $n } minutes environ
    }
progress-hours =
    { $n ->
        [one] encore { $n } heure environ
       *[other] encore { $n } heures environ
    }

## What a batch of exports came to

batch-heading = Ce que les exports ont donné
batch-case = Cas
batch-ended = Issue
batch-items = Contenus
batch-audited = examiné
batch-some-unread = examiné, mais une partie n’a pas pu être lue
batch-failed = aucun rapport
batch-cases =
    { $n ->
        [one] { $n } cas
       *[other] { $n } cas
    }
batch-with-unread =
    { $n ->
        [one] Une partie de { $n } cas n’a pas pu être lue ; son rapport l’indique
       *[other] Une partie de { $n } cas n’a pas pu être lue ; leurs rapports l’indiquent
    }
batch-without-report =
    { $n ->
        [one] { $n } cas n’a pas de rapport
       *[other] { $n } cas n’ont pas de rapport
    }
batch-step = { $n } sur { $all }  { $case } : { $ended }
batch-step-known = { $n } sur { $all }  { $case } : { $ended }, déjà fait
batch-left = Non examinés, car rien n’indique que ce sont des exports : { $files }. Ceux qui en sont ont une ligne dans cases.csv.

## What is damaged, or why a thing cannot be read

detail-no-file = fichier absent
detail-no-entry = entrée absente
detail-closed = l’entrée n’a pas pu être ouverte
detail-gaps = il a des trous, comme seul GNU tar les écrit
detail-cut-off = il est tronqué
detail-tar-ends = le tar se termine au milieu
detail-page-cut-off = la page est tronquée
detail-no-header = il contient autre chose là où un fichier devrait commencer
detail-nowhere = aucune entrée ne commence là où le zip l’indique
detail-not-unpacked = il ne peut pas être décompressé
detail-not-opened = il ne peut pas être ouvert
detail-split = c’est un morceau d’un zip divisé
detail-packed = c’est compressé d’une manière qui n’est pas prise en charge ici : { $packing }
detail-miscounted = sa fin compte { $counted } entrées, son répertoire en liste { $held }
detail-too-short = il contient { $held } octets, le zip en annonce { $said }
detail-long-text = un texte y dépasse { $limit } octets
detail-refused = { $fault }
detail-odd = { $note }
detail-told = { $says }

## Inputs that could not be opened

input-missing = { $path } : ce fichier ou dossier n’existe pas
input-unreadable = { $path } : ne peut pas être lu : { $detail }
input-not-an-archive = { $path } : ce n’est ni un zip ni un dossier
input-packed = { $path } : c’est compressé d’une manière qui n’est pas prise en charge ici : { $packing }
input-tar = { $path } : ce tar est endommagé : { $detail }
input-cut-off = { $path } : ce zip est tronqué : son téléchargement n’est pas complet
input-damaged = { $path } : ce zip est endommagé : { $detail }
input-document = { $path } : c’est un document, pas un export : { $sort }
input-split = { $path } : c’est un morceau d’un zip divisé
input-not-opened = { $path } : { $detail }
input-too-many-entries = plus de { $limit } fichiers : ce n’est pas un export de données

## Why there is no audit

reading-no-export = aucun export de données Meta n’y a été trouvé
reading-inside = aucun export de données Meta n’y a été trouvé, mais une archive qui n’est pas ouverte ici : { $path }
reading-of-the-phone = aucun export de données Meta n’y a été trouvé, mais un fichier chiffré que WhatsApp garde sur le téléphone : { $path }
reading-damaged = { $input } : rien n’y est lisible : { $path } : { $fault }
reading-two-downloads = ce sont deux téléchargements d’un même compte { $platform } ({ $name })
reading-two-unnamed = ce sont deux téléchargements d’un même compte { $platform } (on n’y lit pas à qui il est)
reading-several-people = ce sont les exports de { $n } personnes, dont les chiffres ne s’additionnent pas : { $names }
reading-temporary = le fichier temporaire n’est pas utilisable : { $why }
reading-stopped = interrompu
reading-pack = version de la politique : { $why }

## Why an answer is not taken

answer-at = { $place } : { $what }
answer-line = ligne { $line }
answer-line-of = { $file } : ligne { $line }
answer-file = le fichier
answer-toml = { $says }
answer-form = cela n’a pas la forme IDENTIFIANT=RÉPONSE
answer-choice-missing = après « = » vient public, private ou unknown
answer-no-choice = « { $text } » n’est pas une réponse : écrivez public, private ou unknown
answer-days-backwards = « until » précède « since »
answer-group-days = une réponse sur un groupe vaut pour toute la période ; supprimez « since » et « until »
answer-again = « { $id } » a déjà reçu une réponse ({ $place } : { $other })
answer-overlaps = « { $id } » recoupe une autre réponse ({ $place } : { $other })
answer-which = il y a { $n } comptes sur { $platform } : précisez lequel, par exemple { $example }
answer-stranger = ces réponses concernent { $accounts }, et cet export est de { $account } ; si c’est la même personne, ajoutez-la à « accounts »
id-platform = un identifiant commence par une plateforme, comme facebook.timeline:2011..2016 ; celui-ci par « { $id } »
id-topic = il n’y a rien à répondre pour « { $topic } »
id-rest = « { $topic } » ne peut être suivi de « :{ $rest } »
id-days = « { $text } » n’est pas une période, comme 2011..2016 ou 2011-05-01..2016-12-31
id-day = « { $text } » n’est ni une année ni un jour (AAAA-MM-JJ)
id-backwards = « { $text } » finit avant de commencer
objection-no-day = « { $text } » n’est pas un jour, comme 2025-05-20
objection-no-form = « { $text } » n’est pas un formulaire : écrivez facebook, instagram ou whatsapp
given-region = il n’y a pas de région { $code } ; on connaît { $known }
given-region-and = { $one }, { $rest }
given-region-known = { $code } ({ $name })

## Why there is no letter

letter-no-region = on ne sait pas où vous vivez, et une lettre repose sur le droit de ce lieu
letter-no-item = aucun contenu ne porte ici l’identifiant { $id }
letter-temporary = le fichier temporaire est illisible : { $why }

## What the system and readers of files say; in English in their own words

system-not-found = ce fichier ou ce dossier n’existe pas
system-not-allowed = l’accès n’est pas autorisé
system-is-folder = c’est un dossier
system-no-folder = ce n’est pas un dossier
system-no-room = il n’y a plus de place sur le disque
system-read-only = le disque est en lecture seule
system-no-text = le contenu est illisible
system-cut-off = il s’arrête trop tôt
system-no-json = ce n’est pas un JSON de la forme attendue
system-no-toml = ce n’est pas écrit sous la forme attendue
system-no-csv = ce n’est pas un tableau de la forme attendue

## The letter. What stands in [brackets] stays, for whoever sends it to fill in

letter-draft = BROUILLON, établi avec metaudit le { $today } à partir de l’export de l’auteur. À lire, à adapter, à compléter aux [crochets] et à signer. Ceci n’est pas un conseil juridique. metaudit n’envoie rien ; c’est à vous de le faire.
letter-date =
    {"["}Lieu], le { $today }
letter-to = À { $controller }
letter-address =
    {"["}adresse postale]
letter-subject = Opposition à l’utilisation de mes données personnelles pour l’intelligence artificielle et demande d’accès
letter-greeting = Madame, Monsieur,
letter-who = Je vous écris au sujet de mes comptes suivants :
letter-account = { $platform } : { $name } ; adresse e-mail ou numéro de téléphone du compte : [à compléter]
letter-account-name = nom { $name }
letter-account-username = nom d’utilisateur { $username }
letter-account-unknown =
    {"["}nom du compte]
letter-linked = Ces comptes [sont / ne sont pas] réunis dans un même Espace Comptes.
letter-objected = J’ai déjà fait opposition le { $day } pour { $platform }. Merci de confirmer également cette opposition.
letter-objection-heading = Opposition
letter-objection = { $law_objection }, je m’oppose à toute utilisation de mes données personnelles pour développer, entraîner, ajuster ou évaluer l’intelligence artificielle. Cela concerne mon contenu public, mes interactions avec l’IA de Meta, y compris sur WhatsApp, et les données qui me concernent dans ce que d’autres ont publié.
letter-grounds-heading = Raisons tenant à ma situation
letter-grounds =
    {"["}Avec vos propres mots, par exemple : des publications faites il y a des années pour d’autres lecteurs ; des images d’enfants ; des éléments sur la santé, les croyances ou les opinions ; des commentaires dont une autre personne a fixé l’audience. Deux phrases suffisent.]
letter-restriction-heading = Limitation
letter-restriction = { $law_restriction }, je vous demande de ne pas utiliser ces données de cette façon pendant l’examen de mon opposition.
letter-erasure-heading = Effacement
letter-erasure = { $law_erasure }, je vous demande d’effacer ces données des jeux constitués en vue de l’entraînement.
letter-access-heading = Accès
letter-access = { $law_access }, je vous demande de m’indiquer :
letter-figures-heading = Ce que je sais
letter-figures = D’après mon propre export, et d’après votre politique telle que je la comprends : sur { $items } contenus que j’ai créés ou qui me décrivent, { $in_scope } relèvent de la politique sur l’entraînement, pour { $undecided } la question ne peut être tranchée, et pour { $not_stated } je n’ai trouvé aucune déclaration de votre part. L’export contient { $to_ai } messages de ma part à l’IA de Meta.
letter-undecided = Pourquoi ceux-ci ne peuvent pas être tranchés :
letter-undecided-reason = { $n } : { $why }
letter-by-objection = { $n } de plus n’en relèvent pas pour la seule raison que j’ai fait opposition. Sans mon opposition, ils relèveraient de la politique, ou cela ne pourrait pas être tranché. Veuillez confirmer que vous ne les utilisez pas.
letter-confirmation-heading = Confirmation
letter-confirmation = Merci de confirmer par écrit à partir de quelle date et pour quels comptes mon opposition vaut. { $law_deadline }
letter-complaint = Je me réserve le droit d’introduire une réclamation auprès { $law_authority }.
letter-closing = Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
letter-signature =
    {"["}signature]
letter-sender =
    { $name }
    {"["}rue et numéro]
    {"["}code postal, ville, pays]
    {"["}adresse e-mail]
letter-sender-unknown =
    {"["}votre nom]
letter-subject-request = Demande : une opposition à l’utilisation de mes données personnelles pour l’intelligence artificielle est-elle proposée, et demande d’accès
letter-reported = Les sources divergent sur le point de savoir si vous proposez aux personnes de la région { $region } une opposition à l’utilisation de leurs données personnelles pour l’intelligence artificielle. Merci de me dire si c’est le cas, où se trouve le formulaire et ce qu’il atteint. Si c’est le cas, considérez cette lettre comme mon opposition.
letter-restriction-plain = Merci de ne pas utiliser ces données de cette façon pendant que vous examinez ma demande.
letter-erasure-plain = Merci d’effacer ces données des jeux constitués en vue de l’entraînement.
letter-access-plain = Merci de me dire :
letter-in-scope = Pourquoi ceux-ci en relèvent :
letter-annex = Annexe : contenus que je désigne
letter-annex-item = { $day }, { $platform }, { $kind } : { $words }
letter-annex-no-words = sans texte
letter-annex-more = { $n } autres contenus choisis ne figurent pas ici.
letter-access-point-1 = lesquelles de mes données ont été retenues pour le développement d’une intelligence artificielle, de quelles dates et de quelles sources
letter-access-point-2 = si elles ont été transmises, et à qui
letter-access-point-3 = combien de temps elles sont conservées à cette fin
letter-access-point-4 = quels filtres leur ont été appliqués, et avec quel résultat

## What the letter names of a law, by region

letter-law-eu-objection = En vertu de l’article 21, paragraphe 1, du règlement général sur la protection des données (RGPD)
letter-law-eu-restriction = En vertu de l’article 18, paragraphe 1, point d), du RGPD
letter-law-eu-erasure = En vertu de l’article 17, paragraphe 1, point c), du RGPD
letter-law-eu-access = En vertu de l’article 15 du RGPD
letter-law-eu-deadline = L’article 12, paragraphe 3, du RGPD fixe pour cela un délai d’un mois.
letter-law-eu-authority = d’une autorité de contrôle, selon l’article 77 du RGPD
letter-law-uk-objection = En vertu de l’article 21, paragraphe 1, du UK GDPR
letter-law-uk-restriction = En vertu de l’article 18, paragraphe 1, point d), du UK GDPR
letter-law-uk-erasure = En vertu de l’article 17, paragraphe 1, point c), du UK GDPR
letter-law-uk-access = En vertu de l’article 15 du UK GDPR
letter-law-uk-deadline = L’article 12, paragraphe 3, du UK GDPR fixe pour cela un délai d’un mois.
letter-law-uk-authority = de l’Information Commissioner’s Office (ICO)
letter-law-ch-objection = En vertu de la loi fédérale suisse sur la protection des données (LPD)
letter-law-ch-restriction = En vertu de la LPD
letter-law-ch-erasure = En vertu de la LPD
letter-law-ch-access = En vertu de la LPD
letter-law-ch-authority = du Préposé fédéral à la protection des données et à la transparence (PFPDT)
letter-law-br-objection = En vertu de la loi brésilienne sur la protection des données (LGPD)
letter-law-br-restriction = En vertu de la LGPD
letter-law-br-erasure = En vertu de la LGPD
letter-law-br-access = En vertu de la LGPD
letter-law-br-authority = de l’autorité brésilienne de protection des données (ANPD)
letter-law-kr-objection = En vertu du droit de faire cesser le traitement (article 37 de la loi coréenne PIPA, tel que des ONG le citent)
letter-law-kr-authority = de la Commission de protection des informations personnelles (PIPC)
