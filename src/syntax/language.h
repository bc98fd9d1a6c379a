/* language.h - what is known of a language: its grammar, the roles of its nodes, its word lists
 *
 * All of it stands in grammars/<name>/language.conf. If that file begins with `inherits OTHER`, the file of the other
 * language is read first. One line says one thing:
 *
 *     inherits javascript          # first line, if any
 *     grammar  typescript FOLDER   # the name of the parser, and its folder in node_modules, which the build compiles
 *     quotes   file                # new code has the quotes that most strings of the file have, 'x' or "x"; with
 *                                  # `template` it has those that stand in the template
 *     defaults called              # the default of a parameter is computed at each call of the function; with
 *                                  # `defined` it is computed once, when the function is defined
 *     member   env["{{name}}"] env.{{name}}  # templates spell a read as the first; new code has the second, unless the
 *                                  # list `brackets` says that the file needs the first
 *     title    TypeScript          # as people call it
 *     load-with "node --env-file=" " app.js" # a command that loads a file of variables: what stands before and
 *                                  # after the path of the file. A third word, `sourced`, says that a shell reads it
 *     names    declaration         # what makes a name: `assignment`, or `declaration`, which assignment changes
 *     gap      1                   # empty lines around a definition
 *     width    80 2                # columns of a line, and of a tab, as formatters of the language have them. A third
 *                                  # word, `comments`, says that they count the comment behind the code, too
 *     role     pair pair key value # role, node kind, the fields of SLOT_A, SLOT_B and SLOT_C; `-` leaves one out
 *     trait    loop for_statement  # what kinds of nodes do to names (src/syntax/trait.h)
 *     face     esm javascript.mjs  # a face: the file of a template that fits one kind of module. src/syntax/linkage.h
 *                                  # explains this and the lines `module-...`
 *     string   '                   # a string begins and ends with `'`. src/text/quoting.h explains this and the lines
 *                                  # `prefix`, `escape`, `returns`, `comment` and `pattern`
 *     list     or || ??            # the list `or` has the words `||` and `??`; see WORD_LISTS
 */
#ifndef SYNTAX_LANGUAGE_H
#define SYNTAX_LANGUAGE_H

#include "base/array.h"
#include "base/error.h"
#include "base/map.h"
#include "syntax/data.h"
#include "syntax/grammar.h"
#include "syntax/linkage.h"
#include "syntax/tree.h"

/* The word lists. The examples are of one language each; another one has other words, or none. The lists `settings-...`
 * are about classes such as `class Settings(Base): key: str`. The program assigns nothing to `key`: the class Base
 * reads it from the variable KEY. A `settings` rule names the classes that do so. */
