# Tables of names: each text spells what it stands for, so none is a key.
import hmac


class CredentialsConfig:
    ACCESS_KEY = "cloud_access_key_id"
    SECRET_KEY = "cloud_secret_access_key"


FIELDS = {"user_name": "user_name", "session_secret": "session_secret_field"}


def sign(secret, date, key):
    return hmac.new("v4{}".format(secret).encode(), date), hmac.new(("v4-%s" % key).encode(), date)


# Only one that does so is no table.
class ShopConfig:
    DATABASE = "postgresql://localhost/shop"
    SECRET_KEY = "shop_secret_key"
