/* prove.h - `unhardcode prove PATH...`: the fix as --fix would make it, and the checks that it can be trusted for
 *
 * Nothing is written and nothing of the user's is run. */
#ifndef APP_CLI_PROVE_H
#define APP_CLI_PROVE_H

#include "app/cli/options.h"
#include "unhardcode.h"

/* `options->paths` begins with the first PATH. Returns the exit status: all holds; something does not, or is not fixed;
 * something could not be looked at. */
int prove_run(const UhEngine *engine, const Options *options);

#endif
