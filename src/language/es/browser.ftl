### What only the page that takes the files says in Spanish: the browser edition (web/page).

own-name = Español

## The head

tagline = Sus datos de Meta, leídos en su propio equipo
title = ¿Con qué contenidos suyos puede Meta entrenar su IA?
lead = Dele a esta página el archivo zip que Meta le envió: lo lee aquí, en esta pestaña, y se lo dice contenido por contenido. No se instala nada y no se envía nada.
language = Idioma

## Files

files = Sus archivos
drop = Suelte aquí archivos zip, carpetas o chats
drop-more = Todas las partes de una exportación, juntas o una tras otra; también chats exportados de WhatsApp.
choose-files = Elegir archivos
choose-folder = Elegir una carpeta
example = Probar con una exportación inventada
remove = Quitar { $name }
remove-all = Quitar todo
more-files = y más archivos: { $n }
read-again = Leer estos archivos

## What the files may not say

about-you = Lo que los archivos quizá no digan
where = Dónde vive usted
where-export = Lo que dice la exportación
objected = Día en que se opuso
objected-hint = Si se opuso al entrenamiento de la IA; si no, déjelo vacío.
form = Dónde se opuso
form-both = Facebook e Instagram
form-instagram = Instagram y Threads
form-whatsapp = WhatsApp (mensajes con IA)
me = Su nombre en los chats
me-hint = Solo para chats de WhatsApp y mensajes cifrados, que no dicen de quién son.

## The report, and saving

stop = Detener
report = Informe
to-controls = Archivos, respuestas y guardar
to-report = Al informe
save = Guardar
save-hint = Nada queda en este navegador: lo que no guarde desaparece al cerrar la pestaña.
save-page = Guardar página
save-redacted = Guardar página anonimizada
save-json = Guardar JSON
save-csv = Guardar CSV
save-md = Guardar Markdown
letter = Escribir carta
letter-hint = La carta es un borrador de oposición y no es asesoramiento jurídico.

## Answers

answers = Sus respuestas
answers-none = El informe pregunta lo que solo usted puede saber. Lo que responda allí lo cambia al momento.
answer-given = { $ask } { $answer }
answer-public = Público
answer-private = No público
answer-unknown = No se sabe
take-back = Retirar: { $ask }
save-answers = Guardar respuestas
open-answers = Abrir respuestas
forget-answers = Retirar todas

## Where the zip comes from

get = ¿Dónde consigo el archivo zip?
get-1 = Abra accountscenter.facebook.com y elija «Tu información y tus permisos».
get-2 = Elija «Exportar tu información» (o «Descargar») y los perfiles que quiera.
get-3 = Elija el formato JSON y todo el periodo («Desde el principio»), en su dispositivo.
get-4 = Meta le escribe en unos días. Descargue cada archivo zip y suéltelo aquí; no hay que descomprimir nada.

## How one knows that nothing is sent

trust = ¿Cómo sé que no se envía nada?
trust-1 = Desconecte: apague el wifi y los datos móviles y lea su archivo zip. Todo funciona sin conexión.
trust-2 = Mire la red: herramientas de desarrollo (F12), pestaña «Red». No aparece nada más que este archivo y lo que hizo en esta pestaña (blob:).
trust-3 = Lea la regla: esta línea está al principio del archivo. Prohíbe a la página toda conexión, y su navegador la hace cumplir.
about = metaudit { $version }, código { $commit }; módulo SHA-256 { $hash }
about-more = Ajeno a Meta. Software libre; dice lo que permite la política publicada por Meta y no es asesoramiento jurídico.

## How far it is

status-empty = Aún no hay archivos.
status-opening = Abriendo los archivos …
status-reading = Leyendo: { $read } de { $all } MB, quedan { $left } MB
status-writing = Escribiendo el informe …
status-done = Listo. Contenidos: { $items }; que Meta puede usar según su política: { $covered }; pendientes: { $undecided }.
status-unread = Algunos archivos no se pudieron leer; el informe los nombra.
status-stopped = Detenido. No se guardó nada.
status-saved = { $name } está donde su navegador pone las descargas.
file = este archivo

## What went wrong, and what to do

