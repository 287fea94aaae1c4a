### What only the program says in English: on the terminal, and never in the browser edition.
### What its options mean stands in src/program/cli.rs, and what readers read in src/catalogue.

## What failed

failed-at = { $path }: { $why }
failed-several-in-one = one file cannot hold a report for each of { $n } people
failed-person-beside-another = { $accounts }: this lies in one folder or zip with another person's
failed-report-given = { $path }: this is a report of metaudit's, and no export
failed-folder-empty = { $path }: this folder is empty
failed-nothing-in-folder = { $path }: no Meta data export was found in this folder
failed-empty-file = { $path }: no Meta data export was found in it; it is an empty file
failed-text-file = { $path }: no Meta data export was found in it; it is a text
failed-other-file = { $path }: no Meta data export was found in it; it is a file of another kind
failed-zip-empty = { $path }: this zip is empty
failed-zip-locked = { $path }: this zip is locked with a password
failed-zip-of-others = { $path }: no Meta data export was found in it; it is a zip of { $n } other files
failed-ending = { $path }: this ending picks no form of report
failed-other-report = { $path }: there is a report on something else: { $other }; this is { $mark }
failed-foreign-file = { $path }: there is a file already, and it is no report of metaudit's
failed-unreadable-file = { $path }: there is a file already, and it cannot be read: { $why }
failed-no-folder = { $path }: there is no folder to put it into
failed-is-folder = { $path }: this is a folder
failed-is-input = { $path }: this is one of the inputs
failed-inside-input = { $path }: this lies inside an input folder
failed-too-large = it is larger than { $limit } bytes, which no such file is
failed-none-found = no export was found in these folders: { $folders }
failed-no-pack = there is no pack { $id }
failed-no-pack-in-folder = { $path }: there is no pack in this folder: none of its files ends in .toml
failed-too-many-packs = { $path }: there are more than { $limit } packs in this folder
failed-letter-ending = { $path }: this ending picks no form of letter
failed-letter-taken = { $path }: there is a file already, and you may have written in it
failed-diff-ending = { $path }: this ending picks no form of comparison
failed-diff-taken = { $path }: there is a file already, and it is no comparison by metaudit
failed-batch-no-folder = { $path }: there is no such folder
failed-batch-nothing = { $path }: no export was found in this folder
failed-batch-other = { $path }: a batch was begun in this folder with other options, or by another version
failed-batch-taken = { $path }: this folder holds something else
failed-case = { $path }: case { $name }: { $why }
failed-row = { $path }: row { $row }: { $why }
failed-threads = the threads cannot be started: { $why }
failed-signal = Ctrl-C cannot be watched for: { $why }
failed-terminal = { $why }
failed-print = the output cannot be written: { $why }
failed-stopped = stopped

## Why a report is not written

unwritten-why = { $path }: the report cannot be written: { $why }
unwritten-not-allowed = you may not write there
unwritten-no-folder = the folder is not there
unwritten-no-room = there is no room left on the disk
unwritten-read-only = nothing can be written to this disk
unwritten-is-folder = there is a folder of this name
unwritten-too-many-open = this program may open no more files

## What is wrong with the table of a batch

case-two-regions = two regions
case-two-answers = two files of answers
case-two-names = two names in chats
case-no-columns = it has no columns case and path
case-no-column = there is no column { $name }
case-unnamed = it names no case

## What to do about a failure

