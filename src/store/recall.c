#include "store/recall.h"

#include "base/base64.h"
#include "base/file.h"
#include "store/envfile.h"

enum { KEY_LIMIT = 1024 * 1024 };

static bool recall_file(const char *path, Buf *bytes, Error *error)
{
    Buf text = {0};
    FileStatus status = file_read(AT_FDCWD, path, FILE_WALKED, KEY_LIMIT, &text, error);
    if (status == FILE_READ) buf_add(bytes, buf_str(&text));
    if (status == FILE_TOO_LARGE || status == FILE_NOT_REGULAR) error_set(error, "%s: no file with a key", path);
    buf_wipe(&text);
    return status == FILE_READ;
}

static bool take_entry(const RecallKey *key, const DotenvEntry *entry, Buf *bytes, Error *error)
{
    if (!entry) return error_set(error, "%s: %s is not there any more", key->path, key->name);
    bool good = entry->sure;
    if (good && key->as == UH_STORE_BASE64) good = base64_decode(bytes, entry->value);
    else if (good) buf_add(bytes, entry->value);
    return good || error_set(error, "%s: %s has another value now", key->path, key->name);
}

static bool load(Recall *r, const char *path, Error *error)
{
    if (r->path.len && str_eqz(r->path, path)) return true;
    Buf text = {0};
    bool exists, ok = envfile_read(path, &text, &exists, error);
    arena_reset(&r->arena);
    r->path = ok ? arena_copy(&r->arena, str_of(path)) : (Str){0};
    if (ok) dotenv_parse(&r->env, &r->arena, arena_copy(&r->arena, buf_str(&text)));
    buf_wipe(&text);
    return ok;
}

bool recall_value(Recall *r, const RecallKey *key, Buf *bytes, Error *error)
{
    if (key->as == UH_STORE_FILE) return recall_file(key->file, bytes, error);
    return load(r, key->path, error) && take_entry(key, dotenv_find(&r->env, str_of(key->name)), bytes, error);
}

void recall_clear(Recall *r)
{
    arena_clear(&r->arena);
    *r = (Recall){0};
}
