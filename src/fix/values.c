#include "fix/values.h"

#include "base/variable.h"
#include "fix/apart.h"
#include "fix/variables/variables.h"
#include "scan/flow/wording.h"

/* Of the numbers behind a name. FRONT_TRIED: of tries, more than there are before. */
enum { TRIED_ONE_BY_ONE = 16, MOST_NUMBER = 1 << 24, FRONT_TRIED = 99 };

static bool can_carry(const Values *v, Str bytes)
{
    if (!str_is_utf8(bytes)) return false;
    if (v->store && v->store->carries) return v->store->carries(v->store->context, bytes.at, bytes.len);
    return str_find_char(bytes, '\0') < 0;
}

/* `envvar="X"` in a call: it says what its neighbour is called. */
static bool is_option(const Tree *t, Node n)
{
    return node_role(t, n) == ROLE_KEYWORD || node_role(t, n) == ROLE_PAIR;
}

/* Where the text speaks of a variable elsewhere than beside the finding; or 0. `chosen`: texts count that may
 * name it. */
static Node reserved_at(const Values *v, const Finding *f, Str name, bool chosen)
{
    const uint32_t *at = map_get(&v->reserved, name);
    const Tree *t = v->names ? v->names->tree : NULL;
    if (at && !(is_option(t, *at) && node_holds(t, node_parent(t, *at), f->literal))) return *at;
    for (uint32_t i = 0; i < v->shapes.len; i++) {
        const ValuesShape *s = &v->shapes.at[i];
        if ((chosen || !s->spelled) && variable_fits(name, s->shape)) return s->at;
    }
    at = chosen ? map_get(&v->spelled, name) : NULL;
    return at ? *at : 0;
}

void values_reserve(Values *v)
{
    Variables found = {0};
    variables_read(v->names, NULL, &found);
    for (uint32_t i = 0; i < found.all.len; i++) {
        const VariableUse *use = &found.all.at[i];
        bool spelled = use->use == UH_VARIABLE_TEXT || use->use == UH_VARIABLE_KEY;
        if (spelled && !found.computes) continue;
        if (variable_is_shape(use->name)) {
            *array_add(v->arena, &v->shapes) = (ValuesShape){use->name, use->at, spelled};
            continue;
        }
        if (spelled) {
            *map_put(&v->spelled, v->arena, use->name) = use->at;
            continue;
        }
        uint32_t *at = map_put(&v->reserved, v->arena, use->name);
        if (*at == 0 || is_option(v->names->tree, *at)) *at = use->at;
    }
}

/* Whether another file of the project takes the name for something else; if so, notes where. */
static bool is_elsewhere(const Values *v, const StoredValue *value, UhClaim claim, ValuesTaken *taken)
{
    const char *where = NULL;
    if (!v->neighbours || !v->neighbours->taken) return false;
    ArenaMark mark = arena_mark(v->arena);
    Str name = arena_copy(v->arena, value->name);
    const UhNeighbours *others = v->neighbours;
    if (!others->taken(others->context, name.at, value->bytes.at, value->bytes.len, claim, &where))
        return arena_back(v->arena, mark), false;
    if (!taken->name.len) *taken = (ValuesTaken){.name = name, .at = arena_copy(v->arena, str_of(where))};
    return true;
}

void values_reserve_reads(Values *v, const Template *template)
{
    TemplateReads reads = {0};
    template_reads(template, v->names, v->arena, &reads);
    for (uint32_t i = 0; i < reads.len; i++) *map_put(&v->reserved, v->arena, reads.at[i].name) = reads.at[i].at;
}

/* Whether the name stands for another value, in this text or in the store. A variable that the code reads is its own,
 * whatever X_B64 may be: a second run would not know of that one's base. */
