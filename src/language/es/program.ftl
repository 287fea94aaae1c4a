### What only the program says in Spanish: on the terminal, and never in the browser edition.

## What failed

failed-at = { $path }: { $why }
failed-several-in-one = un solo archivo no puede contener los informes de { $n } personas
failed-person-beside-another = { $accounts }: estos datos están en la misma carpeta o zip que los de otra persona
failed-report-given = { $path }: es un informe de metaudit, no una exportación
failed-folder-empty = { $path }: esta carpeta está vacía
failed-nothing-in-folder = { $path }: en esta carpeta no se encontró ninguna exportación de datos de Meta
failed-empty-file = { $path }: no se encontró ninguna exportación de datos de Meta; el archivo está vacío
failed-text-file = { $path }: no se encontró ninguna exportación de datos de Meta; es un texto
failed-other-file = { $path }: no se encontró ninguna exportación de datos de Meta; es un archivo de otro tipo
failed-zip-empty = { $path }: este archivo zip está vacío
failed-zip-locked = { $path }: este archivo zip está protegido con contraseña
failed-zip-of-others =
    { $n ->
        [one] { $path }: no se encontró ninguna exportación de datos de Meta; el zip contiene { $n } archivo de otro tipo
       *[other] { $path }: no se encontró ninguna exportación de datos de Meta; el zip contiene { $n } archivos de otro tipo
    }
failed-ending = { $path }: a esta terminación no le corresponde ninguna forma de informe
failed-other-report = { $path }: ahí hay un informe sobre otra cosa: { $other }; este es sobre { $mark }
failed-foreign-file = { $path }: ya hay un archivo, y no es un informe de metaudit
failed-unreadable-file = { $path }: ya hay un archivo, y no se puede leer: { $why }
failed-no-folder = { $path }: no existe la carpeta donde guardarlo
failed-is-folder = { $path }: es una carpeta
failed-is-input = { $path }: es uno de los archivos que se leen
failed-inside-input = { $path }: está dentro de una carpeta que se lee
failed-too-large = ocupa más de { $limit } bytes, algo que no ocurre con estos archivos
failed-none-found = no se encontró ninguna exportación en estas carpetas: { $folders }
failed-no-pack = no existe la versión { $id } de la política
failed-no-pack-in-folder = { $path }: en esta carpeta no hay ninguna versión de la política: ninguno de sus archivos termina en .toml
failed-too-many-packs = { $path }: en esta carpeta hay más de { $limit } versiones de la política
failed-letter-ending = { $path }: a esta terminación no le corresponde ninguna forma de carta
failed-letter-taken = { $path }: ya hay un archivo, y quizá usted haya escrito en él
failed-diff-ending = { $path }: a esta terminación no le corresponde ninguna forma de comparación
failed-diff-taken = { $path }: ya hay un archivo, y no es una comparación de metaudit
failed-batch-no-folder = { $path }: esta carpeta no existe
failed-batch-nothing = { $path }: en esta carpeta no se encontró ninguna exportación
failed-batch-other = { $path }: en esta carpeta se empezó un lote con otras opciones o con otra versión
failed-batch-taken = { $path }: esta carpeta contiene otra cosa
failed-case = { $path }: caso { $name }: { $why }
failed-row = { $path }: fila { $row }: { $why }
failed-threads = no se pueden iniciar los hilos: { $why }
failed-signal = no se puede interceptar Ctrl-C: { $why }
failed-terminal = { $why }
failed-print = no se puede escribir el resultado: { $why }
failed-stopped = interrumpido

## Why a report is not written

unwritten-why = { $path }: no se puede guardar el informe: { $why }
unwritten-not-allowed = no tiene permiso para escribir ahí
unwritten-no-folder = la carpeta no existe
unwritten-no-room = no queda espacio en el disco
unwritten-read-only = en este disco no se puede escribir nada
unwritten-is-folder = hay una carpeta con ese nombre
unwritten-too-many-open = este programa no puede abrir más archivos

## What is wrong with the table of a batch

case-two-regions = dos regiones
case-two-answers = dos archivos de respuestas
case-two-names = dos nombres en los chats
case-no-columns = no tiene las columnas case y path
case-no-column = no existe la columna { $name }
case-unnamed = no nombra ningún caso

## What to do about a failure

