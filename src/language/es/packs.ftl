# What the packs of src/policy/packs say, which stands in them in English: after the pack and the place where it was said first. A pack
# that says the same again has the same message. `{ $policy }` is how the pack calls its text (its message `text`, or Meta's policy
# of a day), at the beginning of a sentence; `{ $the-policy }` the same within one, `{ $its-policy }` where Meta was named before.


## eu-2026-07-23-1

text-eu-2026-07-23-1-age-counter-1 = el contenido público estaba en la fila para todas las edades del texto publicado primero
text-eu-2026-07-23-1-rule-XC5 = Meta no dice qué vale para la cuenta de una persona fallecida; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-XC5-cite-1 = ni la política ni la página sobre la IA dicen nada de las cuentas de personas fallecidas
text-eu-2026-07-23-1-rule-FB22 = Esto nunca se publicó, y { $the-policy } abarca solo el contenido público.
text-eu-2026-07-23-1-rule-FB22b = Esto está ahora oculto; { $the-policy } permite usarlo por el tiempo en que estuvo visible y fue público.
text-eu-2026-07-23-1-rule-FB22c = Esto no estaba en Público, y { $the-policy } abarca solo el contenido público.
text-eu-2026-07-23-1-rule-FB1 = { $policy } permite usar una publicación si era pública.
text-eu-2026-07-23-1-rule-FB2 = { $policy } permite usar fotos, vídeos y sus descripciones si eran públicos.
text-eu-2026-07-23-1-rule-FB3 = El lugar, la hora y la cámara de una imagen están probablemente abarcados por la política de Meta junto con la imagen, si era pública.
text-eu-2026-07-23-1-rule-FB3-counter-1 = la política nombra los metadatos solo para las interacciones con la IA
text-eu-2026-07-23-1-rule-FB3b = Meta no dice si entrena con la dirección o el dispositivo de una subida; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-FB3b-cite-1 = la política nombra los metadatos solo para las interacciones con la IA; las direcciones de subida y los identificadores de dispositivo no se nombran
text-eu-2026-07-23-1-rule-FB4 = { $policy } permite usar historias, vídeos en directo y reels si eran públicos.
text-eu-2026-07-23-1-rule-FB5b = Un comentario en su propia publicación lo ven todos los que pueden ver la publicación, y { $the-policy } permite usarlo si la publicación era pública.
text-eu-2026-07-23-1-rule-FB5c = Meta considera siempre público un comentario en contenido público, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-FB5 = Un comentario tiene la audiencia de la publicación bajo la que está, y { $the-policy } permite usarlo si esa publicación era pública.
text-eu-2026-07-23-1-rule-FB6 = Meta no dice si entrena con los Me gusta y otras reacciones; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-FB6-cite-2 = los ejemplos de la fila sobre la IA son publicaciones, comentarios o audio; las reacciones no se nombran allí
text-eu-2026-07-23-1-rule-FB7 = Meta considera siempre pública la actividad en grupos públicos, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-FB8 = La audiencia de un grupo privado son sus miembros, y { $the-policy } abarca solo el contenido público.
text-eu-2026-07-23-1-rule-FB9 = Meta considera siempre pública la actividad en páginas y canales, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-FB9b = Según nuestra lectura, quien es titular de la cronología fija quién ve esto, y { $the-policy } permite usarlo si era público.
text-eu-2026-07-23-1-rule-FB9b-cite-1 = esas publicaciones no se nombran; según nuestra lectura, por analogía con los comentarios, quien es titular de la cronología fija la audiencia
text-eu-2026-07-23-1-rule-FB10 = Un anuncio de Marketplace es probablemente público por diseño, y { $the-policy } permite usar contenido público.
text-eu-2026-07-23-1-rule-FB10-cite-2 = los comentarios, valoraciones y reseñas en Marketplace se nombran; el anuncio mismo no
text-eu-2026-07-23-1-rule-FB11 = Meta considera siempre públicas las reseñas y valoraciones, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-FB12 = Meta considera siempre públicos su nombre y su nombre de usuario, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-FB12-cite-3 = Meta declaró ante el tribunal que los nombres, números de teléfono y números de cuenta se eliminan antes del entrenamiento
text-eu-2026-07-23-1-rule-FB13 = Meta considera siempre pública su foto del perfil actual, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-FB13-cite-2 = los hechos recogidos por el tribunal nombran primero las fotos del perfil
text-eu-2026-07-23-1-rule-FB13b = Una foto de portada actual es probablemente pública según las reglas del producto, y { $the-policy } permite usar contenido público.
text-eu-2026-07-23-1-rule-FB13b-cite-2 = las fotos de portada no se nombran en la lista de lo que siempre es público
text-eu-2026-07-23-1-rule-FB13c = Una imagen anterior conserva su propia audiencia, y { $the-policy } permite usarla si era pública.
text-eu-2026-07-23-1-rule-FB14 = Meta considera siempre públicos los avatares, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-FB15 = Meta no nombra los datos del perfil; según nuestra lectura, { $its-policy } permite usarlos si eran públicos.
text-eu-2026-07-23-1-rule-FB15-cite-2 = los datos del perfil como el trabajo, la ciudad o el cumpleaños no se nombran
text-eu-2026-07-23-1-rule-FB16 = Esto pertenece a otra persona, y { $the-policy } permite usarlo si esa persona lo tenía público.
text-eu-2026-07-23-1-rule-FB16-cite-3 = una oposición abarca solo los datos del propio perfil, no las publicaciones y fotos de otras cuentas
text-eu-2026-07-23-1-rule-FB19 = Esta línea iba dirigida a la IA de Meta o es su respuesta, y la política de Meta enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-eu-2026-07-23-1-rule-FB19b = La IA de Meta se mencionó más tarde en este chat, y Meta no dice cuánto de la conversación anterior ve su IA.
text-eu-2026-07-23-1-rule-FB17b = La frase de Meta sobre los mensajes nombra solo a amigos y familiares; Meta no dice si entrena con los mensajes con una empresa o un vendedor.
text-eu-2026-07-23-1-rule-FB17 = Meta dice que no entrena con los mensajes privados con amigos y familiares, salvo que alguien del chat los haya compartido con su IA.
text-eu-2026-07-23-1-rule-FB18 = Esto forma parte de un chat con la IA de Meta, y la política de Meta enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-eu-2026-07-23-1-rule-FB20 = Esto se hizo con la IA de Meta o se le dio, y la política de Meta enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-eu-2026-07-23-1-rule-FB21 = Meta dice que no entrena con las imágenes que se quedan en su teléfono, salvo que se hayan publicado o compartido con su IA.
text-eu-2026-07-23-1-rule-FB23 = Meta no dice si entrena con este tipo de datos de la cuenta; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-FB23b = Meta dice que usa sus intereses para adaptar a usted las respuestas de su IA; no dice si entrena con ellos.
text-eu-2026-07-23-1-rule-FB24 = Meta no nombra los eventos ni las encuestas; según nuestra lectura, { $its-policy } permite usarlos si eran públicos.
text-eu-2026-07-23-1-rule-FB24-cite-1 = los eventos y las encuestas no se nombran; nuestra lectura, por analogía con las publicaciones
text-eu-2026-07-23-1-rule-FB25 = Meta no dice si entrena con lo que usted abrió a otras personas mediante un enlace; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-FB25-cite-1 = los enlaces para compartir no se nombran
text-eu-2026-07-23-1-rule-IG1 = { $policy } permite usar lo que usted publicó en Instagram mientras su cuenta era pública.
text-eu-2026-07-23-1-rule-IG2b = Esta historia era para su lista de mejores amigos, y { $the-policy } abarca solo el contenido público.
text-eu-2026-07-23-1-rule-IG2 = { $policy } permite usar una historia o un vídeo en directo si todo el mundo podía verlo mientras estuvo visible.
text-eu-2026-07-23-1-rule-IG3 = Un comentario sigue a la cuenta bajo la que está: Meta lo considera público si esa cuenta era pública.
text-eu-2026-07-23-1-rule-IG5 = Meta considera siempre públicos su nombre, su nombre de usuario y su foto del perfil, también si su cuenta es privada.
text-eu-2026-07-23-1-rule-IG6 = { $policy } permite usar el contenido público; para Instagram no nombra la presentación, así que esta cuenta si su cuenta era pública.
text-eu-2026-07-23-1-rule-IG6-cite-2 = la presentación y el sitio web no se nombran para Instagram
text-eu-2026-07-23-1-rule-IG8 = Esto iba dirigido a la IA de Meta o lo hizo ella, y la política de Meta enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-eu-2026-07-23-1-rule-IG9 = Meta considera siempre pública la actividad en canales, sea cual sea su configuración.
text-eu-2026-07-23-1-rule-IG11b = Meta no dice si entrena con el dispositivo o los datos de una subida; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-IG11b-cite-1 = la política nombra los metadatos solo para las interacciones con la IA; los identificadores de dispositivo y los datos de subida no se nombran
text-eu-2026-07-23-1-rule-IG12 = Meta dice que usa sus intereses para adaptar a usted las respuestas de su IA; no dice si entrena con esta lista.
text-eu-2026-07-23-1-rule-IG12-cite-2 = la política no nombra esta lista
text-eu-2026-07-23-1-rule-IG14 = Meta no nombra las notas; según nuestra lectura, { $its-policy } permite usar una nota solo si su propia audiencia era todo el mundo.
text-eu-2026-07-23-1-rule-IG14-cite-1 = las notas no se nombran; según nuestra lectura decide la audiencia de la propia nota
text-eu-2026-07-23-1-rule-TH1 = { $policy } permite usar lo que usted publicó en Threads mientras su perfil de Threads era público.
text-eu-2026-07-23-1-rule-TH1-cite-2 = Threads es un Producto de Meta según la política de Meta
text-eu-2026-07-23-1-rule-TH2 = Meta dice que su nombre, nombre de usuario, foto y presentación de Threads siguen siendo públicos, también si su perfil es privado.
text-eu-2026-07-23-1-rule-WA6 = Meta dice que su Estado está cifrado de extremo a extremo, y { $its-policy } abarca solo el contenido público.
text-eu-2026-07-23-1-rule-WA6b = Meta no dice si entrena con los canales de WhatsApp; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-WA6b-cite-2 = estos son los canales de los Productos de Meta; los de WhatsApp no se nombran
text-eu-2026-07-23-1-rule-WA7 = Meta no dice si entrena con los datos del perfil y de la cuenta de WhatsApp; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-XC16 = Esto forma parte de su uso de la aplicación Meta AI, y la política de Meta enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-eu-2026-07-23-1-rule-CATCH = Meta no dice si entrena con esto; no encontramos ninguna declaración oficial en un sentido ni en otro.
text-eu-2026-07-23-1-rule-WA1-cite-2 = los mensajes están cifrados de extremo a extremo
text-eu-2026-07-23-1-rule-WA2-cite-2 = el Garante nombra el agente de IA de WhatsApp
text-eu-2026-07-23-1-rule-WA3-counter-1 = CNIL, mayo de 2025: las interacciones de WhatsApp hasta la fecha no se reutilizan
text-eu-2026-07-23-1-rule-WA3-counter-2 = Meta, según una noticia de junio de 2025: las interacciones de WhatsApp no se usan por ahora para el entrenamiento
text-eu-2026-07-23-1-source-P1 = Política de privacidad de Meta (UE/EEE)
text-eu-2026-07-23-1-source-P2 = Cómo usa Meta la información para los modelos y las funciones de IA generativa
text-eu-2026-07-23-1-source-P6 = Política de privacidad de Meta (UE/EEE), primer texto del 16 de diciembre de 2025
text-eu-2026-07-23-1-source-P7 = Política de privacidad de WhatsApp (EEE)
text-eu-2026-07-23-1-source-P8 = Condiciones del servicio de las IA de Meta (UE)
text-eu-2026-07-23-1-source-P9 = Política de privacidad complementaria de Threads (EEE)
text-eu-2026-07-23-1-source-N1 = Sala de prensa de Meta, «Making AI Work Harder for Europeans», citado por Nairametrics
text-eu-2026-07-23-1-source-T1 = Sala de prensa de Meta, abril de 2026, citada en la recopilación «Meta AI (and Muse)» del 2 de octubre de 2026; la página misma no se leyó
text-eu-2026-07-23-1-source-G5 = Correo de Meta del 19 de abril de 2025, según cita
text-eu-2026-07-23-1-source-U2 = Confirmación de oposición de Meta, citada por un usuario (Reino Unido)
text-eu-2026-07-23-1-source-V4 = Declaración de Meta del 5 de junio de 2025 sobre WhatsApp, según una sola noticia
text-eu-2026-07-23-1-source-I1 = Garante privacy, abril de 2025, según Adnkronos
text-eu-2026-07-23-1-source-G2 = Autoridad de protección de datos de Bremen, 22 de mayo de 2025
text-eu-2026-07-23-1-source-G6 = Autoridad de protección de datos de Brandeburgo, 19 de mayo de 2025
text-eu-2026-07-23-1-source-F1 = La CNIL, citada por Le Figaro
text-eu-2026-07-23-1-source-C5 = Comentario con los hechos del caso OLG Köln 15 UKl 2/25
text-eu-2026-07-23-1-source-C7 = Deutschlandfunk sobre el caso OLG Köln 15 UKl 2/25, mayo de 2025
text-eu-2026-07-23-1-source-NL2 = Consumentenbond, abril de 2025
text-eu-2026-07-23-1-caveat-others-may-have-shared = Si otra persona del chat lo compartió con la IA de Meta, su exportación no lo mostraría.
text-eu-2026-07-23-1-caveat-how-much-ai-sees = No está verificado cuánto de un chat ve la IA de Meta cuando alguien la menciona.
text-eu-2026-07-23-1-caveat-human-review = Las condiciones de Meta dicen que también su personal puede revisar lo que se dice a su IA.
text-eu-2026-07-23-1-caveat-old-chat-later = Las fuentes no coinciden sobre los chats de WhatsApp con Meta AI anteriores al 26 de marzo de 2026; un chat antiguo aún puede usarse más tarde.
text-eu-2026-07-23-1-caveat-camera-roll-shared = Puede que su exportación no muestre qué imágenes se publicaron o se compartieron después con la IA de Meta.
text-eu-2026-07-23-1-caveat-hidden-since-unknown = La exportación no recoge cuándo se ocultó ni quién podía verlo antes.
text-eu-2026-07-23-1-caveat-earlier-audience-unknown = Una audiencia anterior más amplia no aparecería en su exportación.
text-eu-2026-07-23-1-caveat-owner-sets-audience = Quien publicó, o es titular de la cuenta o de la cronología, decide quién puede verlo y puede cambiarlo en cualquier momento.
text-eu-2026-07-23-1-caveat-group-type-may-change = Su exportación no recoge si el grupo es público o privado; si un grupo cambia, Meta no dice qué pasa con las publicaciones anteriores.
text-eu-2026-07-23-1-caveat-not-named-by-meta = El texto de Meta no nombra este tipo de contenido.
text-eu-2026-07-23-1-caveat-direct-identifiers = Meta dice que elimina los identificadores directos, como los nombres, antes del entrenamiento; nadie fuera de Meta puede comprobarlo.
text-eu-2026-07-23-1-caveat-content-of-others = Su propia oposición no alcanza lo que otras personas publican sobre usted; quitar una etiqueta no hace menos pública una foto.
text-eu-2026-07-23-1-caveat-picture-data-contested = Las fuentes no coinciden en esto: los hechos recogidos por un tribunal nombran esos datos junto con las imágenes, la política de Meta los nombra solo para las interacciones con la IA. No está verificado a qué datos se refiere.
text-eu-2026-07-23-1-caveat-partners-data = La fila de Meta sobre la IA nombra también información de socios, proveedores y terceros, sin detalles.
text-eu-2026-07-23-1-caveat-wider-exposure = Un enlace para compartir es señal de que más personas podían ver algo; no muestra que fuera público.
text-eu-2026-07-23-1-caveat-about-you-by-meta = Es una lista que Meta hizo sobre usted, no algo que usted escribiera a su IA.
text-eu-2026-07-23-1-caveat-story-time = Una historia está visible 24 horas, más si es destacada; la exportación no recoge las destacadas, y Meta no dice qué pasa con las historias caducadas.
text-eu-2026-07-23-1-caveat-close-friends-unmarked = La exportación no recoge qué historias eran solo para mejores amigos.
text-eu-2026-07-23-1-caveat-threads-not-confirmed = Threads es un Producto de Meta bajo la misma política; que se usen publicaciones de Threads no está confirmado.
text-eu-2026-07-23-1-caveat-whatsapp-channels-open = Los canales de WhatsApp están abiertos por diseño; la lista de contenido público de Meta no los nombra.
text-eu-2026-07-23-1-caveat-whatsapp-technical-data = Si usa Meta AI en WhatsApp, Meta recibe datos técnicos como región, idioma y registros para prestar el servicio.

