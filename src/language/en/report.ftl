### Everything that metaudit says in English.

## How numbers and dates are written

form-thousands = ,
form-parted-from = 4
form-between = ;{" "}
form-labelled = { $label }: { $text }
form-quoted = “{ $text }”
form-foreign = (in English)
form-and = { $one } and { $other }
form-date = { $day } { $month } { $year }
form-month = { $month } { $year }
form-first = 1
form-month-1 = January
form-month-2 = February
form-month-3 = March
form-month-4 = April
form-month-5 = May
form-month-6 = June
form-month-7 = July
form-month-8 = August
form-month-9 = September
form-month-10 = October
form-month-11 = November
form-month-12 = December
form-short-month-1 = Jan
form-short-month-2 = Feb
form-short-month-3 = Mar
form-short-month-4 = Apr
form-short-month-5 = May
form-short-month-6 = Jun
form-short-month-7 = Jul
form-short-month-8 = Aug
form-short-month-9 = Sep
form-short-month-10 = Oct
form-short-month-11 = Nov
form-short-month-12 = Dec

## The texts of the page's template, from its top to its end

page-skip = Skip to what you can do
page-redacted-here = Redacted: texts and names are left out
page-answer-covered =
    { $n ->
        [one] Yes. Meta may train its AI on { $n } thing in your data.
       *[other] Yes. Meta may train its AI on { $n } things in your data.
    }
page-answer-more =
    { $n ->
        [one] { $n } more depends on who could see it.
       *[other] { $n } more depend on who could see them.
    }
page-answer-more-otherwise =
    { $n ->
        [one] { $n } more cannot be decided from this export.
       *[other] { $n } more cannot be decided from this export.
    }
page-answer-open =
    { $n ->
        [one] Perhaps. { $n } thing in your data depends on who could see it.
       *[other] Perhaps. { $n } things in your data depend on who could see them.
    }
page-answer-open-otherwise =
    { $n ->
        [one] Perhaps. { $n } thing in your data cannot be decided from this export.
       *[other] Perhaps. { $n } things in your data cannot be decided from this export.
    }
page-answer-between = Meta may train its AI on between { $least } and { $most } of these { $all } things.
page-answer-between-open =
    { $n ->
        [one] The export does not say who could see { $n } of them.
       *[other] The export does not say who could see { $n } of them.
    }
page-answer-between-otherwise =
    { $n ->
        [one] { $n } of them cannot be decided from this export.
       *[other] { $n } of them cannot be decided from this export.
    }
page-answer-names = Only names: of what you made, we found nothing that Meta’s policy lets it train its AI on.
page-allows = This is what Meta’s policy allows. Nobody outside Meta can see what it used.
page-names-removed = Meta says it removes names before training.
page-only-names-removed = What is surely covered is names, which Meta says it removes before training.
page-several-names = These accounts are under several names: { $names }.
page-one-report-each = If they are not all yours, make one report for each person.
page-exported-on = Export of { $day }
page-exported-between = Exports of { $from } to { $to }
page-exported-later = Export of { $day } or later
page-answer-none = In what we could read, we found nothing that Meta’s policy lets it train its AI on.
page-answer-unstated =
    { $n ->
        [one] On { $n } thing we found no word of Meta’s.
       *[other] On { $n } things we found no word of Meta’s.
    }
page-answer-empty = We found nothing of yours in this export that could be judged.
page-answer-no-pack = metaudit has no verified text of Meta’s for { $region }. That is no sign that Meta does not train there: nothing can be said either way.
page-count-in-scope =
    { $n ->
        [one] covered
       *[other] covered
    }
page-count-undecided =
    { $n ->
        [one] cannot be decided
       *[other] cannot be decided
    }
page-count-not-stated =
    { $n ->
        [one] Meta says nothing
       *[other] Meta says nothing
    }
page-count-out-of-scope =
    { $n ->
        [one] left out
       *[other] left out
    }
page-messages-apart = Messages are counted apart
page-covered = What is covered
page-covered-perhaps = What may be covered
page-see-all = See them all
page-now = What you can do now
page-leaves = Leaves this page: opens in a new tab
page-work-through = Work through what is covered
page-step-tell = Say who could see it
page-step-tell-says = The export does not say, but you may know.
page-answer-questions = Answer questions
page-region = Region: { $region }.
page-region-change = For another region run this where your export lies:
page-copy = Copy
page-mark-training = Training began on { $day }; older items count too, if they could be seen after that
page-mark-objected = You objected on { $day }
page-part-missing = A part of this export may be missing, or could not be read.
page-part-missing-media =
    { $n ->
        [one] A part of this export is missing or could not be read, among it { $n } picture or video.
       *[other] A part of this export is missing or could not be read, among it { $n } pictures or videos.
    }
page-print = Print a summary
page-print-all = Print everything
page-i-live = I live in
page-region-first = Where you live is not known: choose it in step 1. Until then a low number is no all-clear.
page-object = Object to AI training
page-object-says = There is no deadline, and no reason is needed.
page-object-none-says = We found no form for where you live; Meta’s page shows whether there is one.
page-object-reported-says = A form is reported for where you live; whether it opens is not confirmed.
page-object-where-says = What is offered differs by country.
page-letter = Write a letter
page-letter-says = The draft of an objection and a request for access to Meta. It is no legal advice.
page-letter-day = Did you object already? Add the day, as in `--objected-on 2025-05-20`: letter and report then count it.
page-letter-save = Save as a Word document
page-made = Made with metaudit { $version } on this computer.
page-private-now = Your { $platform } account was private on the day of the export; what is open is the time before.
page-as-of-means = “As of” is the day for which the policy is applied.
page-made-from = Made from:
page-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
page-no-hash = This report holds no hash of the files; `sha256sum` computes one.
page-cite = How to cite this report
page-citation = metaudit { $version }, report on { $about }; as of { $as_of }, region: { $region }.
page-training-began = Source for { $day } as the start of training:
page-judgment = The judgment:
page-us-copy = (This copy is of the text shown in the United States; that of the region was not kept.)
page-letter-file = As a Word document:
page-letter-answers = The figures in it are without the answers that are tried here.
page-letter-change = Change the letter
page-letter-print = Print the letter
page-where = Say where you live
page-law-eu = In law this is an objection under Article 21(1) of the General Data Protection Regulation (GDPR). Meta relies on legitimate interests, Article 6(1)(f).
page-law-uk = In law this is an objection under Article 21(1) of the UK General Data Protection Regulation (UK GDPR).
page-elsewhere = What else helps
page-work-says = One by one; tick what is done.
page-work-list = Open the list
page-places-holds = Coordinates, and the internet addresses pictures were sent from
page-open-holds = Why, and what would tell
page-tell-more = How far the numbers may move
page-before = Good to know before you act
page-other-ways = Further ways and limits
page-more-filters = More filters
page-beside = Beside these: { $messages }
page-sections = Sections
page-nav-numbers = Numbers
page-nav-time = Over time
page-nav-tell = Questions for you
page-nav-do = What you can do
page-nav-open = What is missing
page-nav-details = Personal details
page-nav-places = Places
page-details = Personal details in your texts
page-details-intro = What people mostly want to remove first. Found by its form alone, in those of your texts that are covered or cannot be decided: some may be missing, and some may be no such detail.
page-details-caption = Items with personal details
page-item = item
page-found = found
page-found-left-out = The first { $items } are listed; the filter “{ $filter }” above the list of every item finds all.
page-pictures = Pictures that are covered, or may be
page-pictures-intro = Your profile pictures first, then what is covered, then what cannot be decided, the newest first; up to three of one item. They were made small on this computer, from your export.
page-pictures-unshown = Pictures that could not be shown
page-picture-too-large = too large to be shown here
page-picture-damaged = damaged, or of another format than it says
page-to-item = To the item
page-places = Where pictures tell places
page-places-intro = Some of your pictures and listings hold coordinates, or the internet address they were sent from. Who could see the picture may not have seen these; Meta has them.
page-places-caption = Items that tell a place, by who could see them since training began
page-places-none = None of them could be seen by everybody.
page-places-listed = Items that tell a place and are public, or may be
page-footer-redacted = Nothing was sent anywhere. The page is redacted: it holds no text, name, picture, place or path of the export.
page-more-unshown = { $n } more could not be shown.
page-nav-all = Every item
page-nav-messages = Messages
page-nav-account = Account data
page-nav-files = Files
page-nav-policy = Policy
page-numbers = In numbers
page-whole-bar = The four outcomes as parts of a whole; the same numbers stand below
page-mostly = Mostly: { $kinds }.
page-no-action-known = We know of no action for what is covered or undecided here.
page-all-the-same = What helps everywhere can be done all the same: limit who sees older posts, make accounts private, delete chats with Meta's AI.
page-object-all-the-same = Open Meta's page on objecting too, { $url }: which form it shows depends on the country. If one opens, send it and keep the confirmation.
page-nothing-to-ask = There is nothing to ask: no answer of yours would decide more.
page-on-paper = Answers tried in the page do not stand on paper: save them, and make the report again with them.
page-as-of = Judged as of { $day }.
page-by-kind = By platform and kind
page-by-kind-caption = Items by platform and kind, parted by outcome
page-by-account = Items by account and outcome
page-kind = kind
page-items = items
page-together = together
page-seen-by-kind = Who could see them on the day of the export, by kind
page-seen-caption = Items by platform and kind, parted by audience
page-by-month = Items by the month in which they were made. The highest column is { $highest }.
page-by-year = Items by the year in which they were made. The highest column is { $highest }.
page-same-as-table = The same as a table
page-by-month-caption = Items by month and outcome
page-by-year-caption = Items by year and outcome
page-month = month
page-year = year
page-no-items = There is no item to show.
page-band = { $account }: public or private, as the account’s own history tells. The history may be incomplete.
page-tell-intro = The export does not tell who could see most things, but you may know.
page-tell-run = Run `metaudit ask` on the same export to answer.
page-tell-here = Answer here and the numbers move at once.
page-tell-marked = Your answers are marked as yours, for the archive cannot confirm them.
page-settles = Settles { $items }.
page-try-answer = To try an answer: { $code }
page-save-answers = Save the answers
page-take-back = Take them back
page-answers-file = To use the saved answers again: `metaudit EXPORT.zip --answers answers.toml`.
page-more-questions =
    { $n ->
        [one] { $n } more question, about { $items }, has no room here: `metaudit ask` asks it.
       *[other] { $n } more questions, about { $items }, have no room here: most are about one person or group. `metaudit ask` goes through them; answer as many as you like.
    }
