/* option.h - a row of the table of options, for what reads the table: options.c and help.c
 *
 * The table itself stands in options.c.
 */
#ifndef APP_CLI_OPTION_H
#define APP_CLI_OPTION_H

#include "app/cli/options.h"

typedef enum { WHAT, WHERE, HOW, OTHER, GROUPS } Group;

/* What a run does: a bit for each, so that a row says which of them it goes with. */
enum {
    REPORT = 1 << 0,
    FIX = 1 << 1,
    DIFF = 1 << 2,
    KNOWN = 1 << 3, /* --write-baseline */
    INPUT = 1 << 4, /* --stdin-filename, and then the same again */
    INPUT_FIX = 1 << 5,
    INPUT_DIFF = 1 << 6,
    EXPLAIN = 1 << 7,
    PROVE = 1 << 8,
    RULES = 1 << 9,
    TEMPLATES = 1 << 10,
    UNDO = 1 << 11,
    ALL = (1 << 12) - 1,
    INPUTS = INPUT | INPUT_FIX | INPUT_DIFF,
    TELLS = REPORT | FIX | DIFF | INPUT | INPUT_DIFF,
    CHANGES = FIX | DIFF | INPUT_FIX | INPUT_DIFF,
    PLANS = REPORT | INPUT | CHANGES | PROVE, /* a report says what could be fixed */
    LOOKS = PLANS | KNOWN,
    KNOWS = LOOKS | EXPLAIN | RULES | TEMPLATES, /* has an engine */
};

typedef enum { FLAG, WORD, WORDS, LIST, PAIRS, VALUES, COUNT } Kind;

typedef struct {
    const char *name;
    char letter; /* 0: none */
    Kind kind;
    Group group;
    int with;             /* what it goes with; with all else it is an error */
    const char *argument; /* as --help names it; NULL for a flag */
    size_t field;         /* of Options */
    const char *help;
} Row;

/* A command stands in the place of the first path; with the wrong number of arguments it is one. */
typedef struct {
    const char *name;
    Command command;
    int doing;
    uint32_t most; /* paths, with its own name */
    const char *arguments, *help;
} CommandRow;

/* Each ends with a row that has no name. */
extern const Row options_rows[];
extern const CommandRow options_commands[];

#endif
