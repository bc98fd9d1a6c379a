/* loss_start.c - programs that are started with an environment of their own */
#include "fix/danger/loss_reader.h"

#include "scan/flow/qualify.h"

static bool has(const LossReader *r, WordList list, Str word) { return language_has(r->language, list, word); }

/* ---- programs with an environment of their own */

static bool makes_object(LossReader *r, Node value)
{
    const Tree *t = r->tree;
    Node callee = node_role(t, value) == ROLE_CALL ? node_slot(t, value, SLOT_A) : 0;
    if (callee) return has(r, WORDS_MAKES_OBJECT, node_text(t, callee));
    return node_role(t, value) == ROLE_OBJECT || str_starts(node_text(t, value), STR("{"));
}

/* The environment that a call gives to the program that it starts, or 0. */
static Node environment_of(LossReader *r, Node call)
{
    const Tree *t = r->tree;
    Node last = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        Node options = role == ROLE_OBJECT ? c : role == ROLE_IDENTIFIER ? loss_value_of(r, c) : 0;
        if (role == ROLE_KEYWORD && has(r, WORDS_CHILD_ENVIRONMENT, node_text(t, node_slot(t, c, SLOT_A))))
            return node_slot(t, c, SLOT_B);
        for (Node p = node_role(t, options) == ROLE_OBJECT ? node_first(t, options) : 0; p;
             p = node_next(t, p)) {
            Str key;
            bool pair = node_role(t, p) == ROLE_PAIR && names_key(r->names, node_slot(t, p, SLOT_A), &key);
            if (pair && has(r, WORDS_CHILD_ENVIRONMENT, key)) return node_slot(t, p, SLOT_B);
            bool same = node_role(t, p) == ROLE_SHORTHAND && has(r, WORDS_CHILD_ENVIRONMENT, node_text(t, p));
            if (same) return p;
        }
        if (role != ROLE_KEYWORD && role != ROLE_COMMENT) last = c;
    }
    return last && has(r, WORDS_CHILD_LAST, qualify_callee(r->names, call)) ? last : 0;
}

/* The file of a program in a text: "worker.js" of "node worker.js". */
static Str file_in(LossReader *r, Str text)
{
    ptrdiff_t blank = str_rfind_char(text, ' '), hole = str_rfind_char(text, '}');
    if (hole > blank) blank = hole;
    Str last = str_from(text, (size_t)(blank + 1));
    return language_ends(r->language, WORDS_SOURCE_ENDING, last) ? last : (Str){0};
}

/* Notes a start for each file that is named below a node. The environment itself (`given`, and `named`, where the call
 * has its name) is left out: a variable may be called like a file. */
static void note_files(LossReader *r, Node call, Node below, Node named, Node given)
{
    const Tree *t = r->tree;
    bool module = false;
    for (Node n = below; n < t->at[below].after; n++) {
        if (node_holds(t, named, n) || node_holds(t, given, n)) continue;
        Role role = node_role(t, n);
        Str text = role == ROLE_STRING ? node_text(t, n) : (Str){0}, file = {0};
        bool this_file =
            (role == ROLE_IDENTIFIER || role == ROLE_MEMBER) && has(r, WORDS_THIS_FILE, node_text(t, n));
        if (text.len > 1)
            file = module ? names_string(r->names, n) : file_in(r, str_sub(text, 1, text.len - 1));
        if (file.len || this_file)
            *array_add(r->names->arena, &r->found->starts) = (Start){call, file, given};
        if (role == ROLE_STRING) module = has(r, WORDS_RUN_MODULE, names_string(r->names, n));
    }
}

void loss_note_start(LossReader *r, Node call)
{
    const Tree *t = r->tree;
    Node given = environment_of(r, call);
    if (!given) return;
    Str path = qualify_callee(r->names, call);
    Node value = loss_value_of(r, given);
    if (!value || !makes_object(r, value) || loss_keeps_of(r, value) >= KEEPS_UNKNOWN) return;
    if (has(r, WORDS_CHILD_INHERITS, str_cut(&path, '.'))) return;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Node named = node_role(t, c) == ROLE_IDENTIFIER ? loss_value_of(r, c) : 0;
        note_files(r, call, c, given, value);
        if (named) note_files(r, call, named, given, value);
    }
}
