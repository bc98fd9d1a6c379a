/* proof_place.c - whether an expression may stand where the literal stood, and be waited for there; see
 * proof.h */
#include "prove/proof.h"

/* What a literal is there that no expression can be; NULL when one can. */
static const char *is_bound(const Proof *p, Node literal)
{
    const Tree *t = p->before.tree;
    Node parent = node_parent(t, literal);
    Role role = node_role(t, parent);
    bool first = t->at[literal].slot == SLOT_A;
    if (role == ROLE_STATEMENT) return "a text that stands alone has a meaning of its own";
    if (role == ROLE_IMPORT || (role == ROLE_EXPORT && !first)) return "it names a module";
    if (role == ROLE_PAIR && first && !p->language->assignment_declares) return "it is a key";
    for (Node n = parent; n && !proof_ends_expression(node_role(t, n)); n = node_parent(t, n)) {
        if (node_role(t, n) == ROLE_TYPE) return "it is a type";
        if (language_trait(p->language, t, n, TRAIT_CAPTURE)) return "it is a pattern";
    }
    for (Node n = parent; n; n = node_parent(t, n))
        if (language_trait(p->language, t, n, TRAIT_AMBIENT)) return "it is declared, and made elsewhere";
    Node class = node_role(t, parent) == ROLE_ENUM_MEMBER ? node_above(t, parent, ROLE_CLASS) : 0;
    Str head = class ? str_sub(node_text(t, class), 0,
                               node_start(t, node_slot(t, class, SLOT_A)) - node_start(t, class))
                     : (Str){0};
    if (class && language_spells(p->language, WORDS_FIXED_ENUM, head)) return "its compiler has to know it";
    return NULL;
}

/* The outermost node that stands exactly there, or 0. */
static Node whole(const Tree *t, uint32_t start, uint32_t end)
{
    Node n = tree_find(t, start, end);
    return n && node_start(t, n) == start && node_end(t, n) == end ? n : 0;
}

/* `a || b` in the place of `b` in `x || b` may stand without parentheses. */
static bool is_chained(const Proof *p, Node old, uint32_t start, uint32_t end)
{
    const Tree *t = p->before.tree, *after = p->after.tree;
    Node around = node_parent(t, old), now = tree_find(after, start, end);
    Str operator= node_text(t, node_slot(t, around, SLOT_B));
    return node_role(t, around) == ROLE_BINARY && t->at[old].slot == SLOT_C &&
           node_role(after, now) == ROLE_BINARY && language_has(p->language, WORDS_OR, operator) &&
           str_eq(operator, node_text(after, node_slot(after, now, SLOT_B)));
}

/* Whether the new code took the place of a whole expression, and is none: operators around it take a part of
 * it. */
static bool is_torn(const Proof *p, size_t i)
{
    uint32_t start, end;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Str text = p->after.tree->text;
    Node old = e && e->len ? whole(p->before.tree, (uint32_t)e->start, (uint32_t)e->end) : 0;
    Role role = node_role(p->before.tree, old);
    if (!old || role == ROLE_ARGUMENTS || role == ROLE_DECLARE) return false;
    while (end > start && text.at[end - 1] == ' ') end--;
    while (end > start && text.at[start] == ' ') start++;
    return !whole(p->after.tree, start, end) && !is_chained(p, old, start, end);
}

void proof_place(Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    const Tree *t = p->before.tree;
    Node literal = tree_find(t, (uint32_t)f->start, (uint32_t)f->end);
    const char *why = is_bound(p, literal);
    if (why)
        proof_add(p, "position", i, false, "no expression can stand on line %u of the old text: %s",
                  proof_line(&p->before, (uint32_t)f->start), why);
    else if (is_torn(p, i))
        proof_add(p, "position", i, false,
                  "the new code has no parentheses where line %u of the old text needs them",
                  proof_line(&p->before, (uint32_t)f->start));
}

/* ---- await */

