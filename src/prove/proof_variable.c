/* proof_variable.c - the variable means this value alone, is there when it is read, and nothing depends on
 * whether it is set; see proof.h */
#include "prove/proof.h"

/* Whether an edit covers a place of the text before. */
static bool is_edited(const Proof *p, uint32_t offset)
{
    for (size_t i = 0; i < p->result->edit_count; i++)
        if (offset >= p->result->edits[i].start && offset < p->result->edits[i].end) return true;
    return false;
}

/* ---- what else the variable stands for */

static bool is_written(const Tree *t, Node read)
{
    Role role = node_role(t, node_parent(t, read));
    return t->at[read].slot == SLOT_A && (role == ROLE_ASSIGN || role == ROLE_AUGMENT);
}

/* A text of the code that another read of the variable has in its place, and is not the value; or 0. */
static Node other_default(const Proof *p, Node read, Str value)
{
    const Tree *t = p->before.tree;
    Node spare = reads_default(&p->before.reads, read), around = node_parent(t, read);
    Str operator= node_text(t, node_slot(t, around, SLOT_B));
    bool or = node_role(t, around) == ROLE_BINARY && t->at[read].slot == SLOT_A &&
              language_has(p->language, WORDS_OR, operator);
    if (or) spare = node_slot(t, around, SLOT_C);
    const Evaluated *e = &p->before.values.at[spare];
    return spare && e->known && e->bytes.len && !str_eq(e->bytes, value) ? spare : 0;
}

bool proof_stood_in(const Proof *p, Node literal, Str name)
{
    const Tree *t = p->before.tree;
    Node top = literal;
    while (node_parent(t, top) && !proof_ends_expression(node_role(t, node_parent(t, top)))) top = node_parent(t, top);
    for (uint32_t i = 0; i < p->before.reads.all.len; i++) {
        const OneRead *read = &p->before.reads.all.at[i];
        if (str_eq(read->name, name) && node_holds(t, top, read->at) && !is_written(t, read->at)) return true;
    }
    return false;
}

static bool other_value(const Proof *p, size_t i)
{
    const UhValue *v = &p->result->values[p->result->findings[i].value];
    for (size_t k = 0; k < p->result->value_count; k++) {
        const UhValue *o = &p->result->values[k];
        bool same = o->name && v->name && *v->name && strcmp(o->name, v->name) == 0;
        if (same && !str_eq((Str){o->bytes, o->len}, (Str){v->bytes, v->len})) return true;
    }
    return false;
}

void proof_own(Proof *p, size_t i)
{
    const UhValue *v = &p->result->values[p->result->findings[i].value];
    const Reads *all = &p->before.reads;
    const Tree *t = p->before.tree;
    Str name = proof_name(p, i);
    const UhFinding *f = &p->result->findings[i];
    Node literal = tree_find(t, (uint32_t)f->start, (uint32_t)f->end);
    if (other_value(p, i)) proof_add(p, "one-key", i, false, "two values would be stored as %s", name.at);
    for (uint32_t k = 0; k < all->all.len; k++) {
        Node n = all->all.at[k].at;
        if (!str_eq(all->all.at[k].name, name) || is_edited(p, node_start(t, n))) continue;
        Node other = other_default(p, n, (Str){v->bytes, v->len});
        uint32_t line = proof_line(&p->before, node_start(t, n));
        bool first = node_start(t, n) < f->start;
        if (is_written(t, n) && !first && !node_above(t, literal, ROLE_FUNCTION)) continue;
        if (is_written(t, n) && proof_stood_in(p, literal, name)) continue;
        if (is_written(t, n))
            proof_against(p, "one-key", i, "line %u of the old text gives %s another value", line, name.at);
        else if (other && !is_edited(p, node_start(t, other)))
            proof_against(p, "one-key", i, "line %u of the old text takes %s for something else", line,
                          name.at);
    }
}

/* ---- code that asks whether it is set */

