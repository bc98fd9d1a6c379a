#include "fix/reader.h"

#include "scan/flow/env.h"
#include "scan/flow/qualify.h"

bool reader_is_used(Names *names, Str path)
{
    const Tree *t = names->tree;
    Str rest = path, package = str_cut(&rest, '.');
    bool used = false;
    if (str_find(t->text, package) < 0) return false;
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        Str variable;
        if (role != ROLE_CALL && role != ROLE_MEMBER && role != ROLE_INDEX) continue;
        if (env_reads(names, n, &variable)) return false;
        used |= role == ROLE_CALL && str_starts(qualify_callee(names, n), path);
    }
    return used;
}
