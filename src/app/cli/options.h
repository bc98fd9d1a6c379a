/* options.h - what the user asked for
 *
 * One table has a row for each option: parsing, what the option goes with, --help and its test come from there. To
 * add an option: a field here, a row in options.c (sorted by name), and what tests/cli/help/stdout then shows.
 */
#ifndef APP_CLI_OPTIONS_H
#define APP_CLI_OPTIONS_H

#include "base/arena.h"
#include "base/error.h"

typedef struct {
    const char *const *at;
    uint32_t count;
} Words;

/* What stands in the place of the first path: `unhardcode templates`. Behind `--` there are paths alone. */
typedef enum { COMMAND_NONE, COMMAND_EXPLAIN, COMMAND_PROVE, COMMAND_RULES, COMMAND_TEMPLATES, COMMAND_UNDO } Command;

typedef struct {
    bool fix, diff, store, unsafe, strict, strict_scan, include_tests;
    bool force_exclude, hidden, no_ignore;
    bool quiet, exit_zero, no_config;
    bool help, version;
    Command command; /* its arguments are the paths behind the first; for prove those paths alone */
    const char *template_name, *secrets, *format, *output, *stdin_filename, *data, *color;
    const char *config, *baseline, *write_baseline;
    uint64_t jobs;          /* 0: as many as there are processors */
    uint64_t max_file_size; /* bytes */
    Words exclude, paths;
    Words select, ignore; /* rules; the words between commas */
    Words renames;        /* pairs: a variable, the one to use instead */
    Words template_values; /* pairs: what a template declares, what it is */
    const struct Config *settings; /* of .unhardcode.yaml; NULL without one. Set by run.c */
    const struct Keep *keep;       /* which findings are told; NULL for all of them. Set by run.c */
} Options;

/* Appends a word; there are few. */
void words_add(Words *words, const char *word, Arena *arena);

/* Reads the command line. What *options points to is the command line's, or on the arena. An option that has no effect
 * on what is done is an error. With --help and --version nothing else is checked. */
bool options_parse(Options *options, int argc, char **argv, Arena *arena, Error *error);

/* The name of the i-th option of the table, NULL behind the last: for the test that it is sorted. */
const char *options_name(size_t i);

#endif
