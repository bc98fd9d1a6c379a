/* overlay.h - texts that stand in front of the disk, as those that are open in an editor
 *
 *     Overlay overlay = {0};
 *     overlay_put(&overlay, "/srv/shop/app.py", text);      // copies it; again: in the old one's place
 *     settings.files = overlay_files(&overlay);                 // from now on the job sees that text
 *     overlay_drop(&overlay, "/srv/shop/app.py");           // and now the disk's again
 *     overlay_clear(&overlay);
 *
 * Nothing may be put or dropped while somebody uses the files.
 */
#ifndef APP_FILES_OVERLAY_H
#define APP_FILES_OVERLAY_H

#include "app/files/files.h"

typedef struct {
    struct OverlayText *texts;
    size_t count, cap;
    Files files;
} Overlay;

/* A path that is no full one is one from the folder that the process is in now. Links in its folders are followed now:
 * the text is found by either name. */
void overlay_put(Overlay *o, const char *path, Str text);
void overlay_drop(Overlay *o, const char *path);

/* Valid until overlay_clear(); `o` stays in its place. */
const Files *overlay_files(Overlay *o);

void overlay_clear(Overlay *o); /* overwrites the texts */

#endif