do-this = What to do: { $hint }.
do-diff-or-newest = to see what changed: metaudit diff { $old } { $new }; or take the newer one with --newest
do-one-or-newest = give one of them, or take the newer one with --newest
do-each = make one report for each: metaudit { $paths } --each; where all are yours, add --one-person
do-check-path = check the path; drag the file into the terminal to get it right
do-near = check the path; there is { $path }
do-download-whole = download it again from Meta, and wait until it is complete
do-join = join the pieces, or unpack them with a program such as 7-Zip and give the folder
do-zip-or-folder = give the zip that Meta sent, or the folder it was unpacked to
do-plain-text = save it as plain text (.txt) if it is a chat; else give the zip that Meta sent
do-only-zips = give only the zips that Meta sent
do-zip = give the zip that Meta sent
do-may-read = check that you may read it
do-more-files = let it open more files (ulimit -n 1024 in the same terminal), and try again
do-copy = copy it to another disk, and give that copy
do-download = download it again from Meta
do-download-or-export = download it again from Meta, or export the chat again
do-unpack = unpack it with the program that made it, and give the folder
do-password = unpack it with its password, and give the folder
do-export-chat = export the chat in WhatsApp: open it, then "More" and "Export chat", and give that file
do-give = give the zip or the folder of a "Download your information" export of Facebook or Instagram, in JSON or HTML, or an exported WhatsApp chat
do-one-person = give those of one account of one person
do-nothing-written = no report was written
do-written-stays = what was written stays
do-room = make room on the disk, or choose another place with -o FILE
do-print = look where it goes to: there may be no room left
do-mend-line = mend that line, or take it out
do-region-or-policy = choose the region with --region, or a pack that is for it with --policy
do-elsewhere = choose another place with -o FILE
do-force = move it away, choose another place with -o FILE, or replace it with --force
do-report = give a report that -o report.json wrote
do-report-or-export = give a report that -o report.json wrote, or the export itself
do-item-ids = the ids of items stand in every report
do-letter-ids = the ids of items stand in the report: each item's page entry, and the JSON and CSV reports
do-question-ids = the ids of questions stand in the report; metaudit ask lists them too
do-answers-path = check the path of the answers; metaudit ask writes them
do-one-thread = try --threads 1
do-endings = use one of { $endings }, or give a folder that exists
do-parquet = only a program that was built with `--features parquet` writes it; .jsonl holds the same
do-letter-endings = use .docx, .html (a page to print), .md or .txt
do-diff-endings = use .html, .md or .json
do-make-folder = make the folder, or choose another place with -o FILE
do-packs = docs/packs.md says what a pack holds; metaudit policy show ID prints one to begin with
do-pack-list = metaudit policy list names them
do-pack-path = check the path of the pack
do-path = check the path
do-our-error = this is an error of ours, please report it
do-say-region = say where you live with --region, or in the file of answers
do-folder-of-reports = give a folder with -o: each report gets a name of its own in it
do-folder-each = put what is of each person into a folder of its own
do-drag = drag the zip that Meta sent into this window, after the word metaudit and a space
do-unredacted = give the export, or a report that was written without --redact
do-one-account = give two audits or exports of one account
do-batch-folder = give the folder in which the exports lie
do-batch-options = give the same options, choose another folder with -o, or begin anew with --force
do-new-folder = give a folder that is new or empty
do-once = write each only once for a case
do-columns = the columns are case, path, region, objected_on, answers and me; docs/many-exports.md shows them
do-rest = the rest was audited; get what is named here again, or leave it out

## Why a report is not explained or compared

report-no-report = this is no JSON report that this version of metaudit can read: { $why }
report-not-said = it does not say { $schema }
report-not-of = it does not say what it is of
report-too-many-threads = it holds more than { $limit } conversations
report-no-item = this report lists no item of the id { $id }
report-redacted = this report is redacted: it has no words and no ids by which items could be known again
report-unlike = these are two accounts: { $old } and { $new }

## What is typed wrongly

given-day = “{ $text }” is no day that can be told for sure; write it as 2025-05-20
given-language = the languages are { $codes } and { $last }

## When nothing is given: looking for exports

found-intro = These look like exports of your data, the newest first:
found-which = Which? Type a number, or several with commas. Enter alone takes the first, q ends.
found-numbers = type numbers from 1 to { $most }
found-saved = saved { $day }
found-no-day = no day
found-no-name = no name
found-parts = { $parts } parts
found-and = {" "}and{" "}
found-open = Open the page now? Enter opens it, n does not.
found-not-opened = The page could not be opened; open { $path } in a browser.

## metaudit ask

put-intro = { $undecided } things cannot be decided from the export. Each answer settles some of them; every answer is saved at once.
put-how = Type your answer and press Enter. Enter alone skips a question, “back” goes back to the one before, q ends.
put-number = { $number } of { $all }. { $ask }
put-settles = It settles { $settles } of the { $left } that are open.
put-choices = 1 yes, everybody (public)   2 no, only some people or nobody (private)   3 I do not know, or both
put-choices-group = 1 public: everybody can see what is in it   2 private: only members can   3 I do not know
put-type = type 1, 2 or 3; Enter alone skips, “back” goes back, q ends
put-region = Where do you live? Meta's policy differs by region. Type eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world), or the code of your country.
put-people = Who are you in your chats? They do not say it. Type your name as it stands there: { $names }.
put-people-more = Who are you in your chats? They do not say it. Type your name as it stands there: { $names } and others.
put-nobody = nobody of that name writes in them
put-objection = Did you object to Meta's use of your data for AI? If so, type the day, such as 2025-05-20 or 20 May 2025; with the form before it where you used only one: facebook=, instagram= or whatsapp= (messages with AIs). Type no if you did not.
put-nothing = Nothing that you could tell would settle more.
put-written = { $path }: { $written } of { $all } questions, those that settle the most. Fill them in, then run: metaudit { $command }

## What is typed as an answer: words apart, any of which is understood

typed-back = b back
typed-no = n no never not
typed-public = public y yes always
typed-private = private
typed-unknown = unknown both ?
typed-skip = s skip
typed-quit = q quit

## metaudit letter

draft-written = { $path }: a draft. Read it, fill in what stands in [brackets], and send it yourself. It is no legal advice.

## metaudit policy

policies-pack = { $name }  from { $from }, checked { $checked }, newest text { $seen }
policies-corrected = { $pack }; corrected by a higher revision
policies-none = no pack: { $why }
policies-unverified = nothing could be verified
policies-end = A pack begins on its day and holds until the next of its region. metaudit policy show ID prints one.
policies-valid = { $path }: { $name } is a valid pack of the family { $family }, with { $rules } rules

## metaudit formats

