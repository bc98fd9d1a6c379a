#include "base/yaml.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <yaml.h>

enum { DEPTH = 8, CHILDREN = 1000 };

typedef struct {
    const char *path;
    Str text;
    yaml_parser_t parser;
    Arena *arena;
    Error *error;
} YamlReader;

static bool fail_at(const char *path, uint32_t line, uint32_t column, Error *error, const char *format, va_list args)
    __attribute__((format(printf, 5, 0)));
static bool fail_at(const char *path, uint32_t line, uint32_t column, Error *error, const char *format, va_list args)
{
    if (error->text.len) return false;
    buf_addf(&error->text, "%s:%u:%u: ", path, line, column);
    buf_addv(&error->text, format, args);
    return false;
}

bool yaml_fail(const char *path, const YamlNode *node, Error *error, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail_at(path, node->line, node->column, error, format, args);
    va_end(args);
    return false;
}

__attribute__((format(printf, 3, 4))) static bool fail(YamlReader *r, yaml_mark_t at, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail_at(r->path, (uint32_t)at.line + 1, (uint32_t)at.column + 1, r->error, format, args);
    va_end(args);
    return false;
}

/* Where a byte stands that is no text. */
static yaml_mark_t mark_of(Str text, size_t offset)
{
    yaml_mark_t mark = {0};
    for (size_t i = 0; i < offset && i < text.len; i++) {
        bool end = text.at[i] == '\n';
        mark.line += end;
        mark.column = end ? 0 : mark.column + 1;
    }
    return mark;
}

/* The parser's own complaint; it shows nothing of the text. */
static bool fail_parse(YamlReader *r)
{
    const yaml_parser_t *p = &r->parser;
    const char *problem = p->problem ? p->problem : "cannot be read";
    if (p->error == YAML_READER_ERROR) return fail(r, mark_of(r->text, p->problem_offset), "%s", problem);
    return fail(r, p->problem_mark, "%s", problem);
}

/* What stands in an event that is refused, or NULL. */
static const char *refusal_of(const yaml_event_t *e)
{
    switch (e->type) {
    case YAML_ALIAS_EVENT: return "aliases are not allowed";
    case YAML_SCALAR_EVENT:
        if (e->data.scalar.anchor) return "anchors are not allowed";
        return e->data.scalar.tag ? "tags are not allowed" : NULL;
    case YAML_SEQUENCE_START_EVENT:
        if (e->data.sequence_start.anchor) return "anchors are not allowed";
        return e->data.sequence_start.tag ? "tags are not allowed" : NULL;
    case YAML_MAPPING_START_EVENT:
        if (e->data.mapping_start.anchor) return "anchors are not allowed";
        return e->data.mapping_start.tag ? "tags are not allowed" : NULL;
    case YAML_DOCUMENT_START_EVENT: {
        bool tags = e->data.document_start.tag_directives.start != e->data.document_start.tag_directives.end;
        return tags || e->data.document_start.version_directive ? "directives are not allowed" : NULL;
    }
    default: return NULL;
    }
}

/* The next event, which the caller deletes; on false there is none. */
static bool next_event(YamlReader *r, yaml_event_t *e)
{
    if (!yaml_parser_parse(&r->parser, e)) return fail_parse(r);
    const char *refusal = refusal_of(e);
    if (!refusal) return true;
    fail(r, e->start_mark, "%s", refusal);
    yaml_event_delete(e);
    return false;
}

static bool is_one_line(Str text)
{
    uint32_t code;
    for (size_t i = 0, len; i < text.len; i += len) {
        len = utf8_next(text, i, &code);
        if (len == 0 || utf8_is_control(code)) return false;
    }
    return true;
}

static YamlNode *node_new(YamlReader *r, YamlKind kind, yaml_mark_t at)
{
    YamlNode *node = arena_new(r->arena, sizeof *node);
    *node = (YamlNode){.kind = kind, .line = (uint32_t)at.line + 1, .column = (uint32_t)at.column + 1};
    return node;
}

