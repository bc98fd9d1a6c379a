SIGNING = "across-django-signing"  # +simplejwt
DJANGO = "across-django-key"  # +django-secret-key|flask-config
LABEL = "across-django-label"  # -
