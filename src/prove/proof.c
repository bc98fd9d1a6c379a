#include "prove/proof.h"

#include "prove/scopes_read.h"

static void __attribute__((format(printf, 3, 0))) add(Proof *p, UhCheck check, const char *detail, va_list args)
{
    Buf text = {0};
    buf_addv(&text, detail, args);
    check.detail = arena_copy(p->arena, buf_str(&text)).at;
    *array_add(p->arena, &p->checks) = check;
    buf_clear(&text);
}

void proof_add(Proof *p, const char *check, size_t finding, bool holds, const char *detail, ...)
{
    va_list args;
    va_start(args, detail);
    add(p, (UhCheck){.check = check, .finding = finding, .holds = holds}, detail, args);
    va_end(args);
}

void proof_unseen(Proof *p, const char *check, size_t finding, const char *detail, ...)
{
    va_list args;
    va_start(args, detail);
    add(p, (UhCheck){.check = check, .finding = finding, .holds = true, .unseen = true}, detail, args);
    va_end(args);
}

void proof_against(Proof *p, const char *check, size_t finding, const char *detail, ...)
{
    va_list args;
    bool told = p->result->findings[finding].fix == UH_FIX_UNSAFE;
    va_start(args, detail);
    add(p, (UhCheck){.check = check, .finding = finding, .holds = told, .unseen = told}, detail, args);
    va_end(args);
}

uint32_t proof_line(ProofText *text, uint32_t offset) { return source_place(&text->source, offset).line; }

void proof_read_text(Proof *p, ProofText *text)
{
    text->source = source_of(str_of(p->input->path), text->tree->text, p->arena);
    text->scopes = arena_new(p->arena, sizeof *text->scopes);
    scopes_read(text->scopes, p->language, text->tree, p->arena);
    text->scopes->brings = p->brings;
    text->scopes->context = p->context;
    evaluate(&text->values, p->language, text->tree, p->arena);
    text->reads = (Reads){.elsewhere = p->getter, .context = p->context};
    reads_read(&text->reads, text->scopes, &text->values, p->rules);
}

const UhEdit *proof_edit(const Proof *p, size_t finding, uint32_t *start, uint32_t *end)
{
    const UhFinding *f = &p->result->findings[finding];
    for (uint32_t i = 0; i < p->edits.len; i++) {
        const EditSpan *s = &p->edits.at[i];
        if (f->start < s->start || f->end > s->end) continue;
        *start = (uint32_t)s->at;
        *end = (uint32_t)(s->at + s->text.len);
        return &p->result->edits[i];
    }
    return NULL;
}

uint32_t proof_moved(const Proof *p, uint32_t offset) { return (uint32_t)editmap_moved(&p->edits, offset); }

bool proof_is_new(const Proof *p, uint32_t offset) { return editmap_at(&p->edits, offset) != NULL; }

Str proof_name(const Proof *p, size_t finding)
{
    const UhValue *v = &p->result->values[p->result->findings[finding].value];
    return str_of(v->name && *v->name ? v->name : v->file);
}

bool proof_ends_expression(Role role)
{
    return role == ROLE_STATEMENT || role == ROLE_BLOCK || role == ROLE_FUNCTION || role == ROLE_CLASS ||
           role == ROLE_MODULE || role == ROLE_DECLARATION || role == ROLE_SCOPE || role == ROLE_RETURN;
}
