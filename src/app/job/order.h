/* order.h - files that read a variable before another file of the run loads it
 *
 *     OrderLoads loads = {0};
 *     order_note(&loads, &arena, path, text, result);     // for each file that was looked at
 *     note = order_judge(&loads, &arena, path, variable); // for each that was fixed and reads it when it is loaded
 */
#ifndef APP_JOB_ORDER_H
#define APP_JOB_ORDER_H

#include "base/array.h"
#include "report/report.h"

/* A file that loads variables after it has imported something of the program. */
typedef struct {
    Str path;
    uint32_t line;
    const Str *modules; /* the first parts of the names of what it has imported */
    size_t count;
} OrderLoad;

typedef ARRAY(OrderLoad) OrderLoads;

void order_note(OrderLoads *loads, Arena *arena, Str path, Str text, const UhResult *result);

/* `variable` is one that the file of that path reads when it is loaded. Returns what to tell of it, or nothing. */
Str order_judge(const OrderLoads *loads, Arena *arena, Str path, Str variable);

#endif
