#include "scan/flow/callers.h"

#include "scan/flow/flow.h"
#include "scan/rules/members.h"

/* How many classes' constructors a parameter of one may come from. */
enum { NAMES = 32 };

/* ---- the calls of the file by the name of what they call */

static void add_call(Names *names, Str name, CallersCall call)
{
    if (name.len == 0) return;
    Callers *callers = &flow_of(names)->callers;
    uint32_t *newest = map_put(&callers->newest, names->arena, name);
    call.older = *newest;
    *array_add(names->arena, &callers->calls) = call;
    *newest = callers->calls.len;
}

static Str last_name(const Names *names, Node node)
{
    const Tree *t = names->tree;
    Str key;
    node = node_unwrap(t, node);
    if (node_role(t, node) == ROLE_MEMBER) node = node_slot(t, node, SLOT_B);
    if (node_role(t, node) == ROLE_TYPE) return node_text(t, node); /* what a class calls itself */
    return node_role(t, node) != ROLE_STRING && names_key(names, node, &key) ? key : (Str){0};
}

/* The constructors of what the class around the call extends. */
static void add_super(Names *names, CallersCall call)
{
    Node class = node_above(names->tree, call.call, ROLE_CLASS), base;
    call.object = 0;
    for (uint32_t i = 0; class && (base = class_base(names->tree, class, i)); i++)
        add_call(names, last_name(names, base), call);
}

static void add_callee(Names *names, Node callee, CallersCall call)
{
    const Tree *t = names->tree;
    callee = node_unwrap(t, callee);
    Role role = node_role(t, callee);
    Str name = {0};
    if (role == ROLE_MEMBER || role == ROLE_INDEX) {
        call.object = node_unwrap(t, node_slot(t, callee, SLOT_A));
        if (!names_key(names, node_slot(t, callee, SLOT_B), &name)) return;
    } else if (role == ROLE_IDENTIFIER || role == ROLE_NAME) {
        name = node_text(t, callee);
    }
    bool constructs = language_has(names->language, WORDS_CONSTRUCTOR, name);
    if (role == ROLE_SUPER || (constructs && class_is_super(names, call.object))) {
        add_super(names, call);
    } else if (constructs && call.object) { /* `Base.__init__(self, "x")` */
        name = last_name(names, call.object);
        call.object = 0;
        call.skip++;
        add_call(names, name, call);
    } else {
        add_call(names, name, call);
    }
}

/* Functions that are given to what calls them: `keys.forEach(check)`. */
static void add_fed(Names *names, Node n)
{
    const Tree *t = names->tree;
    const Rule *rule = qualify_rule(names, n, FORM_FEED);
    for (Node c = rule ? node_inner(t, node_slot(t, n, SLOT_B)) : 0; c; c = node_next(t, c))
        if (node_role(t, c) == ROLE_IDENTIFIER || node_role(t, c) == ROLE_MEMBER)
            add_callee(names, c, (CallersCall){.call = n, .by = rule});
}

/* The calls of the text, all of them. */
static Callers *callers_of(Names *names)
{
    const Tree *t = names->tree;
    Callers *callers = &flow_of(names)->callers;
    if (callers->read) return callers;
    callers->read = true;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_CALL && node_role(t, n) != ROLE_NEW) continue;
        add_callee(names, node_slot(t, n, SLOT_A), (CallersCall){.call = n});
        add_fed(names, n);
        const Rule *rule = qualify_rule(names, n, FORM_INVOKE);
        if (!rule) continue;
        const Arg *first = rule->invoke.first;
        CallersCall call = {.call = n, .skip = first->position, .by = first->members ? rule : NULL};
        add_callee(names, call_argument(names->tree, n, rule->invoke.callee), call);
    }
    return callers;
}

/* ---- which of them may call a function */

/* Whether an expression may be an object of the class, or one that extends it or that it extends. */
static bool is_object_of(Names *names, Node object, Node class)
{
    const Tree *t = names->tree;
    Node self = names_self(names, object);
    if (class_is_super(names, object)) self = node_above(t, object, ROLE_CLASS);
    if (!self) self = class_named(names, object);
    if (self) return class_is_kin(names, self, class);
    Str path = qualify(names, object), name = node_text(t, node_slot(t, class, SLOT_A));
    if (path.len < 3 || !str_ends(path, STR("()"))) return false;
    path = str_sub(path, 0, path.len - 2);
    if (str_eq(path, name)) return true;
    const Classes *heirs = class_heirs(names, class);
    for (uint32_t i = 0; i < heirs->len; i++)
        if (str_eq(path, node_text(t, node_slot(t, heirs->at[i], SLOT_A)))) return true;
    return false;
}