/* clang-format off */
#define WORD_LISTS(X)                                                                                  \
    X(ABSENT, "absent") /* how "no value" is written: `None`, `undefined` */ \
    X(ADD, "add") /* operators that join strings: `+` */ \
    X(ADDRESS, "address") /* how the name of an imported module begins when it is an address on the web */ \
    X(ALL_NAMES, "all-names") /* what sees every name around: `locals()` */ \
    X(AND, "and") /* operators whose value is the right side if the left side holds: `&&` */ \
    X(APPEND, "append") /* methods that put their arguments behind a text: `text.concat(a)` */ \
    X(ASKS, "asks") /* functions and methods that tell whether something is there: `settings.has("x")` */ \
    X(ASYNC, "async") /* words in front of a function that may wait: `async` */ \
    X(BEGINS, "begins") /* methods that tell whether a text begins with another one: `startswith` */ \
    X(BELOW, "below") /* comparisons that hold when the first operand is the smaller one */ \
    X(BRACKETS, "brackets") /* objects whose members strict compilers accept in brackets alone: `env["X"]`, not \
                               `env.X` */ \
    X(BREAK_KEPT, "break-kept") /* behind which formatters keep the end of a line: `{` of an object; a comma in front \
                                   of a closing bracket */ \
    X(BREAK_TIGHT, "break-tight") /* brackets that have no blank inside when lines are joined */ \
    X(BROWSER, "browser") /* globals that exist in a browser only */ \
    X(BROWSER_MODULE, "browser-module") /* modules that run in a browser */ \
    X(BUNDLED, "bundled") /* keys and classes in the settings of a bundler: what they hold is sent to browsers */ \
    X(BUNDLER_PATH, "bundler-path") /* parts of the paths of files with the settings of a bundler, such as \
                                       `acme.config.`. In such a file the values of a block `environment-block`, as \
                                       `env: { X: "x" }`, are sent to browsers */ \
    X(CATCHES, "catches") /* methods of a promise that are given what handles its errors: `catch` */ \
    X(CHAINS, "chains") /* methods of a promise that run the function which they are given, and make a promise of it: \
                           `then` */ \
    X(CHANGER, "changer") /* how the names of functions begin that change a variable: `set` of `setenv` */ \
    X(CHILD_ENVIRONMENT, "child-environment") /* keywords and options that give a started program its environment: \
                                                 `env` */ \
    X(CHILD_INHERITS, "child-inherits") /* modules whose functions start a program with all variables of this one, \
                                           and only add those that the option `child-environment` gives: `acme` if \
                                           `acme("x", { env: {} })` removes none */ \
    X(CHILD_LAST, "child-last") /* functions that start a program; their last argument is its environment */ \
    X(CODING, "coding") /* the word that names a file's encoding, in a comment at its top */ \
    X(COMMON_START, "common-start") /* words of `public-variable` that programs without a bundler use as well: \
                                       `PUBLIC_` of `PUBLIC_HOST`. Such a name alone does not show that a value is \
                                       sent to browsers */ \
    X(COMPARE, "compare") /* operators that compare their operands; the value of an operand goes nowhere: `==` */ \
    X(COMPUTE, "compute") /* methods that make a value of a text and of what they are given: `"{}".format(x)` */ \
    X(CONCAT, "concat") /* the operators of `add` that put two texts side by side, and do nothing else */ \
    X(CONFIG_CHANGE, "config-change") /* methods that take settings, but only when their object is a `config-object`: \
                                         `config.update(...)` */ \
    X(CONFIG_CLASS, "config-class") /* parts of the names of classes that hold settings, in small letters: `config` */ \
    X(COMPILED_ENDING, "compiled-ending") /* endings of the files that a compiler makes: an import of `./keys.js` \
                                             may mean a source with another ending, so the ending `.js` is removed \
                                             before that source is looked for */ \
    X(COMPILED_MARK, "compiled-mark") /* names that only a compiler writes, into the files that it makes */ \
    X(CONFIG_METHOD, "config-method") /* methods that take settings as keywords or an object */ \
    X(CONFIG_OBJECT, "config-object") /* names of objects that hold settings */ \
    X(CONFIG_PATH, "config-path") /* parts of paths of files in which a block `environment-block` is the environment \
                                     of a program */ \
    X(CONST_ASSERTION, "const-assertion") /* marks by which the type of a literal is the literal itself. A mark of \
                                             one word stands before it: `<const>"x"`. A mark of two, `"as const"`, \
                                             stands after it, with any blanks between the words */ \
    X(CONSTANT, "constant") /* what declares a constant: `const `. Without it a name is given a value and no more */ \
    X(CONSTRUCTOR, "constructor") /* methods that a call of the class runs */ \
    X(DEFAULT_EXPORT, "default-export") /* what the value is called that stands for a whole module */ \
    X(DECODES, "decodes") /* functions that decode text in another form than base64: `unhexlify`. No value is \
                             stored in such a form, so new code that calls one is wrong */ \
    X(DIFFERS, "differs") /* comparisons that hold when two values differ: `!==` */ \
    X(DIRECTIVE_BROWSER, "directive-browser") /* directives that send a file to the browser */ \
    X(ENUM_VALUE, "enum-value") /* the member that gives the value of an enum's member: `Color.RED.value` */ \
    X(DATED, "dated") /* names that a text for old versions of the language asks of the future, and words of the line \
                         that says what runs it. Such a version knows no types */ \
    X(DEFAULT_KEY, "default-key") /* members and keywords that give a default */ \
    X(DELETE, "delete") /* what takes a member out of its object: `del o.x`, `o.pop("x")` */ \
    X(EVALUATES, "evaluates") /* functions that run a text as if it stood in the function that calls them: `eval` */ \
    X(EMPTY, "empty") /* methods that leave nothing in their object: `clear` */ \
    X(ENDS, "ends") /* methods that tell whether a text ends with another one: `endswith` */ \
    X(ENVIRONMENT, "environment") /* how the environment is written for the usual runtime: `process.env` */ \
    X(ENVIRONMENT_BLOCK, "environment-block") /* keys whose value is a block with variables: `env: { X: "x" }` */ \
    X(ENVIRONMENT_LIKE, "environment-like") /* other objects that have the variables, behind methods or as bytes */ \
    X(EXPORTED, "exported") /* objects whose members the module exports: `exports.x = 1` */ \
    X(EXPORTED_WHOLE, "exported-whole") /* objects that are all that the module exports; they are its default export: \
                                           `module.exports` */ \
    X(EXPORT_WHOLE, "export-whole") /* how a statement begins that exports one value as the whole module: `export \
                                       =` */ \
    X(FALSE, "false") /* how the truth value is spelled that is not true */ \
    X(FILE_SYSTEM, "file-system") /* modules that take the place of the file system, mostly in tests */ \
    X(FIXED_ENUM, "fixed-enum") /* words in front of an enum whose members the compiler has to know: `const` */ \
    X(FORMAT_OPERATOR, "format-operator") /* operators that put values into a text: `"%s" % x` */ \
    X(FROM_BASE64, "from-base64") /* names of what decodes base64 */ \
    X(FROM_FILE, "from-file") /* names of what reads files */ \
    X(GIVES_BYTES, "gives-bytes") /* methods and functions that give bytes */ \
    X(GIVES_TEXT, "gives-text") /* methods and functions that give text */ \
    X(GENERATED, "generated") /* marks of generated files, in a comment at the top */ \
    X(GENERATED_PATH, "generated-path") /* parts of the paths of generated files */ \
    X(GETTER, "getter") /* marks of a method that is read like a member, without a call: `get`, `property` */ \
    X(GLOBAL_OBJECT, "global-object") /* objects whose members are the names that all code sees: `globalThis` */ \
    X(HANDED, "handed") /* names of functions that a platform calls with the variables as an argument: \
                           `fetch(request, env)` */ \
    X(HOISTING, "hoisting") /* words that declare a name for the whole function, even inside a loop: `var` */ \
    X(HOST_FOLDER, "host-folder") /* folders that an address on the web has before the name of a package: `npm/` of \
                                     `https://host/npm/acme` */ \
    X(IMPORT_FROM, "import-from") /* words with which a statement begins that imports single names of a module: \
                                     `from` */ \
    X(JOIN, "join") /* methods that join a list of strings: `",".join(list)` */ \
    X(MAKES_OBJECT, "makes-object") /* functions that make an object of their keywords: `dict(a=1)` */ \
    X(MEMBERS, "members") /* what code writes to list the names of all members of a class: `fields(`. In such a \
                             text each member's name may be the name of a variable */ \
    X(MEMBER_NAME, "member-name") /* keywords that name the variable of a member in a class with a decorator: \
                                     `var(name="X")` */ \
    X(LOOSE_TYPE, "loose-type") /* types that accept any member: `any` */ \
    X(MERGE, "merge") /* operators that join objects: `a | b` */ \
    X(FILL, "fill") /* how the names of methods begin that fill an object from a file or another object: `load` */ \
    X(FILTER, "filter") /* words in front of a condition that takes some of the items only: `if` */ \
    X(FIRST_WINS, "first-wins") /* functions that join objects; where two have a member, the first one's counts */ \
    X(MOCK, "mock") /* functions that are given the name of a module and put something else in its place */ \
    X(MISSING_ERROR, "missing-error") /* errors whose handler catches what a read of a missing variable throws: \
                                         `KeyError`, and `Exception` as well */ \
    X(MISSES, "misses") /* reads that give nothing when nothing is there, and do not fail: `o.x`, `o["x"]`, \
                           `o.get("x")` */ \
    X(TEXT_ASSERTION, "text-assertion") /* what says of an expression that it is a text: `as string` */ \
    X(TYPED_COMMENT, "typed-comment") /* what comments hold that tell a checker types: `@param {` */ \
    X(HEADER, "header") /* what comments at the top hold that are about the file, not about the code right below */ \
    X(LIBRARY, "library") /* all modules of the language's own library, such as `json`. A new import is put in its \
                             place by them, before those of other packages. Without the list imports are not sorted */ \
    X(MODULE_ENDING, "module-ending") /* what follows the name of a module in the path of its file */ \
    X(MODULE_GETTER, "module-getter") /* functions of a module that give names which it does not spell */ \
    X(MODULE_NAMES, "module-names") /* functions that give all names of the module: `globals` */ \
    X(NAME_HEAD, "name-head") /* first words of a variable's name that say of what kind the value is, and no more: \
                                 `JWT` */ \
    X(NOT, "not") /* operators that ask whether there is no value: `!x` */ \
    X(NOTHING, "nothing") /* strings that a missing value turns into: `"undefined"` */ \
    X(OPAQUE, "opaque") /* functions and classes that wrap an object, or make new globals, so that nobody knows \
                           what a read gives: `Proxy` of `new Proxy(env, x)` */ \
    X(OPTIONAL, "optional") /* what stands before a member that may lack its object: `?.` of `a?.b` */ \
    X(OPTIONAL_MARK, "optional-mark") /* what stands behind the name of a parameter that may be left out: `?` */ \
    X(OR, "or") /* operators whose value is the right side if the left side does not hold: `||` */ \
    X(OR_ABSENT, "or-absent") /* the operators of `or` that keep an empty text on their left side: `??` */ \
    X(OTHER_GLOBAL, "other-global") /* globals of another runtime than the usual one, such as `Deno`. A file that \
                                       uses one gets the template of the line `face other` */ \
    X(OTHER_MODULE, "other-module") /* how the names of modules begin that only that other runtime can import: \
                                       `npm:` */ \
    X(OUTPUT_FOLDER, "output-folder") /* names of folders that compilers write to, if a package's manifest has files \
                                         of such a folder at one of the keys `output-key` */ \
    X(OUTPUT_KEY, "output-key") /* keys of a manifest that name files for those who use the package: `main` */ \
    X(OUTPUT_MAYBE, "output-maybe") /* the same, but only for files that have a source below a `root-folder` */ \
    X(PACKAGE_FILE, "package-file") /* how the name of a file begins that stands for its whole folder: `index.` */ \
    X(PLAIN_STAR, "plain-star") /* modules that may be imported with all their names; none of these hides a name that \
                                   new code needs */ \
    X(PREFIX_BLOCK, "prefix-block") /* methods of a reader that put a prefix in front of all names in a block */ \
    X(PRESENT, "present") /* comparisons that hold when there is a value: `is not` */ \
    X(PROMISE, "promise") /* classes whose constructor runs a function, and keeps its errors: `Promise` */ \
    X(PUBLIC_VARIABLE, "public-variable") /* how the names of variables begin whose values a bundler copies into \
                                             the code for browsers: `PUBLIC_` */ \
    X(READER_FACE, "reader-face") /* files of templates for code that reads all its variables with one library: \
                                     `python.acme.py`. Such a file reads with the library, too */ \
    X(RECORD, "record") /* decorators and base classes: the constructor of such a class takes the fields in turn */ \
    X(REPEAT, "repeat") /* operators that repeat a text: `"x" * 3` */ \
    X(REJECTS, "rejects") /* functions that give an error to who waits for a promise: `Promise.reject` */ \
    X(RENAME, "rename") /* what stands between a name that is imported and the name that it gets here: `as` */ \
    X(RENAME_REQUIRED, "rename-required") /* the same for the members of a module that is required: `{ a: b } = \
                                             require("m")` */ \
    X(REPLACE, "replace") /* functions that give a member another value; a text says which: `setattr(o, "x", 1)` */ \
    X(REQUIRE, "require") /* functions that are given the name of a module and return it: `require("m")` */ \
    X(RETYPE, "retype") /* methods that return another kind of object, without some of the methods: `optional`. In \
                           `x.optional().default("lit")` no `.required()` can replace `.default(...)` */ \
    X(RUN_MODULE, "run-module") /* options of a program behind which the name of a module stands that is to be run: \
                                   `-m` */ \
    X(SAME, "same") /* comparisons that hold when two values are equal: `===` */ \
    X(SCHEME, "scheme") /* what stands in front of a package's name and says which registry has it: `npm:` */ \
    X(SELF, "self") /* names of the parameter that holds the object of a method: `self` */ \
    X(SERVER_FUNCTION, "server-function") /* functions whose code a build leaves out of what browsers get */ \
    X(ROOT_FOLDER, "root-folder") /* folders that the name of a module may begin with, such as `src/`. `src/keys` \
                                     is looked for below each folder above the file, and `@/keys` in their `src/` \
                                     as well */ \
    X(ROOT_MARK, "root-mark") /* marks before the name of a module that stand for a folder above the file: `@/` of \
                                 `@/keys` */ \
    X(SERVER_MODULE, "server-module") /* modules that run on a server only */ \
    X(SERVER_PATH, "server-path") /* parts of paths of files that run on a server only */ \
    X(SETTINGS_BASE, "settings-base") /* last words of the names of base classes from other files that may read the \
                                         environment */ \
    X(SETTINGS_CLOSED, "settings-closed") /* values of the option `settings-extra` with which a class throws at \
                                             variables that are no fields of it: `forbid`. A class without the \
                                             option throws as well, if its `settings` rule says `closed` */ \
    X(SETTINGS_CONSTANT, "settings-constant") /* arguments of a field that make its default the only value that it \
                                                 can have */ \
    X(SETTINGS_EXACT, "settings-exact") /* options of such a class by which capitals and small letters of variables \
                                           differ */ \
    X(SETTINGS_EXTRA, "settings-extra") /* options that say what happens at variables that are no fields of the \
                                           class */ \
    X(SETTINGS_FILE, "settings-file") /* options that name a file from which the class reads variables by itself */ \
    X(SETTINGS_FIXED, "settings-fixed") /* types of members that are no fields of such a class */ \
    X(SETTINGS_NAMES, "settings-names") /* options that name variables in a way that this program does not follow */ \
    X(SETTINGS_NESTED, "settings-nested") /* options that say what stands between a field and a member of its value \
                                             in a variable's name */ \
    X(SETTINGS_PREFIX, "settings-prefix") /* options that say with what the names of the variables of such a class \
                                             begin */ \
    X(SETTINGS_SOURCE, "settings-source") /* names that stand for the environment: `env_settings`. If a class has a \
                                             method of `settings-sources` without such a name, it does not read the \
                                             environment */ \
    X(SETTINGS_SOURCES, "settings-sources") /* methods of such a class that say from where its fields are read */ \
    X(SIGNS, "signs") /* names of algorithms that sign. The value beside such a name is a key */ \
    X(SKIPS, "skips") /* statements that go on with the next round of a loop: `continue` */ \
    X(SOURCE_ENDING, "source-ending") /* endings of the names of files that a program may start */ \
    X(SOURCE_MAP, "source-map") /* how the last line begins of a file that was made from another */ \
    X(STANDARD, "standard") /* modules of the own library that are always there, even if the code catches a failing \
                               import of one: `os` */ \
    X(STAR_HIDES, "star-hides") /* how names begin that an import of all names leaves out: `_` */ \
    X(STATIC, "static") /* marks of members of the class itself, and not of its objects: `static` */ \
    X(STOPS, "stops") /* functions that end the program */ \
    X(SUPER, "super") /* functions that give the class which the class around them extends: `super` */ \
    X(SUPPRESSES, "suppresses") /* functions that are given errors; a `with` block on their result catches these */ \
    X(SUBSTITUTE, "substitute") /* methods that put other letters into a text: `text.replace("-", "_")` */ \
    X(TEXT_TYPE, "text-type") /* how the type of texts is written: `str` */ \
    X(THINS, "thins") /* functions that give a copy of an object without some of its members */ \
    X(THIS_FILE, "this-file") /* what stands for the path of the file itself: `__filename` */ \
    X(TRIMS, "trims") /* methods that give a text without the white space at its ends: `strip` */ \
    X(TYPE_IMPORT, "type-import") /* how a statement begins that imports types alone: `import type` */ \
    X(TYPE_NAME, "type-name") /* words in front of an imported name that is a type */ \
    X(TYPE_OF, "type-of") /* what asks for the type of a name, and does not fail where there is no such name: `typeof \
                             x` */ \
    X(TRUE, "true") /* how the truth value is spelled that is true */ \
    X(UNEQUAL, "unequal") /* comparisons that hold when two values differ: `!=` */ \
    X(UNSET, "unset") /* functions that are given the name of a variable and take it out of the environment */ \
    X(UPPER, "upper") /* methods that make capitals of small letters: `upper` */ \
    X(STRICT, "strict") /* directives that make code strict: `"use strict"` */ \
    X(UNREAD, "unread") /* functions and members that may give any name another value, which no reading of the code \
                           shows */ \
    X(SHELL_TAG, "shell-tag") /* what runs the template behind it in a shell */ \
    X(VARIABLE_SCHEMA, "variable-schema") /* keys of a schema whose own keys are names of variables */ \
    X(VARIABLE_KEY, "variable-key") /* keys and keywords beside a `default` that name the variable for which it
                                       stands in: `env` */ \
    X(WITHIN, "within") /* operators that ask whether an object has a member of that name: `in` */ \
    X(WITHOUT, "without") /* those that ask whether it has none: `not in` */