do-this = Qué hacer: { $hint }.
do-diff-or-newest = para ver qué ha cambiado: metaudit diff { $old } { $new }; o tomar la más reciente con --newest
do-one-or-newest = dar solo una de ellas o tomar la más reciente con --newest
do-each = hacer un informe para cada persona: metaudit { $paths } --each; si todo es suyo, añadir --one-person
do-check-path = comprobar la ruta; para no equivocarse, arrastrar el archivo al terminal
do-near = comprobar la ruta; existe { $path }
do-download-whole = descargarlo de nuevo de Meta y esperar a que la descarga termine
do-join = unir los trozos, o descomprimirlos con un programa como 7-Zip y dar la carpeta
do-zip-or-folder = dar el archivo zip que envió Meta o la carpeta donde se descomprimió
do-plain-text = guardarlo como texto sin formato (.txt) si es un chat; si no, dar el archivo zip que envió Meta
do-only-zips = dar solo los archivos zip que envió Meta
do-zip = dar el archivo zip que envió Meta
do-may-read = comprobar que tiene permiso para leerlo
do-more-files = permitirle abrir más archivos (ulimit -n 1024 en la misma terminal) e intentarlo de nuevo
do-copy = copiarlo a otro disco y dar esa copia
do-download = descargarlo de nuevo de Meta
do-download-or-export = descargarlo de nuevo de Meta o exportar de nuevo el chat
do-unpack = descomprimirlo con el programa que lo creó y dar la carpeta
do-password = descomprimirlo con su contraseña y dar la carpeta
do-export-chat = exportar el chat en WhatsApp (abrirlo, luego «Más» y «Exportar chat») y dar ese archivo
do-give = dar el zip o la carpeta de una exportación de Facebook o Instagram («Descargar tu información»), en JSON o HTML, o un chat exportado de WhatsApp
do-one-person = dar solo las exportaciones de una misma cuenta de una misma persona
do-nothing-written = no se guardó ningún informe
do-written-stays = lo que se guardó se conserva
do-room = liberar espacio en el disco o elegir otro lugar con -o ARCHIVO
do-print = comprobar adónde se envía: quizá ya no quede espacio
do-mend-line = corregir esa línea o quitarla
do-region-or-policy = elegir la región con --region o, con --policy, una versión que valga para ella
do-elsewhere = elegir otro lugar con -o ARCHIVO
do-force = moverlo, elegir otro lugar con -o ARCHIVO o reemplazarlo con --force
do-report = dar un informe escrito por -o report.json
do-report-or-export = dar un informe escrito por -o report.json o la propia exportación
do-item-ids = los identificadores de los contenidos están en todos los informes
do-letter-ids = los identificadores de los contenidos están en el informe: en la página, junto a cada contenido, y en los informes JSON y CSV
do-question-ids = los identificadores de las preguntas están en el informe; metaudit ask también los muestra
do-answers-path = comprobar la ruta de las respuestas; las escribe metaudit ask
do-one-thread = probar con --threads 1
do-endings = usar una de estas: { $endings }, o dar una carpeta que exista
do-parquet = solo lo escribe un programa compilado con `--features parquet`; .jsonl contiene lo mismo
do-letter-endings = usar .docx, .html (una página para imprimir), .md o .txt
do-diff-endings = usar .html, .md o .json
do-make-folder = crear la carpeta o elegir otro lugar con -o ARCHIVO
do-packs = docs/packs.md explica qué contiene una versión; metaudit policy show ID muestra una como modelo
do-pack-list = metaudit policy list las enumera
do-pack-path = comprobar la ruta de la versión
do-path = comprobar la ruta
do-our-error = es un error nuestro; comuníquelo, por favor
do-say-region = decir dónde vive, con --region o en el archivo de respuestas
do-folder-of-reports = dar una carpeta con -o: en ella cada informe recibe su propio nombre
do-folder-each = poner lo de cada persona en una carpeta aparte
do-drag = arrastrar a esta ventana el archivo zip que envió Meta, después de la palabra metaudit y un espacio
do-unredacted = dar la exportación o un informe escrito sin --redact
do-one-account = dar dos informes o exportaciones de una misma cuenta
do-batch-folder = dar la carpeta en la que están las exportaciones
do-batch-options = dar las mismas opciones, elegir otra carpeta con -o o empezar de nuevo con --force
do-new-folder = dar una carpeta nueva o vacía
do-once = escribir cada dato una sola vez por caso
do-columns = las columnas son case, path, region, objected_on, answers y me; docs/many-exports.md las muestra
do-rest = el resto se examinó; consiga de nuevo lo que se nombra aquí o prescinda de ello

## Why a report is not explained or compared

report-no-report = no es un informe JSON que esta versión de metaudit sepa leer: { $why }
report-not-said = no indica { $schema }
report-not-of = no dice sobre qué es
report-too-many-threads = contiene más de { $limit } conversaciones
report-no-item = en este informe no hay ningún contenido con el identificador { $id }
report-redacted = este informe está anonimizado: sin textos ni identificadores no se pueden reconocer los contenidos
report-unlike = son dos cuentas distintas: { $old } y { $new }

## What is typed wrongly

given-day = «{ $text }» no indica un día sin ambigüedad; escríbalo así: 2025-05-20
given-language = los idiomas son { $codes } y { $last }

## When nothing is given: looking for exports

found-intro = Esto parecen exportaciones de sus datos, las más recientes primero:
found-which = ¿Cuál? Escriba un número, o varios separados por comas. Intro sin más toma la primera, q termina.
found-numbers = escriba números del 1 al { $most }
found-saved = guardada el { $day }
found-no-day = sin fecha
found-no-name = sin nombre
found-parts = { $parts } partes
found-and = {" "}y{" "}
found-open = ¿Abrir la página ahora? Intro la abre, n no.
found-not-opened = No se pudo abrir la página; abra { $path } en un navegador.

## metaudit ask

put-intro = Sobre { $undecided } contenidos, la exportación no permite decidir. Cada respuesta resuelve algunos y se guarda al momento.
put-how = Escriba su respuesta y pulse Intro. Intro sin más omite una pregunta, «atrás» vuelve a la anterior, q termina.
put-number = { $number } de { $all }. { $ask }
put-settles = Resuelve { $settles } de los { $left } que quedan.
put-choices = 1 sí, todo el mundo (público)   2 no, solo algunas personas o nadie (privado)   3 no lo sé, o ambas cosas
put-choices-group = 1 público: todo el mundo ve lo que contiene   2 privado: solo los miembros   3 no lo sé
put-type = escriba 1, 2 o 3; Intro sin más omite, «atrás» vuelve, q termina
put-region = ¿Dónde vive? La política de Meta cambia según la región. Escriba eu, ch, uk, us, ca, br, au, jp, kr o row (resto del mundo), o el código de su país.
put-people = ¿Quién es usted en sus chats? Los archivos no lo dicen. Escriba su nombre tal como aparece ahí: { $names }.
put-people-more = ¿Quién es usted en sus chats? Los archivos no lo dicen. Escriba su nombre tal como aparece ahí: { $names } y otros.
put-nobody = nadie con ese nombre escribe en ellos
put-objection = ¿Se opuso a que Meta use sus datos para la IA? Si es así, escriba el día, por ejemplo 2025-05-20 o 20 de mayo de 2025; precedido del formulario si usó solo uno: facebook=, instagram= o whatsapp= (mensajes con IA). Si no se opuso, escriba no.
put-nothing = Nada de lo que usted pudiera decir resolvería más.
put-written = { $path }: { $written } de { $all } preguntas, las que más deciden. Rellénelo y ejecute después: metaudit { $command }

## What is typed as an answer: words apart, any of which is understood

typed-back = atrás atras volver
typed-no = no nunca ninguno ninguna
typed-public = público publico sí si siempre
typed-private = privado
typed-unknown = desconocido ambos ambas
typed-skip = omitir
typed-quit = salir

## metaudit letter

draft-written = { $path }: un borrador. Léalo, complete lo que está entre [corchetes] y envíelo usted. No es asesoramiento jurídico.

## metaudit policy

