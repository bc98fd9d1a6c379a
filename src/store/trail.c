#include "store/trail.h"

void trail_tell(const Trail *trail, TrailStep step)
{
    if (trail) trail->tell(trail->context, &step);
}
