"""Texts of the interface; keys are names, values are for people."""
EN = {
    "secret_key": "Secret key",  # -
    "jwt_secret": "Token secret",  # -
    "signing_key": "Signing key",  # -
    "session_secret": "session secret",  # -
    "SECRET_KEY_HELP": "Keep it to yourself",  # -
}
DE = {
    "secret_key": "Geheimschlüssel",  # -
    "jwt_secret": "Token-Geheimnis",  # -
    "signing_key": "Signaturschlüssel",  # -
    "session_secret": "Sitzungsgeheimnis",  # -
}
ES = dict(
    secret_key="Clave secreta",  # -
    jwt_secret="Secreto JWT",  # -
    signing_key="Clave de firma",  # -
    session_secret="secreto de la sesión",  # -
)
JA = {
    "secret_key": "秘密鍵",  # -
    "jwt_secret": "JWTシークレット",  # -
    "signing_key": "署名鍵",  # -
}
RU = {"secret_key": "Секретный ключ", "jwt_secret": "Секрет", "signing_key": "Ключ подписи"}  # -
ERRORS = {
    "secret_key": "required",  # -
    "jwt_secret": "too_short",  # -
    "signing_key": "invalid",  # -
    "session_secret": "E1042",  # -
}
TYPES = {"secret_key": "string", "jwt_secret": "str", "signing_key": "bytes", "session_secret": "SecretStr"}  # -
WIDGETS = {"secret_key": "PasswordInput", "jwt_secret": "password", "signing_key": "textarea"}  # -
ICONS = {"secret_key": "fa-key", "jwt_secret": "mdi-shield-key", "signing_key": "🔑"}  # -
PATHS = {"secret_key": "/settings/secret-key", "signing_key": "settings.signing_key", "jwt_secret": "jwt.secret"}  # -
COLUMNS = {"secret_key": "client_secret_key", "jwt_secret": "jwtSecret", "signing_key": "SIGNING_KEY"}  # -
CSS = {"secret_key": "input.secret-key", "jwt_secret": "#jwt-secret", "signing_key": "col-md-6"}  # -
EXAMPLES = {"secret_key": "<secret key>", "jwt_secret": "${JWT_SECRET}", "signing_key": "%(signing_key)s"}  # -
MASKS = {"secret_key": "********", "jwt_secret": "xxxxxxxx", "signing_key": "..."}  # -
ALIASES = {"secret_key": "secretKey", "jwt_secret": "jwt-secret", "signing_key": "key"}  # -
SOURCES = {"secret_key": "env:SECRET_KEY", "jwt_secret": "vault:secret/jwt#value", "signing_key": "file:/run/secrets/key"}  # -


def text(language, name):
    return {"en": EN, "de": DE, "es": ES, "ja": JA, "ru": RU}[language].get(name, name)


def explain(name, secret_key="secret_key", jwt_secret="jwt_secret"):  # -
    return {secret_key: EN[secret_key], jwt_secret: EN[jwt_secret]}.get(name, "no such secret")  # -


def rename(row, session_secret="session-secret"):  # -
    row[session_secret] = row.pop("session_secret", "")  # -
    return row