/* Whether what stands before a function's name, parameters or body says that it may wait. */
static bool is_async(const Proof *p, Node function)
{
    const Tree *t = p->after.tree;
    Node first = node_slot(t, function, SLOT_A);
    if (!first) first = node_slot(t, function, SLOT_B);
    if (!first) first = node_first(t, function);
    uint32_t start = node_start(t, function);
    return language_spells(p->language, WORDS_ASYNC, str_sub(t->text, start, node_start(t, first)));
}

/* Whether statements of the text say that it is a module of the new kind. */
static bool has_imports(const Tree *t)
{
    for (Node n = node_first(t, ROOT); n; n = node_next(t, n))
        if (node_role(t, n) == ROLE_IMPORT || node_role(t, n) == ROLE_EXPORT) return true;
    return false;
}

/* The name of a file comes first: it leaves nothing open. NULL: nothing is known. */
static const ModuleKind *kind_of(const Proof *p)
{
    const Linkage *l = &p->language->linkage;
    const ModuleKind *named = linkage_kind_of_path(l, str_of(p->input->path));
    return named ? named : linkage_kind(l, str_of(p->input->module_kind));
}

/* Why nothing can be waited for there; NULL when it can. */
static const char *cannot_wait(const Proof *p, Node await)
{
    const Tree *t = p->after.tree;
    Node child = await;
    for (Node n = node_parent(t, await); n; child = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_DECORATOR || role == ROLE_FIELD) return "neither fields nor decorators can wait";
        if (role == ROLE_NAMESPACE) return "no namespace can wait";
        if (role != ROLE_FUNCTION) continue;
        if (t->at[child].slot == SLOT_B) return "no default of a parameter can wait";
        return is_async(p, n) ? NULL : "the function around does not wait";
    }
    const ModuleKind *kind = kind_of(p);
    if (!p->language->linkage.kinds.len) return "it stands in no function";
    if (!kind && has_imports(t)) kind = linkage_kind_with_imports(&p->language->linkage);
    return kind && kind->waits ? NULL : "modules of its kind have no such thing at the top";
}

void proof_awaits(Proof *p, size_t i)
{
    const Tree *t = p->after.tree;
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Node holder = e ? tree_find(t, start, end) : 0;
    for (Node n = holder; n && n < t->at[holder].after; n++) {
        if (node_role(t, n) != ROLE_AWAIT || node_start(t, n) < start || node_end(t, n) > end) continue;
        const char *why = cannot_wait(p, n);
        uint32_t line = proof_line(&p->after, node_start(t, n));
        if (why)
            proof_add(p, "awaits", i, false, "line %u waits: %s", line, why);
        else
            proof_add(p, "awaits", i, true, "line %u waits, where that may be", line);
        return;
    }
}

/* ---- the kind of module */

/* Whether an identifier is one of those that modules of another kind have. */
static bool is_of_another(const Proof *p, Node n, const ModuleKind *kind)
{
    const Tree *t = p->after.tree;
    if (node_role(t, n) != ROLE_IDENTIFIER) return false;
    const ModuleKind *own = linkage_kind_with_global(&p->language->linkage, node_text(t, n));
    return own && own != kind && scopes_meaning(p->after.scopes, n).kind == MEANS_GLOBAL;
}

void proof_module(Proof *p)
{
    const Tree *t = p->after.tree;
    const ModuleKind *kind = kind_of(p);
    if (!kind) return;
    bool imports = has_imports(p->before.tree);
    bool named = linkage_kind_of_path(&p->language->linkage, str_of(p->input->path)) != NULL;
    for (Node n = ROOT; n < t->count; n++) {
        bool import = node_role(t, n) == ROLE_IMPORT && !kind->imports && !imports;
        bool require = kind->imports && (imports || named) && is_of_another(p, n, kind);
        if ((!import && !require) || !proof_is_new(p, node_start(t, n))) continue;
        proof_add(p, "module", UH_WHOLE_FILE, false, "line %u is for another kind of module",
                  proof_line(&p->after, node_start(t, n)));
        return;
    }
}
