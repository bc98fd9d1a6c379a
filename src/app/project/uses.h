/* uses.h - what one file of a project says of variables, read once and kept */
#ifndef APP_PROJECT_USES_H
#define APP_PROJECT_USES_H

#include "base/array.h"
#include "base/str.h"
#include "unhardcode.h"

/* A default that a file has for a variable. */
typedef struct {
    Str name, bytes;
} Default;

typedef struct {
    bool known; /* its language is, and it could be parsed */
    bool computes;
    const UhVariable *at;
    size_t count;
    const UhLoss *losses;
    size_t loss_count;
    UhClosed closed;
    const UhSettings *settings;
    size_t settings_count;
    bool has_defaults; /* they were looked for */
    ARRAY(Default) defaults;
} FileUses;

/* A copy of what the engine says. */
FileUses uses_copy(Arena *arena, const UhVariables *v);

/* Whether a text may start the file of a path: it names one, "jobs/worker.js" or "jobs.worker" in quotes. */
bool uses_may_start(Str text, Str path);

/* Whether the file does that to the variable; *at gets where. `path` is the file that UH_DEED_STARTS is
 * about. */
bool uses_do(const FileUses *uses, UhDeed deed, Str name, Str path, size_t *at);

#endif
