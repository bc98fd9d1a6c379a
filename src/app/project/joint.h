/* joint.h - a text in quotes and what a line joins to it: `"JWT_" + n`, 'JWT_' . $n, "${app}_KEY", "JWT_%s"
 *
 *     Joint joint;
 *     if (joint_read(text, at, &joint)) use(joint.shape, joint.len);   // "JWT_*"; goes on at joint.end
 */
#ifndef APP_PROJECT_JOINT_H
#define APP_PROJECT_JOINT_H

#include "base/str.h"

enum { JOINT_LONGEST = 64 };

typedef struct {
    char shape[JOINT_LONGEST]; /* as it is spelled, `*` for what is not known */
    size_t len;
    size_t end; /* behind all that was joined */
} Joint;

/* What begins with the quote at a place. False when that is no text of letters, digits, `_` and `-`. */
bool joint_read(Str text, size_t at, Joint *joint);

/* How long a place for something is that begins here: `${x}`, `#{x}`, `$x`, `$(x)`, `{x}`, `%s`; 0: there is
 * none. In a shell, only those that begin with `$`. */
size_t joint_hole(Str text, size_t at, bool shell);

#endif
