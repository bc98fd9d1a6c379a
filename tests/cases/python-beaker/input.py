options = {
    "session.type": "cookie",
    "session.validate_key": "the key of beaker",
    "beaker.session.encrypt_key": "the other key of beaker",
}