policies-pack = { $name }  desde { $from }, comprobada { $checked }, texto más reciente { $seen }
policies-corrected = { $pack }; corregida por una revisión superior
policies-none = ninguna versión: { $why }
policies-unverified = no se pudo verificar nada
policies-end = Una versión vale desde su día hasta la siguiente de su región. metaudit policy show ID muestra una.
policies-valid = { $path }: { $name } es una versión válida ({ $family }), con { $rules } reglas

## metaudit formats

formats-paths = Las rutas parten de la carpeta de actividad de una exportación (your_facebook_activity, your_instagram_activity ...). * vale por cualquier nombre dentro de una carpeta, ** por cualquier ruta. Entre paréntesis: en cuántas de 27 exportaciones reales se vio el archivo.
formats-pages = Exportaciones en HTML: la página del mismo nombre (.html en vez de .json) se lee como ese archivo, en las formas desde 2018; antes, las páginas de la carpeta html, con el perfil, los álbumes y las conversaciones al lado. Una página muestra menos que el JSON: ningún número de publicación, horas al segundo o al minuto, y las de Facebook sin zona horaria.
formats-read = { $platform }: leído contenido por contenido
formats-title = { $title } ({ $known })
formats-seen = visto en { $layouts } de 27 exportaciones reales
formats-documented = solo descrito por terceros
formats-reads = Se lee: { $text }
formats-cannot-tell = No se puede saber: { $text }
formats-counted = { $platform }: datos de la cuenta, contados por clase
formats-category = { $category } ({ $files } archivos)
formats-file = { $paths } ({ $layouts })
formats-file-documented = { $paths } (descrito)
formats-new = { $platform }: archivos nuevos para este programa, según su carpeta
formats-folder-counted = { $folder }: datos de la cuenta ({ $category })
formats-folder-by-shape = { $folder }: leído por su forma ({ $kind })

## metaudit explain

explained-time = Fecha: { $time }
explained-not-known = no se sabe
explained-surface = Está en: { $text }
explained-state = Estado: { $text }
explained-place = Lugar: { $text }
explained-field = Campo: { $text }
explained-words = Texto: { $text }
explained-media = Imagen o vídeo: { $text }
explained-origin = En la exportación: { $place }
explained-record = { $file }, registro { $record }
explained-record-under = { $file }, { $field }, registro { $record }
explained-line = { $file }, línea { $record }
explained-seen = Quién podía verlo
explained-today = el día de la exportación: { $seen }
explained-since = en algún momento desde que empezó el entrenamiento: { $seen }
explained-interval = desde { $from } hasta { $to }: { $seen }
explained-interval-told = desde { $from } hasta { $to }: { $seen }, según usted
explained-beginning = el principio
explained-now = ahora
explained-sure = { $is } ({ $sure })
explained-open = no permite decidir
explained-clue = { $says }, { $strength }
explained-outcome = Qué significa la política: { $outcome } (regla { $rule }, { $sure }, { $status })
explained-eligible = utilizable desde { $from }
explained-eligible-to = utilizable de { $from } a { $to }
explained-rule = La regla ({ $pack }): { $text }
explained-quoted-from = citado del texto para { $region }: { $words }
explained-against = En contra: { $claim }
explained-advice = Lo que puede hacer (vale para el futuro; los menús pueden llamarse ya de otro modo)

## What is wrong with a pack

pack-in-file = { $file }: { $fault }
pack-line = línea { $line }: { $what }
pack-key = { $key }: { $what }
pack-form = { $what }
pack-version-date = su fecha es la de la política, { $day }
pack-none = no existe la versión { $name }
pack-none-listed = no existe la versión { $name }; `metaudit policy list` las enumera
pack-bare = un dominio solo no lleva a ninguna parte; déjelo vacío si no se conoce la dirección
pack-no-address = sin dirección, `archive` debe decir dónde se leyó el texto
pack-bare-action = un dominio sin nada detrás
pack-no-row = ninguna fila de las notas tiene este identificador
pack-calming = { $id } tranquiliza, y donde nada está dicho nadie puede hacerlo
pack-needs-of = { $id } es un texto para { $region }: citarlo exige of = "{ $region }"
pack-no-text-for = { $id } no es un texto para { $region }
pack-own-text = { $id } es un texto para la propia región de la versión, no solo para { $region }
pack-no-status = no dice ni offered, ni reported, ni not_found
pack-older-word = es la palabra antigua para `status`, que también figura
pack-not-cited = no se cita nada para { $region }
pack-not-cited-apart = no se cita nada para { $region }, que es distinta
pack-not-for = la versión no es para { $region }
pack-no-regions = una versión vale al menos para una región
pack-checked-early = se comprobó antes del texto más reciente
pack-text-early = el texto más reciente es anterior a la política
pack-training-late = el entrenamiento empieza después de la primera política
pack-not-older = lo que se reemplaza no es más antiguo
pack-no-change = ningún [[change]] dice qué es distinto
pack-id-twice = este identificador figura dos veces
pack-no-source = no existe la fuente { $id }
pack-bare-citation = { $id } se cita sin cita textual ni afirmación
pack-no-citation = una regla necesita al menos una referencia
pack-counter-days = { $id } habla hasta un día anterior al primero
pack-same-voice = { $id } es la propia voz citada, de la misma fecha
pack-no-caveat = no existe la salvedad { $id }
pack-no-action = no existe la acción { $id }
pack-needs-primary = una exclusión necesita una fuente de primera mano
pack-tie = { $id } tiene la misma prioridad, y ambas pueden aplicarse a lo mismo
pack-no-catch-all = la regla de menor prioridad debe aplicarse a todo: match = {"{}"} y sin `when`
pack-no-objection = falta la tabla [objection]
pack-no-rule-in = { $name } no tiene la regla { $id }
pack-no-action-in = { $name } no tiene la acción { $id }
pack-not-quoted = { $name } no cita en ninguna parte «{ $text }»
pack-not-said = { $name } no dice en ninguna parte «{ $text }»
pack-other-region =
    { $n ->
        [one] { $packs } vale para { $regions }; la región es { $region } ({ $origin })
       *[other] { $packs } valen para { $regions }; la región es { $region } ({ $origin })
    }
pack-no-family = ninguna versión trata de { $family }
pack-same-day = { $one } y { $other } empiezan ambas el { $day } en { $region }
pack-held = otro archivo contiene también { $name }