/* What a function is assigned or declared as; 0 for one that has its own name, or none. */
static Node given_to(const Tree *t, Node node)
{
    Node parent = node_parent(t, node);
    while (node_role(t, parent) == ROLE_WRAP) node = parent, parent = node_parent(t, parent);
    Role role = node_role(t, parent);
    bool bound = role == ROLE_DECLARE || role == ROLE_ASSIGN || role == ROLE_FIELD || role == ROLE_PAIR;
    return bound && t->at[node].slot == SLOT_B ? node_slot(t, parent, SLOT_A) : 0;
}

/* Whether a call of a method of `object` may be one of that function: a method of a class or of an object literal, a
 * member that is assigned, or a plain function, which is nobody's. */
static bool may_call(Names *names, Node object, Node function)
{
    const Tree *t = names->tree;
    Node owner = class_of_method(names, function), target = given_to(t, function);
    if (node_role(t, owner) == ROLE_CLASS) return object && is_object_of(names, object, owner);
    if (node_role(t, owner) == ROLE_OBJECT)
        return object && (node_role(t, object) == ROLE_SELF ||
                          str_eq(node_text(t, object), node_text(t, given_to(t, owner))));
    if (node_role(t, target) == ROLE_MEMBER)
        return object && str_eq(node_text(t, object), node_text(t, node_slot(t, target, SLOT_A)));
    return !object;
}

static Str function_name(const Names *names, Node function)
{
    const Tree *t = names->tree;
    Node name = node_slot(t, function, SLOT_A);
    return last_name(names, name ? name : given_to(t, function));
}

/* ---- what they give */

typedef struct {
    Names *names;
    Callers *callers;
    Arguments *given;
    Node function;
    Arg arg; /* by position; its keyword is the name */
    bool rest;
    const Members *members;
} Question;

static void put(Question *q, Node value, const Members *members)
{
    if (value) *array_add(q->names->arena, q->given) = (Argument){value, members};
}

/* Which argument a parameter takes: by position, not counting the object of a method, or by its name. */
static Arg argument_of(const Names *names, Node function, const Binding *parameter)
{
    const Tree *t = names->tree;
    Node parameters = node_slot(t, function, SLOT_B);
    Arg arg = {.kind = ARG_POSITION, .keyword = parameter->name};
    for (Node n = node_inner(t, parameters); n && !node_holds(t, n, parameter->target); n = node_next(t, n)) {
        bool self = arg.position == 0 && node_role(t, n) == ROLE_IDENTIFIER &&
                    language_has(names->language, WORDS_SELF, node_text(t, n));
        arg.position += !self && node_role(t, n) != ROLE_COMMENT;
    }
    return arg;
}

/* What `**options` takes of a call, or `*args`: the member that is asked for. */
static void put_rest(Question *q, const CallersCall *call)
{
    if (!q->members) return;
    Argument found;
    Str part = q->members->part;
    bool number = part.len && part.len < 4 && part.at[0] >= '0' && part.at[0] <= '9';
    Arg arg = {.kind = number ? ARG_POSITION : ARG_KEYWORD, .keyword = part, .position = q->arg.position};
    for (size_t i = 0, n = 0; number && i <= part.len; i++) {
        if (i == part.len) arg.position += (uint32_t)n;
        else n = n * 10 + (size_t)(part.at[i] - '0');
    }
    if (call_gives(q->names, call->call, &arg, call->skip, &found))
        put(q, found.value, members_join(q->names->arena, found.members, q->members->rest));
}

/* What a rule says that the function is given: `feed *.map 0 self.[]`. */
static void put_fed(Question *q, Node call, const Rule *rule)
{
    const Arg *source = rule->feed.value;
    if (rule->feed.parameter->position != q->arg.position) return;
    put(q, call_argument(q->names->tree, call, source), members_join(q->names->arena, source->members, q->members));
}

static void put_call(Question *q, const CallersCall *call)
{
    Arg keyword = q->arg;
    Argument found;
    keyword.kind = ARG_KEYWORD;
    if (call->by && call->by->form == FORM_FEED) {
        put_fed(q, call->call, call->by);
    } else if (call->by) { /* a list of all arguments: `f.apply(this, [a, b])` */
        Str number = arena_fmt(q->names->arena, "%u", q->arg.position);
        put(q, call_argument(q->names->tree, call->call, call->by->invoke.first),
            members_push(q->names->arena, number, q->members));
    } else if (q->rest) {
        put_rest(q, call);
    } else if (call_gives(q->names, call->call, &keyword, 0, &found) ||
               call_gives(q->names, call->call, &q->arg, call->skip, &found)) {
        put(q, found.value, members_join(q->names->arena, found.members, q->members));
    }
}

