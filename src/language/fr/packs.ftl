# What the packs of src/policy/packs say, which stands in them in English: after the pack and the place where it was said first. A pack
# that says the same again has the same message. `{ $policy }` is how the pack calls its text (its message `text`, or Meta's policy
# of a day), at the beginning of a sentence; `{ $the-policy }` the same within one, `{ $its-policy }` where Meta was named before.


## eu-2026-07-23-1

text-eu-2026-07-23-1-age-counter-1 = les contenus publics figuraient dans la ligne pour tous les âges du texte publié d’abord
text-eu-2026-07-23-1-rule-XC5 = Meta ne dit pas ce qui vaut pour le compte d’une personne décédée ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-XC5-cite-1 = ni la politique ni la page sur l’IA ne disent rien des comptes des personnes décédées
text-eu-2026-07-23-1-rule-FB22 = Ceci n’a jamais été publié, et { $the-policy } ne couvre que les contenus publics.
text-eu-2026-07-23-1-rule-FB22b = Ceci est maintenant masqué ; { $the-policy } permet de l’utiliser pour la période où c’était en ligne et public.
text-eu-2026-07-23-1-rule-FB22c = Ceci n’était pas réglé sur Public, et { $the-policy } ne couvre que les contenus publics.
text-eu-2026-07-23-1-rule-FB1 = { $policy } permet d’utiliser une publication si elle était publique.
text-eu-2026-07-23-1-rule-FB2 = { $policy } permet d’utiliser les photos, les vidéos et leurs légendes si elles étaient publiques.
text-eu-2026-07-23-1-rule-FB3 = Le lieu, l’heure et l’appareil d’une photo sont probablement couverts par la politique de Meta avec la photo, si elle était publique.
text-eu-2026-07-23-1-rule-FB3-counter-1 = la politique ne cite les métadonnées que pour les interactions avec l’IA
text-eu-2026-07-23-1-rule-FB3b = Meta ne dit pas si l’adresse ou l’appareil d’une mise en ligne servent à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-FB3b-cite-1 = la politique ne cite les métadonnées que pour les interactions avec l’IA ; les adresses de mise en ligne et les identifiants d’appareil ne sont pas cités
text-eu-2026-07-23-1-rule-FB4 = { $policy } permet d’utiliser les stories, les directs et les reels s’ils étaient publics.
text-eu-2026-07-23-1-rule-FB5b = Un commentaire sous votre propre publication est vu par tous ceux qui peuvent voir la publication, et { $the-policy } permet de l’utiliser si la publication était publique.
text-eu-2026-07-23-1-rule-FB5c = Meta considère un commentaire sur un contenu public comme toujours public, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-FB5 = Un commentaire a l’audience de la publication sous laquelle il figure, et { $the-policy } permet de l’utiliser si cette publication était publique.
text-eu-2026-07-23-1-rule-FB6 = Meta ne dit pas si les J’aime et autres réactions servent à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-FB6-cite-2 = les exemples de la ligne sur l’IA sont des publications, des commentaires ou du son ; les réactions n’y sont pas citées
text-eu-2026-07-23-1-rule-FB7 = Meta considère l’activité dans les groupes publics comme toujours publique, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-FB8 = L’audience d’un groupe privé, ce sont ses membres, et { $the-policy } ne couvre que les contenus publics.
text-eu-2026-07-23-1-rule-FB9 = Meta considère l’activité sur les Pages et dans les canaux comme toujours publique, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-FB9b = Selon notre lecture, le titulaire du journal fixe qui voit ceci, et { $the-policy } permet de l’utiliser si c’était public.
text-eu-2026-07-23-1-rule-FB9b-cite-1 = ces publications ne sont pas citées ; selon notre lecture, par analogie avec les commentaires, c’est le titulaire du journal qui fixe l’audience
text-eu-2026-07-23-1-rule-FB10 = Une annonce Marketplace est probablement publique par nature, et { $the-policy } permet d’utiliser les contenus publics.
text-eu-2026-07-23-1-rule-FB10-cite-2 = les commentaires, notes et avis sur Marketplace sont cités ; l’annonce elle-même ne l’est pas
text-eu-2026-07-23-1-rule-FB11 = Meta considère les avis et les notes comme toujours publics, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-FB12 = Meta considère votre nom et votre nom d’utilisateur comme toujours publics, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-FB12-cite-3 = Meta a déclaré au tribunal que les noms, numéros de téléphone et numéros de compte sont retirés avant l’entraînement
text-eu-2026-07-23-1-rule-FB13 = Meta considère votre photo de profil actuelle comme toujours publique, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-FB13-cite-2 = les faits relevés par le tribunal citent d’abord les photos de profil
text-eu-2026-07-23-1-rule-FB13b = Une photo de couverture actuelle est probablement publique d’après les règles du produit, et { $the-policy } permet d’utiliser les contenus publics.
text-eu-2026-07-23-1-rule-FB13b-cite-2 = les photos de couverture ne sont pas citées dans la liste de ce qui est toujours public
text-eu-2026-07-23-1-rule-FB13c = Une ancienne photo garde sa propre audience, et { $the-policy } permet de l’utiliser si elle était publique.
text-eu-2026-07-23-1-rule-FB14 = Meta considère les avatars comme toujours publics, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-FB15 = Meta ne cite pas les informations du profil ; selon notre lecture, { $its-policy } permet de les utiliser si elles étaient publiques.
text-eu-2026-07-23-1-rule-FB15-cite-2 = les informations du profil comme le travail, la ville ou l’anniversaire ne sont pas citées
text-eu-2026-07-23-1-rule-FB16 = Ceci appartient à quelqu’un d’autre, et { $the-policy } permet de l’utiliser si cette personne l’avait rendu public.
text-eu-2026-07-23-1-rule-FB16-cite-3 = une opposition ne couvre que les données de son propre profil, pas les publications et photos d’autres comptes
text-eu-2026-07-23-1-rule-FB19 = Cette ligne était adressée à l’IA de Meta ou est sa réponse, et la politique de Meta cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-eu-2026-07-23-1-rule-FB19b = L’IA de Meta a été mentionnée plus tard dans cette discussion, et Meta ne dit pas quelle part des échanges antérieurs son IA voit.
text-eu-2026-07-23-1-rule-FB17b = La phrase de Meta sur les messages ne cite que les amis et la famille ; Meta ne dit pas si les messages avec une entreprise ou un vendeur servent à l’entraînement.
text-eu-2026-07-23-1-rule-FB17 = Meta dit ne pas entraîner son IA sur les messages privés entre amis et en famille, sauf si quelqu’un dans la discussion les a partagés avec son IA.
text-eu-2026-07-23-1-rule-FB18 = Ceci fait partie d’une discussion avec l’IA de Meta, et la politique de Meta cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-eu-2026-07-23-1-rule-FB20 = Ceci a été fait avec l’IA de Meta ou lui a été donné, et la politique de Meta cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-eu-2026-07-23-1-rule-FB21 = Meta dit ne pas entraîner son IA sur les photos qui restent sur votre téléphone, sauf si elles ont été publiées ou partagées avec son IA.
text-eu-2026-07-23-1-rule-FB23 = Meta ne dit pas si ce type de données du compte sert à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-FB23b = Meta dit utiliser vos centres d’intérêt pour adapter les réponses de son IA ; elle ne dit pas s’ils servent à l’entraînement.
text-eu-2026-07-23-1-rule-FB24 = Meta ne cite pas les évènements ni les sondages ; selon notre lecture, { $its-policy } permet de les utiliser s’ils étaient publics.
text-eu-2026-07-23-1-rule-FB24-cite-1 = les évènements et les sondages ne sont pas cités ; notre lecture, par analogie avec les publications
text-eu-2026-07-23-1-rule-FB25 = Meta ne dit pas si ce que vous avez ouvert à d’autres par un lien sert à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-FB25-cite-1 = les liens de partage ne sont pas cités
text-eu-2026-07-23-1-rule-IG1 = { $policy } permet d’utiliser ce que vous avez publié sur Instagram tant que votre compte était public.
text-eu-2026-07-23-1-rule-IG2b = Cette story était pour votre liste d’amis proches, et { $the-policy } ne couvre que les contenus publics.
text-eu-2026-07-23-1-rule-IG2 = { $policy } permet d’utiliser une story ou un direct si tout le monde pouvait le voir tant qu’il était en ligne.
text-eu-2026-07-23-1-rule-IG3 = Un commentaire suit le compte sous lequel il figure : Meta le considère comme public si ce compte était public.
text-eu-2026-07-23-1-rule-IG5 = Meta considère votre nom, votre nom d’utilisateur et votre photo de profil comme toujours publics, même si votre compte est privé.
text-eu-2026-07-23-1-rule-IG6 = { $policy } permet d’utiliser les contenus publics ; pour Instagram elle ne cite pas la bio, qui compte donc si votre compte était public.
text-eu-2026-07-23-1-rule-IG6-cite-2 = la bio et le site web ne sont pas cités pour Instagram
text-eu-2026-07-23-1-rule-IG8 = Ceci était adressé à l’IA de Meta ou fait par elle, et la politique de Meta cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-eu-2026-07-23-1-rule-IG9 = Meta considère l’activité dans les canaux comme toujours publique, quels que soient vos paramètres.
text-eu-2026-07-23-1-rule-IG11b = Meta ne dit pas si l’appareil ou les données d’une mise en ligne servent à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-IG11b-cite-1 = la politique ne cite les métadonnées que pour les interactions avec l’IA ; les identifiants d’appareil et les données de mise en ligne ne sont pas cités
text-eu-2026-07-23-1-rule-IG12 = Meta dit utiliser vos centres d’intérêt pour adapter les réponses de son IA ; elle ne dit pas si cette liste sert à l’entraînement.
text-eu-2026-07-23-1-rule-IG12-cite-2 = la politique ne cite pas cette liste
text-eu-2026-07-23-1-rule-IG14 = Meta ne cite pas les notes ; selon notre lecture, { $its-policy } ne permet d’utiliser une note que si sa propre audience était tout le monde.
text-eu-2026-07-23-1-rule-IG14-cite-1 = les notes ne sont pas citées ; selon notre lecture, c’est l’audience de la note elle-même qui décide
text-eu-2026-07-23-1-rule-TH1 = { $policy } permet d’utiliser ce que vous avez publié sur Threads tant que votre profil Threads était public.
text-eu-2026-07-23-1-rule-TH1-cite-2 = Threads est un Produit Meta selon la politique de Meta
text-eu-2026-07-23-1-rule-TH2 = Meta dit que vos nom, nom d’utilisateur, photo et bio sur Threads restent publics, même si votre profil est privé.
text-eu-2026-07-23-1-rule-WA6 = Meta dit que votre Statut est chiffré de bout en bout, et { $its-policy } ne couvre que les contenus publics.
text-eu-2026-07-23-1-rule-WA6b = Meta ne dit pas si les chaînes WhatsApp servent à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-WA6b-cite-2 = il s’agit des canaux des Produits Meta ; ceux de WhatsApp ne sont pas cités
text-eu-2026-07-23-1-rule-WA7 = Meta ne dit pas si les données de profil et de compte WhatsApp servent à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-XC16 = Ceci fait partie de votre utilisation de l’application Meta AI, et la politique de Meta cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-eu-2026-07-23-1-rule-CATCH = Meta ne dit pas si ceci sert à l’entraînement ; nous n’avons trouvé aucune déclaration officielle, ni dans un sens ni dans l’autre.
text-eu-2026-07-23-1-rule-WA1-cite-2 = les messages sont chiffrés de bout en bout
text-eu-2026-07-23-1-rule-WA2-cite-2 = le Garante cite l’agent IA de WhatsApp
text-eu-2026-07-23-1-rule-WA3-counter-1 = CNIL, mai 2025 : les interactions WhatsApp à ce jour ne sont pas réutilisées
text-eu-2026-07-23-1-rule-WA3-counter-2 = Meta, rapporté une fois en juin 2025 : les interactions WhatsApp ne servent actuellement pas à l’entraînement
text-eu-2026-07-23-1-source-P1 = Politique de confidentialité de Meta (UE/EEE)
text-eu-2026-07-23-1-source-P2 = Comment Meta utilise les informations pour les modèles et fonctionnalités d’IA générative
text-eu-2026-07-23-1-source-P6 = Politique de confidentialité de Meta (UE/EEE), premier texte du 16 décembre 2025
text-eu-2026-07-23-1-source-P7 = Politique de confidentialité de WhatsApp (EEE)
text-eu-2026-07-23-1-source-P8 = Conditions d’utilisation des IA de Meta (UE)
text-eu-2026-07-23-1-source-P9 = Politique de confidentialité complémentaire de Threads (EEE)
text-eu-2026-07-23-1-source-N1 = Newsroom de Meta, « Making AI Work Harder for Europeans », cité par Nairametrics
text-eu-2026-07-23-1-source-T1 = Newsroom de Meta, avril 2026, cité dans la compilation « Meta AI (and Muse) » du 2 octobre 2026 ; la page elle-même n’a pas été lue
text-eu-2026-07-23-1-source-G5 = E-mail de Meta du 19 avril 2025, tel que cité
text-eu-2026-07-23-1-source-U2 = Confirmation d’opposition de Meta, citée par un utilisateur (Royaume-Uni)
text-eu-2026-07-23-1-source-V4 = Déclaration de Meta du 5 juin 2025 sur WhatsApp, rapportée une seule fois
text-eu-2026-07-23-1-source-I1 = Garante privacy, avril 2025, d’après Adnkronos
text-eu-2026-07-23-1-source-G2 = Autorité de protection des données de Brême, 22 mai 2025
text-eu-2026-07-23-1-source-G6 = Autorité de protection des données du Brandebourg, 19 mai 2025
text-eu-2026-07-23-1-source-F1 = La CNIL, citée par Le Figaro
text-eu-2026-07-23-1-source-C5 = Commentaire exposant les faits de l’affaire OLG Köln 15 UKl 2/25
text-eu-2026-07-23-1-source-C7 = Deutschlandfunk sur l’affaire OLG Köln 15 UKl 2/25, mai 2025
text-eu-2026-07-23-1-source-NL2 = Consumentenbond, avril 2025
text-eu-2026-07-23-1-caveat-others-may-have-shared = Si quelqu’un d’autre dans la discussion l’a partagé avec l’IA de Meta, votre export ne le montrerait pas.
text-eu-2026-07-23-1-caveat-how-much-ai-sees = Quelle part d’une discussion l’IA de Meta voit lorsque quelqu’un la mentionne n’est pas vérifié.
text-eu-2026-07-23-1-caveat-human-review = Les conditions de Meta disent que ses équipes peuvent aussi examiner ce qui est dit à son IA.
text-eu-2026-07-23-1-caveat-old-chat-later = Les sources ne s’accordent pas sur les discussions WhatsApp avec Meta AI d’avant le 26 mars 2026 ; une ancienne discussion peut encore être utilisée plus tard.
text-eu-2026-07-23-1-caveat-camera-roll-shared = Votre export ne montre peut-être pas quelles photos ont été publiées ou partagées ensuite avec l’IA de Meta.
text-eu-2026-07-23-1-caveat-hidden-since-unknown = L’export n’indique pas quand cela a été masqué, ni qui pouvait le voir avant.
text-eu-2026-07-23-1-caveat-earlier-audience-unknown = Une audience antérieure plus large n’apparaîtrait pas dans votre export.
text-eu-2026-07-23-1-caveat-owner-sets-audience = L’auteur de la publication ou le titulaire du compte ou du journal décide qui peut voir ceci et peut changer d’avis à tout moment.
text-eu-2026-07-23-1-caveat-group-type-may-change = Votre export n’indique pas si le groupe est public ou privé ; si un groupe change, Meta ne dit pas ce qu’il advient des publications antérieures.
text-eu-2026-07-23-1-caveat-not-named-by-meta = Le texte de Meta ne cite pas ce type de contenu.
text-eu-2026-07-23-1-caveat-direct-identifiers = Meta dit retirer les identifiants directs, comme les noms, avant l’entraînement ; personne en dehors de Meta ne peut le vérifier.
text-eu-2026-07-23-1-caveat-content-of-others = Votre propre opposition ne porte pas sur ce que d’autres publient à votre sujet ; retirer une identification ne rend pas une photo moins publique.
text-eu-2026-07-23-1-caveat-picture-data-contested = Les sources ne s’accordent pas : les faits relevés par un tribunal citent ces données avec les photos, la politique de Meta ne les cite que pour les interactions avec l’IA. Quels détails sont visés n’est pas vérifié.
text-eu-2026-07-23-1-caveat-partners-data = La ligne de Meta sur l’IA cite aussi des informations de partenaires, de fournisseurs et de tiers, sans détail.
text-eu-2026-07-23-1-caveat-wider-exposure = Un lien de partage est un signe que davantage de personnes pouvaient voir quelque chose ; il ne montre pas que c’était public.
text-eu-2026-07-23-1-caveat-about-you-by-meta = C’est une liste que Meta a établie sur vous, pas quelque chose que vous avez écrit à son IA.
text-eu-2026-07-23-1-caveat-story-time = Une story reste en ligne 24 heures, plus longtemps à la une ; l’export n’enregistre pas les stories à la une, et Meta ne dit pas ce qu’il advient des stories expirées.
text-eu-2026-07-23-1-caveat-close-friends-unmarked = L’export n’indique pas quelles stories étaient réservées aux amis proches.
text-eu-2026-07-23-1-caveat-threads-not-confirmed = Threads est un Produit Meta soumis à la même politique ; que les publications de Threads soient utilisées n’est pas confirmé.
text-eu-2026-07-23-1-caveat-whatsapp-channels-open = Les chaînes WhatsApp sont ouvertes par nature ; la liste des contenus publics de Meta ne les cite pas.
text-eu-2026-07-23-1-caveat-whatsapp-technical-data = Si vous utilisez Meta AI dans WhatsApp, Meta reçoit des données techniques comme la région, la langue et des journaux pour fournir le service.