/* clang-format on */

typedef enum {
#define X(name, word) WORDS_##name,
    WORD_LISTS(X)
#undef X
        WORDS_COUNT
} WordList;

typedef struct {
    Str name;     /* "typescript" */
    Str title;    /* for people: "TypeScript" */
    Strs lineage; /* the languages it is made of, the oldest first: "javascript", "typescript" */
    Grammar grammar; /* how it spells strings and comments, too */
    bool adapts_quotes;       /* new code has the quotes of the file */
    bool defaults_called;     /* a default of a parameter is computed when a call gives no argument */
    Str indexed, member;      /* of the `member` line: `env["{{name}}"]` and `env.{{name}}`; empty without that line */
    uint32_t gap;             /* empty lines around a definition at the top level */
    uint32_t width, tab;      /* columns of lines and tabs where nobody says others */
    bool comments_count;      /* of a line, the comment at its end has columns as well */
    bool assignment_declares; /* an assignment makes a name in its scope; otherwise it looks for a declared
                                 one */
    Linkage linkage;
    Str load_before, load_behind; /* of the `load-with` line: what stands before and after the path of the file */
    bool load_sourced;            /* a shell reads the file */
    Strs words[WORDS_COUNT];
} Language;

/* Which endings of file names mean which language. */
typedef struct {
    Str ending, language;
    Str why; /* "it is a notebook": why files with this ending are not looked at. `language` is empty then, and else
              * `why` is. A NUL follows the text */
} LanguageEnding;