## eu-2025-12-16-1

text-eu-2025-12-16-1-note = Las filas sobre la IA se leyeron en el texto de ese día; donde se cita para el resto un texto posterior, su fecha figura al lado.
text-eu-2025-12-16-1-age-cite-1 = el contenido público ya no está en la fila para todas las edades
text-eu-2025-12-16-1-rule-FB4 = { $policy } permite usar historias y reels si eran públicos; no nombra los vídeos en directo y, según nuestra lectura, vale lo mismo para ellos.
text-eu-2025-12-16-1-rule-FB4-cite-1 = las historias y los reels se pueden poner en Público; los vídeos en directo se nombran a partir del 23 de julio de 2026
text-eu-2025-12-16-1-source-P6b = Política de privacidad de Meta (UE/EEE) del 16 de diciembre de 2025, corregida a 25 de febrero de 2026

## eu-2025-06-16-1

text-eu-2025-06-16-1-age-cite-1 = solo la fila sobre el contenido público se limita a mayores de 18 años, en el mismo sentido que más tarde
text-eu-2025-06-16-1-source-P3 = Política de privacidad de Meta (UE/EEE) del 27 de mayo de 2025
text-eu-2025-06-16-1-source-P4 = Política de privacidad de Meta (UE/EEE) del 16 de junio de 2025