## eu-2025-12-16-1

text-eu-2025-12-16-1-note = Les lignes sur l’IA ont été lues dans le texte de ce jour ; lorsqu’un texte plus récent est cité pour le reste, sa date figure à côté.
text-eu-2025-12-16-1-age-cite-1 = les contenus publics ne figurent plus dans la ligne pour tous les âges
text-eu-2025-12-16-1-rule-FB4 = { $policy } permet d’utiliser les stories et les reels s’ils étaient publics ; elle ne cite pas les directs et, selon notre lecture, il en va de même pour eux.
text-eu-2025-12-16-1-rule-FB4-cite-1 = les stories et les reels peuvent être réglés sur Public ; les directs sont cités à partir du 23 juillet 2026
text-eu-2025-12-16-1-source-P6b = Politique de confidentialité de Meta (UE/EEE) du 16 décembre 2025, corrigée au 25 février 2026

## eu-2025-06-16-1

text-eu-2025-06-16-1-age-cite-1 = seule la ligne sur les contenus publics est limitée aux plus de 18 ans, dans le même sens que plus tard
text-eu-2025-06-16-1-source-P3 = Politique de confidentialité de Meta (UE/EEE) du 27 mai 2025
text-eu-2025-06-16-1-source-P4 = Politique de confidentialité de Meta (UE/EEE) du 16 juin 2025

