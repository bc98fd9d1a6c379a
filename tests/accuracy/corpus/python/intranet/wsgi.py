from beaker.middleware import SessionMiddleware
from falcon_auth import FalconAuthMiddleware, JWTAuthBackend
from pyramid.authentication import AuthTktAuthenticationPolicy, AuthTktCookieHelper
from pyramid.config import Configurator
from pyramid.session import SignedCookieSessionFactory
from pyramid_jwt import JWTAuthenticationPolicy

session_opts = {
    "session.type": "cookie",  # -
    "session.key": "intranet.session",  # -
    "session.validate_key": "beaker-validate",  # +beaker
    "session.encrypt_key": "JgCJLWCj_sdn9i8Rh5rB8CmJMzFtQeZC",  # +beaker
    "session.cookie_expires": True,
}


def groups_of(userid, request):
    return ["group:secret-keepers"]  # -


def main(global_config, **settings):
    config = Configurator(settings=settings)
    config.set_session_factory(SignedCookieSessionFactory("itsaseekreet"))  # +pyramid
    config.set_authentication_policy(AuthTktAuthenticationPolicy("seekrit", callback=groups_of, hashalg="sha512"))  # +pyramid
    config.set_jwt_authentication_policy("jwt-policy-secret", http_header="X-Token", auth_type="JWT")  # +pyramid
    config.add_route("secret_key", "/secret-key")  # -
    config.add_settings({"jwt.algorithm": "HS512"})  # -
    config.scan()
    return SessionMiddleware(config.make_wsgi_app(), session_opts)


def main_from_ini(global_config, **settings):
    config = Configurator(settings=settings)
    config.set_session_factory(SignedCookieSessionFactory(settings["session.secret"]))  # -
    config.set_authentication_policy(JWTAuthenticationPolicy(settings["jwt.secret"], algorithm="HS256"))  # -
    return config.make_wsgi_app()


helper = AuthTktCookieHelper(secret="helper-0e4c", cookie_name="auth_tkt")  # +pyramid
policy = JWTAuthenticationPolicy(private_key="policy", auth_type="Bearer")  # +pyramid
backend = JWTAuthBackend(lambda payload: payload["user"], secret_key="falcon", auth_header_prefix="Token")  # +falcon
auth = FalconAuthMiddleware(backend, exempt_routes=["/login"], exempt_methods=["HEAD"])  # -
