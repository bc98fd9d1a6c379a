/* trait.h - what a kind of node does to names, beside its role
 *
 * The words are those of `trait` lines in grammars/<language>/language.conf; a kind may have several. Whoever reads
 * names has rules of its own for them: these are facts of a language.
 */
#ifndef SYNTAX_TRAIT_H
#define SYNTAX_TRAIT_H

/* clang-format off */
#define TRAITS(X)                                                                                           \
    X(INNER_NAME, inner_name)   /* its name is seen inside of it alone: a named expression */               \
    X(MEMBER_NAME, member_name) /* its name is that of a member */                                          \
    X(HOISTED, hoisted)         /* loose code sees its name around the block it stands in, too */           \
    X(AMBIENT, ambient)         /* what stands in it is declared, and made elsewhere */                     \
    X(VAR, var)                 /* declares for the whole function */                                       \
    X(LOOP, loop)               /* what stands behind a place in it may run before that place */            \
    X(BRANCH, branch)           /* what stands in it may never run */                                       \
    X(COMPREHENSION, comprehension) /* has names of its own, but for what its first loop takes values from */ \
    X(CAPTURE, capture)         /* a single name in it is given a value */                                  \
    X(TYPE_NAME, type_name)     /* the name it gives is one of a type */                                    \
    X(LETTERS, letters)         /* its letters are a text, though it is no string: a regular expression */  \
    X(THROWS, throws)           /* a statement that ends what runs */                                       \
    X(PAIRS, pairs)             /* what is spread in it are keywords, not arguments in turn */              \
    X(HANDLER, handler)         /* catches what is thrown in what stands before it, beside it */            \
    X(FINAL, final)             /* runs in any case, behind what stands before it, beside it */              \
    X(MANAGES, manages)         /* what is called at its head may catch what is thrown in it */             \
    X(UNORDERED, unordered)     /* a list whose items have no order: a set */                               \
    X(GENERATOR, generator)     /* a function that gives what it yields, one by one */                       \
    X(DATED, dated)             /* newer versions of the language do not have it: types cannot be told beside it */
/* clang-format on */

typedef enum {
#define X(trait, word) TRAIT_##trait,
    TRAITS(X)
#undef X
    TRAIT_COUNT
} Trait;

#endif
