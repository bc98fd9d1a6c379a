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
    FORM_GENERIC,
    FORM_HINT,
    FORM_INVOKE,
    FORM_KIND,
    FORM_LABEL,
    FORM_LOAD,
    FORM_MADE_UP,
    FORM_MEMBER,
    FORM_MIX,
    FORM_NAME,
    FORM_NAME_SUFFIX,
    FORM_NAMED,
    FORM_NOT_FIRST,
    FORM_NOT_NAME,
    FORM_OBJECT,
    FORM_OPTION,
    FORM_OPTIONS,
    FORM_OVERRIDES,
    FORM_PAIR,
    FORM_PLUGIN,
    FORM_PREFIX,
    FORM_PREFIX_KEY,
    FORM_READER,
    FORM_READS,
    FORM_RULE,
    FORM_SET,
    FORM_SETTINGS,
    FORM_SUPPRESS,
    FORM_SUPPRESS_CODE,
    FORM_SUPPRESS_NEXT,
    FORM_TELLING,
    FORM_TYPE,
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

typedef struct {
    Form form;
    Str target;
    Args secret;     /* call, env, fallback, hint, named, plugin, type, wrap; settings: those that name a variable;
                      * mix: the option that gives the separator;
                      * feed: what is given; member, option: the default; reader, prefix: the prefix;
                      * write: the value */
    Args object;     /* invoke: what is called; member, write: whose member it is */
    Str word;        /* the second column as it stands: the message, the marker, the default name, `strong`; reader,
                      * prefix: the prefix where none is given */
    Str kind, id;    /* id is the rule's name; settings: kind may be `closed` */
    Args name;       /* fallback, member, named, option, write: the argument that names it; feed: the parameter;
                      * invoke: the first of the arguments */
    FallbackFix fix; /* fallback */
    Str method;      /* fallback: with FALLBACK_METHOD, ".required()"; with FALLBACK_KEYWORD, "required=True"; reader,
                      * prefix, prefix-key: how a variable is spelled */
    Regex *pattern;  /* format, where a pattern tells it: what a text must match; reader: what it reads as text */
    uint32_t context;    /* call, name, pair: 1 + index of what the file must have, or 0: nothing */
    uint32_t gap;        /* name: where `_*_` stands in the target, or 0 */
    const Members *members; /* decorator: of the function; entry: behind the first part; pair: behind `value`;
                          * wrap: of what the call gives, instead of which the argument's are asked for */
    uint32_t next; /* index + 1 of the rule of the same form and key that was read before this one, or 0 */
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

/* Whether every keyword of what a `fallback` rule speaks of is the default of the variable that it names. */
bool rule_takes_all(const Rule *fallback);

#endif