/* `not x`, `!x`, `delete x`: the words before the only operand. */
static Str before_operand(const Tree *t, Node n)
{
    Node only = node_inner(t, n);
    bool one = only && !node_next(t, only) && node_role(t, n) == ROLE_OTHER;
    return one ? str_trim(str_sub(t->text, node_start(t, n), node_start(t, only))) : (Str){0};
}

static Node unwrapped(const Tree *t, Node n)
{
    while (node_role(t, n) == ROLE_WRAP) n = node_inner(t, n);
    return n;
}

/* Whether a comparison looks for a name among the variables, or for nothing in the place of one. */
static bool compares(const Proof *p, Node read, Node around)
{
    const Tree *t = p->after.tree;
    for (Node n = node_inner(t, around); n; n = node_next(t, n)) {
        Node side = unwrapped(t, n);
        const Evaluated *e = &p->after.values.at[side];
        if (side != read &&
            (language_has(p->language, WORDS_ABSENT, node_text(t, side)) || (e->known && !e->bytes.len)))
            return true;
    }
    return false;
}

static bool compares_with(const Proof *p, Node binary, WordList operators)
{
    const Tree *t = p->after.tree;
    return language_has(p->language, operators, node_text(t, node_slot(t, binary, SLOT_B)));
}

/* The expression that asks whether a read gives something; 0 when it goes on as a value. */
static Node asked_by(const Proof *p, Node read)
{
    const Tree *t = p->after.tree;
    Node n = read;
    if (reads_default(&p->after.reads, read)) return 0;
    for (Node around = node_parent(t, n); around; n = around, around = node_parent(t, around)) {
        Role role = node_role(t, around);
        if (role == ROLE_WRAP || role == ROLE_ARGUMENTS) continue;
        if (role == ROLE_IF) return t->at[n].slot == SLOT_A ? n : 0;
        if (role == ROLE_CALL)
            return language_has(p->language, WORDS_ASKS, reads_callee(t, around)) ? around : 0;
        bool compared =
            role == ROLE_COMPARE || (role == ROLE_BINARY && compares_with(p, around, WORDS_COMPARE));
        if (compared) return compares(p, n, around) ? around : 0;
        return language_has(p->language, WORDS_NOT, before_operand(t, around)) ? around : 0;
    }
    return 0;
}

/* `"X" in environ`, `environ.hasOwnProperty("X")`, `Object.hasOwn(env, "X")`: the expression, or 0. */
static Node asked_by_name(const Proof *p, Node text)
{
    const Tree *t = p->after.tree;
    Node parent = node_parent(t, text), call = node_parent(t, parent);
    Role role = node_role(t, parent);
    bool named = false;
    if (role == ROLE_COMPARE || (role == ROLE_BINARY && compares_with(p, parent, WORDS_PRESENT))) {
        for (Node n = node_inner(t, parent); n; n = node_next(t, n))
            named |= reads_is_environment(&p->after.reads, n);
        return named ? parent : 0;
    }
    if (role != ROLE_ARGUMENTS || !language_has(p->language, WORDS_ASKS, reads_callee(t, call))) return 0;
    for (Node n = call; n < t->at[call].after; n++) named |= reads_is_environment(&p->after.reads, n);
    return named ? call : 0;
}

/* Whether the fix has a part in the statement that asks, or what is asked leads to the read: then it is about
 * the literal itself. */
static bool is_own(const Proof *p, Node question, Str name, uint32_t start, uint32_t end)
{
    const Tree *t = p->after.tree;
    Node top = question, parent = node_parent(t, top);
    while (parent && !proof_ends_expression(node_role(t, parent)) &&
           !language_trait(p->language, t, parent, TRAIT_BRANCH))
        top = parent, parent = node_parent(t, parent);
    if (language_trait(p->language, t, parent, TRAIT_BRANCH)) top = parent;
    if (node_start(t, top) <= start && node_end(t, top) >= end) return true;
    const Reads *all = &p->after.reads;
    for (uint32_t i = 0; i < all->all.len; i++) {
        Node n = all->all.at[i].at;
        bool used = node_holds(t, top, n) && !node_holds(t, question, n) && n != question;
        if (used && str_eq(all->all.at[i].name, name) && !asked_by(p, n)) return true;
    }
    return false;
}

