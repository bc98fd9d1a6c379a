/* typed.h - keys in objects whose type or base class tells what they are for
 *
 * `const options: AuthOptions = {secret: "x"}`, `class Settings extends Configuration { secret = "x" }`.
 */
#ifndef SCAN_FIND_TYPED_H
#define SCAN_FIND_TYPED_H

#include "scan/find/collector.h"

void typed_collect(Collector *c);

#endif
