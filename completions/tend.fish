# fish completion for tend: the program says what may come next, fish quotes it; nothing of it is evaluated.
# Put it into ~/.config/fish/completions, or load it with: tend completions fish | source

function __tend_complete
    set -l lines (command tend __complete fish (commandline -cp | string collect) 2>/dev/null </dev/null)
    set -q lines[1]
    or return
    if test "$lines[1]" = files
        __fish_complete_path (commandline -ct)
    else
        set -e lines[1]
        set -q lines[1]
        and printf '%s\n' $lines
    end
end

complete -c tend -e
complete -c tend -k -f -a '(__tend_complete)'
