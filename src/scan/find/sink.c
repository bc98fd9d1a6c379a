#include "scan/find/sink.h"

#include "scan/find/classify.h"
#include "scan/flow/class.h"
#include "scan/flow/naming.h"
#include "scan/flow/qualify.h"
#include "scan/flow/resolve.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

/* ---- calls */

/* `skip` arguments stand in front of those that the rule counts. */
static void detect_arguments(Collector *c, Node call, const Rule *rule, uint32_t skip)
{
    Argument found;
    for (; rule; rule = rule_next(c->names->rules, rule))
        for (uint32_t i = 0; i < rule->finds.secrets.count && names_allow(c->names, rule); i++)
            if (call_gives(c->names, call, &rule->finds.secrets.at[i], skip, &found))
                collector_add_members(c, found.value, found.members, rule, (Str){0});
}

/* The same for a list of arguments: `f.apply(this, [a, b])`. */
static void detect_listed(Collector *c, Node list, const Rule *rule)
{
    for (; list && rule; rule = rule_next(c->names->rules, rule))
        for (uint32_t i = 0; i < rule->finds.secrets.count && names_allow(c->names, rule); i++) {
            const Arg *arg = &rule->finds.secrets.at[i];
            Str number = arena_fmt(c->arena, "%u", arg->position);
            if (arg->kind == ARG_POSITION)
                collector_add_members(c, list, members_push(c->arena, number, arg->members), rule, (Str){0});
        }
}

/* What is called through something else: `partial(f, a)`, `f.call(this, a)`. */
static void detect_invoked(Collector *c, Node call, const Rule *invoke)
{
    Node callee = call_argument(c->names->tree, call, invoke->invoke.callee);
    const Arg *first = invoke->invoke.first;
    const Rule *rule = callee ? rules_match(c->names->rules, FORM_CALL, qualify(c->names, callee)) : NULL;
    if (!rule) return;
    if (first->members) detect_listed(c, call_argument(c->names->tree, call, first), rule);
    else detect_arguments(c, call, rule, first->position);
}

/* What a setting's name says of its value's; nothing when it says too little. */
static Str wanted_name(Collector *c, Str name)
{
    return naming_is_generic(c->names->rules, c->arena, name) ? (Str){0} : name;
}

/* The settings of `entry` rules that a value bound to this name holds. */
static void detect_entries(Collector *c, Str name, Node value, const Members *members)
{
    for (const Rule *rule = rules_get(c->names->rules, FORM_ENTRY, name); rule;
         rule = rule_next(c->names->rules, rule)) {
        const Members *asked = rule->finds.members, *given = members;
        while (asked && given && str_eq(asked->part, given->part)) asked = asked->rest, given = given->rest;
        if (!given) collector_add_members(c, value, asked, rule, wanted_name(c, members_last(rule->target)));
    }
}

/* Whether a `config` rule speaks of that place: a constant of a CONFIG_MODULE, a member of a settings "class", an
 * "attribute" of any class, an CONFIG_ITEM of a settings object; `value` means all but attributes. */
static bool is_for_place(const Rule *rule, ConfigPlace place)
{
    ConfigPlace asked = rule->finds.place;
    if (asked == CONFIG_ANYWHERE) return place != CONFIG_ATTRIBUTE;
    return asked == place || (asked == CONFIG_ATTRIBUTE && place == CONFIG_CLASS);
}

static void detect_setting(Collector *c, Str name, ConfigPlace place, Node value)
{
    const RuleSet *rules = c->names->rules;
    const Rule *rule = rules_get(rules, FORM_CONFIG, name);
    while (rule && !is_for_place(rule, place)) rule = rule_next(rules, rule);
    if (rule) collector_add_members(c, value, NULL, rule, wanted_name(c, name));
    detect_entries(c, name, value, NULL);
}

