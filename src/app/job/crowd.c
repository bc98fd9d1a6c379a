#include "app/job/crowd.h"

#include "app/files/label.h"
#include "base/map.h"
#include "base/path.h"

/* A file that wants a name for a value, and others that want it for the same. */
typedef struct {
    const Found *found; /* the first of them */
    uint64_t value;
    Labels labels; /* of what tells its path from those of the others */
    Str own;       /* what it is to have in front; empty: nothing */
} Owner;

typedef struct {
    Str name;
    ARRAY(Owner) owners;
    Map by_value; /* index of its owner + 1 */
    bool several; /* files */
} Crowd;

typedef struct {
    Arena *arena;
    Map by_name; /* store and name -> index + 1 */
    ARRAY(Crowd) all;
} Crowds;

static Crowd *crowd_of(Crowds *c, const StoresEntry *store, Str name)
{
    Str key = arena_fmt(c->arena, STR_FMT "|" STR_FMT, STR_ARG(store->path), STR_ARG(name));
    uint32_t *known = map_put(&c->by_name, c->arena, key);
    if (!*known) {
        *array_add(c->arena, &c->all) = (Crowd){.name = name};
        *known = c->all.len;
    }
    return &c->all.at[*known - 1];
}

static Owner *owner_of(Crowd *crowd, uint64_t value)
{
    const uint32_t *known = map_get(&crowd->by_value, (Str){(const char *)&value, sizeof value});
    return known ? &crowd->owners.at[*known - 1] : NULL;
}

static void add(Crowds *c, const Found *found, Crowd *crowd, uint64_t value)
{
    Owner *last = crowd->owners.len ? &crowd->owners.at[crowd->owners.len - 1] : NULL;
    if (owner_of(crowd, value) || (last && last->found == found)) return; /* of its own values a file sees to itself */
    *array_add(c->arena, &crowd->owners) = (Owner){.found = found, .value = value};
    Str key = {arena_like(c->arena, &value, sizeof value), sizeof value};
    *map_put(&crowd->by_value, c->arena, key) = crowd->owners.len;
    crowd->several |= crowd->owners.len > 1;
}

/* How long the folders in front are that the paths of all owners have. */
static size_t common_length(const Crowd *crowd)
{
    Str first = path_folder(crowd->owners.at[0].found->file.path);
    size_t len = first.len;
    for (uint32_t i = 1; i < crowd->owners.len; i++) {
        Str path = path_folder(crowd->owners.at[i].found->file.path);
        size_t same = 0, most = len < path.len ? len : path.len;
        while (same < most && path.at[same] == first.at[same]) same++;
        bool whole = (same == len || first.at[same] == '/') && (same == path.len || path.at[same] == '/');
        while (!whole && same && first.at[same - 1] != '/') same--;
        len = whole ? same : same ? same - 1 : 0;
    }
    return len;
}

/* How good an owner's claim to the plain name is; less is better. */
enum { RANK_LIVE, RANK_NOTHING, RANK_MAIN, RANK_NONE };

static int rank_of(const Owner *owner)
{
    int rank = owner->labels.len ? RANK_NONE : RANK_NOTHING;
    for (uint32_t i = owner->labels.len; i-- > 0;) {
        LabelKind kind = owner->labels.at[i].kind;
        if (kind == LABEL_LIVE) return RANK_LIVE;
        if (kind == LABEL_STAGE) return RANK_NONE;
        if (i == 0 && kind == LABEL_MAIN) rank = RANK_MAIN;
    }
    return rank;
}

/* Whose name it stays: NULL: nobody's. */
static Owner *plain_owner(Crowd *crowd)
{
    Owner *best = NULL;
    for (uint32_t i = 0; i < crowd->owners.len; i++) {
        Owner *owner = &crowd->owners.at[i];
        if (rank_of(owner) < (best ? rank_of(best) : RANK_NONE)) best = owner;
    }
    return best;
}

static bool has_word(Str name, Str word)
{
    while (name.len)
        if (str_eq(str_cut(&name, '_'), word)) return true;
    return false;
}

/* The `count` first words that tell it apart and that the name does not have. */
static Str word_of(const Crowds *c, const Owner *owner, Str name, uint32_t count)
{
    Str word = {0};
    for (uint32_t i = 0; i < owner->labels.len && count; i++) {
        Str label = owner->labels.at[i].word;
        if (has_word(name, label) || has_word(word, label)) continue;
        word = arena_fmt(c->arena, STR_FMT "%s" STR_FMT, STR_ARG(word), word.len ? "_" : "", STR_ARG(label));
        count--;
    }
    return word;
}

/* The environment of a file tells most; else the first words that no other has. */
static void find_words(const Crowds *c, Crowd *crowd, const Owner *plain)
{
    enum { MOST_WORDS = 3 };
    Map times[MOST_WORDS + 1] = {{0}};
    for (uint32_t i = 0; i < crowd->owners.len; i++)
        for (uint32_t count = 1; count <= MOST_WORDS; count++)
            ++*map_put(&times[count], c->arena, word_of(c, &crowd->owners.at[i], crowd->name, count));
    for (uint32_t i = 0; i < crowd->owners.len; i++) {
        Owner *owner = &crowd->owners.at[i];
        for (uint32_t count = 1; owner != plain && !owner->own.len && count <= MOST_WORDS; count++) {
            Str word = word_of(c, owner, crowd->name, count);
            if (*map_get(&times[count], word) == 1) owner->own = word;
        }
    }
}

static void settle(const Crowds *c, Crowd *crowd)
{
    size_t common = common_length(crowd);
    for (uint32_t i = 0; i < crowd->owners.len; i++) {
        Owner *owner = &crowd->owners.at[i];
        owner->labels = labels_of(str_from(owner->found->file.path, common), c->arena);
    }
    find_words(c, crowd, plain_owner(crowd));
}

/* Tells the file of the names that are others'. */
static void tell(Crowds *c, Found *found, const StoresEntry *store)
{
    ARRAY(const char *) pairs = {0};
    for (uint32_t i = 0; i < found->wishes.len; i++) {
        const Wish *wish = &found->wishes.at[i];
        Crowd *crowd = crowd_of(c, store, wish->name);
        const Owner *owner = crowd->several ? owner_of(crowd, wish->value) : NULL;
        if (!owner || !owner->own.len) continue;
        Str name = arena_fmt(c->arena, STR_FMT "_" STR_FMT, STR_ARG(owner->own), STR_ARG(wish->name));
        *array_add(c->arena, &pairs) = arena_copy(c->arena, wish->name).at;
        *array_add(c->arena, &pairs) = name.at;
    }
    if (!pairs.len) return;
    *array_add(c->arena, &pairs) = NULL;
    found->apart = pairs.at;
}

void crowd_settle(FoundList *found, Stores *stores, Arena *arena)
{
    Crowds c = {.arena = arena};
    bool any = false;
    for (uint32_t i = 0; i < found->len; i++) {
        const Found *f = &found->at[i];
        const StoresEntry *store = f->wishes.len ? stores_for(stores, f->file.path.at) : NULL;
        for (uint32_t k = 0; k < f->wishes.len; k++)
            add(&c, f, crowd_of(&c, store, f->wishes.at[k].name), f->wishes.at[k].value);
    }
    for (uint32_t i = 0; i < c.all.len; i++) {
        if (c.all.at[i].several) settle(&c, &c.all.at[i]);
        any |= c.all.at[i].several;
    }
    for (uint32_t i = 0; i < found->len && any; i++) {
        Found *f = &found->at[i];
        if (f->wishes.len) tell(&c, f, stores_for(stores, f->file.path.at));
    }
}
