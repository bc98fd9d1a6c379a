/* replay.c - what stands in for libFuzzer: runs the target over the files of the given folders, as TAP */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int visible(const struct dirent *entry) { return entry->d_name[0] != '.'; }

static void replay(const char *path)
{
    static char data[1 << 20];
    FILE *f = fopen(path, "rb");
    size_t size = f ? fread(data, 1, sizeof data, f) : 0;
    if (!f || ferror(f) || fclose(f)) {
        perror(path);
        exit(1);
    }
    printf("# %s\n", path);
    fflush(stdout);
    uint8_t *exact = malloc(size ? size : 1); /* so that a sanitizer sees a read behind its end */
    if (!exact) exit(1);
    for (size_t i = 0; i < size; i++) exact[i] = (uint8_t)data[i];
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
}

int main(int argc, char **argv)
{
    int count = 0;
    LLVMFuzzerInitialize(&argc, &argv);
    for (int i = 1; i < argc; i++) {
        struct dirent **names = NULL;
        int found = scandir(argv[i], &names, visible, alphasort);
        for (int n = 0; n < found; n++) {
            char path[4096];
            snprintf(path, sizeof path, "%s/%s", argv[i], names[n]->d_name);
            replay(path);
            printf("ok %d - %s\n", ++count, names[n]->d_name);
            free(names[n]);
        }
        free(names);
    }
    printf("1..%d\n", count);
    return count ? 0 : 1;
}