## eu-2025-05-27-1

text-eu-2025-05-27-1-note = Las filas sobre la IA y sobre el contenido público se leyeron en el texto de ese día; donde se cita un texto posterior, su fecha figura al lado.
text-eu-2025-05-27-1-rule-FB16 = Esto pertenece a otra persona. { $policy } nombra solo lo que las personas comparten por sí mismas; según nuestra lectura permite usarlo como propio de esa persona, si lo tenía público.
text-eu-2025-05-27-1-rule-FB16-cite-2 = lo que otras personas comparten sobre usted no se nombra; según nuestra lectura estaba abarcado como contenido propio de ellas

## uk-2024-09-13-1

text-uk-2024-09-13-1-text = el anuncio de Meta para el Reino Unido del 13 de septiembre de 2024
text-uk-2024-09-13-1-text-its = su anuncio para el Reino Unido del 13 de septiembre de 2024
text-uk-2024-09-13-1-note = No se sabe el día en que empezó el entrenamiento en el Reino Unido; el 13 de septiembre de 2024 es el más temprano posible. El texto de la política de Meta para el Reino Unido no se leyó: donde se cita el de la UE, que valga en el Reino Unido es nuestra lectura.
text-uk-2024-09-13-1-age-cite-1 = entrenamiento con contenido público compartido por adultos
text-uk-2024-09-13-1-rule-FB19 = Esta línea iba dirigida a la IA de Meta o es su respuesta, y la página de Meta sobre la IA generativa enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-uk-2024-09-13-1-rule-FB18 = Esto forma parte de un chat con la IA de Meta, y la página de Meta sobre la IA generativa enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-uk-2024-09-13-1-rule-FB20 = Esto se hizo con la IA de Meta o se le dio, y la página de Meta sobre la IA generativa enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-uk-2024-09-13-1-rule-IG8 = Esto iba dirigido a la IA de Meta o lo hizo ella, y la página de Meta sobre la IA generativa enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-uk-2024-09-13-1-rule-TH1 = { $policy } nombra solo Facebook e Instagram; según nuestra lectura permite usar también lo que usted publicó en Threads mientras su perfil de Threads era público.
text-uk-2024-09-13-1-rule-TH1-cite-1 = el anuncio nombra Facebook e Instagram; que Threads se use igual es nuestra lectura
text-uk-2024-09-13-1-rule-WA3 = Esta línea iba dirigida a la IA de Meta o es su respuesta, y la página de Meta sobre la IA generativa enumera esas interacciones, aparte de las publicaciones públicas.
text-uk-2024-09-13-1-rule-WA2 = Esto forma parte de un chat con la IA de Meta, y la página de Meta sobre la IA generativa enumera esas interacciones, aparte de las publicaciones públicas.
text-uk-2024-09-13-1-rule-WA2-cite-2 = la página sobre la IA generativa es para todos y enumera las interacciones con la IA
text-uk-2024-09-13-1-rule-XC16 = Esto forma parte de su uso de la aplicación Meta AI, y la página de Meta sobre la IA generativa enumera esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-uk-2024-09-13-1-rule-FB1-cite-1 = Meta empieza el entrenamiento con contenido público compartido por adultos en Facebook e Instagram en el Reino Unido
text-uk-2024-09-13-1-source-U1 = Sala de prensa de Meta, «Building AI technology for the UK in a responsible and transparent way»

