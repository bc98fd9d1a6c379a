/* code.h - one text of a language through the engine, and what must hold whatever the text is
 *
 * The first byte of the input chooses: the file's name out of four, the store, and what package.json says of modules.
 * The rest is the text. It is looked at, its fix is proved, fixed again, and undone.
 */
#ifndef FUZZ_CODE_H
#define FUZZ_CODE_H

#include "target.h"
#include "unhardcode.h"

void code_start(void);
void code_run(const char *const paths[4], Str input);

/* ---- between code.c, silence.c and second.c */

typedef struct {
    const UhEngine *engine;
    UhWorker *worker;
    UhInput input;
    Str text;
    const UhResult *report; /* as the program makes it, without --unsafe; good until the next look */
    const UhProof *proof;   /* of the fix with --unsafe; its result is that. NULL when nothing is found */
} CodeRun;

/* The report of a text and the proof of its fix; code_forget() gives back what they take. */
CodeRun code_look(const UhInput *input);
void code_forget(CodeRun *run);

/* That nothing which is told of the text has a value, or eight bytes of one. */
void check_silence(const CodeRun *run);

/* That a fix of the changed text changes nothing and finds nothing that was fixed. `prove` looks at each text for that;
 * this does so, without it, in one of four. */
void check_second_fix(const CodeRun *run, Str after);

/* That undo gives the bytes back. */
void check_undo(const CodeRun *run, Str after);

/* Appends the notes for undo. */
void undo_notes(const CodeRun *run, Str after, Buf *out);

#endif
