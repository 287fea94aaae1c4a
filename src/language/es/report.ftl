### Everything that metaudit says in Spanish.

## How numbers and dates are written

form-thousands = .
form-parted-from = 5
form-between = ;{" "}
form-labelled = { $label }: { $text }
form-quoted = «{ $text }»
form-foreign = (en inglés)
form-and = { $one } y { $other }
form-date = { $day } de { $month } de { $year }
form-month = { $month } de { $year }
form-first = 1
form-month-1 = enero
form-month-2 = febrero
form-month-3 = marzo
form-month-4 = abril
form-month-5 = mayo
form-month-6 = junio
form-month-7 = julio
form-month-8 = agosto
form-month-9 = septiembre
form-month-10 = octubre
form-month-11 = noviembre
form-month-12 = diciembre
form-short-month-1 = ene
form-short-month-2 = feb
form-short-month-3 = mar
form-short-month-4 = abr
form-short-month-5 = may
form-short-month-6 = jun
form-short-month-7 = jul
form-short-month-8 = ago
form-short-month-9 = sept
form-short-month-10 = oct
form-short-month-11 = nov
form-short-month-12 = dic

## The texts of the page's template, from its top to its end

page-skip = Ir a los pasos que puede dar
page-redacted-here = Anonimizada: sin textos ni nombres
page-answer-covered =
    { $n ->
        [one] Sí. Meta puede entrenar su IA con { $n } contenido.
       *[other] Sí. Meta puede entrenar su IA con { $n } contenidos.
    }
page-answer-more =
    { $n ->
        [one] { $n } más depende de quién podía verlo.
       *[other] Otros { $n } dependen de quién podía verlos.
    }
page-answer-more-otherwise =
    { $n ->
        [one] { $n } más no se puede decidir a partir de esta exportación.
       *[other] Otros { $n } no se pueden decidir a partir de esta exportación.
    }
page-answer-open =
    { $n ->
        [one] Quizás. { $n } contenido de sus datos depende de quién podía verlo.
       *[other] Quizás. { $n } contenidos de sus datos dependen de quién podía verlos.
    }
page-answer-open-otherwise =
    { $n ->
        [one] Quizás. { $n } contenido de sus datos no se puede decidir a partir de esta exportación.
       *[other] Quizás. { $n } contenidos de sus datos no se pueden decidir a partir de esta exportación.
    }
page-answer-between = Meta puede entrenar su IA con entre { $least } y { $most } de estos { $all } contenidos.
page-answer-between-open =
    { $n ->
        [one] La exportación no dice quién podía ver { $n } de ellos.
       *[other] La exportación no dice quién podía ver { $n } de ellos.
    }
page-answer-between-otherwise =
    { $n ->
        [one] { $n } de ellos no se puede decidir a partir de esta exportación.
       *[other] { $n } de ellos no se pueden decidir a partir de esta exportación.
    }
page-answer-names = Solo nombres: de lo que usted creó, no hallamos nada que la política de Meta permita usar.
page-allows = Es lo que permite la política de Meta. Nadie fuera de Meta puede ver qué usó.
page-names-removed = Meta dice que quita los nombres antes del entrenamiento.
page-only-names-removed = Con certeza Meta solo puede usar nombres, y dice que los quita antes del entrenamiento.
page-several-names = Estas cuentas llevan varios nombres: { $names }.
page-one-report-each = Si no todas son suyas, haga un informe para cada persona.
page-exported-on = Exportación del { $day }
page-exported-between = Exportaciones del { $from } al { $to }
page-exported-later = Exportación: { $day } o después
page-answer-none = En lo que se pudo leer no encontramos nada con lo que la política de Meta le permita entrenar su IA.
page-answer-unstated =
    { $n ->
        [one] Sobre { $n } contenido no encontramos ninguna declaración de Meta.
       *[other] Sobre { $n } contenidos no encontramos ninguna declaración de Meta.
    }
page-answer-empty = En esta exportación no encontramos nada suyo que se pueda juzgar.
page-answer-no-pack = metaudit no tiene ningún texto verificado de Meta para { $region }. Eso no quiere decir que Meta no entrene allí su IA: no se puede decir nada.
page-count-in-scope =
    { $n ->
        [one] utilizable
       *[other] utilizables
    }
page-count-undecided =
    { $n ->
        [one] pendiente
       *[other] pendientes
    }
page-count-not-stated =
    { $n ->
        [one] sin declaración de Meta
       *[other] sin declaración de Meta
    }
page-count-out-of-scope =
    { $n ->
        [one] queda fuera
       *[other] quedan fuera
    }
page-messages-apart = Los mensajes se cuentan aparte
page-covered = Lo que Meta puede usar
page-covered-perhaps = Lo que Meta quizá pueda usar
page-see-all = Ver todo
page-now = Qué puede hacer ahora
page-leaves = Sale de esta página: se abre en una pestaña nueva
page-work-through = Revisar lo que Meta puede usar
page-step-tell = Decir quién podía verlo
page-step-tell-says = La exportación no lo dice, pero quizá usted lo sepa.
page-answer-questions = Responder preguntas
page-region = Región: { $region }.
page-region-change = Para otra región, ejecute esta orden en la carpeta de su exportación:
page-copy = Copiar
page-mark-training = Inicio del entrenamiento: { $day }; lo anterior también cuenta, si se podía ver después
page-mark-objected = Su oposición: { $day }
page-part-missing = Puede faltar una parte de esta exportación, o no se pudo leer.
page-part-missing-media =
    { $n ->
        [one] Falta una parte de esta exportación o no se pudo leer, incluida { $n } imagen o vídeo.
       *[other] Falta una parte de esta exportación o no se pudo leer, incluidas { $n } imágenes o vídeos.
    }
page-print = Imprimir un resumen
page-print-all = Imprimir todo
page-i-live = Vivo en
page-region-first = No se sabe dónde vive: elíjalo en el paso 1. Hasta entonces, un número bajo no significa que todo esté bien.
page-object = Oponerse al entrenamiento de la IA
page-object-says = No hay plazo ni hay que dar motivos.
page-object-none-says = Donde usted vive no encontramos ningún formulario; la página de Meta muestra si lo hay.
page-object-reported-says = Se habla de un formulario para su región; no está confirmado que se abra.
page-object-where-says = Lo que se ofrece depende del país.
page-letter = Escribir una carta
page-letter-says = El borrador de una oposición y de una solicitud de acceso a Meta. No es asesoramiento jurídico.
page-letter-day = ¿Ya se opuso? Añada el día, por ejemplo `--objected-on 2025-05-20`: la carta y el informe lo tendrán en cuenta.
page-letter-save = Guardar como documento de Word
page-made = Hecho con metaudit { $version } en este ordenador.
page-private-now = El día de la exportación, su cuenta de { $platform } era privada; queda abierto el tiempo anterior.
page-as-of-means = «Situación a» es el día para el que se aplica la política.
page-made-from = Hecho a partir de:
page-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
page-no-hash = Este informe no contiene ninguna suma de comprobación de los archivos; `sha256sum` la calcula.
page-cite = Cómo citar este informe
page-citation = metaudit { $version }, informe sobre { $about }; situación a { $as_of }, región: { $region }.
page-training-began = Fuente del { $day } como comienzo del entrenamiento:
page-judgment = La sentencia:
page-us-copy = (Esta copia es la del texto que se muestra en Estados Unidos; la de la región no se conservó.)
page-letter-file = Como documento de Word:
page-letter-answers = Sus cifras no cuentan las respuestas que se prueban aquí.
page-letter-change = Cambiar la carta
page-letter-print = Imprimir la carta
page-where = Diga dónde vive
page-law-eu = Jurídicamente es una oposición según el artículo 21, apartado 1, del Reglamento General de Protección de Datos (RGPD). Meta se apoya en intereses legítimos, artículo 6, apartado 1, letra f).
page-law-uk = Jurídicamente es una oposición según el artículo 21, apartado 1, del RGPD británico (UK GDPR).
page-elsewhere = Qué más ayuda
page-work-says = Uno por uno; marque lo que esté hecho.
page-work-list = Abrir la lista
page-places-holds = Coordenadas GPS y direcciones IP desde las que se enviaron imágenes
page-open-holds = Por qué, y qué lo aclararía
page-tell-more = Cuánto pueden variar las cifras
page-before = Conviene saberlo antes de actuar
page-other-ways = Otras vías y límites
page-more-filters = Más filtros
page-beside = Además: { $messages }
page-sections = Secciones
page-nav-numbers = Cifras
page-nav-time = A lo largo del tiempo
page-nav-tell = Preguntas para usted
page-nav-do = Lo que puede hacer
page-nav-open = Lo que falta
page-nav-details = Datos de contacto y direcciones
page-nav-places = Lugares
page-details = Datos de contacto y direcciones en sus textos
page-details-intro = Lo que se suele querer retirar primero. Reconocido solo por su forma, en los textos suyos que Meta puede usar o que están pendientes: puede faltar alguno y puede sobrar alguno.
page-details-caption = Contenidos con datos de contacto o direcciones
page-item = Contenido
page-found = Encontrado
page-found-left-out = La lista termina en { $items }; el filtro «{ $filter }», sobre la lista de todos los contenidos, los encuentra todos.
page-pictures = Imágenes que Meta puede usar, o quizá pueda
page-pictures-intro = Primero sus fotos del perfil, después lo que Meta puede usar, después lo que está pendiente, lo más reciente primero; hasta tres de un contenido. Estas miniaturas se han creado en este ordenador a partir de su exportación.
page-pictures-unshown = Imágenes que no se han podido mostrar
page-picture-too-large = demasiado grande para mostrarla aquí
page-picture-damaged = dañada, o de otro formato que el que indica
page-to-item = Al contenido
page-places = Lugares que revelan sus imágenes
page-places-intro = Algunas de sus imágenes y anuncios contienen coordenadas GPS, o la dirección de internet desde la que se enviaron. Quien podía ver la imagen no siempre veía estos datos; Meta sí los tiene.
page-places-caption = Contenidos que revelan un lugar, según quién podía verlos desde el inicio del entrenamiento
page-places-none = Ninguno podía verlo todo el mundo.
page-places-listed = Contenidos que revelan un lugar y son públicos, o pueden serlo
page-footer-redacted = No se envió nada a ninguna parte. La página está anonimizada: no contiene ningún texto, nombre, imagen, lugar ni ruta de la exportación.
page-more-unshown =
    { $n ->
        [one] { $n } más no se ha podido mostrar.
       *[other] { $n } más no se han podido mostrar.
    }
page-nav-all = Todos los contenidos
page-nav-messages = Mensajes
page-nav-account = Datos de la cuenta
page-nav-files = Archivos
page-nav-policy = Política
page-numbers = En cifras
page-whole-bar = Los cuatro resultados como partes de un todo; las mismas cifras están debajo
page-mostly = Sobre todo: { $kinds }.
page-no-action-known = No conocemos ninguna medida para lo que aquí Meta puede usar o está pendiente.
page-all-the-same = Lo que ayuda en todas partes se puede hacer de todos modos: limitar quién ve las publicaciones antiguas, poner las cuentas como privadas, borrar los chats con la IA de Meta.
page-object-all-the-same = Abra también la página de Meta sobre la oposición ({ $url }): el formulario que muestra depende del país. Si aparece uno, envíelo y guarde la confirmación.
page-nothing-to-ask = No hay nada que preguntar: ninguna respuesta suya decidiría más.
page-on-paper = Las respuestas probadas en la página no figuran en el papel: guárdelas y haga de nuevo el informe con ellas.
page-as-of = Situación a { $day }.
page-by-kind = Por plataforma y tipo
page-by-kind-caption = Contenidos por plataforma y tipo, repartidos por resultado
page-by-account = Contenidos por cuenta y resultado
page-kind = Tipo
page-items = Contenidos
page-together = Total
page-seen-by-kind = Quién podía verlos el día de la exportación, por tipo
page-seen-caption = Contenidos por plataforma y tipo, repartidos según quién podía verlos
page-by-month = Contenidos según el mes en que se crearon. La columna más alta representa { $highest }.
page-by-year = Contenidos según el año en que se crearon. La columna más alta representa { $highest }.
page-same-as-table = Lo mismo en una tabla
page-by-month-caption = Contenidos por mes y resultado
page-by-year-caption = Contenidos por año y resultado
page-month = Mes
page-year = Año
page-no-items = No hay ningún contenido que mostrar.
page-band = { $account }: pública o privada, según el historial de la propia cuenta. El historial puede estar incompleto.
page-tell-intro = La exportación no permite saber quién podía ver la mayoría de las cosas, pero quizá usted lo sepa.
page-tell-run = Para responder, ejecute `metaudit ask` con la misma exportación.
page-tell-here = Responda aquí y las cifras cambian enseguida.
page-tell-marked = Sus respuestas quedan señaladas como suyas, porque la exportación no puede confirmarlas.
page-settles = Permite decidir sobre { $items }.
page-try-answer = Para probar una respuesta: { $code }
page-save-answers = Guardar las respuestas
page-take-back = Retirar las respuestas
page-answers-file = Para volver a usar las respuestas guardadas: `metaudit EXPORT.zip --answers answers.toml`.
page-more-questions =
    { $n ->
        [one] { $n } pregunta más, sobre { $items }, no cabe aquí: `metaudit ask` la hace.
       *[other] Otras { $n } preguntas, sobre { $items }, no caben aquí: la mayoría trata de una sola persona o un solo grupo. `metaudit ask` las hace una a una; responda tantas como quiera.
    }
page-more-questions-here =
    { $n ->
        [one] { $n } pregunta más, sobre { $items }, aparece a medida que responde.
       *[other] Otras { $n } preguntas, sobre { $items }, aparecen a medida que responde.
    }
page-concerns =
    { $n ->
        [one] { $n } contenido
       *[other] { $n } contenidos
    }
page-only-in = Solo se ofrece en: { $regions }.
page-open-items =
    { $n ->
        [one] { $n } contenido: { $why }.
       *[other] { $n } contenidos: { $why }.
    }
