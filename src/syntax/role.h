/* role.h - what a syntax node is, whatever the language
 *
 * A grammar has its own names for kinds of nodes: Python's `attribute` and JavaScript's `member_expression` are both
 * ROLE_MEMBER. `role` lines in grammars/<language>/language.conf give each kind its role, by the word in the second
 * column below. The comments name the children of such a node that can be asked for, in the order of SLOT_A, SLOT_B and
 * SLOT_C: of `object.property` node_slot(t, n, SLOT_A) is the object. A dash means that there are none.
 */
#ifndef SYNTAX_ROLE_H
#define SYNTAX_ROLE_H

/* clang-format off */
#define ROLES(X)                                                                                   \
    X(OTHER, other)           /* a named node without a role */                                    \
    X(TOKEN, token)           /* an anonymous node in a slot: an operator, `const` */              \
    X(ERROR, error)           /* what the parser could not read, or had to invent */               \
    X(MODULE, module)         /* the whole text */                                                 \
    X(FUNCTION, function)     /* name, parameters, body */                                         \
    X(NAMESPACE, namespace)   /* name, -, body: code with names of its own, outside of functions */ \
    X(CLASS, class)           /* name, bases, body */                                              \
    X(SCOPE, scope)           /* a block with names of its own; a loop: target, values */              \
    X(BLOCK, block)           /* a block whose names belong to the scope around it */              \
    X(STATEMENT, statement)   /* an expression as a statement */                                   \
    X(IMPORT, import)         /* module, name(s) */                                                \
    X(FUTURE, future)         /* an import that must stay the first statement: `from __future__ import ...` */ \
    X(ALIAS, alias)           /* name, alias: `name as alias` */                                   \
    X(STAR, star)             /* all names of a module, `*`; name: the one that they get together, if any */ \
    X(DEFAULT_IMPORT, default_import) /* module or nothing; the first child is the name: `import name from "m"` */ \
    X(DOTTED, dotted)         /* a.b.c in an import */                                             \
    X(EXPORT, export)         /* value, module */                                                    \
    X(DECLARE, declare)       /* target, value; makes a new name: `let x = 1` */                   \
    X(DECLARATION, declaration) /* keyword (`const`, ...), then DECLARE children */                \
    X(ASSIGN, assign)         /* target, value */                                                  \
    X(AUGMENT, augment)       /* target, operator, value: `x += 1` */                              \
    X(LOOP, loop)             /* target, values: `for x in values` */                              \
    X(FIELD, field)           /* target, value; in a class body */                                 \
    X(ENUM_MEMBER, enum_member) /* name, value */                                                  \
    X(PARAMETERS, parameters) /* - */                                                              \
    X(PARAMETER, parameter)   /* target, value (the default), type */                              \
    X(DEFAULTED, defaulted)   /* target, value: `a = 1` in the pattern `{ a = 1 }` */              \
    X(PATTERN_OBJECT, pattern_object) /* pairs; names that take the members of an object: `{ a, b: c }` */ \
    X(PATTERN_LIST, pattern_list)     /* items; names that take the items of a list: `a, b` */     \
    X(IDENTIFIER, identifier) /* a variable */                                                     \
    X(SELF, self)             /* `this` */                                                         \
    X(SUPER, super)           /* `super` */                                                        \
    X(NAME, name)             /* a word that names a member, and is no variable: `key` of `o.key` */ \
    X(MEMBER, member)         /* object, property */                                               \
    X(INDEX, index)           /* object, index */                                                  \
    X(CALL, call)             /* callee, arguments */                                              \
    X(NEW, new)               /* callee, arguments */                                              \
    X(ARGUMENTS, arguments)   /* - */                                                              \
    X(KEYWORD, keyword)       /* name, value: the argument `key="x"` */                            \
    X(OBJECT, object)         /* pairs */                                                          \
    X(PAIR, pair)             /* key, value */                                                     \
    X(COMPUTED, computed)     /* a key that is an expression: `[key]: x` */                        \
    X(SHORTHAND, shorthand)   /* key and variable in one word: `{ key }` */                        \
    X(SPREAD, spread)         /* - : what `...x`, `**x` or `*x` takes apart */                     \
    X(LIST, list)             /* items */                                                          \
    X(STRING, string)         /* quotes, fragments, escapes, HOLEs */                              \
    X(CONCAT, concat)         /* STRINGs side by side, without an operator: `"a" "b"` */           \
    X(HOLE, hole)             /* an expression inside a string: `{x}` of `f"{x}"` */               \
    X(ESCAPE, escape)         /* inside a string: `\\n` */                                         \
    X(BINARY, binary)         /* left, operator, right: `a + b`, `a || b` */                       \
    X(CHOICE, choice)         /* condition, consequence, alternative, in the order of the source: `a ? b : c` */ \
    X(WRAP, wrap)             /* stands for its first named child: parentheses, `as`, `!` */       \
    X(WRAP_LAST, wrap_last)   /* stands for its last named child: <T>x */                          \
    X(AWAIT, await)           /* - */                                                              \
    X(RETURN, return)         /* - */                                                              \
    X(YIELD, yield)           /* - */                                                              \
    X(IF, if)                 /* condition, consequence, alternative */                            \
    X(COMPARE, compare)       /* - : `a == b` */                                                   \
    X(DECORATOR, decorator)   /* - */                                                              \
    X(COMMENT, comment)       /* - */                                                              \
    X(HASHBANG, hashbang)     /* - */                                                              \
    X(TYPE, type)             /* type-level code: never looked into */                             \
    X(MARKUP, markup)         /* JSX */                                                            \
    X(REBIND, rebind)         /* names in it get another meaning, or lose it: `del x`, `case x`, `*x` */ \
    X(GLOBAL, global)         /* names that belong to the module */                                \
    X(NONLOCAL, nonlocal)     /* names that belong to the function around */                       \
    X(OPEN, open)             /* object, body: names in the body may be members of the object */
/* clang-format on */

typedef enum {
#define X(role, word) ROLE_##role,
    ROLES(X)
#undef X
    ROLE_COUNT
} Role;

#endif