## Words of closed lists in a JSON report, as metaudit explain says them; in English they are those of the report

said-own-profile = su perfil
said-other-profile = el perfil de otra persona
said-page = una página
said-group = un grupo
said-channel = un canal
said-marketplace = Marketplace
said-conversation = una conversación
said-live = visible
said-draft = borrador
said-pending = pendiente de aprobación
said-archived = en el archivo
said-trashed = en la papelera
said-replaced = anterior
said-undetermined = sin determinar
said-high = seguro
said-medium = bastante seguro
said-low = dudoso
said-settled = sin disputa
said-contested = en disputa
said-unstated = sin declaración

## What is typed wrongly; in English the library that reads the command line says it

misuse-error = Error: { $what }
misuse-similar = Se escribe parecido: { $similar }
misuse-help = Más información con --help.
misuse-unknown-argument = { $arg } no se conoce aquí
misuse-no-value = { $arg } necesita un valor
misuse-value = «{ $value }» no es un valor válido para { $arg }
misuse-value-because = «{ $value }» no es un valor válido para { $arg }: { $why }
misuse-missing = falta { $arg }
misuse-conflict = { $arg } no se puede usar junto con { $other }
misuse-too-many = «{ $value }» es un valor de más para { $arg }
misuse-no-command = falta qué hay que hacer: { $arg }
misuse-unknown-command = { $arg } no es una orden conocida
misuse-other = no se entiende la orden

## Help; in English in src/program/cli.rs

help-usage = Uso
help-commands = Órdenes
help-arguments = Argumentos
help-options = Opciones
help-default = por defecto
help-help = Mostrar esta ayuda
help-version = Mostrar la versión
help-about = Dice, contenido por contenido, qué es público en una exportación de datos de Meta y qué abarca la política de Meta sobre el entrenamiento de la IA. Funciona sin conexión.
help-after =
    Códigos de salida: 0 examinado; 1 examinado, pero algunos archivos no se pudieron leer (el informe los nombra);
    2 uso incorrecto, ruta inexistente o informe que no se puede guardar; 3 nada que examinar;
    130 interrumpido.
help-paths = Archivos zip y carpetas de una o varias exportaciones; las partes y las plataformas pueden mezclarse, en cualquier orden. Sin nada, en un terminal: busca exportaciones en Descargas, en el escritorio y aquí, y pregunta cuál
help-outputs = Dónde guardar el informe; la terminación elige la forma: .html .json .jsonl .csv .md, y .parquet en un programa compilado para ello. Una carpeta recibe la página, con el nombre de su exportación. Se puede repetir [por defecto: metaudit-PLATFORM-ACCOUNT-DAY.html junto al primer PATH]
help-answers = Lo que usted le dijo a metaudit: el archivo que escribe `metaudit ask` [por defecto: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml junto al primer PATH, si existe]
help-assume = Probar una respuesta sin guardarla, por ejemplo facebook.group=private para todos los grupos. Se puede repetir
help-redact = Quitar de todos los informes los textos, nombres, imágenes, lugares y rutas de la exportación: así se pueden entregar a otros. En su lugar hay nombres neutros como «group 3»; los números, las fechas y las palabras propias de Meta se quedan
help-verbose = Mostrar las cifras y en qué se basan, no solo la respuesta
help-thumbnails = Copias pequeñas de imágenes en la página: primero las fotos del perfil, luego lo que Meta puede usar, luego lo que está pendiente; 0 para ninguna
help-language = El idioma de la página, del Markdown y del resumen. JSON y CSV están en inglés [por defecto: el del sistema, si es uno de ellos; si no, en]
help-region = Dónde vive: eu, ch, uk, us, ca, br, au, jp, kr o row (resto del mundo) [por defecto: lo que dice la exportación]
help-policy = Juzgar según sus propias versiones de la política (véase docs/packs.md) en vez de las incluidas: un archivo, o una carpeta de archivos .toml
help-me = Su nombre en los chats de WhatsApp y en una descarga de mensajes cifrados, que no dicen de quién son
help-objected-on = El día en que se opuso al entrenamiento de la IA, como AAAA-MM-DD; precedido del formulario si usó solo uno: facebook=, instagram= o whatsapp= (mensajes con IA). Sin formulario: Facebook, Instagram, Threads y la aplicación Meta AI. Se puede repetir
help-as-of = Juzgar a fecha de este día [por defecto: hoy]
help-threads = Hilos con los que leer [por defecto: los que tenga la máquina, como mucho 4]
help-quiet = No mostrar nada más que errores
help-one-person = Todo lo que se da es de una persona, aunque los nombres de las cuentas difieran
help-newest = De dos descargas de una cuenta, tomar la más reciente
help-force = Reemplazar también archivos que metaudit no escribió para esta exportación
help-no-progress = No mostrar el avance
help-each = Hacer un informe para cada persona cuyas exportaciones se dan
help-open = Abrir la página en cuanto esté guardada
help-formats-about = Enumerar lo que metaudit sabe leer y lo que de ello no se puede saber. (Un archivo con este nombre se da como ./formats.)
help-formats-language = El idioma de la lista [por defecto: el del sistema, si es uno de ellos; si no, en]
help-ask-about = Preguntar quién podía ver lo que la exportación no dice, y anotar sus respuestas
help-ask-more = Pregunta en el terminal, primero lo que más decide; cada respuesta se guarda al momento. Donde no hay terminal, escribe las preguntas en el archivo, para responderlas a mano.
help-ask-paths = Archivos zip y carpetas de una o varias exportaciones
help-ask-output = El archivo de respuestas; las que ya contiene se quedan [por defecto: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml junto al primer PATH]
help-ask-language = El idioma de las preguntas y de la página [por defecto: el del sistema, si es uno de ellos; si no, en]
help-diff-about = Decir qué cambió entre dos exámenes: lo nuevo, lo que ya no está, lo que ahora es público o privado, lo que Meta puede usar ahora o ha quedado fuera
help-diff-more = Cada uno de los dos es un informe JSON, como lo escribe `-o report.json`, o una exportación, que primero se examina. Los contenidos se reconocen por lo que son, sea cual sea su archivo o su formato.
help-diff-old = El de antes: un informe JSON, un archivo zip o una carpeta
help-diff-new = El de después
help-diff-outputs = Dónde guardar lo que cambió; la terminación elige la forma: .html .md .json. Se puede repetir
help-diff-language = El idioma de la página, del Markdown y del resumen [por defecto: el del sistema, si es uno de ellos; si no, en]
help-diff-answers = Lo que usted le dijo a metaudit: el archivo que escribe `metaudit ask`. Vale para las exportaciones; los informes quedan como están
help-batch-about = Examinar una carpeta con exportaciones de muchas personas: un informe para cada una y un resumen de todas
help-batch-more = Sigue después de un error, omite lo que ya está hecho y se puede detener y volver a empezar. Lo que es de una persona se reúne por las cuentas que nombran los archivos, o como diga un archivo cases.csv (docs/many-exports.md).
help-batch-folder = La carpeta de las exportaciones: archivos zip, y una carpeta para cada persona que tenga varios
help-batch-output = La carpeta de los informes, que se crea: una carpeta por caso con la página, el JSON y un contenido por línea; además, summary.csv y summary.html
help-batch-cases = Quién es quién: un archivo CSV con las columnas case, path, region, objected_on, answers y me [por defecto: cases.csv en la carpeta de las exportaciones, si existe]
help-batch-redact = Quitar los textos, nombres, imágenes, lugares y rutas de las exportaciones; los casos sin nombre en cases.csv se numeran
help-batch-thumbnails = Copias pequeñas de imágenes en cada página; 0 para ninguna
help-batch-language = El idioma de las páginas [por defecto: el del sistema, si es uno de ellos; si no, en]
help-explain-about = Explicar un contenido de un informe JSON: los indicios, la regla, su fuente y qué hacer
help-explain-report = El informe, como lo escribe `-o report.json`
help-explain-id = El identificador del contenido
help-explain-language = El idioma de la explicación [por defecto: el del sistema, si es uno de ellos; si no, en]
help-letter-about = Escribir el borrador de una carta de oposición y de solicitud de acceso, con las cifras del examen
help-letter-more = Deja en blanco lo que metaudit no puede saber y nombra solo lo que usted elija. No es asesoramiento jurídico.
help-letter-paths = Archivos zip y carpetas de una o varias exportaciones
help-letter-output = Dónde guardarla; la terminación elige la forma: .docx, .html (una página para imprimir), .md o .txt [por defecto: metaudit-letter-PLATFORM-ACCOUNT-DAY.md junto al primer PATH]
help-letter-language = Su idioma [por defecto: el del sistema, si es uno de ellos; si no, en]
help-letter-list = Nombrar en ella un contenido, por su identificador en el informe; o todos los de in_scope, undecided, not_stated u out_of_scope. Se puede repetir
help-letter-answers = Lo que usted le dijo a metaudit: el archivo que escribe `metaudit ask`
help-policy-about = Mostrar las versiones de la política según las que se juzga, o comprobar una propia
help-policy-language = El idioma [por defecto: el del sistema, si es uno de ellos; si no, en]
help-policy-list-about = Enumerar las versiones por región, y las regiones que no tienen ninguna
help-policy-show-about = Mostrar una versión entera en TOML, como comienzo de una propia
help-policy-show-id = Su nombre, como lo muestra `list`; sin número, la más reciente
help-policy-check-about = Decir qué está mal en una versión, con la línea y la clave
help-policy-check-file = La versión, en TOML