/* The settings that an object holds. */
static void detect_settings_in(Collector *c, Node object)
{
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(c->names->rules, FORM_CONFIG, i)); i++)
        if (is_for_place(rule, CONFIG_ITEM))
            collector_add_members(c, object, members_push(c->arena, rule->target, NULL), rule, rule->target);
}

/* The settings that an argument holds, whatever it is. */
static void detect_settings_argument(Collector *c, Node n)
{
    const Tree *t = c->tree;
    if (node_role(t, n) == ROLE_SPREAD) n = node_inner(t, n);
    Role role = node_role(t, node_unwrap(t, n));
    if (role == ROLE_IDENTIFIER || role == ROLE_OBJECT || role == ROLE_CALL || role == ROLE_MEMBER)
        detect_settings_in(c, n);
}

/* Settings given to a method: as keywords, as members of an object, or as a name and a value. */
static void detect_config_call(Collector *c, Node call)
{
    const Tree *t = c->tree;
    Node previous = 0;
    for (Node n = node_inner(t, node_slot(t, call, SLOT_B)); n; previous = n, n = node_next(t, n)) {
        Str key;
        if (node_role(t, n) == ROLE_KEYWORD) {
            detect_setting(c, node_text(t, node_slot(t, n, SLOT_A)), CONFIG_ITEM, node_slot(t, n, SLOT_B));
            continue;
        }
        if (node_role(t, previous) == ROLE_STRING && names_key(c->names, previous, &key))
            detect_setting(c, key, CONFIG_ITEM, n);
        detect_settings_argument(c, n);
    }
}

/* Members given to an object that `entry` rules speak of: `SETTINGS.update(KEY="x")`. */
static void detect_entry_call(Collector *c, Node call, Str object)
{
    const Tree *t = c->tree;
    if (!rules_get(c->names->rules, FORM_ENTRY, object)) return;
    for (Node n = node_inner(t, node_slot(t, call, SLOT_B)); n; n = node_next(t, n)) {
        bool keyword = node_role(t, n) == ROLE_KEYWORD;
        const Members *given = keyword ? members_push(c->arena, node_text(t, node_slot(t, n, SLOT_A)), NULL) : NULL;
        detect_entries(c, object, keyword ? node_slot(t, n, SLOT_B) : n, given);
    }
}

/* Whether a method is one that takes settings: by its name, or by that and its object's
 * (`app.config.update`). */
static bool takes_settings(Collector *c, Node callee, Str method)
{
    const Language *l = c->names->language;
    if (language_has(l, WORDS_CONFIG_METHOD, method)) return true;
    if (!language_has(l, WORDS_CONFIG_CHANGE, method)) return false;
    Node object = node_slot(c->tree, callee, SLOT_A);
    if (node_role(c->tree, object) == ROLE_MEMBER) object = node_slot(c->tree, object, SLOT_B);
    return language_has(l, WORDS_CONFIG_OBJECT, node_text(c->tree, object));
}

/* Whether a method of that name may be a sink: by its name, or since it is a field of the file and may be anything. */
static bool may_be_sink(Collector *c, Node callee, Str method)
{
    const RuleSet *rules = c->names->rules;
    if (rules_end_so(rules, method, FORM_CALL) || rules_end_so(rules, method, FORM_INVOKE)) return true;
    if (language_has(c->names->language, WORDS_CONSTRUCTOR, method)) return true;
    Node class = names_self(c->names, node_slot(c->tree, callee, SLOT_A));
    const Binding *field = class ? bindings_in_scope(&c->names->bindings, class, method) : NULL;
    return field && field->kind == BIND_VALUE;
}

/* What a call is given beside a plugin, which its first argument is: `server.register(plugin, {secret: "x"})`. */
static void detect_plugin(Collector *c, Node call)
{
    const Tree *t = c->tree;
    Node first = node_inner(t, node_slot(t, call, SLOT_B));
    if (!node_next(t, first)) return;
    Role role = node_role(t, first = node_unwrap(t, first));
    Str module;
    if (role != ROLE_IDENTIFIER && role != ROLE_MEMBER &&
        !(role == ROLE_CALL && qualify_required(c->names, first, &module)))
        return;
    detect_arguments(c, call, rules_match(c->names->rules, FORM_PLUGIN, qualify(c->names, first)), 0);
}