## us-2026-07-23-1

text-us-2026-07-23-1-text = la política de Meta para EE. UU. del 23 de julio de 2026
text-us-2026-07-23-1-text-its = su política para EE. UU. del 23 de julio de 2026
text-us-2026-07-23-1-note = De la política de EE. UU. se leyeron la fila sobre la IA, la página sobre la IA generativa y los avisos; donde se cita la política de la UE, que valga en EE. UU. es nuestra lectura. Las exclusiones según la ley de un estado no se pudieron verificar.
text-us-2026-07-23-1-age-cite-1 = la fila sobre la IA no dice nada sobre la edad
text-us-2026-07-23-1-age-cite-2 = sin respuesta para los adultos cuyas publicaciones son de cuando eran menores
text-us-2026-07-23-1-age-now = El titular de la cuenta tiene menos de 18 años. La política de Meta para esta región no tiene fila sobre la edad, y no encontramos ninguna declaración oficial sobre el contenido público de menores de 18 años.
text-us-2026-07-23-1-rule-FB1-cite-1 = la fila nombra el contenido público suyo o de otros, y las interacciones con la IA
text-us-2026-07-23-1-rule-FB16-cite-1 = la fila nombra el contenido público suyo o de otros
text-us-2026-07-23-1-source-AU1 = Audiencia en el Senado australiano del 11 de septiembre de 2024, según la prensa

