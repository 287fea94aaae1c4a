### What only the page that takes the files says in English: the browser edition (web/page).

own-name = English

## The head

tagline = Your Meta data, read on your own machine
title = What of yours may Meta train its AI on?
lead = Give this page the zip that Meta sent you: it reads it here, in this tab, and tells you item by item. Nothing is installed and nothing is sent.
language = Language

## Files

files = Your files
drop = Drop zips, folders or chats here
drop-more = All parts of an export at once or one after another; exported WhatsApp chats too.
choose-files = Choose files
choose-folder = Choose a folder
example = Try it with an invented export
remove = Remove { $name }
remove-all = Remove all
more-files = and more files: { $n }
read-again = Read these files

## What the files may not say

about-you = What the files may not say
where = Where you live
where-export = What the export says
objected = Day you objected
objected-hint = If you objected to AI training; otherwise leave it empty.
form = Where you objected
form-both = Facebook and Instagram
form-instagram = Instagram and Threads
form-whatsapp = WhatsApp (messages with AIs)
me = Your name in chats
me-hint = Only for WhatsApp chats and encrypted messages, which do not say whose they are.

## The report, and saving

stop = Stop
report = Report
to-controls = Files, answers and saving
to-report = To the report
save = Save
save-hint = Nothing is kept in this browser: what you do not save is gone when you close the tab.
save-page = Save page
save-redacted = Save redacted page
save-json = Save JSON
save-csv = Save CSV
save-md = Save Markdown
letter = Write letter
letter-hint = The letter is a draft of an objection and no legal advice.

## Answers

answers = Your answers
answers-none = The report asks what only you can know. What you answer there changes it at once.
answer-given = { $ask } { $answer }
answer-public = Public
answer-private = Not public
answer-unknown = Not known
take-back = Take back: { $ask }
save-answers = Save answers
open-answers = Open answers
forget-answers = Take back all

## Where the zip comes from

get = Where do I get the zip?
get-1 = Open accountscenter.facebook.com and choose “Your information and permissions”.
get-2 = Choose “Export your information” (or “Download your information”) and the profiles you want to know about.
get-3 = Take the format JSON and the whole time (“All time”), and export to your device.
get-4 = Meta writes to you within some days. Download every zip, and drop them here; nothing has to be unpacked.

## How one knows that nothing is sent

trust = How do I know that nothing is sent?
trust-1 = Pull the plug: switch off Wi-Fi and mobile data, then read your zip. All of it works offline.
trust-2 = Watch the network: open your browser's developer tools (F12), tab “Network”. Nothing appears there but this file itself and what it made in this tab (blob:).
trust-3 = Read the rule: this line stands at the top of the file. It forbids the page every connection, and your browser enforces it.
about = metaudit { $version }, source { $commit }; module SHA-256 { $hash }
about-more = Not of Meta. Free software; it says what Meta's published policy allows, and is no legal advice.

## How far it is

status-empty = No files yet.
status-opening = Opening the files …
status-reading = Reading: { $read } of { $all } MB, { $left } MB left
status-writing = Writing the report …
status-done = Done. Items: { $items }; covered by Meta's policy: { $covered }; cannot be decided: { $undecided }.
status-unread = Some files could not be read; the report names them.
status-stopped = Stopped. Nothing of it was kept.
status-saved = { $name } is saved where your browser puts downloads.
file = this file

## What went wrong, and what to do

error-missing = { $name }: there is no such file any more.
do-missing = Choose it again.
error-unreadable = { $name }: the browser cannot read it.
do-unreadable = Choose it again; if it lies in a cloud folder, download it to this device first.
error-not-an-archive = { $name }: this is no zip and no folder of Meta's.
do-not-an-archive = Give the zip that Meta sent you, or the folder it was unpacked to.
error-cut-off = { $name }: this zip is cut off; its download is not complete.
do-cut-off = Download it again from Meta, and wait until it is complete.
error-damaged = { $name }: this zip is damaged.
do-damaged = Download it again from Meta.
error-split = { $name }: this is one piece of a zip that was split.
do-split = Join the pieces, or unpack them with a program such as 7-Zip and give the folder.
error-too-many-entries = There are too many files in it: this is no export of Meta's.
do-too-many-entries = Give only the zips that Meta sent.
error-packed = { $name }: this is packed in a way that is not opened here.
do-packed = Unpack it with the program that made it, and give the folder.
error-of-the-phone = { $name }: this is what WhatsApp keeps on the phone, encrypted; nobody can read it here.
do-of-the-phone = Export the chat in WhatsApp: open it, then “More” and “Export chat”, and give that file.
error-no-export = { $given }: no export of Meta's was found in it.
do-no-export = Give a download of Facebook, Instagram, Threads, Messenger or Meta AI, in JSON or HTML, or an exported WhatsApp chat.
error-closed = { $given }: it is protected by a password, or packed in a way that is not known here ({ $name }).
do-closed = Unpack it with the program that made it, and give the folder.
error-broken = { $given }: nothing in it can be read; it is damaged ({ $name }).
do-broken = Download it again from Meta, or export the chat again.
error-two-downloads = These are two downloads of one account ({ $name }).
do-two-downloads = Remove one of them.
error-several-people = These are exports of several people: { $name }.
do-several-people = Read those of one person at a time.
error-no-room = This is more than fits into the memory of a tab.
do-no-room = Close other tabs and try again, give one account at a time, or use the program metaudit, which needs little memory.
error-answers = These answers cannot be used here: { $detail }
do-answers = Mend that line in a text editor, open the answers that were saved for this account, or take back all answers.
error-pack = There is a fault in the policy that metaudit judges by: { $detail }
do-pack = Choose another place where you live, and please report this.
error-stopped = It was stopped.
do-stopped = Read the files again whenever you like.
error-other = That did not work: { $detail }
do-other = Open this page anew and try again; if it fails again, please report it.
error-letter-no-region = Where you live is not known, and a letter rests on the law there.
do-letter-no-region = Choose it under “Where you live”.
error-nothing-read = Nothing was read yet.
do-nothing-read = Choose your files first.
error-no-wasm = This browser cannot run the program in this page (it lacks WebAssembly or DecompressionStream, or forbids it).
do-no-wasm = Open it in a current Firefox, Chrome, Edge or Safari without lockdown mode, or use the program metaudit.
error-folder = This browser does not hand over a folder that is dropped here.
do-folder = Take it with “Choose a folder”, or drop the zip itself.
error-gave-up = metaudit made a mistake while it read this, and had to stop ({ $detail }).
do-gave-up = Your files are unharmed. Try them one by one to find the one it fails on, use the program metaudit, and please report the place in brackets.
