/* form.h - how a line of each form is written, as one table
 *
 * Each form of rule has its columns, and each column has a kind: what may stand there, and how it is read into a Rule.
 * rules_read.c reads lines by this table, and rule_check.c says by it what is wrong with a line of a user.
 */
#ifndef SCAN_RULES_FORM_H
#define SCAN_RULES_FORM_H

#include "scan/rules/rules.h"

typedef enum {
    COLUMN_END, /* there is no such column */
    COLUMN_TEXT,
    COLUMN_PATH,         /* a dotted path */
    COLUMN_NAME,         /* a name as code has it */
    COLUMN_CAPITALS,     /* a name in capitals, perhaps with a `*` for any words */
    COLUMN_FLAG,         /* the word `later` or `closed` */
    COLUMN_ARG,          /* a position or keyword, with members behind it */
    COLUMN_ARG_OR_NONE,  /* the same, or `-` */
    COLUMN_ARGS,         /* several of them, with `|` between */
    COLUMN_ARGS_OR_NONE, /* the same, or `-` */
    COLUMN_MEMBERS,
    COLUMN_RESULT,       /* `()`, with members behind it */
    COLUMN_VALUE,        /* the word `value`, which is not read */
    COLUMN_BEHIND,       /* the same, with members behind it */
    COLUMN_PLACE,
    COLUMN_STRENGTH,
    COLUMN_PREFIX,
    COLUMN_FIX,
    COLUMN_CONTEXT,
    COLUMN_PATTERN
} ColumnKind;

typedef struct {
    ColumnKind kind;
    uint32_t offset; /* where it goes in a Rule */
} FormColumn;

enum { FORM_MOST_COLUMNS = 4 };

/* What follows the target: more keys of the same rule, more targets, or columns. */
typedef enum { FORM_KEYS, FORM_TARGETS, FORM_COLUMNS } FormTail;

typedef struct {
    Str word;
    FormTail tail;
    uint32_t fewest;   /* words on a line */
    ColumnKind target; /* what the target has to be; COLUMN_END: no user's line may have the form */
    FormColumn columns[FORM_MOST_COLUMNS];
} FormLine;

/* Sorted by word, in the order of Form. */
extern const FormLine form_lines[FORM_COUNT];

/* What a column of that kind has to be, for people; NULL when it may be anything. */
extern const char *const form_meant[COLUMN_PATTERN + 1];

#endif
