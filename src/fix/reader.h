/* reader.h - what a file reads its variables with, when it is not the language's own way */
#ifndef FIX_READER_H
#define FIX_READER_H

#include "scan/names/names.h"

/* Whether the text calls `path`, or a method of it, and reads the environment in no other way. */
bool reader_is_used(Names *names, Str path);

#endif