page-open = Lo que está pendiente y lo que le falta a esta exportación
page-all-listed = Los { $all } contenidos: primero los que Meta puede usar, después los que están pendientes.
page-some-listed = La página contiene { $carried } de los { $all } contenidos: primero los que Meta puede usar, después algunos de cada año, tipo y resultado. La lista entera: `{ $command }`, y después «Abrir un informe completo».
page-filter-label = Filtrar los contenidos
page-search = Buscar
page-platform = Plataforma
page-f-kind = Tipo
page-f-account = Cuenta
page-f-year = Año
page-f-outcome = Resultado
page-f-seen = Quién podía verlo
page-f-sure = Certeza sobre quién podía verlo
page-f-place = Grupo o sitio
page-f-media = Imágenes
page-f-hangs = Lo que lleva asociado
page-f-order = Orden
page-clear-filters = Borrar los filtros
page-save-list = Guardar la lista como CSV
page-open-report = Abrir un informe completo
page-list-label = Contenidos
page-previous = Anterior
page-next = Siguiente
page-close = Cerrar
page-newest-shown = Se muestran los { $shown } más recientes; todos están en los informes JSON y CSV (`-o report.csv`).
page-at-place = en { $place }
page-without-words = Sin texto; { $media }.
page-without-all = Sin texto.
page-card-why = { $seen }: por qué
page-rule = Regla { $rule }
page-no-messages = No hay mensajes en esta exportación.
page-conversations = Conversaciones
page-title = Título
page-with = Con
page-yours = Suyos
page-others = De otros
page-from-to = Desde, hasta
page-outcome = Resultado
page-account = Datos de la cuenta y lo que otras personas publicaron sobre usted
page-account-caption = Registros por clase
page-sort = Clase
page-records = Registros
page-about-you = { $what }: { $n }. Es contenido de otras personas, que no entra en ningún total. Su propia oposición no lo alcanza.
page-files = Qué pasó con cada archivo
page-entries-caption = Archivos según lo que pasó con ellos
page-became = Resultado
page-entries = Archivos
page-not-recognised = No reconocidos o ilegibles
page-unrecognised =
    { $n ->
        [one] { $n } archivo no se reconoció.
       *[other] { $n } archivos no se reconocieron.
    }
page-unreadable =
    { $n ->
        [one] { $n } archivo no se pudo leer.
       *[other] { $n } archivos no se pudieron leer.
    }
page-read-before =
    { $n ->
        [one] antes se leyó { $n } contenido
       *[other] antes se leyeron { $n } contenidos
    }
page-not-understood = Lo que no se entendió
page-times =
    { $n ->
        [one] { $n } vez
       *[other] { $n } veces
    }
page-files-read = Archivos leídos
page-file = Archivo
page-note = Nota
page-policy = La política, regla por regla
page-policy-intro = Solo las reglas que decidieron algo aquí. Entre comillas están las palabras de la propia fuente, en inglés; todo lo demás es nuestro. Esto no es asesoramiento jurídico.
page-against = En contra: { $claim }
page-archived = Texto conservado:
page-action-of-rule = Lo que puede hacer: { $action }
page-footer = No se envió nada a ninguna parte. La página contiene texto de su exportación: guárdela como guardaría la exportación.

## The texts of the page's script, which get to it as data

script-any = sin filtro
script-no-words = Sin texto
script-contact = dirección de correo o número de teléfono
script-picture = con imagen o vídeo
script-without = sin
script-choice-public = Sí, todo el mundo
script-choice-private = No
script-choice-unknown = No lo sé
script-choice-yes = Sí
script-choice-group-public = Público
script-choice-group-private = Privado
script-order-report = como en el informe
script-order-newest = los más recientes primero
script-order-oldest = los más antiguos primero
script-order-kind = por tipo
script-order-place = por sitio
script-found-all =
    { $n ->
        [one] { $n } contenido
       *[other] { $n } contenidos
    }
script-found-some = { $n } de { $all } contenidos
script-found-here = { $n } de los { $all } contenidos de esta página
script-tried =
    { $n ->
        [one] { $n } respuesta se prueba aquí
       *[other] { $n } respuestas se prueban aquí
    }
script-moved =
    { $n ->
        [one] { $n } contenido cambia de resultado
       *[other] { $n } contenidos cambian de resultado
    }
script-answered-here = Usted respondió aquí: { $ask } { $answer }.
script-opened = { $name }: { $items }. Las respuestas probadas en esta página cambian las cifras de arriba, no esta lista.
script-not-read = { $name } no es un informe de este programa o está dañado.
script-reading = Leyendo { $name }: { $items } …
script-made = Creado
script-state = Estado
script-media = Imágenes y vídeos
script-why = Por qué
script-evidence = Los indicios
script-caveats = Para tener en cuenta
script-stands-in = Dónde está
script-rule-and-actions = La regla y lo que se puede hacer
script-id = Identificador
script-answers-head = Lo que usted le dijo a metaudit sobre quién podía ver lo que creó. Escrito por la página del informe; nada salió de este ordenador.
script-copied = Copiado
script-how = Paso a paso
script-step-covered =
    { $n ->
        [one] Para { $n } contenido que Meta puede usar
       *[other] Para { $n } contenidos que Meta puede usar
    }
script-step-open =
    { $n ->
        [one] Para { $n } contenido pendiente
       *[other] Para { $n } contenidos pendientes
    }
script-region-still = Las cifras de abajo son todavía para «{ $now }». Para «{ $wanted }», ejecute esta orden en la carpeta de su exportación:
script-account = Cuenta
script-not-asked = Ninguna pregunta de esta página lo decide; el programa tiene más, también sobre personas y grupos concretos.
script-none-found = Nada coincide con esta búsqueda y estos filtros.
script-none-here = Ninguno de los { $carried } contenidos de esta página coincide. Quizá haya alguno entre los demás ({ $all } en total): abra un informe completo.
script-none-filtered =
    { $n ->
        [one] Aquí no hay nada, pero sí { $n } contenido fuera de estos filtros.
       *[other] Aquí no hay nada, pero sí { $n } contenidos fuera de estos filtros.
    }
script-annex = Todos los contenidos, una línea cada uno.
script-annex-what = Qué
script-follows = Queda resuelto con su respuesta a «{ $other }»: no todo el mundo pudo verlo.
script-region-here = La respuesta de abajo vale para «{ $wanted }» hasta que responda a una pregunta; las listas y las preguntas valen aún para «{ $now }». Para todo ello, ejecute esta orden en la carpeta de su exportación:
script-list-label = { $found }; las flechas mueven, Intro abre
script-choice-some = Algunos sí, o no lo sé
script-at-odds = Esto contradice su respuesta a «{ $other }». Las dos no pueden ser ciertas.
script-of-all = { $n } de { $all }
script-left-open = Queda pendiente.
script-open-page = Abrir la página
script-among = Por ejemplo:
script-undo = Deshacer
script-done = Hecho
script-way = Dónde encontrarlo
script-way-facebook = En Facebook: su foto, «Configuración y privacidad», «Registro de actividad»; allí: { $what }.
script-way-instagram = En Instagram: su perfil, las tres líneas, «Tu actividad»; allí: { $what }.
script-way-threads = En Threads: su perfil; allí: { $what }.
script-way-profile = En { $platform }: su perfil, donde se edita; allí: { $what }.
script-copy-words = Copiar las primeras palabras
script-open-there = Abrirlo en { $platform }
script-kind-on = { $kind } ({ $platform })
script-answers-use = Para usarlo: metaudit EXPORT.zip --answers ESTE-ARCHIVO

## Sentences that several outputs share. Every word of them is chosen after `wording.md`

told-redacted = Anonimizado: en este informe no figura ningún texto, nombre, imagen, lugar ni ruta de la exportación. En su lugar hay nombres neutros en inglés como «group 3» y «file 7»; los números y las fechas son los que eran.
told-answers-from = Sus respuestas se han leído de { $file }.
told-in-scope = utilizable
told-undecided = pendiente
told-not-stated = sin declaración de Meta
told-out-of-scope = queda fuera
told-items-in-scope = Contenidos que Meta puede usar
told-items-undecided = Contenidos pendientes
told-items-not-stated = Contenidos sin declaración de Meta
told-items-out-of-scope = Contenidos que quedan fuera
told-means-in-scope = La política de Meta permite usarlos para entrenar su IA.
told-means-undecided = Si la política los abarca depende de algo que la exportación no dice.
told-means-no-pack = metaudit no tiene ningún texto verificado de Meta para la región, así que de estos contenidos no se puede decir nada.
told-means-not-stated = Meta no dice si los usa para el entrenamiento. No encontramos ninguna declaración oficial en un sentido ni en otro.
told-means-out-of-scope = La política los deja fuera, por el motivo que se da con cada uno.
told-open-audience = la exportación no permite saber quién podía verlos
told-open-target-audience = están bajo publicaciones o en perfiles de otra persona, que decide quién los ve
told-open-group = la exportación no recoge si el grupo es público
told-open-addressed = la exportación no recoge si se compartieron con Meta AI
told-open-objection = las fuentes no coinciden en lo que alcanza una oposición
told-open-day = sus páginas muestran una hora sin zona horaria, y según el día exacto la respuesta cambia
told-open-region = depende de la región, que no se conoce o no tiene una política verificada
told-no-time = fecha desconocida
told-public = público
told-private = privado
told-not-told = sin determinar
told-assumed = supuesto
told-likely = probable
told-certain = seguro
told-items =
    { $n ->
        [one] { $n } contenido
       *[other] { $n } contenidos
    }
told-conversations =
    { $n ->
        [one] { $n } conversación
       *[other] { $n } conversaciones
    }
told-messages =
    { $n ->
        [one] { $n } mensaje suyo
       *[other] { $n } mensajes suyos
    }
told-messages-known =
    { $n ->
        [one] { $n } mensaje que se sabe suyo
       *[other] { $n } mensajes que se saben suyos
    }
told-to-ai =
    { $n ->
        [one] { $n } iba dirigido a Meta AI
       *[other] { $n } iban dirigidos a Meta AI
    }
told-messages-told = { $conversations } con { $own } y { $others } de otras personas; { $to_ai }. Los mensajes entre personas se cuentan, nunca se enumeran.
told-pictures =
    { $n ->
        [one] { $n } imagen o vídeo
       *[other] { $n } imágenes o vídeos
    }
told-objected = Usted nos dijo que se opuso con esta cuenta de { $platform } el { $day }. Ninguna exportación lo recoge.
told-assumed-adult = Donde la exportación no lo dice, supusimos que usted tiene 18 años o más.
told-contested = Las fuentes no coinciden sobre esta regla.
told-minor-now = La persona titular es ahora menor de edad.
told-minor-then = La persona titular era menor de edad cuando esto se creó.
told-no-pack = No hay ninguna política verificada para esta región.
told-not-in-force = Ese día no estaba en vigor ninguna política sobre el entrenamiento de la IA.
told-no-rule-yet = Ninguna versión de la política tiene aún una regla para un chat en el que la propia aplicación dice que participa Meta, su IA o una empresa.
told-not-read = No leído: { $fault }.
told-missing-media =
    { $n ->
        [one] { $platform }: los registros mencionan { $n } imagen o vídeo que no está en ninguno de los archivos dados; puede faltar una parte de la exportación.
       *[other] { $platform }: los registros mencionan { $n } imágenes o vídeos que no están en ninguno de los archivos dados; puede faltar una parte de la exportación.
    }
told-missing-pages =
    { $n ->
        [one] { $platform }: la página de inicio nombra { $n } página que no está en ninguno de los archivos indicados; puede faltar una parte de la exportación.
       *[other] { $platform }: la página de inicio nombra { $n } páginas que no están en ninguno de los archivos indicados; puede faltar una parte de la exportación.
    }
told-absent = { $platform }: no está en esta exportación (lo que no es lo mismo que vacío): { $titles }.
told-absent-not-asked = { $platform }: no solicitado, según la página de inicio: { $titles }.
told-absent-lost = { $platform }: solicitado, pero no está en los archivos indicados: { $titles }.
told-empty = { $platform }: vacío: { $titles }.
told-covers-all = { $platform }: esta exportación abarca todo el tiempo.
told-covers-between = { $platform }: esta exportación abarca solo del { $from } al { $to }.
told-covers-since = { $platform }: esta exportación abarca solo lo que es del { $from } o posterior.
told-covers-until = { $platform }: esta exportación abarca solo lo que es del { $to } o anterior.
told-dates-unsaid = Las exportaciones pueden limitarse a ciertas fechas; esta no dice si lo está.
told-dates-unsaid-of = { $platforms }: las exportaciones pueden limitarse a ciertas fechas; esta no dice si lo está.
told-by-your-word =
    { $n ->
        [one] { $n } contenido se decide únicamente por lo que usted dijo.
       *[other] { $n } contenidos se deciden únicamente por lo que usted dijo.
    }
told-range =
    { $n ->
        [one] Si todo lo que está pendiente hubiera sido privado, Meta podría usar { $n } contenido; si hubiera sido público, { $most }.
       *[other] Si todo lo que está pendiente hubiera sido privado, Meta podría usar { $n } contenidos; si hubiera sido público, { $most }.
    }
told-since-training = Públicos el día de la exportación: { $today }; en algún momento desde que empezó el entrenamiento el { $day }: { $public }. No públicos desde entonces, según la exportación: { $private }. Sobre { $open } la exportación no lo dice.
told-not-personalised = Si Meta usa lo que usted dijo a su IA para adaptar contenidos y anuncios es una cuestión distinta del entrenamiento; { $region }: { $why }.
told-personalised =
    { $n ->
        [one] Aparte del entrenamiento: de lo que usted y la IA de Meta se dijeron, el texto de Meta del { $day } le permite personalizar lo que usted ve con { $n } contenido.
       *[other] Aparte del entrenamiento: de lo que usted y la IA de Meta se dijeron, el texto de Meta del { $day } le permite personalizar lo que usted ve con { $n } contenidos.
    }
told-personalised-somewhere =
    { $n ->
        [one] Aparte del entrenamiento: de lo que usted y la IA de Meta se dijeron, el texto de Meta del { $day } le permite, en algunas regiones, personalizar lo que usted ve con { $n } contenido.
       *[other] Aparte del entrenamiento: de lo que usted y la IA de Meta se dijeron, el texto de Meta del { $day } le permite, en algunas regiones, personalizar lo que usted ve con { $n } contenidos.
    }
told-locked =
    { $n ->
        [one] { $n } archivo está bloqueado con una contraseña y no se leyó. Descomprima el zip con su contraseña y dé la carpeta.
       *[other] { $n } archivos están bloqueados con una contraseña y no se leyeron. Descomprima el zip con su contraseña y dé la carpeta.
    }
told-packed-otherwise =
    { $n ->
        [one] { $n } archivo está comprimido de una forma que aquí no se abre y no se leyó. Descomprímalo con el programa que lo creó y dé la carpeta.
       *[other] { $n } archivos están comprimidos de una forma que aquí no se abre y no se leyeron. Descomprímalos con el programa que los creó y dé la carpeta.
    }
told-records =
    { $n ->
        [one] { $n } registro
       *[other] { $n } registros
    }
