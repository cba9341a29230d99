"""Settings for the tests: those of the product, but for what would make tests slow or uneven."""

from config.settings import *

# The same pages without hashing and compressing every file first.
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
# Argon2 is slow on purpose.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Rate limits count across tests otherwise, and every look would be a query.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ACCOUNT_RATE_LIMITS = False
# Each process of a parallel run joins its own stylesheet.
STYLESHEET_BUILD = VAR / "test-stylesheet" / os.environ.get("PYTEST_XDIST_WORKER", "main")
STATIC_ROOT.mkdir(exist_ok=True)  # its absence is a warning
LOGGING = LOGGING | {"root": {"handlers": ["console"], "level": "ERROR"}}