## us-2025-12-16-1

text-us-2025-12-16-1-text = la política de Meta para EE. UU. del 16 de diciembre de 2025
text-us-2025-12-16-1-text-its = su política para EE. UU. del 16 de diciembre de 2025
text-us-2025-12-16-1-note = De esta política de EE. UU. se leyó la fila sobre la IA; donde se cita la política de la UE, que valga en EE. UU. es nuestra lectura. Las exclusiones según la ley de un estado no se pudieron verificar.
text-us-2025-12-16-1-source-P2a = Política de Meta Platforms, Inc. (EE. UU.) del 16 de junio de 2025, con la página sobre la IA generativa
text-us-2025-12-16-1-source-P2b = Política de Meta Platforms, Inc. (EE. UU.) del 16 de diciembre de 2025

## us-2023-09-01-1

text-us-2023-09-01-1-text = la página de Meta sobre la IA generativa
text-us-2023-09-01-1-text-its = su página sobre la IA generativa
text-us-2023-09-01-1-note = Antes del 16 de diciembre de 2025 la política de EE. UU. no tiene fila sobre la IA; el apoyo es la página de Meta sobre la IA generativa. Donde se cita la política de la UE, que valga en EE. UU. es nuestra lectura.
text-us-2023-09-01-1-rule-FB1-cite-2 = se usaron publicaciones públicas para las funciones de Meta AI lanzadas en septiembre de 2023
text-us-2023-09-01-1-source-US1 = Uso de publicaciones públicas desde septiembre de 2023, según la prensa

