import os as system
import os

from itsdangerous import Signer

print(system.sep)
late = lambda: Signer(os.environ["SECRET_KEY"]).sign(b"x")


# What stands in the head of a function is evaluated around it, so this is a name of the file.
def uses(a=(system := 5)):
    return a


print(late(), uses())