page-more-questions-here =
    { $n ->
        [one] { $n } more question, about { $items }, comes up as you answer these.
       *[other] { $n } more questions, about { $items }, come up as you answer these.
    }
page-concerns =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
page-only-in = Offered only in: { $regions }.
page-open-items =
    { $n ->
        [one] { $n } item: { $why }.
       *[other] { $n } items: { $why }.
    }
page-open = What cannot be decided, and what this export lacks
page-all-listed = All { $all } items, those that are covered first, then those that cannot be decided.
page-some-listed = The page carries { $carried } of the { $all } items: what is covered first, then some of every year, kind and outcome. The whole list: `{ $command }`, then “Open a full report”.
page-filter-label = Filter the items
page-search = Search
page-platform = Platform
page-f-kind = Kind
page-f-account = Account
page-f-year = Year
page-f-outcome = Outcome
page-f-seen = Who could see it
page-f-sure = How sure we are who could see it
page-f-place = Group or place
page-f-media = Pictures
page-f-hangs = Further data
page-f-order = Order
page-clear-filters = Clear the filters
page-save-list = Save the list as CSV
page-open-report = Open a full report
page-list-label = Items
page-previous = Previous
page-next = Next
page-close = Close
page-newest-shown = The newest { $shown } are shown; all stand in the JSON and CSV reports (`-o report.csv`).
page-at-place = at { $place }
page-without-words = No words of its own; { $media }.
page-without-all = No words of its own.
page-card-why = { $seen }: why
page-rule = Rule { $rule }
page-no-messages = No messages in this export.
page-conversations = Conversations
page-title = title
page-with = with
page-yours = yours
page-others = others'
page-from-to = from, to
page-outcome = outcome
page-account = Account data and what others made about you
page-account-caption = Records by sort
page-sort = sort
page-records = records
page-about-you = { $what }: { $n }. This is others' content, in none of the totals. Your own objection does not reach it.
page-files = Where every file went
page-entries-caption = Entries by what became of them
page-became = became
page-entries = entries
page-not-recognised = Not recognised, or not readable
page-unrecognised =
    { $n ->
        [one] { $n } file was not recognised.
       *[other] { $n } files were not recognised.
    }
page-unreadable =
    { $n ->
        [one] { $n } file could not be read.
       *[other] { $n } files could not be read.
    }
page-read-before =
    { $n ->
        [one] { $n } item was read before
       *[other] { $n } items were read before
    }
page-not-understood = What was not understood
page-times =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
page-files-read = Files that were read
page-file = file
page-note = note
page-policy = The policy, rule by rule
page-policy-intro = Only the rules that decided something here. Quotation marks hold the source's own words; everything else is ours. This is no legal advice.
page-against = Against: { $claim }
page-archived = Kept as it was:
page-action-of-rule = What you can do: { $action }
page-footer = Nothing was sent anywhere. The page holds text of your export: keep it as you would keep the export.

## The texts of the page's script, which get to it as data

script-any = any
script-no-words = No words of its own
script-contact = e-mail or phone number
script-picture = with a picture or video
script-without = without
script-choice-public = Yes, everybody
script-choice-private = No
script-choice-unknown = Not sure
script-choice-yes = Yes
script-choice-group-public = Public
script-choice-group-private = Private
script-order-report = as in the report
script-order-newest = newest first
script-order-oldest = oldest first
script-order-kind = by kind
script-order-place = by place
script-found-all =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
script-found-some = { $n } of { $all } items
script-found-here = { $n } of the { $all } items on this page
script-tried =
    { $n ->
        [one] { $n } answer is tried here
       *[other] { $n } answers are tried here
    }
script-moved =
    { $n ->
        [one] { $n } item gets another outcome
       *[other] { $n } items get another outcome
    }
script-answered-here = You answered here: { $ask } { $answer }.
script-opened = { $name }: { $items }. Answers tried in this page move the numbers above, not this list.
script-not-read = { $name } is no report of this program, or it is damaged.
script-reading = Reading { $name }: { $items } …
script-made = Made
script-state = State
script-media = Pictures and videos
script-why = Why
script-evidence = The evidence
script-caveats = To bear in mind
script-stands-in = Where it stands
script-rule-and-actions = The rule, and what can be done
script-id = Id
script-answers-head = What you told metaudit about who could see what you made. Written by the report page; nothing left this computer.
script-copied = Copied
script-how = Step by step
script-step-covered =
    { $n ->
        [one] For { $n } thing that is covered
       *[other] For { $n } things that are covered
    }
script-step-open =
    { $n ->
        [one] For { $n } thing that cannot be decided
       *[other] For { $n } things that cannot be decided
    }
script-region-still = The numbers below are still for “{ $now }”. For “{ $wanted }” run this where your export lies:
script-account = Account
script-not-asked = No question on this page decides it; the program has more of them, also about single people and groups.
script-none-found = Nothing fits this search and these filters.
script-none-here = None of the { $carried } items that this page carries fits. What does may be among the others of all { $all }: open a full report.
script-none-filtered =
    { $n ->
        [one] Nothing fits here, but { $n } item outside these filters does.
       *[other] Nothing fits here, but { $n } items outside these filters do.
    }
script-annex = Every item, a line each.
script-annex-what = What
script-follows = Settled by your answer to “{ $other }”: not everybody could see it.
script-region-here = The answer below is that for “{ $wanted }”, until you answer a question; lists and questions are still for “{ $now }”. For all of it run this where your export lies:
script-list-label = { $found }; arrow keys move, Enter opens one
script-choice-some = Some of them, or not sure
script-at-odds = This contradicts your answer to “{ $other }”. One of the two cannot be right.
script-of-all = { $n } of { $all }
script-left-open = Left open.
script-open-page = Open the page
script-among = For instance:
script-undo = Take back
script-done = Done
script-way = Where to find it
script-way-facebook = On Facebook: your picture, “Settings & privacy”, “Activity log”; there: { $what }.
script-way-instagram = On Instagram: your profile, the three lines, “Your activity”; there: { $what }.
script-way-threads = On Threads: your profile; there: { $what }.
script-way-profile = On { $platform }: your profile, where it is edited; there: { $what }.
script-copy-words = Copy the first words
script-open-there = Open it on { $platform }
script-kind-on = { $platform } { $kind }
script-answers-use = Use it: metaudit EXPORT.zip --answers THIS-FILE

