import os as system

from itsdangerous import Signer

print(system.sep)
late = lambda: Signer("velvet-moor-18").sign(b"x")


# What stands in the head of a function is evaluated around it, so this is a name of the file.
def uses(a=(system := 5)):
    return a


print(late(), uses())
