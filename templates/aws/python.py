# about: AWS Secrets Manager, one secret that holds a JSON object
# stores: elsewhere
# needs: boto3
# env: AWS_DEFAULT_REGION
import base64
import json

import boto3

secret = json.loads(boto3.client("secretsmanager").get_secret_value(SecretId="{{path}}")["SecretString"])["{{name}}"]
secret_bytes = json.loads(boto3.client("secretsmanager").get_secret_value(SecretId="{{path}}")["SecretString"])["{{name}}"].encode()
secret_b64 = base64.b64decode(json.loads(boto3.client("secretsmanager").get_secret_value(SecretId="{{path}}")["SecretString"])["{{name}}"]).decode()
secret_bytes_b64 = base64.b64decode(json.loads(boto3.client("secretsmanager").get_secret_value(SecretId="{{path}}")["SecretString"])["{{name}}"])
