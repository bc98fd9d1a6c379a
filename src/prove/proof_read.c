/* proof_read.c - the new code reads the variable that the value is stored under; see proof.h */
#include "prove/proof.h"
#include "scan/rules/rules.h"

enum { BESIDE = 4096 }; /* a larger expression is not looked through for a name beside what the fix wrote */

static bool is_word(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

/* Whether the name stands in a path as a word of its own, in any case: `kv/shop.jwt_key#1` has JWT_KEY. A text that has
 * blanks says something about the name. */
static bool has_word(Str text, Str name)
{
    if (str_find_char(text, ' ') >= 0) return false;
    for (size_t at = 0; at + name.len <= text.len; at++) {
        size_t end = at + name.len;
        bool alone = (at == 0 || !is_word(text.at[at - 1])) && (end == text.len || !is_word(text.at[end]));
        if (alone && str_eq_nocase(str_sub(text, at, end), name)) return true;
    }
    return false;
}

/* A key of an object in an object as variables spell it: `shop.key` is SHOP__KEY. */
static Str in_one(Arena *a, Str key)
{
    if (str_find_char(key, '.') < 0) return key;
    Buf out = {0};
    for (size_t i = 0; i < key.len; i++) buf_addz(&out, key.at[i] == '.' ? "__" : (char[]){key.at[i], 0});
    Str copy = arena_copy(a, buf_str(&out));
    buf_clear(&out);
    return copy;
}

/* The length of the longest text that a prefix begins with, in any case: `with prefixed("A_")` in another. */
static size_t longest_text(const Proof *p, Str prefix)
{
    const Evaluation *all = &p->after.values;
    size_t longest = 0;
    for (Node n = ROOT; n < all->tree->count; n++) {
        Str text = all->at[n].known ? all->at[n].bytes : (Str){0};
        if (text.len > longest && text.len <= prefix.len && str_eq_nocase(text, str_sub(prefix, 0, text.len)))
            longest = text.len;
    }
    return longest;
}

/* Whether a reader of that form puts this in front where it is not told another prefix. */
static bool is_usual(const Proof *p, Form form, Str prefix)
{
    const Rule *rule;
    for (uint32_t i = 0; prefix.len && (rule = rules_at(p->rules, form, i)); i++)
        if (str_eq(rule->reader.usual, prefix)) return true;
    return false;
}

/* Whether a prefix that the text spells and a key make the name: `Config(env_prefix="SHOP_")`,
 * `config("KEY")`. */
static bool makes_name(const Proof *p, Str given, Str name)
{
    Str key = in_one(p->arena, given);
    if (key.len == 0 || key.len >= name.len) return false;
    size_t cut = name.len - key.len;
    if (!str_eq_nocase(str_from(name, cut), key)) return false;
    Str prefix = str_sub(name, 0, cut), bare = str_sub(name, 0, name.at[cut - 1] == '_' ? cut - 1 : cut);
    if (is_usual(p, FORM_READER, bare) || is_usual(p, FORM_PREFIX, bare)) return true;
    while (prefix.len) {
        size_t taken = longest_text(p, prefix);
        if (!taken) return false;
        prefix = str_from(prefix, taken + (taken < prefix.len && prefix.at[taken] == '_'));
    }
    return true;
}

static bool asks_by(const Proof *p, Str key, Str name)
{
    return has_word(key, name) || makes_name(p, key, name);
}

/* The identifier at the beginning of `a.b(c).d`, or 0. */
static Node root_of(const Tree *t, Node n)
{
    while (n) {
        Role role = node_role(t, n);
        if (role == ROLE_IDENTIFIER || role == ROLE_SELF) return n;
        if (role == ROLE_WRAP || role == ROLE_AWAIT)
            n = node_inner(t, n);
        else if (role == ROLE_MEMBER || role == ROLE_INDEX || role == ROLE_CALL || role == ROLE_NEW)
            n = node_slot(t, n, SLOT_A);
        else
            return 0;
    }
    return 0;
}

/* Whether an object that new code asks is one that templates make or import, or that the old code asked. */
static bool may_ask(Proof *p, const UhEdit *e, Node n)
{
    const Tree *t = p->after.tree;
    Node root = root_of(t, n);
    if (!root || (node_role(t, n) == ROLE_CALL && proof_stops(p, n))) return false; /* it is told the name to say it */
    if (!proof_is_new(p, node_start(t, root))) return true;
    if (proof_had_word(p, e, node_text(t, root))) return true;
    Meaning m = scopes_meaning(p->after.scopes, root);
    return m.kind != MEANS_GLOBAL && proof_is_meant(p, e, root);
}

/* Whether a text in the arguments of a call, or the index, is the key. */
static bool is_asked(const Proof *p, Node n, Str name)
{
    const Tree *t = p->after.tree;
    Role role = node_role(t, n);
    Node key = node_slot(t, n, SLOT_B);
    const Evaluation *all = &p->after.values;
    if (role == ROLE_MEMBER) return asks_by(p, node_text(t, key), name);
    if (role == ROLE_INDEX) return all->at[key].known && asks_by(p, all->at[key].bytes, name);
    for (Node c = role == ROLE_CALL || role == ROLE_NEW ? node_inner(t, key) : 0; c; c = node_next(t, c)) {
        Node value = node_role(t, c) == ROLE_KEYWORD ? node_slot(t, c, SLOT_B) : c;
        bool text = node_role(t, value) == ROLE_STRING;
        if (all->at[value].known ? asks_by(p, all->at[value].bytes, name)
                                 : text && has_word(node_text(t, value), name))
            return true;
    }
    return false;
}

/* Whether a node is the name of what is assigned: that says nothing of where the value comes from. */
static bool is_target(const Tree *t, Node n)
{
    Role role = node_role(t, node_parent(t, n));
    return t->at[n].slot == SLOT_A && (role == ROLE_ASSIGN || role == ROLE_DECLARE || role == ROLE_FIELD);
}

/* Code that the fix left says the name in any way: as a key, an argument, a member. */
static bool is_said(const Proof *p, Node n, Str name)
{
    const Tree *t = p->after.tree;
    if (is_target(t, n)) return false;
    switch (node_role(t, n)) {
    case ROLE_STRING:
        return has_word(node_text(t, n), name) || is_asked(p, node_parent(t, node_parent(t, n)), name);
    case ROLE_NAME:
    case ROLE_SHORTHAND:
    case ROLE_IDENTIFIER: return asks_by(p, node_text(t, n), name);
    default: return false;
    }
}

typedef struct {
    Node read, asks, other; /* other: a read of another variable */
    Node condition;         /* a read that only decides which side of a choice is taken */
} Seen;

/* Whether a node is the condition of a choice. */
static bool is_condition(const Tree *t, Node n)
{
    for (Node up = node_parent(t, n); node_role(t, up) == ROLE_WRAP || node_role(t, up) == ROLE_ASSIGN;)
        n = up, up = node_parent(t, up);
    Node choice = node_parent(t, n);
    return node_role(t, choice) == ROLE_CHOICE && proof_condition(t, choice) == n;
}

Node proof_condition(const Tree *t, Node choice)
{
    Node named = node_slot(t, choice, SLOT_A);
    return named ? named : node_next(t, node_inner(t, choice));
}

/* Whether what an expression asks for is new: of `a[k]` and `a(k)` that is what stands behind `a`. */
static bool is_inside(const Tree *t, Node n, uint32_t start, uint32_t end)
{
    Role role = node_role(t, n);
    bool asks = role == ROLE_MEMBER || role == ROLE_INDEX || role == ROLE_CALL;
    uint32_t from = node_start(t, asks ? node_slot(t, n, SLOT_B) : n);
    return from >= start && node_end(t, n) <= end && end > start;
}

static void look_at(Proof *p, const UhEdit *e, Node n, bool inside, Str name, Seen *s)
{
    Str said;
    bool ours = reads_variable(&p->after.reads, n, &said);
    if (ours && str_eq(said, name)) {
        if (is_condition(p->after.tree, n))
            s->condition = s->condition ? s->condition : n;
        else
            s->read = n;
    } else if (ours && inside && said.len && reads_is_plain(&p->after.reads, n)) {
        s->other = n;
    } else if (!s->asks && (inside ? is_asked(p, n, name) && may_ask(p, e, n) : is_said(p, n, name))) {
        s->asks = n;
    } else if (ours && inside && said.len && !s->asks) {
        s->other = n;
    }
}

/* Looks at the nodes of `from` that stand in [start, end) or, when `inside` is false, around it. */
static void look(Proof *p, const UhEdit *e, Node from, bool inside, Str name, Seen *s)
{
    const Tree *t = p->after.tree;
    uint32_t start = (uint32_t)p->edits.at[e - p->result->edits].at, end = start + (uint32_t)e->len;
    for (Node n = from; n < t->at[from].after && !s->read; n++)
        if (is_inside(t, n, start, end) == inside) look_at(p, e, n, inside, name, s);
}

/* The name that a read of the variable is given: `x` of `x = env.X`, of `this.x = env.X`, of `{ X: x } =
 * env`. */
static Str given_name(const Tree *t, Node read)
{
    if (node_role(t, read) == ROLE_PAIR) read = node_slot(t, read, SLOT_B);
    if (node_role(t, read) == ROLE_IDENTIFIER || node_role(t, read) == ROLE_SHORTHAND)
        return node_text(t, read);
    Node n = read;
    while (n && node_role(t, n) != ROLE_ASSIGN && node_role(t, n) != ROLE_DECLARE &&
           node_role(t, n) != ROLE_FIELD && !proof_ends_expression(node_role(t, n)))
        n = node_parent(t, n);
    Node target = node_slot(t, n, SLOT_A);
    if (node_role(t, target) == ROLE_MEMBER) target = node_slot(t, target, SLOT_B);
    return node_text(t, target);
}

/* Where the code around has a name that is given what reads the variable: `if (!key) key = key || stop()`. */
static Node read_by_name(Proof *p, Node from, Str name)
{
    const Tree *t = p->after.tree;
    const Reads *all = &p->after.reads;
    for (uint32_t i = 0; i < all->all.len; i++) {
        if (!str_eq(all->all.at[i].name, name)) continue;
        Str given = given_name(t, all->all.at[i].at);
        for (Node n = from; given.len && n < t->at[from].after; n++) {
            bool word = node_role(t, n) == ROLE_IDENTIFIER || node_role(t, n) == ROLE_NAME;
            if (is_target(t, n) || is_target(t, node_parent(t, n))) continue;
            if (word && str_eq(node_text(t, n), given))
                return node_role(t, n) == ROLE_NAME ? node_parent(t, n) : n;
        }
    }
    return 0;
}

void proof_find_read(Proof *p, size_t i, Node *read, Node *asks)
{
    const Tree *t = p->after.tree;
    Str name = proof_name(p, i);
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Seen seen = {0};
    Node holder = e ? tree_find(t, e->len == 0 && start ? start - 1 : start, end) : 0, top = holder;
    if (holder) look(p, e, holder, true, name, &seen);
    if (holder && !seen.read && !seen.asks) look(p, e, proof_constant(p, start, end), false, name, &seen);
    bool new = seen.asks &&proof_is_new(p, node_start(t, seen.asks));
    for (Node from = holder; from && !seen.read && !new && !seen.other; from = node_parent(t, from)) {
        if (t->at[from].after - from > BESIDE) break;
        look(p, e, from, false, name, &seen);
        top = from;
        if (from != holder && proof_ends_expression(node_role(t, from))) break;
    }
    if (!seen.read && !seen.asks && !seen.other) look(p, e, proof_declared(p, i, holder), false, name, &seen);
    if (top && !seen.asks && !seen.other && !seen.read) seen.asks = read_by_name(p, top, name);
    if (!seen.read && !seen.asks) seen.read = seen.condition;
    *read = seen.read;
    *asks = seen.read ? 0 : seen.asks;
}

/* Whether the literal was a keyword of what reads all of its keywords from the environment, in the text
 * before. */
static bool was_keyword(const Proof *p, size_t i, Str name)
{
    const UhFinding *f = &p->result->findings[i];
    const Tree *t = p->before.tree;
    Node keyword = node_parent(t, tree_find(t, (uint32_t)f->start, (uint32_t)f->end));
    Node call = node_parent(t, node_parent(t, keyword));
    if (node_role(t, keyword) != ROLE_KEYWORD || !reads_takes_keywords(&p->before.reads, call)) return false;
    return asks_by(p, node_text(t, node_slot(t, keyword, SLOT_A)), name);
}

/* Where the fix sets up what a call calls, when that is a function, or is declared alone; else 0. */
static Node set_up_at(Proof *p, Node call)
{
    const Tree *t = p->after.tree;
    Node callee = node_role(t, call) == ROLE_CALL ? node_slot(t, call, SLOT_A) : 0;
    if (node_role(t, callee) != ROLE_IDENTIFIER) return 0;
    Meaning m = scopes_meaning(p->after.scopes, callee);
    Node made = node_parent(t, m.at), value = node_unwrap(t, node_slot(t, made, SLOT_B));
    bool given = value && (node_role(t, made) == ROLE_DECLARE || node_role(t, made) == ROLE_ASSIGN);
    if (m.kind != MEANS_OTHER || !proof_is_new(p, node_start(t, m.at))) return 0;
    return !given || node_role(t, value) == ROLE_FUNCTION ? m.at : 0;
}

/* Whether the function that is set up there is called as it is written: by then it has been made, and nothing is put
 * around it. */
static bool is_called_so(const Proof *p, Node at, Node call)
{
    const Tree *t = p->after.tree;
    Node function = node_parent(t, at);
    bool made = !p->language->assignment_declares || node_start(t, at) < node_start(t, call) ||
                node_above(t, call, ROLE_FUNCTION);
    return made && !node_child(t, node_parent(t, function), ROLE_DECORATOR);
}

/* What asks for the variable, by a read or in another way: a function that is set up for that is seen to give what the
 * variable is set to. */
static void check_asked(Proof *p, size_t i, Node read, Node asks, uint32_t line)
{
    const Tree *t = p->after.tree;
    const UhValue *v = &p->result->values[p->result->findings[i].value];
    bool in_environment = !v->place && v->as != UH_STORE_FILE;
    Node at = read || in_environment ? set_up_at(p, read ? read : asks) : 0;
    if (at && (!read || !is_called_so(p, at, read)))
        proof_add(p, "reads", i, false, STR_FMT " of line %u is not seen to give what %s is set to, and that alone",
                  STR_ARG(node_text(t, at)), proof_line(&p->after, node_start(t, at)), v->name);
    else
        proof_add(p, "reads", i, true, "line %u %s %s", line, read ? "reads the variable" : "asks for", v->name);
}

void proof_reads(Proof *p, size_t i)
{
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Str name = proof_name(p, i);
    Node read, asks;
    uint32_t line = proof_line(&p->after, start);
    const char *of = NULL;
    if (e && e->len == 0 && proof_field(p, start, name, &of)) {
        proof_add(p, "reads", i, !of,
                  of ? "the class of line %u does not read %s: %s" : "the class of line %u reads %s%s", line,
                  name.at, of ? of : "");
        return;
    }
    if (e && e->len == 0 && was_keyword(p, i, name)) {
        proof_add(p, "reads", i, true, "what line %u makes reads %s", line, name.at);
        return;
    }
    proof_find_read(p, i, &read, &asks);
    if (read || asks)
        check_asked(p, i, read, asks, line);
    else
        proof_add(p, "reads", i, false, "nothing on line %u is seen to read %s", line, name.at);
}

/* Whether a call that the literal was an argument of asks for the name, by another argument. */
static bool was_asked(const Proof *p, size_t i, Str name)
{
    const UhFinding *f = &p->result->findings[i];
    const Tree *t = p->before.tree;
    Node n = tree_find(t, (uint32_t)f->start, (uint32_t)f->end);
    while (n && node_role(t, n) != ROLE_ARGUMENTS && !proof_ends_expression(node_role(t, n)))
        n = node_parent(t, n);
    for (Node c = node_role(t, n) == ROLE_ARGUMENTS ? node_inner(t, n) : 0; c; c = node_next(t, c)) {
        bool own = node_start(t, c) <= f->start && node_end(t, c) >= f->end;
        if (!own && p->before.values.at[c].known && asks_by(p, p->before.values.at[c].bytes, name))
            return true;
    }
    return false;
}

bool proof_reads_itself(Proof *p, size_t i)
{
    const Reads *all = &p->before.reads;
    Str name = proof_name(p, i);
    uint32_t start = 0, end = 0;
    const char *why = NULL;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    for (uint32_t k = 0; k < all->all.len; k++)
        if (str_eq(all->all.at[k].name, name)) return true;
    if (e && e->len == 0 && proof_field(p, start, name, &why)) return why == NULL;
    if ((e && e->len == 0 && was_keyword(p, i, name)) || was_asked(p, i, name)) return true;
    Seen seen = {0};
    const Tree *t = p->after.tree;
    Node from = e ? tree_find(t, start, end) : 0;
    for (; from && !seen.read && !seen.asks && !proof_ends_expression(node_role(t, from));
         from = node_parent(t, from))
        look(p, e, from, false, name, &seen);
    return seen.read || seen.asks;
}

static void count(const Reads *reads, Arena *arena, Map *counts)
{
    for (uint32_t i = 0; i < reads->all.len; i++)
        if (reads->all.at[i].name.len && reads_is_plain(reads, reads->all.at[i].at))
            ++*map_put(counts, arena, reads->all.at[i].name);
}

void proof_other_reads(Proof *p)
{
    const Reads *reads = &p->before.reads;
    Map before = {0}, after = {0}, ours = {0};
    count(reads, p->arena, &before);
    count(&p->after.reads, p->arena, &after);
    for (size_t i = 0; i < p->result->finding_count; i++)
        if (p->result->findings[i].fixed) *map_put(&ours, p->arena, proof_name(p, i)) = 1;
    for (uint32_t i = 0; i < reads->all.len; i++) {
        Str name = reads->all.at[i].name;
        const uint32_t *was = map_get(&before, name), *is = map_get(&after, name);
        if (!was || map_get(&ours, name) || (is && *is >= *was)) continue;
        proof_add(p, "reads", UH_WHOLE_FILE, false, STR_FMT " is read in %u places of the old text, and in %u now",
                  STR_ARG(name), *was, is ? *is : 0);
        return;
    }
}
