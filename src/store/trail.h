/* trail.h - what a commit changes on the disk, step by step
 *
 * Each step is told right before it is made, so that it can be taken back later (store/retract.h), also when the run
 * is killed. A step that was told may still fail: taking it back then finds nothing. No step holds a value.
 */
#ifndef STORE_TRAIL_H
#define STORE_TRAIL_H

#include "base/str.h"

typedef enum {
    TRAIL_FOLDER,  /* `path` is made, for keys */
    TRAIL_FILE,    /* `path` is made, to get lines */
    TRAIL_KEY,     /* `path` is made, and holds a value */
    TRAIL_END,     /* the last line of `path` gets the line end `text` that it lacks */
    TRAIL_VALUE,   /* the .env `path` gets a line for the variable `text` */
    TRAIL_EXAMPLE, /* the .env.example `path` gets a line for the variable `text` of the .env `about` */
    TRAIL_IGNORE,  /* the .gitignore `path` gets the line `text`, for the file `about` */
    TRAIL_KINDS
} TrailKind;

typedef struct {
    TrailKind kind;
    Str path, text, about; /* full paths */
} TrailStep;

typedef struct {
    void *context;
    void (*tell)(void *context, const TrailStep *step);
} Trail;

/* NULL: nobody wants to know. */
void trail_tell(const Trail *trail, TrailStep step);

#endif
