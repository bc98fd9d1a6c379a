#include "fix/variables/notes.h"

#include "base/variable.h"
#include "fix/variables/composed.h"

void notes_add(Notes *notes, Str name, Node at, UhVariableUse use)
{
    if (variable_is_name(name))
        *array_add(notes->names->arena, &notes->found->all) = (VariableUse){name, at, use};
}

void notes_add_shape(Notes *notes, Str shape, Node at, UhVariableUse use)
{
    if (shape.len) *array_add(notes->names->arena, &notes->found->all) = (VariableUse){shape, at, use};
}

void notes_add_computed(Notes *notes, Node key, Node at, UhVariableUse use)
{
    Composed c = composed_of(notes->names, key);
    notes_add_shape(notes, c.shape, at, use);
    notes->found->computes |= c.open || !c.shape.len;
}
