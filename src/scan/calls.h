/* calls.h - who calls a function of the file, and with what */
#ifndef SCAN_CALLS_H
#define SCAN_CALLS_H

#include "scan/resolve.h"

/* The arguments that calls in this file give to a parameter. A constructor is called by the name of its
 * class, a function that is a value by the name it is bound to. They are in names->arguments until the next
 * question. */
void calls_arguments(Names *names, const Binding *parameter);

#endif
