import django
from django.conf import settings
from django.test import SimpleTestCase, override_settings

settings.configure(
    DEBUG=True,
    SECRET_KEY="configured-key",  # +django-secret-key|flask-config
    ROOT_URLCONF="news.urls",  # -
)
django.setup()


@override_settings(SECRET_KEY="overridden-key", LANGUAGE_CODE="en")  # +django-secret-key|flask-config
class LinkTest(SimpleTestCase):
    def test_key(self):
        self.assertEqual(settings.SECRET_KEY, "overridden-key")  # ?
        self.assertNotEqual(settings.SECRET_KEY, "changeme")  # -
        self.assertIn("SECRET_KEY", dir(settings))  # -

    def test_other(self):
        with self.settings(SECRET_KEY="with-settings", USE_TZ=True):  # +django-secret-key|flask-config
            self.assertTrue(settings.SECRET_KEY)
        with override_settings(SECRET_KEY_FALLBACKS=["fallback-in-test"]):  # +django-secret-key|flask-config
            self.assertTrue(settings.SECRET_KEY_FALLBACKS)


def main():
    print("SECRET_KEY =", repr(settings.SECRET_KEY))  # -
    settings.SECRET_KEY = "assigned-to-settings"  # +django-secret-key|flask-config
    return {"secret_key": bool(settings.SECRET_KEY), "name": "news"}  # -
