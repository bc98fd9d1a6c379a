from itsdangerous import Signer


def load(name):
    global os
    import posixpath as os
    return os.join("/", name)


def signed(name):
    return Signer("velvet global 881").sign(load(name))