## eu-2025-05-27-1

text-eu-2025-05-27-1-note = Les lignes sur l’IA et sur les contenus publics ont été lues dans le texte de ce jour ; lorsqu’un texte plus récent est cité, sa date figure à côté.
text-eu-2025-05-27-1-rule-FB16 = Ceci appartient à quelqu’un d’autre. { $policy } ne cite que ce que les personnes partagent elles-mêmes ; selon notre lecture, elle permet de l’utiliser comme contenu propre de cette personne, si celle-ci l’avait rendu public.
text-eu-2025-05-27-1-rule-FB16-cite-2 = ce que d’autres partagent sur vous n’est pas cité ; selon notre lecture, cela était couvert comme leur propre contenu

## uk-2024-09-13-1

text-uk-2024-09-13-1-text = l’annonce de Meta pour le Royaume-Uni du 13 septembre 2024
text-uk-2024-09-13-1-text-its = son annonce pour le Royaume-Uni du 13 septembre 2024
text-uk-2024-09-13-1-note = Le jour où l’entraînement a commencé au Royaume-Uni n’est pas connu ; le 13 septembre 2024 est le plus tôt possible. Le texte de la politique de Meta pour le Royaume-Uni n’a pas été lu : lorsque celui de l’UE est cité, sa validité au Royaume-Uni est notre lecture.
text-uk-2024-09-13-1-age-cite-1 = entraînement avec les contenus publics partagés par des adultes
text-uk-2024-09-13-1-rule-FB19 = Cette ligne était adressée à l’IA de Meta ou est sa réponse, et la page de Meta sur l’IA générative cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-uk-2024-09-13-1-rule-FB18 = Ceci fait partie d’une discussion avec l’IA de Meta, et la page de Meta sur l’IA générative cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-uk-2024-09-13-1-rule-FB20 = Ceci a été fait avec l’IA de Meta ou lui a été donné, et la page de Meta sur l’IA générative cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-uk-2024-09-13-1-rule-IG8 = Ceci était adressé à l’IA de Meta ou fait par elle, et la page de Meta sur l’IA générative cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-uk-2024-09-13-1-rule-TH1 = { $policy } ne cite que Facebook et Instagram ; selon notre lecture, elle permet aussi d’utiliser ce que vous avez publié sur Threads tant que votre profil Threads était public.
text-uk-2024-09-13-1-rule-TH1-cite-1 = l’annonce cite Facebook et Instagram ; que Threads soit utilisé de même est notre lecture
text-uk-2024-09-13-1-rule-WA3 = Cette ligne était adressée à l’IA de Meta ou est sa réponse, et la page de Meta sur l’IA générative cite ces interactions, séparément des publications publiques.
text-uk-2024-09-13-1-rule-WA2 = Ceci fait partie d’une discussion avec l’IA de Meta, et la page de Meta sur l’IA générative cite ces interactions, séparément des publications publiques.
text-uk-2024-09-13-1-rule-WA2-cite-2 = la page sur l’IA générative s’adresse à tous et cite les interactions avec l’IA
text-uk-2024-09-13-1-rule-XC16 = Ceci fait partie de votre utilisation de l’application Meta AI, et la page de Meta sur l’IA générative cite ces interactions comme données d’entraînement, séparément des publications publiques.
text-uk-2024-09-13-1-rule-FB1-cite-1 = Meta commence l’entraînement avec les contenus publics partagés par des adultes sur Facebook et Instagram au Royaume-Uni
text-uk-2024-09-13-1-source-U1 = Newsroom de Meta, « Building AI technology for the UK in a responsible and transparent way »

