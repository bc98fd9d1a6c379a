/* target.h - what the targets of the fuzzer share
 *
 * A target is one file with the two functions at the end of this header; target.c is between it and libFuzzer, or
 * replay.c. A broken promise ends the process with a line that says which. Some targets need parts of their input, or
 * files: those are in memory, in a folder of the process.
 */
#ifndef FUZZ_TARGET_H
#define FUZZ_TARGET_H

#include "base/error.h"

/* Ends the process unless the promise holds. */
void promise(bool holds, const char *what);

/* Cuts what stands in front of the next NUL off the input. */
Str target_part(Str *rest);

/* The first byte of the input, which is cut off; 0 when there is none. */
uint8_t target_byte(Str *rest);

/* Writes a file into the folder of the process and returns its full path, which is good until the next call. */
const char *target_file(const char *name, Str text);

/* The same without a file: it is removed. */
const char *target_no_file(const char *name);

/* That an error is there, and names the place "PATH:line: " with a line that the text has, and one more behind its
 * end; with `column` it is "PATH:line:column: ". Clears it. */
void promise_placed(Error *error, const char *path, Str text, bool column);

/* ---- what a target is */

void target_start(void); /* once */
void target_run(Str input);

#endif
