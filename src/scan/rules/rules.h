/* rules.h - what is known of frameworks and libraries, as data
 *
 * The room scan/rules. In: the lines of grammars/. Out: rules that can be looked up by the name of what is called, set
 * or read. It sees base, text and syntax, and no source code of a user.
 *
 * A rule is one line of grammars/<language>/sinks or of grammars/rules. grammars/README.md explains every form with an
 * example. The first word of the line is the form. The second is the target: the key that the rule is found by.
 *
 * For a call, the target is the dotted path of what is called, with import aliases resolved. `*.a.b` is the target of
 * every path that ends in `.a.b`. `X()..m` is that of a method m which is called on a chain that begins with a call of
 * X.
 */
#ifndef SCAN_RULES_RULES_H
#define SCAN_RULES_RULES_H

#include "scan/rules/members.h"
#include "syntax/language.h"
#include "syntax/regex.h"

typedef enum { ARG_POSITION, ARG_KEYWORD, ARG_SELF, ARG_EVERY } ArgKind;

typedef struct {
    ArgKind kind;
    uint32_t position;
    Str keyword;
    const Members *members;
} Arg;

typedef struct {
    const Arg *at;
    uint32_t count;
} Args;

typedef enum {
    FORM_ABOUT,
    FORM_AFFIX,
    FORM_ALIAS,
    FORM_CALL,
    FORM_CONFIG,
    FORM_CONTEXT,
    FORM_DECORATOR,
    FORM_DEFAULT,
    FORM_ENTRY,
    FORM_ENV,
    FORM_FALLBACK,
    FORM_FEED,
    FORM_FORMAT,
    FORM_FOUND_AS,
    FORM_GENERIC,
    FORM_HINT,
    FORM_HOLLOW,
    FORM_INVOKE,
    FORM_JOINED,
    FORM_KIND,
    FORM_LABEL,
    FORM_LIVE,
    FORM_LOAD,
    FORM_MADE_UP,
    FORM_MEMBER,
    FORM_MIX,
    FORM_NAME,
    FORM_NAME_SUFFIX,
    FORM_NAMED,
    FORM_NOT_FIRST,
    FORM_NOT_NAME,
    FORM_NOUN,
    FORM_OBJECT,
    FORM_OPTION,
    FORM_OPTIONS,
    FORM_OVERRIDES,
    FORM_PAIR,
    FORM_PLUGIN,
    FORM_PREFIX,
    FORM_PREFIX_KEY,
    FORM_PURPOSE,
    FORM_READER,
    FORM_READS,
    FORM_RULE,
    FORM_SET,
    FORM_SETTINGS,
    FORM_STAGE,
    FORM_SUPPRESS,
    FORM_SUPPRESS_CODE,
    FORM_SUPPRESS_NEXT,
    FORM_TELLING,
    FORM_TYPE,
    FORM_UNTRUE,
    FORM_WEAK,
    FORM_WRAP,
    FORM_WRITE,
    FORM_COUNT
} Form;

/* What becomes of a read with a default: `read` makes it a plain read, `drop` drops the argument, `check` drops it
 * and stops the program where nothing comes back, `keep` puts a read in the place of the default, `[]` asks by an
 * index, which must be there, `first` leaves the first item of the list that the default stands in, `.method()` takes
 * the place of the method that gives the default, `keyword=x` that of the argument. */
typedef enum {
    FALLBACK_READ,
    FALLBACK_DROP,
    FALLBACK_CHECK,
    FALLBACK_KEEP,
    FALLBACK_INDEX,
    FALLBACK_FIRST,
    FALLBACK_METHOD,
    FALLBACK_KEYWORD
} FallbackFix;

/* Where a `config` rule looks for its setting. */
typedef enum {
    CONFIG_ANYWHERE, /* "value": in all of these but an attribute */
    CONFIG_ITEM,     /* of a settings object */
    CONFIG_MODULE,   /* a constant of the top level */
    CONFIG_CLASS,    /* a member of a settings class */
    CONFIG_ATTRIBUTE /* a member of any class */
} ConfigPlace;

/* How sure a `name` rule is that a value of that name is a key. */
typedef enum { NAME_STRONG, NAME_VAGUE, NAME_WEAK } NameStrength;

/* A rule that finds something: `call`, `config`, `decorator`, `entry`, `format`, `hint`, `name`, `pair`, `plugin`,
 * `set`, `type`. */
typedef struct {
    Str kind;         /* of the value that is found: "signing-key" */
    Str id;           /* the name of the rule: "acme" */
    uint32_t context; /* 1 + index in RuleSet.contexts of what the file must have, or 0: nothing */
    union {
        Args secrets;       /* call, hint, plugin: the arguments that are the secret; type: the members */
        ConfigPlace place;  /* config */
        const Members *members; /* decorator: of what the function returns; entry: behind the target's first part;
                                 * pair: of the value */
        struct {
            Str marker;     /* a text that every value of the format holds */
            Regex *pattern; /* what such a value matches; NULL: format.h tells */
        } format;
        struct {
            NameStrength strength;
            uint32_t gap; /* where `_*_` stands in the target, or 0 */
        } name;
    };
} RuleFinds;

