# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_tend_global_optspecs
    string join \n h/help V/version o/output= db= as= now= at= n/dry-run y/yes no-input q/quiet request= header excel ascii color= lang=
end

function __fish_tend_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_tend_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_tend_using_subcommand
    set -l cmd (__fish_tend_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c tend -n "__fish_tend_needs_command" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_needs_command" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_needs_command" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_needs_command" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_needs_command" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_needs_command" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_needs_command" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_needs_command" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_needs_command" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_needs_command" -s V -l version -d 'show the version'
complete -c tend -n "__fish_tend_needs_command" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_needs_command" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_needs_command" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_needs_command" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_needs_command" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_needs_command" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_needs_command" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_needs_command" -f -a "log" -d 'Log what was said, and the next step'
complete -c tend -n "__fish_tend_needs_command" -f -a "today" -d 'Show what is due today'
complete -c tend -n "__fish_tend_needs_command" -f -a "next" -d 'Show the one thing to do now'
complete -c tend -n "__fish_tend_needs_command" -f -a "brief" -d 'Show one page about somebody before a call'
complete -c tend -n "__fish_tend_needs_command" -f -a "find" -d 'Find leads, customers, contacts and needs'
complete -c tend -n "__fish_tend_needs_command" -f -a "digest" -d 'Print what is due, for cron'
complete -c tend -n "__fish_tend_needs_command" -f -a "undo" -d 'Take back an operation'
complete -c tend -n "__fish_tend_needs_command" -f -a "history" -d 'Show what was done, by whom'
complete -c tend -n "__fish_tend_needs_command" -f -a "whoami" -d 'Show who you are and which file is used'
complete -c tend -n "__fish_tend_needs_command" -f -a "date" -d 'Show what a date phrase means'
complete -c tend -n "__fish_tend_needs_command" -f -a "backup" -d 'Make a verified copy of the database'
complete -c tend -n "__fish_tend_needs_command" -f -a "doctor" -d 'Check the database and what is around it'
complete -c tend -n "__fish_tend_needs_command" -f -a "schema" -d 'Print the JSON Schema of a kind of record'
complete -c tend -n "__fish_tend_needs_command" -f -a "demo" -d 'Show a day of work with sample data'
complete -c tend -n "__fish_tend_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c tend -n "__fish_tend_needs_command" -f -a "user" -d 'People who work with the file'
complete -c tend -n "__fish_tend_needs_command" -f -a "source" -d 'Where leads come from'
complete -c tend -n "__fish_tend_needs_command" -f -a "pool" -d 'Customers that nobody owns'
complete -c tend -n "__fish_tend_needs_command" -f -a "lead" -d 'Names that may become customers'
complete -c tend -n "__fish_tend_needs_command" -f -a "customer" -d 'Companies and people that bought or may buy'
complete -c tend -n "__fish_tend_needs_command" -f -a "contact" -d 'People at customers'
complete -c tend -n "__fish_tend_needs_command" -f -a "followup" -d 'What was said or done'
complete -c tend -n "__fish_tend_needs_command" -f -a "task" -d 'What is to be done'
complete -c tend -n "__fish_tend_needs_command" -f -a "need" -d 'What leads and customers want solved'
complete -c tend -n "__fish_tend_needs_command" -f -a "tag" -d 'Words that records are marked with'
complete -c tend -n "__fish_tend_needs_command" -f -a "team" -d 'Teams: who works under whom, and so who sees what'
complete -c tend -n "__fish_tend_needs_command" -f -a "line" -d 'Business lines, between which customers are shared'
complete -c tend -n "__fish_tend_needs_command" -f -a "view" -d 'Saved listings: a filter, columns and an order under a name'
complete -c tend -n "__fish_tend_needs_command" -f -a "template" -d 'Messages with places for the fields of a record'
complete -c tend -n "__fish_tend_needs_command" -f -a "field" -d 'Custom fields: what your file keeps beyond the usual fields'
complete -c tend -n "__fish_tend_needs_command" -f -a "calendar" -d 'Working hours, holidays and make-up days'
complete -c tend -n "__fish_tend_needs_command" -f -a "leave" -d 'Days on which people are away'
complete -c tend -n "__fish_tend_needs_command" -f -a "import" -d 'Bring in files'
complete -c tend -n "__fish_tend_needs_command" -f -a "export" -d 'Write records to files'
complete -c tend -n "__fish_tend_needs_command" -f -a "report" -d 'Look at the whole'
complete -c tend -n "__fish_tend_needs_command" -f -a "config" -d 'Look at settings and change them'
complete -c tend -n "__fish_tend_needs_command" -f -a "help" -d 'Show help on a command or a topic'
complete -c tend -n "__fish_tend_using_subcommand log" -l kind -d 'how: call, visit, wechat, email, meeting, sms, demo, gift, other [default: call]' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l direction -d 'who began it' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l outcome -d 'what came of it' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l minutes -d 'how long it took' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l next -d 'the next step: when, then what' -r
complete -c tend -n "__fish_tend_using_subcommand log" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand log" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand log" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand log" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand log" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand log" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand log" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand log" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand log" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand log" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand log" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand log" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand today" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand today" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand today" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand today" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand today" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand today" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand today" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand today" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand today" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand today" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand today" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand today" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand today" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand today" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand today" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand today" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand today" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand today" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand today" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand next" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand next" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand next" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand next" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand next" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand next" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand next" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand next" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand next" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand next" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand next" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand next" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand next" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand next" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand next" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand next" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand brief" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand brief" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand brief" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand brief" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand brief" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand brief" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand brief" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand brief" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand brief" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand brief" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand brief" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand brief" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand brief" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand brief" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand brief" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand brief" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand find" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand find" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand find" -l kind -d 'only this kind of record' -r -f -a "lead\t''
customer\t''
contact\t''
task\t''
need\t''"
complete -c tend -n "__fish_tend_using_subcommand find" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand find" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand find" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand find" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand find" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand find" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand find" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand find" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand find" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand find" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand find" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand find" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand find" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand find" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand find" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand find" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand find" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand find" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand digest" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l for -d 'whose: me, a login, or all' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l within -d 'days to look ahead [default: 0]' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand digest" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand digest" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand digest" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand digest" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand digest" -l exit-code -d 'exit with 10 when something is due'
complete -c tend -n "__fish_tend_using_subcommand digest" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand digest" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand digest" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand digest" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand digest" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand digest" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand digest" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand undo" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand undo" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand undo" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand undo" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand undo" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand undo" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand undo" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand undo" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand undo" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand undo" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand undo" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand undo" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand undo" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand undo" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand undo" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand undo" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand history" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand history" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand history" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand history" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand history" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand history" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand history" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand history" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand history" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand history" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand history" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand history" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand history" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand history" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand history" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand history" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand history" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand history" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand history" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand history" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand whoami" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand whoami" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand whoami" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand whoami" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand whoami" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand whoami" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand whoami" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand whoami" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand whoami" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand whoami" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand whoami" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand whoami" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand whoami" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand whoami" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand whoami" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand whoami" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand date" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand date" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand date" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand date" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand date" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand date" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand date" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand date" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand date" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand date" -l back -d 'take the nearest such date in the past'
complete -c tend -n "__fish_tend_using_subcommand date" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand date" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand date" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand date" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand date" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand date" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand date" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l keep -d 'remove older copies of this database that tend made there, down to N' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -a "list" -d 'List copies of the database'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -a "ls" -d 'List copies of the database'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -a "verify" -d 'Check a copy without changing it'
complete -c tend -n "__fish_tend_using_subcommand backup; and not __fish_seen_subcommand_from list ls verify restore" -a "restore" -d 'Put a copy in the place of the database'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from verify" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand backup; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand doctor" -l repair -d 'copy all that can be read into this new file; the old one stays as it is' -r
complete -c tend -n "__fish_tend_using_subcommand doctor" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand doctor" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand doctor" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand doctor" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand doctor" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand doctor" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand doctor" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand doctor" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand doctor" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand doctor" -l quick -d 'leave out what takes long: indexes, keys, words, the chain'
complete -c tend -n "__fish_tend_using_subcommand doctor" -l full -d 'look at every record instead of some of each kind'
complete -c tend -n "__fish_tend_using_subcommand doctor" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand doctor" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand doctor" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand doctor" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand doctor" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand doctor" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand doctor" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand schema" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand schema" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand schema" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand schema" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand schema" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand schema" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand schema" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand schema" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand schema" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand schema" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand schema" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand schema" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand demo" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand demo" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand demo" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand demo" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand demo" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand demo" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand demo" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand demo" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand demo" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand demo" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand demo" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand demo" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand demo" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand demo" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand demo" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand demo" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand completions" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand completions" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand completions" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand completions" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand completions" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand completions" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand completions" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand completions" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand completions" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand completions" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand completions" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand completions" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand completions" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand completions" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand completions" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand completions" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "add" -d 'Add a user'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "new" -d 'Add a user'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "list" -d 'List users'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "ls" -d 'List users'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "show" -d 'Show one user with all its fields'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "edit" -d 'Change fields of a user'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "rm" -d 'Remove a user'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "restore" -d 'Bring back a removed user'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "away" -d 'Note that a person is away'
complete -c tend -n "__fish_tend_using_subcommand user; and not __fish_seen_subcommand_from add new list ls show edit rm restore away back" -f -a "back" -d 'Note that a person is at work again'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l role -d 'Role [rep, manager, service, marketing, auditor, admin]' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l team -d 'Team' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l email -d 'E-mail' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l active -d 'Active' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l joined -d 'Joined' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l left-on -d 'Left on' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l skill -d 'Skills (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l role -d 'Role [rep, manager, service, marketing, auditor, admin]' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l team -d 'Team' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l email -d 'E-mail' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l active -d 'Active' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l joined -d 'Joined' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l left-on -d 'Left on' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l skill -d 'Skills (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l login -d 'Login' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l role -d 'Role [rep, manager, service, marketing, auditor, admin]' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l team -d 'Team' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l email -d 'E-mail' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l active -d 'Active' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l joined -d 'Joined' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l left-on -d 'Left on' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l skill -d 'Skills (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l from -d 'the first day [default: today]' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l to -d 'the last day [default: until further notice]' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l kind -d 'why: annual, sick, personal, parental, trip, other' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l note -d 'more about it' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from away" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand user; and __fish_seen_subcommand_from back" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a source'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a source'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List sources'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List sources'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one source with all its fields'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a source'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a source'
complete -c tend -n "__fish_tend_using_subcommand source; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed source'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l channel -d 'Channel [event, web, ad, referral, outbound, partner, import, unknown, other]' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l sub-channel -d 'Sub-channel' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l channel -d 'Channel [event, web, ad, referral, outbound, partner, import, unknown, other]' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l sub-channel -d 'Sub-channel' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l code -d 'Code' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l channel -d 'Channel [event, web, ad, referral, outbound, partner, import, unknown, other]' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l sub-channel -d 'Sub-channel' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand source; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "add" -d 'Add a pool'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "new" -d 'Add a pool'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "show" -d 'Show one pool with all its fields'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "edit" -d 'Change fields of a pool'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "rm" -d 'Remove a pool'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "restore" -d 'Bring back a removed pool'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "list" -d 'List the pools'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "ls" -d 'List the pools'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "stock" -d 'List customers that can be claimed'
complete -c tend -n "__fish_tend_using_subcommand pool; and not __fish_seen_subcommand_from add new show edit rm restore list ls stock claim" -f -a "claim" -d 'Take customers from their pool'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l capacity -d 'Capacity' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l daily-limit -d 'Claims per day' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l capacity -d 'Capacity' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l daily-limit -d 'Claims per day' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l code -d 'Code' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l capacity -d 'Capacity' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l daily-limit -d 'Claims per day' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from stock" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand pool; and __fish_seen_subcommand_from claim" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "add" -d 'Add a lead'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "new" -d 'Add a lead'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "list" -d 'List leads'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "ls" -d 'List leads'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "show" -d 'Show one lead with all its fields'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "edit" -d 'Change fields of a lead'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "rm" -d 'Remove a lead'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "restore" -d 'Bring back a removed lead'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "qualify" -d 'Move a lead one gate on'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "lose" -d 'Give a lead up, with a reason'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "convert" -d 'Make a customer of a lead'
complete -c tend -n "__fish_tend_using_subcommand lead; and not __fish_seen_subcommand_from add new list ls show edit rm restore qualify lose convert assign" -f -a "assign" -d 'Give a lead to a person'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l company -d 'Company' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l title -d 'Title' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l source -d 'Source' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l owner -d 'Owner' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l industry -d 'Industry' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l wechat -d 'WeChat' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l score -d 'Score' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l need -d 'Need' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l budget -d 'Budget' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l authority -d 'Authority' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l timeline -d 'Timeline' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l campaign -d 'Campaign' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l captured-at -d 'Captured at' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l company -d 'Company' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l title -d 'Title' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l source -d 'Source' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l owner -d 'Owner' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l industry -d 'Industry' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l wechat -d 'WeChat' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l score -d 'Score' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l need -d 'Need' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l budget -d 'Budget' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l authority -d 'Authority' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l timeline -d 'Timeline' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l campaign -d 'Campaign' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l captured-at -d 'Captured at' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l company -d 'Company' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l title -d 'Title' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l source -d 'Source' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l owner -d 'Owner' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l industry -d 'Industry' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l wechat -d 'WeChat' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l score -d 'Score' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l need -d 'Need' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l budget -d 'Budget' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l authority -d 'Authority' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l timeline -d 'Timeline' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l campaign -d 'Campaign' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l captured-at -d 'Captured at' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l to -d 'the stage to reach, passing those in between' -r -f -a "mql\t''
sl\t''
sql\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l reason -d 'why' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from qualify" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l reason -d 'why: channel-noise, duplicate, unreachable, no-need, no-budget, timing, competitor, product-gap, price, trust, other' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l note -d 'more about it' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from lose" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l customer -d 'the customer to join, or new' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l deal -d 'what to do about a deal' -r -f -a "none\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from convert" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l reason -d 'why' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand lead; and __fish_seen_subcommand_from assign" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "add" -d 'Add a customer'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "new" -d 'Add a customer'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "list" -d 'List customers'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "ls" -d 'List customers'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "show" -d 'Show one customer with all its fields'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "edit" -d 'Change fields of a customer'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "rm" -d 'Remove a customer'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "restore" -d 'Bring back a removed customer'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "assign" -d 'Give a customer to a person'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "release" -d 'Put a customer into a pool'
complete -c tend -n "__fish_tend_using_subcommand customer; and not __fish_seen_subcommand_from add new list ls show edit rm restore assign release tenures" -f -a "tenures" -d 'Show through whose hands a customer went'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l alias -d 'Other names (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l kind -d 'Kind [company, person, household]' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l tier -d 'Tier [A, B, C, D]' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l industry -d 'Industry' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l size -d 'Size' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l credit-code -d 'Credit code' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l owner -d 'Owner' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l pool -d 'Pool' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l source -d 'Source' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l parent -d 'Parent' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l alias -d 'Other names (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l kind -d 'Kind [company, person, household]' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l tier -d 'Tier [A, B, C, D]' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l industry -d 'Industry' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l size -d 'Size' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l credit-code -d 'Credit code' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l owner -d 'Owner' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l pool -d 'Pool' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l source -d 'Source' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l parent -d 'Parent' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l alias -d 'Other names (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l kind -d 'Kind [company, person, household]' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l tier -d 'Tier [A, B, C, D]' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l industry -d 'Industry' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l size -d 'Size' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l credit-code -d 'Credit code' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l owner -d 'Owner' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l pool -d 'Pool' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l source -d 'Source' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l parent -d 'Parent' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l reason -d 'why' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from assign" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l pool -d 'the pool' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l reason -d 'why' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from release" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand customer; and __fish_seen_subcommand_from tenures" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a contact'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a contact'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List contacts'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List contacts'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one contact with all its fields'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a contact'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a contact'
complete -c tend -n "__fish_tend_using_subcommand contact; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed contact'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l company -d 'Company' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l title -d 'Title' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l department -d 'Department' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l buying-role -d 'Buying role [decider, influencer, user, gatekeeper, champion, blocker]' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l attitude -d 'Attitude' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l wechat -d 'WeChat' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l birthday -d 'Birthday' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l gone -d 'Left the company' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l company -d 'Company' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l title -d 'Title' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l department -d 'Department' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l buying-role -d 'Buying role [decider, influencer, user, gatekeeper, champion, blocker]' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l attitude -d 'Attitude' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l wechat -d 'WeChat' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l birthday -d 'Birthday' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l gone -d 'Left the company' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l company -d 'Company' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l title -d 'Title' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l department -d 'Department' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l buying-role -d 'Buying role [decider, influencer, user, gatekeeper, champion, blocker]' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l attitude -d 'Attitude' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l phone -d 'Phone (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l email -d 'E-mail (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l wechat -d 'WeChat' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l website -d 'Website' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l region -d 'Region' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l city -d 'City' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l address -d 'Address' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l birthday -d 'Birthday' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l gone -d 'Left the company' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l tag -d 'Tags (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand contact; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -f -a "list" -d 'List follow-ups'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -f -a "ls" -d 'List follow-ups'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -f -a "show" -d 'Show one follow-up with all its fields'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -f -a "edit" -d 'Change fields of a follow-up'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -f -a "rm" -d 'Remove a follow-up'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -f -a "restore" -d 'Bring back a removed follow-up'
complete -c tend -n "__fish_tend_using_subcommand followup; and not __fish_seen_subcommand_from list ls show edit rm restore log" -f -a "log" -d 'Log what was said, and the next step'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l kind -d 'Kind [call, visit, wechat, email, meeting, sms, demo, gift, other]' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l direction -d 'Direction [out, in]' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l lead -d 'Lead' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l contact -d 'Contact' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l outcome -d 'Outcome' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l minutes -d 'Minutes' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l kind -d 'how: call, visit, wechat, email, meeting, sms, demo, gift, other [default: call]' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l direction -d 'who began it' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l outcome -d 'what came of it' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l minutes -d 'how long it took' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l next -d 'the next step: when, then what' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand followup; and __fish_seen_subcommand_from log" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "add" -d 'Add a task'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "new" -d 'Add a task'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "list" -d 'List tasks'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "ls" -d 'List tasks'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "show" -d 'Show one task with all its fields'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "edit" -d 'Change fields of a task'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "rm" -d 'Remove a task'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "restore" -d 'Bring back a removed task'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "done" -d 'Tick tasks off'
complete -c tend -n "__fish_tend_using_subcommand task; and not __fish_seen_subcommand_from add new list ls show edit rm restore done snooze" -f -a "snooze" -d 'Put a task off'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l due -d 'Due' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l lead -d 'Lead' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l contact -d 'Contact' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l assignee -d 'Assignee' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l priority -d 'Priority [high, normal, low]' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l due -d 'Due' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l lead -d 'Lead' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l contact -d 'Contact' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l assignee -d 'Assignee' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l priority -d 'Priority [high, normal, low]' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l all -d 'done tasks too'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l all -d 'done tasks too'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l title -d 'Title' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l due -d 'Due' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l lead -d 'Lead' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l contact -d 'Contact' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l assignee -d 'Assignee' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l priority -d 'Priority [high, normal, low]' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l outcome -d 'what came of it' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from done" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l reason -d 'why' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand task; and __fish_seen_subcommand_from snooze" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a need'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a need'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List needs'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List needs'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one need with all its fields'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a need'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a need'
complete -c tend -n "__fish_tend_using_subcommand need; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed need'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l lead -d 'Lead' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l wanted-by -d 'Wanted by' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l budget -d 'Budget' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l state -d 'State [open, met, unmet]' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l why-not -d 'Why not [channel-noise, duplicate, unreachable, no-need, no-budget, timing, competitor, product-gap, price, trust, other]' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l why -d 'Why bought' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l lead -d 'Lead' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l wanted-by -d 'Wanted by' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l budget -d 'Budget' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l state -d 'State [open, met, unmet]' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l why-not -d 'Why not [channel-noise, duplicate, unreachable, no-need, no-budget, timing, competitor, product-gap, price, trust, other]' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l why -d 'Why bought' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l title -d 'Need' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l lead -d 'Lead' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l customer -d 'Customer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l wanted-by -d 'Wanted by' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l budget -d 'Budget' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l state -d 'State [open, met, unmet]' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l why-not -d 'Why not [channel-noise, duplicate, unreachable, no-need, no-budget, timing, competitor, product-gap, price, trust, other]' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l why -d 'Why bought' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l ext-id -d 'External ID' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand need; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a tag'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a tag'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List tags'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List tags'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one tag with all its fields'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a tag'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a tag'
complete -c tend -n "__fish_tend_using_subcommand tag; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed tag'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l code -d 'Tag' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand tag; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a team'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a team'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List teams'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List teams'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one team with all its fields'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a team'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a team'
complete -c tend -n "__fish_tend_using_subcommand team; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed team'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l parent -d 'Part of' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l manager -d 'Manager' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l calendar -d 'Calendar' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l parent -d 'Part of' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l manager -d 'Manager' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l calendar -d 'Calendar' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l code -d 'Team' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l parent -d 'Part of' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l manager -d 'Manager' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l calendar -d 'Calendar' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand team; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a business line'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a business line'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List business lines'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List business lines'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one business line with all its fields'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a business line'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a business line'
complete -c tend -n "__fish_tend_using_subcommand line; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed business line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l team -d 'Team' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l solves -d 'Solves (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l active -d 'Active' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l team -d 'Team' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l solves -d 'Solves (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l active -d 'Active' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l code -d 'Line' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l team -d 'Team' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l solves -d 'Solves (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l active -d 'Active' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand line; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a view'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a view'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List views'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List views'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one view with all its fields'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a view'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a view'
complete -c tend -n "__fish_tend_using_subcommand view; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed view'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l noun -d 'Of [user, source, pool, lead, customer, contact, followup, task, need, tag, team, line, view, template, field, calendar, leave]' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l filter -d 'Filter' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l columns -d 'Columns' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l sort -d 'Order' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l noun -d 'Of [user, source, pool, lead, customer, contact, followup, task, need, tag, team, line, view, template, field, calendar, leave]' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l filter -d 'Filter' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l columns -d 'Columns' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l sort -d 'Order' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l code -d 'View' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l noun -d 'Of [user, source, pool, lead, customer, contact, followup, task, need, tag, team, line, view, template, field, calendar, leave]' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l filter -d 'Filter' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l columns -d 'Columns' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l sort -d 'Order' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand view; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a message template'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a message template'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List message templates'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List message templates'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one message template with all its fields'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a message template'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a message template'
complete -c tend -n "__fish_tend_using_subcommand template; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed message template'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l noun -d 'Of [user, source, pool, lead, customer, contact, followup, task, need, tag, team, line, view, template, field, calendar, leave]' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l subject -d 'Subject' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l body -d 'Text' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l noun -d 'Of [user, source, pool, lead, customer, contact, followup, task, need, tag, team, line, view, template, field, calendar, leave]' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l subject -d 'Subject' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l body -d 'Text' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l code -d 'Template' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l noun -d 'Of [user, source, pool, lead, customer, contact, followup, task, need, tag, team, line, view, template, field, calendar, leave]' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l subject -d 'Subject' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l body -d 'Text' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand template; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a custom field'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a custom field'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List custom fields'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List custom fields'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one custom field with all its fields'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a custom field'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a custom field'
complete -c tend -n "__fish_tend_using_subcommand field; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed custom field'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l label -d 'Label' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l kind -d 'Kind [text, note, int, bool, date, moment, money, choice, list]' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l choices -d 'Choices (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l required -d 'Required' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l listed -d 'In listings' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l label -d 'Label' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l kind -d 'Kind [text, note, int, bool, date, moment, money, choice, list]' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l choices -d 'Choices (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l required -d 'Required' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l listed -d 'In listings' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l code -d 'Field' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l label -d 'Label' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l kind -d 'Kind [text, note, int, bool, date, moment, money, choice, list]' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l choices -d 'Choices (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l required -d 'Required' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l listed -d 'In listings' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand field; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "add" -d 'Add a calendar'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "new" -d 'Add a calendar'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "list" -d 'List calendars'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "ls" -d 'List calendars'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "show" -d 'Show one calendar with all its fields'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "edit" -d 'Change fields of a calendar'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "rm" -d 'Remove a calendar'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "restore" -d 'Bring back a removed calendar'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "load" -d 'Load holidays and make-up days from a file'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "days" -d 'List days with their working hours'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "until" -d 'Say when so many working hours or days have passed'
complete -c tend -n "__fish_tend_using_subcommand calendar; and not __fish_seen_subcommand_from add new list ls show edit rm restore load days until between" -f -a "between" -d 'Count the working time between two moments'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l hours -d 'Hours' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l holiday -d 'Holidays (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l make-up -d 'Make-up days (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l hours -d 'Hours' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l holiday -d 'Holidays (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l make-up -d 'Make-up days (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l code -d 'Code' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l name -d 'Name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l hours -d 'Hours' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l holiday -d 'Holidays (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l make-up -d 'Make-up days (can be repeated)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from load" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l user -d 'by the calendar of this person\'s team, less the leave' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l from -d 'the first day [default: today]' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l to -d 'the last day [default: two weeks in all]' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from days" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l user -d 'by the calendar of this person\'s team, less the leave' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l from -d 'from when on [default: now]' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l hours -d 'so many working hours' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l days -d 'so many working days, up to the end of work on the last' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from until" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l user -d 'by the calendar of this person\'s team, less the leave' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l from -d 'from when on [default: now]' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l to -d 'until when; a day counts to its end' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand calendar; and __fish_seen_subcommand_from between" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "add" -d 'Add a leave'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "new" -d 'Add a leave'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "list" -d 'List leaves'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "ls" -d 'List leaves'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "show" -d 'Show one leave with all its fields'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "edit" -d 'Change fields of a leave'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "rm" -d 'Remove a leave'
complete -c tend -n "__fish_tend_using_subcommand leave; and not __fish_seen_subcommand_from add new list ls show edit rm restore" -f -a "restore" -d 'Bring back a removed leave'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l from -d 'First day' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l to -d 'Last day' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l kind -d 'Kind [annual, sick, personal, parental, trip, other]' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from add" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l from -d 'First day' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l to -d 'Last day' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l kind -d 'Kind [annual, sick, personal, parental, trip, other]' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from new" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from show" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l where -d 'change every record that this filter names' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l user -d 'User' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l from -d 'First day' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l to -d 'Last day' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l kind -d 'Kind [annual, sick, personal, parental, trip, other]' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l set -d 'set a field by its name (custom fields too); repeatable' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l if-op -d 'only if this operation wrote it last' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from edit" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from rm" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand leave; and __fish_seen_subcommand_from restore" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "users" -d 'Import users from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "sources" -d 'Import sources from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "pools" -d 'Import pools from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "leads" -d 'Import leads from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "customers" -d 'Import customers from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "contacts" -d 'Import contacts from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "followups" -d 'Import follow-ups from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "tasks" -d 'Import tasks from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "needs" -d 'Import needs from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "tags" -d 'Import tags from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "teams" -d 'Import teams from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "lines" -d 'Import business lines from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "views" -d 'Import views from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "templates" -d 'Import message templates from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "fields" -d 'Import custom fields from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "calendars" -d 'Import calendars from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "leaves" -d 'Import leaves from CSV or TSV'
complete -c tend -n "__fish_tend_using_subcommand import; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "all" -d 'Make a new database of an exported one'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from users" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from sources" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from pools" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l owner -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l tag -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l source -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l campaign -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leads" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l owner -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l pool -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l tag -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l source -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from customers" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l tag -d 'for every row that brings none of its own' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from contacts" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from followups" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tasks" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from needs" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from tags" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from teams" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from lines" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from views" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from templates" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from fields" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from calendars" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l map -d 'fields and their columns: \'phones=手机,name=客户名称\'' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l encoding -d 'the file\'s encoding, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l delimiter -d 'what parts the cells, if it is not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l skip -d 'lines before the header, if they are not found' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l key -d 'what makes a row the same as a record: ext_id, phone, email, name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l on-dup -d 'what to do with a row whose key a record has [default: skip]' -r -f -a "skip\t''
update\t''
fill\t''
fail\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l on-error -d 'what to do with a bad row [default: reject]' -r -f -a "reject\t''
abort\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l max-errors -d 'how many bad rows to bear, as a number or a part [default: 50%]' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l rejects -d 'where to write rows that cannot be stored' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from leaves" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand import; and __fish_seen_subcommand_from all" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "users" -d 'Write users to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "sources" -d 'Write sources to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "pools" -d 'Write pools to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "leads" -d 'Write leads to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "customers" -d 'Write customers to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "contacts" -d 'Write contacts to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "followups" -d 'Write follow-ups to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "tasks" -d 'Write tasks to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "needs" -d 'Write needs to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "tags" -d 'Write tags to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "teams" -d 'Write teams to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "lines" -d 'Write business lines to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "views" -d 'Write views to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "templates" -d 'Write message templates to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "fields" -d 'Write custom fields to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "calendars" -d 'Write calendars to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "leaves" -d 'Write leaves to a file or to standard output'
complete -c tend -n "__fish_tend_using_subcommand export; and not __fish_seen_subcommand_from users sources pools leads customers contacts followups tasks needs tags teams lines views templates fields calendars leaves all" -f -a "all" -d 'Write everything to one file'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from users" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from sources" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from pools" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leads" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from customers" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from contacts" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from followups" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tasks" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from needs" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from tags" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from teams" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from lines" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from views" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from templates" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from fields" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from calendars" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l fields -d 'the fields to show, parted by commas' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l where -d 'a filter, see tend help filter' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l view -d 'a saved listing: its filter, columns and order' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l sort -d 'fields to sort by, - before one for descending' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l limit -d 'at most so many rows, 0 for all' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l removed -d 'removed records too'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from leaves" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand export; and __fish_seen_subcommand_from all" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand report; and not __fish_seen_subcommand_from funnel" -f -a "funnel" -d 'Show how far leads come'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l template -d 'print a line a record by this template (Jinja), or by that in @FILE' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l out -d 'write to this file; its ending says the format (.csv .xlsx .md .json …)' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l since -d 'captured on or after this date' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l until -d 'captured before this date' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l owner -d 'only this person\'s leads' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l team -d 'only what this team and those below it hold' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l force -d 'replace a file that is there already'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand report; and __fish_seen_subcommand_from funnel" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -f -a "get" -d 'Print the value of a setting'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -f -a "set" -d 'Set a setting in the file'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -f -a "unset" -d 'Take a setting out of the file'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -f -a "list" -d 'List all settings and where they come from'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -f -a "ls" -d 'List all settings and where they come from'
complete -c tend -n "__fish_tend_using_subcommand config; and not __fish_seen_subcommand_from get set unset list ls path" -f -a "path" -d 'Print where the settings file is'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from get" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from set" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from unset" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from list" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from ls" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand config; and __fish_seen_subcommand_from path" -l ascii -d 'draw bars and rules with plain characters'
complete -c tend -n "__fish_tend_using_subcommand help" -s o -l output -d 'the format of the output' -r -f -a "table\t''
tsv\t''
csv\t''
json\t''
ndjson\t''
md\t''
xlsx\t''
ids\t''"
complete -c tend -n "__fish_tend_using_subcommand help" -l db -d 'the database file' -r
complete -c tend -n "__fish_tend_using_subcommand help" -l as -d 'who is at work, if not the account\'s own name' -r
complete -c tend -n "__fish_tend_using_subcommand help" -l now -d 'act as if it were this moment' -r
complete -c tend -n "__fish_tend_using_subcommand help" -l at -d 'when it happened, if not now (never in the future)' -r
complete -c tend -n "__fish_tend_using_subcommand help" -l request -d 'do this once: the same id again gives the first answer' -r
complete -c tend -n "__fish_tend_using_subcommand help" -l color -d 'when to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tend -n "__fish_tend_using_subcommand help" -l lang -d 'the language of messages' -r
complete -c tend -n "__fish_tend_using_subcommand help" -s h -l help -d 'show this help'
complete -c tend -n "__fish_tend_using_subcommand help" -s n -l dry-run -d 'show what would happen and write nothing'
complete -c tend -n "__fish_tend_using_subcommand help" -s y -l yes -d 'answer every question with yes'
complete -c tend -n "__fish_tend_using_subcommand help" -l no-input -d 'never ask'
complete -c tend -n "__fish_tend_using_subcommand help" -s q -l quiet -d 'say nothing on success'
complete -c tend -n "__fish_tend_using_subcommand help" -l header -d 'begin tab-separated output with a header line'
complete -c tend -n "__fish_tend_using_subcommand help" -l excel -d 'CSV for spreadsheets: BOM, CRLF, no live formulas'
complete -c tend -n "__fish_tend_using_subcommand help" -l ascii -d 'draw bars and rules with plain characters'
