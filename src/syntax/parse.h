/* parse.h - text to tree, within a budget
 *
 * A parser belongs to one thread and is used for one text after the other:
 *
 *     Parser *parser = parser_new();
 *     if (parser_run(parser, &grammar, text, false, &tree) == PARSE_DONE) look(&tree);
 *     parser_free(parser);
 *
 * The tree's nodes belong to the parser and live until its next run; tree->text is the given text. Offsets are
 * bytes of that text, a byte order mark included. Every text has a tree: what cannot be read is ROLE_ERROR.
 */
#ifndef SYNTAX_PARSE_H
#define SYNTAX_PARSE_H

#include "syntax/grammar.h"
#include "syntax/tree.h"
#include "text/edit.h"

typedef struct Parser Parser;

typedef enum {
    PARSE_DONE,
    PARSE_TOO_SLOW, /* more than 250 ms + 1 us per byte of the thread's time */
    PARSE_TOO_BIG,  /* more than 256 MB and 32 bytes per byte of memory, or 4 GiB of text */
    PARSE_TOO_DEEP, /* more than 10,000 brackets open at once */
    PARSE_STOPPED   /* see parser_stop_with() */
} ParseStatus;

Parser *parser_new(void);
void parser_free(Parser *p);

/* Runs are given up soon after `stop` is set, by any thread; NULL: they are not. */
void parser_stop_with(Parser *p, const _Atomic bool *stop);

/* Gives back the last tree when that is large: it must not be used any more. */
void parser_rest(Parser *p);

/* For a while in which the nodes of the last tree are not needed, but the memory is: gives them back, and reads the
 * text again. False when the tree is too small for that, or not without errors: then its nodes stay. */
bool parser_put_away(Parser *p);
void parser_take_out(Parser *p);

/* `no_budget` lifts the limit of time alone. Except for PARSE_DONE *tree is left alone. */
ParseStatus parser_run(Parser *p, const Grammar *grammar, Str text, bool no_budget, Tree *tree);

/* The same for a file that may not be UTF-8. */
ParseStatus parser_run_coded(Parser *p, const Grammar *grammar, const Coding *coding, bool no_budget,
                             Tree *tree);

/* How a text came to be. */
typedef struct {
    const Parser *before;  /* the last text of which, in the same language, was changed: another parser */
    const EditList *edits; /* as edits_finish() makes them */
} ParserChange;

/* The same without a limit of time, of a text that was changed. Where the edits are few that takes far less
 * time: what they do not touch is not read again, unless one of the texts has an error. The tree is the one
 * that parser_run_coded() gives; only a comment at the end of a statement may be a part of it in one, and
 * stand behind it in the other. */
ParseStatus parser_run_changed(Parser *p, const Grammar *grammar, const Coding *coding,
                               const ParserChange *change, Tree *tree);

#endif