## Sentences that several outputs share. Every word of them is chosen after `wording.md`

told-redacted = Redacted: no text, name, picture, place or path of the export stands in this report. Neutral names such as “group 3” and “file 7” stand for them; numbers and times are as they were.
told-answers-from = What you told was taken from { $file }.
told-in-scope = covered
told-undecided = cannot be decided
told-not-stated = Meta says nothing
told-out-of-scope = left out
told-items-in-scope = Items that are covered
told-items-undecided = Items that cannot be decided
told-items-not-stated = Items on which Meta says nothing
told-items-out-of-scope = Items that are left out
told-means-in-scope = Meta's policy allows use of these to train its AI.
told-means-undecided = Whether the policy covers these depends on something the export does not tell.
told-means-no-pack = metaudit has no verified text of Meta's for the region, so nothing can be said of these.
told-means-not-stated = Meta does not say whether it trains on these. We found no official statement either way.
told-means-out-of-scope = The policy leaves these out, for the reason given with each.
told-open-audience = the export does not tell who could see them
told-open-target-audience = somebody else decides who sees what they stand under
told-open-group = the export does not record whether the group is public
told-open-addressed = whether they were shared with Meta AI is not recorded
told-open-objection = sources disagree on what an objection reaches
told-open-day = their pages show a time without a zone, and by their exact day the answer differs
told-open-region = it depends on the region, which is not known or has no verified policy
told-no-time = time unknown
told-public = public
told-private = private
told-not-told = undetermined
told-assumed = assumed
told-likely = likely
told-certain = certain
told-items =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
told-conversations =
    { $n ->
        [one] { $n } conversation
       *[other] { $n } conversations
    }
told-messages =
    { $n ->
        [one] { $n } message of yours
       *[other] { $n } messages of yours
    }
told-messages-known =
    { $n ->
        [one] { $n } message known to be yours
       *[other] { $n } messages known to be yours
    }
told-to-ai =
    { $n ->
        [one] { $n } was addressed to Meta AI
       *[other] { $n } were addressed to Meta AI
    }
told-messages-told = { $conversations } with { $own } and { $others } of others; { $to_ai }. Messages between people are counted, never listed.
told-pictures =
    { $n ->
        [one] { $n } picture or video
       *[other] { $n } pictures or videos
    }
told-objected = You told us you objected with this { $platform } account on { $day }. No export records it.
told-assumed-adult = We assumed you are 18 or older where the archive does not say.
told-contested = Sources disagree on this rule.
told-minor-now = The holder is under age now.
told-minor-then = The holder was under age when it was made.
told-no-pack = There is no verified policy for this region.
told-not-in-force = No policy on AI training was in force on the day.
told-no-rule-yet = The packs have no rule yet for a chat in which the app itself says that Meta, its AI or a business takes part.
told-not-read = Not read: { $fault }.
told-missing-media =
    { $n ->
        [one] { $platform }: records name { $n } picture or video that is in none of the given files; a part of the export may be missing.
       *[other] { $platform }: records name { $n } pictures or videos that are in none of the given files; a part of the export may be missing.
    }
told-missing-pages =
    { $n ->
        [one] { $platform }: its start page names { $n } page that is in none of the given files; a part of the export may be missing.
       *[other] { $platform }: its start page names { $n } pages that are in none of the given files; a part of the export may be missing.
    }
told-absent = { $platform }: not in this export (which is not the same as empty): { $titles }.
told-absent-not-asked = { $platform }: not asked for, by the start page: { $titles }.
told-absent-lost = { $platform }: asked for, but not in the given files: { $titles }.
told-empty = { $platform }: empty: { $titles }.
told-covers-all = { $platform }: this export covers all time.
told-covers-between = { $platform }: this export covers { $from } to { $to } only.
told-covers-since = { $platform }: this export covers only what is of { $from } or later.
told-covers-until = { $platform }: this export covers only what is of { $to } or earlier.
told-dates-unsaid = Exports can be limited to some dates; this one does not say whether it is.
told-dates-unsaid-of = { $platforms }: exports can be limited to some dates; this one does not say whether it is.
told-by-your-word =
    { $n ->
        [one] { $n } item is decided by nothing but what you told.
       *[other] { $n } items are decided by nothing but what you told.
    }
told-range =
    { $n ->
        [one] If all that cannot be decided was private, { $n } item is covered; if it was public, { $most }.
       *[other] If all that cannot be decided was private, { $n } items are covered; if it was public, { $most }.
    }
told-since-training = Public on the day of the export: { $today }; at some time since training began on { $day }: { $public }. Not public since then, as far as the export tells: { $private }. For { $open } the export does not tell.
told-not-personalised = Whether Meta uses what you said to its AI to fit content and ads to you is another matter than training; { $region }: { $why }.
told-personalised =
    { $n ->
        [one] Apart from training: of what you and Meta's AI said to each other, Meta's text of { $day } lets it personalise what you see with { $n } item.
       *[other] Apart from training: of what you and Meta's AI said to each other, Meta's text of { $day } lets it personalise what you see with { $n } items.
    }
told-personalised-somewhere =
    { $n ->
        [one] Apart from training: of what you and Meta's AI said to each other, Meta's text of { $day } lets it personalise what you see with { $n } item in some regions.
       *[other] Apart from training: of what you and Meta's AI said to each other, Meta's text of { $day } lets it personalise what you see with { $n } items in some regions.
    }
told-locked =
    { $n ->
        [one] { $n } file is locked with a password and was not read. Unpack the zip with its password, and give the folder.
       *[other] { $n } files are locked with a password and were not read. Unpack the zip with its password, and give the folder.
    }
told-packed-otherwise =
    { $n ->
        [one] { $n } file is packed in a way that is not opened here and was not read. Unpack it with the program that made it, and give the folder.
       *[other] { $n } files are packed in a way that is not opened here and were not read. Unpack them with the program that made them, and give the folder.
    }
told-records =
    { $n ->
        [one] { $n } record
       *[other] { $n } records
    }
told-sorts =
    { $n ->
        [one] { $n } sort
       *[other] { $n } sorts
    }
told-account-data = { $records } of { $sorts }, on which Meta makes no statement we found.
told-account-data-no-pack = { $records } of { $sorts }, for which there is no verified policy here.
told-ledger = { $entries } entries, { $bytes } bytes: each stands here exactly once.
told-left-out =
    { $n ->
        [one] { $n } more stands in the JSON report.
       *[other] { $n } more stand in the JSON report.
    }
told-judged = Judged as of { $day }; region: { $region }.
told-judged-checked = Judged as of { $day }; region: { $region }; policy checked { $checked }.
told-region-unknown = not known
told-place-unknown = unknown place
told-before-year = before { $year }
told-no-date = no date
told-timeline-by-month = Items by month in which they were made, parted by outcome; most, { $n }, are of { $period }. The table below holds the same numbers.
told-timeline-by-year = Items by year in which they were made, parted by outcome; most, { $n }, are of { $period }. The table below holds the same numbers.
told-until = { $is } until { $to }
told-from-on = { $is } from { $from } on
told-between = { $is } from { $from } to { $to }
told-days = { $from } to { $to }
told-audience-unknown = The archive itself states an audience, in a word that is not known here.
told-leaves-open = leaves it open
told-seen-open = undetermined on the day of the export
told-seen-public = public on the day of the export ({ $sure })
told-seen-private = private on the day of the export ({ $sure })
told-since-public = , public at some time since training began
told-since-private = , never public since training began
told-since-open = , undetermined for the time before or after
told-opened-public = public ({ $sure })
told-opened-private = private ({ $sure })
told-opened-open = undetermined ({ $sure })
told-record = { $place }, record { $n }
told-no-title = (no title)
told-own-unknown = unknown
told-no-rule = no rule
told-with-people = people
told-with-channel = channel
told-with-ai = Meta AI
told-more-questions =
    { $n ->
        [one] { $n } more question, about no more items.
       *[other] { $n } more questions, each about no more items than these.
    }

## What there is to do: how to object, and what everybody should know before

