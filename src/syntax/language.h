/* language.h - a language: its grammar, the roles of its nodes, its word lists
 *
 * Read from grammars/<name>/language.conf, which may begin with `inherits OTHER`: that file is read first.
 *
 *     inherits javascript          # first line, if any
 *     grammar  typescript FOLDER   # the parser to use, and for the build where npm puts it
 *     quotes   file                # new code has the quotes that most strings of a file have; `template`: its own
 *     defaults called              # those of parameters are computed at a call; `defined`: where the function is
 *     member   env["{{name}}"] env.{{name}}  # what templates read may be spelled so, too: files choose
 *     names    declaration         # what makes a name: `assignment`, or `declaration`, which assignment changes
 *     gap      1                   # empty lines around a definition
 *     role     pair pair key value # role, node kind, the fields of SLOT_A, SLOT_B and SLOT_C; `-` leaves one out
 *     trait    loop for_statement  # what kinds of nodes do to names (src/syntax/trait.h)
 *     face     esm javascript.mjs  # this, and lines of `module-...`: src/syntax/linkage.h
 *     string   '                   # this, `prefix`, `escape`, `returns` and `comment`: src/text/quoting.h
 *     list     or || ??            # a word list that the analysis asks for by its name
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
#include "text/quoting.h"

/* clang-format off */
#define WORD_LISTS(X)                                                                                  \
    X(ABSENT, "absent") /* expressions that say that there is no value */ \
    X(ADD, "add") /* operators that join strings */ \
    X(ADDRESS, "address") /* how specifiers begin that are addresses on the web */ \
    X(AND, "and") /* operators that give their right side */ \
    X(APPEND, "append") /* methods that put their arguments behind a text */ \
    X(ASKS, "asks") /* functions and methods that tell whether there is something */ \
    X(ASYNC, "async") /* words in front of functions that may wait */ \
    X(BEGINS, "begins") /* methods that look at how a text begins */ \
    X(BRACKETS, "brackets") /* objects whose members strict compilers want in brackets */ \
    X(BROWSER, "browser") /* globals that exist in a browser only */ \
    X(BROWSER_MODULE, "browser-module") /* modules that run in a browser */ \
    X(BUNDLED, "bundled") /* keys and classes that put what they hold into what browsers get */ \
    X(BUNDLER_PATH, "bundler-path") /* parts of paths of files whose environment blocks do so */ \
    X(CHILD_ENVIRONMENT, "child-environment") /* keywords and options that give a program its environment */ \
    X(CHILD_INHERITS, "child-inherits") /* modules that add what is given so to their own environment */ \
    X(CHILD_LAST, "child-last") /* functions whose last argument is the environment of what they start */ \
    X(CODING, "coding") /* the word that names a file's encoding, in a comment at its top */ \
    X(COMPARE, "compare") /* operators whose operands are compared and go nowhere */ \
    X(COMPUTE, "compute") /* methods that put a value together from a text and what is given */ \
    X(CONCAT, "concat") /* those of `add` that put two texts side by side */ \
    X(CONFIG_CHANGE, "config-change") /* methods that do so when their object holds settings */ \
    X(CONFIG_CLASS, "config-class") /* parts of the names of classes that hold settings, in small letters */ \
    X(CONFIG_METHOD, "config-method") /* methods that take settings as keywords or an object */ \
    X(CONFIG_OBJECT, "config-object") /* names of objects that hold settings */ \
    X(CONFIG_PATH, "config-path") /* parts of paths of files whose environment blocks are programs' environments */ \
    X(CONST_ASSERTION, "const-assertion") /* what says that a literal is its own type: in front of it, or, as words with
                                             blanks between, behind it */ \
    X(CONSTRUCTOR, "constructor") /* methods that a call of the class runs */ \
    X(DEFAULT_EXPORT, "default-export") /* what the value is called that stands for a whole module */ \
    X(DECODES, "decodes") /* names of what decodes other than base64: values are never stored so */ \
    X(DIRECTIVE_BROWSER, "directive-browser") /* directives that send a file to the browser */ \
    X(ENUM_VALUE, "enum-value") /* the member of an enum's member that is its value */ \
    X(DEFAULT_KEY, "default-key") /* members and keywords that give a default */ \
    X(DELETE, "delete") /* what takes a member out of its object: words in front of it, and methods */ \
    X(EVALUATES, "evaluates") /* functions that run a text as code of the function that calls them */ \
    X(EMPTY, "empty") /* methods that leave nothing in their object */ \
    X(ENDS, "ends") /* methods that look at how a text ends */ \
    X(ENVIRONMENT, "environment") /* how the usual runtime's environment is spelled */ \
    X(ENVIRONMENT_BLOCK, "environment-block") /* keys of such blocks */ \
    X(ENVIRONMENT_LIKE, "environment-like") /* objects with the variables behind methods, or as bytes */ \
    X(EXPORTED, "exported") /* objects whose members are exported */ \
    X(EXPORTED_WHOLE, "exported-whole") /* objects that are all that is exported: their value is the default export */ \
    X(EXPORT_WHOLE, "export-whole") /* how statements begin that export a value as the whole module */ \
    X(FALSE, "false") /* how the truth value is spelled that is not true */ \
    X(FILE_SYSTEM, "file-system") /* modules that stand in for the file system */ \
    X(FIXED_ENUM, "fixed-enum") /* words in front of enums whose members the compiler has to know */ \
    X(FORMAT_OPERATOR, "format-operator") /* operators that put values into a text */ \
    X(FROM_BASE64, "from-base64") /* names of what decodes base64 */ \
    X(FROM_FILE, "from-file") /* names of what reads files */ \
    X(GIVES_BYTES, "gives-bytes") /* methods and functions that give bytes */ \
    X(GIVES_TEXT, "gives-text") /* methods and functions that give text */ \
    X(GENERATED, "generated") /* marks of generated files, in a comment at the top */ \
    X(GENERATED_PATH, "generated-path") /* parts of the paths of generated files */ \
    X(GETTER, "getter") /* marks of methods that are read like a member */ \
    X(GLOBAL_OBJECT, "global-object") /* objects whose members are the names that all code sees */ \
    X(HANDED, "handed") /* methods that a platform calls with the variables as an argument */ \
    X(HOISTING, "hoisting") /* what declares names for a whole function, in a loop */ \
    X(HOST_FOLDER, "host-folder") /* folders below which hosts of modules keep packages */ \
    X(JOIN, "join") /* methods that put a list of strings together */ \
    X(MAKES_OBJECT, "makes-object") /* functions that make an object of keywords */ \
    X(MEMBERS, "members") /* what gives the names of the members of a class, each in turn */ \
    X(MEMBER_NAME, "member-name") /* keywords that name the variable of a member, in a decorated class */ \
    X(LOOSE_TYPE, "loose-type") /* types that have any member */ \
    X(MERGE, "merge") /* operators that join objects */ \
    X(FILL, "fill") /* how methods begin that fill an object from elsewhere */ \
    X(FILTER, "filter") /* words in front of a condition that takes some items only */ \
    X(FIRST_WINS, "first-wins") /* functions that join objects, of which the first that has a member counts */ \
    X(MOCK, "mock") /* functions that put something in the place of the module they are given the name of */ \
    X(MISSING_ERROR, "missing-error") /* errors that catch what a variable throws that is not set */ \
    X(MISSES, "misses") /* reads that give nothing for what is not there: `.`, `[]`, or the name of a method */ \
    X(MODULE_GETTER, "module-getter") /* functions of a module that give names which it does not spell */ \
    X(MODULE_NAMES, "module-names") /* functions that give all names of the module */ \
    X(NAME_HEAD, "name-head") /* first words of names of variables that say no more than that they are of a kind */ \
    X(NOT, "not") /* operators that ask whether there is no value */ \
    X(NOTHING, "nothing") /* strings that stand for no value */ \
    X(OPAQUE, "opaque") /* what makes another object, or another world, of what it is given */ \
    X(OR, "or") /* operators that fall back on their right side */ \
    X(OR_ABSENT, "or-absent") /* those of `or` that do not pass over an empty text */ \
    X(OTHER_GLOBAL, "other-global") /* globals of the runtime that the face `other` is for */ \
    X(OTHER_MODULE, "other-module") /* how modules begin that only this runtime imports */ \
    X(PACKAGE_FILE, "package-file") /* how the names of files begin that stand for their folder */ \
    X(PLAIN_STAR, "plain-star") /* modules of which it is known that all their names hide none that new code needs */ \
    X(PREFIX_BLOCK, "prefix-block") /* methods of readers that put a prefix in front of names, for a block */ \
    X(PRESENT, "present") /* comparisons that hold when there is a value */ \
    X(PUBLIC_VARIABLE, "public-variable") /* how variables begin that builds put into what browsers get */ \
    X(READER_FACE, "reader-face") /* templates for files that read all variables with a library */ \
    X(RECORD, "record") /* decorators and bases of classes whose constructors take the fields */ \
    X(REPEAT, "repeat") /* operators that put a text so many times side by side */ \
    X(RENAME, "rename") /* what stands between a name that is imported and its own name here */ \
    X(RENAME_REQUIRED, "rename-required") /* the same where a module is required */ \
    X(REPLACE, "replace") /* functions that give a member, named by a text, another value */ \
    X(REQUIRE, "require") /* functions that return the module they are given the name of */ \
    X(RETYPE, "retype") /* methods whose result has other methods than what they are called on */ \
    X(RUN_MODULE, "run-module") /* options of a program that name a module to run */ \
    X(SCHEME, "scheme") /* what stands in front of a package: which registry has it */ \
    X(SELF, "self") /* parameters that hold the object of a method */ \
    X(SERVER_FUNCTION, "server-function") /* functions that a build leaves out of what browsers get */ \
    X(SERVER_MODULE, "server-module") /* modules that run on a server only */ \
    X(SERVER_PATH, "server-path") /* parts of paths of files that run on a server only */ \
    X(SETTINGS_BASE, "settings-base") /* last words of base classes from other files that may read the environment */ \
    X(SETTINGS_CLOSED, "settings-closed") /* values of that option that say so, as it is without */ \
    X(SETTINGS_CONSTANT, "settings-constant") /* arguments of a field that make its default the only value */ \
    X(SETTINGS_EXACT, "settings-exact") /* options of a class that reads the environment: capitals count */ \
    X(SETTINGS_EXTRA, "settings-extra") /* options that say whether other variables stop such a class */ \
    X(SETTINGS_FILE, "settings-file") /* options that name a file which it reads by itself */ \
    X(SETTINGS_FIXED, "settings-fixed") /* types of what is no field of such a class */ \
    X(SETTINGS_NAMES, "settings-names") /* options that name variables in a way that is not looked into */ \
    X(SETTINGS_NESTED, "settings-nested") /* options that say what joins a field and a member of its value */ \
    X(SETTINGS_PREFIX, "settings-prefix") /* options that hold what its variables begin with */ \
    X(SETTINGS_SOURCE, "settings-source") /* what stands for the environment in what such a method gives back */ \
    X(SETTINGS_SOURCES, "settings-sources") /* methods of such a class that say where its fields are read from */ \
    X(SIGNS, "signs") /* names of algorithms that sign: what stands beside one is a key */ \
    X(SKIPS, "skips") /* statements that go on with the next round of a loop */ \
    X(SOURCE_ENDING, "source-ending") /* endings of files that may be started */ \
    X(STANDARD, "standard") /* modules that are always there */ \
    X(STAR_HIDES, "star-hides") /* how names begin that are not among all names of a module */ \
    X(STATIC, "static") /* marks of members that belong to the class, not to its objects */ \
    X(STOPS, "stops") /* functions that end the program */ \
    X(SUPER, "super") /* functions that give the class that the class around extends */ \
    X(SUPPRESSES, "suppresses") /* functions whose `with` catches the errors that they are given */ \
    X(SUBSTITUTE, "substitute") /* methods that put other letters into a text */ \
    X(THINS, "thins") /* functions that leave some members of an object out */ \
    X(THIS_FILE, "this-file") /* what stands for the path of the file itself */ \
    X(TYPE_IMPORT, "type-import") /* how statements begin that import types alone */ \
    X(TYPE_NAME, "type-name") /* words in front of an imported name that is a type */ \
    X(TYPE_OF, "type-of") /* what asks what a name is, if it is anything */ \
    X(TRUE, "true") /* how the truth value is spelled that is true */ \
    X(UNSET, "unset") /* functions that take the variable out that they are given the name of */ \
    X(UPPER, "upper") /* methods that make capitals of small letters */ \
    X(STRICT, "strict") /* directives that make code strict */ \
    X(UNREAD, "unread") /* functions and members that may bind any name, seen by no reading of the code */ \
    X(VARIABLE_SCHEMA, "variable-schema") /* what holds an object whose keys are variables, as `env...` does */ \
    X(VARIABLE_KEY, "variable-key") /* what names, beside a `default`, the variable that it stands in for */
