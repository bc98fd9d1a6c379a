#include "syntax/regex.h"

#include "base/arena.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

enum { PATTERN_MAX = 4096, STEPS_MAX = 100000, DEPTH_MAX = 10000, HEAP_MAX_KIB = 8192 };

#define OPTIONS (PCRE2_NEVER_UTF | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C)

static bool compile_failed(const Regex *r, int code, size_t at, Error *error)
{
    unsigned char why[120];
    if (pcre2_get_error_message(code, why, sizeof why) < 0) why[0] = '\0';
    return error_set(error, "pattern " STR_FMT ": at %zu: %s", STR_ARG(r->pattern), at, (char *)why);
}

bool regex_compile(Regex *r, Error *error)
{
    int code;
    size_t at;
    void *none = NULL;
    if (atomic_load(&r->code)) return true;
    if (r->pattern.len > PATTERN_MAX) return error_set(error, "a pattern of more than %d bytes", PATTERN_MAX);
    const unsigned char *pattern = (const unsigned char *)(r->pattern.len ? r->pattern.at : "");
    pcre2_code *compiled = pcre2_compile(pattern, r->pattern.len, OPTIONS, &code, &at, NULL);
    if (!compiled) return compile_failed(r, code, at, error);
    if (r->jit) pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); /* without it matching is slower, and works */
    if (!atomic_compare_exchange_strong(&r->code, &none, compiled)) pcre2_code_free(compiled); /* a thread was faster */
    return true;
}

void regex_clear(Regex *r)
{
    pcre2_code_free(atomic_exchange(&r->code, NULL));
}

/* NULL means that PCRE2 found no memory, which is no different from other allocations here. */
static void *checked(void *p) { return p ? p : mem_new(PTRDIFF_MAX); }

static pcre2_match_context *limits_new(void)
{
    pcre2_match_context *limits = checked(pcre2_match_context_create(NULL));
    pcre2_set_match_limit(limits, STEPS_MAX);
    pcre2_set_depth_limit(limits, DEPTH_MAX);
    pcre2_set_heap_limit(limits, HEAP_MAX_KIB);
    return limits;
}

static void copy_offsets(pcre2_match_data *match, size_t *offsets, uint32_t pairs)
{
    const size_t *vector = pcre2_get_ovector_pointer(match);
    uint32_t have = pcre2_get_ovector_count(match);
    for (uint32_t i = 0; i < 2 * pairs; i++) offsets[i] = i < 2 * have ? vector[i] : SIZE_MAX;
}

RegexResult regex_match(Regex *r, Str subject, size_t from, size_t *offsets, uint32_t pairs)
{
    Error error = {0};
    bool compiled = regex_compile(r, &error);
    error_clear(&error);
    if (!compiled) return REGEX_GAVE_UP;
    if (from > subject.len) return REGEX_NO_MATCH;
    const pcre2_code *code = atomic_load(&r->code);
    const unsigned char *at = (const unsigned char *)(subject.len ? subject.at : "");
    pcre2_match_context *limits = limits_new();
    pcre2_match_data *match = checked(pcre2_match_data_create_from_pattern(code, NULL));
    int found = pcre2_match(code, at, subject.len, from, 0, match, limits);
    if (found == PCRE2_ERROR_JIT_STACKLIMIT)
        found = pcre2_match(code, at, subject.len, from, PCRE2_NO_JIT, match, limits);
    if (found >= 0) copy_offsets(match, offsets, pairs);
    pcre2_match_data_free(match);
    pcre2_match_context_free(limits);
    return found >= 0 ? REGEX_MATCH : found == PCRE2_ERROR_NOMATCH ? REGEX_NO_MATCH : REGEX_GAVE_UP;
}