act-because-public = the archive shows that they were public
act-because-likely = they are public by design, or something suggests that they were public
act-because-always = Meta counts them as always public
act-because-ai = they were said to Meta's AI or made by it
act-in-scope-because = Covered, by why:
act-heading = How to object
act-more-heading = What else you can do
act-no-deadline = There is no deadline to object. 26 May 2025 was only the last day before training began in the EU, and no legal deadline; an objection filed later still counts for the future.
act-late = Sources disagree on what a later objection does: Meta's confirmation promises no further use from then on; several authorities say that only newer posts are covered. What is already in a model stays.
act-offered = For { $region } an objection is offered ({ $who }). You can object at any time. The form needs no reason. Keep the confirmation e-mail.
act-unknown = Whether there is a form depends on where you live, which is not known here. Offered: { $offered }. Reported, and not confirmed: { $reported }. Looked for and not found: { $not_found }.
act-none = none
act-region-first = Where you live is not known: choose it with `--region`. What differs by region cannot be decided until then; a low number is no all-clear.
act-minors = Minors: by Meta's texts, or as reported there, public content of accounts of people under 18 is left out in the EU, the UK, Switzerland and Brazil. The AI chats of minors are not left out. Pictures of children in an adult's posts count as that adult's content.
act-menus = Menus may be called otherwise by now. The addresses were noted on { $day }; whether each of them opens was not tried.
act-reaches = What it reaches: { $text }
act-address = { $what }: { $url } ({ $sure }; looked up { $day })
act-place = address
act-sure-high = named in a text of Meta's own
act-sure-medium = reported by several sources, may no longer work
act-sure-low = reported once, may not work
act-quoted-from = Quoted from Meta's policy for { $region } of { $day }:
act-policy-old =
    { $n ->
        [one] The policy that this report judges by was checked on { $day }, { $n } day before. Meta may have changed it since: look for a newer metaudit.
       *[other] The policy that this report judges by was checked on { $day }, { $n } days before. Meta may have changed it since: look for a newer metaudit.
    }
act-others = An objection reaches your own content, not what others post about you. Ask them to limit or remove it; to remove a tag alone leaves the picture as public as it was.
act-forward = What you do now looks forward: it does not change what was eligible before, and what is already in a model stays there.

## What is said of the policy and the region that were judged by

basis-earlier-texts = The policy's own text is of { $from }; earlier texts, back to the start of training on { $since }, are not in this pack and were taken to allow the same.
basis-allows = This shows what Meta's policy allows. Nobody outside Meta can see what was actually used.
basis-no-pack = metaudit has no verified text of Meta's for { $region }. That is no sign that Meta does not train there: nothing can be said either way.
basis-pack = Judged by policy pack { $packs } ({ $family }).
basis-packs = Judged by policy packs { $packs } ({ $family }).
basis-own-packs = Not built into metaudit, but given with --policy: { $packs }. What its rules say is the word of whoever wrote it.
basis-checked = Checked { $day }; the newest text seen is of { $seen }. Meta may have changed its policy since; this program works offline and cannot know.
basis-seen-by-region = { $from } to { $to }, by region
basis-region = Region: { $region } ({ $source }).
basis-region-unknown = Region: not known ({ $source }). What is told holds in every region that has a pack; where they differ, it cannot be decided. Choose yours with --region.
basis-month-only = Of the start of training only the month is known ({ $month }); its first day was taken.
basis-no-objection = We found no way to object for { $region } in Meta's texts. A date given with --objected-on changes nothing here.
basis-objection-reported = An objection is reported for { $region } ({ $who }), but we could not confirm it. Try the form; from a day given with --objected-on on we count your own content as disputed.
basis-by-told = you told us, in your answers
basis-by-pack = the only region of the pack given with --policy
basis-by-archive = the archive says { $heard }
basis-by-nothing = the archive does not say
basis-by-unplaced = the archive says { $heard }, which this program cannot place
basis-by-several = the archive says { $heard }, which names no one region
basis-heard = "{ $text }" ({ $by })
basis-and = {" "}and{" "}
basis-jurisdiction = privacy jurisdiction
basis-based-in = profile based in
basis-country = country of the profile

## Why an outcome is what it is. Its verbs are chosen with care: what the policy allows, what was eligible, what cannot be told; never what was done with it

why-told = You told us: { $told }. The archive cannot confirm it.
why-policy = Meta's policy
# Within a sentence; where one begins with it, it gets a capital.
why-policy-of = Meta's policy of { $day }
why-its-policy-of = its policy of { $day }
why-public-only = { $policy } covers public content only. { $told }
why-if-public = { $policy } allows use of this kind of item to train its AI if it was public. { $told }
why-differs = Meta's policies differ by region here, and where you live is not known: choose it with `--region`.
why-by-day = The page shows its time without a zone, so that it may have been made a day earlier or later, and by that day the answer differs.
why-no-pack = There is no verified policy for this region in metaudit, so nothing can be decided.
why-not-in-force = No policy on AI training was in force for it by the day as of which this report judges.
why-no-rule = The app says in this chat that Meta, its AI or a business takes part; what Meta says of private messages does not settle that.
why-minor-now = The holder of the account is under 18. Meta's policy limits public content to adults; AI chats are not limited so.
why-minor-then = The holder was under 18 when this was made and is an adult now. Meta does not say what holds then.
why-objected = You told us you objected on { $day }. Meta states that it honours this for your own content. Keep the confirmation.
why-objected-before = You told us you objected on { $day }, before training began. Meta states that it honours this for your own content. Keep the confirmation.
why-mitigated = It was eligible from { $from } until you objected on { $day }. Meta's confirmation promises no further use from then on; what is already in a model stays. Several authorities say that only newer posts are covered by the objection.
why-later-objection = { $says } Sources disagree on what an objection filed later reaches.
why-mitigated-reported = It was eligible from { $from }. You told us you objected on { $day }: for where you live an objection is reported and not confirmed, so from that day on we count it as disputed.
why-reported-objection = { $says } You told us you objected on { $day }: for where you live an objection is reported and not confirmed, so we count this as disputed.
why-unreached = { $says } That your objection of { $day } reaches this is not confirmed.
why-private-now = Only some people, or only you, could see this on the day of the export. { $policy } allows use of it if it was public at some time since training began; your archive does not record that.
why-group = { $policy } allows use of what is said in public groups. Your archive does not record whether this group is public.
why-target = { $policy } allows use of this if everybody could see what it stands under. Your archive does not record that.
why-audience = { $policy } allows use of this kind of item if it was public. Your archive does not tell who could see it.
why-shows-public = { $policy } allows use of this kind of item to train its AI. The archive shows that it was public{ $when }.
why-suggests-public = { $policy } allows use of this kind of item to train its AI. The archive suggests that it was public{ $when }.
why-shows-private = The archive shows that this was not public at any time since training began ({ $day }). Meta's policy covers public content only.
why-suggests-private = The archive suggests that this was not public at any time since training began ({ $day }). Meta's policy covers public content only.
why-from-start = {" "}when training began ({ $day })
why-from-export = {" "}on the day of the export
why-from-day = {" "}by { $day } at the latest
why-until = , and until { $day }
why-until-at-least = , and until { $day } at least
why-at-times-until = , and at times until { $day }
why-at-times-until-at-least = , and at times until { $day } at least
why-at-times-since = , and at times since

## Questions to the user. Answers are about the time since training began, so that is what is asked for

ask-since = {" "}at any time since { $day }
ask-between = {" "}at any time between { $from } and { $to }
ask-group = Is “{ $name }” a public or a private group?
ask-groups = Are the groups in which you wrote on { $platform } public or private?
ask-person = You wrote on { $platform } to “{ $name }” or under what they posted. Could everybody see that{ $since }?
ask-people = Could everybody see{ $since } the posts of others under which you wrote on { $platform }?
ask-timeline-in = Could everybody see{ $since } what you posted on your { $platform } timeline { $stretch }?
ask-timeline = Could everybody see{ $since } what you posted on your { $platform } timeline?
ask-unplaced-in = The export tells in words that metaudit does not understand where some of your { $platform } posts { $stretch } stand. Could everybody see those{ $since }?
ask-unplaced = The export tells in words that metaudit does not understand where some of your { $platform } posts stand. Could everybody see those{ $since }?
ask-own-comments = Could everybody see{ $since } those posts of yours on { $platform } under which you also commented?
ask-former-pictures = Could everybody see your former profile pictures and cover photos on { $platform }{ $since }?
ask-former-profile-pictures = Could everybody see your former profile pictures on { $platform }{ $since }?
ask-account = Was your { $platform } account public{ $since }?
ask-stories = Could everybody see your stories on { $platform }{ $since }, and not only followers or close friends?
ask-birthday = Could everybody see your birthday{ $since } on your { $platform } profile, for example “1 March 1990”?
ask-contact = Could everybody see your contact details{ $since } on your { $platform } profile, for example an e-mail address or a phone number?
ask-profile = Could everybody see{ $since } the details on your { $platform } profile?
ask-events = Could everybody see{ $since } the events you made on { $platform }?
ask-from-to = from { $from } to { $to }
ask-from-day-to-day = from { $from } to { $to }
ask-in-year = in { $year }
ask-from-on = from { $from } on
ask-up-to = up to { $to }
ask-nothing-matched = The answer to { $id } matches nothing in this export.
ask-contradicted = The answer to { $id } is “{ $choice }”, but of { $n } of the items it is about the archive shows otherwise. There the archive stands.
ask-at-odds = The answers to { $public } (“public”) and { $private } (“private”) cannot both be right: what stands on a private account is not shown to everybody. “Public” counts for the first.
ask-nobody-of-name = You told that you are “{ $name }”, but nobody in these chats has that name.
ask-nobody-of-name-but = You told that you are “{ $name }”, but nobody in these chats has that name. Most like it are: { $nearest }.
ask-foreign-objection = The objection of { $day } is about { $account }, which is not in this archive.

