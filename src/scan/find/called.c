#include "scan/find/called.h"

#include "scan/flow/naming.h"
#include "scan/flow/wording.h"

static Str join(Collector *c, Str a, Str b)
{
    const char *gap = a.len && b.len && b.at[0] != '_' ? "_" : ""; /* in front of a digit there is one */
    return arena_fmt(c->arena, STR_FMT "%s" STR_FMT, STR_ARG(a), gap, STR_ARG(b));
}

/* Whether the literal is one of a list. */
static bool is_item(const Tree *t, Node literal)
{
    Node n = node_parent(t, literal);
    while (node_role(t, n) == ROLE_WRAP) n = node_parent(t, n);
    return node_role(t, n) == ROLE_LIST;
}

/* What the object around a member says: SHOP of `shopConfig = { secret: ... }`. Words that any object may be called by
 * say nothing, nor do those of an environment. Then the object around that is asked. */
static Str holder_of(Collector *c, Node literal)
{
    const RuleSet *rules = c->names->rules;
    for (Node at = literal, object = 0;; at = object) {
        object = 0;
        while (at && !(object = naming_pairs(c->names, at)) && node_role(c->tree, at) != ROLE_STATEMENT)
            at = node_parent(c->tree, at);
        if (!object) return (Str){0};
        Str name = wording_said(rules, c->arena, naming_upper(c->arena, naming_of(c->names, object)));
        name = wording_without(rules, FORM_HOLLOW, c->arena, name);
        name = wording_without(rules, FORM_STAGE, c->arena, name);
        name = wording_without(rules, FORM_LIVE, c->arena, name);
        if (name.len > 2) return name;
    }
}

static bool is_all(const RuleSet *rules, Form set, Collector *c, Str name)
{
    return name.len && !wording_without(rules, set, c->arena, name).len;
}

/* Whether an object is called after the keys that are its members: `tenantKeys`, `secret`. */
static bool holds_many(Collector *c, Str holder)
{
    const RuleSet *rules = c->names->rules;
    bool keys = !wording_front(rules, holder).len && naming_is_telling(rules, naming_last(holder));
    return keys || wording_single(rules, holder).len < holder.len;
}

/* What a member is called together with the object that holds it: JWT_SECRET of `jwt: { secret: ... }`, NORTH_KEY of
 * `keys: { north: ... }`, LOCAL_JWT_SECRET of `jwtSecret: { local: ... }`. */
static Str held_name(Collector *c, const Finding *f, Str said)
{
    const RuleSet *rules = c->names->rules;
    Str holder = holder_of(c, f->literal), one = wording_single(rules, holder);
    if (!holder.len) return said;
    if (is_all(rules, FORM_LIVE, c, said)) return one;
    if (is_all(rules, FORM_STAGE, c, said)) return join(c, said, one);
    if (wording_has(one, said)) return one;
    bool many = holds_many(c, holder), short_ = naming_is_short(f->name);
    if (many && !short_ && wording_nouns(rules, said).len) return said;
    return many && !short_ ? join(c, said, wording_nouns(rules, one)) : join(c, one, said);
}

/* What values are called that this rule finds, else those of this kind. */
static Str usual_name(const RuleSet *rules, const Finding *f, const Rule *rule)
{
    const Rule *d = rule->target.len ? rules_get(rules, FORM_DEFAULT, rule->target) : NULL;
    if (!d) d = rules_get(rules, FORM_DEFAULT, f->rule);
    if (!d) d = rules_get(rules, FORM_DEFAULT, f->kind);
    return d ? d->usual.name : STR("SECRET_VALUE");
}

/* A private key is called by what it is for, too: JWT_PRIVATE_KEY where the rule's values are JWT_SECRET. */
static Str private_name(Collector *c, const Rule *rule, Str usual)
{
    const RuleSet *rules = c->names->rules;
    const Rule *d = rules_get(rules, FORM_DEFAULT, rule->finds.kind);
    Str front = d && !str_eqz(rule->finds.kind, "private-key") ? wording_front(rules, d->usual.name) : (Str){0};
    return front.len ? join(c, front, usual) : usual;
}