told-sorts =
    { $n ->
        [one] { $n } clase
       *[other] { $n } clases
    }
told-account-data = { $records } de { $sorts }, sobre los que no encontramos ninguna declaración de Meta.
told-account-data-no-pack = { $records } de { $sorts }, para los que no hay aquí una política verificada.
told-ledger = { $entries } archivos, { $bytes } bytes: cada uno está aquí exactamente una vez.
told-left-out =
    { $n ->
        [one] { $n } más está en el informe JSON.
       *[other] { $n } más están en el informe JSON.
    }
told-judged = Situación a { $day }; región: { $region }.
told-judged-checked = Situación a { $day }; región: { $region }; política comprobada el { $checked }.
told-region-unknown = sin indicar
told-place-unknown = sitio desconocido
told-before-year = antes de { $year }
told-no-date = sin fecha
told-timeline-by-month = Contenidos según el mes en que se crearon, repartidos por resultado; la mayoría, { $n }, son de: { $period }. La tabla de abajo contiene las mismas cifras.
told-timeline-by-year = Contenidos según el año en que se crearon, repartidos por resultado; la mayoría, { $n }, son de: { $period }. La tabla de abajo contiene las mismas cifras.
told-until = { $is } hasta el { $to }
told-from-on = { $is } desde el { $from }
told-between = { $is } del { $from } al { $to }
told-days = { $from } a { $to }
told-audience-unknown = La propia exportación indica una audiencia, pero con una palabra que aquí no se conoce.
told-leaves-open = no lo aclara
told-seen-open = sin determinar el día de la exportación
told-seen-public = público el día de la exportación ({ $sure })
told-seen-private = privado el día de la exportación ({ $sure })
told-since-public = , público en algún momento desde que empezó el entrenamiento
told-since-private = , nunca público desde que empezó el entrenamiento
told-since-open = , sin determinar para el tiempo anterior o posterior
told-opened-public = público ({ $sure })
told-opened-private = privado ({ $sure })
told-opened-open = sin determinar ({ $sure })
told-record = { $place }, registro { $n }
told-no-title = (sin título)
told-own-unknown = no se sabe
told-no-rule = ninguna regla
told-with-people = personas
told-with-channel = canal
told-with-ai = Meta AI
told-more-questions =
    { $n ->
        [one] { $n } pregunta más, de alcance igual o menor.
       *[other] Otras { $n } preguntas, de alcance igual o menor.
    }

## What there is to do: how to object, and what everybody should know before

act-because-public = la exportación muestra que eran públicos
act-because-likely = son públicos por diseño, o algo indica que lo eran
act-because-always = Meta los considera siempre públicos
act-because-ai = se dijeron a la IA de Meta o son obra de ella
act-in-scope-because = Utilizables, según el motivo:
act-heading = Cómo oponerse
act-more-heading = Qué más puede hacer
act-no-deadline = No hay plazo para oponerse. El 26 de mayo de 2025 fue solo el último día antes de que empezara el entrenamiento en la UE, y no un plazo legal; una oposición posterior sigue contando para el futuro.
act-late = Las fuentes no coinciden en qué hace una oposición posterior: la confirmación de Meta promete no usar nada más desde entonces; varias autoridades dicen que solo abarca las publicaciones más recientes. Lo que ya está en un modelo se queda.
act-offered = { $region }: puede oponerse en cualquier momento ({ $who }). El formulario no exige motivos. Conserve el correo de confirmación.
act-unknown = Que haya un formulario depende de dónde vive, y aquí no se sabe. Se ofrece: { $offered }. Mencionado, sin confirmar: { $reported }. Se buscó y no se encontró: { $not_found }.
act-none = ninguna
act-region-first = No se sabe dónde vive: elíjalo con `--region`. Hasta entonces, lo que varía según la región cuenta como pendiente; un número bajo no permite ninguna conclusión.
act-minors = Menores: según los textos de Meta, o según lo que se cuenta de ellos, el contenido público de las cuentas de menores de 18 años queda fuera en la UE, el Reino Unido, Suiza y Brasil. Los chats de menores con la IA no quedan fuera. Las imágenes de niños en publicaciones de una persona adulta cuentan como contenido de esa persona.
act-menus = Los menús pueden llamarse ya de otro modo. Las direcciones se anotaron el { $day }; no se probó si cada una se abre.
act-reaches = A qué se aplica: { $text }
act-address = { $what }: { $url } ({ $sure }; consultada el { $day })
act-place = Dirección
act-sure-high = citada por Meta
act-sure-medium = mencionada por varias fuentes, quizá ya no funcione
act-sure-low = mencionada una vez, quizá no funcione
act-quoted-from = Citado de la política de Meta para { $region } del { $day }:
act-policy-old =
    { $n ->
        [one] La política según la que juzga este informe se comprobó el { $day }, { $n } día antes. Meta puede haberla cambiado desde entonces: busque un metaudit más reciente.
       *[other] La política según la que juzga este informe se comprobó el { $day }, { $n } días antes. Meta puede haberla cambiado desde entonces: busque un metaudit más reciente.
    }
act-others = Una oposición alcanza su propio contenido, no lo que otras personas publican sobre usted. Pídales que lo limiten o lo eliminen; quitar solo una etiqueta deja la imagen tan pública como estaba.
act-forward = Lo que haga ahora vale para el futuro: no cambia lo que antes se podía usar, y lo que ya está en un modelo permanece en él.

## What is said of the policy and the region that were judged by

basis-earlier-texts = El texto de la propia política es del { $from }; los textos anteriores, hasta el comienzo del entrenamiento el { $since }, no están en esta versión y se supuso que permiten lo mismo.
basis-allows = Esto muestra lo que permite la política de Meta. Nadie fuera de Meta puede ver lo que se usó en realidad.
basis-no-pack = metaudit no tiene ningún texto verificado de Meta para { $region }. Eso no indica que Meta no entrene allí: no se puede decir nada en ningún sentido.
basis-pack = Juzgado según la versión { $packs } de la política ({ $family }).
basis-packs = Juzgado según las versiones { $packs } de la política ({ $family }).
basis-own-packs = No forma parte de metaudit, sino que se indicó con --policy: { $packs }. De lo que dicen sus reglas responde quien las escribió.
basis-checked = Comprobado el { $day }; el texto más reciente que vimos es del { $seen }. Meta puede haber cambiado su política desde entonces; este programa funciona sin conexión y no puede saberlo.
basis-seen-by-region = { $from } al { $to }, según la región
basis-region = Región: { $region } ({ $source }).
basis-region-unknown = Región: sin indicar ({ $source }). Lo que se dice vale en todas las regiones de las que se conoce una versión de la política; donde difieren, no se puede decidir. Elija la suya con --region.
basis-month-only = Del comienzo del entrenamiento solo se conoce el mes ({ $month }); se tomó su primer día.
basis-no-objection = En los textos de Meta no encontramos ninguna vía para oponerse en { $region }. Una fecha indicada con --objected-on no cambia nada aquí.
basis-objection-reported = Para { $region } se habla de una vía para oponerse ({ $who }), pero no pudimos confirmarla. Pruebe el formulario; desde un día indicado con --objected-on contamos su propio contenido como en disputa.
basis-by-told = usted nos lo dijo en sus respuestas
basis-by-pack = la única región de la versión dada con --policy
basis-by-archive = la exportación dice { $heard }
basis-by-nothing = la exportación no lo dice
basis-by-unplaced = la exportación dice { $heard }, que este programa no sabe situar
basis-by-several = la exportación dice { $heard }, que no designa una sola región
basis-heard = «{ $text }» ({ $by })
basis-and = {" "}y{" "}
basis-jurisdiction = derecho de privacidad aplicable
basis-based-in = perfil situado en
basis-country = país del perfil

## Why an outcome is what it is. Its verbs are chosen with care: what the policy allows, what was eligible, what cannot be told; never what was done with it

why-told = Usted nos dijo: { $told }. La exportación no puede confirmarlo.
why-policy = La política de Meta
# Within a sentence; where one begins with it, it gets a capital.
why-policy-of = la política de Meta del { $day }
why-its-policy-of = su política del { $day }
why-public-only = { $policy } abarca solo el contenido público. { $told }
why-if-public = { $policy } permite usar este tipo de contenido para entrenar la IA de Meta si era público. { $told }
why-differs = Las políticas de Meta difieren aquí según la región, y no se sabe dónde vive usted: elíjalo con `--region`.
why-by-day = La página muestra la hora sin zona horaria: puede ser de un día antes o después, y según el día la respuesta cambia.
why-no-pack = En metaudit no hay ninguna política verificada para esta región, así que no se puede decidir nada.
why-not-in-force = A la fecha de este informe no estaba en vigor para esto ninguna política sobre el entrenamiento de la IA.
why-no-rule = La aplicación dice en este chat que participa Meta, su IA o una empresa; lo que Meta dice de los mensajes privados no lo resuelve.
why-minor-now = La persona titular de la cuenta tiene menos de 18 años. La política de Meta limita el contenido público a los adultos; los chats con la IA no tienen ese límite.
why-minor-then = La persona titular tenía menos de 18 años cuando esto se creó y ahora es adulta. Meta no dice qué vale en ese caso.
why-objected = Usted nos dijo que se opuso el { $day }. Meta declara que lo respeta para su propio contenido. Conserve la confirmación.
why-objected-before = Usted nos dijo que se opuso el { $day }, antes de que empezara el entrenamiento. Meta declara que lo respeta para su propio contenido. Conserve la confirmación.
why-mitigated = Se podía usar desde el { $from } hasta que usted se opuso el { $day }. La confirmación de Meta promete no usarlo más a partir de entonces; lo que ya está en un modelo permanece. Varias autoridades dicen que la oposición solo abarca las publicaciones más nuevas.
why-later-objection = { $says } Las fuentes no coinciden en lo que alcanza una oposición presentada más tarde.
why-mitigated-reported = Se podía usar desde el { $from }. Usted nos dijo que se opuso el { $day }: donde vive se habla de una vía para oponerse, sin confirmar, así que desde ese día lo contamos como en disputa.
why-reported-objection = { $says } Usted nos dijo que se opuso el { $day }: donde vive se habla de una vía para oponerse, sin confirmar, así que contamos esto como en disputa.
why-unreached = { $says } Que su oposición del { $day } alcance a esto no está confirmado.
why-private-now = Solo algunas personas, o solo usted, podían ver esto el día de la exportación. { $policy } permite usarlo si fue público en algún momento desde que empezó el entrenamiento; su exportación no lo recoge.
why-group = { $policy } permite usar lo que se dice en grupos públicos. Su exportación no recoge si este grupo es público.
why-target = { $policy } permite usarlo si todo el mundo podía ver la publicación o el perfil en que está. La exportación no lo indica.
why-audience = { $policy } permite usar este tipo de contenido si era público. La exportación no permite saber quién podía verlo.
why-shows-public = { $policy } permite usar este tipo de contenido para entrenar la IA de Meta. La exportación muestra que era público{ $when }.
why-suggests-public = { $policy } permite usar este tipo de contenido para entrenar la IA de Meta. Según la exportación, probablemente era público{ $when }.
why-shows-private = La exportación muestra que esto no fue público en ningún momento desde que empezó el entrenamiento ({ $day }). La política de Meta abarca solo el contenido público.
why-suggests-private = Según la exportación, probablemente esto no fue público en ningún momento desde que empezó el entrenamiento ({ $day }). La política de Meta abarca solo el contenido público.
why-from-start = {" "}cuando empezó el entrenamiento ({ $day })
why-from-export = {" "}el día de la exportación
why-from-day = {" "}el { $day } a más tardar
why-until = , y hasta el { $day }
why-until-at-least = , y al menos hasta el { $day }
why-at-times-until = , y lo fue a ratos hasta el { $day }
why-at-times-until-at-least = , y lo fue a ratos al menos hasta el { $day }
why-at-times-since = , y lo fue a ratos desde entonces

## Questions to the user. Answers are about the time since training began, so that is what is asked for

ask-since = {" "}en algún momento desde el { $day }
ask-between = {" "}en algún momento entre el { $from } y el { $to }
ask-group = ¿«{ $name }» es un grupo público o privado?
ask-groups = ¿Son públicos o privados los grupos en los que escribió en { $platform }?
ask-person = Usted escribió en { $platform } a «{ $name }» o bajo lo que publicó. ¿Pudo verlo todo el mundo{ $since }?
ask-people = ¿Pudo todo el mundo ver{ $since } las publicaciones de otras personas bajo las que usted escribió en { $platform }?
ask-timeline-in = ¿Pudo todo el mundo ver{ $since } lo que publicó en su cronología de { $platform } { $stretch }?
ask-timeline = ¿Pudo todo el mundo ver{ $since } lo que publicó en su cronología de { $platform }?
ask-unplaced-in = La exportación dice con palabras que metaudit no entiende dónde están algunas de sus publicaciones de { $platform } { $stretch }. ¿Pudo verlas todo el mundo{ $since }?
ask-unplaced = La exportación dice con palabras que metaudit no entiende dónde están algunas de sus publicaciones de { $platform }. ¿Pudo verlas todo el mundo{ $since }?
ask-own-comments = ¿Pudo todo el mundo ver{ $since } sus propias publicaciones de { $platform } en las que usted también comentó?
ask-former-pictures = ¿Pudo todo el mundo ver{ $since } sus fotos del perfil y de portada anteriores en { $platform }?
ask-former-profile-pictures = ¿Pudo todo el mundo ver{ $since } sus fotos del perfil anteriores en { $platform }?
ask-account = ¿Fue pública su cuenta de { $platform }{ $since }?
ask-stories = ¿Pudo todo el mundo ver{ $since } sus historias en { $platform }, y no solo sus seguidores o mejores amigos?
ask-birthday = ¿Pudo todo el mundo ver{ $since } su cumpleaños en su perfil de { $platform }, por ejemplo «1 de marzo de 1990»?
ask-contact = ¿Pudo todo el mundo ver{ $since } sus datos de contacto en su perfil de { $platform }, por ejemplo una dirección de correo o un número de teléfono?
ask-profile = ¿Pudo todo el mundo ver{ $since } los datos de su perfil de { $platform }?
ask-events = ¿Pudo todo el mundo ver{ $since } los eventos que creó en { $platform }?
ask-from-to = de { $from } a { $to }
ask-from-day-to-day = del { $from } al { $to }
ask-in-year = en { $year }
ask-from-on = desde { $from }
ask-up-to = hasta { $to }
ask-nothing-matched = La respuesta a { $id } no corresponde a nada en esta exportación.
ask-contradicted = La respuesta a { $id } es «{ $choice }», pero en { $n } de los contenidos a los que se refiere la exportación muestra otra cosa. En esos casos prevalece la exportación.
ask-at-odds = Las respuestas a { $public } («público») y a { $private } («privado») no pueden ser ciertas las dos: lo que está en una cuenta privada no se muestra a todo el mundo. Para la primera vale «público».
ask-nobody-of-name = Ha indicado que es «{ $name }», pero en estos chats nadie se llama así.
ask-nobody-of-name-but = Ha indicado que es «{ $name }», pero en estos chats nadie se llama así. Los nombres más parecidos: { $nearest }.
ask-foreign-objection = La oposición del { $day } se refiere a { $account }, que no está en esta exportación.