/* The rule for what is called: of a class of the file that makes its objects as the class does that it extends, the
 * rule of that one. */
static const Rule *sink_of(Collector *c, Node callee, Str path)
{
    const Rule *rule = rules_match(c->names->rules, FORM_CALL, path);
    Node class = rule ? 0 : class_named(c->names, callee);
    Node base = class && !class_constructor(c->names, class) ? class_base(c->names->tree, class, 0) : 0;
    return base ? rules_match(c->names->rules, FORM_CALL, qualify(c->names, base)) : rule;
}

static void detect_call(Collector *c, Node call)
{
    const Tree *t = c->tree;
    const RuleSet *rules = c->names->rules;
    Node callee = node_unwrap(t, node_slot(t, call, SLOT_A));
    if (rules_at(rules, FORM_PLUGIN, 0)) detect_plugin(c, call);
    if (node_role(t, callee) == ROLE_IDENTIFIER && takes_settings(c, callee, node_text(t, callee)))
        detect_config_call(c, call);
    if (node_role(t, callee) == ROLE_MEMBER) {
        Str last = node_text(t, node_slot(t, callee, SLOT_B));
        if (takes_settings(c, callee, last)) detect_config_call(c, call);
        if (language_has(c->names->language, WORDS_CONFIG_CHANGE, last))
            detect_entry_call(c, call, node_text(t, node_slot(t, callee, SLOT_A)));
        if (!may_be_sink(c, callee, last)) return;
    }
    Str path = qualify(c->names, callee);
    const Rule *invoke = rules_match(rules, FORM_INVOKE, path);
    detect_arguments(c, call, sink_of(c, callee, path), 0);
    if (invoke) detect_invoked(c, call, invoke);
}

/* ---- bindings */

static bool is_config_object(const Language *l, const Binding *b)
{
    const Members *before = NULL;
    for (const Members *p = b->members; p && p->rest; p = p->rest) before = p;
    Str holder = before ? before->part : b->name;
    return b->members && language_has(l, WORDS_CONFIG_OBJECT, holder);
}

/* `x.secret_key = ...`, `x["secret_key"] = ...`, `setattr(x, "secret_key", ...)`: the path of x, then the members. */
static void detect_assigned_member(Collector *c, Binding *b)
{
    const RuleSet *rules = c->names->rules;
    Str last = bindings_last(b);
    Role role = node_role(c->tree, b->target);
    if (role != ROLE_MEMBER && role != ROLE_INDEX && b->kind != BIND_WRITE) return;
    if (!rules_end_so(rules, last, FORM_SET)) return;
    Str target = qualify(c->names, b->target);
    if (b->kind == BIND_WRITE) target = arena_cat(c->arena, target, STR("."), last);
    const Rule *rule = rules_match(rules, FORM_SET, target);
    if (rule) collector_add_members(c, b->value, NULL, rule, (Str){0});
}

/* `app.config = { SECRET_KEY: ... }`, `app.config |= ...`: all settings at once. */
static bool is_config_itself(Collector *c, const Binding *b)
{
    bool whole = b->members && language_has(c->names->language, WORDS_CONFIG_OBJECT, bindings_last(b));
    return whole && node_role(c->tree, node_unwrap(c->tree, b->value)) == ROLE_OBJECT;
}

/* Whether a class, by its name or that of what it extends, holds settings. */
static bool is_config_class(Collector *c, Node class)
{
    const Tree *t = c->tree;
    Node body = node_slot(t, class, SLOT_C);
    Str header = str_sub(t->text, node_start(t, class), node_start(t, body ? body : class));
    Str lower = classify_lower(header, c->arena);
    return language_spells(c->names->language, WORDS_CONFIG_CLASS, lower);
}

