
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'metaudit' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'metaudit'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'metaudit' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to write the report; the ending picks the form: .html .json .jsonl .csv .md, and .parquet in a program that was built with it. A folder takes the page, under the name of its export. May be given more than once [default: metaudit-PLATFORM-ACCOUNT-DAY.html beside the first PATH]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to write the report; the ending picks the form: .html .json .jsonl .csv .md, and .parquet in a program that was built with it. A folder takes the page, under the name of its export. May be given more than once [default: metaudit-PLATFORM-ACCOUNT-DAY.html beside the first PATH]')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'What you told metaudit: the file that `metaudit ask` writes [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH, where it is]')
            [CompletionResult]::new('--assume', '--assume', [CompletionResultType]::ParameterName, 'Try an answer without saving it, such as facebook.group=private for all groups. May be given more than once')
            [CompletionResult]::new('--thumbnails', '--thumbnails', [CompletionResultType]::ParameterName, 'Small copies of pictures in the page: profile pictures first, then those in scope, then undecided; 0 for none')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language of the page, of Markdown and of the summary. JSON and CSV are in English [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files')
            [CompletionResult]::new('--me', '--me', [CompletionResultType]::ParameterName, 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are')
            [CompletionResult]::new('--objected-on', '--objected-on', [CompletionResultType]::ParameterName, 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Judge as of this day [default: today]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads to read with [default: as many as the machine has, at most 4]')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Leave out every text, name, picture, place and path of the archive, in all reports: fit to hand on. Neutral names such as "group 3" stand for them; numbers, times and Meta''s own words stay')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the numbers and what they rest on, not the answer alone')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the numbers and what they rest on, not the answer alone')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--one-person', '--one-person', [CompletionResultType]::ParameterName, 'All that is given is of one person, though the names of the accounts differ')
            [CompletionResult]::new('--newest', '--newest', [CompletionResultType]::ParameterName, 'Of two downloads of one account take the newer')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that metaudit did not write of this export')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--each', '--each', [CompletionResultType]::ParameterName, 'Make one report for each person whose exports are given')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open the page when it is written')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('formats', 'formats', [CompletionResultType]::ParameterValue, 'List what metaudit can read, and what that cannot tell. (A file of this name is given as ./formats.)')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Ask who could see what the export does not tell, and write your answers down')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Say what changed between two audits: what is new, gone, newly public or private, newly in or out of scope')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Audit a folder of many people''s exports: a report for each person, and a summary of all')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain one item of a JSON report: the evidence, the rule, its source, and what to do')
            [CompletionResult]::new('letter', 'letter', [CompletionResultType]::ParameterValue, 'Write the draft of an objection and access letter, from the audit''s own figures')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Show the policy packs that reports are judged by, or check one of your own')
            break
        }
        'metaudit;formats' {
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language of the list [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'metaudit;ask' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The file of answers; those it holds already stay [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The file of answers; those it holds already stay [default: metaudit-PLATFORM-ACCOUNT-DAY.answers.toml beside the first PATH]')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language of the questions and of the page [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files')
            [CompletionResult]::new('--me', '--me', [CompletionResultType]::ParameterName, 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are')
            [CompletionResult]::new('--objected-on', '--objected-on', [CompletionResultType]::ParameterName, 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Judge as of this day [default: today]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads to read with [default: as many as the machine has, at most 4]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--one-person', '--one-person', [CompletionResultType]::ParameterName, 'All that is given is of one person, though the names of the accounts differ')
            [CompletionResult]::new('--newest', '--newest', [CompletionResultType]::ParameterName, 'Of two downloads of one account take the newer')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that metaudit did not write of this export')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'metaudit;diff' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to write what changed; the ending picks the form: .html .md .json. May be given more than once')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to write what changed; the ending picks the form: .html .md .json. May be given more than once')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language of the page, of Markdown and of the summary [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'What you told metaudit: the file that `metaudit ask` writes. It holds for exports; reports are as they are')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files')
            [CompletionResult]::new('--me', '--me', [CompletionResultType]::ParameterName, 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are')
            [CompletionResult]::new('--objected-on', '--objected-on', [CompletionResultType]::ParameterName, 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Judge as of this day [default: today]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads to read with [default: as many as the machine has, at most 4]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--one-person', '--one-person', [CompletionResultType]::ParameterName, 'All that is given is of one person, though the names of the accounts differ')
            [CompletionResult]::new('--newest', '--newest', [CompletionResultType]::ParameterName, 'Of two downloads of one account take the newer')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that metaudit did not write of this export')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'metaudit;batch' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The folder of the reports, which is made: a folder for each case with page, JSON and one item a line; summary.csv and summary.html')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The folder of the reports, which is made: a folder for each case with page, JSON and one item a line; summary.csv and summary.html')
            [CompletionResult]::new('--cases', '--cases', [CompletionResultType]::ParameterName, 'Who is who: a CSV file with the columns case, path, region, objected_on, answers and me [default: cases.csv in the folder of the exports, where it is]')
            [CompletionResult]::new('--thumbnails', '--thumbnails', [CompletionResultType]::ParameterName, 'Small copies of pictures in each page; 0 for none')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language of the pages [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files')
            [CompletionResult]::new('--me', '--me', [CompletionResultType]::ParameterName, 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are')
            [CompletionResult]::new('--objected-on', '--objected-on', [CompletionResultType]::ParameterName, 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Judge as of this day [default: today]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads to read with [default: as many as the machine has, at most 4]')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Leave out every text, name, picture, place and path of the archives; cases that have no name in cases.csv are numbered')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--one-person', '--one-person', [CompletionResultType]::ParameterName, 'All that is given is of one person, though the names of the accounts differ')
            [CompletionResult]::new('--newest', '--newest', [CompletionResultType]::ParameterName, 'Of two downloads of one account take the newer')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that metaudit did not write of this export')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'metaudit;explain' {
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language of the explanation [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'metaudit;letter' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to write it; the ending picks the form: .docx, .html (a page to print), .md or .txt [default: metaudit-letter-PLATFORM-ACCOUNT-DAY.md beside the first PATH]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to write it; the ending picks the form: .docx, .html (a page to print), .md or .txt [default: metaudit-letter-PLATFORM-ACCOUNT-DAY.md beside the first PATH]')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'Its language [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Name an item in it, by its id in the report; or all of in_scope, undecided, not_stated or out_of_scope. May be given more than once')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'What you told metaudit: the file that `metaudit ask` writes')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where you live: eu, ch, uk, us, ca, br, au, jp, kr or row (rest of the world) [default: what the archive says]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Judge by policy packs of your own (see docs/packs.md) instead of those built in: a file, or a folder of .toml files')
            [CompletionResult]::new('--me', '--me', [CompletionResultType]::ParameterName, 'Your name in WhatsApp chats and in a download of encrypted messages, which do not say whose they are')
            [CompletionResult]::new('--objected-on', '--objected-on', [CompletionResultType]::ParameterName, 'The day you objected to AI training, as YYYY-MM-DD; with the form before it where you used one: facebook=, instagram= or whatsapp= (messages with AIs). Without a form: Facebook, Instagram, Threads and the Meta AI app. May be given more than once')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Judge as of this day [default: today]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads to read with [default: as many as the machine has, at most 4]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but errors')
            [CompletionResult]::new('--one-person', '--one-person', [CompletionResultType]::ParameterName, 'All that is given is of one person, though the names of the accounts differ')
            [CompletionResult]::new('--newest', '--newest', [CompletionResultType]::ParameterName, 'Of two downloads of one account take the newer')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that metaudit did not write of this export')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'metaudit;policy' {
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the packs by region, and the regions that have none')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print a whole pack as TOML, fit to be the start of one of your own')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what is wrong with a pack, by line and key')
            break
        }
        'metaudit;policy;list' {
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'metaudit;policy;show' {
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'metaudit;policy;check' {
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language [default: that of the system, where it is one of these; else en]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