## What a clue says beside its signal's own text

note-no-switch = nada en la exportación dice si la cuenta era privada
note-account-public = la cuenta era pública
note-account-private = la cuenta era privada
note-perhaps-unpublished = { $account }; puede que esto nunca se publicara
note-listed-as-live = { $state }; otro archivo lo incluye entre lo que se puede ver
note-after-first = la primera historia para mejores amigos se creó el { $day }, antes que esta
note-before-first = la primera historia para mejores amigos: el { $day }
note-never-first = la primera historia para mejores amigos: nunca
note-from-to = del { $from } al { $to }
note-from-to-unknown = del { $from } a un día que no consta
note-turned-public = pasó a pública el { $day }
note-turned-private = pasó a privada el { $day }
note-turned-unknown = cambió el { $day }; la exportación no dice a qué
note-expired = caducó al cabo de un día; no consta quién podía verla entonces
note-told-public = { $about }: público
note-told-private = { $about }: privado
note-told-from = { $what } desde el { $from }
note-told-to = { $what } hasta el { $to }

## What only the summaries in Markdown and on the terminal say

list-heading = Qué abarca de esta exportación la política de Meta sobre el entrenamiento de la IA
list-means = qué significa
list-by-kind = Por tipo
list-newest = { $heading }: { $n }, de los que se enumeran los { $shown } más recientes
list-holder-unknown = titular desconocido
list-export-of = , exportación del { $day }
list-newest-record = , registro más reciente del { $day }
list-things =
    { $n ->
        [one] { $n } contenido que usted creó o que dice algo de usted:
       *[other] { $n } contenidos que usted creó o que dicen algo de usted:
    }
list-not-decided = pendiente para { $n }: { $why }
list-more-remarks =
    { $n ->
        [one] { $n } respuesta más no corresponde a nada o queda contradicha; el informe la nombra.
       *[other] { $n } respuestas más no corresponden a nada o quedan contradichas; el informe las nombra.
    }
list-unread = El informe los nombra.
list-first-question = Lo que usted sabe decidiría más: metaudit ask. Su primera pregunta decide { $n }: { $ask }
list-report = Informe: { $path }
list-ask = Responder lo que solo usted sabe: metaudit ask, con los mismos archivos

## What was said to Meta AI, and who is who in chats

ai-heading = Sus conversaciones con Meta AI
ai-nothing = En estos archivos no hay nada de lo que se dijo a Meta AI: hemos buscado conversaciones con ella, mensajes dirigidos a ella e imágenes, stickers y mensajes de voz que se le dieron o que son suyos.
ai-sentence = Meta AI: { $prompts }, { $replies } y { $media } en { $places }.
ai-prompts =
    { $n ->
        [one] { $n } petición
       *[other] { $n } peticiones
    }
ai-replies =
    { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }
ai-media =
    { $n ->
        [one] { $n } imagen o archivo
       *[other] { $n } imágenes o archivos
    }
ai-places =
    { $n ->
        [one] { $n } sitio
       *[other] { $n } sitios
    }
ai-listed = La política de Meta incluye lo que se dice a su IA entre los datos de entrenamiento, aparte de las publicaciones públicas y sea cual sea su configuración. De los chats entre personas solo figuran aquí las líneas que llaman a Meta AI, sus respuestas y lo que se compartió con ella.
ai-unattributed =
    { $n ->
        [one] De { $n } petición nada dice si la escribió usted: nombra a su autor.
       *[other] De { $n } peticiones nada dice si las escribió usted: cada una nombra a su autor.
    }
ai-calls =
    { $n ->
        [one] { $n } de sus publicaciones y comentarios llama a Meta AI; figura como lo que es.
       *[other] { $n } de sus publicaciones y comentarios llaman a Meta AI; figuran como lo que son.
    }
ai-by-others =
    { $n ->
        [one] { $n } línea más la dirigieron otros a Meta AI en chats en los que usted está. No es suya, y sus palabras no se repiten aquí.
       *[other] { $n } líneas más las dirigieron otros a Meta AI en chats en los que usted está. No son suyas, y sus palabras no se repiten aquí.
    }
ai-interests =
    { $n ->
        [one] { $n } afirmación sobre sus intereses, escrita por la IA de Meta: procede de ella, y no es nada que usted le dijera.
       *[other] { $n } afirmaciones sobre sus intereses, escritas por la IA de Meta: proceden de ella, y no son nada que usted le dijera.
    }
ai-how-called = llamada en un chat entre personas
ai-how-app = en su aplicación
ai-how-chat = en un chat con ella
ai-places-caption = Dónde se dijo
ai-place = Dónde
ai-how = Cómo
ai-prompts-head = Peticiones
ai-replies-head = Respuestas
ai-media-head = Imágenes
ai-notices = Avisos sobre Meta AI en sus chats, palabra por palabra
ai-settings = Configuración de privacidad el día de la descarga, con las palabras de la exportación
ai-setting = Configuración
ai-value = Valor
ai-not-yours = no es suyo
ai-read-along = Usted solo leyó: nada de ello es suyo.
ai-before-notice = Antes de que la aplicación dijera que la IA de Meta recibe este chat: { $own } suyos, { $others } de otras personas. { $outcome }
ai-behind-call = Después de la última línea dirigida a Meta AI o escrita por ella: { $own } suyos, { $others } de otras personas. { $outcome }
ai-shares = Mensajes ({ $n } en total): { $told }.
ai-you = usted
ai-not-named = sin nombre
ai-more-senders = { $n } más
ai-silent =
    { $n ->
        [one] { $n } persona sin mensajes
       *[other] { $n } personas sin mensajes
    }
ai-encrypted = Mensajes cifrados
ai-owner-unknown = { $name }: los archivos no dicen quién es usted, así que ningún mensaje se cuenta como suyo y se listan las líneas dirigidas a Meta AI por cualquiera. Indíquelo con --me NOMBRE o ejecute metaudit ask.
ai-owner-inferred = { $name }: que usted es { $holder } se deduce de quién participa en qué chat. Si no es así, diga quién es con --me NOMBRE.
ai-owner-told = { $name }: usted es { $holder }, como indicó.
ai-owner-silent = { $name }: usted indicó que es { $holder }, pero nadie con ese nombre escribe en estos chats.

## What changed between two audits

diff-heading = Qué ha cambiado
diff-old = Antes: { $what }
diff-after = Después: { $what }
diff-judged = evaluado a { $day }
diff-none = No ha cambiado nada.
diff-kept =
    { $n ->
        [one] { $n } contenido está en ambos.
       *[other] { $n } contenidos están en ambos.
    }
diff-new = Nuevo
diff-gone = Ya no está
diff-newly-public = Ahora público
diff-newly-private = Ahora privado
diff-newly-undetermined = Ya no se sabe quién puede verlo
diff-newly-in-scope = Ahora utilizable
diff-newly-out-of-scope = Ahora queda fuera
diff-newly-undecided = Ahora pendiente
diff-newly-not-stated = Meta ya no dice nada al respecto
diff-policy-alone = Cambiado solo por la política
diff-policy-alone-means = Se sabe de ellos lo mismo que antes. Lo que difiere es lo que la política significa para ellos.
diff-by-format = Distinto según el formato
diff-by-format-means = Las páginas y el JSON no dicen lo mismo de ellos. Eso no es un cambio.
diff-unsure = { $n } de ellos sin certeza
diff-unsure-alike = sin certeza: otros dicen lo mismo, y no consta su fecha
diff-unsure-no-such-file = sin certeza: el otro lado no tiene ningún archivo de este tipo
diff-unsure-unread = sin certeza: un archivo del otro lado no se pudo leer
diff-cause-pack = otro texto de la política
diff-cause-region = otra región
diff-cause-objection = una oposición
diff-cause-day = otro día
diff-reversed = El primero se descargó después del segundo. Intercámbielos para ver qué ha cambiado desde entonces.
diff-reversed-perhaps = El registro más reciente del primero es posterior al del segundo. Si el primero es la exportación posterior, intercámbielos.
diff-unread-old =
    { $n ->
        [one] { $n } archivo del primero no se pudo leer: lo nuevo quizá ya estaba.
       *[other] { $n } archivos del primero no se pudieron leer: lo nuevo quizá ya estaba.
    }
diff-unread-new =
    { $n ->
        [one] { $n } archivo del segundo no se pudo leer: lo que falta quizá siga allí.
       *[other] { $n } archivos del segundo no se pudieron leer: lo que falta quizá siga allí.
    }
diff-unrecognised =
    { $n ->
        [one] { $n } archivo no se reconoció y puede contener parte de lo que figura como nuevo o ausente.
       *[other] { $n } archivos no se reconocieron y pueden contener parte de lo que figura como nuevo o ausente.
    }
diff-limited = Uno de los dos solo abarca una parte del tiempo: lo nuevo o ausente puede quedar fuera.
diff-one-side = { $account } está solo en uno de los dos.
diff-messages =
    { $n ->
        [one] { $n } mensaje
       *[other] { $n } mensajes
    }
diff-threads = nuevas: { $new }, desaparecidas: { $gone }, cambiadas: { $changed }
diff-counted = Los mensajes y los datos de la cuenta se cuentan, no se comparan uno a uno.
diff-then-now = { $what }: { $old } antes, { $new } después
diff-before-column = antes
diff-after-column = después
diff-what = qué dice
diff-undetermined = sin determinar
diff-written = Escrito: { $path }

## What readers did not understand

problem-page-without-name = una página sin nombre
problem-privacy-turn-unclear = un cambio de privacidad de la cuenta cuyo sentido no se conoce
problem-privacy-turn-undated = un cambio de privacidad de la cuenta sin fecha
problem-status-change-unknown = un cambio de estado de la cuenta cuyo texto no se conoce
problem-comma-mended = una coma de más o de menos; se corrigió
problem-comment-below-picture = un comentario bajo una imagen; los suyos no están en ningún otro lugar de estas páginas y no se enumeran
problem-more-unknown-dates = una fecha que no se entiende
problem-unknown-date = una fecha que no se entiende: «{ $date }»
problem-ambiguous-date = una fecha que puede ser uno de dos días, y nada en el chat dice cuál: se omitió su hora
problem-impossible-date = una fecha que no tiene ningún calendario que conozcamos, o posterior al día de la exportación: se omitió su hora
problem-more-unknown-months = una fecha cuyo mes no se conoce
problem-unknown-month = una fecha cuyo mes no se conoce: «{ $date }»
problem-more-unknown-hours = una fecha con una palabra desconocida junto a la hora
problem-unknown-hour = una fecha con una palabra desconocida junto a la hora: «{ $date }»
problem-date-without-year = una fecha sin año: se omitió su hora
problem-ai-folder-of-people = una carpeta de Meta AI, pero participan personas o nada dice que lo sea: se cuenta como un chat entre personas
problem-line-before-chat = una línea antes del primer mensaje, que no pertenece a ninguno
problem-line-no-text = una línea contiene bytes que no son texto; aparecen como �
problem-line-of-windows = una línea no está en Unicode; se ha leído como Windows-1252, así que puede haber letras equivocadas
problem-line-too-large = una línea o un mensaje más largo que los que envía WhatsApp; el resto se omitió
problem-line-not-understood = una línea que empieza como un mensaje y no se entendió, o que sigue a una así: no se puede saber de quién es
problem-message-undated = un mensaje no indica su hora como los demás; quedó abierta
problem-message-of-no-shape = un mensaje de forma desconocida
problem-content-among-account-data = un archivo nuevo de una carpeta de datos de la cuenta contiene lo que parecen publicaciones, comentarios o pies de foto; sus registros se contaron y no se enumeran
problem-activity-among-content = un archivo nuevo en una carpeta de contenido: su nombre habla de actividad, así que sus registros se contaron y no se enumeraron
problem-told-by-shape = un archivo nuevo en una carpeta de contenido: lo que contiene se dedujo de su forma
problem-no-records = hay un número o un texto donde debería haber registros
problem-perhaps-twice = una página y el JSON de al lado contienen cada uno registros que le faltan al otro; algunos pueden estar contados dos veces
problem-page-of-json = una página que contiene JSON; se leyó como tal
problem-no-message = un registro entre los mensajes, de un tipo desconocido
problem-unexpected-shape = un registro tiene una forma inesperada; se conservó lo que encaja
problem-record-too-large = un registro es mayor que los que escribe Meta; el resto se omitió
problem-record-no-json = un registro no es JSON válido; se omitió
problem-record-of-no-shape = un registro de una forma que no conocemos
problem-owner-not-named = un registro de la cronología cuya frase no nombra al titular; puede ser de otra persona
problem-record-not-understood = un registro que no se entendió
problem-sentence-not-understood = una frase encima de una publicación o de un comentario cuyas palabras no se entienden: no se sabe dónde está
problem-sentence-of-another = una frase encima de una publicación habla de otra persona que el titular de la cuenta: no se sabe dónde está la publicación
problem-tags-astray = falta una etiqueta HTML o está mal colocada; se leyó lo que muestra un navegador, y una parte puede faltar o estar mal unida
problem-text-cut = un texto termina en medio carácter, que se omitió
problem-text-no-text = un texto contiene bytes que no son texto; aparecen como �
problem-time-too-early = una fecha anterior a la existencia de Facebook, lo que no puede ser: se toma como desconocida
problem-time-too-late = una fecha posterior al día de la exportación, lo que no puede ser: se toma como desconocida
problem-value-no-json = un valor no es JSON, como NaN o un número demasiado largo; se omitió
problem-unknown-half-of-day = una palabra junto a la hora que no conocemos y que puede significar la otra mitad del día: se omitió su hora
problem-event-of-whom = un evento; estas páginas no dicen si lo creó usted o si le invitaron
problem-unknown-private-key = una clave desconocida en un archivo privado
problem-another-document = otra lista u otro objeto sigue al final del primero; también se leyó
problem-odd = { $note }
problem-close-friends-unclear = no se sabe cuándo se creó la primera historia para mejores amigos
problem-gave-nothing = sus registros no se entendieron: no aportaron nada
problem-too-many-facts = más datos de los que puede tener una cuenta; los demás se omitieron
problem-more-unknown-keys = más claves desconocidas
problem-privacy-not-told = nada dice si la cuenta es privada
problem-possible-audience = posible información sobre la audiencia: «{ $word }»
problem-several-chats = varios chats en un solo archivo; sus mensajes se cuentan como los de uno solo
problem-several-dates = varias fechas en un perfil: no se sabe cuál es la de nacimiento, así que ninguna se presenta como dato del perfil
problem-no-list = bajo «{ $key }» hay algo que no es una lista; se leyó como una lista de un elemento
problem-no-number = bajo «{ $key }» hay algo que no es un número; se omitió
problem-not-a-record = bajo «{ $key }» hay algo que no es un registro; se omitió
problem-no-time = bajo «{ $key }» hay algo que no es una fecha; se omitió
problem-no-words = bajo «{ $key }» hay algo que no son palabras; se omitió
problem-read-as-words = bajo «{ $key }» hay algo que no son palabras; se leyó como palabras
problem-taken-for-ai = tomado por un chat con Meta AI por el nombre de quien participa
problem-unknown-audience = audiencia desconocida de una nota: «{ $word }»
problem-unknown-key = clave desconocida «{ $key }»
problem-unknown-label = rótulo desconocido «{ $label }»
problem-writers-by-turns = quién escribió un mensaje, usted o Meta AI, se deduce de los turnos: ningún nombre lo dice
problem-writers-unknown = no se puede saber quién escribió qué en una conversación con Meta AI; queda como un solo texto

