#include "scan/flow/naming.h"

#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/rules/rules.h"

/* Whether a call stands for its arguments, or for the object of its method: `slot` tells which is asked. */
static bool wraps(Names *names, Node call, uint8_t slot)
{
    if (slot == SLOT_B && qualify_rule(names, call, FORM_FALLBACK)) return true;
    const Rule *rule = qualify_rule(names, call, FORM_WRAP);
    bool of_self = rule && rule->wrap.source.at[0].kind == ARG_SELF;
    if (rule) return of_self == (slot == SLOT_A);
    rule = slot == SLOT_B ? qualify_rule(names, call, FORM_MEMBER) : NULL;
    return (rule && rule->member.missing.count > 0) || (slot == SLOT_B && qualify_rule(names, call, FORM_OBJECT));
}

/* Whether a function without a name is given to a wrapper that stands for what it returns: `f(factory=lambda: x)`. */
static bool is_factory(Names *names, Node function)
{
    const Tree *t = names->tree;
    Node parent = node_parent(t, function);
    if (node_role(t, parent) == ROLE_KEYWORD) parent = node_parent(t, parent);
    bool given = node_role(t, parent) == ROLE_ARGUMENTS && !node_slot(t, function, SLOT_A);
    return given && qualify_rule(names, node_parent(t, parent), FORM_WRAP);
}

/* The name in a pair of those that an object is made of: `Map([["key", "x"]])`; 0 of other lists. */
static Node name_in_pair(Names *names, Node list, Node value)
{
    const Tree *t = names->tree;
    Node name = node_inner(t, list), pairs = node_parent(t, list), call = node_parent(t, node_parent(t, pairs));
    if (node_role(t, name) != ROLE_STRING || node_next(t, name) != value || node_role(t, pairs) != ROLE_LIST) return 0;
    return node_role(t, node_parent(t, pairs)) == ROLE_ARGUMENTS && qualify_rule(names, call, FORM_OBJECT) ? name : 0;
}

/* The list that a call gives an item: `keys` of `keys.append("x")`; or 0. */
static Node list_of_item(Names *names, Node call)
{
    const Rule *rule = qualify_rule(names, call, FORM_WRITE);
    bool item = rule && rule->write.name && str_eqz(rule->write.name->keyword, EACH);
    return item ? call_argument(names->tree, call, rule->write.object) : 0;
}

/* Whether the value of `child` is, or may be, the value of its parent `n`. */
static bool passes_on(Names *names, Node n, Node child)
{
    const Tree *t = names->tree;
    switch (node_role(t, n)) {
    case ROLE_WRAP:
    case ROLE_WRAP_LAST:
    case ROLE_AWAIT:
    case ROLE_LIST:
    case ROLE_CHOICE:
    case ROLE_CONCAT:
    case ROLE_BINARY:
    case ROLE_ARGUMENTS: return true;
    case ROLE_KEYWORD:
        return t->at[child].slot == SLOT_B && node_role(t, node_parent(t, n)) == ROLE_ARGUMENTS;
    case ROLE_INDEX:
    case ROLE_MEMBER: return t->at[child].slot == SLOT_A;
    case ROLE_CALL:
    case ROLE_NEW: return wraps(names, n, t->at[child].slot);
    case ROLE_FUNCTION: return t->at[child].slot == SLOT_C && is_factory(names, n);
    default: return false;
    }
}

/* The target, in a list of targets, of the value that holds the literal in a list of values; lists may nest.
 */
