# What the cases share. Every `cmd` runs after this, in an empty folder or a copy of its `in`, by sh.
set -u

skip() { # REASON
    echo "$1"
    exit 77
}

u() { # ARGUMENT...: the program, and its exit status
    "$UNHARDCODE" "$@"
    echo "exit $?"
}

repo() { # [FOLDER]: makes it a git repository
    git init -q "${1:-.}"
}

py() { # FILE [VALUE]: a program with a key in it, on line 4
    mkdir -p "$(dirname "$1")"
    printf '%s\n' 'from flask import Flask' '' 'app = Flask(__name__)' \
        "app.config[\"JWT_SECRET_KEY\"] = \"${2:-kept-in-the-code-1}\"" >"$1"
}

js() { # FILE [VALUE]: another, on line 3
    mkdir -p "$(dirname "$1")"
    printf '%s\n' 'const jwt = require("jsonwebtoken");' '' \
        "module.exports = (user) => jwt.sign({ user }, \"${2:-kept-in-the-code-2}\");" >"$1"
}

undo() { # ARGUMENT...: `undo`, without the time of the run
    "$UNHARDCODE" undo "$@" 2>&1 | sed -e 's/\(run of\) [-0-9]* [:0-9]* UTC/\1 TIME/' -e 's,undo/[-0-9a-f]*\.,undo/NAME.,'
}

journals() { # what is noted of runs
    cat "$HOME"/.local/state/unhardcode/undo/*.jsonl
}

as_nobody() { # COMMAND...: without root's rights
    [ "$(id -u)" = 0 ] || { "$@"; return; }
    setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"
}

need_nobody() { # the case is about permissions, which root does not have to mind
    as_nobody test -x "$UNHARDCODE" 2>/dev/null || skip 'nobody may not run the program'
    as_nobody test -r . || skip 'nobody may not read this folder'
}

visible() { # controls as ^X, to keep them out of the answers
    cat -v
}
