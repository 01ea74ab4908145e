# Completion of khoagiao in fish. The words go to khoagiao as text: nothing in them is evaluated.
function __khoagiao_ask
    set -l words (commandline -opc) (commandline -ct)
    set -g __khoagiao_answer (khoagiao complete fish -- $words[2..-1] </dev/null 2>/dev/null)
    set -q __khoagiao_answer[1]
end
# Without an answer, fish offers file names.
complete -c khoagiao -n __khoagiao_ask -f -k -a '$__khoagiao_answer'