## What is said of an entry

entry-fault = { $fault }
entry-broken = { $why }; se conservaron { $kept } registros anteriores
entry-broken-chat = { $why }; se conservaron los mensajes anteriores
entry-not-counted = { $why }; sus registros no se contaron
entry-records-lost = { $lost } registros no son JSON válido
entry-records-lost-others-kept = { $lost } registros no son JSON válido; se conservaron otros { $kept }
entry-part-too-deep = una parte tiene más de { $levels } niveles anidados; se omitió
entry-part-too-deep-others-kept = una parte tiene más de { $levels } niveles anidados; se omitió; se conservaron otros { $kept }
entry-our-error = metaudit falló con este archivo; es un error nuestro: comuníquelo, por favor
entry-unknown-shape = se conoce su nombre, pero no lo que contiene
entry-records-not-understood = se conoce su nombre, pero no se entendieron sus registros
entry-no-page-of-meta = una página sin nada de lo que tienen las páginas de Meta
entry-ai-conversations-of-no-shape = conversaciones con Meta AI, en registros de forma desconocida
entry-new-ai-file-of-no-shape = un archivo nuevo sobre Meta AI, de una forma que no conocemos
entry-new-content-of-no-shape = un archivo nuevo en una carpeta de contenido, de una forma que no conocemos
entry-no-chat = un texto en el que ninguna línea empieza como la de un chat
entry-page-not-yet = una página cuyo tipo solo se ha visto en JSON: pida a Meta el formato JSON
entry-page-of-account-report = una página de un informe de cuenta, que muestra lo que dice su JSON; se lee el JSON
entry-strange-kind-of-file = un tipo de archivo que no suele haber en las exportaciones
entry-unknown-file = no está entre los archivos que conocemos
entry-page-outside = una página que no está en ninguna carpeta de una exportación que conozcamos
entry-of-the-phone = lo que WhatsApp guarda en el teléfono; exporte el chat en la aplicación y dele ese archivo a metaudit
entry-zip-inside = un zip dentro de la exportación; déselo a metaudit por separado
entry-archive-not-opened = un archivo comprimido de un tipo que aquí no se abre; descomprímalo y dele a metaudit lo que contenía
entry-outside = no está en ninguna carpeta de una exportación que conozcamos
entry-opened = un archivo comprimido dentro; lo que contiene tiene líneas propias
entry-not-referred-to = ningún registro se refiere a él
entry-perhaps-given-to-ai = ningún registro se refiere a él; quizá se dio a la aplicación Meta AI
entry-in-another-part = el mismo archivo está una segunda vez en lo que se dio; se leyó una vez
entry-json-read = una página de lo que está en JSON al lado; se leyó el JSON
entry-added-to-json = se leyó el JSON de al lado; de la página se añadió lo que le falta al JSON
entry-from-documents = conocido solo por documentos
entry-new-in-known-folder = un archivo nuevo en una carpeta conocida
entry-new-of-activity = un archivo nuevo cuyo nombre habla de actividad

## Why reading stopped

cause-fault = { $fault }
cause-cut-off = está cortado (línea { $line }, columna { $column })
cause-too-deep = tiene más de { $levels } niveles anidados (línea { $line }, columna { $column })
cause-no-json = a partir de ahí no es JSON válido (línea { $line }, columna { $column })

## What is wrong with an entry

fault-name-leads-out = su nombre lleva fuera de la exportación; no se leyó
fault-link = es un enlace; los enlaces no se siguen
fault-special = es una tubería o un dispositivo, no un archivo
fault-encrypted = está cifrado
fault-overlaps = comparte bytes con otro archivo, como en una bomba zip; no se leyó
fault-name-taken = sigue otro archivo con este nombre, que se leyó en su lugar
fault-names-differ = el zip lo nombra de forma distinta en dos lugares; el otro nombre es { $other }
fault-compression = su compresión no se conoce aquí ({ $name })
fault-too-large = ocupa más de { $limit } bytes; no se leyó
fault-ratio-too-high = al descomprimirse crece más de { $limit } veces, como en una bomba zip; no se leyó
fault-total-too-large = todo el texto junto ocupa más de { $limit } bytes; no se leyó
fault-too-deep = es un archivo comprimido dentro de más de { $limit } otros; no se abrió
fault-too-many-inside = más de { $limit } archivos comprimidos están dentro de otros; no se abrió
fault-unpacked-too-large = los archivos comprimidos dentro de otros ocupan más de { $limit } bytes descomprimidos; no se abrió
fault-unopened = no se puede abrir: { $detail }
fault-unread = no se pudieron leer sus bytes del disco: { $detail }
fault-broken = está dañado: { $detail }
fault-not-told = sus bytes no se pueden leer

## What is odd about an entry

odd-headers-differ = el zip da dos datos distintos de su tamaño, suma de comprobación o compresión
odd-not-listed = el zip lo contiene pero no lo enumera; se leyó
odd-folder-with-data = tiene nombre de carpeta, pero contiene datos; se leyó

## What others made about the user

about-you-comments-by-another-name = comentarios con un nombre distinto del suyo (si alguna vez fue suyo, faltan aquí)
about-you-lines-for-ai = líneas de otras personas para Meta AI, en chats en los que usted participa
about-you-tagged-media = fotos y vídeos con una etiqueta suya puesta por otras personas
about-you-tagged-places = lugares con una etiqueta suya
about-you-posts-in-channels = publicaciones de otras personas en canales
about-you-posts-on-timeline = publicaciones de otras personas en su cronología
about-you-posts-in-channels-unclear = publicaciones en canales, con nombres de los que no se sabe que ninguno sea suyo

## Words of closed lists: kinds, states, outcomes, sorts of account data, and what else has a name of its own

word-name = nombre
word-username = nombre de usuario
word-profile-picture = foto del perfil
word-cover-photo = foto de portada
word-avatar = avatar
word-bio = presentación
word-profile-field = dato del perfil
word-post = publicación
word-photo = foto
word-video = vídeo
word-album = álbum
word-reel = reel
word-story = historia
word-live = vídeo en directo
word-note = nota
word-repost = republicación
word-comment = comentario
word-reaction = reacción
word-review = reseña
word-listing = anuncio de Marketplace
word-event = evento
word-group = grupo
word-person = persona
word-timeline = cronología
word-unplaced = publicaciones en un sitio desconocido
word-own-comments = comentarios propios
word-former-pictures = fotos anteriores de perfil y de portada
word-account = cuenta
word-stories = historias
word-profile = perfil
word-group-post = publicación en un grupo
word-group-comment = comentario en un grupo
word-page-post = publicación en una página
word-thread-post = hilo
word-channel-message = mensaje en un canal
word-ai-prompt = petición a la IA
word-ai-reply = respuesta de la IA
word-ai-media = imagen o audio de la IA
word-draft = borrador
word-pending = pendiente
word-archived = en el archivo
word-trashed = en la papelera
word-replaced = anterior
word-read = leído
word-account-data = datos de la cuenta
word-media = archivo multimedia
word-scaffolding = archivo auxiliar
word-unrecognised = no reconocido
word-unreadable = ilegible
word-always = utilizable siempre
word-always-public = cuenta siempre como público
word-if-public = utilizable si es público
word-excluded = queda fuera
word-excluded-unless-shared-to-ai = queda fuera salvo si se comparte con la IA
word-not-stated = sin declaración de Meta
word-personalisation-only = solo personalización
word-meta = Meta
word-regulator = autoridad de control
word-court = tribunal
word-consumer-body = asociación de consumidores
word-press = prensa
word-us = nosotros
word-primary = fuente directa
word-secondary = fuente indirecta
word-training = entrenamiento
word-personalisation = personalización
word-ads = publicidad
word-public = público
word-private = privado
word-followers-you-follow-back = seguidores a los que también sigue
word-close-friends = mejores amigos
word-subscribers = suscriptores
word-unknown = no se sabe
word-activity = actividad
word-connections = conexiones
word-settings = configuración
word-events = eventos
word-notifications = notificaciones
word-payments = pagos
word-devices = dispositivos
word-searches = búsquedas
word-other = otros
word-messages-settings = configuración de mensajes
word-groups = grupos
word-location = ubicación
word-interests = intereses
word-contacts = agenda de contactos
word-pages = páginas
word-polls = encuestas
word-saved = elementos guardados
word-logins = inicios de sesión
word-security = seguridad
word-ai-interests = intereses según la IA de Meta
word-contact-details = datos de contacto
word-profile-history = historial del perfil
word-download-requests = solicitudes de descarga
word-place = lugar
word-camera = cámara
word-upload-address = dirección IP al subirla
word-backdated-to = fecha mostrada
word-author = escrito con el nombre
word-email = dirección de correo
word-phone-number = número de teléfono
word-postal-address = dirección postal
word-account-number = número de cuenta
word-birthday = cumpleaños
word-contact = datos de contacto

## What a field of a profile is called

field-previous-emails = direcciones de correo anteriores
field-emails = direcciones de correo
field-phone-numbers = teléfonos
field-birthday = cumpleaños
field-gender = género
field-current-city = ciudad actual
field-hometown = ciudad natal
field-places-lived = lugares de residencia
field-relationship = situación sentimental
field-family-members = familia
field-education-experiences = estudios
field-work-experiences = trabajo
field-languages = idiomas
field-websites = sitios web
field-blood-info = donación de sangre
field-other-names = otros nombres
field-previous-names = nombres anteriores
field-name-pronunciation = pronunciación del nombre
field-profile-category = categoría del perfil
field-address = dirección
field-about-me = acerca de usted
field-intro-bio = presentación
field-religious-view = religión
field-political-view = ideología política
field-interested-in = le interesan
field-favorite-quotes = citas favoritas
field-screen-names = nombres en otros servicios
field-labelled = otro dato

## What each signal is

signal-user-stated = Usted lo dijo. La exportación no puede confirmarlo.
signal-nothing-recorded = La exportación no dice quién podía verlo.
signal-account-flag = En Instagram y Threads un solo ajuste fija la audiencia de toda la cuenta; la exportación contiene su estado el día de la exportación.
signal-always-public = Según su propia regla, la plataforma lo muestra a todo el mundo; la propia exportación no lo dice.
signal-private-by-nature = Se dijo en una conversación, que solo pueden leer quienes participan en ella.
signal-close-friends = Instagram anota cuándo se creó la primera historia de la cuenta para mejores amigos; las anteriores eran para todos los que podían ver la cuenta.
signal-deactivated = Mientras una cuenta de Instagram está desactivada, nadie ve lo que hay en ella; la exportación indica los periodos.
signal-default-audience = La configuración de privacidad de Facebook indica una audiencia para las publicaciones futuras.
signal-field-setting = La configuración de privacidad de Facebook indica la audiencia de este dato del perfil, tal como estaba el día de la exportación.
signal-group = Está en un grupo, así que el grupo decide quién lo ve. Las exportaciones contienen los nombres de los grupos, nunca si son públicos.
signal-known-page = Está en una página que usted sigue, recomienda, administra o que le gusta, o es el nombre de una; las páginas están abiertas a todo el mundo por diseño.
signal-others-content = Está bajo la publicación o en el perfil de otra persona, que decide por tanto quién lo ve y puede cambiarlo.
signal-own-post = Está bajo una publicación suya, así que quien podía ver la publicación podía verlo.
signal-page = Está en una página de Facebook, que está abierta a todo el mundo por diseño.
signal-place-not-told = La exportación no dice con palabras que este programa entienda dónde está: puede ser en su cronología, en la de otra persona o en un grupo.
signal-privacy-history = Instagram guarda una lista con fechas de cuándo la cuenta pasó a privada o a pública.
signal-state = Según el archivo en que está, es un borrador, espera aprobación, o está en el archivo o en la papelera.
signal-stated-audience = La propia exportación indica la audiencia de este contenido.
signal-unknown-file = Está en un archivo nuevo para este programa. Qué tipo de cosa es se dedujo de la carpeta y de la forma de sus registros.

## What kinds of files hold; in English beside them in the catalogue

