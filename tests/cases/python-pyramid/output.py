import os

from pyramid.authentication import AuthTktAuthenticationPolicy
from pyramid.session import SignedCookieSessionFactory


def includeme(config):
    config.set_session_factory(SignedCookieSessionFactory(os.environ["SESSION_SECRET"]))
    config.set_authentication_policy(AuthTktAuthenticationPolicy(os.environ["AUTH_SECRET"], hashalg="sha512"))
    config.set_jwt_authentication_policy(os.environ["JWT_SECRET"])
