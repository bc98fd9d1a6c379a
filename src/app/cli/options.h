/* options.h - what the user asked for
 *
 * One table has a row for each option: parsing, what the option goes with, --help and its test come from there. To
 * add an option: a field here, a row in options.c (sorted by name), and what tests/cli/help/stdout then shows.
 */
#ifndef APP_CLI_OPTIONS_H
#define APP_CLI_OPTIONS_H

#include "app/config/settings.h"
#include "base/error.h"

/* What stands in the place of the first path: `unhardcode templates`. Behind `--` there are paths alone. */
typedef enum { COMMAND_NONE, COMMAND_EXPLAIN, COMMAND_PROVE, COMMAND_RULES, COMMAND_TEMPLATES, COMMAND_UNDO } Command;

typedef struct {
    Settings settings; /* of a command, `paths` has the arguments behind its own name; for prove those alone */
    Command command;
    bool quiet, exit_zero, help, version;
    const char *format, *output, *color, *write_baseline;
} Options;

/* Reads the command line. What *options points to is the command line's, or on the arena. An option that has no effect
 * on what is done is an error. With --help and --version nothing else is checked. */
bool options_parse(Options *options, int argc, char **argv, Arena *arena, Error *error);

/* The name of the i-th option of the table, NULL behind the last: for the test that it is sorted. */
const char *options_name(size_t i);

#endif