static bool is_taken(const Values *v, Str base, Str name, const StoredValue *wanted)
{
    const uint32_t *known = map_get(&v->by_name, base);
    if (!known) known = map_get(&v->by_name, name);
    const StoredValue *other = known ? &v->all.at[*known - 1] : NULL;
    if (other && (!wanted->stands_in || str_eq(other->name, name))) {
        bool same = str_eq(other->bytes, wanted->bytes) && other->as == wanted->as;
        return !same || other->stands_in != wanted->stands_in;
    }
    if (!v->store || !v->store->taken) return false;
    ArenaMark mark = arena_mark(v->arena);
    Str zero_ended = arena_copy(v->arena, name);
    bool taken = v->store->taken(v->store->context, zero_ended.at, wanted->bytes.at, wanted->bytes.len);
    arena_back(v->arena, mark);
    return taken;
}

static Str spelled(const Values *v, Str base, UhStoreAs as)
{
    static const char *const suffixes[] = {
        [UH_STORE_TEXT] = "", [UH_STORE_BASE64] = "_B64", [UH_STORE_FILE] = "_FILE"};
    return as == UH_STORE_TEXT ? base : arena_fmt(v->arena, STR_FMT "%s", STR_ARG(base), suffixes[as]);
}

/* A private key keeps the ending that tools know it by; it may stand in JSON. */
static const char *ending_of(Str kind, Str bytes)
{
    bool key = str_eqz(kind, "private-key");
    return !key ? "" : str_starts(str_trim(bytes), STR("{")) ? ".json" : ".pem";
}

static Str file_of(const Values *v, Str base, Str kind, Str bytes)
{
    Str lower = arena_copy(v->arena, base);
    char *at = (char *)lower.at;
    for (size_t i = 0; i < lower.len; i++)
        if (at[i] >= 'A' && at[i] <= 'Z') at[i] = (char)(at[i] + 32);
    return arena_fmt(v->arena, "secrets/" STR_FMT "%s", STR_ARG(lower), ending_of(kind, bytes));
}

/* The first name of a value is the one that it is known by. */
static uint32_t add(Values *v, StoredValue value)
{
    *array_add(v->arena, &v->all) = value;
    uint32_t *known = value.stands_in ? NULL : map_put(&v->by_value[value.as], v->arena, value.bytes);
    if (known && *known == 0) *known = v->all.len;
    *map_put(&v->by_name, v->arena, value.base) = v->all.len;
    if (!str_eq(value.base, value.name)) *map_put(&v->by_name, v->arena, value.name) = v->all.len;
    return v->all.len - 1;
}

/* Whether a stored name is `base` or base with a number. */
static bool is_own_name(Str name, Str base)
{
    if (!str_starts(name, base)) return false;
    Str rest = str_from(name, base.len);
    bool numbered = rest.len > 1 && rest.at[0] == '_';
    for (size_t i = 1; i < rest.len; i++) numbered &= rest.at[i] >= '0' && rest.at[i] <= '9';
    return rest.len == 0 || numbered;
}

/* A private file that has this value already. */
static bool find_known_file(Values *v, const StoredValue *wanted, uint32_t *index, ValuesTaken *taken)
{
    const char *file = NULL;
    if (!v->store || !v->store->find_file) return false;
    const char *name = v->store->find_file(v->store->context, wanted->bytes.at, wanted->bytes.len, &file);
    if (!name || map_get(&v->by_name, str_of(name)) || map_get(&v->reserved, str_of(name))) return false;
    StoredValue stored = *wanted;
    stored.name = stored.base = arena_copy(v->arena, str_of(name));
    stored.base.len -= STR("_FILE").len;
    stored.file = arena_copy(v->arena, str_of(file));
    if (is_elsewhere(v, &stored, UH_CLAIM_STORED, taken)) return false;
    *index = add(v, stored);
    return true;
}

/* Whether a value that is there already is the same key, and not just the same word: everybody's "secret" may be the
 * value of two settings that have names of their own. */