formats-paths = Paths are those below an export's activity folder (your_facebook_activity, your_instagram_activity ...). * stands for anything within a folder, ** for anything. Numbers in brackets: in how many of 27 real layouts a file was seen.
formats-pages = Exports in HTML: the page of the same name (.html for .json) is read as that file is, in the layouts since 2018; before, the pages of the folder html, with the profile, albums and threads beside it. A page shows less than the JSON: no number of a post, times to the second or minute, Facebook's without a zone.
formats-read = { $platform }: read item by item
formats-title = { $title } ({ $known })
formats-seen = seen in { $layouts } of 27 real layouts
formats-documented = only described by others
formats-reads = Reads: { $text }
formats-cannot-tell = Cannot tell: { $text }
formats-counted = { $platform }: account data, counted by category
formats-category = { $category } ({ $files } files)
formats-file = { $paths } ({ $layouts })
formats-file-documented = { $paths } (documented)
formats-new = { $platform }: files that are new to this program, by their folder
formats-folder-counted = { $folder }: account data ({ $category })
formats-folder-by-shape = { $folder }: read by shape ({ $kind })

## metaudit explain

explained-time = Time: { $time }
explained-not-known = not known
explained-surface = Stands on: { $text }
explained-state = State: { $text }
explained-place = At: { $text }
explained-field = Field: { $text }
explained-words = Words: { $text }
explained-media = Media: { $text }
explained-origin = In the archive: { $place }
explained-record = { $file }, record { $record }
explained-record-under = { $file }, { $field }, record { $record }
explained-line = { $file }, line { $record }
explained-seen = Who could see it
explained-today = on the day of the export: { $seen }
explained-since = at some time since training began: { $seen }
explained-interval = from { $from } to { $to }: { $seen }
explained-interval-told = from { $from } to { $to }: { $seen }; you said so
explained-beginning = the beginning
explained-now = now
explained-sure = { $is } ({ $sure })
explained-open = leaves it open
explained-clue = { $says }, { $strength }
explained-outcome = What the policy means: { $outcome } (rule { $rule }, { $sure }, { $status })
explained-eligible = eligible from { $from } on
explained-eligible-to = eligible from { $from } to { $to }
explained-rule = The rule ({ $pack }): { $text }
explained-quoted-from = quoted from the text for { $region }: { $words }
explained-against = Against: { $claim }
explained-advice = What you can do (it looks forward; menus may be called otherwise by now)

## What is wrong with a pack

pack-in-file = { $file }: { $fault }
pack-line = line { $line }: { $what }
pack-key = { $key }: { $what }
pack-form = { $what }
pack-version-date = its date is that of the policy, { $day }
pack-none = there is no pack { $name }
pack-none-listed = there is no pack { $name }; `metaudit policy list` names them
pack-bare = a domain with nothing behind it leads nowhere; empty, if no address is known
pack-no-address = without an address, `archive` must say where it was read
pack-bare-action = a domain with nothing behind it
pack-no-row = no row of the notes has this id
pack-calming = { $id } reassures, and of what is not stated nobody can
pack-needs-of = { $id } is a text for { $region }: a quotation of it needs of = "{ $region }"
pack-no-text-for = { $id } is no text for { $region }
pack-own-text = { $id } is a text for the pack's own region, and not for { $region } alone
pack-no-status = it says neither offered, nor reported, nor not_found
pack-older-word = this is the older word for `status`, which stands there, too
pack-not-cited = nothing is cited for { $region }
pack-not-cited-apart = nothing is cited for { $region }, which differs
pack-not-for = the pack is not for { $region }
pack-no-regions = a pack is for at least one region
pack-checked-early = it was checked before the newest text seen
pack-text-early = the newest text seen is older than the policy
pack-training-late = training begins after the first policy
pack-not-older = what it supersedes is not older
pack-no-change = no [[change]] says what differs from it
pack-id-twice = this id stands twice
pack-no-source = there is no source { $id }
pack-bare-citation = { $id } is cited with neither a quote nor a claim
pack-no-citation = a rule needs at least one citation
pack-counter-days = { $id } speaks until a day before the one from which it speaks
pack-same-voice = { $id } is the voice that is cited, of the same date
pack-no-caveat = there is no caveat { $id }
pack-no-action = there is no action { $id }
pack-needs-primary = an exclusion needs a primary source
pack-tie = { $id } has the same, and both may match one thing
pack-no-catch-all = the rule of the lowest priority must match everything: match = {"{}"} and no `when`
pack-no-objection = the table [objection] is missing
pack-no-rule-in = { $name } has no rule { $id }
pack-no-action-in = { $name } has no action { $id }
pack-not-quoted = { $name } nowhere quotes "{ $text }"
pack-not-said = { $name } nowhere says "{ $text }"
pack-other-region =
    { $n ->
        [one] { $packs } is for { $regions }; the region is { $region } ({ $origin })
       *[other] { $packs } are for { $regions }; the region is { $region } ({ $origin })
    }
pack-no-family = no pack is about { $family }
pack-same-day = { $one } and { $other } both begin on { $day } in { $region }
pack-held = another file holds { $name } too
