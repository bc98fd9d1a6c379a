/* refusal.h - why a finding is not fixed
 *
 * A refusal has a code that machines and `expected.json` files know it by, and a sentence that tells a person
 * what to do instead. Sorted by code.
 */
#ifndef FIX_REFUSAL_H
#define FIX_REFUSAL_H

#include <stddef.h>

typedef enum {
    REFUSE_ASSIGNS_ENVIRONMENT,
    REFUSE_ASYNC_NEEDED,
    REFUSE_BAD_NAME,
    REFUSE_BROWSER_CODE,
    REFUSE_CLEARS_ENVIRONMENT,
    REFUSE_COMPUTED,
    REFUSE_GENERATED,
    REFUSE_IN_TEXT,
    REFUSE_LITERAL_TYPE,
    REFUSE_NAME_SHADOWED,
    REFUSE_NAME_TAKEN,
    REFUSE_NO_ENVIRONMENT,
    REFUSE_NO_FACE,
    REFUSE_NO_PIECE,
    REFUSE_SYNTAX_ERROR,
    REFUSE_TEST_CODE,
    REFUSE_UNENCODABLE,
    REFUSE_UNKNOWN_VARIABLE,
    REFUSE_WOULD_BREAK,
    REFUSE_NOTHING /* no refusal */
} Refusal;

const char *refusal_code(Refusal r);   /* "async-needed"; NULL for REFUSE_NOTHING */
const char *refusal_advice(Refusal r); /* one sentence; NULL for REFUSE_NOTHING */

#endif
