/* danger.h - what a fix may break
 *
 * The room fix/danger. In: the names of one text, and what the other files of the project answer. Out: what the text
 * does to variables of the environment, what runs it, and why a fix that could be made is unsafe. It sees scan, and
 * nothing of the planner, which asks it.
 *
 * An unsafe fix is right for most programs and wrong for some. It is made with --unsafe alone, and its danger is told.
 */
#ifndef FIX_DANGER_DANGER_H
#define FIX_DANGER_DANGER_H

#include "fix/danger/loss.h"
#include "unhardcode.h"

typedef enum {
    DANGER_NONE,
    DANGER_BYTES,     /* the variable gives text, and the code had bytes */
    DANGER_CLEARED,   /* another file empties the environment */
    DANGER_CLOSED,    /* a class reads the store's file too, and stops at names that it does not know */
    DANGER_GUARDED,   /* the code does without a module that the new code needs */
    DANGER_JUDGED,    /* the literal takes the place of some values that are set as well */
    DANGER_LATE,      /* the value comes over the network */
    DANGER_NAME,      /* only a name says that the value is a key */
    DANGER_REPLACED,  /* the code puts something else in the place of what the new code reads with */
    DANGER_STANDS_IN, /* the literal is used only where the program is given nothing else */
    DANGER_STARTED,   /* another program starts this file without the variable */
    DANGER_SWALLOWED, /* code around it catches what a read throws, and goes on with another value */
    DANGER_UNASKED    /* the variable that the code reads now is not asked any more */
} Danger;

/* What a user is told: half a sentence; NULL for DANGER_NONE. */
const char *danger_text(Danger d);

/* A fix for which a variable is read from the environment, or added to the file that has the variables. */
typedef struct {
    Names *names;
    const Losses *losses;           /* of the text */
    const UhStore *store;           /* may be NULL */
    const UhNeighbours *neighbours; /* may be NULL */
    const UhClosed *closed;         /* of UhInput */
    size_t closed_count;
    Node literal;
    Str variable, bytes; /* that the new code reads, and its value */
    bool from_environment; /* the new code reads it there, and not in another store */
    bool into_file;        /* the value goes to the store's file, and not to a store that somebody else fills */
} DangerAsked;

/* What is unsafe in it, by what this text and other files do; `at` says where, "line 3" or a place of another file, and
 * is empty where no place says more. It lives on the names' arena. */
Danger danger_of(const DangerAsked *asked, Str *at);

#endif
