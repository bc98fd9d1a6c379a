/* tokens.h - literals whose own text gives them away: private keys, JSON Web Tokens, tokens of services */
#ifndef SCAN_FIND_TOKENS_H
#define SCAN_FIND_TOKENS_H

#include "scan/find/collector.h"

void tokens_collect(Collector *c);

#endif
