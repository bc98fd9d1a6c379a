#include "store/waiting.h"

#include "base/base64.h"
#include "base/variable.h"
#include "store/dotenv.h"
#include "store/keyfile.h"
#include "store/place.h"

static bool check(const UhValue *v, Error *error)
{
    bool named = v->name && *v->name, in_file = v->as == UH_STORE_FILE;
    if (named && !variable_is_name(str_of(v->name))) return error_set(error, "%s: not a name for a variable", v->name);
    if (!named && !in_file) return error_set(error, "a value without a name cannot be stored");
    if (in_file && !keyfile_path_ok(str_of(v->file)))
        return error_set(error, "%s: not a path below the folder of the store", v->file ? v->file : "");
    return true;
}

bool waiting_text(const UhValue *v, Str env, Str folder, Arena *arena, Str *text, Error *error)
{
    if (!check(v, error)) return false;
    Str bytes = {v->bytes, v->len};
    Buf out = {0};
    if (v->as == UH_STORE_FILE) {
        buf_add(&out, folder);
        place_add(&out, str_of(v->file));
        bytes = buf_str(&out);
    } else if (v->as == UH_STORE_BASE64) {
        base64_encode(&out, bytes);
        bytes = buf_str(&out);
    }
    bool ok = dotenv_carries(bytes);
    if (ok) *text = arena_copy(arena, bytes);
    else if (v->as == UH_STORE_FILE) error_set(error, "%s: a path that no .env file can hold", out.at);
    else error_set(error, STR_FMT ": this value of %s cannot be kept as text", STR_ARG(env), v->name);
    buf_wipe(&out);
    return ok;
}

bool waiting_has_file(const Waiting *w, Str file, Str content, bool *same)
{
    for (uint32_t i = 0; i < w->values.len; i++) {
        const WaitingValue *v = &w->values.at[i];
        if (!v->file.len || !str_eq(v->file, file)) continue;
        *same = str_eq(v->content, content);
        return true;
    }
    return false;
}

void waiting_add(Waiting *w, const UhValue *value, Str text, Arena *arena)
{
    Str bytes = {value->bytes, value->len}, name = arena_copy(arena, str_of(value->name));
    WaitingValue v = {.name = name, .text = text};
    bool same;
    if (value->as == UH_STORE_FILE && !waiting_has_file(w, str_of(value->file), bytes, &same)) {
        v.file = arena_copy(arena, str_of(value->file));
        v.content = arena_copy(arena, bytes);
    }
    if (name.len && map_get(&w->names, name)) return;
    if (name.len) *map_put(&w->names, arena, name) = w->values.len;
    *array_add(arena, &w->values) = v;
}

EnvLine *waiting_lines(const Waiting *w, uint32_t from, size_t *count)
{
    EnvLine *lines = mem_new((w->values.len - from) * sizeof *lines);
    *count = 0;
    for (uint32_t i = from; i < w->values.len; i++) {
        const WaitingValue *v = &w->values.at[i];
        if (v->name.len) lines[(*count)++] = (EnvLine){.name = v->name, .text = v->text};
    }
    return lines;
}
