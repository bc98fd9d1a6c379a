/* proof.h - what makes a planned fix trustworthy, looked at in the text that it would make
 *
 * The room prove. In: the text before and the text after, and the edits between them. Out: a list of checks, each of
 * which holds, does not hold, or was not looked at. It calls nothing of scan and fix but look-ups of facts.
 *
 * The planner's own words are not taken for it. Both texts are parsed anew, and every check compares what stands in
 * them, with code that the planner does not use. What both know are facts: the parser's trees, language.conf, and the
 * lines of the sinks about reads of the environment.
 *
 *     Proof proof = {.before = {.tree = &before}, .after = {.tree = &after}, .result = planned, ...};
 *     proof_file(&proof, bytes_before, bytes_after);
 *     for each fixed finding: proof_finding(&proof, i);
 *     use(proof.checks);
 */
#ifndef PROVE_PROOF_H
#define PROVE_PROOF_H

#include "fix/template.h"
#include "prove/evaluate.h"
#include "prove/reads.h"
#include "prove/scopes.h"
#include "text/editmap.h"
#include "text/source.h"
#include "unhardcode.h"

typedef ARRAY(TemplateImport) ProofImports;

/* One of the two texts. */
typedef struct {
    const Tree *tree;
    Scopes *scopes;
    Evaluation values;
    Reads reads;
    Source source;
} ProofText;

typedef struct {
    const Language *language;
    const RuleSet *rules; /* of them, those about the environment and about what fills it */
    ProofText before, after;
    const UhInput *input;
    const UhResult *result; /* of `before` */
    EditMap edits;          /* of the result, by number */
    ProofImports imports;   /* what the code of templates means by a name */
    bool (*brings)(void *context, Str module, Str name); /* of scopes.h; may be NULL */
    void *context;
    Arena *arena;
    ARRAY(UhCheck) checks;
} Proof;

/* Reads a text whose tree is there. */
void proof_read_text(Proof *p, ProofText *text);

/* What holds for the file: it parses, its tree is the same, no other byte changed, it is written as before,
 * what has to stand first does. */
void proof_file(Proof *p, Str before, Str after);

/* proof_finding.c: what holds for one fixed finding, by all the checks below. */
void proof_finding(Proof *p, size_t finding);

/* Adds a check; the detail is put together as printf does. */
void proof_add(Proof *p, const char *check, size_t finding, bool holds, const char *detail, ...)
    __attribute__((format(printf, 5, 6)));

/* Adds what was not looked at. */
void proof_unseen(Proof *p, const char *check, size_t finding, const char *detail, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds what does not hold; or, where the fix is told to be unsafe in any case, what was not looked at. */
void proof_against(Proof *p, const char *check, size_t finding, const char *detail, ...)
    __attribute__((format(printf, 4, 5)));

/* The edit that the finding stands in, and where its new text is; NULL when there is none. */
const UhEdit *proof_edit(const Proof *p, size_t finding, uint32_t *start, uint32_t *end);

/* Where an offset of the text before that no edit covers is in the text after. */
uint32_t proof_moved(const Proof *p, uint32_t offset);

/* Whether an edit put in what stands there, in the text after. */
bool proof_is_new(const Proof *p, uint32_t offset);

/* The name that the finding's value is asked for by. */
Str proof_name(const Proof *p, size_t finding);

/* The line of an offset. */
uint32_t proof_line(ProofText *text, uint32_t offset);

/* Whether nodes of that role hold expressions, and are none. */
bool proof_ends_expression(Role role);

/* ---- proof_value.c: what is stored is the literal's value, and nothing has it any more */

void proof_value(Proof *p, size_t finding);
void proof_gone(Proof *p, size_t finding);

/* ---- proof_place.c: an expression may stand there; what is waited for is waited for where that may be */

void proof_place(Proof *p, size_t finding);
void proof_awaits(Proof *p, size_t finding);

/* What the fix brings fits the kind of module that the file is. */
void proof_module(Proof *p);

/* ---- proof_read.c: the new code reads the variable */

/* The read of the variable that the fix made or left: *read, when it is one of the environment; else *asks,
 * what asks for the name in another way. Both may be 0. */
void proof_find_read(Proof *p, size_t finding, Node *read, Node *asks);
void proof_reads(Proof *p, size_t finding);

/* The variables that the code reads are read as before, but for those that values go to. */
void proof_other_reads(Proof *p);

/* Whether the code reads that variable by itself, before the fix or beside what it wrote. */
bool proof_reads_itself(Proof *p, size_t finding);

/* The condition of a choice. */
Node proof_condition(const Tree *tree, Node choice);

/* proof_field.c: whether a default that stood at the offset of the text after was that of a field of a class;
 * then `why` is NULL when the class reads the field from that variable by itself, or says why it is not seen
 * to. */
bool proof_field(Proof *p, uint32_t offset, Str name, const char **why);

/* ---- proof_unset.c: what comes back when the variable is not set, or empty */

void proof_unset(Proof *p, size_t finding);

/* Whether an expression never comes to an end: it stops the program. */
bool proof_stops(const Proof *p, Node n);

/* proof_caught.c: what catches the error of a read whose variable is not set, and lets the program go on; or 0. */
Node proof_catcher(const Proof *p, Node read);

/* ---- proof_type.c: what comes back is of the same kind as the literal */

void proof_type(Proof *p, size_t finding);

/* ---- proof_variable.c: the variable means this value alone, and is there when it is read */

void proof_own(Proof *p, size_t finding);

/* Whether a literal of the text before stood in for the variable itself: what is set there counts as it did. */
bool proof_stood_in(const Proof *p, Node literal, Str name);
void proof_asked(Proof *p, size_t finding);
void proof_starts(Proof *p, size_t finding);
void proof_order(Proof *p, size_t finding);
void proof_default(Proof *p, size_t finding);

/* ---- proof_extra.c: what the new code has beside the read; where the file goes */

void proof_extra(Proof *p, size_t finding);
void proof_set(Proof *p, size_t finding);
void proof_browser(Proof *p);
void proof_public(Proof *p, size_t finding);

/* ---- proof_names.c */

/* Tells what in the text after may bind names unseen. */
void proof_scopes(Proof *p);

/* The names that the finding's edit brings mean what the template means by them. */
void proof_names(Proof *p, size_t finding);

/* Whether an identifier of the text after means what a template means by it, or what the code before meant by
 * it. */
bool proof_is_meant(Proof *p, const UhEdit *edit, Node identifier);

/* Whether the code that was replaced had the word, as a name or as a member. */
bool proof_had_word(const Proof *p, const UhEdit *edit, Str word);

/* ---- proof_tree.c */

typedef struct {
    uint32_t nodes; /* outside of the edits */
    bool same;
    uint32_t where; /* in the text before: the first that differs */
} ProofTrees;

/* Whether all nodes that no edit touches are of the same kinds, in the same order, where the edits moved
 * them. */
ProofTrees proof_trees(const Tree *before, const Tree *after, const EditMap *edits);

#endif