/* Whether a name only says that it is a key: SECRET, SIGNING_KEY; SIGNING alone does not. */
static bool says_key(Collector *c, Str said)
{
    const RuleSet *rules = c->names->rules;
    bool words = str_find_char(said, '_') >= 0 || rules_get(rules, FORM_GENERIC, said);
    return words && is_all(rules, FORM_NOUN, c, said);
}

/* The usual name, which keeps the code's own words for a key: JWT_KEY for `key` where that is JWT_SECRET. */
static Str default_name(Collector *c, Finding *f, const Rule *rule, Str said)
{
    const RuleSet *rules = c->names->rules;
    Str usual = usual_name(rules, f, rule), front;
    bool private = str_eqz(f->kind, "private-key");
    f->unnamed = true;
    if (private) return private_name(c, rule, usual);
    front = wording_front(rules, usual);
    bool fits = front.len && front.len < usual.len && says_key(c, said) && str_ends(f->kind, STR("-key"));
    return fits ? join(c, front, said) : usual;
}

Str called_by_default(Collector *c, Finding *f, const Rule *rule) { return default_name(c, f, rule, (Str){0}); }

/* Whether a name is the end of what the rule calls such values: API_SECRET, of ZOOM_API_SECRET. */
static bool says_less(const RuleSet *rules, const Finding *f, Str upper)
{
    const Rule *rule = rules_get(rules, FORM_DEFAULT, f->rule);
    if (!rule || rule->usual.name.len <= upper.len || !str_ends(rule->usual.name, upper)) return false;
    return rule->usual.name.at[rule->usual.name.len - upper.len - 1] == '_';
}

/* Whether the name says too little; in capitals and with several words it was chosen with care. */
static bool is_generic(Collector *c, const Finding *f, Str said)
{
    Str letters = said;
    while (letters.len && !(letters.at[letters.len - 1] >= 'A' && letters.at[letters.len - 1] <= 'Z')) letters.len--;
    bool care = str_eq(f->name, naming_upper(c->arena, f->name)) && str_find_char(letters, '_') >= 0;
    bool noun = rules_get(c->names->rules, FORM_NOUN, letters) || rules_get(c->names->rules, FORM_GENERIC, letters);
    return naming_is_short(said) || (!care && noun);
}

/* The name of a setting. Some say too little alone, as a member of a library's dictionary does. */
static Str setting_name(Collector *c, const Finding *f, const Rule *rule, Str name)
{
    const Rule *d = rule->target.len ? rules_get(c->names->rules, FORM_DEFAULT, rule->target) : NULL;
    if (d) return d->usual.name;
    return is_item(c->tree, f->literal) ? wording_single(c->names->rules, name) : name;
}

static Str named_variable(Collector *c, Finding *f, const Rule *rule)
{
    const RuleSet *rules = c->names->rules;
    Str upper = naming_upper(c->arena, f->name), said = wording_said(rules, c->arena, upper);
    if (is_item(c->tree, f->literal)) said = wording_single(rules, said);
    if (!said.len || says_less(rules, f, said)) return default_name(c, f, rule, said);
    bool says = naming_rule(c->names, said), one_word = str_find_char(said, '_') < 0;
    if (f->confidence == CONFIDENCE_NAME && says && !one_word) return said; /* it is all that is known of the value */
    Str longer = held_name(c, f, said);
    bool held = !str_eq(longer, said);
    if (is_generic(c, f, said)) {
        bool key = says_key(c, said) || (naming_is_short(f->name) && naming_is_telling(rules, longer));
        key &= str_ends(f->kind, STR("-key")); /* of a service's token its rule says more */
        return held && key ? longer : default_name(c, f, rule, said);
    }
    if (f->confidence == CONFIDENCE_FORMAT && !says && !naming_is_telling(rules, said))
        return default_name(c, f, rule, said);
    bool many = held && !one_word && wording_nouns(rules, said).len == 0;
    return held && ((one_word && !says) || many) ? longer : said;
}

Str called_variable(Collector *c, Finding *f, const Rule *rule, Str wanted)
{
    if (f->hit.env.len) return f->hit.env;
    Str setting = naming_upper(c->arena, wanted);
    return setting.len ? setting_name(c, f, rule, setting) : named_variable(c, f, rule);
}
