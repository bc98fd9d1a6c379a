/* proof_type.c - what comes back is what stood there: text or bytes, decoded or not, and nothing else; see
 * proof.h */
#include "prove/proof.h"
#include "scan/rules/members.h"

typedef struct {
    bool bytes;   /* what comes back now is bytes */
    bool decoded; /* of base64 */
    bool opened;  /* a file is read */
    Str other;    /* what makes something else of the value; empty: nothing does */
    Str unseen;   /* a function of the code or of a module that is given the value; empty: there is none */
} Made;

/* The last word of what an expression is called, its names resolved: `readFileSync` of `read`, imported so.
 */
static Str last_word(const Proof *p, Node n)
{
    Str path = scopes_path(p->after.scopes, n);
    return path.len ? members_last(path) : node_text(p->after.tree, n);
}

/* Words of the new code that tell what is done with the text: those that the old code had are not meant. */
static void read_words(const Proof *p, const UhEdit *e, uint32_t start, uint32_t end, Made *made)
{
    const Tree *t = p->after.tree;
    Node holder = tree_find(t, start, end);
    for (Node n = holder; n && n < t->at[holder].after; n++) {
        Role role = node_role(t, n);
        bool inside = node_start(t, n) >= start && node_end(t, n) <= end;
        if (!inside || (role != ROLE_IDENTIFIER && role != ROLE_NAME && role != ROLE_STRING)) continue;
        Str word = p->after.values.at[n].known ? p->after.values.at[n].bytes
                   : role == ROLE_IDENTIFIER   ? last_word(p, n)
                                               : node_text(t, n);
        if (proof_had_word(p, e, word)) continue;
        made->decoded |= language_has(p->language, WORDS_FROM_BASE64, word);
        made->opened |= language_has(p->language, WORDS_FROM_FILE, word);
    }
}

/* What a method, a function or an index makes of the value. */
static void apply(const Proof *p, const UhEdit *e, Str word, bool known, Made *made)
{
    if (language_has(p->language, WORDS_GIVES_BYTES, word))
        made->bytes = true;
    else if (language_has(p->language, WORDS_GIVES_TEXT, word))
        made->bytes = false;
    else if (known && !proof_had_word(p, e, word) && !language_has(p->language, WORDS_FROM_FILE, word) &&
             !language_has(p->language, WORDS_FROM_BASE64, word))
        made->other = word;
}

/* Whether a function is none of the language's own: what it gives cannot be known. */
static bool is_of_code(const Proof *p, Node callee)
{
    const Tree *t = p->after.tree;
    while (node_role(t, callee) == ROLE_MEMBER) callee = node_slot(t, callee, SLOT_A);
    return node_role(t, callee) == ROLE_IDENTIFIER &&
           scopes_meaning(p->after.scopes, callee).kind != MEANS_GLOBAL;
}

/* Passes what stands around an expression in the new code; `read`: that is a read of the environment, so that
 * all that is done to it is known. */
static void pass(const Proof *p, const UhEdit *e, Node n, Node around, bool read, Made *made)
{
    const Tree *t = p->after.tree;
    Node last = node_slot(t, around, SLOT_B);
    Str operator= node_text(t, last);
    bool first = t->at[n].slot == SLOT_A;
    switch (node_role(t, around)) {
    case ROLE_WRAP:
    case ROLE_AWAIT:
    case ROLE_STRING:
    case ROLE_HOLE:
    case ROLE_KEYWORD:
    case ROLE_DEFAULTED:
    case ROLE_ARGUMENTS: return;
    case ROLE_MEMBER:
        if (node_role(t, node_parent(t, around)) != ROLE_CALL || t->at[around].slot != SLOT_A)
            apply(p, e, node_text(t, last), read, made);
        return;
    case ROLE_CALL:
    case ROLE_NEW: {
        Node callee = node_slot(t, around, SLOT_A);
        bool was = made->other.len != 0, name = node_role(t, callee) == ROLE_IDENTIFIER;
        apply(p, e, name ? last_word(p, callee) : reads_callee(t, around), read, made);
        bool other = made->other.len != 0;
        if (!was && other && node_role(t, n) == ROLE_ARGUMENTS && is_of_code(p, callee) &&
            !language_has(p->language, WORDS_DECODES, made->other)) {
            made->unseen = made->other;
            made->other = (Str){0};
        }
        return;
    }
    case ROLE_BINARY: {
        Node side = node_slot(t, around, first ? SLOT_C : SLOT_A);
        bool joins = language_has(p->language, WORDS_ADD, operator) && p->after.values.at[side].known;
        if (!joins && !language_has(p->language, WORDS_OR, operator)) made->other = operator;
        return;
    }
    case ROLE_CHOICE: return;
    case ROLE_INDEX: made->other = first && read ? STR("[ ]") : made->other; return;
    case ROLE_FUNCTION: made->other = STR("a function"); return;
    case ROLE_LIST: made->other = STR("a list"); return;
    default:
        if (t->text.at[node_start(t, around)] == '{') return; /* braces around an expression of a page */
        if (read)
            made->other = node_role(t, around) == ROLE_COMPARE ? STR("a comparison") : STR("an operator");
    }
}

static Made made_of(const Proof *p, const UhEdit *e, Node from, bool read, uint32_t start, uint32_t end)
{
    const Tree *t = p->after.tree;
    Made made = {0};
    read_words(p, e, start, end, &made);
    for (Node n = from, around = node_parent(t, n); around; n = around, around = node_parent(t, around)) {
        bool inside = node_start(t, around) >= start && node_end(t, around) <= end;
        Role role = node_role(t, around);
        if (!inside || role == ROLE_DECLARE || role == ROLE_ASSIGN || role == ROLE_STATEMENT) break;
        pass(p, e, n, around, read, &made);
    }
    return made;
}

static const char *differs(const Made *made, UhStoreAs as, bool bytes, bool read)
{
    if (as == UH_STORE_BASE64 && !made->decoded) return "the base64 of the value comes back";
    if (as == UH_STORE_TEXT && made->decoded) return "what is stored as it is, is decoded";
    if (as == UH_STORE_FILE && read && !made->opened) return "the path of the file comes back";
    if (made->bytes && !bytes) return "bytes come back where text stood";
    if (!made->bytes && bytes) return "text comes back where bytes stood";
    return NULL;
}

void proof_type(Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    const UhValue *v = &p->result->values[f->value];
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Node read, asks, literal = tree_find(p->before.tree, (uint32_t)f->start, (uint32_t)f->end);
    const Tree *t = p->after.tree;
    proof_find_read(p, i, &read, &asks);
    Node from = read ? read : asks;
    if (!from || node_start(t, from) < start || node_end(t, from) > end) return;
    bool bytes = p->before.values.at[literal].is_bytes;
    Made made = made_of(p, e, from, read != 0, start, end);
    const char *why = differs(&made, v->as, bytes, read != 0);
    if (made.other.len)
        proof_add(p, "type", i, false, STR_FMT " makes something else of the value on line %u",
                  STR_ARG(made.other), proof_line(&p->after, start));
    else if (made.unseen.len)
        proof_unseen(p, "type", i, "not looked at: what " STR_FMT " makes of the value on line %u",
                     STR_ARG(made.unseen), proof_line(&p->after, start));
    else
        proof_add(p, "type", i, !why, "%s",
                  why     ? why
                  : bytes ? "bytes come back, as before"
                          : "text comes back, as before");
}