error-missing = { $name }: este archivo ya no existe.
do-missing = Elíjalo de nuevo.
error-unreadable = { $name }: el navegador no puede leerlo.
do-unreadable = Elíjalo de nuevo; si está en una carpeta en la nube, descárguelo antes a este equipo.
error-not-an-archive = { $name }: no es un archivo zip ni una carpeta de Meta.
do-not-an-archive = Dé el archivo zip que Meta le envió o la carpeta donde se descomprimió.
error-cut-off = { $name }: este archivo zip está cortado; su descarga no está completa.
do-cut-off = Descárguelo de nuevo de Meta y espere a que esté completo.
error-damaged = { $name }: este archivo zip está dañado.
do-damaged = Descárguelo de nuevo de Meta.
error-split = { $name }: es un trozo de un archivo zip dividido.
do-split = Una los trozos, o descomprímalos con un programa como 7-Zip y dé la carpeta.
error-too-many-entries = Contiene demasiados archivos: no es una exportación de Meta.
do-too-many-entries = Dé solo los archivos zip que envió Meta.
error-packed = { $name }: está comprimido de una forma que aquí no se abre.
do-packed = Descomprímalo con el programa que lo hizo y dé la carpeta.
error-of-the-phone = { $name }: es el archivo cifrado que WhatsApp guarda en el teléfono; aquí no se puede leer.
do-of-the-phone = Exporte el chat en WhatsApp: ábralo, luego «Más» y «Exportar chat», y dé ese archivo.
error-no-export = { $given }: no se encontró ninguna exportación de Meta.
do-no-export = Dé una exportación de Facebook, Instagram, Threads, Messenger o Meta AI, en JSON o HTML, o un chat exportado de WhatsApp.
error-closed = { $given }: está protegido con contraseña o comprimido de una forma que aquí no se conoce ({ $name }).
do-closed = Descomprímalo con el programa que lo hizo y dé la carpeta.
error-broken = { $given }: no se puede leer nada; está dañado ({ $name }).
do-broken = Descárguelo de nuevo de Meta o exporte el chat de nuevo.
error-two-downloads = Son dos exportaciones de una misma cuenta ({ $name }).
do-two-downloads = Quite una de ellas.
error-several-people = Son exportaciones de varias personas: { $name }.
do-several-people = Lea las exportaciones de una persona cada vez.
error-no-room = Es más de lo que cabe en la memoria de una pestaña.
do-no-room = Cierre otras pestañas e inténtelo de nuevo, dé una cuenta cada vez, o use el programa metaudit, que necesita poca memoria.
error-answers = Estas respuestas no sirven aquí: { $detail }
do-answers = Corrija esa línea en un editor de texto, abra las respuestas guardadas para esta cuenta o retire todas las respuestas.
error-pack = Hay un fallo en la política con la que juzga metaudit: { $detail }
do-pack = Elija otra cosa en «Dónde vive usted» y, por favor, comunique el fallo.
error-stopped = Se detuvo la lectura.
do-stopped = Vuelva a leer los archivos cuando quiera.
error-other = Eso no funcionó: { $detail }
do-other = Abra esta página de nuevo e inténtelo; si vuelve a fallar, comuníquelo, por favor.
error-letter-no-region = No se sabe dónde vive, y una carta se apoya en el derecho de ese lugar.
do-letter-no-region = Elíjalo en «Dónde vive usted».
error-nothing-read = Aún no se ha leído nada.
do-nothing-read = Elija primero sus archivos.
error-no-wasm = Este navegador no puede ejecutar el programa de esta página (le falta WebAssembly o DecompressionStream, o lo prohíbe).
do-no-wasm = Ábrala en un Firefox, Chrome, Edge o Safari actual sin modo de aislamiento, o use el programa metaudit.
error-folder = Este navegador no entrega una carpeta soltada aquí.
do-folder = Elíjala con «Elegir una carpeta» o suelte el propio archivo zip.
error-gave-up = metaudit cometió un error al leer esto y tuvo que detenerse ({ $detail }).
do-gave-up = Sus archivos están intactos. Pruébelos uno por uno, use el programa metaudit y comunique el lugar entre paréntesis.
