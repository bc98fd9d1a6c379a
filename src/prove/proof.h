/* proof.h - checks of a planned fix, made on the text that the fix would produce
 *
 * The room prove. In: the text before and the text after, and the edits between them. Out: a list of checks, each of
 * which holds, does not hold, or was not looked at. It calls nothing of scan and fix but look-ups of facts.
 *
 * No check relies on what the planner says. Both texts are parsed again, and each check compares them with code of its
 * own. Planner and checks share facts alone: the parsers, language.conf, and those lines of the sinks that say how the
 * environment is read.
 *
 * "The text before" is the source as it is, and "the text after" is the source with the planned edits made. Functions
 * that take a finding take its number in the result.
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
    const RuleSet *rules; /* all of them; only those are used that say how the environment is read and filled */
    ProofText before, after;
    const UhInput *input;
    const UhResult *result; /* what the planner made of `before` */
    EditMap edits;          /* the edits of the result */
    ProofImports imports;   /* the imports of the templates: they say what a name of new code has to mean */
    bool (*brings)(void *context, Str module, Str name); /* as Scopes.brings; may be NULL */
    bool (*getter)(void *context, Str module, Str name, Getter *getter); /* as Reads.elsewhere; may be NULL */
    void *context;
    Arena *arena;
    ARRAY(UhCheck) checks;
} Proof;

/* Fills in the rest of a text, from its tree. */
void proof_read_text(Proof *p, ProofText *text);

/* Checks the file as a whole: it parses, its tree is the same outside of the edits, no other byte has changed, its
 * encoding and line ends are as before, and what must stand first still does. */
void proof_file(Proof *p, Str before, Str after);

/* proof_finding.c: makes all checks below for one finding that is fixed. */
void proof_finding(Proof *p, size_t finding);

/* Adds a check; the detail is put together as printf does. */
void proof_add(Proof *p, const char *check, size_t finding, bool holds, const char *detail, ...)
    __attribute__((format(printf, 5, 6)));

/* Adds a check that could not be made: it was not looked at. */
void proof_unseen(Proof *p, const char *check, size_t finding, const char *detail, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds a check that does not hold. If the planner calls the fix unsafe, the user is warned already: then the check is
 * added as one that was not looked at. */
void proof_against(Proof *p, const char *check, size_t finding, const char *detail, ...)
    __attribute__((format(printf, 4, 5)));

/* The edit that replaces the finding's literal, and the range of its new text in the text after. NULL when no edit
 * does. */
const UhEdit *proof_edit(const Proof *p, size_t finding, uint32_t *start, uint32_t *end);

/* The offset in the text after for an offset in the text before, which must not stand inside an edit. */
uint32_t proof_moved(const Proof *p, uint32_t offset);

/* Where a default left a pattern, that around the node `n` of the text after: the new declaration behind that gives its
 * name a value, or 0. */
Node proof_declared(Proof *p, size_t finding, Node n);

/* What gives a new constant its value, where the new code [start, end) is the name of that: `key` below
 * `const key = requireEnv("X");`; or 0. */
Node proof_constant(Proof *p, uint32_t start, uint32_t end);

/* Whether the byte at an offset of the text after is new: an edit has put it there. */
bool proof_is_new(const Proof *p, uint32_t offset);

/* The name of the variable that the finding's value goes to; of a file, when the value goes to a file. */
Str proof_name(const Proof *p, size_t finding);

/* The line of an offset. */
uint32_t proof_line(ProofText *text, uint32_t offset);

/* Whether nodes of that role are statements, functions and the like: an expression inside ends there. */
bool proof_ends_expression(Role role);

/* ---- proof_value.c: the literal's value is stored, and the text after does not hold it any more */

void proof_value(Proof *p, size_t finding);
void proof_gone(Proof *p, size_t finding);

/* ---- proof_place.c: an expression may stand where the literal stood, and `await` where the new code has one */

void proof_place(Proof *p, size_t finding);
void proof_awaits(Proof *p, size_t finding);

/* The imports of the new code fit the kind of module that the file is. */
void proof_module(Proof *p);

/* ---- proof_read.c: the new code reads the variable */

/* Finds the code that asks for the variable after the fix. *read is set when it reads the environment, as
 * `environ["X"]` does; *asks when it asks in another way, as `config("X")` does. Both may be 0. */
void proof_find_read(Proof *p, size_t finding, Node *read, Node *asks);
void proof_reads(Proof *p, size_t finding);

/* No read of another variable was lost: a variable to which no value moved is read as often as before. */
void proof_other_reads(Proof *p);

/* Whether the program read the variable before the fix, or reads it in code that the fix has not written. */
bool proof_reads_itself(Proof *p, size_t finding);

/* The condition of a choice. */
Node proof_condition(const Tree *tree, Node choice);

/* proof_field.c: whether the offset of the text after is where a field of a class lost its default. Then *why is NULL
 * when the class itself reads the field from the variable `name`, and else says what speaks against that. */
bool proof_field(Proof *p, uint32_t offset, Str name, const char **why);

/* ---- proof_unset.c: what the new code gives when the variable is not set, or empty */

void proof_unset(Proof *p, size_t finding);

/* Whether an expression gives no value, because it stops the program. */
bool proof_stops(const Proof *p, Node n);

/* proof_caught.c: the handler that catches the error which the read throws when its variable is not set, so that the
 * program goes on; or 0. */
Node proof_catcher(const Proof *p, Node read);

/* ---- proof_type.c: the new code gives a text where the literal was a text, and bytes where it was bytes */

void proof_type(Proof *p, size_t finding);

/* ---- proof_variable.c: the variable has no other meaning, and is set when it is read */

void proof_own(Proof *p, size_t finding);

/* Whether a literal of the text before was a default of the variable, as in `getenv("X") or "lit"`. Then the program
 * may set the variable as before. */
bool proof_stood_in(const Proof *p, Node literal, Str name);
void proof_asked(Proof *p, size_t finding);
void proof_starts(Proof *p, size_t finding);
void proof_order(Proof *p, size_t finding);
void proof_default(Proof *p, size_t finding);

/* ---- proof_extra.c: what the new code has besides the read, and whether the file is sent to browsers */

void proof_extra(Proof *p, size_t finding);
void proof_set(Proof *p, size_t finding);
void proof_browser(Proof *p);
void proof_public(Proof *p, size_t finding);

/* ---- proof_names.c */

/* Adds what may give names a meaning that no reading of the text shows, such as `exec(...)`, as not looked at. */
void proof_scopes(Proof *p);

/* The names in the new code of the finding's edit have the meaning that the template gives them. */
void proof_names(Proof *p, size_t finding);

/* Whether an identifier of the new code has the meaning that a template gives it, or was in the code that the edit
 * replaced. */
bool proof_is_meant(Proof *p, const UhEdit *edit, Node identifier);

/* Whether the code that the edit replaced has the word, as a name or as a member. */
bool proof_had_word(const Proof *p, const UhEdit *edit, Str word);

/* ---- proof_tree.c */

typedef struct {
    uint32_t nodes; /* outside of the edits */
    bool same;
    uint32_t where; /* in the text before: the first that differs */
} ProofTrees;

/* Compares the nodes that no edit touches: they have to be of the same kinds, in the same order, and where the edits
 * have moved them. */
ProofTrees proof_trees(const Tree *before, const Tree *after, const EditMap *edits);

#endif
