"""Five ways to give Flask its SECRET_KEY."""
from flask import Flask

by_item = Flask("by_item")
by_item.config["SECRET_KEY"] = "item-9f8a7b6c5d4e3f2a1b0c"

by_update = Flask("by_update")
by_update.config.update(SECRET_KEY="update $HOME `id` #9f8a7b6c5d", SESSION_COOKIE_NAME="sid")

by_mapping = Flask("by_mapping")
by_mapping.config.from_mapping(
    SECRET_KEY=b"mapping-\xe2\x82\xac-7d6c5b4a39281706",
    DEBUG=False,
)

by_attribute = Flask("by_attribute")
by_attribute.secret_key = "it's \"both\" and ${more} \\ 4f3e2d1c"


class Config:
    SECRET_KEY = "class-1029384756abcdef0192"
    DEBUG = False


by_class = Flask("by_class")
by_class.config.from_object(Config)

APPS = [by_item, by_update, by_mapping, by_attribute, by_class]
