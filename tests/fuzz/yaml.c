/* yaml.c - the part of YAML that is read: what is taken can be written down, and is read as the same then */
#include "target.h"

#include "base/yaml.h"

void target_start(void) {}

static void write_text(const YamlNode *node, Buf *out)
{
    buf_addc(out, '"');
    for (size_t i = 0; i < node->text.len; i++) {
        if (strchr("\"\\", node->text.at[i])) buf_addc(out, '\\');
        buf_addc(out, node->text.at[i]);
    }
    buf_addc(out, '"');
}

/* In the form with brackets. recurses: at most 8 deep, which is what yaml_read() takes */
static void write_node(const YamlNode *node, Buf *out)
{
    if (node->kind == YAML_TEXT) {
        write_text(node, out);
        return;
    }
    buf_addz(out, node->kind == YAML_LIST ? "[" : "{");
    for (const YamlNode *n = node->first; n; n = n->next) {
        if (node->kind == YAML_MAP) buf_addz(out, "? ");
        write_node(n, out);
        if (node->kind == YAML_MAP) buf_addz(out, " : ");
        if (node->kind == YAML_MAP) write_node(n->value, out);
        if (n->next) buf_addz(out, ", ");
    }
    buf_addz(out, node->kind == YAML_LIST ? "]" : "}");
}

/* recurses: at most 8 deep */
static void check_places(const YamlNode *node, size_t lines)
{
    promise(node->line && node->line <= lines && node->column, "a node has a place in the text");
    for (const YamlNode *n = node->first; n; n = n->next) {
        check_places(n, lines);
        promise((node->kind == YAML_MAP) == (n->value != NULL), "keys have values, items have none");
        if (n->value) check_places(n->value, lines);
    }
}

void target_run(Str input)
{
    Arena arena = {0};
    Error error = {0};
    Buf first = {0}, second = {0};
    size_t lines = 2;
    for (size_t i = 0; i < input.len; i++) lines += input.at[i] == '\n' || input.at[i] == '\r' || (input.at[i] & 0x80);
    YamlNode *root = yaml_read("a.yaml", input, &arena, &error);
    promise(!root == (error.text.len > 0), "a text is read, or it is said why not");
    if (root) {
        check_places(root, lines);
        write_node(root, &first);
        YamlNode *again = yaml_read("b.yaml", buf_str(&first), &arena, &error);
        promise(again, "what was read can be written and read");
        write_node(again, &second);
        promise(str_eq(buf_str(&first), buf_str(&second)), "and is the same then");
    } else {
        promise_placed(&error, "a.yaml", input, true);
    }
    buf_clear(&first);
    buf_clear(&second);
    error_clear(&error);
    arena_clear(&arena);
}
