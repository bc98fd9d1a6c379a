/* proof_extra.c - what the new code has beside the read of its variable; see proof.h */
#include "base/variable.h"
#include "prove/proof.h"

static bool had_choice(const Proof *p, const UhEdit *e)
{
    const Tree *t = p->before.tree;
    Node holder = tree_find(t, (uint32_t)e->start, (uint32_t)e->end);
    for (Node n = holder; n && n < t->at[holder].after; n++)
        if (node_role(t, n) == ROLE_CHOICE) return true;
    return false;
}

/* A side of a choice that neither reads the variable nor stops the program. */
static Node other_side(const Proof *p, Node choice, Node read)
{
    const Tree *t = p->after.tree;
    Node condition = proof_condition(t, choice);
    for (Node n = node_inner(t, choice); n; n = node_next(t, n)) {
        bool known = p->after.values.at[n].known || language_has(p->language, WORDS_ABSENT, node_text(t, n));
        if (n != condition && !node_holds(t, n, read) && known) return n;
    }
    return 0;
}

/* Whether the code that was replaced spoke of a variable. */
static bool spoke_of(const Proof *p, const UhEdit *e, Str name)
{
    return str_find(str_sub(p->before.tree->text, e->start, e->end), name) >= 0;
}

/* Whether a method of what is read makes bytes of it, in another encoding than it is stored in:
 * `x.encode("utf-16")`. */
static bool is_other_encoding(const Proof *p, Node call, Node read)
{
    static const char *const same[] = {"utf-8", "utf8", "utf_8", "ascii"};
    const Tree *t = p->after.tree;
    Node callee = node_slot(t, call, SLOT_A), given = node_inner(t, node_slot(t, call, SLOT_B));
    if (node_role(t, call) != ROLE_CALL || node_role(t, callee) != ROLE_MEMBER ||
        !node_holds(t, callee, read))
        return false;
    const Evaluated *e = &p->after.values.at[given];
    if (!given || !e->known || !language_has(p->language, WORDS_GIVES_BYTES, reads_callee(t, call)))
        return false;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (str_eq_nocase(e->bytes, str_of(same[i]))) return false;
    return true;
}

/* `environ.update(X="a")`, `environ |= {"X": "a"}`, `Object.assign(env, { X: "a" })`: the statement of a pair
 * sets it. */
static bool sets(const Proof *p, Node pair)
{
    const Tree *t = p->before.tree;
    const Reads *reads = &p->before.reads;
    for (Node n = node_parent(t, pair); n && !proof_ends_expression(node_role(t, n)); n = node_parent(t, n)) {
        Node left = node_slot(t, n, SLOT_A), first = node_inner(t, node_slot(t, n, SLOT_B));
        if (node_role(t, n) == ROLE_AUGMENT) return reads_is_environment(reads, left);
        if (node_role(t, n) != ROLE_CALL) continue;
        if (node_role(t, left) == ROLE_MEMBER && reads_is_environment(reads, node_slot(t, left, SLOT_A)))
            return true;
        return first && reads_is_environment(reads, first);
    }
    return false;
}

void proof_set(Proof *p, size_t i)
{
    const Tree *t = p->before.tree;
    const UhFinding *f = &p->result->findings[i];
    Node literal = tree_find(t, (uint32_t)f->start, (uint32_t)f->end);
    Str name = proof_name(p, i);
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_PAIR && node_role(t, n) != ROLE_KEYWORD) continue;
        Node key = node_slot(t, n, SLOT_A);
        Str said = p->before.values.at[key].known ? p->before.values.at[key].bytes : node_text(t, key);
        if (!str_eq(said, name) || node_holds(t, n, literal) || !sets(p, n) ||
            proof_stood_in(p, literal, name))
            continue;
        if (n > literal && !node_above(t, literal, ROLE_FUNCTION)) continue;
        proof_against(p, "one-key", i, "line %u of the old text sets %s",
                      proof_line(&p->before, node_start(t, n)), name.at);
        return;
    }
}

void proof_extra(Proof *p, size_t i)
{
    const Tree *t = p->after.tree;
    const UhValue *v = &p->result->values[p->result->findings[i].value];
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Node read, asks, holder = e && e->len ? tree_find(t, start, end) : 0;
    Str name = proof_name(p, i), said;
    proof_find_read(p, i, &read, &asks);
    if (v->name && !v->place && variable_is_others(str_of(v->name)))
        proof_add(p, "stored", i, false, "other programs set %s, or obey it", v->name);
    if (!read || v->place) return;
    for (Node n = holder; holder && n < t->at[holder].after; n++) {
        if (node_start(t, n) < start || node_end(t, n) > end) continue;
        uint32_t line = proof_line(&p->after, node_start(t, n));
        if (node_role(t, n) == ROLE_CHOICE && !had_choice(p, e) && other_side(p, n, read))
            proof_add(p, "unset", i, false, "line %u may take something else for %s", line, name.at);
        if (is_other_encoding(p, n, read))
            proof_add(p, "type", i, false, "line %u makes bytes of the value in another encoding", line);
        bool other = reads_variable(&p->after.reads, n, &said) && reads_is_plain(&p->after.reads, n) &&
                     said.len && !str_eq(said, name);
        if (other && !spoke_of(p, e, said))
            proof_add(p, "reads", i, false, "line %u reads " STR_FMT " as well", line, STR_ARG(said));
    }
}

/* Builds put variables of some names into what browsers get. Where the code read it already, somebody decided so; and
 * `PUBLIC_KEY` is the name of a key of any program. */
void proof_public(Proof *p, size_t i)
{
    Str name = proof_name(p, i);
    Str start = language_begins(p->language, WORDS_PUBLIC_VARIABLE, name);
    bool public = start.len, common = language_has(p->language, WORDS_COMMON_START, start);
    if (public && (common || proof_reads_itself(p, i)))
        proof_unseen(p, "browser", i, "not looked at: whether a build puts %s into what browsers get", name.at);
    else if (public)
        proof_add(p, "browser", i, false, "builds put %s into what browsers get, where nothing is secret", name.at);
}

/* A directive that sends the file to browsers: nothing is secret there. */
void proof_browser(Proof *p)
{
    const Tree *t = p->before.tree;
    for (Node n = node_first(t, ROOT); n; n = node_next(t, n)) {
        Role role = node_role(t, n);
        Node string = role == ROLE_STATEMENT ? node_inner(t, n) : 0;
        if (role == ROLE_COMMENT || role == ROLE_HASHBANG) continue;
        if (node_role(t, string) != ROLE_STRING) return;
        Str said = p->before.values.at[string].known ? p->before.values.at[string].bytes : (Str){0};
        if (!language_has(p->language, WORDS_DIRECTIVE_BROWSER, said)) continue;
        proof_add(p, "browser", UH_WHOLE_FILE, false,
                  "line %u sends the file to browsers, where nothing is secret",
                  proof_line(&p->before, node_start(t, n)));
        return;
    }
}