static bool is_same_key(const StoredValue *known, const StoredValue *wanted, const Finding *f)
{
    if (!f->weak || str_eq(known->base, wanted->base) || f->echo) return true;
    return str_eq(known->kind, wanted->kind) && (known->unnamed || wanted->unnamed);
}

/* The same of a name in the store: it is called as such values are that nothing names. */
static bool is_of_kind(const Values *v, const StoredValue *wanted, Str name)
{
    const RuleSet *rules = v->names ? v->names->rules : NULL;
    Str front = rules && wanted->unnamed ? wording_front(rules, wanted->base) : (Str){0};
    return front.len && str_starts(name, front) && str_starts(str_from(name, front.len), STR("_"));
}

/* A name that this value has already, in this text or in the store. */
static bool find_known(Values *v, StoredValue *wanted, const Finding *f, uint32_t *index, ValuesTaken *taken)
{
    const uint32_t *known = map_get(&v->by_value[wanted->as], wanted->bytes);
    const StoredValue *same = known ? &v->all.at[*known - 1] : NULL;
    if (same && is_same_key(same, wanted, f)) return *index = *known - 1, true;
    if (same) wanted->equal = same->name;
    if (wanted->as == UH_STORE_FILE) return find_known_file(v, wanted, index, taken);
    if (!v->store || !v->store->find) return false;
    const char *name = v->store->find(v->store->context, wanted->bytes.at, wanted->bytes.len);
    if (!name || !variable_is_name(str_of(name)) || variable_is_others(str_of(name))) return false;
    if (map_get(&v->by_name, str_of(name)) || map_get(&v->reserved, str_of(name))) return false;
    StoredValue stored = *wanted;
    stored.base = stored.name = arena_copy(v->arena, str_of(name));
    if (wanted->as == UH_STORE_BASE64 && !str_ends(stored.name, STR("_B64"))) return false;
    if (wanted->as == UH_STORE_BASE64) stored.base.len -= 4;
    bool own = !f->weak || is_own_name(stored.base, wanted->base) || is_of_kind(v, wanted, stored.base);
    if (!own) return wanted->equal = stored.name, false;
    if (is_elsewhere(v, &stored, UH_CLAIM_STORED, taken)) return false;
    *index = add(v, stored);
    return true;
}

/* The name that the user wants instead. */
static Str renamed(const Values *v, Str name)
{
    for (const char *const *pair = v->renames; pair && *pair; pair += 2)
        if (str_eqz(name, pair[0])) return str_of(pair[1]);
    return name;
}

/* Whether another value has the name, or code that stays speaks of it. */
static bool is_used(const Values *v, const Finding *f, const StoredValue *value, UhClaim claim, ValuesTaken *taken)
{
    Node at = claim == UH_CLAIM_READ ? 0 : reserved_at(v, f, value->name, claim == UH_CLAIM_CHOSEN);
    if (at && !taken->name.len) *taken = (ValuesTaken){.name = value->name, .own = at};
    return at || is_taken(v, value->base, value->name, value) || is_elsewhere(v, value, claim, taken);
}

static bool is_number_used(const Values *v, const Finding *f, StoredValue value, Str env, uint32_t number)
{
    ValuesTaken ignored = {0};
    ArenaMark mark = arena_mark(v->arena);
    value.base = arena_fmt(v->arena, STR_FMT "_%u", STR_ARG(env), number);
    value.name = spelled(v, value.base, value.as);
    bool used = is_used(v, f, &value, UH_CLAIM_CHOSEN, &ignored);
    arena_back(v->arena, mark);
    return used;
}

/* The last number of those in a row from `low` on that are used: thousands of files may have the same name. Looks by
 * doubling and halving, and so may pass over a gap. */
static uint32_t last_used(const Values *v, const Finding *f, const StoredValue *value, Str env, uint32_t low)
{
    uint32_t high = 2 * low;
    for (; high < MOST_NUMBER && is_number_used(v, f, *value, env, high); high *= 2) low = high;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (is_number_used(v, f, *value, env, middle)) low = middle;
        else high = middle;
    }
    return low;
}

