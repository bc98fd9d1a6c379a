/* yaml.h - a small strict part of YAML: maps, lists and one-line texts, each with its place
 *
 *     YamlNode *root = yaml_read(path, text, &arena, &error);    // NULL: *error has "path:line:column: why"
 *
 * Refused, since nobody needs it here and it hides things: anchors, aliases, tags, directives, several documents,
 * keys that are no texts or stand twice, texts of several lines, more than 8 levels. An empty file is an empty map.
 */
#ifndef BASE_YAML_H
#define BASE_YAML_H

#include "base/arena.h"
#include "base/error.h"

typedef enum { YAML_TEXT, YAML_LIST, YAML_MAP } YamlKind;

typedef struct YamlNode YamlNode;
struct YamlNode {
    YamlKind kind;
    uint32_t line, column; /* from 1; columns in characters */
    Str text;              /* of a YAML_TEXT; ends in NUL */
    YamlNode *first;       /* of a list its items, of a map its keys */
    YamlNode *value;       /* of a key */
    YamlNode *next;
};

YamlNode *yaml_read(const char *path, Str text, Arena *arena, Error *error);

/* error_set() with the node's place in front. */
bool yaml_fail(const char *path, const YamlNode *node, Error *error, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