## What a clue says beside its signal's own text

note-no-switch = nothing in the archive says whether the account was private
note-account-public = the account was public
note-account-private = the account was private
note-perhaps-unpublished = { $account }; this may never have been published
note-listed-as-live = { $state }; another file lists it among what can be seen
note-after-first = the first story for close friends was made on { $day }, before this one
note-before-first = the first story for close friends: on { $day }
note-never-first = the first story for close friends: never
note-from-to = from { $from } to { $to }
note-from-to-unknown = from { $from } to a day not recorded
note-turned-public = to public on { $day }
note-turned-private = to private on { $day }
note-turned-unknown = changed on { $day }; the export does not say to what
note-expired = expired after a day; who could see it then is not recorded
note-told-public = { $about }: public
note-told-private = { $about }: private
note-told-from = { $what } from { $from }
note-told-to = { $what } to { $to }

## What only the summaries in Markdown and on the terminal say

list-heading = What of this export Meta's AI-training policy covers
list-means = what it means
list-by-kind = By kind
list-newest = { $heading }: { $n }, the newest { $shown } of which are listed
list-holder-unknown = holder unknown
list-export-of = , export of { $day }
list-newest-record = , newest record of { $day }
list-things =
    { $n ->
        [one] { $n } thing you made or are:
       *[other] { $n } things you made or are:
    }
list-not-decided = not decided for { $n }: { $why }
list-more-remarks =
    { $n ->
        [one] { $n } more answer matches nothing or is contradicted; the report names them.
       *[other] { $n } more answers match nothing or are contradicted; the report names them.
    }
list-unread = The report names each.
list-first-question = What you know would decide more: metaudit ask. Its first question decides { $n }: { $ask }
list-report = Report: { $path }
list-ask = Answer what only you know: metaudit ask, with the same files

## What was said to Meta AI, and who is who in chats

ai-heading = What you and Meta AI said to each other
ai-nothing = Nothing that was said to Meta AI is in these files: we looked for conversations with it, lines that call it, and pictures, stickers and voice messages given to it or made by it.
ai-sentence = Meta AI: { $prompts }, { $replies } and { $media } in { $places }.
ai-prompts =
    { $n ->
        [one] { $n } prompt
       *[other] { $n } prompts
    }
ai-replies =
    { $n ->
        [one] { $n } reply
       *[other] { $n } replies
    }
ai-media =
    { $n ->
        [one] { $n } picture or file
       *[other] { $n } pictures or files
    }
ai-places =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
ai-listed = Meta's policy lists what is said to its AI as training data, separately from public posts and whatever your settings. In chats between people only the lines that call Meta AI, its answers and what was shared with them stand here.
ai-unattributed =
    { $n ->
        [one] Of { $n } prompt nothing says whether you wrote it: it names its author.
       *[other] Of { $n } prompts nothing says whether you wrote them: each names its author.
    }
ai-calls =
    { $n ->
        [one] { $n } post or comment of yours calls Meta AI; it is listed as what it is.
       *[other] { $n } posts and comments of yours call Meta AI; they are listed as what they are.
    }
ai-by-others =
    { $n ->
        [one] { $n } more line was addressed to Meta AI by others, in chats you are in. It is not yours, and its words are not repeated here.
       *[other] { $n } more lines were addressed to Meta AI by others, in chats you are in. They are not yours, and their words are not repeated here.
    }
ai-interests =
    { $n ->
        [one] { $n } interest statement about you, written by Meta's AI: what it puts out, and nothing you said to it.
       *[other] { $n } interest statements about you, written by Meta's AI: what it puts out, and nothing you said to it.
    }
ai-how-called = called in a chat between people
ai-how-app = in its app
ai-how-chat = in a chat with it
ai-places-caption = Where it was said
ai-place = where
ai-how = how
ai-prompts-head = prompts
ai-replies-head = replies
ai-media-head = pictures
ai-notices = Notices about Meta AI in your chats, word for word
ai-settings = Privacy settings on the day of the download, in its own words
ai-setting = setting
ai-value = value
ai-not-yours = not yours
ai-read-along = You only read along: nothing in it is yours.
ai-before-notice = Before the app said that AI from Meta receives this chat: { $own } of yours, { $others } of others. { $outcome }
ai-behind-call = After the last line to Meta AI or by it: { $own } of yours, { $others } of others. { $outcome }
ai-shares = Messages ({ $n } in all): { $told }.
ai-you = you
ai-not-named = not named
ai-more-senders = { $n } more
ai-silent =
    { $n ->
        [one] { $n } person without a message
       *[other] { $n } people without a message
    }
ai-encrypted = Encrypted messages
ai-owner-unknown = { $name }: the files do not say who you are, so no message is counted as yours, and lines for Meta AI by anybody are listed. Say it with --me NAME, or run metaudit ask.
ai-owner-inferred = { $name }: that you are { $holder } is inferred from who takes part in which chat. If it is wrong, say who you are with --me NAME.
ai-owner-told = { $name }: you are { $holder }, as you told.
ai-owner-silent = { $name }: you told that you are { $holder }, and nobody of that name writes in these chats.

## What changed between two audits

diff-heading = What changed
diff-old = Before: { $what }
diff-after = After: { $what }
diff-judged = judged as of { $day }
diff-none = Nothing changed.
diff-kept =
    { $n ->
        [one] { $n } item is in both.
       *[other] { $n } items are in both.
    }
diff-new = New
diff-gone = Gone
diff-newly-public = Newly public
diff-newly-private = Newly private
diff-newly-undetermined = Not known any more who can see it
diff-newly-in-scope = Newly covered
diff-newly-out-of-scope = Newly left out
diff-newly-undecided = Cannot be decided now
diff-newly-not-stated = Meta says nothing on it now
diff-policy-alone = Changed by the policy alone
diff-policy-alone-means = The same is known of these as before. What differs is what the policy means for them.
diff-by-format = Told differently by the two formats
diff-by-format-means = Pages and JSON do not tell the same of these. That is no change.
diff-unsure = { $n } of them not surely
diff-unsure-alike = not sure: others say the same, and their times are not told
diff-unsure-no-such-file = not sure: the other side has no file of this kind
diff-unsure-unread = not sure: a file of the other side could not be read
diff-cause-pack = another text of the policy
diff-cause-region = another region
diff-cause-objection = an objection
diff-cause-day = another day
diff-reversed = The first was downloaded after the second. Swap them to see what changed since.
diff-reversed-perhaps = The newest record of the first is later than that of the second. If the first is the later download, swap them.
diff-unread-old =
    { $n ->
        [one] { $n } file of the first could not be read: what is new may have been there already.
       *[other] { $n } files of the first could not be read: what is new may have been there already.
    }
diff-unread-new =
    { $n ->
        [one] { $n } file of the second could not be read: what is gone may still be there.
       *[other] { $n } files of the second could not be read: what is gone may still be there.
    }
diff-unrecognised =
    { $n ->
        [one] { $n } file was not recognised, and may hold some of what is listed as new or gone.
       *[other] { $n } files were not recognised, and may hold some of what is listed as new or gone.
    }
diff-limited = One of the two holds only a part of the time: what is new or gone may lie outside of it.
diff-one-side = { $account } is in one of the two only.
diff-messages =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
diff-threads = { $new } new, { $gone } gone, { $changed } changed
diff-counted = Messages and account data are counted, not compared one by one.
diff-then-now = { $what }: { $old } before, { $new } after
diff-before-column = before
diff-after-column = after
diff-what = what it says
diff-undetermined = undetermined
diff-written = Written: { $path }

