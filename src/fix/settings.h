/* settings.h - fields that their class reads from the environment by itself
 *
 * `field: str = "x"` in such a class needs no read: its default goes, and the variable is the one that the class
 * looks for. Which one that is, options of the class and arguments of the field say.
 */
#ifndef FIX_SETTINGS_H
#define FIX_SETTINGS_H

#include "scan/finding.h"

typedef struct {
    uint32_t start, end; /* what goes: the default, or the argument that gives it */
    Str variable;
} SettingsField;

/* Whether the literal is the default of such a field, and how it goes. */
bool settings_field(Names *names, const Finding *f, SettingsField *field);

typedef ARRAY(Node) Fields;

/* The variables of all such fields of the text: what else is named so would be taken for them. `fields` gets where each
 * is declared; it may be NULL. With `guess` a base class from another file counts by its name. */
void settings_variables(Names *names, bool guess, Strs *variables, Fields *fields);

/* A class that reads a file by itself, and stops the program when that has a variable which is none of its fields. */
typedef struct {
    Node class;
    Strs files, variables;
} SettingsFile;

/* The first such class of the text. */
bool settings_closed(Names *names, SettingsFile *found);

#endif
