# bash completion for tend: the program says what may come next, quoted as it has to be; nothing of it is evaluated.
# Load it with: source <(tend completions bash)

_tend() {
    local line mode=
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ -z $mode ]]; then
            mode=$line
        else
            COMPREPLY+=("$line")
        fi
    done < <(command tend __complete bash "${COMP_LINE:0:COMP_POINT}" "$2" "${COMP_TYPE:-9}" 2>/dev/null </dev/null)
    case $mode in
        files) compopt -o default 2>/dev/null ;;
        open) compopt -o nospace 2>/dev/null ;;
    esac
    return 0
}

complete -o nosort -F _tend tend 2>/dev/null || complete -F _tend tend
