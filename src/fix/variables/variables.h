/* variables.h - which variables of the environment a text reads, sets, or may name
 *
 * The room fix/variables. In: the names of one text. Out: the names of variables that it speaks of, and how. It sees
 * scan.
 *
 * A variable that some code reads or sets stands for something already. So no other value may go by its name.
 *
 *     Variables found = {0};
 *     variables_read(names, NULL, &found);
 *     for (uint32_t i = 0; i < found.all.len; i++) use(&found.all.at[i]);
 */
#ifndef FIX_VARIABLES_VARIABLES_H
#define FIX_VARIABLES_VARIABLES_H

#include "fix/variables/settings.h"
#include "scan/names/names.h"
#include "unhardcode.h"

typedef struct {
    Str name;
    Node at;
    UhVariableUse use;
} VariableUse;

typedef struct {
    ARRAY(VariableUse) all; /* a variable stands here once for each use */
    bool computes;          /* see UhVariables */
} Variables;

/* What matters to fixes of this very text. With `others`, the settings classes of other files: what matters to fixes of
 * those, which is also what names variables for them in a text that has none itself. `others` may be NULL. */
void variables_read(Names *names, const SettingsClasses *others, Variables *found);

#endif
