#include "text/trace.h"

#include "base/base64.h"
#include "base/json.h"

const char *const trace_names[TRACE_KINDS] = {
    [TRACE_RAW] = "raw",           [TRACE_REVERSED] = "reversed", [TRACE_HEX] = "hex",
    [TRACE_HEX_UPPER] = "HEX",     [TRACE_BASE64] = "base64",     [TRACE_BASE64_1] = "base64-1",
    [TRACE_BASE64_2] = "base64-2", [TRACE_PERCENT] = "percent",   [TRACE_PERCENTS] = "percents",
    [TRACE_UTF16] = "utf16",       [TRACE_UTF16_BIG] = "UTF16",   [TRACE_HEX_BYTES] = "x",
    [TRACE_UNICODE] = "u",         [TRACE_ENTITIES] = "entities", [TRACE_OCTAL] = "octal",
    [TRACE_JSON] = "json"};

/* ---- encodings */

static bool is_unreserved(unsigned char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c && strchr("-._~", c));
}

static void add_byte(TraceKind kind, unsigned char c, Buf *out)
{
    switch (kind) {
    case TRACE_HEX: buf_addf(out, "%02x", c); return;
    case TRACE_HEX_UPPER: buf_addf(out, "%02X", c); return;
    case TRACE_PERCENT:
        if (is_unreserved(c)) buf_addc(out, (char)c);
        else buf_addf(out, "%%%02X", c);
        return;
    case TRACE_PERCENTS: buf_addf(out, "%%%02x", c); return;
    case TRACE_UTF16: buf_add(out, (Str){(char[]){(char)c, 0}, 2}); return;
    case TRACE_UTF16_BIG: buf_add(out, (Str){(char[]){0, (char)c}, 2}); return;
    case TRACE_HEX_BYTES: buf_addf(out, "\\x%02x", c); return;
    case TRACE_UNICODE: buf_addf(out, "\\u%04x", c); return;
    case TRACE_ENTITIES: buf_addf(out, "&#%u;", c); return;
    case TRACE_OCTAL: buf_addf(out, "\\%03o", c); return;
    default: buf_addc(out, (char)c); return;
    }
}

void trace_encode(TraceKind kind, Str value, Buf *out)
{
    size_t skipped = kind == TRACE_BASE64_1 ? 1 : kind == TRACE_BASE64_2 ? 2 : 0;
    if (kind == TRACE_RAW) {
        buf_add(out, value);
    } else if (kind == TRACE_BASE64 || skipped) {
        base64_encode(out, str_from(value, skipped));
    } else if (kind == TRACE_JSON) {
        Json j = json_to(out);
        json_str(&j, value);
    } else if (kind == TRACE_REVERSED) {
        for (size_t i = value.len; i > 0; i--) buf_addc(out, value.at[i - 1]);
    } else {
        for (size_t i = 0; i < value.len; i++) add_byte(kind, (unsigned char)value.at[i], out);
    }
}

/* ---- the four bytes of texts */

static uint32_t gram_of(const char *at)
{
    uint32_t gram;
    memcpy(&gram, at, sizeof gram);
    return gram;
}

static size_t slot_of(const Traces *t, uint32_t gram)
{
    size_t slot = (gram * UINT32_C(2654435761)) & (t->gram_room - 1);
    while (t->grams[slot] && t->grams[slot] != gram) slot = (slot + 1) & (t->gram_room - 1);
    return slot;
}

static void add_gram(Traces *t, uint32_t gram)
{
    if (gram == 0) t->zero = true;
    size_t slot = gram ? slot_of(t, gram) : 0;
    if (gram && !t->grams[slot]) {
        t->grams[slot] = gram;
        t->gram_count++;
    }
}

static bool has_gram(const Traces *t, uint32_t gram) { return gram ? t->grams[slot_of(t, gram)] == gram : t->zero; }

/* Room for so many more; a quarter is used at most. */
static void make_room(Traces *t, size_t more)
{
    size_t room = t->gram_room ? t->gram_room : 256;
    while (room < 4 * (t->gram_count + more + 1)) room *= 2;
    if (room == t->gram_room) return;
    uint32_t *old = t->grams;
    size_t old_room = t->gram_room;
    t->grams = arena_new(&t->arena, room * sizeof *t->grams);
    t->gram_room = room;
    t->gram_count = 0;
    for (size_t i = 0; i < old_room; i++)
        if (old[i]) add_gram(t, old[i]);
}

void traces_add_text(Traces *t, Str text)
{
    make_room(t, text.len);
    for (size_t i = 0; i + TRACE_LEAST <= text.len; i++) add_gram(t, gram_of(text.at + i));
}

/* ---- what values have of them */

static void add_source(Traces *t, const TraceSource *source)
{
    bool added = false;
    for (size_t i = 0; i + TRACE_LEAST <= source->bytes.len; i++) {
        if (!has_gram(t, gram_of(source->bytes.at + i))) continue;
        if (!added) *array_add(&t->arena, &t->sources) = *source;
        if (!added) t->sources.at[t->sources.len - 1].bytes = arena_copy(&t->arena, source->bytes);
        added = true;
        Str bytes = t->sources.at[t->sources.len - 1].bytes;
        uint32_t *place = map_put(&t->known, &t->arena, str_sub(bytes, i, i + TRACE_LEAST));
        if (*place) continue;
        *array_add(&t->arena, &t->places) = (Trace){.value = t->sources.len - 1, .at = (uint32_t)i};
        *place = t->places.len;
    }
}

void traces_add_value(Traces *t, Str value, uint32_t number)
{
    if (value.len > 1 && value.len < TRACE_LEAST)
        *array_add(&t->arena, &t->shorts) = (TraceSource){.bytes = value, .value = number};
    Buf encoded = {0};
    for (TraceKind kind = TRACE_RAW; t->gram_room && kind < TRACE_KINDS; kind++) {
        encoded.len = 0;
        trace_encode(kind, value, &encoded);
        add_source(t, &(TraceSource){buf_str(&encoded), number, kind});
    }
    buf_wipe(&encoded);
}

static bool is_short(const Traces *t, Str rest, Trace *trace)
{
    for (uint32_t i = 0; i < t->shorts.len; i++) {
        const TraceSource *s = &t->shorts.at[i];
        if (!str_starts(rest, s->bytes)) continue;
        *trace = (Trace){s->value, TRACE_RAW, 0, (uint32_t)s->bytes.len};
        return true;
    }
    return false;
}

bool trace_at(const Traces *t, Str text, size_t at, Trace *trace)
{
    Str rest = str_from(text, at);
    bool long_enough = rest.len >= TRACE_LEAST && t->places.len;
    const uint32_t *number = long_enough ? map_get(&t->known, str_sub(rest, 0, TRACE_LEAST)) : NULL;
    if (!number) return is_short(t, rest, trace);
    const Trace *place = &t->places.at[*number - 1];
    const TraceSource *source = &t->sources.at[place->value];
    Str bytes = str_from(source->bytes, place->at);
    size_t len = TRACE_LEAST;
    while (len < bytes.len && len < rest.len && bytes.at[len] == rest.at[len]) len++;
    *trace = (Trace){source->value, source->kind, place->at, (uint32_t)len};
    return true;
}

void traces_clear(Traces *t)
{
    arena_clear(&t->arena);
    *t = (Traces){0};
}