## us-2026-07-23-1

text-us-2026-07-23-1-text = la politique américaine de Meta du 23 juillet 2026
text-us-2026-07-23-1-text-its = sa politique américaine du 23 juillet 2026
text-us-2026-07-23-1-note = De la politique américaine, la ligne sur l’IA, la page sur l’IA générative et les bandeaux ont été lus ; lorsque la politique de l’UE est citée, sa validité aux États-Unis est notre lecture. Les droits de refus selon la loi d’un État n’ont pas pu être vérifiés.
text-us-2026-07-23-1-age-cite-1 = la ligne sur l’IA ne dit rien de l’âge
text-us-2026-07-23-1-age-cite-2 = pas de réponse pour les adultes dont les publications datent de leur minorité
text-us-2026-07-23-1-age-now = Le titulaire du compte a moins de 18 ans. La politique de Meta pour cette région n’a pas de ligne sur l’âge, et nous n’avons trouvé aucune déclaration officielle sur les contenus publics des moins de 18 ans.
text-us-2026-07-23-1-rule-FB1-cite-1 = la ligne cite les contenus publics de vous ou d’autres, et les interactions avec l’IA
text-us-2026-07-23-1-rule-FB16-cite-1 = la ligne cite les contenus publics de vous ou d’autres
text-us-2026-07-23-1-source-AU1 = Audition au Sénat australien du 11 septembre 2024, selon la presse

