# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_metaudit_global_optspecs
    string join \n o/output= answers= assume= redact v/verbose thumbnails= language= region= policy= me= objected-on= as-of= threads= q/quiet one-person newest force no-progress each open h/help V/version
end

function __fish_metaudit_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_metaudit_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_metaudit_using_subcommand
    set -l cmd (__fish_metaudit_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c metaudit -n "__fish_metaudit_needs_command" -s o -l output -d 'Where to write the report; the ending picks the form: .html .json .jsonl .csv .md, and .parquet in a program that was built with it. A folder takes the page, under the name of its export. May be given more than once [default: metaudit-PLATFORM-ACCOUNT-DAY.html beside the first PATH]' -r -F
complete -c metaudit -n "__fish_metaudit_needs_command" -l answers -d 'What you told metaudit: the file that `metaudit ask` writes [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH, where it is]' -r -F
complete -c metaudit -n "__fish_metaudit_needs_command" -l assume -d 'Try an answer without saving it, such as facebook.group=private for all groups. May be given more than once' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l thumbnails -d 'Small copies of pictures in the page: profile pictures first, then those in scope, then undecided; 0 for none' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l language -d 'The language of the page, of Markdown and of the summary. JSON and CSV are in English [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l region -d 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l policy -d 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files' -r -F
complete -c metaudit -n "__fish_metaudit_needs_command" -l me -d 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l objected-on -d 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l as-of -d 'Judge as of this day [default: today]' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l threads -d 'Threads to read with [default: as many as the machine has, at most 4]' -r
complete -c metaudit -n "__fish_metaudit_needs_command" -l redact -d 'Leave out every text, name, picture, place and path of the archive, in all reports: fit to hand on. Neutral names such as "group 3" stand for them; numbers, times and Meta\'s own words stay'
complete -c metaudit -n "__fish_metaudit_needs_command" -s v -l verbose -d 'Print the numbers and what they rest on, not the answer alone'
complete -c metaudit -n "__fish_metaudit_needs_command" -s q -l quiet -d 'Print nothing but errors'
complete -c metaudit -n "__fish_metaudit_needs_command" -l one-person -d 'All that is given is of one person, though the names of the accounts differ'
complete -c metaudit -n "__fish_metaudit_needs_command" -l newest -d 'Of two downloads of one account take the newer'
complete -c metaudit -n "__fish_metaudit_needs_command" -l force -d 'Replace files that metaudit did not write of this export'
complete -c metaudit -n "__fish_metaudit_needs_command" -l no-progress -d 'Show no progress'
complete -c metaudit -n "__fish_metaudit_needs_command" -l each -d 'Make one report for each person whose exports are given'
complete -c metaudit -n "__fish_metaudit_needs_command" -l open -d 'Open the page when it is written'
complete -c metaudit -n "__fish_metaudit_needs_command" -s h -l help -d 'Print help'
complete -c metaudit -n "__fish_metaudit_needs_command" -s V -l version -d 'Print version'
complete -c metaudit -n "__fish_metaudit_needs_command" -a "formats" -d 'List what metaudit can read, and what that cannot tell. (A file of this name is given as ./formats.)'
complete -c metaudit -n "__fish_metaudit_needs_command" -a "ask" -d 'Ask who could see what the export does not tell, and write your answers down'
complete -c metaudit -n "__fish_metaudit_needs_command" -a "diff" -d 'Say what changed between two audits: what is new, gone, newly public or private, newly in or out of scope'
complete -c metaudit -n "__fish_metaudit_needs_command" -a "batch" -d 'Audit a folder of many people\'s exports: a report for each person, and a summary of all'
complete -c metaudit -n "__fish_metaudit_needs_command" -a "explain" -d 'Explain one item of a JSON report: the evidence, the rule, its source, and what to do'
complete -c metaudit -n "__fish_metaudit_needs_command" -a "letter" -d 'Write the draft of an objection and access letter, from the audit\'s own figures'
complete -c metaudit -n "__fish_metaudit_needs_command" -a "policy" -d 'Show the policy packs that reports are judged by, or check one of your own'
complete -c metaudit -n "__fish_metaudit_using_subcommand formats" -l language -d 'The language of the list [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand formats" -s h -l help -d 'Print help'
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -s o -l output -d 'The file of answers; those it holds already stay [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH]' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l language -d 'The language of the questions and of the page [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l region -d 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l policy -d 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l me -d 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l objected-on -d 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l as-of -d 'Judge as of this day [default: today]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l threads -d 'Threads to read with [default: as many as the machine has, at most 4]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -s q -l quiet -d 'Print nothing but errors'
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l one-person -d 'All that is given is of one person, though the names of the accounts differ'
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l newest -d 'Of two downloads of one account take the newer'
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l force -d 'Replace files that metaudit did not write of this export'
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -l no-progress -d 'Show no progress'
complete -c metaudit -n "__fish_metaudit_using_subcommand ask" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -s o -l output -d 'Where to write what changed; the ending picks the form: .html .md .json. May be given more than once' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l language -d 'The language of the page, of Markdown and of the summary [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l answers -d 'What you told metaudit: the file that `metaudit ask` writes. It holds for exports; reports are as they are' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l region -d 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l policy -d 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l me -d 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l objected-on -d 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l as-of -d 'Judge as of this day [default: today]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l threads -d 'Threads to read with [default: as many as the machine has, at most 4]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -s q -l quiet -d 'Print nothing but errors'
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l one-person -d 'All that is given is of one person, though the names of the accounts differ'
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l newest -d 'Of two downloads of one account take the newer'
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l force -d 'Replace files that metaudit did not write of this export'
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -l no-progress -d 'Show no progress'
complete -c metaudit -n "__fish_metaudit_using_subcommand diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -s o -l output -d 'The folder of the reports, which is made: a folder for each case with page, JSON and one item a line; summary.csv and summary.html' -r -f -a "(__fish_complete_directories)"
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l cases -d 'Who is who: a CSV file with the columns case, path, region, objected_on, answers and me [default: cases.csv in the folder of the exports, where it is]' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l thumbnails -d 'Small copies of pictures in each page; 0 for none' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l language -d 'The language of the pages [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l region -d 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l policy -d 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l me -d 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l objected-on -d 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l as-of -d 'Judge as of this day [default: today]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l threads -d 'Threads to read with [default: as many as the machine has, at most 4]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l redact -d 'Leave out every text, name, picture, place and path of the archives; cases that have no name in cases.csv are numbered'
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -s q -l quiet -d 'Print nothing but errors'
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l one-person -d 'All that is given is of one person, though the names of the accounts differ'
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l newest -d 'Of two downloads of one account take the newer'
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l force -d 'Replace files that metaudit did not write of this export'
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -l no-progress -d 'Show no progress'
complete -c metaudit -n "__fish_metaudit_using_subcommand batch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c metaudit -n "__fish_metaudit_using_subcommand explain" -l language -d 'The language of the explanation [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand explain" -s h -l help -d 'Print help'
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -s o -l output -d 'Where to write it; the ending picks the form: .docx, .html (a page to print), .md or .txt [default: metaudit-letter-PLATFORM-ACCOUNT-DAY.md beside the first PATH]' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l language -d 'Its language [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l list -d 'Name an item in it, by its id in the report; or all of in_scope, undecided, not_stated or out_of_scope. May be given more than once' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l answers -d 'What you told metaudit: the file that `metaudit ask` writes' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l region -d 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l policy -d 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files' -r -F
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l me -d 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l objected-on -d 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l as-of -d 'Judge as of this day [default: today]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l threads -d 'Threads to read with [default: as many as the machine has, at most 4]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -s q -l quiet -d 'Print nothing but errors'
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l one-person -d 'All that is given is of one person, though the names of the accounts differ'
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l newest -d 'Of two downloads of one account take the newer'
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l force -d 'Replace files that metaudit did not write of this export'
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -l no-progress -d 'Show no progress'
complete -c metaudit -n "__fish_metaudit_using_subcommand letter" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and not __fish_seen_subcommand_from list show check" -l language -d 'The language [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and not __fish_seen_subcommand_from list show check" -s h -l help -d 'Print help'
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and not __fish_seen_subcommand_from list show check" -f -a "list" -d 'List the packs by region, and the regions that have none'
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and not __fish_seen_subcommand_from list show check" -f -a "show" -d 'Print a whole pack as TOML, fit to be the start of one of your own'
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and not __fish_seen_subcommand_from list show check" -f -a "check" -d 'Say what is wrong with a pack, by line and key'
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and __fish_seen_subcommand_from list" -l language -d 'The language [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and __fish_seen_subcommand_from show" -l language -d 'The language [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and __fish_seen_subcommand_from check" -l language -d 'The language [default: that of the system, where it is one of these; else en]' -r
complete -c metaudit -n "__fish_metaudit_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
