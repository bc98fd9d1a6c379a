/* runtime.h - what runs a file, and how that gives it variables
 *
 * A file's imports and globals tell whether it is sent to a browser or runs on a server. A file that could be for
 * either is taken for a server's. If that is wrong, the fixed program stops at worst, and names the missing variable.
 */
#ifndef FIX_DANGER_RUNTIME_H
#define FIX_DANGER_RUNTIME_H

#include "scan/names/names.h"

typedef struct {
    bool browser; /* sent to a browser: nothing is secret there */
    bool server;  /* surely runs on a server */
    bool handed;  /* there is no environment: whoever calls its functions hands them the variables */
    bool other;   /* for another runtime than the usual one, for which templates have a face of its own */
    const ModuleKind *kind; /* of the file; NULL in a language without kinds */
} Runtime;

/* `said`: the kind of module that the package's manifest gives files whose names leave it open, or empty. */
Runtime runtime_of(Names *names, Str path, Str said);

/* Whether the file imports or loads a module, of which the dotted path is a member, only where there is one: below a
 * condition, or where a failure is caught. */
bool runtime_may_lack(Names *names, Str path);

/* Whether a variable of that name is put into what browsers get. */
bool runtime_is_public(const Language *language, Str variable);

/* Whether the literal stands in a part of a build's configuration that ends up in what browsers get. */
bool runtime_is_bundled(Names *names, Str path, Node literal);

/* Whether the literal stands in a part of a configuration that gives programs their environment. */
bool runtime_gives_environment(Names *names, Str path, Node literal);

#endif
