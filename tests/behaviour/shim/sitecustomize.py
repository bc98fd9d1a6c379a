"""boto3 before 1.28 does not know AWS_ENDPOINT_URL_SECRETS_MANAGER: give it to each client, as newer ones do."""
import os

endpoint = os.environ.get("AWS_ENDPOINT_URL_SECRETS_MANAGER")
if endpoint:
    try:
        import boto3.session
    except ImportError:
        pass
    else:
        make = boto3.session.Session.client

        def client(self, service, *args, **options):
            if service == "secretsmanager":
                options.setdefault("endpoint_url", endpoint)
            return make(self, service, *args, **options)

        boto3.session.Session.client = client
