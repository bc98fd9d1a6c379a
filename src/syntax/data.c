#include "syntax/data.h"

bool data_find(const Data *data, Str path, Str *text)
{
    for (uint32_t i = 0; i < data->extra_count; i++) {
        if (!str_eq(data->extra[i].path, path)) continue;
        *text = data->extra[i].text;
        return true;
    }
    uint32_t low = 0, high = data_file_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = str_cmp(path, data_files[middle].path);
        if (order == 0) {
            *text = data_files[middle].text;
            return true;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

bool data_is_built_in(Str text) { return (uintptr_t)text.at - (uintptr_t)data_text <= data_text_len; }