static Str numbered(Values *v, const Finding *f, const StoredValue *value, Str env)
{
    uint32_t *number = map_put(&v->last_number, v->arena, env);
    if (*number == TRIED_ONE_BY_ONE) *number = last_used(v, f, value, env, *number);
    *number = *number ? *number + 1 : 2;
    return arena_fmt(v->arena, STR_FMT "_%u", STR_ARG(env), *number);
}

/* What is put in front where every number is another's. */
static const char *const fronts[] = {"APP", "OWN"};

/* `env`, or with a word in front, if not all its numbers are another's: those of what has a prefix may be.
 * Else empty. */
static Str numberable(const Values *v, const Finding *f, const StoredValue *value, Str env)
{
    Str base = env;
    for (size_t i = 0; is_number_used(v, f, *value, base, MOST_NUMBER); i++) {
        if (i == sizeof fronts / sizeof *fronts) return (Str){0};
        base = arena_fmt(v->arena, "%s_" STR_FMT, fronts[i], STR_ARG(env));
    }
    return base;
}

/* What to try instead of `env`, which is another value's: each call has something else, until it is empty. */
static Str other_name(Values *v, const Finding *f, const StoredValue *value, Str env, unsigned *tries)
{
    Str name = apart_other(v, f, env, tries);
    if (name.len) return name;
    Str base = numberable(v, f, value, env);
    bool first = *tries < FRONT_TRIED && !str_eq(base, env);
    if (!base.len) return base;
    *tries = FRONT_TRIED;
    return first ? base : numbered(v, f, value, base);
}

Refusal values_name(Values *v, const Finding *f, bool fixed, bool in_file, uint32_t *index,
                    ValuesTaken *taken)
{
    Str chosen = fixed ? f->env : apart_name(v, f);
    if (!fixed && variable_is_others(chosen)) chosen = f->env;
    Str env = fixed ? f->env : renamed(v, chosen);
    StoredValue value = {.base = env, .bytes = f->value.bytes, .kind = f->kind, .rule = f->rule, .stands_in = fixed,
                         .unnamed = f->unnamed};
    *taken = (ValuesTaken){0};
    if (!variable_is_name(env) || variable_is_others(env)) return REFUSE_BAD_NAME;
    value.as = in_file ? UH_STORE_FILE : can_carry(v, value.bytes) ? UH_STORE_TEXT : UH_STORE_BASE64;
    if (fixed && value.as != UH_STORE_TEXT) return REFUSE_UNENCODABLE;
    if (!fixed && find_known(v, &value, f, index, taken)) return REFUSE_NOTHING;
    value.name = spelled(v, value.base, value.as);
    UhClaim claim = fixed || f->asked ? UH_CLAIM_READ : UH_CLAIM_CHOSEN;
    bool renames = !fixed && !str_eq(env, chosen); /* the user's word counts as much as the code's */
    if (claim == UH_CLAIM_CHOSEN && (renames || str_eq(f->name, value.name))) claim = UH_CLAIM_BOUND;
    for (unsigned tries = 0; is_used(v, f, &value, claim, taken);) {
        if (fixed) return REFUSE_NAME_TAKEN;
        value.base = other_name(v, f, &value, env, &tries);
        if (!value.base.len) return REFUSE_NAME_TAKEN;
        value.name = spelled(v, value.base, value.as);
        claim = UH_CLAIM_CHOSEN;
    }
    const uint32_t *same = map_get(&v->by_name, value.name);
    if (same && str_eq(v->all.at[*same - 1].name, value.name)) return *index = *same - 1, REFUSE_NOTHING;
    if (value.as == UH_STORE_FILE) value.file = file_of(v, value.base, value.kind, value.bytes);
    *index = add(v, value);
    return REFUSE_NOTHING;
}