file-meta-ai-app-conversations = Conversaciones en la aplicación Meta AI
file-meta-ai-app-profile = Perfil en la aplicación Meta AI
file-meta-ai-app-media = Imágenes dadas a Meta AI
file-whatsapp-chats = Chats exportados
file-whatsapp-account-report = Informe de cuenta
file-instagram-profile = Perfil y ajuste de cuenta privada
file-instagram-privacy-changes = Historial de la cuenta privada
file-instagram-profile-activity = Actividad del perfil
file-instagram-status-changes = Desactivaciones
file-instagram-profile-information = Primera historia para mejores amigos, y país
file-instagram-based-in = Dónde tiene su sede el perfil
file-instagram-linked-accounts = Cuentas vinculadas
file-instagram-profile-changes = Cambios del perfil
file-instagram-reels = Reels
file-instagram-igtv = Vídeos de IGTV
file-instagram-posts = Publicaciones
file-instagram-stories = Historias
file-instagram-archived = Publicaciones archivadas
file-instagram-deleted = Eliminado recientemente
file-instagram-profile-photos = Fotos del perfil
file-instagram-posts-detailed = Publicaciones en detalle, con borradores
file-instagram-other-content = Otro contenido
file-instagram-reposts = Republicaciones
file-instagram-comments = Comentarios
file-instagram-likes = Me gusta
file-instagram-notes = Notas
file-threads-profile = Perfil de Threads y ajuste de perfil privado
file-threads-posts = Publicaciones y respuestas de Threads
file-threads-archived = Publicaciones de Threads archivadas
file-threads-likes = Me gusta en Threads
file-instagram-first-profile = Perfil (2018 a 2021)
file-instagram-first-media = Publicaciones, historias y fotos del perfil (2018 a 2021)
file-instagram-first-comments = Comentarios (2018 a 2021)
file-instagram-first-likes = Me gusta (2018 a 2021)
file-instagram-first-messages = Mensajes (2018 a 2020)
file-facebook-profile = Perfil
file-facebook-reels = Reels
file-facebook-posts = Publicaciones en su cronología
file-facebook-group-posts = Publicaciones en grupos
file-facebook-pending-posts = Publicaciones en grupos pendientes de aprobación
file-facebook-stories = Historias archivadas
file-facebook-polls = Encuestas que usted creó
file-facebook-wall = Lo que otras personas publicaron en su cronología
file-facebook-posts-elsewhere = Publicaciones en otras páginas y perfiles
file-facebook-archive = Publicaciones archivadas
file-facebook-trash = Publicaciones en la papelera
file-facebook-pinned = Publicaciones fijadas
file-facebook-posts-by-apps = Publicaciones de aplicaciones y sitios web
file-facebook-avatar = Avatar
file-facebook-albums = Álbumes, fotos del perfil, fotos de portada
file-facebook-photos = Fotos fuera de álbumes
file-facebook-videos = Vídeos
file-facebook-group-comments = Comentarios en grupos
file-facebook-comments = Comentarios
file-facebook-reactions = Me gusta y reacciones
file-facebook-events = Eventos que usted creó
file-facebook-events-hosted = Eventos que usted organizó
file-facebook-listings = Anuncios de Marketplace
file-facebook-group-tags = Etiquetas y documentos en grupos
file-facebook-tagged = Fotos y vídeos con una etiqueta suya
file-facebook-check-ins = Visitas a lugares
file-facebook-visits = Lugares con una etiqueta suya
file-facebook-places-created = Lugares que usted creó
file-facebook-own-pages = Sus páginas
file-facebook-recommended = Páginas y perfiles que recomendó
file-facebook-liked-pages = Páginas que le gustan
file-facebook-followed-pages = Páginas y perfiles que sigue
file-facebook-friends = Amigos
file-facebook-former-friends = Amigos eliminados y solicitudes de amistad
file-facebook-privacy-settings = Configuración de privacidad
file-facebook-privacy-jurisdiction = Jurisdicción de privacidad
file-facebook-linked-accounts = Centro de cuentas
file-facebook-memories = Recuerdos
file-facebook-post-edits = Sus cambios en publicaciones
file-facebook-comment-edits = Sus cambios en comentarios
file-facebook-profile-updates = Historial de actualizaciones del perfil
file-facebook-account-records = Cambios de nombre y de nombre de usuario
file-facebook-profile-details = Datos de contacto, sitios web y servicios
file-facebook-experiences = Centros de estudios y experiencias
file-facebook-gaming-profile = Perfil de juegos
file-facebook-notes = Notas
file-facebook-reviews = Reseñas
file-facebook-requests = Solicitudes de descarga
file-instagram-requests = Solicitudes de descarga
file-meta-ai-conversations = Conversaciones con Meta AI
file-messenger-autofill = Formularios rellenados
file-facebook-autofill = Formularios rellenados
file-instagram-autofill = Formularios rellenados
file-messenger-threads = Mensajes
file-messenger-secure-threads = Mensajes cifrados de extremo a extremo

## What a person can do; in English in src/policy/actions.toml