/* clang-format on */

typedef enum {
#define X(name, word) WORDS_##name,
    WORD_LISTS(X)
#undef X
        WORDS_COUNT
} WordList;

typedef struct {
    Str name;     /* "typescript" */
    Strs lineage; /* the languages it is made of, the oldest first: "javascript", "typescript" */
    Grammar grammar;
    Quoting quoting;
    bool adapts_quotes;       /* new code has the quotes of the file */
    bool defaults_called;     /* a default of a parameter is computed when a call gives no argument */
    Str indexed, member;      /* a read in a template, and another spelling of it; empty: there is none */
    uint32_t gap;             /* empty lines around a definition at the top level */
    bool assignment_declares; /* an assignment makes a name in its scope; otherwise it looks for a declared
                                 one */
    Linkage linkage;
    Strs words[WORDS_COUNT];
} Language;

/* Which endings of file names mean which language. */
typedef struct {
    Str ending, language;
    Str why; /* files of that name are not looked at: then there is no language. Followed by a NUL */
} LanguageEnding;

typedef ARRAY(LanguageEnding) LanguageEndings;

/* Reads the text of grammars/languages. */
bool languages_read(LanguageEndings *endings, Str text, Arena *arena, Error *error);

/* What the ending of the path means; all empty when nothing is known of it. */
LanguageEnding language_ending(const LanguageEndings *endings, Str path);

/* Reads a language and all that it inherits. The texts it comes from must live as long as the arena. */
bool language_read(Language *l, Str name, const Data *data, Arena *arena, Error *error);

/* What the bytes of a file in that language mean; false when they cannot be read. */
bool language_coding(const Language *l, Str bytes, Arena *arena, Coding *coding);

/* Whether the language's nodes of that kind have the trait. */
static inline bool language_trait(const Language *l, const Tree *t, Node n, Trait trait)
{
    return grammar_trait(&l->grammar, t->at[n].kind, trait);
}

/* Whether a word stands in one of the language's lists. */
bool language_has(const Language *l, WordList list, Str word);

/* Whether an operator that assigns, `||=`, is one of the list with a `=` behind it. */
bool language_assigns_by(const Language *l, WordList list, Str operator);

/* The first word of a list: the one that new code has, or that is looked for. Empty when there is none. */
Str language_first(const Language *l, WordList list);

/* Whether a word of a list stands somewhere in a text. */
bool language_spells(const Language *l, WordList list, Str text);

/* The word of a list that a text begins with, or empty; as a word: a blank follows. */
Str language_begins(const Language *l, WordList list, Str text);
Str language_begins_word(const Language *l, WordList list, Str text);

#endif
