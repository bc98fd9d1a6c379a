/* getter.h - functions that read the variable which they are given the name of
 *
 *     function mustGet(name) {
 *       const value = process.env[name];
 *       if (!value) throw new Error(`${name} is missing`);
 *       return value;
 *     }
 *
 * What one is called does not matter. Its body is gone through three times: with a variable that is not set, with an
 * empty one, and with one that has a text. It is a getter when it throws, or ends the program, where the variable is
 * not set, and gives back the text as it is, or without the white space at its ends. What is not understood makes it
 * none.
 */
#ifndef FIX_GETTER_H
#define FIX_GETTER_H

#include "scan/names/names.h"

typedef enum {
    GETTER_NONE,  /* it is none */
    GETTER_STOPS, /* it gives back an empty text */
    GETTER_STRICT /* it takes no empty text either */
} GetterKind;

typedef struct {
    GetterKind kind;
    bool trims; /* it gives no text with white space at its ends */
} Getting;

/* What a function of the text is, called with the name alone. */
Getting getter_kind(Names *names, Node function);

#endif
