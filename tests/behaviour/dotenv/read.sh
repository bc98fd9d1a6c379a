# read.sh NAME FILE...: prints what this shell reads for the name in each file, NUL behind each. Nothing that a
# file says can run: there is no PATH.
PATH=/nonexistent
name=$1
shift
for file; do
    (
        set -a
        . "$file"
        eval "printf '%s\0' \"\$$name\""
    ) 2>/dev/null
done
