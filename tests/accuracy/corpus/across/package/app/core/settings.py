DEFAULTS = {"realm": "across"}  # -
token_key = "relative-import-key"  # +pyjwt|python-jose
cookie_key = "dotted-module-key"  # +itsdangerous
moved_key = "reexported-key"  # +pyjwt|python-jose
colour = "relative-blue"  # -


class Security:
    key = "class-attribute-across"  # +pyjwt|python-jose
    realm = "class-realm"  # -


class Base:
    inherited = "inherited-across"  # ?