action-fb-object-title = Oponerse en Facebook
action-fb-object-step-1 = Inicie sesión en Facebook en el mismo navegador en el que se abrirá el formulario. «Página no disponible» casi siempre quiere decir que ahí no ha iniciado sesión.
action-fb-object-step-2 = Abra la primera dirección de abajo. O toque su foto o las tres líneas, después «Configuración y privacidad» y después «Centro de privacidad».
action-fb-object-step-3 = Elija «IA en Meta», que puede estar en «Temas de privacidad», y baje hasta el final.
action-fb-object-step-4 = Toque «Derecho de oposición» o «Enviar una solicitud de oposición». Si no está, use uno de los formularios de abajo; o abra «Configuración», «Política de privacidad», busque en ella «oponerse» y responda «Sí» a la pregunta de si la solicitud se refiere a la IA en Meta.
action-fb-object-step-5 = Escriba la dirección de correo de esta cuenta, si no está ya puesta, y el país, si se pide.
action-fb-object-step-6 = El motivo puede quedar en blanco.
action-fb-object-step-7 = Toque «Enviar». Si llega un código por correo, deje la página abierta, escríbalo en ella y envíe otra vez.
action-fb-object-step-8 = Espere el correo de confirmación y consérvelo.
action-fb-object-reaches = Su propio contenido en Facebook. No lo que otras personas publican sobre usted, ni lo que ya está en un modelo.
action-fb-object-caveat = Vale para el futuro. Instagram tiene sus propios pasos, y WhatsApp también.
action-fb-object-address-1 = IA en Meta, con «Derecho de oposición»
action-fb-object-address-2 = Formulario
action-fb-object-address-3 = Segundo formulario
action-fb-object-address-4 = Formulario general de oposición
action-ig-object-title = Oponerse en Instagram
action-ig-object-step-1 = En la aplicación, abra su perfil y toque las tres líneas de arriba a la derecha. En un navegador, inicie sesión en Instagram en el mismo en que se abrirá el formulario.
action-ig-object-step-2 = Baje hasta «Información»; puede llamarse «Más información y ayuda», «Centro de privacidad».
action-ig-object-step-3 = Abra «Política de privacidad» y toque en el texto la palabra enlazada «oponerte»; o, en el Centro de privacidad, «IA en Meta» y después «Derecho de oposición».
action-ig-object-step-4 = Escriba la dirección de correo de esta cuenta.
action-ig-object-step-5 = El motivo puede quedar en blanco.
action-ig-object-step-6 = Toque «Enviar». Si llega un código por correo, deje la página abierta, escríbalo en ella y envíe otra vez.
action-ig-object-step-7 = Espere el correo de confirmación y consérvelo.
action-ig-object-reaches = Su propio contenido en Instagram. No lo que otras personas publican sobre usted, ni lo que ya está en un modelo.
action-ig-object-caveat = Vale para el futuro. Facebook tiene sus propios pasos, y WhatsApp también.
action-ig-object-address-1 = Política de privacidad, en el Centro de privacidad
action-ig-object-address-2 = Formulario
action-ig-object-address-3 = Segundo formulario
action-ig-object-address-4 = Formulario general de oposición
action-ai-object-title = Oponerse para Meta AI, Messenger y Threads
action-ai-object-step-1 = No se encontró ningún formulario propio. Opóngase con la cuenta de Facebook o Instagram con la que inicia sesión ahí.
action-ai-object-step-2 = En la aplicación Meta AI, «Menú», «Configuración», «Datos y privacidad», «Administrar tu información» ofrece una exportación, «Quitar todos los vibes públicos» y «Eliminar todos los chats y el contenido multimedia». Nada de eso es una oposición.
action-ai-object-step-3 = El asistente no se puede desactivar; no le cuente lo que quiera mantener en privado.
action-ai-object-reaches = En la UE, según el aviso de Meta del 23 de julio de 2026, lo que usted diga a la IA de Meta desde entonces. Para el tiempo anterior, y para Suiza, las fuentes no coinciden; para el Reino Unido y Brasil solo se nombra el contenido público. Threads: probablemente, si está vinculado; no está confirmado.
action-ai-object-caveat = Los chats con la IA en WhatsApp tienen su propio formulario.
action-ai-object-address-1 = IA en Meta, con «Derecho de oposición»
action-wa-object-ai-title = Oponerse en WhatsApp: mensajes con las IA
action-wa-object-ai-step-1 = Abra «IA en Meta», «Derecho de oposición» y busque «Tus mensajes con las IA en WhatsApp». No conocemos su dirección; que se abra depende del país.
action-wa-object-ai-step-2 = Al final de la página, elija el prefijo del país y escriba el número de teléfono de la cuenta de WhatsApp.
action-wa-object-ai-step-3 = Escriba una dirección de correo cuyos mensajes pueda leer ahora; WhatsApp no tiene por qué conocerla.
action-wa-object-ai-step-4 = El texto puede quedar en blanco. Toque «Enviar».
action-wa-object-ai-step-5 = Escriba en la misma página el código que llega por correo.
action-wa-object-ai-step-6 = Guarde la confirmación aparte de las demás: habla solo de mensajes con las IA en WhatsApp y puede llegar en inglés.
action-wa-object-ai-step-7 = ¿Solo se abre el formulario general de abajo? Elija «Cómo puedo oponerme al tratamiento de mi información». Si WhatsApp pide motivos por correo, responda brevemente que se opone al uso de sus mensajes con las IA para desarrollar IA.
action-wa-object-ai-reaches = Sus mensajes con las IA en WhatsApp, según una confirmación descrita para Brasil; el formulario se nombra también para Europa. Los chats corrientes no son su objeto.
action-wa-object-ai-caveat = No está confirmado que una oposición en Facebook o Instagram alcance sus chats con la IA en WhatsApp: presente las dos.
action-wa-object-ai-address-1 = IA en Meta, con «Derecho de oposición»
action-wa-object-ai-address-2 = Formulario general de WhatsApp en el EEE
action-object-not-found-title = Intentar oponerse de todos modos
action-object-not-found-step-1 = Abra de todos modos la página de Meta sobre la IA: el formulario que muestra depende del país. Si se abre uno, envíelo y conserve la confirmación.
action-object-not-found-step-2 = Donde otras personas publicaron sus datos, use el formulario sobre información de terceros.
action-object-not-found-step-3 = Lo que ayuda en todas partes: limitar quién ve las publicaciones antiguas, hacer privadas las cuentas, eliminar los chats con la IA de Meta.
action-object-not-found-reaches = No encontramos ninguna vía de oposición en los textos de Meta. Nadie fuera de Meta puede decir que no la haya.
action-object-not-found-caveat = Lo que limite o elimine vale para el futuro.
action-object-not-found-address-1 = IA en Meta, con «Derecho de oposición»
action-object-not-found-address-2 = Formulario sobre información de terceros
action-linked-accounts-title = Cuentas vinculadas, páginas, varias direcciones de correo
action-linked-accounts-step-1 = Mire qué cuentas comparten un mismo Centro de cuentas.
action-linked-accounts-step-2 = Las fuentes no coinciden en si basta una oposición para todas: el correo de Meta dice que vale para todas las cuentas de un mismo Centro de cuentas; otras fuentes dicen que para cada cuenta por separado. Oponerse por cada una cuesta un minuto: hágalo.
action-linked-accounts-step-3 = Opóngase por separado por las cuentas que no estén en él, por cada otra dirección de correo y por cada página o perfil de empresa.
action-linked-accounts-reaches = Todas sus cuentas, una por una.
action-linked-accounts-caveat = Vincular antes las cuentas puede ampliar lo que alcanza una oposición. Fuera de la UE, del Reino Unido y de Corea del Sur, también puede hacer que los chats con la IA en WhatsApp influyan en sus anuncios.
action-linked-accounts-address-1 = Centro de cuentas
action-confirmation-title = El correo de confirmación, y qué hacer si no llega
action-confirmation-step-1 = Llega en minutos o en un día y dice que Meta respetará la oposición. Consérvelo con su fecha y la cuenta: es la única prueba, y ninguna exportación lo registra.
action-confirmation-step-2 = ¿Nada después de un día? Mire en el correo no deseado; compruebe que la dirección de correo era la de la cuenta; inicie sesión y preséntela otra vez; pruebe el otro formulario y después la otra dirección.
action-confirmation-step-3 = ¿Sigue sin llegar nada, o se la rechazan? Use el formulario general o escriba al delegado de protección de datos de Meta en la dirección de abajo; después envíe una carta (borrador en «Escribir una carta»); después reclame ante su autoridad de protección de datos.
action-confirmation-step-4 = ¿Se opuso en 2024? Meta declara que respeta las oposiciones anteriores; las organizaciones de consumidores aconsejan repetirla si no hay prueba.
action-confirmation-step-5 = ¿No puede iniciar sesión? Escriba por correo postal: Meta Platforms Ireland Ltd, Attn: Privacy Operations, Merrion Road, Dublin 4, D04 X2K5, Irlanda.
action-confirmation-reaches = Cada formulario que envió: cada confirmación habla de su propia cuenta.
action-confirmation-caveat = Anote el día: el próximo informe lo tendrá en cuenta si usted lo indica.
action-confirmation-address-1 = Derechos de privacidad, delegado de protección de datos
action-wa-limits-title = WhatsApp: qué se puede hacer y qué no
action-wa-limits-step-1 = Posible: no dirigirse a Meta AI. Ningún chat con ella, ningún @Meta AI, no tocar el anillo.
action-wa-limits-step-2 = Posible: eliminar el chat con Meta AI y pedir que Meta elimine su copia (en la información del chat, «Administrar chats con IA»).
action-wa-limits-step-3 = Posible donde se abra: un formulario para mensajes con las IA. Está descrito para Brasil y nombrado para Europa; en el EEE hay además un formulario general.
action-wa-limits-step-4 = Posible: dejar un chat con una empresa que muestre «AI from Meta» (IA de Meta).
action-wa-limits-step-5 = No es posible: desactivar Meta AI.
action-wa-limits-step-6 = No es posible: una oposición para los chats corrientes. Están cifrados de extremo a extremo y no entran en esto.
action-wa-limits-step-7 = No es posible: tener la certeza de que una oposición hecha en Facebook o Instagram cuenta aquí.
action-wa-limits-step-8 = No es posible: impedir que otras personas compartan sus mensajes con la IA, salvo con «Privacidad avanzada del chat» en ese chat.
action-wa-limits-reaches = Los chats con Meta AI y los mensajes dirigidos a ella. Los chats corrientes quedan fuera, salvo que alguien en ellos los comparta con la IA.
action-wa-limits-caveat = Lo enviado antes se queda en Meta.
action-third-party-form-title = Lo que otras personas publicaron sobre usted, personas sin cuenta, menores
action-third-party-form-step-1 = Pida a quien lo publicó que lo limite o lo elimine: su propia oposición no lo alcanza.
action-third-party-form-step-2 = Quite la etiqueta con su nombre: la imagen sigue siendo tan pública como era.
action-third-party-form-step-3 = Abra el formulario sobre información de terceros, abierto a todo el mundo, y elija la solicitud sobre información personal de terceros.
action-third-party-form-step-4 = Pide pruebas, por ejemplo una petición y una captura de pantalla en la que Meta AI devuelve los datos de la persona, y envía por correo un código que hay que escribir. Cada caso se decide por separado.
action-third-party-form-step-5 = Para un menor sin cuenta: la autoridad italiana dice que los padres pueden usar el formulario para personas sin cuenta.
action-third-party-form-step-6 = Denuncie como infracción de la privacidad lo que le muestre a usted contra su voluntad. Las entidades con una página se oponen por sí mismas: hágaselo saber.
action-third-party-form-reaches = Publicaciones e imágenes de otras personas que muestran, etiquetan o describen a usted o a su hijo o hija. Son contenido de otras personas, haya presentado usted o no una oposición.
action-third-party-form-caveat = La página de Meta sobre la IA enlaza a él en la versión de fuera de la UE. No conocemos la dirección del formulario para personas sin cuenta en la UE.
action-third-party-form-address-1 = Formulario sobre información de terceros
action-third-party-form-address-2 = Denunciar una infracción de la privacidad
action-export-first-title = Obtener su exportación antes de eliminar nada
action-export-first-step-1 = Facebook, Instagram, Threads: «Configuración», «Centro de cuentas», «Tu información y permisos».
action-export-first-step-2 = Elija «Exportar tu información». Antes se llamaba «Descargar tu información», y en algunos sitios aún se llama así.
action-export-first-step-3 = Elija «Crear exportación», la cuenta, la exportación a este dispositivo, toda la información, todo el periodo y el formato JSON.
action-export-first-step-4 = Aplicación Meta AI: «Menú», «Configuración», «Datos y privacidad», «Administrar tu información», «Exportar tu información».
action-export-first-step-5 = WhatsApp: en un chat, su nombre, «Exportar chat»; para la cuenta, «Ajustes», «Cuenta», «Solicitar info. de cuenta».
action-export-first-step-6 = Espere el correo: puede tardar hasta 30 días, y el archivo solo se puede descargar durante 4 días.
action-export-first-reaches = Lo que las cuentas aún contienen: una exportación omite lo que ya está eliminado.
action-export-first-caveat = Lo que no se pide falta en el informe.
action-export-first-address-1 = Centro de cuentas
action-muse-training-off-title = Desactivar el entrenamiento para Muse
action-muse-training-off-step-1 = En Muse, abra «Configuración» y después «Controles de datos».
action-muse-training-off-step-2 = Desactive «Ayuda a mejorar nuestros modelos de IA» y confirme. Está activado de forma predeterminada.
action-muse-training-off-reaches = Las conversaciones con Muse, también las anteriores, según lo que se atribuye a Meta. Nada más: ninguna publicación ni ningún chat con Meta AI.
action-muse-training-off-caveat = No se conoce ningún archivo de una exportación que contenga conversaciones con Muse, así que aquí no se cuenta ninguna.
action-ai-delete-chats-title = Eliminar los chats con la IA
action-ai-delete-chats-step-1 = En la aplicación Meta AI: «Menú», «Configuración», «Datos y privacidad», «Administrar tu información».
action-ai-delete-chats-step-2 = Toque «Eliminar todos los chats y el contenido multimedia».
action-ai-delete-chats-step-3 = En un chat, las órdenes /reset-ai y /reset-all-ais quizá funcionen; en 2026 no se pudo confirmar.
action-ai-delete-chats-reaches = Sus chats con Meta AI, a partir de ese momento.
action-ai-delete-chats-caveat = Eliminar detiene solo el uso futuro; las condiciones de Meta dicen que eliminar mensajes, hilos o incluso su cuenta puede no eliminar su copia.
action-ai-delete-chats-address-1 = Centro de privacidad
action-ai-delete-shared-link-title = Eliminar los enlaces compartidos a conversaciones con Meta AI
action-ai-delete-shared-link-step-1 = En la aplicación Meta AI, abra «Menú» y la conversación en «Chats».
action-ai-delete-shared-link-step-2 = Toque el menú de arriba a la derecha y después «Eliminar enlace».
action-ai-delete-shared-link-step-3 = Eliminar solo el chat no basta: el enlace no caduca.
action-ai-delete-shared-link-reaches = Las conversaciones que compartió con un enlace: quien lo tiene puede leerlas y pasarlo.
action-ai-delete-shared-link-caveat = Las copias que hicieron otras personas permanecen.
action-ai-remove-public-vibes-title = Retirar lo que publicó en el feed de Meta AI y Vibes
action-ai-remove-public-vibes-step-1 = En la aplicación Meta AI: «Menú», «Configuración», «Datos y privacidad», «Administrar tu información».
action-ai-remove-public-vibes-step-2 = Toque «Quitar todos los vibes públicos».
action-ai-remove-public-vibes-reaches = Lo que hizo público ahí al tocar «Publicar»: todo el mundo puede verlo, la petición puede aparecer y no caduca.
action-ai-remove-public-vibes-caveat = Solo los quita del feed: las imágenes siguen en la aplicación y se pueden volver a publicar.
action-ai-delete-mention-title = Eliminar publicaciones y comentarios en los que llamó a la IA de Meta
action-ai-delete-mention-step-1 = Busque la publicación o el comentario en el registro de actividad, en Threads en su perfil.
action-ai-delete-mention-step-2 = Elimínelo; no nombre ahí a la IA.
action-ai-delete-mention-reaches = Lo que escribió en público dirigido a la IA de Meta.
action-ai-delete-mention-caveat = La respuesta pública de la IA puede permanecer.
action-ai-delete-mention-address-1 = Registro de actividad
action-wa-business-ai-title = Dejar los chats con empresas en WhatsApp que recibe la IA de Meta
action-wa-business-ai-step-1 = Busque en el chat una línea de la aplicación como «AI from Meta receives messages» (la IA de Meta recibe los mensajes).
action-wa-business-ai-step-2 = Deje de escribir ahí y contacte con la empresa por otra vía.
action-wa-business-ai-step-3 = Pida a Meta que elimine su copia: información del chat, «Administrar chats con IA».
action-wa-business-ai-reaches = Lo que sigue a esa línea en ese chat.
action-wa-business-ai-caveat = El cliente no tiene ningún ajuste; lo enviado antes se queda en Meta.
action-wa-advanced-chat-privacy-title = Activar la privacidad avanzada del chat en un chat
action-wa-advanced-chat-privacy-step-1 = Abra el chat y toque su nombre.
action-wa-advanced-chat-privacy-step-2 = Active «Privacidad avanzada del chat». Está desactivada de forma predeterminada.
action-wa-advanced-chat-privacy-reaches = Ese único chat, para todas las personas que están en él.
action-wa-advanced-chat-privacy-caveat = Impide que las personas del chat usen funciones de IA; no hace falta para mantener fuera la IA; también bloquea la exportación del chat que lee metaudit.
action-ig-sharing-and-reuse-title = Instagram: desactivar «Compartir y reutilizar»
action-ig-sharing-and-reuse-step-1 = Abra su perfil, después el menú y después «Compartir y reutilizar».
action-ig-sharing-and-reuse-step-2 = Desactive la opción que permite a otras personas reutilizar su contenido en Instagram y con funciones de IA de Meta. Puede faltar: al parecer llegó primero a Estados Unidos.
action-ig-sharing-and-reuse-reaches = Lo que otras personas pueden hacer con su contenido mediante la IA de Meta. No es un ajuste de entrenamiento, y ningún resultado de este informe cambia por él.
action-ig-sharing-and-reuse-caveat = Al parecer viene activada.
action-ads-other-businesses-title = Respuestas de la IA y anuncios: desactivar «Actividad de otras empresas»
action-ads-other-businesses-step-1 = En el Centro de cuentas, abra «Preferencias de anuncios».
action-ads-other-businesses-step-2 = Desactive «Actividad de otras empresas».
action-ads-other-businesses-reaches = Lo que otras empresas cuentan de usted a Meta. Se trata de personalización y anuncios, no de entrenamiento.
action-ads-other-businesses-caveat = No se conoce ningún ajuste para los chats con la IA en los anuncios.
action-ads-other-businesses-address-1 = Centro de cuentas
action-fb-limit-past-posts-title = Limitar las publicaciones antiguas a los amigos
action-fb-limit-past-posts-step-1 = Abra la dirección de abajo; o «Configuración y privacidad», «Configuración», «Publicaciones», que puede llamarse «Audiencia y visibilidad».
action-fb-limit-past-posts-step-2 = Toque «Limitar quién puede ver las publicaciones antiguas» y confirme.
action-fb-limit-past-posts-reaches = Sus propias publicaciones en su cronología que eran públicas o para amigos de amigos.
action-fb-limit-past-posts-caveat = Solo publicaciones propias; las audiencias personalizadas quedan como están, las personas etiquetadas las siguen viendo; no se puede deshacer en bloque; lo que antes se podía usar sigue siendo utilizable para ese tiempo.
action-fb-limit-past-posts-address-1 = Limitar publicaciones antiguas
action-fb-activity-log-title = Archivar, eliminar o limitar sus publicaciones
action-fb-activity-log-step-1 = Abra el registro de actividad en la dirección de abajo.
action-fb-activity-log-step-2 = Filtre por tipo y fecha y elija muchas a la vez: archivar, mover a la papelera o cambiar la audiencia donde se ofrezca.
action-fb-activity-log-step-3 = Para una sola publicación: los tres puntos y después «Editar audiencia».
action-fb-activity-log-reaches = Sus publicaciones, comentarios y reacciones, uno a uno o muchos a la vez.
action-fb-activity-log-caveat = Vale para el futuro. Un comentario tiene la audiencia de la publicación en la que está, así que lo único que se puede hacer es borrarlo.
action-fb-activity-log-address-1 = Registro de actividad
action-fb-trash-now-title = Eliminar lo que está en el archivo o en la papelera
action-fb-trash-now-step-1 = Abra el registro de actividad, después «Archivo» o «Papelera», y elimine lo que no quiera conservar.
action-fb-trash-now-reaches = Lo que ahora está oculto y antes pudo ser público.
action-fb-trash-now-caveat = Eliminar detiene solo el uso futuro; en la papelera queda 30 días, después tarda hasta 90 días, y hasta 90 más para las copias de seguridad.
action-fb-trash-now-address-1 = Eliminación
action-fb-group-delete-before-leaving-title = Eliminar sus publicaciones y comentarios antes de salir del grupo
action-fb-group-delete-before-leaving-step-1 = En el grupo, abra «Tu contenido»; o filtre el registro de actividad por grupos.
action-fb-group-delete-before-leaving-step-2 = Elimine sus publicaciones y comentarios, y solo después salga.
action-fb-group-delete-before-leaving-reaches = Sus publicaciones y comentarios en grupos.
action-fb-group-delete-before-leaving-caveat = Salir sin más los deja ahí; eliminar detiene solo el uso futuro.
action-fb-group-delete-before-leaving-address-1 = Registro de actividad
action-fb-delete-public-activity-title = Eliminar o retirar publicaciones de páginas, reseñas y anuncios
action-fb-delete-public-activity-step-1 = Publicaciones, comentarios y reseñas: búsquelos en el registro de actividad y elimínelos.
action-fb-delete-public-activity-step-2 = Anuncios: «Marketplace», «Tus anuncios».
action-fb-delete-public-activity-reaches = Lo que está en páginas, en canales y en Marketplace, donde todo el mundo puede verlo.
action-fb-delete-public-activity-caveat = Eliminar detiene solo el uso futuro.
action-fb-delete-public-activity-address-1 = Registro de actividad
action-fb-profile-details-title = Comprobar qué muestra su perfil
action-fb-profile-details-step-1 = Abra su perfil y después «Editar detalles públicos».
action-fb-profile-details-step-2 = Recorra «Comprobación rápida de privacidad» para el cumpleaños, los datos de contacto y lo demás.
action-fb-profile-details-reaches = Los datos de su perfil, cada uno con su propia audiencia.
action-fb-profile-details-caveat = El nombre, el nombre de usuario y la foto del perfil siguen siendo públicos; una imagen sin rostro es una opción.
action-fb-profile-details-address-1 = Página de ayuda
action-fb-remove-tag-title = Quitar una etiqueta en Facebook y revisar las nuevas
action-fb-remove-tag-step-1 = En la foto o publicación: los tres puntos y después «Eliminar etiqueta». Para las nuevas: la configuración de etiquetas.
action-fb-remove-tag-reaches = Su nombre en lo que publicaron otras personas, no la imagen misma.
action-fb-remove-tag-caveat = La foto sigue siendo tan pública como era.
action-fb-remove-tag-address-1 = Página de ayuda
action-ig-remove-tag-title = Quitar una etiqueta en Instagram y revisar las nuevas
action-ig-remove-tag-step-1 = En la foto: tóquela, toque su nombre y después «Eliminarme de la publicación». Para las nuevas: la configuración de etiquetas.
action-ig-remove-tag-reaches = Su nombre en lo que publicaron otras personas, no la imagen misma.
action-ig-remove-tag-caveat = La foto sigue siendo tan pública como era.
action-ig-remove-tag-address-1 = Página de ayuda
action-fb-camera-roll-off-title = Desactivar el procesamiento del carrete en la nube
action-fb-camera-roll-off-step-1 = Facebook: «Configuración», «Sugerencias para compartir del carrete», desactivar.
action-fb-camera-roll-off-reaches = Las imágenes de su teléfono que no publicó.
action-fb-camera-roll-off-caveat = La eliminación empieza a los 30 días.
action-ig-private-account-title = Hacer privada la cuenta de Instagram
action-ig-private-account-step-1 = Instagram: «Configuración», «Privacidad de la cuenta», «Cuenta privada», activar.
action-ig-private-account-reaches = Todas las publicaciones, historias y reels de la cuenta, también los antiguos, a partir de ese momento.
action-ig-private-account-caveat = El nombre, el nombre de usuario y la foto siguen siendo públicos; los comentarios en publicaciones públicas de otras personas permanecen; una cuenta de empresa debe cambiar antes de tipo; lo que antes se podía usar sigue siendo utilizable para ese tiempo.
action-ig-private-account-address-1 = Página de ayuda
action-ig-archive-or-delete-title = Archivar o eliminar publicaciones
action-ig-archive-or-delete-step-1 = Una publicación: los tres puntos. Muchas a la vez, en Instagram: «Tu actividad», «Fotos y vídeos».
action-ig-archive-or-delete-reaches = Las publicaciones que elija, a partir de ese momento.
action-ig-archive-or-delete-caveat = Vale para el futuro; lo que antes se podía usar sigue siendo utilizable para ese tiempo.
action-th-private-profile-title = Hacer privado el perfil de Threads
action-th-private-profile-step-1 = Threads: «Configuración», «Privacidad», «Perfil privado», activar.
action-th-private-profile-reaches = Todas las publicaciones y respuestas en Threads, a partir de ese momento.
action-th-private-profile-caveat = El nombre, el nombre de usuario, la foto y la presentación siguen siendo públicos; lo que antes se podía usar sigue siendo utilizable para ese tiempo.