/* A key, keyword or member of a name that rules know, and its value. */
static void add_pair(Collector *c, Str key, Node value)
{
    for (const Rule *rule = rules_get(c->names->rules, FORM_PAIR, key); rule; rule = rule_next(c->names->rules, rule))
        if (names_allow(c->names, rule)) collector_add_members(c, value, rule->finds.members, rule, (Str){0});
}

static void detect_binding(Collector *c, Binding *b)
{
    const Names *names = c->names;
    if (!b->value || b->joins || b->kind == BIND_FUNCTION || b->kind == BIND_CLASS || b->kind == BIND_PARAMETER)
        return;
    if (b->kind == BIND_WRITE && !b->item) {
        if (b->members) detect_assigned_member(c, b);
        return;
    }
    Role scope = node_role(c->tree, b->scope);
    bool setting =
        rules_get(names->rules, FORM_CONFIG, b->name) || rules_get(names->rules, FORM_ENTRY, b->name);
    if (b->members) {
        if (is_config_object(names->language, b))
            detect_setting(c, bindings_last(b), CONFIG_ITEM, b->value);
        else
            detect_entries(c, b->name, b->value, b->members);
        for (const Members *p = b->members; p && p->rest; p = p->rest) /* `settings.TOKENS["KEY"] = ...` */
            detect_entries(c, p->part, b->value, p->rest);
        if (node_role(c->tree, node_unwrap(c->tree, b->value)) == ROLE_OBJECT)
            detect_entries(c, bindings_last(b), b->value, NULL); /* `exports.session = {...}` */
        if (is_config_itself(c, b)) detect_settings_in(c, b->value);
        detect_assigned_member(c, b);
        add_pair(c, bindings_last(b), b->value);
    } else if (!setting) {
        return;
    } else if (scope == ROLE_MODULE) {
        detect_setting(c, b->name, CONFIG_MODULE, b->value);
    } else if (scope == ROLE_CLASS) {
        detect_setting(c, b->name, is_config_class(c, b->scope) ? CONFIG_CLASS : CONFIG_ATTRIBUTE, b->value);
    }
}

/* ---- keys and keywords, wherever they stand */

static void detect_pair(Collector *c, Node n)
{
    Str key;
    if (!names_key(c->names, node_slot(c->tree, n, SLOT_A), &key)) return;
    add_pair(c, key, node_slot(c->tree, n, SLOT_B));
    detect_entries(c, key, node_slot(c->tree, n, SLOT_B), NULL);
}

/* What a function returns that is registered by a decorator. */
static void detect_decorator(Collector *c, Node n)
{
    const Tree *t = c->tree;
    Node what = node_unwrap(t, node_inner(t, n)), definition = 0;
    if (node_role(t, what) == ROLE_CALL) what = node_slot(t, what, SLOT_A);
    const Rule *rule = rules_match(c->names->rules, FORM_DECORATOR, qualify(c->names, what));
    if (!rule) return;
    for (Node next = node_next(t, n); next && !definition; next = node_next(t, next))
        if (node_role(t, next) == ROLE_FUNCTION) definition = next;
    if (definition) collector_add_members(c, definition, rule->finds.members, rule, (Str){0});
}

void sink_collect_calls(Collector *c)
{
    const Tree *t = c->tree;
    resolve_begin(c->names);
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        if (role == ROLE_CALL || role == ROLE_NEW)
            detect_call(c, n);
        else if (role == ROLE_DECORATOR)
            detect_decorator(c, n);
    }
}

void sink_collect_settings(Collector *c)
{
    const Tree *t = c->tree;
    resolve_begin(c->names);
    for (Node n = ROOT; n < t->count; n++)
        if (node_role(t, n) == ROLE_KEYWORD || node_role(t, n) == ROLE_PAIR) detect_pair(c, n);
    for (uint32_t i = 0; i < c->names->bindings.all.len; i++) detect_binding(c, &c->names->bindings.all.at[i]);
}
