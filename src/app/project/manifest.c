#include "app/project/manifest.h"

#include "base/path.h"

bool manifest_read_text(const Files *files, Str folder, const char *name, Buf *text)
{
    Buf path = {0};
    Error ignored = {0};
    path_add(&path, folder, str_of(name));
    bool there = files_read(files, path.at, FILE_NAMED, MANIFEST_LIMIT, text, &ignored) == FILE_READ;
    error_clear(&ignored);
    buf_clear(&path);
    return there;
}

json_t *manifest_read(const Files *files, Str folder, const char *name)
{
    Buf text = {0};
    json_t *root = manifest_read_text(files, folder, name, &text) ? json_loadb(text.at, text.len, 0, NULL) : NULL;
    buf_clear(&text);
    return root;
}