## Regions; in English in src/policy/regions.toml

region-eu-name = UE y EEE
region-eu-personalisation = al parecer, allí no se ha lanzado
region-uk-name = Reino Unido
region-uk-personalisation = al parecer, allí no se ha lanzado
region-ch-name = Suiza
region-ch-personalisation = allí no se sabe nada de ello
region-us-name = Estados Unidos
region-ca-name = Canadá
region-br-name = Brasil
region-au-name = Australia
region-jp-name = Japón
region-kr-name = Corea del Sur
region-kr-personalisation = al parecer, allí no se ha lanzado
region-row-name = resto del mundo

## What is seen while the program works

progress-reading = leyendo { $file }
progress-soon = queda menos de un minuto
progress-minutes =
    { $n ->
        [one] queda { $n } minuto aproximadamente
       *[other] quedan unos { $n } minutos
    }
progress-hours =
    { $n ->
        [one] queda { $n } hora aproximadamente
       *[other] quedan unas { $n } horas
    }

## What a batch of exports came to

batch-heading = Lo que dieron las exportaciones
batch-case = Caso
batch-ended = Resultado
batch-items = Contenidos
batch-audited = examinado
batch-some-unread = examinado, pero una parte no se pudo leer
batch-failed = sin informe
batch-cases =
    { $n ->
        [one] { $n } caso
       *[other] { $n } casos
    }
batch-with-unread =
    { $n ->
        [one] Una parte de { $n } caso no se pudo leer; su informe la nombra
       *[other] Una parte de { $n } casos no se pudo leer; sus informes la nombran
    }
batch-without-report =
    { $n ->
        [one] { $n } caso no tiene informe
       *[other] { $n } casos no tienen informe
    }
batch-step = { $n } de { $all }  { $case }: { $ended }
batch-step-known = { $n } de { $all }  { $case }: { $ended }, ya hecho
batch-left = No se miraron, porque nada dice que sean exportaciones: { $files }. La que lo sea lleva una línea en cases.csv.

## What is damaged, or why a thing cannot be read

detail-no-file = no existe ese archivo
detail-no-entry = no existe esa entrada
detail-closed = no se pudo abrir la entrada
detail-gaps = tiene huecos, como solo los escribe GNU tar
detail-cut-off = está cortado
detail-tar-ends = el tar termina a la mitad
detail-page-cut-off = la página está cortada
detail-no-header = contiene otra cosa donde debería empezar un archivo
detail-nowhere = ninguna entrada empieza donde dice el zip
detail-not-unpacked = no se puede descomprimir
detail-not-opened = no se puede abrir
detail-split = es un trozo de un zip dividido
detail-packed = está comprimido de una forma que aquí no se abre: { $packing }
detail-miscounted = su final cuenta { $counted } entradas, su directorio enumera { $held }
detail-too-short = contiene { $held } bytes, el zip dice { $said }
detail-long-text = un texto en él supera { $limit } bytes
detail-refused = { $fault }
detail-odd = { $note }
detail-told = { $says }

## Inputs that could not be opened

input-missing = { $path }: no existe ese archivo o carpeta
input-unreadable = { $path }: no se puede leer: { $detail }
input-not-an-archive = { $path }: no es ni un zip ni una carpeta
input-packed = { $path }: está comprimido de una forma que aquí no se abre: { $packing }
input-tar = { $path }: este tar está dañado: { $detail }
input-cut-off = { $path }: este zip está cortado: su descarga no está completa
input-damaged = { $path }: este zip está dañado: { $detail }
input-document = { $path }: es un documento, no una exportación: { $sort }
input-split = { $path }: es un trozo de un zip dividido
input-not-opened = { $path }: { $detail }
input-too-many-entries = más de { $limit } archivos: esto no es una exportación de datos

## Why there is no audit

reading-no-export = no se encontró ninguna exportación de datos de Meta
reading-inside = no se encontró ninguna exportación de datos de Meta, pero sí un archivo comprimido que aquí no se abre: { $path }
reading-of-the-phone = no se encontró ninguna exportación de datos de Meta, pero sí un archivo cifrado que WhatsApp guarda en el teléfono: { $path }
reading-damaged = { $input }: no se puede leer nada: { $path }: { $fault }
reading-two-downloads = son dos descargas de una misma cuenta de { $platform } ({ $name })
reading-two-unnamed = son dos descargas de una misma cuenta de { $platform } (no dicen de quién es)
reading-several-people = son exportaciones de { $n } personas, cuyas cifras no se suman: { $names }
reading-temporary = no se puede usar el archivo temporal: { $why }
reading-stopped = interrumpido
reading-pack = versión de la política: { $why }

## Why an answer is not taken

answer-at = { $place }: { $what }
answer-line = línea { $line }
answer-line-of = { $file }: línea { $line }
answer-file = el archivo
answer-toml = { $says }
answer-form = no tiene la forma IDENTIFICADOR=RESPUESTA
answer-choice-missing = después de «=» va public, private o unknown
answer-no-choice = «{ $text }» no es una respuesta: escriba public, private o unknown
answer-days-backwards = «until» es anterior a «since»
answer-group-days = una respuesta sobre un grupo vale para todo el tiempo; quite «since» y «until»
answer-again = «{ $id }» ya se respondió ({ $place }: { $other })
answer-overlaps = «{ $id }» coincide en parte con otra respuesta ({ $place }: { $other })
answer-which = hay { $n } cuentas de { $platform }: indique cuál, por ejemplo { $example }
answer-stranger = estas respuestas son para { $accounts }, y esta exportación es de { $account }; si es la misma persona, añádala en «accounts»
id-platform = un identificador empieza por una plataforma, como facebook.timeline:2011..2016; este por «{ $id }»
id-topic = sobre «{ $topic }» no hay nada que responder
id-rest = a «{ $topic }» no puede seguirle «:{ $rest }»
id-days = «{ $text }» no es un periodo, como 2011..2016 o 2011-05-01..2016-12-31
id-day = «{ $text }» no es ni un año ni un día (AAAA-MM-DD)
id-backwards = «{ $text }» termina antes de empezar
objection-no-day = «{ $text }» no es un día, como 2025-05-20
objection-no-form = «{ $text }» no es un formulario: escriba facebook, instagram o whatsapp
given-region = no existe la región { $code }; se conocen { $known }
given-region-and = { $one }, { $rest }
given-region-known = { $code } ({ $name })

## Why there is no letter

letter-no-region = no se sabe dónde vive, y una carta se apoya en el derecho de ese lugar
letter-no-item = ningún contenido tiene aquí el identificador { $id }
letter-temporary = no se puede leer el archivo temporal: { $why }

## What the system and readers of files say; in English in their own words

system-not-found = este archivo o esta carpeta no existe
system-not-allowed = no se permite el acceso
system-is-folder = es una carpeta
system-no-folder = no es una carpeta
system-no-room = no queda espacio en el disco
system-read-only = el disco es de solo lectura
system-no-text = el contenido no se puede leer
system-cut-off = termina demasiado pronto
system-no-json = no es un JSON de la forma esperada
system-no-toml = no está escrito en la forma esperada
system-no-csv = no es una tabla de la forma esperada

## The letter. What stands in [brackets] stays, for whoever sends it to fill in

letter-draft = BORRADOR, hecho con metaudit el { $today } a partir de la exportación propia. Léalo, cámbielo, complete lo que está entre [corchetes] y fírmelo. Esto no es asesoramiento jurídico. metaudit no envía nada; lo hace usted.
letter-date =
    {"["}Lugar], { $today }
letter-to = A { $controller }
letter-address =
    {"["}dirección postal]
letter-subject = Oposición al uso de mis datos personales para inteligencia artificial y solicitud de acceso
letter-greeting = Muy señores míos:
letter-who = Les escribo sobre estas cuentas mías:
letter-account = { $platform }: { $name }; dirección de correo o número de teléfono de la cuenta: [completar]
letter-account-name = nombre { $name }
letter-account-username = nombre de usuario { $username }
letter-account-unknown =
    {"["}nombre de la cuenta]
letter-linked = Estas cuentas [están / no están] unidas en un mismo Centro de cuentas.
letter-objected = Ya me opuse el { $day } con { $platform }. Les ruego que confirmen también esa oposición.
letter-objection-heading = Oposición
letter-objection = { $law_objection }, me opongo a todo uso de mis datos personales para desarrollar, entrenar, ajustar o evaluar inteligencia artificial. Esto se refiere a mi contenido público, a mis interacciones con la IA de Meta, también en WhatsApp, y a los datos sobre mí en lo que otras personas publicaron.
letter-grounds-heading = Motivos relacionados con mi situación
letter-grounds =
    {"["}Con sus propias palabras, por ejemplo: publicaciones que hice hace años para otros lectores; imágenes de niños; datos sobre salud, creencias u opiniones; comentarios cuyo público fijó otra persona. Bastan dos frases.]
letter-restriction-heading = Limitación
letter-restriction = { $law_restriction }, les pido que no usen estos datos de este modo mientras examinan mi oposición.
letter-erasure-heading = Supresión
letter-erasure = { $law_erasure }, les pido que supriman estos datos de los conjuntos formados para el entrenamiento.
letter-access-heading = Acceso
letter-access = { $law_access }, les pido que me digan:
letter-figures-heading = Lo que sé
letter-figures = Según mi propia exportación, y según su política tal como la entiendo: de { $items } contenidos que creé o que me describen, { $in_scope } entran en la política sobre el entrenamiento, en { $undecided } no se puede determinar, y sobre { $not_stated } no encontré ninguna declaración suya. La exportación contiene { $to_ai } mensajes míos a la IA de Meta.
letter-undecided = Por qué en estos no se puede determinar:
letter-undecided-reason = { $n }: { $why }
letter-by-objection = { $n } más quedan fuera solo porque me opuse. Sin mi oposición entrarían en la política, o no se podría determinar. Les ruego que confirmen que no los utilizan.
letter-confirmation-heading = Confirmación
letter-confirmation = Les ruego que confirmen por escrito desde qué fecha y para qué cuentas vale mi oposición. { $law_deadline }
letter-complaint = Me reservo el derecho de presentar una reclamación ante { $law_authority }.
letter-closing = Atentamente,
letter-signature =
    {"["}firma]
letter-sender =
    { $name }
    {"["}calle y número]
    {"["}código postal, localidad, país]
    {"["}dirección de correo]
letter-sender-unknown =
    {"["}su nombre]
letter-subject-request = Consulta sobre la oposición al uso de mis datos personales para inteligencia artificial, y solicitud de acceso
letter-reported = Las fuentes no coinciden en si ustedes ofrecen a las personas de la región { $region } una oposición al uso de sus datos personales para inteligencia artificial. Les ruego que me digan si es así, dónde está el formulario y qué alcanza. En ese caso, consideren esta carta mi oposición.
letter-restriction-plain = Les ruego que no usen estos datos de ese modo mientras lo examinan.
letter-erasure-plain = Les ruego que eliminen estos datos de los conjuntos formados para el entrenamiento.
letter-access-plain = Les ruego que me digan:
letter-in-scope = Por qué estos entran en ella:
letter-annex = Anexo: contenidos que nombro
letter-annex-item = { $day }, { $platform }, { $kind }: { $words }
letter-annex-no-words = sin texto
letter-annex-more = Otros { $n } que se eligieron no figuran aquí.
letter-access-point-1 = cuáles de mis datos se seleccionaron para el desarrollo de inteligencia artificial, de qué fechas y de qué fuentes
letter-access-point-2 = si se comunicaron, y a quién
letter-access-point-3 = cuánto tiempo se conservan para este fin
letter-access-point-4 = qué filtros se les aplicaron, y con qué resultado

## What the letter names of a law, by region

letter-law-eu-objection = Conforme al artículo 21, apartado 1, del Reglamento General de Protección de Datos (RGPD)
letter-law-eu-restriction = Conforme al artículo 18, apartado 1, letra d), del RGPD
letter-law-eu-erasure = Conforme al artículo 17, apartado 1, letra c), del RGPD
letter-law-eu-access = Conforme al artículo 15 del RGPD
letter-law-eu-deadline = El artículo 12, apartado 3, del RGPD fija para ello un plazo de un mes.
letter-law-eu-authority = una autoridad de control, según el artículo 77 del RGPD
letter-law-uk-objection = Conforme al artículo 21, apartado 1, del UK GDPR
letter-law-uk-restriction = Conforme al artículo 18, apartado 1, letra d), del UK GDPR
letter-law-uk-erasure = Conforme al artículo 17, apartado 1, letra c), del UK GDPR
letter-law-uk-access = Conforme al artículo 15 del UK GDPR
letter-law-uk-deadline = El artículo 12, apartado 3, del UK GDPR fija para ello un plazo de un mes.
letter-law-uk-authority = la Information Commissioner's Office (ICO)
letter-law-ch-objection = Conforme a la Ley Federal suiza de Protección de Datos (LPD)
letter-law-ch-restriction = Conforme a la LPD
letter-law-ch-erasure = Conforme a la LPD
letter-law-ch-access = Conforme a la LPD
letter-law-ch-authority = el Comisionado Federal de Protección de Datos y Transparencia (PFPDT)
letter-law-br-objection = Conforme a la Ley General de Protección de Datos de Brasil (LGPD)
letter-law-br-restriction = Conforme a la LGPD
letter-law-br-erasure = Conforme a la LGPD
letter-law-br-access = Conforme a la LGPD
letter-law-br-authority = la autoridad brasileña de protección de datos (ANPD)
letter-law-kr-objection = Conforme al derecho a que cese el tratamiento (artículo 37 de la ley coreana PIPA, según lo citan ONG)
letter-law-kr-authority = la Comisión de Protección de la Información Personal (PIPC)
