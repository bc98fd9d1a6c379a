/* option.h - options of a command line: what a program takes when the user gives none
 *
 * `option` rules of the language say which calls declare one. Names are compared without dashes and cases.
 */
#ifndef SCAN_FLOW_OPTION_H
#define SCAN_FLOW_OPTION_H

#include "scan/names/names.h"

/* A default of an option, and the index + 1 of the one before it. */
typedef struct {
    Node call, value;
    const Members *members; /* of the value */
    uint32_t older;
} OptionDefault;

typedef struct {
    bool read;
    ARRAY(OptionDefault) all; /* made when somebody first asks */
    Map newest;               /* the name of an option -> index + 1 of its last default */
} Options;

/* The newest default of an option of that name, or NULL; and the one of the same name before it. */
const OptionDefault *option_find(Names *names, Str name);
const OptionDefault *option_older(Names *names, const OptionDefault *option);

/* What the option is called whose default a literal is: "--sign-key" where that option is declared; or empty. */
Str option_naming(Names *names, Node literal);

#endif
