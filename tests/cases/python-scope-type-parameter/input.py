from itsdangerous import Signer


def signed[os](message: os) -> os:
    return Signer("velvet type 881").sign(message)


type os = int
