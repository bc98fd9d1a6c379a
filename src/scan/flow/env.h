/* env.h - the environment, and reads of its variables */
#ifndef SCAN_FLOW_ENV_H
#define SCAN_FLOW_ENV_H

#include "scan/names/names.h"

/* Whether `node` is the environment itself: an object whose members are the variables. */
bool env_is_whole(Names *names, Node node);

/* Whether `node` reads a variable of the environment; if so `env` is its name, or empty when it is computed. */
bool env_reads(Names *names, Node node, Str *env);

/* The same of the call that a chain of calls begins with: `env.get("X").default("y")`. */
bool env_reads_first(Names *names, Node call, Str *env);

#endif
