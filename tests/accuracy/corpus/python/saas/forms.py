"""Forms, serializers and admin pages of the token service."""
import secrets

from django import forms
from django.conf import settings
from django.contrib import admin
from django.db import models
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers
from rest_framework_simplejwt.tokens import AccessToken


class ApiClient(models.Model):
    name = models.CharField(max_length=80, verbose_name=_("Name"))  # -
    secret_key = models.CharField(_("secret key"), max_length=64, default=secrets.token_hex, help_text=_("Signs tokens"))  # -
    signing_key = models.TextField(verbose_name=_("Signing key"), blank=True, default="")  # -
    jwt_secret = models.CharField(max_length=128, db_column="jwt_secret_v2")  # -

    class Meta:
        verbose_name = _("secret key holder")  # -
        db_table = "api_client_secret"  # -


class ApiClientForm(forms.ModelForm):
    secret_key = forms.CharField(label="Secret key", widget=forms.PasswordInput(render_value=True))  # -
    jwt_secret = forms.CharField(label=_("JWT secret"), initial="", required=False)  # -

    class Meta:
        model = ApiClient
        fields = ["name", "secret_key", "signing_key"]  # -

    def clean_secret_key(self):
        value = self.cleaned_data["secret_key"]  # -
        if value == settings.SECRET_KEY:  # -
            raise forms.ValidationError("secret_key must differ from SECRET_KEY")  # -
        return value


class ClientSerializer(serializers.ModelSerializer):
    secret_key = serializers.CharField(write_only=True, source="client_secret_key")  # -

    class Meta:
        model = ApiClient
        fields = ("name", "secret_key")  # -
        extra_kwargs = {"secret_key": {"write_only": True}}  # -


@admin.register(ApiClient)
class ApiClientAdmin(admin.ModelAdmin):
    list_display = ("name", "masked_secret_key")  # -
    fieldsets = [(_("Keys"), {"fields": ("secret_key", "jwt_secret")})]  # -

    def masked_secret_key(self, obj):
        return obj.secret_key[:2] + "********"  # -

    masked_secret_key.short_description = "Secret key"  # -


def token_for(user):
    token = AccessToken.for_user(user)
    token["token_type"] = "access"  # -
    token["secret_level"] = "high"  # -
    return str(token)


def config_of(client):
    return {
        "secret_key": client.secret_key,
        "signing_key": getattr(settings, "CLIENT_SIGNING_KEY", ""),  # -
        "jwt_secret": "********",  # -
        "token_url": "/oauth/token",  # -
    }