static Node item_beside(const Tree *t, Node target, Node value, Node literal)
{
    while (node_role(t, target) == ROLE_PATTERN_LIST) {
        Node item = node_role(t, value) == ROLE_LIST ? node_inner(t, value) : 0;
        for (target = node_inner(t, target); item && !node_holds(t, item, literal); item = node_next(t, item))
            target = target ? node_next(t, target) : 0;
        if (!item) return 0;
        value = node_unwrap(t, item);
    }
    return target;
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* What a character is to may_be_value(): a capital, a small letter, a digit, or something else. */
static int class_of(char c) { return is_upper(c) ? 'A' : is_lower(c) ? 'a' : is_digit(c) ? '0' : ' '; }

/* Whether a text may be a value itself, as a key of an object can be: `{"eyJhbGci...": "x"}`. It has several lines, is
 * longer than any name, or has letters and digits in a row that change as those of chance do: more than once in four.
 * A small letter behind a capital is no change, since words begin so. */
static bool may_be_value(Str text)
{
    enum { LONGEST_NAME = 80, CHANCE_LENGTH = 16 };
    if (text.len > LONGEST_NAME || str_find_char(text, '\n') >= 0) return true;
    size_t row = 0, changes = 0;
    int last = ' ';
    for (size_t i = 0; i < text.len; i++) {
        int class = class_of(text.at[i]);
        if (class == ' ') row = changes = 0;
        else row++;
        changes += row > 1 && class != last && !(last == 'A' && class == 'a');
        last = class;
        if (row >= CHANCE_LENGTH && changes * 4 > row) return true;
    }
    return false;
}

/* The name that `n` gives to its child, or empty. */
static Str given_name(Names *names, Node n, Node child, Node literal)
{
    const Tree *t = names->tree;
    Node target = 0;
    Str key = {0};
    switch (node_role(t, n)) {
    case ROLE_PAIR:
    case ROLE_KEYWORD:
    case ROLE_DECLARE:
    case ROLE_ASSIGN:
    case ROLE_FIELD:
    case ROLE_ENUM_MEMBER:
    case ROLE_PARAMETER:
    case ROLE_DEFAULTED:
        if (t->at[child].slot == SLOT_B) target = node_slot(t, n, SLOT_A);
        break;
    case ROLE_AUGMENT:
        if (t->at[child].slot == SLOT_C) target = node_slot(t, n, SLOT_A);
        break;
    case ROLE_LIST: target = name_in_pair(names, n, child); break;
    case ROLE_CALL:
        if (t->at[child].slot == SLOT_B) target = list_of_item(names, n);
        break;
    default: break;
    }
    if (node_role(t, target) == ROLE_PATTERN_LIST) target = item_beside(t, target, child, literal);
    bool computed = false; /* `map[name]`: the name is that of a name */
    while (node_role(t, target) == ROLE_MEMBER || node_role(t, target) == ROLE_INDEX) {
        computed = node_role(t, target) == ROLE_INDEX;
        target = node_slot(t, target, SLOT_B);
    }
    if (computed && node_role(t, target) == ROLE_IDENTIFIER) key = names_constant(names, target);
    else if (!target || !names_key(names, target, &key)) return (Str){0};
    return may_be_value(key) ? (Str){0} : key;
}

/* Whether a keyword argument only says that it is the default: `config("KEY", default="x")`, `field(default="x")`,
 * `d.get("key", default="x")`. */
static bool is_default(Names *names, Node keyword)
{
    const Tree *t = names->tree;
    Node arguments = node_parent(t, keyword), call = node_parent(t, arguments);
    if (node_role(t, keyword) != ROLE_KEYWORD || node_role(t, arguments) != ROLE_ARGUMENTS) return false;
    const Rule *fallback = qualify_rule(names, call, FORM_FALLBACK);
    if (fallback) return !rule_takes_all(fallback);
    const Rule *wrap = qualify_rule(names, call, FORM_WRAP);
    const Rule *member = wrap ? NULL : qualify_rule(names, call, FORM_MEMBER);
    const Args *given = wrap ? &wrap->wrap.source : member ? &member->member.missing : NULL;
    for (uint32_t i = 0; given && i < given->count; i++)
        if (str_eq(given->at[i].keyword, node_text(t, node_slot(t, keyword, SLOT_A)))) return true;
    return false;
}

Node naming_pairs(Names *names, Node pair)
{
    const Tree *t = names->tree;
    Role role = node_role(t, pair);
    Node value = role == ROLE_LIST ? node_next(t, node_inner(t, pair)) : 0;
    bool named = role == ROLE_PAIR || (value && name_in_pair(names, pair, value));
    return named ? node_parent(t, pair) : 0;
}

Str naming_of(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node child = literal;
    uint32_t depth = 0;
    for (Node n = node_parent(t, literal); n && depth < NAMING_DEPTH; child = n, n = node_parent(t, n), depth++) {
        bool unnamed = is_default(names, n);
        Str name = unnamed ? (Str){0} : given_name(names, n, child, literal);
        if (name.len) return name;
        if (!unnamed && !passes_on(names, n, child)) return (Str){0};
        if (node_role(t, n) == ROLE_KEYWORD && !unnamed) return (Str){0};
    }
    return (Str){0};
}

/* Whether a word begins at name[i]: aB, a1B, and the B of ABc. */
static bool word_begins(Str name, size_t i)
{
    if (i == 0 || !is_upper(name.at[i])) return false;
    char before = name.at[i - 1];
    if (is_lower(before) || is_digit(before)) return true;
    return is_upper(before) && i + 1 < name.len && is_lower(name.at[i + 1]);
}

Str naming_upper(Arena *arena, Str name)
{
    if (!name.len) return name;
    char *out = arena_new(arena, name.len * 2 + 2);
    size_t len = 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool plain = is_upper(c) || is_lower(c) || is_digit(c);
        bool gap = !plain || word_begins(name, i);
        if (gap && len && out[len - 1] != '_') out[len++] = '_';
        if (plain && len == 0 && is_digit(c)) out[len++] = '_';
        if (plain) out[len++] = is_lower(c) ? (char)(c - 32) : c;
    }
    while (len && out[len - 1] == '_') len--;
    return (Str){out, len};
}

/* What is written in capitals and has several words was chosen with care: SECRET_KEY, not secretKey. */
static bool is_constant(Str name)
{
    for (size_t i = 0; i < name.len; i++)
        if (is_lower(name.at[i])) return false;
    return str_find_char(name, '_') >= 0;
}

