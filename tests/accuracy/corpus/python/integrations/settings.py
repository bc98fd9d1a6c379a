import os

JIRA_SERVER = "https://shop.atlassian.net"  # -
JIRA_USER = "bot@shop.example"  # -
JIRA_API_TOKEN = "ljJ9kci4Fp3IEYTmctoVSiKr"  # +jira-token
JIRA_TOKEN_FILE = "/run/secrets/jira"  # -
jira_token = "IWThsHQL12tMvYlcHXptY1II"  # +jira-token
CONFLUENCE_API_TOKEN = "ATATT3xFfGF0wQqlun5lMD8oHCf2ZejRY9-3zpJMcM8TdXjbNM1sr2VqIzGWgocuhFqC3sOtYrJp6VEJZxYbkI3lespF7ZAhUSbTzxT24p6auTvICSTCcxOZJbb8Cxt3Xhzb=5B9A9E67"  # +atlassian-token|jira-token
ATLASSIAN_ORG_KEY = "ATCTT3xFfGPH6GqW75ARqx9QTP5gjJwxEUqSAOTAIwxZpl_Ysc56NMqfxQYwVNhkTFkisWks9GN5HlJG_1Uk4g4dWNzntwEkP6wPGCfLfs2AzI8GzsxZF7wjxJzusSb8aVx-rPNM401bDQkq3wjSg4i9-UmZZqPq=01A48782"  # +atlassian-token
ATLASSIAN_SHORT = "ATATT3xFfGF0tp9rVmtUNktMlAJP9buSoTHS=A10F244B"  # +atlassian-token
ATLASSIAN_TOKEN_PREFIX = "ATATT3xFfGF0"  # -
ATLASSIAN_SAMPLE = "ATATT3xFfGF0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=XXXXXXXX"  # -
ATLASSIAN_ELLIPSIS = "ATATT3xFfGF0..."  # -
CARGO = {"token": "cioTAX3pvRUDkb22HJmIoBOaCoreXZF0I0F"}  # +crates-token
CARGO_REGISTRY_TOKEN = "cio_tp_mnu58znjoMqesIDwQf1CmIM6X9QT9anp"  # +crates-token
PUBLISH = ["cargo", "publish", "--token", "cio8FELMkR5Tu85MtoMs6IZvo2Jtc5jM4rC"]  # +crates-token
LOGIN = "cargo login ciomxA0iPVn7EfAcX8TQMJ5Yl93sSWjdHUq"  # +crates-token
HEADERS = {"Authorization": "ciojAu8BfNgeqCDwjwYfGyKYXUShPTdsMUU", "User-Agent": "release-bot"}  # +crates-token
CIO_NAME = "ciochallengesthatmustbefacedtogether"  # -
CIO_SHORT = "cio2024"  # -
CIO_HASH = "aciotaXL6TZGbxlNakIKhSwRm1RaV5ozjgmu"  # -
CRATE_URL = "https://crates.io/api/v1/crates/new"  # -
ZOOM_ACCOUNT_ID = "20fF07rltJmDca806EHKgW"  # -
ZOOM_API_SECRET = "JREFoN8CBIun7PMuhpWgXEjtyn9hPMB1HUH2"  # +zoom-secret
ZOOM_CLIENT_SECRET = "aVflx56PYeDxbMGmH5j19uEwVKxeElXu"  # +zoom-secret
ZOOM_WEBHOOK_SECRET_TOKEN = "bsET3boi5us2kXFeLMKfKG"  # +zoom-secret
ZOOM_LEVEL = "150%"  # -
ZOOM_API_URL = "https://api.example.com/v2"  # -
ZOOM_SECRET_FROM_ENV = os.environ["ZOOM_API_SECRET"]  # -
zoom = {"api": {"key": os.environ["ZOOM_API_KEY"]}, "apiSecret": "FcfUKqStol54JwSLtQuTs7kMEhkwHuLTJIUa"}  # +zoom-secret