## br-2024-10-01-1

text-br-2024-10-01-1-text = la política de Meta para Brasil
text-br-2024-10-01-1-text-its = su política para Brasil
text-br-2024-10-01-1-note = El texto de la política de Meta y sus condiciones de IA para Brasil no se leyeron: donde se citan los de la UE, que valgan en Brasil es nuestra lectura.
text-br-2024-10-01-1-age-cite-1 = el plan de conformidad excluye los datos de cuentas de menores de 18 años hasta que la autoridad decida
text-br-2024-10-01-1-rule-FB1-cite-1 = la ANPD permite a Meta usar datos para el entrenamiento bajo un plan de conformidad
text-br-2024-10-01-1-source-B2 = La ANPD levanta su suspensión, 30 de agosto de 2024, según Jornal do Comércio
text-br-2024-10-01-1-source-B3 = La ANPD levanta su suspensión, 30 de agosto de 2024, según DPL News

## row-2023-09-01-1

text-row-2023-09-01-1-note = Que valga aquí lo que vale en Estados Unidos es nuestra suposición; para Australia la apoyan las respuestas de Meta al Senado. Donde se cita la política de la UE, la lectura es nuestra.
text-row-2023-09-01-1-age-cite-1 = las cuentas de menores de 18 años quedan fuera; sin respuesta para los adultos cuyas publicaciones son de cuando eran menores
text-row-2023-09-01-1-age-now = El titular de la cuenta tiene menos de 18 años. Meta dijo al Senado australiano que excluye las cuentas de menores de 18 años; no encontramos ningún texto de Meta que lo diga para esta región.
text-row-2023-09-01-1-rule-FB1-cite-1 = la respuesta de Meta a si se tomaron todas las fotos y textos públicos desde 2007 salvo los puestos en privado

## personalisation-2025-12-16-1

text-personalisation-2025-12-16-1-text = el aviso de Meta sobre el cambio del 16 de diciembre de 2025
text-personalisation-2025-12-16-1-note = Meta dijo «la mayoría de las regiones» sin nombrar excepciones; la prensa nombra la UE, el Reino Unido y Corea del Sur.
text-personalisation-2025-12-16-1-rule-PE1 = Meta dice que usa los chats con su IA para adaptar a usted el contenido y los anuncios.
text-personalisation-2025-12-16-1-rule-PE1-cite-2 = ninguna forma de excluirse; avisos a partir del 7 de octubre de 2025
text-personalisation-2025-12-16-1-rule-PE1b = Este chat es anterior al 16 de diciembre de 2025, desde cuando Meta dice que usa los chats con su IA para adaptar a usted el contenido y los anuncios.
text-personalisation-2025-12-16-1-rule-PE1b-cite-2 = las conversaciones anteriores al 16 de diciembre de 2025 quedan fuera
text-personalisation-2025-12-16-1-rule-FB23b = Meta dice que usa sus intereses para adaptar a usted las respuestas de su IA.
text-personalisation-2025-12-16-1-rule-CATCH = Aquí no se mira si Meta usa esto para adaptar a usted el contenido; esto no dice nada en un sentido ni en otro.
text-personalisation-2025-12-16-1-source-P2a = Política de privacidad de Meta (EE. UU.), aviso del cambio
text-personalisation-2025-12-16-1-source-D1 = The Hans India, 2 de octubre de 2025

