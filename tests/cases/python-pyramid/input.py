from pyramid.authentication import AuthTktAuthenticationPolicy
from pyramid.session import SignedCookieSessionFactory


def includeme(config):
    config.set_session_factory(SignedCookieSessionFactory("the key of the sessions"))
    config.set_authentication_policy(AuthTktAuthenticationPolicy("the key of the tickets", hashalg="sha512"))
    config.set_jwt_authentication_policy("the key of the tokens")