/* All calls by that name that may be of the function; of a class, where it is a constructor. */
static void put_named(Question *q, Str name, bool constructor)
{
    Names *names = q->names;
    const uint32_t *newest = name.len ? map_get(&q->callers->newest, name) : NULL;
    uint32_t steps = 0, limit = search_limit(names);
    for (uint32_t i = newest ? *newest : 0; i && steps++ < limit; i = q->callers->calls.at[i - 1].older) {
        CallersCall call = q->callers->calls.at[i - 1];
        if (constructor || may_call(names, call.object, q->function)) put_call(q, &call);
    }
    search_spend(names, steps, steps > limit);
}

/* Calls of the class, and of those that extend it without a constructor of their own. */
static void put_constructed(Question *q, Node class)
{
    Names *names = q->names;
    Node classes[NAMES];
    uint32_t count = 0;
    const Classes *heirs = class_heirs(names, class);
    for (uint32_t i = 0; i < heirs->len && count < NAMES; i++)
        if (!class_constructor(names, heirs->at[i])) classes[count++] = heirs->at[i];
    for (uint32_t i = 0; i <= count; i++) {
        Node named = i ? classes[i - 1] : class, name = node_slot(names->tree, named, SLOT_A);
        put_named(q, last_name(names, name ? name : given_to(names->tree, named)), true);
    }
}

/* A function without a name is called where it stands, or by what it is given to. */
static void put_here(Question *q)
{
    const Tree *t = q->names->tree;
    Node node = q->function, parent = node_parent(t, node);
    while (node_role(t, parent) == ROLE_WRAP) node = parent, parent = node_parent(t, parent);
    Node call = node_role(t, parent) == ROLE_CALL ? parent : node_parent(t, parent);
    if (node_role(t, call) != ROLE_CALL) return;
    CallersCall found = {.call = call};
    if (node_role(t, parent) == ROLE_ARGUMENTS) {
        found.by = qualify_rule(q->names, call, FORM_FEED);
        if (!found.by) return;
    } else if (node_role(t, parent) == ROLE_MEMBER) { /* `(function () {}).call(this, "x")` */
        const Rule *rule = qualify_rule(q->names, call, FORM_INVOKE);
        if (!rule || t->at[node].slot != SLOT_A) return;
        found.skip = rule->invoke.first->position;
        found.by = rule->invoke.first->members ? rule : NULL;
    } else if (parent != call) {
        return;
    }
    put_call(q, &found);
}

static Question question_new(Names *names, const Members *members)
{
    Callers *callers = &flow_of(names)->callers;
    callers->given.len = 0;
    return (Question){.names = names, .callers = callers, .given = &callers->given, .members = members};
}

/* A question about the function that a parameter is one of. */
static Question question_of(Names *names, const Binding *parameter, const Members *members)
{
    Question q = question_new(names, members);
    q.function = parameter->target;
    while (q.function && node_role(names->tree, q.function) != ROLE_FUNCTION)
        q.function = node_parent(names->tree, q.function);
    q.arg = argument_of(names, q.function, parameter);
    q.rest = parameter->rest;
    return q;
}

const Arguments *callers_argument(Names *names, const Binding *parameter, Node call, const Members *members)
{
    Question q = question_of(names, parameter, members);
    put_call(&q, &(CallersCall){.call = call});
    return q.given;
}

const Arguments *callers_arguments(Names *names, const Binding *parameter, const Members *members)
{
    const Tree *t = names->tree;
    callers_of(names);
    Question q = question_of(names, parameter, members);
    Node class = names->scope[q.function], name = node_slot(t, q.function, SLOT_A);
    bool constructs = node_role(t, class) == ROLE_CLASS &&
                      language_has(names->language, WORDS_CONSTRUCTOR, node_text(t, name));
    if (constructs) put_constructed(&q, class);
    else put_named(&q, function_name(names, q.function), false);
    if (q.given->len == 0) put_here(&q);
    return q.given;
}

const Arguments *callers_fields(Names *names, Node class, const Binding *field, const Members *members)
{
    const Tree *t = names->tree;
    callers_of(names);
    Question q = question_new(names, members);
    q.arg = (Arg){.kind = ARG_POSITION, .keyword = field->name};
    Node body = node_slot(t, class, SLOT_C);
    for (Node c = node_inner(t, body); c && !node_holds(t, c, field->target); c = node_next(t, c)) {
        Node assignment = node_role(t, c) == ROLE_STATEMENT ? node_inner(t, c) : c;
        q.arg.position += node_role(t, assignment) == ROLE_ASSIGN && node_slot(t, assignment, SLOT_C);
    }
    put_constructed(&q, class);
    return q.given;
}

bool callers_construct(Names *names, Node class)
{
    return map_get(&callers_of(names)->newest, last_name(names, node_slot(names->tree, class, SLOT_A)));
}