## eu-2026-07-23-2

text-eu-2026-07-23-2-rule-FB27 = Aquí llamó a la IA de Meta. Una línea así entra como interacción con la IA, la vea quien la vea; si la IA respondió no está en su exportación.
text-eu-2026-07-23-2-rule-FB27-cite-3 = no se dice que una mención en un comentario llame a la IA; es nuestra lectura
text-eu-2026-07-23-2-rule-WA9 = Este chat dice que la IA de Meta lo recibe. Lo que sigue al aviso se dirigió a la IA de Meta, según el aviso, y la política de Meta menciona esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.
text-eu-2026-07-23-2-rule-WA9b = La frase de Meta sobre los mensajes solo nombra a amigos y familiares; Meta no dice si entrena con un chat con una empresa sin su IA, ni con lo que precede a un aviso sobre ella.
text-eu-2026-07-23-2-rule-WA9b-cite-2 = una empresa puede usar Meta como proveedor de servicios
text-eu-2026-07-23-2-rule-WA10 = El soporte de WhatsApp usa IA de Meta para escribir algunos mensajes y no nombra otro fin; Meta no dice si entrena con este chat.
text-eu-2026-07-23-2-rule-XC16-cite-3 = lo que se publica en el feed de Meta AI y Vibes es público sin fin; un enlace compartido a una conversación no caduca
text-eu-2026-07-23-2-source-T1 = Recopilación «Meta AI (and Muse)» del 2 de octubre de 2026, que cita la sala de prensa de Meta y pruebas propias
text-eu-2026-07-23-2-source-WW1 = Textos del cliente web de WhatsApp sobre chats con empresas
text-eu-2026-07-23-2-source-B6 = Nanobits: el formulario de WhatsApp para mensajes con IA, Brasil
text-eu-2026-07-23-2-source-IC1 = El portavoz de Meta sobre Meta AI en los comentarios, marzo de 2025, según informes
text-eu-2026-07-23-2-caveat-label-not-proof = El aviso es la etiqueta de WhatsApp para este chat; desde fuera no se ve si la IA de Meta recibió cada línea.
text-eu-2026-07-23-2-caveat-ai-mention-not-launched = Aquí nombró la cuenta de IA de Meta. No se sabía que respondiera donde usted vive, así que la publicación se juzga como cualquier otra.
text-eu-2026-07-23-2-caveat-opened-in-the-app = Lo que publicó en el feed de Meta AI y Vibes es público hasta que lo retire, y quien tenga un enlace compartido puede leer esa conversación; quizá su exportación no muestre ninguna de las dos cosas.

## ch-2025-05-27-1

text-ch-2025-05-27-1-text = la política de Meta para la UE
text-ch-2025-05-27-1-text-its = su política para la UE
text-ch-2025-05-27-1-note = El texto de Meta para Suiza no se leyó. Medios suizos de mayo de 2025 informan del mismo inicio y del mismo formulario que en la UE; que el texto de la UE valga en Suiza es nuestra lectura. En junio de 2024 se comunicó a la autoridad suiza que no se usarían datos de usuarios en Suiza: ese era el plan que Meta suspendió entonces.
text-ch-2025-05-27-1-age-cite-1 = los menores quedan fuera
text-ch-2025-05-27-1-rule-FB1-cite-1 = Suiza es uno de los países en que el entrenamiento empezó el 27 de mayo de 2025
text-ch-2025-05-27-1-source-CH2 = Blick sobre el inicio del entrenamiento en Suiza, mayo de 2025
text-ch-2025-05-27-1-source-CH3 = Radiotelevisión pública suiza SRF, Kassensturz Espresso, mayo de 2025
text-ch-2025-05-27-1-source-CH4 = IT Magazine (Suiza) sobre los formularios, mayo de 2025
text-ch-2025-05-27-1-source-CH5 = Watson (Suiza) sobre la oposición, mayo de 2025

## uk-2024-09-13-2

text-uk-2024-09-13-2-rule-WA9 = Este chat dice que la IA de Meta lo recibe. Lo que sigue al aviso se dirigió a la IA de Meta, según el aviso, y la página de Meta sobre la IA generativa menciona esas interacciones como datos de entrenamiento, aparte de las publicaciones públicas.