## us-2025-12-16-1

text-us-2025-12-16-1-text = la politique américaine de Meta du 16 décembre 2025
text-us-2025-12-16-1-text-its = sa politique américaine du 16 décembre 2025
text-us-2025-12-16-1-note = De cette politique américaine, la ligne sur l’IA a été lue ; lorsque la politique de l’UE est citée, sa validité aux États-Unis est notre lecture. Les droits de refus selon la loi d’un État n’ont pas pu être vérifiés.
text-us-2025-12-16-1-source-P2a = Politique de Meta Platforms, Inc. (États-Unis) du 16 juin 2025, avec la page sur l’IA générative
text-us-2025-12-16-1-source-P2b = Politique de Meta Platforms, Inc. (États-Unis) du 16 décembre 2025

## us-2023-09-01-1

text-us-2023-09-01-1-text = la page de Meta sur l’IA générative
text-us-2023-09-01-1-text-its = sa page sur l’IA générative
text-us-2023-09-01-1-note = Avant le 16 décembre 2025, la politique américaine n’a pas de ligne sur l’IA ; l’appui est la page de Meta sur l’IA générative. Lorsque la politique de l’UE est citée, sa validité aux États-Unis est notre lecture.
text-us-2023-09-01-1-rule-FB1-cite-2 = des publications publiques ont été utilisées pour les fonctions Meta AI lancées en septembre 2023
text-us-2023-09-01-1-source-US1 = Utilisation des publications publiques depuis septembre 2023, selon la presse

