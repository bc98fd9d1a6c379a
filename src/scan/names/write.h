/* write.h - calls that write to members of an object
 *
 * `Object.assign(o, { k: 1 })`, `o.update(k=1)`, `setattr(o, "k", 1)`.
 */
#ifndef SCAN_NAMES_WRITE_H
#define SCAN_NAMES_WRITE_H

#include "scan/names/names.h"

/* Adds what a call writes, if it does. */
void write_bind(Names *names, Node call);

#endif
