/* hoist.h - a constant for a read that makes its line too long
 *
 *     return jwt.sign({ sub: user.id, role: user.role }, requireEnv("JWT_SECRET"), { expiresIn: "1h" });
 *
 * is over the width, and a formatter would break it. So the value gets a name in front of the statement:
 *
 *     const jwtSecret = requireEnv("JWT_SECRET");
 *     return jwt.sign({ sub: user.id, role: user.role }, jwtSecret, { expiresIn: "1h" });
 *
 * The read runs whenever it ran before, and at no other time: only where the expression is evaluated each time that the
 * statement runs, and the statement stands in a block with nothing in front of it on its line. Elsewhere the line stays
 * as it is. The name is new to the text, and as short as the line needs: jwtRefreshSecret, refreshSecret, secret. What
 * else in the block reads the same uses the constant as well. `{ secret: secret }` becomes `{ secret }`.
 */
#ifndef FIX_LAYOUT_HOIST_H
#define FIX_LAYOUT_HOIST_H

#include "fix/layout/layout.h"

/* New code that took the place of an expression. */
typedef struct {
    Node node;
    uint32_t start, end, group; /* of its edit */
    Str code;                   /* what the value is read by; the edit's text holds it */
    Str name, base;             /* of the variable, as StoredValue has them */
    bool named;                 /* these two are set by hoist_long(): it uses a constant, */
    uint32_t edit;              /* the number of its edit, from 1 */
} Spot;

typedef ARRAY(Spot) Spots;

/* Edits become shorter, and the constants are new edits of the same groups. Sorts the spots. */
void hoist_long(Layout *l, Spots *spots);

#endif