static bool tell_asked(Proof *p, size_t i, Node question)
{
    uint32_t start = 0, end = 0;
    Str name = proof_name(p, i);
    if (!question || !proof_edit(p, i, &start, &end) || is_own(p, question, name, start, end)) return false;
    if (proof_is_new(p, node_start(p->after.tree, question))) return false;
    proof_against(p, "asked", i,
                  "line %u asks whether %s is set, and it will be: what depends on that changes",
                  proof_line(&p->after, node_start(p->after.tree, question)), name.at);
    return true;
}

void proof_asked(Proof *p, size_t i)
{
    const Tree *t = p->after.tree;
    const Reads *all = &p->after.reads;
    Str name = proof_name(p, i);
    for (uint32_t k = 0; k < all->all.len; k++)
        if (str_eq(all->all.at[k].name, name) && tell_asked(p, i, asked_by(p, all->all.at[k].at))) return;
    for (Node n = ROOT; n < t->count; n++)
        if (node_role(t, n) == ROLE_STRING && p->after.values.at[n].known &&
            str_eq(p->after.values.at[n].bytes, name) && tell_asked(p, i, asked_by_name(p, n)))
            return;
}

/* ---- programs that are started without it */

/* Whether an environment that is given to a program leaves the variable out: it is written out, and says
 * neither the name nor the environment. */
static bool leaves_out(const Proof *p, Node value, Str name)
{
    const Tree *t = p->after.tree;
    if (node_role(t, value) != ROLE_OBJECT) return false;
    for (Node n = value; n < t->at[value].after; n++) {
        const Evaluated *e = &p->after.values.at[n];
        if (reads_is_environment(&p->after.reads, n) || str_eq(node_text(t, n), name)) return false;
        if ((e->known && str_eq(e->bytes, name)) || node_role(t, n) == ROLE_SPREAD) return false;
    }
    return true;
}

/* Whether a call starts this very file with another environment. */
static bool starts_without(const Proof *p, Node n, Str name)
{
    const Tree *t = p->after.tree;
    Role role = node_role(t, n);
    Node key = node_slot(t, n, SLOT_A);
    if ((role != ROLE_PAIR && role != ROLE_KEYWORD) ||
        !language_has(p->language, WORDS_CHILD_ENVIRONMENT, node_text(t, key)))
        return false;
    if (!leaves_out(p, node_slot(t, n, SLOT_B), name)) return false;
    Node call = node_above(t, n, ROLE_CALL);
    for (Node c = call; call && c < t->at[call].after; c++)
        if (language_has(p->language, WORDS_THIS_FILE, node_text(t, c))) return true;
    return false;
}

void proof_starts(Proof *p, size_t i)
{
    const Tree *t = p->after.tree;
    const UhValue *v = &p->result->values[p->result->findings[i].value];
    Str name = proof_name(p, i);
    for (Node n = ROOT; n < t->count; n++) {
        if (!starts_without(p, n, name) || proof_is_new(p, node_start(t, n))) continue;
        proof_against(p, "loses", i, "line %u starts this file without %s",
                      proof_line(&p->after, node_start(t, n)), name.at);
        return;
    }
    if (v->place)
        proof_unseen(p, "starts", i, "not looked at: whether the store has %s when the program runs",
                     name.at);
    else
        proof_unseen(p, "starts", i, "not looked at: how the program is started, and whether %s is set there",
                     name.at);
}

/* ---- when it is read */

static bool runs_at_once(const Tree *t, Node n) { return !node_above(t, n, ROLE_FUNCTION); }

