/* check.h - whether a literal may be replaced where it stands */
#ifndef FIX_CHECK_H
#define FIX_CHECK_H

#include "fix/danger/loss.h"
#include "fix/danger/runtime.h"
#include "fix/refusal.h"
#include "scan/find/finding.h"

/* What holds for the whole file. */
typedef struct {
    Str path;
    Runtime runtime;
    bool compiled; /* to a module that cannot wait, whatever its own syntax is */
    bool generated, conflict;
    bool cleared; /* the environment is emptied or replaced */
    Losses losses;
} FileFacts;

/* `said` is that of runtime_of(). */
FileFacts check_file(Names *names, Str path, Str said);

/* Why the literal of a finding must stay, or REFUSE_NOTHING. */
Refusal check_literal(Names *names, const FileFacts *facts, const Finding *f);

/* Whether the variable is still there when what stands in the place of the literal reads it. */
bool check_keeps(Names *names, const FileFacts *facts, Node literal, Str variable);

/* Adds the texts that are types, whether they are findings or not: they cannot be read from anywhere. */
void check_types(const Names *names, Map *types);

/* Whether `await` may stand at `node`: at the top level of a module that waits, or in an async function. */
bool check_can_await(const Names *names, const FileFacts *facts, Node node);

#endif