typedef ARRAY(LanguageEnding) LanguageEndings;

/* Reads the text of grammars/languages. */
bool languages_read(LanguageEndings *endings, Str text, Arena *arena, Error *error);

/* What the ending of the path means; all empty when nothing is known of it. */
LanguageEnding language_ending(const LanguageEndings *endings, Str path);

/* Reads a language and all that it inherits. The texts it comes from must live as long as the arena. */
bool language_read(Language *l, Str name, const Data *data, Arena *arena, Error *error);

/* Finds the encoding of a file in that language, which a comment such as `# coding: latin-1` may name. False when the
 * file cannot be parsed in it, as with UTF-7. */
bool language_coding(const Language *l, Str bytes, Arena *arena, Coding *coding);

/* Whether the language's nodes of that kind have the trait. */
static inline bool language_trait(const Language *l, const Tree *t, Node n, Trait trait)
{
    return grammar_trait(&l->grammar, t->at[n].kind, trait);
}

/* Whether a word stands in one of the language's lists. */
bool language_has(const Language *l, WordList list, Str word);

/* Whether an operator is one of the list with a `=` after it: `||=` for the list with `||`. */
bool language_assigns_by(const Language *l, WordList list, Str operator);

/* The first word of a list, or empty when the list is. New code is written with it: `||` of the list `or`. */
Str language_first(const Language *l, WordList list);

/* Whether a word of a list stands somewhere in a text. */
bool language_spells(const Language *l, WordList list, Str text);

/* Whether a text ends with a word of a list. */
bool language_ends(const Language *l, WordList list, Str text);

/* Whether a dotted path or a path of files is a word of a list, or leads on from it: `acme.keys` and `acme/keys` for
 * `acme`. */
bool language_has_root(const Language *l, WordList list, Str path);

/* The word of a list that a text begins with, or empty: `import type` for `import types`. */
Str language_begins(const Language *l, WordList list, Str text);

/* The same, but a blank must follow the word in the text: it is found in `import type x`, and not in `import types`. */
Str language_begins_word(const Language *l, WordList list, Str text);

#endif