## What readers did not understand

problem-page-without-name = a Page without a name
problem-privacy-turn-unclear = a change of the account's privacy whose direction is not known
problem-privacy-turn-undated = a change of the account's privacy without a time
problem-status-change-unknown = a change of the account's status whose words are not known
problem-comma-mended = a comma too many or too few; it was mended
problem-comment-below-picture = a comment below a picture; your own stand nowhere else on these pages, and are not listed
problem-more-unknown-dates = a date that is not understood
problem-unknown-date = a date that is not understood: “{ $date }”
problem-ambiguous-date = a date that may be one of two days, and nothing in the chat tells which: its time was left out
problem-impossible-date = a date that no calendar we know has, or behind the day of the export: its time was left out
problem-more-unknown-months = a date whose month is not known
problem-unknown-month = a date whose month is not known: “{ $date }”
problem-more-unknown-hours = a date with a word beside the hour that is not known
problem-unknown-hour = a date with a word beside the hour that is not known: “{ $date }”
problem-date-without-year = a date without a year: its time was left out
problem-ai-folder-of-people = a folder of Meta AI, but people take part or nobody says that it does: taken for a chat of people
problem-line-before-chat = a line before the first message, which belongs to none
problem-line-no-text = a line holds bytes that are no text; they stand as �
problem-line-of-windows = a line is not in Unicode; it was read as Windows-1252, so its letters may be wrong
problem-line-too-large = a line or message longer than any that WhatsApp sends; the rest of it was left out
problem-line-not-understood = a line that begins like a message and is not understood, or that follows such a line: whose it is cannot be told
problem-message-undated = a message does not tell its time as others do; it was left open
problem-message-of-no-shape = a message of no shape we know
problem-content-among-account-data = a new file in a folder of account data holds what looks like posts, comments or captions; its records were counted and not listed
problem-activity-among-content = a new file in a folder of content: its name tells of activity, so its records were counted and not listed
problem-told-by-shape = a new file in a folder of content: what it holds was told by its shape
problem-no-records = a number or text stands where records should
problem-perhaps-twice = a page and the JSON beside it each hold records that the other lacks; some may be counted twice
problem-page-of-json = a page that holds JSON; it was read as that
problem-no-message = a record among messages that is none we know
problem-unexpected-shape = a record has an unexpected shape; what fits was kept
problem-record-too-large = a record is larger than any that Meta writes; the rest of it was left out
problem-record-no-json = a record is no valid JSON; it was left out
problem-record-of-no-shape = a record of no shape we know
problem-owner-not-named = a record of the timeline whose sentence does not name the owner; it may be somebody else's
problem-record-not-understood = a record that was not understood
problem-sentence-not-understood = a sentence above a post or comment in words that are not understood: where that stands is not known
problem-sentence-of-another = a sentence above a post tells of somebody else than the account's holder: where the post stands is not known
problem-tags-astray = a tag is missing or misplaced; what a browser shows was read, and some of it may be left out or joined wrongly
problem-text-cut = a text ends in half a character, which was left out
problem-text-no-text = a text holds bytes that are no text; they stand as �
problem-time-too-early = a time before there was Facebook, which cannot be: it is taken as unknown
problem-time-too-late = a time behind the day of the export, which cannot be: it is taken as unknown
problem-value-no-json = a value is no JSON, as NaN or a number too long; it was left out
problem-unknown-half-of-day = a word beside the hour that we do not know, and that may mean the other half of the day: its time was left out
problem-event-of-whom = an event; whether you made it or were invited to it, these pages do not tell
problem-unknown-private-key = an unknown key in a private file
problem-another-document = another list or object follows the end of the first; it was read too
problem-odd = { $note }
problem-close-friends-unclear = it is not known when the first story for close friends was made
problem-gave-nothing = its records were not understood: they gave nothing
problem-too-many-facts = more facts than an account can have; the rest were left out
problem-more-unknown-keys = more unknown keys
problem-privacy-not-told = nothing says whether the account is private
problem-possible-audience = possible audience information: “{ $word }”
problem-several-chats = several chats in one file; their messages are counted as those of one
problem-several-dates = several dates in a profile: which is the birthday is not known, so none is told as what the profile shows
problem-no-list = something else than a list stands under “{ $key }”; it was read as a list of one
problem-no-number = something else than a number stands under “{ $key }”; it was left out
problem-not-a-record = something else than a record stands under “{ $key }”; it was left out
problem-no-time = something else than a time stands under “{ $key }”; it was left out
problem-no-words = something else than words stands under “{ $key }”; it was left out
problem-read-as-words = something else than words stands under “{ $key }”; it was read as words
problem-taken-for-ai = taken for a chat with Meta AI by the name of who takes part in it
problem-unknown-audience = unknown audience of a note: “{ $word }”
problem-unknown-key = unknown key “{ $key }”
problem-unknown-label = unknown label “{ $label }”
problem-writers-by-turns = who wrote a message, you or Meta AI, is inferred from their turns: no name tells it
problem-writers-unknown = who wrote what in a conversation with Meta AI cannot be told; it is kept as one text

## What is said of an entry

entry-fault = { $fault }
entry-broken = { $why }; { $kept } records before that were kept
entry-broken-chat = { $why }; the messages before that were kept
entry-not-counted = { $why }; its records were not counted
entry-records-lost = { $lost } records are no valid JSON
entry-records-lost-others-kept = { $lost } records are no valid JSON; { $kept } others were kept
entry-part-too-deep = a part of it nests deeper than { $levels } levels; it was left out
entry-part-too-deep-others-kept = a part of it nests deeper than { $levels } levels; it was left out; { $kept } others were kept
entry-our-error = metaudit failed on it; this is an error of ours, please report it
entry-unknown-shape = its name is known, but not what is in it
entry-records-not-understood = its name is known, but its records were not understood
entry-no-page-of-meta = a page without anything that Meta's pages have
entry-ai-conversations-of-no-shape = conversations with Meta AI, in records of no shape we know
entry-new-ai-file-of-no-shape = a new file about Meta AI, of no shape we know
entry-new-content-of-no-shape = a new file in a folder of content, of no shape we know
entry-no-chat = a text in which no line begins as one of a chat
entry-page-not-yet = a page whose like was seen in JSON only: ask Meta for JSON
entry-page-of-account-report = a page of an account report, which shows what its JSON tells; the JSON is read
entry-strange-kind-of-file = a kind of file that exports are not known to hold
entry-unknown-file = not among the files we know
entry-page-outside = a page that lies in no folder of an export we know
entry-of-the-phone = what WhatsApp keeps on the phone; export the chat in the app and give that
entry-zip-inside = a zip inside the archive; give it to metaudit by itself
entry-archive-not-opened = an archive of a sort that is not opened here; unpack it and give what was in it
entry-outside = it lies in no folder of an export we know
entry-opened = an archive in it; what it holds has lines of its own
entry-not-referred-to = no record refers to it
entry-perhaps-given-to-ai = no record refers to it; it may have been given to the Meta AI app
entry-in-another-part = the same file stands in the archive a second time; it was read once
entry-json-read = a page of what stands in JSON beside it; the JSON was read
entry-added-to-json = the JSON beside it was read; of the page, what the JSON lacks was added
entry-from-documents = known from documents only
entry-new-in-known-folder = a new file in a known folder
entry-new-of-activity = a new file whose name tells of activity

## Why reading stopped

cause-fault = { $fault }
cause-cut-off = it is cut off (line { $line }, column { $column })
cause-too-deep = it nests deeper than { $levels } levels (line { $line }, column { $column })
cause-no-json = it is no valid JSON from there on (line { $line }, column { $column })

## What is wrong with an entry

fault-name-leads-out = its name leads out of the archive; it was not read
fault-link = it is a link; links are not followed
fault-special = it is a pipe or a device, not a file
fault-encrypted = it is encrypted
fault-overlaps = it shares bytes with another entry, as in a zip bomb; it was not read
fault-name-taken = another entry of this name follows, which was read instead
fault-names-differ = the zip names it differently in two places; the other name is { $other }
fault-compression = its compression is not known here ({ $name })
fault-too-large = it is larger than { $limit } bytes; it was not read
fault-ratio-too-high = it inflates more than { $limit } times, as in a zip bomb; it was not read
fault-total-too-large = all text together is larger than { $limit } bytes; it was not read
fault-too-deep = it is an archive inside more than { $limit } others; it was not opened
fault-too-many-inside = more than { $limit } archives lie inside others; it was not opened
fault-unpacked-too-large = archives inside others are larger than { $limit } bytes unpacked; it was not opened
fault-unopened = it cannot be opened: { $detail }
fault-unread = its bytes could not be read from the disk: { $detail }
fault-broken = it is damaged: { $detail }
fault-not-told = its bytes cannot be read

