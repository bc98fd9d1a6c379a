/* role.h - what a syntax node is, whatever the language
 *
 * A grammar has its own names for kinds of nodes: Python's `attribute` and JavaScript's `member_expression` are both
 * ROLE_MEMBER. `role` lines in grammars/<language>/language.conf give each kind its role, by the word in the second
 * column below. The words in brackets are the slots of such a node, in the order of SLOT_A, SLOT_B and SLOT_C; a `-`
 * there is an empty slot. So MEMBER has [object, property]: in `o.key` node_slot(t, n, SLOT_A) is `o`. A slot is also
 * empty when the language has no such part. The rest of a comment says what the node is.
 */
#ifndef SYNTAX_ROLE_H
#define SYNTAX_ROLE_H

/* clang-format off */
#define ROLES(X)                                                                                   \
    X(OTHER, other)           /* a named node without a role */                                    \
    X(TOKEN, token)           /* an anonymous node in a slot: an operator, `const` */              \
    X(ERROR, error)           /* what the parser could not read, or had to invent */               \
    X(MODULE, module)         /* the whole text */                                                 \
    X(FUNCTION, function)     /* [name, parameters, body] */                                       \
    X(NAMESPACE, namespace)   /* [name, -, body] code with names of its own, outside of functions */ \
    X(CLASS, class)           /* [name, bases, body] */                                            \
    X(SCOPE, scope)           /* [target, values] a block or loop with names of its own: `for (let x of xs)`. Of \
                                 `catch (e)` the target is `e`; a plain block has no slots */ \
    X(BLOCK, block)           /* a block whose names belong to the scope around it */              \
    X(STATEMENT, statement)   /* an expression as a statement */                                   \
    X(IMPORT, import)         /* [module, names] `from module import name` */                      \
    X(FUTURE, future)         /* an import that must stay the first statement: `from __future__ import ...` */ \
    X(ALIAS, alias)           /* [name, alias] `name as alias` */                                  \
    X(STAR, star)             /* the `*` of an import, for all names of a module. In `* as n` its first child is \
                                 `n` */ \
    X(DEFAULT_IMPORT, default_import) /* the `d` of `import d from "m"`; its first child is that name. In \
                                         `import d = require("m")` its slot [module] is "m" */ \
    X(DOTTED, dotted)         /* `a.b.c` in an import */                                           \
    X(EXPORT, export)         /* [value, module] the `x` of `export default x`, the "m" of `export * from "m"` */ \
    X(DECLARE, declare)       /* [target, value, type] makes a new name: `x = 1` of `let x = 1` */ \
    X(DECLARATION, declaration) /* [keyword] `let x = 1, y = 2`: the keyword is `let`, the other children are \
                                   DECLAREs */ \
    X(ASSIGN, assign)         /* [target, value, type] `x = 1` */                                  \
    X(AUGMENT, augment)       /* [target, operator, value] `x += 1` */                             \
    X(LOOP, loop)             /* [target, values] `for x in values`, where `x` belongs to the scope around the \
                                 loop. A loop with names of its own is a SCOPE */ \
    X(FIELD, field)           /* [target, value, type] `x = 1` in the body of a class */           \
    X(ENUM_MEMBER, enum_member) /* [name, value] `RED = 1` in an enum */                           \
    X(PARAMETERS, parameters) /* the parameters of a function */                                   \
    X(PARAMETER, parameter)   /* [target, value, type] the value is the default: `x: str = 1` */   \
    X(DEFAULTED, defaulted)   /* [target, value] `a = 1` in the pattern `{ a = 1 }` */             \
    X(PATTERN_OBJECT, pattern_object) /* names that take the members of an object: `{ a, b: c }`. Its children are \
                                         PAIRs and the like */ \
    X(PATTERN_LIST, pattern_list)     /* names that take the items of a list: `a, b` */            \
    X(IDENTIFIER, identifier) /* a variable */                                                     \
    X(SELF, self)             /* `this` */                                                         \
    X(SUPER, super)           /* `super` */                                                        \
    X(NAME, name)             /* a word that names a member, and is no variable: `key` of `o.key` */ \
    X(MEMBER, member)         /* [object, property] `o.key` */                                     \
    X(INDEX, index)           /* [object, index] `o["key"]` */                                     \
    X(CALL, call)             /* [callee, arguments] `f(x)` */                                     \
    X(NEW, new)               /* [callee, arguments] `new C(x)` */                                 \
    X(ARGUMENTS, arguments)   /* `(x, y)` of a call */                                             \
    X(KEYWORD, keyword)       /* [name, value] the argument `key="x"` */                           \
    X(OBJECT, object)         /* `{ a: 1 }`, whose children are PAIRs and the like */              \
    X(PAIR, pair)             /* [key, value] `a: 1` */                                            \
    X(COMPUTED, computed)     /* a key that is an expression: `[key]: x` */                        \
    X(SHORTHAND, shorthand)   /* key and variable in one word: `{ key }` */                        \
    X(SPREAD, spread)         /* `...x`, `**x` or `*x` in a call, a list, an object, or a pattern such as \
                                 `a, *x = xs` */ \
    X(LIST, list)             /* `[a, b]`, whose children are the items */                         \
    X(STRING, string)         /* `"x"`, whose children are quotes, fragments, ESCAPEs and HOLEs */ \
    X(CONCAT, concat)         /* STRINGs side by side, without an operator: `"a" "b"` */           \
    X(HOLE, hole)             /* an expression inside a string: `{x}` of `f"{x}"` */               \
    X(ESCAPE, escape)         /* inside a string: `\\n` */                                         \
    X(BINARY, binary)         /* [left, operator, right] `a + b`, `a || b` */                      \
    X(CHOICE, choice)         /* [condition, consequence, alternative] `c ? a : b`. `a if c else b` has no slots, \
                                 and its children stand in the order of the source; node_condition() knows both */ \
    X(WRAP, wrap)             /* stands for its first named child: `(x)`, `x as T`, `x!` */        \
    X(WRAP_LAST, wrap_last)   /* stands for its last named child: `<T>x` */                        \
    X(AWAIT, await)           /* `await x` */                                                      \
    X(RETURN, return)         /* `return x` */                                                     \
    X(YIELD, yield)           /* `yield x` */                                                      \
    X(IF, if)                 /* [condition, consequence, alternative] */                          \
    X(COMPARE, compare)       /* `a == b`, where it is no BINARY */                                \
    X(DECORATOR, decorator)   /* `@x` before a function or a class */                              \
    X(COMMENT, comment)       /* `# x` */                                                          \
    X(HASHBANG, hashbang)     /* the first line, when it begins with `#!` */                       \
    X(TYPE, type)             /* type-level code: never looked into */                             \
    X(MARKUP, markup)         /* JSX */                                                            \
    X(REBIND, rebind)         /* its names get another meaning, or lose it: `del x`, `case x`, the `*x` of \
                                 `case [a, *x]` */ \
    X(GLOBAL, global)         /* `global x`: names that belong to the module */                    \
    X(NONLOCAL, nonlocal)     /* `nonlocal x`: names that belong to the function around */         \
    X(OPEN, open)             /* [object, body] `with (object) body`: names in the body may be members of the object */
/* clang-format on */

typedef enum {
#define X(role, word) ROLE_##role,
    ROLES(X)
#undef X
    ROLE_COUNT
} Role;

#endif