/* Without what is no letter at either end. */
static Str letters_of(Str name)
{
    while (name.len && !is_upper(name.at[0]) && !is_lower(name.at[0])) name = str_from(name, 1);
    while (name.len && !is_upper(name.at[name.len - 1]) && !is_lower(name.at[name.len - 1])) name.len--;
    return name;
}

bool naming_is_short(Str name) { return letters_of(name).len < 3; }

bool naming_is_generic(const RuleSet *rules, Arena *arena, Str name)
{
    Str letters = letters_of(name);
    if (letters.len < 3) return true;
    return !is_constant(letters) && rules_get(rules, FORM_GENERIC, naming_upper(arena, letters));
}

/* `2`, `V2`. */
static bool is_number(Str word)
{
    if (word.len > 1 && word.at[0] == 'V') word = str_from(word, 1);
    for (size_t i = 0; i < word.len; i++)
        if (!is_digit(word.at[i])) return false;
    return true;
}

/* Whether what follows in a name leaves its meaning as it is: DEV, KEY, a number. */
static bool is_suffix(const RuleSet *rules, Str rest)
{
    while (rest.len) {
        Str word = str_cut(&rest, '_');
        if (!is_number(word) && !rules_get(rules, FORM_NAME_SUFFIX, word)) return false;
    }
    return true;
}

/* Whether `words` stand in `name`, whole words in a row, and only suffixes behind them. */
static bool holds_row(const RuleSet *rules, Str name, Str words)
{
    for (size_t from = 0; from + words.len <= name.len;) {
        ptrdiff_t at = str_find(str_from(name, from), words);
        if (at < 0) return false;
        size_t start = from + (size_t)at, end = start + words.len;
        bool left = start == 0 || name.at[start - 1] == '_';
        if (left && (end == name.len || name.at[end] == '_') && is_suffix(rules, str_from(name, end)))
            return true;
        from = start + 1;
    }
    return false;
}

/* Whether a rule's words stand at the beginning of `name`; they may have others between them: `ZOOM_*_SECRET`. */
static bool starts_with(const RuleSet *rules, Str name, const Rule *rule)
{
    Str first = rule->finds.name.gap ? str_sub(rule->target, 0, rule->finds.name.gap) : rule->target;
    if (!str_starts(name, first)) return false;
    Str rest = str_from(name, first.len);
    if (rest.len && rest.at[0] != '_') return false;
    if (!rule->finds.name.gap) return is_suffix(rules, rest);
    return rest.len && holds_row(rules, rest, str_from(rule->target, rule->finds.name.gap + 3));
}

Str naming_last(Str upper)
{
    ptrdiff_t last = str_rfind_char(upper, '_');
    return last < 0 ? upper : str_from(upper, (size_t)last + 1);
}

/* How much a rule says of a name: the length of its words. */
static size_t weight(const Rule *rule) { return rule->target.len - (rule->finds.name.gap ? STR("_*").len : 0); }

const Rule *naming_rule(const Names *names, Str upper)
{
    const RuleSet *rules = names->rules;
    Str behind = upper;
    if (rules_get(rules, FORM_NOT_NAME, naming_last(upper))) return NULL;
    if (rules_get(rules, FORM_NOT_FIRST, str_cut(&behind, '_'))) return NULL;
    const Rule *found = NULL;
    for (Str rest = upper; rest.len;) { /* rules are found by their first word */
        Str here = rest, word = str_cut(&rest, '_');
        const Rule *rule = rules_get(rules, FORM_NAME, word);
        for (; rule; rule = rule_next(rules, rule)) {
            bool longer = !found || weight(rule) > weight(found);
            bool others = rule->finds.context && here.at != upper.at; /* OTHER_CLIENT_SECRET: somebody else's */
            if (longer && !others && starts_with(rules, here, rule) && names_allow(names, rule)) found = rule;
        }
    }
    return found;
}

/* Whether a word of the name is in the set of that form. */
static bool has_word(const RuleSet *rules, Form form, Str upper)
{
    while (upper.len)
        if (rules_get(rules, form, str_cut(&upper, '_'))) return true;
    return false;
}

bool naming_is_telling(const RuleSet *rules, Str upper) { return has_word(rules, FORM_TELLING, upper); }
bool naming_reads(const RuleSet *rules, Str upper) { return has_word(rules, FORM_READS, upper); }
bool naming_is_made_up(const RuleSet *rules, Str upper) { return has_word(rules, FORM_MADE_UP, upper); }

bool naming_is_capitals(Str value)
{
    bool underscore = false;
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '_') return false;
        underscore |= c == '_';
    }
    return underscore;
}

bool naming_is_identifier(Str value)
{
    bool joined = false, small = true;
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        small &= (c >= 'a' && c <= 'z') || c == '_';
        joined |= c == '_';
    }
    return naming_is_capitals(value) || (small && joined);
}
