/* trace.h - pieces of values in a text, as they are or encoded
 *
 * What somebody quotes of a value in a comment is a trace of it: four bytes in a row that the value has too, or that
 * its hexadecimal digits have, its base64, and so on. A trace can be told without the text: by the value, the
 * encoding, and which part of that it is.
 *
 *     Traces traces = {0};
 *     traces_add_text(&traces, text);           // all texts first,
 *     traces_add_value(&traces, value, 0);      // then the values, each with a number of the caller's
 *     for (size_t i = 0; i < text.len; i += found ? trace.len : 1)
 *         found = trace_at(&traces, text, i, &trace);
 *     traces_clear(&traces);                    // overwrites all that comes from values
 *
 * Texts and values must live as long. The time it takes is in proportion to their lengths.
 */
#ifndef TEXT_TRACE_H
#define TEXT_TRACE_H

#include "base/array.h"
#include "base/map.h"

typedef enum {
    TRACE_RAW,
    TRACE_REVERSED,
    TRACE_HEX,
    TRACE_HEX_UPPER,
    TRACE_BASE64,   /* of the whole, */
    TRACE_BASE64_1, /* from the second byte on, */
    TRACE_BASE64_2, /* from the third: what stands in front of it shifts the digits */
    TRACE_PERCENT,  /* as in addresses, what must be encoded there */
    TRACE_PERCENTS, /* every byte */
    TRACE_UTF16,    /* little-endian */
    TRACE_UTF16_BIG,
    TRACE_HEX_BYTES, /* \x61 */
    TRACE_UNICODE,   /* \u0061 */
    TRACE_ENTITIES,  /* &#97; */
    TRACE_OCTAL,     /* \141 */
    TRACE_JSON,      /* as in a string of JSON */
    TRACE_KINDS
} TraceKind;

extern const char *const trace_names[TRACE_KINDS];

enum { TRACE_LEAST = 4 };

typedef struct {
    uint32_t value;
    TraceKind kind;
    uint32_t at, len; /* of the encoded value; `len` also of the text */
} Trace;

typedef struct {
    Str bytes; /* a value, encoded */
    uint32_t value;
    TraceKind kind;
} TraceSource;

typedef struct {
    Arena arena;
    uint32_t *grams; /* the set of all four bytes that stand in a row in the texts */
    size_t gram_count, gram_room;
    bool zero; /* four NULs are among them */
    ARRAY(TraceSource) sources;
    ARRAY(TraceSource) shorts; /* values that are shorter than a trace */
    Map known;                 /* four bytes, to the number of a place, from 1 */
    ARRAY(Trace) places;       /* `value`: the index of the source */
} Traces;

void traces_add_text(Traces *t, Str text);
void traces_add_value(Traces *t, Str value, uint32_t number);

/* Whether a trace begins at text[at]; the longest from the place that is known. */
bool trace_at(const Traces *t, Str text, size_t at, Trace *trace);

/* Appends the value in that encoding. */
void trace_encode(TraceKind kind, Str value, Buf *out);

void traces_clear(Traces *t);

#endif