void proof_order(Proof *p, size_t i)
{
    const Tree *t = p->after.tree;
    const Reads *all = &p->after.reads;
    Node read, asks;
    proof_find_read(p, i, &read, &asks);
    if (!read || !runs_at_once(t, read)) return;
    for (uint32_t k = 0; k < all->loads.len; k++) {
        Node load = all->loads.at[k];
        if (!runs_at_once(t, load)) continue;
        if (node_start(t, load) < node_start(t, read)) return;
        uint32_t line = proof_line(&p->after, node_start(t, read)),
                 at = proof_line(&p->after, node_start(t, load));
        if (p->result->early)
            proof_unseen(p, "order", i,
                         "line %u reads before line %u fills the environment, as the fix tells", line, at);
        else
            proof_add(p, "order", i, false, "line %u reads before line %u fills the environment from a file",
                      line, at);
        return;
    }
}

/* ---- values that stand in for others */

/* Whether the use of a name is the default of a read of a variable. */
static bool is_default(const Proof *p, Node use)
{
    const Tree *t = p->after.tree;
    Str name;
    Node parent = node_parent(t, use), call = node_parent(t, parent);
    if (node_role(t, parent) == ROLE_BINARY)
        return t->at[use].slot == SLOT_C &&
               reads_variable(&p->after.reads, node_slot(t, parent, SLOT_A), &name);
    if (node_role(t, parent) == ROLE_KEYWORD) call = node_parent(t, call);
    return node_role(t, call) == ROLE_CALL && reads_default(&p->after.reads, call) == use;
}

/* Whether a name is used, and only as such a default. */
static bool only_default(const Proof *p, Node target)
{
    const Tree *t = p->after.tree;
    Str name = node_text(t, target);
    bool some = false;
    for (Node n = ROOT; n < t->count; n++) {
        if (n == target || node_role(t, n) != ROLE_IDENTIFIER || !str_eq(node_text(t, n), name)) continue;
        if (!is_default(p, n)) return false;
        some = true;
    }
    return some;
}

/* Whether a call of this file gives the parameter itself, so that it needs no default. */
static bool is_given(const Proof *p, Node parameter)
{
    const Tree *t = p->after.tree;
    Node list = node_parent(t, parameter), name = node_slot(t, node_parent(t, list), SLOT_A);
    Str own = node_text(t, node_slot(t, parameter, SLOT_A)), function = node_text(t, name);
    uint32_t place = 0;
    for (Node n = node_inner(t, list); n && n != parameter; n = node_next(t, n)) place++;
    for (Node n = ROOT; n < t->count && function.len; n++) {
        if (node_role(t, n) != ROLE_CALL || !str_eq(node_text(t, node_slot(t, n, SLOT_A)), function))
            continue;
        uint32_t count = 0;
        for (Node c = node_inner(t, node_slot(t, n, SLOT_B)); c; c = node_next(t, c)) {
            bool keyword = node_role(t, c) == ROLE_KEYWORD;
            if (keyword ? str_eq(node_text(t, node_slot(t, c, SLOT_A)), own) : count++ == place) return true;
        }
    }
    return false;
}

void proof_default(Proof *p, size_t i)
{
    const Tree *t = p->after.tree;
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Node read, asks, n;
    proof_find_read(p, i, &read, &asks);
    if (!e || !read || !proof_is_new(p, node_start(t, read))) return;
    if (node_end(t, read) <= start) return; /* a new constant, in front of what read the literal at once */
    for (n = read; n && !proof_ends_expression(node_role(t, n)); n = node_parent(t, n)) {
        Role role = node_role(t, n);
        Node target = node_slot(t, n, SLOT_A);
        if (role == ROLE_PARAMETER && p->language->assignment_declares) {
            if (is_given(p, n))
                proof_against(p, "default", i, "line %u reads at once what a call gives itself",
                              proof_line(&p->after, start));
            return;
        }
        if ((role != ROLE_ASSIGN && role != ROLE_DECLARE) || node_role(t, target) != ROLE_IDENTIFIER)
            continue;
        if (only_default(p, target))
            proof_against(p, "default", i, "line %u reads at once what only stands in for other variables",
                          proof_line(&p->after, start));
        return;
    }
}
