/* around.h - what is around a literal, and tells it from others of the same name
 *
 * The word lists that are spoken of here stand in grammars/rules.
 */
#ifndef SCAN_FLOW_AROUND_H
#define SCAN_FLOW_AROUND_H

#include "scan/names/names.h"

/* The first word of the set in the innermost name around the literal that has such a word: REFRESH where it stands in
 * `refreshOptions`, in `class RefreshToken`, in what `refreshToken` is made of. Empty when no name has one. */
Str around_word(Names *names, Node literal, Form set);

/* The environment that the literal is for: DEV in `class DevConfig`, in `{ dev: { ... } }`, and where a branch of the
 * code asks for production and this is the other one. A `live` word is one of production. Empty when nothing says. */
Str around_stage(Names *names, Node literal);

/* The name of the class that the literal stands in, as the environment spells names. Empty when there is no class. */
Str around_class(Names *names, Node literal);

#endif