## br-2024-10-01-1

text-br-2024-10-01-1-text = la politique de Meta pour le Brésil
text-br-2024-10-01-1-text-its = sa politique pour le Brésil
text-br-2024-10-01-1-note = Le texte de la politique de Meta et ses conditions sur l’IA pour le Brésil n’ont pas été lus : lorsque ceux de l’UE sont cités, leur validité au Brésil est notre lecture.
text-br-2024-10-01-1-age-cite-1 = le plan de conformité exclut les données des comptes de moins de 18 ans jusqu’à la décision de l’autorité
text-br-2024-10-01-1-rule-FB1-cite-1 = l’ANPD permet à Meta d’utiliser des données pour l’entraînement dans le cadre d’un plan de conformité
text-br-2024-10-01-1-source-B2 = L’ANPD lève sa suspension, 30 août 2024, d’après Jornal do Comércio
text-br-2024-10-01-1-source-B3 = L’ANPD lève sa suspension, 30 août 2024, d’après DPL News

## row-2023-09-01-1

text-row-2023-09-01-1-note = Que ce qui vaut aux États-Unis vaille aussi ici est notre hypothèse ; pour l’Australie, les réponses de Meta au Sénat l’appuient. Lorsque la politique de l’UE est citée, la lecture est la nôtre.
text-row-2023-09-01-1-age-cite-1 = les comptes de moins de 18 ans sont exclus ; pas de réponse pour les adultes dont les publications datent de leur minorité
text-row-2023-09-01-1-age-now = Le titulaire du compte a moins de 18 ans. Meta a déclaré au Sénat australien exclure les comptes des moins de 18 ans ; nous n’avons trouvé aucun texte de Meta qui le dise pour cette région.
text-row-2023-09-01-1-rule-FB1-cite-1 = la réponse de Meta à la question de savoir si chaque photo et texte publics depuis 2007 ont été pris sauf réglage en privé

## personalisation-2025-12-16-1

text-personalisation-2025-12-16-1-text = l’avis de Meta sur le changement du 16 décembre 2025
text-personalisation-2025-12-16-1-note = Meta a parlé de « la plupart des régions » sans citer d’exceptions ; la presse cite l’UE, le Royaume-Uni et la Corée du Sud.
text-personalisation-2025-12-16-1-rule-PE1 = Meta dit utiliser les discussions avec son IA pour adapter les contenus et la publicité.
text-personalisation-2025-12-16-1-rule-PE1-cite-2 = aucun moyen de refuser ; avis à partir du 7 octobre 2025
text-personalisation-2025-12-16-1-rule-PE1b = Cette discussion est antérieure au 16 décembre 2025, date à partir de laquelle Meta dit utiliser les discussions avec son IA pour adapter les contenus et la publicité.
text-personalisation-2025-12-16-1-rule-PE1b-cite-2 = les conversations d’avant le 16 décembre 2025 sont exclues
text-personalisation-2025-12-16-1-rule-FB23b = Meta dit utiliser vos centres d’intérêt pour adapter les réponses de son IA.
text-personalisation-2025-12-16-1-rule-CATCH = Savoir si Meta utilise ceci pour adapter les contenus n’est pas examiné ici ; ceci ne dit rien ni dans un sens ni dans l’autre.
text-personalisation-2025-12-16-1-source-P2a = Politique de confidentialité de Meta (États-Unis), avis de changement
text-personalisation-2025-12-16-1-source-D1 = The Hans India, 2 octobre 2025