/* `fallback`: a call that reads a variable and has a default for it. */
typedef struct {
    Args defaults;
    Args variable; /* the argument that names it; none: the key, or what the chain of calls begins by reading */
    FallbackFix fix;
    Str demand; /* with FALLBACK_METHOD ".required()", with FALLBACK_KEYWORD "required=True" */
} RuleFallback;

/* `reader`: an object that puts a prefix in front of what it is asked for. `prefix`: a call that reads all variables
 * with a prefix. */
typedef struct {
    Args given;     /* the argument that gives the prefix */
    Str usual;      /* the prefix where none is given; empty: none */
    Str spelling;   /* how a variable is spelled: "P_K__K" */
    Regex *pattern; /* reader: which values it gives back as they are; NULL: all */
    bool inherits;  /* reader: it has the prefix of the reader that it is given to */
} RuleReader;

/* One line of grammars/. `form` says which member of the union holds what stands behind the target. Forms that the
 * union does not name (`weak`, `load`, `object`, ...) have a target and nothing else. */
typedef struct {
    Form form;
    uint32_t next; /* index + 1 of the rule of the same form and key that was read before this one, or 0 */
    Str target;
    union {
        RuleFinds finds; /* the forms that rule_finds() knows */
        RuleFallback fallback;
        RuleReader reader; /* reader, prefix */
        struct {
            Args separator; /* the argument with what stands between the parts of a variable's name */
            Str between;    /* what stands between those of a key */
            Str lower;      /* the option that makes small letters of names */
        } mix;
        struct {
            const Arg *object, *name; /* whose member is read, and which */
            Args missing;             /* what stands in where there is no such member */
        } member;
        struct {
            const Arg *object, *name; /* whose member is written to; no name: all that the value has */
            const Arg *value;
        } write;
        struct {
            const Arg *callee; /* the function that is called */
            const Arg *first;  /* the first argument that it gets */
            bool later;        /* it is not called now: `partial(f, 1)` */
        } invoke;
        struct {
            const Arg *parameter; /* of the function that is given */
            const Arg *value;     /* what it gets */
        } feed;
        struct {
            Args name, standin; /* of an option: what names it, and its default */
        } option;
        struct {
            Args name, value;
        } named;
        struct {
            Args source;            /* what the call stands for */
            const Members *members; /* that it makes; source has those of the argument that they stand for */
        } wrap;
        struct {
            Args variable; /* of a field: the arguments that name its variable */
            bool closed;   /* a class that reads a file itself stops at what is none of its fields */
        } settings;
        struct {
            Args variable; /* the argument that names it; ARG_EVERY: each member is a variable */
        } env;
        struct {
            Str path; /* what the target is called in other rules */
        } alias;
        struct {
            Str name; /* what a value is called that nothing names */
        } usual;      /* default */
        struct {
            Str text;
        } message; /* kind, rule */
        struct {
            Str codes; /* those of another tool that mean a key: "* B105 B106" */
        } suppress_code;
        struct {
            Str spelling; /* as in RuleReader */
        } prefix_key;
    };
} Rule;

typedef struct {
    ARRAY(Rule) all;
    Map by_key[FORM_COUNT];              /* target (entry, name: its first part) -> index + 1 of the newest rule */
    ARRAY(uint32_t) of_form[FORM_COUNT]; /* indexes of the rules of each form */
    Strs contexts;  /* what rules ask a file for: one of several texts, with `|` between */
    Map last_parts; /* last part of the target of a rule for calls -> a bit for each form */
} RuleSet;

/* The `i`-th rule of a form, or NULL behind the last. */
const Rule *rules_at(const RuleSet *rules, Form form, uint32_t i);

/* Gives back what patterns hold beside the arena. */
void rules_clear(RuleSet *rules);

/* The newest rule of that form and key, or NULL; rule_next() goes on to the older ones of the same key. */
const Rule *rules_get(const RuleSet *rules, Form form, Str key);
const Rule *rule_next(const RuleSet *rules, const Rule *rule);

/* The bit of a form of those for calls in RuleSet.last_parts, or 0. */
uint32_t rules_bit(Form form);

/* Whether some rule of that form, one of those for calls, has a target that ends so: cheap, and mostly the end. */
bool rules_end_so(const RuleSet *rules, Str last, Form form);

/* The rule of that form whose target matches a dotted path, or the path that an `alias` gives it; the exact one
 * before the wildcards; or NULL. */
const Rule *rules_match(const RuleSet *rules, Form form, Str path);

/* What a rule finds; NULL when it is of a form that finds nothing. */
const RuleFinds *rule_finds(const Rule *rule);

/* Whether the members of what an `env` rule speaks of are variables: `os.environ`. */
bool rule_is_environment(const Rule *env);

/* Whether every keyword of what a `fallback` rule speaks of is the default of the variable that it names. */
bool rule_takes_all(const Rule *fallback);

#endif
