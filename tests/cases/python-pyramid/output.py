from pyramid.authentication import AuthTktAuthenticationPolicy
from pyramid.session import SignedCookieSessionFactory
import os


def includeme(config):
    config.set_session_factory(SignedCookieSessionFactory(os.environ["SECRET_KEY"]))
    config.set_authentication_policy(AuthTktAuthenticationPolicy(os.environ["SECRET_KEY_2"], hashalg="sha512"))
    config.set_jwt_authentication_policy(os.environ["JWT_SECRET_KEY"])