## eu-2026-07-23-2

text-eu-2026-07-23-2-rule-FB27 = Vous avez appelé ici l’IA de Meta. Une telle ligne est concernée en tant qu’interaction avec l’IA, quel que soit son public ; votre export ne dit pas si l’IA a répondu.
text-eu-2026-07-23-2-rule-FB27-cite-3 = il n’est pas dit qu’une mention dans un commentaire appelle l’IA ; c’est notre lecture
text-eu-2026-07-23-2-rule-WA9 = Cette discussion indique que l’IA de Meta la reçoit. Ce qui suit l’avis a été adressé à l’IA de Meta, selon cet avis, et la politique de Meta cite ces interactions comme données d’entraînement, à part des publications publiques.
text-eu-2026-07-23-2-rule-WA9b = La phrase de Meta sur les messages ne cite que les amis et la famille ; Meta ne dit pas s’il entraîne son IA avec une discussion avec une entreprise sans son IA, ni avec ce qui précède un avis à ce sujet.
text-eu-2026-07-23-2-rule-WA9b-cite-2 = une entreprise peut utiliser Meta comme prestataire
text-eu-2026-07-23-2-rule-WA10 = Le support de WhatsApp utilise l’IA de Meta pour écrire certains messages et ne nomme pas d’autre but ; Meta ne dit pas s’il entraîne son IA avec cette discussion.
text-eu-2026-07-23-2-rule-XC16-cite-3 = ce qui est publié dans le fil de Meta AI et Vibes est public sans fin ; un lien partagé vers une conversation n’expire pas
text-eu-2026-07-23-2-source-T1 = Compilation « Meta AI (and Muse) » du 2 octobre 2026, qui cite la salle de presse de Meta et ses propres essais
text-eu-2026-07-23-2-source-WW1 = Textes du client web de WhatsApp sur les discussions avec des entreprises
text-eu-2026-07-23-2-source-B6 = Nanobits : le formulaire de WhatsApp pour les messages avec des IA, Brésil
text-eu-2026-07-23-2-source-IC1 = Le porte-parole de Meta sur Meta AI dans les commentaires, mars 2025, tel que rapporté
text-eu-2026-07-23-2-caveat-label-not-proof = L’avis est l’étiquette de WhatsApp pour cette discussion ; de l’extérieur, on ne voit pas si l’IA de Meta a reçu chaque ligne.
text-eu-2026-07-23-2-caveat-ai-mention-not-launched = Vous avez nommé ici le compte d’IA de Meta. On ne savait pas s’il répondait là où vous vivez, la publication est donc jugée comme toute autre.
text-eu-2026-07-23-2-caveat-opened-in-the-app = Ce que vous avez publié dans le fil de Meta AI et Vibes est public jusqu’à ce que vous le retiriez, et quiconque a un lien partagé peut lire cette conversation ; votre export ne montre peut-être ni l’un ni l’autre.

## ch-2025-05-27-1

text-ch-2025-05-27-1-text = la politique de Meta pour l’UE
text-ch-2025-05-27-1-text-its = sa politique pour l’UE
text-ch-2025-05-27-1-note = Le texte de Meta pour la Suisse n’a pas été lu. Des médias suisses de mai 2025 rapportent le même début et le même formulaire que dans l’UE ; que le texte de l’UE vaille en Suisse est notre lecture. En juin 2024, le préposé suisse a appris que les données des utilisateurs en Suisse ne seraient pas utilisées : c’était le projet que Meta a alors suspendu.
text-ch-2025-05-27-1-age-cite-1 = les mineurs sont exclus
text-ch-2025-05-27-1-rule-FB1-cite-1 = la Suisse fait partie des pays où l’entraînement a commencé le 27 mai 2025
text-ch-2025-05-27-1-source-CH2 = Blick sur le début de l’entraînement en Suisse, mai 2025
text-ch-2025-05-27-1-source-CH3 = Radio-télévision publique suisse SRF, Kassensturz Espresso, mai 2025
text-ch-2025-05-27-1-source-CH4 = IT Magazine (Suisse) sur les formulaires, mai 2025
text-ch-2025-05-27-1-source-CH5 = Watson (Suisse) sur l’opposition, mai 2025

## uk-2024-09-13-2

text-uk-2024-09-13-2-rule-WA9 = Cette discussion indique que l’IA de Meta la reçoit. Ce qui suit l’avis a été adressé à l’IA de Meta, selon cet avis, et la page de Meta sur l’IA générative cite ces interactions comme données d’entraînement, à part des publications publiques.