## What is odd about an entry

odd-headers-differ = the zip says two different things of its size, checksum or compression
odd-not-listed = the zip holds it but does not list it; it was read
odd-folder-with-data = it has the name of a folder, but holds data; it was read

## What others made about the user

about-you-comments-by-another-name = comments under another name than yours (if it was yours once, they are missing here)
about-you-lines-for-ai = lines for Meta AI by others, in chats you are in
about-you-tagged-media = photos and videos in which others tagged you
about-you-tagged-places = places in which you were tagged
about-you-posts-in-channels = posts by others in channels
about-you-posts-on-timeline = posts by others on your timeline
about-you-posts-in-channels-unclear = posts in channels, by names of which none is known to be yours

## Words of closed lists: kinds, states, outcomes, sorts of account data, and what else has a name of its own

word-name = name
word-username = username
word-profile-picture = profile picture
word-cover-photo = cover photo
word-avatar = avatar
word-bio = bio
word-profile-field = profile field
word-post = post
word-photo = photo
word-video = video
word-album = album
word-reel = reel
word-story = story
word-live = live
word-note = note
word-repost = repost
word-comment = comment
word-reaction = reaction
word-review = review
word-listing = listing
word-event = event
word-group = group
word-person = person
word-timeline = timeline
word-unplaced = posts at an unknown place
word-own-comments = own comments
word-former-pictures = former profile pictures and cover photos
word-account = account
word-stories = stories
word-profile = profile
word-group-post = group post
word-group-comment = group comment
word-page-post = page post
word-thread-post = thread post
word-channel-message = channel message
word-ai-prompt = AI prompt
word-ai-reply = AI reply
word-ai-media = AI media
word-draft = draft
word-pending = pending
word-archived = archived
word-trashed = trashed
word-replaced = former
word-read = read
word-account-data = account data
word-media = media
word-scaffolding = accompanying file
word-unrecognised = unrecognised
word-unreadable = unreadable
word-always = always covered
word-always-public = counts as always public
word-if-public = covered if public
word-excluded = left out
word-excluded-unless-shared-to-ai = left out unless shared with its AI
word-not-stated = Meta says nothing
word-personalisation-only = personalisation only
word-meta = Meta
word-regulator = regulator
word-court = court
word-consumer-body = consumer body
word-press = press
word-us = us
word-primary = first hand
word-secondary = second hand
word-training = training
word-personalisation = personalisation
word-ads = ads
word-public = public
word-private = private
word-followers-you-follow-back = followers you follow back
word-close-friends = close friends
word-subscribers = subscribers
word-unknown = unknown
word-activity = activity
word-connections = connections
word-settings = settings
word-events = events
word-notifications = notifications
word-payments = payments
word-devices = devices
word-searches = searches
word-other = other
word-messages-settings = messages settings
word-groups = groups
word-location = location
word-interests = interests
word-contacts = contacts
word-pages = pages
word-polls = polls
word-saved = saved
word-logins = logins
word-security = security
word-ai-interests = interests as Meta's AI sees them
word-contact-details = contact details
word-profile-history = profile history
word-download-requests = download requests
word-place = place
word-camera = camera
word-upload-address = internet address at upload
word-backdated-to = date shown
word-author = written under the name
word-email = e-mail address
word-phone-number = phone number
word-postal-address = postal address
word-account-number = account number
word-birthday = birthday
word-contact = contact details

## What a field of a profile is called

field-previous-emails = former e-mail addresses
field-emails = e-mail addresses
field-phone-numbers = phone numbers
field-birthday = birthday
field-gender = gender
field-current-city = current city
field-hometown = hometown
field-places-lived = places lived
field-relationship = relationship
field-family-members = family
field-education-experiences = education
field-work-experiences = work
field-languages = languages
field-websites = websites
field-blood-info = blood donation
field-other-names = other names
field-previous-names = former names
field-name-pronunciation = name pronunciation
field-profile-category = profile category
field-address = address
field-about-me = about you
field-intro-bio = bio
field-religious-view = religion
field-political-view = political views
field-interested-in = interested in
field-favorite-quotes = favourite quotations
field-screen-names = names on other services
field-labelled = other detail

## What each signal is

signal-user-stated = The user told it. The archive cannot confirm it.
signal-nothing-recorded = The archive records nothing about who could see this.
signal-account-flag = On Instagram and Threads one switch sets the audience of the whole account; the archive holds its state on the day of the export.
signal-always-public = The platform shows this to everybody by its own rule. The archive itself does not say so.
signal-private-by-nature = It was said in a conversation, which only those in it can read.
signal-close-friends = Instagram notes when the account's first story for close friends was made; earlier ones were for everybody who could see the account.
signal-deactivated = While an Instagram account is deactivated nobody sees what is on it; the archive names the times.
signal-default-audience = Facebook's privacy settings name an audience for future posts.
signal-field-setting = Facebook's privacy settings name the audience of this field of the profile, as it stood on the day of the export.
signal-group = It stands in a group, so the group decides who sees it. Exports hold the names of groups, never whether they are public.
signal-known-page = It stands on a Page that the user follows, likes, recommends or runs, or is the name of one; Pages are open to everybody by design.
signal-others-content = It stands under somebody else's post or on somebody else's profile, so they decide who sees it, and may change that.
signal-own-post = It stands under a post of the user's own, so whoever could see the post could see it.
signal-page = It stands on a Facebook Page, which is open to everybody by design.
signal-place-not-told = The archive does not say in words that are understood where it stands: it may be on the user's own timeline, on another's or in a group.
signal-privacy-history = Instagram keeps a dated list of when the account was made private or public.
signal-state = The file it stands in says that it is a draft, is waiting for approval, is archived or lies in the bin.
signal-stated-audience = The archive itself states the audience of this item.
signal-unknown-file = It stands in a file that is new to this program. What sort of thing it is was told by the folder and the form of its records.

## What is seen while the program works

progress-reading = reading { $file }
progress-soon = less than a minute left
progress-minutes =
    { $n ->
        [one] about { $n } minute left
       *[other] about { $n } minutes left
    }
progress-hours =
    { $n ->
        [one] about { $n } hour left
       *[other] about { $n } hours left
    }

## What a batch of exports came to

batch-heading = What the exports came to
batch-case = Case
batch-ended = How it ended
batch-items = Items
batch-audited = audited
batch-some-unread = audited, but some of it could not be read
batch-failed = no report
batch-cases =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
batch-with-unread =
    { $n ->
        [one] Some of { $n } case could not be read; its report names what
       *[other] Some of { $n } cases could not be read; their reports name what
    }
batch-without-report =
    { $n ->
        [one] { $n } case has no report
       *[other] { $n } cases have no report
    }
batch-step = { $n } of { $all }  { $case }: { $ended }
batch-step-known = { $n } of { $all }  { $case }: { $ended }, done before
batch-left = Not looked into, for nothing says that these are exports: { $files }. What is one has a line in cases.csv.

## What is damaged, or why a thing cannot be read

detail-no-file = no such file
detail-no-entry = no such entry
detail-closed = its input could not be opened
detail-gaps = it has gaps, as only GNU tar writes them
detail-cut-off = it is cut off
detail-tar-ends = the tar ends in the middle of it
detail-page-cut-off = the page is cut off
detail-no-header = something else stands in it where a file should begin
detail-nowhere = no entry begins where the zip says
detail-not-unpacked = it cannot be unpacked
detail-not-opened = it cannot be opened
detail-split = this is one piece of a zip that was split
detail-packed = this is packed in a way that is not opened here: { $packing }
detail-miscounted = its end counts { $counted } entries, its directory lists { $held }
detail-too-short = it holds { $held } bytes, the zip says { $said }
detail-long-text = a text in it is longer than { $limit } bytes
detail-refused = { $fault }
detail-odd = { $note }
detail-told = { $says }

## Inputs that could not be opened