## us-2026-07-23-2

text-us-2026-07-23-2-note = Donde se cita el texto de la UE o uno posterior, su región y su día figuran al lado, y que valga aquí es nuestra lectura. Las exclusiones según la ley de un estado no se pudieron verificar.
text-us-2026-07-23-2-rule-XC17 = Esto es parte de una conversación con Muse. Según se informa, esas conversaciones mejoran los modelos de IA de Meta salvo que «Help improve our AI models» esté desactivado en Muse; vale también para las anteriores, como declara Meta.
text-us-2026-07-23-2-rule-XC17-cite-1 = Muse entrena con las conversaciones salvo que «Help improve our AI models» esté desactivado; según Meta, vale también para interacciones anteriores
text-us-2026-07-23-2-source-P2 = Política de Meta Platforms, Inc. del 23 de julio de 2026, con la página sobre la IA generativa
text-us-2026-07-23-2-source-P2d = Política de Meta Platforms, Inc. del 16 de diciembre de 2025, archivada el 11 de julio de 2026
text-us-2026-07-23-2-source-P10 = Condiciones del servicio de las IA de Meta (fuera de la UE, el Reino Unido y Brasil)

## us-2025-12-16-2

text-us-2025-12-16-2-rule-FB4 = { $policy } permite usar historias y reels si eran públicos; no nombra los vídeos en directo y, según nuestra lectura, vale lo mismo para ellos.

## us-2023-09-01-2

text-us-2023-09-01-2-note = Antes del 16 de diciembre de 2025 la política no tiene fila sobre la IA; el apoyo es la página de Meta sobre la IA generativa. Donde se cita el texto de la UE o uno posterior, su región y su día figuran al lado, y que valga aquí es nuestra lectura.

## br-2024-10-01-2

text-br-2024-10-01-2-rule-WA9-cite-2 = la variante brasileña enlaza los derechos del usuario y una vía para oponerse

## row-2026-07-23-1

text-row-2026-07-23-1-text = la política de Meta del 23 de julio de 2026
text-row-2026-07-23-1-text-its = su política del 23 de julio de 2026
text-row-2026-07-23-1-note = Juzgado según la política de Meta Platforms, Inc., que se muestra en la mayoría de los países; que se muestre donde usted vive es nuestra lectura.
text-row-2026-07-23-1-rule-TH6-cite-1 = prueba de la cuenta de IA de Meta en Threads en Argentina, Malasia, México, Arabia Saudí y Singapur desde el 12 de mayo de 2026; responde en público
text-row-2026-07-23-1-rule-TH6-cite-2 = la fila nombra lo que usted u otras personas intercambian con funciones de la IA de Meta
text-row-2026-07-23-1-source-AU4 = Digital Rights Watch (Australia), 26 de noviembre de 2025, visto una vez en extracto
text-row-2026-07-23-1-source-KO1 = Kyunghyang Shinmun sobre la queja de ONG ante la autoridad coreana, 16 de abril de 2025
text-row-2026-07-23-1-source-CA1 = The Canadian Press sobre cómo negarse, 2024
text-row-2026-07-23-1-source-P11 = Copia de Instagram de la política de Meta Platforms, Inc., aviso para el resto del mundo
text-row-2026-07-23-1-source-TA1 = Prueba de la cuenta de IA de Meta en Threads, mayo de 2026, según informes

## row-2025-12-16-1

text-row-2025-12-16-1-text = la política de Meta del 16 de diciembre de 2025
text-row-2025-12-16-1-text-its = su política del 16 de diciembre de 2025

## personalisation-2025-12-16-2

text-personalisation-2025-12-16-2-note = Meta habló de «la mayoría de las regiones» sin nombrar excepciones; la prensa cita la UE, el Reino Unido y Corea del Sur. No se leyó ningún texto para Japón ni Brasil.
text-personalisation-2025-12-16-2-rule-CATCH-cite-1 = los informes solo nombran los chats con IA
text-personalisation-2025-12-16-2-source-P2a = Política de Meta Platforms, Inc. (EE. UU.) del 16 de junio de 2025, con el aviso del cambio del 16 de diciembre de 2025
text-personalisation-2025-12-16-2-source-P2c = Política de Meta Platforms, Inc. del 16 de diciembre de 2025, archivada el 5 de marzo de 2026
text-personalisation-2025-12-16-2-caveat-ads-sensitive-topics = Meta declara que no usa temas como la salud, la religión o la política de estos chats para mostrar anuncios; este programa no ordena los chats por temas.
