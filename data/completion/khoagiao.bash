# Completion of khoagiao in bash. The line goes to khoagiao as text: nothing in it is evaluated.
_khoagiao() {
    local value
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        # Where `=` separates words, bash replaces only what follows it.
        [[ $COMP_WORDBREAKS == *=* ]] && value=${value#--*=}
        COMPREPLY+=("$value")
    done < <(khoagiao complete bash -- "${COMP_LINE:0:COMP_POINT}" </dev/null 2>/dev/null)
}
complete -o default -F _khoagiao khoagiao
