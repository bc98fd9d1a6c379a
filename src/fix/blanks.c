#include "fix/blanks.h"

#include "base/variable.h"

static const Blank *own_blank(const BlankList *own, Str name)
{
    for (uint32_t i = 0; i < own->len; i++)
        if (str_eq(own->at[i].name, name)) return &own->at[i];
    return NULL;
}

static bool is_letter(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || (c && strchr("_./@:+=~-", c));
}

const char *blanks_fault(Str value)
{
    if (value.len == 0) return "is empty";
    if (value.at[0] == '-' || value.at[0] == '/') return "begins with `-` or `/`";
    for (size_t i = 0; i < value.len; i++)
        if (!is_letter(value.at[i])) return "has something other than letters, digits and _./@:+=~-";
    for (Str rest = value; rest.len || str_ends(value, STR("/"));) {
        Str part = str_cut(&rest, '/');
        if (part.len == 0 || str_ends(part, STR("."))) return "has a part that is empty or ends in a dot";
        if (str_ends(part, STR(":")) && str_starts(rest, STR("/"))) rest = str_from(rest, 1); /* https:// */
    }
    return NULL;
}

static Str given_value(const char *const *given, Str name)
{
    for (; given && *given; given += 2)
        if (str_eqz(name, given[0])) return str_of(given[1]);
    return (Str){0};
}

bool blanks_read(BlankList *own, Str header, const char *const *given, Str project, Arena *arena, Error *error)
{
    Blank known = {STR("project"), project.len ? project : STR("app")};
    Blanks fill = {.own = {.at = &known, .len = 1}};
    if (!header.len) header = STR("path={{project}} mount=secret");
    for (Str rest = header; rest.len;) {
        Str value = str_cut(&rest, ' '), name = str_cut(&value, '='), wanted = given_value(given, name);
        if (name.len == 0) continue;
        value = wanted.len ? wanted : blanks_fill(value, &fill, arena);
        const char *fault = blanks_fault(value);
        if (fault)
            return error_set(error, "its value `" STR_FMT "` %s: --template-value gives it one", STR_ARG(name), fault);
        *array_add(arena, own) = (Blank){arena_copy(arena, name), arena_copy(arena, value)};
    }
    return true;
}

/* The word of {{word}}, which the text begins with; empty when it does not. */
static Str word_of(Str text)
{
    ptrdiff_t end = str_starts(text, STR("{{")) ? str_find(text, STR("}}")) : -1;
    Str word = end > 0 ? str_sub(text, 2, (size_t)end) : (Str){0};
    return variable_is_name(word) ? word : (Str){0};
}

static Str value_of(Str word, const Blanks *b)
{
    if (str_eqz(word, "name")) return b->name;
    if (str_eqz(word, "file")) return b->file;
    const Blank *own = own_blank(&b->own, word);
    return own ? own->value : (Str){0};
}

Str blanks_unknown(Str text, const BlankList *own)
{
    for (; text.len; text = str_from(text, 1)) {
        Str word = word_of(text);
        if (word.len && !str_eqz(word, "name") && !str_eqz(word, "file") && !own_blank(own, word)) return word;
    }
    return (Str){0};
}

/* Appends a text with its blanks filled in. */
static void fill(Str text, const Blanks *b, Buf *out)
{
    while (text.len) {
        Str word = word_of(text), value = word.len ? value_of(word, b) : (Str){0};
        if (value.len) buf_add(out, value);
        else buf_addc(out, text.at[0]);
        text = str_from(text, value.len ? word.len + 4 : 1);
    }
}

Str blanks_fill(Str text, const Blanks *b, Arena *arena)
{
    Buf out = {0};
    bool chooses = b->indexed.len && variable_is_name(b->name);
    for (ptrdiff_t at; chooses && (at = str_find(text, b->indexed)) >= 0;) {
        fill(str_sub(text, 0, (size_t)at), b, &out);
        fill(b->member, b, &out);
        text = str_from(text, (size_t)at + b->indexed.len);
    }
    fill(text, b, &out);
    Str filled = arena_copy(arena, buf_str(&out));
    buf_clear(&out);
    return filled;
}
