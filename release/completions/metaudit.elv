
use builtin;
use str;

set edit:completion:arg-completer[metaudit] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'metaudit'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'metaudit'= {
            cand -o 'Where to write the report; the ending picks the form: .html .json .jsonl .csv .md, and .parquet in a program that was built with it. A folder takes the page, under the name of its export. May be given more than once [default: metaudit-PLATFORM-ACCOUNT-DAY.html beside the first PATH]'
            cand --output 'Where to write the report; the ending picks the form: .html .json .jsonl .csv .md, and .parquet in a program that was built with it. A folder takes the page, under the name of its export. May be given more than once [default: metaudit-PLATFORM-ACCOUNT-DAY.html beside the first PATH]'
            cand --answers 'What you told metaudit: the file that `metaudit ask` writes [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH, where it is]'
            cand --assume 'Try an answer without saving it, such as facebook.group=private for all groups. May be given more than once'
            cand --thumbnails 'Small copies of pictures in the page: profile pictures first, then those in scope, then undecided; 0 for none'
            cand --language 'The language of the page, of Markdown and of the summary. JSON and CSV are in English [default: that of the system, where it is one of these; else en]'
            cand --region 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]'
            cand --policy 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files'
            cand --me 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are'
            cand --objected-on 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once'
            cand --as-of 'Judge as of this day [default: today]'
            cand --threads 'Threads to read with [default: as many as the machine has, at most 4]'
            cand --redact 'Leave out every text, name, picture, place and path of the archive, in all reports: fit to hand on. Neutral names such as "group 3" stand for them; numbers, times and Meta''s own words stay'
            cand -v 'Print the numbers and what they rest on, not the answer alone'
            cand --verbose 'Print the numbers and what they rest on, not the answer alone'
            cand -q 'Print nothing but errors'
            cand --quiet 'Print nothing but errors'
            cand --one-person 'All that is given is of one person, though the names of the accounts differ'
            cand --newest 'Of two downloads of one account take the newer'
            cand --force 'Replace files that metaudit did not write of this export'
            cand --no-progress 'Show no progress'
            cand --each 'Make one report for each person whose exports are given'
            cand --open 'Open the page when it is written'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand formats 'List what metaudit can read, and what that cannot tell. (A file of this name is given as ./formats.)'
            cand ask 'Ask who could see what the export does not tell, and write your answers down'
            cand diff 'Say what changed between two audits: what is new, gone, newly public or private, newly in or out of scope'
            cand batch 'Audit a folder of many people''s exports: a report for each person, and a summary of all'
            cand explain 'Explain one item of a JSON report: the evidence, the rule, its source, and what to do'
            cand letter 'Write the draft of an objection and access letter, from the audit''s own figures'
            cand policy 'Show the policy packs that reports are judged by, or check one of your own'
        }
        &'metaudit;formats'= {
            cand --language 'The language of the list [default: that of the system, where it is one of these; else en]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'metaudit;ask'= {
            cand -o 'The file of answers; those it holds already stay [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH]'
            cand --output 'The file of answers; those it holds already stay [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH]'
            cand --language 'The language of the questions and of the page [default: that of the system, where it is one of these; else en]'
            cand --region 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]'
            cand --policy 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files'
            cand --me 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are'
            cand --objected-on 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once'
            cand --as-of 'Judge as of this day [default: today]'
            cand --threads 'Threads to read with [default: as many as the machine has, at most 4]'
            cand -q 'Print nothing but errors'
            cand --quiet 'Print nothing but errors'
            cand --one-person 'All that is given is of one person, though the names of the accounts differ'
            cand --newest 'Of two downloads of one account take the newer'
            cand --force 'Replace files that metaudit did not write of this export'
            cand --no-progress 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'metaudit;diff'= {
            cand -o 'Where to write what changed; the ending picks the form: .html .md .json. May be given more than once'
            cand --output 'Where to write what changed; the ending picks the form: .html .md .json. May be given more than once'
            cand --language 'The language of the page, of Markdown and of the summary [default: that of the system, where it is one of these; else en]'
            cand --answers 'What you told metaudit: the file that `metaudit ask` writes. It holds for exports; reports are as they are'
            cand --region 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]'
            cand --policy 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files'
            cand --me 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are'
            cand --objected-on 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once'
            cand --as-of 'Judge as of this day [default: today]'
            cand --threads 'Threads to read with [default: as many as the machine has, at most 4]'
            cand -q 'Print nothing but errors'
            cand --quiet 'Print nothing but errors'
            cand --one-person 'All that is given is of one person, though the names of the accounts differ'
            cand --newest 'Of two downloads of one account take the newer'
            cand --force 'Replace files that metaudit did not write of this export'
            cand --no-progress 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'metaudit;batch'= {
            cand -o 'The folder of the reports, which is made: a folder for each case with page, JSON and one item a line; summary.csv and summary.html'
            cand --output 'The folder of the reports, which is made: a folder for each case with page, JSON and one item a line; summary.csv and summary.html'
            cand --cases 'Who is who: a CSV file with the columns case, path, region, objected_on, answers and me [default: cases.csv in the folder of the exports, where it is]'
            cand --thumbnails 'Small copies of pictures in each page; 0 for none'
            cand --language 'The language of the pages [default: that of the system, where it is one of these; else en]'
            cand --region 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]'
            cand --policy 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files'
            cand --me 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are'
            cand --objected-on 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once'
            cand --as-of 'Judge as of this day [default: today]'
            cand --threads 'Threads to read with [default: as many as the machine has, at most 4]'
            cand --redact 'Leave out every text, name, picture, place and path of the archives; cases that have no name in cases.csv are numbered'
            cand -q 'Print nothing but errors'
            cand --quiet 'Print nothing but errors'
            cand --one-person 'All that is given is of one person, though the names of the accounts differ'
            cand --newest 'Of two downloads of one account take the newer'
            cand --force 'Replace files that metaudit did not write of this export'
            cand --no-progress 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'metaudit;explain'= {
            cand --language 'The language of the explanation [default: that of the system, where it is one of these; else en]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'metaudit;letter'= {
            cand -o 'Where to write it; the ending picks the form: .docx, .html (a page to print), .md or .txt [default: metaudit-letter-PLATFORM-ACCOUNT-DAY.md beside the first PATH]'
            cand --output 'Where to write it; the ending picks the form: .docx, .html (a page to print), .md or .txt [default: metaudit-letter-PLATFORM-ACCOUNT-DAY.md beside the first PATH]'
            cand --language 'Its language [default: that of the system, where it is one of these; else en]'
            cand --list 'Name an item in it, by its id in the report; or all of in_scope, undecided, not_stated or out_of_scope. May be given more than once'
            cand --answers 'What you told metaudit: the file that `metaudit ask` writes'
            cand --region 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]'
            cand --policy 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files'
            cand --me 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are'
            cand --objected-on 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once'
            cand --as-of 'Judge as of this day [default: today]'
            cand --threads 'Threads to read with [default: as many as the machine has, at most 4]'
            cand -q 'Print nothing but errors'
            cand --quiet 'Print nothing but errors'
            cand --one-person 'All that is given is of one person, though the names of the accounts differ'
            cand --newest 'Of two downloads of one account take the newer'
            cand --force 'Replace files that metaudit did not write of this export'
            cand --no-progress 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'metaudit;policy'= {
            cand --language 'The language [default: that of the system, where it is one of these; else en]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand list 'List the packs by region, and the regions that have none'
            cand show 'Print a whole pack as TOML, fit to be the start of one of your own'
            cand check 'Say what is wrong with a pack, by line and key'
        }
        &'metaudit;policy;list'= {
            cand --language 'The language [default: that of the system, where it is one of these; else en]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'metaudit;policy;show'= {
            cand --language 'The language [default: that of the system, where it is one of these; else en]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'metaudit;policy;check'= {
            cand --language 'The language [default: that of the system, where it is one of these; else en]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
    ]
    $completions[$command]
}