static bool is_end(const yaml_event_t *e)
{
    return e->type == YAML_SEQUENCE_END_EVENT || e->type == YAML_MAPPING_END_EVENT;
}

static bool read_node(YamlReader *r, const yaml_event_t *e, int depth, YamlNode **node);

static bool check_key(YamlReader *r, const YamlNode *map, const YamlNode *key)
{
    if (key->kind != YAML_TEXT) return yaml_fail(r->path, key, r->error, "a key has to be a text");
    for (const YamlNode *k = map->first; k != key; k = k->next)
        if (str_eq(k->text, key->text))
            return yaml_fail(r->path, key, r->error, "`" STR_FMT "` stands in line %u already", STR_ARG(key->text),
                             k->line);
    return true;
}

/* The nodes up to the end of a list or map, whose start was read. recurses: at most DEPTH deep */
static bool read_children(YamlReader *r, YamlNode *parent, int depth)
{
    YamlNode **tail = &parent->first, **to = tail;
    for (int count = 0;; count++) {
        yaml_event_t e;
        if (!next_event(r, &e)) return false;
        bool end = is_end(&e), fine = end || (count < 2 * CHILDREN && read_node(r, &e, depth + 1, to));
        if (count == 2 * CHILDREN && !end) fail(r, e.start_mark, "too many entries");
        yaml_event_delete(&e);
        if (end || !fine) return fine;
        bool key = parent->kind == YAML_MAP && to == tail;
        if (key && !check_key(r, parent, *to)) return false;
        if (key) {
            to = &(*tail)->value;
        } else {
            tail = &(*tail)->next;
            to = tail;
        }
    }
}

static bool read_node(YamlReader *r, const yaml_event_t *e, int depth, YamlNode **node)
{
    if (depth > DEPTH) return fail(r, e->start_mark, "more than %d levels", DEPTH);
    switch (e->type) {
    case YAML_SCALAR_EVENT:
        *node = node_new(r, YAML_TEXT, e->start_mark);
        (*node)->text = arena_copy(r->arena, (Str){(const char *)e->data.scalar.value, e->data.scalar.length});
        if (is_one_line((*node)->text)) return true;
        return fail(r, e->start_mark, "a text has to be one line without controls");
    case YAML_SEQUENCE_START_EVENT: *node = node_new(r, YAML_LIST, e->start_mark); break;
    case YAML_MAPPING_START_EVENT: *node = node_new(r, YAML_MAP, e->start_mark); break;
    default: return fail(r, e->start_mark, "cannot be read");
    }
    return read_children(r, *node, depth);
}

/* The one document of the stream. */
static bool read_stream(YamlReader *r, YamlNode **root)
{
    int documents = 0;
    for (bool fine = true, end = false; !end;) {
        yaml_event_t e;
        if (!next_event(r, &e)) return false;
        switch (e.type) {
        case YAML_STREAM_END_EVENT: end = true; break;
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT: break;
        case YAML_DOCUMENT_START_EVENT:
            if (++documents > 1) fine = fail(r, e.start_mark, "more than one document");
            break;
        default: fine = read_node(r, &e, 1, root);
        }
        yaml_event_delete(&e);
        if (!fine) return false;
    }
    return true;
}

YamlNode *yaml_read(const char *path, Str text, Arena *arena, Error *error)
{
    YamlReader r = {.path = path, .text = text, .arena = arena, .error = error};
    YamlNode *root = NULL;
    if (!yaml_parser_initialize(&r.parser)) { /* there was no memory */
        error_set(error, "%s: out of memory", path);
        return NULL;
    }
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)text.at, text.len);
    bool fine = read_stream(&r, &root);
    yaml_parser_delete(&r.parser);
    if (!fine) return NULL;
    return root ? root : node_new(&r, YAML_MAP, (yaml_mark_t){0});
}