## The file of answers; in English in src/questions/file.rs

answers-head =
    # Lo que usted le dijo a metaudit sobre quién podía ver lo que creó. Nada de esto sale de este ordenador.
    #
    # Escriba en `choice` una de estas palabras, o déjelo vacío:
    #   "public"   todo el mundo podía verlo, aunque solo fuera un tiempo desde que empezó el entrenamiento de la IA
    #   "private"  solo podían algunas personas (amigos, seguidores, miembros), o nadie más
    #   "unknown"  no lo sabe, o una parte era una cosa y otra parte la otra
    #
    # Los años de una cronología se pueden cambiar, y dividir según lo recuerde:
    # facebook.timeline:2011..2014, o con días facebook.timeline:2011-05-01..2014-03-31.
    # `facebook.group` sin nombre responde por todos los grupos que no se nombran.
    # `since` y `until` son el primer y el último día para los que vale una respuesta; no cuenta para otros.
    # Si algo cambió, dé dos respuestas: una con until = "2025-12-31", otra con since = "2026-01-01".
    #
    # `region` es donde vive: eu, ch, uk, us, ca, br, au, jp, kr o row (resto del mundo), o el código de su país.
    # `me` es su nombre en los chats de WhatsApp y en una descarga de mensajes cifrados, que no dicen de quién son.
    # Si son las cuentas de alguien que murió, dígalo: memorialised = true
    # Si desactivó «Help improve our AI models» en Muse: muse_training_off = true
    # Si se opuso al entrenamiento de la IA, diga cuándo, con una tabla para cada formulario:
    #   [[objection]]
    #   on = "2025-05-20"
    #   form = "facebook"                       # facebook, instagram o whatsapp (mensajes con IA); sin nada, los dos primeros
    #   confirmed = true                        # si llegó la confirmación de Meta
    #   accounts = ["facebook[ada.example]"]    # sin nada, todas sus cuentas
    #
    # Para usarlo: metaudit EXPORT.zip --answers ESTE-ARCHIVO

## What is read of each kind of file, and what it cannot tell; in English in src/catalogue. What several say stands under the first

