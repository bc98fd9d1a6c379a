#include "app/project/mixed.h"

enum { LONGEST = 120, HEAD = 40 };

typedef struct {
    Str between, separator; /* between the parts of a key, and of a variable's name */
    bool small;
} Mix;

typedef ARRAY(Mix) MixList;

static MixList collect(Project *p)
{
    const WordFile *file;
    MixList all = {0};
    for (uint32_t i = 0; wordindex_next_hint(others_index(p), UH_HINT_SHAPES, &i, &file);) {
        const FileUses *uses = others_uses(p, file);
        for (size_t k = 0; k < uses->count; k++) {
            const UhVariable *v = &uses->at[k];
            bool small = v->use == UH_VARIABLE_MIXED_SMALL;
            if (!small && v->use != UH_VARIABLE_MIXED) continue;
            Str name = str_of(v->name);
            *array_add(&p->arena, &all) = (Mix){str_sub(name, 0, 1), str_from(name, 1), small};
        }
    }
    return all;
}

/* Appends the letters of a name, as they are or small. */
static void add_letters(Buf *out, Str s, bool small)
{
    for (size_t i = 0; i < s.len; i++)
        buf_addc(out, small && s.at[i] >= 'A' && s.at[i] <= 'Z' ? (char)(s.at[i] + 32) : s.at[i]);
}

/* How a variable of that name is kept: its letters matter, or they do not. */
static Str entry_of(Buf *out, Str name, bool small)
{
    out->len = 0;
    buf_addc(out, small ? 's' : 'e');
    add_letters(out, name, small);
    return buf_str(out);
}

/* The name of the variable that a key asks for; empty when there is none. */
static Str variable_of(Buf *out, const Mix *m, Str key)
{
    out->len = 0;
    while (key.len) {
        Str part = str_cut(&key, m->between.len ? m->between.at[0] : ':');
        buf_add(out, part);
        if (key.len && !m->separator.len) return (Str){0};
        if (key.len) buf_add(out, m->separator);
    }
    return buf_str(out);
}

/* Whether the text in quotes that begins at a place is given to a call: one that gets something or, with a key of
 * several parts, any. */
static bool is_asked(Str text, size_t at, bool parts)
{
    Str head = str_sub(text, at > HEAD ? at - HEAD : 0, at);
    while (head.len && strchr(" \t\n[", head.at[head.len - 1])) head.len--;
    if (!str_ends(head, STR("("))) return parts && str_ends(head, STR(","));
    return parts || str_ends(head, STR("get("));
}

static void add_key(Project *p, const MixList *mixes, const WordFile *file, Str key, size_t at)
{
    Buf name = {0}, entry = {0};
    for (uint32_t i = 0; i < mixes->len; i++) {
        Str variable = variable_of(&name, &mixes->at[i], key);
        if (!variable.len) continue;
        uint32_t *known = map_put(&p->mixed, &p->arena, entry_of(&entry, variable, mixes->at[i].small));
        if (*known) continue;
        *array_add(&p->arena, &p->mixed_at) = (MixedKey){file, at};
        *known = p->mixed_at.len;
    }
    buf_clear(&name);
    buf_clear(&entry);
}

static void read_keys(Project *p, const MixList *mixes, const WordFile *file, Str text)
{
    for (size_t i = 0, end; i < text.len; i = end) {
        end = i + 1;
        if (!strchr("\"'`", text.at[i]) || !text.at[i]) continue;
        bool parts = false;
        for (; end < text.len && end < i + LONGEST && text.at[end] != text.at[i] && text.at[end] > ' ';)
            parts |= text.at[end++] == ':';
        bool whole = end < text.len && text.at[end] == text.at[i] && end > i + 1;
        if (whole && is_asked(text, i, parts)) add_key(p, mixes, file, str_sub(text, i + 1, end), i);
        if (whole) end++;
        else end = i + 1;
    }
}

static void read_all(Project *p)
{
    const WordFile *file;
    MixList mixes = collect(p);
    for (uint32_t i = 0; mixes.len && wordindex_next_file(others_index(p), &i, &file);)
        if (uh_engine_knows(p->engine, file->path.at) && others_read(p, file))
            read_keys(p, &mixes, file, buf_str(&p->text));
}

const WordFile *mixed_find(Project *p, Str name, size_t *at)
{
    Buf entry = {0};
    if (!p->asked_mixed) read_all(p);
    p->asked_mixed = true;
    const uint32_t *known = map_get(&p->mixed, entry_of(&entry, name, false));
    if (!known) known = map_get(&p->mixed, entry_of(&entry, name, true));
    buf_clear(&entry);
    if (!known) return NULL;
    *at = p->mixed_at.at[*known - 1].at;
    return p->mixed_at.at[*known - 1].file;
}