input-missing = { $path }: there is no such file or folder
input-unreadable = { $path }: cannot be read: { $detail }
input-not-an-archive = { $path }: this is neither a zip nor a folder
input-packed = { $path }: this is packed in a way that is not opened here: { $packing }
input-tar = { $path }: this tar is damaged: { $detail }
input-cut-off = { $path }: this zip is cut off: its download is not complete
input-damaged = { $path }: this zip is damaged: { $detail }
input-document = { $path }: this is a document, not an export: { $sort }
input-split = { $path }: this is one piece of a zip that was split
input-not-opened = { $path }: { $detail }
input-too-many-entries = more than { $limit } entries: this is no data export

## Why there is no audit

reading-no-export = no Meta data export was found in it
reading-inside = no Meta data export was found in it, but an archive that is not opened here: { $path }
reading-of-the-phone = no Meta data export was found in it, but what WhatsApp keeps on the phone, encrypted: { $path }
reading-damaged = { $input }: nothing in it can be read: { $path }: { $fault }
reading-two-downloads = two downloads of one { $platform } account ({ $name }) were given
reading-two-unnamed = two downloads of one { $platform } account (it does not say whose) were given
reading-several-people = these are exports of { $n } people, whose figures are not added up: { $names }
reading-temporary = the temporary file cannot be used: { $why }
reading-stopped = stopped
reading-pack = policy pack: { $why }

## Why an answer is not taken

answer-at = { $place }: { $what }
answer-line = line { $line }
answer-line-of = { $file }: line { $line }
answer-file = the file
answer-toml = { $says }
answer-form = this is not of the form ID=CHOICE
answer-choice-missing = after “=” comes public, private or unknown
answer-no-choice = “{ $text }” is no answer: say public, private or unknown
answer-days-backwards = “until” comes before “since”
answer-group-days = an answer about a group holds for all time; take out “since” and “until”
answer-again = “{ $id }” was answered before ({ $place }: { $other })
answer-overlaps = “{ $id }” overlaps with another answer ({ $place }: { $other })
answer-which = there are { $n } accounts of { $platform }: say which, as in { $example }
answer-stranger = these answers are for { $accounts }, and this archive is of { $account }; if that is the same person, add it to “accounts”
id-platform = an id begins with a platform, such as facebook.timeline:2011..2016; this one with “{ $id }”
id-topic = “{ $topic }” is nothing that can be answered for
id-rest = “{ $topic }” cannot be followed by “:{ $rest }”
id-days = “{ $text }” is no stretch of time, such as 2011..2016 or 2011-05-01..2016-12-31
id-day = “{ $text }” is neither a year nor a day (YYYY-MM-DD)
id-backwards = “{ $text }” ends before it begins
objection-no-day = “{ $text }” is no day, such as 2025-05-20
objection-no-form = “{ $text }” is no form: say facebook, instagram or whatsapp
given-region = there is no region { $code }; known are { $known }
given-region-and = { $one }, { $rest }
given-region-known = { $code } ({ $name })

## Why there is no letter

letter-no-region = where you live is not known, and a letter rests on the law there
letter-no-item = no item of this audit has the id { $id }
letter-temporary = the temporary file cannot be read: { $why }

## The letter. What stands in [brackets] stays, for whoever sends it to fill in

letter-draft = DRAFT, made with metaudit on { $today } from the writer's own export. Read it, change it, fill in what stands in [brackets], and sign it. This is no legal advice. metaudit sends nothing; you do.
letter-date =
    {"["}place], { $today }
letter-to = To { $controller }
letter-address =
    {"["}postal address]
letter-subject = Objection to the use of my personal data for artificial intelligence, and request for access
letter-greeting = Dear Sir or Madam,
letter-who = I write about these accounts of mine:
letter-account = { $platform }: { $name }; e-mail address or phone number of the account: [fill in]
letter-account-name = name { $name }
letter-account-username = user name { $username }
letter-account-unknown =
    {"["}name of the account]
letter-linked = These accounts are [joined / not joined] in one Accounts Centre.
letter-objected = I already objected on { $day } with { $platform }. Please confirm that objection as well.
letter-objection-heading = Objection
letter-objection = { $law_objection }, I object to any use of my personal data to develop, train, adjust or evaluate artificial intelligence. This concerns my public content, my interactions with Meta's AI including those on WhatsApp, and data about me in what others posted.
letter-grounds-heading = Grounds relating to my situation
letter-grounds =
    {"["}In your own words, for instance: posts that I made years ago for other readers; pictures of children; things about health, belief or opinion; comments whose audience another person set. Two sentences are enough.]
letter-restriction-heading = Restriction
letter-restriction = { $law_restriction }, please do not use these data in this way while you assess my objection.
letter-erasure-heading = Erasure
letter-erasure = { $law_erasure }, please erase these data from the data held ready for training.
letter-access-heading = Access
letter-access = { $law_access }, please tell me:
letter-figures-heading = What I know
letter-figures = By my own export, and by your policy as I understand it: of { $items } things that I made or that describe me, { $in_scope } fall under the policy on training, { $undecided } cannot be decided, and on { $not_stated } I found no statement of yours. The export holds { $to_ai } messages of mine to Meta's AI.
letter-undecided = Why these cannot be decided:
letter-undecided-reason = { $n }: { $why }
letter-by-objection = { $n } more are outside only because I objected. Without my objection they would fall under the policy, or it could not be decided. Please confirm that you do not use them.
letter-confirmation-heading = Confirmation
letter-confirmation = Please confirm in writing from which date and for which accounts my objection holds. { $law_deadline }
letter-complaint = I reserve the right to lodge a complaint with { $law_authority }.
letter-closing = Yours faithfully,
letter-signature =
    {"["}signature]
letter-sender =
    { $name }
    {"["}street and number]
    {"["}postcode, place, country]
    {"["}e-mail address]
letter-sender-unknown =
    {"["}your name]
letter-subject-request = Request: is an objection to the use of my personal data for artificial intelligence offered, and request for access
letter-reported = Sources differ on whether you offer people in { $region } an objection to the use of their personal data for artificial intelligence. Please tell me whether you do, where the form is, and what it reaches. If you do, please take this letter as my objection.
letter-restriction-plain = Please do not use these data in this way while you look into this.
letter-erasure-plain = Please erase these data from the data held ready for training.
letter-access-plain = Please tell me:
letter-in-scope = Why these fall under it:
letter-annex = Annex: things I name
letter-annex-item = { $day }, { $platform }, { $kind }: { $words }
letter-annex-no-words = without words
letter-annex-more = { $n } more that were picked are left out here.
letter-access-point-1 = which of my data were selected for the development of artificial intelligence, of which dates, and from which sources
letter-access-point-2 = whether they were passed on, and to whom
letter-access-point-3 = how long they are kept for this purpose
letter-access-point-4 = which filters were applied to them, and with what result

## What the letter names of a law, by region

letter-law-eu-objection = Under Article 21(1) of the General Data Protection Regulation (GDPR)
letter-law-eu-restriction = Under Article 18(1)(d) GDPR
letter-law-eu-erasure = Under Article 17(1)(c) GDPR
letter-law-eu-access = Under Article 15 GDPR
letter-law-eu-deadline = Article 12(3) GDPR gives one month for it.
letter-law-eu-authority = a supervisory authority, under Article 77 GDPR
letter-law-uk-objection = Under Article 21(1) of the UK General Data Protection Regulation (UK GDPR)
letter-law-uk-restriction = Under Article 18(1)(d) UK GDPR
letter-law-uk-erasure = Under Article 17(1)(c) UK GDPR
letter-law-uk-access = Under Article 15 UK GDPR
letter-law-uk-deadline = Article 12(3) UK GDPR gives one month for it.
letter-law-uk-authority = the Information Commissioner's Office (ICO)
letter-law-ch-objection = Under the Swiss Federal Act on Data Protection (FADP)
letter-law-ch-restriction = Under the FADP
letter-law-ch-erasure = Under the FADP
letter-law-ch-access = Under the FADP
letter-law-ch-authority = the Federal Data Protection and Information Commissioner (FDPIC)
letter-law-br-objection = Under the Brazilian General Data Protection Law (LGPD)
letter-law-br-restriction = Under the LGPD
letter-law-br-erasure = Under the LGPD
letter-law-br-access = Under the LGPD
letter-law-br-authority = the Brazilian data protection authority (ANPD)
letter-law-kr-objection = Under the right to have processing stopped (Article 37 of the Personal Information Protection Act, as NGOs cite it)
letter-law-kr-authority = the Personal Information Protection Commission (PIPC)
