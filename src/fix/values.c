#include "fix/values.h"

bool values_is_name(Str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_';
        if (!letter && !(i && c >= '0' && c <= '9')) return false;
    }
    return name.len > 0;
}

static bool carries(const Values *v, Str bytes)
{
    if (!str_is_utf8(bytes)) return false;
    if (v->store && v->store->carries) return v->store->carries(v->store->context, bytes.at, bytes.len);
    return str_find_char(bytes, '\0') < 0;
}

/* Whether the name stands for another value, in this text or in the store. */
static bool is_taken(const Values *v, Str base, Str name, Str bytes, UhStoreAs as)
{
    for (uint32_t i = 0; i < v->all.len; i++) {
        const StoredValue *other = &v->all.at[i];
        if (str_eq(other->base, base) || str_eq(other->name, name))
            return !str_eq(other->bytes, bytes) || other->as != as;
    }
    if (!v->store || !v->store->taken) return false;
    Str zero_ended = arena_copy(v->arena, name);
    return v->store->taken(v->store->context, zero_ended.at, bytes.at, bytes.len);
}

static Str spelled(const Values *v, Str base, UhStoreAs as)
{
    static const char *const suffixes[] = {[UH_STORE_TEXT] = "", [UH_STORE_BASE64] = "_B64", [UH_STORE_FILE] = "_FILE"};
    return arena_fmt(v->arena, STR_FMT "%s", STR_ARG(base), suffixes[as]);
}

/* A private key keeps the ending that tools know it by. */
static Str file_of(const Values *v, Str base, Str kind)
{
    Str lower = arena_copy(v->arena, base);
    char *at = (char *)lower.at;
    for (size_t i = 0; i < lower.len; i++)
        if (at[i] >= 'A' && at[i] <= 'Z') at[i] = (char)(at[i] + 32);
    return arena_fmt(v->arena, "secrets/" STR_FMT "%s", STR_ARG(lower), str_eqz(kind, "private-key") ? ".pem" : "");
}

static uint32_t add(Values *v, StoredValue value)
{
    *array_add(v->arena, &v->all) = value;
    return v->all.len - 1;
}

/* A name that this value has already, in this text or in the store. */
static bool find_known(Values *v, const StoredValue *wanted, uint32_t *index)
{
    for (*index = 0; *index < v->all.len; ++*index) {
        const StoredValue *known = &v->all.at[*index];
        if (known->as == wanted->as && str_eq(known->bytes, wanted->bytes)) return true;
    }
    if (!v->store || !v->store->find || wanted->as != UH_STORE_TEXT) return false;
    const char *name = v->store->find(v->store->context, wanted->bytes.at, wanted->bytes.len);
    if (!name || !values_is_name(str_of(name))) return false;
    StoredValue known = *wanted;
    known.base = known.name = arena_copy(v->arena, str_of(name));
    *index = add(v, known);
    return true;
}

Refusal values_name(Values *v, const Finding *f, bool fixed, bool in_file, uint32_t *index)
{
    StoredValue value = {.base = f->env, .bytes = f->value.bytes, .kind = f->kind};
    if (!values_is_name(f->env)) return REFUSE_BAD_NAME;
    value.as = in_file ? UH_STORE_FILE : carries(v, value.bytes) ? UH_STORE_TEXT : UH_STORE_BASE64;
    if (fixed && value.as != UH_STORE_TEXT) return REFUSE_UNENCODABLE;
    if (!fixed && find_known(v, &value, index)) return REFUSE_NOTHING;
    for (int number = 2;; number++) {
        value.name = spelled(v, value.base, value.as);
        if (!is_taken(v, value.base, value.name, value.bytes, value.as)) break;
        if (fixed) return REFUSE_NAME_TAKEN;
        value.base = arena_fmt(v->arena, STR_FMT "_%d", STR_ARG(f->env), number);
    }
    for (*index = 0; *index < v->all.len; ++*index)
        if (str_eq(v->all.at[*index].name, value.name)) return REFUSE_NOTHING;
    if (value.as == UH_STORE_FILE) value.file = file_of(v, value.base, value.kind);
    *index = add(v, value);
    return REFUSE_NOTHING;
}
