/* settings.h - fields that their class reads from the environment by itself
 *
 * `field: str = "x"` in such a class needs no read: its default goes, and the variable is the one that the class
 * looks for. Which one that is, options of the class and arguments of the field say.
 */
#ifndef FIX_VARIABLES_SETTINGS_H
#define FIX_VARIABLES_SETTINGS_H

#include "scan/find/finding.h"

typedef struct {
    uint32_t start, end; /* what goes: the default, or the argument that gives it */
    Str variable;
} SettingsField;

/* Whether the literal is the default of such a field, and how it goes. */
bool settings_field(Names *names, const Finding *f, SettingsField *field);

typedef ARRAY(Node) Fields;

/* A class that reads its fields from the environment. */
typedef struct {
    Str name, prefix;
} SettingsClass;

typedef ARRAY(SettingsClass) SettingsClasses;

/* The variables of all such fields of the text: what else is named so would be taken for them. `fields` gets where each
 * is declared; it may be NULL. With `others`, the classes of other files, a base class that is imported counts when it
 * is one of them, or by its name; it may be NULL. */
void settings_variables(Names *names, const SettingsClasses *others, Strs *variables, Fields *fields);

/* The classes of the text whose names do not tell what they are. */
void settings_classes(Names *names, const SettingsClasses *others, SettingsClasses *found);

/* A class that reads a file by itself, and stops the program when that has a variable which is none of its fields. */
typedef struct {
    Node class;
    Strs files, variables;
} SettingsFile;

/* The first such class of the text. */
bool settings_closed(Names *names, SettingsFile *found);

#endif
