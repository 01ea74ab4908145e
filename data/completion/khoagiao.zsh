# Completion of khoagiao in zsh. The words go to khoagiao as text: (Q) only removes their quotes.
_khoagiao() {
    local value meaning
    local -a before candidates
    (( CURRENT > 2 )) && before=("${(@Q)words[2,CURRENT-1]}")
    while IFS=$'\t' read -r value meaning; do
        candidates+=("${value//:/\\:}${meaning:+:$meaning}")
    done < <(khoagiao complete zsh -- "${before[@]}" "${(Q)PREFIX}" </dev/null 2>/dev/null)
    if (( $#candidates )); then
        _describe -V khoagiao candidates
    elif [[ $PREFIX != *[\$\`]* ]]; then
        # _files would evaluate a folder's name with $ in it.
        compset -P '--*='
        _files
    fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _khoagiao khoagiao