## us-2026-07-23-2

text-us-2026-07-23-2-note = Lorsque le texte de l’UE ou un texte plus récent est cité, sa région et son jour figurent à côté, et sa validité ici est notre lecture. Les droits de refus prévus par la loi d’un État n’ont pas pu être vérifiés.
text-us-2026-07-23-2-rule-XC17 = Ceci fait partie d’une conversation avec Muse. D’après ce qui est rapporté, de telles conversations améliorent les modèles d’IA de Meta sauf si « Help improve our AI models » est désactivé dans Muse ; cela vaut aussi pour les précédentes, comme Meta le déclare.
text-us-2026-07-23-2-rule-XC17-cite-1 = Muse s’entraîne avec les conversations sauf si « Help improve our AI models » est désactivé ; selon Meta, cela vaut aussi pour les interactions antérieures
text-us-2026-07-23-2-source-P2 = Politique de Meta Platforms, Inc. du 23 juillet 2026, avec la page sur l’IA générative
text-us-2026-07-23-2-source-P2d = Politique de Meta Platforms, Inc. du 16 décembre 2025, archivée le 11 juillet 2026
text-us-2026-07-23-2-source-P10 = Conditions d’utilisation des IA de Meta (hors UE, Royaume-Uni, Brésil)

## us-2025-12-16-2

text-us-2025-12-16-2-rule-FB4 = { $policy } permet d’utiliser les stories et les reels s’ils étaient publics ; elle ne cite pas les directs et, selon notre lecture, il en va de même pour eux.

## us-2023-09-01-2

text-us-2023-09-01-2-note = Avant le 16 décembre 2025, la politique n’a pas de ligne sur l’IA ; l’appui est la page de Meta sur l’IA générative. Lorsque le texte de l’UE ou un texte plus récent est cité, sa région et son jour figurent à côté, et sa validité ici est notre lecture.

## br-2024-10-01-2

text-br-2024-10-01-2-rule-WA9-cite-2 = la variante brésilienne renvoie aux droits de l’utilisateur et à un moyen de s’opposer

## row-2026-07-23-1

text-row-2026-07-23-1-text = la politique de Meta du 23 juillet 2026
text-row-2026-07-23-1-text-its = sa politique du 23 juillet 2026
text-row-2026-07-23-1-note = Jugé selon la politique de Meta Platforms, Inc., qui s’affiche dans la plupart des pays ; qu’elle s’affiche là où vous vivez est notre lecture.
text-row-2026-07-23-1-rule-TH6-cite-1 = essai du compte d’IA de Meta sur Threads en Argentine, en Malaisie, au Mexique, en Arabie saoudite et à Singapour à partir du 12 mai 2026 ; il répond en public
text-row-2026-07-23-1-rule-TH6-cite-2 = la ligne cite ce que vous ou d’autres échangez avec des fonctions de l’IA de Meta
text-row-2026-07-23-1-source-AU4 = Digital Rights Watch (Australie), 26 novembre 2025, vu une fois en extrait
text-row-2026-07-23-1-source-KO1 = Kyunghyang Shinmun sur la plainte d’ONG auprès de l’autorité coréenne, 16 avril 2025
text-row-2026-07-23-1-source-CA1 = La Presse canadienne sur le refus, 2024
text-row-2026-07-23-1-source-P11 = Copie d’Instagram de la politique de Meta Platforms, Inc., bandeau pour le reste du monde
text-row-2026-07-23-1-source-TA1 = Essai du compte d’IA de Meta sur Threads, mai 2026, tel que rapporté

## row-2025-12-16-1

text-row-2025-12-16-1-text = la politique de Meta du 16 décembre 2025
text-row-2025-12-16-1-text-its = sa politique du 16 décembre 2025

## personalisation-2025-12-16-2

text-personalisation-2025-12-16-2-note = Meta a parlé de « la plupart des régions » sans nommer d’exceptions ; la presse cite l’UE, le Royaume-Uni et la Corée du Sud. Aucun texte pour le Japon ou le Brésil n’a été lu.
text-personalisation-2025-12-16-2-rule-CATCH-cite-1 = les articles ne citent que les discussions avec l’IA
text-personalisation-2025-12-16-2-source-P2a = Politique de Meta Platforms, Inc. (États-Unis) du 16 juin 2025, avec l’avis du changement du 16 décembre 2025
text-personalisation-2025-12-16-2-source-P2c = Politique de Meta Platforms, Inc. du 16 décembre 2025, archivée le 5 mars 2026
text-personalisation-2025-12-16-2-caveat-ads-sensitive-topics = Meta déclare ne pas utiliser des sujets tels que la santé, la religion ou la politique dans ces discussions pour montrer des publicités ; ce programme ne trie pas les discussions par sujet.
