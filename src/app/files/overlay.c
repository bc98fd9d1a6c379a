#include "app/files/overlay.h"

#include "base/arena.h"
#include "base/path.h"

#include <stdlib.h>

struct OverlayText {
    Buf path, text; /* the path as path_full() has it */
};

static struct OverlayText *find(const Overlay *o, const char *path)
{
    Buf real = {0};
    struct OverlayText *found = NULL;
    if (o->count) path_full(str_of(path), &real);
    for (size_t i = 0; i < o->count && !found; i++)
        if (str_eq(buf_str(&o->texts[i].path), buf_str(&real))) found = &o->texts[i];
    buf_clear(&real);
    return found;
}

void overlay_put(Overlay *o, const char *path, Str text)
{
    struct OverlayText *place = find(o, path);
    if (!place && o->count == o->cap) {
        o->cap = o->cap ? 2 * o->cap : 8;
        struct OverlayText *grown = mem_new(o->cap * sizeof *grown);
        if (o->count) memcpy(grown, o->texts, o->count * sizeof *grown);
        free(o->texts);
        o->texts = grown;
    }
    if (!place) {
        place = &o->texts[o->count++];
        path_full(str_of(path), &place->path);
    }
    buf_wipe(&place->text);
    buf_add(&place->text, text);
}

static void text_clear(struct OverlayText *t)
{
    buf_clear(&t->path);
    buf_wipe(&t->text);
}

void overlay_drop(Overlay *o, const char *path)
{
    struct OverlayText *place = find(o, path);
    if (!place) return;
    text_clear(place);
    *place = o->texts[--o->count];
}

static bool exists(void *context, const char *path) { return find(context, path) || files_exist(NULL, path); }

static FileStatus read(void *context, const char *path, FileOrigin origin, size_t limit, Buf *text, Error *error)
{
    const struct OverlayText *open = find(context, path);
    if (!open) return files_read(NULL, path, origin, limit, text, error);
    if (open->text.len > limit) return FILE_TOO_LARGE;
    text->len = 0;
    buf_reserve(text, open->text.len + FILE_PADDING);
    buf_add(text, buf_str(&open->text));
    memset(text->at + text->len, 0, FILE_PADDING);
    return FILE_READ;
}

/* What the disk has in a folder, and then what is open there and not on the disk. */
static bool list(void *context, const char *folder, FilesVisit *visit, void *visitor)
{
    const Overlay *o = context;
    Buf probe = {0}, full = {0};
    bool more = files_list(NULL, folder, visit, visitor);
    path_add(&probe, str_of(folder), STR("x"));
    path_full(buf_str(&probe), &full);
    for (size_t i = 0; i < o->count && more; i++) {
        Str path = buf_str(&o->texts[i].path);
        bool here = str_eq(path_folder(path), path_folder(buf_str(&full)));
        if (here && !files_exist(NULL, path.at)) more = visit(visitor, path_name(path).at);
    }
    buf_clear(&probe);
    buf_clear(&full);
    return more;
}

static const char *changed(void *context, size_t i)
{
    const Overlay *o = context;
    return i < o->count ? o->texts[i].path.at : NULL;
}

const Files *overlay_files(Overlay *o)
{
    o->files = (Files){o, exists, read, list, changed};
    return &o->files;
}

void overlay_clear(Overlay *o)
{
    for (size_t i = 0; i < o->count; i++) text_clear(&o->texts[i]);
    free(o->texts);
    *o = (Overlay){0};
}
