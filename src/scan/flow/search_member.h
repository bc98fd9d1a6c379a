/* search_member.h - members of classes, of their objects, of object literals and of namespaces */
#ifndef SCAN_FLOW_SEARCH_MEMBER_H
#define SCAN_FLOW_SEARCH_MEMBER_H

#include "scan/flow/search.h"

/* Follows a member of the object of the class around, `this.key`; false when `object` is none. */
bool search_member_self(Search *w, const Step *s, Node object, Str key, const Members *rest);

/* Follows the members of a class, or of a namespace, that are asked for. */
void search_member(Search *w, const Step *s);

#endif