file-facebook-profile-reads = El nombre, el nombre de usuario, la presentación y cada otro valor del perfil como campo propio; los nombres anteriores; el cumpleaños.
file-facebook-profile-cannot-tell = Quién podía ver un campo: el perfil no recoge ningún público.
file-facebook-reels-reads = Los reels con su texto.
file-facebook-reels-cannot-tell = Quién podía verlos; en Facebook los reels son públicos por defecto, lo que la exportación no recoge.
file-facebook-posts-reads = Las publicaciones con sus imágenes, enlaces y acontecimientos importantes; las dirigidas a un grupo o a la cronología de otra persona, y las recomendaciones, según su título.
file-facebook-posts-cannot-tell = Quién podía ver una publicación: ninguna exportación de Facebook lo recoge. Dónde está una publicación, si no se conoce el idioma del título.
file-facebook-group-posts-reads = Las publicaciones en grupos, con el nombre del grupo si el título lo dice.
file-facebook-group-posts-cannot-tell = Si el grupo es público: ninguna exportación lo recoge.
file-facebook-pending-posts-reads = Las publicaciones de grupo que aún no estaban publicadas al hacer la exportación.
file-facebook-pending-posts-cannot-tell = Si se publicaron más tarde.
file-facebook-stories-reads = Las historias caducadas.
file-facebook-stories-cannot-tell = Quién podía ver una historia mientras estuvo visible.
file-facebook-polls-reads = Las encuestas con su pregunta y sus opciones.
file-facebook-polls-cannot-tell = Dónde estaba una encuesta, si su título no lo dice; quién podía verla.
file-facebook-wall-reads = Cuántas publicaciones hicieron otras personas en su cronología. Son palabras de otras personas, no contenidos suyos.
file-facebook-wall-cannot-tell = Quién podía verlos.
file-facebook-posts-elsewhere-reads = Las publicaciones en la cronología de otra persona o en una página, con el nombre de su titular.
file-facebook-posts-elsewhere-cannot-tell = Si el titular es una persona o una página, salvo las páginas que nombran otros archivos; quién podía ver la publicación.
file-facebook-archive-reads = Las publicaciones movidas al archivo. Ahora solo usted las ve.
file-facebook-archive-cannot-tell = Cuándo se archivaron y quién podía verlas antes.
file-facebook-trash-reads = Las publicaciones en la papelera, que Facebook borra en 30 días. Ahora solo usted las ve.
file-facebook-trash-cannot-tell = Quién podía verlas antes.
file-facebook-pinned-reads = Las publicaciones fijadas al principio de una cronología. La que también está en el archivo de publicaciones se enumera una vez.
file-facebook-pinned-cannot-tell = Quién podía verlas. No se dispuso de ningún archivo real con este nombre; se supone que tiene la forma de otras publicaciones.
file-facebook-posts-by-apps-reads = Las publicaciones que juegos, cuestionarios y otras aplicaciones hicieron en su cronología.
file-facebook-posts-by-apps-cannot-tell = Quién podía verlas y si usted las vio antes.
file-facebook-avatar-reads = El avatar.
file-facebook-avatar-cannot-tell = Nada sobre quién lo ve; Meta considera los avatares siempre públicos.
file-facebook-albums-reads = Los álbumes con sus imágenes. Los álbumes de fotos del perfil y de portada dan un contenido por imagen; su portada es la actual.
file-facebook-albums-cannot-tell = La audiencia de un álbum: existía, pero no se exporta.
file-facebook-photos-reads = Las fotos que no están en ningún álbum; las de una publicación forman parte de ella.
file-facebook-videos-reads = Los vídeos, también los que fueron en directo; los de una publicación forman parte de ella.
file-facebook-videos-cannot-tell = Quién podía verlos y cuáles fueron en directo.
file-facebook-group-comments-reads = Los comentarios en grupos, con el nombre del grupo.
file-facebook-comments-reads = Los comentarios, con el grupo o el nombre de quien publicó si el registro lo dice.
file-facebook-comments-cannot-tell = Quién podía ver la publicación comentada: lo decide quien la publicó, que puede cambiarlo en cualquier momento.
file-facebook-reactions-reads = Las reacciones, con el grupo o quien publicó si el registro lo dice.
file-facebook-reactions-cannot-tell = Quién podía ver aquello a lo que se reaccionó.
file-facebook-events-reads = Los eventos que usted creó, con nombre y descripción.
file-facebook-events-cannot-tell = Si un evento era público.
file-facebook-events-hosted-reads = Los eventos que usted organizó, por su nombre. El del mismo día que también está entre los que creó se enumera una vez.
file-facebook-listings-reads = Lo vendido y lo puesto en venta, con su lugar.
file-facebook-listings-cannot-tell = Si un anuncio sigue visible. Marketplace está abierto a todos por diseño.
file-facebook-group-tags-reads = Los temas que asignó a publicaciones de un grupo y las versiones de sus documentos, con el nombre del grupo si se dice.
file-facebook-tagged-reads = En cuántas fotos y vídeos de otras personas hay una etiqueta suya. Son contenidos de otras personas, no suyos.
file-facebook-tagged-cannot-tell = Quién podía verlos: lo decide quien los publicó.
file-facebook-check-ins-reads = Las visitas registradas, con su texto y el nombre del lugar. La que también está en el archivo de publicaciones, con la misma hora y el mismo texto, se enumera una vez.
file-facebook-check-ins-cannot-tell = Quién podía ver una visita.
file-facebook-visits-reads = En cuántos lugares hay una etiqueta suya. Lo que usted dijo de un lugar es una publicación o una visita y está en su propio archivo; la del mismo segundo y lugar nombra también este archivo.
file-facebook-visits-cannot-tell = Quién puso la etiqueta y quién podía verlo.
file-facebook-places-created-reads = Los lugares que usted añadió al mapa, con nombre y dirección.
file-facebook-places-created-cannot-tell = Si todavía se muestran.
file-facebook-own-pages-reads = Los nombres de las páginas que usted administra, por los que se reconocen las publicaciones y comentarios en ellas. Lo que hay en una página está en una exportación propia.
file-facebook-own-pages-cannot-tell = Si una página está publicada.
file-facebook-recommended-reads = Las recomendaciones, por el nombre de lo recomendado; su texto está en el archivo de publicaciones.
file-facebook-recommended-cannot-tell = El texto, si la publicación no está en la exportación. Si es una página o un perfil: cuenta como página si su dirección lo dice, o si la exportación enumera los amigos y ninguno se llama así.
file-facebook-liked-pages-reads = Contado entre los datos de la cuenta. Los nombres dicen qué publicaciones y comentarios están en una página.
file-facebook-liked-pages-cannot-tell = Si una publicación con ese nombre está en la página, cuando un amigo o usted se llaman igual: entonces no se toma por tal.
file-facebook-followed-pages-cannot-tell = Cuáles son perfiles de personas: un nombre cuenta como página si la exportación enumera los amigos y ninguno se llama así. Las personas a las que solo se sigue quedan entre ellas.
file-facebook-friends-reads = Contado entre los datos de la cuenta. Los nombres sirven para distinguir a las personas de las páginas y no se guardan.
file-facebook-friends-cannot-tell = Si un nombre es de una persona o de varias.
file-facebook-privacy-settings-reads = Contado entre los datos de la cuenta. Quién podía ver cada parte del perfil y las publicaciones futuras el día de la exportación; toda otra configuración, con las palabras de la exportación.
file-facebook-privacy-settings-cannot-tell = Quién podía ver algo antes de ese día y quién podía ver una publicación anterior. Qué significa una configuración cuyas palabras no se conocen.
file-facebook-privacy-jurisdiction-reads = Contado entre los datos de la cuenta. Dónde supone Facebook que vive usted, con las palabras de la exportación.
file-facebook-privacy-jurisdiction-cannot-tell = Qué significan esas palabras: no se ha publicado nada al respecto.
file-facebook-memories-reads = Contado entre los datos de la cuenta: un recuerdo es como mucho la copia de una publicación. Si otro archivo tiene su imagen, ese contenido nombra ambos lugares.
file-facebook-memories-cannot-tell = Si un recuerdo se compartió y con quién.
file-facebook-post-edits-reads = Los textos anteriores de publicaciones, como versiones anteriores de la fecha de su publicación.
file-facebook-post-edits-cannot-tell = A qué publicación pertenecía un texto, salvo por su fecha, y quién podía verlo mientras estuvo.
file-facebook-comment-edits-reads = Los textos anteriores de comentarios, como versiones anteriores.
file-facebook-comment-edits-cannot-tell = Bajo la publicación de quién estaban y quién podía verla.
file-facebook-profile-updates-reads = Que algo cambió en el perfil: qué imagen se puso y cuándo. Solo es un contenido la publicación que se escribió con ello.
file-facebook-profile-updates-cannot-tell = El valor anterior: el aviso no lo contiene.
file-facebook-account-records-reads = Los nombres y nombres de usuario anteriores. Los cambios de contraseña, dirección de correo o teléfono se cuentan entre los datos de la cuenta.
file-facebook-account-records-cannot-tell = Nada sobre quién vio un nombre anterior: los nombres son públicos mientras se usan.
file-facebook-profile-details-reads = Cada valor como campo del perfil. El que también está en el perfil se enumera una vez.
file-facebook-profile-details-cannot-tell = Quién podía ver un campo.
file-facebook-experiences-reads = Cada registro como campo del perfil.
file-facebook-gaming-profile-reads = El nombre y la imagen de un perfil de jugador.
file-facebook-notes-reads = Las notas, publicaciones largas de los años hasta 2020, como publicaciones.
file-facebook-notes-cannot-tell = Quién podía verlas. Que el archivo esté escrito como una nota dentro de una publicación es una suposición.
file-facebook-reviews-reads = Las reseñas, si están escritas como publicaciones.
file-facebook-reviews-cannot-tell = Si lo están: de esta carpeta solo se han visto archivos vacíos.
file-instagram-profile-reads = El nombre, el nombre de usuario, la presentación, el sitio web, la foto del perfil; si la cuenta era privada el día de la exportación; el cumpleaños.
file-instagram-profile-cannot-tell = Si la cuenta era privada antes de ese día.
file-instagram-privacy-changes-reads = Cuándo la cuenta pasó a ser privada o pública.
file-instagram-privacy-changes-cannot-tell = Si la lista está completa; en qué sentido, si no se conocen las palabras del título.
file-instagram-profile-activity-reads = Contado entre los datos de la cuenta. Cuándo la cuenta pasó a ser privada o pública, si el historial de privacidad no lo dice.
file-instagram-profile-activity-cannot-tell = En qué sentido; nada, si no se conocen las palabras del registro.
file-instagram-status-changes-reads = Contado entre los datos de la cuenta. Los días enteros en que la cuenta estuvo desactivada: solo si tras una desactivación hay una vuelta, con palabras conocidas.
file-instagram-status-changes-cannot-tell = Los días, si no se conocen las palabras; si la lista está completa; si la cuenta está desactivada ahora.
file-instagram-profile-information-reads = Contado entre los datos de la cuenta. Cuándo se creó la primera historia para mejores amigos: las anteriores se mostraban a todos los que podían ver la cuenta. El país en que empezó el perfil.
file-instagram-profile-information-cannot-tell = Cuáles de las historias posteriores eran para mejores amigos. En un idioma desconocido: que nunca hubo ninguna.
file-instagram-based-in-reads = Contado entre los datos de la cuenta. El país, o si no lo hay la ciudad, que deduce Instagram.
file-instagram-based-in-cannot-tell = Si usted vive ahí. En un idioma desconocido: qué parte es el país.
file-instagram-profile-changes-reads = Los nombres, nombres de usuario, presentaciones, sitios web e imágenes anteriores. Las direcciones y los teléfonos anteriores se cuentan entre los datos de la cuenta.
file-instagram-profile-changes-cannot-tell = Quién podía ver un valor anterior. En un idioma desconocido: qué parte del perfil era.
file-instagram-reels-reads = Los reels con sus textos.
file-instagram-reels-cannot-tell = Quién podía ver una publicación concreta: en Instagram la audiencia vale para toda la cuenta, y solo consta su estado el día de la exportación.
file-instagram-igtv-reads = Los vídeos de IGTV con sus textos.
file-instagram-posts-reads = Las publicaciones del feed con todas sus imágenes; en algunas exportaciones, también reels.
file-instagram-stories-reads = Cada historia del archivo de historias.
file-instagram-stories-cannot-tell = Qué historias eran solo para mejores amigos y cuáles se guardan como destacadas.
file-instagram-deleted-reads = Lo que se borró en los últimos 30 días. Ahora solo usted lo ve.
file-instagram-profile-photos-reads = Cada foto del perfil conservada; la más reciente se toma por la actual, salvo que el perfil nombre una.
file-instagram-profile-photos-cannot-tell = Cuánto tiempo se usó una foto anterior.
file-instagram-posts-detailed-reads = Las mismas publicaciones que en los archivos numerados, y borradores nunca publicados.
file-instagram-posts-detailed-cannot-tell = Quién podía ver una publicación: estos registros tampoco tienen audiencia.
file-instagram-other-content-reads = Reels y publicaciones que no están en ningún otro archivo, y otros que sí.
file-instagram-other-content-cannot-tell = Si llegaron a publicarse: el archivo contiene también borradores.
file-instagram-reposts-reads = Lo que usted volvió a publicar, con sus propias palabras. La publicación en sí es de otra persona.
file-instagram-reposts-cannot-tell = Quién podía verlo.
file-instagram-comments-reads = Los comentarios en publicaciones, reels e historias, con el nombre de la cuenta en la que están.
file-instagram-comments-cannot-tell = Si esa cuenta era pública: solo se exporta su nombre.
file-instagram-likes-reads = Los «Me gusta» dados, con el nombre de la cuenta. Los textos junto a ellos son palabras de otros y se dejan fuera.
file-instagram-likes-cannot-tell = Quién podía ver lo que gustó.
file-instagram-notes-reads = Las notas, con la audiencia de cada una, sea cual sea el idioma: el valor no se traduce.
file-instagram-notes-cannot-tell = Una audiencia cuya palabra no se conoce.
file-threads-profile-reads = El nombre, el nombre de usuario, la presentación, la foto del perfil; si el perfil era privado el día de la exportación, con independencia de Instagram.
file-threads-profile-cannot-tell = Si el perfil era privado antes de ese día: Threads no tiene historial.
file-threads-posts-reads = Las publicaciones y respuestas en Threads.
file-threads-posts-cannot-tell = Quién podía ver una publicación concreta: vale la audiencia del perfil. Quién puede responder consta, y no dice nada de quién puede ver.
file-threads-archived-reads = Las publicaciones de Threads movidas al archivo. Ahora solo usted las ve.
file-threads-archived-cannot-tell = Cuándo se archivaron.
file-threads-likes-reads = Los «Me gusta» dados en Threads.
file-messenger-autofill-reads = Contado entre los datos de la cuenta. Los nombres que contiene, que dicen de quién son estos chats si ningún perfil lo dice y los chats lo confirman.
file-messenger-autofill-cannot-tell = Si un formulario se rellenó para otra persona.
file-facebook-requests-reads = Qué fechas abarcan las descargas solicitadas.
file-facebook-requests-cannot-tell = A cuál de varias solicitudes responde esta exportación; las fechas, si las etiquetas no están en inglés.
file-meta-ai-conversations-reads = Lo que usted dijo a Meta AI y a sus personajes y lo que respondieron, mensaje por mensaje.
file-meta-ai-conversations-cannot-tell = Quién escribió un mensaje, si ningún nombre lo dice: entonces se deduce de los turnos.
file-messenger-threads-reads = Los mensajes, contados por conversación y remitente; las conversaciones con Meta AI, las líneas que la llaman y sus publicaciones en canales, mensaje por mensaje.
file-messenger-threads-cannot-tell = Si alguien compartió una conversación con Meta AI; qué remitente es usted, si dos tienen el mismo nombre.
file-messenger-secure-threads-reads = Los mensajes, contados por conversación y remitente; las líneas que llaman a Meta AI, mensaje por mensaje.
file-messenger-secure-threads-cannot-tell = Quién es usted: se deduce de quién participa en cada conversación. Si alguien compartió una conversación con Meta AI.
file-instagram-first-profile-reads = El nombre, el nombre de usuario, la presentación, el sitio web; y si la cuenta era privada el día de la exportación, si el archivo lo dice con las palabras esperadas.
file-instagram-first-profile-cannot-tell = Si `private_account` significa lo que dice su nombre: nadie lo ha confirmado. Si la cuenta era privada antes de ese día.
file-instagram-first-media-reads = Las fotos y los vídeos con texto y lugar, las historias, las fotos del perfil. Lo enviado en mensajes directos cuenta como conversación aparte.
file-instagram-first-media-cannot-tell = Qué imágenes estaban juntas en una publicación: cada una cuenta como una. Quién podía verlas y en qué zona horaria están las horas.
file-instagram-first-comments-reads = Los comentarios en publicaciones, historias y directos, con el nombre de la cuenta en la que están.
file-instagram-first-likes-reads = Los «Me gusta» dados, con el nombre de la cuenta.
file-instagram-first-likes-cannot-tell = Qué gustó y quién podía verlo. La forma de este archivo se conoce de memoria, sin confirmar.
file-instagram-first-messages-reads = Los mensajes, contados por conversación y remitente.
file-instagram-first-messages-cannot-tell = Los nombres visibles: los remitentes figuran con su nombre de usuario.
file-meta-ai-app-conversations-reads = Lo que usted dijo a Meta AI en su aplicación y en meta.ai y lo que respondió.
file-meta-ai-app-conversations-cannot-tell = La hora de un mensaje: solo consta la de toda la conversación.
file-meta-ai-app-profile-reads = Su nombre de usuario allí.
file-meta-ai-app-profile-cannot-tell = Quién puede ver su perfil allí.
file-meta-ai-app-media-reads = Las imágenes y los vídeos que usted dio a Meta AI, que están en una carpeta que parece de publicaciones.
file-meta-ai-app-media-cannot-tell = Qué preguntó sobre ellos.
file-whatsapp-chats-reads = Los mensajes, contados por chat y remitente; lo que se dijo a Meta AI y lo que respondió; los avisos sobre ella, palabra por palabra.
file-whatsapp-chats-cannot-tell = Quién es usted, salvo que el nombre de un chat lo diga; la zona horaria; quién solo leyó; qué compartieron otros con Meta AI.
file-whatsapp-account-report-reads = Sus valores, contados; los que están bajo una clave de privacidad, como configuración.
file-whatsapp-account-report-cannot-tell = Qué significan sus claves: no se encontró ninguna descripción. No contiene mensajes.
file-facebook-linked-accounts-reads = Contado entre los datos de la cuenta. Los nombres de las cuentas vinculadas sirven para saber si las exportaciones de dos plataformas son de una misma persona, y no figuran en ningún informe.
file-facebook-linked-accounts-cannot-tell = De quién es una cuenta cuyo nombre de usuario está bajo una etiqueta desconocida y es distinto.
