#include "scan/flow/option.h"

#include "scan/flow/flow.h"
#include "scan/names/call.h"
#include "scan/names/names.h"

/* "--sign-key <key>" is `signkey`, so is `signKey`. */
static Str plain_name(Arena *arena, Str name)
{
    char *out = arena_new(arena, name.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        if (c == ' ' || c == '=' || c == ',') break;
        if ((c | 32) >= 'a' && (c | 32) <= 'z') out[len++] = (char)(c | 32);
        if (c >= '0' && c <= '9') out[len++] = c;
    }
    return (Str){out, len};
}

/* The part of "-k, --sign-key <key>" with two dashes. */
static Str long_form(Str name)
{
    ptrdiff_t at = str_find(name, STR("--"));
    return at > 0 ? str_from(name, (size_t)at) : name;
}

/* What an option is called: as its rule says, else by the word without a dash, else by the longest. */
static Str option_name(Names *names, Node call, const Rule *rule)
{
    const Tree *t = names->tree;
    Str best = {0}, key;
    for (uint32_t i = 0; i < rule->option.name.count; i++) {
        Node named = call_argument(names->tree, call, &rule->option.name.at[i]);
        if (node_role(t, named) == ROLE_STRING && names_key(names, named, &key)) return long_form(key);
    }
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        if (node_role(t, c) != ROLE_STRING || !names_key(names, c, &key) || key.len == 0) break;
        key = long_form(key);
        bool plain = best.len && best.at[0] == '-' && key.at[0] != '-';
        if (plain || (key.len > best.len && (best.len == 0 || best.at[0] == '-'))) best = key;
    }
    return best;
}

static void add_option(Arena *arena, Options *options, Str name, OptionDefault option)
{
    uint32_t *newest = map_put(&options->newest, arena, name);
    option.older = *newest;
    *array_add(arena, &options->all) = option;
    *newest = options->all.len;
}

/* The options that the text declares. */
static Options *options_of(Names *names)
{
    const Tree *t = names->tree;
    Options *options = &flow_of(names)->options;
    if (options->read) return options;
    options->read = true;
    for (Node n = ROOT; n < t->count; n++) {
        const Rule *rule = node_role(t, n) == ROLE_CALL ? qualify_rule(names, n, FORM_OPTION) : NULL;
        Str name = rule ? plain_name(names->arena, option_name(names, n, rule)) : (Str){0};
        for (uint32_t i = 0; name.len && i < rule->option.standin.count; i++) {
            const Arg *standin = &rule->option.standin.at[i];
            Node value = call_argument(names->tree, n, standin);
            if (value) add_option(names->arena, options, name, (OptionDefault){n, value, standin->members, 0});
        }
    }
    return options;
}

static const OptionDefault *option_at(const Options *options, uint32_t number)
{
    return number ? &options->all.at[number - 1] : NULL;
}

const OptionDefault *option_find(Names *names, Str name)
{
    const Options *options = options_of(names);
    const uint32_t *newest = map_get(&options->newest, plain_name(names->arena, name));
    return newest ? option_at(options, *newest) : NULL;
}

const OptionDefault *option_older(Names *names, const OptionDefault *option)
{
    return option_at(&flow_of(names)->options, option->older);
}

Str option_naming(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node given = literal;
    while (node_role(t, node_parent(t, given)) == ROLE_WRAP) given = node_parent(t, given);
    Node parent = node_parent(t, given);
    if (node_role(t, parent) == ROLE_KEYWORD) parent = node_parent(t, parent);
    Node call = node_role(t, parent) == ROLE_ARGUMENTS ? node_parent(t, parent) : 0;
    const Rule *rule = node_role(t, call) == ROLE_CALL ? qualify_rule(names, call, FORM_OPTION) : NULL;
    for (uint32_t i = 0; rule && i < rule->option.standin.count; i++)
        if (call_argument(names->tree, call, &rule->option.standin.at[i]) == given)
            return option_name(names, call, rule);
    return (Str){0};
}
